/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

const char pa_api_title[] = "Kinds";

extern const struct pa_domain pa_domain_things;

const struct pa_domain *const pa_domains[] = {
    &pa_domain_things,
};
const uint16_t pa_domain_count = 1;

const struct pa_place pa_operations_by_name[] = {
    {0, 3}, /* create_things */
    {0, 2}, /* delete_thing */
    {0, 4}, /* get_health */
    {0, 0}, /* get_thing */
    {0, 1}, /* replace_thing */
};
const uint16_t pa_operation_count = 5;

const struct pa_place pa_tools_by_name[] = {
    {0, 3}, /* create_things */
    {0, 2}, /* delete_thing */
    {0, 4}, /* get_health */
    {0, 0}, /* get_thing */
    {0, 1}, /* replace_thing */
};
const uint16_t pa_tool_count = 5;
