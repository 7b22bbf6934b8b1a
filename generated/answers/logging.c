/* SPDX-License-Identifier: MIT */
/* Generated from openapi/logging.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/logging.h>

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
    TEXT(filters_time_of_generation_max, "filters.time_of_generation_max") \
    TEXT(filters_time_of_generation_min, "filters.time_of_generation_min") \
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
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
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
    uint32_t of_LogExport_required[11];
    uint32_t of_LogExportDownload_required[1];
    uint32_t of_LogExportReceipt_required[3];
    uint32_t of_LogExportTask_required[2];
    uint32_t of_LogExportUpdateReceipt_required[2];
    uint32_t of_LogObject_required[5];
    uint32_t of_LogRequest_required[3];
    uint32_t of_LogResponse_required[3];
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
    .of_LogExport_required = {
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
    .of_LogExportDownload_required = {STRING(signed_url)},
    .of_LogExportReceipt_required = {STRING(id), STRING(total), STRING(object)},
    .of_LogExportTask_required = {STRING(message), STRING(object)},
    .of_LogExportUpdateReceipt_required = {STRING(id), STRING(object)},
    .of_LogObject_required = {
        STRING(id_b6f746),
        STRING(request),
        STRING(response),
        STRING(organisation_id),
        STRING(created_at),
    },
    .of_LogRequest_required = {STRING(url), STRING(method), STRING(portkeyHeaders)},
    .of_LogResponse_required = {STRING(status), STRING(responseTime), STRING(lastUsedOptionJsonPath)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_LogExport, 2) \
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
    EACH(ExportFilters, 3) \
    EACH(LogExport, 4) \
    EACH(LogExportDownload, 4) \
    EACH(LogExportList, 3) \
    EACH(LogExportReceipt, 4) \
    EACH(LogExportTask, 4) \
    EACH(LogExportUpdateReceipt, 4) \
    EACH(LogObject, 4) \
    EACH(LogRequest, 4) \
    EACH(LogResponse, 4) \
    EACH(RequestResponseObject, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_AnalyticsMetrics[50];
    struct pa_property of_ExportFilters[26];
    struct pa_property of_LogExport[13];
    struct pa_property of_LogExportDownload[2];
    struct pa_property of_LogExportList[3];
    struct pa_property of_LogExportReceipt[3];
    struct pa_property of_LogExportTask[2];
    struct pa_property of_LogExportUpdateReceipt[3];
    struct pa_property of_LogObject[10];
    struct pa_property of_LogRequest[5];
    struct pa_property of_LogResponse[5];
    struct pa_property of_RequestResponseObject[4];
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
    .of_LogExport = {
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
    .of_LogExportDownload = {
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
        {.name = STRING(signed_url), .schema = SCHEMA_string},
    },
    .of_LogExportList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_LogExport},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_LogExportReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_LogExportTask = {
        {.name = STRING(message), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
    },
    .of_LogExportUpdateReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_export},
        {.name = STRING(total), .schema = SCHEMA_integer},
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
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_LogExport = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_LogExport},
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
    .of_ExportFilters = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ExportFilters)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogExport = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LogExport_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LogExport)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogExportDownload = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LogExportDownload_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LogExportDownload)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogExportList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(LogExportList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogExportReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LogExportReceipt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LogExportReceipt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogExportTask = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LogExportTask_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LogExportTask)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LogExportUpdateReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LogExportUpdateReceipt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LogExportUpdateReceipt)},
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
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_log] = SCHEMA_LogObject,
    [OPERATION_get_log_export_field_restrictions] = SCHEMA_object,
    [OPERATION_insert_log] = PA_NONE,
    [OPERATION_list_log_exports] = SCHEMA_LogExportList,
    [OPERATION_create_log_export] = SCHEMA_LogExportReceipt,
    [OPERATION_get_log_export] = SCHEMA_LogExport,
    [OPERATION_update_log_export] = SCHEMA_LogExportUpdateReceipt,
    [OPERATION_start_log_export] = SCHEMA_LogExportTask,
    [OPERATION_cancel_log_export] = SCHEMA_LogExportTask,
    [OPERATION_download_log_export] = SCHEMA_LogExportDownload,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_log] = {.first = 0},
    [OPERATION_get_log_export_field_restrictions] = {.first = 0},
    [OPERATION_insert_log] = {.first = 0},
    [OPERATION_list_log_exports] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_log_export] = {.first = 0},
    [OPERATION_get_log_export] = {.first = 0},
    [OPERATION_update_log_export] = {.first = 0},
    [OPERATION_start_log_export] = {.first = 0},
    [OPERATION_cancel_log_export] = {.first = 0},
    [OPERATION_download_log_export] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_log_exports[8];
} summary_fields = {
    .of_list_log_exports = {
        STRING(id),
        STRING(name),
        STRING(status),
        STRING(filters_time_of_generation_min),
        STRING(filters_time_of_generation_max),
        STRING(total_records),
        STRING(workspace_id),
        STRING(created_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_get_log] = {.is_list = 0},
    [OPERATION_get_log_export_field_restrictions] = {.is_list = 0},
    [OPERATION_insert_log] = {.is_list = 0},
    [OPERATION_list_log_exports] = {.is_list = 1, .path = STRING(data), SUMMARY(list_log_exports)},
    [OPERATION_create_log_export] = {.is_list = 0},
    [OPERATION_get_log_export] = {.is_list = 0},
    [OPERATION_update_log_export] = {.is_list = 0},
    [OPERATION_start_log_export] = {.is_list = 0},
    [OPERATION_cancel_log_export] = {.is_list = 0},
    [OPERATION_download_log_export] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_log_object, 10) \
    EACH(portkey_log_request, 5) \
    EACH(portkey_log_response, 5) \
    EACH(portkey_analytics_metrics, 50) \
    EACH(portkey_request_response_object, 4) \
    EACH(portkey_log_export_list, 3) \
    EACH(portkey_log_export, 13) \
    EACH(portkey_export_filters, 26) \
    EACH(portkey_log_export_receipt, 3) \
    EACH(portkey_log_export_update_receipt, 3) \
    EACH(portkey_log_export_task, 2) \
    EACH(portkey_log_export_download, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_log_object = {
        {.name = STRING(id_b6f746), .offset = offsetof(portkey_log_object, id), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_log_object, created_at), .kind = PA_F_STRING},
        {.name = STRING(finalUntransformedRequest), .offset = offsetof(portkey_log_object, final_untransformed_request), .structure = STRUCTURE_portkey_request_response_object, .kind = PA_F_OBJECT},
        {.name = STRING(log_format), .offset = offsetof(portkey_log_object, log_format), .kind = PA_F_STRING},
        {.name = STRING(metrics), .offset = offsetof(portkey_log_object, metrics), .structure = STRUCTURE_portkey_analytics_metrics, .kind = PA_F_OBJECT},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_log_object, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(originalResponse), .offset = offsetof(portkey_log_object, original_response), .structure = STRUCTURE_portkey_request_response_object, .kind = PA_F_OBJECT},
        {.name = STRING(request), .offset = offsetof(portkey_log_object, request), .structure = STRUCTURE_portkey_log_request, .kind = PA_F_OBJECT},
        {.name = STRING(response), .offset = offsetof(portkey_log_object, response), .structure = STRUCTURE_portkey_log_response, .kind = PA_F_OBJECT},
        {.name = STRING(transformedRequest), .offset = offsetof(portkey_log_object, transformed_request), .structure = STRUCTURE_portkey_request_response_object, .kind = PA_F_OBJECT},
    },
    .of_portkey_log_request = {
        {.name = STRING(body), .offset = offsetof(portkey_log_request, body), .kind = PA_F_JSON},
        {.name = STRING(headers), .offset = offsetof(portkey_log_request, headers), .kind = PA_F_JSON},
        {.name = STRING(method), .offset = offsetof(portkey_log_request, method), .kind = PA_F_STRING},
        {.name = STRING(portkeyHeaders), .offset = offsetof(portkey_log_request, portkey_headers_), .kind = PA_F_JSON},
        {.name = STRING(url), .offset = offsetof(portkey_log_request, url), .kind = PA_F_STRING},
    },
    .of_portkey_log_response = {
        {.name = STRING(body), .offset = offsetof(portkey_log_response, body), .kind = PA_F_JSON},
        {.name = STRING(headers), .offset = offsetof(portkey_log_response, headers), .kind = PA_F_JSON},
        {.name = STRING(lastUsedOptionJsonPath), .offset = offsetof(portkey_log_response, last_used_option_json_path), .kind = PA_F_STRING},
        {.name = STRING(responseTime), .offset = offsetof(portkey_log_response, response_time), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_log_response, status), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_metrics = {
        {.name = STRING(ai_model), .offset = offsetof(portkey_analytics_metrics, ai_model), .kind = PA_F_STRING},
        {.name = STRING(ai_org), .offset = offsetof(portkey_analytics_metrics, ai_org), .kind = PA_F_STRING},
        {.name = STRING(api_key_id), .offset = offsetof(portkey_analytics_metrics, api_key_id), .kind = PA_F_STRING},
        {.name = STRING(cache_processing_time), .offset = offsetof(portkey_analytics_metrics, cache_processing_time), .kind = PA_F_INTEGER},
        {.name = STRING(cache_status), .offset = offsetof(portkey_analytics_metrics, cache_status), .kind = PA_F_STRING},
        {.name = STRING(cache_type), .offset = offsetof(portkey_analytics_metrics, cache_type), .kind = PA_F_STRING},
        {.name = STRING(config), .offset = offsetof(portkey_analytics_metrics, config), .kind = PA_F_STRING},
        {.name = STRING(config_id), .offset = offsetof(portkey_analytics_metrics, config_id), .kind = PA_F_STRING},
        {.name = STRING(config_version_id), .offset = offsetof(portkey_analytics_metrics, config_version_id), .kind = PA_F_STRING},
        {.name = STRING(cost), .offset = offsetof(portkey_analytics_metrics, cost), .kind = PA_F_NUMBER},
        {.name = STRING(cost_currency), .offset = offsetof(portkey_analytics_metrics, cost_currency), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_analytics_metrics, created_at), .kind = PA_F_STRING},
        {.name = STRING(gateway_processing_time), .offset = offsetof(portkey_analytics_metrics, gateway_processing_time), .kind = PA_F_INTEGER},
        {.name = STRING(id), .offset = offsetof(portkey_analytics_metrics, id), .kind = PA_F_STRING},
        {.name = STRING(internal_trace_id), .offset = offsetof(portkey_analytics_metrics, internal_trace_id), .kind = PA_F_STRING},
        {.name = STRING(is_proxy_call), .offset = offsetof(portkey_analytics_metrics, is_proxy_call), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_success), .offset = offsetof(portkey_analytics_metrics, is_success), .kind = PA_F_BOOLEAN},
        {.name = STRING(last_used_option_index), .offset = offsetof(portkey_analytics_metrics, last_used_option_index), .kind = PA_F_INTEGER},
        {.name = STRING(log_store_file_path_format), .offset = offsetof(portkey_analytics_metrics, log_store_file_path_format), .kind = PA_F_STRING},
        {.name = STRING(metadata_key), .offset = offsetof(portkey_analytics_metrics, metadata_key), .kind = PA_F_STRING_LIST},
        {.name = STRING(metadata_value), .offset = offsetof(portkey_analytics_metrics, metadata_value), .kind = PA_F_STRING_LIST},
        {.name = STRING(mode), .offset = offsetof(portkey_analytics_metrics, mode), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_analytics_metrics, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(organisation_name), .offset = offsetof(portkey_analytics_metrics, organisation_name), .kind = PA_F_STRING},
        {.name = STRING(parent_span_id), .offset = offsetof(portkey_analytics_metrics, parent_span_id), .kind = PA_F_STRING},
        {.name = STRING(pre_processing_time), .offset = offsetof(portkey_analytics_metrics, pre_processing_time), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_id), .offset = offsetof(portkey_analytics_metrics, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_analytics_metrics, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(prompt_version_id), .offset = offsetof(portkey_analytics_metrics, prompt_version_id), .kind = PA_F_STRING},
        {.name = STRING(req_units), .offset = offsetof(portkey_analytics_metrics, req_units), .kind = PA_F_NUMBER},
        {.name = STRING(request_method), .offset = offsetof(portkey_analytics_metrics, request_method), .kind = PA_F_STRING},
        {.name = STRING(request_parsing_time), .offset = offsetof(portkey_analytics_metrics, request_parsing_time), .kind = PA_F_INTEGER},
        {.name = STRING(request_url), .offset = offsetof(portkey_analytics_metrics, request_url), .kind = PA_F_STRING},
        {.name = STRING(res_units), .offset = offsetof(portkey_analytics_metrics, res_units), .kind = PA_F_NUMBER},
        {.name = STRING(response_parsing_time), .offset = offsetof(portkey_analytics_metrics, response_parsing_time), .kind = PA_F_INTEGER},
        {.name = STRING(response_status_code), .offset = offsetof(portkey_analytics_metrics, response_status_code), .kind = PA_F_INTEGER},
        {.name = STRING(response_time), .offset = offsetof(portkey_analytics_metrics, response_time), .kind = PA_F_INTEGER},
        {.name = STRING(retry_success_count), .offset = offsetof(portkey_analytics_metrics, retry_success_count), .kind = PA_F_INTEGER},
        {.name = STRING(runtime), .offset = offsetof(portkey_analytics_metrics, runtime), .kind = PA_F_STRING},
        {.name = STRING(runtime_version), .offset = offsetof(portkey_analytics_metrics, runtime_version), .kind = PA_F_STRING},
        {.name = STRING(sdk_version), .offset = offsetof(portkey_analytics_metrics, sdk_version), .kind = PA_F_STRING},
        {.name = STRING(source), .offset = offsetof(portkey_analytics_metrics, source), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_analytics_metrics, span_id), .kind = PA_F_STRING},
        {.name = STRING(span_name), .offset = offsetof(portkey_analytics_metrics, span_name), .kind = PA_F_STRING},
        {.name = STRING(stream_mode), .offset = offsetof(portkey_analytics_metrics, stream_mode), .kind = PA_F_INTEGER},
        {.name = STRING(total_units), .offset = offsetof(portkey_analytics_metrics, total_units), .kind = PA_F_NUMBER},
        {.name = STRING(trace_id), .offset = offsetof(portkey_analytics_metrics, trace_id), .kind = PA_F_STRING},
        {.name = STRING(upstream_response_time), .offset = offsetof(portkey_analytics_metrics, upstream_response_time), .kind = PA_F_INTEGER},
        {.name = STRING(virtual_key), .offset = offsetof(portkey_analytics_metrics, virtual_key), .kind = PA_F_STRING},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_analytics_metrics, workspace_slug), .kind = PA_F_STRING},
    },
    .of_portkey_request_response_object = {
        {.name = STRING(body), .offset = offsetof(portkey_request_response_object, body), .kind = PA_F_JSON},
        {.name = STRING(headers), .offset = offsetof(portkey_request_response_object, headers), .kind = PA_F_JSON},
        {.name = STRING(method), .offset = offsetof(portkey_request_response_object, method), .kind = PA_F_STRING},
        {.name = STRING(url), .offset = offsetof(portkey_request_response_object, url), .kind = PA_F_STRING},
    },
    .of_portkey_log_export_list = {
        {.name = STRING(data), .offset = offsetof(portkey_log_export_list, data), .structure = STRUCTURE_portkey_log_export, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_log_export_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_log_export_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_log_export = {
        {.name = STRING(created_at), .offset = offsetof(portkey_log_export, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_log_export, created_by), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_log_export, description), .kind = PA_F_STRING},
        {.name = STRING(filters), .offset = offsetof(portkey_log_export, filters), .structure = STRUCTURE_portkey_export_filters, .kind = PA_F_OBJECT},
        {.name = STRING(id), .offset = offsetof(portkey_log_export, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_log_export, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_log_export, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_log_export, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_log_export, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(requested_data), .offset = offsetof(portkey_log_export, requested_data), .kind = PA_F_STRING_LIST},
        {.name = STRING(status), .offset = offsetof(portkey_log_export, status), .kind = PA_F_STRING},
        {.name = STRING(total_records), .offset = offsetof(portkey_log_export, total_records), .kind = PA_F_INTEGER},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_log_export, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_export_filters = {
        {.name = STRING(ai_model), .offset = offsetof(portkey_export_filters, ai_model), .kind = PA_F_JSON},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_export_filters, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_export_filters, api_key_ids), .kind = PA_F_STRING_LIST},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_export_filters, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_export_filters, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(configs), .offset = offsetof(portkey_export_filters, configs), .kind = PA_F_STRING},
        {.name = STRING(cost_max), .offset = offsetof(portkey_export_filters, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_export_filters, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(current_page), .offset = offsetof(portkey_export_filters, current_page), .kind = PA_F_NUMBER},
        {.name = STRING(metadata), .offset = offsetof(portkey_export_filters, metadata), .kind = PA_F_JSON},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_export_filters, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_export_filters, page_size), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_export_filters, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_export_filters, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_export_filters, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_export_filters, status_code), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_export_filters, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_export_filters, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(timezone), .offset = offsetof(portkey_export_filters, timezone), .kind = PA_F_STRING},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_export_filters, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_export_filters, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(trace_id), .offset = offsetof(portkey_export_filters, trace_id), .kind = PA_F_JSON},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_export_filters, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_export_filters, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_export_filters, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_export_filters, workspace_slug), .kind = PA_F_STRING},
    },
    .of_portkey_log_export_receipt = {
        {.name = STRING(id), .offset = offsetof(portkey_log_export_receipt, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_log_export_receipt, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_log_export_receipt, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_log_export_update_receipt = {
        {.name = STRING(id), .offset = offsetof(portkey_log_export_update_receipt, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_log_export_update_receipt, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_log_export_update_receipt, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_log_export_task = {
        {.name = STRING(message), .offset = offsetof(portkey_log_export_task, message), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_log_export_task, object), .kind = PA_F_STRING},
    },
    .of_portkey_log_export_download = {
        {.name = STRING(object), .offset = offsetof(portkey_log_export_download, object), .kind = PA_F_STRING},
        {.name = STRING(signed_url), .offset = offsetof(portkey_log_export_download, signed_url), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_log] = {.answer = STRUCTURE_portkey_log_object, .item = PA_NONE},
    [OPERATION_get_log_export_field_restrictions] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_insert_log] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_log_exports] = {.answer = STRUCTURE_portkey_log_export_list, .item = STRUCTURE_portkey_log_export},
    [OPERATION_create_log_export] = {.answer = STRUCTURE_portkey_log_export_receipt, .item = PA_NONE},
    [OPERATION_get_log_export] = {.answer = STRUCTURE_portkey_log_export, .item = PA_NONE},
    [OPERATION_update_log_export] = {.answer = STRUCTURE_portkey_log_export_update_receipt, .item = PA_NONE},
    [OPERATION_start_log_export] = {.answer = STRUCTURE_portkey_log_export_task, .item = PA_NONE},
    [OPERATION_cancel_log_export] = {.answer = STRUCTURE_portkey_log_export_task, .item = PA_NONE},
    [OPERATION_download_log_export] = {.answer = STRUCTURE_portkey_log_export_download, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_logging;
extern const struct pa_answer_table pa_answers_of_logging;
const struct pa_answer_table pa_answers_of_logging = {
    .domain = &pa_domain_logging,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
    .summary_fields = (const uint32_t *)&summary_fields,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
};

const portkeyadmin_answers *portkeyadmin_answers_logging(void)
{
    return &pa_answers_of_logging;
}
