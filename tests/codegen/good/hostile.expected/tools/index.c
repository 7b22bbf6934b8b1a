/* SPDX-License-Identifier: MIT */
/* Generated from good/hostile.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_evil;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_evil] = &pa_tools_of_evil,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_evil, TOOL_be_evil},
};
const uint16_t pa_tool_count = 1;
const struct pa_workflow_table *const pa_workflows = NULL;
