/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_left;
extern const struct pa_tool_table pa_tools_of_right;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_left] = &pa_tools_of_left,
    [DOMAIN_right] = &pa_tools_of_right,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_left, TOOL_use_left},
    {DOMAIN_right, TOOL_use_right},
};
const uint16_t pa_tool_count = 2;
const struct pa_workflow_table *const pa_workflows = NULL;
