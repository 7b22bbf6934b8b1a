/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/mcp-integrations.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(annotations, "annotations") \
    TEXT(arguments, "arguments") \
    TEXT(auth_type, "auth_type") \
    TEXT(capability_flags, "capability_flags") \
    TEXT(configurations, "configurations") \
    TEXT(counts, "counts") \
    TEXT(created_at, "created_at") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(details, "details") \
    TEXT(enabled, "enabled") \
    TEXT(error, "error") \
    TEXT(execution, "execution") \
    TEXT(global_workspace_access, "global_workspace_access") \
    TEXT(has_more, "has_more") \
    TEXT(icons, "icons") \
    TEXT(id, "id") \
    TEXT(input_schema, "input_schema") \
    TEXT(instructions, "instructions") \
    TEXT(integration_enabled, "integration_enabled") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_error, "\"error\"") \
    TEXT(json_headers, "\"headers\"") \
    TEXT(json_http, "\"http\"") \
    TEXT(json_integration, "\"integration\"") \
    TEXT(json_interactive, "\"interactive\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_mcp_integration, "\"mcp-integration\"") \
    TEXT(json_metadata, "\"metadata\"") \
    TEXT(json_none, "\"none\"") \
    TEXT(json_oauth_auto, "\"oauth_auto\"") \
    TEXT(json_oauth_client_credentials, "\"oauth_client_credentials\"") \
    TEXT(json_organisation, "\"organisation\"") \
    TEXT(json_pending, "\"pending\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_resource, "\"resource\"") \
    TEXT(json_resource_template, "\"resource_template\"") \
    TEXT(json_sse, "\"sse\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_synced, "\"synced\"") \
    TEXT(json_tool, "\"tool\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(last_synced_at, "last_synced_at") \
    TEXT(last_updated_at, "last_updated_at") \
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
    TEXT(path_workspaces, "/workspaces") \
    TEXT(prompts, "prompts") \
    TEXT(protocol_version, "protocol_version") \
    TEXT(resource_templates, "resource_templates") \
    TEXT(resources, "resources") \
    TEXT(response_time_ms, "response_time_ms") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(server_name, "server_name") \
    TEXT(server_version, "server_version") \
    TEXT(size, "size") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(status_code, "status_code") \
    TEXT(success, "success") \
    TEXT(sync_error, "sync_error") \
    TEXT(sync_status, "sync_status") \
    TEXT(synced_at, "synced_at") \
    TEXT(target_field, "target_field") \
    TEXT(title, "title") \
    TEXT(tools, "tools") \
    TEXT(total, "total") \
    TEXT(transport, "transport") \
    TEXT(type, "type") \
    TEXT(uri, "uri") \
    TEXT(uri_template, "uri_template") \
    TEXT(url, "url") \
    TEXT(value_format, "value_format") \
    TEXT(website_url, "website_url") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspaces, "workspaces") \
    TEXT(workspaces_count, "workspaces_count") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_null_or_string_of_pending_synced_error_null[4];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_b53698[1];
    uint32_t of_string_of_http_sse_interactive[3];
    uint32_t of_string_of_integration_list[2];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_metadata[1];
    uint32_t of_string_of_oauth_auto_oauth_client_credentials_headers_none[4];
    uint32_t of_string_of_tool_prompt_resource_resource_template[4];
    uint32_t of_string_of_workspace_organisation[2];
    uint32_t of_McpCapability_required[3];
    uint32_t of_McpCapabilityList_required[1];
    uint32_t of_McpIntegration_required[7];
    uint32_t of_McpIntegrationListItem_required[7];
    uint32_t of_McpIntegrationWorkspace_required[2];
    uint32_t of_McpServerTest_required[1];
    uint32_t of_SecretMapping_required[2];
    uint32_t of_list_mcp_integrations_required[1];
    uint32_t of_create_mcp_integration_required[2];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_null_or_string_of_pending_synced_error_null = {
        STRING(json_pending),
        STRING(json_synced),
        STRING(json_error),
        STRING(null),
    },
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_b53698 = {STRING(json_mcp_integration)},
    .of_string_of_http_sse_interactive = {STRING(json_http), STRING(json_sse), STRING(json_interactive)},
    .of_string_of_integration_list = {STRING(json_integration), STRING(json_list)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_metadata = {STRING(json_metadata)},
    .of_string_of_oauth_auto_oauth_client_credentials_headers_none = {
        STRING(json_oauth_auto),
        STRING(json_oauth_client_credentials),
        STRING(json_headers),
        STRING(json_none),
    },
    .of_string_of_tool_prompt_resource_resource_template = {
        STRING(json_tool),
        STRING(json_prompt),
        STRING(json_resource),
        STRING(json_resource_template),
    },
    .of_string_of_workspace_organisation = {STRING(json_workspace), STRING(json_organisation)},
    .of_McpCapability_required = {STRING(name), STRING(type), STRING(enabled)},
    .of_McpCapabilityList_required = {STRING(data)},
    .of_McpIntegration_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(status),
        STRING(url),
        STRING(auth_type),
        STRING(transport),
    },
    .of_McpIntegrationListItem_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(status),
        STRING(url),
        STRING(auth_type),
        STRING(transport),
    },
    .of_McpIntegrationWorkspace_required = {STRING(id), STRING(enabled)},
    .of_McpServerTest_required = {STRING(success)},
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
    .of_list_mcp_integrations_required = {STRING(data)},
    .of_create_mcp_integration_required = {STRING(id), STRING(slug)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_McpCapability, 2) \
    EACH(array_of_McpIntegrationListItem, 2) \
    EACH(array_of_McpIntegrationWorkspace, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null, 1) \
    EACH(null_or_array_of_SecretMapping, 2) \
    EACH(null_or_array_of_anything, 2) \
    EACH(null_or_array_or_object_of_anything, 2) \
    EACH(null_or_boolean, 1) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(null_or_string_of_pending_synced_error_null, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_b53698, 2) \
    EACH(string_of_http_sse_interactive, 2) \
    EACH(string_of_integration_list, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_metadata, 2) \
    EACH(string_of_oauth_auto_oauth_client_credentials_headers_none, 2) \
    EACH(string_of_tool_prompt_resource_resource_template, 2) \
    EACH(string_of_workspace_organisation, 2) \
    EACH(McpCapability, 4) \
    EACH(McpCapabilityCount, 3) \
    EACH(McpCapabilityList, 4) \
    EACH(McpIntegration, 4) \
    EACH(McpIntegrationGlobalAccess, 2) \
    EACH(McpIntegrationListItem, 4) \
    EACH(McpIntegrationWorkspace, 4) \
    EACH(McpMetadata, 2) \
    EACH(McpMetadata_97eedb, 3) \
    EACH(McpServerTest, 4) \
    EACH(SecretMapping, 4) \
    EACH(McpIntegrationListItem_metadata, 2) \
    EACH(list_mcp_integrations, 4) \
    EACH(create_mcp_integration, 4) \
    EACH(McpCapabilityList_counts, 3) \
    EACH(update_mcp_integration_capabilities, 3) \
    EACH(list_mcp_integration_workspaces, 3) \
    EACH(sync_mcp_integration, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_McpIntegrationListItem_metadata_any[2];
} branches = {
    .of_McpIntegrationListItem_metadata_any = {SCHEMA_McpMetadata, SCHEMA_null},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_McpCapability[19];
    struct pa_property of_McpCapabilityCount[2];
    struct pa_property of_McpCapabilityList[5];
    struct pa_property of_McpIntegration[17];
    struct pa_property of_McpIntegrationGlobalAccess[1];
    struct pa_property of_McpIntegrationListItem[19];
    struct pa_property of_McpIntegrationWorkspace[6];
    struct pa_property of_McpMetadata[13];
    struct pa_property of_McpMetadata_97eedb[13];
    struct pa_property of_McpServerTest[9];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_list_mcp_integrations[4];
    struct pa_property of_create_mcp_integration[3];
    struct pa_property of_McpCapabilityList_counts[4];
    struct pa_property of_update_mcp_integration_capabilities[1];
    struct pa_property of_list_mcp_integration_workspaces[5];
    struct pa_property of_sync_mcp_integration[2];
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
    .of_McpIntegration = {
        {.name = STRING(auth_type), .schema = SCHEMA_string_of_oauth_auto_oauth_client_credentials_headers_none},
        {.name = STRING(configurations), .schema = SCHEMA_null_or_object},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(global_workspace_access), .schema = SCHEMA_McpIntegrationGlobalAccess},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_b53698},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(secret_mappings), .schema = SCHEMA_null_or_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(transport), .schema = SCHEMA_string_of_http_sse_interactive},
        {.name = STRING(type), .schema = SCHEMA_string_of_workspace_organisation},
        {.name = STRING(url), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_McpIntegrationGlobalAccess = {{.name = STRING(enabled), .schema = SCHEMA_boolean}},
    .of_McpIntegrationListItem = {
        {.name = STRING(auth_type), .schema = SCHEMA_string_of_oauth_auto_oauth_client_credentials_headers_none},
        {.name = STRING(configurations), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(metadata), .schema = SCHEMA_McpIntegrationListItem_metadata},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_b53698},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(secret_mappings), .schema = SCHEMA_null_or_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(transport), .schema = SCHEMA_string_of_http_sse_interactive},
        {.name = STRING(type), .schema = SCHEMA_string_of_workspace_organisation},
        {.name = STRING(url), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspaces_count), .schema = SCHEMA_null_or_integer},
    },
    .of_McpIntegrationWorkspace = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
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
    .of_McpMetadata_97eedb = {
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
    .of_SecretMapping = {
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(target_field), .schema = SCHEMA_string},
        {.name = STRING(value_format), .schema = SCHEMA_null_or_string_of_json_string_null},
    },
    .of_list_mcp_integrations = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpIntegrationListItem},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_mcp_integration = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_b53698},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_McpCapabilityList_counts = {
        {.name = STRING(prompts), .schema = SCHEMA_McpCapabilityCount},
        {.name = STRING(resource_templates), .schema = SCHEMA_McpCapabilityCount},
        {.name = STRING(resources), .schema = SCHEMA_McpCapabilityCount},
        {.name = STRING(tools), .schema = SCHEMA_McpCapabilityCount},
    },
    .of_update_mcp_integration_capabilities = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_list_mcp_integration_workspaces = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpIntegrationWorkspace},
        {.name = STRING(global_workspace_access), .schema = SCHEMA_McpIntegrationGlobalAccess},
        {.name = STRING(object), .schema = SCHEMA_string_of_integration_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
        {.name = STRING(workspaces), .schema = SCHEMA_array_of_McpIntegrationWorkspace},
    },
    .of_sync_mcp_integration = {
        {.name = STRING(success), .schema = SCHEMA_boolean},
        {.name = STRING(synced_at), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_McpCapability = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpCapability},
    },
    .of_array_of_McpIntegrationListItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpIntegrationListItem},
    },
    .of_array_of_McpIntegrationWorkspace = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpIntegrationWorkspace},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
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
    .of_null_or_string_of_json_string_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_json_string_null)},
    },
    .of_null_or_string_of_pending_synced_error_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_pending_synced_error_null)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_b53698 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_b53698)},
    },
    .of_string_of_http_sse_interactive = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_http_sse_interactive)},
    },
    .of_string_of_integration_list = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_integration_list)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_metadata = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_metadata)},
    },
    .of_string_of_oauth_auto_oauth_client_credentials_headers_none = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_oauth_auto_oauth_client_credentials_headers_none)},
    },
    .of_string_of_tool_prompt_resource_resource_template = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_tool_prompt_resource_resource_template)},
    },
    .of_string_of_workspace_organisation = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_workspace_organisation)},
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
    .of_McpIntegration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpIntegration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationGlobalAccess = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationGlobalAccess)},
    },
    .of_McpIntegrationListItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpIntegrationListItem_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationListItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationWorkspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpIntegrationWorkspace_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationWorkspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpMetadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpMetadata)},
    },
    .of_McpMetadata_97eedb = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpMetadata_97eedb)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerTest = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpServerTest_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerTest)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationListItem_metadata = {
        {.code = PA_ANY_OF, BRANCHES(McpIntegrationListItem_metadata_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_integrations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_integrations_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_integrations)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_mcp_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_mcp_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_mcp_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpCapabilityList_counts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpCapabilityList_counts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_integration_capabilities = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_integration_capabilities)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_integration_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_integration_workspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_sync_mcp_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(sync_mcp_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_mcp_integrations] = SCHEMA_list_mcp_integrations,
    [OPERATION_create_mcp_integration] = SCHEMA_create_mcp_integration,
    [OPERATION_get_mcp_integration] = SCHEMA_McpIntegration,
    [OPERATION_update_mcp_integration] = SCHEMA_object,
    [OPERATION_delete_mcp_integration] = SCHEMA_object,
    [OPERATION_get_mcp_integration_metadata] = SCHEMA_McpMetadata_97eedb,
    [OPERATION_list_mcp_integration_capabilities] = SCHEMA_McpCapabilityList,
    [OPERATION_update_mcp_integration_capabilities] = SCHEMA_update_mcp_integration_capabilities,
    [OPERATION_list_mcp_integration_workspaces] = SCHEMA_list_mcp_integration_workspaces,
    [OPERATION_update_mcp_integration_workspaces] = SCHEMA_object,
    [OPERATION_sync_mcp_integration] = SCHEMA_sync_mcp_integration,
    [OPERATION_test_mcp_integration] = SCHEMA_McpServerTest,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_mcp_integrations] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total), .more = STRING(path_has_more)},
    [OPERATION_create_mcp_integration] = {.first = 0},
    [OPERATION_get_mcp_integration] = {.first = 0},
    [OPERATION_update_mcp_integration] = {.first = 0},
    [OPERATION_delete_mcp_integration] = {.first = 0},
    [OPERATION_get_mcp_integration_metadata] = {.first = 0},
    [OPERATION_list_mcp_integration_capabilities] = {.page = STRING(page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total), .more = STRING(path_has_more), .first = 1},
    [OPERATION_update_mcp_integration_capabilities] = {.first = 0},
    [OPERATION_list_mcp_integration_workspaces] = {.items = STRING(path_workspaces)},
    [OPERATION_update_mcp_integration_workspaces] = {.first = 0},
    [OPERATION_sync_mcp_integration] = {.first = 0},
    [OPERATION_test_mcp_integration] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_mcp_integrations[8];
    uint32_t of_list_mcp_integration_capabilities[5];
    uint32_t of_list_mcp_integration_workspaces[4];
} summary_fields = {
    .of_list_mcp_integrations = {
        STRING(slug),
        STRING(name),
        STRING(url),
        STRING(auth_type),
        STRING(transport),
        STRING(status),
        STRING(workspaces_count),
        STRING(description),
    },
    .of_list_mcp_integration_capabilities = {
        STRING(name),
        STRING(type),
        STRING(title),
        STRING(description),
        STRING(enabled),
    },
    .of_list_mcp_integration_workspaces = {STRING(id), STRING(enabled), STRING(status), STRING(created_at)},
};

