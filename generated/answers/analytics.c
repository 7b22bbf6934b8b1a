/* SPDX-License-Identifier: MIT */
/* Generated from openapi/analytics.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(ai_model, "ai_model") \
    TEXT(avg, "avg") \
    TEXT(avg_latency, "avg_latency") \
    TEXT(avg_tokens, "avg_tokens") \
    TEXT(avg_weighted_feedback, "avg_weighted_feedback") \
    TEXT(cache_speedup, "cache_speedup") \
    TEXT(cost, "cost") \
    TEXT(count, "count") \
    TEXT(cumulative_semantic_cache_savings, "cumulative_semantic_cache_savings") \
    TEXT(cumulative_simple_cache_savings, "cumulative_simple_cache_savings") \
    TEXT(data, "data") \
    TEXT(data_points, "data_points") \
    TEXT(fallback, "fallback") \
    TEXT(hits, "hits") \
    TEXT(json_analytics_graph, "\"analytics-graph\"") \
    TEXT(json_analytics_group, "\"analytics-group\"") \
    TEXT(json_analytics_summary, "\"analytics-summary\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(last_seen, "last_seen") \
    TEXT(metadata_value, "metadata_value") \
    TEXT(object, "object") \
    TEXT(p50, "p50") \
    TEXT(p90, "p90") \
    TEXT(p99, "p99") \
    TEXT(rate, "rate") \
    TEXT(requests, "requests") \
    TEXT(requests_with_feedback, "requests_with_feedback") \
    TEXT(response_status_code, "response_status_code") \
    TEXT(retry, "retry") \
    TEXT(retry_success_count, "retry_success_count") \
    TEXT(score, "score") \
    TEXT(semantic_hits, "semantic_hits") \
    TEXT(simple_hits, "simple_hits") \
    TEXT(stats, "stats") \
    TEXT(status_code, "status_code") \
    TEXT(summary, "summary") \
    TEXT(timestamp, "timestamp") \
    TEXT(total, "total") \
    TEXT(total_errors, "total_errors") \
    TEXT(total_requests, "total_requests") \
    TEXT(unique, "unique") \
    TEXT(unique_error_codes, "unique_error_codes") \
    TEXT(user, "user") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_7e4c24[1];
    uint32_t of_string_of_9f9fc8[1];
    uint32_t of_string_of_eea7e0[1];
    uint32_t of_string_of_list[1];
    uint32_t of_get_cost_analytics_data_points_items_required[3];
    uint32_t of_get_cost_analytics_summary_required[2];
    uint32_t of_get_cost_analytics_required[3];
    uint32_t of_get_request_analytics_data_points_items_required[2];
    uint32_t of_get_request_analytics_summary_required[1];
    uint32_t of_get_request_analytics_required[3];
    uint32_t of_get_token_analytics_data_points_items_required[3];
    uint32_t of_get_token_analytics_summary_required[2];
    uint32_t of_get_token_analytics_required[3];
    uint32_t of_get_latency_analytics_data_points_items_required[5];
    uint32_t of_get_latency_analytics_summary_required[4];
    uint32_t of_get_latency_analytics_required[3];
    uint32_t of_get_error_analytics_data_points_items_required[2];
    uint32_t of_get_error_analytics_summary_required[1];
    uint32_t of_get_error_analytics_required[3];
    uint32_t of_get_error_rate_analytics_data_points_items_required[2];
    uint32_t of_get_error_rate_analytics_summary_required[1];
    uint32_t of_get_error_rate_analytics_required[3];
    uint32_t of_get_cache_hit_latency_data_points_items_required[2];
    uint32_t of_get_cache_hit_latency_required[3];
    uint32_t of_get_cache_hit_rate_data_points_items_required[6];
    uint32_t of_get_cache_hit_rate_summary_required[2];
    uint32_t of_get_cache_hit_rate_required[3];
    uint32_t of_get_cache_summary_required[2];
    uint32_t of_get_users_analytics_data_points_items_required[2];
    uint32_t of_get_users_analytics_summary_required[1];
    uint32_t of_get_users_analytics_required[3];
    uint32_t of_get_error_stacks_analytics_data_points_items_required[2];
    uint32_t of_get_error_stacks_analytics_summary_required[1];
    uint32_t of_get_error_stacks_analytics_required[3];
    uint32_t of_get_error_status_codes_analytics_data_points_items_required[2];
    uint32_t of_get_error_status_codes_analytics_summary_required[2];
    uint32_t of_get_error_status_codes_analytics_required[3];
    uint32_t of_get_user_requests_analytics_data_points_items_required[2];
    uint32_t of_get_user_requests_analytics_summary_required[3];
    uint32_t of_get_user_requests_analytics_required[3];
    uint32_t of_get_rescued_requests_analytics_data_points_items_required[3];
    uint32_t of_get_rescued_requests_analytics_summary_required[2];
    uint32_t of_get_rescued_requests_analytics_required[3];
    uint32_t of_get_feedback_analytics_data_points_items_required[2];
    uint32_t of_get_feedback_analytics_summary_required[1];
    uint32_t of_get_feedback_analytics_required[3];
    uint32_t of_get_feedback_models_analytics_data_points_items_required[3];
    uint32_t of_get_feedback_models_analytics_required[3];
    uint32_t of_get_feedback_scores_analytics_data_points_items_required[2];
    uint32_t of_get_feedback_scores_analytics_summary_required[1];
    uint32_t of_get_feedback_scores_analytics_required[3];
    uint32_t of_get_feedback_weighted_analytics_data_points_items_required[2];
    uint32_t of_get_feedback_weighted_analytics_summary_required[1];
    uint32_t of_get_feedback_weighted_analytics_required[3];
    uint32_t of_get_analytics_group_users_required[3];
    uint32_t of_get_analytics_group_models_required[3];
    uint32_t of_get_analytics_group_metadata_required[3];
} names = {
    .of_string_of_7e4c24 = {STRING(json_analytics_group)},
    .of_string_of_9f9fc8 = {STRING(json_analytics_summary)},
    .of_string_of_eea7e0 = {STRING(json_analytics_graph)},
    .of_string_of_list = {STRING(json_list)},
    .of_get_cost_analytics_data_points_items_required = {STRING(timestamp), STRING(total), STRING(avg)},
    .of_get_cost_analytics_summary_required = {STRING(total), STRING(avg)},
    .of_get_cost_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_request_analytics_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_get_request_analytics_summary_required = {STRING(total)},
    .of_get_request_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_token_analytics_data_points_items_required = {STRING(timestamp), STRING(avg), STRING(total)},
    .of_get_token_analytics_summary_required = {STRING(total), STRING(avg)},
    .of_get_token_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_latency_analytics_data_points_items_required = {
        STRING(timestamp),
        STRING(avg),
        STRING(p50),
        STRING(p90),
        STRING(p99),
    },
    .of_get_latency_analytics_summary_required = {STRING(avg), STRING(p50), STRING(p90), STRING(p99)},
    .of_get_latency_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_error_analytics_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_get_error_analytics_summary_required = {STRING(total)},
    .of_get_error_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_error_rate_analytics_data_points_items_required = {STRING(timestamp), STRING(rate)},
    .of_get_error_rate_analytics_summary_required = {STRING(rate)},
    .of_get_error_rate_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_cache_hit_latency_data_points_items_required = {STRING(timestamp), STRING(avg)},
    .of_get_cache_hit_latency_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_cache_hit_rate_data_points_items_required = {
        STRING(timestamp),
        STRING(simple_hits),
        STRING(semantic_hits),
        STRING(rate),
        STRING(cumulative_simple_cache_savings),
        STRING(cumulative_semantic_cache_savings),
    },
    .of_get_cache_hit_rate_summary_required = {STRING(total), STRING(rate)},
    .of_get_cache_hit_rate_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_cache_summary_required = {STRING(summary), STRING(object)},
    .of_get_users_analytics_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_get_users_analytics_summary_required = {STRING(total)},
    .of_get_users_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_error_stacks_analytics_data_points_items_required = {STRING(timestamp), STRING(stats)},
    .of_get_error_stacks_analytics_summary_required = {STRING(total)},
    .of_get_error_stacks_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_error_status_codes_analytics_data_points_items_required = {STRING(status_code), STRING(count)},
    .of_get_error_status_codes_analytics_summary_required = {
        STRING(total_errors),
        STRING(unique_error_codes),
    },
    .of_get_error_status_codes_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_user_requests_analytics_data_points_items_required = {STRING(timestamp), STRING(avg)},
    .of_get_user_requests_analytics_summary_required = {STRING(total), STRING(unique), STRING(avg)},
    .of_get_user_requests_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_rescued_requests_analytics_data_points_items_required = {
        STRING(timestamp),
        STRING(retry),
        STRING(fallback),
    },
    .of_get_rescued_requests_analytics_summary_required = {STRING(retry), STRING(fallback)},
    .of_get_rescued_requests_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_feedback_analytics_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_get_feedback_analytics_summary_required = {STRING(total)},
    .of_get_feedback_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_feedback_models_analytics_data_points_items_required = {
        STRING(ai_model),
        STRING(total),
        STRING(avg_weighted_feedback),
    },
    .of_get_feedback_models_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_feedback_scores_analytics_data_points_items_required = {STRING(score), STRING(total)},
    .of_get_feedback_scores_analytics_summary_required = {STRING(total)},
    .of_get_feedback_scores_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_feedback_weighted_analytics_data_points_items_required = {STRING(timestamp), STRING(avg)},
    .of_get_feedback_weighted_analytics_summary_required = {STRING(avg)},
    .of_get_feedback_weighted_analytics_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_get_analytics_group_users_required = {STRING(total), STRING(object), STRING(data)},
    .of_get_analytics_group_models_required = {STRING(total), STRING(object), STRING(data)},
    .of_get_analytics_group_metadata_required = {STRING(total), STRING(object), STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_7e4c24, 2) \
    EACH(string_of_9f9fc8, 2) \
    EACH(string_of_eea7e0, 2) \
    EACH(string_of_list, 2) \
    EACH(get_cost_analytics_data_points_items, 4) \
    EACH(get_cost_analytics_data_points, 2) \
    EACH(get_cost_analytics_summary, 4) \
    EACH(get_cost_analytics, 4) \
    EACH(get_request_analytics_data_points_items, 4) \
    EACH(get_request_analytics_data_points, 2) \
    EACH(get_request_analytics_summary, 4) \
    EACH(get_request_analytics, 4) \
    EACH(get_token_analytics_data_points_items, 4) \
    EACH(get_token_analytics_data_points, 2) \
    EACH(get_token_analytics_summary, 4) \
    EACH(get_token_analytics, 4) \
    EACH(get_latency_analytics_data_points_items, 4) \
    EACH(get_latency_analytics_data_points, 2) \
    EACH(get_latency_analytics_summary, 4) \
    EACH(get_latency_analytics, 4) \
    EACH(get_error_analytics_data_points_items, 4) \
    EACH(get_error_analytics_data_points, 2) \
    EACH(get_error_analytics_summary, 4) \
    EACH(get_error_analytics, 4) \
    EACH(get_error_rate_analytics_data_points_items, 4) \
    EACH(get_error_rate_analytics_data_points, 2) \
    EACH(get_error_rate_analytics_summary, 4) \
    EACH(get_error_rate_analytics, 4) \
    EACH(get_cache_hit_latency_data_points_items, 4) \
    EACH(get_cache_hit_latency_data_points, 2) \
    EACH(get_cache_hit_latency, 4) \
    EACH(get_cache_hit_rate_data_points_items, 4) \
    EACH(get_cache_hit_rate_data_points, 2) \
    EACH(get_cache_hit_rate_summary, 4) \
    EACH(get_cache_hit_rate, 4) \
    EACH(get_cache_summary_summary, 3) \
    EACH(get_cache_summary, 4) \
    EACH(get_users_analytics_data_points_items, 4) \
    EACH(get_users_analytics_data_points, 2) \
    EACH(get_users_analytics_summary, 4) \
    EACH(get_users_analytics, 4) \
    EACH(get_error_stacks_analytics_data_points_items_stats_items, 3) \
    EACH(get_error_stacks_analytics_data_points_items_stats, 2) \
    EACH(get_error_stacks_analytics_data_points_items, 4) \
    EACH(get_error_stacks_analytics_data_points, 2) \
    EACH(get_error_stacks_analytics_summary, 4) \
    EACH(get_error_stacks_analytics, 4) \
    EACH(get_error_status_codes_analytics_data_points_items, 4) \
    EACH(get_error_status_codes_analytics_data_points, 2) \
    EACH(get_error_status_codes_analytics_summary, 4) \
    EACH(get_error_status_codes_analytics, 4) \
    EACH(get_user_requests_analytics_data_points_items, 4) \
    EACH(get_user_requests_analytics_data_points, 2) \
    EACH(get_user_requests_analytics_summary, 4) \
    EACH(get_user_requests_analytics, 4) \
    EACH(get_rescued_requests_analytics_data_points_items_retry_items, 3) \
    EACH(get_rescued_requests_analytics_data_points_items_retry, 2) \
    EACH(get_rescued_requests_analytics_data_points_items, 4) \
    EACH(get_rescued_requests_analytics_data_points, 2) \
    EACH(get_rescued_requests_analytics_summary, 4) \
    EACH(get_rescued_requests_analytics, 4) \
    EACH(get_feedback_analytics_data_points_items, 4) \
    EACH(get_feedback_analytics_data_points, 2) \
    EACH(get_feedback_analytics_summary, 4) \
    EACH(get_feedback_analytics, 4) \
    EACH(get_feedback_models_analytics_data_points_items, 4) \
    EACH(get_feedback_models_analytics_data_points, 2) \
    EACH(get_feedback_models_analytics, 4) \
    EACH(get_feedback_scores_analytics_data_points_items, 4) \
    EACH(get_feedback_scores_analytics_data_points, 2) \
    EACH(get_feedback_scores_analytics_summary, 4) \
    EACH(get_feedback_scores_analytics, 4) \
    EACH(get_feedback_weighted_analytics_data_points_items, 4) \
    EACH(get_feedback_weighted_analytics_data_points, 2) \
    EACH(get_feedback_weighted_analytics_summary, 4) \
    EACH(get_feedback_weighted_analytics, 4) \
    EACH(get_analytics_group_users_data_items, 3) \
    EACH(get_analytics_group_users_data, 2) \
    EACH(get_analytics_group_users, 4) \
    EACH(get_analytics_group_models_data_items, 3) \
    EACH(get_analytics_group_models_data, 2) \
    EACH(get_analytics_group_models, 4) \
    EACH(get_analytics_group_metadata_data_items, 3) \
    EACH(get_analytics_group_metadata_data, 2) \
    EACH(get_analytics_group_metadata, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_get_cost_analytics_data_points_items[3];
    struct pa_property of_get_cost_analytics_summary[2];
    struct pa_property of_get_cost_analytics[3];
    struct pa_property of_get_request_analytics_data_points_items[2];
    struct pa_property of_get_request_analytics_summary[1];
    struct pa_property of_get_request_analytics[3];
    struct pa_property of_get_token_analytics_data_points_items[3];
    struct pa_property of_get_token_analytics_summary[2];
    struct pa_property of_get_token_analytics[3];
    struct pa_property of_get_latency_analytics_data_points_items[5];
    struct pa_property of_get_latency_analytics_summary[4];
    struct pa_property of_get_latency_analytics[3];
    struct pa_property of_get_error_analytics_data_points_items[2];
    struct pa_property of_get_error_analytics_summary[1];
    struct pa_property of_get_error_analytics[3];
    struct pa_property of_get_error_rate_analytics_data_points_items[2];
    struct pa_property of_get_error_rate_analytics_summary[1];
    struct pa_property of_get_error_rate_analytics[3];
    struct pa_property of_get_cache_hit_latency_data_points_items[2];
    struct pa_property of_get_cache_hit_latency[3];
    struct pa_property of_get_cache_hit_rate_data_points_items[6];
    struct pa_property of_get_cache_hit_rate_summary[2];
    struct pa_property of_get_cache_hit_rate[3];
    struct pa_property of_get_cache_summary_summary[4];
    struct pa_property of_get_cache_summary[2];
    struct pa_property of_get_users_analytics_data_points_items[2];
    struct pa_property of_get_users_analytics_summary[1];
    struct pa_property of_get_users_analytics[3];
    struct pa_property of_get_error_stacks_analytics_data_points_items_stats_items[2];
    struct pa_property of_get_error_stacks_analytics_data_points_items[2];
    struct pa_property of_get_error_stacks_analytics_summary[1];
    struct pa_property of_get_error_stacks_analytics[3];
    struct pa_property of_get_error_status_codes_analytics_data_points_items[2];
    struct pa_property of_get_error_status_codes_analytics_summary[2];
    struct pa_property of_get_error_status_codes_analytics[3];
    struct pa_property of_get_user_requests_analytics_data_points_items[2];
    struct pa_property of_get_user_requests_analytics_summary[3];
    struct pa_property of_get_user_requests_analytics[3];
    struct pa_property of_get_rescued_requests_analytics_data_points_items_retry_items[2];
    struct pa_property of_get_rescued_requests_analytics_data_points_items[3];
    struct pa_property of_get_rescued_requests_analytics_summary[2];
    struct pa_property of_get_rescued_requests_analytics[3];
    struct pa_property of_get_feedback_analytics_data_points_items[2];
    struct pa_property of_get_feedback_analytics_summary[1];
    struct pa_property of_get_feedback_analytics[3];
    struct pa_property of_get_feedback_models_analytics_data_points_items[3];
    struct pa_property of_get_feedback_models_analytics[3];
    struct pa_property of_get_feedback_scores_analytics_data_points_items[2];
    struct pa_property of_get_feedback_scores_analytics_summary[1];
    struct pa_property of_get_feedback_scores_analytics[3];
    struct pa_property of_get_feedback_weighted_analytics_data_points_items[2];
    struct pa_property of_get_feedback_weighted_analytics_summary[1];
    struct pa_property of_get_feedback_weighted_analytics[3];
    struct pa_property of_get_analytics_group_users_data_items[4];
    struct pa_property of_get_analytics_group_users[3];
    struct pa_property of_get_analytics_group_models_data_items[3];
    struct pa_property of_get_analytics_group_models[3];
    struct pa_property of_get_analytics_group_metadata_data_items[8];
    struct pa_property of_get_analytics_group_metadata[3];
} properties = {
    .of_get_cost_analytics_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_cost_analytics_summary = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_cost_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_cost_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_cost_analytics_summary},
    },
    .of_get_request_analytics_data_points_items = {
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_request_analytics_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_get_request_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_request_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_request_analytics_summary},
    },
    .of_get_token_analytics_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_token_analytics_summary = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_token_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_token_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_token_analytics_summary},
    },
    .of_get_latency_analytics_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(p50), .schema = SCHEMA_integer},
        {.name = STRING(p90), .schema = SCHEMA_integer},
        {.name = STRING(p99), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_get_latency_analytics_summary = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(p50), .schema = SCHEMA_integer},
        {.name = STRING(p90), .schema = SCHEMA_integer},
        {.name = STRING(p99), .schema = SCHEMA_integer},
    },
    .of_get_latency_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_latency_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_latency_analytics_summary},
    },
    .of_get_error_analytics_data_points_items = {
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_error_analytics_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_get_error_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_error_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_error_analytics_summary},
    },
    .of_get_error_rate_analytics_data_points_items = {
        {.name = STRING(rate), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_get_error_rate_analytics_summary = {{.name = STRING(rate), .schema = SCHEMA_integer}},
    .of_get_error_rate_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_error_rate_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_error_rate_analytics_summary},
    },
    .of_get_cache_hit_latency_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_get_cache_hit_latency = {
        {.name = STRING(data_points), .schema = SCHEMA_get_cache_hit_latency_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_object},
    },
    .of_get_cache_hit_rate_data_points_items = {
        {.name = STRING(cumulative_semantic_cache_savings), .schema = SCHEMA_integer},
        {.name = STRING(cumulative_simple_cache_savings), .schema = SCHEMA_integer},
        {.name = STRING(rate), .schema = SCHEMA_integer},
        {.name = STRING(semantic_hits), .schema = SCHEMA_integer},
        {.name = STRING(simple_hits), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_get_cache_hit_rate_summary = {
        {.name = STRING(rate), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_cache_hit_rate = {
        {.name = STRING(data_points), .schema = SCHEMA_get_cache_hit_rate_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_cache_hit_rate_summary},
    },
    .of_get_cache_summary_summary = {
        {.name = STRING(avg_latency), .schema = SCHEMA_integer},
        {.name = STRING(cache_speedup), .schema = SCHEMA_integer},
        {.name = STRING(hits), .schema = SCHEMA_integer},
        {.name = STRING(total_requests), .schema = SCHEMA_integer},
    },
    .of_get_cache_summary = {
        {.name = STRING(object), .schema = SCHEMA_string_of_9f9fc8},
        {.name = STRING(summary), .schema = SCHEMA_get_cache_summary_summary},
    },
    .of_get_users_analytics_data_points_items = {
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_users_analytics_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_get_users_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_users_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_users_analytics_summary},
    },
    .of_get_error_stacks_analytics_data_points_items_stats_items = {
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(response_status_code), .schema = SCHEMA_integer},
    },
    .of_get_error_stacks_analytics_data_points_items = {
        {.name = STRING(stats), .schema = SCHEMA_get_error_stacks_analytics_data_points_items_stats},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_get_error_stacks_analytics_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_get_error_stacks_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_error_stacks_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_error_stacks_analytics_summary},
    },
    .of_get_error_status_codes_analytics_data_points_items = {
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(status_code), .schema = SCHEMA_integer},
    },
    .of_get_error_status_codes_analytics_summary = {
        {.name = STRING(total_errors), .schema = SCHEMA_integer},
        {.name = STRING(unique_error_codes), .schema = SCHEMA_integer},
    },
    .of_get_error_status_codes_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_error_status_codes_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_error_status_codes_analytics_summary},
    },
    .of_get_user_requests_analytics_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_get_user_requests_analytics_summary = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
        {.name = STRING(unique), .schema = SCHEMA_integer},
    },
    .of_get_user_requests_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_user_requests_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_user_requests_analytics_summary},
    },
    .of_get_rescued_requests_analytics_data_points_items_retry_items = {
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(retry_success_count), .schema = SCHEMA_integer},
    },
    .of_get_rescued_requests_analytics_data_points_items = {
        {.name = STRING(fallback), .schema = SCHEMA_integer},
        {.name = STRING(retry), .schema = SCHEMA_get_rescued_requests_analytics_data_points_items_retry},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_get_rescued_requests_analytics_summary = {
        {.name = STRING(fallback), .schema = SCHEMA_integer},
        {.name = STRING(retry), .schema = SCHEMA_integer},
    },
    .of_get_rescued_requests_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_rescued_requests_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_rescued_requests_analytics_summary},
    },
    .of_get_feedback_analytics_data_points_items = {
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_feedback_analytics_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_get_feedback_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_feedback_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_feedback_analytics_summary},
    },
    .of_get_feedback_models_analytics_data_points_items = {
        {.name = STRING(ai_model), .schema = SCHEMA_string},
        {.name = STRING(avg_weighted_feedback), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_feedback_models_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_feedback_models_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_object},
    },
    .of_get_feedback_scores_analytics_data_points_items = {
        {.name = STRING(score), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_feedback_scores_analytics_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_get_feedback_scores_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_feedback_scores_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_feedback_scores_analytics_summary},
    },
    .of_get_feedback_weighted_analytics_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_get_feedback_weighted_analytics_summary = {{.name = STRING(avg), .schema = SCHEMA_integer}},
    .of_get_feedback_weighted_analytics = {
        {.name = STRING(data_points), .schema = SCHEMA_get_feedback_weighted_analytics_data_points},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_get_feedback_weighted_analytics_summary},
    },
    .of_get_analytics_group_users_data_items = {
        {.name = STRING(cost), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_7e4c24},
        {.name = STRING(requests), .schema = SCHEMA_string},
        {.name = STRING(user), .schema = SCHEMA_string},
    },
    .of_get_analytics_group_users = {
        {.name = STRING(data), .schema = SCHEMA_get_analytics_group_users_data},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_analytics_group_models_data_items = {
        {.name = STRING(ai_model), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_7e4c24},
        {.name = STRING(requests), .schema = SCHEMA_string},
    },
    .of_get_analytics_group_models = {
        {.name = STRING(data), .schema = SCHEMA_get_analytics_group_models_data},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_get_analytics_group_metadata_data_items = {
        {.name = STRING(avg_tokens), .schema = SCHEMA_integer},
        {.name = STRING(avg_weighted_feedback), .schema = SCHEMA_integer},
        {.name = STRING(cost), .schema = SCHEMA_integer},
        {.name = STRING(last_seen), .schema = SCHEMA_string},
        {.name = STRING(metadata_value), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_7e4c24},
        {.name = STRING(requests), .schema = SCHEMA_integer},
        {.name = STRING(requests_with_feedback), .schema = SCHEMA_integer},
    },
    .of_get_analytics_group_metadata = {
        {.name = STRING(data), .schema = SCHEMA_get_analytics_group_metadata_data},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_7e4c24 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_7e4c24)},
    },
    .of_string_of_9f9fc8 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_9f9fc8)},
    },
    .of_string_of_eea7e0 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_eea7e0)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_get_cost_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cost_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cost_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cost_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_cost_analytics_data_points_items},
    },
    .of_get_cost_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cost_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cost_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cost_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cost_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cost_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_request_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_request_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_request_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_request_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_request_analytics_data_points_items},
    },
    .of_get_request_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_request_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_request_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_request_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_request_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_request_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_token_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_token_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_token_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_token_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_token_analytics_data_points_items},
    },
    .of_get_token_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_token_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_token_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_token_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_token_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_token_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_latency_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_latency_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_latency_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_latency_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_latency_analytics_data_points_items},
    },
    .of_get_latency_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_latency_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_latency_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_latency_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_latency_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_latency_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_error_analytics_data_points_items},
    },
    .of_get_error_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_rate_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_rate_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_rate_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_rate_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_error_rate_analytics_data_points_items},
    },
    .of_get_error_rate_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_rate_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_rate_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_rate_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_rate_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_rate_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_hit_latency_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_hit_latency_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_hit_latency_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_hit_latency_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_cache_hit_latency_data_points_items},
    },
    .of_get_cache_hit_latency = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_hit_latency_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_hit_latency)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_hit_rate_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_hit_rate_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_hit_rate_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_hit_rate_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_cache_hit_rate_data_points_items},
    },
    .of_get_cache_hit_rate_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_hit_rate_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_hit_rate_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_hit_rate = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_hit_rate_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_hit_rate)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_summary_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_summary_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_cache_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_cache_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_cache_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_users_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_users_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_users_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_users_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_users_analytics_data_points_items},
    },
    .of_get_users_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_users_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_users_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_users_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_users_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_users_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_stacks_analytics_data_points_items_stats_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_stacks_analytics_data_points_items_stats_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_stacks_analytics_data_points_items_stats = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_error_stacks_analytics_data_points_items_stats_items},
    },
    .of_get_error_stacks_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_stacks_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_stacks_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_stacks_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_error_stacks_analytics_data_points_items},
    },
    .of_get_error_stacks_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_stacks_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_stacks_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_stacks_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_stacks_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_stacks_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_status_codes_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_status_codes_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_status_codes_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_status_codes_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_error_status_codes_analytics_data_points_items},
    },
    .of_get_error_status_codes_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_status_codes_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_status_codes_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_error_status_codes_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_error_status_codes_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_error_status_codes_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_user_requests_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_user_requests_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_user_requests_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_user_requests_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_user_requests_analytics_data_points_items},
    },
    .of_get_user_requests_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_user_requests_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_user_requests_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_user_requests_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_user_requests_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_user_requests_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_rescued_requests_analytics_data_points_items_retry_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_rescued_requests_analytics_data_points_items_retry_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_rescued_requests_analytics_data_points_items_retry = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_rescued_requests_analytics_data_points_items_retry_items},
    },
    .of_get_rescued_requests_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_rescued_requests_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_rescued_requests_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_rescued_requests_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_rescued_requests_analytics_data_points_items},
    },
    .of_get_rescued_requests_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_rescued_requests_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_rescued_requests_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_rescued_requests_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_rescued_requests_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_rescued_requests_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_feedback_analytics_data_points_items},
    },
    .of_get_feedback_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_models_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_models_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_models_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_models_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_feedback_models_analytics_data_points_items},
    },
    .of_get_feedback_models_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_models_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_models_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_scores_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_scores_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_scores_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_scores_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_feedback_scores_analytics_data_points_items},
    },
    .of_get_feedback_scores_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_scores_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_scores_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_scores_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_scores_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_scores_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_weighted_analytics_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_weighted_analytics_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_weighted_analytics_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_weighted_analytics_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_feedback_weighted_analytics_data_points_items},
    },
    .of_get_feedback_weighted_analytics_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_weighted_analytics_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_weighted_analytics_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_feedback_weighted_analytics = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_feedback_weighted_analytics_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_feedback_weighted_analytics)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_users_data_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_users_data_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_users_data = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_analytics_group_users_data_items},
    },
    .of_get_analytics_group_users = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_analytics_group_users_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_users)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_models_data_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_models_data_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_models_data = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_analytics_group_models_data_items},
    },
    .of_get_analytics_group_models = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_analytics_group_models_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_models)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_metadata_data_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(get_analytics_group_metadata_data_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_analytics_group_metadata_data = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_get_analytics_group_metadata_data_items},
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

static const uint16_t answers[] = {
    [OPERATION_get_cost_analytics] = SCHEMA_get_cost_analytics,
    [OPERATION_get_request_analytics] = SCHEMA_get_request_analytics,
    [OPERATION_get_token_analytics] = SCHEMA_get_token_analytics,
    [OPERATION_get_latency_analytics] = SCHEMA_get_latency_analytics,
    [OPERATION_get_error_analytics] = SCHEMA_get_error_analytics,
    [OPERATION_get_error_rate_analytics] = SCHEMA_get_error_rate_analytics,
    [OPERATION_get_cache_hit_latency] = SCHEMA_get_cache_hit_latency,
    [OPERATION_get_cache_hit_rate] = SCHEMA_get_cache_hit_rate,
    [OPERATION_get_cache_summary] = SCHEMA_get_cache_summary,
    [OPERATION_get_users_analytics] = SCHEMA_get_users_analytics,
    [OPERATION_get_error_stacks_analytics] = SCHEMA_get_error_stacks_analytics,
    [OPERATION_get_error_status_codes_analytics] = SCHEMA_get_error_status_codes_analytics,
    [OPERATION_get_user_requests_analytics] = SCHEMA_get_user_requests_analytics,
    [OPERATION_get_rescued_requests_analytics] = SCHEMA_get_rescued_requests_analytics,
    [OPERATION_get_feedback_analytics] = SCHEMA_get_feedback_analytics,
    [OPERATION_get_feedback_models_analytics] = SCHEMA_get_feedback_models_analytics,
    [OPERATION_get_feedback_scores_analytics] = SCHEMA_get_feedback_scores_analytics,
    [OPERATION_get_feedback_weighted_analytics] = SCHEMA_get_feedback_weighted_analytics,
    [OPERATION_get_analytics_group_users] = SCHEMA_get_analytics_group_users,
    [OPERATION_get_analytics_group_models] = SCHEMA_get_analytics_group_models,
    [OPERATION_get_analytics_group_providers] = SCHEMA_object,
    [OPERATION_get_analytics_group_metadata] = SCHEMA_get_analytics_group_metadata,
};

extern const struct pa_answer_table pa_answers_of_analytics;
const struct pa_answer_table pa_answers_of_analytics = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
