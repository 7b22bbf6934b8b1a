/* SPDX-License-Identifier: MIT */
/* Generated from openapi/labels.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/labels.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(color_code, "color_code") \
    TEXT(created_at, "created_at") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(id, "id") \
    TEXT(is_universal, "is_universal") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(name, "name") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
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
    uint32_t of_LabelList_required[2];
} names = {
    .of_Label_required = {STRING(id), STRING(name)},
    .of_LabelList_required = {STRING(total), STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Label, 2) \
    EACH(boolean_or_integer, 1) \
    EACH(integer, 1) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(Label, 4) \
    EACH(LabelList, 4) \
    EACH(LabelReceipt, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Label[10];
    struct pa_property of_LabelList[2];
    struct pa_property of_LabelReceipt[1];
} properties = {
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
    .of_LabelList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Label},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_LabelReceipt = {{.name = STRING(id), .schema = SCHEMA_string}},
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
    .of_Label = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Label_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Label)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LabelList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(LabelList_required)},
        {.code = PA_PROPERTIES, PROPERTIES(LabelList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LabelReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(LabelReceipt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_prompt_labels] = SCHEMA_LabelList,
    [OPERATION_create_prompt_label] = SCHEMA_LabelReceipt,
    [OPERATION_get_prompt_label] = SCHEMA_Label,
    [OPERATION_update_prompt_label] = SCHEMA_object,
    [OPERATION_delete_prompt_label] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_prompt_labels] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_prompt_label] = {.first = 0},
    [OPERATION_get_prompt_label] = {.first = 0},
    [OPERATION_update_prompt_label] = {.first = 0},
    [OPERATION_delete_prompt_label] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_prompt_labels[6];
} summary_fields = {
    .of_list_prompt_labels = {
        STRING(id),
        STRING(name),
        STRING(description),
        STRING(is_universal),
        STRING(workspace_id),
        STRING(status),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_prompt_labels] = {.is_list = 1, .path = STRING(data), SUMMARY(list_prompt_labels)},
    [OPERATION_create_prompt_label] = {.is_list = 0},
    [OPERATION_get_prompt_label] = {.is_list = 0},
    [OPERATION_update_prompt_label] = {.is_list = 0},
    [OPERATION_delete_prompt_label] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_label_list, 2) \
    EACH(portkey_label, 10) \
    EACH(portkey_label_receipt, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_label_list = {
        {.name = STRING(data), .offset = offsetof(portkey_label_list, data), .structure = STRUCTURE_portkey_label, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(total), .offset = offsetof(portkey_label_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_label = {
        {.name = STRING(color_code), .offset = offsetof(portkey_label, color_code), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_label, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_label, description), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_label, id), .kind = PA_F_STRING},
        {.name = STRING(is_universal), .offset = offsetof(portkey_label, is_universal), .kind = PA_F_BOOLEAN},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_label, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_label, name), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_label, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_label, status), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_label, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_label_receipt = {
        {.name = STRING(id), .offset = offsetof(portkey_label_receipt, id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_prompt_labels] = {.answer = STRUCTURE_portkey_label_list, .item = STRUCTURE_portkey_label},
    [OPERATION_create_prompt_label] = {.answer = STRUCTURE_portkey_label_receipt, .item = PA_NONE},
    [OPERATION_get_prompt_label] = {.answer = STRUCTURE_portkey_label, .item = PA_NONE},
    [OPERATION_update_prompt_label] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_prompt_label] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_labels;
extern const struct pa_answer_table pa_answers_of_labels;
const struct pa_answer_table pa_answers_of_labels = {
    .domain = &pa_domain_labels,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
    .summary_fields = (const uint32_t *)&summary_fields,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
};

const portkeyadmin_answers *portkeyadmin_answers_labels(void)
{
    return &pa_answers_of_labels;
}
