/* SPDX-License-Identifier: MIT */
/* Generated from openapi/partials.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/partials.h
 *
 * Answers of portkeyadmin/partials.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_PARTIALS_H
#define PORTKEYADMIN_ANSWERS_PARTIALS_H

#include <portkeyadmin/partials.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_prompt_partial_summary portkey_prompt_partial_summary;
typedef struct portkey_list_prompt_partials_answer portkey_list_prompt_partials_answer;
typedef struct portkey_create_prompt_partial_answer portkey_create_prompt_partial_answer;
typedef struct portkey_prompt_partial portkey_prompt_partial;
typedef struct portkey_update_prompt_partial_answer portkey_update_prompt_partial_answer;
typedef struct portkey_prompt_partial_version portkey_prompt_partial_version;
typedef struct portkey_list_partial_versions_answer portkey_list_partial_versions_answer;

/** An answer, or a part of one, as the API returns it. */
struct portkey_prompt_partial_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the partial, for get_prompt_partial. Format uuid. */
    const char *id;
    /** Slug of the partial, which templates include it by. */
    const char *slug;
    /** Display name. */
    const char *name;
    /** Id of its collection. Format uuid. */
    const char *collection_id;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** State of the partial. One of "active", "archived". */
    const char *status;
    /** Always partial. One of "partial". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_prompt_partials_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of partials. */
    portkey_integer total;
    /** The partials. */
    struct { const portkey_prompt_partial_summary *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_prompt_partial_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the partial. Format uuid. */
    const char *id;
    /** Slug of the partial, such as pp-name-1a2b3c. */
    const char *slug;
    /** Id of version 1. Format uuid. */
    const char *version_id;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_prompt_partial {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the partial. Format uuid. */
    const char *id;
    /** Slug of the partial, which templates include it by. */
    const char *slug;
    /** Display name. */
    const char *name;
    /** Id of its collection. Format uuid. */
    const char *collection_id;
    /** Template text. */
    const char *string;
    /** Number of the version shown, for publish_partial. */
    portkey_number version;
    /** Note on the version. May be null. */
    const char *version_description;
    /** Id of the version shown. Format uuid. */
    const char *prompt_partial_version_id;
    /** State of the version. One of "active", "archived". */
    const char *prompt_partial_version_status;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** State of the partial. One of "active", "archived". */
    const char *status;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_prompt_partial_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the partial. Format uuid. */
    const char *id;
    /** Slug of the partial. */
    const char *slug;
    /** Id of the new version; its number is in list_partial_versions. Format uuid. */
    const char *prompt_partial_version_id;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_prompt_partial_version {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the partial. Format uuid. */
    const char *prompt_partial_id;
    /** Id of the version. Format uuid. */
    const char *prompt_partial_version_id;
    /** Slug of the partial. */
    const char *slug;
    /** Number of the version, for publish_partial. */
    portkey_integer version;
    /** Template text. */
    const char *string;
    /** Note on the version. May be null. */
    const char *description;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** State of the version. One of "active", "archived". */
    const char *prompt_version_status;
    /** Always partial. One of "partial". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_partial_versions_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of versions. */
    portkey_integer total;
    /** The versions, newest first. */
    struct { const portkey_prompt_partial_version *const *items; size_t count; } data;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_partials(void);
/** @endcond */

/** Shows the answer of portkey_list_prompt_partials() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_partials_read(const portkey_list_prompt_partials_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_partials(), "list_prompt_partials", error);

    if (result == 0)
        *out = (const portkey_list_prompt_partials_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_prompt_partials(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_partials_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_prompt_partials_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_partials(), "list_prompt_partials",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_partials_next(portkey_pager *pager, const portkey_prompt_partial_summary **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_prompt_partials", error);

    if (result == 1)
        *item = (const portkey_prompt_partial_summary *)found;
    return result;
}

/** Shows the answer of portkey_create_prompt_partial() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt_partial_read(const portkey_create_prompt_partial_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_partials(), "create_prompt_partial", error);

    if (result == 0)
        *out = (const portkey_create_prompt_partial_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_prompt_partial() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_partial_read(const portkey_prompt_partial **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_partials(), "get_prompt_partial", error);

    if (result == 0)
        *out = (const portkey_prompt_partial *)found;
    return result;
}

/** Shows the answer of portkey_update_prompt_partial() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_partial_read(const portkey_update_prompt_partial_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_partials(), "update_prompt_partial", error);

    if (result == 0)
        *out = (const portkey_update_prompt_partial_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_partial_versions() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_partial_versions_read(const portkey_list_partial_versions_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_partials(), "list_partial_versions", error);

    if (result == 0)
        *out = (const portkey_list_partial_versions_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_partial_versions(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_partial_versions_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_partial_versions_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_partials(), "list_partial_versions",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_partial_versions_next(portkey_pager *pager, const portkey_prompt_partial_version **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_partial_versions", error);

    if (result == 1)
        *item = (const portkey_prompt_partial_version *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
