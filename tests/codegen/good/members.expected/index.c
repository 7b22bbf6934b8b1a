/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_notes;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_notes] = &pa_domain_notes,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_notes, OPERATION_create_note},
    {DOMAIN_notes, OPERATION_get_figures},
    {DOMAIN_notes, OPERATION_get_note},
    {DOMAIN_notes, OPERATION_list_notes},
};
const uint16_t pa_operation_count = 4;
const uint16_t pa_workflow_count = 0;
