/* SPDX-License-Identifier: MIT */
/* Generated from openapi/analytics.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file analytics.h
 *
 * Cost, token, latency, error and usage figures of gateway traffic.
 */
#ifndef PORTKEYADMIN_GENERATED_ANALYTICS_H
#define PORTKEYADMIN_GENERATED_ANALYTICS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_analytics(void);
/** @endcond */

/** What portkey_get_cost_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_cost_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_cost_analytics_params;

/**
 * Get Cost Analytics.
 *
 * Chart what requests cost over time in a workspace. Returns the total and the average per request in US
 * cents, for each time bucket and for the whole period. Buckets are UTC: a minute for up to 59 minutes, an
 * hour for a day. For cost by user, model or provider call get_analytics_group_users,
 * get_analytics_group_models or get_analytics_group. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/cost. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: cost per time bucket and in total
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_cost_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_cost_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_cost_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_cost_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cost_analytics_request(portkey_request **out,
    const portkey_get_cost_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_cost_analytics",
        1, params, error);
}

/** What portkey_get_request_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_request_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_request_analytics_params;

/**
 * Get Request Analytics.
 *
 * Chart the number of requests over time in a workspace: traffic volume per time bucket and the sum over the
 * period. Buckets are UTC: a minute for up to 59 minutes, ten for about an hour, an hour for a day; figures
 * of the last three minutes may still change. For failed requests alone use get_error_analytics. Enterprise
 * plan only.
 *
 * GET /v1/analytics/graphs/requests. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: request counts per time bucket and in total
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_request_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_request_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_request_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_request_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_request_analytics_request(portkey_request **out,
    const portkey_get_request_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_request_analytics",
        1, params, error);
}

/** What portkey_get_token_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_token_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_token_analytics_params;

/**
 * Get Token Analytics.
 *
 * Chart token usage over time in a workspace. Returns tokens of requests and responses and the average per
 * request, for each time bucket and for the whole period. Buckets are UTC: a minute for up to 59 minutes, an
 * hour for a day. For money rather than tokens use get_cost_analytics. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/tokens. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: token usage per time bucket and in total
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_token_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_token_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_token_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_token_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_token_analytics_request(portkey_request **out,
    const portkey_get_token_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_token_analytics",
        1, params, error);
}

/** What portkey_get_latency_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_latency_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_latency_analytics_params;

/**
 * Get Latency Analytics.
 *
 * Chart response latency over time in a workspace. Returns the average and the 50th, 90th and 99th percentile
 * in milliseconds, per time bucket and overall. Buckets are UTC: a minute for up to 59 minutes, an hour for a
 * day. For answers from the cache use get_cache_hit_latency. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/latency. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: latency in milliseconds per time bucket and overall
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_latency_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_latency_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_latency_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_latency_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_latency_analytics_request(portkey_request **out,
    const portkey_get_latency_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_latency_analytics",
        1, params, error);
}

/** What portkey_get_error_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_error_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_error_analytics_params;

/**
 * Get Error Analytics.
 *
 * Chart the number of failed requests over time in a workspace, per time bucket and in total. Buckets are
 * UTC: a minute for up to 59 minutes, an hour for a day. For the share of requests that failed use
 * get_error_rate_analytics; for a split by status code over time, get_error_stacks_analytics. Enterprise plan
 * only.
 *
 * GET /v1/analytics/graphs/errors. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: error counts per time bucket and in total
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_error_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_error_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_error_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_analytics_request(portkey_request **out,
    const portkey_get_error_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_error_analytics",
        1, params, error);
}

/** What portkey_get_error_rate_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_error_rate_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_error_rate_analytics_params;

/**
 * Get Error Rate Analytics.
 *
 * Chart the error rate over time in a workspace: the percentage of requests that failed, per time bucket and
 * over the whole period. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For absolute
 * counts use get_error_analytics. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/errors/rate. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: error rate in percent per time bucket and overall
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_rate_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_error_rate_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_error_rate_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_error_rate_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_rate_analytics_request(portkey_request **out,
    const portkey_get_error_rate_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_error_rate_analytics",
        1, params, error);
}

/** What portkey_get_cache_hit_latency() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_cache_hit_latency_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_cache_hit_latency_params;

/**
 * Get Cache Hit Latency.
 *
 * Chart how fast cache hits were answered in a workspace: the average latency in milliseconds of each time
 * bucket. For latency over all requests use get_latency_analytics; for one overall figure, get_cache_summary.
 * Enterprise plan only.
 *
 * GET /v1/analytics/graphs/cache/latency. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: average cache hit latency per time bucket
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_hit_latency(portkey_response **out, portkey_client *client,
    const portkey_get_cache_hit_latency_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_cache_hit_latency",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_cache_hit_latency() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_hit_latency_request(portkey_request **out,
    const portkey_get_cache_hit_latency_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_cache_hit_latency",
        1, params, error);
}

/** What portkey_get_cache_hit_rate() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_cache_hit_rate_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_cache_hit_rate_params;

/**
 * Get Cache Hit Rate.
 *
 * Chart the cache hit rate over time in a workspace. Each time bucket gives the rate in percent, hits of the
 * exact (simple) and of the semantic cache, and what they have saved so far in US cents; the summary gives
 * all hits and the overall rate. Buckets are UTC: a minute for up to 59 minutes, an hour for a day.
 * Enterprise plan only.
 *
 * GET /v1/analytics/graphs/cache/hit-rate. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: cache hits, hit rate and savings per time bucket
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_hit_rate(portkey_response **out, portkey_client *client,
    const portkey_get_cache_hit_rate_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_cache_hit_rate",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_cache_hit_rate() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_hit_rate_request(portkey_request **out,
    const portkey_get_cache_hit_rate_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_cache_hit_rate",
        1, params, error);
}

/** What portkey_get_cache_summary() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_cache_summary_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_cache_summary_params;

/**
 * Get Cache Summary.
 *
 * Summarise how the cache performed in a workspace over a period: number of requests, cache hits, average
 * latency of a hit and the speed-up in percent against other requests. For the course over time use
 * get_cache_hit_rate. Enterprise plan only.
 *
 * GET /v1/analytics/summary/cache. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: the cache figures of the period
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_summary(portkey_response **out, portkey_client *client,
    const portkey_get_cache_summary_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_cache_summary",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_cache_summary() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_cache_summary_request(portkey_request **out,
    const portkey_get_cache_summary_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_cache_summary",
        1, params, error);
}

/** What portkey_get_users_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_users_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_users_analytics_params;

/**
 * Get Users Analytics.
 *
 * Chart how many distinct users sent requests over time in a workspace, per time bucket and for the whole
 * period. A user is a value of _user in the request metadata; counts of several buckets or workspaces cannot
 * be added up. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. To see who they are use
 * get_analytics_group_users. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/users. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: unique users per time bucket and in total
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_users_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_users_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_users_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_users_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_users_analytics_request(portkey_request **out,
    const portkey_get_users_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_users_analytics",
        1, params, error);
}

/** What portkey_get_error_stacks_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_error_stacks_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_error_stacks_analytics_params;

/**
 * Get Error Stacks Analytics.
 *
 * Chart errors over time split by response status code: each time bucket lists its codes with their counts.
 * Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For one count per code over the whole
 * period use get_error_status_codes_analytics. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/errors/stacks. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: errors by status code for each time bucket
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_stacks_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_error_stacks_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_error_stacks_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_error_stacks_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_stacks_analytics_request(portkey_request **out,
    const portkey_get_error_stacks_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_error_stacks_analytics",
        1, params, error);
}

/** What portkey_get_error_status_codes_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_error_status_codes_analytics_params {
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_error_status_codes_analytics_params;

/**
 * Get Error Status Codes.
 *
 * Count the errors of a workspace by response status code over a whole period, with the total and the number
 * of distinct codes. For the same split along time use get_error_stacks_analytics. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/errors/status-codes. Read-only. Needs the scope analytics.view. Enterprise plan
 * only.
 *
 * @param out receives the response: error counts by status code
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_status_codes_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_error_status_codes_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_error_status_codes_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_error_status_codes_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_error_status_codes_analytics_request(portkey_request **out,
    const portkey_get_error_status_codes_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_error_status_codes_analytics",
        1, params, error);
}

/** What portkey_get_user_requests_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_user_requests_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_user_requests_analytics_params;

/**
 * Get User Requests Analytics.
 *
 * Chart the average number of requests per user over time in a workspace, a user being the value of _user in
 * the request metadata. The summary gives all requests, distinct users and the overall average. Buckets are
 * UTC: a minute for up to 59 minutes, an hour for a day. For the figures of each single user use
 * get_analytics_group_users. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/users/requests. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: average requests per user and time bucket
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_user_requests_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_user_requests_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_user_requests_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_user_requests_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_user_requests_analytics_request(portkey_request **out,
    const portkey_get_user_requests_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_user_requests_analytics",
        1, params, error);
}

/** What portkey_get_rescued_requests_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_rescued_requests_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_rescued_requests_analytics_params;

/**
 * Get Rescued Requests Analytics.
 *
 * Chart the requests saved by retries and fallbacks over time in a workspace. Each time bucket counts the
 * requests rescued by a fallback and, for retries, at which attempt they succeeded; the summary adds both up.
 * Enterprise plan only.
 *
 * GET /v1/analytics/graphs/requests/rescued. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: rescued requests per time bucket and in total
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_rescued_requests_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_rescued_requests_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_rescued_requests_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_rescued_requests_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_rescued_requests_analytics_request(portkey_request **out,
    const portkey_get_rescued_requests_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_rescued_requests_analytics",
        1, params, error);
}

/** What portkey_get_feedback_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_feedback_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_feedback_analytics_params;

/**
 * Get Feedback Analytics.
 *
 * Chart how many feedbacks were given over time in a workspace, per time bucket and in total. For how good
 * they were use get_feedback_weighted_analytics or get_feedback_scores_analytics. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/feedbacks. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: feedback counts per time bucket and in total
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_feedback_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_feedback_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_feedback_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_analytics_request(portkey_request **out,
    const portkey_get_feedback_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_feedback_analytics",
        1, params, error);
}

/** What portkey_get_feedback_models_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_feedback_models_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_feedback_models_analytics_params;

/**
 * Get Feedback by Model.
 *
 * Compare AI models of a workspace by the feedback they received: the number of feedbacks and the average
 * weighted feedback of each model in the period. For the course over time use
 * get_feedback_weighted_analytics. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/feedbacks/ai-models. Read-only. Needs the scope analytics.view. Enterprise plan
 * only.
 *
 * @param out receives the response: feedback figures for each model
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_models_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_feedback_models_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_feedback_models_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_feedback_models_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_models_analytics_request(portkey_request **out,
    const portkey_get_feedback_models_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_feedback_models_analytics",
        1, params, error);
}

/** What portkey_get_feedback_scores_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_feedback_scores_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_feedback_scores_analytics_params;

/**
 * Get Feedback Scores.
 *
 * Show how feedback values are distributed in a workspace: how often each value from -10 to 10 was given in
 * the period, and the number of feedbacks in all. A thumbs-up counts as 5, a thumbs-down as -5. For the
 * average over time use get_feedback_weighted_analytics. Enterprise plan only.
 *
 * GET /v1/analytics/graphs/feedbacks/scores. Read-only. Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: feedback counts by score
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_scores_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_feedback_scores_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_feedback_scores_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_feedback_scores_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_scores_analytics_request(portkey_request **out,
    const portkey_get_feedback_scores_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_feedback_scores_analytics",
        1, params, error);
}

/** What portkey_get_feedback_weighted_analytics() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_feedback_weighted_analytics_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_feedback_weighted_analytics_params;

/**
 * Get Weighted Feedback Analytics.
 *
 * Chart the average weighted feedback over time in a workspace, where each feedback counts as value times
 * weight. Returns the average per time bucket and overall. For counts alone use get_feedback_analytics.
 * Enterprise plan only.
 *
 * GET /v1/analytics/graphs/feedbacks/weighted. Read-only. Needs the scope analytics.view. Enterprise plan
 * only.
 *
 * @param out receives the response: average weighted feedback per time bucket and overall
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_weighted_analytics(portkey_response **out, portkey_client *client,
    const portkey_get_feedback_weighted_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_feedback_weighted_analytics",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_feedback_weighted_analytics() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_feedback_weighted_analytics_request(portkey_request **out,
    const portkey_get_feedback_weighted_analytics_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_feedback_weighted_analytics",
        1, params, error);
}

/** What portkey_get_analytics_group_users() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_analytics_group_users_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Rows per page. At least 0. */
    portkey_integer page_size;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_analytics_group_users_params;

