/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791, "{\"operation\":\"a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(create_batch, "{\"operation\":\"create_batch\",\"base\":\"/v3\",\"body\":\"members\",\"known\":[\"error\",\"request\",\"item\",\"other_item\",\"pageSize\",\"page_size\",\"class\",\"class_\",\"deep\"]}") \
    TEXT(create_chat_completion, "{\"operation\":\"create_chat_completion\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(delete_configs_by_slug, "{\"operation\":\"delete_configs_by_slug\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"slug\",\"argument\":\"slug\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(get_arguments_by_id, "{\"operation\":\"get_arguments_by_id\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"id\",\"argument\":\"query_id\",\"type\":\"string\"},{\"in\":\"header\",\"wire\":\"ID\",\"argument\":\"header_id\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"StartTime>\",\"argument\":\"start_time_gt\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"StartTime\",\"argument\":\"start_time\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"pageSize\",\"argument\":\"query_page_size\",\"type\":\"integer\"},{\"in\":\"query\",\"wire\":\"page_size\",\"argument\":\"page_size\",\"type\":\"integer\"},{\"in\":\"query\",\"wire\":\"$\",\"argument\":\"value\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"q\",\"argument\":\"q\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(get_batches_request, "{\"operation\":\"get_batches_request\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(get_by_id, "{\"operation\":\"get_by_id\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(get_configs_by_slug, "{\"operation\":\"get_configs_by_slug\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"slug\",\"argument\":\"slug\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(get_library, "{\"operation\":\"get_library\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(get_prompts_by_id_versions, "{\"operation\":\"get_prompts_by_id_versions\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(get_prompts_versions, "{\"operation\":\"get_prompts_versions\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(get_root, "{\"operation\":\"get_root\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(get_twice_by_id, "{\"operation\":\"get_twice_by_id\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(get_v2_widgets, "{\"operation\":\"get_v2_widgets\",\"base\":\"/api/v9\",\"body\":\"none\"}") \
    TEXT(head_twice_by_id, "{\"operation\":\"head_twice_by_id\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(options_chat_completions, "{\"operation\":\"options_chat_completions\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(patch_referenced, "{\"operation\":\"patch_referenced\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(post_configs_by_type_and_sub_type, "{\"operation\":\"post_configs_by_type_and_sub_type\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"type\",\"argument\":\"type\",\"type\":\"string\"},{\"in\":\"path\",\"wire\":\"sub-type\",\"argument\":\"sub_type\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(post_files_cancel, "{\"operation\":\"post_files_cancel\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(post_mangled, "{\"operation\":\"post_mangled\",\"base\":\"/v3\",\"body\":\"none\"}") \
    TEXT(put_2_fa_config, "{\"operation\":\"put_2_fa_config\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"slug\",\"argument\":\"slug\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(put_configs_make_default, "{\"operation\":\"put_configs_make_default\",\"base\":\"/v3\",\"parameters\":[{\"in\":\"path\",\"wire\":\"slug\",\"argument\":\"slug\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(thing_list, "{\"operation\":\"thing_list\",\"base\":\"/v3\",\"body\":\"none\"}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(create_chat_completion),
    STRING(options_chat_completions),
    STRING(get_twice_by_id),
    STRING(head_twice_by_id),
    STRING(thing_list),
    STRING(post_mangled),
    STRING(get_library),
    STRING(create_batch),
    STRING(get_batches_request),
    STRING(a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791),
    STRING(get_arguments_by_id),
    STRING(patch_referenced),
    STRING(put_2_fa_config),
    STRING(delete_configs_by_slug),
    STRING(post_configs_by_type_and_sub_type),
    STRING(get_configs_by_slug),
    STRING(put_configs_make_default),
    STRING(get_prompts_versions),
    STRING(get_prompts_by_id_versions),
    STRING(post_files_cancel),
    STRING(get_by_id),
    STRING(get_root),
    STRING(get_v2_widgets),
};
const char *const sandbox_texts = (const char *)&strings;
