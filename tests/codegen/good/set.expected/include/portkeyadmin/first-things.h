/* SPDX-License-Identifier: MIT */
/* Generated from set/first-things.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file first-things.h
 *
 * The first things.
 */
#ifndef PORTKEYADMIN_GENERATED_FIRST_THINGS_H
#define PORTKEYADMIN_GENERATED_FIRST_THINGS_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_own portkey_own;

/** Only here. */
struct portkey_own {
    /** Several. */
    struct { const portkey_limit *items; size_t count; } limits;
    /** One or none. JSON text: any of several forms. */
    const char *either;
    /** Open. JSON text: object. */
    const char *open;
    /** Open in all its forms. JSON text: any of several forms. */
    const char *open_either;
    /** What its forms name is beside what it names itself. JSON text: object. */
    const char *several;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_first_things(void);
/** @endcond */

/** What portkey_limit_thing() takes. NULL there is the same as all fields absent. */
typedef struct portkey_limit_thing_params {
    /** Required. Id of the thing. */
    const char *id;
    /** Required. The limit. */
    const portkey_limit *limit;
    /** A structure of this domain. */
    const portkey_own *own;
} portkey_limit_thing_params;

/**
 * Limit Thing.
 *
 * Give a thing a limit.
 *
 * POST /v1/things/{id}. Needs the scope things.write.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_limit_thing(portkey_response **out, portkey_client *client,
    const portkey_limit_thing_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_first_things(), "limit_thing",
        1, params, error);
}

/** Checks params and builds the request of portkey_limit_thing() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_limit_thing_request(portkey_request **out,
    const portkey_limit_thing_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_first_things(), "limit_thing",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
