/* SPDX-License-Identifier: MIT */
/* Generated from openapi/portkey-admin.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/** Where rows lie: domains, and operations and tools in the tables of theirs. */
#ifndef PORTKEYADMIN_GENERATED_PLACES_H
#define PORTKEYADMIN_GENERATED_PLACES_H

enum {
    DOMAIN_users,
    DOMAIN_workspaces,
    DOMAIN_configs,
    DOMAIN_deployments,
    DOMAIN_keys,
    DOMAIN_collections,
    DOMAIN_prompts,
    DOMAIN_analytics,
    DOMAIN_guardrails,
    DOMAIN_limits,
    DOMAIN_audit,
    DOMAIN_labels,
    DOMAIN_partials,
    DOMAIN_tracing,
    DOMAIN_logging,
    DOMAIN_providers,
    DOMAIN_secret_references,
    DOMAIN_integrations,
    DOMAIN_mcp_integrations,
    DOMAIN_mcp_servers,
    DOMAIN_agent_integrations,
    DOMAIN_agent_servers,
    DOMAIN_tool_library,
    DOMAIN_workflows,
};

/* how the API key is sent; 0: it is not */
enum {
    SCHEME_portkey_api_key = 1,
};

/* users: operations */
enum {
    OPERATION_list_all_users,
    OPERATION_list_user_invites,
    OPERATION_invite_user,
    OPERATION_get_user,
    OPERATION_update_user,
    OPERATION_delete_user,
    OPERATION_get_user_invite,
    OPERATION_delete_user_invite,
    OPERATION_resend_user_invite,
    OPERATION_validate_token,
};

/* users: tools */
enum {
    TOOL_list_all_users,
    TOOL_list_user_invites,
    TOOL_invite_user,
    TOOL_get_user,
    TOOL_update_user,
    TOOL_delete_user,
    TOOL_get_user_invite,
    TOOL_delete_user_invite,
    TOOL_resend_user_invite,
    TOOL_validate_token,
    TOOL_get_user_stats,
};

/* workspaces: operations */
enum {
    OPERATION_list_scim_workspace_mappings,
    OPERATION_create_scim_workspace_mapping,
    OPERATION_delete_scim_workspace_mapping,
    OPERATION_list_scim_groups,
    OPERATION_list_workspaces,
    OPERATION_create_workspace,
    OPERATION_get_workspace,
    OPERATION_update_workspace,
    OPERATION_delete_workspace,
    OPERATION_list_workspace_members,
    OPERATION_add_workspace_member,
    OPERATION_get_workspace_member,
    OPERATION_update_workspace_member,
    OPERATION_remove_workspace_member,
};

/* workspaces: tools */
enum {
    TOOL_list_scim_workspace_mappings,
    TOOL_create_scim_workspace_mapping,
    TOOL_delete_scim_workspace_mapping,
    TOOL_list_scim_groups,
    TOOL_list_workspaces,
    TOOL_create_workspace,
    TOOL_get_workspace,
    TOOL_update_workspace,
    TOOL_delete_workspace,
    TOOL_list_workspace_members,
    TOOL_add_workspace_member,
    TOOL_get_workspace_member,
    TOOL_update_workspace_member,
    TOOL_remove_workspace_member,
};

/* configs: operations */
enum {
    OPERATION_list_configs,
    OPERATION_create_config,
    OPERATION_get_config,
    OPERATION_update_config,
    OPERATION_delete_config,
    OPERATION_list_config_versions,
    OPERATION_get_config_version,
};

/* configs: tools */
enum {
    TOOL_list_configs,
    TOOL_create_config,
    TOOL_get_config,
    TOOL_update_config,
    TOOL_delete_config,
    TOOL_list_config_versions,
    TOOL_get_config_version,
};

/* deployments: operations */
enum {
    OPERATION_list_deployments,
    OPERATION_register_deployment,
    OPERATION_get_deployment,
    OPERATION_update_deployment,
    OPERATION_archive_deployment,
    OPERATION_ping_deployment,
};

/* deployments: tools */
enum {
    TOOL_list_deployments,
    TOOL_register_deployment,
    TOOL_get_deployment,
    TOOL_update_deployment,
    TOOL_archive_deployment,
    TOOL_ping_deployment,
};

