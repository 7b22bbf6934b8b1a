/* SPDX-License-Identifier: MIT */
/* Generated from good/keywords.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_tree_1 portkey_tree_1;
typedef struct portkey_tree portkey_tree;

/** Tree 1, as the document calls it. */
struct portkey_tree_1 {
    /** Required. */
    const char *name;
    /** Array of object. */
    struct { const portkey_tree_1 *items; size_t count; } children;
};

/** Tree, as the document calls it. */
struct portkey_tree {
    /** Required. */
    const char *name;
    /** Array of object. */
    struct { const portkey_tree_1 *items; size_t count; } children;
};

PORTKEY_END_DECLS

#endif
