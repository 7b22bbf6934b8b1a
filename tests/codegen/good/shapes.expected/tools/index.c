/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_shapes;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_shapes] = &pa_tools_of_shapes,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_shapes, TOOL_create_config},
    {DOMAIN_shapes, TOOL_delete_owner},
    {DOMAIN_shapes, TOOL_find_owners},
    {DOMAIN_shapes, TOOL_get_owner},
    {DOMAIN_shapes, TOOL_list_configs},
    {DOMAIN_shapes, TOOL_list_owners},
    {DOMAIN_shapes, TOOL_list_servers},
    {DOMAIN_shapes, TOOL_update_owner},
};
const uint16_t pa_tool_count = 8;
const struct pa_workflow_table *const pa_workflows = NULL;
