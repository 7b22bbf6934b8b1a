/* SPDX-License-Identifier: MIT */
/* Generated from openapi/partials.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file partials.h
 *
 * Prompt fragments that templates share.
 */
#ifndef PORTKEYADMIN_GENERATED_PARTIALS_H
#define PORTKEYADMIN_GENERATED_PARTIALS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_partials(void);
/** @endcond */

/** What portkey_list_prompt_partials() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_prompt_partials_params {
    /** Only partials of this collection; absent lists all. */
    const char *collection_id;
    /**
     * Lists the partials that other workspaces share. One of "shared". Constants:
     * PORTKEY_LIST_PROMPT_PARTIALS_TYPE_*.
     */
    const char *type;
    /** True also returns with whom each partial is shared. */
    portkey_boolean show_prompt_share;
} portkey_list_prompt_partials_params;

/**
 * @name Values of portkey_list_prompt_partials_params.type
 * @{
 */
#define PORTKEY_LIST_PROMPT_PARTIALS_TYPE_SHARED "shared"
/** @} */

/**
 * List Prompt Partials.
 *
 * List the prompt partials, the reusable pieces of template text, that the API key can see, optionally those
 * of one collection. Returns id, slug, name and status of all in one response, without the text; to read one
 * in full, use get_prompt_partial.
 *
 * GET /v1/prompts/partials. Read-only. Items at /data.
 *
 * @param out receives the response: the prompt partials, without their text
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_partials(portkey_response **out, portkey_client *client,
    const portkey_list_prompt_partials_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_partials(), "list_prompt_partials",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_prompt_partials() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_partials_request(portkey_request **out,
    const portkey_list_prompt_partials_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_partials(), "list_prompt_partials",
        1, params, error);
}

/** What portkey_create_prompt_partial() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_prompt_partial_params {
    /** Id or slug of the workspace; a workspace key has one already. */
    const char *workspace_id;
    /** Required. Display name of the partial. */
    const char *name;
    /** Required. Template text; may hold Mustache variables such as {{name}}. */
    const char *string;
    /** Note on the first version. */
    const char *version_description;
    /** Id of the collection to put it in. Format uuid. */
    const char *collection_id;
} portkey_create_prompt_partial_params;

/**
 * Create Prompt Partial.
 *
 * Create a prompt partial, a reusable piece of template text that several prompts can include by its id.
 * Version 1 is the published one at once. Returns the id, slug and first version id. For a complete prompt
 * with a model, use create_prompt.
 *
 * POST /v1/prompts/partials.
 *
 * @param out receives the response: the id, slug and version id of the new partial
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt_partial(portkey_response **out, portkey_client *client,
    const portkey_create_prompt_partial_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_partials(), "create_prompt_partial",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_prompt_partial() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt_partial_request(portkey_request **out,
    const portkey_create_prompt_partial_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_partials(), "create_prompt_partial",
        1, params, error);
}

/** What portkey_get_prompt_partial() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_prompt_partial_params {
    /** Required. Id or slug of the prompt partial. */
    const char *prompt_partial_id;
    /** Version to read, as latest, default (the published one) or a number. */
    const char *version;
} portkey_get_prompt_partial_params;

/**
 * Get Prompt Partial.
 *
 * Read one prompt partial by id or slug, with its template text, version number and version description, of
 * the published version unless version says otherwise. Right after a change the answer may be stale. To see
 * all its versions, use list_partial_versions; to find its id, use list_prompt_partials.
 *
 * GET /v1/prompts/partials/{prompt_partial_id}. Read-only.
 *
 * @param out receives the response: the partial with its template text
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_partial(portkey_response **out, portkey_client *client,
    const portkey_get_prompt_partial_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_partials(), "get_prompt_partial",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_prompt_partial() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_partial_request(portkey_request **out,
    const portkey_get_prompt_partial_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_partials(), "get_prompt_partial",
        1, params, error);
}

/** What portkey_update_prompt_partial() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_prompt_partial_params {
    /** Required. Id or slug of the prompt partial. */
    const char *prompt_partial_id;
    /** New display name. */
    const char *name;
    /** New template text; saved as a new version. */
    const char *string;
    /** Note on the new version. */
    const char *version_description;
    /** The same under its published name; prefer version_description. */
    const char *description;
    /** New status, e.g. active or archived. */
    const char *status;
} portkey_update_prompt_partial_params;

