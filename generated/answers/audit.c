/* SPDX-License-Identifier: MIT */
/* Generated from openapi/audit.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/audit.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(action, "action") \
    TEXT(client_ip, "client_ip") \
    TEXT(country, "country") \
    TEXT(current_page, "current_page") \
    TEXT(json_DELETE, "\"DELETE\"") \
    TEXT(json_POST, "\"POST\"") \
    TEXT(json_PUT, "\"PUT\"") \
    TEXT(json_analytics_graph, "\"analytics-graph\"") \
    TEXT(json_api_key, "\"api_key\"") \
    TEXT(json_user, "\"user\"") \
    TEXT(method, "method") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_records, "/records") \
    TEXT(path_total, "/total") \
    TEXT(query_params, "query_params") \
    TEXT(records, "records") \
    TEXT(request_body, "request_body") \
    TEXT(request_headers, "request_headers") \
    TEXT(request_id, "request_id") \
    TEXT(resource_type, "resource_type") \
    TEXT(response_status_code, "response_status_code") \
    TEXT(timestamp, "timestamp") \
    TEXT(total, "total") \
    TEXT(uri, "uri") \
    TEXT(user_id, "user_id") \
    TEXT(user_type, "user_type") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_POST_PUT_DELETE[3];
    uint32_t of_string_of_eea7e0[1];
    uint32_t of_string_of_user_api_key[2];
} names = {
    .of_string_of_POST_PUT_DELETE = {STRING(json_POST), STRING(json_PUT), STRING(json_DELETE)},
    .of_string_of_eea7e0 = {STRING(json_analytics_graph)},
    .of_string_of_user_api_key = {STRING(json_user), STRING(json_api_key)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(null_or_string, 1) \
    EACH(string, 1) \
    EACH(string_of_POST_PUT_DELETE, 2) \
    EACH(string_of_eea7e0, 2) \
    EACH(string_of_user_api_key, 2) \
    EACH(AuditLogList, 3) \
    EACH(AuditLogList_records_items, 3) \
    EACH(AuditLogList_records, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_AuditLogList[3];
    struct pa_property of_AuditLogList_records_items[16];
} properties = {
    .of_AuditLogList = {
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(records), .schema = SCHEMA_AuditLogList_records},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AuditLogList_records_items = {
        {.name = STRING(action), .schema = SCHEMA_string},
        {.name = STRING(client_ip), .schema = SCHEMA_string},
        {.name = STRING(country), .schema = SCHEMA_string},
        {.name = STRING(method), .schema = SCHEMA_string_of_POST_PUT_DELETE},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(query_params), .schema = SCHEMA_string},
        {.name = STRING(request_body), .schema = SCHEMA_string},
        {.name = STRING(request_headers), .schema = SCHEMA_string},
        {.name = STRING(request_id), .schema = SCHEMA_string},
        {.name = STRING(resource_type), .schema = SCHEMA_string},
        {.name = STRING(response_status_code), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(uri), .schema = SCHEMA_string},
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(user_type), .schema = SCHEMA_string_of_user_api_key},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_POST_PUT_DELETE = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_POST_PUT_DELETE)},
    },
    .of_string_of_eea7e0 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_eea7e0)},
    },
    .of_string_of_user_api_key = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_user_api_key)},
    },
    .of_AuditLogList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AuditLogList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AuditLogList_records_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AuditLogList_records_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AuditLogList_records = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AuditLogList_records_items},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_audit_logs] = SCHEMA_AuditLogList,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_audit_logs] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_records), .total = STRING(path_total)},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_audit_logs[10];
} summary_fields = {
    .of_list_audit_logs = {
        STRING(timestamp),
        STRING(action),
        STRING(resource_type),
        STRING(user_id),
        STRING(user_type),
        STRING(workspace_id),
        STRING(method),
        STRING(uri),
        STRING(response_status_code),
        STRING(request_id),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_audit_logs] = {.is_list = 1, .path = STRING(records), SUMMARY(list_audit_logs)},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_audit_log_list, 3) \
    EACH(portkey_audit_log_list_records, 16) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_audit_log_list = {
        {.name = STRING(object), .offset = offsetof(portkey_audit_log_list, object), .kind = PA_F_STRING},
        {.name = STRING(records), .offset = offsetof(portkey_audit_log_list, records), .structure = STRUCTURE_portkey_audit_log_list_records, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(total), .offset = offsetof(portkey_audit_log_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_audit_log_list_records = {
        {.name = STRING(action), .offset = offsetof(portkey_audit_log_list_records, action), .kind = PA_F_STRING},
        {.name = STRING(client_ip), .offset = offsetof(portkey_audit_log_list_records, client_ip), .kind = PA_F_STRING},
        {.name = STRING(country), .offset = offsetof(portkey_audit_log_list_records, country), .kind = PA_F_STRING},
        {.name = STRING(method), .offset = offsetof(portkey_audit_log_list_records, method), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_audit_log_list_records, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(query_params), .offset = offsetof(portkey_audit_log_list_records, query_params), .kind = PA_F_STRING},
        {.name = STRING(request_body), .offset = offsetof(portkey_audit_log_list_records, request_body), .kind = PA_F_STRING},
        {.name = STRING(request_headers), .offset = offsetof(portkey_audit_log_list_records, request_headers), .kind = PA_F_STRING},
        {.name = STRING(request_id), .offset = offsetof(portkey_audit_log_list_records, request_id), .kind = PA_F_STRING},
        {.name = STRING(resource_type), .offset = offsetof(portkey_audit_log_list_records, resource_type), .kind = PA_F_STRING},
        {.name = STRING(response_status_code), .offset = offsetof(portkey_audit_log_list_records, response_status_code), .kind = PA_F_INTEGER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_audit_log_list_records, timestamp), .kind = PA_F_STRING},
        {.name = STRING(uri), .offset = offsetof(portkey_audit_log_list_records, uri), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_audit_log_list_records, user_id), .kind = PA_F_STRING},
        {.name = STRING(user_type), .offset = offsetof(portkey_audit_log_list_records, user_type), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_audit_log_list_records, workspace_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_audit_logs] = {.answer = STRUCTURE_portkey_audit_log_list, .item = STRUCTURE_portkey_audit_log_list_records},
};

extern const struct pa_domain pa_domain_audit;
extern const struct pa_answer_table pa_answers_of_audit;
const struct pa_answer_table pa_answers_of_audit = {
    .domain = &pa_domain_audit,
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

const portkeyadmin_answers *portkeyadmin_answers_audit(void)
{
    return &pa_answers_of_audit;
}
