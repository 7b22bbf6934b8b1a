/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Guardrail, "Create Guardrail") \
    TEXT(Delete_Guardrail, "Delete Guardrail") \
    TEXT(Get_Guardrail, "Get Guardrail") \
    TEXT(Get_Organisation_Guardrail_Defaults, "Get Organisation Guardrail Defaults") \
    TEXT(List_Guardrail_MCP_Servers, "List Guardrail MCP Servers") \
    TEXT(List_Guardrails, "List Guardrails") \
    TEXT(List_Input_Guardrail_Exclusions, "List Input Guardrail Exclusions") \
    TEXT(List_Output_Guardrail_Exclusions, "List Output Guardrail Exclusions") \
    TEXT(Replace_Guardrail_MCP_Servers, "Replace Guardrail MCP Servers") \
    TEXT(Update_Guardrail, "Update Guardrail") \
    TEXT(Update_Input_Guardrail_Exclusions, "Update Input Guardrail Exclusions") \
    TEXT(Update_Organisation_Guardrail_Defaults, "Update Organisation Guardrail Defaults") \
    TEXT(Update_Output_Guardrail_Exclusions, "Update Output Guardrail Exclusions") \
    TEXT(Upsert_Guardrail_MCP_Server, "Upsert Guardrail MCP Server") \
    TEXT(create_guardrail, "create_guardrail") \
    TEXT(delete_guardrail, "delete_guardrail") \
    TEXT(get_guardrail, "get_guardrail") \
    TEXT(get_organisation_defaults, "get_organisation_defaults") \
    TEXT(list_guardrail_mcp_servers, "list_guardrail_mcp_servers") \
    TEXT(list_guardrails, "list_guardrails") \
    TEXT(list_input_guardrail_workspace_exclusions, "list_input_guardrail_workspace_exclusions") \
    TEXT(list_output_guardrail_workspace_exclusions, "list_output_guardrail_workspace_exclusions") \
    TEXT(replace_guardrail_mcp_servers, "replace_guardrail_mcp_servers") \
    TEXT(update_guardrail, "update_guardrail") \
    TEXT(update_input_guardrail_workspace_exclusions, "update_input_guardrail_workspace_exclusions") \
    TEXT(update_organisation_defaults, "update_organisation_defaults") \
    TEXT(update_output_guardrail_workspace_exclusions, "update_output_guardrail_workspace_exclusions") \
    TEXT(upsert_guardrail_mcp_server, "upsert_guardrail_mcp_server") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_organisation_defaults, \
        "{\"name\":\"get_organisation_defaults\",\"title\":\"Get Organisation Guardrail Defaults\",\"description\":\"Read the default guardrails of the organisation: the input and output guardrails enforced on every request of all its workspaces. Change them with update_organisation_defaults; workspaces taken out of them are in list_input_guardrail_workspace_exclusions and its output twin. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_organisation_defaults, \
        "{\"name\":\"update_organisation_defaults\",\"title\":\"Update Organisation Guardrail Defaults\",\"description\":\"Set the guardrails that the organisation enforces on every request (input) and every response (output), in all workspaces at once. A list given takes the place of the stored one, so read get_organisation_defaults first. To spare single workspaces use update_input_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"input_guardrails\":{\"description\":\"Ids or slugs of the guardrails to run on every request.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"output_guardrails\":{\"description\":\"Ids or slugs of the guardrails to run on every response.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_input_guardrail_workspace_exclusions, \
        "{\"name\":\"list_input_guardrail_workspace_exclusions\",\"title\":\"List Input Guardrail Exclusions\",\"description\":\"List the workspaces that are exempt from the organisation's default input guardrails, which check requests. For those exempt from the default output guardrails use list_output_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"Id of the organisation.\",\"type\":\"string\"}" \
        "},\"required\":[\"organisation_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_input_guardrail_workspace_exclusions, \
        "{\"name\":\"update_input_guardrail_workspace_exclusions\",\"title\":\"Update Input Guardrail Exclusions\",\"description\":\"Exempt workspaces from the organisation's default input guardrails, or bring them back under them. Requests of an excluded workspace are no longer checked by these guardrails. For checks on responses use update_output_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"Id of the organisation.\",\"type\":\"string\"}," \
        "\"workspaces\":{\"description\":\"Workspaces to exempt or bring back.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"excluded\":{\"description\":\"True exempts the workspace, false ends the exemption.\",\"type\":\"boolean\"}},\"required\":[\"workspace_id\",\"excluded\"]}}," \
        "\"override_existing\":{\"description\":\"Replace all stored exclusions, not only those named here.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"organisation_id\",\"workspaces\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_output_guardrail_workspace_exclusions, \
        "{\"name\":\"list_output_guardrail_workspace_exclusions\",\"title\":\"List Output Guardrail Exclusions\",\"description\":\"List the workspaces that are exempt from the organisation's default output guardrails, which check model responses. For those exempt from the default input guardrails use list_input_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"Id of the organisation.\",\"type\":\"string\"}" \
        "},\"required\":[\"organisation_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_output_guardrail_workspace_exclusions, \
        "{\"name\":\"update_output_guardrail_workspace_exclusions\",\"title\":\"Update Output Guardrail Exclusions\",\"description\":\"Exempt workspaces from the organisation's default output guardrails, or bring them back under them. Responses to an excluded workspace are no longer checked by these guardrails. For checks on requests use update_input_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"Id of the organisation.\",\"type\":\"string\"}," \
        "\"workspaces\":{\"description\":\"Workspaces to exempt or bring back.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"excluded\":{\"description\":\"True exempts the workspace, false ends the exemption.\",\"type\":\"boolean\"}},\"required\":[\"workspace_id\",\"excluded\"]}}," \
        "\"override_existing\":{\"description\":\"Replace all stored exclusions, not only those named here.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"organisation_id\",\"workspaces\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_guardrails, \
        "{\"name\":\"list_guardrails\",\"title\":\"List Guardrails\",\"description\":\"List the guardrails of a workspace or of the organisation with id, slug, name, status and owner. Checks and actions are not included: to read them use get_guardrail. Which guardrails are enforced organisation-wide is in get_organisation_defaults.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace whose guardrails to list.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Id of the organisation whose guardrails to list.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"page_size\":{\"description\":\"Guardrails per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":100}," \
        "\"current_page\":{\"description\":\"Page to return, counted from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_guardrail, \
        "{\"name\":\"create_guardrail\",\"title\":\"Create Guardrail\",\"description\":\"Create a guardrail: a named set of checks on requests or responses (regex, PII, moderation, word counts, webhooks, partner scanners) and what happens when they pass or fail. It takes effect once a config, a workspace, the organisation defaults or an MCP server refers to it. Returns id, slug and version_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Name of the guardrail.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace to create it in.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation id; an alternative to workspace_id, for the whole organisation.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"checks\":{\"description\":\"Checks to run, each with its parameters.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"One check of a guardrail.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Kind of check.\",\"type\":\"string\",\"enum\":[\"default.jwt\",\"default.modelWhitelist\",\"default.isAllLowerCase\",\"default.regexMatch\",\"default.sentenceCount\",\"default.wordCount\",\"default.characterCount\",\"default.jsonSchema\",\"default.jsonKeys\",\"default.contains\",\"default.validUrls\",\"default.containsCode\",\"default.webhook\",\"default.endsWith\",\"default.alluppercase\",\"default.requiredMetadataKeys\",\"default.allowedRequestTypes\",\"portkey.moderateContent\",\"portkey.language\",\"portkey.pii\",\"portkey.gibberish\",\"sydelabs.sydeguard\",\"aporia.validateProject\",\"pillar.scanPrompt\",\"pillar.scanResponse\",\"patronus.phi\",\"patronus.pii\",\"patronus.isConcise\",\"patronus.isHelpful\",\"patronus.isPolite\",\"patronus.noApologies\",\"patronus.noGenderBias\",\"patronus.noRacialBias\",\"patronus.retrievalAnswerRelevance\",\"patronus.toxicity\",\"patronus.custom\",\"mistral.moderateContent\",\"bedrock.guard\",\"promptfoo.guard\",\"promptfoo.pii\",\"promptfoo.harm\",\"acuvity.scan\",\"lasso.classify\",\"azure.contentSafety\",\"azure.pii\",\"panw-prisma-airs.intercept\"]},\"parameters\":{\"description\":\"Depends on id. default checks: regexMatch: rule; contains: words, operator (any, all, none); jsonKeys: keys, operator; requiredMetadataKeys: metadataKeys, operator; wordCount: minWords, maxWords; sentenceCount: minSentences, maxSentences; characterCount: minCharacters, maxCharacters; endsWith: suffix; containsCode: format (SQL, Python, ...); jsonSchema: schema; validUrls: onlyDNS; modelWhitelist: models; allowedRequestTypes: allowedTypes, blockedTypes (chatComplete, embed, ...); jwt: jwksUri, headerKey, algorithms; webhook: webhookURL, headers, timeout, failOnError. Others: portkey.pii: categories (EMAIL_ADDRESS, PHONE_NUMBER, LOCATION_ADDRESS, NAME, IP_ADDRESS, CREDIT_CARD, SSN), redact; portkey.moderateContent: categories (hate, harassment, self-harm," \
        " sexual, violence); portkey.language: language (eng_Latn, ...); mistral.moderateContent, azure.contentSafety: categories; pillar: scanners; aporia: projectID; patronus.custom: profile; bedrock.guard: guardrailId, guardrailVersion; panw-prisma-airs: profile_name. Most default checks take not (invert the verdict), most others timeout (ms).\",\"type\":\"object\",\"properties\":{\"headers\":{\"description\":\"HTTP headers that default.webhook sends, e.g. Authorization.\",\"type\":\"object\"}}},\"name\":{\"description\":\"Your own name for this check.\",\"type\":\"string\"},\"is_enabled\":{\"description\":\"False keeps the check but does not run it.\",\"type\":\"boolean\",\"default\":true}},\"required\":[\"id\"]}}," \
    ) \
    PIECE(create_guardrail__PART2, \
        "\"actions\":{\"description\":\"What to do when the checks pass or fail.\",\"type\":\"object\",\"properties\":{\"deny\":{\"description\":\"True blocks the request or response when a check fails.\",\"type\":\"boolean\",\"default\":false},\"async\":{\"description\":\"True runs the checks alongside the request instead of holding it up.\",\"type\":\"boolean\",\"default\":false},\"on_success\":{\"description\":\"What to record when all checks pass.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]},\"on_fail\":{\"description\":\"What to record when a check fails.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":-5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]}},\"required\":[\"deny\",\"async\",\"on_success\",\"on_fail\"]}" \
        "},\"required\":[\"name\",\"checks\",\"actions\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_guardrail, \
        "{\"name\":\"get_guardrail\",\"title\":\"Get Guardrail\",\"description\":\"Read one guardrail in full, by UUID or slug: its checks with their parameters, its actions on success and failure, status, workspace and owner. To find one use list_guardrails; for the MCP servers it watches use list_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"}" \
        "},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_guardrail, \
        "{\"name\":\"update_guardrail\",\"title\":\"Update Guardrail\",\"description\":\"Change the name, checks or actions of a guardrail; whatever refers to it is affected. A list of checks replaces the stored one, so read get_guardrail first and send all checks that should stay. Returns the id, slug and new version_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New name of the guardrail.\",\"type\":\"string\"}," \
        "\"checks\":{\"description\":\"The complete new list of checks.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"One check of a guardrail.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Kind of check.\",\"type\":\"string\",\"enum\":[\"default.jwt\",\"default.modelWhitelist\",\"default.isAllLowerCase\",\"default.regexMatch\",\"default.sentenceCount\",\"default.wordCount\",\"default.characterCount\",\"default.jsonSchema\",\"default.jsonKeys\",\"default.contains\",\"default.validUrls\",\"default.containsCode\",\"default.webhook\",\"default.endsWith\",\"default.alluppercase\",\"default.requiredMetadataKeys\",\"default.allowedRequestTypes\",\"portkey.moderateContent\",\"portkey.language\",\"portkey.pii\",\"portkey.gibberish\",\"sydelabs.sydeguard\",\"aporia.validateProject\",\"pillar.scanPrompt\",\"pillar.scanResponse\",\"patronus.phi\",\"patronus.pii\",\"patronus.isConcise\",\"patronus.isHelpful\",\"patronus.isPolite\",\"patronus.noApologies\",\"patronus.noGenderBias\",\"patronus.noRacialBias\",\"patronus.retrievalAnswerRelevance\",\"patronus.toxicity\",\"patronus.custom\",\"mistral.moderateContent\",\"bedrock.guard\",\"promptfoo.guard\",\"promptfoo.pii\",\"promptfoo.harm\",\"acuvity.scan\",\"lasso.classify\",\"azure.contentSafety\",\"azure.pii\",\"panw-prisma-airs.intercept\"]},\"parameters\":{\"description\":\"Depends on id. default checks: regexMatch: rule; contains: words, operator (any, all, none); jsonKeys: keys, operator; requiredMetadataKeys: metadataKeys, operator; wordCount: minWords, maxWords; sentenceCount: minSentences, maxSentences; characterCount: minCharacters, maxCharacters; endsWith: suffix; containsCode: format (SQL, Python, ...); jsonSchema: schema; validUrls: onlyDNS; modelWhitelist: models; allowedRequestTypes: allowedTypes, blockedTypes (chatComplete, embed, ...); jwt: jwksUri, headerKey, algorithms; webhook: webhookURL, headers, timeout, failOnError. Others: portkey.pii: categories (EMAIL_ADDRESS, PHONE_NUMBER, LOCATION_ADDRESS, NAME, IP_ADDRESS, CREDIT_CARD, SSN), redact; portkey.moderateContent: categories (hate, harassment, self-harm, sexual," \
        " violence); portkey.language: language (eng_Latn, ...); mistral.moderateContent, azure.contentSafety: categories; pillar: scanners; aporia: projectID; patronus.custom: profile; bedrock.guard: guardrailId, guardrailVersion; panw-prisma-airs: profile_name. Most default checks take not (invert the verdict), most others timeout (ms).\",\"type\":\"object\",\"properties\":{\"headers\":{\"description\":\"HTTP headers that default.webhook sends, e.g. Authorization.\",\"type\":\"object\"}}},\"name\":{\"description\":\"Your own name for this check.\",\"type\":\"string\"},\"is_enabled\":{\"description\":\"False keeps the check but does not run it.\",\"type\":\"boolean\",\"default\":true}},\"required\":[\"id\"]}}," \
    ) \
    PIECE(update_guardrail__PART2, \
        "\"actions\":{\"description\":\"What to do when the checks pass or fail.\",\"type\":\"object\",\"properties\":{\"deny\":{\"description\":\"True blocks the request or response when a check fails.\",\"type\":\"boolean\",\"default\":false},\"async\":{\"description\":\"True runs the checks alongside the request instead of holding it up.\",\"type\":\"boolean\",\"default\":false},\"on_success\":{\"description\":\"What to record when all checks pass.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]},\"on_fail\":{\"description\":\"What to record when a check fails.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":-5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]}},\"required\":[\"deny\",\"async\",\"on_success\",\"on_fail\"]}" \
        "},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_guardrail, \
        "{\"name\":\"delete_guardrail\",\"title\":\"Delete Guardrail\",\"description\":\"Delete a guardrail, by UUID or slug; no operation here restores it. Configs and defaults that refer to it lose its protection, so take it out of them first. To switch off single checks and keep the rest use update_guardrail with is_enabled false.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"}" \
        "},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_guardrail_mcp_servers, \
        "{\"name\":\"list_guardrail_mcp_servers\",\"title\":\"List Guardrail MCP Servers\",\"description\":\"List the MCP servers that a guardrail is attached to, with the directions it runs on (input, output) and the capabilities it is limited to. To attach one more use upsert_guardrail_mcp_server; to set the whole list use replace_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1}" \
        "},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(replace_guardrail_mcp_servers, \
        "{\"name\":\"replace_guardrail_mcp_servers\",\"title\":\"Replace Guardrail MCP Servers\",\"description\":\"Set the complete list of MCP servers that a guardrail is attached to. Servers missing from mcp_servers are detached. To add or change a single server and leave the others alone use upsert_guardrail_mcp_server.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1}," \
        "\"mcp_servers\":{\"description\":\"Settings per MCP server, keyed by the server's UUID.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"properties\":{\"run_on\":{\"description\":\"Check calls (input), results (output) or both.\",\"type\":\"array\",\"minItems\":1,\"default\":[\"input\",\"output\"],\"items\":{\"type\":\"string\",\"enum\":[\"input\",\"output\"]}},\"mcp_integration_capability_ids\":{\"description\":\"Ids of the capabilities to limit the guardrail to.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"}}}},\"propertyNames\":{\"format\":\"uuid\"}}" \
        "},\"required\":[\"guardrail_id\",\"mcp_servers\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(upsert_guardrail_mcp_server, \
        "{\"name\":\"upsert_guardrail_mcp_server\",\"title\":\"Upsert Guardrail MCP Server\",\"description\":\"Attach a guardrail to one MCP server, or change how it runs there: on tool calls (input), results (output) or both, and on which capabilities. An existing attachment to this server is overwritten, those to other servers stay. To set all servers at once use replace_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1}," \
        "\"mcp_server_id\":{\"description\":\"Id of the MCP server.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"run_on\":{\"description\":\"Check calls (input), results (output) or both.\",\"type\":\"array\",\"minItems\":1,\"default\":[\"input\",\"output\"],\"items\":{\"type\":\"string\",\"enum\":[\"input\",\"output\"]}}," \
        "\"mcp_integration_capability_ids\":{\"description\":\"Ids of the capabilities to limit the guardrail to.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"}}" \
        "},\"required\":[\"guardrail_id\",\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_organisation_defaults] = {
        .name = STRING(get_organisation_defaults),
        .title = STRING(Get_Organisation_Guardrail_Defaults),
        DESCRIPTOR(get_organisation_defaults, get_organisation_defaults),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_get_organisation_defaults},
    },
    [TOOL_update_organisation_defaults] = {
        .name = STRING(update_organisation_defaults),
        .title = STRING(Update_Organisation_Guardrail_Defaults),
        DESCRIPTOR(update_organisation_defaults, update_organisation_defaults),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_update_organisation_defaults},
    },
    [TOOL_list_input_guardrail_workspace_exclusions] = {
        .name = STRING(list_input_guardrail_workspace_exclusions),
        .title = STRING(List_Input_Guardrail_Exclusions),
        DESCRIPTOR(list_input_guardrail_workspace_exclusions, list_input_guardrail_workspace_exclusions),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_list_input_guardrail_workspace_exclusions},
    },
    [TOOL_update_input_guardrail_workspace_exclusions] = {
        .name = STRING(update_input_guardrail_workspace_exclusions),
        .title = STRING(Update_Input_Guardrail_Exclusions),
        DESCRIPTOR(update_input_guardrail_workspace_exclusions, update_input_guardrail_workspace_exclusions),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_update_input_guardrail_workspace_exclusions},
    },
    [TOOL_list_output_guardrail_workspace_exclusions] = {
        .name = STRING(list_output_guardrail_workspace_exclusions),
        .title = STRING(List_Output_Guardrail_Exclusions),
        DESCRIPTOR(list_output_guardrail_workspace_exclusions, list_output_guardrail_workspace_exclusions),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_list_output_guardrail_workspace_exclusions},
    },
    [TOOL_update_output_guardrail_workspace_exclusions] = {
        .name = STRING(update_output_guardrail_workspace_exclusions),
        .title = STRING(Update_Output_Guardrail_Exclusions),
        DESCRIPTOR(update_output_guardrail_workspace_exclusions, update_output_guardrail_workspace_exclusions),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_update_output_guardrail_workspace_exclusions},
    },
    [TOOL_list_guardrails] = {
        .name = STRING(list_guardrails),
        .title = STRING(List_Guardrails),
        DESCRIPTOR(list_guardrails, list_guardrails),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_list_guardrails},
    },
    [TOOL_create_guardrail] = {
        .name = STRING(create_guardrail),
        .title = STRING(Create_Guardrail),
        DESCRIPTOR(create_guardrail, create_guardrail__PART2),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_create_guardrail},
    },
    [TOOL_get_guardrail] = {
        .name = STRING(get_guardrail),
        .title = STRING(Get_Guardrail),
        DESCRIPTOR(get_guardrail, get_guardrail),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_get_guardrail},
    },
    [TOOL_update_guardrail] = {
        .name = STRING(update_guardrail),
        .title = STRING(Update_Guardrail),
        DESCRIPTOR(update_guardrail, update_guardrail__PART2),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_update_guardrail},
    },
    [TOOL_delete_guardrail] = {
        .name = STRING(delete_guardrail),
        .title = STRING(Delete_Guardrail),
        DESCRIPTOR(delete_guardrail, delete_guardrail),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_delete_guardrail},
    },
    [TOOL_list_guardrail_mcp_servers] = {
        .name = STRING(list_guardrail_mcp_servers),
        .title = STRING(List_Guardrail_MCP_Servers),
        DESCRIPTOR(list_guardrail_mcp_servers, list_guardrail_mcp_servers),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_list_guardrail_mcp_servers},
    },
    [TOOL_replace_guardrail_mcp_servers] = {
        .name = STRING(replace_guardrail_mcp_servers),
        .title = STRING(Replace_Guardrail_MCP_Servers),
        DESCRIPTOR(replace_guardrail_mcp_servers, replace_guardrail_mcp_servers),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_replace_guardrail_mcp_servers},
    },
    [TOOL_upsert_guardrail_mcp_server] = {
        .name = STRING(upsert_guardrail_mcp_server),
        .title = STRING(Upsert_Guardrail_MCP_Server),
        DESCRIPTOR(upsert_guardrail_mcp_server, upsert_guardrail_mcp_server),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_upsert_guardrail_mcp_server},
    },
};

extern const struct pa_tool_table pa_tools_of_guardrails;
const struct pa_tool_table pa_tools_of_guardrails = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
