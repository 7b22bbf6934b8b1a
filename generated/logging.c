/* SPDX-License-Identifier: MIT */
/* Generated from openapi/logging.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/logging.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(ai_model, "ai_model") \
    TEXT(ai_org_model, "ai_org_model") \
    TEXT(application_json, "application/json") \
    TEXT(body, "body") \
    TEXT(cancel_log_export, "cancel_log_export") \
    TEXT(completion_token_max, "completion_token_max") \
    TEXT(completion_token_min, "completion_token_min") \
    TEXT(configs, "configs") \
    TEXT(cost_max, "cost_max") \
    TEXT(cost_min, "cost_min") \
    TEXT(create_log_export, "create_log_export") \
    TEXT(created_at, "created_at") \
    TEXT(current_page, "current_page") \
    TEXT(description, "description") \
    TEXT(download_log_export, "download_log_export") \
    TEXT(export_id, "export_id") \
    TEXT(filters, "filters") \
    TEXT(get_log, "get_log") \
    TEXT(get_log_export, "get_log_export") \
    TEXT(get_log_export_field_restrictions, "get_log_export_field_restrictions") \
    TEXT(headers, "headers") \
    TEXT(insert_log, "insert_log") \
    TEXT(json_ai_model, "\"ai_model\"") \
    TEXT(json_ai_org, "\"ai_org\"") \
    TEXT(json_config, "\"config\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_cost_currency, "\"cost_currency\"") \
    TEXT(json_created_at, "\"created_at\"") \
    TEXT(json_hooks, "\"hooks\"") \
    TEXT(json_id, "\"id\"") \
    TEXT(json_is_success, "\"is_success\"") \
    TEXT(json_metadata, "\"metadata\"") \
    TEXT(json_mode, "\"mode\"") \
    TEXT(json_prompt_slug, "\"prompt_slug\"") \
    TEXT(json_req_units, "\"req_units\"") \
    TEXT(json_request, "\"request\"") \
    TEXT(json_request_url, "\"request_url\"") \
    TEXT(json_res_units, "\"res_units\"") \
    TEXT(json_response, "\"response\"") \
    TEXT(json_response_status_code, "\"response_status_code\"") \
    TEXT(json_response_time, "\"response_time\"") \
    TEXT(json_total_units, "\"total_units\"") \
    TEXT(json_trace_id, "\"trace_id\"") \
    TEXT(json_v1, "\"v1\"") \
    TEXT(json_v2, "\"v2\"") \
    TEXT(list_log_exports, "list_log_exports") \
    TEXT(log_id, "log_id") \
    TEXT(logs_export, "logs.export") \
    TEXT(logs_view, "logs.view") \
    TEXT(metadata, "metadata") \
    TEXT(method, "method") \
    TEXT(page_size, "page_size") \
    TEXT(path_format, "path_format") \
    TEXT(path_logs, "/logs") \
    TEXT(path_logs_exports, "/logs/exports") \
    TEXT(path_logs_exports_export_id, "/logs/exports/{export_id}") \
    TEXT(path_logs_exports_export_id_cancel, "/logs/exports/{export_id}/cancel") \
    TEXT(path_logs_exports_export_id_download, "/logs/exports/{export_id}/download") \
    TEXT(path_logs_exports_export_id_start, "/logs/exports/{export_id}/start") \
    TEXT(path_logs_exports_field_restrictions, "/logs/exports/field-restrictions") \
    TEXT(path_logs_log_id, "/logs/{log_id}") \
    TEXT(path_v1, "/v1") \
    TEXT(prompt_slug, "prompt_slug") \
    TEXT(prompt_token_max, "prompt_token_max") \
    TEXT(prompt_token_min, "prompt_token_min") \
    TEXT(provider, "provider") \
    TEXT(request, "request") \
    TEXT(requested_data, "requested_data") \
    TEXT(response, "response") \
    TEXT(response_time, "response_time") \
    TEXT(span_id, "span_id") \
    TEXT(span_name, "span_name") \
    TEXT(start_log_export, "start_log_export") \
    TEXT(status, "status") \
    TEXT(status_code, "status_code") \
    TEXT(streamingMode, "streamingMode") \
    TEXT(time_of_generation_max, "time_of_generation_max") \
    TEXT(time_of_generation_min, "time_of_generation_min") \
    TEXT(total_units_max, "total_units_max") \
    TEXT(total_units_min, "total_units_min") \
    TEXT(trace_id, "trace_id") \
    TEXT(type, "type") \
    TEXT(update_log_export, "update_log_export") \
    TEXT(url, "url") \
    TEXT(virtual_keys, "virtual_keys") \
    TEXT(weighted_feedback_max, "weighted_feedback_max") \
    TEXT(weighted_feedback_min, "weighted_feedback_min") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspace_slug, "workspace_slug") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_hooks[1];
    uint32_t of_string_of_id_trace_id_created_at_request_response_is_aa0358[20];
    uint32_t of_string_of_v1_v2[2];
    uint32_t of_get_log_required[1];
    uint32_t of_get_log_export_field_restrictions_required[1];
    uint32_t of_insert_log_request_required[2];
    uint32_t of_insert_log_response_required[1];
    uint32_t of_insert_log_required[2];
    uint32_t of_create_log_export_required[2];
    uint32_t of_get_log_export_required[1];
    uint32_t of_update_log_export_required[2];
    uint32_t of_start_log_export_required[1];
    uint32_t of_cancel_log_export_required[1];
    uint32_t of_download_log_export_required[1];
} names = {
    .of_string_of_hooks = {STRING(json_hooks)},
    .of_string_of_id_trace_id_created_at_request_response_is_aa0358 = {
        STRING(json_id),
        STRING(json_trace_id),
        STRING(json_created_at),
        STRING(json_request),
        STRING(json_response),
        STRING(json_is_success),
        STRING(json_ai_org),
        STRING(json_ai_model),
        STRING(json_req_units),
        STRING(json_res_units),
        STRING(json_total_units),
        STRING(json_request_url),
        STRING(json_cost),
        STRING(json_cost_currency),
        STRING(json_response_time),
        STRING(json_response_status_code),
        STRING(json_mode),
        STRING(json_config),
        STRING(json_prompt_slug),
        STRING(json_metadata),
    },
    .of_string_of_v1_v2 = {STRING(json_v1), STRING(json_v2)},
    .of_get_log_required = {STRING(log_id)},
    .of_get_log_export_field_restrictions_required = {STRING(workspace_id)},
    .of_insert_log_request_required = {STRING(url), STRING(body)},
    .of_insert_log_response_required = {STRING(body)},
    .of_insert_log_required = {STRING(request), STRING(response)},
    .of_create_log_export_required = {STRING(filters), STRING(requested_data)},
    .of_get_log_export_required = {STRING(export_id)},
    .of_update_log_export_required = {STRING(export_id), STRING(filters)},
    .of_start_log_export_required = {STRING(export_id)},
    .of_cancel_log_export_required = {STRING(export_id)},
    .of_download_log_export_required = {STRING(export_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_date_time, 2) \
    EACH(string_of_hooks, 2) \
    EACH(string_of_id_trace_id_created_at_request_response_is_aa0358, 2) \
    EACH(string_of_v1_v2, 2) \
    EACH(GenerationsFilterSchema, 3) \
    EACH(LogExportsRequestedData, 2) \
    EACH(get_log, 4) \
    EACH(get_log_export_field_restrictions, 4) \
    EACH(insert_log_metadata, 3) \
    EACH(insert_log_request, 4) \
    EACH(insert_log_response, 4) \
    EACH(insert_log, 4) \
    EACH(list_log_exports, 3) \
    EACH(create_log_export, 4) \
    EACH(get_log_export, 4) \
    EACH(update_log_export, 4) \
    EACH(start_log_export, 4) \
    EACH(cancel_log_export, 4) \
    EACH(download_log_export, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_GenerationsFilterSchema[23];
    struct pa_property of_get_log[4];
    struct pa_property of_get_log_export_field_restrictions[1];
    struct pa_property of_insert_log_metadata[3];
    struct pa_property of_insert_log_request[5];
    struct pa_property of_insert_log_response[5];
    struct pa_property of_insert_log[3];
    struct pa_property of_list_log_exports[1];
    struct pa_property of_create_log_export[4];
    struct pa_property of_get_log_export[1];
    struct pa_property of_update_log_export[4];
    struct pa_property of_start_log_export[1];
    struct pa_property of_cancel_log_export[1];
    struct pa_property of_download_log_export[1];
} properties = {
    .of_GenerationsFilterSchema = {
        {.name = STRING(ai_model), .schema = SCHEMA_string},
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number},
        {.name = STRING(cost_min), .schema = SCHEMA_number},
        {.name = STRING(current_page), .schema = SCHEMA_number},
        {.name = STRING(metadata), .schema = SCHEMA_object},
        {.name = STRING(page_size), .schema = SCHEMA_number},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string},
    },
    .of_get_log = {
        {.name = STRING(created_at), .schema = SCHEMA_string_date_time},
        {.name = STRING(log_id), .schema = SCHEMA_string},
        {.name = STRING(path_format), .schema = SCHEMA_string_of_v1_v2},
        {.name = STRING(type), .schema = SCHEMA_string_of_hooks},
    },
    .of_get_log_export_field_restrictions = {{.name = STRING(workspace_id), .schema = SCHEMA_string}},
    .of_insert_log_metadata = {
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(span_name), .schema = SCHEMA_string},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
    },
    .of_insert_log_request = {
        {.name = STRING(body), .schema = SCHEMA_object},
        {.name = STRING(headers), .schema = SCHEMA_object_of_string},
        {.name = STRING(method), .schema = SCHEMA_string},
        {.name = STRING(provider), .schema = SCHEMA_string},
        {.name = STRING(url), .schema = SCHEMA_string},
    },
    .of_insert_log_response = {
        {.name = STRING(body), .schema = SCHEMA_object},
        {.name = STRING(headers), .schema = SCHEMA_object_of_string},
        {.name = STRING(response_time), .schema = SCHEMA_integer},
        {.name = STRING(status), .schema = SCHEMA_integer},
        {.name = STRING(streamingMode), .schema = SCHEMA_boolean},
    },
    .of_insert_log = {
        {.name = STRING(metadata), .schema = SCHEMA_insert_log_metadata},
        {.name = STRING(request), .schema = SCHEMA_insert_log_request},
        {.name = STRING(response), .schema = SCHEMA_insert_log_response},
    },
    .of_list_log_exports = {{.name = STRING(workspace_id), .schema = SCHEMA_string}},
    .of_create_log_export = {
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(filters), .schema = SCHEMA_GenerationsFilterSchema},
        {.name = STRING(requested_data), .schema = SCHEMA_LogExportsRequestedData},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_log_export = {{.name = STRING(export_id), .schema = SCHEMA_string}},
    .of_update_log_export = {
        {.name = STRING(export_id), .schema = SCHEMA_string},
        {.name = STRING(filters), .schema = SCHEMA_GenerationsFilterSchema},
        {.name = STRING(requested_data), .schema = SCHEMA_LogExportsRequestedData},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_start_log_export = {{.name = STRING(export_id), .schema = SCHEMA_string}},
    .of_cancel_log_export = {{.name = STRING(export_id), .schema = SCHEMA_string}},
    .of_download_log_export = {{.name = STRING(export_id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_date_time = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_DATE_TIME}},
    .of_string_of_hooks = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_hooks)},
    },
    .of_string_of_id_trace_id_created_at_request_response_is_aa0358 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_id_trace_id_created_at_request_response_is_aa0358)},
    },
    .of_string_of_v1_v2 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_v1_v2)},
    },
    .of_GenerationsFilterSchema = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GenerationsFilterSchema)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogExportsRequestedData = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string_of_id_trace_id_created_at_request_response_is_aa0358},
    },
    .of_get_log = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_log_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_log)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_log_export_field_restrictions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_log_export_field_restrictions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_log_export_field_restrictions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_insert_log_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(insert_log_metadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_insert_log_request = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(insert_log_request_required)},
        {.code = PA_PROPERTIES, PROPERTIES(insert_log_request)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_insert_log_response = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(insert_log_response_required)},
        {.code = PA_PROPERTIES, PROPERTIES(insert_log_response)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_insert_log = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(insert_log_required)},
        {.code = PA_PROPERTIES, PROPERTIES(insert_log)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_log_exports = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_log_exports)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_log_export = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_log_export_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_log_export)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_log_export = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_log_export_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_log_export)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_log_export = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_log_export_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_log_export)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_start_log_export = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(start_log_export_required)},
        {.code = PA_PROPERTIES, PROPERTIES(start_log_export)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_cancel_log_export = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(cancel_log_export_required)},
        {.code = PA_PROPERTIES, PROPERTIES(cancel_log_export)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_download_log_export = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(download_log_export_required)},
        {.code = PA_PROPERTIES, PROPERTIES(download_log_export)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_log[4];
    struct pa_parameter of_get_log_export_field_restrictions[1];
    struct pa_parameter of_list_log_exports[1];
    struct pa_parameter of_get_log_export[1];
    struct pa_parameter of_update_log_export[1];
    struct pa_parameter of_start_log_export[1];
    struct pa_parameter of_cancel_log_export[1];
    struct pa_parameter of_download_log_export[1];
} parameters = {
    .of_get_log = {
        {.argument = STRING(log_id), .wire = STRING(log_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(path_format), .wire = STRING(path_format), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(created_at), .wire = STRING(created_at), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_log_export_field_restrictions = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_list_log_exports = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_log_export = {
        {.argument = STRING(export_id), .wire = STRING(export_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_log_export = {
        {.argument = STRING(export_id), .wire = STRING(export_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_start_log_export = {
        {.argument = STRING(export_id), .wire = STRING(export_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_cancel_log_export = {
        {.argument = STRING(export_id), .wire = STRING(export_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_download_log_export = {
        {.argument = STRING(export_id), .wire = STRING(export_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_generations_filter_schema, 23) \
    EACH(portkey_get_log_params, 4) \
    EACH(portkey_get_log_export_field_restrictions_params, 1) \
    EACH(portkey_insert_log_params, 3) \
    EACH(portkey_insert_log_params_request, 5) \
    EACH(portkey_insert_log_params_response, 5) \
    EACH(portkey_list_log_exports_params, 1) \
    EACH(portkey_create_log_export_params, 4) \
    EACH(portkey_get_log_export_params, 1) \
    EACH(portkey_update_log_export_params, 4) \
    EACH(portkey_start_log_export_params, 1) \
    EACH(portkey_cancel_log_export_params, 1) \
    EACH(portkey_download_log_export_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_generations_filter_schema = {
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_generations_filter_schema, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_generations_filter_schema, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_generations_filter_schema, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_generations_filter_schema, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_generations_filter_schema, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_generations_filter_schema, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(ai_model), .offset = offsetof(portkey_generations_filter_schema, ai_model), .kind = PA_F_STRING},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_generations_filter_schema, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_generations_filter_schema, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_generations_filter_schema, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_generations_filter_schema, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_generations_filter_schema, status_code), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_generations_filter_schema, metadata), .kind = PA_F_JSON},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_generations_filter_schema, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_generations_filter_schema, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_generations_filter_schema, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_generations_filter_schema, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_generations_filter_schema, trace_id), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_generations_filter_schema, configs), .kind = PA_F_STRING},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_generations_filter_schema, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_generations_filter_schema, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_generations_filter_schema, page_size), .kind = PA_F_NUMBER},
        {.name = STRING(current_page), .offset = offsetof(portkey_generations_filter_schema, current_page), .kind = PA_F_NUMBER},
    },
    .of_portkey_get_log_params = {
        {.name = STRING(log_id), .offset = offsetof(portkey_get_log_params, log_id), .kind = PA_F_STRING},
        {.name = STRING(path_format), .offset = offsetof(portkey_get_log_params, path_format), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_get_log_params, created_at), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_get_log_params, type), .kind = PA_F_STRING},
    },
    .of_portkey_get_log_export_field_restrictions_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_get_log_export_field_restrictions_params, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_insert_log_params = {
        {.name = STRING(request), .offset = offsetof(portkey_insert_log_params, request), .structure = STRUCTURE_portkey_insert_log_params_request, .kind = PA_F_OBJECT},
        {.name = STRING(response), .offset = offsetof(portkey_insert_log_params, response), .structure = STRUCTURE_portkey_insert_log_params_response, .kind = PA_F_OBJECT},
        {.name = STRING(metadata), .offset = offsetof(portkey_insert_log_params, metadata), .kind = PA_F_JSON},
    },
    .of_portkey_insert_log_params_request = {
        {.name = STRING(url), .offset = offsetof(portkey_insert_log_params_request, url), .kind = PA_F_STRING},
        {.name = STRING(provider), .offset = offsetof(portkey_insert_log_params_request, provider), .kind = PA_F_STRING},
        {.name = STRING(method), .offset = offsetof(portkey_insert_log_params_request, method), .kind = PA_F_STRING},
        {.name = STRING(headers), .offset = offsetof(portkey_insert_log_params_request, headers), .kind = PA_F_JSON},
        {.name = STRING(body), .offset = offsetof(portkey_insert_log_params_request, body), .kind = PA_F_JSON},
    },
    .of_portkey_insert_log_params_response = {
        {.name = STRING(status), .offset = offsetof(portkey_insert_log_params_response, status), .kind = PA_F_INTEGER},
        {.name = STRING(headers), .offset = offsetof(portkey_insert_log_params_response, headers), .kind = PA_F_JSON},
        {.name = STRING(body), .offset = offsetof(portkey_insert_log_params_response, body), .kind = PA_F_JSON},
        {.name = STRING(response_time), .offset = offsetof(portkey_insert_log_params_response, response_time), .kind = PA_F_INTEGER},
        {.name = STRING(streamingMode), .offset = offsetof(portkey_insert_log_params_response, streaming_mode), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_log_exports_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_log_exports_params, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_create_log_export_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_log_export_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_log_export_params, description), .kind = PA_F_STRING},
        {.name = STRING(filters), .offset = offsetof(portkey_create_log_export_params, filters), .structure = STRUCTURE_portkey_generations_filter_schema, .kind = PA_F_OBJECT},
        {.name = STRING(requested_data), .offset = offsetof(portkey_create_log_export_params, requested_data), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_get_log_export_params = {
        {.name = STRING(export_id), .offset = offsetof(portkey_get_log_export_params, export_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_log_export_params = {
        {.name = STRING(export_id), .offset = offsetof(portkey_update_log_export_params, export_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_update_log_export_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(filters), .offset = offsetof(portkey_update_log_export_params, filters), .structure = STRUCTURE_portkey_generations_filter_schema, .kind = PA_F_OBJECT},
        {.name = STRING(requested_data), .offset = offsetof(portkey_update_log_export_params, requested_data), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_start_log_export_params = {
        {.name = STRING(export_id), .offset = offsetof(portkey_start_log_export_params, export_id), .kind = PA_F_STRING},
    },
    .of_portkey_cancel_log_export_params = {
        {.name = STRING(export_id), .offset = offsetof(portkey_cancel_log_export_params, export_id), .kind = PA_F_STRING},
    },
    .of_portkey_download_log_export_params = {
        {.name = STRING(export_id), .offset = offsetof(portkey_download_log_export_params, export_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/logs/{log_id} */
    [OPERATION_get_log] = {
        .name = STRING(get_log),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_logs_log_id),
        .scope = STRING(logs_view),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_get_log,
        .structure = STRUCTURE_portkey_get_log_params,
        .plane = PORTKEY_PLANE_DATA,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_log),
    },
    /* GET /v1/logs/exports/field-restrictions */
    [OPERATION_get_log_export_field_restrictions] = {
        .name = STRING(get_log_export_field_restrictions),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_logs_exports_field_restrictions),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_get_log_export_field_restrictions,
        .structure = STRUCTURE_portkey_get_log_export_field_restrictions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_log_export_field_restrictions),
    },
    /* POST /v1/logs */
    [OPERATION_insert_log] = {
        .name = STRING(insert_log),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_logs),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_insert_log,
        .structure = STRUCTURE_portkey_insert_log_params,
        .plane = PORTKEY_PLANE_DATA,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/logs/exports */
    [OPERATION_list_log_exports] = {
        .name = STRING(list_log_exports),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_logs_exports),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_list_log_exports,
        .structure = STRUCTURE_portkey_list_log_exports_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_log_exports),
    },
    /* POST /v1/logs/exports */
    [OPERATION_create_log_export] = {
        .name = STRING(create_log_export),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_logs_exports),
        .scope = STRING(logs_export),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_create_log_export,
        .structure = STRUCTURE_portkey_create_log_export_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ENTERPRISE | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/logs/exports/{export_id} */
    [OPERATION_get_log_export] = {
        .name = STRING(get_log_export),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_logs_exports_export_id),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_get_log_export,
        .structure = STRUCTURE_portkey_get_log_export_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_log_export),
    },
    /* PUT /v1/logs/exports/{export_id} */
    [OPERATION_update_log_export] = {
        .name = STRING(update_log_export),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_logs_exports_export_id),
        .scope = STRING(logs_export),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_update_log_export,
        .structure = STRUCTURE_portkey_update_log_export_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ENTERPRISE | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_log_export),
    },
    /* POST /v1/logs/exports/{export_id}/start */
    [OPERATION_start_log_export] = {
        .name = STRING(start_log_export),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_logs_exports_export_id_start),
        .scope = STRING(logs_export),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_start_log_export,
        .structure = STRUCTURE_portkey_start_log_export_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(start_log_export),
    },
    /* POST /v1/logs/exports/{export_id}/cancel */
    [OPERATION_cancel_log_export] = {
        .name = STRING(cancel_log_export),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_logs_exports_export_id_cancel),
        .scope = STRING(logs_export),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_cancel_log_export,
        .structure = STRUCTURE_portkey_cancel_log_export_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(cancel_log_export),
    },
    /* GET /v1/logs/exports/{export_id}/download */
    [OPERATION_download_log_export] = {
        .name = STRING(download_log_export),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_logs_exports_export_id_download),
        .scope = STRING(logs_export),
        .domain = DOMAIN_logging,
        .arguments = SCHEMA_download_log_export,
        .structure = STRUCTURE_portkey_download_log_export_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(download_log_export),
    },
};

extern const struct pa_domain pa_domain_logging;
const struct pa_domain pa_domain_logging = {
    .name = "logging",
    .description = "Gateway logs: adding and exporting them.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .parameters = (const struct pa_parameter *)&parameters,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_logging(void)
{
    return &pa_domain_logging;
}
