/* SPDX-License-Identifier: MIT */
/* Generated from openapi/agent-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file agent-integrations.h
 *
 * A2A agents registered with the organisation, and who may use them.
 */
#ifndef PORTKEYADMIN_GENERATED_AGENT_INTEGRATIONS_H
#define PORTKEYADMIN_GENERATED_AGENT_INTEGRATIONS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_agent_integrations(void);
/** @endcond */

/** What portkey_list_agent_integrations() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_agent_integrations_params {
    /** Organisation id, from list_api_keys. Format uuid. */
    const char *organisation_id;
    /**
     * Level the integrations belong to. One of "workspace", "organisation", "all". Constants:
     * PORTKEY_LIST_AGENT_INTEGRATIONS_TYPE_*.
     */
    const char *type;
    /** Id or slug of the workspace to list. */
    const char *workspace_id;
    /** Agent integrations per page, at most 1000. At least 1; at most 1000. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Text to look for. */
    const char *search;
} portkey_list_agent_integrations_params;

/**
 * @name Values of portkey_list_agent_integrations_params.type
 * @{
 */
#define PORTKEY_LIST_AGENT_INTEGRATIONS_TYPE_WORKSPACE "workspace"
#define PORTKEY_LIST_AGENT_INTEGRATIONS_TYPE_ORGANISATION "organisation"
#define PORTKEY_LIST_AGENT_INTEGRATIONS_TYPE_ALL "all"
/** @} */

/**
 * List Agent Integrations.
 *
 * List the agent integrations, the connections to A2A agents registered for an organisation or a workspace.
 * For the agents that a workspace offers to users use list_agent_servers. Experimental: known only from a
 * generated specification of May 2026 that Portkey did not merge.
 *
 * GET /v1/agent-integrations. Read-only. Needs the scope organisation_agent_integrations.list or
 * workspace_agent_integrations.list. Experimental.
 *
 * @param out receives the response: the agent integrations, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_integrations(portkey_response **out, portkey_client *client,
    const portkey_list_agent_integrations_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_integrations(), "list_agent_integrations",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_agent_integrations() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_integrations_request(portkey_request **out,
    const portkey_list_agent_integrations_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_integrations(), "list_agent_integrations",
        1, params, error);
}

/** What portkey_create_agent_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_agent_integration_params {
    /** Required. Display name of the agent integration. */
    const char *name;
    /** Required. URL of the agent. Format uri. */
    const char *url;
    /**
     * Required. How Portkey authenticates to the agent. One of "headers", "none". Constants:
     * PORTKEY_CREATE_AGENT_INTEGRATION_AUTH_TYPE_*.
     */
    const char *auth_type;
    /** Id or slug of the workspace, for an integration of that workspace alone. */
    const char *workspace_id;
    /** Organisation id, from list_api_keys. Format uuid. */
    const char *organisation_id;
    /** Short name for use in calls. */
    const char *slug;
    /** What the integration is for. */
    const char *description;
    /** Headers and other auth settings. JSON text: object. A secret. */
    const char *configurations;
    /** What the agent says of itself, as fetch_agent_card returns it. JSON text: object. */
    const char *agent_card;
} portkey_create_agent_integration_params;

/**
 * @name Values of portkey_create_agent_integration_params.auth_type
 * @{
 */
#define PORTKEY_CREATE_AGENT_INTEGRATION_AUTH_TYPE_HEADERS "headers"
#define PORTKEY_CREATE_AGENT_INTEGRATION_AUTH_TYPE_NONE "none"
/** @} */

/**
 * Create Agent Integration.
 *
 * Register an A2A agent by URL and auth type, for an organisation or a single workspace. To see what the
 * agent says of itself first use fetch_agent_card; to offer it to users use create_agent_server.
 * Experimental: known only from a generated specification of May 2026 that Portkey did not merge.
 *
 * POST /v1/agent-integrations. Needs the scope organisation_agent_integrations.create or
 * workspace_agent_integrations.create. Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_agent_integration(portkey_response **out, portkey_client *client,
    const portkey_create_agent_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_integrations(), "create_agent_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_agent_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_agent_integration_request(portkey_request **out,
    const portkey_create_agent_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_integrations(), "create_agent_integration",
        1, params, error);
}

/** What portkey_get_agent_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_agent_integration_params {
    /** Required. Id or slug of the agent integration. */
    const char *agent_integration_id;
} portkey_get_agent_integration_params;

