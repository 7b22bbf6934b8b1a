/* SPDX-License-Identifier: MIT */
/* Generated from openapi/labels.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file labels.h
 *
 * Labels that mark prompt versions, such as production.
 */
#ifndef PORTKEYADMIN_GENERATED_LABELS_H
#define PORTKEYADMIN_GENERATED_LABELS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_labels(void);
/** @endcond */

/** What portkey_list_prompt_labels() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_prompt_labels_params {
    /** Only labels of this organisation; its id, from list_api_keys. Format uuid. */
    const char *organisation_id;
    /** Only labels of this workspace; id or slug. */
    const char *workspace_id;
    /** Text to look for in label names. */
    const char *search;
    /** Only the label of this name. */
    const char *name;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Number of labels per page. At least 1. */
    portkey_integer page_size;
} portkey_list_prompt_labels_params;

/**
 * List Prompt Labels.
 *
 * List the labels available for marking prompt versions, filtered by organisation, workspace or name. Returns
 * a page of labels with id, name, colour and status, and the total. Use it to find the label_id that
 * update_prompt_version takes.
 *
 * GET /v1/labels. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: a page of labels and the total count
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_labels(portkey_response **out, portkey_client *client,
    const portkey_list_prompt_labels_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_labels(), "list_prompt_labels",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_prompt_labels() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_labels_request(portkey_request **out,
    const portkey_list_prompt_labels_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_labels(), "list_prompt_labels",
        1, params, error);
}

/** What portkey_create_prompt_label() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_prompt_label_params {
    /** Id of the organisation that will own the label, from list_api_keys. Format uuid. */
    const char *organisation_id;
    /** Id or slug of the workspace that will own the label. */
    const char *workspace_id;
    /**
     * Required. Name without spaces or @; not latest, not default and not only digits. Matches
     * ^(?!latest$)(?!default$)(?!\\d+$)[a-zA-Z0-9_-]*[^\@\\s]?[a-zA-Z0-9_-]*$.
     */
    const char *name;
    /** What the label stands for. */
    const char *description;
    /** Display colour, e.g. '#3366FF'. */
    const char *color_code;
} portkey_create_prompt_label_params;

/**
 * Create Prompt Label.
 *
 * Create a label that can mark a version of a prompt, so that applications may ask for that version by name.
 * The labels production, staging and development exist already; names are unique in a workspace. Returns the
 * id of the new label. Attach it to a version with update_prompt_version.
 *
 * POST /v1/labels.
 *
 * @param out receives the response: the id of the new label
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt_label(portkey_response **out, portkey_client *client,
    const portkey_create_prompt_label_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_labels(), "create_prompt_label",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_prompt_label() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt_label_request(portkey_request **out,
    const portkey_create_prompt_label_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_labels(), "create_prompt_label",
        1, params, error);
}

/** What portkey_get_prompt_label() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_prompt_label_params {
    /** Required. Id of the label, as list_prompt_labels returns it. Format uuid. */
    const char *label_id;
    /** Organisation that owns the label; its id, from list_api_keys. Format uuid. */
    const char *organisation_id;
    /** Workspace that owns the label; its id or slug, from list_workspaces. */
    const char *workspace_id;
} portkey_get_prompt_label_params;

/**
 * Get Prompt Label.
 *
 * Read one prompt label by id, with its name, description, colour, workspace and whether it is universal. The
 * versions that carry the label are not included; list_prompt_versions shows the label of each version of a
 * prompt. To find a label by name, use list_prompt_labels.
 *
 * GET /v1/labels/{label_id}. Read-only.
 *
 * @param out receives the response: the label
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_label(portkey_response **out, portkey_client *client,
    const portkey_get_prompt_label_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_labels(), "get_prompt_label",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_prompt_label() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_label_request(portkey_request **out,
    const portkey_get_prompt_label_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_labels(), "get_prompt_label",
        1, params, error);
}

/** What portkey_update_prompt_label() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_prompt_label_params {
    /** Required. Id of the label, as list_prompt_labels returns it. Format uuid. */
    const char *label_id;
    /**
     * New name without spaces or @; not latest, not default and not only digits. Matches
     * ^(?!latest$)(?!default$)(?!\\d+$)[a-zA-Z0-9_-]*[^\@\\s]?[a-zA-Z0-9_-]*$.
     */
    const char *name;
    /** What the label stands for. */
    const char *description;
    /** Display colour, e.g. '#3366FF'. */
    const char *color_code;
} portkey_update_prompt_label_params;

/**
 * Update Prompt Label.
 *
 * Change the name, description or colour of a prompt label; what is left out stays. A new name affects
 * applications that select prompt versions by the old one. Returns an empty object. To move a label to
 * another version, use update_prompt_version.
 *
 * PUT /v1/labels/{label_id}.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_label(portkey_response **out, portkey_client *client,
    const portkey_update_prompt_label_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_labels(), "update_prompt_label",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_prompt_label() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_label_request(portkey_request **out,
    const portkey_update_prompt_label_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_labels(), "update_prompt_label",
        1, params, error);
}

/** What portkey_delete_prompt_label() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_prompt_label_params {
    /** Required. Id of the label, as list_prompt_labels returns it. Format uuid. */
    const char *label_id;
} portkey_delete_prompt_label_params;

/**
 * Delete Prompt Label.
 *
 * Delete a prompt label and take it off all versions; no operation brings it back. Calls that select a prompt
 * version by this label fail, so check with list_prompt_versions where it is attached first. The labels
 * production, staging and development cannot be deleted. Returns an empty object.
 *
 * DELETE /v1/labels/{label_id}. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_prompt_label(portkey_response **out, portkey_client *client,
    const portkey_delete_prompt_label_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_labels(), "delete_prompt_label",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_prompt_label() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_prompt_label_request(portkey_request **out,
    const portkey_delete_prompt_label_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_labels(), "delete_prompt_label",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/labels.h>

#endif
