/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_answer_table pa_answers_of_left;
extern const struct pa_answer_table pa_answers_of_right;

const struct pa_answer_table *const pa_answer_tables[] = {
    [DOMAIN_left] = &pa_answers_of_left,
    [DOMAIN_right] = &pa_answers_of_right,
};
