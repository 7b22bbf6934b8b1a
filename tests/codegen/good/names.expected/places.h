/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_chat_completions,
    DOMAIN_client_domain,
    DOMAIN_tag_3d,
    DOMAIN_tag_4b3510,
    DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18,
    DOMAIN_configs,
    DOMAIN_prompts,
    DOMAIN_files,
    DOMAIN_default,
    DOMAIN_widgets,
};

/* chat-completions: operations */
enum {
    OPERATION_create_chat_completion,
    OPERATION_options_chat_completions,
};

/* chat-completions: tools */
enum {
    TOOL_create_chat_completion,
    TOOL_options_chat_completions,
};

/* client-domain: operations */
enum {
    OPERATION_get_twice_by_id,
    OPERATION_head_twice_by_id,
    OPERATION_thing_list,
    OPERATION_post_mangled,
    OPERATION_get_library,
    OPERATION_create_batch,
    OPERATION_get_batches_request,
    OPERATION_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791,
    OPERATION_get_arguments_by_id,
    OPERATION_patch_referenced,
};

/* client-domain: tools */
enum {
    TOOL_get_twice_by_id,
    TOOL_head_twice_by_id,
    TOOL_thing_list,
    TOOL_post_mangled,
    TOOL_get_library,
    TOOL_create_batch,
    TOOL_get_batches_request,
    TOOL_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791,
    TOOL_get_arguments_by_id,
    TOOL_patch_referenced,
};

/* tag-3d: operations */
enum {
    OPERATION_put_2_fa_config,
};

/* tag-3d: tools */
enum {
    TOOL_put_2_fa_config,
};

/* tag-4b3510: operations */
enum {
    OPERATION_delete_configs_by_slug,
};

/* tag-4b3510: tools */
enum {
    TOOL_delete_configs_by_slug,
};

/* a-tag-with-a-name-so-long-that-no-client-would-want-to-099c18: operations */
enum {
    OPERATION_post_configs_by_type_and_sub_type,
};

/* a-tag-with-a-name-so-long-that-no-client-would-want-to-099c18: tools */
enum {
    TOOL_post_configs_by_type_and_sub_type,
};

/* configs: operations */
enum {
    OPERATION_get_configs_by_slug,
    OPERATION_put_configs_make_default,
};

/* configs: tools */
enum {
    TOOL_get_configs_by_slug,
    TOOL_put_configs_make_default,
};

/* prompts: operations */
enum {
    OPERATION_get_prompts_versions,
    OPERATION_get_prompts_by_id_versions,
};

/* prompts: tools */
enum {
    TOOL_get_prompts_versions,
    TOOL_get_prompts_by_id_versions,
};

/* files: operations */
enum {
    OPERATION_post_files_cancel,
};

/* files: tools */
enum {
    TOOL_post_files_cancel,
};

/* default: operations */
enum {
    OPERATION_get_by_id,
    OPERATION_get_root,
};

/* default: tools */
enum {
    TOOL_get_by_id,
    TOOL_get_root,
};

/* widgets: operations */
enum {
    OPERATION_get_v2_widgets,
};

/* widgets: tools */
enum {
    TOOL_get_v2_widgets,
};

#endif
