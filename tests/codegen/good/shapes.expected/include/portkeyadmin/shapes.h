/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file shapes.h
 *
 * What answers look like.
 */
#ifndef PORTKEYADMIN_GENERATED_SHAPES_H
#define PORTKEYADMIN_GENERATED_SHAPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_shapes(void);
/** @endcond */

/** What portkey_list_configs() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_configs_params {
    /** At least 0. */
    portkey_integer current_page;
    /** At least 1; at most 100. */
    portkey_integer page_size;
} portkey_list_configs_params;

/**
 * list_configs.
 *
 *
 *
 * GET /configs. Read-only. Pages by current_page, from 0. Items at /data. Sent without the API key.
 *
 * @param out receives the response: a page
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_configs(portkey_response **out, portkey_client *client,
    const portkey_list_configs_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_shapes(), "list_configs",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_configs() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_configs_request(portkey_request **out,
    const portkey_list_configs_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_shapes(), "list_configs",
        1, params, error);
}

/** What portkey_create_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_config_params {
    char unused; /**< keeps the structure from being empty */
} portkey_create_config_params;

/**
 * create_config.
 *
 * Experimental: known only from a note of a reader.
 *
 * POST /configs. Sent without the API key. Experimental.
 *
 * @param out receives the response: a config
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_config(portkey_response **out, portkey_client *client,
    const portkey_create_config_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_shapes(), "create_config",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_config() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_config_request(portkey_request **out,
    const portkey_create_config_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_shapes(), "create_config",
        1, params, error);
}

/** What portkey_list_servers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_servers_params {
    /** String. */
    const char *cursor;
} portkey_list_servers_params;

/**
 * list_servers.
 *
 *
 *
 * GET /servers. Read-only. Pages by cursor, from /metadata/next of the page before. Items at /servers. Sent
 * without the API key.
 *
 * @param out receives the response: a page
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_servers(portkey_response **out, portkey_client *client,
    const portkey_list_servers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_shapes(), "list_servers",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_servers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_servers_request(portkey_request **out,
    const portkey_list_servers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_shapes(), "list_servers",
        1, params, error);
}

/** What portkey_list_owners() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_owners_params {
    char unused; /**< keeps the structure from being empty */
} portkey_list_owners_params;

/**
 * list_owners.
 *
 *
 *
 * GET /owners. Read-only. Sent without the API key.
 *
 * @param out receives the response: all
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_owners(portkey_response **out, portkey_client *client,
    const portkey_list_owners_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_shapes(), "list_owners",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_owners() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_owners_request(portkey_request **out,
    const portkey_list_owners_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_shapes(), "list_owners",
        1, params, error);
}

/** What portkey_find_owners() takes. NULL there is the same as all fields absent. */
typedef struct portkey_find_owners_params {
    char unused; /**< keeps the structure from being empty */
} portkey_find_owners_params;

/**
 * find_owners.
 *
 *
 *
 * POST /owners. Sent without the API key.
 *
 * @param out receives the response: two lists
 */
PORTKEY_CHECK_RESULT static inline int portkey_find_owners(portkey_response **out, portkey_client *client,
    const portkey_find_owners_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_shapes(), "find_owners",
        1, params, error);
}

/** Checks params and builds the request of portkey_find_owners() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_find_owners_request(portkey_request **out,
    const portkey_find_owners_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_shapes(), "find_owners",
        1, params, error);
}

/** What portkey_get_owner() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_owner_params {
    /** Required. */
    const char *id;
} portkey_get_owner_params;

/**
 * get_owner.
 *
 *
 *
 * GET /owners/{id}. Read-only. Sent without the API key.
 *
 * @param out receives the response: one of two
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_owner(portkey_response **out, portkey_client *client,
    const portkey_get_owner_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_shapes(), "get_owner",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_owner() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_owner_request(portkey_request **out,
    const portkey_get_owner_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_shapes(), "get_owner",
        1, params, error);
}

/** What portkey_update_owner() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_owner_params {
    /** Required. */
    const char *id;
} portkey_update_owner_params;

/**
 * update_owner.
 *
 *
 *
 * PUT /owners/{id}. Sent without the API key.
 *
 * @param out receives the response: an object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_owner(portkey_response **out, portkey_client *client,
    const portkey_update_owner_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_shapes(), "update_owner",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_owner() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_owner_request(portkey_request **out,
    const portkey_update_owner_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_shapes(), "update_owner",
        1, params, error);
}

/** What portkey_delete_owner() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_owner_params {
    /** Required. */
    const char *id;
} portkey_delete_owner_params;

/**
 * delete_owner.
 *
 *
 *
 * DELETE /owners/{id}. Destructive. Sent without the API key.
 *
 * @param out receives the response: nothing
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_owner(portkey_response **out, portkey_client *client,
    const portkey_delete_owner_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_shapes(), "delete_owner",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_owner() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_owner_request(portkey_request **out,
    const portkey_delete_owner_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_shapes(), "delete_owner",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
