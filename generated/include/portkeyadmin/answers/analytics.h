/* SPDX-License-Identifier: MIT */
/* Generated from openapi/analytics.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/analytics.h
 *
 * Answers of portkeyadmin/analytics.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_ANALYTICS_H
#define PORTKEYADMIN_ANSWERS_ANALYTICS_H

#include <portkeyadmin/analytics.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_analytics_cost_summary portkey_analytics_cost_summary;
typedef struct portkey_analytics_cost_data_points portkey_analytics_cost_data_points;
typedef struct portkey_analytics_cost portkey_analytics_cost;
typedef struct portkey_analytics_count_summary portkey_analytics_count_summary;
typedef struct portkey_analytics_count_data_points portkey_analytics_count_data_points;
typedef struct portkey_analytics_count portkey_analytics_count;
typedef struct portkey_analytics_tokens_summary portkey_analytics_tokens_summary;
typedef struct portkey_analytics_tokens_data_points portkey_analytics_tokens_data_points;
typedef struct portkey_analytics_tokens portkey_analytics_tokens;
typedef struct portkey_analytics_latency_summary portkey_analytics_latency_summary;
typedef struct portkey_analytics_latency_data_points portkey_analytics_latency_data_points;
typedef struct portkey_analytics_latency portkey_analytics_latency;
typedef struct portkey_analytics_error_rate_summary portkey_analytics_error_rate_summary;
typedef struct portkey_analytics_error_rate_data_points portkey_analytics_error_rate_data_points;
typedef struct portkey_analytics_error_rate portkey_analytics_error_rate;
typedef struct portkey_analytics_cache_latency_data_points portkey_analytics_cache_latency_data_points;
typedef struct portkey_analytics_cache_latency portkey_analytics_cache_latency;
typedef struct portkey_analytics_cache_hits_summary portkey_analytics_cache_hits_summary;
typedef struct portkey_analytics_cache_hits_data_points portkey_analytics_cache_hits_data_points;
typedef struct portkey_analytics_cache_hits portkey_analytics_cache_hits;
typedef struct portkey_analytics_cache_summary_summary portkey_analytics_cache_summary_summary;
typedef struct portkey_analytics_cache_summary portkey_analytics_cache_summary;
typedef struct portkey_analytics_active_users_summary portkey_analytics_active_users_summary;
typedef struct portkey_analytics_active_users_data_points portkey_analytics_active_users_data_points;
typedef struct portkey_analytics_active_users portkey_analytics_active_users;
typedef struct portkey_analytics_error_stacks_summary portkey_analytics_error_stacks_summary;
typedef struct portkey_analytics_error_stacks_data_points_stats portkey_analytics_error_stacks_data_points_stats;
typedef struct portkey_analytics_error_stacks_data_points portkey_analytics_error_stacks_data_points;
typedef struct portkey_analytics_error_stacks portkey_analytics_error_stacks;
typedef struct portkey_analytics_error_codes_summary portkey_analytics_error_codes_summary;
typedef struct portkey_analytics_error_codes_data_points portkey_analytics_error_codes_data_points;
typedef struct portkey_analytics_error_codes portkey_analytics_error_codes;
typedef struct portkey_analytics_user_requests_summary portkey_analytics_user_requests_summary;
typedef struct portkey_analytics_user_requests_data_points portkey_analytics_user_requests_data_points;
typedef struct portkey_analytics_user_requests portkey_analytics_user_requests;
typedef struct portkey_analytics_rescued_summary portkey_analytics_rescued_summary;
typedef struct portkey_analytics_rescued_data_points_retry portkey_analytics_rescued_data_points_retry;
typedef struct portkey_analytics_rescued_data_points portkey_analytics_rescued_data_points;
typedef struct portkey_analytics_rescued portkey_analytics_rescued;
typedef struct portkey_analytics_feedback_summary portkey_analytics_feedback_summary;
typedef struct portkey_analytics_feedback_data_points portkey_analytics_feedback_data_points;
typedef struct portkey_analytics_feedback portkey_analytics_feedback;
typedef struct portkey_analytics_feedback_models_data_points portkey_analytics_feedback_models_data_points;
typedef struct portkey_analytics_feedback_models portkey_analytics_feedback_models;
typedef struct portkey_analytics_feedback_scores_summary portkey_analytics_feedback_scores_summary;
typedef struct portkey_analytics_feedback_scores_data_points portkey_analytics_feedback_scores_data_points;
typedef struct portkey_analytics_feedback_scores portkey_analytics_feedback_scores;
typedef struct portkey_analytics_feedback_weighted_summary portkey_analytics_feedback_weighted_summary;
typedef struct portkey_analytics_feedback_weighted_data_points portkey_analytics_feedback_weighted_data_points;
typedef struct portkey_analytics_feedback_weighted portkey_analytics_feedback_weighted;
typedef struct portkey_analytics_users_data portkey_analytics_users_data;
typedef struct portkey_analytics_users portkey_analytics_users;
typedef struct portkey_analytics_models_data portkey_analytics_models_data;
typedef struct portkey_analytics_models portkey_analytics_models;
typedef struct portkey_analytics_group_row portkey_analytics_group_row;
typedef struct portkey_analytics_groups portkey_analytics_groups;
typedef struct portkey_analytics_workspaces portkey_analytics_workspaces;
typedef struct portkey_analytics_metadata_data portkey_analytics_metadata_data;
typedef struct portkey_analytics_metadata portkey_analytics_metadata;

/** Figures of the whole period. */
struct portkey_analytics_cost_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Cost of all requests, in US cents. */
    portkey_number total;
    /** Average cost of a request, in US cents. May be null. */
    portkey_number avg;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_cost_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Cost of the requests, in US cents. */
    portkey_number total;
    /** Average cost of a request, in US cents. */
    portkey_number avg;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_cost {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_cost_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_cost_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_count_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number for the whole period. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_count_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Number in this time bucket. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_count {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_count_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_count_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_tokens_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Tokens of requests and responses. */
    portkey_integer total;
    /** Average tokens of a request. May be null. */
    portkey_number avg;
    /** Tokens of the requests. */
    portkey_integer total_request_units;
    /** Tokens of the responses. */
    portkey_integer total_response_units;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_tokens_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Tokens of requests and responses. */
    portkey_integer total;
    /** Average tokens of a request. */
    portkey_number avg;
    /** Tokens of the requests. */
    portkey_integer total_request_units;
    /** Tokens of the responses. */
    portkey_integer total_response_units;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_tokens {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_tokens_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_tokens_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_latency_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Average latency, in milliseconds; null without requests. May be null. */
    portkey_number avg;
    /** 50th percentile, in milliseconds. May be null. */
    portkey_number p50;
    /** 90th percentile, in milliseconds. May be null. */
    portkey_number p90;
    /** 99th percentile, in milliseconds. May be null. */
    portkey_number p99;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_latency_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Average latency, in milliseconds. */
    portkey_number avg;
    /** 50th percentile, in milliseconds. */
    portkey_number p50;
    /** 90th percentile, in milliseconds. */
    portkey_number p90;
    /** 99th percentile, in milliseconds. */
    portkey_number p99;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_latency {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_latency_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_latency_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_error_rate_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Requests that failed, in percent. May be null. */
    portkey_number rate;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_error_rate_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Requests that failed, in percent. */
    portkey_number rate;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_error_rate {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_error_rate_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_error_rate_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_cache_latency_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Average latency of a cache hit, in milliseconds. May be null. */
    portkey_number avg;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_cache_latency {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period; its members are not documented. Object. */
    portkey_value summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_cache_latency_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_cache_hits_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Cache hits. */
    portkey_integer total;
    /** Requests answered from the cache, in percent. */
    portkey_number rate;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_cache_hits_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Hits of the exact cache. */
    portkey_integer simple_hits;
    /** Hits of the semantic cache. */
    portkey_integer semantic_hits;
    /** Requests answered from the cache, in percent. */
    portkey_number rate;
    /** Saved by the exact cache so far, in US cents. */
    portkey_number cumulative_simple_cache_savings;
    /** Saved by the semantic cache so far, in US cents. */
    portkey_number cumulative_semantic_cache_savings;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_cache_hits {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_cache_hits_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_cache_hits_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_cache_summary_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Requests answered from the cache. */
    portkey_integer hits;
    /** Average latency of a cache hit, in milliseconds; null without hits. May be null. */
    portkey_number avg_latency;
    /** Number of requests. */
    portkey_integer total_requests;
    /** How much faster hits are than other requests, in percent. */
    portkey_number cache_speedup;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_cache_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_cache_summary_summary *summary;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-summary". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_active_users_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Distinct users of the whole period. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_active_users_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Distinct users of this time bucket. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_active_users {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_active_users_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_active_users_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_error_stacks_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of errors. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_error_stacks_data_points_stats {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** HTTP status. */
    portkey_integer response_status_code;
    /** Errors with this status. */
    portkey_integer count;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_error_stacks_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** One row for each status; empty without errors. */
    struct { const portkey_analytics_error_stacks_data_points_stats *const *items; size_t count; } stats;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_error_stacks {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_error_stacks_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_error_stacks_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_error_codes_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of errors. */
    portkey_integer total_errors;
    /** Number of different statuses. */
    portkey_integer unique_error_codes;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_error_codes_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** HTTP status. */
    portkey_integer status_code;
    /** Errors with this status. */
    portkey_integer count;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_error_codes {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_error_codes_summary *summary;
    /** One row for each HTTP status. */
    struct { const portkey_analytics_error_codes_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_user_requests_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of requests. */
    portkey_integer total;
    /** Number of distinct users. */
    portkey_integer unique;
    /** Average requests of a user. May be null. */
    portkey_number avg;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_user_requests_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Average requests of a user. */
    portkey_number avg;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_user_requests {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_user_requests_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_user_requests_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_rescued_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Requests saved by a retry. */
    portkey_integer retry;
    /** Requests saved by a fallback. */
    portkey_integer fallback;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_rescued_data_points_retry {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Retries that it took. */
    portkey_integer retry_success_count;
    /** Requests saved by this many retries. */
    portkey_integer count;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_rescued_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Requests saved by retries, by the number of retries. */
    struct { const portkey_analytics_rescued_data_points_retry *const *items; size_t count; } retry;
    /** Requests saved by a fallback; an array in some answers, of rows not documented. Integer or array. */
    portkey_value fallback;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_rescued {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_rescued_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_rescued_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_feedback_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of feedbacks. May be null. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_feedback_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Number of feedbacks. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_feedback {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_feedback_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_feedback_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_feedback_models_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name of the model. */
    const char *ai_model;
    /** Number of feedbacks. */
    portkey_integer total;
    /** Average of value times weight. */
    portkey_number avg_weighted_feedback;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_feedback_models {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period; its members are not documented. Object. */
    portkey_value summary;
    /** One row for each model. */
    struct { const portkey_analytics_feedback_models_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_feedback_scores_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of feedbacks. May be null. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_feedback_scores_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Feedback value, from -10 to 10. */
    portkey_integer score;
    /** Feedbacks with this value. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_feedback_scores {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_feedback_scores_summary *summary;
    /** One row for each value that was given. */
    struct { const portkey_analytics_feedback_scores_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** Figures of the whole period. */
struct portkey_analytics_feedback_weighted_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Average of value times weight. May be null. */
    portkey_number avg;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_feedback_weighted_data_points {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Start of the time bucket, in UTC. Format date-time. */
    const char *timestamp;
    /** Average of value times weight. */
    portkey_number avg;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_feedback_weighted {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Figures of the whole period. */
    const portkey_analytics_feedback_weighted_summary *summary;
    /** One row for each time bucket, empty ones included. */
    struct { const portkey_analytics_feedback_weighted_data_points *const *items; size_t count; } data_points;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** Kind of the answer. One of "analytics-graph". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_users_data {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Value of _user in the request metadata; empty for requests without one. */
    const char *user;
    /** Number of requests. String or integer. */
    portkey_value requests;
    /** Cost of the requests, in US cents. String or number. */
    portkey_value cost;
    /** Kind of the row. One of "analytics-group". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_users {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. One of "list". */
    const char *object;
    /** Rows of all pages; 0 past the last page. */
    portkey_integer total;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** The rows of this page, each with figures of the whole period. */
    struct { const portkey_analytics_users_data *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_models_data {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name of the model. */
    const char *ai_model;
    /** Number of requests. */
    portkey_integer requests;
    /** Cost of the requests, in US cents. */
    portkey_number cost;
    /** Kind of the row. One of "analytics-group". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_models {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. One of "list". */
    const char *object;
    /** Rows of all pages; 0 past the last page. */
    portkey_integer total;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** The rows of this page, each with figures of the whole period. */
    struct { const portkey_analytics_models_data *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_group_row {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** What the row is grouped by; it may also stand under the name of the dimension. */
    const char *group_key;
    /** AI provider, when grouped by provider. */
    const char *provider;
    /** Number of requests. */
    portkey_integer requests;
    /** Cost of the requests, in US cents. */
    portkey_number cost;
    /** Tokens of requests and responses. */
    portkey_integer total_tokens;
    /** Average tokens of a request and its response. */
    portkey_number avg_tokens;
    /** Average tokens of a request. */
    portkey_number avg_input_tokens;
    /** Average tokens of a response. */
    portkey_number avg_output_tokens;
    /** Average latency, in milliseconds. */
    portkey_number avg_latency;
    /** 95th percentile of the latency, in milliseconds. */
    portkey_number p95_latency;
    /** 99th percentile of the latency, in milliseconds. */
    portkey_number p99_latency;
    /** Rate of requests that succeeded; whether in percent is not documented. */
    portkey_number success_rate;
    /** Number of failed requests. */
    portkey_integer error_count;
    /** Rate of requests answered from the cache; whether in percent is not documented. */
    portkey_number cache_hit_rate;
    /** Time of the last request. Format date-time. */
    const char *last_seen;
    /** Time of the first request. Format date-time. */
    const char *first_seen;
    /** Kind of the row. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_groups {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. One of "list". */
    const char *object;
    /** Rows of all pages, 0 past the last page; absent if include_total is false. */
    portkey_integer total;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** The rows of this page, each with figures of the whole period. */
    struct { const portkey_analytics_group_row *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_workspaces {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. One of "list". */
    const char *object;
    /** Rows of all pages; 0 past the last page. */
    portkey_integer total;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** The rows of this page, each with figures of the whole period. Array of object. */
    portkey_value data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_metadata_data {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Value of the key; empty for requests without it. */
    const char *metadata_value;
    /** Number of requests. */
    portkey_integer requests;
    /** Cost of the requests, in US cents. */
    portkey_number cost;
    /** Average tokens of a request. */
    portkey_number avg_tokens;
    /** Average of feedback value times weight. */
    portkey_number avg_weighted_feedback;
    /** Requests that have feedback. */
    portkey_integer requests_with_feedback;
    /** Time of the last request. Format date-time. */
    const char *last_seen;
    /** Kind of the row. One of "analytics-group". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_analytics_metadata {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. One of "list". */
    const char *object;
    /** Rows of all pages; 0 past the last page. */
    portkey_integer total;
    /** Whether rows are missing because a quota of the plan is used up. */
    portkey_boolean is_quota_exceeded;
    /** The rows of this page, each with figures of the whole period. */
    struct { const portkey_analytics_metadata_data *const *items; size_t count; } data;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_analytics(void);
/** @endcond */

/** Shows the answer of portkey_get_cost_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cost_analytics_read(const portkey_analytics_cost **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_cost_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_cost *)found;
    return result;
}

/** Shows the answer of portkey_get_request_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_request_analytics_read(const portkey_analytics_count **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_request_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_count *)found;
    return result;
}

/** Shows the answer of portkey_get_token_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_token_analytics_read(const portkey_analytics_tokens **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_token_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_tokens *)found;
    return result;
}

/** Shows the answer of portkey_get_latency_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_latency_analytics_read(const portkey_analytics_latency **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_latency_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_latency *)found;
    return result;
}

/** Shows the answer of portkey_get_error_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_analytics_read(const portkey_analytics_count **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_error_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_count *)found;
    return result;
}

/** Shows the answer of portkey_get_error_rate_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_rate_analytics_read(const portkey_analytics_error_rate **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_error_rate_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_error_rate *)found;
    return result;
}

/** Shows the answer of portkey_get_cache_hit_latency() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_hit_latency_read(const portkey_analytics_cache_latency **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_cache_hit_latency", error);

    if (result == 0)
        *out = (const portkey_analytics_cache_latency *)found;
    return result;
}

/** Shows the answer of portkey_get_cache_hit_rate() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_hit_rate_read(const portkey_analytics_cache_hits **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_cache_hit_rate", error);

    if (result == 0)
        *out = (const portkey_analytics_cache_hits *)found;
    return result;
}

/** Shows the answer of portkey_get_cache_summary() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_summary_read(const portkey_analytics_cache_summary **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_cache_summary", error);

    if (result == 0)
        *out = (const portkey_analytics_cache_summary *)found;
    return result;
}

/** Shows the answer of portkey_get_users_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_users_analytics_read(const portkey_analytics_active_users **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_users_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_active_users *)found;
    return result;
}

/** Shows the answer of portkey_get_error_stacks_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_stacks_analytics_read(const portkey_analytics_error_stacks **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_error_stacks_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_error_stacks *)found;
    return result;
}

/** Shows the answer of portkey_get_error_status_codes_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_status_codes_analytics_read(const portkey_analytics_error_codes **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_error_status_codes_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_error_codes *)found;
    return result;
}

/** Shows the answer of portkey_get_user_requests_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_user_requests_analytics_read(const portkey_analytics_user_requests **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_user_requests_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_user_requests *)found;
    return result;
}

/** Shows the answer of portkey_get_rescued_requests_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_rescued_requests_analytics_read(const portkey_analytics_rescued **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_rescued_requests_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_rescued *)found;
    return result;
}

/** Shows the answer of portkey_get_feedback_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_analytics_read(const portkey_analytics_feedback **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_feedback_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_feedback *)found;
    return result;
}

/** Shows the answer of portkey_get_feedback_models_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_models_analytics_read(const portkey_analytics_feedback_models **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_feedback_models_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_feedback_models *)found;
    return result;
}

/** Shows the answer of portkey_get_feedback_scores_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_scores_analytics_read(const portkey_analytics_feedback_scores **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_feedback_scores_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_feedback_scores *)found;
    return result;
}

/** Shows the answer of portkey_get_feedback_weighted_analytics() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_weighted_analytics_read(const portkey_analytics_feedback_weighted **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_feedback_weighted_analytics", error);

    if (result == 0)
        *out = (const portkey_analytics_feedback_weighted *)found;
    return result;
}

/** Shows the answer of portkey_get_analytics_group_users() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_users_read(const portkey_analytics_users **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_analytics_group_users", error);

    if (result == 0)
        *out = (const portkey_analytics_users *)found;
    return result;
}

/** Prepares to go through all pages of portkey_get_analytics_group_users(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_users_pages(portkey_pager **out, portkey_client *client,
    const portkey_get_analytics_group_users_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_analytics(), "get_analytics_group_users",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_users_next(portkey_pager *pager, const portkey_analytics_users_data **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "get_analytics_group_users", error);

    if (result == 1)
        *item = (const portkey_analytics_users_data *)found;
    return result;
}

/** Shows the answer of portkey_get_analytics_group_models() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_models_read(const portkey_analytics_models **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_analytics_group_models", error);

    if (result == 0)
        *out = (const portkey_analytics_models *)found;
    return result;
}

/** Prepares to go through all pages of portkey_get_analytics_group_models(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_models_pages(portkey_pager **out, portkey_client *client,
    const portkey_get_analytics_group_models_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_analytics(), "get_analytics_group_models",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_models_next(portkey_pager *pager, const portkey_analytics_models_data **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "get_analytics_group_models", error);

    if (result == 1)
        *item = (const portkey_analytics_models_data *)found;
    return result;
}

/** Shows the answer of portkey_get_analytics_group_providers() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_providers_read(const portkey_analytics_groups **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_analytics_group_providers", error);

    if (result == 0)
        *out = (const portkey_analytics_groups *)found;
    return result;
}

/** Prepares to go through all pages of portkey_get_analytics_group_providers(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_providers_pages(portkey_pager **out, portkey_client *client,
    const portkey_get_analytics_group_providers_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_analytics(), "get_analytics_group_providers",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_providers_next(portkey_pager *pager, const portkey_analytics_group_row **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "get_analytics_group_providers", error);

    if (result == 1)
        *item = (const portkey_analytics_group_row *)found;
    return result;
}

/** Shows the answer of portkey_get_analytics_group() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_read(const portkey_analytics_groups **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_analytics_group", error);

    if (result == 0)
        *out = (const portkey_analytics_groups *)found;
    return result;
}

/** Prepares to go through all pages of portkey_get_analytics_group(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_pages(portkey_pager **out, portkey_client *client,
    const portkey_get_analytics_group_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_analytics(), "get_analytics_group",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_next(portkey_pager *pager, const portkey_analytics_group_row **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "get_analytics_group", error);

    if (result == 1)
        *item = (const portkey_analytics_group_row *)found;
    return result;
}

/** Shows the answer of portkey_get_analytics_group_workspaces() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_workspaces_read(const portkey_analytics_workspaces **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_analytics_group_workspaces", error);

    if (result == 0)
        *out = (const portkey_analytics_workspaces *)found;
    return result;
}

/** Shows the answer of portkey_get_analytics_group_metadata() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_metadata_read(const portkey_analytics_metadata **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_analytics(), "get_analytics_group_metadata", error);

    if (result == 0)
        *out = (const portkey_analytics_metadata *)found;
    return result;
}

/** Prepares to go through all pages of portkey_get_analytics_group_metadata(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_metadata_pages(portkey_pager **out, portkey_client *client,
    const portkey_get_analytics_group_metadata_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_analytics(), "get_analytics_group_metadata",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_metadata_next(portkey_pager *pager, const portkey_analytics_metadata_data **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "get_analytics_group_metadata", error);

    if (result == 1)
        *item = (const portkey_analytics_metadata_data *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
