/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_MCP_Integration, "Create MCP Integration") \
    TEXT(Delete_MCP_Integration, "Delete MCP Integration") \
    TEXT(Get_MCP_Integration, "Get MCP Integration") \
    TEXT(Get_MCP_Integration_Metadata, "Get MCP Integration Metadata") \
    TEXT(List_MCP_Integration_Capabilities, "List MCP Integration Capabilities") \
    TEXT(List_MCP_Integration_Workspaces, "List MCP Integration Workspaces") \
    TEXT(List_MCP_Integrations, "List MCP Integrations") \
    TEXT(Sync_MCP_Integration, "Sync MCP Integration") \
    TEXT(Test_MCP_Integration, "Test MCP Integration") \
    TEXT(Update_MCP_Integration, "Update MCP Integration") \
    TEXT(Update_MCP_Integration_Capabilities, "Update MCP Integration Capabilities") \
    TEXT(Update_MCP_Integration_Workspaces, "Update MCP Integration Workspaces") \
    TEXT(create_mcp_integration, "create_mcp_integration") \
    TEXT(delete_mcp_integration, "delete_mcp_integration") \
    TEXT(get_mcp_integration, "get_mcp_integration") \
    TEXT(get_mcp_integration_metadata, "get_mcp_integration_metadata") \
    TEXT(list_mcp_integration_capabilities, "list_mcp_integration_capabilities") \
    TEXT(list_mcp_integration_workspaces, "list_mcp_integration_workspaces") \
    TEXT(list_mcp_integrations, "list_mcp_integrations") \
    TEXT(sync_mcp_integration, "sync_mcp_integration") \
    TEXT(test_mcp_integration, "test_mcp_integration") \
    TEXT(update_mcp_integration, "update_mcp_integration") \
    TEXT(update_mcp_integration_capabilities, "update_mcp_integration_capabilities") \
    TEXT(update_mcp_integration_workspaces, "update_mcp_integration_workspaces") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_mcp_integrations, \
        "{\"name\":\"list_mcp_integrations\",\"title\":\"List MCP Integrations\",\"description\":\"List the MCP integrations, the connections to upstream MCP servers registered for an organisation or a workspace. Returns name, slug, URL, transport, auth type, status and the last sync of each. To read a single one use get_mcp_integration; for the servers that workspaces offer to users use list_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys; required with an organisation key.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"type\":{\"description\":\"Level the integrations belong to.\",\"type\":\"string\",\"enum\":[\"workspace\",\"organisation\",\"all\"]}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace to list.\",\"type\":\"string\"}," \
        "\"page_size\":{\"description\":\"MCP integrations per page, at most 1000, 100 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":100}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}," \
        "\"search\":{\"description\":\"Text to look for.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_mcp_integration, \
        "{\"name\":\"create_mcp_integration\",\"title\":\"Create MCP Integration\",\"description\":\"Register an upstream MCP server by URL, transport and auth type, for an organisation or a single workspace. Returns id and slug. Then check it with test_mcp_integration, open it to workspaces with update_mcp_integration_workspaces and offer it to users with create_mcp_server.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys; needed with an organisation key and no workspace_id.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace, for an integration of that workspace alone.\",\"type\":\"string\"}," \
        "\"slug\":{\"description\":\"Short name for use in calls, unique within the organisation.\",\"type\":\"string\",\"pattern\":\"^[a-zA-Z0-9_-]+$\"}," \
        "\"name\":{\"description\":\"Display name of the integration.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"What the integration is for.\",\"type\":[\"string\",\"null\"]}," \
        "\"configurations\":{\"description\":\"Headers, client credentials and other auth settings.\",\"type\":\"object\",\"properties\":{\"custom_headers\":{\"description\":\"Headers sent to the server, by name.\",\"type\":\"object\"},\"passthrough_header\":{\"description\":\"Older name of passthrough_headers.\",\"type\":\"object\"},\"passthrough_headers\":{\"description\":\"Headers of the caller's request to pass on.\",\"type\":\"object\"},\"forward_headers\":{\"description\":\"Names of headers to pass on, or {mode, headers}; mode allowlist or all-except.\",\"type\":[\"array\",\"object\"],\"items\":{\"type\":[\"string\",\"object\"]}},\"oauth_metadata\":{\"description\":\"OAuth client, as registered.\",\"type\":\"object\",\"properties\":{\"client_id\":{\"type\":\"string\"},\"client_secret\":{\"type\":\"string\"},\"client_name\":{\"type\":\"string\"},\"scope\":{\"type\":\"string\"},\"grant_types\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"response_types\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"token_endpoint_auth_method\":{\"description\":\"How the client signs in.\",\"type\":\"string\",\"default\":\"none\"},\"authorization_endpoint\":{\"type\":\"string\"},\"token_endpoint\":{\"type\":\"string\"},\"scopes_supported\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"authorization_params\":{\"type\":\"object\"}}},\"user_identity_forwarding\":{\"description\":\"How the server is told who calls.\",\"type\":\"object\",\"properties\":{\"method\":{\"type\":\"string\",\"enum\":[\"claims_header\",\"bearer\",\"jwt_header\"]},\"include_claims\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"header_name\":{\"type\":\"string\"},\"jwt_expiry_seconds\":{\"type\":\"integer\",\"default\":300}}},\"jwt_validation\":{\"description\":\"How tokens of callers are checked, jwksUri, jwks or introspectEndpoint.\",\"type\":\"object\",\"properties\":{\"jwksUri\":{\"type\":\"string\"},\"jwks\":{\"type\":\"object\"},\"introspectEndpoint\":{\"type\":\"string\"},\"introspectClientId\":{\"type\":\"string\"},\"introspectClientSecret\":{\"type\":\"string\"},\"headerKey\":{\"type\":\"string\"},\"algorithms\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"requiredClaims\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"claimValues\":{\"descr" \
        "iption\":\"Claim to {values, matchType}.\",\"type\":\"object\"}}},\"external_auth_config\":{\"description\":\"Own identity provider, on the Enterprise plan.\",\"type\":\"object\",\"properties\":{\"authorization_endpoint\":{\"type\":\"string\"},\"token_endpoint\":{\"type\":\"string\"},\"scope\":{\"type\":\"string\"}}}}}," \
        "\"url\":{\"description\":\"URL of the upstream MCP server.\",\"type\":\"string\",\"format\":\"uri\"}," \
        "\"auth_type\":{\"description\":\"How Portkey authenticates to the upstream server.\",\"type\":\"string\",\"enum\":[\"oauth_auto\",\"oauth_client_credentials\",\"headers\",\"none\"]}," \
        "\"transport\":{\"description\":\"Transport the upstream server speaks.\",\"type\":\"string\",\"enum\":[\"http\",\"sse\"]}," \
    ) \
    PIECE(create_mcp_integration__PART2, \
        "\"secret_mappings\":{\"description\":\"Fields filled from secret references, configurations.FIELD only, each once.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, each once: key or configurations.FIELD of integrations, key or model_config.FIELD of virtual keys, configurations.FIELD of MCP integrations.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}" \
        "},\"required\":[\"name\",\"url\",\"auth_type\",\"transport\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_mcp_integration, \
        "{\"name\":\"get_mcp_integration\",\"title\":\"Get MCP Integration\",\"description\":\"Read an MCP integration: URL, transport, auth type, configurations without their secrets, secret mappings, status and general workspace access. For the upstream server's version and sync state use get_mcp_integration_metadata; for its tools use list_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_mcp_integration, \
        "{\"name\":\"update_mcp_integration\",\"title\":\"Update MCP Integration\",\"description\":\"Change an MCP integration: its name, URL, transport, auth type, configurations or secret mappings; what is absent stays. At least one field is needed. Send configurations whole: whether members that are not sent are kept is not documented. All MCP servers built on it use the new settings, so a wrong URL or header cuts off their users; check with test_mcp_integration.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"What the integration is for; null clears it.\",\"type\":[\"string\",\"null\"]}," \
        "\"configurations\":{\"description\":\"Headers, client credentials and other auth settings.\",\"type\":\"object\",\"properties\":{\"custom_headers\":{\"description\":\"Headers sent to the server, by name.\",\"type\":\"object\"},\"passthrough_header\":{\"description\":\"Older name of passthrough_headers.\",\"type\":\"object\"},\"passthrough_headers\":{\"description\":\"Headers of the caller's request to pass on.\",\"type\":\"object\"},\"forward_headers\":{\"description\":\"Names of headers to pass on, or {mode, headers}; mode allowlist or all-except.\",\"type\":[\"array\",\"object\"],\"items\":{\"type\":[\"string\",\"object\"]}},\"oauth_metadata\":{\"description\":\"OAuth client, as registered.\",\"type\":\"object\",\"properties\":{\"client_id\":{\"type\":\"string\"},\"client_secret\":{\"type\":\"string\"},\"client_name\":{\"type\":\"string\"},\"scope\":{\"type\":\"string\"},\"grant_types\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"response_types\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"token_endpoint_auth_method\":{\"description\":\"How the client signs in.\",\"type\":\"string\",\"default\":\"none\"},\"authorization_endpoint\":{\"type\":\"string\"},\"token_endpoint\":{\"type\":\"string\"},\"scopes_supported\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"authorization_params\":{\"type\":\"object\"}}},\"user_identity_forwarding\":{\"description\":\"How the server is told who calls.\",\"type\":\"object\",\"properties\":{\"method\":{\"type\":\"string\",\"enum\":[\"claims_header\",\"bearer\",\"jwt_header\"]},\"include_claims\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"header_name\":{\"type\":\"string\"},\"jwt_expiry_seconds\":{\"type\":\"integer\",\"default\":300}}},\"jwt_validation\":{\"description\":\"How tokens of callers are checked, jwksUri, jwks or introspectEndpoint.\",\"type\":\"object\",\"properties\":{\"jwksUri\":{\"type\":\"string\"},\"jwks\":{\"type\":\"object\"},\"introspectEndpoint\":{\"type\":\"string\"},\"introspectClientId\":{\"type\":\"string\"},\"introspectClientSecret\":{\"type\":\"string\"},\"headerKey\":{\"type\":\"string\"},\"algorithms\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"requiredClaims\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"claimValues\":{\"descr" \
        "iption\":\"Claim to {values, matchType}.\",\"type\":\"object\"}}},\"external_auth_config\":{\"description\":\"Own identity provider, on the Enterprise plan.\",\"type\":\"object\",\"properties\":{\"authorization_endpoint\":{\"type\":\"string\"},\"token_endpoint\":{\"type\":\"string\"},\"scope\":{\"type\":\"string\"}}}}}," \
        "\"url\":{\"description\":\"URL of the upstream MCP server.\",\"type\":\"string\",\"format\":\"uri\"}," \
        "\"auth_type\":{\"description\":\"How Portkey authenticates to the upstream server.\",\"type\":\"string\",\"enum\":[\"oauth_auto\",\"oauth_client_credentials\",\"headers\",\"none\"]}," \
        "\"transport\":{\"description\":\"Transport the upstream server speaks.\",\"type\":\"string\",\"enum\":[\"http\",\"sse\"]}," \
    ) \
    PIECE(update_mcp_integration__PART2, \
        "\"secret_mappings\":{\"description\":\"Fields filled from secret references, configurations.FIELD only, each once.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, each once: key or configurations.FIELD of integrations, key or model_config.FIELD of virtual keys, configurations.FIELD of MCP integrations.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}" \
        "},\"required\":[\"mcp_integration_id\"],\"minProperties\":2,\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_mcp_integration, \
        "{\"name\":\"delete_mcp_integration\",\"title\":\"Delete MCP Integration\",\"description\":\"Delete an MCP integration, the registered connection to an upstream MCP server. This cannot be undone; check with list_mcp_servers first for the servers built on it. To close it to some workspaces only use update_mcp_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_mcp_integration_metadata, \
        "{\"name\":\"get_mcp_integration_metadata\",\"title\":\"Get MCP Integration Metadata\",\"description\":\"Read what Portkey last learned from the upstream MCP server of an integration: server name and version, protocol version, capability flags, and the state, time and error of the last sync. For the settings use get_mcp_integration; for the tools use list_mcp_integration_capabilities; for a workspace's server get_mcp_server_metadata.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_mcp_integration_capabilities, \
        "{\"name\":\"list_mcp_integration_capabilities\",\"title\":\"List MCP Integration Capabilities\",\"description\":\"List what an MCP integration's upstream server offers to all MCP servers built on it: tools, prompts, resources and resource templates, each with its schemas and whether it is enabled, and the counts of each kind. For what a single workspace's server exposes use list_mcp_server_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}," \
        "\"page\":{\"description\":\"Page to return, from 1.\",\"type\":\"integer\",\"minimum\":1,\"default\":1}," \
        "\"page_size\":{\"description\":\"Capabilities per page, at most 500, 100 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"default\":100}," \
        "\"type\":{\"description\":\"Only capabilities of this kind.\",\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\",\"resource_template\"]}" \
        "},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_mcp_integration_capabilities, \
        "{\"name\":\"update_mcp_integration_capabilities\",\"title\":\"Update MCP Integration Capabilities\",\"description\":\"Enable or disable tools, prompts and resources of an MCP integration, many in one call, for all MCP servers built on it; those not named stay as they are. The gateway applies it with a delay. Names come from list_mcp_integration_capabilities. To do it for a single server use update_mcp_server_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}," \
        "\"capabilities\":{\"description\":\"Capabilities to switch on or off.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Name as the upstream server gives it.\",\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\"]},\"enabled\":{\"type\":\"boolean\"}},\"required\":[\"name\",\"type\",\"enabled\"]}}" \
        "},\"required\":[\"mcp_integration_id\",\"capabilities\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_mcp_integration_workspaces, \
        "{\"name\":\"list_mcp_integration_workspaces\",\"title\":\"List MCP Integration Workspaces\",\"description\":\"List the workspaces for which an MCP integration is enabled or disabled, with the general access setting. With version set, the answer has data and total in place of workspaces. To change the access use update_mcp_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}," \
        "\"version\":{\"description\":\"Any value, such as 2, selects the newer answer, with data and total.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_mcp_integration_workspaces, \
        "{\"name\":\"update_mcp_integration_workspaces\",\"title\":\"Update MCP Integration Workspaces\",\"description\":\"Enable or disable an MCP integration for workspaces, many in one call, and set the general access. Workspaces that are not named keep theirs unless override_existing_workspace_access is true. A workspace that loses access can no longer use the MCP servers built on the integration; it stays in the list, archived. To see the present state use list_mcp_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}," \
        "\"workspaces\":{\"description\":\"Workspaces to switch on or off; may be empty.\",\"type\":\"array\",\"minItems\":0,\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"enabled\":{\"type\":\"boolean\"}},\"required\":[\"id\",\"enabled\"]}}," \
        "\"global_workspace_access\":{\"description\":\"General access, for all workspaces of the organisation.\",\"type\":[\"object\",\"null\"],\"properties\":{\"enabled\":{\"type\":\"boolean\"}}}," \
        "\"override_existing_workspace_access\":{\"description\":\"True lets the general access replace what single workspaces have now.\",\"type\":\"boolean\",\"default\":false}" \
        "},\"required\":[\"mcp_integration_id\",\"workspaces\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(sync_mcp_integration, \
        "{\"name\":\"sync_mcp_integration\",\"title\":\"Sync MCP Integration\",\"description\":\"Renew what Portkey stores of an MCP integration's upstream server: its self-description and capabilities. Without arguments Portkey is reported to ask the upstream server; server_info and capabilities pass on what the caller found. What is stored is overwritten. To read it use get_mcp_integration_metadata and list_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}," \
        "\"server_info\":{\"description\":\"What the server says of itself.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"website_url\":{\"type\":\"string\"},\"icons\":{\"description\":\"Icons, {url, media_type}.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"protocol_version\":{\"type\":\"string\"},\"capabilities\":{\"type\":\"object\"},\"instructions\":{\"type\":\"string\"}}}," \
        "\"capabilities\":{\"description\":\"All its capabilities, with title, description, schemas and the like as MCP has them.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\",\"resource_template\"]}},\"required\":[\"name\"]}}" \
        "},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(test_mcp_integration, \
        "{\"name\":\"test_mcp_integration\",\"title\":\"Test MCP Integration\",\"description\":\"Test whether the upstream MCP server of an integration, the organisation's connection, can be reached. Returns success, HTTP status, response time, and the error when it fails. For a workspace's server use test_mcp_server; for what the upstream offers use list_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_mcp_integrations] = {
        .name = STRING(list_mcp_integrations),
        .title = STRING(List_MCP_Integrations),
        DESCRIPTOR(list_mcp_integrations, list_mcp_integrations),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_list_mcp_integrations},
    },
    [TOOL_create_mcp_integration] = {
        .name = STRING(create_mcp_integration),
        .title = STRING(Create_MCP_Integration),
        DESCRIPTOR(create_mcp_integration, create_mcp_integration__PART2),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_create_mcp_integration},
    },
    [TOOL_get_mcp_integration] = {
        .name = STRING(get_mcp_integration),
        .title = STRING(Get_MCP_Integration),
        DESCRIPTOR(get_mcp_integration, get_mcp_integration),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_get_mcp_integration},
    },
    [TOOL_update_mcp_integration] = {
        .name = STRING(update_mcp_integration),
        .title = STRING(Update_MCP_Integration),
        DESCRIPTOR(update_mcp_integration, update_mcp_integration__PART2),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_update_mcp_integration},
    },
    [TOOL_delete_mcp_integration] = {
        .name = STRING(delete_mcp_integration),
        .title = STRING(Delete_MCP_Integration),
        DESCRIPTOR(delete_mcp_integration, delete_mcp_integration),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_delete_mcp_integration},
    },
    [TOOL_get_mcp_integration_metadata] = {
        .name = STRING(get_mcp_integration_metadata),
        .title = STRING(Get_MCP_Integration_Metadata),
        DESCRIPTOR(get_mcp_integration_metadata, get_mcp_integration_metadata),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_get_mcp_integration_metadata},
    },
    [TOOL_list_mcp_integration_capabilities] = {
        .name = STRING(list_mcp_integration_capabilities),
        .title = STRING(List_MCP_Integration_Capabilities),
        DESCRIPTOR(list_mcp_integration_capabilities, list_mcp_integration_capabilities),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_list_mcp_integration_capabilities},
    },
    [TOOL_update_mcp_integration_capabilities] = {
        .name = STRING(update_mcp_integration_capabilities),
        .title = STRING(Update_MCP_Integration_Capabilities),
        DESCRIPTOR(update_mcp_integration_capabilities, update_mcp_integration_capabilities),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_update_mcp_integration_capabilities},
    },
    [TOOL_list_mcp_integration_workspaces] = {
        .name = STRING(list_mcp_integration_workspaces),
        .title = STRING(List_MCP_Integration_Workspaces),
        DESCRIPTOR(list_mcp_integration_workspaces, list_mcp_integration_workspaces),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_list_mcp_integration_workspaces},
    },
    [TOOL_update_mcp_integration_workspaces] = {
        .name = STRING(update_mcp_integration_workspaces),
        .title = STRING(Update_MCP_Integration_Workspaces),
        DESCRIPTOR(update_mcp_integration_workspaces, update_mcp_integration_workspaces),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_update_mcp_integration_workspaces},
    },
    [TOOL_sync_mcp_integration] = {
        .name = STRING(sync_mcp_integration),
        .title = STRING(Sync_MCP_Integration),
        DESCRIPTOR(sync_mcp_integration, sync_mcp_integration),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_sync_mcp_integration},
    },
    [TOOL_test_mcp_integration] = {
        .name = STRING(test_mcp_integration),
        .title = STRING(Test_MCP_Integration),
        DESCRIPTOR(test_mcp_integration, test_mcp_integration),
        .domain = DOMAIN_mcp_integrations,
        .operation = {DOMAIN_mcp_integrations, OPERATION_test_mcp_integration},
    },
};

extern const struct pa_tool_table pa_tools_of_mcp_integrations;
const struct pa_tool_table pa_tools_of_mcp_integrations = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
