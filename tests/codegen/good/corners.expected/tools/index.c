/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_corners;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_corners] = &pa_tools_of_corners,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_corners, TOOL_keep_branches},
    {DOMAIN_corners, TOOL_keep_sibling},
    {DOMAIN_corners, TOOL_name_fields},
    {DOMAIN_corners, TOOL_spread_closed},
};
const uint16_t pa_tool_count = 4;
const struct pa_workflow_table *const pa_workflows = NULL;
