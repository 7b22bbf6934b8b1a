/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/chat-completions.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(OPTIONS, "OPTIONS") \
    TEXT(POST, "POST") \
    TEXT(create_chat_completion, "create_chat_completion") \
    TEXT(options_chat_completions, "options_chat_completions") \
    TEXT(path_chat_completions, "/chat/completions") \
    TEXT(path_v3, "/v3") \

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
    EMPTY(portkey_create_chat_completion_params, 0) \
    EMPTY(portkey_options_chat_completions_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /v3/chat/completions */
    [OPERATION_create_chat_completion] = {
        .name = STRING(create_chat_completion),
        .method = STRING(POST),
        .base = STRING(path_v3),
        .path = STRING(path_chat_completions),
        .domain = DOMAIN_chat_completions,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_create_chat_completion_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
    },
    /* OPTIONS /v3/chat/completions */
    [OPERATION_options_chat_completions] = {
        .name = STRING(options_chat_completions),
        .method = STRING(OPTIONS),
        .base = STRING(path_v3),
        .path = STRING(path_chat_completions),
        .domain = DOMAIN_chat_completions,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_options_chat_completions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
};

extern const struct pa_domain pa_domain_chat_completions;
const struct pa_domain pa_domain_chat_completions = {
    .name = "chat-completions",
    .description = "The first of two tags with one domain.",
    .pools = {
        .strings = (const char *)&strings,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_chat_completions(void)
{
    return &pa_domain_chat_completions;
}
