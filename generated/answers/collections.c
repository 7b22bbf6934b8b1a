/* SPDX-License-Identifier: MIT */
/* Generated from openapi/collections.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/collections.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(child_collections, "child_collections") \
    TEXT(child_collections_count, "child_collections_count") \
    TEXT(child_collections_last_updated_at, "child_collections_last_updated_at") \
    TEXT(collection_details, "collection_details") \
    TEXT(created_at, "created_at") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(id, "id") \
    TEXT(is_default, "is_default") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_collection, "\"collection\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(page_size, "page_size") \
    TEXT(parent_collection_id, "parent_collection_id") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(prompts_count, "prompts_count") \
    TEXT(prompts_last_updated_at, "prompts_last_updated_at") \
    TEXT(slug, "slug") \
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
    uint32_t of_integer_of_0_1[2];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_collection[1];
    uint32_t of_string_of_list[1];
    uint32_t of_CollectionWithChildCollections_required[3];
    uint32_t of_CollectionWithDetails_required[3];
    uint32_t of_list_collections_required[2];
    uint32_t of_create_collection_required[2];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_collection = {STRING(json_collection)},
    .of_string_of_list = {STRING(json_list)},
    .of_CollectionWithChildCollections_required = {STRING(id), STRING(name), STRING(slug)},
    .of_CollectionWithDetails_required = {STRING(id), STRING(name), STRING(slug)},
    .of_list_collections_required = {STRING(total), STRING(data)},
    .of_create_collection_required = {STRING(id), STRING(slug)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_ChildCollection, 2) \
    EACH(array_of_CollectionWithDetails, 2) \
    EACH(integer, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_collection, 2) \
    EACH(string_of_list, 2) \
    EACH(ChildCollection, 3) \
    EACH(CollectionDetails, 3) \
    EACH(CollectionWithChildCollections, 4) \
    EACH(CollectionWithDetails, 4) \
    EACH(list_collections, 4) \
    EACH(create_collection, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_ChildCollection[4];
    struct pa_property of_CollectionDetails[4];
    struct pa_property of_CollectionWithChildCollections[11];
    struct pa_property of_CollectionWithDetails[11];
    struct pa_property of_list_collections[3];
    struct pa_property of_create_collection[3];
} properties = {
    .of_ChildCollection = {
        {.name = STRING(collection_details), .schema = SCHEMA_CollectionDetails},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_CollectionDetails = {
        {.name = STRING(child_collections_count), .schema = SCHEMA_integer},
        {.name = STRING(child_collections_last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(prompts_count), .schema = SCHEMA_integer},
        {.name = STRING(prompts_last_updated_at), .schema = SCHEMA_null_or_string},
    },
    .of_CollectionWithChildCollections = {
        {.name = STRING(child_collections), .schema = SCHEMA_array_of_ChildCollection},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_collection},
        {.name = STRING(parent_collection_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_CollectionWithDetails = {
        {.name = STRING(collection_details), .schema = SCHEMA_CollectionDetails},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_collection},
        {.name = STRING(parent_collection_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_list_collections = {
        {.name = STRING(data), .schema = SCHEMA_array_of_CollectionWithDetails},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_collection = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_collection},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_ChildCollection = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ChildCollection},
    },
    .of_array_of_CollectionWithDetails = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_CollectionWithDetails},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_collection = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_collection)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_ChildCollection = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ChildCollection)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CollectionDetails = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CollectionDetails)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CollectionWithChildCollections = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CollectionWithChildCollections_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CollectionWithChildCollections)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CollectionWithDetails = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CollectionWithDetails_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CollectionWithDetails)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_collections = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_collections_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_collections)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_collection = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_collection_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_collection)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_collections] = SCHEMA_list_collections,
    [OPERATION_create_collection] = SCHEMA_create_collection,
    [OPERATION_get_collection] = SCHEMA_CollectionWithChildCollections,
    [OPERATION_update_collection] = SCHEMA_object,
    [OPERATION_delete_collection] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_collections] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_collection] = {.first = 0},
    [OPERATION_get_collection] = {.first = 0},
    [OPERATION_update_collection] = {.first = 0},
    [OPERATION_delete_collection] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_collections[7];
} summary_fields = {
    .of_list_collections = {
        STRING(slug),
        STRING(name),
        STRING(status),
        STRING(is_default),
        STRING(workspace_id),
        STRING(parent_collection_id),
        STRING(last_updated_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_collections] = {.is_list = 1, .path = STRING(data), SUMMARY(list_collections)},
    [OPERATION_create_collection] = {.is_list = 0},
    [OPERATION_get_collection] = {.is_list = 0},
    [OPERATION_update_collection] = {.is_list = 0},
    [OPERATION_delete_collection] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_collections_answer, 3) \
    EACH(portkey_collection_with_details, 11) \
    EACH(portkey_collection_details, 4) \
    EACH(portkey_create_collection_answer, 3) \
    EACH(portkey_collection_with_child_collections, 11) \
    EACH(portkey_child_collection, 4) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_collections_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_collections_answer, data), .structure = STRUCTURE_portkey_collection_with_details, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_collections_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_collections_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_collection_with_details = {
        {.name = STRING(collection_details), .offset = offsetof(portkey_collection_with_details, collection_details), .structure = STRUCTURE_portkey_collection_details, .kind = PA_F_OBJECT},
        {.name = STRING(created_at), .offset = offsetof(portkey_collection_with_details, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_collection_with_details, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_collection_with_details, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_collection_with_details, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_collection_with_details, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_collection_with_details, object), .kind = PA_F_STRING},
        {.name = STRING(parent_collection_id), .offset = offsetof(portkey_collection_with_details, parent_collection_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_collection_with_details, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_collection_with_details, status), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_collection_with_details, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_collection_details = {
        {.name = STRING(child_collections_count), .offset = offsetof(portkey_collection_details, child_collections_count), .kind = PA_F_INTEGER},
        {.name = STRING(child_collections_last_updated_at), .offset = offsetof(portkey_collection_details, child_collections_last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(prompts_count), .offset = offsetof(portkey_collection_details, prompts_count), .kind = PA_F_INTEGER},
        {.name = STRING(prompts_last_updated_at), .offset = offsetof(portkey_collection_details, prompts_last_updated_at), .kind = PA_F_STRING},
    },
    .of_portkey_create_collection_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_collection_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_collection_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_collection_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_collection_with_child_collections = {
        {.name = STRING(child_collections), .offset = offsetof(portkey_collection_with_child_collections, child_collections), .structure = STRUCTURE_portkey_child_collection, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(created_at), .offset = offsetof(portkey_collection_with_child_collections, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_collection_with_child_collections, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_collection_with_child_collections, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_collection_with_child_collections, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_collection_with_child_collections, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_collection_with_child_collections, object), .kind = PA_F_STRING},
        {.name = STRING(parent_collection_id), .offset = offsetof(portkey_collection_with_child_collections, parent_collection_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_collection_with_child_collections, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_collection_with_child_collections, status), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_collection_with_child_collections, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_child_collection = {
        {.name = STRING(collection_details), .offset = offsetof(portkey_child_collection, collection_details), .structure = STRUCTURE_portkey_collection_details, .kind = PA_F_OBJECT},
        {.name = STRING(id), .offset = offsetof(portkey_child_collection, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_child_collection, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_child_collection, name), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_collections] = {.answer = STRUCTURE_portkey_list_collections_answer, .item = STRUCTURE_portkey_collection_with_details},
    [OPERATION_create_collection] = {.answer = STRUCTURE_portkey_create_collection_answer, .item = PA_NONE},
    [OPERATION_get_collection] = {.answer = STRUCTURE_portkey_collection_with_child_collections, .item = PA_NONE},
    [OPERATION_update_collection] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_collection] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_collections;
extern const struct pa_answer_table pa_answers_of_collections;
const struct pa_answer_table pa_answers_of_collections = {
    .domain = &pa_domain_collections,
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

const portkeyadmin_answers *portkeyadmin_answers_collections(void)
{
    return &pa_answers_of_collections;
}
