/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/files.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(POST, "POST") \
    TEXT(id, "id") \
    TEXT(path_files_id_cancel, "/files/{id}:cancel") \
    TEXT(path_v3, "/v3") \
    TEXT(post_files_cancel, "post_files_cancel") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_post_files_cancel_required[1];
} names = {
    .of_post_files_cancel_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(string, 1) \
    EACH(post_files_cancel, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_post_files_cancel[1];
} properties = {
    .of_post_files_cancel = {{.name = STRING(id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_post_files_cancel = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(post_files_cancel_required)},
        {.code = PA_PROPERTIES, PROPERTIES(post_files_cancel)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_post_files_cancel[1];
} parameters = {
    .of_post_files_cancel = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_post_files_cancel_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_post_files_cancel_params = {
        {.name = STRING(id), .offset = offsetof(portkey_post_files_cancel_params, id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /v3/files/{id}:cancel */
    [OPERATION_post_files_cancel] = {
        .name = STRING(post_files_cancel),
        .method = STRING(POST),
        .base = STRING(path_v3),
        .path = STRING(path_files_id_cancel),
        .domain = DOMAIN_files,
        .arguments = SCHEMA_post_files_cancel,
        .structure = STRUCTURE_portkey_post_files_cancel_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        PARAMETERS(post_files_cancel),
    },
};

extern const struct pa_domain pa_domain_files;
const struct pa_domain pa_domain_files = {
    .name = "files",
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

const portkeyadmin_domain *portkeyadmin_domain_files(void)
{
    return &pa_domain_files;
}
