/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_point portkey_point;
typedef struct portkey_range_not portkey_range_not;
typedef struct portkey_range portkey_range;

/** Point, as the document calls it. */
struct portkey_point {
    /** Required. */
    portkey_integer x;
    /** Number. */
    portkey_number y;
};

/** What not of Range is, or has as items. */
struct portkey_range_not {
    /** Array of string. */
    portkey_string_list in;
};

/** Range, as the document calls it. */
struct portkey_range {
    /** Integer. */
    portkey_integer gte;
    /** Object. */
    const portkey_range_not *not_;
};

PORTKEY_END_DECLS

#endif
