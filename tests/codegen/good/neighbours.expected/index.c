/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_left;
extern const struct pa_domain pa_domain_right;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_left] = &pa_domain_left,
    [DOMAIN_right] = &pa_domain_right,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_left, OPERATION_use_left},
    {DOMAIN_right, OPERATION_use_right},
};
const uint16_t pa_operation_count = 2;
const uint16_t pa_workflow_count = 0;
