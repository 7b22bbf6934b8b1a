/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_tool_table pa_tools_of_media;

const struct pa_tool_table *const pa_tool_tables[] = {
    [DOMAIN_media] = &pa_tools_of_media,
};

const struct pa_place pa_tools_by_name[] = {
    {DOMAIN_media, TOOL_delete_anything},
    {DOMAIN_media, TOOL_patch_merge},
    {DOMAIN_media, TOOL_post_colliding_union},
    {DOMAIN_media, TOOL_post_file},
    {DOMAIN_media, TOOL_post_form},
    {DOMAIN_media, TOOL_post_json},
    {DOMAIN_media, TOOL_post_required},
    {DOMAIN_media, TOOL_post_text},
    {DOMAIN_media, TOOL_put_form},
    {DOMAIN_media, TOOL_put_image},
    {DOMAIN_media, TOOL_put_xml},
    {DOMAIN_media, TOOL_upload},
    {DOMAIN_media, TOOL_upload_map},
    {DOMAIN_media, TOOL_upload_optional},
    {DOMAIN_media, TOOL_upload_some},
};
const uint16_t pa_tool_count = 15;
const struct pa_workflow_table *const pa_workflows = NULL;
