/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/workspaces.h>

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
    TEXT(add_workspace_member, "add_workspace_member") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(application_json, "application/json") \
    TEXT(create_scim_workspace_mapping, "create_scim_workspace_mapping") \
    TEXT(create_workspace, "create_workspace") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_page, "current_page") \
    TEXT(debug_log, "debug_log") \
    TEXT(defaults, "defaults") \
    TEXT(delete_scim_workspace_mapping, "delete_scim_workspace_mapping") \
    TEXT(delete_workspace, "delete_workspace") \
    TEXT(description, "description") \
    TEXT(email, "email") \
    TEXT(exact_name, "exact_name") \
    TEXT(get_workspace, "get_workspace") \
    TEXT(get_workspace_member, "get_workspace_member") \
    TEXT(icon, "icon") \
    TEXT(id, "id") \
    TEXT(include_usage, "include_usage") \
    TEXT(input_guardrails, "input_guardrails") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_active_archived, "\"active,archived\"") \
    TEXT(json_admin, "\"admin\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_display, "\"display\"") \
    TEXT(json_manager, "\"manager\"") \
    TEXT(json_member, "\"member\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_plain, "\"plain\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(list_scim_groups, "list_scim_groups") \
    TEXT(list_scim_workspace_mappings, "list_scim_workspace_mappings") \
    TEXT(list_workspace_members, "list_workspace_members") \
    TEXT(list_workspaces, "list_workspaces") \
    TEXT(mcp_input_guardrails, "mcp_input_guardrails") \
    TEXT(mcp_output_guardrails, "mcp_output_guardrails") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(name_format, "name_format") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(null, "null") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(output_guardrails, "output_guardrails") \
    TEXT(page, "page") \
    TEXT(page_size, "page_size") \
    TEXT(path_admin_workspaces, "/admin/workspaces") \
    TEXT(path_admin_workspaces_workspace_id, "/admin/workspaces/{workspace_id}") \
    TEXT(path_admin_workspaces_workspace_id_users, "/admin/workspaces/{workspace_id}/users") \
    TEXT(path_admin_workspaces_workspace_id_users_user_id, "/admin/workspaces/{workspace_id}/users/{user_id}") \
    TEXT(path_scim_groups, "/scim/groups") \
    TEXT(path_scim_workspaces, "/scim/workspaces") \
    TEXT(path_scim_workspaces_scim_workspace_group_id, "/scim/workspaces/{scim_workspace_group_id}") \
    TEXT(path_v1, "/v1") \
    TEXT(path_v2, "/v2") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(remove_workspace_member, "remove_workspace_member") \
    TEXT(role, "role") \
    TEXT(scim_group_id, "scim_group_id") \
    TEXT(scim_group_name, "scim_group_name") \
    TEXT(scim_workspace_group_id, "scim_workspace_group_id") \
    TEXT(search, "search") \
    TEXT(security_settings, "security_settings") \
    TEXT(settings, "settings") \
    TEXT(status, "status") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(update_workspace, "update_workspace") \
    TEXT(update_workspace_member, "update_workspace_member") \
    TEXT(usage_id, "usage_id") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(user_api_key_auto_create, "user_api_key_auto_create") \
    TEXT(user_api_key_config, "user_api_key_config") \
    TEXT(user_api_key_count, "user_api_key_count") \
    TEXT(user_api_key_rotation_period, "user_api_key_rotation_period") \
    TEXT(user_id, "user_id") \
    TEXT(user_key_metadata, "user_key_metadata") \
    TEXT(user_key_metadata_override, "user_key_metadata_override") \
    TEXT(users, "users") \
    TEXT(value, "value") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspace_users_create, "workspace_users.create") \
    TEXT(workspace_users_delete, "workspace_users.delete") \
    TEXT(workspace_users_list, "workspace_users.list") \
    TEXT(workspace_users_read, "workspace_users.read") \
    TEXT(workspace_users_update, "workspace_users.update") \
    TEXT(workspaces_create, "workspaces.create") \
    TEXT(workspaces_delete, "workspaces.delete") \
    TEXT(workspaces_list, "workspaces.list") \
    TEXT(workspaces_read, "workspaces.read") \
    TEXT(workspaces_update, "workspaces.update") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_string_of_active_archived_24baac[3];
    uint32_t of_string_of_admin_manager_member[3];
    uint32_t of_string_of_admin_member_manager[3];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_plain_display[2];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpd_rph_rpm_rpw[4];
    uint32_t of_create_scim_workspace_mapping_one_1_required[1];
    uint32_t of_create_scim_workspace_mapping_one_2_required[1];
    uint32_t of_create_scim_workspace_mapping_required[2];
    uint32_t of_delete_scim_workspace_mapping_required[1];
    uint32_t of_get_workspace_required[1];
    uint32_t of_update_workspace_required[1];
    uint32_t of_delete_workspace_required[2];
    uint32_t of_list_workspace_members_required[1];
    uint32_t of_add_workspace_member_required[1];
    uint32_t of_get_workspace_member_required[2];
    uint32_t of_update_workspace_member_required[2];
    uint32_t of_remove_workspace_member_required[2];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_of_active_archived_24baac = {
        STRING(json_active),
        STRING(json_archived),
        STRING(json_active_archived),
    },
    .of_string_of_admin_manager_member = {STRING(json_admin), STRING(json_manager), STRING(json_member)},
    .of_string_of_admin_member_manager = {STRING(json_admin), STRING(json_member), STRING(json_manager)},
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_plain_display = {STRING(json_plain), STRING(json_display)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpd_rph_rpm_rpw = {STRING(json_rpd), STRING(json_rph), STRING(json_rpm), STRING(json_rpw)},
    .of_create_scim_workspace_mapping_one_1_required = {STRING(scim_group_id)},
    .of_create_scim_workspace_mapping_one_2_required = {STRING(scim_group_name)},
    .of_create_scim_workspace_mapping_required = {STRING(workspace_id), STRING(role)},
    .of_delete_scim_workspace_mapping_required = {STRING(scim_workspace_group_id)},
    .of_get_workspace_required = {STRING(workspace_id)},
    .of_update_workspace_required = {STRING(workspace_id)},
    .of_delete_workspace_required = {STRING(workspace_id), STRING(name)},
    .of_list_workspace_members_required = {STRING(workspace_id)},
    .of_add_workspace_member_required = {STRING(workspace_id)},
    .of_get_workspace_member_required = {STRING(workspace_id), STRING(user_id)},
    .of_update_workspace_member_required = {STRING(workspace_id), STRING(user_id)},
    .of_remove_workspace_member_required = {STRING(workspace_id), STRING(user_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_RateLimits, 2) \
    EACH(array_of_UsageLimits, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_above_0_to_100, 3) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1, 2) \
    EACH(integer_from_1_to_100, 3) \
    EACH(integer_of_0_1, 2) \
    EACH(null_or_array_of_RateLimits, 2) \
    EACH(null_or_array_of_UsageLimits, 2) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_integer_or_string, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_date_time, 2) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(number, 1) \
    EACH(number_from_0, 2) \
    EACH(object, 1) \
    EACH(object_of_boolean, 3) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_of_active_archived_24baac, 2) \
    EACH(string_of_admin_manager_member, 2) \
    EACH(string_of_admin_member_manager, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_plain_display, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpd_rph_rpm_rpw, 2) \
    EACH(RateLimits, 3) \
    EACH(UsageLimits, 3) \
    EACH(list_scim_workspace_mappings, 3) \
    EACH(create_scim_workspace_mapping_one_1, 1) \
    EACH(create_scim_workspace_mapping_one_2, 1) \
    EACH(create_scim_workspace_mapping, 5) \
    EACH(delete_scim_workspace_mapping, 4) \
    EACH(list_scim_groups, 3) \
    EACH(list_workspaces, 3) \
    EACH(create_workspace_defaults, 3) \
    EACH(create_workspace, 3) \
    EACH(get_workspace, 4) \
    EACH(update_workspace_defaults, 3) \
    EACH(update_workspace_settings, 3) \
    EACH(update_workspace, 4) \
    EACH(delete_workspace, 4) \
    EACH(list_workspace_members, 4) \
    EACH(add_workspace_member_users_items, 3) \
    EACH(add_workspace_member_users, 2) \
    EACH(add_workspace_member, 4) \
    EACH(get_workspace_member, 4) \
    EACH(update_workspace_member, 4) \
    EACH(remove_workspace_member, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_create_scim_workspace_mapping_one[2];
} branches = {
    .of_create_scim_workspace_mapping_one = {
        SCHEMA_create_scim_workspace_mapping_one_1,
        SCHEMA_create_scim_workspace_mapping_one_2,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_RateLimits[3];
    struct pa_property of_UsageLimits[7];
    struct pa_property of_list_scim_workspace_mappings[5];
    struct pa_property of_create_scim_workspace_mapping[4];
    struct pa_property of_delete_scim_workspace_mapping[1];
    struct pa_property of_list_scim_groups[3];
    struct pa_property of_list_workspaces[6];
    struct pa_property of_create_workspace_defaults[5];
    struct pa_property of_create_workspace[8];
    struct pa_property of_get_workspace[4];
    struct pa_property of_update_workspace_defaults[6];
    struct pa_property of_update_workspace_settings[6];
    struct pa_property of_update_workspace[9];
    struct pa_property of_delete_workspace[2];
    struct pa_property of_list_workspace_members[5];
    struct pa_property of_add_workspace_member_users_items[2];
    struct pa_property of_add_workspace_member[2];
    struct pa_property of_get_workspace_member[2];
    struct pa_property of_update_workspace_member[3];
    struct pa_property of_remove_workspace_member[2];
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
    .of_list_scim_workspace_mappings = {
        {.name = STRING(page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_100},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
        {.name = STRING(scim_group_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_scim_workspace_mapping = {
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
        {.name = STRING(scim_group_id), .schema = SCHEMA_string},
        {.name = STRING(scim_group_name), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_delete_scim_workspace_mapping = {{.name = STRING(scim_workspace_group_id), .schema = SCHEMA_string}},
    .of_list_scim_groups = {
        {.name = STRING(page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer_above_0_to_100},
        {.name = STRING(search), .schema = SCHEMA_string},
    },
    .of_list_workspaces = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(exact_name), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived_24baac},
    },
    .of_create_workspace_defaults = {
        {.name = STRING(input_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(mcp_input_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(mcp_output_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(metadata), .schema = SCHEMA_object_of_string},
        {.name = STRING(output_guardrails), .schema = SCHEMA_array_of_string},
    },
    .of_create_workspace = {
        {.name = STRING(defaults), .schema = SCHEMA_create_workspace_defaults},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(icon), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_array_of_RateLimits},
        {.name = STRING(usage_limits), .schema = SCHEMA_array_of_UsageLimits},
        {.name = STRING(users), .schema = SCHEMA_array_of_string},
    },
    .of_get_workspace = {
        {.name = STRING(include_usage), .schema = SCHEMA_boolean},
        {.name = STRING(name_format), .schema = SCHEMA_string_of_plain_display},
        {.name = STRING(usage_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_workspace_defaults = {
        {.name = STRING(input_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(mcp_input_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(mcp_output_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(metadata), .schema = SCHEMA_object_of_string},
        {.name = STRING(output_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(user_api_key_config), .schema = SCHEMA_null_or_string},
    },
    .of_update_workspace_settings = {
        {.name = STRING(debug_log), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(user_api_key_auto_create), .schema = SCHEMA_boolean},
        {.name = STRING(user_api_key_count), .schema = SCHEMA_integer},
        {.name = STRING(user_api_key_rotation_period), .schema = SCHEMA_null_or_integer_or_string},
        {.name = STRING(user_key_metadata), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(user_key_metadata_override), .schema = SCHEMA_integer_of_0_1},
    },
    .of_update_workspace = {
        {.name = STRING(defaults), .schema = SCHEMA_update_workspace_defaults},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(icon), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_RateLimits},
        {.name = STRING(security_settings), .schema = SCHEMA_object_of_boolean},
        {.name = STRING(settings), .schema = SCHEMA_update_workspace_settings},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_UsageLimits},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_delete_workspace = {
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_list_workspace_members = {
        {.name = STRING(current_page), .schema = SCHEMA_number_from_0},
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_number},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_manager_member},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_add_workspace_member_users_items = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
    },
    .of_add_workspace_member = {
        {.name = STRING(users), .schema = SCHEMA_add_workspace_member_users},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_workspace_member = {
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_workspace_member = {
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_remove_workspace_member = {
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_RateLimits},
    },
    .of_array_of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_UsageLimits},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_above_0_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_EXCLUSIVE_MINIMUM, .value = STRING(0)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_integer_from_1_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_null_or_array_of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_RateLimits},
    },
    .of_null_or_array_of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_UsageLimits},
    },
    .of_null_or_integer_from_1_to_365 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(365)},
    },
    .of_null_or_integer_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER | PA_T_STRING}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_date_time = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_DATE_TIME},
    },
    .of_null_or_string_of_monthly_weekly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null)},
    },
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_number_from_0 = {{.code = PA_TYPE, .value = PA_T_NUMBER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_boolean = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_boolean},
    },
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived_24baac = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived_24baac)},
    },
    .of_string_of_admin_manager_member = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_manager_member)},
    },
    .of_string_of_admin_member_manager = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_member_manager)},
    },
    .of_string_of_cost_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens)},
    },
    .of_string_of_plain_display = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_plain_display)},
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
    .of_list_scim_workspace_mappings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_scim_workspace_mappings)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_scim_workspace_mapping_one_1 = {
        {.code = PA_REQUIRED, NAMES(create_scim_workspace_mapping_one_1_required)},
    },
    .of_create_scim_workspace_mapping_one_2 = {
        {.code = PA_REQUIRED, NAMES(create_scim_workspace_mapping_one_2_required)},
    },
    .of_create_scim_workspace_mapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_scim_workspace_mapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_scim_workspace_mapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
        {.code = PA_ONE_OF, BRANCHES(create_scim_workspace_mapping_one)},
    },
    .of_delete_scim_workspace_mapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_scim_workspace_mapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_scim_workspace_mapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_scim_groups = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_scim_groups)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_workspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_workspace_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_workspace_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_workspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_workspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_workspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_workspace_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_workspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_workspace_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_workspace_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_workspace_settings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_workspace_settings)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_workspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_workspace_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_workspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_workspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_workspace_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_workspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_workspace_members = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_workspace_members_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_workspace_members)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_add_workspace_member_users_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(add_workspace_member_users_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_add_workspace_member_users = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_add_workspace_member_users_items},
    },
    .of_add_workspace_member = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(add_workspace_member_required)},
        {.code = PA_PROPERTIES, PROPERTIES(add_workspace_member)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_workspace_member = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_workspace_member_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_workspace_member)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_workspace_member = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_workspace_member_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_workspace_member)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_remove_workspace_member = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(remove_workspace_member_required)},
        {.code = PA_PROPERTIES, PROPERTIES(remove_workspace_member)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_scim_workspace_mappings[5];
    struct pa_parameter of_delete_scim_workspace_mapping[1];
    struct pa_parameter of_list_scim_groups[3];
    struct pa_parameter of_list_workspaces[6];
    struct pa_parameter of_get_workspace[4];
    struct pa_parameter of_update_workspace[1];
    struct pa_parameter of_delete_workspace[1];
    struct pa_parameter of_list_workspace_members[5];
    struct pa_parameter of_add_workspace_member[1];
    struct pa_parameter of_get_workspace_member[2];
    struct pa_parameter of_update_workspace_member[2];
    struct pa_parameter of_remove_workspace_member[2];
} parameters = {
    .of_list_scim_workspace_mappings = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(scim_group_id), .wire = STRING(scim_group_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(role), .wire = STRING(role), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page), .wire = STRING(page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_delete_scim_workspace_mapping = {
        {.argument = STRING(scim_workspace_group_id), .wire = STRING(scim_workspace_group_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_scim_groups = {
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page), .wire = STRING(page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_list_workspaces = {
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(name), .wire = STRING(name), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(exact_name), .wire = STRING(exact_name), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_workspace = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(name_format), .wire = STRING(name_format), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(include_usage), .wire = STRING(include_usage), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(usage_id), .wire = STRING(usage_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_workspace = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_workspace = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_workspace_members = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(role), .wire = STRING(role), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(email), .wire = STRING(email), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_add_workspace_member = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_workspace_member = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_workspace_member = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_remove_workspace_member = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_rate_limits, 3) \
    EACH(portkey_usage_limits, 7) \
    EACH(portkey_list_scim_workspace_mappings_params, 5) \
    EACH(portkey_create_scim_workspace_mapping_params, 4) \
    EACH(portkey_delete_scim_workspace_mapping_params, 1) \
    EACH(portkey_list_scim_groups_params, 3) \
    EACH(portkey_list_workspaces_params, 6) \
    EACH(portkey_create_workspace_params, 8) \
    EACH(portkey_create_workspace_params_defaults, 5) \
    EACH(portkey_get_workspace_params, 4) \
    EACH(portkey_update_workspace_params, 9) \
    EACH(portkey_update_workspace_params_defaults, 6) \
    EACH(portkey_update_workspace_params_settings, 6) \
    EACH(portkey_delete_workspace_params, 2) \
    EACH(portkey_list_workspace_members_params, 5) \
    EACH(portkey_add_workspace_member_params, 2) \
    EACH(portkey_add_workspace_member_params_users, 2) \
    EACH(portkey_get_workspace_member_params, 2) \
    EACH(portkey_update_workspace_member_params, 3) \
    EACH(portkey_remove_workspace_member_params, 2) \

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
    .of_portkey_list_scim_workspace_mappings_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_scim_workspace_mappings_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(scim_group_id), .offset = offsetof(portkey_list_scim_workspace_mappings_params, scim_group_id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_list_scim_workspace_mappings_params, role), .kind = PA_F_STRING},
        {.name = STRING(page), .offset = offsetof(portkey_list_scim_workspace_mappings_params, page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_scim_workspace_mappings_params, page_size), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_scim_workspace_mapping_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_scim_workspace_mapping_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_create_scim_workspace_mapping_params, role), .kind = PA_F_STRING},
        {.name = STRING(scim_group_id), .offset = offsetof(portkey_create_scim_workspace_mapping_params, scim_group_id), .kind = PA_F_STRING},
        {.name = STRING(scim_group_name), .offset = offsetof(portkey_create_scim_workspace_mapping_params, scim_group_name), .kind = PA_F_STRING},
    },
    .of_portkey_delete_scim_workspace_mapping_params = {
        {.name = STRING(scim_workspace_group_id), .offset = offsetof(portkey_delete_scim_workspace_mapping_params, scim_workspace_group_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_scim_groups_params = {
        {.name = STRING(search), .offset = offsetof(portkey_list_scim_groups_params, search), .kind = PA_F_STRING},
        {.name = STRING(page), .offset = offsetof(portkey_list_scim_groups_params, page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_scim_groups_params, page_size), .kind = PA_F_INTEGER},
    },
    .of_portkey_list_workspaces_params = {
        {.name = STRING(page_size), .offset = offsetof(portkey_list_workspaces_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_workspaces_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(name), .offset = offsetof(portkey_list_workspaces_params, name), .kind = PA_F_STRING},
        {.name = STRING(exact_name), .offset = offsetof(portkey_list_workspaces_params, exact_name), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_list_workspaces_params, status), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_workspaces_params, organisation_id), .kind = PA_F_STRING},
    },
    .of_portkey_create_workspace_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_workspace_params, name), .kind = PA_F_STRING},
        {.name = STRING(icon), .offset = offsetof(portkey_create_workspace_params, icon), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_workspace_params, description), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_workspace_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(defaults), .offset = offsetof(portkey_create_workspace_params, defaults), .structure = STRUCTURE_portkey_create_workspace_params_defaults, .kind = PA_F_OBJECT},
        {.name = STRING(users), .offset = offsetof(portkey_create_workspace_params, users), .kind = PA_F_STRING_LIST},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_create_workspace_params, usage_limits), .structure = STRUCTURE_portkey_usage_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_create_workspace_params, rate_limits), .structure = STRUCTURE_portkey_rate_limits, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_create_workspace_params_defaults = {
        {.name = STRING(metadata), .offset = offsetof(portkey_create_workspace_params_defaults, metadata), .kind = PA_F_JSON},
        {.name = STRING(input_guardrails), .offset = offsetof(portkey_create_workspace_params_defaults, input_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(output_guardrails), .offset = offsetof(portkey_create_workspace_params_defaults, output_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(mcp_input_guardrails), .offset = offsetof(portkey_create_workspace_params_defaults, mcp_input_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(mcp_output_guardrails), .offset = offsetof(portkey_create_workspace_params_defaults, mcp_output_guardrails), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_get_workspace_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_get_workspace_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(name_format), .offset = offsetof(portkey_get_workspace_params, name_format), .kind = PA_F_STRING},
        {.name = STRING(include_usage), .offset = offsetof(portkey_get_workspace_params, include_usage), .kind = PA_F_BOOLEAN},
        {.name = STRING(usage_id), .offset = offsetof(portkey_get_workspace_params, usage_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_workspace_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_update_workspace_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_workspace_params, name), .kind = PA_F_STRING},
        {.name = STRING(icon), .offset = offsetof(portkey_update_workspace_params, icon), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_workspace_params, description), .kind = PA_F_STRING},
        {.name = STRING(defaults), .offset = offsetof(portkey_update_workspace_params, defaults), .structure = STRUCTURE_portkey_update_workspace_params_defaults, .kind = PA_F_OBJECT},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_update_workspace_params, usage_limits), .structure = STRUCTURE_portkey_usage_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_update_workspace_params, rate_limits), .structure = STRUCTURE_portkey_rate_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(settings), .offset = offsetof(portkey_update_workspace_params, settings), .structure = STRUCTURE_portkey_update_workspace_params_settings, .kind = PA_F_OBJECT},
        {.name = STRING(security_settings), .offset = offsetof(portkey_update_workspace_params, security_settings), .kind = PA_F_JSON},
    },
    .of_portkey_update_workspace_params_defaults = {
        {.name = STRING(metadata), .offset = offsetof(portkey_update_workspace_params_defaults, metadata), .kind = PA_F_JSON},
        {.name = STRING(input_guardrails), .offset = offsetof(portkey_update_workspace_params_defaults, input_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(output_guardrails), .offset = offsetof(portkey_update_workspace_params_defaults, output_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(mcp_input_guardrails), .offset = offsetof(portkey_update_workspace_params_defaults, mcp_input_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(mcp_output_guardrails), .offset = offsetof(portkey_update_workspace_params_defaults, mcp_output_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(user_api_key_config), .offset = offsetof(portkey_update_workspace_params_defaults, user_api_key_config), .kind = PA_F_STRING},
    },
    .of_portkey_update_workspace_params_settings = {
        {.name = STRING(debug_log), .offset = offsetof(portkey_update_workspace_params_settings, debug_log), .kind = PA_F_INTEGER},
        {.name = STRING(user_key_metadata), .offset = offsetof(portkey_update_workspace_params_settings, user_key_metadata), .kind = PA_F_INTEGER},
        {.name = STRING(user_key_metadata_override), .offset = offsetof(portkey_update_workspace_params_settings, user_key_metadata_override), .kind = PA_F_INTEGER},
        {.name = STRING(user_api_key_count), .offset = offsetof(portkey_update_workspace_params_settings, user_api_key_count), .kind = PA_F_INTEGER},
        {.name = STRING(user_api_key_rotation_period), .offset = offsetof(portkey_update_workspace_params_settings, user_api_key_rotation_period), .kind = PA_F_JSON},
        {.name = STRING(user_api_key_auto_create), .offset = offsetof(portkey_update_workspace_params_settings, user_api_key_auto_create), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_delete_workspace_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_delete_workspace_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_delete_workspace_params, name), .kind = PA_F_STRING},
    },
    .of_portkey_list_workspace_members_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_workspace_members_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_workspace_members_params, current_page), .kind = PA_F_NUMBER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_workspace_members_params, page_size), .kind = PA_F_NUMBER},
        {.name = STRING(role), .offset = offsetof(portkey_list_workspace_members_params, role), .kind = PA_F_STRING},
        {.name = STRING(email), .offset = offsetof(portkey_list_workspace_members_params, email), .kind = PA_F_STRING},
    },
    .of_portkey_add_workspace_member_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_add_workspace_member_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(users), .offset = offsetof(portkey_add_workspace_member_params, users), .structure = STRUCTURE_portkey_add_workspace_member_params_users, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_add_workspace_member_params_users = {
        {.name = STRING(id), .offset = offsetof(portkey_add_workspace_member_params_users, id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_add_workspace_member_params_users, role), .kind = PA_F_STRING},
    },
    .of_portkey_get_workspace_member_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_get_workspace_member_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_get_workspace_member_params, user_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_workspace_member_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_update_workspace_member_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_update_workspace_member_params, user_id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_update_workspace_member_params, role), .kind = PA_F_STRING},
    },
    .of_portkey_remove_workspace_member_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_remove_workspace_member_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_remove_workspace_member_params, user_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/scim/workspaces */
    [OPERATION_list_scim_workspace_mappings] = {
        .name = STRING(list_scim_workspace_mappings),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_scim_workspaces),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_list_scim_workspace_mappings,
        .structure = STRUCTURE_portkey_list_scim_workspace_mappings_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_scim_workspace_mappings),
    },
    /* POST /v1/scim/workspaces */
    [OPERATION_create_scim_workspace_mapping] = {
        .name = STRING(create_scim_workspace_mapping),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_scim_workspaces),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_create_scim_workspace_mapping,
        .structure = STRUCTURE_portkey_create_scim_workspace_mapping_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ENTERPRISE | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* DELETE /v1/scim/workspaces/{scim_workspace_group_id} */
    [OPERATION_delete_scim_workspace_mapping] = {
        .name = STRING(delete_scim_workspace_mapping),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_scim_workspaces_scim_workspace_group_id),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_delete_scim_workspace_mapping,
        .structure = STRUCTURE_portkey_delete_scim_workspace_mapping_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(delete_scim_workspace_mapping),
    },
    /* GET /v2/scim/groups */
    [OPERATION_list_scim_groups] = {
        .name = STRING(list_scim_groups),
        .method = STRING(GET),
        .base = STRING(path_v2),
        .path = STRING(path_scim_groups),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_list_scim_groups,
        .structure = STRUCTURE_portkey_list_scim_groups_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_scim_groups),
    },
    /* GET /v1/admin/workspaces */
    [OPERATION_list_workspaces] = {
        .name = STRING(list_workspaces),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces),
        .scope = STRING(workspaces_list),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_list_workspaces,
        .structure = STRUCTURE_portkey_list_workspaces_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_workspaces),
    },
    /* POST /v1/admin/workspaces */
    [OPERATION_create_workspace] = {
        .name = STRING(create_workspace),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces),
        .scope = STRING(workspaces_create),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_create_workspace,
        .structure = STRUCTURE_portkey_create_workspace_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/admin/workspaces/{workspace_id} */
    [OPERATION_get_workspace] = {
        .name = STRING(get_workspace),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces_workspace_id),
        .scope = STRING(workspaces_read),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_get_workspace,
        .structure = STRUCTURE_portkey_get_workspace_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_workspace),
    },
    /* PUT /v1/admin/workspaces/{workspace_id} */
    [OPERATION_update_workspace] = {
        .name = STRING(update_workspace),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces_workspace_id),
        .scope = STRING(workspaces_update),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_update_workspace,
        .structure = STRUCTURE_portkey_update_workspace_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_workspace),
    },
    /* DELETE /v1/admin/workspaces/{workspace_id} */
    [OPERATION_delete_workspace] = {
        .name = STRING(delete_workspace),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces_workspace_id),
        .scope = STRING(workspaces_delete),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_delete_workspace,
        .structure = STRUCTURE_portkey_delete_workspace_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(delete_workspace),
    },
    /* GET /v1/admin/workspaces/{workspace_id}/users */
    [OPERATION_list_workspace_members] = {
        .name = STRING(list_workspace_members),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces_workspace_id_users),
        .scope = STRING(workspace_users_list),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_list_workspace_members,
        .structure = STRUCTURE_portkey_list_workspace_members_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_workspace_members),
    },
    /* POST /v1/admin/workspaces/{workspace_id}/users */
    [OPERATION_add_workspace_member] = {
        .name = STRING(add_workspace_member),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces_workspace_id_users),
        .scope = STRING(workspace_users_create),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_add_workspace_member,
        .structure = STRUCTURE_portkey_add_workspace_member_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(add_workspace_member),
    },
    /* GET /v1/admin/workspaces/{workspace_id}/users/{user_id} */
    [OPERATION_get_workspace_member] = {
        .name = STRING(get_workspace_member),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces_workspace_id_users_user_id),
        .scope = STRING(workspace_users_read),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_get_workspace_member,
        .structure = STRUCTURE_portkey_get_workspace_member_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_workspace_member),
    },
    /* PUT /v1/admin/workspaces/{workspace_id}/users/{user_id} */
    [OPERATION_update_workspace_member] = {
        .name = STRING(update_workspace_member),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces_workspace_id_users_user_id),
        .scope = STRING(workspace_users_update),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_update_workspace_member,
        .structure = STRUCTURE_portkey_update_workspace_member_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_workspace_member),
    },
    /* DELETE /v1/admin/workspaces/{workspace_id}/users/{user_id} */
    [OPERATION_remove_workspace_member] = {
        .name = STRING(remove_workspace_member),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_admin_workspaces_workspace_id_users_user_id),
        .scope = STRING(workspace_users_delete),
        .domain = DOMAIN_workspaces,
        .arguments = SCHEMA_remove_workspace_member,
        .structure = STRUCTURE_portkey_remove_workspace_member_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(remove_workspace_member),
    },
};

extern const struct pa_domain pa_domain_workspaces;
const struct pa_domain pa_domain_workspaces = {
    .name = "workspaces",
    .description = "Workspaces, who belongs to them and SCIM groups.",
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

const portkeyadmin_domain *portkeyadmin_domain_workspaces(void)
{
    return &pa_domain_workspaces;
}
