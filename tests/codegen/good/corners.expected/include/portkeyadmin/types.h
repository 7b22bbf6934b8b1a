/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_default portkey_default;

/** default, as the document calls it. */
struct portkey_default {
    /** String. */
    const char *b;
};

PORTKEY_END_DECLS

#endif
