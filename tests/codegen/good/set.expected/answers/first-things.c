/* SPDX-License-Identifier: MIT */
/* Generated from set/first-things.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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
    [OPERATION_limit_thing] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_limit_thing] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_limit_thing] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_limit_thing] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_first_things;
extern const struct pa_answer_table pa_answers_of_first_things;
const struct pa_answer_table pa_answers_of_first_things = {
    .domain = &pa_domain_first_things,
    .pools = {
        .strings = (const char *)&strings,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
