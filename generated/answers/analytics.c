/* SPDX-License-Identifier: MIT */
/* Generated from openapi/analytics.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/analytics.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(ai_model, "ai_model") \
    TEXT(avg, "avg") \
    TEXT(avg_input_tokens, "avg_input_tokens") \
    TEXT(avg_latency, "avg_latency") \
    TEXT(avg_output_tokens, "avg_output_tokens") \
    TEXT(avg_tokens, "avg_tokens") \
    TEXT(avg_weighted_feedback, "avg_weighted_feedback") \
    TEXT(cache_hit_rate, "cache_hit_rate") \
    TEXT(cache_speedup, "cache_speedup") \
    TEXT(cost, "cost") \
    TEXT(count, "count") \
    TEXT(cumulative_semantic_cache_savings, "cumulative_semantic_cache_savings") \
    TEXT(cumulative_simple_cache_savings, "cumulative_simple_cache_savings") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(data_points, "data_points") \
    TEXT(error_count, "error_count") \
    TEXT(fallback, "fallback") \
    TEXT(first_seen, "first_seen") \
    TEXT(group_key, "group_key") \
    TEXT(hits, "hits") \
    TEXT(is_quota_exceeded, "is_quota_exceeded") \
    TEXT(json_analytics_graph, "\"analytics-graph\"") \
    TEXT(json_analytics_group, "\"analytics-group\"") \
    TEXT(json_analytics_summary, "\"analytics-summary\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(last_seen, "last_seen") \
    TEXT(metadata_value, "metadata_value") \
    TEXT(object, "object") \
    TEXT(p50, "p50") \
    TEXT(p90, "p90") \
    TEXT(p95_latency, "p95_latency") \
    TEXT(p99, "p99") \
    TEXT(p99_latency, "p99_latency") \
    TEXT(page_size, "page_size") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(provider, "provider") \
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
    TEXT(success_rate, "success_rate") \
    TEXT(summary, "summary") \
    TEXT(timestamp, "timestamp") \
    TEXT(total, "total") \
    TEXT(total_errors, "total_errors") \
    TEXT(total_request_units, "total_request_units") \
    TEXT(total_requests, "total_requests") \
    TEXT(total_response_units, "total_response_units") \
    TEXT(total_tokens, "total_tokens") \
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
    uint32_t of_AnalyticsActiveUsers_required[3];
    uint32_t of_AnalyticsCacheHits_required[3];
    uint32_t of_AnalyticsCacheLatency_required[3];
    uint32_t of_AnalyticsCacheSummary_required[2];
    uint32_t of_AnalyticsCost_required[3];
    uint32_t of_AnalyticsCount_required[3];
    uint32_t of_AnalyticsErrorCodes_required[3];
    uint32_t of_AnalyticsErrorRate_required[3];
    uint32_t of_AnalyticsErrorStacks_required[3];
    uint32_t of_AnalyticsFeedback_required[3];
    uint32_t of_AnalyticsFeedbackModels_required[3];
    uint32_t of_AnalyticsFeedbackScores_required[3];
    uint32_t of_AnalyticsFeedbackWeighted_required[3];
    uint32_t of_AnalyticsGroups_required[2];
    uint32_t of_AnalyticsLatency_required[3];
    uint32_t of_AnalyticsMetadata_required[3];
    uint32_t of_AnalyticsModels_required[3];
    uint32_t of_AnalyticsRescued_required[3];
    uint32_t of_AnalyticsTokens_required[3];
    uint32_t of_AnalyticsUserRequests_required[3];
    uint32_t of_AnalyticsUsers_required[3];
    uint32_t of_AnalyticsCost_data_points_items_required[2];
    uint32_t of_AnalyticsCost_summary_required[1];
    uint32_t of_AnalyticsCount_data_points_items_required[2];
    uint32_t of_AnalyticsCount_summary_required[1];
    uint32_t of_AnalyticsTokens_data_points_items_required[2];
    uint32_t of_AnalyticsTokens_summary_required[1];
    uint32_t of_AnalyticsLatency_data_points_items_required[5];
    uint32_t of_AnalyticsLatency_summary_required[4];
    uint32_t of_AnalyticsErrorRate_data_points_items_required[2];
    uint32_t of_AnalyticsErrorRate_summary_required[1];
    uint32_t of_AnalyticsCacheLatency_data_points_items_required[2];
    uint32_t of_AnalyticsCacheHits_data_points_items_required[6];
    uint32_t of_AnalyticsCacheHits_summary_required[2];
    uint32_t of_AnalyticsActiveUsers_data_points_items_required[2];
    uint32_t of_AnalyticsActiveUsers_summary_required[1];
    uint32_t of_AnalyticsErrorStacks_data_points_items_required[2];
    uint32_t of_AnalyticsErrorStacks_summary_required[1];
    uint32_t of_AnalyticsErrorCodes_data_points_items_required[2];
    uint32_t of_AnalyticsErrorCodes_summary_required[2];
    uint32_t of_AnalyticsUserRequests_data_points_items_required[2];
    uint32_t of_AnalyticsUserRequests_summary_required[3];
    uint32_t of_AnalyticsRescued_data_points_items_required[3];
    uint32_t of_AnalyticsRescued_summary_required[2];
    uint32_t of_AnalyticsFeedback_data_points_items_required[2];
    uint32_t of_AnalyticsFeedback_summary_required[1];
    uint32_t of_AnalyticsFeedbackModels_data_points_items_required[3];
    uint32_t of_AnalyticsFeedbackScores_data_points_items_required[2];
    uint32_t of_AnalyticsFeedbackScores_summary_required[1];
    uint32_t of_AnalyticsFeedbackWeighted_data_points_items_required[2];
    uint32_t of_AnalyticsFeedbackWeighted_summary_required[1];
} names = {
    .of_string_of_7e4c24 = {STRING(json_analytics_group)},
    .of_string_of_9f9fc8 = {STRING(json_analytics_summary)},
    .of_string_of_eea7e0 = {STRING(json_analytics_graph)},
    .of_string_of_list = {STRING(json_list)},
    .of_AnalyticsActiveUsers_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsCacheHits_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsCacheLatency_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsCacheSummary_required = {STRING(summary), STRING(object)},
    .of_AnalyticsCost_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsCount_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsErrorCodes_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsErrorRate_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsErrorStacks_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsFeedback_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsFeedbackModels_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsFeedbackScores_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsFeedbackWeighted_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsGroups_required = {STRING(object), STRING(data)},
    .of_AnalyticsLatency_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsMetadata_required = {STRING(total), STRING(object), STRING(data)},
    .of_AnalyticsModels_required = {STRING(total), STRING(object), STRING(data)},
    .of_AnalyticsRescued_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsTokens_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsUserRequests_required = {STRING(summary), STRING(data_points), STRING(object)},
    .of_AnalyticsUsers_required = {STRING(total), STRING(object), STRING(data)},
    .of_AnalyticsCost_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_AnalyticsCost_summary_required = {STRING(total)},
    .of_AnalyticsCount_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_AnalyticsCount_summary_required = {STRING(total)},
    .of_AnalyticsTokens_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_AnalyticsTokens_summary_required = {STRING(total)},
    .of_AnalyticsLatency_data_points_items_required = {
        STRING(timestamp),
        STRING(avg),
        STRING(p50),
        STRING(p90),
        STRING(p99),
    },
    .of_AnalyticsLatency_summary_required = {STRING(avg), STRING(p50), STRING(p90), STRING(p99)},
    .of_AnalyticsErrorRate_data_points_items_required = {STRING(timestamp), STRING(rate)},
    .of_AnalyticsErrorRate_summary_required = {STRING(rate)},
    .of_AnalyticsCacheLatency_data_points_items_required = {STRING(timestamp), STRING(avg)},
    .of_AnalyticsCacheHits_data_points_items_required = {
        STRING(timestamp),
        STRING(simple_hits),
        STRING(semantic_hits),
        STRING(rate),
        STRING(cumulative_simple_cache_savings),
        STRING(cumulative_semantic_cache_savings),
    },
    .of_AnalyticsCacheHits_summary_required = {STRING(total), STRING(rate)},
    .of_AnalyticsActiveUsers_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_AnalyticsActiveUsers_summary_required = {STRING(total)},
    .of_AnalyticsErrorStacks_data_points_items_required = {STRING(timestamp), STRING(stats)},
    .of_AnalyticsErrorStacks_summary_required = {STRING(total)},
    .of_AnalyticsErrorCodes_data_points_items_required = {STRING(status_code), STRING(count)},
    .of_AnalyticsErrorCodes_summary_required = {STRING(total_errors), STRING(unique_error_codes)},
    .of_AnalyticsUserRequests_data_points_items_required = {STRING(timestamp), STRING(avg)},
    .of_AnalyticsUserRequests_summary_required = {STRING(total), STRING(unique), STRING(avg)},
    .of_AnalyticsRescued_data_points_items_required = {STRING(timestamp), STRING(retry), STRING(fallback)},
    .of_AnalyticsRescued_summary_required = {STRING(retry), STRING(fallback)},
    .of_AnalyticsFeedback_data_points_items_required = {STRING(timestamp), STRING(total)},
    .of_AnalyticsFeedback_summary_required = {STRING(total)},
    .of_AnalyticsFeedbackModels_data_points_items_required = {
        STRING(ai_model),
        STRING(total),
        STRING(avg_weighted_feedback),
    },
    .of_AnalyticsFeedbackScores_data_points_items_required = {STRING(score), STRING(total)},
    .of_AnalyticsFeedbackScores_summary_required = {STRING(total)},
    .of_AnalyticsFeedbackWeighted_data_points_items_required = {STRING(timestamp), STRING(avg)},
    .of_AnalyticsFeedbackWeighted_summary_required = {STRING(avg)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_AnalyticsGroupRow, 2) \
    EACH(array_of_object, 2) \
    EACH(integer, 1) \
    EACH(integer_or_array, 1) \
    EACH(integer_or_string, 1) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(number, 1) \
    EACH(number_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_7e4c24, 2) \
    EACH(string_of_9f9fc8, 2) \
    EACH(string_of_eea7e0, 2) \
    EACH(string_of_list, 2) \
    EACH(AnalyticsActiveUsers, 4) \
    EACH(AnalyticsCacheHits, 4) \
    EACH(AnalyticsCacheLatency, 4) \
    EACH(AnalyticsCacheSummary, 4) \
    EACH(AnalyticsCost, 4) \
    EACH(AnalyticsCount, 4) \
    EACH(AnalyticsErrorCodes, 4) \
    EACH(AnalyticsErrorRate, 4) \
    EACH(AnalyticsErrorStacks, 4) \
    EACH(AnalyticsFeedback, 4) \
    EACH(AnalyticsFeedbackModels, 4) \
    EACH(AnalyticsFeedbackScores, 4) \
    EACH(AnalyticsFeedbackWeighted, 4) \
    EACH(AnalyticsGroupRow, 3) \
    EACH(AnalyticsGroups, 4) \
    EACH(AnalyticsIsQuotaExceeded, 1) \
    EACH(AnalyticsLatency, 4) \
    EACH(AnalyticsMetadata, 4) \
    EACH(AnalyticsModels, 4) \
    EACH(AnalyticsRescued, 4) \
    EACH(AnalyticsTokens, 4) \
    EACH(AnalyticsUserRequests, 4) \
    EACH(AnalyticsUsers, 4) \
    EACH(AnalyticsWorkspaces, 3) \
    EACH(AnalyticsCost_data_points_items, 4) \
    EACH(AnalyticsCost_data_points, 2) \
    EACH(AnalyticsCost_summary, 4) \
    EACH(AnalyticsCount_data_points_items, 4) \
    EACH(AnalyticsCount_data_points, 2) \
    EACH(AnalyticsCount_summary, 4) \
    EACH(AnalyticsTokens_data_points_items, 4) \
    EACH(AnalyticsTokens_data_points, 2) \
    EACH(AnalyticsTokens_summary, 4) \
    EACH(AnalyticsLatency_data_points_items, 4) \
    EACH(AnalyticsLatency_data_points, 2) \
    EACH(AnalyticsLatency_summary, 4) \
    EACH(AnalyticsErrorRate_data_points_items, 4) \
    EACH(AnalyticsErrorRate_data_points, 2) \
    EACH(AnalyticsErrorRate_summary, 4) \
    EACH(AnalyticsCacheLatency_data_points_items, 4) \
    EACH(AnalyticsCacheLatency_data_points, 2) \
    EACH(AnalyticsCacheHits_data_points_items, 4) \
    EACH(AnalyticsCacheHits_data_points, 2) \
    EACH(AnalyticsCacheHits_summary, 4) \
    EACH(AnalyticsCacheSummary_summary, 3) \
    EACH(AnalyticsActiveUsers_data_points_items, 4) \
    EACH(AnalyticsActiveUsers_data_points, 2) \
    EACH(AnalyticsActiveUsers_summary, 4) \
    EACH(AnalyticsErrorStacks_data_points_items_stats_items, 3) \
    EACH(AnalyticsErrorStacks_data_points_items_stats, 2) \
    EACH(AnalyticsErrorStacks_data_points_items, 4) \
    EACH(AnalyticsErrorStacks_data_points, 2) \
    EACH(AnalyticsErrorStacks_summary, 4) \
    EACH(AnalyticsErrorCodes_data_points_items, 4) \
    EACH(AnalyticsErrorCodes_data_points, 2) \
    EACH(AnalyticsErrorCodes_summary, 4) \
    EACH(AnalyticsUserRequests_data_points_items, 4) \
    EACH(AnalyticsUserRequests_data_points, 2) \
    EACH(AnalyticsUserRequests_summary, 4) \
    EACH(AnalyticsRescued_data_points_items_retry_items, 3) \
    EACH(AnalyticsRescued_data_points_items_retry, 2) \
    EACH(AnalyticsRescued_data_points_items, 4) \
    EACH(AnalyticsRescued_data_points, 2) \
    EACH(AnalyticsRescued_summary, 4) \
    EACH(AnalyticsFeedback_data_points_items, 4) \
    EACH(AnalyticsFeedback_data_points, 2) \
    EACH(AnalyticsFeedback_summary, 4) \
    EACH(AnalyticsFeedbackModels_data_points_items, 4) \
    EACH(AnalyticsFeedbackModels_data_points, 2) \
    EACH(AnalyticsFeedbackScores_data_points_items, 4) \
    EACH(AnalyticsFeedbackScores_data_points, 2) \
    EACH(AnalyticsFeedbackScores_summary, 4) \
    EACH(AnalyticsFeedbackWeighted_data_points_items, 4) \
    EACH(AnalyticsFeedbackWeighted_data_points, 2) \
    EACH(AnalyticsFeedbackWeighted_summary, 4) \
    EACH(AnalyticsUsers_data_items, 3) \
    EACH(AnalyticsUsers_data, 2) \
    EACH(AnalyticsModels_data_items, 3) \
    EACH(AnalyticsModels_data, 2) \
    EACH(AnalyticsMetadata_data_items, 3) \
    EACH(AnalyticsMetadata_data, 2) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_AnalyticsActiveUsers[4];
    struct pa_property of_AnalyticsCacheHits[4];
    struct pa_property of_AnalyticsCacheLatency[4];
    struct pa_property of_AnalyticsCacheSummary[3];
    struct pa_property of_AnalyticsCost[4];
    struct pa_property of_AnalyticsCount[4];
    struct pa_property of_AnalyticsErrorCodes[4];
    struct pa_property of_AnalyticsErrorRate[4];
    struct pa_property of_AnalyticsErrorStacks[4];
    struct pa_property of_AnalyticsFeedback[4];
    struct pa_property of_AnalyticsFeedbackModels[4];
    struct pa_property of_AnalyticsFeedbackScores[4];
    struct pa_property of_AnalyticsFeedbackWeighted[4];
    struct pa_property of_AnalyticsGroupRow[17];
    struct pa_property of_AnalyticsGroups[4];
    struct pa_property of_AnalyticsLatency[4];
    struct pa_property of_AnalyticsMetadata[4];
    struct pa_property of_AnalyticsModels[4];
    struct pa_property of_AnalyticsRescued[4];
    struct pa_property of_AnalyticsTokens[4];
    struct pa_property of_AnalyticsUserRequests[4];
    struct pa_property of_AnalyticsUsers[4];
    struct pa_property of_AnalyticsWorkspaces[4];
    struct pa_property of_AnalyticsCost_data_points_items[3];
    struct pa_property of_AnalyticsCost_summary[2];
    struct pa_property of_AnalyticsCount_data_points_items[2];
    struct pa_property of_AnalyticsCount_summary[1];
    struct pa_property of_AnalyticsTokens_data_points_items[5];
    struct pa_property of_AnalyticsTokens_summary[4];
    struct pa_property of_AnalyticsLatency_data_points_items[5];
    struct pa_property of_AnalyticsLatency_summary[4];
    struct pa_property of_AnalyticsErrorRate_data_points_items[2];
    struct pa_property of_AnalyticsErrorRate_summary[1];
    struct pa_property of_AnalyticsCacheLatency_data_points_items[2];
    struct pa_property of_AnalyticsCacheHits_data_points_items[6];
    struct pa_property of_AnalyticsCacheHits_summary[2];
    struct pa_property of_AnalyticsCacheSummary_summary[4];
    struct pa_property of_AnalyticsActiveUsers_data_points_items[2];
    struct pa_property of_AnalyticsActiveUsers_summary[1];
    struct pa_property of_AnalyticsErrorStacks_data_points_items_stats_items[2];
    struct pa_property of_AnalyticsErrorStacks_data_points_items[2];
    struct pa_property of_AnalyticsErrorStacks_summary[1];
    struct pa_property of_AnalyticsErrorCodes_data_points_items[2];
    struct pa_property of_AnalyticsErrorCodes_summary[2];
    struct pa_property of_AnalyticsUserRequests_data_points_items[2];
    struct pa_property of_AnalyticsUserRequests_summary[3];
    struct pa_property of_AnalyticsRescued_data_points_items_retry_items[2];
    struct pa_property of_AnalyticsRescued_data_points_items[3];
    struct pa_property of_AnalyticsRescued_summary[2];
    struct pa_property of_AnalyticsFeedback_data_points_items[2];
    struct pa_property of_AnalyticsFeedback_summary[1];
    struct pa_property of_AnalyticsFeedbackModels_data_points_items[3];
    struct pa_property of_AnalyticsFeedbackScores_data_points_items[2];
    struct pa_property of_AnalyticsFeedbackScores_summary[1];
    struct pa_property of_AnalyticsFeedbackWeighted_data_points_items[2];
    struct pa_property of_AnalyticsFeedbackWeighted_summary[1];
    struct pa_property of_AnalyticsUsers_data_items[4];
    struct pa_property of_AnalyticsModels_data_items[4];
    struct pa_property of_AnalyticsMetadata_data_items[8];
} properties = {
    .of_AnalyticsActiveUsers = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsActiveUsers_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsActiveUsers_summary},
    },
    .of_AnalyticsCacheHits = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsCacheHits_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsCacheHits_summary},
    },
    .of_AnalyticsCacheLatency = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsCacheLatency_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_object},
    },
    .of_AnalyticsCacheSummary = {
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_9f9fc8},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsCacheSummary_summary},
    },
    .of_AnalyticsCost = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsCost_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsCost_summary},
    },
    .of_AnalyticsCount = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsCount_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsCount_summary},
    },
    .of_AnalyticsErrorCodes = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsErrorCodes_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsErrorCodes_summary},
    },
    .of_AnalyticsErrorRate = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsErrorRate_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsErrorRate_summary},
    },
    .of_AnalyticsErrorStacks = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsErrorStacks_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsErrorStacks_summary},
    },
    .of_AnalyticsFeedback = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsFeedback_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsFeedback_summary},
    },
    .of_AnalyticsFeedbackModels = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsFeedbackModels_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_object},
    },
    .of_AnalyticsFeedbackScores = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsFeedbackScores_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsFeedbackScores_summary},
    },
    .of_AnalyticsFeedbackWeighted = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsFeedbackWeighted_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsFeedbackWeighted_summary},
    },
    .of_AnalyticsGroupRow = {
        {.name = STRING(avg_input_tokens), .schema = SCHEMA_number},
        {.name = STRING(avg_latency), .schema = SCHEMA_number},
        {.name = STRING(avg_output_tokens), .schema = SCHEMA_number},
        {.name = STRING(avg_tokens), .schema = SCHEMA_number},
        {.name = STRING(cache_hit_rate), .schema = SCHEMA_number},
        {.name = STRING(cost), .schema = SCHEMA_number},
        {.name = STRING(error_count), .schema = SCHEMA_integer},
        {.name = STRING(first_seen), .schema = SCHEMA_string},
        {.name = STRING(group_key), .schema = SCHEMA_string},
        {.name = STRING(last_seen), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(p95_latency), .schema = SCHEMA_number},
        {.name = STRING(p99_latency), .schema = SCHEMA_number},
        {.name = STRING(provider), .schema = SCHEMA_string},
        {.name = STRING(requests), .schema = SCHEMA_integer},
        {.name = STRING(success_rate), .schema = SCHEMA_number},
        {.name = STRING(total_tokens), .schema = SCHEMA_integer},
    },
    .of_AnalyticsGroups = {
        {.name = STRING(data), .schema = SCHEMA_array_of_AnalyticsGroupRow},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsLatency = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsLatency_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsLatency_summary},
    },
    .of_AnalyticsMetadata = {
        {.name = STRING(data), .schema = SCHEMA_AnalyticsMetadata_data},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsModels = {
        {.name = STRING(data), .schema = SCHEMA_AnalyticsModels_data},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsRescued = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsRescued_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsRescued_summary},
    },
    .of_AnalyticsTokens = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsTokens_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsTokens_summary},
    },
    .of_AnalyticsUserRequests = {
        {.name = STRING(data_points), .schema = SCHEMA_AnalyticsUserRequests_data_points},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_eea7e0},
        {.name = STRING(summary), .schema = SCHEMA_AnalyticsUserRequests_summary},
    },
    .of_AnalyticsUsers = {
        {.name = STRING(data), .schema = SCHEMA_AnalyticsUsers_data},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsWorkspaces = {
        {.name = STRING(data), .schema = SCHEMA_array_of_object},
        {.name = STRING(is_quota_exceeded), .schema = SCHEMA_AnalyticsIsQuotaExceeded},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsCost_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_number},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_number},
    },
    .of_AnalyticsCost_summary = {
        {.name = STRING(avg), .schema = SCHEMA_null_or_number},
        {.name = STRING(total), .schema = SCHEMA_number},
    },
    .of_AnalyticsCount_data_points_items = {
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsCount_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_AnalyticsTokens_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_number},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
        {.name = STRING(total_request_units), .schema = SCHEMA_integer},
        {.name = STRING(total_response_units), .schema = SCHEMA_integer},
    },
    .of_AnalyticsTokens_summary = {
        {.name = STRING(avg), .schema = SCHEMA_null_or_number},
        {.name = STRING(total), .schema = SCHEMA_integer},
        {.name = STRING(total_request_units), .schema = SCHEMA_integer},
        {.name = STRING(total_response_units), .schema = SCHEMA_integer},
    },
    .of_AnalyticsLatency_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_number},
        {.name = STRING(p50), .schema = SCHEMA_number},
        {.name = STRING(p90), .schema = SCHEMA_number},
        {.name = STRING(p99), .schema = SCHEMA_number},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_AnalyticsLatency_summary = {
        {.name = STRING(avg), .schema = SCHEMA_null_or_number},
        {.name = STRING(p50), .schema = SCHEMA_null_or_number},
        {.name = STRING(p90), .schema = SCHEMA_null_or_number},
        {.name = STRING(p99), .schema = SCHEMA_null_or_number},
    },
    .of_AnalyticsErrorRate_data_points_items = {
        {.name = STRING(rate), .schema = SCHEMA_number},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_AnalyticsErrorRate_summary = {{.name = STRING(rate), .schema = SCHEMA_null_or_number}},
    .of_AnalyticsCacheLatency_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_null_or_number},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_AnalyticsCacheHits_data_points_items = {
        {.name = STRING(cumulative_semantic_cache_savings), .schema = SCHEMA_number},
        {.name = STRING(cumulative_simple_cache_savings), .schema = SCHEMA_number},
        {.name = STRING(rate), .schema = SCHEMA_number},
        {.name = STRING(semantic_hits), .schema = SCHEMA_integer},
        {.name = STRING(simple_hits), .schema = SCHEMA_integer},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_AnalyticsCacheHits_summary = {
        {.name = STRING(rate), .schema = SCHEMA_number},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsCacheSummary_summary = {
        {.name = STRING(avg_latency), .schema = SCHEMA_null_or_number},
        {.name = STRING(cache_speedup), .schema = SCHEMA_number},
        {.name = STRING(hits), .schema = SCHEMA_integer},
        {.name = STRING(total_requests), .schema = SCHEMA_integer},
    },
    .of_AnalyticsActiveUsers_data_points_items = {
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsActiveUsers_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_AnalyticsErrorStacks_data_points_items_stats_items = {
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(response_status_code), .schema = SCHEMA_integer},
    },
    .of_AnalyticsErrorStacks_data_points_items = {
        {.name = STRING(stats), .schema = SCHEMA_AnalyticsErrorStacks_data_points_items_stats},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_AnalyticsErrorStacks_summary = {{.name = STRING(total), .schema = SCHEMA_integer}},
    .of_AnalyticsErrorCodes_data_points_items = {
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(status_code), .schema = SCHEMA_integer},
    },
    .of_AnalyticsErrorCodes_summary = {
        {.name = STRING(total_errors), .schema = SCHEMA_integer},
        {.name = STRING(unique_error_codes), .schema = SCHEMA_integer},
    },
    .of_AnalyticsUserRequests_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_number},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_AnalyticsUserRequests_summary = {
        {.name = STRING(avg), .schema = SCHEMA_null_or_number},
        {.name = STRING(total), .schema = SCHEMA_integer},
        {.name = STRING(unique), .schema = SCHEMA_integer},
    },
    .of_AnalyticsRescued_data_points_items_retry_items = {
        {.name = STRING(count), .schema = SCHEMA_integer},
        {.name = STRING(retry_success_count), .schema = SCHEMA_integer},
    },
    .of_AnalyticsRescued_data_points_items = {
        {.name = STRING(fallback), .schema = SCHEMA_integer_or_array},
        {.name = STRING(retry), .schema = SCHEMA_AnalyticsRescued_data_points_items_retry},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_AnalyticsRescued_summary = {
        {.name = STRING(fallback), .schema = SCHEMA_integer},
        {.name = STRING(retry), .schema = SCHEMA_integer},
    },
    .of_AnalyticsFeedback_data_points_items = {
        {.name = STRING(timestamp), .schema = SCHEMA_string},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsFeedback_summary = {{.name = STRING(total), .schema = SCHEMA_null_or_integer}},
    .of_AnalyticsFeedbackModels_data_points_items = {
        {.name = STRING(ai_model), .schema = SCHEMA_string},
        {.name = STRING(avg_weighted_feedback), .schema = SCHEMA_number},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsFeedbackScores_data_points_items = {
        {.name = STRING(score), .schema = SCHEMA_integer},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_AnalyticsFeedbackScores_summary = {{.name = STRING(total), .schema = SCHEMA_null_or_integer}},
    .of_AnalyticsFeedbackWeighted_data_points_items = {
        {.name = STRING(avg), .schema = SCHEMA_number},
        {.name = STRING(timestamp), .schema = SCHEMA_string},
    },
    .of_AnalyticsFeedbackWeighted_summary = {{.name = STRING(avg), .schema = SCHEMA_null_or_number}},
    .of_AnalyticsUsers_data_items = {
        {.name = STRING(cost), .schema = SCHEMA_number_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_7e4c24},
        {.name = STRING(requests), .schema = SCHEMA_integer_or_string},
        {.name = STRING(user), .schema = SCHEMA_string},
    },
    .of_AnalyticsModels_data_items = {
        {.name = STRING(ai_model), .schema = SCHEMA_string},
        {.name = STRING(cost), .schema = SCHEMA_number},
        {.name = STRING(object), .schema = SCHEMA_string_of_7e4c24},
        {.name = STRING(requests), .schema = SCHEMA_integer},
    },
    .of_AnalyticsMetadata_data_items = {
        {.name = STRING(avg_tokens), .schema = SCHEMA_number},
        {.name = STRING(avg_weighted_feedback), .schema = SCHEMA_number},
        {.name = STRING(cost), .schema = SCHEMA_number},
        {.name = STRING(last_seen), .schema = SCHEMA_string},
        {.name = STRING(metadata_value), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_7e4c24},
        {.name = STRING(requests), .schema = SCHEMA_integer},
        {.name = STRING(requests_with_feedback), .schema = SCHEMA_integer},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_AnalyticsGroupRow = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsGroupRow},
    },
    .of_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_or_array = {{.code = PA_TYPE, .value = PA_T_INTEGER | PA_T_ARRAY}},
    .of_integer_or_string = {{.code = PA_TYPE, .value = PA_T_INTEGER | PA_T_STRING}},
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_number_or_string = {{.code = PA_TYPE, .value = PA_T_NUMBER | PA_T_STRING}},
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
    .of_AnalyticsActiveUsers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsActiveUsers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsActiveUsers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCacheHits = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCacheHits_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCacheHits)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCacheLatency = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCacheLatency_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCacheLatency)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCacheSummary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCacheSummary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCacheSummary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCost = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCost_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCost)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCount = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCount_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCount)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorCodes = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorCodes_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorCodes)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorRate = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorRate_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorRate)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorStacks = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorStacks_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorStacks)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedback = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedback_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedback)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedbackModels = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedbackModels_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedbackModels)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedbackScores = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedbackScores_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedbackScores)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedbackWeighted = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedbackWeighted_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedbackWeighted)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsGroupRow = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsGroupRow)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsGroups = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsGroups_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsGroups)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsIsQuotaExceeded = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_AnalyticsLatency = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsLatency_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsLatency)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsMetadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsMetadata_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsMetadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsModels = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsModels_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsModels)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsRescued = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsRescued_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsRescued)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsTokens = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsTokens_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsTokens)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsUserRequests = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsUserRequests_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsUserRequests)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsUsers = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsUsers_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsUsers)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsWorkspaces = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsWorkspaces)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCost_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCost_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCost_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCost_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsCost_data_points_items},
    },
    .of_AnalyticsCost_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCost_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCost_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCount_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCount_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCount_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCount_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsCount_data_points_items},
    },
    .of_AnalyticsCount_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCount_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCount_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsTokens_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsTokens_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsTokens_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsTokens_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsTokens_data_points_items},
    },
    .of_AnalyticsTokens_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsTokens_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsTokens_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsLatency_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsLatency_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsLatency_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsLatency_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsLatency_data_points_items},
    },
    .of_AnalyticsLatency_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsLatency_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsLatency_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorRate_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorRate_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorRate_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorRate_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsErrorRate_data_points_items},
    },
    .of_AnalyticsErrorRate_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorRate_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorRate_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCacheLatency_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCacheLatency_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCacheLatency_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCacheLatency_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsCacheLatency_data_points_items},
    },
    .of_AnalyticsCacheHits_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCacheHits_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCacheHits_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCacheHits_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsCacheHits_data_points_items},
    },
    .of_AnalyticsCacheHits_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsCacheHits_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCacheHits_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsCacheSummary_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsCacheSummary_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsActiveUsers_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsActiveUsers_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsActiveUsers_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsActiveUsers_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsActiveUsers_data_points_items},
    },
    .of_AnalyticsActiveUsers_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsActiveUsers_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsActiveUsers_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorStacks_data_points_items_stats_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorStacks_data_points_items_stats_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorStacks_data_points_items_stats = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsErrorStacks_data_points_items_stats_items},
    },
    .of_AnalyticsErrorStacks_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorStacks_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorStacks_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorStacks_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsErrorStacks_data_points_items},
    },
    .of_AnalyticsErrorStacks_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorStacks_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorStacks_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorCodes_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorCodes_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorCodes_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsErrorCodes_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsErrorCodes_data_points_items},
    },
    .of_AnalyticsErrorCodes_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsErrorCodes_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsErrorCodes_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsUserRequests_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsUserRequests_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsUserRequests_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsUserRequests_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsUserRequests_data_points_items},
    },
    .of_AnalyticsUserRequests_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsUserRequests_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsUserRequests_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsRescued_data_points_items_retry_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsRescued_data_points_items_retry_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsRescued_data_points_items_retry = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsRescued_data_points_items_retry_items},
    },
    .of_AnalyticsRescued_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsRescued_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsRescued_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsRescued_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsRescued_data_points_items},
    },
    .of_AnalyticsRescued_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsRescued_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsRescued_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedback_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedback_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedback_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedback_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsFeedback_data_points_items},
    },
    .of_AnalyticsFeedback_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedback_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedback_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedbackModels_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedbackModels_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedbackModels_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedbackModels_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsFeedbackModels_data_points_items},
    },
    .of_AnalyticsFeedbackScores_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedbackScores_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedbackScores_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedbackScores_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsFeedbackScores_data_points_items},
    },
    .of_AnalyticsFeedbackScores_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedbackScores_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedbackScores_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedbackWeighted_data_points_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedbackWeighted_data_points_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedbackWeighted_data_points_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsFeedbackWeighted_data_points = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsFeedbackWeighted_data_points_items},
    },
    .of_AnalyticsFeedbackWeighted_summary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AnalyticsFeedbackWeighted_summary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsFeedbackWeighted_summary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsUsers_data_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsUsers_data_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsUsers_data = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsUsers_data_items},
    },
    .of_AnalyticsModels_data_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsModels_data_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsModels_data = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsModels_data_items},
    },
    .of_AnalyticsMetadata_data_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(AnalyticsMetadata_data_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AnalyticsMetadata_data = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_AnalyticsMetadata_data_items},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_cost_analytics] = SCHEMA_AnalyticsCost,
    [OPERATION_get_request_analytics] = SCHEMA_AnalyticsCount,
    [OPERATION_get_token_analytics] = SCHEMA_AnalyticsTokens,
    [OPERATION_get_latency_analytics] = SCHEMA_AnalyticsLatency,
    [OPERATION_get_error_analytics] = SCHEMA_AnalyticsCount,
    [OPERATION_get_error_rate_analytics] = SCHEMA_AnalyticsErrorRate,
    [OPERATION_get_cache_hit_latency] = SCHEMA_AnalyticsCacheLatency,
    [OPERATION_get_cache_hit_rate] = SCHEMA_AnalyticsCacheHits,
    [OPERATION_get_cache_summary] = SCHEMA_AnalyticsCacheSummary,
    [OPERATION_get_users_analytics] = SCHEMA_AnalyticsActiveUsers,
    [OPERATION_get_error_stacks_analytics] = SCHEMA_AnalyticsErrorStacks,
    [OPERATION_get_error_status_codes_analytics] = SCHEMA_AnalyticsErrorCodes,
    [OPERATION_get_user_requests_analytics] = SCHEMA_AnalyticsUserRequests,
    [OPERATION_get_rescued_requests_analytics] = SCHEMA_AnalyticsRescued,
    [OPERATION_get_feedback_analytics] = SCHEMA_AnalyticsFeedback,
    [OPERATION_get_feedback_models_analytics] = SCHEMA_AnalyticsFeedbackModels,
    [OPERATION_get_feedback_scores_analytics] = SCHEMA_AnalyticsFeedbackScores,
    [OPERATION_get_feedback_weighted_analytics] = SCHEMA_AnalyticsFeedbackWeighted,
    [OPERATION_get_analytics_group_users] = SCHEMA_AnalyticsUsers,
    [OPERATION_get_analytics_group_models] = SCHEMA_AnalyticsModels,
    [OPERATION_get_analytics_group_providers] = SCHEMA_AnalyticsGroups,
    [OPERATION_get_analytics_group] = SCHEMA_AnalyticsGroups,
    [OPERATION_get_analytics_group_workspaces] = SCHEMA_AnalyticsWorkspaces,
    [OPERATION_get_analytics_group_metadata] = SCHEMA_AnalyticsMetadata,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_cost_analytics] = {.first = 0},
    [OPERATION_get_request_analytics] = {.first = 0},
    [OPERATION_get_token_analytics] = {.first = 0},
    [OPERATION_get_latency_analytics] = {.first = 0},
    [OPERATION_get_error_analytics] = {.first = 0},
    [OPERATION_get_error_rate_analytics] = {.first = 0},
    [OPERATION_get_cache_hit_latency] = {.first = 0},
    [OPERATION_get_cache_hit_rate] = {.first = 0},
    [OPERATION_get_cache_summary] = {.first = 0},
    [OPERATION_get_users_analytics] = {.first = 0},
    [OPERATION_get_error_stacks_analytics] = {.first = 0},
    [OPERATION_get_error_status_codes_analytics] = {.first = 0},
    [OPERATION_get_user_requests_analytics] = {.first = 0},
    [OPERATION_get_rescued_requests_analytics] = {.first = 0},
    [OPERATION_get_feedback_analytics] = {.first = 0},
    [OPERATION_get_feedback_models_analytics] = {.first = 0},
    [OPERATION_get_feedback_scores_analytics] = {.first = 0},
    [OPERATION_get_feedback_weighted_analytics] = {.first = 0},
    [OPERATION_get_analytics_group_users] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_get_analytics_group_models] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_get_analytics_group_providers] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_get_analytics_group] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_get_analytics_group_workspaces] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_get_analytics_group_metadata] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_get_cost_analytics[3];
    uint32_t of_get_request_analytics[2];
    uint32_t of_get_token_analytics[5];
    uint32_t of_get_latency_analytics[5];
    uint32_t of_get_error_analytics[2];
    uint32_t of_get_error_rate_analytics[2];
    uint32_t of_get_cache_hit_latency[2];
    uint32_t of_get_cache_hit_rate[6];
    uint32_t of_get_users_analytics[2];
    uint32_t of_get_error_stacks_analytics[2];
    uint32_t of_get_error_status_codes_analytics[2];
    uint32_t of_get_user_requests_analytics[2];
    uint32_t of_get_rescued_requests_analytics[3];
    uint32_t of_get_feedback_analytics[2];
    uint32_t of_get_feedback_models_analytics[3];
    uint32_t of_get_feedback_scores_analytics[2];
    uint32_t of_get_feedback_weighted_analytics[2];
    uint32_t of_get_analytics_group_users[3];
    uint32_t of_get_analytics_group_models[3];
    uint32_t of_get_analytics_group_providers[10];
    uint32_t of_get_analytics_group[10];
    uint32_t of_get_analytics_group_metadata[7];
} summary_fields = {
    .of_get_cost_analytics = {STRING(timestamp), STRING(total), STRING(avg)},
    .of_get_request_analytics = {STRING(timestamp), STRING(total)},
    .of_get_token_analytics = {
        STRING(timestamp),
        STRING(total),
        STRING(avg),
        STRING(total_request_units),
        STRING(total_response_units),
    },
    .of_get_latency_analytics = {
        STRING(timestamp),
        STRING(avg),
        STRING(p50),
        STRING(p90),
        STRING(p99),
    },
    .of_get_error_analytics = {STRING(timestamp), STRING(total)},
    .of_get_error_rate_analytics = {STRING(timestamp), STRING(rate)},
    .of_get_cache_hit_latency = {STRING(timestamp), STRING(avg)},
    .of_get_cache_hit_rate = {
        STRING(timestamp),
        STRING(rate),
        STRING(simple_hits),
        STRING(semantic_hits),
        STRING(cumulative_simple_cache_savings),
        STRING(cumulative_semantic_cache_savings),
    },
    .of_get_users_analytics = {STRING(timestamp), STRING(total)},
    .of_get_error_stacks_analytics = {STRING(timestamp), STRING(stats)},
    .of_get_error_status_codes_analytics = {STRING(status_code), STRING(count)},
    .of_get_user_requests_analytics = {STRING(timestamp), STRING(avg)},
    .of_get_rescued_requests_analytics = {STRING(timestamp), STRING(retry), STRING(fallback)},
    .of_get_feedback_analytics = {STRING(timestamp), STRING(total)},
    .of_get_feedback_models_analytics = {STRING(ai_model), STRING(total), STRING(avg_weighted_feedback)},
    .of_get_feedback_scores_analytics = {STRING(score), STRING(total)},
    .of_get_feedback_weighted_analytics = {STRING(timestamp), STRING(avg)},
    .of_get_analytics_group_users = {STRING(user), STRING(requests), STRING(cost)},
    .of_get_analytics_group_models = {STRING(ai_model), STRING(requests), STRING(cost)},
    .of_get_analytics_group_providers = {
        STRING(group_key),
        STRING(provider),
        STRING(requests),
        STRING(cost),
        STRING(total_tokens),
        STRING(avg_latency),
        STRING(p99_latency),
        STRING(success_rate),
        STRING(error_count),
        STRING(cache_hit_rate),
    },
    .of_get_analytics_group = {
        STRING(group_key),
        STRING(provider),
        STRING(requests),
        STRING(cost),
        STRING(total_tokens),
        STRING(avg_latency),
        STRING(p99_latency),
        STRING(success_rate),
        STRING(error_count),
        STRING(cache_hit_rate),
    },
    .of_get_analytics_group_metadata = {
        STRING(metadata_value),
        STRING(requests),
        STRING(cost),
        STRING(avg_tokens),
        STRING(avg_weighted_feedback),
        STRING(requests_with_feedback),
        STRING(last_seen),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_get_cost_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_cost_analytics)},
    [OPERATION_get_request_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_request_analytics)},
    [OPERATION_get_token_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_token_analytics)},
    [OPERATION_get_latency_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_latency_analytics)},
    [OPERATION_get_error_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_error_analytics)},
    [OPERATION_get_error_rate_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_error_rate_analytics)},
    [OPERATION_get_cache_hit_latency] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_cache_hit_latency)},
    [OPERATION_get_cache_hit_rate] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_cache_hit_rate)},
    [OPERATION_get_cache_summary] = {.is_list = 0},
    [OPERATION_get_users_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_users_analytics)},
    [OPERATION_get_error_stacks_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_error_stacks_analytics)},
    [OPERATION_get_error_status_codes_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_error_status_codes_analytics)},
    [OPERATION_get_user_requests_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_user_requests_analytics)},
    [OPERATION_get_rescued_requests_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_rescued_requests_analytics)},
    [OPERATION_get_feedback_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_feedback_analytics)},
    [OPERATION_get_feedback_models_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_feedback_models_analytics)},
    [OPERATION_get_feedback_scores_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_feedback_scores_analytics)},
    [OPERATION_get_feedback_weighted_analytics] = {.is_list = 1, .path = STRING(data_points), SUMMARY(get_feedback_weighted_analytics)},
    [OPERATION_get_analytics_group_users] = {.is_list = 1, .path = STRING(data), SUMMARY(get_analytics_group_users)},
    [OPERATION_get_analytics_group_models] = {.is_list = 1, .path = STRING(data), SUMMARY(get_analytics_group_models)},
    [OPERATION_get_analytics_group_providers] = {.is_list = 1, .path = STRING(data), SUMMARY(get_analytics_group_providers)},
    [OPERATION_get_analytics_group] = {.is_list = 1, .path = STRING(data), SUMMARY(get_analytics_group)},
    [OPERATION_get_analytics_group_workspaces] = {.is_list = 1, .path = STRING(data)},
    [OPERATION_get_analytics_group_metadata] = {.is_list = 1, .path = STRING(data), SUMMARY(get_analytics_group_metadata)},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_analytics_cost, 4) \
    EACH(portkey_analytics_cost_summary, 2) \
    EACH(portkey_analytics_cost_data_points, 3) \
    EACH(portkey_analytics_count, 4) \
    EACH(portkey_analytics_count_summary, 1) \
    EACH(portkey_analytics_count_data_points, 2) \
    EACH(portkey_analytics_tokens, 4) \
    EACH(portkey_analytics_tokens_summary, 4) \
    EACH(portkey_analytics_tokens_data_points, 5) \
    EACH(portkey_analytics_latency, 4) \
    EACH(portkey_analytics_latency_summary, 4) \
    EACH(portkey_analytics_latency_data_points, 5) \
    EACH(portkey_analytics_error_rate, 4) \
    EACH(portkey_analytics_error_rate_summary, 1) \
    EACH(portkey_analytics_error_rate_data_points, 2) \
    EACH(portkey_analytics_cache_latency, 4) \
    EACH(portkey_analytics_cache_latency_data_points, 2) \
    EACH(portkey_analytics_cache_hits, 4) \
    EACH(portkey_analytics_cache_hits_summary, 2) \
    EACH(portkey_analytics_cache_hits_data_points, 6) \
    EACH(portkey_analytics_cache_summary, 3) \
    EACH(portkey_analytics_cache_summary_summary, 4) \
    EACH(portkey_analytics_active_users, 4) \
    EACH(portkey_analytics_active_users_summary, 1) \
    EACH(portkey_analytics_active_users_data_points, 2) \
    EACH(portkey_analytics_error_stacks, 4) \
    EACH(portkey_analytics_error_stacks_summary, 1) \
    EACH(portkey_analytics_error_stacks_data_points, 2) \
    EACH(portkey_analytics_error_stacks_data_points_stats, 2) \
    EACH(portkey_analytics_error_codes, 4) \
    EACH(portkey_analytics_error_codes_summary, 2) \
    EACH(portkey_analytics_error_codes_data_points, 2) \
    EACH(portkey_analytics_user_requests, 4) \
    EACH(portkey_analytics_user_requests_summary, 3) \
    EACH(portkey_analytics_user_requests_data_points, 2) \
    EACH(portkey_analytics_rescued, 4) \
    EACH(portkey_analytics_rescued_summary, 2) \
    EACH(portkey_analytics_rescued_data_points, 3) \
    EACH(portkey_analytics_rescued_data_points_retry, 2) \
    EACH(portkey_analytics_feedback, 4) \
    EACH(portkey_analytics_feedback_summary, 1) \
    EACH(portkey_analytics_feedback_data_points, 2) \
    EACH(portkey_analytics_feedback_models, 4) \
    EACH(portkey_analytics_feedback_models_data_points, 3) \
    EACH(portkey_analytics_feedback_scores, 4) \
    EACH(portkey_analytics_feedback_scores_summary, 1) \
    EACH(portkey_analytics_feedback_scores_data_points, 2) \
    EACH(portkey_analytics_feedback_weighted, 4) \
    EACH(portkey_analytics_feedback_weighted_summary, 1) \
    EACH(portkey_analytics_feedback_weighted_data_points, 2) \
    EACH(portkey_analytics_users, 4) \
    EACH(portkey_analytics_users_data, 4) \
    EACH(portkey_analytics_models, 4) \
    EACH(portkey_analytics_models_data, 4) \
    EACH(portkey_analytics_groups, 4) \
    EACH(portkey_analytics_group_row, 17) \
    EACH(portkey_analytics_workspaces, 4) \
    EACH(portkey_analytics_metadata, 4) \
    EACH(portkey_analytics_metadata_data, 8) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_analytics_cost = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_cost, data_points), .structure = STRUCTURE_portkey_analytics_cost_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_cost, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_cost, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_cost, summary), .structure = STRUCTURE_portkey_analytics_cost_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_cost_summary = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_cost_summary, avg), .kind = PA_F_NUMBER},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_cost_summary, total), .kind = PA_F_NUMBER},
    },
    .of_portkey_analytics_cost_data_points = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_cost_data_points, avg), .kind = PA_F_NUMBER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_cost_data_points, timestamp), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_cost_data_points, total), .kind = PA_F_NUMBER},
    },
    .of_portkey_analytics_count = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_count, data_points), .structure = STRUCTURE_portkey_analytics_count_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_count, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_count, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_count, summary), .structure = STRUCTURE_portkey_analytics_count_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_count_summary = {
        {.name = STRING(total), .offset = offsetof(portkey_analytics_count_summary, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_count_data_points = {
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_count_data_points, timestamp), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_count_data_points, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_tokens = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_tokens, data_points), .structure = STRUCTURE_portkey_analytics_tokens_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_tokens, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_tokens, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_tokens, summary), .structure = STRUCTURE_portkey_analytics_tokens_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_tokens_summary = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_tokens_summary, avg), .kind = PA_F_NUMBER},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_tokens_summary, total), .kind = PA_F_INTEGER},
        {.name = STRING(total_request_units), .offset = offsetof(portkey_analytics_tokens_summary, total_request_units), .kind = PA_F_INTEGER},
        {.name = STRING(total_response_units), .offset = offsetof(portkey_analytics_tokens_summary, total_response_units), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_tokens_data_points = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_tokens_data_points, avg), .kind = PA_F_NUMBER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_tokens_data_points, timestamp), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_tokens_data_points, total), .kind = PA_F_INTEGER},
        {.name = STRING(total_request_units), .offset = offsetof(portkey_analytics_tokens_data_points, total_request_units), .kind = PA_F_INTEGER},
        {.name = STRING(total_response_units), .offset = offsetof(portkey_analytics_tokens_data_points, total_response_units), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_latency = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_latency, data_points), .structure = STRUCTURE_portkey_analytics_latency_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_latency, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_latency, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_latency, summary), .structure = STRUCTURE_portkey_analytics_latency_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_latency_summary = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_latency_summary, avg), .kind = PA_F_NUMBER},
        {.name = STRING(p50), .offset = offsetof(portkey_analytics_latency_summary, p50), .kind = PA_F_NUMBER},
        {.name = STRING(p90), .offset = offsetof(portkey_analytics_latency_summary, p90), .kind = PA_F_NUMBER},
        {.name = STRING(p99), .offset = offsetof(portkey_analytics_latency_summary, p99), .kind = PA_F_NUMBER},
    },
    .of_portkey_analytics_latency_data_points = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_latency_data_points, avg), .kind = PA_F_NUMBER},
        {.name = STRING(p50), .offset = offsetof(portkey_analytics_latency_data_points, p50), .kind = PA_F_NUMBER},
        {.name = STRING(p90), .offset = offsetof(portkey_analytics_latency_data_points, p90), .kind = PA_F_NUMBER},
        {.name = STRING(p99), .offset = offsetof(portkey_analytics_latency_data_points, p99), .kind = PA_F_NUMBER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_latency_data_points, timestamp), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_error_rate = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_error_rate, data_points), .structure = STRUCTURE_portkey_analytics_error_rate_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_error_rate, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_error_rate, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_error_rate, summary), .structure = STRUCTURE_portkey_analytics_error_rate_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_error_rate_summary = {
        {.name = STRING(rate), .offset = offsetof(portkey_analytics_error_rate_summary, rate), .kind = PA_F_NUMBER},
    },
    .of_portkey_analytics_error_rate_data_points = {
        {.name = STRING(rate), .offset = offsetof(portkey_analytics_error_rate_data_points, rate), .kind = PA_F_NUMBER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_error_rate_data_points, timestamp), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_cache_latency = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_cache_latency, data_points), .structure = STRUCTURE_portkey_analytics_cache_latency_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_cache_latency, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_cache_latency, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_cache_latency, summary), .kind = PA_F_JSON},
    },
    .of_portkey_analytics_cache_latency_data_points = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_cache_latency_data_points, avg), .kind = PA_F_NUMBER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_cache_latency_data_points, timestamp), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_cache_hits = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_cache_hits, data_points), .structure = STRUCTURE_portkey_analytics_cache_hits_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_cache_hits, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_cache_hits, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_cache_hits, summary), .structure = STRUCTURE_portkey_analytics_cache_hits_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_cache_hits_summary = {
        {.name = STRING(rate), .offset = offsetof(portkey_analytics_cache_hits_summary, rate), .kind = PA_F_NUMBER},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_cache_hits_summary, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_cache_hits_data_points = {
        {.name = STRING(cumulative_semantic_cache_savings), .offset = offsetof(portkey_analytics_cache_hits_data_points, cumulative_semantic_cache_savings), .kind = PA_F_NUMBER},
        {.name = STRING(cumulative_simple_cache_savings), .offset = offsetof(portkey_analytics_cache_hits_data_points, cumulative_simple_cache_savings), .kind = PA_F_NUMBER},
        {.name = STRING(rate), .offset = offsetof(portkey_analytics_cache_hits_data_points, rate), .kind = PA_F_NUMBER},
        {.name = STRING(semantic_hits), .offset = offsetof(portkey_analytics_cache_hits_data_points, semantic_hits), .kind = PA_F_INTEGER},
        {.name = STRING(simple_hits), .offset = offsetof(portkey_analytics_cache_hits_data_points, simple_hits), .kind = PA_F_INTEGER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_cache_hits_data_points, timestamp), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_cache_summary = {
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_cache_summary, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_cache_summary, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_cache_summary, summary), .structure = STRUCTURE_portkey_analytics_cache_summary_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_cache_summary_summary = {
        {.name = STRING(avg_latency), .offset = offsetof(portkey_analytics_cache_summary_summary, avg_latency), .kind = PA_F_NUMBER},
        {.name = STRING(cache_speedup), .offset = offsetof(portkey_analytics_cache_summary_summary, cache_speedup), .kind = PA_F_NUMBER},
        {.name = STRING(hits), .offset = offsetof(portkey_analytics_cache_summary_summary, hits), .kind = PA_F_INTEGER},
        {.name = STRING(total_requests), .offset = offsetof(portkey_analytics_cache_summary_summary, total_requests), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_active_users = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_active_users, data_points), .structure = STRUCTURE_portkey_analytics_active_users_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_active_users, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_active_users, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_active_users, summary), .structure = STRUCTURE_portkey_analytics_active_users_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_active_users_summary = {
        {.name = STRING(total), .offset = offsetof(portkey_analytics_active_users_summary, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_active_users_data_points = {
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_active_users_data_points, timestamp), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_active_users_data_points, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_error_stacks = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_error_stacks, data_points), .structure = STRUCTURE_portkey_analytics_error_stacks_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_error_stacks, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_error_stacks, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_error_stacks, summary), .structure = STRUCTURE_portkey_analytics_error_stacks_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_error_stacks_summary = {
        {.name = STRING(total), .offset = offsetof(portkey_analytics_error_stacks_summary, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_error_stacks_data_points = {
        {.name = STRING(stats), .offset = offsetof(portkey_analytics_error_stacks_data_points, stats), .structure = STRUCTURE_portkey_analytics_error_stacks_data_points_stats, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_error_stacks_data_points, timestamp), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_error_stacks_data_points_stats = {
        {.name = STRING(count), .offset = offsetof(portkey_analytics_error_stacks_data_points_stats, count), .kind = PA_F_INTEGER},
        {.name = STRING(response_status_code), .offset = offsetof(portkey_analytics_error_stacks_data_points_stats, response_status_code), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_error_codes = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_error_codes, data_points), .structure = STRUCTURE_portkey_analytics_error_codes_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_error_codes, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_error_codes, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_error_codes, summary), .structure = STRUCTURE_portkey_analytics_error_codes_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_error_codes_summary = {
        {.name = STRING(total_errors), .offset = offsetof(portkey_analytics_error_codes_summary, total_errors), .kind = PA_F_INTEGER},
        {.name = STRING(unique_error_codes), .offset = offsetof(portkey_analytics_error_codes_summary, unique_error_codes), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_error_codes_data_points = {
        {.name = STRING(count), .offset = offsetof(portkey_analytics_error_codes_data_points, count), .kind = PA_F_INTEGER},
        {.name = STRING(status_code), .offset = offsetof(portkey_analytics_error_codes_data_points, status_code), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_user_requests = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_user_requests, data_points), .structure = STRUCTURE_portkey_analytics_user_requests_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_user_requests, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_user_requests, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_user_requests, summary), .structure = STRUCTURE_portkey_analytics_user_requests_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_user_requests_summary = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_user_requests_summary, avg), .kind = PA_F_NUMBER},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_user_requests_summary, total), .kind = PA_F_INTEGER},
        {.name = STRING(unique), .offset = offsetof(portkey_analytics_user_requests_summary, unique), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_user_requests_data_points = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_user_requests_data_points, avg), .kind = PA_F_NUMBER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_user_requests_data_points, timestamp), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_rescued = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_rescued, data_points), .structure = STRUCTURE_portkey_analytics_rescued_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_rescued, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_rescued, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_rescued, summary), .structure = STRUCTURE_portkey_analytics_rescued_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_rescued_summary = {
        {.name = STRING(fallback), .offset = offsetof(portkey_analytics_rescued_summary, fallback), .kind = PA_F_INTEGER},
        {.name = STRING(retry), .offset = offsetof(portkey_analytics_rescued_summary, retry), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_rescued_data_points = {
        {.name = STRING(fallback), .offset = offsetof(portkey_analytics_rescued_data_points, fallback), .kind = PA_F_JSON},
        {.name = STRING(retry), .offset = offsetof(portkey_analytics_rescued_data_points, retry), .structure = STRUCTURE_portkey_analytics_rescued_data_points_retry, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_rescued_data_points, timestamp), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_rescued_data_points_retry = {
        {.name = STRING(count), .offset = offsetof(portkey_analytics_rescued_data_points_retry, count), .kind = PA_F_INTEGER},
        {.name = STRING(retry_success_count), .offset = offsetof(portkey_analytics_rescued_data_points_retry, retry_success_count), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_feedback = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_feedback, data_points), .structure = STRUCTURE_portkey_analytics_feedback_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_feedback, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_feedback, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_feedback, summary), .structure = STRUCTURE_portkey_analytics_feedback_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_feedback_summary = {
        {.name = STRING(total), .offset = offsetof(portkey_analytics_feedback_summary, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_feedback_data_points = {
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_feedback_data_points, timestamp), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_feedback_data_points, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_feedback_models = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_feedback_models, data_points), .structure = STRUCTURE_portkey_analytics_feedback_models_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_feedback_models, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_feedback_models, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_feedback_models, summary), .kind = PA_F_JSON},
    },
    .of_portkey_analytics_feedback_models_data_points = {
        {.name = STRING(ai_model), .offset = offsetof(portkey_analytics_feedback_models_data_points, ai_model), .kind = PA_F_STRING},
        {.name = STRING(avg_weighted_feedback), .offset = offsetof(portkey_analytics_feedback_models_data_points, avg_weighted_feedback), .kind = PA_F_NUMBER},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_feedback_models_data_points, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_feedback_scores = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_feedback_scores, data_points), .structure = STRUCTURE_portkey_analytics_feedback_scores_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_feedback_scores, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_feedback_scores, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_feedback_scores, summary), .structure = STRUCTURE_portkey_analytics_feedback_scores_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_feedback_scores_summary = {
        {.name = STRING(total), .offset = offsetof(portkey_analytics_feedback_scores_summary, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_feedback_scores_data_points = {
        {.name = STRING(score), .offset = offsetof(portkey_analytics_feedback_scores_data_points, score), .kind = PA_F_INTEGER},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_feedback_scores_data_points, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_feedback_weighted = {
        {.name = STRING(data_points), .offset = offsetof(portkey_analytics_feedback_weighted, data_points), .structure = STRUCTURE_portkey_analytics_feedback_weighted_data_points, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_feedback_weighted, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_feedback_weighted, object), .kind = PA_F_STRING},
        {.name = STRING(summary), .offset = offsetof(portkey_analytics_feedback_weighted, summary), .structure = STRUCTURE_portkey_analytics_feedback_weighted_summary, .kind = PA_F_OBJECT},
    },
    .of_portkey_analytics_feedback_weighted_summary = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_feedback_weighted_summary, avg), .kind = PA_F_NUMBER},
    },
    .of_portkey_analytics_feedback_weighted_data_points = {
        {.name = STRING(avg), .offset = offsetof(portkey_analytics_feedback_weighted_data_points, avg), .kind = PA_F_NUMBER},
        {.name = STRING(timestamp), .offset = offsetof(portkey_analytics_feedback_weighted_data_points, timestamp), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_users = {
        {.name = STRING(data), .offset = offsetof(portkey_analytics_users, data), .structure = STRUCTURE_portkey_analytics_users_data, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_users, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_users, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_users, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_users_data = {
        {.name = STRING(cost), .offset = offsetof(portkey_analytics_users_data, cost), .kind = PA_F_JSON},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_users_data, object), .kind = PA_F_STRING},
        {.name = STRING(requests), .offset = offsetof(portkey_analytics_users_data, requests), .kind = PA_F_JSON},
        {.name = STRING(user), .offset = offsetof(portkey_analytics_users_data, user), .kind = PA_F_STRING},
    },
    .of_portkey_analytics_models = {
        {.name = STRING(data), .offset = offsetof(portkey_analytics_models, data), .structure = STRUCTURE_portkey_analytics_models_data, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_models, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_models, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_models, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_models_data = {
        {.name = STRING(ai_model), .offset = offsetof(portkey_analytics_models_data, ai_model), .kind = PA_F_STRING},
        {.name = STRING(cost), .offset = offsetof(portkey_analytics_models_data, cost), .kind = PA_F_NUMBER},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_models_data, object), .kind = PA_F_STRING},
        {.name = STRING(requests), .offset = offsetof(portkey_analytics_models_data, requests), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_groups = {
        {.name = STRING(data), .offset = offsetof(portkey_analytics_groups, data), .structure = STRUCTURE_portkey_analytics_group_row, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_groups, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_groups, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_groups, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_group_row = {
        {.name = STRING(avg_input_tokens), .offset = offsetof(portkey_analytics_group_row, avg_input_tokens), .kind = PA_F_NUMBER},
        {.name = STRING(avg_latency), .offset = offsetof(portkey_analytics_group_row, avg_latency), .kind = PA_F_NUMBER},
        {.name = STRING(avg_output_tokens), .offset = offsetof(portkey_analytics_group_row, avg_output_tokens), .kind = PA_F_NUMBER},
        {.name = STRING(avg_tokens), .offset = offsetof(portkey_analytics_group_row, avg_tokens), .kind = PA_F_NUMBER},
        {.name = STRING(cache_hit_rate), .offset = offsetof(portkey_analytics_group_row, cache_hit_rate), .kind = PA_F_NUMBER},
        {.name = STRING(cost), .offset = offsetof(portkey_analytics_group_row, cost), .kind = PA_F_NUMBER},
        {.name = STRING(error_count), .offset = offsetof(portkey_analytics_group_row, error_count), .kind = PA_F_INTEGER},
        {.name = STRING(first_seen), .offset = offsetof(portkey_analytics_group_row, first_seen), .kind = PA_F_STRING},
        {.name = STRING(group_key), .offset = offsetof(portkey_analytics_group_row, group_key), .kind = PA_F_STRING},
        {.name = STRING(last_seen), .offset = offsetof(portkey_analytics_group_row, last_seen), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_group_row, object), .kind = PA_F_STRING},
        {.name = STRING(p95_latency), .offset = offsetof(portkey_analytics_group_row, p95_latency), .kind = PA_F_NUMBER},
        {.name = STRING(p99_latency), .offset = offsetof(portkey_analytics_group_row, p99_latency), .kind = PA_F_NUMBER},
        {.name = STRING(provider), .offset = offsetof(portkey_analytics_group_row, provider), .kind = PA_F_STRING},
        {.name = STRING(requests), .offset = offsetof(portkey_analytics_group_row, requests), .kind = PA_F_INTEGER},
        {.name = STRING(success_rate), .offset = offsetof(portkey_analytics_group_row, success_rate), .kind = PA_F_NUMBER},
        {.name = STRING(total_tokens), .offset = offsetof(portkey_analytics_group_row, total_tokens), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_workspaces = {
        {.name = STRING(data), .offset = offsetof(portkey_analytics_workspaces, data), .kind = PA_F_JSON},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_workspaces, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_workspaces, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_workspaces, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_metadata = {
        {.name = STRING(data), .offset = offsetof(portkey_analytics_metadata, data), .structure = STRUCTURE_portkey_analytics_metadata_data, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(is_quota_exceeded), .offset = offsetof(portkey_analytics_metadata, is_quota_exceeded), .kind = PA_F_BOOLEAN},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_metadata, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_analytics_metadata, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_analytics_metadata_data = {
        {.name = STRING(avg_tokens), .offset = offsetof(portkey_analytics_metadata_data, avg_tokens), .kind = PA_F_NUMBER},
        {.name = STRING(avg_weighted_feedback), .offset = offsetof(portkey_analytics_metadata_data, avg_weighted_feedback), .kind = PA_F_NUMBER},
        {.name = STRING(cost), .offset = offsetof(portkey_analytics_metadata_data, cost), .kind = PA_F_NUMBER},
        {.name = STRING(last_seen), .offset = offsetof(portkey_analytics_metadata_data, last_seen), .kind = PA_F_STRING},
        {.name = STRING(metadata_value), .offset = offsetof(portkey_analytics_metadata_data, metadata_value), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_analytics_metadata_data, object), .kind = PA_F_STRING},
        {.name = STRING(requests), .offset = offsetof(portkey_analytics_metadata_data, requests), .kind = PA_F_INTEGER},
        {.name = STRING(requests_with_feedback), .offset = offsetof(portkey_analytics_metadata_data, requests_with_feedback), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_cost_analytics] = {.answer = STRUCTURE_portkey_analytics_cost, .item = PA_NONE},
    [OPERATION_get_request_analytics] = {.answer = STRUCTURE_portkey_analytics_count, .item = PA_NONE},
    [OPERATION_get_token_analytics] = {.answer = STRUCTURE_portkey_analytics_tokens, .item = PA_NONE},
    [OPERATION_get_latency_analytics] = {.answer = STRUCTURE_portkey_analytics_latency, .item = PA_NONE},
    [OPERATION_get_error_analytics] = {.answer = STRUCTURE_portkey_analytics_count, .item = PA_NONE},
    [OPERATION_get_error_rate_analytics] = {.answer = STRUCTURE_portkey_analytics_error_rate, .item = PA_NONE},
    [OPERATION_get_cache_hit_latency] = {.answer = STRUCTURE_portkey_analytics_cache_latency, .item = PA_NONE},
    [OPERATION_get_cache_hit_rate] = {.answer = STRUCTURE_portkey_analytics_cache_hits, .item = PA_NONE},
    [OPERATION_get_cache_summary] = {.answer = STRUCTURE_portkey_analytics_cache_summary, .item = PA_NONE},
    [OPERATION_get_users_analytics] = {.answer = STRUCTURE_portkey_analytics_active_users, .item = PA_NONE},
    [OPERATION_get_error_stacks_analytics] = {.answer = STRUCTURE_portkey_analytics_error_stacks, .item = PA_NONE},
    [OPERATION_get_error_status_codes_analytics] = {.answer = STRUCTURE_portkey_analytics_error_codes, .item = PA_NONE},
    [OPERATION_get_user_requests_analytics] = {.answer = STRUCTURE_portkey_analytics_user_requests, .item = PA_NONE},
    [OPERATION_get_rescued_requests_analytics] = {.answer = STRUCTURE_portkey_analytics_rescued, .item = PA_NONE},
    [OPERATION_get_feedback_analytics] = {.answer = STRUCTURE_portkey_analytics_feedback, .item = PA_NONE},
    [OPERATION_get_feedback_models_analytics] = {.answer = STRUCTURE_portkey_analytics_feedback_models, .item = PA_NONE},
    [OPERATION_get_feedback_scores_analytics] = {.answer = STRUCTURE_portkey_analytics_feedback_scores, .item = PA_NONE},
    [OPERATION_get_feedback_weighted_analytics] = {.answer = STRUCTURE_portkey_analytics_feedback_weighted, .item = PA_NONE},
    [OPERATION_get_analytics_group_users] = {.answer = STRUCTURE_portkey_analytics_users, .item = STRUCTURE_portkey_analytics_users_data},
    [OPERATION_get_analytics_group_models] = {.answer = STRUCTURE_portkey_analytics_models, .item = STRUCTURE_portkey_analytics_models_data},
    [OPERATION_get_analytics_group_providers] = {.answer = STRUCTURE_portkey_analytics_groups, .item = STRUCTURE_portkey_analytics_group_row},
    [OPERATION_get_analytics_group] = {.answer = STRUCTURE_portkey_analytics_groups, .item = STRUCTURE_portkey_analytics_group_row},
    [OPERATION_get_analytics_group_workspaces] = {.answer = STRUCTURE_portkey_analytics_workspaces, .item = PA_NONE},
    [OPERATION_get_analytics_group_metadata] = {.answer = STRUCTURE_portkey_analytics_metadata, .item = STRUCTURE_portkey_analytics_metadata_data},
};

extern const struct pa_domain pa_domain_analytics;
extern const struct pa_answer_table pa_answers_of_analytics;
const struct pa_answer_table pa_answers_of_analytics = {
    .domain = &pa_domain_analytics,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
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

const portkeyadmin_answers *portkeyadmin_answers_analytics(void)
{
    return &pa_answers_of_analytics;
}
