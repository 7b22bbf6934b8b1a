/* SPDX-License-Identifier: MIT */
/* Generated from openapi/configs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(attempts, "attempts") \
    TEXT(cache, "cache") \
    TEXT(config, "config") \
    TEXT(created_at, "created_at") \
    TEXT(data, "data") \
    TEXT(format, "format") \
    TEXT(id, "id") \
    TEXT(is_default, "is_default") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(max_age, "max_age") \
    TEXT(mode, "mode") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(on_status_codes, "on_status_codes") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(owner_id, "owner_id") \
    TEXT(provider, "provider") \
    TEXT(retry, "retry") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(strategy, "strategy") \
    TEXT(success, "success") \
    TEXT(targets, "targets") \
    TEXT(total, "total") \
    TEXT(type, "type") \
    TEXT(updated_by, "updated_by") \
    TEXT(version_id, "version_id") \
    TEXT(virtual_key, "virtual_key") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_integer, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(list_configs_data_items, 3) \
    EACH(list_configs_data, 2) \
    EACH(list_configs, 3) \
    EACH(create_config_data, 3) \
    EACH(create_config, 3) \
    EACH(get_config_data_config_cache, 3) \
    EACH(get_config_data_config_retry, 3) \
    EACH(get_config_data_config_strategy, 3) \
    EACH(get_config_data_config_targets_items, 3) \
    EACH(get_config_data_config_targets, 2) \
    EACH(get_config_data_config, 3) \
    EACH(get_config_data, 3) \
    EACH(get_config, 3) \
    EACH(update_config_data, 3) \
    EACH(update_config, 3) \
    EACH(list_config_versions_data_items, 3) \
    EACH(list_config_versions_data, 2) \
    EACH(list_config_versions, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_configs_data_items[11];
    struct pa_property of_list_configs[2];
    struct pa_property of_create_config_data[2];
    struct pa_property of_create_config[2];
    struct pa_property of_get_config_data_config_cache[2];
    struct pa_property of_get_config_data_config_retry[2];
    struct pa_property of_get_config_data_config_strategy[1];
    struct pa_property of_get_config_data_config_targets_items[2];
    struct pa_property of_get_config_data_config[4];
    struct pa_property of_get_config_data[1];
    struct pa_property of_get_config[2];
    struct pa_property of_update_config_data[1];
    struct pa_property of_update_config[2];
    struct pa_property of_list_config_versions_data_items[16];
    struct pa_property of_list_config_versions[3];
} properties = {
    .of_list_configs_data_items = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(updated_by), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_list_configs = {
        {.name = STRING(data), .schema = SCHEMA_list_configs_data},
        {.name = STRING(success), .schema = SCHEMA_boolean},
    },
    .of_create_config_data = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_create_config = {
        {.name = STRING(data), .schema = SCHEMA_create_config_data},
        {.name = STRING(success), .schema = SCHEMA_boolean},
    },
    .of_get_config_data_config_cache = {
        {.name = STRING(max_age), .schema = SCHEMA_integer},
        {.name = STRING(mode), .schema = SCHEMA_string},
    },
    .of_get_config_data_config_retry = {
        {.name = STRING(attempts), .schema = SCHEMA_integer},
        {.name = STRING(on_status_codes), .schema = SCHEMA_array_of_integer},
    },
    .of_get_config_data_config_strategy = {{.name = STRING(mode), .schema = SCHEMA_string}},
    .of_get_config_data_config_targets_items = {
        {.name = STRING(provider), .schema = SCHEMA_string},
        {.name = STRING(virtual_key), .schema = SCHEMA_string},
    },
    .of_get_config_data_config = {
        {.name = STRING(cache), .schema = SCHEMA_get_config_data_config_cache},
        {.name = STRING(retry), .schema = SCHEMA_get_config_data_config_retry},
        {.name = STRING(strategy), .schema = SCHEMA_get_config_data_config_strategy},
        {.name = STRING(targets), .schema = SCHEMA_get_config_data_config_targets},
    },
    .of_get_config_data = {{.name = STRING(config), .schema = SCHEMA_get_config_data_config}},
    .of_get_config = {
        {.name = STRING(data), .schema = SCHEMA_get_config_data},
        {.name = STRING(success), .schema = SCHEMA_boolean},
    },
    .of_update_config_data = {{.name = STRING(version_id), .schema = SCHEMA_string}},
    .of_update_config = {
        {.name = STRING(data), .schema = SCHEMA_update_config_data},
        {.name = STRING(success), .schema = SCHEMA_boolean},
    },
    .of_list_config_versions_data_items = {
        {.name = STRING(config), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(format), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string},
        {.name = STRING(updated_by), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_list_config_versions = {
        {.name = STRING(data), .schema = SCHEMA_list_config_versions_data},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_integer = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_integer},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_list_configs_data_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_configs_data_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_configs_data = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_list_configs_data_items},
    },
    .of_list_configs = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_configs)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_config_data = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_config_data)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config_data_config_cache = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_config_data_config_cache)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config_data_config_retry = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_config_data_config_retry)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config_data_config_strategy = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_config_data_config_strategy)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config_data_config_targets_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_config_data_config_targets_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config_data_config_targets = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_config_data_config_targets_items},
    },
    .of_get_config_data_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_config_data_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config_data = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_config_data)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_config_data = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_config_data)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_config_versions_data_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_config_versions_data_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_config_versions_data = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_list_config_versions_data_items},
    },
    .of_list_config_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
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
    [OPERATION_get_config] = SCHEMA_get_config,
    [OPERATION_update_config] = SCHEMA_update_config,
    [OPERATION_delete_config] = SCHEMA_object,
    [OPERATION_list_config_versions] = SCHEMA_list_config_versions,
};

extern const struct pa_answer_table pa_answers_of_configs;
const struct pa_answer_table pa_answers_of_configs = {
    .pools = {
        .strings = (const char *)&strings,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
