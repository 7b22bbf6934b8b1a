/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file mcp-servers.h
 *
 * MCP servers of a workspace, their tools and user access.
 */
#ifndef PORTKEYADMIN_GENERATED_MCP_SERVERS_H
#define PORTKEYADMIN_GENERATED_MCP_SERVERS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_sync_mcp_server_capabilities_params_capabilities portkey_sync_mcp_server_capabilities_params_capabilities;
typedef struct portkey_update_mcp_server_capabilities_params_capabilities portkey_update_mcp_server_capabilities_params_capabilities;
typedef struct portkey_update_mcp_server_user_access_params_user_access portkey_update_mcp_server_user_access_params_user_access;

/** What capabilities of portkey_sync_mcp_server_capabilities_params is, or has as items. */
struct portkey_sync_mcp_server_capabilities_params_capabilities {
    /** Required. Name as the upstream server gives it. */
    const char *name;
    /**
     * Kind. One of "tool", "prompt", "resource". Constants:
     * PORTKEY_SYNC_MCP_SERVER_CAPABILITIES_CAPABILITIES_TYPE_*.
     */
    const char *type;
    /** What it does. */
    const char *description;
    /** JSON Schema of its input. JSON text: object. */
    const char *schema;
};

/**
 * @name Values of portkey_sync_mcp_server_capabilities_params_capabilities.type
 * @{
 */
#define PORTKEY_SYNC_MCP_SERVER_CAPABILITIES_CAPABILITIES_TYPE_TOOL "tool"
#define PORTKEY_SYNC_MCP_SERVER_CAPABILITIES_CAPABILITIES_TYPE_PROMPT "prompt"
#define PORTKEY_SYNC_MCP_SERVER_CAPABILITIES_CAPABILITIES_TYPE_RESOURCE "resource"
/** @} */

/** What capabilities of portkey_update_mcp_server_capabilities_params is, or has as items. */
struct portkey_update_mcp_server_capabilities_params_capabilities {
    /** Required. Name as the upstream server gives it. */
    const char *name;
    /**
     * Required. One of "tool", "prompt", "resource". Constants:
     * PORTKEY_UPDATE_MCP_SERVER_CAPABILITIES_CAPABILITIES_TYPE_*.
     */
    const char *type;
    /** Required. */
    portkey_boolean enabled;
};

/**
 * @name Values of portkey_update_mcp_server_capabilities_params_capabilities.type
 * @{
 */
#define PORTKEY_UPDATE_MCP_SERVER_CAPABILITIES_CAPABILITIES_TYPE_TOOL "tool"
#define PORTKEY_UPDATE_MCP_SERVER_CAPABILITIES_CAPABILITIES_TYPE_PROMPT "prompt"
#define PORTKEY_UPDATE_MCP_SERVER_CAPABILITIES_CAPABILITIES_TYPE_RESOURCE "resource"
/** @} */

/** What user_access of portkey_update_mcp_server_user_access_params is, or has as items. */
struct portkey_update_mcp_server_user_access_params_user_access {
    /** Required. Id as list_mcp_server_user_access gives it. */
    const char *user_id;
    /** Required. */
    portkey_boolean enabled;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_mcp_servers(void);
/** @endcond */

/** What portkey_list_mcp_server_connections() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_mcp_server_connections_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** Id of the user whose connections are wanted. */
    const char *user_id;
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /** Page to return, from 0. At least 0; default 0. */
    portkey_integer current_page;
    /** Entries per page, at most 500, 100 by default. At least 1; at most 500; default 100. */
    portkey_integer page_size;
} portkey_list_mcp_server_connections_params;

/**
 * List MCP Server Connections.
 *
 * List which users are connected to an MCP server, with the dates of each connection. Without user_id a
 * user's API key lists that user's own and a service key lists all. To end one use
 * disconnect_mcp_server_connection; for who is allowed use list_mcp_server_user_access.
 *
 * GET /v1/mcp-servers/{mcp_server_id}/connections. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: the connections of this page and their total
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_connections(portkey_response **out, portkey_client *client,
    const portkey_list_mcp_server_connections_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "list_mcp_server_connections",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_mcp_server_connections() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_connections_request(portkey_request **out,
    const portkey_list_mcp_server_connections_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "list_mcp_server_connections",
        1, params, error);
}

/** What portkey_disconnect_mcp_server_connection() takes. NULL there is the same as all fields absent. */
typedef struct portkey_disconnect_mcp_server_connection_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** User to disconnect, required with a service key; else the key's owner. Format uuid. */
    const char *user_id;
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
} portkey_disconnect_mcp_server_connection_params;

