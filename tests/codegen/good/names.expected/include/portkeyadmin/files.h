/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file files.h
 *
 * files
 */
#ifndef PORTKEYADMIN_GENERATED_FILES_H
#define PORTKEYADMIN_GENERATED_FILES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_files(void);
/** @endcond */

/** What portkey_post_files_cancel() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_files_cancel_params {
    /** Required. */
    const char *id;
} portkey_post_files_cancel_params;

/**
 * post_files_cancel.
 *
 * A method of Google's kind.
 *
 * POST /v3/files/{id}:cancel. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_files_cancel(portkey_response **out, portkey_client *client,
    const portkey_post_files_cancel_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_files(), "post_files_cancel",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_files_cancel() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_files_cancel_request(portkey_request **out,
    const portkey_post_files_cancel_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_files(), "post_files_cancel",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