/**
 * Get Analytics by User.
 *
 * Group the requests of a workspace by user, the value of _user in the request metadata: number of requests
 * and cost in US cents of each, page by page. A user here is not a member of the organisation. To group by
 * another metadata key use get_analytics_group_metadata; for other dimensions, get_analytics_group.
 * Enterprise plan only.
 *
 * GET /v1/analytics/groups/users. Read-only. Pages by current_page, from 0. Items at /data. Needs the scope
 * analytics.view. Enterprise plan only.
 *
 * @param out receives the response: one row for each user
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_users(portkey_response **out, portkey_client *client,
    const portkey_get_analytics_group_users_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_analytics_group_users",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_analytics_group_users() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_users_request(portkey_request **out,
    const portkey_get_analytics_group_users_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_analytics_group_users",
        1, params, error);
}

/** What portkey_get_analytics_group_models() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_analytics_group_models_params {
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Rows per page. At least 0. */
    portkey_integer page_size;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_analytics_group_models_params;

/**
 * Get Analytics by Model.
 *
 * Group the requests of a workspace by AI model, page by page: number of requests and cost in US cents of
 * each model in the period. For tokens, latency or error counts by model, or to sort by cost, use
 * get_analytics_group with group_by model; for feedback per model, get_feedback_models_analytics. Enterprise
 * plan only.
 *
 * GET /v1/analytics/groups/ai-models. Read-only. Pages by current_page, from 0. Items at /data. Needs the
 * scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: one row for each model
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_models(portkey_response **out, portkey_client *client,
    const portkey_get_analytics_group_models_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_analytics_group_models",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_analytics_group_models() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_models_request(portkey_request **out,
    const portkey_get_analytics_group_models_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_analytics_group_models",
        1, params, error);
}

/** What portkey_get_analytics_group_providers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_analytics_group_providers_params {
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_number total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_number total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_number prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_number prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_number completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_number completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Rows per page, 100 at most. Above 0; at most 100. */
    portkey_integer page_size;
    /**
     * Column to sort by. One of "requests", "cost", "total_tokens", "avg_tokens", "avg_input_tokens",
     * "avg_output_tokens", "avg_latency", "p95_latency", "p99_latency", "success_rate", "error_count",
     * "cache_hit_rate", "last_seen", "first_seen". Constants:
     * PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_*.
     */
    const char *order_by;
    /**
     * Direction of the sort. One of "asc", "desc". Constants:
     * PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_TYPE_*.
     */
    const char *order_by_type;
    /**
     * Figures of each row; requests if absent. Each is one of "requests", "cost", "total_tokens",
     * "avg_tokens", "avg_input_tokens", "avg_output_tokens", "avg_latency", "p95_latency", "p99_latency",
     * "success_rate", "error_count", "cache_hit_rate", "last_seen", "first_seen"; constants:
     * PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_*.
     */
    portkey_string_list columns;
    /** Whether to count the rows of all pages; true if absent. */
    portkey_boolean include_total;
} portkey_get_analytics_group_providers_params;

