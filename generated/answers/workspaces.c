/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/workspaces.h>

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
    TEXT(current_page, "current_page") \
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
    TEXT(path_data, "/data") \
    TEXT(path_groups, "/groups") \
    TEXT(path_mappings, "/mappings") \
    TEXT(path_total, "/total") \
    TEXT(path_total_count, "/total_count") \
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
    uint32_t of_WorkspaceDetail_required[3];
    uint32_t of_WorkspaceList_required[2];
    uint32_t of_WorkspaceMemberList_required[2];
    uint32_t of_WorkspaceRateLimit_required[3];
    uint32_t of_WorkspaceUsageLimit_required[1];
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
    .of_WorkspaceDetail_required = {STRING(id), STRING(slug), STRING(name)},
    .of_WorkspaceList_required = {STRING(total), STRING(data)},
    .of_WorkspaceMemberList_required = {STRING(total), STRING(data)},
    .of_WorkspaceRateLimit_required = {STRING(type), STRING(unit), STRING(value)},
    .of_WorkspaceUsageLimit_required = {STRING(credit_limit)},
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
    EACH(WorkspaceDetail, 4) \
    EACH(WorkspaceList, 4) \
    EACH(WorkspaceMember, 3) \
    EACH(WorkspaceMemberList, 4) \
    EACH(WorkspaceRateLimit, 4) \
    EACH(WorkspaceUsageLimit, 4) \
    EACH(list_scim_workspace_mappings, 3) \
    EACH(delete_scim_workspace_mapping, 3) \
    EACH(list_scim_groups_groups_items, 3) \
    EACH(list_scim_groups_groups, 2) \
    EACH(list_scim_groups, 3) \
    EACH(WorkspaceDetail_data_plane_security_settings, 3) \
    EACH(WorkspaceDetail_settings, 3) \

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
    struct pa_property of_WorkspaceDetail[22];
    struct pa_property of_WorkspaceList[3];
    struct pa_property of_WorkspaceMember[13];
    struct pa_property of_WorkspaceMemberList[3];
    struct pa_property of_WorkspaceRateLimit[3];
    struct pa_property of_WorkspaceUsageLimit[11];
    struct pa_property of_list_scim_workspace_mappings[4];
    struct pa_property of_delete_scim_workspace_mapping[1];
    struct pa_property of_list_scim_groups_groups_items[2];
    struct pa_property of_list_scim_groups[2];
    struct pa_property of_WorkspaceDetail_data_plane_security_settings[1];
    struct pa_property of_WorkspaceDetail_settings[8];
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
    .of_WorkspaceDetail = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(creation_source), .schema = SCHEMA_string},
        {.name = STRING(data_plane_security_settings), .schema = SCHEMA_WorkspaceDetail_data_plane_security_settings},
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
        {.name = STRING(settings), .schema = SCHEMA_WorkspaceDetail_settings},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_null_or_string},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_WorkspaceUsageLimit},
        {.name = STRING(users), .schema = SCHEMA_array_of_WorkspaceMember},
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
    .of_WorkspaceDetail_data_plane_security_settings = {
        {.name = STRING(blockInlineConfig), .schema = SCHEMA_boolean},
    },
    .of_WorkspaceDetail_settings = {
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
    .of_WorkspaceDetail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkspaceDetail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceDetail)},
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
    .of_WorkspaceDetail_data_plane_security_settings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceDetail_data_plane_security_settings)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceDetail_settings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceDetail_settings)},
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
    [OPERATION_get_workspace] = SCHEMA_WorkspaceDetail,
    [OPERATION_update_workspace] = SCHEMA_object,
    [OPERATION_delete_workspace] = PA_NONE,
    [OPERATION_list_workspace_members] = SCHEMA_WorkspaceMemberList,
    [OPERATION_add_workspace_member] = SCHEMA_object,
    [OPERATION_get_workspace_member] = SCHEMA_WorkspaceMember,
    [OPERATION_update_workspace_member] = SCHEMA_object,
    [OPERATION_remove_workspace_member] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_scim_workspace_mappings] = {.page = STRING(page), .size = STRING(page_size), .items = STRING(path_mappings), .total = STRING(path_total_count)},
    [OPERATION_create_scim_workspace_mapping] = {.first = 0},
    [OPERATION_delete_scim_workspace_mapping] = {.first = 0},
    [OPERATION_list_scim_groups] = {.page = STRING(page), .size = STRING(page_size), .items = STRING(path_groups), .total = STRING(path_total_count)},
    [OPERATION_list_workspaces] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_workspace] = {.first = 0},
    [OPERATION_get_workspace] = {.first = 0},
    [OPERATION_update_workspace] = {.first = 0},
    [OPERATION_delete_workspace] = {.first = 0},
    [OPERATION_list_workspace_members] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_add_workspace_member] = {.first = 0},
    [OPERATION_get_workspace_member] = {.first = 0},
    [OPERATION_update_workspace_member] = {.first = 0},
    [OPERATION_remove_workspace_member] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_scim_workspace_mappings[4];
    uint32_t of_list_scim_groups[2];
    uint32_t of_list_workspaces[6];
    uint32_t of_list_workspace_members[7];
} summary_fields = {
    .of_list_scim_workspace_mappings = {STRING(id), STRING(workspace_id), STRING(scim_group), STRING(role)},
    .of_list_scim_groups = {STRING(id), STRING(name)},
    .of_list_workspaces = {
        STRING(slug),
        STRING(name),
        STRING(description),
        STRING(status),
        STRING(is_default),
        STRING(created_at),
    },
    .of_list_workspace_members = {
        STRING(id),
        STRING(email),
        STRING(first_name),
        STRING(last_name),
        STRING(role),
        STRING(status),
        STRING(created_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_scim_workspace_mappings] = {.is_list = 1, .path = STRING(mappings), SUMMARY(list_scim_workspace_mappings)},
    [OPERATION_create_scim_workspace_mapping] = {.is_list = 0},
    [OPERATION_delete_scim_workspace_mapping] = {.is_list = 0},
    [OPERATION_list_scim_groups] = {.is_list = 1, .path = STRING(groups), SUMMARY(list_scim_groups)},
    [OPERATION_list_workspaces] = {.is_list = 1, .path = STRING(data), SUMMARY(list_workspaces)},
    [OPERATION_create_workspace] = {.is_list = 0},
    [OPERATION_get_workspace] = {.is_list = 0},
    [OPERATION_update_workspace] = {.is_list = 0},
    [OPERATION_delete_workspace] = {.is_list = 0},
    [OPERATION_list_workspace_members] = {.is_list = 1, .path = STRING(data), SUMMARY(list_workspace_members)},
    [OPERATION_add_workspace_member] = {.is_list = 0},
    [OPERATION_get_workspace_member] = {.is_list = 0},
    [OPERATION_update_workspace_member] = {.is_list = 0},
    [OPERATION_remove_workspace_member] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_scim_workspace_mappings_answer, 4) \
    EACH(portkey_scim_workspace_mapping, 5) \
    EACH(portkey_delete_scim_workspace_mapping_answer, 1) \
    EACH(portkey_list_scim_groups_answer, 2) \
    EACH(portkey_list_scim_groups_answer_groups, 2) \
    EACH(portkey_workspace_list, 3) \
    EACH(portkey_workspace, 13) \
    EACH(portkey_workspace_defaults, 6) \
    EACH(portkey_workspace_usage_limit, 11) \
    EACH(portkey_workspace_rate_limit, 3) \
    EACH(portkey_workspace_created, 14) \
    EACH(portkey_workspace_detail, 22) \
    EACH(portkey_workspace_member, 13) \
    EACH(portkey_workspace_detail_data_plane_security_settings, 1) \
    EACH(portkey_workspace_detail_settings, 8) \
    EACH(portkey_workspace_member_list, 3) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_scim_workspace_mappings_answer = {
        {.name = STRING(mappings), .offset = offsetof(portkey_list_scim_workspace_mappings_answer, mappings), .structure = STRUCTURE_portkey_scim_workspace_mapping, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(page), .offset = offsetof(portkey_list_scim_workspace_mappings_answer, page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_scim_workspace_mappings_answer, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(total_count), .offset = offsetof(portkey_list_scim_workspace_mappings_answer, total_count), .kind = PA_F_INTEGER},
    },
    .of_portkey_scim_workspace_mapping = {
        {.name = STRING(id), .offset = offsetof(portkey_scim_workspace_mapping, id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_scim_workspace_mapping, role), .kind = PA_F_STRING},
        {.name = STRING(scim_group), .offset = offsetof(portkey_scim_workspace_mapping, scim_group), .kind = PA_F_STRING},
        {.name = STRING(scim_group_id), .offset = offsetof(portkey_scim_workspace_mapping, scim_group_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_scim_workspace_mapping, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_delete_scim_workspace_mapping_answer = {
        {.name = STRING(success), .offset = offsetof(portkey_delete_scim_workspace_mapping_answer, success), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_scim_groups_answer = {
        {.name = STRING(groups), .offset = offsetof(portkey_list_scim_groups_answer, groups), .structure = STRUCTURE_portkey_list_scim_groups_answer_groups, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(total_count), .offset = offsetof(portkey_list_scim_groups_answer, total_count), .kind = PA_F_INTEGER},
    },
    .of_portkey_list_scim_groups_answer_groups = {
        {.name = STRING(id), .offset = offsetof(portkey_list_scim_groups_answer_groups, id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_list_scim_groups_answer_groups, name), .kind = PA_F_STRING},
    },
    .of_portkey_workspace_list = {
        {.name = STRING(data), .offset = offsetof(portkey_workspace_list, data), .structure = STRUCTURE_portkey_workspace, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_workspace_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_workspace_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_workspace = {
        {.name = STRING(created_at), .offset = offsetof(portkey_workspace, created_at), .kind = PA_F_STRING},
        {.name = STRING(defaults), .offset = offsetof(portkey_workspace, defaults), .structure = STRUCTURE_portkey_workspace_defaults, .kind = PA_F_OBJECT},
        {.name = STRING(description), .offset = offsetof(portkey_workspace, description), .kind = PA_F_STRING},
        {.name = STRING(icon), .offset = offsetof(portkey_workspace, icon), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_workspace, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_workspace, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_workspace, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_workspace, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_workspace, object), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_workspace, rate_limits), .structure = STRUCTURE_portkey_workspace_rate_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(slug), .offset = offsetof(portkey_workspace, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_workspace, status), .kind = PA_F_STRING},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_workspace, usage_limits), .structure = STRUCTURE_portkey_workspace_usage_limit, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_workspace_defaults = {
        {.name = STRING(input_guardrails), .offset = offsetof(portkey_workspace_defaults, input_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(is_default), .offset = offsetof(portkey_workspace_defaults, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(metadata), .offset = offsetof(portkey_workspace_defaults, metadata), .kind = PA_F_JSON},
        {.name = STRING(object), .offset = offsetof(portkey_workspace_defaults, object), .kind = PA_F_STRING},
        {.name = STRING(output_guardrails), .offset = offsetof(portkey_workspace_defaults, output_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(user_api_key_config), .offset = offsetof(portkey_workspace_defaults, user_api_key_config), .kind = PA_F_STRING},
    },
    .of_portkey_workspace_usage_limit = {
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_workspace_usage_limit, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_workspace_usage_limit, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(current_usage), .offset = offsetof(portkey_workspace_usage_limit, current_usage), .kind = PA_F_NUMBER},
        {.name = STRING(id), .offset = offsetof(portkey_workspace_usage_limit, id), .kind = PA_F_STRING},
        {.name = STRING(is_exhausted_alerts_sent), .offset = offsetof(portkey_workspace_usage_limit, is_exhausted_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_threshold_alerts_sent), .offset = offsetof(portkey_workspace_usage_limit, is_threshold_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_workspace_usage_limit, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_workspace_usage_limit, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_workspace_usage_limit, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_workspace_usage_limit, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_workspace_usage_limit, type), .kind = PA_F_STRING},
    },
    .of_portkey_workspace_rate_limit = {
        {.name = STRING(type), .offset = offsetof(portkey_workspace_rate_limit, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_workspace_rate_limit, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_workspace_rate_limit, value), .kind = PA_F_INTEGER},
    },
    .of_portkey_workspace_created = {
        {.name = STRING(created_at), .offset = offsetof(portkey_workspace_created, created_at), .kind = PA_F_STRING},
        {.name = STRING(defaults), .offset = offsetof(portkey_workspace_created, defaults), .structure = STRUCTURE_portkey_workspace_defaults, .kind = PA_F_OBJECT},
        {.name = STRING(description), .offset = offsetof(portkey_workspace_created, description), .kind = PA_F_STRING},
        {.name = STRING(icon), .offset = offsetof(portkey_workspace_created, icon), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_workspace_created, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_workspace_created, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_workspace_created, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_workspace_created, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_workspace_created, object), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_workspace_created, rate_limits), .structure = STRUCTURE_portkey_workspace_rate_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(slug), .offset = offsetof(portkey_workspace_created, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_workspace_created, status), .kind = PA_F_STRING},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_workspace_created, usage_limits), .structure = STRUCTURE_portkey_workspace_usage_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(users), .offset = offsetof(portkey_workspace_created, users), .kind = PA_F_JSON},
    },
    .of_portkey_workspace_detail = {
        {.name = STRING(created_at), .offset = offsetof(portkey_workspace_detail, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_workspace_detail, created_by), .kind = PA_F_STRING},
        {.name = STRING(creation_source), .offset = offsetof(portkey_workspace_detail, creation_source), .kind = PA_F_STRING},
        {.name = STRING(data_plane_security_settings), .offset = offsetof(portkey_workspace_detail, data_plane_security_settings), .structure = STRUCTURE_portkey_workspace_detail_data_plane_security_settings, .kind = PA_F_OBJECT},
        {.name = STRING(defaults), .offset = offsetof(portkey_workspace_detail, defaults), .structure = STRUCTURE_portkey_workspace_defaults, .kind = PA_F_OBJECT},
        {.name = STRING(description), .offset = offsetof(portkey_workspace_detail, description), .kind = PA_F_STRING},
        {.name = STRING(export_settings), .offset = offsetof(portkey_workspace_detail, export_settings), .kind = PA_F_JSON},
        {.name = STRING(icon), .offset = offsetof(portkey_workspace_detail, icon), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_workspace_detail, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_workspace_detail, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_reset_at), .offset = offsetof(portkey_workspace_detail, last_reset_at), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_workspace_detail, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_workspace_detail, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_workspace_detail, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_workspace_detail, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_workspace_detail, rate_limits), .structure = STRUCTURE_portkey_workspace_rate_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(security_settings), .offset = offsetof(portkey_workspace_detail, security_settings), .kind = PA_F_JSON},
        {.name = STRING(settings), .offset = offsetof(portkey_workspace_detail, settings), .structure = STRUCTURE_portkey_workspace_detail_settings, .kind = PA_F_OBJECT},
        {.name = STRING(slug), .offset = offsetof(portkey_workspace_detail, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_workspace_detail, status), .kind = PA_F_STRING},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_workspace_detail, usage_limits), .structure = STRUCTURE_portkey_workspace_usage_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(users), .offset = offsetof(portkey_workspace_detail, users), .structure = STRUCTURE_portkey_workspace_member, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_workspace_member = {
        {.name = STRING(created_at), .offset = offsetof(portkey_workspace_member, created_at), .kind = PA_F_STRING},
        {.name = STRING(email), .offset = offsetof(portkey_workspace_member, email), .kind = PA_F_STRING},
        {.name = STRING(first_name), .offset = offsetof(portkey_workspace_member, first_name), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_workspace_member, id), .kind = PA_F_STRING},
        {.name = STRING(last_name), .offset = offsetof(portkey_workspace_member, last_name), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_workspace_member, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_workspace_member, object), .kind = PA_F_STRING},
        {.name = STRING(org_role), .offset = offsetof(portkey_workspace_member, org_role), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_workspace_member, role), .kind = PA_F_STRING},
        {.name = STRING(scopes), .offset = offsetof(portkey_workspace_member, scopes), .kind = PA_F_STRING_LIST},
        {.name = STRING(settings), .offset = offsetof(portkey_workspace_member, settings), .kind = PA_F_JSON},
        {.name = STRING(status), .offset = offsetof(portkey_workspace_member, status), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_workspace_member, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_workspace_detail_data_plane_security_settings = {
        {.name = STRING(blockInlineConfig), .offset = offsetof(portkey_workspace_detail_data_plane_security_settings, block_inline_config), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_workspace_detail_settings = {
        {.name = STRING(debug_log), .offset = offsetof(portkey_workspace_detail_settings, debug_log), .kind = PA_F_INTEGER},
        {.name = STRING(user_api_key_auto_create), .offset = offsetof(portkey_workspace_detail_settings, user_api_key_auto_create), .kind = PA_F_BOOLEAN},
        {.name = STRING(user_api_key_count), .offset = offsetof(portkey_workspace_detail_settings, user_api_key_count), .kind = PA_F_INTEGER},
        {.name = STRING(user_api_key_max_ttl), .offset = offsetof(portkey_workspace_detail_settings, user_api_key_max_ttl), .kind = PA_F_INTEGER},
        {.name = STRING(user_api_key_rotation_period), .offset = offsetof(portkey_workspace_detail_settings, user_api_key_rotation_period), .kind = PA_F_INTEGER},
        {.name = STRING(user_api_key_ttl), .offset = offsetof(portkey_workspace_detail_settings, user_api_key_ttl), .kind = PA_F_INTEGER},
        {.name = STRING(user_key_metadata), .offset = offsetof(portkey_workspace_detail_settings, user_key_metadata), .kind = PA_F_INTEGER},
        {.name = STRING(user_key_metadata_override), .offset = offsetof(portkey_workspace_detail_settings, user_key_metadata_override), .kind = PA_F_INTEGER},
    },
    .of_portkey_workspace_member_list = {
        {.name = STRING(data), .offset = offsetof(portkey_workspace_member_list, data), .structure = STRUCTURE_portkey_workspace_member, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_workspace_member_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_workspace_member_list, total), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_scim_workspace_mappings] = {.answer = STRUCTURE_portkey_list_scim_workspace_mappings_answer, .item = STRUCTURE_portkey_scim_workspace_mapping},
    [OPERATION_create_scim_workspace_mapping] = {.answer = STRUCTURE_portkey_scim_workspace_mapping, .item = PA_NONE},
    [OPERATION_delete_scim_workspace_mapping] = {.answer = STRUCTURE_portkey_delete_scim_workspace_mapping_answer, .item = PA_NONE},
    [OPERATION_list_scim_groups] = {.answer = STRUCTURE_portkey_list_scim_groups_answer, .item = STRUCTURE_portkey_list_scim_groups_answer_groups},
    [OPERATION_list_workspaces] = {.answer = STRUCTURE_portkey_workspace_list, .item = STRUCTURE_portkey_workspace},
    [OPERATION_create_workspace] = {.answer = STRUCTURE_portkey_workspace_created, .item = PA_NONE},
    [OPERATION_get_workspace] = {.answer = STRUCTURE_portkey_workspace_detail, .item = PA_NONE},
    [OPERATION_update_workspace] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_workspace] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_workspace_members] = {.answer = STRUCTURE_portkey_workspace_member_list, .item = STRUCTURE_portkey_workspace_member},
    [OPERATION_add_workspace_member] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_workspace_member] = {.answer = STRUCTURE_portkey_workspace_member, .item = PA_NONE},
    [OPERATION_update_workspace_member] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_remove_workspace_member] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_workspaces;
extern const struct pa_answer_table pa_answers_of_workspaces;
const struct pa_answer_table pa_answers_of_workspaces = {
    .domain = &pa_domain_workspaces,
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

const portkeyadmin_answers *portkeyadmin_answers_workspaces(void)
{
    return &pa_answers_of_workspaces;
}
