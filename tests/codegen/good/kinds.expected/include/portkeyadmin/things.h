/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file things.h
 *
 * Things of every kind.
 */
#ifndef PORTKEYADMIN_GENERATED_THINGS_H
#define PORTKEYADMIN_GENERATED_THINGS_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_replace_thing_params_closed_inner portkey_replace_thing_params_closed_inner;
typedef struct portkey_replace_thing_params_closed portkey_replace_thing_params_closed;
typedef struct portkey_replace_thing_params_merged portkey_replace_thing_params_merged;

/** What inner of portkey_replace_thing_params.closed is, or has as items. */
struct portkey_replace_thing_params_closed_inner {
    /** Required. */
    const char *a;
    /** JSON text: any of several forms. */
    const char *b;
};

/** A closed object. */
struct portkey_replace_thing_params_closed {
    /** Boolean. */
    portkey_boolean _2fa;
    /** Object. */
    const portkey_replace_thing_params_closed_inner *inner;
};

/** What merged of portkey_replace_thing_params is, or has as items. */
struct portkey_replace_thing_params_merged {
    /** Required. */
    const char *left;
    /** String. */
    const char *right;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_things(void);
/** @endcond */

/** What portkey_get_thing() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_thing_params {
    /** Required. Id of the thing. At least 1 character; at most 40 characters; matches ^[a-z]+$. */
    const char *thing_id;
    /** Page size. At least 0; at most 100; default 20. */
    portkey_integer page_size;
    /** Above 0; below 1.5; a multiple of 0.25. */
    portkey_number ratio;
    /** Boolean. */
    portkey_boolean deep;
    /** Array of string. */
    portkey_string_list tag;
    /** JSON text: array of integer. */
    const char *ids;
    /** JSON text: object. */
    const char *filter;
    /** Deprecated. */
    const char *trace;
} portkey_get_thing_params;

/**
 * Get Thing.
 *
 * Read one thing.
 *
 * GET /v1/things/{thing_id}. Read-only. Needs the scope things.read. Sent without the API key.
 *
 * @param out receives the response: the thing
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_thing(portkey_response **out, portkey_client *client,
    const portkey_get_thing_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_things(), "get_thing",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_thing() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_thing_request(portkey_request **out,
    const portkey_get_thing_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_things(), "get_thing",
        1, params, error);
}

/** What portkey_replace_thing() takes. NULL there is the same as all fields absent. */
typedef struct portkey_replace_thing_params {
    /** Required. Id of the thing. At least 1 character; at most 40 characters; matches ^[a-z]+$. */
    const char *thing_id;
    /** Required. Words. One of "one", "two". Constants: PORTKEY_REPLACE_THING_TEXT_*. */
    const char *text;
    /** Required. Always "thing". Constants: PORTKEY_REPLACE_THING_CLASS_*. */
    const char *class_;
    /** Not for all eyes. A secret. */
    const char *secret;
    /** A whole number. At least -5; may be null. */
    portkey_integer whole;
    /** Default 0.5. */
    portkey_number real;
    /** Default true. */
    portkey_boolean yes;
    /** At least 1 item. */
    portkey_string_list words;
    /** JSON text: array of number. */
    const char *numbers;
    /** JSON text: any. */
    const char *anything;
    /** JSON text: string or integer. */
    const char *either;
    /** One of 0, 1. */
    portkey_integer is_default;
    /** JSON text: any of several forms. */
    const char *union_;
    /** At most 9 members. JSON text: object. */
    const char *map;
    /** A closed object. */
    const portkey_replace_thing_params_closed *closed;
    /** A tree. */
    const portkey_node *node;
    /** Array of object. */
    struct { const portkey_node *items; size_t count; } nodes;
    /** Object. */
    const portkey_replace_thing_params_merged *merged;
} portkey_replace_thing_params;

/**
 * @name Values of portkey_replace_thing_params.text
 * @{
 */
#define PORTKEY_REPLACE_THING_TEXT_ONE "one"
#define PORTKEY_REPLACE_THING_TEXT_TWO "two"
/** @} */

/**
 * @name Values of portkey_replace_thing_params.class_
 * @{
 */
#define PORTKEY_REPLACE_THING_CLASS_THING "thing"
/** @} */

/**
 * Replace Thing.
 *
 * Put another thing in its place.
 *
 * PUT /v1/things/{thing_id}. Destructive. Idempotent. Enterprise plan only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_replace_thing(portkey_response **out, portkey_client *client,
    const portkey_replace_thing_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_things(), "replace_thing",
        1, params, error);
}

/** Checks params and builds the request of portkey_replace_thing() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_replace_thing_request(portkey_request **out,
    const portkey_replace_thing_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_things(), "replace_thing",
        1, params, error);
}

/** What portkey_delete_thing() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_thing_params {
    /** Required. Id of the thing. At least 1 character; at most 40 characters; matches ^[a-z]+$. */
    const char *thing_id;
} portkey_delete_thing_params;

/**
 * Delete Thing.
 *
 * Delete a thing.
 *
 * DELETE /v1/things/{thing_id}. Destructive. Sent without the API key.
 *
 * @param out receives the response: nothing
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_thing(portkey_response **out, portkey_client *client,
    const portkey_delete_thing_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_things(), "delete_thing",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_thing() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_thing_request(portkey_request **out,
    const portkey_delete_thing_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_things(), "delete_thing",
        1, params, error);
}

/** What portkey_create_things() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_things_params {
    /** The request body. At least 1 item; at most 3 items. */
    struct { const portkey_node *items; size_t count; } body;
} portkey_create_things_params;

/**
 * Create Things.
 *
 * Several in one call.
 *
 * POST /v2/things. Sent without the API key.
 *
 * @param out receives the response: their ids
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_things(portkey_response **out, portkey_client *client,
    const portkey_create_things_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_things(), "create_things",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_things() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_things_request(portkey_request **out,
    const portkey_create_things_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_things(), "create_things",
        1, params, error);
}

/** What portkey_get_health() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_health_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_health_params;

/**
 * Get Health.
 *
 * Whether all is well.
 *
 * GET /v1/health. Read-only. Sent without the API key.
 *
 * @param out receives the response: a text
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_health(portkey_response **out, portkey_client *client,
    const portkey_get_health_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_things(), "get_health",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_health() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_health_request(portkey_request **out,
    const portkey_get_health_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_things(), "get_health",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
