/* SPDX-License-Identifier: MIT */
/* Generated from openapi/logging.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(ai_model, "ai_model") \
    TEXT(ai_org, "ai_org") \
    TEXT(ai_org_model, "ai_org_model") \
    TEXT(api_key_id, "api_key_id") \
    TEXT(api_key_ids, "api_key_ids") \
    TEXT(body, "body") \
    TEXT(cache_processing_time, "cache_processing_time") \
    TEXT(cache_status, "cache_status") \
    TEXT(cache_type, "cache_type") \
    TEXT(completion_token_max, "completion_token_max") \
    TEXT(completion_token_min, "completion_token_min") \
    TEXT(config, "config") \
    TEXT(config_id, "config_id") \
    TEXT(config_version_id, "config_version_id") \
    TEXT(configs, "configs") \
    TEXT(cost, "cost") \
    TEXT(cost_currency, "cost_currency") \
    TEXT(cost_max, "cost_max") \
    TEXT(cost_min, "cost_min") \
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(filters, "filters") \
    TEXT(finalUntransformedRequest, "finalUntransformedRequest") \
    TEXT(gateway_processing_time, "gateway_processing_time") \
    TEXT(headers, "headers") \
    TEXT(id, "id") \
    TEXT(id_b6f746, "_id") \
    TEXT(internal_trace_id, "internal_trace_id") \
    TEXT(is_proxy_call, "is_proxy_call") \
    TEXT(is_success, "is_success") \
    TEXT(json_DELETE, "\"DELETE\"") \
    TEXT(json_GET, "\"GET\"") \
    TEXT(json_HEAD, "\"HEAD\"") \
    TEXT(json_OPTIONS, "\"OPTIONS\"") \
    TEXT(json_PATCH, "\"PATCH\"") \
    TEXT(json_POST, "\"POST\"") \
    TEXT(json_PUT, "\"PUT\"") \
    TEXT(json_draft, "\"draft\"") \
    TEXT(json_export, "\"export\"") \
    TEXT(json_failed, "\"failed\"") \
    TEXT(json_in_progress, "\"in_progress\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_queued, "\"queued\"") \
    TEXT(json_stopped, "\"stopped\"") \
    TEXT(json_success, "\"success\"") \
    TEXT(lastUsedOptionJsonPath, "lastUsedOptionJsonPath") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(last_used_option_index, "last_used_option_index") \
    TEXT(log_format, "log_format") \
    TEXT(log_store_file_path_format, "log_store_file_path_format") \
    TEXT(message, "message") \
    TEXT(metadata, "metadata") \
    TEXT(metadata_key, "metadata.key") \
    TEXT(metadata_value, "metadata.value") \
    TEXT(method, "method") \
    TEXT(metrics, "metrics") \
    TEXT(mode, "mode") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(organisation_name, "organisation_name") \
    TEXT(originalResponse, "originalResponse") \
    TEXT(page_size, "page_size") \
    TEXT(parent_span_id, "parent_span_id") \
    TEXT(portkeyHeaders, "portkeyHeaders") \
    TEXT(pre_processing_time, "pre_processing_time") \
    TEXT(prompt_id, "prompt_id") \
    TEXT(prompt_slug, "prompt_slug") \
    TEXT(prompt_token_max, "prompt_token_max") \
    TEXT(prompt_token_min, "prompt_token_min") \
    TEXT(prompt_version_id, "prompt_version_id") \
    TEXT(req_units, "req_units") \
    TEXT(request, "request") \
    TEXT(request_method, "request_method") \
    TEXT(request_parsing_time, "request_parsing_time") \
    TEXT(request_url, "request_url") \
    TEXT(requested_data, "requested_data") \
    TEXT(res_units, "res_units") \
    TEXT(response, "response") \
    TEXT(responseTime, "responseTime") \
    TEXT(response_parsing_time, "response_parsing_time") \
    TEXT(response_status_code, "response_status_code") \
    TEXT(response_time, "response_time") \
    TEXT(retry_success_count, "retry_success_count") \
    TEXT(runtime, "runtime") \
    TEXT(runtime_version, "runtime_version") \
    TEXT(sdk_version, "sdk_version") \
    TEXT(signed_url, "signed_url") \
    TEXT(source, "source") \
    TEXT(span_id, "span_id") \
    TEXT(span_name, "span_name") \
    TEXT(status, "status") \
    TEXT(status_code, "status_code") \
    TEXT(stream_mode, "stream_mode") \
    TEXT(time_of_generation_max, "time_of_generation_max") \
    TEXT(time_of_generation_min, "time_of_generation_min") \
    TEXT(timezone, "timezone") \
    TEXT(total, "total") \
    TEXT(total_records, "total_records") \
    TEXT(total_units, "total_units") \
    TEXT(total_units_max, "total_units_max") \
    TEXT(total_units_min, "total_units_min") \
    TEXT(trace_id, "trace_id") \
    TEXT(transformedRequest, "transformedRequest") \
    TEXT(upstream_response_time, "upstream_response_time") \
    TEXT(url, "url") \
    TEXT(virtual_key, "virtual_key") \
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
    uint32_t of_string_of_GET_POST_PUT_DELETE_PATCH_OPTIONS_HEAD[7];
    uint32_t of_string_of_draft_queued_in_progress_success_failed_stopped[6];
    uint32_t of_string_of_export[1];
    uint32_t of_string_of_list[1];
    uint32_t of_CreateExportResponse_required[3];
    uint32_t of_DownloadLogsResponse_required[1];
    uint32_t of_ExportItem_required[11];
    uint32_t of_ExportTaskResponse_required[2];
    uint32_t of_LogObject_required[5];
    uint32_t of_LogRequest_required[3];
    uint32_t of_LogResponse_required[3];
    uint32_t of_UpdateExportResponse_required[2];
} names = {
    .of_string_of_GET_POST_PUT_DELETE_PATCH_OPTIONS_HEAD = {
        STRING(json_GET),
        STRING(json_POST),
        STRING(json_PUT),
        STRING(json_DELETE),
        STRING(json_PATCH),
        STRING(json_OPTIONS),
        STRING(json_HEAD),
    },
    .of_string_of_draft_queued_in_progress_success_failed_stopped = {
        STRING(json_draft),
        STRING(json_queued),
        STRING(json_in_progress),
        STRING(json_success),
        STRING(json_failed),
        STRING(json_stopped),
    },
    .of_string_of_export = {STRING(json_export)},
    .of_string_of_list = {STRING(json_list)},
    .of_CreateExportResponse_required = {STRING(id), STRING(total), STRING(object)},
    .of_DownloadLogsResponse_required = {STRING(signed_url)},
    .of_ExportItem_required = {
        STRING(id),
        STRING(organisation_id),
        STRING(filters),
        STRING(requested_data),
        STRING(status),
        STRING(description),
        STRING(created_at),
        STRING(last_updated_at),
        STRING(created_by),
        STRING(workspace_id),
        STRING(object),
    },
    .of_ExportTaskResponse_required = {STRING(message), STRING(object)},
    .of_LogObject_required = {
        STRING(id_b6f746),
        STRING(request),
        STRING(response),
        STRING(organisation_id),
        STRING(created_at),
    },
    .of_LogRequest_required = {STRING(url), STRING(method), STRING(portkeyHeaders)},
    .of_LogResponse_required = {STRING(status), STRING(responseTime), STRING(lastUsedOptionJsonPath)},
    .of_UpdateExportResponse_required = {STRING(id), STRING(object)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_ExportItem, 2) \
    EACH(array_of_null_or_string, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null_or_integer, 1) \
    EACH(null_or_string, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_of_GET_POST_PUT_DELETE_PATCH_OPTIONS_HEAD, 2) \
    EACH(string_of_draft_queued_in_progress_success_failed_stopped, 2) \
    EACH(string_of_export, 2) \
    EACH(string_of_list, 2) \
    EACH(string_or_array_of_string, 2) \
    EACH(AnalyticsMetrics, 3) \
    EACH(CreateExportResponse, 4) \
    EACH(DownloadLogsResponse, 4) \
    EACH(ExportFilters, 3) \
    EACH(ExportItem, 4) \
    EACH(ExportListResponse, 3) \
    EACH(ExportTaskResponse, 4) \
    EACH(LogObject, 4) \
    EACH(LogRequest, 4) \
    EACH(LogResponse, 4) \
    EACH(RequestResponseObject, 3) \
    EACH(UpdateExportResponse, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_AnalyticsMetrics[50];
    struct pa_property of_CreateExportResponse[3];
    struct pa_property of_DownloadLogsResponse[2];
    struct pa_property of_ExportFilters[26];
    struct pa_property of_ExportItem[13];
    struct pa_property of_ExportListResponse[3];
    struct pa_property of_ExportTaskResponse[2];
    struct pa_property of_LogObject[10];
    struct pa_property of_LogRequest[5];
    struct pa_property of_LogResponse[5];
    struct pa_property of_RequestResponseObject[4];
    struct pa_property of_UpdateExportResponse[3];
} properties = {
    .of_AnalyticsMetrics = {
        {.name = STRING(ai_model), .schema = SCHEMA_string},
        {.name = STRING(ai_org), .schema = SCHEMA_string},
        {.name = STRING(api_key_id), .schema = SCHEMA_string},
        {.name = STRING(cache_processing_time), .schema = SCHEMA_integer},
        {.name = STRING(cache_status), .schema = SCHEMA_null_or_string},
        {.name = STRING(cache_type), .schema = SCHEMA_null_or_string},
        {.name = STRING(config), .schema = SCHEMA_string},
        {.name = STRING(config_id), .schema = SCHEMA_string},
        {.name = STRING(config_version_id), .schema = SCHEMA_string},
        {.name = STRING(cost), .schema = SCHEMA_number},
        {.name = STRING(cost_currency), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(gateway_processing_time), .schema = SCHEMA_integer},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(internal_trace_id), .schema = SCHEMA_string},
        {.name = STRING(is_proxy_call), .schema = SCHEMA_boolean},
        {.name = STRING(is_success), .schema = SCHEMA_boolean},
        {.name = STRING(last_used_option_index), .schema = SCHEMA_integer},
        {.name = STRING(log_store_file_path_format), .schema = SCHEMA_string},
        {.name = STRING(metadata_key), .schema = SCHEMA_array_of_null_or_string},
        {.name = STRING(metadata_value), .schema = SCHEMA_array_of_null_or_string},
        {.name = STRING(mode), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(organisation_name), .schema = SCHEMA_string},
        {.name = STRING(parent_span_id), .schema = SCHEMA_string},
        {.name = STRING(pre_processing_time), .schema = SCHEMA_integer},
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_version_id), .schema = SCHEMA_string},
        {.name = STRING(req_units), .schema = SCHEMA_number},
        {.name = STRING(request_method), .schema = SCHEMA_string},
        {.name = STRING(request_parsing_time), .schema = SCHEMA_integer},
        {.name = STRING(request_url), .schema = SCHEMA_string},
        {.name = STRING(res_units), .schema = SCHEMA_number},
        {.name = STRING(response_parsing_time), .schema = SCHEMA_integer},
        {.name = STRING(response_status_code), .schema = SCHEMA_integer},
        {.name = STRING(response_time), .schema = SCHEMA_integer},
        {.name = STRING(retry_success_count), .schema = SCHEMA_integer},
        {.name = STRING(runtime), .schema = SCHEMA_string},
        {.name = STRING(runtime_version), .schema = SCHEMA_string},
        {.name = STRING(sdk_version), .schema = SCHEMA_string},
        {.name = STRING(source), .schema = SCHEMA_string},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(span_name), .schema = SCHEMA_string},
        {.name = STRING(stream_mode), .schema = SCHEMA_null_or_integer},
        {.name = STRING(total_units), .schema = SCHEMA_number},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(upstream_response_time), .schema = SCHEMA_integer},
        {.name = STRING(virtual_key), .schema = SCHEMA_string},
        {.name = STRING(workspace_slug), .schema = SCHEMA_null_or_string},
    },
    .of_CreateExportResponse = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_DownloadLogsResponse = {
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
        {.name = STRING(signed_url), .schema = SCHEMA_string},
    },
    .of_ExportFilters = {
        {.name = STRING(ai_model), .schema = SCHEMA_string_or_array_of_string},
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_array_of_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number},
        {.name = STRING(cost_min), .schema = SCHEMA_number},
        {.name = STRING(current_page), .schema = SCHEMA_number},
        {.name = STRING(metadata), .schema = SCHEMA_object},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_number},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string},
        {.name = STRING(timezone), .schema = SCHEMA_string},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer},
        {.name = STRING(trace_id), .schema = SCHEMA_string_or_array_of_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string},
    },
    .of_ExportItem = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(filters), .schema = SCHEMA_ExportFilters},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(requested_data), .schema = SCHEMA_array_of_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_draft_queued_in_progress_success_failed_stopped},
        {.name = STRING(total_records), .schema = SCHEMA_null_or_integer},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_ExportListResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_ExportItem},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_ExportTaskResponse = {
        {.name = STRING(message), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
    },
    .of_LogObject = {
        {.name = STRING(id_b6f746), .schema = SCHEMA_null_or_string},
        {.name = STRING(created_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(finalUntransformedRequest), .schema = SCHEMA_RequestResponseObject},
        {.name = STRING(log_format), .schema = SCHEMA_string},
        {.name = STRING(metrics), .schema = SCHEMA_AnalyticsMetrics},
        {.name = STRING(organisation_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(originalResponse), .schema = SCHEMA_RequestResponseObject},
        {.name = STRING(request), .schema = SCHEMA_LogRequest},
        {.name = STRING(response), .schema = SCHEMA_LogResponse},
        {.name = STRING(transformedRequest), .schema = SCHEMA_RequestResponseObject},
    },
    .of_LogRequest = {
        {.name = STRING(body), .schema = SCHEMA_object},
        {.name = STRING(headers), .schema = SCHEMA_object_of_string},
        {.name = STRING(method), .schema = SCHEMA_string_of_GET_POST_PUT_DELETE_PATCH_OPTIONS_HEAD},
        {.name = STRING(portkeyHeaders), .schema = SCHEMA_object_of_string},
        {.name = STRING(url), .schema = SCHEMA_string},
    },
    .of_LogResponse = {
        {.name = STRING(body), .schema = SCHEMA_object},
        {.name = STRING(headers), .schema = SCHEMA_object_of_string},
        {.name = STRING(lastUsedOptionJsonPath), .schema = SCHEMA_string},
        {.name = STRING(responseTime), .schema = SCHEMA_integer},
        {.name = STRING(status), .schema = SCHEMA_integer},
    },
    .of_RequestResponseObject = {
        {.name = STRING(body), .schema = SCHEMA_object},
        {.name = STRING(headers), .schema = SCHEMA_object_of_string},
        {.name = STRING(method), .schema = SCHEMA_string},
        {.name = STRING(url), .schema = SCHEMA_string},
    },
    .of_UpdateExportResponse = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_ExportItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ExportItem},
    },
    .of_array_of_null_or_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_null_or_string},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_GET_POST_PUT_DELETE_PATCH_OPTIONS_HEAD = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_GET_POST_PUT_DELETE_PATCH_OPTIONS_HEAD)},
    },
    .of_string_of_draft_queued_in_progress_success_failed_stopped = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_draft_queued_in_progress_success_failed_stopped)},
    },
    .of_string_of_export = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_export)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_or_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_STRING | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_AnalyticsMetrics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsMetrics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CreateExportResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CreateExportResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CreateExportResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_DownloadLogsResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(DownloadLogsResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(DownloadLogsResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ExportFilters = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ExportFilters)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ExportItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ExportItem_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ExportItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ExportListResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ExportListResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ExportTaskResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ExportTaskResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ExportTaskResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogObject = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LogObject_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LogObject)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogRequest = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LogRequest_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LogRequest)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LogResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LogResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_RequestResponseObject = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RequestResponseObject)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UpdateExportResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(UpdateExportResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(UpdateExportResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_log] = SCHEMA_LogObject,
    [OPERATION_get_log_export_field_restrictions] = SCHEMA_object,
    [OPERATION_insert_log] = PA_NONE,
    [OPERATION_list_log_exports] = SCHEMA_ExportListResponse,
    [OPERATION_create_log_export] = SCHEMA_CreateExportResponse,
    [OPERATION_get_log_export] = SCHEMA_ExportItem,
    [OPERATION_update_log_export] = SCHEMA_UpdateExportResponse,
    [OPERATION_start_log_export] = SCHEMA_ExportTaskResponse,
    [OPERATION_cancel_log_export] = SCHEMA_ExportTaskResponse,
    [OPERATION_download_log_export] = SCHEMA_DownloadLogsResponse,
};

extern const struct pa_answer_table pa_answers_of_logging;
const struct pa_answer_table pa_answers_of_logging = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
