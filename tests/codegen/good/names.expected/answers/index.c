/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_answer_table pa_answers_of_chat_completions;
extern const struct pa_answer_table pa_answers_of_client_domain;
extern const struct pa_answer_table pa_answers_of_tag_3d;
extern const struct pa_answer_table pa_answers_of_tag_4b3510;
extern const struct pa_answer_table pa_answers_of_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18;
extern const struct pa_answer_table pa_answers_of_configs;
extern const struct pa_answer_table pa_answers_of_prompts;
extern const struct pa_answer_table pa_answers_of_files;
extern const struct pa_answer_table pa_answers_of_default;
extern const struct pa_answer_table pa_answers_of_widgets;

const struct pa_answer_table *const pa_answer_tables[] = {
    [DOMAIN_chat_completions] = &pa_answers_of_chat_completions,
    [DOMAIN_client_domain] = &pa_answers_of_client_domain,
    [DOMAIN_tag_3d] = &pa_answers_of_tag_3d,
    [DOMAIN_tag_4b3510] = &pa_answers_of_tag_4b3510,
    [DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18] = &pa_answers_of_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18,
    [DOMAIN_configs] = &pa_answers_of_configs,
    [DOMAIN_prompts] = &pa_answers_of_prompts,
    [DOMAIN_files] = &pa_answers_of_files,
    [DOMAIN_default] = &pa_answers_of_default,
    [DOMAIN_widgets] = &pa_answers_of_widgets,
};