/**
 * @name Values of portkey_get_analytics_group_providers_params.order_by
 * @{
 */
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_REQUESTS "requests"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_COST "cost"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_TOTAL_TOKENS "total_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_AVG_TOKENS "avg_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_AVG_INPUT_TOKENS "avg_input_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_AVG_OUTPUT_TOKENS "avg_output_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_AVG_LATENCY "avg_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_P95_LATENCY "p95_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_P99_LATENCY "p99_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_SUCCESS_RATE "success_rate"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_ERROR_COUNT "error_count"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_CACHE_HIT_RATE "cache_hit_rate"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_LAST_SEEN "last_seen"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_FIRST_SEEN "first_seen"
/** @} */

/**
 * @name Values of portkey_get_analytics_group_providers_params.order_by_type
 * @{
 */
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_TYPE_ASC "asc"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_ORDER_BY_TYPE_DESC "desc"
/** @} */

/**
 * @name Values of portkey_get_analytics_group_providers_params.columns
 * @{
 */
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_REQUESTS "requests"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_COST "cost"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_TOTAL_TOKENS "total_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_AVG_TOKENS "avg_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_AVG_INPUT_TOKENS "avg_input_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_AVG_OUTPUT_TOKENS "avg_output_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_AVG_LATENCY "avg_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_P95_LATENCY "p95_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_P99_LATENCY "p99_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_SUCCESS_RATE "success_rate"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_ERROR_COUNT "error_count"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_CACHE_HIT_RATE "cache_hit_rate"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_LAST_SEEN "last_seen"
#define PORTKEY_GET_ANALYTICS_GROUP_PROVIDERS_COLUMNS_FIRST_SEEN "first_seen"
/** @} */

