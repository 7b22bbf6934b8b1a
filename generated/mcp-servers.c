/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/mcp-servers.h>

static const struct {
    char t0[1]; char t1[14]; char t2[8]; char t3[13]; char t4[13]; char t5[10]; char t6[2]; char t7[2];
    char t8[4]; char t9[5]; char t10[10]; char t11[11]; char t12[16]; char t13[9]; char t14[6]; char t15[28];
    char t16[4]; char t17[4]; char t18[41]; char t19[8]; char t20[33]; char t21[7]; char t22[3]; char t23[7];
    char t24[4]; char t25[10]; char t26[12]; char t27[19]; char t28[21]; char t29[20]; char t30[5];
    char t31[16]; char t32[9]; char t33[5]; char t34[7]; char t35[4]; char t36[15]; char t37[15];
    char t38[17]; char t39[13]; char t40[17]; char t41[18]; char t42[5]; char t43[17]; char t44[24];
    char t45[15]; char t46[10]; char t47[15]; char t48[29]; char t49[18]; char t50[4]; char t51[18];
    char t52[6]; char t53[17]; char t54[12]; char t55[12]; char t56[16]; char t57[34]; char t58[5];
    char t59[5]; char t60[7]; char t61[9]; char t62[11]; char t63[20]; char t64[7]; char t65[8]; char t66[8];
    char t67[19]; char t68[10]; char t69[6]; char t70[12]; char t71[10]; char t72[10]; char t73[6];
    char t74[13]; char t75[20]; char t76[10]; char t77[14]; char t78[5]; char t79[6]; char t80[4];
    char t81[13]; char t82[29]; char t83[42]; char t84[13]; char t85[31]; char t86[18]; char t87[12];
    char t88[16]; char t89[11]; char t90[13]; char t91[10]; char t92[20]; char t93[8]; char t94[7];
    char t95[28]; char t96[41]; char t97[12]; char t98[30]; char t99[28]; char t100[33]; char t101[17];
    char t102[18]; char t103[15]; char t104[18]; char t105[18]; char t106[16]; char t107[29]; char t108[31];
    char t109[28]; char t110[30];
} strings = {
    "",
    "mcp_server_id",
    "user_id",
    "workspace_id",
    "current_page",
    "page_size",
    "0",
    "1",
    "500",
    "data",
    "connected",
    "created_at",
    "last_updated_at",
    "has_more",
    "total",
    "list_mcp_server_connections",
    "GET",
    "/v1",
    "/mcp-servers/{mcp_server_id}/connections",
    "success",
    "disconnect_mcp_server_connection",
    "DELETE",
    "id",
    "search",
    "100",
    "auth_type",
    "description",
    "mcp_integration_id",
    "mcp_integration_slug",
    "mcp_integration_url",
    "name",
    "organisation_id",
    "owner_id",
    "slug",
    "status",
    "url",
    "workspace_name",
    "workspace_slug",
    "list_mcp_servers",
    "/mcp-servers",
    "^[a-zA-Z0-9_-]+$",
    "create_mcp_server",
    "POST",
    "application/json",
    "mcp_integration_details",
    "configurations",
    "transport",
    "get_mcp_server",
    "/mcp-servers/{mcp_server_id}",
    "update_mcp_server",
    "PUT",
    "delete_mcp_server",
    "error",
    "response_time_ms",
    "server_name",
    "status_code",
    "test_mcp_server",
    "/mcp-servers/{mcp_server_id}/test",
    "page",
    "type",
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
    "integration_enabled",
    "mime_type",
    "output_schema",
    "size",
    "title",
    "uri",
    "uri_template",
    "list_mcp_server_capabilities",
    "/mcp-servers/{mcp_server_id}/capabilities",
    "capabilities",
    "update_mcp_server_capabilities",
    "connection_status",
    "\"connected\"",
    "\"not_connected\"",
    "first_name",
    "has_override",
    "last_name",
    "default_user_access",
    "\"allow\"",
    "\"deny\"",
    "list_mcp_server_user_access",
    "/mcp-servers/{mcp_server_id}/user-access",
    "user_access",
    "update_mcp_server_user_access",
    "List MCP Server Connections",
    "Disconnect MCP Server Connection",
    "List MCP Servers",
    "Create MCP Server",
    "Get MCP Server",
    "Update MCP Server",
    "Delete MCP Server",
    "Test MCP Server",
    "List MCP Server Capabilities",
    "Update MCP Server Capabilities",
    "List MCP Server User Access",
    "Update MCP Server User Access",
};

