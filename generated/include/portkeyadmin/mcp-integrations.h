/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file mcp-integrations.h
 *
 * MCP servers registered with the organisation, and who may use them.
 */
#ifndef PORTKEYADMIN_GENERATED_MCP_INTEGRATIONS_H
#define PORTKEYADMIN_GENERATED_MCP_INTEGRATIONS_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_update_mcp_integration_capabilities_params_capabilities portkey_update_mcp_integration_capabilities_params_capabilities;
typedef struct portkey_update_mcp_integration_workspaces_params_workspaces portkey_update_mcp_integration_workspaces_params_workspaces;
typedef struct portkey_update_mcp_integration_workspaces_params_global_workspace_access portkey_update_mcp_integration_workspaces_params_global_workspace_access;
typedef struct portkey_sync_mcp_integration_params_server_info portkey_sync_mcp_integration_params_server_info;

/** What capabilities of portkey_update_mcp_integration_capabilities_params is, or has as items. */
struct portkey_update_mcp_integration_capabilities_params_capabilities {
    /** Required. Name as the upstream server gives it. */
    const char *name;
    /**
     * Required. One of "tool", "prompt", "resource". Constants:
     * PORTKEY_UPDATE_MCP_INTEGRATION_CAPABILITIES_CAPABILITIES_TYPE_*.
     */
    const char *type;
    /** Required. */
    portkey_boolean enabled;
};

/**
 * @name Values of portkey_update_mcp_integration_capabilities_params_capabilities.type
 * @{
 */
#define PORTKEY_UPDATE_MCP_INTEGRATION_CAPABILITIES_CAPABILITIES_TYPE_TOOL "tool"
#define PORTKEY_UPDATE_MCP_INTEGRATION_CAPABILITIES_CAPABILITIES_TYPE_PROMPT "prompt"
#define PORTKEY_UPDATE_MCP_INTEGRATION_CAPABILITIES_CAPABILITIES_TYPE_RESOURCE "resource"
/** @} */

/** What workspaces of portkey_update_mcp_integration_workspaces_params is, or has as items. */
struct portkey_update_mcp_integration_workspaces_params_workspaces {
    /** Required. Id or slug of the workspace. */
    const char *id;
    /** Required. */
    portkey_boolean enabled;
};

/** General access, for all workspaces of the organisation. */
struct portkey_update_mcp_integration_workspaces_params_global_workspace_access {
    /** Boolean. */
    portkey_boolean enabled;
};

/** What the server says of itself. */
struct portkey_sync_mcp_integration_params_server_info {
    /** String. */
    const char *name;
    /** String. */
    const char *version;
    /** String. */
    const char *title;
    /** String. */
    const char *description;
    /** String. */
    const char *website_url;
    /** Icons, {url, media_type}. JSON text: array of object. */
    const char *icons;
    /** String. */
    const char *protocol_version;
    /** JSON text: object. */
    const char *capabilities;
    /** String. */
    const char *instructions;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_mcp_integrations(void);
/** @endcond */

/** What portkey_list_mcp_integrations() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_mcp_integrations_params {
    /** Organisation id, from list_api_keys; required with an organisation key. Format uuid. */
    const char *organisation_id;
    /**
     * Level the integrations belong to. One of "workspace", "organisation", "all". Constants:
     * PORTKEY_LIST_MCP_INTEGRATIONS_TYPE_*.
     */
    const char *type;
    /** Id or slug of the workspace to list. */
    const char *workspace_id;
    /** MCP integrations per page, at most 1000, 100 by default. At least 1; at most 1000; default 100. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0; default 0. */
    portkey_integer current_page;
    /** Text to look for. */
    const char *search;
} portkey_list_mcp_integrations_params;

/**
 * @name Values of portkey_list_mcp_integrations_params.type
 * @{
 */
#define PORTKEY_LIST_MCP_INTEGRATIONS_TYPE_WORKSPACE "workspace"
#define PORTKEY_LIST_MCP_INTEGRATIONS_TYPE_ORGANISATION "organisation"
#define PORTKEY_LIST_MCP_INTEGRATIONS_TYPE_ALL "all"
/** @} */

