/* SPDX-License-Identifier: MIT */
/* Generated from openapi/limits.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Rate_Limit_Policy, "Create Rate Limit Policy") \
    TEXT(Create_Usage_Limit_Policy, "Create Usage Limit Policy") \
    TEXT(Delete_Rate_Limit_Policy, "Delete Rate Limit Policy") \
    TEXT(Delete_Usage_Limit_Policy, "Delete Usage Limit Policy") \
    TEXT(Get_Rate_Limit_Policy, "Get Rate Limit Policy") \
    TEXT(Get_Usage_Limit_Policy, "Get Usage Limit Policy") \
    TEXT(List_Rate_Limit_Policies, "List Rate Limit Policies") \
    TEXT(List_Usage_Limit_Entities, "List Usage Limit Entities") \
    TEXT(List_Usage_Limit_Policies, "List Usage Limit Policies") \
    TEXT(Reset_Usage_Limit_Entity, "Reset Usage Limit Entity") \
    TEXT(Update_Rate_Limit_Policy, "Update Rate Limit Policy") \
    TEXT(Update_Usage_Limit_Policy, "Update Usage Limit Policy") \
    TEXT(create_rate_limit, "create_rate_limit") \
    TEXT(create_usage_limit, "create_usage_limit") \
    TEXT(delete_rate_limit, "delete_rate_limit") \
    TEXT(delete_usage_limit, "delete_usage_limit") \
    TEXT(get_rate_limit, "get_rate_limit") \
    TEXT(get_usage_limit, "get_usage_limit") \
    TEXT(list_rate_limits, "list_rate_limits") \
    TEXT(list_usage_limit_entities, "list_usage_limit_entities") \
    TEXT(list_usage_limits, "list_usage_limits") \
    TEXT(reset_usage_limit_entity, "reset_usage_limit_entity") \
    TEXT(update_rate_limit, "update_rate_limit") \
    TEXT(update_usage_limit, "update_usage_limit") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_rate_limits, \
        "{\"name\":\"list_rate_limits\",\"title\":\"List Rate Limit Policies\",\"description\":\"List the rate limit policies that cap requests or tokens per minute, hour, day or week, filtered by workspace, status, type, unit or target. Only active policies are returned unless status says otherwise. Budgets of cost, tokens or requests are usage limits: see list_usage_limits.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}," \
        "\"type\":{\"description\":\"Keep only policies that count this.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]}," \
        "\"unit\":{\"description\":\"Keep only policies per minute (rpm), hour, day or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\",\"rpw\"]}," \
        "\"target\":{\"description\":\"Keep only policies on calls to models (llm) or to MCP tools.\",\"type\":\"string\",\"enum\":[\"llm\",\"mcp_tools\"]}," \
        "\"search\":{\"description\":\"Text to look for in the names.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation whose policies to list, from list_api_keys.\",\"type\":\"string\"}," \
        "\"page_size\":{\"description\":\"Policies per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_rate_limit, \
        "{\"name\":\"create_rate_limit\",\"title\":\"Create Rate Limit Policy\",\"description\":\"Create a rate limit policy: throttle matching traffic to a number of requests or tokens per minute, hour, day or week; calls beyond it are answered 429. The conditions choose the requests it covers, group_by decides who shares one counter (each API key, model or metadata value). Returns the new id. For a budget that resets on a schedule use create_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Name of the policy.\",\"type\":\"string\",\"maxLength\":255}," \
        "\"description\":{\"description\":\"Free description.\",\"type\":\"string\",\"maxLength\":500}," \
        "\"target\":{\"description\":\"Calls to limit, to models (llm) or to MCP tools; cannot be changed later.\",\"type\":\"string\",\"enum\":[\"llm\",\"mcp_tools\"],\"default\":\"llm\"}," \
        "\"conditions\":{\"description\":\"Which requests the policy covers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A test that a request must pass for the policy to cover it.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, virtual_key, provider, config, prompt, model or metadata.KEY; endpoint_type of rate limits; workspace_id, mcp_server or mcp_tool of MCP tools.\",\"type\":\"string\"},\"value\":{\"description\":\"What the key must equal, or any of a list; * for all, @provider/* for its models.\",\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}},\"excludes\":{\"description\":\"Values that do not match.\",\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}}},\"required\":[\"key\",\"value\"]}}," \
        "\"group_by\":{\"description\":\"Which requests share one counter.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A key by which usage is counted apart.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"A key as in conditions, or workspace_id.\",\"type\":\"string\"}},\"required\":[\"key\"]}}," \
        "\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]}," \
        "\"unit\":{\"description\":\"Per minute (rpm), hour, day or week (rpw), for requests and tokens alike.\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\",\"rpw\"]}," \
        "\"value\":{\"description\":\"Requests or tokens allowed per unit of time, at least 1.\",\"type\":\"number\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace that the policy is for.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation that the policy is for; its id is in list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"conditions\",\"group_by\",\"type\",\"unit\",\"value\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_rate_limit, \
        "{\"name\":\"get_rate_limit\",\"title\":\"Get Rate Limit Policy\",\"description\":\"Read one rate limit policy by id: its conditions, grouping, target, type, unit and value. Archived policies are found only with status set to archived. To find an id use list_rate_limits.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"rate_limits_policy_id\":{\"description\":\"From list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}" \
        "},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_rate_limit, \
        "{\"name\":\"update_rate_limit\",\"title\":\"Update Rate Limit Policy\",\"description\":\"Change the name, conditions, unit or value of a rate limit policy, for instance to raise a requests-per-minute cap. What is absent stays; conditions replaces all stored ones. Grouping, type and target cannot be changed. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"rate_limits_policy_id\":{\"description\":\"From list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"name\":{\"description\":\"New name of the policy.\",\"type\":\"string\",\"maxLength\":255}," \
        "\"conditions\":{\"description\":\"Which requests the policy covers; replaces all stored conditions.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A test that a request must pass for the policy to cover it.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, virtual_key, provider, config, prompt, model or metadata.KEY; endpoint_type of rate limits; workspace_id, mcp_server or mcp_tool of MCP tools.\",\"type\":\"string\"},\"value\":{\"description\":\"What the key must equal, or any of a list; * for all, @provider/* for its models.\",\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}},\"excludes\":{\"description\":\"Values that do not match.\",\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}}},\"required\":[\"key\",\"value\"]}}," \
        "\"unit\":{\"description\":\"Per minute (rpm), hour, day or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\",\"rpw\"]}," \
        "\"value\":{\"description\":\"Requests or tokens allowed per unit of time, at least 1.\",\"type\":\"number\"}" \
        "},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_rate_limit, \
        "{\"name\":\"delete_rate_limit\",\"title\":\"Delete Rate Limit Policy\",\"description\":\"Archive a rate limit policy, so that it no longer throttles the requests it covered. Takes the policy id from list_rate_limits and returns an empty object. To loosen a cap instead of removing it use update_rate_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"rate_limits_policy_id\":{\"description\":\"From list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_usage_limits, \
        "{\"name\":\"list_usage_limits\",\"title\":\"List Usage Limit Policies\",\"description\":\"List the usage limit policies, the budgets that cap total cost, tokens or requests over a period, filtered by workspace, status or type. Only active policies are returned unless status says otherwise. Caps per minute, hour, day or week are rate limits: see list_rate_limits. Budgets of single keys and workspaces are not policies; get_api_key and get_workspace show them.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}," \
        "\"type\":{\"description\":\"Keep only policies that count this.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\",\"requests\"]}," \
        "\"search\":{\"description\":\"Text to look for in the names.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation whose policies to list, from list_api_keys.\",\"type\":\"string\"}," \
        "\"page_size\":{\"description\":\"Policies per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_usage_limit, \
        "{\"name\":\"create_usage_limit\",\"title\":\"Create Usage Limit Policy\",\"description\":\"Create a usage limit policy: a budget that caps the total cost (in US dollars), tokens or requests of matching traffic, cumulative or renewed weekly, monthly or every so many days; calls beyond it are answered 412. The conditions choose the requests it covers, group_by decides who has a budget of their own. Returns the new id. To throttle per minute, hour, day or week use create_rate_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Name of the policy.\",\"type\":\"string\",\"maxLength\":255}," \
        "\"description\":{\"description\":\"Free description.\",\"type\":[\"string\",\"null\"],\"maxLength\":500}," \
        "\"conditions\":{\"description\":\"Which requests the policy covers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A test that a request must pass for the policy to cover it.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, virtual_key, provider, config, prompt, model or metadata.KEY; endpoint_type of rate limits; workspace_id, mcp_server or mcp_tool of MCP tools.\",\"type\":\"string\"},\"value\":{\"description\":\"What the key must equal, or any of a list; * for all, @provider/* for its models.\",\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}},\"excludes\":{\"description\":\"Values that do not match.\",\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}}},\"required\":[\"key\",\"value\"]}}," \
        "\"group_by\":{\"description\":\"Which requests share one budget.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A key by which usage is counted apart.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"A key as in conditions, or workspace_id.\",\"type\":\"string\"}},\"required\":[\"key\"]}}," \
        "\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\",\"requests\"]}," \
        "\"credit_limit\":{\"description\":\"Budget of each group per period: US dollars (at least 1), tokens (at least 100) or requests (at least 1).\",\"type\":\"number\",\"minimum\":0}," \
        "\"alert_threshold\":{\"description\":\"Usage below credit_limit that the audit log records; no mail is sent.\",\"type\":[\"number\",\"null\"],\"minimum\":0}," \
        "\"periodic_reset\":{\"description\":\"Reset period, on Mondays or on the 1st, 00:00 UTC; none if absent.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]}," \
        "\"periodic_reset_days\":{\"description\":\"Days between resets, in place of periodic_reset.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365}," \
        "\"next_usage_reset_at\":{\"description\":\"Time of the next reset, RFC 3339; later ones follow the rhythm.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace that the policy is for.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation that the policy is for; its id is in list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"conditions\",\"group_by\",\"type\",\"credit_limit\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_usage_limit, \
        "{\"name\":\"get_usage_limit\",\"title\":\"Get Usage Limit Policy\",\"description\":\"Read one usage limit policy by id: conditions, grouping, credit limit, alert threshold and reset period. With include_usage it also shows what each group has used up; for a paged and searchable view of that use list_usage_limit_entities. Archived policies need status set to archived.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"From list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}," \
        "\"include_usage\":{\"description\":\"Add a map from each group's key to its current usage.\",\"type\":\"boolean\",\"default\":false}" \
        "},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_usage_limit, \
        "{\"name\":\"update_usage_limit\",\"title\":\"Update Usage Limit Policy\",\"description\":\"Change the name, conditions, credit limit, alert threshold or reset period of a usage limit policy; it can also set the counter of one group back to zero. What is absent stays; conditions replaces all stored ones. A higher credit limit makes exhausted keys active again. Type and grouping stay as created. To reset a group by its entity id use reset_usage_limit_entity.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"From list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"name\":{\"description\":\"New name of the policy.\",\"type\":\"string\",\"maxLength\":255}," \
        "\"description\":{\"description\":\"New free description.\",\"type\":[\"string\",\"null\"],\"maxLength\":500}," \
        "\"conditions\":{\"description\":\"Which requests the policy covers; replaces all stored conditions.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A test that a request must pass for the policy to cover it.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, virtual_key, provider, config, prompt, model or metadata.KEY; endpoint_type of rate limits; workspace_id, mcp_server or mcp_tool of MCP tools.\",\"type\":\"string\"},\"value\":{\"description\":\"What the key must equal, or any of a list; * for all, @provider/* for its models.\",\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}},\"excludes\":{\"description\":\"Values that do not match.\",\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}}},\"required\":[\"key\",\"value\"]}}," \
        "\"credit_limit\":{\"description\":\"Budget of each group, in US dollars, tokens or requests; raising it makes exhausted keys active again.\",\"type\":\"number\",\"minimum\":0}," \
        "\"alert_threshold\":{\"description\":\"Usage below credit_limit that the audit log records; no mail is sent.\",\"type\":[\"number\",\"null\"],\"minimum\":0}," \
        "\"periodic_reset\":{\"description\":\"Reset period, on Mondays or on the 1st; null turns them off.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]}," \
        "\"periodic_reset_days\":{\"description\":\"Days between resets, in place of periodic_reset.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365}," \
        "\"next_usage_reset_at\":{\"description\":\"Time of the next reset, RFC 3339; later ones follow the rhythm.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}," \
        "\"reset_usage_for_value\":{\"description\":\"Value key, e.g. an API key's id, whose usage to set to zero now.\",\"type\":\"string\"}" \
        "},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_usage_limit, \
        "{\"name\":\"delete_usage_limit\",\"title\":\"Delete Usage Limit Policy\",\"description\":\"Archive a usage limit policy, so that its budget is no longer enforced. The record is kept and can be found with list_usage_limits and status archived, but no operation here makes it active again. To raise a budget use update_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"From list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_usage_limit_entities, \
        "{\"name\":\"list_usage_limit_entities\",\"title\":\"List Usage Limit Entities\",\"description\":\"List the groups, such as API keys or metadata values, that a usage limit policy counts, with the current usage of each. A group appears with its first request. Filter by active or exhausted to see who ran out of budget. The entity ids returned are what reset_usage_limit_entity takes.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"From list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"status\":{\"description\":\"Keep only groups with budget left, or only those that ran out.\",\"type\":\"string\",\"enum\":[\"active\",\"exhausted\"]}," \
        "\"search\":{\"description\":\"Keep only groups whose value key matches, e.g. metadata._user:anna.\",\"type\":\"string\"}," \
        "\"page_size\":{\"description\":\"Groups per page, 100 at most.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}" \
        "},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(reset_usage_limit_entity, \
        "{\"name\":\"reset_usage_limit_entity\",\"title\":\"Reset Usage Limit Entity\",\"description\":\"Set the usage counter of one group under a usage limit policy back to zero, for instance to let an exhausted API key or user work again. The count so far is lost. Entity ids come from list_usage_limit_entities; to raise the budget itself use update_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"From list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"entity_id\":{\"description\":\"Id of the counted group, from list_usage_limit_entities.\",\"type\":\"string\"}" \
        "},\"required\":[\"policy_usage_limits_id\",\"entity_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_rate_limits] = {
        .name = STRING(list_rate_limits),
        .title = STRING(List_Rate_Limit_Policies),
        DESCRIPTOR(list_rate_limits, list_rate_limits),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_list_rate_limits},
    },
    [TOOL_create_rate_limit] = {
        .name = STRING(create_rate_limit),
        .title = STRING(Create_Rate_Limit_Policy),
        DESCRIPTOR(create_rate_limit, create_rate_limit),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_create_rate_limit},
    },
    [TOOL_get_rate_limit] = {
        .name = STRING(get_rate_limit),
        .title = STRING(Get_Rate_Limit_Policy),
        DESCRIPTOR(get_rate_limit, get_rate_limit),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_get_rate_limit},
    },
    [TOOL_update_rate_limit] = {
        .name = STRING(update_rate_limit),
        .title = STRING(Update_Rate_Limit_Policy),
        DESCRIPTOR(update_rate_limit, update_rate_limit),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_update_rate_limit},
    },
    [TOOL_delete_rate_limit] = {
        .name = STRING(delete_rate_limit),
        .title = STRING(Delete_Rate_Limit_Policy),
        DESCRIPTOR(delete_rate_limit, delete_rate_limit),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_delete_rate_limit},
    },
    [TOOL_list_usage_limits] = {
        .name = STRING(list_usage_limits),
        .title = STRING(List_Usage_Limit_Policies),
        DESCRIPTOR(list_usage_limits, list_usage_limits),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_list_usage_limits},
    },
    [TOOL_create_usage_limit] = {
        .name = STRING(create_usage_limit),
        .title = STRING(Create_Usage_Limit_Policy),
        DESCRIPTOR(create_usage_limit, create_usage_limit),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_create_usage_limit},
    },
    [TOOL_get_usage_limit] = {
        .name = STRING(get_usage_limit),
        .title = STRING(Get_Usage_Limit_Policy),
        DESCRIPTOR(get_usage_limit, get_usage_limit),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_get_usage_limit},
    },
    [TOOL_update_usage_limit] = {
        .name = STRING(update_usage_limit),
        .title = STRING(Update_Usage_Limit_Policy),
        DESCRIPTOR(update_usage_limit, update_usage_limit),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_update_usage_limit},
    },
    [TOOL_delete_usage_limit] = {
        .name = STRING(delete_usage_limit),
        .title = STRING(Delete_Usage_Limit_Policy),
        DESCRIPTOR(delete_usage_limit, delete_usage_limit),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_delete_usage_limit},
    },
    [TOOL_list_usage_limit_entities] = {
        .name = STRING(list_usage_limit_entities),
        .title = STRING(List_Usage_Limit_Entities),
        DESCRIPTOR(list_usage_limit_entities, list_usage_limit_entities),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_list_usage_limit_entities},
    },
    [TOOL_reset_usage_limit_entity] = {
        .name = STRING(reset_usage_limit_entity),
        .title = STRING(Reset_Usage_Limit_Entity),
        DESCRIPTOR(reset_usage_limit_entity, reset_usage_limit_entity),
        .domain = DOMAIN_limits,
        .operation = {DOMAIN_limits, OPERATION_reset_usage_limit_entity},
    },
};

extern const struct pa_tool_table pa_tools_of_limits;
const struct pa_tool_table pa_tools_of_limits = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
