/* SPDX-License-Identifier: MIT */
/* Generated from openapi/portkey-admin.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

const char pa_api_title[] = "Portkey Admin API";
const char pa_api_server[] = "https://api.portkey.ai/v1";
const char pa_api_base[] = "/v1";

const struct pa_scheme pa_schemes[] = {
    {PA_SCHEME_NONE, ""},
    [SCHEME_portkey_api_key] = {PA_SCHEME_HEADER, "x-portkey-api-key"},
};
const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);

const uint16_t pa_revision = 1;

/* Weak, so that a program that is linked statically holds those whose functions it calls. */
extern const struct pa_domain pa_domain_users PA_WEAK;
extern const struct pa_domain pa_domain_workspaces PA_WEAK;
extern const struct pa_domain pa_domain_configs PA_WEAK;
extern const struct pa_domain pa_domain_deployments PA_WEAK;
extern const struct pa_domain pa_domain_keys PA_WEAK;
extern const struct pa_domain pa_domain_collections PA_WEAK;
extern const struct pa_domain pa_domain_prompts PA_WEAK;
extern const struct pa_domain pa_domain_analytics PA_WEAK;
extern const struct pa_domain pa_domain_guardrails PA_WEAK;
extern const struct pa_domain pa_domain_limits PA_WEAK;
extern const struct pa_domain pa_domain_audit PA_WEAK;
extern const struct pa_domain pa_domain_labels PA_WEAK;
extern const struct pa_domain pa_domain_partials PA_WEAK;
extern const struct pa_domain pa_domain_tracing PA_WEAK;
extern const struct pa_domain pa_domain_logging PA_WEAK;
extern const struct pa_domain pa_domain_providers PA_WEAK;
extern const struct pa_domain pa_domain_secret_references PA_WEAK;
extern const struct pa_domain pa_domain_integrations PA_WEAK;
extern const struct pa_domain pa_domain_mcp_integrations PA_WEAK;
extern const struct pa_domain pa_domain_mcp_servers PA_WEAK;
extern const struct pa_domain pa_domain_agent_integrations PA_WEAK;
extern const struct pa_domain pa_domain_agent_servers PA_WEAK;
extern const struct pa_domain pa_domain_tool_library PA_WEAK;
extern const struct pa_domain pa_domain_workflows PA_WEAK;

const struct pa_domain *const pa_domains[] = {
    [DOMAIN_users] = &pa_domain_users,
    [DOMAIN_workspaces] = &pa_domain_workspaces,
    [DOMAIN_configs] = &pa_domain_configs,
    [DOMAIN_deployments] = &pa_domain_deployments,
    [DOMAIN_keys] = &pa_domain_keys,
    [DOMAIN_collections] = &pa_domain_collections,
    [DOMAIN_prompts] = &pa_domain_prompts,
    [DOMAIN_analytics] = &pa_domain_analytics,
    [DOMAIN_guardrails] = &pa_domain_guardrails,
    [DOMAIN_limits] = &pa_domain_limits,
    [DOMAIN_audit] = &pa_domain_audit,
    [DOMAIN_labels] = &pa_domain_labels,
    [DOMAIN_partials] = &pa_domain_partials,
    [DOMAIN_tracing] = &pa_domain_tracing,
    [DOMAIN_logging] = &pa_domain_logging,
    [DOMAIN_providers] = &pa_domain_providers,
    [DOMAIN_secret_references] = &pa_domain_secret_references,
    [DOMAIN_integrations] = &pa_domain_integrations,
    [DOMAIN_mcp_integrations] = &pa_domain_mcp_integrations,
    [DOMAIN_mcp_servers] = &pa_domain_mcp_servers,
    [DOMAIN_agent_integrations] = &pa_domain_agent_integrations,
    [DOMAIN_agent_servers] = &pa_domain_agent_servers,
    [DOMAIN_tool_library] = &pa_domain_tool_library,
    [DOMAIN_workflows] = &pa_domain_workflows,
};

const uint16_t pa_domain_count = 23;
