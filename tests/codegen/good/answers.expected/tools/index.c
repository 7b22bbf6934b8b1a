/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_answers;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_answers] = &pa_tools_of_answers,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_answers, TOOL_get_anything},
    {DOMAIN_answers, TOOL_get_json},
    {DOMAIN_answers, TOOL_get_page},
    {DOMAIN_answers, TOOL_get_text},
    {DOMAIN_answers, TOOL_head_nothing},
    {DOMAIN_answers, TOOL_post_json},
    {DOMAIN_answers, TOOL_post_json_by_default},
    {DOMAIN_answers, TOOL_post_json_or_nothing},
    {DOMAIN_answers, TOOL_post_nothing},
};
const uint16_t pa_tool_count = 9;
const struct pa_workflow_table *const pa_workflows = NULL;