/**
 * Disconnect MCP Server Connection.
 *
 * Disconnect a user from an MCP server by deleting the stored connection; the user must connect again to go
 * on. Access itself stays: to take that away use update_mcp_server_user_access. To see who is connected use
 * list_mcp_server_connections.
 *
 * DELETE /v1/mcp-servers/{mcp_server_id}/connections. Destructive. Idempotent.
 *
 * @param out receives the response: whether the user was disconnected
 */
PORTKEY_CHECK_RESULT static inline int portkey_disconnect_mcp_server_connection(portkey_response **out, portkey_client *client,
    const portkey_disconnect_mcp_server_connection_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "disconnect_mcp_server_connection",
        1, params, error);
}

/** Checks params and builds the request of portkey_disconnect_mcp_server_connection() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_disconnect_mcp_server_connection_request(portkey_request **out,
    const portkey_disconnect_mcp_server_connection_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "disconnect_mcp_server_connection",
        1, params, error);
}

/** What portkey_list_mcp_servers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_mcp_servers_params {
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /** Page to return, from 0. At least 0; default 0. */
    portkey_integer current_page;
    /** MCP servers per page, at most 100, 100 by default. At least 1; at most 100; default 100. */
    portkey_integer page_size;
    /** Only these server ids, separated by commas. */
    const char *id;
    /** Text to look for. At most 255 characters. */
    const char *search;
} portkey_list_mcp_servers_params;

/**
 * List MCP Servers.
 *
 * List the MCP servers of a workspace, each an instance of an MCP integration that users reach through the
 * gateway. Returns name, slug, status, gateway URL and the integration of each. Organisation keys were seen
 * to be refused (403); a key of the workspace is not. To read a single one use get_mcp_server; for the
 * upstream connections use list_mcp_integrations.
 *
 * GET /v1/mcp-servers. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: the MCP servers of this page and their total
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_servers(portkey_response **out, portkey_client *client,
    const portkey_list_mcp_servers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "list_mcp_servers",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_mcp_servers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_servers_request(portkey_request **out,
    const portkey_list_mcp_servers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "list_mcp_servers",
        1, params, error);
}

/** What portkey_create_mcp_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_mcp_server_params {
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /** Required. Display name of the server. At least 1 character; at most 255 characters. */
    const char *name;
    /** What the server is for. At most 500 characters; may be null. */
    const char *description;
    /** Required. Id or slug of the MCP integration it is made from. */
    const char *mcp_integration_id;
    /**
     * Short name for use in calls, unique within the organisation. At least 3 characters; at most 50
     * characters; matches ^[a-zA-Z0-9_-]+$.
     */
    const char *slug;
} portkey_create_mcp_server_params;

/**
 * Create MCP Server.
 *
 * Create an MCP server in a workspace from an existing MCP integration, so that its users reach the upstream
 * tools through the gateway. Returns id and slug. Register the upstream first with create_mcp_integration;
 * afterwards check the connection with test_mcp_server.
 *
 * POST /v1/mcp-servers.
 *
 * @param out receives the response: the id and slug of the new MCP server
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_mcp_server(portkey_response **out, portkey_client *client,
    const portkey_create_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "create_mcp_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_mcp_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_mcp_server_request(portkey_request **out,
    const portkey_create_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "create_mcp_server",
        1, params, error);
}

/** What portkey_get_mcp_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_mcp_server_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
} portkey_get_mcp_server_params;

/**
 * Get MCP Server.
 *
 * Read an MCP server of a workspace: name, slug, status, description, guardrails and its MCP integration,
 * whose URL, transport, auth type and configurations may be included for service keys. For its tools use
 * list_mcp_server_capabilities; for what the upstream server says of itself get_mcp_server_metadata.
 *
 * GET /v1/mcp-servers/{mcp_server_id}. Read-only.
 *
 * @param out receives the response: the MCP server
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_server(portkey_response **out, portkey_client *client,
    const portkey_get_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "get_mcp_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_mcp_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_server_request(portkey_request **out,
    const portkey_get_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "get_mcp_server",
        1, params, error);
}

/** What portkey_update_mcp_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_mcp_server_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** New display name. At least 1 character; at most 255 characters. */
    const char *name;
    /** What the server is for; null clears it. At most 500 characters; may be null. */
    const char *description;
} portkey_update_mcp_server_params;

