/* SPDX-License-Identifier: MIT */
/* Generated from openapi/logging.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/logging.h
 *
 * Answers of portkeyadmin/logging.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_LOGGING_H
#define PORTKEYADMIN_ANSWERS_LOGGING_H

#include <portkeyadmin/logging.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_log_request portkey_log_request;
typedef struct portkey_log_response portkey_log_response;
typedef struct portkey_analytics_metrics portkey_analytics_metrics;
typedef struct portkey_request_response_object portkey_request_response_object;
typedef struct portkey_log_object portkey_log_object;
typedef struct portkey_export_filters portkey_export_filters;
typedef struct portkey_log_export portkey_log_export;
typedef struct portkey_log_export_list portkey_log_export_list;
typedef struct portkey_log_export_receipt portkey_log_export_receipt;
typedef struct portkey_log_export_update_receipt portkey_log_export_update_receipt;
typedef struct portkey_log_export_task portkey_log_export_task;
typedef struct portkey_log_export_download portkey_log_export_download;

/** The request to the gateway. */
struct portkey_log_request {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Address. Format uri. */
    const char *url;
    /** HTTP method. One of "GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD". */
    const char *method;
    /** Headers by name. Object. A secret. */
    portkey_value headers;
    /** Body, as JSON. Object. */
    portkey_value body;
    /** Portkey's own headers by name. Object. A secret. */
    portkey_value portkey_headers_;
};

/** The response of the gateway. */
struct portkey_log_response {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** HTTP status. Format int32. */
    portkey_integer status;
    /** Headers by name. Object. */
    portkey_value headers;
    /** Body, as JSON. Object. */
    portkey_value body;
    /** Duration, in milliseconds. Format int64. */
    portkey_integer response_time;
    /** Target of the config that was used last, as JSONPath. */
    const char *last_used_option_json_path;
};

/** Figures and circumstances of the request. */
struct portkey_analytics_metrics {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the log. Format uuid. */
    const char *id;
    /** Id of the organisation. */
    const char *organisation_id;
    /** Name of the organisation. */
    const char *organisation_name;
    /** Id of the prompt. */
    const char *prompt_id;
    /** Id of the version of the prompt. */
    const char *prompt_version_id;
    /** Id of the config. */
    const char *config_id;
    /** Time of the request. Format date-time. */
    const char *created_at;
    /** Whether the response had a status from 200 to 299. */
    portkey_boolean is_success;
    /** AI provider, e.g. openai. */
    const char *ai_org;
    /** Name of the model. */
    const char *ai_model;
    /** Tokens of the request. Format float. */
    portkey_number req_units;
    /** Tokens of the response. Format float. */
    portkey_number res_units;
    /** Tokens of both. Format float. */
    portkey_number total_units;
    /** Cost, in cost_currency or its hundredth; which is not documented. Format float. */
    portkey_number cost;
    /** Currency of the cost. Default "USD". */
    const char *cost_currency;
    /** Address of the request, without secrets. Format uri. */
    const char *request_url;
    /** HTTP method. */
    const char *request_method;
    /** HTTP status of the response. Format int32. */
    portkey_integer response_status_code;
    /** Duration, in milliseconds. Format int64. */
    portkey_integer response_time;
    /** Whether the request was passed on as it came. */
    portkey_boolean is_proxy_call;
    /** Outcome of the cache, e.g. HIT or MISS. May be null. */
    const char *cache_status;
    /** Kind of the cache. May be null. */
    const char *cache_type;
    /** 1 if the response was streamed. May be null. */
    portkey_integer stream_mode;
    /** Retries until the request succeeded. */
    portkey_integer retry_success_count;
    /** Trace id, for create_feedback. */
    const char *trace_id;
    /** Id of the span. */
    const char *span_id;
    /** Name of the span. */
    const char *span_name;
    /** Id of the span above. */
    const char *parent_span_id;
    /** How the config chose the target, e.g. single, loadbalance or fallback. */
    const char *mode;
    /** Virtual key that was used. */
    const char *virtual_key;
    /** Part of Portkey that made the log. */
    const char *source;
    /** Runtime of the client. */
    const char *runtime;
    /** Version of the runtime. */
    const char *runtime_version;
    /** Version of the SDK. */
    const char *sdk_version;
    /** Slug or id of the config. */
    const char *config;
    /** The gateway's own trace id. */
    const char *internal_trace_id;
    /** Index of the target of the config that was used last. */
    portkey_integer last_used_option_index;
    /** Id of the version of the config. */
    const char *config_version_id;
    /** Slug of the prompt. */
    const char *prompt_slug;
    /** Slug of the workspace. May be null. */
    const char *workspace_slug;
    /** Layout of the log store. */
    const char *log_store_file_path_format;
    /** Keys of the metadata. */
    portkey_string_list metadata_key;
    /** Values of the metadata, in the order of the keys. */
    portkey_string_list metadata_value;
    /** Id of the API key, for get_api_key. */
    const char *api_key_id;
    /** Time to parse the request, in milliseconds. Format int64. */
    portkey_integer request_parsing_time;
    /** Time before the call of the provider, in milliseconds. Format int64. */
    portkey_integer pre_processing_time;
    /** Time spent on the cache, in milliseconds. Format int64. */
    portkey_integer cache_processing_time;
    /** Time to parse the response, in milliseconds. Format int64. */
    portkey_integer response_parsing_time;
    /** Time spent in the gateway, in milliseconds. Format int64. */
    portkey_integer gateway_processing_time;
    /** Time the provider took, in milliseconds. Format int64. */
    portkey_integer upstream_response_time;
};

