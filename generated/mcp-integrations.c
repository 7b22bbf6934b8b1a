/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/mcp-integrations.h>

static const struct {
    char t0[1]; char t1[16]; char t2[5]; char t3[13]; char t4[10]; char t5[13]; char t6[7]; char t7[2];
    char t8[2]; char t9[5]; char t10[12]; char t11[15]; char t12[6]; char t13[5]; char t14[10]; char t15[13];
    char t16[10]; char t17[7]; char t18[15]; char t19[11]; char t20[12]; char t21[3]; char t22[16];
    char t23[5]; char t24[9]; char t25[16]; char t26[13]; char t27[20]; char t28[11]; char t29[13];
    char t30[7]; char t31[9]; char t32[5]; char t33[5]; char t34[7]; char t35[10]; char t36[7]; char t37[6];
    char t38[14]; char t39[4]; char t40[17]; char t41[9]; char t42[6]; char t43[22]; char t44[4]; char t45[4];
    char t46[18]; char t47[15]; char t48[19]; char t49[17]; char t50[23]; char t51[5]; char t52[17];
    char t53[19]; char t54[27]; char t55[24]; char t56[20]; char t57[39]; char t58[23]; char t59[4];
    char t60[23]; char t61[7]; char t62[17]; char t63[15]; char t64[17]; char t65[12]; char t66[15];
    char t67[11]; char t68[12]; char t69[29]; char t70[48]; char t71[5]; char t72[4]; char t73[7];
    char t74[9]; char t75[11]; char t76[20]; char t77[7]; char t78[8]; char t79[8]; char t80[19];
    char t81[10]; char t82[6]; char t83[12]; char t84[10]; char t85[10]; char t86[6]; char t87[13];
    char t88[10]; char t89[14]; char t90[5]; char t91[6]; char t92[4]; char t93[13]; char t94[34];
    char t95[52]; char t96[13]; char t97[8]; char t98[36]; char t99[8]; char t100[11]; char t101[32];
    char t102[50]; char t103[35]; char t104[34]; char t105[6]; char t106[17]; char t107[12]; char t108[21];
    char t109[44]; char t110[22]; char t111[23]; char t112[20]; char t113[23]; char t114[23]; char t115[29];
    char t116[34]; char t117[36]; char t118[32]; char t119[34]; char t120[21];
} strings = {
    "",
    "organisation_id",
    "type",
    "workspace_id",
    "page_size",
    "current_page",
    "search",
    "0",
    "1",
    "1000",
    "\"workspace\"",
    "\"organisation\"",
    "\"all\"",
    "data",
    "auth_type",
    "\"oauth_auto\"",
    "\"headers\"",
    "\"none\"",
    "configurations",
    "created_at",
    "description",
    "id",
    "last_updated_at",
    "name",
    "owner_id",
    "secret_mappings",
    "target_field",
    "secret_reference_id",
    "secret_key",
    "value_format",
    "\"json\"",
    "\"string\"",
    "null",
    "slug",
    "status",
    "transport",
    "\"http\"",
    "\"sse\"",
    "\"interactive\"",
    "url",
    "workspaces_count",
    "has_more",
    "total",
    "list_mcp_integrations",
    "GET",
    "/v1",
    "/mcp-integrations",
    "custom_headers",
    "passthrough_header",
    "^[a-zA-Z0-9_-]+$",
    "create_mcp_integration",
    "POST",
    "application/json",
    "mcp_integration_id",
    "\"oauth_client_credentials\"",
    "global_workspace_access",
    "get_mcp_integration",
    "/mcp-integrations/{mcp_integration_id}",
    "update_mcp_integration",
    "PUT",
    "delete_mcp_integration",
    "DELETE",
    "capability_flags",
    "last_synced_at",
    "protocol_version",
    "server_name",
    "server_version",
    "sync_error",
    "sync_status",
    "get_mcp_integration_metadata",
    "/mcp-integrations/{mcp_integration_id}/metadata",
    "page",
    "500",
    "\"tool\"",
    "\"prompt\"",
    "\"resource\"",
    "\"resource_template\"",
    "counts",
    "prompts",
    "enabled",
    "resource_templates",
    "resources",
    "tools",
    "annotations",
    "arguments",
    "execution",
    "icons",
    "input_schema",
    "mime_type",
    "output_schema",
    "size",
    "title",
    "uri",
    "uri_template",
    "list_mcp_integration_capabilities",
    "/mcp-integrations/{mcp_integration_id}/capabilities",
    "capabilities",
    "success",
    "update_mcp_integration_capabilities",
    "version",
    "workspaces",
    "list_mcp_integration_workspaces",
    "/mcp-integrations/{mcp_integration_id}/workspaces",
    "override_existing_workspace_access",
    "update_mcp_integration_workspaces",
    "error",
    "response_time_ms",
    "status_code",
    "test_mcp_integration",
    "/mcp-integrations/{mcp_integration_id}/test",
    "List MCP Integrations",
    "Create MCP Integration",
    "Get MCP Integration",
    "Update MCP Integration",
    "Delete MCP Integration",
    "Get MCP Integration Metadata",
    "List MCP Integration Capabilities",
    "Update MCP Integration Capabilities",
    "List MCP Integration Workspaces",
    "Update MCP Integration Workspaces",
    "Test MCP Integration",
};

