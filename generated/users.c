/* SPDX-License-Identifier: MIT */
/* Generated from openapi/users.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/users.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(application_json, "application/json") \
    TEXT(currentPage, "currentPage") \
    TEXT(current_page, "current_page") \
    TEXT(defaults, "defaults") \
    TEXT(delete_user, "delete_user") \
    TEXT(delete_user_invite, "delete_user_invite") \
    TEXT(email, "email") \
    TEXT(expiry, "expiry") \
    TEXT(get_user, "get_user") \
    TEXT(get_user_invite, "get_user_invite") \
    TEXT(id, "id") \
    TEXT(invite_id, "invite_id") \
    TEXT(invite_user, "invite_user") \
    TEXT(json_accepted, "\"accepted\"") \
    TEXT(json_admin, "\"admin\"") \
    TEXT(json_cancelled, "\"cancelled\"") \
    TEXT(json_expired, "\"expired\"") \
    TEXT(json_manager, "\"manager\"") \
    TEXT(json_member, "\"member\"") \
    TEXT(json_owner, "\"owner\"") \
    TEXT(json_pending, "\"pending\"") \
    TEXT(list_all_users, "list_all_users") \
    TEXT(list_user_invites, "list_user_invites") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(organisation_users_create, "organisation_users.create") \
    TEXT(organisation_users_delete, "organisation_users.delete") \
    TEXT(organisation_users_list, "organisation_users.list") \
    TEXT(organisation_users_read, "organisation_users.read") \
    TEXT(organisation_users_update, "organisation_users.update") \
    TEXT(pageSize, "pageSize") \
    TEXT(page_size, "page_size") \
    TEXT(path_admin_users, "/admin/users") \
    TEXT(path_admin_users_invites, "/admin/users/invites") \
    TEXT(path_admin_users_invites_invite_id, "/admin/users/invites/{invite_id}") \
    TEXT(path_admin_users_invites_invite_id_resend, "/admin/users/invites/{invite_id}/resend") \
    TEXT(path_admin_users_user_id, "/admin/users/{user_id}") \
    TEXT(path_auth_validate_token, "/auth/validate-token") \
    TEXT(path_v1, "/v1") \
    TEXT(path_v2, "/v2") \
    TEXT(resend_user_invite, "resend_user_invite") \
    TEXT(role, "role") \
    TEXT(scopes, "scopes") \
    TEXT(search, "search") \
    TEXT(status, "status") \
    TEXT(update_user, "update_user") \
    TEXT(user_id, "user_id") \
    TEXT(validate_token, "validate_token") \
    TEXT(workspace_api_key_details, "workspace_api_key_details") \
    TEXT(workspaces, "workspaces") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_admin_member[2];
    uint32_t of_string_of_admin_member_manager[3];
    uint32_t of_string_of_admin_member_owner[3];
    uint32_t of_string_of_pending_cancelled_accepted_expired[4];
    uint32_t of_InviteRole[2];
    uint32_t of_WorkspaceInvite_required[2];
    uint32_t of_WorkspaceInviteRole[3];
    uint32_t of_invite_user_workspace_api_key_details_required[1];
    uint32_t of_invite_user_required[3];
    uint32_t of_get_user_required[1];
    uint32_t of_update_user_workspaces_items_required[2];
    uint32_t of_update_user_required[1];
    uint32_t of_delete_user_required[1];
    uint32_t of_get_user_invite_required[1];
    uint32_t of_delete_user_invite_required[1];
    uint32_t of_resend_user_invite_required[1];
} names = {
    .of_string_of_admin_member = {STRING(json_admin), STRING(json_member)},
    .of_string_of_admin_member_manager = {STRING(json_admin), STRING(json_member), STRING(json_manager)},
    .of_string_of_admin_member_owner = {STRING(json_admin), STRING(json_member), STRING(json_owner)},
    .of_string_of_pending_cancelled_accepted_expired = {
        STRING(json_pending),
        STRING(json_cancelled),
        STRING(json_accepted),
        STRING(json_expired),
    },
    .of_InviteRole = {STRING(json_admin), STRING(json_member)},
    .of_WorkspaceInvite_required = {STRING(id), STRING(role)},
    .of_WorkspaceInviteRole = {STRING(json_admin), STRING(json_member), STRING(json_manager)},
    .of_invite_user_workspace_api_key_details_required = {STRING(scopes)},
    .of_invite_user_required = {STRING(email), STRING(workspaces), STRING(role)},
    .of_get_user_required = {STRING(user_id)},
    .of_update_user_workspaces_items_required = {STRING(id), STRING(role)},
    .of_update_user_required = {STRING(user_id)},
    .of_delete_user_required = {STRING(user_id)},
    .of_get_user_invite_required = {STRING(invite_id)},
    .of_delete_user_invite_required = {STRING(invite_id)},
    .of_resend_user_invite_required = {STRING(invite_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_WorkspaceInvite, 2) \
    EACH(array_of_string, 2) \
    EACH(integer, 1) \
    EACH(integer_from_0, 2) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_of_admin_member, 2) \
    EACH(string_of_admin_member_manager, 2) \
    EACH(string_of_admin_member_owner, 2) \
    EACH(string_of_pending_cancelled_accepted_expired, 2) \
    EACH(InviteRole, 2) \
    EACH(WorkspaceInvite, 4) \
    EACH(WorkspaceInviteRole, 2) \
    EACH(list_all_users, 3) \
    EACH(list_user_invites, 3) \
    EACH(invite_user_workspace_api_key_details_defaults, 3) \
    EACH(invite_user_workspace_api_key_details, 4) \
    EACH(invite_user, 4) \
    EACH(get_user, 4) \
    EACH(update_user_workspaces_items, 4) \
    EACH(update_user_workspaces, 2) \
    EACH(update_user, 4) \
    EACH(delete_user, 4) \
    EACH(get_user_invite, 4) \
    EACH(delete_user_invite, 4) \
    EACH(resend_user_invite, 4) \
    EACH(validate_token, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_WorkspaceInvite[2];
    struct pa_property of_list_all_users[4];
    struct pa_property of_list_user_invites[6];
    struct pa_property of_invite_user_workspace_api_key_details_defaults[1];
    struct pa_property of_invite_user_workspace_api_key_details[5];
    struct pa_property of_invite_user[4];
    struct pa_property of_get_user[1];
    struct pa_property of_update_user_workspaces_items[2];
    struct pa_property of_update_user[3];
    struct pa_property of_delete_user[1];
    struct pa_property of_get_user_invite[1];
    struct pa_property of_delete_user_invite[1];
    struct pa_property of_resend_user_invite[1];
    struct pa_property of_validate_token[1];
} properties = {
    .of_WorkspaceInvite = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_WorkspaceInviteRole},
    },
    .of_list_all_users = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_owner},
    },
    .of_list_user_invites = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_pending_cancelled_accepted_expired},
    },
    .of_invite_user_workspace_api_key_details_defaults = {
        {.name = STRING(metadata), .schema = SCHEMA_object_of_string},
    },
    .of_invite_user_workspace_api_key_details = {
        {.name = STRING(defaults), .schema = SCHEMA_invite_user_workspace_api_key_details_defaults},
        {.name = STRING(expiry), .schema = SCHEMA_string},
        {.name = STRING(metadata), .schema = SCHEMA_object_of_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(scopes), .schema = SCHEMA_array_of_string},
    },
    .of_invite_user = {
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_InviteRole},
        {.name = STRING(workspace_api_key_details), .schema = SCHEMA_invite_user_workspace_api_key_details},
        {.name = STRING(workspaces), .schema = SCHEMA_array_of_WorkspaceInvite},
    },
    .of_get_user = {{.name = STRING(user_id), .schema = SCHEMA_string}},
    .of_update_user_workspaces_items = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_manager},
    },
    .of_update_user = {
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_owner},
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(workspaces), .schema = SCHEMA_update_user_workspaces},
    },
    .of_delete_user = {{.name = STRING(user_id), .schema = SCHEMA_string}},
    .of_get_user_invite = {{.name = STRING(invite_id), .schema = SCHEMA_string}},
    .of_delete_user_invite = {{.name = STRING(invite_id), .schema = SCHEMA_string}},
    .of_resend_user_invite = {{.name = STRING(invite_id), .schema = SCHEMA_string}},
    .of_validate_token = {{.name = STRING(organisation_id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_WorkspaceInvite = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_WorkspaceInvite},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_admin_member = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_member)},
    },
    .of_string_of_admin_member_manager = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_member_manager)},
    },
    .of_string_of_admin_member_owner = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_member_owner)},
    },
    .of_string_of_pending_cancelled_accepted_expired = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_pending_cancelled_accepted_expired)},
    },
    .of_InviteRole = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(InviteRole)}},
    .of_WorkspaceInvite = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkspaceInvite_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceInvite)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_WorkspaceInviteRole = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(WorkspaceInviteRole)},
    },
    .of_list_all_users = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_all_users)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_user_invites = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_user_invites)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_invite_user_workspace_api_key_details_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(invite_user_workspace_api_key_details_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_invite_user_workspace_api_key_details = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(invite_user_workspace_api_key_details_required)},
        {.code = PA_PROPERTIES, PROPERTIES(invite_user_workspace_api_key_details)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_invite_user = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(invite_user_required)},
        {.code = PA_PROPERTIES, PROPERTIES(invite_user)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_user = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_user_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_user)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_user_workspaces_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_user_workspaces_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_user_workspaces_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_user_workspaces = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_update_user_workspaces_items},
    },
    .of_update_user = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_user_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_user)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_user = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_user_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_user)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_user_invite = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_user_invite_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_user_invite)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_user_invite = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_user_invite_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_user_invite)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_resend_user_invite = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(resend_user_invite_required)},
        {.code = PA_PROPERTIES, PROPERTIES(resend_user_invite)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_validate_token = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(validate_token)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_all_users[4];
    struct pa_parameter of_list_user_invites[6];
    struct pa_parameter of_get_user[1];
    struct pa_parameter of_update_user[1];
    struct pa_parameter of_delete_user[1];
    struct pa_parameter of_get_user_invite[1];
    struct pa_parameter of_delete_user_invite[1];
    struct pa_parameter of_resend_user_invite[1];
    struct pa_parameter of_validate_token[1];
} parameters = {
    .of_list_all_users = {
        {.argument = STRING(page_size), .wire = STRING(pageSize), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(currentPage), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(role), .wire = STRING(role), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(email), .wire = STRING(email), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_list_user_invites = {
        {.argument = STRING(page_size), .wire = STRING(pageSize), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(currentPage), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(role), .wire = STRING(role), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(email), .wire = STRING(email), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_user = {
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_user = {
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_user = {
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_user_invite = {
        {.argument = STRING(invite_id), .wire = STRING(invite_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_user_invite = {
        {.argument = STRING(invite_id), .wire = STRING(invite_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_resend_user_invite = {
        {.argument = STRING(invite_id), .wire = STRING(invite_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_validate_token = {
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_workspace_invite, 2) \
    EACH(portkey_list_all_users_params, 4) \
    EACH(portkey_list_user_invites_params, 6) \
    EACH(portkey_invite_user_params, 4) \
    EACH(portkey_invite_user_params_workspace_api_key_details, 5) \
    EACH(portkey_invite_user_params_workspace_api_key_details_defaults, 1) \
    EACH(portkey_get_user_params, 1) \
    EACH(portkey_update_user_params, 3) \
    EACH(portkey_update_user_params_workspaces, 2) \
    EACH(portkey_delete_user_params, 1) \
    EACH(portkey_get_user_invite_params, 1) \
    EACH(portkey_delete_user_invite_params, 1) \
    EACH(portkey_resend_user_invite_params, 1) \
    EACH(portkey_validate_token_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_workspace_invite = {
        {.name = STRING(id), .offset = offsetof(portkey_workspace_invite, id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_workspace_invite, role), .kind = PA_F_STRING},
    },
    .of_portkey_list_all_users_params = {
        {.name = STRING(page_size), .offset = offsetof(portkey_list_all_users_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_all_users_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(role), .offset = offsetof(portkey_list_all_users_params, role), .kind = PA_F_STRING},
        {.name = STRING(email), .offset = offsetof(portkey_list_all_users_params, email), .kind = PA_F_STRING},
    },
    .of_portkey_list_user_invites_params = {
        {.name = STRING(page_size), .offset = offsetof(portkey_list_user_invites_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_user_invites_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(role), .offset = offsetof(portkey_list_user_invites_params, role), .kind = PA_F_STRING},
        {.name = STRING(email), .offset = offsetof(portkey_list_user_invites_params, email), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_list_user_invites_params, status), .kind = PA_F_STRING},
        {.name = STRING(search), .offset = offsetof(portkey_list_user_invites_params, search), .kind = PA_F_STRING},
    },
    .of_portkey_invite_user_params = {
        {.name = STRING(email), .offset = offsetof(portkey_invite_user_params, email), .kind = PA_F_STRING},
        {.name = STRING(workspaces), .offset = offsetof(portkey_invite_user_params, workspaces), .structure = STRUCTURE_portkey_workspace_invite, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(role), .offset = offsetof(portkey_invite_user_params, role), .kind = PA_F_STRING},
        {.name = STRING(workspace_api_key_details), .offset = offsetof(portkey_invite_user_params, workspace_api_key_details), .structure = STRUCTURE_portkey_invite_user_params_workspace_api_key_details, .kind = PA_F_OBJECT},
    },
    .of_portkey_invite_user_params_workspace_api_key_details = {
        {.name = STRING(scopes), .offset = offsetof(portkey_invite_user_params_workspace_api_key_details, scopes), .kind = PA_F_STRING_LIST},
        {.name = STRING(name), .offset = offsetof(portkey_invite_user_params_workspace_api_key_details, name), .kind = PA_F_STRING},
        {.name = STRING(expiry), .offset = offsetof(portkey_invite_user_params_workspace_api_key_details, expiry), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_invite_user_params_workspace_api_key_details, metadata), .kind = PA_F_JSON},
        {.name = STRING(defaults), .offset = offsetof(portkey_invite_user_params_workspace_api_key_details, defaults), .structure = STRUCTURE_portkey_invite_user_params_workspace_api_key_details_defaults, .kind = PA_F_OBJECT},
    },
    .of_portkey_invite_user_params_workspace_api_key_details_defaults = {
        {.name = STRING(metadata), .offset = offsetof(portkey_invite_user_params_workspace_api_key_details_defaults, metadata), .kind = PA_F_JSON},
    },
    .of_portkey_get_user_params = {
        {.name = STRING(user_id), .offset = offsetof(portkey_get_user_params, user_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_user_params = {
        {.name = STRING(user_id), .offset = offsetof(portkey_update_user_params, user_id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_update_user_params, role), .kind = PA_F_STRING},
        {.name = STRING(workspaces), .offset = offsetof(portkey_update_user_params, workspaces), .structure = STRUCTURE_portkey_update_user_params_workspaces, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_update_user_params_workspaces = {
        {.name = STRING(id), .offset = offsetof(portkey_update_user_params_workspaces, id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_update_user_params_workspaces, role), .kind = PA_F_STRING},
    },
    .of_portkey_delete_user_params = {
        {.name = STRING(user_id), .offset = offsetof(portkey_delete_user_params, user_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_user_invite_params = {
        {.name = STRING(invite_id), .offset = offsetof(portkey_get_user_invite_params, invite_id), .kind = PA_F_STRING},
    },
    .of_portkey_delete_user_invite_params = {
        {.name = STRING(invite_id), .offset = offsetof(portkey_delete_user_invite_params, invite_id), .kind = PA_F_STRING},
    },
    .of_portkey_resend_user_invite_params = {
        {.name = STRING(invite_id), .offset = offsetof(portkey_resend_user_invite_params, invite_id), .kind = PA_F_STRING},
    },
    .of_portkey_validate_token_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_validate_token_params, organisation_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/admin/users */
    [OPERATION_list_all_users] = {
        .name = STRING(list_all_users),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users),
        .scope = STRING(organisation_users_list),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_list_all_users,
        .structure = STRUCTURE_portkey_list_all_users_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_all_users),
    },
    /* GET /v1/admin/users/invites */
    [OPERATION_list_user_invites] = {
        .name = STRING(list_user_invites),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users_invites),
        .scope = STRING(organisation_users_list),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_list_user_invites,
        .structure = STRUCTURE_portkey_list_user_invites_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_user_invites),
    },
    /* POST /v1/admin/users/invites */
    [OPERATION_invite_user] = {
        .name = STRING(invite_user),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users_invites),
        .scope = STRING(organisation_users_create),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_invite_user,
        .structure = STRUCTURE_portkey_invite_user_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/admin/users/{user_id} */
    [OPERATION_get_user] = {
        .name = STRING(get_user),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users_user_id),
        .scope = STRING(organisation_users_read),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_get_user,
        .structure = STRUCTURE_portkey_get_user_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_user),
    },
    /* PUT /v1/admin/users/{user_id} */
    [OPERATION_update_user] = {
        .name = STRING(update_user),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users_user_id),
        .scope = STRING(organisation_users_update),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_update_user,
        .structure = STRUCTURE_portkey_update_user_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_user),
    },
    /* DELETE /v1/admin/users/{user_id} */
    [OPERATION_delete_user] = {
        .name = STRING(delete_user),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users_user_id),
        .scope = STRING(organisation_users_delete),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_delete_user,
        .structure = STRUCTURE_portkey_delete_user_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_user),
    },
    /* GET /v1/admin/users/invites/{invite_id} */
    [OPERATION_get_user_invite] = {
        .name = STRING(get_user_invite),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users_invites_invite_id),
        .scope = STRING(organisation_users_read),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_get_user_invite,
        .structure = STRUCTURE_portkey_get_user_invite_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_user_invite),
    },
    /* DELETE /v1/admin/users/invites/{invite_id} */
    [OPERATION_delete_user_invite] = {
        .name = STRING(delete_user_invite),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users_invites_invite_id),
        .scope = STRING(organisation_users_delete),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_delete_user_invite,
        .structure = STRUCTURE_portkey_delete_user_invite_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_user_invite),
    },
    /* POST /v1/admin/users/invites/{invite_id}/resend */
    [OPERATION_resend_user_invite] = {
        .name = STRING(resend_user_invite),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_admin_users_invites_invite_id_resend),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_resend_user_invite,
        .structure = STRUCTURE_portkey_resend_user_invite_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        PARAMETERS(resend_user_invite),
    },
    /* GET /v2/auth/validate-token */
    [OPERATION_validate_token] = {
        .name = STRING(validate_token),
        .method = STRING(GET),
        .base = STRING(path_v2),
        .path = STRING(path_auth_validate_token),
        .domain = DOMAIN_users,
        .arguments = SCHEMA_validate_token,
        .structure = STRUCTURE_portkey_validate_token_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(validate_token),
    },
};

extern const struct pa_domain pa_domain_users;
const struct pa_domain pa_domain_users = {
    .name = "users",
    .description = "People of the organisation: members, their roles and invites.",
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

const portkeyadmin_domain *portkeyadmin_domain_users(void)
{
    return &pa_domain_users;
}
