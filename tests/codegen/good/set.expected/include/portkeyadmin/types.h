/* SPDX-License-Identifier: MIT */
/* Generated from set/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_limit portkey_limit;

/** A limit that both domains use. */
struct portkey_limit {
    /** Most there may be. */
    portkey_integer value;
    /** How often it starts anew. One of "day", "hour". Constants: PORTKEY_LIMIT_PERIOD_*. */
    const char *period;
};

/**
 * @name Values of portkey_limit.period
 * @{
 */
#define PORTKEY_LIMIT_PERIOD_DAY "day"
#define PORTKEY_LIMIT_PERIOD_HOUR "hour"
/** @} */

PORTKEY_END_DECLS

#endif
