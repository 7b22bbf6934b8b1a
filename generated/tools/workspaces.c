/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Add_Workspace_Member, "Add Workspace Member") \
    TEXT(Create_SCIM_Workspace_Mapping, "Create SCIM Workspace Mapping") \
    TEXT(Create_Workspace, "Create Workspace") \
    TEXT(Delete_SCIM_Workspace_Mapping, "Delete SCIM Workspace Mapping") \
    TEXT(Delete_Workspace, "Delete Workspace") \
    TEXT(Get_Workspace, "Get Workspace") \
    TEXT(Get_Workspace_Member, "Get Workspace Member") \
    TEXT(List_SCIM_Groups, "List SCIM Groups") \
    TEXT(List_SCIM_Workspace_Mappings, "List SCIM Workspace Mappings") \
    TEXT(List_Workspace_Members, "List Workspace Members") \
    TEXT(List_Workspaces, "List Workspaces") \
    TEXT(Remove_Workspace_Member, "Remove Workspace Member") \
    TEXT(Update_Workspace, "Update Workspace") \
    TEXT(Update_Workspace_Member, "Update Workspace Member") \
    TEXT(add_workspace_member, "add_workspace_member") \
    TEXT(create_scim_workspace_mapping, "create_scim_workspace_mapping") \
    TEXT(create_workspace, "create_workspace") \
    TEXT(delete_scim_workspace_mapping, "delete_scim_workspace_mapping") \
    TEXT(delete_workspace, "delete_workspace") \
    TEXT(get_workspace, "get_workspace") \
    TEXT(get_workspace_member, "get_workspace_member") \
    TEXT(list_scim_groups, "list_scim_groups") \
    TEXT(list_scim_workspace_mappings, "list_scim_workspace_mappings") \
    TEXT(list_workspace_members, "list_workspace_members") \
    TEXT(list_workspaces, "list_workspaces") \
    TEXT(remove_workspace_member, "remove_workspace_member") \
    TEXT(update_workspace, "update_workspace") \
    TEXT(update_workspace_member, "update_workspace_member") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_scim_workspace_mappings, \
        "{\"name\":\"list_scim_workspace_mappings\",\"title\":\"List SCIM Workspace Mappings\",\"description\":\"List which SCIM groups of the identity provider are mapped to which workspaces, and with what role. Filter by workspace, group or role. To see the groups themselves use list_scim_groups. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Only mappings to this workspace, by id or slug.\",\"type\":\"string\"}," \
        "\"scim_group_id\":{\"description\":\"Only mappings of this SCIM group.\",\"type\":\"string\"}," \
        "\"role\":{\"description\":\"Only mappings that give this workspace role.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_scim_workspace_mapping, \
        "{\"name\":\"create_scim_workspace_mapping\",\"title\":\"Create SCIM Workspace Mapping\",\"description\":\"Map a SCIM group to a workspace, so that its members get the given role there. Name the group by id, or by display name to create it before the identity provider sends it. To undo it use delete_scim_workspace_mapping. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}," \
        "\"role\":{\"description\":\"Workspace role that everyone in the group gets.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}," \
        "\"scim_group_id\":{\"description\":\"Existing SCIM group; this or scim_group_name, not both.\",\"type\":\"string\"}," \
        "\"scim_group_name\":{\"description\":\"Display name; creates the group if new. Not like ws-name-role-admin.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\",\"role\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_scim_workspace_mapping, \
        "{\"name\":\"delete_scim_workspace_mapping\",\"title\":\"Delete SCIM Workspace Mapping\",\"description\":\"Archive the mapping between a SCIM group and a workspace. Neither the group nor the workspace is deleted. To map them again use create_scim_workspace_mapping. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"scim_workspace_group_id\":{\"description\":\"Id of the mapping, from list_scim_workspace_mappings.\",\"type\":\"string\"}" \
        "},\"required\":[\"scim_workspace_group_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_scim_groups, \
        "{\"name\":\"list_scim_groups\",\"title\":\"List SCIM Groups\",\"description\":\"List the SCIM groups known to the organisation, page by page, to find the group id that create_scim_workspace_mapping needs. For the workspaces already mapped to a group use list_scim_workspace_mappings. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"search\":{\"description\":\"Text to look for among the groups.\",\"type\":\"string\"}," \
        "\"page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Number of groups per page.\",\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":100}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_workspaces, \
        "{\"name\":\"list_workspaces\",\"title\":\"List Workspaces\",\"description\":\"List the workspaces of the organisation, page by page, with id, slug, name and defaults. Filter by name or status. To read one with its members and limits use get_workspace.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"page_size\":{\"description\":\"Number of workspaces per page.\",\"type\":\"integer\"}," \
        "\"current_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\"}," \
        "\"name\":{\"description\":\"Only workspaces matching this name; case matters.\",\"type\":\"string\"}," \
        "\"exact_name\":{\"description\":\"Only the workspace with exactly this name.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"Only workspaces in this state; both states comma-separated.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\",\"active,archived\"]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_workspace, \
        "{\"name\":\"create_workspace\",\"title\":\"Create Workspace\",\"description\":\"Create a workspace, the unit that holds keys, configs, prompts and members, in the organisation. Name, default metadata, first members, budgets and rate limits can be set at once. Returns the workspace with its slug; to add members later use add_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the workspace.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"What the workspace is for.\",\"type\":\"string\"}," \
        "\"defaults\":{\"description\":\"Defaults for requests in the workspace.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata added to requests.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}," \
        "\"users\":{\"description\":\"Ids of users to add as members.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"usage_limits\":{\"description\":\"Budgets in cost or tokens for the workspace.\",\"type\":\"array\",\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}}}," \
        "\"rate_limits\":{\"description\":\"Limits on requests or tokens per unit of time.\",\"type\":\"array\",\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_workspace, \
        "{\"name\":\"get_workspace\",\"title\":\"Get Workspace\",\"description\":\"Read one workspace by id or slug: name, defaults, guardrails, members, usage limits and rate limits. To find it use list_workspaces; to page through the members, list_workspace_members.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_workspace, \
        "{\"name\":\"update_workspace\",\"title\":\"Update Workspace\",\"description\":\"Change the name, description, defaults, usage limits or rate limits of a workspace. Default guardrails and the config for user API keys are set here, too. Members are changed with add_workspace_member and update_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name of the workspace.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"New text on what the workspace is for.\",\"type\":\"string\"}," \
        "\"defaults\":{\"description\":\"Defaults for requests in the workspace.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata added to requests.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"input_guardrails\":{\"description\":\"Guardrails run on every request.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"output_guardrails\":{\"description\":\"Guardrails run on every response.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"user_api_key_config\":{\"description\":\"Config slug or UUID for user API keys; null clears it.\",\"type\":[\"string\",\"null\"]}}}," \
        "\"usage_limits\":{\"description\":\"Budgets in cost or tokens for the workspace.\",\"type\":\"array\",\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}}}," \
        "\"rate_limits\":{\"description\":\"Limits on requests or tokens per unit of time.\",\"type\":\"array\",\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_workspace, \
        "{\"name\":\"delete_workspace\",\"title\":\"Delete Workspace\",\"description\":\"Delete a workspace by id or slug. No operation restores it, so look at what it holds and who uses it with get_workspace first. To take out one person instead use remove_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_workspace_members, \
        "{\"name\":\"list_workspace_members\",\"title\":\"List Workspace Members\",\"description\":\"List the members of a workspace, page by page, with name, email, workspace role and scopes. Filter by role or email. For all users of the organisation use list_all_users; for a single member, get_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"number\",\"default\":0}," \
        "\"page_size\":{\"description\":\"Number of members per page.\",\"type\":\"number\",\"default\":50}," \
        "\"role\":{\"description\":\"Only members with this workspace role.\",\"type\":\"string\",\"enum\":[\"admin\",\"manager\",\"member\"]}," \
        "\"email\":{\"description\":\"Only the member with this email address.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(add_workspace_member, \
        "{\"name\":\"add_workspace_member\",\"title\":\"Add Workspace Member\",\"description\":\"Add one or more users of the organisation to a workspace, each with a role. They must have joined already: to bring in new people use invite_user. To change the role of a present member use update_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}," \
        "\"users\":{\"description\":\"The users to add, each with id and role.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the user to add.\",\"type\":\"string\",\"format\":\"uuid\"},\"role\":{\"description\":\"Role in the workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}}}}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_workspace_member, \
        "{\"name\":\"get_workspace_member\",\"title\":\"Get Workspace Member\",\"description\":\"Read one member of a workspace by user id: name, email, role in the workspace and in the organisation, status and scopes. To find the id use list_workspace_members; for the user apart from a workspace, get_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"Id of the user, from list_workspace_members.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\",\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_workspace_member, \
        "{\"name\":\"update_workspace_member\",\"title\":\"Update Workspace Member\",\"description\":\"Change the role of a member inside one workspace to admin, manager or member. The role in the organisation stays as it is; change that with update_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"Id of the user, from list_workspace_members.\",\"type\":\"string\"}," \
        "\"role\":{\"description\":\"New role in the workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}" \
        "},\"required\":[\"workspace_id\",\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(remove_workspace_member, \
        "{\"name\":\"remove_workspace_member\",\"title\":\"Remove Workspace Member\",\"description\":\"Take a user out of a workspace. The user stays in the organisation and in other workspaces and can be added again with add_workspace_member. To remove the person altogether use delete_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Workspace, given by id or slug.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"Id of the user, from list_workspace_members.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\",\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_scim_workspace_mappings] = {
        .name = STRING(list_scim_workspace_mappings),
        .title = STRING(List_SCIM_Workspace_Mappings),
        DESCRIPTOR(list_scim_workspace_mappings, list_scim_workspace_mappings),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_list_scim_workspace_mappings},
    },
    [TOOL_create_scim_workspace_mapping] = {
        .name = STRING(create_scim_workspace_mapping),
        .title = STRING(Create_SCIM_Workspace_Mapping),
        DESCRIPTOR(create_scim_workspace_mapping, create_scim_workspace_mapping),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_create_scim_workspace_mapping},
    },
    [TOOL_delete_scim_workspace_mapping] = {
        .name = STRING(delete_scim_workspace_mapping),
        .title = STRING(Delete_SCIM_Workspace_Mapping),
        DESCRIPTOR(delete_scim_workspace_mapping, delete_scim_workspace_mapping),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_delete_scim_workspace_mapping},
    },
    [TOOL_list_scim_groups] = {
        .name = STRING(list_scim_groups),
        .title = STRING(List_SCIM_Groups),
        DESCRIPTOR(list_scim_groups, list_scim_groups),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_list_scim_groups},
    },
    [TOOL_list_workspaces] = {
        .name = STRING(list_workspaces),
        .title = STRING(List_Workspaces),
        DESCRIPTOR(list_workspaces, list_workspaces),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_list_workspaces},
    },
    [TOOL_create_workspace] = {
        .name = STRING(create_workspace),
        .title = STRING(Create_Workspace),
        DESCRIPTOR(create_workspace, create_workspace),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_create_workspace},
    },
    [TOOL_get_workspace] = {
        .name = STRING(get_workspace),
        .title = STRING(Get_Workspace),
        DESCRIPTOR(get_workspace, get_workspace),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_get_workspace},
    },
    [TOOL_update_workspace] = {
        .name = STRING(update_workspace),
        .title = STRING(Update_Workspace),
        DESCRIPTOR(update_workspace, update_workspace),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_update_workspace},
    },
    [TOOL_delete_workspace] = {
        .name = STRING(delete_workspace),
        .title = STRING(Delete_Workspace),
        DESCRIPTOR(delete_workspace, delete_workspace),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_delete_workspace},
    },
    [TOOL_list_workspace_members] = {
        .name = STRING(list_workspace_members),
        .title = STRING(List_Workspace_Members),
        DESCRIPTOR(list_workspace_members, list_workspace_members),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_list_workspace_members},
    },
    [TOOL_add_workspace_member] = {
        .name = STRING(add_workspace_member),
        .title = STRING(Add_Workspace_Member),
        DESCRIPTOR(add_workspace_member, add_workspace_member),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_add_workspace_member},
    },
    [TOOL_get_workspace_member] = {
        .name = STRING(get_workspace_member),
        .title = STRING(Get_Workspace_Member),
        DESCRIPTOR(get_workspace_member, get_workspace_member),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_get_workspace_member},
    },
    [TOOL_update_workspace_member] = {
        .name = STRING(update_workspace_member),
        .title = STRING(Update_Workspace_Member),
        DESCRIPTOR(update_workspace_member, update_workspace_member),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_update_workspace_member},
    },
    [TOOL_remove_workspace_member] = {
        .name = STRING(remove_workspace_member),
        .title = STRING(Remove_Workspace_Member),
        DESCRIPTOR(remove_workspace_member, remove_workspace_member),
        .domain = DOMAIN_workspaces,
        .operation = {DOMAIN_workspaces, OPERATION_remove_workspace_member},
    },
};

extern const struct pa_tool_table pa_tools_of_workspaces;
const struct pa_tool_table pa_tools_of_workspaces = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
