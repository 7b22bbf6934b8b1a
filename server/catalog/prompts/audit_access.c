/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompts.h"

#include <stddef.h>

static const prompt_argument arguments[] = {
    {"workspace", "Workspace", "Slug of the workspace. Default: the whole organisation.", false, NULL,
     "/admin/workspaces/{slug}"},
    {"concern", "Concern", "What to look for in particular, such as a person who left.", false, NULL, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Find out who can do what in the workspace `workspace` (all workspaces if null). Pay special attention to `concern`. Only read. If a call fails with 403, note what could not be checked and continue.\n"
    "\n"
    "1. Overview. Call `whoami` for what the API key can see, then `access_report`, with `workspace_id` if a workspace is given: its findings come first. The steps below fill in what it does not have, and what its members incomplete, not_looked_at and not_read_to_the_end name.\n"
    "2. People. Call `list_workspaces` and `get_workspace`, then `list_workspace_members` for each workspace in question, all pages; `list_all_users` for the roles in the organisation; `list_user_invites` with the status pending, because an invite becomes access when it is accepted.\n"
    "3. Keys. Call `get_api_key` for each key of a finding, and `list_api_keys` for keys that the report did not list. Note for each: type, owner, scopes, expiry, limits. Suspicious: no expiry, scopes of many domains, an owner who is no longer a member, a key not used for a long time.\n"
    "4. Groups. Call `list_scim_workspace_mappings` for groups of the identity provider whose users become members automatically.\n"
    "5. Shared credentials. Call `list_integrations`, and `list_integration_workspaces` for each integration: which workspaces may use it, and with which limits. Call `list_providers` and `list_virtual_keys` for the workspace. Call `list_secret_references`: who may use which reference.\n"
    "6. MCP servers. Call `list_mcp_integrations`, `list_mcp_integration_workspaces`, `list_mcp_servers` and `list_mcp_server_user_access`.\n"
    "7. Audit logs. Call `list_audit_logs` for the last 30 days by `resource_type`: who gave access to whom. To check one person, filter by `user_id`.\n"
    "8. Report as tables: people with their roles, keys with scopes and expiry, shared credentials with workspaces. Then list the findings, the most serious first, each with what you found, why it is too much access, and the call that would fix it (`update_workspace_member`, `remove_workspace_member`, `update_api_key`, `rotate_key_safely`, `delete_api_key`, `delete_user_invite`, `update_integration_workspaces`). Never show a key's value. Stop there: the user decides for each finding whether and when to fix it.\n";

const prompt_spec prompt_audit_access = {
    "audit_access", "Audit who can do what",
    "List the people, keys and shared credentials with access to a workspace or the organisation, and which access is excessive.",
    arguments, text};
