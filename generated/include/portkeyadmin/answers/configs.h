/* SPDX-License-Identifier: MIT */
/* Generated from openapi/configs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/configs.h
 *
 * Answers of portkeyadmin/configs.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_CONFIGS_H
#define PORTKEYADMIN_ANSWERS_CONFIGS_H

#include <portkeyadmin/configs.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_config portkey_config;
typedef struct portkey_list_configs_answer portkey_list_configs_answer;
typedef struct portkey_create_config_answer portkey_create_config_answer;
typedef struct portkey_config_version portkey_config_version;
typedef struct portkey_update_config_answer portkey_update_config_answer;
typedef struct portkey_list_config_versions_answer portkey_list_config_versions_answer;

/** An answer, or a part of one, as the API returns it. */
struct portkey_config {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the config. Format uuid. */
    const char *id;
    /** Display name of the config. */
    const char *name;
    /** Slug of the config, for get_config and for requests. */
    const char *slug;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Id of the workspace, also where a slug was sent. Format uuid. */
    const char *workspace_id;
    /** 1 for a default config. One of 0, 1. */
    portkey_integer is_default;
    /** State of the config. One of "active", "archived". */
    const char *status;
    /** Id of the user who owns it. Format uuid. */
    const char *owner_id;
    /** Id of the user who last changed it. May be null. */
    const char *updated_by;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Always config. One of "config". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_configs_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of configs. */
    portkey_integer total;
    /** The configs. */
    struct { const portkey_config *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_config_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the config. Format uuid. */
    const char *id;
    /** Id of its first version. Format uuid. */
    const char *version_id;
    /** Slug of the config, for get_config and for requests. */
    const char *slug;
    /** Always config. One of "config". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_config_version {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the config. Format uuid. */
    const char *id;
    /** Display name of the config. */
    const char *name;
    /** Slug of the config, for get_config and for requests. */
    const char *slug;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Id of the workspace, also where a slug was sent. Format uuid. */
    const char *workspace_id;
    /** 1 for a default config. One of 0, 1. */
    portkey_integer is_default;
    /** State of the config. One of "active", "archived". */
    const char *status;
    /** Id of the user who owns it. Format uuid. */
    const char *owner_id;
    /** Id of the user who last changed it. May be null. */
    const char *updated_by;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Always config. One of "config". */
    const char *object;
    /** The content as JSON text; parse it before sending it back. */
    const char *config;
    /** Form of the content. One of "json". */
    const char *format;
    /** Kind of the config. One of "ORG_CONFIG". */
    const char *type;
    /** Id of the version. Format uuid. */
    const char *version_id;
    /** When the version was made. Format date-time. */
    const char *version_created_at;
    /** Id of the user who made the version. Format uuid. */
    const char *version_owner_id;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_config_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the version, now the current one. Format uuid. */
    const char *version_id;
    /** Always config. One of "config". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_config_versions_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of versions. */
    portkey_integer total;
    /** The versions. */
    struct { const portkey_config_version *const *items; size_t count; } data;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_configs(void);
/** @endcond */

/** Shows the answer of portkey_list_configs() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_configs_read(const portkey_list_configs_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_configs(), "list_configs", error);

    if (result == 0)
        *out = (const portkey_list_configs_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_configs(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_configs_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_configs_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_configs(), "list_configs",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_configs_next(portkey_pager *pager, const portkey_config **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_configs", error);

    if (result == 1)
        *item = (const portkey_config *)found;
    return result;
}

/** Shows the answer of portkey_create_config() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_config_read(const portkey_create_config_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_configs(), "create_config", error);

    if (result == 0)
        *out = (const portkey_create_config_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_config() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_config_read(const portkey_config_version **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_configs(), "get_config", error);

    if (result == 0)
        *out = (const portkey_config_version *)found;
    return result;
}

/** Shows the answer of portkey_update_config() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_config_read(const portkey_update_config_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_configs(), "update_config", error);

    if (result == 0)
        *out = (const portkey_update_config_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_config_versions() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_config_versions_read(const portkey_list_config_versions_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_configs(), "list_config_versions", error);

    if (result == 0)
        *out = (const portkey_list_config_versions_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_config_versions(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_config_versions_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_config_versions_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_configs(), "list_config_versions",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_config_versions_next(portkey_pager *pager, const portkey_config_version **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_config_versions", error);

    if (result == 1)
        *item = (const portkey_config_version *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
