/* SPDX-License-Identifier: MIT */
/* Generated from openapi/surface.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "catalog/surface/tables.h"

#include "rows.h"

#define COUNT(list) (sizeof(list) / sizeof(*(list)))

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(about_of_change_access, "Create or change API keys, virtual keys, budgets (usage limits), rate limits, secret references. Updates replace what they are given. x~: id or slug. Budget={credit_limit?:int(dollars if cost), type?:cost|tokens, periodic_reset?:monthly|weekly, \342\200\246} Rate={type:requests|tokens, unit:rpd|rph|rpm|rpw, value:int} Condition={key, value:string|string[], excludes?:string|string[]}") \
    TEXT(about_of_change_agents, "Create or change A2A agents of the organisation and of workspaces. Updates replace what they are given. x~: id or slug.") \
    TEXT(about_of_change_catalog, "Create or change integrations (provider credentials), providers, MCP servers. Updates replace what they are given. x~: id or slug. Budget={credit_limit?:int(dollars if cost), type?:cost|tokens, periodic_reset?:monthly|weekly, \342\200\246} Rate={type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int} Secret={target_field, secret_reference_id~, secret_key?, \342\200\246}") \
    TEXT(about_of_change_gateway, "Create or change configs, guardrails, prompts, partials, labels, collections (folders), feedback, log exports. Updates replace what they are given. x~: id or slug. Check={id, parameters?:{\342\200\246}, \342\200\246} Filters={time_of_generation_min?:time, time_of_generation_max?:time, cost_min?:num(cents), ai_model?, \342\200\246}") \
    TEXT(about_of_change_org, "Create or change users, invites, workspaces, SCIM, self-hosted gateways. Updates replace what they are given. x~: id or slug. Budget={credit_limit?:int(dollars if cost), type?:cost|tokens, periodic_reset?:monthly|weekly, \342\200\246} Rate={type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}") \
    TEXT(about_of_change_portkey, "Create or change anything. Updates replace what they are given. Call describe_operations first for the arguments.") \
    TEXT(about_of_query_analytics, "Figures of one workspace's gateway traffic in a period: money in cents, latency in ms, rates in percent. Over time: cost, requests, tokens, latency (p50 to p99), errors, rates, users, feedback. In total: cache_summary, errors_by_status, by_*. Cost per model is in by_model, sorted with metric by, group_by model. Several values of a filter are one text with commas. Enterprise plan only.") \
    TEXT(about_of_read_access, "Look up API keys, virtual keys, budgets (usage limits), rate limits, secret references. x~: id or slug. ...page: page_size?, current_page? from 0.") \
    TEXT(about_of_read_agents, "Look up A2A agents of the organisation and of workspaces. x~: id or slug. ...page: page_size?, current_page? from 0.") \
    TEXT(about_of_read_catalog, "Look up integrations (provider credentials), providers, models, prices, MCP servers. x~: id or slug. ...page: page_size?, current_page? from 0.") \
    TEXT(about_of_read_gateway, "Look up routing configs, guardrails, prompts, partials, labels, collections (folders), log exports. x~: id or slug. ...page: page_size?, current_page? from 0.") \
    TEXT(about_of_read_org, "Look up users, invites, workspaces, SCIM, self-hosted gateways, audit log. x~: id or slug. ...page: page_size?, current_page? from 0.") \
    TEXT(about_of_read_portkey, "Look up anything. Call describe_operations first for the arguments.") \
    TEXT(about_of_remove_access, "Delete, revoke, reset or overwrite API keys, virtual keys, budgets (usage limits), rate limits, secret references. Ask the user first. x~: id or slug.") \
    TEXT(about_of_remove_agents, "Delete, revoke, reset or overwrite A2A agents of the organisation and of workspaces. Ask the user first. x~: id or slug.") \
    TEXT(about_of_remove_catalog, "Delete, revoke, reset or overwrite integrations (provider credentials), providers, models, MCP servers. Ask the user first. x~: id or slug. Secret={target_field, secret_reference_id~, secret_key?, \342\200\246}") \
    TEXT(about_of_remove_gateway, "Delete, revoke, reset or overwrite configs, guardrails, prompts, partials, labels, collections (folders), log exports. Ask the user first. x~: id or slug.") \
    TEXT(about_of_remove_org, "Delete, revoke, reset or overwrite users, invites, workspaces, SCIM mappings. Ask the user first. x~: id or slug.") \
    TEXT(about_of_remove_portkey, "Delete, revoke, reset or overwrite anything. Ask the user first. Call describe_operations first for the arguments.") \
    TEXT(access_report, "access_report") \
    TEXT(add_workspace_member, "add_workspace_member") \
    TEXT(agent_integration_id, "agent_integration_id") \
    TEXT(agent_server_id, "agent_server_id") \
    TEXT(also_of_change_access, "Under remove_access, as they reach further: {operations}.") \
    TEXT(also_of_change_agents, "Under remove_agents, as they reach further: {operations}.") \
    TEXT(also_of_change_catalog, "Under remove_catalog, as they reach further: {operations}.") \
    TEXT(also_of_change_gateway, "Under remove_gateway, as they reach further: {operations}.") \
    TEXT(also_of_change_org, "Under remove_org, as they reach further: {operations}.") \
    TEXT(also_of_query_analytics, "Several at once, or of all workspaces: {operations} of read_org.") \
    TEXT(archive_deployment, "archive_deployment") \
    TEXT(cancel_log_export, "cancel_log_export") \
    TEXT(check_mcp_server_user_access, "check_mcp_server_user_access") \
    TEXT(choice_active_users, "active_users") \
    TEXT(choice_by, "by") \
    TEXT(choice_by_metadata, "by_metadata") \
    TEXT(choice_by_model, "by_model") \
    TEXT(choice_by_provider, "by_provider") \
    TEXT(choice_by_user, "by_user") \
    TEXT(choice_by_workspace, "by_workspace") \
    TEXT(choice_cache_hit_latency, "cache_hit_latency") \
    TEXT(choice_cache_hit_rate, "cache_hit_rate") \
    TEXT(choice_cache_summary, "cache_summary") \
    TEXT(choice_cost, "cost") \
    TEXT(choice_error_rate, "error_rate") \
    TEXT(choice_errors, "errors") \
    TEXT(choice_errors_by_status, "errors_by_status") \
    TEXT(choice_errors_by_status_over_time, "errors_by_status_over_time") \
    TEXT(choice_feedback_average, "feedback_average") \
    TEXT(choice_feedback_by_model, "feedback_by_model") \
    TEXT(choice_feedback_count, "feedback_count") \
    TEXT(choice_feedback_scores, "feedback_scores") \
    TEXT(choice_latency, "latency") \
    TEXT(choice_of_query_analytics, "metric") \
    TEXT(choice_of_read_org, "operation") \
    TEXT(choice_requests, "requests") \
    TEXT(choice_requests_per_user, "requests_per_user") \
    TEXT(choice_rescued_requests, "rescued_requests") \
    TEXT(choice_tokens, "tokens") \
    TEXT(collection_id, "collection_id") \
    TEXT(create_agent_integration, "create_agent_integration") \
    TEXT(create_agent_server, "create_agent_server") \
    TEXT(create_api_key, "create_api_key") \
    TEXT(create_collection, "create_collection") \
    TEXT(create_config, "create_config") \
    TEXT(create_feedback, "create_feedback") \
    TEXT(create_guardrail, "create_guardrail") \
    TEXT(create_integration, "create_integration") \
    TEXT(create_library_tool, "create_library_tool") \
    TEXT(create_log_export, "create_log_export") \
    TEXT(create_mcp_integration, "create_mcp_integration") \
    TEXT(create_mcp_server, "create_mcp_server") \
    TEXT(create_plugin, "create_plugin") \
    TEXT(create_prompt, "create_prompt") \
    TEXT(create_prompt_label, "create_prompt_label") \
    TEXT(create_prompt_partial, "create_prompt_partial") \
    TEXT(create_provider, "create_provider") \
    TEXT(create_rate_limit, "create_rate_limit") \
    TEXT(create_scim_workspace_mapping, "create_scim_workspace_mapping") \
    TEXT(create_secret_reference, "create_secret_reference") \
    TEXT(create_usage_limit, "create_usage_limit") \
    TEXT(create_virtual_key, "create_virtual_key") \
    TEXT(create_workspace, "create_workspace") \
    TEXT(delete_agent_integration, "delete_agent_integration") \
    TEXT(delete_agent_server, "delete_agent_server") \
    TEXT(delete_api_key, "delete_api_key") \
    TEXT(delete_collection, "delete_collection") \
    TEXT(delete_config, "delete_config") \
    TEXT(delete_guardrail, "delete_guardrail") \
    TEXT(delete_integration, "delete_integration") \
    TEXT(delete_integration_model, "delete_integration_model") \
    TEXT(delete_library_tool, "delete_library_tool") \
    TEXT(delete_mcp_integration, "delete_mcp_integration") \
    TEXT(delete_mcp_server, "delete_mcp_server") \
    TEXT(delete_prompt, "delete_prompt") \
    TEXT(delete_prompt_label, "delete_prompt_label") \
    TEXT(delete_prompt_partial, "delete_prompt_partial") \
    TEXT(delete_provider, "delete_provider") \
    TEXT(delete_rate_limit, "delete_rate_limit") \
    TEXT(delete_scim_workspace_mapping, "delete_scim_workspace_mapping") \
    TEXT(delete_secret_reference, "delete_secret_reference") \
    TEXT(delete_usage_limit, "delete_usage_limit") \
    TEXT(delete_user, "delete_user") \
    TEXT(delete_user_invite, "delete_user_invite") \
    TEXT(delete_virtual_key, "delete_virtual_key") \
    TEXT(delete_workspace, "delete_workspace") \
    TEXT(diff_versions, "diff_versions") \
    TEXT(disconnect_mcp_server_connection, "disconnect_mcp_server_connection") \
    TEXT(download_log_export, "download_log_export") \
    TEXT(export_id, "export_id") \
    TEXT(export_workspace, "export_workspace") \
    TEXT(fetch_agent_card, "fetch_agent_card") \
    TEXT(find, "find") \
    TEXT(find_references, "find_references") \
    TEXT(get_agent_integration, "get_agent_integration") \
    TEXT(get_agent_server_agent_card, "get_agent_server_agent_card") \
    TEXT(get_analytics_group, "get_analytics_group") \
    TEXT(get_analytics_group_metadata, "get_analytics_group_metadata") \
    TEXT(get_analytics_group_models, "get_analytics_group_models") \
    TEXT(get_analytics_group_providers, "get_analytics_group_providers") \
    TEXT(get_analytics_group_users, "get_analytics_group_users") \
    TEXT(get_analytics_group_workspaces, "get_analytics_group_workspaces") \
    TEXT(get_api_key, "get_api_key") \
    TEXT(get_cache_hit_latency, "get_cache_hit_latency") \
    TEXT(get_cache_hit_rate, "get_cache_hit_rate") \
    TEXT(get_cache_summary, "get_cache_summary") \
    TEXT(get_collection, "get_collection") \
    TEXT(get_config, "get_config") \
    TEXT(get_config_version, "get_config_version") \
    TEXT(get_cost_analytics, "get_cost_analytics") \
    TEXT(get_deployment, "get_deployment") \
    TEXT(get_error_analytics, "get_error_analytics") \
    TEXT(get_error_rate_analytics, "get_error_rate_analytics") \
    TEXT(get_error_stacks_analytics, "get_error_stacks_analytics") \
    TEXT(get_error_status_codes_analytics, "get_error_status_codes_analytics") \
    TEXT(get_feedback_analytics, "get_feedback_analytics") \
    TEXT(get_feedback_models_analytics, "get_feedback_models_analytics") \
    TEXT(get_feedback_scores_analytics, "get_feedback_scores_analytics") \
    TEXT(get_feedback_weighted_analytics, "get_feedback_weighted_analytics") \
    TEXT(get_guardrail, "get_guardrail") \
    TEXT(get_integration, "get_integration") \
    TEXT(get_latency_analytics, "get_latency_analytics") \
    TEXT(get_log, "get_log") \
    TEXT(get_log_export, "get_log_export") \
    TEXT(get_log_export_field_restrictions, "get_log_export_field_restrictions") \
    TEXT(get_mcp_integration, "get_mcp_integration") \
    TEXT(get_mcp_integration_metadata, "get_mcp_integration_metadata") \
    TEXT(get_mcp_server, "get_mcp_server") \
    TEXT(get_mcp_server_metadata, "get_mcp_server_metadata") \
    TEXT(get_model_config, "get_model_config") \
    TEXT(get_model_pricing, "get_model_pricing") \
    TEXT(get_organisation_defaults, "get_organisation_defaults") \
    TEXT(get_prompt, "get_prompt") \
    TEXT(get_prompt_label, "get_prompt_label") \
    TEXT(get_prompt_partial, "get_prompt_partial") \
    TEXT(get_prompt_version, "get_prompt_version") \
    TEXT(get_provider, "get_provider") \
    TEXT(get_rate_limit, "get_rate_limit") \
    TEXT(get_request_analytics, "get_request_analytics") \
    TEXT(get_rescued_requests_analytics, "get_rescued_requests_analytics") \
    TEXT(get_secret_reference, "get_secret_reference") \
    TEXT(get_token_analytics, "get_token_analytics") \
    TEXT(get_usage_limit, "get_usage_limit") \
    TEXT(get_user, "get_user") \
    TEXT(get_user_invite, "get_user_invite") \
    TEXT(get_user_requests_analytics, "get_user_requests_analytics") \
    TEXT(get_user_stats, "get_user_stats") \
    TEXT(get_users_analytics, "get_users_analytics") \
    TEXT(get_virtual_key, "get_virtual_key") \
    TEXT(get_workspace, "get_workspace") \
    TEXT(get_workspace_member, "get_workspace_member") \
    TEXT(group_by, "group_by") \
    TEXT(guardrail_id, "guardrail_id") \
    TEXT(id, "id") \
    TEXT(import_workspace, "import_workspace") \
    TEXT(insert_log, "insert_log") \
    TEXT(invite_id, "invite_id") \
    TEXT(invite_user, "invite_user") \
    TEXT(label_id, "label_id") \
    TEXT(line_of_access_report, "access_report(workspace_id?~, unused_days?:int, limit?:int)") \
    TEXT(line_of_add_workspace_member, "add_workspace_member(id~, users?:{id?, role?:admin|member|manager}[])") \
    TEXT(line_of_cancel_log_export, "cancel_log_export(id)") \
    TEXT(line_of_check_mcp_server_user_access, "check_mcp_server_user_access(id~)") \
    TEXT(line_of_create_agent_integration, "create_agent_integration(name, url, auth_type:headers|none, workspace_id?~, configurations?:object, agent_card?:object, organisation_id?, slug?, description?)") \
    TEXT(line_of_create_agent_server, "create_agent_server(name, agent_integration_id~, workspace_id?~, description?, slug?)") \
    TEXT(line_of_create_api_key, "create_api_key(type:organisation|workspace, sub_type:service|user, name, scopes:string[], workspace_id?~, user_id?, rate_limits?:Rate[], usage_limits?:Budget, expires_at?:time, ...)") \
    TEXT(line_of_create_collection, "create_collection(name, workspace_id?~, ...)") \
    TEXT(line_of_create_config, "create_config(name?, config?:object, ...)") \
    TEXT(line_of_create_feedback, "create_feedback(trace_id, value:int, ...)") \
    TEXT(line_of_create_guardrail, "create_guardrail(name, checks?:Check[], ...)") \
    TEXT(line_of_create_integration, "create_integration(name, ai_provider_id, key?, workspace_id?~, configurations?:({\342\200\246} or \342\200\246), secret_mappings?:Secret[], pricing_adjustments?:{\342\200\246}, slug?, description?, create_default_provider?:bool, ...)") \
    TEXT(line_of_create_library_tool, "create_library_tool(collection_id, name, tool_def:object, ...)") \
    TEXT(line_of_create_log_export, "create_log_export(filters:Filters, requested_data:(id|trace_id|created_at|\342\200\246)[], ...)") \
    TEXT(line_of_create_mcp_integration, "create_mcp_integration(name, url, auth_type:oauth_auto|oauth_client_credentials|headers|none, transport:http|sse, workspace_id?~, configurations?:{\342\200\246}, secret_mappings?:Secret[], organisation_id?, slug?, description?)") \
    TEXT(line_of_create_mcp_server, "create_mcp_server(name, mcp_integration_id~, workspace_id?~, description?, slug?)") \
    TEXT(line_of_create_plugin, "create_plugin(credentials:object, ...)") \
    TEXT(line_of_create_prompt, "create_prompt(name, collection_id~, string, parameters:object, virtual_key, ...)") \
    TEXT(line_of_create_prompt_label, "create_prompt_label(name, workspace_id?~, ...)") \
    TEXT(line_of_create_prompt_partial, "create_prompt_partial(name, string, ...)") \
    TEXT(line_of_create_provider, "create_provider(name, integration_id, workspace_id?~, usage_limits?:Budget, rate_limits?:Rate, expires_at?:time, slug?, note?, tags?:object)") \
    TEXT(line_of_create_rate_limit, "create_rate_limit(conditions:Condition[], group_by:{key}[], type:requests|tokens, unit:rpm|rph|rpd|\342\200\246, value:num, name?, workspace_id?~, description?, target?:llm|mcp_tools, ...)") \
    TEXT(line_of_create_scim_workspace_mapping, "create_scim_workspace_mapping(workspace_id~, role:admin|member|manager, one of: scim_group_id, scim_group_name)") \
    TEXT(line_of_create_secret_reference, "create_secret_reference(name, manager_type:aws_sm|azure_kv|hashicorp_vault, auth_config:({aws_auth_type:accessKey, aws_access_key_id, aws_secret_access_key, aws_region} or \342\200\246), secret_path, ...)") \
    TEXT(line_of_create_usage_limit, "create_usage_limit(conditions:Condition[], group_by:{key}[], type:cost|tokens|requests, credit_limit:num(dollars if cost), name?, periodic_reset?:monthly|weekly, ...)") \
    TEXT(line_of_create_virtual_key, "create_virtual_key(name?, provider?:openai|azure-openai|ai21|\342\200\246, key?, apiVersion?, usage_limits?:Budget, rate_limits?:Rate, expires_at?:time, ...)") \
    TEXT(line_of_create_workspace, "create_workspace(name?, users?:string[], usage_limits?:Budget[], rate_limits?:Rate[], icon?, description?, organisation_id?, defaults?:{metadata?:object, input_guardrails?:string[], output_guardrails?:string[], \342\200\246})") \
    TEXT(line_of_delete_agent_integration, "delete_agent_integration(id~)") \
    TEXT(line_of_delete_agent_server, "delete_agent_server(id~)") \
    TEXT(line_of_delete_collection, "delete_collection(id~, cascade?:bool)") \
    TEXT(line_of_delete_config, "delete_config(slug~)") \
    TEXT(line_of_delete_guardrail, "delete_guardrail(id~)") \
    TEXT(line_of_delete_library_tool, "delete_library_tool(id)") \
    TEXT(line_of_delete_mcp_integration, "delete_mcp_integration(id~)") \
    TEXT(line_of_delete_mcp_server, "delete_mcp_server(id~)") \
    TEXT(line_of_delete_prompt, "delete_prompt(id~)") \
    TEXT(line_of_delete_prompt_label, "delete_prompt_label(id)") \
    TEXT(line_of_delete_prompt_partial, "delete_prompt_partial(id~)") \
    TEXT(line_of_delete_provider, "delete_provider(slug, workspace_id?~)") \
    TEXT(line_of_delete_rate_limit, "delete_rate_limit(id)") \
    TEXT(line_of_delete_scim_workspace_mapping, "delete_scim_workspace_mapping(id)") \
    TEXT(line_of_delete_secret_reference, "delete_secret_reference(id~)") \
    TEXT(line_of_delete_usage_limit, "delete_usage_limit(id)") \
    TEXT(line_of_delete_user, "delete_user(id)") \
    TEXT(line_of_delete_user_invite, "delete_user_invite(id)") \
    TEXT(line_of_delete_workspace, "delete_workspace(id~, name)") \
    TEXT(line_of_diff_versions, "diff_versions(kind:prompt|partial|config|guardrail|integration|provider|api_key|workspace|\342\200\246, id~, workspace_id?, some of: version:int|string, other_version:int|string, other_id)") \
    TEXT(line_of_disconnect_mcp_server_connection, "disconnect_mcp_server_connection(id~, user_id?, workspace_id?~)") \
    TEXT(line_of_download_log_export, "download_log_export(id)") \
    TEXT(line_of_export_workspace, "export_workspace(workspace_id~, kinds?:(collection|label|partial|guardrail|config|prompt|usage_limit|rate_limit|\342\200\246)[])") \
    TEXT(line_of_fetch_agent_card, "fetch_agent_card(endpoint, authType?:oauth_auto|oauth_client_credentials|headers|none, authToken?, authHeader?, organisation_id?)") \
    TEXT(line_of_find, "find(query, kinds?:(workspace|user|invite|api_key|integration|provider|config|collection|\342\200\246)[], workspace_id?~, limit?:int)") \
    TEXT(line_of_find_references, "find_references(kind:config|provider|virtual_key|integration|guardrail|label|partial|collection|\342\200\246, id~, workspace_id?)") \
    TEXT(line_of_get_agent_integration, "get_agent_integration(id~)") \
    TEXT(line_of_get_agent_server_agent_card, "get_agent_server_agent_card(id~)") \
    TEXT(line_of_get_analytics_group, "get_analytics_group(group_by:ai_service|model|status_code|\342\200\246, workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_analytics_group_metadata, "get_analytics_group_metadata(metadata_key, workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_analytics_group_models, "get_analytics_group_models(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_analytics_group_providers, "get_analytics_group_providers(time_of_generation_min:time, time_of_generation_max:time, workspace_slug, ...)") \
    TEXT(line_of_get_analytics_group_users, "get_analytics_group_users(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_analytics_group_workspaces, "get_analytics_group_workspaces(time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_cache_hit_latency, "get_cache_hit_latency(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_cache_hit_rate, "get_cache_hit_rate(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_cache_summary, "get_cache_summary(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_collection, "get_collection(id~)") \
    TEXT(line_of_get_config, "get_config(slug~)") \
    TEXT(line_of_get_config_version, "get_config_version(slug~, config_version_id)") \
    TEXT(line_of_get_cost_analytics, "get_cost_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_deployment, "get_deployment(id)") \
    TEXT(line_of_get_error_analytics, "get_error_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_error_rate_analytics, "get_error_rate_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_error_stacks_analytics, "get_error_stacks_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_error_status_codes_analytics, "get_error_status_codes_analytics(time_of_generation_min:time, time_of_generation_max:time, workspace_slug, ...)") \
    TEXT(line_of_get_feedback_analytics, "get_feedback_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_feedback_models_analytics, "get_feedback_models_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_feedback_scores_analytics, "get_feedback_scores_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_feedback_weighted_analytics, "get_feedback_weighted_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_guardrail, "get_guardrail(id~)") \
    TEXT(line_of_get_latency_analytics, "get_latency_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_log, "get_log(id, path_format?:v1|v2, created_at?:time, type?:hooks)") \
    TEXT(line_of_get_log_export, "get_log_export(id)") \
    TEXT(line_of_get_log_export_field_restrictions, "get_log_export_field_restrictions(workspace_id~)") \
    TEXT(line_of_get_mcp_integration, "get_mcp_integration(id~)") \
    TEXT(line_of_get_mcp_integration_metadata, "get_mcp_integration_metadata(id~)") \
    TEXT(line_of_get_mcp_server, "get_mcp_server(id~)") \
    TEXT(line_of_get_mcp_server_metadata, "get_mcp_server_metadata(id~)") \
    TEXT(line_of_get_prompt, "get_prompt(id~, version?)") \
    TEXT(line_of_get_prompt_label, "get_prompt_label(id, workspace_id?~)") \
    TEXT(line_of_get_prompt_partial, "get_prompt_partial(id~, version?)") \
    TEXT(line_of_get_prompt_version, "get_prompt_version(prompt_id~, version_id)") \
    TEXT(line_of_get_provider, "get_provider(slug, workspace_id?~)") \
    TEXT(line_of_get_rate_limit, "get_rate_limit(id, status?:active|archived)") \
    TEXT(line_of_get_request_analytics, "get_request_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_rescued_requests_analytics, "get_rescued_requests_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_secret_reference, "get_secret_reference(id~)") \
    TEXT(line_of_get_token_analytics, "get_token_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_usage_limit, "get_usage_limit(id, status?:active|archived, include_usage?:bool)") \
    TEXT(line_of_get_user, "get_user(id)") \
    TEXT(line_of_get_user_invite, "get_user_invite(id)") \
    TEXT(line_of_get_user_requests_analytics, "get_user_requests_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_user_stats, "get_user_stats(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_users_analytics, "get_users_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, ...)") \
    TEXT(line_of_get_workspace, "get_workspace(id~, include_usage?:bool, usage_id?, name_format?:plain|display)") \
    TEXT(line_of_get_workspace_member, "get_workspace_member(workspace_id~, user_id)") \
    TEXT(line_of_import_workspace, "import_workspace(workspace_id~, files:{[key]:string}, plan?, dry_run?:bool)") \
    TEXT(line_of_insert_log, "insert_log(request:{url, body:object, \342\200\246}, response:{body:object, \342\200\246}, ...)") \
    TEXT(line_of_list_agent_integration_skills, "list_agent_integration_skills(id~)") \
    TEXT(line_of_list_agent_integration_workspaces, "list_agent_integration_workspaces(id~)") \
    TEXT(line_of_list_agent_integrations, "list_agent_integrations(type?:workspace|organisation|all, workspace_id?~, search?, ...page)") \
    TEXT(line_of_list_agent_server_skills, "list_agent_server_skills(id~)") \
    TEXT(line_of_list_agent_server_user_access, "list_agent_server_user_access(id~)") \
    TEXT(line_of_list_agent_servers, "list_agent_servers(workspace_id?~, id?, search?, ...page)") \
    TEXT(line_of_list_all_users, "list_all_users(role?:admin|member|owner, email?, ...page)") \
    TEXT(line_of_list_api_keys, "list_api_keys(workspace_id?~, ids?, status?, ...page)") \
    TEXT(line_of_list_audit_logs, "list_audit_logs(start_time:time, end_time:time, method?:POST|PUT|DELETE, uri?, request_id?, user_id?, user_type?:user|api_key, workspace_id?, response_status_code?:int, resource_type?, action?, client_ip?, country?, ...page)") \
    TEXT(line_of_list_collections, "list_collections(workspace_id~, search?, ...page)") \
    TEXT(line_of_list_config_versions, "list_config_versions(slug~)") \
    TEXT(line_of_list_configs, "list_configs(workspace_id?~, return_last_used?:bool)") \
    TEXT(line_of_list_deployments, "list_deployments(status?:active|archived, type?:production|non_production, workspace_slug?:string[], search?, tags?:{[key]:string})") \
    TEXT(line_of_list_guardrail_mcp_servers, "list_guardrail_mcp_servers(id~)") \
    TEXT(line_of_list_guardrails, "list_guardrails(workspace_id?~, ids?, ...page)") \
    TEXT(line_of_list_input_guardrail_workspace_exclusions, "list_input_guardrail_workspace_exclusions(workspace_id?~)") \
    TEXT(line_of_list_integrations, "list_integrations(workspace_id?~, type?:workspace|organisation|all, tags?, ...page)") \
    TEXT(line_of_list_library_tool_versions, "list_library_tool_versions(id)") \
    TEXT(line_of_list_log_exports, "list_log_exports(workspace_id?~)") \
    TEXT(line_of_list_mcp_integration_capabilities, "list_mcp_integration_capabilities(id~, page?:int, page_size?:int, type?:tool|prompt|resource|resource_template)") \
    TEXT(line_of_list_mcp_integration_workspaces, "list_mcp_integration_workspaces(id~, version?)") \
    TEXT(line_of_list_mcp_integrations, "list_mcp_integrations(type?:workspace|organisation|all, workspace_id?~, search?, ...page)") \
    TEXT(line_of_list_mcp_server_capabilities, "list_mcp_server_capabilities(id~, page?:int, page_size?:int, type?:tool|prompt|resource|resource_template)") \
    TEXT(line_of_list_mcp_server_connections, "list_mcp_server_connections(id~, user_id?, workspace_id?~, ...page)") \
    TEXT(line_of_list_mcp_server_user_access, "list_mcp_server_user_access(id~, page?:int, page_size?:int, search?)") \
    TEXT(line_of_list_mcp_servers, "list_mcp_servers(workspace_id?~, id?, search?, ...page)") \
    TEXT(line_of_list_output_guardrail_workspace_exclusions, "list_output_guardrail_workspace_exclusions(workspace_id?~)") \
    TEXT(line_of_list_partial_versions, "list_partial_versions(id~)") \
    TEXT(line_of_list_prompt_labels, "list_prompt_labels(workspace_id?~, search?, name?, ...page)") \
    TEXT(line_of_list_prompt_versions, "list_prompt_versions(id~)") \
    TEXT(line_of_list_prompts, "list_prompts(collection_id?~, workspace_id?~, search?, type?:shared, show_prompt_share?:bool, id?, return_last_used?:bool, ...page)") \
    TEXT(line_of_list_providers, "list_providers(return_last_used?:bool, workspace_id?~, tags?, ...page)") \
    TEXT(line_of_list_rate_limits, "list_rate_limits(workspace_id?~, status?:active|archived, type?:requests|tokens, unit?:rpm|rph|rpd|rpw, search?, target?:llm|mcp_tools, ...page)") \
    TEXT(line_of_list_secret_references, "list_secret_references(manager_type?:aws_sm|azure_kv|hashicorp_vault, search?, tags?, ...page)") \
    TEXT(line_of_list_usage_limit_entities, "list_usage_limit_entities(id, status?:active|exhausted, search?, ...page)") \
    TEXT(line_of_list_usage_limits, "list_usage_limits(workspace_id?~, status?:active|archived, type?:cost|tokens|requests, search?, ...page)") \
    TEXT(line_of_list_user_invites, "list_user_invites(role?:admin|member, email?, status?:pending|cancelled|accepted|expired, search?, ...page)") \
    TEXT(line_of_list_virtual_keys, "list_virtual_keys(return_last_used?:bool, ...page)") \
    TEXT(line_of_list_workspace_members, "list_workspace_members(id~, role?:admin|manager|member, email?, ...page)") \
    TEXT(line_of_list_workspaces, "list_workspaces(name?, exact_name?, status?:active|archived|\"active,archived\", ...page)") \
    TEXT(line_of_migrate_prompt, "migrate_prompt(name, app, env, collection_id~, parameters:object, virtual_key, ..., one of: string, messages:{role:system|user|assistant, content:object[]|string}[])") \
    TEXT(line_of_promote_prompt, "promote_prompt(source_prompt_id~, target_collection_id~, target_env, publish?:bool, ...)") \
    TEXT(line_of_publish_library_tool, "publish_library_tool(id, version:int)") \
    TEXT(line_of_publish_partial, "publish_partial(id~, version:num)") \
    TEXT(line_of_publish_prompt, "publish_prompt(id~, version:num)") \
    TEXT(line_of_register_deployment, "register_deployment(name, type?:production|non_production, deployment_config?:object, auth_settings?:{gateway_base_url?, mcp_gateway_base_url?, \342\200\246}, organisation_id?, slug?, is_default?:bool, tags?:{[key]:string})") \
    TEXT(line_of_remove_workspace_member, "remove_workspace_member(workspace_id~, user_id)") \
    TEXT(line_of_render_prompt, "render_prompt(id~, variables:object, model?, messages?:object[], temperature?:num, top_p?:num, max_tokens?:int, max_completion_tokens?:int, stop?:(string or \342\200\246), n?:int, seed?:int, frequency_penalty?:num, ...)") \
    TEXT(line_of_replace_guardrail_mcp_servers, "replace_guardrail_mcp_servers(id~, mcp_servers:{[key]:{run_on?:(input|output)[], mcp_integration_capability_ids?:string[]}})") \
    TEXT(line_of_resend_user_invite, "resend_user_invite(id)") \
    TEXT(line_of_run_prompt_completion, "run_prompt_completion(id~, variables:object, ...)") \
    TEXT(line_of_start_log_export, "start_log_export(id)") \
    TEXT(line_of_sync_mcp_integration, "sync_mcp_integration(id~, server_info?:{name?, version?, title?, description?, website_url?, icons?:object[], protocol_version?, capabilities?:object, \342\200\246}, capabilities?:{name, type?:tool|prompt|resource|resource_template}[])") \
    TEXT(line_of_sync_mcp_server_capabilities, "sync_mcp_server_capabilities(id~, capabilities:{name, \342\200\246}[])") \
    TEXT(line_of_sync_mcp_server_metadata, "sync_mcp_server_metadata(id~, ...)") \
    TEXT(line_of_test_agent_server, "test_agent_server(id~)") \
    TEXT(line_of_test_mcp_integration, "test_mcp_integration(id~)") \
    TEXT(line_of_test_mcp_server, "test_mcp_server(id~)") \
    TEXT(line_of_update_agent_integration, "update_agent_integration(id~, name?, configurations?:object, url?, auth_type?:oauth_auto|oauth_client_credentials|headers|none, description?)") \
    TEXT(line_of_update_agent_server, "update_agent_server(id~, name?, description?)") \
    TEXT(line_of_update_api_key, "update_api_key(id, name?, rate_limits?:Rate[], usage_limits?:Budget, scopes?:string[], expires_at?:time, description?, reset_usage?:bool, defaults?:{\342\200\246}, ...)") \
    TEXT(line_of_update_collection, "update_collection(id~, name, parent_collection_id?~)") \
    TEXT(line_of_update_config, "update_config(slug~, name?, config?:object, ...)") \
    TEXT(line_of_update_deployment, "update_deployment(id, name?, type?:production|non_production, status?:active|archived, deployment_config?:object, rotate_auth?:bool, auth_settings?:{\342\200\246}, is_default?:bool, override_existing?:bool, tags?:object)") \
    TEXT(line_of_update_feedback, "update_feedback(id, value:int, weight?:num, ...)") \
    TEXT(line_of_update_guardrail, "update_guardrail(id~, name?, checks?:Check[], ...)") \
    TEXT(line_of_update_input_guardrail_workspace_exclusions, "update_input_guardrail_workspace_exclusions(workspaces:{workspace_id~, excluded:bool}[], organisation_id?, override_existing?:bool)") \
    TEXT(line_of_update_integration, "update_integration(slug, name?, key?, configurations?:({openai_organization?, openai_project?} or \342\200\246), secret_mappings?:Secret[], pricing_adjustments?:{multiplier?:{\342\200\246}}, description?, tags?:object)") \
    TEXT(line_of_update_integration_models, "update_integration_models(slug, models:{slug, enabled:bool, is_custom?:bool, is_finetune?:bool, \342\200\246}[], allow_all_models?:bool)") \
    TEXT(line_of_update_integration_workspaces, "update_integration_workspaces(slug, workspaces?:{id~, enabled:bool, \342\200\246}[], global_workspace_access?:{enabled:bool, \342\200\246}, override_existing_workspace_access?:bool, create_default_provider?:bool, default_provider_slug?)") \
    TEXT(line_of_update_library_tool, "update_library_tool(id, ...)") \
    TEXT(line_of_update_log_export, "update_log_export(id, filters:Filters, ...)") \
    TEXT(line_of_update_mcp_integration, "update_mcp_integration(id~, some of: name, description, configurations:{\342\200\246}, url, auth_type:oauth_auto|oauth_client_credentials|headers|none, transport:http|sse, secret_mappings:Secret[])") \
    TEXT(line_of_update_mcp_integration_capabilities, "update_mcp_integration_capabilities(id~, capabilities:{name, type:tool|prompt|resource, enabled:bool}[])") \
    TEXT(line_of_update_mcp_integration_workspaces, "update_mcp_integration_workspaces(id~, workspaces:{id~, enabled:bool}[], global_workspace_access?:{enabled?:bool}, override_existing_workspace_access?:bool)") \
    TEXT(line_of_update_mcp_server, "update_mcp_server(id~, some of: name, description)") \
    TEXT(line_of_update_mcp_server_capabilities, "update_mcp_server_capabilities(id~, capabilities:{name, type:tool|prompt|resource, enabled:bool}[])") \
    TEXT(line_of_update_mcp_server_user_access, "update_mcp_server_user_access(id~, user_access?:{user_id, enabled:bool}[], default_user_access?:allow|deny)") \
    TEXT(line_of_update_organisation_defaults, "update_organisation_defaults(input_guardrails?~:string[], output_guardrails?~:string[])") \
    TEXT(line_of_update_output_guardrail_workspace_exclusions, "update_output_guardrail_workspace_exclusions(workspaces:{workspace_id~, excluded:bool}[], organisation_id?, override_existing?:bool)") \
    TEXT(line_of_update_plugin, "update_plugin(id, ...)") \
    TEXT(line_of_update_prompt, "update_prompt(id~, name?, collection_id?~, ...)") \
    TEXT(line_of_update_prompt_label, "update_prompt_label(id, name?, description?, ...)") \
    TEXT(line_of_update_prompt_partial, "update_prompt_partial(id~, name?, string?, ...)") \
    TEXT(line_of_update_prompt_version, "update_prompt_version(prompt_id~, version_id, label_id?)") \
    TEXT(line_of_update_provider, "update_provider(slug, name?, workspace_id?~, usage_limits?:Budget, rate_limits?:Rate, expires_at?:time, note?, tags?:object, reset_usage?:bool)") \
    TEXT(line_of_update_rate_limit, "update_rate_limit(id, name?, conditions?:Condition[], unit?:rpm|rph|rpd|rpw, value?:num)") \
    TEXT(line_of_update_secret_reference, "update_secret_reference(id~, name?, auth_config?:object, secret_path?, secret_key?, allow_all_workspaces?:bool, allowed_workspaces?~:string[], description?, tags?:{[key]:string})") \
    TEXT(line_of_update_usage_limit, "update_usage_limit(id, name?, conditions?:Condition[], credit_limit?:num(dollars if cost), periodic_reset?:monthly|weekly, periodic_reset_days?:int, description?, ...)") \
    TEXT(line_of_update_user, "update_user(id, role?:admin|member|owner, workspaces?:{id, role:admin|member|manager}[])") \
    TEXT(line_of_update_virtual_key, "update_virtual_key(slug, name?, key?, deploymentConfig?:{apiVersion, deploymentName, \342\200\246}[], usage_limits?:Budget, rate_limits?:Rate[], expires_at?:time, ...)") \
    TEXT(line_of_update_workspace, "update_workspace(id~, name?, usage_limits?:Budget[], rate_limits?:Rate[], settings?:{\342\200\246}, icon?, description?, defaults?:{\342\200\246}, security_settings?:object)") \
    TEXT(line_of_update_workspace_member, "update_workspace_member(workspace_id~, user_id, role?:admin|member|manager)") \
    TEXT(line_of_upsert_guardrail_mcp_server, "upsert_guardrail_mcp_server(guardrail_id~, mcp_server_id, run_on?:(input|output)[], mcp_integration_capability_ids?:string[])") \
    TEXT(line_of_validate_token, "validate_token()") \
    TEXT(list_agent_integration_skills, "list_agent_integration_skills") \
    TEXT(list_agent_integration_workspaces, "list_agent_integration_workspaces") \
    TEXT(list_agent_integrations, "list_agent_integrations") \
    TEXT(list_agent_server_skills, "list_agent_server_skills") \
    TEXT(list_agent_server_user_access, "list_agent_server_user_access") \
    TEXT(list_agent_servers, "list_agent_servers") \
    TEXT(list_all_users, "list_all_users") \
    TEXT(list_api_keys, "list_api_keys") \
    TEXT(list_audit_logs, "list_audit_logs") \
    TEXT(list_collections, "list_collections") \
    TEXT(list_config_versions, "list_config_versions") \
    TEXT(list_configs, "list_configs") \
    TEXT(list_deployments, "list_deployments") \
    TEXT(list_guardrail_mcp_servers, "list_guardrail_mcp_servers") \
    TEXT(list_guardrails, "list_guardrails") \
    TEXT(list_input_guardrail_workspace_exclusions, "list_input_guardrail_workspace_exclusions") \
    TEXT(list_integration_models, "list_integration_models") \
    TEXT(list_integration_providers, "list_integration_providers") \
    TEXT(list_integration_workspaces, "list_integration_workspaces") \
    TEXT(list_integrations, "list_integrations") \
    TEXT(list_library_tool_versions, "list_library_tool_versions") \
    TEXT(list_library_tools, "list_library_tools") \
    TEXT(list_log_exports, "list_log_exports") \
    TEXT(list_mcp_integration_capabilities, "list_mcp_integration_capabilities") \
    TEXT(list_mcp_integration_workspaces, "list_mcp_integration_workspaces") \
    TEXT(list_mcp_integrations, "list_mcp_integrations") \
    TEXT(list_mcp_server_capabilities, "list_mcp_server_capabilities") \
    TEXT(list_mcp_server_connections, "list_mcp_server_connections") \
    TEXT(list_mcp_server_user_access, "list_mcp_server_user_access") \
    TEXT(list_mcp_servers, "list_mcp_servers") \
    TEXT(list_models, "list_models") \
    TEXT(list_output_guardrail_workspace_exclusions, "list_output_guardrail_workspace_exclusions") \
    TEXT(list_partial_versions, "list_partial_versions") \
    TEXT(list_plugin_providers, "list_plugin_providers") \
    TEXT(list_prompt_labels, "list_prompt_labels") \
    TEXT(list_prompt_partials, "list_prompt_partials") \
    TEXT(list_prompt_versions, "list_prompt_versions") \
    TEXT(list_prompts, "list_prompts") \
    TEXT(list_providers, "list_providers") \
    TEXT(list_rate_limits, "list_rate_limits") \
    TEXT(list_scim_groups, "list_scim_groups") \
    TEXT(list_scim_workspace_mappings, "list_scim_workspace_mappings") \
    TEXT(list_secret_references, "list_secret_references") \
    TEXT(list_usage_limit_entities, "list_usage_limit_entities") \
    TEXT(list_usage_limits, "list_usage_limits") \
    TEXT(list_user_invites, "list_user_invites") \
    TEXT(list_virtual_keys, "list_virtual_keys") \
    TEXT(list_workspace_members, "list_workspace_members") \
    TEXT(list_workspaces, "list_workspaces") \
    TEXT(log_id, "log_id") \
    TEXT(mcp_integration_id, "mcp_integration_id") \
    TEXT(mcp_server_id, "mcp_server_id") \
    TEXT(metadata_key, "metadata_key") \
    TEXT(migrate_prompt, "migrate_prompt") \
    TEXT(name_of_change_access, "change_access") \
    TEXT(name_of_change_agents, "change_agents") \
    TEXT(name_of_change_catalog, "change_catalog") \
    TEXT(name_of_change_gateway, "change_gateway") \
    TEXT(name_of_change_org, "change_org") \
    TEXT(name_of_change_portkey, "change_portkey") \
    TEXT(name_of_query_analytics, "query_analytics") \
    TEXT(name_of_read_access, "read_access") \
    TEXT(name_of_read_agents, "read_agents") \
    TEXT(name_of_read_catalog, "read_catalog") \
    TEXT(name_of_read_gateway, "read_gateway") \
    TEXT(name_of_read_org, "read_org") \
    TEXT(name_of_read_portkey, "read_portkey") \
    TEXT(name_of_remove_access, "remove_access") \
    TEXT(name_of_remove_agents, "remove_agents") \
    TEXT(name_of_remove_catalog, "remove_catalog") \
    TEXT(name_of_remove_gateway, "remove_gateway") \
    TEXT(name_of_remove_org, "remove_org") \
    TEXT(name_of_remove_portkey, "remove_portkey") \
    TEXT(narrowed_of_change_access, "Create or change what these operations are for. Updates replace what they are given. x~: id or slug. Budget={credit_limit?:int(dollars if cost), type?:cost|tokens, periodic_reset?:monthly|weekly, \342\200\246} Rate={type:requests|tokens, unit:rpd|rph|rpm|rpw, value:int} Condition={key, value:string|string[], excludes?:string|string[]}") \
    TEXT(narrowed_of_change_agents, "Create or change what these operations are for. Updates replace what they are given. x~: id or slug.") \
    TEXT(narrowed_of_change_catalog, "Create or change what these operations are for. Updates replace what they are given. x~: id or slug. Budget={credit_limit?:int(dollars if cost), type?:cost|tokens, periodic_reset?:monthly|weekly, \342\200\246} Rate={type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int} Secret={target_field, secret_reference_id~, secret_key?, \342\200\246}") \
    TEXT(narrowed_of_change_gateway, "Create or change what these operations are for. Updates replace what they are given. x~: id or slug. Check={id, parameters?:{\342\200\246}, \342\200\246} Filters={time_of_generation_min?:time, time_of_generation_max?:time, cost_min?:num(cents), ai_model?, \342\200\246}") \
    TEXT(narrowed_of_change_org, "Create or change what these operations are for. Updates replace what they are given. x~: id or slug. Budget={credit_limit?:int(dollars if cost), type?:cost|tokens, periodic_reset?:monthly|weekly, \342\200\246} Rate={type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}") \
    TEXT(narrowed_of_query_analytics, "Figures of one workspace's gateway traffic in a period: money in cents, latency in ms, rates in percent. Enterprise plan only.") \
    TEXT(narrowed_of_read_org, "Look up what these operations are for. x~: id or slug. ...page: page_size?, current_page? from 0.") \
    TEXT(narrowed_of_remove_catalog, "Delete, revoke, reset or overwrite what these operations are for. Ask the user first. x~: id or slug. Secret={target_field, secret_reference_id~, secret_key?, \342\200\246}") \
    TEXT(narrowed_of_remove_org, "Delete, revoke, reset or overwrite what these operations are for. Ask the user first. x~: id or slug.") \
    TEXT(ping_deployment, "ping_deployment") \
    TEXT(plugin_id, "plugin_id") \
    TEXT(policy_usage_limits_id, "policy_usage_limits_id") \
    TEXT(promote_prompt, "promote_prompt") \
    TEXT(prompt_id, "prompt_id") \
    TEXT(prompt_partial_id, "prompt_partial_id") \
    TEXT(properties_of_change_org, ",\"arguments\":{\"type\":\"object\"}") \
    PIECE(properties_of_query_analytics, ",\"workspace_slug\":{\"description\":\"Needed but for by_workspace.\",\"type\":\"string\"},\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\"},\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\"},\"total_units_min\":{\"type\":\"integer\"},\"total_units_max\":{\"type\":\"integer\"},\"cost_min\":{\"type\":\"number\"},\"cost_max\":{\"type\":\"number\"},\"prompt_token_min\":{\"type\":\"integer\"},\"prompt_token_max\":{\"type\":\"integer\"},\"completion_token_min\":{\"type\":\"integer\"},\"completion_token_max\":{\"type\":\"integer\"},\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"type\":\"number\"},\"weighted_feedback_max\":{\"type\":\"number\"},\"virtual_keys\":{\"description\":\"Provider slugs.\",\"type\":\"string\"},\"configs\":{\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"},\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"},\"trace_id\":{\"type\":\"string\"},\"span_id\":{\"type\":\"string\"},\"prompt_slug\":{\"type\":\"string\"},\"cache_status\":{\"type\":\"string\"},\"current_page\":{\"description\":\"From 0.\",\"type\":\"integer\"},\"page_size\":{\"type\":\"integer\"},\"order_by\":{\"description\":\"For by_provider, by.\",\"type\":\"string\",\"enum\":[\"requests\",\"cost\",\"total_tokens\",\"avg_tokens\",\"avg_input_tokens\",\"avg_output_tokens\",\"avg_latency\",\"p95_latency\",\"p99_latency\",\"success_rate\",\"error_count\",\"cache_hit_rate\",\"last_seen\",\"first_seen\"]},\"order_by_type\":{\"description\":\"For by_provider, by.\",\"type\":\"string\",\"enum\":[\"asc\",\"desc\"]},\"columns\":{\"description\":\"For by_provider, by. requests if absent.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"requests\",\"cost\",\"total_tokens\",\"avg_tokens\",\"avg_input_tokens\",\"avg_output_tokens\",\"avg_latency\",\"p95_latency\",\"p99_latency\",\"success_rate\",\"error_count\",\"cache_hit_rate\",\"last_seen\",\"first_seen\"]}},\"include_total\":{\"description\":\"For by_provider, by.\",\"type\":\"boolean\"},\"metadata_key\":{\"description\":\"For by_metadata.\",\"type\":") \
    TEXT(properties_of_query_analytics__PART2, "\"string\"},\"group_by\":{\"description\":\"For by.\",\"type\":\"string\",\"enum\":[\"ai_service\",\"model\",\"status_code\",\"api_key\",\"config\",\"workspace\",\"provider\",\"prompt\"]}") \
    TEXT(properties_of_read_org, ",\"arguments\":{\"type\":\"object\"},\"fields\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"[\\\"*\\\"]: all\"}") \
    TEXT(publish_library_tool, "publish_library_tool") \
    TEXT(publish_partial, "publish_partial") \
    TEXT(publish_prompt, "publish_prompt") \
    TEXT(rate_limits_policy_id, "rate_limits_policy_id") \
    TEXT(register_deployment, "register_deployment") \
    TEXT(remove_workspace_member, "remove_workspace_member") \
    TEXT(render_prompt, "render_prompt") \
    TEXT(replace_guardrail_mcp_servers, "replace_guardrail_mcp_servers") \
    TEXT(required_of_query_analytics, "[\"metric\",\"time_of_generation_min\",\"time_of_generation_max\"]") \
    TEXT(required_of_read_org, "[\"operation\"]") \
    TEXT(resend_user_invite, "resend_user_invite") \
    TEXT(reset_usage_limit_entity, "reset_usage_limit_entity") \
    TEXT(rotate_api_key, "rotate_api_key") \
    TEXT(rotate_key_safely, "rotate_key_safely") \
    TEXT(run_prompt_completion, "run_prompt_completion") \
    TEXT(said_429, "429") \
    TEXT(said_500, "500") \
    TEXT(said_access, "access") \
    TEXT(said_account, "account") \
    TEXT(said_add, "add") \
    TEXT(said_alive, "alive") \
    TEXT(said_allow, "allow") \
    TEXT(said_answered, "answered") \
    TEXT(said_anthropic, "anthropic") \
    TEXT(said_apply, "apply") \
    TEXT(said_approved, "approved") \
    TEXT(said_asked, "asked") \
    TEXT(said_attach, "attach") \
    TEXT(said_azure, "azure") \
    TEXT(said_back, "back") \
    TEXT(said_backup, "backup") \
    TEXT(said_bedrock, "bedrock") \
    TEXT(said_bill, "bill") \
    TEXT(said_block, "block") \
    TEXT(said_broken, "broken") \
    TEXT(said_budget, "budget") \
    TEXT(said_burn, "burn") \
    TEXT(said_burned, "burned") \
    TEXT(said_can, "can") \
    TEXT(said_cap, "cap") \
    TEXT(said_change, "change") \
    TEXT(said_changed, "changed") \
    TEXT(said_claude, "claude") \
    TEXT(said_clone, "clone") \
    TEXT(said_colleague, "colleague") \
    TEXT(said_connect, "connect") \
    TEXT(said_conversation, "conversation") \
    TEXT(said_copy, "copy") \
    TEXT(said_credential, "credential") \
    TEXT(said_credentials, "credentials") \
    TEXT(said_dashboard, "dashboard") \
    TEXT(said_decommission, "decommission") \
    TEXT(said_department, "department") \
    TEXT(said_depend, "depend") \
    TEXT(said_directory, "directory") \
    TEXT(said_disable, "disable") \
    TEXT(said_download, "download") \
    TEXT(said_drop, "drop") \
    TEXT(said_edit, "edit") \
    TEXT(said_employee, "employee") \
    TEXT(said_enable, "enable") \
    TEXT(said_entra, "entra") \
    TEXT(said_erase, "erase") \
    TEXT(said_everyone, "everyone") \
    TEXT(said_except, "except") \
    TEXT(said_exempt, "exempt") \
    TEXT(said_expensive, "expensive") \
    TEXT(said_fail, "fail") \
    TEXT(said_failed, "failed") \
    TEXT(said_failure, "failure") \
    TEXT(said_fall, "fall") \
    TEXT(said_fallback, "fallback") \
    TEXT(said_fast, "fast") \
    TEXT(said_figures, "figures") \
    TEXT(said_file, "file") \
    TEXT(said_fill, "fill") \
    TEXT(said_filter, "filter") \
    TEXT(said_folder, "folder") \
    TEXT(said_forbid, "forbid") \
    TEXT(said_fragment, "fragment") \
    TEXT(said_gateway, "gateway") \
    TEXT(said_gemini, "gemini") \
    TEXT(said_give, "give") \
    TEXT(said_gpt, "gpt") \
    TEXT(said_grant, "grant") \
    TEXT(said_group, "group") \
    TEXT(said_happened, "happened") \
    TEXT(said_health, "health") \
    TEXT(said_history, "history") \
    TEXT(said_how, "how") \
    TEXT(said_hybrid, "hybrid") \
    TEXT(said_invitation, "invitation") \
    TEXT(said_join, "join") \
    TEXT(said_leak, "leak") \
    TEXT(said_leaked, "leaked") \
    TEXT(said_leave, "leave") \
    TEXT(said_left, "left") \
    TEXT(said_live, "live") \
    TEXT(said_llama, "llama") \
    TEXT(said_loadbalance, "loadbalance") \
    TEXT(said_login, "login") \
    TEXT(said_logout, "logout") \
    TEXT(said_lower, "lower") \
    TEXT(said_make, "make") \
    TEXT(said_million, "million") \
    TEXT(said_moderation, "moderation") \
    TEXT(said_modify, "modify") \
    TEXT(said_money, "money") \
    TEXT(said_most, "most") \
    TEXT(said_move, "move") \
    TEXT(said_much, "much") \
    TEXT(said_new, "new") \
    TEXT(said_offboard, "offboard") \
    TEXT(said_okta, "okta") \
    TEXT(said_onboard, "onboard") \
    TEXT(said_openai, "openai") \
    TEXT(said_password, "password") \
    TEXT(said_pay, "pay") \
    TEXT(said_people, "people") \
    TEXT(said_per, "per") \
    TEXT(said_person, "person") \
    TEXT(said_personal, "personal") \
    TEXT(said_pii, "pii") \
    TEXT(said_preview, "preview") \
    TEXT(said_price, "price") \
    TEXT(said_project, "project") \
    TEXT(said_promote, "promote") \
    TEXT(said_quick, "quick") \
    TEXT(said_quota, "quota") \
    TEXT(said_raise, "raise") \
    TEXT(said_rating, "rating") \
    TEXT(said_reachable, "reachable") \
    TEXT(said_regenerate, "regenerate") \
    TEXT(said_register, "register") \
    TEXT(said_release, "release") \
    TEXT(said_remove, "remove") \
    TEXT(said_rename, "rename") \
    TEXT(said_renew, "renew") \
    TEXT(said_replace, "replace") \
    TEXT(said_restore, "restore") \
    TEXT(said_retire, "retire") \
    TEXT(said_retry, "retry") \
    TEXT(said_revoke, "revoke") \
    TEXT(said_role, "role") \
    TEXT(said_roll, "roll") \
    TEXT(said_rollback, "rollback") \
    TEXT(said_route, "route") \
    TEXT(said_routing, "routing") \
    TEXT(said_safety, "safety") \
    TEXT(said_saved, "saved") \
    TEXT(said_score, "score") \
    TEXT(said_see, "see") \
    TEXT(said_self_hosted, "self-hosted") \
    TEXT(said_session, "session") \
    TEXT(said_set, "set") \
    TEXT(said_show, "show") \
    TEXT(said_slow, "slow") \
    TEXT(said_snippet, "snippet") \
    TEXT(said_somebody, "somebody") \
    TEXT(said_someone, "someone") \
    TEXT(said_speed, "speed") \
    TEXT(said_spend, "spend") \
    TEXT(said_spending, "spending") \
    TEXT(said_spent, "spent") \
    TEXT(said_split, "split") \
    TEXT(said_statistics, "statistics") \
    TEXT(said_stats, "stats") \
    TEXT(said_store, "store") \
    TEXT(said_switch, "switch") \
    TEXT(said_team, "team") \
    TEXT(said_test, "test") \
    TEXT(said_throttle, "throttle") \
    TEXT(said_thumbs, "thumbs") \
    TEXT(said_time, "time") \
    TEXT(said_tool, "tool") \
    TEXT(said_tools, "tools") \
    TEXT(said_top, "top") \
    TEXT(said_trail, "trail") \
    TEXT(said_try, "try") \
    TEXT(said_turn, "turn") \
    TEXT(said_undo, "undo") \
    TEXT(said_vault, "vault") \
    TEXT(said_vendor, "vendor") \
    TEXT(said_where, "where") \
    TEXT(said_which, "which") \
    TEXT(said_who, "who") \
    TEXT(said_whose, "whose") \
    TEXT(scim_workspace_group_id, "scim_workspace_group_id") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(signature_of_access_report, "access_report(workspace_id?:id|slug, unused_days?:int, limit?:int)") \
    TEXT(signature_of_add_workspace_member, "add_workspace_member(workspace_id:id|slug, users?:{id?, role?:admin|member|manager}[])") \
    TEXT(signature_of_archive_deployment, "archive_deployment(id)") \
    TEXT(signature_of_cancel_log_export, "cancel_log_export(export_id)") \
    TEXT(signature_of_check_mcp_server_user_access, "check_mcp_server_user_access(mcp_server_id:id|slug)") \
    TEXT(signature_of_create_agent_integration, "create_agent_integration(name, url, auth_type:headers|none, workspace_id?:id|slug, organisation_id?, slug?, description?, configurations?:object, agent_card?:object)") \
    TEXT(signature_of_create_agent_server, "create_agent_server(name, agent_integration_id:id|slug, description?, workspace_id?:id|slug, slug?)") \
    TEXT(signature_of_create_api_key, "create_api_key(type:organisation|workspace, sub_type:service|user, name, scopes:string[], description?, organisation_id?, workspace_id?:id|slug, user_id?, rate_limits?:{type:requests|tokens, unit:rpd|rph|rpm|rps|rpw, value:int}[]|null, usage_limits?:{credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object}, defaults?:{metadata?:object, config_id?:id|slug, allow_config_override?:bool}, alert_emails?:string[], expires_at?:time|null, rotation_policy?:{rotation_period?:weekly|monthly|null, rotation_period_days?:int|null, next_rotation_at?:time|null, key_transition_period_ms?:int>=1800000}|null)") \
    TEXT(signature_of_create_collection, "create_collection(name, workspace_id?:id|slug, parent_collection_id?:id|slug)") \
    TEXT(signature_of_create_config, "create_config(name?, config?:object, isDefault?:int, workspace_id?:id|slug)") \
    TEXT(signature_of_create_feedback, "create_feedback(trace_id, value:int, weight?:num, metadata?:object)") \
    TEXT(signature_of_create_guardrail, "create_guardrail(name, workspace_id?:id|slug, organisation_id?, target?:llm|mcp_tools, checks?:{id, parameters?:{credentials?:object, headers?:object}, name?, is_enabled?:bool}[], actions?:{deny:bool, async:bool, on_fail_action?, message?, on_success?:{feedback:{value:num, weight:num, metadata}}, on_fail?:{feedback:{value:num, weight:num, metadata}}})") \
    TEXT(signature_of_create_integration, "create_integration(name, ai_provider_id, slug?, key?, description?, workspace_id?:id|slug, configurations?:({openai_organization?, openai_project?} or {azure_auth_mode:default|entra|managed|workload|entraFederated, azure_resource_name, azure_deployment_config:{azure_api_version, azure_deployment_name, azure_model_slug, alias?, is_default?:bool}[], azure_entra_tenant_id?, azure_entra_client_id?, azure_entra_client_secret?, azure_managed_client_id?, azure_workload_client_id?, azure_workload_tenant_id?} or {aws_auth_type:accessKey|assumedRole|serviceRole|apiKey, aws_region, aws_access_key_id?, aws_secret_access_key?, aws_role_arn?, aws_external_id?:string|null} or \342\200\246), create_default_provider?:bool, default_provider_slug?, secret_mappings?:{target_field, secret_reference_id:id|slug, secret_key?:string|null, value_format?:json|string|null}[], pricing_adjustments?:{multiplier?:{default?:num|null, request_token?:num|null, response_token?:num|null, cache_read_input_token?:num|null, cache_write_input_token?:num|null, cache_read_audio_input_token?:num|null, request_audio_token?:num|null, response_audio_token?:num|null, reasoning_token?:num|null, prediction_accepted_token?:num|null, prediction_rejected_token?:num|null, request_image_token?:num|null, response_image_token?:num|null, request_text_token?:num|null, response_text_token?:num|null, cache_read_image_input_token?:num|null, cache_read_text_input_token?:num|null, cache_write_text_input_token?:num|null, cache_write_image_input_token?:num|null, image?:{default?:num|null}|null, additional_units?:{[key]:num|null}|null}}|null, tags?:object|null)") \
    TEXT(signature_of_create_library_tool, "create_library_tool(collection_id, name, tool_def:object, version_description?)") \
    TEXT(signature_of_create_log_export, "create_log_export(filters:{time_of_generation_min?:time, time_of_generation_max?:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), ai_model?, prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, metadata?:object, ai_org_model?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, trace_id?, configs?, workspace_slug?, prompt_slug?, page_size?:num, current_page?:num}, requested_data:(id|trace_id|created_at|request|response|is_success|ai_org|ai_model|req_units|res_units|total_units|request_url|\342\200\246)[], workspace_id?:id|slug, description?)") \
    TEXT(signature_of_create_mcp_integration, "create_mcp_integration(name, url, auth_type:oauth_auto|oauth_client_credentials|headers|none, transport:http|sse, organisation_id?, workspace_id?:id|slug, slug?, description?:string|null, configurations?:{custom_headers?:object, passthrough_header?:object, passthrough_headers?:object, forward_headers?:(string|object)[]|object, oauth_metadata?:{client_id?, client_secret?, client_name?, scope?, grant_types?:string[], response_types?:string[], token_endpoint_auth_method?, authorization_endpoint?, token_endpoint?, scopes_supported?:string[], authorization_params?:object}, user_identity_forwarding?:{method?:claims_header|bearer|jwt_header, include_claims?:string[], header_name?, jwt_expiry_seconds?:int}, jwt_validation?:{jwksUri?, jwks?:object, introspectEndpoint?, introspectClientId?, introspectClientSecret?, headerKey?, algorithms?:string[], requiredClaims?:string[], claimValues?:object}, external_auth_config?:{authorization_endpoint?, token_endpoint?, scope?}}, secret_mappings?:{target_field, secret_reference_id:id|slug, secret_key?:string|null, value_format?:json|string|null}[])") \
    TEXT(signature_of_create_mcp_server, "create_mcp_server(name, mcp_integration_id:id|slug, workspace_id?:id|slug, description?:string|null, slug?)") \
    TEXT(signature_of_create_plugin, "create_plugin(credentials:object, organisation_id?, plugin_provider_id?, integration_id?)") \
    TEXT(signature_of_create_prompt, "create_prompt(name, collection_id:id|slug, string, parameters:object, virtual_key, functions?:object[], tools?:object[], tool_choice?:object|string, model?, version_description?, template_metadata?:object, is_raw_template?:0|1, ai_model_id?, finetune_id?, provider_api_key_id?)") \
    TEXT(signature_of_create_prompt_label, "create_prompt_label(name, organisation_id?, workspace_id?:id|slug, description?, color_code?)") \
    TEXT(signature_of_create_prompt_partial, "create_prompt_partial(name, string, workspace_id?:id|slug, version_description?, collection_id?)") \
    TEXT(signature_of_create_provider, "create_provider(name, integration_id, workspace_id?:id|slug, slug?, note?:string|null, usage_limits?:{credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object}, rate_limits?:{type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}, expires_at?:time, tags?:object|null)") \
    TEXT(signature_of_create_rate_limit, "create_rate_limit(conditions:{key, value:string|string[], excludes?:string|string[]}[], group_by:{key}[], type:requests|tokens, unit:rpm|rph|rpd|rpw, value:num, name?, description?, target?:llm|mcp_tools, workspace_id?:id|slug, organisation_id?)") \
    TEXT(signature_of_create_scim_workspace_mapping, "create_scim_workspace_mapping(workspace_id:id|slug, role:admin|member|manager, one of: scim_group_id, scim_group_name)") \
    TEXT(signature_of_create_secret_reference, "create_secret_reference(name, manager_type:aws_sm|azure_kv|hashicorp_vault, auth_config:({aws_auth_type:accessKey, aws_access_key_id, aws_secret_access_key, aws_region} or {aws_auth_type:assumedRole, aws_role_arn, aws_region, aws_external_id?:string|null} or {aws_auth_type:serviceRole, aws_region?} or \342\200\246), secret_path, organisation_id?, slug?, description?:string|null, secret_key?:string|null, allow_all_workspaces?:bool, allowed_workspaces?:(id|slug)[], tags?:{[key]:string}|null)") \
    TEXT(signature_of_create_usage_limit, "create_usage_limit(conditions:{key, value:string|string[], excludes?:string|string[]}[], group_by:{key}[], type:cost|tokens|requests, credit_limit:num(dollars if cost), name?, description?:string|null, alert_threshold?:num|null, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, workspace_id?:id|slug, organisation_id?)") \
    TEXT(signature_of_create_virtual_key, "create_virtual_key(name?, provider?:openai|azure-openai|ai21|anthropic|anyscale|bedrock|cohere|deepinfra|fireworks-ai|google|groq|hugging-face|\342\200\246, key?, note?:string|null, apiVersion?:string|null, resourceName?:string|null, deploymentName?:string|null, awsAccessKeyId?, awsSecretAccessKey?, awsRegion?, vertexProjectId?, vertexRegion?, workersAiAccountId?, workspace_id?:id|slug, deploymentConfig?:{apiVersion, deploymentName, alias?, is_default?:bool}[], usage_limits?:{credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object}, rate_limits?:{type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}, expires_at?:time, secret_mappings?:{target_field, secret_reference_id:id|slug, secret_key?:string|null, value_format?:json|string|null}[])") \
    TEXT(signature_of_create_workspace, "create_workspace(name?, icon?:string|null, description?, organisation_id?, defaults?:{metadata?:{[key]:string}, input_guardrails?:string[], output_guardrails?:string[], mcp_input_guardrails?:string[], mcp_output_guardrails?:string[]}, users?:string[], usage_limits?:{credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object}[], rate_limits?:{type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}[])") \
    TEXT(signature_of_delete_agent_integration, "delete_agent_integration(agent_integration_id:id|slug)") \
    TEXT(signature_of_delete_agent_server, "delete_agent_server(agent_server_id:id|slug)") \
    TEXT(signature_of_delete_api_key, "delete_api_key(id)") \
    TEXT(signature_of_delete_collection, "delete_collection(collection_id:id|slug, cascade?:bool)") \
    TEXT(signature_of_delete_config, "delete_config(slug:id|slug)") \
    TEXT(signature_of_delete_guardrail, "delete_guardrail(guardrail_id:id|slug)") \
    TEXT(signature_of_delete_integration, "delete_integration(slug)") \
    TEXT(signature_of_delete_integration_model, "delete_integration_model(slug, slugs)") \
    TEXT(signature_of_delete_library_tool, "delete_library_tool(tool_id)") \
    TEXT(signature_of_delete_mcp_integration, "delete_mcp_integration(mcp_integration_id:id|slug)") \
    TEXT(signature_of_delete_mcp_server, "delete_mcp_server(mcp_server_id:id|slug)") \
    TEXT(signature_of_delete_prompt, "delete_prompt(prompt_id:id|slug)") \
    TEXT(signature_of_delete_prompt_label, "delete_prompt_label(label_id)") \
    TEXT(signature_of_delete_prompt_partial, "delete_prompt_partial(prompt_partial_id:id|slug)") \
    TEXT(signature_of_delete_provider, "delete_provider(slug, workspace_id?:id|slug)") \
    TEXT(signature_of_delete_rate_limit, "delete_rate_limit(rate_limits_policy_id)") \
    TEXT(signature_of_delete_scim_workspace_mapping, "delete_scim_workspace_mapping(scim_workspace_group_id)") \
    TEXT(signature_of_delete_secret_reference, "delete_secret_reference(secret_reference_id:id|slug)") \
    TEXT(signature_of_delete_usage_limit, "delete_usage_limit(policy_usage_limits_id)") \
    TEXT(signature_of_delete_user, "delete_user(user_id)") \
    TEXT(signature_of_delete_user_invite, "delete_user_invite(invite_id)") \
    TEXT(signature_of_delete_virtual_key, "delete_virtual_key(slug)") \
    TEXT(signature_of_delete_workspace, "delete_workspace(workspace_id:id|slug, name)") \
    TEXT(signature_of_diff_versions, "diff_versions(kind:prompt|partial|config|guardrail|integration|provider|api_key|workspace|mcp_integration|mcp_server|usage_limit|rate_limit, id:id|slug, workspace_id?, some of: version:int|string, other_version:int|string, other_id)") \
    TEXT(signature_of_disconnect_mcp_server_connection, "disconnect_mcp_server_connection(mcp_server_id:id|slug, user_id?, workspace_id?:id|slug)") \
    TEXT(signature_of_download_log_export, "download_log_export(export_id)") \
    TEXT(signature_of_export_workspace, "export_workspace(workspace_id:id|slug, kinds?:(collection|label|partial|guardrail|config|prompt|usage_limit|rate_limit|integration)[])") \
    TEXT(signature_of_fetch_agent_card, "fetch_agent_card(endpoint, organisation_id?, authType?:oauth_auto|oauth_client_credentials|headers|none, authToken?, authHeader?)") \
    TEXT(signature_of_find, "find(query, kinds?:(workspace|user|invite|api_key|integration|provider|config|collection|prompt|partial|label|guardrail|\342\200\246)[], workspace_id?:id|slug, limit?:int)") \
    TEXT(signature_of_find_references, "find_references(kind:config|provider|virtual_key|integration|guardrail|label|partial|collection|prompt|secret_reference, id:id|slug, workspace_id?)") \
    TEXT(signature_of_get_agent_integration, "get_agent_integration(agent_integration_id:id|slug)") \
    TEXT(signature_of_get_agent_server_agent_card, "get_agent_server_agent_card(agent_server_id:id|slug)") \
    TEXT(signature_of_get_analytics_group, "get_analytics_group(group_by:ai_service|model|status_code|api_key|config|workspace|provider|prompt, workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?, current_page?:int, page_size?:int, order_by?:requests|cost|total_tokens|avg_tokens|avg_input_tokens|avg_output_tokens|avg_latency|p95_latency|p99_latency|success_rate|error_count|cache_hit_rate|\342\200\246, order_by_type?:asc|desc, columns?:(requests|cost|total_tokens|avg_tokens|avg_input_tokens|avg_output_tokens|avg_latency|p95_latency|p99_latency|success_rate|error_count|cache_hit_rate|\342\200\246)[], include_total?:bool)") \
    TEXT(signature_of_get_analytics_group_metadata, "get_analytics_group_metadata(metadata_key, workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, current_page?:int, page_size?:int, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_analytics_group_models, "get_analytics_group_models(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, current_page?:int, page_size?:int, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_analytics_group_providers, "get_analytics_group_providers(time_of_generation_min:time, time_of_generation_max:time, workspace_slug, total_units_min?:num, total_units_max?:num, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:num, prompt_token_max?:num, completion_token_min?:num, completion_token_max?:num, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?, current_page?:int, page_size?:int, order_by?:requests|cost|total_tokens|avg_tokens|avg_input_tokens|avg_output_tokens|avg_latency|p95_latency|p99_latency|success_rate|error_count|cache_hit_rate|\342\200\246, order_by_type?:asc|desc, columns?:(requests|cost|total_tokens|avg_tokens|avg_input_tokens|avg_output_tokens|avg_latency|p95_latency|p99_latency|success_rate|error_count|cache_hit_rate|\342\200\246)[], include_total?:bool)") \
    TEXT(signature_of_get_analytics_group_users, "get_analytics_group_users(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, current_page?:int, page_size?:int, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_analytics_group_workspaces, "get_analytics_group_workspaces(time_of_generation_min:time, time_of_generation_max:time, current_page?:int, page_size?:int)") \
    TEXT(signature_of_get_api_key, "get_api_key(id, include_usage?:bool)") \
    TEXT(signature_of_get_cache_hit_latency, "get_cache_hit_latency(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_cache_hit_rate, "get_cache_hit_rate(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_cache_summary, "get_cache_summary(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_collection, "get_collection(collection_id:id|slug)") \
    TEXT(signature_of_get_config, "get_config(slug:id|slug)") \
    TEXT(signature_of_get_config_version, "get_config_version(slug:id|slug, config_version_id)") \
    TEXT(signature_of_get_cost_analytics, "get_cost_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_deployment, "get_deployment(id, organisation_id?)") \
    TEXT(signature_of_get_error_analytics, "get_error_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_error_rate_analytics, "get_error_rate_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_error_stacks_analytics, "get_error_stacks_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_error_status_codes_analytics, "get_error_status_codes_analytics(time_of_generation_min:time, time_of_generation_max:time, workspace_slug, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_feedback_analytics, "get_feedback_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_feedback_models_analytics, "get_feedback_models_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_feedback_scores_analytics, "get_feedback_scores_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_feedback_weighted_analytics, "get_feedback_weighted_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_guardrail, "get_guardrail(guardrail_id:id|slug)") \
    TEXT(signature_of_get_integration, "get_integration(slug)") \
    TEXT(signature_of_get_latency_analytics, "get_latency_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_log, "get_log(log_id, path_format?:v1|v2, created_at?:time, type?:hooks)") \
    TEXT(signature_of_get_log_export, "get_log_export(export_id)") \
    TEXT(signature_of_get_log_export_field_restrictions, "get_log_export_field_restrictions(workspace_id:id|slug)") \
    TEXT(signature_of_get_mcp_integration, "get_mcp_integration(mcp_integration_id:id|slug)") \
    TEXT(signature_of_get_mcp_integration_metadata, "get_mcp_integration_metadata(mcp_integration_id:id|slug)") \
    TEXT(signature_of_get_mcp_server, "get_mcp_server(mcp_server_id:id|slug)") \
    TEXT(signature_of_get_mcp_server_metadata, "get_mcp_server_metadata(mcp_server_id:id|slug)") \
    TEXT(signature_of_get_model_config, "get_model_config(provider, model)") \
    TEXT(signature_of_get_model_pricing, "get_model_pricing(provider, model)") \
    TEXT(signature_of_get_organisation_defaults, "get_organisation_defaults()") \
    TEXT(signature_of_get_prompt, "get_prompt(prompt_id:id|slug, version?)") \
    TEXT(signature_of_get_prompt_label, "get_prompt_label(label_id, organisation_id?, workspace_id?:id|slug)") \
    TEXT(signature_of_get_prompt_partial, "get_prompt_partial(prompt_partial_id:id|slug, version?)") \
    TEXT(signature_of_get_prompt_version, "get_prompt_version(prompt_id:id|slug, version_id)") \
    TEXT(signature_of_get_provider, "get_provider(slug, workspace_id?:id|slug)") \
    TEXT(signature_of_get_rate_limit, "get_rate_limit(rate_limits_policy_id, status?:active|archived)") \
    TEXT(signature_of_get_request_analytics, "get_request_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_rescued_requests_analytics, "get_rescued_requests_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_secret_reference, "get_secret_reference(secret_reference_id:id|slug)") \
    TEXT(signature_of_get_token_analytics, "get_token_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_usage_limit, "get_usage_limit(policy_usage_limits_id, status?:active|archived, include_usage?:bool)") \
    TEXT(signature_of_get_user, "get_user(user_id)") \
    TEXT(signature_of_get_user_invite, "get_user_invite(invite_id)") \
    TEXT(signature_of_get_user_requests_analytics, "get_user_requests_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_user_stats, "get_user_stats(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, current_page?:int, page_size?:int, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_users_analytics, "get_users_analytics(workspace_slug, time_of_generation_min:time, time_of_generation_max:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, configs?, api_key_ids?, metadata?, ai_org_model?, trace_id?, span_id?, prompt_slug?, cache_status?)") \
    TEXT(signature_of_get_virtual_key, "get_virtual_key(slug)") \
    TEXT(signature_of_get_workspace, "get_workspace(workspace_id:id|slug, name_format?:plain|display, include_usage?:bool, usage_id?)") \
    TEXT(signature_of_get_workspace_member, "get_workspace_member(workspace_id:id|slug, user_id)") \
    TEXT(signature_of_import_workspace, "import_workspace(workspace_id:id|slug, files:{[key]:string}, plan?, dry_run?:bool)") \
    TEXT(signature_of_insert_log, "insert_log(request:{url, body:object, provider?, method?, headers?:{[key]:string}}, response:{body:object, status?:int, headers?:{[key]:string}, response_time?:int, streamingMode?:bool}, metadata?:{trace_id?, span_id?, span_name?})") \
    TEXT(signature_of_invite_user, "invite_user(email, workspaces:{id, role:admin|member|manager}[], role:admin|member, workspace_api_key_details?:{scopes:string[], name?, expiry?, metadata?:{[key]:string}, defaults?:{metadata?:{[key]:string}}})") \
    TEXT(signature_of_list_agent_integration_skills, "list_agent_integration_skills(agent_integration_id:id|slug)") \
    TEXT(signature_of_list_agent_integration_workspaces, "list_agent_integration_workspaces(agent_integration_id:id|slug)") \
    TEXT(signature_of_list_agent_integrations, "list_agent_integrations(organisation_id?, type?:workspace|organisation|all, workspace_id?:id|slug, page_size?:int, current_page?:int, search?)") \
    TEXT(signature_of_list_agent_server_skills, "list_agent_server_skills(agent_server_id:id|slug)") \
    TEXT(signature_of_list_agent_server_user_access, "list_agent_server_user_access(agent_server_id:id|slug)") \
    TEXT(signature_of_list_agent_servers, "list_agent_servers(workspace_id?:id|slug, current_page?:int, page_size?:int, id?, search?)") \
    TEXT(signature_of_list_all_users, "list_all_users(page_size?:int, current_page?:int, role?:admin|member|owner, email?)") \
    TEXT(signature_of_list_api_keys, "list_api_keys(page_size?:int, current_page?:int, workspace_id?:id|slug, ids?, organisation_id?, status?)") \
    TEXT(signature_of_list_audit_logs, "list_audit_logs(start_time:time, end_time:time, organisation_id?, method?:POST|PUT|DELETE, uri?, request_id?, user_id?, user_type?:user|api_key, workspace_id?, response_status_code?:int, resource_type?, action?, client_ip?, country?, current_page?:int, page_size?:int)") \
    TEXT(signature_of_list_collections, "list_collections(workspace_id:id|slug, current_page?:int, page_size?:int, search?)") \
    TEXT(signature_of_list_config_versions, "list_config_versions(slug:id|slug)") \
    TEXT(signature_of_list_configs, "list_configs(workspace_id?:id|slug, return_last_used?:bool)") \
    TEXT(signature_of_list_deployments, "list_deployments(organisation_id?, status?:active|archived, type?:production|non_production, workspace_slug?:string[], search?, tags?:{[key]:string})") \
    TEXT(signature_of_list_guardrail_mcp_servers, "list_guardrail_mcp_servers(guardrail_id:id|slug)") \
    TEXT(signature_of_list_guardrails, "list_guardrails(workspace_id?:id|slug, organisation_id?, ids?, page_size?:int, current_page?:int)") \
    TEXT(signature_of_list_input_guardrail_workspace_exclusions, "list_input_guardrail_workspace_exclusions(organisation_id?, workspace_id?:id|slug)") \
    TEXT(signature_of_list_integration_models, "list_integration_models(slug)") \
    TEXT(signature_of_list_integration_providers, "list_integration_providers()") \
    TEXT(signature_of_list_integration_workspaces, "list_integration_workspaces(slug)") \
    TEXT(signature_of_list_integrations, "list_integrations(current_page?:int, page_size?:int, workspace_id?:id|slug, type?:workspace|organisation|all, tags?)") \
    TEXT(signature_of_list_library_tool_versions, "list_library_tool_versions(tool_id)") \
    TEXT(signature_of_list_library_tools, "list_library_tools(collection_id)") \
    TEXT(signature_of_list_log_exports, "list_log_exports(workspace_id?:id|slug)") \
    TEXT(signature_of_list_mcp_integration_capabilities, "list_mcp_integration_capabilities(mcp_integration_id:id|slug, page?:int, page_size?:int, type?:tool|prompt|resource|resource_template)") \
    TEXT(signature_of_list_mcp_integration_workspaces, "list_mcp_integration_workspaces(mcp_integration_id:id|slug, version?)") \
    TEXT(signature_of_list_mcp_integrations, "list_mcp_integrations(organisation_id?, type?:workspace|organisation|all, workspace_id?:id|slug, page_size?:int, current_page?:int, search?)") \
    TEXT(signature_of_list_mcp_server_capabilities, "list_mcp_server_capabilities(mcp_server_id:id|slug, page?:int, page_size?:int, type?:tool|prompt|resource|resource_template)") \
    TEXT(signature_of_list_mcp_server_connections, "list_mcp_server_connections(mcp_server_id:id|slug, user_id?, workspace_id?:id|slug, current_page?:int, page_size?:int)") \
    TEXT(signature_of_list_mcp_server_user_access, "list_mcp_server_user_access(mcp_server_id:id|slug, page?:int, page_size?:int, search?)") \
    TEXT(signature_of_list_mcp_servers, "list_mcp_servers(workspace_id?:id|slug, current_page?:int, page_size?:int, id?, search?)") \
    TEXT(signature_of_list_models, "list_models(ai_service?, provider?, workspace?, limit?:int, offset?:int, sort?:name|provider|ai_service, order?:asc|desc, fetch_integrated_models?:bool)") \
    TEXT(signature_of_list_output_guardrail_workspace_exclusions, "list_output_guardrail_workspace_exclusions(organisation_id?, workspace_id?:id|slug)") \
    TEXT(signature_of_list_partial_versions, "list_partial_versions(prompt_partial_id:id|slug)") \
    TEXT(signature_of_list_plugin_providers, "list_plugin_providers()") \
    TEXT(signature_of_list_prompt_labels, "list_prompt_labels(organisation_id?, workspace_id?:id|slug, search?, name?, current_page?:int, page_size?:int)") \
    TEXT(signature_of_list_prompt_partials, "list_prompt_partials(collection_id?, type?:shared, show_prompt_share?:bool)") \
    TEXT(signature_of_list_prompt_versions, "list_prompt_versions(prompt_id:id|slug)") \
    TEXT(signature_of_list_prompts, "list_prompts(collection_id?:id|slug, workspace_id?:id|slug, current_page?:int, page_size?:int, search?, type?:shared, show_prompt_share?:bool, id?, return_last_used?:bool)") \
    TEXT(signature_of_list_providers, "list_providers(current_page?:int, page_size?:int, tags?, return_last_used?:bool, workspace_id?:id|slug)") \
    TEXT(signature_of_list_rate_limits, "list_rate_limits(workspace_id?:id|slug, status?:active|archived, type?:requests|tokens, unit?:rpm|rph|rpd|rpw, target?:llm|mcp_tools, search?, organisation_id?, page_size?:int, current_page?:int)") \
    TEXT(signature_of_list_scim_groups, "list_scim_groups(search?, page?:int, page_size?:int)") \
    TEXT(signature_of_list_scim_workspace_mappings, "list_scim_workspace_mappings(workspace_id?, scim_group_id?, role?:admin|member|manager, page?:int, page_size?:int)") \
    TEXT(signature_of_list_secret_references, "list_secret_references(organisation_id?, manager_type?:aws_sm|azure_kv|hashicorp_vault, tags?, search?, current_page?:int, page_size?:int)") \
    TEXT(signature_of_list_usage_limit_entities, "list_usage_limit_entities(policy_usage_limits_id, status?:active|exhausted, search?, page_size?:int, current_page?:int)") \
    TEXT(signature_of_list_usage_limits, "list_usage_limits(workspace_id?:id|slug, status?:active|archived, type?:cost|tokens|requests, search?, organisation_id?, page_size?:int, current_page?:int)") \
    TEXT(signature_of_list_user_invites, "list_user_invites(page_size?:int, current_page?:int, role?:admin|member, email?, status?:pending|cancelled|accepted|expired, search?)") \
    TEXT(signature_of_list_virtual_keys, "list_virtual_keys(current_page?:int, page_size?:int, return_last_used?:bool)") \
    TEXT(signature_of_list_workspace_members, "list_workspace_members(workspace_id:id|slug, current_page?:num, page_size?:num, role?:admin|manager|member, email?)") \
    TEXT(signature_of_list_workspaces, "list_workspaces(page_size?:int, current_page?:int, name?, exact_name?, status?:active|archived|\"active,archived\", organisation_id?)") \
    TEXT(signature_of_migrate_prompt, "migrate_prompt(name, app, env, collection_id:id|slug, parameters:object, virtual_key, model?, version_description?, template_metadata?:object, functions?:object[], tools?:object[], tool_choice?:{mode:auto|none|function, function_name?}, is_raw_template?:bool, dry_run?:bool, one of: string, messages:{role:system|user|assistant, content:object[]|string}[])") \
    TEXT(signature_of_ping_deployment, "ping_deployment(id)") \
    TEXT(signature_of_promote_prompt, "promote_prompt(source_prompt_id:id|slug, target_collection_id:id|slug, target_env, target_name?, virtual_key?, version?:int|string, publish?:bool, dry_run?:bool)") \
    TEXT(signature_of_publish_library_tool, "publish_library_tool(tool_id, version:int)") \
    TEXT(signature_of_publish_partial, "publish_partial(prompt_partial_id:id|slug, version:num)") \
    TEXT(signature_of_publish_prompt, "publish_prompt(prompt_id:id|slug, version:num)") \
    TEXT(signature_of_register_deployment, "register_deployment(name, organisation_id?, slug?, type?:production|non_production, deployment_config?:object, is_default?:bool, tags?:{[key]:string}|null, auth_settings?:{gateway_base_url?, mcp_gateway_base_url?, is_dataservice_hosted?:0|1, is_playground_proxy_allowed?:0|1, private_link_endpoint?, use_private_link_proxy?:0|1, disable_portkey_gateway?:0|1, workspaces_allowed?:string[], jwt_subs_allowed?:string[], jwt_sub_workspace_mapping?:{[key]:string}})") \
    TEXT(signature_of_remove_workspace_member, "remove_workspace_member(workspace_id:id|slug, user_id)") \
    TEXT(signature_of_render_prompt, "render_prompt(prompt_id:id|slug, variables:object, model?, messages?:object[], temperature?:num|null, top_p?:num|null, max_tokens?:int|null, max_completion_tokens?:int|null, stop?:(string|null or string[]), n?:int|null, seed?:int|null, frequency_penalty?:num|null, presence_penalty?:num|null, response_format?:object, tools?:object[], tool_choice?:(string or object), user?)") \
    TEXT(signature_of_replace_guardrail_mcp_servers, "replace_guardrail_mcp_servers(guardrail_id:id|slug, mcp_servers:{[key]:{run_on?:(input|output)[], mcp_integration_capability_ids?:string[]}})") \
    TEXT(signature_of_resend_user_invite, "resend_user_invite(invite_id)") \
    TEXT(signature_of_reset_usage_limit_entity, "reset_usage_limit_entity(policy_usage_limits_id, entity_id)") \
    TEXT(signature_of_rotate_api_key, "rotate_api_key(id, key_transition_period_ms?:int>=1800000)") \
    TEXT(signature_of_rotate_key_safely, "rotate_key_safely(id, key_transition_period_ms?:int>=1800000, dry_run?:bool)") \
    TEXT(signature_of_run_prompt_completion, "run_prompt_completion(prompt_id:id|slug, variables:object, stream?:bool, metadata?:{[key]:string}, model?, messages?:object[], temperature?:num|null, top_p?:num|null, max_tokens?:int|null, max_completion_tokens?:int|null, stop?:(string|null or string[]), n?:int|null, seed?:int|null, frequency_penalty?:num|null, presence_penalty?:num|null, response_format?:object, tools?:object[], tool_choice?:(string or object), user?)") \
    TEXT(signature_of_start_log_export, "start_log_export(export_id)") \
    TEXT(signature_of_sync_mcp_integration, "sync_mcp_integration(mcp_integration_id:id|slug, server_info?:{name?, version?, title?, description?, website_url?, icons?:object[], protocol_version?, capabilities?:object, instructions?}, capabilities?:{name, type?:tool|prompt|resource|resource_template}[])") \
    TEXT(signature_of_sync_mcp_server_capabilities, "sync_mcp_server_capabilities(mcp_server_id:id|slug, capabilities:{name, type?:tool|prompt|resource, description?, schema?:object}[])") \
    TEXT(signature_of_sync_mcp_server_metadata, "sync_mcp_server_metadata(mcp_server_id:id|slug, server_name?:string|null, server_version?:string|null, protocol_version?:string|null, title?:string|null, description?:string|null, website_url?:string|null, icons?:object[]|null, capability_flags?:object|null, instructions?:string|null)") \
    TEXT(signature_of_test_agent_server, "test_agent_server(agent_server_id:id|slug)") \
    TEXT(signature_of_test_mcp_integration, "test_mcp_integration(mcp_integration_id:id|slug)") \
    TEXT(signature_of_test_mcp_server, "test_mcp_server(mcp_server_id:id|slug)") \
    TEXT(signature_of_update_agent_integration, "update_agent_integration(agent_integration_id:id|slug, name?, description?, configurations?:object, url?, auth_type?:oauth_auto|oauth_client_credentials|headers|none)") \
    TEXT(signature_of_update_agent_server, "update_agent_server(agent_server_id:id|slug, name?, description?)") \
    TEXT(signature_of_update_api_key, "update_api_key(id, name?, description?, rate_limits?:{type:requests|tokens, unit:rpd|rph|rpm|rps|rpw, value:int}[]|null, usage_limits?:({credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object} or null), reset_usage?:bool, scopes?:string[], defaults?:{metadata?:object, config_id?:id|slug|null, allow_config_override?:bool}, alert_emails?:string[]|null, expires_at?:time|null, rotation_policy?:{rotation_period?:weekly|monthly|null, rotation_period_days?:int|null, next_rotation_at?:time|null, key_transition_period_ms?:int>=1800000}|null)") \
    TEXT(signature_of_update_collection, "update_collection(collection_id:id|slug, name, parent_collection_id?:id|slug|null)") \
    TEXT(signature_of_update_config, "update_config(slug:id|slug, name?, config?:object, status?:active|archived)") \
    TEXT(signature_of_update_deployment, "update_deployment(id, name?, type?:production|non_production, status?:active|archived, deployment_config?:object|null, is_default?:bool, rotate_auth?:bool, override_existing?:bool, tags?:{[key]:string}|null, auth_settings?:{gateway_base_url?, mcp_gateway_base_url?, is_dataservice_hosted?:0|1, is_playground_proxy_allowed?:0|1, private_link_endpoint?, use_private_link_proxy?:0|1, disable_portkey_gateway?:0|1, workspaces_allowed?:string[], jwt_subs_allowed?:string[], jwt_sub_workspace_mapping?:{[key]:string}, allow_all_workspaces?:bool, remove_workspaces_allowed?:string[], remove_subs_allowed?:string[]})") \
    TEXT(signature_of_update_feedback, "update_feedback(id, value:int, weight?:num, metadata?:object)") \
    TEXT(signature_of_update_guardrail, "update_guardrail(guardrail_id:id|slug, name?, checks?:{id, parameters?:{credentials?:object, headers?:object}, name?, is_enabled?:bool}[], actions?:{deny:bool, async:bool, on_fail_action?, message?, on_success?:{feedback:{value:num, weight:num, metadata}}, on_fail?:{feedback:{value:num, weight:num, metadata}}})") \
    TEXT(signature_of_update_input_guardrail_workspace_exclusions, "update_input_guardrail_workspace_exclusions(workspaces:{workspace_id:id|slug, excluded:bool}[], organisation_id?, override_existing?:bool)") \
    TEXT(signature_of_update_integration, "update_integration(slug, name?, key?, description?, configurations?:({openai_organization?, openai_project?} or {azure_auth_mode:default|entra|managed|workload|entraFederated, azure_resource_name, azure_deployment_config:{azure_api_version, azure_deployment_name, azure_model_slug, alias?, is_default?:bool}[], azure_entra_tenant_id?, azure_entra_client_id?, azure_entra_client_secret?, azure_managed_client_id?, azure_workload_client_id?, azure_workload_tenant_id?} or {aws_auth_type:accessKey|assumedRole|serviceRole|apiKey, aws_region, aws_access_key_id?, aws_secret_access_key?, aws_role_arn?, aws_external_id?:string|null} or \342\200\246), secret_mappings?:{target_field, secret_reference_id:id|slug, secret_key?:string|null, value_format?:json|string|null}[], pricing_adjustments?:{multiplier?:{default?:num|null, request_token?:num|null, response_token?:num|null, cache_read_input_token?:num|null, cache_write_input_token?:num|null, cache_read_audio_input_token?:num|null, request_audio_token?:num|null, response_audio_token?:num|null, reasoning_token?:num|null, prediction_accepted_token?:num|null, prediction_rejected_token?:num|null, request_image_token?:num|null, response_image_token?:num|null, request_text_token?:num|null, response_text_token?:num|null, cache_read_image_input_token?:num|null, cache_read_text_input_token?:num|null, cache_write_text_input_token?:num|null, cache_write_image_input_token?:num|null, image?:{default?:num|null}|null, additional_units?:{[key]:num|null}|null}}|null, tags?:object|null)") \
    TEXT(signature_of_update_integration_models, "update_integration_models(slug, models:{slug, enabled:bool, is_custom?:bool|null, is_finetune?:bool|null, base_model_slug?:string|null, model_name?, configurations?:{custom_host?, custom_headers?:{[key]:string}}, pricing_config?:{type?:static, pay_as_you_go?:{request_token?:{\342\200\246}, response_token?:{\342\200\246}, cache_read_input_token?:{\342\200\246}, cache_write_input_token?:{\342\200\246}}}}[], allow_all_models?:bool)") \
    TEXT(signature_of_update_integration_workspaces, "update_integration_workspaces(slug, workspaces?:{id:id|slug, enabled:bool, usage_limits?:{credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object}[]|null, rate_limits?:{type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}[]|null, reset_usage?:bool, create_default_provider?:bool, default_provider_slug?}[], global_workspace_access?:{enabled:bool, usage_limits?:{credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object}[]|null, rate_limits?:{type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}[]|null}, override_existing_workspace_access?:bool, create_default_provider?:bool, default_provider_slug?)") \
    TEXT(signature_of_update_library_tool, "update_library_tool(tool_id, name?, tool_def?:object, status?:archived|active, version_description?)") \
    TEXT(signature_of_update_log_export, "update_log_export(export_id, filters:{time_of_generation_min?:time, time_of_generation_max?:time, total_units_min?:int, total_units_max?:int, cost_min?:num(cents), cost_max?:num(cents), ai_model?, prompt_token_min?:int, prompt_token_max?:int, completion_token_min?:int, completion_token_max?:int, status_code?, metadata?:object, ai_org_model?, weighted_feedback_min?:num, weighted_feedback_max?:num, virtual_keys?, trace_id?, configs?, workspace_slug?, prompt_slug?, page_size?:num, current_page?:num}, workspace_id?:id|slug, requested_data?:(id|trace_id|created_at|request|response|is_success|ai_org|ai_model|req_units|res_units|total_units|request_url|\342\200\246)[])") \
    TEXT(signature_of_update_mcp_integration, "update_mcp_integration(mcp_integration_id:id|slug, some of: name, description:string|null, configurations:{\342\200\246}, url, auth_type:oauth_auto|oauth_client_credentials|headers|none, transport:http|sse, secret_mappings:{target_field, secret_reference_id:id|slug, \342\200\246}[])") \
    TEXT(signature_of_update_mcp_integration_capabilities, "update_mcp_integration_capabilities(mcp_integration_id:id|slug, capabilities:{name, type:tool|prompt|resource, enabled:bool}[])") \
    TEXT(signature_of_update_mcp_integration_workspaces, "update_mcp_integration_workspaces(mcp_integration_id:id|slug, workspaces:{id:id|slug, enabled:bool}[], global_workspace_access?:{enabled?:bool}|null, override_existing_workspace_access?:bool)") \
    TEXT(signature_of_update_mcp_server, "update_mcp_server(mcp_server_id:id|slug, some of: name, description:string|null)") \
    TEXT(signature_of_update_mcp_server_capabilities, "update_mcp_server_capabilities(mcp_server_id:id|slug, capabilities:{name, type:tool|prompt|resource, enabled:bool}[])") \
    TEXT(signature_of_update_mcp_server_user_access, "update_mcp_server_user_access(mcp_server_id:id|slug, user_access?:{user_id, enabled:bool}[], default_user_access?:allow|deny)") \
    TEXT(signature_of_update_organisation_defaults, "update_organisation_defaults(input_guardrails?:(id|slug)[], output_guardrails?:(id|slug)[])") \
    TEXT(signature_of_update_output_guardrail_workspace_exclusions, "update_output_guardrail_workspace_exclusions(workspaces:{workspace_id:id|slug, excluded:bool}[], organisation_id?, override_existing?:bool)") \
    TEXT(signature_of_update_plugin, "update_plugin(plugin_id, name?, status?, credentials?:object)") \
    TEXT(signature_of_update_prompt, "update_prompt(prompt_id:id|slug, patch?:bool, name?, collection_id?:id|slug, string?, parameters?:object, model?, virtual_key?, version_description?, functions?:object[], tools?:object[], tool_choice?:object|string, is_raw_template?:0|1, prompt_metadata?:object, template_metadata?:object, status?:active|archived, ai_model_id?, finetune_id?, provider_api_key_id?)") \
    TEXT(signature_of_update_prompt_label, "update_prompt_label(label_id, name?, description?, color_code?)") \
    TEXT(signature_of_update_prompt_partial, "update_prompt_partial(prompt_partial_id:id|slug, name?, string?, version_description?, description?, status?)") \
    TEXT(signature_of_update_prompt_version, "update_prompt_version(prompt_id:id|slug, version_id, label_id?)") \
    TEXT(signature_of_update_provider, "update_provider(slug, name?, workspace_id?:id|slug, note?, usage_limits?:({credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object} or null), rate_limits?:{type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}, expires_at?:time|null, tags?:object|null, reset_usage?:bool)") \
    TEXT(signature_of_update_rate_limit, "update_rate_limit(rate_limits_policy_id, name?, conditions?:{key, value:string|string[], excludes?:string|string[]}[], unit?:rpm|rph|rpd|rpw, value?:num)") \
    TEXT(signature_of_update_secret_reference, "update_secret_reference(secret_reference_id:id|slug, name?, description?:string|null, auth_config?:object, secret_path?, secret_key?:string|null, allow_all_workspaces?:bool, allowed_workspaces?:(id|slug)[], tags?:{[key]:string}|null)") \
    TEXT(signature_of_update_usage_limit, "update_usage_limit(policy_usage_limits_id, name?, description?:string|null, conditions?:{key, value:string|string[], excludes?:string|string[]}[], credit_limit?:num(dollars if cost), alert_threshold?:num|null, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, reset_usage_for_value?)") \
    TEXT(signature_of_update_user, "update_user(user_id, role?:admin|member|owner, workspaces?:{id, role:admin|member|manager}[])") \
    TEXT(signature_of_update_virtual_key, "update_virtual_key(slug, name?, key?, note?:string|null, deploymentConfig?:{apiVersion, deploymentName, alias?, is_default?:bool}[], usage_limits?:{credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object}, rate_limits?:{type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}[]|null, reset_usage?:bool|null, expires_at?:time|null, secret_mappings?:{target_field, secret_reference_id:id|slug, secret_key?:string|null, value_format?:json|string|null}[])") \
    TEXT(signature_of_update_workspace, "update_workspace(workspace_id:id|slug, name?, icon?:string|null, description?, defaults?:{metadata?:{[key]:string}, input_guardrails?:string[], output_guardrails?:string[], mcp_input_guardrails?:string[], mcp_output_guardrails?:string[], user_api_key_config?:string|null}, usage_limits?:{credit_limit?:int(dollars if cost), type?:cost|tokens, alert_threshold?:int, periodic_reset?:monthly|weekly|null, periodic_reset_days?:int|null, next_usage_reset_at?:time|null, metadata?:object}[]|null, rate_limits?:{type?:requests|tokens, unit?:rpd|rph|rpm|rpw, value?:int}[]|null, settings?:{debug_log?:0|1, user_key_metadata?:0|1, user_key_metadata_override?:0|1, user_api_key_count?:int, user_api_key_rotation_period?:int|string|null, user_api_key_auto_create?:bool}, security_settings?:{[key]:bool})") \
    TEXT(signature_of_update_workspace_member, "update_workspace_member(workspace_id:id|slug, user_id, role?:admin|member|manager)") \
    TEXT(signature_of_upsert_guardrail_mcp_server, "upsert_guardrail_mcp_server(guardrail_id:id|slug, mcp_server_id, run_on?:(input|output)[], mcp_integration_capability_ids?:string[])") \
    TEXT(signature_of_usage_report, "usage_report(from?:time, to?:time, workspace_slug?, group_by?:model|user|workspace|metadata, metadata_key?, limit?:int, chart?:bool)") \
    TEXT(signature_of_validate_completion_metadata, "validate_completion_metadata(client_id?, app?, env?, project_id?, feature?, metadata?:{[key]:string})") \
    TEXT(signature_of_validate_token, "validate_token(organisation_id?)") \
    TEXT(signature_of_whoami, "whoami(refresh?:bool)") \
    TEXT(slug, "slug") \
    TEXT(start_log_export, "start_log_export") \
    TEXT(sync_mcp_integration, "sync_mcp_integration") \
    TEXT(sync_mcp_server_capabilities, "sync_mcp_server_capabilities") \
    TEXT(sync_mcp_server_metadata, "sync_mcp_server_metadata") \
    TEXT(test_agent_server, "test_agent_server") \
    TEXT(test_mcp_integration, "test_mcp_integration") \
    TEXT(test_mcp_server, "test_mcp_server") \
    TEXT(title_of_change_access, "Change: access") \
    TEXT(title_of_change_agents, "Change: agents") \
    TEXT(title_of_change_catalog, "Change: catalog") \
    TEXT(title_of_change_gateway, "Change: gateway") \
    TEXT(title_of_change_org, "Change: organisation") \
    TEXT(title_of_change_portkey, "Change: everything") \
    TEXT(title_of_query_analytics, "Query Analytics") \
    TEXT(title_of_read_access, "Read: access") \
    TEXT(title_of_read_agents, "Read: agents") \
    TEXT(title_of_read_catalog, "Read: catalog") \
    TEXT(title_of_read_gateway, "Read: gateway") \
    TEXT(title_of_read_org, "Read: organisation") \
    TEXT(title_of_read_portkey, "Read: everything") \
    TEXT(title_of_remove_access, "Remove: access") \
    TEXT(title_of_remove_agents, "Remove: agents") \
    TEXT(title_of_remove_catalog, "Remove: catalog") \
    TEXT(title_of_remove_gateway, "Remove: gateway") \
    TEXT(title_of_remove_org, "Remove: organisation") \
    TEXT(title_of_remove_portkey, "Remove: everything") \
    TEXT(tool_id, "tool_id") \
    TEXT(update_agent_integration, "update_agent_integration") \
    TEXT(update_agent_server, "update_agent_server") \
    TEXT(update_api_key, "update_api_key") \
    TEXT(update_collection, "update_collection") \
    TEXT(update_config, "update_config") \
    TEXT(update_deployment, "update_deployment") \
    TEXT(update_feedback, "update_feedback") \
    TEXT(update_guardrail, "update_guardrail") \
    TEXT(update_input_guardrail_workspace_exclusions, "update_input_guardrail_workspace_exclusions") \
    TEXT(update_integration, "update_integration") \
    TEXT(update_integration_models, "update_integration_models") \
    TEXT(update_integration_workspaces, "update_integration_workspaces") \
    TEXT(update_library_tool, "update_library_tool") \
    TEXT(update_log_export, "update_log_export") \
    TEXT(update_mcp_integration, "update_mcp_integration") \
    TEXT(update_mcp_integration_capabilities, "update_mcp_integration_capabilities") \
    TEXT(update_mcp_integration_workspaces, "update_mcp_integration_workspaces") \
    TEXT(update_mcp_server, "update_mcp_server") \
    TEXT(update_mcp_server_capabilities, "update_mcp_server_capabilities") \
    TEXT(update_mcp_server_user_access, "update_mcp_server_user_access") \
    TEXT(update_organisation_defaults, "update_organisation_defaults") \
    TEXT(update_output_guardrail_workspace_exclusions, "update_output_guardrail_workspace_exclusions") \
    TEXT(update_plugin, "update_plugin") \
    TEXT(update_prompt, "update_prompt") \
    TEXT(update_prompt_label, "update_prompt_label") \
    TEXT(update_prompt_partial, "update_prompt_partial") \
    TEXT(update_prompt_version, "update_prompt_version") \
    TEXT(update_provider, "update_provider") \
    TEXT(update_rate_limit, "update_rate_limit") \
    TEXT(update_secret_reference, "update_secret_reference") \
    TEXT(update_usage_limit, "update_usage_limit") \
    TEXT(update_user, "update_user") \
    TEXT(update_virtual_key, "update_virtual_key") \
    TEXT(update_workspace, "update_workspace") \
    TEXT(update_workspace_member, "update_workspace_member") \
    TEXT(upsert_guardrail_mcp_server, "upsert_guardrail_mcp_server") \
    TEXT(usage_report, "usage_report") \
    TEXT(user_id, "user_id") \
    TEXT(validate_completion_metadata, "validate_completion_metadata") \
    TEXT(validate_token, "validate_token") \
    TEXT(whoami, "whoami") \
    TEXT(word_analytics, "analytics") \
    TEXT(word_archive, "archive") \
    TEXT(word_audit, "audit") \
    TEXT(word_capability, "capability") \
    TEXT(word_collection, "collection") \
    TEXT(word_config, "config") \
    TEXT(word_connection, "connection") \
    TEXT(word_create, "create") \
    TEXT(word_delete, "delete") \
    TEXT(word_deployment, "deployment") \
    TEXT(word_error, "error") \
    TEXT(word_exclusion, "exclusion") \
    TEXT(word_export, "export") \
    TEXT(word_feedback, "feedback") \
    TEXT(word_guardrail, "guardrail") \
    TEXT(word_import, "import") \
    TEXT(word_integration, "integration") \
    TEXT(word_invite, "invite") \
    TEXT(word_limit, "limit") \
    TEXT(word_list, "list") \
    TEXT(word_log, "log") \
    TEXT(word_member, "member") \
    TEXT(word_migrate, "migrate") \
    TEXT(word_model, "model") \
    TEXT(word_partial, "partial") \
    TEXT(word_ping, "ping") \
    TEXT(word_pricing, "pricing") \
    TEXT(word_provider, "provider") \
    TEXT(word_publish, "publish") \
    TEXT(word_references, "references") \
    TEXT(word_render, "render") \
    TEXT(word_report, "report") \
    TEXT(word_rescued, "rescued") \
    TEXT(word_rotate, "rotate") \
    TEXT(word_scim, "scim") \
    TEXT(word_secret, "secret") \
    TEXT(word_update, "update") \
    TEXT(word_usage, "usage") \
    TEXT(word_user, "user") \
    TEXT(word_workspace, "workspace") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

enum {
    TOOL_read_org,
    TOOL_read_access,
    TOOL_read_gateway,
    TOOL_read_catalog,
    TOOL_read_agents,
    TOOL_query_analytics,
    TOOL_read_portkey,
    TOOL_change_org,
    TOOL_change_access,
    TOOL_change_gateway,
    TOOL_change_catalog,
    TOOL_change_agents,
    TOOL_change_portkey,
    TOOL_remove_org,
    TOOL_remove_access,
    TOOL_remove_gateway,
    TOOL_remove_catalog,
    TOOL_remove_agents,
    TOOL_remove_portkey,
};

enum {
    ROW_access_report,
    ROW_add_workspace_member,
    ROW_archive_deployment,
    ROW_cancel_log_export,
    ROW_check_mcp_server_user_access,
    ROW_create_agent_integration,
    ROW_create_agent_server,
    ROW_create_api_key,
    ROW_create_collection,
    ROW_create_config,
    ROW_create_feedback,
    ROW_create_guardrail,
    ROW_create_integration,
    ROW_create_library_tool,
    ROW_create_log_export,
    ROW_create_mcp_integration,
    ROW_create_mcp_server,
    ROW_create_plugin,
    ROW_create_prompt,
    ROW_create_prompt_label,
    ROW_create_prompt_partial,
    ROW_create_provider,
    ROW_create_rate_limit,
    ROW_create_scim_workspace_mapping,
    ROW_create_secret_reference,
    ROW_create_usage_limit,
    ROW_create_virtual_key,
    ROW_create_workspace,
    ROW_delete_agent_integration,
    ROW_delete_agent_server,
    ROW_delete_api_key,
    ROW_delete_collection,
    ROW_delete_config,
    ROW_delete_guardrail,
    ROW_delete_integration,
    ROW_delete_integration_model,
    ROW_delete_library_tool,
    ROW_delete_mcp_integration,
    ROW_delete_mcp_server,
    ROW_delete_prompt,
    ROW_delete_prompt_label,
    ROW_delete_prompt_partial,
    ROW_delete_provider,
    ROW_delete_rate_limit,
    ROW_delete_scim_workspace_mapping,
    ROW_delete_secret_reference,
    ROW_delete_usage_limit,
    ROW_delete_user,
    ROW_delete_user_invite,
    ROW_delete_virtual_key,
    ROW_delete_workspace,
    ROW_diff_versions,
    ROW_disconnect_mcp_server_connection,
    ROW_download_log_export,
    ROW_export_workspace,
    ROW_fetch_agent_card,
    ROW_find,
    ROW_find_references,
    ROW_get_agent_integration,
    ROW_get_agent_server_agent_card,
    ROW_get_analytics_group,
    ROW_get_analytics_group_metadata,
    ROW_get_analytics_group_models,
    ROW_get_analytics_group_providers,
    ROW_get_analytics_group_users,
    ROW_get_analytics_group_workspaces,
    ROW_get_api_key,
    ROW_get_cache_hit_latency,
    ROW_get_cache_hit_rate,
    ROW_get_cache_summary,
    ROW_get_collection,
    ROW_get_config,
    ROW_get_config_version,
    ROW_get_cost_analytics,
    ROW_get_deployment,
    ROW_get_error_analytics,
    ROW_get_error_rate_analytics,
    ROW_get_error_stacks_analytics,
    ROW_get_error_status_codes_analytics,
    ROW_get_feedback_analytics,
    ROW_get_feedback_models_analytics,
    ROW_get_feedback_scores_analytics,
    ROW_get_feedback_weighted_analytics,
    ROW_get_guardrail,
    ROW_get_integration,
    ROW_get_latency_analytics,
    ROW_get_log,
    ROW_get_log_export,
    ROW_get_log_export_field_restrictions,
    ROW_get_mcp_integration,
    ROW_get_mcp_integration_metadata,
    ROW_get_mcp_server,
    ROW_get_mcp_server_metadata,
    ROW_get_model_config,
    ROW_get_model_pricing,
    ROW_get_organisation_defaults,
    ROW_get_prompt,
    ROW_get_prompt_label,
    ROW_get_prompt_partial,
    ROW_get_prompt_version,
    ROW_get_provider,
    ROW_get_rate_limit,
    ROW_get_request_analytics,
    ROW_get_rescued_requests_analytics,
    ROW_get_secret_reference,
    ROW_get_token_analytics,
    ROW_get_usage_limit,
    ROW_get_user,
    ROW_get_user_invite,
    ROW_get_user_requests_analytics,
    ROW_get_user_stats,
    ROW_get_users_analytics,
    ROW_get_virtual_key,
    ROW_get_workspace,
    ROW_get_workspace_member,
    ROW_import_workspace,
    ROW_insert_log,
    ROW_invite_user,
    ROW_list_agent_integration_skills,
    ROW_list_agent_integration_workspaces,
    ROW_list_agent_integrations,
    ROW_list_agent_server_skills,
    ROW_list_agent_server_user_access,
    ROW_list_agent_servers,
    ROW_list_all_users,
    ROW_list_api_keys,
    ROW_list_audit_logs,
    ROW_list_collections,
    ROW_list_config_versions,
    ROW_list_configs,
    ROW_list_deployments,
    ROW_list_guardrail_mcp_servers,
    ROW_list_guardrails,
    ROW_list_input_guardrail_workspace_exclusions,
    ROW_list_integration_models,
    ROW_list_integration_providers,
    ROW_list_integration_workspaces,
    ROW_list_integrations,
    ROW_list_library_tool_versions,
    ROW_list_library_tools,
    ROW_list_log_exports,
    ROW_list_mcp_integration_capabilities,
    ROW_list_mcp_integration_workspaces,
    ROW_list_mcp_integrations,
    ROW_list_mcp_server_capabilities,
    ROW_list_mcp_server_connections,
    ROW_list_mcp_server_user_access,
    ROW_list_mcp_servers,
    ROW_list_models,
    ROW_list_output_guardrail_workspace_exclusions,
    ROW_list_partial_versions,
    ROW_list_plugin_providers,
    ROW_list_prompt_labels,
    ROW_list_prompt_partials,
    ROW_list_prompt_versions,
    ROW_list_prompts,
    ROW_list_providers,
    ROW_list_rate_limits,
    ROW_list_scim_groups,
    ROW_list_scim_workspace_mappings,
    ROW_list_secret_references,
    ROW_list_usage_limit_entities,
    ROW_list_usage_limits,
    ROW_list_user_invites,
    ROW_list_virtual_keys,
    ROW_list_workspace_members,
    ROW_list_workspaces,
    ROW_migrate_prompt,
    ROW_ping_deployment,
    ROW_promote_prompt,
    ROW_publish_library_tool,
    ROW_publish_partial,
    ROW_publish_prompt,
    ROW_register_deployment,
    ROW_remove_workspace_member,
    ROW_render_prompt,
    ROW_replace_guardrail_mcp_servers,
    ROW_resend_user_invite,
    ROW_reset_usage_limit_entity,
    ROW_rotate_api_key,
    ROW_rotate_key_safely,
    ROW_run_prompt_completion,
    ROW_start_log_export,
    ROW_sync_mcp_integration,
    ROW_sync_mcp_server_capabilities,
    ROW_sync_mcp_server_metadata,
    ROW_test_agent_server,
    ROW_test_mcp_integration,
    ROW_test_mcp_server,
    ROW_update_agent_integration,
    ROW_update_agent_server,
    ROW_update_api_key,
    ROW_update_collection,
    ROW_update_config,
    ROW_update_deployment,
    ROW_update_feedback,
    ROW_update_guardrail,
    ROW_update_input_guardrail_workspace_exclusions,
    ROW_update_integration,
    ROW_update_integration_models,
    ROW_update_integration_workspaces,
    ROW_update_library_tool,
    ROW_update_log_export,
    ROW_update_mcp_integration,
    ROW_update_mcp_integration_capabilities,
    ROW_update_mcp_integration_workspaces,
    ROW_update_mcp_server,
    ROW_update_mcp_server_capabilities,
    ROW_update_mcp_server_user_access,
    ROW_update_organisation_defaults,
    ROW_update_output_guardrail_workspace_exclusions,
    ROW_update_plugin,
    ROW_update_prompt,
    ROW_update_prompt_label,
    ROW_update_prompt_partial,
    ROW_update_prompt_version,
    ROW_update_provider,
    ROW_update_rate_limit,
    ROW_update_secret_reference,
    ROW_update_usage_limit,
    ROW_update_user,
    ROW_update_virtual_key,
    ROW_update_workspace,
    ROW_update_workspace_member,
    ROW_upsert_guardrail_mcp_server,
    ROW_usage_report,
    ROW_validate_completion_metadata,
    ROW_validate_token,
    ROW_whoami,
};

static const uint16_t members_of_read_org[] = {
    ROW_list_all_users,
    ROW_list_user_invites,
    ROW_get_user,
    ROW_get_user_invite,
    ROW_validate_token,
    ROW_list_scim_workspace_mappings,
    ROW_list_scim_groups,
    ROW_list_workspaces,
    ROW_get_workspace,
    ROW_list_workspace_members,
    ROW_get_workspace_member,
    ROW_list_deployments,
    ROW_get_deployment,
    ROW_ping_deployment,
    ROW_list_audit_logs,
    ROW_access_report,
    ROW_export_workspace,
    ROW_find,
    ROW_usage_report,
};

static const uint16_t members_of_read_access[] = {
    ROW_list_virtual_keys,
    ROW_get_virtual_key,
    ROW_list_api_keys,
    ROW_get_api_key,
    ROW_list_rate_limits,
    ROW_get_rate_limit,
    ROW_list_usage_limits,
    ROW_get_usage_limit,
    ROW_list_usage_limit_entities,
    ROW_list_secret_references,
    ROW_get_secret_reference,
    ROW_whoami,
};

static const uint16_t members_of_read_gateway[] = {
    ROW_list_configs,
    ROW_get_config,
    ROW_list_config_versions,
    ROW_get_config_version,
    ROW_list_collections,
    ROW_get_collection,
    ROW_list_prompts,
    ROW_get_prompt,
    ROW_list_prompt_versions,
    ROW_render_prompt,
    ROW_get_prompt_version,
    ROW_get_organisation_defaults,
    ROW_list_input_guardrail_workspace_exclusions,
    ROW_list_output_guardrail_workspace_exclusions,
    ROW_list_guardrails,
    ROW_get_guardrail,
    ROW_list_guardrail_mcp_servers,
    ROW_list_plugin_providers,
    ROW_list_prompt_labels,
    ROW_get_prompt_label,
    ROW_list_prompt_partials,
    ROW_get_prompt_partial,
    ROW_list_partial_versions,
    ROW_get_log,
    ROW_get_log_export_field_restrictions,
    ROW_list_log_exports,
    ROW_get_log_export,
    ROW_download_log_export,
    ROW_list_library_tools,
    ROW_list_library_tool_versions,
    ROW_validate_completion_metadata,
    ROW_diff_versions,
    ROW_find_references,
};

static const uint16_t members_of_read_catalog[] = {
    ROW_list_providers,
    ROW_get_provider,
    ROW_get_model_pricing,
    ROW_get_model_config,
    ROW_list_integration_providers,
    ROW_list_integrations,
    ROW_get_integration,
    ROW_list_integration_models,
    ROW_list_integration_workspaces,
    ROW_list_models,
    ROW_list_mcp_integrations,
    ROW_get_mcp_integration,
    ROW_get_mcp_integration_metadata,
    ROW_list_mcp_integration_capabilities,
    ROW_list_mcp_integration_workspaces,
    ROW_list_mcp_server_connections,
    ROW_list_mcp_servers,
    ROW_get_mcp_server,
    ROW_get_mcp_server_metadata,
    ROW_check_mcp_server_user_access,
    ROW_list_mcp_server_capabilities,
    ROW_list_mcp_server_user_access,
};

static const uint16_t members_of_read_agents[] = {
    ROW_list_agent_integrations,
    ROW_get_agent_integration,
    ROW_list_agent_integration_skills,
    ROW_list_agent_integration_workspaces,
    ROW_list_agent_servers,
    ROW_list_agent_server_skills,
    ROW_list_agent_server_user_access,
    ROW_get_agent_server_agent_card,
};

static const uint16_t members_of_query_analytics[] = {
    ROW_get_cost_analytics,
    ROW_get_request_analytics,
    ROW_get_token_analytics,
    ROW_get_latency_analytics,
    ROW_get_error_analytics,
    ROW_get_error_rate_analytics,
    ROW_get_error_stacks_analytics,
    ROW_get_error_status_codes_analytics,
    ROW_get_cache_hit_rate,
    ROW_get_cache_hit_latency,
    ROW_get_cache_summary,
    ROW_get_users_analytics,
    ROW_get_user_requests_analytics,
    ROW_get_rescued_requests_analytics,
    ROW_get_feedback_analytics,
    ROW_get_feedback_models_analytics,
    ROW_get_feedback_scores_analytics,
    ROW_get_feedback_weighted_analytics,
    ROW_get_analytics_group_users,
    ROW_get_analytics_group_models,
    ROW_get_analytics_group_providers,
    ROW_get_analytics_group_workspaces,
    ROW_get_analytics_group_metadata,
    ROW_get_analytics_group,
};

static const uint16_t overwriting_of_query_analytics[] = {
    ROW_usage_report,
};

static const uint16_t members_of_read_portkey[] = {
    ROW_list_all_users,
    ROW_list_user_invites,
    ROW_get_user,
    ROW_get_user_invite,
    ROW_validate_token,
    ROW_get_user_stats,
    ROW_list_scim_workspace_mappings,
    ROW_list_scim_groups,
    ROW_list_workspaces,
    ROW_get_workspace,
    ROW_list_workspace_members,
    ROW_get_workspace_member,
    ROW_list_configs,
    ROW_get_config,
    ROW_list_config_versions,
    ROW_get_config_version,
    ROW_list_deployments,
    ROW_get_deployment,
    ROW_ping_deployment,
    ROW_list_virtual_keys,
    ROW_get_virtual_key,
    ROW_list_api_keys,
    ROW_get_api_key,
    ROW_list_collections,
    ROW_get_collection,
    ROW_list_prompts,
    ROW_get_prompt,
    ROW_list_prompt_versions,
    ROW_render_prompt,
    ROW_get_prompt_version,
    ROW_get_cost_analytics,
    ROW_get_request_analytics,
    ROW_get_token_analytics,
    ROW_get_latency_analytics,
    ROW_get_error_analytics,
    ROW_get_error_rate_analytics,
    ROW_get_cache_hit_latency,
    ROW_get_cache_hit_rate,
    ROW_get_cache_summary,
    ROW_get_users_analytics,
    ROW_get_error_stacks_analytics,
    ROW_get_error_status_codes_analytics,
    ROW_get_user_requests_analytics,
    ROW_get_rescued_requests_analytics,
    ROW_get_feedback_analytics,
    ROW_get_feedback_models_analytics,
    ROW_get_feedback_scores_analytics,
    ROW_get_feedback_weighted_analytics,
    ROW_get_analytics_group_users,
    ROW_get_analytics_group_models,
    ROW_get_analytics_group_providers,
    ROW_get_analytics_group,
    ROW_get_analytics_group_workspaces,
    ROW_get_analytics_group_metadata,
    ROW_get_organisation_defaults,
    ROW_list_input_guardrail_workspace_exclusions,
    ROW_list_output_guardrail_workspace_exclusions,
    ROW_list_guardrails,
    ROW_get_guardrail,
    ROW_list_guardrail_mcp_servers,
    ROW_list_plugin_providers,
    ROW_list_rate_limits,
    ROW_get_rate_limit,
    ROW_list_usage_limits,
    ROW_get_usage_limit,
    ROW_list_usage_limit_entities,
    ROW_list_audit_logs,
    ROW_list_prompt_labels,
    ROW_get_prompt_label,
    ROW_list_prompt_partials,
    ROW_get_prompt_partial,
    ROW_list_partial_versions,
    ROW_get_log,
    ROW_get_log_export_field_restrictions,
    ROW_list_log_exports,
    ROW_get_log_export,
    ROW_download_log_export,
    ROW_list_providers,
    ROW_get_provider,
    ROW_list_secret_references,
    ROW_get_secret_reference,
    ROW_get_model_pricing,
    ROW_get_model_config,
    ROW_list_integration_providers,
    ROW_list_integrations,
    ROW_get_integration,
    ROW_list_integration_models,
    ROW_list_integration_workspaces,
    ROW_list_models,
    ROW_list_mcp_integrations,
    ROW_get_mcp_integration,
    ROW_get_mcp_integration_metadata,
    ROW_list_mcp_integration_capabilities,
    ROW_list_mcp_integration_workspaces,
    ROW_list_mcp_server_connections,
    ROW_list_mcp_servers,
    ROW_get_mcp_server,
    ROW_get_mcp_server_metadata,
    ROW_check_mcp_server_user_access,
    ROW_list_mcp_server_capabilities,
    ROW_list_mcp_server_user_access,
    ROW_list_agent_integrations,
    ROW_get_agent_integration,
    ROW_list_agent_integration_skills,
    ROW_list_agent_integration_workspaces,
    ROW_list_agent_servers,
    ROW_list_agent_server_skills,
    ROW_list_agent_server_user_access,
    ROW_get_agent_server_agent_card,
    ROW_list_library_tools,
    ROW_list_library_tool_versions,
    ROW_validate_completion_metadata,
    ROW_access_report,
    ROW_export_workspace,
    ROW_find,
    ROW_diff_versions,
    ROW_find_references,
    ROW_usage_report,
    ROW_whoami,
};

static const uint16_t members_of_change_org[] = {
    ROW_invite_user,
    ROW_update_user,
    ROW_resend_user_invite,
    ROW_create_scim_workspace_mapping,
    ROW_create_workspace,
    ROW_update_workspace,
    ROW_add_workspace_member,
    ROW_update_workspace_member,
    ROW_register_deployment,
    ROW_update_deployment,
    ROW_archive_deployment,
    ROW_import_workspace,
};

static const uint16_t members_of_change_access[] = {
    ROW_create_virtual_key,
    ROW_update_virtual_key,
    ROW_create_api_key,
    ROW_update_api_key,
    ROW_create_rate_limit,
    ROW_update_rate_limit,
    ROW_create_usage_limit,
    ROW_update_usage_limit,
    ROW_create_secret_reference,
};

static const uint16_t overwriting_of_change_access[] = {
    ROW_rotate_api_key,
    ROW_reset_usage_limit_entity,
    ROW_update_secret_reference,
    ROW_rotate_key_safely,
};

static const uint16_t members_of_change_gateway[] = {
    ROW_create_config,
    ROW_update_config,
    ROW_create_collection,
    ROW_update_collection,
    ROW_create_prompt,
    ROW_update_prompt,
    ROW_publish_prompt,
    ROW_run_prompt_completion,
    ROW_update_prompt_version,
    ROW_update_organisation_defaults,
    ROW_create_guardrail,
    ROW_update_guardrail,
    ROW_create_plugin,
    ROW_create_prompt_label,
    ROW_update_prompt_label,
    ROW_create_prompt_partial,
    ROW_update_prompt_partial,
    ROW_publish_partial,
    ROW_create_feedback,
    ROW_update_feedback,
    ROW_insert_log,
    ROW_create_log_export,
    ROW_update_log_export,
    ROW_start_log_export,
    ROW_create_library_tool,
    ROW_migrate_prompt,
    ROW_promote_prompt,
};

static const uint16_t overwriting_of_change_gateway[] = {
    ROW_update_input_guardrail_workspace_exclusions,
    ROW_update_output_guardrail_workspace_exclusions,
    ROW_replace_guardrail_mcp_servers,
    ROW_upsert_guardrail_mcp_server,
};

static const uint16_t members_of_change_catalog[] = {
    ROW_create_provider,
    ROW_update_provider,
    ROW_create_integration,
    ROW_create_mcp_integration,
    ROW_update_mcp_integration_capabilities,
    ROW_update_mcp_integration_workspaces,
    ROW_test_mcp_integration,
    ROW_create_mcp_server,
    ROW_update_mcp_server,
    ROW_test_mcp_server,
    ROW_update_mcp_server_capabilities,
    ROW_update_mcp_server_user_access,
};

static const uint16_t overwriting_of_change_catalog[] = {
    ROW_update_integration,
    ROW_update_integration_models,
    ROW_update_integration_workspaces,
    ROW_update_mcp_integration,
    ROW_sync_mcp_integration,
};

static const uint16_t members_of_change_agents[] = {
    ROW_create_agent_integration,
    ROW_fetch_agent_card,
    ROW_create_agent_server,
    ROW_test_agent_server,
};

static const uint16_t members_of_change_portkey[] = {
    ROW_invite_user,
    ROW_update_user,
    ROW_resend_user_invite,
    ROW_create_scim_workspace_mapping,
    ROW_create_workspace,
    ROW_update_workspace,
    ROW_add_workspace_member,
    ROW_update_workspace_member,
    ROW_create_config,
    ROW_update_config,
    ROW_register_deployment,
    ROW_update_deployment,
    ROW_archive_deployment,
    ROW_create_virtual_key,
    ROW_update_virtual_key,
    ROW_create_api_key,
    ROW_update_api_key,
    ROW_create_collection,
    ROW_update_collection,
    ROW_create_prompt,
    ROW_update_prompt,
    ROW_publish_prompt,
    ROW_run_prompt_completion,
    ROW_update_prompt_version,
    ROW_update_organisation_defaults,
    ROW_create_guardrail,
    ROW_update_guardrail,
    ROW_create_plugin,
    ROW_create_rate_limit,
    ROW_update_rate_limit,
    ROW_create_usage_limit,
    ROW_update_usage_limit,
    ROW_create_prompt_label,
    ROW_update_prompt_label,
    ROW_create_prompt_partial,
    ROW_update_prompt_partial,
    ROW_publish_partial,
    ROW_create_feedback,
    ROW_update_feedback,
    ROW_insert_log,
    ROW_create_log_export,
    ROW_update_log_export,
    ROW_start_log_export,
    ROW_create_provider,
    ROW_update_provider,
    ROW_create_secret_reference,
    ROW_create_integration,
    ROW_create_mcp_integration,
    ROW_update_mcp_integration_capabilities,
    ROW_update_mcp_integration_workspaces,
    ROW_test_mcp_integration,
    ROW_create_mcp_server,
    ROW_update_mcp_server,
    ROW_test_mcp_server,
    ROW_update_mcp_server_capabilities,
    ROW_update_mcp_server_user_access,
    ROW_create_agent_integration,
    ROW_fetch_agent_card,
    ROW_create_agent_server,
    ROW_test_agent_server,
    ROW_create_library_tool,
    ROW_import_workspace,
    ROW_migrate_prompt,
    ROW_promote_prompt,
};

static const uint16_t members_of_remove_org[] = {
    ROW_delete_user,
    ROW_delete_user_invite,
    ROW_delete_scim_workspace_mapping,
    ROW_delete_workspace,
    ROW_remove_workspace_member,
};

static const uint16_t members_of_remove_access[] = {
    ROW_delete_virtual_key,
    ROW_delete_api_key,
    ROW_rotate_api_key,
    ROW_delete_rate_limit,
    ROW_delete_usage_limit,
    ROW_reset_usage_limit_entity,
    ROW_update_secret_reference,
    ROW_delete_secret_reference,
    ROW_rotate_key_safely,
};

static const uint16_t members_of_remove_gateway[] = {
    ROW_delete_config,
    ROW_delete_collection,
    ROW_delete_prompt,
    ROW_update_input_guardrail_workspace_exclusions,
    ROW_update_output_guardrail_workspace_exclusions,
    ROW_delete_guardrail,
    ROW_replace_guardrail_mcp_servers,
    ROW_upsert_guardrail_mcp_server,
    ROW_update_plugin,
    ROW_delete_prompt_label,
    ROW_delete_prompt_partial,
    ROW_cancel_log_export,
    ROW_update_library_tool,
    ROW_delete_library_tool,
    ROW_publish_library_tool,
};

static const uint16_t members_of_remove_catalog[] = {
    ROW_delete_provider,
    ROW_update_integration,
    ROW_delete_integration,
    ROW_update_integration_models,
    ROW_delete_integration_model,
    ROW_update_integration_workspaces,
    ROW_update_mcp_integration,
    ROW_delete_mcp_integration,
    ROW_sync_mcp_integration,
    ROW_disconnect_mcp_server_connection,
    ROW_delete_mcp_server,
    ROW_sync_mcp_server_metadata,
    ROW_sync_mcp_server_capabilities,
};

static const uint16_t members_of_remove_agents[] = {
    ROW_update_agent_integration,
    ROW_delete_agent_integration,
    ROW_update_agent_server,
    ROW_delete_agent_server,
};

static const uint16_t members_of_remove_portkey[] = {
    ROW_delete_user,
    ROW_delete_user_invite,
    ROW_delete_scim_workspace_mapping,
    ROW_delete_workspace,
    ROW_remove_workspace_member,
    ROW_delete_config,
    ROW_delete_virtual_key,
    ROW_delete_api_key,
    ROW_rotate_api_key,
    ROW_delete_collection,
    ROW_delete_prompt,
    ROW_update_input_guardrail_workspace_exclusions,
    ROW_update_output_guardrail_workspace_exclusions,
    ROW_delete_guardrail,
    ROW_replace_guardrail_mcp_servers,
    ROW_upsert_guardrail_mcp_server,
    ROW_update_plugin,
    ROW_delete_rate_limit,
    ROW_delete_usage_limit,
    ROW_reset_usage_limit_entity,
    ROW_delete_prompt_label,
    ROW_delete_prompt_partial,
    ROW_cancel_log_export,
    ROW_delete_provider,
    ROW_update_secret_reference,
    ROW_delete_secret_reference,
    ROW_update_integration,
    ROW_delete_integration,
    ROW_update_integration_models,
    ROW_delete_integration_model,
    ROW_update_integration_workspaces,
    ROW_update_mcp_integration,
    ROW_delete_mcp_integration,
    ROW_sync_mcp_integration,
    ROW_disconnect_mcp_server_connection,
    ROW_delete_mcp_server,
    ROW_sync_mcp_server_metadata,
    ROW_sync_mcp_server_capabilities,
    ROW_update_agent_integration,
    ROW_delete_agent_integration,
    ROW_update_agent_server,
    ROW_delete_agent_server,
    ROW_update_library_tool,
    ROW_delete_library_tool,
    ROW_publish_library_tool,
    ROW_rotate_key_safely,
};

static const struct surface_row rows[] = {
    [ROW_access_report] = {.name = STRING(access_report), .signature = STRING(signature_of_access_report), .line = STRING(line_of_access_report), .choice = STRING(access_report), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_add_workspace_member] = {.name = STRING(add_workspace_member), .signature = STRING(signature_of_add_workspace_member), .line = STRING(line_of_add_workspace_member), .choice = STRING(add_workspace_member), .identifier = STRING(workspace_id), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_archive_deployment] = {.name = STRING(archive_deployment), .signature = STRING(signature_of_archive_deployment), .line = STRING(signature_of_archive_deployment), .choice = STRING(archive_deployment), .identifier = STRING(id), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_cancel_log_export] = {.name = STRING(cancel_log_export), .signature = STRING(signature_of_cancel_log_export), .line = STRING(line_of_cancel_log_export), .choice = STRING(cancel_log_export), .identifier = STRING(export_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_check_mcp_server_user_access] = {.name = STRING(check_mcp_server_user_access), .signature = STRING(signature_of_check_mcp_server_user_access), .line = STRING(line_of_check_mcp_server_user_access), .choice = STRING(check_mcp_server_user_access), .identifier = STRING(mcp_server_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}, .is_experimental = true},
    [ROW_create_agent_integration] = {.name = STRING(create_agent_integration), .signature = STRING(signature_of_create_agent_integration), .line = STRING(line_of_create_agent_integration), .choice = STRING(create_agent_integration), .identifier = STRING(no_text), .homes = {TOOL_change_agents, TOOL_change_portkey}, .is_experimental = true},
    [ROW_create_agent_server] = {.name = STRING(create_agent_server), .signature = STRING(signature_of_create_agent_server), .line = STRING(line_of_create_agent_server), .choice = STRING(create_agent_server), .identifier = STRING(no_text), .homes = {TOOL_change_agents, TOOL_change_portkey}, .is_experimental = true},
    [ROW_create_api_key] = {.name = STRING(create_api_key), .signature = STRING(signature_of_create_api_key), .line = STRING(line_of_create_api_key), .choice = STRING(create_api_key), .identifier = STRING(no_text), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_create_collection] = {.name = STRING(create_collection), .signature = STRING(signature_of_create_collection), .line = STRING(line_of_create_collection), .choice = STRING(create_collection), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_create_config] = {.name = STRING(create_config), .signature = STRING(signature_of_create_config), .line = STRING(line_of_create_config), .choice = STRING(create_config), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_create_feedback] = {.name = STRING(create_feedback), .signature = STRING(signature_of_create_feedback), .line = STRING(line_of_create_feedback), .choice = STRING(create_feedback), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_create_guardrail] = {.name = STRING(create_guardrail), .signature = STRING(signature_of_create_guardrail), .line = STRING(line_of_create_guardrail), .choice = STRING(create_guardrail), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_create_integration] = {.name = STRING(create_integration), .signature = STRING(signature_of_create_integration), .line = STRING(line_of_create_integration), .choice = STRING(create_integration), .identifier = STRING(no_text), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_create_library_tool] = {.name = STRING(create_library_tool), .signature = STRING(signature_of_create_library_tool), .line = STRING(line_of_create_library_tool), .choice = STRING(create_library_tool), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}, .is_experimental = true},
    [ROW_create_log_export] = {.name = STRING(create_log_export), .signature = STRING(signature_of_create_log_export), .line = STRING(line_of_create_log_export), .choice = STRING(create_log_export), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_create_mcp_integration] = {.name = STRING(create_mcp_integration), .signature = STRING(signature_of_create_mcp_integration), .line = STRING(line_of_create_mcp_integration), .choice = STRING(create_mcp_integration), .identifier = STRING(no_text), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_create_mcp_server] = {.name = STRING(create_mcp_server), .signature = STRING(signature_of_create_mcp_server), .line = STRING(line_of_create_mcp_server), .choice = STRING(create_mcp_server), .identifier = STRING(no_text), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_create_plugin] = {.name = STRING(create_plugin), .signature = STRING(signature_of_create_plugin), .line = STRING(line_of_create_plugin), .choice = STRING(create_plugin), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}, .is_experimental = true},
    [ROW_create_prompt] = {.name = STRING(create_prompt), .signature = STRING(signature_of_create_prompt), .line = STRING(line_of_create_prompt), .choice = STRING(create_prompt), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_create_prompt_label] = {.name = STRING(create_prompt_label), .signature = STRING(signature_of_create_prompt_label), .line = STRING(line_of_create_prompt_label), .choice = STRING(create_prompt_label), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_create_prompt_partial] = {.name = STRING(create_prompt_partial), .signature = STRING(signature_of_create_prompt_partial), .line = STRING(line_of_create_prompt_partial), .choice = STRING(create_prompt_partial), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_create_provider] = {.name = STRING(create_provider), .signature = STRING(signature_of_create_provider), .line = STRING(line_of_create_provider), .choice = STRING(create_provider), .identifier = STRING(no_text), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_create_rate_limit] = {.name = STRING(create_rate_limit), .signature = STRING(signature_of_create_rate_limit), .line = STRING(line_of_create_rate_limit), .choice = STRING(create_rate_limit), .identifier = STRING(no_text), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_create_scim_workspace_mapping] = {.name = STRING(create_scim_workspace_mapping), .signature = STRING(signature_of_create_scim_workspace_mapping), .line = STRING(line_of_create_scim_workspace_mapping), .choice = STRING(create_scim_workspace_mapping), .identifier = STRING(no_text), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_create_secret_reference] = {.name = STRING(create_secret_reference), .signature = STRING(signature_of_create_secret_reference), .line = STRING(line_of_create_secret_reference), .choice = STRING(create_secret_reference), .identifier = STRING(no_text), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_create_usage_limit] = {.name = STRING(create_usage_limit), .signature = STRING(signature_of_create_usage_limit), .line = STRING(line_of_create_usage_limit), .choice = STRING(create_usage_limit), .identifier = STRING(no_text), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_create_virtual_key] = {.name = STRING(create_virtual_key), .signature = STRING(signature_of_create_virtual_key), .line = STRING(line_of_create_virtual_key), .choice = STRING(create_virtual_key), .identifier = STRING(no_text), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_create_workspace] = {.name = STRING(create_workspace), .signature = STRING(signature_of_create_workspace), .line = STRING(line_of_create_workspace), .choice = STRING(create_workspace), .identifier = STRING(no_text), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_delete_agent_integration] = {.name = STRING(delete_agent_integration), .signature = STRING(signature_of_delete_agent_integration), .line = STRING(line_of_delete_agent_integration), .choice = STRING(delete_agent_integration), .identifier = STRING(agent_integration_id), .homes = {TOOL_remove_agents, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_delete_agent_server] = {.name = STRING(delete_agent_server), .signature = STRING(signature_of_delete_agent_server), .line = STRING(line_of_delete_agent_server), .choice = STRING(delete_agent_server), .identifier = STRING(agent_server_id), .homes = {TOOL_remove_agents, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_delete_api_key] = {.name = STRING(delete_api_key), .signature = STRING(signature_of_delete_api_key), .line = STRING(signature_of_delete_api_key), .choice = STRING(delete_api_key), .identifier = STRING(id), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_delete_collection] = {.name = STRING(delete_collection), .signature = STRING(signature_of_delete_collection), .line = STRING(line_of_delete_collection), .choice = STRING(delete_collection), .identifier = STRING(collection_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_delete_config] = {.name = STRING(delete_config), .signature = STRING(signature_of_delete_config), .line = STRING(line_of_delete_config), .choice = STRING(delete_config), .identifier = STRING(slug), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_delete_guardrail] = {.name = STRING(delete_guardrail), .signature = STRING(signature_of_delete_guardrail), .line = STRING(line_of_delete_guardrail), .choice = STRING(delete_guardrail), .identifier = STRING(guardrail_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_delete_integration] = {.name = STRING(delete_integration), .signature = STRING(signature_of_delete_integration), .line = STRING(signature_of_delete_integration), .choice = STRING(delete_integration), .identifier = STRING(slug), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_delete_integration_model] = {.name = STRING(delete_integration_model), .signature = STRING(signature_of_delete_integration_model), .line = STRING(signature_of_delete_integration_model), .choice = STRING(delete_integration_model), .identifier = STRING(slug), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_delete_library_tool] = {.name = STRING(delete_library_tool), .signature = STRING(signature_of_delete_library_tool), .line = STRING(line_of_delete_library_tool), .choice = STRING(delete_library_tool), .identifier = STRING(tool_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_delete_mcp_integration] = {.name = STRING(delete_mcp_integration), .signature = STRING(signature_of_delete_mcp_integration), .line = STRING(line_of_delete_mcp_integration), .choice = STRING(delete_mcp_integration), .identifier = STRING(mcp_integration_id), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_delete_mcp_server] = {.name = STRING(delete_mcp_server), .signature = STRING(signature_of_delete_mcp_server), .line = STRING(line_of_delete_mcp_server), .choice = STRING(delete_mcp_server), .identifier = STRING(mcp_server_id), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_delete_prompt] = {.name = STRING(delete_prompt), .signature = STRING(signature_of_delete_prompt), .line = STRING(line_of_delete_prompt), .choice = STRING(delete_prompt), .identifier = STRING(prompt_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_delete_prompt_label] = {.name = STRING(delete_prompt_label), .signature = STRING(signature_of_delete_prompt_label), .line = STRING(line_of_delete_prompt_label), .choice = STRING(delete_prompt_label), .identifier = STRING(label_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_delete_prompt_partial] = {.name = STRING(delete_prompt_partial), .signature = STRING(signature_of_delete_prompt_partial), .line = STRING(line_of_delete_prompt_partial), .choice = STRING(delete_prompt_partial), .identifier = STRING(prompt_partial_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_delete_provider] = {.name = STRING(delete_provider), .signature = STRING(signature_of_delete_provider), .line = STRING(line_of_delete_provider), .choice = STRING(delete_provider), .identifier = STRING(slug), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_delete_rate_limit] = {.name = STRING(delete_rate_limit), .signature = STRING(signature_of_delete_rate_limit), .line = STRING(line_of_delete_rate_limit), .choice = STRING(delete_rate_limit), .identifier = STRING(rate_limits_policy_id), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_delete_scim_workspace_mapping] = {.name = STRING(delete_scim_workspace_mapping), .signature = STRING(signature_of_delete_scim_workspace_mapping), .line = STRING(line_of_delete_scim_workspace_mapping), .choice = STRING(delete_scim_workspace_mapping), .identifier = STRING(scim_workspace_group_id), .homes = {TOOL_remove_org, TOOL_remove_portkey}},
    [ROW_delete_secret_reference] = {.name = STRING(delete_secret_reference), .signature = STRING(signature_of_delete_secret_reference), .line = STRING(line_of_delete_secret_reference), .choice = STRING(delete_secret_reference), .identifier = STRING(secret_reference_id), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_delete_usage_limit] = {.name = STRING(delete_usage_limit), .signature = STRING(signature_of_delete_usage_limit), .line = STRING(line_of_delete_usage_limit), .choice = STRING(delete_usage_limit), .identifier = STRING(policy_usage_limits_id), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_delete_user] = {.name = STRING(delete_user), .signature = STRING(signature_of_delete_user), .line = STRING(line_of_delete_user), .choice = STRING(delete_user), .identifier = STRING(user_id), .homes = {TOOL_remove_org, TOOL_remove_portkey}},
    [ROW_delete_user_invite] = {.name = STRING(delete_user_invite), .signature = STRING(signature_of_delete_user_invite), .line = STRING(line_of_delete_user_invite), .choice = STRING(delete_user_invite), .identifier = STRING(invite_id), .homes = {TOOL_remove_org, TOOL_remove_portkey}},
    [ROW_delete_virtual_key] = {.name = STRING(delete_virtual_key), .signature = STRING(signature_of_delete_virtual_key), .line = STRING(signature_of_delete_virtual_key), .choice = STRING(delete_virtual_key), .identifier = STRING(slug), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_delete_workspace] = {.name = STRING(delete_workspace), .signature = STRING(signature_of_delete_workspace), .line = STRING(line_of_delete_workspace), .choice = STRING(delete_workspace), .identifier = STRING(workspace_id), .homes = {TOOL_remove_org, TOOL_remove_portkey}},
    [ROW_diff_versions] = {.name = STRING(diff_versions), .signature = STRING(signature_of_diff_versions), .line = STRING(line_of_diff_versions), .choice = STRING(diff_versions), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_disconnect_mcp_server_connection] = {.name = STRING(disconnect_mcp_server_connection), .signature = STRING(signature_of_disconnect_mcp_server_connection), .line = STRING(line_of_disconnect_mcp_server_connection), .choice = STRING(disconnect_mcp_server_connection), .identifier = STRING(mcp_server_id), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_download_log_export] = {.name = STRING(download_log_export), .signature = STRING(signature_of_download_log_export), .line = STRING(line_of_download_log_export), .choice = STRING(download_log_export), .identifier = STRING(export_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_export_workspace] = {.name = STRING(export_workspace), .signature = STRING(signature_of_export_workspace), .line = STRING(line_of_export_workspace), .choice = STRING(export_workspace), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_fetch_agent_card] = {.name = STRING(fetch_agent_card), .signature = STRING(signature_of_fetch_agent_card), .line = STRING(line_of_fetch_agent_card), .choice = STRING(fetch_agent_card), .identifier = STRING(no_text), .homes = {TOOL_change_agents, TOOL_change_portkey}, .is_experimental = true},
    [ROW_find] = {.name = STRING(find), .signature = STRING(signature_of_find), .line = STRING(line_of_find), .choice = STRING(find), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_find_references] = {.name = STRING(find_references), .signature = STRING(signature_of_find_references), .line = STRING(line_of_find_references), .choice = STRING(find_references), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_agent_integration] = {.name = STRING(get_agent_integration), .signature = STRING(signature_of_get_agent_integration), .line = STRING(line_of_get_agent_integration), .choice = STRING(get_agent_integration), .identifier = STRING(agent_integration_id), .homes = {TOOL_read_agents, TOOL_read_portkey}, .is_experimental = true},
    [ROW_get_agent_server_agent_card] = {.name = STRING(get_agent_server_agent_card), .signature = STRING(signature_of_get_agent_server_agent_card), .line = STRING(line_of_get_agent_server_agent_card), .choice = STRING(get_agent_server_agent_card), .identifier = STRING(agent_server_id), .homes = {TOOL_read_agents, TOOL_read_portkey}, .is_experimental = true},
    [ROW_get_analytics_group] = {.name = STRING(get_analytics_group), .signature = STRING(signature_of_get_analytics_group), .line = STRING(line_of_get_analytics_group), .choice = STRING(choice_by), .identifier = STRING(group_by), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_analytics_group_metadata] = {.name = STRING(get_analytics_group_metadata), .signature = STRING(signature_of_get_analytics_group_metadata), .line = STRING(line_of_get_analytics_group_metadata), .choice = STRING(choice_by_metadata), .identifier = STRING(metadata_key), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_analytics_group_models] = {.name = STRING(get_analytics_group_models), .signature = STRING(signature_of_get_analytics_group_models), .line = STRING(line_of_get_analytics_group_models), .choice = STRING(choice_by_model), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_analytics_group_providers] = {.name = STRING(get_analytics_group_providers), .signature = STRING(signature_of_get_analytics_group_providers), .line = STRING(line_of_get_analytics_group_providers), .choice = STRING(choice_by_provider), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_analytics_group_users] = {.name = STRING(get_analytics_group_users), .signature = STRING(signature_of_get_analytics_group_users), .line = STRING(line_of_get_analytics_group_users), .choice = STRING(choice_by_user), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_analytics_group_workspaces] = {.name = STRING(get_analytics_group_workspaces), .signature = STRING(signature_of_get_analytics_group_workspaces), .line = STRING(line_of_get_analytics_group_workspaces), .choice = STRING(choice_by_workspace), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_api_key] = {.name = STRING(get_api_key), .signature = STRING(signature_of_get_api_key), .line = STRING(signature_of_get_api_key), .choice = STRING(get_api_key), .identifier = STRING(id), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_get_cache_hit_latency] = {.name = STRING(get_cache_hit_latency), .signature = STRING(signature_of_get_cache_hit_latency), .line = STRING(line_of_get_cache_hit_latency), .choice = STRING(choice_cache_hit_latency), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_cache_hit_rate] = {.name = STRING(get_cache_hit_rate), .signature = STRING(signature_of_get_cache_hit_rate), .line = STRING(line_of_get_cache_hit_rate), .choice = STRING(choice_cache_hit_rate), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_cache_summary] = {.name = STRING(get_cache_summary), .signature = STRING(signature_of_get_cache_summary), .line = STRING(line_of_get_cache_summary), .choice = STRING(choice_cache_summary), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_collection] = {.name = STRING(get_collection), .signature = STRING(signature_of_get_collection), .line = STRING(line_of_get_collection), .choice = STRING(get_collection), .identifier = STRING(collection_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_config] = {.name = STRING(get_config), .signature = STRING(signature_of_get_config), .line = STRING(line_of_get_config), .choice = STRING(get_config), .identifier = STRING(slug), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_config_version] = {.name = STRING(get_config_version), .signature = STRING(signature_of_get_config_version), .line = STRING(line_of_get_config_version), .choice = STRING(get_config_version), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}, .is_experimental = true},
    [ROW_get_cost_analytics] = {.name = STRING(get_cost_analytics), .signature = STRING(signature_of_get_cost_analytics), .line = STRING(line_of_get_cost_analytics), .choice = STRING(choice_cost), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_deployment] = {.name = STRING(get_deployment), .signature = STRING(signature_of_get_deployment), .line = STRING(line_of_get_deployment), .choice = STRING(get_deployment), .identifier = STRING(id), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_get_error_analytics] = {.name = STRING(get_error_analytics), .signature = STRING(signature_of_get_error_analytics), .line = STRING(line_of_get_error_analytics), .choice = STRING(choice_errors), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_error_rate_analytics] = {.name = STRING(get_error_rate_analytics), .signature = STRING(signature_of_get_error_rate_analytics), .line = STRING(line_of_get_error_rate_analytics), .choice = STRING(choice_error_rate), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_error_stacks_analytics] = {.name = STRING(get_error_stacks_analytics), .signature = STRING(signature_of_get_error_stacks_analytics), .line = STRING(line_of_get_error_stacks_analytics), .choice = STRING(choice_errors_by_status_over_time), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_error_status_codes_analytics] = {.name = STRING(get_error_status_codes_analytics), .signature = STRING(signature_of_get_error_status_codes_analytics), .line = STRING(line_of_get_error_status_codes_analytics), .choice = STRING(choice_errors_by_status), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_feedback_analytics] = {.name = STRING(get_feedback_analytics), .signature = STRING(signature_of_get_feedback_analytics), .line = STRING(line_of_get_feedback_analytics), .choice = STRING(choice_feedback_count), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_feedback_models_analytics] = {.name = STRING(get_feedback_models_analytics), .signature = STRING(signature_of_get_feedback_models_analytics), .line = STRING(line_of_get_feedback_models_analytics), .choice = STRING(choice_feedback_by_model), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_feedback_scores_analytics] = {.name = STRING(get_feedback_scores_analytics), .signature = STRING(signature_of_get_feedback_scores_analytics), .line = STRING(line_of_get_feedback_scores_analytics), .choice = STRING(choice_feedback_scores), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_feedback_weighted_analytics] = {.name = STRING(get_feedback_weighted_analytics), .signature = STRING(signature_of_get_feedback_weighted_analytics), .line = STRING(line_of_get_feedback_weighted_analytics), .choice = STRING(choice_feedback_average), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_guardrail] = {.name = STRING(get_guardrail), .signature = STRING(signature_of_get_guardrail), .line = STRING(line_of_get_guardrail), .choice = STRING(get_guardrail), .identifier = STRING(guardrail_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_integration] = {.name = STRING(get_integration), .signature = STRING(signature_of_get_integration), .line = STRING(signature_of_get_integration), .choice = STRING(get_integration), .identifier = STRING(slug), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_get_latency_analytics] = {.name = STRING(get_latency_analytics), .signature = STRING(signature_of_get_latency_analytics), .line = STRING(line_of_get_latency_analytics), .choice = STRING(choice_latency), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_log] = {.name = STRING(get_log), .signature = STRING(signature_of_get_log), .line = STRING(line_of_get_log), .choice = STRING(get_log), .identifier = STRING(log_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_log_export] = {.name = STRING(get_log_export), .signature = STRING(signature_of_get_log_export), .line = STRING(line_of_get_log_export), .choice = STRING(get_log_export), .identifier = STRING(export_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_log_export_field_restrictions] = {.name = STRING(get_log_export_field_restrictions), .signature = STRING(signature_of_get_log_export_field_restrictions), .line = STRING(line_of_get_log_export_field_restrictions), .choice = STRING(get_log_export_field_restrictions), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_mcp_integration] = {.name = STRING(get_mcp_integration), .signature = STRING(signature_of_get_mcp_integration), .line = STRING(line_of_get_mcp_integration), .choice = STRING(get_mcp_integration), .identifier = STRING(mcp_integration_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_get_mcp_integration_metadata] = {.name = STRING(get_mcp_integration_metadata), .signature = STRING(signature_of_get_mcp_integration_metadata), .line = STRING(line_of_get_mcp_integration_metadata), .choice = STRING(get_mcp_integration_metadata), .identifier = STRING(mcp_integration_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_get_mcp_server] = {.name = STRING(get_mcp_server), .signature = STRING(signature_of_get_mcp_server), .line = STRING(line_of_get_mcp_server), .choice = STRING(get_mcp_server), .identifier = STRING(mcp_server_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_get_mcp_server_metadata] = {.name = STRING(get_mcp_server_metadata), .signature = STRING(signature_of_get_mcp_server_metadata), .line = STRING(line_of_get_mcp_server_metadata), .choice = STRING(get_mcp_server_metadata), .identifier = STRING(mcp_server_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_get_model_config] = {.name = STRING(get_model_config), .signature = STRING(signature_of_get_model_config), .line = STRING(signature_of_get_model_config), .choice = STRING(get_model_config), .identifier = STRING(no_text), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_get_model_pricing] = {.name = STRING(get_model_pricing), .signature = STRING(signature_of_get_model_pricing), .line = STRING(signature_of_get_model_pricing), .choice = STRING(get_model_pricing), .identifier = STRING(no_text), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_get_organisation_defaults] = {.name = STRING(get_organisation_defaults), .signature = STRING(signature_of_get_organisation_defaults), .line = STRING(signature_of_get_organisation_defaults), .choice = STRING(get_organisation_defaults), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_prompt] = {.name = STRING(get_prompt), .signature = STRING(signature_of_get_prompt), .line = STRING(line_of_get_prompt), .choice = STRING(get_prompt), .identifier = STRING(prompt_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_prompt_label] = {.name = STRING(get_prompt_label), .signature = STRING(signature_of_get_prompt_label), .line = STRING(line_of_get_prompt_label), .choice = STRING(get_prompt_label), .identifier = STRING(label_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_prompt_partial] = {.name = STRING(get_prompt_partial), .signature = STRING(signature_of_get_prompt_partial), .line = STRING(line_of_get_prompt_partial), .choice = STRING(get_prompt_partial), .identifier = STRING(prompt_partial_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_prompt_version] = {.name = STRING(get_prompt_version), .signature = STRING(signature_of_get_prompt_version), .line = STRING(line_of_get_prompt_version), .choice = STRING(get_prompt_version), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_get_provider] = {.name = STRING(get_provider), .signature = STRING(signature_of_get_provider), .line = STRING(line_of_get_provider), .choice = STRING(get_provider), .identifier = STRING(slug), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_get_rate_limit] = {.name = STRING(get_rate_limit), .signature = STRING(signature_of_get_rate_limit), .line = STRING(line_of_get_rate_limit), .choice = STRING(get_rate_limit), .identifier = STRING(rate_limits_policy_id), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_get_request_analytics] = {.name = STRING(get_request_analytics), .signature = STRING(signature_of_get_request_analytics), .line = STRING(line_of_get_request_analytics), .choice = STRING(choice_requests), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_rescued_requests_analytics] = {.name = STRING(get_rescued_requests_analytics), .signature = STRING(signature_of_get_rescued_requests_analytics), .line = STRING(line_of_get_rescued_requests_analytics), .choice = STRING(choice_rescued_requests), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_secret_reference] = {.name = STRING(get_secret_reference), .signature = STRING(signature_of_get_secret_reference), .line = STRING(line_of_get_secret_reference), .choice = STRING(get_secret_reference), .identifier = STRING(secret_reference_id), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_get_token_analytics] = {.name = STRING(get_token_analytics), .signature = STRING(signature_of_get_token_analytics), .line = STRING(line_of_get_token_analytics), .choice = STRING(choice_tokens), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_usage_limit] = {.name = STRING(get_usage_limit), .signature = STRING(signature_of_get_usage_limit), .line = STRING(line_of_get_usage_limit), .choice = STRING(get_usage_limit), .identifier = STRING(policy_usage_limits_id), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_get_user] = {.name = STRING(get_user), .signature = STRING(signature_of_get_user), .line = STRING(line_of_get_user), .choice = STRING(get_user), .identifier = STRING(user_id), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_get_user_invite] = {.name = STRING(get_user_invite), .signature = STRING(signature_of_get_user_invite), .line = STRING(line_of_get_user_invite), .choice = STRING(get_user_invite), .identifier = STRING(invite_id), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_get_user_requests_analytics] = {.name = STRING(get_user_requests_analytics), .signature = STRING(signature_of_get_user_requests_analytics), .line = STRING(line_of_get_user_requests_analytics), .choice = STRING(choice_requests_per_user), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_user_stats] = {.name = STRING(get_user_stats), .signature = STRING(signature_of_get_user_stats), .line = STRING(line_of_get_user_stats), .choice = STRING(choice_by_user), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_users_analytics] = {.name = STRING(get_users_analytics), .signature = STRING(signature_of_get_users_analytics), .line = STRING(line_of_get_users_analytics), .choice = STRING(choice_active_users), .identifier = STRING(no_text), .homes = {TOOL_query_analytics, TOOL_read_portkey}},
    [ROW_get_virtual_key] = {.name = STRING(get_virtual_key), .signature = STRING(signature_of_get_virtual_key), .line = STRING(signature_of_get_virtual_key), .choice = STRING(get_virtual_key), .identifier = STRING(slug), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_get_workspace] = {.name = STRING(get_workspace), .signature = STRING(signature_of_get_workspace), .line = STRING(line_of_get_workspace), .choice = STRING(get_workspace), .identifier = STRING(workspace_id), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_get_workspace_member] = {.name = STRING(get_workspace_member), .signature = STRING(signature_of_get_workspace_member), .line = STRING(line_of_get_workspace_member), .choice = STRING(get_workspace_member), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_import_workspace] = {.name = STRING(import_workspace), .signature = STRING(signature_of_import_workspace), .line = STRING(line_of_import_workspace), .choice = STRING(import_workspace), .identifier = STRING(no_text), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_insert_log] = {.name = STRING(insert_log), .signature = STRING(signature_of_insert_log), .line = STRING(line_of_insert_log), .choice = STRING(insert_log), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_invite_user] = {.name = STRING(invite_user), .signature = STRING(signature_of_invite_user), .line = STRING(signature_of_invite_user), .choice = STRING(invite_user), .identifier = STRING(no_text), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_list_agent_integration_skills] = {.name = STRING(list_agent_integration_skills), .signature = STRING(signature_of_list_agent_integration_skills), .line = STRING(line_of_list_agent_integration_skills), .choice = STRING(list_agent_integration_skills), .identifier = STRING(agent_integration_id), .homes = {TOOL_read_agents, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_agent_integration_workspaces] = {.name = STRING(list_agent_integration_workspaces), .signature = STRING(signature_of_list_agent_integration_workspaces), .line = STRING(line_of_list_agent_integration_workspaces), .choice = STRING(list_agent_integration_workspaces), .identifier = STRING(agent_integration_id), .homes = {TOOL_read_agents, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_agent_integrations] = {.name = STRING(list_agent_integrations), .signature = STRING(signature_of_list_agent_integrations), .line = STRING(line_of_list_agent_integrations), .choice = STRING(list_agent_integrations), .identifier = STRING(no_text), .homes = {TOOL_read_agents, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_agent_server_skills] = {.name = STRING(list_agent_server_skills), .signature = STRING(signature_of_list_agent_server_skills), .line = STRING(line_of_list_agent_server_skills), .choice = STRING(list_agent_server_skills), .identifier = STRING(agent_server_id), .homes = {TOOL_read_agents, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_agent_server_user_access] = {.name = STRING(list_agent_server_user_access), .signature = STRING(signature_of_list_agent_server_user_access), .line = STRING(line_of_list_agent_server_user_access), .choice = STRING(list_agent_server_user_access), .identifier = STRING(agent_server_id), .homes = {TOOL_read_agents, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_agent_servers] = {.name = STRING(list_agent_servers), .signature = STRING(signature_of_list_agent_servers), .line = STRING(line_of_list_agent_servers), .choice = STRING(list_agent_servers), .identifier = STRING(no_text), .homes = {TOOL_read_agents, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_all_users] = {.name = STRING(list_all_users), .signature = STRING(signature_of_list_all_users), .line = STRING(line_of_list_all_users), .choice = STRING(list_all_users), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_list_api_keys] = {.name = STRING(list_api_keys), .signature = STRING(signature_of_list_api_keys), .line = STRING(line_of_list_api_keys), .choice = STRING(list_api_keys), .identifier = STRING(no_text), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_list_audit_logs] = {.name = STRING(list_audit_logs), .signature = STRING(signature_of_list_audit_logs), .line = STRING(line_of_list_audit_logs), .choice = STRING(list_audit_logs), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_list_collections] = {.name = STRING(list_collections), .signature = STRING(signature_of_list_collections), .line = STRING(line_of_list_collections), .choice = STRING(list_collections), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_config_versions] = {.name = STRING(list_config_versions), .signature = STRING(signature_of_list_config_versions), .line = STRING(line_of_list_config_versions), .choice = STRING(list_config_versions), .identifier = STRING(slug), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_configs] = {.name = STRING(list_configs), .signature = STRING(signature_of_list_configs), .line = STRING(line_of_list_configs), .choice = STRING(list_configs), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_deployments] = {.name = STRING(list_deployments), .signature = STRING(signature_of_list_deployments), .line = STRING(line_of_list_deployments), .choice = STRING(list_deployments), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_list_guardrail_mcp_servers] = {.name = STRING(list_guardrail_mcp_servers), .signature = STRING(signature_of_list_guardrail_mcp_servers), .line = STRING(line_of_list_guardrail_mcp_servers), .choice = STRING(list_guardrail_mcp_servers), .identifier = STRING(guardrail_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_guardrails] = {.name = STRING(list_guardrails), .signature = STRING(signature_of_list_guardrails), .line = STRING(line_of_list_guardrails), .choice = STRING(list_guardrails), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_input_guardrail_workspace_exclusions] = {.name = STRING(list_input_guardrail_workspace_exclusions), .signature = STRING(signature_of_list_input_guardrail_workspace_exclusions), .line = STRING(line_of_list_input_guardrail_workspace_exclusions), .choice = STRING(list_input_guardrail_workspace_exclusions), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_integration_models] = {.name = STRING(list_integration_models), .signature = STRING(signature_of_list_integration_models), .line = STRING(signature_of_list_integration_models), .choice = STRING(list_integration_models), .identifier = STRING(slug), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_integration_providers] = {.name = STRING(list_integration_providers), .signature = STRING(signature_of_list_integration_providers), .line = STRING(signature_of_list_integration_providers), .choice = STRING(list_integration_providers), .identifier = STRING(no_text), .homes = {TOOL_read_catalog, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_integration_workspaces] = {.name = STRING(list_integration_workspaces), .signature = STRING(signature_of_list_integration_workspaces), .line = STRING(signature_of_list_integration_workspaces), .choice = STRING(list_integration_workspaces), .identifier = STRING(slug), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_integrations] = {.name = STRING(list_integrations), .signature = STRING(signature_of_list_integrations), .line = STRING(line_of_list_integrations), .choice = STRING(list_integrations), .identifier = STRING(no_text), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_library_tool_versions] = {.name = STRING(list_library_tool_versions), .signature = STRING(signature_of_list_library_tool_versions), .line = STRING(line_of_list_library_tool_versions), .choice = STRING(list_library_tool_versions), .identifier = STRING(tool_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_library_tools] = {.name = STRING(list_library_tools), .signature = STRING(signature_of_list_library_tools), .line = STRING(signature_of_list_library_tools), .choice = STRING(list_library_tools), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_log_exports] = {.name = STRING(list_log_exports), .signature = STRING(signature_of_list_log_exports), .line = STRING(line_of_list_log_exports), .choice = STRING(list_log_exports), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_mcp_integration_capabilities] = {.name = STRING(list_mcp_integration_capabilities), .signature = STRING(signature_of_list_mcp_integration_capabilities), .line = STRING(line_of_list_mcp_integration_capabilities), .choice = STRING(list_mcp_integration_capabilities), .identifier = STRING(mcp_integration_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_mcp_integration_workspaces] = {.name = STRING(list_mcp_integration_workspaces), .signature = STRING(signature_of_list_mcp_integration_workspaces), .line = STRING(line_of_list_mcp_integration_workspaces), .choice = STRING(list_mcp_integration_workspaces), .identifier = STRING(mcp_integration_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_mcp_integrations] = {.name = STRING(list_mcp_integrations), .signature = STRING(signature_of_list_mcp_integrations), .line = STRING(line_of_list_mcp_integrations), .choice = STRING(list_mcp_integrations), .identifier = STRING(no_text), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_mcp_server_capabilities] = {.name = STRING(list_mcp_server_capabilities), .signature = STRING(signature_of_list_mcp_server_capabilities), .line = STRING(line_of_list_mcp_server_capabilities), .choice = STRING(list_mcp_server_capabilities), .identifier = STRING(mcp_server_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_mcp_server_connections] = {.name = STRING(list_mcp_server_connections), .signature = STRING(signature_of_list_mcp_server_connections), .line = STRING(line_of_list_mcp_server_connections), .choice = STRING(list_mcp_server_connections), .identifier = STRING(mcp_server_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_mcp_server_user_access] = {.name = STRING(list_mcp_server_user_access), .signature = STRING(signature_of_list_mcp_server_user_access), .line = STRING(line_of_list_mcp_server_user_access), .choice = STRING(list_mcp_server_user_access), .identifier = STRING(mcp_server_id), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_mcp_servers] = {.name = STRING(list_mcp_servers), .signature = STRING(signature_of_list_mcp_servers), .line = STRING(line_of_list_mcp_servers), .choice = STRING(list_mcp_servers), .identifier = STRING(no_text), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_models] = {.name = STRING(list_models), .signature = STRING(signature_of_list_models), .line = STRING(signature_of_list_models), .choice = STRING(list_models), .identifier = STRING(no_text), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_output_guardrail_workspace_exclusions] = {.name = STRING(list_output_guardrail_workspace_exclusions), .signature = STRING(signature_of_list_output_guardrail_workspace_exclusions), .line = STRING(line_of_list_output_guardrail_workspace_exclusions), .choice = STRING(list_output_guardrail_workspace_exclusions), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_partial_versions] = {.name = STRING(list_partial_versions), .signature = STRING(signature_of_list_partial_versions), .line = STRING(line_of_list_partial_versions), .choice = STRING(list_partial_versions), .identifier = STRING(prompt_partial_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_plugin_providers] = {.name = STRING(list_plugin_providers), .signature = STRING(signature_of_list_plugin_providers), .line = STRING(signature_of_list_plugin_providers), .choice = STRING(list_plugin_providers), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}, .is_experimental = true},
    [ROW_list_prompt_labels] = {.name = STRING(list_prompt_labels), .signature = STRING(signature_of_list_prompt_labels), .line = STRING(line_of_list_prompt_labels), .choice = STRING(list_prompt_labels), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_prompt_partials] = {.name = STRING(list_prompt_partials), .signature = STRING(signature_of_list_prompt_partials), .line = STRING(signature_of_list_prompt_partials), .choice = STRING(list_prompt_partials), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_prompt_versions] = {.name = STRING(list_prompt_versions), .signature = STRING(signature_of_list_prompt_versions), .line = STRING(line_of_list_prompt_versions), .choice = STRING(list_prompt_versions), .identifier = STRING(prompt_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_prompts] = {.name = STRING(list_prompts), .signature = STRING(signature_of_list_prompts), .line = STRING(line_of_list_prompts), .choice = STRING(list_prompts), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_list_providers] = {.name = STRING(list_providers), .signature = STRING(signature_of_list_providers), .line = STRING(line_of_list_providers), .choice = STRING(list_providers), .identifier = STRING(no_text), .homes = {TOOL_read_catalog, TOOL_read_portkey}},
    [ROW_list_rate_limits] = {.name = STRING(list_rate_limits), .signature = STRING(signature_of_list_rate_limits), .line = STRING(line_of_list_rate_limits), .choice = STRING(list_rate_limits), .identifier = STRING(no_text), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_list_scim_groups] = {.name = STRING(list_scim_groups), .signature = STRING(signature_of_list_scim_groups), .line = STRING(signature_of_list_scim_groups), .choice = STRING(list_scim_groups), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_list_scim_workspace_mappings] = {.name = STRING(list_scim_workspace_mappings), .signature = STRING(signature_of_list_scim_workspace_mappings), .line = STRING(signature_of_list_scim_workspace_mappings), .choice = STRING(list_scim_workspace_mappings), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_list_secret_references] = {.name = STRING(list_secret_references), .signature = STRING(signature_of_list_secret_references), .line = STRING(line_of_list_secret_references), .choice = STRING(list_secret_references), .identifier = STRING(no_text), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_list_usage_limit_entities] = {.name = STRING(list_usage_limit_entities), .signature = STRING(signature_of_list_usage_limit_entities), .line = STRING(line_of_list_usage_limit_entities), .choice = STRING(list_usage_limit_entities), .identifier = STRING(policy_usage_limits_id), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_list_usage_limits] = {.name = STRING(list_usage_limits), .signature = STRING(signature_of_list_usage_limits), .line = STRING(line_of_list_usage_limits), .choice = STRING(list_usage_limits), .identifier = STRING(no_text), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_list_user_invites] = {.name = STRING(list_user_invites), .signature = STRING(signature_of_list_user_invites), .line = STRING(line_of_list_user_invites), .choice = STRING(list_user_invites), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_list_virtual_keys] = {.name = STRING(list_virtual_keys), .signature = STRING(signature_of_list_virtual_keys), .line = STRING(line_of_list_virtual_keys), .choice = STRING(list_virtual_keys), .identifier = STRING(no_text), .homes = {TOOL_read_access, TOOL_read_portkey}},
    [ROW_list_workspace_members] = {.name = STRING(list_workspace_members), .signature = STRING(signature_of_list_workspace_members), .line = STRING(line_of_list_workspace_members), .choice = STRING(list_workspace_members), .identifier = STRING(workspace_id), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_list_workspaces] = {.name = STRING(list_workspaces), .signature = STRING(signature_of_list_workspaces), .line = STRING(line_of_list_workspaces), .choice = STRING(list_workspaces), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_migrate_prompt] = {.name = STRING(migrate_prompt), .signature = STRING(signature_of_migrate_prompt), .line = STRING(line_of_migrate_prompt), .choice = STRING(migrate_prompt), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_ping_deployment] = {.name = STRING(ping_deployment), .signature = STRING(signature_of_ping_deployment), .line = STRING(signature_of_ping_deployment), .choice = STRING(ping_deployment), .identifier = STRING(id), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_promote_prompt] = {.name = STRING(promote_prompt), .signature = STRING(signature_of_promote_prompt), .line = STRING(line_of_promote_prompt), .choice = STRING(promote_prompt), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_publish_library_tool] = {.name = STRING(publish_library_tool), .signature = STRING(signature_of_publish_library_tool), .line = STRING(line_of_publish_library_tool), .choice = STRING(publish_library_tool), .identifier = STRING(tool_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_publish_partial] = {.name = STRING(publish_partial), .signature = STRING(signature_of_publish_partial), .line = STRING(line_of_publish_partial), .choice = STRING(publish_partial), .identifier = STRING(prompt_partial_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_publish_prompt] = {.name = STRING(publish_prompt), .signature = STRING(signature_of_publish_prompt), .line = STRING(line_of_publish_prompt), .choice = STRING(publish_prompt), .identifier = STRING(prompt_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_register_deployment] = {.name = STRING(register_deployment), .signature = STRING(signature_of_register_deployment), .line = STRING(line_of_register_deployment), .choice = STRING(register_deployment), .identifier = STRING(no_text), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_remove_workspace_member] = {.name = STRING(remove_workspace_member), .signature = STRING(signature_of_remove_workspace_member), .line = STRING(line_of_remove_workspace_member), .choice = STRING(remove_workspace_member), .identifier = STRING(no_text), .homes = {TOOL_remove_org, TOOL_remove_portkey}},
    [ROW_render_prompt] = {.name = STRING(render_prompt), .signature = STRING(signature_of_render_prompt), .line = STRING(line_of_render_prompt), .choice = STRING(render_prompt), .identifier = STRING(prompt_id), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_replace_guardrail_mcp_servers] = {.name = STRING(replace_guardrail_mcp_servers), .signature = STRING(signature_of_replace_guardrail_mcp_servers), .line = STRING(line_of_replace_guardrail_mcp_servers), .choice = STRING(replace_guardrail_mcp_servers), .identifier = STRING(guardrail_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_resend_user_invite] = {.name = STRING(resend_user_invite), .signature = STRING(signature_of_resend_user_invite), .line = STRING(line_of_resend_user_invite), .choice = STRING(resend_user_invite), .identifier = STRING(invite_id), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_reset_usage_limit_entity] = {.name = STRING(reset_usage_limit_entity), .signature = STRING(signature_of_reset_usage_limit_entity), .line = STRING(signature_of_reset_usage_limit_entity), .choice = STRING(reset_usage_limit_entity), .identifier = STRING(no_text), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_rotate_api_key] = {.name = STRING(rotate_api_key), .signature = STRING(signature_of_rotate_api_key), .line = STRING(signature_of_rotate_api_key), .choice = STRING(rotate_api_key), .identifier = STRING(id), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_rotate_key_safely] = {.name = STRING(rotate_key_safely), .signature = STRING(signature_of_rotate_key_safely), .line = STRING(signature_of_rotate_key_safely), .choice = STRING(rotate_key_safely), .identifier = STRING(no_text), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_run_prompt_completion] = {.name = STRING(run_prompt_completion), .signature = STRING(signature_of_run_prompt_completion), .line = STRING(line_of_run_prompt_completion), .choice = STRING(run_prompt_completion), .identifier = STRING(prompt_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_start_log_export] = {.name = STRING(start_log_export), .signature = STRING(signature_of_start_log_export), .line = STRING(line_of_start_log_export), .choice = STRING(start_log_export), .identifier = STRING(export_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_sync_mcp_integration] = {.name = STRING(sync_mcp_integration), .signature = STRING(signature_of_sync_mcp_integration), .line = STRING(line_of_sync_mcp_integration), .choice = STRING(sync_mcp_integration), .identifier = STRING(mcp_integration_id), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_sync_mcp_server_capabilities] = {.name = STRING(sync_mcp_server_capabilities), .signature = STRING(signature_of_sync_mcp_server_capabilities), .line = STRING(line_of_sync_mcp_server_capabilities), .choice = STRING(sync_mcp_server_capabilities), .identifier = STRING(mcp_server_id), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_sync_mcp_server_metadata] = {.name = STRING(sync_mcp_server_metadata), .signature = STRING(signature_of_sync_mcp_server_metadata), .line = STRING(line_of_sync_mcp_server_metadata), .choice = STRING(sync_mcp_server_metadata), .identifier = STRING(mcp_server_id), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_test_agent_server] = {.name = STRING(test_agent_server), .signature = STRING(signature_of_test_agent_server), .line = STRING(line_of_test_agent_server), .choice = STRING(test_agent_server), .identifier = STRING(agent_server_id), .homes = {TOOL_change_agents, TOOL_change_portkey}, .is_experimental = true},
    [ROW_test_mcp_integration] = {.name = STRING(test_mcp_integration), .signature = STRING(signature_of_test_mcp_integration), .line = STRING(line_of_test_mcp_integration), .choice = STRING(test_mcp_integration), .identifier = STRING(mcp_integration_id), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_test_mcp_server] = {.name = STRING(test_mcp_server), .signature = STRING(signature_of_test_mcp_server), .line = STRING(line_of_test_mcp_server), .choice = STRING(test_mcp_server), .identifier = STRING(mcp_server_id), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_update_agent_integration] = {.name = STRING(update_agent_integration), .signature = STRING(signature_of_update_agent_integration), .line = STRING(line_of_update_agent_integration), .choice = STRING(update_agent_integration), .identifier = STRING(agent_integration_id), .homes = {TOOL_remove_agents, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_update_agent_server] = {.name = STRING(update_agent_server), .signature = STRING(signature_of_update_agent_server), .line = STRING(line_of_update_agent_server), .choice = STRING(update_agent_server), .identifier = STRING(agent_server_id), .homes = {TOOL_remove_agents, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_update_api_key] = {.name = STRING(update_api_key), .signature = STRING(signature_of_update_api_key), .line = STRING(line_of_update_api_key), .choice = STRING(update_api_key), .identifier = STRING(id), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_update_collection] = {.name = STRING(update_collection), .signature = STRING(signature_of_update_collection), .line = STRING(line_of_update_collection), .choice = STRING(update_collection), .identifier = STRING(collection_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_config] = {.name = STRING(update_config), .signature = STRING(signature_of_update_config), .line = STRING(line_of_update_config), .choice = STRING(update_config), .identifier = STRING(slug), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_deployment] = {.name = STRING(update_deployment), .signature = STRING(signature_of_update_deployment), .line = STRING(line_of_update_deployment), .choice = STRING(update_deployment), .identifier = STRING(id), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_update_feedback] = {.name = STRING(update_feedback), .signature = STRING(signature_of_update_feedback), .line = STRING(line_of_update_feedback), .choice = STRING(update_feedback), .identifier = STRING(id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_guardrail] = {.name = STRING(update_guardrail), .signature = STRING(signature_of_update_guardrail), .line = STRING(line_of_update_guardrail), .choice = STRING(update_guardrail), .identifier = STRING(guardrail_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_input_guardrail_workspace_exclusions] = {.name = STRING(update_input_guardrail_workspace_exclusions), .signature = STRING(signature_of_update_input_guardrail_workspace_exclusions), .line = STRING(line_of_update_input_guardrail_workspace_exclusions), .choice = STRING(update_input_guardrail_workspace_exclusions), .identifier = STRING(no_text), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_update_integration] = {.name = STRING(update_integration), .signature = STRING(signature_of_update_integration), .line = STRING(line_of_update_integration), .choice = STRING(update_integration), .identifier = STRING(slug), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_update_integration_models] = {.name = STRING(update_integration_models), .signature = STRING(signature_of_update_integration_models), .line = STRING(line_of_update_integration_models), .choice = STRING(update_integration_models), .identifier = STRING(slug), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_update_integration_workspaces] = {.name = STRING(update_integration_workspaces), .signature = STRING(signature_of_update_integration_workspaces), .line = STRING(line_of_update_integration_workspaces), .choice = STRING(update_integration_workspaces), .identifier = STRING(slug), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_update_library_tool] = {.name = STRING(update_library_tool), .signature = STRING(signature_of_update_library_tool), .line = STRING(line_of_update_library_tool), .choice = STRING(update_library_tool), .identifier = STRING(tool_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_update_log_export] = {.name = STRING(update_log_export), .signature = STRING(signature_of_update_log_export), .line = STRING(line_of_update_log_export), .choice = STRING(update_log_export), .identifier = STRING(export_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_mcp_integration] = {.name = STRING(update_mcp_integration), .signature = STRING(signature_of_update_mcp_integration), .line = STRING(line_of_update_mcp_integration), .choice = STRING(update_mcp_integration), .identifier = STRING(mcp_integration_id), .homes = {TOOL_remove_catalog, TOOL_remove_portkey}},
    [ROW_update_mcp_integration_capabilities] = {.name = STRING(update_mcp_integration_capabilities), .signature = STRING(signature_of_update_mcp_integration_capabilities), .line = STRING(line_of_update_mcp_integration_capabilities), .choice = STRING(update_mcp_integration_capabilities), .identifier = STRING(mcp_integration_id), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_update_mcp_integration_workspaces] = {.name = STRING(update_mcp_integration_workspaces), .signature = STRING(signature_of_update_mcp_integration_workspaces), .line = STRING(line_of_update_mcp_integration_workspaces), .choice = STRING(update_mcp_integration_workspaces), .identifier = STRING(mcp_integration_id), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_update_mcp_server] = {.name = STRING(update_mcp_server), .signature = STRING(signature_of_update_mcp_server), .line = STRING(line_of_update_mcp_server), .choice = STRING(update_mcp_server), .identifier = STRING(mcp_server_id), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_update_mcp_server_capabilities] = {.name = STRING(update_mcp_server_capabilities), .signature = STRING(signature_of_update_mcp_server_capabilities), .line = STRING(line_of_update_mcp_server_capabilities), .choice = STRING(update_mcp_server_capabilities), .identifier = STRING(mcp_server_id), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_update_mcp_server_user_access] = {.name = STRING(update_mcp_server_user_access), .signature = STRING(signature_of_update_mcp_server_user_access), .line = STRING(line_of_update_mcp_server_user_access), .choice = STRING(update_mcp_server_user_access), .identifier = STRING(mcp_server_id), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_update_organisation_defaults] = {.name = STRING(update_organisation_defaults), .signature = STRING(signature_of_update_organisation_defaults), .line = STRING(line_of_update_organisation_defaults), .choice = STRING(update_organisation_defaults), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_output_guardrail_workspace_exclusions] = {.name = STRING(update_output_guardrail_workspace_exclusions), .signature = STRING(signature_of_update_output_guardrail_workspace_exclusions), .line = STRING(line_of_update_output_guardrail_workspace_exclusions), .choice = STRING(update_output_guardrail_workspace_exclusions), .identifier = STRING(no_text), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_update_plugin] = {.name = STRING(update_plugin), .signature = STRING(signature_of_update_plugin), .line = STRING(line_of_update_plugin), .choice = STRING(update_plugin), .identifier = STRING(plugin_id), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}, .is_experimental = true},
    [ROW_update_prompt] = {.name = STRING(update_prompt), .signature = STRING(signature_of_update_prompt), .line = STRING(line_of_update_prompt), .choice = STRING(update_prompt), .identifier = STRING(prompt_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_prompt_label] = {.name = STRING(update_prompt_label), .signature = STRING(signature_of_update_prompt_label), .line = STRING(line_of_update_prompt_label), .choice = STRING(update_prompt_label), .identifier = STRING(label_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_prompt_partial] = {.name = STRING(update_prompt_partial), .signature = STRING(signature_of_update_prompt_partial), .line = STRING(line_of_update_prompt_partial), .choice = STRING(update_prompt_partial), .identifier = STRING(prompt_partial_id), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_prompt_version] = {.name = STRING(update_prompt_version), .signature = STRING(signature_of_update_prompt_version), .line = STRING(line_of_update_prompt_version), .choice = STRING(update_prompt_version), .identifier = STRING(no_text), .homes = {TOOL_change_gateway, TOOL_change_portkey}},
    [ROW_update_provider] = {.name = STRING(update_provider), .signature = STRING(signature_of_update_provider), .line = STRING(line_of_update_provider), .choice = STRING(update_provider), .identifier = STRING(slug), .homes = {TOOL_change_catalog, TOOL_change_portkey}},
    [ROW_update_rate_limit] = {.name = STRING(update_rate_limit), .signature = STRING(signature_of_update_rate_limit), .line = STRING(line_of_update_rate_limit), .choice = STRING(update_rate_limit), .identifier = STRING(rate_limits_policy_id), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_update_secret_reference] = {.name = STRING(update_secret_reference), .signature = STRING(signature_of_update_secret_reference), .line = STRING(line_of_update_secret_reference), .choice = STRING(update_secret_reference), .identifier = STRING(secret_reference_id), .homes = {TOOL_remove_access, TOOL_remove_portkey}},
    [ROW_update_usage_limit] = {.name = STRING(update_usage_limit), .signature = STRING(signature_of_update_usage_limit), .line = STRING(line_of_update_usage_limit), .choice = STRING(update_usage_limit), .identifier = STRING(policy_usage_limits_id), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_update_user] = {.name = STRING(update_user), .signature = STRING(signature_of_update_user), .line = STRING(line_of_update_user), .choice = STRING(update_user), .identifier = STRING(user_id), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_update_virtual_key] = {.name = STRING(update_virtual_key), .signature = STRING(signature_of_update_virtual_key), .line = STRING(line_of_update_virtual_key), .choice = STRING(update_virtual_key), .identifier = STRING(slug), .homes = {TOOL_change_access, TOOL_change_portkey}},
    [ROW_update_workspace] = {.name = STRING(update_workspace), .signature = STRING(signature_of_update_workspace), .line = STRING(line_of_update_workspace), .choice = STRING(update_workspace), .identifier = STRING(workspace_id), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_update_workspace_member] = {.name = STRING(update_workspace_member), .signature = STRING(signature_of_update_workspace_member), .line = STRING(line_of_update_workspace_member), .choice = STRING(update_workspace_member), .identifier = STRING(no_text), .homes = {TOOL_change_org, TOOL_change_portkey}},
    [ROW_upsert_guardrail_mcp_server] = {.name = STRING(upsert_guardrail_mcp_server), .signature = STRING(signature_of_upsert_guardrail_mcp_server), .line = STRING(line_of_upsert_guardrail_mcp_server), .choice = STRING(upsert_guardrail_mcp_server), .identifier = STRING(no_text), .homes = {TOOL_remove_gateway, TOOL_remove_portkey}},
    [ROW_usage_report] = {.name = STRING(usage_report), .signature = STRING(signature_of_usage_report), .line = STRING(signature_of_usage_report), .choice = STRING(usage_report), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}},
    [ROW_validate_completion_metadata] = {.name = STRING(validate_completion_metadata), .signature = STRING(signature_of_validate_completion_metadata), .line = STRING(signature_of_validate_completion_metadata), .choice = STRING(validate_completion_metadata), .identifier = STRING(no_text), .homes = {TOOL_read_gateway, TOOL_read_portkey}},
    [ROW_validate_token] = {.name = STRING(validate_token), .signature = STRING(signature_of_validate_token), .line = STRING(line_of_validate_token), .choice = STRING(validate_token), .identifier = STRING(no_text), .homes = {TOOL_read_org, TOOL_read_portkey}, .is_experimental = true},
    [ROW_whoami] = {.name = STRING(whoami), .signature = STRING(signature_of_whoami), .line = STRING(signature_of_whoami), .choice = STRING(whoami), .identifier = STRING(no_text), .homes = {TOOL_read_access, TOOL_read_portkey}},
};

static const struct surface_tool tools[] = {
    [TOOL_read_org] = {.name = STRING(name_of_read_org), .title = STRING(title_of_read_org), .about = STRING(about_of_read_org), .narrowed = STRING(narrowed_of_read_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_read_org), .required = STRING(required_of_read_org), .is_read_only = true, .is_idempotent = true, .is_listing = true, .members = members_of_read_org, .members_count = COUNT(members_of_read_org)},
    [TOOL_read_access] = {.name = STRING(name_of_read_access), .title = STRING(title_of_read_access), .about = STRING(about_of_read_access), .narrowed = STRING(narrowed_of_read_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_read_org), .required = STRING(required_of_read_org), .is_read_only = true, .is_idempotent = true, .is_listing = true, .members = members_of_read_access, .members_count = COUNT(members_of_read_access)},
    [TOOL_read_gateway] = {.name = STRING(name_of_read_gateway), .title = STRING(title_of_read_gateway), .about = STRING(about_of_read_gateway), .narrowed = STRING(narrowed_of_read_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_read_org), .required = STRING(required_of_read_org), .is_read_only = true, .is_idempotent = true, .is_listing = true, .members = members_of_read_gateway, .members_count = COUNT(members_of_read_gateway)},
    [TOOL_read_catalog] = {.name = STRING(name_of_read_catalog), .title = STRING(title_of_read_catalog), .about = STRING(about_of_read_catalog), .narrowed = STRING(narrowed_of_read_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_read_org), .required = STRING(required_of_read_org), .is_read_only = true, .is_idempotent = true, .is_listing = true, .members = members_of_read_catalog, .members_count = COUNT(members_of_read_catalog)},
    [TOOL_read_agents] = {.name = STRING(name_of_read_agents), .title = STRING(title_of_read_agents), .about = STRING(about_of_read_agents), .narrowed = STRING(narrowed_of_read_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_read_org), .required = STRING(required_of_read_org), .is_read_only = true, .is_idempotent = true, .is_listing = true, .members = members_of_read_agents, .members_count = COUNT(members_of_read_agents)},
    [TOOL_query_analytics] = {.name = STRING(name_of_query_analytics), .title = STRING(title_of_query_analytics), .about = STRING(about_of_query_analytics), .narrowed = STRING(narrowed_of_query_analytics), .also = STRING(also_of_query_analytics), .choice = STRING(choice_of_query_analytics), .properties = STRING(properties_of_query_analytics), .required = STRING(required_of_query_analytics), .is_read_only = true, .is_idempotent = true, .members = members_of_query_analytics, .members_count = COUNT(members_of_query_analytics), .overwriting = overwriting_of_query_analytics, .overwriting_count = COUNT(overwriting_of_query_analytics)},
    [TOOL_read_portkey] = {.name = STRING(name_of_read_portkey), .title = STRING(title_of_read_portkey), .about = STRING(about_of_read_portkey), .narrowed = STRING(about_of_read_portkey), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_read_org), .required = STRING(required_of_read_org), .is_read_only = true, .is_idempotent = true, .is_names = true, .members = members_of_read_portkey, .members_count = COUNT(members_of_read_portkey)},
    [TOOL_change_org] = {.name = STRING(name_of_change_org), .title = STRING(title_of_change_org), .about = STRING(about_of_change_org), .narrowed = STRING(narrowed_of_change_org), .also = STRING(also_of_change_org), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_listing = true, .members = members_of_change_org, .members_count = COUNT(members_of_change_org)},
    [TOOL_change_access] = {.name = STRING(name_of_change_access), .title = STRING(title_of_change_access), .about = STRING(about_of_change_access), .narrowed = STRING(narrowed_of_change_access), .also = STRING(also_of_change_access), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_listing = true, .members = members_of_change_access, .members_count = COUNT(members_of_change_access), .overwriting = overwriting_of_change_access, .overwriting_count = COUNT(overwriting_of_change_access)},
    [TOOL_change_gateway] = {.name = STRING(name_of_change_gateway), .title = STRING(title_of_change_gateway), .about = STRING(about_of_change_gateway), .narrowed = STRING(narrowed_of_change_gateway), .also = STRING(also_of_change_gateway), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_listing = true, .members = members_of_change_gateway, .members_count = COUNT(members_of_change_gateway), .overwriting = overwriting_of_change_gateway, .overwriting_count = COUNT(overwriting_of_change_gateway)},
    [TOOL_change_catalog] = {.name = STRING(name_of_change_catalog), .title = STRING(title_of_change_catalog), .about = STRING(about_of_change_catalog), .narrowed = STRING(narrowed_of_change_catalog), .also = STRING(also_of_change_catalog), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_listing = true, .members = members_of_change_catalog, .members_count = COUNT(members_of_change_catalog), .overwriting = overwriting_of_change_catalog, .overwriting_count = COUNT(overwriting_of_change_catalog)},
    [TOOL_change_agents] = {.name = STRING(name_of_change_agents), .title = STRING(title_of_change_agents), .about = STRING(about_of_change_agents), .narrowed = STRING(narrowed_of_change_agents), .also = STRING(also_of_change_agents), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_listing = true, .members = members_of_change_agents, .members_count = COUNT(members_of_change_agents)},
    [TOOL_change_portkey] = {.name = STRING(name_of_change_portkey), .title = STRING(title_of_change_portkey), .about = STRING(about_of_change_portkey), .narrowed = STRING(about_of_change_portkey), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_names = true, .members = members_of_change_portkey, .members_count = COUNT(members_of_change_portkey)},
    [TOOL_remove_org] = {.name = STRING(name_of_remove_org), .title = STRING(title_of_remove_org), .about = STRING(about_of_remove_org), .narrowed = STRING(narrowed_of_remove_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_destructive = true, .is_listing = true, .members = members_of_remove_org, .members_count = COUNT(members_of_remove_org)},
    [TOOL_remove_access] = {.name = STRING(name_of_remove_access), .title = STRING(title_of_remove_access), .about = STRING(about_of_remove_access), .narrowed = STRING(narrowed_of_remove_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_destructive = true, .is_listing = true, .members = members_of_remove_access, .members_count = COUNT(members_of_remove_access)},
    [TOOL_remove_gateway] = {.name = STRING(name_of_remove_gateway), .title = STRING(title_of_remove_gateway), .about = STRING(about_of_remove_gateway), .narrowed = STRING(narrowed_of_remove_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_destructive = true, .is_listing = true, .members = members_of_remove_gateway, .members_count = COUNT(members_of_remove_gateway)},
    [TOOL_remove_catalog] = {.name = STRING(name_of_remove_catalog), .title = STRING(title_of_remove_catalog), .about = STRING(about_of_remove_catalog), .narrowed = STRING(narrowed_of_remove_catalog), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_destructive = true, .is_listing = true, .members = members_of_remove_catalog, .members_count = COUNT(members_of_remove_catalog)},
    [TOOL_remove_agents] = {.name = STRING(name_of_remove_agents), .title = STRING(title_of_remove_agents), .about = STRING(about_of_remove_agents), .narrowed = STRING(narrowed_of_remove_org), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_destructive = true, .is_listing = true, .members = members_of_remove_agents, .members_count = COUNT(members_of_remove_agents)},
    [TOOL_remove_portkey] = {.name = STRING(name_of_remove_portkey), .title = STRING(title_of_remove_portkey), .about = STRING(about_of_remove_portkey), .narrowed = STRING(about_of_remove_portkey), .also = STRING(no_text), .choice = STRING(choice_of_read_org), .properties = STRING(properties_of_change_org), .required = STRING(required_of_read_org), .is_destructive = true, .is_names = true, .members = members_of_remove_portkey, .members_count = COUNT(members_of_remove_portkey)},
};

static const struct surface_word words[] = {
    {STRING(said_429), STRING(word_error)},
    {STRING(said_500), STRING(word_error)},
    {STRING(said_access), STRING(word_member)},
    {STRING(said_account), STRING(word_integration)},
    {STRING(said_add), STRING(word_create)},
    {STRING(said_alive), STRING(word_ping)},
    {STRING(said_allow), STRING(word_update)},
    {STRING(said_answered), STRING(word_log)},
    {STRING(said_anthropic), STRING(word_provider)},
    {STRING(said_apply), STRING(word_import)},
    {STRING(said_approved), STRING(word_audit)},
    {STRING(said_asked), STRING(word_log)},
    {STRING(said_attach), STRING(word_update)},
    {STRING(said_azure), STRING(word_provider)},
    {STRING(said_back), STRING(word_publish)},
    {STRING(said_backup), STRING(word_export)},
    {STRING(said_bedrock), STRING(word_provider)},
    {STRING(said_bill), STRING(choice_cost)},
    {STRING(said_block), STRING(word_guardrail)},
    {STRING(said_block), STRING(word_update)},
    {STRING(said_broken), STRING(word_error)},
    {STRING(said_budget), STRING(word_limit)},
    {STRING(said_budget), STRING(word_usage)},
    {STRING(said_burn), STRING(choice_cost)},
    {STRING(said_burned), STRING(choice_cost)},
    {STRING(said_can), STRING(word_capability)},
    {STRING(said_cap), STRING(word_limit)},
    {STRING(said_cap), STRING(word_usage)},
    {STRING(said_change), STRING(word_update)},
    {STRING(said_changed), STRING(word_audit)},
    {STRING(said_claude), STRING(word_model)},
    {STRING(said_clone), STRING(word_export)},
    {STRING(said_clone), STRING(word_import)},
    {STRING(said_colleague), STRING(word_invite)},
    {STRING(said_colleague), STRING(word_user)},
    {STRING(said_connect), STRING(word_create)},
    {STRING(said_connect), STRING(word_integration)},
    {STRING(said_conversation), STRING(word_log)},
    {STRING(said_copy), STRING(word_export)},
    {STRING(said_copy), STRING(word_import)},
    {STRING(choice_cost), STRING(word_pricing)},
    {STRING(said_credential), STRING(word_integration)},
    {STRING(said_credentials), STRING(word_integration)},
    {STRING(said_dashboard), STRING(word_analytics)},
    {STRING(said_decommission), STRING(word_archive)},
    {STRING(said_department), STRING(word_workspace)},
    {STRING(said_depend), STRING(word_references)},
    {STRING(said_directory), STRING(word_collection)},
    {STRING(said_directory), STRING(word_scim)},
    {STRING(said_disable), STRING(word_update)},
    {STRING(said_download), STRING(word_export)},
    {STRING(said_drop), STRING(word_delete)},
    {STRING(said_edit), STRING(word_update)},
    {STRING(said_employee), STRING(word_user)},
    {STRING(said_enable), STRING(word_update)},
    {STRING(said_entra), STRING(word_scim)},
    {STRING(said_erase), STRING(word_delete)},
    {STRING(said_everyone), STRING(word_user)},
    {STRING(said_except), STRING(word_exclusion)},
    {STRING(said_exempt), STRING(word_exclusion)},
    {STRING(said_expensive), STRING(choice_cost)},
    {STRING(said_fail), STRING(word_error)},
    {STRING(said_failed), STRING(word_error)},
    {STRING(said_failure), STRING(word_error)},
    {STRING(said_fall), STRING(word_config)},
    {STRING(said_fallback), STRING(word_config)},
    {STRING(said_fallback), STRING(word_rescued)},
    {STRING(said_fast), STRING(choice_latency)},
    {STRING(said_figures), STRING(word_analytics)},
    {STRING(said_file), STRING(word_export)},
    {STRING(said_fill), STRING(word_render)},
    {STRING(said_filter), STRING(word_guardrail)},
    {STRING(find), STRING(word_list)},
    {STRING(said_folder), STRING(word_collection)},
    {STRING(said_forbid), STRING(word_update)},
    {STRING(said_fragment), STRING(word_partial)},
    {STRING(said_gateway), STRING(word_deployment)},
    {STRING(said_gemini), STRING(word_model)},
    {STRING(said_gemini), STRING(word_provider)},
    {STRING(said_give), STRING(word_member)},
    {STRING(said_gpt), STRING(word_model)},
    {STRING(said_grant), STRING(word_member)},
    {STRING(said_group), STRING(word_workspace)},
    {STRING(said_happened), STRING(word_log)},
    {STRING(said_health), STRING(word_ping)},
    {STRING(said_history), STRING(word_audit)},
    {STRING(said_how), STRING(word_analytics)},
    {STRING(said_hybrid), STRING(word_deployment)},
    {STRING(said_invitation), STRING(word_invite)},
    {STRING(said_join), STRING(word_invite)},
    {STRING(said_leak), STRING(word_guardrail)},
    {STRING(said_leaked), STRING(word_rotate)},
    {STRING(said_leave), STRING(word_delete)},
    {STRING(said_left), STRING(word_delete)},
    {STRING(said_live), STRING(word_publish)},
    {STRING(said_llama), STRING(word_model)},
    {STRING(said_loadbalance), STRING(word_config)},
    {STRING(said_login), STRING(word_connection)},
    {STRING(said_logout), STRING(word_connection)},
    {STRING(said_lower), STRING(word_update)},
    {STRING(said_make), STRING(word_create)},
    {STRING(word_member), STRING(word_user)},
    {STRING(said_million), STRING(word_pricing)},
    {STRING(said_moderation), STRING(word_guardrail)},
    {STRING(said_modify), STRING(word_update)},
    {STRING(said_money), STRING(choice_cost)},
    {STRING(said_most), STRING(said_group)},
    {STRING(said_move), STRING(word_migrate)},
    {STRING(said_much), STRING(choice_cost)},
    {STRING(said_much), STRING(word_report)},
    {STRING(said_new), STRING(word_create)},
    {STRING(said_offboard), STRING(word_delete)},
    {STRING(said_okta), STRING(word_scim)},
    {STRING(said_onboard), STRING(word_invite)},
    {STRING(said_openai), STRING(word_provider)},
    {STRING(said_password), STRING(word_secret)},
    {STRING(said_pay), STRING(choice_cost)},
    {STRING(said_pay), STRING(word_pricing)},
    {STRING(said_people), STRING(word_user)},
    {STRING(said_per), STRING(said_group)},
    {STRING(said_person), STRING(word_user)},
    {STRING(said_personal), STRING(word_guardrail)},
    {STRING(said_pii), STRING(word_guardrail)},
    {STRING(said_preview), STRING(word_render)},
    {STRING(said_price), STRING(word_pricing)},
    {STRING(said_project), STRING(word_workspace)},
    {STRING(said_promote), STRING(word_publish)},
    {STRING(said_quick), STRING(choice_latency)},
    {STRING(said_quota), STRING(word_limit)},
    {STRING(said_quota), STRING(word_usage)},
    {STRING(said_raise), STRING(word_update)},
    {STRING(said_rating), STRING(word_feedback)},
    {STRING(said_reachable), STRING(word_ping)},
    {STRING(said_regenerate), STRING(word_rotate)},
    {STRING(said_register), STRING(word_create)},
    {STRING(said_release), STRING(word_publish)},
    {STRING(said_remove), STRING(word_archive)},
    {STRING(said_remove), STRING(word_delete)},
    {STRING(said_rename), STRING(word_update)},
    {STRING(said_renew), STRING(word_rotate)},
    {STRING(said_replace), STRING(word_rotate)},
    {STRING(word_report), STRING(word_analytics)},
    {STRING(said_restore), STRING(word_import)},
    {STRING(said_retire), STRING(word_archive)},
    {STRING(said_retry), STRING(word_config)},
    {STRING(said_retry), STRING(word_rescued)},
    {STRING(said_revoke), STRING(word_delete)},
    {STRING(said_role), STRING(word_member)},
    {STRING(said_roll), STRING(word_publish)},
    {STRING(said_roll), STRING(word_rotate)},
    {STRING(said_rollback), STRING(word_publish)},
    {STRING(said_route), STRING(word_config)},
    {STRING(said_routing), STRING(word_config)},
    {STRING(said_safety), STRING(word_guardrail)},
    {STRING(said_saved), STRING(word_rescued)},
    {STRING(said_score), STRING(word_feedback)},
    {STRING(said_see), STRING(word_list)},
    {STRING(said_self_hosted), STRING(word_deployment)},
    {STRING(said_session), STRING(word_connection)},
    {STRING(said_set), STRING(word_update)},
    {STRING(said_show), STRING(word_list)},
    {STRING(said_slow), STRING(choice_latency)},
    {STRING(said_snippet), STRING(word_partial)},
    {STRING(said_somebody), STRING(word_user)},
    {STRING(said_someone), STRING(word_user)},
    {STRING(said_speed), STRING(choice_latency)},
    {STRING(said_spend), STRING(choice_cost)},
    {STRING(said_spend), STRING(word_report)},
    {STRING(said_spend), STRING(word_usage)},
    {STRING(said_spending), STRING(choice_cost)},
    {STRING(said_spending), STRING(word_report)},
    {STRING(said_spent), STRING(choice_cost)},
    {STRING(said_spent), STRING(word_report)},
    {STRING(said_spent), STRING(word_usage)},
    {STRING(said_split), STRING(word_config)},
    {STRING(said_statistics), STRING(word_analytics)},
    {STRING(said_stats), STRING(word_analytics)},
    {STRING(said_store), STRING(word_create)},
    {STRING(said_switch), STRING(word_migrate)},
    {STRING(said_switch), STRING(word_update)},
    {STRING(said_team), STRING(word_workspace)},
    {STRING(said_test), STRING(word_render)},
    {STRING(said_throttle), STRING(word_limit)},
    {STRING(said_thumbs), STRING(word_feedback)},
    {STRING(said_time), STRING(choice_latency)},
    {STRING(said_tool), STRING(word_capability)},
    {STRING(said_tools), STRING(word_capability)},
    {STRING(said_top), STRING(said_group)},
    {STRING(said_trail), STRING(word_audit)},
    {STRING(said_try), STRING(word_render)},
    {STRING(said_turn), STRING(word_update)},
    {STRING(said_undo), STRING(word_publish)},
    {STRING(said_vault), STRING(word_secret)},
    {STRING(said_vendor), STRING(word_integration)},
    {STRING(said_vendor), STRING(word_provider)},
    {STRING(said_where), STRING(word_references)},
    {STRING(said_which), STRING(word_list)},
    {STRING(said_who), STRING(word_audit)},
    {STRING(said_whose), STRING(word_audit)},
};

const struct surface_tables surface_tables = {
    .strings = (const char *)&strings,
    .rows = rows,
    .row_count = COUNT(rows),
    .tools = tools,
    .tool_count = COUNT(tools),
    .words = words,
    .word_count = COUNT(words),
};
