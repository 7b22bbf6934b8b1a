/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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
    [OPERATION_put_named] = PA_NONE,
    [OPERATION_put_closed] = PA_NONE,
    [OPERATION_put_union] = PA_NONE,
    [OPERATION_put_closed_union] = PA_NONE,
    [OPERATION_put_checked_reference] = PA_NONE,
    [OPERATION_put_tree] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_put_named] = {.first = 0},
    [OPERATION_put_closed] = {.first = 0},
    [OPERATION_put_union] = {.first = 0},
    [OPERATION_put_closed_union] = {.first = 0},
    [OPERATION_put_checked_reference] = {.first = 0},
    [OPERATION_put_tree] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_put_named] = {.is_list = 0},
    [OPERATION_put_closed] = {.is_list = 0},
    [OPERATION_put_union] = {.is_list = 0},
    [OPERATION_put_closed_union] = {.is_list = 0},
    [OPERATION_put_checked_reference] = {.is_list = 0},
    [OPERATION_put_tree] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_put_named] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_put_closed] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_put_union] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_put_closed_union] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_put_checked_reference] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_put_tree] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_bodies;
extern const struct pa_answer_table pa_answers_of_bodies;
const struct pa_answer_table pa_answers_of_bodies = {
    .domain = &pa_domain_bodies,
    .pools = {
        .strings = (const char *)&strings,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
