/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/workspaces.h>

static const struct {
    char t0[1]; char t1[13]; char t2[14]; char t3[5]; char t4[8]; char t5[9]; char t6[10]; char t7[9];
    char t8[3]; char t9[11]; char t10[12]; char t11[29]; char t12[4]; char t13[4]; char t14[17]; char t15[16];
    char t16[30]; char t17[5]; char t18[17]; char t19[24]; char t20[8]; char t21[30]; char t22[7];
    char t23[43]; char t24[7]; char t25[5]; char t26[10]; char t27[2]; char t28[4]; char t29[17]; char t30[4];
    char t31[13]; char t32[13]; char t33[5]; char t34[11]; char t35[7]; char t36[9]; char t37[11];
    char t38[18]; char t39[5]; char t40[11]; char t41[9]; char t42[11]; char t43[9]; char t44[7];
    char t45[12]; char t46[12]; char t47[16]; char t48[12]; char t49[5]; char t50[11]; char t51[9];
    char t52[5]; char t53[6]; char t54[6]; char t55[6]; char t56[6]; char t57[5]; char t58[13]; char t59[16];
    char t60[2]; char t61[13]; char t62[20]; char t63[15]; char t64[10]; char t65[9]; char t66[5];
    char t67[20]; char t68[4]; char t69[7]; char t70[7]; char t71[6]; char t72[16]; char t73[18];
    char t74[16]; char t75[6]; char t76[17]; char t77[18]; char t78[17]; char t79[18]; char t80[20];
    char t81[6]; char t82[11]; char t83[10]; char t84[17]; char t85[9]; char t86[8]; char t87[7]; char t88[9];
    char t89[14]; char t90[33]; char t91[16]; char t92[17]; char t93[4]; char t94[18]; char t95[17];
    char t96[18]; char t97[23]; char t98[39]; char t99[21]; char t100[21]; char t101[23]; char t102[8];
    char t103[21]; char t104[49]; char t105[21]; char t106[24]; char t107[23]; char t108[24]; char t109[23];
    char t110[29]; char t111[30]; char t112[30]; char t113[17]; char t114[16]; char t115[17]; char t116[14];
    char t117[17]; char t118[17]; char t119[23]; char t120[21]; char t121[21]; char t122[24]; char t123[24];
} strings = {
    "",
    "workspace_id",
    "scim_group_id",
    "role",
    "\"admin\"",
    "\"member\"",
    "\"manager\"",
    "mappings",
    "id",
    "scim_group",
    "total_count",
    "list_scim_workspace_mappings",
    "GET",
    "/v1",
    "/scim/workspaces",
    "scim_group_name",
    "create_scim_workspace_mapping",
    "POST",
    "application/json",
    "scim_workspace_group_id",
    "success",
    "delete_scim_workspace_mapping",
    "DELETE",
    "/scim/workspaces/{scim_workspace_group_id}",
    "search",
    "page",
    "page_size",
    "0",
    "100",
    "list_scim_groups",
    "/v2",
    "/scim/groups",
    "current_page",
    "name",
    "exact_name",
    "status",
    "\"active\"",
    "\"archived\"",
    "\"active,archived\"",
    "data",
    "created_at",
    "defaults",
    "is_default",
    "metadata",
    "object",
    "\"workspace\"",
    "description",
    "last_updated_at",
    "rate_limits",
    "type",
    "\"requests\"",
    "\"tokens\"",
    "unit",
    "\"rpd\"",
    "\"rph\"",
    "\"rpm\"",
    "value",
    "slug",
    "usage_limits",
    "alert_threshold",
    "1",
    "credit_limit",
    "next_usage_reset_at",
    "periodic_reset",
    "\"monthly\"",
    "\"weekly\"",
    "null",
    "periodic_reset_days",
    "365",
    "\"cost\"",
    "\"list\"",
    "total",
    "list_workspaces",
    "/admin/workspaces",
    "workspaces.list",
    "users",
    "create_workspace",
    "workspaces.create",
    "input_guardrails",
    "output_guardrails",
    "user_api_key_config",
    "email",
    "first_name",
    "last_name",
    "\"workspace-user\"",
    "org_role",
    "\"owner\"",
    "scopes",
    "settings",
    "get_workspace",
    "/admin/workspaces/{workspace_id}",
    "workspaces.read",
    "update_workspace",
    "PUT",
    "workspaces.update",
    "delete_workspace",
    "workspaces.delete",
    "list_workspace_members",
    "/admin/workspaces/{workspace_id}/users",
    "workspace_users.list",
    "add_workspace_member",
    "workspace_users.create",
    "user_id",
    "get_workspace_member",
    "/admin/workspaces/{workspace_id}/users/{user_id}",
    "workspace_users.read",
    "update_workspace_member",
    "workspace_users.update",
    "remove_workspace_member",
    "workspace_users.delete",
    "List SCIM Workspace Mappings",
    "Create SCIM Workspace Mapping",
    "Delete SCIM Workspace Mapping",
    "List SCIM Groups",
    "List Workspaces",
    "Create Workspace",
    "Get Workspace",
    "Update Workspace",
    "Delete Workspace",
    "List Workspace Members",
    "Add Workspace Member",
    "Get Workspace Member",
    "Update Workspace Member",
    "Remove Workspace Member",
};

