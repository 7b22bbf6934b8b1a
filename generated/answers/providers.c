/* SPDX-License-Identifier: MIT */
/* Generated from openapi/providers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(1, "1") \
    TEXT(365, "365") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(created_at, "created_at") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(data, "data") \
    TEXT(expires_at, "expires_at") \
    TEXT(id, "id") \
    TEXT(integration_id, "integration_id") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_exhausted, "\"exhausted\"") \
    TEXT(json_expired, "\"expired\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_provider, "\"provider\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(note, "note") \
    TEXT(null, "null") \
    TEXT(object, "object") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(reset_usage, "reset_usage") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(total, "total") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(value, "value") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_string_of_active_exhausted_expired[3];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_provider[1];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpd_rph_rpm[3];
} names = {
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_of_active_exhausted_expired = {
        STRING(json_active),
        STRING(json_exhausted),
        STRING(json_expired),
    },
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_provider = {STRING(json_provider)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpd_rph_rpm = {STRING(json_rpd), STRING(json_rph), STRING(json_rpm)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Providers, 2) \
    EACH(integer, 1) \
    EACH(integer_from_1, 2) \
    EACH(null_or_array_of_RateLimits, 2) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_number, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_exhausted_expired, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_provider, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpd_rph_rpm, 2) \
    EACH(Providers, 3) \
    EACH(RateLimits, 3) \
    EACH(UsageLimits, 3) \
    EACH(list_providers, 3) \
    EACH(create_provider, 3) \
    EACH(update_provider, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Providers[11];
    struct pa_property of_RateLimits[3];
    struct pa_property of_UsageLimits[6];
    struct pa_property of_list_providers[3];
    struct pa_property of_create_provider[2];
    struct pa_property of_update_provider[2];
} properties = {
    .of_Providers = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_string},
        {.name = STRING(integration_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_provider},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_RateLimits},
        {.name = STRING(reset_usage), .schema = SCHEMA_null_or_number},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted_expired},
        {.name = STRING(usage_limits), .schema = SCHEMA_UsageLimits},
    },
    .of_RateLimits = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_UsageLimits = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_integer_from_1},
        {.name = STRING(credit_limit), .schema = SCHEMA_integer_from_1},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_list_providers = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Providers},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_provider = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_update_provider = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Providers = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Providers},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_null_or_array_of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_RateLimits},
    },
    .of_null_or_integer_from_1_to_365 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(365)},
    },
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_monthly_weekly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_exhausted_expired = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_exhausted_expired)},
    },
    .of_string_of_cost_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_provider = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_provider)},
    },
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpd_rph_rpm = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpd_rph_rpm)},
    },
    .of_Providers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Providers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
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
        {.code = PA_PROPERTIES, PROPERTIES(create_provider)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_provider = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_provider)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_providers] = SCHEMA_list_providers,
    [OPERATION_create_provider] = SCHEMA_create_provider,
    [OPERATION_get_provider] = SCHEMA_Providers,
    [OPERATION_update_provider] = SCHEMA_update_provider,
    [OPERATION_delete_provider] = SCHEMA_object,
};

extern const struct pa_answer_table pa_answers_of_providers;
const struct pa_answer_table pa_answers_of_providers = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
