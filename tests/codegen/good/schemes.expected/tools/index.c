/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_schemes;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_schemes] = &pa_tools_of_schemes,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_schemes, TOOL_get_basic},
    {DOMAIN_schemes, TOOL_get_bearer},
    {DOMAIN_schemes, TOOL_get_cookie},
    {DOMAIN_schemes, TOOL_get_header},
    {DOMAIN_schemes, TOOL_get_optional},
    {DOMAIN_schemes, TOOL_get_public},
    {DOMAIN_schemes, TOOL_get_query},
    {DOMAIN_schemes, TOOL_get_several},
    {DOMAIN_schemes, TOOL_get_together},
    {DOMAIN_schemes, TOOL_get_token},
    {DOMAIN_schemes, TOOL_get_v4},
    {DOMAIN_schemes, TOOL_post_header},
};
const uint16_t pa_tool_count = 12;
const struct pa_workflow_table *const pa_workflows = NULL;
