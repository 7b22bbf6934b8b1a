/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/guardrails.h>

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
    TEXT(actions, "actions") \
    TEXT(application_json, "application/json") \
    TEXT(async, "async") \
    TEXT(checks, "checks") \
    TEXT(create_guardrail, "create_guardrail") \
    TEXT(create_plugin, "create_plugin") \
    TEXT(credentials, "credentials") \
    TEXT(current_page, "current_page") \
    TEXT(delete_guardrail, "delete_guardrail") \
    TEXT(deny, "deny") \
    TEXT(excluded, "excluded") \
    TEXT(feedback, "feedback") \
    TEXT(get_guardrail, "get_guardrail") \
    TEXT(get_organisation_defaults, "get_organisation_defaults") \
    TEXT(guardrail_id, "guardrail_id") \
    TEXT(headers, "headers") \
    TEXT(id, "id") \
    TEXT(ids, "ids") \
    TEXT(input_guardrails, "input_guardrails") \
    TEXT(integration_id, "integration_id") \
    TEXT(is_enabled, "is_enabled") \
    TEXT(json_input, "\"input\"") \
    TEXT(json_llm, "\"llm\"") \
    TEXT(json_mcp_tools, "\"mcp_tools\"") \
    TEXT(json_output, "\"output\"") \
    TEXT(list_guardrail_mcp_servers, "list_guardrail_mcp_servers") \
    TEXT(list_guardrails, "list_guardrails") \
    TEXT(list_input_guardrail_workspace_exclusions, "list_input_guardrail_workspace_exclusions") \
    TEXT(list_output_guardrail_workspace_exclusions, "list_output_guardrail_workspace_exclusions") \
    TEXT(list_plugin_providers, "list_plugin_providers") \
    TEXT(mcp_integration_capability_ids, "mcp_integration_capability_ids") \
    TEXT(mcp_server_id, "mcp_server_id") \
    TEXT(mcp_servers, "mcp_servers") \
    TEXT(message, "message") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(on_fail, "on_fail") \
    TEXT(on_fail_action, "on_fail_action") \
    TEXT(on_success, "on_success") \
    TEXT(organisation_exclusions_list, "organisation_exclusions.list") \
    TEXT(organisation_exclusions_update, "organisation_exclusions.update") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(organisation_settings_read, "organisation_settings.read") \
    TEXT(organisation_settings_update, "organisation_settings.update") \
    TEXT(output_guardrails, "output_guardrails") \
    TEXT(override_existing, "override_existing") \
    TEXT(page_size, "page_size") \
    TEXT(parameters, "parameters") \
    TEXT(path_admin_organisation_defaults, "/admin/organisation/defaults") \
    TEXT(path_guardrails, "/guardrails") \
    TEXT(path_guardrails_guardrail_id, "/guardrails/{guardrail_id}") \
    TEXT(path_guardrails_guardrail_id_mcp_servers, "/guardrails/{guardrail_id}/mcp-servers") \
    TEXT(path_guardrails_guardrail_id_mcp_servers_mcp_server_id, "/guardrails/{guardrail_id}/mcp-servers/{mcp_server_id}") \
    TEXT(path_plugins, "/plugins") \
    TEXT(path_plugins_plugin_id, "/plugins/{plugin_id}") \
    TEXT(path_utils_static_resources_plugin_providers, "/utils/static-resources/plugin-providers") \
    TEXT(path_v1, "/v1") \
    TEXT(path_v2, "/v2") \
    TEXT(path_workspace_exclusions_input_guardrails, "/workspace-exclusions/input-guardrails") \
    TEXT(path_workspace_exclusions_output_guardrails, "/workspace-exclusions/output-guardrails") \
    TEXT(plugin_id, "plugin_id") \
    TEXT(plugin_provider_id, "plugin_provider_id") \
    TEXT(plugins_create, "plugins.create") \
    TEXT(plugins_update, "plugins.update") \
    TEXT(replace_guardrail_mcp_servers, "replace_guardrail_mcp_servers") \
    TEXT(run_on, "run_on") \
    TEXT(status, "status") \
    TEXT(target, "target") \
    TEXT(update_guardrail, "update_guardrail") \
    TEXT(update_input_guardrail_workspace_exclusions, "update_input_guardrail_workspace_exclusions") \
    TEXT(update_organisation_defaults, "update_organisation_defaults") \
    TEXT(update_output_guardrail_workspace_exclusions, "update_output_guardrail_workspace_exclusions") \
    TEXT(update_plugin, "update_plugin") \
    TEXT(upsert_guardrail_mcp_server, "upsert_guardrail_mcp_server") \
    TEXT(value, "value") \
    TEXT(weight, "weight") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspaces, "workspaces") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_input_output[2];
    uint32_t of_string_of_llm_mcp_tools[2];
    uint32_t of_GuardrailActions_required[2];
    uint32_t of_GuardrailCheck_required[1];
    uint32_t of_list_input_guardrail_workspace_exclusions_required[1];
    uint32_t of_update_input_guardrail_workspace_exclusions_workspaces_be59ec[2];
    uint32_t of_update_input_guardrail_workspace_exclusions_required[2];
    uint32_t of_list_output_guardrail_workspace_exclusions_required[1];
    uint32_t of_update_output_guardrail_workspace_exclusions_workspaces_f7bca1[2];
    uint32_t of_update_output_guardrail_workspace_exclusions_required[2];
    uint32_t of_GuardrailActions_on_fail_feedback_required[3];
    uint32_t of_GuardrailActions_on_fail_required[1];
    uint32_t of_GuardrailActions_on_success_feedback_required[3];
    uint32_t of_GuardrailActions_on_success_required[1];
    uint32_t of_create_guardrail_required[1];
    uint32_t of_get_guardrail_required[1];
    uint32_t of_update_guardrail_required[1];
    uint32_t of_delete_guardrail_required[1];
    uint32_t of_list_guardrail_mcp_servers_required[1];
    uint32_t of_replace_guardrail_mcp_servers_required[2];
    uint32_t of_upsert_guardrail_mcp_server_required[2];
    uint32_t of_create_plugin_required[1];
    uint32_t of_update_plugin_required[1];
} names = {
    .of_string_of_input_output = {STRING(json_input), STRING(json_output)},
    .of_string_of_llm_mcp_tools = {STRING(json_llm), STRING(json_mcp_tools)},
    .of_GuardrailActions_required = {STRING(deny), STRING(async)},
    .of_GuardrailCheck_required = {STRING(id)},
    .of_list_input_guardrail_workspace_exclusions_required = {STRING(organisation_id)},
    .of_update_input_guardrail_workspace_exclusions_workspaces_be59ec = {
        STRING(workspace_id),
        STRING(excluded),
    },
    .of_update_input_guardrail_workspace_exclusions_required = {STRING(organisation_id), STRING(workspaces)},
    .of_list_output_guardrail_workspace_exclusions_required = {STRING(organisation_id)},
    .of_update_output_guardrail_workspace_exclusions_workspaces_f7bca1 = {
        STRING(workspace_id),
        STRING(excluded),
    },
    .of_update_output_guardrail_workspace_exclusions_required = {STRING(organisation_id), STRING(workspaces)},
    .of_GuardrailActions_on_fail_feedback_required = {STRING(value), STRING(weight), STRING(metadata)},
    .of_GuardrailActions_on_fail_required = {STRING(feedback)},
    .of_GuardrailActions_on_success_feedback_required = {STRING(value), STRING(weight), STRING(metadata)},
    .of_GuardrailActions_on_success_required = {STRING(feedback)},
    .of_create_guardrail_required = {STRING(name)},
    .of_get_guardrail_required = {STRING(guardrail_id)},
    .of_update_guardrail_required = {STRING(guardrail_id)},
    .of_delete_guardrail_required = {STRING(guardrail_id)},
    .of_list_guardrail_mcp_servers_required = {STRING(guardrail_id)},
    .of_replace_guardrail_mcp_servers_required = {STRING(guardrail_id), STRING(mcp_servers)},
    .of_upsert_guardrail_mcp_server_required = {STRING(guardrail_id), STRING(mcp_server_id)},
    .of_create_plugin_required = {STRING(credentials)},
    .of_update_plugin_required = {STRING(plugin_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_from_1_of_GuardrailCheck, 3) \
    EACH(array_items_from_1_of_string_of_input_output, 3) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1_to_1000, 3) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_nothing, 3) \
    EACH(string, 1) \
    EACH(string_length_from_1, 2) \
    EACH(string_of_input_output, 2) \
    EACH(string_of_llm_mcp_tools, 2) \
    EACH(GuardrailActions, 4) \
    EACH(GuardrailCheck, 4) \
    EACH(update_organisation_defaults, 3) \
    EACH(list_input_guardrail_workspace_exclusions, 4) \
    EACH(update_input_guardrail_workspace_exclusions_workspaces_items, 4) \
    EACH(update_input_guardrail_workspace_exclusions_workspaces, 3) \
    EACH(update_input_guardrail_workspace_exclusions, 4) \
    EACH(list_output_guardrail_workspace_exclusions, 4) \
    EACH(update_output_guardrail_workspace_exclusions_workspaces_items, 4) \
    EACH(update_output_guardrail_workspace_exclusions_workspaces, 3) \
    EACH(update_output_guardrail_workspace_exclusions, 4) \
    EACH(list_guardrails, 3) \
    EACH(GuardrailActions_on_fail_feedback, 4) \
    EACH(GuardrailActions_on_fail, 4) \
    EACH(GuardrailActions_on_success_feedback, 4) \
    EACH(GuardrailActions_on_success, 4) \
    EACH(GuardrailCheck_parameters, 2) \
    EACH(create_guardrail, 4) \
    EACH(get_guardrail, 4) \
    EACH(update_guardrail, 4) \
    EACH(delete_guardrail, 4) \
    EACH(list_guardrail_mcp_servers, 4) \
    EACH(replace_guardrail_mcp_servers_mcp_servers_others, 3) \
    EACH(replace_guardrail_mcp_servers_mcp_servers, 4) \
    EACH(replace_guardrail_mcp_servers, 4) \
    EACH(upsert_guardrail_mcp_server, 4) \
    EACH(create_plugin, 4) \
    EACH(update_plugin, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_GuardrailActions[6];
    struct pa_property of_GuardrailCheck[4];
    struct pa_property of_update_organisation_defaults[2];
    struct pa_property of_list_input_guardrail_workspace_exclusions[2];
    struct pa_property of_update_input_guardrail_workspace_exclusions_workspaces_items[2];
    struct pa_property of_update_input_guardrail_workspace_exclusions[3];
    struct pa_property of_list_output_guardrail_workspace_exclusions[2];
    struct pa_property of_update_output_guardrail_workspace_exclusions_workspaces_items[2];
    struct pa_property of_update_output_guardrail_workspace_exclusions[3];
    struct pa_property of_list_guardrails[5];
    struct pa_property of_GuardrailActions_on_fail_feedback[3];
    struct pa_property of_GuardrailActions_on_fail[1];
    struct pa_property of_GuardrailActions_on_success_feedback[3];
    struct pa_property of_GuardrailActions_on_success[1];
    struct pa_property of_GuardrailCheck_parameters[2];
    struct pa_property of_create_guardrail[6];
    struct pa_property of_get_guardrail[1];
    struct pa_property of_update_guardrail[4];
    struct pa_property of_delete_guardrail[1];
    struct pa_property of_list_guardrail_mcp_servers[1];
    struct pa_property of_replace_guardrail_mcp_servers_mcp_servers_others[2];
    struct pa_property of_replace_guardrail_mcp_servers[2];
    struct pa_property of_upsert_guardrail_mcp_server[4];
    struct pa_property of_create_plugin[4];
    struct pa_property of_update_plugin[4];
} properties = {
    .of_GuardrailActions = {
        {.name = STRING(async), .schema = SCHEMA_boolean},
        {.name = STRING(deny), .schema = SCHEMA_boolean},
        {.name = STRING(message), .schema = SCHEMA_string},
        {.name = STRING(on_fail), .schema = SCHEMA_GuardrailActions_on_fail},
        {.name = STRING(on_fail_action), .schema = SCHEMA_string},
        {.name = STRING(on_success), .schema = SCHEMA_GuardrailActions_on_success},
    },
    .of_GuardrailCheck = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_enabled), .schema = SCHEMA_boolean},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parameters), .schema = SCHEMA_GuardrailCheck_parameters},
    },
    .of_update_organisation_defaults = {
        {.name = STRING(input_guardrails), .schema = SCHEMA_array_of_string},
        {.name = STRING(output_guardrails), .schema = SCHEMA_array_of_string},
    },
    .of_list_input_guardrail_workspace_exclusions = {
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_input_guardrail_workspace_exclusions_workspaces_items = {
        {.name = STRING(excluded), .schema = SCHEMA_boolean},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_input_guardrail_workspace_exclusions = {
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(override_existing), .schema = SCHEMA_boolean},
        {.name = STRING(workspaces), .schema = SCHEMA_update_input_guardrail_workspace_exclusions_workspaces},
    },
    .of_list_output_guardrail_workspace_exclusions = {
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_output_guardrail_workspace_exclusions_workspaces_items = {
        {.name = STRING(excluded), .schema = SCHEMA_boolean},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_output_guardrail_workspace_exclusions = {
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(override_existing), .schema = SCHEMA_boolean},
        {.name = STRING(workspaces), .schema = SCHEMA_update_output_guardrail_workspace_exclusions_workspaces},
    },
    .of_list_guardrails = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(ids), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_1000},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_GuardrailActions_on_fail_feedback = {
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_number},
        {.name = STRING(weight), .schema = SCHEMA_number},
    },
    .of_GuardrailActions_on_fail = {
        {.name = STRING(feedback), .schema = SCHEMA_GuardrailActions_on_fail_feedback},
    },
    .of_GuardrailActions_on_success_feedback = {
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_number},
        {.name = STRING(weight), .schema = SCHEMA_number},
    },
    .of_GuardrailActions_on_success = {
        {.name = STRING(feedback), .schema = SCHEMA_GuardrailActions_on_success_feedback},
    },
    .of_GuardrailCheck_parameters = {
        {.name = STRING(credentials), .schema = SCHEMA_object},
        {.name = STRING(headers), .schema = SCHEMA_object},
    },
    .of_create_guardrail = {
        {.name = STRING(actions), .schema = SCHEMA_GuardrailActions},
        {.name = STRING(checks), .schema = SCHEMA_array_items_from_1_of_GuardrailCheck},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(target), .schema = SCHEMA_string_of_llm_mcp_tools},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_guardrail = {{.name = STRING(guardrail_id), .schema = SCHEMA_string}},
    .of_update_guardrail = {
        {.name = STRING(actions), .schema = SCHEMA_GuardrailActions},
        {.name = STRING(checks), .schema = SCHEMA_array_items_from_1_of_GuardrailCheck},
        {.name = STRING(guardrail_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_delete_guardrail = {{.name = STRING(guardrail_id), .schema = SCHEMA_string}},
    .of_list_guardrail_mcp_servers = {{.name = STRING(guardrail_id), .schema = SCHEMA_string_length_from_1}},
    .of_replace_guardrail_mcp_servers_mcp_servers_others = {
        {.name = STRING(mcp_integration_capability_ids), .schema = SCHEMA_array_of_string},
        {.name = STRING(run_on), .schema = SCHEMA_array_items_from_1_of_string_of_input_output},
    },
    .of_replace_guardrail_mcp_servers = {
        {.name = STRING(guardrail_id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(mcp_servers), .schema = SCHEMA_replace_guardrail_mcp_servers_mcp_servers},
    },
    .of_upsert_guardrail_mcp_server = {
        {.name = STRING(guardrail_id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(mcp_integration_capability_ids), .schema = SCHEMA_array_of_string},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(run_on), .schema = SCHEMA_array_items_from_1_of_string_of_input_output},
    },
    .of_create_plugin = {
        {.name = STRING(credentials), .schema = SCHEMA_object},
        {.name = STRING(integration_id), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(plugin_provider_id), .schema = SCHEMA_string},
    },
    .of_update_plugin = {
        {.name = STRING(credentials), .schema = SCHEMA_object},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(plugin_id), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_items_from_1_of_GuardrailCheck = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_GuardrailCheck},
    },
    .of_array_items_from_1_of_string_of_input_output = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_string_of_input_output},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1_to_1000 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(1000)},
    },
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_1 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MIN_LENGTH, .value = 1}},
    .of_string_of_input_output = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_input_output)},
    },
    .of_string_of_llm_mcp_tools = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_llm_mcp_tools)},
    },
    .of_GuardrailActions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailActions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailActions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailCheck = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailCheck_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailCheck)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_organisation_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_organisation_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_input_guardrail_workspace_exclusions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_input_guardrail_workspace_exclusions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_input_guardrail_workspace_exclusions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_input_guardrail_workspace_exclusions_workspaces_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_input_guardrail_workspace_exclusions_workspaces_be59ec)},
        {.code = PA_PROPERTIES, PROPERTIES(update_input_guardrail_workspace_exclusions_workspaces_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_input_guardrail_workspace_exclusions_workspaces = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_update_input_guardrail_workspace_exclusions_workspaces_items},
    },
    .of_update_input_guardrail_workspace_exclusions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_input_guardrail_workspace_exclusions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_input_guardrail_workspace_exclusions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_output_guardrail_workspace_exclusions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_output_guardrail_workspace_exclusions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_output_guardrail_workspace_exclusions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_output_guardrail_workspace_exclusions_workspaces_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_output_guardrail_workspace_exclusions_workspaces_f7bca1)},
        {.code = PA_PROPERTIES, PROPERTIES(update_output_guardrail_workspace_exclusions_workspaces_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_output_guardrail_workspace_exclusions_workspaces = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_update_output_guardrail_workspace_exclusions_workspaces_items},
    },
    .of_update_output_guardrail_workspace_exclusions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_output_guardrail_workspace_exclusions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_output_guardrail_workspace_exclusions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_guardrails = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_guardrails)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailActions_on_fail_feedback = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailActions_on_fail_feedback_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailActions_on_fail_feedback)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailActions_on_fail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailActions_on_fail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailActions_on_fail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailActions_on_success_feedback = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailActions_on_success_feedback_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailActions_on_success_feedback)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailActions_on_success = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailActions_on_success_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailActions_on_success)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailCheck_parameters = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailCheck_parameters)},
    },
    .of_create_guardrail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_guardrail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_guardrail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_guardrail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_guardrail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_guardrail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_guardrail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_guardrail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_guardrail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_guardrail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_guardrail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_guardrail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_guardrail_mcp_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_guardrail_mcp_servers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_guardrail_mcp_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_replace_guardrail_mcp_servers_mcp_servers_others = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(replace_guardrail_mcp_servers_mcp_servers_others)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_replace_guardrail_mcp_servers_mcp_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_replace_guardrail_mcp_servers_mcp_servers_others},
        {.code = PA_PROPERTY_NAMES, .value = SCHEMA_anything},
    },
    .of_replace_guardrail_mcp_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(replace_guardrail_mcp_servers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(replace_guardrail_mcp_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_upsert_guardrail_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(upsert_guardrail_mcp_server_required)},
        {.code = PA_PROPERTIES, PROPERTIES(upsert_guardrail_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_plugin = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_plugin_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_plugin)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_plugin = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_plugin_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_plugin)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_input_guardrail_workspace_exclusions[2];
    struct pa_parameter of_list_output_guardrail_workspace_exclusions[2];
    struct pa_parameter of_list_guardrails[5];
    struct pa_parameter of_get_guardrail[1];
    struct pa_parameter of_update_guardrail[1];
    struct pa_parameter of_delete_guardrail[1];
    struct pa_parameter of_list_guardrail_mcp_servers[1];
    struct pa_parameter of_replace_guardrail_mcp_servers[1];
    struct pa_parameter of_upsert_guardrail_mcp_server[2];
    struct pa_parameter of_update_plugin[1];
} parameters = {
    .of_list_input_guardrail_workspace_exclusions = {
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_list_output_guardrail_workspace_exclusions = {
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_list_guardrails = {
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ids), .wire = STRING(ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_guardrail = {
        {.argument = STRING(guardrail_id), .wire = STRING(guardrail_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_guardrail = {
        {.argument = STRING(guardrail_id), .wire = STRING(guardrail_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_guardrail = {
        {.argument = STRING(guardrail_id), .wire = STRING(guardrail_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_guardrail_mcp_servers = {
        {.argument = STRING(guardrail_id), .wire = STRING(guardrail_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_replace_guardrail_mcp_servers = {
        {.argument = STRING(guardrail_id), .wire = STRING(guardrail_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_upsert_guardrail_mcp_server = {
        {.argument = STRING(guardrail_id), .wire = STRING(guardrail_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(mcp_server_id), .wire = STRING(mcp_server_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_plugin = {
        {.argument = STRING(plugin_id), .wire = STRING(plugin_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_guardrail_actions, 6) \
    EACH(portkey_guardrail_actions_on_fail, 1) \
    EACH(portkey_guardrail_actions_on_fail_feedback, 3) \
    EACH(portkey_guardrail_actions_on_success, 1) \
    EACH(portkey_guardrail_actions_on_success_feedback, 3) \
    EACH(portkey_guardrail_check, 4) \
    EMPTY(portkey_get_organisation_defaults_params, 0) \
    EACH(portkey_update_organisation_defaults_params, 2) \
    EACH(portkey_list_input_guardrail_workspace_exclusions_params, 2) \
    EACH(portkey_update_input_guardrail_workspace_exclusions_params, 3) \
    EACH(portkey_update_input_guardrail_workspace_exclusions_params_workspaces, 2) \
    EACH(portkey_list_output_guardrail_workspace_exclusions_params, 2) \
    EACH(portkey_update_output_guardrail_workspace_exclusions_params, 3) \
    EACH(portkey_update_output_guardrail_workspace_exclusions_params_workspaces, 2) \
    EACH(portkey_list_guardrails_params, 5) \
    EACH(portkey_create_guardrail_params, 6) \
    EACH(portkey_get_guardrail_params, 1) \
    EACH(portkey_update_guardrail_params, 4) \
    EACH(portkey_delete_guardrail_params, 1) \
    EACH(portkey_list_guardrail_mcp_servers_params, 1) \
    EACH(portkey_replace_guardrail_mcp_servers_params, 2) \
    EACH(portkey_upsert_guardrail_mcp_server_params, 4) \
    EACH(portkey_create_plugin_params, 4) \
    EACH(portkey_update_plugin_params, 4) \
    EMPTY(portkey_list_plugin_providers_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_guardrail_actions = {
        {.name = STRING(deny), .offset = offsetof(portkey_guardrail_actions, deny), .kind = PA_F_BOOLEAN},
        {.name = STRING(async), .offset = offsetof(portkey_guardrail_actions, async), .kind = PA_F_BOOLEAN},
        {.name = STRING(on_fail_action), .offset = offsetof(portkey_guardrail_actions, on_fail_action), .kind = PA_F_STRING},
        {.name = STRING(message), .offset = offsetof(portkey_guardrail_actions, message), .kind = PA_F_STRING},
        {.name = STRING(on_success), .offset = offsetof(portkey_guardrail_actions, on_success), .structure = STRUCTURE_portkey_guardrail_actions_on_success, .kind = PA_F_OBJECT},
        {.name = STRING(on_fail), .offset = offsetof(portkey_guardrail_actions, on_fail), .structure = STRUCTURE_portkey_guardrail_actions_on_fail, .kind = PA_F_OBJECT},
    },
    .of_portkey_guardrail_actions_on_fail = {
        {.name = STRING(feedback), .offset = offsetof(portkey_guardrail_actions_on_fail, feedback), .structure = STRUCTURE_portkey_guardrail_actions_on_fail_feedback, .kind = PA_F_OBJECT},
    },
    .of_portkey_guardrail_actions_on_fail_feedback = {
        {.name = STRING(value), .offset = offsetof(portkey_guardrail_actions_on_fail_feedback, value), .kind = PA_F_NUMBER},
        {.name = STRING(weight), .offset = offsetof(portkey_guardrail_actions_on_fail_feedback, weight), .kind = PA_F_NUMBER},
        {.name = STRING(metadata), .offset = offsetof(portkey_guardrail_actions_on_fail_feedback, metadata), .kind = PA_F_STRING},
    },
    .of_portkey_guardrail_actions_on_success = {
        {.name = STRING(feedback), .offset = offsetof(portkey_guardrail_actions_on_success, feedback), .structure = STRUCTURE_portkey_guardrail_actions_on_success_feedback, .kind = PA_F_OBJECT},
    },
    .of_portkey_guardrail_actions_on_success_feedback = {
        {.name = STRING(value), .offset = offsetof(portkey_guardrail_actions_on_success_feedback, value), .kind = PA_F_NUMBER},
        {.name = STRING(weight), .offset = offsetof(portkey_guardrail_actions_on_success_feedback, weight), .kind = PA_F_NUMBER},
        {.name = STRING(metadata), .offset = offsetof(portkey_guardrail_actions_on_success_feedback, metadata), .kind = PA_F_STRING},
    },
    .of_portkey_guardrail_check = {
        {.name = STRING(id), .offset = offsetof(portkey_guardrail_check, id), .kind = PA_F_STRING},
        {.name = STRING(parameters), .offset = offsetof(portkey_guardrail_check, parameters), .kind = PA_F_JSON},
        {.name = STRING(name), .offset = offsetof(portkey_guardrail_check, name), .kind = PA_F_STRING},
        {.name = STRING(is_enabled), .offset = offsetof(portkey_guardrail_check, is_enabled), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_update_organisation_defaults_params = {
        {.name = STRING(input_guardrails), .offset = offsetof(portkey_update_organisation_defaults_params, input_guardrails), .kind = PA_F_STRING_LIST},
        {.name = STRING(output_guardrails), .offset = offsetof(portkey_update_organisation_defaults_params, output_guardrails), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_list_input_guardrail_workspace_exclusions_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_input_guardrail_workspace_exclusions_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_input_guardrail_workspace_exclusions_params, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_input_guardrail_workspace_exclusions_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_update_input_guardrail_workspace_exclusions_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspaces), .offset = offsetof(portkey_update_input_guardrail_workspace_exclusions_params, workspaces), .structure = STRUCTURE_portkey_update_input_guardrail_workspace_exclusions_params_workspaces, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(override_existing), .offset = offsetof(portkey_update_input_guardrail_workspace_exclusions_params, override_existing), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_update_input_guardrail_workspace_exclusions_params_workspaces = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_update_input_guardrail_workspace_exclusions_params_workspaces, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(excluded), .offset = offsetof(portkey_update_input_guardrail_workspace_exclusions_params_workspaces, excluded), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_output_guardrail_workspace_exclusions_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_output_guardrail_workspace_exclusions_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_output_guardrail_workspace_exclusions_params, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_output_guardrail_workspace_exclusions_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_update_output_guardrail_workspace_exclusions_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspaces), .offset = offsetof(portkey_update_output_guardrail_workspace_exclusions_params, workspaces), .structure = STRUCTURE_portkey_update_output_guardrail_workspace_exclusions_params_workspaces, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(override_existing), .offset = offsetof(portkey_update_output_guardrail_workspace_exclusions_params, override_existing), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_update_output_guardrail_workspace_exclusions_params_workspaces = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_update_output_guardrail_workspace_exclusions_params_workspaces, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(excluded), .offset = offsetof(portkey_update_output_guardrail_workspace_exclusions_params_workspaces, excluded), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_list_guardrails_params = {
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_guardrails_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_guardrails_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(ids), .offset = offsetof(portkey_list_guardrails_params, ids), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_guardrails_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_guardrails_params, current_page), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_guardrail_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_guardrail_params, name), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_guardrail_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_guardrail_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(target), .offset = offsetof(portkey_create_guardrail_params, target), .kind = PA_F_STRING},
        {.name = STRING(checks), .offset = offsetof(portkey_create_guardrail_params, checks), .structure = STRUCTURE_portkey_guardrail_check, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(actions), .offset = offsetof(portkey_create_guardrail_params, actions), .structure = STRUCTURE_portkey_guardrail_actions, .kind = PA_F_OBJECT},
    },
    .of_portkey_get_guardrail_params = {
        {.name = STRING(guardrail_id), .offset = offsetof(portkey_get_guardrail_params, guardrail_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_guardrail_params = {
        {.name = STRING(guardrail_id), .offset = offsetof(portkey_update_guardrail_params, guardrail_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_guardrail_params, name), .kind = PA_F_STRING},
        {.name = STRING(checks), .offset = offsetof(portkey_update_guardrail_params, checks), .structure = STRUCTURE_portkey_guardrail_check, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(actions), .offset = offsetof(portkey_update_guardrail_params, actions), .structure = STRUCTURE_portkey_guardrail_actions, .kind = PA_F_OBJECT},
    },
    .of_portkey_delete_guardrail_params = {
        {.name = STRING(guardrail_id), .offset = offsetof(portkey_delete_guardrail_params, guardrail_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_guardrail_mcp_servers_params = {
        {.name = STRING(guardrail_id), .offset = offsetof(portkey_list_guardrail_mcp_servers_params, guardrail_id), .kind = PA_F_STRING},
    },
    .of_portkey_replace_guardrail_mcp_servers_params = {
        {.name = STRING(guardrail_id), .offset = offsetof(portkey_replace_guardrail_mcp_servers_params, guardrail_id), .kind = PA_F_STRING},
        {.name = STRING(mcp_servers), .offset = offsetof(portkey_replace_guardrail_mcp_servers_params, mcp_servers), .kind = PA_F_JSON},
    },
    .of_portkey_upsert_guardrail_mcp_server_params = {
        {.name = STRING(guardrail_id), .offset = offsetof(portkey_upsert_guardrail_mcp_server_params, guardrail_id), .kind = PA_F_STRING},
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_upsert_guardrail_mcp_server_params, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(run_on), .offset = offsetof(portkey_upsert_guardrail_mcp_server_params, run_on), .kind = PA_F_STRING_LIST},
        {.name = STRING(mcp_integration_capability_ids), .offset = offsetof(portkey_upsert_guardrail_mcp_server_params, mcp_integration_capability_ids), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_create_plugin_params = {
        {.name = STRING(credentials), .offset = offsetof(portkey_create_plugin_params, credentials), .kind = PA_F_JSON},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_plugin_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(plugin_provider_id), .offset = offsetof(portkey_create_plugin_params, plugin_provider_id), .kind = PA_F_STRING},
        {.name = STRING(integration_id), .offset = offsetof(portkey_create_plugin_params, integration_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_plugin_params = {
        {.name = STRING(plugin_id), .offset = offsetof(portkey_update_plugin_params, plugin_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_plugin_params, name), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_update_plugin_params, status), .kind = PA_F_STRING},
        {.name = STRING(credentials), .offset = offsetof(portkey_update_plugin_params, credentials), .kind = PA_F_JSON},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v2/admin/organisation/defaults */
    [OPERATION_get_organisation_defaults] = {
        .name = STRING(get_organisation_defaults),
        .method = STRING(GET),
        .base = STRING(path_v2),
        .path = STRING(path_admin_organisation_defaults),
        .scope = STRING(organisation_settings_read),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_organisation_defaults_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
    },
    /* PUT /v2/admin/organisation/defaults */
    [OPERATION_update_organisation_defaults] = {
        .name = STRING(update_organisation_defaults),
        .method = STRING(PUT),
        .base = STRING(path_v2),
        .path = STRING(path_admin_organisation_defaults),
        .scope = STRING(organisation_settings_update),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_update_organisation_defaults,
        .structure = STRUCTURE_portkey_update_organisation_defaults_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/workspace-exclusions/input-guardrails */
    [OPERATION_list_input_guardrail_workspace_exclusions] = {
        .name = STRING(list_input_guardrail_workspace_exclusions),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_workspace_exclusions_input_guardrails),
        .scope = STRING(organisation_exclusions_list),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_list_input_guardrail_workspace_exclusions,
        .structure = STRUCTURE_portkey_list_input_guardrail_workspace_exclusions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_input_guardrail_workspace_exclusions),
    },
    /* PUT /v1/workspace-exclusions/input-guardrails */
    [OPERATION_update_input_guardrail_workspace_exclusions] = {
        .name = STRING(update_input_guardrail_workspace_exclusions),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_workspace_exclusions_input_guardrails),
        .scope = STRING(organisation_exclusions_update),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_update_input_guardrail_workspace_exclusions,
        .structure = STRUCTURE_portkey_update_input_guardrail_workspace_exclusions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/workspace-exclusions/output-guardrails */
    [OPERATION_list_output_guardrail_workspace_exclusions] = {
        .name = STRING(list_output_guardrail_workspace_exclusions),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_workspace_exclusions_output_guardrails),
        .scope = STRING(organisation_exclusions_list),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_list_output_guardrail_workspace_exclusions,
        .structure = STRUCTURE_portkey_list_output_guardrail_workspace_exclusions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_output_guardrail_workspace_exclusions),
    },
    /* PUT /v1/workspace-exclusions/output-guardrails */
    [OPERATION_update_output_guardrail_workspace_exclusions] = {
        .name = STRING(update_output_guardrail_workspace_exclusions),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_workspace_exclusions_output_guardrails),
        .scope = STRING(organisation_exclusions_update),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_update_output_guardrail_workspace_exclusions,
        .structure = STRUCTURE_portkey_update_output_guardrail_workspace_exclusions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/guardrails */
    [OPERATION_list_guardrails] = {
        .name = STRING(list_guardrails),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_guardrails),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_list_guardrails,
        .structure = STRUCTURE_portkey_list_guardrails_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_guardrails),
    },
    /* POST /v1/guardrails */
    [OPERATION_create_guardrail] = {
        .name = STRING(create_guardrail),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_guardrails),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_create_guardrail,
        .structure = STRUCTURE_portkey_create_guardrail_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/guardrails/{guardrail_id} */
    [OPERATION_get_guardrail] = {
        .name = STRING(get_guardrail),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_guardrails_guardrail_id),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_get_guardrail,
        .structure = STRUCTURE_portkey_get_guardrail_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_guardrail),
    },
    /* PUT /v1/guardrails/{guardrail_id} */
    [OPERATION_update_guardrail] = {
        .name = STRING(update_guardrail),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_guardrails_guardrail_id),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_update_guardrail,
        .structure = STRUCTURE_portkey_update_guardrail_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_guardrail),
    },
    /* DELETE /v1/guardrails/{guardrail_id} */
    [OPERATION_delete_guardrail] = {
        .name = STRING(delete_guardrail),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_guardrails_guardrail_id),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_delete_guardrail,
        .structure = STRUCTURE_portkey_delete_guardrail_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_NOTHING,
        PARAMETERS(delete_guardrail),
    },
    /* GET /v1/guardrails/{guardrail_id}/mcp-servers */
    [OPERATION_list_guardrail_mcp_servers] = {
        .name = STRING(list_guardrail_mcp_servers),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_guardrails_guardrail_id_mcp_servers),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_list_guardrail_mcp_servers,
        .structure = STRUCTURE_portkey_list_guardrail_mcp_servers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_guardrail_mcp_servers),
    },
    /* PUT /v1/guardrails/{guardrail_id}/mcp-servers */
    [OPERATION_replace_guardrail_mcp_servers] = {
        .name = STRING(replace_guardrail_mcp_servers),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_guardrails_guardrail_id_mcp_servers),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_replace_guardrail_mcp_servers,
        .structure = STRUCTURE_portkey_replace_guardrail_mcp_servers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(replace_guardrail_mcp_servers),
    },
    /* PUT /v1/guardrails/{guardrail_id}/mcp-servers/{mcp_server_id} */
    [OPERATION_upsert_guardrail_mcp_server] = {
        .name = STRING(upsert_guardrail_mcp_server),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_guardrails_guardrail_id_mcp_servers_mcp_server_id),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_upsert_guardrail_mcp_server,
        .structure = STRUCTURE_portkey_upsert_guardrail_mcp_server_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(upsert_guardrail_mcp_server),
    },
    /* POST /v1/plugins */
    [OPERATION_create_plugin] = {
        .name = STRING(create_plugin),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_plugins),
        .scope = STRING(plugins_create),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_create_plugin,
        .structure = STRUCTURE_portkey_create_plugin_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* PUT /v1/plugins/{plugin_id} */
    [OPERATION_update_plugin] = {
        .name = STRING(update_plugin),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_plugins_plugin_id),
        .scope = STRING(plugins_update),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_update_plugin,
        .structure = STRUCTURE_portkey_update_plugin_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_plugin),
    },
    /* GET /v1/utils/static-resources/plugin-providers */
    [OPERATION_list_plugin_providers] = {
        .name = STRING(list_plugin_providers),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_utils_static_resources_plugin_providers),
        .domain = DOMAIN_guardrails,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_list_plugin_providers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
    },
};

extern const struct pa_domain pa_domain_guardrails;
const struct pa_domain pa_domain_guardrails = {
    .name = "guardrails",
    .description = "Checks on requests and responses at the gateway.",
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

const portkeyadmin_domain *portkeyadmin_domain_guardrails(void)
{
    return &pa_domain_guardrails;
}
