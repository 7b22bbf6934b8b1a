/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_bodies;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_bodies] = &pa_tools_of_bodies,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_bodies, TOOL_put_checked_reference},
    {DOMAIN_bodies, TOOL_put_closed},
    {DOMAIN_bodies, TOOL_put_closed_union},
    {DOMAIN_bodies, TOOL_put_named},
    {DOMAIN_bodies, TOOL_put_tree},
    {DOMAIN_bodies, TOOL_put_union},
};
const uint16_t pa_tool_count = 6;
const struct pa_workflow_table *const pa_workflows = NULL;
