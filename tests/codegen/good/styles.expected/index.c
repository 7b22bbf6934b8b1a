/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_styles;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_styles] = &pa_domain_styles,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_styles, OPERATION_cookie_form},
    {DOMAIN_styles, OPERATION_cookie_form_exploded},
    {DOMAIN_styles, OPERATION_cookie_json},
    {DOMAIN_styles, OPERATION_defaults},
    {DOMAIN_styles, OPERATION_header_json},
    {DOMAIN_styles, OPERATION_header_simple},
    {DOMAIN_styles, OPERATION_header_simple_exploded},
    {DOMAIN_styles, OPERATION_headers_and_cookies},
    {DOMAIN_styles, OPERATION_path_json},
    {DOMAIN_styles, OPERATION_path_label},
    {DOMAIN_styles, OPERATION_path_label_exploded},
    {DOMAIN_styles, OPERATION_path_matrix},
    {DOMAIN_styles, OPERATION_path_matrix_exploded},
    {DOMAIN_styles, OPERATION_path_simple},
    {DOMAIN_styles, OPERATION_path_simple_exploded},
    {DOMAIN_styles, OPERATION_query_deep_object},
    {DOMAIN_styles, OPERATION_query_form},
    {DOMAIN_styles, OPERATION_query_form_exploded},
    {DOMAIN_styles, OPERATION_query_json},
    {DOMAIN_styles, OPERATION_query_pipe_delimited},
    {DOMAIN_styles, OPERATION_query_pipe_delimited_exploded},
    {DOMAIN_styles, OPERATION_query_space_delimited},
    {DOMAIN_styles, OPERATION_query_space_delimited_exploded},
    {DOMAIN_styles, OPERATION_reserved},
    {DOMAIN_styles, OPERATION_several_in_one_segment},
    {DOMAIN_styles, OPERATION_typed},
    {DOMAIN_styles, OPERATION_unions},
};
const uint16_t pa_operation_count = 27;
const uint16_t pa_workflow_count = 0;