/* keys: operations */
enum {
    OPERATION_list_virtual_keys,
    OPERATION_create_virtual_key,
    OPERATION_get_virtual_key,
    OPERATION_update_virtual_key,
    OPERATION_delete_virtual_key,
    OPERATION_create_api_key,
    OPERATION_list_api_keys,
    OPERATION_get_api_key,
    OPERATION_update_api_key,
    OPERATION_delete_api_key,
    OPERATION_rotate_api_key,
};

/* keys: tools */
enum {
    TOOL_list_virtual_keys,
    TOOL_create_virtual_key,
    TOOL_get_virtual_key,
    TOOL_update_virtual_key,
    TOOL_delete_virtual_key,
    TOOL_create_api_key,
    TOOL_list_api_keys,
    TOOL_get_api_key,
    TOOL_update_api_key,
    TOOL_delete_api_key,
    TOOL_rotate_api_key,
};

/* collections: operations */
enum {
    OPERATION_list_collections,
    OPERATION_create_collection,
    OPERATION_get_collection,
    OPERATION_update_collection,
    OPERATION_delete_collection,
};

/* collections: tools */
enum {
    TOOL_list_collections,
    TOOL_create_collection,
    TOOL_get_collection,
    TOOL_update_collection,
    TOOL_delete_collection,
};

/* prompts: operations */
enum {
    OPERATION_list_prompts,
    OPERATION_create_prompt,
    OPERATION_get_prompt,
    OPERATION_update_prompt,
    OPERATION_delete_prompt,
    OPERATION_publish_prompt,
    OPERATION_list_prompt_versions,
    OPERATION_render_prompt,
    OPERATION_run_prompt_completion,
    OPERATION_get_prompt_version,
    OPERATION_update_prompt_version,
};

/* prompts: tools */
enum {
    TOOL_list_prompts,
    TOOL_create_prompt,
    TOOL_get_prompt,
    TOOL_update_prompt,
    TOOL_delete_prompt,
    TOOL_publish_prompt,
    TOOL_list_prompt_versions,
    TOOL_render_prompt,
    TOOL_run_prompt_completion,
    TOOL_get_prompt_version,
    TOOL_update_prompt_version,
};

/* analytics: operations */
enum {
    OPERATION_get_cost_analytics,
    OPERATION_get_request_analytics,
    OPERATION_get_token_analytics,
    OPERATION_get_latency_analytics,
    OPERATION_get_error_analytics,
    OPERATION_get_error_rate_analytics,
    OPERATION_get_cache_hit_latency,
    OPERATION_get_cache_hit_rate,
    OPERATION_get_cache_summary,
    OPERATION_get_users_analytics,
    OPERATION_get_error_stacks_analytics,
    OPERATION_get_error_status_codes_analytics,
    OPERATION_get_user_requests_analytics,
    OPERATION_get_rescued_requests_analytics,
    OPERATION_get_feedback_analytics,
    OPERATION_get_feedback_models_analytics,
    OPERATION_get_feedback_scores_analytics,
    OPERATION_get_feedback_weighted_analytics,
    OPERATION_get_analytics_group_users,
    OPERATION_get_analytics_group_models,
    OPERATION_get_analytics_group_providers,
    OPERATION_get_analytics_group,
    OPERATION_get_analytics_group_workspaces,
    OPERATION_get_analytics_group_metadata,
};

/* analytics: tools */
enum {
    TOOL_get_cost_analytics,
    TOOL_get_request_analytics,
    TOOL_get_token_analytics,
    TOOL_get_latency_analytics,
    TOOL_get_error_analytics,
    TOOL_get_error_rate_analytics,
    TOOL_get_cache_hit_latency,
    TOOL_get_cache_hit_rate,
    TOOL_get_cache_summary,
    TOOL_get_users_analytics,
    TOOL_get_error_stacks_analytics,
    TOOL_get_error_status_codes_analytics,
    TOOL_get_user_requests_analytics,
    TOOL_get_rescued_requests_analytics,
    TOOL_get_feedback_analytics,
    TOOL_get_feedback_models_analytics,
    TOOL_get_feedback_scores_analytics,
    TOOL_get_feedback_weighted_analytics,
    TOOL_get_analytics_group_users,
    TOOL_get_analytics_group_models,
    TOOL_get_analytics_group_providers,
    TOOL_get_analytics_group,
    TOOL_get_analytics_group_workspaces,
    TOOL_get_analytics_group_metadata,
};

