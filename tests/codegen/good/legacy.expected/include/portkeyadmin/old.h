/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file old.h
 *
 * old
 */
#ifndef PORTKEYADMIN_GENERATED_OLD_H
#define PORTKEYADMIN_GENERATED_OLD_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_old(void);
/** @endcond */

/** What portkey_patch_old() takes. NULL there is the same as all fields absent. */
typedef struct portkey_patch_old_params {
    /** One of "x", "y". Constants: PORTKEY_PATCH_OLD_KIND_*. */
    const char *kind;
    /** One of "day", "hour". Constants: PORTKEY_PATCH_OLD_PERIOD_*. */
    const char *period;
    /** Above 1. */
    portkey_number above;
    /** At least 2; below 9. */
    portkey_number below;
    /** May be null. */
    const char *text;
    /** One of "a", "b", null; may be null. Constants: PORTKEY_PATCH_OLD_CHOICE_*. */
    const char *choice;
    /** JSON text: any of several forms. */
    const char *other;
} portkey_patch_old_params;

/**
 * @name Values of portkey_patch_old_params.kind
 * @{
 */
#define PORTKEY_PATCH_OLD_KIND_X "x"
#define PORTKEY_PATCH_OLD_KIND_Y "y"
/** @} */

/**
 * @name Values of portkey_patch_old_params.period
 * @{
 */
#define PORTKEY_PATCH_OLD_PERIOD_DAY "day"
#define PORTKEY_PATCH_OLD_PERIOD_HOUR "hour"
/** @} */

/**
 * @name Values of portkey_patch_old_params.choice
 * @{
 */
#define PORTKEY_PATCH_OLD_CHOICE_A "a"
#define PORTKEY_PATCH_OLD_CHOICE_B "b"
/** @} */

/**
 * Patch Old.
 *
 * Bounds as switches, null as a switch.
 *
 * PATCH /old. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_patch_old(portkey_response **out, portkey_client *client,
    const portkey_patch_old_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_old(), "patch_old",
        1, params, error);
}

/** Checks params and builds the request of portkey_patch_old() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_patch_old_request(portkey_request **out,
    const portkey_patch_old_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_old(), "patch_old",
        1, params, error);
}

/** What portkey_post_old_file() takes. NULL there is the same as all fields absent. */
typedef struct portkey_post_old_file_params {
    /** A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT. May be null. */
    const char *file;
    /** Format byte. */
    const char *coded;
    /** JSON text: any. */
    const char *any;
    /** Array of string. */
    portkey_string_list tags;
} portkey_post_old_file_params;

/**
 * Post Old File.
 *
 * A file is binary here, a schema that says nothing is no file, and parts have no styles.
 *
 * POST /old/files. Sends multipart/form-data. Sent without the API key.
 *
 * @param out receives the response: done
 */
PORTKEY_CHECK_RESULT static inline int portkey_post_old_file(portkey_response **out, portkey_client *client,
    const portkey_post_old_file_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_old(), "post_old_file",
        1, params, error);
}

/** Checks params and builds the request of portkey_post_old_file() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_post_old_file_request(portkey_request **out,
    const portkey_post_old_file_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_old(), "post_old_file",
        1, params, error);
}

PORTKEY_END_DECLS

#endif
