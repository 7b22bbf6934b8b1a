/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_things;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_things] = &pa_tools_of_things,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_things, TOOL_create_things},
    {DOMAIN_things, TOOL_delete_thing},
    {DOMAIN_things, TOOL_get_health},
    {DOMAIN_things, TOOL_get_thing},
    {DOMAIN_things, TOOL_replace_thing},
};
const uint16_t pa_tool_count = 5;
const struct pa_workflow_table *const pa_workflows = NULL;
