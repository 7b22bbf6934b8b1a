/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/tag-3d.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(PUT, "PUT") \
    TEXT(path_configs_slug, "/configs/{slug}") \
    TEXT(path_v3, "/v3") \
    TEXT(put_2_fa_config, "put_2_fa_config") \
    TEXT(slug, "slug") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_put_2_fa_config_required[1];
} names = {
    .of_put_2_fa_config_required = {STRING(slug)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(string, 1) \
    EACH(put_2_fa_config, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_put_2_fa_config[1];
} properties = {
    .of_put_2_fa_config = {{.name = STRING(slug), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_put_2_fa_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(put_2_fa_config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(put_2_fa_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_put_2_fa_config[1];
} parameters = {
    .of_put_2_fa_config = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_put_2_fa_config_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_put_2_fa_config_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_put_2_fa_config_params, slug), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* PUT /v3/configs/{slug} */
    [OPERATION_put_2_fa_config] = {
        .name = STRING(put_2_fa_config),
        .method = STRING(PUT),
        .base = STRING(path_v3),
        .path = STRING(path_configs_slug),
        .domain = DOMAIN_tag_3d,
        .arguments = SCHEMA_put_2_fa_config,
        .structure = STRUCTURE_portkey_put_2_fa_config_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        PARAMETERS(put_2_fa_config),
    },
};

extern const struct pa_domain pa_domain_tag_3d;
const struct pa_domain pa_domain_tag_3d = {
    .name = "tag-3d",
    .description = "A domain begins with a letter.",
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

const portkeyadmin_domain *portkeyadmin_domain_tag_3d(void)
{
    return &pa_domain_tag_3d;
}