/**
 * Get Analytics by Provider.
 *
 * Group the requests of a workspace by AI provider, page by page. The columns argument picks the figures,
 * such as cost in US cents, tokens, latency or success rate, and order_by sorts the rows. For other
 * dimensions, models or API keys for instance, use get_analytics_group. Enterprise plan only.
 *
 * GET /v1/analytics/groups/provider. Read-only. Pages by current_page, from 0. Items at /data. Needs the
 * scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: one row for each provider
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_providers(portkey_response **out, portkey_client *client,
    const portkey_get_analytics_group_providers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_analytics_group_providers",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_analytics_group_providers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_providers_request(portkey_request **out,
    const portkey_get_analytics_group_providers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_analytics_group_providers",
        1, params, error);
}

/** What portkey_get_analytics_group() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_analytics_group_params {
    /**
     * Required. Dimension to group by. One of "ai_service", "model", "status_code", "api_key", "config",
     * "workspace", "provider", "prompt". Constants: PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_*.
     */
    const char *group_by;
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Rows per page. At least 0. */
    portkey_integer page_size;
    /**
     * Column to sort by. One of "requests", "cost", "total_tokens", "avg_tokens", "avg_input_tokens",
     * "avg_output_tokens", "avg_latency", "p95_latency", "p99_latency", "success_rate", "error_count",
     * "cache_hit_rate", "last_seen", "first_seen". Constants: PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_*.
     */
    const char *order_by;
    /**
     * Direction of the sort. One of "asc", "desc". Constants: PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_TYPE_*.
     */
    const char *order_by_type;
    /**
     * Figures of each row; requests if absent. Each is one of "requests", "cost", "total_tokens",
     * "avg_tokens", "avg_input_tokens", "avg_output_tokens", "avg_latency", "p95_latency", "p99_latency",
     * "success_rate", "error_count", "cache_hit_rate", "last_seen", "first_seen"; constants:
     * PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_*.
     */
    portkey_string_list columns;
    /** Whether to count the rows of all pages; true if absent. */
    portkey_boolean include_total;
} portkey_get_analytics_group_params;

