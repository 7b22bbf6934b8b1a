/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/mcp-servers.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(annotations, "annotations") \
    TEXT(arguments, "arguments") \
    TEXT(auth_type, "auth_type") \
    TEXT(capability_flags, "capability_flags") \
    TEXT(configurations, "configurations") \
    TEXT(connected, "connected") \
    TEXT(connection_status, "connection_status") \
    TEXT(counts, "counts") \
    TEXT(created_at, "created_at") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(default_user_access, "default_user_access") \
    TEXT(description, "description") \
    TEXT(details, "details") \
    TEXT(enabled, "enabled") \
    TEXT(error, "error") \
    TEXT(execution, "execution") \
    TEXT(first_name, "first_name") \
    TEXT(guardrail_mappings, "guardrail_mappings") \
    TEXT(has_access, "has_access") \
    TEXT(has_more, "has_more") \
    TEXT(has_override, "has_override") \
    TEXT(icons, "icons") \
    TEXT(id, "id") \
    TEXT(input_schema, "input_schema") \
    TEXT(instructions, "instructions") \
    TEXT(integration_enabled, "integration_enabled") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_allow, "\"allow\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_connected, "\"connected\"") \
    TEXT(json_deny, "\"deny\"") \
    TEXT(json_error, "\"error\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_mcp_server, "\"mcp-server\"") \
    TEXT(json_metadata, "\"metadata\"") \
    TEXT(json_not_connected, "\"not_connected\"") \
    TEXT(json_pending, "\"pending\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_resource, "\"resource\"") \
    TEXT(json_resource_template, "\"resource_template\"") \
    TEXT(json_synced, "\"synced\"") \
    TEXT(json_tool, "\"tool\"") \
    TEXT(json_user_acces, "\"user-acces\"") \
    TEXT(last_name, "last_name") \
    TEXT(last_synced_at, "last_synced_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(mcp_integration_details, "mcp_integration_details") \
    TEXT(mcp_integration_id, "mcp_integration_id") \
    TEXT(mcp_integration_slug, "mcp_integration_slug") \
    TEXT(mcp_integration_url, "mcp_integration_url") \
    TEXT(message, "message") \
    TEXT(metadata, "metadata") \
    TEXT(mime_type, "mime_type") \
    TEXT(name, "name") \
    TEXT(null, "null") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(output_schema, "output_schema") \
    TEXT(owner_id, "owner_id") \
    TEXT(page, "page") \
    TEXT(page_size, "page_size") \
    TEXT(path_data, "/data") \
    TEXT(path_has_more, "/has_more") \
    TEXT(path_total, "/total") \
    TEXT(prompts, "prompts") \
    TEXT(protocol_version, "protocol_version") \
    TEXT(resource_templates, "resource_templates") \
    TEXT(resources, "resources") \
    TEXT(response_time_ms, "response_time_ms") \
    TEXT(server_name, "server_name") \
    TEXT(server_version, "server_version") \
    TEXT(size, "size") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(status_code, "status_code") \
    TEXT(success, "success") \
    TEXT(sync_error, "sync_error") \
    TEXT(sync_status, "sync_status") \
    TEXT(title, "title") \
    TEXT(tools, "tools") \
    TEXT(total, "total") \
    TEXT(transport, "transport") \
    TEXT(type, "type") \
    TEXT(uri, "uri") \
    TEXT(uri_template, "uri_template") \
    TEXT(url, "url") \
    TEXT(user_id, "user_id") \
    TEXT(website_url, "website_url") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspace_name, "workspace_name") \
    TEXT(workspace_slug, "workspace_slug") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_pending_synced_error_null[4];
    uint32_t of_string_of_166bda[1];
    uint32_t of_string_of_7de663[1];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_allow_deny[2];
    uint32_t of_string_of_connected_not_connected[2];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_metadata[1];
    uint32_t of_string_of_tool_prompt_resource_resource_template[4];
    uint32_t of_McpCapability_required[3];
    uint32_t of_McpCapabilityList_required[1];
    uint32_t of_McpServer_required[4];
    uint32_t of_McpServerListItem_required[4];
    uint32_t of_McpServerTest_required[1];
    uint32_t of_list_mcp_server_connections_required[1];
    uint32_t of_list_mcp_servers_required[1];
    uint32_t of_create_mcp_server_required[2];
    uint32_t of_update_mcp_server_required[2];
    uint32_t of_list_mcp_server_user_access_required[1];
} names = {
    .of_null_or_string_of_pending_synced_error_null = {
        STRING(json_pending),
        STRING(json_synced),
        STRING(json_error),
        STRING(null),
    },
    .of_string_of_166bda = {STRING(json_mcp_server)},
    .of_string_of_7de663 = {STRING(json_user_acces)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_allow_deny = {STRING(json_allow), STRING(json_deny)},
    .of_string_of_connected_not_connected = {STRING(json_connected), STRING(json_not_connected)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_metadata = {STRING(json_metadata)},
    .of_string_of_tool_prompt_resource_resource_template = {
        STRING(json_tool),
        STRING(json_prompt),
        STRING(json_resource),
        STRING(json_resource_template),
    },
    .of_McpCapability_required = {STRING(name), STRING(type), STRING(enabled)},
    .of_McpCapabilityList_required = {STRING(data)},
    .of_McpServer_required = {STRING(id), STRING(slug), STRING(name), STRING(status)},
    .of_McpServerListItem_required = {STRING(id), STRING(slug), STRING(name), STRING(status)},
    .of_McpServerTest_required = {STRING(success)},
    .of_list_mcp_server_connections_required = {STRING(data)},
    .of_list_mcp_servers_required = {STRING(data)},
    .of_create_mcp_server_required = {STRING(id), STRING(slug)},
    .of_update_mcp_server_required = {STRING(id), STRING(slug)},
    .of_list_mcp_server_user_access_required = {STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_McpCapability, 2) \
    EACH(array_of_McpServerConnection, 2) \
    EACH(array_of_McpServerListItem, 2) \
    EACH(array_of_McpServerUserAccess, 2) \
    EACH(array_of_anything, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null, 1) \
    EACH(null_or_array_of_anything, 2) \
    EACH(null_or_array_or_object_of_anything, 2) \
    EACH(null_or_boolean, 1) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_pending_synced_error_null, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_166bda, 2) \
    EACH(string_of_7de663, 2) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_allow_deny, 2) \
    EACH(string_of_connected_not_connected, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_metadata, 2) \
    EACH(string_of_tool_prompt_resource_resource_template, 2) \
    EACH(McpCapability, 4) \
    EACH(McpCapabilityCount, 3) \
    EACH(McpCapabilityList, 4) \
    EACH(McpMetadata, 2) \
    EACH(McpMetadata_efc4d1, 3) \
    EACH(McpServer, 4) \
    EACH(McpServerConnection, 3) \
    EACH(McpServerListItem, 4) \
    EACH(McpServerTest, 4) \
    EACH(McpServerUserAccess, 3) \
    EACH(list_mcp_server_connections, 4) \
    EACH(disconnect_mcp_server_connection, 3) \
    EACH(McpServerListItem_metadata, 2) \
    EACH(list_mcp_servers, 4) \
    EACH(create_mcp_server, 4) \
    EACH(McpServer_mcp_integration_details, 3) \
    EACH(update_mcp_server, 4) \
    EACH(check_mcp_server_user_access, 3) \
    EACH(McpCapabilityList_counts, 3) \
    EACH(update_mcp_server_capabilities, 3) \
    EACH(list_mcp_server_user_access, 4) \
    EACH(update_mcp_server_user_access, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_McpServerListItem_metadata_any[2];
} branches = {
    .of_McpServerListItem_metadata_any = {SCHEMA_McpMetadata, SCHEMA_null},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_McpCapability[19];
    struct pa_property of_McpCapabilityCount[2];
    struct pa_property of_McpCapabilityList[5];
    struct pa_property of_McpMetadata[13];
    struct pa_property of_McpMetadata_efc4d1[13];
    struct pa_property of_McpServer[12];
    struct pa_property of_McpServerConnection[4];
    struct pa_property of_McpServerListItem[19];
    struct pa_property of_McpServerTest[9];
    struct pa_property of_McpServerUserAccess[7];
    struct pa_property of_list_mcp_server_connections[4];
    struct pa_property of_disconnect_mcp_server_connection[1];
    struct pa_property of_list_mcp_servers[3];
    struct pa_property of_create_mcp_server[3];
    struct pa_property of_McpServer_mcp_integration_details[7];
    struct pa_property of_update_mcp_server[3];
    struct pa_property of_check_mcp_server_user_access[2];
    struct pa_property of_McpCapabilityList_counts[4];
    struct pa_property of_update_mcp_server_capabilities[1];
    struct pa_property of_list_mcp_server_user_access[5];
    struct pa_property of_update_mcp_server_user_access[2];
} properties = {
    .of_McpCapability = {
        {.name = STRING(annotations), .schema = SCHEMA_null_or_object},
        {.name = STRING(arguments), .schema = SCHEMA_null_or_array_of_anything},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(execution), .schema = SCHEMA_null_or_object},
        {.name = STRING(icons), .schema = SCHEMA_null_or_array_of_anything},
        {.name = STRING(input_schema), .schema = SCHEMA_null_or_object},
        {.name = STRING(integration_enabled), .schema = SCHEMA_null_or_boolean},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(mime_type), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(output_schema), .schema = SCHEMA_null_or_object},
        {.name = STRING(size), .schema = SCHEMA_null_or_number},
        {.name = STRING(title), .schema = SCHEMA_null_or_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource_resource_template},
        {.name = STRING(uri), .schema = SCHEMA_null_or_string},
        {.name = STRING(uri_template), .schema = SCHEMA_null_or_string},
    },
    .of_McpCapabilityCount = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpCapabilityList = {
        {.name = STRING(counts), .schema = SCHEMA_McpCapabilityList_counts},
        {.name = STRING(data), .schema = SCHEMA_array_of_McpCapability},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpMetadata = {
        {.name = STRING(capability_flags), .schema = SCHEMA_null_or_object},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(icons), .schema = SCHEMA_null_or_array_or_object_of_anything},
        {.name = STRING(instructions), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_synced_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_metadata},
        {.name = STRING(protocol_version), .schema = SCHEMA_null_or_string},
        {.name = STRING(server_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(server_version), .schema = SCHEMA_null_or_string},
        {.name = STRING(sync_error), .schema = SCHEMA_null_or_string},
        {.name = STRING(sync_status), .schema = SCHEMA_null_or_string_of_pending_synced_error_null},
        {.name = STRING(title), .schema = SCHEMA_null_or_string},
        {.name = STRING(website_url), .schema = SCHEMA_null_or_string},
    },
    .of_McpMetadata_efc4d1 = {
        {.name = STRING(capability_flags), .schema = SCHEMA_null_or_object},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(icons), .schema = SCHEMA_null_or_array_or_object_of_anything},
        {.name = STRING(instructions), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_synced_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_metadata},
        {.name = STRING(protocol_version), .schema = SCHEMA_null_or_string},
        {.name = STRING(server_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(server_version), .schema = SCHEMA_null_or_string},
        {.name = STRING(sync_error), .schema = SCHEMA_null_or_string},
        {.name = STRING(sync_status), .schema = SCHEMA_null_or_string_of_pending_synced_error_null},
        {.name = STRING(title), .schema = SCHEMA_null_or_string},
        {.name = STRING(website_url), .schema = SCHEMA_null_or_string},
    },
    .of_McpServer = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(guardrail_mappings), .schema = SCHEMA_array_of_anything},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(mcp_integration_details), .schema = SCHEMA_McpServer_mcp_integration_details},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_166bda},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_McpServerConnection = {
        {.name = STRING(connected), .schema = SCHEMA_boolean},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(user_id), .schema = SCHEMA_string},
    },
    .of_McpServerListItem = {
        {.name = STRING(auth_type), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(mcp_integration_slug), .schema = SCHEMA_null_or_string},
        {.name = STRING(mcp_integration_url), .schema = SCHEMA_null_or_string},
        {.name = STRING(metadata), .schema = SCHEMA_McpServerListItem_metadata},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_166bda},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(url), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_slug), .schema = SCHEMA_null_or_string},
    },
    .of_McpServerTest = {
        {.name = STRING(details), .schema = SCHEMA_object},
        {.name = STRING(error), .schema = SCHEMA_null_or_string},
        {.name = STRING(message), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(response_time_ms), .schema = SCHEMA_null_or_integer},
        {.name = STRING(server_name), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_null_or_integer},
        {.name = STRING(success), .schema = SCHEMA_boolean},
        {.name = STRING(url), .schema = SCHEMA_null_or_string},
    },
    .of_McpServerUserAccess = {
        {.name = STRING(connection_status), .schema = SCHEMA_string_of_connected_not_connected},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(first_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(has_override), .schema = SCHEMA_boolean},
        {.name = STRING(last_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_7de663},
        {.name = STRING(user_id), .schema = SCHEMA_string},
    },
    .of_list_mcp_server_connections = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpServerConnection},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_disconnect_mcp_server_connection = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_list_mcp_servers = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpServerListItem},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_mcp_server = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_166bda},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_McpServer_mcp_integration_details = {
        {.name = STRING(auth_type), .schema = SCHEMA_string},
        {.name = STRING(configurations), .schema = SCHEMA_null_or_object},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(transport), .schema = SCHEMA_string},
        {.name = STRING(url), .schema = SCHEMA_string},
    },
    .of_update_mcp_server = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_166bda},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_check_mcp_server_user_access = {
        {.name = STRING(has_access), .schema = SCHEMA_boolean},
        {.name = STRING(object), .schema = SCHEMA_string},
    },
    .of_McpCapabilityList_counts = {
        {.name = STRING(prompts), .schema = SCHEMA_McpCapabilityCount},
        {.name = STRING(resource_templates), .schema = SCHEMA_McpCapabilityCount},
        {.name = STRING(resources), .schema = SCHEMA_McpCapabilityCount},
        {.name = STRING(tools), .schema = SCHEMA_McpCapabilityCount},
    },
    .of_update_mcp_server_capabilities = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_list_mcp_server_user_access = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpServerUserAccess},
        {.name = STRING(default_user_access), .schema = SCHEMA_string_of_allow_deny},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_update_mcp_server_user_access = {
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(success), .schema = SCHEMA_boolean},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_McpCapability = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpCapability},
    },
    .of_array_of_McpServerConnection = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpServerConnection},
    },
    .of_array_of_McpServerListItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpServerListItem},
    },
    .of_array_of_McpServerUserAccess = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpServerUserAccess},
    },
    .of_array_of_anything = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_anything},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_array_of_anything = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_anything},
    },
    .of_null_or_array_or_object_of_anything = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY | PA_T_OBJECT},
        {.code = PA_ITEMS, .value = SCHEMA_anything},
    },
    .of_null_or_boolean = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_BOOLEAN}},
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_pending_synced_error_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_pending_synced_error_null)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_166bda = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_166bda)},
    },
    .of_string_of_7de663 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_7de663)},
    },
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_allow_deny = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_allow_deny)},
    },
    .of_string_of_connected_not_connected = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_connected_not_connected)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_metadata = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_metadata)},
    },
    .of_string_of_tool_prompt_resource_resource_template = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_tool_prompt_resource_resource_template)},
    },
    .of_McpCapability = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpCapability_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpCapability)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpCapabilityCount = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpCapabilityCount)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpCapabilityList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpCapabilityList_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpCapabilityList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpMetadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpMetadata)},
    },
    .of_McpMetadata_efc4d1 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpMetadata_efc4d1)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServer = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpServer_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpServer)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerConnection = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerConnection)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerListItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpServerListItem_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerListItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerTest = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpServerTest_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerTest)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerUserAccess = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerUserAccess)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_server_connections = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_server_connections_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_server_connections)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_disconnect_mcp_server_connection = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(disconnect_mcp_server_connection)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerListItem_metadata = {
        {.code = PA_ANY_OF, BRANCHES(McpServerListItem_metadata_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_servers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_mcp_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServer_mcp_integration_details = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServer_mcp_integration_details)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_check_mcp_server_user_access = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(check_mcp_server_user_access)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpCapabilityList_counts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpCapabilityList_counts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_server_capabilities = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_server_capabilities)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_server_user_access = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_server_user_access_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_server_user_access)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_server_user_access = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_server_user_access)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_mcp_server_connections] = SCHEMA_list_mcp_server_connections,
    [OPERATION_disconnect_mcp_server_connection] = SCHEMA_disconnect_mcp_server_connection,
    [OPERATION_list_mcp_servers] = SCHEMA_list_mcp_servers,
    [OPERATION_create_mcp_server] = SCHEMA_create_mcp_server,
    [OPERATION_get_mcp_server] = SCHEMA_McpServer,
    [OPERATION_update_mcp_server] = SCHEMA_update_mcp_server,
    [OPERATION_delete_mcp_server] = SCHEMA_object,
    [OPERATION_test_mcp_server] = SCHEMA_McpServerTest,
    [OPERATION_get_mcp_server_metadata] = SCHEMA_McpMetadata_efc4d1,
    [OPERATION_sync_mcp_server_metadata] = SCHEMA_anything,
    [OPERATION_sync_mcp_server_capabilities] = SCHEMA_anything,
    [OPERATION_check_mcp_server_user_access] = SCHEMA_check_mcp_server_user_access,
    [OPERATION_list_mcp_server_capabilities] = SCHEMA_McpCapabilityList,
    [OPERATION_update_mcp_server_capabilities] = SCHEMA_update_mcp_server_capabilities,
    [OPERATION_list_mcp_server_user_access] = SCHEMA_list_mcp_server_user_access,
    [OPERATION_update_mcp_server_user_access] = SCHEMA_update_mcp_server_user_access,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_mcp_server_connections] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total), .more = STRING(path_has_more)},
    [OPERATION_disconnect_mcp_server_connection] = {.first = 0},
    [OPERATION_list_mcp_servers] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_mcp_server] = {.first = 0},
    [OPERATION_get_mcp_server] = {.first = 0},
    [OPERATION_update_mcp_server] = {.first = 0},
    [OPERATION_delete_mcp_server] = {.first = 0},
    [OPERATION_test_mcp_server] = {.first = 0},
    [OPERATION_get_mcp_server_metadata] = {.first = 0},
    [OPERATION_sync_mcp_server_metadata] = {.first = 0},
    [OPERATION_sync_mcp_server_capabilities] = {.first = 0},
    [OPERATION_check_mcp_server_user_access] = {.first = 0},
    [OPERATION_list_mcp_server_capabilities] = {.page = STRING(page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total), .more = STRING(path_has_more), .first = 1},
    [OPERATION_update_mcp_server_capabilities] = {.first = 0},
    [OPERATION_list_mcp_server_user_access] = {.page = STRING(page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total), .more = STRING(path_has_more), .first = 1},
    [OPERATION_update_mcp_server_user_access] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_mcp_server_connections[4];
    uint32_t of_list_mcp_servers[8];
    uint32_t of_list_mcp_server_capabilities[6];
    uint32_t of_list_mcp_server_user_access[6];
} summary_fields = {
    .of_list_mcp_server_connections = {
        STRING(user_id),
        STRING(connected),
        STRING(created_at),
        STRING(last_updated_at),
    },
    .of_list_mcp_servers = {
        STRING(slug),
        STRING(name),
        STRING(url),
        STRING(mcp_integration_slug),
        STRING(workspace_slug),
        STRING(status),
        STRING(auth_type),
        STRING(description),
    },
    .of_list_mcp_server_capabilities = {
        STRING(name),
        STRING(type),
        STRING(title),
        STRING(description),
        STRING(enabled),
        STRING(integration_enabled),
    },
    .of_list_mcp_server_user_access = {
        STRING(user_id),
        STRING(first_name),
        STRING(last_name),
        STRING(enabled),
        STRING(has_override),
        STRING(connection_status),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_mcp_server_connections] = {.is_list = 1, .path = STRING(data), SUMMARY(list_mcp_server_connections)},
    [OPERATION_disconnect_mcp_server_connection] = {.is_list = 0},
    [OPERATION_list_mcp_servers] = {.is_list = 1, .path = STRING(data), SUMMARY(list_mcp_servers)},
    [OPERATION_create_mcp_server] = {.is_list = 0},
    [OPERATION_get_mcp_server] = {.is_list = 0},
    [OPERATION_update_mcp_server] = {.is_list = 0},
    [OPERATION_delete_mcp_server] = {.is_list = 0},
    [OPERATION_test_mcp_server] = {.is_list = 0},
    [OPERATION_get_mcp_server_metadata] = {.is_list = 0},
    [OPERATION_sync_mcp_server_metadata] = {.is_list = 0},
    [OPERATION_sync_mcp_server_capabilities] = {.is_list = 0},
    [OPERATION_check_mcp_server_user_access] = {.is_list = 0},
    [OPERATION_list_mcp_server_capabilities] = {.is_list = 1, .path = STRING(data), SUMMARY(list_mcp_server_capabilities)},
    [OPERATION_update_mcp_server_capabilities] = {.is_list = 0},
    [OPERATION_list_mcp_server_user_access] = {.is_list = 1, .path = STRING(data), SUMMARY(list_mcp_server_user_access)},
    [OPERATION_update_mcp_server_user_access] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_mcp_server_connections_answer, 4) \
    EACH(portkey_mcp_server_connection, 4) \
    EACH(portkey_disconnect_mcp_server_connection_answer, 1) \
    EACH(portkey_list_mcp_servers_answer, 3) \
    EACH(portkey_mcp_server_list_item, 19) \
    EACH(portkey_mcp_server_list_item_metadata, 13) \
    EACH(portkey_create_mcp_server_answer, 3) \
    EACH(portkey_mcp_server, 12) \
    EACH(portkey_mcp_server_mcp_integration_details, 7) \
    EACH(portkey_update_mcp_server_answer, 3) \
    EACH(portkey_mcp_server_test, 9) \
    EACH(portkey_mcp_metadata, 13) \
    EACH(portkey_check_mcp_server_user_access_answer, 2) \
    EACH(portkey_mcp_capability_list, 5) \
    EACH(portkey_mcp_capability, 19) \
    EACH(portkey_mcp_capability_list_counts, 4) \
    EACH(portkey_mcp_capability_count, 2) \
    EACH(portkey_update_mcp_server_capabilities_answer, 1) \
    EACH(portkey_list_mcp_server_user_access_answer, 5) \
    EACH(portkey_mcp_server_user_access, 7) \
    EACH(portkey_update_mcp_server_user_access_answer, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_mcp_server_connections_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_mcp_server_connections_answer, data), .structure = STRUCTURE_portkey_mcp_server_connection, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(has_more), .offset = offsetof(portkey_list_mcp_server_connections_answer, has_more), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_list_mcp_server_connections_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_mcp_server_connections_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_mcp_server_connection = {
        {.name = STRING(connected), .offset = offsetof(portkey_mcp_server_connection, connected), .kind = PA_F_BOOLEAN},
        {.name = STRING(created_at), .offset = offsetof(portkey_mcp_server_connection, created_at), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_mcp_server_connection, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_mcp_server_connection, user_id), .kind = PA_F_STRING},
    },
    .of_portkey_disconnect_mcp_server_connection_answer = {
        {.name = STRING(success), .offset = offsetof(portkey_disconnect_mcp_server_connection_answer, success), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_mcp_servers_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_mcp_servers_answer, data), .structure = STRUCTURE_portkey_mcp_server_list_item, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_mcp_servers_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_mcp_servers_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_mcp_server_list_item = {
        {.name = STRING(auth_type), .offset = offsetof(portkey_mcp_server_list_item, auth_type), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_mcp_server_list_item, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_mcp_server_list_item, description), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_mcp_server_list_item, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_mcp_server_list_item, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_mcp_server_list_item, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(mcp_integration_slug), .offset = offsetof(portkey_mcp_server_list_item, mcp_integration_slug), .kind = PA_F_STRING},
        {.name = STRING(mcp_integration_url), .offset = offsetof(portkey_mcp_server_list_item, mcp_integration_url), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_mcp_server_list_item, metadata), .structure = STRUCTURE_portkey_mcp_server_list_item_metadata, .kind = PA_F_OBJECT},
        {.name = STRING(name), .offset = offsetof(portkey_mcp_server_list_item, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_server_list_item, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_mcp_server_list_item, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_mcp_server_list_item, owner_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_mcp_server_list_item, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_mcp_server_list_item, status), .kind = PA_F_STRING},
        {.name = STRING(url), .offset = offsetof(portkey_mcp_server_list_item, url), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_mcp_server_list_item, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_name), .offset = offsetof(portkey_mcp_server_list_item, workspace_name), .kind = PA_F_STRING},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_mcp_server_list_item, workspace_slug), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_server_list_item_metadata = {
        {.name = STRING(capability_flags), .offset = offsetof(portkey_mcp_server_list_item_metadata, capability_flags), .kind = PA_F_JSON},
        {.name = STRING(description), .offset = offsetof(portkey_mcp_server_list_item_metadata, description), .kind = PA_F_STRING},
        {.name = STRING(icons), .offset = offsetof(portkey_mcp_server_list_item_metadata, icons), .kind = PA_F_JSON},
        {.name = STRING(instructions), .offset = offsetof(portkey_mcp_server_list_item_metadata, instructions), .kind = PA_F_STRING},
        {.name = STRING(last_synced_at), .offset = offsetof(portkey_mcp_server_list_item_metadata, last_synced_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_server_list_item_metadata, object), .kind = PA_F_STRING},
        {.name = STRING(protocol_version), .offset = offsetof(portkey_mcp_server_list_item_metadata, protocol_version), .kind = PA_F_STRING},
        {.name = STRING(server_name), .offset = offsetof(portkey_mcp_server_list_item_metadata, server_name), .kind = PA_F_STRING},
        {.name = STRING(server_version), .offset = offsetof(portkey_mcp_server_list_item_metadata, server_version), .kind = PA_F_STRING},
        {.name = STRING(sync_error), .offset = offsetof(portkey_mcp_server_list_item_metadata, sync_error), .kind = PA_F_STRING},
        {.name = STRING(sync_status), .offset = offsetof(portkey_mcp_server_list_item_metadata, sync_status), .kind = PA_F_STRING},
        {.name = STRING(title), .offset = offsetof(portkey_mcp_server_list_item_metadata, title), .kind = PA_F_STRING},
        {.name = STRING(website_url), .offset = offsetof(portkey_mcp_server_list_item_metadata, website_url), .kind = PA_F_STRING},
    },
    .of_portkey_create_mcp_server_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_mcp_server_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_mcp_server_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_mcp_server_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_server = {
        {.name = STRING(created_at), .offset = offsetof(portkey_mcp_server, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_mcp_server, description), .kind = PA_F_STRING},
        {.name = STRING(guardrail_mappings), .offset = offsetof(portkey_mcp_server, guardrail_mappings), .kind = PA_F_JSON},
        {.name = STRING(id), .offset = offsetof(portkey_mcp_server, id), .kind = PA_F_STRING},
        {.name = STRING(mcp_integration_details), .offset = offsetof(portkey_mcp_server, mcp_integration_details), .structure = STRUCTURE_portkey_mcp_server_mcp_integration_details, .kind = PA_F_OBJECT},
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_mcp_server, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_mcp_server, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_server, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_mcp_server, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_mcp_server, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_mcp_server, status), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_mcp_server, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_server_mcp_integration_details = {
        {.name = STRING(auth_type), .offset = offsetof(portkey_mcp_server_mcp_integration_details, auth_type), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_mcp_server_mcp_integration_details, configurations), .kind = PA_F_JSON},
        {.name = STRING(id), .offset = offsetof(portkey_mcp_server_mcp_integration_details, id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_mcp_server_mcp_integration_details, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_mcp_server_mcp_integration_details, status), .kind = PA_F_STRING},
        {.name = STRING(transport), .offset = offsetof(portkey_mcp_server_mcp_integration_details, transport), .kind = PA_F_STRING},
        {.name = STRING(url), .offset = offsetof(portkey_mcp_server_mcp_integration_details, url), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_server_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_update_mcp_server_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_update_mcp_server_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_update_mcp_server_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_server_test = {
        {.name = STRING(details), .offset = offsetof(portkey_mcp_server_test, details), .kind = PA_F_JSON},
        {.name = STRING(error), .offset = offsetof(portkey_mcp_server_test, error), .kind = PA_F_STRING},
        {.name = STRING(message), .offset = offsetof(portkey_mcp_server_test, message), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_server_test, object), .kind = PA_F_STRING},
        {.name = STRING(response_time_ms), .offset = offsetof(portkey_mcp_server_test, response_time_ms), .kind = PA_F_INTEGER},
        {.name = STRING(server_name), .offset = offsetof(portkey_mcp_server_test, server_name), .kind = PA_F_STRING},
        {.name = STRING(status_code), .offset = offsetof(portkey_mcp_server_test, status_code), .kind = PA_F_INTEGER},
        {.name = STRING(success), .offset = offsetof(portkey_mcp_server_test, success), .kind = PA_F_BOOLEAN},
        {.name = STRING(url), .offset = offsetof(portkey_mcp_server_test, url), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_metadata = {
        {.name = STRING(capability_flags), .offset = offsetof(portkey_mcp_metadata, capability_flags), .kind = PA_F_JSON},
        {.name = STRING(description), .offset = offsetof(portkey_mcp_metadata, description), .kind = PA_F_STRING},
        {.name = STRING(icons), .offset = offsetof(portkey_mcp_metadata, icons), .kind = PA_F_JSON},
        {.name = STRING(instructions), .offset = offsetof(portkey_mcp_metadata, instructions), .kind = PA_F_STRING},
        {.name = STRING(last_synced_at), .offset = offsetof(portkey_mcp_metadata, last_synced_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_metadata, object), .kind = PA_F_STRING},
        {.name = STRING(protocol_version), .offset = offsetof(portkey_mcp_metadata, protocol_version), .kind = PA_F_STRING},
        {.name = STRING(server_name), .offset = offsetof(portkey_mcp_metadata, server_name), .kind = PA_F_STRING},
        {.name = STRING(server_version), .offset = offsetof(portkey_mcp_metadata, server_version), .kind = PA_F_STRING},
        {.name = STRING(sync_error), .offset = offsetof(portkey_mcp_metadata, sync_error), .kind = PA_F_STRING},
        {.name = STRING(sync_status), .offset = offsetof(portkey_mcp_metadata, sync_status), .kind = PA_F_STRING},
        {.name = STRING(title), .offset = offsetof(portkey_mcp_metadata, title), .kind = PA_F_STRING},
        {.name = STRING(website_url), .offset = offsetof(portkey_mcp_metadata, website_url), .kind = PA_F_STRING},
    },
    .of_portkey_check_mcp_server_user_access_answer = {
        {.name = STRING(has_access), .offset = offsetof(portkey_check_mcp_server_user_access_answer, has_access), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_check_mcp_server_user_access_answer, object), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_capability_list = {
        {.name = STRING(counts), .offset = offsetof(portkey_mcp_capability_list, counts), .structure = STRUCTURE_portkey_mcp_capability_list_counts, .kind = PA_F_OBJECT},
        {.name = STRING(data), .offset = offsetof(portkey_mcp_capability_list, data), .structure = STRUCTURE_portkey_mcp_capability, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(has_more), .offset = offsetof(portkey_mcp_capability_list, has_more), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_capability_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_mcp_capability_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_mcp_capability = {
        {.name = STRING(annotations), .offset = offsetof(portkey_mcp_capability, annotations), .kind = PA_F_JSON},
        {.name = STRING(arguments), .offset = offsetof(portkey_mcp_capability, arguments), .kind = PA_F_JSON},
        {.name = STRING(created_at), .offset = offsetof(portkey_mcp_capability, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_mcp_capability, description), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_mcp_capability, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(execution), .offset = offsetof(portkey_mcp_capability, execution), .kind = PA_F_JSON},
        {.name = STRING(icons), .offset = offsetof(portkey_mcp_capability, icons), .kind = PA_F_JSON},
        {.name = STRING(input_schema), .offset = offsetof(portkey_mcp_capability, input_schema), .kind = PA_F_JSON},
        {.name = STRING(integration_enabled), .offset = offsetof(portkey_mcp_capability, integration_enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_mcp_capability, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(mime_type), .offset = offsetof(portkey_mcp_capability, mime_type), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_mcp_capability, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_capability, object), .kind = PA_F_STRING},
        {.name = STRING(output_schema), .offset = offsetof(portkey_mcp_capability, output_schema), .kind = PA_F_JSON},
        {.name = STRING(size), .offset = offsetof(portkey_mcp_capability, size), .kind = PA_F_NUMBER},
        {.name = STRING(title), .offset = offsetof(portkey_mcp_capability, title), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_mcp_capability, type), .kind = PA_F_STRING},
        {.name = STRING(uri), .offset = offsetof(portkey_mcp_capability, uri), .kind = PA_F_STRING},
        {.name = STRING(uri_template), .offset = offsetof(portkey_mcp_capability, uri_template), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_capability_list_counts = {
        {.name = STRING(prompts), .offset = offsetof(portkey_mcp_capability_list_counts, prompts), .structure = STRUCTURE_portkey_mcp_capability_count, .kind = PA_F_OBJECT},
        {.name = STRING(resource_templates), .offset = offsetof(portkey_mcp_capability_list_counts, resource_templates), .structure = STRUCTURE_portkey_mcp_capability_count, .kind = PA_F_OBJECT},
        {.name = STRING(resources), .offset = offsetof(portkey_mcp_capability_list_counts, resources), .structure = STRUCTURE_portkey_mcp_capability_count, .kind = PA_F_OBJECT},
        {.name = STRING(tools), .offset = offsetof(portkey_mcp_capability_list_counts, tools), .structure = STRUCTURE_portkey_mcp_capability_count, .kind = PA_F_OBJECT},
    },
    .of_portkey_mcp_capability_count = {
        {.name = STRING(enabled), .offset = offsetof(portkey_mcp_capability_count, enabled), .kind = PA_F_INTEGER},
        {.name = STRING(total), .offset = offsetof(portkey_mcp_capability_count, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_update_mcp_server_capabilities_answer = {
        {.name = STRING(success), .offset = offsetof(portkey_update_mcp_server_capabilities_answer, success), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_mcp_server_user_access_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_mcp_server_user_access_answer, data), .structure = STRUCTURE_portkey_mcp_server_user_access, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(default_user_access), .offset = offsetof(portkey_list_mcp_server_user_access_answer, default_user_access), .kind = PA_F_STRING},
        {.name = STRING(has_more), .offset = offsetof(portkey_list_mcp_server_user_access_answer, has_more), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_list_mcp_server_user_access_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_mcp_server_user_access_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_mcp_server_user_access = {
        {.name = STRING(connection_status), .offset = offsetof(portkey_mcp_server_user_access, connection_status), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_mcp_server_user_access, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(first_name), .offset = offsetof(portkey_mcp_server_user_access, first_name), .kind = PA_F_STRING},
        {.name = STRING(has_override), .offset = offsetof(portkey_mcp_server_user_access, has_override), .kind = PA_F_BOOLEAN},
        {.name = STRING(last_name), .offset = offsetof(portkey_mcp_server_user_access, last_name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_server_user_access, object), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_mcp_server_user_access, user_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_server_user_access_answer = {
        {.name = STRING(object), .offset = offsetof(portkey_update_mcp_server_user_access_answer, object), .kind = PA_F_STRING},
        {.name = STRING(success), .offset = offsetof(portkey_update_mcp_server_user_access_answer, success), .kind = PA_F_BOOLEAN},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_mcp_server_connections] = {.answer = STRUCTURE_portkey_list_mcp_server_connections_answer, .item = STRUCTURE_portkey_mcp_server_connection},
    [OPERATION_disconnect_mcp_server_connection] = {.answer = STRUCTURE_portkey_disconnect_mcp_server_connection_answer, .item = PA_NONE},
    [OPERATION_list_mcp_servers] = {.answer = STRUCTURE_portkey_list_mcp_servers_answer, .item = STRUCTURE_portkey_mcp_server_list_item},
    [OPERATION_create_mcp_server] = {.answer = STRUCTURE_portkey_create_mcp_server_answer, .item = PA_NONE},
    [OPERATION_get_mcp_server] = {.answer = STRUCTURE_portkey_mcp_server, .item = PA_NONE},
    [OPERATION_update_mcp_server] = {.answer = STRUCTURE_portkey_update_mcp_server_answer, .item = PA_NONE},
    [OPERATION_delete_mcp_server] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_test_mcp_server] = {.answer = STRUCTURE_portkey_mcp_server_test, .item = PA_NONE},
    [OPERATION_get_mcp_server_metadata] = {.answer = STRUCTURE_portkey_mcp_metadata, .item = PA_NONE},
    [OPERATION_sync_mcp_server_metadata] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_sync_mcp_server_capabilities] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_check_mcp_server_user_access] = {.answer = STRUCTURE_portkey_check_mcp_server_user_access_answer, .item = PA_NONE},
    [OPERATION_list_mcp_server_capabilities] = {.answer = STRUCTURE_portkey_mcp_capability_list, .item = STRUCTURE_portkey_mcp_capability},
    [OPERATION_update_mcp_server_capabilities] = {.answer = STRUCTURE_portkey_update_mcp_server_capabilities_answer, .item = PA_NONE},
    [OPERATION_list_mcp_server_user_access] = {.answer = STRUCTURE_portkey_list_mcp_server_user_access_answer, .item = STRUCTURE_portkey_mcp_server_user_access},
    [OPERATION_update_mcp_server_user_access] = {.answer = STRUCTURE_portkey_update_mcp_server_user_access_answer, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_mcp_servers;
extern const struct pa_answer_table pa_answers_of_mcp_servers;
const struct pa_answer_table pa_answers_of_mcp_servers = {
    .domain = &pa_domain_mcp_servers,
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
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
};

const portkeyadmin_answers *portkeyadmin_answers_mcp_servers(void)
{
    return &pa_answers_of_mcp_servers;
}
