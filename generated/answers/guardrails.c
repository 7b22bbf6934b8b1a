/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/guardrails.h>

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
    TEXT(current_page, "current_page") \
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
    TEXT(page_size, "page_size") \
    TEXT(parameters, "parameters") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
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
    uint32_t of_GuardrailDetails_required[6];
    uint32_t of_GuardrailList_required[2];
    uint32_t of_GuardrailMcpMapping_required[1];
    uint32_t of_GuardrailReceipt_required[3];
    uint32_t of_GuardrailSummary_required[6];
    uint32_t of_GuardrailUpdateReceipt_required[2];
    uint32_t of_StoredGuardrailCheck_required[1];
    uint32_t of_list_guardrail_mcp_servers_required[2];
} names = {
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_guardrail = {STRING(json_guardrail)},
    .of_string_of_input_output = {STRING(json_input), STRING(json_output)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_llm_mcp_tools = {STRING(json_llm), STRING(json_mcp_tools)},
    .of_string_of_organisation_defaults = {STRING(json_organisation_defaults)},
    .of_GuardrailDetails_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(created_at),
        STRING(last_updated_at),
        STRING(owner_id),
    },
    .of_GuardrailList_required = {STRING(data), STRING(total)},
    .of_GuardrailMcpMapping_required = {STRING(mcp_server_id)},
    .of_GuardrailReceipt_required = {STRING(id), STRING(slug), STRING(version_id)},
    .of_GuardrailSummary_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(created_at),
        STRING(last_updated_at),
        STRING(owner_id),
    },
    .of_GuardrailUpdateReceipt_required = {STRING(id), STRING(slug)},
    .of_StoredGuardrailCheck_required = {STRING(id)},
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
    EACH(GuardrailDetails, 4) \
    EACH(GuardrailExclusions, 3) \
    EACH(GuardrailExclusionsUpdate, 3) \
    EACH(GuardrailList, 4) \
    EACH(GuardrailMcpMapping, 4) \
    EACH(GuardrailReceipt, 4) \
    EACH(GuardrailReference, 3) \
    EACH(GuardrailSummary, 4) \
    EACH(GuardrailUpdateReceipt, 4) \
    EACH(StoredGuardrailActions, 3) \
    EACH(StoredGuardrailCheck, 4) \
    EACH(StoredGuardrailFeedback, 3) \
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
    struct pa_property of_GuardrailDetails[16];
    struct pa_property of_GuardrailExclusions[3];
    struct pa_property of_GuardrailExclusionsUpdate[2];
    struct pa_property of_GuardrailList[3];
    struct pa_property of_GuardrailMcpMapping[5];
    struct pa_property of_GuardrailReceipt[6];
    struct pa_property of_GuardrailReference[2];
    struct pa_property of_GuardrailSummary[12];
    struct pa_property of_GuardrailUpdateReceipt[4];
    struct pa_property of_StoredGuardrailActions[5];
    struct pa_property of_StoredGuardrailCheck[4];
    struct pa_property of_StoredGuardrailFeedback[1];
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
    .of_GuardrailList = {
        {.name = STRING(data), .schema = SCHEMA_array_of_GuardrailSummary},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer_from_0},
    },
    .of_GuardrailMcpMapping = {
        {.name = STRING(capability_ids), .schema = SCHEMA_array_of_string},
        {.name = STRING(guardrail_id), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(mcp_server_id), .schema = SCHEMA_string},
        {.name = STRING(run_on), .schema = SCHEMA_array_of_string_of_input_output},
    },
    .of_GuardrailReceipt = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_guardrail},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
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
    .of_GuardrailUpdateReceipt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_guardrail},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
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
    .of_GuardrailList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailList_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailMcpMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailMcpMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailMcpMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_GuardrailReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailReceipt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailReceipt)},
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
    .of_GuardrailUpdateReceipt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailUpdateReceipt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailUpdateReceipt)},
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
    [OPERATION_list_guardrails] = SCHEMA_GuardrailList,
    [OPERATION_create_guardrail] = SCHEMA_GuardrailReceipt,
    [OPERATION_get_guardrail] = SCHEMA_GuardrailDetails,
    [OPERATION_update_guardrail] = SCHEMA_GuardrailUpdateReceipt,
    [OPERATION_delete_guardrail] = PA_NONE,
    [OPERATION_list_guardrail_mcp_servers] = SCHEMA_list_guardrail_mcp_servers,
    [OPERATION_replace_guardrail_mcp_servers] = SCHEMA_replace_guardrail_mcp_servers,
    [OPERATION_upsert_guardrail_mcp_server] = SCHEMA_upsert_guardrail_mcp_server,
    [OPERATION_create_plugin] = SCHEMA_object,
    [OPERATION_update_plugin] = SCHEMA_object,
    [OPERATION_list_plugin_providers] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_organisation_defaults] = {.first = 0},
    [OPERATION_update_organisation_defaults] = {.first = 0},
    [OPERATION_list_input_guardrail_workspace_exclusions] = {.first = 0},
    [OPERATION_update_input_guardrail_workspace_exclusions] = {.first = 0},
    [OPERATION_list_output_guardrail_workspace_exclusions] = {.first = 0},
    [OPERATION_update_output_guardrail_workspace_exclusions] = {.first = 0},
    [OPERATION_list_guardrails] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_guardrail] = {.first = 0},
    [OPERATION_get_guardrail] = {.first = 0},
    [OPERATION_update_guardrail] = {.first = 0},
    [OPERATION_delete_guardrail] = {.first = 0},
    [OPERATION_list_guardrail_mcp_servers] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_replace_guardrail_mcp_servers] = {.first = 0},
    [OPERATION_upsert_guardrail_mcp_server] = {.first = 0},
    [OPERATION_create_plugin] = {.first = 0},
    [OPERATION_update_plugin] = {.first = 0},
    [OPERATION_list_plugin_providers] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_input_guardrail_workspace_exclusions[2];
    uint32_t of_list_output_guardrail_workspace_exclusions[2];
    uint32_t of_list_guardrails[6];
    uint32_t of_list_guardrail_mcp_servers[3];
} summary_fields = {
    .of_list_input_guardrail_workspace_exclusions = {STRING(workspace_id), STRING(excluded)},
    .of_list_output_guardrail_workspace_exclusions = {STRING(workspace_id), STRING(excluded)},
    .of_list_guardrails = {
        STRING(slug),
        STRING(name),
        STRING(target),
        STRING(status),
        STRING(workspace_id),
        STRING(last_updated_at),
    },
    .of_list_guardrail_mcp_servers = {STRING(mcp_server_id), STRING(run_on), STRING(capability_ids)},
};

