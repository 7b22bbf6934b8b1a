/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/configs.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(PUT, "PUT") \
    TEXT(get_configs_by_slug, "get_configs_by_slug") \
    TEXT(path_configs_slug, "/configs/{slug}") \
    TEXT(path_configs_slug_makeDefault, "/configs/{slug}/makeDefault") \
    TEXT(path_v3, "/v3") \
    TEXT(put_configs_make_default, "put_configs_make_default") \
    TEXT(slug, "slug") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_get_configs_by_slug_required[1];
    uint32_t of_put_configs_make_default_required[1];
} names = {
    .of_get_configs_by_slug_required = {STRING(slug)},
    .of_put_configs_make_default_required = {STRING(slug)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(string, 1) \
    EACH(get_configs_by_slug, 4) \
    EACH(put_configs_make_default, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_get_configs_by_slug[1];
    struct pa_property of_put_configs_make_default[1];
} properties = {
    .of_get_configs_by_slug = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_put_configs_make_default = {{.name = STRING(slug), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_get_configs_by_slug = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_configs_by_slug_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_configs_by_slug)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_put_configs_make_default = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(put_configs_make_default_required)},
        {.code = PA_PROPERTIES, PROPERTIES(put_configs_make_default)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_configs_by_slug[1];
    struct pa_parameter of_put_configs_make_default[1];
} parameters = {
    .of_get_configs_by_slug = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_put_configs_make_default = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_get_configs_by_slug_params, 1) \
    EACH(portkey_put_configs_make_default_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_get_configs_by_slug_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_get_configs_by_slug_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_put_configs_make_default_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_put_configs_make_default_params, slug), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v3/configs/{slug} */
    [OPERATION_get_configs_by_slug] = {
        .name = STRING(get_configs_by_slug),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path_configs_slug),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_get_configs_by_slug,
        .structure = STRUCTURE_portkey_get_configs_by_slug_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(get_configs_by_slug),
    },
    /* PUT /v3/configs/{slug}/makeDefault */
    [OPERATION_put_configs_make_default] = {
        .name = STRING(put_configs_make_default),
        .method = STRING(PUT),
        .base = STRING(path_v3),
        .path = STRING(path_configs_slug_makeDefault),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_put_configs_make_default,
        .structure = STRUCTURE_portkey_put_configs_make_default_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        PARAMETERS(put_configs_make_default),
    },
};

extern const struct pa_domain pa_domain_configs;
const struct pa_domain pa_domain_configs = {
    .name = "configs",
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

const portkeyadmin_domain *portkeyadmin_domain_configs(void)
{
    return &pa_domain_configs;
}
