/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_old,
};

/* old: operations */
enum {
    OPERATION_patch_old,
    OPERATION_post_old_file,
};

/* old: tools */
enum {
    TOOL_patch_old,
    TOOL_post_old_file,
};

#endif