/**
 * @name Values of portkey_get_analytics_group_params.group_by
 * @{
 */
#define PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_AI_SERVICE "ai_service"
#define PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_MODEL "model"
#define PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_STATUS_CODE "status_code"
#define PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_API_KEY "api_key"
#define PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_CONFIG "config"
#define PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_WORKSPACE "workspace"
#define PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_PROVIDER "provider"
#define PORTKEY_GET_ANALYTICS_GROUP_GROUP_BY_PROMPT "prompt"
/** @} */

/**
 * @name Values of portkey_get_analytics_group_params.order_by
 * @{
 */
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_REQUESTS "requests"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_COST "cost"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_TOTAL_TOKENS "total_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_AVG_TOKENS "avg_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_AVG_INPUT_TOKENS "avg_input_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_AVG_OUTPUT_TOKENS "avg_output_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_AVG_LATENCY "avg_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_P95_LATENCY "p95_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_P99_LATENCY "p99_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_SUCCESS_RATE "success_rate"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_ERROR_COUNT "error_count"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_CACHE_HIT_RATE "cache_hit_rate"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_LAST_SEEN "last_seen"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_FIRST_SEEN "first_seen"
/** @} */

/**
 * @name Values of portkey_get_analytics_group_params.order_by_type
 * @{
 */
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_TYPE_ASC "asc"
#define PORTKEY_GET_ANALYTICS_GROUP_ORDER_BY_TYPE_DESC "desc"
/** @} */

/**
 * @name Values of portkey_get_analytics_group_params.columns
 * @{
 */
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_REQUESTS "requests"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_COST "cost"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_TOTAL_TOKENS "total_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_AVG_TOKENS "avg_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_AVG_INPUT_TOKENS "avg_input_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_AVG_OUTPUT_TOKENS "avg_output_tokens"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_AVG_LATENCY "avg_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_P95_LATENCY "p95_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_P99_LATENCY "p99_latency"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_SUCCESS_RATE "success_rate"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_ERROR_COUNT "error_count"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_CACHE_HIT_RATE "cache_hit_rate"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_LAST_SEEN "last_seen"
#define PORTKEY_GET_ANALYTICS_GROUP_COLUMNS_FIRST_SEEN "first_seen"
/** @} */

