/* SPDX-License-Identifier: MIT */
#include "sandbox/seed/company.h"

#include <stdlib.h>
#include <string.h>

/* The requests are JSON, which clang-format takes for C. */
/* clang-format off */

/* ---- the beginnings: workspaces beside the shared one, which is that of the shop's developers ---- */

static const script_request beginnings[] = {
    {110, "11:00", "key-terraform", NULL, "POST", "/v1/api-keys/organisation/service",
     JSON({"name": "Terraform", "description": "Made when the organisation was, and never rotated",
           "scopes": ["workspaces.read", "configs.create", "configs.update", "configs.list",
           "virtual_keys.list", "organisation_users.create"]})},
    {90, "09:12", "support", NULL, "POST", "/v1/admin/workspaces",
     JSON({"name": "Support Bot", "description": "Answers customers of the shop",
           "defaults": {"metadata": {"team": "support"}}, "rate_limits": [{"type": "requests", "unit": "rpm",
           "value": 600}]})},
    {88, "14:30", "research", NULL, "POST", "/v1/admin/workspaces",
     JSON({"name": "Research", "description": "Experiments and reports",
           "defaults": {"metadata": {"team": "research"}}, "usage_limits": [{"type": "cost",
           "credit_limit": 400, "alert_threshold": 300, "periodic_reset": "monthly"}]})},
};

/* ---- people ---- */

#define USERS {"/admin/users", ""}

static const script_record people[] = {
    {"grace", USERS, NULL,
     JSON({"first_name": "Grace", "last_name": "Okafor", "email": "grace@sandbox.invalid", "role": "admin",
           "status": "active", "workspace_ids": ["$(shared.slug)", "$(support.slug)", "$(research.slug)"]})},
    {"sofia", USERS, NULL,
     JSON({"first_name": "Sofia", "last_name": "Marino", "email": "sofia@sandbox.invalid", "role": "member",
           "status": "active", "workspace_ids": ["$(shared.slug)"]})},
    {"tom", USERS, NULL,
     JSON({"first_name": "Tom", "last_name": "Fischer", "email": "tom@sandbox.invalid", "role": "member",
           "status": "active", "workspace_ids": ["$(shared.slug)"]})},
    {"linus", USERS, NULL,
     JSON({"first_name": "Linus", "last_name": "Berg", "email": "linus@sandbox.invalid", "role": "member",
           "status": "active", "workspace_ids": ["$(support.slug)"]})},
    {"margaret", USERS, NULL,
     JSON({"first_name": "Margaret", "last_name": "Chen", "email": "margaret@sandbox.invalid",
           "role": "member", "status": "active", "workspace_ids": ["$(support.slug)"]})},
    {"dennis", USERS, NULL,
     JSON({"first_name": "Dennis", "last_name": "Novak", "email": "dennis@sandbox.invalid", "role": "member",
           "status": "active", "workspace_ids": ["$(research.slug)"]})},
    {"priya", USERS, NULL,
     JSON({"first_name": "Priya", "last_name": "Nair", "email": "priya@sandbox.invalid", "role": "member",
           "status": "active", "workspace_ids": ["$(research.slug)"]})},
};

/* Who signed in to the upstream server, which takes a browser. */
static const script_record connections[] = {
    {NULL, {"/mcp-servers/{}/connections", "$(orders-server)"}, "$(linus)",
     JSON({"user_id": "$(linus)", "connected": true})},
    {NULL, {"/mcp-servers/{}/connections", "$(orders-server)"}, "$(grace)",
     JSON({"user_id": "$(grace)", "connected": true})},
};

/* ---- what they did since; it is played in the order of time ---- */

#define GRACE "$(key-grace.key)"
#define SOFIA "$(key-sofia.key)"
#define LINUS "$(key-linus.key)"
#define DENNIS "$(key-dennis.key)"
#define TERRAFORM "$(key-terraform.key)"