/* guardrails: operations */
enum {
    OPERATION_get_organisation_defaults,
    OPERATION_update_organisation_defaults,
    OPERATION_list_input_guardrail_workspace_exclusions,
    OPERATION_update_input_guardrail_workspace_exclusions,
    OPERATION_list_output_guardrail_workspace_exclusions,
    OPERATION_update_output_guardrail_workspace_exclusions,
    OPERATION_list_guardrails,
    OPERATION_create_guardrail,
    OPERATION_get_guardrail,
    OPERATION_update_guardrail,
    OPERATION_delete_guardrail,
    OPERATION_list_guardrail_mcp_servers,
    OPERATION_replace_guardrail_mcp_servers,
    OPERATION_upsert_guardrail_mcp_server,
    OPERATION_create_plugin,
    OPERATION_update_plugin,
    OPERATION_list_plugin_providers,
};

/* guardrails: tools */
enum {
    TOOL_get_organisation_defaults,
    TOOL_update_organisation_defaults,
    TOOL_list_input_guardrail_workspace_exclusions,
    TOOL_update_input_guardrail_workspace_exclusions,
    TOOL_list_output_guardrail_workspace_exclusions,
    TOOL_update_output_guardrail_workspace_exclusions,
    TOOL_list_guardrails,
    TOOL_create_guardrail,
    TOOL_get_guardrail,
    TOOL_update_guardrail,
    TOOL_delete_guardrail,
    TOOL_list_guardrail_mcp_servers,
    TOOL_replace_guardrail_mcp_servers,
    TOOL_upsert_guardrail_mcp_server,
    TOOL_create_plugin,
    TOOL_update_plugin,
    TOOL_list_plugin_providers,
};

/* limits: operations */
enum {
    OPERATION_list_rate_limits,
    OPERATION_create_rate_limit,
    OPERATION_get_rate_limit,
    OPERATION_update_rate_limit,
    OPERATION_delete_rate_limit,
    OPERATION_list_usage_limits,
    OPERATION_create_usage_limit,
    OPERATION_get_usage_limit,
    OPERATION_update_usage_limit,
    OPERATION_delete_usage_limit,
    OPERATION_list_usage_limit_entities,
    OPERATION_reset_usage_limit_entity,
};

/* limits: tools */
enum {
    TOOL_list_rate_limits,
    TOOL_create_rate_limit,
    TOOL_get_rate_limit,
    TOOL_update_rate_limit,
    TOOL_delete_rate_limit,
    TOOL_list_usage_limits,
    TOOL_create_usage_limit,
    TOOL_get_usage_limit,
    TOOL_update_usage_limit,
    TOOL_delete_usage_limit,
    TOOL_list_usage_limit_entities,
    TOOL_reset_usage_limit_entity,
};

/* audit: operations */
enum {
    OPERATION_list_audit_logs,
};

/* audit: tools */
enum {
    TOOL_list_audit_logs,
};

/* labels: operations */
enum {
    OPERATION_list_prompt_labels,
    OPERATION_create_prompt_label,
    OPERATION_get_prompt_label,
    OPERATION_update_prompt_label,
    OPERATION_delete_prompt_label,
};

/* labels: tools */
enum {
    TOOL_list_prompt_labels,
    TOOL_create_prompt_label,
    TOOL_get_prompt_label,
    TOOL_update_prompt_label,
    TOOL_delete_prompt_label,
};

/* partials: operations */
enum {
    OPERATION_list_prompt_partials,
    OPERATION_create_prompt_partial,
    OPERATION_get_prompt_partial,
    OPERATION_update_prompt_partial,
    OPERATION_delete_prompt_partial,
    OPERATION_list_partial_versions,
    OPERATION_publish_partial,
};

/* partials: tools */
enum {
    TOOL_list_prompt_partials,
    TOOL_create_prompt_partial,
    TOOL_get_prompt_partial,
    TOOL_update_prompt_partial,
    TOOL_delete_prompt_partial,
    TOOL_list_partial_versions,
    TOOL_publish_partial,
};

/* tracing: operations */
enum {
    OPERATION_create_feedback,
    OPERATION_update_feedback,
};

/* tracing: tools */
enum {
    TOOL_create_feedback,
    TOOL_update_feedback,
};

