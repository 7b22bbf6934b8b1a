/* SPDX-License-Identifier: MIT */
/* Generated from openapi/integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(365, "365") \
    TEXT(additional_units, "additional_units") \
    TEXT(ai_provider_id, "ai_provider_id") \
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
    TEXT(base_model_slug, "base_model_slug") \
    TEXT(cache_read_audio_input_token, "cache_read_audio_input_token") \
    TEXT(cache_read_image_input_token, "cache_read_image_input_token") \
    TEXT(cache_read_input_token, "cache_read_input_token") \
    TEXT(cache_read_text_input_token, "cache_read_text_input_token") \
    TEXT(cache_write_image_input_token, "cache_write_image_input_token") \
    TEXT(cache_write_input_token, "cache_write_input_token") \
    TEXT(cache_write_text_input_token, "cache_write_text_input_token") \
    TEXT(calculate, "calculate") \
    TEXT(canonical_slug, "canonical_slug") \
    TEXT(configurations, "configurations") \
    TEXT(created, "created") \
    TEXT(created_at, "created_at") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(currency, "currency") \
    TEXT(custom_headers, "custom_headers") \
    TEXT(custom_host, "custom_host") \
    TEXT(data, "data") \
    TEXT(default, "default") \
    TEXT(description, "description") \
    TEXT(enabled, "enabled") \
    TEXT(finetune_config, "finetune_config") \
    TEXT(global_workspace_access_settings, "global_workspace_access_settings") \
    TEXT(huggingface_base_url, "huggingface_base_url") \
    TEXT(id, "id") \
    TEXT(image, "image") \
    TEXT(is_custom, "is_custom") \
    TEXT(is_default, "is_default") \
    TEXT(is_finetune, "is_finetune") \
    TEXT(json_USD, "\"USD\"") \
    TEXT(json_accessKey, "\"accessKey\"") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_assumedRole, "\"assumedRole\"") \
    TEXT(json_basic, "\"basic\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_default, "\"default\"") \
    TEXT(json_entra, "\"entra\"") \
    TEXT(json_integration, "\"integration\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_managed, "\"managed\"") \
    TEXT(json_model, "\"model\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_multiply, "\"multiply\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_serviceAccount, "\"serviceAccount\"") \
    TEXT(json_static, "\"static\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_sum, "\"sum\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(masked_key, "masked_key") \
    TEXT(models, "models") \
    TEXT(multiplier, "multiplier") \
    TEXT(name, "name") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(null, "null") \
    TEXT(object, "object") \
    TEXT(openai_organization, "openai_organization") \
    TEXT(openai_project, "openai_project") \
    TEXT(operands, "operands") \
    TEXT(operation, "operation") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(owned_by, "owned_by") \
    TEXT(pay_as_you_go, "pay_as_you_go") \
    TEXT(pay_per_hour, "pay_per_hour") \
    TEXT(pay_per_token, "pay_per_token") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(prediction_accepted_token, "prediction_accepted_token") \
    TEXT(prediction_rejected_token, "prediction_rejected_token") \
    TEXT(price, "price") \
    TEXT(pricing_adjustments, "pricing_adjustments") \
    TEXT(pricing_config, "pricing_config") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(reasoning_token, "reasoning_token") \
    TEXT(request, "request") \
    TEXT(request_audio_token, "request_audio_token") \
    TEXT(request_image_token, "request_image_token") \
    TEXT(request_text_token, "request_text_token") \
    TEXT(request_token, "request_token") \
    TEXT(response, "response") \
    TEXT(response_audio_token, "response_audio_token") \
    TEXT(response_image_token, "response_image_token") \
    TEXT(response_text_token, "response_text_token") \
    TEXT(response_token, "response_token") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(slug, "slug") \
    TEXT(snowflake_account, "snowflake_account") \
    TEXT(status, "status") \
    TEXT(target_field, "target_field") \
    TEXT(total, "total") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(value, "value") \
    TEXT(value_format, "value_format") \
    TEXT(vertex_auth_type, "vertex_auth_type") \
    TEXT(vertex_project_id, "vertex_project_id") \
    TEXT(vertex_region, "vertex_region") \
    TEXT(vertex_service_account_json, "vertex_service_account_json") \
    TEXT(workers_ai_account_id, "workers_ai_account_id") \
    TEXT(workspace_count, "workspace_count") \
    TEXT(workspaces, "workspaces") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_string_of_USD[1];
    uint32_t of_string_of_accessKey_assumedRole[2];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_basic_serviceAccount[2];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_default_entra_managed[3];
    uint32_t of_string_of_integration[1];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_model[1];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpd_rph_rpm[3];
    uint32_t of_string_of_static[1];
    uint32_t of_string_of_sum_multiply[2];
    uint32_t of_AzureAIConfiguration_required[2];
    uint32_t of_AzureDeploymentConfig_required[3];
    uint32_t of_AzureOpenAIConfiguration_required[3];
    uint32_t of_BedrockConfiguration_required[2];
    uint32_t of_CortexConfiguration_required[1];
    uint32_t of_GlobalWorkspaceAccess_required[1];
    uint32_t of_Model_required[2];
    uint32_t of_SecretMapping_required[2];
    uint32_t of_VertexAIConfiguration_required[2];
    uint32_t of_WorkersAIConfiguration_required[1];
    uint32_t of_list_models_required[2];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_string_of_USD = {STRING(json_USD)},
    .of_string_of_accessKey_assumedRole = {STRING(json_accessKey), STRING(json_assumedRole)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_basic_serviceAccount = {STRING(json_basic), STRING(json_serviceAccount)},
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_default_entra_managed = {STRING(json_default), STRING(json_entra), STRING(json_managed)},
    .of_string_of_integration = {STRING(json_integration)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_model = {STRING(json_model)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpd_rph_rpm = {STRING(json_rpd), STRING(json_rph), STRING(json_rpm)},
    .of_string_of_static = {STRING(json_static)},
    .of_string_of_sum_multiply = {STRING(json_sum), STRING(json_multiply)},
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
    .of_Model_required = {STRING(id), STRING(object)},
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
    .of_VertexAIConfiguration_required = {STRING(vertex_auth_type), STRING(vertex_region)},
    .of_WorkersAIConfiguration_required = {STRING(workers_ai_account_id)},
    .of_list_models_required = {STRING(object), STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_from_1_of_AzureDeploymentConfig, 3) \
    EACH(array_of_IntegrationList, 2) \
    EACH(array_of_IntegrationModel, 2) \
    EACH(array_of_IntegrationWorkspace, 2) \
    EACH(array_of_Model, 2) \
    EACH(array_of_SecretMapping, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_1, 2) \
    EACH(null, 1) \
    EACH(null_or_array_items_to_1_of_RateLimits, 3) \
    EACH(null_or_array_items_to_1_of_UsageLimits, 3) \
    EACH(null_or_array_of_RateLimits, 2) \
    EACH(null_or_array_of_UsageLimits, 2) \
    EACH(null_or_boolean, 1) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_number_from_0, 2) \
    EACH(null_or_object_of_null_or_number_from_0, 3) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_ModelTokenPrice, 3) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_length_to_30, 2) \
    EACH(string_of_USD, 2) \
    EACH(string_of_accessKey_assumedRole, 2) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_basic_serviceAccount, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_default_entra_managed, 2) \
    EACH(string_of_integration, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_model, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpd_rph_rpm, 2) \
    EACH(string_of_static, 2) \
    EACH(string_of_sum_multiply, 2) \
    EACH(AzureAIConfiguration, 3) \
    EACH(AzureDeploymentConfig, 4) \
    EACH(AzureOpenAIConfiguration, 3) \
    EACH(BedrockConfiguration, 3) \
    EACH(CortexConfiguration, 3) \
    EACH(CustomHostConfiguration, 2) \
    EACH(GlobalWorkspaceAccess, 3) \
    EACH(HuggingFaceConfiguration, 2) \
    EACH(IntegrationDetailResponse, 3) \
    EACH(IntegrationList, 3) \
    EACH(IntegrationModel, 3) \
    EACH(IntegrationModelsResponse, 3) \
    EACH(IntegrationWorkspace, 3) \
    EACH(IntegrationWorkspacesResponse, 3) \
    EACH(Model, 4) \
    EACH(ModelCalculateConfig, 3) \
    EACH(ModelCalculateOperation, 2) \
    EACH(ModelCalculateOperation_3db806, 3) \
    EACH(ModelFinetuneConfig, 3) \
    EACH(ModelImagePricing, 3) \
    EACH(ModelPayAsYouGo, 3) \
    EACH(ModelPricingConfig, 3) \
    EACH(ModelTokenPrice, 3) \
    EACH(ModelValueReference, 2) \
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
    EACH(ModelCalculateOperation_operands, 2) \
    EACH(ModelCalculateOperation_operands_items, 2) \
    EACH(list_integrations, 3) \
    EACH(create_integration, 3) \
    EACH(IntegrationDetailResponse_configurations, 3) \
    EACH(IntegrationDetailResponse_global_workspace_access_settings, 2) \
    EACH(PricingMultiplier_image, 3) \
    EACH(list_models, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_ModelCalculateOperation_operands_items_any[2];
    uint16_t of_IntegrationDetailResponse_configurations_any[10];
    uint16_t of_IntegrationDetailResponse_global_workspace_access_settings_any[2];
} branches = {
    .of_ModelCalculateOperation_operands_items_any = {
        SCHEMA_ModelCalculateOperation,
        SCHEMA_ModelValueReference,
    },
    .of_IntegrationDetailResponse_configurations_any = {
        SCHEMA_OpenAIConfiguration,
        SCHEMA_AzureOpenAIConfiguration,
        SCHEMA_BedrockConfiguration,
        SCHEMA_VertexAIConfiguration,
        SCHEMA_AzureAIConfiguration,
        SCHEMA_WorkersAIConfiguration,
        SCHEMA_SageMakerConfiguration,
        SCHEMA_HuggingFaceConfiguration,
        SCHEMA_CortexConfiguration,
        SCHEMA_CustomHostConfiguration,
    },
    .of_IntegrationDetailResponse_global_workspace_access_settings_any = {
        SCHEMA_GlobalWorkspaceAccess,
        SCHEMA_null,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_AzureAIConfiguration[8];
    struct pa_property of_AzureDeploymentConfig[5];
    struct pa_property of_AzureOpenAIConfiguration[7];
    struct pa_property of_BedrockConfiguration[6];
    struct pa_property of_CortexConfiguration[1];
    struct pa_property of_CustomHostConfiguration[2];
    struct pa_property of_GlobalWorkspaceAccess[3];
    struct pa_property of_HuggingFaceConfiguration[1];
    struct pa_property of_IntegrationDetailResponse[17];
    struct pa_property of_IntegrationList[10];
    struct pa_property of_IntegrationModel[7];
    struct pa_property of_IntegrationModelsResponse[2];
    struct pa_property of_IntegrationWorkspace[4];
    struct pa_property of_IntegrationWorkspacesResponse[2];
    struct pa_property of_Model[6];
    struct pa_property of_ModelCalculateConfig[2];
    struct pa_property of_ModelCalculateOperation[2];
    struct pa_property of_ModelCalculateOperation_3db806[2];
    struct pa_property of_ModelFinetuneConfig[2];
    struct pa_property of_ModelPayAsYouGo[9];
    struct pa_property of_ModelPricingConfig[4];
    struct pa_property of_ModelTokenPrice[1];
    struct pa_property of_ModelValueReference[1];
    struct pa_property of_OpenAIConfiguration[2];
    struct pa_property of_PayAsYouGoPricing[2];
    struct pa_property of_PricingAdjustments[1];
    struct pa_property of_PricingConfig[2];
    struct pa_property of_PricingMultiplier[21];
    struct pa_property of_RateLimits[3];
    struct pa_property of_SageMakerConfiguration[9];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_TokenPricing[1];
    struct pa_property of_UsageLimits[6];
    struct pa_property of_VertexAIConfiguration[4];
    struct pa_property of_WorkersAIConfiguration[1];
    struct pa_property of_list_integrations[3];
    struct pa_property of_create_integration[2];
    struct pa_property of_PricingMultiplier_image[1];
    struct pa_property of_list_models[3];
} properties = {
    .of_AzureAIConfiguration = {
        {.name = STRING(azure_api_version), .schema = SCHEMA_string_length_to_30},
        {.name = STRING(azure_auth_mode), .schema = SCHEMA_string_of_default_entra_managed},
        {.name = STRING(azure_deployment_name), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_client_secret), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_tenant_id), .schema = SCHEMA_string},
        {.name = STRING(azure_foundry_url), .schema = SCHEMA_string},
        {.name = STRING(azure_managed_client_id), .schema = SCHEMA_string},
    },
    .of_AzureDeploymentConfig = {
        {.name = STRING(alias), .schema = SCHEMA_string},
        {.name = STRING(azure_api_version), .schema = SCHEMA_string_length_to_30},
        {.name = STRING(azure_deployment_name), .schema = SCHEMA_string},
        {.name = STRING(azure_model_slug), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_boolean},
    },
    .of_AzureOpenAIConfiguration = {
        {.name = STRING(azure_auth_mode), .schema = SCHEMA_string_of_default_entra_managed},
        {.name = STRING(azure_deployment_config), .schema = SCHEMA_array_items_from_1_of_AzureDeploymentConfig},
        {.name = STRING(azure_entra_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_client_secret), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_tenant_id), .schema = SCHEMA_string},
        {.name = STRING(azure_managed_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_resource_name), .schema = SCHEMA_string},
    },
    .of_BedrockConfiguration = {
        {.name = STRING(aws_access_key_id), .schema = SCHEMA_string},
        {.name = STRING(aws_auth_type), .schema = SCHEMA_string_of_accessKey_assumedRole},
        {.name = STRING(aws_external_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(aws_region), .schema = SCHEMA_string},
        {.name = STRING(aws_role_arn), .schema = SCHEMA_string},
        {.name = STRING(aws_secret_access_key), .schema = SCHEMA_string},
    },
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
    .of_IntegrationDetailResponse = {
        {.name = STRING(ai_provider_id), .schema = SCHEMA_string},
        {.name = STRING(allow_all_models), .schema = SCHEMA_boolean},
        {.name = STRING(configurations), .schema = SCHEMA_IntegrationDetailResponse_configurations},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(global_workspace_access_settings), .schema = SCHEMA_IntegrationDetailResponse_global_workspace_access_settings},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(masked_key), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_integration},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(pricing_adjustments), .schema = SCHEMA_PricingAdjustments},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(workspace_count), .schema = SCHEMA_integer},
    },
    .of_IntegrationList = {
        {.name = STRING(ai_provider_id), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_integration},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
    },
    .of_IntegrationModel = {
        {.name = STRING(base_model_slug), .schema = SCHEMA_null_or_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(is_custom), .schema = SCHEMA_null_or_boolean},
        {.name = STRING(is_finetune), .schema = SCHEMA_null_or_boolean},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(pricing_config), .schema = SCHEMA_PricingConfig},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_IntegrationModelsResponse = {
        {.name = STRING(models), .schema = SCHEMA_array_of_IntegrationModel},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_IntegrationWorkspace = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_RateLimits},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_UsageLimits},
    },
    .of_IntegrationWorkspacesResponse = {
        {.name = STRING(total), .schema = SCHEMA_integer},
        {.name = STRING(workspaces), .schema = SCHEMA_array_of_IntegrationWorkspace},
    },
    .of_Model = {
        {.name = STRING(canonical_slug), .schema = SCHEMA_string},
        {.name = STRING(created), .schema = SCHEMA_integer},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_model},
        {.name = STRING(owned_by), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_ModelCalculateConfig = {
        {.name = STRING(request), .schema = SCHEMA_ModelCalculateOperation_3db806},
        {.name = STRING(response), .schema = SCHEMA_ModelCalculateOperation_3db806},
    },
    .of_ModelCalculateOperation = {
        {.name = STRING(operands), .schema = SCHEMA_ModelCalculateOperation_operands},
        {.name = STRING(operation), .schema = SCHEMA_string_of_sum_multiply},
    },
    .of_ModelCalculateOperation_3db806 = {
        {.name = STRING(operands), .schema = SCHEMA_ModelCalculateOperation_operands},
        {.name = STRING(operation), .schema = SCHEMA_string_of_sum_multiply},
    },
    .of_ModelFinetuneConfig = {
        {.name = STRING(pay_per_hour), .schema = SCHEMA_ModelTokenPrice},
        {.name = STRING(pay_per_token), .schema = SCHEMA_ModelTokenPrice},
    },
    .of_ModelPayAsYouGo = {
        {.name = STRING(additional_units), .schema = SCHEMA_object_of_ModelTokenPrice},
        {.name = STRING(cache_read_audio_input_token), .schema = SCHEMA_ModelTokenPrice},
        {.name = STRING(cache_read_input_token), .schema = SCHEMA_ModelTokenPrice},
        {.name = STRING(cache_write_input_token), .schema = SCHEMA_ModelTokenPrice},
        {.name = STRING(image), .schema = SCHEMA_ModelImagePricing},
        {.name = STRING(request_audio_token), .schema = SCHEMA_ModelTokenPrice},
        {.name = STRING(request_token), .schema = SCHEMA_ModelTokenPrice},
        {.name = STRING(response_audio_token), .schema = SCHEMA_ModelTokenPrice},
        {.name = STRING(response_token), .schema = SCHEMA_ModelTokenPrice},
    },
    .of_ModelPricingConfig = {
        {.name = STRING(calculate), .schema = SCHEMA_ModelCalculateConfig},
        {.name = STRING(currency), .schema = SCHEMA_string_of_USD},
        {.name = STRING(finetune_config), .schema = SCHEMA_ModelFinetuneConfig},
        {.name = STRING(pay_as_you_go), .schema = SCHEMA_ModelPayAsYouGo},
    },
    .of_ModelTokenPrice = {{.name = STRING(price), .schema = SCHEMA_number}},
    .of_ModelValueReference = {{.name = STRING(value), .schema = SCHEMA_string}},
    .of_OpenAIConfiguration = {
        {.name = STRING(openai_organization), .schema = SCHEMA_string},
        {.name = STRING(openai_project), .schema = SCHEMA_string},
    },
    .of_PayAsYouGoPricing = {
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
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm},
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
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
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
    .of_list_integrations = {
        {.name = STRING(data), .schema = SCHEMA_array_of_IntegrationList},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_integration = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_PricingMultiplier_image = {{.name = STRING(default), .schema = SCHEMA_null_or_number_from_0}},
    .of_list_models = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Model},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
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
    .of_array_of_IntegrationList = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationList},
    },
    .of_array_of_IntegrationModel = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationModel},
    },
    .of_array_of_IntegrationWorkspace = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationWorkspace},
    },
    .of_array_of_Model = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Model}},
    .of_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
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
    .of_null_or_array_of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_RateLimits},
    },
    .of_null_or_array_of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
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
    .of_null_or_object_of_null_or_number_from_0 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_null_or_number_from_0},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
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
    .of_object_of_ModelTokenPrice = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_ModelTokenPrice},
    },
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_to_30 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MAX_LENGTH, .value = 30}},
    .of_string_of_USD = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_USD)}},
    .of_string_of_accessKey_assumedRole = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_accessKey_assumedRole)},
    },
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_basic_serviceAccount = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_basic_serviceAccount)},
    },
    .of_string_of_cost_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens)},
    },
    .of_string_of_default_entra_managed = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_default_entra_managed)},
    },
    .of_string_of_integration = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_integration)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_model = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_model)},
    },
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpd_rph_rpm = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpd_rph_rpm)},
    },
    .of_string_of_static = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_static)},
    },
    .of_string_of_sum_multiply = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_sum_multiply)},
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
    },
    .of_HuggingFaceConfiguration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(HuggingFaceConfiguration)},
    },
    .of_IntegrationDetailResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationDetailResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationList = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationList)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationModel = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationModel)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationModelsResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationModelsResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationWorkspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationWorkspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationWorkspacesResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationWorkspacesResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Model = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Model_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Model)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelCalculateConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelCalculateConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelCalculateOperation = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelCalculateOperation)},
    },
    .of_ModelCalculateOperation_3db806 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelCalculateOperation_3db806)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelFinetuneConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelFinetuneConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelImagePricing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_object_of_ModelTokenPrice},
    },
    .of_ModelPayAsYouGo = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelPayAsYouGo)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelPricingConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelPricingConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelTokenPrice = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelTokenPrice)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelValueReference = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelValueReference)},
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
    .of_ModelCalculateOperation_operands = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ModelCalculateOperation_operands_items},
    },
    .of_ModelCalculateOperation_operands_items = {
        {.code = PA_ANY_OF, BRANCHES(ModelCalculateOperation_operands_items_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_list_integrations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_integrations)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationDetailResponse_configurations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_ANY_OF, BRANCHES(IntegrationDetailResponse_configurations_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationDetailResponse_global_workspace_access_settings = {
        {.code = PA_ANY_OF, BRANCHES(IntegrationDetailResponse_global_workspace_access_settings_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_PricingMultiplier_image = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PricingMultiplier_image)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_models = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_models_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_models)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_model_pricing] = SCHEMA_ModelPricingConfig,
    [OPERATION_list_integrations] = SCHEMA_list_integrations,
    [OPERATION_create_integration] = SCHEMA_create_integration,
    [OPERATION_get_integration] = SCHEMA_IntegrationDetailResponse,
    [OPERATION_update_integration] = SCHEMA_object,
    [OPERATION_delete_integration] = SCHEMA_object,
    [OPERATION_list_integration_models] = SCHEMA_IntegrationModelsResponse,
    [OPERATION_update_integration_models] = SCHEMA_object,
    [OPERATION_delete_integration_model] = SCHEMA_object,
    [OPERATION_list_integration_workspaces] = SCHEMA_IntegrationWorkspacesResponse,
    [OPERATION_update_integration_workspaces] = SCHEMA_object,
    [OPERATION_list_models] = SCHEMA_list_models,
};

extern const struct pa_answer_table pa_answers_of_integrations;
const struct pa_answer_table pa_answers_of_integrations = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
