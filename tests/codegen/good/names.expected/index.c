/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

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

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_chat_completions] = &pa_domain_chat_completions,
    [DOMAIN_client_domain] = &pa_domain_client_domain,
    [DOMAIN_tag_3d] = &pa_domain_tag_3d,
    [DOMAIN_tag_4b3510] = &pa_domain_tag_4b3510,
    [DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18] = &pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18,
    [DOMAIN_configs] = &pa_domain_configs,
    [DOMAIN_prompts] = &pa_domain_prompts,
    [DOMAIN_files] = &pa_domain_files,
    [DOMAIN_default] = &pa_domain_default,
    [DOMAIN_widgets] = &pa_domain_widgets,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_client_domain, OPERATION_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791},
    {DOMAIN_client_domain, OPERATION_create_batch},
    {DOMAIN_chat_completions, OPERATION_create_chat_completion},
    {DOMAIN_tag_4b3510, OPERATION_delete_configs_by_slug},
    {DOMAIN_client_domain, OPERATION_get_arguments_by_id},
    {DOMAIN_client_domain, OPERATION_get_batches_request},
    {DOMAIN_default, OPERATION_get_by_id},
    {DOMAIN_configs, OPERATION_get_configs_by_slug},
    {DOMAIN_client_domain, OPERATION_get_library},
    {DOMAIN_prompts, OPERATION_get_prompts_by_id_versions},
    {DOMAIN_prompts, OPERATION_get_prompts_versions},
    {DOMAIN_default, OPERATION_get_root},
    {DOMAIN_client_domain, OPERATION_get_twice_by_id},
    {DOMAIN_widgets, OPERATION_get_v2_widgets},
    {DOMAIN_client_domain, OPERATION_head_twice_by_id},
    {DOMAIN_chat_completions, OPERATION_options_chat_completions},
    {DOMAIN_client_domain, OPERATION_patch_referenced},
    {DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18, OPERATION_post_configs_by_type_and_sub_type},
    {DOMAIN_files, OPERATION_post_files_cancel},
    {DOMAIN_client_domain, OPERATION_post_mangled},
    {DOMAIN_tag_3d, OPERATION_put_2_fa_config},
    {DOMAIN_configs, OPERATION_put_configs_make_default},
    {DOMAIN_client_domain, OPERATION_thing_list},
};
const uint16_t pa_operation_count = 23;
const uint16_t pa_workflow_count = 0;
