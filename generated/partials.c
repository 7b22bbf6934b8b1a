/* SPDX-License-Identifier: MIT */
/* Generated from openapi/partials.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/partials.h>

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
    TEXT(create_prompt_partial, "create_prompt_partial") \
    TEXT(delete_prompt_partial, "delete_prompt_partial") \
    TEXT(description, "description") \
    TEXT(get_prompt_partial, "get_prompt_partial") \
    TEXT(json_shared, "\"shared\"") \
    TEXT(list_partial_versions, "list_partial_versions") \
    TEXT(list_prompt_partials, "list_prompt_partials") \
    TEXT(name, "name") \
    TEXT(path_prompts_partials, "/prompts/partials") \
    TEXT(path_prompts_partials_prompt_partial_id, "/prompts/partials/{prompt_partial_id}") \
    TEXT(path_prompts_partials_prompt_partial_id_makeDefault, "/prompts/partials/{prompt_partial_id}/makeDefault") \
    TEXT(path_prompts_partials_prompt_partial_id_versions, "/prompts/partials/{prompt_partial_id}/versions") \
    TEXT(path_v1, "/v1") \
    TEXT(prompt_partial_id, "prompt_partial_id") \
    TEXT(publish_partial, "publish_partial") \
    TEXT(show_prompt_share, "show_prompt_share") \
    TEXT(status, "status") \
    TEXT(string, "string") \
    TEXT(type, "type") \
    TEXT(update_prompt_partial, "update_prompt_partial") \
    TEXT(version, "version") \
    TEXT(version_description, "version_description") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_shared[1];
    uint32_t of_create_prompt_partial_required[2];
    uint32_t of_get_prompt_partial_required[1];
    uint32_t of_update_prompt_partial_required[1];
    uint32_t of_delete_prompt_partial_required[1];
    uint32_t of_list_partial_versions_required[1];
    uint32_t of_publish_partial_required[2];
} names = {
    .of_string_of_shared = {STRING(json_shared)},
    .of_create_prompt_partial_required = {STRING(name), STRING(string)},
    .of_get_prompt_partial_required = {STRING(prompt_partial_id)},
    .of_update_prompt_partial_required = {STRING(prompt_partial_id)},
    .of_delete_prompt_partial_required = {STRING(prompt_partial_id)},
    .of_list_partial_versions_required = {STRING(prompt_partial_id)},
    .of_publish_partial_required = {STRING(prompt_partial_id), STRING(version)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(boolean, 1) \
    EACH(number, 1) \
    EACH(string, 1) \
    EACH(string_of_shared, 2) \
    EACH(list_prompt_partials, 3) \
    EACH(create_prompt_partial, 4) \
    EACH(get_prompt_partial, 4) \
    EACH(update_prompt_partial, 4) \
    EACH(delete_prompt_partial, 4) \
    EACH(list_partial_versions, 4) \
    EACH(publish_partial, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_prompt_partials[3];
    struct pa_property of_create_prompt_partial[5];
    struct pa_property of_get_prompt_partial[2];
    struct pa_property of_update_prompt_partial[6];
    struct pa_property of_delete_prompt_partial[1];
    struct pa_property of_list_partial_versions[1];
    struct pa_property of_publish_partial[2];
} properties = {
    .of_list_prompt_partials = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(show_prompt_share), .schema = SCHEMA_boolean},
        {.name = STRING(type), .schema = SCHEMA_string_of_shared},
    },
    .of_create_prompt_partial = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(string), .schema = SCHEMA_string},
        {.name = STRING(version_description), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_prompt_partial = {
        {.name = STRING(prompt_partial_id), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_string},
    },
    .of_update_prompt_partial = {
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(prompt_partial_id), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(string), .schema = SCHEMA_string},
        {.name = STRING(version_description), .schema = SCHEMA_string},
    },
    .of_delete_prompt_partial = {{.name = STRING(prompt_partial_id), .schema = SCHEMA_string}},
    .of_list_partial_versions = {{.name = STRING(prompt_partial_id), .schema = SCHEMA_string}},
    .of_publish_partial = {
        {.name = STRING(prompt_partial_id), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_number},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_shared = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_shared)},
    },
    .of_list_prompt_partials = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompt_partials)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_prompt_partial = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_prompt_partial_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_prompt_partial)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_prompt_partial = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_prompt_partial_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_prompt_partial)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_prompt_partial = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_prompt_partial_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_prompt_partial)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_prompt_partial = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_prompt_partial_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_prompt_partial)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_partial_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_partial_versions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_partial_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_publish_partial = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(publish_partial_required)},
        {.code = PA_PROPERTIES, PROPERTIES(publish_partial)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_prompt_partials[3];
    struct pa_parameter of_get_prompt_partial[2];
    struct pa_parameter of_update_prompt_partial[1];
    struct pa_parameter of_delete_prompt_partial[1];
    struct pa_parameter of_list_partial_versions[1];
    struct pa_parameter of_publish_partial[1];
} parameters = {
    .of_list_prompt_partials = {
        {.argument = STRING(collection_id), .wire = STRING(collection_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(show_prompt_share), .wire = STRING(show_prompt_share), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_prompt_partial = {
        {.argument = STRING(prompt_partial_id), .wire = STRING(prompt_partial_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(version), .wire = STRING(version), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_prompt_partial = {
        {.argument = STRING(prompt_partial_id), .wire = STRING(prompt_partial_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_prompt_partial = {
        {.argument = STRING(prompt_partial_id), .wire = STRING(prompt_partial_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_partial_versions = {
        {.argument = STRING(prompt_partial_id), .wire = STRING(prompt_partial_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_publish_partial = {
        {.argument = STRING(prompt_partial_id), .wire = STRING(prompt_partial_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_prompt_partials_params, 3) \
    EACH(portkey_create_prompt_partial_params, 5) \
    EACH(portkey_get_prompt_partial_params, 2) \
    EACH(portkey_update_prompt_partial_params, 6) \
    EACH(portkey_delete_prompt_partial_params, 1) \
    EACH(portkey_list_partial_versions_params, 1) \
    EACH(portkey_publish_partial_params, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_prompt_partials_params = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_list_prompt_partials_params, collection_id), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_list_prompt_partials_params, type), .kind = PA_F_STRING},
        {.name = STRING(show_prompt_share), .offset = offsetof(portkey_list_prompt_partials_params, show_prompt_share), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_create_prompt_partial_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_prompt_partial_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_create_prompt_partial_params, name), .kind = PA_F_STRING},
        {.name = STRING(string), .offset = offsetof(portkey_create_prompt_partial_params, string), .kind = PA_F_STRING},
        {.name = STRING(version_description), .offset = offsetof(portkey_create_prompt_partial_params, version_description), .kind = PA_F_STRING},
        {.name = STRING(collection_id), .offset = offsetof(portkey_create_prompt_partial_params, collection_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_prompt_partial_params = {
        {.name = STRING(prompt_partial_id), .offset = offsetof(portkey_get_prompt_partial_params, prompt_partial_id), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_get_prompt_partial_params, version), .kind = PA_F_STRING},
    },
    .of_portkey_update_prompt_partial_params = {
        {.name = STRING(prompt_partial_id), .offset = offsetof(portkey_update_prompt_partial_params, prompt_partial_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_prompt_partial_params, name), .kind = PA_F_STRING},
        {.name = STRING(string), .offset = offsetof(portkey_update_prompt_partial_params, string), .kind = PA_F_STRING},
        {.name = STRING(version_description), .offset = offsetof(portkey_update_prompt_partial_params, version_description), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_prompt_partial_params, description), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_update_prompt_partial_params, status), .kind = PA_F_STRING},
    },
    .of_portkey_delete_prompt_partial_params = {
        {.name = STRING(prompt_partial_id), .offset = offsetof(portkey_delete_prompt_partial_params, prompt_partial_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_partial_versions_params = {
        {.name = STRING(prompt_partial_id), .offset = offsetof(portkey_list_partial_versions_params, prompt_partial_id), .kind = PA_F_STRING},
    },
    .of_portkey_publish_partial_params = {
        {.name = STRING(prompt_partial_id), .offset = offsetof(portkey_publish_partial_params, prompt_partial_id), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_publish_partial_params, version), .kind = PA_F_NUMBER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/prompts/partials */
    [OPERATION_list_prompt_partials] = {
        .name = STRING(list_prompt_partials),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_partials),
        .domain = DOMAIN_partials,
        .arguments = SCHEMA_list_prompt_partials,
        .structure = STRUCTURE_portkey_list_prompt_partials_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_prompt_partials),
    },
    /* POST /v1/prompts/partials */
    [OPERATION_create_prompt_partial] = {
        .name = STRING(create_prompt_partial),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_partials),
        .domain = DOMAIN_partials,
        .arguments = SCHEMA_create_prompt_partial,
        .structure = STRUCTURE_portkey_create_prompt_partial_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/prompts/partials/{prompt_partial_id} */
    [OPERATION_get_prompt_partial] = {
        .name = STRING(get_prompt_partial),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_partials_prompt_partial_id),
        .domain = DOMAIN_partials,
        .arguments = SCHEMA_get_prompt_partial,
        .structure = STRUCTURE_portkey_get_prompt_partial_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_prompt_partial),
    },
    /* PUT /v1/prompts/partials/{prompt_partial_id} */
    [OPERATION_update_prompt_partial] = {
        .name = STRING(update_prompt_partial),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_partials_prompt_partial_id),
        .domain = DOMAIN_partials,
        .arguments = SCHEMA_update_prompt_partial,
        .structure = STRUCTURE_portkey_update_prompt_partial_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_prompt_partial),
    },
    /* DELETE /v1/prompts/partials/{prompt_partial_id} */
    [OPERATION_delete_prompt_partial] = {
        .name = STRING(delete_prompt_partial),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_partials_prompt_partial_id),
        .domain = DOMAIN_partials,
        .arguments = SCHEMA_delete_prompt_partial,
        .structure = STRUCTURE_portkey_delete_prompt_partial_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_prompt_partial),
    },
    /* GET /v1/prompts/partials/{prompt_partial_id}/versions */
    [OPERATION_list_partial_versions] = {
        .name = STRING(list_partial_versions),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_partials_prompt_partial_id_versions),
        .domain = DOMAIN_partials,
        .arguments = SCHEMA_list_partial_versions,
        .structure = STRUCTURE_portkey_list_partial_versions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_partial_versions),
    },
    /* PUT /v1/prompts/partials/{prompt_partial_id}/makeDefault */
    [OPERATION_publish_partial] = {
        .name = STRING(publish_partial),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_partials_prompt_partial_id_makeDefault),
        .domain = DOMAIN_partials,
        .arguments = SCHEMA_publish_partial,
        .structure = STRUCTURE_portkey_publish_partial_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(publish_partial),
    },
};

extern const struct pa_domain pa_domain_partials;
const struct pa_domain pa_domain_partials = {
    .name = "partials",
    .description = "Prompt fragments that templates share.",
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

const portkeyadmin_domain *portkeyadmin_domain_partials(void)
{
    return &pa_domain_partials;
}
