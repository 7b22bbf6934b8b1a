/* SPDX-License-Identifier: MIT */
/* Generated from openapi/limits.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/limits.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(365, "365") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(conditions, "conditions") \
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_page, "current_page") \
    TEXT(current_usage, "current_usage") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(excludes, "excludes") \
    TEXT(group_by, "group_by") \
    TEXT(id, "id") \
    TEXT(is_exhausted_alerts_sent, "is_exhausted_alerts_sent") \
    TEXT(is_threshold_alerts_sent, "is_threshold_alerts_sent") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_exhausted, "\"exhausted\"") \
    TEXT(json_llm, "\"llm\"") \
    TEXT(json_mcp_tools, "\"mcp_tools\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(key, "key") \
    TEXT(last_reset_at, "last_reset_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(last_used_at, "last_used_at") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(null, "null") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(status, "status") \
    TEXT(target, "target") \
    TEXT(total, "total") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(value, "value") \
    TEXT(value_key, "value_key") \
    TEXT(value_key_usage_map, "value_key_usage_map") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_active_exhausted[2];
    uint32_t of_string_of_cost_tokens_requests[3];
    uint32_t of_string_of_llm_mcp_tools[2];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpm_rph_rpd_rpw[4];
    uint32_t of_Condition_required[2];
    uint32_t of_GroupBy_required[1];
    uint32_t of_RateLimitPolicy_required[9];
    uint32_t of_UsageLimitPolicy_required[7];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_active_exhausted = {STRING(json_active), STRING(json_exhausted)},
    .of_string_of_cost_tokens_requests = {STRING(json_cost), STRING(json_tokens), STRING(json_requests)},
    .of_string_of_llm_mcp_tools = {STRING(json_llm), STRING(json_mcp_tools)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpm_rph_rpd_rpw = {STRING(json_rpm), STRING(json_rph), STRING(json_rpd), STRING(json_rpw)},
    .of_Condition_required = {STRING(key), STRING(value)},
    .of_GroupBy_required = {STRING(key)},
    .of_RateLimitPolicy_required = {
        STRING(id),
        STRING(type),
        STRING(unit),
        STRING(value),
        STRING(status),
        STRING(workspace_id),
        STRING(organisation_id),
        STRING(created_at),
        STRING(last_updated_at),
    },
    .of_UsageLimitPolicy_required = {
        STRING(id),
        STRING(type),
        STRING(status),
        STRING(workspace_id),
        STRING(organisation_id),
        STRING(created_at),
        STRING(last_updated_at),
    },
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Condition, 2) \
    EACH(array_of_GroupBy, 2) \
    EACH(array_of_RateLimitPolicy, 2) \
    EACH(array_of_UsageLimitEntity, 2) \
    EACH(array_of_UsageLimitPolicy, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_number, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_ValueKeyUsage, 3) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_active_exhausted, 2) \
    EACH(string_of_cost_tokens_requests, 2) \
    EACH(string_of_llm_mcp_tools, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpm_rph_rpd_rpw, 2) \
    EACH(string_or_array_of_string, 2) \
    EACH(Condition, 4) \
    EACH(GroupBy, 4) \
    EACH(PolicyReceipt, 3) \
    EACH(RateLimitPolicy, 4) \
    EACH(RateLimitPolicyList, 3) \
    EACH(UsageLimitEntity, 3) \
    EACH(UsageLimitEntityList, 3) \
    EACH(UsageLimitPolicy, 4) \
    EACH(UsageLimitPolicyList, 3) \
    EACH(ValueKeyUsage, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Condition[3];
    struct pa_property of_GroupBy[1];
    struct pa_property of_PolicyReceipt[2];
    struct pa_property of_RateLimitPolicy[16];
    struct pa_property of_RateLimitPolicyList[3];
    struct pa_property of_UsageLimitEntity[8];
    struct pa_property of_UsageLimitEntityList[3];
    struct pa_property of_UsageLimitPolicy[20];
    struct pa_property of_UsageLimitPolicyList[3];
    struct pa_property of_ValueKeyUsage[4];
} properties = {
    .of_Condition = {
        {.name = STRING(excludes), .schema = SCHEMA_string_or_array_of_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_string_or_array_of_string},
    },
    .of_GroupBy = {{.name = STRING(key), .schema = SCHEMA_string}},
    .of_PolicyReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
    },
    .of_RateLimitPolicy = {
        {.name = STRING(conditions), .schema = SCHEMA_array_of_Condition},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(group_by), .schema = SCHEMA_array_of_GroupBy},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(target), .schema = SCHEMA_string_of_llm_mcp_tools},
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpm_rph_rpd_rpw},
        {.name = STRING(value), .schema = SCHEMA_number},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_RateLimitPolicyList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_RateLimitPolicy},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_UsageLimitEntity = {
        {.name = STRING(current_usage), .schema = SCHEMA_number},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_exhausted_alerts_sent), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(is_threshold_alerts_sent), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_used_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
        {.name = STRING(value_key), .schema = SCHEMA_string},
    },
    .of_UsageLimitEntityList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_UsageLimitEntity},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_UsageLimitPolicy = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_null_or_number},
        {.name = STRING(conditions), .schema = SCHEMA_array_of_Condition},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(credit_limit), .schema = SCHEMA_number},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(group_by), .schema = SCHEMA_array_of_GroupBy},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_null_or_string},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens_requests},
        {.name = STRING(value_key_usage_map), .schema = SCHEMA_object_of_ValueKeyUsage},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_UsageLimitPolicyList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_UsageLimitPolicy},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_ValueKeyUsage = {
        {.name = STRING(current_usage), .schema = SCHEMA_number},
        {.name = STRING(is_exhausted_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(is_threshold_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Condition = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Condition},
    },
    .of_array_of_GroupBy = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_GroupBy},
    },
    .of_array_of_RateLimitPolicy = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_RateLimitPolicy},
    },
    .of_array_of_UsageLimitEntity = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_UsageLimitEntity},
    },
    .of_array_of_UsageLimitPolicy = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_UsageLimitPolicy},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
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
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_ValueKeyUsage = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_ValueKeyUsage},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_active_exhausted = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_exhausted)},
    },
    .of_string_of_cost_tokens_requests = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens_requests)},
    },
    .of_string_of_llm_mcp_tools = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_llm_mcp_tools)},
    },
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpm_rph_rpd_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpm_rph_rpd_rpw)},
    },
    .of_string_or_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_STRING | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_Condition = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Condition_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Condition)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GroupBy = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GroupBy_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GroupBy)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PolicyReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PolicyReceipt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_RateLimitPolicy = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(RateLimitPolicy_required)},
        {.code = PA_PROPERTIES, PROPERTIES(RateLimitPolicy)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_RateLimitPolicyList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RateLimitPolicyList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UsageLimitEntity = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimitEntity)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UsageLimitEntityList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimitEntityList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UsageLimitPolicy = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(UsageLimitPolicy_required)},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimitPolicy)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UsageLimitPolicyList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimitPolicyList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ValueKeyUsage = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ValueKeyUsage)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_rate_limits] = SCHEMA_RateLimitPolicyList,
    [OPERATION_create_rate_limit] = SCHEMA_PolicyReceipt,
    [OPERATION_get_rate_limit] = SCHEMA_RateLimitPolicy,
    [OPERATION_update_rate_limit] = SCHEMA_object,
    [OPERATION_delete_rate_limit] = SCHEMA_object,
    [OPERATION_list_usage_limits] = SCHEMA_UsageLimitPolicyList,
    [OPERATION_create_usage_limit] = SCHEMA_PolicyReceipt,
    [OPERATION_get_usage_limit] = SCHEMA_UsageLimitPolicy,
    [OPERATION_update_usage_limit] = SCHEMA_object,
    [OPERATION_delete_usage_limit] = SCHEMA_object,
    [OPERATION_list_usage_limit_entities] = SCHEMA_UsageLimitEntityList,
    [OPERATION_reset_usage_limit_entity] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_rate_limits] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_rate_limit] = {.first = 0},
    [OPERATION_get_rate_limit] = {.first = 0},
    [OPERATION_update_rate_limit] = {.first = 0},
    [OPERATION_delete_rate_limit] = {.first = 0},
    [OPERATION_list_usage_limits] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_usage_limit] = {.first = 0},
    [OPERATION_get_usage_limit] = {.first = 0},
    [OPERATION_update_usage_limit] = {.first = 0},
    [OPERATION_delete_usage_limit] = {.first = 0},
    [OPERATION_list_usage_limit_entities] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_reset_usage_limit_entity] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_rate_limits[10];
    uint32_t of_list_usage_limits[10];
    uint32_t of_list_usage_limit_entities[5];
} summary_fields = {
    .of_list_rate_limits = {
        STRING(id),
        STRING(name),
        STRING(target),
        STRING(type),
        STRING(unit),
        STRING(value),
        STRING(conditions),
        STRING(group_by),
        STRING(status),
        STRING(workspace_id),
    },
    .of_list_usage_limits = {
        STRING(id),
        STRING(name),
        STRING(type),
        STRING(credit_limit),
        STRING(periodic_reset),
        STRING(next_usage_reset_at),
        STRING(conditions),
        STRING(group_by),
        STRING(status),
        STRING(workspace_id),
    },
    .of_list_usage_limit_entities = {
        STRING(id),
        STRING(value_key),
        STRING(current_usage),
        STRING(status),
        STRING(last_used_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_rate_limits] = {.is_list = 1, .path = STRING(data), SUMMARY(list_rate_limits)},
    [OPERATION_create_rate_limit] = {.is_list = 0},
    [OPERATION_get_rate_limit] = {.is_list = 0},
    [OPERATION_update_rate_limit] = {.is_list = 0},
    [OPERATION_delete_rate_limit] = {.is_list = 0},
    [OPERATION_list_usage_limits] = {.is_list = 1, .path = STRING(data), SUMMARY(list_usage_limits)},
    [OPERATION_create_usage_limit] = {.is_list = 0},
    [OPERATION_get_usage_limit] = {.is_list = 0},
    [OPERATION_update_usage_limit] = {.is_list = 0},
    [OPERATION_delete_usage_limit] = {.is_list = 0},
    [OPERATION_list_usage_limit_entities] = {.is_list = 1, .path = STRING(data), SUMMARY(list_usage_limit_entities)},
    [OPERATION_reset_usage_limit_entity] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_rate_limit_policy_list, 3) \
    EACH(portkey_rate_limit_policy, 16) \
    EACH(portkey_condition_answer, 3) \
    EACH(portkey_group_by_answer, 1) \
    EACH(portkey_policy_receipt, 2) \
    EACH(portkey_usage_limit_policy_list, 3) \
    EACH(portkey_usage_limit_policy, 20) \
    EACH(portkey_usage_limit_entity_list, 3) \
    EACH(portkey_usage_limit_entity, 8) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_rate_limit_policy_list = {
        {.name = STRING(data), .offset = offsetof(portkey_rate_limit_policy_list, data), .structure = STRUCTURE_portkey_rate_limit_policy, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_rate_limit_policy_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_rate_limit_policy_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_rate_limit_policy = {
        {.name = STRING(conditions), .offset = offsetof(portkey_rate_limit_policy, conditions), .structure = STRUCTURE_portkey_condition_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(created_at), .offset = offsetof(portkey_rate_limit_policy, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_rate_limit_policy, created_by), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_rate_limit_policy, description), .kind = PA_F_STRING},
        {.name = STRING(group_by), .offset = offsetof(portkey_rate_limit_policy, group_by), .structure = STRUCTURE_portkey_group_by_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(id), .offset = offsetof(portkey_rate_limit_policy, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_rate_limit_policy, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_rate_limit_policy, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_rate_limit_policy, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_rate_limit_policy, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_rate_limit_policy, status), .kind = PA_F_STRING},
        {.name = STRING(target), .offset = offsetof(portkey_rate_limit_policy, target), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_rate_limit_policy, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_rate_limit_policy, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_rate_limit_policy, value), .kind = PA_F_NUMBER},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_rate_limit_policy, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_condition_answer = {
        {.name = STRING(excludes), .offset = offsetof(portkey_condition_answer, excludes), .kind = PA_F_JSON},
        {.name = STRING(key), .offset = offsetof(portkey_condition_answer, key), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_condition_answer, value), .kind = PA_F_JSON},
    },
    .of_portkey_group_by_answer = {
        {.name = STRING(key), .offset = offsetof(portkey_group_by_answer, key), .kind = PA_F_STRING},
    },
    .of_portkey_policy_receipt = {
        {.name = STRING(id), .offset = offsetof(portkey_policy_receipt, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_policy_receipt, object), .kind = PA_F_STRING},
    },
    .of_portkey_usage_limit_policy_list = {
        {.name = STRING(data), .offset = offsetof(portkey_usage_limit_policy_list, data), .structure = STRUCTURE_portkey_usage_limit_policy, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_usage_limit_policy_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_usage_limit_policy_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_usage_limit_policy = {
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_usage_limit_policy, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(conditions), .offset = offsetof(portkey_usage_limit_policy, conditions), .structure = STRUCTURE_portkey_condition_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(created_at), .offset = offsetof(portkey_usage_limit_policy, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_usage_limit_policy, created_by), .kind = PA_F_STRING},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_usage_limit_policy, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(description), .offset = offsetof(portkey_usage_limit_policy, description), .kind = PA_F_STRING},
        {.name = STRING(group_by), .offset = offsetof(portkey_usage_limit_policy, group_by), .structure = STRUCTURE_portkey_group_by_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(id), .offset = offsetof(portkey_usage_limit_policy, id), .kind = PA_F_STRING},
        {.name = STRING(last_reset_at), .offset = offsetof(portkey_usage_limit_policy, last_reset_at), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_usage_limit_policy, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_usage_limit_policy, name), .kind = PA_F_STRING},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_usage_limit_policy, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_usage_limit_policy, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_usage_limit_policy, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_usage_limit_policy, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_usage_limit_policy, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_usage_limit_policy, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_usage_limit_policy, type), .kind = PA_F_STRING},
        {.name = STRING(value_key_usage_map), .offset = offsetof(portkey_usage_limit_policy, value_key_usage_map), .kind = PA_F_JSON},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_usage_limit_policy, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_usage_limit_entity_list = {
        {.name = STRING(data), .offset = offsetof(portkey_usage_limit_entity_list, data), .structure = STRUCTURE_portkey_usage_limit_entity, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_usage_limit_entity_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_usage_limit_entity_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_usage_limit_entity = {
        {.name = STRING(current_usage), .offset = offsetof(portkey_usage_limit_entity, current_usage), .kind = PA_F_NUMBER},
        {.name = STRING(id), .offset = offsetof(portkey_usage_limit_entity, id), .kind = PA_F_STRING},
        {.name = STRING(is_exhausted_alerts_sent), .offset = offsetof(portkey_usage_limit_entity, is_exhausted_alerts_sent), .kind = PA_F_INTEGER},
        {.name = STRING(is_threshold_alerts_sent), .offset = offsetof(portkey_usage_limit_entity, is_threshold_alerts_sent), .kind = PA_F_INTEGER},
        {.name = STRING(last_used_at), .offset = offsetof(portkey_usage_limit_entity, last_used_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_usage_limit_entity, object), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_usage_limit_entity, status), .kind = PA_F_STRING},
        {.name = STRING(value_key), .offset = offsetof(portkey_usage_limit_entity, value_key), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_rate_limits] = {.answer = STRUCTURE_portkey_rate_limit_policy_list, .item = STRUCTURE_portkey_rate_limit_policy},
    [OPERATION_create_rate_limit] = {.answer = STRUCTURE_portkey_policy_receipt, .item = PA_NONE},
    [OPERATION_get_rate_limit] = {.answer = STRUCTURE_portkey_rate_limit_policy, .item = PA_NONE},
    [OPERATION_update_rate_limit] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_rate_limit] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_usage_limits] = {.answer = STRUCTURE_portkey_usage_limit_policy_list, .item = STRUCTURE_portkey_usage_limit_policy},
    [OPERATION_create_usage_limit] = {.answer = STRUCTURE_portkey_policy_receipt, .item = PA_NONE},
    [OPERATION_get_usage_limit] = {.answer = STRUCTURE_portkey_usage_limit_policy, .item = PA_NONE},
    [OPERATION_update_usage_limit] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_usage_limit] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_usage_limit_entities] = {.answer = STRUCTURE_portkey_usage_limit_entity_list, .item = STRUCTURE_portkey_usage_limit_entity},
    [OPERATION_reset_usage_limit_entity] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_limits;
extern const struct pa_answer_table pa_answers_of_limits;
const struct pa_answer_table pa_answers_of_limits = {
    .domain = &pa_domain_limits,
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

const portkeyadmin_answers *portkeyadmin_answers_limits(void)
{
    return &pa_answers_of_limits;
}
