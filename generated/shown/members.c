/* SPDX-License-Identifier: MIT */
/* Generated from openapi/portkey-admin.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "answers/members.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(accepted_at, "accepted_at") \
    TEXT(access_report, "access_report") \
    TEXT(action, "action") \
    TEXT(actions, "actions") \
    TEXT(add_workspace_member, "add_workspace_member") \
    TEXT(additional_units, "additional_units") \
    TEXT(ai_model, "ai_model") \
    TEXT(ai_org, "ai_org") \
    TEXT(ai_org_model, "ai_org_model") \
    TEXT(ai_provider_id, "ai_provider_id") \
    TEXT(ai_provider_name, "ai_provider_name") \
    TEXT(alert_emails, "alert_emails") \
    TEXT(alias, "alias") \
    TEXT(annotations, "annotations") \
    TEXT(answer, "answer") \
    TEXT(api_key_defaults_id, "api_key_defaults_id") \
    TEXT(api_key_id, "api_key_id") \
    TEXT(api_key_ids, "api_key_ids") \
    TEXT(arguments, "arguments") \
    TEXT(auth_config, "auth_config") \
    TEXT(auth_settings, "auth_settings") \
    TEXT(auth_type, "auth_type") \
    TEXT(avg, "avg") \
    TEXT(aws_auth_type, "aws_auth_type") \
    TEXT(aws_region, "aws_region") \
    TEXT(aws_role_arn, "aws_role_arn") \
    TEXT(azure_api_version, "azure_api_version") \
    TEXT(azure_auth_mode, "azure_auth_mode") \
    TEXT(azure_deployment_config, "azure_deployment_config") \
    TEXT(azure_deployment_name, "azure_deployment_name") \
    TEXT(azure_foundry_url, "azure_foundry_url") \
    TEXT(azure_model_slug, "azure_model_slug") \
    TEXT(azure_resource_name, "azure_resource_name") \
    TEXT(base_model_slug, "base_model_slug") \
    TEXT(batch_config, "batch_config") \
    TEXT(body, "body") \
    TEXT(cache_read_audio_input_token, "cache_read_audio_input_token") \
    TEXT(cache_read_input_token, "cache_read_input_token") \
    TEXT(cache_status, "cache_status") \
    TEXT(cache_type, "cache_type") \
    TEXT(cache_write_input_token, "cache_write_input_token") \
    TEXT(calculate, "calculate") \
    TEXT(cancel_log_export, "cancel_log_export") \
    TEXT(candidates, "candidates") \
    TEXT(canonical_slug, "canonical_slug") \
    TEXT(capability_flags, "capability_flags") \
    TEXT(capability_ids, "capability_ids") \
    TEXT(check_mcp_server_user_access, "check_mcp_server_user_access") \
    TEXT(checks, "checks") \
    TEXT(child_collections, "child_collections") \
    TEXT(child_collections_last_updated_at, "child_collections_last_updated_at") \
    TEXT(choices, "choices") \
    TEXT(client_auth, "client_auth") \
    TEXT(client_ip, "client_ip") \
    TEXT(collection_details, "collection_details") \
    TEXT(collection_id, "collection_id") \
    TEXT(color_code, "color_code") \
    TEXT(completion_tokens_details, "completion_tokens_details") \
    TEXT(conditions, "conditions") \
    TEXT(config, "config") \
    TEXT(config_id, "config_id") \
    TEXT(config_version_id, "config_version_id") \
    TEXT(configs, "configs") \
    TEXT(configurations, "configurations") \
    TEXT(connection_status, "connection_status") \
    TEXT(content, "content") \
    TEXT(content_blocks, "content_blocks") \
    TEXT(context_tier_map, "context_tier_map") \
    TEXT(cost, "cost") \
    TEXT(cost_currency, "cost_currency") \
    TEXT(count, "count") \
    TEXT(country, "country") \
    TEXT(counts, "counts") \
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
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(creation_mode, "creation_mode") \
    TEXT(creation_source, "creation_source") \
    TEXT(credentials, "credentials") \
    TEXT(cumulative_semantic_cache_savings, "cumulative_semantic_cache_savings") \
    TEXT(cumulative_simple_cache_savings, "cumulative_simple_cache_savings") \
    TEXT(currency, "currency") \
    TEXT(custom_headers, "custom_headers") \
    TEXT(custom_host, "custom_host") \
    TEXT(custom_pricing, "custom_pricing") \
    TEXT(data, "data") \
    TEXT(data_plane_security_settings, "data_plane_security_settings") \
    TEXT(data_points, "data_points") \
    TEXT(defaultValue, "defaultValue") \
    TEXT(default_user_access, "default_user_access") \
    TEXT(defaults, "defaults") \
    TEXT(delete_agent_integration, "delete_agent_integration") \
    TEXT(delete_agent_server, "delete_agent_server") \
    TEXT(delete_api_key, "delete_api_key") \
    TEXT(delete_collection, "delete_collection") \
    TEXT(delete_config, "delete_config") \
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
    TEXT(deployment_config, "deployment_config") \
    TEXT(description, "description") \
    TEXT(details, "details") \
    TEXT(disconnect_mcp_server_connection, "disconnect_mcp_server_connection") \
    TEXT(download_log_export, "download_log_export") \
    TEXT(email, "email") \
    TEXT(entity_type, "entity_type") \
    TEXT(error, "error") \
    TEXT(excludes, "excludes") \
    TEXT(exclusions, "exclusions") \
    TEXT(execution, "execution") \
    TEXT(expires_at, "expires_at") \
    TEXT(export_settings, "export_settings") \
    TEXT(export_workspace, "export_workspace") \
    TEXT(fallback, "fallback") \
    TEXT(feedback, "feedback") \
    TEXT(feedback_ids, "feedback_ids") \
    TEXT(fetch_agent_card, "fetch_agent_card") \
    TEXT(files, "files") \
    TEXT(filters, "filters") \
    TEXT(finalUntransformedRequest, "finalUntransformedRequest") \
    TEXT(find, "find") \
    TEXT(find_references, "find_references") \
    TEXT(findings, "findings") \
    TEXT(finetune_config, "finetune_config") \
    TEXT(finish_reason, "finish_reason") \
    TEXT(first_name, "first_name") \
    TEXT(first_seen, "first_seen") \
    TEXT(format, "format") \
    TEXT(function, "function") \
    TEXT(function_call, "function_call") \
    TEXT(functions, "functions") \
    TEXT(gateway_base_url, "gateway_base_url") \
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
    TEXT(get_users_analytics, "get_users_analytics") \
    TEXT(get_virtual_key, "get_virtual_key") \
    TEXT(get_workspace, "get_workspace") \
    TEXT(get_workspace_member, "get_workspace_member") \
    TEXT(global_workspace_access, "global_workspace_access") \
    TEXT(group_by, "group_by") \
    TEXT(group_key, "group_key") \
    TEXT(groups, "groups") \
    TEXT(guardrail_id, "guardrail_id") \
    TEXT(guardrail_mappings, "guardrail_mappings") \
    TEXT(headers, "headers") \
    TEXT(huggingface_base_url, "huggingface_base_url") \
    TEXT(icon, "icon") \
    TEXT(icons, "icons") \
    TEXT(id, "id") \
    TEXT(id_b6f746, "_id") \
    TEXT(image, "image") \
    TEXT(inbound, "inbound") \
    TEXT(input_guardrails, "input_guardrails") \
    TEXT(input_schema, "input_schema") \
    TEXT(instructions, "instructions") \
    TEXT(integration_id, "integration_id") \
    TEXT(internal_trace_id, "internal_trace_id") \
    TEXT(inviteLink, "inviteLink") \
    TEXT(invite_link, "invite_link") \
    TEXT(invite_user, "invite_user") \
    TEXT(invited_by, "invited_by") \
    TEXT(is_custom, "is_custom") \
    TEXT(is_finetune, "is_finetune") \
    TEXT(jwt_sub_workspace_mapping, "jwt_sub_workspace_mapping") \
    TEXT(jwt_subs_allowed, "jwt_subs_allowed") \
    TEXT(key, "key") \
    TEXT(key_transition_expires_at, "key_transition_expires_at") \
    TEXT(label_id, "label_id") \
    TEXT(lastUsedOptionJsonPath, "lastUsedOptionJsonPath") \
    TEXT(last_name, "last_name") \
    TEXT(last_reset_at, "last_reset_at") \
    TEXT(last_resynced_at, "last_resynced_at") \
    TEXT(last_seen, "last_seen") \
    TEXT(last_synced_at, "last_synced_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(last_updated_by, "last_updated_by") \
    TEXT(last_used_at, "last_used_at") \
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
    TEXT(log_format, "log_format") \
    TEXT(log_store_file_path_format, "log_store_file_path_format") \
    TEXT(logprobs, "logprobs") \
    TEXT(manager_type, "manager_type") \
    TEXT(map_id, "map_id") \
    TEXT(mappings, "mappings") \
    TEXT(masked_api_key, "masked_api_key") \
    TEXT(masked_aws_access_key_id, "masked_aws_access_key_id") \
    TEXT(masked_aws_secret_access_key, "masked_aws_secret_access_key") \
    TEXT(masked_key, "masked_key") \
    TEXT(mcp_gateway_base_url, "mcp_gateway_base_url") \
    TEXT(mcp_integration_details, "mcp_integration_details") \
    TEXT(mcp_integration_id, "mcp_integration_id") \
    TEXT(mcp_integration_slug, "mcp_integration_slug") \
    TEXT(mcp_integration_url, "mcp_integration_url") \
    TEXT(mcp_server_id, "mcp_server_id") \
    TEXT(mcp_server_mappings, "mcp_server_mappings") \
    TEXT(message, "message") \
    TEXT(messages, "messages") \
    TEXT(metadata, "metadata") \
    TEXT(metadata_key, "metadata.key") \
    TEXT(metadata_value, "metadata_value") \
    TEXT(metadata_value_f9ca7a, "metadata.value") \
    TEXT(method, "method") \
    TEXT(metrics, "metrics") \
    TEXT(mime_type, "mime_type") \
    TEXT(mode, "mode") \
    TEXT(model, "model") \
    TEXT(model_config, "model_config") \
    TEXT(models, "models") \
    TEXT(multiplier, "multiplier") \
    TEXT(name, "name") \
    TEXT(next_rotation_at, "next_rotation_at") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(note, "note") \
    TEXT(object, "object") \
    TEXT(on_fail, "on_fail") \
    TEXT(on_success, "on_success") \
    TEXT(openai_organization, "openai_organization") \
    TEXT(openai_project, "openai_project") \
    TEXT(operands, "operands") \
    TEXT(operation, "operation") \
    TEXT(options, "options") \
    TEXT(org_role, "org_role") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(organisation_name, "organisation_name") \
    TEXT(originalResponse, "originalResponse") \
    TEXT(outbound, "outbound") \
    TEXT(output_guardrails, "output_guardrails") \
    TEXT(output_schema, "output_schema") \
    TEXT(owned_by, "owned_by") \
    TEXT(owner_id, "owner_id") \
    TEXT(p50, "p50") \
    TEXT(p90, "p90") \
    TEXT(p99, "p99") \
    TEXT(parameters, "parameters") \
    TEXT(params, "params") \
    TEXT(parent_collection_id, "parent_collection_id") \
    TEXT(parent_span_id, "parent_span_id") \
    TEXT(password, "password") \
    TEXT(pay_as_you_go, "pay_as_you_go") \
    TEXT(pay_per_hour, "pay_per_hour") \
    TEXT(pay_per_token, "pay_per_token") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(ping_deployment, "ping_deployment") \
    TEXT(portkeyHeaders, "portkeyHeaders") \
    TEXT(pricing_adjustments, "pricing_adjustments") \
    TEXT(pricing_config, "pricing_config") \
    TEXT(primary, "primary") \
    TEXT(private_link_endpoint, "private_link_endpoint") \
    TEXT(prompt, "prompt") \
    TEXT(prompt_description, "prompt_description") \
    TEXT(prompt_id, "prompt_id") \
    TEXT(prompt_partial_id, "prompt_partial_id") \
    TEXT(prompt_partial_version_id, "prompt_partial_version_id") \
    TEXT(prompt_partial_version_status, "prompt_partial_version_status") \
    TEXT(prompt_slug, "prompt_slug") \
    TEXT(prompt_template, "prompt_template") \
    TEXT(prompt_tokens_details, "prompt_tokens_details") \
    TEXT(prompt_version_description, "prompt_version_description") \
    TEXT(prompt_version_id, "prompt_version_id") \
    TEXT(prompt_version_label_id, "prompt_version_label_id") \
    TEXT(prompt_version_status, "prompt_version_status") \
    TEXT(prompts, "prompts") \
    TEXT(prompts_last_updated_at, "prompts_last_updated_at") \
    TEXT(protocol_version, "protocol_version") \
    TEXT(provider, "provider") \
    TEXT(provider_api_key_id, "provider_api_key_id") \
    TEXT(provider_id, "provider_id") \
    TEXT(publish_library_tool, "publish_library_tool") \
    TEXT(publish_partial, "publish_partial") \
    TEXT(publish_prompt, "publish_prompt") \
    TEXT(query_params, "query_params") \
    TEXT(rate, "rate") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(records, "records") \
    TEXT(references, "references") \
    TEXT(regions, "regions") \
    TEXT(register_deployment, "register_deployment") \
    TEXT(removeParams, "removeParams") \
    TEXT(remove_workspace_member, "remove_workspace_member") \
    TEXT(render_prompt, "render_prompt") \
    TEXT(replace_guardrail_mcp_servers, "replace_guardrail_mcp_servers") \
    TEXT(request, "request") \
    TEXT(request_audio_token, "request_audio_token") \
    TEXT(request_body, "request_body") \
    TEXT(request_headers, "request_headers") \
    TEXT(request_id, "request_id") \
    TEXT(request_method, "request_method") \
    TEXT(request_token, "request_token") \
    TEXT(request_url, "request_url") \
    TEXT(requested_data, "requested_data") \
    TEXT(requests, "requests") \
    TEXT(resend_user_invite, "resend_user_invite") \
    TEXT(reset_usage_limit_entity, "reset_usage_limit_entity") \
    TEXT(resource_templates, "resource_templates") \
    TEXT(resource_type, "resource_type") \
    TEXT(resources, "resources") \
    TEXT(response, "response") \
    TEXT(response_audio_token, "response_audio_token") \
    TEXT(response_format, "response_format") \
    TEXT(response_status_code, "response_status_code") \
    TEXT(response_token, "response_token") \
    TEXT(retry, "retry") \
    TEXT(retry_success_count, "retry_success_count") \
    TEXT(role, "role") \
    TEXT(rotate_api_key, "rotate_api_key") \
    TEXT(rotate_key_safely, "rotate_key_safely") \
    TEXT(rotation_period, "rotation_period") \
    TEXT(rotation_policy, "rotation_policy") \
    TEXT(run_on, "run_on") \
    TEXT(run_prompt_completion, "run_prompt_completion") \
    TEXT(runtime, "runtime") \
    TEXT(runtime_version, "runtime_version") \
    TEXT(scim_group, "scim_group") \
    TEXT(scim_group_id, "scim_group_id") \
    TEXT(scopes, "scopes") \
    TEXT(sdk_version, "sdk_version") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_path, "secret_path") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(security_settings, "security_settings") \
    TEXT(semantic_hits, "semantic_hits") \
    TEXT(server_name, "server_name") \
    TEXT(server_version, "server_version") \
    TEXT(settings, "settings") \
    TEXT(signed_url, "signed_url") \
    TEXT(simple_hits, "simple_hits") \
    TEXT(skipValues, "skipValues") \
    TEXT(slug, "slug") \
    TEXT(snowflake_account, "snowflake_account") \
    TEXT(source, "source") \
    TEXT(span_id, "span_id") \
    TEXT(span_name, "span_name") \
    TEXT(start_log_export, "start_log_export") \
    TEXT(stats, "stats") \
    TEXT(status, "status") \
    TEXT(status_code, "status_code") \
    TEXT(stop, "stop") \
    TEXT(string, "string") \
    TEXT(summary, "summary") \
    TEXT(supported, "supported") \
    TEXT(sync_error, "sync_error") \
    TEXT(sync_mcp_integration, "sync_mcp_integration") \
    TEXT(sync_mcp_server_capabilities, "sync_mcp_server_capabilities") \
    TEXT(sync_mcp_server_metadata, "sync_mcp_server_metadata") \
    TEXT(sync_status, "sync_status") \
    TEXT(synced_at, "synced_at") \
    TEXT(system_fingerprint, "system_fingerprint") \
    TEXT(tags, "tags") \
    TEXT(target, "target") \
    TEXT(target_field, "target_field") \
    TEXT(template_metadata, "template_metadata") \
    TEXT(test_agent_server, "test_agent_server") \
    TEXT(test_mcp_integration, "test_mcp_integration") \
    TEXT(test_mcp_server, "test_mcp_server") \
    TEXT(text, "text") \
    TEXT(thinking, "thinking") \
    TEXT(time_of_generation_max, "time_of_generation_max") \
    TEXT(time_of_generation_min, "time_of_generation_min") \
    TEXT(timestamp, "timestamp") \
    TEXT(timezone, "timezone") \
    TEXT(title, "title") \
    TEXT(tool_calls, "tool_calls") \
    TEXT(tool_choice, "tool_choice") \
    TEXT(tool_def, "tool_def") \
    TEXT(tool_id, "tool_id") \
    TEXT(tool_version_id, "tool_version_id") \
    TEXT(tool_version_status, "tool_version_status") \
    TEXT(tools, "tools") \
    TEXT(total, "total") \
    TEXT(total_request_units, "total_request_units") \
    TEXT(total_response_units, "total_response_units") \
    TEXT(trace_id, "trace_id") \
    TEXT(transformedRequest, "transformedRequest") \
    TEXT(transport, "transport") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
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
    TEXT(updated_at, "updated_at") \
    TEXT(updated_by, "updated_by") \
    TEXT(upsert_guardrail_mcp_server, "upsert_guardrail_mcp_server") \
    TEXT(uri, "uri") \
    TEXT(uri_template, "uri_template") \
    TEXT(url, "url") \
    TEXT(usage, "usage") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(usage_report, "usage_report") \
    TEXT(user, "user") \
    TEXT(user_api_key_config, "user_api_key_config") \
    TEXT(user_id, "user_id") \
    TEXT(user_type, "user_type") \
    TEXT(username, "username") \
    TEXT(users, "users") \
    TEXT(validate_token, "validate_token") \
    TEXT(value, "value") \
    TEXT(value_format, "value_format") \
    TEXT(value_key, "value_key") \
    TEXT(value_key_usage_map, "value_key_usage_map") \
    TEXT(version, "version") \
    TEXT(version_created_at, "version_created_at") \
    TEXT(version_description, "version_description") \
    TEXT(version_id, "version_id") \
    TEXT(version_owner_id, "version_owner_id") \
    TEXT(vertex_auth_type, "vertex_auth_type") \
    TEXT(vertex_project_id, "vertex_project_id") \
    TEXT(vertex_region, "vertex_region") \
    TEXT(virtual_key, "virtual_key") \
    TEXT(virtual_keys, "virtual_keys") \
    TEXT(website_url, "website_url") \
    TEXT(workers_ai_account_id, "workers_ai_account_id") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspace_ids, "workspace_ids") \
    TEXT(workspace_name, "workspace_name") \
    TEXT(workspace_slug, "workspace_slug") \
    TEXT(workspaces, "workspaces") \
    TEXT(workspaces_allowed, "workspaces_allowed") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

#define INSIDE(list)                                                                                         \
    .first = PA_FIRST(members, member_facts, of_##list),                                                    \
    .count = PA_COUNT(members, member_facts, of_##list)

/* Members, by the first place that has these. */
static const struct members {
    member_facts of_access_report[1];
    member_facts of_cancel_log_export[2];
    member_facts of_check_mcp_server_user_access[1];
    member_facts of_create_api_key[3];
    member_facts of_create_collection[3];
    member_facts of_create_config[4];
    member_facts of_create_feedback[3];
    member_facts of_create_guardrail[6];
    member_facts of_create_integration[4];
    member_facts of_create_log_export[2];
    member_facts of_create_prompt_label[1];
    member_facts of_create_prompt_partial[3];
    member_facts of_create_scim_workspace_mapping[5];
    member_facts of_create_workspace[13];
    member_facts of_create_workspace_defaults[5];
    member_facts of_create_workspace_rate_limits[2];
    member_facts of_create_workspace_usage_limits[5];
    member_facts of_download_log_export[2];
    member_facts of_export_workspace[1];
    member_facts of_find[1];
    member_facts of_find_references[1];
    member_facts of_get_analytics_group[2];
    member_facts of_get_analytics_group_data[5];
    member_facts of_get_analytics_group_metadata[2];
    member_facts of_get_analytics_group_metadata_data[3];
    member_facts of_get_analytics_group_models[2];
    member_facts of_get_analytics_group_models_data[2];
    member_facts of_get_analytics_group_users[2];
    member_facts of_get_analytics_group_users_data[4];
    member_facts of_get_analytics_group_workspaces[2];
    member_facts of_get_api_key[25];
    member_facts of_get_api_key_defaults[2];
    member_facts of_get_api_key_rotation_policy[3];
    member_facts of_get_cache_hit_latency[3];
    member_facts of_get_cache_hit_latency_data_points[2];
    member_facts of_get_cache_hit_rate[3];
    member_facts of_get_cache_hit_rate_data_points[6];
    member_facts of_get_cache_summary[2];
    member_facts of_get_collection[10];
    member_facts of_get_collection_child_collections[4];
    member_facts of_get_collection_child_collections_collection_details[2];
    member_facts of_get_config[17];
    member_facts of_get_cost_analytics[3];
    member_facts of_get_cost_analytics_data_points[3];
    member_facts of_get_deployment[18];
    member_facts of_get_deployment_auth_settings[6];
    member_facts of_get_deployment_credentials[2];
    member_facts of_get_deployment_workspaces[2];
    member_facts of_get_error_analytics[3];
    member_facts of_get_error_analytics_data_points[2];
    member_facts of_get_error_rate_analytics[3];
    member_facts of_get_error_rate_analytics_data_points[2];
    member_facts of_get_error_stacks_analytics[3];
    member_facts of_get_error_stacks_analytics_data_points[2];
    member_facts of_get_error_stacks_analytics_data_points_stats[2];
    member_facts of_get_error_status_codes_analytics[3];
    member_facts of_get_feedback_models_analytics[3];
    member_facts of_get_feedback_models_analytics_data_points[1];
    member_facts of_get_feedback_weighted_analytics[3];
    member_facts of_get_feedback_weighted_analytics_data_points[2];
    member_facts of_get_guardrail[16];
    member_facts of_get_guardrail_actions[2];
    member_facts of_get_guardrail_actions_on_fail[1];
    member_facts of_get_guardrail_actions_on_fail_feedback[1];
    member_facts of_get_guardrail_checks[3];
    member_facts of_get_guardrail_checks_parameters[2];
    member_facts of_get_guardrail_mcp_server_mappings[5];
    member_facts of_get_integration[19];
    member_facts of_get_integration_configurations[17];
    member_facts of_get_integration_configurations_azure_deployment_config[4];
    member_facts of_get_integration_global_workspace_access[2];
    member_facts of_get_integration_pricing_adjustments[1];
    member_facts of_get_integration_secret_mappings[4];
    member_facts of_get_latency_analytics[3];
    member_facts of_get_latency_analytics_data_points[5];
    member_facts of_get_log[10];
    member_facts of_get_log_finalUntransformedRequest[4];
    member_facts of_get_log_metrics[33];
    member_facts of_get_log_request[5];
    member_facts of_get_log_response[3];
    member_facts of_get_log_export[12];
    member_facts of_get_log_export_filters[14];
    member_facts of_get_mcp_integration[17];
    member_facts of_get_mcp_integration_metadata[13];
    member_facts of_get_mcp_server[12];
    member_facts of_get_mcp_server_mcp_integration_details[7];
    member_facts of_get_model_config[4];
    member_facts of_get_model_config_messages[1];
    member_facts of_get_model_config_params[5];
    member_facts of_get_model_config_params_options[2];
    member_facts of_get_model_config_type[2];
    member_facts of_get_model_pricing[6];
    member_facts of_get_model_pricing_batch_config[9];
    member_facts of_get_model_pricing_calculate[2];
    member_facts of_get_model_pricing_calculate_request[2];
    member_facts of_get_model_pricing_calculate_request_operands[1];
    member_facts of_get_model_pricing_custom_pricing[2];
    member_facts of_get_model_pricing_finetune_config[2];
    member_facts of_get_organisation_defaults[3];
    member_facts of_get_prompt[21];
    member_facts of_get_prompt_label[9];
    member_facts of_get_prompt_partial[11];
    member_facts of_get_provider[18];
    member_facts of_get_rate_limit[15];
    member_facts of_get_rate_limit_conditions[3];
    member_facts of_get_rate_limit_group_by[1];
    member_facts of_get_rescued_requests_analytics[3];
    member_facts of_get_rescued_requests_analytics_data_points[3];
    member_facts of_get_rescued_requests_analytics_data_points_retry[2];
    member_facts of_get_secret_reference[15];
    member_facts of_get_secret_reference_auth_config[4];
    member_facts of_get_token_analytics[3];
    member_facts of_get_token_analytics_data_points[5];
    member_facts of_get_usage_limit[17];
    member_facts of_get_user[11];
    member_facts of_get_user_invite[10];
    member_facts of_get_user_invite_workspaces[3];
    member_facts of_get_users_analytics[3];
    member_facts of_get_users_analytics_data_points[2];
    member_facts of_get_virtual_key[17];
    member_facts of_get_workspace[21];
    member_facts of_get_workspace_users[13];
    member_facts of_invite_user[2];
    member_facts of_list_all_users[2];
    member_facts of_list_api_keys[2];
    member_facts of_list_audit_logs[2];
    member_facts of_list_audit_logs_records[15];
    member_facts of_list_collections[2];
    member_facts of_list_collections_data[10];
    member_facts of_list_config_versions[2];
    member_facts of_list_configs[2];
    member_facts of_list_configs_data[11];
    member_facts of_list_deployments[2];
    member_facts of_list_deployments_data[13];
    member_facts of_list_guardrail_mcp_servers[2];
    member_facts of_list_guardrails[2];
    member_facts of_list_guardrails_data[12];
    member_facts of_list_input_guardrail_workspace_exclusions[2];
    member_facts of_list_input_guardrail_workspace_exclusions_data[1];
    member_facts of_list_input_guardrail_workspace_exclusions_data_exclusions[8];
    member_facts of_list_input_guardrail_workspace_exclusions_workspaces[1];
    member_facts of_list_integration_models[2];
    member_facts of_list_integration_models_models[10];
    member_facts of_list_integration_models_models_configurations[2];
    member_facts of_list_integration_models_models_pricing_config[2];
    member_facts of_list_integration_models_models_pricing_config_pay_as_you_go[4];
    member_facts of_list_integration_workspaces[3];
    member_facts of_list_integration_workspaces_workspaces[7];
    member_facts of_list_integrations[2];
    member_facts of_list_integrations_data[14];
    member_facts of_list_library_tool_versions[2];
    member_facts of_list_library_tool_versions_data[9];
    member_facts of_list_library_tools[2];
    member_facts of_list_library_tools_data[11];
    member_facts of_list_log_exports[2];
    member_facts of_list_mcp_integration_capabilities[3];
    member_facts of_list_mcp_integration_capabilities_counts[4];
    member_facts of_list_mcp_integration_capabilities_data[16];
    member_facts of_list_mcp_integration_workspaces[4];
    member_facts of_list_mcp_integration_workspaces_data[5];
    member_facts of_list_mcp_integrations[2];
    member_facts of_list_mcp_integrations_data[18];
    member_facts of_list_mcp_server_connections[2];
    member_facts of_list_mcp_server_connections_data[3];
    member_facts of_list_mcp_server_user_access[3];
    member_facts of_list_mcp_server_user_access_data[5];
    member_facts of_list_mcp_servers[2];
    member_facts of_list_mcp_servers_data[19];
    member_facts of_list_models[2];
    member_facts of_list_models_data[5];
    member_facts of_list_partial_versions[2];
    member_facts of_list_partial_versions_data[8];
    member_facts of_list_prompt_labels[1];
    member_facts of_list_prompt_partials[2];
    member_facts of_list_prompt_partials_data[8];
    member_facts of_list_prompt_versions[2];
    member_facts of_list_prompt_versions_data[8];
    member_facts of_list_prompts[2];
    member_facts of_list_prompts_data[9];
    member_facts of_list_providers[2];
    member_facts of_list_providers_data[13];
    member_facts of_list_rate_limits[2];
    member_facts of_list_scim_groups[1];
    member_facts of_list_scim_groups_groups[2];
    member_facts of_list_scim_workspace_mappings[1];
    member_facts of_list_secret_references[2];
    member_facts of_list_secret_references_data[8];
    member_facts of_list_usage_limit_entities[2];
    member_facts of_list_usage_limit_entities_data[5];
    member_facts of_list_usage_limits[2];
    member_facts of_list_user_invites[2];
    member_facts of_list_virtual_keys[2];
    member_facts of_list_workspace_members[2];
    member_facts of_list_workspaces[2];
    member_facts of_list_workspaces_data[12];
    member_facts of_ping_deployment[5];
    member_facts of_ping_deployment_inbound[2];
    member_facts of_ping_deployment_outbound[3];
    member_facts of_register_deployment[5];
    member_facts of_register_deployment_credentials[2];
    member_facts of_render_prompt[1];
    member_facts of_render_prompt_data[8];
    member_facts of_resend_user_invite[1];
    member_facts of_rotate_api_key[4];
    member_facts of_rotate_key_safely[2];
    member_facts of_run_prompt_completion[6];
    member_facts of_run_prompt_completion_choices[4];
    member_facts of_run_prompt_completion_choices_message[5];
    member_facts of_run_prompt_completion_choices_message_content_blocks[4];
    member_facts of_run_prompt_completion_choices_message_function_call[2];
    member_facts of_run_prompt_completion_choices_message_tool_calls[3];
    member_facts of_run_prompt_completion_usage[2];
    member_facts of_sync_mcp_integration[1];
    member_facts of_test_mcp_integration[6];
    member_facts of_update_config[2];
    member_facts of_update_deployment[1];
    member_facts of_update_input_guardrail_workspace_exclusions[1];
    member_facts of_update_input_guardrail_workspace_exclusions_data[1];
    member_facts of_update_library_tool[2];
    member_facts of_update_prompt[3];
    member_facts of_update_prompt_partial[3];
    member_facts of_upsert_guardrail_mcp_server[2];
    member_facts of_usage_report[1];
} members = {
    .of_access_report = {{.name = STRING(findings), .is_rows = true}},
    .of_cancel_log_export = {{.name = STRING(message)}, {.name = STRING(object)}},
    .of_check_mcp_server_user_access = {{.name = STRING(object)}},
    .of_create_api_key = {
        {.name = STRING(id)},
        {.name = STRING(key), .is_secret = true, .is_once = true},
        {.name = STRING(object)},
    },
    .of_create_collection = {{.name = STRING(id)}, {.name = STRING(object)}, {.name = STRING(slug)}},
    .of_create_config = {
        {.name = STRING(id)},
        {.name = STRING(object)},
        {.name = STRING(slug)},
        {.name = STRING(version_id)},
    },
    .of_create_feedback = {
        {.name = STRING(feedback_ids)},
        {.name = STRING(message)},
        {.name = STRING(status)},
    },
    .of_create_guardrail = {
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(id)},
        {.name = STRING(object)},
        {.name = STRING(slug)},
        {.name = STRING(version_id)},
    },
    .of_create_integration = {
        {.name = STRING(id)},
        {.name = STRING(object)},
        {.name = STRING(provider_id)},
        {.name = STRING(slug)},
    },
    .of_create_log_export = {{.name = STRING(id)}, {.name = STRING(object)}},
    .of_create_prompt_label = {{.name = STRING(id)}},
    .of_create_prompt_partial = {{.name = STRING(id)}, {.name = STRING(slug)}, {.name = STRING(version_id)}},
    .of_create_scim_workspace_mapping = {
        {.name = STRING(id)},
        {.name = STRING(role)},
        {.name = STRING(scim_group), .is_outside = true},
        {.name = STRING(scim_group_id)},
        {.name = STRING(workspace_id)},
    },
    .of_create_workspace = {
        {.name = STRING(created_at)},
        {.name = STRING(defaults), INSIDE(create_workspace_defaults)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(icon), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
        {.name = STRING(users)},
    },
    .of_create_workspace_defaults = {
        {.name = STRING(input_guardrails)},
        {.name = STRING(metadata), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(output_guardrails)},
        {.name = STRING(user_api_key_config)},
    },
    .of_create_workspace_rate_limits = {{.name = STRING(type)}, {.name = STRING(unit)}},
    .of_create_workspace_usage_limits = {
        {.name = STRING(id)},
        {.name = STRING(next_usage_reset_at)},
        {.name = STRING(periodic_reset)},
        {.name = STRING(status)},
        {.name = STRING(type)},
    },
    .of_download_log_export = {{.name = STRING(object)}, {.name = STRING(signed_url)}},
    .of_export_workspace = {{.name = STRING(files), .has_wholes = true}},
    .of_find = {{.name = STRING(candidates), .is_rows = true}},
    .of_find_references = {{.name = STRING(references), .is_rows = true}},
    .of_get_analytics_group = {
        {.name = STRING(data), INSIDE(get_analytics_group_data)},
        {.name = STRING(object)},
    },
    .of_get_analytics_group_data = {
        {.name = STRING(first_seen)},
        {.name = STRING(group_key), .is_outside = true},
        {.name = STRING(last_seen)},
        {.name = STRING(object)},
        {.name = STRING(provider)},
    },
    .of_get_analytics_group_metadata = {
        {.name = STRING(data), INSIDE(get_analytics_group_metadata_data)},
        {.name = STRING(object)},
    },
    .of_get_analytics_group_metadata_data = {
        {.name = STRING(last_seen)},
        {.name = STRING(metadata_value), .is_outside = true},
        {.name = STRING(object)},
    },
    .of_get_analytics_group_models = {
        {.name = STRING(data), INSIDE(get_analytics_group_models_data)},
        {.name = STRING(object)},
    },
    .of_get_analytics_group_models_data = {
        {.name = STRING(ai_model), .is_outside = true},
        {.name = STRING(object)},
    },
    .of_get_analytics_group_users = {
        {.name = STRING(data), INSIDE(get_analytics_group_users_data)},
        {.name = STRING(object)},
    },
    .of_get_analytics_group_users_data = {
        {.name = STRING(cost)},
        {.name = STRING(object)},
        {.name = STRING(requests)},
        {.name = STRING(user), .is_outside = true},
    },
    .of_get_analytics_group_workspaces = {{.name = STRING(data)}, {.name = STRING(object)}},
    .of_get_api_key = {
        {.name = STRING(alert_emails)},
        {.name = STRING(api_key_defaults_id)},
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(creation_mode)},
        {.name = STRING(defaults), INSIDE(get_api_key_defaults)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(expires_at)},
        {.name = STRING(id)},
        {.name = STRING(key)},
        {.name = STRING(last_reset_at)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(last_updated_by)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(next_usage_reset_at)},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(rotation_policy), INSIDE(get_api_key_rotation_policy)},
        {.name = STRING(scopes)},
        {.name = STRING(status)},
        {.name = STRING(type)},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
        {.name = STRING(user_id)},
        {.name = STRING(workspace_id)},
    },
    .of_get_api_key_defaults = {{.name = STRING(config_id)}, {.name = STRING(metadata), .is_outside = true}},
    .of_get_api_key_rotation_policy = {
        {.name = STRING(next_rotation_at)},
        {.name = STRING(rotation_period)},
        {.name = STRING(status)},
    },
    .of_get_cache_hit_latency = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_cache_hit_latency_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_cache_hit_latency_data_points = {
        {.name = STRING(avg), .merge = MERGE_MAX},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
    },
    .of_get_cache_hit_rate = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_cache_hit_rate_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_cache_hit_rate_data_points = {
        {.name = STRING(cumulative_semantic_cache_savings), .merge = MERGE_LAST},
        {.name = STRING(cumulative_simple_cache_savings), .merge = MERGE_LAST},
        {.name = STRING(rate), .merge = MERGE_RANGE},
        {.name = STRING(semantic_hits), .merge = MERGE_SUM},
        {.name = STRING(simple_hits), .merge = MERGE_SUM},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
    },
    .of_get_cache_summary = {{.name = STRING(object)}, {.name = STRING(summary)}},
    .of_get_collection = {
        {.name = STRING(child_collections), INSIDE(get_collection_child_collections)},
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(parent_collection_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(workspace_id)},
    },
    .of_get_collection_child_collections = {
        {.name = STRING(collection_details), INSIDE(get_collection_child_collections_collection_details)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
    },
    .of_get_collection_child_collections_collection_details = {
        {.name = STRING(child_collections_last_updated_at)},
        {.name = STRING(prompts_last_updated_at)},
    },
    .of_get_config = {
        {.name = STRING(config), .is_outside = true},
        {.name = STRING(created_at)},
        {.name = STRING(format)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(owner_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(type)},
        {.name = STRING(updated_by)},
        {.name = STRING(version_created_at)},
        {.name = STRING(version_id)},
        {.name = STRING(version_owner_id)},
        {.name = STRING(workspace_id)},
    },
    .of_get_cost_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_cost_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_cost_analytics_data_points = {
        {.name = STRING(avg), .merge = MERGE_MAX},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
        {.name = STRING(total), .merge = MERGE_SUM},
    },
    .of_get_deployment = {
        {.name = STRING(auth_settings), INSIDE(get_deployment_auth_settings)},
        {.name = STRING(client_auth)},
        {.name = STRING(connection_status)},
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(credentials), INSIDE(get_deployment_credentials)},
        {.name = STRING(deployment_config), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_resynced_at)},
        {.name = STRING(last_synced_at)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(tags), .is_outside = true},
        {.name = STRING(type)},
        {.name = STRING(workspaces), INSIDE(get_deployment_workspaces)},
    },
    .of_get_deployment_auth_settings = {
        {.name = STRING(gateway_base_url)},
        {.name = STRING(jwt_sub_workspace_mapping), .is_outside = true},
        {.name = STRING(jwt_subs_allowed), .is_outside = true},
        {.name = STRING(mcp_gateway_base_url)},
        {.name = STRING(private_link_endpoint)},
        {.name = STRING(workspaces_allowed)},
    },
    .of_get_deployment_credentials = {{.name = STRING(password)}, {.name = STRING(username)}},
    .of_get_deployment_workspaces = {{.name = STRING(id)}, {.name = STRING(slug)}},
    .of_get_error_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_error_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_error_analytics_data_points = {
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
        {.name = STRING(total), .merge = MERGE_SUM},
    },
    .of_get_error_rate_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_error_rate_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_error_rate_analytics_data_points = {
        {.name = STRING(rate), .merge = MERGE_MAX},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
    },
    .of_get_error_stacks_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_error_stacks_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_error_stacks_analytics_data_points = {
        {.name = STRING(stats), .merge = MERGE_BY, INSIDE(get_error_stacks_analytics_data_points_stats)},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
    },
    .of_get_error_stacks_analytics_data_points_stats = {
        {.name = STRING(count), .merge = MERGE_SUM},
        {.name = STRING(response_status_code), .merge = MERGE_KEY},
    },
    .of_get_error_status_codes_analytics = {
        {.name = STRING(data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_feedback_models_analytics = {
        {.name = STRING(data_points), INSIDE(get_feedback_models_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_feedback_models_analytics_data_points = {{.name = STRING(ai_model), .is_outside = true}},
    .of_get_feedback_weighted_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_feedback_weighted_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_feedback_weighted_analytics_data_points = {
        {.name = STRING(avg), .merge = MERGE_RANGE},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
    },
    .of_get_guardrail = {
        {.name = STRING(actions), INSIDE(get_guardrail_actions)},
        {.name = STRING(checks), INSIDE(get_guardrail_checks)},
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(mcp_server_mappings), INSIDE(get_guardrail_mcp_server_mappings)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(owner_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(target)},
        {.name = STRING(updated_by)},
        {.name = STRING(version_id)},
        {.name = STRING(workspace_id)},
    },
    .of_get_guardrail_actions = {
        {.name = STRING(on_fail), INSIDE(get_guardrail_actions_on_fail)},
        {.name = STRING(on_success), INSIDE(get_guardrail_actions_on_fail)},
    },
    .of_get_guardrail_actions_on_fail = {
        {.name = STRING(feedback), INSIDE(get_guardrail_actions_on_fail_feedback)},
    },
    .of_get_guardrail_actions_on_fail_feedback = {{.name = STRING(metadata), .is_outside = true}},
    .of_get_guardrail_checks = {
        {.name = STRING(id)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(parameters), INSIDE(get_guardrail_checks_parameters)},
    },
    .of_get_guardrail_checks_parameters = {
        {.name = STRING(credentials), .is_secret = true},
        {.name = STRING(headers), .is_outside = true, .is_secret = true},
    },
    .of_get_guardrail_mcp_server_mappings = {
        {.name = STRING(capability_ids)},
        {.name = STRING(guardrail_id)},
        {.name = STRING(id)},
        {.name = STRING(mcp_server_id)},
        {.name = STRING(run_on)},
    },
    .of_get_integration = {
        {.name = STRING(ai_provider_id)},
        {.name = STRING(configurations), INSIDE(get_integration_configurations)},
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(global_workspace_access), INSIDE(get_integration_global_workspace_access)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(masked_key)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(owner_id)},
        {.name = STRING(pricing_adjustments), INSIDE(get_integration_pricing_adjustments)},
        {.name = STRING(secret_mappings), INSIDE(get_integration_secret_mappings)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(tags), .is_outside = true},
        {.name = STRING(type)},
        {.name = STRING(workspace_id)},
    },
    .of_get_integration_configurations = {
        {.name = STRING(aws_auth_type)},
        {.name = STRING(aws_region)},
        {.name = STRING(aws_role_arn)},
        {.name = STRING(azure_auth_mode)},
        {.name = STRING(azure_deployment_config), INSIDE(get_integration_configurations_azure_deployment_config)},
        {.name = STRING(azure_foundry_url)},
        {.name = STRING(azure_resource_name)},
        {.name = STRING(custom_headers), .is_outside = true, .is_secret = true},
        {.name = STRING(custom_host)},
        {.name = STRING(huggingface_base_url)},
        {.name = STRING(openai_organization)},
        {.name = STRING(openai_project)},
        {.name = STRING(snowflake_account)},
        {.name = STRING(vertex_auth_type)},
        {.name = STRING(vertex_project_id)},
        {.name = STRING(vertex_region)},
        {.name = STRING(workers_ai_account_id)},
    },
    .of_get_integration_configurations_azure_deployment_config = {
        {.name = STRING(alias), .is_outside = true},
        {.name = STRING(azure_api_version)},
        {.name = STRING(azure_deployment_name), .is_outside = true},
        {.name = STRING(azure_model_slug)},
    },
    .of_get_integration_global_workspace_access = {
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
    },
    .of_get_integration_pricing_adjustments = {{.name = STRING(multiplier)}},
    .of_get_integration_secret_mappings = {
        {.name = STRING(secret_key)},
        {.name = STRING(secret_reference_id)},
        {.name = STRING(target_field)},
        {.name = STRING(value_format)},
    },
    .of_get_latency_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_latency_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_latency_analytics_data_points = {
        {.name = STRING(avg), .merge = MERGE_MAX},
        {.name = STRING(p50), .merge = MERGE_MAX},
        {.name = STRING(p90), .merge = MERGE_MAX},
        {.name = STRING(p99), .merge = MERGE_MAX},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
    },
    .of_get_log = {
        {.name = STRING(id_b6f746)},
        {.name = STRING(created_at)},
        {.name = STRING(finalUntransformedRequest), INSIDE(get_log_finalUntransformedRequest)},
        {.name = STRING(log_format)},
        {.name = STRING(metrics), INSIDE(get_log_metrics)},
        {.name = STRING(organisation_id)},
        {.name = STRING(originalResponse), INSIDE(get_log_finalUntransformedRequest)},
        {.name = STRING(request), INSIDE(get_log_request)},
        {.name = STRING(response), INSIDE(get_log_response)},
        {.name = STRING(transformedRequest), INSIDE(get_log_finalUntransformedRequest)},
    },
    .of_get_log_finalUntransformedRequest = {
        {.name = STRING(body), .limit = 2000, .is_outside = true},
        {.name = STRING(headers), .is_outside = true, .is_secret = true},
        {.name = STRING(method)},
        {.name = STRING(url), .is_outside = true},
    },
    .of_get_log_metrics = {
        {.name = STRING(ai_model), .is_outside = true},
        {.name = STRING(ai_org)},
        {.name = STRING(api_key_id)},
        {.name = STRING(cache_status)},
        {.name = STRING(cache_type)},
        {.name = STRING(config)},
        {.name = STRING(config_id)},
        {.name = STRING(config_version_id)},
        {.name = STRING(cost_currency)},
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(internal_trace_id)},
        {.name = STRING(log_store_file_path_format)},
        {.name = STRING(metadata_key), .is_outside = true},
        {.name = STRING(metadata_value_f9ca7a), .is_outside = true},
        {.name = STRING(mode)},
        {.name = STRING(organisation_id)},
        {.name = STRING(organisation_name), .is_outside = true},
        {.name = STRING(parent_span_id), .is_outside = true},
        {.name = STRING(prompt_id)},
        {.name = STRING(prompt_slug)},
        {.name = STRING(prompt_version_id)},
        {.name = STRING(request_method)},
        {.name = STRING(request_url), .is_outside = true},
        {.name = STRING(runtime), .is_outside = true},
        {.name = STRING(runtime_version), .is_outside = true},
        {.name = STRING(sdk_version), .is_outside = true},
        {.name = STRING(source)},
        {.name = STRING(span_id), .is_outside = true},
        {.name = STRING(span_name), .is_outside = true},
        {.name = STRING(trace_id), .is_outside = true},
        {.name = STRING(virtual_key)},
        {.name = STRING(workspace_slug)},
    },
    .of_get_log_request = {
        {.name = STRING(body), .limit = 2000, .is_outside = true},
        {.name = STRING(headers), .is_outside = true, .is_secret = true},
        {.name = STRING(method)},
        {.name = STRING(portkeyHeaders), .is_outside = true, .is_secret = true},
        {.name = STRING(url), .is_outside = true},
    },
    .of_get_log_response = {
        {.name = STRING(body), .limit = 2000, .is_outside = true},
        {.name = STRING(headers), .is_outside = true},
        {.name = STRING(lastUsedOptionJsonPath)},
    },
    .of_get_log_export = {
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(filters), INSIDE(get_log_export_filters)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(requested_data)},
        {.name = STRING(status)},
        {.name = STRING(workspace_id)},
    },
    .of_get_log_export_filters = {
        {.name = STRING(ai_model), .is_outside = true},
        {.name = STRING(ai_org_model), .is_outside = true},
        {.name = STRING(api_key_ids)},
        {.name = STRING(configs)},
        {.name = STRING(metadata), .is_outside = true},
        {.name = STRING(organisation_id)},
        {.name = STRING(prompt_slug)},
        {.name = STRING(status_code)},
        {.name = STRING(time_of_generation_max)},
        {.name = STRING(time_of_generation_min)},
        {.name = STRING(timezone)},
        {.name = STRING(trace_id), .is_outside = true},
        {.name = STRING(virtual_keys)},
        {.name = STRING(workspace_slug)},
    },
    .of_get_mcp_integration = {
        {.name = STRING(auth_type)},
        {.name = STRING(configurations), .is_outside = true},
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(global_workspace_access)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(owner_id)},
        {.name = STRING(secret_mappings), INSIDE(get_integration_secret_mappings)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(transport)},
        {.name = STRING(type)},
        {.name = STRING(url)},
        {.name = STRING(workspace_id)},
    },
    .of_get_mcp_integration_metadata = {
        {.name = STRING(capability_flags), .is_outside = true},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(icons), .is_outside = true},
        {.name = STRING(instructions), .is_outside = true},
        {.name = STRING(last_synced_at)},
        {.name = STRING(object)},
        {.name = STRING(protocol_version), .is_outside = true},
        {.name = STRING(server_name), .is_outside = true},
        {.name = STRING(server_version), .is_outside = true},
        {.name = STRING(sync_error), .is_outside = true},
        {.name = STRING(sync_status)},
        {.name = STRING(title), .is_outside = true},
        {.name = STRING(website_url), .is_outside = true},
    },
    .of_get_mcp_server = {
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(guardrail_mappings)},
        {.name = STRING(id)},
        {.name = STRING(mcp_integration_details), INSIDE(get_mcp_server_mcp_integration_details)},
        {.name = STRING(mcp_integration_id)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(workspace_id)},
    },
    .of_get_mcp_server_mcp_integration_details = {
        {.name = STRING(auth_type)},
        {.name = STRING(configurations), .is_outside = true, .is_secret = true},
        {.name = STRING(id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(transport)},
        {.name = STRING(url)},
    },
    .of_get_model_config = {
        {.name = STRING(messages), INSIDE(get_model_config_messages)},
        {.name = STRING(params), INSIDE(get_model_config_params)},
        {.name = STRING(removeParams)},
        {.name = STRING(type), INSIDE(get_model_config_type)},
    },
    .of_get_model_config_messages = {{.name = STRING(options)}},
    .of_get_model_config_params = {
        {.name = STRING(defaultValue)},
        {.name = STRING(key)},
        {.name = STRING(options), INSIDE(get_model_config_params_options)},
        {.name = STRING(skipValues)},
        {.name = STRING(type)},
    },
    .of_get_model_config_params_options = {{.name = STRING(name)}, {.name = STRING(value)}},
    .of_get_model_config_type = {{.name = STRING(primary)}, {.name = STRING(supported)}},
    .of_get_model_pricing = {
        {.name = STRING(batch_config), INSIDE(get_model_pricing_batch_config)},
        {.name = STRING(calculate), INSIDE(get_model_pricing_calculate)},
        {.name = STRING(currency)},
        {.name = STRING(custom_pricing), INSIDE(get_model_pricing_custom_pricing)},
        {.name = STRING(finetune_config), INSIDE(get_model_pricing_finetune_config)},
        {.name = STRING(pay_as_you_go), INSIDE(get_model_pricing_batch_config)},
    },
    .of_get_model_pricing_batch_config = {
        {.name = STRING(additional_units)},
        {.name = STRING(cache_read_audio_input_token)},
        {.name = STRING(cache_read_input_token)},
        {.name = STRING(cache_write_input_token)},
        {.name = STRING(image)},
        {.name = STRING(request_audio_token)},
        {.name = STRING(request_token)},
        {.name = STRING(response_audio_token)},
        {.name = STRING(response_token)},
    },
    .of_get_model_pricing_calculate = {
        {.name = STRING(request), INSIDE(get_model_pricing_calculate_request)},
        {.name = STRING(response), INSIDE(get_model_pricing_calculate_request)},
    },
    .of_get_model_pricing_calculate_request = {
        {.name = STRING(operands), INSIDE(get_model_pricing_calculate_request_operands)},
        {.name = STRING(operation)},
    },
    .of_get_model_pricing_calculate_request_operands = {{.name = STRING(value)}},
    .of_get_model_pricing_custom_pricing = {{.name = STRING(context_tier_map)}, {.name = STRING(regions)}},
    .of_get_model_pricing_finetune_config = {{.name = STRING(pay_per_hour)}, {.name = STRING(pay_per_token)}},
    .of_get_organisation_defaults = {
        {.name = STRING(input_guardrails), INSIDE(get_deployment_workspaces)},
        {.name = STRING(object)},
        {.name = STRING(output_guardrails), INSIDE(get_deployment_workspaces)},
    },
    .of_get_prompt = {
        {.name = STRING(collection_id)},
        {.name = STRING(created_at)},
        {.name = STRING(functions), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(model), .is_outside = true},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(parameters), .is_outside = true},
        {.name = STRING(prompt_version_description), .is_outside = true},
        {.name = STRING(prompt_version_id)},
        {.name = STRING(prompt_version_label_id)},
        {.name = STRING(prompt_version_status)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(string), .is_outside = true},
        {.name = STRING(template_metadata), .is_outside = true},
        {.name = STRING(tool_choice), .is_outside = true},
        {.name = STRING(tools), .is_outside = true},
        {.name = STRING(virtual_key)},
        {.name = STRING(workspace_id)},
    },
    .of_get_prompt_label = {
        {.name = STRING(color_code)},
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(organisation_id)},
        {.name = STRING(status)},
        {.name = STRING(workspace_id)},
    },
    .of_get_prompt_partial = {
        {.name = STRING(collection_id)},
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(prompt_partial_version_id)},
        {.name = STRING(prompt_partial_version_status)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(string), .is_outside = true},
        {.name = STRING(version_description), .is_outside = true},
    },
    .of_get_provider = {
        {.name = STRING(ai_provider_name)},
        {.name = STRING(created_at)},
        {.name = STRING(expires_at)},
        {.name = STRING(id)},
        {.name = STRING(integration_id)},
        {.name = STRING(key), .is_secret = true},
        {.name = STRING(last_reset_at)},
        {.name = STRING(masked_api_key)},
        {.name = STRING(model_config), .is_outside = true, .is_secret = true},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(note), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(secret_mappings), INSIDE(get_integration_secret_mappings)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(tags), .is_outside = true},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
    },
    .of_get_rate_limit = {
        {.name = STRING(conditions), INSIDE(get_rate_limit_conditions)},
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(group_by), INSIDE(get_rate_limit_group_by)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(status)},
        {.name = STRING(target)},
        {.name = STRING(type)},
        {.name = STRING(unit)},
        {.name = STRING(workspace_id)},
    },
    .of_get_rate_limit_conditions = {
        {.name = STRING(excludes), .is_outside = true},
        {.name = STRING(key), .is_outside = true},
        {.name = STRING(value), .is_outside = true},
    },
    .of_get_rate_limit_group_by = {{.name = STRING(key), .is_outside = true}},
    .of_get_rescued_requests_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_rescued_requests_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_rescued_requests_analytics_data_points = {
        {.name = STRING(fallback), .merge = MERGE_SUM},
        {.name = STRING(retry), .merge = MERGE_BY, INSIDE(get_rescued_requests_analytics_data_points_retry)},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
    },
    .of_get_rescued_requests_analytics_data_points_retry = {
        {.name = STRING(count), .merge = MERGE_SUM},
        {.name = STRING(retry_success_count), .merge = MERGE_KEY},
    },
    .of_get_secret_reference = {
        {.name = STRING(auth_config), .is_secret = true, INSIDE(get_secret_reference_auth_config)},
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(manager_type)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(secret_key)},
        {.name = STRING(secret_path)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(tags), .is_outside = true},
    },
    .of_get_secret_reference_auth_config = {
        {.name = STRING(aws_auth_type)},
        {.name = STRING(aws_region)},
        {.name = STRING(masked_aws_access_key_id)},
        {.name = STRING(masked_aws_secret_access_key)},
    },
    .of_get_token_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_token_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_token_analytics_data_points = {
        {.name = STRING(avg), .merge = MERGE_MAX},
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
        {.name = STRING(total), .merge = MERGE_SUM},
        {.name = STRING(total_request_units), .merge = MERGE_SUM},
        {.name = STRING(total_response_units), .merge = MERGE_SUM},
    },
    .of_get_usage_limit = {
        {.name = STRING(conditions), INSIDE(get_rate_limit_conditions)},
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(group_by), INSIDE(get_rate_limit_group_by)},
        {.name = STRING(id)},
        {.name = STRING(last_reset_at)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(next_usage_reset_at)},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(periodic_reset)},
        {.name = STRING(status)},
        {.name = STRING(type)},
        {.name = STRING(value_key_usage_map), .is_outside = true},
        {.name = STRING(workspace_id)},
    },
    .of_get_user = {
        {.name = STRING(created_at)},
        {.name = STRING(email)},
        {.name = STRING(first_name), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_name), .is_outside = true},
        {.name = STRING(last_updated_at)},
        {.name = STRING(object)},
        {.name = STRING(role)},
        {.name = STRING(status)},
        {.name = STRING(updated_at)},
        {.name = STRING(workspace_ids)},
    },
    .of_get_user_invite = {
        {.name = STRING(accepted_at)},
        {.name = STRING(created_at)},
        {.name = STRING(email)},
        {.name = STRING(expires_at)},
        {.name = STRING(id)},
        {.name = STRING(invited_by)},
        {.name = STRING(object)},
        {.name = STRING(role)},
        {.name = STRING(status)},
        {.name = STRING(workspaces), INSIDE(get_user_invite_workspaces)},
    },
    .of_get_user_invite_workspaces = {
        {.name = STRING(id)},
        {.name = STRING(role)},
        {.name = STRING(workspace_id)},
    },
    .of_get_users_analytics = {
        {.name = STRING(data_points), .merge = MERGE_ROWS, INSIDE(get_users_analytics_data_points)},
        {.name = STRING(object)},
        {.name = STRING(summary)},
    },
    .of_get_users_analytics_data_points = {
        {.name = STRING(timestamp), .merge = MERGE_FIRST},
        {.name = STRING(total), .merge = MERGE_MAX},
    },
    .of_get_virtual_key = {
        {.name = STRING(ai_provider_name)},
        {.name = STRING(created_at)},
        {.name = STRING(expires_at)},
        {.name = STRING(id)},
        {.name = STRING(integration_id)},
        {.name = STRING(last_reset_at)},
        {.name = STRING(masked_api_key)},
        {.name = STRING(model_config), .is_outside = true, .is_secret = true},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(note), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(secret_mappings), INSIDE(get_integration_secret_mappings)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(tags), .is_outside = true},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
    },
    .of_get_workspace = {
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(creation_source)},
        {.name = STRING(data_plane_security_settings)},
        {.name = STRING(defaults), INSIDE(create_workspace_defaults)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(export_settings)},
        {.name = STRING(icon), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_reset_at)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(security_settings)},
        {.name = STRING(settings)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
        {.name = STRING(users), INSIDE(get_workspace_users)},
    },
    .of_get_workspace_users = {
        {.name = STRING(created_at)},
        {.name = STRING(email)},
        {.name = STRING(first_name), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_name), .is_outside = true},
        {.name = STRING(last_updated_at)},
        {.name = STRING(object)},
        {.name = STRING(org_role)},
        {.name = STRING(role)},
        {.name = STRING(scopes)},
        {.name = STRING(settings), .is_outside = true},
        {.name = STRING(status)},
        {.name = STRING(workspace_id)},
    },
    .of_invite_user = {{.name = STRING(id)}, {.name = STRING(invite_link)}},
    .of_list_all_users = {{.name = STRING(data), INSIDE(get_user)}, {.name = STRING(object)}},
    .of_list_api_keys = {{.name = STRING(data), INSIDE(get_api_key)}, {.name = STRING(object)}},
    .of_list_audit_logs = {
        {.name = STRING(object)},
        {.name = STRING(records), INSIDE(list_audit_logs_records)},
    },
    .of_list_audit_logs_records = {
        {.name = STRING(action)},
        {.name = STRING(client_ip)},
        {.name = STRING(country)},
        {.name = STRING(method)},
        {.name = STRING(organisation_id)},
        {.name = STRING(query_params), .is_outside = true},
        {.name = STRING(request_body), .is_outside = true, .is_secret = true},
        {.name = STRING(request_headers), .is_outside = true},
        {.name = STRING(request_id)},
        {.name = STRING(resource_type)},
        {.name = STRING(timestamp)},
        {.name = STRING(uri), .is_outside = true},
        {.name = STRING(user_id)},
        {.name = STRING(user_type)},
        {.name = STRING(workspace_id)},
    },
    .of_list_collections = {{.name = STRING(data), INSIDE(list_collections_data)}, {.name = STRING(object)}},
    .of_list_collections_data = {
        {.name = STRING(collection_details), INSIDE(get_collection_child_collections_collection_details)},
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(parent_collection_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(workspace_id)},
    },
    .of_list_config_versions = {{.name = STRING(data), INSIDE(get_config)}, {.name = STRING(object)}},
    .of_list_configs = {{.name = STRING(data), INSIDE(list_configs_data)}, {.name = STRING(object)}},
    .of_list_configs_data = {
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(owner_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(updated_by)},
        {.name = STRING(workspace_id)},
    },
    .of_list_deployments = {{.name = STRING(data), INSIDE(list_deployments_data)}, {.name = STRING(object)}},
    .of_list_deployments_data = {
        {.name = STRING(connection_status)},
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(id)},
        {.name = STRING(last_resynced_at)},
        {.name = STRING(last_synced_at)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(tags), .is_outside = true},
        {.name = STRING(type)},
    },
    .of_list_guardrail_mcp_servers = {
        {.name = STRING(data), INSIDE(get_guardrail_mcp_server_mappings)},
        {.name = STRING(object)},
    },
    .of_list_guardrails = {{.name = STRING(data), INSIDE(list_guardrails_data)}, {.name = STRING(object)}},
    .of_list_guardrails_data = {
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(owner_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(target)},
        {.name = STRING(updated_by)},
        {.name = STRING(workspace_id)},
    },
    .of_list_input_guardrail_workspace_exclusions = {
        {.name = STRING(data), INSIDE(list_input_guardrail_workspace_exclusions_data)},
        {.name = STRING(workspaces), INSIDE(list_input_guardrail_workspace_exclusions_workspaces)},
    },
    .of_list_input_guardrail_workspace_exclusions_data = {
        {.name = STRING(exclusions), INSIDE(list_input_guardrail_workspace_exclusions_data_exclusions)},
    },
    .of_list_input_guardrail_workspace_exclusions_data_exclusions = {
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(entity_type)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(organisation_id)},
        {.name = STRING(status)},
        {.name = STRING(workspace_id)},
    },
    .of_list_input_guardrail_workspace_exclusions_workspaces = {{.name = STRING(workspace_id)}},
    .of_list_integration_models = {
        {.name = STRING(models), INSIDE(list_integration_models_models)},
        {.name = STRING(object)},
    },
    .of_list_integration_models_models = {
        {.name = STRING(base_model_slug)},
        {.name = STRING(configurations), INSIDE(list_integration_models_models_configurations)},
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(is_custom)},
        {.name = STRING(is_finetune)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(pricing_config), INSIDE(list_integration_models_models_pricing_config)},
        {.name = STRING(slug)},
    },
    .of_list_integration_models_models_configurations = {
        {.name = STRING(custom_headers), .is_outside = true, .is_secret = true},
        {.name = STRING(custom_host)},
    },
    .of_list_integration_models_models_pricing_config = {
        {.name = STRING(pay_as_you_go), INSIDE(list_integration_models_models_pricing_config_pay_as_you_go)},
        {.name = STRING(type)},
    },
    .of_list_integration_models_models_pricing_config_pay_as_you_go = {
        {.name = STRING(cache_read_input_token)},
        {.name = STRING(cache_write_input_token)},
        {.name = STRING(request_token)},
        {.name = STRING(response_token)},
    },
    .of_list_integration_workspaces = {
        {.name = STRING(global_workspace_access), INSIDE(get_integration_global_workspace_access)},
        {.name = STRING(object)},
        {.name = STRING(workspaces), INSIDE(list_integration_workspaces_workspaces)},
    },
    .of_list_integration_workspaces_workspaces = {
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_reset_at)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(status)},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
    },
    .of_list_integrations = {
        {.name = STRING(data), INSIDE(list_integrations_data)},
        {.name = STRING(object)},
    },
    .of_list_integrations_data = {
        {.name = STRING(ai_provider_id)},
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(owner_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(tags), .is_outside = true},
        {.name = STRING(type)},
        {.name = STRING(workspace_id)},
    },
    .of_list_library_tool_versions = {
        {.name = STRING(data), INSIDE(list_library_tool_versions_data)},
        {.name = STRING(object)},
    },
    .of_list_library_tool_versions_data = {
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(slug)},
        {.name = STRING(tool_def), .is_outside = true},
        {.name = STRING(tool_id)},
        {.name = STRING(tool_version_id)},
        {.name = STRING(tool_version_status)},
    },
    .of_list_library_tools = {
        {.name = STRING(data), INSIDE(list_library_tools_data)},
        {.name = STRING(object)},
    },
    .of_list_library_tools_data = {
        {.name = STRING(collection_id)},
        {.name = STRING(created_at)},
        {.name = STRING(created_by)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(provider_api_key_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(tool_def), .is_outside = true},
    },
    .of_list_log_exports = {{.name = STRING(data), INSIDE(get_log_export)}, {.name = STRING(object)}},
    .of_list_mcp_integration_capabilities = {
        {.name = STRING(counts), INSIDE(list_mcp_integration_capabilities_counts)},
        {.name = STRING(data), INSIDE(list_mcp_integration_capabilities_data)},
        {.name = STRING(object)},
    },
    .of_list_mcp_integration_capabilities_counts = {
        {.name = STRING(prompts)},
        {.name = STRING(resource_templates)},
        {.name = STRING(resources)},
        {.name = STRING(tools)},
    },
    .of_list_mcp_integration_capabilities_data = {
        {.name = STRING(annotations), .is_outside = true},
        {.name = STRING(arguments)},
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(execution), .is_outside = true},
        {.name = STRING(icons)},
        {.name = STRING(input_schema), .is_outside = true},
        {.name = STRING(last_updated_at)},
        {.name = STRING(mime_type), .is_outside = true},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(output_schema), .is_outside = true},
        {.name = STRING(title), .is_outside = true},
        {.name = STRING(type)},
        {.name = STRING(uri), .is_outside = true},
        {.name = STRING(uri_template), .is_outside = true},
    },
    .of_list_mcp_integration_workspaces = {
        {.name = STRING(data), INSIDE(list_mcp_integration_workspaces_data)},
        {.name = STRING(global_workspace_access)},
        {.name = STRING(object)},
        {.name = STRING(workspaces), INSIDE(list_mcp_integration_workspaces_data)},
    },
    .of_list_mcp_integration_workspaces_data = {
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(object)},
        {.name = STRING(status)},
    },
    .of_list_mcp_integrations = {
        {.name = STRING(data), INSIDE(list_mcp_integrations_data)},
        {.name = STRING(object)},
    },
    .of_list_mcp_integrations_data = {
        {.name = STRING(auth_type)},
        {.name = STRING(configurations), .is_outside = true, .is_secret = true},
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(metadata), INSIDE(get_mcp_integration_metadata)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(owner_id)},
        {.name = STRING(secret_mappings), INSIDE(get_integration_secret_mappings)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(transport)},
        {.name = STRING(type)},
        {.name = STRING(url)},
        {.name = STRING(workspace_id)},
    },
    .of_list_mcp_server_connections = {
        {.name = STRING(data), INSIDE(list_mcp_server_connections_data)},
        {.name = STRING(object)},
    },
    .of_list_mcp_server_connections_data = {
        {.name = STRING(created_at)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(user_id)},
    },
    .of_list_mcp_server_user_access = {
        {.name = STRING(data), INSIDE(list_mcp_server_user_access_data)},
        {.name = STRING(default_user_access)},
        {.name = STRING(object)},
    },
    .of_list_mcp_server_user_access_data = {
        {.name = STRING(connection_status)},
        {.name = STRING(first_name), .is_outside = true},
        {.name = STRING(last_name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(user_id)},
    },
    .of_list_mcp_servers = {{.name = STRING(data), INSIDE(list_mcp_servers_data)}, {.name = STRING(object)}},
    .of_list_mcp_servers_data = {
        {.name = STRING(auth_type)},
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(mcp_integration_id)},
        {.name = STRING(mcp_integration_slug)},
        {.name = STRING(mcp_integration_url)},
        {.name = STRING(metadata), INSIDE(get_mcp_integration_metadata)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
        {.name = STRING(owner_id)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(url)},
        {.name = STRING(workspace_id)},
        {.name = STRING(workspace_name), .is_outside = true},
        {.name = STRING(workspace_slug)},
    },
    .of_list_models = {{.name = STRING(data), INSIDE(list_models_data)}, {.name = STRING(object)}},
    .of_list_models_data = {
        {.name = STRING(canonical_slug)},
        {.name = STRING(id)},
        {.name = STRING(object)},
        {.name = STRING(owned_by)},
        {.name = STRING(slug)},
    },
    .of_list_partial_versions = {
        {.name = STRING(data), INSIDE(list_partial_versions_data)},
        {.name = STRING(object)},
    },
    .of_list_partial_versions_data = {
        {.name = STRING(created_at)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(prompt_partial_id)},
        {.name = STRING(prompt_partial_version_id)},
        {.name = STRING(prompt_version_status)},
        {.name = STRING(slug)},
        {.name = STRING(string), .is_outside = true},
    },
    .of_list_prompt_labels = {{.name = STRING(data), INSIDE(get_prompt_label)}},
    .of_list_prompt_partials = {
        {.name = STRING(data), INSIDE(list_prompt_partials_data)},
        {.name = STRING(object)},
    },
    .of_list_prompt_partials_data = {
        {.name = STRING(collection_id)},
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
    },
    .of_list_prompt_versions = {
        {.name = STRING(data), INSIDE(list_prompt_versions_data)},
        {.name = STRING(object)},
    },
    .of_list_prompt_versions_data = {
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(label_id)},
        {.name = STRING(object)},
        {.name = STRING(prompt_description), .is_outside = true},
        {.name = STRING(prompt_id)},
        {.name = STRING(prompt_template), .is_outside = true},
        {.name = STRING(status)},
    },
    .of_list_prompts = {{.name = STRING(data), INSIDE(list_prompts_data)}, {.name = STRING(object)}},
    .of_list_prompts_data = {
        {.name = STRING(collection_id)},
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(model), .is_outside = true},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
    },
    .of_list_providers = {{.name = STRING(data), INSIDE(list_providers_data)}, {.name = STRING(object)}},
    .of_list_providers_data = {
        {.name = STRING(created_at)},
        {.name = STRING(expires_at)},
        {.name = STRING(id)},
        {.name = STRING(integration_id)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(note), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(provider)},
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
        {.name = STRING(workspace_name), .is_outside = true},
    },
    .of_list_rate_limits = {{.name = STRING(data), INSIDE(get_rate_limit)}, {.name = STRING(object)}},
    .of_list_scim_groups = {{.name = STRING(groups), INSIDE(list_scim_groups_groups)}},
    .of_list_scim_groups_groups = {{.name = STRING(id)}, {.name = STRING(name), .is_outside = true}},
    .of_list_scim_workspace_mappings = {{.name = STRING(mappings), INSIDE(create_scim_workspace_mapping)}},
    .of_list_secret_references = {
        {.name = STRING(data), INSIDE(list_secret_references_data)},
        {.name = STRING(object)},
    },
    .of_list_secret_references_data = {
        {.name = STRING(created_at)},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(manager_type)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
    },
    .of_list_usage_limit_entities = {
        {.name = STRING(data), INSIDE(list_usage_limit_entities_data)},
        {.name = STRING(object)},
    },
    .of_list_usage_limit_entities_data = {
        {.name = STRING(id)},
        {.name = STRING(last_used_at)},
        {.name = STRING(object)},
        {.name = STRING(status)},
        {.name = STRING(value_key), .is_outside = true},
    },
    .of_list_usage_limits = {{.name = STRING(data), INSIDE(get_usage_limit)}, {.name = STRING(object)}},
    .of_list_user_invites = {{.name = STRING(data), INSIDE(get_user_invite)}, {.name = STRING(object)}},
    .of_list_virtual_keys = {{.name = STRING(data), INSIDE(get_virtual_key)}, {.name = STRING(object)}},
    .of_list_workspace_members = {
        {.name = STRING(data), INSIDE(get_workspace_users)},
        {.name = STRING(object)},
    },
    .of_list_workspaces = {{.name = STRING(data), INSIDE(list_workspaces_data)}, {.name = STRING(object)}},
    .of_list_workspaces_data = {
        {.name = STRING(created_at)},
        {.name = STRING(defaults), INSIDE(create_workspace_defaults)},
        {.name = STRING(description), .is_outside = true},
        {.name = STRING(icon), .is_outside = true},
        {.name = STRING(id)},
        {.name = STRING(last_updated_at)},
        {.name = STRING(name), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(rate_limits), INSIDE(create_workspace_rate_limits)},
        {.name = STRING(slug)},
        {.name = STRING(status)},
        {.name = STRING(usage_limits), INSIDE(create_workspace_usage_limits)},
    },
    .of_ping_deployment = {
        {.name = STRING(gateway_base_url)},
        {.name = STRING(inbound), INSIDE(ping_deployment_inbound)},
        {.name = STRING(object)},
        {.name = STRING(outbound), INSIDE(ping_deployment_outbound)},
        {.name = STRING(status)},
    },
    .of_ping_deployment_inbound = {{.name = STRING(error), .is_outside = true}, {.name = STRING(status)}},
    .of_ping_deployment_outbound = {
        {.name = STRING(error), .is_outside = true},
        {.name = STRING(status)},
        {.name = STRING(version), .is_outside = true},
    },
    .of_register_deployment = {
        {.name = STRING(client_auth), .is_secret = true, .is_once = true},
        {.name = STRING(credentials), .is_once = true, INSIDE(register_deployment_credentials)},
        {.name = STRING(id)},
        {.name = STRING(object)},
        {.name = STRING(organisation_id)},
    },
    .of_register_deployment_credentials = {
        {.name = STRING(password), .is_secret = true, .is_once = true},
        {.name = STRING(username)},
    },
    .of_render_prompt = {{.name = STRING(data), INSIDE(render_prompt_data)}},
    .of_render_prompt_data = {
        {.name = STRING(messages), .is_outside = true},
        {.name = STRING(model), .is_outside = true},
        {.name = STRING(prompt), .is_outside = true},
        {.name = STRING(response_format), .is_outside = true},
        {.name = STRING(stop), .is_outside = true},
        {.name = STRING(tool_choice), .is_outside = true},
        {.name = STRING(tools), .is_outside = true},
        {.name = STRING(user), .is_outside = true},
    },
    .of_resend_user_invite = {{.name = STRING(inviteLink)}},
    .of_rotate_api_key = {
        {.name = STRING(id)},
        {.name = STRING(key), .is_secret = true, .is_once = true},
        {.name = STRING(key_transition_expires_at)},
        {.name = STRING(object)},
    },
    .of_rotate_key_safely = {
        {.name = STRING(answer), .is_secret = true, .is_once = true},
        {.name = STRING(key), .is_secret = true, .is_once = true},
    },
    .of_run_prompt_completion = {
        {.name = STRING(choices), INSIDE(run_prompt_completion_choices)},
        {.name = STRING(id)},
        {.name = STRING(model)},
        {.name = STRING(object)},
        {.name = STRING(system_fingerprint)},
        {.name = STRING(usage), INSIDE(run_prompt_completion_usage)},
    },
    .of_run_prompt_completion_choices = {
        {.name = STRING(finish_reason)},
        {.name = STRING(logprobs), .is_outside = true},
        {.name = STRING(message), INSIDE(run_prompt_completion_choices_message)},
        {.name = STRING(text), .is_outside = true},
    },
    .of_run_prompt_completion_choices_message = {
        {.name = STRING(content), .is_outside = true},
        {.name = STRING(content_blocks), INSIDE(run_prompt_completion_choices_message_content_blocks)},
        {.name = STRING(function_call), INSIDE(run_prompt_completion_choices_message_function_call)},
        {.name = STRING(role)},
        {.name = STRING(tool_calls), INSIDE(run_prompt_completion_choices_message_tool_calls)},
    },
    .of_run_prompt_completion_choices_message_content_blocks = {
        {.name = STRING(data)},
        {.name = STRING(text), .is_outside = true},
        {.name = STRING(thinking), .is_outside = true},
        {.name = STRING(type)},
    },
    .of_run_prompt_completion_choices_message_function_call = {
        {.name = STRING(arguments), .is_outside = true},
        {.name = STRING(name), .is_outside = true},
    },
    .of_run_prompt_completion_choices_message_tool_calls = {
        {.name = STRING(function), INSIDE(run_prompt_completion_choices_message_function_call)},
        {.name = STRING(id)},
        {.name = STRING(type)},
    },
    .of_run_prompt_completion_usage = {
        {.name = STRING(completion_tokens_details)},
        {.name = STRING(prompt_tokens_details)},
    },
    .of_sync_mcp_integration = {{.name = STRING(synced_at)}},
    .of_test_mcp_integration = {
        {.name = STRING(details), .is_outside = true},
        {.name = STRING(error), .is_outside = true},
        {.name = STRING(message), .is_outside = true},
        {.name = STRING(object)},
        {.name = STRING(server_name), .is_outside = true},
        {.name = STRING(url)},
    },
    .of_update_config = {{.name = STRING(object)}, {.name = STRING(version_id)}},
    .of_update_deployment = {{.name = STRING(client_auth), .is_secret = true, .is_once = true}},
    .of_update_input_guardrail_workspace_exclusions = {
        {.name = STRING(data), INSIDE(update_input_guardrail_workspace_exclusions_data)},
    },
    .of_update_input_guardrail_workspace_exclusions_data = {{.name = STRING(message)}},
    .of_update_library_tool = {{.name = STRING(object)}, {.name = STRING(tool_version_id)}},
    .of_update_prompt = {{.name = STRING(id)}, {.name = STRING(prompt_version_id)}, {.name = STRING(slug)}},
    .of_update_prompt_partial = {
        {.name = STRING(id)},
        {.name = STRING(prompt_partial_version_id)},
        {.name = STRING(slug)},
    },
    .of_upsert_guardrail_mcp_server = {{.name = STRING(map_id)}, {.name = STRING(object)}},
    .of_usage_report = {{.name = STRING(groups), .is_rows = true}},
};