/** A request or response at one stage. */
struct portkey_request_response_object {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Body, as JSON. Object. */
    portkey_value body;
    /** Headers by name. Object. A secret. */
    portkey_value headers;
    /** Address. Format uri. */
    const char *url;
    /** HTTP method. */
    const char *method;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_log_object {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the log. Format uuid; may be null. */
    const char *id;
    /** The request to the gateway. */
    const portkey_log_request *request;
    /** The response of the gateway. */
    const portkey_log_response *response;
    /** Id of the organisation. May be null. */
    const char *organisation_id;
    /** Time of the request. Format date-time; may be null. */
    const char *created_at;
    /** Figures and circumstances of the request. */
    const portkey_analytics_metrics *metrics;
    /** The request before it was put into the form of the provider; with debug logging only. */
    const portkey_request_response_object *final_untransformed_request;
    /** The provider's own response; with debug logging, or if the request failed. */
    const portkey_request_response_object *original_response;
    /** The request as sent to the provider; with debug logging only. */
    const portkey_request_response_object *transformed_request;
    /** Format of the stored log. */
    const char *log_format;
};

/** Which logs are exported. */
struct portkey_export_filters {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Earliest time. */
    const char *time_of_generation_min;
    /** Latest time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. */
    portkey_integer total_units_min;
    /** Most tokens in total. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. */
    portkey_number cost_min;
    /** Highest cost, in US cents. */
    portkey_number cost_max;
    /** Model names. String or array. */
    portkey_value ai_model;
    /** Fewest prompt tokens. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. */
    portkey_integer completion_token_min;
    /** Most completion tokens. */
    portkey_integer completion_token_max;
    /** HTTP statuses. */
    const char *status_code;
    /** Metadata keys with the values they must have. Object. */
    portkey_value metadata;
    /** Provider__model pairs. */
    const char *ai_org_model;
    /** Lowest weighted feedback. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. */
    portkey_number weighted_feedback_max;
    /** Virtual key slugs. */
    const char *virtual_keys;
    /** Trace ids. String or array. */
    portkey_value trace_id;
    /** Config slugs. */
    const char *configs;
    /** Slug of the workspace. */
    const char *workspace_slug;
    /** Prompt slugs. */
    const char *prompt_slug;
    /** Ids of API keys. */
    portkey_string_list api_key_ids;
    /** Logs taken, 50000 at most. */
    portkey_number page_size;
    /** Which page of page_size logs, from 0. */
    portkey_number current_page;
    /** Time zone of the times. */
    const char *timezone;
    /** Id of the organisation. */
    const char *organisation_id;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_log_export {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the export, for the other calls. Format uuid. */
    const char *id;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Name of the export. May be null. */
    const char *name;
    /** Free description. May be null. */
    const char *description;
    /** Which logs are exported. */
    const portkey_export_filters *filters;
    /** Fields of each log; the file has metadata and portkeyHeaders in any case. */
    portkey_string_list requested_data;
    /**
     * State; draft until it is started. One of "draft", "queued", "in_progress", "success", "failed",
     * "stopped".
     */
    const char *status;
    /** Time of creation. Format date-time. */
    const char *created_at;
    /** Time of the last change. Format date-time. */
    const char *last_updated_at;
    /** Who created the export. */
    const char *created_by;
    /** Id of the workspace. Format uuid. */
    const char *workspace_id;
    /** Number of logs. May be null. */
    portkey_integer total_records;
    /** Kind of the record. One of "export". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_log_export_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. One of "list". */
    const char *object;
    /** Number of exports. */
    portkey_integer total;
    /** All exports. */
    struct { const portkey_log_export *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_log_export_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the export, for the other calls. Format uuid. */
    const char *id;
    /** Number of logs, fixed from now on. */
    portkey_integer total;
    /** Kind of the record. One of "export". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_log_export_update_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the export. Format uuid. */
    const char *id;
    /** Number of logs; often absent. */
    portkey_integer total;
    /** Kind of the record. One of "export". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_log_export_task {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** What was done. */
    const char *message;
    /** Kind of the record. One of "export". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_log_export_download {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Address of the file, of JSON lines; valid for 6 hours. Format uri. */
    const char *signed_url;
    /** Kind of the record. One of "export". */
    const char *object;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_logging(void);
/** @endcond */

/** Shows the answer of portkey_get_log() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_log_read(const portkey_log_object **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_logging(), "get_log", error);

    if (result == 0)
        *out = (const portkey_log_object *)found;
    return result;
}

/** Shows the answer of portkey_list_log_exports() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_log_exports_read(const portkey_log_export_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_logging(), "list_log_exports", error);

    if (result == 0)
        *out = (const portkey_log_export_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_log_exports(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_log_exports_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_log_exports_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_logging(), "list_log_exports",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_log_exports_next(portkey_pager *pager, const portkey_log_export **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_log_exports", error);

    if (result == 1)
        *item = (const portkey_log_export *)found;
    return result;
}

/** Shows the answer of portkey_create_log_export() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_log_export_read(const portkey_log_export_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_logging(), "create_log_export", error);

    if (result == 0)
        *out = (const portkey_log_export_receipt *)found;
    return result;
}

/** Shows the answer of portkey_get_log_export() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_log_export_read(const portkey_log_export **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_logging(), "get_log_export", error);

    if (result == 0)
        *out = (const portkey_log_export *)found;
    return result;
}

/** Shows the answer of portkey_update_log_export() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_log_export_read(const portkey_log_export_update_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_logging(), "update_log_export", error);

    if (result == 0)
        *out = (const portkey_log_export_update_receipt *)found;
    return result;
}

/** Shows the answer of portkey_start_log_export() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_start_log_export_read(const portkey_log_export_task **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_logging(), "start_log_export", error);

    if (result == 0)
        *out = (const portkey_log_export_task *)found;
    return result;
}

/** Shows the answer of portkey_cancel_log_export() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_cancel_log_export_read(const portkey_log_export_task **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_logging(), "cancel_log_export", error);

    if (result == 0)
        *out = (const portkey_log_export_task *)found;
    return result;
}

/** Shows the answer of portkey_download_log_export() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_download_log_export_read(const portkey_log_export_download **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_logging(), "download_log_export", error);

    if (result == 0)
        *out = (const portkey_log_export_download *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
