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

/* Members within which secrets may be. Templates are text. */
static const char *const secrets_of_guardrails[] = {"checks", "actions", NULL};
static const char *const secrets_of_configs[] = {"config", NULL};
static const char *const secrets_of_prompts[] = {"parameters",        "tools", "tool_choice", "functions",
                                                 "template_metadata", NULL};
static const char *const secrets_of_integrations[] = {"configurations", NULL};

/* Members that no call can change. */
static const char *const fixed_of_partials[] = {"collection", NULL};
static const char *const fixed_of_guardrails[] = {"target", NULL};
static const char *const fixed_of_usage_limits[] = {"type", "group_by", NULL};
static const char *const fixed_of_rate_limits[] = {"type", "group_by", "target", "description", NULL};

const workspace_kind workspace_kinds[WORKSPACE_KINDS] = {
    [WORKSPACE_COLLECTION] = {.id = WORKSPACE_COLLECTION,
                              .name = "collection",
                              .folder = "collections",
                              .members = collection,
                              .identity = "name",
                              .around = "parent",
                              .around_id = "parent_collection_id",
                              .by_workspace = true,
                              .is_whole = true},
    [WORKSPACE_LABEL] = {.id = WORKSPACE_LABEL,
                         .name = "label",
                         .folder = "labels",
                         .id_argument = "label_id",
                         .members = label,
                         .identity = "name",
                         .by_workspace = true,
                         .is_whole = true},
    [WORKSPACE_PARTIAL] = {.id = WORKSPACE_PARTIAL,
                           .name = "partial",
                           .folder = "partials",
                           .id_argument = "prompt_partial_id",
                           .members = partial,
                           .identity = "name",
                           .fixed = fixed_of_partials,
                           .why_fixed = "a partial cannot be moved to another collection",
                           .has_versions = true},
    [WORKSPACE_GUARDRAIL] = {.id = WORKSPACE_GUARDRAIL,
                             .name = "guardrail",
                             .folder = "guardrails",
                             .id_argument = "guardrail_id",
                             .members = guardrail,
                             .secrets = secrets_of_guardrails,
                             .identity = "name",
                             .fixed = fixed_of_guardrails,
                             .why_fixed = "target cannot be changed",
                             .by_workspace = true},
    [WORKSPACE_CONFIG] = {.id = WORKSPACE_CONFIG,
                          .name = "config",
                          .folder = "configs",
                          .id_argument = "slug",
                          .members = config,
                          .secrets = secrets_of_configs,
                          .identity = "name",
                          .by_workspace = true},
    [WORKSPACE_PROMPT] = {.id = WORKSPACE_PROMPT,
                          .name = "prompt",
                          .folder = "prompts",
                          .id_argument = "prompt_id",
                          .members = prompt,
                          .secrets = secrets_of_prompts,
                          .identity = "name",
                          .around = "collection",
                          .around_id = "collection_id",
                          .by_workspace = true,
                          .has_versions = true},
    [WORKSPACE_USAGE_LIMIT] = {.id = WORKSPACE_USAGE_LIMIT,
                               .name = "usage_limit",
                               .folder = "usage_limits",
                               .id_argument = "policy_usage_limits_id",
                               .members = usage_limit,
                               .identity = "name",
                               .fixed = fixed_of_usage_limits,
                               .why_fixed = "type and group_by cannot be changed",
                               .by_workspace = true,
                               .is_whole = true,
                               .is_limit = true},
    [WORKSPACE_RATE_LIMIT] = {.id = WORKSPACE_RATE_LIMIT,
                              .name = "rate_limit",
                              .folder = "rate_limits",
                              .id_argument = "rate_limits_policy_id",
                              .members = rate_limit,
                              .identity = "name",
                              .fixed = fixed_of_rate_limits,
                              .why_fixed = "type, group_by, target and description cannot be changed",
                              .by_workspace = true,
                              .is_whole = true,
                              .is_limit = true},
    [WORKSPACE_INTEGRATION] = {.id = WORKSPACE_INTEGRATION,
                               .name = "integration",
                               .folder = "integrations",
                               .id_argument = "slug",
                               .members = integration,
                               .secrets = secrets_of_integrations,
                               .identity = "slug",
                               .by_hand = "an integration needs its key: do it by hand",
                               .by_workspace = true},
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
    return kind->is_limit ? NULL : kind->identity;
}