/**
 * Get Agent Integration.
 *
 * Read an agent integration, the registered connection to an A2A agent. To find its id use
 * list_agent_integrations. Experimental: known only from a generated specification of May 2026 that Portkey
 * did not merge.
 *
 * GET /v1/agent-integrations/{agent_integration_id}. Read-only. Needs the scope
 * organisation_agent_integrations.read or workspace_agent_integrations.read. Experimental.
 *
 * @param out receives the response: the agent integration, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_agent_integration(portkey_response **out, portkey_client *client,
    const portkey_get_agent_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_integrations(), "get_agent_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_agent_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_agent_integration_request(portkey_request **out,
    const portkey_get_agent_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_integrations(), "get_agent_integration",
        1, params, error);
}

/** What portkey_update_agent_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_agent_integration_params {
    /** Required. Id or slug of the agent integration. */
    const char *agent_integration_id;
    /** New display name. */
    const char *name;
    /** What the integration is for. */
    const char *description;
    /** Headers and other auth settings. JSON text: object. A secret. */
    const char *configurations;
    /** URL of the agent. Format uri. */
    const char *url;
    /**
     * How Portkey authenticates to the agent. One of "oauth_auto", "oauth_client_credentials", "headers",
     * "none". Constants: PORTKEY_UPDATE_AGENT_INTEGRATION_AUTH_TYPE_*.
     */
    const char *auth_type;
} portkey_update_agent_integration_params;

/**
 * @name Values of portkey_update_agent_integration_params.auth_type
 * @{
 */
#define PORTKEY_UPDATE_AGENT_INTEGRATION_AUTH_TYPE_OAUTH_AUTO "oauth_auto"
#define PORTKEY_UPDATE_AGENT_INTEGRATION_AUTH_TYPE_OAUTH_CLIENT_CREDENTIALS "oauth_client_credentials"
#define PORTKEY_UPDATE_AGENT_INTEGRATION_AUTH_TYPE_HEADERS "headers"
#define PORTKEY_UPDATE_AGENT_INTEGRATION_AUTH_TYPE_NONE "none"
/** @} */

/**
 * Update Agent Integration.
 *
 * Change an agent integration: its name, description, URL, auth type or configurations. Agent servers built
 * on it use the new settings. Whether members of configurations that are not sent are kept is not documented:
 * send them whole. Experimental: known only from a generated specification of May 2026 that Portkey did not
 * merge.
 *
 * PUT /v1/agent-integrations/{agent_integration_id}. Destructive. Idempotent. Needs the scope
 * organisation_agent_integrations.update or workspace_agent_integrations.update. Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_agent_integration(portkey_response **out, portkey_client *client,
    const portkey_update_agent_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_integrations(), "update_agent_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_agent_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_agent_integration_request(portkey_request **out,
    const portkey_update_agent_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_integrations(), "update_agent_integration",
        1, params, error);
}

/** What portkey_delete_agent_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_agent_integration_params {
    /** Required. Id or slug of the agent integration. */
    const char *agent_integration_id;
} portkey_delete_agent_integration_params;

/**
 * Delete Agent Integration.
 *
 * Delete an agent integration, the registered connection to an A2A agent. What happens to agent servers built
 * on it is not documented; check with list_agent_servers first. Experimental: known only from a generated
 * specification of May 2026 that Portkey did not merge.
 *
 * DELETE /v1/agent-integrations/{agent_integration_id}. Destructive. Needs the scope
 * organisation_agent_integrations.delete or workspace_agent_integrations.delete. Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_agent_integration(portkey_response **out, portkey_client *client,
    const portkey_delete_agent_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_integrations(), "delete_agent_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_agent_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_agent_integration_request(portkey_request **out,
    const portkey_delete_agent_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_integrations(), "delete_agent_integration",
        1, params, error);
}

/** What portkey_list_agent_integration_skills() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_agent_integration_skills_params {
    /** Required. Id or slug of the agent integration. */
    const char *agent_integration_id;
} portkey_list_agent_integration_skills_params;

