/* SPDX-License-Identifier: MIT */
/* Generated from set/first-things.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/first-things.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(POST, "POST") \
    TEXT(a, "a") \
    TEXT(application_json, "application/json") \
    TEXT(b, "b") \
    TEXT(c, "c") \
    TEXT(either, "either") \
    TEXT(form, "form") \
    TEXT(id, "id") \
    TEXT(inner, "inner") \
    TEXT(json_day, "\"day\"") \
    TEXT(json_hour, "\"hour\"") \
    TEXT(limit, "limit") \
    TEXT(limit_thing, "limit_thing") \
    TEXT(limits, "limits") \
    TEXT(open, "open") \
    TEXT(open_either, "open_either") \
    TEXT(own, "own") \
    TEXT(path_things_id, "/things/{id}") \
    TEXT(path_v1, "/v1") \
    TEXT(period, "period") \
    TEXT(several, "several") \
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
    EACH(null, 1) \
    EACH(string, 1) \
    EACH(Form, 2) \
    EACH(Limit, 3) \
    EACH(Own, 3) \
    EACH(Period, 2) \
    EACH(Own_either, 1) \
    EACH(Own_open, 2) \
    EACH(Form_inner, 2) \
    EACH(Own_open_either_any_2, 2) \
    EACH(Own_open_either, 1) \
    EACH(Own_several_any_2, 1) \
    EACH(Own_several, 3) \
    EACH(limit_thing, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_Own_either_any[2];
    uint16_t of_Own_open_either_any[2];
    uint16_t of_Own_several_any[2];
} branches = {
    .of_Own_either_any = {SCHEMA_Limit, SCHEMA_null},
    .of_Own_open_either_any = {SCHEMA_Form, SCHEMA_Own_open_either_any_2},
    .of_Own_several_any = {SCHEMA_Form, SCHEMA_Own_several_any_2},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Form[2];
    struct pa_property of_Limit[2];
    struct pa_property of_Own[5];
    struct pa_property of_Own_open[1];
    struct pa_property of_Form_inner[1];
    struct pa_property of_Own_open_either_any_2[1];
    struct pa_property of_Own_several_any_2[1];
    struct pa_property of_Own_several[1];
    struct pa_property of_limit_thing[3];
} properties = {
    .of_Form = {
        {.name = STRING(form), .schema = SCHEMA_string},
        {.name = STRING(inner), .schema = SCHEMA_Form_inner},
    },
    .of_Limit = {
        {.name = STRING(period), .schema = SCHEMA_Period},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_Own = {
        {.name = STRING(either), .schema = SCHEMA_Own_either},
        {.name = STRING(limits), .schema = SCHEMA_array_of_Limit},
        {.name = STRING(open), .schema = SCHEMA_Own_open},
        {.name = STRING(open_either), .schema = SCHEMA_Own_open_either},
        {.name = STRING(several), .schema = SCHEMA_Own_several},
    },
    .of_Own_open = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_Form_inner = {{.name = STRING(c), .schema = SCHEMA_anything}},
    .of_Own_open_either_any_2 = {{.name = STRING(b), .schema = SCHEMA_string}},
    .of_Own_several_any_2 = {{.name = STRING(b), .schema = SCHEMA_string}},
    .of_Own_several = {{.name = STRING(a), .schema = SCHEMA_string}},
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
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Form = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Form)}},
    .of_Limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Own = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Own)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Period = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(Period)}},
    .of_Own_either = {{.code = PA_ANY_OF, BRANCHES(Own_either_any)}},
    .of_Own_open = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Own_open)}},
    .of_Form_inner = {
        {.code = PA_PROPERTIES, PROPERTIES(Form_inner)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Own_open_either_any_2 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Own_open_either_any_2)},
    },
    .of_Own_open_either = {{.code = PA_ANY_OF, BRANCHES(Own_open_either_any)}},
    .of_Own_several_any_2 = {{.code = PA_PROPERTIES, PROPERTIES(Own_several_any_2)}},
    .of_Own_several = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Own_several)},
        {.code = PA_ANY_OF, BRANCHES(Own_several_any)},
    },
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
    EACH(portkey_own, 5) \
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
        {.name = STRING(either), .offset = offsetof(portkey_own, either), .kind = PA_F_JSON},
        {.name = STRING(open), .offset = offsetof(portkey_own, open), .kind = PA_F_JSON},
        {.name = STRING(open_either), .offset = offsetof(portkey_own, open_either), .kind = PA_F_JSON},
        {.name = STRING(several), .offset = offsetof(portkey_own, several), .kind = PA_F_JSON},
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
        .branches = (const uint16_t *)&branches,
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
