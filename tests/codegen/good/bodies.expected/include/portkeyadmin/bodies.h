/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file bodies.h
 *
 * bodies
 */
#ifndef PORTKEYADMIN_GENERATED_BODIES_H
#define PORTKEYADMIN_GENERATED_BODIES_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_bodies(void);
/** @endcond */

/** What portkey_put_named() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_named_params {
    /** Required. */
    const char *name;
    /** Of whom it is a part. */
    const portkey_tree *owner;
} portkey_put_named_params;

/**
 * Put Named.
 *
 * Here the object is read before the allOf that holds it, which leads back to it.
 *
 * PUT /named. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_named(portkey_response **out, portkey_client *client,
    const portkey_put_named_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_bodies(), "put_named",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_named() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_named_request(portkey_request **out,
    const portkey_put_named_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_bodies(), "put_named",
        1, params, error);
}

/** What portkey_put_closed() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_closed_params {
    /** Required. */
    const char *id;
    /** String. */
    const char *a;
    /** String. */
    const char *b;
    /** String. */
    const char *c;
} portkey_put_closed_params;

/**
 * Put Closed.
 *
 * A closed body is spread, and its count of members allows for the parameter.
 *
 * PUT /closed/{id}. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_closed(portkey_response **out, portkey_client *client,
    const portkey_put_closed_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_bodies(), "put_closed",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_closed() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_closed_request(portkey_request **out,
    const portkey_put_closed_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_bodies(), "put_closed",
        1, params, error);
}

/** What portkey_put_union() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_union_params {
    /** String. */
    const char *a;
    /** String. */
    const char *b;
} portkey_put_union_params;

/**
 * Put Union.
 *
 * Branches that only require are kept beside the spread members.
 *
 * PUT /union. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_union(portkey_response **out, portkey_client *client,
    const portkey_put_union_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_bodies(), "put_union",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_union() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_union_request(portkey_request **out,
    const portkey_put_union_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_bodies(), "put_union",
        1, params, error);
}

/** What portkey_put_closed_union() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_closed_union_params {
    /** The request body. JSON text: object. */
    const char *body;
} portkey_put_closed_union_params;

/**
 * Put Closed Union.
 *
 * A closed branch would not bear a parameter beside it, so the body stays whole.
 *
 * PUT /closed-union. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_closed_union(portkey_response **out, portkey_client *client,
    const portkey_put_closed_union_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_bodies(), "put_closed_union",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_closed_union() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_closed_union_request(portkey_request **out,
    const portkey_put_closed_union_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_bodies(), "put_closed_union",
        1, params, error);
}

/** What portkey_put_checked_reference() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_checked_reference_params {
    /** Required. A tree with a left branch. JSON text: any. */
    const char *body;
} portkey_put_checked_reference_params;

/**
 * Put Checked Reference.
 *
 * A reference with checks of its own beside it stays whole.
 *
 * PUT /checked-reference. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_checked_reference(portkey_response **out, portkey_client *client,
    const portkey_put_checked_reference_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_bodies(), "put_checked_reference",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_checked_reference() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_checked_reference_request(portkey_request **out,
    const portkey_put_checked_reference_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_bodies(), "put_checked_reference",
        1, params, error);
}

/** What portkey_put_tree() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_tree_params {
    /** Required. */
    const char *name;
    /** Of whom it is a part. */
    const portkey_tree *owner;
    /** Object. */
    const portkey_tree *left;
    /** Object. */
    const portkey_tree *right;
} portkey_put_tree_params;

/**
 * Put Tree.
 *
 * An allOf of objects is one object, whichever of them is read first.
 *
 * PUT /tree. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_tree(portkey_response **out, portkey_client *client,
    const portkey_put_tree_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_bodies(), "put_tree",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_tree() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_tree_request(portkey_request **out,
    const portkey_put_tree_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_bodies(), "put_tree",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
