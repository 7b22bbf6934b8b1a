/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tracing.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/tracing.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(10, "10") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(application_json, "application/json") \
    TEXT(create_feedback, "create_feedback") \
    TEXT(id, "id") \
    TEXT(metadata, "metadata") \
    TEXT(minus_10, "-10") \
    TEXT(path_feedback, "/feedback") \
    TEXT(path_feedback_id, "/feedback/{id}") \
    TEXT(path_v1, "/v1") \
    TEXT(trace_id, "trace_id") \
    TEXT(update_feedback, "update_feedback") \
    TEXT(value, "value") \
    TEXT(weight, "weight") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_create_feedback_required[2];
    uint32_t of_update_feedback_required[2];
} names = {
    .of_create_feedback_required = {STRING(trace_id), STRING(value)},
    .of_update_feedback_required = {STRING(id), STRING(value)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer_from_minus_10_to_10, 3) \
    EACH(number_from_0_to_1, 3) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(create_feedback, 4) \
    EACH(update_feedback, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_create_feedback[4];
    struct pa_property of_update_feedback[4];
} properties = {
    .of_create_feedback = {
        {.name = STRING(metadata), .schema = SCHEMA_object},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_integer_from_minus_10_to_10},
        {.name = STRING(weight), .schema = SCHEMA_number_from_0_to_1},
    },
    .of_update_feedback = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(metadata), .schema = SCHEMA_object},
        {.name = STRING(value), .schema = SCHEMA_integer_from_minus_10_to_10},
        {.name = STRING(weight), .schema = SCHEMA_number_from_0_to_1},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer_from_minus_10_to_10 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(minus_10)},
        {.code = PA_MAXIMUM, .value = STRING(10)},
    },
    .of_number_from_0_to_1 = {
        {.code = PA_TYPE, .value = PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(0)},
        {.code = PA_MAXIMUM, .value = STRING(1)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_create_feedback = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_feedback_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_feedback)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_feedback = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_feedback_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_feedback)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_update_feedback[1];
} parameters = {
    .of_update_feedback = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_create_feedback_params, 4) \
    EACH(portkey_update_feedback_params, 4) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_create_feedback_params = {
        {.name = STRING(trace_id), .offset = offsetof(portkey_create_feedback_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_create_feedback_params, value), .kind = PA_F_INTEGER},
        {.name = STRING(weight), .offset = offsetof(portkey_create_feedback_params, weight), .kind = PA_F_NUMBER},
        {.name = STRING(metadata), .offset = offsetof(portkey_create_feedback_params, metadata), .kind = PA_F_JSON},
    },
    .of_portkey_update_feedback_params = {
        {.name = STRING(id), .offset = offsetof(portkey_update_feedback_params, id), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_update_feedback_params, value), .kind = PA_F_INTEGER},
        {.name = STRING(weight), .offset = offsetof(portkey_update_feedback_params, weight), .kind = PA_F_NUMBER},
        {.name = STRING(metadata), .offset = offsetof(portkey_update_feedback_params, metadata), .kind = PA_F_JSON},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /v1/feedback */
    [OPERATION_create_feedback] = {
        .name = STRING(create_feedback),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_feedback),
        .domain = DOMAIN_tracing,
        .arguments = SCHEMA_create_feedback,
        .structure = STRUCTURE_portkey_create_feedback_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* PUT /v1/feedback/{id} */
    [OPERATION_update_feedback] = {
        .name = STRING(update_feedback),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_feedback_id),
        .domain = DOMAIN_tracing,
        .arguments = SCHEMA_update_feedback,
        .structure = STRUCTURE_portkey_update_feedback_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_feedback),
    },
};

extern const struct pa_domain pa_domain_tracing;
const struct pa_domain pa_domain_tracing = {
    .name = "tracing",
    .description = "Feedback on traced requests.",
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

const portkeyadmin_domain *portkeyadmin_domain_tracing(void)
{
    return &pa_domain_tracing;
}
