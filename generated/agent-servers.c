/* SPDX-License-Identifier: MIT */
/* Generated from openapi/agent-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/agent-servers.h>

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
    TEXT(agent_integration_id, "agent_integration_id") \
    TEXT(agent_server_id, "agent_server_id") \
    TEXT(agent_server_skills_list, "agent_server_skills.list") \
    TEXT(agent_server_user_access_list, "agent_server_user_access.list") \
    TEXT(agent_servers_create, "agent_servers.create") \
    TEXT(agent_servers_delete, "agent_servers.delete") \
    TEXT(agent_servers_list, "agent_servers.list") \
    TEXT(agent_servers_update, "agent_servers.update") \
    TEXT(application_json, "application/json") \
    TEXT(create_agent_server, "create_agent_server") \
    TEXT(current_page, "current_page") \
    TEXT(delete_agent_server, "delete_agent_server") \
    TEXT(description, "description") \
    TEXT(get_agent_server_agent_card, "get_agent_server_agent_card") \
    TEXT(id, "id") \
    TEXT(list_agent_server_skills, "list_agent_server_skills") \
    TEXT(list_agent_server_user_access, "list_agent_server_user_access") \
    TEXT(list_agent_servers, "list_agent_servers") \
    TEXT(name, "name") \
    TEXT(page_size, "page_size") \
    TEXT(path_agent_servers, "/agent-servers") \
    TEXT(path_agent_servers_agent_server_id, "/agent-servers/{agent_server_id}") \
    TEXT(path_agent_servers_agent_server_id_agent_card, "/agent-servers/{agent_server_id}/agent-card") \
    TEXT(path_agent_servers_agent_server_id_skills, "/agent-servers/{agent_server_id}/skills") \
    TEXT(path_agent_servers_agent_server_id_test, "/agent-servers/{agent_server_id}/test") \
    TEXT(path_agent_servers_agent_server_id_user_access, "/agent-servers/{agent_server_id}/user-access") \
    TEXT(path_v1, "/v1") \
    TEXT(search, "search") \
    TEXT(slug, "slug") \
    TEXT(test_agent_server, "test_agent_server") \
    TEXT(update_agent_server, "update_agent_server") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_create_agent_server_required[2];
    uint32_t of_update_agent_server_required[1];
    uint32_t of_delete_agent_server_required[1];
    uint32_t of_list_agent_server_skills_required[1];
    uint32_t of_test_agent_server_required[1];
    uint32_t of_list_agent_server_user_access_required[1];
    uint32_t of_get_agent_server_agent_card_required[1];
} names = {
    .of_create_agent_server_required = {STRING(name), STRING(agent_integration_id)},
    .of_update_agent_server_required = {STRING(agent_server_id)},
    .of_delete_agent_server_required = {STRING(agent_server_id)},
    .of_list_agent_server_skills_required = {STRING(agent_server_id)},
    .of_test_agent_server_required = {STRING(agent_server_id)},
    .of_list_agent_server_user_access_required = {STRING(agent_server_id)},
    .of_get_agent_server_agent_card_required = {STRING(agent_server_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1_to_100, 3) \
    EACH(string, 1) \
    EACH(string_length_from_1_length_to_255, 3) \
    EACH(string_length_from_3_length_to_50, 3) \
    EACH(string_length_to_255, 2) \
    EACH(string_length_to_500, 2) \
    EACH(list_agent_servers, 3) \
    EACH(create_agent_server, 4) \
    EACH(update_agent_server, 4) \
    EACH(delete_agent_server, 4) \
    EACH(list_agent_server_skills, 4) \
    EACH(test_agent_server, 4) \
    EACH(list_agent_server_user_access, 4) \
    EACH(get_agent_server_agent_card, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_agent_servers[5];
    struct pa_property of_create_agent_server[5];
    struct pa_property of_update_agent_server[3];
    struct pa_property of_delete_agent_server[1];
    struct pa_property of_list_agent_server_skills[1];
    struct pa_property of_test_agent_server[1];
    struct pa_property of_list_agent_server_user_access[1];
    struct pa_property of_get_agent_server_agent_card[1];
} properties = {
    .of_list_agent_servers = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_100},
        {.name = STRING(search), .schema = SCHEMA_string_length_to_255},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_agent_server = {
        {.name = STRING(agent_integration_id), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_string_length_to_500},
        {.name = STRING(name), .schema = SCHEMA_string_length_from_1_length_to_255},
        {.name = STRING(slug), .schema = SCHEMA_string_length_from_3_length_to_50},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_agent_server = {
        {.name = STRING(agent_server_id), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_string_length_to_500},
        {.name = STRING(name), .schema = SCHEMA_string_length_from_1_length_to_255},
    },
    .of_delete_agent_server = {{.name = STRING(agent_server_id), .schema = SCHEMA_string}},
    .of_list_agent_server_skills = {{.name = STRING(agent_server_id), .schema = SCHEMA_string}},
    .of_test_agent_server = {{.name = STRING(agent_server_id), .schema = SCHEMA_string}},
    .of_list_agent_server_user_access = {{.name = STRING(agent_server_id), .schema = SCHEMA_string}},
    .of_get_agent_server_agent_card = {{.name = STRING(agent_server_id), .schema = SCHEMA_string}},
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
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_1_length_to_255 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 1},
        {.code = PA_MAX_LENGTH, .value = 255},
    },
    .of_string_length_from_3_length_to_50 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 3},
        {.code = PA_MAX_LENGTH, .value = 50},
    },
    .of_string_length_to_255 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 255},
    },
    .of_string_length_to_500 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 500},
    },
    .of_list_agent_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_agent_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_agent_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_agent_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_agent_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_agent_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_agent_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_agent_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_agent_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_agent_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_agent_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_agent_server_skills = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_agent_server_skills_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_agent_server_skills)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_test_agent_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(test_agent_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(test_agent_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_agent_server_user_access = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_agent_server_user_access_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_agent_server_user_access)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_agent_server_agent_card = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_agent_server_agent_card_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_agent_server_agent_card)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_agent_servers[5];
    struct pa_parameter of_update_agent_server[1];
    struct pa_parameter of_delete_agent_server[1];
    struct pa_parameter of_list_agent_server_skills[1];
    struct pa_parameter of_test_agent_server[1];
    struct pa_parameter of_list_agent_server_user_access[1];
    struct pa_parameter of_get_agent_server_agent_card[1];
} parameters = {
    .of_list_agent_servers = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_agent_server = {
        {.argument = STRING(agent_server_id), .wire = STRING(agent_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_agent_server = {
        {.argument = STRING(agent_server_id), .wire = STRING(agent_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_agent_server_skills = {
        {.argument = STRING(agent_server_id), .wire = STRING(agent_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_test_agent_server = {
        {.argument = STRING(agent_server_id), .wire = STRING(agent_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_agent_server_user_access = {
        {.argument = STRING(agent_server_id), .wire = STRING(agent_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_agent_server_agent_card = {
        {.argument = STRING(agent_server_id), .wire = STRING(agent_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_agent_servers_params, 5) \
    EACH(portkey_create_agent_server_params, 5) \
    EACH(portkey_update_agent_server_params, 3) \
    EACH(portkey_delete_agent_server_params, 1) \
    EACH(portkey_list_agent_server_skills_params, 1) \
    EACH(portkey_test_agent_server_params, 1) \
    EACH(portkey_list_agent_server_user_access_params, 1) \
    EACH(portkey_get_agent_server_agent_card_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_agent_servers_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_agent_servers_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_agent_servers_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_agent_servers_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(id), .offset = offsetof(portkey_list_agent_servers_params, id), .kind = PA_F_STRING},
        {.name = STRING(search), .offset = offsetof(portkey_list_agent_servers_params, search), .kind = PA_F_STRING},
    },
    .of_portkey_create_agent_server_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_agent_server_params, name), .kind = PA_F_STRING},
        {.name = STRING(agent_integration_id), .offset = offsetof(portkey_create_agent_server_params, agent_integration_id), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_agent_server_params, description), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_agent_server_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_agent_server_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_update_agent_server_params = {
        {.name = STRING(agent_server_id), .offset = offsetof(portkey_update_agent_server_params, agent_server_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_agent_server_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_agent_server_params, description), .kind = PA_F_STRING},
    },
    .of_portkey_delete_agent_server_params = {
        {.name = STRING(agent_server_id), .offset = offsetof(portkey_delete_agent_server_params, agent_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_agent_server_skills_params = {
        {.name = STRING(agent_server_id), .offset = offsetof(portkey_list_agent_server_skills_params, agent_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_test_agent_server_params = {
        {.name = STRING(agent_server_id), .offset = offsetof(portkey_test_agent_server_params, agent_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_agent_server_user_access_params = {
        {.name = STRING(agent_server_id), .offset = offsetof(portkey_list_agent_server_user_access_params, agent_server_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_agent_server_agent_card_params = {
        {.name = STRING(agent_server_id), .offset = offsetof(portkey_get_agent_server_agent_card_params, agent_server_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/agent-servers */
    [OPERATION_list_agent_servers] = {
        .name = STRING(list_agent_servers),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_agent_servers),
        .scope = STRING(agent_servers_list),
        .domain = DOMAIN_agent_servers,
        .arguments = SCHEMA_list_agent_servers,
        .structure = STRUCTURE_portkey_list_agent_servers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(list_agent_servers),
    },
    /* POST /v1/agent-servers */
    [OPERATION_create_agent_server] = {
        .name = STRING(create_agent_server),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_agent_servers),
        .scope = STRING(agent_servers_create),
        .domain = DOMAIN_agent_servers,
        .arguments = SCHEMA_create_agent_server,
        .structure = STRUCTURE_portkey_create_agent_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* PUT /v1/agent-servers/{agent_server_id} */
    [OPERATION_update_agent_server] = {
        .name = STRING(update_agent_server),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_agent_servers_agent_server_id),
        .scope = STRING(agent_servers_update),
        .domain = DOMAIN_agent_servers,
        .arguments = SCHEMA_update_agent_server,
        .structure = STRUCTURE_portkey_update_agent_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_agent_server),
    },
    /* DELETE /v1/agent-servers/{agent_server_id} */
    [OPERATION_delete_agent_server] = {
        .name = STRING(delete_agent_server),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_agent_servers_agent_server_id),
        .scope = STRING(agent_servers_delete),
        .domain = DOMAIN_agent_servers,
        .arguments = SCHEMA_delete_agent_server,
        .structure = STRUCTURE_portkey_delete_agent_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(delete_agent_server),
    },
    /* GET /v1/agent-servers/{agent_server_id}/skills */
    [OPERATION_list_agent_server_skills] = {
        .name = STRING(list_agent_server_skills),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_agent_servers_agent_server_id_skills),
        .scope = STRING(agent_server_skills_list),
        .domain = DOMAIN_agent_servers,
        .arguments = SCHEMA_list_agent_server_skills,
        .structure = STRUCTURE_portkey_list_agent_server_skills_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(list_agent_server_skills),
    },
    /* POST /v1/agent-servers/{agent_server_id}/test */
    [OPERATION_test_agent_server] = {
        .name = STRING(test_agent_server),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_agent_servers_agent_server_id_test),
        .domain = DOMAIN_agent_servers,
        .arguments = SCHEMA_test_agent_server,
        .structure = STRUCTURE_portkey_test_agent_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON | PA_EXPERIMENTAL | PA_ANSWERS_OUTCOME,
        PARAMETERS(test_agent_server),
    },
    /* GET /v1/agent-servers/{agent_server_id}/user-access */
    [OPERATION_list_agent_server_user_access] = {
        .name = STRING(list_agent_server_user_access),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_agent_servers_agent_server_id_user_access),
        .scope = STRING(agent_server_user_access_list),
        .domain = DOMAIN_agent_servers,
        .arguments = SCHEMA_list_agent_server_user_access,
        .structure = STRUCTURE_portkey_list_agent_server_user_access_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(list_agent_server_user_access),
    },
    /* GET /v1/agent-servers/{agent_server_id}/agent-card */
    [OPERATION_get_agent_server_agent_card] = {
        .name = STRING(get_agent_server_agent_card),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_agent_servers_agent_server_id_agent_card),
        .domain = DOMAIN_agent_servers,
        .arguments = SCHEMA_get_agent_server_agent_card,
        .structure = STRUCTURE_portkey_get_agent_server_agent_card_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        PARAMETERS(get_agent_server_agent_card),
    },
};

extern const struct pa_domain pa_domain_agent_servers;
const struct pa_domain pa_domain_agent_servers = {
    .name = "agent-servers",
    .description = "A2A agents of a workspace, their skills and user access.",
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

const portkeyadmin_domain *portkeyadmin_domain_agent_servers(void)
{
    return &pa_domain_agent_servers;
}
