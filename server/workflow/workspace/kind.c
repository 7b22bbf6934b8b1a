/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/kind.h"

#include <string.h>

static const char *const collection[] = {"name", "parent", NULL};
static const char *const label[] = {"name", "description", "color_code", NULL};
static const char *const partial[] = {"name", "collection", "string", "version_description", NULL};
static const char *const guardrail[] = {"name", "target", "checks", "actions", NULL};
static const char *const config[] = {"name", "config", NULL};
static const char *const prompt[] = {"name",
                                     "collection",
                                     "model",
                                     "virtual_key",
                                     "parameters",
                                     "is_raw_template",
                                     "messages",
                                     "string",
                                     "tools",
                                     "tool_choice",
                                     "functions",
                                     "template_metadata",
                                     "version_description",
                                     "label",
                                     NULL};
static const char *const usage_limit[] = {
    "name",           "description",         "type",       "credit_limit", "alert_threshold",
    "periodic_reset", "periodic_reset_days", "conditions", "group_by",     NULL};
static const char *const rate_limit[] = {"name",  "description", "target",   "type", "unit",
                                         "value", "conditions",  "group_by", NULL};
static const char *const integration[] = {"slug",
                                          "name",
                                          "ai_provider_id",
                                          "description",
                                          "configurations",
                                          "secret_mappings",
                                          "pricing_adjustments",
                                          "tags",
                                          NULL};

const workspace_kind workspace_kinds[WORKSPACE_KINDS] = {
    {WORKSPACE_COLLECTION, "collection", "collections", NULL, true, true, collection},
    {WORKSPACE_LABEL, "label", "labels", NULL, true, true, label},
    {WORKSPACE_PARTIAL, "partial", "partials", "prompt_partial_id", false, false, partial},
    {WORKSPACE_GUARDRAIL, "guardrail", "guardrails", "guardrail_id", true, true, guardrail},
    {WORKSPACE_CONFIG, "config", "configs", "slug", false, true, config},
    {WORKSPACE_PROMPT, "prompt", "prompts", "prompt_id", true, true, prompt},
    {WORKSPACE_USAGE_LIMIT, "usage_limit", "usage_limits", NULL, true, true, usage_limit},
    {WORKSPACE_RATE_LIMIT, "rate_limit", "rate_limits", NULL, true, true, rate_limit},
    {WORKSPACE_INTEGRATION, "integration", "integrations", "slug", true, true, integration},
};

const workspace_kind *workspace_kind_in(const char *path)
{
    for (size_t i = 0; i < WORKSPACE_KINDS; i++) {
        size_t length = strlen(workspace_kinds[i].folder);

        if (strncmp(path, workspace_kinds[i].folder, length) == 0 && path[length] == '/')
            return &workspace_kinds[i];
    }
    return NULL;
}
