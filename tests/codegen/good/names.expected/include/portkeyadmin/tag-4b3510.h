/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file tag-4b3510.h
 *
 * tag-4b3510
 */
#ifndef PORTKEYADMIN_GENERATED_TAG_4B3510_H
#define PORTKEYADMIN_GENERATED_TAG_4B3510_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_tag_4b3510(void);
/** @endcond */

/** What portkey_delete_configs_by_slug() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_configs_by_slug_params {
    /** Required. */
    const char *slug;
} portkey_delete_configs_by_slug_params;

/**
 * delete_configs_by_slug.
 *
 *
 *
 * DELETE /v3/configs/{slug}. Destructive. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_configs_by_slug(portkey_response **out, portkey_client *client,
    const portkey_delete_configs_by_slug_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tag_4b3510(), "delete_configs_by_slug",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_configs_by_slug() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_configs_by_slug_request(portkey_request **out,
    const portkey_delete_configs_by_slug_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tag_4b3510(), "delete_configs_by_slug",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
