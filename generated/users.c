/* SPDX-License-Identifier: MIT */
/* Generated from openapi/users.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/users.h>

static const struct {
    char t0[1]; char t1[10]; char t2[9]; char t3[13]; char t4[12]; char t5[5]; char t6[6]; char t7[8];
    char t8[9]; char t9[8]; char t10[5]; char t11[11]; char t12[11]; char t13[3]; char t14[10]; char t15[16];
    char t16[7]; char t17[7]; char t18[14]; char t19[7]; char t20[6]; char t21[15]; char t22[4]; char t23[4];
    char t24[13]; char t25[24]; char t26[7]; char t27[10]; char t28[12]; char t29[11]; char t30[10];
    char t31[12]; char t32[11]; char t33[11]; char t34[18]; char t35[21]; char t36[11]; char t37[26];
    char t38[7]; char t39[10]; char t40[12]; char t41[12]; char t42[5]; char t43[26]; char t44[17];
    char t45[8]; char t46[9]; char t47[23]; char t48[24]; char t49[12]; char t50[4]; char t51[26];
    char t52[12]; char t53[7]; char t54[26]; char t55[10]; char t56[16]; char t57[33]; char t58[19];
    char t59[11]; char t60[19]; char t61[40]; char t62[15]; char t63[18]; char t64[12]; char t65[9];
    char t66[12]; char t67[12]; char t68[16]; char t69[19]; char t70[19]; char t71[15]; char t72[15];
} strings = {
    "",
    "page_size",
    "pageSize",
    "current_page",
    "currentPage",
    "role",
    "email",
    "\"admin\"",
    "\"member\"",
    "\"owner\"",
    "data",
    "created_at",
    "first_name",
    "id",
    "last_name",
    "last_updated_at",
    "object",
    "\"user\"",
    "workspace_ids",
    "\"list\"",
    "total",
    "list_all_users",
    "GET",
    "/v1",
    "/admin/users",
    "organisation_users.list",
    "status",
    "\"pending\"",
    "\"cancelled\"",
    "\"accepted\"",
    "\"expired\"",
    "accepted_at",
    "expires_at",
    "invited_by",
    "list_user_invites",
    "/admin/users/invites",
    "workspaces",
    "workspace_api_key_details",
    "scopes",
    "\"manager\"",
    "invite_link",
    "invite_user",
    "POST",
    "organisation_users.create",
    "application/json",
    "user_id",
    "get_user",
    "/admin/users/{user_id}",
    "organisation_users.read",
    "update_user",
    "PUT",
    "organisation_users.update",
    "delete_user",
    "DELETE",
    "organisation_users.delete",
    "invite_id",
    "get_user_invite",
    "/admin/users/invites/{invite_id}",
    "delete_user_invite",
    "inviteLink",
    "resend_user_invite",
    "/admin/users/invites/{invite_id}/resend",
    "List All Users",
    "List User Invites",
    "Invite User",
    "Get User",
    "Update User",
    "Delete User",
    "Get User Invite",
    "Delete User Invite",
    "Resend User Invite",
    "get_user_stats",
    "Get User Stats",
};

static const uint32_t names[] = {
    56, /* "admin" */
    64, /* "member" */
    73, /* "owner" */
    144, /* "user" */
    165, /* "list" */
    56, /* "admin" */
    64, /* "member" */
    245, /* "pending" */
    255, /* "cancelled" */
    267, /* "accepted" */
    278, /* "expired" */
    50, /* email */
    361, /* workspaces */
    45, /* role */
    398, /* scopes */
    108, /* id */
    45, /* role */
    56, /* "admin" */
    64, /* "member" */
    405, /* "manager" */
    108, /* id */
    415, /* invite_link */
    487, /* user_id */
    638, /* invite_id */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {20, 0}, /* current_page */
    {50, 1}, /* email */
    {1, 0}, /* page_size */
    {45, 2}, /* role */
    {86, 1}, /* created_at */
    {50, 1}, /* email */
    {97, 1}, /* first_name */
    {108, 1}, /* id */
    {111, 1}, /* last_name */
    {121, 1}, /* last_updated_at */
    {137, 4}, /* object */
    {45, 2}, /* role */
    {151, 5}, /* workspace_ids */
    {81, 7}, /* data */
    {137, 8}, /* object */
    {172, 0}, /* total */
    {20, 0}, /* current_page */
    {50, 1}, /* email */
    {1, 0}, /* page_size */
    {45, 10}, /* role */
    {238, 11}, /* status */
    {288, 1}, /* accepted_at */
    {86, 1}, /* created_at */
    {50, 1}, /* email */
    {300, 1}, /* expires_at */
    {108, 1}, /* id */
    {311, 1}, /* invited_by */
    {137, 1}, /* object */
    {45, 10}, /* role */
    {238, 11}, /* status */
    {81, 14}, /* data */
    {137, 8}, /* object */
    {172, 0}, /* total */
    {398, 5}, /* scopes */
    {108, 1}, /* id */
    {45, 17}, /* role */
    {50, 1}, /* email */
    {45, 10}, /* role */
    {372, 16}, /* workspace_api_key_details */
    {361, 19}, /* workspaces */
    {108, 1}, /* id */
    {415, 1}, /* invite_link */
    {487, 1}, /* user_id */
    {45, 10}, /* role */
    {487, 1}, /* user_id */
    {638, 1}, /* invite_id */
    {716, 1}, /* inviteLink */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 3},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 4},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 6},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 4},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 13},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 5},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 4, 7},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 16},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 21},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 13},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 30},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 14},
    {PA_PROPERTIES, 1, 33},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 17},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 15},
    {PA_PROPERTIES, 2, 34},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 18},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 11},
    {PA_PROPERTIES, 4, 36},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 20},
    {PA_PROPERTIES, 2, 40},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 22},
    {PA_PROPERTIES, 1, 42},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 22},
    {PA_PROPERTIES, 2, 43},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 23},
    {PA_PROPERTIES, 1, 45},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 46},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* list_all_users.current_page */
    {1, 1}, /* list_all_users.email */
    {2, 2}, /* list_all_users.role */
    {4, 3}, /* list_all_users */
    {7, 2}, /* list_all_users response.data[].object */
    {9, 2}, /* list_all_users response.data[].workspace_ids */
    {11, 2}, /* list_all_users response.data[] */
    {13, 2}, /* list_all_users response.data */
    {15, 2}, /* list_all_users response.object */
    {17, 2}, /* list_all_users response */
    {19, 2}, /* list_user_invites.role */
    {21, 2}, /* list_user_invites.status */
    {23, 3}, /* list_user_invites */
    {26, 2}, /* list_user_invites response.data[] */
    {28, 2}, /* list_user_invites response.data */
    {30, 2}, /* list_user_invites response */
    {32, 3}, /* invite_user.workspace_api_key_details */
    {35, 2}, /* invite_user.workspaces[].role */
    {37, 3}, /* invite_user.workspaces[] */
    {40, 2}, /* invite_user.workspaces */
    {42, 4}, /* invite_user */
    {46, 3}, /* invite_user response */
    {49, 4}, /* get_user */
    {53, 4}, /* update_user */
    {57, 1}, /* update_user response */
    {58, 4}, /* get_user_invite */
    {62, 2}, /* resend_user_invite response */
};