static const uint32_t names[] = {
    1, /* mcp_server_id */
    345, /* name */
    285, /* mcp_integration_id */
    451, /* ^[a-zA-Z0-9_-]+$ */
    451, /* ^[a-zA-Z0-9_-]+$ */
    748, /* "tool" */
    755, /* "prompt" */
    764, /* "resource" */
    775, /* "resource_template" */
    1, /* mcp_server_id */
    1047, /* capabilities */
    345, /* name */
    743, /* type */
    810, /* enabled */
    748, /* "tool" */
    755, /* "prompt" */
    764, /* "resource" */
    1109, /* "connected" */
    1121, /* "not_connected" */
    1191, /* "allow" */
    1199, /* "deny" */
    15, /* user_id */
    810, /* enabled */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {36, 0}, /* current_page */
    {1, 1}, /* mcp_server_id */
    {49, 2}, /* page_size */
    {15, 1}, /* user_id */
    {23, 1}, /* workspace_id */
    {72, 4}, /* connected */
    {82, 1}, /* created_at */
    {93, 1}, /* last_updated_at */
    {15, 1}, /* user_id */
    {67, 6}, /* data */
    {109, 4}, /* has_more */
    {118, 7}, /* total */
    {1, 1}, /* mcp_server_id */
    {15, 1}, /* user_id */
    {23, 1}, /* workspace_id */
    {201, 4}, /* success */
    {36, 0}, /* current_page */
    {249, 1}, /* id */
    {49, 11}, /* page_size */
    {252, 12}, /* search */
    {23, 1}, /* workspace_id */
    {263, 1}, /* auth_type */
    {82, 1}, /* created_at */
    {273, 14}, /* description */
    {249, 1}, /* id */
    {285, 1}, /* mcp_integration_id */
    {304, 14}, /* mcp_integration_slug */
    {325, 14}, /* mcp_integration_url */
    {345, 1}, /* name */
    {350, 1}, /* organisation_id */
    {366, 1}, /* owner_id */
    {375, 1}, /* slug */
    {380, 1}, /* status */
    {387, 1}, /* url */
    {23, 14}, /* workspace_id */
    {391, 14}, /* workspace_name */
    {406, 14}, /* workspace_slug */
    {67, 16}, /* data */
    {118, 7}, /* total */
    {273, 18}, /* description */
    {285, 1}, /* mcp_integration_id */
    {345, 19}, /* name */
    {375, 20}, /* slug */
    {23, 1}, /* workspace_id */
    {249, 1}, /* id */
    {375, 1}, /* slug */
    {1, 1}, /* mcp_server_id */
    {263, 1}, /* auth_type */
    {532, 24}, /* configurations */
    {249, 1}, /* id */
    {375, 1}, /* slug */
    {380, 1}, /* status */
    {547, 1}, /* transport */
    {387, 1}, /* url */
    {82, 1}, /* created_at */
    {273, 14}, /* description */
    {249, 1}, /* id */
    {508, 25}, /* mcp_integration_details */
    {285, 1}, /* mcp_integration_id */
    {345, 1}, /* name */
    {375, 1}, /* slug */
    {380, 1}, /* status */
    {23, 14}, /* workspace_id */
    {273, 18}, /* description */
    {1, 1}, /* mcp_server_id */
    {345, 19}, /* name */
    {641, 14}, /* error */
    {647, 29}, /* response_time_ms */
    {664, 1}, /* server_name */
    {676, 29}, /* status_code */
    {201, 4}, /* success */
    {387, 14}, /* url */
    {1, 1}, /* mcp_server_id */
    {738, 31}, /* page */
    {49, 2}, /* page_size */
    {743, 32}, /* type */
    {810, 7}, /* enabled */
    {118, 7}, /* total */
    {802, 34}, /* prompts */
    {818, 34}, /* resource_templates */
    {837, 34}, /* resources */
    {847, 34}, /* tools */
    {853, 24}, /* annotations */
    {865, 36}, /* arguments */
    {273, 14}, /* description */
    {810, 4}, /* enabled */
    {875, 24}, /* execution */
    {885, 36}, /* icons */
    {891, 24}, /* input_schema */
    {904, 37}, /* integration_enabled */
    {924, 14}, /* mime_type */
    {345, 1}, /* name */
    {934, 24}, /* output_schema */
    {948, 38}, /* size */
    {953, 14}, /* title */
    {743, 32}, /* type */
    {959, 14}, /* uri */
    {963, 14}, /* uri_template */
    {795, 35}, /* counts */
    {67, 40}, /* data */
    {109, 4}, /* has_more */
    {118, 7}, /* total */
    {810, 4}, /* enabled */
    {345, 1}, /* name */
    {743, 42}, /* type */
    {1047, 44}, /* capabilities */
    {1, 1}, /* mcp_server_id */
    {1, 1}, /* mcp_server_id */
    {738, 31}, /* page */
    {49, 2}, /* page_size */
    {252, 1}, /* search */
    {1091, 47}, /* connection_status */
    {810, 4}, /* enabled */
    {1137, 14}, /* first_name */
    {1148, 4}, /* has_override */
    {1161, 14}, /* last_name */
    {15, 1}, /* user_id */
    {67, 49}, /* data */
    {1171, 50}, /* default_user_access */
    {109, 4}, /* has_more */
    {118, 7}, /* total */
    {810, 4}, /* enabled */
    {15, 1}, /* user_id */
    {1171, 50}, /* default_user_access */
    {1, 1}, /* mcp_server_id */
    {1275, 53}, /* user_access */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 59},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 61},
    {PA_MAXIMUM, 0, 63},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 5, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 5},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 5},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 3, 12},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 15},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 61},
    {PA_MAXIMUM, 0, 259},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MAX_LENGTH, 0, 255},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 16},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 16, 21},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 15},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 37},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_MAX_LENGTH, 0, 500},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_MAX_LENGTH, 0, 255},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 3},
    {PA_MAX_LENGTH, 0, 50},
    {PA_PATTERN, 2, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 1},
    {PA_PROPERTIES, 5, 39},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 44},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 46},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 7, 47},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 54},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_MIN_PROPERTIES, 0, 2},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 3, 63},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 66},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 61},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 4, 5},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 4, 72},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 76},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 78},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_TYPE, 0, PA_T_NULL | PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 16, 82},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 39},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 98},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 14},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 11},
    {PA_PROPERTIES, 3, 102},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 43},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 9},
    {PA_PROPERTIES, 2, 105},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 4, 107},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 17},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 111},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 48},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 19},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 117},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 21},
    {PA_PROPERTIES, 2, 121},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 52},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 3, 123},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* list_mcp_server_connections.current_page */
    {2, 1}, /* list_mcp_server_connections.mcp_server_id */
    {3, 3}, /* list_mcp_server_connections.page_size */
    {6, 4}, /* list_mcp_server_connections */
    {10, 1}, /* list_mcp_server_connections response.data[].connected */
    {11, 2}, /* list_mcp_server_connections response.data[] */
    {13, 2}, /* list_mcp_server_connections response.data */
    {15, 1}, /* list_mcp_server_connections response.total */
    {16, 2}, /* list_mcp_server_connections response */
    {18, 4}, /* disconnect_mcp_server_connection */
    {22, 2}, /* disconnect_mcp_server_connection response */
    {24, 3}, /* list_mcp_servers.page_size */
    {27, 2}, /* list_mcp_servers.search */
    {29, 3}, /* list_mcp_servers */
    {32, 1}, /* list_mcp_servers response.data[].description */
    {33, 2}, /* list_mcp_servers response.data[] */
    {35, 2}, /* list_mcp_servers response.data */
    {37, 2}, /* list_mcp_servers response */
    {39, 2}, /* create_mcp_server.description */
    {41, 3}, /* create_mcp_server.name */
    {44, 4}, /* create_mcp_server.slug */
    {48, 4}, /* create_mcp_server */
    {52, 2}, /* create_mcp_server response */
    {54, 4}, /* get_mcp_server */
    {58, 1}, /* get_mcp_server response.mcp_integration_details.configurations */
    {59, 2}, /* get_mcp_server response.mcp_integration_details */
    {61, 2}, /* get_mcp_server response */
    {63, 5}, /* update_mcp_server */
    {68, 1}, /* update_mcp_server response */
    {69, 1}, /* test_mcp_server response.response_time_ms */
    {70, 2}, /* test_mcp_server response */
    {72, 2}, /* list_mcp_server_capabilities.page */
    {74, 2}, /* list_mcp_server_capabilities.type */
    {76, 4}, /* list_mcp_server_capabilities */
    {80, 2}, /* list_mcp_server_capabilities response.counts.prompts */
    {82, 2}, /* list_mcp_server_capabilities response.counts */
    {84, 1}, /* list_mcp_server_capabilities response.data[].arguments */
    {85, 1}, /* list_mcp_server_capabilities response.data[].integration_enabled */
    {86, 1}, /* list_mcp_server_capabilities response.data[].size */
    {87, 2}, /* list_mcp_server_capabilities response.data[] */
    {89, 2}, /* list_mcp_server_capabilities response.data */
    {91, 2}, /* list_mcp_server_capabilities response */
    {93, 2}, /* update_mcp_server_capabilities.capabilities[].type */
    {95, 3}, /* update_mcp_server_capabilities.capabilities[] */
    {98, 3}, /* update_mcp_server_capabilities.capabilities */
    {101, 4}, /* update_mcp_server_capabilities */
    {105, 4}, /* list_mcp_server_user_access */
    {109, 2}, /* list_mcp_server_user_access response.data[].connection_status */
    {111, 2}, /* list_mcp_server_user_access response.data[] */
    {113, 2}, /* list_mcp_server_user_access response.data */
    {115, 2}, /* list_mcp_server_user_access response.default_user_access */
    {117, 2}, /* list_mcp_server_user_access response */
    {119, 3}, /* update_mcp_server_user_access.user_access[] */
    {122, 2}, /* update_mcp_server_user_access.user_access */
    {124, 4}, /* update_mcp_server_user_access */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* list_mcp_server_connections.mcp_server_id */
    {15, 15, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_connections.user_id */
    {23, 23, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_connections.workspace_id */
    {36, 36, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_connections.current_page */
    {49, 49, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_connections.page_size */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* disconnect_mcp_server_connection.mcp_server_id */
    {15, 15, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* disconnect_mcp_server_connection.user_id */
    {23, 23, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* disconnect_mcp_server_connection.workspace_id */
    {23, 23, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_servers.workspace_id */
    {36, 36, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_servers.current_page */
    {49, 49, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_servers.page_size */
    {249, 249, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_servers.id */
    {252, 252, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_servers.search */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_mcp_server.mcp_server_id */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* list_mcp_server_capabilities.mcp_server_id */
    {738, 738, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_capabilities.page */
    {49, 49, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_capabilities.page_size */
    {743, 743, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_capabilities.type */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* list_mcp_server_user_access.mcp_server_id */
    {738, 738, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_user_access.page */
    {49, 49, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_user_access.page_size */
    {252, 252, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_mcp_server_user_access.search */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {491, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_mcp_server_connections_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {15, offsetof(portkey_list_mcp_server_connections_params, user_id), PA_NONE, PA_F_STRING},
    {23, offsetof(portkey_list_mcp_server_connections_params, workspace_id), PA_NONE, PA_F_STRING},
    {36, offsetof(portkey_list_mcp_server_connections_params, current_page), PA_NONE, PA_F_INTEGER},
    {49, offsetof(portkey_list_mcp_server_connections_params, page_size), PA_NONE, PA_F_INTEGER},
    {1, offsetof(portkey_disconnect_mcp_server_connection_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {15, offsetof(portkey_disconnect_mcp_server_connection_params, user_id), PA_NONE, PA_F_STRING},
    {23, offsetof(portkey_disconnect_mcp_server_connection_params, workspace_id), PA_NONE, PA_F_STRING},
    {23, offsetof(portkey_list_mcp_servers_params, workspace_id), PA_NONE, PA_F_STRING},
    {36, offsetof(portkey_list_mcp_servers_params, current_page), PA_NONE, PA_F_INTEGER},
    {49, offsetof(portkey_list_mcp_servers_params, page_size), PA_NONE, PA_F_INTEGER},
    {249, offsetof(portkey_list_mcp_servers_params, id), PA_NONE, PA_F_STRING},
    {252, offsetof(portkey_list_mcp_servers_params, search), PA_NONE, PA_F_STRING},
    {23, offsetof(portkey_create_mcp_server_params, workspace_id), PA_NONE, PA_F_STRING},
    {345, offsetof(portkey_create_mcp_server_params, name), PA_NONE, PA_F_STRING},
    {273, offsetof(portkey_create_mcp_server_params, description), PA_NONE, PA_F_STRING},
    {285, offsetof(portkey_create_mcp_server_params, mcp_integration_id), PA_NONE, PA_F_STRING},
    {375, offsetof(portkey_create_mcp_server_params, slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_mcp_server_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_update_mcp_server_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {345, offsetof(portkey_update_mcp_server_params, name), PA_NONE, PA_F_STRING},
    {273, offsetof(portkey_update_mcp_server_params, description), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_delete_mcp_server_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_test_mcp_server_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_list_mcp_server_capabilities_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {738, offsetof(portkey_list_mcp_server_capabilities_params, page), PA_NONE, PA_F_INTEGER},
    {49, offsetof(portkey_list_mcp_server_capabilities_params, page_size), PA_NONE, PA_F_INTEGER},
    {743, offsetof(portkey_list_mcp_server_capabilities_params, type), PA_NONE, PA_F_STRING},
    {345, offsetof(portkey_update_mcp_server_capabilities_params_capabilities, name), PA_NONE, PA_F_STRING},
    {743, offsetof(portkey_update_mcp_server_capabilities_params_capabilities, type), PA_NONE, PA_F_STRING},
    {810, offsetof(portkey_update_mcp_server_capabilities_params_capabilities, enabled), PA_NONE, PA_F_BOOLEAN},
    {1, offsetof(portkey_update_mcp_server_capabilities_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {1047, offsetof(portkey_update_mcp_server_capabilities_params, capabilities), 10, PA_F_OBJECT_LIST},
    {1, offsetof(portkey_list_mcp_server_user_access_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {738, offsetof(portkey_list_mcp_server_user_access_params, page), PA_NONE, PA_F_INTEGER},
    {49, offsetof(portkey_list_mcp_server_user_access_params, page_size), PA_NONE, PA_F_INTEGER},
    {252, offsetof(portkey_list_mcp_server_user_access_params, search), PA_NONE, PA_F_STRING},
    {15, offsetof(portkey_update_mcp_server_user_access_params_user_access, user_id), PA_NONE, PA_F_STRING},
    {810, offsetof(portkey_update_mcp_server_user_access_params_user_access, enabled), PA_NONE, PA_F_BOOLEAN},
    {1, offsetof(portkey_update_mcp_server_user_access_params, mcp_server_id), PA_NONE, PA_F_STRING},
    {1275, offsetof(portkey_update_mcp_server_user_access_params, user_access), 13, PA_F_OBJECT_LIST},
    {1171, offsetof(portkey_update_mcp_server_user_access_params, default_user_access), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 5, sizeof(portkey_list_mcp_server_connections_params)},
    {5, 3, sizeof(portkey_disconnect_mcp_server_connection_params)},
    {8, 5, sizeof(portkey_list_mcp_servers_params)},
    {13, 5, sizeof(portkey_create_mcp_server_params)},
    {18, 1, sizeof(portkey_get_mcp_server_params)},
    {19, 3, sizeof(portkey_update_mcp_server_params)},
    {22, 1, sizeof(portkey_delete_mcp_server_params)},
    {23, 1, sizeof(portkey_test_mcp_server_params)},
    {24, 4, sizeof(portkey_list_mcp_server_capabilities_params)},
    {31, 2, sizeof(portkey_update_mcp_server_capabilities_params)},
    {28, 3, sizeof(portkey_update_mcp_server_capabilities_params_capabilities)},
    {33, 4, sizeof(portkey_list_mcp_server_user_access_params)},
    {39, 3, sizeof(portkey_update_mcp_server_user_access_params)},
    {37, 2, sizeof(portkey_update_mcp_server_user_access_params_user_access)},
};

static const portkey_operation operations[] = {
    {124, 152, 156, 160, 0, 19, 3, 8, 0, PA_NONE, 0, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_mcp_server_connections */
    {209, 242, 156, 160, 0, 19, 9, 10, 1, PA_NONE, 5, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* disconnect_mcp_server_connection */
    {421, 152, 156, 438, 0, 19, 13, 17, 2, PA_NONE, 8, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_mcp_servers */
    {468, 486, 156, 438, 0, 19, 21, 22, 3, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_mcp_server */
    {557, 152, 156, 572, 0, 19, 23, 26, 4, PA_NONE, 13, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_mcp_server */
    {601, 619, 156, 572, 0, 19, 27, 28, 5, 0, 13, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_mcp_server */
    {623, 242, 156, 572, 0, 19, 23, 28, 6, PA_NONE, 13, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_mcp_server */
    {688, 486, 156, 704, 0, 19, 23, 30, 7, PA_NONE, 13, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* test_mcp_server */
    {976, 152, 156, 1005, 0, 19, 33, 41, 8, PA_NONE, 14, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_mcp_server_capabilities */
    {1060, 619, 156, 1005, 0, 19, 45, 10, 9, 0, 13, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_mcp_server_capabilities */
    {1206, 152, 156, 1234, 0, 19, 46, 51, 11, PA_NONE, 18, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_mcp_server_user_access */
    {1287, 619, 156, 1234, 0, 19, 54, 10, 12, 0, 13, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* update_mcp_server_user_access */
};

static const struct {
    char t0[1072] PA_PIECE; char t1[888] PA_PIECE; char t2[1027] PA_PIECE; char t3[1145] PA_PIECE;
    char t4[576] PA_PIECE; char t5[815] PA_PIECE; char t6[620] PA_PIECE; char t7[568] PA_PIECE;
    char t8[1063] PA_PIECE; char t9[983] PA_PIECE; char t10[931] PA_PIECE; char t11[1013] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_mcp_server_connections\",\"title\":\"List MCP Server Connections\",\"description\":\"List which users are connected to an MCP server, with the dates of each connection. Without user_id a user's API key lists that user's own and a service key lists all. To end one use disconnect_mcp_server_connection; for who is allowed use list_mcp_server_user_access.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"},\"user_id\":{\"description\":\"Id of the user whose connections are wanted.\",\"type\":\"string\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation-level admin key.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return, counted from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0},\"page_size\":{\"description\":\"Entries per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"default\":100}},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"disconnect_mcp_server_connection\",\"title\":\"Disconnect MCP Server Connection\",\"description\":\"Disconnect a user from an MCP server by deleting the stored connection; the user must connect again to go on. Access itself stays: to take that away use update_mcp_server_user_access. To see who is connected use list_mcp_server_connections.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"},\"user_id\":{\"description\":\"User to disconnect; required with a service key, else the key's own user.\",\"type\":\"string\",\"format\":\"uuid\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation-level admin key.\",\"type\":\"string\"}},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_mcp_servers\",\"title\":\"List MCP Servers\",\"description\":\"List the MCP servers of a workspace, each an instance of an MCP integration that users reach through the gateway. Returns name, slug, status, gateway URL and the integration of each. To read a single one use get_mcp_server; for the upstream connections use list_mcp_integrations.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation-level admin key.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return, counted from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0},\"page_size\":{\"description\":\"MCP servers per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":100},\"id\":{\"description\":\"Only these server ids, separated by commas.\",\"type\":\"string\"},\"search\":{\"description\":\"Text to look for.\",\"type\":\"string\",\"maxLength\":255}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_mcp_server\",\"title\":\"Create MCP Server\",\"description\":\"Create an MCP server in a workspace from an existing MCP integration, so that its users reach the upstream tools through the gateway. Returns id and slug. Register the upstream first with create_mcp_integration; afterwards check the connection with test_mcp_server.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation-level admin key.\",\"type\":\"string\"},\"name\":{\"description\":\"Display name of the server.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"description\":{\"description\":\"What the server is for.\",\"type\":[\"string\",\"null\"],\"maxLength\":500},\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration it is made from.\",\"type\":\"string\"},\"slug\":{\"description\":\"Short name for use in calls, unique within the organisation.\",\"type\":\"string\",\"minLength\":3,\"maxLength\":50,\"pattern\":\"^[a-zA-Z0-9_-]+$\"}},\"required\":[\"name\",\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_mcp_server\",\"title\":\"Get MCP Server\",\"description\":\"Read an MCP server of a workspace: name, slug, status, description and its MCP integration, whose URL, transport, auth type and configurations are included for service keys. For its tools use list_mcp_server_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_mcp_server\",\"title\":\"Update MCP Server\",\"description\":\"Rename an MCP server or change its description; at least one of the two is needed. For its URL, transport or auth use update_mcp_integration, for its tools update_mcp_server_capabilities, for its users update_mcp_server_user_access.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"description\":{\"description\":\"What the server is for; null clears it.\",\"type\":[\"string\",\"null\"],\"maxLength\":500}},\"required\":[\"mcp_server_id\"],\"minProperties\":2,\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_mcp_server\",\"title\":\"Delete MCP Server\",\"description\":\"Delete an MCP server from its workspace; clients that use its gateway URL fail from then on. This cannot be undone. The MCP integration behind it stays: to remove that use delete_mcp_integration. To shut out some users only use update_mcp_server_user_access.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"test_mcp_server\",\"title\":\"Test MCP Server\",\"description\":\"Test whether an MCP server's upstream can be reached at its integration's URL. Returns success, HTTP status, response time, and the error when it fails. To test the integration itself use test_mcp_integration.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_mcp_server_capabilities\",\"title\":\"List MCP Server Capabilities\",\"description\":\"List the tools, prompts, resources and resource templates of an MCP server, each with its schemas and whether it is enabled, and the counts of each kind. To switch them use update_mcp_server_capabilities; for the settings shared by all servers of an integration use list_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"},\"page\":{\"description\":\"Page to return, counted from 1.\",\"type\":\"integer\",\"minimum\":1,\"default\":1},\"page_size\":{\"description\":\"Entries per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"default\":100},\"type\":{\"description\":\"Only capabilities of this kind.\",\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\",\"resource_template\"]}},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"update_mcp_server_capabilities\",\"title\":\"Update MCP Server Capabilities\",\"description\":\"Enable or disable tools, prompts and resources of an MCP server, many in one call, for its workspace alone. Names come from list_mcp_server_capabilities. To do it for all servers of an integration use update_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"},\"capabilities\":{\"description\":\"Capabilities to switch on or off.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Name as the upstream server gives it.\",\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\"]},\"enabled\":{\"type\":\"boolean\"}},\"required\":[\"name\",\"type\",\"enabled\"]}}},\"required\":[\"mcp_server_id\",\"capabilities\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_mcp_server_user_access\",\"title\":\"List MCP Server User Access\",\"description\":\"List the users of an MCP server with whether each is allowed, whether that is set for the user or comes from the default, and whether the user is connected. To change it use update_mcp_server_user_access; for connection dates use list_mcp_server_connections.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"},\"page\":{\"description\":\"Page to return, counted from 1.\",\"type\":\"integer\",\"minimum\":1,\"default\":1},\"page_size\":{\"description\":\"Entries per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"default\":100},\"search\":{\"description\":\"Text to look for in the user's name or email.\",\"type\":\"string\"}},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_mcp_server_user_access\",\"title\":\"Update MCP Server User Access\",\"description\":\"Allow or deny users an MCP server, many in one call, and set the default for users without a setting of their own. User ids come from list_mcp_server_user_access. To end a present connection as well use disconnect_mcp_server_connection.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"},\"user_access\":{\"description\":\"Users to allow or deny.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"user_id\":{\"description\":\"Id as list_mcp_server_user_access gives it.\",\"type\":\"string\"},\"enabled\":{\"type\":\"boolean\"}},\"required\":[\"user_id\",\"enabled\"]}},\"default_user_access\":{\"description\":\"Access of users without a setting of their own.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\"]}},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {124, 1317, 0, 1072, 19, 19, 0}, /* list_mcp_server_connections */
    {209, 1345, 1072, 888, 19, 19, 1}, /* disconnect_mcp_server_connection */
    {421, 1378, 1960, 1027, 19, 19, 2}, /* list_mcp_servers */
    {468, 1395, 2987, 1145, 19, 19, 3}, /* create_mcp_server */
    {557, 1413, 4132, 576, 19, 19, 4}, /* get_mcp_server */
    {601, 1428, 4708, 815, 19, 19, 5}, /* update_mcp_server */
    {623, 1446, 5523, 620, 19, 19, 6}, /* delete_mcp_server */
    {688, 1464, 6143, 568, 19, 19, 7}, /* test_mcp_server */
    {976, 1480, 6711, 1063, 19, 19, 8}, /* list_mcp_server_capabilities */
    {1060, 1509, 7774, 983, 19, 19, 9}, /* update_mcp_server_capabilities */
    {1206, 1540, 8757, 931, 19, 19, 10}, /* list_mcp_server_user_access */
    {1287, 1568, 9688, 1013, 19, 19, 11}, /* update_mcp_server_user_access */
};

extern const struct pa_domain pa_domain_mcp_servers;
const struct pa_domain pa_domain_mcp_servers = {
    .name = "mcp-servers",
    .description = "MCP servers of a workspace, their tools and user access.",
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

int portkey_list_mcp_server_connections(portkey_response **out, portkey_client *client, const portkey_list_mcp_server_connections_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_mcp_server_connections_request(portkey_request **out, const portkey_list_mcp_server_connections_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_disconnect_mcp_server_connection(portkey_response **out, portkey_client *client, const portkey_disconnect_mcp_server_connection_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_disconnect_mcp_server_connection_request(portkey_request **out, const portkey_disconnect_mcp_server_connection_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_list_mcp_servers(portkey_response **out, portkey_client *client, const portkey_list_mcp_servers_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_list_mcp_servers_request(portkey_request **out, const portkey_list_mcp_servers_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_create_mcp_server(portkey_response **out, portkey_client *client, const portkey_create_mcp_server_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_create_mcp_server_request(portkey_request **out, const portkey_create_mcp_server_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_get_mcp_server(portkey_response **out, portkey_client *client, const portkey_get_mcp_server_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_get_mcp_server_request(portkey_request **out, const portkey_get_mcp_server_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_update_mcp_server(portkey_response **out, portkey_client *client, const portkey_update_mcp_server_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_update_mcp_server_request(portkey_request **out, const portkey_update_mcp_server_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_delete_mcp_server(portkey_response **out, portkey_client *client, const portkey_delete_mcp_server_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_delete_mcp_server_request(portkey_request **out, const portkey_delete_mcp_server_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_test_mcp_server(portkey_response **out, portkey_client *client, const portkey_test_mcp_server_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_test_mcp_server_request(portkey_request **out, const portkey_test_mcp_server_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_list_mcp_server_capabilities(portkey_response **out, portkey_client *client, const portkey_list_mcp_server_capabilities_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_list_mcp_server_capabilities_request(portkey_request **out, const portkey_list_mcp_server_capabilities_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_update_mcp_server_capabilities(portkey_response **out, portkey_client *client, const portkey_update_mcp_server_capabilities_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_update_mcp_server_capabilities_request(portkey_request **out, const portkey_update_mcp_server_capabilities_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_list_mcp_server_user_access(portkey_response **out, portkey_client *client, const portkey_list_mcp_server_user_access_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_list_mcp_server_user_access_request(portkey_request **out, const portkey_list_mcp_server_user_access_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}

int portkey_update_mcp_server_user_access(portkey_response **out, portkey_client *client, const portkey_update_mcp_server_user_access_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[11], params, error);
}

int portkey_update_mcp_server_user_access_request(portkey_request **out, const portkey_update_mcp_server_user_access_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[11], params, error);
}
