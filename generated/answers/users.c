/* SPDX-License-Identifier: MIT */
/* Generated from openapi/users.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/users.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(accepted_at, "accepted_at") \
    TEXT(created_at, "created_at") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(email, "email") \
    TEXT(expires_at, "expires_at") \
    TEXT(first_name, "first_name") \
    TEXT(id, "id") \
    TEXT(inviteLink, "inviteLink") \
    TEXT(invite_link, "invite_link") \
    TEXT(invited_by, "invited_by") \
    TEXT(is_valid, "is_valid") \
    TEXT(json_accepted, "\"accepted\"") \
    TEXT(json_admin, "\"admin\"") \
    TEXT(json_cancelled, "\"cancelled\"") \
    TEXT(json_expired, "\"expired\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_member, "\"member\"") \
    TEXT(json_owner, "\"owner\"") \
    TEXT(json_pending, "\"pending\"") \
    TEXT(json_user, "\"user\"") \
    TEXT(last_name, "last_name") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(object, "object") \
    TEXT(page_size, "page_size") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(role, "role") \
    TEXT(status, "status") \
    TEXT(total, "total") \
    TEXT(updated_at, "updated_at") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspace_ids, "workspace_ids") \
    TEXT(workspaces, "workspaces") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_admin_member[2];
    uint32_t of_string_of_admin_member_owner[3];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_pending_cancelled_accepted_expired[4];
    uint32_t of_string_of_user[1];
    uint32_t of_Invite_required[4];
    uint32_t of_InviteList_required[2];
    uint32_t of_InviteReceipt_required[2];
    uint32_t of_User_required[3];
    uint32_t of_UserList_required[2];
    uint32_t of_validate_token_required[1];
} names = {
    .of_string_of_admin_member = {STRING(json_admin), STRING(json_member)},
    .of_string_of_admin_member_owner = {STRING(json_admin), STRING(json_member), STRING(json_owner)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_pending_cancelled_accepted_expired = {
        STRING(json_pending),
        STRING(json_cancelled),
        STRING(json_accepted),
        STRING(json_expired),
    },
    .of_string_of_user = {STRING(json_user)},
    .of_Invite_required = {STRING(id), STRING(email), STRING(role), STRING(status)},
    .of_InviteList_required = {STRING(total), STRING(data)},
    .of_InviteReceipt_required = {STRING(id), STRING(invite_link)},
    .of_User_required = {STRING(id), STRING(email), STRING(role)},
    .of_UserList_required = {STRING(total), STRING(data)},
    .of_validate_token_required = {STRING(is_valid)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Invite, 2) \
    EACH(array_of_User, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_admin_member, 2) \
    EACH(string_of_admin_member_owner, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_pending_cancelled_accepted_expired, 2) \
    EACH(string_of_user, 2) \
    EACH(Invite, 4) \
    EACH(InviteList, 4) \
    EACH(InviteReceipt, 4) \
    EACH(User, 4) \
    EACH(UserList, 4) \
    EACH(Invite_workspaces_items, 3) \
    EACH(Invite_workspaces, 2) \
    EACH(resend_user_invite, 3) \
    EACH(validate_token, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Invite[10];
    struct pa_property of_InviteList[3];
    struct pa_property of_InviteReceipt[2];
    struct pa_property of_User[11];
    struct pa_property of_UserList[3];
    struct pa_property of_Invite_workspaces_items[3];
    struct pa_property of_resend_user_invite[1];
    struct pa_property of_validate_token[2];
} properties = {
    .of_Invite = {
        {.name = STRING(accepted_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(invited_by), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member},
        {.name = STRING(status), .schema = SCHEMA_string_of_pending_cancelled_accepted_expired},
        {.name = STRING(workspaces), .schema = SCHEMA_Invite_workspaces},
    },
    .of_InviteList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Invite},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_InviteReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(invite_link), .schema = SCHEMA_string},
    },
    .of_User = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(first_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_user},
        {.name = STRING(role), .schema = SCHEMA_string_of_admin_member_owner},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(updated_at), .schema = SCHEMA_string},
        {.name = STRING(workspace_ids), .schema = SCHEMA_array_of_string},
    },
    .of_UserList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_User},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_Invite_workspaces_items = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(role), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_resend_user_invite = {{.name = STRING(inviteLink), .schema = SCHEMA_string}},
    .of_validate_token = {
        {.name = STRING(is_valid), .schema = SCHEMA_boolean},
        {.name = STRING(object), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Invite = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Invite},
    },
    .of_array_of_User = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_User}},
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_admin_member = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_member)},
    },
    .of_string_of_admin_member_owner = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_admin_member_owner)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_pending_cancelled_accepted_expired = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_pending_cancelled_accepted_expired)},
    },
    .of_string_of_user = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_user)}},
    .of_Invite = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Invite_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Invite)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_InviteList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(InviteList_required)},
        {.code = PA_PROPERTIES, PROPERTIES(InviteList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_InviteReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(InviteReceipt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(InviteReceipt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_User = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(User_required)},
        {.code = PA_PROPERTIES, PROPERTIES(User)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UserList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(UserList_required)},
        {.code = PA_PROPERTIES, PROPERTIES(UserList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Invite_workspaces_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Invite_workspaces_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Invite_workspaces = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Invite_workspaces_items},
    },
    .of_resend_user_invite = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(resend_user_invite)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_validate_token = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(validate_token_required)},
        {.code = PA_PROPERTIES, PROPERTIES(validate_token)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_all_users] = SCHEMA_UserList,
    [OPERATION_list_user_invites] = SCHEMA_InviteList,
    [OPERATION_invite_user] = SCHEMA_InviteReceipt,
    [OPERATION_get_user] = SCHEMA_User,
    [OPERATION_update_user] = SCHEMA_object,
    [OPERATION_delete_user] = SCHEMA_object,
    [OPERATION_get_user_invite] = SCHEMA_Invite,
    [OPERATION_delete_user_invite] = SCHEMA_object,
    [OPERATION_resend_user_invite] = SCHEMA_resend_user_invite,
    [OPERATION_validate_token] = SCHEMA_validate_token,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_all_users] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_list_user_invites] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_invite_user] = {.first = 0},
    [OPERATION_get_user] = {.first = 0},
    [OPERATION_update_user] = {.first = 0},
    [OPERATION_delete_user] = {.first = 0},
    [OPERATION_get_user_invite] = {.first = 0},
    [OPERATION_delete_user_invite] = {.first = 0},
    [OPERATION_resend_user_invite] = {.first = 0},
    [OPERATION_validate_token] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_all_users[7];
    uint32_t of_list_user_invites[6];
} summary_fields = {
    .of_list_all_users = {
        STRING(id),
        STRING(email),
        STRING(first_name),
        STRING(last_name),
        STRING(role),
        STRING(status),
        STRING(created_at),
    },
    .of_list_user_invites = {
        STRING(id),
        STRING(email),
        STRING(role),
        STRING(status),
        STRING(created_at),
        STRING(expires_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_all_users] = {.is_list = 1, .path = STRING(data), SUMMARY(list_all_users)},
    [OPERATION_list_user_invites] = {.is_list = 1, .path = STRING(data), SUMMARY(list_user_invites)},
    [OPERATION_invite_user] = {.is_list = 0},
    [OPERATION_get_user] = {.is_list = 0},
    [OPERATION_update_user] = {.is_list = 0},
    [OPERATION_delete_user] = {.is_list = 0},
    [OPERATION_get_user_invite] = {.is_list = 0},
    [OPERATION_delete_user_invite] = {.is_list = 0},
    [OPERATION_resend_user_invite] = {.is_list = 0},
    [OPERATION_validate_token] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_user_list, 3) \
    EACH(portkey_user, 11) \
    EACH(portkey_invite_list, 3) \
    EACH(portkey_invite, 10) \
    EACH(portkey_invite_workspaces, 3) \
    EACH(portkey_invite_receipt, 2) \
    EACH(portkey_resend_user_invite_answer, 1) \
    EACH(portkey_validate_token_answer, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_user_list = {
        {.name = STRING(data), .offset = offsetof(portkey_user_list, data), .structure = STRUCTURE_portkey_user, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_user_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_user_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_user = {
        {.name = STRING(created_at), .offset = offsetof(portkey_user, created_at), .kind = PA_F_STRING},
        {.name = STRING(email), .offset = offsetof(portkey_user, email), .kind = PA_F_STRING},
        {.name = STRING(first_name), .offset = offsetof(portkey_user, first_name), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_user, id), .kind = PA_F_STRING},
        {.name = STRING(last_name), .offset = offsetof(portkey_user, last_name), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_user, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_user, object), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_user, role), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_user, status), .kind = PA_F_STRING},
        {.name = STRING(updated_at), .offset = offsetof(portkey_user, updated_at), .kind = PA_F_STRING},
        {.name = STRING(workspace_ids), .offset = offsetof(portkey_user, workspace_ids), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_invite_list = {
        {.name = STRING(data), .offset = offsetof(portkey_invite_list, data), .structure = STRUCTURE_portkey_invite, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_invite_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_invite_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_invite = {
        {.name = STRING(accepted_at), .offset = offsetof(portkey_invite, accepted_at), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_invite, created_at), .kind = PA_F_STRING},
        {.name = STRING(email), .offset = offsetof(portkey_invite, email), .kind = PA_F_STRING},
        {.name = STRING(expires_at), .offset = offsetof(portkey_invite, expires_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_invite, id), .kind = PA_F_STRING},
        {.name = STRING(invited_by), .offset = offsetof(portkey_invite, invited_by), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_invite, object), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_invite, role), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_invite, status), .kind = PA_F_STRING},
        {.name = STRING(workspaces), .offset = offsetof(portkey_invite, workspaces), .structure = STRUCTURE_portkey_invite_workspaces, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_invite_workspaces = {
        {.name = STRING(id), .offset = offsetof(portkey_invite_workspaces, id), .kind = PA_F_STRING},
        {.name = STRING(role), .offset = offsetof(portkey_invite_workspaces, role), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_invite_workspaces, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_invite_receipt = {
        {.name = STRING(id), .offset = offsetof(portkey_invite_receipt, id), .kind = PA_F_STRING},
        {.name = STRING(invite_link), .offset = offsetof(portkey_invite_receipt, invite_link), .kind = PA_F_STRING},
    },
    .of_portkey_resend_user_invite_answer = {
        {.name = STRING(inviteLink), .offset = offsetof(portkey_resend_user_invite_answer, invite_link), .kind = PA_F_STRING},
    },
    .of_portkey_validate_token_answer = {
        {.name = STRING(is_valid), .offset = offsetof(portkey_validate_token_answer, is_valid), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_validate_token_answer, object), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_all_users] = {.answer = STRUCTURE_portkey_user_list, .item = STRUCTURE_portkey_user},
    [OPERATION_list_user_invites] = {.answer = STRUCTURE_portkey_invite_list, .item = STRUCTURE_portkey_invite},
    [OPERATION_invite_user] = {.answer = STRUCTURE_portkey_invite_receipt, .item = PA_NONE},
    [OPERATION_get_user] = {.answer = STRUCTURE_portkey_user, .item = PA_NONE},
    [OPERATION_update_user] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_user] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_user_invite] = {.answer = STRUCTURE_portkey_invite, .item = PA_NONE},
    [OPERATION_delete_user_invite] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_resend_user_invite] = {.answer = STRUCTURE_portkey_resend_user_invite_answer, .item = PA_NONE},
    [OPERATION_validate_token] = {.answer = STRUCTURE_portkey_validate_token_answer, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_users;
extern const struct pa_answer_table pa_answers_of_users;
const struct pa_answer_table pa_answers_of_users = {
    .domain = &pa_domain_users,
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

const portkeyadmin_answers *portkeyadmin_answers_users(void)
{
    return &pa_answers_of_users;
}
