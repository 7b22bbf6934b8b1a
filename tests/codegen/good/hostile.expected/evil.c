/* SPDX-License-Identifier: MIT */
/* Generated from good/hostile.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/evil.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(NULL, "NULL") \
    TEXT(POST, "POST") \
    TEXT(application_json, "application/json") \
    TEXT(be_evil, "be_evil") \
    TEXT(class, "class") \
    TEXT(default, "default") \
    TEXT(errno, "errno") \
    TEXT(id, "id") \
    TEXT(json_0c926f, "\"\\\"\"") \
    TEXT(json_4e7139, "\"?\?/\"") \
    TEXT(json_5120b0, "\"\303\251\360\237\230\200\"") \
    TEXT(json_687a9e, "\"\\\\\"") \
    TEXT(json_cc5ec6, "\"*/\"") \
    TEXT(json_u0001, "\"\\u0001\"") \
    TEXT(path_evil_id, "/evil/{id}") \
    TEXT(text, "\\*/\\\\$") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_like_5aa8c4_pattern[2];
    uint32_t of_string_of_dfc641[6];
    uint32_t of_be_evil_required[1];
} names = {
    .of_string_like_5aa8c4_pattern = {STRING(text), STRING(text)},
    .of_string_of_dfc641 = {
        STRING(json_cc5ec6),
        STRING(json_4e7139),
        STRING(json_0c926f),
        STRING(json_687a9e),
        STRING(json_5120b0),
        STRING(json_u0001),
    },
    .of_be_evil_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(string, 1) \
    EACH(string_like_5aa8c4, 2) \
    EACH(string_of_dfc641, 2) \
    EACH(be_evil, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_be_evil[5];
} properties = {
    .of_be_evil = {
        {.name = STRING(NULL), .schema = SCHEMA_string},
        {.name = STRING(class), .schema = SCHEMA_string_of_dfc641},
        {.name = STRING(default), .schema = SCHEMA_string},
        {.name = STRING(errno), .schema = SCHEMA_string_like_5aa8c4},
        {.name = STRING(id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_like_5aa8c4 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_PATTERN, NAMES(string_like_5aa8c4_pattern)},
    },
    .of_string_of_dfc641 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_dfc641)},
    },
    .of_be_evil = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(be_evil_required)},
        {.code = PA_PROPERTIES, PROPERTIES(be_evil)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_be_evil[1];
} parameters = {
    .of_be_evil = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_be_evil_params, 5) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_be_evil_params = {
        {.name = STRING(id), .offset = offsetof(portkey_be_evil_params, id), .kind = PA_F_STRING},
        {.name = STRING(default), .offset = offsetof(portkey_be_evil_params, default_), .kind = PA_F_STRING},
        {.name = STRING(class), .offset = offsetof(portkey_be_evil_params, class_), .kind = PA_F_STRING},
        {.name = STRING(errno), .offset = offsetof(portkey_be_evil_params, errno_), .kind = PA_F_STRING},
        {.name = STRING(NULL), .offset = offsetof(portkey_be_evil_params, null), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /evil/{id} */
    [OPERATION_be_evil] = {
        .name = STRING(be_evil),
        .method = STRING(POST),
        .path = STRING(path_evil_id),
        .domain = DOMAIN_evil,
        .arguments = SCHEMA_be_evil,
        .structure = STRUCTURE_portkey_be_evil_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(be_evil),
    },
};

extern const struct pa_domain pa_domain_evil;
const struct pa_domain pa_domain_evil = {
    .name = "evil",
    .description = "*/ int evil; /* ?\?/ | <script> \\",
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

const portkeyadmin_domain *portkeyadmin_domain_evil(void)
{
    return &pa_domain_evil;
}
