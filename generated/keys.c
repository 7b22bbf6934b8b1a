/* SPDX-License-Identifier: MIT */
/* Generated from openapi/keys.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/keys.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(1800000, "1800000") \
    TEXT(365, "365") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(alert_emails, "alert_emails") \
    TEXT(alert_threshold, "alert_threshold") \
    TEXT(alias, "alias") \
    TEXT(allow_config_override, "allow_config_override") \
    TEXT(apiVersion, "apiVersion") \
    TEXT(application_json, "application/json") \
    TEXT(awsAccessKeyId, "awsAccessKeyId") \
    TEXT(awsRegion, "awsRegion") \
    TEXT(awsSecretAccessKey, "awsSecretAccessKey") \
    TEXT(config_id, "config_id") \
    TEXT(create_api_key, "create_api_key") \
    TEXT(create_virtual_key, "create_virtual_key") \
    TEXT(credit_limit, "credit_limit") \
    TEXT(current_page, "current_page") \
    TEXT(defaults, "defaults") \
    TEXT(delete_api_key, "delete_api_key") \
    TEXT(delete_virtual_key, "delete_virtual_key") \
    TEXT(deploymentConfig, "deploymentConfig") \
    TEXT(deploymentName, "deploymentName") \
    TEXT(description, "description") \
    TEXT(expires_at, "expires_at") \
    TEXT(get_api_key, "get_api_key") \
    TEXT(get_virtual_key, "get_virtual_key") \
    TEXT(id, "id") \
    TEXT(ids, "ids") \
    TEXT(include_usage, "include_usage") \
    TEXT(is_default, "is_default") \
    TEXT(json_ai21, "\"ai21\"") \
    TEXT(json_anthropic, "\"anthropic\"") \
    TEXT(json_anyscale, "\"anyscale\"") \
    TEXT(json_azure_openai, "\"azure-openai\"") \
    TEXT(json_bedrock, "\"bedrock\"") \
    TEXT(json_bedrock_mantle, "\"bedrock-mantle\"") \
    TEXT(json_byteplus, "\"byteplus\"") \
    TEXT(json_cohere, "\"cohere\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_databricks, "\"databricks\"") \
    TEXT(json_deepinfra, "\"deepinfra\"") \
    TEXT(json_fal_ai, "\"fal-ai\"") \
    TEXT(json_fireworks_ai, "\"fireworks-ai\"") \
    TEXT(json_google, "\"google\"") \
    TEXT(json_groq, "\"groq\"") \
    TEXT(json_hugging_face, "\"hugging-face\"") \
    TEXT(json_jina, "\"jina\"") \
    TEXT(json_json, "\"json\"") \
    TEXT(json_lingyi, "\"lingyi\"") \
    TEXT(json_minimax, "\"minimax\"") \
    TEXT(json_mistral_ai, "\"mistral-ai\"") \
    TEXT(json_monsterapi, "\"monsterapi\"") \
    TEXT(json_monthly, "\"monthly\"") \
    TEXT(json_moonshot, "\"moonshot\"") \
    TEXT(json_nomic, "\"nomic\"") \
    TEXT(json_novita_ai, "\"novita-ai\"") \
    TEXT(json_open_ai, "\"open-ai\"") \
    TEXT(json_openai, "\"openai\"") \
    TEXT(json_openrouter, "\"openrouter\"") \
    TEXT(json_organisation, "\"organisation\"") \
    TEXT(json_palm, "\"palm\"") \
    TEXT(json_perplexity_ai, "\"perplexity-ai\"") \
    TEXT(json_predibase, "\"predibase\"") \
    TEXT(json_reka_ai, "\"reka-ai\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_rpd, "\"rpd\"") \
    TEXT(json_rph, "\"rph\"") \
    TEXT(json_rpm, "\"rpm\"") \
    TEXT(json_rps, "\"rps\"") \
    TEXT(json_rpw, "\"rpw\"") \
    TEXT(json_scenario_ai, "\"scenario-ai\"") \
    TEXT(json_segmind, "\"segmind\"") \
    TEXT(json_service, "\"service\"") \
    TEXT(json_stability_ai, "\"stability-ai\"") \
    TEXT(json_string, "\"string\"") \
    TEXT(json_together_ai, "\"together-ai\"") \
    TEXT(json_tokens, "\"tokens\"") \
    TEXT(json_user, "\"user\"") \
    TEXT(json_vertex_ai, "\"vertex-ai\"") \
    TEXT(json_weekly, "\"weekly\"") \
    TEXT(json_workers_ai, "\"workers-ai\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(json_zhipu, "\"zhipu\"") \
    TEXT(key, "key") \
    TEXT(key_transition_period_ms, "key_transition_period_ms") \
    TEXT(list_api_keys, "list_api_keys") \
    TEXT(list_virtual_keys, "list_virtual_keys") \
    TEXT(metadata, "metadata") \
    TEXT(name, "name") \
    TEXT(next_rotation_at, "next_rotation_at") \
    TEXT(next_usage_reset_at, "next_usage_reset_at") \
    TEXT(note, "note") \
    TEXT(null, "null") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_api_keys, "/api-keys") \
    TEXT(path_api_keys_id, "/api-keys/{id}") \
    TEXT(path_api_keys_id_rotate, "/api-keys/{id}/rotate") \
    TEXT(path_api_keys_type_sub_type, "/api-keys/{type}/{sub_type}") \
    TEXT(path_v1, "/v1") \
    TEXT(path_virtual_keys, "/virtual-keys") \
    TEXT(path_virtual_keys_slug, "/virtual-keys/{slug}") \
    TEXT(periodic_reset, "periodic_reset") \
    TEXT(periodic_reset_days, "periodic_reset_days") \
    TEXT(provider, "provider") \
    TEXT(rate_limits, "rate_limits") \
    TEXT(reset_usage, "reset_usage") \
    TEXT(resourceName, "resourceName") \
    TEXT(return_last_used, "return_last_used") \
    TEXT(rotate_api_key, "rotate_api_key") \
    TEXT(rotation_period, "rotation_period") \
    TEXT(rotation_period_days, "rotation_period_days") \
    TEXT(rotation_policy, "rotation_policy") \
    TEXT(scopes, "scopes") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_mappings, "secret_mappings") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(sub_type, "sub_type") \
    TEXT(target_field, "target_field") \
    TEXT(type, "type") \
    TEXT(unit, "unit") \
    TEXT(update_api_key, "update_api_key") \
    TEXT(update_virtual_key, "update_virtual_key") \
    TEXT(usage_limits, "usage_limits") \
    TEXT(user_id, "user_id") \
    TEXT(value, "value") \
    TEXT(value_format, "value_format") \
    TEXT(vertexProjectId, "vertexProjectId") \
    TEXT(vertexRegion, "vertexRegion") \
    TEXT(virtual_keys_create, "virtual_keys.create") \
    TEXT(virtual_keys_delete, "virtual_keys.delete") \
    TEXT(virtual_keys_list, "virtual_keys.list") \
    TEXT(virtual_keys_read, "virtual_keys.read") \
    TEXT(virtual_keys_update, "virtual_keys.update") \
    TEXT(workersAiAccountId, "workersAiAccountId") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_null_or_string_of_json_string_null[3];
    uint32_t of_null_or_string_of_monthly_weekly_null[3];
    uint32_t of_null_or_string_of_weekly_monthly_null[3];
    uint32_t of_string_of_cost_tokens[2];
    uint32_t of_string_of_openai_ai21_anthropic_anyscale_bedrock_cohere_8f3863[37];
    uint32_t of_string_of_organisation_workspace[2];
    uint32_t of_string_of_requests_tokens[2];
    uint32_t of_string_of_rpd_rph_rpm_rps_rpw[5];
    uint32_t of_string_of_rpd_rph_rpm_rpw[4];
    uint32_t of_string_of_service_user[2];
    uint32_t of_SecretMapping_required[2];
    uint32_t of_create_virtual_key_deploymentConfig_items_required[2];
    uint32_t of_get_virtual_key_required[1];
    uint32_t of_update_virtual_key_deploymentConfig_items_required[2];
    uint32_t of_update_virtual_key_required[1];
    uint32_t of_delete_virtual_key_required[1];
    uint32_t of_create_api_key_rate_limits_items_required[3];
    uint32_t of_create_api_key_required[4];
    uint32_t of_get_api_key_required[1];
    uint32_t of_update_api_key_rate_limits_items_required[3];
    uint32_t of_update_api_key_required[1];
    uint32_t of_delete_api_key_required[1];
    uint32_t of_rotate_api_key_required[1];
} names = {
    .of_null_or_string_of_json_string_null = {STRING(json_json), STRING(json_string), STRING(null)},
    .of_null_or_string_of_monthly_weekly_null = {STRING(json_monthly), STRING(json_weekly), STRING(null)},
    .of_null_or_string_of_weekly_monthly_null = {STRING(json_weekly), STRING(json_monthly), STRING(null)},
    .of_string_of_cost_tokens = {STRING(json_cost), STRING(json_tokens)},
    .of_string_of_openai_ai21_anthropic_anyscale_bedrock_cohere_8f3863 = {
        STRING(json_openai),
        STRING(json_azure_openai),
        STRING(json_ai21),
        STRING(json_anthropic),
        STRING(json_anyscale),
        STRING(json_bedrock),
        STRING(json_cohere),
        STRING(json_deepinfra),
        STRING(json_fireworks_ai),
        STRING(json_google),
        STRING(json_groq),
        STRING(json_hugging_face),
        STRING(json_jina),
        STRING(json_lingyi),
        STRING(json_mistral_ai),
        STRING(json_monsterapi),
        STRING(json_moonshot),
        STRING(json_nomic),
        STRING(json_novita_ai),
        STRING(json_open_ai),
        STRING(json_openrouter),
        STRING(json_palm),
        STRING(json_perplexity_ai),
        STRING(json_predibase),
        STRING(json_reka_ai),
        STRING(json_segmind),
        STRING(json_stability_ai),
        STRING(json_together_ai),
        STRING(json_vertex_ai),
        STRING(json_workers_ai),
        STRING(json_zhipu),
        STRING(json_databricks),
        STRING(json_minimax),
        STRING(json_scenario_ai),
        STRING(json_fal_ai),
        STRING(json_bedrock_mantle),
        STRING(json_byteplus),
    },
    .of_string_of_organisation_workspace = {STRING(json_organisation), STRING(json_workspace)},
    .of_string_of_requests_tokens = {STRING(json_requests), STRING(json_tokens)},
    .of_string_of_rpd_rph_rpm_rps_rpw = {
        STRING(json_rpd),
        STRING(json_rph),
        STRING(json_rpm),
        STRING(json_rps),
        STRING(json_rpw),
    },
    .of_string_of_rpd_rph_rpm_rpw = {STRING(json_rpd), STRING(json_rph), STRING(json_rpm), STRING(json_rpw)},
    .of_string_of_service_user = {STRING(json_service), STRING(json_user)},
    .of_SecretMapping_required = {STRING(target_field), STRING(secret_reference_id)},
    .of_create_virtual_key_deploymentConfig_items_required = {STRING(apiVersion), STRING(deploymentName)},
    .of_get_virtual_key_required = {STRING(slug)},
    .of_update_virtual_key_deploymentConfig_items_required = {STRING(apiVersion), STRING(deploymentName)},
    .of_update_virtual_key_required = {STRING(slug)},
    .of_delete_virtual_key_required = {STRING(slug)},
    .of_create_api_key_rate_limits_items_required = {STRING(type), STRING(unit), STRING(value)},
    .of_create_api_key_required = {STRING(type), STRING(sub_type), STRING(name), STRING(scopes)},
    .of_get_api_key_required = {STRING(id)},
    .of_update_api_key_rate_limits_items_required = {STRING(type), STRING(unit), STRING(value)},
    .of_update_api_key_required = {STRING(id)},
    .of_delete_api_key_required = {STRING(id)},
    .of_rotate_api_key_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_SecretMapping, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1, 2) \
    EACH(integer_from_1800000, 2) \
    EACH(null, 1) \
    EACH(null_or_array_of_RateLimits, 2) \
    EACH(null_or_array_of_string, 2) \
    EACH(null_or_boolean, 1) \
    EACH(null_or_integer_from_1_to_365, 3) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_date_time, 2) \
    EACH(null_or_string_of_json_string_null, 2) \
    EACH(null_or_string_of_monthly_weekly_null, 2) \
    EACH(null_or_string_of_weekly_monthly_null, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_date_time, 2) \
    EACH(string_of_cost_tokens, 2) \
    EACH(string_of_openai_ai21_anthropic_anyscale_bedrock_cohere_8f3863, 2) \
    EACH(string_of_organisation_workspace, 2) \
    EACH(string_of_requests_tokens, 2) \
    EACH(string_of_rpd_rph_rpm_rps_rpw, 2) \
    EACH(string_of_rpd_rph_rpm_rpw, 2) \
    EACH(string_of_service_user, 2) \
    EACH(RateLimits, 3) \
    EACH(SecretMapping, 4) \
    EACH(UsageLimits, 3) \
    EACH(list_virtual_keys, 3) \
    EACH(create_virtual_key_deploymentConfig_items, 4) \
    EACH(create_virtual_key_deploymentConfig, 2) \
    EACH(create_virtual_key, 3) \
    EACH(get_virtual_key, 4) \
    EACH(update_virtual_key_deploymentConfig_items, 4) \
    EACH(update_virtual_key_deploymentConfig, 2) \
    EACH(update_virtual_key, 4) \
    EACH(delete_virtual_key, 4) \
    EACH(create_api_key_defaults, 3) \
    EACH(create_api_key_rate_limits_items, 4) \
    EACH(create_api_key_rate_limits, 2) \
    EACH(create_api_key_rotation_policy, 3) \
    EACH(create_api_key, 4) \
    EACH(list_api_keys, 3) \
    EACH(get_api_key, 4) \
    EACH(update_api_key_defaults, 3) \
    EACH(update_api_key_rate_limits_items, 4) \
    EACH(update_api_key_rate_limits, 2) \
    EACH(update_api_key_rotation_policy, 3) \
    EACH(update_api_key_usage_limits, 1) \
    EACH(update_api_key, 4) \
    EACH(delete_api_key, 4) \
    EACH(rotate_api_key, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_update_api_key_usage_limits_any[2];
} branches = {
    .of_update_api_key_usage_limits_any = {SCHEMA_UsageLimits, SCHEMA_null},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_RateLimits[3];
    struct pa_property of_SecretMapping[4];
    struct pa_property of_UsageLimits[7];
    struct pa_property of_list_virtual_keys[3];
    struct pa_property of_create_virtual_key_deploymentConfig_items[4];
    struct pa_property of_create_virtual_key[19];
    struct pa_property of_get_virtual_key[1];
    struct pa_property of_update_virtual_key_deploymentConfig_items[4];
    struct pa_property of_update_virtual_key[10];
    struct pa_property of_delete_virtual_key[1];
    struct pa_property of_create_api_key_defaults[3];
    struct pa_property of_create_api_key_rate_limits_items[3];
    struct pa_property of_create_api_key_rotation_policy[4];
    struct pa_property of_create_api_key[14];
    struct pa_property of_list_api_keys[6];
    struct pa_property of_get_api_key[2];
    struct pa_property of_update_api_key_defaults[3];
    struct pa_property of_update_api_key_rate_limits_items[3];
    struct pa_property of_update_api_key_rotation_policy[4];
    struct pa_property of_update_api_key[11];
    struct pa_property of_delete_api_key[1];
    struct pa_property of_rotate_api_key[2];
} properties = {
    .of_RateLimits = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer},
    },
    .of_SecretMapping = {
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(target_field), .schema = SCHEMA_string},
        {.name = STRING(value_format), .schema = SCHEMA_null_or_string_of_json_string_null},
    },
    .of_UsageLimits = {
        {.name = STRING(alert_threshold), .schema = SCHEMA_integer_from_1},
        {.name = STRING(credit_limit), .schema = SCHEMA_integer_from_1},
        {.name = STRING(metadata), .schema = SCHEMA_object},
        {.name = STRING(next_usage_reset_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(periodic_reset), .schema = SCHEMA_null_or_string_of_monthly_weekly_null},
        {.name = STRING(periodic_reset_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
        {.name = STRING(type), .schema = SCHEMA_string_of_cost_tokens},
    },
    .of_list_virtual_keys = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(return_last_used), .schema = SCHEMA_boolean},
    },
    .of_create_virtual_key_deploymentConfig_items = {
        {.name = STRING(alias), .schema = SCHEMA_string},
        {.name = STRING(apiVersion), .schema = SCHEMA_string},
        {.name = STRING(deploymentName), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_boolean},
    },
    .of_create_virtual_key = {
        {.name = STRING(apiVersion), .schema = SCHEMA_null_or_string},
        {.name = STRING(awsAccessKeyId), .schema = SCHEMA_string},
        {.name = STRING(awsRegion), .schema = SCHEMA_string},
        {.name = STRING(awsSecretAccessKey), .schema = SCHEMA_string},
        {.name = STRING(deploymentConfig), .schema = SCHEMA_create_virtual_key_deploymentConfig},
        {.name = STRING(deploymentName), .schema = SCHEMA_null_or_string},
        {.name = STRING(expires_at), .schema = SCHEMA_string_date_time},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_null_or_string},
        {.name = STRING(provider), .schema = SCHEMA_string_of_openai_ai21_anthropic_anyscale_bedrock_cohere_8f3863},
        {.name = STRING(rate_limits), .schema = SCHEMA_RateLimits},
        {.name = STRING(resourceName), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(usage_limits), .schema = SCHEMA_UsageLimits},
        {.name = STRING(vertexProjectId), .schema = SCHEMA_string},
        {.name = STRING(vertexRegion), .schema = SCHEMA_string},
        {.name = STRING(workersAiAccountId), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_virtual_key = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_update_virtual_key_deploymentConfig_items = {
        {.name = STRING(alias), .schema = SCHEMA_string},
        {.name = STRING(apiVersion), .schema = SCHEMA_string},
        {.name = STRING(deploymentName), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_boolean},
    },
    .of_update_virtual_key = {
        {.name = STRING(deploymentConfig), .schema = SCHEMA_update_virtual_key_deploymentConfig},
        {.name = STRING(expires_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(key), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(note), .schema = SCHEMA_null_or_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_null_or_array_of_RateLimits},
        {.name = STRING(reset_usage), .schema = SCHEMA_null_or_boolean},
        {.name = STRING(secret_mappings), .schema = SCHEMA_array_of_SecretMapping},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(usage_limits), .schema = SCHEMA_UsageLimits},
    },
    .of_delete_virtual_key = {{.name = STRING(slug), .schema = SCHEMA_string}},
    .of_create_api_key_defaults = {
        {.name = STRING(allow_config_override), .schema = SCHEMA_boolean},
        {.name = STRING(config_id), .schema = SCHEMA_string},
        {.name = STRING(metadata), .schema = SCHEMA_object},
    },
    .of_create_api_key_rate_limits_items = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm_rps_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer_from_0},
    },
    .of_create_api_key_rotation_policy = {
        {.name = STRING(key_transition_period_ms), .schema = SCHEMA_integer_from_1800000},
        {.name = STRING(next_rotation_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(rotation_period), .schema = SCHEMA_null_or_string_of_weekly_monthly_null},
        {.name = STRING(rotation_period_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
    },
    .of_create_api_key = {
        {.name = STRING(alert_emails), .schema = SCHEMA_array_of_string},
        {.name = STRING(defaults), .schema = SCHEMA_create_api_key_defaults},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_create_api_key_rate_limits},
        {.name = STRING(rotation_policy), .schema = SCHEMA_create_api_key_rotation_policy},
        {.name = STRING(scopes), .schema = SCHEMA_array_of_string},
        {.name = STRING(sub_type), .schema = SCHEMA_string_of_service_user},
        {.name = STRING(type), .schema = SCHEMA_string_of_organisation_workspace},
        {.name = STRING(usage_limits), .schema = SCHEMA_UsageLimits},
        {.name = STRING(user_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_list_api_keys = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(ids), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_api_key = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(include_usage), .schema = SCHEMA_boolean},
    },
    .of_update_api_key_defaults = {
        {.name = STRING(allow_config_override), .schema = SCHEMA_boolean},
        {.name = STRING(config_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(metadata), .schema = SCHEMA_object},
    },
    .of_update_api_key_rate_limits_items = {
        {.name = STRING(type), .schema = SCHEMA_string_of_requests_tokens},
        {.name = STRING(unit), .schema = SCHEMA_string_of_rpd_rph_rpm_rps_rpw},
        {.name = STRING(value), .schema = SCHEMA_integer_from_0},
    },
    .of_update_api_key_rotation_policy = {
        {.name = STRING(key_transition_period_ms), .schema = SCHEMA_integer_from_1800000},
        {.name = STRING(next_rotation_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(rotation_period), .schema = SCHEMA_null_or_string_of_weekly_monthly_null},
        {.name = STRING(rotation_period_days), .schema = SCHEMA_null_or_integer_from_1_to_365},
    },
    .of_update_api_key = {
        {.name = STRING(alert_emails), .schema = SCHEMA_null_or_array_of_string},
        {.name = STRING(defaults), .schema = SCHEMA_update_api_key_defaults},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(expires_at), .schema = SCHEMA_null_or_string_date_time},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(rate_limits), .schema = SCHEMA_update_api_key_rate_limits},
        {.name = STRING(reset_usage), .schema = SCHEMA_boolean},
        {.name = STRING(rotation_policy), .schema = SCHEMA_update_api_key_rotation_policy},
        {.name = STRING(scopes), .schema = SCHEMA_array_of_string},
        {.name = STRING(usage_limits), .schema = SCHEMA_update_api_key_usage_limits},
    },
    .of_delete_api_key = {{.name = STRING(id), .schema = SCHEMA_string}},
    .of_rotate_api_key = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key_transition_period_ms), .schema = SCHEMA_integer_from_1800000},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretMapping},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_integer_from_1800000 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1800000)},
    },
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_array_of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_RateLimits},
    },
    .of_null_or_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_null_or_boolean = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_BOOLEAN}},
    .of_null_or_integer_from_1_to_365 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(365)},
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
    .of_null_or_string_of_weekly_monthly_null = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_ENUM, NAMES(null_or_string_of_weekly_monthly_null)},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_date_time = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_DATE_TIME}},
    .of_string_of_cost_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_cost_tokens)},
    },
    .of_string_of_openai_ai21_anthropic_anyscale_bedrock_cohere_8f3863 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_openai_ai21_anthropic_anyscale_bedrock_cohere_8f3863)},
    },
    .of_string_of_organisation_workspace = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_organisation_workspace)},
    },
    .of_string_of_requests_tokens = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_tokens)},
    },
    .of_string_of_rpd_rph_rpm_rps_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpd_rph_rpm_rps_rpw)},
    },
    .of_string_of_rpd_rph_rpm_rpw = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_rpd_rph_rpm_rpw)},
    },
    .of_string_of_service_user = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_service_user)},
    },
    .of_RateLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RateLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_SecretMapping = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretMapping_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretMapping)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_UsageLimits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(UsageLimits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_virtual_keys = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_virtual_keys)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_virtual_key_deploymentConfig_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_virtual_key_deploymentConfig_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_virtual_key_deploymentConfig_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_virtual_key_deploymentConfig = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_create_virtual_key_deploymentConfig_items},
    },
    .of_create_virtual_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_virtual_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_virtual_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_virtual_key_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_virtual_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_virtual_key_deploymentConfig_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_virtual_key_deploymentConfig_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_virtual_key_deploymentConfig_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_virtual_key_deploymentConfig = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_update_virtual_key_deploymentConfig_items},
    },
    .of_update_virtual_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_virtual_key_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_virtual_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_virtual_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_virtual_key_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_virtual_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_api_key_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_api_key_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_api_key_rate_limits_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_api_key_rate_limits_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_api_key_rate_limits_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_api_key_rate_limits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_create_api_key_rate_limits_items},
    },
    .of_create_api_key_rotation_policy = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_api_key_rotation_policy)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_api_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_api_key_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_api_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_api_keys = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_api_keys)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_api_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_api_key_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_api_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_api_key_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_api_key_defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_api_key_rate_limits_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_api_key_rate_limits_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_api_key_rate_limits_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_api_key_rate_limits = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_update_api_key_rate_limits_items},
    },
    .of_update_api_key_rotation_policy = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_api_key_rotation_policy)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_api_key_usage_limits = {{.code = PA_ANY_OF, BRANCHES(update_api_key_usage_limits_any)}},
    .of_update_api_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_api_key_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_api_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_api_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_api_key_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_api_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_rotate_api_key = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(rotate_api_key_required)},
        {.code = PA_PROPERTIES, PROPERTIES(rotate_api_key)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_virtual_keys[3];
    struct pa_parameter of_get_virtual_key[1];
    struct pa_parameter of_update_virtual_key[1];
    struct pa_parameter of_delete_virtual_key[1];
    struct pa_parameter of_create_api_key[2];
    struct pa_parameter of_list_api_keys[6];
    struct pa_parameter of_get_api_key[2];
    struct pa_parameter of_update_api_key[1];
    struct pa_parameter of_delete_api_key[1];
    struct pa_parameter of_rotate_api_key[1];
} parameters = {
    .of_list_virtual_keys = {
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(return_last_used), .wire = STRING(return_last_used), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_virtual_key = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_virtual_key = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_virtual_key = {
        {.argument = STRING(slug), .wire = STRING(slug), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_create_api_key = {
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(sub_type), .wire = STRING(sub_type), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_api_keys = {
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ids), .wire = STRING(ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status), .wire = STRING(status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_api_key = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(include_usage), .wire = STRING(include_usage), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_api_key = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_api_key = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_rotate_api_key = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_rate_limits, 3) \
    EACH(portkey_secret_mapping, 4) \
    EACH(portkey_usage_limits, 7) \
    EACH(portkey_list_virtual_keys_params, 3) \
    EACH(portkey_create_virtual_key_params, 19) \
    EACH(portkey_create_virtual_key_params_deployment_config, 4) \
    EACH(portkey_get_virtual_key_params, 1) \
    EACH(portkey_update_virtual_key_params, 10) \
    EACH(portkey_update_virtual_key_params_deployment_config, 4) \
    EACH(portkey_delete_virtual_key_params, 1) \
    EACH(portkey_create_api_key_params, 14) \
    EACH(portkey_create_api_key_params_rate_limits, 3) \
    EACH(portkey_create_api_key_params_defaults, 3) \
    EACH(portkey_create_api_key_params_rotation_policy, 4) \
    EACH(portkey_list_api_keys_params, 6) \
    EACH(portkey_get_api_key_params, 2) \
    EACH(portkey_update_api_key_params, 11) \
    EACH(portkey_update_api_key_params_rate_limits, 3) \
    EACH(portkey_update_api_key_params_defaults, 3) \
    EACH(portkey_update_api_key_params_rotation_policy, 4) \
    EACH(portkey_delete_api_key_params, 1) \
    EACH(portkey_rotate_api_key_params, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
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
    .of_portkey_usage_limits = {
        {.name = STRING(credit_limit), .offset = offsetof(portkey_usage_limits, credit_limit), .kind = PA_F_INTEGER},
        {.name = STRING(type), .offset = offsetof(portkey_usage_limits, type), .kind = PA_F_STRING},
        {.name = STRING(alert_threshold), .offset = offsetof(portkey_usage_limits, alert_threshold), .kind = PA_F_INTEGER},
        {.name = STRING(periodic_reset), .offset = offsetof(portkey_usage_limits, periodic_reset), .kind = PA_F_STRING},
        {.name = STRING(periodic_reset_days), .offset = offsetof(portkey_usage_limits, periodic_reset_days), .kind = PA_F_INTEGER},
        {.name = STRING(next_usage_reset_at), .offset = offsetof(portkey_usage_limits, next_usage_reset_at), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_usage_limits, metadata), .kind = PA_F_JSON},
    },
    .of_portkey_list_virtual_keys_params = {
        {.name = STRING(current_page), .offset = offsetof(portkey_list_virtual_keys_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_virtual_keys_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(return_last_used), .offset = offsetof(portkey_list_virtual_keys_params, return_last_used), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_create_virtual_key_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_virtual_key_params, name), .kind = PA_F_STRING},
        {.name = STRING(provider), .offset = offsetof(portkey_create_virtual_key_params, provider), .kind = PA_F_STRING},
        {.name = STRING(key), .offset = offsetof(portkey_create_virtual_key_params, key), .kind = PA_F_STRING},
        {.name = STRING(note), .offset = offsetof(portkey_create_virtual_key_params, note), .kind = PA_F_STRING},
        {.name = STRING(apiVersion), .offset = offsetof(portkey_create_virtual_key_params, api_version), .kind = PA_F_STRING},
        {.name = STRING(resourceName), .offset = offsetof(portkey_create_virtual_key_params, resource_name), .kind = PA_F_STRING},
        {.name = STRING(deploymentName), .offset = offsetof(portkey_create_virtual_key_params, deployment_name), .kind = PA_F_STRING},
        {.name = STRING(awsAccessKeyId), .offset = offsetof(portkey_create_virtual_key_params, aws_access_key_id), .kind = PA_F_STRING},
        {.name = STRING(awsSecretAccessKey), .offset = offsetof(portkey_create_virtual_key_params, aws_secret_access_key), .kind = PA_F_STRING},
        {.name = STRING(awsRegion), .offset = offsetof(portkey_create_virtual_key_params, aws_region), .kind = PA_F_STRING},
        {.name = STRING(vertexProjectId), .offset = offsetof(portkey_create_virtual_key_params, vertex_project_id), .kind = PA_F_STRING},
        {.name = STRING(vertexRegion), .offset = offsetof(portkey_create_virtual_key_params, vertex_region), .kind = PA_F_STRING},
        {.name = STRING(workersAiAccountId), .offset = offsetof(portkey_create_virtual_key_params, workers_ai_account_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_virtual_key_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(deploymentConfig), .offset = offsetof(portkey_create_virtual_key_params, deployment_config), .structure = STRUCTURE_portkey_create_virtual_key_params_deployment_config, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_create_virtual_key_params, usage_limits), .structure = STRUCTURE_portkey_usage_limits, .kind = PA_F_OBJECT},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_create_virtual_key_params, rate_limits), .structure = STRUCTURE_portkey_rate_limits, .kind = PA_F_OBJECT},
        {.name = STRING(expires_at), .offset = offsetof(portkey_create_virtual_key_params, expires_at), .kind = PA_F_STRING},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_create_virtual_key_params, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_create_virtual_key_params_deployment_config = {
        {.name = STRING(apiVersion), .offset = offsetof(portkey_create_virtual_key_params_deployment_config, api_version), .kind = PA_F_STRING},
        {.name = STRING(alias), .offset = offsetof(portkey_create_virtual_key_params_deployment_config, alias), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_create_virtual_key_params_deployment_config, is_default), .kind = PA_F_BOOLEAN},
        {.name = STRING(deploymentName), .offset = offsetof(portkey_create_virtual_key_params_deployment_config, deployment_name), .kind = PA_F_STRING},
    },
    .of_portkey_get_virtual_key_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_get_virtual_key_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_update_virtual_key_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_update_virtual_key_params, slug), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_virtual_key_params, name), .kind = PA_F_STRING},
        {.name = STRING(key), .offset = offsetof(portkey_update_virtual_key_params, key), .kind = PA_F_STRING},
        {.name = STRING(note), .offset = offsetof(portkey_update_virtual_key_params, note), .kind = PA_F_STRING},
        {.name = STRING(deploymentConfig), .offset = offsetof(portkey_update_virtual_key_params, deployment_config), .structure = STRUCTURE_portkey_update_virtual_key_params_deployment_config, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_update_virtual_key_params, usage_limits), .structure = STRUCTURE_portkey_usage_limits, .kind = PA_F_OBJECT},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_update_virtual_key_params, rate_limits), .structure = STRUCTURE_portkey_rate_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(reset_usage), .offset = offsetof(portkey_update_virtual_key_params, reset_usage), .kind = PA_F_BOOLEAN},
        {.name = STRING(expires_at), .offset = offsetof(portkey_update_virtual_key_params, expires_at), .kind = PA_F_STRING},
        {.name = STRING(secret_mappings), .offset = offsetof(portkey_update_virtual_key_params, secret_mappings), .structure = STRUCTURE_portkey_secret_mapping, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_update_virtual_key_params_deployment_config = {
        {.name = STRING(apiVersion), .offset = offsetof(portkey_update_virtual_key_params_deployment_config, api_version), .kind = PA_F_STRING},
        {.name = STRING(alias), .offset = offsetof(portkey_update_virtual_key_params_deployment_config, alias), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_update_virtual_key_params_deployment_config, is_default), .kind = PA_F_BOOLEAN},
        {.name = STRING(deploymentName), .offset = offsetof(portkey_update_virtual_key_params_deployment_config, deployment_name), .kind = PA_F_STRING},
    },
    .of_portkey_delete_virtual_key_params = {
        {.name = STRING(slug), .offset = offsetof(portkey_delete_virtual_key_params, slug), .kind = PA_F_STRING},
    },
    .of_portkey_create_api_key_params = {
        {.name = STRING(type), .offset = offsetof(portkey_create_api_key_params, type), .kind = PA_F_STRING},
        {.name = STRING(sub_type), .offset = offsetof(portkey_create_api_key_params, sub_type), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_create_api_key_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_api_key_params, description), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_api_key_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_api_key_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(user_id), .offset = offsetof(portkey_create_api_key_params, user_id), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_create_api_key_params, rate_limits), .structure = STRUCTURE_portkey_create_api_key_params_rate_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_create_api_key_params, usage_limits), .structure = STRUCTURE_portkey_usage_limits, .kind = PA_F_OBJECT},
        {.name = STRING(scopes), .offset = offsetof(portkey_create_api_key_params, scopes), .kind = PA_F_STRING_LIST},
        {.name = STRING(defaults), .offset = offsetof(portkey_create_api_key_params, defaults), .structure = STRUCTURE_portkey_create_api_key_params_defaults, .kind = PA_F_OBJECT},
        {.name = STRING(alert_emails), .offset = offsetof(portkey_create_api_key_params, alert_emails), .kind = PA_F_STRING_LIST},
        {.name = STRING(expires_at), .offset = offsetof(portkey_create_api_key_params, expires_at), .kind = PA_F_STRING},
        {.name = STRING(rotation_policy), .offset = offsetof(portkey_create_api_key_params, rotation_policy), .structure = STRUCTURE_portkey_create_api_key_params_rotation_policy, .kind = PA_F_OBJECT},
    },
    .of_portkey_create_api_key_params_rate_limits = {
        {.name = STRING(type), .offset = offsetof(portkey_create_api_key_params_rate_limits, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_create_api_key_params_rate_limits, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_create_api_key_params_rate_limits, value), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_api_key_params_defaults = {
        {.name = STRING(metadata), .offset = offsetof(portkey_create_api_key_params_defaults, metadata), .kind = PA_F_JSON},
        {.name = STRING(config_id), .offset = offsetof(portkey_create_api_key_params_defaults, config_id), .kind = PA_F_STRING},
        {.name = STRING(allow_config_override), .offset = offsetof(portkey_create_api_key_params_defaults, allow_config_override), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_create_api_key_params_rotation_policy = {
        {.name = STRING(rotation_period), .offset = offsetof(portkey_create_api_key_params_rotation_policy, rotation_period), .kind = PA_F_STRING},
        {.name = STRING(rotation_period_days), .offset = offsetof(portkey_create_api_key_params_rotation_policy, rotation_period_days), .kind = PA_F_INTEGER},
        {.name = STRING(next_rotation_at), .offset = offsetof(portkey_create_api_key_params_rotation_policy, next_rotation_at), .kind = PA_F_STRING},
        {.name = STRING(key_transition_period_ms), .offset = offsetof(portkey_create_api_key_params_rotation_policy, key_transition_period_ms), .kind = PA_F_INTEGER},
    },
    .of_portkey_list_api_keys_params = {
        {.name = STRING(page_size), .offset = offsetof(portkey_list_api_keys_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_api_keys_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_api_keys_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(ids), .offset = offsetof(portkey_list_api_keys_params, ids), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_api_keys_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_list_api_keys_params, status), .kind = PA_F_STRING},
    },
    .of_portkey_get_api_key_params = {
        {.name = STRING(id), .offset = offsetof(portkey_get_api_key_params, id), .kind = PA_F_STRING},
        {.name = STRING(include_usage), .offset = offsetof(portkey_get_api_key_params, include_usage), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_update_api_key_params = {
        {.name = STRING(id), .offset = offsetof(portkey_update_api_key_params, id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_api_key_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_api_key_params, description), .kind = PA_F_STRING},
        {.name = STRING(rate_limits), .offset = offsetof(portkey_update_api_key_params, rate_limits), .structure = STRUCTURE_portkey_update_api_key_params_rate_limits, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(usage_limits), .offset = offsetof(portkey_update_api_key_params, usage_limits), .kind = PA_F_JSON},
        {.name = STRING(reset_usage), .offset = offsetof(portkey_update_api_key_params, reset_usage), .kind = PA_F_BOOLEAN},
        {.name = STRING(scopes), .offset = offsetof(portkey_update_api_key_params, scopes), .kind = PA_F_STRING_LIST},
        {.name = STRING(defaults), .offset = offsetof(portkey_update_api_key_params, defaults), .structure = STRUCTURE_portkey_update_api_key_params_defaults, .kind = PA_F_OBJECT},
        {.name = STRING(alert_emails), .offset = offsetof(portkey_update_api_key_params, alert_emails), .kind = PA_F_STRING_LIST},
        {.name = STRING(expires_at), .offset = offsetof(portkey_update_api_key_params, expires_at), .kind = PA_F_STRING},
        {.name = STRING(rotation_policy), .offset = offsetof(portkey_update_api_key_params, rotation_policy), .structure = STRUCTURE_portkey_update_api_key_params_rotation_policy, .kind = PA_F_OBJECT},
    },
    .of_portkey_update_api_key_params_rate_limits = {
        {.name = STRING(type), .offset = offsetof(portkey_update_api_key_params_rate_limits, type), .kind = PA_F_STRING},
        {.name = STRING(unit), .offset = offsetof(portkey_update_api_key_params_rate_limits, unit), .kind = PA_F_STRING},
        {.name = STRING(value), .offset = offsetof(portkey_update_api_key_params_rate_limits, value), .kind = PA_F_INTEGER},
    },
    .of_portkey_update_api_key_params_defaults = {
        {.name = STRING(metadata), .offset = offsetof(portkey_update_api_key_params_defaults, metadata), .kind = PA_F_JSON},
        {.name = STRING(config_id), .offset = offsetof(portkey_update_api_key_params_defaults, config_id), .kind = PA_F_STRING},
        {.name = STRING(allow_config_override), .offset = offsetof(portkey_update_api_key_params_defaults, allow_config_override), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_update_api_key_params_rotation_policy = {
        {.name = STRING(rotation_period), .offset = offsetof(portkey_update_api_key_params_rotation_policy, rotation_period), .kind = PA_F_STRING},
        {.name = STRING(rotation_period_days), .offset = offsetof(portkey_update_api_key_params_rotation_policy, rotation_period_days), .kind = PA_F_INTEGER},
        {.name = STRING(next_rotation_at), .offset = offsetof(portkey_update_api_key_params_rotation_policy, next_rotation_at), .kind = PA_F_STRING},
        {.name = STRING(key_transition_period_ms), .offset = offsetof(portkey_update_api_key_params_rotation_policy, key_transition_period_ms), .kind = PA_F_INTEGER},
    },
    .of_portkey_delete_api_key_params = {
        {.name = STRING(id), .offset = offsetof(portkey_delete_api_key_params, id), .kind = PA_F_STRING},
    },
    .of_portkey_rotate_api_key_params = {
        {.name = STRING(id), .offset = offsetof(portkey_rotate_api_key_params, id), .kind = PA_F_STRING},
        {.name = STRING(key_transition_period_ms), .offset = offsetof(portkey_rotate_api_key_params, key_transition_period_ms), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/virtual-keys */
    [OPERATION_list_virtual_keys] = {
        .name = STRING(list_virtual_keys),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_virtual_keys),
        .scope = STRING(virtual_keys_list),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_list_virtual_keys,
        .structure = STRUCTURE_portkey_list_virtual_keys_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_virtual_keys),
    },
    /* POST /v1/virtual-keys */
    [OPERATION_create_virtual_key] = {
        .name = STRING(create_virtual_key),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_virtual_keys),
        .scope = STRING(virtual_keys_create),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_create_virtual_key,
        .structure = STRUCTURE_portkey_create_virtual_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/virtual-keys/{slug} */
    [OPERATION_get_virtual_key] = {
        .name = STRING(get_virtual_key),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_virtual_keys_slug),
        .scope = STRING(virtual_keys_read),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_get_virtual_key,
        .structure = STRUCTURE_portkey_get_virtual_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_virtual_key),
    },
    /* PUT /v1/virtual-keys/{slug} */
    [OPERATION_update_virtual_key] = {
        .name = STRING(update_virtual_key),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_virtual_keys_slug),
        .scope = STRING(virtual_keys_update),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_update_virtual_key,
        .structure = STRUCTURE_portkey_update_virtual_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_virtual_key),
    },
    /* DELETE /v1/virtual-keys/{slug} */
    [OPERATION_delete_virtual_key] = {
        .name = STRING(delete_virtual_key),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_virtual_keys_slug),
        .scope = STRING(virtual_keys_delete),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_delete_virtual_key,
        .structure = STRUCTURE_portkey_delete_virtual_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_virtual_key),
    },
    /* POST /v1/api-keys/{type}/{sub_type} */
    [OPERATION_create_api_key] = {
        .name = STRING(create_api_key),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_api_keys_type_sub_type),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_create_api_key,
        .structure = STRUCTURE_portkey_create_api_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(create_api_key),
    },
    /* GET /v1/api-keys */
    [OPERATION_list_api_keys] = {
        .name = STRING(list_api_keys),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_api_keys),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_list_api_keys,
        .structure = STRUCTURE_portkey_list_api_keys_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_api_keys),
    },
    /* GET /v1/api-keys/{id} */
    [OPERATION_get_api_key] = {
        .name = STRING(get_api_key),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_api_keys_id),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_get_api_key,
        .structure = STRUCTURE_portkey_get_api_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_api_key),
    },
    /* PUT /v1/api-keys/{id} */
    [OPERATION_update_api_key] = {
        .name = STRING(update_api_key),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_api_keys_id),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_update_api_key,
        .structure = STRUCTURE_portkey_update_api_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_api_key),
    },
    /* DELETE /v1/api-keys/{id} */
    [OPERATION_delete_api_key] = {
        .name = STRING(delete_api_key),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_api_keys_id),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_delete_api_key,
        .structure = STRUCTURE_portkey_delete_api_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_api_key),
    },
    /* POST /v1/api-keys/{id}/rotate */
    [OPERATION_rotate_api_key] = {
        .name = STRING(rotate_api_key),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_api_keys_id_rotate),
        .domain = DOMAIN_keys,
        .arguments = SCHEMA_rotate_api_key,
        .structure = STRUCTURE_portkey_rotate_api_key_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(rotate_api_key),
    },
};

extern const struct pa_domain pa_domain_keys;
const struct pa_domain pa_domain_keys = {
    .name = "keys",
    .description = "Portkey API keys and virtual keys.",
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

const portkeyadmin_domain *portkeyadmin_domain_keys(void)
{
    return &pa_domain_keys;
}
