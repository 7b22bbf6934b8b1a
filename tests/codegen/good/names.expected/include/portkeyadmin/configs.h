/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file configs.h
 *
 * configs
 */
#ifndef PORTKEYADMIN_GENERATED_CONFIGS_H
#define PORTKEYADMIN_GENERATED_CONFIGS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_configs(void);
/** @endcond */

/** What portkey_get_configs_by_slug() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_configs_by_slug_params {
    /** Required. */
    const char *slug;
} portkey_get_configs_by_slug_params;

/**
 * get_configs_by_slug.
 *
 * The words of a path and its last parameters are the name.
 *
 * GET /v3/configs/{slug}. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_configs_by_slug(portkey_response **out, portkey_client *client,
    const portkey_get_configs_by_slug_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "get_configs_by_slug",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_configs_by_slug() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_configs_by_slug_request(portkey_request **out,
    const portkey_get_configs_by_slug_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "get_configs_by_slug",
        1, params, error);
}

/** What portkey_put_configs_make_default() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_configs_make_default_params {
    /** Required. */
    const char *slug;
} portkey_put_configs_make_default_params;

/**
 * put_configs_make_default.
 *
 * A parameter in between is not named.
 *
 * PUT /v3/configs/{slug}/makeDefault. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_configs_make_default(portkey_response **out, portkey_client *client,
    const portkey_put_configs_make_default_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_configs(), "put_configs_make_default",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_configs_make_default() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_configs_make_default_request(portkey_request **out,
    const portkey_put_configs_make_default_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_configs(), "put_configs_make_default",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