static const struct pa_rows rows[] = {
    [OPERATION_list_mcp_integrations] = {.is_list = 1, .path = STRING(data), SUMMARY(list_mcp_integrations)},
    [OPERATION_create_mcp_integration] = {.is_list = 0},
    [OPERATION_get_mcp_integration] = {.is_list = 0},
    [OPERATION_update_mcp_integration] = {.is_list = 0},
    [OPERATION_delete_mcp_integration] = {.is_list = 0},
    [OPERATION_get_mcp_integration_metadata] = {.is_list = 0},
    [OPERATION_list_mcp_integration_capabilities] = {.is_list = 1, .path = STRING(data), SUMMARY(list_mcp_integration_capabilities)},
    [OPERATION_update_mcp_integration_capabilities] = {.is_list = 0},
    [OPERATION_list_mcp_integration_workspaces] = {.is_list = 1, .path = STRING(workspaces), SUMMARY(list_mcp_integration_workspaces)},
    [OPERATION_update_mcp_integration_workspaces] = {.is_list = 0},
    [OPERATION_sync_mcp_integration] = {.is_list = 0},
    [OPERATION_test_mcp_integration] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_mcp_integrations_answer, 4) \
    EACH(portkey_mcp_integration_list_item, 19) \
    EACH(portkey_secret_mapping_answer, 4) \
    EACH(portkey_mcp_integration_list_item_metadata, 13) \
    EACH(portkey_create_mcp_integration_answer, 3) \
    EACH(portkey_mcp_integration, 17) \
    EACH(portkey_mcp_integration_global_access, 1) \
    EACH(portkey_mcp_metadata, 13) \
    EACH(portkey_mcp_capability_list, 5) \
    EACH(portkey_mcp_capability, 19) \
    EACH(portkey_mcp_capability_list_counts, 4) \
    EACH(portkey_mcp_capability_count, 2) \
    EACH(portkey_update_mcp_integration_capabilities_answer, 1) \
    EACH(portkey_list_mcp_integration_workspaces_answer, 5) \
    EACH(portkey_mcp_integration_workspace, 6) \
    EACH(portkey_sync_mcp_integration_answer, 2) \
    EACH(portkey_mcp_server_test, 9) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_mcp_integrations_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_mcp_integrations_answer, data), .structure = STRUCTURE_portkey_mcp_integration_list_item, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(has_more), .offset = offsetof(portkey_list_mcp_integrations_answer, has_more), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_list_mcp_integrations_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_mcp_integrations_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_mcp_integration_list_item = {
        {.name = STRING(auth_type), .offset = offsetof(portkey_mcp_integration_list_item, auth_type), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_mcp_integration_list_item, configurations), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_mcp_integration_list_item, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_mcp_integration_list_item, description), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_mcp_integration_list_item, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_mcp_integration_list_item, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_mcp_integration_list_item, metadata), .structure = STRUCTURE_portkey_mcp_integration_list_item_metadata, .kind = PA_F_OBJECT},
        {.name = STRING(name), .offset = offsetof(portkey_mcp_integration_list_item, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_integration_list_item, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_mcp_integration_list_item, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_mcp_integration_list_item, owner_id), .kind = PA_F_STRING},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_mcp_integration_list_item, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(slug), .offset = offsetof(portkey_mcp_integration_list_item, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_mcp_integration_list_item, status), .kind = PA_F_STRING},
        {.name = STRING(transport), .offset = offsetof(portkey_mcp_integration_list_item, transport), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_mcp_integration_list_item, type), .kind = PA_F_STRING},
        {.name = STRING(url), .offset = offsetof(portkey_mcp_integration_list_item, url), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_mcp_integration_list_item, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(workspaces_count), .offset = offsetof(portkey_mcp_integration_list_item, workspaces_count), .kind = PA_F_INTEGER},
    },
    .of_portkey_secret_mapping_answer = {
        {.name = STRING(secret_key), .offset = offsetof(portkey_secret_mapping_answer, secret_key), .kind = PA_F_STRING},
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_secret_mapping_answer, secret_reference_id), .kind = PA_F_STRING},
        {.name = STRING(target_field), .offset = offsetof(portkey_secret_mapping_answer, target_field), .kind = PA_F_STRING},
        {.name = STRING(value_format), .offset = offsetof(portkey_secret_mapping_answer, value_format), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_integration_list_item_metadata = {
        {.name = STRING(capability_flags), .offset = offsetof(portkey_mcp_integration_list_item_metadata, capability_flags), .kind = PA_F_JSON},
        {.name = STRING(description), .offset = offsetof(portkey_mcp_integration_list_item_metadata, description), .kind = PA_F_STRING},
        {.name = STRING(icons), .offset = offsetof(portkey_mcp_integration_list_item_metadata, icons), .kind = PA_F_JSON},
        {.name = STRING(instructions), .offset = offsetof(portkey_mcp_integration_list_item_metadata, instructions), .kind = PA_F_STRING},
        {.name = STRING(last_synced_at), .offset = offsetof(portkey_mcp_integration_list_item_metadata, last_synced_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_integration_list_item_metadata, object), .kind = PA_F_STRING},
        {.name = STRING(protocol_version), .offset = offsetof(portkey_mcp_integration_list_item_metadata, protocol_version), .kind = PA_F_STRING},
        {.name = STRING(server_name), .offset = offsetof(portkey_mcp_integration_list_item_metadata, server_name), .kind = PA_F_STRING},
        {.name = STRING(server_version), .offset = offsetof(portkey_mcp_integration_list_item_metadata, server_version), .kind = PA_F_STRING},
        {.name = STRING(sync_error), .offset = offsetof(portkey_mcp_integration_list_item_metadata, sync_error), .kind = PA_F_STRING},
        {.name = STRING(sync_status), .offset = offsetof(portkey_mcp_integration_list_item_metadata, sync_status), .kind = PA_F_STRING},
        {.name = STRING(title), .offset = offsetof(portkey_mcp_integration_list_item_metadata, title), .kind = PA_F_STRING},
        {.name = STRING(website_url), .offset = offsetof(portkey_mcp_integration_list_item_metadata, website_url), .kind = PA_F_STRING},
    },
    .of_portkey_create_mcp_integration_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_mcp_integration_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_mcp_integration_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_mcp_integration_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_integration = {
        {.name = STRING(auth_type), .offset = offsetof(portkey_mcp_integration, auth_type), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_mcp_integration, configurations), .kind = PA_F_JSON},
        {.name = STRING(created_at), .offset = offsetof(portkey_mcp_integration, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_mcp_integration, description), .kind = PA_F_STRING},
        {.name = STRING(global_workspace_access), .offset = offsetof(portkey_mcp_integration, global_workspace_access), .structure = STRUCTURE_portkey_mcp_integration_global_access, .kind = PA_F_OBJECT},
        {.name = STRING(id), .offset = offsetof(portkey_mcp_integration, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_mcp_integration, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_mcp_integration, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_integration, object), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_mcp_integration, owner_id), .kind = PA_F_STRING},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_mcp_integration, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(slug), .offset = offsetof(portkey_mcp_integration, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_mcp_integration, status), .kind = PA_F_STRING},
        {.name = STRING(transport), .offset = offsetof(portkey_mcp_integration, transport), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_mcp_integration, type), .kind = PA_F_STRING},
        {.name = STRING(url), .offset = offsetof(portkey_mcp_integration, url), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_mcp_integration, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_mcp_integration_global_access = {
        {.name = STRING(enabled), .offset = offsetof(portkey_mcp_integration_global_access, enabled), .kind = PA_F_BOOLEAN},
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
    .of_portkey_update_mcp_integration_capabilities_answer = {
        {.name = STRING(success), .offset = offsetof(portkey_update_mcp_integration_capabilities_answer, success), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_mcp_integration_workspaces_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_mcp_integration_workspaces_answer, data), .structure = STRUCTURE_portkey_mcp_integration_workspace, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(global_workspace_access), .offset = offsetof(portkey_list_mcp_integration_workspaces_answer, global_workspace_access), .structure = STRUCTURE_portkey_mcp_integration_global_access, .kind = PA_F_OBJECT},
        {.name = STRING(object), .offset = offsetof(portkey_list_mcp_integration_workspaces_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_mcp_integration_workspaces_answer, total), .kind = PA_F_INTEGER},
        {.name = STRING(workspaces), .offset = offsetof(portkey_list_mcp_integration_workspaces_answer, workspaces), .structure = STRUCTURE_portkey_mcp_integration_workspace, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_mcp_integration_workspace = {
        {.name = STRING(created_at), .offset = offsetof(portkey_mcp_integration_workspace, created_at), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_mcp_integration_workspace, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(id), .offset = offsetof(portkey_mcp_integration_workspace, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_mcp_integration_workspace, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_mcp_integration_workspace, object), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_mcp_integration_workspace, status), .kind = PA_F_STRING},
    },
    .of_portkey_sync_mcp_integration_answer = {
        {.name = STRING(success), .offset = offsetof(portkey_sync_mcp_integration_answer, success), .kind = PA_F_BOOLEAN},
        {.name = STRING(synced_at), .offset = offsetof(portkey_sync_mcp_integration_answer, synced_at), .kind = PA_F_STRING},
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
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_mcp_integrations] = {.answer = STRUCTURE_portkey_list_mcp_integrations_answer, .item = STRUCTURE_portkey_mcp_integration_list_item},
    [OPERATION_create_mcp_integration] = {.answer = STRUCTURE_portkey_create_mcp_integration_answer, .item = PA_NONE},
    [OPERATION_get_mcp_integration] = {.answer = STRUCTURE_portkey_mcp_integration, .item = PA_NONE},
    [OPERATION_update_mcp_integration] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_mcp_integration] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_mcp_integration_metadata] = {.answer = STRUCTURE_portkey_mcp_metadata, .item = PA_NONE},
    [OPERATION_list_mcp_integration_capabilities] = {.answer = STRUCTURE_portkey_mcp_capability_list, .item = STRUCTURE_portkey_mcp_capability},
    [OPERATION_update_mcp_integration_capabilities] = {.answer = STRUCTURE_portkey_update_mcp_integration_capabilities_answer, .item = PA_NONE},
    [OPERATION_list_mcp_integration_workspaces] = {.answer = STRUCTURE_portkey_list_mcp_integration_workspaces_answer, .item = STRUCTURE_portkey_mcp_integration_workspace},
    [OPERATION_update_mcp_integration_workspaces] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_sync_mcp_integration] = {.answer = STRUCTURE_portkey_sync_mcp_integration_answer, .item = PA_NONE},
    [OPERATION_test_mcp_integration] = {.answer = STRUCTURE_portkey_mcp_server_test, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_mcp_integrations;
extern const struct pa_answer_table pa_answers_of_mcp_integrations;
const struct pa_answer_table pa_answers_of_mcp_integrations = {
    .domain = &pa_domain_mcp_integrations,
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

const portkeyadmin_answers *portkeyadmin_answers_mcp_integrations(void)
{
    return &pa_answers_of_mcp_integrations;
}