/**
 * Update Prompt Partial.
 *
 * Change the name, template text or status of a prompt partial; what is left out stays. New text is saved as
 * a new version, whose id is returned; prompts that include the partial get it only once publish_partial
 * makes that version the default. A new name alone returns an empty object.
 *
 * PUT /v1/prompts/partials/{prompt_partial_id}.
 *
 * @param out receives the response: the id of the version saved; empty if none was made
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_partial(portkey_response **out, portkey_client *client,
    const portkey_update_prompt_partial_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_partials(), "update_prompt_partial",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_prompt_partial() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_partial_request(portkey_request **out,
    const portkey_update_prompt_partial_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_partials(), "update_prompt_partial",
        1, params, error);
}

/** What portkey_delete_prompt_partial() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_prompt_partial_params {
    /** Required. Id or slug of the prompt partial. */
    const char *prompt_partial_id;
} portkey_delete_prompt_partial_params;

/**
 * Delete Prompt Partial.
 *
 * Delete a prompt partial by id or slug; no operation brings it back. Prompts whose templates include it can
 * no longer find it, so search them for its id first. Returns an empty object.
 *
 * DELETE /v1/prompts/partials/{prompt_partial_id}. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_prompt_partial(portkey_response **out, portkey_client *client,
    const portkey_delete_prompt_partial_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_partials(), "delete_prompt_partial",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_prompt_partial() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_prompt_partial_request(portkey_request **out,
    const portkey_delete_prompt_partial_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_partials(), "delete_prompt_partial",
        1, params, error);
}

/** What portkey_list_partial_versions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_partial_versions_params {
    /** Required. Id or slug of the prompt partial. */
    const char *prompt_partial_id;
} portkey_list_partial_versions_params;

/**
 * List Partial Versions.
 *
 * List every saved version of a prompt partial, newest first, with its number, text, description and status,
 * to compare them or to roll back. The number is what publish_partial takes. To read only the current one,
 * use get_prompt_partial.
 *
 * GET /v1/prompts/partials/{prompt_partial_id}/versions. Read-only. Items at /data.
 *
 * @param out receives the response: the versions of the partial
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_partial_versions(portkey_response **out, portkey_client *client,
    const portkey_list_partial_versions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_partials(), "list_partial_versions",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_partial_versions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_partial_versions_request(portkey_request **out,
    const portkey_list_partial_versions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_partials(), "list_partial_versions",
        1, params, error);
}

/** What portkey_publish_partial() takes. NULL there is the same as all fields absent. */
typedef struct portkey_publish_partial_params {
    /** Required. Id or slug of the prompt partial. */
    const char *prompt_partial_id;
    /** Required. Number of the version to make the default, from list_partial_versions. */
    portkey_number version;
} portkey_publish_partial_params;

/**
 * Publish Partial Version.
 *
 * Make one version of a prompt partial the default, which prompts that include it then use at once. Also the
 * way to roll back: publish an older number. Find version numbers with list_partial_versions; partials have
 * no labels. Returns an empty object.
 *
 * PUT /v1/prompts/partials/{prompt_partial_id}/makeDefault.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_publish_partial(portkey_response **out, portkey_client *client,
    const portkey_publish_partial_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_partials(), "publish_partial",
        1, params, error);
}

/** Checks params and builds the request of portkey_publish_partial() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_publish_partial_request(portkey_request **out,
    const portkey_publish_partial_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_partials(), "publish_partial",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/partials.h>

#endif
