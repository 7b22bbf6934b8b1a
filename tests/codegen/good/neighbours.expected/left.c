/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/left.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/left.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(POST, "POST") \
    TEXT(again, "again") \
    TEXT(application_json, "application/json") \
    TEXT(common, "common") \
    TEXT(path_left, "/left") \
    TEXT(text, "text") \
    TEXT(theirs, "theirs") \
    TEXT(use_left, "use_left") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(string, 1) \
    EACH(Common, 3) \
    EACH(Right, 3) \
    EACH(use_left, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Common[1];
    struct pa_property of_Right[1];
    struct pa_property of_use_left[2];
} properties = {
    .of_Common = {{.name = STRING(again), .schema = SCHEMA_Common}},
    .of_Right = {{.name = STRING(text), .schema = SCHEMA_string}},
    .of_use_left = {
        {.name = STRING(common), .schema = SCHEMA_Common},
        {.name = STRING(theirs), .schema = SCHEMA_Right},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Common = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Common)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Right = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Right)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_use_left = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(use_left)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_common, 1) \
    EACH(portkey_right, 1) \
    EACH(portkey_use_left_params, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_common = {
        {.name = STRING(again), .offset = offsetof(portkey_common, again), .structure = STRUCTURE_portkey_common, .kind = PA_F_OBJECT},
    },
    .of_portkey_right = {
        {.name = STRING(text), .offset = offsetof(portkey_right, text), .kind = PA_F_STRING},
    },
    .of_portkey_use_left_params = {
        {.name = STRING(theirs), .offset = offsetof(portkey_use_left_params, theirs), .structure = STRUCTURE_portkey_right, .kind = PA_F_OBJECT},
        {.name = STRING(common), .offset = offsetof(portkey_use_left_params, common), .structure = STRUCTURE_portkey_common, .kind = PA_F_OBJECT},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /left */
    [OPERATION_use_left] = {
        .name = STRING(use_left),
        .method = STRING(POST),
        .path = STRING(path_left),
        .domain = DOMAIN_left,
        .arguments = SCHEMA_use_left,
        .structure = STRUCTURE_portkey_use_left_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
};

extern const struct pa_domain pa_domain_left;
const struct pa_domain pa_domain_left = {
    .name = "left",
    .description = "The one.",
    .pools = {
        .strings = (const char *)&strings,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_left(void)
{
    return &pa_domain_left;
}
