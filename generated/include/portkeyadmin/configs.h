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

/** What portkey_list_configs() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_configs_params {
    char unused; /**< keeps the structure from being empty */
} portkey_list_configs_params;

/**
 * List Configs.
 *
 * List the gateway configs, which define routing, fallbacks, retries and caching of requests. Returns name,
 * slug, status, workspace and owner of each, not the config itself; to read one in full use get_config.
 *
 * GET /v1/configs. Read-only. Needs the scope configs.list.
 *
 * @param out receives the response: the configs, without their content
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_list_configs(portkey_response **out, portkey_client *client,
    const portkey_list_configs_params *params, portkey_error *error);

/** Checks params and builds the request of portkey_list_configs() without sending it. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_list_configs_request(portkey_request **out,
    const portkey_list_configs_params *params, portkey_error *error);

/** What portkey_create_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_config_params {
    /** Display name of the config. */
    const char *name;
    /** The config itself, e.g. strategy, targets, retry, cache. JSON text: object. */
    const char *config;
    /** 1 makes it the default config, 0 does not. */
    portkey_integer is_default;
    /** Workspace id or slug; optional, for organisation admin API keys. */
    const char *workspace_id;
} portkey_create_config_params;

/**
 * Create Config.
 *
 * Create a gateway config that tells how to route requests: strategy, targets, retries, cache, guardrails.
 * Returns the id of the config and of its first version. To change an existing one use update_config.
 *
 * POST /v1/configs. Needs the scope configs.create.
 *
 * @param out receives the response: the ids of the config and its first version
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_create_config(portkey_response **out, portkey_client *client,
    const portkey_create_config_params *params, portkey_error *error);

/** Checks params and builds the request of portkey_create_config() without sending it. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_create_config_request(portkey_request **out,
    const portkey_create_config_params *params, portkey_error *error);

/** What portkey_get_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_config_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87. */
    const char *slug;
} portkey_get_config_params;

/**
 * Get Config.
 *
 * Read one gateway config by slug, with its full content: strategy, targets, retries and cache settings. To
 * find the slug use list_configs; to see earlier states, list_config_versions.
 *
 * GET /v1/configs/{slug}. Read-only. Needs the scope configs.read.
 *
 * @param out receives the response: the content of the config
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_get_config(portkey_response **out, portkey_client *client,
    const portkey_get_config_params *params, portkey_error *error);

/** Checks params and builds the request of portkey_get_config() without sending it. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_get_config_request(portkey_request **out,
    const portkey_get_config_params *params, portkey_error *error);

/** What portkey_update_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_config_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87. */
    const char *slug;
    /** New display name of the config. */
    const char *name;
    /** New content, in the form create_config takes. JSON text: object. */
    const char *config;
    /** New status of the config, e.g. active. */
    const char *status;
} portkey_update_config_params;

/**
 * Update Config.
 *
 * Change the name, content or status of a gateway config. Requests that use its slug are affected. Returns
 * the id of the resulting version; read the present content with get_config first, and past ones with
 * list_config_versions.
 *
 * PUT /v1/configs/{slug}. Needs the scope configs.update.
 *
 * @param out receives the response: the id of the resulting version
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_update_config(portkey_response **out, portkey_client *client,
    const portkey_update_config_params *params, portkey_error *error);

/** Checks params and builds the request of portkey_update_config() without sending it. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_update_config_request(portkey_request **out,
    const portkey_update_config_params *params, portkey_error *error);

/** What portkey_delete_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_config_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87. */
    const char *slug;
} portkey_delete_config_params;

/**
 * Delete Config.
 *
 * Delete a gateway config by its slug. No operation brings it back, and requests or API keys that refer to
 * the slug lose it, so check their use first. To change it instead use update_config.
 *
 * DELETE /v1/configs/{slug}. Destructive. Needs the scope configs.delete.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_delete_config(portkey_response **out, portkey_client *client,
    const portkey_delete_config_params *params, portkey_error *error);

/** Checks params and builds the request of portkey_delete_config() without sending it. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_delete_config_request(portkey_request **out,
    const portkey_delete_config_params *params, portkey_error *error);

/** What portkey_list_config_versions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_config_versions_params {
    /** Required. Slug of the config, e.g. pc-cache-ca7a87. */
    const char *slug;
} portkey_list_config_versions_params;

/**
 * List Config Versions.
 *
 * List the saved versions of one gateway config, to review its history of changes. Each entry carries its
 * version id and the content as serialised JSON text. For the present content alone use get_config.
 *
 * GET /v1/configs/{slug}/versions. Read-only.
 *
 * @param out receives the response: the versions of the config
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_list_config_versions(portkey_response **out, portkey_client *client,
    const portkey_list_config_versions_params *params, portkey_error *error);

/** Checks params and builds the request of portkey_list_config_versions() without sending it. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_list_config_versions_request(portkey_request **out,
    const portkey_list_config_versions_params *params, portkey_error *error);

PORTKEY_END_DECLS

#endif
