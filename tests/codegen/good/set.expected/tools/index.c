/* SPDX-License-Identifier: MIT */
/* Generated from set/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_first_things;
extern const struct pa_tool_table pa_tools_of_second;
extern const struct pa_tool_table pa_tools_of_jobs;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_first_things] = &pa_tools_of_first_things,
    [DOMAIN_second] = &pa_tools_of_second,
    [DOMAIN_jobs] = &pa_tools_of_jobs,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_second, TOOL_get_limit},
    {DOMAIN_second, TOOL_limit_again},
    {DOMAIN_first_things, TOOL_limit_thing},
};
const uint16_t pa_tool_count = 3;

extern const struct pa_workflow_table pa_table_of_workflows;
const struct pa_workflow_table *const pa_workflows = &pa_table_of_workflows;
