/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

const char pa_api_title[] = "Styles";

extern const struct pa_domain pa_domain_styles;

const struct pa_domain *const pa_domains[] = {
    &pa_domain_styles,
};
const uint16_t pa_domain_count = 1;

const struct pa_place pa_operations_by_name[] = {
    {0, 14}, /* cookie_form */
    {0, 15}, /* cookie_form_exploded */
    {0, 20}, /* cookie_json */
    {0, 21}, /* defaults */
    {0, 19}, /* header_json */
    {0, 12}, /* header_simple */
    {0, 13}, /* header_simple_exploded */
    {0, 26}, /* headers_and_cookies */
    {0, 17}, /* path_json */
    {0, 2}, /* path_label */
    {0, 3}, /* path_label_exploded */
    {0, 4}, /* path_matrix */
    {0, 5}, /* path_matrix_exploded */
    {0, 0}, /* path_simple */
    {0, 1}, /* path_simple_exploded */
    {0, 16}, /* query_deep_object */
    {0, 6}, /* query_form */
    {0, 7}, /* query_form_exploded */
    {0, 18}, /* query_json */
    {0, 10}, /* query_pipe_delimited */
    {0, 11}, /* query_pipe_delimited_exploded */
    {0, 8}, /* query_space_delimited */
    {0, 9}, /* query_space_delimited_exploded */
    {0, 22}, /* reserved */
    {0, 23}, /* several_in_one_segment */
    {0, 25}, /* typed */
    {0, 24}, /* unions */
};
const uint16_t pa_operation_count = 27;

const struct pa_place pa_tools_by_name[] = {
    {0, 14}, /* cookie_form */
    {0, 15}, /* cookie_form_exploded */
    {0, 20}, /* cookie_json */
    {0, 21}, /* defaults */
    {0, 19}, /* header_json */
    {0, 12}, /* header_simple */
    {0, 13}, /* header_simple_exploded */
    {0, 26}, /* headers_and_cookies */
    {0, 17}, /* path_json */
    {0, 2}, /* path_label */
    {0, 3}, /* path_label_exploded */
    {0, 4}, /* path_matrix */
    {0, 5}, /* path_matrix_exploded */
    {0, 0}, /* path_simple */
    {0, 1}, /* path_simple_exploded */
    {0, 16}, /* query_deep_object */
    {0, 6}, /* query_form */
    {0, 7}, /* query_form_exploded */
    {0, 18}, /* query_json */
    {0, 10}, /* query_pipe_delimited */
    {0, 11}, /* query_pipe_delimited_exploded */
    {0, 8}, /* query_space_delimited */
    {0, 9}, /* query_space_delimited_exploded */
    {0, 22}, /* reserved */
    {0, 23}, /* several_in_one_segment */
    {0, 25}, /* typed */
    {0, 24}, /* unions */
};
const uint16_t pa_tool_count = 27;