static const struct pa_parameter parameters[] = {
    {1, 11, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_all_users.page_size */
    {20, 33, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_all_users.current_page */
    {45, 45, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_all_users.role */
    {50, 50, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_all_users.email */
    {1, 11, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_user_invites.page_size */
    {20, 33, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_user_invites.current_page */
    {45, 45, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_user_invites.role */
    {50, 50, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_user_invites.email */
    {238, 238, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_user_invites.status */
    {487, 487, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_user.user_id */
    {638, 638, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_user_invite.invite_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {470, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_all_users_params, page_size), PA_NONE, PA_F_INTEGER},
    {20, offsetof(portkey_list_all_users_params, current_page), PA_NONE, PA_F_INTEGER},
    {45, offsetof(portkey_list_all_users_params, role), PA_NONE, PA_F_STRING},
    {50, offsetof(portkey_list_all_users_params, email), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_list_user_invites_params, page_size), PA_NONE, PA_F_INTEGER},
    {20, offsetof(portkey_list_user_invites_params, current_page), PA_NONE, PA_F_INTEGER},
    {45, offsetof(portkey_list_user_invites_params, role), PA_NONE, PA_F_STRING},
    {50, offsetof(portkey_list_user_invites_params, email), PA_NONE, PA_F_STRING},
    {238, offsetof(portkey_list_user_invites_params, status), PA_NONE, PA_F_STRING},
    {108, offsetof(portkey_workspace_invite, id), PA_NONE, PA_F_STRING},
    {45, offsetof(portkey_workspace_invite, role), PA_NONE, PA_F_STRING},
    {398, offsetof(portkey_invite_user_params_workspace_api_key_details, scopes), PA_NONE, PA_F_STRING_LIST},
    {50, offsetof(portkey_invite_user_params, email), PA_NONE, PA_F_STRING},
    {361, offsetof(portkey_invite_user_params, workspaces), 3, PA_F_OBJECT_LIST},
    {45, offsetof(portkey_invite_user_params, role), PA_NONE, PA_F_STRING},
    {372, offsetof(portkey_invite_user_params, workspace_api_key_details), 4, PA_F_OBJECT},
    {487, offsetof(portkey_get_user_params, user_id), PA_NONE, PA_F_STRING},
    {487, offsetof(portkey_update_user_params, user_id), PA_NONE, PA_F_STRING},
    {45, offsetof(portkey_update_user_params, role), PA_NONE, PA_F_STRING},
    {487, offsetof(portkey_delete_user_params, user_id), PA_NONE, PA_F_STRING},
    {638, offsetof(portkey_get_user_invite_params, invite_id), PA_NONE, PA_F_STRING},
    {638, offsetof(portkey_delete_user_invite_params, invite_id), PA_NONE, PA_F_STRING},
    {638, offsetof(portkey_resend_user_invite_params, invite_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 4, sizeof(portkey_list_all_users_params)},
    {4, 5, sizeof(portkey_list_user_invites_params)},
    {12, 4, sizeof(portkey_invite_user_params)},
    {9, 2, sizeof(portkey_workspace_invite)},
    {11, 1, sizeof(portkey_invite_user_params_workspace_api_key_details)},
    {16, 1, sizeof(portkey_get_user_params)},
    {17, 2, sizeof(portkey_update_user_params)},
    {19, 1, sizeof(portkey_delete_user_params)},
    {20, 1, sizeof(portkey_get_user_invite_params)},
    {21, 1, sizeof(portkey_delete_user_invite_params)},
    {22, 1, sizeof(portkey_resend_user_invite_params)},
};

static const portkey_operation operations[] = {
    {178, 193, 197, 201, 214, 0, 3, 9, 0, PA_NONE, 0, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_all_users */
    {322, 193, 197, 340, 214, 0, 12, 15, 1, PA_NONE, 4, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_user_invites */
    {427, 439, 197, 340, 444, 0, 20, 21, 2, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* invite_user */
    {495, 193, 197, 504, 527, 0, 22, 6, 5, PA_NONE, 9, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_user */
    {551, 563, 197, 504, 567, 0, 23, 24, 6, 0, 9, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* update_user */
    {593, 605, 197, 504, 612, 0, 22, 24, 7, PA_NONE, 9, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_user */
    {648, 193, 197, 664, 527, 0, 25, 13, 8, PA_NONE, 10, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_user_invite */
    {697, 605, 197, 664, 612, 0, 25, 24, 9, PA_NONE, 10, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_user_invite */
    {727, 439, 197, 746, 0, 0, 25, 26, 10, PA_NONE, 10, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* resend_user_invite */
};

static const struct {
    char t0[874] PA_PIECE; char t1[953] PA_PIECE; char t2[1299] PA_PIECE; char t3[561] PA_PIECE;
    char t4[643] PA_PIECE; char t5[556] PA_PIECE; char t6[539] PA_PIECE; char t7[568] PA_PIECE;
    char t8[556] PA_PIECE; char t9[2000] PA_PIECE; char t10[863] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_all_users\",\"title\":\"List All Users\",\"description\":\"List the users of the organisation, with name, email and organisation role, page by page. Filter by role or email. For the members of one workspace use list_workspace_members; for people who have not joined yet, list_user_invites. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"page_size\":{\"description\":\"Number of users per page.\",\"type\":\"integer\"},\"current_page\":{\"description\":\"Page to return, together with pageSize.\",\"type\":\"integer\"},\"role\":{\"description\":\"Only users with this organisation role.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"owner\"]},\"email\":{\"description\":\"Only the user with this email address.\",\"type\":\"string\",\"format\":\"email\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_user_invites\",\"title\":\"List User Invites\",\"description\":\"List the invites to the organisation, page by page, with email, role, status and expiry. Filter by status to find those still pending. For people who have already joined use list_all_users. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"page_size\":{\"description\":\"Number of invites per page.\",\"type\":\"integer\"},\"current_page\":{\"description\":\"Page to return, together with pageSize.\",\"type\":\"integer\"},\"role\":{\"description\":\"Only invites to this organisation role.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\"]},\"email\":{\"description\":\"Only invites to this email address.\",\"type\":\"string\",\"format\":\"email\"},\"status\":{\"description\":\"Only invites in this state.\",\"type\":\"string\",\"enum\":[\"pending\",\"cancelled\",\"accepted\",\"expired\"]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"invite_user\",\"title\":\"Invite User\",\"description\":\"Invite a person by email to the organisation, with a role there and in the workspaces named. Returns the invite id and a link with which to join; pass that link on with care. To put an existing user into a workspace use add_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"email\":{\"description\":\"Address to which the invite is sent.\",\"type\":\"string\"},\"workspaces\":{\"description\":\"Workspaces to join, each with a role.\",\"type\":\"array\",\"items\":{\"description\":\"A workspace to join.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Slug of the workspace.\",\"type\":\"string\"},\"role\":{\"description\":\"Role in that workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}},\"required\":[\"id\",\"role\"]}},\"role\":{\"description\":\"Role in the organisation.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\"]},\"workspace_api_key_details\":{\"description\":\"API key to create for the user in each workspace.\",\"type\":\"object\",\"properties\":{\"scopes\":{\"description\":\"Scopes of that key, e.g. logs.view.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"scopes\"]}},\"required\":[\"email\",\"workspaces\",\"role\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_user\",\"title\":\"Get User\",\"description\":\"Read one user of the organisation by id: name, email, organisation role and the workspaces the user belongs to. To find the id use list_all_users; for the role inside a workspace, get_workspace_member. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"user_id\":{\"description\":\"Id of the user, from list_all_users.\",\"type\":\"string\"}},\"required\":[\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_user\",\"title\":\"Update User\",\"description\":\"Change the organisation role of a user to admin or member. Making someone an admin grants control over the whole organisation. To change the role inside a single workspace use update_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"user_id\":{\"description\":\"Id of the user, from list_all_users.\",\"type\":\"string\"},\"role\":{\"description\":\"New role in the organisation.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\"]}},\"required\":[\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_user\",\"title\":\"Delete User\",\"description\":\"Remove a user from the organisation, and so from its workspaces. No operation undoes it; the person has to be invited anew with invite_user. To take someone out of one workspace only use remove_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"user_id\":{\"description\":\"Id of the user, from list_all_users.\",\"type\":\"string\"}},\"required\":[\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_user_invite\",\"title\":\"Get User Invite\",\"description\":\"Read one invite to the organisation by id: email, role, status, when it expires and who sent it. To find the id use list_user_invites; to send the mail again, resend_user_invite.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"invite_id\":{\"description\":\"Id of the invite, from list_user_invites.\",\"type\":\"string\"}},\"required\":[\"invite_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"delete_user_invite\",\"title\":\"Delete User Invite\",\"description\":\"Withdraw an invite to the organisation by id, so that it can no longer be accepted. It cannot be restored; send a new one with invite_user. A person who has already joined is removed with delete_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"invite_id\":{\"description\":\"Id of the invite, from list_user_invites.\",\"type\":\"string\"}},\"required\":[\"invite_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"resend_user_invite\",\"title\":\"Resend User Invite\",\"description\":\"Send an invite to the organisation once more, for instance when the first mail was lost. Returns the link with which to join; pass it on with care. To invite somebody new use invite_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"invite_id\":{\"description\":\"Id of the invite, from list_user_invites.\",\"type\":\"string\"}},\"required\":[\"invite_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_user_stats\",\"title\":\"Get User Stats\",\"description\":\"Show requests and cost per user of a workspace in a period: who uses the gateway most, and what it costs in cents. A short form of get_analytics_group_users with the most common filters; use that one to filter by model, config, metadata or feedback. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"}",
    ",\"current_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of rows per page.\",\"type\":\"integer\",\"minimum\":0},\"metadata\":{\"description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
};

static const portkey_tool tools[] = {
    {178, 786, 0, 874, 0, 0, 0}, /* list_all_users */
    {322, 801, 874, 953, 0, 0, 1}, /* list_user_invites */
    {427, 819, 1827, 1299, 0, 0, 2}, /* invite_user */
    {495, 831, 3126, 561, 0, 0, 3}, /* get_user */
    {551, 840, 3687, 643, 0, 0, 4}, /* update_user */
    {593, 852, 4330, 556, 0, 0, 5}, /* delete_user */
    {648, 864, 4886, 539, 0, 0, 6}, /* get_user_invite */
    {697, 880, 5425, 568, 0, 0, 7}, /* delete_user_invite */
    {727, 899, 5993, 556, 0, 0, 8}, /* resend_user_invite */
    {918, 933, 6549, 2863, 0, 7, 18}, /* get_user_stats */
};

extern const struct pa_domain pa_domain_users;
const struct pa_domain pa_domain_users = {
    .name = "users",
    .description = "People of the organisation: members, their roles and invites.",
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .keywords = keywords,
    .schemas = schemas,
    .properties = properties,
    .branches = branches,
    .names = names,
    .parameters = parameters,
    .members = members,
    .media = media,
    .structs = structs,
    .fields = fields,
    .operations = operations,
    .tools = tools,
    .operation_count = 9,
    .tool_count = 10,
};

int portkey_list_all_users(portkey_response **out, portkey_client *client, const portkey_list_all_users_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_all_users_request(portkey_request **out, const portkey_list_all_users_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_list_user_invites(portkey_response **out, portkey_client *client, const portkey_list_user_invites_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_list_user_invites_request(portkey_request **out, const portkey_list_user_invites_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_invite_user(portkey_response **out, portkey_client *client, const portkey_invite_user_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_invite_user_request(portkey_request **out, const portkey_invite_user_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_get_user(portkey_response **out, portkey_client *client, const portkey_get_user_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_get_user_request(portkey_request **out, const portkey_get_user_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_update_user(portkey_response **out, portkey_client *client, const portkey_update_user_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_update_user_request(portkey_request **out, const portkey_update_user_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_delete_user(portkey_response **out, portkey_client *client, const portkey_delete_user_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_delete_user_request(portkey_request **out, const portkey_delete_user_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_get_user_invite(portkey_response **out, portkey_client *client, const portkey_get_user_invite_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_get_user_invite_request(portkey_request **out, const portkey_get_user_invite_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_delete_user_invite(portkey_response **out, portkey_client *client, const portkey_delete_user_invite_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_delete_user_invite_request(portkey_request **out, const portkey_delete_user_invite_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_resend_user_invite(portkey_response **out, portkey_client *client, const portkey_resend_user_invite_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_resend_user_invite_request(portkey_request **out, const portkey_resend_user_invite_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}
