/* SPDX-License-Identifier: MIT */
/* Generated from openapi/labels.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(color_code, "color_code") \
    TEXT(created_at, "created_at") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(id, "id") \
    TEXT(is_universal, "is_universal") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(name, "name") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(status, "status") \
    TEXT(total, "total") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_Label_required[2];
    uint32_t of_ListLabelsResponse_required[2];
} names = {
    .of_Label_required = {STRING(id), STRING(name)},
    .of_ListLabelsResponse_required = {STRING(total), STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Label, 2) \
    EACH(boolean_or_integer, 1) \
    EACH(integer, 1) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(CreateLabelResponse, 3) \
    EACH(Label, 4) \
    EACH(ListLabelsResponse, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_CreateLabelResponse[1];
    struct pa_property of_Label[10];
    struct pa_property of_ListLabelsResponse[2];
} properties = {
    .of_CreateLabelResponse = {{.name = STRING(id), .schema = SCHEMA_string}},
    .of_Label = {
        {.name = STRING(color_code), .schema = SCHEMA_null_or_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_universal), .schema = SCHEMA_boolean_or_integer},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_ListLabelsResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Label},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Label = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Label}},
    .of_boolean_or_integer = {{.code = PA_TYPE, .value = PA_T_BOOLEAN | PA_T_INTEGER}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_CreateLabelResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CreateLabelResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Label = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Label_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Label)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ListLabelsResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ListLabelsResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ListLabelsResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_prompt_labels] = SCHEMA_ListLabelsResponse,
    [OPERATION_create_prompt_label] = SCHEMA_CreateLabelResponse,
    [OPERATION_get_prompt_label] = SCHEMA_Label,
    [OPERATION_update_prompt_label] = SCHEMA_object,
    [OPERATION_delete_prompt_label] = SCHEMA_object,
};

extern const struct pa_answer_table pa_answers_of_labels;
const struct pa_answer_table pa_answers_of_labels = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
