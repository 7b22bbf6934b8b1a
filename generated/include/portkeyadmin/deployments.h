/* SPDX-License-Identifier: MIT */
/* Generated from openapi/deployments.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file deployments.h
 *
 * Self-hosted gateways registered with the control plane.
 */
#ifndef PORTKEYADMIN_GENERATED_DEPLOYMENTS_H
#define PORTKEYADMIN_GENERATED_DEPLOYMENTS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_register_deployment_params_auth_settings portkey_register_deployment_params_auth_settings;
typedef struct portkey_update_deployment_params_auth_settings portkey_update_deployment_params_auth_settings;

/** Where the gateway is reached and who may use it. */
struct portkey_register_deployment_params_auth_settings {
    /** Base URL of the AI gateway. Format uri. */
    const char *gateway_base_url;
    /** Base URL of the MCP gateway. Format uri. */
    const char *mcp_gateway_base_url;
    /** 1 if you host the data service, too. One of 0, 1. */
    portkey_integer is_dataservice_hosted;
    /** 1 lets the playground send through it. One of 0, 1. */
    portkey_integer is_playground_proxy_allowed;
    /** Address of the private link. Format uri. */
    const char *private_link_endpoint;
    /** 1 sends through the private link; needs its endpoint. One of 0, 1. */
    portkey_integer use_private_link_proxy;
    /** 1 takes Portkey's own gateway out of use. One of 0, 1. */
    portkey_integer disable_portkey_gateway;
    /** Workspace slugs it serves; empty means all. */
    portkey_string_list workspaces_allowed;
    /** JWT subjects admitted. */
    portkey_string_list jwt_subs_allowed;
    /** JWT subject to workspace slug. JSON text: object. */
    const char *jwt_sub_workspace_mapping;
};

/** Where the gateway is reached and who may use it. */
struct portkey_update_deployment_params_auth_settings {
    /** Base URL of the AI gateway. Format uri. */
    const char *gateway_base_url;
    /** Base URL of the MCP gateway. Format uri. */
    const char *mcp_gateway_base_url;
    /** 1 if you host the data service, too. One of 0, 1. */
    portkey_integer is_dataservice_hosted;
    /** 1 lets the playground send through it. One of 0, 1. */
    portkey_integer is_playground_proxy_allowed;
    /** Address of the private link. Format uri. */
    const char *private_link_endpoint;
    /** 1 sends through the private link; needs its endpoint. One of 0, 1. */
    portkey_integer use_private_link_proxy;
    /** 1 takes Portkey's own gateway out of use. One of 0, 1. */
    portkey_integer disable_portkey_gateway;
    /** Workspace slugs it may serve. */
    portkey_string_list workspaces_allowed;
    /** JWT subjects admitted. */
    portkey_string_list jwt_subs_allowed;
    /** JWT subject to workspace slug. JSON text: object. */
    const char *jwt_sub_workspace_mapping;
    /** True lifts the workspace restriction. */
    portkey_boolean allow_all_workspaces;
    /** Workspace slugs to take off the list. */
    portkey_string_list remove_workspaces_allowed;
    /** JWT subjects to take off the list. */
    portkey_string_list remove_subs_allowed;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_deployments(void);
/** @endcond */

/** What portkey_list_deployments() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_deployments_params {
    /** Organisation id, from list_api_keys; by default that of the API key. */
    const char *organisation_id;
    /**
     * Keep only active or only archived gateways; both when absent. One of "active", "archived". Constants:
     * PORTKEY_LIST_DEPLOYMENTS_STATUS_*.
     */
    const char *status;
    /**
     * Keep only gateways of this environment; both when absent. One of "production", "non_production".
     * Constants: PORTKEY_LIST_DEPLOYMENTS_TYPE_*.
     */
    const char *type;
    /** Keep gateways that serve any of these workspace slugs. */
    portkey_string_list workspace_slug;
    /** Text to find in gateway names. */
    const char *search;
    /** Keep gateways that carry all of these tags, name to value. JSON text: object. */
    const char *tags;
} portkey_list_deployments_params;

/**
 * @name Values of portkey_list_deployments_params.status
 * @{
 */
#define PORTKEY_LIST_DEPLOYMENTS_STATUS_ACTIVE "active"
#define PORTKEY_LIST_DEPLOYMENTS_STATUS_ARCHIVED "archived"
/** @} */

/**
 * @name Values of portkey_list_deployments_params.type
 * @{
 */
