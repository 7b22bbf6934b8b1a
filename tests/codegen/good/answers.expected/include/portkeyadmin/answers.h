/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers.h
 *
 * What is answered.
 */
#ifndef PORTKEYADMIN_GENERATED_ANSWERS_H
#define PORTKEYADMIN_GENERATED_ANSWERS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_answers(void);
/** @endcond */

/** What portkey_get_json() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_json_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_json_params;

/**
 * get_json.
 *
 *
 *
 * GET /json. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_json(portkey_response **out, portkey_client *client,
    const portkey_get_json_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "get_json",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_json() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_json_request(portkey_request **out,
    const portkey_get_json_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "get_json",
        1, params, error);
}

/** What portkey_post_json() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_json_params {
    char unused; /**< keeps the structure from being empty */
} portkey_post_json_params;

/**
 * post_json.
 *
 *
 *
 * POST /json. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_json(portkey_response **out, portkey_client *client,
    const portkey_post_json_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "post_json",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_json() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_json_request(portkey_request **out,
    const portkey_post_json_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "post_json",
        1, params, error);
}

/** What portkey_post_json_or_nothing() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_json_or_nothing_params {
    char unused; /**< keeps the structure from being empty */
} portkey_post_json_or_nothing_params;

/**
 * post_json_or_nothing.
 *
 *
 *
 * POST /json-or-nothing. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_json_or_nothing(portkey_response **out, portkey_client *client,
    const portkey_post_json_or_nothing_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "post_json_or_nothing",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_json_or_nothing() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_json_or_nothing_request(portkey_request **out,
    const portkey_post_json_or_nothing_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "post_json_or_nothing",
        1, params, error);
}

/** What portkey_post_json_by_default() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_json_by_default_params {
    char unused; /**< keeps the structure from being empty */
} portkey_post_json_by_default_params;

/**
 * post_json_by_default.
 *
 *
 *
 * POST /json-by-default. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_json_by_default(portkey_response **out, portkey_client *client,
    const portkey_post_json_by_default_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "post_json_by_default",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_json_by_default() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_json_by_default_request(portkey_request **out,
    const portkey_post_json_by_default_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "post_json_by_default",
        1, params, error);
}

/** What portkey_post_nothing() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_nothing_params {
    char unused; /**< keeps the structure from being empty */
} portkey_post_nothing_params;

/**
 * post_nothing.
 *
 *
 *
 * POST /nothing. Sent without the API key.
 *
 * @param out receives the response: nothing
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_nothing(portkey_response **out, portkey_client *client,
    const portkey_post_nothing_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "post_nothing",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_nothing() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_nothing_request(portkey_request **out,
    const portkey_post_nothing_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "post_nothing",
        1, params, error);
}

/** What portkey_head_nothing() takes. NULL there is the same as all fields absent. */
typedef struct portkey_head_nothing_params {
    char unused; /**< keeps the structure from being empty */
} portkey_head_nothing_params;

/**
 * head_nothing.
 *
 *
 *
 * HEAD /nothing. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_head_nothing(portkey_response **out, portkey_client *client,
    const portkey_head_nothing_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "head_nothing",
        1, params, error);
}

/** Checks params and builds the request of portkey_head_nothing() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_head_nothing_request(portkey_request **out,
    const portkey_head_nothing_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "head_nothing",
        1, params, error);
}

/** What portkey_get_text() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_text_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_text_params;

/**
 * get_text.
 *
 *
 *
 * GET /text. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_text(portkey_response **out, portkey_client *client,
    const portkey_get_text_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "get_text",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_text() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_text_request(portkey_request **out,
    const portkey_get_text_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "get_text",
        1, params, error);
}

/** What portkey_get_page() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_page_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_page_params;

/**
 * get_page.
 *
 *
 *
 * GET /page. Read-only. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_page(portkey_response **out, portkey_client *client,
    const portkey_get_page_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "get_page",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_page() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_page_request(portkey_request **out,
    const portkey_get_page_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "get_page",
        1, params, error);
}

/** What portkey_get_anything() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_anything_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_anything_params;

/**
 * get_anything.
 *
 *
 *
 * GET /anything. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_anything(portkey_response **out, portkey_client *client,
    const portkey_get_anything_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_answers(), "get_anything",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_anything() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_anything_request(portkey_request **out,
    const portkey_get_anything_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_answers(), "get_anything",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
