/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Check_MCP_Server_User_Access, "Check MCP Server User Access") \
    TEXT(Create_MCP_Server, "Create MCP Server") \
    TEXT(Delete_MCP_Server, "Delete MCP Server") \
    TEXT(Disconnect_MCP_Server_Connection, "Disconnect MCP Server Connection") \
    TEXT(Get_MCP_Server, "Get MCP Server") \
    TEXT(Get_MCP_Server_Metadata, "Get MCP Server Metadata") \
    TEXT(List_MCP_Server_Capabilities, "List MCP Server Capabilities") \
    TEXT(List_MCP_Server_Connections, "List MCP Server Connections") \
    TEXT(List_MCP_Server_User_Access, "List MCP Server User Access") \
    TEXT(List_MCP_Servers, "List MCP Servers") \
    TEXT(Sync_MCP_Server_Capabilities, "Sync MCP Server Capabilities") \
    TEXT(Sync_MCP_Server_Metadata, "Sync MCP Server Metadata") \
    TEXT(Test_MCP_Server, "Test MCP Server") \
    TEXT(Update_MCP_Server, "Update MCP Server") \
    TEXT(Update_MCP_Server_Capabilities, "Update MCP Server Capabilities") \
    TEXT(Update_MCP_Server_User_Access, "Update MCP Server User Access") \
    TEXT(check_mcp_server_user_access, "check_mcp_server_user_access") \
    TEXT(create_mcp_server, "create_mcp_server") \
    TEXT(delete_mcp_server, "delete_mcp_server") \
    TEXT(disconnect_mcp_server_connection, "disconnect_mcp_server_connection") \
    TEXT(get_mcp_server, "get_mcp_server") \
    TEXT(get_mcp_server_metadata, "get_mcp_server_metadata") \
    TEXT(list_mcp_server_capabilities, "list_mcp_server_capabilities") \
    TEXT(list_mcp_server_connections, "list_mcp_server_connections") \
    TEXT(list_mcp_server_user_access, "list_mcp_server_user_access") \
    TEXT(list_mcp_servers, "list_mcp_servers") \
    TEXT(sync_mcp_server_capabilities, "sync_mcp_server_capabilities") \
    TEXT(sync_mcp_server_metadata, "sync_mcp_server_metadata") \
    TEXT(test_mcp_server, "test_mcp_server") \
    TEXT(update_mcp_server, "update_mcp_server") \
    TEXT(update_mcp_server_capabilities, "update_mcp_server_capabilities") \
    TEXT(update_mcp_server_user_access, "update_mcp_server_user_access") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_mcp_server_connections, \
        "{\"name\":\"list_mcp_server_connections\",\"title\":\"List MCP Server Connections\",\"description\":\"List which users are connected to an MCP server, with the dates of each connection. Without user_id a user's API key lists that user's own and a service key lists all. To end one use disconnect_mcp_server_connection; for who is allowed use list_mcp_server_user_access.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"Id of the user whose connections are wanted.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}," \
        "\"page_size\":{\"description\":\"Entries per page, at most 500, 100 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"default\":100}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(disconnect_mcp_server_connection, \
        "{\"name\":\"disconnect_mcp_server_connection\",\"title\":\"Disconnect MCP Server Connection\",\"description\":\"Disconnect a user from an MCP server by deleting the stored connection; the user must connect again to go on. Access itself stays: to take that away use update_mcp_server_user_access. To see who is connected use list_mcp_server_connections.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"User to disconnect, required with a service key; else the key's owner.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_mcp_servers, \
        "{\"name\":\"list_mcp_servers\",\"title\":\"List MCP Servers\",\"description\":\"List the MCP servers of a workspace, each an instance of an MCP integration that users reach through the gateway. Returns name, slug, status, gateway URL and the integration of each. Organisation keys were seen to be refused (403); a key of the workspace is not. To read a single one use get_mcp_server; for the upstream connections use list_mcp_integrations.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}," \
        "\"page_size\":{\"description\":\"MCP servers per page, at most 100, 100 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":100}," \
        "\"id\":{\"description\":\"Only these server ids, separated by commas.\",\"type\":\"string\"}," \
        "\"search\":{\"description\":\"Text to look for.\",\"type\":\"string\",\"maxLength\":255}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_mcp_server, \
        "{\"name\":\"create_mcp_server\",\"title\":\"Create MCP Server\",\"description\":\"Create an MCP server in a workspace from an existing MCP integration, so that its users reach the upstream tools through the gateway. Returns id and slug. Register the upstream first with create_mcp_integration; afterwards check the connection with test_mcp_server.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"Display name of the server.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255}," \
        "\"description\":{\"description\":\"What the server is for.\",\"type\":[\"string\",\"null\"],\"maxLength\":500}," \
        "\"mcp_integration_id\":{\"description\":\"Id or slug of the MCP integration it is made from.\",\"type\":\"string\"}," \
        "\"slug\":{\"description\":\"Short name for use in calls, unique within the organisation.\",\"type\":\"string\",\"minLength\":3,\"maxLength\":50,\"pattern\":\"^[a-zA-Z0-9_-]+$\"}" \
        "},\"required\":[\"name\",\"mcp_integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_mcp_server, \
        "{\"name\":\"get_mcp_server\",\"title\":\"Get MCP Server\",\"description\":\"Read an MCP server of a workspace: name, slug, status, description, guardrails and its MCP integration, whose URL, transport, auth type and configurations may be included for service keys. For its tools use list_mcp_server_capabilities; for what the upstream server says of itself get_mcp_server_metadata.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_mcp_server, \
        "{\"name\":\"update_mcp_server\",\"title\":\"Update MCP Server\",\"description\":\"Rename an MCP server or change its description; at least one of the two is needed. For its URL, transport or auth use update_mcp_integration, for its tools update_mcp_server_capabilities, for its users update_mcp_server_user_access.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255}," \
        "\"description\":{\"description\":\"What the server is for; null clears it.\",\"type\":[\"string\",\"null\"],\"maxLength\":500}" \
        "},\"required\":[\"mcp_server_id\"],\"minProperties\":2,\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_mcp_server, \
        "{\"name\":\"delete_mcp_server\",\"title\":\"Delete MCP Server\",\"description\":\"Delete an MCP server from its workspace; clients that use its gateway URL fail from then on. This cannot be undone. The MCP integration behind it stays: to remove that use delete_mcp_integration. To exclude single users use update_mcp_server_user_access.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(test_mcp_server, \
        "{\"name\":\"test_mcp_server\",\"title\":\"Test MCP Server\",\"description\":\"Test whether the upstream of an MCP server, a workspace's instance, can be reached at its integration's URL. Returns success, HTTP status, response time, and the error when it fails. To test the integration itself use test_mcp_integration.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_mcp_server_metadata, \
        "{\"name\":\"get_mcp_server_metadata\",\"title\":\"Get MCP Server Metadata\",\"description\":\"Read what Portkey last learned from the upstream of an MCP server, a workspace's instance: server name and version, protocol version, capability flags, and the state, time and error of the last sync. For the settings use get_mcp_server; for the tools list_mcp_server_capabilities; for the integration get_mcp_integration_metadata.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(sync_mcp_server_metadata, \
        "{\"name\":\"sync_mcp_server_metadata\",\"title\":\"Sync MCP Server Metadata\",\"description\":\"Overwrite what Portkey stores of the upstream of an MCP server with what the caller found. It is made for MCP gateways. To read it use get_mcp_server_metadata; to renew that of an integration use sync_mcp_integration. Experimental: known only from Portkey's Node and Python SDKs, which do not say whether an API key suffices.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"server_name\":{\"description\":\"Name that the server gives.\",\"type\":[\"string\",\"null\"]}," \
        "\"server_version\":{\"description\":\"Version that the server gives.\",\"type\":[\"string\",\"null\"]}," \
        "\"protocol_version\":{\"description\":\"Revision of MCP.\",\"type\":[\"string\",\"null\"]}," \
        "\"title\":{\"description\":\"Name to show.\",\"type\":[\"string\",\"null\"]}," \
        "\"description\":{\"description\":\"What the server is.\",\"type\":[\"string\",\"null\"]}," \
        "\"website_url\":{\"description\":\"Web site of the server.\",\"type\":[\"string\",\"null\"]}," \
        "\"icons\":{\"description\":\"Icons of the server.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\"}}," \
        "\"capability_flags\":{\"description\":\"Capabilities that the server declares.\",\"type\":[\"object\",\"null\"]}," \
        "\"instructions\":{\"description\":\"How to use the server.\",\"type\":[\"string\",\"null\"]}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(sync_mcp_server_capabilities, \
        "{\"name\":\"sync_mcp_server_capabilities\",\"title\":\"Sync MCP Server Capabilities\",\"description\":\"Overwrite the list of capabilities that Portkey stores of an MCP server with what the caller found. It is made for MCP gateways. To enable or disable capabilities use update_mcp_server_capabilities; to read them list_mcp_server_capabilities. Experimental: known only from Portkey's Node and Python SDKs, which do not say whether an API key suffices.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"capabilities\":{\"description\":\"All capabilities, in place of those stored.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Name as the upstream server gives it.\",\"type\":\"string\"},\"type\":{\"description\":\"Kind.\",\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\"]},\"description\":{\"description\":\"What it does.\",\"type\":\"string\"},\"schema\":{\"description\":\"JSON Schema of its input.\",\"type\":\"object\"}},\"required\":[\"name\"]}}" \
        "},\"required\":[\"mcp_server_id\",\"capabilities\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(check_mcp_server_user_access, \
        "{\"name\":\"check_mcp_server_user_access\",\"title\":\"Check MCP Server User Access\",\"description\":\"Check whether the user that the API key is of may use an MCP server. With a service key, which has no owner, it may be refused. For the access of all users use list_mcp_server_user_access. Experimental: known only from Portkey's Node and Python SDKs, which do not say whether an API key suffices.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_mcp_server_capabilities, \
        "{\"name\":\"list_mcp_server_capabilities\",\"title\":\"List MCP Server Capabilities\",\"description\":\"List what an MCP server offers to the users of its workspace: tools, prompts, resources and resource templates, each with its schemas and whether it is enabled here and by the integration, and the counts of each kind. To switch them use update_mcp_server_capabilities; for the settings shared by all servers of an integration use list_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"page\":{\"description\":\"Page to return, from 1.\",\"type\":\"integer\",\"minimum\":1,\"default\":1}," \
        "\"page_size\":{\"description\":\"Entries per page, at most 500, 100 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"default\":100}," \
        "\"type\":{\"description\":\"Only capabilities of this kind.\",\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\",\"resource_template\"]}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(update_mcp_server_capabilities, \
        "{\"name\":\"update_mcp_server_capabilities\",\"title\":\"Update MCP Server Capabilities\",\"description\":\"Enable or disable tools, prompts and resources of an MCP server, many in one call, for its workspace alone; those not named stay as they are. The gateway applies it with a delay. Names come from list_mcp_server_capabilities. To do it for all servers of an integration use update_mcp_integration_capabilities.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"capabilities\":{\"description\":\"Capabilities to switch on or off.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Name as the upstream server gives it.\",\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"tool\",\"prompt\",\"resource\"]},\"enabled\":{\"type\":\"boolean\"}},\"required\":[\"name\",\"type\",\"enabled\"]}}" \
        "},\"required\":[\"mcp_server_id\",\"capabilities\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_mcp_server_user_access, \
        "{\"name\":\"list_mcp_server_user_access\",\"title\":\"List MCP Server User Access\",\"description\":\"List the users of an MCP server with whether each is allowed, whether that is set for the user or comes from the default, and whether the user is connected. To change it use update_mcp_server_user_access; for connection dates use list_mcp_server_connections.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"page\":{\"description\":\"Page to return, from 1.\",\"type\":\"integer\",\"minimum\":1,\"default\":1}," \
        "\"page_size\":{\"description\":\"Entries per page, at most 500, 100 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":500,\"default\":100}," \
        "\"search\":{\"description\":\"Text to look for in the user's name or email.\",\"type\":\"string\"}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_mcp_server_user_access, \
        "{\"name\":\"update_mcp_server_user_access\",\"title\":\"Update MCP Server User Access\",\"description\":\"Allow or deny users an MCP server, many in one call, and set the default for users without a setting of their own. Whether users that are not named keep theirs is not documented. User ids come from list_mcp_server_user_access. To end a present connection as well use disconnect_mcp_server_connection.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"mcp_server_id\":{\"description\":\"Id or slug of the MCP server.\",\"type\":\"string\"}," \
        "\"user_access\":{\"description\":\"Users to allow or deny.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"user_id\":{\"description\":\"Id as list_mcp_server_user_access gives it.\",\"type\":\"string\"},\"enabled\":{\"type\":\"boolean\"}},\"required\":[\"user_id\",\"enabled\"]}}," \
        "\"default_user_access\":{\"description\":\"Access of users without a setting of their own.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\"]}" \
        "},\"required\":[\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_mcp_server_connections] = {
        .name = STRING(list_mcp_server_connections),
        .title = STRING(List_MCP_Server_Connections),
        DESCRIPTOR(list_mcp_server_connections, list_mcp_server_connections),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_list_mcp_server_connections},
    },
    [TOOL_disconnect_mcp_server_connection] = {
        .name = STRING(disconnect_mcp_server_connection),
        .title = STRING(Disconnect_MCP_Server_Connection),
        DESCRIPTOR(disconnect_mcp_server_connection, disconnect_mcp_server_connection),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_disconnect_mcp_server_connection},
    },
    [TOOL_list_mcp_servers] = {
        .name = STRING(list_mcp_servers),
        .title = STRING(List_MCP_Servers),
        DESCRIPTOR(list_mcp_servers, list_mcp_servers),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_list_mcp_servers},
    },
    [TOOL_create_mcp_server] = {
        .name = STRING(create_mcp_server),
        .title = STRING(Create_MCP_Server),
        DESCRIPTOR(create_mcp_server, create_mcp_server),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_create_mcp_server},
    },
    [TOOL_get_mcp_server] = {
        .name = STRING(get_mcp_server),
        .title = STRING(Get_MCP_Server),
        DESCRIPTOR(get_mcp_server, get_mcp_server),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_get_mcp_server},
    },
    [TOOL_update_mcp_server] = {
        .name = STRING(update_mcp_server),
        .title = STRING(Update_MCP_Server),
        DESCRIPTOR(update_mcp_server, update_mcp_server),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_update_mcp_server},
    },
    [TOOL_delete_mcp_server] = {
        .name = STRING(delete_mcp_server),
        .title = STRING(Delete_MCP_Server),
        DESCRIPTOR(delete_mcp_server, delete_mcp_server),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_delete_mcp_server},
    },
    [TOOL_test_mcp_server] = {
        .name = STRING(test_mcp_server),
        .title = STRING(Test_MCP_Server),
        DESCRIPTOR(test_mcp_server, test_mcp_server),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_test_mcp_server},
    },
    [TOOL_get_mcp_server_metadata] = {
        .name = STRING(get_mcp_server_metadata),
        .title = STRING(Get_MCP_Server_Metadata),
        DESCRIPTOR(get_mcp_server_metadata, get_mcp_server_metadata),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_get_mcp_server_metadata},
    },
    [TOOL_sync_mcp_server_metadata] = {
        .name = STRING(sync_mcp_server_metadata),
        .title = STRING(Sync_MCP_Server_Metadata),
        DESCRIPTOR(sync_mcp_server_metadata, sync_mcp_server_metadata),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_sync_mcp_server_metadata},
    },
    [TOOL_sync_mcp_server_capabilities] = {
        .name = STRING(sync_mcp_server_capabilities),
        .title = STRING(Sync_MCP_Server_Capabilities),
        DESCRIPTOR(sync_mcp_server_capabilities, sync_mcp_server_capabilities),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_sync_mcp_server_capabilities},
    },
    [TOOL_check_mcp_server_user_access] = {
        .name = STRING(check_mcp_server_user_access),
        .title = STRING(Check_MCP_Server_User_Access),
        DESCRIPTOR(check_mcp_server_user_access, check_mcp_server_user_access),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_check_mcp_server_user_access},
    },
    [TOOL_list_mcp_server_capabilities] = {
        .name = STRING(list_mcp_server_capabilities),
        .title = STRING(List_MCP_Server_Capabilities),
        DESCRIPTOR(list_mcp_server_capabilities, list_mcp_server_capabilities),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_list_mcp_server_capabilities},
    },
    [TOOL_update_mcp_server_capabilities] = {
        .name = STRING(update_mcp_server_capabilities),
        .title = STRING(Update_MCP_Server_Capabilities),
        DESCRIPTOR(update_mcp_server_capabilities, update_mcp_server_capabilities),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_update_mcp_server_capabilities},
    },
    [TOOL_list_mcp_server_user_access] = {
        .name = STRING(list_mcp_server_user_access),
        .title = STRING(List_MCP_Server_User_Access),
        DESCRIPTOR(list_mcp_server_user_access, list_mcp_server_user_access),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_list_mcp_server_user_access},
    },
    [TOOL_update_mcp_server_user_access] = {
        .name = STRING(update_mcp_server_user_access),
        .title = STRING(Update_MCP_Server_User_Access),
        DESCRIPTOR(update_mcp_server_user_access, update_mcp_server_user_access),
        .domain = DOMAIN_mcp_servers,
        .operation = {DOMAIN_mcp_servers, OPERATION_update_mcp_server_user_access},
    },
};

extern const struct pa_tool_table pa_tools_of_mcp_servers;
const struct pa_tool_table pa_tools_of_mcp_servers = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
