/* SPDX-License-Identifier: MIT */
/* Generated from openapi/configs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/configs.h>

static const struct {
    char t0[1]; char t1[5]; char t2[11]; char t3[3]; char t4[11]; char t5[16]; char t6[5]; char t7[16];
    char t8[9]; char t9[5]; char t10[7]; char t11[11]; char t12[13]; char t13[8]; char t14[13]; char t15[4];
    char t16[4]; char t17[9]; char t18[13]; char t19[7]; char t20[10]; char t21[11]; char t22[14];
    char t23[5]; char t24[15]; char t25[17]; char t26[6]; char t27[8]; char t28[5]; char t29[6]; char t30[9];
    char t31[16]; char t32[9]; char t33[8]; char t34[9]; char t35[12]; char t36[11]; char t37[16];
    char t38[13]; char t39[14]; char t40[4]; char t41[15]; char t42[14]; char t43[7]; char t44[15];
    char t45[7]; char t46[7]; char t47[5]; char t48[6]; char t49[21]; char t50[25]; char t51[13];
    char t52[14]; char t53[11]; char t54[14]; char t55[14]; char t56[21];
} strings = {
    "",
    "data",
    "created_at",
    "id",
    "is_default",
    "last_updated_at",
    "name",
    "organisation_id",
    "owner_id",
    "slug",
    "status",
    "updated_by",
    "workspace_id",
    "success",
    "list_configs",
    "GET",
    "/v1",
    "/configs",
    "configs.list",
    "config",
    "isDefault",
    "version_id",
    "create_config",
    "POST",
    "configs.create",
    "application/json",
    "cache",
    "max_age",
    "mode",
    "retry",
    "attempts",
    "on_status_codes",
    "strategy",
    "targets",
    "provider",
    "virtual_key",
    "get_config",
    "/configs/{slug}",
    "configs.read",
    "update_config",
    "PUT",
    "configs.update",
    "delete_config",
    "DELETE",
    "configs.delete",
    "format",
    "object",
    "type",
    "total",
    "list_config_versions",
    "/configs/{slug}/versions",
    "List Configs",
    "Create Config",
    "Get Config",
    "Update Config",
    "Delete Config",
    "List Config Versions",
};

static const uint32_t names[] = {
    77, /* slug */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {6, 1}, /* created_at */
    {17, 1}, /* id */
    {20, 2}, /* is_default */
    {31, 1}, /* last_updated_at */
    {47, 1}, /* name */
    {52, 1}, /* organisation_id */
    {68, 1}, /* owner_id */
    {77, 1}, /* slug */
    {82, 1}, /* status */
    {89, 1}, /* updated_by */
    {100, 1}, /* workspace_id */
    {1, 4}, /* data */
    {113, 5}, /* success */
    {164, 7}, /* config */
    {171, 2}, /* isDefault */
    {47, 1}, /* name */
    {100, 1}, /* workspace_id */
    {17, 1}, /* id */
    {181, 1}, /* version_id */
    {1, 9}, /* data */
    {113, 5}, /* success */
    {77, 1}, /* slug */
    {249, 2}, /* max_age */
    {257, 1}, /* mode */
    {268, 2}, /* attempts */
    {277, 13}, /* on_status_codes */
    {257, 1}, /* mode */
    {310, 1}, /* provider */
    {319, 1}, /* virtual_key */
    {243, 12}, /* cache */
    {262, 14}, /* retry */
    {293, 15}, /* strategy */
    {302, 17}, /* targets */
    {164, 18}, /* config */
    {1, 19}, /* data */
    {113, 5}, /* success */
    {319, 1}, /* virtual_key */
    {164, 21}, /* config */
    {47, 1}, /* name */
    {77, 1}, /* slug */
    {82, 1}, /* status */
    {181, 1}, /* version_id */
    {1, 23}, /* data */
    {113, 5}, /* success */
    {164, 1}, /* config */
    {6, 1}, /* created_at */
    {440, 1}, /* format */
    {17, 1}, /* id */
    {20, 2}, /* is_default */
    {31, 1}, /* last_updated_at */
    {47, 1}, /* name */
    {447, 1}, /* object */
    {52, 1}, /* organisation_id */
    {68, 1}, /* owner_id */
    {77, 1}, /* slug */
    {82, 1}, /* status */
    {454, 1}, /* type */
    {89, 1}, /* updated_by */
    {181, 1}, /* version_id */
    {100, 1}, /* workspace_id */
    {1, 26}, /* data */
    {447, 1}, /* object */
    {459, 2}, /* total */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 11, 0},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 3},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 11},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 13},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 17},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 19},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 21},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 22},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 24},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 26},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 27},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 16},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 29},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 33},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 34},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 36},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 4, 37},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 41},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 42},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 16, 44},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 25},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 60},
};

