/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_schemes;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_schemes] = &pa_domain_schemes,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_schemes, OPERATION_get_basic},
    {DOMAIN_schemes, OPERATION_get_bearer},
    {DOMAIN_schemes, OPERATION_get_cookie},
    {DOMAIN_schemes, OPERATION_get_header},
    {DOMAIN_schemes, OPERATION_get_optional},
    {DOMAIN_schemes, OPERATION_get_public},
    {DOMAIN_schemes, OPERATION_get_query},
    {DOMAIN_schemes, OPERATION_get_several},
    {DOMAIN_schemes, OPERATION_get_together},
    {DOMAIN_schemes, OPERATION_get_token},
    {DOMAIN_schemes, OPERATION_get_v4},
    {DOMAIN_schemes, OPERATION_post_header},
};
const uint16_t pa_operation_count = 12;
const uint16_t pa_workflow_count = 0;
