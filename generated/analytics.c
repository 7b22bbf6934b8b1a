/* SPDX-License-Identifier: MIT */
/* Generated from openapi/analytics.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/analytics.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(10, "10") \
    TEXT(100, "100") \
    TEXT(GET, "GET") \
    TEXT(ai_org_model, "ai_org_model") \
    TEXT(analytics_view, "analytics.view") \
    TEXT(api_key_ids, "api_key_ids") \
    TEXT(cache_status, "cache_status") \
    TEXT(columns, "columns") \
    TEXT(completion_token_max, "completion_token_max") \
    TEXT(completion_token_min, "completion_token_min") \
    TEXT(configs, "configs") \
    TEXT(cost_max, "cost_max") \
    TEXT(cost_min, "cost_min") \
    TEXT(current_page, "current_page") \
    TEXT(get_analytics_group, "get_analytics_group") \
    TEXT(get_analytics_group_metadata, "get_analytics_group_metadata") \
    TEXT(get_analytics_group_models, "get_analytics_group_models") \
    TEXT(get_analytics_group_providers, "get_analytics_group_providers") \
    TEXT(get_analytics_group_users, "get_analytics_group_users") \
    TEXT(get_analytics_group_workspaces, "get_analytics_group_workspaces") \
    TEXT(get_cache_hit_latency, "get_cache_hit_latency") \
    TEXT(get_cache_hit_rate, "get_cache_hit_rate") \
    TEXT(get_cache_summary, "get_cache_summary") \
    TEXT(get_cost_analytics, "get_cost_analytics") \
    TEXT(get_error_analytics, "get_error_analytics") \
    TEXT(get_error_rate_analytics, "get_error_rate_analytics") \
    TEXT(get_error_stacks_analytics, "get_error_stacks_analytics") \
    TEXT(get_error_status_codes_analytics, "get_error_status_codes_analytics") \
    TEXT(get_feedback_analytics, "get_feedback_analytics") \
    TEXT(get_feedback_models_analytics, "get_feedback_models_analytics") \
    TEXT(get_feedback_scores_analytics, "get_feedback_scores_analytics") \
    TEXT(get_feedback_weighted_analytics, "get_feedback_weighted_analytics") \
    TEXT(get_latency_analytics, "get_latency_analytics") \
    TEXT(get_request_analytics, "get_request_analytics") \
    TEXT(get_rescued_requests_analytics, "get_rescued_requests_analytics") \
    TEXT(get_token_analytics, "get_token_analytics") \
    TEXT(get_user_requests_analytics, "get_user_requests_analytics") \
    TEXT(get_users_analytics, "get_users_analytics") \
    TEXT(group_by, "group_by") \
    TEXT(include_total, "include_total") \
    TEXT(json_ai_service, "\"ai_service\"") \
    TEXT(json_api_key, "\"api_key\"") \
    TEXT(json_avg_input_tokens, "\"avg_input_tokens\"") \
    TEXT(json_avg_latency, "\"avg_latency\"") \
    TEXT(json_avg_output_tokens, "\"avg_output_tokens\"") \
    TEXT(json_avg_tokens, "\"avg_tokens\"") \
    TEXT(json_cache_hit_rate, "\"cache_hit_rate\"") \
    TEXT(json_config, "\"config\"") \
    TEXT(json_cost, "\"cost\"") \
    TEXT(json_error_count, "\"error_count\"") \
    TEXT(json_first_seen, "\"first_seen\"") \
    TEXT(json_last_seen, "\"last_seen\"") \
    TEXT(json_model, "\"model\"") \
    TEXT(json_p95_latency, "\"p95_latency\"") \
    TEXT(json_p99_latency, "\"p99_latency\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_provider, "\"provider\"") \
    TEXT(json_requests, "\"requests\"") \
    TEXT(json_status_code, "\"status_code\"") \
    TEXT(json_success_rate, "\"success_rate\"") \
    TEXT(json_total_tokens, "\"total_tokens\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(metadata, "metadata") \
    TEXT(metadata_key, "metadata_key") \
    TEXT(minus_10, "-10") \
    TEXT(order_by, "order_by") \
    TEXT(order_by_type, "order_by_type") \
    TEXT(page_size, "page_size") \
    TEXT(path_analytics_graphs_cache_hit_rate, "/analytics/graphs/cache/hit-rate") \
    TEXT(path_analytics_graphs_cache_latency, "/analytics/graphs/cache/latency") \
    TEXT(path_analytics_graphs_cost, "/analytics/graphs/cost") \
    TEXT(path_analytics_graphs_errors, "/analytics/graphs/errors") \
    TEXT(path_analytics_graphs_errors_rate, "/analytics/graphs/errors/rate") \
    TEXT(path_analytics_graphs_errors_stacks, "/analytics/graphs/errors/stacks") \
    TEXT(path_analytics_graphs_errors_status_codes, "/analytics/graphs/errors/status-codes") \
    TEXT(path_analytics_graphs_feedbacks, "/analytics/graphs/feedbacks") \
    TEXT(path_analytics_graphs_feedbacks_ai_models, "/analytics/graphs/feedbacks/ai-models") \
    TEXT(path_analytics_graphs_feedbacks_scores, "/analytics/graphs/feedbacks/scores") \
    TEXT(path_analytics_graphs_feedbacks_weighted, "/analytics/graphs/feedbacks/weighted") \
    TEXT(path_analytics_graphs_latency, "/analytics/graphs/latency") \
    TEXT(path_analytics_graphs_requests, "/analytics/graphs/requests") \
    TEXT(path_analytics_graphs_requests_rescued, "/analytics/graphs/requests/rescued") \
    TEXT(path_analytics_graphs_tokens, "/analytics/graphs/tokens") \
    TEXT(path_analytics_graphs_users, "/analytics/graphs/users") \
    TEXT(path_analytics_graphs_users_requests, "/analytics/graphs/users/requests") \
    TEXT(path_analytics_groups_ai_models, "/analytics/groups/ai-models") \
    TEXT(path_analytics_groups_group_by, "/analytics/groups/{group_by}") \
    TEXT(path_analytics_groups_metadata_metadata_key, "/analytics/groups/metadata/{metadata_key}") \
    TEXT(path_analytics_groups_provider, "/analytics/groups/provider") \
    TEXT(path_analytics_groups_users, "/analytics/groups/users") \
    TEXT(path_analytics_groups_workspaces, "/analytics/groups/workspaces") \
    TEXT(path_analytics_summary_cache, "/analytics/summary/cache") \
    TEXT(path_v1, "/v1") \
    TEXT(prompt_slug, "prompt_slug") \
    TEXT(prompt_token_max, "prompt_token_max") \
    TEXT(prompt_token_min, "prompt_token_min") \
    TEXT(span_id, "span_id") \
    TEXT(status_code, "status_code") \
    TEXT(time_of_generation_max, "time_of_generation_max") \
    TEXT(time_of_generation_min, "time_of_generation_min") \
    TEXT(total_units_max, "total_units_max") \
    TEXT(total_units_min, "total_units_min") \
    TEXT(trace_id, "trace_id") \
    TEXT(virtual_keys, "virtual_keys") \
    TEXT(weighted_feedback_max, "weighted_feedback_max") \
    TEXT(weighted_feedback_min, "weighted_feedback_min") \
    TEXT(workspace_slug, "workspace_slug") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_ai_service_model_status_code_api_key_config_ae68d2[8];
    uint32_t of_string_of_requests_cost_total_tokens_avg_tokens_avg_e2133d[14];
    uint32_t of_get_cost_analytics_required[3];
    uint32_t of_get_request_analytics_required[3];
    uint32_t of_get_token_analytics_required[3];
    uint32_t of_get_latency_analytics_required[3];
    uint32_t of_get_error_analytics_required[3];
    uint32_t of_get_error_rate_analytics_required[3];
    uint32_t of_get_cache_hit_latency_required[3];
    uint32_t of_get_cache_hit_rate_required[3];
    uint32_t of_get_cache_summary_required[3];
    uint32_t of_get_users_analytics_required[3];
    uint32_t of_get_error_stacks_analytics_required[3];
    uint32_t of_get_error_status_codes_analytics_required[3];
    uint32_t of_get_user_requests_analytics_required[3];
    uint32_t of_get_rescued_requests_analytics_required[3];
    uint32_t of_get_feedback_analytics_required[3];
    uint32_t of_get_feedback_models_analytics_required[3];
    uint32_t of_get_feedback_scores_analytics_required[3];
    uint32_t of_get_feedback_weighted_analytics_required[3];
    uint32_t of_get_analytics_group_users_required[3];
    uint32_t of_get_analytics_group_models_required[3];
    uint32_t of_get_analytics_group_providers_required[3];
    uint32_t of_get_analytics_group_required[4];
    uint32_t of_get_analytics_group_workspaces_required[2];
    uint32_t of_get_analytics_group_metadata_required[4];
} names = {
    .of_string_of_ai_service_model_status_code_api_key_config_ae68d2 = {
        STRING(json_ai_service),
        STRING(json_model),
        STRING(json_status_code),
        STRING(json_api_key),
        STRING(json_config),
        STRING(json_workspace),
        STRING(json_provider),
        STRING(json_prompt),
    },
    .of_string_of_requests_cost_total_tokens_avg_tokens_avg_e2133d = {
        STRING(json_requests),
        STRING(json_cost),
        STRING(json_total_tokens),
        STRING(json_avg_tokens),
        STRING(json_avg_input_tokens),
        STRING(json_avg_output_tokens),
        STRING(json_avg_latency),
        STRING(json_p95_latency),
        STRING(json_p99_latency),
        STRING(json_success_rate),
        STRING(json_error_count),
        STRING(json_cache_hit_rate),
        STRING(json_last_seen),
        STRING(json_first_seen),
    },
    .of_get_cost_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_request_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_token_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_latency_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_error_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_error_rate_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_cache_hit_latency_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_cache_hit_rate_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_cache_summary_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_users_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_error_stacks_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_error_status_codes_analytics_required = {
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
        STRING(workspace_slug),
    },
    .of_get_user_requests_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_rescued_requests_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_feedback_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_feedback_models_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_feedback_scores_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_feedback_weighted_analytics_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_analytics_group_users_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_analytics_group_models_required = {
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_analytics_group_providers_required = {
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
        STRING(workspace_slug),
    },
    .of_get_analytics_group_required = {
        STRING(group_by),
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_analytics_group_workspaces_required = {
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
    .of_get_analytics_group_metadata_required = {
        STRING(metadata_key),
        STRING(workspace_slug),
        STRING(time_of_generation_min),
        STRING(time_of_generation_max),
    },
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_string_of_requests_cost_total_tokens_avg_tokens_87b4ad, 2) \
    EACH(boolean, 1) \
    EACH(integer_above_0_to_100, 3) \
    EACH(integer_from_0, 2) \
    EACH(number_from_0, 2) \
    EACH(number_from_minus_10_to_10, 3) \
    EACH(string, 1) \
    EACH(string_date_time, 2) \
    EACH(string_length_from_1, 2) \
    EACH(string_of_ai_service_model_status_code_api_key_config_ae68d2, 2) \
    EACH(string_of_requests_cost_total_tokens_avg_tokens_avg_e2133d, 2) \
    EACH(get_cost_analytics, 4) \
    EACH(get_request_analytics, 4) \
    EACH(get_token_analytics, 4) \
    EACH(get_latency_analytics, 4) \
    EACH(get_error_analytics, 4) \
    EACH(get_error_rate_analytics, 4) \
    EACH(get_cache_hit_latency, 4) \
    EACH(get_cache_hit_rate, 4) \
    EACH(get_cache_summary, 4) \
    EACH(get_users_analytics, 4) \
    EACH(get_error_stacks_analytics, 4) \
    EACH(get_error_status_codes_analytics, 4) \
    EACH(get_user_requests_analytics, 4) \
    EACH(get_rescued_requests_analytics, 4) \
    EACH(get_feedback_analytics, 4) \
    EACH(get_feedback_models_analytics, 4) \
    EACH(get_feedback_scores_analytics, 4) \
    EACH(get_feedback_weighted_analytics, 4) \
    EACH(get_analytics_group_users, 4) \
    EACH(get_analytics_group_models, 4) \
    EACH(get_analytics_group_providers, 4) \
    EACH(get_analytics_group, 4) \
    EACH(get_analytics_group_workspaces, 4) \
    EACH(get_analytics_group_metadata, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_get_cost_analytics[23];
    struct pa_property of_get_request_analytics[23];
    struct pa_property of_get_token_analytics[23];
    struct pa_property of_get_latency_analytics[23];
    struct pa_property of_get_error_analytics[23];
    struct pa_property of_get_error_rate_analytics[23];
    struct pa_property of_get_cache_hit_latency[23];
    struct pa_property of_get_cache_hit_rate[23];
    struct pa_property of_get_cache_summary[23];
    struct pa_property of_get_users_analytics[23];
    struct pa_property of_get_error_stacks_analytics[23];
    struct pa_property of_get_error_status_codes_analytics[23];
    struct pa_property of_get_user_requests_analytics[23];
    struct pa_property of_get_rescued_requests_analytics[23];
    struct pa_property of_get_feedback_analytics[23];
    struct pa_property of_get_feedback_models_analytics[23];
    struct pa_property of_get_feedback_scores_analytics[23];
    struct pa_property of_get_feedback_weighted_analytics[23];
    struct pa_property of_get_analytics_group_users[25];
    struct pa_property of_get_analytics_group_models[25];
    struct pa_property of_get_analytics_group_providers[29];
    struct pa_property of_get_analytics_group[30];
    struct pa_property of_get_analytics_group_workspaces[4];
    struct pa_property of_get_analytics_group_metadata[26];
} properties = {
    .of_get_cost_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_request_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_token_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_latency_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_error_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_error_rate_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_cache_hit_latency = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_cache_hit_rate = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_cache_summary = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_users_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_error_stacks_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_error_status_codes_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_user_requests_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_rescued_requests_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_feedback_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_feedback_models_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_feedback_scores_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_feedback_weighted_analytics = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_analytics_group_users = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_analytics_group_models = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_analytics_group_providers = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(columns), .schema = SCHEMA_array_of_string_of_requests_cost_total_tokens_avg_tokens_87b4ad},
        {.name = STRING(completion_token_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(include_total), .schema = SCHEMA_boolean},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(order_by), .schema = SCHEMA_string},
        {.name = STRING(order_by_type), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_above_0_to_100},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_analytics_group = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(columns), .schema = SCHEMA_array_of_string_of_requests_cost_total_tokens_avg_tokens_87b4ad},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(group_by), .schema = SCHEMA_string_of_ai_service_model_status_code_api_key_config_ae68d2},
        {.name = STRING(include_total), .schema = SCHEMA_boolean},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(order_by), .schema = SCHEMA_string},
        {.name = STRING(order_by_type), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_get_analytics_group_workspaces = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
    },
    .of_get_analytics_group_metadata = {
        {.name = STRING(ai_org_model), .schema = SCHEMA_string},
        {.name = STRING(api_key_ids), .schema = SCHEMA_string},
        {.name = STRING(cache_status), .schema = SCHEMA_string},
        {.name = STRING(completion_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(completion_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(configs), .schema = SCHEMA_string},
        {.name = STRING(cost_max), .schema = SCHEMA_number_from_0},
        {.name = STRING(cost_min), .schema = SCHEMA_number_from_0},
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(metadata), .schema = SCHEMA_string},
        {.name = STRING(metadata_key), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_slug), .schema = SCHEMA_string},
        {.name = STRING(prompt_token_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(prompt_token_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(span_id), .schema = SCHEMA_string},
        {.name = STRING(status_code), .schema = SCHEMA_string},
        {.name = STRING(time_of_generation_max), .schema = SCHEMA_string_date_time},
        {.name = STRING(time_of_generation_min), .schema = SCHEMA_string_date_time},
        {.name = STRING(total_units_max), .schema = SCHEMA_integer_from_0},
        {.name = STRING(total_units_min), .schema = SCHEMA_integer_from_0},
        {.name = STRING(trace_id), .schema = SCHEMA_string},
        {.name = STRING(virtual_keys), .schema = SCHEMA_string},
        {.name = STRING(weighted_feedback_max), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(weighted_feedback_min), .schema = SCHEMA_number_from_minus_10_to_10},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_string_of_requests_cost_total_tokens_avg_tokens_87b4ad = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string_of_requests_cost_total_tokens_avg_tokens_avg_e2133d},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_above_0_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_EXCLUSIVE_MINIMUM, .value = STRING(0)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_number_from_0 = {{.code = PA_TYPE, .value = PA_T_NUMBER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_number_from_minus_10_to_10 = {
        {.code = PA_TYPE, .value = PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(minus_10)},
        {.code = PA_MAXIMUM, .value = STRING(10)},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_date_time = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_DATE_TIME}},
    .of_string_length_from_1 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MIN_LENGTH, .value = 1}},
    .of_string_of_ai_service_model_status_code_api_key_config_ae68d2 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_ai_service_model_status_code_api_key_config_ae68d2)},
    },
    .of_string_of_requests_cost_total_tokens_avg_tokens_avg_e2133d = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_requests_cost_total_tokens_avg_tokens_avg_e2133d)},
    },
    .of_get_cost_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cost_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cost_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_request_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_request_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_request_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_token_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_token_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_token_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_latency_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_latency_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_latency_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_rate_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_rate_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_rate_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_hit_latency = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_hit_latency_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_hit_latency)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_hit_rate = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_hit_rate_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_hit_rate)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_users_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_users_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_users_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_stacks_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_stacks_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_stacks_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_status_codes_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_status_codes_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_status_codes_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_user_requests_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_user_requests_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_user_requests_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_rescued_requests_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_rescued_requests_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_rescued_requests_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_models_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_models_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_models_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_scores_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_scores_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_scores_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_weighted_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_weighted_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_weighted_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_users = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_analytics_group_users_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_users)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_models = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_analytics_group_models_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_models)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_providers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_analytics_group_providers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_providers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_analytics_group_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_workspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_analytics_group_workspaces_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_workspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_analytics_group_metadata_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_metadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_cost_analytics[23];
    struct pa_parameter of_get_request_analytics[23];
    struct pa_parameter of_get_token_analytics[23];
    struct pa_parameter of_get_latency_analytics[23];
    struct pa_parameter of_get_error_analytics[23];
    struct pa_parameter of_get_error_rate_analytics[23];
    struct pa_parameter of_get_cache_hit_latency[23];
    struct pa_parameter of_get_cache_hit_rate[23];
    struct pa_parameter of_get_cache_summary[23];
    struct pa_parameter of_get_users_analytics[23];
    struct pa_parameter of_get_error_stacks_analytics[23];
    struct pa_parameter of_get_error_status_codes_analytics[23];
    struct pa_parameter of_get_user_requests_analytics[23];
    struct pa_parameter of_get_rescued_requests_analytics[23];
    struct pa_parameter of_get_feedback_analytics[23];
    struct pa_parameter of_get_feedback_models_analytics[23];
    struct pa_parameter of_get_feedback_scores_analytics[23];
    struct pa_parameter of_get_feedback_weighted_analytics[23];
    struct pa_parameter of_get_analytics_group_users[25];
    struct pa_parameter of_get_analytics_group_models[25];
    struct pa_parameter of_get_analytics_group_providers[29];
    struct pa_parameter of_get_analytics_group[30];
    struct pa_parameter of_get_analytics_group_workspaces[4];
    struct pa_parameter of_get_analytics_group_metadata[26];
} parameters = {
    .of_get_cost_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_request_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_token_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_latency_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_error_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_error_rate_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_cache_hit_latency = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_cache_hit_rate = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_cache_summary = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_users_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_error_stacks_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_error_status_codes_analytics = {
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_user_requests_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_rescued_requests_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_feedback_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_feedback_models_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_feedback_scores_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_feedback_weighted_analytics = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_analytics_group_users = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_analytics_group_models = {
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_analytics_group_providers = {
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(order_by), .wire = STRING(order_by), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(order_by_type), .wire = STRING(order_by_type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(columns), .wire = STRING(columns), .location = PA_IN_QUERY, .style = PA_STYLE_FORM},
        {.argument = STRING(include_total), .wire = STRING(include_total), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_analytics_group = {
        {.argument = STRING(group_by), .wire = STRING(group_by), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(order_by), .wire = STRING(order_by), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(order_by_type), .wire = STRING(order_by_type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(columns), .wire = STRING(columns), .location = PA_IN_QUERY, .style = PA_STYLE_FORM},
        {.argument = STRING(include_total), .wire = STRING(include_total), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_analytics_group_workspaces = {
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_analytics_group_metadata = {
        {.argument = STRING(metadata_key), .wire = STRING(metadata_key), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(workspace_slug), .wire = STRING(workspace_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_min), .wire = STRING(time_of_generation_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(time_of_generation_max), .wire = STRING(time_of_generation_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_min), .wire = STRING(total_units_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(total_units_max), .wire = STRING(total_units_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_min), .wire = STRING(cost_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cost_max), .wire = STRING(cost_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_min), .wire = STRING(prompt_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_token_max), .wire = STRING(prompt_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_min), .wire = STRING(completion_token_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(completion_token_max), .wire = STRING(completion_token_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(status_code), .wire = STRING(status_code), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_min), .wire = STRING(weighted_feedback_min), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(weighted_feedback_max), .wire = STRING(weighted_feedback_max), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(virtual_keys), .wire = STRING(virtual_keys), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(configs), .wire = STRING(configs), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(api_key_ids), .wire = STRING(api_key_ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(metadata), .wire = STRING(metadata), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ai_org_model), .wire = STRING(ai_org_model), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(trace_id), .wire = STRING(trace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(span_id), .wire = STRING(span_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(prompt_slug), .wire = STRING(prompt_slug), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(cache_status), .wire = STRING(cache_status), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_get_cost_analytics_params, 23) \
    EACH(portkey_get_request_analytics_params, 23) \
    EACH(portkey_get_token_analytics_params, 23) \
    EACH(portkey_get_latency_analytics_params, 23) \
    EACH(portkey_get_error_analytics_params, 23) \
    EACH(portkey_get_error_rate_analytics_params, 23) \
    EACH(portkey_get_cache_hit_latency_params, 23) \
    EACH(portkey_get_cache_hit_rate_params, 23) \
    EACH(portkey_get_cache_summary_params, 23) \
    EACH(portkey_get_users_analytics_params, 23) \
    EACH(portkey_get_error_stacks_analytics_params, 23) \
    EACH(portkey_get_error_status_codes_analytics_params, 23) \
    EACH(portkey_get_user_requests_analytics_params, 23) \
    EACH(portkey_get_rescued_requests_analytics_params, 23) \
    EACH(portkey_get_feedback_analytics_params, 23) \
    EACH(portkey_get_feedback_models_analytics_params, 23) \
    EACH(portkey_get_feedback_scores_analytics_params, 23) \
    EACH(portkey_get_feedback_weighted_analytics_params, 23) \
    EACH(portkey_get_analytics_group_users_params, 25) \
    EACH(portkey_get_analytics_group_models_params, 25) \
    EACH(portkey_get_analytics_group_providers_params, 29) \
    EACH(portkey_get_analytics_group_params, 30) \
    EACH(portkey_get_analytics_group_workspaces_params, 4) \
    EACH(portkey_get_analytics_group_metadata_params, 26) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_get_cost_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_cost_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_cost_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_cost_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_cost_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_cost_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_cost_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_cost_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_cost_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_cost_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_cost_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_cost_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_cost_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_cost_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_cost_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_cost_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_cost_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_cost_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_cost_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_cost_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_cost_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_cost_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_cost_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_cost_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_request_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_request_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_request_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_request_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_request_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_request_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_request_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_request_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_request_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_request_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_request_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_request_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_request_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_request_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_request_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_request_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_request_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_request_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_request_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_request_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_request_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_request_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_request_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_request_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_token_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_token_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_token_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_token_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_token_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_token_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_token_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_token_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_token_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_token_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_token_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_token_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_token_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_token_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_token_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_token_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_token_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_token_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_token_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_token_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_token_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_token_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_token_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_token_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_latency_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_latency_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_latency_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_latency_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_latency_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_latency_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_latency_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_latency_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_latency_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_latency_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_latency_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_latency_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_latency_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_latency_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_latency_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_latency_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_latency_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_latency_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_latency_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_latency_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_latency_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_latency_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_latency_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_latency_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_error_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_error_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_error_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_error_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_error_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_error_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_error_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_error_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_error_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_error_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_error_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_error_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_error_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_error_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_error_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_error_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_error_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_error_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_error_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_error_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_error_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_error_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_error_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_error_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_error_rate_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_error_rate_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_error_rate_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_error_rate_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_error_rate_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_error_rate_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_error_rate_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_error_rate_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_error_rate_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_error_rate_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_error_rate_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_error_rate_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_error_rate_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_error_rate_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_error_rate_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_error_rate_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_error_rate_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_error_rate_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_error_rate_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_error_rate_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_error_rate_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_error_rate_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_error_rate_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_error_rate_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_cache_hit_latency_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_cache_hit_latency_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_cache_hit_latency_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_cache_hit_latency_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_cache_hit_latency_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_cache_hit_latency_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_cache_hit_latency_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_cache_hit_latency_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_cache_hit_latency_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_cache_hit_latency_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_cache_hit_latency_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_cache_hit_latency_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_cache_hit_latency_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_cache_hit_latency_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_cache_hit_latency_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_cache_hit_latency_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_cache_hit_latency_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_cache_hit_latency_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_cache_hit_latency_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_cache_hit_latency_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_cache_hit_latency_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_cache_hit_latency_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_cache_hit_latency_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_cache_hit_latency_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_cache_hit_rate_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_cache_hit_rate_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_cache_hit_rate_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_cache_hit_rate_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_cache_hit_rate_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_cache_hit_rate_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_cache_hit_rate_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_cache_hit_rate_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_cache_hit_rate_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_cache_hit_rate_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_cache_hit_rate_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_cache_hit_rate_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_cache_hit_rate_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_cache_hit_rate_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_cache_hit_rate_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_cache_hit_rate_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_cache_hit_rate_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_cache_hit_rate_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_cache_hit_rate_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_cache_hit_rate_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_cache_hit_rate_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_cache_hit_rate_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_cache_hit_rate_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_cache_hit_rate_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_cache_summary_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_cache_summary_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_cache_summary_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_cache_summary_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_cache_summary_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_cache_summary_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_cache_summary_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_cache_summary_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_cache_summary_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_cache_summary_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_cache_summary_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_cache_summary_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_cache_summary_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_cache_summary_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_cache_summary_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_cache_summary_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_cache_summary_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_cache_summary_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_cache_summary_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_cache_summary_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_cache_summary_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_cache_summary_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_cache_summary_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_cache_summary_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_users_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_users_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_users_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_users_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_users_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_users_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_users_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_users_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_users_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_users_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_users_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_users_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_users_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_users_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_users_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_users_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_users_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_users_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_users_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_users_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_users_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_users_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_users_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_users_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_error_stacks_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_error_stacks_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_error_stacks_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_error_stacks_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_error_stacks_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_error_stacks_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_error_stacks_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_error_stacks_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_error_stacks_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_error_stacks_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_error_stacks_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_error_stacks_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_error_stacks_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_error_stacks_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_error_stacks_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_error_stacks_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_error_stacks_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_error_stacks_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_error_stacks_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_error_stacks_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_error_stacks_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_error_stacks_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_error_stacks_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_error_stacks_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_error_status_codes_analytics_params = {
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_error_status_codes_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_error_status_codes_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_error_status_codes_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_error_status_codes_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_error_status_codes_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_error_status_codes_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_error_status_codes_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_error_status_codes_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_error_status_codes_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_error_status_codes_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_error_status_codes_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_error_status_codes_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_error_status_codes_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_error_status_codes_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_error_status_codes_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_error_status_codes_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_error_status_codes_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_error_status_codes_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_error_status_codes_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_error_status_codes_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_error_status_codes_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_error_status_codes_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_error_status_codes_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_user_requests_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_user_requests_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_user_requests_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_user_requests_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_user_requests_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_user_requests_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_user_requests_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_user_requests_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_user_requests_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_user_requests_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_user_requests_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_user_requests_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_user_requests_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_user_requests_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_user_requests_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_user_requests_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_user_requests_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_user_requests_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_user_requests_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_user_requests_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_user_requests_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_user_requests_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_user_requests_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_user_requests_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_rescued_requests_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_rescued_requests_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_rescued_requests_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_rescued_requests_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_rescued_requests_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_rescued_requests_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_rescued_requests_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_rescued_requests_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_rescued_requests_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_rescued_requests_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_rescued_requests_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_rescued_requests_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_rescued_requests_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_rescued_requests_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_rescued_requests_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_rescued_requests_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_rescued_requests_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_rescued_requests_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_rescued_requests_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_rescued_requests_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_rescued_requests_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_rescued_requests_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_rescued_requests_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_rescued_requests_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_feedback_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_feedback_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_feedback_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_feedback_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_feedback_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_feedback_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_feedback_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_feedback_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_feedback_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_feedback_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_feedback_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_feedback_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_feedback_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_feedback_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_feedback_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_feedback_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_feedback_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_feedback_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_feedback_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_feedback_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_feedback_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_feedback_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_feedback_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_feedback_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_feedback_models_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_feedback_models_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_feedback_models_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_feedback_models_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_feedback_models_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_feedback_models_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_feedback_models_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_feedback_models_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_feedback_models_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_feedback_models_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_feedback_models_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_feedback_models_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_feedback_models_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_feedback_models_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_feedback_models_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_feedback_models_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_feedback_models_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_feedback_models_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_feedback_models_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_feedback_models_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_feedback_models_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_feedback_models_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_feedback_models_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_feedback_models_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_feedback_scores_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_feedback_scores_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_feedback_scores_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_feedback_scores_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_feedback_scores_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_feedback_scores_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_feedback_scores_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_feedback_scores_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_feedback_scores_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_feedback_scores_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_feedback_scores_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_feedback_scores_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_feedback_scores_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_feedback_scores_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_feedback_scores_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_feedback_scores_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_feedback_scores_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_feedback_scores_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_feedback_scores_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_feedback_scores_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_feedback_scores_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_feedback_scores_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_feedback_scores_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_feedback_scores_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_feedback_weighted_analytics_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_feedback_weighted_analytics_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_analytics_group_users_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_analytics_group_users_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_analytics_group_users_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_analytics_group_users_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_analytics_group_users_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_analytics_group_users_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_analytics_group_users_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_analytics_group_users_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_analytics_group_users_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_analytics_group_users_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_analytics_group_users_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_analytics_group_users_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_analytics_group_users_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_analytics_group_users_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_analytics_group_users_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_analytics_group_users_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_analytics_group_users_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_analytics_group_users_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_get_analytics_group_users_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_get_analytics_group_users_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_analytics_group_users_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_analytics_group_users_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_analytics_group_users_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_analytics_group_users_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_analytics_group_users_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_analytics_group_users_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_analytics_group_models_params = {
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_analytics_group_models_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_analytics_group_models_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_analytics_group_models_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_analytics_group_models_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_analytics_group_models_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_analytics_group_models_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_analytics_group_models_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_analytics_group_models_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_analytics_group_models_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_analytics_group_models_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_analytics_group_models_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_analytics_group_models_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_analytics_group_models_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_analytics_group_models_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_analytics_group_models_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_analytics_group_models_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_analytics_group_models_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_get_analytics_group_models_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_get_analytics_group_models_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_analytics_group_models_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_analytics_group_models_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_analytics_group_models_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_analytics_group_models_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_analytics_group_models_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_analytics_group_models_params, cache_status), .kind = PA_F_STRING},
    },
    .of_portkey_get_analytics_group_providers_params = {
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_analytics_group_providers_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_analytics_group_providers_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_analytics_group_providers_params, total_units_min), .kind = PA_F_NUMBER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_analytics_group_providers_params, total_units_max), .kind = PA_F_NUMBER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_analytics_group_providers_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_analytics_group_providers_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_analytics_group_providers_params, prompt_token_min), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_analytics_group_providers_params, prompt_token_max), .kind = PA_F_NUMBER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_analytics_group_providers_params, completion_token_min), .kind = PA_F_NUMBER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_analytics_group_providers_params, completion_token_max), .kind = PA_F_NUMBER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_analytics_group_providers_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_analytics_group_providers_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_analytics_group_providers_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_analytics_group_providers_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_analytics_group_providers_params, configs), .kind = PA_F_STRING},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_analytics_group_providers_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_analytics_group_providers_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_analytics_group_providers_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_analytics_group_providers_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_analytics_group_providers_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_analytics_group_providers_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_analytics_group_providers_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_analytics_group_providers_params, cache_status), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_get_analytics_group_providers_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_get_analytics_group_providers_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(order_by), .offset = offsetof(portkey_get_analytics_group_providers_params, order_by), .kind = PA_F_STRING},
        {.name = STRING(order_by_type), .offset = offsetof(portkey_get_analytics_group_providers_params, order_by_type), .kind = PA_F_STRING},
        {.name = STRING(columns), .offset = offsetof(portkey_get_analytics_group_providers_params, columns), .kind = PA_F_STRING_LIST},
        {.name = STRING(include_total), .offset = offsetof(portkey_get_analytics_group_providers_params, include_total), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_get_analytics_group_params = {
        {.name = STRING(group_by), .offset = offsetof(portkey_get_analytics_group_params, group_by), .kind = PA_F_STRING},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_analytics_group_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_analytics_group_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_analytics_group_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_analytics_group_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_analytics_group_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_analytics_group_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_analytics_group_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_analytics_group_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_analytics_group_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_analytics_group_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_analytics_group_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_analytics_group_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_analytics_group_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_analytics_group_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_analytics_group_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_analytics_group_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_analytics_group_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_analytics_group_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_analytics_group_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_analytics_group_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_analytics_group_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_analytics_group_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_analytics_group_params, cache_status), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_get_analytics_group_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_get_analytics_group_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(order_by), .offset = offsetof(portkey_get_analytics_group_params, order_by), .kind = PA_F_STRING},
        {.name = STRING(order_by_type), .offset = offsetof(portkey_get_analytics_group_params, order_by_type), .kind = PA_F_STRING},
        {.name = STRING(columns), .offset = offsetof(portkey_get_analytics_group_params, columns), .kind = PA_F_STRING_LIST},
        {.name = STRING(include_total), .offset = offsetof(portkey_get_analytics_group_params, include_total), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_get_analytics_group_workspaces_params = {
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_analytics_group_workspaces_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_analytics_group_workspaces_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_get_analytics_group_workspaces_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_get_analytics_group_workspaces_params, page_size), .kind = PA_F_INTEGER},
    },
    .of_portkey_get_analytics_group_metadata_params = {
        {.name = STRING(metadata_key), .offset = offsetof(portkey_get_analytics_group_metadata_params, metadata_key), .kind = PA_F_STRING},
        {.name = STRING(workspace_slug), .offset = offsetof(portkey_get_analytics_group_metadata_params, workspace_slug), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_min), .offset = offsetof(portkey_get_analytics_group_metadata_params, time_of_generation_min), .kind = PA_F_STRING},
        {.name = STRING(time_of_generation_max), .offset = offsetof(portkey_get_analytics_group_metadata_params, time_of_generation_max), .kind = PA_F_STRING},
        {.name = STRING(total_units_min), .offset = offsetof(portkey_get_analytics_group_metadata_params, total_units_min), .kind = PA_F_INTEGER},
        {.name = STRING(total_units_max), .offset = offsetof(portkey_get_analytics_group_metadata_params, total_units_max), .kind = PA_F_INTEGER},
        {.name = STRING(cost_min), .offset = offsetof(portkey_get_analytics_group_metadata_params, cost_min), .kind = PA_F_NUMBER},
        {.name = STRING(cost_max), .offset = offsetof(portkey_get_analytics_group_metadata_params, cost_max), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_token_min), .offset = offsetof(portkey_get_analytics_group_metadata_params, prompt_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_token_max), .offset = offsetof(portkey_get_analytics_group_metadata_params, prompt_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_min), .offset = offsetof(portkey_get_analytics_group_metadata_params, completion_token_min), .kind = PA_F_INTEGER},
        {.name = STRING(completion_token_max), .offset = offsetof(portkey_get_analytics_group_metadata_params, completion_token_max), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_get_analytics_group_metadata_params, status_code), .kind = PA_F_STRING},
        {.name = STRING(weighted_feedback_min), .offset = offsetof(portkey_get_analytics_group_metadata_params, weighted_feedback_min), .kind = PA_F_NUMBER},
        {.name = STRING(weighted_feedback_max), .offset = offsetof(portkey_get_analytics_group_metadata_params, weighted_feedback_max), .kind = PA_F_NUMBER},
        {.name = STRING(virtual_keys), .offset = offsetof(portkey_get_analytics_group_metadata_params, virtual_keys), .kind = PA_F_STRING},
        {.name = STRING(configs), .offset = offsetof(portkey_get_analytics_group_metadata_params, configs), .kind = PA_F_STRING},
        {.name = STRING(api_key_ids), .offset = offsetof(portkey_get_analytics_group_metadata_params, api_key_ids), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_get_analytics_group_metadata_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_get_analytics_group_metadata_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(metadata), .offset = offsetof(portkey_get_analytics_group_metadata_params, metadata), .kind = PA_F_STRING},
        {.name = STRING(ai_org_model), .offset = offsetof(portkey_get_analytics_group_metadata_params, ai_org_model), .kind = PA_F_STRING},
        {.name = STRING(trace_id), .offset = offsetof(portkey_get_analytics_group_metadata_params, trace_id), .kind = PA_F_STRING},
        {.name = STRING(span_id), .offset = offsetof(portkey_get_analytics_group_metadata_params, span_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_slug), .offset = offsetof(portkey_get_analytics_group_metadata_params, prompt_slug), .kind = PA_F_STRING},
        {.name = STRING(cache_status), .offset = offsetof(portkey_get_analytics_group_metadata_params, cache_status), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/analytics/graphs/cost */
    [OPERATION_get_cost_analytics] = {
        .name = STRING(get_cost_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_cost),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_cost_analytics,
        .structure = STRUCTURE_portkey_get_cost_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_cost_analytics),
    },
    /* GET /v1/analytics/graphs/requests */
    [OPERATION_get_request_analytics] = {
        .name = STRING(get_request_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_requests),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_request_analytics,
        .structure = STRUCTURE_portkey_get_request_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_request_analytics),
    },
    /* GET /v1/analytics/graphs/tokens */
    [OPERATION_get_token_analytics] = {
        .name = STRING(get_token_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_tokens),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_token_analytics,
        .structure = STRUCTURE_portkey_get_token_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_token_analytics),
    },
    /* GET /v1/analytics/graphs/latency */
    [OPERATION_get_latency_analytics] = {
        .name = STRING(get_latency_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_latency),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_latency_analytics,
        .structure = STRUCTURE_portkey_get_latency_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_latency_analytics),
    },
    /* GET /v1/analytics/graphs/errors */
    [OPERATION_get_error_analytics] = {
        .name = STRING(get_error_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_errors),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_error_analytics,
        .structure = STRUCTURE_portkey_get_error_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_error_analytics),
    },
    /* GET /v1/analytics/graphs/errors/rate */
    [OPERATION_get_error_rate_analytics] = {
        .name = STRING(get_error_rate_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_errors_rate),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_error_rate_analytics,
        .structure = STRUCTURE_portkey_get_error_rate_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_error_rate_analytics),
    },
    /* GET /v1/analytics/graphs/cache/latency */
    [OPERATION_get_cache_hit_latency] = {
        .name = STRING(get_cache_hit_latency),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_cache_latency),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_cache_hit_latency,
        .structure = STRUCTURE_portkey_get_cache_hit_latency_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_cache_hit_latency),
    },
    /* GET /v1/analytics/graphs/cache/hit-rate */
    [OPERATION_get_cache_hit_rate] = {
        .name = STRING(get_cache_hit_rate),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_cache_hit_rate),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_cache_hit_rate,
        .structure = STRUCTURE_portkey_get_cache_hit_rate_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_cache_hit_rate),
    },
    /* GET /v1/analytics/summary/cache */
    [OPERATION_get_cache_summary] = {
        .name = STRING(get_cache_summary),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_summary_cache),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_cache_summary,
        .structure = STRUCTURE_portkey_get_cache_summary_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_cache_summary),
    },
    /* GET /v1/analytics/graphs/users */
    [OPERATION_get_users_analytics] = {
        .name = STRING(get_users_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_users),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_users_analytics,
        .structure = STRUCTURE_portkey_get_users_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_users_analytics),
    },
    /* GET /v1/analytics/graphs/errors/stacks */
    [OPERATION_get_error_stacks_analytics] = {
        .name = STRING(get_error_stacks_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_errors_stacks),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_error_stacks_analytics,
        .structure = STRUCTURE_portkey_get_error_stacks_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_error_stacks_analytics),
    },
    /* GET /v1/analytics/graphs/errors/status-codes */
    [OPERATION_get_error_status_codes_analytics] = {
        .name = STRING(get_error_status_codes_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_errors_status_codes),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_error_status_codes_analytics,
        .structure = STRUCTURE_portkey_get_error_status_codes_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_error_status_codes_analytics),
    },
    /* GET /v1/analytics/graphs/users/requests */
    [OPERATION_get_user_requests_analytics] = {
        .name = STRING(get_user_requests_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_users_requests),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_user_requests_analytics,
        .structure = STRUCTURE_portkey_get_user_requests_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_user_requests_analytics),
    },
    /* GET /v1/analytics/graphs/requests/rescued */
    [OPERATION_get_rescued_requests_analytics] = {
        .name = STRING(get_rescued_requests_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_requests_rescued),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_rescued_requests_analytics,
        .structure = STRUCTURE_portkey_get_rescued_requests_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_rescued_requests_analytics),
    },
    /* GET /v1/analytics/graphs/feedbacks */
    [OPERATION_get_feedback_analytics] = {
        .name = STRING(get_feedback_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_feedbacks),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_feedback_analytics,
        .structure = STRUCTURE_portkey_get_feedback_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_feedback_analytics),
    },
    /* GET /v1/analytics/graphs/feedbacks/ai-models */
    [OPERATION_get_feedback_models_analytics] = {
        .name = STRING(get_feedback_models_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_feedbacks_ai_models),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_feedback_models_analytics,
        .structure = STRUCTURE_portkey_get_feedback_models_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_feedback_models_analytics),
    },
    /* GET /v1/analytics/graphs/feedbacks/scores */
    [OPERATION_get_feedback_scores_analytics] = {
        .name = STRING(get_feedback_scores_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_feedbacks_scores),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_feedback_scores_analytics,
        .structure = STRUCTURE_portkey_get_feedback_scores_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_feedback_scores_analytics),
    },
    /* GET /v1/analytics/graphs/feedbacks/weighted */
    [OPERATION_get_feedback_weighted_analytics] = {
        .name = STRING(get_feedback_weighted_analytics),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_graphs_feedbacks_weighted),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_feedback_weighted_analytics,
        .structure = STRUCTURE_portkey_get_feedback_weighted_analytics_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_feedback_weighted_analytics),
    },
    /* GET /v1/analytics/groups/users */
    [OPERATION_get_analytics_group_users] = {
        .name = STRING(get_analytics_group_users),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_groups_users),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_analytics_group_users,
        .structure = STRUCTURE_portkey_get_analytics_group_users_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_analytics_group_users),
    },
    /* GET /v1/analytics/groups/ai-models */
    [OPERATION_get_analytics_group_models] = {
        .name = STRING(get_analytics_group_models),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_groups_ai_models),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_analytics_group_models,
        .structure = STRUCTURE_portkey_get_analytics_group_models_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_analytics_group_models),
    },
    /* GET /v1/analytics/groups/provider */
    [OPERATION_get_analytics_group_providers] = {
        .name = STRING(get_analytics_group_providers),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_groups_provider),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_analytics_group_providers,
        .structure = STRUCTURE_portkey_get_analytics_group_providers_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_analytics_group_providers),
    },
    /* GET /v1/analytics/groups/{group_by} */
    [OPERATION_get_analytics_group] = {
        .name = STRING(get_analytics_group),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_groups_group_by),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_analytics_group,
        .structure = STRUCTURE_portkey_get_analytics_group_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_analytics_group),
    },
    /* GET /v1/analytics/groups/workspaces */
    [OPERATION_get_analytics_group_workspaces] = {
        .name = STRING(get_analytics_group_workspaces),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_groups_workspaces),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_analytics_group_workspaces,
        .structure = STRUCTURE_portkey_get_analytics_group_workspaces_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_analytics_group_workspaces),
    },
    /* GET /v1/analytics/groups/metadata/{metadata_key} */
    [OPERATION_get_analytics_group_metadata] = {
        .name = STRING(get_analytics_group_metadata),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_analytics_groups_metadata_metadata_key),
        .scope = STRING(analytics_view),
        .domain = DOMAIN_analytics,
        .arguments = SCHEMA_get_analytics_group_metadata,
        .structure = STRUCTURE_portkey_get_analytics_group_metadata_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_JSON,
        PARAMETERS(get_analytics_group_metadata),
    },
};

