/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

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
    uint32_t of_McpServerTestResponse_required[1];
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
    .of_McpServerTestResponse_required = {STRING(success)},
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
    EACH(McpServerTestResponse, 4) \
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
    struct pa_property of_McpServerTestResponse[9];
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
    .of_McpServerTestResponse = {
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
    .of_McpServerTestResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpServerTestResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerTestResponse)},
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
    [OPERATION_test_mcp_server] = SCHEMA_McpServerTestResponse,
    [OPERATION_get_mcp_server_metadata] = SCHEMA_McpMetadata_efc4d1,
    [OPERATION_sync_mcp_server_metadata] = SCHEMA_anything,
    [OPERATION_sync_mcp_server_capabilities] = SCHEMA_anything,
    [OPERATION_check_mcp_server_user_access] = SCHEMA_check_mcp_server_user_access,
    [OPERATION_list_mcp_server_capabilities] = SCHEMA_McpCapabilityList,
    [OPERATION_update_mcp_server_capabilities] = SCHEMA_update_mcp_server_capabilities,
    [OPERATION_list_mcp_server_user_access] = SCHEMA_list_mcp_server_user_access,
    [OPERATION_update_mcp_server_user_access] = SCHEMA_update_mcp_server_user_access,
};

extern const struct pa_answer_table pa_answers_of_mcp_servers;
const struct pa_answer_table pa_answers_of_mcp_servers = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
