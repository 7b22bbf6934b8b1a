/* SPDX-License-Identifier: MIT */
#include "catalog/prompts/prompts.h"

#include <stddef.h>

static const prompt_argument arguments[] = {
    {"workspace_slug", "Workspace", "Slug of the workspace whose cost rose.", true, NULL,
     "/admin/workspaces/{slug}"},
    {"since", "From", "Start of the time range, RFC 3339, such as 2026-01-01T00:00:00Z.", true, NULL, NULL},
    {"until", "Until", "End of the time range, RFC 3339. Default: now.", false, NULL, NULL},
    {NULL, NULL, NULL, false, NULL, NULL},
};

static const char text[] =
    "Find out why cost rose in the workspace `workspace_slug` between `since` and `until` (now if null). Only read; propose changes at the end. All analytics tools take `workspace_slug`, `time_of_generation_min` and `time_of_generation_max`. They need the Enterprise plan: if one fails with 403, say so and continue with step 5.\n"
    "\n"
    "1. How much, when and who. Call `usage_report` for the time range (`from`, `to`, `workspace_slug`): it has totals, the change against the range of equal length before, and pieces over time; `group_by` model, user and metadata (with `metadata_key`, if the user knows one) in three calls. State when the rise began and the difference in money. Figures are in cents.\n"
    "2. More requests, or more expensive ones? Compare requests and tokens of both ranges. More requests mean more traffic or retries. More tokens per request mean longer prompts, longer completions or another model.\n"
    "3. What explains it. Take the two largest differences and call `get_cost_analytics` with a filter for each (`ai_org_model`, `virtual_keys`, `api_key_ids`, `prompt_slug`), for both ranges, until one of them explains most of the rise. `get_analytics_group_providers` with `order_by` cost splits by provider.\n"
    "4. Why. Call `get_error_status_codes_analytics` and `get_rescued_requests_analytics`: failures that are retried also cost money. Call `get_cache_hit_rate`: a cache that stopped hitting looks like new traffic. Call `list_audit_logs` for the hours before the rise: suspect first a config, a prompt or a key that was changed then, and read it with `get_config`, `get_prompt` or `get_api_key`; `diff_versions` shows what changed between versions.\n"
    "5. Limits. Call `list_usage_limits` and `list_rate_limits` for the workspace, and `list_api_keys` for the limits of single keys.\n"
    "6. Report: the rise in money, when it began, how much of it each cause explains, what is only a guess, what remains unexplained. Then propose at most three measures, the most effective first, each with the tool and its arguments, such as `create_usage_limit`. Stop there: call none of them before the user has chosen.\n";

const prompt_spec prompt_investigate_cost_spike = {
    "investigate_cost_spike", "Investigate a rise in cost",
    "Find out when cost rose, which model, provider, user or key caused it, and what would stop it.",
    arguments, text};
