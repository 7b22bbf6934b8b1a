/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(children, "children") \
    TEXT(name, "name") \
    TEXT(parent, "parent") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_Node_required[1];
} names = {
    .of_Node_required = {STRING(name)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Node, 2) \
    EACH(array_of_string, 2) \
    EACH(string, 1) \
    EACH(Node, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Node[3];
} properties = {
    .of_Node = {
        {.name = STRING(children), .schema = SCHEMA_array_of_Node},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parent), .schema = SCHEMA_Node},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Node = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Node}},
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Node = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Node_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Node)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_thing] = SCHEMA_Node,
    [OPERATION_replace_thing] = PA_NONE,
    [OPERATION_delete_thing] = PA_NONE,
    [OPERATION_create_things] = SCHEMA_array_of_string,
    [OPERATION_get_health] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_thing] = {.first = 0},
    [OPERATION_replace_thing] = {.first = 0},
    [OPERATION_delete_thing] = {.first = 0},
    [OPERATION_create_things] = {.first = 0},
    [OPERATION_get_health] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_get_thing] = {.is_list = 0},
    [OPERATION_replace_thing] = {.is_list = 0},
    [OPERATION_delete_thing] = {.is_list = 0},
    [OPERATION_create_things] = {.is_list = 1},
    [OPERATION_get_health] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_thing] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_replace_thing] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_thing] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_create_things] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_health] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_things;
extern const struct pa_answer_table pa_answers_of_things;
const struct pa_answer_table pa_answers_of_things = {
    .domain = &pa_domain_things,
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
};
