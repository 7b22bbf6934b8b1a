/* SPDX-License-Identifier: MIT */
/* Generated from openapi/deployments.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/deployments.h>

static const struct {
    char t0[1]; char t1[16]; char t2[7]; char t3[5]; char t4[15]; char t5[7]; char t6[5]; char t7[9];
    char t8[11]; char t9[17]; char t10[13]; char t11[17]; char t12[17]; char t13[4]; char t14[4];
    char t15[13]; char t16[5]; char t17[14]; char t18[17]; char t19[22]; char t20[2]; char t21[2];
    char t22[28]; char t23[26]; char t24[17]; char t25[21]; char t26[19]; char t27[18]; char t28[11];
    char t29[5]; char t30[12]; char t31[12]; char t32[9]; char t33[9]; char t34[3]; char t35[7]; char t36[13];
    char t37[20]; char t38[5]; char t39[17]; char t40[15]; char t41[18]; char t42[21]; char t43[20];
    char t44[26]; char t45[18]; char t46[12]; char t47[18]; char t48[4]; char t49[19]; char t50[7];
    char t51[25]; char t52[28]; char t53[23]; char t54[26]; char t55[27];
} strings = {
    "",
    "organisation_id",
    "status",
    "type",
    "workspace_slug",
    "search",
    "tags",
    "\"active\"",
    "\"archived\"",
    "^[a-zA-Z0-9_-]+$",
    "\"production\"",
    "\"non_production\"",
    "list_deployments",
    "GET",
    "/v2",
    "/deployments",
    "name",
    "auth_settings",
    "gateway_base_url",
    "is_dataservice_hosted",
    "0",
    "1",
    "is_playground_proxy_allowed",
    "jwt_sub_workspace_mapping",
    "jwt_subs_allowed",
    "mcp_gateway_base_url",
    "workspaces_allowed",
    "deployment_config",
    "is_default",
    "slug",
    "client_auth",
    "credentials",
    "password",
    "username",
    "id",
    "object",
    "\"deployment\"",
    "register_deployment",
    "POST",
    "application/json",
    "get_deployment",
    "/deployments/{id}",
    "allow_all_workspaces",
    "remove_subs_allowed",
    "remove_workspaces_allowed",
    "override_existing",
    "rotate_auth",
    "update_deployment",
    "PUT",
    "archive_deployment",
    "DELETE",
    "List Gateway Deployments",
    "Register Gateway Deployment",
    "Get Gateway Deployment",
    "Update Gateway Deployment",
    "Archive Gateway Deployment",
};

static const uint32_t names[] = {
    56, /* "active" */
    65, /* "archived" */
    76, /* ^[a-zA-Z0-9_-]+$ */
    76, /* ^[a-zA-Z0-9_-]+$ */
    93, /* "production" */
    106, /* "non_production" */
    161, /* name */
    219, /* 0 */
    221, /* 1 */
    420, /* "deployment" */
    410, /* id */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {1, 0}, /* organisation_id */
    {44, 0}, /* search */
    {17, 1}, /* status */
    {51, 3}, /* tags */
    {24, 4}, /* type */
    {29, 5}, /* workspace_slug */
    {180, 0}, /* gateway_base_url */
    {197, 8}, /* is_dataservice_hosted */
    {223, 8}, /* is_playground_proxy_allowed */
    {251, 9}, /* jwt_sub_workspace_mapping */
    {277, 5}, /* jwt_subs_allowed */
    {294, 0}, /* mcp_gateway_base_url */
    {315, 5}, /* workspaces_allowed */
    {166, 10}, /* auth_settings */
    {334, 7}, /* deployment_config */
    {352, 11}, /* is_default */
    {161, 12}, /* name */
    {1, 0}, /* organisation_id */
    {363, 13}, /* slug */
    {51, 14}, /* tags */
    {24, 4}, /* type */
    {392, 0}, /* password */
    {401, 0}, /* username */
    {368, 0}, /* client_auth */
    {380, 16}, /* credentials */
    {410, 0}, /* id */
    {413, 17}, /* object */
    {1, 0}, /* organisation_id */
    {410, 12}, /* id */
    {1, 0}, /* organisation_id */
    {508, 11}, /* allow_all_workspaces */
    {180, 0}, /* gateway_base_url */
    {197, 8}, /* is_dataservice_hosted */
    {223, 8}, /* is_playground_proxy_allowed */
    {251, 9}, /* jwt_sub_workspace_mapping */
    {277, 5}, /* jwt_subs_allowed */
    {294, 0}, /* mcp_gateway_base_url */
    {529, 5}, /* remove_subs_allowed */
    {549, 5}, /* remove_workspaces_allowed */
    {315, 5}, /* workspaces_allowed */
    {166, 20}, /* auth_settings */
    {334, 21}, /* deployment_config */
    {410, 12}, /* id */
    {352, 11}, /* is_default */
    {161, 0}, /* name */
    {575, 11}, /* override_existing */
    {593, 11}, /* rotate_auth */
    {17, 1}, /* status */
    {51, 14}, /* tags */
    {24, 4}, /* type */
    {368, 0}, /* client_auth */
    {410, 12}, /* id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 0},
    {PA_PATTERN, 2, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 0},
    {PA_PROPERTY_NAMES, 0, 2},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 4},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_ENUM, 2, 7},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 7, 6},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_MAX_LENGTH, 0, 50},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 0},
    {PA_PROPERTY_NAMES, 0, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 6},
    {PA_PROPERTIES, 8, 13},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 21},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 23},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 10},
    {PA_PROPERTIES, 2, 28},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 10, 30},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 10},
    {PA_PROPERTIES, 10, 40},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 50},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 10},
    {PA_PROPERTIES, 1, 51},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* list_deployments.organisation_id */
    {1, 2}, /* list_deployments.status */
    {3, 1}, /* list_deployments.tags (name) */
    {4, 4}, /* list_deployments.tags */
    {8, 2}, /* list_deployments.type */
    {10, 2}, /* list_deployments.workspace_slug */
    {12, 3}, /* list_deployments */
    {15, 1}, /* list_deployments response */
    {16, 2}, /* register_deployment.auth_settings.is_dataservice_hosted */
    {18, 3}, /* register_deployment.auth_settings.jwt_sub_workspace_mapping */
    {21, 2}, /* register_deployment.auth_settings */
    {23, 1}, /* register_deployment.is_default */
    {24, 2}, /* register_deployment.name */
    {26, 3}, /* register_deployment.slug */
    {29, 4}, /* register_deployment.tags */
    {33, 4}, /* register_deployment */
    {37, 2}, /* register_deployment response.credentials */
    {39, 2}, /* register_deployment response.object */
    {41, 2}, /* register_deployment response */
    {43, 4}, /* get_deployment */
    {47, 2}, /* update_deployment.auth_settings */
    {49, 1}, /* update_deployment.deployment_config */
    {50, 4}, /* update_deployment */
    {54, 2}, /* update_deployment response */
    {56, 4}, /* archive_deployment */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_deployments.organisation_id */
    {17, 17, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_deployments.status */
    {24, 24, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_deployments.type */
    {29, 29, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_deployments.workspace_slug */
    {44, 44, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_deployments.search */
    {51, 51, PA_IN_QUERY, PA_STYLE_JSON, 0}, /* list_deployments.tags */
    {410, 410, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_deployment.id */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_deployment.organisation_id */
    {410, 410, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* update_deployment.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {458, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_deployments_params, organisation_id), PA_NONE, PA_F_STRING},
    {17, offsetof(portkey_list_deployments_params, status), PA_NONE, PA_F_STRING},
    {24, offsetof(portkey_list_deployments_params, type), PA_NONE, PA_F_STRING},
    {29, offsetof(portkey_list_deployments_params, workspace_slug), PA_NONE, PA_F_STRING_LIST},
    {44, offsetof(portkey_list_deployments_params, search), PA_NONE, PA_F_STRING},
    {51, offsetof(portkey_list_deployments_params, tags), PA_NONE, PA_F_JSON},
    {180, offsetof(portkey_register_deployment_params_auth_settings, gateway_base_url), PA_NONE, PA_F_STRING},
    {294, offsetof(portkey_register_deployment_params_auth_settings, mcp_gateway_base_url), PA_NONE, PA_F_STRING},
    {197, offsetof(portkey_register_deployment_params_auth_settings, is_dataservice_hosted), PA_NONE, PA_F_INTEGER},
    {223, offsetof(portkey_register_deployment_params_auth_settings, is_playground_proxy_allowed), PA_NONE, PA_F_INTEGER},
    {315, offsetof(portkey_register_deployment_params_auth_settings, workspaces_allowed), PA_NONE, PA_F_STRING_LIST},
    {277, offsetof(portkey_register_deployment_params_auth_settings, jwt_subs_allowed), PA_NONE, PA_F_STRING_LIST},
    {251, offsetof(portkey_register_deployment_params_auth_settings, jwt_sub_workspace_mapping), PA_NONE, PA_F_JSON},
    {161, offsetof(portkey_register_deployment_params, name), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_register_deployment_params, organisation_id), PA_NONE, PA_F_STRING},
    {363, offsetof(portkey_register_deployment_params, slug), PA_NONE, PA_F_STRING},
    {24, offsetof(portkey_register_deployment_params, type), PA_NONE, PA_F_STRING},
    {334, offsetof(portkey_register_deployment_params, deployment_config), PA_NONE, PA_F_JSON},
    {352, offsetof(portkey_register_deployment_params, is_default), PA_NONE, PA_F_BOOLEAN},
    {51, offsetof(portkey_register_deployment_params, tags), PA_NONE, PA_F_JSON},
    {166, offsetof(portkey_register_deployment_params, auth_settings), 2, PA_F_OBJECT},
    {410, offsetof(portkey_get_deployment_params, id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_deployment_params, organisation_id), PA_NONE, PA_F_STRING},
    {180, offsetof(portkey_update_deployment_params_auth_settings, gateway_base_url), PA_NONE, PA_F_STRING},
    {294, offsetof(portkey_update_deployment_params_auth_settings, mcp_gateway_base_url), PA_NONE, PA_F_STRING},
    {197, offsetof(portkey_update_deployment_params_auth_settings, is_dataservice_hosted), PA_NONE, PA_F_INTEGER},
    {223, offsetof(portkey_update_deployment_params_auth_settings, is_playground_proxy_allowed), PA_NONE, PA_F_INTEGER},
    {315, offsetof(portkey_update_deployment_params_auth_settings, workspaces_allowed), PA_NONE, PA_F_STRING_LIST},
    {277, offsetof(portkey_update_deployment_params_auth_settings, jwt_subs_allowed), PA_NONE, PA_F_STRING_LIST},
    {251, offsetof(portkey_update_deployment_params_auth_settings, jwt_sub_workspace_mapping), PA_NONE, PA_F_JSON},
    {508, offsetof(portkey_update_deployment_params_auth_settings, allow_all_workspaces), PA_NONE, PA_F_BOOLEAN},
    {549, offsetof(portkey_update_deployment_params_auth_settings, remove_workspaces_allowed), PA_NONE, PA_F_STRING_LIST},
    {529, offsetof(portkey_update_deployment_params_auth_settings, remove_subs_allowed), PA_NONE, PA_F_STRING_LIST},
    {410, offsetof(portkey_update_deployment_params, id), PA_NONE, PA_F_STRING},
    {161, offsetof(portkey_update_deployment_params, name), PA_NONE, PA_F_STRING},
    {24, offsetof(portkey_update_deployment_params, type), PA_NONE, PA_F_STRING},
    {17, offsetof(portkey_update_deployment_params, status), PA_NONE, PA_F_STRING},
    {334, offsetof(portkey_update_deployment_params, deployment_config), PA_NONE, PA_F_JSON},
    {352, offsetof(portkey_update_deployment_params, is_default), PA_NONE, PA_F_BOOLEAN},
    {593, offsetof(portkey_update_deployment_params, rotate_auth), PA_NONE, PA_F_BOOLEAN},
    {575, offsetof(portkey_update_deployment_params, override_existing), PA_NONE, PA_F_BOOLEAN},
    {51, offsetof(portkey_update_deployment_params, tags), PA_NONE, PA_F_JSON},
    {166, offsetof(portkey_update_deployment_params, auth_settings), 5, PA_F_OBJECT},
    {410, offsetof(portkey_archive_deployment_params, id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 6, sizeof(portkey_list_deployments_params)},
    {13, 8, sizeof(portkey_register_deployment_params)},
    {6, 7, sizeof(portkey_register_deployment_params_auth_settings)},
    {21, 2, sizeof(portkey_get_deployment_params)},
    {33, 10, sizeof(portkey_update_deployment_params)},
    {23, 10, sizeof(portkey_update_deployment_params_auth_settings)},
    {43, 1, sizeof(portkey_archive_deployment_params)},
};

static const portkey_operation operations[] = {
    {123, 140, 144, 148, 0, 3, 6, 7, 0, PA_NONE, 0, 6, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_deployments */
    {433, 453, 144, 148, 0, 3, 15, 18, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_ENTERPRISE}, /* register_deployment */
    {475, 140, 144, 490, 0, 3, 19, 7, 3, PA_NONE, 6, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_deployment */
    {605, 623, 144, 490, 0, 3, 22, 23, 4, 0, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_ENTERPRISE}, /* update_deployment */
    {627, 646, 144, 490, 0, 3, 24, 7, 6, PA_NONE, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_ENTERPRISE}, /* archive_deployment */
};

static const struct {
    char t0[1294] PA_PIECE; char t1[2000] PA_PIECE; char t2[318] PA_PIECE; char t3[748] PA_PIECE;
    char t4[2000] PA_PIECE; char t5[834] PA_PIECE; char t6[650] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_deployments\",\"title\":\"List Gateway Deployments\",\"description\":\"List the self-hosted gateways registered with the control plane, archived ones included unless status says otherwise. Returns id, name, slug, type, status, connection health and last sync of each. To read settings and workspaces of one use get_deployment. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Organisation id; by default that of the API key.\",\"type\":\"string\"},\"status\":{\"description\":\"Keep only active or only archived gateways; both when absent.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"]},\"type\":{\"description\":\"Keep only gateways of this environment; both when absent.\",\"type\":\"string\",\"enum\":[\"production\",\"non_production\"]},\"workspace_slug\":{\"description\":\"Keep gateways that serve any of these workspace slugs.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"search\":{\"description\":\"Text to find in gateway names.\",\"type\":\"string\"},\"tags\":{\"description\":\"Keep gateways that carry these tags, name to value.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"propertyNames\":{\"pattern\":\"^[a-zA-Z0-9_-]+$\"}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"register_deployment\",\"title\":\"Register Gateway Deployment\",\"description\":\"Register a self-hosted gateway (hybrid data plane) with the control plane, so that it can fetch configs, keys and prompts. Returns its id and the client_auth token the gateway signs in with. That token is shown in full only now; to issue another use update_deployment with rotate_auth. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Display name of the gateway, e.g. prod-eu.\",\"type\":\"string\",\"minLength\":1},\"organisation_id\":{\"description\":\"Organisation id; by default that of the API key.\",\"type\":\"string\"},\"slug\":{\"description\":\"Slug of the gateway; made up when absent.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":50},\"type\":{\"description\":\"Environment that the gateway serves.\",\"type\":\"string\",\"enum\":[\"production\",\"non_production\"]},\"deployment_config\":{\"description\":\"Free-form settings kept with the gateway.\",\"type\":\"object\"},\"is_default\":{\"description\":\"Make it the default gateway; the first active one always is.\",\"type\":\"boolean\"},\"tags\":{\"description\":\"Labels, name to value; names of letters, digits, _ and -.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"},\"propertyNames\":{\"pattern\":\"^[a-zA-Z0-9_-]+$\"}},\"auth_settings\":{\"description\":\"Where the gateway is reached and who may use it.\",\"type\":\"object\",\"properties\":{\"gateway_base_url\":{\"description\":\"Base URL of the AI gateway.\",\"type\":\"string\",\"format\":\"uri\"},\"mcp_gateway_base_url\":{\"description\":\"Base URL of the MCP gateway.\",\"type\":\"string\",\"format\":\"uri\"},\"is_dataservice_hosted\":{\"description\":\"1 if you host the data service, too.\",\"type\":\"integer\",\"enum\":[0,1]},\"is_playground_proxy_allowed\":{\"description\":\"1 lets the playground send through it.\",\"type\":\"integer\",\"enum\":[0,1]},\"workspaces_allowed\":{\"description\":\"Workspace slugs it serves; empty means all.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"jwt_subs_allowed\":{\"description\":\"JWT subjects admitted.\",\"type\":\"array\",\"",
    "items\":{\"type\":\"string\"}},\"jwt_sub_workspace_mapping\":{\"description\":\"JWT subject to workspace slug.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_deployment\",\"title\":\"Get Gateway Deployment\",\"description\":\"Read one registered self-hosted gateway: its URLs, access settings, free-form configuration, allowed workspaces, connection health and sync times. The client_auth token and registry password come masked. To find an id use list_deployments. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the deployment; self when a gateway asks about itself.\",\"type\":\"string\",\"minLength\":1},\"organisation_id\":{\"description\":\"Organisation id; by default that of the API key.\",\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_deployment\",\"title\":\"Update Gateway Deployment\",\"description\":\"Change a registered self-hosted gateway: name, environment, status, URLs, allowed workspaces or JWT subjects. With rotate_auth it issues a new client_auth token, shown only in this response; give it to the gateway at once. Read the present state with get_deployment first. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the deployment; self when a gateway asks about itself.\",\"type\":\"string\",\"minLength\":1},\"name\":{\"description\":\"New display name of the gateway.\",\"type\":\"string\"},\"type\":{\"description\":\"Environment that the gateway serves.\",\"type\":\"string\",\"enum\":[\"production\",\"non_production\"]},\"status\":{\"description\":\"Set archived to retire the gateway, active to bring it back.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"]},\"deployment_config\":{\"description\":\"New free-form settings; null clears them.\",\"type\":[\"object\",\"null\"]},\"is_default\":{\"description\":\"Make it the default gateway of the organisation.\",\"type\":\"boolean\"},\"rotate_auth\":{\"description\":\"True issues a new client_auth token, shown once.\",\"type\":\"boolean\"},\"override_existing\":{\"description\":\"Let what is sent replace existing settings.\",\"type\":\"boolean\"},\"tags\":{\"description\":\"Labels, replacing those set; null removes all, absent keeps them.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"},\"propertyNames\":{\"pattern\":\"^[a-zA-Z0-9_-]+$\"}},\"auth_settings\":{\"description\":\"Where the gateway is reached and who may use it.\",\"type\":\"object\",\"properties\":{\"gateway_base_url\":{\"description\":\"Base URL of the AI gateway.\",\"type\":\"string\",\"format\":\"uri\"},\"mcp_gateway_base_url\":{\"description\":\"Base URL of the MCP gateway.\",\"type\":\"string\",\"format\":\"uri\"},\"is_dataservice_hosted\":{\"description\":\"1 if you host the data service, too.\",\"type\":\"integer\",\"enum\":[0,1]},\"is_playground_proxy_allowed\":{\"description\":\"1 lets the playground send through it.\",\"type\":\"integer\",\"enum\":[0,1]},\"wor",
    "kspaces_allowed\":{\"description\":\"Workspace slugs it may serve.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"jwt_subs_allowed\":{\"description\":\"JWT subjects admitted.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"jwt_sub_workspace_mapping\":{\"description\":\"JWT subject to workspace slug.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"allow_all_workspaces\":{\"description\":\"True lifts the workspace restriction.\",\"type\":\"boolean\"},\"remove_workspaces_allowed\":{\"description\":\"Workspace slugs to take off the list.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"remove_subs_allowed\":{\"description\":\"JWT subjects to take off the list.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"archive_deployment\",\"title\":\"Archive Gateway Deployment\",\"description\":\"Archive a registered self-hosted gateway, so that the control plane no longer counts it as active. The record stays and list_deployments still shows it with status archived; to bring it back use update_deployment with status active. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the deployment; self when a gateway asks about itself.\",\"type\":\"string\",\"minLength\":1}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {123, 653, 0, 1294, 3, 3, 0}, /* list_deployments */
    {433, 678, 1294, 2318, 3, 3, 1}, /* register_deployment */
    {475, 706, 3612, 748, 3, 3, 2}, /* get_deployment */
    {605, 729, 4360, 2834, 3, 3, 3}, /* update_deployment */
    {627, 755, 7194, 650, 3, 3, 4}, /* archive_deployment */
};

extern const struct pa_domain pa_domain_deployments;
const struct pa_domain pa_domain_deployments = {
    .name = "deployments",
    .description = "Self-hosted gateways registered with the control plane.",
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
    .operation_count = 5,
    .tool_count = 5,
};

int portkey_list_deployments(portkey_response **out, portkey_client *client, const portkey_list_deployments_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_deployments_request(portkey_request **out, const portkey_list_deployments_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_register_deployment(portkey_response **out, portkey_client *client, const portkey_register_deployment_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_register_deployment_request(portkey_request **out, const portkey_register_deployment_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_deployment(portkey_response **out, portkey_client *client, const portkey_get_deployment_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_deployment_request(portkey_request **out, const portkey_get_deployment_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_deployment(portkey_response **out, portkey_client *client, const portkey_update_deployment_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_deployment_request(portkey_request **out, const portkey_update_deployment_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_archive_deployment(portkey_response **out, portkey_client *client, const portkey_archive_deployment_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_archive_deployment_request(portkey_request **out, const portkey_archive_deployment_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}
