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
        "{\"name\":\"list_rate_limits\",\"title\":\"List Rate Limit Policies\",\"description\":\"List the rate limit policies that cap requests or tokens per minute, hour or day, filtered by workspace, status, type or unit. Only active policies are returned unless status says otherwise. Caps on total spend or token budgets are a different thing: see list_usage_limits.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace whose policies to list.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}," \
        "\"type\":{\"description\":\"Keep only policies that count this.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]}," \
        "\"unit\":{\"description\":\"Keep only policies per minute (rpm), hour (rph) or day (rpd).\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\"]}," \
        "\"page_size\":{\"description\":\"Policies per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"current_page\":{\"description\":\"Page to return; absent means the first.\",\"type\":\"integer\",\"minimum\":0}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_rate_limit, \
        "{\"name\":\"create_rate_limit\",\"title\":\"Create Rate Limit Policy\",\"description\":\"Create a rate limit policy: throttle matching traffic to a number of requests or tokens per minute, hour or day. The conditions choose the requests it covers, group_by decides who shares one counter (each API key, workspace or metadata value). Returns the new id. For a budget over weeks or months use create_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Name of the policy.\",\"type\":\"string\",\"maxLength\":255}," \
        "\"conditions\":{\"description\":\"Which requests the policy covers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A test that a request must pass for the policy to cover it.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, organisation_id, workspace_id or metadata.KEY, e.g. metadata.team.\",\"type\":\"string\"},\"value\":{\"description\":\"What the key must equal, e.g. a workspace id.\",\"type\":\"string\"}},\"required\":[\"key\",\"value\"]}}," \
        "\"group_by\":{\"description\":\"Which requests share one counter.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A key by which usage is counted apart.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, organisation_id, workspace_id or metadata.KEY, e.g. metadata.team.\",\"type\":\"string\"}},\"required\":[\"key\"]}}," \
        "\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]}," \
        "\"unit\":{\"description\":\"Per minute (rpm), hour (rph) or day (rpd), for requests and tokens alike.\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\"]}," \
        "\"value\":{\"description\":\"Requests or tokens allowed per unit of time.\",\"type\":\"number\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed if the credential is not an API key.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation id; needed if the credential is not an API key.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"conditions\",\"group_by\",\"type\",\"unit\",\"value\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_rate_limit, \
        "{\"name\":\"get_rate_limit\",\"title\":\"Get Rate Limit Policy\",\"description\":\"Read one rate limit policy by id: its conditions, grouping, type, unit and value. Archived policies are found only with status set to archived. To find an id use list_rate_limits.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"rate_limits_policy_id\":{\"description\":\"Id of the rate limit policy, from list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}" \
        "},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_rate_limit, \
        "{\"name\":\"update_rate_limit\",\"title\":\"Update Rate Limit Policy\",\"description\":\"Change the name, unit or value of a rate limit policy, for instance to raise a requests-per-minute cap. Conditions, grouping and type cannot be changed here: delete the policy and create another. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"rate_limits_policy_id\":{\"description\":\"Id of the rate limit policy, from list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"name\":{\"description\":\"New name of the policy.\",\"type\":\"string\",\"maxLength\":255}," \
        "\"unit\":{\"description\":\"Per minute (rpm), hour (rph) or day (rpd).\",\"type\":\"string\",\"enum\":[\"rpm\",\"rph\",\"rpd\"]}," \
        "\"value\":{\"description\":\"Requests or tokens allowed per unit of time.\",\"type\":\"number\"}" \
        "},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_rate_limit, \
        "{\"name\":\"delete_rate_limit\",\"title\":\"Delete Rate Limit Policy\",\"description\":\"Delete a rate limit policy, so that it no longer throttles the requests it covered. Takes the policy id from list_rate_limits and returns an empty object. To loosen a cap instead of removing it use update_rate_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"rate_limits_policy_id\":{\"description\":\"Id of the rate limit policy, from list_rate_limits.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"rate_limits_policy_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_usage_limits, \
        "{\"name\":\"list_usage_limits\",\"title\":\"List Usage Limit Policies\",\"description\":\"List the usage limit policies, the budgets that cap total cost or tokens over a period, filtered by workspace, status or type. Only active policies are returned unless status says otherwise. Caps per minute, hour or day are in list_rate_limits.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace whose policies to list.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}," \
        "\"type\":{\"description\":\"Keep only policies that count this.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]}," \
        "\"page_size\":{\"description\":\"Policies per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"current_page\":{\"description\":\"Page to return; absent means the first.\",\"type\":\"integer\",\"minimum\":0}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_usage_limit, \
        "{\"name\":\"create_usage_limit\",\"title\":\"Create Usage Limit Policy\",\"description\":\"Create a usage limit policy: a budget that caps the total cost or tokens of matching requests, cumulative or renewed weekly or monthly. The conditions choose the requests it covers, group_by decides who has a budget of their own. Returns the new id. To throttle per minute, hour or day use create_rate_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Name of the policy.\",\"type\":\"string\",\"maxLength\":255}," \
        "\"conditions\":{\"description\":\"Which requests the policy covers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A test that a request must pass for the policy to cover it.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, organisation_id, workspace_id or metadata.KEY, e.g. metadata.team.\",\"type\":\"string\"},\"value\":{\"description\":\"What the key must equal, e.g. a workspace id.\",\"type\":\"string\"}},\"required\":[\"key\",\"value\"]}}," \
        "\"group_by\":{\"description\":\"Which requests share one budget.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A key by which usage is counted apart.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"api_key, organisation_id, workspace_id or metadata.KEY, e.g. metadata.team.\",\"type\":\"string\"}},\"required\":[\"key\"]}}," \
        "\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]}," \
        "\"credit_limit\":{\"description\":\"Most cost or tokens a group may use per period.\",\"type\":\"number\",\"minimum\":0}," \
        "\"alert_threshold\":{\"description\":\"Usage at which an alert is sent; must be below credit_limit.\",\"type\":[\"number\",\"null\"],\"minimum\":0}," \
        "\"periodic_reset\":{\"description\":\"How often usage returns to zero; absent or null means never.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed if the credential is not an API key.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"Organisation id; needed if the credential is not an API key.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"conditions\",\"group_by\",\"type\",\"credit_limit\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_usage_limit, \
        "{\"name\":\"get_usage_limit\",\"title\":\"Get Usage Limit Policy\",\"description\":\"Read one usage limit policy by id: conditions, grouping, credit limit, alert threshold and reset period. With include_usage it also shows what each group has used up; for a paged and searchable view of that use list_usage_limit_entities. Archived policies need status set to archived.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"status\":{\"description\":\"Whether to look among live or archived policies.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"],\"default\":\"active\"}," \
        "\"include_usage\":{\"description\":\"Add a map from each group's key to its current usage.\",\"type\":\"boolean\",\"default\":false}" \
        "},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_usage_limit, \
        "{\"name\":\"update_usage_limit\",\"title\":\"Update Usage Limit Policy\",\"description\":\"Change the name, credit limit, alert threshold or reset period of a usage limit policy; it can also set the counter of one group back to zero. Type, conditions and grouping stay as created. To reset a group by its entity id use reset_usage_limit_entity.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"name\":{\"description\":\"New name of the policy.\",\"type\":\"string\",\"maxLength\":255}," \
        "\"credit_limit\":{\"description\":\"Most cost or tokens a group may use per period.\",\"type\":\"number\",\"minimum\":0}," \
        "\"alert_threshold\":{\"description\":\"Usage at which an alert is sent; must be below credit_limit.\",\"type\":[\"number\",\"null\"],\"minimum\":0}," \
        "\"periodic_reset\":{\"description\":\"How often usage returns to zero; null turns the reset off.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]}," \
        "\"reset_usage_for_value\":{\"description\":\"Value key, e.g. an API key's id, whose usage to set to zero now.\",\"type\":\"string\"}" \
        "},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_usage_limit, \
        "{\"name\":\"delete_usage_limit\",\"title\":\"Delete Usage Limit Policy\",\"description\":\"Archive a usage limit policy, so that its budget is no longer enforced. The record is kept and can be found with list_usage_limits and status archived, but no operation here brings it back to life. To raise a budget use update_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_usage_limit_entities, \
        "{\"name\":\"list_usage_limit_entities\",\"title\":\"List Usage Limit Entities\",\"description\":\"List the groups (API keys, users, workspaces) that a usage limit policy counts, with the current usage of each. Filter by active or exhausted to see who ran out of budget. The entity ids returned are what reset_usage_limit_entity takes.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"status\":{\"description\":\"Keep only groups with budget left, or only those that ran out.\",\"type\":\"string\",\"enum\":[\"active\",\"exhausted\"]}," \
        "\"search\":{\"description\":\"Keep only groups whose value key matches, e.g. metadata._user:anna.\",\"type\":\"string\"}," \
        "\"page_size\":{\"description\":\"Groups per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100}," \
        "\"current_page\":{\"description\":\"Page to return; absent means the first.\",\"type\":\"integer\",\"minimum\":0}" \
        "},\"required\":[\"policy_usage_limits_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(reset_usage_limit_entity, \
        "{\"name\":\"reset_usage_limit_entity\",\"title\":\"Reset Usage Limit Entity\",\"description\":\"Set the usage counter of one group under a usage limit policy back to zero, for instance to let an exhausted API key or user work again. The count so far is lost. Entity ids come from list_usage_limit_entities; to raise the budget itself use update_usage_limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"policy_usage_limits_id\":{\"description\":\"Id of the usage limit policy, from list_usage_limits.\",\"type\":\"string\",\"format\":\"uuid\"}," \
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