extern const struct pa_domain pa_domain_analytics;
const struct pa_domain pa_domain_analytics = {
    .name = "analytics",
    .description = "Cost, token, latency, error and usage figures of gateway traffic.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
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

int portkey_get_cost_analytics(portkey_response **out, portkey_client *client, const portkey_get_cost_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_cost_analytics], params, error);
}

int portkey_get_cost_analytics_request(portkey_request **out, const portkey_get_cost_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_cost_analytics], params, error);
}

int portkey_get_request_analytics(portkey_response **out, portkey_client *client, const portkey_get_request_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_request_analytics], params, error);
}

int portkey_get_request_analytics_request(portkey_request **out, const portkey_get_request_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_request_analytics], params, error);
}

int portkey_get_token_analytics(portkey_response **out, portkey_client *client, const portkey_get_token_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_token_analytics], params, error);
}

int portkey_get_token_analytics_request(portkey_request **out, const portkey_get_token_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_token_analytics], params, error);
}

int portkey_get_latency_analytics(portkey_response **out, portkey_client *client, const portkey_get_latency_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_latency_analytics], params, error);
}

int portkey_get_latency_analytics_request(portkey_request **out, const portkey_get_latency_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_latency_analytics], params, error);
}

int portkey_get_error_analytics(portkey_response **out, portkey_client *client, const portkey_get_error_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_error_analytics], params, error);
}

