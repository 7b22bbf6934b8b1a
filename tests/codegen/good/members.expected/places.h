/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_notes,
};

/* notes: operations */
enum {
    OPERATION_list_notes,
    OPERATION_create_note,
    OPERATION_get_note,
    OPERATION_get_figures,
};

/* notes: tools */
enum {
    TOOL_list_notes,
    TOOL_create_note,
    TOOL_get_note,
    TOOL_get_figures,
};

#endif
