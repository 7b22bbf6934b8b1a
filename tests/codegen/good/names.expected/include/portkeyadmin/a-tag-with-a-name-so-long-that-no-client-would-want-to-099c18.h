/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file a-tag-with-a-name-so-long-that-no-client-would-want-to-099c18.h
 *
 * x
 */
#ifndef PORTKEYADMIN_GENERATED_A_TAG_WITH_A_NAME_SO_LONG_THAT_NO_CLIENT_WOULD_WANT_TO_099C18_H
#define PORTKEYADMIN_GENERATED_A_TAG_WITH_A_NAME_SO_LONG_THAT_NO_CLIENT_WOULD_WANT_TO_099C18_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18(void);
/** @endcond */

/** What portkey_post_configs_by_type_and_sub_type() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_configs_by_type_and_sub_type_params {
    /** Required. */
    const char *type;
    /** Required. */
    const char *sub_type;
} portkey_post_configs_by_type_and_sub_type_params;

/**
 * post_configs_by_type_and_sub_type.
 *
 *
 *
 * POST /v3/configs/{type}/{sub_type}. Sent without the API key.
 *
 * @param out receives the response: the answer
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_configs_by_type_and_sub_type(portkey_response **out, portkey_client *client,
    const portkey_post_configs_by_type_and_sub_type_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18(), "post_configs_by_type_and_sub_type",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_configs_by_type_and_sub_type() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_configs_by_type_and_sub_type_request(portkey_request **out,
    const portkey_post_configs_by_type_and_sub_type_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18(), "post_configs_by_type_and_sub_type",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