int portkey_get_error_analytics_request(portkey_request **out, const portkey_get_error_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_error_analytics], params, error);
}

int portkey_get_error_rate_analytics(portkey_response **out, portkey_client *client, const portkey_get_error_rate_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_error_rate_analytics], params, error);
}

int portkey_get_error_rate_analytics_request(portkey_request **out, const portkey_get_error_rate_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_error_rate_analytics], params, error);
}

int portkey_get_cache_hit_latency(portkey_response **out, portkey_client *client, const portkey_get_cache_hit_latency_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_cache_hit_latency], params, error);
}

int portkey_get_cache_hit_latency_request(portkey_request **out, const portkey_get_cache_hit_latency_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_cache_hit_latency], params, error);
}

int portkey_get_cache_hit_rate(portkey_response **out, portkey_client *client, const portkey_get_cache_hit_rate_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_cache_hit_rate], params, error);
}

int portkey_get_cache_hit_rate_request(portkey_request **out, const portkey_get_cache_hit_rate_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_cache_hit_rate], params, error);
}

int portkey_get_cache_summary(portkey_response **out, portkey_client *client, const portkey_get_cache_summary_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_cache_summary], params, error);
}

int portkey_get_cache_summary_request(portkey_request **out, const portkey_get_cache_summary_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_cache_summary], params, error);
}

