/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/default.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(get_by_id, "get_by_id") \
    TEXT(get_root, "get_root") \
    TEXT(id, "id") \
    TEXT(path, "/") \
    TEXT(path_id, "/{id}") \
    TEXT(path_v3, "/v3") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_get_by_id_required[1];
} names = {
    .of_get_by_id_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(object_of_nothing, 3) \
    EACH(string, 1) \
    EACH(get_by_id, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_get_by_id[1];
} properties = {
    .of_get_by_id = {{.name = STRING(id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_get_by_id = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_by_id_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_by_id)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_by_id[1];
} parameters = {
    .of_get_by_id = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_get_by_id_params, 1) \
    EMPTY(portkey_get_root_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_get_by_id_params = {
        {.name = STRING(id), .offset = offsetof(portkey_get_by_id_params, id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v3/{id} */
    [OPERATION_get_by_id] = {
        .name = STRING(get_by_id),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path_id),
        .domain = DOMAIN_default,
        .arguments = SCHEMA_get_by_id,
        .structure = STRUCTURE_portkey_get_by_id_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(get_by_id),
    },
    /* GET /v3/ */
    [OPERATION_get_root] = {
        .name = STRING(get_root),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path),
        .domain = DOMAIN_default,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_root_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
};

extern const struct pa_domain pa_domain_default;
const struct pa_domain pa_domain_default = {
    .name = "default",
    .description = "",
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

const portkeyadmin_domain *portkeyadmin_domain_default(void)
{
    return &pa_domain_default;
}
