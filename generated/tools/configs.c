/* SPDX-License-Identifier: MIT */
/* Generated from openapi/configs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Config, "Create Config") \
    TEXT(Delete_Config, "Delete Config") \
    TEXT(Get_Config, "Get Config") \
    TEXT(List_Config_Versions, "List Config Versions") \
    TEXT(List_Configs, "List Configs") \
    TEXT(Update_Config, "Update Config") \
    TEXT(create_config, "create_config") \
    TEXT(delete_config, "delete_config") \
    TEXT(get_config, "get_config") \
    TEXT(list_config_versions, "list_config_versions") \
    TEXT(list_configs, "list_configs") \
    TEXT(update_config, "update_config") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_configs, \
        "{\"name\":\"list_configs\",\"title\":\"List Configs\",\"description\":\"List the gateway configs, which define routing, fallbacks, retries and caching of requests. Returns name, slug, status, workspace and owner of each, not the config itself; to read one in full use get_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_config, \
        "{\"name\":\"create_config\",\"title\":\"Create Config\",\"description\":\"Create a gateway config that tells how to route requests: strategy, targets, retries, cache, guardrails. Returns the id of the config and of its first version. To change an existing one use update_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the config.\",\"type\":\"string\"}," \
        "\"config\":{\"description\":\"The config itself, e.g. strategy, targets, retry, cache.\",\"type\":\"object\"}," \
        "\"isDefault\":{\"description\":\"1 makes it the default config, 0 does not.\",\"type\":\"integer\"}," \
        "\"workspace_id\":{\"description\":\"Workspace id or slug; optional, for organisation admin API keys.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_config, \
        "{\"name\":\"get_config\",\"title\":\"Get Config\",\"description\":\"Read one gateway config by slug, with its full content: strategy, targets, retries and cache settings. To find the slug use list_configs; to see earlier states, list_config_versions.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(update_config, \
        "{\"name\":\"update_config\",\"title\":\"Update Config\",\"description\":\"Change the name, content or status of a gateway config. Requests that use its slug are affected. Returns the id of the resulting version; read the present content with get_config first, and past ones with list_config_versions.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name of the config.\",\"type\":\"string\"}," \
        "\"config\":{\"description\":\"New content, in the form create_config takes.\",\"type\":\"object\",\"properties\":{\"virtual_key\":{\"description\":\"Slug of a virtual key.\",\"type\":\"string\"}}}," \
        "\"status\":{\"description\":\"New status of the config, e.g. active.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_config, \
        "{\"name\":\"delete_config\",\"title\":\"Delete Config\",\"description\":\"Delete a gateway config by its slug. No operation brings it back, and requests or API keys that refer to the slug lose it, so check their use first. To change it instead use update_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_config_versions, \
        "{\"name\":\"list_config_versions\",\"title\":\"List Config Versions\",\"description\":\"List the saved versions of one gateway config, to review its history of changes. Each entry carries its version id and the content as serialised JSON text. For the present content alone use get_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_configs] = {
        .name = STRING(list_configs),
        .title = STRING(List_Configs),
        DESCRIPTOR(list_configs, list_configs),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_list_configs},
    },
    [TOOL_create_config] = {
        .name = STRING(create_config),
        .title = STRING(Create_Config),
        DESCRIPTOR(create_config, create_config),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_create_config},
    },
    [TOOL_get_config] = {
        .name = STRING(get_config),
        .title = STRING(Get_Config),
        DESCRIPTOR(get_config, get_config),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_get_config},
    },
    [TOOL_update_config] = {
        .name = STRING(update_config),
        .title = STRING(Update_Config),
        DESCRIPTOR(update_config, update_config),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_update_config},
    },
    [TOOL_delete_config] = {
        .name = STRING(delete_config),
        .title = STRING(Delete_Config),
        DESCRIPTOR(delete_config, delete_config),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_delete_config},
    },
    [TOOL_list_config_versions] = {
        .name = STRING(list_config_versions),
        .title = STRING(List_Config_Versions),
        DESCRIPTOR(list_config_versions, list_config_versions),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_list_config_versions},
    },
};

extern const struct pa_tool_table pa_tools_of_configs;
const struct pa_tool_table pa_tools_of_configs = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
