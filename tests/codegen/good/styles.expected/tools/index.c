/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_styles;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_styles] = &pa_tools_of_styles,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_styles, TOOL_cookie_form},
    {DOMAIN_styles, TOOL_cookie_form_exploded},
    {DOMAIN_styles, TOOL_cookie_json},
    {DOMAIN_styles, TOOL_defaults},
    {DOMAIN_styles, TOOL_header_json},
    {DOMAIN_styles, TOOL_header_simple},
    {DOMAIN_styles, TOOL_header_simple_exploded},
    {DOMAIN_styles, TOOL_headers_and_cookies},
    {DOMAIN_styles, TOOL_path_json},
    {DOMAIN_styles, TOOL_path_label},
    {DOMAIN_styles, TOOL_path_label_exploded},
    {DOMAIN_styles, TOOL_path_matrix},
    {DOMAIN_styles, TOOL_path_matrix_exploded},
    {DOMAIN_styles, TOOL_path_simple},
    {DOMAIN_styles, TOOL_path_simple_exploded},
    {DOMAIN_styles, TOOL_query_deep_object},
    {DOMAIN_styles, TOOL_query_form},
    {DOMAIN_styles, TOOL_query_form_exploded},
    {DOMAIN_styles, TOOL_query_json},
    {DOMAIN_styles, TOOL_query_pipe_delimited},
    {DOMAIN_styles, TOOL_query_pipe_delimited_exploded},
    {DOMAIN_styles, TOOL_query_space_delimited},
    {DOMAIN_styles, TOOL_query_space_delimited_exploded},
    {DOMAIN_styles, TOOL_reserved},
    {DOMAIN_styles, TOOL_several_in_one_segment},
    {DOMAIN_styles, TOOL_typed},
    {DOMAIN_styles, TOOL_unions},
};
const uint16_t pa_tool_count = 27;
const struct pa_workflow_table *const pa_workflows = NULL;
