/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_bodies;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_bodies] = &pa_domain_bodies,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_bodies, OPERATION_put_checked_reference},
    {DOMAIN_bodies, OPERATION_put_closed},
    {DOMAIN_bodies, OPERATION_put_closed_union},
    {DOMAIN_bodies, OPERATION_put_named},
    {DOMAIN_bodies, OPERATION_put_tree},
    {DOMAIN_bodies, OPERATION_put_union},
};
const uint16_t pa_operation_count = 6;
const uint16_t pa_workflow_count = 0;
