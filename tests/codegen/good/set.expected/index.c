/* SPDX-License-Identifier: MIT */
/* Generated from set/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_first_things;
extern const struct pa_domain pa_domain_second;
extern const struct pa_domain pa_domain_jobs;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_first_things] = &pa_domain_first_things,
    [DOMAIN_second] = &pa_domain_second,
    [DOMAIN_jobs] = &pa_domain_jobs,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_second, OPERATION_get_limit},
    {DOMAIN_first_things, OPERATION_limit_thing},
};
const uint16_t pa_operation_count = 2;
const uint16_t pa_workflow_count = 2;
