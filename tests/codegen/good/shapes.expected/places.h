/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_shapes,
};

/* shapes: operations */
enum {
    OPERATION_list_configs,
    OPERATION_create_config,
    OPERATION_list_servers,
    OPERATION_list_owners,
    OPERATION_find_owners,
    OPERATION_get_owner,
    OPERATION_update_owner,
    OPERATION_delete_owner,
};

/* shapes: tools */
enum {
    TOOL_list_configs,
    TOOL_create_config,
    TOOL_list_servers,
    TOOL_list_owners,
    TOOL_find_owners,
    TOOL_get_owner,
    TOOL_update_owner,
    TOOL_delete_owner,
};

#endif
