/* SPDX-License-Identifier: MIT */
/* Generated from openapi/providers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/providers.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(ai_provider_name, "ai_provider_name") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(created_at, "created_at") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_page, "current_page") \
    TEXT(current_usage, "current_usage") \
    TEXT(data, "data") \
    TEXT(expires_at, "expires_at") \
    TEXT(id, "id") \
    TEXT(integration_id, "integration_id") \
    TEXT(is_exhausted_alerts_sent, "is_exhausted_alerts_sent") \
    TEXT(is_threshold_alerts_sent, "is_threshold_alerts_sent") \
    TEXT(json, "\"\"") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_exhausted, "\"exhausted\"") \
    TEXT(json_expired, "\"expired\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_provider, "\"provider\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_virtual_key, "\"virtual-key\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(key, "key") \
    TEXT(last_reset_at, "last_reset_at") \
    TEXT(masked_api_key, "masked_api_key") \
    TEXT(model_config, "model_config") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(note, "note") \
    TEXT(null, "null") \
    TEXT(object, "object") \
    TEXT(page_size, "page_size") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(provider, "provider") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(reset_usage, "reset_usage") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(tags, "tags") \
    TEXT(target_field, "target_field") \
    TEXT(total, "total") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(value, "value") \
    TEXT(value_format, "value_format") \
    TEXT(workspace_name, "workspace_name") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_null_or_string_of_monthly_weekly_null_29194a[4];
    uint32_t of_string_of_active_exhausted[2];
    uint32_t of_string_of_active_exhausted_expired[3];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_provider[1];
    uint32_t of_string_of_provider_ebf4d9[2];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpm_rph_rpd_rpw[4];
    uint32_t of_ProviderDetail_required[3];
    uint32_t of_ProviderListItem_required[3];
    uint32_t of_SecretMapping_required[2];
    uint32_t of_list_providers_required[1];
    uint32_t of_create_provider_required[2];
    uint32_t of_update_provider_required[2];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_null_or_string_of_monthly_weekly_null_29194a = {
        STRING(json_monthly),
        STRING(json_weekly),
        STRING(json),
        STRING(null),
    },
    .of_string_of_active_exhausted = {STRING(json_active), STRING(json_exhausted)},
    .of_string_of_active_exhausted_expired = {
        STRING(json_active),
        STRING(json_exhausted),
        STRING(json_expired),
    },
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_provider = {STRING(json_provider)},
    .of_string_of_provider_ebf4d9 = {STRING(json_provider), STRING(json_virtual_key)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpm_rph_rpd_rpw = {STRING(json_rpm), STRING(json_rph), STRING(json_rpd), STRING(json_rpw)},
    .of_ProviderDetail_required = {STRING(slug), STRING(name), STRING(status)},
    .of_ProviderListItem_required = {STRING(slug), STRING(name), STRING(status)},
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
    .of_list_providers_required = {STRING(data)},
    .of_create_provider_required = {STRING(id), STRING(slug)},
    .of_update_provider_required = {STRING(id), STRING(slug)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_IntegrationUsageLimit_907e9c, 2) \
    EACH(array_of_ProviderListItem, 2) \
    EACH(array_of_SecretMapping, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null, 1) \
    EACH(null_or_array_of_IntegrationRateLimit, 2) \
    EACH(null_or_array_or_object_of_anything, 2) \
    EACH(null_or_boolean_or_number, 1) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(null_or_string_of_monthly_weekly_null_29194a, 2) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_exhausted, 2) \
    EACH(string_of_active_exhausted_expired, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_provider, 2) \
    EACH(string_of_provider_ebf4d9, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpm_rph_rpd_rpw, 2) \
    EACH(IntegrationRateLimit, 3) \
    EACH(IntegrationUsageLimit, 2) \
    EACH(IntegrationUsageLimit_907e9c, 3) \
    EACH(ProviderDetail, 4) \
    EACH(ProviderListItem, 4) \
    EACH(SecretMapping, 4) \
    EACH(ProviderListItem_usage_limits, 2) \
    EACH(list_providers, 4) \
    EACH(create_provider, 4) \
    EACH(ProviderDetail_usage_limits, 2) \
    EACH(update_provider, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_ProviderListItem_usage_limits_any[3];
    uint16_t of_ProviderDetail_usage_limits_any[3];
} branches = {
    .of_ProviderListItem_usage_limits_any = {
        SCHEMA_IntegrationUsageLimit,
        SCHEMA_array_of_IntegrationUsageLimit_907e9c,
        SCHEMA_null,
    },
    .of_ProviderDetail_usage_limits_any = {
        SCHEMA_IntegrationUsageLimit,
        SCHEMA_array_of_IntegrationUsageLimit_907e9c,
        SCHEMA_null,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_IntegrationRateLimit[3];
    struct pa_property of_IntegrationUsageLimit[11];
    struct pa_property of_IntegrationUsageLimit_907e9c[11];
    struct pa_property of_ProviderDetail[19];
    struct pa_property of_ProviderListItem[14];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_list_providers[3];
    struct pa_property of_create_provider[3];
    struct pa_property of_update_provider[2];
} properties = {
    .of_IntegrationRateLimit = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpm_rph_rpd_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_IntegrationUsageLimit = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_null_or_number},
        {.name = STRING(credit_limit), .schema = SCHEMA_number},
        {.name = STRING(current_usage), .schema = SCHEMA_number},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_exhausted_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(is_threshold_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null_29194a},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_IntegrationUsageLimit_907e9c = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_null_or_number},
        {.name = STRING(credit_limit), .schema = SCHEMA_number},
        {.name = STRING(current_usage), .schema = SCHEMA_number},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_exhausted_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(is_threshold_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null_29194a},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_ProviderDetail = {
        {.name = STRING(ai_provider_name), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(integration_id), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(last_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(masked_api_key), .schema = SCHEMA_string},
        {.name = STRING(model_config), .schema = SCHEMA_object},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_provider_ebf4d9},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_IntegrationRateLimit},
        {.name = STRING(reset_usage), .schema = SCHEMA_null_or_boolean_or_number},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted_expired},
        {.name = STRING(tags), .schema = SCHEMA_null_or_array_or_object_of_anything},
        {.name = STRING(usage_limits), .schema = SCHEMA_ProviderDetail_usage_limits},
    },
    .of_ProviderListItem = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(integration_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_provider},
        {.name = STRING(provider), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_IntegrationRateLimit},
        {.name = STRING(reset_usage), .schema = SCHEMA_null_or_number},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted_expired},
        {.name = STRING(usage_limits), .schema = SCHEMA_ProviderListItem_usage_limits},
        {.name = STRING(workspace_name), .schema = SCHEMA_string},
    },
    .of_SecretMapping = {
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(target_field), .schema = SCHEMA_string},
        {.name = STRING(value_format), .schema = SCHEMA_null_or_string_of_json_string_null},
    },
    .of_list_providers = {
        {.name = STRING(data), .schema = SCHEMA_array_of_ProviderListItem},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_provider = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
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
    .of_array_of_IntegrationUsageLimit_907e9c = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationUsageLimit_907e9c},
    },
    .of_array_of_ProviderListItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ProviderListItem},
    },
    .of_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_array_of_IntegrationRateLimit = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationRateLimit},
    },
    .of_null_or_array_or_object_of_anything = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY | PA_T_OBJECT},
        {.code = PA_ITEMS, .value = SCHEMA_anything},
    },
    .of_null_or_boolean_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_BOOLEAN | PA_T_NUMBER}},
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_json_string_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_json_string_null)},
    },
    .of_null_or_string_of_monthly_weekly_null_29194a = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null_29194a)},
    },
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_exhausted = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_exhausted)},
    },
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
    .of_string_of_provider_ebf4d9 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_provider_ebf4d9)},
    },
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpm_rph_rpd_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpm_rph_rpd_rpw)},
    },
    .of_IntegrationRateLimit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationRateLimit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationUsageLimit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationUsageLimit)},
    },
    .of_IntegrationUsageLimit_907e9c = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationUsageLimit_907e9c)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ProviderDetail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ProviderDetail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ProviderDetail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ProviderListItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ProviderListItem_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ProviderListItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ProviderListItem_usage_limits = {
        {.code = PA_ANY_OF, BRANCHES(ProviderListItem_usage_limits_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_list_providers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_providers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_providers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_provider = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_provider_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_provider)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ProviderDetail_usage_limits = {
        {.code = PA_ANY_OF, BRANCHES(ProviderDetail_usage_limits_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_update_provider = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_provider_required)},
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
    [OPERATION_get_provider] = SCHEMA_ProviderDetail,
    [OPERATION_update_provider] = SCHEMA_update_provider,
    [OPERATION_delete_provider] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_providers] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_provider] = {.first = 0},
    [OPERATION_get_provider] = {.first = 0},
    [OPERATION_update_provider] = {.first = 0},
    [OPERATION_delete_provider] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_providers[8];
} summary_fields = {
    .of_list_providers = {
        STRING(slug),
        STRING(name),
        STRING(provider),
        STRING(status),
        STRING(integration_id),
        STRING(note),
        STRING(created_at),
        STRING(expires_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_providers] = {.is_list = 1, .path = STRING(data), SUMMARY(list_providers)},
    [OPERATION_create_provider] = {.is_list = 0},
    [OPERATION_get_provider] = {.is_list = 0},
    [OPERATION_update_provider] = {.is_list = 0},
    [OPERATION_delete_provider] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_providers_answer, 3) \
    EACH(portkey_provider_list_item, 14) \
    EACH(portkey_provider_list_item_usage_limits, 11) \
    EACH(portkey_integration_rate_limit, 3) \
    EACH(portkey_create_provider_answer, 3) \
    EACH(portkey_provider_detail, 19) \
    EACH(portkey_provider_detail_usage_limits, 11) \
    EACH(portkey_secret_mapping_answer, 4) \
    EACH(portkey_update_provider_answer, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_providers_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_providers_answer, data), .structure = STRUCTURE_portkey_provider_list_item, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_providers_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_providers_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_provider_list_item = {
        {.name = STRING(created_at), .offset = offsetof(portkey_provider_list_item, created_at), .kind = PA_F_STRING},
        {.name = STRING(expires_at), .offset = offsetof(portkey_provider_list_item, expires_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_provider_list_item, id), .kind = PA_F_STRING},
        {.name = STRING(integration_id), .offset = offsetof(portkey_provider_list_item, integration_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_provider_list_item, name), .kind = PA_F_STRING},
        {.name = STRING(note), .offset = offsetof(portkey_provider_list_item, note), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_provider_list_item, object), .kind = PA_F_STRING},
        {.name = STRING(provider), .offset = offsetof(portkey_provider_list_item, provider), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_provider_list_item, rate_limits), .structure = STRUCTURE_portkey_integration_rate_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(reset_usage), .offset = offsetof(portkey_provider_list_item, reset_usage), .kind = PA_F_NUMBER},
        {.name = STRING(slug), .offset = offsetof(portkey_provider_list_item, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_provider_list_item, status), .kind = PA_F_STRING},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_provider_list_item, usage_limits), .structure = STRUCTURE_portkey_provider_list_item_usage_limits, .kind = PA_F_OBJECT},
        {.name = STRING(workspace_name), .offset = offsetof(portkey_provider_list_item, workspace_name), .kind = PA_F_STRING},
    },
    .of_portkey_provider_list_item_usage_limits = {
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_provider_list_item_usage_limits, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_provider_list_item_usage_limits, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(current_usage), .offset = offsetof(portkey_provider_list_item_usage_limits, current_usage), .kind = PA_F_NUMBER},
        {.name = STRING(id), .offset = offsetof(portkey_provider_list_item_usage_limits, id), .kind = PA_F_STRING},
        {.name = STRING(is_exhausted_alerts_sent), .offset = offsetof(portkey_provider_list_item_usage_limits, is_exhausted_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_threshold_alerts_sent), .offset = offsetof(portkey_provider_list_item_usage_limits, is_threshold_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_provider_list_item_usage_limits, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_provider_list_item_usage_limits, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_provider_list_item_usage_limits, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_provider_list_item_usage_limits, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_provider_list_item_usage_limits, type), .kind = PA_F_STRING},
    },
    .of_portkey_integration_rate_limit = {
        {.name = STRING(type), .offset = offsetof(portkey_integration_rate_limit, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_integration_rate_limit, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_integration_rate_limit, value), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_provider_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_provider_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_provider_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_provider_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_provider_detail = {
        {.name = STRING(ai_provider_name), .offset = offsetof(portkey_provider_detail, ai_provider_name), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_provider_detail, created_at), .kind = PA_F_STRING},
        {.name = STRING(expires_at), .offset = offsetof(portkey_provider_detail, expires_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_provider_detail, id), .kind = PA_F_STRING},
        {.name = STRING(integration_id), .offset = offsetof(portkey_provider_detail, integration_id), .kind = PA_F_STRING},
        {.name = STRING(key), .offset = offsetof(portkey_provider_detail, key), .kind = PA_F_STRING},
        {.name = STRING(last_reset_at), .offset = offsetof(portkey_provider_detail, last_reset_at), .kind = PA_F_STRING},
        {.name = STRING(masked_api_key), .offset = offsetof(portkey_provider_detail, masked_api_key), .kind = PA_F_STRING},
        {.name = STRING(model_config), .offset = offsetof(portkey_provider_detail, model_config), .kind = PA_F_JSON},
        {.name = STRING(name), .offset = offsetof(portkey_provider_detail, name), .kind = PA_F_STRING},
        {.name = STRING(note), .offset = offsetof(portkey_provider_detail, note), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_provider_detail, object), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_provider_detail, rate_limits), .structure = STRUCTURE_portkey_integration_rate_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(reset_usage), .offset = offsetof(portkey_provider_detail, reset_usage), .kind = PA_F_JSON},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_provider_detail, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(slug), .offset = offsetof(portkey_provider_detail, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_provider_detail, status), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_provider_detail, tags), .kind = PA_F_JSON},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_provider_detail, usage_limits), .structure = STRUCTURE_portkey_provider_detail_usage_limits, .kind = PA_F_OBJECT},
    },
    .of_portkey_provider_detail_usage_limits = {
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_provider_detail_usage_limits, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_provider_detail_usage_limits, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(current_usage), .offset = offsetof(portkey_provider_detail_usage_limits, current_usage), .kind = PA_F_NUMBER},
        {.name = STRING(id), .offset = offsetof(portkey_provider_detail_usage_limits, id), .kind = PA_F_STRING},
        {.name = STRING(is_exhausted_alerts_sent), .offset = offsetof(portkey_provider_detail_usage_limits, is_exhausted_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_threshold_alerts_sent), .offset = offsetof(portkey_provider_detail_usage_limits, is_threshold_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_provider_detail_usage_limits, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_provider_detail_usage_limits, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_provider_detail_usage_limits, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_provider_detail_usage_limits, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_provider_detail_usage_limits, type), .kind = PA_F_STRING},
    },
    .of_portkey_secret_mapping_answer = {
        {.name = STRING(secret_key), .offset = offsetof(portkey_secret_mapping_answer, secret_key), .kind = PA_F_STRING},
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_secret_mapping_answer, secret_reference_id), .kind = PA_F_STRING},
        {.name = STRING(target_field), .offset = offsetof(portkey_secret_mapping_answer, target_field), .kind = PA_F_STRING},
        {.name = STRING(value_format), .offset = offsetof(portkey_secret_mapping_answer, value_format), .kind = PA_F_STRING},
    },
    .of_portkey_update_provider_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_update_provider_answer, id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_update_provider_answer, slug), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_providers] = {.answer = STRUCTURE_portkey_list_providers_answer, .item = STRUCTURE_portkey_provider_list_item},
    [OPERATION_create_provider] = {.answer = STRUCTURE_portkey_create_provider_answer, .item = PA_NONE},
    [OPERATION_get_provider] = {.answer = STRUCTURE_portkey_provider_detail, .item = PA_NONE},
    [OPERATION_update_provider] = {.answer = STRUCTURE_portkey_update_provider_answer, .item = PA_NONE},
    [OPERATION_delete_provider] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_providers;
extern const struct pa_answer_table pa_answers_of_providers;
const struct pa_answer_table pa_answers_of_providers = {
    .domain = &pa_domain_providers,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
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

const portkeyadmin_answers *portkeyadmin_answers_providers(void)
{
    return &pa_answers_of_providers;
}
