/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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
    TEXT(counts, "counts") \
    TEXT(created_at, "created_at") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(enabled, "enabled") \
    TEXT(error, "error") \
    TEXT(execution, "execution") \
    TEXT(global_workspace_access, "global_workspace_access") \
    TEXT(has_more, "has_more") \
    TEXT(icons, "icons") \
    TEXT(id, "id") \
    TEXT(input_schema, "input_schema") \
    TEXT(json_headers, "\"headers\"") \
    TEXT(json_http, "\"http\"") \
    TEXT(json_interactive, "\"interactive\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_none, "\"none\"") \
    TEXT(json_oauth_auto, "\"oauth_auto\"") \
    TEXT(json_oauth_client_credentials, "\"oauth_client_credentials\"") \
    TEXT(json_organisation, "\"organisation\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_resource, "\"resource\"") \
    TEXT(json_resource_template, "\"resource_template\"") \
    TEXT(json_sse, "\"sse\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_tool, "\"tool\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(last_synced_at, "last_synced_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(mime_type, "mime_type") \
    TEXT(name, "name") \
    TEXT(null, "null") \
    TEXT(output_schema, "output_schema") \
    TEXT(owner_id, "owner_id") \
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
    uint32_t of_string_of_http_sse_interactive[3];
    uint32_t of_string_of_oauth_auto_headers_none[3];
    uint32_t of_string_of_oauth_auto_oauth_client_credentials_headers_none[4];
    uint32_t of_string_of_tool_prompt_resource_resource_template[4];
    uint32_t of_string_of_workspace_organisation[2];
    uint32_t of_SecretMapping_required[2];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_string_of_http_sse_interactive = {STRING(json_http), STRING(json_sse), STRING(json_interactive)},
    .of_string_of_oauth_auto_headers_none = {
        STRING(json_oauth_auto),
        STRING(json_headers),
        STRING(json_none),
    },
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
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_McpIntegrationCapabilityItem, 2) \
    EACH(array_of_McpIntegrationListItem, 2) \
    EACH(array_of_McpIntegrationWorkspaceItem, 2) \
    EACH(array_of_SecretMapping, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null_or_array, 1) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_http_sse_interactive, 2) \
    EACH(string_of_oauth_auto_headers_none, 2) \
    EACH(string_of_oauth_auto_oauth_client_credentials_headers_none, 2) \
    EACH(string_of_tool_prompt_resource_resource_template, 2) \
    EACH(string_of_workspace_organisation, 2) \
    EACH(McpIntegration, 3) \
    EACH(McpIntegrationCapabilitiesBulkUpdateResponse, 3) \
    EACH(McpIntegrationCapabilitiesCounts, 3) \
    EACH(McpIntegrationCapabilitiesListResponse, 3) \
    EACH(McpIntegrationCapabilityItem, 3) \
    EACH(McpIntegrationCreateResponse, 3) \
    EACH(McpIntegrationListItem, 3) \
    EACH(McpIntegrationListResponse, 3) \
    EACH(McpIntegrationMetadata, 3) \
    EACH(McpIntegrationWorkspaceItem, 3) \
    EACH(McpIntegrationWorkspacesLegacyResponse, 2) \
    EACH(McpIntegrationWorkspacesListResponse, 2) \
    EACH(McpServerTestResponse, 3) \
    EACH(SecretMapping, 4) \
    EACH(McpIntegrationCapabilitiesCounts_prompts, 3) \
    EACH(McpIntegrationCapabilitiesCounts_resource_templates, 3) \
    EACH(McpIntegrationCapabilitiesCounts_resources, 3) \
    EACH(McpIntegrationCapabilitiesCounts_tools, 3) \
    EACH(list_mcp_integration_workspaces, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_list_mcp_integration_workspaces_any[2];
} branches = {
    .of_list_mcp_integration_workspaces_any = {
        SCHEMA_McpIntegrationWorkspacesListResponse,
        SCHEMA_McpIntegrationWorkspacesLegacyResponse,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_McpIntegration[16];
    struct pa_property of_McpIntegrationCapabilitiesBulkUpdateResponse[1];
    struct pa_property of_McpIntegrationCapabilitiesCounts[4];
    struct pa_property of_McpIntegrationCapabilitiesListResponse[4];
    struct pa_property of_McpIntegrationCapabilityItem[17];
    struct pa_property of_McpIntegrationCreateResponse[2];
    struct pa_property of_McpIntegrationListItem[16];
    struct pa_property of_McpIntegrationListResponse[3];
    struct pa_property of_McpIntegrationMetadata[7];
    struct pa_property of_McpIntegrationWorkspaceItem[5];
    struct pa_property of_McpIntegrationWorkspacesLegacyResponse[2];
    struct pa_property of_McpIntegrationWorkspacesListResponse[3];
    struct pa_property of_McpServerTestResponse[6];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_McpIntegrationCapabilitiesCounts_prompts[2];
    struct pa_property of_McpIntegrationCapabilitiesCounts_resource_templates[2];
    struct pa_property of_McpIntegrationCapabilitiesCounts_resources[2];
    struct pa_property of_McpIntegrationCapabilitiesCounts_tools[2];
} properties = {
    .of_McpIntegration = {
        {.name = STRING(auth_type), .schema = SCHEMA_string_of_oauth_auto_oauth_client_credentials_headers_none},
        {.name = STRING(configurations), .schema = SCHEMA_null_or_object},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(global_workspace_access), .schema = SCHEMA_null_or_object},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(transport), .schema = SCHEMA_string_of_http_sse_interactive},
        {.name = STRING(type), .schema = SCHEMA_string_of_workspace_organisation},
        {.name = STRING(url), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_McpIntegrationCapabilitiesBulkUpdateResponse = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_McpIntegrationCapabilitiesCounts = {
        {.name = STRING(prompts), .schema = SCHEMA_McpIntegrationCapabilitiesCounts_prompts},
        {.name = STRING(resource_templates), .schema = SCHEMA_McpIntegrationCapabilitiesCounts_resource_templates},
        {.name = STRING(resources), .schema = SCHEMA_McpIntegrationCapabilitiesCounts_resources},
        {.name = STRING(tools), .schema = SCHEMA_McpIntegrationCapabilitiesCounts_tools},
    },
    .of_McpIntegrationCapabilitiesListResponse = {
        {.name = STRING(counts), .schema = SCHEMA_McpIntegrationCapabilitiesCounts},
        {.name = STRING(data), .schema = SCHEMA_array_of_McpIntegrationCapabilityItem},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpIntegrationCapabilityItem = {
        {.name = STRING(annotations), .schema = SCHEMA_null_or_object},
        {.name = STRING(arguments), .schema = SCHEMA_null_or_array},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(execution), .schema = SCHEMA_null_or_object},
        {.name = STRING(icons), .schema = SCHEMA_null_or_array},
        {.name = STRING(input_schema), .schema = SCHEMA_null_or_object},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(mime_type), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(output_schema), .schema = SCHEMA_null_or_object},
        {.name = STRING(size), .schema = SCHEMA_null_or_number},
        {.name = STRING(title), .schema = SCHEMA_null_or_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource_resource_template},
        {.name = STRING(uri), .schema = SCHEMA_null_or_string},
        {.name = STRING(uri_template), .schema = SCHEMA_null_or_string},
    },
    .of_McpIntegrationCreateResponse = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_McpIntegrationListItem = {
        {.name = STRING(auth_type), .schema = SCHEMA_string_of_oauth_auto_headers_none},
        {.name = STRING(configurations), .schema = SCHEMA_object},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(transport), .schema = SCHEMA_string_of_http_sse_interactive},
        {.name = STRING(type), .schema = SCHEMA_string_of_workspace_organisation},
        {.name = STRING(url), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspaces_count), .schema = SCHEMA_null_or_number},
    },
    .of_McpIntegrationListResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpIntegrationListItem},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpIntegrationMetadata = {
        {.name = STRING(capability_flags), .schema = SCHEMA_null_or_object},
        {.name = STRING(last_synced_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(protocol_version), .schema = SCHEMA_null_or_string},
        {.name = STRING(server_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(server_version), .schema = SCHEMA_null_or_string},
        {.name = STRING(sync_error), .schema = SCHEMA_null_or_string},
        {.name = STRING(sync_status), .schema = SCHEMA_null_or_string},
    },
    .of_McpIntegrationWorkspaceItem = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
    },
    .of_McpIntegrationWorkspacesLegacyResponse = {
        {.name = STRING(global_workspace_access), .schema = SCHEMA_null_or_object},
        {.name = STRING(workspaces), .schema = SCHEMA_array_of_McpIntegrationWorkspaceItem},
    },
    .of_McpIntegrationWorkspacesListResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpIntegrationWorkspaceItem},
        {.name = STRING(global_workspace_access), .schema = SCHEMA_null_or_object},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpServerTestResponse = {
        {.name = STRING(error), .schema = SCHEMA_null_or_string},
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
    .of_McpIntegrationCapabilitiesCounts_prompts = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpIntegrationCapabilitiesCounts_resource_templates = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpIntegrationCapabilitiesCounts_resources = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpIntegrationCapabilitiesCounts_tools = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_McpIntegrationCapabilityItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpIntegrationCapabilityItem},
    },
    .of_array_of_McpIntegrationListItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpIntegrationListItem},
    },
    .of_array_of_McpIntegrationWorkspaceItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpIntegrationWorkspaceItem},
    },
    .of_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_array = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY}},
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_json_string_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_json_string_null)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_http_sse_interactive = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_http_sse_interactive)},
    },
    .of_string_of_oauth_auto_headers_none = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_oauth_auto_headers_none)},
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
    .of_McpIntegration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCapabilitiesBulkUpdateResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCapabilitiesBulkUpdateResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCapabilitiesCounts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCapabilitiesCounts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCapabilitiesListResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCapabilitiesListResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCapabilityItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCapabilityItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCreateResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCreateResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationListItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationListItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationListResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationListResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationMetadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationMetadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationWorkspaceItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationWorkspaceItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationWorkspacesLegacyResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationWorkspacesLegacyResponse)},
    },
    .of_McpIntegrationWorkspacesListResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationWorkspacesListResponse)},
    },
    .of_McpServerTestResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerTestResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCapabilitiesCounts_prompts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCapabilitiesCounts_prompts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCapabilitiesCounts_resource_templates = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCapabilitiesCounts_resource_templates)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCapabilitiesCounts_resources = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCapabilitiesCounts_resources)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpIntegrationCapabilitiesCounts_tools = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpIntegrationCapabilitiesCounts_tools)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_integration_workspaces = {
        {.code = PA_ANY_OF, BRANCHES(list_mcp_integration_workspaces_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_mcp_integrations] = SCHEMA_McpIntegrationListResponse,
    [OPERATION_create_mcp_integration] = SCHEMA_McpIntegrationCreateResponse,
    [OPERATION_get_mcp_integration] = SCHEMA_McpIntegration,
    [OPERATION_update_mcp_integration] = SCHEMA_object,
    [OPERATION_delete_mcp_integration] = SCHEMA_object,
    [OPERATION_get_mcp_integration_metadata] = SCHEMA_McpIntegrationMetadata,
    [OPERATION_list_mcp_integration_capabilities] = SCHEMA_McpIntegrationCapabilitiesListResponse,
    [OPERATION_update_mcp_integration_capabilities] = SCHEMA_McpIntegrationCapabilitiesBulkUpdateResponse,
    [OPERATION_list_mcp_integration_workspaces] = SCHEMA_list_mcp_integration_workspaces,
    [OPERATION_update_mcp_integration_workspaces] = SCHEMA_object,
    [OPERATION_test_mcp_integration] = SCHEMA_McpServerTestResponse,
};

extern const struct pa_answer_table pa_answers_of_mcp_integrations;
const struct pa_answer_table pa_answers_of_mcp_integrations = {
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
