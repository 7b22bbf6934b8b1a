/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tool-library.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/tool-library.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(application_json, "application/json") \
    TEXT(collection_id, "collection_id") \
    TEXT(create_library_tool, "create_library_tool") \
    TEXT(delete_library_tool, "delete_library_tool") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(list_library_tool_versions, "list_library_tool_versions") \
    TEXT(list_library_tools, "list_library_tools") \
    TEXT(name, "name") \
    TEXT(path_tools, "/tools") \
    TEXT(path_tools_tool_id, "/tools/{tool_id}") \
    TEXT(path_tools_tool_id_makeDefault, "/tools/{tool_id}/makeDefault") \
    TEXT(path_tools_tool_id_versions, "/tools/{tool_id}/versions") \
    TEXT(path_v2, "/v2") \
    TEXT(publish_library_tool, "publish_library_tool") \
    TEXT(status, "status") \
    TEXT(tool_def, "tool_def") \
    TEXT(tool_id, "tool_id") \
    TEXT(update_library_tool, "update_library_tool") \
    TEXT(version, "version") \
    TEXT(version_description, "version_description") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_archived_active[2];
    uint32_t of_list_library_tools_required[1];
    uint32_t of_create_library_tool_required[3];
    uint32_t of_update_library_tool_required[1];
    uint32_t of_delete_library_tool_required[1];
    uint32_t of_publish_library_tool_required[2];
    uint32_t of_list_library_tool_versions_required[1];
} names = {
    .of_string_of_archived_active = {STRING(json_archived), STRING(json_active)},
    .of_list_library_tools_required = {STRING(collection_id)},
    .of_create_library_tool_required = {STRING(collection_id), STRING(name), STRING(tool_def)},
    .of_update_library_tool_required = {STRING(tool_id)},
    .of_delete_library_tool_required = {STRING(tool_id)},
    .of_publish_library_tool_required = {STRING(tool_id), STRING(version)},
    .of_list_library_tool_versions_required = {STRING(tool_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_archived_active, 2) \
    EACH(list_library_tools, 4) \
    EACH(create_library_tool, 4) \
    EACH(update_library_tool, 4) \
    EACH(delete_library_tool, 4) \
    EACH(publish_library_tool, 4) \
    EACH(list_library_tool_versions, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_library_tools[1];
    struct pa_property of_create_library_tool[4];
    struct pa_property of_update_library_tool[5];
    struct pa_property of_delete_library_tool[1];
    struct pa_property of_publish_library_tool[2];
    struct pa_property of_list_library_tool_versions[1];
} properties = {
    .of_list_library_tools = {{.name = STRING(collection_id), .schema = SCHEMA_string}},
    .of_create_library_tool = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(tool_def), .schema = SCHEMA_object},
        {.name = STRING(version_description), .schema = SCHEMA_string},
    },
    .of_update_library_tool = {
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_archived_active},
        {.name = STRING(tool_def), .schema = SCHEMA_object},
        {.name = STRING(tool_id), .schema = SCHEMA_string},
        {.name = STRING(version_description), .schema = SCHEMA_string},
    },
    .of_delete_library_tool = {{.name = STRING(tool_id), .schema = SCHEMA_string}},
    .of_publish_library_tool = {
        {.name = STRING(tool_id), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_integer},
    },
    .of_list_library_tool_versions = {{.name = STRING(tool_id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_archived_active = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_archived_active)},
    },
    .of_list_library_tools = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_library_tools_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_library_tools)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_library_tool = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_library_tool_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_library_tool)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_library_tool = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_library_tool_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_library_tool)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_library_tool = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_library_tool_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_library_tool)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_publish_library_tool = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(publish_library_tool_required)},
        {.code = PA_PROPERTIES, PROPERTIES(publish_library_tool)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_library_tool_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_library_tool_versions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_library_tool_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_library_tools[1];
    struct pa_parameter of_update_library_tool[1];
    struct pa_parameter of_delete_library_tool[1];
    struct pa_parameter of_publish_library_tool[1];
    struct pa_parameter of_list_library_tool_versions[1];
} parameters = {
    .of_list_library_tools = {
        {.argument = STRING(collection_id), .wire = STRING(collection_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_library_tool = {
        {.argument = STRING(tool_id), .wire = STRING(tool_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_library_tool = {
        {.argument = STRING(tool_id), .wire = STRING(tool_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_publish_library_tool = {
        {.argument = STRING(tool_id), .wire = STRING(tool_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_library_tool_versions = {
        {.argument = STRING(tool_id), .wire = STRING(tool_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_library_tools_params, 1) \
    EACH(portkey_create_library_tool_params, 4) \
    EACH(portkey_update_library_tool_params, 5) \
    EACH(portkey_delete_library_tool_params, 1) \
    EACH(portkey_publish_library_tool_params, 2) \
    EACH(portkey_list_library_tool_versions_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_library_tools_params = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_list_library_tools_params, collection_id), .kind = PA_F_STRING},
    },
    .of_portkey_create_library_tool_params = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_create_library_tool_params, collection_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_create_library_tool_params, name), .kind = PA_F_STRING},
        {.name = STRING(tool_def), .offset = offsetof(portkey_create_library_tool_params, tool_def), .kind = PA_F_JSON},
        {.name = STRING(version_description), .offset = offsetof(portkey_create_library_tool_params, version_description), .kind = PA_F_STRING},
    },
    .of_portkey_update_library_tool_params = {
        {.name = STRING(tool_id), .offset = offsetof(portkey_update_library_tool_params, tool_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_library_tool_params, name), .kind = PA_F_STRING},
        {.name = STRING(tool_def), .offset = offsetof(portkey_update_library_tool_params, tool_def), .kind = PA_F_JSON},
        {.name = STRING(status), .offset = offsetof(portkey_update_library_tool_params, status), .kind = PA_F_STRING},
        {.name = STRING(version_description), .offset = offsetof(portkey_update_library_tool_params, version_description), .kind = PA_F_STRING},
    },
    .of_portkey_delete_library_tool_params = {
        {.name = STRING(tool_id), .offset = offsetof(portkey_delete_library_tool_params, tool_id), .kind = PA_F_STRING},
    },
    .of_portkey_publish_library_tool_params = {
        {.name = STRING(tool_id), .offset = offsetof(portkey_publish_library_tool_params, tool_id), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_publish_library_tool_params, version), .kind = PA_F_INTEGER},
    },
    .of_portkey_list_library_tool_versions_params = {
        {.name = STRING(tool_id), .offset = offsetof(portkey_list_library_tool_versions_params, tool_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v2/tools */
    [OPERATION_list_library_tools] = {
        .name = STRING(list_library_tools),
        .method = STRING(GET),
        .base = STRING(path_v2),
        .path = STRING(path_tools),
        .domain = DOMAIN_tool_library,
        .arguments = SCHEMA_list_library_tools,
        .structure = STRUCTURE_portkey_list_library_tools_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(list_library_tools),
    },
    /* POST /v2/tools */
    [OPERATION_create_library_tool] = {
        .name = STRING(create_library_tool),
        .method = STRING(POST),
        .base = STRING(path_v2),
        .path = STRING(path_tools),
        .domain = DOMAIN_tool_library,
        .arguments = SCHEMA_create_library_tool,
        .structure = STRUCTURE_portkey_create_library_tool_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* PUT /v2/tools/{tool_id} */
    [OPERATION_update_library_tool] = {
        .name = STRING(update_library_tool),
        .method = STRING(PUT),
        .base = STRING(path_v2),
        .path = STRING(path_tools_tool_id),
        .domain = DOMAIN_tool_library,
        .arguments = SCHEMA_update_library_tool,
        .structure = STRUCTURE_portkey_update_library_tool_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_library_tool),
    },
    /* DELETE /v2/tools/{tool_id} */
    [OPERATION_delete_library_tool] = {
        .name = STRING(delete_library_tool),
        .method = STRING(DELETE),
        .base = STRING(path_v2),
        .path = STRING(path_tools_tool_id),
        .domain = DOMAIN_tool_library,
        .arguments = SCHEMA_delete_library_tool,
        .structure = STRUCTURE_portkey_delete_library_tool_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(delete_library_tool),
    },
    /* PUT /v2/tools/{tool_id}/makeDefault */
    [OPERATION_publish_library_tool] = {
        .name = STRING(publish_library_tool),
        .method = STRING(PUT),
        .base = STRING(path_v2),
        .path = STRING(path_tools_tool_id_makeDefault),
        .domain = DOMAIN_tool_library,
        .arguments = SCHEMA_publish_library_tool,
        .structure = STRUCTURE_portkey_publish_library_tool_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(publish_library_tool),
    },
    /* GET /v2/tools/{tool_id}/versions */
    [OPERATION_list_library_tool_versions] = {
        .name = STRING(list_library_tool_versions),
        .method = STRING(GET),
        .base = STRING(path_v2),
        .path = STRING(path_tools_tool_id_versions),
        .domain = DOMAIN_tool_library,
        .arguments = SCHEMA_list_library_tool_versions,
        .structure = STRUCTURE_portkey_list_library_tool_versions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(list_library_tool_versions),
    },
};

extern const struct pa_domain pa_domain_tool_library;
const struct pa_domain pa_domain_tool_library = {
    .name = "tool-library",
    .description = "Function definitions that prompts share, with their versions.",
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

const portkeyadmin_domain *portkeyadmin_domain_tool_library(void)
{
    return &pa_domain_tool_library;
}