static const uint32_t names[] = {
    74, /* "workspace" */
    86, /* "organisation" */
    101, /* "all" */
    122, /* "oauth_auto" */
    135, /* "headers" */
    145, /* "none" */
    239, /* target_field */
    252, /* secret_reference_id */
    296, /* "json" */
    303, /* "string" */
    312, /* null */
    339, /* "http" */
    346, /* "sse" */
    352, /* "interactive" */
    74, /* "workspace" */
    86, /* "organisation" */
    209, /* name */
    366, /* url */
    112, /* auth_type */
    329, /* transport */
    484, /* ^[a-zA-Z0-9_-]+$ */
    484, /* ^[a-zA-Z0-9_-]+$ */
    339, /* "http" */
    346, /* "sse" */
    546, /* mcp_integration_id */
    122, /* "oauth_auto" */
    565, /* "oauth_client_credentials" */
    135, /* "headers" */
    145, /* "none" */
    917, /* "tool" */
    924, /* "prompt" */
    933, /* "resource" */
    944, /* "resource_template" */
    546, /* mcp_integration_id */
    1211, /* capabilities */
    209, /* name */
    17, /* type */
    979, /* enabled */
    917, /* "tool" */
    924, /* "prompt" */
    933, /* "resource" */
    546, /* mcp_integration_id */
    1276, /* workspaces */
    190, /* id */
    979, /* enabled */
};

static const uint16_t branches[] = {
    48, 49,
};

