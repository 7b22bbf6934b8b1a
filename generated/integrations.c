/* SPDX-License-Identifier: MIT */
/* Generated from openapi/integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/integrations.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(365, "365") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(a_zA_Z0_9, "^[a-zA-Z0-9_-]+$") \
    TEXT(additional_units, "additional_units") \
    TEXT(ai_provider_id, "ai_provider_id") \
    TEXT(ai_service, "ai_service") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(alias, "alias") \
    TEXT(allow_all_models, "allow_all_models") \
    TEXT(amzn_sagemaker_custom_attributes, "amzn_sagemaker_custom_attributes") \
    TEXT(amzn_sagemaker_enable_explanations, "amzn_sagemaker_enable_explanations") \
    TEXT(amzn_sagemaker_inference_component, "amzn_sagemaker_inference_component") \
    TEXT(amzn_sagemaker_inference_id, "amzn_sagemaker_inference_id") \
    TEXT(amzn_sagemaker_model_name, "amzn_sagemaker_model_name") \
    TEXT(amzn_sagemaker_session_id, "amzn_sagemaker_session_id") \
    TEXT(amzn_sagemaker_target_container_hostname, "amzn_sagemaker_target_container_hostname") \
    TEXT(amzn_sagemaker_target_model, "amzn_sagemaker_target_model") \
    TEXT(amzn_sagemaker_target_variant, "amzn_sagemaker_target_variant") \
    TEXT(anthropic_inspect_stream_for_overloaded_error, "anthropic_inspect_stream_for_overloaded_error") \
    TEXT(application_json, "application/json") \
    TEXT(aws_access_key_id, "aws_access_key_id") \
    TEXT(aws_auth_type, "aws_auth_type") \
    TEXT(aws_external_id, "aws_external_id") \
    TEXT(aws_region, "aws_region") \
    TEXT(aws_role_arn, "aws_role_arn") \
    TEXT(aws_secret_access_key, "aws_secret_access_key") \
    TEXT(azure_api_version, "azure_api_version") \
    TEXT(azure_auth_mode, "azure_auth_mode") \
    TEXT(azure_deployment_config, "azure_deployment_config") \
    TEXT(azure_deployment_name, "azure_deployment_name") \
    TEXT(azure_entra_client_id, "azure_entra_client_id") \
    TEXT(azure_entra_client_secret, "azure_entra_client_secret") \
    TEXT(azure_entra_tenant_id, "azure_entra_tenant_id") \
    TEXT(azure_foundry_url, "azure_foundry_url") \
    TEXT(azure_managed_client_id, "azure_managed_client_id") \
    TEXT(azure_model_slug, "azure_model_slug") \
    TEXT(azure_resource_name, "azure_resource_name") \
    TEXT(azure_workload_client_id, "azure_workload_client_id") \
    TEXT(azure_workload_tenant_id, "azure_workload_tenant_id") \
    TEXT(base_model_slug, "base_model_slug") \
    TEXT(byteplus_region, "byteplus_region") \
    TEXT(cache_read_audio_input_token, "cache_read_audio_input_token") \
    TEXT(cache_read_image_input_token, "cache_read_image_input_token") \
    TEXT(cache_read_input_token, "cache_read_input_token") \
    TEXT(cache_read_text_input_token, "cache_read_text_input_token") \
    TEXT(cache_write_image_input_token, "cache_write_image_input_token") \
    TEXT(cache_write_input_token, "cache_write_input_token") \
    TEXT(cache_write_text_input_token, "cache_write_text_input_token") \
    TEXT(configurations, "configurations") \
    TEXT(create_default_provider, "create_default_provider") \
    TEXT(create_integration, "create_integration") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_page, "current_page") \
    TEXT(custom_headers, "custom_headers") \
    TEXT(custom_host, "custom_host") \
    TEXT(default, "default") \
    TEXT(default_provider_slug, "default_provider_slug") \
    TEXT(delete_integration, "delete_integration") \
    TEXT(delete_integration_model, "delete_integration_model") \
    TEXT(description, "description") \
    TEXT(enabled, "enabled") \
    TEXT(fetch_integrated_models, "fetch_integrated_models") \
    TEXT(get_integration, "get_integration") \
    TEXT(get_model_config, "get_model_config") \
    TEXT(get_model_pricing, "get_model_pricing") \
    TEXT(global_workspace_access, "global_workspace_access") \
    TEXT(huggingface_base_url, "huggingface_base_url") \
    TEXT(id, "id") \
    TEXT(image, "image") \
    TEXT(is_custom, "is_custom") \
    TEXT(is_default, "is_default") \
    TEXT(is_finetune, "is_finetune") \
    TEXT(json_accessKey, "\"accessKey\"") \
    TEXT(json_ai_service, "\"ai_service\"") \
    TEXT(json_all, "\"all\"") \
    TEXT(json_apiKey, "\"apiKey\"") \
    TEXT(json_asc, "\"asc\"") \
    TEXT(json_assumedRole, "\"assumedRole\"") \
    TEXT(json_basic, "\"basic\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_default, "\"default\"") \
    TEXT(json_desc, "\"desc\"") \
    TEXT(json_entra, "\"entra\"") \
    TEXT(json_entraFederated, "\"entraFederated\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_managed, "\"managed\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_name, "\"name\"") \
    TEXT(json_organisation, "\"organisation\"") \
    TEXT(json_provider, "\"provider\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_serviceAccount, "\"serviceAccount\"") \
    TEXT(json_serviceRole, "\"serviceRole\"") \
    TEXT(json_static, "\"static\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(json_workload, "\"workload\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(key, "key") \
    TEXT(limit, "limit") \
    TEXT(list_integration_models, "list_integration_models") \
    TEXT(list_integration_providers, "list_integration_providers") \
    TEXT(list_integration_workspaces, "list_integration_workspaces") \
    TEXT(list_integrations, "list_integrations") \
    TEXT(list_models, "list_models") \
    TEXT(metadata, "metadata") \
    TEXT(model, "model") \
    TEXT(model_name, "model_name") \
    TEXT(models, "models") \
    TEXT(multiplier, "multiplier") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(null, "null") \
    TEXT(offset, "offset") \
    TEXT(openai_organization, "openai_organization") \
    TEXT(openai_project, "openai_project") \
    TEXT(order, "order") \
    TEXT(override_existing_workspace_access, "override_existing_workspace_access") \
    TEXT(page_size, "page_size") \
    TEXT(path_integrations, "/integrations") \
    TEXT(path_integrations_slug, "/integrations/{slug}") \
    TEXT(path_integrations_slug_models, "/integrations/{slug}/models") \
    TEXT(path_integrations_slug_workspaces, "/integrations/{slug}/workspaces") \
    TEXT(path_model_configs_general_provider_model, "/model-configs/general/{provider}/{model}") \
    TEXT(path_model_configs_pricing_provider_model, "/model-configs/pricing/{provider}/{model}") \
    TEXT(path_models, "/models") \
    TEXT(path_utils_static_resources_integration_providers, "/utils/static-resources/integration-providers") \
    TEXT(path_v1, "/v1") \
    TEXT(pay_as_you_go, "pay_as_you_go") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(prediction_accepted_token, "prediction_accepted_token") \
    TEXT(prediction_rejected_token, "prediction_rejected_token") \
    TEXT(price, "price") \
    TEXT(pricing_adjustments, "pricing_adjustments") \
    TEXT(pricing_config, "pricing_config") \
    TEXT(provider, "provider") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(reasoning_token, "reasoning_token") \
    TEXT(request_audio_token, "request_audio_token") \
    TEXT(request_image_token, "request_image_token") \
    TEXT(request_text_token, "request_text_token") \
    TEXT(request_token, "request_token") \
    TEXT(reset_usage, "reset_usage") \
    TEXT(response_audio_token, "response_audio_token") \
    TEXT(response_image_token, "response_image_token") \
    TEXT(response_text_token, "response_text_token") \
    TEXT(response_token, "response_token") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(slug, "slug") \
    TEXT(slugs, "slugs") \
    TEXT(snowflake_account, "snowflake_account") \
    TEXT(sort, "sort") \
    TEXT(tags, "tags") \
    TEXT(target_field, "target_field") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(update_integration, "update_integration") \
    TEXT(update_integration_models, "update_integration_models") \
    TEXT(update_integration_workspaces, "update_integration_workspaces") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(value, "value") \
    TEXT(value_format, "value_format") \
    TEXT(vertex_auth_type, "vertex_auth_type") \
    TEXT(vertex_project_id, "vertex_project_id") \
    TEXT(vertex_region, "vertex_region") \
    TEXT(vertex_service_account_json, "vertex_service_account_json") \
    TEXT(workers_ai_account_id, "workers_ai_account_id") \
    TEXT(workspace, "workspace") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspaces, "workspaces") \
    TEXT(x_portkey_fetch_integrated_models, "x-portkey-fetch-integrated-models") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_string_length_to_255_like_6d496c_pattern[2];
    uint32_t of_string_like_76b2af_pattern[2];
    uint32_t of_string_of_accessKey_assumedRole_serviceRole_apiKey[4];
    uint32_t of_string_of_asc_desc[2];
    uint32_t of_string_of_basic_serviceAccount[2];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_default_entra_managed_workload_entraFederated[5];
    uint32_t of_string_of_name_provider_ai_service[3];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpd_rph_rpm_rpw[4];
    uint32_t of_string_of_static[1];
    uint32_t of_string_of_workspace_organisation_all[3];
    uint32_t of_AzureAIConfiguration_required[2];
    uint32_t of_AzureDeploymentConfig_required[3];
    uint32_t of_AzureOpenAIConfiguration_required[3];
    uint32_t of_BedrockConfiguration_required[2];
    uint32_t of_CortexConfiguration_required[1];
    uint32_t of_GlobalWorkspaceAccess_required[1];
    uint32_t of_ModelUpdateRequest_required[2];
    uint32_t of_SecretMapping_required[2];
    uint32_t of_VertexAIConfiguration_required[2];
    uint32_t of_WorkersAIConfiguration_required[1];
    uint32_t of_WorkspaceUpdateRequest_required[2];
    uint32_t of_get_model_pricing_required[2];
    uint32_t of_get_model_config_required[2];
    uint32_t of_create_integration_required[2];
    uint32_t of_get_integration_required[1];
    uint32_t of_update_integration_required[1];
    uint32_t of_delete_integration_required[1];
    uint32_t of_list_integration_models_required[1];
    uint32_t of_update_integration_models_required[2];
    uint32_t of_delete_integration_model_required[2];
    uint32_t of_list_integration_workspaces_required[1];
    uint32_t of_update_integration_workspaces_required[1];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_length_to_255_like_6d496c_pattern = {STRING(a_zA_Z0_9), STRING(a_zA_Z0_9)},
    .of_string_like_76b2af_pattern = {STRING(a_zA_Z0_9), STRING(a_zA_Z0_9)},
    .of_string_of_accessKey_assumedRole_serviceRole_apiKey = {
        STRING(json_accessKey),
        STRING(json_assumedRole),
        STRING(json_serviceRole),
        STRING(json_apiKey),
    },
    .of_string_of_asc_desc = {STRING(json_asc), STRING(json_desc)},
    .of_string_of_basic_serviceAccount = {STRING(json_basic), STRING(json_serviceAccount)},
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_default_entra_managed_workload_entraFederated = {
        STRING(json_default),
        STRING(json_entra),
        STRING(json_managed),
        STRING(json_workload),
        STRING(json_entraFederated),
    },
    .of_string_of_name_provider_ai_service = {
        STRING(json_name),
        STRING(json_provider),
        STRING(json_ai_service),
    },
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpd_rph_rpm_rpw = {STRING(json_rpd), STRING(json_rph), STRING(json_rpm), STRING(json_rpw)},
    .of_string_of_static = {STRING(json_static)},
    .of_string_of_workspace_organisation_all = {
        STRING(json_workspace),
        STRING(json_organisation),
        STRING(json_all),
    },
    .of_AzureAIConfiguration_required = {STRING(azure_foundry_url), STRING(azure_auth_mode)},
    .of_AzureDeploymentConfig_required = {
        STRING(azure_api_version),
        STRING(azure_deployment_name),
        STRING(azure_model_slug),
    },
    .of_AzureOpenAIConfiguration_required = {
        STRING(azure_resource_name),
        STRING(azure_deployment_config),
        STRING(azure_auth_mode),
    },
    .of_BedrockConfiguration_required = {STRING(aws_auth_type), STRING(aws_region)},
    .of_CortexConfiguration_required = {STRING(snowflake_account)},
    .of_GlobalWorkspaceAccess_required = {STRING(enabled)},
    .of_ModelUpdateRequest_required = {STRING(slug), STRING(enabled)},
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
    .of_VertexAIConfiguration_required = {STRING(vertex_auth_type), STRING(vertex_region)},
    .of_WorkersAIConfiguration_required = {STRING(workers_ai_account_id)},
    .of_WorkspaceUpdateRequest_required = {STRING(id), STRING(enabled)},
    .of_get_model_pricing_required = {STRING(provider), STRING(model)},
    .of_get_model_config_required = {STRING(provider), STRING(model)},
    .of_create_integration_required = {STRING(name), STRING(ai_provider_id)},
    .of_get_integration_required = {STRING(slug)},
    .of_update_integration_required = {STRING(slug)},
    .of_delete_integration_required = {STRING(slug)},
    .of_list_integration_models_required = {STRING(slug)},
    .of_update_integration_models_required = {STRING(slug), STRING(models)},
    .of_delete_integration_model_required = {STRING(slug), STRING(slugs)},
    .of_list_integration_workspaces_required = {STRING(slug)},
    .of_update_integration_workspaces_required = {STRING(slug)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_from_1_of_AzureDeploymentConfig, 3) \
    EACH(array_of_ModelUpdateRequest, 2) \
    EACH(array_of_SecretMapping, 2) \
    EACH(array_of_WorkspaceUpdateRequest, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1, 2) \
    EACH(null_or_array_items_to_1_of_RateLimits, 3) \
    EACH(null_or_array_items_to_1_of_UsageLimits, 3) \
    EACH(null_or_boolean, 1) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_number_from_0, 2) \
    EACH(null_or_object, 1) \
    EACH(null_or_object_of_null_or_number_from_0, 3) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_date_time, 2) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_nothing, 3) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_length_from_1, 2) \
    EACH(string_length_to_255_like_6d496c, 3) \
    EACH(string_length_to_30, 2) \
    EACH(string_like_76b2af, 2) \
    EACH(string_of_accessKey_assumedRole_serviceRole_apiKey, 2) \
    EACH(string_of_asc_desc, 2) \
    EACH(string_of_basic_serviceAccount, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_default_entra_managed_workload_entraFederated, 2) \
    EACH(string_of_name_provider_ai_service, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpd_rph_rpm_rpw, 2) \
    EACH(string_of_static, 2) \
    EACH(string_of_workspace_organisation_all, 2) \
    EACH(AnthropicConfiguration, 2) \
    EACH(AzureAIConfiguration, 3) \
    EACH(AzureDeploymentConfig, 4) \
    EACH(AzureOpenAIConfiguration, 3) \
    EACH(BedrockConfiguration, 3) \
    EACH(BytePlusConfiguration, 2) \
    EACH(CortexConfiguration, 3) \
    EACH(CustomHostConfiguration, 2) \
    EACH(GlobalWorkspaceAccess, 4) \
    EACH(HuggingFaceConfiguration, 2) \
    EACH(ModelConfigurations, 3) \
    EACH(ModelUpdateRequest, 4) \
    EACH(OpenAIConfiguration, 2) \
    EACH(PayAsYouGoPricing, 3) \
    EACH(PricingAdjustments, 3) \
    EACH(PricingConfig, 3) \
    EACH(PricingMultiplier, 3) \
    EACH(RateLimits, 3) \
    EACH(SageMakerConfiguration, 2) \
    EACH(SecretMapping, 4) \
    EACH(TokenPricing, 3) \
    EACH(UsageLimits, 3) \
    EACH(VertexAIConfiguration, 3) \
    EACH(WorkersAIConfiguration, 3) \
    EACH(WorkspaceUpdateRequest, 4) \
    EACH(get_model_pricing, 4) \
    EACH(get_model_config, 4) \
    EACH(list_integrations, 3) \
    EACH(create_integration_configurations, 2) \
    EACH(PricingMultiplier_image, 3) \
    EACH(create_integration, 4) \
    EACH(get_integration, 4) \
    EACH(update_integration_configurations, 2) \
    EACH(update_integration, 4) \
    EACH(delete_integration, 4) \
    EACH(list_integration_models, 4) \
    EACH(update_integration_models, 4) \
    EACH(delete_integration_model, 4) \
    EACH(list_integration_workspaces, 4) \
    EACH(update_integration_workspaces, 4) \
    EACH(list_models, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_create_integration_configurations_any[12];
    uint16_t of_update_integration_configurations_any[12];
} branches = {
    .of_create_integration_configurations_any = {
        SCHEMA_OpenAIConfiguration,
        SCHEMA_AzureOpenAIConfiguration,
        SCHEMA_BedrockConfiguration,
        SCHEMA_VertexAIConfiguration,
        SCHEMA_AzureAIConfiguration,
        SCHEMA_WorkersAIConfiguration,
        SCHEMA_SageMakerConfiguration,
        SCHEMA_HuggingFaceConfiguration,
        SCHEMA_CortexConfiguration,
        SCHEMA_AnthropicConfiguration,
        SCHEMA_BytePlusConfiguration,
        SCHEMA_CustomHostConfiguration,
    },
    .of_update_integration_configurations_any = {
        SCHEMA_OpenAIConfiguration,
        SCHEMA_AzureOpenAIConfiguration,
        SCHEMA_BedrockConfiguration,
        SCHEMA_VertexAIConfiguration,
        SCHEMA_AzureAIConfiguration,
        SCHEMA_WorkersAIConfiguration,
        SCHEMA_SageMakerConfiguration,
        SCHEMA_HuggingFaceConfiguration,
        SCHEMA_CortexConfiguration,
        SCHEMA_AnthropicConfiguration,
        SCHEMA_BytePlusConfiguration,
        SCHEMA_CustomHostConfiguration,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_AnthropicConfiguration[1];
    struct pa_property of_AzureAIConfiguration[10];
    struct pa_property of_AzureDeploymentConfig[5];
    struct pa_property of_AzureOpenAIConfiguration[9];
    struct pa_property of_BedrockConfiguration[6];
    struct pa_property of_BytePlusConfiguration[1];
    struct pa_property of_CortexConfiguration[1];
    struct pa_property of_CustomHostConfiguration[2];
    struct pa_property of_GlobalWorkspaceAccess[3];
    struct pa_property of_HuggingFaceConfiguration[1];
    struct pa_property of_ModelConfigurations[2];
    struct pa_property of_ModelUpdateRequest[8];
    struct pa_property of_OpenAIConfiguration[2];
    struct pa_property of_PayAsYouGoPricing[4];
    struct pa_property of_PricingAdjustments[1];
    struct pa_property of_PricingConfig[2];
    struct pa_property of_PricingMultiplier[21];
    struct pa_property of_RateLimits[3];
    struct pa_property of_SageMakerConfiguration[9];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_TokenPricing[1];
    struct pa_property of_UsageLimits[7];
    struct pa_property of_VertexAIConfiguration[4];
    struct pa_property of_WorkersAIConfiguration[1];
    struct pa_property of_WorkspaceUpdateRequest[7];
    struct pa_property of_get_model_pricing[2];
    struct pa_property of_get_model_config[2];
    struct pa_property of_list_integrations[5];
    struct pa_property of_PricingMultiplier_image[1];
    struct pa_property of_create_integration[12];
    struct pa_property of_get_integration[1];
    struct pa_property of_update_integration[8];
    struct pa_property of_delete_integration[1];
    struct pa_property of_list_integration_models[1];
    struct pa_property of_update_integration_models[3];
    struct pa_property of_delete_integration_model[2];
    struct pa_property of_list_integration_workspaces[1];
    struct pa_property of_update_integration_workspaces[6];
    struct pa_property of_list_models[8];
} properties = {
    .of_AnthropicConfiguration = {
        {.name = STRING(anthropic_inspect_stream_for_overloaded_error), .schema = SCHEMA_boolean},
    },
    .of_AzureAIConfiguration = {
        {.name = STRING(azure_api_version), .schema = SCHEMA_string_length_to_30},
        {.name = STRING(azure_auth_mode), .schema = SCHEMA_string_of_default_entra_managed_workload_entraFederated},
        {.name = STRING(azure_deployment_name), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_client_secret), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_tenant_id), .schema = SCHEMA_string},
        {.name = STRING(azure_foundry_url), .schema = SCHEMA_string},
        {.name = STRING(azure_managed_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_workload_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_workload_tenant_id), .schema = SCHEMA_string},
    },
    .of_AzureDeploymentConfig = {
        {.name = STRING(alias), .schema = SCHEMA_string},
        {.name = STRING(azure_api_version), .schema = SCHEMA_string_length_to_30},
        {.name = STRING(azure_deployment_name), .schema = SCHEMA_string},
        {.name = STRING(azure_model_slug), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_boolean},
    },
    .of_AzureOpenAIConfiguration = {
        {.name = STRING(azure_auth_mode), .schema = SCHEMA_string_of_default_entra_managed_workload_entraFederated},
        {.name = STRING(azure_deployment_config), .schema = SCHEMA_array_items_from_1_of_AzureDeploymentConfig},
        {.name = STRING(azure_entra_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_client_secret), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_tenant_id), .schema = SCHEMA_string},
        {.name = STRING(azure_managed_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_resource_name), .schema = SCHEMA_string},
        {.name = STRING(azure_workload_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_workload_tenant_id), .schema = SCHEMA_string},
    },
    .of_BedrockConfiguration = {
        {.name = STRING(aws_access_key_id), .schema = SCHEMA_string},
        {.name = STRING(aws_auth_type), .schema = SCHEMA_string_of_accessKey_assumedRole_serviceRole_apiKey},
        {.name = STRING(aws_external_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(aws_region), .schema = SCHEMA_string},
        {.name = STRING(aws_role_arn), .schema = SCHEMA_string},
        {.name = STRING(aws_secret_access_key), .schema = SCHEMA_string},
    },
    .of_BytePlusConfiguration = {{.name = STRING(byteplus_region), .schema = SCHEMA_string}},
    .of_CortexConfiguration = {{.name = STRING(snowflake_account), .schema = SCHEMA_string}},
    .of_CustomHostConfiguration = {
        {.name = STRING(custom_headers), .schema = SCHEMA_object_of_string},
        {.name = STRING(custom_host), .schema = SCHEMA_string},
    },
    .of_GlobalWorkspaceAccess = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_items_to_1_of_RateLimits},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_items_to_1_of_UsageLimits},
    },
    .of_HuggingFaceConfiguration = {{.name = STRING(huggingface_base_url), .schema = SCHEMA_string}},
    .of_ModelConfigurations = {
        {.name = STRING(custom_headers), .schema = SCHEMA_object_of_string},
        {.name = STRING(custom_host), .schema = SCHEMA_string},
    },
    .of_ModelUpdateRequest = {
        {.name = STRING(base_model_slug), .schema = SCHEMA_null_or_string},
        {.name = STRING(configurations), .schema = SCHEMA_ModelConfigurations},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(is_custom), .schema = SCHEMA_null_or_boolean},
        {.name = STRING(is_finetune), .schema = SCHEMA_null_or_boolean},
        {.name = STRING(model_name), .schema = SCHEMA_string},
        {.name = STRING(pricing_config), .schema = SCHEMA_PricingConfig},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_OpenAIConfiguration = {
        {.name = STRING(openai_organization), .schema = SCHEMA_string},
        {.name = STRING(openai_project), .schema = SCHEMA_string},
    },
    .of_PayAsYouGoPricing = {
        {.name = STRING(cache_read_input_token), .schema = SCHEMA_TokenPricing},
        {.name = STRING(cache_write_input_token), .schema = SCHEMA_TokenPricing},
        {.name = STRING(request_token), .schema = SCHEMA_TokenPricing},
        {.name = STRING(response_token), .schema = SCHEMA_TokenPricing},
    },
    .of_PricingAdjustments = {{.name = STRING(multiplier), .schema = SCHEMA_PricingMultiplier}},
    .of_PricingConfig = {
        {.name = STRING(pay_as_you_go), .schema = SCHEMA_PayAsYouGoPricing},
        {.name = STRING(type), .schema = SCHEMA_string_of_static},
    },
    .of_PricingMultiplier = {
        {.name = STRING(additional_units), .schema = SCHEMA_null_or_object_of_null_or_number_from_0},
        {.name = STRING(cache_read_audio_input_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(cache_read_image_input_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(cache_read_input_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(cache_read_text_input_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(cache_write_image_input_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(cache_write_input_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(cache_write_text_input_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(default), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(image), .schema = SCHEMA_PricingMultiplier_image},
        {.name = STRING(prediction_accepted_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(prediction_rejected_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(reasoning_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(request_audio_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(request_image_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(request_text_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(request_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(response_audio_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(response_image_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(response_text_token), .schema = SCHEMA_null_or_number_from_0},
        {.name = STRING(response_token), .schema = SCHEMA_null_or_number_from_0},
    },
    .of_RateLimits = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_SageMakerConfiguration = {
        {.name = STRING(amzn_sagemaker_custom_attributes), .schema = SCHEMA_string},
        {.name = STRING(amzn_sagemaker_enable_explanations), .schema = SCHEMA_string},
        {.name = STRING(amzn_sagemaker_inference_component), .schema = SCHEMA_string},
        {.name = STRING(amzn_sagemaker_inference_id), .schema = SCHEMA_string},
        {.name = STRING(amzn_sagemaker_model_name), .schema = SCHEMA_string},
        {.name = STRING(amzn_sagemaker_session_id), .schema = SCHEMA_string},
        {.name = STRING(amzn_sagemaker_target_container_hostname), .schema = SCHEMA_string},
        {.name = STRING(amzn_sagemaker_target_model), .schema = SCHEMA_string},
        {.name = STRING(amzn_sagemaker_target_variant), .schema = SCHEMA_string},
    },
    .of_SecretMapping = {
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(target_field), .schema = SCHEMA_string},
        {.name = STRING(value_format), .schema = SCHEMA_null_or_string_of_json_string_null},
    },
    .of_TokenPricing = {{.name = STRING(price), .schema = SCHEMA_number}},
    .of_UsageLimits = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_integer_from_1},
        {.name = STRING(credit_limit), .schema = SCHEMA_integer_from_1},
        {.name = STRING(metadata), .schema = SCHEMA_object},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_VertexAIConfiguration = {
        {.name = STRING(vertex_auth_type), .schema = SCHEMA_string_of_basic_serviceAccount},
        {.name = STRING(vertex_project_id), .schema = SCHEMA_string},
        {.name = STRING(vertex_region), .schema = SCHEMA_string},
        {.name = STRING(vertex_service_account_json), .schema = SCHEMA_object},
    },
    .of_WorkersAIConfiguration = {{.name = STRING(workers_ai_account_id), .schema = SCHEMA_string}},
    .of_WorkspaceUpdateRequest = {
        {.name = STRING(create_default_provider), .schema = SCHEMA_boolean},
        {.name = STRING(default_provider_slug), .schema = SCHEMA_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_items_to_1_of_RateLimits},
        {.name = STRING(reset_usage), .schema = SCHEMA_boolean},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_items_to_1_of_UsageLimits},
    },
    .of_get_model_pricing = {
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(provider), .schema = SCHEMA_string},
    },
    .of_get_model_config = {
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(provider), .schema = SCHEMA_string},
    },
    .of_list_integrations = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(tags), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_workspace_organisation_all},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_PricingMultiplier_image = {{.name = STRING(default), .schema = SCHEMA_null_or_number_from_0}},
    .of_create_integration = {
        {.name = STRING(ai_provider_id), .schema = SCHEMA_string},
        {.name = STRING(configurations), .schema = SCHEMA_create_integration_configurations},
        {.name = STRING(create_default_provider), .schema = SCHEMA_boolean},
        {.name = STRING(default_provider_slug), .schema = SCHEMA_string_length_to_255_like_6d496c},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(pricing_adjustments), .schema = SCHEMA_PricingAdjustments},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string_like_76b2af},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_integration = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_update_integration = {
        {.name = STRING(configurations), .schema = SCHEMA_update_integration_configurations},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(pricing_adjustments), .schema = SCHEMA_PricingAdjustments},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object},
    },
    .of_delete_integration = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_list_integration_models = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_update_integration_models = {
        {.name = STRING(allow_all_models), .schema = SCHEMA_boolean},
        {.name = STRING(models), .schema = SCHEMA_array_of_ModelUpdateRequest},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_delete_integration_model = {
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(slugs), .schema = SCHEMA_string_length_from_1},
    },
    .of_list_integration_workspaces = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_update_integration_workspaces = {
        {.name = STRING(create_default_provider), .schema = SCHEMA_boolean},
        {.name = STRING(default_provider_slug), .schema = SCHEMA_string},
        {.name = STRING(global_workspace_access), .schema = SCHEMA_GlobalWorkspaceAccess},
        {.name = STRING(override_existing_workspace_access), .schema = SCHEMA_boolean},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(workspaces), .schema = SCHEMA_array_of_WorkspaceUpdateRequest},
    },
    .of_list_models = {
        {.name = STRING(ai_service), .schema = SCHEMA_string},
        {.name = STRING(fetch_integrated_models), .schema = SCHEMA_boolean},
        {.name = STRING(limit), .schema = SCHEMA_integer},
        {.name = STRING(offset), .schema = SCHEMA_integer},
        {.name = STRING(order), .schema = SCHEMA_string_of_asc_desc},
        {.name = STRING(provider), .schema = SCHEMA_string},
        {.name = STRING(sort), .schema = SCHEMA_string_of_name_provider_ai_service},
        {.name = STRING(workspace), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_items_from_1_of_AzureDeploymentConfig = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_AzureDeploymentConfig},
    },
    .of_array_of_ModelUpdateRequest = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ModelUpdateRequest},
    },
    .of_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_array_of_WorkspaceUpdateRequest = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_WorkspaceUpdateRequest},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_null_or_array_items_to_1_of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_MAX_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_RateLimits},
    },
    .of_null_or_array_items_to_1_of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_MAX_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_UsageLimits},
    },
    .of_null_or_boolean = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_BOOLEAN}},
    .of_null_or_integer_from_1_to_365 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(365)},
    },
    .of_null_or_number_from_0 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(0)},
    },
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_object_of_null_or_number_from_0 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_null_or_number_from_0},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_date_time = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_DATE_TIME},
    },
    .of_null_or_string_of_json_string_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_json_string_null)},
    },
    .of_null_or_string_of_monthly_weekly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null)},
    },
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_1 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MIN_LENGTH, .value = 1}},
    .of_string_length_to_255_like_6d496c = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 255},
        {.code = PA_PATTERN, NAMES(string_length_to_255_like_6d496c_pattern)},
    },
    .of_string_length_to_30 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MAX_LENGTH, .value = 30}},
    .of_string_like_76b2af = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_PATTERN, NAMES(string_like_76b2af_pattern)},
    },
    .of_string_of_accessKey_assumedRole_serviceRole_apiKey = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_accessKey_assumedRole_serviceRole_apiKey)},
    },
    .of_string_of_asc_desc = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_asc_desc)},
    },
    .of_string_of_basic_serviceAccount = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_basic_serviceAccount)},
    },
    .of_string_of_cost_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens)},
    },
    .of_string_of_default_entra_managed_workload_entraFederated = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_default_entra_managed_workload_entraFederated)},
    },
    .of_string_of_name_provider_ai_service = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_name_provider_ai_service)},
    },
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpd_rph_rpm_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpd_rph_rpm_rpw)},
    },
    .of_string_of_static = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_static)},
    },
    .of_string_of_workspace_organisation_all = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_workspace_organisation_all)},
    },
    .of_AnthropicConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnthropicConfiguration)},
    },
    .of_AzureAIConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AzureAIConfiguration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AzureAIConfiguration)},
    },
    .of_AzureDeploymentConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AzureDeploymentConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AzureDeploymentConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AzureOpenAIConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AzureOpenAIConfiguration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AzureOpenAIConfiguration)},
    },
    .of_BedrockConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(BedrockConfiguration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(BedrockConfiguration)},
    },
    .of_BytePlusConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(BytePlusConfiguration)},
    },
    .of_CortexConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CortexConfiguration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CortexConfiguration)},
    },
    .of_CustomHostConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CustomHostConfiguration)},
    },
    .of_GlobalWorkspaceAccess = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(GlobalWorkspaceAccess_required)},
        {.code = PA_PROPERTIES, PROPERTIES(GlobalWorkspaceAccess)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_HuggingFaceConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(HuggingFaceConfiguration)},
    },
    .of_ModelConfigurations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelConfigurations)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelUpdateRequest = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ModelUpdateRequest_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ModelUpdateRequest)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_OpenAIConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(OpenAIConfiguration)},
    },
    .of_PayAsYouGoPricing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PayAsYouGoPricing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PricingAdjustments = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PricingAdjustments)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PricingConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PricingConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PricingMultiplier = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PricingMultiplier)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RateLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_SageMakerConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(SageMakerConfiguration)},
    },
    .of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_TokenPricing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(TokenPricing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_VertexAIConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(VertexAIConfiguration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(VertexAIConfiguration)},
    },
    .of_WorkersAIConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkersAIConfiguration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkersAIConfiguration)},
    },
    .of_WorkspaceUpdateRequest = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(WorkspaceUpdateRequest_required)},
        {.code = PA_PROPERTIES, PROPERTIES(WorkspaceUpdateRequest)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_model_pricing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_model_pricing_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_model_pricing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_model_config = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_model_config_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_model_config)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_integrations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_integrations)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_integration_configurations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_ANY_OF, BRANCHES(create_integration_configurations_any)},
    },
    .of_PricingMultiplier_image = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PricingMultiplier_image)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_integration_configurations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_ANY_OF, BRANCHES(update_integration_configurations_any)},
    },
    .of_update_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_integration_models = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_integration_models_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_integration_models)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_integration_models = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_integration_models_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_integration_models)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_integration_model = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_integration_model_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_integration_model)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_integration_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_integration_workspaces_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_integration_workspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_integration_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_integration_workspaces_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_integration_workspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_models = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_models)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_model_pricing[2];
    struct pa_parameter of_get_model_config[2];
    struct pa_parameter of_list_integrations[5];
    struct pa_parameter of_get_integration[1];
    struct pa_parameter of_update_integration[1];
    struct pa_parameter of_delete_integration[1];
    struct pa_parameter of_list_integration_models[1];
    struct pa_parameter of_update_integration_models[1];
    struct pa_parameter of_delete_integration_model[2];
    struct pa_parameter of_list_integration_workspaces[1];
    struct pa_parameter of_update_integration_workspaces[1];
    struct pa_parameter of_list_models[8];
} parameters = {
    .of_get_model_pricing = {
        {.argument = STRING(provider), .wire = STRING(provider), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(model), .wire = STRING(model), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_model_config = {
        {.argument = STRING(provider), .wire = STRING(provider), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(model), .wire = STRING(model), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_integrations = {
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(tags), .wire = STRING(tags), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_integration = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_integration = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_integration = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_integration_models = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_integration_models = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_integration_model = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(slugs), .wire = STRING(slugs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_list_integration_workspaces = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_integration_workspaces = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_models = {
        {.argument = STRING(ai_service), .wire = STRING(ai_service), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(provider), .wire = STRING(provider), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace), .wire = STRING(workspace), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(limit), .wire = STRING(limit), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(offset), .wire = STRING(offset), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(sort), .wire = STRING(sort), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(order), .wire = STRING(order), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(fetch_integrated_models), .wire = STRING(x_portkey_fetch_integrated_models), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_global_workspace_access, 3) \
    EACH(portkey_model_configurations, 2) \
    EACH(portkey_model_update_request, 8) \
    EACH(portkey_pay_as_you_go_pricing, 4) \
    EACH(portkey_pricing_adjustments, 1) \
    EACH(portkey_pricing_config, 2) \
    EACH(portkey_pricing_multiplier, 21) \
    EACH(portkey_pricing_multiplier_image, 1) \
    EACH(portkey_rate_limits, 3) \
    EACH(portkey_secret_mapping, 4) \
    EACH(portkey_token_pricing, 1) \
    EACH(portkey_usage_limits, 7) \
    EACH(portkey_workspace_update_request, 7) \
    EACH(portkey_get_model_pricing_params, 2) \
    EACH(portkey_get_model_config_params, 2) \
    EMPTY(portkey_list_integration_providers_params, 0) \
    EACH(portkey_list_integrations_params, 5) \
    EACH(portkey_create_integration_params, 12) \
    EACH(portkey_get_integration_params, 1) \
    EACH(portkey_update_integration_params, 8) \
    EACH(portkey_delete_integration_params, 1) \
    EACH(portkey_list_integration_models_params, 1) \
    EACH(portkey_update_integration_models_params, 3) \
    EACH(portkey_delete_integration_model_params, 2) \
    EACH(portkey_list_integration_workspaces_params, 1) \
    EACH(portkey_update_integration_workspaces_params, 6) \
    EACH(portkey_list_models_params, 8) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_global_workspace_access = {
        {.name = STRING(enabled), .offset = offsetof(portkey_global_workspace_access, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_global_workspace_access, usage_limits), .structure = STRUCTURE_portkey_usage_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_global_workspace_access, rate_limits), .structure = STRUCTURE_portkey_rate_limits, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_model_configurations = {
        {.name = STRING(custom_host), .offset = offsetof(portkey_model_configurations, custom_host), .kind = PA_F_STRING},
        {.name = STRING(custom_headers), .offset = offsetof(portkey_model_configurations, custom_headers), .kind = PA_F_JSON},
    },
    .of_portkey_model_update_request = {
        {.name = STRING(slug), .offset = offsetof(portkey_model_update_request, slug), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_model_update_request, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_custom), .offset = offsetof(portkey_model_update_request, is_custom), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_finetune), .offset = offsetof(portkey_model_update_request, is_finetune), .kind = PA_F_BOOLEAN},
        {.name = STRING(base_model_slug), .offset = offsetof(portkey_model_update_request, base_model_slug), .kind = PA_F_STRING},
        {.name = STRING(model_name), .offset = offsetof(portkey_model_update_request, model_name), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_model_update_request, configurations), .structure = STRUCTURE_portkey_model_configurations, .kind = PA_F_OBJECT},
        {.name = STRING(pricing_config), .offset = offsetof(portkey_model_update_request, pricing_config), .structure = STRUCTURE_portkey_pricing_config, .kind = PA_F_OBJECT},
    },
    .of_portkey_pay_as_you_go_pricing = {
        {.name = STRING(request_token), .offset = offsetof(portkey_pay_as_you_go_pricing, request_token), .structure = STRUCTURE_portkey_token_pricing, .kind = PA_F_OBJECT},
        {.name = STRING(response_token), .offset = offsetof(portkey_pay_as_you_go_pricing, response_token), .structure = STRUCTURE_portkey_token_pricing, .kind = PA_F_OBJECT},
        {.name = STRING(cache_read_input_token), .offset = offsetof(portkey_pay_as_you_go_pricing, cache_read_input_token), .structure = STRUCTURE_portkey_token_pricing, .kind = PA_F_OBJECT},
        {.name = STRING(cache_write_input_token), .offset = offsetof(portkey_pay_as_you_go_pricing, cache_write_input_token), .structure = STRUCTURE_portkey_token_pricing, .kind = PA_F_OBJECT},
    },
    .of_portkey_pricing_adjustments = {
        {.name = STRING(multiplier), .offset = offsetof(portkey_pricing_adjustments, multiplier), .structure = STRUCTURE_portkey_pricing_multiplier, .kind = PA_F_OBJECT},
    },
    .of_portkey_pricing_config = {
        {.name = STRING(type), .offset = offsetof(portkey_pricing_config, type), .kind = PA_F_STRING},
        {.name = STRING(pay_as_you_go), .offset = offsetof(portkey_pricing_config, pay_as_you_go), .structure = STRUCTURE_portkey_pay_as_you_go_pricing, .kind = PA_F_OBJECT},
    },
    .of_portkey_pricing_multiplier = {
        {.name = STRING(default), .offset = offsetof(portkey_pricing_multiplier, default_), .kind = PA_F_NUMBER},
        {.name = STRING(request_token), .offset = offsetof(portkey_pricing_multiplier, request_token), .kind = PA_F_NUMBER},
        {.name = STRING(response_token), .offset = offsetof(portkey_pricing_multiplier, response_token), .kind = PA_F_NUMBER},
        {.name = STRING(cache_read_input_token), .offset = offsetof(portkey_pricing_multiplier, cache_read_input_token), .kind = PA_F_NUMBER},
        {.name = STRING(cache_write_input_token), .offset = offsetof(portkey_pricing_multiplier, cache_write_input_token), .kind = PA_F_NUMBER},
        {.name = STRING(cache_read_audio_input_token), .offset = offsetof(portkey_pricing_multiplier, cache_read_audio_input_token), .kind = PA_F_NUMBER},
        {.name = STRING(request_audio_token), .offset = offsetof(portkey_pricing_multiplier, request_audio_token), .kind = PA_F_NUMBER},
        {.name = STRING(response_audio_token), .offset = offsetof(portkey_pricing_multiplier, response_audio_token), .kind = PA_F_NUMBER},
        {.name = STRING(reasoning_token), .offset = offsetof(portkey_pricing_multiplier, reasoning_token), .kind = PA_F_NUMBER},
        {.name = STRING(prediction_accepted_token), .offset = offsetof(portkey_pricing_multiplier, prediction_accepted_token), .kind = PA_F_NUMBER},
        {.name = STRING(prediction_rejected_token), .offset = offsetof(portkey_pricing_multiplier, prediction_rejected_token), .kind = PA_F_NUMBER},
        {.name = STRING(request_image_token), .offset = offsetof(portkey_pricing_multiplier, request_image_token), .kind = PA_F_NUMBER},
        {.name = STRING(response_image_token), .offset = offsetof(portkey_pricing_multiplier, response_image_token), .kind = PA_F_NUMBER},
        {.name = STRING(request_text_token), .offset = offsetof(portkey_pricing_multiplier, request_text_token), .kind = PA_F_NUMBER},
        {.name = STRING(response_text_token), .offset = offsetof(portkey_pricing_multiplier, response_text_token), .kind = PA_F_NUMBER},
        {.name = STRING(cache_read_image_input_token), .offset = offsetof(portkey_pricing_multiplier, cache_read_image_input_token), .kind = PA_F_NUMBER},
        {.name = STRING(cache_read_text_input_token), .offset = offsetof(portkey_pricing_multiplier, cache_read_text_input_token), .kind = PA_F_NUMBER},
        {.name = STRING(cache_write_text_input_token), .offset = offsetof(portkey_pricing_multiplier, cache_write_text_input_token), .kind = PA_F_NUMBER},
        {.name = STRING(cache_write_image_input_token), .offset = offsetof(portkey_pricing_multiplier, cache_write_image_input_token), .kind = PA_F_NUMBER},
        {.name = STRING(image), .offset = offsetof(portkey_pricing_multiplier, image), .structure = STRUCTURE_portkey_pricing_multiplier_image, .kind = PA_F_OBJECT},
        {.name = STRING(additional_units), .offset = offsetof(portkey_pricing_multiplier, additional_units), .kind = PA_F_JSON},
    },
    .of_portkey_pricing_multiplier_image = {
        {.name = STRING(default), .offset = offsetof(portkey_pricing_multiplier_image, default_), .kind = PA_F_NUMBER},
    },
    .of_portkey_rate_limits = {
        {.name = STRING(type), .offset = offsetof(portkey_rate_limits, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_rate_limits, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_rate_limits, value), .kind = PA_F_INTEGER},
    },
    .of_portkey_secret_mapping = {
        {.name = STRING(target_field), .offset = offsetof(portkey_secret_mapping, target_field), .kind = PA_F_STRING},
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_secret_mapping, secret_reference_id), .kind = PA_F_STRING},
        {.name = STRING(secret_key), .offset = offsetof(portkey_secret_mapping, secret_key), .kind = PA_F_STRING},
        {.name = STRING(value_format), .offset = offsetof(portkey_secret_mapping, value_format), .kind = PA_F_STRING},
    },
    .of_portkey_token_pricing = {
        {.name = STRING(price), .offset = offsetof(portkey_token_pricing, price), .kind = PA_F_NUMBER},
    },
    .of_portkey_usage_limits = {
        {.name = STRING(credit_limit), .offset = offsetof(portkey_usage_limits, credit_limit), .kind = PA_F_INTEGER},
        {.name = STRING(type), .offset = offsetof(portkey_usage_limits, type), .kind = PA_F_STRING},
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_usage_limits, alert_threshold), .kind = PA_F_INTEGER},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_usage_limits, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_usage_limits, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_usage_limits, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_usage_limits, metadata), .kind = PA_F_JSON},
    },
    .of_portkey_workspace_update_request = {
        {.name = STRING(id), .offset = offsetof(portkey_workspace_update_request, id), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_workspace_update_request, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_workspace_update_request, usage_limits), .structure = STRUCTURE_portkey_usage_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_workspace_update_request, rate_limits), .structure = STRUCTURE_portkey_rate_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(reset_usage), .offset = offsetof(portkey_workspace_update_request, reset_usage), .kind = PA_F_BOOLEAN},
        {.name = STRING(create_default_provider), .offset = offsetof(portkey_workspace_update_request, create_default_provider), .kind = PA_F_BOOLEAN},
        {.name = STRING(default_provider_slug), .offset = offsetof(portkey_workspace_update_request, default_provider_slug), .kind = PA_F_STRING},
    },
    .of_portkey_get_model_pricing_params = {
        {.name = STRING(provider), .offset = offsetof(portkey_get_model_pricing_params, provider), .kind = PA_F_STRING},
        {.name = STRING(model), .offset = offsetof(portkey_get_model_pricing_params, model), .kind = PA_F_STRING},
    },
    .of_portkey_get_model_config_params = {
        {.name = STRING(provider), .offset = offsetof(portkey_get_model_config_params, provider), .kind = PA_F_STRING},
        {.name = STRING(model), .offset = offsetof(portkey_get_model_config_params, model), .kind = PA_F_STRING},
    },
    .of_portkey_list_integrations_params = {
        {.name = STRING(current_page), .offset = offsetof(portkey_list_integrations_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_integrations_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_integrations_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_list_integrations_params, type), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_list_integrations_params, tags), .kind = PA_F_STRING},
    },
    .of_portkey_create_integration_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_integration_params, name), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_integration_params, slug), .kind = PA_F_STRING},
        {.name = STRING(ai_provider_id), .offset = offsetof(portkey_create_integration_params, ai_provider_id), .kind = PA_F_STRING},
        {.name = STRING(key), .offset = offsetof(portkey_create_integration_params, key), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_integration_params, description), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_integration_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_create_integration_params, configurations), .kind = PA_F_JSON},
        {.name = STRING(create_default_provider), .offset = offsetof(portkey_create_integration_params, create_default_provider), .kind = PA_F_BOOLEAN},
        {.name = STRING(default_provider_slug), .offset = offsetof(portkey_create_integration_params, default_provider_slug), .kind = PA_F_STRING},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_create_integration_params, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(pricing_adjustments), .offset = offsetof(portkey_create_integration_params, pricing_adjustments), .structure = STRUCTURE_portkey_pricing_adjustments, .kind = PA_F_OBJECT},
        {.name = STRING(tags), .offset = offsetof(portkey_create_integration_params, tags), .kind = PA_F_JSON},
    },
    .of_portkey_get_integration_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_get_integration_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_update_integration_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_update_integration_params, slug), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_integration_params, name), .kind = PA_F_STRING},
        {.name = STRING(key), .offset = offsetof(portkey_update_integration_params, key), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_integration_params, description), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_update_integration_params, configurations), .kind = PA_F_JSON},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_update_integration_params, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(pricing_adjustments), .offset = offsetof(portkey_update_integration_params, pricing_adjustments), .structure = STRUCTURE_portkey_pricing_adjustments, .kind = PA_F_OBJECT},
        {.name = STRING(tags), .offset = offsetof(portkey_update_integration_params, tags), .kind = PA_F_JSON},
    },
    .of_portkey_delete_integration_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_delete_integration_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_list_integration_models_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_list_integration_models_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_update_integration_models_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_update_integration_models_params, slug), .kind = PA_F_STRING},
        {.name = STRING(models), .offset = offsetof(portkey_update_integration_models_params, models), .structure = STRUCTURE_portkey_model_update_request, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(allow_all_models), .offset = offsetof(portkey_update_integration_models_params, allow_all_models), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_delete_integration_model_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_delete_integration_model_params, slug), .kind = PA_F_STRING},
        {.name = STRING(slugs), .offset = offsetof(portkey_delete_integration_model_params, slugs), .kind = PA_F_STRING},
    },
    .of_portkey_list_integration_workspaces_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_list_integration_workspaces_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_update_integration_workspaces_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_update_integration_workspaces_params, slug), .kind = PA_F_STRING},
        {.name = STRING(workspaces), .offset = offsetof(portkey_update_integration_workspaces_params, workspaces), .structure = STRUCTURE_portkey_workspace_update_request, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(global_workspace_access), .offset = offsetof(portkey_update_integration_workspaces_params, global_workspace_access), .structure = STRUCTURE_portkey_global_workspace_access, .kind = PA_F_OBJECT},
        {.name = STRING(override_existing_workspace_access), .offset = offsetof(portkey_update_integration_workspaces_params, override_existing_workspace_access), .kind = PA_F_BOOLEAN},
        {.name = STRING(create_default_provider), .offset = offsetof(portkey_update_integration_workspaces_params, create_default_provider), .kind = PA_F_BOOLEAN},
        {.name = STRING(default_provider_slug), .offset = offsetof(portkey_update_integration_workspaces_params, default_provider_slug), .kind = PA_F_STRING},
    },
    .of_portkey_list_models_params = {
        {.name = STRING(ai_service), .offset = offsetof(portkey_list_models_params, ai_service), .kind = PA_F_STRING},
        {.name = STRING(provider), .offset = offsetof(portkey_list_models_params, provider), .kind = PA_F_STRING},
        {.name = STRING(workspace), .offset = offsetof(portkey_list_models_params, workspace), .kind = PA_F_STRING},
        {.name = STRING(limit), .offset = offsetof(portkey_list_models_params, limit), .kind = PA_F_INTEGER},
        {.name = STRING(offset), .offset = offsetof(portkey_list_models_params, offset), .kind = PA_F_INTEGER},
        {.name = STRING(sort), .offset = offsetof(portkey_list_models_params, sort), .kind = PA_F_STRING},
        {.name = STRING(order), .offset = offsetof(portkey_list_models_params, order), .kind = PA_F_STRING},
        {.name = STRING(fetch_integrated_models), .offset = offsetof(portkey_list_models_params, fetch_integrated_models), .kind = PA_F_BOOLEAN},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /model-configs/pricing/{provider}/{model} */
    [OPERATION_get_model_pricing] = {
        .name = STRING(get_model_pricing),
        .method = STRING(GET),
        .path = STRING(path_model_configs_pricing_provider_model),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_get_model_pricing,
        .structure = STRUCTURE_portkey_get_model_pricing_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_model_pricing),
    },
    /* GET /model-configs/general/{provider}/{model} */
    [OPERATION_get_model_config] = {
        .name = STRING(get_model_config),
        .method = STRING(GET),
        .path = STRING(path_model_configs_general_provider_model),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_get_model_config,
        .structure = STRUCTURE_portkey_get_model_config_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_model_config),
    },
    /* GET /v1/utils/static-resources/integration-providers */
    [OPERATION_list_integration_providers] = {
        .name = STRING(list_integration_providers),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_utils_static_resources_integration_providers),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_list_integration_providers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON | PA_EXPERIMENTAL,
    },
    /* GET /v1/integrations */
    [OPERATION_list_integrations] = {
        .name = STRING(list_integrations),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_integrations),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_list_integrations,
        .structure = STRUCTURE_portkey_list_integrations_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_integrations),
    },
    /* POST /v1/integrations */
    [OPERATION_create_integration] = {
        .name = STRING(create_integration),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_integrations),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_create_integration,
        .structure = STRUCTURE_portkey_create_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/integrations/{slug} */
    [OPERATION_get_integration] = {
        .name = STRING(get_integration),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_integrations_slug),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_get_integration,
        .structure = STRUCTURE_portkey_get_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_integration),
    },
    /* PUT /v1/integrations/{slug} */
    [OPERATION_update_integration] = {
        .name = STRING(update_integration),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_integrations_slug),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_update_integration,
        .structure = STRUCTURE_portkey_update_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_integration),
    },
    /* DELETE /v1/integrations/{slug} */
    [OPERATION_delete_integration] = {
        .name = STRING(delete_integration),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_integrations_slug),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_delete_integration,
        .structure = STRUCTURE_portkey_delete_integration_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_NOTHING,
        PARAMETERS(delete_integration),
    },
    /* GET /v1/integrations/{slug}/models */
    [OPERATION_list_integration_models] = {
        .name = STRING(list_integration_models),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_integrations_slug_models),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_list_integration_models,
        .structure = STRUCTURE_portkey_list_integration_models_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_integration_models),
    },
    /* PUT /v1/integrations/{slug}/models */
    [OPERATION_update_integration_models] = {
        .name = STRING(update_integration_models),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_integrations_slug_models),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_update_integration_models,
        .structure = STRUCTURE_portkey_update_integration_models_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_integration_models),
    },
    /* DELETE /v1/integrations/{slug}/models */
    [OPERATION_delete_integration_model] = {
        .name = STRING(delete_integration_model),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_integrations_slug_models),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_delete_integration_model,
        .structure = STRUCTURE_portkey_delete_integration_model_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_integration_model),
    },
    /* GET /v1/integrations/{slug}/workspaces */
    [OPERATION_list_integration_workspaces] = {
        .name = STRING(list_integration_workspaces),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_integrations_slug_workspaces),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_list_integration_workspaces,
        .structure = STRUCTURE_portkey_list_integration_workspaces_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(list_integration_workspaces),
    },
    /* PUT /v1/integrations/{slug}/workspaces */
    [OPERATION_update_integration_workspaces] = {
        .name = STRING(update_integration_workspaces),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_integrations_slug_workspaces),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_update_integration_workspaces,
        .structure = STRUCTURE_portkey_update_integration_workspaces_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_integration_workspaces),
    },
    /* GET /v1/models */
    [OPERATION_list_models] = {
        .name = STRING(list_models),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_models),
        .domain = DOMAIN_integrations,
        .arguments = SCHEMA_list_models,
        .structure = STRUCTURE_portkey_list_models_params,
        .plane = PORTKEY_PLANE_DATA,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_models),
    },
};

extern const struct pa_domain pa_domain_integrations;
const struct pa_domain pa_domain_integrations = {
    .name = "integrations",
    .description = "Stored AI provider credentials, their models and workspace access.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .parameters = (const struct pa_parameter *)&parameters,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_integrations(void)
{
    return &pa_domain_integrations;
}
