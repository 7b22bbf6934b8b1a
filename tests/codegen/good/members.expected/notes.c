/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/notes.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(create_note, "create_note") \
    TEXT(get_figures, "get_figures") \
    TEXT(get_note, "get_note") \
    TEXT(id, "id") \
    TEXT(list_notes, "list_notes") \
    TEXT(path_figures, "/figures") \
    TEXT(path_notes, "/notes") \
    TEXT(path_notes_id, "/notes/{id}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_get_note_required[1];
} names = {
    .of_get_note_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(object_of_nothing, 3) \
    EACH(string, 1) \
    EACH(get_note, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_get_note[1];
} properties = {
    .of_get_note = {{.name = STRING(id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_get_note = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_note_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_note)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_note[1];
} parameters = {
    .of_get_note = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EMPTY(portkey_list_notes_params, 0) \
    EMPTY(portkey_create_note_params, 0) \
    EACH(portkey_get_note_params, 1) \
    EMPTY(portkey_get_figures_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_get_note_params = {
        {.name = STRING(id), .offset = offsetof(portkey_get_note_params, id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /notes */
    [OPERATION_list_notes] = {
        .name = STRING(list_notes),
        .method = STRING(GET),
        .path = STRING(path_notes),
        .domain = DOMAIN_notes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_list_notes_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
    },
    /* POST /notes */
    [OPERATION_create_note] = {
        .name = STRING(create_note),
        .method = STRING(POST),
        .path = STRING(path_notes),
        .domain = DOMAIN_notes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_create_note_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_JSON,
    },
    /* GET /notes/{id} */
    [OPERATION_get_note] = {
        .name = STRING(get_note),
        .method = STRING(GET),
        .path = STRING(path_notes_id),
        .domain = DOMAIN_notes,
        .arguments = SCHEMA_get_note,
        .structure = STRUCTURE_portkey_get_note_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_note),
    },
    /* GET /figures */
    [OPERATION_get_figures] = {
        .name = STRING(get_figures),
        .method = STRING(GET),
        .path = STRING(path_figures),
        .domain = DOMAIN_notes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_figures_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
    },
};

extern const struct pa_domain pa_domain_notes;
const struct pa_domain pa_domain_notes = {
    .name = "notes",
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

const portkeyadmin_domain *portkeyadmin_domain_notes(void)
{
    return &pa_domain_notes;
}
