/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tool-library.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/tool-library.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(collection_id, "collection_id") \
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(id, "id") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_exhausted, "\"exhausted\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(provider_api_key_id, "provider_api_key_id") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(tool_def, "tool_def") \
    TEXT(tool_id, "tool_id") \
    TEXT(tool_version_id, "tool_version_id") \
    TEXT(tool_version_status, "tool_version_status") \
    TEXT(total, "total") \
    TEXT(version, "version") \
    TEXT(version_id, "version_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_active_archived_exhausted[3];
    uint32_t of_string_of_list[1];
} names = {
    .of_string_of_active_archived_exhausted = {
        STRING(json_active),
        STRING(json_archived),
        STRING(json_exhausted),
    },
    .of_string_of_list = {STRING(json_list)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_LibraryTool, 2) \
    EACH(array_of_LibraryToolVersion, 2) \
    EACH(integer, 1) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_archived_exhausted, 2) \
    EACH(string_of_list, 2) \
    EACH(LibraryTool, 3) \
    EACH(LibraryToolVersion, 3) \
    EACH(list_library_tools, 3) \
    EACH(create_library_tool, 3) \
    EACH(update_library_tool, 3) \
    EACH(list_library_tool_versions, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_LibraryTool[11];
    struct pa_property of_LibraryToolVersion[10];
    struct pa_property of_list_library_tools[3];
    struct pa_property of_create_library_tool[4];
    struct pa_property of_update_library_tool[2];
    struct pa_property of_list_library_tool_versions[3];
} properties = {
    .of_LibraryTool = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(provider_api_key_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived_exhausted},
        {.name = STRING(tool_def), .schema = SCHEMA_object},
    },
    .of_LibraryToolVersion = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(tool_def), .schema = SCHEMA_object},
        {.name = STRING(tool_id), .schema = SCHEMA_string},
        {.name = STRING(tool_version_id), .schema = SCHEMA_string},
        {.name = STRING(tool_version_status), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_integer},
    },
    .of_list_library_tools = {
        {.name = STRING(data), .schema = SCHEMA_array_of_LibraryTool},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_library_tool = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_update_library_tool = {
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(tool_version_id), .schema = SCHEMA_string},
    },
    .of_list_library_tool_versions = {
        {.name = STRING(data), .schema = SCHEMA_array_of_LibraryToolVersion},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_LibraryTool = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_LibraryTool},
    },
    .of_array_of_LibraryToolVersion = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_LibraryToolVersion},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived_exhausted = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived_exhausted)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_LibraryTool = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(LibraryTool)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_LibraryToolVersion = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(LibraryToolVersion)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_library_tools = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_library_tools)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_library_tool = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_library_tool)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_library_tool = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_library_tool)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_library_tool_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_library_tool_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_library_tools] = SCHEMA_list_library_tools,
    [OPERATION_create_library_tool] = SCHEMA_create_library_tool,
    [OPERATION_update_library_tool] = SCHEMA_update_library_tool,
    [OPERATION_delete_library_tool] = SCHEMA_object,
    [OPERATION_publish_library_tool] = SCHEMA_object,
    [OPERATION_list_library_tool_versions] = SCHEMA_list_library_tool_versions,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_library_tools] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_library_tool] = {.first = 0},
    [OPERATION_update_library_tool] = {.first = 0},
    [OPERATION_delete_library_tool] = {.first = 0},
    [OPERATION_publish_library_tool] = {.first = 0},
    [OPERATION_list_library_tool_versions] = {.items = STRING(path_data), .total = STRING(path_total)},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_library_tools[5];
    uint32_t of_list_library_tool_versions[5];
} summary_fields = {
    .of_list_library_tools = {
        STRING(slug),
        STRING(name),
        STRING(status),
        STRING(collection_id),
        STRING(last_updated_at),
    },
    .of_list_library_tool_versions = {
        STRING(tool_version_id),
        STRING(version),
        STRING(tool_version_status),
        STRING(description),
        STRING(created_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_library_tools] = {.is_list = 1, .path = STRING(data), SUMMARY(list_library_tools)},
    [OPERATION_create_library_tool] = {.is_list = 0},
    [OPERATION_update_library_tool] = {.is_list = 0},
    [OPERATION_delete_library_tool] = {.is_list = 0},
    [OPERATION_publish_library_tool] = {.is_list = 0},
    [OPERATION_list_library_tool_versions] = {.is_list = 1, .path = STRING(data), SUMMARY(list_library_tool_versions)},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_library_tools_answer, 3) \
    EACH(portkey_library_tool, 11) \
    EACH(portkey_create_library_tool_answer, 4) \
    EACH(portkey_update_library_tool_answer, 2) \
    EACH(portkey_list_library_tool_versions_answer, 3) \
    EACH(portkey_library_tool_version, 10) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_library_tools_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_library_tools_answer, data), .structure = STRUCTURE_portkey_library_tool, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_library_tools_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_library_tools_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_library_tool = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_library_tool, collection_id), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_library_tool, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_library_tool, created_by), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_library_tool, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_library_tool, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_library_tool, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_library_tool, object), .kind = PA_F_STRING},
        {.name = STRING(provider_api_key_id), .offset = offsetof(portkey_library_tool, provider_api_key_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_library_tool, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_library_tool, status), .kind = PA_F_STRING},
        {.name = STRING(tool_def), .offset = offsetof(portkey_library_tool, tool_def), .kind = PA_F_JSON},
    },
    .of_portkey_create_library_tool_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_library_tool_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_library_tool_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_library_tool_answer, slug), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_create_library_tool_answer, version_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_library_tool_answer = {
        {.name = STRING(object), .offset = offsetof(portkey_update_library_tool_answer, object), .kind = PA_F_STRING},
        {.name = STRING(tool_version_id), .offset = offsetof(portkey_update_library_tool_answer, tool_version_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_library_tool_versions_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_library_tool_versions_answer, data), .structure = STRUCTURE_portkey_library_tool_version, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_library_tool_versions_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_library_tool_versions_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_library_tool_version = {
        {.name = STRING(created_at), .offset = offsetof(portkey_library_tool_version, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_library_tool_version, created_by), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_library_tool_version, description), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_library_tool_version, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_library_tool_version, slug), .kind = PA_F_STRING},
        {.name = STRING(tool_def), .offset = offsetof(portkey_library_tool_version, tool_def), .kind = PA_F_JSON},
        {.name = STRING(tool_id), .offset = offsetof(portkey_library_tool_version, tool_id), .kind = PA_F_STRING},
        {.name = STRING(tool_version_id), .offset = offsetof(portkey_library_tool_version, tool_version_id), .kind = PA_F_STRING},
        {.name = STRING(tool_version_status), .offset = offsetof(portkey_library_tool_version, tool_version_status), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_library_tool_version, version), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_library_tools] = {.answer = STRUCTURE_portkey_list_library_tools_answer, .item = STRUCTURE_portkey_library_tool},
    [OPERATION_create_library_tool] = {.answer = STRUCTURE_portkey_create_library_tool_answer, .item = PA_NONE},
    [OPERATION_update_library_tool] = {.answer = STRUCTURE_portkey_update_library_tool_answer, .item = PA_NONE},
    [OPERATION_delete_library_tool] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_publish_library_tool] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_library_tool_versions] = {.answer = STRUCTURE_portkey_list_library_tool_versions_answer, .item = STRUCTURE_portkey_library_tool_version},
};

extern const struct pa_domain pa_domain_tool_library;
extern const struct pa_answer_table pa_answers_of_tool_library;
const struct pa_answer_table pa_answers_of_tool_library = {
    .domain = &pa_domain_tool_library,
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

const portkeyadmin_answers *portkeyadmin_answers_tool_library(void)
{
    return &pa_answers_of_tool_library;
}
