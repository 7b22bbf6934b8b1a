/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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
    [OPERATION_get_header] = PA_NONE,
    [OPERATION_post_header] = PA_NONE,
    [OPERATION_get_public] = PA_NONE,
    [OPERATION_get_optional] = PA_NONE,
    [OPERATION_get_query] = PA_NONE,
    [OPERATION_get_cookie] = PA_NONE,
    [OPERATION_get_bearer] = PA_NONE,
    [OPERATION_get_token] = PA_NONE,
    [OPERATION_get_basic] = PA_NONE,
    [OPERATION_get_several] = PA_NONE,
    [OPERATION_get_together] = PA_NONE,
    [OPERATION_get_v4] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_header] = {.first = 0},
    [OPERATION_post_header] = {.first = 0},
    [OPERATION_get_public] = {.first = 0},
    [OPERATION_get_optional] = {.first = 0},
    [OPERATION_get_query] = {.first = 0},
    [OPERATION_get_cookie] = {.first = 0},
    [OPERATION_get_bearer] = {.first = 0},
    [OPERATION_get_token] = {.first = 0},
    [OPERATION_get_basic] = {.first = 0},
    [OPERATION_get_several] = {.first = 0},
    [OPERATION_get_together] = {.first = 0},
    [OPERATION_get_v4] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_get_header] = {.is_list = 0},
    [OPERATION_post_header] = {.is_list = 0},
    [OPERATION_get_public] = {.is_list = 0},
    [OPERATION_get_optional] = {.is_list = 0},
    [OPERATION_get_query] = {.is_list = 0},
    [OPERATION_get_cookie] = {.is_list = 0},
    [OPERATION_get_bearer] = {.is_list = 0},
    [OPERATION_get_token] = {.is_list = 0},
    [OPERATION_get_basic] = {.is_list = 0},
    [OPERATION_get_several] = {.is_list = 0},
    [OPERATION_get_together] = {.is_list = 0},
    [OPERATION_get_v4] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_header] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_header] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_public] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_optional] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_query] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_cookie] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_bearer] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_token] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_basic] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_several] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_together] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_v4] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_schemes;
extern const struct pa_answer_table pa_answers_of_schemes;
const struct pa_answer_table pa_answers_of_schemes = {
    .domain = &pa_domain_schemes,
    .pools = {
        .strings = (const char *)&strings,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
