/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_left,
    DOMAIN_right,
};

/* left: operations */
enum {
    OPERATION_use_left,
};

/* left: tools */
enum {
    TOOL_use_left,
};

/* right: operations */
enum {
    OPERATION_use_right,
};

/* right: tools */
enum {
    TOOL_use_right,
};

#endif
