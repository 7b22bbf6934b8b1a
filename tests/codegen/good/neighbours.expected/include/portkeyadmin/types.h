/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_common portkey_common;

/** Common, as the document calls it. */
struct portkey_common {
    /** A circle. */
    const portkey_common *again;
};

PORTKEY_END_DECLS

#endif
