/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompt.h"

#include <stddef.h>

static const prompt_argument arguments[] = {
    {"workspace", "Workspace", "Slug of the workspace; the whole organisation, if it is left out.", false,
     NULL, "/admin/workspaces/{slug}"},
    {"concern", "Concern", "What to look for in particular, such as a person who left.", false, NULL, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Find out who can do what in the workspace `workspace` (all workspaces, where that is null), with an eye on `concern`. Only read. Where a call answers 403, note what could not be seen and go on.\n"
    "\n"
    "1. People. `list_workspaces` and `get_workspace`; `list_workspace_members` for each workspace in question, all pages; `list_all_users` for the roles in the organisation; `list_user_invites` with the status pending: an invite is access that waits.\n"
    "2. Keys. `list_api_keys`, all pages, and `get_api_key` for those with scopes that write. Note for each: kind, owner, scopes, expiry, limits. Suspicious: no expiry, scopes of many kinds, an owner who is no longer a member, no use for long.\n"
    "3. Groups. `list_scim_workspace_mappings`: groups of the identity provider that make members by themselves.\n"
    "4. Credentials that are shared. `list_integrations`, and `list_integration_workspaces` for each: which workspaces may spend on it, with which limits. `list_providers` and `list_virtual_keys` for the workspace. `list_secret_references`: who may use which.\n"
    "5. MCP servers. `list_mcp_integrations`, `list_mcp_integration_workspaces`, `list_mcp_servers`, `list_mcp_server_user_access`.\n"
    "6. Traces. `list_audit_logs` for the last 30 days by `resource_type`: who gave access to whom. For a person in question, filter by `user_id`.\n"
    "7. Report as tables: people with their roles, keys with scopes and expiry, shared credentials with workspaces. Then the findings, the worst first, each with what was seen, why it is too much, and the call that would mend it (`update_workspace_member`, `remove_workspace_member`, `update_api_key`, `delete_api_key`, `delete_user_invite`, `update_integration_workspaces`). Never show a key's value. Stop there: what is mended, and in which order, the user decides, one by one.\n";

const prompt_spec prompt_audit_access = {
    "audit_access", "Audit who can do what",
    "List the people, keys and shared credentials that reach a workspace or the organisation, and what of it is too much.",
    arguments, text};
