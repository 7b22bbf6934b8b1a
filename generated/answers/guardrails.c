/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(actions, "actions") \
    TEXT(async, "async") \
    TEXT(checks, "checks") \
    TEXT(created_at, "created_at") \
    TEXT(data, "data") \
    TEXT(deny, "deny") \
    TEXT(feedback, "feedback") \
    TEXT(headers, "headers") \
    TEXT(id, "id") \
    TEXT(is_enabled, "is_enabled") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_acuvity_scan, "\"acuvity.scan\"") \
    TEXT(json_aporia_validateProject, "\"aporia.validateProject\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_azure_contentSafety, "\"azure.contentSafety\"") \
    TEXT(json_azure_pii, "\"azure.pii\"") \
    TEXT(json_bedrock_guard, "\"bedrock.guard\"") \
    TEXT(json_default_allowedRequestTypes, "\"default.allowedRequestTypes\"") \
    TEXT(json_default_alluppercase, "\"default.alluppercase\"") \
    TEXT(json_default_characterCount, "\"default.characterCount\"") \
    TEXT(json_default_contains, "\"default.contains\"") \
    TEXT(json_default_containsCode, "\"default.containsCode\"") \
    TEXT(json_default_endsWith, "\"default.endsWith\"") \
    TEXT(json_default_isAllLowerCase, "\"default.isAllLowerCase\"") \
    TEXT(json_default_jsonKeys, "\"default.jsonKeys\"") \
    TEXT(json_default_jsonSchema, "\"default.jsonSchema\"") \
    TEXT(json_default_jwt, "\"default.jwt\"") \
    TEXT(json_default_modelWhitelist, "\"default.modelWhitelist\"") \
    TEXT(json_default_regexMatch, "\"default.regexMatch\"") \
    TEXT(json_default_requiredMetadataKeys, "\"default.requiredMetadataKeys\"") \
    TEXT(json_default_sentenceCount, "\"default.sentenceCount\"") \
    TEXT(json_default_validUrls, "\"default.validUrls\"") \
    TEXT(json_default_webhook, "\"default.webhook\"") \
    TEXT(json_default_wordCount, "\"default.wordCount\"") \
    TEXT(json_lasso_classify, "\"lasso.classify\"") \
    TEXT(json_mistral_moderateContent, "\"mistral.moderateContent\"") \
    TEXT(json_panw_prisma_airs_intercept, "\"panw-prisma-airs.intercept\"") \
    TEXT(json_patronus_custom, "\"patronus.custom\"") \
    TEXT(json_patronus_isConcise, "\"patronus.isConcise\"") \
    TEXT(json_patronus_isHelpful, "\"patronus.isHelpful\"") \
    TEXT(json_patronus_isPolite, "\"patronus.isPolite\"") \
    TEXT(json_patronus_noApologies, "\"patronus.noApologies\"") \
    TEXT(json_patronus_noGenderBias, "\"patronus.noGenderBias\"") \
    TEXT(json_patronus_noRacialBias, "\"patronus.noRacialBias\"") \
    TEXT(json_patronus_phi, "\"patronus.phi\"") \
    TEXT(json_patronus_pii, "\"patronus.pii\"") \
    TEXT(json_patronus_retrievalAnswerRelevance, "\"patronus.retrievalAnswerRelevance\"") \
    TEXT(json_patronus_toxicity, "\"patronus.toxicity\"") \
    TEXT(json_pillar_scanPrompt, "\"pillar.scanPrompt\"") \
    TEXT(json_pillar_scanResponse, "\"pillar.scanResponse\"") \
    TEXT(json_portkey_gibberish, "\"portkey.gibberish\"") \
    TEXT(json_portkey_language, "\"portkey.language\"") \
    TEXT(json_portkey_moderateContent, "\"portkey.moderateContent\"") \
    TEXT(json_portkey_pii, "\"portkey.pii\"") \
    TEXT(json_promptfoo_guard, "\"promptfoo.guard\"") \
    TEXT(json_promptfoo_harm, "\"promptfoo.harm\"") \
    TEXT(json_promptfoo_pii, "\"promptfoo.pii\"") \
    TEXT(json_sydelabs_sydeguard, "\"sydelabs.sydeguard\"") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(on_fail, "on_fail") \
    TEXT(on_success, "on_success") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(owner_id, "owner_id") \
    TEXT(parameters, "parameters") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(total, "total") \
    TEXT(updated_by, "updated_by") \
    TEXT(value, "value") \
    TEXT(version_id, "version_id") \
    TEXT(weight, "weight") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_e2a8e0[46];
    uint32_t of_CreateGuardrailResponse_required[3];
    uint32_t of_GuardrailActions_required[4];
    uint32_t of_GuardrailCheck_required[1];
    uint32_t of_GuardrailDetails_required[6];
    uint32_t of_GuardrailSummary_required[6];
    uint32_t of_ListGuardrailsResponse_required[2];
    uint32_t of_UpdateGuardrailResponse_required[2];
    uint32_t of_GuardrailActions_on_fail_feedback_required[3];
    uint32_t of_GuardrailActions_on_fail_required[1];
    uint32_t of_GuardrailActions_on_success_feedback_required[3];
    uint32_t of_GuardrailActions_on_success_required[1];
} names = {
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_e2a8e0 = {
        STRING(json_default_jwt),
        STRING(json_default_modelWhitelist),
        STRING(json_default_isAllLowerCase),
        STRING(json_default_regexMatch),
        STRING(json_default_sentenceCount),
        STRING(json_default_wordCount),
        STRING(json_default_characterCount),
        STRING(json_default_jsonSchema),
        STRING(json_default_jsonKeys),
        STRING(json_default_contains),
        STRING(json_default_validUrls),
        STRING(json_default_containsCode),
        STRING(json_default_webhook),
        STRING(json_default_endsWith),
        STRING(json_default_alluppercase),
        STRING(json_default_requiredMetadataKeys),
        STRING(json_default_allowedRequestTypes),
        STRING(json_portkey_moderateContent),
        STRING(json_portkey_language),
        STRING(json_portkey_pii),
        STRING(json_portkey_gibberish),
        STRING(json_sydelabs_sydeguard),
        STRING(json_aporia_validateProject),
        STRING(json_pillar_scanPrompt),
        STRING(json_pillar_scanResponse),
        STRING(json_patronus_phi),
        STRING(json_patronus_pii),
        STRING(json_patronus_isConcise),
        STRING(json_patronus_isHelpful),
        STRING(json_patronus_isPolite),
        STRING(json_patronus_noApologies),
        STRING(json_patronus_noGenderBias),
        STRING(json_patronus_noRacialBias),
        STRING(json_patronus_retrievalAnswerRelevance),
        STRING(json_patronus_toxicity),
        STRING(json_patronus_custom),
        STRING(json_mistral_moderateContent),
        STRING(json_bedrock_guard),
        STRING(json_promptfoo_guard),
        STRING(json_promptfoo_pii),
        STRING(json_promptfoo_harm),
        STRING(json_acuvity_scan),
        STRING(json_lasso_classify),
        STRING(json_azure_contentSafety),
        STRING(json_azure_pii),
        STRING(json_panw_prisma_airs_intercept),
    },
    .of_CreateGuardrailResponse_required = {STRING(id), STRING(slug), STRING(version_id)},
    .of_GuardrailActions_required = {STRING(deny), STRING(async), STRING(on_success), STRING(on_fail)},
    .of_GuardrailCheck_required = {STRING(id)},
    .of_GuardrailDetails_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(created_at),
        STRING(last_updated_at),
        STRING(owner_id),
    },
    .of_GuardrailSummary_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(created_at),
        STRING(last_updated_at),
        STRING(owner_id),
    },
    .of_ListGuardrailsResponse_required = {STRING(data), STRING(total)},
    .of_UpdateGuardrailResponse_required = {STRING(id), STRING(slug)},
    .of_GuardrailActions_on_fail_feedback_required = {STRING(value), STRING(weight), STRING(metadata)},
    .of_GuardrailActions_on_fail_required = {STRING(feedback)},
    .of_GuardrailActions_on_success_feedback_required = {STRING(value), STRING(weight), STRING(metadata)},
    .of_GuardrailActions_on_success_required = {STRING(feedback)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_GuardrailCheck, 2) \
    EACH(array_of_GuardrailSummary, 2) \
    EACH(boolean, 1) \
    EACH(integer_from_0, 2) \
    EACH(null_or_string, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_e2a8e0, 2) \
    EACH(CreateGuardrailResponse, 4) \
    EACH(GuardrailActions, 4) \
    EACH(GuardrailCheck, 4) \
    EACH(GuardrailDetails, 4) \
    EACH(GuardrailSummary, 4) \
    EACH(ListGuardrailsResponse, 4) \
    EACH(UpdateGuardrailResponse, 4) \
    EACH(GuardrailActions_on_fail_feedback, 4) \
    EACH(GuardrailActions_on_fail, 4) \
    EACH(GuardrailActions_on_success_feedback, 4) \
    EACH(GuardrailActions_on_success, 4) \
    EACH(GuardrailCheck_parameters, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_CreateGuardrailResponse[3];
    struct pa_property of_GuardrailActions[4];
    struct pa_property of_GuardrailCheck[4];
    struct pa_property of_GuardrailDetails[12];
    struct pa_property of_GuardrailSummary[10];
    struct pa_property of_ListGuardrailsResponse[2];
    struct pa_property of_UpdateGuardrailResponse[3];
    struct pa_property of_GuardrailActions_on_fail_feedback[3];
    struct pa_property of_GuardrailActions_on_fail[1];
    struct pa_property of_GuardrailActions_on_success_feedback[3];
    struct pa_property of_GuardrailActions_on_success[1];
    struct pa_property of_GuardrailCheck_parameters[1];
} properties = {
    .of_CreateGuardrailResponse = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_GuardrailActions = {
        {.name = STRING(async), .schema = SCHEMA_boolean},
        {.name = STRING(deny), .schema = SCHEMA_boolean},
        {.name = STRING(on_fail), .schema = SCHEMA_GuardrailActions_on_fail},
        {.name = STRING(on_success), .schema = SCHEMA_GuardrailActions_on_success},
    },
    .of_GuardrailCheck = {
        {.name = STRING(id), .schema = SCHEMA_string_of_e2a8e0},
        {.name = STRING(is_enabled), .schema = SCHEMA_boolean},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parameters), .schema = SCHEMA_GuardrailCheck_parameters},
    },
    .of_GuardrailDetails = {
        {.name = STRING(actions), .schema = SCHEMA_GuardrailActions},
        {.name = STRING(checks), .schema = SCHEMA_array_of_GuardrailCheck},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(updated_by), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_GuardrailSummary = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(updated_by), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_ListGuardrailsResponse = {
        {.name = STRING(data), .schema = SCHEMA_array_of_GuardrailSummary},
        {.name = STRING(total), .schema = SCHEMA_integer_from_0},
    },
    .of_UpdateGuardrailResponse = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
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
    .of_GuardrailCheck_parameters = {{.name = STRING(headers), .schema = SCHEMA_object}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_GuardrailCheck = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_GuardrailCheck},
    },
    .of_array_of_GuardrailSummary = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_GuardrailSummary},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_e2a8e0 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_e2a8e0)},
    },
    .of_CreateGuardrailResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CreateGuardrailResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CreateGuardrailResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
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
    .of_GuardrailDetails = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GuardrailDetails_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GuardrailDetails)},
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
    .of_UpdateGuardrailResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(UpdateGuardrailResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(UpdateGuardrailResponse)},
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
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_organisation_defaults] = SCHEMA_object,
    [OPERATION_update_organisation_defaults] = SCHEMA_object,
    [OPERATION_list_input_guardrail_workspace_exclusions] = SCHEMA_object,
    [OPERATION_update_input_guardrail_workspace_exclusions] = SCHEMA_object,
    [OPERATION_list_output_guardrail_workspace_exclusions] = SCHEMA_object,
    [OPERATION_update_output_guardrail_workspace_exclusions] = SCHEMA_object,
    [OPERATION_list_guardrails] = SCHEMA_ListGuardrailsResponse,
    [OPERATION_create_guardrail] = SCHEMA_CreateGuardrailResponse,
    [OPERATION_get_guardrail] = SCHEMA_GuardrailDetails,
    [OPERATION_update_guardrail] = SCHEMA_UpdateGuardrailResponse,
    [OPERATION_delete_guardrail] = PA_NONE,
    [OPERATION_list_guardrail_mcp_servers] = SCHEMA_object,
    [OPERATION_replace_guardrail_mcp_servers] = SCHEMA_object,
    [OPERATION_upsert_guardrail_mcp_server] = SCHEMA_object,
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
