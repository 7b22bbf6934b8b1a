/* SPDX-License-Identifier: MIT */
/* Generated from set/second.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/second.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(get_limit, "get_limit") \
    TEXT(id, "id") \
    TEXT(limit_max, "limit_max") \
    TEXT(path_things_id, "/things/{id}") \
    TEXT(path_v1, "/v1") \
    TEXT(since, "since") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_get_limit_required[1];
} names = {
    .of_get_limit_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(string, 1) \
    EACH(string_date_time, 2) \
    EACH(get_limit, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_get_limit[3];
} properties = {
    .of_get_limit = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(limit_max), .schema = SCHEMA_integer},
        {.name = STRING(since), .schema = SCHEMA_string_date_time},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_date_time = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_DATE_TIME}},
    .of_get_limit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_limit_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_limit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_limit[3];
} parameters = {
    .of_get_limit = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(since), .wire = STRING(since), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(limit_max), .wire = STRING(limit_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_get_limit_params, 3) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_get_limit_params = {
        {.name = STRING(id), .offset = offsetof(portkey_get_limit_params, id), .kind = PA_F_STRING},
        {.name = STRING(since), .offset = offsetof(portkey_get_limit_params, since), .kind = PA_F_STRING},
        {.name = STRING(limit_max), .offset = offsetof(portkey_get_limit_params, limit_max), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/things/{id} */
    [OPERATION_get_limit] = {
        .name = STRING(get_limit),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_things_id),
        .domain = DOMAIN_second,
        .arguments = SCHEMA_get_limit,
        .structure = STRUCTURE_portkey_get_limit_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(get_limit),
    },
};

extern const struct pa_domain pa_domain_second;
const struct pa_domain pa_domain_second = {
    .name = "second",
    .description = "The second.",
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

const portkeyadmin_domain *portkeyadmin_domain_second(void)
{
    return &pa_domain_second;
}
