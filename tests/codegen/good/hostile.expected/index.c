/* SPDX-License-Identifier: MIT */
/* Generated from good/hostile.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_evil;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_evil] = &pa_domain_evil,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_evil, OPERATION_be_evil},
};
const uint16_t pa_operation_count = 1;
const uint16_t pa_workflow_count = 0;
