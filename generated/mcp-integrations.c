/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/mcp-integrations.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(1000, "1000") \
    TEXT(500, "500") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(a_zA_Z0_9, "^[a-zA-Z0-9_-]+$") \
    TEXT(algorithms, "algorithms") \
    TEXT(application_json, "application/json") \
    TEXT(auth_type, "auth_type") \
    TEXT(authorization_endpoint, "authorization_endpoint") \
    TEXT(authorization_params, "authorization_params") \
    TEXT(capabilities, "capabilities") \
    TEXT(claimValues, "claimValues") \
    TEXT(client_id, "client_id") \
    TEXT(client_name, "client_name") \
    TEXT(client_secret, "client_secret") \
    TEXT(configurations, "configurations") \
    TEXT(create_mcp_integration, "create_mcp_integration") \
    TEXT(current_page, "current_page") \
    TEXT(custom_headers, "custom_headers") \
    TEXT(delete_mcp_integration, "delete_mcp_integration") \
    TEXT(description, "description") \
    TEXT(enabled, "enabled") \
    TEXT(external_auth_config, "external_auth_config") \
    TEXT(forward_headers, "forward_headers") \
    TEXT(get_mcp_integration, "get_mcp_integration") \
    TEXT(get_mcp_integration_metadata, "get_mcp_integration_metadata") \
    TEXT(global_workspace_access, "global_workspace_access") \
    TEXT(grant_types, "grant_types") \
    TEXT(headerKey, "headerKey") \
    TEXT(header_name, "header_name") \
    TEXT(icons, "icons") \
    TEXT(id, "id") \
    TEXT(include_claims, "include_claims") \
    TEXT(instructions, "instructions") \
    TEXT(introspectClientId, "introspectClientId") \
    TEXT(introspectClientSecret, "introspectClientSecret") \
    TEXT(introspectEndpoint, "introspectEndpoint") \
    TEXT(json_all, "\"all\"") \
    TEXT(json_bearer, "\"bearer\"") \
    TEXT(json_claims_header, "\"claims_header\"") \
    TEXT(json_headers, "\"headers\"") \
    TEXT(json_http, "\"http\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_jwt_header, "\"jwt_header\"") \
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
    TEXT(jwks, "jwks") \
    TEXT(jwksUri, "jwksUri") \
    TEXT(jwt_expiry_seconds, "jwt_expiry_seconds") \
    TEXT(jwt_validation, "jwt_validation") \
    TEXT(list_mcp_integration_capabilities, "list_mcp_integration_capabilities") \
    TEXT(list_mcp_integration_workspaces, "list_mcp_integration_workspaces") \
    TEXT(list_mcp_integrations, "list_mcp_integrations") \
    TEXT(mcp_integration_id, "mcp_integration_id") \
    TEXT(mcp_integrations_update, "mcp_integrations.update") \
    TEXT(method, "method") \
    TEXT(name, "name") \
    TEXT(null, "null") \
    TEXT(oauth_metadata, "oauth_metadata") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(override_existing_workspace_access, "override_existing_workspace_access") \
    TEXT(page, "page") \
    TEXT(page_size, "page_size") \
    TEXT(passthrough_header, "passthrough_header") \
    TEXT(passthrough_headers, "passthrough_headers") \
    TEXT(path_mcp_integrations, "/mcp-integrations") \
    TEXT(path_mcp_integrations_mcp_integration_id, "/mcp-integrations/{mcp_integration_id}") \
    TEXT(path_mcp_integrations_mcp_integration_id_capabilities, "/mcp-integrations/{mcp_integration_id}/capabilities") \
    TEXT(path_mcp_integrations_mcp_integration_id_metadata, "/mcp-integrations/{mcp_integration_id}/metadata") \
    TEXT(path_mcp_integrations_mcp_integration_id_sync, "/mcp-integrations/{mcp_integration_id}/sync") \
    TEXT(path_mcp_integrations_mcp_integration_id_test, "/mcp-integrations/{mcp_integration_id}/test") \
    TEXT(path_mcp_integrations_mcp_integration_id_workspaces, "/mcp-integrations/{mcp_integration_id}/workspaces") \
    TEXT(path_v1, "/v1") \
    TEXT(protocol_version, "protocol_version") \
    TEXT(requiredClaims, "requiredClaims") \
    TEXT(response_types, "response_types") \
    TEXT(scope, "scope") \
    TEXT(scopes_supported, "scopes_supported") \
    TEXT(search, "search") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(server_info, "server_info") \
    TEXT(slug, "slug") \
    TEXT(sync_mcp_integration, "sync_mcp_integration") \
    TEXT(target_field, "target_field") \
    TEXT(test_mcp_integration, "test_mcp_integration") \
    TEXT(title, "title") \
    TEXT(token_endpoint, "token_endpoint") \
    TEXT(token_endpoint_auth_method, "token_endpoint_auth_method") \
    TEXT(transport, "transport") \
    TEXT(type, "type") \
    TEXT(update_mcp_integration, "update_mcp_integration") \
    TEXT(update_mcp_integration_capabilities, "update_mcp_integration_capabilities") \
    TEXT(update_mcp_integration_workspaces, "update_mcp_integration_workspaces") \
    TEXT(url, "url") \
    TEXT(user_identity_forwarding, "user_identity_forwarding") \
    TEXT(value_format, "value_format") \
    TEXT(version, "version") \
    TEXT(website_url, "website_url") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspaces, "workspaces") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_string_like_76b2af_pattern[2];
    uint32_t of_string_of_claims_header_bearer_jwt_header[3];
    uint32_t of_string_of_http_sse[2];
    uint32_t of_string_of_oauth_auto_oauth_client_credentials_headers_none[4];
    uint32_t of_string_of_tool_prompt_resource[3];
    uint32_t of_string_of_tool_prompt_resource_resource_template[4];
    uint32_t of_string_of_workspace_organisation_all[3];
    uint32_t of_SecretMapping_required[2];
    uint32_t of_create_mcp_integration_required[4];
    uint32_t of_get_mcp_integration_required[1];
    uint32_t of_update_mcp_integration_required[1];
    uint32_t of_delete_mcp_integration_required[1];
    uint32_t of_get_mcp_integration_metadata_required[1];
    uint32_t of_list_mcp_integration_capabilities_required[1];
    uint32_t of_update_mcp_integration_capabilities_capabilities_items_required[3];
    uint32_t of_update_mcp_integration_capabilities_required[2];
    uint32_t of_list_mcp_integration_workspaces_required[1];
    uint32_t of_update_mcp_integration_workspaces_workspaces_items_required[2];
    uint32_t of_update_mcp_integration_workspaces_required[2];
    uint32_t of_sync_mcp_integration_capabilities_items_required[1];
    uint32_t of_sync_mcp_integration_required[1];
    uint32_t of_test_mcp_integration_required[1];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_string_like_76b2af_pattern = {STRING(a_zA_Z0_9), STRING(a_zA_Z0_9)},
    .of_string_of_claims_header_bearer_jwt_header = {
        STRING(json_claims_header),
        STRING(json_bearer),
        STRING(json_jwt_header),
    },
    .of_string_of_http_sse = {STRING(json_http), STRING(json_sse)},
    .of_string_of_oauth_auto_oauth_client_credentials_headers_none = {
        STRING(json_oauth_auto),
        STRING(json_oauth_client_credentials),
        STRING(json_headers),
        STRING(json_none),
    },
    .of_string_of_tool_prompt_resource = {STRING(json_tool), STRING(json_prompt), STRING(json_resource)},
    .of_string_of_tool_prompt_resource_resource_template = {
        STRING(json_tool),
        STRING(json_prompt),
        STRING(json_resource),
        STRING(json_resource_template),
    },
    .of_string_of_workspace_organisation_all = {
        STRING(json_workspace),
        STRING(json_organisation),
        STRING(json_all),
    },
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
    .of_create_mcp_integration_required = {STRING(name), STRING(url), STRING(auth_type), STRING(transport)},
    .of_get_mcp_integration_required = {STRING(mcp_integration_id)},
    .of_update_mcp_integration_required = {STRING(mcp_integration_id)},
    .of_delete_mcp_integration_required = {STRING(mcp_integration_id)},
    .of_get_mcp_integration_metadata_required = {STRING(mcp_integration_id)},
    .of_list_mcp_integration_capabilities_required = {STRING(mcp_integration_id)},
    .of_update_mcp_integration_capabilities_capabilities_items_required = {
        STRING(name),
        STRING(type),
        STRING(enabled),
    },
    .of_update_mcp_integration_capabilities_required = {STRING(mcp_integration_id), STRING(capabilities)},
    .of_list_mcp_integration_workspaces_required = {STRING(mcp_integration_id)},
    .of_update_mcp_integration_workspaces_workspaces_items_required = {STRING(id), STRING(enabled)},
    .of_update_mcp_integration_workspaces_required = {STRING(mcp_integration_id), STRING(workspaces)},
    .of_sync_mcp_integration_capabilities_items_required = {STRING(name)},
    .of_sync_mcp_integration_required = {STRING(mcp_integration_id)},
    .of_test_mcp_integration_required = {STRING(mcp_integration_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_SecretMapping, 2) \
    EACH(array_of_object, 2) \
    EACH(array_of_string, 2) \
    EACH(array_or_object_of_string_or_object, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1, 2) \
    EACH(integer_from_1_to_1000, 3) \
    EACH(integer_from_1_to_500, 3) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_like_76b2af, 2) \
    EACH(string_of_claims_header_bearer_jwt_header, 2) \
    EACH(string_of_http_sse, 2) \
    EACH(string_of_oauth_auto_oauth_client_credentials_headers_none, 2) \
    EACH(string_of_tool_prompt_resource, 2) \
    EACH(string_of_tool_prompt_resource_resource_template, 2) \
    EACH(string_of_workspace_organisation_all, 2) \
    EACH(string_or_object, 1) \
    EACH(McpConfigurations, 2) \
    EACH(SecretMapping, 4) \
    EACH(list_mcp_integrations, 3) \
    EACH(McpConfigurations_external_auth_config, 3) \
    EACH(McpConfigurations_jwt_validation, 2) \
    EACH(McpConfigurations_oauth_metadata, 2) \
    EACH(McpConfigurations_user_identity_forwarding, 3) \
    EACH(create_mcp_integration, 4) \
    EACH(get_mcp_integration, 4) \
    EACH(update_mcp_integration, 5) \
    EACH(delete_mcp_integration, 4) \
    EACH(get_mcp_integration_metadata, 4) \
    EACH(list_mcp_integration_capabilities, 4) \
    EACH(update_mcp_integration_capabilities_capabilities_items, 4) \
    EACH(update_mcp_integration_capabilities_capabilities, 3) \
    EACH(update_mcp_integration_capabilities, 4) \
    EACH(list_mcp_integration_workspaces, 4) \
    EACH(update_mcp_integration_workspaces_global_workspace_access, 3) \
    EACH(update_mcp_integration_workspaces_workspaces_items, 4) \
    EACH(update_mcp_integration_workspaces_workspaces, 3) \
    EACH(update_mcp_integration_workspaces, 4) \
    EACH(sync_mcp_integration_capabilities_items, 3) \
    EACH(sync_mcp_integration_capabilities, 2) \
    EACH(sync_mcp_integration_server_info, 3) \
    EACH(sync_mcp_integration, 4) \
    EACH(test_mcp_integration, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_McpConfigurations[8];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_list_mcp_integrations[6];
    struct pa_property of_McpConfigurations_external_auth_config[3];
    struct pa_property of_McpConfigurations_jwt_validation[9];
    struct pa_property of_McpConfigurations_oauth_metadata[11];
    struct pa_property of_McpConfigurations_user_identity_forwarding[4];
    struct pa_property of_create_mcp_integration[10];
    struct pa_property of_get_mcp_integration[1];
    struct pa_property of_update_mcp_integration[8];
    struct pa_property of_delete_mcp_integration[1];
    struct pa_property of_get_mcp_integration_metadata[1];
    struct pa_property of_list_mcp_integration_capabilities[4];
    struct pa_property of_update_mcp_integration_capabilities_capabilities_items[3];
    struct pa_property of_update_mcp_integration_capabilities[2];
    struct pa_property of_list_mcp_integration_workspaces[2];
    struct pa_property of_update_mcp_integration_workspaces_global_workspace_access[1];
    struct pa_property of_update_mcp_integration_workspaces_workspaces_items[2];
    struct pa_property of_update_mcp_integration_workspaces[4];
    struct pa_property of_sync_mcp_integration_capabilities_items[2];
    struct pa_property of_sync_mcp_integration_server_info[9];
    struct pa_property of_sync_mcp_integration[3];
    struct pa_property of_test_mcp_integration[1];
} properties = {
    .of_McpConfigurations = {
        {.name = STRING(custom_headers), .schema = SCHEMA_object},
        {.name = STRING(external_auth_config), .schema = SCHEMA_McpConfigurations_external_auth_config},
        {.name = STRING(forward_headers), .schema = SCHEMA_array_or_object_of_string_or_object},
        {.name = STRING(jwt_validation), .schema = SCHEMA_McpConfigurations_jwt_validation},
        {.name = STRING(oauth_metadata), .schema = SCHEMA_McpConfigurations_oauth_metadata},
        {.name = STRING(passthrough_header), .schema = SCHEMA_object},
        {.name = STRING(passthrough_headers), .schema = SCHEMA_object},
        {.name = STRING(user_identity_forwarding), .schema = SCHEMA_McpConfigurations_user_identity_forwarding},
    },
    .of_SecretMapping = {
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(target_field), .schema = SCHEMA_string},
        {.name = STRING(value_format), .schema = SCHEMA_null_or_string_of_json_string_null},
    },
    .of_list_mcp_integrations = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_1000},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_workspace_organisation_all},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_McpConfigurations_external_auth_config = {
        {.name = STRING(authorization_endpoint), .schema = SCHEMA_string},
        {.name = STRING(scope), .schema = SCHEMA_string},
        {.name = STRING(token_endpoint), .schema = SCHEMA_string},
    },
    .of_McpConfigurations_jwt_validation = {
        {.name = STRING(algorithms), .schema = SCHEMA_array_of_string},
        {.name = STRING(claimValues), .schema = SCHEMA_object},
        {.name = STRING(headerKey), .schema = SCHEMA_string},
        {.name = STRING(introspectClientId), .schema = SCHEMA_string},
        {.name = STRING(introspectClientSecret), .schema = SCHEMA_string},
        {.name = STRING(introspectEndpoint), .schema = SCHEMA_string},
        {.name = STRING(jwks), .schema = SCHEMA_object},
        {.name = STRING(jwksUri), .schema = SCHEMA_string},
        {.name = STRING(requiredClaims), .schema = SCHEMA_array_of_string},
    },
    .of_McpConfigurations_oauth_metadata = {
        {.name = STRING(authorization_endpoint), .schema = SCHEMA_string},
        {.name = STRING(authorization_params), .schema = SCHEMA_object},
        {.name = STRING(client_id), .schema = SCHEMA_string},
        {.name = STRING(client_name), .schema = SCHEMA_string},
        {.name = STRING(client_secret), .schema = SCHEMA_string},
        {.name = STRING(grant_types), .schema = SCHEMA_array_of_string},
        {.name = STRING(response_types), .schema = SCHEMA_array_of_string},
        {.name = STRING(scope), .schema = SCHEMA_string},
        {.name = STRING(scopes_supported), .schema = SCHEMA_array_of_string},
        {.name = STRING(token_endpoint), .schema = SCHEMA_string},
        {.name = STRING(token_endpoint_auth_method), .schema = SCHEMA_string},
    },
    .of_McpConfigurations_user_identity_forwarding = {
        {.name = STRING(header_name), .schema = SCHEMA_string},
        {.name = STRING(include_claims), .schema = SCHEMA_array_of_string},
        {.name = STRING(jwt_expiry_seconds), .schema = SCHEMA_integer},
        {.name = STRING(method), .schema = SCHEMA_string_of_claims_header_bearer_jwt_header},
    },
    .of_create_mcp_integration = {
        {.name = STRING(auth_type), .schema = SCHEMA_string_of_oauth_auto_oauth_client_credentials_headers_none},
        {.name = STRING(configurations), .schema = SCHEMA_McpConfigurations},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string_like_76b2af},
        {.name = STRING(transport), .schema = SCHEMA_string_of_http_sse},
        {.name = STRING(url), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_mcp_integration = {{.name = STRING(mcp_integration_id), .schema = SCHEMA_string}},
    .of_update_mcp_integration = {
        {.name = STRING(auth_type), .schema = SCHEMA_string_of_oauth_auto_oauth_client_credentials_headers_none},
        {.name = STRING(configurations), .schema = SCHEMA_McpConfigurations},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(transport), .schema = SCHEMA_string_of_http_sse},
        {.name = STRING(url), .schema = SCHEMA_string},
    },
    .of_delete_mcp_integration = {{.name = STRING(mcp_integration_id), .schema = SCHEMA_string}},
    .of_get_mcp_integration_metadata = {{.name = STRING(mcp_integration_id), .schema = SCHEMA_string}},
    .of_list_mcp_integration_capabilities = {
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(page), .schema = SCHEMA_integer_from_1},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_500},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource_resource_template},
    },
    .of_update_mcp_integration_capabilities_capabilities_items = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource},
    },
    .of_update_mcp_integration_capabilities = {
        {.name = STRING(capabilities), .schema = SCHEMA_update_mcp_integration_capabilities_capabilities},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
    },
    .of_list_mcp_integration_workspaces = {
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_string},
    },
    .of_update_mcp_integration_workspaces_global_workspace_access = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
    },
    .of_update_mcp_integration_workspaces_workspaces_items = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(id), .schema = SCHEMA_string},
    },
    .of_update_mcp_integration_workspaces = {
        {.name = STRING(global_workspace_access), .schema = SCHEMA_update_mcp_integration_workspaces_global_workspace_access},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(override_existing_workspace_access), .schema = SCHEMA_boolean},
        {.name = STRING(workspaces), .schema = SCHEMA_update_mcp_integration_workspaces_workspaces},
    },
    .of_sync_mcp_integration_capabilities_items = {
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource_resource_template},
    },
    .of_sync_mcp_integration_server_info = {
        {.name = STRING(capabilities), .schema = SCHEMA_object},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(icons), .schema = SCHEMA_array_of_object},
        {.name = STRING(instructions), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(protocol_version), .schema = SCHEMA_string},
        {.name = STRING(title), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_string},
        {.name = STRING(website_url), .schema = SCHEMA_string},
    },
    .of_sync_mcp_integration = {
        {.name = STRING(capabilities), .schema = SCHEMA_sync_mcp_integration_capabilities},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(server_info), .schema = SCHEMA_sync_mcp_integration_server_info},
    },
    .of_test_mcp_integration = {{.name = STRING(mcp_integration_id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_array_or_object_of_string_or_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY | PA_T_OBJECT},
        {.code = PA_ITEMS, .value = SCHEMA_string_or_object},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_integer_from_1_to_1000 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(1000)},
    },
    .of_integer_from_1_to_500 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(500)},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_json_string_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_json_string_null)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_like_76b2af = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_PATTERN, NAMES(string_like_76b2af_pattern)},
    },
    .of_string_of_claims_header_bearer_jwt_header = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_claims_header_bearer_jwt_header)},
    },
    .of_string_of_http_sse = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_http_sse)},
    },
    .of_string_of_oauth_auto_oauth_client_credentials_headers_none = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_oauth_auto_oauth_client_credentials_headers_none)},
    },
    .of_string_of_tool_prompt_resource = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_tool_prompt_resource)},
    },
    .of_string_of_tool_prompt_resource_resource_template = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_tool_prompt_resource_resource_template)},
    },
    .of_string_of_workspace_organisation_all = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_workspace_organisation_all)},
    },
    .of_string_or_object = {{.code = PA_TYPE, .value = PA_T_STRING | PA_T_OBJECT}},
    .of_McpConfigurations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpConfigurations)},
    },
    .of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_integrations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_integrations)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpConfigurations_external_auth_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpConfigurations_external_auth_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpConfigurations_jwt_validation = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpConfigurations_jwt_validation)},
    },
    .of_McpConfigurations_oauth_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpConfigurations_oauth_metadata)},
    },
    .of_McpConfigurations_user_identity_forwarding = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpConfigurations_user_identity_forwarding)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_mcp_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_mcp_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_mcp_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_mcp_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_mcp_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_mcp_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_MIN_PROPERTIES, .value = 2},
        {.code = PA_REQUIRED, NAMES(update_mcp_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_mcp_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_mcp_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_mcp_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_mcp_integration_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_mcp_integration_metadata_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_mcp_integration_metadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_integration_capabilities = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_integration_capabilities_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_integration_capabilities)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_integration_capabilities_capabilities_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_integration_capabilities_capabilities_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_integration_capabilities_capabilities_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_integration_capabilities_capabilities = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_update_mcp_integration_capabilities_capabilities_items},
    },
    .of_update_mcp_integration_capabilities = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_integration_capabilities_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_integration_capabilities)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_mcp_integration_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_mcp_integration_workspaces_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_mcp_integration_workspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_integration_workspaces_global_workspace_access = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_integration_workspaces_global_workspace_access)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_integration_workspaces_workspaces_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_integration_workspaces_workspaces_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_integration_workspaces_workspaces_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_mcp_integration_workspaces_workspaces = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 0},
        {.code = PA_ITEMS, .value = SCHEMA_update_mcp_integration_workspaces_workspaces_items},
    },
    .of_update_mcp_integration_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_mcp_integration_workspaces_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_mcp_integration_workspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_sync_mcp_integration_capabilities_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(sync_mcp_integration_capabilities_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(sync_mcp_integration_capabilities_items)},
    },
    .of_sync_mcp_integration_capabilities = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_sync_mcp_integration_capabilities_items},
    },
    .of_sync_mcp_integration_server_info = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(sync_mcp_integration_server_info)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_sync_mcp_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(sync_mcp_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(sync_mcp_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_test_mcp_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(test_mcp_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(test_mcp_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_mcp_integrations[6];
    struct pa_parameter of_get_mcp_integration[1];
    struct pa_parameter of_update_mcp_integration[1];
    struct pa_parameter of_delete_mcp_integration[1];
    struct pa_parameter of_get_mcp_integration_metadata[1];
    struct pa_parameter of_list_mcp_integration_capabilities[4];
    struct pa_parameter of_update_mcp_integration_capabilities[1];
    struct pa_parameter of_list_mcp_integration_workspaces[2];
    struct pa_parameter of_update_mcp_integration_workspaces[1];
    struct pa_parameter of_sync_mcp_integration[1];
    struct pa_parameter of_test_mcp_integration[1];
} parameters = {
    .of_list_mcp_integrations = {
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_mcp_integration = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_mcp_integration = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_mcp_integration = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_mcp_integration_metadata = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_mcp_integration_capabilities = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(page), .wire = STRING(page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_mcp_integration_capabilities = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_mcp_integration_workspaces = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(version), .wire = STRING(version), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_mcp_integration_workspaces = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_sync_mcp_integration = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_test_mcp_integration = {
        {.argument = STRING(mcp_integration_id), .wire = STRING(mcp_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_secret_mapping, 4) \
    EACH(portkey_list_mcp_integrations_params, 6) \
    EACH(portkey_create_mcp_integration_params, 10) \
    EACH(portkey_get_mcp_integration_params, 1) \
    EACH(portkey_update_mcp_integration_params, 8) \
    EACH(portkey_delete_mcp_integration_params, 1) \
    EACH(portkey_get_mcp_integration_metadata_params, 1) \
    EACH(portkey_list_mcp_integration_capabilities_params, 4) \
    EACH(portkey_update_mcp_integration_capabilities_params, 2) \
    EACH(portkey_update_mcp_integration_capabilities_params_capabilities, 3) \
    EACH(portkey_list_mcp_integration_workspaces_params, 2) \
    EACH(portkey_update_mcp_integration_workspaces_params, 4) \
    EACH(portkey_update_mcp_integration_workspaces_params_workspaces, 2) \
    EACH(portkey_update_mcp_integration_workspaces_params_global_workspace_access, 1) \
    EACH(portkey_sync_mcp_integration_params, 3) \
    EACH(portkey_sync_mcp_integration_params_server_info, 9) \
    EACH(portkey_test_mcp_integration_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_secret_mapping = {
        {.name = STRING(target_field), .offset = offsetof(portkey_secret_mapping, target_field), .kind = PA_F_STRING},
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_secret_mapping, secret_reference_id), .kind = PA_F_STRING},
        {.name = STRING(secret_key), .offset = offsetof(portkey_secret_mapping, secret_key), .kind = PA_F_STRING},
        {.name = STRING(value_format), .offset = offsetof(portkey_secret_mapping, value_format), .kind = PA_F_STRING},
    },
    .of_portkey_list_mcp_integrations_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_mcp_integrations_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_list_mcp_integrations_params, type), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_mcp_integrations_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_mcp_integrations_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_mcp_integrations_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(search), .offset = offsetof(portkey_list_mcp_integrations_params, search), .kind = PA_F_STRING},
    },
    .of_portkey_create_mcp_integration_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_mcp_integration_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_mcp_integration_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_mcp_integration_params, slug), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_create_mcp_integration_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_mcp_integration_params, description), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_create_mcp_integration_params, configurations), .kind = PA_F_JSON},
        {.name = STRING(url), .offset = offsetof(portkey_create_mcp_integration_params, url), .kind = PA_F_STRING},
        {.name = STRING(auth_type), .offset = offsetof(portkey_create_mcp_integration_params, auth_type), .kind = PA_F_STRING},
        {.name = STRING(transport), .offset = offsetof(portkey_create_mcp_integration_params, transport), .kind = PA_F_STRING},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_create_mcp_integration_params, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_get_mcp_integration_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_get_mcp_integration_params, mcp_integration_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_integration_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_update_mcp_integration_params, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_mcp_integration_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_mcp_integration_params, description), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_update_mcp_integration_params, configurations), .kind = PA_F_JSON},
        {.name = STRING(url), .offset = offsetof(portkey_update_mcp_integration_params, url), .kind = PA_F_STRING},
        {.name = STRING(auth_type), .offset = offsetof(portkey_update_mcp_integration_params, auth_type), .kind = PA_F_STRING},
        {.name = STRING(transport), .offset = offsetof(portkey_update_mcp_integration_params, transport), .kind = PA_F_STRING},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_update_mcp_integration_params, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_delete_mcp_integration_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_delete_mcp_integration_params, mcp_integration_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_mcp_integration_metadata_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_get_mcp_integration_metadata_params, mcp_integration_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_mcp_integration_capabilities_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_list_mcp_integration_capabilities_params, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(page), .offset = offsetof(portkey_list_mcp_integration_capabilities_params, page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_mcp_integration_capabilities_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(type), .offset = offsetof(portkey_list_mcp_integration_capabilities_params, type), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_integration_capabilities_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_update_mcp_integration_capabilities_params, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(capabilities), .offset = offsetof(portkey_update_mcp_integration_capabilities_params, capabilities), .structure = STRUCTURE_portkey_update_mcp_integration_capabilities_params_capabilities, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_update_mcp_integration_capabilities_params_capabilities = {
        {.name = STRING(name), .offset = offsetof(portkey_update_mcp_integration_capabilities_params_capabilities, name), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_update_mcp_integration_capabilities_params_capabilities, type), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_update_mcp_integration_capabilities_params_capabilities, enabled), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_mcp_integration_workspaces_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_list_mcp_integration_workspaces_params, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_list_mcp_integration_workspaces_params, version), .kind = PA_F_STRING},
    },
    .of_portkey_update_mcp_integration_workspaces_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_update_mcp_integration_workspaces_params, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(workspaces), .offset = offsetof(portkey_update_mcp_integration_workspaces_params, workspaces), .structure = STRUCTURE_portkey_update_mcp_integration_workspaces_params_workspaces, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(global_workspace_access), .offset = offsetof(portkey_update_mcp_integration_workspaces_params, global_workspace_access), .structure = STRUCTURE_portkey_update_mcp_integration_workspaces_params_global_workspace_access, .kind = PA_F_OBJECT},
        {.name = STRING(override_existing_workspace_access), .offset = offsetof(portkey_update_mcp_integration_workspaces_params, override_existing_workspace_access), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_update_mcp_integration_workspaces_params_workspaces = {
        {.name = STRING(id), .offset = offsetof(portkey_update_mcp_integration_workspaces_params_workspaces, id), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_update_mcp_integration_workspaces_params_workspaces, enabled), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_update_mcp_integration_workspaces_params_global_workspace_access = {
        {.name = STRING(enabled), .offset = offsetof(portkey_update_mcp_integration_workspaces_params_global_workspace_access, enabled), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_sync_mcp_integration_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_sync_mcp_integration_params, mcp_integration_id), .kind = PA_F_STRING},
        {.name = STRING(server_info), .offset = offsetof(portkey_sync_mcp_integration_params, server_info), .structure = STRUCTURE_portkey_sync_mcp_integration_params_server_info, .kind = PA_F_OBJECT},
        {.name = STRING(capabilities), .offset = offsetof(portkey_sync_mcp_integration_params, capabilities), .kind = PA_F_JSON},
    },
    .of_portkey_sync_mcp_integration_params_server_info = {
        {.name = STRING(name), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, name), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, version), .kind = PA_F_STRING},
        {.name = STRING(title), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, title), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, description), .kind = PA_F_STRING},
        {.name = STRING(website_url), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, website_url), .kind = PA_F_STRING},
        {.name = STRING(icons), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, icons), .kind = PA_F_JSON},
        {.name = STRING(protocol_version), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, protocol_version), .kind = PA_F_STRING},
        {.name = STRING(capabilities), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, capabilities), .kind = PA_F_JSON},
        {.name = STRING(instructions), .offset = offsetof(portkey_sync_mcp_integration_params_server_info, instructions), .kind = PA_F_STRING},
    },
    .of_portkey_test_mcp_integration_params = {
        {.name = STRING(mcp_integration_id), .offset = offsetof(portkey_test_mcp_integration_params, mcp_integration_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/mcp-integrations */
    [OPERATION_list_mcp_integrations] = {
        .name = STRING(list_mcp_integrations),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_list_mcp_integrations,
        .structure = STRUCTURE_portkey_list_mcp_integrations_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_mcp_integrations),
    },
    /* POST /v1/mcp-integrations */
    [OPERATION_create_mcp_integration] = {
        .name = STRING(create_mcp_integration),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_create_mcp_integration,
        .structure = STRUCTURE_portkey_create_mcp_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/mcp-integrations/{mcp_integration_id} */
    [OPERATION_get_mcp_integration] = {
        .name = STRING(get_mcp_integration),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_get_mcp_integration,
        .structure = STRUCTURE_portkey_get_mcp_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_mcp_integration),
    },
    /* PUT /v1/mcp-integrations/{mcp_integration_id} */
    [OPERATION_update_mcp_integration] = {
        .name = STRING(update_mcp_integration),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_update_mcp_integration,
        .structure = STRUCTURE_portkey_update_mcp_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_mcp_integration),
    },
    /* DELETE /v1/mcp-integrations/{mcp_integration_id} */
    [OPERATION_delete_mcp_integration] = {
        .name = STRING(delete_mcp_integration),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_delete_mcp_integration,
        .structure = STRUCTURE_portkey_delete_mcp_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_mcp_integration),
    },
    /* GET /v1/mcp-integrations/{mcp_integration_id}/metadata */
    [OPERATION_get_mcp_integration_metadata] = {
        .name = STRING(get_mcp_integration_metadata),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id_metadata),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_get_mcp_integration_metadata,
        .structure = STRUCTURE_portkey_get_mcp_integration_metadata_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_mcp_integration_metadata),
    },
    /* GET /v1/mcp-integrations/{mcp_integration_id}/capabilities */
    [OPERATION_list_mcp_integration_capabilities] = {
        .name = STRING(list_mcp_integration_capabilities),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id_capabilities),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_list_mcp_integration_capabilities,
        .structure = STRUCTURE_portkey_list_mcp_integration_capabilities_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_mcp_integration_capabilities),
    },
    /* PUT /v1/mcp-integrations/{mcp_integration_id}/capabilities */
    [OPERATION_update_mcp_integration_capabilities] = {
        .name = STRING(update_mcp_integration_capabilities),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id_capabilities),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_update_mcp_integration_capabilities,
        .structure = STRUCTURE_portkey_update_mcp_integration_capabilities_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_mcp_integration_capabilities),
    },
    /* GET /v1/mcp-integrations/{mcp_integration_id}/workspaces */
    [OPERATION_list_mcp_integration_workspaces] = {
        .name = STRING(list_mcp_integration_workspaces),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id_workspaces),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_list_mcp_integration_workspaces,
        .structure = STRUCTURE_portkey_list_mcp_integration_workspaces_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_mcp_integration_workspaces),
    },
    /* PUT /v1/mcp-integrations/{mcp_integration_id}/workspaces */
    [OPERATION_update_mcp_integration_workspaces] = {
        .name = STRING(update_mcp_integration_workspaces),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id_workspaces),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_update_mcp_integration_workspaces,
        .structure = STRUCTURE_portkey_update_mcp_integration_workspaces_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_mcp_integration_workspaces),
    },
    /* POST /v1/mcp-integrations/{mcp_integration_id}/sync */
    [OPERATION_sync_mcp_integration] = {
        .name = STRING(sync_mcp_integration),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id_sync),
        .scope = STRING(mcp_integrations_update),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_sync_mcp_integration,
        .structure = STRUCTURE_portkey_sync_mcp_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(sync_mcp_integration),
    },
    /* POST /v1/mcp-integrations/{mcp_integration_id}/test */
    [OPERATION_test_mcp_integration] = {
        .name = STRING(test_mcp_integration),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_mcp_integrations_mcp_integration_id_test),
        .domain = DOMAIN_mcp_integrations,
        .arguments = SCHEMA_test_mcp_integration,
        .structure = STRUCTURE_portkey_test_mcp_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON | PA_ANSWERS_OUTCOME,
        PARAMETERS(test_mcp_integration),
    },
};

extern const struct pa_domain pa_domain_mcp_integrations;
const struct pa_domain pa_domain_mcp_integrations = {
    .name = "mcp-integrations",
    .description = "MCP servers registered with the organisation, and who may use them.",
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

const portkeyadmin_domain *portkeyadmin_domain_mcp_integrations(void)
{
    return &pa_domain_mcp_integrations;
}
