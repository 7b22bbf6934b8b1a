/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file schemes.h
 *
 * Ways to send the key.
 */
#ifndef PORTKEYADMIN_GENERATED_SCHEMES_H
#define PORTKEYADMIN_GENERATED_SCHEMES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_schemes(void);
/** @endcond */

/** What portkey_get_header() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_header_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_header_params;

/**
 * get_header.
 *
 * By the security of the document. What carries the key is no argument.
 *
 * GET /api/v3/header. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_header(portkey_response **out, portkey_client *client,
    const portkey_get_header_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_header",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_header() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_header_request(portkey_request **out,
    const portkey_get_header_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_header",
        1, params, error);
}

/** What portkey_post_header() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_header_params {
    /** String. */
    const char *a;
} portkey_post_header_params;

/**
 * post_header.
 *
 *
 *
 * POST /api/v3/header.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_header(portkey_response **out, portkey_client *client,
    const portkey_post_header_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "post_header",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_header() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_header_request(portkey_request **out,
    const portkey_post_header_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "post_header",
        1, params, error);
}

/** What portkey_get_public() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_public_params {
    /** String. */
    const char *x_api_key;
} portkey_get_public_params;

/**
 * get_public.
 *
 * Where the key is not sent, its header is a parameter as others.
 *
 * GET /api/v3/public. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_public(portkey_response **out, portkey_client *client,
    const portkey_get_public_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_public",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_public() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_public_request(portkey_request **out,
    const portkey_get_public_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_public",
        1, params, error);
}

/** What portkey_get_optional() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_optional_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_optional_params;

/**
 * get_optional.
 *
 *
 *
 * GET /api/v3/optional. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_optional(portkey_response **out, portkey_client *client,
    const portkey_get_optional_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_optional",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_optional() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_optional_request(portkey_request **out,
    const portkey_get_optional_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_optional",
        1, params, error);
}

/** What portkey_get_query() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_query_params {
    /** Integer. */
    portkey_integer page;
} portkey_get_query_params;

/**
 * get_query.
 *
 *
 *
 * GET /api/v3/query. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_query(portkey_response **out, portkey_client *client,
    const portkey_get_query_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_query",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_query() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_query_request(portkey_request **out,
    const portkey_get_query_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_query",
        1, params, error);
}

/** What portkey_get_cookie() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_cookie_params {
    /** String. */
    const char *theme;
} portkey_get_cookie_params;

/**
 * get_cookie.
 *
 *
 *
 * GET /api/v3/cookie. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_cookie(portkey_response **out, portkey_client *client,
    const portkey_get_cookie_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_cookie",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_cookie() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cookie_request(portkey_request **out,
    const portkey_get_cookie_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_cookie",
        1, params, error);
}

/** What portkey_get_bearer() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_bearer_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_bearer_params;

/**
 * get_bearer.
 *
 *
 *
 * GET /api/v3/bearer. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_bearer(portkey_response **out, portkey_client *client,
    const portkey_get_bearer_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_bearer",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_bearer() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_bearer_request(portkey_request **out,
    const portkey_get_bearer_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_bearer",
        1, params, error);
}

/** What portkey_get_token() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_token_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_token_params;

/**
 * get_token.
 *
 * A token is sent as by the scheme bearer, wherever it comes from.
 *
 * GET /api/v3/token. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_token(portkey_response **out, portkey_client *client,
    const portkey_get_token_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_token",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_token() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_token_request(portkey_request **out,
    const portkey_get_token_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_token",
        1, params, error);
}

/** What portkey_get_basic() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_basic_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_basic_params;

/**
 * get_basic.
 *
 *
 *
 * GET /api/v3/basic. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_basic(portkey_response **out, portkey_client *client,
    const portkey_get_basic_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_basic",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_basic() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_basic_request(portkey_request **out,
    const portkey_get_basic_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_basic",
        1, params, error);
}

/** What portkey_get_several() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_several_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_several_params;

/**
 * get_several.
 *
 * The first that the key alone is enough for.
 *
 * GET /api/v3/several. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_several(portkey_response **out, portkey_client *client,
    const portkey_get_several_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_several",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_several() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_several_request(portkey_request **out,
    const portkey_get_several_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_several",
        1, params, error);
}

/** What portkey_get_together() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_together_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_together_params;

/**
 * get_together.
 *
 * The key is one of two, the first.
 *
 * GET /api/v3/together. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_together(portkey_response **out, portkey_client *client,
    const portkey_get_together_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_together",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_together() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_together_request(portkey_request **out,
    const portkey_get_together_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_together",
        1, params, error);
}

/** What portkey_get_v4() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_v4_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_v4_params;

/**
 * get_v4.
 *
 *
 *
 * GET /api/v4/v4. Read-only.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_v4(portkey_response **out, portkey_client *client,
    const portkey_get_v4_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_schemes(), "get_v4",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_v4() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_v4_request(portkey_request **out,
    const portkey_get_v4_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_schemes(), "get_v4",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
