/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_old;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_old] = &pa_domain_old,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_old, OPERATION_patch_old},
    {DOMAIN_old, OPERATION_post_old_file},
};
const uint16_t pa_operation_count = 2;
const uint16_t pa_workflow_count = 0;
