/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

const char pa_api_title[] = "Corners";

extern const struct pa_domain pa_domain_corners;

const struct pa_domain *const pa_domains[] = {
    &pa_domain_corners,
};
const uint16_t pa_domain_count = 1;

const struct pa_place pa_operations_by_name[] = {
    {0, 1}, /* keep_branches */
    {0, 2}, /* keep_sibling */
    {0, 3}, /* name_fields */
    {0, 0}, /* spread_closed */
};
const uint16_t pa_operation_count = 4;

const struct pa_place pa_tools_by_name[] = {
    {0, 1}, /* keep_branches */
    {0, 2}, /* keep_sibling */
    {0, 3}, /* name_fields */
    {0, 0}, /* spread_closed */
};
const uint16_t pa_tool_count = 4;
