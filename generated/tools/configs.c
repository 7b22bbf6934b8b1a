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
    TEXT(Get_Config_Version, "Get Config Version") \
    TEXT(List_Config_Versions, "List Config Versions") \
    TEXT(List_Configs, "List Configs") \
    TEXT(Update_Config, "Update Config") \
    TEXT(create_config, "create_config") \
    TEXT(delete_config, "delete_config") \
    TEXT(get_config, "get_config") \
    TEXT(get_config_version, "get_config_version") \
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
        "{\"name\":\"list_configs\",\"title\":\"List Configs\",\"description\":\"List the gateway configs, which define routing, fallbacks, retries and caching of requests. Returns name, slug, status, workspace and owner of all in one response, not the config itself; to read one in full use get_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Only configs of this workspace; id or slug.\",\"type\":\"string\"}," \
        "\"return_last_used\":{\"description\":\"True also returns when each config was last used.\",\"type\":\"boolean\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_config, \
        "{\"name\":\"create_config\",\"title\":\"Create Config\",\"description\":\"Create a gateway config, which says how to route requests: strategy, targets, retries, cache, guardrails. Returns its id, its slug and the id of its first version. Requests name the slug; to use it for all user API keys of a workspace, set user_api_key_config with update_workspace. To change an existing one use update_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the config.\",\"type\":\"string\"}," \
        "\"config\":{\"description\":\"The config itself, e.g. {\\\"strategy\\\":{\\\"mode\\\":\\\"fallback\\\"}, \\\"targets\\\":[{\\\"provider\\\":\\\"@openai-prod\\\"},{\\\"provider\\\":\\\"@azure-prod\\\"}], \\\"retry\\\":{\\\"attempts\\\":3,\\\"on_status_codes\\\":[429,503]}, \\\"cache\\\":{\\\"mode\\\":\\\"simple\\\",\\\"max_age\\\":3600},\\\"input_guardrails\\\":[\\\"pg-pii-1a2b3c\\\"]}. Other modes: loadbalance (targets take weight), conditional, single. passthrough excludes targets, strategy, override_params and guardrails.\",\"type\":\"object\"}," \
        "\"isDefault\":{\"description\":\"Without effect, as the API ignores it.\",\"type\":\"integer\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; a workspace key has one already.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_config, \
        "{\"name\":\"get_config\",\"title\":\"Get Config\",\"description\":\"Read one gateway config by slug or id, with its full content as JSON text in config: parse it before changing it. One that is unknown or of another workspace answers 403. To find the slug use list_configs; to see earlier states, list_config_versions.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87, or its id.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(update_config, \
        "{\"name\":\"update_config\",\"title\":\"Update Config\",\"description\":\"Change the name, content or status of a gateway config. New content replaces the old in full, makes a new version and is used by requests with its slug at once. Read the present content with get_config first. To roll back, take config of an older version from list_config_versions, parse the JSON text and send it as an object here.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87, or its id.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name of the config.\",\"type\":\"string\"}," \
        "\"config\":{\"description\":\"New content in full, as an object, e.g. {\\\"strategy\\\":{\\\"mode\\\":\\\"loadbalance\\\"}, \\\"targets\\\":[{\\\"provider\\\":\\\"@openai-prod\\\",\\\"weight\\\":0.7}, {\\\"provider\\\":\\\"@azure-prod\\\",\\\"weight\\\":0.3}],\\\"retry\\\":{\\\"attempts\\\":2}, \\\"cache\\\":{\\\"mode\\\":\\\"simple\\\"},\\\"input_guardrails\\\":[\\\"pg-pii-1a2b3c\\\"]}.\",\"type\":\"object\"}," \
        "\"status\":{\"description\":\"New status of the config.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"]}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_config, \
        "{\"name\":\"delete_config\",\"title\":\"Delete Config\",\"description\":\"Delete a gateway config by its slug. No operation brings it back, and requests that name the slug fail. Refused with 409 while an API key uses it, and while it is user_api_key_config of a workspace: change those first with update_api_key and update_workspace. To change the config instead use update_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87, or its id.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_config_versions, \
        "{\"name\":\"list_config_versions\",\"title\":\"List Config Versions\",\"description\":\"List the saved versions of one gateway config, to review its history of changes. Each entry carries its version id, when it was made (version_created_at) and the content as JSON text. The order is not documented. For the present content alone use get_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87, or its id.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(get_config_version, \
        "{\"name\":\"get_config_version\",\"title\":\"Get Config Version\",\"description\":\"Read one saved version of a gateway config by its version id. The answer is likely an entry of list_config_versions, which returns all versions in full and is documented. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the config, e.g. pc-cache-ca7a87, or its id.\",\"type\":\"string\"}," \
        "\"config_version_id\":{\"description\":\"From list_config_versions.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\",\"config_version_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
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
    [TOOL_get_config_version] = {
        .name = STRING(get_config_version),
        .title = STRING(Get_Config_Version),
        DESCRIPTOR(get_config_version, get_config_version),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_get_config_version},
    },
};

extern const struct pa_tool_table pa_tools_of_configs;
const struct pa_tool_table pa_tools_of_configs = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