/**
 * Update MCP Server.
 *
 * Rename an MCP server or change its description; at least one of the two is needed. For its URL, transport
 * or auth use update_mcp_integration, for its tools update_mcp_server_capabilities, for its users
 * update_mcp_server_user_access.
 *
 * PUT /v1/mcp-servers/{mcp_server_id}.
 *
 * @param out receives the response: the id and slug of the MCP server
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server(portkey_response **out, portkey_client *client,
    const portkey_update_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "update_mcp_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_mcp_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server_request(portkey_request **out,
    const portkey_update_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "update_mcp_server",
        1, params, error);
}

/** What portkey_delete_mcp_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_mcp_server_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
} portkey_delete_mcp_server_params;

/**
 * Delete MCP Server.
 *
 * Delete an MCP server from its workspace; clients that use its gateway URL fail from then on. This cannot be
 * undone. The MCP integration behind it stays: to remove that use delete_mcp_integration. To exclude single
 * users use update_mcp_server_user_access.
 *
 * DELETE /v1/mcp-servers/{mcp_server_id}. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_mcp_server(portkey_response **out, portkey_client *client,
    const portkey_delete_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "delete_mcp_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_mcp_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_mcp_server_request(portkey_request **out,
    const portkey_delete_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "delete_mcp_server",
        1, params, error);
}

/** What portkey_test_mcp_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_test_mcp_server_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
} portkey_test_mcp_server_params;

/**
 * Test MCP Server.
 *
 * Test whether the upstream of an MCP server, a workspace's instance, can be reached at its integration's
 * URL. Returns success, HTTP status, response time, and the error when it fails. To test the integration
 * itself use test_mcp_integration.
 *
 * POST /v1/mcp-servers/{mcp_server_id}/test.
 *
 * @param out receives the response: whether the upstream server answered, and how fast
 */
PORTKEY_CHECK_RESULT static inline int portkey_test_mcp_server(portkey_response **out, portkey_client *client,
    const portkey_test_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "test_mcp_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_test_mcp_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_test_mcp_server_request(portkey_request **out,
    const portkey_test_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "test_mcp_server",
        1, params, error);
}

/** What portkey_get_mcp_server_metadata() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_mcp_server_metadata_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
} portkey_get_mcp_server_metadata_params;

/**
 * Get MCP Server Metadata.
 *
 * Read what Portkey last learned from the upstream of an MCP server, a workspace's instance: server name and
 * version, protocol version, capability flags, and the state, time and error of the last sync. For the
 * settings use get_mcp_server; for the tools list_mcp_server_capabilities; for the integration
 * get_mcp_integration_metadata.
 *
 * GET /v1/mcp-servers/{mcp_server_id}/metadata. Read-only. Needs the scope mcp_servers.read.
 *
 * @param out receives the response: what is known of the upstream server and its last sync
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_server_metadata(portkey_response **out, portkey_client *client,
    const portkey_get_mcp_server_metadata_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "get_mcp_server_metadata",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_mcp_server_metadata() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_server_metadata_request(portkey_request **out,
    const portkey_get_mcp_server_metadata_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "get_mcp_server_metadata",
        1, params, error);
}

/** What portkey_sync_mcp_server_metadata() takes. NULL there is the same as all fields absent. */
typedef struct portkey_sync_mcp_server_metadata_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** Name that the server gives. May be null. */
    const char *server_name;
    /** Version that the server gives. May be null. */
    const char *server_version;
    /** Revision of MCP. May be null. */
    const char *protocol_version;
    /** Name to show. May be null. */
    const char *title;
    /** What the server is. May be null. */
    const char *description;
    /** Web site of the server. May be null. */
    const char *website_url;
    /** Icons of the server. May be null. JSON text: array of object. */
    const char *icons;
    /** Capabilities that the server declares. May be null. JSON text: object. */
    const char *capability_flags;
    /** How to use the server. May be null. */
    const char *instructions;
} portkey_sync_mcp_server_metadata_params;

