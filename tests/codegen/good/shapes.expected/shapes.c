/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/shapes.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(100, "100") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(create_config, "create_config") \
    TEXT(current_page, "current_page") \
    TEXT(cursor, "cursor") \
    TEXT(delete_owner, "delete_owner") \
    TEXT(find_owners, "find_owners") \
    TEXT(get_owner, "get_owner") \
    TEXT(id, "id") \
    TEXT(list_configs, "list_configs") \
    TEXT(list_owners, "list_owners") \
    TEXT(list_servers, "list_servers") \
    TEXT(page_size, "page_size") \
    TEXT(path_configs, "/configs") \
    TEXT(path_owners, "/owners") \
    TEXT(path_owners_id, "/owners/{id}") \
    TEXT(path_servers, "/servers") \
    TEXT(update_owner, "update_owner") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_get_owner_required[1];
    uint32_t of_update_owner_required[1];
    uint32_t of_delete_owner_required[1];
} names = {
    .of_get_owner_required = {STRING(id)},
    .of_update_owner_required = {STRING(id)},
    .of_delete_owner_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1_to_100, 3) \
    EACH(object_of_nothing, 3) \
    EACH(string, 1) \
    EACH(list_configs, 3) \
    EACH(list_servers, 3) \
    EACH(get_owner, 4) \
    EACH(update_owner, 4) \
    EACH(delete_owner, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_configs[2];
    struct pa_property of_list_servers[1];
    struct pa_property of_get_owner[1];
    struct pa_property of_update_owner[1];
    struct pa_property of_delete_owner[1];
} properties = {
    .of_list_configs = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_100},
    },
    .of_list_servers = {{.name = STRING(cursor), .schema = SCHEMA_string}},
    .of_get_owner = {{.name = STRING(id), .schema = SCHEMA_string}},
    .of_update_owner = {{.name = STRING(id), .schema = SCHEMA_string}},
    .of_delete_owner = {{.name = STRING(id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_list_configs = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_configs)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_owner = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_owner_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_owner)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_owner = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_owner_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_owner)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_owner = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_owner_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_owner)},
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
    struct pa_parameter of_list_servers[1];
    struct pa_parameter of_get_owner[1];
    struct pa_parameter of_update_owner[1];
    struct pa_parameter of_delete_owner[1];
} parameters = {
    .of_list_configs = {
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_list_servers = {
        {.argument = STRING(cursor), .wire = STRING(cursor), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_owner = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_owner = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_owner = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_configs_params, 2) \
    EMPTY(portkey_create_config_params, 0) \
    EACH(portkey_list_servers_params, 1) \
    EMPTY(portkey_list_owners_params, 0) \
    EMPTY(portkey_find_owners_params, 0) \
    EACH(portkey_get_owner_params, 1) \
    EACH(portkey_update_owner_params, 1) \
    EACH(portkey_delete_owner_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_configs_params = {
        {.name = STRING(current_page), .offset = offsetof(portkey_list_configs_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_configs_params, page_size), .kind = PA_F_INTEGER},
    },
    .of_portkey_list_servers_params = {
        {.name = STRING(cursor), .offset = offsetof(portkey_list_servers_params, cursor), .kind = PA_F_STRING},
    },
    .of_portkey_get_owner_params = {
        {.name = STRING(id), .offset = offsetof(portkey_get_owner_params, id), .kind = PA_F_STRING},
    },
    .of_portkey_update_owner_params = {
        {.name = STRING(id), .offset = offsetof(portkey_update_owner_params, id), .kind = PA_F_STRING},
    },
    .of_portkey_delete_owner_params = {
        {.name = STRING(id), .offset = offsetof(portkey_delete_owner_params, id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /configs */
    [OPERATION_list_configs] = {
        .name = STRING(list_configs),
        .method = STRING(GET),
        .path = STRING(path_configs),
        .domain = DOMAIN_shapes,
        .arguments = SCHEMA_list_configs,
        .structure = STRUCTURE_portkey_list_configs_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_configs),
    },
    /* POST /configs */
    [OPERATION_create_config] = {
        .name = STRING(create_config),
        .method = STRING(POST),
        .path = STRING(path_configs),
        .domain = DOMAIN_shapes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_create_config_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_JSON | PA_EXPERIMENTAL,
    },
    /* GET /servers */
    [OPERATION_list_servers] = {
        .name = STRING(list_servers),
        .method = STRING(GET),
        .path = STRING(path_servers),
        .domain = DOMAIN_shapes,
        .arguments = SCHEMA_list_servers,
        .structure = STRUCTURE_portkey_list_servers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_servers),
    },
    /* GET /owners */
    [OPERATION_list_owners] = {
        .name = STRING(list_owners),
        .method = STRING(GET),
        .path = STRING(path_owners),
        .domain = DOMAIN_shapes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_list_owners_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
    },
    /* POST /owners */
    [OPERATION_find_owners] = {
        .name = STRING(find_owners),
        .method = STRING(POST),
        .path = STRING(path_owners),
        .domain = DOMAIN_shapes,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_find_owners_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_JSON,
    },
    /* GET /owners/{id} */
    [OPERATION_get_owner] = {
        .name = STRING(get_owner),
        .method = STRING(GET),
        .path = STRING(path_owners_id),
        .domain = DOMAIN_shapes,
        .arguments = SCHEMA_get_owner,
        .structure = STRUCTURE_portkey_get_owner_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_owner),
    },
    /* PUT /owners/{id} */
    [OPERATION_update_owner] = {
        .name = STRING(update_owner),
        .method = STRING(PUT),
        .path = STRING(path_owners_id),
        .domain = DOMAIN_shapes,
        .arguments = SCHEMA_update_owner,
        .structure = STRUCTURE_portkey_update_owner_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_JSON,
        PARAMETERS(update_owner),
    },
    /* DELETE /owners/{id} */
    [OPERATION_delete_owner] = {
        .name = STRING(delete_owner),
        .method = STRING(DELETE),
        .path = STRING(path_owners_id),
        .domain = DOMAIN_shapes,
        .arguments = SCHEMA_delete_owner,
        .structure = STRUCTURE_portkey_delete_owner_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_NOTHING,
        PARAMETERS(delete_owner),
    },
};

extern const struct pa_domain pa_domain_shapes;
const struct pa_domain pa_domain_shapes = {
    .name = "shapes",
    .description = "What answers look like.",
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

const portkeyadmin_domain *portkeyadmin_domain_shapes(void)
{
    return &pa_domain_shapes;
}
