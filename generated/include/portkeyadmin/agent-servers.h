/* SPDX-License-Identifier: MIT */
/* Generated from openapi/agent-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file agent-servers.h
 *
 * A2A agents of a workspace, their skills and user access.
 */
#ifndef PORTKEYADMIN_GENERATED_AGENT_SERVERS_H
#define PORTKEYADMIN_GENERATED_AGENT_SERVERS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_agent_servers(void);
/** @endcond */

/** What portkey_list_agent_servers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_agent_servers_params {
    /** Id or slug of the workspace to list. */
    const char *workspace_id;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Agent servers per page, at most 100. At least 1; at most 100. */
    portkey_integer page_size;
    /** Only the agent server with this id. */
    const char *id;
    /** Text to look for. At most 255 characters. */
    const char *search;
} portkey_list_agent_servers_params;

/**
 * List Agent Servers.
 *
 * List the agent servers of a workspace, each an instance of an agent integration that users reach through
 * the gateway. For the connections to the agents use list_agent_integrations. Experimental: known only from a
 * generated specification of May 2026 that Portkey did not merge.
 *
 * GET /v1/agent-servers. Read-only. Needs the scope agent_servers.list. Experimental.
 *
 * @param out receives the response: the agent servers, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_servers(portkey_response **out, portkey_client *client,
    const portkey_list_agent_servers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_servers(), "list_agent_servers",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_agent_servers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_servers_request(portkey_request **out,
    const portkey_list_agent_servers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_servers(), "list_agent_servers",
        1, params, error);
}

/** What portkey_create_agent_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_agent_server_params {
    /** Required. Display name of the agent server. At least 1 character; at most 255 characters. */
    const char *name;
    /** Required. Id or slug of the agent integration it is made from. */
    const char *agent_integration_id;
    /** What the agent server is for. At most 500 characters. */
    const char *description;
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /** Short name for use in calls. At least 3 characters; at most 50 characters. */
    const char *slug;
} portkey_create_agent_server_params;

/**
 * Create Agent Server.
 *
 * Create an agent server in a workspace from an existing agent integration, so that its users reach the agent
 * through the gateway. Register the agent first with create_agent_integration; afterwards check the
 * connection with test_agent_server. Experimental: known only from a generated specification of May 2026 that
 * Portkey did not merge.
 *
 * POST /v1/agent-servers. Needs the scope agent_servers.create. Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_agent_server(portkey_response **out, portkey_client *client,
    const portkey_create_agent_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_servers(), "create_agent_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_agent_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_agent_server_request(portkey_request **out,
    const portkey_create_agent_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_servers(), "create_agent_server",
        1, params, error);
}

/** What portkey_update_agent_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_agent_server_params {
    /** Required. Id or slug of the agent server. */
    const char *agent_server_id;
    /** New display name. At least 1 character; at most 255 characters. */
    const char *name;
    /** What the agent server is for. At most 500 characters. */
    const char *description;
} portkey_update_agent_server_params;

/**
 * Update Agent Server.
 *
 * Rename an agent server or change its description. For its URL and auth use update_agent_integration.
 * Experimental: known only from a generated specification of May 2026 that Portkey did not merge.
 *
 * PUT /v1/agent-servers/{agent_server_id}. Destructive. Idempotent. Needs the scope agent_servers.update.
 * Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_agent_server(portkey_response **out, portkey_client *client,
    const portkey_update_agent_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_servers(), "update_agent_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_agent_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_agent_server_request(portkey_request **out,
    const portkey_update_agent_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_servers(), "update_agent_server",
        1, params, error);
}

/** What portkey_delete_agent_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_agent_server_params {
    /** Required. Id or slug of the agent server. */
    const char *agent_server_id;
} portkey_delete_agent_server_params;