/**
 * Sync MCP Server Metadata.
 *
 * Overwrite what Portkey stores of the upstream of an MCP server with what the caller found. It is made for
 * MCP gateways. To read it use get_mcp_server_metadata; to renew that of an integration use
 * sync_mcp_integration. Experimental: known only from Portkey's Node and Python SDKs, which do not say
 * whether an API key suffices.
 *
 * POST /v1/mcp-servers/{mcp_server_id}/metadata/sync. Destructive. Idempotent. Needs the scope
 * mcp_servers.update. Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_sync_mcp_server_metadata(portkey_response **out, portkey_client *client,
    const portkey_sync_mcp_server_metadata_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "sync_mcp_server_metadata",
        1, params, error);
}

/** Checks params and builds the request of portkey_sync_mcp_server_metadata() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_sync_mcp_server_metadata_request(portkey_request **out,
    const portkey_sync_mcp_server_metadata_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "sync_mcp_server_metadata",
        1, params, error);
}

/** What portkey_sync_mcp_server_capabilities() takes. NULL there is the same as all fields absent. */
typedef struct portkey_sync_mcp_server_capabilities_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** Required. All capabilities, in place of those stored. */
    struct { const portkey_sync_mcp_server_capabilities_params_capabilities *items; size_t count; } capabilities;
} portkey_sync_mcp_server_capabilities_params;

/**
 * Sync MCP Server Capabilities.
 *
 * Overwrite the list of capabilities that Portkey stores of an MCP server with what the caller found. It is
 * made for MCP gateways. To enable or disable capabilities use update_mcp_server_capabilities; to read them
 * list_mcp_server_capabilities. Experimental: known only from Portkey's Node and Python SDKs, which do not
 * say whether an API key suffices.
 *
 * POST /v1/mcp-servers/{mcp_server_id}/capabilities/sync. Destructive. Idempotent. Needs the scope
 * mcp_servers.update. Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_sync_mcp_server_capabilities(portkey_response **out, portkey_client *client,
    const portkey_sync_mcp_server_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "sync_mcp_server_capabilities",
        1, params, error);
}

/** Checks params and builds the request of portkey_sync_mcp_server_capabilities() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_sync_mcp_server_capabilities_request(portkey_request **out,
    const portkey_sync_mcp_server_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "sync_mcp_server_capabilities",
        1, params, error);
}

/** What portkey_check_mcp_server_user_access() takes. NULL there is the same as all fields absent. */
typedef struct portkey_check_mcp_server_user_access_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
} portkey_check_mcp_server_user_access_params;

/**
 * Check MCP Server User Access.
 *
 * Check whether the user that the API key is of may use an MCP server. With a service key, which has no
 * owner, it may be refused. For the access of all users use list_mcp_server_user_access. Experimental: known
 * only from Portkey's Node and Python SDKs, which do not say whether an API key suffices.
 *
 * GET /v1/mcp-servers/{mcp_server_id}/user-access/check. Read-only. Needs the scope mcp_servers.read.
 * Experimental.
 *
 * @param out receives the response: whether the caller may use the MCP server
 */
PORTKEY_CHECK_RESULT static inline int portkey_check_mcp_server_user_access(portkey_response **out, portkey_client *client,
    const portkey_check_mcp_server_user_access_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "check_mcp_server_user_access",
        1, params, error);
}

/** Checks params and builds the request of portkey_check_mcp_server_user_access() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_check_mcp_server_user_access_request(portkey_request **out,
    const portkey_check_mcp_server_user_access_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "check_mcp_server_user_access",
        1, params, error);
}

/** What portkey_list_mcp_server_capabilities() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_mcp_server_capabilities_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** Page to return, from 1. At least 1; default 1. */
    portkey_integer page;
    /** Entries per page, at most 500, 100 by default. At least 1; at most 500; default 100. */
    portkey_integer page_size;
    /**
     * Only capabilities of this kind. One of "tool", "prompt", "resource", "resource_template". Constants:
     * PORTKEY_LIST_MCP_SERVER_CAPABILITIES_TYPE_*.
     */
    const char *type;
} portkey_list_mcp_server_capabilities_params;

/**
 * @name Values of portkey_list_mcp_server_capabilities_params.type
 * @{
 */
#define PORTKEY_LIST_MCP_SERVER_CAPABILITIES_TYPE_TOOL "tool"
#define PORTKEY_LIST_MCP_SERVER_CAPABILITIES_TYPE_PROMPT "prompt"
#define PORTKEY_LIST_MCP_SERVER_CAPABILITIES_TYPE_RESOURCE "resource"
#define PORTKEY_LIST_MCP_SERVER_CAPABILITIES_TYPE_RESOURCE_TEMPLATE "resource_template"
/** @} */

