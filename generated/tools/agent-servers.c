/* SPDX-License-Identifier: MIT */
/* Generated from openapi/agent-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Agent_Server, "Create Agent Server") \
    TEXT(Delete_Agent_Server, "Delete Agent Server") \
    TEXT(Get_Agent_Server_Agent_Card, "Get Agent Server Agent Card") \
    TEXT(List_Agent_Server_Skills, "List Agent Server Skills") \
    TEXT(List_Agent_Server_User_Access, "List Agent Server User Access") \
    TEXT(List_Agent_Servers, "List Agent Servers") \
    TEXT(Test_Agent_Server, "Test Agent Server") \
    TEXT(Update_Agent_Server, "Update Agent Server") \
    TEXT(create_agent_server, "create_agent_server") \
    TEXT(delete_agent_server, "delete_agent_server") \
    TEXT(get_agent_server_agent_card, "get_agent_server_agent_card") \
    TEXT(list_agent_server_skills, "list_agent_server_skills") \
    TEXT(list_agent_server_user_access, "list_agent_server_user_access") \
    TEXT(list_agent_servers, "list_agent_servers") \
    TEXT(test_agent_server, "test_agent_server") \
    TEXT(update_agent_server, "update_agent_server") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_agent_servers, \
        "{\"name\":\"list_agent_servers\",\"title\":\"List Agent Servers\",\"description\":\"List the agent servers of a workspace, each an instance of an agent integration that users reach through the gateway. For the connections to the agents use list_agent_integrations. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace to list.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Agent servers per page, at most 100.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100}," \
        "\"id\":{\"description\":\"Only the agent server with this id.\",\"type\":\"string\"}," \
        "\"search\":{\"description\":\"Text to look for.\",\"type\":\"string\",\"maxLength\":255}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_agent_server, \
        "{\"name\":\"create_agent_server\",\"title\":\"Create Agent Server\",\"description\":\"Create an agent server in a workspace from an existing agent integration, so that its users reach the agent through the gateway. Register the agent first with create_agent_integration; afterwards check the connection with test_agent_server. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the agent server.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255}," \
        "\"agent_integration_id\":{\"description\":\"Id or slug of the agent integration it is made from.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"What the agent server is for.\",\"type\":\"string\",\"maxLength\":500}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"slug\":{\"description\":\"Short name for use in calls.\",\"type\":\"string\",\"minLength\":3,\"maxLength\":50}" \
        "},\"required\":[\"name\",\"agent_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_agent_server, \
        "{\"name\":\"update_agent_server\",\"title\":\"Update Agent Server\",\"description\":\"Rename an agent server or change its description. For its URL and auth use update_agent_integration. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_server_id\":{\"description\":\"Id or slug of the agent server.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255}," \
        "\"description\":{\"description\":\"What the agent server is for.\",\"type\":\"string\",\"maxLength\":500}" \
        "},\"required\":[\"agent_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_agent_server, \
        "{\"name\":\"delete_agent_server\",\"title\":\"Delete Agent Server\",\"description\":\"Delete an agent server from its workspace; the agent integration behind it stays. To remove that use delete_agent_integration. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_server_id\":{\"description\":\"Id or slug of the agent server.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_agent_server_skills, \
        "{\"name\":\"list_agent_server_skills\",\"title\":\"List Agent Server Skills\",\"description\":\"List the skills of an agent server, for its workspace alone. For those of all agent servers of an integration use list_agent_integration_skills. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_server_id\":{\"description\":\"Id or slug of the agent server.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(test_agent_server, \
        "{\"name\":\"test_agent_server\",\"title\":\"Test Agent Server\",\"description\":\"Test whether the agent of an agent server can be reached. For what the agent says of itself use get_agent_server_agent_card. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_server_id\":{\"description\":\"Id or slug of the agent server.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_agent_server_user_access, \
        "{\"name\":\"list_agent_server_user_access\",\"title\":\"List Agent Server User Access\",\"description\":\"List the users of an agent server and whether each may use it. For workspaces use list_agent_integration_workspaces. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_server_id\":{\"description\":\"Id or slug of the agent server.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_agent_server_agent_card, \
        "{\"name\":\"get_agent_server_agent_card\",\"title\":\"Get Agent Server Agent Card\",\"description\":\"Read the agent card of an agent server, what the agent says of itself. For an agent that is not registered use fetch_agent_card. Experimental: known only from Portkey's backend changelog (1.15), which shows neither its answer nor its keys.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"agent_server_id\":{\"description\":\"Id or slug of the agent server.\",\"type\":\"string\"}" \
        "},\"required\":[\"agent_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_agent_servers] = {
        .name = STRING(list_agent_servers),
        .title = STRING(List_Agent_Servers),
        DESCRIPTOR(list_agent_servers, list_agent_servers),
        .domain = DOMAIN_agent_servers,
        .operation = {DOMAIN_agent_servers, OPERATION_list_agent_servers},
    },
    [TOOL_create_agent_server] = {
        .name = STRING(create_agent_server),
        .title = STRING(Create_Agent_Server),
        DESCRIPTOR(create_agent_server, create_agent_server),
        .domain = DOMAIN_agent_servers,
        .operation = {DOMAIN_agent_servers, OPERATION_create_agent_server},
    },
    [TOOL_update_agent_server] = {
        .name = STRING(update_agent_server),
        .title = STRING(Update_Agent_Server),
        DESCRIPTOR(update_agent_server, update_agent_server),
        .domain = DOMAIN_agent_servers,
        .operation = {DOMAIN_agent_servers, OPERATION_update_agent_server},
    },
    [TOOL_delete_agent_server] = {
        .name = STRING(delete_agent_server),
        .title = STRING(Delete_Agent_Server),
        DESCRIPTOR(delete_agent_server, delete_agent_server),
        .domain = DOMAIN_agent_servers,
        .operation = {DOMAIN_agent_servers, OPERATION_delete_agent_server},
    },
    [TOOL_list_agent_server_skills] = {
        .name = STRING(list_agent_server_skills),
        .title = STRING(List_Agent_Server_Skills),
        DESCRIPTOR(list_agent_server_skills, list_agent_server_skills),
        .domain = DOMAIN_agent_servers,
        .operation = {DOMAIN_agent_servers, OPERATION_list_agent_server_skills},
    },
    [TOOL_test_agent_server] = {
        .name = STRING(test_agent_server),
        .title = STRING(Test_Agent_Server),
        DESCRIPTOR(test_agent_server, test_agent_server),
        .domain = DOMAIN_agent_servers,
        .operation = {DOMAIN_agent_servers, OPERATION_test_agent_server},
    },
    [TOOL_list_agent_server_user_access] = {
        .name = STRING(list_agent_server_user_access),
        .title = STRING(List_Agent_Server_User_Access),
        DESCRIPTOR(list_agent_server_user_access, list_agent_server_user_access),
        .domain = DOMAIN_agent_servers,
        .operation = {DOMAIN_agent_servers, OPERATION_list_agent_server_user_access},
    },
    [TOOL_get_agent_server_agent_card] = {
        .name = STRING(get_agent_server_agent_card),
        .title = STRING(Get_Agent_Server_Agent_Card),
        DESCRIPTOR(get_agent_server_agent_card, get_agent_server_agent_card),
        .domain = DOMAIN_agent_servers,
        .operation = {DOMAIN_agent_servers, OPERATION_get_agent_server_agent_card},
    },
};

extern const struct pa_tool_table pa_tools_of_agent_servers;
const struct pa_tool_table pa_tools_of_agent_servers = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
