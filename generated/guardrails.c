/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/guardrails.h>

static const struct {
    char t0[1]; char t1[26]; char t2[4]; char t3[4]; char t4[29]; char t5[17]; char t6[18]; char t7[29];
    char t8[4]; char t9[17]; char t10[16]; char t11[42]; char t12[4]; char t13[39]; char t14[11];
    char t15[18]; char t16[13]; char t17[9]; char t18[44]; char t19[43]; char t20[40]; char t21[45];
    char t22[10]; char t23[13]; char t24[5]; char t25[6]; char t26[3]; char t27[5]; char t28[5]; char t29[11];
    char t30[16]; char t31[9]; char t32[7]; char t33[9]; char t34[11]; char t35[11]; char t36[16];
    char t37[12]; char t38[7]; char t39[8]; char t40[5]; char t41[6]; char t42[11]; char t43[8]; char t44[9];
    char t45[6]; char t46[7]; char t47[9]; char t48[14]; char t49[25]; char t50[25]; char t51[21];
    char t52[24]; char t53[20]; char t54[25]; char t55[21]; char t56[19]; char t57[19]; char t58[20];
    char t59[23]; char t60[18]; char t61[19]; char t62[23]; char t63[31]; char t64[30]; char t65[26];
    char t66[19]; char t67[14]; char t68[20]; char t69[21]; char t70[25]; char t71[20]; char t72[22];
    char t73[15]; char t74[15]; char t75[21]; char t76[21]; char t77[20]; char t78[23]; char t79[24];
    char t80[24]; char t81[36]; char t82[20]; char t83[18]; char t84[26]; char t85[16]; char t86[18];
    char t87[16]; char t88[17]; char t89[15]; char t90[17]; char t91[22]; char t92[12]; char t93[29];
    char t94[11]; char t95[11]; char t96[8]; char t97[11]; char t98[17]; char t99[5]; char t100[13];
    char t101[14]; char t102[27]; char t103[17]; char t104[17]; char t105[7]; char t106[27]; char t107[39];
    char t108[12]; char t109[31]; char t110[7]; char t111[8]; char t112[9]; char t113[30]; char t114[14];
    char t115[28]; char t116[55]; char t117[36]; char t118[39]; char t119[32]; char t120[34]; char t121[33];
    char t122[35]; char t123[16]; char t124[17]; char t125[14]; char t126[17]; char t127[17]; char t128[27];
    char t129[30]; char t130[28];
} strings = {
    "",
    "get_organisation_defaults",
    "GET",
    "/v2",
    "/admin/organisation/defaults",
    "input_guardrails",
    "output_guardrails",
    "update_organisation_defaults",
    "PUT",
    "application/json",
    "organisation_id",
    "list_input_guardrail_workspace_exclusions",
    "/v1",
    "/workspace-exclusions/input-guardrails",
    "workspaces",
    "override_existing",
    "workspace_id",
    "excluded",
    "update_input_guardrail_workspace_exclusions",
    "list_output_guardrail_workspace_exclusions",
    "/workspace-exclusions/output-guardrails",
    "update_output_guardrail_workspace_exclusions",
    "page_size",
    "current_page",
    "data",
    "total",
    "id",
    "name",
    "slug",
    "created_at",
    "last_updated_at",
    "owner_id",
    "status",
    "\"active\"",
    "\"archived\"",
    "updated_by",
    "list_guardrails",
    "/guardrails",
    "checks",
    "actions",
    "deny",
    "async",
    "on_success",
    "on_fail",
    "feedback",
    "value",
    "weight",
    "metadata",
    "\"default.jwt\"",
    "\"default.modelWhitelist\"",
    "\"default.isAllLowerCase\"",
    "\"default.regexMatch\"",
    "\"default.sentenceCount\"",
    "\"default.wordCount\"",
    "\"default.characterCount\"",
    "\"default.jsonSchema\"",
    "\"default.jsonKeys\"",
    "\"default.contains\"",
    "\"default.validUrls\"",
    "\"default.containsCode\"",
    "\"default.webhook\"",
    "\"default.endsWith\"",
    "\"default.alluppercase\"",
    "\"default.requiredMetadataKeys\"",
    "\"default.allowedRequestTypes\"",
    "\"portkey.moderateContent\"",
    "\"portkey.language\"",
    "\"portkey.pii\"",
    "\"portkey.gibberish\"",
    "\"sydelabs.sydeguard\"",
    "\"aporia.validateProject\"",
    "\"pillar.scanPrompt\"",
    "\"pillar.scanResponse\"",
    "\"patronus.phi\"",
    "\"patronus.pii\"",
    "\"patronus.isConcise\"",
    "\"patronus.isHelpful\"",
    "\"patronus.isPolite\"",
    "\"patronus.noApologies\"",
    "\"patronus.noGenderBias\"",
    "\"patronus.noRacialBias\"",
    "\"patronus.retrievalAnswerRelevance\"",
    "\"patronus.toxicity\"",
    "\"patronus.custom\"",
    "\"mistral.moderateContent\"",
    "\"bedrock.guard\"",
    "\"promptfoo.guard\"",
    "\"promptfoo.pii\"",
    "\"promptfoo.harm\"",
    "\"acuvity.scan\"",
    "\"lasso.classify\"",
    "\"azure.contentSafety\"",
    "\"azure.pii\"",
    "\"panw-prisma-airs.intercept\"",
    "is_enabled",
    "parameters",
    "headers",
    "version_id",
    "create_guardrail",
    "POST",
    "guardrail_id",
    "get_guardrail",
    "/guardrails/{guardrail_id}",
    "update_guardrail",
    "delete_guardrail",
    "DELETE",
    "list_guardrail_mcp_servers",
    "/guardrails/{guardrail_id}/mcp-servers",
    "mcp_servers",
    "mcp_integration_capability_ids",
    "run_on",
    "\"input\"",
    "\"output\"",
    "replace_guardrail_mcp_servers",
    "mcp_server_id",
    "upsert_guardrail_mcp_server",
    "/guardrails/{guardrail_id}/mcp-servers/{mcp_server_id}",
    "Get Organisation Guardrail Defaults",
    "Update Organisation Guardrail Defaults",
    "List Input Guardrail Exclusions",
    "Update Input Guardrail Exclusions",
    "List Output Guardrail Exclusions",
    "Update Output Guardrail Exclusions",
    "List Guardrails",
    "Create Guardrail",
    "Get Guardrail",
    "Update Guardrail",
    "Delete Guardrail",
    "List Guardrail MCP Servers",
    "Replace Guardrail MCP Servers",
    "Upsert Guardrail MCP Server",
};

