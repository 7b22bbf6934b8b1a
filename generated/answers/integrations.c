/* SPDX-License-Identifier: MIT */
/* Generated from openapi/integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/integrations.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(additional_units, "additional_units") \
    TEXT(ai_provider_id, "ai_provider_id") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(alias, "alias") \
    TEXT(allow_all_models, "allow_all_models") \
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
    TEXT(cache_read_audio_input_token, "cache_read_audio_input_token") \
    TEXT(cache_read_input_token, "cache_read_input_token") \
    TEXT(cache_write_input_token, "cache_write_input_token") \
    TEXT(calculate, "calculate") \
    TEXT(canonical_slug, "canonical_slug") \
    TEXT(configurations, "configurations") \
    TEXT(context_tier_map, "context_tier_map") \
    TEXT(created, "created") \
    TEXT(created_at, "created_at") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(currency, "currency") \
    TEXT(current_page, "current_page") \
    TEXT(current_usage, "current_usage") \
    TEXT(custom_headers, "custom_headers") \
    TEXT(custom_host, "custom_host") \
    TEXT(custom_pricing, "custom_pricing") \
    TEXT(data, "data") \
    TEXT(defaultValue, "defaultValue") \
    TEXT(description, "description") \
    TEXT(disablePlayground, "disablePlayground") \
    TEXT(enabled, "enabled") \
    TEXT(finetune_config, "finetune_config") \
    TEXT(global_workspace_access, "global_workspace_access") \
    TEXT(huggingface_base_url, "huggingface_base_url") \
    TEXT(id, "id") \
    TEXT(image, "image") \
    TEXT(isDefault, "isDefault") \
    TEXT(is_custom, "is_custom") \
    TEXT(is_default, "is_default") \
    TEXT(is_exhausted_alerts_sent, "is_exhausted_alerts_sent") \
    TEXT(is_finetune, "is_finetune") \
    TEXT(is_threshold_alerts_sent, "is_threshold_alerts_sent") \
    TEXT(json, "\"\"") \
    TEXT(json_USD, "\"USD\"") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_assistant, "\"assistant\"") \
    TEXT(json_audio, "\"audio\"") \
    TEXT(json_chat, "\"chat\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_developer, "\"developer\"") \
    TEXT(json_embedding, "\"embedding\"") \
    TEXT(json_exhausted, "\"exhausted\"") \
    TEXT(json_image, "\"image\"") \
    TEXT(json_integration, "\"integration\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_model, "\"model\"") \
    TEXT(json_moderation, "\"moderation\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_multiply, "\"multiply\"") \
    TEXT(json_organisation, "\"organisation\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_static, "\"static\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_sum, "\"sum\"") \
    TEXT(json_system, "\"system\"") \
    TEXT(json_text, "\"text\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_user, "\"user\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(key, "key") \
    TEXT(last_reset_at, "last_reset_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(masked_key, "masked_key") \
    TEXT(maxValue, "maxValue") \
    TEXT(messages, "messages") \
    TEXT(minValue, "minValue") \
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
    TEXT(options, "options") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(owned_by, "owned_by") \
    TEXT(owner_id, "owner_id") \
    TEXT(page_size, "page_size") \
    TEXT(params, "params") \
    TEXT(path_data, "/data") \
    TEXT(path_models, "/models") \
    TEXT(path_total, "/total") \
    TEXT(path_total_count, "/total_count") \
    TEXT(path_workspaces, "/workspaces") \
    TEXT(pay_as_you_go, "pay_as_you_go") \
    TEXT(pay_per_hour, "pay_per_hour") \
    TEXT(pay_per_token, "pay_per_token") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(price, "price") \
    TEXT(pricing_adjustments, "pricing_adjustments") \
    TEXT(pricing_config, "pricing_config") \
    TEXT(primary, "primary") \
    TEXT(provider_id, "provider_id") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(regions, "regions") \
    TEXT(removeParams, "removeParams") \
    TEXT(request, "request") \
    TEXT(request_audio_token, "request_audio_token") \
    TEXT(request_token, "request_token") \
    TEXT(response, "response") \
    TEXT(response_audio_token, "response_audio_token") \
    TEXT(response_token, "response_token") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(skipValues, "skipValues") \
    TEXT(slug, "slug") \
    TEXT(snowflake_account, "snowflake_account") \
    TEXT(status, "status") \
    TEXT(supported, "supported") \
    TEXT(tags, "tags") \
    TEXT(target_field, "target_field") \
    TEXT(total, "total") \
    TEXT(total_count, "total_count") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(value, "value") \
    TEXT(value_format, "value_format") \
    TEXT(vertex_auth_type, "vertex_auth_type") \
    TEXT(vertex_project_id, "vertex_project_id") \
    TEXT(vertex_region, "vertex_region") \
    TEXT(workers_ai_account_id, "workers_ai_account_id") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspaces, "workspaces") \
    TEXT(workspaces_count, "workspaces_count") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_null_or_string_of_monthly_weekly_null_29194a[4];
    uint32_t of_string_of_USD[1];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_active_exhausted[2];
    uint32_t of_string_of_active_exhausted_archived[3];
    uint32_t of_string_of_chat_text_embedding_image_audio_moderation[6];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_integration[1];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_model[1];
    uint32_t of_string_of_organisation_workspace[2];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpm_rph_rpd_rpw[4];
    uint32_t of_string_of_static[1];
    uint32_t of_string_of_sum_multiply[2];
    uint32_t of_string_of_system_user_assistant_developer[4];
    uint32_t of_IntegrationDetail_required[5];
    uint32_t of_IntegrationListItem_required[5];
    uint32_t of_IntegrationModel_required[2];
    uint32_t of_IntegrationWorkspace_required[2];
    uint32_t of_Model_required[2];
    uint32_t of_SecretMapping_required[2];
    uint32_t of_list_integrations_required[1];
    uint32_t of_create_integration_required[2];
    uint32_t of_list_integration_models_required[1];
    uint32_t of_list_integration_workspaces_required[1];
    uint32_t of_list_models_required[2];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_null_or_string_of_monthly_weekly_null_29194a = {
        STRING(json_monthly),
        STRING(json_weekly),
        STRING(json),
        STRING(null),
    },
    .of_string_of_USD = {STRING(json_USD)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_active_exhausted = {STRING(json_active), STRING(json_exhausted)},
    .of_string_of_active_exhausted_archived = {
        STRING(json_active),
        STRING(json_exhausted),
        STRING(json_archived),
    },
    .of_string_of_chat_text_embedding_image_audio_moderation = {
        STRING(json_chat),
        STRING(json_text),
        STRING(json_embedding),
        STRING(json_image),
        STRING(json_audio),
        STRING(json_moderation),
    },
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_integration = {STRING(json_integration)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_model = {STRING(json_model)},
    .of_string_of_organisation_workspace = {STRING(json_organisation), STRING(json_workspace)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpm_rph_rpd_rpw = {STRING(json_rpm), STRING(json_rph), STRING(json_rpd), STRING(json_rpw)},
    .of_string_of_static = {STRING(json_static)},
    .of_string_of_sum_multiply = {STRING(json_sum), STRING(json_multiply)},
    .of_string_of_system_user_assistant_developer = {
        STRING(json_system),
        STRING(json_user),
        STRING(json_assistant),
        STRING(json_developer),
    },
    .of_IntegrationDetail_required = {
        STRING(id),
        STRING(slug),
        STRING(name),
        STRING(status),
        STRING(ai_provider_id),
    },
    .of_IntegrationListItem_required = {
        STRING(id),
        STRING(slug),
        STRING(name),
        STRING(status),
        STRING(ai_provider_id),
    },
    .of_IntegrationModel_required = {STRING(slug), STRING(enabled)},
    .of_IntegrationWorkspace_required = {STRING(id), STRING(enabled)},
    .of_Model_required = {STRING(id), STRING(object)},
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
    .of_list_integrations_required = {STRING(data)},
    .of_create_integration_required = {STRING(id), STRING(slug)},
    .of_list_integration_models_required = {STRING(models)},
    .of_list_integration_workspaces_required = {STRING(workspaces)},
    .of_list_models_required = {STRING(object), STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_IntegrationAzureDeployment, 2) \
    EACH(array_of_IntegrationListItem, 2) \
    EACH(array_of_IntegrationModel, 2) \
    EACH(array_of_IntegrationWorkspace, 2) \
    EACH(array_of_Model, 2) \
    EACH(array_of_ModelParameter, 2) \
    EACH(array_of_anything, 2) \
    EACH(array_of_string, 2) \
    EACH(array_of_string_of_system_user_assistant_developer, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null, 1) \
    EACH(null_or_array_of_IntegrationRateLimit, 2) \
    EACH(null_or_array_of_IntegrationUsageLimit, 2) \
    EACH(null_or_array_of_SecretMapping, 2) \
    EACH(null_or_array_or_object_of_anything, 2) \
    EACH(null_or_boolean_or_integer_or_string, 1) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(null_or_number_or_object_of_null_or_number, 3) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(null_or_string_of_monthly_weekly_null_29194a, 2) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_ModelTokenPrice, 3) \
    EACH(object_of_null_or_number_or_object_of_null_or_number, 3) \
    EACH(object_of_object, 3) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_of_USD, 2) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_active_exhausted, 2) \
    EACH(string_of_active_exhausted_archived, 2) \
    EACH(string_of_chat_text_embedding_image_audio_moderation, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_integration, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_model, 2) \
    EACH(string_of_organisation_workspace, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpm_rph_rpd_rpw, 2) \
    EACH(string_of_static, 2) \
    EACH(string_of_sum_multiply, 2) \
    EACH(string_of_system_user_assistant_developer, 2) \
    EACH(IntegrationAzureDeployment, 3) \
    EACH(IntegrationConfigurations, 2) \
    EACH(IntegrationDetail, 4) \
    EACH(IntegrationGlobalAccess, 2) \
    EACH(IntegrationGlobalAccess_dd835c, 3) \
    EACH(IntegrationListItem, 4) \
    EACH(IntegrationModel, 4) \
    EACH(IntegrationRateLimit, 3) \
    EACH(IntegrationUsageLimit, 3) \
    EACH(IntegrationWorkspace, 4) \
    EACH(Model, 4) \
    EACH(ModelCalculateConfig, 3) \
    EACH(ModelCalculateOperation, 2) \
    EACH(ModelCalculateOperation_3db806, 3) \
    EACH(ModelConfig, 3) \
    EACH(ModelConfigurations, 2) \
    EACH(ModelFinetuneConfig, 3) \
    EACH(ModelImagePricing, 3) \
    EACH(ModelParameter, 3) \
    EACH(ModelPayAsYouGo, 3) \
    EACH(ModelPriceSheet, 3) \
    EACH(ModelTierPricing, 3) \
    EACH(ModelTokenPrice, 3) \
    EACH(ModelValueReference, 2) \
    EACH(PayAsYouGoPricing, 3) \
    EACH(PricingConfig, 2) \
    EACH(SecretMapping, 4) \
    EACH(TokenPricing, 3) \
    EACH(ModelCalculateOperation_operands, 2) \
    EACH(ModelCalculateOperation_operands_items, 2) \
    EACH(ModelConfig_messages, 3) \
    EACH(ModelParameter_options_items, 3) \
    EACH(ModelParameter_options, 2) \
    EACH(ModelConfig_type, 3) \
    EACH(list_integrations, 4) \
    EACH(create_integration, 4) \
    EACH(IntegrationDetail_global_workspace_access, 2) \
    EACH(IntegrationDetail_pricing_adjustments, 3) \
    EACH(IntegrationModel_configurations, 2) \
    EACH(IntegrationModel_pricing_config, 2) \
    EACH(list_integration_models, 4) \
    EACH(list_integration_workspaces, 4) \
    EACH(list_models, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_ModelCalculateOperation_operands_items_any[2];
    uint16_t of_IntegrationDetail_global_workspace_access_any[2];
    uint16_t of_IntegrationModel_configurations_any[2];
    uint16_t of_IntegrationModel_pricing_config_any[2];
} branches = {
    .of_ModelCalculateOperation_operands_items_any = {
        SCHEMA_ModelCalculateOperation,
        SCHEMA_ModelValueReference,
    },
    .of_IntegrationDetail_global_workspace_access_any = {SCHEMA_IntegrationGlobalAccess, SCHEMA_null},
    .of_IntegrationModel_configurations_any = {SCHEMA_ModelConfigurations, SCHEMA_null},
    .of_IntegrationModel_pricing_config_any = {SCHEMA_PricingConfig, SCHEMA_null},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_IntegrationAzureDeployment[5];
    struct pa_property of_IntegrationConfigurations[17];
    struct pa_property of_IntegrationDetail[20];
    struct pa_property of_IntegrationGlobalAccess[3];
    struct pa_property of_IntegrationGlobalAccess_dd835c[3];
    struct pa_property of_IntegrationListItem[15];
    struct pa_property of_IntegrationModel[11];
    struct pa_property of_IntegrationRateLimit[3];
    struct pa_property of_IntegrationUsageLimit[11];
    struct pa_property of_IntegrationWorkspace[8];
    struct pa_property of_Model[6];
    struct pa_property of_ModelCalculateConfig[2];
    struct pa_property of_ModelCalculateOperation[2];
    struct pa_property of_ModelCalculateOperation_3db806[2];
    struct pa_property of_ModelConfig[6];
    struct pa_property of_ModelConfigurations[2];
    struct pa_property of_ModelFinetuneConfig[2];
    struct pa_property of_ModelParameter[7];
    struct pa_property of_ModelPayAsYouGo[9];
    struct pa_property of_ModelPriceSheet[6];
    struct pa_property of_ModelTierPricing[2];
    struct pa_property of_ModelTokenPrice[1];
    struct pa_property of_ModelValueReference[1];
    struct pa_property of_PayAsYouGoPricing[4];
    struct pa_property of_PricingConfig[2];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_TokenPricing[1];
    struct pa_property of_ModelConfig_messages[1];
    struct pa_property of_ModelParameter_options_items[2];
    struct pa_property of_ModelConfig_type[2];
    struct pa_property of_list_integrations[3];
    struct pa_property of_create_integration[4];
    struct pa_property of_IntegrationDetail_pricing_adjustments[1];
    struct pa_property of_list_integration_models[4];
    struct pa_property of_list_integration_workspaces[4];
    struct pa_property of_list_models[4];
} properties = {
    .of_IntegrationAzureDeployment = {
        {.name = STRING(alias), .schema = SCHEMA_string},
        {.name = STRING(azure_api_version), .schema = SCHEMA_string},
        {.name = STRING(azure_deployment_name), .schema = SCHEMA_string},
        {.name = STRING(azure_model_slug), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_boolean},
    },
    .of_IntegrationConfigurations = {
        {.name = STRING(aws_auth_type), .schema = SCHEMA_string},
        {.name = STRING(aws_region), .schema = SCHEMA_string},
        {.name = STRING(aws_role_arn), .schema = SCHEMA_string},
        {.name = STRING(azure_auth_mode), .schema = SCHEMA_string},
        {.name = STRING(azure_deployment_config), .schema = SCHEMA_array_of_IntegrationAzureDeployment},
        {.name = STRING(azure_foundry_url), .schema = SCHEMA_string},
        {.name = STRING(azure_resource_name), .schema = SCHEMA_string},
        {.name = STRING(custom_headers), .schema = SCHEMA_object},
        {.name = STRING(custom_host), .schema = SCHEMA_string},
        {.name = STRING(huggingface_base_url), .schema = SCHEMA_string},
        {.name = STRING(openai_organization), .schema = SCHEMA_string},
        {.name = STRING(openai_project), .schema = SCHEMA_string},
        {.name = STRING(snowflake_account), .schema = SCHEMA_string},
        {.name = STRING(vertex_auth_type), .schema = SCHEMA_string},
        {.name = STRING(vertex_project_id), .schema = SCHEMA_string},
        {.name = STRING(vertex_region), .schema = SCHEMA_string},
        {.name = STRING(workers_ai_account_id), .schema = SCHEMA_string},
    },
    .of_IntegrationDetail = {
        {.name = STRING(ai_provider_id), .schema = SCHEMA_string},
        {.name = STRING(allow_all_models), .schema = SCHEMA_boolean},
        {.name = STRING(configurations), .schema = SCHEMA_IntegrationConfigurations},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(global_workspace_access), .schema = SCHEMA_IntegrationDetail_global_workspace_access},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(masked_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_integration},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(pricing_adjustments), .schema = SCHEMA_IntegrationDetail_pricing_adjustments},
        {.name = STRING(secret_mappings), .schema = SCHEMA_null_or_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(tags), .schema = SCHEMA_null_or_array_or_object_of_anything},
        {.name = STRING(type), .schema = SCHEMA_string_of_organisation_workspace},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
    },
    .of_IntegrationGlobalAccess = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_IntegrationRateLimit},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_IntegrationUsageLimit},
    },
    .of_IntegrationGlobalAccess_dd835c = {
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_IntegrationRateLimit},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_IntegrationUsageLimit},
    },
    .of_IntegrationListItem = {
        {.name = STRING(ai_provider_id), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_integration},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(owner_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(tags), .schema = SCHEMA_null_or_array_or_object_of_anything},
        {.name = STRING(type), .schema = SCHEMA_string_of_organisation_workspace},
        {.name = STRING(workspace_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspaces_count), .schema = SCHEMA_integer},
    },
    .of_IntegrationModel = {
        {.name = STRING(base_model_slug), .schema = SCHEMA_null_or_string},
        {.name = STRING(configurations), .schema = SCHEMA_IntegrationModel_configurations},
        {.name = STRING(created_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(is_custom), .schema = SCHEMA_null_or_boolean_or_integer_or_string},
        {.name = STRING(is_finetune), .schema = SCHEMA_null_or_boolean_or_integer_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(pricing_config), .schema = SCHEMA_IntegrationModel_pricing_config},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_IntegrationRateLimit = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpm_rph_rpd_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_IntegrationUsageLimit = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_null_or_number},
        {.name = STRING(credit_limit), .schema = SCHEMA_number},
        {.name = STRING(current_usage), .schema = SCHEMA_number},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_exhausted_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(is_threshold_alerts_sent), .schema = SCHEMA_boolean},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null_29194a},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_IntegrationWorkspace = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(enabled), .schema = SCHEMA_boolean},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_reset_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_IntegrationRateLimit},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_exhausted_archived},
        {.name = STRING(usage_limits), .schema = SCHEMA_null_or_array_of_IntegrationUsageLimit},
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
    .of_ModelConfig = {
        {.name = STRING(disablePlayground), .schema = SCHEMA_boolean},
        {.name = STRING(isDefault), .schema = SCHEMA_boolean},
        {.name = STRING(messages), .schema = SCHEMA_ModelConfig_messages},
        {.name = STRING(params), .schema = SCHEMA_array_of_ModelParameter},
        {.name = STRING(removeParams), .schema = SCHEMA_array_of_string},
        {.name = STRING(type), .schema = SCHEMA_ModelConfig_type},
    },
    .of_ModelConfigurations = {
        {.name = STRING(custom_headers), .schema = SCHEMA_object_of_string},
        {.name = STRING(custom_host), .schema = SCHEMA_string},
    },
    .of_ModelFinetuneConfig = {
        {.name = STRING(pay_per_hour), .schema = SCHEMA_ModelTokenPrice},
        {.name = STRING(pay_per_token), .schema = SCHEMA_ModelTokenPrice},
    },
    .of_ModelParameter = {
        {.name = STRING(defaultValue), .schema = SCHEMA_anything},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(maxValue), .schema = SCHEMA_number},
        {.name = STRING(minValue), .schema = SCHEMA_number},
        {.name = STRING(options), .schema = SCHEMA_ModelParameter_options},
        {.name = STRING(skipValues), .schema = SCHEMA_array_of_anything},
        {.name = STRING(type), .schema = SCHEMA_string},
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
    .of_ModelPriceSheet = {
        {.name = STRING(batch_config), .schema = SCHEMA_ModelPayAsYouGo},
        {.name = STRING(calculate), .schema = SCHEMA_ModelCalculateConfig},
        {.name = STRING(currency), .schema = SCHEMA_string_of_USD},
        {.name = STRING(custom_pricing), .schema = SCHEMA_ModelTierPricing},
        {.name = STRING(finetune_config), .schema = SCHEMA_ModelFinetuneConfig},
        {.name = STRING(pay_as_you_go), .schema = SCHEMA_ModelPayAsYouGo},
    },
    .of_ModelTierPricing = {
        {.name = STRING(context_tier_map), .schema = SCHEMA_object_of_string},
        {.name = STRING(regions), .schema = SCHEMA_object_of_object},
    },
    .of_ModelTokenPrice = {{.name = STRING(price), .schema = SCHEMA_number}},
    .of_ModelValueReference = {{.name = STRING(value), .schema = SCHEMA_string}},
    .of_PayAsYouGoPricing = {
        {.name = STRING(cache_read_input_token), .schema = SCHEMA_TokenPricing},
        {.name = STRING(cache_write_input_token), .schema = SCHEMA_TokenPricing},
        {.name = STRING(request_token), .schema = SCHEMA_TokenPricing},
        {.name = STRING(response_token), .schema = SCHEMA_TokenPricing},
    },
    .of_PricingConfig = {
        {.name = STRING(pay_as_you_go), .schema = SCHEMA_PayAsYouGoPricing},
        {.name = STRING(type), .schema = SCHEMA_string_of_static},
    },
    .of_SecretMapping = {
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(target_field), .schema = SCHEMA_string},
        {.name = STRING(value_format), .schema = SCHEMA_null_or_string_of_json_string_null},
    },
    .of_TokenPricing = {{.name = STRING(price), .schema = SCHEMA_number}},
    .of_ModelConfig_messages = {
        {.name = STRING(options), .schema = SCHEMA_array_of_string_of_system_user_assistant_developer},
    },
    .of_ModelParameter_options_items = {
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_anything},
    },
    .of_ModelConfig_type = {
        {.name = STRING(primary), .schema = SCHEMA_string_of_chat_text_embedding_image_audio_moderation},
        {.name = STRING(supported), .schema = SCHEMA_array_of_string},
    },
    .of_list_integrations = {
        {.name = STRING(data), .schema = SCHEMA_array_of_IntegrationListItem},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_integration = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_integration},
        {.name = STRING(provider_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_IntegrationDetail_pricing_adjustments = {
        {.name = STRING(multiplier), .schema = SCHEMA_object_of_null_or_number_or_object_of_null_or_number},
    },
    .of_list_integration_models = {
        {.name = STRING(allow_all_models), .schema = SCHEMA_boolean},
        {.name = STRING(models), .schema = SCHEMA_array_of_IntegrationModel},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_list_integration_workspaces = {
        {.name = STRING(global_workspace_access), .schema = SCHEMA_IntegrationGlobalAccess_dd835c},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
        {.name = STRING(workspaces), .schema = SCHEMA_array_of_IntegrationWorkspace},
    },
    .of_list_models = {
        {.name = STRING(data), .schema = SCHEMA_array_of_Model},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
        {.name = STRING(total_count), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_IntegrationAzureDeployment = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationAzureDeployment},
    },
    .of_array_of_IntegrationListItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationListItem},
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
    .of_array_of_ModelParameter = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ModelParameter},
    },
    .of_array_of_anything = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_anything},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_array_of_string_of_system_user_assistant_developer = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string_of_system_user_assistant_developer},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_array_of_IntegrationRateLimit = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationRateLimit},
    },
    .of_null_or_array_of_IntegrationUsageLimit = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_IntegrationUsageLimit},
    },
    .of_null_or_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_null_or_array_or_object_of_anything = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY | PA_T_OBJECT},
        {.code = PA_ITEMS, .value = SCHEMA_anything},
    },
    .of_null_or_boolean_or_integer_or_string = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_BOOLEAN | PA_T_INTEGER | PA_T_STRING},
    },
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_number_or_object_of_null_or_number = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_null_or_number},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_of_json_string_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_json_string_null)},
    },
    .of_null_or_string_of_monthly_weekly_null_29194a = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_monthly_weekly_null_29194a)},
    },
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_ModelTokenPrice = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_ModelTokenPrice},
    },
    .of_object_of_null_or_number_or_object_of_null_or_number = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_null_or_number_or_object_of_null_or_number},
    },
    .of_object_of_object = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_object},
    },
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_USD = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_USD)}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_active_exhausted = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_exhausted)},
    },
    .of_string_of_active_exhausted_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_exhausted_archived)},
    },
    .of_string_of_chat_text_embedding_image_audio_moderation = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_chat_text_embedding_image_audio_moderation)},
    },
    .of_string_of_cost_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens)},
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
    .of_string_of_organisation_workspace = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_organisation_workspace)},
    },
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpm_rph_rpd_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpm_rph_rpd_rpw)},
    },
    .of_string_of_static = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_static)},
    },
    .of_string_of_sum_multiply = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_sum_multiply)},
    },
    .of_string_of_system_user_assistant_developer = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_system_user_assistant_developer)},
    },
    .of_IntegrationAzureDeployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationAzureDeployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationConfigurations = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationConfigurations)},
    },
    .of_IntegrationDetail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(IntegrationDetail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationDetail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationGlobalAccess = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationGlobalAccess)},
    },
    .of_IntegrationGlobalAccess_dd835c = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationGlobalAccess_dd835c)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationListItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(IntegrationListItem_required)},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationListItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationModel = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(IntegrationModel_required)},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationModel)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationRateLimit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationRateLimit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationUsageLimit = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationUsageLimit)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationWorkspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(IntegrationWorkspace_required)},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationWorkspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Model = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Model_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Model)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelCalculateConfig = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
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
    .of_ModelConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelConfigurations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelConfigurations)},
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
    .of_ModelParameter = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelParameter)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelPayAsYouGo = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelPayAsYouGo)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelPriceSheet = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelPriceSheet)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelTierPricing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelTierPricing)},
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
    .of_PayAsYouGoPricing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PayAsYouGoPricing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PricingConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PricingConfig)},
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
    .of_ModelCalculateOperation_operands = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ModelCalculateOperation_operands_items},
    },
    .of_ModelCalculateOperation_operands_items = {
        {.code = PA_ANY_OF, BRANCHES(ModelCalculateOperation_operands_items_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelConfig_messages = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelConfig_messages)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelParameter_options_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelParameter_options_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ModelParameter_options = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ModelParameter_options_items},
    },
    .of_ModelConfig_type = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(ModelConfig_type)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_integrations = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_integrations_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_integrations)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_integration = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_integration_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_integration)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationDetail_global_workspace_access = {
        {.code = PA_ANY_OF, BRANCHES(IntegrationDetail_global_workspace_access_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationDetail_pricing_adjustments = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(IntegrationDetail_pricing_adjustments)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationModel_configurations = {
        {.code = PA_ANY_OF, BRANCHES(IntegrationModel_configurations_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_IntegrationModel_pricing_config = {
        {.code = PA_ANY_OF, BRANCHES(IntegrationModel_pricing_config_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_list_integration_models = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_integration_models_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_integration_models)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_integration_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_integration_workspaces_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_integration_workspaces)},
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
    [OPERATION_get_model_pricing] = SCHEMA_ModelPriceSheet,
    [OPERATION_get_model_config] = SCHEMA_ModelConfig,
    [OPERATION_list_integration_providers] = SCHEMA_anything,
    [OPERATION_list_integrations] = SCHEMA_list_integrations,
    [OPERATION_create_integration] = SCHEMA_create_integration,
    [OPERATION_get_integration] = SCHEMA_IntegrationDetail,
    [OPERATION_update_integration] = SCHEMA_object,
    [OPERATION_delete_integration] = PA_NONE,
    [OPERATION_list_integration_models] = SCHEMA_list_integration_models,
    [OPERATION_update_integration_models] = SCHEMA_object,
    [OPERATION_delete_integration_model] = SCHEMA_object,
    [OPERATION_list_integration_workspaces] = SCHEMA_list_integration_workspaces,
    [OPERATION_update_integration_workspaces] = SCHEMA_object,
    [OPERATION_list_models] = SCHEMA_list_models,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_model_pricing] = {.first = 0},
    [OPERATION_get_model_config] = {.first = 0},
    [OPERATION_list_integration_providers] = {.first = 0},
    [OPERATION_list_integrations] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_integration] = {.first = 0},
    [OPERATION_get_integration] = {.first = 0},
    [OPERATION_update_integration] = {.first = 0},
    [OPERATION_delete_integration] = {.first = 0},
    [OPERATION_list_integration_models] = {.items = STRING(path_models)},
    [OPERATION_update_integration_models] = {.first = 0},
    [OPERATION_delete_integration_model] = {.first = 0},
    [OPERATION_list_integration_workspaces] = {.items = STRING(path_workspaces)},
    [OPERATION_update_integration_workspaces] = {.first = 0},
    [OPERATION_list_models] = {.items = STRING(path_data), .total = STRING(path_total_count)},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_integrations[8];
    uint32_t of_list_integration_models[6];
    uint32_t of_list_integration_workspaces[4];
    uint32_t of_list_models[5];
} summary_fields = {
    .of_list_integrations = {
        STRING(slug),
        STRING(name),
        STRING(ai_provider_id),
        STRING(type),
        STRING(status),
        STRING(workspaces_count),
        STRING(description),
        STRING(created_at),
    },
    .of_list_integration_models = {
        STRING(slug),
        STRING(name),
        STRING(enabled),
        STRING(is_custom),
        STRING(is_finetune),
        STRING(base_model_slug),
    },
    .of_list_integration_workspaces = {STRING(id), STRING(enabled), STRING(status), STRING(created_at)},
    .of_list_models = {
        STRING(id),
        STRING(slug),
        STRING(canonical_slug),
        STRING(owned_by),
        STRING(created),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_get_model_pricing] = {.is_list = 0},
    [OPERATION_get_model_config] = {.is_list = 0},
    [OPERATION_list_integration_providers] = {.is_list = 0},
    [OPERATION_list_integrations] = {.is_list = 1, .path = STRING(data), SUMMARY(list_integrations)},
    [OPERATION_create_integration] = {.is_list = 0},
    [OPERATION_get_integration] = {.is_list = 0},
    [OPERATION_update_integration] = {.is_list = 0},
    [OPERATION_delete_integration] = {.is_list = 0},
    [OPERATION_list_integration_models] = {.is_list = 1, .path = STRING(models), SUMMARY(list_integration_models)},
    [OPERATION_update_integration_models] = {.is_list = 0},
    [OPERATION_delete_integration_model] = {.is_list = 0},
    [OPERATION_list_integration_workspaces] = {.is_list = 1, .path = STRING(workspaces), SUMMARY(list_integration_workspaces)},
    [OPERATION_update_integration_workspaces] = {.is_list = 0},
    [OPERATION_list_models] = {.is_list = 1, .path = STRING(data), SUMMARY(list_models)},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_model_price_sheet, 6) \
    EACH(portkey_model_pay_as_you_go, 9) \
    EACH(portkey_model_token_price, 1) \
    EACH(portkey_model_calculate_config, 2) \
    EACH(portkey_model_calculate_operation, 2) \
    EACH(portkey_model_calculate_operation_operands, 3) \
    EACH(portkey_model_tier_pricing, 2) \
    EACH(portkey_model_finetune_config, 2) \
    EACH(portkey_model_config, 6) \
    EACH(portkey_model_parameter, 7) \
    EACH(portkey_model_parameter_options, 2) \
    EACH(portkey_model_config_type, 2) \
    EACH(portkey_model_config_messages, 1) \
    EACH(portkey_list_integrations_answer, 3) \
    EACH(portkey_integration_list_item, 15) \
    EACH(portkey_create_integration_answer, 4) \
    EACH(portkey_integration_detail, 20) \
    EACH(portkey_integration_detail_global_workspace_access, 3) \
    EACH(portkey_integration_usage_limit, 11) \
    EACH(portkey_integration_rate_limit, 3) \
    EACH(portkey_integration_detail_pricing_adjustments, 1) \
    EACH(portkey_secret_mapping_answer, 4) \
    EACH(portkey_list_integration_models_answer, 4) \
    EACH(portkey_integration_model, 11) \
    EACH(portkey_integration_model_pricing_config, 2) \
    EACH(portkey_pay_as_you_go_pricing_answer, 4) \
    EACH(portkey_token_pricing_answer, 1) \
    EACH(portkey_integration_model_configurations, 2) \
    EACH(portkey_list_integration_workspaces_answer, 4) \
    EACH(portkey_integration_workspace, 8) \
    EACH(portkey_integration_global_access, 3) \
    EACH(portkey_list_models_answer, 4) \
    EACH(portkey_model, 6) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_model_price_sheet = {
        {.name = STRING(batch_config), .offset = offsetof(portkey_model_price_sheet, batch_config), .structure = STRUCTURE_portkey_model_pay_as_you_go, .kind = PA_F_OBJECT},
        {.name = STRING(calculate), .offset = offsetof(portkey_model_price_sheet, calculate), .structure = STRUCTURE_portkey_model_calculate_config, .kind = PA_F_OBJECT},
        {.name = STRING(currency), .offset = offsetof(portkey_model_price_sheet, currency), .kind = PA_F_STRING},
        {.name = STRING(custom_pricing), .offset = offsetof(portkey_model_price_sheet, custom_pricing), .structure = STRUCTURE_portkey_model_tier_pricing, .kind = PA_F_OBJECT},
        {.name = STRING(finetune_config), .offset = offsetof(portkey_model_price_sheet, finetune_config), .structure = STRUCTURE_portkey_model_finetune_config, .kind = PA_F_OBJECT},
        {.name = STRING(pay_as_you_go), .offset = offsetof(portkey_model_price_sheet, pay_as_you_go), .structure = STRUCTURE_portkey_model_pay_as_you_go, .kind = PA_F_OBJECT},
    },
    .of_portkey_model_pay_as_you_go = {
        {.name = STRING(additional_units), .offset = offsetof(portkey_model_pay_as_you_go, additional_units), .kind = PA_F_JSON},
        {.name = STRING(cache_read_audio_input_token), .offset = offsetof(portkey_model_pay_as_you_go, cache_read_audio_input_token), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
        {.name = STRING(cache_read_input_token), .offset = offsetof(portkey_model_pay_as_you_go, cache_read_input_token), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
        {.name = STRING(cache_write_input_token), .offset = offsetof(portkey_model_pay_as_you_go, cache_write_input_token), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
        {.name = STRING(image), .offset = offsetof(portkey_model_pay_as_you_go, image), .kind = PA_F_JSON},
        {.name = STRING(request_audio_token), .offset = offsetof(portkey_model_pay_as_you_go, request_audio_token), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
        {.name = STRING(request_token), .offset = offsetof(portkey_model_pay_as_you_go, request_token), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
        {.name = STRING(response_audio_token), .offset = offsetof(portkey_model_pay_as_you_go, response_audio_token), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
        {.name = STRING(response_token), .offset = offsetof(portkey_model_pay_as_you_go, response_token), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
    },
    .of_portkey_model_token_price = {
        {.name = STRING(price), .offset = offsetof(portkey_model_token_price, price), .kind = PA_F_NUMBER},
    },
    .of_portkey_model_calculate_config = {
        {.name = STRING(request), .offset = offsetof(portkey_model_calculate_config, request), .structure = STRUCTURE_portkey_model_calculate_operation, .kind = PA_F_OBJECT},
        {.name = STRING(response), .offset = offsetof(portkey_model_calculate_config, response), .structure = STRUCTURE_portkey_model_calculate_operation, .kind = PA_F_OBJECT},
    },
    .of_portkey_model_calculate_operation = {
        {.name = STRING(operands), .offset = offsetof(portkey_model_calculate_operation, operands), .structure = STRUCTURE_portkey_model_calculate_operation_operands, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(operation), .offset = offsetof(portkey_model_calculate_operation, operation), .kind = PA_F_STRING},
    },
    .of_portkey_model_calculate_operation_operands = {
        {.name = STRING(operands), .offset = offsetof(portkey_model_calculate_operation_operands, operands), .structure = STRUCTURE_portkey_model_calculate_operation_operands, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(operation), .offset = offsetof(portkey_model_calculate_operation_operands, operation), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_model_calculate_operation_operands, value), .kind = PA_F_STRING},
    },
    .of_portkey_model_tier_pricing = {
        {.name = STRING(context_tier_map), .offset = offsetof(portkey_model_tier_pricing, context_tier_map), .kind = PA_F_JSON},
        {.name = STRING(regions), .offset = offsetof(portkey_model_tier_pricing, regions), .kind = PA_F_JSON},
    },
    .of_portkey_model_finetune_config = {
        {.name = STRING(pay_per_hour), .offset = offsetof(portkey_model_finetune_config, pay_per_hour), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
        {.name = STRING(pay_per_token), .offset = offsetof(portkey_model_finetune_config, pay_per_token), .structure = STRUCTURE_portkey_model_token_price, .kind = PA_F_OBJECT},
    },
    .of_portkey_model_config = {
        {.name = STRING(disablePlayground), .offset = offsetof(portkey_model_config, disable_playground), .kind = PA_F_BOOLEAN},
        {.name = STRING(isDefault), .offset = offsetof(portkey_model_config, is_default), .kind = PA_F_BOOLEAN},
        {.name = STRING(messages), .offset = offsetof(portkey_model_config, messages), .structure = STRUCTURE_portkey_model_config_messages, .kind = PA_F_OBJECT},
        {.name = STRING(params), .offset = offsetof(portkey_model_config, params), .structure = STRUCTURE_portkey_model_parameter, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(removeParams), .offset = offsetof(portkey_model_config, remove_params), .kind = PA_F_STRING_LIST},
        {.name = STRING(type), .offset = offsetof(portkey_model_config, type), .structure = STRUCTURE_portkey_model_config_type, .kind = PA_F_OBJECT},
    },
    .of_portkey_model_parameter = {
        {.name = STRING(defaultValue), .offset = offsetof(portkey_model_parameter, default_value), .kind = PA_F_JSON},
        {.name = STRING(key), .offset = offsetof(portkey_model_parameter, key), .kind = PA_F_STRING},
        {.name = STRING(maxValue), .offset = offsetof(portkey_model_parameter, max_value), .kind = PA_F_NUMBER},
        {.name = STRING(minValue), .offset = offsetof(portkey_model_parameter, min_value), .kind = PA_F_NUMBER},
        {.name = STRING(options), .offset = offsetof(portkey_model_parameter, options), .structure = STRUCTURE_portkey_model_parameter_options, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(skipValues), .offset = offsetof(portkey_model_parameter, skip_values), .kind = PA_F_JSON},
        {.name = STRING(type), .offset = offsetof(portkey_model_parameter, type), .kind = PA_F_STRING},
    },
    .of_portkey_model_parameter_options = {
        {.name = STRING(name), .offset = offsetof(portkey_model_parameter_options, name), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_model_parameter_options, value), .kind = PA_F_JSON},
    },
    .of_portkey_model_config_type = {
        {.name = STRING(primary), .offset = offsetof(portkey_model_config_type, primary), .kind = PA_F_STRING},
        {.name = STRING(supported), .offset = offsetof(portkey_model_config_type, supported), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_model_config_messages = {
        {.name = STRING(options), .offset = offsetof(portkey_model_config_messages, options), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_list_integrations_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_integrations_answer, data), .structure = STRUCTURE_portkey_integration_list_item, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_integrations_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_integrations_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_integration_list_item = {
        {.name = STRING(ai_provider_id), .offset = offsetof(portkey_integration_list_item, ai_provider_id), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_integration_list_item, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_integration_list_item, description), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_integration_list_item, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_integration_list_item, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_integration_list_item, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_integration_list_item, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_integration_list_item, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_integration_list_item, owner_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_integration_list_item, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_integration_list_item, status), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_integration_list_item, tags), .kind = PA_F_JSON},
        {.name = STRING(type), .offset = offsetof(portkey_integration_list_item, type), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_integration_list_item, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(workspaces_count), .offset = offsetof(portkey_integration_list_item, workspaces_count), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_integration_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_integration_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_integration_answer, object), .kind = PA_F_STRING},
        {.name = STRING(provider_id), .offset = offsetof(portkey_create_integration_answer, provider_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_integration_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_integration_detail = {
        {.name = STRING(ai_provider_id), .offset = offsetof(portkey_integration_detail, ai_provider_id), .kind = PA_F_STRING},
        {.name = STRING(allow_all_models), .offset = offsetof(portkey_integration_detail, allow_all_models), .kind = PA_F_BOOLEAN},
        {.name = STRING(configurations), .offset = offsetof(portkey_integration_detail, configurations), .kind = PA_F_JSON},
        {.name = STRING(created_at), .offset = offsetof(portkey_integration_detail, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_integration_detail, description), .kind = PA_F_STRING},
        {.name = STRING(global_workspace_access), .offset = offsetof(portkey_integration_detail, global_workspace_access), .structure = STRUCTURE_portkey_integration_detail_global_workspace_access, .kind = PA_F_OBJECT},
        {.name = STRING(id), .offset = offsetof(portkey_integration_detail, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_integration_detail, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(masked_key), .offset = offsetof(portkey_integration_detail, masked_key), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_integration_detail, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_integration_detail, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_integration_detail, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(owner_id), .offset = offsetof(portkey_integration_detail, owner_id), .kind = PA_F_STRING},
        {.name = STRING(pricing_adjustments), .offset = offsetof(portkey_integration_detail, pricing_adjustments), .structure = STRUCTURE_portkey_integration_detail_pricing_adjustments, .kind = PA_F_OBJECT},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_integration_detail, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping_answer, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(slug), .offset = offsetof(portkey_integration_detail, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_integration_detail, status), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_integration_detail, tags), .kind = PA_F_JSON},
        {.name = STRING(type), .offset = offsetof(portkey_integration_detail, type), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_integration_detail, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_integration_detail_global_workspace_access = {
        {.name = STRING(enabled), .offset = offsetof(portkey_integration_detail_global_workspace_access, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_integration_detail_global_workspace_access, rate_limits), .structure = STRUCTURE_portkey_integration_rate_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_integration_detail_global_workspace_access, usage_limits), .structure = STRUCTURE_portkey_integration_usage_limit, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_integration_usage_limit = {
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_integration_usage_limit, alert_threshold), .kind = PA_F_NUMBER},
        {.name = STRING(credit_limit), .offset = offsetof(portkey_integration_usage_limit, credit_limit), .kind = PA_F_NUMBER},
        {.name = STRING(current_usage), .offset = offsetof(portkey_integration_usage_limit, current_usage), .kind = PA_F_NUMBER},
        {.name = STRING(id), .offset = offsetof(portkey_integration_usage_limit, id), .kind = PA_F_STRING},
        {.name = STRING(is_exhausted_alerts_sent), .offset = offsetof(portkey_integration_usage_limit, is_exhausted_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_threshold_alerts_sent), .offset = offsetof(portkey_integration_usage_limit, is_threshold_alerts_sent), .kind = PA_F_BOOLEAN},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_integration_usage_limit, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_integration_usage_limit, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_integration_usage_limit, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(status), .offset = offsetof(portkey_integration_usage_limit, status), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_integration_usage_limit, type), .kind = PA_F_STRING},
    },
    .of_portkey_integration_rate_limit = {
        {.name = STRING(type), .offset = offsetof(portkey_integration_rate_limit, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_integration_rate_limit, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_integration_rate_limit, value), .kind = PA_F_INTEGER},
    },
    .of_portkey_integration_detail_pricing_adjustments = {
        {.name = STRING(multiplier), .offset = offsetof(portkey_integration_detail_pricing_adjustments, multiplier), .kind = PA_F_JSON},
    },
    .of_portkey_secret_mapping_answer = {
        {.name = STRING(secret_key), .offset = offsetof(portkey_secret_mapping_answer, secret_key), .kind = PA_F_STRING},
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_secret_mapping_answer, secret_reference_id), .kind = PA_F_STRING},
        {.name = STRING(target_field), .offset = offsetof(portkey_secret_mapping_answer, target_field), .kind = PA_F_STRING},
        {.name = STRING(value_format), .offset = offsetof(portkey_secret_mapping_answer, value_format), .kind = PA_F_STRING},
    },
    .of_portkey_list_integration_models_answer = {
        {.name = STRING(allow_all_models), .offset = offsetof(portkey_list_integration_models_answer, allow_all_models), .kind = PA_F_BOOLEAN},
        {.name = STRING(models), .offset = offsetof(portkey_list_integration_models_answer, models), .structure = STRUCTURE_portkey_integration_model, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_integration_models_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_integration_models_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_integration_model = {
        {.name = STRING(base_model_slug), .offset = offsetof(portkey_integration_model, base_model_slug), .kind = PA_F_STRING},
        {.name = STRING(configurations), .offset = offsetof(portkey_integration_model, configurations), .structure = STRUCTURE_portkey_integration_model_configurations, .kind = PA_F_OBJECT},
        {.name = STRING(created_at), .offset = offsetof(portkey_integration_model, created_at), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_integration_model, description), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_integration_model, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(is_custom), .offset = offsetof(portkey_integration_model, is_custom), .kind = PA_F_JSON},
        {.name = STRING(is_finetune), .offset = offsetof(portkey_integration_model, is_finetune), .kind = PA_F_JSON},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_integration_model, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_integration_model, name), .kind = PA_F_STRING},
        {.name = STRING(pricing_config), .offset = offsetof(portkey_integration_model, pricing_config), .structure = STRUCTURE_portkey_integration_model_pricing_config, .kind = PA_F_OBJECT},
        {.name = STRING(slug), .offset = offsetof(portkey_integration_model, slug), .kind = PA_F_STRING},
    },
    .of_portkey_integration_model_pricing_config = {
        {.name = STRING(pay_as_you_go), .offset = offsetof(portkey_integration_model_pricing_config, pay_as_you_go), .structure = STRUCTURE_portkey_pay_as_you_go_pricing_answer, .kind = PA_F_OBJECT},
        {.name = STRING(type), .offset = offsetof(portkey_integration_model_pricing_config, type), .kind = PA_F_STRING},
    },
    .of_portkey_pay_as_you_go_pricing_answer = {
        {.name = STRING(cache_read_input_token), .offset = offsetof(portkey_pay_as_you_go_pricing_answer, cache_read_input_token), .structure = STRUCTURE_portkey_token_pricing_answer, .kind = PA_F_OBJECT},
        {.name = STRING(cache_write_input_token), .offset = offsetof(portkey_pay_as_you_go_pricing_answer, cache_write_input_token), .structure = STRUCTURE_portkey_token_pricing_answer, .kind = PA_F_OBJECT},
        {.name = STRING(request_token), .offset = offsetof(portkey_pay_as_you_go_pricing_answer, request_token), .structure = STRUCTURE_portkey_token_pricing_answer, .kind = PA_F_OBJECT},
        {.name = STRING(response_token), .offset = offsetof(portkey_pay_as_you_go_pricing_answer, response_token), .structure = STRUCTURE_portkey_token_pricing_answer, .kind = PA_F_OBJECT},
    },
    .of_portkey_token_pricing_answer = {
        {.name = STRING(price), .offset = offsetof(portkey_token_pricing_answer, price), .kind = PA_F_NUMBER},
    },
    .of_portkey_integration_model_configurations = {
        {.name = STRING(custom_headers), .offset = offsetof(portkey_integration_model_configurations, custom_headers), .kind = PA_F_JSON},
        {.name = STRING(custom_host), .offset = offsetof(portkey_integration_model_configurations, custom_host), .kind = PA_F_STRING},
    },
    .of_portkey_list_integration_workspaces_answer = {
        {.name = STRING(global_workspace_access), .offset = offsetof(portkey_list_integration_workspaces_answer, global_workspace_access), .structure = STRUCTURE_portkey_integration_global_access, .kind = PA_F_OBJECT},
        {.name = STRING(object), .offset = offsetof(portkey_list_integration_workspaces_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_integration_workspaces_answer, total), .kind = PA_F_INTEGER},
        {.name = STRING(workspaces), .offset = offsetof(portkey_list_integration_workspaces_answer, workspaces), .structure = STRUCTURE_portkey_integration_workspace, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_integration_workspace = {
        {.name = STRING(created_at), .offset = offsetof(portkey_integration_workspace, created_at), .kind = PA_F_STRING},
        {.name = STRING(enabled), .offset = offsetof(portkey_integration_workspace, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(id), .offset = offsetof(portkey_integration_workspace, id), .kind = PA_F_STRING},
        {.name = STRING(last_reset_at), .offset = offsetof(portkey_integration_workspace, last_reset_at), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_integration_workspace, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_integration_workspace, rate_limits), .structure = STRUCTURE_portkey_integration_rate_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(status), .offset = offsetof(portkey_integration_workspace, status), .kind = PA_F_STRING},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_integration_workspace, usage_limits), .structure = STRUCTURE_portkey_integration_usage_limit, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_integration_global_access = {
        {.name = STRING(enabled), .offset = offsetof(portkey_integration_global_access, enabled), .kind = PA_F_BOOLEAN},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_integration_global_access, rate_limits), .structure = STRUCTURE_portkey_integration_rate_limit, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_integration_global_access, usage_limits), .structure = STRUCTURE_portkey_integration_usage_limit, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_list_models_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_models_answer, data), .structure = STRUCTURE_portkey_model, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_models_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_models_answer, total), .kind = PA_F_INTEGER},
        {.name = STRING(total_count), .offset = offsetof(portkey_list_models_answer, total_count), .kind = PA_F_INTEGER},
    },
    .of_portkey_model = {
        {.name = STRING(canonical_slug), .offset = offsetof(portkey_model, canonical_slug), .kind = PA_F_STRING},
        {.name = STRING(created), .offset = offsetof(portkey_model, created), .kind = PA_F_INTEGER},
        {.name = STRING(id), .offset = offsetof(portkey_model, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_model, object), .kind = PA_F_STRING},
        {.name = STRING(owned_by), .offset = offsetof(portkey_model, owned_by), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_model, slug), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_model_pricing] = {.answer = STRUCTURE_portkey_model_price_sheet, .item = PA_NONE},
    [OPERATION_get_model_config] = {.answer = STRUCTURE_portkey_model_config, .item = PA_NONE},
    [OPERATION_list_integration_providers] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_integrations] = {.answer = STRUCTURE_portkey_list_integrations_answer, .item = STRUCTURE_portkey_integration_list_item},
    [OPERATION_create_integration] = {.answer = STRUCTURE_portkey_create_integration_answer, .item = PA_NONE},
    [OPERATION_get_integration] = {.answer = STRUCTURE_portkey_integration_detail, .item = PA_NONE},
    [OPERATION_update_integration] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_integration] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_integration_models] = {.answer = STRUCTURE_portkey_list_integration_models_answer, .item = STRUCTURE_portkey_integration_model},
    [OPERATION_update_integration_models] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_integration_model] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_integration_workspaces] = {.answer = STRUCTURE_portkey_list_integration_workspaces_answer, .item = STRUCTURE_portkey_integration_workspace},
    [OPERATION_update_integration_workspaces] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_models] = {.answer = STRUCTURE_portkey_list_models_answer, .item = STRUCTURE_portkey_model},
};

extern const struct pa_domain pa_domain_integrations;
extern const struct pa_answer_table pa_answers_of_integrations;
const struct pa_answer_table pa_answers_of_integrations = {
    .domain = &pa_domain_integrations,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
    .summary_fields = (const uint32_t *)&summary_fields,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
};

const portkeyadmin_answers *portkeyadmin_answers_integrations(void)
{
    return &pa_answers_of_integrations;
}
