/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_old;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_old] = &pa_tools_of_old,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_old, TOOL_patch_old},
    {DOMAIN_old, TOOL_post_old_file},
};
const uint16_t pa_tool_count = 2;
const struct pa_workflow_table *const pa_workflows = NULL;
