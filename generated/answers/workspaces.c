/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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
    TEXT(defaults, "defaults") \
    TEXT(description, "description") \
    TEXT(email, "email") \
    TEXT(first_name, "first_name") \
    TEXT(id, "id") \
    TEXT(input_guardrails, "input_guardrails") \
    TEXT(is_default, "is_default") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_admin, "\"admin\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_manager, "\"manager\"") \
    TEXT(json_member, "\"member\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_owner, "\"owner\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(json_workspace_user, "\"workspace-user\"") \
    TEXT(last_name, "last_name") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(mappings, "mappings") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(null, "null") \
    TEXT(object, "object") \
    TEXT(org_role, "org_role") \
    TEXT(output_guardrails, "output_guardrails") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(role, "role") \
    TEXT(scim_group, "scim_group") \
    TEXT(scim_group_id, "scim_group_id") \
    TEXT(scopes, "scopes") \
    TEXT(settings, "settings") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(success, "success") \
    TEXT(total, "total") \
    TEXT(total_count, "total_count") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(user_api_key_config, "user_api_key_config") \
    TEXT(users, "users") \
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
    uint32_t of_string_of_78facf[1];
    uint32_t of_string_of_active[1];
    uint32_t of_string_of_admin_member_manager[3];
    uint32_t of_string_of_admin_member_owner[3];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpd_rph_rpm_rpw[4];
    uint32_t of_string_of_workspace[1];
} names = {
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_of_78facf = {STRING(json_workspace_user)},
    .of_string_of_active = {STRING(json_active)},
    .of_string_of_admin_member_manager = {STRING(json_admin), STRING(json_member), STRING(json_manager)},
    .of_string_of_admin_member_owner = {STRING(json_admin), STRING(json_member), STRING(json_owner)},
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpd_rph_rpm_rpw = {STRING(json_rpd), STRING(json_rph), STRING(json_rpm), STRING(json_rpw)},
    .of_string_of_workspace = {STRING(json_workspace)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_RateLimits, 2) \
    EACH(array_of_UsageLimits, 2) \
    EACH(array_of_Workspace, 2) \
    EACH(array_of_WorkspaceMember, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_1, 2) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(object, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_of_78facf, 2) \
    EACH(string_of_active, 2) \
    EACH(string_of_admin_member_manager, 2) \
    EACH(string_of_admin_member_owner, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpd_rph_rpm_rpw, 2) \
    EACH(string_of_workspace, 2) \
    EACH(RateLimits, 3) \
    EACH(ScimWorkspaceMapping, 3) \
    EACH(UsageLimits, 3) \
    EACH(Workspace, 3) \
    EACH(WorkspaceList, 3) \
    EACH(WorkspaceMember, 3) \
    EACH(WorkspaceMemberList, 3) \
    EACH(WorkspaceWithUsers, 3) \
    EACH(list_scim_workspace_mappings_mappings_items, 3) \
    EACH(list_scim_workspace_mappings_mappings, 2) \
    EACH(list_scim_workspace_mappings, 3) \
    EACH(delete_scim_workspace_mapping, 3) \
    EACH(Workspace_defaults, 3) \
    EACH(WorkspaceWithUsers_defaults, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_RateLimits[3];
    struct pa_property of_ScimWorkspaceMapping[5];
    struct pa_property of_UsageLimits[6];
    struct pa_property of_Workspace[9];
    struct pa_property of_WorkspaceList[3];
    struct pa_property of_WorkspaceMember[13];
    struct pa_property of_WorkspaceMemberList[3];
    struct pa_property of_WorkspaceWithUsers[10];
    struct pa_property of_list_scim_workspace_mappings_mappings_items[5];
    struct pa_property of_list_scim_workspace_mappings[2];
    struct pa_property of_delete_scim_workspace_mapping[1];
    struct pa_property of_Workspace_defaults[3];
    struct pa_property of_WorkspaceWithUsers_defaults[6];
} properties = {
    .of_RateLimits = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_ScimWorkspaceMapping = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
        {.name = STRING(scim_group), .schema = SCHEMA_string},
        {.name = STRING(scim_group_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_UsageLimits = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_integer_from_1},
        {.name = STRING(credit_limit), .schema = SCHEMA_integer_from_1},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_Workspace = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(defaults), .schema = SCHEMA_Workspace_defaults},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_array_of_RateLimits},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(usage_limits), .schema = SCHEMA_array_of_UsageLimits},
    },
    .of_WorkspaceList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Workspace},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_WorkspaceMember = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(first_name), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_name), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_78facf},
        {.name = STRING(org_role), .schema = SCHEMA_string_of_admin_member_owner},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
        {.name = STRING(scopes), .schema = SCHEMA_array_of_string},
        {.name = STRING(settings), .schema = SCHEMA_null_or_object},
        {.name = STRING(status), .schema = SCHEMA_string_of_active},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_WorkspaceMemberList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_WorkspaceMember},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_WorkspaceWithUsers = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(defaults), .schema = SCHEMA_WorkspaceWithUsers_defaults},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_array_of_RateLimits},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(usage_limits), .schema = SCHEMA_array_of_UsageLimits},
        {.name = STRING(users), .schema = SCHEMA_array_of_WorkspaceMember},
    },
    .of_list_scim_workspace_mappings_mappings_items = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
        {.name = STRING(scim_group), .schema = SCHEMA_string},
        {.name = STRING(scim_group_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_list_scim_workspace_mappings = {
        {.name = STRING(mappings), .schema = SCHEMA_list_scim_workspace_mappings_mappings},
        {.name = STRING(total_count), .schema = SCHEMA_integer},
    },
    .of_delete_scim_workspace_mapping = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_Workspace_defaults = {
        {.name = STRING(is_default), .schema = SCHEMA_integer},
        {.name = STRING(metadata), .schema = SCHEMA_object_of_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_workspace},
    },
    .of_WorkspaceWithUsers_defaults = {
        {.name = STRING(input_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer},
        {.name = STRING(metadata), .schema = SCHEMA_object_of_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_workspace},
        {.name = STRING(output_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(user_api_key_config), .schema = SCHEMA_null_or_string},
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
    .of_array_of_Workspace = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Workspace},
    },
    .of_array_of_WorkspaceMember = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_WorkspaceMember},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_null_or_integer_from_1_to_365 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(365)},
    },
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_monthly_weekly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_78facf = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_78facf)},
    },
    .of_string_of_active = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active)},
    },
    .of_string_of_admin_member_manager = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_member_manager)},
    },
    .of_string_of_admin_member_owner = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_member_owner)},
    },
    .of_string_of_cost_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpd_rph_rpm_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpd_rph_rpm_rpw)},
    },
    .of_string_of_workspace = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_workspace)},
    },
    .of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RateLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ScimWorkspaceMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ScimWorkspaceMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Workspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Workspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceMember = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceMember)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceMemberList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceMemberList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceWithUsers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceWithUsers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_scim_workspace_mappings_mappings_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_scim_workspace_mappings_mappings_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_scim_workspace_mappings_mappings = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_list_scim_workspace_mappings_mappings_items},
    },
    .of_list_scim_workspace_mappings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_scim_workspace_mappings)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_scim_workspace_mapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(delete_scim_workspace_mapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Workspace_defaults = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Workspace_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceWithUsers_defaults = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceWithUsers_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_scim_workspace_mappings] = SCHEMA_list_scim_workspace_mappings,
    [OPERATION_create_scim_workspace_mapping] = SCHEMA_ScimWorkspaceMapping,
    [OPERATION_delete_scim_workspace_mapping] = SCHEMA_delete_scim_workspace_mapping,
    [OPERATION_list_scim_groups] = SCHEMA_object,
    [OPERATION_list_workspaces] = SCHEMA_WorkspaceList,
    [OPERATION_create_workspace] = SCHEMA_Workspace,
    [OPERATION_get_workspace] = SCHEMA_WorkspaceWithUsers,
    [OPERATION_update_workspace] = SCHEMA_object,
    [OPERATION_delete_workspace] = PA_NONE,
    [OPERATION_list_workspace_members] = SCHEMA_WorkspaceMemberList,
    [OPERATION_add_workspace_member] = SCHEMA_object,
    [OPERATION_get_workspace_member] = SCHEMA_WorkspaceMember,
    [OPERATION_update_workspace_member] = SCHEMA_object,
    [OPERATION_remove_workspace_member] = SCHEMA_object,
};

extern const struct pa_answer_table pa_answers_of_workspaces;
const struct pa_answer_table pa_answers_of_workspaces = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
