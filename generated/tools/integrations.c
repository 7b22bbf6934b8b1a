/* SPDX-License-Identifier: MIT */
/* Generated from openapi/integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Integration, "Create Integration") \
    TEXT(Delete_Integration, "Delete Integration") \
    TEXT(Delete_Integration_Models, "Delete Integration Models") \
    TEXT(Get_Integration, "Get Integration") \
    TEXT(Get_Model_Config, "Get Model Config") \
    TEXT(Get_Model_Pricing, "Get Model Pricing") \
    TEXT(List_Available_Models, "List Available Models") \
    TEXT(List_Integration_Models, "List Integration Models") \
    TEXT(List_Integration_Providers, "List Integration Providers") \
    TEXT(List_Integration_Workspaces, "List Integration Workspaces") \
    TEXT(List_Integrations, "List Integrations") \
    TEXT(Update_Integration, "Update Integration") \
    TEXT(Update_Integration_Models, "Update Integration Models") \
    TEXT(Update_Integration_Workspaces, "Update Integration Workspaces") \
    TEXT(create_integration, "create_integration") \
    TEXT(delete_integration, "delete_integration") \
    TEXT(delete_integration_model, "delete_integration_model") \
    TEXT(get_integration, "get_integration") \
    TEXT(get_model_config, "get_model_config") \
    TEXT(get_model_pricing, "get_model_pricing") \
    TEXT(list_integration_models, "list_integration_models") \
    TEXT(list_integration_providers, "list_integration_providers") \
    TEXT(list_integration_workspaces, "list_integration_workspaces") \
    TEXT(list_integrations, "list_integrations") \
    TEXT(list_models, "list_models") \
    TEXT(update_integration, "update_integration") \
    TEXT(update_integration_models, "update_integration_models") \
    TEXT(update_integration_workspaces, "update_integration_workspaces") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_model_pricing, \
        "{\"name\":\"get_model_pricing\",\"title\":\"Get Model Pricing\",\"description\":\"Look up the public list price of a model at an AI provider: input, output, cache, audio and image tokens and extras such as web search. Prices are in US cents per token or unit, so 0.003 is 3 US cents per 1000. Needs no API key. For prices negotiated for an integration use list_integration_models; for the parameters a model takes use get_model_config.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"provider\":{\"description\":\"Provider name in lower case with hyphens, e.g. openai or azure-openai.\",\"type\":\"string\"}," \
        "\"model\":{\"description\":\"Model name exactly as the provider spells it, e.g. gpt-5.\",\"type\":\"string\"}" \
        "},\"required\":[\"provider\",\"model\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_model_config, \
        "{\"name\":\"get_model_config\",\"title\":\"Get Model Config\",\"description\":\"Look up which request parameters a model takes, with defaults, bounds and choices, what it is for, what it supports and which message roles it knows. Needs no API key. For its price use get_model_pricing.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"provider\":{\"description\":\"Provider name in lower case with hyphens, e.g. openai or azure-openai.\",\"type\":\"string\"}," \
        "\"model\":{\"description\":\"Model name exactly as the provider spells it, e.g. gpt-5.\",\"type\":\"string\"}" \
        "},\"required\":[\"provider\",\"model\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_integration_providers, \
        "{\"name\":\"list_integration_providers\",\"title\":\"List Integration Providers\",\"description\":\"List the AI providers that an integration can be made for, the source of ai_provider_id in create_integration. What the answer holds is not documented. For the integrations there are use list_integrations. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_integrations, \
        "{\"name\":\"list_integrations\",\"title\":\"List Integrations\",\"description\":\"List the integrations of an organisation or workspace: the stored credentials of AI providers such as OpenAI, Azure, Bedrock or Vertex AI. Returns slug, name, provider and status, no credentials. There is no search by name. To read one with its settings use get_integration; for the slugs that requests address use list_providers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}," \
        "\"page_size\":{\"description\":\"Integrations per page, 100 by default.\",\"type\":\"integer\",\"default\":100}," \
        "\"workspace_id\":{\"description\":\"Workspace id or slug that may use them; a workspace key sets it itself.\",\"type\":\"string\"}," \
        "\"type\":{\"description\":\"Where they are defined, in a workspace or organisation-wide.\",\"type\":\"string\",\"enum\":[\"workspace\",\"organisation\",\"all\"],\"default\":\"all\"}," \
        "\"tags\":{\"description\":\"Only integrations with these tags; the form of the value is not documented.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_integration, \
        "{\"name\":\"create_integration\",\"title\":\"Create Integration\",\"description\":\"Store the credentials of an AI provider as an integration, organisation-wide or for one workspace, with provider-specific configurations. Returns its id and slug. To keep the key out of the request name a secret reference in secret_mappings. All models are enabled at first; no workspace may use an organisation-wide one until update_integration_workspaces grants it.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the integration.\",\"type\":\"string\"}," \
        "\"slug\":{\"description\":\"Slug for calls about it; generated if absent.\",\"type\":\"string\",\"pattern\":\"^[a-zA-Z0-9_-]+$\"}," \
        "\"ai_provider_id\":{\"description\":\"E.g. openai, azure-openai, bedrock or vertex-ai.\",\"type\":\"string\"}," \
        "\"key\":{\"description\":\"API key of the AI provider; not needed if secret_mappings supplies it.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"Free text on what it is for.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Workspace id or slug to confine it to; organisation-wide when absent.\",\"type\":\"string\"}," \
        "\"configurations\":{\"description\":\"Settings of the chosen AI provider, such as region or endpoint.\",\"type\":\"object\",\"anyOf\":[{\"description\":\"OpenAI.\",\"type\":\"object\",\"properties\":{\"openai_organization\":{\"description\":\"OpenAI organisation id.\",\"type\":\"string\"},\"openai_project\":{\"description\":\"OpenAI project id.\",\"type\":\"string\"}}},{\"description\":\"Azure OpenAI.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"How to sign in to Azure.\",\"type\":\"string\",\"enum\":[\"default\",\"entra\",\"managed\",\"workload\",\"entraFederated\"]},\"azure_resource_name\":{\"description\":\"Azure OpenAI resource.\",\"type\":\"string\"},\"azure_deployment_config\":{\"description\":\"Deployments it offers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A model deployment in Azure OpenAI.\",\"type\":\"object\",\"properties\":{\"alias\":{\"description\":\"Name for requests.\",\"type\":\"string\"},\"azure_api_version\":{\"description\":\"API version date.\",\"type\":\"string\",\"maxLength\":30},\"azure_deployment_name\":{\"type\":\"string\"},\"is_default\":{\"description\":\"Used when none is named.\",\"type\":\"boolean\",\"default\":false},\"azure_model_slug\":{\"description\":\"Model deployed, e.g. gpt-4o.\",\"type\":\"string\"}},\"required\":[\"azure_api_version\",\"azure_deployment_name\",\"azure_model_slug\"]}},\"azure_entra_tenant_id\":{\"description\":\"For entra and entraFederated.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"For entra and entraFederated.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_managed_client_id\":{\"description\":\"For managed, optional.\",\"type\":\"string\"},\"azure_workload_client_id\":{\"description\":\"For workload.\",\"type\":\"string\"},\"azure_workload_tenant_id\":{\"description\":\"For workload.\",\"type\":\"string\"}},\"required\":[\"azure_resource_name\",\"azure_deployment_config\",\"azure_auth_mode\"]},{\"description\":\"AWS Bedrock.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"How to sign in to AWS.\",\"type\":\"string\",\"enum\":[\"accessKey\",\"assumedRole\",\"serviceRole\",\"apiKey\"]},\"aws_regi" \
    ) \
    PIECE(create_integration__PART2, \
        "on\":{\"description\":\"E.g. us-east-1.\",\"type\":\"string\"},\"aws_access_key_id\":{\"description\":\"For accessKey.\",\"type\":\"string\"},\"aws_secret_access_key\":{\"description\":\"For accessKey.\",\"type\":\"string\"},\"aws_role_arn\":{\"description\":\"For assumedRole.\",\"type\":\"string\"},\"aws_external_id\":{\"description\":\"For assumedRole, optional.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"aws_auth_type\",\"aws_region\"]},{\"description\":\"Google Vertex AI.\",\"type\":\"object\",\"properties\":{\"vertex_auth_type\":{\"description\":\"How to sign in to Google Cloud.\",\"type\":\"string\",\"enum\":[\"basic\",\"serviceAccount\"]},\"vertex_region\":{\"description\":\"E.g. us-central1.\",\"type\":\"string\"},\"vertex_project_id\":{\"description\":\"For basic.\",\"type\":\"string\"},\"vertex_service_account_json\":{\"description\":\"For serviceAccount, the key file as an object.\",\"type\":\"object\"}},\"required\":[\"vertex_auth_type\",\"vertex_region\"]},{\"description\":\"Azure AI Foundry.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"How to sign in to Azure.\",\"type\":\"string\",\"enum\":[\"default\",\"entra\",\"managed\",\"workload\",\"entraFederated\"]},\"azure_foundry_url\":{\"description\":\"Foundry endpoint URL.\",\"type\":\"string\"},\"azure_api_version\":{\"description\":\"API version date.\",\"type\":\"string\",\"maxLength\":30},\"azure_deployment_name\":{\"type\":\"string\"},\"azure_entra_tenant_id\":{\"description\":\"For entra and entraFederated.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"For entra and entraFederated.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_managed_client_id\":{\"description\":\"For managed, optional.\",\"type\":\"string\"},\"azure_workload_client_id\":{\"description\":\"For workload.\",\"type\":\"string\"},\"azure_workload_tenant_id\":{\"description\":\"For workload.\",\"type\":\"string\"}},\"required\":[\"azure_foundry_url\",\"azure_auth_mode\"]},{\"description\":\"Cloudflare Workers AI.\",\"type\":\"object\",\"properties\":{\"workers_ai_account_id\":{\"description\":\"Cloudflare account id.\",\"type\":\"string\"}},\"required\":[\"workers_ai_accou" \
        "nt_id\"]},{\"description\":\"AWS SageMaker; the fields of Bedrock, and these.\",\"type\":\"object\",\"properties\":{\"amzn_sagemaker_custom_attributes\":{\"type\":\"string\"},\"amzn_sagemaker_target_model\":{\"type\":\"string\"},\"amzn_sagemaker_target_variant\":{\"type\":\"string\"},\"amzn_sagemaker_target_container_hostname\":{\"type\":\"string\"},\"amzn_sagemaker_inference_id\":{\"type\":\"string\"},\"amzn_sagemaker_enable_explanations\":{\"type\":\"string\"},\"amzn_sagemaker_inference_component\":{\"type\":\"string\"},\"amzn_sagemaker_session_id\":{\"type\":\"string\"},\"amzn_sagemaker_model_name\":{\"type\":\"string\"}}},{\"description\":\"Hugging Face.\",\"type\":\"object\",\"properties\":{\"huggingface_base_url\":{\"description\":\"Base URL of your endpoint.\",\"type\":\"string\"}}},{\"description\":\"Snowflake Cortex.\",\"type\":\"object\",\"properties\":{\"snowflake_account\":{\"description\":\"Account identifier.\",\"type\":\"string\"}},\"required\":[\"snowflake_account\"]},{\"description\":\"Anthropic.\",\"type\":\"object\",\"properties\":{\"anthropic_inspect_stream_for_overloaded_error\":{\"description\":\"Look for the overloaded error in streams.\",\"type\":\"boolean\"}}},{\"description\":\"BytePlus.\",\"type\":\"object\",\"properties\":{\"byteplus_region\":{\"type\":\"string\"}}},{\"description\":\"Own base URL and headers; may be added to any other.\",\"type\":\"object\",\"properties\":{\"custom_host\":{\"description\":\"Base URL in place of the provider's.\",\"type\":\"string\"},\"custom_headers\":{\"description\":\"Headers sent along.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}]}," \
        "\"create_default_provider\":{\"description\":\"Also create a provider; workspace integrations only.\",\"type\":\"boolean\",\"default\":true}," \
        "\"default_provider_slug\":{\"description\":\"The call fails if it is taken.\",\"type\":\"string\",\"maxLength\":255,\"pattern\":\"^[a-zA-Z0-9_-]+$\"}," \
    ) \
    PIECE(create_integration__PART3, \
        "\"secret_mappings\":{\"description\":\"Secrets to take from secret references; fields key or configurations.FIELD.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, each once: key or configurations.FIELD of integrations, key or model_config.FIELD of virtual keys, configurations.FIELD of MCP integrations.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}," \
        "\"pricing_adjustments\":{\"description\":\"Factors on list prices for cost tracking and budgets.\",\"type\":[\"object\",\"null\"],\"properties\":{\"multiplier\":{\"description\":\"Factor per kind of token.\",\"type\":\"object\",\"properties\":{\"default\":{\"description\":\"For all not set below.\",\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_audio_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_audio_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_audio_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"reasoning_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"prediction_accepted_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"prediction_rejected_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_image_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_image_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_text_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_text_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_image_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_text_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_text_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_image_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"image\":{\"type\":[\"object\",\"null\"],\"properties\":{\"default\":{\"type\":[\"number\",\"null\"],\"minimum\":0}},\"additionalProperties\":false},\"additional_units\":{\"description\":\"Extras by name, e.g. web_search.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":[\"number\",\"null\"],\"minimum\":0}}},\"additionalProperties\":false}},\"additionalProperties\":false}," \
        "\"tags\":{\"description\":\"Free labels, name to value.\",\"type\":[\"object\",\"null\"]}" \
        "},\"required\":[\"name\",\"ai_provider_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_integration, \
        "{\"name\":\"get_integration\",\"title\":\"Get Integration\",\"description\":\"Read one integration in full: AI provider, configurations, workspace access, secret mappings and pricing adjustments. The key and other secrets come masked, in fields whose names start with masked_. For its models use list_integration_models, for access of single workspaces list_integration_workspaces. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_integration, \
        "{\"name\":\"update_integration\",\"title\":\"Update Integration\",\"description\":\"Change the name, description, API key, configurations, secret mappings, tags or pricing adjustments of an integration; what is absent stays. A new key replaces the old one for every provider built on it and the old one cannot be read back. Whether members of objects that are not sent are kept is not documented: send objects whole. Models and workspaces have calls of their own: update_integration_models and update_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name of the integration.\",\"type\":\"string\"}," \
        "\"key\":{\"description\":\"New API key of the AI provider, replacing the old one.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"New free text on what it is for.\",\"type\":\"string\"}," \
        "\"configurations\":{\"description\":\"Settings of the AI provider, such as region or endpoint.\",\"type\":\"object\",\"anyOf\":[{\"description\":\"OpenAI.\",\"type\":\"object\",\"properties\":{\"openai_organization\":{\"description\":\"OpenAI organisation id.\",\"type\":\"string\"},\"openai_project\":{\"description\":\"OpenAI project id.\",\"type\":\"string\"}}},{\"description\":\"Azure OpenAI.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"How to sign in to Azure.\",\"type\":\"string\",\"enum\":[\"default\",\"entra\",\"managed\",\"workload\",\"entraFederated\"]},\"azure_resource_name\":{\"description\":\"Azure OpenAI resource.\",\"type\":\"string\"},\"azure_deployment_config\":{\"description\":\"Deployments it offers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A model deployment in Azure OpenAI.\",\"type\":\"object\",\"properties\":{\"alias\":{\"description\":\"Name for requests.\",\"type\":\"string\"},\"azure_api_version\":{\"description\":\"API version date.\",\"type\":\"string\",\"maxLength\":30},\"azure_deployment_name\":{\"type\":\"string\"},\"is_default\":{\"description\":\"Used when none is named.\",\"type\":\"boolean\",\"default\":false},\"azure_model_slug\":{\"description\":\"Model deployed, e.g. gpt-4o.\",\"type\":\"string\"}},\"required\":[\"azure_api_version\",\"azure_deployment_name\",\"azure_model_slug\"]}},\"azure_entra_tenant_id\":{\"description\":\"For entra and entraFederated.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"For entra and entraFederated.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_managed_client_id\":{\"description\":\"For managed, optional.\",\"type\":\"string\"},\"azure_workload_client_id\":{\"description\":\"For workload.\",\"type\":\"string\"},\"azure_workload_tenant_id\":{\"description\":\"For workload.\",\"type\":\"string\"}},\"required\":[\"azure_resource_name\",\"azure_deployment_config\",\"azure_auth_mode\"]},{\"description\":\"AWS Bedrock.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"How to sign in to AWS.\",\"type\":\"string\",\"enum\":[\"accessKey\",\"assumedRole\",\"serviceRole\",\"apiKey\"]},\"aws_region\":{\"d" \
    ) \
    PIECE(update_integration__PART2, \
        "escription\":\"E.g. us-east-1.\",\"type\":\"string\"},\"aws_access_key_id\":{\"description\":\"For accessKey.\",\"type\":\"string\"},\"aws_secret_access_key\":{\"description\":\"For accessKey.\",\"type\":\"string\"},\"aws_role_arn\":{\"description\":\"For assumedRole.\",\"type\":\"string\"},\"aws_external_id\":{\"description\":\"For assumedRole, optional.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"aws_auth_type\",\"aws_region\"]},{\"description\":\"Google Vertex AI.\",\"type\":\"object\",\"properties\":{\"vertex_auth_type\":{\"description\":\"How to sign in to Google Cloud.\",\"type\":\"string\",\"enum\":[\"basic\",\"serviceAccount\"]},\"vertex_region\":{\"description\":\"E.g. us-central1.\",\"type\":\"string\"},\"vertex_project_id\":{\"description\":\"For basic.\",\"type\":\"string\"},\"vertex_service_account_json\":{\"description\":\"For serviceAccount, the key file as an object.\",\"type\":\"object\"}},\"required\":[\"vertex_auth_type\",\"vertex_region\"]},{\"description\":\"Azure AI Foundry.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"How to sign in to Azure.\",\"type\":\"string\",\"enum\":[\"default\",\"entra\",\"managed\",\"workload\",\"entraFederated\"]},\"azure_foundry_url\":{\"description\":\"Foundry endpoint URL.\",\"type\":\"string\"},\"azure_api_version\":{\"description\":\"API version date.\",\"type\":\"string\",\"maxLength\":30},\"azure_deployment_name\":{\"type\":\"string\"},\"azure_entra_tenant_id\":{\"description\":\"For entra and entraFederated.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"For entra and entraFederated.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_managed_client_id\":{\"description\":\"For managed, optional.\",\"type\":\"string\"},\"azure_workload_client_id\":{\"description\":\"For workload.\",\"type\":\"string\"},\"azure_workload_tenant_id\":{\"description\":\"For workload.\",\"type\":\"string\"}},\"required\":[\"azure_foundry_url\",\"azure_auth_mode\"]},{\"description\":\"Cloudflare Workers AI.\",\"type\":\"object\",\"properties\":{\"workers_ai_account_id\":{\"description\":\"Cloudflare account id.\",\"type\":\"string\"}},\"required\":[\"workers_ai_account_id\"]" \
        "},{\"description\":\"AWS SageMaker; the fields of Bedrock, and these.\",\"type\":\"object\",\"properties\":{\"amzn_sagemaker_custom_attributes\":{\"type\":\"string\"},\"amzn_sagemaker_target_model\":{\"type\":\"string\"},\"amzn_sagemaker_target_variant\":{\"type\":\"string\"},\"amzn_sagemaker_target_container_hostname\":{\"type\":\"string\"},\"amzn_sagemaker_inference_id\":{\"type\":\"string\"},\"amzn_sagemaker_enable_explanations\":{\"type\":\"string\"},\"amzn_sagemaker_inference_component\":{\"type\":\"string\"},\"amzn_sagemaker_session_id\":{\"type\":\"string\"},\"amzn_sagemaker_model_name\":{\"type\":\"string\"}}},{\"description\":\"Hugging Face.\",\"type\":\"object\",\"properties\":{\"huggingface_base_url\":{\"description\":\"Base URL of your endpoint.\",\"type\":\"string\"}}},{\"description\":\"Snowflake Cortex.\",\"type\":\"object\",\"properties\":{\"snowflake_account\":{\"description\":\"Account identifier.\",\"type\":\"string\"}},\"required\":[\"snowflake_account\"]},{\"description\":\"Anthropic.\",\"type\":\"object\",\"properties\":{\"anthropic_inspect_stream_for_overloaded_error\":{\"description\":\"Look for the overloaded error in streams.\",\"type\":\"boolean\"}}},{\"description\":\"BytePlus.\",\"type\":\"object\",\"properties\":{\"byteplus_region\":{\"type\":\"string\"}}},{\"description\":\"Own base URL and headers; may be added to any other.\",\"type\":\"object\",\"properties\":{\"custom_host\":{\"description\":\"Base URL in place of the provider's.\",\"type\":\"string\"},\"custom_headers\":{\"description\":\"Headers sent along.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}]}," \
    ) \
    PIECE(update_integration__PART3, \
        "\"secret_mappings\":{\"description\":\"Replacing those there are; an empty list removes all.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, each once: key or configurations.FIELD of integrations, key or model_config.FIELD of virtual keys, configurations.FIELD of MCP integrations.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}," \
        "\"pricing_adjustments\":{\"description\":\"Factors on list prices for cost tracking and budgets; null removes them.\",\"type\":[\"object\",\"null\"],\"properties\":{\"multiplier\":{\"description\":\"Factor per kind of token.\",\"type\":\"object\",\"properties\":{\"default\":{\"description\":\"For all not set below.\",\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_audio_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_audio_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_audio_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"reasoning_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"prediction_accepted_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"prediction_rejected_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_image_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_image_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_text_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_text_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_image_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_text_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_text_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_image_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"image\":{\"type\":[\"object\",\"null\"],\"properties\":{\"default\":{\"type\":[\"number\",\"null\"],\"minimum\":0}},\"additionalProperties\":false},\"additional_units\":{\"description\":\"Extras by name, e.g. web_search.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":[\"number\",\"null\"],\"minimum\":0}}},\"additionalProperties\":false}},\"additionalProperties\":false}," \
        "\"tags\":{\"description\":\"Free labels, name to value; null removes all.\",\"type\":[\"object\",\"null\"]}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_integration, \
        "{\"name\":\"delete_integration\",\"title\":\"Delete Integration\",\"description\":\"Delete an integration and the AI provider credentials it stores, for good. Providers built on it stop working in every workspace. To withdraw it from some workspaces only use update_integration_workspaces; to see who has it use list_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_integration_models, \
        "{\"name\":\"list_integration_models\",\"title\":\"List Integration Models\",\"description\":\"List the models of an integration and whether each is enabled, custom or fine-tuned, with its own prices in US cents per token where set. Empty while allow_all_models is true and nothing was set. To change them use update_integration_models; for what an API key can call use list_models. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_integration_models, \
        "{\"name\":\"update_integration_models\",\"title\":\"Update Integration Models\",\"description\":\"Enable or disable models of an integration, add custom or fine-tuned ones and set their prices, many in one call; models that are not named stay as they are. Requests for a disabled model are refused in all workspaces. allow_all_models decides about models that appear later. To remove a custom model use delete_integration_model.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}," \
        "\"models\":{\"description\":\"Models to change, with access and prices for each.\",\"type\":\"array\",\"items\":{\"description\":\"Change to one model.\",\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Model slug.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether it may be used.\",\"type\":\"boolean\"},\"is_custom\":{\"description\":\"True adds a model of yours.\",\"type\":[\"boolean\",\"null\"]},\"is_finetune\":{\"description\":\"True for a fine-tuned model.\",\"type\":[\"boolean\",\"null\"]},\"base_model_slug\":{\"description\":\"Model it was tuned from.\",\"type\":[\"string\",\"null\"]},\"model_name\":{\"description\":\"Display name.\",\"type\":\"string\"},\"configurations\":{\"description\":\"Settings of this model.\",\"type\":\"object\",\"properties\":{\"custom_host\":{\"description\":\"Base URL for this model.\",\"type\":\"string\"},\"custom_headers\":{\"description\":\"Headers sent with calls of this model.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}},\"pricing_config\":{\"description\":\"Own prices of this model.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"Kind of pricing.\",\"type\":\"string\",\"enum\":[\"static\"]},\"pay_as_you_go\":{\"description\":\"Prices in US cents per token.\",\"type\":\"object\",\"properties\":{\"request_token\":{\"description\":\"Input.\",\"type\":\"object\",\"properties\":{\"price\":{\"description\":\"US cents per token.\",\"type\":\"number\",\"format\":\"float\"}}},\"response_token\":{\"description\":\"Output.\",\"type\":\"object\",\"properties\":{\"price\":{\"description\":\"US cents per token.\",\"type\":\"number\",\"format\":\"float\"}}},\"cache_read_input_token\":{\"description\":\"Input read from the cache.\",\"type\":\"object\",\"properties\":{\"price\":{\"description\":\"US cents per token.\",\"type\":\"number\",\"format\":\"float\"}}},\"cache_write_input_token\":{\"description\":\"Input written to the cache.\",\"type\":\"object\",\"properties\":{\"price\":{\"description\":\"US cents per token.\",\"type\":\"number\",\"format\":\"float\"}}}}}}}},\"required\":[\"slug\",\"enabled\"]}}," \
        "\"allow_all_models\":{\"description\":\"Whether models that appear later are enabled on their own.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"slug\",\"models\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_integration_model, \
        "{\"name\":\"delete_integration_model\",\"title\":\"Delete Integration Models\",\"description\":\"Remove custom models from an integration for good, one or several by slug. Only models added by update_integration_models can be removed; to take a built-in model out of use, disable it there instead.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}," \
        "\"slugs\":{\"description\":\"Model slugs to remove, separated by commas, e.g. my-model,my-finetune.\",\"type\":\"string\",\"minLength\":1}" \
        "},\"required\":[\"slug\",\"slugs\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_integration_workspaces, \
        "{\"name\":\"list_integration_workspaces\",\"title\":\"List Integration Workspaces\",\"description\":\"List the workspaces that an integration is shared with: whether access is enabled, and the budget and rate limit each has on it. To grant, limit or withdraw access use update_integration_workspaces. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_integration_workspaces, \
        "{\"name\":\"update_integration_workspaces\",\"title\":\"Update Integration Workspaces\",\"description\":\"Grant or withdraw workspaces' access to an integration and set the budget and rate limit of each, or one rule for all workspaces, future ones included. Workspaces that are not named keep their access unless override_existing_workspace_access is true. By default each workspace gaining access gets a provider. Withdrawing access makes requests from that workspace fail; it stays in the list, archived.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}," \
        "\"workspaces\":{\"description\":\"Workspaces to change, with access and limits for each.\",\"type\":\"array\",\"items\":{\"description\":\"Access of one workspace.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Workspace id or slug.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether it has access.\",\"type\":\"boolean\"},\"usage_limits\":{\"description\":\"Its budget; null for none.\",\"type\":[\"array\",\"null\"],\"maxItems\":1,\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}}},\"rate_limits\":{\"description\":\"Null for none.\",\"type\":[\"array\",\"null\"],\"maxItems\":1,\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}},\"reset_usage\":{\"description\":\"True sets its usage to zero and reactivates it if exhausted.\",\"type\":\"boolean\"},\"create_default_provider\":{\"description\":\"Overrides the setting for all.\",\"type\":\"boolean\"},\"default_provider_slug\":{\"description\":\"Overrides the settin" \
        "g for all.\",\"type\":\"string\"}},\"required\":[\"id\",\"enabled\"]}}," \
    ) \
    PIECE(update_integration_workspaces__PART2, \
        "\"global_workspace_access\":{\"description\":\"Access and limits for all workspaces, future ones too.\",\"type\":\"object\",\"properties\":{\"enabled\":{\"description\":\"Open to all workspaces, future ones too.\",\"type\":\"boolean\"},\"usage_limits\":{\"description\":\"Budget of each workspace; null for none.\",\"type\":[\"array\",\"null\"],\"maxItems\":1,\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget, in US dollars (at least 1) or tokens (at least 100).\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that counts as an alert, in the unit of credit_limit.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Reset period; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"metadata\":{\"type\":\"object\"}}}},\"rate_limits\":{\"description\":\"Rate limit of each workspace; null for none.\",\"type\":[\"array\",\"null\"],\"maxItems\":1,\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph), minute (rpm) or week (rpw).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rpw\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}},\"required\":[\"enabled\"]}," \
        "\"override_existing_workspace_access\":{\"description\":\"True lets the rule for all replace what single workspaces have now.\",\"type\":\"boolean\"}," \
        "\"create_default_provider\":{\"description\":\"Create a provider in each workspace that gains access.\",\"type\":\"boolean\",\"default\":true}," \
        "\"default_provider_slug\":{\"description\":\"Slug for that provider; fails where it is taken.\",\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_models, \
        "{\"name\":\"list_models\",\"title\":\"List Available Models\",\"description\":\"List the models that the API key can call through the gateway, filtered by AI service or provider, sorted, or a part of them by limit and offset. Returns ids as a request's model argument takes them. This asks the gateway, not the control plane; to decide which models are open use update_integration_models.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"ai_service\":{\"description\":\"Keep models of this AI service, e.g. openai or anthropic.\",\"type\":\"string\"}," \
        "\"provider\":{\"description\":\"Slug of a provider in the workspace, from list_providers; keep its models.\",\"type\":\"string\"}," \
        "\"workspace\":{\"description\":\"Keep models of this workspace.\",\"type\":\"string\"}," \
        "\"limit\":{\"description\":\"Most models to return.\",\"type\":\"integer\"}," \
        "\"offset\":{\"description\":\"Models to skip before the first one returned.\",\"type\":\"integer\"}," \
        "\"sort\":{\"description\":\"Field to sort the models by.\",\"type\":\"string\",\"enum\":[\"name\",\"provider\",\"ai_service\"],\"default\":\"name\"}," \
        "\"order\":{\"description\":\"Direction of sorting.\",\"type\":\"string\",\"enum\":[\"asc\",\"desc\"],\"default\":\"asc\"}," \
        "\"fetch_integrated_models\":{\"description\":\"True lists the models of integrations even where a provider or config is named.\",\"type\":\"boolean\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_model_pricing] = {
        .name = STRING(get_model_pricing),
        .title = STRING(Get_Model_Pricing),
        DESCRIPTOR(get_model_pricing, get_model_pricing),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_get_model_pricing},
    },
    [TOOL_get_model_config] = {
        .name = STRING(get_model_config),
        .title = STRING(Get_Model_Config),
        DESCRIPTOR(get_model_config, get_model_config),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_get_model_config},
    },
    [TOOL_list_integration_providers] = {
        .name = STRING(list_integration_providers),
        .title = STRING(List_Integration_Providers),
        DESCRIPTOR(list_integration_providers, list_integration_providers),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_list_integration_providers},
    },
    [TOOL_list_integrations] = {
        .name = STRING(list_integrations),
        .title = STRING(List_Integrations),
        DESCRIPTOR(list_integrations, list_integrations),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_list_integrations},
    },
    [TOOL_create_integration] = {
        .name = STRING(create_integration),
        .title = STRING(Create_Integration),
        DESCRIPTOR(create_integration, create_integration__PART3),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_create_integration},
    },
    [TOOL_get_integration] = {
        .name = STRING(get_integration),
        .title = STRING(Get_Integration),
        DESCRIPTOR(get_integration, get_integration),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_get_integration},
    },
    [TOOL_update_integration] = {
        .name = STRING(update_integration),
        .title = STRING(Update_Integration),
        DESCRIPTOR(update_integration, update_integration__PART3),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_update_integration},
    },
    [TOOL_delete_integration] = {
        .name = STRING(delete_integration),
        .title = STRING(Delete_Integration),
        DESCRIPTOR(delete_integration, delete_integration),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_delete_integration},
    },
    [TOOL_list_integration_models] = {
        .name = STRING(list_integration_models),
        .title = STRING(List_Integration_Models),
        DESCRIPTOR(list_integration_models, list_integration_models),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_list_integration_models},
    },
    [TOOL_update_integration_models] = {
        .name = STRING(update_integration_models),
        .title = STRING(Update_Integration_Models),
        DESCRIPTOR(update_integration_models, update_integration_models),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_update_integration_models},
    },
    [TOOL_delete_integration_model] = {
        .name = STRING(delete_integration_model),
        .title = STRING(Delete_Integration_Models),
        DESCRIPTOR(delete_integration_model, delete_integration_model),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_delete_integration_model},
    },
    [TOOL_list_integration_workspaces] = {
        .name = STRING(list_integration_workspaces),
        .title = STRING(List_Integration_Workspaces),
        DESCRIPTOR(list_integration_workspaces, list_integration_workspaces),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_list_integration_workspaces},
    },
    [TOOL_update_integration_workspaces] = {
        .name = STRING(update_integration_workspaces),
        .title = STRING(Update_Integration_Workspaces),
        DESCRIPTOR(update_integration_workspaces, update_integration_workspaces__PART2),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_update_integration_workspaces},
    },
    [TOOL_list_models] = {
        .name = STRING(list_models),
        .title = STRING(List_Available_Models),
        DESCRIPTOR(list_models, list_models),
        .domain = DOMAIN_integrations,
        .operation = {DOMAIN_integrations, OPERATION_list_models},
    },
};

extern const struct pa_tool_table pa_tools_of_integrations;
const struct pa_tool_table pa_tools_of_integrations = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
