/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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
    [OPERATION_get_json] = SCHEMA_anything,
    [OPERATION_post_json] = SCHEMA_anything,
    [OPERATION_post_json_or_nothing] = SCHEMA_anything,
    [OPERATION_post_json_by_default] = PA_NONE,
    [OPERATION_post_nothing] = PA_NONE,
    [OPERATION_head_nothing] = SCHEMA_anything,
    [OPERATION_get_text] = SCHEMA_anything,
    [OPERATION_get_page] = PA_NONE,
    [OPERATION_get_anything] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_json] = {.first = 0},
    [OPERATION_post_json] = {.first = 0},
    [OPERATION_post_json_or_nothing] = {.first = 0},
    [OPERATION_post_json_by_default] = {.first = 0},
    [OPERATION_post_nothing] = {.first = 0},
    [OPERATION_head_nothing] = {.first = 0},
    [OPERATION_get_text] = {.first = 0},
    [OPERATION_get_page] = {.first = 0},
    [OPERATION_get_anything] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_get_json] = {.is_list = 0},
    [OPERATION_post_json] = {.is_list = 0},
    [OPERATION_post_json_or_nothing] = {.is_list = 0},
    [OPERATION_post_json_by_default] = {.is_list = 0},
    [OPERATION_post_nothing] = {.is_list = 0},
    [OPERATION_head_nothing] = {.is_list = 0},
    [OPERATION_get_text] = {.is_list = 0},
    [OPERATION_get_page] = {.is_list = 0},
    [OPERATION_get_anything] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_json] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_json] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_json_or_nothing] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_json_by_default] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_nothing] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_head_nothing] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_text] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_page] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_anything] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_answers;
extern const struct pa_answer_table pa_answers_of_answers;
const struct pa_answer_table pa_answers_of_answers = {
    .domain = &pa_domain_answers,
    .pools = {
        .strings = (const char *)&strings,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