#define PORTKEY_LIST_DEPLOYMENTS_TYPE_PRODUCTION "production"
#define PORTKEY_LIST_DEPLOYMENTS_TYPE_NON_PRODUCTION "non_production"
/** @} */

/**
 * List Gateway Deployments.
 *
 * List the self-hosted gateways registered with the control plane, all in one answer, archived ones included
 * unless status says otherwise. Returns id, name, slug, type, status, connection health and last sync of
 * each. To read settings and workspaces of one use get_deployment; to probe one now use ping_deployment.
 * Enterprise plan only.
 *
 * GET /v2/deployments. Read-only. Items at /data. Enterprise plan only.
 *
 * @param out receives the response: the matching deployments
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_deployments(portkey_response **out, portkey_client *client,
    const portkey_list_deployments_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_deployments(), "list_deployments",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_deployments() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_deployments_request(portkey_request **out,
    const portkey_list_deployments_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_deployments(), "list_deployments",
        1, params, error);
}

/** What portkey_register_deployment() takes. NULL there is the same as all fields absent. */
typedef struct portkey_register_deployment_params {
    /** Required. Display name of the gateway, e.g. prod-eu. At least 1 character. */
    const char *name;
    /** Organisation id, from list_api_keys; by default that of the API key. */
    const char *organisation_id;
    /**
     * Slug of the gateway; made of dp- and the name when absent. At least 1 character; at most 50 characters.
     */
    const char *slug;
    /**
     * Environment that the gateway serves, production by default. One of "production", "non_production";
     * default "production". Constants: PORTKEY_REGISTER_DEPLOYMENT_TYPE_*.
     */
    const char *type;
    /** Free-form settings kept with the gateway. JSON text: object. */
    const char *deployment_config;
    /** Make it the default gateway; the first active one always is. */
    portkey_boolean is_default;
    /** Labels, name to value; names of letters, digits, _ and -. May be null. JSON text: object. */
    const char *tags;
    /** Where the gateway is reached and who may use it. */
    const portkey_register_deployment_params_auth_settings *auth_settings;
} portkey_register_deployment_params;

/**
 * @name Values of portkey_register_deployment_params.type
 * @{
 */
#define PORTKEY_REGISTER_DEPLOYMENT_TYPE_PRODUCTION "production"
#define PORTKEY_REGISTER_DEPLOYMENT_TYPE_NON_PRODUCTION "non_production"
/** @} */

/**
 * Register Gateway Deployment.
 *
 * Register a self-hosted gateway (hybrid data plane) with the control plane, so that it can fetch configs,
 * keys and prompts. Returns its id and the client_auth token the gateway signs in with. That token is shown
 * in full only now; for another one use update_deployment with rotate_auth. Enterprise plan only.
 *
 * POST /v2/deployments. Enterprise plan only.
 *
 * @param out receives the response: id and credentials of the new deployment
 */
PORTKEY_CHECK_RESULT static inline int portkey_register_deployment(portkey_response **out, portkey_client *client,
    const portkey_register_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_deployments(), "register_deployment",
        1, params, error);
}

/** Checks params and builds the request of portkey_register_deployment() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_register_deployment_request(portkey_request **out,
    const portkey_register_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_deployments(), "register_deployment",
        1, params, error);
}

/** What portkey_get_deployment() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_deployment_params {
    /** Required. Id of the deployment, from list_deployments. At least 1 character. */
    const char *id;
    /** Organisation id, from list_api_keys; by default that of the API key. */
    const char *organisation_id;
} portkey_get_deployment_params;

/**
 * Get Gateway Deployment.
 *
 * Read one registered self-hosted gateway: its URLs, access settings, free-form configuration, allowed
 * workspaces, connection health and sync times. The client_auth token and registry password come masked. To
 * find an id use list_deployments. Enterprise plan only.
 *
 * GET /v2/deployments/{id}. Read-only. Enterprise plan only.
 *
 * @param out receives the response: the deployment, secrets masked
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_deployment(portkey_response **out, portkey_client *client,
    const portkey_get_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_deployments(), "get_deployment",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_deployment() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_deployment_request(portkey_request **out,
    const portkey_get_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_deployments(), "get_deployment",
        1, params, error);
}

/** What portkey_update_deployment() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_deployment_params {
    /** Required. Id of the deployment, from list_deployments. At least 1 character. */
    const char *id;
    /** New display name of the gateway. */
    const char *name;
    /**
     * Environment that the gateway serves. One of "production", "non_production". Constants:
     * PORTKEY_UPDATE_DEPLOYMENT_TYPE_*.
     */
    const char *type;
    /**
     * Set archived to retire the gateway, active to bring it back. One of "active", "archived". Constants:
     * PORTKEY_UPDATE_DEPLOYMENT_STATUS_*.
     */
    const char *status;
    /** New free-form settings; null clears them. May be null. JSON text: object. */
    const char *deployment_config;
    /** Make it the default gateway of the organisation. */
    portkey_boolean is_default;
    /** True asks for a new client_auth token. */
    portkey_boolean rotate_auth;
    /** True lets what is sent replace existing settings; details are not documented. */
    portkey_boolean override_existing;
    /** Labels, replacing those set; null removes all, absent keeps them. May be null. JSON text: object. */
    const char *tags;
    /** Where the gateway is reached and who may use it. */
    const portkey_update_deployment_params_auth_settings *auth_settings;
} portkey_update_deployment_params;

