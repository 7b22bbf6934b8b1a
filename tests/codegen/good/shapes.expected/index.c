/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_shapes;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_shapes] = &pa_domain_shapes,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_shapes, OPERATION_create_config},
    {DOMAIN_shapes, OPERATION_delete_owner},
    {DOMAIN_shapes, OPERATION_find_owners},
    {DOMAIN_shapes, OPERATION_get_owner},
    {DOMAIN_shapes, OPERATION_list_configs},
    {DOMAIN_shapes, OPERATION_list_owners},
    {DOMAIN_shapes, OPERATION_list_servers},
    {DOMAIN_shapes, OPERATION_update_owner},
};
const uint16_t pa_operation_count = 8;
const uint16_t pa_workflow_count = 0;
