/* SPDX-License-Identifier: MIT */
/* Generated from openapi/users.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Delete_User, "Delete User") \
    TEXT(Delete_User_Invite, "Delete User Invite") \
    TEXT(Get_User, "Get User") \
    TEXT(Get_User_Invite, "Get User Invite") \
    TEXT(Get_User_Stats, "Get User Stats") \
    TEXT(Invite_User, "Invite User") \
    TEXT(List_All_Users, "List All Users") \
    TEXT(List_User_Invites, "List User Invites") \
    TEXT(Resend_User_Invite, "Resend User Invite") \
    TEXT(Update_User, "Update User") \
    TEXT(Validate_Token, "Validate Token") \
    TEXT(delete_user, "delete_user") \
    TEXT(delete_user_invite, "delete_user_invite") \
    TEXT(get_user, "get_user") \
    TEXT(get_user_invite, "get_user_invite") \
    TEXT(get_user_stats, "get_user_stats") \
    TEXT(invite_user, "invite_user") \
    TEXT(list_all_users, "list_all_users") \
    TEXT(list_user_invites, "list_user_invites") \
    TEXT(resend_user_invite, "resend_user_invite") \
    TEXT(update_user, "update_user") \
    TEXT(validate_token, "validate_token") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_all_users, \
        "{\"name\":\"list_all_users\",\"title\":\"List All Users\",\"description\":\"List the users who have joined the organisation, with name, email and organisation role, page by page. Filter by role or email; there is no search by name. For the members of one workspace use list_workspace_members; for people who have not joined yet, list_user_invites. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"page_size\":{\"description\":\"Number of users per page.\",\"type\":\"integer\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"role\":{\"description\":\"Only users with this organisation role.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"owner\"]}," \
        "\"email\":{\"description\":\"Only the user with this email address.\",\"type\":\"string\",\"format\":\"email\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_user_invites, \
        "{\"name\":\"list_user_invites\",\"title\":\"List User Invites\",\"description\":\"List the invites to the organisation, page by page, with email, role, status and expiry. Filter by status to find those still pending. For people who have already joined use list_all_users. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"page_size\":{\"description\":\"Number of invites per page.\",\"type\":\"integer\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"role\":{\"description\":\"Only invites to this organisation role.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\"]}," \
        "\"email\":{\"description\":\"Only invites to this email address.\",\"type\":\"string\",\"format\":\"email\"}," \
        "\"status\":{\"description\":\"Only invites in this state.\",\"type\":\"string\",\"enum\":[\"pending\",\"cancelled\",\"accepted\",\"expired\"]}," \
        "\"search\":{\"description\":\"Text to look for among the invites; which members it covers is not documented.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(invite_user, \
        "{\"name\":\"invite_user\",\"title\":\"Invite User\",\"description\":\"Invite a person by email to the organisation, with a role there and in the workspaces named. An organisation admin also has admin access to every workspace; a member only has the workspaces given. Returns the invite id and a link with which to join; pass that link on with care. An invite cannot be changed: delete it and send another. To put an existing user into a workspace use add_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"email\":{\"description\":\"Address to which the invite is sent.\",\"type\":\"string\"}," \
        "\"workspaces\":{\"description\":\"Workspaces to join, each with a role.\",\"type\":\"array\",\"items\":{\"description\":\"A workspace to join.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Slug of the workspace.\",\"type\":\"string\"},\"role\":{\"description\":\"Role in that workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}},\"required\":[\"id\",\"role\"]}}," \
        "\"role\":{\"description\":\"Role in the organisation.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\"]}," \
        "\"workspace_api_key_details\":{\"description\":\"API key to create for the user in each workspace.\",\"type\":\"object\",\"properties\":{\"scopes\":{\"description\":\"Scopes of that key, e.g. logs.view.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"name\":{\"description\":\"Name of that key.\",\"type\":\"string\"},\"expiry\":{\"description\":\"Time at which it expires.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata of that key.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"defaults\":{\"description\":\"Defaults of that key.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata that requests with the key carry.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}},\"required\":[\"scopes\"]}" \
        "},\"required\":[\"email\",\"workspaces\",\"role\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_user, \
        "{\"name\":\"get_user\",\"title\":\"Get User\",\"description\":\"Read one user of the organisation by id: name, email, organisation role and the workspaces the user belongs to. To find the id use list_all_users; for the role inside a workspace, get_workspace_member. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"user_id\":{\"description\":\"From list_all_users.\",\"type\":\"string\"}" \
        "},\"required\":[\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_user, \
        "{\"name\":\"update_user\",\"title\":\"Update User\",\"description\":\"Change the organisation role of a user. Making someone an admin grants control over the whole organisation and all its workspaces. The role that the user already has is refused with 400 (AB01). To change the role inside a single workspace use update_workspace_member: with workspaces the user may leave those that are left out.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"user_id\":{\"description\":\"From list_all_users.\",\"type\":\"string\"}," \
        "\"role\":{\"description\":\"New role in the organisation.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"owner\"]}," \
        "\"workspaces\":{\"description\":\"Workspace roles, all of them: the user may leave workspaces left out, which is not documented. Prefer update_workspace_member.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Slug of the workspace.\",\"type\":\"string\"},\"role\":{\"description\":\"Role in that workspace.\",\"type\":\"string\",\"enum\":[\"admin\",\"member\",\"manager\"]}},\"required\":[\"id\",\"role\"]}}" \
        "},\"required\":[\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_user, \
        "{\"name\":\"delete_user\",\"title\":\"Delete User\",\"description\":\"Remove a user from the organisation, and so from its workspaces. No operation undoes it; the person has to be invited again with invite_user. What happens to the user's API keys and MCP connections is not documented: check list_api_keys. To take someone out of one workspace only use remove_workspace_member.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"user_id\":{\"description\":\"From list_all_users.\",\"type\":\"string\"}" \
        "},\"required\":[\"user_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_user_invite, \
        "{\"name\":\"get_user_invite\",\"title\":\"Get User Invite\",\"description\":\"Read one invite to the organisation by id: email, role, status, when it expires and who sent it. To find the id use list_user_invites; to send the mail again, resend_user_invite.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"invite_id\":{\"description\":\"From list_user_invites.\",\"type\":\"string\"}" \
        "},\"required\":[\"invite_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_user_invite, \
        "{\"name\":\"delete_user_invite\",\"title\":\"Delete User Invite\",\"description\":\"Withdraw an invite to the organisation by id, so that it can no longer be accepted. It cannot be restored; send a new one with invite_user. A person who has already joined is removed with delete_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"invite_id\":{\"description\":\"From list_user_invites.\",\"type\":\"string\"}" \
        "},\"required\":[\"invite_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(resend_user_invite, \
        "{\"name\":\"resend_user_invite\",\"title\":\"Resend User Invite\",\"description\":\"Send an invite to the organisation again, for instance when the first mail was lost. Returns the link with which to join; pass it on with care. To invite another person use invite_user.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"invite_id\":{\"description\":\"From list_user_invites.\",\"type\":\"string\"}" \
        "},\"required\":[\"invite_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(validate_token, \
        "{\"name\":\"validate_token\",\"title\":\"Validate Token\",\"description\":\"Check whether the API key of this call is accepted, without reading anything else. For what the key may do, see its scopes in list_api_keys. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"Id of the organisation to check against, from list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_user_stats, \
        "{\"name\":\"get_user_stats\",\"title\":\"Get User Stats\",\"description\":\"Show requests and cost in US cents per user of a workspace in a period: who uses the gateway most. A user is the value of _user in the request metadata, not a member of the organisation. The same as get_analytics_group_users, listed here for those who look for users. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End, in the same form.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Config slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"Comma-separated.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Rows per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"metadata\":{\"description\":\"JSON text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"provider__model, comma-separated.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"description\":\"Comma-separated.\",\"type\":\"string\"}," \
        "\"span_id\":{\"description\":\"Comma-separated.\",\"type\":\"string\"}," \
        "\"prompt_slug\":{\"description\":\"Comma-separated.\",\"type\":\"string\"}," \
        "\"cache_status\":{\"description\":\"Comma-separated outcomes.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_all_users] = {
        .name = STRING(list_all_users),
        .title = STRING(List_All_Users),
        DESCRIPTOR(list_all_users, list_all_users),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_list_all_users},
    },
    [TOOL_list_user_invites] = {
        .name = STRING(list_user_invites),
        .title = STRING(List_User_Invites),
        DESCRIPTOR(list_user_invites, list_user_invites),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_list_user_invites},
    },
    [TOOL_invite_user] = {
        .name = STRING(invite_user),
        .title = STRING(Invite_User),
        DESCRIPTOR(invite_user, invite_user),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_invite_user},
    },
    [TOOL_get_user] = {
        .name = STRING(get_user),
        .title = STRING(Get_User),
        DESCRIPTOR(get_user, get_user),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_get_user},
    },
    [TOOL_update_user] = {
        .name = STRING(update_user),
        .title = STRING(Update_User),
        DESCRIPTOR(update_user, update_user),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_update_user},
    },
    [TOOL_delete_user] = {
        .name = STRING(delete_user),
        .title = STRING(Delete_User),
        DESCRIPTOR(delete_user, delete_user),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_delete_user},
    },
    [TOOL_get_user_invite] = {
        .name = STRING(get_user_invite),
        .title = STRING(Get_User_Invite),
        DESCRIPTOR(get_user_invite, get_user_invite),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_get_user_invite},
    },
    [TOOL_delete_user_invite] = {
        .name = STRING(delete_user_invite),
        .title = STRING(Delete_User_Invite),
        DESCRIPTOR(delete_user_invite, delete_user_invite),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_delete_user_invite},
    },
    [TOOL_resend_user_invite] = {
        .name = STRING(resend_user_invite),
        .title = STRING(Resend_User_Invite),
        DESCRIPTOR(resend_user_invite, resend_user_invite),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_resend_user_invite},
    },
    [TOOL_validate_token] = {
        .name = STRING(validate_token),
        .title = STRING(Validate_Token),
        DESCRIPTOR(validate_token, validate_token),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_users, OPERATION_validate_token},
    },
    [TOOL_get_user_stats] = {
        .name = STRING(get_user_stats),
        .title = STRING(Get_User_Stats),
        DESCRIPTOR(get_user_stats, get_user_stats),
        .domain = DOMAIN_users,
        .operation = {DOMAIN_analytics, OPERATION_get_analytics_group_users},
    },
};

extern const struct pa_tool_table pa_tools_of_users;
const struct pa_tool_table pa_tools_of_users = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
