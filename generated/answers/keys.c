/* SPDX-License-Identifier: MIT */
/* Generated from openapi/keys.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

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
    EACH(array_of_ApiKeyObject, 2) \
    EACH(array_of_SecretMapping, 2) \
    EACH(array_of_VirtualKeys, 2) \
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
    EACH(ApiKeyObject, 3) \
    EACH(ApiKeyObjectList, 3) \
    EACH(ApiKeyReceipt, 3) \
    EACH(RotateApiKeyResponse, 3) \
    EACH(SecretMapping, 4) \
    EACH(StoredRateLimits, 3) \
    EACH(StoredUsageLimits, 2) \
    EACH(VirtualKeyList, 3) \
    EACH(VirtualKeyReceipt, 3) \
    EACH(VirtualKeys, 3) \
    EACH(VirtualKeys_usage_limits, 2) \
    EACH(ApiKeyObject_defaults, 3) \
    EACH(ApiKeyObject_rotation_policy, 3) \
    EACH(ApiKeyObject_usage_limits, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_VirtualKeys_usage_limits_any[2];
    uint16_t of_ApiKeyObject_usage_limits_any[2];
} branches = {
    .of_VirtualKeys_usage_limits_any = {SCHEMA_StoredUsageLimits, SCHEMA_null},
    .of_ApiKeyObject_usage_limits_any = {SCHEMA_StoredUsageLimits, SCHEMA_null},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_ApiKeyObject[28];
    struct pa_property of_ApiKeyObjectList[3];
    struct pa_property of_ApiKeyReceipt[3];
    struct pa_property of_RotateApiKeyResponse[4];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_StoredRateLimits[3];
    struct pa_property of_StoredUsageLimits[11];
    struct pa_property of_VirtualKeyList[3];
    struct pa_property of_VirtualKeyReceipt[3];
    struct pa_property of_VirtualKeys[18];
    struct pa_property of_ApiKeyObject_defaults[3];
    struct pa_property of_ApiKeyObject_rotation_policy[5];
} properties = {
    .of_ApiKeyObject = {
        {.name = STRING(alert_emails), .schema = SCHEMA_null_or_array_of_string},
        {.name = STRING(allow_config_override), .schema = SCHEMA_null_or_integer_of_0_1_null},
        {.name = STRING(api_key_defaults_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(creation_mode), .schema = SCHEMA_string_of_ui_api_auto},
        {.name = STRING(defaults), .schema = SCHEMA_ApiKeyObject_defaults},
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
        {.name = STRING(rotation_policy), .schema = SCHEMA_ApiKeyObject_rotation_policy},
        {.name = STRING(scopes), .schema = SCHEMA_array_of_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted_expired},
        {.name = STRING(type), .schema = SCHEMA_string_of_6cec82},
        {.name = STRING(usage_limits), .schema = SCHEMA_ApiKeyObject_usage_limits},
        {.name = STRING(user_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_ApiKeyObjectList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_ApiKeyObject},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_ApiKeyReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_519de9},
    },
    .of_RotateApiKeyResponse = {
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
    .of_VirtualKeyList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_VirtualKeys},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_VirtualKeyReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_fa61c8},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_VirtualKeys = {
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
        {.name = STRING(usage_limits), .schema = SCHEMA_VirtualKeys_usage_limits},
    },
    .of_ApiKeyObject_defaults = {
        {.name = STRING(allow_config_override), .schema = SCHEMA_boolean},
        {.name = STRING(config_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(metadata), .schema = SCHEMA_null_or_object},
    },
    .of_ApiKeyObject_rotation_policy = {
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
    .of_array_of_ApiKeyObject = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ApiKeyObject},
    },
    .of_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_array_of_VirtualKeys = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_VirtualKeys},
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
    .of_ApiKeyObject = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyObject)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyObjectList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyObjectList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyReceipt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_RotateApiKeyResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RotateApiKeyResponse)},
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
    .of_VirtualKeys = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(VirtualKeys)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_VirtualKeys_usage_limits = {
        {.code = PA_ANY_OF, BRANCHES(VirtualKeys_usage_limits_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyObject_defaults = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyObject_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyObject_rotation_policy = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyObject_rotation_policy)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyObject_usage_limits = {
        {.code = PA_ANY_OF, BRANCHES(ApiKeyObject_usage_limits_any)},
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
    [OPERATION_get_virtual_key] = SCHEMA_VirtualKeys,
    [OPERATION_update_virtual_key] = SCHEMA_VirtualKeyReceipt,
    [OPERATION_delete_virtual_key] = SCHEMA_object,
    [OPERATION_create_api_key] = SCHEMA_ApiKeyReceipt,
    [OPERATION_list_api_keys] = SCHEMA_ApiKeyObjectList,
    [OPERATION_get_api_key] = SCHEMA_ApiKeyObject,
    [OPERATION_update_api_key] = SCHEMA_object,
    [OPERATION_delete_api_key] = SCHEMA_object,
    [OPERATION_rotate_api_key] = SCHEMA_RotateApiKeyResponse,
};

extern const struct pa_answer_table pa_answers_of_keys;
const struct pa_answer_table pa_answers_of_keys = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