static const uint32_t names[] = {
    149, /* organisation_id */
    149, /* organisation_id */
    250, /* workspaces */
    279, /* workspace_id */
    292, /* excluded */
    496, /* data */
    501, /* total */
    507, /* id */
    510, /* name */
    515, /* slug */
    520, /* created_at */
    531, /* last_updated_at */
    547, /* owner_id */
    563, /* "active" */
    572, /* "archived" */
    510, /* name */
    622, /* checks */
    629, /* actions */
    637, /* deny */
    642, /* async */
    648, /* on_success */
    659, /* on_fail */
    667, /* feedback */
    676, /* value */
    682, /* weight */
    689, /* metadata */
    507, /* id */
    698, /* "default.jwt" */
    712, /* "default.modelWhitelist" */
    737, /* "default.isAllLowerCase" */
    762, /* "default.regexMatch" */
    783, /* "default.sentenceCount" */
    807, /* "default.wordCount" */
    827, /* "default.characterCount" */
    852, /* "default.jsonSchema" */
    873, /* "default.jsonKeys" */
    892, /* "default.contains" */
    911, /* "default.validUrls" */
    931, /* "default.containsCode" */
    954, /* "default.webhook" */
    972, /* "default.endsWith" */
    991, /* "default.alluppercase" */
    1014, /* "default.requiredMetadataKeys" */
    1045, /* "default.allowedRequestTypes" */
    1075, /* "portkey.moderateContent" */
    1101, /* "portkey.language" */
    1120, /* "portkey.pii" */
    1134, /* "portkey.gibberish" */
    1154, /* "sydelabs.sydeguard" */
    1175, /* "aporia.validateProject" */
    1200, /* "pillar.scanPrompt" */
    1220, /* "pillar.scanResponse" */
    1242, /* "patronus.phi" */
    1257, /* "patronus.pii" */
    1272, /* "patronus.isConcise" */
    1293, /* "patronus.isHelpful" */
    1314, /* "patronus.isPolite" */
    1334, /* "patronus.noApologies" */
    1357, /* "patronus.noGenderBias" */
    1381, /* "patronus.noRacialBias" */
    1405, /* "patronus.retrievalAnswerRelevance" */
    1441, /* "patronus.toxicity" */
    1461, /* "patronus.custom" */
    1479, /* "mistral.moderateContent" */
    1505, /* "bedrock.guard" */
    1521, /* "promptfoo.guard" */
    1539, /* "promptfoo.pii" */
    1555, /* "promptfoo.harm" */
    1572, /* "acuvity.scan" */
    1587, /* "lasso.classify" */
    1604, /* "azure.contentSafety" */
    1626, /* "azure.pii" */
    1638, /* "panw-prisma-airs.intercept" */
    507, /* id */
    515, /* slug */
    1697, /* version_id */
    1730, /* guardrail_id */
    507, /* id */
    515, /* slug */
    1730, /* guardrail_id */
    1891, /* mcp_servers */
    1941, /* "input" */
    1949, /* "output" */
    1730, /* guardrail_id */
    1988, /* mcp_server_id */
};