static const struct pa_property properties[] = {
    {45, 0}, /* current_page */
    {1, 1}, /* organisation_id */
    {35, 2}, /* page_size */
    {58, 1}, /* search */
    {17, 3}, /* type */
    {22, 1}, /* workspace_id */
    {272, 7}, /* secret_key */
    {252, 1}, /* secret_reference_id */
    {239, 1}, /* target_field */
    {283, 8}, /* value_format */
    {112, 5}, /* auth_type */
    {152, 6}, /* configurations */
    {167, 1}, /* created_at */
    {178, 7}, /* description */
    {190, 1}, /* id */
    {193, 1}, /* last_updated_at */
    {209, 1}, /* name */
    {214, 1}, /* owner_id */
    {223, 10}, /* secret_mappings */
    {317, 1}, /* slug */
    {322, 1}, /* status */
    {329, 11}, /* transport */
    {17, 12}, /* type */
    {366, 1}, /* url */
    {22, 7}, /* workspace_id */
    {370, 13}, /* workspaces_count */
    {107, 15}, /* data */
    {387, 16}, /* has_more */
    {396, 17}, /* total */
    {450, 6}, /* custom_headers */
    {465, 6}, /* passthrough_header */
    {112, 5}, /* auth_type */
    {152, 19}, /* configurations */
    {178, 7}, /* description */
    {209, 1}, /* name */
    {1, 1}, /* organisation_id */
    {223, 10}, /* secret_mappings */
    {317, 20}, /* slug */
    {329, 21}, /* transport */
    {366, 1}, /* url */
    {22, 1}, /* workspace_id */
    {190, 1}, /* id */
    {317, 1}, /* slug */
    {546, 1}, /* mcp_integration_id */
    {112, 25}, /* auth_type */
    {152, 26}, /* configurations */
    {167, 1}, /* created_at */
    {178, 7}, /* description */
    {592, 26}, /* global_workspace_access */
    {190, 1}, /* id */
    {193, 1}, /* last_updated_at */
    {209, 1}, /* name */
    {214, 1}, /* owner_id */
    {223, 10}, /* secret_mappings */
    {317, 1}, /* slug */
    {322, 1}, /* status */
    {329, 11}, /* transport */
    {17, 12}, /* type */
    {366, 1}, /* url */
    {22, 7}, /* workspace_id */
    {112, 5}, /* auth_type */
    {152, 19}, /* configurations */
    {178, 7}, /* description */
    {546, 1}, /* mcp_integration_id */
    {209, 1}, /* name */
    {223, 10}, /* secret_mappings */
    {329, 21}, /* transport */
    {366, 1}, /* url */
    {732, 26}, /* capability_flags */
    {749, 7}, /* last_synced_at */
    {764, 7}, /* protocol_version */
    {781, 7}, /* server_name */
    {793, 7}, /* server_version */
    {808, 7}, /* sync_error */
    {819, 7}, /* sync_status */
    {546, 1}, /* mcp_integration_id */
    {908, 30}, /* page */
    {35, 31}, /* page_size */
    {17, 32}, /* type */
    {979, 17}, /* enabled */
    {396, 17}, /* total */
    {971, 34}, /* prompts */
    {987, 34}, /* resource_templates */
    {1006, 34}, /* resources */
    {1016, 34}, /* tools */
    {1022, 26}, /* annotations */
    {1034, 36}, /* arguments */
    {167, 1}, /* created_at */
    {178, 7}, /* description */
    {979, 16}, /* enabled */
    {1044, 26}, /* execution */
    {1054, 36}, /* icons */
    {1060, 26}, /* input_schema */
    {193, 1}, /* last_updated_at */
    {1073, 7}, /* mime_type */
    {209, 1}, /* name */
    {1083, 26}, /* output_schema */
    {1097, 13}, /* size */
    {1102, 7}, /* title */
    {17, 32}, /* type */
    {1108, 7}, /* uri */
    {1112, 7}, /* uri_template */
    {964, 35}, /* counts */
    {107, 38}, /* data */
    {387, 16}, /* has_more */
    {396, 17}, /* total */
    {979, 16}, /* enabled */
    {209, 1}, /* name */
    {17, 40}, /* type */
    {1211, 42}, /* capabilities */
    {546, 1}, /* mcp_integration_id */
    {1224, 16}, /* success */
    {546, 1}, /* mcp_integration_id */
    {1268, 1}, /* version */
    {167, 1}, /* created_at */
    {979, 16}, /* enabled */
    {190, 1}, /* id */
    {193, 1}, /* last_updated_at */
    {322, 1}, /* status */
    {107, 47}, /* data */
    {592, 26}, /* global_workspace_access */
    {396, 17}, /* total */
    {592, 26}, /* global_workspace_access */
    {1276, 47}, /* workspaces */
    {979, 16}, /* enabled */
    {979, 16}, /* enabled */
    {190, 1}, /* id */
    {592, 51}, /* global_workspace_access */
    {546, 1}, /* mcp_integration_id */
    {1369, 16}, /* override_existing_workspace_access */
    {1276, 53}, /* workspaces */
    {1438, 7}, /* error */
    {1444, 55}, /* response_time_ms */
    {781, 1}, /* server_name */
    {1461, 55}, /* status_code */
    {1224, 16}, /* success */
    {366, 7}, /* url */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 65},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 67},
    {PA_MAXIMUM, 0, 69},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 8},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 6},
    {PA_PROPERTIES, 4, 6},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 9},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 11},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 14},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 16, 10},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 14},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 26},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 29},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_PATTERN, 2, 20},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 22},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 16},
    {PA_PROPERTIES, 10, 31},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 41},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 24},
    {PA_PROPERTIES, 1, 43},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 4, 25},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 16, 44},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_MIN_PROPERTIES, 0, 2},
    {PA_REQUIRED, 1, 24},
    {PA_PROPERTIES, 8, 60},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 7, 68},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 67},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 67},
    {PA_MAXIMUM, 0, 913},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 4, 29},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 24},
    {PA_PROPERTIES, 4, 75},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 79},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 81},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 17, 85},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 37},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 102},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 38},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 35},
    {PA_PROPERTIES, 3, 106},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 41},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 33},
    {PA_PROPERTIES, 2, 109},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 111},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 24},
    {PA_PROPERTIES, 2, 112},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 114},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 46},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 119},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 122},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 1, 124},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 43},
    {PA_PROPERTIES, 2, 125},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 0},
    {PA_ITEMS, 0, 52},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 41},
    {PA_PROPERTIES, 4, 127},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 131},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* list_mcp_integrations.current_page */
    {2, 1}, /* list_mcp_integrations.organisation_id */
    {3, 3}, /* list_mcp_integrations.page_size */
    {6, 2}, /* list_mcp_integrations.type */
    {8, 3}, /* list_mcp_integrations */
    {11, 2}, /* list_mcp_integrations response.data[].auth_type */
    {13, 1}, /* list_mcp_integrations response.data[].configurations */
    {14, 1}, /* list_mcp_integrations response.data[].description */
    {15, 2}, /* list_mcp_integrations response.data[].secret_mappings[].value_format */
    {17, 3}, /* list_mcp_integrations response.data[].secret_mappings[] */
    {20, 2}, /* list_mcp_integrations response.data[].secret_mappings */
    {22, 2}, /* list_mcp_integrations response.data[].transport */
    {24, 2}, /* list_mcp_integrations response.data[].type */
    {26, 1}, /* list_mcp_integrations response.data[].workspaces_count */
    {27, 2}, /* list_mcp_integrations response.data[] */
    {29, 2}, /* list_mcp_integrations response.data */
    {31, 1}, /* list_mcp_integrations response.has_more */
    {32, 1}, /* list_mcp_integrations response.total */
    {33, 2}, /* list_mcp_integrations response */
    {35, 2}, /* create_mcp_integration.configurations */
    {37, 2}, /* create_mcp_integration.slug */
    {39, 2}, /* create_mcp_integration.transport */
    {41, 4}, /* create_mcp_integration */
    {45, 2}, /* create_mcp_integration response */
    {47, 4}, /* get_mcp_integration */
    {51, 2}, /* get_mcp_integration response.auth_type */
    {53, 1}, /* get_mcp_integration response.configurations */
    {54, 2}, /* get_mcp_integration response */
    {56, 5}, /* update_mcp_integration */
    {61, 2}, /* get_mcp_integration_metadata response */
    {63, 2}, /* list_mcp_integration_capabilities.page */
    {65, 3}, /* list_mcp_integration_capabilities.page_size */
    {68, 2}, /* list_mcp_integration_capabilities.type */
    {70, 4}, /* list_mcp_integration_capabilities */
    {74, 2}, /* list_mcp_integration_capabilities response.counts.prompts */
    {76, 2}, /* list_mcp_integration_capabilities response.counts */
    {78, 1}, /* list_mcp_integration_capabilities response.data[].arguments */
    {79, 2}, /* list_mcp_integration_capabilities response.data[] */
    {81, 2}, /* list_mcp_integration_capabilities response.data */
    {83, 2}, /* list_mcp_integration_capabilities response */
    {85, 2}, /* update_mcp_integration_capabilities.capabilities[].type */
    {87, 3}, /* update_mcp_integration_capabilities.capabilities[] */
    {90, 3}, /* update_mcp_integration_capabilities.capabilities */
    {93, 4}, /* update_mcp_integration_capabilities */
    {97, 2}, /* update_mcp_integration_capabilities response */
    {99, 4}, /* list_mcp_integration_workspaces */
    {103, 2}, /* list_mcp_integration_workspaces response (1).data[] */
    {105, 2}, /* list_mcp_integration_workspaces response (1).data */
    {107, 2}, /* list_mcp_integration_workspaces response (1) */
    {109, 2}, /* list_mcp_integration_workspaces response (2) */
    {111, 1}, /* list_mcp_integration_workspaces response */
    {112, 2}, /* update_mcp_integration_workspaces.global_workspace_access */
    {114, 3}, /* update_mcp_integration_workspaces.workspaces[] */
    {117, 3}, /* update_mcp_integration_workspaces.workspaces */
    {120, 4}, /* update_mcp_integration_workspaces */
    {124, 1}, /* test_mcp_integration response.response_time_ms */
    {125, 2}, /* test_mcp_integration response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integrations.organisation_id */
    {17, 17, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integrations.type */
    {22, 22, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integrations.workspace_id */
    {35, 35, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integrations.page_size */
    {45, 45, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integrations.current_page */
    {58, 58, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integrations.search */
    {546, 546, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_mcp_integration.mcp_integration_id */
    {546, 546, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* list_mcp_integration_capabilities.mcp_integration_id */
    {908, 908, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integration_capabilities.page */
    {35, 35, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integration_capabilities.page_size */
    {17, 17, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integration_capabilities.type */
    {546, 546, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* list_mcp_integration_workspaces.mcp_integration_id */
    {1268, 1268, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_integration_workspaces.version */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {529, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_mcp_integrations_params, organisation_id), PA_NONE, PA_F_STRING},
    {17, offsetof(portkey_list_mcp_integrations_params, type), PA_NONE, PA_F_STRING},
    {22, offsetof(portkey_list_mcp_integrations_params, workspace_id), PA_NONE, PA_F_STRING},
    {35, offsetof(portkey_list_mcp_integrations_params, page_size), PA_NONE, PA_F_INTEGER},
    {45, offsetof(portkey_list_mcp_integrations_params, current_page), PA_NONE, PA_F_INTEGER},
    {58, offsetof(portkey_list_mcp_integrations_params, search), PA_NONE, PA_F_STRING},
    {239, offsetof(portkey_secret_mapping, target_field), PA_NONE, PA_F_STRING},
    {252, offsetof(portkey_secret_mapping, secret_reference_id), PA_NONE, PA_F_STRING},
    {272, offsetof(portkey_secret_mapping, secret_key), PA_NONE, PA_F_STRING},
    {283, offsetof(portkey_secret_mapping, value_format), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_create_mcp_integration_params, organisation_id), PA_NONE, PA_F_STRING},
    {22, offsetof(portkey_create_mcp_integration_params, workspace_id), PA_NONE, PA_F_STRING},
    {317, offsetof(portkey_create_mcp_integration_params, slug), PA_NONE, PA_F_STRING},
    {209, offsetof(portkey_create_mcp_integration_params, name), PA_NONE, PA_F_STRING},
    {178, offsetof(portkey_create_mcp_integration_params, description), PA_NONE, PA_F_STRING},
    {152, offsetof(portkey_create_mcp_integration_params, configurations), PA_NONE, PA_F_JSON},
    {366, offsetof(portkey_create_mcp_integration_params, url), PA_NONE, PA_F_STRING},
    {112, offsetof(portkey_create_mcp_integration_params, auth_type), PA_NONE, PA_F_STRING},
    {329, offsetof(portkey_create_mcp_integration_params, transport), PA_NONE, PA_F_STRING},
    {223, offsetof(portkey_create_mcp_integration_params, secret_mappings), 2, PA_F_OBJECT_LIST},
    {546, offsetof(portkey_get_mcp_integration_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {546, offsetof(portkey_update_mcp_integration_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {209, offsetof(portkey_update_mcp_integration_params, name), PA_NONE, PA_F_STRING},
    {178, offsetof(portkey_update_mcp_integration_params, description), PA_NONE, PA_F_STRING},
    {152, offsetof(portkey_update_mcp_integration_params, configurations), PA_NONE, PA_F_JSON},
    {366, offsetof(portkey_update_mcp_integration_params, url), PA_NONE, PA_F_STRING},
    {112, offsetof(portkey_update_mcp_integration_params, auth_type), PA_NONE, PA_F_STRING},
    {329, offsetof(portkey_update_mcp_integration_params, transport), PA_NONE, PA_F_STRING},
    {223, offsetof(portkey_update_mcp_integration_params, secret_mappings), 2, PA_F_OBJECT_LIST},
    {546, offsetof(portkey_delete_mcp_integration_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {546, offsetof(portkey_get_mcp_integration_metadata_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {546, offsetof(portkey_list_mcp_integration_capabilities_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {908, offsetof(portkey_list_mcp_integration_capabilities_params, page), PA_NONE, PA_F_INTEGER},
    {35, offsetof(portkey_list_mcp_integration_capabilities_params, page_size), PA_NONE, PA_F_INTEGER},
    {17, offsetof(portkey_list_mcp_integration_capabilities_params, type), PA_NONE, PA_F_STRING},
    {209, offsetof(portkey_update_mcp_integration_capabilities_params_capabilities, name), PA_NONE, PA_F_STRING},
    {17, offsetof(portkey_update_mcp_integration_capabilities_params_capabilities, type), PA_NONE, PA_F_STRING},
    {979, offsetof(portkey_update_mcp_integration_capabilities_params_capabilities, enabled), PA_NONE, PA_F_BOOLEAN},
    {546, offsetof(portkey_update_mcp_integration_capabilities_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {1211, offsetof(portkey_update_mcp_integration_capabilities_params, capabilities), 9, PA_F_OBJECT_LIST},
    {546, offsetof(portkey_list_mcp_integration_workspaces_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {1268, offsetof(portkey_list_mcp_integration_workspaces_params, version), PA_NONE, PA_F_STRING},
    {190, offsetof(portkey_update_mcp_integration_workspaces_params_workspaces, id), PA_NONE, PA_F_STRING},
    {979, offsetof(portkey_update_mcp_integration_workspaces_params_workspaces, enabled), PA_NONE, PA_F_BOOLEAN},
    {979, offsetof(portkey_update_mcp_integration_workspaces_params_global_workspace_access, enabled), PA_NONE, PA_F_BOOLEAN},
    {546, offsetof(portkey_update_mcp_integration_workspaces_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {1276, offsetof(portkey_update_mcp_integration_workspaces_params, workspaces), 12, PA_F_OBJECT_LIST},
    {592, offsetof(portkey_update_mcp_integration_workspaces_params, global_workspace_access), 13, PA_F_OBJECT},
    {1369, offsetof(portkey_update_mcp_integration_workspaces_params, override_existing_workspace_access), PA_NONE, PA_F_BOOLEAN},
    {546, offsetof(portkey_test_mcp_integration_params, mcp_integration_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 6, sizeof(portkey_list_mcp_integrations_params)},
    {10, 10, sizeof(portkey_create_mcp_integration_params)},
    {6, 4, sizeof(portkey_secret_mapping)},
    {20, 1, sizeof(portkey_get_mcp_integration_params)},
    {21, 8, sizeof(portkey_update_mcp_integration_params)},
    {29, 1, sizeof(portkey_delete_mcp_integration_params)},
    {30, 1, sizeof(portkey_get_mcp_integration_metadata_params)},
    {31, 4, sizeof(portkey_list_mcp_integration_capabilities_params)},
    {38, 2, sizeof(portkey_update_mcp_integration_capabilities_params)},
    {35, 3, sizeof(portkey_update_mcp_integration_capabilities_params_capabilities)},
    {40, 2, sizeof(portkey_list_mcp_integration_workspaces_params)},
    {45, 4, sizeof(portkey_update_mcp_integration_workspaces_params)},
    {42, 2, sizeof(portkey_update_mcp_integration_workspaces_params_workspaces)},
    {44, 1, sizeof(portkey_update_mcp_integration_workspaces_params_global_workspace_access)},
    {49, 1, sizeof(portkey_test_mcp_integration_params)},
};

static const portkey_operation operations[] = {
    {402, 424, 428, 432, 0, 18, 4, 18, 0, PA_NONE, 0, 6, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_mcp_integrations */
    {501, 524, 428, 432, 0, 18, 22, 23, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_mcp_integration */
    {616, 424, 428, 636, 0, 18, 24, 27, 3, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_mcp_integration */
    {675, 698, 428, 636, 0, 18, 28, 6, 4, 0, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* update_mcp_integration */
    {702, 725, 428, 636, 0, 18, 24, 6, 5, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_mcp_integration */
    {831, 424, 428, 860, 0, 18, 24, 29, 6, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_mcp_integration_metadata */
    {1125, 424, 428, 1159, 0, 18, 33, 39, 7, PA_NONE, 7, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_mcp_integration_capabilities */
    {1232, 698, 428, 1159, 0, 18, 43, 44, 8, 0, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_IDEMPOTENT}, /* update_mcp_integration_capabilities */
    {1287, 424, 428, 1319, 0, 18, 45, 50, 10, PA_NONE, 11, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_mcp_integration_workspaces */
    {1404, 698, 428, 1319, 0, 18, 54, 6, 11, 0, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_IDEMPOTENT}, /* update_mcp_integration_workspaces */
    {1473, 524, 428, 1494, 0, 18, 24, 56, 14, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* test_mcp_integration */
};

static const struct {
    char t0[1176] PA_PIECE; char t1[2000] PA_PIECE; char t2[520] PA_PIECE; char t3[637] PA_PIECE;
    char t4[2000] PA_PIECE; char t5[199] PA_PIECE; char t6[626] PA_PIECE; char t7[680] PA_PIECE;
    char t8[1009] PA_PIECE; char t9[1006] PA_PIECE; char t10[742] PA_PIECE; char t11[1255] PA_PIECE;
    char t12[642] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_mcp_integrations\",\"title\":\"List MCP Integrations\",\"description\":\"List the MCP integrations, the connections to upstream MCP servers registered for an organisation or a workspace. Returns name, slug, URL, transport, auth type and status of each. To read a single one use get_mcp_integration; for the servers that workspaces offer to users use list_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Organisation to list; required with an organisation-level admin key.\",\"type\":\"string\",\"format\":\"uuid\"},\"type\":{\"description\":\"Level the integrations belong to.\",\"type\":\"string\",\"enum\":[\"workspace\",\"organisation\",\"all\"]},\"workspace_id\":{\"description\":\"Id or slug of the workspace to list.\",\"type\":\"string\"},\"page_size\":{\"description\":\"MCP integrations per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":100},\"current_page\":{\"description\":\"Page to return, counted from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0},\"search\":{\"description\":\"Text to look for.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_mcp_integration\",\"title\":\"Create MCP Integration\",\"description\":\"Register an upstream MCP server by URL, transport and auth type, for an organisation or a single workspace. Returns id and slug. Then check it with test_mcp_integration, open it to workspaces with update_mcp_integration_workspaces and offer it to users with create_mcp_server.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Needed with an organisation-level admin key when workspace_id is absent.\",\"type\":\"string\",\"format\":\"uuid\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace, for an integration of that workspace alone.\",\"type\":\"string\"},\"slug\":{\"description\":\"Short name for use in calls, unique within the organisation.\",\"type\":\"string\",\"pattern\":\"^[a-zA-Z0-9_-]+$\"},\"name\":{\"description\":\"Display name of the integration.\",\"type\":\"string\"},\"description\":{\"description\":\"What the integration is for.\",\"type\":[\"string\",\"null\"]},\"configurations\":{\"description\":\"Headers, client credentials and other auth settings.\",\"type\":\"object\",\"properties\":{\"custom_headers\":{\"description\":\"Headers sent to the server, by name.\",\"type\":\"object\"},\"passthrough_header\":{\"description\":\"Headers of the caller's request to pass on.\",\"type\":\"object\"}}},\"url\":{\"description\":\"URL of the upstream MCP server.\",\"type\":\"string\",\"format\":\"uri\"},\"auth_type\":{\"description\":\"How Portkey authenticates to the upstream server.\",\"type\":\"string\",\"enum\":[\"oauth_auto\",\"headers\",\"none\"]},\"transport\":{\"description\":\"Transport the upstream server speaks.\",\"type\":\"string\",\"enum\":[\"http\",\"sse\"]},\"secret_mappings\":{\"description\":\"Fields filled from secret references, configurations.FIELD, each once.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, e.g. key or configurations.aws_secret_access_key; unique.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret ref",
    "erence the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}},\"required\":[\"name\",\"url\",\"auth_type\",\"transport\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_mcp_integration\",\"title\":\"Get MCP Integration\",\"description\":\"Read an MCP integration: URL, transport, auth type, configurations, secret mappings, status and general workspace access. For the upstream server's version and sync state use get_mcp_integration_metadata; for its tools use list_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_mcp_integration\",\"title\":\"Update MCP Integration\",\"description\":\"Change an MCP integration: its name, URL, transport, auth type, configurations or secret mappings. At least one field is needed. All MCP servers built on it use the new settings, so a wrong URL or header cuts off their users; check with test_mcp_integration.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name.\",\"type\":\"string\"},\"description\":{\"description\":\"What the integration is for; null clears it.\",\"type\":[\"string\",\"null\"]},\"configurations\":{\"description\":\"Headers, client credentials and other auth settings.\",\"type\":\"object\",\"properties\":{\"custom_headers\":{\"description\":\"Headers sent to the server, by name.\",\"type\":\"object\"},\"passthrough_header\":{\"description\":\"Headers of the caller's request to pass on.\",\"type\":\"object\"}}},\"url\":{\"description\":\"URL of the upstream MCP server.\",\"type\":\"string\",\"format\":\"uri\"},\"auth_type\":{\"description\":\"How Portkey authenticates to the upstream server.\",\"type\":\"string\",\"enum\":[\"oauth_auto\",\"headers\",\"none\"]},\"transport\":{\"description\":\"Transport the upstream server speaks.\",\"type\":\"string\",\"enum\":[\"http\",\"sse\"]},\"secret_mappings\":{\"description\":\"Fields filled from secret references, configurations.FIELD, each once.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, e.g. key or configurations.aws_secret_access_key; unique.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_refe",
    "rence_id\"]}}},\"required\":[\"mcp_integration_id\"],\"minProperties\":2,\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"delete_mcp_integration\",\"title\":\"Delete MCP Integration\",\"description\":\"Delete an MCP integration, the registered connection to an upstream MCP server. This cannot be undone; look first with list_mcp_servers for the servers built on it. To close it to some workspaces only use update_mcp_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_mcp_integration_metadata\",\"title\":\"Get MCP Integration Metadata\",\"description\":\"Read what Portkey last learned from the upstream MCP server of an integration: server name and version, protocol version, capability flags, and the state, time and error of the last sync. For the settings use get_mcp_integration; for the tools use list_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_mcp_integration_capabilities\",\"title\":\"List MCP Integration Capabilities\",\"description\":\"List the tools, prompts, resources and resource templates that an MCP integration's upstream server offers, each with its schemas and whether it is enabled, and the counts of each kind. For what a single workspace's server exposes use list_mcp_server_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"},\"page\":{\"description\":\"Page to return, counted from 1.\",\"type\":\"integer\",\"minimum\":1,\"default\":1},\"page_size\":{\"description\":\"Capabilities per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"default\":100},\"type\":{\"description\":\"Only capabilities of this kind.\",\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\",\"resource_template\"]}},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_mcp_integration_capabilities\",\"title\":\"Update MCP Integration Capabilities\",\"description\":\"Enable or disable tools, prompts and resources of an MCP integration, many in one call, for all MCP servers built on it. Names come from list_mcp_integration_capabilities. To do it for a single server use update_mcp_server_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"},\"capabilities\":{\"description\":\"Capabilities to switch on or off.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Name as the upstream server gives it.\",\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\"]},\"enabled\":{\"type\":\"boolean\"}},\"required\":[\"name\",\"type\",\"enabled\"]}}},\"required\":[\"mcp_integration_id\",\"capabilities\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_mcp_integration_workspaces\",\"title\":\"List MCP Integration Workspaces\",\"description\":\"List the workspaces for which an MCP integration is enabled or disabled, with the general access setting. With version set, the answer has data and total in place of workspaces. To change the access use update_mcp_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"},\"version\":{\"description\":\"Any value selects the newer answer, with data and total.\",\"type\":\"string\"}},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_mcp_integration_workspaces\",\"title\":\"Update MCP Integration Workspaces\",\"description\":\"Enable or disable an MCP integration for workspaces, many in one call, and set the general access. A workspace that loses access can no longer use the MCP servers built on the integration. To see the present state use list_mcp_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"},\"workspaces\":{\"description\":\"Workspaces to switch on or off; may be empty.\",\"type\":\"array\",\"minItems\":0,\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"enabled\":{\"type\":\"boolean\"}},\"required\":[\"id\",\"enabled\"]}},\"global_workspace_access\":{\"description\":\"General access, for all workspaces of the organisation.\",\"type\":[\"object\",\"null\"],\"properties\":{\"enabled\":{\"type\":\"boolean\"}}},\"override_existing_workspace_access\":{\"description\":\"Whether the general access replaces existing settings.\",\"type\":\"boolean\",\"default\":false}},\"required\":[\"mcp_integration_id\",\"workspaces\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"test_mcp_integration\",\"title\":\"Test MCP Integration\",\"description\":\"Test whether the upstream MCP server of an integration can be reached. Returns success, HTTP status, response time, and the error when it fails. For a workspace's server use test_mcp_server; for what the upstream offers use list_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {402, 1538, 0, 1176, 18, 18, 0}, /* list_mcp_integrations */
    {501, 1560, 1176, 2520, 18, 18, 1}, /* create_mcp_integration */
    {616, 1583, 3696, 637, 18, 18, 2}, /* get_mcp_integration */
    {675, 1603, 4333, 2199, 18, 18, 3}, /* update_mcp_integration */
    {702, 1626, 6532, 626, 18, 18, 4}, /* delete_mcp_integration */
    {831, 1649, 7158, 680, 18, 18, 5}, /* get_mcp_integration_metadata */
    {1125, 1678, 7838, 1009, 18, 18, 6}, /* list_mcp_integration_capabilities */
    {1232, 1712, 8847, 1006, 18, 18, 7}, /* update_mcp_integration_capabilities */
    {1287, 1748, 9853, 742, 18, 18, 8}, /* list_mcp_integration_workspaces */
    {1404, 1780, 10595, 1255, 18, 18, 9}, /* update_mcp_integration_workspaces */
    {1473, 1814, 11850, 642, 18, 18, 10}, /* test_mcp_integration */
};

extern const struct pa_domain pa_domain_mcp_integrations;
const struct pa_domain pa_domain_mcp_integrations = {
    .name = "mcp-integrations",
    .description = "MCP servers registered with the organisation, and who may use them.",
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
    .operation_count = 11,
    .tool_count = 11,
};

int portkey_list_mcp_integrations(portkey_response **out, portkey_client *client, const portkey_list_mcp_integrations_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_mcp_integrations_request(portkey_request **out, const portkey_list_mcp_integrations_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_mcp_integration(portkey_response **out, portkey_client *client, const portkey_create_mcp_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_mcp_integration_request(portkey_request **out, const portkey_create_mcp_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_mcp_integration(portkey_response **out, portkey_client *client, const portkey_get_mcp_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_mcp_integration_request(portkey_request **out, const portkey_get_mcp_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_mcp_integration(portkey_response **out, portkey_client *client, const portkey_update_mcp_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_mcp_integration_request(portkey_request **out, const portkey_update_mcp_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_mcp_integration(portkey_response **out, portkey_client *client, const portkey_delete_mcp_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_mcp_integration_request(portkey_request **out, const portkey_delete_mcp_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_get_mcp_integration_metadata(portkey_response **out, portkey_client *client, const portkey_get_mcp_integration_metadata_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_get_mcp_integration_metadata_request(portkey_request **out, const portkey_get_mcp_integration_metadata_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_list_mcp_integration_capabilities(portkey_response **out, portkey_client *client, const portkey_list_mcp_integration_capabilities_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_list_mcp_integration_capabilities_request(portkey_request **out, const portkey_list_mcp_integration_capabilities_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_update_mcp_integration_capabilities(portkey_response **out, portkey_client *client, const portkey_update_mcp_integration_capabilities_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_update_mcp_integration_capabilities_request(portkey_request **out, const portkey_update_mcp_integration_capabilities_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_list_mcp_integration_workspaces(portkey_response **out, portkey_client *client, const portkey_list_mcp_integration_workspaces_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_list_mcp_integration_workspaces_request(portkey_request **out, const portkey_list_mcp_integration_workspaces_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_update_mcp_integration_workspaces(portkey_response **out, portkey_client *client, const portkey_update_mcp_integration_workspaces_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_update_mcp_integration_workspaces_request(portkey_request **out, const portkey_update_mcp_integration_workspaces_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_test_mcp_integration(portkey_response **out, portkey_client *client, const portkey_test_mcp_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_test_mcp_integration_request(portkey_request **out, const portkey_test_mcp_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}
