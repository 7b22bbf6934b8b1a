/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_things,
};

/* things: operations */
enum {
    OPERATION_get_thing,
    OPERATION_replace_thing,
    OPERATION_delete_thing,
    OPERATION_create_things,
    OPERATION_get_health,
};

/* things: tools */
enum {
    TOOL_get_thing,
    TOOL_replace_thing,
    TOOL_delete_thing,
    TOOL_create_things,
    TOOL_get_health,
};

#endif