/**
 * List MCP Integrations.
 *
 * List the MCP integrations, the connections to upstream MCP servers registered for an organisation or a
 * workspace. Returns name, slug, URL, transport, auth type, status and the last sync of each. To read a
 * single one use get_mcp_integration; for the servers that workspaces offer to users use list_mcp_servers.
 *
 * GET /v1/mcp-integrations. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: the MCP integrations of this page and their total
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integrations(portkey_response **out, portkey_client *client,
    const portkey_list_mcp_integrations_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "list_mcp_integrations",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_mcp_integrations() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integrations_request(portkey_request **out,
    const portkey_list_mcp_integrations_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "list_mcp_integrations",
        1, params, error);
}

/** What portkey_create_mcp_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_mcp_integration_params {
    /** From list_api_keys; needed with an organisation key and no workspace_id. Format uuid. */
    const char *organisation_id;
    /** Id or slug of the workspace, for an integration of that workspace alone. */
    const char *workspace_id;
    /** Short name for use in calls, unique within the organisation. Matches ^[a-zA-Z0-9_-]+$. */
    const char *slug;
    /** Required. Display name of the integration. */
    const char *name;
    /** What the integration is for. May be null. */
    const char *description;
    /** Headers, client credentials and other auth settings. JSON text: object. A secret. */
    const char *configurations;
    /** Required. URL of the upstream MCP server. Format uri. */
    const char *url;
    /**
     * Required. How Portkey authenticates to the upstream server. One of "oauth_auto",
     * "oauth_client_credentials", "headers", "none". Constants: PORTKEY_CREATE_MCP_INTEGRATION_AUTH_TYPE_*.
     */
    const char *auth_type;
    /**
     * Required. Transport the upstream server speaks. One of "http", "sse". Constants:
     * PORTKEY_CREATE_MCP_INTEGRATION_TRANSPORT_*.
     */
    const char *transport;
    /** Fields filled from secret references, configurations.FIELD only, each once. */
    struct { const portkey_secret_mapping *items; size_t count; } secret_mappings;
} portkey_create_mcp_integration_params;

/**
 * @name Values of portkey_create_mcp_integration_params.auth_type
 * @{
 */
#define PORTKEY_CREATE_MCP_INTEGRATION_AUTH_TYPE_OAUTH_AUTO "oauth_auto"
#define PORTKEY_CREATE_MCP_INTEGRATION_AUTH_TYPE_OAUTH_CLIENT_CREDENTIALS "oauth_client_credentials"
#define PORTKEY_CREATE_MCP_INTEGRATION_AUTH_TYPE_HEADERS "headers"
#define PORTKEY_CREATE_MCP_INTEGRATION_AUTH_TYPE_NONE "none"
/** @} */

/**
 * @name Values of portkey_create_mcp_integration_params.transport
 * @{
 */
#define PORTKEY_CREATE_MCP_INTEGRATION_TRANSPORT_HTTP "http"
#define PORTKEY_CREATE_MCP_INTEGRATION_TRANSPORT_SSE "sse"
/** @} */

/**
 * Create MCP Integration.
 *
 * Register an upstream MCP server by URL, transport and auth type, for an organisation or a single workspace.
 * Returns id and slug. Then check it with test_mcp_integration, open it to workspaces with
 * update_mcp_integration_workspaces and offer it to users with create_mcp_server.
 *
 * POST /v1/mcp-integrations.
 *
 * @param out receives the response: the id and slug of the new MCP integration
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_mcp_integration(portkey_response **out, portkey_client *client,
    const portkey_create_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "create_mcp_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_mcp_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_mcp_integration_request(portkey_request **out,
    const portkey_create_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "create_mcp_integration",
        1, params, error);
}

/** What portkey_get_mcp_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_mcp_integration_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
} portkey_get_mcp_integration_params;

/**
 * Get MCP Integration.
 *
 * Read an MCP integration: URL, transport, auth type, configurations without their secrets, secret mappings,
 * status and general workspace access. For the upstream server's version and sync state use
 * get_mcp_integration_metadata; for its tools use list_mcp_integration_capabilities.
 *
 * GET /v1/mcp-integrations/{mcp_integration_id}. Read-only.
 *
 * @param out receives the response: the MCP integration
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_integration(portkey_response **out, portkey_client *client,
    const portkey_get_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "get_mcp_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_mcp_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_integration_request(portkey_request **out,
    const portkey_get_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "get_mcp_integration",
        1, params, error);
}

/** What portkey_update_mcp_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_mcp_integration_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
    /** New display name. */
    const char *name;
    /** What the integration is for; null clears it. May be null. */
    const char *description;
    /** Headers, client credentials and other auth settings. JSON text: object. A secret. */
    const char *configurations;
    /** URL of the upstream MCP server. Format uri. */
    const char *url;
    /**
     * How Portkey authenticates to the upstream server. One of "oauth_auto", "oauth_client_credentials",
     * "headers", "none". Constants: PORTKEY_UPDATE_MCP_INTEGRATION_AUTH_TYPE_*.
     */
    const char *auth_type;
    /**
     * Transport the upstream server speaks. One of "http", "sse". Constants:
     * PORTKEY_UPDATE_MCP_INTEGRATION_TRANSPORT_*.
     */
    const char *transport;
    /** Fields filled from secret references, configurations.FIELD only, each once. */
    struct { const portkey_secret_mapping *items; size_t count; } secret_mappings;
} portkey_update_mcp_integration_params;

