/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file types.h
 *
 * Structures that several domains share.
 */
#ifndef PORTKEYADMIN_GENERATED_TYPES_H
#define PORTKEYADMIN_GENERATED_TYPES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_tree portkey_tree;

/** Tree, as the document calls it. */
struct portkey_tree {
    /** Required. */
    const char *name;
    /** Of whom it is a part. */
    const portkey_tree *owner;
    /** Object. */
    const portkey_tree *left;
    /** Object. */
    const portkey_tree *right;
};

PORTKEY_END_DECLS

#endif
