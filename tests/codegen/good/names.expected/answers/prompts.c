/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_prompts_versions] = PA_NONE,
    [OPERATION_get_prompts_by_id_versions] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_prompts_versions] = {.first = 0},
    [OPERATION_get_prompts_by_id_versions] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_get_prompts_versions] = {.is_list = 0},
    [OPERATION_get_prompts_by_id_versions] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_prompts_versions] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_prompts_by_id_versions] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_prompts;
extern const struct pa_answer_table pa_answers_of_prompts;
const struct pa_answer_table pa_answers_of_prompts = {
    .domain = &pa_domain_prompts,
    .pools = {
        .strings = (const char *)&strings,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
