/* SPDX-License-Identifier: MIT */
/* Generated from openapi/logging.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file logging.h
 *
 * Gateway logs: adding and exporting them.
 */
#ifndef PORTKEYADMIN_GENERATED_LOGGING_H
#define PORTKEYADMIN_GENERATED_LOGGING_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_insert_log_params_request portkey_insert_log_params_request;
typedef struct portkey_insert_log_params_response portkey_insert_log_params_response;
typedef struct portkey_generations_filter_schema portkey_generations_filter_schema;

/** The request sent to the model provider. */
struct portkey_insert_log_params_request {
    /** Required. Address the request went to. */
    const char *url;
    /** String. */
    const char *provider;
    /** String. */
    const char *method;
    /** JSON text: object. A secret. */
    const char *headers;
    /** Required. Body of the request, as JSON. JSON text: object. */
    const char *body;
};

/** The provider's response. */
struct portkey_insert_log_params_response {
    /** HTTP status code. */
    portkey_integer status;
    /** JSON text: object. */
    const char *headers;
    /** Required. Body of the response, as JSON. JSON text: object. */
    const char *body;
    /** Duration in milliseconds. */
    portkey_integer response_time;
    /** Boolean. */
    portkey_boolean streaming_mode;
};

/** Conditions that logs must all meet. */
struct portkey_generations_filter_schema {
    /** Earliest time, RFC 3339. Format date-time. */
    const char *time_of_generation_min;
    /** Latest time, RFC 3339. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. */
    portkey_integer total_units_min;
    /** Most tokens in total. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. */
    portkey_number cost_min;
    /** Highest cost, in US cents. */
    portkey_number cost_max;
    /** Model name. */
    const char *ai_model;
    /** Fewest prompt tokens. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. */
    portkey_integer completion_token_min;
    /** Most completion tokens. */
    portkey_integer completion_token_max;
    /** HTTP status codes, comma-separated. */
    const char *status_code;
    /** Metadata keys with the values they must have. JSON text: object. */
    const char *metadata;
    /** Provider__model pairs, comma-separated, e.g. openai__gpt-4o. */
    const char *ai_org_model;
    /** Lowest weighted feedback score. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback score. */
    portkey_number weighted_feedback_max;
    /** Virtual key slugs, comma-separated. */
    const char *virtual_keys;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** Slug of a workspace. */
    const char *workspace_slug;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Logs to take, 50000 at most and by default. */
    portkey_number page_size;
    /** Which page of page_size logs to take, from 0. */
    portkey_number current_page;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_logging(void);
/** @endcond */

/** What portkey_get_log() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_log_params {
    /** Required. Id of the log. */
    const char *log_id;
    /**
     * Layout of the log store to look in. One of "v1", "v2"; default "v1". Constants:
     * PORTKEY_GET_LOG_PATH_FORMAT_*.
     */
    const char *path_format;
    /** Time of the log, RFC 3339; required if path_format is v2. Format date-time. */
    const char *created_at;
    /** Use hooks to get the results of guardrails. One of "hooks". Constants: PORTKEY_GET_LOG_TYPE_*. */
    const char *type;
} portkey_get_log_params;

/**
 * @name Values of portkey_get_log_params.path_format
 * @{
 */
#define PORTKEY_GET_LOG_PATH_FORMAT_V1 "v1"
#define PORTKEY_GET_LOG_PATH_FORMAT_V2 "v2"
/** @} */

/**
 * @name Values of portkey_get_log_params.type
 * @{
 */
#define PORTKEY_GET_LOG_TYPE_HOOKS "hooks"
/** @} */

