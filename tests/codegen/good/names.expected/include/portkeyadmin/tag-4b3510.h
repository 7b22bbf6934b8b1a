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
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_delete_configs_by_slug(portkey_response **out, portkey_client *client,
    const portkey_delete_configs_by_slug_params *params, portkey_error *error);

/** Checks params and builds the request of portkey_delete_configs_by_slug() without sending it. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_delete_configs_by_slug_request(portkey_request **out,
    const portkey_delete_configs_by_slug_params *params, portkey_error *error);

PORTKEY_END_DECLS

#endif
