/* SPDX-License-Identifier: MIT */
/* Generated from openapi/providers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/providers.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(365, "365") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(application_json, "application/json") \
    TEXT(create_provider, "create_provider") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_page, "current_page") \
    TEXT(delete_provider, "delete_provider") \
    TEXT(expires_at, "expires_at") \
    TEXT(get_provider, "get_provider") \
    TEXT(integration_id, "integration_id") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(list_providers, "list_providers") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(note, "note") \
    TEXT(null, "null") \
    TEXT(page_size, "page_size") \
    TEXT(path_providers, "/providers") \
    TEXT(path_providers_slug, "/providers/{slug}") \
    TEXT(path_v1, "/v1") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(reset_usage, "reset_usage") \
    TEXT(return_last_used, "return_last_used") \
    TEXT(slug, "slug") \
    TEXT(tags, "tags") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(update_provider, "update_provider") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(value, "value") \
    TEXT(virtual_keys_create, "virtual_keys.create") \
    TEXT(virtual_keys_delete, "virtual_keys.delete") \
    TEXT(virtual_keys_list, "virtual_keys.list") \
    TEXT(virtual_keys_read, "virtual_keys.read") \
    TEXT(virtual_keys_update, "virtual_keys.update") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpd_rph_rpm_rpw[4];
    uint32_t of_create_provider_required[2];
    uint32_t of_get_provider_required[1];
    uint32_t of_update_provider_required[1];
    uint32_t of_delete_provider_required[1];
} names = {
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpd_rph_rpm_rpw = {STRING(json_rpd), STRING(json_rph), STRING(json_rpm), STRING(json_rpw)},
    .of_create_provider_required = {STRING(name), STRING(integration_id)},
    .of_get_provider_required = {STRING(slug)},
    .of_update_provider_required = {STRING(slug)},
    .of_delete_provider_required = {STRING(slug)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1, 2) \
    EACH(null, 1) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_date_time, 2) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_date_time, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpd_rph_rpm_rpw, 2) \
    EACH(RateLimits, 3) \
    EACH(UsageLimits, 3) \
    EACH(list_providers, 3) \
    EACH(create_provider, 4) \
    EACH(get_provider, 4) \
    EACH(update_provider_usage_limits, 1) \
    EACH(update_provider, 4) \
    EACH(delete_provider, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_update_provider_usage_limits_any[2];
} branches = {
    .of_update_provider_usage_limits_any = {SCHEMA_UsageLimits, SCHEMA_null},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_RateLimits[3];
    struct pa_property of_UsageLimits[7];
    struct pa_property of_list_providers[5];
    struct pa_property of_create_provider[9];
    struct pa_property of_get_provider[2];
    struct pa_property of_update_provider[9];
    struct pa_property of_delete_provider[2];
} properties = {
    .of_RateLimits = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_UsageLimits = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_integer_from_1},
        {.name = STRING(credit_limit), .schema = SCHEMA_integer_from_1},
        {.name = STRING(metadata), .schema = SCHEMA_object},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_list_providers = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(return_last_used), .schema = SCHEMA_boolean},
        {.name = STRING(tags), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_provider = {
        {.name = STRING(expires_at), .schema = SCHEMA_string_date_time},
        {.name = STRING(integration_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_null_or_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_RateLimits},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object},
        {.name = STRING(usage_limits), .schema = SCHEMA_UsageLimits},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_provider = {
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_provider = {
        {.name = STRING(expires_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_RateLimits},
        {.name = STRING(reset_usage), .schema = SCHEMA_boolean},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object},
        {.name = STRING(usage_limits), .schema = SCHEMA_update_provider_usage_limits},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_delete_provider = {
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_integer_from_1_to_365 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(365)},
    },
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_date_time = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_DATE_TIME},
    },
    .of_null_or_string_of_monthly_weekly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_date_time = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_DATE_TIME}},
    .of_string_of_cost_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens)},
    },
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpd_rph_rpm_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpd_rph_rpm_rpw)},
    },
    .of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RateLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_providers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_providers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_provider = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_provider_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_provider)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_provider = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_provider_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_provider)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_provider_usage_limits = {{.code = PA_ANY_OF, BRANCHES(update_provider_usage_limits_any)}},
    .of_update_provider = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_provider_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_provider)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_provider = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_provider_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_provider)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_providers[5];
    struct pa_parameter of_get_provider[2];
    struct pa_parameter of_update_provider[1];
    struct pa_parameter of_delete_provider[2];
} parameters = {
    .of_list_providers = {
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(tags), .wire = STRING(tags), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(return_last_used), .wire = STRING(return_last_used), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_provider = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_provider = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_provider = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_rate_limits, 3) \
    EACH(portkey_usage_limits, 7) \
    EACH(portkey_list_providers_params, 5) \
    EACH(portkey_create_provider_params, 9) \
    EACH(portkey_get_provider_params, 2) \
    EACH(portkey_update_provider_params, 9) \
    EACH(portkey_delete_provider_params, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_rate_limits = {
        {.name = STRING(type), .offset = offsetof(portkey_rate_limits, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_rate_limits, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_rate_limits, value), .kind = PA_F_INTEGER},
    },
    .of_portkey_usage_limits = {
        {.name = STRING(credit_limit), .offset = offsetof(portkey_usage_limits, credit_limit), .kind = PA_F_INTEGER},
        {.name = STRING(type), .offset = offsetof(portkey_usage_limits, type), .kind = PA_F_STRING},
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_usage_limits, alert_threshold), .kind = PA_F_INTEGER},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_usage_limits, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_usage_limits, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_usage_limits, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_usage_limits, metadata), .kind = PA_F_JSON},
    },
    .of_portkey_list_providers_params = {
        {.name = STRING(current_page), .offset = offsetof(portkey_list_providers_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_providers_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(tags), .offset = offsetof(portkey_list_providers_params, tags), .kind = PA_F_STRING},
        {.name = STRING(return_last_used), .offset = offsetof(portkey_list_providers_params, return_last_used), .kind = PA_F_BOOLEAN},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_providers_params, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_create_provider_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_provider_params, name), .kind = PA_F_STRING},
        {.name = STRING(integration_id), .offset = offsetof(portkey_create_provider_params, integration_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_provider_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_provider_params, slug), .kind = PA_F_STRING},
        {.name = STRING(note), .offset = offsetof(portkey_create_provider_params, note), .kind = PA_F_STRING},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_create_provider_params, usage_limits), .structure = STRUCTURE_portkey_usage_limits, .kind = PA_F_OBJECT},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_create_provider_params, rate_limits), .structure = STRUCTURE_portkey_rate_limits, .kind = PA_F_OBJECT},
        {.name = STRING(expires_at), .offset = offsetof(portkey_create_provider_params, expires_at), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_create_provider_params, tags), .kind = PA_F_JSON},
    },
    .of_portkey_get_provider_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_get_provider_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_get_provider_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_update_provider_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_update_provider_params, slug), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_provider_params, name), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_update_provider_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(note), .offset = offsetof(portkey_update_provider_params, note), .kind = PA_F_STRING},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_update_provider_params, usage_limits), .kind = PA_F_JSON},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_update_provider_params, rate_limits), .structure = STRUCTURE_portkey_rate_limits, .kind = PA_F_OBJECT},
        {.name = STRING(expires_at), .offset = offsetof(portkey_update_provider_params, expires_at), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_update_provider_params, tags), .kind = PA_F_JSON},
        {.name = STRING(reset_usage), .offset = offsetof(portkey_update_provider_params, reset_usage), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_delete_provider_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_delete_provider_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_delete_provider_params, slug), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/providers */
    [OPERATION_list_providers] = {
        .name = STRING(list_providers),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_providers),
        .scope = STRING(virtual_keys_list),
        .domain = DOMAIN_providers,
        .arguments = SCHEMA_list_providers,
        .structure = STRUCTURE_portkey_list_providers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_providers),
    },
    /* POST /v1/providers */
    [OPERATION_create_provider] = {
        .name = STRING(create_provider),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_providers),
        .scope = STRING(virtual_keys_create),
        .domain = DOMAIN_providers,
        .arguments = SCHEMA_create_provider,
        .structure = STRUCTURE_portkey_create_provider_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/providers/{slug} */
    [OPERATION_get_provider] = {
        .name = STRING(get_provider),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_providers_slug),
        .scope = STRING(virtual_keys_read),
        .domain = DOMAIN_providers,
        .arguments = SCHEMA_get_provider,
        .structure = STRUCTURE_portkey_get_provider_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_provider),
    },
    /* PUT /v1/providers/{slug} */
    [OPERATION_update_provider] = {
        .name = STRING(update_provider),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_providers_slug),
        .scope = STRING(virtual_keys_update),
        .domain = DOMAIN_providers,
        .arguments = SCHEMA_update_provider,
        .structure = STRUCTURE_portkey_update_provider_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_provider),
    },
    /* DELETE /v1/providers/{slug} */
    [OPERATION_delete_provider] = {
        .name = STRING(delete_provider),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_providers_slug),
        .scope = STRING(virtual_keys_delete),
        .domain = DOMAIN_providers,
        .arguments = SCHEMA_delete_provider,
        .structure = STRUCTURE_portkey_delete_provider_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_provider),
    },
};

extern const struct pa_domain pa_domain_providers;
const struct pa_domain pa_domain_providers = {
    .name = "providers",
    .description = "AI providers of a workspace, the former virtual keys.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
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

const portkeyadmin_domain *portkeyadmin_domain_providers(void)
{
    return &pa_domain_providers;
}