/**
 * Get Log.
 *
 * Read one gateway log by id: the request to the model, its response, and metrics such as tokens, cost, cache
 * status and timings. The untransformed and transformed bodies appear only where debug logging is on, the
 * provider's own response also for failed requests. For many logs use create_log_export; there is no search.
 *
 * GET /v1/logs/{log_id}. Read-only. Needs the scope logs.view.
 *
 * @param out receives the response: the log with request, response and metrics
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_log(portkey_response **out, portkey_client *client,
    const portkey_get_log_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "get_log",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_log() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_log_request(portkey_request **out,
    const portkey_get_log_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "get_log",
        1, params, error);
}

/** What portkey_get_log_export_field_restrictions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_log_export_field_restrictions_params {
    /** Required. Id or slug of the workspace to export from. */
    const char *workspace_id;
} portkey_get_log_export_field_restrictions_params;

/**
 * Get Export Field Restrictions.
 *
 * Read which log fields the organisation restricts in log exports of a workspace. Ask before
 * create_log_export or update_log_export, which refuse a restricted field in requested_data. Enterprise plan
 * only.
 *
 * GET /v1/logs/exports/field-restrictions. Read-only. Enterprise plan only.
 *
 * @param out receives the response: the restrictions on exported fields
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_log_export_field_restrictions(portkey_response **out, portkey_client *client,
    const portkey_get_log_export_field_restrictions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "get_log_export_field_restrictions",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_log_export_field_restrictions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_log_export_field_restrictions_request(portkey_request **out,
    const portkey_get_log_export_field_restrictions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "get_log_export_field_restrictions",
        1, params, error);
}

/** What portkey_insert_log() takes. NULL there is the same as all fields absent. */
typedef struct portkey_insert_log_params {
    /** Required. The request sent to the model provider. */
    const portkey_insert_log_params_request *request;
    /** Required. The provider's response. */
    const portkey_insert_log_params_response *response;
    /** Trace and span ids, and any custom string values such as user_id. JSON text: object. */
    const char *metadata;
} portkey_insert_log_params;

/**
 * Insert Log.
 *
 * Record the request and response of a model call that did not pass through the gateway, so that it shows up
 * in logs and analytics. Takes one log per call; trace and span ids in the metadata join it to a trace. Needs
 * the scopes completions.write and logs.write. Scores for an existing log are feedback and belong to
 * create_feedback.
 *
 * POST /v1/logs.
 *
 * @param out receives the response: the log was recorded; the body is the text ok
 */
PORTKEY_CHECK_RESULT static inline int portkey_insert_log(portkey_response **out, portkey_client *client,
    const portkey_insert_log_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "insert_log",
        1, params, error);
}

/** Checks params and builds the request of portkey_insert_log() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_insert_log_request(portkey_request **out,
    const portkey_insert_log_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "insert_log",
        1, params, error);
}

/** What portkey_list_log_exports() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_log_exports_params {
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
} portkey_list_log_exports_params;

/**
 * List Log Exports.
 *
 * List all log exports of a workspace with the filters, requested fields and status of each: draft, queued,
 * in_progress, success, failed or stopped. There is no filter by status. A user's key sees the exports of
 * that user only. To read one use get_log_export; to read a single log rather than an export use get_log.
 * Enterprise plan only.
 *
 * GET /v1/logs/exports. Read-only. Items at /data. Enterprise plan only.
 *
 * @param out receives the response: the log exports and their total number
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_log_exports(portkey_response **out, portkey_client *client,
    const portkey_list_log_exports_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "list_log_exports",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_log_exports() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_log_exports_request(portkey_request **out,
    const portkey_list_log_exports_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "list_log_exports",
        1, params, error);
}

/** What portkey_create_log_export() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_log_export_params {
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /** Free description of the export. */
    const char *description;
    /** Required. Which logs to export; usually at least a time range. */
    const portkey_generations_filter_schema *filters;
    /**
     * Required. Fields to export of each log. Each is one of "id", "trace_id", "created_at", "request",
     * "response", "is_success", "ai_org", "ai_model", "req_units", "res_units", "total_units", "request_url",
     * "cost", "cost_currency", "response_time", "response_status_code", "mode", "config", "prompt_slug",
     * "metadata"; constants: PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_*.
     */
    portkey_string_list requested_data;
} portkey_create_log_export_params;

