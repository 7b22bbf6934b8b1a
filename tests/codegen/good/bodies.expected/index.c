/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

const char pa_api_title[] = "Bodies";

extern const struct pa_domain pa_domain_bodies;

const struct pa_domain *const pa_domains[] = {
    &pa_domain_bodies,
};
const uint16_t pa_domain_count = 1;

const struct pa_place pa_operations_by_name[] = {
    {0, 4}, /* put_checked_reference */
    {0, 1}, /* put_closed */
    {0, 3}, /* put_closed_union */
    {0, 0}, /* put_named */
    {0, 5}, /* put_tree */
    {0, 2}, /* put_union */
};
const uint16_t pa_operation_count = 6;

const struct pa_place pa_tools_by_name[] = {
    {0, 4}, /* put_checked_reference */
    {0, 1}, /* put_closed */
    {0, 3}, /* put_closed_union */
    {0, 0}, /* put_named */
    {0, 5}, /* put_tree */
    {0, 2}, /* put_union */
};
const uint16_t pa_tool_count = 6;
