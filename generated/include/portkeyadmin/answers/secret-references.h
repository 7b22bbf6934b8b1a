/* SPDX-License-Identifier: MIT */
/* Generated from openapi/secret-references.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/secret-references.h
 *
 * Answers of portkeyadmin/secret-references.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_SECRET_REFERENCES_H
#define PORTKEYADMIN_ANSWERS_SECRET_REFERENCES_H

#include <portkeyadmin/secret-references.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_secret_reference_list_item portkey_secret_reference_list_item;
typedef struct portkey_list_secret_references_answer portkey_list_secret_references_answer;
typedef struct portkey_create_secret_reference_answer portkey_create_secret_reference_answer;
typedef struct portkey_secret_reference_auth_config portkey_secret_reference_auth_config;
typedef struct portkey_secret_reference_detail portkey_secret_reference_detail;

/** A secret reference, without path and login. */
struct portkey_secret_reference_list_item {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the secret reference. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** Slug for calls about it and for secret_mappings. */
    const char *slug;
    /** Secret manager that holds the secret. One of "aws_sm", "azure_kv", "hashicorp_vault". */
    const char *manager_type;
    /** State; in capitals. One of "ACTIVE". */
    const char *status;
    /** When it was made, in UTC; not always RFC 3339. */
    const char *created_at;
    /** When it was last changed, in UTC; not always RFC 3339. */
    const char *last_updated_at;
    /** Always secret-reference. One of "secret-reference". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_secret_references_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Secret references on all pages. */
    portkey_integer total;
    /** The secret references of this page. */
    struct { const portkey_secret_reference_list_item *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_secret_reference_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the secret reference. Format uuid. */
    const char *id;
    /** Slug for calls about it and for secret_mappings. */
    const char *slug;
    /** Always secret-reference. One of "secret-reference". */
    const char *object;
};

/** Login to the secret manager; each secret NAME as masked_NAME. */
struct portkey_secret_reference_auth_config {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of AWS login: accessKey, assumedRole or serviceRole. */
    const char *aws_auth_type;
    /** AWS region of the secret. */
    const char *aws_region;
    /** Id of the access key, masked. Part of a secret: hidden is part of it. */
    const char *masked_aws_access_key_id;
    /** Secret part of the access key, masked. Part of a secret: hidden is part of it. */
    const char *masked_aws_secret_access_key;
};

/** A secret reference. */
struct portkey_secret_reference_detail {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the secret reference. Format uuid. */
    const char *id;
    /** Organisation it belongs to. */
    const char *organisation_id;
    /** Display name. */
    const char *name;
    /** Slug for calls about it and for secret_mappings. */
    const char *slug;
    /** What the secret is for. May be null. */
    const char *description;
    /** Secret manager that holds the secret. One of "aws_sm", "azure_kv", "hashicorp_vault". */
    const char *manager_type;
    /** Name or path of the secret in the manager. */
    const char *secret_path;
    /** Field of a secret that holds several values. May be null. */
    const char *secret_key;
    /** Whether every workspace may use it; the list of allowed ones is not returned. */
    portkey_boolean allow_all_workspaces;
    /** Labels, name to value. May be null. Object. */
    portkey_value tags;
    /** State; in capitals. One of "ACTIVE". */
    const char *status;
    /** Id of the user who made it. */
    const char *created_by;
    /** When it was made, in UTC; not always RFC 3339. */
    const char *created_at;
    /** When it was last changed, in UTC; not always RFC 3339. */
    const char *last_updated_at;
    /** Login to the secret manager; each secret NAME as masked_NAME. A secret. */
    const portkey_secret_reference_auth_config *auth_config;
    /** Always secret-reference. One of "secret-reference". */
    const char *object;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_secret_references(void);
/** @endcond */

/** Shows the answer of portkey_list_secret_references() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_secret_references_read(const portkey_list_secret_references_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_secret_references(), "list_secret_references", error);

    if (result == 0)
        *out = (const portkey_list_secret_references_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_secret_references(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_secret_references_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_secret_references_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_secret_references(), "list_secret_references",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_secret_references_next(portkey_pager *pager, const portkey_secret_reference_list_item **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_secret_references", error);

    if (result == 1)
        *item = (const portkey_secret_reference_list_item *)found;
    return result;
}

/** Shows the answer of portkey_create_secret_reference() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_secret_reference_read(const portkey_create_secret_reference_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_secret_references(), "create_secret_reference", error);

    if (result == 0)
        *out = (const portkey_create_secret_reference_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_secret_reference() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_secret_reference_read(const portkey_secret_reference_detail **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_secret_references(), "get_secret_reference", error);

    if (result == 0)
        *out = (const portkey_secret_reference_detail *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