int portkey_get_users_analytics(portkey_response **out, portkey_client *client, const portkey_get_users_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_users_analytics], params, error);
}

int portkey_get_users_analytics_request(portkey_request **out, const portkey_get_users_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_users_analytics], params, error);
}

int portkey_get_error_stacks_analytics(portkey_response **out, portkey_client *client, const portkey_get_error_stacks_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_error_stacks_analytics], params, error);
}

int portkey_get_error_stacks_analytics_request(portkey_request **out, const portkey_get_error_stacks_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_error_stacks_analytics], params, error);
}

int portkey_get_error_status_codes_analytics(portkey_response **out, portkey_client *client, const portkey_get_error_status_codes_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_error_status_codes_analytics], params, error);
}

int portkey_get_error_status_codes_analytics_request(portkey_request **out, const portkey_get_error_status_codes_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_error_status_codes_analytics], params, error);
}

int portkey_get_user_requests_analytics(portkey_response **out, portkey_client *client, const portkey_get_user_requests_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_user_requests_analytics], params, error);
}

int portkey_get_user_requests_analytics_request(portkey_request **out, const portkey_get_user_requests_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_user_requests_analytics], params, error);
}

int portkey_get_rescued_requests_analytics(portkey_response **out, portkey_client *client, const portkey_get_rescued_requests_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_rescued_requests_analytics], params, error);
}

