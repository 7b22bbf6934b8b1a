/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_corners,
};

/* corners: operations */
enum {
    OPERATION_spread_closed,
    OPERATION_keep_branches,
    OPERATION_keep_sibling,
    OPERATION_name_fields,
};

/* corners: tools */
enum {
    TOOL_spread_closed,
    TOOL_keep_branches,
    TOOL_keep_sibling,
    TOOL_name_fields,
};

#endif
