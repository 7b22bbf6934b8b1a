/* SPDX-License-Identifier: MIT */
/* Generated from good/hostile.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file evil.h
 *
 * * / int evil; / * ? ?/ | \<script> \\.
 */
#ifndef PORTKEYADMIN_GENERATED_EVIL_H
#define PORTKEYADMIN_GENERATED_EVIL_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_evil(void);
/** @endcond */

/** What portkey_be_evil() takes. NULL there is the same as all fields absent. */
typedef struct portkey_be_evil_params {
    /** Required. a | b ? bidi ? bell line \\. */
    const char *id;
    /** ? ?/ ??= %s "quoted" \\. */
    const char *default_;
    /** One of "* /", "? ?/", "\\"", "\\\\", "é😀", "\\u0001". Constants: PORTKEY_BE_EVIL_CLASS_*. */
    const char *class_;
    /** Matches \\* /\\\\$. */
    const char *errno_;
    /** Default "* / \\\\". */
    const char *null;
} portkey_be_evil_params;

/**
 * @name Values of portkey_be_evil_params.class_
 * @{
 */
#define PORTKEY_BE_EVIL_CLASS_VALUE_32C7F0 "*/"
#define PORTKEY_BE_EVIL_CLASS_VALUE_E73D07 "?\?/"
#define PORTKEY_BE_EVIL_CLASS_VALUE_7E8C65 "\""
#define PORTKEY_BE_EVIL_CLASS_VALUE_6B1385 "\\"
#define PORTKEY_BE_EVIL_CLASS_VALUE_04DF47 "\303\251\360\237\230\200"
#define PORTKEY_BE_EVIL_CLASS_VALUE_C13448 "\001"
/** @} */

/**
 * * / #error summary.
 *
 * Ends * / and / * begins, *? ?/ / trigraph, * / * / twice, a backslash at the end \\. second line \\.
 *
 * POST /evil/{id}. Sent without the API key.
 *
 * @param out receives the response: * / done \\.
 */
PORTKEY_CHECK_RESULT static inline int portkey_be_evil(portkey_response **out, portkey_client *client,
    const portkey_be_evil_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_evil(), "be_evil",
        1, params, error);
}

/** Checks params and builds the request of portkey_be_evil() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_be_evil_request(portkey_request **out,
    const portkey_be_evil_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_evil(), "be_evil",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