static const script_request requests[] = {
    {86, "09:00", NULL, NULL, "POST", "/v1/admin/workspaces/$(shared)/users",
     JSON({"users": [{"id": "$(grace)", "role": "admin"}, {"id": "$(sofia)", "role": "member"},
           {"id": "$(tom)", "role": "member"}]})},
    {86, "09:04", NULL, NULL, "POST", "/v1/admin/workspaces/$(support)/users",
     JSON({"users": [{"id": "$(grace)", "role": "admin"}, {"id": "$(linus)", "role": "manager"},
           {"id": "$(margaret)", "role": "member"}]})},
    {86, "09:06", NULL, NULL, "POST", "/v1/admin/workspaces/$(research)/users",
     JSON({"users": [{"id": "$(grace)", "role": "admin"}, {"id": "$(dennis)", "role": "manager"},
           {"id": "$(priya)", "role": "member"}]})},
    {2, "15:20", NULL, NULL, "POST", "/v1/admin/users/invites",
     JSON({"email": "jonas@sandbox.invalid", "role": "member", "workspaces": [{"id": "$(support)",
           "role": "member"}]})},

    /* Secrets that stay in the vault, and the integrations that read them. */
    {85, "10:00", "vault-openai", NULL, "POST", "/v1/secret-references",
     JSON({"name": "OpenAI key", "slug": "openai-key", "manager_type": "aws_sm", "secret_path": "llm/openai",
           "secret_key": "api_key", "auth_config": {"aws_auth_type": "assumedRole",
           "aws_region": "eu-central-1", "aws_role_arn": "arn:aws:iam::000000000000:role/portkey-secrets"}})},
    {85, "10:05", "vault-google", NULL, "POST", "/v1/secret-references",
     JSON({"name": "Vertex account", "slug": "vertex-account", "manager_type": "hashicorp_vault",
           "secret_path": "secret/data/vertex", "allowed_workspaces": ["$(research)"],
           "auth_config": {"vault_auth_type": "kubernetes", "vault_addr": "https://vault.sandbox.invalid",
           "vault_role": "portkey"}})},
    {85, "10:20", "openai", NULL, "POST", "/v1/integrations",
     JSON({"name": "OpenAI", "slug": "openai", "ai_provider_id": "openai",
           "description": "The account of the whole company", "secret_mappings": [{"target_field": "key",
           "secret_reference_id": "$(vault-openai)"}]})},
    {85, "10:30", "anthropic", NULL, "POST", "/v1/integrations",
     JSON({"name": "Anthropic", "slug": "anthropic", "ai_provider_id": "anthropic",
           "key": "sandbox-anthropic-key"})},
    {85, "10:40", "google", NULL, "POST", "/v1/integrations",
     JSON({"name": "Vertex AI", "slug": "google", "ai_provider_id": "vertex-ai",
           "configurations": {"vertex_auth_type": "serviceAccount", "vertex_region": "europe-west3",
           "vertex_service_account_json": {"project_id": "halden"}}})},
    {85, "10:50", NULL, NULL, "PUT", "/v1/integrations/openai/models",
     JSON({"allow_all_models": false, "models": [{"slug": "gpt-4o", "enabled": true}, {"slug": "gpt-4o-mini",
           "enabled": true}, {"slug": "o1-preview", "enabled": false}]})},
    {85, "10:52", NULL, NULL, "PUT", "/v1/integrations/anthropic/models",
     JSON({"allow_all_models": true, "models": [{"slug": "claude-3-5-sonnet", "enabled": true}]})},
    {85, "10:54", NULL, NULL, "PUT", "/v1/integrations/google/models",
     JSON({"allow_all_models": false, "models": [{"slug": "gemini-1.5-flash", "enabled": true},
           {"slug": "gemini-halden", "enabled": true, "is_custom": true,
           "base_model_slug": "gemini-1.5-flash"}]})},
    {85, "11:00", NULL, NULL, "PUT", "/v1/integrations/openai/workspaces",
     JSON({"workspaces": [{"id": "$(shared)", "enabled": true, "default_provider_slug": "openai-shop"},
           {"id": "$(support)", "enabled": true, "default_provider_slug": "openai-support"},
           {"id": "$(research)", "enabled": true, "default_provider_slug": "openai-research",
           "usage_limits": [{"type": "cost", "credit_limit": 200}]}]})},
    {85, "11:02", NULL, NULL, "PUT", "/v1/integrations/anthropic/workspaces",
     JSON({"workspaces": [{"id": "$(shared)", "enabled": true, "default_provider_slug": "anthropic-shop"},
           {"id": "$(support)", "enabled": true, "default_provider_slug": "anthropic-support"},
           {"id": "$(research)", "enabled": false}]})},
    {85, "11:04", NULL, NULL, "PUT", "/v1/integrations/google/workspaces",
     JSON({"workspaces": [{"id": "$(research)", "enabled": true,
           "default_provider_slug": "google-research"}]})},

    /* Keys: each of these people has one of their own, to which what they do below is traced. */
    {84, "09:00", "key-grace", NULL, "POST", "/v1/api-keys/workspace/user",
     JSON({"name": "Grace", "user_id": "$(grace)", "workspace_id": "$(shared)", "expires_at": "$(+60)",
           "scopes": ["configs.create", "configs.update", "configs.list", "prompts.create", "prompts.update",
           "prompts.publish", "logs.export", "completions.write"]})},
    {84, "09:02", "key-sofia", NULL, "POST", "/v1/api-keys/workspace/user",
     JSON({"name": "Sofia", "user_id": "$(sofia)", "workspace_id": "$(shared)", "scopes": ["configs.create",
           "configs.update", "configs.list", "prompts.create", "prompts.update", "prompts.publish",
           "completions.write"]})},
    {84, "09:04", "key-linus", NULL, "POST", "/v1/api-keys/workspace/user",
     JSON({"name": "Linus", "user_id": "$(linus)", "workspace_id": "$(support)", "scopes": ["configs.create",
           "configs.update", "configs.list", "prompts.create", "prompts.update", "prompts.publish",
           "logs.export", "completions.write"]})},
    {84, "09:06", "key-dennis", NULL, "POST", "/v1/api-keys/workspace/user",
     JSON({"name": "Dennis", "user_id": "$(dennis)", "workspace_id": "$(research)",
           "scopes": ["configs.create", "configs.update", "configs.list", "prompts.create", "prompts.update",
           "logs.export", "completions.write"]})},

    /* Configs. */
    {80, "10:10", "config-fallback", GRACE, "POST", "/v1/configs",
     JSON({"name": "Shop with fallback", "workspace_id": "$(shared)",
           "config": {"strategy": {"mode": "fallback"}, "targets": [{"provider": "@openai-shop"},
           {"provider": "@anthropic-shop"}]}})},
    {41, "16:02", NULL, GRACE, "PUT", "/v1/configs/$(config-fallback.slug)",
     JSON({"config": {"strategy": {"mode": "fallback", "on_status_codes": [429, 500, 503]},
           "retry": {"attempts": 2}, "targets": [{"provider": "@openai-shop"},
           {"provider": "@anthropic-shop"}]}})},
    {79, "13:00", "config-cache", LINUS, "POST", "/v1/configs",
     JSON({"name": "Support with cache", "workspace_id": "$(support)",
           "config": {"provider": "@openai-support", "cache": {"mode": "simple", "max_age": 3600}}})},
    {30, "09:45", NULL, LINUS, "PUT", "/v1/configs/$(config-cache.slug)",
     JSON({"config": {"provider": "@openai-support", "cache": {"mode": "semantic", "max_age": 86400}}})},
    {78, "11:25", "config-balance", DENNIS, "POST", "/v1/configs",
     JSON({"name": "Research over two providers", "workspace_id": "$(research)",
           "config": {"strategy": {"mode": "loadbalance"}, "targets": [{"provider": "@openai-research",
           "weight": 0.7}, {"provider": "@google-research", "weight": 0.3}]}})},
    {12, "08:30", NULL, TERRAFORM, "POST", "/v1/configs",
     JSON({"name": "Guarded", "workspace_id": "$(shared)", "config": {"provider": "@openai-shop",
           "retry": {"attempts": 3}}})},

    /* Keys of services: whose budget is nearly spent, is not, is exceeded; the last one is past its time. */
    {78, "09:30", "key-shop", NULL, "POST", "/v1/api-keys/workspace/service",
     JSON({"name": "Shop", "workspace_id": "$(shared)", "scopes": ["completions.write", "logs.write"],
           "usage_limits": {"type": "cost", "credit_limit": 6, "alert_threshold": 4},
           "rate_limits": [{"type": "requests", "unit": "rpm", "value": 300}],
           "defaults": {"config_id": "$(config-fallback)", "metadata": {"environment": "production"}},
           "rotation_policy": {"rotation_period": "monthly"}})},
    {77, "09:30", "key-support", NULL, "POST", "/v1/api-keys/workspace/service",
     JSON({"name": "Support bot", "workspace_id": "$(support)", "scopes": ["completions.write",
           "logs.write"], "usage_limits": {"type": "cost", "credit_limit": 20, "alert_threshold": 15,
           "periodic_reset": "monthly"}, "alert_emails": ["linus@sandbox.invalid"],
           "defaults": {"config_id": "$(config-cache)", "metadata": {"environment": "production"}}})},
    {76, "09:30", "key-reports", NULL, "POST", "/v1/api-keys/workspace/service",
     JSON({"name": "Weekly reports", "workspace_id": "$(research)", "scopes": ["completions.write",
           "logs.write"], "usage_limits": {"type": "cost", "credit_limit": 10, "alert_threshold": 8},
           "alert_emails": ["dennis@sandbox.invalid"], "defaults": {"config_id": "$(config-balance)",
           "metadata": {"environment": "production"}}})},
    {60, "14:00", "key-trial", NULL, "POST", "/v1/api-keys/workspace/service",
     JSON({"name": "Trial", "workspace_id": "$(research)", "scopes": ["completions.write"],
           "expires_at": "$(-20)"})},

    /* Prompts. */
    {66, "09:00", "shop-prompts", SOFIA, "POST", "/v1/collections",
     JSON({"name": "Shop", "workspace_id": "$(shared)"})},
    {66, "09:05", "support-prompts", LINUS, "POST", "/v1/collections",
     JSON({"name": "Support", "workspace_id": "$(support)"})},
    {65, "10:00", "tone", LINUS, "POST", "/v1/prompts/partials",
     JSON({"name": "Tone", "workspace_id": "$(support)",
           "string": "Be friendly and brief. Answer in the language of the customer.",
           "version_description": "First"})},
    {20, "10:40", NULL, LINUS, "PUT", "/v1/prompts/partials/$(tone)",
     JSON({"string": "Be friendly and brief. Answer in the language of the customer. Never promise a refund.",
           "version_description": "No promises"})},
    {19, "09:10", NULL, LINUS, "PUT", "/v1/prompts/partials/$(tone)/makeDefault",
     JSON({"version": 2})},
    {64, "11:00", "answer", LINUS, "POST", "/v1/prompts",
     JSON({"name": "Answer to a customer", "collection_id": "$(support-prompts)",
           "string": "{{> $(tone.slug)}} The customer {{name}} asks: {{question}}",
           "parameters": {"model": "gpt-4o-mini", "temperature": 0.3, "max_tokens": 400},
           "virtual_key": "openai-support", "model": "gpt-4o-mini", "version_description": "First"})},
    {40, "15:15", "answer-2", LINUS, "PUT", "/v1/prompts/$(answer)",
     JSON({"string": "{{> $(tone.slug)}} Orders of {{name}}: {{orders}} The question: {{question}}",
           "parameters": {"model": "gpt-4o-mini", "temperature": 0.3, "max_tokens": 400},
           "virtual_key": "openai-support", "model": "gpt-4o-mini", "is_raw_template": 0,
           "version_description": "With the orders"})},
    {39, "09:00", NULL, LINUS, "PUT", "/v1/prompts/$(answer)/makeDefault",
     JSON({"version": 2})},
    {6, "16:30", "answer-3", LINUS, "PUT", "/v1/prompts/$(answer)",
     JSON({"string": "{{> $(tone.slug)}} Orders of {{name}}: {{orders}} Say which order you mean. {{question}}",
           "parameters": {"model": "gpt-4o-mini", "temperature": 0.2, "max_tokens": 400},
           "virtual_key": "openai-support", "model": "gpt-4o-mini", "is_raw_template": 0,
           "version_description": "Names the order"})},
    {39, "09:05", NULL, LINUS, "PUT", "/v1/prompts/$(answer)/versions/$(answer-2.prompt_version_id)",
     JSON({"label_id": "$(production)"})},
    {6, "16:35", NULL, LINUS, "PUT", "/v1/prompts/$(answer)/versions/$(answer-3.prompt_version_id)",
     JSON({"label_id": "$(staging)"})},
    {60, "10:00", "campaign", SOFIA, "POST", "/v1/labels",
     JSON({"name": "summer", "description": "For the campaign of the summer", "color_code": "#cf222e",
           "workspace_id": "$(shared)"})},
    {63, "13:30", "describe", SOFIA, "POST", "/v1/prompts",
     JSON({"name": "Description of a product", "collection_id": "$(shop-prompts)",
           "string": "Describe {{product}} in {{words}} words for hikers.",
           "parameters": {"model": "claude-3-5-sonnet", "temperature": 0.7}, "virtual_key": "anthropic-shop",
           "model": "claude-3-5-sonnet", "version_description": "First"})},
    {5, "09:20", "describe-2", SOFIA, "PUT", "/v1/prompts/$(describe)",
     JSON({"string": "Describe {{product}} in {{words}} words. Name weight and material.",
           "parameters": {"model": "claude-3-5-sonnet", "temperature": 0.5}, "virtual_key": "anthropic-shop",
           "model": "claude-3-5-sonnet", "is_raw_template": 0, "version_description": "With facts"})},
    {5, "09:30", NULL, SOFIA, "PUT", "/v1/prompts/$(describe)/versions/$(describe-2.prompt_version_id)",
     JSON({"label_id": "$(campaign)"})},

    /* Guardrails and limits. */
    {58, "10:00", "guard-pii", GRACE, "POST", "/v1/guardrails",
     JSON({"name": "No personal data", "workspace_id": "$(shared)", "target": "llm",
           "checks": [{"id": "portkey.pii", "name": "Personal data",
           "parameters": {"categories": ["EMAIL_ADDRESS", "PHONE_NUMBER"]}}], "actions": {"deny": true,
           "async": false, "on_fail": {"feedback": {"value": -5, "weight": 1, "metadata": "{}"}}}})},
    {57, "10:00", "guard-length", LINUS, "POST", "/v1/guardrails",
     JSON({"name": "Short answers", "workspace_id": "$(support)", "target": "llm",
           "checks": [{"id": "default.wordCount", "parameters": {"minWords": 1, "maxWords": 250}}],
           "actions": {"deny": false, "async": true}})},
    {50, "09:00", "limit-research", NULL, "POST", "/v1/policies/usage-limits",
     JSON({"name": "Budget of research", "workspace_id": "$(research)", "type": "cost", "credit_limit": 10,
           "alert_threshold": 8, "conditions": [{"key": "workspace_id", "value": "$(research)"}],
           "group_by": [{"key": "api_key"}]})},
    {50, "09:10", "limit-shop", NULL, "POST", "/v1/policies/usage-limits",
     JSON({"name": "Budget of each developer", "workspace_id": "$(shared)", "type": "cost",
           "credit_limit": 200, "alert_threshold": 150, "periodic_reset": "monthly",
           "conditions": [{"key": "workspace_id", "value": "$(shared)"}],
           "group_by": [{"key": "metadata._user"}]})},
    {50, "09:20", NULL, NULL, "POST", "/v1/policies/rate-limits",
     JSON({"name": "Requests of the bot", "workspace_id": "$(support)", "type": "requests", "unit": "rpm",
           "value": 120, "conditions": [{"key": "workspace_id", "value": "$(support)"}],
           "group_by": [{"key": "api_key"}]})},
    {49, "09:20", NULL, NULL, "POST", "/v1/policies/rate-limits",
     JSON({"name": "Tokens of research", "workspace_id": "$(research)", "type": "tokens", "unit": "rpd",
           "value": 2000000, "conditions": [{"key": "workspace_id", "value": "$(research)"}],
           "group_by": [{"key": "api_key"}]})},

    /* An MCP server. */
    {45, "10:00", "orders", NULL, "POST", "/v1/mcp-integrations",
     JSON({"name": "Orders", "slug": "orders", "description": "Looks up orders of the shop",
           "url": "https://orders.sandbox.invalid/mcp", "auth_type": "oauth_auto", "transport": "http"})},
    {45, "10:02", NULL, NULL, "POST", "/v1/mcp-integrations/$(orders)/sync",
     JSON({"server_info": {"name": "orders", "version": "2.3.0", "title": "Orders",
           "description": "Orders, parcels and refunds", "protocol_version": "2025-06-18",
           "capabilities": {"tools": {}, "prompts": {}, "resources": {}}},
           "capabilities": [{"name": "find_orders", "type": "tool", "title": "Find orders",
           "description": "Finds orders of a customer by e-mail address or number", "enabled": true,
           "input_schema": {"type": "object", "properties": {"email": {"type": "string"},
           "number": {"type": "string"}}}}, {"name": "track_parcel", "type": "tool",
           "title": "Track a parcel", "description": "Says where a parcel is", "enabled": true,
           "input_schema": {"type": "object", "properties": {"parcel": {"type": "string"}},
           "required": ["parcel"]}}, {"name": "refund_order", "type": "tool", "title": "Refund an order",
           "description": "Pays the price of an order back", "enabled": true,
           "annotations": {"destructiveHint": true}, "input_schema": {"type": "object",
           "properties": {"number": {"type": "string"}}, "required": ["number"]}},
           {"name": "reply_to_complaint", "type": "prompt", "title": "Reply to a complaint", "enabled": true,
           "arguments": [{"name": "complaint", "required": true}]}, {"name": "return_policy",
           "type": "resource", "title": "Return policy", "enabled": true, "uri": "orders://policies/returns",
           "mime_type": "text/markdown"}, {"name": "order", "type": "resource_template", "title": "An order",
           "enabled": true, "uri_template": "orders://orders/{number}", "mime_type": "application/json"}]})},
    {45, "10:10", NULL, NULL, "PUT", "/v1/mcp-integrations/$(orders)/workspaces",
     JSON({"workspaces": [{"id": "$(support)", "enabled": true}]})},
    {44, "11:00", "orders-server", LINUS, "POST", "/v1/mcp-servers",
     JSON({"name": "Orders for the bot", "slug": "orders-for-the-bot", "workspace_id": "$(support)",
           "mcp_integration_id": "$(orders)"})},
    {9, "09:30", NULL, LINUS, "PUT", "/v1/mcp-servers/$(orders-server)/capabilities",
     JSON({"capabilities": [{"name": "refund_order", "type": "tool", "enabled": false}]})},
    {9, "09:35", NULL, LINUS, "PUT", "/v1/mcp-servers/$(orders-server)/user-access",
     JSON({"default_user_access": "allow", "user_access": [{"user_id": "$(margaret)", "enabled": false}]})},

    /* The last days. */
    {2, "09:10", "export-spike", DENNIS, "POST", "/v1/logs/exports",
     JSON({"description": "What the reports cost", "workspace_id": "$(research)",
           "filters": {"time_of_generation_min": "$(-4)", "time_of_generation_max": "$(-2)",
           "workspace_slug": "$(research.slug)", "cost_min": 1}, "requested_data": ["id", "trace_id",
           "created_at", "cost", "ai_model", "total_units", "metadata"]})},
    {2, "09:11", NULL, DENNIS, "POST", "/v1/logs/exports/$(export-spike)/start",
     JSON({})},
    {2, "10:00", "export-errors", GRACE, "POST", "/v1/logs/exports",
     JSON({"description": "Errors of the shop", "workspace_id": "$(shared)",
           "filters": {"time_of_generation_min": "$(-5)", "time_of_generation_max": "$(-2)",
           "status_code": "400,429,500"}, "requested_data": ["id", "trace_id", "created_at", "request",
           "response", "response_status_code"]})},
    {2, "10:01", NULL, GRACE, "POST", "/v1/logs/exports/$(export-errors)/start",
     JSON({})},
    {2, "10:01", NULL, GRACE, "POST", "/v1/logs/exports/$(export-errors)/cancel",
     JSON({})},
    {1, "16:20", NULL, LINUS, "POST", "/v1/logs/exports",
     JSON({"description": "Answers of the bot", "workspace_id": "$(support)",
           "filters": {"time_of_generation_min": "$(-4)", "time_of_generation_max": "$(-1)"},
           "requested_data": ["id", "created_at", "request", "response"]})},
    {2, "11:15", NULL, NULL, "PUT", "/v1/admin/workspaces/$(research)",
     JSON({"description": "Experiments and weekly reports"})},
    {1, "09:05", NULL, TERRAFORM, "POST", "/v1/configs",
     JSON({"name": "Canary", "workspace_id": "$(shared)", "config": {"strategy": {"mode": "loadbalance"},
           "targets": [{"provider": "@openai-shop", "weight": 0.95}, {"provider": "@anthropic-shop",
           "weight": 0.05}]}})},
    {1, "14:45", NULL, SOFIA, "PUT", "/v1/prompts/$(describe)",
     JSON({"name": "Product description"})},
};

