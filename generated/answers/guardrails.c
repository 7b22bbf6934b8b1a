/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(actions, "actions") \
    TEXT(added, "added") \
    TEXT(async, "async") \
    TEXT(capability_ids, "capability_ids") \
    TEXT(changed, "changed") \
    TEXT(checks, "checks") \
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(credentials, "credentials") \
    TEXT(data, "data") \
    TEXT(deny, "deny") \
    TEXT(entity_type, "entity_type") \
    TEXT(excluded, "excluded") \
    TEXT(exclusions, "exclusions") \
    TEXT(feedback, "feedback") \
    TEXT(guardrail_id, "guardrail_id") \
    TEXT(headers, "headers") \
    TEXT(id, "id") \
    TEXT(input_guardrails, "input_guardrails") \
    TEXT(is_enabled, "is_enabled") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_guardrail, "\"guardrail\"") \
    TEXT(json_input, "\"input\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_llm, "\"llm\"") \
    TEXT(json_mcp_tools, "\"mcp_tools\"") \
    TEXT(json_organisation_defaults, "\"organisation_defaults\"") \
    TEXT(json_output, "\"output\"") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(map_id, "map_id") \
    TEXT(mcp_server_id, "mcp_server_id") \
    TEXT(mcp_server_mappings, "mcp_server_mappings") \
    TEXT(message, "message") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(on_fail, "on_fail") \
    TEXT(on_success, "on_success") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(output_guardrails, "output_guardrails") \
    TEXT(owner_id, "owner_id") \
    TEXT(parameters, "parameters") \
    TEXT(removed, "removed") \
    TEXT(run_on, "run_on") \
    TEXT(sequential, "sequential") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(success, "success") \
    TEXT(target, "target") \
    TEXT(total, "total") \
    TEXT(updated, "updated") \
    TEXT(updated_by, "updated_by") \
    TEXT(value, "value") \
    TEXT(version_id, "version_id") \
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
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_guardrail[1];
    uint32_t of_string_of_input_output[2];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_llm_mcp_tools[2];
    uint32_t of_string_of_organisation_defaults[1];
    uint32_t of_CreateGuardrailResponse_required[3];
    uint32_t of_GuardrailDetails_required[6];
    uint32_t of_GuardrailMcpMapping_required[1];
    uint32_t of_GuardrailSummary_required[6];
    uint32_t of_ListGuardrailsResponse_required[2];
    uint32_t of_StoredGuardrailCheck_required[1];
    uint32_t of_UpdateGuardrailResponse_required[2];
    uint32_t of_list_guardrail_mcp_servers_required[2];
} names = {
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_guardrail = {STRING(json_guardrail)},
    .of_string_of_input_output = {STRING(json_input), STRING(json_output)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_llm_mcp_tools = {STRING(json_llm), STRING(json_mcp_tools)},
    .of_string_of_organisation_defaults = {STRING(json_organisation_defaults)},
    .of_CreateGuardrailResponse_required = {STRING(id), STRING(slug), STRING(version_id)},
    .of_GuardrailDetails_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(created_at),
        STRING(last_updated_at),
        STRING(owner_id),
    },
    .of_GuardrailMcpMapping_required = {STRING(mcp_server_id)},
    .of_GuardrailSummary_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(created_at),
        STRING(last_updated_at),
        STRING(owner_id),
    },
    .of_ListGuardrailsResponse_required = {STRING(data), STRING(total)},
    .of_StoredGuardrailCheck_required = {STRING(id)},
    .of_UpdateGuardrailResponse_required = {STRING(id), STRING(slug)},
    .of_list_guardrail_mcp_servers_required = {STRING(total), STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_GuardrailMcpMapping, 2) \
    EACH(array_of_GuardrailReference, 2) \
    EACH(array_of_GuardrailSummary, 2) \
    EACH(array_of_StoredGuardrailCheck, 2) \
    EACH(array_of_string, 2) \
    EACH(array_of_string_of_input_output, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_0, 2) \
    EACH(null_or_string, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_guardrail, 2) \
    EACH(string_of_input_output, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_llm_mcp_tools, 2) \
    EACH(string_of_organisation_defaults, 2) \
    EACH(CreateGuardrailResponse, 4) \
    EACH(GuardrailDetails, 4) \
    EACH(GuardrailExclusions, 3) \
    EACH(GuardrailExclusionsUpdate, 3) \
    EACH(GuardrailMcpMapping, 4) \
    EACH(GuardrailReference, 3) \
    EACH(GuardrailSummary, 4) \
    EACH(ListGuardrailsResponse, 4) \
    EACH(StoredGuardrailActions, 3) \
    EACH(StoredGuardrailCheck, 4) \
    EACH(StoredGuardrailFeedback, 3) \
    EACH(UpdateGuardrailResponse, 4) \
    EACH(get_organisation_defaults, 3) \
    EACH(GuardrailExclusions_data_exclusions_items, 3) \
    EACH(GuardrailExclusions_data_exclusions, 2) \
    EACH(GuardrailExclusions_data, 3) \
    EACH(GuardrailExclusions_workspaces_items, 3) \
    EACH(GuardrailExclusions_workspaces, 2) \
    EACH(GuardrailExclusionsUpdate_data, 3) \
    EACH(StoredGuardrailFeedback_feedback, 3) \
    EACH(StoredGuardrailCheck_parameters, 2) \
    EACH(list_guardrail_mcp_servers, 4) \
    EACH(replace_guardrail_mcp_servers, 3) \
    EACH(upsert_guardrail_mcp_server, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_CreateGuardrailResponse[6];
    struct pa_property of_GuardrailDetails[16];
    struct pa_property of_GuardrailExclusions[3];
    struct pa_property of_GuardrailExclusionsUpdate[2];
    struct pa_property of_GuardrailMcpMapping[5];
    struct pa_property of_GuardrailReference[2];
    struct pa_property of_GuardrailSummary[12];
    struct pa_property of_ListGuardrailsResponse[3];
    struct pa_property of_StoredGuardrailActions[5];
    struct pa_property of_StoredGuardrailCheck[4];
    struct pa_property of_StoredGuardrailFeedback[1];
    struct pa_property of_UpdateGuardrailResponse[4];
    struct pa_property of_get_organisation_defaults[3];
    struct pa_property of_GuardrailExclusions_data_exclusions_items[8];
    struct pa_property of_GuardrailExclusions_data[1];
    struct pa_property of_GuardrailExclusions_workspaces_items[2];
    struct pa_property of_GuardrailExclusionsUpdate_data[1];
    struct pa_property of_StoredGuardrailFeedback_feedback[3];
    struct pa_property of_StoredGuardrailCheck_parameters[2];
    struct pa_property of_list_guardrail_mcp_servers[3];
    struct pa_property of_replace_guardrail_mcp_servers[5];
    struct pa_property of_upsert_guardrail_mcp_server[2];
} properties = {
    .of_CreateGuardrailResponse = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_guardrail},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_GuardrailDetails = {
        {.name = STRING(actions), .schema = SCHEMA_StoredGuardrailActions},
        {.name = STRING(checks), .schema = SCHEMA_array_of_StoredGuardrailCheck},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(mcp_server_mappings), .schema = SCHEMA_array_of_GuardrailMcpMapping},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_guardrail},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(target), .schema = SCHEMA_string_of_llm_mcp_tools},
        {.name = STRING(updated_by), .schema = SCHEMA_null_or_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_GuardrailExclusions = {
        {.name = STRING(data), .schema = SCHEMA_GuardrailExclusions_data},
        {.name = STRING(success), .schema = SCHEMA_boolean},
        {.name = STRING(workspaces), .schema = SCHEMA_GuardrailExclusions_workspaces},
    },
    .of_GuardrailExclusionsUpdate = {
        {.name = STRING(data), .schema = SCHEMA_GuardrailExclusionsUpdate_data},
        {.name = STRING(success), .schema = SCHEMA_boolean},
    },
    .of_GuardrailMcpMapping = {
        {.name = STRING(capability_ids), .schema = SCHEMA_array_of_string},
        {.name = STRING(guardrail_id), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(run_on), .schema = SCHEMA_array_of_string_of_input_output},
    },
    .of_GuardrailReference = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_GuardrailSummary = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_guardrail},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(target), .schema = SCHEMA_string_of_llm_mcp_tools},
        {.name = STRING(updated_by), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_ListGuardrailsResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_GuardrailSummary},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer_from_0},
    },
    .of_StoredGuardrailActions = {
        {.name = STRING(async), .schema = SCHEMA_boolean},
        {.name = STRING(deny), .schema = SCHEMA_boolean},
        {.name = STRING(on_fail), .schema = SCHEMA_StoredGuardrailFeedback},
        {.name = STRING(on_success), .schema = SCHEMA_StoredGuardrailFeedback},
        {.name = STRING(sequential), .schema = SCHEMA_boolean},
    },
    .of_StoredGuardrailCheck = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_enabled), .schema = SCHEMA_boolean},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parameters), .schema = SCHEMA_StoredGuardrailCheck_parameters},
    },
    .of_StoredGuardrailFeedback = {
        {.name = STRING(feedback), .schema = SCHEMA_StoredGuardrailFeedback_feedback},
    },
    .of_UpdateGuardrailResponse = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_guardrail},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_get_organisation_defaults = {
        {.name = STRING(input_guardrails), .schema = SCHEMA_array_of_GuardrailReference},
        {.name = STRING(object), .schema = SCHEMA_string_of_organisation_defaults},
        {.name = STRING(output_guardrails), .schema = SCHEMA_array_of_GuardrailReference},
    },
    .of_GuardrailExclusions_data_exclusions_items = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(entity_type), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_GuardrailExclusions_data = {
        {.name = STRING(exclusions), .schema = SCHEMA_GuardrailExclusions_data_exclusions},
    },
    .of_GuardrailExclusions_workspaces_items = {
        {.name = STRING(excluded), .schema = SCHEMA_boolean},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_GuardrailExclusionsUpdate_data = {{.name = STRING(message), .schema = SCHEMA_string}},
    .of_StoredGuardrailFeedback_feedback = {
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_number},
        {.name = STRING(weight), .schema = SCHEMA_number},
    },
    .of_StoredGuardrailCheck_parameters = {
        {.name = STRING(credentials), .schema = SCHEMA_object},
        {.name = STRING(headers), .schema = SCHEMA_object},
    },
    .of_list_guardrail_mcp_servers = {
        {.name = STRING(data), .schema = SCHEMA_array_of_GuardrailMcpMapping},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_replace_guardrail_mcp_servers = {
        {.name = STRING(added), .schema = SCHEMA_integer},
        {.name = STRING(changed), .schema = SCHEMA_boolean},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(removed), .schema = SCHEMA_integer},
        {.name = STRING(updated), .schema = SCHEMA_integer},
    },
    .of_upsert_guardrail_mcp_server = {
        {.name = STRING(map_id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_GuardrailMcpMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_GuardrailMcpMapping},
    },
    .of_array_of_GuardrailReference = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_GuardrailReference},
    },
    .of_array_of_GuardrailSummary = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_GuardrailSummary},
    },
    .of_array_of_StoredGuardrailCheck = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_StoredGuardrailCheck},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_array_of_string_of_input_output = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string_of_input_output},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_guardrail = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_guardrail)},
    },
    .of_string_of_input_output = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_input_output)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_llm_mcp_tools = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_llm_mcp_tools)},
    },
    .of_string_of_organisation_defaults = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_organisation_defaults)},
    },
    .of_CreateGuardrailResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CreateGuardrailResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CreateGuardrailResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailDetails = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailDetails_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailDetails)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailExclusions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailExclusions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailExclusionsUpdate = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailExclusionsUpdate)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailMcpMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailMcpMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailMcpMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailReference = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailReference)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailSummary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailSummary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailSummary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ListGuardrailsResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ListGuardrailsResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ListGuardrailsResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_StoredGuardrailActions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(StoredGuardrailActions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_StoredGuardrailCheck = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(StoredGuardrailCheck_required)},
        {.code = PA_PROPERTIES, PROPERTIES(StoredGuardrailCheck)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_StoredGuardrailFeedback = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(StoredGuardrailFeedback)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UpdateGuardrailResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(UpdateGuardrailResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(UpdateGuardrailResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_organisation_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_organisation_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailExclusions_data_exclusions_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailExclusions_data_exclusions_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailExclusions_data_exclusions = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_GuardrailExclusions_data_exclusions_items},
    },
    .of_GuardrailExclusions_data = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailExclusions_data)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailExclusions_workspaces_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailExclusions_workspaces_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailExclusions_workspaces = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_GuardrailExclusions_workspaces_items},
    },
    .of_GuardrailExclusionsUpdate_data = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailExclusionsUpdate_data)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_StoredGuardrailFeedback_feedback = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(StoredGuardrailFeedback_feedback)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_StoredGuardrailCheck_parameters = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(StoredGuardrailCheck_parameters)},
    },
    .of_list_guardrail_mcp_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_guardrail_mcp_servers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_guardrail_mcp_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_replace_guardrail_mcp_servers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(replace_guardrail_mcp_servers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_upsert_guardrail_mcp_server = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(upsert_guardrail_mcp_server)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_organisation_defaults] = SCHEMA_get_organisation_defaults,
    [OPERATION_update_organisation_defaults] = SCHEMA_object,
    [OPERATION_list_input_guardrail_workspace_exclusions] = SCHEMA_GuardrailExclusions,
    [OPERATION_update_input_guardrail_workspace_exclusions] = SCHEMA_GuardrailExclusionsUpdate,
    [OPERATION_list_output_guardrail_workspace_exclusions] = SCHEMA_GuardrailExclusions,
    [OPERATION_update_output_guardrail_workspace_exclusions] = SCHEMA_GuardrailExclusionsUpdate,
    [OPERATION_list_guardrails] = SCHEMA_ListGuardrailsResponse,
    [OPERATION_create_guardrail] = SCHEMA_CreateGuardrailResponse,
    [OPERATION_get_guardrail] = SCHEMA_GuardrailDetails,
    [OPERATION_update_guardrail] = SCHEMA_UpdateGuardrailResponse,
    [OPERATION_delete_guardrail] = PA_NONE,
    [OPERATION_list_guardrail_mcp_servers] = SCHEMA_list_guardrail_mcp_servers,
    [OPERATION_replace_guardrail_mcp_servers] = SCHEMA_replace_guardrail_mcp_servers,
    [OPERATION_upsert_guardrail_mcp_server] = SCHEMA_upsert_guardrail_mcp_server,
    [OPERATION_create_plugin] = SCHEMA_object,
    [OPERATION_update_plugin] = SCHEMA_object,
    [OPERATION_list_plugin_providers] = SCHEMA_object,
};

extern const struct pa_answer_table pa_answers_of_guardrails;
const struct pa_answer_table pa_answers_of_guardrails = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
