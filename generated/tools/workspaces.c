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
        "{\"name\":\"list_scim_workspace_mappings\",\"title\":\"List SCIM Workspace Mappings\",\"description\":\"List which SCIM groups of the identity provider are mapped to which workspaces, and with what role, page by page. Filter by workspace, group or role. To see the groups themselves use list_scim_groups. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Only mappings to this workspace; its UUID, not its slug.\",\"type\":\"string\"}," \
        "\"scim_group_id\":{\"description\":\"Only mappings of this SCIM group.\",\"type\":\"string\"}," \
        "\"role\":{\"description\":\"Only mappings that give this workspace role.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}," \
        "\"page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Number of mappings per page; 100 by default and at most.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_scim_workspace_mapping, \
        "{\"name\":\"create_scim_workspace_mapping\",\"title\":\"Create SCIM Workspace Mapping\",\"description\":\"Map a SCIM group to a workspace, so that its members get the given role there. Name the group by id, or by display name to create it before the identity provider sends it. A mapping that exists is returned as it is; another role for it is refused, so delete it first with delete_scim_workspace_mapping. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"role\":{\"description\":\"Workspace role that everyone in the group gets.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}," \
        "\"scim_group_id\":{\"description\":\"Existing SCIM group; this or scim_group_name, not both.\",\"type\":\"string\"}," \
        "\"scim_group_name\":{\"description\":\"Display name; creates the group if new. Not like ws-name-role-admin.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\",\"role\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_scim_workspace_mapping, \
        "{\"name\":\"delete_scim_workspace_mapping\",\"title\":\"Delete SCIM Workspace Mapping\",\"description\":\"Archive the mapping between a SCIM group and a workspace. Neither the group nor the workspace is deleted, and members stay in the workspace: take them out with remove_workspace_member. To map them again use create_scim_workspace_mapping. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"scim_workspace_group_id\":{\"description\":\"Id of the mapping, from list_scim_workspace_mappings.\",\"type\":\"string\"}" \
        "},\"required\":[\"scim_workspace_group_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_scim_groups, \
        "{\"name\":\"list_scim_groups\",\"title\":\"List SCIM Groups\",\"description\":\"List the SCIM groups known to the organisation, page by page, to find the group id that create_scim_workspace_mapping needs. For the workspaces already mapped to a group use list_scim_workspace_mappings. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"search\":{\"description\":\"Text to look for among the groups.\",\"type\":\"string\"}," \
        "\"page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Number of groups per page, at most 100.\",\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":100}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_workspaces, \
        "{\"name\":\"list_workspaces\",\"title\":\"List Workspaces\",\"description\":\"List the workspaces of the organisation, page by page, with id, slug, name and status. Only active ones are listed unless status says otherwise. Rows can hold defaults and limits already; get_workspace always shows those, and the members.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"page_size\":{\"description\":\"Number of workspaces per page.\",\"type\":\"integer\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"name\":{\"description\":\"Only workspaces matching this name; case matters.\",\"type\":\"string\"}," \
        "\"exact_name\":{\"description\":\"Only the workspace with exactly this name.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"Only workspaces in this state, active by default; archived ones are for owners and admins.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\",\"active,archived\"]}," \
        "\"organisation_id\":{\"description\":\"From list_api_keys; that of the key by default.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_workspace, \
        "{\"name\":\"create_workspace\",\"title\":\"Create Workspace\",\"description\":\"Create a workspace, the unit that holds keys, configs, prompts and members, in the organisation. Name, defaults, first members, a budget and a rate limit can be set at once. Returns the workspace with its slug, without limits and status: read those with get_workspace. It may already hold providers made by the API. To add members later use add_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name, up to 128 characters; a leading emoji becomes the icon.\",\"type\":\"string\"}," \
        "\"icon\":{\"description\":\"Emoji, which answers put before the name.\",\"type\":[\"string\",\"null\"]}," \
        "\"description\":{\"description\":\"What the workspace is for, up to 500 characters.\",\"type\":\"string\"}," \
        "\"organisation_id\":{\"description\":\"From list_api_keys; that of the key by default.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"defaults\":{\"description\":\"Defaults for requests in the workspace.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata added to requests.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"input_guardrails\":{\"description\":\"Slugs of guardrails run on every request.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"output_guardrails\":{\"description\":\"Slugs of guardrails run on every response.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mcp_input_guardrails\":{\"description\":\"Slugs of guardrails run on every MCP call.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mcp_output_guardrails\":{\"description\":\"Slugs of guardrails run on every MCP result.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}," \
        "\"users\":{\"description\":\"Ids of users to add as members.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"usage_limits\":{\"description\":\"Budget of the workspace, in US dollars or tokens; one entry at most.\",\"type\":\"array\",\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}}}," \
        "\"rate_limits\":{\"description\":\"Limit on requests or tokens per unit of time; one entry at most.\",\"type\":\"array\",\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_workspace, \
        "{\"name\":\"get_workspace\",\"title\":\"Get Workspace\",\"description\":\"Read one workspace by id or slug: name, defaults, guardrails, settings, members, usage limits and rate limits. Limits read right after a change may be stale. One that is deleted or not visible answers 403. To find it use list_workspaces; to page through the members, list_workspace_members.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"name_format\":{\"description\":\"Plain gives the name without the icon before it.\",\"type\":\"string\",\"enum\":[\"plain\",\"display\"],\"default\":\"display\"}," \
        "\"include_usage\":{\"description\":\"True also returns how much of the limits is used.\",\"type\":\"boolean\"}," \
        "\"usage_id\":{\"description\":\"Id of a usage limit of the workspace, to return the usage of that one only.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_workspace, \
        "{\"name\":\"update_workspace\",\"title\":\"Update Workspace\",\"description\":\"Change the name, icon, description, defaults, limits or settings of a workspace; what is left out stays. Defaults are replaced as a whole, and so are the limits, so read get_workspace first and send all that should stay. Settings of which the organisation allows no override are refused with 400. Members are changed with add_workspace_member and update_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name, up to 128 characters; a leading emoji becomes the icon.\",\"type\":\"string\"}," \
        "\"icon\":{\"description\":\"Emoji, which answers put before the name; empty text clears it.\",\"type\":[\"string\",\"null\"]}," \
        "\"description\":{\"description\":\"New text on what the workspace is for, up to 500 characters.\",\"type\":\"string\"}," \
        "\"defaults\":{\"description\":\"Defaults for requests in the workspace; a member left out is cleared.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata added to requests.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"input_guardrails\":{\"description\":\"Slugs of guardrails run on every request.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"output_guardrails\":{\"description\":\"Slugs of guardrails run on every response.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mcp_input_guardrails\":{\"description\":\"Slugs of guardrails run on every MCP call.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mcp_output_guardrails\":{\"description\":\"Slugs of guardrails run on every MCP result.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"user_api_key_config\":{\"description\":\"Config slug or UUID for user API keys; null clears it.\",\"type\":[\"string\",\"null\"]}}}," \
        "\"usage_limits\":{\"description\":\"Budget, in US dollars or tokens; one entry at most. Null clears it.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}}}," \
        "\"rate_limits\":{\"description\":\"Limit on requests or tokens per unit of time; one entry at most. Null clears it.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}," \
        "\"settings\":{\"description\":\"Rules for logs and user API keys.\",\"type\":\"object\",\"properties\":{\"debug_log\":{\"description\":\"1 keeps debug logs.\",\"type\":\"integer\",\"enum\":[0,1]},\"user_key_metadata\":{\"description\":\"1 adds the user's metadata to user API keys.\",\"type\":\"integer\",\"enum\":[0,1]},\"user_key_metadata_override\":{\"description\":\"1 lets users override that metadata.\",\"type\":\"integer\",\"enum\":[0,1]},\"user_api_key_count\":{\"description\":\"Number of API keys that a user may have.\",\"type\":\"integer\"},\"user_api_key_rotation_period\":{\"description\":\"Days (1 to 365), weekly or monthly.\",\"type\":[\"integer\",\"string\",\"null\"]},\"user_api_key_auto_create\":{\"description\":\"True makes an API key for each new member.\",\"type\":\"boolean\"}}}," \
    ) \
    PIECE(update_workspace__PART2, \
        "\"security_settings\":{\"description\":\"Who may view and write what, e.g. membersViewLogs. All are needed at once: send those of get_workspace with the changes.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"boolean\"}}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_workspace, \
        "{\"name\":\"delete_workspace\",\"title\":\"Delete Workspace\",\"description\":\"Delete a workspace by id or slug, with its name as a confirmation. No operation restores it. Refused with 409 (AB07) while it has dependents, such as providers, configs, API keys, or shared prompts and partials; delete those first. A new workspace often has providers already. The default workspace cannot be deleted. To take out one person instead use remove_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"Name of the workspace, as get_workspace with name_format plain shows it.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\",\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_workspace_members, \
        "{\"name\":\"list_workspace_members\",\"title\":\"List Workspace Members\",\"description\":\"List the members of a workspace, page by page, with name, email, workspace role and scopes. Filter by role or email. For all users of the organisation use list_all_users; for a single member, get_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"number\",\"minimum\":0,\"default\":0}," \
        "\"page_size\":{\"description\":\"Number of members per page, 50 by default.\",\"type\":\"number\",\"default\":50}," \
        "\"role\":{\"description\":\"Only members with this workspace role.\",\"type\":\"string\",\"enum\":[\"admin\",\"manager\",\"member\"]}," \
        "\"email\":{\"description\":\"Only the member with this email address.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(add_workspace_member, \
        "{\"name\":\"add_workspace_member\",\"title\":\"Add Workspace Member\",\"description\":\"Add one or more users of the organisation to a workspace, each with a role. They must have joined already: to bring in new people use invite_user. Returns an empty object; see list_workspace_members for the outcome. To change the role of a present member use update_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"users\":{\"description\":\"The users to add, each with id and role.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the user to add.\",\"type\":\"string\",\"format\":\"uuid\"},\"role\":{\"description\":\"Role in the workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}}}}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_workspace_member, \
        "{\"name\":\"get_workspace_member\",\"title\":\"Get Workspace Member\",\"description\":\"Read one member of a workspace by user id: name, email, role in the workspace and in the organisation, status and scopes. To find the id use list_workspace_members; for the user apart from a workspace, get_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"From list_workspace_members.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\",\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_workspace_member, \
        "{\"name\":\"update_workspace_member\",\"title\":\"Update Workspace Member\",\"description\":\"Change the role of a member inside one workspace to admin, manager or member. What managers and members may view and write is in security_settings of get_workspace; no read-only role is documented. The role in the organisation stays as it is; change that with update_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"From list_workspace_members.\",\"type\":\"string\"}," \
        "\"role\":{\"description\":\"New role in the workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}" \
        "},\"required\":[\"workspace_id\",\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(remove_workspace_member, \
        "{\"name\":\"remove_workspace_member\",\"title\":\"Remove Workspace Member\",\"description\":\"Take a user out of a workspace. The user stays in the organisation and in other workspaces and can be added again with add_workspace_member. To remove the person altogether use delete_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Given by id or slug.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"From list_workspace_members.\",\"type\":\"string\"}" \
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
        DESCRIPTOR(update_workspace, update_workspace__PART2),
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
