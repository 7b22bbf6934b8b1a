/* SPDX-License-Identifier: MIT */
/* Generated from openapi/portkey-admin.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

extern const struct pa_answer_table pa_answers_of_users;
extern const struct pa_answer_table pa_answers_of_workspaces;
extern const struct pa_answer_table pa_answers_of_configs;
extern const struct pa_answer_table pa_answers_of_deployments;
extern const struct pa_answer_table pa_answers_of_keys;
extern const struct pa_answer_table pa_answers_of_collections;
extern const struct pa_answer_table pa_answers_of_prompts;
extern const struct pa_answer_table pa_answers_of_analytics;
extern const struct pa_answer_table pa_answers_of_guardrails;
extern const struct pa_answer_table pa_answers_of_limits;
extern const struct pa_answer_table pa_answers_of_audit;
extern const struct pa_answer_table pa_answers_of_labels;
extern const struct pa_answer_table pa_answers_of_partials;
extern const struct pa_answer_table pa_answers_of_tracing;
extern const struct pa_answer_table pa_answers_of_logging;
extern const struct pa_answer_table pa_answers_of_providers;
extern const struct pa_answer_table pa_answers_of_secret_references;
extern const struct pa_answer_table pa_answers_of_integrations;
extern const struct pa_answer_table pa_answers_of_mcp_integrations;
extern const struct pa_answer_table pa_answers_of_mcp_servers;
extern const struct pa_answer_table pa_answers_of_agent_integrations;
extern const struct pa_answer_table pa_answers_of_agent_servers;
extern const struct pa_answer_table pa_answers_of_tool_library;

const struct pa_answer_table *const pa_answer_tables[] = {
    [DOMAIN_users] = &pa_answers_of_users,
    [DOMAIN_workspaces] = &pa_answers_of_workspaces,
    [DOMAIN_configs] = &pa_answers_of_configs,
    [DOMAIN_deployments] = &pa_answers_of_deployments,
    [DOMAIN_keys] = &pa_answers_of_keys,
    [DOMAIN_collections] = &pa_answers_of_collections,
    [DOMAIN_prompts] = &pa_answers_of_prompts,
    [DOMAIN_analytics] = &pa_answers_of_analytics,
    [DOMAIN_guardrails] = &pa_answers_of_guardrails,
    [DOMAIN_limits] = &pa_answers_of_limits,
    [DOMAIN_audit] = &pa_answers_of_audit,
    [DOMAIN_labels] = &pa_answers_of_labels,
    [DOMAIN_partials] = &pa_answers_of_partials,
    [DOMAIN_tracing] = &pa_answers_of_tracing,
    [DOMAIN_logging] = &pa_answers_of_logging,
    [DOMAIN_providers] = &pa_answers_of_providers,
    [DOMAIN_secret_references] = &pa_answers_of_secret_references,
    [DOMAIN_integrations] = &pa_answers_of_integrations,
    [DOMAIN_mcp_integrations] = &pa_answers_of_mcp_integrations,
    [DOMAIN_mcp_servers] = &pa_answers_of_mcp_servers,
    [DOMAIN_agent_integrations] = &pa_answers_of_agent_integrations,
    [DOMAIN_agent_servers] = &pa_answers_of_agent_servers,
    [DOMAIN_tool_library] = &pa_answers_of_tool_library,
};