static const struct pa_rows rows[] = {
    [OPERATION_get_organisation_defaults] = {.is_list = 0},
    [OPERATION_update_organisation_defaults] = {.is_list = 0},
    [OPERATION_list_input_guardrail_workspace_exclusions] = {.is_list = 1, .path = STRING(workspaces), SUMMARY(list_input_guardrail_workspace_exclusions)},
    [OPERATION_update_input_guardrail_workspace_exclusions] = {.is_list = 0},
    [OPERATION_list_output_guardrail_workspace_exclusions] = {.is_list = 1, .path = STRING(workspaces), SUMMARY(list_output_guardrail_workspace_exclusions)},
    [OPERATION_update_output_guardrail_workspace_exclusions] = {.is_list = 0},
    [OPERATION_list_guardrails] = {.is_list = 1, .path = STRING(data), SUMMARY(list_guardrails)},
    [OPERATION_create_guardrail] = {.is_list = 0},
    [OPERATION_get_guardrail] = {.is_list = 0},
    [OPERATION_update_guardrail] = {.is_list = 0},
    [OPERATION_delete_guardrail] = {.is_list = 0},
    [OPERATION_list_guardrail_mcp_servers] = {.is_list = 1, .path = STRING(data), SUMMARY(list_guardrail_mcp_servers)},
    [OPERATION_replace_guardrail_mcp_servers] = {.is_list = 0},
    [OPERATION_upsert_guardrail_mcp_server] = {.is_list = 0},
    [OPERATION_create_plugin] = {.is_list = 0},
    [OPERATION_update_plugin] = {.is_list = 0},
    [OPERATION_list_plugin_providers] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_get_organisation_defaults_answer, 3) \
    EACH(portkey_guardrail_reference, 2) \
    EACH(portkey_guardrail_exclusions, 3) \
    EACH(portkey_guardrail_exclusions_workspaces, 2) \
    EACH(portkey_guardrail_exclusions_data, 1) \
    EACH(portkey_guardrail_exclusions_data_exclusions, 8) \
    EACH(portkey_guardrail_exclusions_update, 2) \
    EACH(portkey_guardrail_exclusions_update_data, 1) \
    EACH(portkey_guardrail_list, 3) \
    EACH(portkey_guardrail_summary, 12) \
    EACH(portkey_guardrail_receipt, 6) \
    EACH(portkey_guardrail_details, 16) \
    EACH(portkey_stored_guardrail_check, 4) \
    EACH(portkey_stored_guardrail_check_parameters, 2) \
    EACH(portkey_stored_guardrail_actions, 5) \
    EACH(portkey_stored_guardrail_feedback, 1) \
    EACH(portkey_stored_guardrail_feedback_feedback, 3) \
    EACH(portkey_guardrail_mcp_mapping, 5) \
    EACH(portkey_guardrail_update_receipt, 4) \
    EACH(portkey_list_guardrail_mcp_servers_answer, 3) \
    EACH(portkey_replace_guardrail_mcp_servers_answer, 5) \
    EACH(portkey_upsert_guardrail_mcp_server_answer, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_get_organisation_defaults_answer = {
        {.name = STRING(input_guardrails), .offset = offsetof(portkey_get_organisation_defaults_answer, input_guardrails), .structure = STRUCTURE_portkey_guardrail_reference, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_get_organisation_defaults_answer, object), .kind = PA_F_STRING},
        {.name = STRING(output_guardrails), .offset = offsetof(portkey_get_organisation_defaults_answer, output_guardrails), .structure = STRUCTURE_portkey_guardrail_reference, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_guardrail_reference = {
        {.name = STRING(id), .offset = offsetof(portkey_guardrail_reference, id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_guardrail_reference, slug), .kind = PA_F_STRING},
    },
    .of_portkey_guardrail_exclusions = {
        {.name = STRING(data), .offset = offsetof(portkey_guardrail_exclusions, data), .structure = STRUCTURE_portkey_guardrail_exclusions_data, .kind = PA_F_OBJECT},
        {.name = STRING(success), .offset = offsetof(portkey_guardrail_exclusions, success), .kind = PA_F_BOOLEAN},
        {.name = STRING(workspaces), .offset = offsetof(portkey_guardrail_exclusions, workspaces), .structure = STRUCTURE_portkey_guardrail_exclusions_workspaces, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_guardrail_exclusions_workspaces = {
        {.name = STRING(excluded), .offset = offsetof(portkey_guardrail_exclusions_workspaces, excluded), .kind = PA_F_BOOLEAN},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_guardrail_exclusions_workspaces, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_guardrail_exclusions_data = {
        {.name = STRING(exclusions), .offset = offsetof(portkey_guardrail_exclusions_data, exclusions), .structure = STRUCTURE_portkey_guardrail_exclusions_data_exclusions, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_guardrail_exclusions_data_exclusions = {
        {.name = STRING(created_at), .offset = offsetof(portkey_guardrail_exclusions_data_exclusions, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_guardrail_exclusions_data_exclusions, created_by), .kind = PA_F_STRING},
        {.name = STRING(entity_type), .offset = offsetof(portkey_guardrail_exclusions_data_exclusions, entity_type), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_guardrail_exclusions_data_exclusions, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_guardrail_exclusions_data_exclusions, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_guardrail_exclusions_data_exclusions, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_guardrail_exclusions_data_exclusions, status), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_guardrail_exclusions_data_exclusions, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_guardrail_exclusions_update = {
        {.name = STRING(data), .offset = offsetof(portkey_guardrail_exclusions_update, data), .structure = STRUCTURE_portkey_guardrail_exclusions_update_data, .kind = PA_F_OBJECT},
        {.name = STRING(success), .offset = offsetof(portkey_guardrail_exclusions_update, success), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_guardrail_exclusions_update_data = {
        {.name = STRING(message), .offset = offsetof(portkey_guardrail_exclusions_update_data, message), .kind = PA_F_STRING},
    },
    .of_portkey_guardrail_list = {
        {.name = STRING(data), .offset = offsetof(portkey_guardrail_list, data), .structure = STRUCTURE_portkey_guardrail_summary, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_guardrail_list, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_guardrail_list, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_guardrail_summary = {
        {.name = STRING(created_at), .offset = offsetof(portkey_guardrail_summary, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_guardrail_summary, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_guardrail_summary, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_guardrail_summary, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_guardrail_summary, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_guardrail_summary, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_guardrail_summary, owner_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_guardrail_summary, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_guardrail_summary, status), .kind = PA_F_STRING},
        {.name = STRING(target), .offset = offsetof(portkey_guardrail_summary, target), .kind = PA_F_STRING},
        {.name = STRING(updated_by), .offset = offsetof(portkey_guardrail_summary, updated_by), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_guardrail_summary, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_guardrail_receipt = {
        {.name = STRING(created_at), .offset = offsetof(portkey_guardrail_receipt, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_guardrail_receipt, created_by), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_guardrail_receipt, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_guardrail_receipt, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_guardrail_receipt, slug), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_guardrail_receipt, version_id), .kind = PA_F_STRING},
    },
    .of_portkey_guardrail_details = {
        {.name = STRING(actions), .offset = offsetof(portkey_guardrail_details, actions), .structure = STRUCTURE_portkey_stored_guardrail_actions, .kind = PA_F_OBJECT},
        {.name = STRING(checks), .offset = offsetof(portkey_guardrail_details, checks), .structure = STRUCTURE_portkey_stored_guardrail_check, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(created_at), .offset = offsetof(portkey_guardrail_details, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_guardrail_details, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_guardrail_details, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(mcp_server_mappings), .offset = offsetof(portkey_guardrail_details, mcp_server_mappings), .structure = STRUCTURE_portkey_guardrail_mcp_mapping, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(name), .offset = offsetof(portkey_guardrail_details, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_guardrail_details, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_guardrail_details, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_guardrail_details, owner_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_guardrail_details, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_guardrail_details, status), .kind = PA_F_STRING},
        {.name = STRING(target), .offset = offsetof(portkey_guardrail_details, target), .kind = PA_F_STRING},
        {.name = STRING(updated_by), .offset = offsetof(portkey_guardrail_details, updated_by), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_guardrail_details, version_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_guardrail_details, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_stored_guardrail_check = {
        {.name = STRING(id), .offset = offsetof(portkey_stored_guardrail_check, id), .kind = PA_F_STRING},
        {.name = STRING(is_enabled), .offset = offsetof(portkey_stored_guardrail_check, is_enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(name), .offset = offsetof(portkey_stored_guardrail_check, name), .kind = PA_F_STRING},
        {.name = STRING(parameters), .offset = offsetof(portkey_stored_guardrail_check, parameters), .structure = STRUCTURE_portkey_stored_guardrail_check_parameters, .kind = PA_F_OBJECT},
    },
    .of_portkey_stored_guardrail_check_parameters = {
        {.name = STRING(credentials), .offset = offsetof(portkey_stored_guardrail_check_parameters, credentials), .kind = PA_F_JSON},
        {.name = STRING(headers), .offset = offsetof(portkey_stored_guardrail_check_parameters, headers), .kind = PA_F_JSON},
    },
    .of_portkey_stored_guardrail_actions = {
        {.name = STRING(async), .offset = offsetof(portkey_stored_guardrail_actions, async), .kind = PA_F_BOOLEAN},
        {.name = STRING(deny), .offset = offsetof(portkey_stored_guardrail_actions, deny), .kind = PA_F_BOOLEAN},
        {.name = STRING(on_fail), .offset = offsetof(portkey_stored_guardrail_actions, on_fail), .structure = STRUCTURE_portkey_stored_guardrail_feedback, .kind = PA_F_OBJECT},
        {.name = STRING(on_success), .offset = offsetof(portkey_stored_guardrail_actions, on_success), .structure = STRUCTURE_portkey_stored_guardrail_feedback, .kind = PA_F_OBJECT},
        {.name = STRING(sequential), .offset = offsetof(portkey_stored_guardrail_actions, sequential), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_stored_guardrail_feedback = {
        {.name = STRING(feedback), .offset = offsetof(portkey_stored_guardrail_feedback, feedback), .structure = STRUCTURE_portkey_stored_guardrail_feedback_feedback, .kind = PA_F_OBJECT},
    },
    .of_portkey_stored_guardrail_feedback_feedback = {
        {.name = STRING(metadata), .offset = offsetof(portkey_stored_guardrail_feedback_feedback, metadata), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_stored_guardrail_feedback_feedback, value), .kind = PA_F_NUMBER},
        {.name = STRING(weight), .offset = offsetof(portkey_stored_guardrail_feedback_feedback, weight), .kind = PA_F_NUMBER},
    },
    .of_portkey_guardrail_mcp_mapping = {
        {.name = STRING(capability_ids), .offset = offsetof(portkey_guardrail_mcp_mapping, capability_ids), .kind = PA_F_STRING_LIST},
        {.name = STRING(guardrail_id), .offset = offsetof(portkey_guardrail_mcp_mapping, guardrail_id), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_guardrail_mcp_mapping, id), .kind = PA_F_STRING},
        {.name = STRING(mcp_server_id), .offset = offsetof(portkey_guardrail_mcp_mapping, mcp_server_id), .kind = PA_F_STRING},
        {.name = STRING(run_on), .offset = offsetof(portkey_guardrail_mcp_mapping, run_on), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_guardrail_update_receipt = {
        {.name = STRING(id), .offset = offsetof(portkey_guardrail_update_receipt, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_guardrail_update_receipt, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_guardrail_update_receipt, slug), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_guardrail_update_receipt, version_id), .kind = PA_F_STRING},
    },
    .of_portkey_list_guardrail_mcp_servers_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_guardrail_mcp_servers_answer, data), .structure = STRUCTURE_portkey_guardrail_mcp_mapping, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_guardrail_mcp_servers_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_guardrail_mcp_servers_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_replace_guardrail_mcp_servers_answer = {
        {.name = STRING(added), .offset = offsetof(portkey_replace_guardrail_mcp_servers_answer, added), .kind = PA_F_INTEGER},
        {.name = STRING(changed), .offset = offsetof(portkey_replace_guardrail_mcp_servers_answer, changed), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_replace_guardrail_mcp_servers_answer, object), .kind = PA_F_STRING},
        {.name = STRING(removed), .offset = offsetof(portkey_replace_guardrail_mcp_servers_answer, removed), .kind = PA_F_INTEGER},
        {.name = STRING(updated), .offset = offsetof(portkey_replace_guardrail_mcp_servers_answer, updated), .kind = PA_F_INTEGER},
    },
    .of_portkey_upsert_guardrail_mcp_server_answer = {
        {.name = STRING(map_id), .offset = offsetof(portkey_upsert_guardrail_mcp_server_answer, map_id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_upsert_guardrail_mcp_server_answer, object), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_organisation_defaults] = {.answer = STRUCTURE_portkey_get_organisation_defaults_answer, .item = PA_NONE},
    [OPERATION_update_organisation_defaults] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_input_guardrail_workspace_exclusions] = {.answer = STRUCTURE_portkey_guardrail_exclusions, .item = PA_NONE},
    [OPERATION_update_input_guardrail_workspace_exclusions] = {.answer = STRUCTURE_portkey_guardrail_exclusions_update, .item = PA_NONE},
    [OPERATION_list_output_guardrail_workspace_exclusions] = {.answer = STRUCTURE_portkey_guardrail_exclusions, .item = PA_NONE},
    [OPERATION_update_output_guardrail_workspace_exclusions] = {.answer = STRUCTURE_portkey_guardrail_exclusions_update, .item = PA_NONE},
    [OPERATION_list_guardrails] = {.answer = STRUCTURE_portkey_guardrail_list, .item = STRUCTURE_portkey_guardrail_summary},
    [OPERATION_create_guardrail] = {.answer = STRUCTURE_portkey_guardrail_receipt, .item = PA_NONE},
    [OPERATION_get_guardrail] = {.answer = STRUCTURE_portkey_guardrail_details, .item = PA_NONE},
    [OPERATION_update_guardrail] = {.answer = STRUCTURE_portkey_guardrail_update_receipt, .item = PA_NONE},
    [OPERATION_delete_guardrail] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_guardrail_mcp_servers] = {.answer = STRUCTURE_portkey_list_guardrail_mcp_servers_answer, .item = STRUCTURE_portkey_guardrail_mcp_mapping},
    [OPERATION_replace_guardrail_mcp_servers] = {.answer = STRUCTURE_portkey_replace_guardrail_mcp_servers_answer, .item = PA_NONE},
    [OPERATION_upsert_guardrail_mcp_server] = {.answer = STRUCTURE_portkey_upsert_guardrail_mcp_server_answer, .item = PA_NONE},
    [OPERATION_create_plugin] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_update_plugin] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_plugin_providers] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_guardrails;
extern const struct pa_answer_table pa_answers_of_guardrails;
const struct pa_answer_table pa_answers_of_guardrails = {
    .domain = &pa_domain_guardrails,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
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

const portkeyadmin_answers *portkeyadmin_answers_guardrails(void)
{
    return &pa_answers_of_guardrails;
}
