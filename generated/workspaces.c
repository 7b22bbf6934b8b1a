/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/workspaces.h>

static const struct {
    char t0[1]; char t1[13]; char t2[14]; char t3[5]; char t4[8]; char t5[9]; char t6[10]; char t7[9];
    char t8[3]; char t9[11]; char t10[12]; char t11[29]; char t12[4]; char t13[4]; char t14[17]; char t15[16];
    char t16[30]; char t17[5]; char t18[17]; char t19[24]; char t20[8]; char t21[30]; char t22[7];
    char t23[43]; char t24[7]; char t25[5]; char t26[10]; char t27[17]; char t28[4]; char t29[13];
    char t30[13]; char t31[5]; char t32[11]; char t33[7]; char t34[9]; char t35[11]; char t36[18];
    char t37[5]; char t38[11]; char t39[9]; char t40[11]; char t41[9]; char t42[7]; char t43[12];
    char t44[12]; char t45[16]; char t46[12]; char t47[5]; char t48[11]; char t49[9]; char t50[5];
    char t51[6]; char t52[6]; char t53[6]; char t54[6]; char t55[5]; char t56[13]; char t57[16]; char t58[13];
    char t59[20]; char t60[15]; char t61[10]; char t62[9]; char t63[5]; char t64[20]; char t65[7];
    char t66[7]; char t67[6]; char t68[16]; char t69[18]; char t70[16]; char t71[6]; char t72[17];
    char t73[18]; char t74[17]; char t75[18]; char t76[20]; char t77[6]; char t78[11]; char t79[10];
    char t80[17]; char t81[9]; char t82[8]; char t83[7]; char t84[9]; char t85[14]; char t86[33];
    char t87[16]; char t88[17]; char t89[4]; char t90[18]; char t91[17]; char t92[18]; char t93[23];
    char t94[39]; char t95[21]; char t96[21]; char t97[23]; char t98[8]; char t99[21]; char t100[49];
    char t101[21]; char t102[24]; char t103[23]; char t104[24]; char t105[23]; char t106[29]; char t107[30];
    char t108[30]; char t109[17]; char t110[16]; char t111[17]; char t112[14]; char t113[17]; char t114[17];
    char t115[23]; char t116[21]; char t117[21]; char t118[24]; char t119[24];
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
    "credit_limit",
    "next_usage_reset_at",
    "periodic_reset",
    "\"monthly\"",
    "\"weekly\"",
    "null",
    "periodic_reset_days",
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
    421, /* "active" */
    430, /* "archived" */
    441, /* "active,archived" */
    511, /* "workspace" */
    568, /* "requests" */
    579, /* "tokens" */
    593, /* "rpd" */
    599, /* "rph" */
    605, /* "rpm" */
    699, /* "monthly" */
    709, /* "weekly" */
    718, /* null */
    743, /* "cost" */
    579, /* "tokens" */
    750, /* "list" */
    1, /* workspace_id */
    936, /* "workspace-user" */
    33, /* "admin" */
    41, /* "member" */
    962, /* "owner" */
    421, /* "active" */
    33, /* "admin" */
    50, /* "manager" */
    41, /* "member" */
    1, /* workspace_id */
    1250, /* user_id */
};

