/* SPDX-License-Identifier: MIT */
/* Generated from openapi/keys.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_API_Key, "Create API Key") \
    TEXT(Create_Virtual_Key, "Create Virtual Key") \
    TEXT(Delete_API_Key, "Delete API Key") \
    TEXT(Delete_Virtual_Key, "Delete Virtual Key") \
    TEXT(Get_API_Key, "Get API Key") \
    TEXT(Get_Virtual_Key, "Get Virtual Key") \
    TEXT(List_API_Keys, "List API Keys") \
    TEXT(List_Virtual_Keys, "List Virtual Keys") \
    TEXT(Rotate_API_Key, "Rotate API Key") \
    TEXT(Update_API_Key, "Update API Key") \
    TEXT(Update_Virtual_Key, "Update Virtual Key") \
    TEXT(create_api_key, "create_api_key") \
    TEXT(create_virtual_key, "create_virtual_key") \
    TEXT(delete_api_key, "delete_api_key") \
    TEXT(delete_virtual_key, "delete_virtual_key") \
    TEXT(get_api_key, "get_api_key") \
    TEXT(get_virtual_key, "get_virtual_key") \
    TEXT(list_api_keys, "list_api_keys") \
    TEXT(list_virtual_keys, "list_virtual_keys") \
    TEXT(rotate_api_key, "rotate_api_key") \
    TEXT(update_api_key, "update_api_key") \
    TEXT(update_virtual_key, "update_virtual_key") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_virtual_keys, \
        "{\"name\":\"list_virtual_keys\",\"title\":\"List Virtual Keys\",\"description\":\"List the virtual keys, the stored provider credentials that requests name by slug. Returns a page with name, slug, status, budget and rate limits; the credentials themselves are masked at most. list_providers shows the same records by their newer name, with the integration that holds the credential. To read a single one use get_virtual_key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}," \
        "\"page_size\":{\"description\":\"Virtual keys per page; 50 if absent.\",\"type\":\"integer\",\"default\":50}," \
        "\"return_last_used\":{\"description\":\"Also return when each key was last used.\",\"type\":\"boolean\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_virtual_key, \
        "{\"name\":\"create_virtual_key\",\"title\":\"Create Virtual Key\",\"description\":\"Store an AI provider's credential as a virtual key, so that requests name a slug instead of the secret. Returns its id and slug. To keep the credential out of the call, leave key out and map it with secret_mappings to a secret reference. To share one credential among workspaces use create_integration and create_provider.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the virtual key.\",\"type\":\"string\"}," \
        "\"provider\":{\"description\":\"AI provider the credential belongs to.\",\"type\":\"string\",\"enum\":[\"openai\",\"azure-openai\",\"ai21\",\"anthropic\",\"anyscale\",\"bedrock\",\"cohere\",\"deepinfra\",\"fireworks-ai\",\"google\",\"groq\",\"hugging-face\",\"jina\",\"lingyi\",\"mistral-ai\",\"monsterapi\",\"moonshot\",\"nomic\",\"novita-ai\",\"open-ai\",\"openrouter\",\"palm\",\"perplexity-ai\",\"predibase\",\"reka-ai\",\"segmind\",\"stability-ai\",\"together-ai\",\"vertex-ai\",\"workers-ai\",\"zhipu\",\"databricks\",\"minimax\",\"scenario-ai\",\"fal-ai\",\"bedrock-mantle\",\"byteplus\"]}," \
        "\"key\":{\"description\":\"The provider's API key; not needed when secret_mappings fills key.\",\"type\":\"string\"}," \
        "\"note\":{\"description\":\"Free note about the key.\",\"type\":[\"string\",\"null\"]}," \
        "\"apiVersion\":{\"description\":\"API version of an Azure OpenAI deployment.\",\"type\":[\"string\",\"null\"]}," \
        "\"resourceName\":{\"description\":\"Name of the Azure OpenAI resource.\",\"type\":[\"string\",\"null\"]}," \
        "\"deploymentName\":{\"description\":\"Name of a single Azure OpenAI deployment.\",\"type\":[\"string\",\"null\"]}," \
        "\"awsAccessKeyId\":{\"description\":\"Access key id, for Bedrock.\",\"type\":\"string\"}," \
        "\"awsSecretAccessKey\":{\"description\":\"Secret access key, for Bedrock.\",\"type\":\"string\"}," \
        "\"awsRegion\":{\"description\":\"AWS region, for Bedrock.\",\"type\":\"string\"}," \
        "\"vertexProjectId\":{\"description\":\"Google Cloud project, for Vertex AI.\",\"type\":\"string\"}," \
        "\"vertexRegion\":{\"description\":\"Google Cloud region, for Vertex AI.\",\"type\":\"string\"}," \
        "\"workersAiAccountId\":{\"description\":\"Cloudflare account id, for Workers AI.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"deploymentConfig\":{\"description\":\"Azure OpenAI deployments behind this key, in place of deploymentName.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"alias\":{\"description\":\"Model name that selects this deployment.\",\"type\":\"string\"},\"is_default\":{\"description\":\"Used when no alias matches.\",\"type\":\"boolean\"},\"deploymentName\":{\"type\":\"string\"}},\"required\":[\"apiVersion\",\"deploymentName\"]}}," \
        "\"usage_limits\":{\"description\":\"Budget in cost or tokens, and when it resets.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}}," \
        "\"rate_limits\":{\"description\":\"Cap on requests or tokens per unit of time.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}," \
        "\"expires_at\":{\"description\":\"Time the key stops working, RFC 3339, e.g. 2026-12-31T23:59:59Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
    ) \
    PIECE(create_virtual_key__PART2, \
        "\"secret_mappings\":{\"description\":\"Fields to fill from secret references, key or model_config.FIELD.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, each once: key or configurations.FIELD of integrations, key or model_config.FIELD of virtual keys, configurations.FIELD of MCP integrations.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_virtual_key, \
        "{\"name\":\"get_virtual_key\",\"title\":\"Get Virtual Key\",\"description\":\"Read a virtual key by slug: its name, note, status (active, exhausted or expired), budget, rate limits, expiry, model configuration and secret mappings. The credential is masked. To find the slug use list_virtual_keys; the same record as a provider is in get_provider.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the virtual key, as list_virtual_keys gives it.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_virtual_key, \
        "{\"name\":\"update_virtual_key\",\"title\":\"Update Virtual Key\",\"description\":\"Change a virtual key: rename it, replace its provider credential, or set its note, Azure deployments, budget, rate limits, expiry or secret mappings. Send lists and the budget whole: what becomes of parts left out is not documented. The slug stays, so callers need no change. A replaced credential cannot be read back.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the virtual key, as list_virtual_keys gives it.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\"}," \
        "\"key\":{\"description\":\"New API key of the provider, replacing the stored one.\",\"type\":\"string\"}," \
        "\"note\":{\"description\":\"Null clears it.\",\"type\":[\"string\",\"null\"]}," \
        "\"deploymentConfig\":{\"description\":\"Azure OpenAI deployments behind this key.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"alias\":{\"description\":\"Model name that selects this deployment.\",\"type\":\"string\"},\"is_default\":{\"description\":\"Used when no alias matches.\",\"type\":\"boolean\"},\"deploymentName\":{\"type\":\"string\"}},\"required\":[\"apiVersion\",\"deploymentName\"]}}," \
        "\"usage_limits\":{\"description\":\"The whole budget; members left out may be lost.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}}," \
        "\"rate_limits\":{\"description\":\"Caps on requests or tokens per unit of time.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}," \
        "\"reset_usage\":{\"description\":\"True sets the usage back to zero.\",\"type\":[\"boolean\",\"null\"]}," \
        "\"expires_at\":{\"description\":\"Time the key stops working, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}," \
        "\"secret_mappings\":{\"description\":\"Fields to fill from secret references, key or model_config.FIELD.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, each once: key or configurations.FIELD of integrations, key or model_config.FIELD of virtual keys, configurations.FIELD of MCP integrations.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_virtual_key, \
        "{\"name\":\"delete_virtual_key\",\"title\":\"Delete Virtual Key\",\"description\":\"Delete a virtual key and the provider credential stored in it. This cannot be undone: requests, configs and prompts that name its slug will fail. To exchange only the credential use update_virtual_key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the virtual key, as list_virtual_keys gives it.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_api_key, \
        "{\"name\":\"create_api_key\",\"title\":\"Create API Key\",\"description\":\"Create a Portkey API key: of the organisation for a service (type organisation, sub_type service), or of a workspace for a service or a user (type workspace, sub_type service or user). Scopes, limits, defaults and a rotation schedule can be set. The key is shown in full only in this answer, so store it at once. A scope that ends in .list does not include .read. Where the organisation enforces a rotation period, another one is refused and a missing one is set. The scope that the call needs depends on the kind of key made.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"type\":{\"description\":\"Level at which the key acts.\",\"type\":\"string\",\"enum\":[\"organisation\",\"workspace\"]}," \
        "\"sub_type\":{\"description\":\"Owner of the key; user requires user_id in the body.\",\"type\":\"string\",\"enum\":[\"service\",\"user\"]}," \
        "\"name\":{\"description\":\"Display name of the key, at most 100 characters.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"What the key is for.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation of the key; that of the calling key if absent.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace a workspace key belongs to.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"Owner of the key; required when sub_type is user.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"rate_limits\":{\"description\":\"Caps on requests or tokens per unit of time.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Per day, hour, minute, second or week.\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rps\",\"rpw\"]},\"value\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"type\",\"unit\",\"value\"]}}," \
        "\"usage_limits\":{\"description\":\"Budget in cost or tokens, and when it resets.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}}," \
        "\"scopes\":{\"description\":\"What the key may do, e.g. completions.write, prompts.render, logs.view, analytics.view, configs.list, virtual_keys.read, workspaces.update or organisation_users.create.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"defaults\":{\"description\":\"Settings applied to each request made with the key.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata put on each request.\",\"type\":\"object\"},\"config_id\":{\"description\":\"Id or slug of the config used.\",\"type\":\"string\"},\"allow_config_override\":{\"description\":\"Whether a request may name another config.\",\"type\":\"boolean\",\"default\":true}}}," \
        "\"alert_emails\":{\"description\":\"Addresses for usage alerts.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"email\"}}," \
        "\"expires_at\":{\"description\":\"Time the key expires, RFC 3339; the organisation may set a limit.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}," \
    ) \
    PIECE(create_api_key__PART2, \
        "\"rotation_policy\":{\"description\":\"Automatic rotation; needs one of its first three members.\",\"type\":[\"object\",\"null\"],\"properties\":{\"rotation_period\":{\"description\":\"On Mondays or on the 1st of the month, at 00:00 UTC.\",\"type\":[\"string\",\"null\"],\"enum\":[\"weekly\",\"monthly\",null]},\"rotation_period_days\":{\"description\":\"Days between rotations, in place of rotation_period.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_rotation_at\":{\"description\":\"Time of the next rotation, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"key_transition_period_ms\":{\"description\":\"Milliseconds the old value still works; less than the period.\",\"type\":\"integer\",\"minimum\":1800000}}}" \
        "},\"required\":[\"type\",\"sub_type\",\"name\",\"scopes\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_api_keys, \
        "{\"name\":\"list_api_keys\",\"title\":\"List API Keys\",\"description\":\"List the Portkey API keys of the organisation or of one workspace, with masked value, kind, owner, status, scopes, limits, expiry and organisation_id. There is no search by name: read page by page. To read a single key use get_api_key; stored provider credentials are listed by list_virtual_keys. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"page_size\":{\"description\":\"API keys per page.\",\"type\":\"integer\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace whose keys are wanted.\",\"type\":\"string\"}," \
        "\"ids\":{\"description\":\"Ids of the keys wanted, comma-separated.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation whose keys are wanted; that of the calling key if absent.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"Only keys in these states, comma-separated; active, exhausted or expired.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_api_key, \
        "{\"name\":\"get_api_key\",\"title\":\"Get API Key\",\"description\":\"Read a Portkey API key by id: name, kind, owner, status, scopes, rate and usage limits, defaults and expiry. Its value is masked and cannot be recovered; for a new value use rotate_api_key. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the API key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"include_usage\":{\"description\":\"Also return the usage.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_api_key, \
        "{\"name\":\"update_api_key\",\"title\":\"Update API Key\",\"description\":\"Change an API key's name, scopes, limits, defaults, alert addresses, expiry or rotation schedule, or reset its usage. What is absent stays, but send usage_limits and defaults.metadata whole: members left out, such as periodic_reset, may be lost. For a new value use rotate_api_key. Fewer scopes or lower limits can make its callers fail. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the API key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"What the key is for.\",\"type\":\"string\"}," \
        "\"rate_limits\":{\"description\":\"Caps on requests or tokens per unit of time, all of them; null removes them.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Per day, hour, minute, second or week.\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rps\",\"rpw\"]},\"value\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"type\",\"unit\",\"value\"]}}," \
        "\"usage_limits\":{\"description\":\"The whole budget, as members left out may be lost; null removes it.\",\"anyOf\":[{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}},{\"type\":\"null\"}]}," \
        "\"reset_usage\":{\"description\":\"True sets the usage back to zero; an exhausted key becomes active.\",\"type\":\"boolean\"}," \
        "\"scopes\":{\"description\":\"All that the key may do, as in create_api_key.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"defaults\":{\"description\":\"Settings applied to each request made with the key.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata put on each request, all of it; if absent, it may be lost.\",\"type\":\"object\"},\"config_id\":{\"description\":\"Id or slug of the config used; null removes it.\",\"type\":[\"string\",\"null\"]},\"allow_config_override\":{\"description\":\"Whether a request may name another config.\",\"type\":\"boolean\",\"default\":true}}}," \
        "\"alert_emails\":{\"description\":\"Addresses for usage alerts, all of them; null removes them.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\",\"format\":\"email\"}}," \
        "\"expires_at\":{\"description\":\"Time at which the key expires, RFC 3339; null removes it.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}," \
        "\"rotation_policy\":{\"description\":\"Automatic rotation, all of it; needs one of its first three members.\",\"type\":[\"object\",\"null\"],\"properties\":{\"rotation_period\":{\"description\":\"On Mondays or on the 1st of the month, at 00:00 UTC.\",\"type\":[\"string\",\"null\"],\"enum\":[\"weekly\",\"monthly\",null]},\"rotation_period_days\":{\"description\":\"Days between rotations, in place of rotation_period.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_rotation_at\":{\"description\":\"Time of the next rotation, RFC 3339; refused where the organisation sets it.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"key_transition_period_ms\":{\"description\":\"Milliseconds the old value still works; less than the period.\",\"type\":\"integer\",\"minimum\":1800000}}}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_api_key, \
        "{\"name\":\"delete_api_key\",\"title\":\"Delete API Key\",\"description\":\"Delete a Portkey API key. This cannot be undone: everything that authenticates with the key is refused from then on. To exchange the value while the old one still works for a while use rotate_api_key. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the API key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(rotate_api_key, \
        "{\"name\":\"rotate_api_key\",\"title\":\"Rotate API Key\",\"description\":\"Give an API key a new secret value. The value is shown in full only in this answer; the old one works until key_transition_expires_at and is then refused, so change its callers before that. Refused while the transition of an earlier rotation runs. For rotation on a schedule set rotation_policy with update_api_key. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the API key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"key_transition_period_ms\":{\"description\":\"Milliseconds for which the old value still works; 30 minutes if absent.\",\"type\":\"integer\",\"minimum\":1800000}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_virtual_keys] = {
        .name = STRING(list_virtual_keys),
        .title = STRING(List_Virtual_Keys),
        DESCRIPTOR(list_virtual_keys, list_virtual_keys),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_list_virtual_keys},
    },
    [TOOL_create_virtual_key] = {
        .name = STRING(create_virtual_key),
        .title = STRING(Create_Virtual_Key),
        DESCRIPTOR(create_virtual_key, create_virtual_key__PART2),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_create_virtual_key},
    },
    [TOOL_get_virtual_key] = {
        .name = STRING(get_virtual_key),
        .title = STRING(Get_Virtual_Key),
        DESCRIPTOR(get_virtual_key, get_virtual_key),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_get_virtual_key},
    },
    [TOOL_update_virtual_key] = {
        .name = STRING(update_virtual_key),
        .title = STRING(Update_Virtual_Key),
        DESCRIPTOR(update_virtual_key, update_virtual_key),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_update_virtual_key},
    },
    [TOOL_delete_virtual_key] = {
        .name = STRING(delete_virtual_key),
        .title = STRING(Delete_Virtual_Key),
        DESCRIPTOR(delete_virtual_key, delete_virtual_key),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_delete_virtual_key},
    },
    [TOOL_create_api_key] = {
        .name = STRING(create_api_key),
        .title = STRING(Create_API_Key),
        DESCRIPTOR(create_api_key, create_api_key__PART2),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_create_api_key},
    },
    [TOOL_list_api_keys] = {
        .name = STRING(list_api_keys),
        .title = STRING(List_API_Keys),
        DESCRIPTOR(list_api_keys, list_api_keys),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_list_api_keys},
    },
    [TOOL_get_api_key] = {
        .name = STRING(get_api_key),
        .title = STRING(Get_API_Key),
        DESCRIPTOR(get_api_key, get_api_key),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_get_api_key},
    },
    [TOOL_update_api_key] = {
        .name = STRING(update_api_key),
        .title = STRING(Update_API_Key),
        DESCRIPTOR(update_api_key, update_api_key),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_update_api_key},
    },
    [TOOL_delete_api_key] = {
        .name = STRING(delete_api_key),
        .title = STRING(Delete_API_Key),
        DESCRIPTOR(delete_api_key, delete_api_key),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_delete_api_key},
    },
    [TOOL_rotate_api_key] = {
        .name = STRING(rotate_api_key),
        .title = STRING(Rotate_API_Key),
        DESCRIPTOR(rotate_api_key, rotate_api_key),
        .domain = DOMAIN_keys,
        .operation = {DOMAIN_keys, OPERATION_rotate_api_key},
    },
};

extern const struct pa_tool_table pa_tools_of_keys;
const struct pa_tool_table pa_tools_of_keys = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