/* logging: operations */
enum {
    OPERATION_get_log,
    OPERATION_get_log_export_field_restrictions,
    OPERATION_insert_log,
    OPERATION_list_log_exports,
    OPERATION_create_log_export,
    OPERATION_get_log_export,
    OPERATION_update_log_export,
    OPERATION_start_log_export,
    OPERATION_cancel_log_export,
    OPERATION_download_log_export,
};

/* logging: tools */
enum {
    TOOL_get_log,
    TOOL_get_log_export_field_restrictions,
    TOOL_insert_log,
    TOOL_list_log_exports,
    TOOL_create_log_export,
    TOOL_get_log_export,
    TOOL_update_log_export,
    TOOL_start_log_export,
    TOOL_cancel_log_export,
    TOOL_download_log_export,
};

/* providers: operations */
enum {
    OPERATION_list_providers,
    OPERATION_create_provider,
    OPERATION_get_provider,
    OPERATION_update_provider,
    OPERATION_delete_provider,
};

/* providers: tools */
enum {
    TOOL_list_providers,
    TOOL_create_provider,
    TOOL_get_provider,
    TOOL_update_provider,
    TOOL_delete_provider,
};

/* secret-references: operations */
enum {
    OPERATION_list_secret_references,
    OPERATION_create_secret_reference,
    OPERATION_get_secret_reference,
    OPERATION_update_secret_reference,
    OPERATION_delete_secret_reference,
};

/* secret-references: tools */
enum {
    TOOL_list_secret_references,
    TOOL_create_secret_reference,
    TOOL_get_secret_reference,
    TOOL_update_secret_reference,
    TOOL_delete_secret_reference,
};

/* integrations: operations */
enum {
    OPERATION_get_model_pricing,
    OPERATION_get_model_config,
    OPERATION_list_integration_providers,
    OPERATION_list_integrations,
    OPERATION_create_integration,
    OPERATION_get_integration,
    OPERATION_update_integration,
    OPERATION_delete_integration,
    OPERATION_list_integration_models,
    OPERATION_update_integration_models,
    OPERATION_delete_integration_model,
    OPERATION_list_integration_workspaces,
    OPERATION_update_integration_workspaces,
    OPERATION_list_models,
};

/* integrations: tools */
enum {
    TOOL_get_model_pricing,
    TOOL_get_model_config,
    TOOL_list_integration_providers,
    TOOL_list_integrations,
    TOOL_create_integration,
    TOOL_get_integration,
    TOOL_update_integration,
    TOOL_delete_integration,
    TOOL_list_integration_models,
    TOOL_update_integration_models,
    TOOL_delete_integration_model,
    TOOL_list_integration_workspaces,
    TOOL_update_integration_workspaces,
    TOOL_list_models,
};

/* mcp-integrations: operations */
enum {
    OPERATION_list_mcp_integrations,
    OPERATION_create_mcp_integration,
    OPERATION_get_mcp_integration,
    OPERATION_update_mcp_integration,
    OPERATION_delete_mcp_integration,
    OPERATION_get_mcp_integration_metadata,
    OPERATION_list_mcp_integration_capabilities,
    OPERATION_update_mcp_integration_capabilities,
    OPERATION_list_mcp_integration_workspaces,
    OPERATION_update_mcp_integration_workspaces,
    OPERATION_sync_mcp_integration,
    OPERATION_test_mcp_integration,
};

/* mcp-integrations: tools */
enum {
    TOOL_list_mcp_integrations,
    TOOL_create_mcp_integration,
    TOOL_get_mcp_integration,
    TOOL_update_mcp_integration,
    TOOL_delete_mcp_integration,
    TOOL_get_mcp_integration_metadata,
    TOOL_list_mcp_integration_capabilities,
    TOOL_update_mcp_integration_capabilities,
    TOOL_list_mcp_integration_workspaces,
    TOOL_update_mcp_integration_workspaces,
    TOOL_sync_mcp_integration,
    TOOL_test_mcp_integration,
};

