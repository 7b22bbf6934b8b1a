/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

const char pa_api_title[] = "Names";

extern const struct pa_domain pa_domain_chat_completions;
extern const struct pa_domain pa_domain_client_domain;
extern const struct pa_domain pa_domain_tag_3d;
extern const struct pa_domain pa_domain_tag_4b3510;
extern const struct pa_domain pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18;
extern const struct pa_domain pa_domain_configs;
extern const struct pa_domain pa_domain_prompts;
extern const struct pa_domain pa_domain_files;
extern const struct pa_domain pa_domain_default;
extern const struct pa_domain pa_domain_widgets;

const struct pa_domain *const pa_domains[] = {
    &pa_domain_chat_completions,
    &pa_domain_client_domain,
    &pa_domain_tag_3d,
    &pa_domain_tag_4b3510,
    &pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18,
    &pa_domain_configs,
    &pa_domain_prompts,
    &pa_domain_files,
    &pa_domain_default,
    &pa_domain_widgets,
};
const uint16_t pa_domain_count = 10;

const struct pa_place pa_operations_by_name[] = {
    {1, 7}, /* a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791 */
    {1, 5}, /* create_batch */
    {0, 0}, /* create_chat_completion */
    {3, 0}, /* delete_configs_by_slug */
    {1, 8}, /* get_arguments_by_id */
    {1, 6}, /* get_batches_request */
    {8, 0}, /* get_by_id */
    {5, 0}, /* get_configs_by_slug */
    {1, 4}, /* get_library */
    {6, 1}, /* get_prompts_by_id_versions */
    {6, 0}, /* get_prompts_versions */
    {8, 1}, /* get_root */
    {1, 0}, /* get_twice_by_id */
    {9, 0}, /* get_v2_widgets */
    {1, 1}, /* head_twice_by_id */
    {0, 1}, /* options_chat_completions */
    {1, 9}, /* patch_referenced */
    {4, 0}, /* post_configs_by_type_and_sub_type */
    {7, 0}, /* post_files_cancel */
    {1, 3}, /* post_mangled */
    {2, 0}, /* put_2_fa_config */
    {5, 1}, /* put_configs_make_default */
    {1, 2}, /* thing_list */
};
const uint16_t pa_operation_count = 23;

const struct pa_place pa_tools_by_name[] = {
    {1, 7}, /* a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791 */
    {1, 5}, /* create_batch */
    {0, 0}, /* create_chat_completion */
    {3, 0}, /* delete_configs_by_slug */
    {1, 8}, /* get_arguments_by_id */
    {1, 6}, /* get_batches_request */
    {8, 0}, /* get_by_id */
    {5, 0}, /* get_configs_by_slug */
    {1, 4}, /* get_library */
    {6, 1}, /* get_prompts_by_id_versions */
    {6, 0}, /* get_prompts_versions */
    {8, 1}, /* get_root */
    {1, 0}, /* get_twice_by_id */
    {9, 0}, /* get_v2_widgets */
    {1, 1}, /* head_twice_by_id */
    {0, 1}, /* options_chat_completions */
    {1, 9}, /* patch_referenced */
    {4, 0}, /* post_configs_by_type_and_sub_type */
    {7, 0}, /* post_files_cancel */
    {1, 3}, /* post_mangled */
    {2, 0}, /* put_2_fa_config */
    {5, 1}, /* put_configs_make_default */
    {1, 2}, /* thing_list */
};
const uint16_t pa_tool_count = 23;
