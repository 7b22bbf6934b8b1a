/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_answer_table pa_answers_of_notes;

const struct pa_answer_table *const pa_answer_tables[] = {
    [DOMAIN_notes] = &pa_answers_of_notes,
};
