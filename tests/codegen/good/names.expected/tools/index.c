/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_chat_completions;
extern const struct pa_tool_table pa_tools_of_client_domain;
extern const struct pa_tool_table pa_tools_of_tag_3d;
extern const struct pa_tool_table pa_tools_of_tag_4b3510;
extern const struct pa_tool_table pa_tools_of_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18;
extern const struct pa_tool_table pa_tools_of_configs;
extern const struct pa_tool_table pa_tools_of_prompts;
extern const struct pa_tool_table pa_tools_of_files;
extern const struct pa_tool_table pa_tools_of_default;
extern const struct pa_tool_table pa_tools_of_widgets;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_chat_completions] = &pa_tools_of_chat_completions,
    [DOMAIN_client_domain] = &pa_tools_of_client_domain,
    [DOMAIN_tag_3d] = &pa_tools_of_tag_3d,
    [DOMAIN_tag_4b3510] = &pa_tools_of_tag_4b3510,
    [DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18] = &pa_tools_of_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18,
    [DOMAIN_configs] = &pa_tools_of_configs,
    [DOMAIN_prompts] = &pa_tools_of_prompts,
    [DOMAIN_files] = &pa_tools_of_files,
    [DOMAIN_default] = &pa_tools_of_default,
    [DOMAIN_widgets] = &pa_tools_of_widgets,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_client_domain, TOOL_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791},
    {DOMAIN_client_domain, TOOL_create_batch},
    {DOMAIN_chat_completions, TOOL_create_chat_completion},
    {DOMAIN_tag_4b3510, TOOL_delete_configs_by_slug},
    {DOMAIN_client_domain, TOOL_get_arguments_by_id},
    {DOMAIN_client_domain, TOOL_get_batches_request},
    {DOMAIN_default, TOOL_get_by_id},
    {DOMAIN_configs, TOOL_get_configs_by_slug},
    {DOMAIN_client_domain, TOOL_get_library},
    {DOMAIN_prompts, TOOL_get_prompts_by_id_versions},
    {DOMAIN_prompts, TOOL_get_prompts_versions},
    {DOMAIN_default, TOOL_get_root},
    {DOMAIN_client_domain, TOOL_get_twice_by_id},
    {DOMAIN_widgets, TOOL_get_v2_widgets},
    {DOMAIN_client_domain, TOOL_head_twice_by_id},
    {DOMAIN_chat_completions, TOOL_options_chat_completions},
    {DOMAIN_client_domain, TOOL_patch_referenced},
    {DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18, TOOL_post_configs_by_type_and_sub_type},
    {DOMAIN_files, TOOL_post_files_cancel},
    {DOMAIN_client_domain, TOOL_post_mangled},
    {DOMAIN_tag_3d, TOOL_put_2_fa_config},
    {DOMAIN_configs, TOOL_put_configs_make_default},
    {DOMAIN_client_domain, TOOL_thing_list},
};
const uint16_t pa_tool_count = 23;
const struct pa_workflow_table *const pa_workflows = NULL;