static const struct pa_schema schemas[] = {
    {0, 3}, /* list_configs */
    {3, 1}, /* list_configs response.data[].created_at */
    {4, 1}, /* list_configs response.data[].is_default */
    {5, 2}, /* list_configs response.data[] */
    {7, 2}, /* list_configs response.data */
    {9, 1}, /* list_configs response.success */
    {10, 2}, /* list_configs response */
    {12, 1}, /* create_config.config */
    {13, 3}, /* create_config */
    {16, 2}, /* create_config response.data */
    {18, 2}, /* create_config response */
    {20, 4}, /* get_config */
    {24, 2}, /* get_config response.data.config.cache */
    {26, 2}, /* get_config response.data.config.retry.on_status_codes */
    {28, 2}, /* get_config response.data.config.retry */
    {30, 2}, /* get_config response.data.config.strategy */
    {32, 2}, /* get_config response.data.config.targets[] */
    {34, 2}, /* get_config response.data.config.targets */
    {36, 2}, /* get_config response.data.config */
    {38, 2}, /* get_config response.data */
    {40, 2}, /* get_config response */
    {42, 2}, /* update_config.config */
    {44, 4}, /* update_config */
    {48, 2}, /* update_config response.data */
    {50, 2}, /* update_config response */
    {52, 2}, /* list_config_versions response.data[] */
    {54, 2}, /* list_config_versions response.data */
    {56, 2}, /* list_config_versions response */
};