int portkey_get_rescued_requests_analytics_request(portkey_request **out, const portkey_get_rescued_requests_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_rescued_requests_analytics], params, error);
}

int portkey_get_feedback_analytics(portkey_response **out, portkey_client *client, const portkey_get_feedback_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_feedback_analytics], params, error);
}

int portkey_get_feedback_analytics_request(portkey_request **out, const portkey_get_feedback_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_feedback_analytics], params, error);
}

int portkey_get_feedback_models_analytics(portkey_response **out, portkey_client *client, const portkey_get_feedback_models_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_feedback_models_analytics], params, error);
}

int portkey_get_feedback_models_analytics_request(portkey_request **out, const portkey_get_feedback_models_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_feedback_models_analytics], params, error);
}

int portkey_get_feedback_scores_analytics(portkey_response **out, portkey_client *client, const portkey_get_feedback_scores_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_feedback_scores_analytics], params, error);
}

int portkey_get_feedback_scores_analytics_request(portkey_request **out, const portkey_get_feedback_scores_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_feedback_scores_analytics], params, error);
}

int portkey_get_feedback_weighted_analytics(portkey_response **out, portkey_client *client, const portkey_get_feedback_weighted_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_feedback_weighted_analytics], params, error);
}

int portkey_get_feedback_weighted_analytics_request(portkey_request **out, const portkey_get_feedback_weighted_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_feedback_weighted_analytics], params, error);
}

