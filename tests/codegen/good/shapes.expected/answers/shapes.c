/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(a_z, "^[a-z-]+$") \
    TEXT(color, "color") \
    TEXT(configs, "configs") \
    TEXT(current_page, "current_page") \
    TEXT(cursor, "cursor") \
    TEXT(data, "data") \
    TEXT(email, "email") \
    TEXT(found, "found") \
    TEXT(found_configs, "found.configs") \
    TEXT(has_more, "has_more") \
    TEXT(id, "id") \
    TEXT(is_default, "is_default") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_team, "\"team\"") \
    TEXT(json_user, "\"user\"") \
    TEXT(key, "key") \
    TEXT(kind, "kind") \
    TEXT(labels, "labels") \
    TEXT(masked_key, "masked_key") \
    TEXT(members, "members") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(next, "next") \
    TEXT(object, "object") \
    TEXT(owner, "owner") \
    TEXT(owner_name, "owner.name") \
    TEXT(owners, "owners") \
    TEXT(page_size, "page_size") \
    TEXT(parent, "parent") \
    TEXT(path_data, "/data") \
    TEXT(path_has_more, "/has_more") \
    TEXT(path_metadata_next, "/metadata/next") \
    TEXT(path_servers, "/servers") \
    TEXT(path_total, "/total") \
    TEXT(servers, "servers") \
    TEXT(settings, "settings") \
    TEXT(total, "total") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_string_like_4c58e0_pattern[2];
    uint32_t of_string_of_list[1];
    uint32_t of_Config_required[1];
    uint32_t of_list_configs_required[3];
    uint32_t of_get_owner_any_1_required[1];
    uint32_t of_get_owner_any_2_required[1];
    uint32_t of_get_owner_required[1];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_string_like_4c58e0_pattern = {STRING(a_z), STRING(a_z)},
    .of_string_of_list = {STRING(json_list)},
    .of_Config_required = {STRING(id)},
    .of_list_configs_required = {STRING(object), STRING(total), STRING(data)},
    .of_get_owner_any_1_required = {STRING(kind)},
    .of_get_owner_any_2_required = {STRING(kind)},
    .of_get_owner_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_Config, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(is_team, 1) \
    EACH(is_user, 1) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_like_4c58e0, 2) \
    EACH(string_of_list, 2) \
    EACH(Config, 4) \
    EACH(Owners, 2) \
    EACH(Config_owner, 3) \
    EACH(Config_settings, 2) \
    EACH(list_configs, 4) \
    EACH(list_servers_metadata, 3) \
    EACH(list_servers, 3) \
    EACH(Owners_items, 3) \
    EACH(find_owners_found, 3) \
    EACH(find_owners, 3) \
    EACH(get_owner_any_1, 2) \
    EACH(get_owner_any_2, 2) \
    EACH(get_owner, 5) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_get_owner_any[2];
} branches = {
    .of_get_owner_any = {SCHEMA_get_owner_any_1, SCHEMA_get_owner_any_2},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Config[8];
    struct pa_property of_Config_owner[1];
    struct pa_property of_Config_settings[1];
    struct pa_property of_list_configs[4];
    struct pa_property of_list_servers_metadata[1];
    struct pa_property of_list_servers[2];
    struct pa_property of_Owners_items[1];
    struct pa_property of_find_owners_found[1];
    struct pa_property of_find_owners[2];
    struct pa_property of_get_owner_any_1[2];
    struct pa_property of_get_owner_any_2[2];
    struct pa_property of_get_owner[1];
} properties = {
    .of_Config = {
        {.name = STRING(id), .schema = SCHEMA_string_like_4c58e0},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(labels), .schema = SCHEMA_object_of_string},
        {.name = STRING(masked_key), .schema = SCHEMA_string},
        {.name = STRING(owner), .schema = SCHEMA_Config_owner},
        {.name = STRING(parent), .schema = SCHEMA_Config},
        {.name = STRING(settings), .schema = SCHEMA_Config_settings},
    },
    .of_Config_owner = {{.name = STRING(name), .schema = SCHEMA_string}},
    .of_Config_settings = {{.name = STRING(color), .schema = SCHEMA_string}},
    .of_list_configs = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Config},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_list_servers_metadata = {{.name = STRING(next), .schema = SCHEMA_null_or_string}},
    .of_list_servers = {
        {.name = STRING(metadata), .schema = SCHEMA_list_servers_metadata},
        {.name = STRING(servers), .schema = SCHEMA_array_of_string},
    },
    .of_Owners_items = {{.name = STRING(name), .schema = SCHEMA_string}},
    .of_find_owners_found = {{.name = STRING(configs), .schema = SCHEMA_array_of_Config}},
    .of_find_owners = {
        {.name = STRING(found), .schema = SCHEMA_find_owners_found},
        {.name = STRING(owners), .schema = SCHEMA_Owners},
    },
    .of_get_owner_any_1 = {
        {.name = STRING(email), .schema = SCHEMA_string},
        {.name = STRING(kind), .schema = SCHEMA_is_user},
    },
    .of_get_owner_any_2 = {
        {.name = STRING(kind), .schema = SCHEMA_is_team},
        {.name = STRING(members), .schema = SCHEMA_Owners},
    },
    .of_get_owner = {{.name = STRING(id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_Config = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Config},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_is_team = {{.code = PA_CONST, .value = STRING(json_team)}},
    .of_is_user = {{.code = PA_CONST, .value = STRING(json_user)}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_like_4c58e0 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_PATTERN, NAMES(string_like_4c58e0_pattern)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_Config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Owners = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Owners_items}},
    .of_Config_owner = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Config_owner)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Config_settings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Config_settings)},
    },
    .of_list_configs = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_configs_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_configs)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_servers_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_servers_metadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Owners_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Owners_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_find_owners_found = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(find_owners_found)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_find_owners = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(find_owners)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_owner_any_1 = {
        {.code = PA_REQUIRED, NAMES(get_owner_any_1_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_owner_any_1)},
    },
    .of_get_owner_any_2 = {
        {.code = PA_REQUIRED, NAMES(get_owner_any_2_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_owner_any_2)},
    },
    .of_get_owner = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_owner_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_owner)},
        {.code = PA_ANY_OF, BRANCHES(get_owner_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_configs] = SCHEMA_list_configs,
    [OPERATION_create_config] = SCHEMA_Config,
    [OPERATION_list_servers] = SCHEMA_list_servers,
    [OPERATION_list_owners] = SCHEMA_Owners,
    [OPERATION_find_owners] = SCHEMA_find_owners,
    [OPERATION_get_owner] = SCHEMA_get_owner,
    [OPERATION_update_owner] = SCHEMA_object,
    [OPERATION_delete_owner] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_configs] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total), .more = STRING(path_has_more)},
    [OPERATION_create_config] = {.first = 0},
    [OPERATION_list_servers] = {.cursor = STRING(cursor), .items = STRING(path_servers), .next = STRING(path_metadata_next)},
    [OPERATION_list_owners] = {.first = 0},
    [OPERATION_find_owners] = {.first = 0},
    [OPERATION_get_owner] = {.first = 0},
    [OPERATION_update_owner] = {.first = 0},
    [OPERATION_delete_owner] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_configs[1];
    uint32_t of_list_owners[1];
    uint32_t of_find_owners[2];
} summary_fields = {
    .of_list_configs = {STRING(id)},
    .of_list_owners = {STRING(name)},
    .of_find_owners = {STRING(id), STRING(owner_name)},
};

static const struct pa_rows rows[] = {
    [OPERATION_list_configs] = {.is_list = 1, .path = STRING(data), SUMMARY(list_configs)},
    [OPERATION_create_config] = {.is_list = 0},
    [OPERATION_list_servers] = {.is_list = 0},
    [OPERATION_list_owners] = {.is_list = 1, SUMMARY(list_owners)},
    [OPERATION_find_owners] = {.is_list = 1, .path = STRING(found_configs), SUMMARY(find_owners)},
    [OPERATION_get_owner] = {.is_list = 0},
    [OPERATION_update_owner] = {.is_list = 0},
    [OPERATION_delete_owner] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_configs] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_create_config] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_servers] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_owners] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_find_owners] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_owner] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_update_owner] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_owner] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_shapes;
extern const struct pa_answer_table pa_answers_of_shapes;
const struct pa_answer_table pa_answers_of_shapes = {
    .domain = &pa_domain_shapes,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
    .summary_fields = (const uint32_t *)&summary_fields,
};
