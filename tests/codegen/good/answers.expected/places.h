/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_answers,
};

/* answers: operations */
enum {
    OPERATION_get_json,
    OPERATION_post_json,
    OPERATION_post_json_or_nothing,
    OPERATION_post_json_by_default,
    OPERATION_post_nothing,
    OPERATION_head_nothing,
    OPERATION_get_text,
    OPERATION_get_page,
    OPERATION_get_anything,
};

/* answers: tools */
enum {
    TOOL_get_json,
    TOOL_post_json,
    TOOL_post_json_or_nothing,
    TOOL_post_json_by_default,
    TOOL_post_nothing,
    TOOL_head_nothing,
    TOOL_get_text,
    TOOL_get_page,
    TOOL_get_anything,
};

#endif
