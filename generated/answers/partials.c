/* SPDX-License-Identifier: MIT */
/* Generated from openapi/partials.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/partials.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(collection_id, "collection_id") \
    TEXT(created_at, "created_at") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(id, "id") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_partial, "\"partial\"") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(prompt_partial_id, "prompt_partial_id") \
    TEXT(prompt_partial_version_id, "prompt_partial_version_id") \
    TEXT(prompt_partial_version_status, "prompt_partial_version_status") \
    TEXT(prompt_version_status, "prompt_version_status") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(string, "string") \
    TEXT(total, "total") \
    TEXT(version, "version") \
    TEXT(version_description, "version_description") \
    TEXT(version_id, "version_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_partial[1];
    uint32_t of_PromptPartial_required[5];
    uint32_t of_PromptPartialSummary_required[1];
    uint32_t of_PromptPartialVersion_required[2];
    uint32_t of_list_prompt_partials_required[1];
    uint32_t of_create_prompt_partial_required[3];
    uint32_t of_list_partial_versions_required[1];
} names = {
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_partial = {STRING(json_partial)},
    .of_PromptPartial_required = {
        STRING(id),
        STRING(slug),
        STRING(name),
        STRING(string),
        STRING(version),
    },
    .of_PromptPartialSummary_required = {STRING(id)},
    .of_PromptPartialVersion_required = {STRING(prompt_partial_version_id), STRING(version)},
    .of_list_prompt_partials_required = {STRING(data)},
    .of_create_prompt_partial_required = {STRING(id), STRING(slug), STRING(version_id)},
    .of_list_partial_versions_required = {STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_PromptPartialSummary, 2) \
    EACH(array_of_PromptPartialVersion, 2) \
    EACH(integer, 1) \
    EACH(null_or_string, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_partial, 2) \
    EACH(PromptPartial, 4) \
    EACH(PromptPartialSummary, 4) \
    EACH(PromptPartialVersion, 4) \
    EACH(list_prompt_partials, 4) \
    EACH(create_prompt_partial, 4) \
    EACH(update_prompt_partial, 3) \
    EACH(list_partial_versions, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_PromptPartial[12];
    struct pa_property of_PromptPartialSummary[8];
    struct pa_property of_PromptPartialVersion[9];
    struct pa_property of_list_prompt_partials[3];
    struct pa_property of_create_prompt_partial[3];
    struct pa_property of_update_prompt_partial[3];
    struct pa_property of_list_partial_versions[3];
} properties = {
    .of_PromptPartial = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(prompt_partial_version_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_partial_version_status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(string), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_number},
        {.name = STRING(version_description), .schema = SCHEMA_null_or_string},
    },
    .of_PromptPartialSummary = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_partial},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
    },
    .of_PromptPartialVersion = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_partial},
        {.name = STRING(prompt_partial_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_partial_version_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_version_status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(string), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_integer},
    },
    .of_list_prompt_partials = {
        {.name = STRING(data), .schema = SCHEMA_array_of_PromptPartialSummary},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_prompt_partial = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_update_prompt_partial = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(prompt_partial_version_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_list_partial_versions = {
        {.name = STRING(data), .schema = SCHEMA_array_of_PromptPartialVersion},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_PromptPartialSummary = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_PromptPartialSummary},
    },
    .of_array_of_PromptPartialVersion = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_PromptPartialVersion},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_partial = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_partial)},
    },
    .of_PromptPartial = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(PromptPartial_required)},
        {.code = PA_PROPERTIES, PROPERTIES(PromptPartial)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PromptPartialSummary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(PromptPartialSummary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(PromptPartialSummary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PromptPartialVersion = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(PromptPartialVersion_required)},
        {.code = PA_PROPERTIES, PROPERTIES(PromptPartialVersion)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_prompt_partials = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_prompt_partials_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompt_partials)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_prompt_partial = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_prompt_partial_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_prompt_partial)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_prompt_partial = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_prompt_partial)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_partial_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_partial_versions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_partial_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_prompt_partials] = SCHEMA_list_prompt_partials,
    [OPERATION_create_prompt_partial] = SCHEMA_create_prompt_partial,
    [OPERATION_get_prompt_partial] = SCHEMA_PromptPartial,
    [OPERATION_update_prompt_partial] = SCHEMA_update_prompt_partial,
    [OPERATION_delete_prompt_partial] = SCHEMA_object,
    [OPERATION_list_partial_versions] = SCHEMA_list_partial_versions,
    [OPERATION_publish_partial] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_prompt_partials] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_prompt_partial] = {.first = 0},
    [OPERATION_get_prompt_partial] = {.first = 0},
    [OPERATION_update_prompt_partial] = {.first = 0},
    [OPERATION_delete_prompt_partial] = {.first = 0},
    [OPERATION_list_partial_versions] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_publish_partial] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_prompt_partials[4];
    uint32_t of_list_partial_versions[6];
} summary_fields = {
    .of_list_prompt_partials = {STRING(slug), STRING(name), STRING(status), STRING(last_updated_at)},
    .of_list_partial_versions = {
        STRING(prompt_partial_version_id),
        STRING(version),
        STRING(prompt_version_status),
        STRING(description),
        STRING(string),
        STRING(created_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_prompt_partials] = {.is_list = 1, .path = STRING(data), SUMMARY(list_prompt_partials)},
    [OPERATION_create_prompt_partial] = {.is_list = 0},
    [OPERATION_get_prompt_partial] = {.is_list = 0},
    [OPERATION_update_prompt_partial] = {.is_list = 0},
    [OPERATION_delete_prompt_partial] = {.is_list = 0},
    [OPERATION_list_partial_versions] = {.is_list = 1, .path = STRING(data), SUMMARY(list_partial_versions)},
    [OPERATION_publish_partial] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_prompt_partials_answer, 3) \
    EACH(portkey_prompt_partial_summary, 8) \
    EACH(portkey_create_prompt_partial_answer, 3) \
    EACH(portkey_prompt_partial, 12) \
    EACH(portkey_update_prompt_partial_answer, 3) \
    EACH(portkey_list_partial_versions_answer, 3) \
    EACH(portkey_prompt_partial_version, 9) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_prompt_partials_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_prompt_partials_answer, data), .structure = STRUCTURE_portkey_prompt_partial_summary, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_prompt_partials_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_prompt_partials_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_prompt_partial_summary = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_prompt_partial_summary, collection_id), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_prompt_partial_summary, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_prompt_partial_summary, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_prompt_partial_summary, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_prompt_partial_summary, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_prompt_partial_summary, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_prompt_partial_summary, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_prompt_partial_summary, status), .kind = PA_F_STRING},
    },
    .of_portkey_create_prompt_partial_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_prompt_partial_answer, id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_prompt_partial_answer, slug), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_create_prompt_partial_answer, version_id), .kind = PA_F_STRING},
    },
    .of_portkey_prompt_partial = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_prompt_partial, collection_id), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_prompt_partial, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_prompt_partial, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_prompt_partial, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_prompt_partial, name), .kind = PA_F_STRING},
        {.name = STRING(prompt_partial_version_id), .offset = offsetof(portkey_prompt_partial, prompt_partial_version_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_partial_version_status), .offset = offsetof(portkey_prompt_partial, prompt_partial_version_status), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_prompt_partial, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_prompt_partial, status), .kind = PA_F_STRING},
        {.name = STRING(string), .offset = offsetof(portkey_prompt_partial, string), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_prompt_partial, version), .kind = PA_F_NUMBER},
        {.name = STRING(version_description), .offset = offsetof(portkey_prompt_partial, version_description), .kind = PA_F_STRING},
    },
    .of_portkey_update_prompt_partial_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_update_prompt_partial_answer, id), .kind = PA_F_STRING},
        {.name = STRING(prompt_partial_version_id), .offset = offsetof(portkey_update_prompt_partial_answer, prompt_partial_version_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_update_prompt_partial_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_list_partial_versions_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_partial_versions_answer, data), .structure = STRUCTURE_portkey_prompt_partial_version, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_partial_versions_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_partial_versions_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_prompt_partial_version = {
        {.name = STRING(created_at), .offset = offsetof(portkey_prompt_partial_version, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_prompt_partial_version, description), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_prompt_partial_version, object), .kind = PA_F_STRING},
        {.name = STRING(prompt_partial_id), .offset = offsetof(portkey_prompt_partial_version, prompt_partial_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_partial_version_id), .offset = offsetof(portkey_prompt_partial_version, prompt_partial_version_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_version_status), .offset = offsetof(portkey_prompt_partial_version, prompt_version_status), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_prompt_partial_version, slug), .kind = PA_F_STRING},
        {.name = STRING(string), .offset = offsetof(portkey_prompt_partial_version, string), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_prompt_partial_version, version), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_prompt_partials] = {.answer = STRUCTURE_portkey_list_prompt_partials_answer, .item = STRUCTURE_portkey_prompt_partial_summary},
    [OPERATION_create_prompt_partial] = {.answer = STRUCTURE_portkey_create_prompt_partial_answer, .item = PA_NONE},
    [OPERATION_get_prompt_partial] = {.answer = STRUCTURE_portkey_prompt_partial, .item = PA_NONE},
    [OPERATION_update_prompt_partial] = {.answer = STRUCTURE_portkey_update_prompt_partial_answer, .item = PA_NONE},
    [OPERATION_delete_prompt_partial] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_partial_versions] = {.answer = STRUCTURE_portkey_list_partial_versions_answer, .item = STRUCTURE_portkey_prompt_partial_version},
    [OPERATION_publish_partial] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_partials;
extern const struct pa_answer_table pa_answers_of_partials;
const struct pa_answer_table pa_answers_of_partials = {
    .domain = &pa_domain_partials,
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

const portkeyadmin_answers *portkeyadmin_answers_partials(void)
{
    return &pa_answers_of_partials;
}
