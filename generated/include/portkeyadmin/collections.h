/* SPDX-License-Identifier: MIT */
/* Generated from openapi/collections.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file collections.h
 *
 * Folders that group prompts.
 */
#ifndef PORTKEYADMIN_GENERATED_COLLECTIONS_H
#define PORTKEYADMIN_GENERATED_COLLECTIONS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_collections(void);
/** @endcond */

/** What portkey_list_collections() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_collections_params {
    /** Required. Id or slug of the workspace. */
    const char *workspace_id;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Number of collections per page. At least 1. */
    portkey_integer page_size;
    /** Text to look for in collection names. */
    const char *search;
} portkey_list_collections_params;

/**
 * List Prompt Collections.
 *
 * List the prompt collections (folders that group prompts) of one workspace, optionally those whose name
 * matches a search. Returns a page of collections with the count of prompts and child collections in each,
 * and the total. To see the child collections of one, use get_collection; for the prompts inside,
 * list_prompts.
 *
 * GET /v1/collections. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: a page of collections and the total count
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_collections(portkey_response **out, portkey_client *client,
    const portkey_list_collections_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_collections(), "list_collections",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_collections() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_collections_request(portkey_request **out,
    const portkey_list_collections_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_collections(), "list_collections",
        1, params, error);
}

/** What portkey_create_collection() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_collection_params {
    /** Id or slug of the workspace that will own the collection. */
    const char *workspace_id;
    /** Required. Display name of the collection. */
    const char *name;
    /** Id or slug of the collection to nest it in; absent means top level. */
    const char *parent_collection_id;
} portkey_create_collection_params;

/**
 * Create Prompt Collection.
 *
 * Create a prompt collection, a folder that groups prompts by application or team, in a workspace or nested
 * inside another collection. Returns the id and slug of the new collection; either serves as collection_id in
 * create_prompt.
 *
 * POST /v1/collections.
 *
 * @param out receives the response: the id and slug of the new collection
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_collection(portkey_response **out, portkey_client *client,
    const portkey_create_collection_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_collections(), "create_collection",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_collection() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_collection_request(portkey_request **out,
    const portkey_create_collection_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_collections(), "create_collection",
        1, params, error);
}

/** What portkey_get_collection() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_collection_params {
    /** Required. Id or slug of the collection, as list_collections returns it. */
    const char *collection_id;
} portkey_get_collection_params;

/**
 * Get Prompt Collection.
 *
 * Read one prompt collection by id or slug, including its workspace, parent, status and whether it is the
 * default one. Also returns its child collections with their prompt counts, which list_collections does not.
 * The prompts themselves come from list_prompts with this collection_id.
 *
 * GET /v1/collections/{collection_id}. Read-only.
 *
 * @param out receives the response: the collection with its child collections
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_collection(portkey_response **out, portkey_client *client,
    const portkey_get_collection_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_collections(), "get_collection",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_collection() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_collection_request(portkey_request **out,
    const portkey_get_collection_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_collections(), "get_collection",
        1, params, error);
}

/** What portkey_update_collection() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_collection_params {
    /** Required. Id or slug of the collection, as list_collections returns it. */
    const char *collection_id;
    /** Required. Display name of the collection, new or as it is. */
    const char *name;
    /** Id or slug of the collection to move it below; null moves it to the top. May be null. */
    const char *parent_collection_id;
} portkey_update_collection_params;

/**
 * Update Prompt Collection.
 *
 * Rename a prompt collection, or move it below another one. Returns an empty object. To move a prompt to
 * another collection, use update_prompt with a new collection_id.
 *
 * PUT /v1/collections/{collection_id}.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_collection(portkey_response **out, portkey_client *client,
    const portkey_update_collection_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_collections(), "update_collection",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_collection() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_collection_request(portkey_request **out,
    const portkey_update_collection_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_collections(), "update_collection",
        1, params, error);
}

/** What portkey_delete_collection() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_collection_params {
    /** Required. Id or slug of the collection, as list_collections returns it. */
    const char *collection_id;
    /** True also deletes the prompts and collections inside. */
    portkey_boolean cascade;
} portkey_delete_collection_params;

/**
 * Delete Prompt Collection.
 *
 * Delete a prompt collection; no operation brings it back. The default collection of a workspace cannot be
 * deleted and is answered as not found. What happens to prompts inside is not documented, so check with
 * get_collection and list_prompts first. Returns an empty object.
 *
 * DELETE /v1/collections/{collection_id}. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_collection(portkey_response **out, portkey_client *client,
    const portkey_delete_collection_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_collections(), "delete_collection",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_collection() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_collection_request(portkey_request **out,
    const portkey_delete_collection_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_collections(), "delete_collection",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/collections.h>

#endif
