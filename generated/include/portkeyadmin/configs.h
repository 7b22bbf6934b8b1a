/* SPDX-License-Identifier: MIT */
/* Generated from openapi/configs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file configs.h
 *
 * Routing configs for the gateway, with their versions.
 */
#ifndef PORTKEYADMIN_GENERATED_CONFIGS_H
#define PORTKEYADMIN_GENERATED_CONFIGS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_configs(void);
/** @endcond */

/** What portkey_list_configs() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_configs_params {
    /** Only configs of this workspace; id or slug. */
    const char *workspace_id;
    /** True also returns when each config was last used. */
    portkey_boolean return_last_used;
} portkey_list_configs_params;

/**
 * List Configs.
 *
 * List the gateway configs, which define routing, fallbacks, retries and caching of requests. Returns name,
 * slug, status, workspace and owner of all in one response, not the config itself; to read one in full use
 * get_config.
 *
 * GET /v1/configs. Read-only. Items at /data. Needs the scope configs.list.
 *
 * @param out receives the response: the configs, without their content
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_configs(portkey_response **out, portkey_client *client,
    const portkey_list_configs_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "list_configs",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_configs() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_configs_request(portkey_request **out,
    const portkey_list_configs_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "list_configs",
        1, params, error);
}

/** What portkey_create_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_config_params {
    /** Display name of the config. */
    const char *name;
    /**
     * The config itself, e.g. {"strategy":{"mode":"fallback"},
     * "targets":[{"provider":"\@openai-prod"},{"provider":"\@azure-prod"}],
     * "retry":{"attempts":3,"on_status_codes":[429,503]},
     * "cache":{"mode":"simple","max_age":3600},"input_guardrails":["pg-pii-1a2b3c"]}. Other modes:
     * loadbalance (targets take weight), conditional, single. passthrough excludes targets, strategy,
     * override_params and guardrails. JSON text: object.
     */
    const char *config;
    /** Without effect, as the API ignores it. */
    portkey_integer is_default;
    /** Id or slug of the workspace; a workspace key has one already. */
    const char *workspace_id;
} portkey_create_config_params;

/**
 * Create Config.
 *
 * Create a gateway config, which says how to route requests: strategy, targets, retries, cache, guardrails.
 * Returns its id, its slug and the id of its first version. Requests name the slug; to use it for all user
 * API keys of a workspace, set user_api_key_config with update_workspace. To change an existing one use
 * update_config.
 *
 * POST /v1/configs. Needs the scope configs.create.
 *
 * @param out receives the response: the ids of the config and its first version
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_config(portkey_response **out, portkey_client *client,
    const portkey_create_config_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "create_config",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_config() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_config_request(portkey_request **out,
    const portkey_create_config_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "create_config",
        1, params, error);
}

/** What portkey_get_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_config_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87, or its id. */
    const char *slug;
} portkey_get_config_params;

/**
 * Get Config.
 *
 * Read one gateway config by slug or id, with its full content as JSON text in config: parse it before
 * changing it. One that is unknown or of another workspace answers 403. To find the slug use list_configs; to
 * see earlier states, list_config_versions.
 *
 * GET /v1/configs/{slug}. Read-only. Needs the scope configs.read.
 *
 * @param out receives the response: the content of the config
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_config(portkey_response **out, portkey_client *client,
    const portkey_get_config_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "get_config",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_config() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_config_request(portkey_request **out,
    const portkey_get_config_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "get_config",
        1, params, error);
}

/** What portkey_update_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_config_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87, or its id. */
    const char *slug;
    /** New display name of the config. */
    const char *name;
    /**
     * New content in full, as an object, e.g. {"strategy":{"mode":"loadbalance"},
     * "targets":[{"provider":"\@openai-prod","weight":0.7},
     * {"provider":"\@azure-prod","weight":0.3}],"retry":{"attempts":2},
     * "cache":{"mode":"simple"},"input_guardrails":["pg-pii-1a2b3c"]}. JSON text: object.
     */
    const char *config;
    /** New status of the config. One of "active", "archived". Constants: PORTKEY_UPDATE_CONFIG_STATUS_*. */
    const char *status;
} portkey_update_config_params;

/**
 * @name Values of portkey_update_config_params.status
 * @{
 */
#define PORTKEY_UPDATE_CONFIG_STATUS_ACTIVE "active"
#define PORTKEY_UPDATE_CONFIG_STATUS_ARCHIVED "archived"
/** @} */

/**
 * Update Config.
 *
 * Change the name, content or status of a gateway config. New content replaces the old in full, makes a new
 * version and is used by requests with its slug at once. Read the present content with get_config first. To
 * roll back, take config of an older version from list_config_versions, parse the JSON text and send it as an
 * object here.
 *
 * PUT /v1/configs/{slug}. Needs the scope configs.update.
 *
 * @param out receives the response: the id of the resulting version
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_config(portkey_response **out, portkey_client *client,
    const portkey_update_config_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "update_config",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_config() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_config_request(portkey_request **out,
    const portkey_update_config_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "update_config",
        1, params, error);
}

/** What portkey_delete_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_config_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87, or its id. */
    const char *slug;
} portkey_delete_config_params;

/**
 * Delete Config.
 *
 * Delete a gateway config by its slug. No operation brings it back, and requests that name the slug fail.
 * Refused with 409 while an API key uses it, and while it is user_api_key_config of a workspace: change those
 * first with update_api_key and update_workspace. To change the config instead use update_config.
 *
 * DELETE /v1/configs/{slug}. Destructive. Needs the scope configs.delete.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_config(portkey_response **out, portkey_client *client,
    const portkey_delete_config_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "delete_config",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_config() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_config_request(portkey_request **out,
    const portkey_delete_config_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "delete_config",
        1, params, error);
}

/** What portkey_list_config_versions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_config_versions_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87, or its id. */
    const char *slug;
} portkey_list_config_versions_params;

/**
 * List Config Versions.
 *
 * List the saved versions of one gateway config, to review its history of changes. Each entry carries its
 * version id, when it was made (version_created_at) and the content as JSON text. The order is not
 * documented. For the present content alone use get_config.
 *
 * GET /v1/configs/{slug}/versions. Read-only. Items at /data.
 *
 * @param out receives the response: the versions of the config
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_config_versions(portkey_response **out, portkey_client *client,
    const portkey_list_config_versions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "list_config_versions",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_config_versions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_config_versions_request(portkey_request **out,
    const portkey_list_config_versions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "list_config_versions",
        1, params, error);
}

/** What portkey_get_config_version() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_config_version_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87, or its id. */
    const char *slug;
    /** Required. Id of the version, from list_config_versions. */
    const char *config_version_id;
} portkey_get_config_version_params;

/**
 * Get Config Version.
 *
 * Read one saved version of a gateway config by its version id. The answer is likely an entry of
 * list_config_versions, which returns all versions in full and is documented. Experimental: known only from a
 * generated specification of May 2026 that Portkey did not merge.
 *
 * GET /v1/configs/{slug}/versions/{config_version_id}. Read-only. Experimental.
 *
 * @param out receives the response: the version
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_config_version(portkey_response **out, portkey_client *client,
    const portkey_get_config_version_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "get_config_version",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_config_version() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_config_version_request(portkey_request **out,
    const portkey_get_config_version_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "get_config_version",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/configs.h>

#endif
