/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_corners;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_corners] = &pa_domain_corners,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_corners, OPERATION_keep_branches},
    {DOMAIN_corners, OPERATION_keep_sibling},
    {DOMAIN_corners, OPERATION_name_fields},
    {DOMAIN_corners, OPERATION_spread_closed},
};
const uint16_t pa_operation_count = 4;
const uint16_t pa_workflow_count = 0;