static const uint32_t names[] = {
    33, /* "admin" */
    41, /* "member" */
    50, /* "manager" */
    1, /* workspace_id */
    28, /* role */
    14, /* scim_group_id */
    149, /* scim_group_name */
    217, /* scim_workspace_group_id */
    427, /* "active" */
    436, /* "archived" */
    447, /* "active,archived" */
    517, /* "workspace" */
    574, /* "requests" */
    585, /* "tokens" */
    599, /* "rpd" */
    605, /* "rph" */
    611, /* "rpm" */
    707, /* "monthly" */
    717, /* "weekly" */
    726, /* null */
    755, /* "cost" */
    585, /* "tokens" */
    762, /* "list" */
    1, /* workspace_id */
    948, /* "workspace-user" */
    33, /* "admin" */
    41, /* "member" */
    974, /* "owner" */
    427, /* "active" */
    33, /* "admin" */
    50, /* "manager" */
    41, /* "member" */
    1, /* workspace_id */
    1262, /* user_id */
};

static const uint16_t branches[] = {
    7, 8,
};

static const struct pa_property properties[] = {
    {28, 0}, /* role */
    {14, 1}, /* scim_group_id */
    {1, 1}, /* workspace_id */
    {69, 1}, /* id */
    {28, 0}, /* role */
    {72, 1}, /* scim_group */
    {14, 1}, /* scim_group_id */
    {1, 1}, /* workspace_id */
    {60, 4}, /* mappings */
    {83, 5}, /* total_count */
    {28, 0}, /* role */
    {14, 1}, /* scim_group_id */
    {149, 1}, /* scim_group_name */
    {1, 1}, /* workspace_id */
    {217, 1}, /* scim_workspace_group_id */
    {241, 11}, /* success */
    {336, 13}, /* page */
    {341, 14}, /* page_size */
    {329, 1}, /* search */
    {391, 5}, /* current_page */
    {409, 1}, /* exact_name */
    {404, 1}, /* name */
    {341, 5}, /* page_size */
    {420, 17}, /* status */
    {490, 5}, /* is_default */
    {501, 19}, /* metadata */
    {510, 20}, /* object */
    {569, 23}, /* type */
    {594, 24}, /* unit */
    {617, 5}, /* value */
    {641, 27}, /* alert_threshold */
    {659, 27}, /* credit_limit */
    {672, 22}, /* next_usage_reset_at */
    {692, 28}, /* periodic_reset */
    {731, 29}, /* periodic_reset_days */
    {569, 30}, /* type */
    {470, 1}, /* created_at */
    {481, 21}, /* defaults */
    {529, 22}, /* description */
    {69, 1}, /* id */
    {541, 1}, /* last_updated_at */
    {404, 1}, /* name */
    {557, 26}, /* rate_limits */
    {623, 1}, /* slug */
    {628, 32}, /* usage_limits */
    {465, 34}, /* data */
    {510, 35}, /* object */
    {769, 5}, /* total */
    {501, 19}, /* metadata */
    {481, 37}, /* defaults */
    {529, 1}, /* description */
    {404, 1}, /* name */
    {557, 26}, /* rate_limits */
    {628, 32}, /* usage_limits */
    {825, 38}, /* users */
    {1, 1}, /* workspace_id */
    {866, 38}, /* input_guardrails */
    {490, 5}, /* is_default */
    {501, 19}, /* metadata */
    {510, 20}, /* object */
    {883, 38}, /* output_guardrails */
    {901, 22}, /* user_api_key_config */
    {470, 1}, /* created_at */
    {921, 1}, /* email */
    {927, 1}, /* first_name */
    {69, 1}, /* id */
    {938, 1}, /* last_name */
    {541, 1}, /* last_updated_at */
    {510, 42}, /* object */
    {965, 43}, /* org_role */
    {28, 0}, /* role */
    {982, 38}, /* scopes */
    {989, 44}, /* settings */
    {420, 45}, /* status */
    {1, 1}, /* workspace_id */
    {470, 1}, /* created_at */
    {481, 41}, /* defaults */
    {529, 22}, /* description */
    {69, 1}, /* id */
    {541, 1}, /* last_updated_at */
    {404, 1}, /* name */
    {557, 26}, /* rate_limits */
    {623, 1}, /* slug */
    {628, 32}, /* usage_limits */
    {825, 47}, /* users */
    {866, 38}, /* input_guardrails */
    {501, 19}, /* metadata */
    {883, 38}, /* output_guardrails */
    {901, 22}, /* user_api_key_config */
    {481, 49}, /* defaults */
    {529, 1}, /* description */
    {404, 1}, /* name */
    {557, 26}, /* rate_limits */
    {628, 32}, /* usage_limits */
    {1, 1}, /* workspace_id */
    {391, 51}, /* current_page */
    {921, 1}, /* email */
    {341, 51}, /* page_size */
    {28, 52}, /* role */
    {1, 1}, /* workspace_id */
    {465, 47}, /* data */
    {510, 35}, /* object */
    {769, 5}, /* total */
    {69, 1}, /* id */
    {28, 0}, /* role */
    {825, 56}, /* users */
    {1, 1}, /* workspace_id */
    {1262, 1}, /* user_id */
    {1, 1}, /* workspace_id */
    {28, 0}, /* role */
    {1262, 1}, /* user_id */
    {1, 1}, /* workspace_id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 3},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 3},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 8},
    {PA_REQUIRED, 1, 5},
    {PA_REQUIRED, 1, 6},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 3},
    {PA_PROPERTIES, 4, 10},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_ONE_OF, 2, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 7},
    {PA_PROPERTIES, 1, 14},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 15},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 351},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_EXCLUSIVE_MINIMUM, 0, 351},
    {PA_MAXIMUM, 0, 353},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 16},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 8},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 19},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 1},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 11},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 3, 24},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 12},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 14},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 27},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 25},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 657},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 17},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_MINIMUM, 0, 657},
    {PA_MAXIMUM, 0, 751},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 20},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 30},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 31},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 36},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 33},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 22},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 45},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 48},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 49},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 23},
    {PA_PROPERTIES, 1, 55},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 6, 56},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 24},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 25},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 28},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 13, 62},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 46},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 10, 75},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 85},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 23},
    {PA_PROPERTIES, 6, 89},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 29},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 23},
    {PA_PROPERTIES, 5, 95},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 100},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 103},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 55},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 23},
    {PA_PROPERTIES, 2, 105},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 32},
    {PA_PROPERTIES, 2, 107},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 32},
    {PA_PROPERTIES, 3, 109},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* list_scim_workspace_mappings.role */
    {2, 1}, /* list_scim_workspace_mappings.scim_group_id */
    {3, 3}, /* list_scim_workspace_mappings */
    {6, 2}, /* list_scim_workspace_mappings response.mappings[] */
    {8, 2}, /* list_scim_workspace_mappings response.mappings */
    {10, 1}, /* list_scim_workspace_mappings response.total_count */
    {11, 2}, /* list_scim_workspace_mappings response */
    {13, 1}, /* create_scim_workspace_mapping (1) */
    {14, 1}, /* create_scim_workspace_mapping (2) */
    {15, 5}, /* create_scim_workspace_mapping */
    {20, 4}, /* delete_scim_workspace_mapping */
    {24, 1}, /* delete_scim_workspace_mapping response.success */
    {25, 2}, /* delete_scim_workspace_mapping response */
    {27, 2}, /* list_scim_groups.page */
    {29, 3}, /* list_scim_groups.page_size */
    {32, 3}, /* list_scim_groups */
    {35, 1}, /* list_scim_groups response */
    {36, 2}, /* list_workspaces.status */
    {38, 3}, /* list_workspaces */
    {41, 3}, /* list_workspaces response.data[].defaults.metadata */
    {44, 2}, /* list_workspaces response.data[].defaults.object */
    {46, 2}, /* list_workspaces response.data[].defaults */
    {48, 1}, /* list_workspaces response.data[].description */
    {49, 2}, /* list_workspaces response.data[].rate_limits[].type */
    {51, 2}, /* list_workspaces response.data[].rate_limits[].unit */
    {53, 2}, /* list_workspaces response.data[].rate_limits[] */
    {55, 2}, /* list_workspaces response.data[].rate_limits */
    {57, 2}, /* list_workspaces response.data[].usage_limits[].alert_threshold */
    {59, 2}, /* list_workspaces response.data[].usage_limits[].periodic_reset */
    {61, 3}, /* list_workspaces response.data[].usage_limits[].periodic_reset_days */
    {64, 2}, /* list_workspaces response.data[].usage_limits[].type */
    {66, 2}, /* list_workspaces response.data[].usage_limits[] */
    {68, 2}, /* list_workspaces response.data[].usage_limits */
    {70, 2}, /* list_workspaces response.data[] */
    {72, 2}, /* list_workspaces response.data */
    {74, 2}, /* list_workspaces response.object */
    {76, 2}, /* list_workspaces response */
    {78, 2}, /* create_workspace.defaults */
    {80, 2}, /* create_workspace.users */
    {82, 3}, /* create_workspace */
    {85, 4}, /* get_workspace */
    {89, 2}, /* get_workspace response.defaults */
    {91, 2}, /* get_workspace response.users[].object */
    {93, 2}, /* get_workspace response.users[].org_role */
    {95, 1}, /* get_workspace response.users[].settings */
    {96, 2}, /* get_workspace response.users[].status */
    {98, 2}, /* get_workspace response.users[] */
    {100, 2}, /* get_workspace response.users */
    {102, 2}, /* get_workspace response */
    {104, 2}, /* update_workspace.defaults */
    {106, 4}, /* update_workspace */
    {110, 1}, /* list_workspace_members.current_page */
    {111, 2}, /* list_workspace_members.role */
    {113, 4}, /* list_workspace_members */
    {117, 2}, /* list_workspace_members response */
    {119, 2}, /* add_workspace_member.users[] */
    {121, 2}, /* add_workspace_member.users */
    {123, 4}, /* add_workspace_member */
    {127, 4}, /* get_workspace_member */
    {131, 4}, /* update_workspace_member */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_scim_workspace_mappings.workspace_id */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_scim_workspace_mappings.scim_group_id */
    {28, 28, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_scim_workspace_mappings.role */
    {217, 217, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* delete_scim_workspace_mapping.scim_workspace_group_id */
    {329, 329, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_scim_groups.search */
    {336, 336, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_scim_groups.page */
    {341, 341, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_scim_groups.page_size */
    {341, 341, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.page_size */
    {391, 391, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.current_page */
    {404, 404, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.name */
    {409, 409, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.exact_name */
    {420, 420, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.status */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_workspace.workspace_id */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* list_workspace_members.workspace_id */
    {391, 391, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspace_members.current_page */
    {341, 341, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspace_members.page_size */
    {28, 28, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspace_members.role */
    {921, 921, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspace_members.email */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_workspace_member.workspace_id */
    {1262, 1262, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_workspace_member.user_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {200, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_scim_workspace_mappings_params, workspace_id), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_list_scim_workspace_mappings_params, scim_group_id), PA_NONE, PA_F_STRING},
    {28, offsetof(portkey_list_scim_workspace_mappings_params, role), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_create_scim_workspace_mapping_params, workspace_id), PA_NONE, PA_F_STRING},
    {28, offsetof(portkey_create_scim_workspace_mapping_params, role), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_create_scim_workspace_mapping_params, scim_group_id), PA_NONE, PA_F_STRING},
    {149, offsetof(portkey_create_scim_workspace_mapping_params, scim_group_name), PA_NONE, PA_F_STRING},
    {217, offsetof(portkey_delete_scim_workspace_mapping_params, scim_workspace_group_id), PA_NONE, PA_F_STRING},
    {329, offsetof(portkey_list_scim_groups_params, search), PA_NONE, PA_F_STRING},
    {336, offsetof(portkey_list_scim_groups_params, page), PA_NONE, PA_F_INTEGER},
    {341, offsetof(portkey_list_scim_groups_params, page_size), PA_NONE, PA_F_INTEGER},
    {341, offsetof(portkey_list_workspaces_params, page_size), PA_NONE, PA_F_INTEGER},
    {391, offsetof(portkey_list_workspaces_params, current_page), PA_NONE, PA_F_INTEGER},
    {404, offsetof(portkey_list_workspaces_params, name), PA_NONE, PA_F_STRING},
    {409, offsetof(portkey_list_workspaces_params, exact_name), PA_NONE, PA_F_STRING},
    {420, offsetof(portkey_list_workspaces_params, status), PA_NONE, PA_F_STRING},
    {501, offsetof(portkey_create_workspace_params_defaults, metadata), PA_NONE, PA_F_JSON},
    {659, offsetof(portkey_usage_limits, credit_limit), PA_NONE, PA_F_INTEGER},
    {569, offsetof(portkey_usage_limits, type), PA_NONE, PA_F_STRING},
    {641, offsetof(portkey_usage_limits, alert_threshold), PA_NONE, PA_F_INTEGER},
    {692, offsetof(portkey_usage_limits, periodic_reset), PA_NONE, PA_F_STRING},
    {731, offsetof(portkey_usage_limits, periodic_reset_days), PA_NONE, PA_F_INTEGER},
    {672, offsetof(portkey_usage_limits, next_usage_reset_at), PA_NONE, PA_F_STRING},
    {569, offsetof(portkey_rate_limits, type), PA_NONE, PA_F_STRING},
    {594, offsetof(portkey_rate_limits, unit), PA_NONE, PA_F_STRING},
    {617, offsetof(portkey_rate_limits, value), PA_NONE, PA_F_INTEGER},
    {404, offsetof(portkey_create_workspace_params, name), PA_NONE, PA_F_STRING},
    {529, offsetof(portkey_create_workspace_params, description), PA_NONE, PA_F_STRING},
    {481, offsetof(portkey_create_workspace_params, defaults), 6, PA_F_OBJECT},
    {825, offsetof(portkey_create_workspace_params, users), PA_NONE, PA_F_STRING_LIST},
    {628, offsetof(portkey_create_workspace_params, usage_limits), 7, PA_F_OBJECT_LIST},
    {557, offsetof(portkey_create_workspace_params, rate_limits), 8, PA_F_OBJECT_LIST},
    {1, offsetof(portkey_get_workspace_params, workspace_id), PA_NONE, PA_F_STRING},
    {501, offsetof(portkey_update_workspace_params_defaults, metadata), PA_NONE, PA_F_JSON},
    {866, offsetof(portkey_update_workspace_params_defaults, input_guardrails), PA_NONE, PA_F_STRING_LIST},
    {883, offsetof(portkey_update_workspace_params_defaults, output_guardrails), PA_NONE, PA_F_STRING_LIST},
    {901, offsetof(portkey_update_workspace_params_defaults, user_api_key_config), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_update_workspace_params, workspace_id), PA_NONE, PA_F_STRING},
    {404, offsetof(portkey_update_workspace_params, name), PA_NONE, PA_F_STRING},
    {529, offsetof(portkey_update_workspace_params, description), PA_NONE, PA_F_STRING},
    {481, offsetof(portkey_update_workspace_params, defaults), 11, PA_F_OBJECT},
    {628, offsetof(portkey_update_workspace_params, usage_limits), 7, PA_F_OBJECT_LIST},
    {557, offsetof(portkey_update_workspace_params, rate_limits), 8, PA_F_OBJECT_LIST},
    {1, offsetof(portkey_delete_workspace_params, workspace_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_list_workspace_members_params, workspace_id), PA_NONE, PA_F_STRING},
    {391, offsetof(portkey_list_workspace_members_params, current_page), PA_NONE, PA_F_NUMBER},
    {341, offsetof(portkey_list_workspace_members_params, page_size), PA_NONE, PA_F_NUMBER},
    {28, offsetof(portkey_list_workspace_members_params, role), PA_NONE, PA_F_STRING},
    {921, offsetof(portkey_list_workspace_members_params, email), PA_NONE, PA_F_STRING},
    {69, offsetof(portkey_add_workspace_member_params_users, id), PA_NONE, PA_F_STRING},
    {28, offsetof(portkey_add_workspace_member_params_users, role), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_add_workspace_member_params, workspace_id), PA_NONE, PA_F_STRING},
    {825, offsetof(portkey_add_workspace_member_params, users), 15, PA_F_OBJECT_LIST},
    {1, offsetof(portkey_get_workspace_member_params, workspace_id), PA_NONE, PA_F_STRING},
    {1262, offsetof(portkey_get_workspace_member_params, user_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_update_workspace_member_params, workspace_id), PA_NONE, PA_F_STRING},
    {1262, offsetof(portkey_update_workspace_member_params, user_id), PA_NONE, PA_F_STRING},
    {28, offsetof(portkey_update_workspace_member_params, role), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_remove_workspace_member_params, workspace_id), PA_NONE, PA_F_STRING},
    {1262, offsetof(portkey_remove_workspace_member_params, user_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 3, sizeof(portkey_list_scim_workspace_mappings_params)},
    {3, 4, sizeof(portkey_create_scim_workspace_mapping_params)},
    {7, 1, sizeof(portkey_delete_scim_workspace_mapping_params)},
    {8, 3, sizeof(portkey_list_scim_groups_params)},
    {11, 5, sizeof(portkey_list_workspaces_params)},
    {26, 6, sizeof(portkey_create_workspace_params)},
    {16, 1, sizeof(portkey_create_workspace_params_defaults)},
    {17, 6, sizeof(portkey_usage_limits)},
    {23, 3, sizeof(portkey_rate_limits)},
    {32, 1, sizeof(portkey_get_workspace_params)},
    {37, 6, sizeof(portkey_update_workspace_params)},
    {33, 4, sizeof(portkey_update_workspace_params_defaults)},
    {43, 1, sizeof(portkey_delete_workspace_params)},
    {44, 5, sizeof(portkey_list_workspace_members_params)},
    {51, 2, sizeof(portkey_add_workspace_member_params)},
    {49, 2, sizeof(portkey_add_workspace_member_params_users)},
    {53, 2, sizeof(portkey_get_workspace_member_params)},
    {55, 3, sizeof(portkey_update_workspace_member_params)},
    {58, 2, sizeof(portkey_remove_workspace_member_params)},
};

static const portkey_operation operations[] = {
    {95, 124, 128, 132, 0, 1, 2, 6, 0, PA_NONE, 0, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_scim_workspace_mappings */
    {165, 195, 128, 132, 0, 1, 9, 3, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_ENTERPRISE}, /* create_scim_workspace_mapping */
    {249, 279, 128, 286, 0, 1, 10, 12, 2, PA_NONE, 3, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ENTERPRISE}, /* delete_scim_workspace_mapping */
    {357, 124, 374, 378, 0, 1, 15, 16, 3, PA_NONE, 4, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_scim_groups */
    {775, 124, 128, 791, 809, 1, 18, 36, 4, PA_NONE, 7, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_workspaces */
    {831, 195, 128, 791, 848, 1, 39, 33, 5, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* create_workspace */
    {998, 124, 128, 1012, 1045, 1, 40, 48, 9, PA_NONE, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_workspace */
    {1061, 1078, 128, 1012, 1082, 1, 50, 16, 10, 0, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* update_workspace */
    {1100, 279, 128, 1012, 1117, 1, 40, PA_NONE, 12, PA_NONE, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_workspace */
    {1135, 124, 128, 1158, 1197, 1, 53, 54, 13, PA_NONE, 13, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_workspace_members */
    {1218, 195, 128, 1158, 1239, 1, 57, 16, 14, 0, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* add_workspace_member */
    {1270, 124, 128, 1291, 1340, 1, 58, 46, 16, PA_NONE, 18, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_workspace_member */
    {1361, 1078, 128, 1291, 1385, 1, 59, 16, 17, 0, 18, 2, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* update_workspace_member */
    {1408, 279, 128, 1291, 1432, 1, 58, 16, 18, PA_NONE, 18, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* remove_workspace_member */
};

static const struct {
    char t0[785] PA_PIECE; char t1[985] PA_PIECE; char t2[609] PA_PIECE; char t3[757] PA_PIECE;
    char t4[921] PA_PIECE; char t5[2000] PA_PIECE; char t6[308] PA_PIECE; char t7[538] PA_PIECE;
    char t8[2000] PA_PIECE; char t9[644] PA_PIECE; char t10[546] PA_PIECE; char t11[972] PA_PIECE;
    char t12[884] PA_PIECE; char t13[677] PA_PIECE; char t14[730] PA_PIECE; char t15[662] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_scim_workspace_mappings\",\"title\":\"List SCIM Workspace Mappings\",\"description\":\"List which SCIM groups of the identity provider are mapped to which workspaces, and with what role. Filter by workspace, group or role. To see the groups themselves use list_scim_groups. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Only mappings to this workspace, by id or slug.\",\"type\":\"string\"},\"scim_group_id\":{\"description\":\"Only mappings of this SCIM group.\",\"type\":\"string\"},\"role\":{\"description\":\"Only mappings that give this workspace role.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_scim_workspace_mapping\",\"title\":\"Create SCIM Workspace Mapping\",\"description\":\"Map a SCIM group to a workspace, so that its members get the given role there. Name the group by id, or by display name to create it before the identity provider sends it. To undo it use delete_scim_workspace_mapping. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"},\"role\":{\"description\":\"Workspace role that everyone in the group gets.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]},\"scim_group_id\":{\"description\":\"Existing SCIM group; this or scim_group_name, not both.\",\"type\":\"string\"},\"scim_group_name\":{\"description\":\"Display name; creates the group if new. Not like ws-name-role-admin.\",\"type\":\"string\"}},\"required\":[\"workspace_id\",\"role\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_scim_workspace_mapping\",\"title\":\"Delete SCIM Workspace Mapping\",\"description\":\"Archive the mapping between a SCIM group and a workspace. Neither the group nor the workspace is deleted. To map them again use create_scim_workspace_mapping. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"scim_workspace_group_id\":{\"description\":\"Id of the mapping, from list_scim_workspace_mappings.\",\"type\":\"string\"}},\"required\":[\"scim_workspace_group_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_scim_groups\",\"title\":\"List SCIM Groups\",\"description\":\"List the SCIM groups known to the organisation, page by page, to find the group id that create_scim_workspace_mapping needs. For the workspaces already mapped to a group use list_scim_workspace_mappings. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"search\":{\"description\":\"Text to look for among the groups.\",\"type\":\"string\"},\"page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of groups per page.\",\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":100}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_workspaces\",\"title\":\"List Workspaces\",\"description\":\"List the workspaces of the organisation, page by page, with id, slug, name and defaults. Filter by name or status. To read one with its members and limits use get_workspace.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"page_size\":{\"description\":\"Number of workspaces per page.\",\"type\":\"integer\"},\"current_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\"},\"name\":{\"description\":\"Only workspaces matching this name; case matters.\",\"type\":\"string\"},\"exact_name\":{\"description\":\"Only the workspace with exactly this name.\",\"type\":\"string\"},\"status\":{\"description\":\"Only workspaces in this state; both states comma-separated.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\",\"active,archived\"]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_workspace\",\"title\":\"Create Workspace\",\"description\":\"Create a workspace, the unit that holds keys, configs, prompts and members, in the organisation. Name, default metadata, first members, budgets and rate limits can be set at once. Returns the workspace with its slug; to add members later use add_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Display name of the workspace.\",\"type\":\"string\"},\"description\":{\"description\":\"What the workspace is for.\",\"type\":\"string\"},\"defaults\":{\"description\":\"Defaults for requests in the workspace.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata added to requests.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"users\":{\"description\":\"Ids of users to add as members.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"usage_limits\":{\"description\":\"Budgets in cost or tokens for the workspace.\",\"type\":\"array\",\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}}},\"rate_limits\":{\"description\":\"Limits on requests or tokens per unit of time.\",\"type\":\"array\",\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per da",
    "y (rpd), hour (rph) or minute (rpm).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_workspace\",\"title\":\"Get Workspace\",\"description\":\"Read one workspace by id or slug: name, defaults, guardrails, members, usage limits and rate limits. To find it use list_workspaces; to page through the members, list_workspace_members.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_workspace\",\"title\":\"Update Workspace\",\"description\":\"Change the name, description, defaults, usage limits or rate limits of a workspace. Default guardrails and the config for user API keys are set here, too. Members are changed with add_workspace_member and update_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name of the workspace.\",\"type\":\"string\"},\"description\":{\"description\":\"New text on what the workspace is for.\",\"type\":\"string\"},\"defaults\":{\"description\":\"Defaults for requests in the workspace.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata added to requests.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"input_guardrails\":{\"description\":\"Guardrails run on every request.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"output_guardrails\":{\"description\":\"Guardrails run on every response.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"user_api_key_config\":{\"description\":\"Config slug or UUID for user API keys; null clears it.\",\"type\":[\"string\",\"null\"]}}},\"usage_limits\":{\"description\":\"Budgets in cost or tokens for the workspace.\",\"type\":\"array\",\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}}},\"rat",
    "e_limits\":{\"description\":\"Limits on requests or tokens per unit of time.\",\"type\":\"array\",\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph) or minute (rpm).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_workspace\",\"title\":\"Delete Workspace\",\"description\":\"Delete a workspace by id or slug. No operation restores it, so look at what it holds and who uses it with get_workspace first. To take out one person instead use remove_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_workspace_members\",\"title\":\"List Workspace Members\",\"description\":\"List the members of a workspace, page by page, with name, email, workspace role and scopes. Filter by role or email. For all users of the organisation use list_all_users; for a single member, get_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"number\",\"default\":0},\"page_size\":{\"description\":\"Number of members per page.\",\"type\":\"number\",\"default\":50},\"role\":{\"description\":\"Only members with this workspace role.\",\"type\":\"string\",\"enum\":[\"admin\",\"manager\",\"member\"]},\"email\":{\"description\":\"Only the member with this email address.\",\"type\":\"string\"}},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"add_workspace_member\",\"title\":\"Add Workspace Member\",\"description\":\"Add one or more users of the organisation to a workspace, each with a role. They must have joined already: to bring in new people use invite_user. To change the role of a present member use update_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"},\"users\":{\"description\":\"The users to add, each with id and role.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the user to add.\",\"type\":\"string\",\"format\":\"uuid\"},\"role\":{\"description\":\"Role in the workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}}}}},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_workspace_member\",\"title\":\"Get Workspace Member\",\"description\":\"Read one member of a workspace by user id: name, email, role in the workspace and in the organisation, status and scopes. To find the id use list_workspace_members; for the user apart from a workspace, get_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"},\"user_id\":{\"description\":\"Id of the user, from list_workspace_members.\",\"type\":\"string\"}},\"required\":[\"workspace_id\",\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_workspace_member\",\"title\":\"Update Workspace Member\",\"description\":\"Change the role of a member inside one workspace to admin, manager or member. The role in the organisation stays as it is; change that with update_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"},\"user_id\":{\"description\":\"Id of the user, from list_workspace_members.\",\"type\":\"string\"},\"role\":{\"description\":\"New role in the workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}},\"required\":[\"workspace_id\",\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"remove_workspace_member\",\"title\":\"Remove Workspace Member\",\"description\":\"Take a user out of a workspace. The user stays in the organisation and in other workspaces and can be added again with add_workspace_member. To remove the person altogether use delete_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"},\"user_id\":{\"description\":\"Id of the user, from list_workspace_members.\",\"type\":\"string\"}},\"required\":[\"workspace_id\",\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {95, 1455, 0, 785, 1, 1, 0}, /* list_scim_workspace_mappings */
    {165, 1484, 785, 985, 1, 1, 1}, /* create_scim_workspace_mapping */
    {249, 1514, 1770, 609, 1, 1, 2}, /* delete_scim_workspace_mapping */
    {357, 1544, 2379, 757, 1, 1, 3}, /* list_scim_groups */
    {775, 1561, 3136, 921, 1, 1, 4}, /* list_workspaces */
    {831, 1577, 4057, 2308, 1, 1, 5}, /* create_workspace */
    {998, 1594, 6365, 538, 1, 1, 6}, /* get_workspace */
    {1061, 1608, 6903, 2644, 1, 1, 7}, /* update_workspace */
    {1100, 1625, 9547, 546, 1, 1, 8}, /* delete_workspace */
    {1135, 1642, 10093, 972, 1, 1, 9}, /* list_workspace_members */
    {1218, 1665, 11065, 884, 1, 1, 10}, /* add_workspace_member */
    {1270, 1686, 11949, 677, 1, 1, 11}, /* get_workspace_member */
    {1361, 1707, 12626, 730, 1, 1, 12}, /* update_workspace_member */
    {1408, 1731, 13356, 662, 1, 1, 13}, /* remove_workspace_member */
};

extern const struct pa_domain pa_domain_workspaces;
const struct pa_domain pa_domain_workspaces = {
    .name = "workspaces",
    .description = "Workspaces, who belongs to them and SCIM groups.",
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
    .operation_count = 14,
    .tool_count = 14,
};

int portkey_list_scim_workspace_mappings(portkey_response **out, portkey_client *client, const portkey_list_scim_workspace_mappings_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_scim_workspace_mappings_request(portkey_request **out, const portkey_list_scim_workspace_mappings_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_scim_workspace_mapping(portkey_response **out, portkey_client *client, const portkey_create_scim_workspace_mapping_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_scim_workspace_mapping_request(portkey_request **out, const portkey_create_scim_workspace_mapping_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_delete_scim_workspace_mapping(portkey_response **out, portkey_client *client, const portkey_delete_scim_workspace_mapping_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_delete_scim_workspace_mapping_request(portkey_request **out, const portkey_delete_scim_workspace_mapping_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_list_scim_groups(portkey_response **out, portkey_client *client, const portkey_list_scim_groups_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_list_scim_groups_request(portkey_request **out, const portkey_list_scim_groups_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_list_workspaces(portkey_response **out, portkey_client *client, const portkey_list_workspaces_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_list_workspaces_request(portkey_request **out, const portkey_list_workspaces_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_create_workspace(portkey_response **out, portkey_client *client, const portkey_create_workspace_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_create_workspace_request(portkey_request **out, const portkey_create_workspace_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_get_workspace(portkey_response **out, portkey_client *client, const portkey_get_workspace_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_get_workspace_request(portkey_request **out, const portkey_get_workspace_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_update_workspace(portkey_response **out, portkey_client *client, const portkey_update_workspace_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_update_workspace_request(portkey_request **out, const portkey_update_workspace_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_delete_workspace(portkey_response **out, portkey_client *client, const portkey_delete_workspace_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_delete_workspace_request(portkey_request **out, const portkey_delete_workspace_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_list_workspace_members(portkey_response **out, portkey_client *client, const portkey_list_workspace_members_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_list_workspace_members_request(portkey_request **out, const portkey_list_workspace_members_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_add_workspace_member(portkey_response **out, portkey_client *client, const portkey_add_workspace_member_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_add_workspace_member_request(portkey_request **out, const portkey_add_workspace_member_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}

int portkey_get_workspace_member(portkey_response **out, portkey_client *client, const portkey_get_workspace_member_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[11], params, error);
}

int portkey_get_workspace_member_request(portkey_request **out, const portkey_get_workspace_member_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[11], params, error);
}

int portkey_update_workspace_member(portkey_response **out, portkey_client *client, const portkey_update_workspace_member_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[12], params, error);
}

int portkey_update_workspace_member_request(portkey_request **out, const portkey_update_workspace_member_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[12], params, error);
}

int portkey_remove_workspace_member(portkey_response **out, portkey_client *client, const portkey_remove_workspace_member_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[13], params, error);
}

int portkey_remove_workspace_member_request(portkey_request **out, const portkey_remove_workspace_member_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[13], params, error);
}
