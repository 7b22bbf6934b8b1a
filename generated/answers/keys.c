/* SPDX-License-Identifier: MIT */
/* Generated from openapi/keys.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(1, "1") \
    TEXT(365, "365") \
    TEXT(alert_emails, "alert_emails") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(config_id, "config_id") \
    TEXT(created_at, "created_at") \
    TEXT(creation_mode, "creation_mode") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(data, "data") \
    TEXT(defaults, "defaults") \
    TEXT(description, "description") \
    TEXT(expires_at, "expires_at") \
    TEXT(id, "id") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_api, "\"api\"") \
    TEXT(json_api_key, "\"api-key\"") \
    TEXT(json_auto, "\"auto\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_exhausted, "\"exhausted\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_organisation_service, "\"organisation-service\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_ui, "\"ui\"") \
    TEXT(json_virtual_key, "\"virtual-key\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(json_workspace_service, "\"workspace-service\"") \
    TEXT(json_workspace_user, "\"workspace-user\"") \
    TEXT(key, "key") \
    TEXT(key_transition_expires_at, "key_transition_expires_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(metadata, "metadata") \
    TEXT(model_config, "model_config") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(note, "note") \
    TEXT(null, "null") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(reset_usage, "reset_usage") \
    TEXT(scopes, "scopes") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(success, "success") \
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
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_string_of_519de9[1];
    uint32_t of_string_of_6cec82[3];
    uint32_t of_string_of_active_exhausted[2];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_fa61c8[1];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpd_rph_rpm[3];
    uint32_t of_string_of_ui_api_auto[3];
    uint32_t of_SecretMapping_required[2];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_of_519de9 = {STRING(json_api_key)},
    .of_string_of_6cec82 = {
        STRING(json_organisation_service),
        STRING(json_workspace_service),
        STRING(json_workspace_user),
    },
    .of_string_of_active_exhausted = {STRING(json_active), STRING(json_exhausted)},
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_fa61c8 = {STRING(json_virtual_key)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpd_rph_rpm = {STRING(json_rpd), STRING(json_rph), STRING(json_rpm)},
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
    EACH(integer_from_1, 2) \
    EACH(null_or_array_of_RateLimits, 2) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_number, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_519de9, 2) \
    EACH(string_of_6cec82, 2) \
    EACH(string_of_active_exhausted, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_fa61c8, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpd_rph_rpm, 2) \
    EACH(string_of_ui_api_auto, 2) \
    EACH(ApiKeyObject, 3) \
    EACH(ApiKeyObjectList, 3) \
    EACH(RateLimits, 3) \
    EACH(RotateApiKeyResponse, 3) \
    EACH(SecretMapping, 4) \
    EACH(UsageLimits, 3) \
    EACH(VirtualKeys, 3) \
    EACH(list_virtual_keys, 3) \
    EACH(create_virtual_key_data, 3) \
    EACH(create_virtual_key, 3) \
    EACH(create_api_key, 3) \
    EACH(ApiKeyObject_defaults, 3) \
    EACH(ApiKeyObject_rate_limits_items, 3) \
    EACH(ApiKeyObject_rate_limits, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_ApiKeyObject[20];
    struct pa_property of_ApiKeyObjectList[3];
    struct pa_property of_RateLimits[3];
    struct pa_property of_RotateApiKeyResponse[3];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_UsageLimits[6];
    struct pa_property of_VirtualKeys[12];
    struct pa_property of_list_virtual_keys[3];
    struct pa_property of_create_virtual_key_data[1];
    struct pa_property of_create_virtual_key[2];
    struct pa_property of_create_api_key[3];
    struct pa_property of_ApiKeyObject_defaults[2];
    struct pa_property of_ApiKeyObject_rate_limits_items[3];
} properties = {
    .of_ApiKeyObject = {
        {.name = STRING(alert_emails), .schema = SCHEMA_array_of_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(creation_mode), .schema = SCHEMA_string_of_ui_api_auto},
        {.name = STRING(defaults), .schema = SCHEMA_ApiKeyObject_defaults},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_519de9},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_ApiKeyObject_rate_limits},
        {.name = STRING(reset_usage), .schema = SCHEMA_number},
        {.name = STRING(scopes), .schema = SCHEMA_array_of_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
        {.name = STRING(type), .schema = SCHEMA_string_of_6cec82},
        {.name = STRING(usage_limits), .schema = SCHEMA_UsageLimits},
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_ApiKeyObjectList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_ApiKeyObject},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_RateLimits = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_RotateApiKeyResponse = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(key_transition_expires_at), .schema = SCHEMA_string},
    },
    .of_SecretMapping = {
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(target_field), .schema = SCHEMA_string},
        {.name = STRING(value_format), .schema = SCHEMA_null_or_string_of_json_string_null},
    },
    .of_UsageLimits = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_integer_from_1},
        {.name = STRING(credit_limit), .schema = SCHEMA_integer_from_1},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_VirtualKeys = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_string},
        {.name = STRING(model_config), .schema = SCHEMA_object},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_fa61c8},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_RateLimits},
        {.name = STRING(reset_usage), .schema = SCHEMA_null_or_number},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
        {.name = STRING(usage_limits), .schema = SCHEMA_UsageLimits},
    },
    .of_list_virtual_keys = {
        {.name = STRING(data), .schema = SCHEMA_array_of_VirtualKeys},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_virtual_key_data = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_create_virtual_key = {
        {.name = STRING(data), .schema = SCHEMA_create_virtual_key_data},
        {.name = STRING(success), .schema = SCHEMA_boolean},
    },
    .of_create_api_key = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_519de9},
    },
    .of_ApiKeyObject_defaults = {
        {.name = STRING(config_id), .schema = SCHEMA_string},
        {.name = STRING(metadata), .schema = SCHEMA_object},
    },
    .of_ApiKeyObject_rate_limits_items = {
        {.name = STRING(type), .schema = SCHEMA_string},
        {.name = STRING(unit), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_integer},
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
    .of_null_or_string_of_json_string_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_json_string_null)},
    },
    .of_null_or_string_of_monthly_weekly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null)},
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
    .of_string_of_rpd_rph_rpm = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpd_rph_rpm)},
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
    .of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RateLimits)},
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
    .of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_VirtualKeys = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(VirtualKeys)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_virtual_keys = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_virtual_keys)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_virtual_key_data = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_virtual_key_data)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_virtual_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_virtual_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_api_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_api_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyObject_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyObject_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyObject_rate_limits_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ApiKeyObject_rate_limits_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ApiKeyObject_rate_limits = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ApiKeyObject_rate_limits_items},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_virtual_keys] = SCHEMA_list_virtual_keys,
    [OPERATION_create_virtual_key] = SCHEMA_create_virtual_key,
    [OPERATION_get_virtual_key] = SCHEMA_VirtualKeys,
    [OPERATION_update_virtual_key] = SCHEMA_object,
    [OPERATION_delete_virtual_key] = SCHEMA_object,
    [OPERATION_create_api_key] = SCHEMA_create_api_key,
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
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
