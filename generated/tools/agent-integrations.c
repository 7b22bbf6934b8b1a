/* SPDX-License-Identifier: MIT */
/* Generated from openapi/agent-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Agent_Integration, "Create Agent Integration") \
    TEXT(Delete_Agent_Integration, "Delete Agent Integration") \
    TEXT(Fetch_Agent_Card, "Fetch Agent Card") \
    TEXT(Get_Agent_Integration, "Get Agent Integration") \
    TEXT(List_Agent_Integration_Skills, "List Agent Integration Skills") \
    TEXT(List_Agent_Integration_Workspaces, "List Agent Integration Workspaces") \
    TEXT(List_Agent_Integrations, "List Agent Integrations") \
    TEXT(Update_Agent_Integration, "Update Agent Integration") \
    TEXT(create_agent_integration, "create_agent_integration") \
    TEXT(delete_agent_integration, "delete_agent_integration") \
    TEXT(fetch_agent_card, "fetch_agent_card") \
    TEXT(get_agent_integration, "get_agent_integration") \
    TEXT(list_agent_integration_skills, "list_agent_integration_skills") \
    TEXT(list_agent_integration_workspaces, "list_agent_integration_workspaces") \
    TEXT(list_agent_integrations, "list_agent_integrations") \
    TEXT(update_agent_integration, "update_agent_integration") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_agent_integrations, \
        "{\"name\":\"list_agent_integrations\",\"title\":\"List Agent Integrations\",\"description\":\"List the agent integrations, the connections to A2A agents registered for an organisation or a workspace. For the agents that a workspace offers to users use list_agent_servers. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"type\":{\"description\":\"Level the integrations belong to.\",\"type\":\"string\",\"enum\":[\"workspace\",\"organisation\",\"all\"]}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace to list.\",\"type\":\"string\"}," \
        "\"page_size\":{\"description\":\"Agent integrations per page, at most 1000.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":1000}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"search\":{\"description\":\"Text to look for.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_agent_integration, \
        "{\"name\":\"create_agent_integration\",\"title\":\"Create Agent Integration\",\"description\":\"Register an A2A agent by URL and auth type, for an organisation or a single workspace. To see what the agent says of itself first use fetch_agent_card; to offer it to users use create_agent_server. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the agent integration.\",\"type\":\"string\"}," \
        "\"url\":{\"description\":\"URL of the agent.\",\"type\":\"string\",\"format\":\"uri\"}," \
        "\"auth_type\":{\"description\":\"How Portkey authenticates to the agent.\",\"type\":\"string\",\"enum\":[\"headers\",\"none\"]}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace, for an integration of that workspace alone.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"From list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"slug\":{\"description\":\"Short name for use in calls.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"What the integration is for.\",\"type\":\"string\"}," \
        "\"configurations\":{\"description\":\"Headers and other auth settings.\",\"type\":\"object\"}," \
        "\"agent_card\":{\"description\":\"What the agent says of itself, as fetch_agent_card returns it.\",\"type\":\"object\"}" \
        "},\"required\":[\"name\",\"url\",\"auth_type\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_agent_integration, \
        "{\"name\":\"get_agent_integration\",\"title\":\"Get Agent Integration\",\"description\":\"Read an agent integration, the registered connection to an A2A agent. To find its id use list_agent_integrations. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_integration_id\":{\"description\":\"Id or slug of the agent integration.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_agent_integration, \
        "{\"name\":\"update_agent_integration\",\"title\":\"Update Agent Integration\",\"description\":\"Change an agent integration: its name, description, URL, auth type or configurations. Agent servers built on it use the new settings. Whether members of configurations that are not sent are kept is not documented: send them whole. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_integration_id\":{\"description\":\"Id or slug of the agent integration.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"What the integration is for.\",\"type\":\"string\"}," \
        "\"configurations\":{\"description\":\"Headers and other auth settings.\",\"type\":\"object\"}," \
        "\"url\":{\"description\":\"URL of the agent.\",\"type\":\"string\",\"format\":\"uri\"}," \
        "\"auth_type\":{\"description\":\"How Portkey authenticates to the agent.\",\"type\":\"string\",\"enum\":[\"oauth_auto\",\"oauth_client_credentials\",\"headers\",\"none\"]}" \
        "},\"required\":[\"agent_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_agent_integration, \
        "{\"name\":\"delete_agent_integration\",\"title\":\"Delete Agent Integration\",\"description\":\"Delete an agent integration, the registered connection to an A2A agent. What happens to agent servers built on it is not documented; check with list_agent_servers first. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_integration_id\":{\"description\":\"Id or slug of the agent integration.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_agent_integration_skills, \
        "{\"name\":\"list_agent_integration_skills\",\"title\":\"List Agent Integration Skills\",\"description\":\"List the skills of an agent integration, for all agent servers built on it. For those of one agent server use list_agent_server_skills. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_integration_id\":{\"description\":\"Id or slug of the agent integration.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_agent_integration_workspaces, \
        "{\"name\":\"list_agent_integration_workspaces\",\"title\":\"List Agent Integration Workspaces\",\"description\":\"List the workspaces that may use an agent integration. For the agents that one of them offers use list_agent_servers. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_integration_id\":{\"description\":\"Id or slug of the agent integration.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(fetch_agent_card, \
        "{\"name\":\"fetch_agent_card\",\"title\":\"Fetch Agent Card\",\"description\":\"Ask an A2A agent at an address for its agent card, what it says of itself. Portkey calls the address, which must be public, and stores nothing. To register the agent use create_agent_integration. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"endpoint\":{\"description\":\"URL of the agent.\",\"type\":\"string\",\"format\":\"uri\"}," \
        "\"organisation_id\":{\"description\":\"From list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"authType\":{\"description\":\"How Portkey authenticates to the agent.\",\"type\":\"string\",\"enum\":[\"oauth_auto\",\"oauth_client_credentials\",\"headers\",\"none\"]}," \
        "\"authToken\":{\"description\":\"Token to sign in with.\",\"type\":\"string\"}," \
        "\"authHeader\":{\"description\":\"Header to send the token in.\",\"type\":\"string\"}" \
        "},\"required\":[\"endpoint\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_agent_integrations] = {
        .name = STRING(list_agent_integrations),
        .title = STRING(List_Agent_Integrations),
        DESCRIPTOR(list_agent_integrations, list_agent_integrations),
        .domain = DOMAIN_agent_integrations,
        .operation = {DOMAIN_agent_integrations, OPERATION_list_agent_integrations},
    },
    [TOOL_create_agent_integration] = {
        .name = STRING(create_agent_integration),
        .title = STRING(Create_Agent_Integration),
        DESCRIPTOR(create_agent_integration, create_agent_integration),
        .domain = DOMAIN_agent_integrations,
        .operation = {DOMAIN_agent_integrations, OPERATION_create_agent_integration},
    },
    [TOOL_get_agent_integration] = {
        .name = STRING(get_agent_integration),
        .title = STRING(Get_Agent_Integration),
        DESCRIPTOR(get_agent_integration, get_agent_integration),
        .domain = DOMAIN_agent_integrations,
        .operation = {DOMAIN_agent_integrations, OPERATION_get_agent_integration},
    },
    [TOOL_update_agent_integration] = {
        .name = STRING(update_agent_integration),
        .title = STRING(Update_Agent_Integration),
        DESCRIPTOR(update_agent_integration, update_agent_integration),
        .domain = DOMAIN_agent_integrations,
        .operation = {DOMAIN_agent_integrations, OPERATION_update_agent_integration},
    },
    [TOOL_delete_agent_integration] = {
        .name = STRING(delete_agent_integration),
        .title = STRING(Delete_Agent_Integration),
        DESCRIPTOR(delete_agent_integration, delete_agent_integration),
        .domain = DOMAIN_agent_integrations,
        .operation = {DOMAIN_agent_integrations, OPERATION_delete_agent_integration},
    },
    [TOOL_list_agent_integration_skills] = {
        .name = STRING(list_agent_integration_skills),
        .title = STRING(List_Agent_Integration_Skills),
        DESCRIPTOR(list_agent_integration_skills, list_agent_integration_skills),
        .domain = DOMAIN_agent_integrations,
        .operation = {DOMAIN_agent_integrations, OPERATION_list_agent_integration_skills},
    },
    [TOOL_list_agent_integration_workspaces] = {
        .name = STRING(list_agent_integration_workspaces),
        .title = STRING(List_Agent_Integration_Workspaces),
        DESCRIPTOR(list_agent_integration_workspaces, list_agent_integration_workspaces),
        .domain = DOMAIN_agent_integrations,
        .operation = {DOMAIN_agent_integrations, OPERATION_list_agent_integration_workspaces},
    },
    [TOOL_fetch_agent_card] = {
        .name = STRING(fetch_agent_card),
        .title = STRING(Fetch_Agent_Card),
        DESCRIPTOR(fetch_agent_card, fetch_agent_card),
        .domain = DOMAIN_agent_integrations,
        .operation = {DOMAIN_agent_integrations, OPERATION_fetch_agent_card},
    },
};

extern const struct pa_tool_table pa_tools_of_agent_integrations;
const struct pa_tool_table pa_tools_of_agent_integrations = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
