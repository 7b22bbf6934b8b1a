/* SPDX-License-Identifier: MIT */
/* Generated from openapi/collections.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/collections.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(application_json, "application/json") \
    TEXT(cascade, "cascade") \
    TEXT(collection_id, "collection_id") \
    TEXT(create_collection, "create_collection") \
    TEXT(current_page, "current_page") \
    TEXT(delete_collection, "delete_collection") \
    TEXT(get_collection, "get_collection") \
    TEXT(list_collections, "list_collections") \
    TEXT(name, "name") \
    TEXT(page_size, "page_size") \
    TEXT(parent_collection_id, "parent_collection_id") \
    TEXT(path_collections, "/collections") \
    TEXT(path_collections_collection_id, "/collections/{collection_id}") \
    TEXT(path_v1, "/v1") \
    TEXT(search, "search") \
    TEXT(update_collection, "update_collection") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_list_collections_required[1];
    uint32_t of_create_collection_required[1];
    uint32_t of_get_collection_required[1];
    uint32_t of_update_collection_required[2];
    uint32_t of_delete_collection_required[1];
} names = {
    .of_list_collections_required = {STRING(workspace_id)},
    .of_create_collection_required = {STRING(name)},
    .of_get_collection_required = {STRING(collection_id)},
    .of_update_collection_required = {STRING(collection_id), STRING(name)},
    .of_delete_collection_required = {STRING(collection_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(boolean, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1, 2) \
    EACH(null_or_string, 1) \
    EACH(string, 1) \
    EACH(list_collections, 4) \
    EACH(create_collection, 4) \
    EACH(get_collection, 4) \
    EACH(update_collection, 4) \
    EACH(delete_collection, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_collections[4];
    struct pa_property of_create_collection[3];
    struct pa_property of_get_collection[1];
    struct pa_property of_update_collection[3];
    struct pa_property of_delete_collection[2];
} properties = {
    .of_list_collections = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_collection = {
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parent_collection_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_collection = {{.name = STRING(collection_id), .schema = SCHEMA_string}},
    .of_update_collection = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parent_collection_id), .schema = SCHEMA_null_or_string},
    },
    .of_delete_collection = {
        {.name = STRING(cascade), .schema = SCHEMA_boolean},
        {.name = STRING(collection_id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
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
    .of_get_collection = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_collection_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_collection)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_collection = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_collection_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_collection)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_collection = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_collection_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_collection)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_collections[4];
    struct pa_parameter of_get_collection[1];
    struct pa_parameter of_update_collection[1];
    struct pa_parameter of_delete_collection[2];
} parameters = {
    .of_list_collections = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_collection = {
        {.argument = STRING(collection_id), .wire = STRING(collection_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_collection = {
        {.argument = STRING(collection_id), .wire = STRING(collection_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_collection = {
        {.argument = STRING(collection_id), .wire = STRING(collection_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(cascade), .wire = STRING(cascade), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_collections_params, 4) \
    EACH(portkey_create_collection_params, 3) \
    EACH(portkey_get_collection_params, 1) \
    EACH(portkey_update_collection_params, 3) \
    EACH(portkey_delete_collection_params, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_collections_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_collections_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_collections_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_collections_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(search), .offset = offsetof(portkey_list_collections_params, search), .kind = PA_F_STRING},
    },
    .of_portkey_create_collection_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_collection_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_create_collection_params, name), .kind = PA_F_STRING},
        {.name = STRING(parent_collection_id), .offset = offsetof(portkey_create_collection_params, parent_collection_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_collection_params = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_get_collection_params, collection_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_collection_params = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_update_collection_params, collection_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_collection_params, name), .kind = PA_F_STRING},
        {.name = STRING(parent_collection_id), .offset = offsetof(portkey_update_collection_params, parent_collection_id), .kind = PA_F_STRING},
    },
    .of_portkey_delete_collection_params = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_delete_collection_params, collection_id), .kind = PA_F_STRING},
        {.name = STRING(cascade), .offset = offsetof(portkey_delete_collection_params, cascade), .kind = PA_F_BOOLEAN},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/collections */
    [OPERATION_list_collections] = {
        .name = STRING(list_collections),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_collections),
        .domain = DOMAIN_collections,
        .arguments = SCHEMA_list_collections,
        .structure = STRUCTURE_portkey_list_collections_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_collections),
    },
    /* POST /v1/collections */
    [OPERATION_create_collection] = {
        .name = STRING(create_collection),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_collections),
        .domain = DOMAIN_collections,
        .arguments = SCHEMA_create_collection,
        .structure = STRUCTURE_portkey_create_collection_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/collections/{collection_id} */
    [OPERATION_get_collection] = {
        .name = STRING(get_collection),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_collections_collection_id),
        .domain = DOMAIN_collections,
        .arguments = SCHEMA_get_collection,
        .structure = STRUCTURE_portkey_get_collection_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_collection),
    },
    /* PUT /v1/collections/{collection_id} */
    [OPERATION_update_collection] = {
        .name = STRING(update_collection),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_collections_collection_id),
        .domain = DOMAIN_collections,
        .arguments = SCHEMA_update_collection,
        .structure = STRUCTURE_portkey_update_collection_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_collection),
    },
    /* DELETE /v1/collections/{collection_id} */
    [OPERATION_delete_collection] = {
        .name = STRING(delete_collection),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_collections_collection_id),
        .domain = DOMAIN_collections,
        .arguments = SCHEMA_delete_collection,
        .structure = STRUCTURE_portkey_delete_collection_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_collection),
    },
};

extern const struct pa_domain pa_domain_collections;
const struct pa_domain pa_domain_collections = {
    .name = "collections",
    .description = "Folders that group prompts.",
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

const portkeyadmin_domain *portkeyadmin_domain_collections(void)
{
    return &pa_domain_collections;
}
