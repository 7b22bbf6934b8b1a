/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file tag-3d.h
 *
 * A domain begins with a letter.
 */
#ifndef PORTKEYADMIN_GENERATED_TAG_3D_H
#define PORTKEYADMIN_GENERATED_TAG_3D_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_tag_3d(void);
/** @endcond */

/** What portkey_put_2_fa_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_put_2_fa_config_params {
    /** Required. */
    const char *slug;
} portkey_put_2_fa_config_params;

/**
 * put_2_fa_config.
 *
 *
 *
 * PUT /v3/configs/{slug}. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_put_2_fa_config(portkey_response **out, portkey_client *client,
    const portkey_put_2_fa_config_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tag_3d(), "put_2_fa_config",
        1, params, error);
}

/** Checks params and builds the request of portkey_put_2_fa_config() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_put_2_fa_config_request(portkey_request **out,
    const portkey_put_2_fa_config_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tag_3d(), "put_2_fa_config",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
