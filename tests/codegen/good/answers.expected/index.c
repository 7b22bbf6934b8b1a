/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

extern const struct pa_domain pa_domain_answers;

const struct pa_domain *const pa_all_domains[] = {
    [DOMAIN_answers] = &pa_domain_answers,
};

const struct pa_place pa_operations_by_name[] = {
    {DOMAIN_answers, OPERATION_get_anything},
    {DOMAIN_answers, OPERATION_get_json},
    {DOMAIN_answers, OPERATION_get_page},
    {DOMAIN_answers, OPERATION_get_text},
    {DOMAIN_answers, OPERATION_head_nothing},
    {DOMAIN_answers, OPERATION_post_json},
    {DOMAIN_answers, OPERATION_post_json_by_default},
    {DOMAIN_answers, OPERATION_post_json_or_nothing},
    {DOMAIN_answers, OPERATION_post_nothing},
};
const uint16_t pa_operation_count = 9;
const uint16_t pa_workflow_count = 0;
