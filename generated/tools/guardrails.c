/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Guardrail, "Create Guardrail") \
    TEXT(Create_Guardrail_Plugin, "Create Guardrail Plugin") \
    TEXT(Delete_Guardrail, "Delete Guardrail") \
    TEXT(Get_Guardrail, "Get Guardrail") \
    TEXT(Get_Organisation_Guardrail_Defaults, "Get Organisation Guardrail Defaults") \
    TEXT(List_Guardrail_MCP_Servers, "List Guardrail MCP Servers") \
    TEXT(List_Guardrail_Plugin_Providers, "List Guardrail Plugin Providers") \
    TEXT(List_Guardrails, "List Guardrails") \
    TEXT(List_Input_Guardrail_Exclusions, "List Input Guardrail Exclusions") \
    TEXT(List_Output_Guardrail_Exclusions, "List Output Guardrail Exclusions") \
    TEXT(Replace_Guardrail_MCP_Servers, "Replace Guardrail MCP Servers") \
    TEXT(Update_Guardrail, "Update Guardrail") \
    TEXT(Update_Guardrail_Plugin, "Update Guardrail Plugin") \
    TEXT(Update_Input_Guardrail_Exclusions, "Update Input Guardrail Exclusions") \
    TEXT(Update_Organisation_Guardrail_Defaults, "Update Organisation Guardrail Defaults") \
    TEXT(Update_Output_Guardrail_Exclusions, "Update Output Guardrail Exclusions") \
    TEXT(Upsert_Guardrail_MCP_Server, "Upsert Guardrail MCP Server") \
    TEXT(create_guardrail, "create_guardrail") \
    TEXT(create_plugin, "create_plugin") \
    TEXT(delete_guardrail, "delete_guardrail") \
    TEXT(get_guardrail, "get_guardrail") \
    TEXT(get_organisation_defaults, "get_organisation_defaults") \
    TEXT(list_guardrail_mcp_servers, "list_guardrail_mcp_servers") \
    TEXT(list_guardrails, "list_guardrails") \
    TEXT(list_input_guardrail_workspace_exclusions, "list_input_guardrail_workspace_exclusions") \
    TEXT(list_output_guardrail_workspace_exclusions, "list_output_guardrail_workspace_exclusions") \
    TEXT(list_plugin_providers, "list_plugin_providers") \
    TEXT(replace_guardrail_mcp_servers, "replace_guardrail_mcp_servers") \
    TEXT(update_guardrail, "update_guardrail") \
    TEXT(update_input_guardrail_workspace_exclusions, "update_input_guardrail_workspace_exclusions") \
    TEXT(update_organisation_defaults, "update_organisation_defaults") \
    TEXT(update_output_guardrail_workspace_exclusions, "update_output_guardrail_workspace_exclusions") \
    TEXT(update_plugin, "update_plugin") \
    TEXT(upsert_guardrail_mcp_server, "upsert_guardrail_mcp_server") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_organisation_defaults, \
        "{\"name\":\"get_organisation_defaults\",\"title\":\"Get Organisation Guardrail Defaults\",\"description\":\"Read the default guardrails of the organisation: the input and output guardrails enforced on every request of all its workspaces. Change them with update_organisation_defaults; workspaces taken out of them are in list_input_guardrail_workspace_exclusions and list_output_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_organisation_defaults, \
        "{\"name\":\"update_organisation_defaults\",\"title\":\"Update Organisation Guardrail Defaults\",\"description\":\"Set the guardrails that the organisation enforces on every request (input) and every response (output), in all workspaces at once. A list given replaces the stored one, an empty one clears it, and one left out is kept, so read get_organisation_defaults first. Only guardrails of the organisation are accepted. To exempt single workspaces use update_input_guardrail_workspace_exclusions or update_output_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"input_guardrails\":{\"description\":\"Ids or slugs of the guardrails to run on every request; at least one list is needed.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"output_guardrails\":{\"description\":\"Ids or slugs of the guardrails to run on every response.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_input_guardrail_workspace_exclusions, \
        "{\"name\":\"list_input_guardrail_workspace_exclusions\",\"title\":\"List Input Guardrail Exclusions\",\"description\":\"List the workspaces that are exempt from the organisation's default input guardrails, which check requests. For those exempt from the default output guardrails use list_output_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Only this workspace; id or slug.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_input_guardrail_workspace_exclusions, \
        "{\"name\":\"update_input_guardrail_workspace_exclusions\",\"title\":\"Update Input Guardrail Exclusions\",\"description\":\"Exempt workspaces from the organisation's default input guardrails, or bring them back under them. Requests of an excluded workspace are no longer checked by these guardrails. Workspaces that are not named stay as they are unless override_existing is true. For checks on responses use update_output_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys.\",\"type\":\"string\"}," \
        "\"workspaces\":{\"description\":\"Workspaces to exempt or bring back, each once.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"excluded\":{\"description\":\"True exempts the workspace, false ends the exemption.\",\"type\":\"boolean\"}},\"required\":[\"workspace_id\",\"excluded\"]}}," \
        "\"override_existing\":{\"description\":\"True ends the exclusions of all workspaces that are not named; false, the default, keeps them.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"workspaces\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_output_guardrail_workspace_exclusions, \
        "{\"name\":\"list_output_guardrail_workspace_exclusions\",\"title\":\"List Output Guardrail Exclusions\",\"description\":\"List the workspaces that are exempt from the organisation's default output guardrails, which check model responses. For those exempt from the default input guardrails use list_input_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Only this workspace; id or slug.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_output_guardrail_workspace_exclusions, \
        "{\"name\":\"update_output_guardrail_workspace_exclusions\",\"title\":\"Update Output Guardrail Exclusions\",\"description\":\"Exempt workspaces from the organisation's default output guardrails, or bring them back under them. Responses to an excluded workspace are no longer checked by these guardrails. Workspaces that are not named stay as they are unless override_existing is true. For checks on requests use update_input_guardrail_workspace_exclusions. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys.\",\"type\":\"string\"}," \
        "\"workspaces\":{\"description\":\"Workspaces to exempt or bring back, each once.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"excluded\":{\"description\":\"True exempts the workspace, false ends the exemption.\",\"type\":\"boolean\"}},\"required\":[\"workspace_id\",\"excluded\"]}}," \
        "\"override_existing\":{\"description\":\"True ends the exclusions of all workspaces that are not named; false, the default, keeps them.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"workspaces\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_guardrails, \
        "{\"name\":\"list_guardrails\",\"title\":\"List Guardrails\",\"description\":\"List the guardrails of a workspace or of the organisation with id, slug, name, status and owner, page by page; there is no search by name. Checks and actions are not included: to read them use get_guardrail. Which guardrails are enforced organisation-wide is in get_organisation_defaults.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace whose guardrails to list; organisation keys need it.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Id of the organisation whose guardrails to list, from list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"ids\":{\"description\":\"Only guardrails of these ids, comma-separated.\",\"type\":\"string\"}," \
        "\"page_size\":{\"description\":\"Guardrails per page; 100 by default, 1000 at most.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":100}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_guardrail, \
        "{\"name\":\"create_guardrail\",\"title\":\"Create Guardrail\",\"description\":\"Create a guardrail: a named set of checks on requests or responses (regex, PII, moderation, word counts, webhooks, partner scanners) and what happens when they pass or fail. It takes effect once a config, a workspace, the organisation defaults or an MCP server refers to it. Checks and actions are needed unless target is mcp_tools. Without workspace_id it belongs to the organisation, which takes the scope organisation_guardrails.create. Returns id, slug and version_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Name of the guardrail.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace to create it in; absent means the whole organisation.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Published, but not read by the API; leave workspace_id out instead.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"target\":{\"description\":\"Calls that are checked, those of models (llm) or of MCP tools.\",\"type\":\"string\",\"enum\":[\"llm\",\"mcp_tools\"],\"default\":\"llm\"}," \
        "\"checks\":{\"description\":\"Checks to run, each with its parameters.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"One check of a guardrail.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Kind of check: default. and a name that parameters has, isAllLowerCase, alllowercase, alluppercase, notNull or log; portkey.moderateContent, portkey.language, portkey.pii, portkey.gibberish; of partners acuvity.scan, aporia.validateProject, azure.(contentSafety, pii, shieldPrompt, protectedMaterial), bedrock.guard, cato.analyze, crowdstrike-aidr.guardChatCompletions, exa.online, f5-guardrails.scan, javelin.guardrails, lasso.classify, mistral.moderateContent, pangea.(textGuard, pii), panw-prisma-airs.intercept, patronus.(phi, pii, isConcise, isHelpful, isPolite, noApologies, noGenderBias, noRacialBias, retrievalAnswerRelevance, retrievalHallucination, toxicity, custom), pillar.(scanPrompt, scanResponse), promptfoo.(guard, pii, harm), promptsecurity.(protectPrompt, protectResponse), sydelabs.sydeguard, walledai.walledprotect, and newer ones.\",\"type\":\"string\"},\"parameters\":{\"description\":\"Depends on id. default checks: regexMatch: rule; contains: words, operator (any, all, none); jsonKeys: keys, operator; requiredMetadataKeys: metadataKeys, operator; requiredMetadataKeyPairs: metadataPairs, operator, matchType (exact, contains, containsAll, regex); regexReplace: rule, replace; addPrefix: prefix; requestParametersCheck: tools, params; modelRules: rules; wordCount: minWords, maxWords; sentenceCount: minSentences, maxSentences; characterCount: minCharacters, maxCharacters; endsWith: suffix; containsCode: format (SQL, Python, ...); jsonSchema: schema; validUrls: onlyDNS; modelWhitelist: models; allowedRequestTypes: allowedTypes, blockedTypes (chatComplete, embed, ...); jwt: jwksUri, headerKey, algorithms; webhook: webhookURL, headers, timeout, failOnError. Others: portkey.pii: categories (EMAIL_ADDRESS, PHONE_NUMBER, LOCATION_ADDRESS, NAME, IP_ADDRESS, CREDIT_CARD, SSN), redact; " \
        "portkey.moderateContent: categories (hate, harassment, self-harm, sexual, violence); portkey.language: language (eng_Latn, ...); bedrock.guard: guardrailId, guardrailVersion. Most default checks take not (invert the verdict), most others timeout (ms).\",\"type\":\"object\",\"properties\":{\"credentials\":{\"description\":\"Credentials of a partner.\",\"type\":\"object\"},\"headers\":{\"description\":\"HTTP headers that default.webhook sends, e.g. Authorization.\",\"type\":\"object\"}}},\"name\":{\"description\":\"Your own name for this check.\",\"type\":\"string\"},\"is_enabled\":{\"description\":\"False keeps the check but does not run it.\",\"type\":\"boolean\",\"default\":true}},\"required\":[\"id\"]}}," \
    ) \
    PIECE(create_guardrail__PART2, \
        "\"actions\":{\"description\":\"What to do when the checks pass or fail.\",\"type\":\"object\",\"properties\":{\"deny\":{\"description\":\"True blocks the request or response when a check fails.\",\"type\":\"boolean\",\"default\":false},\"async\":{\"description\":\"True runs the checks alongside the request instead of holding it up.\",\"type\":\"boolean\",\"default\":false},\"on_fail_action\":{\"description\":\"Without documented effect; deny blocks.\",\"type\":\"string\"},\"message\":{\"description\":\"Without documented effect.\",\"type\":\"string\"},\"on_success\":{\"description\":\"What to record when all checks pass.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]},\"on_fail\":{\"description\":\"What to record when a check fails.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":-5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]}},\"required\":[\"deny\",\"async\"]}" \
        "},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_guardrail, \
        "{\"name\":\"get_guardrail\",\"title\":\"Get Guardrail\",\"description\":\"Read one guardrail in full, by UUID or slug: its checks with their parameters, its actions on success and failure, status, workspace and owner. An unknown one answers 403. To find one use list_guardrails; for the MCP servers it watches use list_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"}" \
        "},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_guardrail, \
        "{\"name\":\"update_guardrail\",\"title\":\"Update Guardrail\",\"description\":\"Change the name, checks or actions of a guardrail; all that refers to it is affected. A list of checks replaces the stored one, so read get_guardrail first and send all checks that should stay. A new version is made and returned with the id and slug.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New name of the guardrail.\",\"type\":\"string\"}," \
        "\"checks\":{\"description\":\"The complete new list of checks.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"One check of a guardrail.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Kind of check: default. and a name that parameters has, isAllLowerCase, alllowercase, alluppercase, notNull or log; portkey.moderateContent, portkey.language, portkey.pii, portkey.gibberish; of partners acuvity.scan, aporia.validateProject, azure.(contentSafety, pii, shieldPrompt, protectedMaterial), bedrock.guard, cato.analyze, crowdstrike-aidr.guardChatCompletions, exa.online, f5-guardrails.scan, javelin.guardrails, lasso.classify, mistral.moderateContent, pangea.(textGuard, pii), panw-prisma-airs.intercept, patronus.(phi, pii, isConcise, isHelpful, isPolite, noApologies, noGenderBias, noRacialBias, retrievalAnswerRelevance, retrievalHallucination, toxicity, custom), pillar.(scanPrompt, scanResponse), promptfoo.(guard, pii, harm), promptsecurity.(protectPrompt, protectResponse), sydelabs.sydeguard, walledai.walledprotect, and newer ones.\",\"type\":\"string\"},\"parameters\":{\"description\":\"Depends on id. default checks: regexMatch: rule; contains: words, operator (any, all, none); jsonKeys: keys, operator; requiredMetadataKeys: metadataKeys, operator; requiredMetadataKeyPairs: metadataPairs, operator, matchType (exact, contains, containsAll, regex); regexReplace: rule, replace; addPrefix: prefix; requestParametersCheck: tools, params; modelRules: rules; wordCount: minWords, maxWords; sentenceCount: minSentences, maxSentences; characterCount: minCharacters, maxCharacters; endsWith: suffix; containsCode: format (SQL, Python, ...); jsonSchema: schema; validUrls: onlyDNS; modelWhitelist: models; allowedRequestTypes: allowedTypes, blockedTypes (chatComplete, embed, ...); jwt: jwksUri, headerKey, algorithms; webhook: webhookURL, headers, timeout, failOnError. Others: portkey.pii: categories (EMAIL_ADDRESS, PHONE_NUMBER, LOCATION_ADDRESS, NAME, IP_ADDRESS, CREDIT_CARD, SSN), redact; portkey." \
        "moderateContent: categories (hate, harassment, self-harm, sexual, violence); portkey.language: language (eng_Latn, ...); bedrock.guard: guardrailId, guardrailVersion. Most default checks take not (invert the verdict), most others timeout (ms).\",\"type\":\"object\",\"properties\":{\"credentials\":{\"description\":\"Credentials of a partner.\",\"type\":\"object\"},\"headers\":{\"description\":\"HTTP headers that default.webhook sends, e.g. Authorization.\",\"type\":\"object\"}}},\"name\":{\"description\":\"Your own name for this check.\",\"type\":\"string\"},\"is_enabled\":{\"description\":\"False keeps the check but does not run it.\",\"type\":\"boolean\",\"default\":true}},\"required\":[\"id\"]}}," \
    ) \
    PIECE(update_guardrail__PART2, \
        "\"actions\":{\"description\":\"What to do when the checks pass or fail.\",\"type\":\"object\",\"properties\":{\"deny\":{\"description\":\"True blocks the request or response when a check fails.\",\"type\":\"boolean\",\"default\":false},\"async\":{\"description\":\"True runs the checks alongside the request instead of holding it up.\",\"type\":\"boolean\",\"default\":false},\"on_fail_action\":{\"description\":\"Without documented effect; deny blocks.\",\"type\":\"string\"},\"message\":{\"description\":\"Without documented effect.\",\"type\":\"string\"},\"on_success\":{\"description\":\"What to record when all checks pass.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]},\"on_fail\":{\"description\":\"What to record when a check fails.\",\"type\":\"object\",\"properties\":{\"feedback\":{\"description\":\"Feedback stored with the log.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Score.\",\"type\":\"number\",\"default\":-5},\"weight\":{\"description\":\"Weight of the score.\",\"type\":\"number\",\"default\":1},\"metadata\":{\"type\":\"string\",\"default\":\"\"}},\"required\":[\"value\",\"weight\",\"metadata\"]}},\"required\":[\"feedback\"]}},\"required\":[\"deny\",\"async\"]}" \
        "},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_guardrail, \
        "{\"name\":\"delete_guardrail\",\"title\":\"Delete Guardrail\",\"description\":\"Delete a guardrail, by UUID or slug, and detach it from MCP servers; no operation restores it. Refused while it is among the defaults of a workspace or of the organisation: take it out there first with update_workspace or update_organisation_defaults. Configs that refer to it lose its protection. To switch off single checks and keep the rest use update_guardrail with is_enabled false.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"UUID or slug of the guardrail, from list_guardrails.\",\"type\":\"string\"}" \
        "},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_guardrail_mcp_servers, \
        "{\"name\":\"list_guardrail_mcp_servers\",\"title\":\"List Guardrail MCP Servers\",\"description\":\"List the MCP servers that a guardrail is attached to, with the directions it runs on (input, output) and the capabilities it is limited to. To attach one more use upsert_guardrail_mcp_server; to set the whole list use replace_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1}" \
        "},\"required\":[\"guardrail_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(replace_guardrail_mcp_servers, \
        "{\"name\":\"replace_guardrail_mcp_servers\",\"title\":\"Replace Guardrail MCP Servers\",\"description\":\"Set the complete list of MCP servers that a guardrail is attached to. Servers missing from mcp_servers are detached, and an empty one detaches all. Returns how many were added, updated and removed. To add or change a single server and leave the others alone use upsert_guardrail_mcp_server.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1}," \
        "\"mcp_servers\":{\"description\":\"Settings per MCP server, keyed by the server's UUID.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"properties\":{\"run_on\":{\"description\":\"Check calls (input), results (output) or both.\",\"type\":\"array\",\"minItems\":1,\"default\":[\"input\",\"output\"],\"items\":{\"type\":\"string\",\"enum\":[\"input\",\"output\"]}},\"mcp_integration_capability_ids\":{\"description\":\"Ids of the capabilities to limit the guardrail to.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"}}}},\"propertyNames\":{\"format\":\"uuid\"}}" \
        "},\"required\":[\"guardrail_id\",\"mcp_servers\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(upsert_guardrail_mcp_server, \
        "{\"name\":\"upsert_guardrail_mcp_server\",\"title\":\"Upsert Guardrail MCP Server\",\"description\":\"Attach a guardrail to one MCP server, or change how it runs there: on tool calls (input), results (output) or both, and on which capabilities. An existing attachment to this server is overwritten, those to other servers stay. To set all servers at once use replace_guardrail_mcp_servers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"guardrail_id\":{\"description\":\"Id or slug of the guardrail, from list_guardrails.\",\"type\":\"string\",\"minLength\":1}," \
        "\"mcp_server_id\":{\"description\":\"From list_mcp_servers.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"run_on\":{\"description\":\"Check calls (input), results (output) or both.\",\"type\":\"array\",\"minItems\":1,\"default\":[\"input\",\"output\"],\"items\":{\"type\":\"string\",\"enum\":[\"input\",\"output\"]}}," \
        "\"mcp_integration_capability_ids\":{\"description\":\"Ids of the capabilities to limit the guardrail to.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"}}" \
        "},\"required\":[\"guardrail_id\",\"mcp_server_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_plugin, \
        "{\"name\":\"create_plugin\",\"title\":\"Create Guardrail Plugin\",\"description\":\"Store the credentials of a guardrail partner for the organisation, which checks of that partner then use. list_plugin_providers shows the partners. To change stored credentials use update_plugin. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"credentials\":{\"description\":\"Credentials of the partner; members depend on it.\",\"type\":\"object\"}," \
        "\"organisation_id\":{\"description\":\"From list_api_keys; that of the key by default.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"plugin_provider_id\":{\"description\":\"Id of the partner, from list_plugin_providers.\",\"type\":\"string\"}," \
        "\"integration_id\":{\"description\":\"Its part here is not documented.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"credentials\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_plugin, \
        "{\"name\":\"update_plugin\",\"title\":\"Update Guardrail Plugin\",\"description\":\"Change the name, status or credentials that the organisation stores for a guardrail partner. Whether credentials are merged or replaced is not documented, so send all of them. To store those of a further partner use create_plugin. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"plugin_id\":{\"description\":\"Id of the stored plugin.\",\"type\":\"string\"}," \
        "\"name\":{\"type\":\"string\"}," \
        "\"status\":{\"description\":\"E.g. active.\",\"type\":\"string\"}," \
        "\"credentials\":{\"description\":\"New credentials of the partner.\",\"type\":\"object\"}" \
        "},\"required\":[\"plugin_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_plugin_providers, \
        "{\"name\":\"list_plugin_providers\",\"title\":\"List Guardrail Plugin Providers\",\"description\":\"List the partners that offer guardrail checks, to find their ids for create_plugin. The guardrails that exist are in list_guardrails. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
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
    [TOOL_create_plugin] = {
        .name = STRING(create_plugin),
        .title = STRING(Create_Guardrail_Plugin),
        DESCRIPTOR(create_plugin, create_plugin),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_create_plugin},
    },
    [TOOL_update_plugin] = {
        .name = STRING(update_plugin),
        .title = STRING(Update_Guardrail_Plugin),
        DESCRIPTOR(update_plugin, update_plugin),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_update_plugin},
    },
    [TOOL_list_plugin_providers] = {
        .name = STRING(list_plugin_providers),
        .title = STRING(List_Guardrail_Plugin_Providers),
        DESCRIPTOR(list_plugin_providers, list_plugin_providers),
        .domain = DOMAIN_guardrails,
        .operation = {DOMAIN_guardrails, OPERATION_list_plugin_providers},
    },
};

extern const struct pa_tool_table pa_tools_of_guardrails;
const struct pa_tool_table pa_tools_of_guardrails = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
