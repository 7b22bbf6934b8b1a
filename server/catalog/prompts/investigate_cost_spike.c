/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompt.h"

#include <stddef.h>

static const prompt_argument arguments[] = {
    {"workspace_slug", "Workspace", "Slug of the workspace whose cost rose.", true, NULL,
     "/admin/workspaces/{slug}"},
    {"since", "From", "Start of the time in question, RFC 3339, such as 2026-01-01T00:00:00Z.", true, NULL,
     NULL},
    {"until", "Until", "End of the time in question, RFC 3339; now, if it is left out.", false, NULL, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Find out why cost rose in the workspace `workspace_slug` between `since` and `until` (now, where that is null). Only read; propose changes at the end. All analytics tools take `workspace_slug`, `time_of_generation_min` and `time_of_generation_max`; they need the Enterprise plan, so at a 403 say that and go on with step 5.\n"
    "\n"
    "1. When. `get_cost_analytics` for the time in question, and once more for the equally long time before it. Name the bucket in which it began, and the difference in money: figures are in cents.\n"
    "2. More requests, or dearer ones? `get_request_analytics` and `get_token_analytics` for both times. Requests up: more traffic, or retries. Tokens for each request up: longer prompts, longer answers or another model.\n"
    "3. Who. `get_analytics_group_models`, `get_analytics_group_providers` with `order_by` cost, `get_analytics_group_users`, each for both times. Take the two largest differences and repeat `get_cost_analytics` with a filter for each (`ai_org_model`, `virtual_keys`, `api_key_ids`, `prompt_slug`) until one of them explains most of the rise. `get_analytics_group_metadata` splits by a metadata key, if the user knows one.\n"
    "4. Why. `get_error_status_codes_analytics` and `get_rescued_requests_analytics`: failures that are retried cost, too. `get_cache_hit_rate`: a cache that stopped to hit looks like new traffic. `list_audit_logs` for the hours before the rise: a config, a prompt or a key changed then is the first suspect; look at it with `get_config`, `list_config_versions`, `get_prompt` or `get_api_key`.\n"
    "5. What holds it. `list_usage_limits` and `list_rate_limits` for the workspace, and `list_api_keys` for the limits of single keys.\n"
    "6. Report: the rise in money, when it began, what explains how much of it, what is only a guess, what remains unexplained. Then propose at most three measures in the order of their effect, each with the tool and its arguments, such as `create_usage_limit`. Stop there: call none of them before the user has chosen.\n";

const prompt_spec prompt_investigate_cost_spike = {
    "investigate_cost_spike", "Investigate a rise in cost",
    "Find when cost rose, which model, provider, user or key made it, and what would stop it.", arguments,
    text};
