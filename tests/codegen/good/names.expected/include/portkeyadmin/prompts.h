/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file prompts.h
 *
 * prompts
 */
#ifndef PORTKEYADMIN_GENERATED_PROMPTS_H
#define PORTKEYADMIN_GENERATED_PROMPTS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_prompts(void);
/** @endcond */

/** What portkey_get_prompts_versions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_prompts_versions_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_prompts_versions_params;

/**
 * get_prompts_versions.
 *
 * This has the short name.
 *
 * GET /v3/prompts/versions. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompts_versions(portkey_response **out, portkey_client *client,
    const portkey_get_prompts_versions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "get_prompts_versions",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_prompts_versions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompts_versions_request(portkey_request **out,
    const portkey_get_prompts_versions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "get_prompts_versions",
        1, params, error);
}

/** What portkey_get_prompts_by_id_versions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_prompts_by_id_versions_params {
    /** Required. */
    const char *id;
} portkey_get_prompts_by_id_versions_params;

/**
 * get_prompts_by_id_versions.
 *
 * This names all of its parameters instead.
 *
 * GET /v3/prompts/{id}/versions. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompts_by_id_versions(portkey_response **out, portkey_client *client,
    const portkey_get_prompts_by_id_versions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "get_prompts_by_id_versions",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_prompts_by_id_versions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompts_by_id_versions_request(portkey_request **out,
    const portkey_get_prompts_by_id_versions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "get_prompts_by_id_versions",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
