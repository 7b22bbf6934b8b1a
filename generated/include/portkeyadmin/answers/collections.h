/* SPDX-License-Identifier: MIT */
/* Generated from openapi/collections.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/collections.h
 *
 * Answers of portkeyadmin/collections.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_COLLECTIONS_H
#define PORTKEYADMIN_ANSWERS_COLLECTIONS_H

#include <portkeyadmin/collections.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_collection_details portkey_collection_details;
typedef struct portkey_collection_with_details portkey_collection_with_details;
typedef struct portkey_list_collections_answer portkey_list_collections_answer;
typedef struct portkey_create_collection_answer portkey_create_collection_answer;
typedef struct portkey_child_collection portkey_child_collection;
typedef struct portkey_collection_with_child_collections portkey_collection_with_child_collections;

/** What the collection holds. */
struct portkey_collection_details {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of child collections. */
    portkey_integer child_collections_count;
    /** Number of prompts. */
    portkey_integer prompts_count;
    /** When a child collection was last changed. Format date-time; may be null. */
    const char *child_collections_last_updated_at;
    /** When a prompt in it was last changed. Format date-time; may be null. */
    const char *prompts_last_updated_at;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_collection_with_details {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the collection, for create_prompt and list_prompts. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** Id of the workspace, also where a slug was sent. Format uuid. */
    const char *workspace_id;
    /** Slug of the collection; accepted in place of its id. */
    const char *slug;
    /** Id of the collection it lies in; null at the top. Format uuid; may be null. */
    const char *parent_collection_id;
    /** 1 for the default collection of the workspace. One of 0, 1. */
    portkey_integer is_default;
    /** State of the collection. One of "active", "archived". */
    const char *status;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Always collection. One of "collection". */
    const char *object;
    /** What the collection holds. */
    const portkey_collection_details *collection_details;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_collections_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of collections that match. */
    portkey_integer total;
    /** The collections on this page. */
    struct { const portkey_collection_with_details *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_collection_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the collection. Format uuid. */
    const char *id;
    /** Slug of the collection. */
    const char *slug;
    /** Always collection. One of "collection". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_child_collection {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the child collection, for get_collection. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** What the collection holds. */
    const portkey_collection_details *collection_details;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_collection_with_child_collections {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the collection, for create_prompt and list_prompts. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** Id of the workspace, also where a slug was sent. Format uuid. */
    const char *workspace_id;
    /** Slug of the collection; accepted in place of its id. */
    const char *slug;
    /** Id of the collection it lies in; null at the top. Format uuid; may be null. */
    const char *parent_collection_id;
    /** 1 for the default collection of the workspace. One of 0, 1. */
    portkey_integer is_default;
    /** State of the collection. One of "active", "archived". */
    const char *status;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Always collection. One of "collection". */
    const char *object;
    /** The collections directly below it. */
    struct { const portkey_child_collection *const *items; size_t count; } child_collections;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_collections(void);
/** @endcond */

/** Shows the answer of portkey_list_collections() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_collections_read(const portkey_list_collections_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_collections(), "list_collections", error);

    if (result == 0)
        *out = (const portkey_list_collections_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_collections(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_collections_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_collections_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_collections(), "list_collections",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_collections_next(portkey_pager *pager, const portkey_collection_with_details **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_collections", error);

    if (result == 1)
        *item = (const portkey_collection_with_details *)found;
    return result;
}

/** Shows the answer of portkey_create_collection() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_collection_read(const portkey_create_collection_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_collections(), "create_collection", error);

    if (result == 0)
        *out = (const portkey_create_collection_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_collection() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_collection_read(const portkey_collection_with_child_collections **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_collections(), "get_collection", error);

    if (result == 0)
        *out = (const portkey_collection_with_child_collections *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