static const struct pa_parameter parameters[] = {
    {77, 77, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_config.slug */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {226, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {47, offsetof(portkey_create_config_params, name), PA_NONE, PA_F_STRING},
    {164, offsetof(portkey_create_config_params, config), PA_NONE, PA_F_JSON},
    {171, offsetof(portkey_create_config_params, is_default), PA_NONE, PA_F_INTEGER},
    {100, offsetof(portkey_create_config_params, workspace_id), PA_NONE, PA_F_STRING},
    {77, offsetof(portkey_get_config_params, slug), PA_NONE, PA_F_STRING},
    {77, offsetof(portkey_update_config_params, slug), PA_NONE, PA_F_STRING},
    {47, offsetof(portkey_update_config_params, name), PA_NONE, PA_F_STRING},
    {164, offsetof(portkey_update_config_params, config), PA_NONE, PA_F_JSON},
    {82, offsetof(portkey_update_config_params, status), PA_NONE, PA_F_STRING},
    {77, offsetof(portkey_delete_config_params, slug), PA_NONE, PA_F_STRING},
    {77, offsetof(portkey_list_config_versions_params, slug), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 0, sizeof(portkey_list_configs_params)},
    {0, 4, sizeof(portkey_create_config_params)},
    {4, 1, sizeof(portkey_get_config_params)},
    {5, 4, sizeof(portkey_update_config_params)},
    {9, 1, sizeof(portkey_delete_config_params)},
    {10, 1, sizeof(portkey_list_config_versions_params)},
};

static const portkey_operation operations[] = {
    {121, 134, 138, 142, 151, 2, 0, 6, 0, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_configs */
    {192, 206, 138, 142, 211, 2, 8, 10, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_config */
    {331, 134, 138, 342, 358, 2, 11, 20, 2, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_config */
    {371, 385, 138, 342, 389, 2, 22, 24, 3, 0, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_config */
    {404, 418, 138, 342, 425, 2, 11, 7, 4, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_config */
    {465, 134, 138, 486, 0, 2, 11, 27, 5, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_config_versions */
};

static const struct {
    char t0[450] PA_PIECE; char t1[823] PA_PIECE; char t2[571] PA_PIECE; char t3[905] PA_PIECE;
    char t4[536] PA_PIECE; char t5[610] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_configs\",\"title\":\"List Configs\",\"description\":\"List the gateway configs, which define routing, fallbacks, retries and caching of requests. Returns name, slug, status, workspace and owner of each, not the config itself; to read one in full use get_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_config\",\"title\":\"Create Config\",\"description\":\"Create a gateway config that tells how to route requests: strategy, targets, retries, cache, guardrails. Returns the id of the config and of its first version. To change an existing one use update_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Display name of the config.\",\"type\":\"string\"},\"config\":{\"description\":\"The config itself, e.g. strategy, targets, retry, cache.\",\"type\":\"object\"},\"isDefault\":{\"description\":\"1 makes it the default config, 0 does not.\",\"type\":\"integer\"},\"workspace_id\":{\"description\":\"Workspace id or slug; optional, for organisation admin API keys.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_config\",\"title\":\"Get Config\",\"description\":\"Read one gateway config by slug, with its full content: strategy, targets, retries and cache settings. To find the slug use list_configs; to see earlier states, list_config_versions.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"update_config\",\"title\":\"Update Config\",\"description\":\"Change the name, content or status of a gateway config. Requests that use its slug are affected. Returns the id of the resulting version; read the present content with get_config first, and past ones with list_config_versions.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name of the config.\",\"type\":\"string\"},\"config\":{\"description\":\"New content, in the form create_config takes.\",\"type\":\"object\",\"properties\":{\"virtual_key\":{\"description\":\"Slug of a virtual key.\",\"type\":\"string\"}}},\"status\":{\"description\":\"New status of the config, e.g. active.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_config\",\"title\":\"Delete Config\",\"description\":\"Delete a gateway config by its slug. No operation brings it back, and requests or API keys that refer to the slug lose it, so check their use first. To change it instead use update_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_config_versions\",\"title\":\"List Config Versions\",\"description\":\"List the saved versions of one gateway config, to review its history of changes. Each entry carries its version id and the content as serialised JSON text. For the present content alone use get_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
};

static const portkey_tool tools[] = {
    {121, 511, 0, 450, 2, 2, 0}, /* list_configs */
    {192, 524, 450, 823, 2, 2, 1}, /* create_config */
    {331, 538, 1273, 571, 2, 2, 2}, /* get_config */
    {371, 549, 1844, 905, 2, 2, 3}, /* update_config */
    {404, 563, 2749, 536, 2, 2, 4}, /* delete_config */
    {465, 577, 3285, 610, 2, 2, 5}, /* list_config_versions */
};

extern const struct pa_domain pa_domain_configs;
const struct pa_domain pa_domain_configs = {
    .name = "configs",
    .description = "Routing configs for the gateway, with their versions.",
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
    .operation_count = 6,
    .tool_count = 6,
};

int portkey_list_configs(portkey_response **out, portkey_client *client, const portkey_list_configs_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_configs_request(portkey_request **out, const portkey_list_configs_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_config(portkey_response **out, portkey_client *client, const portkey_create_config_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_config_request(portkey_request **out, const portkey_create_config_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_config(portkey_response **out, portkey_client *client, const portkey_get_config_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_config_request(portkey_request **out, const portkey_get_config_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_config(portkey_response **out, portkey_client *client, const portkey_update_config_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_config_request(portkey_request **out, const portkey_update_config_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_config(portkey_response **out, portkey_client *client, const portkey_delete_config_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_config_request(portkey_request **out, const portkey_delete_config_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_list_config_versions(portkey_response **out, portkey_client *client, const portkey_list_config_versions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_list_config_versions_request(portkey_request **out, const portkey_list_config_versions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}
