/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workflows.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(app, "app") \
    TEXT(client_id, "client_id") \
    TEXT(env, "env") \
    TEXT(feature, "feature") \
    TEXT(metadata, "metadata") \
    TEXT(project_id, "project_id") \
    TEXT(validate_completion_metadata, "validate_completion_metadata") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_length_from_1, 2) \
    EACH(validate_completion_metadata, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_validate_completion_metadata[6];
} properties = {
    .of_validate_completion_metadata = {
        {.name = STRING(app), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(client_id), .schema = SCHEMA_string},
        {.name = STRING(env), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(feature), .schema = SCHEMA_string},
        {.name = STRING(metadata), .schema = SCHEMA_object_of_string},
        {.name = STRING(project_id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_1 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MIN_LENGTH, .value = 1}},
    .of_validate_completion_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(validate_completion_metadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const portkey_operation operations[] = {
    [OPERATION_validate_completion_metadata] = {
        .name = STRING(validate_completion_metadata),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_validate_completion_metadata,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
};

static const struct pa_workflow workflows[] = {
    [OPERATION_validate_completion_metadata] = {.call_count = 0},
};

extern const struct pa_workflow_table pa_table_of_workflows;
const struct pa_workflow_table pa_table_of_workflows = {
    .workflows = workflows,
};

extern const struct pa_domain pa_domain_workflows;
const struct pa_domain pa_domain_workflows = {
    .name = "workflows",
    .description = "Jobs that take several calls of the other tools, and checks that take none.",
    .pools = {
        .strings = (const char *)&strings,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
