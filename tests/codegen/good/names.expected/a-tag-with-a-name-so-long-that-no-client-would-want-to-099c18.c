/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/a-tag-with-a-name-so-long-that-no-client-would-want-to-099c18.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(POST, "POST") \
    TEXT(path_configs_type_sub_type, "/configs/{type}/{sub_type}") \
    TEXT(path_v3, "/v3") \
    TEXT(post_configs_by_type_and_sub_type, "post_configs_by_type_and_sub_type") \
    TEXT(sub_type, "sub_type") \
    TEXT(sub_type_69dadf, "sub-type") \
    TEXT(type, "type") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_post_configs_by_type_and_sub_type_required[2];
} names = {
    .of_post_configs_by_type_and_sub_type_required = {STRING(type), STRING(sub_type)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(string, 1) \
    EACH(post_configs_by_type_and_sub_type, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_post_configs_by_type_and_sub_type[2];
} properties = {
    .of_post_configs_by_type_and_sub_type = {
        {.name = STRING(sub_type), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_post_configs_by_type_and_sub_type = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(post_configs_by_type_and_sub_type_required)},
        {.code = PA_PROPERTIES, PROPERTIES(post_configs_by_type_and_sub_type)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_post_configs_by_type_and_sub_type[2];
} parameters = {
    .of_post_configs_by_type_and_sub_type = {
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(sub_type), .wire = STRING(sub_type_69dadf), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_post_configs_by_type_and_sub_type_params, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_post_configs_by_type_and_sub_type_params = {
        {.name = STRING(type), .offset = offsetof(portkey_post_configs_by_type_and_sub_type_params, type), .kind = PA_F_STRING},
        {.name = STRING(sub_type), .offset = offsetof(portkey_post_configs_by_type_and_sub_type_params, sub_type), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /v3/configs/{type}/{sub_type} */
    [OPERATION_post_configs_by_type_and_sub_type] = {
        .name = STRING(post_configs_by_type_and_sub_type),
        .method = STRING(POST),
        .base = STRING(path_v3),
        .path = STRING(path_configs_type_sub_type),
        .domain = DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18,
        .arguments = SCHEMA_post_configs_by_type_and_sub_type,
        .structure = STRUCTURE_portkey_post_configs_by_type_and_sub_type_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        PARAMETERS(post_configs_by_type_and_sub_type),
    },
};

extern const struct pa_domain pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18;
const struct pa_domain pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18 = {
    .name = "a-tag-with-a-name-so-long-that-no-client-would-want-to-099c18",
    .description = "x",
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

const portkeyadmin_domain *portkeyadmin_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18(void)
{
    return &pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18;
}