static const double numbers[] = {
    0.0,
    1.0,
    1000.0,
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {64, 3}, /* input_guardrails */
    {81, 3}, /* output_guardrails */
    {149, 2}, /* organisation_id */
    {292, 6}, /* excluded */
    {279, 2}, /* workspace_id */
    {149, 2}, /* organisation_id */
    {261, 6}, /* override_existing */
    {250, 8}, /* workspaces */
    {483, 10}, /* current_page */
    {149, 2}, /* organisation_id */
    {473, 11}, /* page_size */
    {279, 2}, /* workspace_id */
    {520, 2}, /* created_at */
    {507, 2}, /* id */
    {531, 2}, /* last_updated_at */
    {510, 2}, /* name */
    {149, 2}, /* organisation_id */
    {547, 2}, /* owner_id */
    {515, 2}, /* slug */
    {556, 13}, /* status */
    {583, 14}, /* updated_by */
    {279, 14}, /* workspace_id */
    {496, 16}, /* data */
    {501, 10}, /* total */
    {689, 2}, /* metadata */
    {676, 18}, /* value */
    {682, 18}, /* weight */
    {667, 19}, /* feedback */
    {642, 6}, /* async */
    {637, 6}, /* deny */
    {659, 20}, /* on_fail */
    {648, 20}, /* on_success */
    {1689, 1}, /* headers */
    {507, 22}, /* id */
    {1667, 6}, /* is_enabled */
    {510, 2}, /* name */
    {1678, 23}, /* parameters */
    {629, 21}, /* actions */
    {622, 25}, /* checks */
    {510, 2}, /* name */
    {149, 2}, /* organisation_id */
    {279, 2}, /* workspace_id */
    {507, 2}, /* id */
    {515, 2}, /* slug */
    {1697, 2}, /* version_id */
    {1730, 2}, /* guardrail_id */
    {629, 21}, /* actions */
    {622, 29}, /* checks */
    {520, 2}, /* created_at */
    {507, 2}, /* id */
    {531, 2}, /* last_updated_at */
    {510, 2}, /* name */
    {149, 2}, /* organisation_id */
    {547, 2}, /* owner_id */
    {515, 2}, /* slug */
    {556, 13}, /* status */
    {583, 14}, /* updated_by */
    {279, 14}, /* workspace_id */
    {629, 21}, /* actions */
    {622, 25}, /* checks */
    {1730, 2}, /* guardrail_id */
    {510, 2}, /* name */
    {1730, 33}, /* guardrail_id */
    {1903, 3}, /* mcp_integration_capability_ids */
    {1934, 36}, /* run_on */
    {1730, 33}, /* guardrail_id */
    {1891, 39}, /* mcp_servers */
    {1730, 33}, /* guardrail_id */
    {1903, 3}, /* mcp_integration_capability_ids */
    {1988, 2}, /* mcp_server_id */
    {1934, 36}, /* run_on */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 2},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 3},
    {PA_PROPERTIES, 2, 3},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 7},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 1},
    {PA_PROPERTIES, 3, 5},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 0},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 1},
    {PA_MAXIMUM, 0, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 8},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 13},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 6, 7},
    {PA_PROPERTIES, 10, 12},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 15},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 5},
    {PA_PROPERTIES, 2, 22},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 23},
    {PA_PROPERTIES, 3, 24},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 22},
    {PA_PROPERTIES, 1, 27},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 18},
    {PA_PROPERTIES, 4, 28},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 46, 27},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 32},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 26},
    {PA_PROPERTIES, 4, 33},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 24},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 15},
    {PA_PROPERTIES, 5, 37},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 73},
    {PA_PROPERTIES, 3, 42},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 76},
    {PA_PROPERTIES, 1, 45},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 24},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 6, 7},
    {PA_PROPERTIES, 12, 46},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 76},
    {PA_PROPERTIES, 4, 58},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 77},
    {PA_PROPERTIES, 3, 42},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 76},
    {PA_PROPERTIES, 1, 62},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 81},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 35},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 63},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 37},
    {PA_PROPERTY_NAMES, 0, 38},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 79},
    {PA_PROPERTIES, 2, 65},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 83},
    {PA_PROPERTIES, 4, 67},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 3}, /* get_organisation_defaults */
    {3, 1}, /* get_organisation_defaults response */
    {4, 1}, /* update_organisation_defaults.input_guardrails[] */
    {5, 2}, /* update_organisation_defaults.input_guardrails */
    {7, 3}, /* update_organisation_defaults */
    {10, 4}, /* list_input_guardrail_workspace_exclusions */
    {14, 1}, /* update_input_guardrail_workspace_exclusions.override_existing */
    {15, 3}, /* update_input_guardrail_workspace_exclusions.workspaces[] */
    {18, 3}, /* update_input_guardrail_workspace_exclusions.workspaces */
    {21, 4}, /* update_input_guardrail_workspace_exclusions */
    {25, 2}, /* list_guardrails.current_page */
    {27, 3}, /* list_guardrails.page_size */
    {30, 3}, /* list_guardrails */
    {33, 2}, /* list_guardrails response.data[].status */
    {35, 1}, /* list_guardrails response.data[].updated_by */
    {36, 3}, /* list_guardrails response.data[] */
    {39, 2}, /* list_guardrails response.data */
    {41, 3}, /* list_guardrails response */
    {44, 1}, /* create_guardrail.actions.on_fail.feedback.value */
    {45, 3}, /* create_guardrail.actions.on_fail.feedback */
    {48, 3}, /* create_guardrail.actions.on_fail */
    {51, 3}, /* create_guardrail.actions */
    {54, 2}, /* create_guardrail.checks[].id */
    {56, 2}, /* create_guardrail.checks[].parameters */
    {58, 3}, /* create_guardrail.checks[] */
    {61, 3}, /* create_guardrail.checks */
    {64, 4}, /* create_guardrail */
    {68, 3}, /* create_guardrail response */
    {71, 4}, /* get_guardrail */
    {75, 2}, /* get_guardrail response.checks */
    {77, 3}, /* get_guardrail response */
    {80, 4}, /* update_guardrail */
    {84, 3}, /* update_guardrail response */
    {87, 2}, /* list_guardrail_mcp_servers.guardrail_id */
    {89, 4}, /* list_guardrail_mcp_servers */
    {93, 2}, /* replace_guardrail_mcp_servers.mcp_servers.*.run_on[] */
    {95, 3}, /* replace_guardrail_mcp_servers.mcp_servers.*.run_on */
    {98, 2}, /* replace_guardrail_mcp_servers.mcp_servers.* */
    {0, 0}, /* replace_guardrail_mcp_servers.mcp_servers (name) */
    {100, 4}, /* replace_guardrail_mcp_servers.mcp_servers */
    {104, 4}, /* replace_guardrail_mcp_servers */
    {108, 4}, /* upsert_guardrail_mcp_server */
};