/**
 * Get Analytics by Group.
 *
 * Group the requests of a workspace by one dimension: AI service, model, response status code, API key,
 * config, workspace, provider or prompt. The columns argument picks the figures, such as cost in US cents,
 * tokens, latency or success rate, and order_by sorts the rows. For users use get_analytics_group_users; for
 * a metadata key, get_analytics_group_metadata. Enterprise plan only.
 *
 * GET /v1/analytics/groups/{group_by}. Read-only. Pages by current_page, from 0. Items at /data. Needs the
 * scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: one row for each value of the dimension
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group(portkey_response **out, portkey_client *client,
    const portkey_get_analytics_group_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_analytics_group",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_analytics_group() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_request(portkey_request **out,
    const portkey_get_analytics_group_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_analytics_group",
        1, params, error);
}

/** What portkey_get_analytics_group_workspaces() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_analytics_group_workspaces_params {
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Rows per page. At least 0. */
    portkey_integer page_size;
} portkey_get_analytics_group_workspaces_params;

/**
 * Get Analytics by Workspace.
 *
 * Group the requests of a period by workspace, page by page. It probably needs an organisation key; which
 * figures a row holds is not documented. For one workspace, or to filter and to choose the figures, use
 * get_analytics_group. Enterprise plan only.
 *
 * GET /v1/analytics/groups/workspaces. Read-only. Pages by current_page, from 0. Items at /data. Needs the
 * scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: one row for each workspace
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_workspaces(portkey_response **out, portkey_client *client,
    const portkey_get_analytics_group_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_analytics_group_workspaces",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_analytics_group_workspaces() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_workspaces_request(portkey_request **out,
    const portkey_get_analytics_group_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_analytics_group_workspaces",
        1, params, error);
}

/** What portkey_get_analytics_group_metadata() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_analytics_group_metadata_params {
    /** Required. Metadata key to group by, e.g. environment. */
    const char *metadata_key;
    /** Required. Workspace slug; ignored with a workspace key. At least 1 character. */
    const char *workspace_slug;
    /** Required. Start, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *time_of_generation_min;
    /** Required. End, in the same form. Format date-time. */
    const char *time_of_generation_max;
    /** Fewest tokens in total. At least 0. */
    portkey_integer total_units_min;
    /** Most tokens in total. At least 0. */
    portkey_integer total_units_max;
    /** Lowest cost, in US cents. At least 0. */
    portkey_number cost_min;
    /** Highest cost, in US cents. At least 0. */
    portkey_number cost_max;
    /** Fewest prompt tokens. At least 0. */
    portkey_integer prompt_token_min;
    /** Most prompt tokens. At least 0. */
    portkey_integer prompt_token_max;
    /** Fewest completion tokens. At least 0. */
    portkey_integer completion_token_min;
    /** Most completion tokens. At least 0. */
    portkey_integer completion_token_max;
    /** HTTP statuses, e.g. 429,500. */
    const char *status_code;
    /** Lowest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_min;
    /** Highest weighted feedback. At least -10; at most 10. */
    portkey_number weighted_feedback_max;
    /** Provider slugs, comma-separated. */
    const char *virtual_keys;
    /** Config slugs, comma-separated. */
    const char *configs;
    /** API key UUIDs, comma-separated. */
    const char *api_key_ids;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Rows per page. At least 0. */
    portkey_integer page_size;
    /** JSON text to match. */
    const char *metadata;
    /** provider__model, comma-separated. */
    const char *ai_org_model;
    /** Trace ids, comma-separated. */
    const char *trace_id;
    /** Span ids, comma-separated. */
    const char *span_id;
    /** Prompt slugs, comma-separated. */
    const char *prompt_slug;
    /** Comma-separated outcomes. */
    const char *cache_status;
} portkey_get_analytics_group_metadata_params;

/**
 * Get Analytics by Metadata.
 *
 * Group the requests of a workspace by the values of one metadata key, such as team or environment, page by
 * page. Each row gives requests, cost in US cents, average tokens, feedback figures and when the value was
 * last seen; the row with an empty value is for requests without the key. Enterprise plan only.
 *
 * GET /v1/analytics/groups/metadata/{metadata_key}. Read-only. Pages by current_page, from 0. Items at /data.
 * Needs the scope analytics.view. Enterprise plan only.
 *
 * @param out receives the response: one row for each value of the key
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_metadata(portkey_response **out, portkey_client *client,
    const portkey_get_analytics_group_metadata_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_analytics(), "get_analytics_group_metadata",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_analytics_group_metadata() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_analytics_group_metadata_request(portkey_request **out,
    const portkey_get_analytics_group_metadata_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_analytics(), "get_analytics_group_metadata",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/analytics.h>

#endif