/**
 * @name Values of portkey_update_deployment_params.type
 * @{
 */
#define PORTKEY_UPDATE_DEPLOYMENT_TYPE_PRODUCTION "production"
#define PORTKEY_UPDATE_DEPLOYMENT_TYPE_NON_PRODUCTION "non_production"
/** @} */

/**
 * @name Values of portkey_update_deployment_params.status
 * @{
 */
#define PORTKEY_UPDATE_DEPLOYMENT_STATUS_ACTIVE "active"
#define PORTKEY_UPDATE_DEPLOYMENT_STATUS_ARCHIVED "archived"
/** @} */

/**
 * Update Gateway Deployment.
 *
 * Change a registered self-hosted gateway: name, environment, status, URLs, allowed workspaces or JWT
 * subjects; what is absent stays. rotate_auth asks for a new client_auth token; what the answer holds, and
 * when the old token ends, is not documented. Read the present state with get_deployment first. Enterprise
 * plan only.
 *
 * PUT /v2/deployments/{id}. Enterprise plan only.
 *
 * @param out receives the response: the outcome, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_deployment(portkey_response **out, portkey_client *client,
    const portkey_update_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_deployments(), "update_deployment",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_deployment() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_deployment_request(portkey_request **out,
    const portkey_update_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_deployments(), "update_deployment",
        1, params, error);
}

/** What portkey_archive_deployment() takes. NULL there is the same as all fields absent. */
typedef struct portkey_archive_deployment_params {
    /** Required. Id of the deployment, from list_deployments. At least 1 character. */
    const char *id;
} portkey_archive_deployment_params;

/**
 * Archive Gateway Deployment.
 *
 * Archive a registered self-hosted gateway, the default one too. The record stays and list_deployments still
 * shows it with status archived. The effect on its running traffic is not documented. update_deployment with
 * status active brings it back. Enterprise plan only.
 *
 * DELETE /v2/deployments/{id}. Enterprise plan only.
 *
 * @param out receives the response: archived; no body
 */
PORTKEY_CHECK_RESULT static inline int portkey_archive_deployment(portkey_response **out, portkey_client *client,
    const portkey_archive_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_deployments(), "archive_deployment",
        1, params, error);
}

/** Checks params and builds the request of portkey_archive_deployment() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_archive_deployment_request(portkey_request **out,
    const portkey_archive_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_deployments(), "archive_deployment",
        1, params, error);
}

/** What portkey_ping_deployment() takes. NULL there is the same as all fields absent. */
typedef struct portkey_ping_deployment_params {
    /** Required. Id of the deployment, from list_deployments. At least 1 character. */
    const char *id;
} portkey_ping_deployment_params;

/**
 * Ping Gateway Deployment.
 *
 * Probe a registered self-hosted gateway in both directions, now: the control plane calls the gateway's
 * health route, and the gateway calls back. Waits up to 10 seconds and changes nothing. Needs a
 * gateway_base_url, else it is refused (400). For the health seen last use list_deployments. Enterprise plan
 * only.
 *
 * GET /v1/deployments/{id}/ping. Read-only. Needs the scope deployments.read. Enterprise plan only.
 *
 * @param out receives the response: whether the two reach each other
 */
PORTKEY_CHECK_RESULT static inline int portkey_ping_deployment(portkey_response **out, portkey_client *client,
    const portkey_ping_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_deployments(), "ping_deployment",
        1, params, error);
}

/** Checks params and builds the request of portkey_ping_deployment() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_ping_deployment_request(portkey_request **out,
    const portkey_ping_deployment_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_deployments(), "ping_deployment",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/deployments.h>

#endif
