/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(id, "id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(null_or_string, 1) \
    EACH(Other, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Other[1];
} properties = {
    .of_Other = {{.name = STRING(id), .schema = SCHEMA_null_or_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_Other = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Other)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_patch_old] = SCHEMA_Other,
    [OPERATION_post_old_file] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_patch_old] = {.first = 0},
    [OPERATION_post_old_file] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_patch_old] = {.is_list = 0},
    [OPERATION_post_old_file] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_patch_old] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_old_file] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_old;
extern const struct pa_answer_table pa_answers_of_old;
const struct pa_answer_table pa_answers_of_old = {
    .domain = &pa_domain_old,
    .pools = {
        .strings = (const char *)&strings,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