static const member_facts operations[] = {
    {.name = STRING(access_report), .is_outside = true, INSIDE(access_report)},
    {.name = STRING(add_workspace_member)},
    {.name = STRING(cancel_log_export), INSIDE(cancel_log_export)},
    {.name = STRING(check_mcp_server_user_access), INSIDE(check_mcp_server_user_access)},
    {.name = STRING(create_agent_integration)},
    {.name = STRING(create_agent_server)},
    {.name = STRING(create_api_key), .is_once = true, INSIDE(create_api_key)},
    {.name = STRING(create_collection), INSIDE(create_collection)},
    {.name = STRING(create_config), INSIDE(create_config)},
    {.name = STRING(create_feedback), INSIDE(create_feedback)},
    {.name = STRING(create_guardrail), INSIDE(create_guardrail)},
    {.name = STRING(create_integration), INSIDE(create_integration)},
    {.name = STRING(create_library_tool), INSIDE(create_config)},
    {.name = STRING(create_log_export), INSIDE(create_log_export)},
    {.name = STRING(create_mcp_integration), INSIDE(create_collection)},
    {.name = STRING(create_mcp_server), INSIDE(create_collection)},
    {.name = STRING(create_plugin)},
    {.name = STRING(create_prompt), INSIDE(create_config)},
    {.name = STRING(create_prompt_label), INSIDE(create_prompt_label)},
    {.name = STRING(create_prompt_partial), INSIDE(create_prompt_partial)},
    {.name = STRING(create_provider), INSIDE(create_collection)},
    {.name = STRING(create_rate_limit), INSIDE(create_log_export)},
    {.name = STRING(create_scim_workspace_mapping), INSIDE(create_scim_workspace_mapping)},
    {.name = STRING(create_secret_reference), INSIDE(create_collection)},
    {.name = STRING(create_usage_limit), INSIDE(create_log_export)},
    {.name = STRING(create_virtual_key), INSIDE(create_collection)},
    {.name = STRING(create_workspace), INSIDE(create_workspace)},
    {.name = STRING(delete_agent_integration)},
    {.name = STRING(delete_agent_server)},
    {.name = STRING(delete_api_key)},
    {.name = STRING(delete_collection)},
    {.name = STRING(delete_config)},
    {.name = STRING(delete_integration_model)},
    {.name = STRING(delete_library_tool)},
    {.name = STRING(delete_mcp_integration)},
    {.name = STRING(delete_mcp_server)},
    {.name = STRING(delete_prompt)},
    {.name = STRING(delete_prompt_label)},
    {.name = STRING(delete_prompt_partial)},
    {.name = STRING(delete_provider)},
    {.name = STRING(delete_rate_limit)},
    {.name = STRING(delete_scim_workspace_mapping)},
    {.name = STRING(delete_secret_reference)},
    {.name = STRING(delete_usage_limit)},
    {.name = STRING(delete_user)},
    {.name = STRING(delete_user_invite)},
    {.name = STRING(delete_virtual_key)},
    {.name = STRING(disconnect_mcp_server_connection)},
    {.name = STRING(download_log_export), INSIDE(download_log_export)},
    {.name = STRING(export_workspace), .is_outside = true, INSIDE(export_workspace)},
    {.name = STRING(fetch_agent_card)},
    {.name = STRING(find), .is_outside = true, INSIDE(find)},
    {.name = STRING(find_references), .is_outside = true, INSIDE(find_references)},
    {.name = STRING(get_agent_integration), .is_secret = true},
    {.name = STRING(get_agent_server_agent_card)},
    {.name = STRING(get_analytics_group), INSIDE(get_analytics_group)},
    {.name = STRING(get_analytics_group_metadata), INSIDE(get_analytics_group_metadata)},
    {.name = STRING(get_analytics_group_models), INSIDE(get_analytics_group_models)},
    {.name = STRING(get_analytics_group_providers), INSIDE(get_analytics_group)},
    {.name = STRING(get_analytics_group_users), INSIDE(get_analytics_group_users)},
    {.name = STRING(get_analytics_group_workspaces), INSIDE(get_analytics_group_workspaces)},
    {.name = STRING(get_api_key), INSIDE(get_api_key)},
    {.name = STRING(get_cache_hit_latency), INSIDE(get_cache_hit_latency)},
    {.name = STRING(get_cache_hit_rate), INSIDE(get_cache_hit_rate)},
    {.name = STRING(get_cache_summary), INSIDE(get_cache_summary)},
    {.name = STRING(get_collection), INSIDE(get_collection)},
    {.name = STRING(get_config), INSIDE(get_config)},
    {.name = STRING(get_config_version)},
    {.name = STRING(get_cost_analytics), INSIDE(get_cost_analytics)},
    {.name = STRING(get_deployment), INSIDE(get_deployment)},
    {.name = STRING(get_error_analytics), INSIDE(get_error_analytics)},
    {.name = STRING(get_error_rate_analytics), INSIDE(get_error_rate_analytics)},
    {.name = STRING(get_error_stacks_analytics), INSIDE(get_error_stacks_analytics)},
    {.name = STRING(get_error_status_codes_analytics), INSIDE(get_error_status_codes_analytics)},
    {.name = STRING(get_feedback_analytics), INSIDE(get_error_analytics)},
    {.name = STRING(get_feedback_models_analytics), INSIDE(get_feedback_models_analytics)},
    {.name = STRING(get_feedback_scores_analytics), INSIDE(get_error_status_codes_analytics)},
    {.name = STRING(get_feedback_weighted_analytics), INSIDE(get_feedback_weighted_analytics)},
    {.name = STRING(get_guardrail), INSIDE(get_guardrail)},
    {.name = STRING(get_integration), INSIDE(get_integration)},
    {.name = STRING(get_latency_analytics), INSIDE(get_latency_analytics)},
    {.name = STRING(get_log), INSIDE(get_log)},
    {.name = STRING(get_log_export), INSIDE(get_log_export)},
    {.name = STRING(get_log_export_field_restrictions)},
    {.name = STRING(get_mcp_integration), INSIDE(get_mcp_integration)},
    {.name = STRING(get_mcp_integration_metadata), INSIDE(get_mcp_integration_metadata)},
    {.name = STRING(get_mcp_server), INSIDE(get_mcp_server)},
    {.name = STRING(get_mcp_server_metadata), INSIDE(get_mcp_integration_metadata)},
    {.name = STRING(get_model_config), INSIDE(get_model_config)},
    {.name = STRING(get_model_pricing), INSIDE(get_model_pricing)},
    {.name = STRING(get_organisation_defaults), INSIDE(get_organisation_defaults)},
    {.name = STRING(get_prompt), INSIDE(get_prompt)},
    {.name = STRING(get_prompt_label), INSIDE(get_prompt_label)},
    {.name = STRING(get_prompt_partial), INSIDE(get_prompt_partial)},
    {.name = STRING(get_prompt_version), INSIDE(get_prompt)},
    {.name = STRING(get_provider), INSIDE(get_provider)},
    {.name = STRING(get_rate_limit), INSIDE(get_rate_limit)},
    {.name = STRING(get_request_analytics), INSIDE(get_error_analytics)},
    {.name = STRING(get_rescued_requests_analytics), INSIDE(get_rescued_requests_analytics)},
    {.name = STRING(get_secret_reference), INSIDE(get_secret_reference)},
    {.name = STRING(get_token_analytics), INSIDE(get_token_analytics)},
    {.name = STRING(get_usage_limit), INSIDE(get_usage_limit)},
    {.name = STRING(get_user), INSIDE(get_user)},
    {.name = STRING(get_user_invite), INSIDE(get_user_invite)},
    {.name = STRING(get_user_requests_analytics), INSIDE(get_cache_hit_latency)},
    {.name = STRING(get_users_analytics), INSIDE(get_users_analytics)},
    {.name = STRING(get_virtual_key), INSIDE(get_virtual_key)},
    {.name = STRING(get_workspace), INSIDE(get_workspace)},
    {.name = STRING(get_workspace_member), INSIDE(get_workspace_users)},
    {.name = STRING(invite_user), INSIDE(invite_user)},
    {.name = STRING(list_agent_integration_skills)},
    {.name = STRING(list_agent_integration_workspaces)},
    {.name = STRING(list_agent_integrations)},
    {.name = STRING(list_agent_server_skills)},
    {.name = STRING(list_agent_server_user_access)},
    {.name = STRING(list_agent_servers)},
    {.name = STRING(list_all_users), INSIDE(list_all_users)},
    {.name = STRING(list_api_keys), INSIDE(list_api_keys)},
    {.name = STRING(list_audit_logs), INSIDE(list_audit_logs)},
    {.name = STRING(list_collections), INSIDE(list_collections)},
    {.name = STRING(list_config_versions), INSIDE(list_config_versions)},
    {.name = STRING(list_configs), INSIDE(list_configs)},
    {.name = STRING(list_deployments), INSIDE(list_deployments)},
    {.name = STRING(list_guardrail_mcp_servers), INSIDE(list_guardrail_mcp_servers)},
    {.name = STRING(list_guardrails), INSIDE(list_guardrails)},
    {.name = STRING(list_input_guardrail_workspace_exclusions), INSIDE(list_input_guardrail_workspace_exclusions)},
    {.name = STRING(list_integration_models), INSIDE(list_integration_models)},
    {.name = STRING(list_integration_providers)},
    {.name = STRING(list_integration_workspaces), INSIDE(list_integration_workspaces)},
    {.name = STRING(list_integrations), INSIDE(list_integrations)},
    {.name = STRING(list_library_tool_versions), INSIDE(list_library_tool_versions)},
    {.name = STRING(list_library_tools), INSIDE(list_library_tools)},
    {.name = STRING(list_log_exports), INSIDE(list_log_exports)},
    {.name = STRING(list_mcp_integration_capabilities), INSIDE(list_mcp_integration_capabilities)},
    {.name = STRING(list_mcp_integration_workspaces), INSIDE(list_mcp_integration_workspaces)},
    {.name = STRING(list_mcp_integrations), INSIDE(list_mcp_integrations)},
    {.name = STRING(list_mcp_server_capabilities), INSIDE(list_mcp_integration_capabilities)},
    {.name = STRING(list_mcp_server_connections), INSIDE(list_mcp_server_connections)},
    {.name = STRING(list_mcp_server_user_access), INSIDE(list_mcp_server_user_access)},
    {.name = STRING(list_mcp_servers), INSIDE(list_mcp_servers)},
    {.name = STRING(list_models), INSIDE(list_models)},
    {.name = STRING(list_output_guardrail_workspace_exclusions), INSIDE(list_input_guardrail_workspace_exclusions)},
    {.name = STRING(list_partial_versions), INSIDE(list_partial_versions)},
    {.name = STRING(list_plugin_providers)},
    {.name = STRING(list_prompt_labels), INSIDE(list_prompt_labels)},
    {.name = STRING(list_prompt_partials), INSIDE(list_prompt_partials)},
    {.name = STRING(list_prompt_versions), INSIDE(list_prompt_versions)},
    {.name = STRING(list_prompts), INSIDE(list_prompts)},
    {.name = STRING(list_providers), INSIDE(list_providers)},
    {.name = STRING(list_rate_limits), INSIDE(list_rate_limits)},
    {.name = STRING(list_scim_groups), INSIDE(list_scim_groups)},
    {.name = STRING(list_scim_workspace_mappings), INSIDE(list_scim_workspace_mappings)},
    {.name = STRING(list_secret_references), INSIDE(list_secret_references)},
    {.name = STRING(list_usage_limit_entities), INSIDE(list_usage_limit_entities)},
    {.name = STRING(list_usage_limits), INSIDE(list_usage_limits)},
    {.name = STRING(list_user_invites), INSIDE(list_user_invites)},
    {.name = STRING(list_virtual_keys), INSIDE(list_virtual_keys)},
    {.name = STRING(list_workspace_members), INSIDE(list_workspace_members)},
    {.name = STRING(list_workspaces), INSIDE(list_workspaces)},
    {.name = STRING(ping_deployment), INSIDE(ping_deployment)},
    {.name = STRING(publish_library_tool)},
    {.name = STRING(publish_partial)},
    {.name = STRING(publish_prompt)},
    {.name = STRING(register_deployment), .is_once = true, INSIDE(register_deployment)},
    {.name = STRING(remove_workspace_member)},
    {.name = STRING(render_prompt), INSIDE(render_prompt)},
    {.name = STRING(replace_guardrail_mcp_servers), INSIDE(check_mcp_server_user_access)},
    {.name = STRING(resend_user_invite), INSIDE(resend_user_invite)},
    {.name = STRING(reset_usage_limit_entity)},
    {.name = STRING(rotate_api_key), .is_once = true, INSIDE(rotate_api_key)},
    {.name = STRING(rotate_key_safely), .is_outside = true, .is_once = true, INSIDE(rotate_key_safely)},
    {.name = STRING(run_prompt_completion), INSIDE(run_prompt_completion)},
    {.name = STRING(start_log_export), INSIDE(cancel_log_export)},
    {.name = STRING(sync_mcp_integration), INSIDE(sync_mcp_integration)},
    {.name = STRING(sync_mcp_server_capabilities)},
    {.name = STRING(sync_mcp_server_metadata)},
    {.name = STRING(test_agent_server)},
    {.name = STRING(test_mcp_integration), INSIDE(test_mcp_integration)},
    {.name = STRING(test_mcp_server), INSIDE(test_mcp_integration)},
    {.name = STRING(update_agent_integration)},
    {.name = STRING(update_agent_server)},
    {.name = STRING(update_api_key)},
    {.name = STRING(update_collection)},
    {.name = STRING(update_config), INSIDE(update_config)},
    {.name = STRING(update_deployment), .is_once = true, INSIDE(update_deployment)},
    {.name = STRING(update_feedback), INSIDE(create_feedback)},
    {.name = STRING(update_guardrail), INSIDE(create_config)},
    {.name = STRING(update_input_guardrail_workspace_exclusions), INSIDE(update_input_guardrail_workspace_exclusions)},
    {.name = STRING(update_integration)},
    {.name = STRING(update_integration_models)},
    {.name = STRING(update_integration_workspaces)},
    {.name = STRING(update_library_tool), INSIDE(update_library_tool)},
    {.name = STRING(update_log_export), INSIDE(create_log_export)},
    {.name = STRING(update_mcp_integration)},
    {.name = STRING(update_mcp_integration_capabilities)},
    {.name = STRING(update_mcp_integration_workspaces)},
    {.name = STRING(update_mcp_server), INSIDE(create_collection)},
    {.name = STRING(update_mcp_server_capabilities)},
    {.name = STRING(update_mcp_server_user_access), INSIDE(check_mcp_server_user_access)},
    {.name = STRING(update_organisation_defaults)},
    {.name = STRING(update_output_guardrail_workspace_exclusions), INSIDE(update_input_guardrail_workspace_exclusions)},
    {.name = STRING(update_plugin)},
    {.name = STRING(update_prompt), INSIDE(update_prompt)},
    {.name = STRING(update_prompt_label)},
    {.name = STRING(update_prompt_partial), INSIDE(update_prompt_partial)},
    {.name = STRING(update_prompt_version)},
    {.name = STRING(update_provider), INSIDE(get_deployment_workspaces)},
    {.name = STRING(update_rate_limit)},
    {.name = STRING(update_secret_reference)},
    {.name = STRING(update_usage_limit)},
    {.name = STRING(update_user)},
    {.name = STRING(update_virtual_key), INSIDE(create_collection)},
    {.name = STRING(update_workspace)},
    {.name = STRING(update_workspace_member)},
    {.name = STRING(upsert_guardrail_mcp_server), INSIDE(upsert_guardrail_mcp_server)},
    {.name = STRING(usage_report), .is_outside = true, INSIDE(usage_report)},
    {.name = STRING(validate_token), INSIDE(check_mcp_server_user_access)},
};

const struct members_table members_table = {
    .strings = (const char *)&strings,
    .members = (const member_facts *)&members,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
