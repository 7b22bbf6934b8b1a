/* SPDX-License-Identifier: MIT */
/* Generated from openapi/configs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/configs.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(config, "config") \
    TEXT(created_at, "created_at") \
    TEXT(data, "data") \
    TEXT(format, "format") \
    TEXT(id, "id") \
    TEXT(is_default, "is_default") \
    TEXT(json_ORG_CONFIG, "\"ORG_CONFIG\"") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_config, "\"config\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(owner_id, "owner_id") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(total, "total") \
    TEXT(type, "type") \
    TEXT(updated_by, "updated_by") \
    TEXT(version_created_at, "version_created_at") \
    TEXT(version_id, "version_id") \
    TEXT(version_owner_id, "version_owner_id") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_string_of_ORG_CONFIG[1];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_config[1];
    uint32_t of_string_of_json[1];
    uint32_t of_string_of_list[1];
    uint32_t of_Config_required[3];
    uint32_t of_ConfigVersion_required[5];
    uint32_t of_list_configs_required[2];
    uint32_t of_create_config_required[3];
    uint32_t of_update_config_required[1];
    uint32_t of_list_config_versions_required[2];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_string_of_ORG_CONFIG = {STRING(json_ORG_CONFIG)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_config = {STRING(json_config)},
    .of_string_of_json = {STRING(json_json)},
    .of_string_of_list = {STRING(json_list)},
    .of_Config_required = {STRING(id), STRING(slug), STRING(name)},
    .of_ConfigVersion_required = {
        STRING(id),
        STRING(slug),
        STRING(name),
        STRING(config),
        STRING(version_id),
    },
    .of_list_configs_required = {STRING(total), STRING(data)},
    .of_create_config_required = {STRING(id), STRING(version_id), STRING(slug)},
    .of_update_config_required = {STRING(version_id)},
    .of_list_config_versions_required = {STRING(total), STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Config, 2) \
    EACH(array_of_ConfigVersion, 2) \
    EACH(integer, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_ORG_CONFIG, 2) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_config, 2) \
    EACH(string_of_json, 2) \
    EACH(string_of_list, 2) \
    EACH(Config, 4) \
    EACH(ConfigVersion, 4) \
    EACH(list_configs, 4) \
    EACH(create_config, 4) \
    EACH(update_config, 4) \
    EACH(list_config_versions, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Config[12];
    struct pa_property of_ConfigVersion[18];
    struct pa_property of_list_configs[3];
    struct pa_property of_create_config[4];
    struct pa_property of_update_config[2];
    struct pa_property of_list_config_versions[3];
} properties = {
    .of_Config = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_config},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(updated_by), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_ConfigVersion = {
        {.name = STRING(config), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(format), .schema = SCHEMA_string_of_json},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_config},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(type), .schema = SCHEMA_string_of_ORG_CONFIG},
        {.name = STRING(updated_by), .schema = SCHEMA_null_or_string},
        {.name = STRING(version_created_at), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
        {.name = STRING(version_owner_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_list_configs = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Config},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_config = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_config},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_update_config = {
        {.name = STRING(object), .schema = SCHEMA_string_of_config},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_list_config_versions = {
        {.name = STRING(data), .schema = SCHEMA_array_of_ConfigVersion},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Config = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Config},
    },
    .of_array_of_ConfigVersion = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ConfigVersion},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_ORG_CONFIG = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_ORG_CONFIG)},
    },
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_config = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_config)},
    },
    .of_string_of_json = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_json)}},
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_Config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ConfigVersion = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ConfigVersion_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ConfigVersion)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_configs = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_configs_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_configs)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_config_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_config_versions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_config_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_configs] = SCHEMA_list_configs,
    [OPERATION_create_config] = SCHEMA_create_config,
    [OPERATION_get_config] = SCHEMA_ConfigVersion,
    [OPERATION_update_config] = SCHEMA_update_config,
    [OPERATION_delete_config] = SCHEMA_object,
    [OPERATION_list_config_versions] = SCHEMA_list_config_versions,
    [OPERATION_get_config_version] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_configs] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_config] = {.first = 0},
    [OPERATION_get_config] = {.first = 0},
    [OPERATION_update_config] = {.first = 0},
    [OPERATION_delete_config] = {.first = 0},
    [OPERATION_list_config_versions] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_get_config_version] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_configs[6];
    uint32_t of_list_config_versions[6];
} summary_fields = {
    .of_list_configs = {
        STRING(slug),
        STRING(name),
        STRING(status),
        STRING(is_default),
        STRING(workspace_id),
        STRING(last_updated_at),
    },
    .of_list_config_versions = {
        STRING(version_id),
        STRING(name),
        STRING(status),
        STRING(version_created_at),
        STRING(version_owner_id),
        STRING(config),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_configs] = {.is_list = 1, .path = STRING(data), SUMMARY(list_configs)},
    [OPERATION_create_config] = {.is_list = 0},
    [OPERATION_get_config] = {.is_list = 0},
    [OPERATION_update_config] = {.is_list = 0},
    [OPERATION_delete_config] = {.is_list = 0},
    [OPERATION_list_config_versions] = {.is_list = 1, .path = STRING(data), SUMMARY(list_config_versions)},
    [OPERATION_get_config_version] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_configs_answer, 3) \
    EACH(portkey_config, 12) \
    EACH(portkey_create_config_answer, 4) \
    EACH(portkey_config_version, 18) \
    EACH(portkey_update_config_answer, 2) \
    EACH(portkey_list_config_versions_answer, 3) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_configs_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_configs_answer, data), .structure = STRUCTURE_portkey_config, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_configs_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_configs_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_config = {
        {.name = STRING(created_at), .offset = offsetof(portkey_config, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_config, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_config, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_config, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_config, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_config, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_config, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_config, owner_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_config, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_config, status), .kind = PA_F_STRING},
        {.name = STRING(updated_by), .offset = offsetof(portkey_config, updated_by), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_config, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_create_config_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_config_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_config_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_config_answer, slug), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_create_config_answer, version_id), .kind = PA_F_STRING},
    },
    .of_portkey_config_version = {
        {.name = STRING(config), .offset = offsetof(portkey_config_version, config), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_config_version, created_at), .kind = PA_F_STRING},
        {.name = STRING(format), .offset = offsetof(portkey_config_version, format), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_config_version, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_config_version, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_config_version, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_config_version, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_config_version, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_config_version, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_config_version, owner_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_config_version, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_config_version, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_config_version, type), .kind = PA_F_STRING},
        {.name = STRING(updated_by), .offset = offsetof(portkey_config_version, updated_by), .kind = PA_F_STRING},
        {.name = STRING(version_created_at), .offset = offsetof(portkey_config_version, version_created_at), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_config_version, version_id), .kind = PA_F_STRING},
        {.name = STRING(version_owner_id), .offset = offsetof(portkey_config_version, version_owner_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_config_version, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_config_answer = {
        {.name = STRING(object), .offset = offsetof(portkey_update_config_answer, object), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_update_config_answer, version_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_config_versions_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_config_versions_answer, data), .structure = STRUCTURE_portkey_config_version, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_config_versions_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_config_versions_answer, total), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_configs] = {.answer = STRUCTURE_portkey_list_configs_answer, .item = STRUCTURE_portkey_config},
    [OPERATION_create_config] = {.answer = STRUCTURE_portkey_create_config_answer, .item = PA_NONE},
    [OPERATION_get_config] = {.answer = STRUCTURE_portkey_config_version, .item = PA_NONE},
    [OPERATION_update_config] = {.answer = STRUCTURE_portkey_update_config_answer, .item = PA_NONE},
    [OPERATION_delete_config] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_config_versions] = {.answer = STRUCTURE_portkey_list_config_versions_answer, .item = STRUCTURE_portkey_config_version},
    [OPERATION_get_config_version] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_configs;
extern const struct pa_answer_table pa_answers_of_configs;
const struct pa_answer_table pa_answers_of_configs = {
    .domain = &pa_domain_configs,
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

const portkeyadmin_answers *portkeyadmin_answers_configs(void)
{
    return &pa_answers_of_configs;
}
