/* SPDX-License-Identifier: MIT */
/* Generated from openapi/agent-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/agent-integrations.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(1000, "1000") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(agent_card, "agent_card") \
    TEXT(agent_integration_id, "agent_integration_id") \
    TEXT(agent_integration_skills_list, "agent_integration_skills.list") \
    TEXT(application_json, "application/json") \
    TEXT(authHeader, "authHeader") \
    TEXT(authToken, "authToken") \
    TEXT(authType, "authType") \
    TEXT(auth_type, "auth_type") \
    TEXT(configurations, "configurations") \
    TEXT(create_agent_integration, "create_agent_integration") \
    TEXT(current_page, "current_page") \
    TEXT(delete_agent_integration, "delete_agent_integration") \
    TEXT(description, "description") \
    TEXT(endpoint, "endpoint") \
    TEXT(fetch_agent_card, "fetch_agent_card") \
    TEXT(get_agent_integration, "get_agent_integration") \
    TEXT(json_all, "\"all\"") \
    TEXT(json_headers, "\"headers\"") \
    TEXT(json_none, "\"none\"") \
    TEXT(json_oauth_auto, "\"oauth_auto\"") \
    TEXT(json_oauth_client_credentials, "\"oauth_client_credentials\"") \
    TEXT(json_organisation, "\"organisation\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(list_agent_integration_skills, "list_agent_integration_skills") \
    TEXT(list_agent_integration_workspaces, "list_agent_integration_workspaces") \
    TEXT(list_agent_integrations, "list_agent_integrations") \
    TEXT(name, "name") \
    TEXT(organisation_agent_integrations_create_or_workspace_cf7cc4, "organisation_agent_integrations.create or workspace_agent_integrations.create") \
    TEXT(organisation_agent_integrations_delete_or_workspace_343eba, "organisation_agent_integrations.delete or workspace_agent_integrations.delete") \
    TEXT(organisation_agent_integrations_list_or_workspace_agent_75895e, "organisation_agent_integrations.list or workspace_agent_integrations.list") \
    TEXT(organisation_agent_integrations_read_or_workspace_agent_f135e2, "organisation_agent_integrations.read or workspace_agent_integrations.read") \
    TEXT(organisation_agent_integrations_update_or_workspace_e2003a, "organisation_agent_integrations.update or workspace_agent_integrations.update") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_agent_integrations, "/agent-integrations") \
    TEXT(path_agent_integrations_agent_integration_id, "/agent-integrations/{agent_integration_id}") \
    TEXT(path_agent_integrations_agent_integration_id_skills, "/agent-integrations/{agent_integration_id}/skills") \
    TEXT(path_agent_integrations_agent_integration_id_workspaces, "/agent-integrations/{agent_integration_id}/workspaces") \
    TEXT(path_agent_integrations_fetch_agent_card, "/agent-integrations/fetch-agent-card") \
    TEXT(path_v1, "/v1") \
    TEXT(path_v2, "/v2") \
    TEXT(search, "search") \
    TEXT(slug, "slug") \
    TEXT(type, "type") \
    TEXT(update_agent_integration, "update_agent_integration") \
    TEXT(url, "url") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_headers_none[2];
    uint32_t of_string_of_oauth_auto_oauth_client_credentials_headers_none[4];
    uint32_t of_string_of_workspace_organisation_all[3];
    uint32_t of_create_agent_integration_required[3];
    uint32_t of_get_agent_integration_required[1];
    uint32_t of_update_agent_integration_required[1];
    uint32_t of_delete_agent_integration_required[1];
    uint32_t of_list_agent_integration_skills_required[1];
    uint32_t of_list_agent_integration_workspaces_required[1];
    uint32_t of_fetch_agent_card_required[2];
} names = {
    .of_string_of_headers_none = {STRING(json_headers), STRING(json_none)},
    .of_string_of_oauth_auto_oauth_client_credentials_headers_none = {
        STRING(json_oauth_auto),
        STRING(json_oauth_client_credentials),
        STRING(json_headers),
        STRING(json_none),
    },
    .of_string_of_workspace_organisation_all = {
        STRING(json_workspace),
        STRING(json_organisation),
        STRING(json_all),
    },
    .of_create_agent_integration_required = {STRING(name), STRING(url), STRING(auth_type)},
    .of_get_agent_integration_required = {STRING(agent_integration_id)},
    .of_update_agent_integration_required = {STRING(agent_integration_id)},
    .of_delete_agent_integration_required = {STRING(agent_integration_id)},
    .of_list_agent_integration_skills_required = {STRING(agent_integration_id)},
    .of_list_agent_integration_workspaces_required = {STRING(agent_integration_id)},
    .of_fetch_agent_card_required = {STRING(endpoint), STRING(organisation_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1_to_1000, 3) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_headers_none, 2) \
    EACH(string_of_oauth_auto_oauth_client_credentials_headers_none, 2) \
    EACH(string_of_workspace_organisation_all, 2) \
    EACH(list_agent_integrations, 3) \
    EACH(create_agent_integration, 4) \
    EACH(get_agent_integration, 4) \
    EACH(update_agent_integration, 4) \
    EACH(delete_agent_integration, 4) \
    EACH(list_agent_integration_skills, 4) \
    EACH(list_agent_integration_workspaces, 4) \
    EACH(fetch_agent_card, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_agent_integrations[6];
    struct pa_property of_create_agent_integration[9];
    struct pa_property of_get_agent_integration[1];
    struct pa_property of_update_agent_integration[6];
    struct pa_property of_delete_agent_integration[1];
    struct pa_property of_list_agent_integration_skills[1];
    struct pa_property of_list_agent_integration_workspaces[1];
    struct pa_property of_fetch_agent_card[5];
} properties = {
    .of_list_agent_integrations = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_1000},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_workspace_organisation_all},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_agent_integration = {
        {.name = STRING(agent_card), .schema = SCHEMA_object},
        {.name = STRING(auth_type), .schema = SCHEMA_string_of_headers_none},
        {.name = STRING(configurations), .schema = SCHEMA_object},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(url), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_agent_integration = {{.name = STRING(agent_integration_id), .schema = SCHEMA_string}},
    .of_update_agent_integration = {
        {.name = STRING(agent_integration_id), .schema = SCHEMA_string},
        {.name = STRING(auth_type), .schema = SCHEMA_string_of_oauth_auto_oauth_client_credentials_headers_none},
        {.name = STRING(configurations), .schema = SCHEMA_object},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(url), .schema = SCHEMA_string},
    },
    .of_delete_agent_integration = {{.name = STRING(agent_integration_id), .schema = SCHEMA_string}},
    .of_list_agent_integration_skills = {{.name = STRING(agent_integration_id), .schema = SCHEMA_string}},
    .of_list_agent_integration_workspaces = {{.name = STRING(agent_integration_id), .schema = SCHEMA_string}},
    .of_fetch_agent_card = {
        {.name = STRING(authHeader), .schema = SCHEMA_string},
        {.name = STRING(authToken), .schema = SCHEMA_string},
        {.name = STRING(authType), .schema = SCHEMA_string_of_oauth_auto_oauth_client_credentials_headers_none},
        {.name = STRING(endpoint), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1_to_1000 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(1000)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_headers_none = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_headers_none)},
    },
    .of_string_of_oauth_auto_oauth_client_credentials_headers_none = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_oauth_auto_oauth_client_credentials_headers_none)},
    },
    .of_string_of_workspace_organisation_all = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_workspace_organisation_all)},
    },
    .of_list_agent_integrations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_agent_integrations)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_agent_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_agent_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_agent_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_agent_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_agent_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_agent_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_agent_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_agent_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_agent_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_agent_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_agent_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_agent_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_agent_integration_skills = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_agent_integration_skills_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_agent_integration_skills)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_agent_integration_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_agent_integration_workspaces_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_agent_integration_workspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_fetch_agent_card = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(fetch_agent_card_required)},
        {.code = PA_PROPERTIES, PROPERTIES(fetch_agent_card)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_agent_integrations[6];
    struct pa_parameter of_get_agent_integration[1];
    struct pa_parameter of_update_agent_integration[1];
    struct pa_parameter of_delete_agent_integration[1];
    struct pa_parameter of_list_agent_integration_skills[1];
    struct pa_parameter of_list_agent_integration_workspaces[1];
} parameters = {
    .of_list_agent_integrations = {
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_agent_integration = {
        {.argument = STRING(agent_integration_id), .wire = STRING(agent_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_agent_integration = {
        {.argument = STRING(agent_integration_id), .wire = STRING(agent_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_agent_integration = {
        {.argument = STRING(agent_integration_id), .wire = STRING(agent_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_agent_integration_skills = {
        {.argument = STRING(agent_integration_id), .wire = STRING(agent_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_agent_integration_workspaces = {
        {.argument = STRING(agent_integration_id), .wire = STRING(agent_integration_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_agent_integrations_params, 6) \
    EACH(portkey_create_agent_integration_params, 9) \
    EACH(portkey_get_agent_integration_params, 1) \
    EACH(portkey_update_agent_integration_params, 6) \
    EACH(portkey_delete_agent_integration_params, 1) \
    EACH(portkey_list_agent_integration_skills_params, 1) \
    EACH(portkey_list_agent_integration_workspaces_params, 1) \
    EACH(portkey_fetch_agent_card_params, 5) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_agent_integrations_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_agent_integrations_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_list_agent_integrations_params, type), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_agent_integrations_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_agent_integrations_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_agent_integrations_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(search), .offset = offsetof(portkey_list_agent_integrations_params, search), .kind = PA_F_STRING},
    },
    .of_portkey_create_agent_integration_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_agent_integration_params, name), .kind = PA_F_STRING},
        {.name = STRING(url), .offset = offsetof(portkey_create_agent_integration_params, url), .kind = PA_F_STRING},
        {.name = STRING(auth_type), .offset = offsetof(portkey_create_agent_integration_params, auth_type), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_agent_integration_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_agent_integration_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_agent_integration_params, slug), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_agent_integration_params, description), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_create_agent_integration_params, configurations), .kind = PA_F_JSON},
        {.name = STRING(agent_card), .offset = offsetof(portkey_create_agent_integration_params, agent_card), .kind = PA_F_JSON},
    },
    .of_portkey_get_agent_integration_params = {
        {.name = STRING(agent_integration_id), .offset = offsetof(portkey_get_agent_integration_params, agent_integration_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_agent_integration_params = {
        {.name = STRING(agent_integration_id), .offset = offsetof(portkey_update_agent_integration_params, agent_integration_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_agent_integration_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_agent_integration_params, description), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_update_agent_integration_params, configurations), .kind = PA_F_JSON},
        {.name = STRING(url), .offset = offsetof(portkey_update_agent_integration_params, url), .kind = PA_F_STRING},
        {.name = STRING(auth_type), .offset = offsetof(portkey_update_agent_integration_params, auth_type), .kind = PA_F_STRING},
    },
    .of_portkey_delete_agent_integration_params = {
        {.name = STRING(agent_integration_id), .offset = offsetof(portkey_delete_agent_integration_params, agent_integration_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_agent_integration_skills_params = {
        {.name = STRING(agent_integration_id), .offset = offsetof(portkey_list_agent_integration_skills_params, agent_integration_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_agent_integration_workspaces_params = {
        {.name = STRING(agent_integration_id), .offset = offsetof(portkey_list_agent_integration_workspaces_params, agent_integration_id), .kind = PA_F_STRING},
    },
    .of_portkey_fetch_agent_card_params = {
        {.name = STRING(endpoint), .offset = offsetof(portkey_fetch_agent_card_params, endpoint), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_fetch_agent_card_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(authType), .offset = offsetof(portkey_fetch_agent_card_params, auth_type), .kind = PA_F_STRING},
        {.name = STRING(authToken), .offset = offsetof(portkey_fetch_agent_card_params, auth_token), .kind = PA_F_STRING},
        {.name = STRING(authHeader), .offset = offsetof(portkey_fetch_agent_card_params, auth_header), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/agent-integrations */
    [OPERATION_list_agent_integrations] = {
        .name = STRING(list_agent_integrations),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_agent_integrations),
        .scope = STRING(organisation_agent_integrations_list_or_workspace_agent_75895e),
        .domain = DOMAIN_agent_integrations,
        .arguments = SCHEMA_list_agent_integrations,
        .structure = STRUCTURE_portkey_list_agent_integrations_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(list_agent_integrations),
    },
    /* POST /v1/agent-integrations */
    [OPERATION_create_agent_integration] = {
        .name = STRING(create_agent_integration),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_agent_integrations),
        .scope = STRING(organisation_agent_integrations_create_or_workspace_cf7cc4),
        .domain = DOMAIN_agent_integrations,
        .arguments = SCHEMA_create_agent_integration,
        .structure = STRUCTURE_portkey_create_agent_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/agent-integrations/{agent_integration_id} */
    [OPERATION_get_agent_integration] = {
        .name = STRING(get_agent_integration),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_agent_integrations_agent_integration_id),
        .scope = STRING(organisation_agent_integrations_read_or_workspace_agent_f135e2),
        .domain = DOMAIN_agent_integrations,
        .arguments = SCHEMA_get_agent_integration,
        .structure = STRUCTURE_portkey_get_agent_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(get_agent_integration),
    },
    /* PUT /v1/agent-integrations/{agent_integration_id} */
    [OPERATION_update_agent_integration] = {
        .name = STRING(update_agent_integration),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_agent_integrations_agent_integration_id),
        .scope = STRING(organisation_agent_integrations_update_or_workspace_e2003a),
        .domain = DOMAIN_agent_integrations,
        .arguments = SCHEMA_update_agent_integration,
        .structure = STRUCTURE_portkey_update_agent_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_agent_integration),
    },
    /* DELETE /v1/agent-integrations/{agent_integration_id} */
    [OPERATION_delete_agent_integration] = {
        .name = STRING(delete_agent_integration),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_agent_integrations_agent_integration_id),
        .scope = STRING(organisation_agent_integrations_delete_or_workspace_343eba),
        .domain = DOMAIN_agent_integrations,
        .arguments = SCHEMA_delete_agent_integration,
        .structure = STRUCTURE_portkey_delete_agent_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(delete_agent_integration),
    },
    /* GET /v1/agent-integrations/{agent_integration_id}/skills */
    [OPERATION_list_agent_integration_skills] = {
        .name = STRING(list_agent_integration_skills),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_agent_integrations_agent_integration_id_skills),
        .scope = STRING(agent_integration_skills_list),
        .domain = DOMAIN_agent_integrations,
        .arguments = SCHEMA_list_agent_integration_skills,
        .structure = STRUCTURE_portkey_list_agent_integration_skills_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(list_agent_integration_skills),
    },
    /* GET /v1/agent-integrations/{agent_integration_id}/workspaces */
    [OPERATION_list_agent_integration_workspaces] = {
        .name = STRING(list_agent_integration_workspaces),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_agent_integrations_agent_integration_id_workspaces),
        .scope = STRING(organisation_agent_integrations_read_or_workspace_agent_f135e2),
        .domain = DOMAIN_agent_integrations,
        .arguments = SCHEMA_list_agent_integration_workspaces,
        .structure = STRUCTURE_portkey_list_agent_integration_workspaces_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(list_agent_integration_workspaces),
    },
    /* POST /v2/agent-integrations/fetch-agent-card */
    [OPERATION_fetch_agent_card] = {
        .name = STRING(fetch_agent_card),
        .method = STRING(POST),
        .base = STRING(path_v2),
        .path = STRING(path_agent_integrations_fetch_agent_card),
        .domain = DOMAIN_agent_integrations,
        .arguments = SCHEMA_fetch_agent_card,
        .structure = STRUCTURE_portkey_fetch_agent_card_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
};

extern const struct pa_domain pa_domain_agent_integrations;
const struct pa_domain pa_domain_agent_integrations = {
    .name = "agent-integrations",
    .description = "A2A agents registered with the organisation, and who may use them.",
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

const portkeyadmin_domain *portkeyadmin_domain_agent_integrations(void)
{
    return &pa_domain_agent_integrations;
}
