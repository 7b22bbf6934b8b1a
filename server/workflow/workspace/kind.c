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
    {WORKSPACE_COLLECTION, true, true, "collection", "collections", NULL, collection},
    {WORKSPACE_LABEL, true, true, "label", "labels", NULL, label},
    {WORKSPACE_PARTIAL, false, false, "partial", "partials", "prompt_partial_id", partial},
    {WORKSPACE_GUARDRAIL, true, true, "guardrail", "guardrails", "guardrail_id", guardrail},
    {WORKSPACE_CONFIG, false, true, "config", "configs", "slug", config},
    {WORKSPACE_PROMPT, true, true, "prompt", "prompts", "prompt_id", prompt},
    {WORKSPACE_USAGE_LIMIT, true, true, "usage_limit", "usage_limits", NULL, usage_limit},
    {WORKSPACE_RATE_LIMIT, true, true, "rate_limit", "rate_limits", NULL, rate_limit},
    {WORKSPACE_INTEGRATION, true, true, "integration", "integrations", "slug", integration},
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

const char *workspace_name_member(const workspace_kind *kind)
{
    if (kind->id == WORKSPACE_USAGE_LIMIT || kind->id == WORKSPACE_RATE_LIMIT)
        return NULL;
    return kind->id == WORKSPACE_INTEGRATION ? "slug" : "name";
}