static const struct pa_parameter parameters[] = {
    {149, 149, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_input_guardrail_workspace_exclusions.organisation_id */
    {279, 279, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_guardrails.workspace_id */
    {149, 149, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_guardrails.organisation_id */
    {473, 473, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_guardrails.page_size */
    {483, 483, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_guardrails.current_page */
    {1730, 1730, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_guardrail.guardrail_id */
    {1730, 1730, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* upsert_guardrail_mcp_server.guardrail_id */
    {1988, 1988, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* upsert_guardrail_mcp_server.mcp_server_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {132, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {64, offsetof(portkey_update_organisation_defaults_params, input_guardrails), PA_NONE, PA_F_STRING_LIST},
    {81, offsetof(portkey_update_organisation_defaults_params, output_guardrails), PA_NONE, PA_F_STRING_LIST},
    {149, offsetof(portkey_list_input_guardrail_workspace_exclusions_params, organisation_id), PA_NONE, PA_F_STRING},
    {279, offsetof(portkey_update_input_guardrail_workspace_exclusions_params_workspaces, workspace_id), PA_NONE, PA_F_STRING},
    {292, offsetof(portkey_update_input_guardrail_workspace_exclusions_params_workspaces, excluded), PA_NONE, PA_F_BOOLEAN},
    {149, offsetof(portkey_update_input_guardrail_workspace_exclusions_params, organisation_id), PA_NONE, PA_F_STRING},
    {250, offsetof(portkey_update_input_guardrail_workspace_exclusions_params, workspaces), 4, PA_F_OBJECT_LIST},
    {261, offsetof(portkey_update_input_guardrail_workspace_exclusions_params, override_existing), PA_NONE, PA_F_BOOLEAN},
    {149, offsetof(portkey_list_output_guardrail_workspace_exclusions_params, organisation_id), PA_NONE, PA_F_STRING},
    {279, offsetof(portkey_update_output_guardrail_workspace_exclusions_params_workspaces, workspace_id), PA_NONE, PA_F_STRING},
    {292, offsetof(portkey_update_output_guardrail_workspace_exclusions_params_workspaces, excluded), PA_NONE, PA_F_BOOLEAN},
    {149, offsetof(portkey_update_output_guardrail_workspace_exclusions_params, organisation_id), PA_NONE, PA_F_STRING},
    {250, offsetof(portkey_update_output_guardrail_workspace_exclusions_params, workspaces), 7, PA_F_OBJECT_LIST},
    {261, offsetof(portkey_update_output_guardrail_workspace_exclusions_params, override_existing), PA_NONE, PA_F_BOOLEAN},
    {279, offsetof(portkey_list_guardrails_params, workspace_id), PA_NONE, PA_F_STRING},
    {149, offsetof(portkey_list_guardrails_params, organisation_id), PA_NONE, PA_F_STRING},
    {473, offsetof(portkey_list_guardrails_params, page_size), PA_NONE, PA_F_INTEGER},
    {483, offsetof(portkey_list_guardrails_params, current_page), PA_NONE, PA_F_INTEGER},
    {507, offsetof(portkey_guardrail_check, id), PA_NONE, PA_F_STRING},
    {1678, offsetof(portkey_guardrail_check, parameters), PA_NONE, PA_F_JSON},
    {510, offsetof(portkey_guardrail_check, name), PA_NONE, PA_F_STRING},
    {1667, offsetof(portkey_guardrail_check, is_enabled), PA_NONE, PA_F_BOOLEAN},
    {676, offsetof(portkey_guardrail_actions_on_success_feedback, value), PA_NONE, PA_F_NUMBER},
    {682, offsetof(portkey_guardrail_actions_on_success_feedback, weight), PA_NONE, PA_F_NUMBER},
    {689, offsetof(portkey_guardrail_actions_on_success_feedback, metadata), PA_NONE, PA_F_STRING},
    {667, offsetof(portkey_guardrail_actions_on_success, feedback), 13, PA_F_OBJECT},
    {676, offsetof(portkey_guardrail_actions_on_fail_feedback, value), PA_NONE, PA_F_NUMBER},
    {682, offsetof(portkey_guardrail_actions_on_fail_feedback, weight), PA_NONE, PA_F_NUMBER},
    {689, offsetof(portkey_guardrail_actions_on_fail_feedback, metadata), PA_NONE, PA_F_STRING},
    {667, offsetof(portkey_guardrail_actions_on_fail, feedback), 15, PA_F_OBJECT},
    {637, offsetof(portkey_guardrail_actions, deny), PA_NONE, PA_F_BOOLEAN},
    {642, offsetof(portkey_guardrail_actions, async), PA_NONE, PA_F_BOOLEAN},
    {648, offsetof(portkey_guardrail_actions, on_success), 12, PA_F_OBJECT},
    {659, offsetof(portkey_guardrail_actions, on_fail), 14, PA_F_OBJECT},
    {510, offsetof(portkey_create_guardrail_params, name), PA_NONE, PA_F_STRING},
    {279, offsetof(portkey_create_guardrail_params, workspace_id), PA_NONE, PA_F_STRING},
    {149, offsetof(portkey_create_guardrail_params, organisation_id), PA_NONE, PA_F_STRING},
    {622, offsetof(portkey_create_guardrail_params, checks), 10, PA_F_OBJECT_LIST},
    {629, offsetof(portkey_create_guardrail_params, actions), 11, PA_F_OBJECT},
    {1730, offsetof(portkey_get_guardrail_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1730, offsetof(portkey_update_guardrail_params, guardrail_id), PA_NONE, PA_F_STRING},
    {510, offsetof(portkey_update_guardrail_params, name), PA_NONE, PA_F_STRING},
    {622, offsetof(portkey_update_guardrail_params, checks), 10, PA_F_OBJECT_LIST},
    {629, offsetof(portkey_update_guardrail_params, actions), 11, PA_F_OBJECT},
    {1730, offsetof(portkey_delete_guardrail_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1730, offsetof(portkey_list_guardrail_mcp_servers_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1730, offsetof(portkey_replace_guardrail_mcp_servers_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1891, offsetof(portkey_replace_guardrail_mcp_servers_params, mcp_servers), PA_NONE, PA_F_JSON},
    {1730, offsetof(portkey_upsert_guardrail_mcp_server_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1988, offsetof(portkey_upsert_guardrail_mcp_server_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {1934, offsetof(portkey_upsert_guardrail_mcp_server_params, run_on), PA_NONE, PA_F_STRING_LIST},
    {1903, offsetof(portkey_upsert_guardrail_mcp_server_params, mcp_integration_capability_ids), PA_NONE, PA_F_STRING_LIST},
};

static const struct pa_struct structs[] = {
    {0, 0, sizeof(portkey_get_organisation_defaults_params)},
    {0, 2, sizeof(portkey_update_organisation_defaults_params)},
    {2, 1, sizeof(portkey_list_input_guardrail_workspace_exclusions_params)},
    {5, 3, sizeof(portkey_update_input_guardrail_workspace_exclusions_params)},
    {3, 2, sizeof(portkey_update_input_guardrail_workspace_exclusions_params_workspaces)},
    {8, 1, sizeof(portkey_list_output_guardrail_workspace_exclusions_params)},
    {11, 3, sizeof(portkey_update_output_guardrail_workspace_exclusions_params)},
    {9, 2, sizeof(portkey_update_output_guardrail_workspace_exclusions_params_workspaces)},
    {14, 4, sizeof(portkey_list_guardrails_params)},
    {34, 5, sizeof(portkey_create_guardrail_params)},
    {18, 4, sizeof(portkey_guardrail_check)},
    {30, 4, sizeof(portkey_guardrail_actions)},
    {25, 1, sizeof(portkey_guardrail_actions_on_success)},
    {22, 3, sizeof(portkey_guardrail_actions_on_success_feedback)},
    {29, 1, sizeof(portkey_guardrail_actions_on_fail)},
    {26, 3, sizeof(portkey_guardrail_actions_on_fail_feedback)},
    {39, 1, sizeof(portkey_get_guardrail_params)},
    {40, 4, sizeof(portkey_update_guardrail_params)},
    {44, 1, sizeof(portkey_delete_guardrail_params)},
    {45, 1, sizeof(portkey_list_guardrail_mcp_servers_params)},
    {46, 2, sizeof(portkey_replace_guardrail_mcp_servers_params)},
    {48, 4, sizeof(portkey_upsert_guardrail_mcp_server_params)},
};

static const portkey_operation operations[] = {
    {1, 27, 31, 35, 0, 8, 0, 1, 0, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_organisation_defaults */
    {99, 128, 31, 35, 0, 8, 4, 1, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_IDEMPOTENT | PA_ENTERPRISE}, /* update_organisation_defaults */
    {165, 27, 207, 211, 0, 8, 5, 1, 2, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_input_guardrail_workspace_exclusions */
    {301, 128, 207, 211, 0, 8, 9, 1, 3, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ENTERPRISE}, /* update_input_guardrail_workspace_exclusions */
    {345, 27, 207, 388, 0, 8, 5, 1, 5, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_output_guardrail_workspace_exclusions */
    {428, 128, 207, 388, 0, 8, 9, 1, 6, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ENTERPRISE}, /* update_output_guardrail_workspace_exclusions */
    {594, 27, 207, 610, 0, 8, 12, 17, 8, PA_NONE, 1, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_guardrails */
    {1708, 1725, 207, 610, 0, 8, 26, 27, 9, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_guardrail */
    {1743, 27, 207, 1757, 0, 8, 28, 30, 16, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_guardrail */
    {1784, 128, 207, 1757, 0, 8, 31, 32, 17, 0, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_guardrail */
    {1801, 1818, 207, 1757, 0, 8, 28, PA_NONE, 18, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_guardrail */
    {1825, 27, 207, 1852, 0, 8, 34, 1, 19, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_guardrail_mcp_servers */
    {1958, 128, 207, 1852, 0, 8, 40, 1, 20, 0, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* replace_guardrail_mcp_servers */
    {2002, 128, 207, 2030, 0, 8, 41, 1, 21, 0, 6, 2, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* upsert_guardrail_mcp_server */
};

static const struct {
    char t0[576] PA_PIECE; char t1[872] PA_PIECE; char t2[626] PA_PIECE; char t3[1151] PA_PIECE;
    char t4[634] PA_PIECE; char t5[1153] PA_PIECE; char t6[929] PA_PIECE; char t7[2000] PA_PIECE;
    char t8[2000] PA_PIECE; char t9[832] PA_PIECE; char t10[613] PA_PIECE; char t11[2000] PA_PIECE;
    char t12[2000] PA_PIECE; char t13[607] PA_PIECE; char t14[627] PA_PIECE; char t15[660] PA_PIECE;
    char t16[1174] PA_PIECE; char t17[1147] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_organisation_defaults\",\"title\":\"Get Organisation Guardrail Defaults\",\"description\":\"Read the default guardrails of the organisation: the input and output guardrails enforced on every request of all its workspaces. Change them with update_organisation_defaults; workspaces taken out of them are in list_input_guardrail_workspace_exclusions and its output twin. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_organisation_defaults\",\"title\":\"Update Organisation Guardrail Defaults\",\"description\":\"Set the guardrails that the organisation enforces on every request (input) and every response (output), in all workspaces at once. A list given takes the place of the stored one, so read get_organisation_defaults first. To spare single workspaces use update_input_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"input_guardrails\":{\"description\":\"Ids or slugs of the guardrails to run on every request.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"output_guardrails\":{\"description\":\"Ids or slugs of the guardrails to run on every response.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_input_guardrail_workspace_exclusions\",\"title\":\"List Input Guardrail Exclusions\",\"description\":\"List the workspaces that are exempt from the organisation's default input guardrails, which check requests. For those exempt from the default output guardrails use list_output_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Id of the organisation.\",\"type\":\"string\"}},\"required\":[\"organisation_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_input_guardrail_workspace_exclusions\",\"title\":\"Update Input Guardrail Exclusions\",\"description\":\"Exempt workspaces from the organisation's default input guardrails, or bring them back under them. Requests of an excluded workspace are no longer checked by these guardrails. For checks on responses use update_output_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Id of the organisation.\",\"type\":\"string\"},\"workspaces\":{\"description\":\"Workspaces to exempt or bring back.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"excluded\":{\"description\":\"True exempts the workspace, false ends the exemption.\",\"type\":\"boolean\"}},\"required\":[\"workspace_id\",\"excluded\"]}},\"override_existing\":{\"description\":\"Replace all stored exclusions, not only those named here.\",\"type\":\"boolean\"}},\"required\":[\"organisation_id\",\"workspaces\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_output_guardrail_workspace_exclusions\",\"title\":\"List Output Guardrail Exclusions\",\"description\":\"List the workspaces that are exempt from the organisation's default output guardrails, which check model responses. For those exempt from the default input guardrails use list_input_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Id of the organisation.\",\"type\":\"string\"}},\"required\":[\"organisation_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_output_guardrail_workspace_exclusions\",\"title\":\"Update Output Guardrail Exclusions\",\"description\":\"Exempt workspaces from the organisation's default output guardrails, or bring them back under them. Responses to an excluded workspace are no longer checked by these guardrails. For checks on requests use update_input_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Id of the organisation.\",\"type\":\"string\"},\"workspaces\":{\"description\":\"Workspaces to exempt or bring back.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"excluded\":{\"description\":\"True exempts the workspace, false ends the exemption.\",\"type\":\"boolean\"}},\"required\":[\"workspace_id\",\"excluded\"]}},\"override_existing\":{\"description\":\"Replace all stored exclusions, not only those named here.\",\"type\":\"boolean\"}},\"required\":[\"organisation_id\",\"workspaces\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_guardrails\",\"title\":\"List Guardrails\",\"description\":\"List the guardrails of a workspace or of the organisation with id, slug, name, status and owner. Checks and actions are not included: to read them use get_guardrail. Which guardrails are enforced organisation-wide is in get_organisation_defaults.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace whose guardrails to list.\",\"type\":\"string\"},\"organisation_id\":{\"description\":\"Id of the organisation whose guardrails to list.\",\"type\":\"string\",\"format\":\"uuid\"},\"page_size\":{\"description\":\"Guardrails per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":100},\"current_page\":{\"description\":\"Page to return, counted from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_guardrail\",\"title\":\"Create Guardrail\",\"description\":\"Create a guardrail: a named set of checks on requests or responses (regex, PII, moderation, word counts, webhooks, partner scanners) and what happens when they pass or fail. It takes effect once a config, a workspace, the organisation defaults or an MCP server refers to it. Returns id, slug and version_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Name of the guardrail.\",\"type\":\"string\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace to create it in.\",\"type\":\"string\"},\"organisation_id\":{\"description\":\"Organisation id; an alternative to workspace_id, for the whole organisation.\",\"type\":\"string\",\"format\":\"uuid\"},\"checks\":{\"description\":\"Checks to run, each with its parameters.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"One check of a guardrail.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Kind of check.\",\"type\":\"string\",\"enum\":[\"default.jwt\",\"default.modelWhitelist\",\"default.isAllLowerCase\",\"default.regexMatch\",\"default.sentenceCount\",\"default.wordCount\",\"default.characterCount\",\"default.jsonSchema\",\"default.jsonKeys\",\"default.contains\",\"default.validUrls\",\"default.containsCode\",\"default.webhook\",\"default.endsWith\",\"default.alluppercase\",\"default.requiredMetadataKeys\",\"default.allowedRequestTypes\",\"portkey.moderateContent\",\"portkey.language\",\"portkey.pii\",\"portkey.gibberish\",\"sydelabs.sydeguard\",\"aporia.validateProject\",\"pillar.scanPrompt\",\"pillar.scanResponse\",\"patronus.phi\",\"patronus.pii\",\"patronus.isConcise\",\"patronus.isHelpful\",\"patronus.isPolite\",\"patronus.noApologies\",\"patronus.noGenderBias\",\"patronus.noRacialBias\",\"patronus.retrievalAnswerRelevance\",\"patronus.toxicity\",\"patronus.custom\",\"mistral.moderateContent\",\"bedrock.guard\",\"promptfoo.guard\",\"promptfoo.pii\",\"promptfoo.harm\",\"acuvity.scan\",\"lasso.classify\",\"azure.contentSafety\",\"azure.pii\",\"panw-prisma-airs.intercept\"]},\"parameters\":{\"description\":\"Depends on id. default checks: regexM",
    "atch: rule; contains: words, operator (any, all, none); jsonKeys: keys, operator; requiredMetadataKeys: metadataKeys, operator; wordCount: minWords, maxWords; sentenceCount: minSentences, maxSentences; characterCount: minCharacters, maxCharacters; endsWith: suffix; containsCode: format (SQL, Python, ...); jsonSchema: schema; validUrls: onlyDNS; modelWhitelist: models; allowedRequestTypes: allowedTypes, blockedTypes (chatComplete, embed, ...); jwt: jwksUri, headerKey, algorithms; webhook: webhookURL, headers, timeout, failOnError. Others: portkey.pii: categories (EMAIL_ADDRESS, PHONE_NUMBER, LOCATION_ADDRESS, NAME, IP_ADDRESS, CREDIT_CARD, SSN), redact; portkey.moderateContent: categories (hate, harassment, self-harm, sexual, violence); portkey.language: language (eng_Latn, ...); mistral.moderateContent, azure.contentSafety: categories; pillar: scanners; aporia: projectID; patronus.custom: profile; bedrock.guard: guardrailId, guardrailVersion; panw-prisma-airs: profile_name. Most default checks take not (invert the verdict), most others timeout (ms).\",\"type\":\"object\",\"properties\":{\"headers\":{\"description\":\"HTTP headers that default.webhook sends, e.g. Authorization.\",\"type\":\"object\"}}},\"name\":{\"description\":\"Your own name for this check.\",\"type\":\"string\"},\"is_enabled\":{\"description\":\"False keeps the check but does not run it.\",\"type\":\"boolean\",\"default\":true}},\"required\":[\"id\"]}},\"actions\":{\"description\":\"What to do when the checks pass or fail.\",\"type\":\"object\",\"properties\":{\"deny\":{\"description\":\"True blocks the request or response when a check fails.\",\"type\":\"boolean\",\"default\":false},\"async\":{\"description\":\"True runs the checks alongside the request instead of holding it up.\",\"type\":\"boolean\",\"default\":false},\"on_success\":{\"description\":\"What to record when all checks pass.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":5},\"weight\":{\"d",
    "escription\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]},\"on_fail\":{\"description\":\"What to record when a check fails.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":-5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]}},\"required\":[\"deny\",\"async\",\"on_success\",\"on_fail\"]}},\"required\":[\"name\",\"checks\",\"actions\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_guardrail\",\"title\":\"Get Guardrail\",\"description\":\"Read one guardrail in full, by UUID or slug: its checks with their parameters, its actions on success and failure, status, workspace and owner. To find one use list_guardrails; for the MCP servers it watches use list_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"}},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_guardrail\",\"title\":\"Update Guardrail\",\"description\":\"Change the name, checks or actions of a guardrail; whatever refers to it is affected. A list of checks replaces the stored one, so read get_guardrail first and send all checks that should stay. Returns the id, slug and new version_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"},\"name\":{\"description\":\"New name of the guardrail.\",\"type\":\"string\"},\"checks\":{\"description\":\"The complete new list of checks.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"One check of a guardrail.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Kind of check.\",\"type\":\"string\",\"enum\":[\"default.jwt\",\"default.modelWhitelist\",\"default.isAllLowerCase\",\"default.regexMatch\",\"default.sentenceCount\",\"default.wordCount\",\"default.characterCount\",\"default.jsonSchema\",\"default.jsonKeys\",\"default.contains\",\"default.validUrls\",\"default.containsCode\",\"default.webhook\",\"default.endsWith\",\"default.alluppercase\",\"default.requiredMetadataKeys\",\"default.allowedRequestTypes\",\"portkey.moderateContent\",\"portkey.language\",\"portkey.pii\",\"portkey.gibberish\",\"sydelabs.sydeguard\",\"aporia.validateProject\",\"pillar.scanPrompt\",\"pillar.scanResponse\",\"patronus.phi\",\"patronus.pii\",\"patronus.isConcise\",\"patronus.isHelpful\",\"patronus.isPolite\",\"patronus.noApologies\",\"patronus.noGenderBias\",\"patronus.noRacialBias\",\"patronus.retrievalAnswerRelevance\",\"patronus.toxicity\",\"patronus.custom\",\"mistral.moderateContent\",\"bedrock.guard\",\"promptfoo.guard\",\"promptfoo.pii\",\"promptfoo.harm\",\"acuvity.scan\",\"lasso.classify\",\"azure.contentSafety\",\"azure.pii\",\"panw-prisma-airs.intercept\"]},\"parameters\":{\"description\":\"Depends on id. default checks: regexMatch: rule; contains: words, operator (any, all, none); jsonKeys: keys, operator; requiredMetadataKeys: metadataKeys, operator; wordCount: minWords, maxWords; sentenceCount: minSentences, maxSentences; characterCou",
    "nt: minCharacters, maxCharacters; endsWith: suffix; containsCode: format (SQL, Python, ...); jsonSchema: schema; validUrls: onlyDNS; modelWhitelist: models; allowedRequestTypes: allowedTypes, blockedTypes (chatComplete, embed, ...); jwt: jwksUri, headerKey, algorithms; webhook: webhookURL, headers, timeout, failOnError. Others: portkey.pii: categories (EMAIL_ADDRESS, PHONE_NUMBER, LOCATION_ADDRESS, NAME, IP_ADDRESS, CREDIT_CARD, SSN), redact; portkey.moderateContent: categories (hate, harassment, self-harm, sexual, violence); portkey.language: language (eng_Latn, ...); mistral.moderateContent, azure.contentSafety: categories; pillar: scanners; aporia: projectID; patronus.custom: profile; bedrock.guard: guardrailId, guardrailVersion; panw-prisma-airs: profile_name. Most default checks take not (invert the verdict), most others timeout (ms).\",\"type\":\"object\",\"properties\":{\"headers\":{\"description\":\"HTTP headers that default.webhook sends, e.g. Authorization.\",\"type\":\"object\"}}},\"name\":{\"description\":\"Your own name for this check.\",\"type\":\"string\"},\"is_enabled\":{\"description\":\"False keeps the check but does not run it.\",\"type\":\"boolean\",\"default\":true}},\"required\":[\"id\"]}},\"actions\":{\"description\":\"What to do when the checks pass or fail.\",\"type\":\"object\",\"properties\":{\"deny\":{\"description\":\"True blocks the request or response when a check fails.\",\"type\":\"boolean\",\"default\":false},\"async\":{\"description\":\"True runs the checks alongside the request instead of holding it up.\",\"type\":\"boolean\",\"default\":false},\"on_success\":{\"description\":\"What to record when all checks pass.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]},\"on_fail\":{\"description\":\"What to recor",
    "d when a check fails.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":-5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]}},\"required\":[\"deny\",\"async\",\"on_success\",\"on_fail\"]}},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_guardrail\",\"title\":\"Delete Guardrail\",\"description\":\"Delete a guardrail, by UUID or slug; no operation here restores it. Configs and defaults that refer to it lose its protection, so take it out of them first. To switch off single checks and keep the rest use update_guardrail with is_enabled false.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"}},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_guardrail_mcp_servers\",\"title\":\"List Guardrail MCP Servers\",\"description\":\"List the MCP servers that a guardrail is attached to, with the directions it runs on (input, output) and the capabilities it is limited to. To attach one more use upsert_guardrail_mcp_server; to set the whole list use replace_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1}},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"replace_guardrail_mcp_servers\",\"title\":\"Replace Guardrail MCP Servers\",\"description\":\"Set the complete list of MCP servers that a guardrail is attached to. Servers missing from mcp_servers are detached. To add or change a single server and leave the others alone use upsert_guardrail_mcp_server.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1},\"mcp_servers\":{\"description\":\"Settings per MCP server, keyed by the server's UUID.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"properties\":{\"run_on\":{\"description\":\"Check calls (input), results (output) or both.\",\"type\":\"array\",\"minItems\":1,\"default\":[\"input\",\"output\"],\"items\":{\"type\":\"string\",\"enum\":[\"input\",\"output\"]}},\"mcp_integration_capability_ids\":{\"description\":\"Ids of the capabilities to limit the guardrail to.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"}}}},\"propertyNames\":{\"format\":\"uuid\"}}},\"required\":[\"guardrail_id\",\"mcp_servers\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"upsert_guardrail_mcp_server\",\"title\":\"Upsert Guardrail MCP Server\",\"description\":\"Attach a guardrail to one MCP server, or change how it runs there: on tool calls (input), results (output) or both, and on which capabilities. An existing attachment to this server is overwritten, those to other servers stay. To set all servers at once use replace_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1},\"mcp_server_id\":{\"description\":\"Id of the MCP server.\",\"type\":\"string\",\"format\":\"uuid\"},\"run_on\":{\"description\":\"Check calls (input), results (output) or both.\",\"type\":\"array\",\"minItems\":1,\"default\":[\"input\",\"output\"],\"items\":{\"type\":\"string\",\"enum\":[\"input\",\"output\"]}},\"mcp_integration_capability_ids\":{\"description\":\"Ids of the capabilities to limit the guardrail to.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"}}},\"required\":[\"guardrail_id\",\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {1, 2085, 0, 576, 8, 8, 0}, /* get_organisation_defaults */
    {99, 2121, 576, 872, 8, 8, 1}, /* update_organisation_defaults */
    {165, 2160, 1448, 626, 8, 8, 2}, /* list_input_guardrail_workspace_exclusions */
    {301, 2192, 2074, 1151, 8, 8, 3}, /* update_input_guardrail_workspace_exclusions */
    {345, 2226, 3225, 634, 8, 8, 4}, /* list_output_guardrail_workspace_exclusions */
    {428, 2259, 3859, 1153, 8, 8, 5}, /* update_output_guardrail_workspace_exclusions */
    {594, 2294, 5012, 929, 8, 8, 6}, /* list_guardrails */
    {1708, 2310, 5941, 4832, 8, 8, 7}, /* create_guardrail */
    {1743, 2327, 10773, 613, 8, 8, 8}, /* get_guardrail */
    {1784, 2341, 11386, 4607, 8, 8, 9}, /* update_guardrail */
    {1801, 2358, 15993, 627, 8, 8, 10}, /* delete_guardrail */
    {1825, 2375, 16620, 660, 8, 8, 11}, /* list_guardrail_mcp_servers */
    {1958, 2402, 17280, 1174, 8, 8, 12}, /* replace_guardrail_mcp_servers */
    {2002, 2432, 18454, 1147, 8, 8, 13}, /* upsert_guardrail_mcp_server */
};

extern const struct pa_domain pa_domain_guardrails;
const struct pa_domain pa_domain_guardrails = {
    .name = "guardrails",
    .description = "Checks on requests and responses at the gateway.",
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

int portkey_get_organisation_defaults(portkey_response **out, portkey_client *client, const portkey_get_organisation_defaults_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_organisation_defaults_request(portkey_request **out, const portkey_get_organisation_defaults_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_update_organisation_defaults(portkey_response **out, portkey_client *client, const portkey_update_organisation_defaults_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_update_organisation_defaults_request(portkey_request **out, const portkey_update_organisation_defaults_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_list_input_guardrail_workspace_exclusions(portkey_response **out, portkey_client *client, const portkey_list_input_guardrail_workspace_exclusions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_list_input_guardrail_workspace_exclusions_request(portkey_request **out, const portkey_list_input_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_input_guardrail_workspace_exclusions(portkey_response **out, portkey_client *client, const portkey_update_input_guardrail_workspace_exclusions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_input_guardrail_workspace_exclusions_request(portkey_request **out, const portkey_update_input_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_list_output_guardrail_workspace_exclusions(portkey_response **out, portkey_client *client, const portkey_list_output_guardrail_workspace_exclusions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_list_output_guardrail_workspace_exclusions_request(portkey_request **out, const portkey_list_output_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_update_output_guardrail_workspace_exclusions(portkey_response **out, portkey_client *client, const portkey_update_output_guardrail_workspace_exclusions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_update_output_guardrail_workspace_exclusions_request(portkey_request **out, const portkey_update_output_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_list_guardrails(portkey_response **out, portkey_client *client, const portkey_list_guardrails_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_list_guardrails_request(portkey_request **out, const portkey_list_guardrails_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_create_guardrail(portkey_response **out, portkey_client *client, const portkey_create_guardrail_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_create_guardrail_request(portkey_request **out, const portkey_create_guardrail_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_get_guardrail(portkey_response **out, portkey_client *client, const portkey_get_guardrail_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_get_guardrail_request(portkey_request **out, const portkey_get_guardrail_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_update_guardrail(portkey_response **out, portkey_client *client, const portkey_update_guardrail_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_update_guardrail_request(portkey_request **out, const portkey_update_guardrail_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_delete_guardrail(portkey_response **out, portkey_client *client, const portkey_delete_guardrail_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_delete_guardrail_request(portkey_request **out, const portkey_delete_guardrail_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}

int portkey_list_guardrail_mcp_servers(portkey_response **out, portkey_client *client, const portkey_list_guardrail_mcp_servers_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[11], params, error);
}

int portkey_list_guardrail_mcp_servers_request(portkey_request **out, const portkey_list_guardrail_mcp_servers_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[11], params, error);
}

int portkey_replace_guardrail_mcp_servers(portkey_response **out, portkey_client *client, const portkey_replace_guardrail_mcp_servers_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[12], params, error);
}

int portkey_replace_guardrail_mcp_servers_request(portkey_request **out, const portkey_replace_guardrail_mcp_servers_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[12], params, error);
}

int portkey_upsert_guardrail_mcp_server(portkey_response **out, portkey_client *client, const portkey_upsert_guardrail_mcp_server_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[13], params, error);
}

int portkey_upsert_guardrail_mcp_server_request(portkey_request **out, const portkey_upsert_guardrail_mcp_server_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[13], params, error);
}
