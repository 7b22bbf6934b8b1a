/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/answers.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(HEAD, "HEAD") \
    TEXT(POST, "POST") \
    TEXT(get_anything, "get_anything") \
    TEXT(get_json, "get_json") \
    TEXT(get_page, "get_page") \
    TEXT(get_text, "get_text") \
    TEXT(head_nothing, "head_nothing") \
    TEXT(path_anything, "/anything") \
    TEXT(path_json, "/json") \
    TEXT(path_json_by_default, "/json-by-default") \
    TEXT(path_json_or_nothing, "/json-or-nothing") \
    TEXT(path_nothing, "/nothing") \
    TEXT(path_page, "/page") \
    TEXT(path_text, "/text") \
    TEXT(post_json, "post_json") \
    TEXT(post_json_by_default, "post_json_by_default") \
    TEXT(post_json_or_nothing, "post_json_or_nothing") \
    TEXT(post_nothing, "post_nothing") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(object_of_nothing, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EMPTY(portkey_get_json_params, 0) \
    EMPTY(portkey_post_json_params, 0) \
    EMPTY(portkey_post_json_or_nothing_params, 0) \
    EMPTY(portkey_post_json_by_default_params, 0) \
    EMPTY(portkey_post_nothing_params, 0) \
    EMPTY(portkey_head_nothing_params, 0) \
    EMPTY(portkey_get_text_params, 0) \
    EMPTY(portkey_get_page_params, 0) \
    EMPTY(portkey_get_anything_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /json */
    [OPERATION_get_json] = {
        .name = STRING(get_json),
        .method = STRING(GET),
        .path = STRING(path_json),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_json_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
    },
    /* POST /json */
    [OPERATION_post_json] = {
        .name = STRING(post_json),
        .method = STRING(POST),
        .path = STRING(path_json),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_post_json_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_JSON,
    },
    /* POST /json-or-nothing */
    [OPERATION_post_json_or_nothing] = {
        .name = STRING(post_json_or_nothing),
        .method = STRING(POST),
        .path = STRING(path_json_or_nothing),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_post_json_or_nothing_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_JSON | PA_ANSWERS_NOTHING,
    },
    /* POST /json-by-default */
    [OPERATION_post_json_by_default] = {
        .name = STRING(post_json_by_default),
        .method = STRING(POST),
        .path = STRING(path_json_by_default),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_post_json_by_default_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_JSON,
    },
    /* POST /nothing */
    [OPERATION_post_nothing] = {
        .name = STRING(post_nothing),
        .method = STRING(POST),
        .path = STRING(path_nothing),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_post_nothing_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
    },
    /* HEAD /nothing */
    [OPERATION_head_nothing] = {
        .name = STRING(head_nothing),
        .method = STRING(HEAD),
        .path = STRING(path_nothing),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_head_nothing_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_ANSWERS_NOTHING,
    },
    /* GET /text */
    [OPERATION_get_text] = {
        .name = STRING(get_text),
        .method = STRING(GET),
        .path = STRING(path_text),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_text_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    /* GET /page */
    [OPERATION_get_page] = {
        .name = STRING(get_page),
        .method = STRING(GET),
        .path = STRING(path_page),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_page_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    /* GET /anything */
    [OPERATION_get_anything] = {
        .name = STRING(get_anything),
        .method = STRING(GET),
        .path = STRING(path_anything),
        .domain = DOMAIN_answers,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_anything_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
};

extern const struct pa_domain pa_domain_answers;
const struct pa_domain pa_domain_answers = {
    .name = "answers",
    .description = "What is answered.",
    .pools = {
        .strings = (const char *)&strings,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_answers(void)
{
    return &pa_domain_answers;
}
