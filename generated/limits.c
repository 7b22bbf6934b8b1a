/* SPDX-License-Identifier: MIT */
/* Generated from openapi/limits.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/limits.h>

static const struct {
    char t0[1]; char t1[13]; char t2[7]; char t3[5]; char t4[5]; char t5[10]; char t6[13]; char t7[2];
    char t8[9]; char t9[11]; char t10[11]; char t11[9]; char t12[6]; char t13[6]; char t14[6]; char t15[5];
    char t16[3]; char t17[6]; char t18[16]; char t19[11]; char t20[16]; char t21[11]; char t22[4];
    char t23[9]; char t24[5]; char t25[7]; char t26[6]; char t27[17]; char t28[4]; char t29[4]; char t30[22];
    char t31[18]; char t32[5]; char t33[17]; char t34[22]; char t35[15]; char t36[46]; char t37[18];
    char t38[4]; char t39[18]; char t40[7]; char t41[7]; char t42[16]; char t43[13]; char t44[14];
    char t45[20]; char t46[15]; char t47[10]; char t48[9]; char t49[5]; char t50[20]; char t51[2];
    char t52[4]; char t53[20]; char t54[14]; char t55[25]; char t56[25]; char t57[12]; char t58[18];
    char t59[23]; char t60[19]; char t61[23]; char t62[14]; char t63[16]; char t64[48]; char t65[22];
    char t66[19]; char t67[19]; char t68[7]; char t69[4]; char t70[10]; char t71[26]; char t72[57];
    char t73[10]; char t74[25]; char t75[75]; char t76[25]; char t77[25]; char t78[22]; char t79[25];
    char t80[25]; char t81[26]; char t82[26]; char t83[23]; char t84[26]; char t85[26]; char t86[26];
    char t87[25];
} strings = {
    "",
    "workspace_id",
    "status",
    "type",
    "unit",
    "page_size",
    "current_page",
    "0",
    "\"active\"",
    "\"archived\"",
    "\"requests\"",
    "\"tokens\"",
    "\"rpm\"",
    "\"rph\"",
    "\"rpd\"",
    "data",
    "id",
    "value",
    "organisation_id",
    "created_at",
    "last_updated_at",
    "conditions",
    "key",
    "group_by",
    "name",
    "object",
    "total",
    "list_rate_limits",
    "GET",
    "/v1",
    "/policies/rate-limits",
    "create_rate_limit",
    "POST",
    "application/json",
    "rate_limits_policy_id",
    "get_rate_limit",
    "/policies/rate-limits/{rate_limits_policy_id}",
    "update_rate_limit",
    "PUT",
    "delete_rate_limit",
    "DELETE",
    "\"cost\"",
    "alert_threshold",
    "credit_limit",
    "last_reset_at",
    "next_usage_reset_at",
    "periodic_reset",
    "\"monthly\"",
    "\"weekly\"",
    "null",
    "periodic_reset_days",
    "1",
    "365",
    "value_key_usage_map",
    "current_usage",
    "is_exhausted_alerts_sent",
    "is_threshold_alerts_sent",
    "\"exhausted\"",
    "list_usage_limits",
    "/policies/usage-limits",
    "create_usage_limit",
    "policy_usage_limits_id",
    "include_usage",
    "get_usage_limit",
    "/policies/usage-limits/{policy_usage_limits_id}",
    "reset_usage_for_value",
    "update_usage_limit",
    "delete_usage_limit",
    "search",
    "100",
    "value_key",
    "list_usage_limit_entities",
    "/policies/usage-limits/{policy_usage_limits_id}/entities",
    "entity_id",
    "reset_usage_limit_entity",
    "/policies/usage-limits/{policy_usage_limits_id}/entities/{entity_id}/reset",
    "List Rate Limit Policies",
    "Create Rate Limit Policy",
    "Get Rate Limit Policy",
    "Update Rate Limit Policy",
    "Delete Rate Limit Policy",
    "List Usage Limit Policies",
    "Create Usage Limit Policy",
    "Get Usage Limit Policy",
    "Update Usage Limit Policy",
    "Delete Usage Limit Policy",
    "List Usage Limit Entities",
    "Reset Usage Limit Entity",
};

static const uint32_t names[] = {
    56, /* "active" */
    65, /* "archived" */
    76, /* "requests" */
    87, /* "tokens" */
    96, /* "rpm" */
    102, /* "rph" */
    108, /* "rpd" */
    119, /* id */
    21, /* type */
    26, /* unit */
    122, /* value */
    14, /* status */
    1, /* workspace_id */
    128, /* organisation_id */
    144, /* created_at */
    155, /* last_updated_at */
    182, /* key */
    122, /* value */
    182, /* key */
    171, /* conditions */
    186, /* group_by */
    21, /* type */
    26, /* unit */
    122, /* value */
    300, /* rate_limits_policy_id */
    430, /* "cost" */
    87, /* "tokens" */
    119, /* id */
    21, /* type */
    14, /* status */
    1, /* workspace_id */
    128, /* organisation_id */
    144, /* created_at */
    155, /* last_updated_at */
    515, /* "monthly" */
    525, /* "weekly" */
    534, /* null */
    56, /* "active" */
    649, /* "exhausted" */
    171, /* conditions */
    186, /* group_by */
    21, /* type */
    453, /* credit_limit */
    721, /* policy_usage_limits_id */
    721, /* policy_usage_limits_id */
    986, /* entity_id */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {41, 0}, /* current_page */
    {31, 0}, /* page_size */
    {14, 1}, /* status */
    {21, 2}, /* type */
    {26, 3}, /* unit */
    {1, 4}, /* workspace_id */
    {182, 4}, /* key */
    {122, 4}, /* value */
    {182, 4}, /* key */
    {171, 7}, /* conditions */
    {144, 4}, /* created_at */
    {186, 9}, /* group_by */
    {119, 4}, /* id */
    {155, 4}, /* last_updated_at */
    {195, 10}, /* name */
    {128, 4}, /* organisation_id */
    {14, 1}, /* status */
    {21, 2}, /* type */
    {26, 3}, /* unit */
    {122, 11}, /* value */
    {1, 4}, /* workspace_id */
    {114, 13}, /* data */
    {200, 4}, /* object */
    {207, 14}, /* total */
    {171, 16}, /* conditions */
    {186, 17}, /* group_by */
    {195, 18}, /* name */
    {128, 4}, /* organisation_id */
    {21, 2}, /* type */
    {26, 3}, /* unit */
    {122, 11}, /* value */
    {1, 4}, /* workspace_id */
    {119, 4}, /* id */
    {200, 4}, /* object */
    {300, 4}, /* rate_limits_policy_id */
    {14, 1}, /* status */
    {171, 7}, /* conditions */
    {144, 4}, /* created_at */
    {186, 9}, /* group_by */
    {119, 4}, /* id */
    {155, 4}, /* last_updated_at */
    {195, 10}, /* name */
    {200, 4}, /* object */
    {128, 4}, /* organisation_id */
    {14, 1}, /* status */
    {21, 2}, /* type */
    {26, 3}, /* unit */
    {122, 11}, /* value */
    {1, 4}, /* workspace_id */
    {195, 18}, /* name */
    {300, 4}, /* rate_limits_policy_id */
    {26, 3}, /* unit */
    {122, 11}, /* value */
    {300, 4}, /* rate_limits_policy_id */
    {41, 0}, /* current_page */
    {31, 0}, /* page_size */
    {14, 1}, /* status */
    {21, 26}, /* type */
    {1, 4}, /* workspace_id */
    {585, 11}, /* current_usage */
    {599, 31}, /* is_exhausted_alerts_sent */
    {624, 31}, /* is_threshold_alerts_sent */
    {14, 32}, /* status */
    {437, 28}, /* alert_threshold */
    {171, 7}, /* conditions */
    {144, 4}, /* created_at */
    {453, 11}, /* credit_limit */
    {186, 9}, /* group_by */
    {119, 4}, /* id */
    {466, 10}, /* last_reset_at */
    {155, 4}, /* last_updated_at */
    {195, 10}, /* name */
    {480, 10}, /* next_usage_reset_at */
    {128, 4}, /* organisation_id */
    {500, 29}, /* periodic_reset */
    {539, 30}, /* periodic_reset_days */
    {14, 1}, /* status */
    {21, 26}, /* type */
    {565, 34}, /* value_key_usage_map */
    {1, 4}, /* workspace_id */
    {114, 36}, /* data */
    {200, 4}, /* object */
    {207, 14}, /* total */
    {437, 38}, /* alert_threshold */
    {171, 16}, /* conditions */
    {453, 39}, /* credit_limit */
    {186, 17}, /* group_by */
    {195, 18}, /* name */
    {128, 4}, /* organisation_id */
    {500, 29}, /* periodic_reset */
    {21, 26}, /* type */
    {1, 4}, /* workspace_id */
    {744, 31}, /* include_usage */
    {721, 4}, /* policy_usage_limits_id */
    {14, 1}, /* status */
    {437, 28}, /* alert_threshold */
    {171, 7}, /* conditions */
    {144, 4}, /* created_at */
    {453, 11}, /* credit_limit */
    {186, 9}, /* group_by */
    {119, 4}, /* id */
    {466, 10}, /* last_reset_at */
    {155, 4}, /* last_updated_at */
    {195, 10}, /* name */
    {480, 10}, /* next_usage_reset_at */
    {200, 4}, /* object */
    {128, 4}, /* organisation_id */
    {500, 29}, /* periodic_reset */
    {539, 30}, /* periodic_reset_days */
    {14, 1}, /* status */
    {21, 26}, /* type */
    {565, 34}, /* value_key_usage_map */
    {1, 4}, /* workspace_id */
    {437, 38}, /* alert_threshold */
    {453, 39}, /* credit_limit */
    {195, 18}, /* name */
    {500, 29}, /* periodic_reset */
    {721, 4}, /* policy_usage_limits_id */
    {822, 4}, /* reset_usage_for_value */
    {721, 4}, /* policy_usage_limits_id */
    {41, 0}, /* current_page */
    {31, 45}, /* page_size */
    {721, 4}, /* policy_usage_limits_id */
    {882, 4}, /* search */
    {14, 32}, /* status */
    {585, 11}, /* current_usage */
    {119, 4}, /* id */
    {893, 4}, /* value_key */
    {114, 48}, /* data */
    {200, 4}, /* object */
    {207, 14}, /* total */
    {986, 4}, /* entity_id */
    {721, 4}, /* policy_usage_limits_id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 54},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 2},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 4},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 16},
    {PA_PROPERTIES, 2, 6},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 6},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 18},
    {PA_PROPERTIES, 1, 8},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 8},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 9, 7},
    {PA_PROPERTIES, 12, 9},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 12},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 21},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 6},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 8},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MAX_LENGTH, 0, 255},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 5, 19},
    {PA_PROPERTIES, 8, 24},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 32},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 24},
    {PA_PROPERTIES, 2, 34},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 9, 7},
    {PA_PROPERTIES, 13, 36},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 24},
    {PA_PROPERTIES, 4, 49},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 24},
    {PA_PROPERTIES, 1, 53},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 25},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 54},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 34},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_MINIMUM, 0, 559},
    {PA_MAXIMUM, 0, 561},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 37},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 59},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 33},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 7, 27},
    {PA_PROPERTIES, 17, 63},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 35},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 80},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_MINIMUM, 0, 54},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_MINIMUM, 0, 54},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 39},
    {PA_PROPERTIES, 9, 83},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 43},
    {PA_PROPERTIES, 3, 92},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 7, 27},
    {PA_PROPERTIES, 18, 95},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 43},
    {PA_PROPERTIES, 6, 113},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 43},
    {PA_PROPERTIES, 1, 119},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 559},
    {PA_MAXIMUM, 0, 889},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 43},
    {PA_PROPERTIES, 5, 120},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 125},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 47},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 128},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 44},
    {PA_PROPERTIES, 2, 131},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* list_rate_limits.current_page */
    {2, 2}, /* list_rate_limits.status */
    {4, 2}, /* list_rate_limits.type */
    {6, 2}, /* list_rate_limits.unit */
    {8, 1}, /* list_rate_limits.workspace_id */
    {9, 3}, /* list_rate_limits */
    {12, 3}, /* list_rate_limits response.data[].conditions[] */
    {15, 2}, /* list_rate_limits response.data[].conditions */
    {17, 3}, /* list_rate_limits response.data[].group_by[] */
    {20, 2}, /* list_rate_limits response.data[].group_by */
    {22, 1}, /* list_rate_limits response.data[].name */
    {23, 1}, /* list_rate_limits response.data[].value */
    {24, 3}, /* list_rate_limits response.data[] */
    {27, 2}, /* list_rate_limits response.data */
    {29, 1}, /* list_rate_limits response.total */
    {30, 2}, /* list_rate_limits response */
    {32, 3}, /* create_rate_limit.conditions */
    {35, 3}, /* create_rate_limit.group_by */
    {38, 2}, /* create_rate_limit.name */
    {40, 4}, /* create_rate_limit */
    {44, 2}, /* create_rate_limit response */
    {46, 4}, /* get_rate_limit */
    {50, 3}, /* get_rate_limit response */
    {53, 4}, /* update_rate_limit */
    {57, 1}, /* update_rate_limit response */
    {58, 4}, /* delete_rate_limit */
    {62, 2}, /* list_usage_limits.type */
    {64, 3}, /* list_usage_limits */
    {67, 1}, /* list_usage_limits response.data[].alert_threshold */
    {68, 2}, /* list_usage_limits response.data[].periodic_reset */
    {70, 3}, /* list_usage_limits response.data[].periodic_reset_days */
    {73, 1}, /* list_usage_limits response.data[].value_key_usage_map.*.is_exhausted_alerts_sent */
    {74, 2}, /* list_usage_limits response.data[].value_key_usage_map.*.status */
    {76, 2}, /* list_usage_limits response.data[].value_key_usage_map.* */
    {78, 3}, /* list_usage_limits response.data[].value_key_usage_map */
    {81, 3}, /* list_usage_limits response.data[] */
    {84, 2}, /* list_usage_limits response.data */
    {86, 2}, /* list_usage_limits response */
    {88, 2}, /* create_usage_limit.alert_threshold */
    {90, 2}, /* create_usage_limit.credit_limit */
    {92, 4}, /* create_usage_limit */
    {96, 4}, /* get_usage_limit */
    {100, 3}, /* get_usage_limit response */
    {103, 4}, /* update_usage_limit */
    {107, 4}, /* delete_usage_limit */
    {111, 3}, /* list_usage_limit_entities.page_size */
    {114, 4}, /* list_usage_limit_entities */
    {118, 2}, /* list_usage_limit_entities response.data[] */
    {120, 2}, /* list_usage_limit_entities response.data */
    {122, 2}, /* list_usage_limit_entities response */
    {124, 4}, /* reset_usage_limit_entity */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_rate_limits.workspace_id */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_rate_limits.status */
    {21, 21, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_rate_limits.type */
    {26, 26, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_rate_limits.unit */
    {31, 31, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_rate_limits.page_size */
    {41, 41, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_rate_limits.current_page */
    {300, 300, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_rate_limit.rate_limits_policy_id */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_rate_limit.status */
    {300, 300, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* update_rate_limit.rate_limits_policy_id */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limits.workspace_id */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limits.status */
    {21, 21, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limits.type */
    {31, 31, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limits.page_size */
    {41, 41, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limits.current_page */
    {721, 721, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_usage_limit.policy_usage_limits_id */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_usage_limit.status */
    {744, 744, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_usage_limit.include_usage */
    {721, 721, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* update_usage_limit.policy_usage_limits_id */
    {721, 721, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* list_usage_limit_entities.policy_usage_limits_id */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limit_entities.status */
    {882, 882, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limit_entities.search */
    {31, 31, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limit_entities.page_size */
    {41, 41, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_usage_limit_entities.current_page */
    {721, 721, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* reset_usage_limit_entity.policy_usage_limits_id */
    {986, 986, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* reset_usage_limit_entity.entity_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {283, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_rate_limits_params, workspace_id), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_list_rate_limits_params, status), PA_NONE, PA_F_STRING},
    {21, offsetof(portkey_list_rate_limits_params, type), PA_NONE, PA_F_STRING},
    {26, offsetof(portkey_list_rate_limits_params, unit), PA_NONE, PA_F_STRING},
    {31, offsetof(portkey_list_rate_limits_params, page_size), PA_NONE, PA_F_INTEGER},
    {41, offsetof(portkey_list_rate_limits_params, current_page), PA_NONE, PA_F_INTEGER},
    {182, offsetof(portkey_condition, key), PA_NONE, PA_F_STRING},
    {122, offsetof(portkey_condition, value), PA_NONE, PA_F_STRING},
    {182, offsetof(portkey_group_by, key), PA_NONE, PA_F_STRING},
    {195, offsetof(portkey_create_rate_limit_params, name), PA_NONE, PA_F_STRING},
    {171, offsetof(portkey_create_rate_limit_params, conditions), 2, PA_F_OBJECT_LIST},
    {186, offsetof(portkey_create_rate_limit_params, group_by), 3, PA_F_OBJECT_LIST},
    {21, offsetof(portkey_create_rate_limit_params, type), PA_NONE, PA_F_STRING},
    {26, offsetof(portkey_create_rate_limit_params, unit), PA_NONE, PA_F_STRING},
    {122, offsetof(portkey_create_rate_limit_params, value), PA_NONE, PA_F_NUMBER},
    {1, offsetof(portkey_create_rate_limit_params, workspace_id), PA_NONE, PA_F_STRING},
    {128, offsetof(portkey_create_rate_limit_params, organisation_id), PA_NONE, PA_F_STRING},
    {300, offsetof(portkey_get_rate_limit_params, rate_limits_policy_id), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_get_rate_limit_params, status), PA_NONE, PA_F_STRING},
    {300, offsetof(portkey_update_rate_limit_params, rate_limits_policy_id), PA_NONE, PA_F_STRING},
    {195, offsetof(portkey_update_rate_limit_params, name), PA_NONE, PA_F_STRING},
    {26, offsetof(portkey_update_rate_limit_params, unit), PA_NONE, PA_F_STRING},
    {122, offsetof(portkey_update_rate_limit_params, value), PA_NONE, PA_F_NUMBER},
    {300, offsetof(portkey_delete_rate_limit_params, rate_limits_policy_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_list_usage_limits_params, workspace_id), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_list_usage_limits_params, status), PA_NONE, PA_F_STRING},
    {21, offsetof(portkey_list_usage_limits_params, type), PA_NONE, PA_F_STRING},
    {31, offsetof(portkey_list_usage_limits_params, page_size), PA_NONE, PA_F_INTEGER},
    {41, offsetof(portkey_list_usage_limits_params, current_page), PA_NONE, PA_F_INTEGER},
    {195, offsetof(portkey_create_usage_limit_params, name), PA_NONE, PA_F_STRING},
    {171, offsetof(portkey_create_usage_limit_params, conditions), 2, PA_F_OBJECT_LIST},
    {186, offsetof(portkey_create_usage_limit_params, group_by), 3, PA_F_OBJECT_LIST},
    {21, offsetof(portkey_create_usage_limit_params, type), PA_NONE, PA_F_STRING},
    {453, offsetof(portkey_create_usage_limit_params, credit_limit), PA_NONE, PA_F_NUMBER},
    {437, offsetof(portkey_create_usage_limit_params, alert_threshold), PA_NONE, PA_F_NUMBER},
    {500, offsetof(portkey_create_usage_limit_params, periodic_reset), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_create_usage_limit_params, workspace_id), PA_NONE, PA_F_STRING},
    {128, offsetof(portkey_create_usage_limit_params, organisation_id), PA_NONE, PA_F_STRING},
    {721, offsetof(portkey_get_usage_limit_params, policy_usage_limits_id), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_get_usage_limit_params, status), PA_NONE, PA_F_STRING},
    {744, offsetof(portkey_get_usage_limit_params, include_usage), PA_NONE, PA_F_BOOLEAN},
    {721, offsetof(portkey_update_usage_limit_params, policy_usage_limits_id), PA_NONE, PA_F_STRING},
    {195, offsetof(portkey_update_usage_limit_params, name), PA_NONE, PA_F_STRING},
    {453, offsetof(portkey_update_usage_limit_params, credit_limit), PA_NONE, PA_F_NUMBER},
    {437, offsetof(portkey_update_usage_limit_params, alert_threshold), PA_NONE, PA_F_NUMBER},
    {500, offsetof(portkey_update_usage_limit_params, periodic_reset), PA_NONE, PA_F_STRING},
    {822, offsetof(portkey_update_usage_limit_params, reset_usage_for_value), PA_NONE, PA_F_STRING},
    {721, offsetof(portkey_delete_usage_limit_params, policy_usage_limits_id), PA_NONE, PA_F_STRING},
    {721, offsetof(portkey_list_usage_limit_entities_params, policy_usage_limits_id), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_list_usage_limit_entities_params, status), PA_NONE, PA_F_STRING},
    {882, offsetof(portkey_list_usage_limit_entities_params, search), PA_NONE, PA_F_STRING},
    {31, offsetof(portkey_list_usage_limit_entities_params, page_size), PA_NONE, PA_F_INTEGER},
    {41, offsetof(portkey_list_usage_limit_entities_params, current_page), PA_NONE, PA_F_INTEGER},
    {721, offsetof(portkey_reset_usage_limit_entity_params, policy_usage_limits_id), PA_NONE, PA_F_STRING},
    {986, offsetof(portkey_reset_usage_limit_entity_params, entity_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 6, sizeof(portkey_list_rate_limits_params)},
    {9, 8, sizeof(portkey_create_rate_limit_params)},
    {6, 2, sizeof(portkey_condition)},
    {8, 1, sizeof(portkey_group_by)},
    {17, 2, sizeof(portkey_get_rate_limit_params)},
    {19, 4, sizeof(portkey_update_rate_limit_params)},
    {23, 1, sizeof(portkey_delete_rate_limit_params)},
    {24, 5, sizeof(portkey_list_usage_limits_params)},
    {29, 9, sizeof(portkey_create_usage_limit_params)},
    {38, 3, sizeof(portkey_get_usage_limit_params)},
    {41, 6, sizeof(portkey_update_usage_limit_params)},
    {47, 1, sizeof(portkey_delete_usage_limit_params)},
    {48, 5, sizeof(portkey_list_usage_limit_entities_params)},
    {53, 2, sizeof(portkey_reset_usage_limit_entity_params)},
};

static const portkey_operation operations[] = {
    {213, 230, 234, 238, 0, 9, 5, 15, 0, PA_NONE, 0, 6, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_rate_limits */
    {260, 278, 234, 238, 0, 9, 19, 20, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_rate_limit */
    {322, 230, 234, 337, 0, 9, 21, 22, 4, PA_NONE, 6, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_rate_limit */
    {383, 401, 234, 337, 0, 9, 23, 24, 5, 0, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_rate_limit */
    {405, 423, 234, 337, 0, 9, 25, 24, 6, PA_NONE, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_rate_limit */
    {661, 230, 234, 679, 0, 9, 27, 37, 7, PA_NONE, 9, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_usage_limits */
    {702, 278, 234, 679, 0, 9, 40, 20, 8, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_usage_limit */
    {758, 230, 234, 774, 0, 9, 41, 42, 9, PA_NONE, 14, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_usage_limit */
    {844, 401, 234, 774, 0, 9, 43, 24, 10, 0, 17, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_usage_limit */
    {863, 423, 234, 774, 0, 9, 44, 24, 11, PA_NONE, 17, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_usage_limit */
    {903, 230, 234, 929, 0, 9, 46, 49, 12, PA_NONE, 18, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_usage_limit_entities */
    {996, 401, 234, 1021, 0, 9, 50, 24, 13, PA_NONE, 23, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* reset_usage_limit_entity */
};

static const struct {
    char t0[1188] PA_PIECE; char t1[2000] PA_PIECE; char t2[48] PA_PIECE; char t3[735] PA_PIECE;
    char t4[923] PA_PIECE; char t5[639] PA_PIECE; char t6[1027] PA_PIECE; char t7[2000] PA_PIECE;
    char t8[200] PA_PIECE; char t9[967] PA_PIECE; char t10[1282] PA_PIECE; char t11[668] PA_PIECE;
    char t12[1110] PA_PIECE; char t13[810] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_rate_limits\",\"title\":\"List Rate Limit Policies\",\"description\":\"List the rate limit policies that cap requests or tokens per minute, hour or day, filtered by workspace, status, type or unit. Only active policies are returned unless status says otherwise. Caps on total spend or token budgets are a different thing: see list_usage_limits.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace whose policies to list.\",\"type\":\"string\"},\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"},\"type\":{\"description\":\"Keep only policies that count this.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Keep only policies per minute (rpm), hour (rph) or day (rpd).\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\"]},\"page_size\":{\"description\":\"Policies per page.\",\"type\":\"integer\",\"minimum\":0},\"current_page\":{\"description\":\"Page to return; absent means the first.\",\"type\":\"integer\",\"minimum\":0}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_rate_limit\",\"title\":\"Create Rate Limit Policy\",\"description\":\"Create a rate limit policy: throttle matching traffic to a number of requests or tokens per minute, hour or day. The conditions choose the requests it covers, group_by decides who shares one counter (each API key, workspace or metadata value). Returns the new id. For a budget over weeks or months use create_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Name of the policy.\",\"type\":\"string\",\"maxLength\":255},\"conditions\":{\"description\":\"Which requests the policy covers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A test that a request must pass for the policy to cover it.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, organisation_id, workspace_id or metadata.KEY, e.g. metadata.team.\",\"type\":\"string\"},\"value\":{\"description\":\"What the key must equal, e.g. a workspace id.\",\"type\":\"string\"}},\"required\":[\"key\",\"value\"]}},\"group_by\":{\"description\":\"Which requests share one counter.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A key by which usage is counted apart.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, organisation_id, workspace_id or metadata.KEY, e.g. metadata.team.\",\"type\":\"string\"}},\"required\":[\"key\"]}},\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Per minute (rpm), hour (rph) or day (rpd), for requests and tokens alike.\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\"]},\"value\":{\"description\":\"Requests or tokens allowed per unit of time.\",\"type\":\"number\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed if the credential is not an API key.\",\"type\":\"string\"},\"organisation_id\":{\"description\":\"Organisation id; needed if the credential is not an API key.\",\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"conditions\",\"group_by\",\"type\",\"unit\",\"value\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":fal",
    "se,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_rate_limit\",\"title\":\"Get Rate Limit Policy\",\"description\":\"Read one rate limit policy by id: its conditions, grouping, type, unit and value. Archived policies are found only with status set to archived. To find an id use list_rate_limits.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"rate_limits_policy_id\":{\"description\":\"Id of the rate limit policy, from list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"},\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_rate_limit\",\"title\":\"Update Rate Limit Policy\",\"description\":\"Change the name, unit or value of a rate limit policy, for instance to raise a requests-per-minute cap. Conditions, grouping and type cannot be changed here: delete the policy and create another. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"rate_limits_policy_id\":{\"description\":\"Id of the rate limit policy, from list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"description\":\"New name of the policy.\",\"type\":\"string\",\"maxLength\":255},\"unit\":{\"description\":\"Per minute (rpm), hour (rph) or day (rpd).\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\"]},\"value\":{\"description\":\"Requests or tokens allowed per unit of time.\",\"type\":\"number\"}},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_rate_limit\",\"title\":\"Delete Rate Limit Policy\",\"description\":\"Delete a rate limit policy, so that it no longer throttles the requests it covered. Takes the policy id from list_rate_limits and returns an empty object. To loosen a cap instead of removing it use update_rate_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"rate_limits_policy_id\":{\"description\":\"Id of the rate limit policy, from list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_usage_limits\",\"title\":\"List Usage Limit Policies\",\"description\":\"List the usage limit policies, the budgets that cap total cost or tokens over a period, filtered by workspace, status or type. Only active policies are returned unless status says otherwise. Caps per minute, hour or day are in list_rate_limits.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace whose policies to list.\",\"type\":\"string\"},\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"},\"type\":{\"description\":\"Keep only policies that count this.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"page_size\":{\"description\":\"Policies per page.\",\"type\":\"integer\",\"minimum\":0},\"current_page\":{\"description\":\"Page to return; absent means the first.\",\"type\":\"integer\",\"minimum\":0}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_usage_limit\",\"title\":\"Create Usage Limit Policy\",\"description\":\"Create a usage limit policy: a budget that caps the total cost or tokens of matching requests, cumulative or renewed weekly or monthly. The conditions choose the requests it covers, group_by decides who has a budget of their own. Returns the new id. To throttle per minute, hour or day use create_rate_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Name of the policy.\",\"type\":\"string\",\"maxLength\":255},\"conditions\":{\"description\":\"Which requests the policy covers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A test that a request must pass for the policy to cover it.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, organisation_id, workspace_id or metadata.KEY, e.g. metadata.team.\",\"type\":\"string\"},\"value\":{\"description\":\"What the key must equal, e.g. a workspace id.\",\"type\":\"string\"}},\"required\":[\"key\",\"value\"]}},\"group_by\":{\"description\":\"Which requests share one budget.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A key by which usage is counted apart.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, organisation_id, workspace_id or metadata.KEY, e.g. metadata.team.\",\"type\":\"string\"}},\"required\":[\"key\"]}},\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"credit_limit\":{\"description\":\"Most cost or tokens a group may use per period.\",\"type\":\"number\",\"minimum\":0},\"alert_threshold\":{\"description\":\"Usage at which an alert is sent; must be below credit_limit.\",\"type\":[\"number\",\"null\"],\"minimum\":0},\"periodic_reset\":{\"description\":\"How often usage returns to zero; absent or null means never.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed if the credential is not an API key.\",\"type\":\"string\"},\"organisation_id\":{\"description\":\"Organisation id; needed if the credential is not an API key.\",\"type\":\"string\",\"format\":\"uu",
    "id\"}},\"required\":[\"conditions\",\"group_by\",\"type\",\"credit_limit\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_usage_limit\",\"title\":\"Get Usage Limit Policy\",\"description\":\"Read one usage limit policy by id: conditions, grouping, credit limit, alert threshold and reset period. With include_usage it also shows what each group has used up; for a paged and searchable view of that use list_usage_limit_entities. Archived policies need status set to archived.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"},\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"},\"include_usage\":{\"description\":\"Add a map from each group's key to its current usage.\",\"type\":\"boolean\",\"default\":false}},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_usage_limit\",\"title\":\"Update Usage Limit Policy\",\"description\":\"Change the name, credit limit, alert threshold or reset period of a usage limit policy; it can also set the counter of one group back to zero. Type, conditions and grouping stay as created. To reset a group by its entity id use reset_usage_limit_entity.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"description\":\"New name of the policy.\",\"type\":\"string\",\"maxLength\":255},\"credit_limit\":{\"description\":\"Most cost or tokens a group may use per period.\",\"type\":\"number\",\"minimum\":0},\"alert_threshold\":{\"description\":\"Usage at which an alert is sent; must be below credit_limit.\",\"type\":[\"number\",\"null\"],\"minimum\":0},\"periodic_reset\":{\"description\":\"How often usage returns to zero; null turns the reset off.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"reset_usage_for_value\":{\"description\":\"Value key, e.g. an API key's id, whose usage to set to zero now.\",\"type\":\"string\"}},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_usage_limit\",\"title\":\"Delete Usage Limit Policy\",\"description\":\"Archive a usage limit policy, so that its budget is no longer enforced. The record is kept and can be found with list_usage_limits and status archived, but no operation here brings it back to life. To raise a budget use update_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_usage_limit_entities\",\"title\":\"List Usage Limit Entities\",\"description\":\"List the groups (API keys, users, workspaces) that a usage limit policy counts, with the current usage of each. Filter by active or exhausted to see who ran out of budget. The entity ids returned are what reset_usage_limit_entity takes.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"},\"status\":{\"description\":\"Keep only groups with budget left, or only those that ran out.\",\"type\":\"string\",\"enum\":[\"active\",\"exhausted\"]},\"search\":{\"description\":\"Keep only groups whose value key matches, e.g. metadata._user:anna.\",\"type\":\"string\"},\"page_size\":{\"description\":\"Groups per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100},\"current_page\":{\"description\":\"Page to return; absent means the first.\",\"type\":\"integer\",\"minimum\":0}},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"reset_usage_limit_entity\",\"title\":\"Reset Usage Limit Entity\",\"description\":\"Set the usage counter of one group under a usage limit policy back to zero, for instance to let an exhausted API key or user work again. The count so far is lost. Entity ids come from list_usage_limit_entities; to raise the budget itself use update_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"},\"entity_id\":{\"description\":\"Id of the counted group, from list_usage_limit_entities.\",\"type\":\"string\"}},\"required\":[\"policy_usage_limits_id\",\"entity_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {213, 1096, 0, 1188, 9, 9, 0}, /* list_rate_limits */
    {260, 1121, 1188, 2048, 9, 9, 1}, /* create_rate_limit */
    {322, 1146, 3236, 735, 9, 9, 2}, /* get_rate_limit */
    {383, 1168, 3971, 923, 9, 9, 3}, /* update_rate_limit */
    {405, 1193, 4894, 639, 9, 9, 4}, /* delete_rate_limit */
    {661, 1218, 5533, 1027, 9, 9, 5}, /* list_usage_limits */
    {702, 1244, 6560, 2200, 9, 9, 6}, /* create_usage_limit */
    {758, 1270, 8760, 967, 9, 9, 7}, /* get_usage_limit */
    {844, 1293, 9727, 1282, 9, 9, 8}, /* update_usage_limit */
    {863, 1319, 11009, 668, 9, 9, 9}, /* delete_usage_limit */
    {903, 1345, 11677, 1110, 9, 9, 10}, /* list_usage_limit_entities */
    {996, 1371, 12787, 810, 9, 9, 11}, /* reset_usage_limit_entity */
};

extern const struct pa_domain pa_domain_limits;
const struct pa_domain pa_domain_limits = {
    .name = "limits",
    .description = "Budget and rate limit policies.",
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
    .operation_count = 12,
    .tool_count = 12,
};

int portkey_list_rate_limits(portkey_response **out, portkey_client *client, const portkey_list_rate_limits_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_rate_limits_request(portkey_request **out, const portkey_list_rate_limits_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_rate_limit(portkey_response **out, portkey_client *client, const portkey_create_rate_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_rate_limit_request(portkey_request **out, const portkey_create_rate_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_rate_limit(portkey_response **out, portkey_client *client, const portkey_get_rate_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_rate_limit_request(portkey_request **out, const portkey_get_rate_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_rate_limit(portkey_response **out, portkey_client *client, const portkey_update_rate_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_rate_limit_request(portkey_request **out, const portkey_update_rate_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_rate_limit(portkey_response **out, portkey_client *client, const portkey_delete_rate_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_rate_limit_request(portkey_request **out, const portkey_delete_rate_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_list_usage_limits(portkey_response **out, portkey_client *client, const portkey_list_usage_limits_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_list_usage_limits_request(portkey_request **out, const portkey_list_usage_limits_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_create_usage_limit(portkey_response **out, portkey_client *client, const portkey_create_usage_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_create_usage_limit_request(portkey_request **out, const portkey_create_usage_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_get_usage_limit(portkey_response **out, portkey_client *client, const portkey_get_usage_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_get_usage_limit_request(portkey_request **out, const portkey_get_usage_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_update_usage_limit(portkey_response **out, portkey_client *client, const portkey_update_usage_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_update_usage_limit_request(portkey_request **out, const portkey_update_usage_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_delete_usage_limit(portkey_response **out, portkey_client *client, const portkey_delete_usage_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_delete_usage_limit_request(portkey_request **out, const portkey_delete_usage_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_list_usage_limit_entities(portkey_response **out, portkey_client *client, const portkey_list_usage_limit_entities_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_list_usage_limit_entities_request(portkey_request **out, const portkey_list_usage_limit_entities_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}

int portkey_reset_usage_limit_entity(portkey_response **out, portkey_client *client, const portkey_reset_usage_limit_entity_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[11], params, error);
}

int portkey_reset_usage_limit_entity_request(portkey_request **out, const portkey_reset_usage_limit_entity_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[11], params, error);
}
