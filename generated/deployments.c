/* SPDX-License-Identifier: MIT */
/* Generated from openapi/deployments.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/deployments.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(a_zA_Z0_9, "^[a-zA-Z0-9_-]+$") \
    TEXT(allow_all_workspaces, "allow_all_workspaces") \
    TEXT(application_json, "application/json") \
    TEXT(archive_deployment, "archive_deployment") \
    TEXT(auth_settings, "auth_settings") \
    TEXT(deployment_config, "deployment_config") \
    TEXT(deployments_read, "deployments.read") \
    TEXT(disable_portkey_gateway, "disable_portkey_gateway") \
    TEXT(gateway_base_url, "gateway_base_url") \
    TEXT(get_deployment, "get_deployment") \
    TEXT(id, "id") \
    TEXT(is_dataservice_hosted, "is_dataservice_hosted") \
    TEXT(is_default, "is_default") \
    TEXT(is_playground_proxy_allowed, "is_playground_proxy_allowed") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_non_production, "\"non_production\"") \
    TEXT(json_production, "\"production\"") \
    TEXT(jwt_sub_workspace_mapping, "jwt_sub_workspace_mapping") \
    TEXT(jwt_subs_allowed, "jwt_subs_allowed") \
    TEXT(list_deployments, "list_deployments") \
    TEXT(mcp_gateway_base_url, "mcp_gateway_base_url") \
    TEXT(name, "name") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(override_existing, "override_existing") \
    TEXT(path_deployments, "/deployments") \
    TEXT(path_deployments_id, "/deployments/{id}") \
    TEXT(path_deployments_id_ping, "/deployments/{id}/ping") \
    TEXT(path_v1, "/v1") \
    TEXT(path_v2, "/v2") \
    TEXT(ping_deployment, "ping_deployment") \
    TEXT(private_link_endpoint, "private_link_endpoint") \
    TEXT(register_deployment, "register_deployment") \
    TEXT(remove_subs_allowed, "remove_subs_allowed") \
    TEXT(remove_workspaces_allowed, "remove_workspaces_allowed") \
    TEXT(rotate_auth, "rotate_auth") \
    TEXT(search, "search") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(tags, "tags") \
    TEXT(type, "type") \
    TEXT(update_deployment, "update_deployment") \
    TEXT(use_private_link_proxy, "use_private_link_proxy") \
    TEXT(workspace_slug, "workspace_slug") \
    TEXT(workspaces_allowed, "workspaces_allowed") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_like_64c39c_pattern[2];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_production_non_production[2];
    uint32_t of_register_deployment_required[1];
    uint32_t of_get_deployment_required[1];
    uint32_t of_update_deployment_required[1];
    uint32_t of_archive_deployment_required[1];
    uint32_t of_ping_deployment_required[1];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_like_64c39c_pattern = {STRING(a_zA_Z0_9), STRING(a_zA_Z0_9)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_production_non_production = {STRING(json_production), STRING(json_non_production)},
    .of_register_deployment_required = {STRING(name)},
    .of_get_deployment_required = {STRING(id)},
    .of_update_deployment_required = {STRING(id)},
    .of_archive_deployment_required = {STRING(id)},
    .of_ping_deployment_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(like_64c39c, 1) \
    EACH(null_or_object, 1) \
    EACH(object, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_length_from_1, 2) \
    EACH(string_length_from_1_length_to_50, 3) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_production_non_production, 2) \
    EACH(list_deployments_tags, 4) \
    EACH(list_deployments, 3) \
    EACH(register_deployment_auth_settings, 3) \
    EACH(register_deployment_tags, 4) \
    EACH(register_deployment, 4) \
    EACH(get_deployment, 4) \
    EACH(update_deployment_auth_settings, 3) \
    EACH(update_deployment_tags, 4) \
    EACH(update_deployment, 4) \
    EACH(archive_deployment, 4) \
    EACH(ping_deployment, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_deployments[6];
    struct pa_property of_register_deployment_auth_settings[10];
    struct pa_property of_register_deployment[8];
    struct pa_property of_get_deployment[2];
    struct pa_property of_update_deployment_auth_settings[13];
    struct pa_property of_update_deployment[10];
    struct pa_property of_archive_deployment[1];
    struct pa_property of_ping_deployment[1];
} properties = {
    .of_list_deployments = {
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(tags), .schema = SCHEMA_list_deployments_tags},
        {.name = STRING(type), .schema = SCHEMA_string_of_production_non_production},
        {.name = STRING(workspace_slug), .schema = SCHEMA_array_of_string},
    },
    .of_register_deployment_auth_settings = {
        {.name = STRING(disable_portkey_gateway), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(gateway_base_url), .schema = SCHEMA_string},
        {.name = STRING(is_dataservice_hosted), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(is_playground_proxy_allowed), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(jwt_sub_workspace_mapping), .schema = SCHEMA_object_of_string},
        {.name = STRING(jwt_subs_allowed), .schema = SCHEMA_array_of_string},
        {.name = STRING(mcp_gateway_base_url), .schema = SCHEMA_string},
        {.name = STRING(private_link_endpoint), .schema = SCHEMA_string},
        {.name = STRING(use_private_link_proxy), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(workspaces_allowed), .schema = SCHEMA_array_of_string},
    },
    .of_register_deployment = {
        {.name = STRING(auth_settings), .schema = SCHEMA_register_deployment_auth_settings},
        {.name = STRING(deployment_config), .schema = SCHEMA_object},
        {.name = STRING(is_default), .schema = SCHEMA_boolean},
        {.name = STRING(name), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string_length_from_1_length_to_50},
        {.name = STRING(tags), .schema = SCHEMA_register_deployment_tags},
        {.name = STRING(type), .schema = SCHEMA_string_of_production_non_production},
    },
    .of_get_deployment = {
        {.name = STRING(id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
    },
    .of_update_deployment_auth_settings = {
        {.name = STRING(allow_all_workspaces), .schema = SCHEMA_boolean},
        {.name = STRING(disable_portkey_gateway), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(gateway_base_url), .schema = SCHEMA_string},
        {.name = STRING(is_dataservice_hosted), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(is_playground_proxy_allowed), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(jwt_sub_workspace_mapping), .schema = SCHEMA_object_of_string},
        {.name = STRING(jwt_subs_allowed), .schema = SCHEMA_array_of_string},
        {.name = STRING(mcp_gateway_base_url), .schema = SCHEMA_string},
        {.name = STRING(private_link_endpoint), .schema = SCHEMA_string},
        {.name = STRING(remove_subs_allowed), .schema = SCHEMA_array_of_string},
        {.name = STRING(remove_workspaces_allowed), .schema = SCHEMA_array_of_string},
        {.name = STRING(use_private_link_proxy), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(workspaces_allowed), .schema = SCHEMA_array_of_string},
    },
    .of_update_deployment = {
        {.name = STRING(auth_settings), .schema = SCHEMA_update_deployment_auth_settings},
        {.name = STRING(deployment_config), .schema = SCHEMA_null_or_object},
        {.name = STRING(id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(is_default), .schema = SCHEMA_boolean},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(override_existing), .schema = SCHEMA_boolean},
        {.name = STRING(rotate_auth), .schema = SCHEMA_boolean},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(tags), .schema = SCHEMA_update_deployment_tags},
        {.name = STRING(type), .schema = SCHEMA_string_of_production_non_production},
    },
    .of_archive_deployment = {{.name = STRING(id), .schema = SCHEMA_string_length_from_1}},
    .of_ping_deployment = {{.name = STRING(id), .schema = SCHEMA_string_length_from_1}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_like_64c39c = {{.code = PA_PATTERN, NAMES(like_64c39c_pattern)}},
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_1 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MIN_LENGTH, .value = 1}},
    .of_string_length_from_1_length_to_50 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 1},
        {.code = PA_MAX_LENGTH, .value = 50},
    },
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_production_non_production = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_production_non_production)},
    },
    .of_list_deployments_tags = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
        {.code = PA_PROPERTY_NAMES, .value = SCHEMA_like_64c39c},
    },
    .of_list_deployments = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_deployments)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_register_deployment_auth_settings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(register_deployment_auth_settings)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_register_deployment_tags = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
        {.code = PA_PROPERTY_NAMES, .value = SCHEMA_like_64c39c},
    },
    .of_register_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(register_deployment_required)},
        {.code = PA_PROPERTIES, PROPERTIES(register_deployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_deployment_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_deployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_deployment_auth_settings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_deployment_auth_settings)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_deployment_tags = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
        {.code = PA_PROPERTY_NAMES, .value = SCHEMA_like_64c39c},
    },
    .of_update_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_deployment_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_deployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_archive_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(archive_deployment_required)},
        {.code = PA_PROPERTIES, PROPERTIES(archive_deployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ping_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ping_deployment_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ping_deployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_deployments[6];
    struct pa_parameter of_get_deployment[2];
    struct pa_parameter of_update_deployment[1];
    struct pa_parameter of_archive_deployment[1];
    struct pa_parameter of_ping_deployment[1];
} parameters = {
    .of_list_deployments = {
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(tags), .wire = STRING(tags), .location = PA_IN_QUERY, .style = PA_STYLE_JSON},
    },
    .of_get_deployment = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_deployment = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_archive_deployment = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_ping_deployment = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_deployments_params, 6) \
    EACH(portkey_register_deployment_params, 8) \
    EACH(portkey_register_deployment_params_auth_settings, 10) \
    EACH(portkey_get_deployment_params, 2) \
    EACH(portkey_update_deployment_params, 10) \
    EACH(portkey_update_deployment_params_auth_settings, 13) \
    EACH(portkey_archive_deployment_params, 1) \
    EACH(portkey_ping_deployment_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_deployments_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_deployments_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_list_deployments_params, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_list_deployments_params, type), .kind = PA_F_STRING},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_list_deployments_params, workspace_slug), .kind = PA_F_STRING_LIST},
        {.name = STRING(search), .offset = offsetof(portkey_list_deployments_params, search), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_list_deployments_params, tags), .kind = PA_F_JSON},
    },
    .of_portkey_register_deployment_params = {
        {.name = STRING(name), .offset = offsetof(portkey_register_deployment_params, name), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_register_deployment_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_register_deployment_params, slug), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_register_deployment_params, type), .kind = PA_F_STRING},
        {.name = STRING(deployment_config), .offset = offsetof(portkey_register_deployment_params, deployment_config), .kind = PA_F_JSON},
        {.name = STRING(is_default), .offset = offsetof(portkey_register_deployment_params, is_default), .kind = PA_F_BOOLEAN},
        {.name = STRING(tags), .offset = offsetof(portkey_register_deployment_params, tags), .kind = PA_F_JSON},
        {.name = STRING(auth_settings), .offset = offsetof(portkey_register_deployment_params, auth_settings), .structure = STRUCTURE_portkey_register_deployment_params_auth_settings, .kind = PA_F_OBJECT},
    },
    .of_portkey_register_deployment_params_auth_settings = {
        {.name = STRING(gateway_base_url), .offset = offsetof(portkey_register_deployment_params_auth_settings, gateway_base_url), .kind = PA_F_STRING},
        {.name = STRING(mcp_gateway_base_url), .offset = offsetof(portkey_register_deployment_params_auth_settings, mcp_gateway_base_url), .kind = PA_F_STRING},
        {.name = STRING(is_dataservice_hosted), .offset = offsetof(portkey_register_deployment_params_auth_settings, is_dataservice_hosted), .kind = PA_F_INTEGER},
        {.name = STRING(is_playground_proxy_allowed), .offset = offsetof(portkey_register_deployment_params_auth_settings, is_playground_proxy_allowed), .kind = PA_F_INTEGER},
        {.name = STRING(private_link_endpoint), .offset = offsetof(portkey_register_deployment_params_auth_settings, private_link_endpoint), .kind = PA_F_STRING},
        {.name = STRING(use_private_link_proxy), .offset = offsetof(portkey_register_deployment_params_auth_settings, use_private_link_proxy), .kind = PA_F_INTEGER},
        {.name = STRING(disable_portkey_gateway), .offset = offsetof(portkey_register_deployment_params_auth_settings, disable_portkey_gateway), .kind = PA_F_INTEGER},
        {.name = STRING(workspaces_allowed), .offset = offsetof(portkey_register_deployment_params_auth_settings, workspaces_allowed), .kind = PA_F_STRING_LIST},
        {.name = STRING(jwt_subs_allowed), .offset = offsetof(portkey_register_deployment_params_auth_settings, jwt_subs_allowed), .kind = PA_F_STRING_LIST},
        {.name = STRING(jwt_sub_workspace_mapping), .offset = offsetof(portkey_register_deployment_params_auth_settings, jwt_sub_workspace_mapping), .kind = PA_F_JSON},
    },
    .of_portkey_get_deployment_params = {
        {.name = STRING(id), .offset = offsetof(portkey_get_deployment_params, id), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_get_deployment_params, organisation_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_deployment_params = {
        {.name = STRING(id), .offset = offsetof(portkey_update_deployment_params, id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_deployment_params, name), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_update_deployment_params, type), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_update_deployment_params, status), .kind = PA_F_STRING},
        {.name = STRING(deployment_config), .offset = offsetof(portkey_update_deployment_params, deployment_config), .kind = PA_F_JSON},
        {.name = STRING(is_default), .offset = offsetof(portkey_update_deployment_params, is_default), .kind = PA_F_BOOLEAN},
        {.name = STRING(rotate_auth), .offset = offsetof(portkey_update_deployment_params, rotate_auth), .kind = PA_F_BOOLEAN},
        {.name = STRING(override_existing), .offset = offsetof(portkey_update_deployment_params, override_existing), .kind = PA_F_BOOLEAN},
        {.name = STRING(tags), .offset = offsetof(portkey_update_deployment_params, tags), .kind = PA_F_JSON},
        {.name = STRING(auth_settings), .offset = offsetof(portkey_update_deployment_params, auth_settings), .structure = STRUCTURE_portkey_update_deployment_params_auth_settings, .kind = PA_F_OBJECT},
    },
    .of_portkey_update_deployment_params_auth_settings = {
        {.name = STRING(gateway_base_url), .offset = offsetof(portkey_update_deployment_params_auth_settings, gateway_base_url), .kind = PA_F_STRING},
        {.name = STRING(mcp_gateway_base_url), .offset = offsetof(portkey_update_deployment_params_auth_settings, mcp_gateway_base_url), .kind = PA_F_STRING},
        {.name = STRING(is_dataservice_hosted), .offset = offsetof(portkey_update_deployment_params_auth_settings, is_dataservice_hosted), .kind = PA_F_INTEGER},
        {.name = STRING(is_playground_proxy_allowed), .offset = offsetof(portkey_update_deployment_params_auth_settings, is_playground_proxy_allowed), .kind = PA_F_INTEGER},
        {.name = STRING(private_link_endpoint), .offset = offsetof(portkey_update_deployment_params_auth_settings, private_link_endpoint), .kind = PA_F_STRING},
        {.name = STRING(use_private_link_proxy), .offset = offsetof(portkey_update_deployment_params_auth_settings, use_private_link_proxy), .kind = PA_F_INTEGER},
        {.name = STRING(disable_portkey_gateway), .offset = offsetof(portkey_update_deployment_params_auth_settings, disable_portkey_gateway), .kind = PA_F_INTEGER},
        {.name = STRING(workspaces_allowed), .offset = offsetof(portkey_update_deployment_params_auth_settings, workspaces_allowed), .kind = PA_F_STRING_LIST},
        {.name = STRING(jwt_subs_allowed), .offset = offsetof(portkey_update_deployment_params_auth_settings, jwt_subs_allowed), .kind = PA_F_STRING_LIST},
        {.name = STRING(jwt_sub_workspace_mapping), .offset = offsetof(portkey_update_deployment_params_auth_settings, jwt_sub_workspace_mapping), .kind = PA_F_JSON},
        {.name = STRING(allow_all_workspaces), .offset = offsetof(portkey_update_deployment_params_auth_settings, allow_all_workspaces), .kind = PA_F_BOOLEAN},
        {.name = STRING(remove_workspaces_allowed), .offset = offsetof(portkey_update_deployment_params_auth_settings, remove_workspaces_allowed), .kind = PA_F_STRING_LIST},
        {.name = STRING(remove_subs_allowed), .offset = offsetof(portkey_update_deployment_params_auth_settings, remove_subs_allowed), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_archive_deployment_params = {
        {.name = STRING(id), .offset = offsetof(portkey_archive_deployment_params, id), .kind = PA_F_STRING},
    },
    .of_portkey_ping_deployment_params = {
        {.name = STRING(id), .offset = offsetof(portkey_ping_deployment_params, id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v2/deployments */
    [OPERATION_list_deployments] = {
        .name = STRING(list_deployments),
        .method = STRING(GET),
        .base = STRING(path_v2),
        .path = STRING(path_deployments),
        .domain = DOMAIN_deployments,
        .arguments = SCHEMA_list_deployments,
        .structure = STRUCTURE_portkey_list_deployments_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_deployments),
    },
    /* POST /v2/deployments */
    [OPERATION_register_deployment] = {
        .name = STRING(register_deployment),
        .method = STRING(POST),
        .base = STRING(path_v2),
        .path = STRING(path_deployments),
        .domain = DOMAIN_deployments,
        .arguments = SCHEMA_register_deployment,
        .structure = STRUCTURE_portkey_register_deployment_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ENTERPRISE | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v2/deployments/{id} */
    [OPERATION_get_deployment] = {
        .name = STRING(get_deployment),
        .method = STRING(GET),
        .base = STRING(path_v2),
        .path = STRING(path_deployments_id),
        .domain = DOMAIN_deployments,
        .arguments = SCHEMA_get_deployment,
        .structure = STRUCTURE_portkey_get_deployment_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_deployment),
    },
    /* PUT /v2/deployments/{id} */
    [OPERATION_update_deployment] = {
        .name = STRING(update_deployment),
        .method = STRING(PUT),
        .base = STRING(path_v2),
        .path = STRING(path_deployments_id),
        .domain = DOMAIN_deployments,
        .arguments = SCHEMA_update_deployment,
        .structure = STRUCTURE_portkey_update_deployment_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ENTERPRISE | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_deployment),
    },
    /* DELETE /v2/deployments/{id} */
    [OPERATION_archive_deployment] = {
        .name = STRING(archive_deployment),
        .method = STRING(DELETE),
        .base = STRING(path_v2),
        .path = STRING(path_deployments_id),
        .domain = DOMAIN_deployments,
        .arguments = SCHEMA_archive_deployment,
        .structure = STRUCTURE_portkey_archive_deployment_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ENTERPRISE | PA_ANSWERS_NOTHING,
        PARAMETERS(archive_deployment),
    },
    /* GET /v1/deployments/{id}/ping */
    [OPERATION_ping_deployment] = {
        .name = STRING(ping_deployment),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_deployments_id_ping),
        .scope = STRING(deployments_read),
        .domain = DOMAIN_deployments,
        .arguments = SCHEMA_ping_deployment,
        .structure = STRUCTURE_portkey_ping_deployment_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(ping_deployment),
    },
};

extern const struct pa_domain pa_domain_deployments;
const struct pa_domain pa_domain_deployments = {
    .name = "deployments",
    .description = "Self-hosted gateways registered with the control plane.",
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

const portkeyadmin_domain *portkeyadmin_domain_deployments(void)
{
    return &pa_domain_deployments;
}