/* clang-format on */

enum { REQUESTS = sizeof(requests) / sizeof(requests[0]), PEOPLE_DAYS = 87, CONNECTIONS_DAYS = 8 };

/* Two indexes of requests. */
static int compare(const void *a, const void *b)
{
    size_t one = *(const size_t *)a;
    size_t other = *(const size_t *)b;
    int order = requests[other].day - requests[one].day;

    if (order == 0)
        order = strcmp(requests[one].time, requests[other].time);
    return order != 0 ? order : (one > other) - (one < other);
}

/* Those of some days, both included. */
static bool play_requests(seed_script *script, int from, int to)
{
    size_t order[REQUESTS];

    for (size_t i = 0; i < REQUESTS; i++)
        order[i] = i;
    qsort(order, REQUESTS, sizeof(order[0]), compare);
    for (size_t i = 0; i < REQUESTS; i++) {
        const script_request *request = &requests[order[i]];

        if (request->day <= from && request->day >= to && !script_play(script, request))
            return false;
    }
    return true;
}

static bool play_beginnings(seed_script *script)
{
    for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++)
        if (!script_play(script, &beginnings[i]))
            return false;
    return true;
}

static bool add_records(seed_script *script, const script_record *records, size_t count, int day)
{
    for (size_t i = 0; i < count; i++)
        if (!script_add(script, &records[i], day))
            return false;
    return true;
}

#define ALL(records) (records), sizeof(records) / sizeof((records)[0])

bool company_add(seed_script *script)
{
    return play_beginnings(script) && add_records(script, ALL(people), PEOPLE_DAYS) &&
           play_requests(script, COMPANY_DAYS, COMPANY_LAST_DAYS + 1) &&
           add_records(script, ALL(connections), CONNECTIONS_DAYS);
}

bool company_go_on(seed_script *script)
{
    return play_requests(script, COMPANY_LAST_DAYS, 1);
}
