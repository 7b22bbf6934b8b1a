/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tracing.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/tracing.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(feedback_ids, "feedback_ids") \
    TEXT(message, "message") \
    TEXT(status, "status") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_string, 2) \
    EACH(string, 1) \
    EACH(FeedbackReceipt, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_FeedbackReceipt[3];
} properties = {
    .of_FeedbackReceipt = {
        {.name = STRING(feedback_ids), .schema = SCHEMA_array_of_string},
        {.name = STRING(message), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_FeedbackReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(FeedbackReceipt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_create_feedback] = SCHEMA_FeedbackReceipt,
    [OPERATION_update_feedback] = SCHEMA_FeedbackReceipt,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_create_feedback] = {.first = 0},
    [OPERATION_update_feedback] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_create_feedback] = {.is_list = 0},
    [OPERATION_update_feedback] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_feedback_receipt, 3) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_feedback_receipt = {
        {.name = STRING(feedback_ids), .offset = offsetof(portkey_feedback_receipt, feedback_ids), .kind = PA_F_STRING_LIST},
        {.name = STRING(message), .offset = offsetof(portkey_feedback_receipt, message), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_feedback_receipt, status), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_create_feedback] = {.answer = STRUCTURE_portkey_feedback_receipt, .item = PA_NONE},
    [OPERATION_update_feedback] = {.answer = STRUCTURE_portkey_feedback_receipt, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_tracing;
extern const struct pa_answer_table pa_answers_of_tracing;
const struct pa_answer_table pa_answers_of_tracing = {
    .domain = &pa_domain_tracing,
    .pools = {
        .strings = (const char *)&strings,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
};

const portkeyadmin_answers *portkeyadmin_answers_tracing(void)
{
    return &pa_answers_of_tracing;
}
