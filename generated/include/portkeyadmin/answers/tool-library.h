/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tool-library.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/tool-library.h
 *
 * Answers of portkeyadmin/tool-library.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_TOOL_LIBRARY_H
#define PORTKEYADMIN_ANSWERS_TOOL_LIBRARY_H

#include <portkeyadmin/tool-library.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_library_tool portkey_library_tool;
typedef struct portkey_list_library_tools_answer portkey_list_library_tools_answer;
typedef struct portkey_create_library_tool_answer portkey_create_library_tool_answer;
typedef struct portkey_update_library_tool_answer portkey_update_library_tool_answer;
typedef struct portkey_library_tool_version portkey_library_tool_version;
typedef struct portkey_list_library_tool_versions_answer portkey_list_library_tool_versions_answer;

/** An answer, or a part of one, as the API returns it. */
struct portkey_library_tool {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the tool, for update_library_tool. */
    const char *id;
    /** Id of its collection, for get_collection. */
    const char *collection_id;
    /** Id of a provider's stored API key. May be null. */
    const char *provider_api_key_id;
    /** Slug of the tool. */
    const char *slug;
    /** Display name. */
    const char *name;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Id of the user or key that created it. */
    const char *created_by;
    /** State of the tool. One of "active", "archived", "exhausted". */
    const char *status;
    /** Function definition. Object. */
    portkey_value tool_def;
    /** Kind of this record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_library_tools_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of tools. */
    portkey_integer total;
    /** The tools. */
    struct { const portkey_library_tool *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_library_tool_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the tool. */
    const char *id;
    /** Slug of the tool. */
    const char *slug;
    /** Id of its first version. */
    const char *version_id;
    /** Kind of this record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_library_tool_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the version. */
    const char *tool_version_id;
    /** Kind of this record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_library_tool_version {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the tool. */
    const char *tool_id;
    /** Id of the version. */
    const char *tool_version_id;
    /** Slug of the tool. */
    const char *slug;
    /** Number of the version, for publish_library_tool. */
    portkey_integer version;
    /** Function definition. Object. */
    portkey_value tool_def;
    /** Note on the version. May be null. */
    const char *description;
    /** Id of the user or key that made it. */
    const char *created_by;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** State of the version. */
    const char *tool_version_status;
    /** Kind of this record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_library_tool_versions_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of versions. */
    portkey_integer total;
    /** The versions. */
    struct { const portkey_library_tool_version *const *items; size_t count; } data;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_tool_library(void);
/** @endcond */

/** Shows the answer of portkey_list_library_tools() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tools_read(const portkey_list_library_tools_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_tool_library(), "list_library_tools", error);

    if (result == 0)
        *out = (const portkey_list_library_tools_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_library_tools(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tools_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_library_tools_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_tool_library(), "list_library_tools",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tools_next(portkey_pager *pager, const portkey_library_tool **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_library_tools", error);

    if (result == 1)
        *item = (const portkey_library_tool *)found;
    return result;
}

/** Shows the answer of portkey_create_library_tool() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_library_tool_read(const portkey_create_library_tool_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_tool_library(), "create_library_tool", error);

    if (result == 0)
        *out = (const portkey_create_library_tool_answer *)found;
    return result;
}

/** Shows the answer of portkey_update_library_tool() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_library_tool_read(const portkey_update_library_tool_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_tool_library(), "update_library_tool", error);

    if (result == 0)
        *out = (const portkey_update_library_tool_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_library_tool_versions() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tool_versions_read(const portkey_list_library_tool_versions_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_tool_library(), "list_library_tool_versions", error);

    if (result == 0)
        *out = (const portkey_list_library_tool_versions_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_library_tool_versions(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tool_versions_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_library_tool_versions_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_tool_library(), "list_library_tool_versions",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_library_tool_versions_next(portkey_pager *pager, const portkey_library_tool_version **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_library_tool_versions", error);

    if (result == 1)
        *item = (const portkey_library_tool_version *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