/**
 * List Agent Integration Skills.
 *
 * List the skills of an agent integration, for all agent servers built on it. For those of one agent server
 * use list_agent_server_skills. Experimental: known only from a generated specification of May 2026 that
 * Portkey did not merge.
 *
 * GET /v1/agent-integrations/{agent_integration_id}/skills. Read-only. Needs the scope
 * agent_integration_skills.list. Experimental.
 *
 * @param out receives the response: the skills, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_integration_skills(portkey_response **out, portkey_client *client,
    const portkey_list_agent_integration_skills_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_integrations(), "list_agent_integration_skills",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_agent_integration_skills() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_integration_skills_request(portkey_request **out,
    const portkey_list_agent_integration_skills_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_integrations(), "list_agent_integration_skills",
        1, params, error);
}

/** What portkey_list_agent_integration_workspaces() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_agent_integration_workspaces_params {
    /** Required. Id or slug of the agent integration. */
    const char *agent_integration_id;
} portkey_list_agent_integration_workspaces_params;

/**
 * List Agent Integration Workspaces.
 *
 * List the workspaces that may use an agent integration. For the agents that one of them offers use
 * list_agent_servers. Experimental: known only from a generated specification of May 2026 that Portkey did
 * not merge.
 *
 * GET /v1/agent-integrations/{agent_integration_id}/workspaces. Read-only. Needs the scope
 * organisation_agent_integrations.read or workspace_agent_integrations.read. Experimental.
 *
 * @param out receives the response: the workspaces, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_integration_workspaces(portkey_response **out, portkey_client *client,
    const portkey_list_agent_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_integrations(), "list_agent_integration_workspaces",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_agent_integration_workspaces() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_integration_workspaces_request(portkey_request **out,
    const portkey_list_agent_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_integrations(), "list_agent_integration_workspaces",
        1, params, error);
}

/** What portkey_fetch_agent_card() takes. NULL there is the same as all fields absent. */
typedef struct portkey_fetch_agent_card_params {
    /** Required. URL of the agent. Format uri. */
    const char *endpoint;
    /** Required. Organisation id, from list_api_keys. Format uuid. */
    const char *organisation_id;
    /**
     * How Portkey authenticates to the agent. One of "oauth_auto", "oauth_client_credentials", "headers",
     * "none". Constants: PORTKEY_FETCH_AGENT_CARD_AUTH_TYPE_*.
     */
    const char *auth_type;
    /** Token to sign in with. A secret. */
    const char *auth_token;
    /** Header to send the token in. */
    const char *auth_header;
} portkey_fetch_agent_card_params;

/**
 * @name Values of portkey_fetch_agent_card_params.auth_type
 * @{
 */
#define PORTKEY_FETCH_AGENT_CARD_AUTH_TYPE_OAUTH_AUTO "oauth_auto"
#define PORTKEY_FETCH_AGENT_CARD_AUTH_TYPE_OAUTH_CLIENT_CREDENTIALS "oauth_client_credentials"
#define PORTKEY_FETCH_AGENT_CARD_AUTH_TYPE_HEADERS "headers"
#define PORTKEY_FETCH_AGENT_CARD_AUTH_TYPE_NONE "none"
/** @} */

/**
 * Fetch Agent Card.
 *
 * Ask an A2A agent at an address for its agent card, what it says of itself. Portkey calls the address, which
 * must be public, and stores nothing. To register the agent use create_agent_integration. Experimental: known
 * only from a generated specification of May 2026 that Portkey did not merge.
 *
 * POST /v2/agent-integrations/fetch-agent-card. Idempotent. Experimental.
 *
 * @param out receives the response: the agent card, an object with at least name and url
 */
PORTKEY_CHECK_RESULT static inline int portkey_fetch_agent_card(portkey_response **out, portkey_client *client,
    const portkey_fetch_agent_card_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_integrations(), "fetch_agent_card",
        1, params, error);
}

/** Checks params and builds the request of portkey_fetch_agent_card() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_fetch_agent_card_request(portkey_request **out,
    const portkey_fetch_agent_card_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_integrations(), "fetch_agent_card",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