/**
 * @name Values of portkey_update_mcp_integration_params.auth_type
 * @{
 */
#define PORTKEY_UPDATE_MCP_INTEGRATION_AUTH_TYPE_OAUTH_AUTO "oauth_auto"
#define PORTKEY_UPDATE_MCP_INTEGRATION_AUTH_TYPE_OAUTH_CLIENT_CREDENTIALS "oauth_client_credentials"
#define PORTKEY_UPDATE_MCP_INTEGRATION_AUTH_TYPE_HEADERS "headers"
#define PORTKEY_UPDATE_MCP_INTEGRATION_AUTH_TYPE_NONE "none"
/** @} */

/**
 * @name Values of portkey_update_mcp_integration_params.transport
 * @{
 */
#define PORTKEY_UPDATE_MCP_INTEGRATION_TRANSPORT_HTTP "http"
#define PORTKEY_UPDATE_MCP_INTEGRATION_TRANSPORT_SSE "sse"
/** @} */

/**
 * Update MCP Integration.
 *
 * Change an MCP integration: its name, URL, transport, auth type, configurations or secret mappings; what is
 * absent stays. At least one field is needed. Send configurations whole: whether members that are not sent
 * are kept is not documented. All MCP servers built on it use the new settings, so a wrong URL or header cuts
 * off their users; check with test_mcp_integration.
 *
 * PUT /v1/mcp-integrations/{mcp_integration_id}. Destructive. Idempotent.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_integration(portkey_response **out, portkey_client *client,
    const portkey_update_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "update_mcp_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_mcp_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_integration_request(portkey_request **out,
    const portkey_update_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "update_mcp_integration",
        1, params, error);
}

/** What portkey_delete_mcp_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_mcp_integration_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
} portkey_delete_mcp_integration_params;

/**
 * Delete MCP Integration.
 *
 * Delete an MCP integration, the registered connection to an upstream MCP server. This cannot be undone;
 * check with list_mcp_servers first for the servers built on it. To close it to some workspaces only use
 * update_mcp_integration_workspaces.
 *
 * DELETE /v1/mcp-integrations/{mcp_integration_id}. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_mcp_integration(portkey_response **out, portkey_client *client,
    const portkey_delete_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "delete_mcp_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_mcp_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_mcp_integration_request(portkey_request **out,
    const portkey_delete_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "delete_mcp_integration",
        1, params, error);
}

/** What portkey_get_mcp_integration_metadata() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_mcp_integration_metadata_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
} portkey_get_mcp_integration_metadata_params;

/**
 * Get MCP Integration Metadata.
 *
 * Read what Portkey last learned from the upstream MCP server of an integration: server name and version,
 * protocol version, capability flags, and the state, time and error of the last sync. For the settings use
 * get_mcp_integration; for the tools use list_mcp_integration_capabilities; for a workspace's server
 * get_mcp_server_metadata.
 *
 * GET /v1/mcp-integrations/{mcp_integration_id}/metadata. Read-only.
 *
 * @param out receives the response: what is known of the upstream server and its last sync
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_integration_metadata(portkey_response **out, portkey_client *client,
    const portkey_get_mcp_integration_metadata_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "get_mcp_integration_metadata",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_mcp_integration_metadata() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_integration_metadata_request(portkey_request **out,
    const portkey_get_mcp_integration_metadata_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "get_mcp_integration_metadata",
        1, params, error);
}

/** What portkey_list_mcp_integration_capabilities() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_mcp_integration_capabilities_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
    /** Page to return, from 1. At least 1; default 1. */
    portkey_integer page;
    /** Capabilities per page, at most 500, 100 by default. At least 1; at most 500; default 100. */
    portkey_integer page_size;
    /**
     * Only capabilities of this kind. One of "tool", "prompt", "resource", "resource_template". Constants:
     * PORTKEY_LIST_MCP_INTEGRATION_CAPABILITIES_TYPE_*.
     */
    const char *type;
} portkey_list_mcp_integration_capabilities_params;

