/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_bodies,
};

/* bodies: operations */
enum {
    OPERATION_put_named,
    OPERATION_put_closed,
    OPERATION_put_union,
    OPERATION_put_closed_union,
    OPERATION_put_checked_reference,
    OPERATION_put_tree,
};

/* bodies: tools */
enum {
    TOOL_put_named,
    TOOL_put_closed,
    TOOL_put_union,
    TOOL_put_closed_union,
    TOOL_put_checked_reference,
    TOOL_put_tree,
};

#endif
