/* SPDX-License-Identifier: MIT */
/* Generated from openapi/keys.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/keys.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(ai_provider_name, "ai_provider_name") \
    TEXT(alert_emails, "alert_emails") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(allow_config_override, "allow_config_override") \
    TEXT(api_key_defaults_id, "api_key_defaults_id") \
    TEXT(config_id, "config_id") \
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(creation_mode, "creation_mode") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_page, "current_page") \
    TEXT(current_usage, "current_usage") \
    TEXT(data, "data") \
    TEXT(defaults, "defaults") \
    TEXT(description, "description") \
    TEXT(expires_at, "expires_at") \
    TEXT(expiry_enforced, "expiry_enforced") \
    TEXT(id, "id") \
    TEXT(integration_id, "integration_id") \
    TEXT(is_exhausted_alerts_sent, "is_exhausted_alerts_sent") \
    TEXT(is_threshold_alerts_sent, "is_threshold_alerts_sent") \
    TEXT(json, "\"\"") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_api, "\"api\"") \
    TEXT(json_api_key, "\"api-key\"") \
    TEXT(json_auto, "\"auto\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_exhausted, "\"exhausted\"") \
    TEXT(json_expired, "\"expired\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_organisation_service, "\"organisation-service\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_ui, "\"ui\"") \
    TEXT(json_virtual_key, "\"virtual-key\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(json_workspace_service, "\"workspace-service\"") \
    TEXT(json_workspace_user, "\"workspace-user\"") \
    TEXT(key, "key") \
    TEXT(key_transition_expires_at, "key_transition_expires_at") \
    TEXT(key_transition_period_ms, "key_transition_period_ms") \
    TEXT(last_reset_at, "last_reset_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(last_updated_by, "last_updated_by") \
    TEXT(masked_api_key, "masked_api_key") \
    TEXT(metadata, "metadata") \
    TEXT(model_config, "model_config") \
    TEXT(name, "name") \
    TEXT(next_rotation_at, "next_rotation_at") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(note, "note") \
    TEXT(null, "null") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(reset_usage, "reset_usage") \
    TEXT(rotation_period, "rotation_period") \
    TEXT(rotation_period_days, "rotation_period_days") \
    TEXT(rotation_policy, "rotation_policy") \
    TEXT(scopes, "scopes") \
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
    TEXT(user_id, "user_id") \
    TEXT(value, "value") \
    TEXT(value_format, "value_format") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_null_or_integer_of_0_1_null[3];
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_null_or_string_of_monthly_weekly_null_29194a[4];
    uint32_t of_null_or_string_of_weekly_monthly_null[3];
    uint32_t of_string_of_519de9[1];
    uint32_t of_string_of_6cec82[3];
    uint32_t of_string_of_active_exhausted[2];
    uint32_t of_string_of_active_exhausted_expired[3];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_fa61c8[1];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpm_rph_rpd_rpw[4];
    uint32_t of_string_of_ui_api_auto[3];
    uint32_t of_SecretMapping_required[2];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_null_or_integer_of_0_1_null = {STRING(0), STRING(1), STRING(null)},
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_null_or_string_of_monthly_weekly_null_29194a = {
        STRING(json_monthly),
        STRING(json_weekly),
        STRING(json),
        STRING(null),
    },
    .of_null_or_string_of_weekly_monthly_null = {STRING(json_weekly), STRING(json_monthly), STRING(null)},
    .of_string_of_519de9 = {STRING(json_api_key)},
    .of_string_of_6cec82 = {
        STRING(json_organisation_service),
        STRING(json_workspace_service),
        STRING(json_workspace_user),
    },
    .of_string_of_active_exhausted = {STRING(json_active), STRING(json_exhausted)},
    .of_string_of_active_exhausted_expired = {
        STRING(json_active),
        STRING(json_exhausted),
        STRING(json_expired),
    },
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_fa61c8 = {STRING(json_virtual_key)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpm_rph_rpd_rpw = {STRING(json_rpm), STRING(json_rph), STRING(json_rpd), STRING(json_rpw)},
    .of_string_of_ui_api_auto = {STRING(json_ui), STRING(json_api), STRING(json_auto)},
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_ApiKey, 2) \
    EACH(array_of_SecretMapping, 2) \
    EACH(array_of_VirtualKey, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(null, 1) \
    EACH(null_or_array_of_StoredRateLimits, 2) \
    EACH(null_or_array_of_string, 2) \
    EACH(null_or_integer, 1) \
    EACH(null_or_integer_of_0_1_null, 2) \
    EACH(null_or_number, 1) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(null_or_string_of_monthly_weekly_null_29194a, 2) \
    EACH(null_or_string_of_weekly_monthly_null, 2) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_519de9, 2) \
    EACH(string_of_6cec82, 2) \
    EACH(string_of_active_exhausted, 2) \
    EACH(string_of_active_exhausted_expired, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_fa61c8, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpm_rph_rpd_rpw, 2) \
    EACH(string_of_ui_api_auto, 2) \
    EACH(ApiKey, 3) \
    EACH(ApiKeyList, 3) \
    EACH(ApiKeyReceipt, 3) \
    EACH(RotatedApiKey, 3) \
    EACH(SecretMapping, 4) \
    EACH(StoredRateLimits, 3) \
    EACH(StoredUsageLimits, 2) \
    EACH(VirtualKey, 3) \
    EACH(VirtualKeyList, 3) \
    EACH(VirtualKeyReceipt, 3) \
    EACH(VirtualKey_usage_limits, 2) \
    EACH(ApiKey_defaults, 3) \
    EACH(ApiKey_rotation_policy, 3) \
    EACH(ApiKey_usage_limits, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_VirtualKey_usage_limits_any[2];
    uint16_t of_ApiKey_usage_limits_any[2];
} branches = {
    .of_VirtualKey_usage_limits_any = {SCHEMA_StoredUsageLimits, SCHEMA_null},
    .of_ApiKey_usage_limits_any = {SCHEMA_StoredUsageLimits, SCHEMA_null},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_ApiKey[28];
    struct pa_property of_ApiKeyList[3];
    struct pa_property of_ApiKeyReceipt[3];
    struct pa_property of_RotatedApiKey[4];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_StoredRateLimits[3];
    struct pa_property of_StoredUsageLimits[11];
    struct pa_property of_VirtualKey[18];
    struct pa_property of_VirtualKeyList[3];
    struct pa_property of_VirtualKeyReceipt[3];
    struct pa_property of_ApiKey_defaults[3];
    struct pa_property of_ApiKey_rotation_policy[5];
} properties = {
    .of_ApiKey = {
        {.name = STRING(alert_emails), .schema = SCHEMA_null_or_array_of_string},
        {.name = STRING(allow_config_override), .schema = SCHEMA_null_or_integer_of_0_1_null},
        {.name = STRING(api_key_defaults_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(creation_mode), .schema = SCHEMA_string_of_ui_api_auto},
        {.name = STRING(defaults), .schema = SCHEMA_ApiKey_defaults},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(expires_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(expiry_enforced), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(last_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(last_updated_by), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_519de9},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_StoredRateLimits},
        {.name = STRING(reset_usage), .schema = SCHEMA_null_or_number},
        {.name = STRING(rotation_policy), .schema = SCHEMA_ApiKey_rotation_policy},
        {.name = STRING(scopes), .schema = SCHEMA_array_of_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted_expired},
        {.name = STRING(type), .schema = SCHEMA_string_of_6cec82},
        {.name = STRING(usage_limits), .schema = SCHEMA_ApiKey_usage_limits},
        {.name = STRING(user_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_ApiKeyList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_ApiKey},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_ApiKeyReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_519de9},
    },
    .of_RotatedApiKey = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(key_transition_expires_at), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_519de9},
    },
    .of_SecretMapping = {
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(target_field), .schema = SCHEMA_string},
        {.name = STRING(value_format), .schema = SCHEMA_null_or_string_of_json_string_null},
    },
    .of_StoredRateLimits = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpm_rph_rpd_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_StoredUsageLimits = {
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
    .of_VirtualKey = {
        {.name = STRING(ai_provider_name), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(integration_id), .schema = SCHEMA_string},
        {.name = STRING(last_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(masked_api_key), .schema = SCHEMA_string},
        {.name = STRING(model_config), .schema = SCHEMA_null_or_object},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_fa61c8},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_StoredRateLimits},
        {.name = STRING(reset_usage), .schema = SCHEMA_null_or_number},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted_expired},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object},
        {.name = STRING(usage_limits), .schema = SCHEMA_VirtualKey_usage_limits},
    },
    .of_VirtualKeyList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_VirtualKey},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_VirtualKeyReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_fa61c8},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_ApiKey_defaults = {
        {.name = STRING(allow_config_override), .schema = SCHEMA_boolean},
        {.name = STRING(config_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(metadata), .schema = SCHEMA_null_or_object},
    },
    .of_ApiKey_rotation_policy = {
        {.name = STRING(key_transition_period_ms), .schema = SCHEMA_null_or_integer},
        {.name = STRING(next_rotation_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(rotation_period), .schema = SCHEMA_null_or_string_of_weekly_monthly_null},
        {.name = STRING(rotation_period_days), .schema = SCHEMA_null_or_integer},
        {.name = STRING(status), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_ApiKey = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ApiKey},
    },
    .of_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_array_of_VirtualKey = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_VirtualKey},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_array_of_StoredRateLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_StoredRateLimits},
    },
    .of_null_or_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_integer_of_0_1_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_ENUM, NAMES(null_or_integer_of_0_1_null)},
    },
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_json_string_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_json_string_null)},
    },
    .of_null_or_string_of_monthly_weekly_null_29194a = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null_29194a)},
    },
    .of_null_or_string_of_weekly_monthly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_weekly_monthly_null)},
    },
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_519de9 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_519de9)},
    },
    .of_string_of_6cec82 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_6cec82)},
    },
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
    .of_string_of_fa61c8 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_fa61c8)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpm_rph_rpd_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpm_rph_rpd_rpw)},
    },
    .of_string_of_ui_api_auto = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_ui_api_auto)},
    },
    .of_ApiKey = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKey)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyReceipt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_RotatedApiKey = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RotatedApiKey)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_StoredRateLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(StoredRateLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_StoredUsageLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(StoredUsageLimits)},
    },
    .of_VirtualKey = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(VirtualKey)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_VirtualKeyList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(VirtualKeyList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_VirtualKeyReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(VirtualKeyReceipt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_VirtualKey_usage_limits = {
        {.code = PA_ANY_OF, BRANCHES(VirtualKey_usage_limits_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKey_defaults = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKey_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKey_rotation_policy = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKey_rotation_policy)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKey_usage_limits = {
        {.code = PA_ANY_OF, BRANCHES(ApiKey_usage_limits_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_virtual_keys] = SCHEMA_VirtualKeyList,
    [OPERATION_create_virtual_key] = SCHEMA_VirtualKeyReceipt,
    [OPERATION_get_virtual_key] = SCHEMA_VirtualKey,
    [OPERATION_update_virtual_key] = SCHEMA_VirtualKeyReceipt,
    [OPERATION_delete_virtual_key] = SCHEMA_object,
    [OPERATION_create_api_key] = SCHEMA_ApiKeyReceipt,
    [OPERATION_list_api_keys] = SCHEMA_ApiKeyList,
    [OPERATION_get_api_key] = SCHEMA_ApiKey,
    [OPERATION_update_api_key] = SCHEMA_object,
    [OPERATION_delete_api_key] = SCHEMA_object,
    [OPERATION_rotate_api_key] = SCHEMA_RotatedApiKey,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_virtual_keys] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_virtual_key] = {.first = 0},
    [OPERATION_get_virtual_key] = {.first = 0},
    [OPERATION_update_virtual_key] = {.first = 0},
    [OPERATION_delete_virtual_key] = {.first = 0},
    [OPERATION_create_api_key] = {.first = 0},
    [OPERATION_list_api_keys] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_get_api_key] = {.first = 0},
    [OPERATION_update_api_key] = {.first = 0},
    [OPERATION_delete_api_key] = {.first = 0},
    [OPERATION_rotate_api_key] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_virtual_keys[7];
    uint32_t of_list_api_keys[8];
} summary_fields = {
    .of_list_virtual_keys = {
        STRING(slug),
        STRING(name),
        STRING(ai_provider_name),
        STRING(status),
        STRING(note),
        STRING(created_at),
        STRING(expires_at),
    },
    .of_list_api_keys = {
        STRING(id),
        STRING(name),
        STRING(type),
        STRING(status),
        STRING(workspace_id),
        STRING(user_id),
        STRING(created_at),
        STRING(expires_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_virtual_keys] = {.is_list = 1, .path = STRING(data), SUMMARY(list_virtual_keys)},
    [OPERATION_create_virtual_key] = {.is_list = 0},
    [OPERATION_get_virtual_key] = {.is_list = 0},
    [OPERATION_update_virtual_key] = {.is_list = 0},
    [OPERATION_delete_virtual_key] = {.is_list = 0},
    [OPERATION_create_api_key] = {.is_list = 0},
    [OPERATION_list_api_keys] = {.is_list = 1, .path = STRING(data), SUMMARY(list_api_keys)},
    [OPERATION_get_api_key] = {.is_list = 0},
    [OPERATION_update_api_key] = {.is_list = 0},
    [OPERATION_delete_api_key] = {.is_list = 0},
    [OPERATION_rotate_api_key] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_virtual_key_list, 3) \
    EACH(portkey_virtual_key, 18) \
    EACH(portkey_virtual_key_usage_limits, 11) \
    EACH(portkey_stored_rate_limits, 3) \
    EACH(portkey_secret_mapping_answer, 4) \
    EACH(portkey_virtual_key_receipt, 3) \
    EACH(portkey_api_key_receipt, 3) \
    EACH(portkey_api_key_list, 3) \
    EACH(portkey_api_key, 28) \
    EACH(portkey_api_key_usage_limits, 11) \
    EACH(portkey_api_key_defaults, 3) \
    EACH(portkey_api_key_rotation_policy, 5) \
    EACH(portkey_rotated_api_key, 4) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_virtual_key_list = {
        {.name = STRING(data), .offset = offsetof(portkey_virtual_key_list, data), .structure = STRUCTURE_portkey_virtual_key, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_virtual_key_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_virtual_key_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_virtual_key = {
        {.name = STRING(ai_provider_name), .offset = offsetof(portkey_virtual_key, ai_provider_name), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_virtual_key, created_at), .kind = PA_F_STRING},
        {.name = STRING(expires_at), .offset = offsetof(portkey_virtual_key, expires_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_virtual_key, id), .kind = PA_F_STRING},
        {.name = STRING(integration_id), .offset = offsetof(portkey_virtual_key, integration_id), .kind = PA_F_STRING},
        {.name = STRING(last_reset_at), .offset = offsetof(portkey_virtual_key, last_reset_at), .kind = PA_F_STRING},
        {.name = STRING(masked_api_key), .offset = offsetof(portkey_virtual_key, masked_api_key), .kind = PA_F_STRING},
        {.name = STRING(model_config), .offset = offsetof(portkey_virtual_key, model_config), .kind = PA_F_JSON},
        {.name = STRING(name), .offset = offsetof(portkey_virtual_key, name), .kind = PA_F_STRING},
        {.name = STRING(note), .offset = offsetof(portkey_virtual_key, note), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_virtual_key, object), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_virtual_key, rate_limits), .structure = STRUCTURE_portkey_stored_rate_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(reset_usage), .offset = offsetof(portkey_virtual_key, reset_usage), .kind = PA_F_NUMBER},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_virtual_key, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(slug), .offset = offsetof(portkey_virtual_key, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_virtual_key, status), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_virtual_key, tags), .kind = PA_F_JSON},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_virtual_key, usage_limits), .structure = STRUCTURE_portkey_virtual_key_usage_limits, .kind = PA_F_OBJECT},
    },
    .of_portkey_virtual_key_usage_limits = {
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_virtual_key_usage_limits, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_virtual_key_usage_limits, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(current_usage), .offset = offsetof(portkey_virtual_key_usage_limits, current_usage), .kind = PA_F_NUMBER},
        {.name = STRING(id), .offset = offsetof(portkey_virtual_key_usage_limits, id), .kind = PA_F_STRING},
        {.name = STRING(is_exhausted_alerts_sent), .offset = offsetof(portkey_virtual_key_usage_limits, is_exhausted_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_threshold_alerts_sent), .offset = offsetof(portkey_virtual_key_usage_limits, is_threshold_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_virtual_key_usage_limits, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_virtual_key_usage_limits, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_virtual_key_usage_limits, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_virtual_key_usage_limits, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_virtual_key_usage_limits, type), .kind = PA_F_STRING},
    },
    .of_portkey_stored_rate_limits = {
        {.name = STRING(type), .offset = offsetof(portkey_stored_rate_limits, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_stored_rate_limits, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_stored_rate_limits, value), .kind = PA_F_INTEGER},
    },
    .of_portkey_secret_mapping_answer = {
        {.name = STRING(secret_key), .offset = offsetof(portkey_secret_mapping_answer, secret_key), .kind = PA_F_STRING},
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_secret_mapping_answer, secret_reference_id), .kind = PA_F_STRING},
        {.name = STRING(target_field), .offset = offsetof(portkey_secret_mapping_answer, target_field), .kind = PA_F_STRING},
        {.name = STRING(value_format), .offset = offsetof(portkey_secret_mapping_answer, value_format), .kind = PA_F_STRING},
    },
    .of_portkey_virtual_key_receipt = {
        {.name = STRING(id), .offset = offsetof(portkey_virtual_key_receipt, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_virtual_key_receipt, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_virtual_key_receipt, slug), .kind = PA_F_STRING},
    },
    .of_portkey_api_key_receipt = {
        {.name = STRING(id), .offset = offsetof(portkey_api_key_receipt, id), .kind = PA_F_STRING},
        {.name = STRING(key), .offset = offsetof(portkey_api_key_receipt, key), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_api_key_receipt, object), .kind = PA_F_STRING},
    },
    .of_portkey_api_key_list = {
        {.name = STRING(data), .offset = offsetof(portkey_api_key_list, data), .structure = STRUCTURE_portkey_api_key, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_api_key_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_api_key_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_api_key = {
        {.name = STRING(alert_emails), .offset = offsetof(portkey_api_key, alert_emails), .kind = PA_F_STRING_LIST},
        {.name = STRING(allow_config_override), .offset = offsetof(portkey_api_key, allow_config_override), .kind = PA_F_INTEGER},
        {.name = STRING(api_key_defaults_id), .offset = offsetof(portkey_api_key, api_key_defaults_id), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_api_key, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_api_key, created_by), .kind = PA_F_STRING},
        {.name = STRING(creation_mode), .offset = offsetof(portkey_api_key, creation_mode), .kind = PA_F_STRING},
        {.name = STRING(defaults), .offset = offsetof(portkey_api_key, defaults), .structure = STRUCTURE_portkey_api_key_defaults, .kind = PA_F_OBJECT},
        {.name = STRING(description), .offset = offsetof(portkey_api_key, description), .kind = PA_F_STRING},
        {.name = STRING(expires_at), .offset = offsetof(portkey_api_key, expires_at), .kind = PA_F_STRING},
        {.name = STRING(expiry_enforced), .offset = offsetof(portkey_api_key, expiry_enforced), .kind = PA_F_INTEGER},
        {.name = STRING(id), .offset = offsetof(portkey_api_key, id), .kind = PA_F_STRING},
        {.name = STRING(key), .offset = offsetof(portkey_api_key, key), .kind = PA_F_STRING},
        {.name = STRING(last_reset_at), .offset = offsetof(portkey_api_key, last_reset_at), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_api_key, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(last_updated_by), .offset = offsetof(portkey_api_key, last_updated_by), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_api_key, name), .kind = PA_F_STRING},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_api_key, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_api_key, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_api_key, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_api_key, rate_limits), .structure = STRUCTURE_portkey_stored_rate_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(reset_usage), .offset = offsetof(portkey_api_key, reset_usage), .kind = PA_F_NUMBER},
        {.name = STRING(rotation_policy), .offset = offsetof(portkey_api_key, rotation_policy), .structure = STRUCTURE_portkey_api_key_rotation_policy, .kind = PA_F_OBJECT},
        {.name = STRING(scopes), .offset = offsetof(portkey_api_key, scopes), .kind = PA_F_STRING_LIST},
        {.name = STRING(status), .offset = offsetof(portkey_api_key, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_api_key, type), .kind = PA_F_STRING},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_api_key, usage_limits), .structure = STRUCTURE_portkey_api_key_usage_limits, .kind = PA_F_OBJECT},
        {.name = STRING(user_id), .offset = offsetof(portkey_api_key, user_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_api_key, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_api_key_usage_limits = {
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_api_key_usage_limits, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_api_key_usage_limits, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(current_usage), .offset = offsetof(portkey_api_key_usage_limits, current_usage), .kind = PA_F_NUMBER},
        {.name = STRING(id), .offset = offsetof(portkey_api_key_usage_limits, id), .kind = PA_F_STRING},
        {.name = STRING(is_exhausted_alerts_sent), .offset = offsetof(portkey_api_key_usage_limits, is_exhausted_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_threshold_alerts_sent), .offset = offsetof(portkey_api_key_usage_limits, is_threshold_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_api_key_usage_limits, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_api_key_usage_limits, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_api_key_usage_limits, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_api_key_usage_limits, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_api_key_usage_limits, type), .kind = PA_F_STRING},
    },
    .of_portkey_api_key_defaults = {
        {.name = STRING(allow_config_override), .offset = offsetof(portkey_api_key_defaults, allow_config_override), .kind = PA_F_BOOLEAN},
        {.name = STRING(config_id), .offset = offsetof(portkey_api_key_defaults, config_id), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_api_key_defaults, metadata), .kind = PA_F_JSON},
    },
    .of_portkey_api_key_rotation_policy = {
        {.name = STRING(key_transition_period_ms), .offset = offsetof(portkey_api_key_rotation_policy, key_transition_period_ms), .kind = PA_F_INTEGER},
        {.name = STRING(next_rotation_at), .offset = offsetof(portkey_api_key_rotation_policy, next_rotation_at), .kind = PA_F_STRING},
        {.name = STRING(rotation_period), .offset = offsetof(portkey_api_key_rotation_policy, rotation_period), .kind = PA_F_STRING},
        {.name = STRING(rotation_period_days), .offset = offsetof(portkey_api_key_rotation_policy, rotation_period_days), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_api_key_rotation_policy, status), .kind = PA_F_STRING},
    },
    .of_portkey_rotated_api_key = {
        {.name = STRING(id), .offset = offsetof(portkey_rotated_api_key, id), .kind = PA_F_STRING},
        {.name = STRING(key), .offset = offsetof(portkey_rotated_api_key, key), .kind = PA_F_STRING},
        {.name = STRING(key_transition_expires_at), .offset = offsetof(portkey_rotated_api_key, key_transition_expires_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_rotated_api_key, object), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_virtual_keys] = {.answer = STRUCTURE_portkey_virtual_key_list, .item = STRUCTURE_portkey_virtual_key},
    [OPERATION_create_virtual_key] = {.answer = STRUCTURE_portkey_virtual_key_receipt, .item = PA_NONE},
    [OPERATION_get_virtual_key] = {.answer = STRUCTURE_portkey_virtual_key, .item = PA_NONE},
    [OPERATION_update_virtual_key] = {.answer = STRUCTURE_portkey_virtual_key_receipt, .item = PA_NONE},
    [OPERATION_delete_virtual_key] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_create_api_key] = {.answer = STRUCTURE_portkey_api_key_receipt, .item = PA_NONE},
    [OPERATION_list_api_keys] = {.answer = STRUCTURE_portkey_api_key_list, .item = STRUCTURE_portkey_api_key},
    [OPERATION_get_api_key] = {.answer = STRUCTURE_portkey_api_key, .item = PA_NONE},
    [OPERATION_update_api_key] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_api_key] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_rotate_api_key] = {.answer = STRUCTURE_portkey_rotated_api_key, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_keys;
extern const struct pa_answer_table pa_answers_of_keys;
const struct pa_answer_table pa_answers_of_keys = {
    .domain = &pa_domain_keys,
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

const portkeyadmin_answers *portkeyadmin_answers_keys(void)
{
    return &pa_answers_of_keys;
}
