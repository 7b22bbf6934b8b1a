/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_styles,
};

/* styles: operations */
enum {
    OPERATION_path_simple,
    OPERATION_path_simple_exploded,
    OPERATION_path_label,
    OPERATION_path_label_exploded,
    OPERATION_path_matrix,
    OPERATION_path_matrix_exploded,
    OPERATION_query_form,
    OPERATION_query_form_exploded,
    OPERATION_query_space_delimited,
    OPERATION_query_space_delimited_exploded,
    OPERATION_query_pipe_delimited,
    OPERATION_query_pipe_delimited_exploded,
    OPERATION_header_simple,
    OPERATION_header_simple_exploded,
    OPERATION_cookie_form,
    OPERATION_cookie_form_exploded,
    OPERATION_query_deep_object,
    OPERATION_path_json,
    OPERATION_query_json,
    OPERATION_header_json,
    OPERATION_cookie_json,
    OPERATION_defaults,
    OPERATION_reserved,
    OPERATION_several_in_one_segment,
    OPERATION_unions,
    OPERATION_typed,
    OPERATION_headers_and_cookies,
};

/* styles: tools */
enum {
    TOOL_path_simple,
    TOOL_path_simple_exploded,
    TOOL_path_label,
    TOOL_path_label_exploded,
    TOOL_path_matrix,
    TOOL_path_matrix_exploded,
    TOOL_query_form,
    TOOL_query_form_exploded,
    TOOL_query_space_delimited,
    TOOL_query_space_delimited_exploded,
    TOOL_query_pipe_delimited,
    TOOL_query_pipe_delimited_exploded,
    TOOL_header_simple,
    TOOL_header_simple_exploded,
    TOOL_cookie_form,
    TOOL_cookie_form_exploded,
    TOOL_query_deep_object,
    TOOL_path_json,
    TOOL_query_json,
    TOOL_header_json,
    TOOL_cookie_json,
    TOOL_defaults,
    TOOL_reserved,
    TOOL_several_in_one_segment,
    TOOL_unions,
    TOOL_typed,
    TOOL_headers_and_cookies,
};

#endif