/**
 * List MCP Server Capabilities.
 *
 * List what an MCP server offers to the users of its workspace: tools, prompts, resources and resource
 * templates, each with its schemas and whether it is enabled here and by the integration, and the counts of
 * each kind. To switch them use update_mcp_server_capabilities; for the settings shared by all servers of an
 * integration use list_mcp_integration_capabilities.
 *
 * GET /v1/mcp-servers/{mcp_server_id}/capabilities. Read-only. Pages by page, from 1. Items at /data.
 *
 * @param out receives the response: the capabilities of this page, with counts by kind
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_capabilities(portkey_response **out, portkey_client *client,
    const portkey_list_mcp_server_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "list_mcp_server_capabilities",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_mcp_server_capabilities() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_capabilities_request(portkey_request **out,
    const portkey_list_mcp_server_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "list_mcp_server_capabilities",
        1, params, error);
}

/** What portkey_update_mcp_server_capabilities() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_mcp_server_capabilities_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** Required. Capabilities to switch on or off. At least 1 item. */
    struct { const portkey_update_mcp_server_capabilities_params_capabilities *items; size_t count; } capabilities;
} portkey_update_mcp_server_capabilities_params;

/**
 * Update MCP Server Capabilities.
 *
 * Enable or disable tools, prompts and resources of an MCP server, many in one call, for its workspace alone;
 * those not named stay as they are. The gateway applies it with a delay. Names come from
 * list_mcp_server_capabilities. To do it for all servers of an integration use
 * update_mcp_integration_capabilities.
 *
 * PUT /v1/mcp-servers/{mcp_server_id}/capabilities.
 *
 * @param out receives the response: whether the update succeeded
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server_capabilities(portkey_response **out, portkey_client *client,
    const portkey_update_mcp_server_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "update_mcp_server_capabilities",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_mcp_server_capabilities() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server_capabilities_request(portkey_request **out,
    const portkey_update_mcp_server_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "update_mcp_server_capabilities",
        1, params, error);
}

/** What portkey_list_mcp_server_user_access() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_mcp_server_user_access_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** Page to return, from 1. At least 1; default 1. */
    portkey_integer page;
    /** Entries per page, at most 500, 100 by default. At least 1; at most 500; default 100. */
    portkey_integer page_size;
    /** Text to look for in the user's name or email. */
    const char *search;
} portkey_list_mcp_server_user_access_params;

/**
 * List MCP Server User Access.
 *
 * List the users of an MCP server with whether each is allowed, whether that is set for the user or comes
 * from the default, and whether the user is connected. To change it use update_mcp_server_user_access; for
 * connection dates use list_mcp_server_connections.
 *
 * GET /v1/mcp-servers/{mcp_server_id}/user-access. Read-only. Pages by page, from 1. Items at /data.
 *
 * @param out receives the response: the users of this page and the default access
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_user_access(portkey_response **out, portkey_client *client,
    const portkey_list_mcp_server_user_access_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "list_mcp_server_user_access",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_mcp_server_user_access() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_user_access_request(portkey_request **out,
    const portkey_list_mcp_server_user_access_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "list_mcp_server_user_access",
        1, params, error);
}

/** What portkey_update_mcp_server_user_access() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_mcp_server_user_access_params {
    /** Required. Id or slug of the MCP server. */
    const char *mcp_server_id;
    /** Users to allow or deny. */
    struct { const portkey_update_mcp_server_user_access_params_user_access *items; size_t count; } user_access;
    /**
     * Access of users without a setting of their own. One of "allow", "deny". Constants:
     * PORTKEY_UPDATE_MCP_SERVER_USER_ACCESS_DEFAULT_USER_ACCESS_*.
     */
    const char *default_user_access;
} portkey_update_mcp_server_user_access_params;

/**
 * @name Values of portkey_update_mcp_server_user_access_params.default_user_access
 * @{
 */
#define PORTKEY_UPDATE_MCP_SERVER_USER_ACCESS_DEFAULT_USER_ACCESS_ALLOW "allow"
#define PORTKEY_UPDATE_MCP_SERVER_USER_ACCESS_DEFAULT_USER_ACCESS_DENY "deny"
/** @} */

/**
 * Update MCP Server User Access.
 *
 * Allow or deny users an MCP server, many in one call, and set the default for users without a setting of
 * their own. Whether users that are not named keep theirs is not documented. User ids come from
 * list_mcp_server_user_access. To end a present connection as well use disconnect_mcp_server_connection.
 *
 * PUT /v1/mcp-servers/{mcp_server_id}/user-access.
 *
 * @param out receives the response: whether the update succeeded
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server_user_access(portkey_response **out, portkey_client *client,
    const portkey_update_mcp_server_user_access_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_servers(), "update_mcp_server_user_access",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_mcp_server_user_access() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server_user_access_request(portkey_request **out,
    const portkey_update_mcp_server_user_access_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_servers(), "update_mcp_server_user_access",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/mcp-servers.h>

#endif
