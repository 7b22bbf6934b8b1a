/* SPDX-License-Identifier: MIT */
/* Generated from openapi/audit.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(action, "action") \
    TEXT(client_ip, "client_ip") \
    TEXT(country, "country") \
    TEXT(json_DELETE, "\"DELETE\"") \
    TEXT(json_POST, "\"POST\"") \
    TEXT(json_PUT, "\"PUT\"") \
    TEXT(json_analytics_graph, "\"analytics-graph\"") \
    TEXT(json_api_key, "\"api_key\"") \
    TEXT(json_user, "\"user\"") \
    TEXT(method, "method") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
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
    EACH(AuditLogObjectList, 3) \
    EACH(AuditLogObjectList_records_items, 3) \
    EACH(AuditLogObjectList_records, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_AuditLogObjectList[3];
    struct pa_property of_AuditLogObjectList_records_items[16];
} properties = {
    .of_AuditLogObjectList = {
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(records), .schema = SCHEMA_AuditLogObjectList_records},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AuditLogObjectList_records_items = {
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
    .of_AuditLogObjectList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AuditLogObjectList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AuditLogObjectList_records_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AuditLogObjectList_records_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AuditLogObjectList_records = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AuditLogObjectList_records_items},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_audit_logs] = SCHEMA_AuditLogObjectList,
};

extern const struct pa_answer_table pa_answers_of_audit;
const struct pa_answer_table pa_answers_of_audit = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