/**
 * Delete Agent Server.
 *
 * Delete an agent server from its workspace; the agent integration behind it stays. To remove that use
 * delete_agent_integration. Experimental: known only from a generated specification of May 2026 that Portkey
 * did not merge.
 *
 * DELETE /v1/agent-servers/{agent_server_id}. Destructive. Needs the scope agent_servers.delete.
 * Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_agent_server(portkey_response **out, portkey_client *client,
    const portkey_delete_agent_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_servers(), "delete_agent_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_agent_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_agent_server_request(portkey_request **out,
    const portkey_delete_agent_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_servers(), "delete_agent_server",
        1, params, error);
}

/** What portkey_list_agent_server_skills() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_agent_server_skills_params {
    /** Required. Id or slug of the agent server. */
    const char *agent_server_id;
} portkey_list_agent_server_skills_params;

/**
 * List Agent Server Skills.
 *
 * List the skills of an agent server, for its workspace alone. For those of all agent servers of an
 * integration use list_agent_integration_skills. Experimental: known only from a generated specification of
 * May 2026 that Portkey did not merge.
 *
 * GET /v1/agent-servers/{agent_server_id}/skills. Read-only. Needs the scope agent_server_skills.list.
 * Experimental.
 *
 * @param out receives the response: the skills, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_server_skills(portkey_response **out, portkey_client *client,
    const portkey_list_agent_server_skills_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_servers(), "list_agent_server_skills",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_agent_server_skills() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_server_skills_request(portkey_request **out,
    const portkey_list_agent_server_skills_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_servers(), "list_agent_server_skills",
        1, params, error);
}

/** What portkey_test_agent_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_test_agent_server_params {
    /** Required. Id or slug of the agent server. */
    const char *agent_server_id;
} portkey_test_agent_server_params;

/**
 * Test Agent Server.
 *
 * Test whether the agent of an agent server can be reached. For what the agent says of itself use
 * get_agent_server_agent_card. Experimental: known only from a generated specification of May 2026 that
 * Portkey did not merge.
 *
 * POST /v1/agent-servers/{agent_server_id}/test. Experimental.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_test_agent_server(portkey_response **out, portkey_client *client,
    const portkey_test_agent_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_servers(), "test_agent_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_test_agent_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_test_agent_server_request(portkey_request **out,
    const portkey_test_agent_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_servers(), "test_agent_server",
        1, params, error);
}

/** What portkey_list_agent_server_user_access() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_agent_server_user_access_params {
    /** Required. Id or slug of the agent server. */
    const char *agent_server_id;
} portkey_list_agent_server_user_access_params;

/**
 * List Agent Server User Access.
 *
 * List the users of an agent server and whether each may use it. For workspaces use
 * list_agent_integration_workspaces. Experimental: known only from a generated specification of May 2026 that
 * Portkey did not merge.
 *
 * GET /v1/agent-servers/{agent_server_id}/user-access. Read-only. Needs the scope
 * agent_server_user_access.list. Experimental.
 *
 * @param out receives the response: the users, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_server_user_access(portkey_response **out, portkey_client *client,
    const portkey_list_agent_server_user_access_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_servers(), "list_agent_server_user_access",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_agent_server_user_access() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_agent_server_user_access_request(portkey_request **out,
    const portkey_list_agent_server_user_access_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_servers(), "list_agent_server_user_access",
        1, params, error);
}

/** What portkey_get_agent_server_agent_card() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_agent_server_agent_card_params {
    /** Required. Id or slug of the agent server. */
    const char *agent_server_id;
} portkey_get_agent_server_agent_card_params;

/**
 * Get Agent Server Agent Card.
 *
 * Read the agent card of an agent server, what the agent says of itself. For an agent that is not registered
 * use fetch_agent_card. Experimental: known only from Portkey's backend changelog (1.15), which shows neither
 * its answer nor its keys.
 *
 * GET /v1/agent-servers/{agent_server_id}/agent-card. Read-only. Experimental.
 *
 * @param out receives the response: the agent card, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_agent_server_agent_card(portkey_response **out, portkey_client *client,
    const portkey_get_agent_server_agent_card_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_agent_servers(), "get_agent_server_agent_card",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_agent_server_agent_card() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_agent_server_agent_card_request(portkey_request **out,
    const portkey_get_agent_server_agent_card_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_agent_servers(), "get_agent_server_agent_card",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
