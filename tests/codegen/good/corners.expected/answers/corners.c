/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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
    [OPERATION_spread_closed] = PA_NONE,
    [OPERATION_keep_branches] = PA_NONE,
    [OPERATION_keep_sibling] = PA_NONE,
    [OPERATION_name_fields] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_spread_closed] = {.first = 0},
    [OPERATION_keep_branches] = {.first = 0},
    [OPERATION_keep_sibling] = {.first = 0},
    [OPERATION_name_fields] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_spread_closed] = {.is_list = 0},
    [OPERATION_keep_branches] = {.is_list = 0},
    [OPERATION_keep_sibling] = {.is_list = 0},
    [OPERATION_name_fields] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_spread_closed] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_keep_branches] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_keep_sibling] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_name_fields] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_corners;
extern const struct pa_answer_table pa_answers_of_corners;
const struct pa_answer_table pa_answers_of_corners = {
    .domain = &pa_domain_corners,
    .pools = {
        .strings = (const char *)&strings,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
