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
    TEXT(has_more, "has_more") \
    TEXT(has_override, "has_override") \
    TEXT(icons, "icons") \
    TEXT(id, "id") \
    TEXT(input_schema, "input_schema") \
    TEXT(integration_enabled, "integration_enabled") \
    TEXT(json_allow, "\"allow\"") \
    TEXT(json_connected, "\"connected\"") \
    TEXT(json_deny, "\"deny\"") \
    TEXT(json_not_connected, "\"not_connected\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_resource, "\"resource\"") \
    TEXT(json_resource_template, "\"resource_template\"") \
    TEXT(json_tool, "\"tool\"") \
    TEXT(last_name, "last_name") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(mcp_integration_details, "mcp_integration_details") \
    TEXT(mcp_integration_id, "mcp_integration_id") \
    TEXT(mcp_integration_slug, "mcp_integration_slug") \
    TEXT(mcp_integration_url, "mcp_integration_url") \
    TEXT(message, "message") \
    TEXT(mime_type, "mime_type") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(output_schema, "output_schema") \
    TEXT(owner_id, "owner_id") \
    TEXT(prompts, "prompts") \
    TEXT(resource_templates, "resource_templates") \
    TEXT(resources, "resources") \
    TEXT(response_time_ms, "response_time_ms") \
    TEXT(server_name, "server_name") \
    TEXT(size, "size") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(status_code, "status_code") \
    TEXT(success, "success") \
    TEXT(title, "title") \
    TEXT(tools, "tools") \
    TEXT(total, "total") \
    TEXT(transport, "transport") \
    TEXT(type, "type") \
    TEXT(uri, "uri") \
    TEXT(uri_template, "uri_template") \
    TEXT(url, "url") \
    TEXT(user_id, "user_id") \
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
    uint32_t of_string_of_allow_deny[2];
    uint32_t of_string_of_connected_not_connected[2];
    uint32_t of_string_of_tool_prompt_resource_resource_template[4];
    uint32_t of_McpServerTestResponse_required[1];
} names = {
    .of_string_of_allow_deny = {STRING(json_allow), STRING(json_deny)},
    .of_string_of_connected_not_connected = {STRING(json_connected), STRING(json_not_connected)},
    .of_string_of_tool_prompt_resource_resource_template = {
        STRING(json_tool),
        STRING(json_prompt),
        STRING(json_resource),
        STRING(json_resource_template),
    },
    .of_McpServerTestResponse_required = {STRING(success)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_McpServerCapabilityItem, 2) \
    EACH(array_of_McpServerConnectionItem, 2) \
    EACH(array_of_McpServerListItem, 2) \
    EACH(array_of_McpServerUserAccessItem, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null_or_array, 1) \
    EACH(null_or_boolean, 1) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_allow_deny, 2) \
    EACH(string_of_connected_not_connected, 2) \
    EACH(string_of_tool_prompt_resource_resource_template, 2) \
    EACH(McpServer, 3) \
    EACH(McpServerCapabilitiesBulkUpdateResponse, 3) \
    EACH(McpServerCapabilitiesCounts, 3) \
    EACH(McpServerCapabilitiesListResponse, 3) \
    EACH(McpServerCapabilityItem, 3) \
    EACH(McpServerConnectionDeleteResponse, 3) \
    EACH(McpServerConnectionItem, 3) \
    EACH(McpServerConnectionsListResponse, 3) \
    EACH(McpServerCreateResponse, 3) \
    EACH(McpServerListItem, 3) \
    EACH(McpServerListResponse, 3) \
    EACH(McpServerTestResponse, 4) \
    EACH(McpServerUserAccessBulkUpdateResponse, 3) \
    EACH(McpServerUserAccessItem, 3) \
    EACH(McpServerUserAccessListResponse, 3) \
    EACH(McpServer_mcp_integration_details, 3) \
    EACH(McpServerCapabilitiesCounts_prompts, 3) \
    EACH(McpServerCapabilitiesCounts_resource_templates, 3) \
    EACH(McpServerCapabilitiesCounts_resources, 3) \
    EACH(McpServerCapabilitiesCounts_tools, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_McpServer[9];
    struct pa_property of_McpServerCapabilitiesBulkUpdateResponse[1];
    struct pa_property of_McpServerCapabilitiesCounts[4];
    struct pa_property of_McpServerCapabilitiesListResponse[4];
    struct pa_property of_McpServerCapabilityItem[16];
    struct pa_property of_McpServerConnectionDeleteResponse[1];
    struct pa_property of_McpServerConnectionItem[4];
    struct pa_property of_McpServerConnectionsListResponse[3];
    struct pa_property of_McpServerCreateResponse[2];
    struct pa_property of_McpServerListItem[16];
    struct pa_property of_McpServerListResponse[2];
    struct pa_property of_McpServerTestResponse[9];
    struct pa_property of_McpServerUserAccessBulkUpdateResponse[1];
    struct pa_property of_McpServerUserAccessItem[6];
    struct pa_property of_McpServerUserAccessListResponse[4];
    struct pa_property of_McpServer_mcp_integration_details[7];
    struct pa_property of_McpServerCapabilitiesCounts_prompts[2];
    struct pa_property of_McpServerCapabilitiesCounts_resource_templates[2];
    struct pa_property of_McpServerCapabilitiesCounts_resources[2];
    struct pa_property of_McpServerCapabilitiesCounts_tools[2];
} properties = {
    .of_McpServer = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(mcp_integration_details), .schema = SCHEMA_McpServer_mcp_integration_details},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_McpServerCapabilitiesBulkUpdateResponse = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_McpServerCapabilitiesCounts = {
        {.name = STRING(prompts), .schema = SCHEMA_McpServerCapabilitiesCounts_prompts},
        {.name = STRING(resource_templates), .schema = SCHEMA_McpServerCapabilitiesCounts_resource_templates},
        {.name = STRING(resources), .schema = SCHEMA_McpServerCapabilitiesCounts_resources},
        {.name = STRING(tools), .schema = SCHEMA_McpServerCapabilitiesCounts_tools},
    },
    .of_McpServerCapabilitiesListResponse = {
        {.name = STRING(counts), .schema = SCHEMA_McpServerCapabilitiesCounts},
        {.name = STRING(data), .schema = SCHEMA_array_of_McpServerCapabilityItem},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpServerCapabilityItem = {
        {.name = STRING(annotations), .schema = SCHEMA_null_or_object},
        {.name = STRING(arguments), .schema = SCHEMA_null_or_array},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(execution), .schema = SCHEMA_null_or_object},
        {.name = STRING(icons), .schema = SCHEMA_null_or_array},
        {.name = STRING(input_schema), .schema = SCHEMA_null_or_object},
        {.name = STRING(integration_enabled), .schema = SCHEMA_null_or_boolean},
        {.name = STRING(mime_type), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(output_schema), .schema = SCHEMA_null_or_object},
        {.name = STRING(size), .schema = SCHEMA_null_or_number},
        {.name = STRING(title), .schema = SCHEMA_null_or_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_tool_prompt_resource_resource_template},
        {.name = STRING(uri), .schema = SCHEMA_null_or_string},
        {.name = STRING(uri_template), .schema = SCHEMA_null_or_string},
    },
    .of_McpServerConnectionDeleteResponse = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_McpServerConnectionItem = {
        {.name = STRING(connected), .schema = SCHEMA_boolean},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(user_id), .schema = SCHEMA_string},
    },
    .of_McpServerConnectionsListResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpServerConnectionItem},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpServerCreateResponse = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_McpServerListItem = {
        {.name = STRING(auth_type), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(mcp_integration_id), .schema = SCHEMA_string},
        {.name = STRING(mcp_integration_slug), .schema = SCHEMA_null_or_string},
        {.name = STRING(mcp_integration_url), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(url), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_slug), .schema = SCHEMA_null_or_string},
    },
    .of_McpServerListResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpServerListItem},
        {.name = STRING(total), .schema = SCHEMA_integer},
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
    .of_McpServerUserAccessBulkUpdateResponse = {{.name = STRING(success), .schema = SCHEMA_boolean}},
    .of_McpServerUserAccessItem = {
        {.name = STRING(connection_status), .schema = SCHEMA_string_of_connected_not_connected},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(first_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(has_override), .schema = SCHEMA_boolean},
        {.name = STRING(last_name), .schema = SCHEMA_null_or_string},
        {.name = STRING(user_id), .schema = SCHEMA_string},
    },
    .of_McpServerUserAccessListResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_McpServerUserAccessItem},
        {.name = STRING(default_user_access), .schema = SCHEMA_string_of_allow_deny},
        {.name = STRING(has_more), .schema = SCHEMA_boolean},
        {.name = STRING(total), .schema = SCHEMA_integer},
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
    .of_McpServerCapabilitiesCounts_prompts = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpServerCapabilitiesCounts_resource_templates = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpServerCapabilitiesCounts_resources = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_McpServerCapabilitiesCounts_tools = {
        {.name = STRING(enabled), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_McpServerCapabilityItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpServerCapabilityItem},
    },
    .of_array_of_McpServerConnectionItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpServerConnectionItem},
    },
    .of_array_of_McpServerListItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpServerListItem},
    },
    .of_array_of_McpServerUserAccessItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_McpServerUserAccessItem},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_array = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY}},
    .of_null_or_boolean = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_BOOLEAN}},
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_allow_deny = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_allow_deny)},
    },
    .of_string_of_connected_not_connected = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_connected_not_connected)},
    },
    .of_string_of_tool_prompt_resource_resource_template = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_tool_prompt_resource_resource_template)},
    },
    .of_McpServer = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServer)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCapabilitiesBulkUpdateResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCapabilitiesBulkUpdateResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCapabilitiesCounts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCapabilitiesCounts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCapabilitiesListResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCapabilitiesListResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCapabilityItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCapabilityItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerConnectionDeleteResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerConnectionDeleteResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerConnectionItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerConnectionItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerConnectionsListResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerConnectionsListResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCreateResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCreateResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerListItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerListItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerListResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerListResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerTestResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(McpServerTestResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerTestResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerUserAccessBulkUpdateResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerUserAccessBulkUpdateResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerUserAccessItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerUserAccessItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerUserAccessListResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerUserAccessListResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServer_mcp_integration_details = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServer_mcp_integration_details)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCapabilitiesCounts_prompts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCapabilitiesCounts_prompts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCapabilitiesCounts_resource_templates = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCapabilitiesCounts_resource_templates)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCapabilitiesCounts_resources = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCapabilitiesCounts_resources)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_McpServerCapabilitiesCounts_tools = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(McpServerCapabilitiesCounts_tools)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_mcp_server_connections] = SCHEMA_McpServerConnectionsListResponse,
    [OPERATION_disconnect_mcp_server_connection] = SCHEMA_McpServerConnectionDeleteResponse,
    [OPERATION_list_mcp_servers] = SCHEMA_McpServerListResponse,
    [OPERATION_create_mcp_server] = SCHEMA_McpServerCreateResponse,
    [OPERATION_get_mcp_server] = SCHEMA_McpServer,
    [OPERATION_update_mcp_server] = SCHEMA_object,
    [OPERATION_delete_mcp_server] = SCHEMA_object,
    [OPERATION_test_mcp_server] = SCHEMA_McpServerTestResponse,
    [OPERATION_list_mcp_server_capabilities] = SCHEMA_McpServerCapabilitiesListResponse,
    [OPERATION_update_mcp_server_capabilities] = SCHEMA_McpServerCapabilitiesBulkUpdateResponse,
    [OPERATION_list_mcp_server_user_access] = SCHEMA_McpServerUserAccessListResponse,
    [OPERATION_update_mcp_server_user_access] = SCHEMA_McpServerUserAccessBulkUpdateResponse,
};

extern const struct pa_answer_table pa_answers_of_mcp_servers;
const struct pa_answer_table pa_answers_of_mcp_servers = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
