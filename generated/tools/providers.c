/* SPDX-License-Identifier: MIT */
/* Generated from openapi/providers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Provider, "Create Provider") \
    TEXT(Delete_Provider, "Delete Provider") \
    TEXT(Get_Provider, "Get Provider") \
    TEXT(List_Providers, "List Providers") \
    TEXT(Update_Provider, "Update Provider") \
    TEXT(create_provider, "create_provider") \
    TEXT(delete_provider, "delete_provider") \
    TEXT(get_provider, "get_provider") \
    TEXT(list_providers, "list_providers") \
    TEXT(update_provider, "update_provider") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_providers, \
        "{\"name\":\"list_providers\",\"title\":\"List Providers\",\"description\":\"List the AI providers of a workspace: the slugs that requests address, each backed by an integration that holds the credentials. Returns name, status, budget, rate limits and expiry. list_virtual_keys lists the same records under their old name; for the credentials behind them use list_integrations.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}," \
        "\"page_size\":{\"description\":\"Providers per page, 50 by default.\",\"type\":\"integer\",\"default\":50}," \
        "\"tags\":{\"description\":\"Only providers with these tags; the form of the value is not documented.\",\"type\":\"string\"}," \
        "\"return_last_used\":{\"description\":\"True also returns when each was last used.\",\"type\":\"boolean\"}," \
        "\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key, else the key decides.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_provider, \
        "{\"name\":\"create_provider\",\"title\":\"Create Provider\",\"description\":\"Create an AI provider in a workspace from an existing integration, so that requests can use it by slug, under a budget, a rate limit and an expiry date of its own. Returns its id and slug. It is refused (403) unless the integration is enabled for the workspace. The provider holds no credentials: to store those use create_integration first.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the provider.\",\"type\":\"string\"}," \
        "\"integration_id\":{\"description\":\"Slug of the integration whose credentials it uses.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"slug\":{\"description\":\"Slug for requests; by default the name with a random suffix.\",\"type\":\"string\"}," \
        "\"note\":{\"description\":\"Free text shown beside the provider.\",\"type\":[\"string\",\"null\"]}," \
        "\"usage_limits\":{\"description\":\"Budget of this provider.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}}," \
        "\"rate_limits\":{\"description\":\"Rate limit of this provider.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}," \
        "\"expires_at\":{\"description\":\"When it stops working, RFC 3339; absent means never.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"tags\":{\"description\":\"Free labels, name to value.\",\"type\":[\"object\",\"null\"]}" \
        "},\"required\":[\"name\",\"integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_provider, \
        "{\"name\":\"get_provider\",\"title\":\"Get Provider\",\"description\":\"Read one AI provider of a workspace: name, integration, status (active, exhausted or expired), budget, rate limits, expiry and the masked key. Credentials belong to the integration; for those settings use get_integration. To find a slug use list_providers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key, else the key decides.\",\"type\":\"string\"}," \
        "\"slug\":{\"description\":\"Slug of the provider, as list_providers returns it.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_provider, \
        "{\"name\":\"update_provider\",\"title\":\"Update Provider\",\"description\":\"Change the name, note, budget, rate limit, expiry or tags of an AI provider; what is absent stays. Send a budget or rate limit whole: whether members that are not sent are kept is not documented. With reset_usage the usage counted so far is set back to zero, which cannot be undone. The integration and the slug stay as they are; to change credentials use update_integration.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the provider, as list_providers returns it.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name of the provider.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"note\":{\"description\":\"New free text shown beside the provider.\",\"type\":\"string\"}," \
        "\"usage_limits\":{\"description\":\"The whole new budget; null removes it.\",\"anyOf\":[{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}},{\"type\":\"null\"}]}," \
        "\"rate_limits\":{\"description\":\"The whole new rate limit of this provider.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}," \
        "\"expires_at\":{\"description\":\"New expiry, RFC 3339; null means it never expires.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}," \
        "\"tags\":{\"description\":\"Free labels, name to value; null removes all.\",\"type\":[\"object\",\"null\"]}," \
        "\"reset_usage\":{\"description\":\"True sets the usage counted so far back to zero.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_provider, \
        "{\"name\":\"delete_provider\",\"title\":\"Delete Provider\",\"description\":\"Delete an AI provider from a workspace for good. Requests, configs and prompts that name its slug fail from then on; the integration behind it and its credentials stay. To take an integration away from a whole workspace use update_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key, else the key decides.\",\"type\":\"string\"}," \
        "\"slug\":{\"description\":\"Slug of the provider, as list_providers returns it.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_providers] = {
        .name = STRING(list_providers),
        .title = STRING(List_Providers),
        DESCRIPTOR(list_providers, list_providers),
        .domain = DOMAIN_providers,
        .operation = {DOMAIN_providers, OPERATION_list_providers},
    },
    [TOOL_create_provider] = {
        .name = STRING(create_provider),
        .title = STRING(Create_Provider),
        DESCRIPTOR(create_provider, create_provider),
        .domain = DOMAIN_providers,
        .operation = {DOMAIN_providers, OPERATION_create_provider},
    },
    [TOOL_get_provider] = {
        .name = STRING(get_provider),
        .title = STRING(Get_Provider),
        DESCRIPTOR(get_provider, get_provider),
        .domain = DOMAIN_providers,
        .operation = {DOMAIN_providers, OPERATION_get_provider},
    },
    [TOOL_update_provider] = {
        .name = STRING(update_provider),
        .title = STRING(Update_Provider),
        DESCRIPTOR(update_provider, update_provider),
        .domain = DOMAIN_providers,
        .operation = {DOMAIN_providers, OPERATION_update_provider},
    },
    [TOOL_delete_provider] = {
        .name = STRING(delete_provider),
        .title = STRING(Delete_Provider),
        DESCRIPTOR(delete_provider, delete_provider),
        .domain = DOMAIN_providers,
        .operation = {DOMAIN_providers, OPERATION_delete_provider},
    },
};

extern const struct pa_tool_table pa_tools_of_providers;
const struct pa_tool_table pa_tools_of_providers = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