/**
 * @name Values of portkey_list_mcp_integration_capabilities_params.type
 * @{
 */
#define PORTKEY_LIST_MCP_INTEGRATION_CAPABILITIES_TYPE_TOOL "tool"
#define PORTKEY_LIST_MCP_INTEGRATION_CAPABILITIES_TYPE_PROMPT "prompt"
#define PORTKEY_LIST_MCP_INTEGRATION_CAPABILITIES_TYPE_RESOURCE "resource"
#define PORTKEY_LIST_MCP_INTEGRATION_CAPABILITIES_TYPE_RESOURCE_TEMPLATE "resource_template"
/** @} */

/**
 * List MCP Integration Capabilities.
 *
 * List what an MCP integration's upstream server offers to all MCP servers built on it: tools, prompts,
 * resources and resource templates, each with its schemas and whether it is enabled, and the counts of each
 * kind. For what a single workspace's server exposes use list_mcp_server_capabilities.
 *
 * GET /v1/mcp-integrations/{mcp_integration_id}/capabilities. Read-only. Pages by page, from 1. Items at
 * /data.
 *
 * @param out receives the response: the capabilities of this page, with counts by kind
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_capabilities(portkey_response **out, portkey_client *client,
    const portkey_list_mcp_integration_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "list_mcp_integration_capabilities",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_mcp_integration_capabilities() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_capabilities_request(portkey_request **out,
    const portkey_list_mcp_integration_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "list_mcp_integration_capabilities",
        1, params, error);
}

/** What portkey_update_mcp_integration_capabilities() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_mcp_integration_capabilities_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
    /** Required. Capabilities to switch on or off. At least 1 item. */
    struct { const portkey_update_mcp_integration_capabilities_params_capabilities *items; size_t count; } capabilities;
} portkey_update_mcp_integration_capabilities_params;

/**
 * Update MCP Integration Capabilities.
 *
 * Enable or disable tools, prompts and resources of an MCP integration, many in one call, for all MCP servers
 * built on it; those not named stay as they are. The gateway applies it with a delay. Names come from
 * list_mcp_integration_capabilities. To do it for a single server use update_mcp_server_capabilities.
 *
 * PUT /v1/mcp-integrations/{mcp_integration_id}/capabilities. Idempotent.
 *
 * @param out receives the response: whether the update succeeded
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_integration_capabilities(portkey_response **out, portkey_client *client,
    const portkey_update_mcp_integration_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "update_mcp_integration_capabilities",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_mcp_integration_capabilities() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_integration_capabilities_request(portkey_request **out,
    const portkey_update_mcp_integration_capabilities_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "update_mcp_integration_capabilities",
        1, params, error);
}

/** What portkey_list_mcp_integration_workspaces() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_mcp_integration_workspaces_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
    /** Any value, such as 2, selects the newer answer, with data and total. */
    const char *version;
} portkey_list_mcp_integration_workspaces_params;

