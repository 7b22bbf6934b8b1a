/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file default.h
 *
 * default
 */
#ifndef PORTKEYADMIN_GENERATED_DEFAULT_H
#define PORTKEYADMIN_GENERATED_DEFAULT_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_default(void);
/** @endcond */

/** What portkey_get_by_id() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_by_id_params {
    /** Required. */
    const char *id;
} portkey_get_by_id_params;

/**
 * get_by_id.
 *
 * No word at all.
 *
 * GET /v3/{id}. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_by_id(portkey_response **out, portkey_client *client,
    const portkey_get_by_id_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_default(), "get_by_id",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_by_id() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_by_id_request(portkey_request **out,
    const portkey_get_by_id_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_default(), "get_by_id",
        1, params, error);
}

/** What portkey_get_root() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_root_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_root_params;

/**
 * get_root.
 *
 * Nothing at all.
 *
 * GET /v3/. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_root(portkey_response **out, portkey_client *client,
    const portkey_get_root_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_default(), "get_root",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_root() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_root_request(portkey_request **out,
    const portkey_get_root_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_default(), "get_root",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