int portkey_get_analytics_group_users(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_users_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_analytics_group_users], params, error);
}

int portkey_get_analytics_group_users_request(portkey_request **out, const portkey_get_analytics_group_users_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_analytics_group_users], params, error);
}

int portkey_get_analytics_group_models(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_models_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_analytics_group_models], params, error);
}

int portkey_get_analytics_group_models_request(portkey_request **out, const portkey_get_analytics_group_models_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_analytics_group_models], params, error);
}

int portkey_get_analytics_group_providers(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_providers_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_analytics_group_providers], params, error);
}

int portkey_get_analytics_group_providers_request(portkey_request **out, const portkey_get_analytics_group_providers_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_analytics_group_providers], params, error);
}

int portkey_get_analytics_group(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_analytics_group], params, error);
}

int portkey_get_analytics_group_request(portkey_request **out, const portkey_get_analytics_group_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_analytics_group], params, error);
}

int portkey_get_analytics_group_workspaces(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_workspaces_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_analytics_group_workspaces], params, error);
}

int portkey_get_analytics_group_workspaces_request(portkey_request **out, const portkey_get_analytics_group_workspaces_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_analytics_group_workspaces], params, error);
}

int portkey_get_analytics_group_metadata(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_metadata_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[OPERATION_get_analytics_group_metadata], params, error);
}

int portkey_get_analytics_group_metadata_request(portkey_request **out, const portkey_get_analytics_group_metadata_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[OPERATION_get_analytics_group_metadata], params, error);
}