static const double numbers[] = {
    0.0,
    100.0,
    1.0,
    365.0,
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
    {385, 5}, /* current_page */
    {403, 1}, /* exact_name */
    {398, 1}, /* name */
    {341, 5}, /* page_size */
    {414, 17}, /* status */
    {484, 5}, /* is_default */
    {495, 19}, /* metadata */
    {504, 20}, /* object */
    {563, 23}, /* type */
    {588, 24}, /* unit */
    {611, 5}, /* value */
    {635, 27}, /* alert_threshold */
    {651, 27}, /* credit_limit */
    {664, 22}, /* next_usage_reset_at */
    {684, 28}, /* periodic_reset */
    {723, 29}, /* periodic_reset_days */
    {563, 30}, /* type */
    {464, 1}, /* created_at */
    {475, 21}, /* defaults */
    {523, 22}, /* description */
    {69, 1}, /* id */
    {535, 1}, /* last_updated_at */
    {398, 1}, /* name */
    {551, 26}, /* rate_limits */
    {617, 1}, /* slug */
    {622, 32}, /* usage_limits */
    {459, 34}, /* data */
    {504, 35}, /* object */
    {757, 5}, /* total */
    {495, 19}, /* metadata */
    {475, 37}, /* defaults */
    {523, 1}, /* description */
    {398, 1}, /* name */
    {551, 26}, /* rate_limits */
    {622, 32}, /* usage_limits */
    {813, 38}, /* users */
    {1, 1}, /* workspace_id */
    {854, 38}, /* input_guardrails */
    {484, 5}, /* is_default */
    {495, 19}, /* metadata */
    {504, 20}, /* object */
    {871, 38}, /* output_guardrails */
    {889, 22}, /* user_api_key_config */
    {464, 1}, /* created_at */
    {909, 1}, /* email */
    {915, 1}, /* first_name */
    {69, 1}, /* id */
    {926, 1}, /* last_name */
    {535, 1}, /* last_updated_at */
    {504, 42}, /* object */
    {953, 43}, /* org_role */
    {28, 0}, /* role */
    {970, 38}, /* scopes */
    {977, 44}, /* settings */
    {414, 45}, /* status */
    {1, 1}, /* workspace_id */
    {464, 1}, /* created_at */
    {475, 41}, /* defaults */
    {523, 22}, /* description */
    {69, 1}, /* id */
    {535, 1}, /* last_updated_at */
    {398, 1}, /* name */
    {551, 26}, /* rate_limits */
    {617, 1}, /* slug */
    {622, 32}, /* usage_limits */
    {813, 47}, /* users */
    {854, 38}, /* input_guardrails */
    {495, 19}, /* metadata */
    {871, 38}, /* output_guardrails */
    {889, 22}, /* user_api_key_config */
    {475, 49}, /* defaults */
    {523, 1}, /* description */
    {398, 1}, /* name */
    {551, 26}, /* rate_limits */
    {622, 32}, /* usage_limits */
    {1, 1}, /* workspace_id */
    {385, 51}, /* current_page */
    {909, 1}, /* email */
    {341, 51}, /* page_size */
    {28, 52}, /* role */
    {1, 1}, /* workspace_id */
    {459, 47}, /* data */
    {504, 35}, /* object */
    {757, 5}, /* total */
    {69, 1}, /* id */
    {28, 0}, /* role */
    {813, 56}, /* users */
    {1, 1}, /* workspace_id */
    {1250, 1}, /* user_id */
    {1, 1}, /* workspace_id */
    {28, 0}, /* role */
    {1250, 1}, /* user_id */
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
    {PA_MINIMUM, 0, 0},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_EXCLUSIVE_MINIMUM, 0, 0},
    {PA_MAXIMUM, 0, 1},
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
    {PA_MINIMUM, 0, 2},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 17},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_MINIMUM, 0, 2},
    {PA_MAXIMUM, 0, 3},
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
    {385, 385, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.current_page */
    {398, 398, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.name */
    {403, 403, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.exact_name */
    {414, 414, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspaces.status */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_workspace.workspace_id */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* list_workspace_members.workspace_id */
    {385, 385, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspace_members.current_page */
    {341, 341, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspace_members.page_size */
    {28, 28, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspace_members.role */
    {909, 909, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_workspace_members.email */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_workspace_member.workspace_id */
    {1250, 1250, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_workspace_member.user_id */
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
    {385, offsetof(portkey_list_workspaces_params, current_page), PA_NONE, PA_F_INTEGER},
    {398, offsetof(portkey_list_workspaces_params, name), PA_NONE, PA_F_STRING},
    {403, offsetof(portkey_list_workspaces_params, exact_name), PA_NONE, PA_F_STRING},
    {414, offsetof(portkey_list_workspaces_params, status), PA_NONE, PA_F_STRING},
    {495, offsetof(portkey_create_workspace_params_defaults, metadata), PA_NONE, PA_F_JSON},
    {651, offsetof(portkey_usage_limits, credit_limit), PA_NONE, PA_F_INTEGER},
    {563, offsetof(portkey_usage_limits, type), PA_NONE, PA_F_STRING},
    {635, offsetof(portkey_usage_limits, alert_threshold), PA_NONE, PA_F_INTEGER},
    {684, offsetof(portkey_usage_limits, periodic_reset), PA_NONE, PA_F_STRING},
    {723, offsetof(portkey_usage_limits, periodic_reset_days), PA_NONE, PA_F_INTEGER},
    {664, offsetof(portkey_usage_limits, next_usage_reset_at), PA_NONE, PA_F_STRING},
    {563, offsetof(portkey_rate_limits, type), PA_NONE, PA_F_STRING},
    {588, offsetof(portkey_rate_limits, unit), PA_NONE, PA_F_STRING},
    {611, offsetof(portkey_rate_limits, value), PA_NONE, PA_F_INTEGER},
    {398, offsetof(portkey_create_workspace_params, name), PA_NONE, PA_F_STRING},
    {523, offsetof(portkey_create_workspace_params, description), PA_NONE, PA_F_STRING},
    {475, offsetof(portkey_create_workspace_params, defaults), 6, PA_F_OBJECT},
    {813, offsetof(portkey_create_workspace_params, users), PA_NONE, PA_F_STRING_LIST},
    {622, offsetof(portkey_create_workspace_params, usage_limits), 7, PA_F_OBJECT_LIST},
    {551, offsetof(portkey_create_workspace_params, rate_limits), 8, PA_F_OBJECT_LIST},
    {1, offsetof(portkey_get_workspace_params, workspace_id), PA_NONE, PA_F_STRING},
    {495, offsetof(portkey_update_workspace_params_defaults, metadata), PA_NONE, PA_F_JSON},
    {854, offsetof(portkey_update_workspace_params_defaults, input_guardrails), PA_NONE, PA_F_STRING_LIST},
    {871, offsetof(portkey_update_workspace_params_defaults, output_guardrails), PA_NONE, PA_F_STRING_LIST},
    {889, offsetof(portkey_update_workspace_params_defaults, user_api_key_config), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_update_workspace_params, workspace_id), PA_NONE, PA_F_STRING},
    {398, offsetof(portkey_update_workspace_params, name), PA_NONE, PA_F_STRING},
    {523, offsetof(portkey_update_workspace_params, description), PA_NONE, PA_F_STRING},
    {475, offsetof(portkey_update_workspace_params, defaults), 11, PA_F_OBJECT},
    {622, offsetof(portkey_update_workspace_params, usage_limits), 7, PA_F_OBJECT_LIST},
    {551, offsetof(portkey_update_workspace_params, rate_limits), 8, PA_F_OBJECT_LIST},
    {1, offsetof(portkey_delete_workspace_params, workspace_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_list_workspace_members_params, workspace_id), PA_NONE, PA_F_STRING},
    {385, offsetof(portkey_list_workspace_members_params, current_page), PA_NONE, PA_F_NUMBER},
    {341, offsetof(portkey_list_workspace_members_params, page_size), PA_NONE, PA_F_NUMBER},
    {28, offsetof(portkey_list_workspace_members_params, role), PA_NONE, PA_F_STRING},
    {909, offsetof(portkey_list_workspace_members_params, email), PA_NONE, PA_F_STRING},
    {69, offsetof(portkey_add_workspace_member_params_users, id), PA_NONE, PA_F_STRING},
    {28, offsetof(portkey_add_workspace_member_params_users, role), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_add_workspace_member_params, workspace_id), PA_NONE, PA_F_STRING},
    {813, offsetof(portkey_add_workspace_member_params, users), 15, PA_F_OBJECT_LIST},
    {1, offsetof(portkey_get_workspace_member_params, workspace_id), PA_NONE, PA_F_STRING},
    {1250, offsetof(portkey_get_workspace_member_params, user_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_update_workspace_member_params, workspace_id), PA_NONE, PA_F_STRING},
    {1250, offsetof(portkey_update_workspace_member_params, user_id), PA_NONE, PA_F_STRING},
    {28, offsetof(portkey_update_workspace_member_params, role), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_remove_workspace_member_params, workspace_id), PA_NONE, PA_F_STRING},
    {1250, offsetof(portkey_remove_workspace_member_params, user_id), PA_NONE, PA_F_STRING},
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
    {351, 124, 368, 372, 0, 1, 15, 16, 3, PA_NONE, 4, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_scim_groups */
    {763, 124, 128, 779, 797, 1, 18, 36, 4, PA_NONE, 7, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_workspaces */
    {819, 195, 128, 779, 836, 1, 39, 33, 5, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* create_workspace */
    {986, 124, 128, 1000, 1033, 1, 40, 48, 9, PA_NONE, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_workspace */
    {1049, 1066, 128, 1000, 1070, 1, 50, 16, 10, 0, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* update_workspace */
    {1088, 279, 128, 1000, 1105, 1, 40, PA_NONE, 12, PA_NONE, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_workspace */
    {1123, 124, 128, 1146, 1185, 1, 53, 54, 13, PA_NONE, 13, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_workspace_members */
    {1206, 195, 128, 1146, 1227, 1, 57, 16, 14, 0, 12, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* add_workspace_member */
    {1258, 124, 128, 1279, 1328, 1, 58, 46, 16, PA_NONE, 18, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_workspace_member */
    {1349, 1066, 128, 1279, 1373, 1, 59, 16, 17, 0, 18, 2, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* update_workspace_member */
    {1396, 279, 128, 1279, 1420, 1, 58, 16, 18, PA_NONE, 18, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* remove_workspace_member */
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
    {95, 1443, 0, 785, 1, 1, 0}, /* list_scim_workspace_mappings */
    {165, 1472, 785, 985, 1, 1, 1}, /* create_scim_workspace_mapping */
    {249, 1502, 1770, 609, 1, 1, 2}, /* delete_scim_workspace_mapping */
    {351, 1532, 2379, 757, 1, 1, 3}, /* list_scim_groups */
    {763, 1549, 3136, 921, 1, 1, 4}, /* list_workspaces */
    {819, 1565, 4057, 2308, 1, 1, 5}, /* create_workspace */
    {986, 1582, 6365, 538, 1, 1, 6}, /* get_workspace */
    {1049, 1596, 6903, 2644, 1, 1, 7}, /* update_workspace */
    {1088, 1613, 9547, 546, 1, 1, 8}, /* delete_workspace */
    {1123, 1630, 10093, 972, 1, 1, 9}, /* list_workspace_members */
    {1206, 1653, 11065, 884, 1, 1, 10}, /* add_workspace_member */
    {1258, 1674, 11949, 677, 1, 1, 11}, /* get_workspace_member */
    {1349, 1695, 12626, 730, 1, 1, 12}, /* update_workspace_member */
    {1396, 1719, 13356, 662, 1, 1, 13}, /* remove_workspace_member */
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
    .numbers = numbers,
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