/**
 * @name Values of portkey_create_log_export_params.requested_data
 * @{
 */
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_ID "id"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_TRACE_ID "trace_id"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_CREATED_AT "created_at"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_REQUEST "request"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_RESPONSE "response"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_IS_SUCCESS "is_success"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_AI_ORG "ai_org"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_AI_MODEL "ai_model"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_REQ_UNITS "req_units"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_RES_UNITS "res_units"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_TOTAL_UNITS "total_units"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_REQUEST_URL "request_url"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_COST "cost"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_COST_CURRENCY "cost_currency"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_RESPONSE_TIME "response_time"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_RESPONSE_STATUS_CODE "response_status_code"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_MODE "mode"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_CONFIG "config"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_PROMPT_SLUG "prompt_slug"
#define PORTKEY_CREATE_LOG_EXPORT_REQUESTED_DATA_METADATA "metadata"
/** @} */

/**
 * Create Log Export.
 *
 * Create an export of gateway logs: the filters choose the logs, requested_data the fields of each. At most
 * 50000 logs go into one: for more, make several with current_page 0, 1 and so on. It is stored as a draft
 * and does not run yet: call start_log_export, watch get_log_export, then download_log_export. Returns the
 * export's id and the number of logs matched. There is no operation to delete it. Enterprise plan only.
 *
 * POST /v1/logs/exports. Needs the scope logs.export. Enterprise plan only.
 *
 * @param out receives the response: the id of the export and the number of logs in it
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_log_export(portkey_response **out, portkey_client *client,
    const portkey_create_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "create_log_export",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_log_export() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_log_export_request(portkey_request **out,
    const portkey_create_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "create_log_export",
        1, params, error);
}

/** What portkey_get_log_export() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_log_export_params {
    /** Required. Id of the log export, from list_log_exports. */
    const char *export_id;
} portkey_get_log_export_params;

/**
 * Get Log Export.
 *
 * Read one log export by id: its filters, requested fields and status. Poll it after start_log_export until
 * the status is success, failed or stopped; the logs themselves come from download_log_export. Enterprise
 * plan only.
 *
 * GET /v1/logs/exports/{export_id}. Read-only. Enterprise plan only.
 *
 * @param out receives the response: the log export
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_log_export(portkey_response **out, portkey_client *client,
    const portkey_get_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "get_log_export",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_log_export() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_log_export_request(portkey_request **out,
    const portkey_get_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "get_log_export",
        1, params, error);
}

/** What portkey_update_log_export() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_log_export_params {
    /** Required. Id of the log export, from list_log_exports. */
    const char *export_id;
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /** Required. Which logs to export; usually at least a time range. */
    const portkey_generations_filter_schema *filters;
    /**
     * Fields to export of each log. Each is one of "id", "trace_id", "created_at", "request", "response",
     * "is_success", "ai_org", "ai_model", "req_units", "res_units", "total_units", "request_url", "cost",
     * "cost_currency", "response_time", "response_status_code", "mode", "config", "prompt_slug", "metadata";
     * constants: PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_*.
     */
    portkey_string_list requested_data;
} portkey_update_log_export_params;

/**
 * @name Values of portkey_update_log_export_params.requested_data
 * @{
 */
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_ID "id"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_TRACE_ID "trace_id"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_CREATED_AT "created_at"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_REQUEST "request"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_RESPONSE "response"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_IS_SUCCESS "is_success"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_AI_ORG "ai_org"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_AI_MODEL "ai_model"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_REQ_UNITS "req_units"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_RES_UNITS "res_units"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_TOTAL_UNITS "total_units"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_REQUEST_URL "request_url"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_COST "cost"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_COST_CURRENCY "cost_currency"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_RESPONSE_TIME "response_time"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_RESPONSE_STATUS_CODE "response_status_code"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_MODE "mode"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_CONFIG "config"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_PROMPT_SLUG "prompt_slug"
#define PORTKEY_UPDATE_LOG_EXPORT_REQUESTED_DATA_METADATA "metadata"
/** @} */

