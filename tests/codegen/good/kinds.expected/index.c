/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_things;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_things] = &pa_domain_things,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_things, OPERATION_create_things},
    {DOMAIN_things, OPERATION_delete_thing},
    {DOMAIN_things, OPERATION_get_health},
    {DOMAIN_things, OPERATION_get_thing},
    {DOMAIN_things, OPERATION_replace_thing},
};
const uint16_t pa_operation_count = 5;
const uint16_t pa_workflow_count = 0;
