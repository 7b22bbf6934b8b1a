/* SPDX-License-Identifier: MIT */
/* Generated from openapi/configs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/configs.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(application_json, "application/json") \
    TEXT(config, "config") \
    TEXT(config_version_id, "config_version_id") \
    TEXT(configs_create, "configs.create") \
    TEXT(configs_delete, "configs.delete") \
    TEXT(configs_list, "configs.list") \
    TEXT(configs_read, "configs.read") \
    TEXT(configs_update, "configs.update") \
    TEXT(create_config, "create_config") \
    TEXT(delete_config, "delete_config") \
    TEXT(get_config, "get_config") \
    TEXT(get_config_version, "get_config_version") \
    TEXT(isDefault, "isDefault") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(list_config_versions, "list_config_versions") \
    TEXT(list_configs, "list_configs") \
    TEXT(name, "name") \
    TEXT(path_configs, "/configs") \
    TEXT(path_configs_slug, "/configs/{slug}") \
    TEXT(path_configs_slug_versions, "/configs/{slug}/versions") \
    TEXT(path_configs_slug_versions_config_version_id, "/configs/{slug}/versions/{config_version_id}") \
    TEXT(path_v1, "/v1") \
    TEXT(return_last_used, "return_last_used") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(update_config, "update_config") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_active_archived[2];
    uint32_t of_get_config_required[1];
    uint32_t of_update_config_required[1];
    uint32_t of_delete_config_required[1];
    uint32_t of_list_config_versions_required[1];
    uint32_t of_get_config_version_required[2];
} names = {
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_get_config_required = {STRING(slug)},
    .of_update_config_required = {STRING(slug)},
    .of_delete_config_required = {STRING(slug)},
    .of_list_config_versions_required = {STRING(slug)},
    .of_get_config_version_required = {STRING(slug), STRING(config_version_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(list_configs, 3) \
    EACH(create_config, 3) \
    EACH(get_config, 4) \
    EACH(update_config, 4) \
    EACH(delete_config, 4) \
    EACH(list_config_versions, 4) \
    EACH(get_config_version, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_configs[2];
    struct pa_property of_create_config[4];
    struct pa_property of_get_config[1];
    struct pa_property of_update_config[4];
    struct pa_property of_delete_config[1];
    struct pa_property of_list_config_versions[1];
    struct pa_property of_get_config_version[2];
} properties = {
    .of_list_configs = {
        {.name = STRING(return_last_used), .schema = SCHEMA_boolean},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_config = {
        {.name = STRING(config), .schema = SCHEMA_object},
        {.name = STRING(isDefault), .schema = SCHEMA_integer},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_config = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_update_config = {
        {.name = STRING(config), .schema = SCHEMA_object},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
    },
    .of_delete_config = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_list_config_versions = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_get_config_version = {
        {.name = STRING(config_version_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_list_configs = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_configs)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_config_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_config_versions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_config_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config_version = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_config_version_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_config_version)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_configs[2];
    struct pa_parameter of_get_config[1];
    struct pa_parameter of_update_config[1];
    struct pa_parameter of_delete_config[1];
    struct pa_parameter of_list_config_versions[1];
    struct pa_parameter of_get_config_version[2];
} parameters = {
    .of_list_configs = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(return_last_used), .wire = STRING(return_last_used), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_config = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_config = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_config = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_config_versions = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_config_version = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(config_version_id), .wire = STRING(config_version_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_configs_params, 2) \
    EACH(portkey_create_config_params, 4) \
    EACH(portkey_get_config_params, 1) \
    EACH(portkey_update_config_params, 4) \
    EACH(portkey_delete_config_params, 1) \
    EACH(portkey_list_config_versions_params, 1) \
    EACH(portkey_get_config_version_params, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_configs_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_configs_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(return_last_used), .offset = offsetof(portkey_list_configs_params, return_last_used), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_create_config_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_config_params, name), .kind = PA_F_STRING},
        {.name = STRING(config), .offset = offsetof(portkey_create_config_params, config), .kind = PA_F_JSON},
        {.name = STRING(isDefault), .offset = offsetof(portkey_create_config_params, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_config_params, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_config_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_get_config_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_update_config_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_update_config_params, slug), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_config_params, name), .kind = PA_F_STRING},
        {.name = STRING(config), .offset = offsetof(portkey_update_config_params, config), .kind = PA_F_JSON},
        {.name = STRING(status), .offset = offsetof(portkey_update_config_params, status), .kind = PA_F_STRING},
    },
    .of_portkey_delete_config_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_delete_config_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_list_config_versions_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_list_config_versions_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_get_config_version_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_get_config_version_params, slug), .kind = PA_F_STRING},
        {.name = STRING(config_version_id), .offset = offsetof(portkey_get_config_version_params, config_version_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/configs */
    [OPERATION_list_configs] = {
        .name = STRING(list_configs),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_configs),
        .scope = STRING(configs_list),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_list_configs,
        .structure = STRUCTURE_portkey_list_configs_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_configs),
    },
    /* POST /v1/configs */
    [OPERATION_create_config] = {
        .name = STRING(create_config),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_configs),
        .scope = STRING(configs_create),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_create_config,
        .structure = STRUCTURE_portkey_create_config_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/configs/{slug} */
    [OPERATION_get_config] = {
        .name = STRING(get_config),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_configs_slug),
        .scope = STRING(configs_read),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_get_config,
        .structure = STRUCTURE_portkey_get_config_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_config),
    },
    /* PUT /v1/configs/{slug} */
    [OPERATION_update_config] = {
        .name = STRING(update_config),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_configs_slug),
        .scope = STRING(configs_update),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_update_config,
        .structure = STRUCTURE_portkey_update_config_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_config),
    },
    /* DELETE /v1/configs/{slug} */
    [OPERATION_delete_config] = {
        .name = STRING(delete_config),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_configs_slug),
        .scope = STRING(configs_delete),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_delete_config,
        .structure = STRUCTURE_portkey_delete_config_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_config),
    },
    /* GET /v1/configs/{slug}/versions */
    [OPERATION_list_config_versions] = {
        .name = STRING(list_config_versions),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_configs_slug_versions),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_list_config_versions,
        .structure = STRUCTURE_portkey_list_config_versions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_config_versions),
    },
    /* GET /v1/configs/{slug}/versions/{config_version_id} */
    [OPERATION_get_config_version] = {
        .name = STRING(get_config_version),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_configs_slug_versions_config_version_id),
        .domain = DOMAIN_configs,
        .arguments = SCHEMA_get_config_version,
        .structure = STRUCTURE_portkey_get_config_version_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(get_config_version),
    },
};

extern const struct pa_domain pa_domain_configs;
const struct pa_domain pa_domain_configs = {
    .name = "configs",
    .description = "Routing configs for the gateway, with their versions.",
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

const portkeyadmin_domain *portkeyadmin_domain_configs(void)
{
    return &pa_domain_configs;
}