/* mcp-servers: operations */
enum {
    OPERATION_list_mcp_server_connections,
    OPERATION_disconnect_mcp_server_connection,
    OPERATION_list_mcp_servers,
    OPERATION_create_mcp_server,
    OPERATION_get_mcp_server,
    OPERATION_update_mcp_server,
    OPERATION_delete_mcp_server,
    OPERATION_test_mcp_server,
    OPERATION_get_mcp_server_metadata,
    OPERATION_sync_mcp_server_metadata,
    OPERATION_sync_mcp_server_capabilities,
    OPERATION_check_mcp_server_user_access,
    OPERATION_list_mcp_server_capabilities,
    OPERATION_update_mcp_server_capabilities,
    OPERATION_list_mcp_server_user_access,
    OPERATION_update_mcp_server_user_access,
};

/* mcp-servers: tools */
enum {
    TOOL_list_mcp_server_connections,
    TOOL_disconnect_mcp_server_connection,
    TOOL_list_mcp_servers,
    TOOL_create_mcp_server,
    TOOL_get_mcp_server,
    TOOL_update_mcp_server,
    TOOL_delete_mcp_server,
    TOOL_test_mcp_server,
    TOOL_get_mcp_server_metadata,
    TOOL_sync_mcp_server_metadata,
    TOOL_sync_mcp_server_capabilities,
    TOOL_check_mcp_server_user_access,
    TOOL_list_mcp_server_capabilities,
    TOOL_update_mcp_server_capabilities,
    TOOL_list_mcp_server_user_access,
    TOOL_update_mcp_server_user_access,
};

/* agent-integrations: operations */
enum {
    OPERATION_list_agent_integrations,
    OPERATION_create_agent_integration,
    OPERATION_get_agent_integration,
    OPERATION_update_agent_integration,
    OPERATION_delete_agent_integration,
    OPERATION_list_agent_integration_skills,
    OPERATION_list_agent_integration_workspaces,
    OPERATION_fetch_agent_card,
};

/* agent-integrations: tools */
enum {
    TOOL_list_agent_integrations,
    TOOL_create_agent_integration,
    TOOL_get_agent_integration,
    TOOL_update_agent_integration,
    TOOL_delete_agent_integration,
    TOOL_list_agent_integration_skills,
    TOOL_list_agent_integration_workspaces,
    TOOL_fetch_agent_card,
};

/* agent-servers: operations */
enum {
    OPERATION_list_agent_servers,
    OPERATION_create_agent_server,
    OPERATION_update_agent_server,
    OPERATION_delete_agent_server,
    OPERATION_list_agent_server_skills,
    OPERATION_test_agent_server,
    OPERATION_list_agent_server_user_access,
    OPERATION_get_agent_server_agent_card,
};

/* agent-servers: tools */
enum {
    TOOL_list_agent_servers,
    TOOL_create_agent_server,
    TOOL_update_agent_server,
    TOOL_delete_agent_server,
    TOOL_list_agent_server_skills,
    TOOL_test_agent_server,
    TOOL_list_agent_server_user_access,
    TOOL_get_agent_server_agent_card,
};

/* tool-library: operations */
enum {
    OPERATION_list_library_tools,
    OPERATION_create_library_tool,
    OPERATION_update_library_tool,
    OPERATION_delete_library_tool,
    OPERATION_publish_library_tool,
    OPERATION_list_library_tool_versions,
};

/* tool-library: tools */
enum {
    TOOL_list_library_tools,
    TOOL_create_library_tool,
    TOOL_update_library_tool,
    TOOL_delete_library_tool,
    TOOL_publish_library_tool,
    TOOL_list_library_tool_versions,
};

/* workflows: operations */
enum {
    OPERATION_validate_completion_metadata,
    OPERATION_access_report,
    OPERATION_import_workspace,
    OPERATION_migrate_prompt,
    OPERATION_promote_prompt,
    OPERATION_export_workspace,
    OPERATION_find,
    OPERATION_diff_versions,
    OPERATION_find_references,
    OPERATION_usage_report,
    OPERATION_whoami,
    OPERATION_rotate_key_safely,
};

/* workflows: tools */
enum {
    TOOL_validate_completion_metadata,
    TOOL_access_report,
    TOOL_import_workspace,
    TOOL_migrate_prompt,
    TOOL_promote_prompt,
    TOOL_export_workspace,
    TOOL_find,
    TOOL_diff_versions,
    TOOL_find_references,
    TOOL_usage_report,
    TOOL_whoami,
    TOOL_rotate_key_safely,
};

#endif