/**
 * Update Log Export.
 *
 * Change the filters or requested fields of a log export, for instance its time range; to be done before
 * start_log_export. Filters must always be given. Returns the id. To export other logs next to these use
 * create_log_export. Enterprise plan only.
 *
 * PUT /v1/logs/exports/{export_id}. Needs the scope logs.export. Enterprise plan only.
 *
 * @param out receives the response: the id of the export and the number of logs in it
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_log_export(portkey_response **out, portkey_client *client,
    const portkey_update_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "update_log_export",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_log_export() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_log_export_request(portkey_request **out,
    const portkey_update_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "update_log_export",
        1, params, error);
}

/** What portkey_start_log_export() takes. NULL there is the same as all fields absent. */
typedef struct portkey_start_log_export_params {
    /** Required. Id of the log export, from list_log_exports. */
    const char *export_id;
} portkey_start_log_export_params;

/**
 * Start Log Export.
 *
 * Start the job that gathers the logs of an export made with create_log_export; an export that is no draft is
 * refused. It runs in the background and this call returns only a message: follow its status with
 * get_log_export, stop it with cancel_log_export, fetch the file with download_log_export. Enterprise plan
 * only.
 *
 * POST /v1/logs/exports/{export_id}/start. Needs the scope logs.export. Enterprise plan only.
 *
 * @param out receives the response: a message about the started job
 */
PORTKEY_CHECK_RESULT static inline int portkey_start_log_export(portkey_response **out, portkey_client *client,
    const portkey_start_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "start_log_export",
        1, params, error);
}

/** Checks params and builds the request of portkey_start_log_export() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_start_log_export_request(portkey_request **out,
    const portkey_start_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "start_log_export",
        1, params, error);
}

/** What portkey_cancel_log_export() takes. NULL there is the same as all fields absent. */
typedef struct portkey_cancel_log_export_params {
    /** Required. Id of the log export, from list_log_exports. */
    const char *export_id;
} portkey_cancel_log_export_params;

/**
 * Cancel Log Export.
 *
 * Stop a log export that is queued or in progress, others are refused; its status becomes stopped and it
 * yields no finished file. Check first with get_log_export. Enterprise plan only.
 *
 * POST /v1/logs/exports/{export_id}/cancel. Destructive. Needs the scope logs.export. Enterprise plan only.
 *
 * @param out receives the response: a message about the cancelled job
 */
PORTKEY_CHECK_RESULT static inline int portkey_cancel_log_export(portkey_response **out, portkey_client *client,
    const portkey_cancel_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "cancel_log_export",
        1, params, error);
}

/** Checks params and builds the request of portkey_cancel_log_export() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_cancel_log_export_request(portkey_request **out,
    const portkey_cancel_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "cancel_log_export",
        1, params, error);
}

/** What portkey_download_log_export() takes. NULL there is the same as all fields absent. */
typedef struct portkey_download_log_export_params {
    /** Required. Id of the log export, from list_log_exports. */
    const char *export_id;
} portkey_download_log_export_params;

/**
 * Download Log Export.
 *
 * Get a signed URL for the file of a finished log export, a new one at each call, valid for 6 hours; the file
 * has one JSON object a line. Whoever has the URL can fetch the logs, prompts and responses included, so
 * treat it as confidential. The export must have reached status success: check with get_log_export.
 * Enterprise plan only.
 *
 * GET /v1/logs/exports/{export_id}/download. Read-only. Needs the scope logs.export. Enterprise plan only.
 *
 * @param out receives the response: a signed URL of the exported file
 */
PORTKEY_CHECK_RESULT static inline int portkey_download_log_export(portkey_response **out, portkey_client *client,
    const portkey_download_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_logging(), "download_log_export",
        1, params, error);
}

/** Checks params and builds the request of portkey_download_log_export() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_download_log_export_request(portkey_request **out,
    const portkey_download_log_export_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_logging(), "download_log_export",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/logging.h>

#endif
