/* SPDX-License-Identifier: MIT */
/* Generated from openapi/labels.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/labels.h
 *
 * Answers of portkeyadmin/labels.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_LABELS_H
#define PORTKEYADMIN_ANSWERS_LABELS_H

#include <portkeyadmin/labels.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_label portkey_label;
typedef struct portkey_label_list portkey_label_list;
typedef struct portkey_label_receipt portkey_label_receipt;

/** An answer, or a part of one, as the API returns it. */
struct portkey_label {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the label, for update_prompt_version. Format uuid. */
    const char *id;
    /** Name, which calls put behind @ to select the version. */
    const char *name;
    /** What the label stands for. May be null. */
    const char *description;
    /** Display colour, such as #3366FF. May be null. */
    const char *color_code;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Id of the workspace; none for a label of the organisation. Format uuid; may be null. */
    const char *workspace_id;
    /** Whether all workspaces have the label. */
    portkey_boolean is_universal;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** State of the label, active or archived. */
    const char *status;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_label_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of labels that match. */
    portkey_integer total;
    /** The labels on this page. */
    struct { const portkey_label *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_label_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the label, for update_prompt_version. Format uuid. */
    const char *id;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_labels(void);
/** @endcond */

/** Shows the answer of portkey_list_prompt_labels() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_labels_read(const portkey_label_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_labels(), "list_prompt_labels", error);

    if (result == 0)
        *out = (const portkey_label_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_prompt_labels(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_labels_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_prompt_labels_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_labels(), "list_prompt_labels",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_labels_next(portkey_pager *pager, const portkey_label **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_prompt_labels", error);

    if (result == 1)
        *item = (const portkey_label *)found;
    return result;
}

/** Shows the answer of portkey_create_prompt_label() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt_label_read(const portkey_label_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_labels(), "create_prompt_label", error);

    if (result == 0)
        *out = (const portkey_label_receipt *)found;
    return result;
}

/** Shows the answer of portkey_get_prompt_label() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_label_read(const portkey_label **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_labels(), "get_prompt_label", error);

    if (result == 0)
        *out = (const portkey_label *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
