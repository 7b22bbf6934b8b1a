/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/mcp-servers.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(100, "100") \
    TEXT(500, "500") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(a_zA_Z0_9, "^[a-zA-Z0-9_-]+$") \
    TEXT(application_json, "application/json") \
    TEXT(capabilities, "capabilities") \
    TEXT(capability_flags, "capability_flags") \
    TEXT(check_mcp_server_user_access, "check_mcp_server_user_access") \
    TEXT(create_mcp_server, "create_mcp_server") \
    TEXT(current_page, "current_page") \
    TEXT(default_user_access, "default_user_access") \
    TEXT(delete_mcp_server, "delete_mcp_server") \
    TEXT(description, "description") \
    TEXT(disconnect_mcp_server_connection, "disconnect_mcp_server_connection") \
    TEXT(enabled, "enabled") \
    TEXT(get_mcp_server, "get_mcp_server") \
    TEXT(get_mcp_server_metadata, "get_mcp_server_metadata") \
    TEXT(icons, "icons") \
    TEXT(id, "id") \
    TEXT(instructions, "instructions") \
    TEXT(json_allow, "\"allow\"") \
    TEXT(json_deny, "\"deny\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_resource, "\"resource\"") \
    TEXT(json_resource_template, "\"resource_template\"") \
    TEXT(json_tool, "\"tool\"") \
    TEXT(list_mcp_server_capabilities, "list_mcp_server_capabilities") \
    TEXT(list_mcp_server_connections, "list_mcp_server_connections") \
    TEXT(list_mcp_server_user_access, "list_mcp_server_user_access") \
    TEXT(list_mcp_servers, "list_mcp_servers") \
    TEXT(mcp_integration_id, "mcp_integration_id") \
    TEXT(mcp_server_id, "mcp_server_id") \
    TEXT(mcp_servers_read, "mcp_servers.read") \
    TEXT(mcp_servers_update, "mcp_servers.update") \
    TEXT(name, "name") \
    TEXT(page, "page") \
    TEXT(page_size, "page_size") \
    TEXT(path_mcp_servers, "/mcp-servers") \
    TEXT(path_mcp_servers_mcp_server_id, "/mcp-servers/{mcp_server_id}") \
    TEXT(path_mcp_servers_mcp_server_id_capabilities, "/mcp-servers/{mcp_server_id}/capabilities") \
    TEXT(path_mcp_servers_mcp_server_id_capabilities_sync, "/mcp-servers/{mcp_server_id}/capabilities/sync") \
    TEXT(path_mcp_servers_mcp_server_id_connections, "/mcp-servers/{mcp_server_id}/connections") \
    TEXT(path_mcp_servers_mcp_server_id_metadata, "/mcp-servers/{mcp_server_id}/metadata") \
    TEXT(path_mcp_servers_mcp_server_id_metadata_sync, "/mcp-servers/{mcp_server_id}/metadata/sync") \
    TEXT(path_mcp_servers_mcp_server_id_test, "/mcp-servers/{mcp_server_id}/test") \
    TEXT(path_mcp_servers_mcp_server_id_user_access, "/mcp-servers/{mcp_server_id}/user-access") \
    TEXT(path_mcp_servers_mcp_server_id_user_access_check, "/mcp-servers/{mcp_server_id}/user-access/check") \
    TEXT(path_v1, "/v1") \
    TEXT(protocol_version, "protocol_version") \
    TEXT(schema, "schema") \
    TEXT(search, "search") \
    TEXT(server_name, "server_name") \
    TEXT(server_version, "server_version") \
    TEXT(slug, "slug") \
    TEXT(sync_mcp_server_capabilities, "sync_mcp_server_capabilities") \
    TEXT(sync_mcp_server_metadata, "sync_mcp_server_metadata") \
    TEXT(test_mcp_server, "test_mcp_server") \
    TEXT(title, "title") \
    TEXT(type, "type") \
    TEXT(update_mcp_server, "update_mcp_server") \
    TEXT(update_mcp_server_capabilities, "update_mcp_server_capabilities") \
    TEXT(update_mcp_server_user_access, "update_mcp_server_user_access") \
    TEXT(user_access, "user_access") \
    TEXT(user_id, "user_id") \
    TEXT(website_url, "website_url") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_length_from_3_length_to_50_like_90ae86_pattern[2];
    uint32_t of_string_of_allow_deny[2];
    uint32_t of_string_of_tool_prompt_resource[3];
    uint32_t of_string_of_tool_prompt_resource_resource_template[4];
    uint32_t of_list_mcp_server_connections_required[1];
    uint32_t of_disconnect_mcp_server_connection_required[1];
    uint32_t of_create_mcp_server_required[2];
    uint32_t of_get_mcp_server_required[1];
    uint32_t of_update_mcp_server_required[1];
    uint32_t of_delete_mcp_server_required[1];
    uint32_t of_test_mcp_server_required[1];
    uint32_t of_get_mcp_server_metadata_required[1];
    uint32_t of_sync_mcp_server_metadata_required[1];
    uint32_t of_sync_mcp_server_capabilities_capabilities_items_required[1];
    uint32_t of_sync_mcp_server_capabilities_required[2];
    uint32_t of_check_mcp_server_user_access_required[1];
    uint32_t of_list_mcp_server_capabilities_required[1];
    uint32_t of_update_mcp_server_capabilities_capabilities_items_required[3];
    uint32_t of_update_mcp_server_capabilities_required[2];
    uint32_t of_list_mcp_server_user_access_required[1];
    uint32_t of_update_mcp_server_user_access_user_access_items_required[2];
    uint32_t of_update_mcp_server_user_access_required[1];
} names = {
    .of_string_length_from_3_length_to_50_like_90ae86_pattern = {STRING(a_zA_Z0_9), STRING(a_zA_Z0_9)},
    .of_string_of_allow_deny = {STRING(json_allow), STRING(json_deny)},
    .of_string_of_tool_prompt_resource = {STRING(json_tool), STRING(json_prompt), STRING(json_resource)},
    .of_string_of_tool_prompt_resource_resource_template = {
        STRING(json_tool),
        STRING(json_prompt),
        STRING(json_resource),
        STRING(json_resource_template),
    },
    .of_list_mcp_server_connections_required = {STRING(mcp_server_id)},
    .of_disconnect_mcp_server_connection_required = {STRING(mcp_server_id)},
    .of_create_mcp_server_required = {STRING(name), STRING(mcp_integration_id)},
    .of_get_mcp_server_required = {STRING(mcp_server_id)},
    .of_update_mcp_server_required = {STRING(mcp_server_id)},
    .of_delete_mcp_server_required = {STRING(mcp_server_id)},
    .of_test_mcp_server_required = {STRING(mcp_server_id)},
    .of_get_mcp_server_metadata_required = {STRING(mcp_server_id)},
    .of_sync_mcp_server_metadata_required = {STRING(mcp_server_id)},
    .of_sync_mcp_server_capabilities_capabilities_items_required = {STRING(name)},
    .of_sync_mcp_server_capabilities_required = {STRING(mcp_server_id), STRING(capabilities)},
    .of_check_mcp_server_user_access_required = {STRING(mcp_server_id)},
    .of_list_mcp_server_capabilities_required = {STRING(mcp_server_id)},
    .of_update_mcp_server_capabilities_capabilities_items_required = {
        STRING(name),
        STRING(type),
        STRING(enabled),
    },
    .of_update_mcp_server_capabilities_required = {STRING(mcp_server_id), STRING(capabilities)},
    .of_list_mcp_server_user_access_required = {STRING(mcp_server_id)},
    .of_update_mcp_server_user_access_user_access_items_required = {STRING(user_id), STRING(enabled)},
    .of_update_mcp_server_user_access_required = {STRING(mcp_server_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(boolean, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1, 2) \
    EACH(integer_from_1_to_100, 3) \
    EACH(integer_from_1_to_500, 3) \
    EACH(null_or_array_of_object, 2) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_length_to_500, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_length_from_1_length_to_255, 3) \
    EACH(string_length_from_3_length_to_50_like_90ae86, 4) \
    EACH(string_length_to_255, 2) \
    EACH(string_of_allow_deny, 2) \
    EACH(string_of_tool_prompt_resource, 2) \
    EACH(string_of_tool_prompt_resource_resource_template, 2) \
    EACH(list_mcp_server_connections, 4) \
    EACH(disconnect_mcp_server_connection, 4) \
    EACH(list_mcp_servers, 3) \
    EACH(create_mcp_server, 4) \
    EACH(get_mcp_server, 4) \
    EACH(update_mcp_server, 5) \
    EACH(delete_mcp_server, 4) \
    EACH(test_mcp_server, 4) \
    EACH(get_mcp_server_metadata, 4) \
    EACH(sync_mcp_server_metadata, 4) \
    EACH(sync_mcp_server_capabilities_capabilities_items, 4) \
    EACH(sync_mcp_server_capabilities_capabilities, 2) \
    EACH(sync_mcp_server_capabilities, 4) \
    EACH(check_mcp_server_user_access, 4) \
    EACH(list_mcp_server_capabilities, 4) \
    EACH(update_mcp_server_capabilities_capabilities_items, 4) \
    EACH(update_mcp_server_capabilities_capabilities, 3) \
    EACH(update_mcp_server_capabilities, 4) \
    EACH(list_mcp_server_user_access, 4) \
    EACH(update_mcp_server_user_access_user_access_items, 4) \
    EACH(update_mcp_server_user_access_user_access, 2) \
    EACH(update_mcp_server_user_access, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_mcp_server_connections[5];
    struct pa_property of_disconnect_mcp_server_connection[3];
    struct pa_property of_list_mcp_servers[5];
    struct pa_property of_create_mcp_server[5];
    struct pa_property of_get_mcp_server[1];
    struct pa_property of_update_mcp_server[3];
    struct pa_property of_delete_mcp_server[1];
    struct pa_property of_test_mcp_server[1];
    struct pa_property of_get_mcp_server_metadata[1];
    struct pa_property of_sync_mcp_server_metadata[10];
    struct pa_property of_sync_mcp_server_capabilities_capabilities_items[4];
    struct pa_property of_sync_mcp_server_capabilities[2];
    struct pa_property of_check_mcp_server_user_access[1];
    struct pa_property of_list_mcp_server_capabilities[4];
    struct pa_property of_update_mcp_server_capabilities_capabilities_items[3];
    struct pa_property of_update_mcp_server_capabilities[2];
    struct pa_property of_list_mcp_server_user_access[4];
    struct pa_property of_update_mcp_server_user_access_user_access_items[2];
    struct pa_property of_update_mcp_server_user_access[3];
} properties = {
    .of_list_mcp_server_connections = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_500},
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_disconnect_mcp_server_connection = {
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_list_mcp_servers = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_100},
        {.name = STRING(search), .schema = SCHEMA_string_length_to_255},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_mcp_server = {
        {.name = STRING(description), .schema = SCHEMA_null_or_string_length_to_500},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string_length_from_1_length_to_255},
        {.name = STRING(slug), .schema = SCHEMA_string_length_from_3_length_to_50_like_90ae86},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_mcp_server = {{.name = STRING(mcp_server_id), .schema = SCHEMA_string}},
    .of_update_mcp_server = {
        {.name = STRING(description), .schema = SCHEMA_null_or_string_length_to_500},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string_length_from_1_length_to_255},
    },
    .of_delete_mcp_server = {{.name = STRING(mcp_server_id), .schema = SCHEMA_string}},
    .of_test_mcp_server = {{.name = STRING(mcp_server_id), .schema = SCHEMA_string}},
    .of_get_mcp_server_metadata = {{.name = STRING(mcp_server_id), .schema = SCHEMA_string}},
    .of_sync_mcp_server_metadata = {
        {.name = STRING(capability_flags), .schema = SCHEMA_null_or_object},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(icons), .schema = SCHEMA_null_or_array_of_object},
        {.name = STRING(instructions), .schema = SCHEMA_null_or_string},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(protocol_version), .schema = SCHEMA_null_or_string},
        {.name = STRING(server_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(server_version), .schema = SCHEMA_null_or_string},
        {.name = STRING(title), .schema = SCHEMA_null_or_string},
        {.name = STRING(website_url), .schema = SCHEMA_null_or_string},
    },
    .of_sync_mcp_server_capabilities_capabilities_items = {
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(schema), .schema = SCHEMA_object},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource},
    },
    .of_sync_mcp_server_capabilities = {
        {.name = STRING(capabilities), .schema = SCHEMA_sync_mcp_server_capabilities_capabilities},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
    },
    .of_check_mcp_server_user_access = {{.name = STRING(mcp_server_id), .schema = SCHEMA_string}},
    .of_list_mcp_server_capabilities = {
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(page), .schema = SCHEMA_integer_from_1},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_500},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource_resource_template},
    },
    .of_update_mcp_server_capabilities_capabilities_items = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource},
    },
    .of_update_mcp_server_capabilities = {
        {.name = STRING(capabilities), .schema = SCHEMA_update_mcp_server_capabilities_capabilities},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
    },
    .of_list_mcp_server_user_access = {
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(page), .schema = SCHEMA_integer_from_1},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_500},
        {.name = STRING(search), .schema = SCHEMA_string},
    },
    .of_update_mcp_server_user_access_user_access_items = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(user_id), .schema = SCHEMA_string},
    },
    .of_update_mcp_server_user_access = {
        {.name = STRING(default_user_access), .schema = SCHEMA_string_of_allow_deny},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(user_access), .schema = SCHEMA_update_mcp_server_user_access_user_access},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_integer_from_1_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_integer_from_1_to_500 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(500)},
    },
    .of_null_or_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_length_to_500 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 500},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_1_length_to_255 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 1},
        {.code = PA_MAX_LENGTH, .value = 255},
    },
    .of_string_length_from_3_length_to_50_like_90ae86 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 3},
        {.code = PA_MAX_LENGTH, .value = 50},
        {.code = PA_PATTERN, NAMES(string_length_from_3_length_to_50_like_90ae86_pattern)},
    },
    .of_string_length_to_255 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 255},
    },
    .of_string_of_allow_deny = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_allow_deny)},
    },
    .of_string_of_tool_prompt_resource = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_tool_prompt_resource)},
    },
    .of_string_of_tool_prompt_resource_resource_template = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_tool_prompt_resource_resource_template)},
    },
    .of_list_mcp_server_connections = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_server_connections_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_server_connections)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_disconnect_mcp_server_connection = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(disconnect_mcp_server_connection_required)},
        {.code = PA_PROPERTIES, PROPERTIES(disconnect_mcp_server_connection)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_mcp_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_mcp_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_MIN_PROPERTIES, .value = 2},
        {.code = PA_REQUIRED, NAMES(update_mcp_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_mcp_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_test_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(test_mcp_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(test_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_mcp_server_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_mcp_server_metadata_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_mcp_server_metadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_sync_mcp_server_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(sync_mcp_server_metadata_required)},
        {.code = PA_PROPERTIES, PROPERTIES(sync_mcp_server_metadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_sync_mcp_server_capabilities_capabilities_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(sync_mcp_server_capabilities_capabilities_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(sync_mcp_server_capabilities_capabilities_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_sync_mcp_server_capabilities_capabilities = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_sync_mcp_server_capabilities_capabilities_items},
    },
    .of_sync_mcp_server_capabilities = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(sync_mcp_server_capabilities_required)},
        {.code = PA_PROPERTIES, PROPERTIES(sync_mcp_server_capabilities)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_check_mcp_server_user_access = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(check_mcp_server_user_access_required)},
        {.code = PA_PROPERTIES, PROPERTIES(check_mcp_server_user_access)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_server_capabilities = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_server_capabilities_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_server_capabilities)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_server_capabilities_capabilities_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_server_capabilities_capabilities_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_server_capabilities_capabilities_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_server_capabilities_capabilities = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_update_mcp_server_capabilities_capabilities_items},
    },
    .of_update_mcp_server_capabilities = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_server_capabilities_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_server_capabilities)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_server_user_access = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_server_user_access_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_server_user_access)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_server_user_access_user_access_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_server_user_access_user_access_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_server_user_access_user_access_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_server_user_access_user_access = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_update_mcp_server_user_access_user_access_items},
    },
    .of_update_mcp_server_user_access = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_server_user_access_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_server_user_access)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_mcp_server_connections[5];
    struct pa_parameter of_disconnect_mcp_server_connection[3];
    struct pa_parameter of_list_mcp_servers[5];
    struct pa_parameter of_get_mcp_server[1];
    struct pa_parameter of_update_mcp_server[1];
    struct pa_parameter of_delete_mcp_server[1];
    struct pa_parameter of_test_mcp_server[1];
    struct pa_parameter of_get_mcp_server_metadata[1];
    struct pa_parameter of_sync_mcp_server_metadata[1];
    struct pa_parameter of_sync_mcp_server_capabilities[1];
    struct pa_parameter of_check_mcp_server_user_access[1];
    struct pa_parameter of_list_mcp_server_capabilities[4];
    struct pa_parameter of_update_mcp_server_capabilities[1];
    struct pa_parameter of_list_mcp_server_user_access[4];
    struct pa_parameter of_update_mcp_server_user_access[1];
} parameters = {
    .of_list_mcp_server_connections = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_disconnect_mcp_server_connection = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(user_id), .wire = STRING(user_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_list_mcp_servers = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_mcp_server = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_mcp_server = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_mcp_server = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_test_mcp_server = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_mcp_server_metadata = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_sync_mcp_server_metadata = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_sync_mcp_server_capabilities = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_check_mcp_server_user_access = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_mcp_server_capabilities = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(page), .wire = STRING(page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_mcp_server_capabilities = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_mcp_server_user_access = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(page), .wire = STRING(page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_mcp_server_user_access = {
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_mcp_server_connections_params, 5) \
    EACH(portkey_disconnect_mcp_server_connection_params, 3) \
    EACH(portkey_list_mcp_servers_params, 5) \
    EACH(portkey_create_mcp_server_params, 5) \
    EACH(portkey_get_mcp_server_params, 1) \
    EACH(portkey_update_mcp_server_params, 3) \
    EACH(portkey_delete_mcp_server_params, 1) \
    EACH(portkey_test_mcp_server_params, 1) \
    EACH(portkey_get_mcp_server_metadata_params, 1) \
    EACH(portkey_sync_mcp_server_metadata_params, 10) \
    EACH(portkey_sync_mcp_server_capabilities_params, 2) \
    EACH(portkey_sync_mcp_server_capabilities_params_capabilities, 4) \
    EACH(portkey_check_mcp_server_user_access_params, 1) \
    EACH(portkey_list_mcp_server_capabilities_params, 4) \
    EACH(portkey_update_mcp_server_capabilities_params, 2) \
    EACH(portkey_update_mcp_server_capabilities_params_capabilities, 3) \
    EACH(portkey_list_mcp_server_user_access_params, 4) \
    EACH(portkey_update_mcp_server_user_access_params, 3) \
    EACH(portkey_update_mcp_server_user_access_params_user_access, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_mcp_server_connections_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_list_mcp_server_connections_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_list_mcp_server_connections_params, user_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_mcp_server_connections_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_mcp_server_connections_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_mcp_server_connections_params, page_size), .kind = PA_F_INTEGER},
    },
    .of_portkey_disconnect_mcp_server_connection_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_disconnect_mcp_server_connection_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_disconnect_mcp_server_connection_params, user_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_disconnect_mcp_server_connection_params, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_mcp_servers_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_mcp_servers_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_mcp_servers_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_mcp_servers_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(id), .offset = offsetof(portkey_list_mcp_servers_params, id), .kind = PA_F_STRING},
        {.name = STRING(search), .offset = offsetof(portkey_list_mcp_servers_params, search), .kind = PA_F_STRING},
    },
    .of_portkey_create_mcp_server_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_mcp_server_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_create_mcp_server_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_mcp_server_params, description), .kind = PA_F_STRING},
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_create_mcp_server_params, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_mcp_server_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_get_mcp_server_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_get_mcp_server_params, mcp_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_server_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_update_mcp_server_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_mcp_server_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_mcp_server_params, description), .kind = PA_F_STRING},
    },
    .of_portkey_delete_mcp_server_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_delete_mcp_server_params, mcp_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_test_mcp_server_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_test_mcp_server_params, mcp_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_mcp_server_metadata_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_get_mcp_server_metadata_params, mcp_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_sync_mcp_server_metadata_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_sync_mcp_server_metadata_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(server_name), .offset = offsetof(portkey_sync_mcp_server_metadata_params, server_name), .kind = PA_F_STRING},
        {.name = STRING(server_version), .offset = offsetof(portkey_sync_mcp_server_metadata_params, server_version), .kind = PA_F_STRING},
        {.name = STRING(protocol_version), .offset = offsetof(portkey_sync_mcp_server_metadata_params, protocol_version), .kind = PA_F_STRING},
        {.name = STRING(title), .offset = offsetof(portkey_sync_mcp_server_metadata_params, title), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_sync_mcp_server_metadata_params, description), .kind = PA_F_STRING},
        {.name = STRING(website_url), .offset = offsetof(portkey_sync_mcp_server_metadata_params, website_url), .kind = PA_F_STRING},
        {.name = STRING(icons), .offset = offsetof(portkey_sync_mcp_server_metadata_params, icons), .kind = PA_F_JSON},
        {.name = STRING(capability_flags), .offset = offsetof(portkey_sync_mcp_server_metadata_params, capability_flags), .kind = PA_F_JSON},
        {.name = STRING(instructions), .offset = offsetof(portkey_sync_mcp_server_metadata_params, instructions), .kind = PA_F_STRING},
    },
    .of_portkey_sync_mcp_server_capabilities_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_sync_mcp_server_capabilities_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(capabilities), .offset = offsetof(portkey_sync_mcp_server_capabilities_params, capabilities), .structure = STRUCTURE_portkey_sync_mcp_server_capabilities_params_capabilities, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_sync_mcp_server_capabilities_params_capabilities = {
        {.name = STRING(name), .offset = offsetof(portkey_sync_mcp_server_capabilities_params_capabilities, name), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_sync_mcp_server_capabilities_params_capabilities, type), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_sync_mcp_server_capabilities_params_capabilities, description), .kind = PA_F_STRING},
        {.name = STRING(schema), .offset = offsetof(portkey_sync_mcp_server_capabilities_params_capabilities, schema), .kind = PA_F_JSON},
    },
    .of_portkey_check_mcp_server_user_access_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_check_mcp_server_user_access_params, mcp_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_mcp_server_capabilities_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_list_mcp_server_capabilities_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(page), .offset = offsetof(portkey_list_mcp_server_capabilities_params, page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_mcp_server_capabilities_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(type), .offset = offsetof(portkey_list_mcp_server_capabilities_params, type), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_server_capabilities_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_update_mcp_server_capabilities_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(capabilities), .offset = offsetof(portkey_update_mcp_server_capabilities_params, capabilities), .structure = STRUCTURE_portkey_update_mcp_server_capabilities_params_capabilities, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_update_mcp_server_capabilities_params_capabilities = {
        {.name = STRING(name), .offset = offsetof(portkey_update_mcp_server_capabilities_params_capabilities, name), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_update_mcp_server_capabilities_params_capabilities, type), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_update_mcp_server_capabilities_params_capabilities, enabled), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_mcp_server_user_access_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_list_mcp_server_user_access_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(page), .offset = offsetof(portkey_list_mcp_server_user_access_params, page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_mcp_server_user_access_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(search), .offset = offsetof(portkey_list_mcp_server_user_access_params, search), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_server_user_access_params = {
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_update_mcp_server_user_access_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(user_access), .offset = offsetof(portkey_update_mcp_server_user_access_params, user_access), .structure = STRUCTURE_portkey_update_mcp_server_user_access_params_user_access, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(default_user_access), .offset = offsetof(portkey_update_mcp_server_user_access_params, default_user_access), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_server_user_access_params_user_access = {
        {.name = STRING(user_id), .offset = offsetof(portkey_update_mcp_server_user_access_params_user_access, user_id), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_update_mcp_server_user_access_params_user_access, enabled), .kind = PA_F_BOOLEAN},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/mcp-servers/{mcp_server_id}/connections */
    [OPERATION_list_mcp_server_connections] = {
        .name = STRING(list_mcp_server_connections),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_connections),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_list_mcp_server_connections,
        .structure = STRUCTURE_portkey_list_mcp_server_connections_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_mcp_server_connections),
    },
    /* DELETE /v1/mcp-servers/{mcp_server_id}/connections */
    [OPERATION_disconnect_mcp_server_connection] = {
        .name = STRING(disconnect_mcp_server_connection),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_connections),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_disconnect_mcp_server_connection,
        .structure = STRUCTURE_portkey_disconnect_mcp_server_connection_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(disconnect_mcp_server_connection),
    },
    /* GET /v1/mcp-servers */
    [OPERATION_list_mcp_servers] = {
        .name = STRING(list_mcp_servers),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_list_mcp_servers,
        .structure = STRUCTURE_portkey_list_mcp_servers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_mcp_servers),
    },
    /* POST /v1/mcp-servers */
    [OPERATION_create_mcp_server] = {
        .name = STRING(create_mcp_server),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_create_mcp_server,
        .structure = STRUCTURE_portkey_create_mcp_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/mcp-servers/{mcp_server_id} */
    [OPERATION_get_mcp_server] = {
        .name = STRING(get_mcp_server),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_get_mcp_server,
        .structure = STRUCTURE_portkey_get_mcp_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_mcp_server),
    },
    /* PUT /v1/mcp-servers/{mcp_server_id} */
    [OPERATION_update_mcp_server] = {
        .name = STRING(update_mcp_server),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_update_mcp_server,
        .structure = STRUCTURE_portkey_update_mcp_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_mcp_server),
    },
    /* DELETE /v1/mcp-servers/{mcp_server_id} */
    [OPERATION_delete_mcp_server] = {
        .name = STRING(delete_mcp_server),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_delete_mcp_server,
        .structure = STRUCTURE_portkey_delete_mcp_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_mcp_server),
    },
    /* POST /v1/mcp-servers/{mcp_server_id}/test */
    [OPERATION_test_mcp_server] = {
        .name = STRING(test_mcp_server),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_test),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_test_mcp_server,
        .structure = STRUCTURE_portkey_test_mcp_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON | PA_ANSWERS_OUTCOME,
        PARAMETERS(test_mcp_server),
    },
    /* GET /v1/mcp-servers/{mcp_server_id}/metadata */
    [OPERATION_get_mcp_server_metadata] = {
        .name = STRING(get_mcp_server_metadata),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_metadata),
        .scope = STRING(mcp_servers_read),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_get_mcp_server_metadata,
        .structure = STRUCTURE_portkey_get_mcp_server_metadata_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_mcp_server_metadata),
    },
    /* POST /v1/mcp-servers/{mcp_server_id}/metadata/sync */
    [OPERATION_sync_mcp_server_metadata] = {
        .name = STRING(sync_mcp_server_metadata),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_metadata_sync),
        .scope = STRING(mcp_servers_update),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_sync_mcp_server_metadata,
        .structure = STRUCTURE_portkey_sync_mcp_server_metadata_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(sync_mcp_server_metadata),
    },
    /* POST /v1/mcp-servers/{mcp_server_id}/capabilities/sync */
    [OPERATION_sync_mcp_server_capabilities] = {
        .name = STRING(sync_mcp_server_capabilities),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_capabilities_sync),
        .scope = STRING(mcp_servers_update),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_sync_mcp_server_capabilities,
        .structure = STRUCTURE_portkey_sync_mcp_server_capabilities_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(sync_mcp_server_capabilities),
    },
    /* GET /v1/mcp-servers/{mcp_server_id}/user-access/check */
    [OPERATION_check_mcp_server_user_access] = {
        .name = STRING(check_mcp_server_user_access),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_user_access_check),
        .scope = STRING(mcp_servers_read),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_check_mcp_server_user_access,
        .structure = STRUCTURE_portkey_check_mcp_server_user_access_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(check_mcp_server_user_access),
    },
    /* GET /v1/mcp-servers/{mcp_server_id}/capabilities */
    [OPERATION_list_mcp_server_capabilities] = {
        .name = STRING(list_mcp_server_capabilities),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_capabilities),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_list_mcp_server_capabilities,
        .structure = STRUCTURE_portkey_list_mcp_server_capabilities_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_mcp_server_capabilities),
    },
    /* PUT /v1/mcp-servers/{mcp_server_id}/capabilities */
    [OPERATION_update_mcp_server_capabilities] = {
        .name = STRING(update_mcp_server_capabilities),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_capabilities),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_update_mcp_server_capabilities,
        .structure = STRUCTURE_portkey_update_mcp_server_capabilities_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_mcp_server_capabilities),
    },
    /* GET /v1/mcp-servers/{mcp_server_id}/user-access */
    [OPERATION_list_mcp_server_user_access] = {
        .name = STRING(list_mcp_server_user_access),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_user_access),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_list_mcp_server_user_access,
        .structure = STRUCTURE_portkey_list_mcp_server_user_access_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_mcp_server_user_access),
    },
    /* PUT /v1/mcp-servers/{mcp_server_id}/user-access */
    [OPERATION_update_mcp_server_user_access] = {
        .name = STRING(update_mcp_server_user_access),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_servers_mcp_server_id_user_access),
        .domain = DOMAIN_mcp_servers,
        .arguments = SCHEMA_update_mcp_server_user_access,
        .structure = STRUCTURE_portkey_update_mcp_server_user_access_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_mcp_server_user_access),
    },
};

extern const struct pa_domain pa_domain_mcp_servers;
const struct pa_domain pa_domain_mcp_servers = {
    .name = "mcp-servers",
    .description = "MCP servers of a workspace, their tools and user access.",
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

const portkeyadmin_domain *portkeyadmin_domain_mcp_servers(void)
{
    return &pa_domain_mcp_servers;
}
