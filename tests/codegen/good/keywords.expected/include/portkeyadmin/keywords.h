/* SPDX-License-Identifier: MIT */
/* Generated from good/keywords.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file keywords.h
 *
 * The keywords of JSON Schema.
 */
#ifndef PORTKEYADMIN_GENERATED_KEYWORDS_H
#define PORTKEYADMIN_GENERATED_KEYWORDS_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_keywords(void);
/** @endcond */

/** What portkey_check_keywords() takes. NULL there is the same as all fields absent. */
typedef struct portkey_check_keywords_params {
    /** A pair and what follows it. JSON text: array of any. */
    const char *tuple;
    /** JSON text: array of any. */
    const char *contained;
    /** JSON text: object. */
    const char *patterned;
    /** JSON text: object. */
    const char *dependent;
    /** JSON text: any of several forms. */
    const char *conditional;
    /** Two halves and nothing else. JSON text: any of several forms. */
    const char *closed;
    /** JSON text: any of several forms. */
    const char *open;
    /** JSON text: any of several forms. */
    const char *rest;
    /** At least 9007199254740993; at most 1e+30; a multiple of 0.001. */
    portkey_number exact;
    /** One of 1, "1", null, [1,{"a":2.0}], {"b":"\\u0000"}, true. JSON text: one of a list. */
    const char *values;
    /** At least 1 member; at most 4 members. JSON text: object. */
    const char *named;
    /** At most 8 items. */
    portkey_string_list texts;
    /** Object. */
    const portkey_tree *tree;
    /** JSON text: any. */
    const char *dynamic;
    /** JSON text: any. */
    const char *nothing;
    /** JSON text: any of several forms. */
    const char *anything;
} portkey_check_keywords_params;

/**
 * Check Keywords.
 *
 * Check every keyword.
 *
 * POST /keywords. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_check_keywords(portkey_response **out, portkey_client *client,
    const portkey_check_keywords_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keywords(), "check_keywords",
        1, params, error);
}

/** Checks params and builds the request of portkey_check_keywords() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_check_keywords_request(portkey_request **out,
    const portkey_check_keywords_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keywords(), "check_keywords",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
