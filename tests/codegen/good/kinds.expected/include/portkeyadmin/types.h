/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_node portkey_node;

/** A tree. */
struct portkey_node {
    /** Required. */
    const char *name;
    /** What it hangs on. */
    const portkey_node *parent;
    /** Array of object. */
    struct { const portkey_node *items; size_t count; } children;
};

PORTKEY_END_DECLS

#endif
