/* SPDX-License-Identifier: MIT */
/* Generated from openapi/audit.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/audit.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(100, "100") \
    TEXT(GET, "GET") \
    TEXT(action, "action") \
    TEXT(client_ip, "client_ip") \
    TEXT(country, "country") \
    TEXT(current_page, "current_page") \
    TEXT(end_time, "end_time") \
    TEXT(json_DELETE, "\"DELETE\"") \
    TEXT(json_POST, "\"POST\"") \
    TEXT(json_PUT, "\"PUT\"") \
    TEXT(json_api_key, "\"api_key\"") \
    TEXT(json_user, "\"user\"") \
    TEXT(list_audit_logs, "list_audit_logs") \
    TEXT(method, "method") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_audit_logs, "/audit-logs") \
    TEXT(path_v1, "/v1") \
    TEXT(request_id, "request_id") \
    TEXT(resource_type, "resource_type") \
    TEXT(response_status_code, "response_status_code") \
    TEXT(start_time, "start_time") \
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
    uint32_t of_string_of_user_api_key[2];
    uint32_t of_list_audit_logs_required[3];
} names = {
    .of_string_of_POST_PUT_DELETE = {STRING(json_POST), STRING(json_PUT), STRING(json_DELETE)},
    .of_string_of_user_api_key = {STRING(json_user), STRING(json_api_key)},
    .of_list_audit_logs_required = {STRING(start_time), STRING(end_time), STRING(organisation_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_0_to_100, 3) \
    EACH(string, 1) \
    EACH(string_date_time, 2) \
    EACH(string_of_POST_PUT_DELETE, 2) \
    EACH(string_of_user_api_key, 2) \
    EACH(list_audit_logs, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_audit_logs[16];
} properties = {
    .of_list_audit_logs = {
        {.name = STRING(action), .schema = SCHEMA_string},
        {.name = STRING(client_ip), .schema = SCHEMA_string},
        {.name = STRING(country), .schema = SCHEMA_string},
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(end_time), .schema = SCHEMA_string_date_time},
        {.name = STRING(method), .schema = SCHEMA_string_of_POST_PUT_DELETE},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0_to_100},
        {.name = STRING(request_id), .schema = SCHEMA_string},
        {.name = STRING(resource_type), .schema = SCHEMA_string},
        {.name = STRING(response_status_code), .schema = SCHEMA_integer},
        {.name = STRING(start_time), .schema = SCHEMA_string_date_time},
        {.name = STRING(uri), .schema = SCHEMA_string},
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(user_type), .schema = SCHEMA_string_of_user_api_key},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_0_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(0)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_date_time = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_DATE_TIME}},
    .of_string_of_POST_PUT_DELETE = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_POST_PUT_DELETE)},
    },
    .of_string_of_user_api_key = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_user_api_key)},
    },
    .of_list_audit_logs = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_audit_logs_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_audit_logs)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_audit_logs[16];
} parameters = {
    .of_list_audit_logs = {
        {.argument = STRING(start_time), .wire = STRING(start_time), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(end_time), .wire = STRING(end_time), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(method), .wire = STRING(method), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(uri), .wire = STRING(uri), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(request_id), .wire = STRING(request_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(user_type), .wire = STRING(user_type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(response_status_code), .wire = STRING(response_status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(resource_type), .wire = STRING(resource_type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(action), .wire = STRING(action), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(client_ip), .wire = STRING(client_ip), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(country), .wire = STRING(country), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_audit_logs_params, 16) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_audit_logs_params = {
        {.name = STRING(start_time), .offset = offsetof(portkey_list_audit_logs_params, start_time), .kind = PA_F_STRING},
        {.name = STRING(end_time), .offset = offsetof(portkey_list_audit_logs_params, end_time), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_audit_logs_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(method), .offset = offsetof(portkey_list_audit_logs_params, method), .kind = PA_F_STRING},
        {.name = STRING(uri), .offset = offsetof(portkey_list_audit_logs_params, uri), .kind = PA_F_STRING},
        {.name = STRING(request_id), .offset = offsetof(portkey_list_audit_logs_params, request_id), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_list_audit_logs_params, user_id), .kind = PA_F_STRING},
        {.name = STRING(user_type), .offset = offsetof(portkey_list_audit_logs_params, user_type), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_audit_logs_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(response_status_code), .offset = offsetof(portkey_list_audit_logs_params, response_status_code), .kind = PA_F_INTEGER},
        {.name = STRING(resource_type), .offset = offsetof(portkey_list_audit_logs_params, resource_type), .kind = PA_F_STRING},
        {.name = STRING(action), .offset = offsetof(portkey_list_audit_logs_params, action), .kind = PA_F_STRING},
        {.name = STRING(client_ip), .offset = offsetof(portkey_list_audit_logs_params, client_ip), .kind = PA_F_STRING},
        {.name = STRING(country), .offset = offsetof(portkey_list_audit_logs_params, country), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_audit_logs_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_audit_logs_params, page_size), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/audit-logs */
    [OPERATION_list_audit_logs] = {
        .name = STRING(list_audit_logs),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_audit_logs),
        .domain = DOMAIN_audit,
        .arguments = SCHEMA_list_audit_logs,
        .structure = STRUCTURE_portkey_list_audit_logs_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_audit_logs),
    },
};

extern const struct pa_domain pa_domain_audit;
const struct pa_domain pa_domain_audit = {
    .name = "audit",
    .description = "The record of who changed what.",
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

const portkeyadmin_domain *portkeyadmin_domain_audit(void)
{
    return &pa_domain_audit;
}
