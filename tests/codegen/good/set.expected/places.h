/* SPDX-License-Identifier: MIT */
/* Generated from set/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_first_things,
    DOMAIN_second,
    DOMAIN_jobs,
};

/* how the API key is sent; 0: it is not */
enum {
    SCHEME_key = 1,
};

/* first-things: operations */
enum {
    OPERATION_limit_thing,
};

/* first-things: tools */
enum {
    TOOL_limit_thing,
};

/* second: operations */
enum {
    OPERATION_get_limit,
};

/* second: tools */
enum {
    TOOL_get_limit,
    TOOL_limit_again,
};

/* jobs: operations */
enum {
    OPERATION_limit_all,
    OPERATION_count_nothing,
};

/* jobs: tools */
enum {
    TOOL_limit_all,
    TOOL_count_nothing,
};

#endif
