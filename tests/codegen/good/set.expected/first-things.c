/* SPDX-License-Identifier: MIT */
/* Generated from set/first-things.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/first-things.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(POST, "POST") \
    TEXT(application_json, "application/json") \
    TEXT(id, "id") \
    TEXT(json_day, "\"day\"") \
    TEXT(json_hour, "\"hour\"") \
    TEXT(limit, "limit") \
    TEXT(limit_thing, "limit_thing") \
    TEXT(limits, "limits") \
    TEXT(own, "own") \
    TEXT(path_things_id, "/things/{id}") \
    TEXT(path_v1, "/v1") \
    TEXT(period, "period") \
    TEXT(things_write, "things.write") \
    TEXT(value, "value") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_Period[2];
    uint32_t of_limit_thing_required[2];
} names = {
    .of_Period = {STRING(json_day), STRING(json_hour)},
    .of_limit_thing_required = {STRING(id), STRING(limit)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Limit, 2) \
    EACH(integer, 1) \
    EACH(string, 1) \
    EACH(Limit, 2) \
    EACH(Own, 2) \
    EACH(Period, 2) \
    EACH(limit_thing, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Limit[2];
    struct pa_property of_Own[1];
    struct pa_property of_limit_thing[3];
} properties = {
    .of_Limit = {
        {.name = STRING(period), .schema = SCHEMA_Period},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_Own = {{.name = STRING(limits), .schema = SCHEMA_array_of_Limit}},
    .of_limit_thing = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(limit), .schema = SCHEMA_Limit},
        {.name = STRING(own), .schema = SCHEMA_Own},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Limit = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Limit}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Limit = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Limit)}},
    .of_Own = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Own)}},
    .of_Period = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(Period)}},
    .of_limit_thing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(limit_thing_required)},
        {.code = PA_PROPERTIES, PROPERTIES(limit_thing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_limit_thing[1];
} parameters = {
    .of_limit_thing = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_limit, 2) \
    EACH(portkey_own, 1) \
    EACH(portkey_limit_thing_params, 3) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_limit = {
        {.name = STRING(value), .offset = offsetof(portkey_limit, value), .kind = PA_F_INTEGER},
        {.name = STRING(period), .offset = offsetof(portkey_limit, period), .kind = PA_F_STRING},
    },
    .of_portkey_own = {
        {.name = STRING(limits), .offset = offsetof(portkey_own, limits), .structure = STRUCTURE_portkey_limit, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_limit_thing_params = {
        {.name = STRING(id), .offset = offsetof(portkey_limit_thing_params, id), .kind = PA_F_STRING},
        {.name = STRING(limit), .offset = offsetof(portkey_limit_thing_params, limit), .structure = STRUCTURE_portkey_limit, .kind = PA_F_OBJECT},
        {.name = STRING(own), .offset = offsetof(portkey_limit_thing_params, own), .structure = STRUCTURE_portkey_own, .kind = PA_F_OBJECT},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /v1/things/{id} */
    [OPERATION_limit_thing] = {
        .name = STRING(limit_thing),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_things_id),
        .scope = STRING(things_write),
        .domain = DOMAIN_first_things,
        .arguments = SCHEMA_limit_thing,
        .structure = STRUCTURE_portkey_limit_thing_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(limit_thing),
    },
};

extern const struct pa_domain pa_domain_first_things;
const struct pa_domain pa_domain_first_things = {
    .name = "first-things",
    .description = "The first things.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .parameters = (const struct pa_parameter *)&parameters,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_first_things(void)
{
    return &pa_domain_first_things;
}
