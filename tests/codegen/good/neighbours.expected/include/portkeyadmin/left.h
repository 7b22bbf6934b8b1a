/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/left.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file left.h
 *
 * The one.
 */
#ifndef PORTKEYADMIN_GENERATED_LEFT_H
#define PORTKEYADMIN_GENERATED_LEFT_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>
#include <portkeyadmin/right.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_right portkey_right;
typedef struct portkey_left portkey_left;

/** Left, as the document calls it. */
struct portkey_left {
    /** A text. */
    const char *text;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_left(void);
/** @endcond */

/** What portkey_use_left() takes. NULL there is the same as all fields absent. */
typedef struct portkey_use_left_params {
    /** Declared over there. */
    const portkey_right *theirs;
    /** Declared in neither. */
    const portkey_common *common;
} portkey_use_left_params;

/**
 * Use Left.
 *
 * Take what the other domain declares.
 *
 * POST /left. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_use_left(portkey_response **out, portkey_client *client,
    const portkey_use_left_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_left(), "use_left",
        1, params, error);
}

/** Checks params and builds the request of portkey_use_left() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_use_left_request(portkey_request **out,
    const portkey_use_left_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_left(), "use_left",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
