/* SPDX-License-Identifier: MIT */
/* Generated from set/second.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file second.h
 *
 * The second.
 */
#ifndef PORTKEYADMIN_GENERATED_SECOND_H
#define PORTKEYADMIN_GENERATED_SECOND_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_second(void);
/** @endcond */

/** What portkey_get_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_limit_params {
    /** Required. Id of the second thing. */
    const char *id;
    /** Time from which it counts. Format date-time. */
    const char *since;
    /** Highest limit. */
    portkey_integer limit_max;
} portkey_get_limit_params;

/**
 * Get Limit.
 *
 * Read the limit of a thing. Experimental: known only from a test.
 *
 * GET /v1/things/{id}. Read-only. Experimental.
 *
 * @param out receives the response: the limit
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_limit(portkey_response **out, portkey_client *client,
    const portkey_get_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_second(), "get_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_limit_request(portkey_request **out,
    const portkey_get_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_second(), "get_limit",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/second.h>

#endif
