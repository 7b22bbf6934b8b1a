/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file widgets.h
 *
 * widgets
 */
#ifndef PORTKEYADMIN_GENERATED_WIDGETS_H
#define PORTKEYADMIN_GENERATED_WIDGETS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_widgets(void);
/** @endcond */

/** What portkey_get_v2_widgets() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_v2_widgets_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_v2_widgets_params;

/**
 * get_v2_widgets.
 *
 *
 *
 * GET /api/v9/v2/widgets. Read-only. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_v2_widgets(portkey_response **out, portkey_client *client,
    const portkey_get_v2_widgets_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_widgets(), "get_v2_widgets",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_v2_widgets() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_v2_widgets_request(portkey_request **out,
    const portkey_get_v2_widgets_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_widgets(), "get_v2_widgets",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
