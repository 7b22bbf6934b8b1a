/* SPDX-License-Identifier: MIT */
/* Generated from set/second.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/second.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(json_day, "\"day\"") \
    TEXT(json_hour, "\"hour\"") \
    TEXT(period, "period") \
    TEXT(value, "value") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_Period[2];
} names = {
    .of_Period = {STRING(json_day), STRING(json_hour)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(Limit, 3) \
    EACH(Period, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Limit[2];
} properties = {
    .of_Limit = {
        {.name = STRING(period), .schema = SCHEMA_Period},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_Limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Period = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(Period)}},
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_limit] = SCHEMA_Limit,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_limit] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_get_limit] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_limit_answer, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_limit_answer = {
        {.name = STRING(period), .offset = offsetof(portkey_limit_answer, period), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_limit_answer, value), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_limit] = {.answer = STRUCTURE_portkey_limit_answer, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_second;
extern const struct pa_answer_table pa_answers_of_second;
const struct pa_answer_table pa_answers_of_second = {
    .domain = &pa_domain_second,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
};

const portkeyadmin_answers *portkeyadmin_answers_second(void)
{
    return &pa_answers_of_second;
}
