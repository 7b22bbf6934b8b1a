/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/guardrails.h>

static const struct {
    char t0[1]; char t1[26]; char t2[4]; char t3[4]; char t4[29]; char t5[17]; char t6[18]; char t7[29];
    char t8[4]; char t9[17]; char t10[16]; char t11[42]; char t12[4]; char t13[39]; char t14[11];
    char t15[18]; char t16[13]; char t17[9]; char t18[44]; char t19[43]; char t20[40]; char t21[45];
    char t22[10]; char t23[13]; char t24[2]; char t25[2]; char t26[5]; char t27[5]; char t28[6]; char t29[3];
    char t30[5]; char t31[5]; char t32[11]; char t33[16]; char t34[9]; char t35[7]; char t36[9]; char t37[11];
    char t38[11]; char t39[16]; char t40[12]; char t41[7]; char t42[8]; char t43[5]; char t44[6];
    char t45[11]; char t46[8]; char t47[9]; char t48[6]; char t49[7]; char t50[9]; char t51[14]; char t52[25];
    char t53[25]; char t54[21]; char t55[24]; char t56[20]; char t57[25]; char t58[21]; char t59[19];
    char t60[19]; char t61[20]; char t62[23]; char t63[18]; char t64[19]; char t65[23]; char t66[31];
    char t67[30]; char t68[26]; char t69[19]; char t70[14]; char t71[20]; char t72[21]; char t73[25];
    char t74[20]; char t75[22]; char t76[15]; char t77[15]; char t78[21]; char t79[21]; char t80[20];
    char t81[23]; char t82[24]; char t83[24]; char t84[36]; char t85[20]; char t86[18]; char t87[26];
    char t88[16]; char t89[18]; char t90[16]; char t91[17]; char t92[15]; char t93[17]; char t94[22];
    char t95[12]; char t96[29]; char t97[11]; char t98[11]; char t99[8]; char t100[11]; char t101[17];
    char t102[5]; char t103[13]; char t104[14]; char t105[27]; char t106[17]; char t107[17]; char t108[7];
    char t109[27]; char t110[39]; char t111[12]; char t112[31]; char t113[7]; char t114[8]; char t115[9];
    char t116[30]; char t117[14]; char t118[28]; char t119[55]; char t120[36]; char t121[39]; char t122[32];
    char t123[34]; char t124[33]; char t125[35]; char t126[16]; char t127[17]; char t128[14]; char t129[17];
    char t130[17]; char t131[27]; char t132[30]; char t133[28];
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
    "0",
    "1",
    "1000",
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
    505, /* data */
    510, /* total */
    516, /* id */
    519, /* name */
    524, /* slug */
    529, /* created_at */
    540, /* last_updated_at */
    556, /* owner_id */
    572, /* "active" */
    581, /* "archived" */
    519, /* name */
    631, /* checks */
    638, /* actions */
    646, /* deny */
    651, /* async */
    657, /* on_success */
    668, /* on_fail */
    676, /* feedback */
    685, /* value */
    691, /* weight */
    698, /* metadata */
    516, /* id */
    707, /* "default.jwt" */
    721, /* "default.modelWhitelist" */
    746, /* "default.isAllLowerCase" */
    771, /* "default.regexMatch" */
    792, /* "default.sentenceCount" */
    816, /* "default.wordCount" */
    836, /* "default.characterCount" */
    861, /* "default.jsonSchema" */
    882, /* "default.jsonKeys" */
    901, /* "default.contains" */
    920, /* "default.validUrls" */
    940, /* "default.containsCode" */
    963, /* "default.webhook" */
    981, /* "default.endsWith" */
    1000, /* "default.alluppercase" */
    1023, /* "default.requiredMetadataKeys" */
    1054, /* "default.allowedRequestTypes" */
    1084, /* "portkey.moderateContent" */
    1110, /* "portkey.language" */
    1129, /* "portkey.pii" */
    1143, /* "portkey.gibberish" */
    1163, /* "sydelabs.sydeguard" */
    1184, /* "aporia.validateProject" */
    1209, /* "pillar.scanPrompt" */
    1229, /* "pillar.scanResponse" */
    1251, /* "patronus.phi" */
    1266, /* "patronus.pii" */
    1281, /* "patronus.isConcise" */
    1302, /* "patronus.isHelpful" */
    1323, /* "patronus.isPolite" */
    1343, /* "patronus.noApologies" */
    1366, /* "patronus.noGenderBias" */
    1390, /* "patronus.noRacialBias" */
    1414, /* "patronus.retrievalAnswerRelevance" */
    1450, /* "patronus.toxicity" */
    1470, /* "patronus.custom" */
    1488, /* "mistral.moderateContent" */
    1514, /* "bedrock.guard" */
    1530, /* "promptfoo.guard" */
    1548, /* "promptfoo.pii" */
    1564, /* "promptfoo.harm" */
    1581, /* "acuvity.scan" */
    1596, /* "lasso.classify" */
    1613, /* "azure.contentSafety" */
    1635, /* "azure.pii" */
    1647, /* "panw-prisma-airs.intercept" */
    516, /* id */
    524, /* slug */
    1706, /* version_id */
    1739, /* guardrail_id */
    516, /* id */
    524, /* slug */
    1739, /* guardrail_id */
    1900, /* mcp_servers */
    1950, /* "input" */
    1958, /* "output" */
    1739, /* guardrail_id */
    1997, /* mcp_server_id */
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
    {529, 2}, /* created_at */
    {516, 2}, /* id */
    {540, 2}, /* last_updated_at */
    {519, 2}, /* name */
    {149, 2}, /* organisation_id */
    {556, 2}, /* owner_id */
    {524, 2}, /* slug */
    {565, 13}, /* status */
    {592, 14}, /* updated_by */
    {279, 14}, /* workspace_id */
    {505, 16}, /* data */
    {510, 10}, /* total */
    {698, 2}, /* metadata */
    {685, 18}, /* value */
    {691, 18}, /* weight */
    {676, 19}, /* feedback */
    {651, 6}, /* async */
    {646, 6}, /* deny */
    {668, 20}, /* on_fail */
    {657, 20}, /* on_success */
    {1698, 1}, /* headers */
    {516, 22}, /* id */
    {1676, 6}, /* is_enabled */
    {519, 2}, /* name */
    {1687, 23}, /* parameters */
    {638, 21}, /* actions */
    {631, 25}, /* checks */
    {519, 2}, /* name */
    {149, 2}, /* organisation_id */
    {279, 2}, /* workspace_id */
    {516, 2}, /* id */
    {524, 2}, /* slug */
    {1706, 2}, /* version_id */
    {1739, 2}, /* guardrail_id */
    {638, 21}, /* actions */
    {631, 29}, /* checks */
    {529, 2}, /* created_at */
    {516, 2}, /* id */
    {540, 2}, /* last_updated_at */
    {519, 2}, /* name */
    {149, 2}, /* organisation_id */
    {556, 2}, /* owner_id */
    {524, 2}, /* slug */
    {565, 13}, /* status */
    {592, 14}, /* updated_by */
    {279, 14}, /* workspace_id */
    {638, 21}, /* actions */
    {631, 25}, /* checks */
    {1739, 2}, /* guardrail_id */
    {519, 2}, /* name */
    {1739, 33}, /* guardrail_id */
    {1912, 3}, /* mcp_integration_capability_ids */
    {1943, 36}, /* run_on */
    {1739, 33}, /* guardrail_id */
    {1900, 39}, /* mcp_servers */
    {1739, 33}, /* guardrail_id */
    {1912, 3}, /* mcp_integration_capability_ids */
    {1997, 2}, /* mcp_server_id */
    {1943, 36}, /* run_on */
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
    {PA_MINIMUM, 0, 496},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 498},
    {PA_MAXIMUM, 0, 500},
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
    {1739, 1739, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_guardrail.guardrail_id */
    {1739, 1739, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* upsert_guardrail_mcp_server.guardrail_id */
    {1997, 1997, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* upsert_guardrail_mcp_server.mcp_server_id */
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
    {516, offsetof(portkey_guardrail_check, id), PA_NONE, PA_F_STRING},
    {1687, offsetof(portkey_guardrail_check, parameters), PA_NONE, PA_F_JSON},
    {519, offsetof(portkey_guardrail_check, name), PA_NONE, PA_F_STRING},
    {1676, offsetof(portkey_guardrail_check, is_enabled), PA_NONE, PA_F_BOOLEAN},
    {685, offsetof(portkey_guardrail_actions_on_success_feedback, value), PA_NONE, PA_F_NUMBER},
    {691, offsetof(portkey_guardrail_actions_on_success_feedback, weight), PA_NONE, PA_F_NUMBER},
    {698, offsetof(portkey_guardrail_actions_on_success_feedback, metadata), PA_NONE, PA_F_STRING},
    {676, offsetof(portkey_guardrail_actions_on_success, feedback), 13, PA_F_OBJECT},
    {685, offsetof(portkey_guardrail_actions_on_fail_feedback, value), PA_NONE, PA_F_NUMBER},
    {691, offsetof(portkey_guardrail_actions_on_fail_feedback, weight), PA_NONE, PA_F_NUMBER},
    {698, offsetof(portkey_guardrail_actions_on_fail_feedback, metadata), PA_NONE, PA_F_STRING},
    {676, offsetof(portkey_guardrail_actions_on_fail, feedback), 15, PA_F_OBJECT},
    {646, offsetof(portkey_guardrail_actions, deny), PA_NONE, PA_F_BOOLEAN},
    {651, offsetof(portkey_guardrail_actions, async), PA_NONE, PA_F_BOOLEAN},
    {657, offsetof(portkey_guardrail_actions, on_success), 12, PA_F_OBJECT},
    {668, offsetof(portkey_guardrail_actions, on_fail), 14, PA_F_OBJECT},
    {519, offsetof(portkey_create_guardrail_params, name), PA_NONE, PA_F_STRING},
    {279, offsetof(portkey_create_guardrail_params, workspace_id), PA_NONE, PA_F_STRING},
    {149, offsetof(portkey_create_guardrail_params, organisation_id), PA_NONE, PA_F_STRING},
    {631, offsetof(portkey_create_guardrail_params, checks), 10, PA_F_OBJECT_LIST},
    {638, offsetof(portkey_create_guardrail_params, actions), 11, PA_F_OBJECT},
    {1739, offsetof(portkey_get_guardrail_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1739, offsetof(portkey_update_guardrail_params, guardrail_id), PA_NONE, PA_F_STRING},
    {519, offsetof(portkey_update_guardrail_params, name), PA_NONE, PA_F_STRING},
    {631, offsetof(portkey_update_guardrail_params, checks), 10, PA_F_OBJECT_LIST},
    {638, offsetof(portkey_update_guardrail_params, actions), 11, PA_F_OBJECT},
    {1739, offsetof(portkey_delete_guardrail_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1739, offsetof(portkey_list_guardrail_mcp_servers_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1739, offsetof(portkey_replace_guardrail_mcp_servers_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1900, offsetof(portkey_replace_guardrail_mcp_servers_params, mcp_servers), PA_NONE, PA_F_JSON},
    {1739, offsetof(portkey_upsert_guardrail_mcp_server_params, guardrail_id), PA_NONE, PA_F_STRING},
    {1997, offsetof(portkey_upsert_guardrail_mcp_server_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {1943, offsetof(portkey_upsert_guardrail_mcp_server_params, run_on), PA_NONE, PA_F_STRING_LIST},
    {1912, offsetof(portkey_upsert_guardrail_mcp_server_params, mcp_integration_capability_ids), PA_NONE, PA_F_STRING_LIST},
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
    {603, 27, 207, 619, 0, 8, 12, 17, 8, PA_NONE, 1, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_guardrails */
    {1717, 1734, 207, 619, 0, 8, 26, 27, 9, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_guardrail */
    {1752, 27, 207, 1766, 0, 8, 28, 30, 16, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_guardrail */
    {1793, 128, 207, 1766, 0, 8, 31, 32, 17, 0, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_guardrail */
    {1810, 1827, 207, 1766, 0, 8, 28, PA_NONE, 18, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_guardrail */
    {1834, 27, 207, 1861, 0, 8, 34, 1, 19, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_guardrail_mcp_servers */
    {1967, 128, 207, 1861, 0, 8, 40, 1, 20, 0, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* replace_guardrail_mcp_servers */
    {2011, 128, 207, 2039, 0, 8, 41, 1, 21, 0, 6, 2, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* upsert_guardrail_mcp_server */
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
    {1, 2094, 0, 576, 8, 8, 0}, /* get_organisation_defaults */
    {99, 2130, 576, 872, 8, 8, 1}, /* update_organisation_defaults */
    {165, 2169, 1448, 626, 8, 8, 2}, /* list_input_guardrail_workspace_exclusions */
    {301, 2201, 2074, 1151, 8, 8, 3}, /* update_input_guardrail_workspace_exclusions */
    {345, 2235, 3225, 634, 8, 8, 4}, /* list_output_guardrail_workspace_exclusions */
    {428, 2268, 3859, 1153, 8, 8, 5}, /* update_output_guardrail_workspace_exclusions */
    {603, 2303, 5012, 929, 8, 8, 6}, /* list_guardrails */
    {1717, 2319, 5941, 4832, 8, 8, 7}, /* create_guardrail */
    {1752, 2336, 10773, 613, 8, 8, 8}, /* get_guardrail */
    {1793, 2350, 11386, 4607, 8, 8, 9}, /* update_guardrail */
    {1810, 2367, 15993, 627, 8, 8, 10}, /* delete_guardrail */
    {1834, 2384, 16620, 660, 8, 8, 11}, /* list_guardrail_mcp_servers */
    {1967, 2411, 17280, 1174, 8, 8, 12}, /* replace_guardrail_mcp_servers */
    {2011, 2441, 18454, 1147, 8, 8, 13}, /* upsert_guardrail_mcp_server */
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