/**
 * List MCP Integration Workspaces.
 *
 * List the workspaces for which an MCP integration is enabled or disabled, with the general access setting.
 * With version set, the answer has data and total in place of workspaces. To change the access use
 * update_mcp_integration_workspaces.
 *
 * GET /v1/mcp-integrations/{mcp_integration_id}/workspaces. Read-only. Items at /workspaces.
 *
 * @param out receives the response: the workspaces and the general access setting
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_workspaces(portkey_response **out, portkey_client *client,
    const portkey_list_mcp_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "list_mcp_integration_workspaces",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_mcp_integration_workspaces() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_workspaces_request(portkey_request **out,
    const portkey_list_mcp_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "list_mcp_integration_workspaces",
        1, params, error);
}

/** What portkey_update_mcp_integration_workspaces() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_mcp_integration_workspaces_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
    /** Required. Workspaces to switch on or off; may be empty. At least 0 items. */
    struct { const portkey_update_mcp_integration_workspaces_params_workspaces *items; size_t count; } workspaces;
    /** General access, for all workspaces of the organisation. May be null. Null is PORTKEY_NULL_OBJECT. */
    const portkey_update_mcp_integration_workspaces_params_global_workspace_access *global_workspace_access;
    /** True lets the general access replace what single workspaces have now. Default false. */
    portkey_boolean override_existing_workspace_access;
} portkey_update_mcp_integration_workspaces_params;

/**
 * Update MCP Integration Workspaces.
 *
 * Enable or disable an MCP integration for workspaces, many in one call, and set the general access.
 * Workspaces that are not named keep theirs unless override_existing_workspace_access is true. A workspace
 * that loses access can no longer use the MCP servers built on the integration; it stays in the list,
 * archived. To see the present state use list_mcp_integration_workspaces.
 *
 * PUT /v1/mcp-integrations/{mcp_integration_id}/workspaces. Idempotent.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_integration_workspaces(portkey_response **out, portkey_client *client,
    const portkey_update_mcp_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "update_mcp_integration_workspaces",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_mcp_integration_workspaces() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_integration_workspaces_request(portkey_request **out,
    const portkey_update_mcp_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "update_mcp_integration_workspaces",
        1, params, error);
}

/** What portkey_sync_mcp_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_sync_mcp_integration_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
    /** What the server says of itself. */
    const portkey_sync_mcp_integration_params_server_info *server_info;
    /**
     * All its capabilities, with title, description, schemas and the like as MCP has them. JSON text: array
     * of object.
     */
    const char *capabilities;
} portkey_sync_mcp_integration_params;

/**
 * Sync MCP Integration.
 *
 * Renew what Portkey stores of an MCP integration's upstream server: its self-description and capabilities.
 * Without arguments Portkey is reported to ask the upstream server; server_info and capabilities pass on what
 * the caller found. What is stored is overwritten. To read it use get_mcp_integration_metadata and
 * list_mcp_integration_capabilities.
 *
 * POST /v1/mcp-integrations/{mcp_integration_id}/sync. Destructive. Idempotent. Needs the scope
 * mcp_integrations.update.
 *
 * @param out receives the response: whether it was renewed, and when
 */
PORTKEY_CHECK_RESULT static inline int portkey_sync_mcp_integration(portkey_response **out, portkey_client *client,
    const portkey_sync_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "sync_mcp_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_sync_mcp_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_sync_mcp_integration_request(portkey_request **out,
    const portkey_sync_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "sync_mcp_integration",
        1, params, error);
}

/** What portkey_test_mcp_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_test_mcp_integration_params {
    /** Required. Id or slug of the MCP integration. */
    const char *mcp_integration_id;
} portkey_test_mcp_integration_params;

/**
 * Test MCP Integration.
 *
 * Test whether the upstream MCP server of an integration, the organisation's connection, can be reached.
 * Returns success, HTTP status, response time, and the error when it fails. For a workspace's server use
 * test_mcp_server; for what the upstream offers use list_mcp_integration_capabilities.
 *
 * POST /v1/mcp-integrations/{mcp_integration_id}/test.
 *
 * @param out receives the response: whether the upstream server answered, and how fast
 */
PORTKEY_CHECK_RESULT static inline int portkey_test_mcp_integration(portkey_response **out, portkey_client *client,
    const portkey_test_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_mcp_integrations(), "test_mcp_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_test_mcp_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_test_mcp_integration_request(portkey_request **out,
    const portkey_test_mcp_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_mcp_integrations(), "test_mcp_integration",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/mcp-integrations.h>

#endif
