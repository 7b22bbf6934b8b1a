/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file corners.h
 *
 * corners
 */
#ifndef PORTKEYADMIN_GENERATED_CORNERS_H
#define PORTKEYADMIN_GENERATED_CORNERS_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_corners(void);
/** @endcond */

/** What portkey_spread_closed() takes. NULL there is the same as all fields absent. */
typedef struct portkey_spread_closed_params {
    /** String. */
    const char *a;
    /** String. */
    const char *b;
} portkey_spread_closed_params;

/**
 * Spread Closed.
 *
 * An object without further members is spread like any other.
 *
 * POST /closed. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_spread_closed(portkey_response **out, portkey_client *client,
    const portkey_spread_closed_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_corners(), "spread_closed",
        1, params, error);
}

/** Checks params and builds the request of portkey_spread_closed() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_spread_closed_request(portkey_request **out,
    const portkey_spread_closed_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_corners(), "spread_closed",
        1, params, error);
}

/** What portkey_keep_branches() takes. NULL there is the same as all fields absent. */
typedef struct portkey_keep_branches_params {
    /** The request body. JSON text: object. */
    const char *body;
} portkey_keep_branches_params;

/**
 * Keep Branches.
 *
 * What only a branch declares would be lost if the body were spread.
 *
 * POST /branches. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_keep_branches(portkey_response **out, portkey_client *client,
    const portkey_keep_branches_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_corners(), "keep_branches",
        1, params, error);
}

/** Checks params and builds the request of portkey_keep_branches() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_keep_branches_request(portkey_request **out,
    const portkey_keep_branches_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_corners(), "keep_branches",
        1, params, error);
}

/** What portkey_keep_sibling() takes. NULL there is the same as all fields absent. */
typedef struct portkey_keep_sibling_params {
    /** The request body. JSON text: object. */
    const char *body;
} portkey_keep_sibling_params;

/**
 * Keep Sibling.
 *
 * A reference with members beside it is both.
 *
 * POST /sibling. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_keep_sibling(portkey_response **out, portkey_client *client,
    const portkey_keep_sibling_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_corners(), "keep_sibling",
        1, params, error);
}

/** Checks params and builds the request of portkey_keep_sibling() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_keep_sibling_request(portkey_request **out,
    const portkey_keep_sibling_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_corners(), "keep_sibling",
        1, params, error);
}

/** What portkey_name_fields() takes. NULL there is the same as all fields absent. */
typedef struct portkey_name_fields_params {
    /** Integer. */
    portkey_integer portkey_integer_;
    /** Object. */
    const portkey_default *portkey_default_;
    /** Object. */
    const portkey_default *default_;
    /** JSON text: array of array of array of array of array of any. */
    const char *lists;
    /** JSON text: any of several forms. */
    const char *kinds;
} portkey_name_fields_params;

/**
 * Name Fields.
 *
 * Members named like types, and data that looks like a reference.
 *
 * POST /names. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_name_fields(portkey_response **out, portkey_client *client,
    const portkey_name_fields_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_corners(), "name_fields",
        1, params, error);
}

/** Checks params and builds the request of portkey_name_fields() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_name_fields_request(portkey_request **out,
    const portkey_name_fields_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_corners(), "name_fields",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
