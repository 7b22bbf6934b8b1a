/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(blockInlineConfig, "blockInlineConfig") \
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(creation_source, "creation_source") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_usage, "current_usage") \
    TEXT(data, "data") \
    TEXT(data_plane_security_settings, "data_plane_security_settings") \
    TEXT(debug_log, "debug_log") \
    TEXT(defaults, "defaults") \
    TEXT(description, "description") \
    TEXT(email, "email") \
    TEXT(export_settings, "export_settings") \
    TEXT(first_name, "first_name") \
    TEXT(groups, "groups") \
    TEXT(icon, "icon") \
    TEXT(id, "id") \
    TEXT(input_guardrails, "input_guardrails") \
    TEXT(is_default, "is_default") \
    TEXT(is_exhausted_alerts_sent, "is_exhausted_alerts_sent") \
    TEXT(is_threshold_alerts_sent, "is_threshold_alerts_sent") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_admin, "\"admin\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_exhausted, "\"exhausted\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_manager, "\"manager\"") \
    TEXT(json_member, "\"member\"") \
    TEXT(json_owner, "\"owner\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rps, "\"rps\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(json_workspace_user, "\"workspace-user\"") \
    TEXT(last_name, "last_name") \
    TEXT(last_reset_at, "last_reset_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(mappings, "mappings") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(object, "object") \
    TEXT(org_role, "org_role") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(output_guardrails, "output_guardrails") \
    TEXT(page, "page") \
    TEXT(page_size, "page_size") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(role, "role") \
    TEXT(scim_group, "scim_group") \
    TEXT(scim_group_id, "scim_group_id") \
    TEXT(scopes, "scopes") \
    TEXT(security_settings, "security_settings") \
    TEXT(settings, "settings") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(success, "success") \
    TEXT(total, "total") \
    TEXT(total_count, "total_count") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(user_api_key_auto_create, "user_api_key_auto_create") \
    TEXT(user_api_key_config, "user_api_key_config") \
    TEXT(user_api_key_count, "user_api_key_count") \
    TEXT(user_api_key_max_ttl, "user_api_key_max_ttl") \
    TEXT(user_api_key_rotation_period, "user_api_key_rotation_period") \
    TEXT(user_api_key_ttl, "user_api_key_ttl") \
    TEXT(user_key_metadata, "user_key_metadata") \
    TEXT(user_key_metadata_override, "user_key_metadata_override") \
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
    uint32_t of_integer_of_0_1[2];
    uint32_t of_string_of_78facf[1];
    uint32_t of_string_of_active[1];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_active_exhausted[2];
    uint32_t of_string_of_admin_member_manager[3];
    uint32_t of_string_of_admin_member_owner[3];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rps_rpm_rph_rpd_rpw[5];
    uint32_t of_string_of_workspace[1];
    uint32_t of_ScimWorkspaceMapping_required[3];
    uint32_t of_Workspace_required[3];
    uint32_t of_WorkspaceCreated_required[3];
    uint32_t of_WorkspaceList_required[2];
    uint32_t of_WorkspaceMemberList_required[2];
    uint32_t of_WorkspaceRateLimit_required[3];
    uint32_t of_WorkspaceUsageLimit_required[1];
    uint32_t of_WorkspaceWithUsers_required[3];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_string_of_78facf = {STRING(json_workspace_user)},
    .of_string_of_active = {STRING(json_active)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_active_exhausted = {STRING(json_active), STRING(json_exhausted)},
    .of_string_of_admin_member_manager = {STRING(json_admin), STRING(json_member), STRING(json_manager)},
    .of_string_of_admin_member_owner = {STRING(json_admin), STRING(json_member), STRING(json_owner)},
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rps_rpm_rph_rpd_rpw = {
        STRING(json_rps),
        STRING(json_rpm),
        STRING(json_rph),
        STRING(json_rpd),
        STRING(json_rpw),
    },
    .of_string_of_workspace = {STRING(json_workspace)},
    .of_ScimWorkspaceMapping_required = {STRING(id), STRING(workspace_id), STRING(role)},
    .of_Workspace_required = {STRING(id), STRING(slug), STRING(name)},
    .of_WorkspaceCreated_required = {STRING(id), STRING(slug), STRING(name)},
    .of_WorkspaceList_required = {STRING(total), STRING(data)},
    .of_WorkspaceMemberList_required = {STRING(total), STRING(data)},
    .of_WorkspaceRateLimit_required = {STRING(type), STRING(unit), STRING(value)},
    .of_WorkspaceUsageLimit_required = {STRING(credit_limit)},
    .of_WorkspaceWithUsers_required = {STRING(id), STRING(slug), STRING(name)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_ScimWorkspaceMapping, 2) \
    EACH(array_of_Workspace, 2) \
    EACH(array_of_WorkspaceMember, 2) \
    EACH(array_of_object, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(null_or_array_of_WorkspaceRateLimit, 2) \
    EACH(null_or_array_of_WorkspaceUsageLimit, 2) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(null_or_object, 1) \
    EACH(null_or_object_of_string, 3) \
    EACH(null_or_string, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_boolean, 3) \
    EACH(string, 1) \
    EACH(string_of_78facf, 2) \
    EACH(string_of_active, 2) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_active_exhausted, 2) \
    EACH(string_of_admin_member_manager, 2) \
    EACH(string_of_admin_member_owner, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rps_rpm_rph_rpd_rpw, 2) \
    EACH(string_of_workspace, 2) \
    EACH(ScimWorkspaceMapping, 4) \
    EACH(Workspace, 4) \
    EACH(WorkspaceCreated, 4) \
    EACH(WorkspaceDefaults, 3) \
    EACH(WorkspaceList, 4) \
    EACH(WorkspaceMember, 3) \
    EACH(WorkspaceMemberList, 4) \
    EACH(WorkspaceRateLimit, 4) \
    EACH(WorkspaceUsageLimit, 4) \
    EACH(WorkspaceWithUsers, 4) \
    EACH(list_scim_workspace_mappings, 3) \
    EACH(delete_scim_workspace_mapping, 3) \
    EACH(list_scim_groups_groups_items, 3) \
    EACH(list_scim_groups_groups, 2) \
    EACH(list_scim_groups, 3) \
    EACH(WorkspaceWithUsers_data_plane_security_settings, 3) \
    EACH(WorkspaceWithUsers_settings, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_ScimWorkspaceMapping[5];
    struct pa_property of_Workspace[13];
    struct pa_property of_WorkspaceCreated[14];
    struct pa_property of_WorkspaceDefaults[6];
    struct pa_property of_WorkspaceList[3];
    struct pa_property of_WorkspaceMember[13];
    struct pa_property of_WorkspaceMemberList[3];
    struct pa_property of_WorkspaceRateLimit[3];
    struct pa_property of_WorkspaceUsageLimit[11];
    struct pa_property of_WorkspaceWithUsers[22];
    struct pa_property of_list_scim_workspace_mappings[4];
    struct pa_property of_delete_scim_workspace_mapping[1];
    struct pa_property of_list_scim_groups_groups_items[2];
    struct pa_property of_list_scim_groups[2];
    struct pa_property of_WorkspaceWithUsers_data_plane_security_settings[1];
    struct pa_property of_WorkspaceWithUsers_settings[8];
} properties = {
    .of_ScimWorkspaceMapping = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
        {.name = STRING(scim_group), .schema = SCHEMA_string},
        {.name = STRING(scim_group_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_Workspace = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(defaults), .schema = SCHEMA_WorkspaceDefaults},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(icon), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_workspace},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_WorkspaceRateLimit},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_WorkspaceUsageLimit},
    },
    .of_WorkspaceCreated = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(defaults), .schema = SCHEMA_WorkspaceDefaults},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(icon), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_workspace},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_WorkspaceRateLimit},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_WorkspaceUsageLimit},
        {.name = STRING(users), .schema = SCHEMA_array_of_object},
    },
    .of_WorkspaceDefaults = {
        {.name = STRING(input_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer},
        {.name = STRING(metadata), .schema = SCHEMA_null_or_object_of_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_workspace},
        {.name = STRING(output_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(user_api_key_config), .schema = SCHEMA_null_or_string},
    },
    .of_WorkspaceList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Workspace},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_WorkspaceMember = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(first_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_78facf},
        {.name = STRING(org_role), .schema = SCHEMA_string_of_admin_member_owner},
        {.name = STRING(role), .schema = SCHEMA_string},
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
    .of_WorkspaceRateLimit = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rps_rpm_rph_rpd_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_WorkspaceUsageLimit = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_null_or_number},
        {.name = STRING(credit_limit), .schema = SCHEMA_number},
        {.name = STRING(current_usage), .schema = SCHEMA_number},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_exhausted_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(is_threshold_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_WorkspaceWithUsers = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(creation_source), .schema = SCHEMA_string},
        {.name = STRING(data_plane_security_settings), .schema = SCHEMA_WorkspaceWithUsers_data_plane_security_settings},
        {.name = STRING(defaults), .schema = SCHEMA_WorkspaceDefaults},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(export_settings), .schema = SCHEMA_object},
        {.name = STRING(icon), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_workspace},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_WorkspaceRateLimit},
        {.name = STRING(security_settings), .schema = SCHEMA_object_of_boolean},
        {.name = STRING(settings), .schema = SCHEMA_WorkspaceWithUsers_settings},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_null_or_string},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_WorkspaceUsageLimit},
        {.name = STRING(users), .schema = SCHEMA_array_of_WorkspaceMember},
    },
    .of_list_scim_workspace_mappings = {
        {.name = STRING(mappings), .schema = SCHEMA_array_of_ScimWorkspaceMapping},
        {.name = STRING(page), .schema = SCHEMA_integer},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(total_count), .schema = SCHEMA_integer},
    },
    .of_delete_scim_workspace_mapping = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_list_scim_groups_groups_items = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_list_scim_groups = {
        {.name = STRING(groups), .schema = SCHEMA_list_scim_groups_groups},
        {.name = STRING(total_count), .schema = SCHEMA_integer},
    },
    .of_WorkspaceWithUsers_data_plane_security_settings = {
        {.name = STRING(blockInlineConfig), .schema = SCHEMA_boolean},
    },
    .of_WorkspaceWithUsers_settings = {
        {.name = STRING(debug_log), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(user_api_key_auto_create), .schema = SCHEMA_boolean},
        {.name = STRING(user_api_key_count), .schema = SCHEMA_integer},
        {.name = STRING(user_api_key_max_ttl), .schema = SCHEMA_integer},
        {.name = STRING(user_api_key_rotation_period), .schema = SCHEMA_null_or_integer},
        {.name = STRING(user_api_key_ttl), .schema = SCHEMA_integer},
        {.name = STRING(user_key_metadata), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(user_key_metadata_override), .schema = SCHEMA_integer_of_0_1},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_ScimWorkspaceMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ScimWorkspaceMapping},
    },
    .of_array_of_Workspace = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Workspace},
    },
    .of_array_of_WorkspaceMember = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_WorkspaceMember},
    },
    .of_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_null_or_array_of_WorkspaceRateLimit = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_WorkspaceRateLimit},
    },
    .of_null_or_array_of_WorkspaceUsageLimit = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_WorkspaceUsageLimit},
    },
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_boolean = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_boolean},
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
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_active_exhausted = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_exhausted)},
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
    .of_string_of_rps_rpm_rph_rpd_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rps_rpm_rph_rpd_rpw)},
    },
    .of_string_of_workspace = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_workspace)},
    },
    .of_ScimWorkspaceMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ScimWorkspaceMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ScimWorkspaceMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Workspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Workspace_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Workspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceCreated = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkspaceCreated_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceCreated)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceDefaults = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceDefaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkspaceList_required)},
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
        {.code = PA_REQUIRED, NAMES(WorkspaceMemberList_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceMemberList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceRateLimit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkspaceRateLimit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceRateLimit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceUsageLimit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkspaceUsageLimit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceUsageLimit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceWithUsers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkspaceWithUsers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceWithUsers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
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
    .of_list_scim_groups_groups_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_scim_groups_groups_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_scim_groups_groups = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_list_scim_groups_groups_items},
    },
    .of_list_scim_groups = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_scim_groups)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceWithUsers_data_plane_security_settings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceWithUsers_data_plane_security_settings)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceWithUsers_settings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceWithUsers_settings)},
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
    [OPERATION_list_scim_groups] = SCHEMA_list_scim_groups,
    [OPERATION_list_workspaces] = SCHEMA_WorkspaceList,
    [OPERATION_create_workspace] = SCHEMA_WorkspaceCreated,
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
