/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_notes;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_notes] = &pa_tools_of_notes,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_notes, TOOL_create_note},
    {DOMAIN_notes, TOOL_get_figures},
    {DOMAIN_notes, TOOL_get_note},
    {DOMAIN_notes, TOOL_list_notes},
};
const uint16_t pa_tool_count = 4;
const struct pa_workflow_table *const pa_workflows = NULL;
