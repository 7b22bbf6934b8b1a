/* SPDX-License-Identifier: MIT */
/* Generated from openapi/limits.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/limits.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(100, "100") \
    TEXT(365, "365") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(application_json, "application/json") \
    TEXT(conditions, "conditions") \
    TEXT(create_rate_limit, "create_rate_limit") \
    TEXT(create_usage_limit, "create_usage_limit") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_page, "current_page") \
    TEXT(delete_rate_limit, "delete_rate_limit") \
    TEXT(delete_usage_limit, "delete_usage_limit") \
    TEXT(description, "description") \
    TEXT(entity_id, "entity_id") \
    TEXT(excludes, "excludes") \
    TEXT(get_rate_limit, "get_rate_limit") \
    TEXT(get_usage_limit, "get_usage_limit") \
    TEXT(group_by, "group_by") \
    TEXT(include_usage, "include_usage") \
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
    TEXT(list_rate_limits, "list_rate_limits") \
    TEXT(list_usage_limit_entities, "list_usage_limit_entities") \
    TEXT(list_usage_limits, "list_usage_limits") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(null, "null") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_policies_rate_limits, "/policies/rate-limits") \
    TEXT(path_policies_rate_limits_rate_limits_policy_id, "/policies/rate-limits/{rate_limits_policy_id}") \
    TEXT(path_policies_usage_limits, "/policies/usage-limits") \
    TEXT(path_policies_usage_limits_policy_usage_limits_id, "/policies/usage-limits/{policy_usage_limits_id}") \
    TEXT(path_policies_usage_limits_policy_usage_limits_id_1732c8, "/policies/usage-limits/{policy_usage_limits_id}/entities/{entity_id}/reset") \
    TEXT(path_policies_usage_limits_policy_usage_limits_id_entities, "/policies/usage-limits/{policy_usage_limits_id}/entities") \
    TEXT(path_v1, "/v1") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(policy_usage_limits_id, "policy_usage_limits_id") \
    TEXT(rate_limits_policy_id, "rate_limits_policy_id") \
    TEXT(reset_usage_for_value, "reset_usage_for_value") \
    TEXT(reset_usage_limit_entity, "reset_usage_limit_entity") \
    TEXT(search, "search") \
    TEXT(status, "status") \
    TEXT(target, "target") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(update_rate_limit, "update_rate_limit") \
    TEXT(update_usage_limit, "update_usage_limit") \
    TEXT(value, "value") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_active_exhausted[2];
    uint32_t of_string_of_cost_tokens_requests[3];
    uint32_t of_string_of_llm_mcp_tools[2];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpm_rph_rpd_rpw[4];
    uint32_t of_Condition_required[2];
    uint32_t of_GroupBy_required[1];
    uint32_t of_create_rate_limit_required[5];
    uint32_t of_get_rate_limit_required[1];
    uint32_t of_update_rate_limit_required[1];
    uint32_t of_delete_rate_limit_required[1];
    uint32_t of_create_usage_limit_required[4];
    uint32_t of_get_usage_limit_required[1];
    uint32_t of_update_usage_limit_required[1];
    uint32_t of_delete_usage_limit_required[1];
    uint32_t of_list_usage_limit_entities_required[1];
    uint32_t of_reset_usage_limit_entity_required[2];
} names = {
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_active_exhausted = {STRING(json_active), STRING(json_exhausted)},
    .of_string_of_cost_tokens_requests = {STRING(json_cost), STRING(json_tokens), STRING(json_requests)},
    .of_string_of_llm_mcp_tools = {STRING(json_llm), STRING(json_mcp_tools)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpm_rph_rpd_rpw = {STRING(json_rpm), STRING(json_rph), STRING(json_rpd), STRING(json_rpw)},
    .of_Condition_required = {STRING(key), STRING(value)},
    .of_GroupBy_required = {STRING(key)},
    .of_create_rate_limit_required = {
        STRING(conditions),
        STRING(group_by),
        STRING(type),
        STRING(unit),
        STRING(value),
    },
    .of_get_rate_limit_required = {STRING(rate_limits_policy_id)},
    .of_update_rate_limit_required = {STRING(rate_limits_policy_id)},
    .of_delete_rate_limit_required = {STRING(rate_limits_policy_id)},
    .of_create_usage_limit_required = {
        STRING(conditions),
        STRING(group_by),
        STRING(type),
        STRING(credit_limit),
    },
    .of_get_usage_limit_required = {STRING(policy_usage_limits_id)},
    .of_update_usage_limit_required = {STRING(policy_usage_limits_id)},
    .of_delete_usage_limit_required = {STRING(policy_usage_limits_id)},
    .of_list_usage_limit_entities_required = {STRING(policy_usage_limits_id)},
    .of_reset_usage_limit_entity_required = {STRING(policy_usage_limits_id), STRING(entity_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_from_1_of_Condition, 3) \
    EACH(array_items_from_1_of_GroupBy, 3) \
    EACH(boolean, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1_to_100, 3) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_number_from_0, 2) \
    EACH(null_or_string_date_time, 2) \
    EACH(null_or_string_length_to_500, 2) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(number, 1) \
    EACH(number_from_0, 2) \
    EACH(string, 1) \
    EACH(string_length_to_255, 2) \
    EACH(string_length_to_500, 2) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_active_exhausted, 2) \
    EACH(string_of_cost_tokens_requests, 2) \
    EACH(string_of_llm_mcp_tools, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpm_rph_rpd_rpw, 2) \
    EACH(string_or_array_of_string, 2) \
    EACH(Condition, 4) \
    EACH(GroupBy, 4) \
    EACH(list_rate_limits, 3) \
    EACH(create_rate_limit, 4) \
    EACH(get_rate_limit, 4) \
    EACH(update_rate_limit, 4) \
    EACH(delete_rate_limit, 4) \
    EACH(list_usage_limits, 3) \
    EACH(create_usage_limit, 4) \
    EACH(get_usage_limit, 4) \
    EACH(update_usage_limit, 4) \
    EACH(delete_usage_limit, 4) \
    EACH(list_usage_limit_entities, 4) \
    EACH(reset_usage_limit_entity, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Condition[3];
    struct pa_property of_GroupBy[1];
    struct pa_property of_list_rate_limits[9];
    struct pa_property of_create_rate_limit[10];
    struct pa_property of_get_rate_limit[2];
    struct pa_property of_update_rate_limit[5];
    struct pa_property of_delete_rate_limit[1];
    struct pa_property of_list_usage_limits[7];
    struct pa_property of_create_usage_limit[12];
    struct pa_property of_get_usage_limit[3];
    struct pa_property of_update_usage_limit[10];
    struct pa_property of_delete_usage_limit[1];
    struct pa_property of_list_usage_limit_entities[5];
    struct pa_property of_reset_usage_limit_entity[2];
} properties = {
    .of_Condition = {
        {.name = STRING(excludes), .schema = SCHEMA_string_or_array_of_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_string_or_array_of_string},
    },
    .of_GroupBy = {{.name = STRING(key), .schema = SCHEMA_string}},
    .of_list_rate_limits = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(target), .schema = SCHEMA_string_of_llm_mcp_tools},
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpm_rph_rpd_rpw},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_rate_limit = {
        {.name = STRING(conditions), .schema = SCHEMA_array_items_from_1_of_Condition},
        {.name = STRING(description), .schema = SCHEMA_string_length_to_500},
        {.name = STRING(group_by), .schema = SCHEMA_array_items_from_1_of_GroupBy},
        {.name = STRING(name), .schema = SCHEMA_string_length_to_255},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(target), .schema = SCHEMA_string_of_llm_mcp_tools},
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpm_rph_rpd_rpw},
        {.name = STRING(value), .schema = SCHEMA_number},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_rate_limit = {
        {.name = STRING(rate_limits_policy_id), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
    },
    .of_update_rate_limit = {
        {.name = STRING(conditions), .schema = SCHEMA_array_items_from_1_of_Condition},
        {.name = STRING(name), .schema = SCHEMA_string_length_to_255},
        {.name = STRING(rate_limits_policy_id), .schema = SCHEMA_string},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpm_rph_rpd_rpw},
        {.name = STRING(value), .schema = SCHEMA_number},
    },
    .of_delete_rate_limit = {{.name = STRING(rate_limits_policy_id), .schema = SCHEMA_string}},
    .of_list_usage_limits = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens_requests},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_usage_limit = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(conditions), .schema = SCHEMA_array_items_from_1_of_Condition},
        {.name = STRING(credit_limit), .schema = SCHEMA_number_from_0},
        {.name = STRING(description), .schema = SCHEMA_null_or_string_length_to_500},
        {.name = STRING(group_by), .schema = SCHEMA_array_items_from_1_of_GroupBy},
        {.name = STRING(name), .schema = SCHEMA_string_length_to_255},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens_requests},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_usage_limit = {
        {.name = STRING(include_usage), .schema = SCHEMA_boolean},
        {.name = STRING(policy_usage_limits_id), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
    },
    .of_update_usage_limit = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(conditions), .schema = SCHEMA_array_items_from_1_of_Condition},
        {.name = STRING(credit_limit), .schema = SCHEMA_number_from_0},
        {.name = STRING(description), .schema = SCHEMA_null_or_string_length_to_500},
        {.name = STRING(name), .schema = SCHEMA_string_length_to_255},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(policy_usage_limits_id), .schema = SCHEMA_string},
        {.name = STRING(reset_usage_for_value), .schema = SCHEMA_string},
    },
    .of_delete_usage_limit = {{.name = STRING(policy_usage_limits_id), .schema = SCHEMA_string}},
    .of_list_usage_limit_entities = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_100},
        {.name = STRING(policy_usage_limits_id), .schema = SCHEMA_string},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
    },
    .of_reset_usage_limit_entity = {
        {.name = STRING(entity_id), .schema = SCHEMA_string},
        {.name = STRING(policy_usage_limits_id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_items_from_1_of_Condition = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_Condition},
    },
    .of_array_items_from_1_of_GroupBy = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_GroupBy},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_null_or_integer_from_1_to_365 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(365)},
    },
    .of_null_or_number_from_0 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(0)},
    },
    .of_null_or_string_date_time = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_DATE_TIME},
    },
    .of_null_or_string_length_to_500 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 500},
    },
    .of_null_or_string_of_monthly_weekly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null)},
    },
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_number_from_0 = {{.code = PA_TYPE, .value = PA_T_NUMBER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_to_255 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 255},
    },
    .of_string_length_to_500 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 500},
    },
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
    .of_list_rate_limits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_rate_limits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_rate_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_rate_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_rate_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_rate_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_rate_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_rate_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_rate_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_rate_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_rate_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_rate_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_rate_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_rate_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_usage_limits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_usage_limits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_usage_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_usage_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_usage_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_usage_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_usage_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_usage_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_usage_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_usage_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_usage_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_usage_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_usage_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_usage_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_usage_limit_entities = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_usage_limit_entities_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_usage_limit_entities)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_reset_usage_limit_entity = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(reset_usage_limit_entity_required)},
        {.code = PA_PROPERTIES, PROPERTIES(reset_usage_limit_entity)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_rate_limits[9];
    struct pa_parameter of_get_rate_limit[2];
    struct pa_parameter of_update_rate_limit[1];
    struct pa_parameter of_delete_rate_limit[1];
    struct pa_parameter of_list_usage_limits[7];
    struct pa_parameter of_get_usage_limit[3];
    struct pa_parameter of_update_usage_limit[1];
    struct pa_parameter of_delete_usage_limit[1];
    struct pa_parameter of_list_usage_limit_entities[5];
    struct pa_parameter of_reset_usage_limit_entity[2];
} parameters = {
    .of_list_rate_limits = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(unit), .wire = STRING(unit), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(target), .wire = STRING(target), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_rate_limit = {
        {.argument = STRING(rate_limits_policy_id), .wire = STRING(rate_limits_policy_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_rate_limit = {
        {.argument = STRING(rate_limits_policy_id), .wire = STRING(rate_limits_policy_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_rate_limit = {
        {.argument = STRING(rate_limits_policy_id), .wire = STRING(rate_limits_policy_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_usage_limits = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_usage_limit = {
        {.argument = STRING(policy_usage_limits_id), .wire = STRING(policy_usage_limits_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(include_usage), .wire = STRING(include_usage), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_usage_limit = {
        {.argument = STRING(policy_usage_limits_id), .wire = STRING(policy_usage_limits_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_usage_limit = {
        {.argument = STRING(policy_usage_limits_id), .wire = STRING(policy_usage_limits_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_usage_limit_entities = {
        {.argument = STRING(policy_usage_limits_id), .wire = STRING(policy_usage_limits_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_reset_usage_limit_entity = {
        {.argument = STRING(policy_usage_limits_id), .wire = STRING(policy_usage_limits_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(entity_id), .wire = STRING(entity_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_condition, 3) \
    EACH(portkey_group_by, 1) \
    EACH(portkey_list_rate_limits_params, 9) \
    EACH(portkey_create_rate_limit_params, 10) \
    EACH(portkey_get_rate_limit_params, 2) \
    EACH(portkey_update_rate_limit_params, 5) \
    EACH(portkey_delete_rate_limit_params, 1) \
    EACH(portkey_list_usage_limits_params, 7) \
    EACH(portkey_create_usage_limit_params, 12) \
    EACH(portkey_get_usage_limit_params, 3) \
    EACH(portkey_update_usage_limit_params, 10) \
    EACH(portkey_delete_usage_limit_params, 1) \
    EACH(portkey_list_usage_limit_entities_params, 5) \
    EACH(portkey_reset_usage_limit_entity_params, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_condition = {
        {.name = STRING(key), .offset = offsetof(portkey_condition, key), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_condition, value), .kind = PA_F_JSON},
        {.name = STRING(excludes), .offset = offsetof(portkey_condition, excludes), .kind = PA_F_JSON},
    },
    .of_portkey_group_by = {
        {.name = STRING(key), .offset = offsetof(portkey_group_by, key), .kind = PA_F_STRING},
    },
    .of_portkey_list_rate_limits_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_rate_limits_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_list_rate_limits_params, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_list_rate_limits_params, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_list_rate_limits_params, unit), .kind = PA_F_STRING},
        {.name = STRING(target), .offset = offsetof(portkey_list_rate_limits_params, target), .kind = PA_F_STRING},
        {.name = STRING(search), .offset = offsetof(portkey_list_rate_limits_params, search), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_rate_limits_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_rate_limits_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_rate_limits_params, current_page), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_rate_limit_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_rate_limit_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_rate_limit_params, description), .kind = PA_F_STRING},
        {.name = STRING(target), .offset = offsetof(portkey_create_rate_limit_params, target), .kind = PA_F_STRING},
        {.name = STRING(conditions), .offset = offsetof(portkey_create_rate_limit_params, conditions), .structure = STRUCTURE_portkey_condition, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(group_by), .offset = offsetof(portkey_create_rate_limit_params, group_by), .structure = STRUCTURE_portkey_group_by, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(type), .offset = offsetof(portkey_create_rate_limit_params, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_create_rate_limit_params, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_create_rate_limit_params, value), .kind = PA_F_NUMBER},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_rate_limit_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_rate_limit_params, organisation_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_rate_limit_params = {
        {.name = STRING(rate_limits_policy_id), .offset = offsetof(portkey_get_rate_limit_params, rate_limits_policy_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_get_rate_limit_params, status), .kind = PA_F_STRING},
    },
    .of_portkey_update_rate_limit_params = {
        {.name = STRING(rate_limits_policy_id), .offset = offsetof(portkey_update_rate_limit_params, rate_limits_policy_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_rate_limit_params, name), .kind = PA_F_STRING},
        {.name = STRING(conditions), .offset = offsetof(portkey_update_rate_limit_params, conditions), .structure = STRUCTURE_portkey_condition, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(unit), .offset = offsetof(portkey_update_rate_limit_params, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_update_rate_limit_params, value), .kind = PA_F_NUMBER},
    },
    .of_portkey_delete_rate_limit_params = {
        {.name = STRING(rate_limits_policy_id), .offset = offsetof(portkey_delete_rate_limit_params, rate_limits_policy_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_usage_limits_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_usage_limits_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_list_usage_limits_params, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_list_usage_limits_params, type), .kind = PA_F_STRING},
        {.name = STRING(search), .offset = offsetof(portkey_list_usage_limits_params, search), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_usage_limits_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_usage_limits_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_usage_limits_params, current_page), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_usage_limit_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_usage_limit_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_usage_limit_params, description), .kind = PA_F_STRING},
        {.name = STRING(conditions), .offset = offsetof(portkey_create_usage_limit_params, conditions), .structure = STRUCTURE_portkey_condition, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(group_by), .offset = offsetof(portkey_create_usage_limit_params, group_by), .structure = STRUCTURE_portkey_group_by, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(type), .offset = offsetof(portkey_create_usage_limit_params, type), .kind = PA_F_STRING},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_create_usage_limit_params, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_create_usage_limit_params, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_create_usage_limit_params, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_create_usage_limit_params, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_create_usage_limit_params, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_usage_limit_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_usage_limit_params, organisation_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_usage_limit_params = {
        {.name = STRING(policy_usage_limits_id), .offset = offsetof(portkey_get_usage_limit_params, policy_usage_limits_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_get_usage_limit_params, status), .kind = PA_F_STRING},
        {.name = STRING(include_usage), .offset = offsetof(portkey_get_usage_limit_params, include_usage), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_update_usage_limit_params = {
        {.name = STRING(policy_usage_limits_id), .offset = offsetof(portkey_update_usage_limit_params, policy_usage_limits_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_usage_limit_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_usage_limit_params, description), .kind = PA_F_STRING},
        {.name = STRING(conditions), .offset = offsetof(portkey_update_usage_limit_params, conditions), .structure = STRUCTURE_portkey_condition, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_update_usage_limit_params, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_update_usage_limit_params, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_update_usage_limit_params, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_update_usage_limit_params, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_update_usage_limit_params, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(reset_usage_for_value), .offset = offsetof(portkey_update_usage_limit_params, reset_usage_for_value), .kind = PA_F_STRING},
    },
    .of_portkey_delete_usage_limit_params = {
        {.name = STRING(policy_usage_limits_id), .offset = offsetof(portkey_delete_usage_limit_params, policy_usage_limits_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_usage_limit_entities_params = {
        {.name = STRING(policy_usage_limits_id), .offset = offsetof(portkey_list_usage_limit_entities_params, policy_usage_limits_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_list_usage_limit_entities_params, status), .kind = PA_F_STRING},
        {.name = STRING(search), .offset = offsetof(portkey_list_usage_limit_entities_params, search), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_usage_limit_entities_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_usage_limit_entities_params, current_page), .kind = PA_F_INTEGER},
    },
    .of_portkey_reset_usage_limit_entity_params = {
        {.name = STRING(policy_usage_limits_id), .offset = offsetof(portkey_reset_usage_limit_entity_params, policy_usage_limits_id), .kind = PA_F_STRING},
        {.name = STRING(entity_id), .offset = offsetof(portkey_reset_usage_limit_entity_params, entity_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/policies/rate-limits */
    [OPERATION_list_rate_limits] = {
        .name = STRING(list_rate_limits),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_policies_rate_limits),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_list_rate_limits,
        .structure = STRUCTURE_portkey_list_rate_limits_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_rate_limits),
    },
    /* POST /v1/policies/rate-limits */
    [OPERATION_create_rate_limit] = {
        .name = STRING(create_rate_limit),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_policies_rate_limits),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_create_rate_limit,
        .structure = STRUCTURE_portkey_create_rate_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/policies/rate-limits/{rate_limits_policy_id} */
    [OPERATION_get_rate_limit] = {
        .name = STRING(get_rate_limit),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_policies_rate_limits_rate_limits_policy_id),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_get_rate_limit,
        .structure = STRUCTURE_portkey_get_rate_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_rate_limit),
    },
    /* PUT /v1/policies/rate-limits/{rate_limits_policy_id} */
    [OPERATION_update_rate_limit] = {
        .name = STRING(update_rate_limit),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_policies_rate_limits_rate_limits_policy_id),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_update_rate_limit,
        .structure = STRUCTURE_portkey_update_rate_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_rate_limit),
    },
    /* DELETE /v1/policies/rate-limits/{rate_limits_policy_id} */
    [OPERATION_delete_rate_limit] = {
        .name = STRING(delete_rate_limit),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_policies_rate_limits_rate_limits_policy_id),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_delete_rate_limit,
        .structure = STRUCTURE_portkey_delete_rate_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_rate_limit),
    },
    /* GET /v1/policies/usage-limits */
    [OPERATION_list_usage_limits] = {
        .name = STRING(list_usage_limits),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_policies_usage_limits),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_list_usage_limits,
        .structure = STRUCTURE_portkey_list_usage_limits_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_usage_limits),
    },
    /* POST /v1/policies/usage-limits */
    [OPERATION_create_usage_limit] = {
        .name = STRING(create_usage_limit),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_policies_usage_limits),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_create_usage_limit,
        .structure = STRUCTURE_portkey_create_usage_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/policies/usage-limits/{policy_usage_limits_id} */
    [OPERATION_get_usage_limit] = {
        .name = STRING(get_usage_limit),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_policies_usage_limits_policy_usage_limits_id),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_get_usage_limit,
        .structure = STRUCTURE_portkey_get_usage_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_usage_limit),
    },
    /* PUT /v1/policies/usage-limits/{policy_usage_limits_id} */
    [OPERATION_update_usage_limit] = {
        .name = STRING(update_usage_limit),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_policies_usage_limits_policy_usage_limits_id),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_update_usage_limit,
        .structure = STRUCTURE_portkey_update_usage_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_usage_limit),
    },
    /* DELETE /v1/policies/usage-limits/{policy_usage_limits_id} */
    [OPERATION_delete_usage_limit] = {
        .name = STRING(delete_usage_limit),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_policies_usage_limits_policy_usage_limits_id),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_delete_usage_limit,
        .structure = STRUCTURE_portkey_delete_usage_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_usage_limit),
    },
    /* GET /v1/policies/usage-limits/{policy_usage_limits_id}/entities */
    [OPERATION_list_usage_limit_entities] = {
        .name = STRING(list_usage_limit_entities),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_policies_usage_limits_policy_usage_limits_id_entities),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_list_usage_limit_entities,
        .structure = STRUCTURE_portkey_list_usage_limit_entities_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_usage_limit_entities),
    },
    /* PUT /v1/policies/usage-limits/{policy_usage_limits_id}/entities/{entity_id}/reset */
    [OPERATION_reset_usage_limit_entity] = {
        .name = STRING(reset_usage_limit_entity),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_policies_usage_limits_policy_usage_limits_id_1732c8),
        .domain = DOMAIN_limits,
        .arguments = SCHEMA_reset_usage_limit_entity,
        .structure = STRUCTURE_portkey_reset_usage_limit_entity_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(reset_usage_limit_entity),
    },
};

extern const struct pa_domain pa_domain_limits;
const struct pa_domain pa_domain_limits = {
    .name = "limits",
    .description = "Budget and rate limit policies.",
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

const portkeyadmin_domain *portkeyadmin_domain_limits(void)
{
    return &pa_domain_limits;
}
