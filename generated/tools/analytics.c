/* SPDX-License-Identifier: MIT */
/* Generated from openapi/analytics.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Get_Analytics_by_Group, "Get Analytics by Group") \
    TEXT(Get_Analytics_by_Metadata, "Get Analytics by Metadata") \
    TEXT(Get_Analytics_by_Model, "Get Analytics by Model") \
    TEXT(Get_Analytics_by_Provider, "Get Analytics by Provider") \
    TEXT(Get_Analytics_by_User, "Get Analytics by User") \
    TEXT(Get_Analytics_by_Workspace, "Get Analytics by Workspace") \
    TEXT(Get_Cache_Hit_Latency, "Get Cache Hit Latency") \
    TEXT(Get_Cache_Hit_Rate, "Get Cache Hit Rate") \
    TEXT(Get_Cache_Summary, "Get Cache Summary") \
    TEXT(Get_Cost_Analytics, "Get Cost Analytics") \
    TEXT(Get_Error_Analytics, "Get Error Analytics") \
    TEXT(Get_Error_Rate_Analytics, "Get Error Rate Analytics") \
    TEXT(Get_Error_Stacks_Analytics, "Get Error Stacks Analytics") \
    TEXT(Get_Error_Status_Codes, "Get Error Status Codes") \
    TEXT(Get_Feedback_Analytics, "Get Feedback Analytics") \
    TEXT(Get_Feedback_Scores, "Get Feedback Scores") \
    TEXT(Get_Feedback_by_Model, "Get Feedback by Model") \
    TEXT(Get_Latency_Analytics, "Get Latency Analytics") \
    TEXT(Get_Request_Analytics, "Get Request Analytics") \
    TEXT(Get_Rescued_Requests_Analytics, "Get Rescued Requests Analytics") \
    TEXT(Get_Token_Analytics, "Get Token Analytics") \
    TEXT(Get_User_Requests_Analytics, "Get User Requests Analytics") \
    TEXT(Get_Users_Analytics, "Get Users Analytics") \
    TEXT(Get_Weighted_Feedback_Analytics, "Get Weighted Feedback Analytics") \
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

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_cost_analytics, \
        "{\"name\":\"get_cost_analytics\",\"title\":\"Get Cost Analytics\",\"description\":\"Chart what requests cost over time in a workspace. Returns the total and the average per request in US cents, for each time bucket and for the whole period. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For cost by user, model or provider call get_analytics_group_users, get_analytics_group_models or get_analytics_group. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_request_analytics, \
        "{\"name\":\"get_request_analytics\",\"title\":\"Get Request Analytics\",\"description\":\"Chart the number of requests over time in a workspace: traffic volume per time bucket and the sum over the period. Buckets are UTC: a minute for up to 59 minutes, ten for about an hour, an hour for a day; figures of the last three minutes may still change. For failed requests alone use get_error_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_token_analytics, \
        "{\"name\":\"get_token_analytics\",\"title\":\"Get Token Analytics\",\"description\":\"Chart token usage over time in a workspace. Returns tokens of requests and responses and the average per request, for each time bucket and for the whole period. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For money rather than tokens use get_cost_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_latency_analytics, \
        "{\"name\":\"get_latency_analytics\",\"title\":\"Get Latency Analytics\",\"description\":\"Chart response latency over time in a workspace. Returns the average and the 50th, 90th and 99th percentile in milliseconds, per time bucket and overall. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For answers from the cache use get_cache_hit_latency. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_error_analytics, \
        "{\"name\":\"get_error_analytics\",\"title\":\"Get Error Analytics\",\"description\":\"Chart the number of failed requests over time in a workspace, per time bucket and in total. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For the share of requests that failed use get_error_rate_analytics; for a split by status code over time, get_error_stacks_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_error_rate_analytics, \
        "{\"name\":\"get_error_rate_analytics\",\"title\":\"Get Error Rate Analytics\",\"description\":\"Chart the error rate over time in a workspace: the percentage of requests that failed, per time bucket and over the whole period. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For absolute counts use get_error_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_cache_hit_latency, \
        "{\"name\":\"get_cache_hit_latency\",\"title\":\"Get Cache Hit Latency\",\"description\":\"Chart how fast cache hits were answered in a workspace: the average latency in milliseconds of each time bucket. For latency over all requests use get_latency_analytics; for one overall figure, get_cache_summary. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_cache_hit_rate, \
        "{\"name\":\"get_cache_hit_rate\",\"title\":\"Get Cache Hit Rate\",\"description\":\"Chart the cache hit rate over time in a workspace. Each time bucket gives the rate in percent, hits of the exact (simple) and of the semantic cache, and what they have saved so far in US cents; the summary gives all hits and the overall rate. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_cache_summary, \
        "{\"name\":\"get_cache_summary\",\"title\":\"Get Cache Summary\",\"description\":\"Summarise how the cache performed in a workspace over a period: number of requests, cache hits, average latency of a hit and the speed-up in percent against other requests. For the course over time use get_cache_hit_rate. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_users_analytics, \
        "{\"name\":\"get_users_analytics\",\"title\":\"Get Users Analytics\",\"description\":\"Chart how many distinct users sent requests over time in a workspace, per time bucket and for the whole period. A user is a value of _user in the request metadata; counts of several buckets or workspaces cannot be added up. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. To see who they are use get_analytics_group_users. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_error_stacks_analytics, \
        "{\"name\":\"get_error_stacks_analytics\",\"title\":\"Get Error Stacks Analytics\",\"description\":\"Chart errors over time split by response status code: each time bucket lists its codes with their counts. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For one count per code over the whole period use get_error_status_codes_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_error_status_codes_analytics, \
        "{\"name\":\"get_error_status_codes_analytics\",\"title\":\"Get Error Status Codes\",\"description\":\"Count the errors of a workspace by response status code over a whole period, with the total and the number of distinct codes. For the same split along time use get_error_stacks_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"time_of_generation_min\",\"time_of_generation_max\",\"workspace_slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_user_requests_analytics, \
        "{\"name\":\"get_user_requests_analytics\",\"title\":\"Get User Requests Analytics\",\"description\":\"Chart the average number of requests per user over time in a workspace, a user being the value of _user in the request metadata. The summary gives all requests, distinct users and the overall average. Buckets are UTC: a minute for up to 59 minutes, an hour for a day. For the figures of each single user use get_analytics_group_users. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_rescued_requests_analytics, \
        "{\"name\":\"get_rescued_requests_analytics\",\"title\":\"Get Rescued Requests Analytics\",\"description\":\"Chart the requests saved by retries and fallbacks over time in a workspace. Each time bucket counts the requests rescued by a fallback and, for retries, at which attempt they succeeded; the summary adds both up. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_feedback_analytics, \
        "{\"name\":\"get_feedback_analytics\",\"title\":\"Get Feedback Analytics\",\"description\":\"Chart how many feedbacks were given over time in a workspace, per time bucket and in total. For how good they were use get_feedback_weighted_analytics or get_feedback_scores_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_feedback_models_analytics, \
        "{\"name\":\"get_feedback_models_analytics\",\"title\":\"Get Feedback by Model\",\"description\":\"Compare AI models of a workspace by the feedback they received: the number of feedbacks and the average weighted feedback of each model in the period. For the course over time use get_feedback_weighted_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_feedback_scores_analytics, \
        "{\"name\":\"get_feedback_scores_analytics\",\"title\":\"Get Feedback Scores\",\"description\":\"Show how feedback values are distributed in a workspace: how often each value from -10 to 10 was given in the period, and the number of feedbacks in all. A thumbs-up counts as 5, a thumbs-down as -5. For the average over time use get_feedback_weighted_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_feedback_weighted_analytics, \
        "{\"name\":\"get_feedback_weighted_analytics\",\"title\":\"Get Weighted Feedback Analytics\",\"description\":\"Chart the average weighted feedback over time in a workspace, where each feedback counts as value times weight. Returns the average per time bucket and overall. For counts alone use get_feedback_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_analytics_group_users, \
        "{\"name\":\"get_analytics_group_users\",\"title\":\"Get Analytics by User\",\"description\":\"Group the requests of a workspace by user, the value of _user in the request metadata: number of requests and cost in US cents of each, page by page. A user here is not a member of the organisation. To group by another metadata key use get_analytics_group_metadata; for other dimensions, get_analytics_group. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Rows per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(get_analytics_group_models, \
        "{\"name\":\"get_analytics_group_models\",\"title\":\"Get Analytics by Model\",\"description\":\"Group the requests of a workspace by AI model, page by page: number of requests and cost in US cents of each model in the period. For tokens, latency or error counts by model, or to sort by cost, use get_analytics_group with group_by model; for feedback per model, get_feedback_models_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Rows per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(get_analytics_group_providers, \
        "{\"name\":\"get_analytics_group_providers\",\"title\":\"Get Analytics by Provider\",\"description\":\"Group the requests of a workspace by AI provider, page by page. The columns argument picks the figures, such as cost in US cents, tokens, latency or success rate, and order_by sorts the rows. For other dimensions, models or API keys for instance, use get_analytics_group. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"number\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"number\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Rows per page, 100 at most.\",\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":100}," \
        "\"order_by\":{\"description\":\"Column to sort by.\",\"type\":\"string\",\"enum\":[\"requests\",\"cost\",\"total_tokens\",\"avg_tokens\",\"avg_input_tokens\",\"avg_output_tokens\",\"avg_latency\",\"p95_latency\",\"p99_latency\",\"success_rate\",\"error_count\",\"cache_hit_rate\",\"last_seen\",\"first_seen\"]}," \
        "\"order_by_type\":{\"description\":\"Direction of the sort.\",\"type\":\"string\",\"enum\":[\"asc\",\"desc\"]}," \
        "\"columns\":{\"description\":\"Figures of each row; requests if absent.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"requests\",\"cost\",\"total_tokens\",\"avg_tokens\",\"avg_input_tokens\",\"avg_output_tokens\",\"avg_latency\",\"p95_latency\",\"p99_latency\",\"success_rate\",\"error_count\",\"cache_hit_rate\",\"last_seen\",\"first_seen\"]}}," \
        "\"include_total\":{\"description\":\"Whether to count the rows of all pages; true if absent.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"time_of_generation_min\",\"time_of_generation_max\",\"workspace_slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(get_analytics_group, \
        "{\"name\":\"get_analytics_group\",\"title\":\"Get Analytics by Group\",\"description\":\"Group the requests of a workspace by one dimension: AI service, model, response status code, API key, config, workspace, provider or prompt. The columns argument picks the figures, such as cost in US cents, tokens, latency or success rate, and order_by sorts the rows. For users use get_analytics_group_users; for a metadata key, get_analytics_group_metadata. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"group_by\":{\"description\":\"Dimension to group by.\",\"type\":\"string\",\"enum\":[\"ai_service\",\"model\",\"status_code\",\"api_key\",\"config\",\"workspace\",\"provider\",\"prompt\"]}," \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Rows per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"order_by\":{\"description\":\"Column to sort by.\",\"type\":\"string\",\"enum\":[\"requests\",\"cost\",\"total_tokens\",\"avg_tokens\",\"avg_input_tokens\",\"avg_output_tokens\",\"avg_latency\",\"p95_latency\",\"p99_latency\",\"success_rate\",\"error_count\",\"cache_hit_rate\",\"last_seen\",\"first_seen\"]}," \
        "\"order_by_type\":{\"description\":\"Direction of the sort.\",\"type\":\"string\",\"enum\":[\"asc\",\"desc\"]}," \
        "\"columns\":{\"description\":\"Figures of each row; requests if absent.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"requests\",\"cost\",\"total_tokens\",\"avg_tokens\",\"avg_input_tokens\",\"avg_output_tokens\",\"avg_latency\",\"p95_latency\",\"p99_latency\",\"success_rate\",\"error_count\",\"cache_hit_rate\",\"last_seen\",\"first_seen\"]}}," \
        "\"include_total\":{\"description\":\"Whether to count the rows of all pages; true if absent.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"group_by\",\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(get_analytics_group_workspaces, \
        "{\"name\":\"get_analytics_group_workspaces\",\"title\":\"Get Analytics by Workspace\",\"description\":\"Group the requests of a period by workspace, page by page. It probably needs an organisation key; which figures a row holds is not documented. For one workspace, or to filter and to choose the figures, use get_analytics_group. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Rows per page.\",\"type\":\"integer\",\"minimum\":0}" \
        "},\"required\":[\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(get_analytics_group_metadata, \
        "{\"name\":\"get_analytics_group_metadata\",\"title\":\"Get Analytics by Metadata\",\"description\":\"Group the requests of a workspace by the values of one metadata key, such as team or environment, page by page. Each row gives requests, cost in US cents, average tokens, feedback figures and when the value was last seen; the row with an empty value is for requests without the key. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"metadata_key\":{\"description\":\"Metadata key to group by, e.g. environment.\",\"type\":\"string\"}," \
        "\"workspace_slug\":{\"description\":\"Ignored with a workspace key.\",\"type\":\"string\",\"minLength\":1}," \
        "\"time_of_generation_min\":{\"description\":\"Start, as 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"time_of_generation_max\":{\"description\":\"End.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"total_units_min\":{\"description\":\"Tokens in total.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"total_units_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\",\"minimum\":0}," \
        "\"cost_max\":{\"type\":\"number\",\"minimum\":0}," \
        "\"prompt_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"prompt_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_min\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"completion_token_max\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"status_code\":{\"description\":\"HTTP statuses, e.g. 429,500.\",\"type\":\"string\"}," \
        "\"weighted_feedback_min\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"weighted_feedback_max\":{\"type\":\"number\",\"minimum\":-10,\"maximum\":10}," \
        "\"virtual_keys\":{\"description\":\"Provider slugs, comma-separated.\",\"type\":\"string\"}," \
        "\"configs\":{\"description\":\"Slugs.\",\"type\":\"string\"}," \
        "\"api_key_ids\":{\"description\":\"UUIDs.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Rows per page.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"metadata\":{\"description\":\"JSON object text to match.\",\"type\":\"string\"}," \
        "\"ai_org_model\":{\"description\":\"As provider__model.\",\"type\":\"string\"}," \
        "\"trace_id\":{\"type\":\"string\"}," \
        "\"span_id\":{\"type\":\"string\"}," \
        "\"prompt_slug\":{\"type\":\"string\"}," \
        "\"cache_status\":{\"type\":\"string\"}" \
        "},\"required\":[\"metadata_key\",\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_cost_analytics] = {
        .name = STRING(get_cost_analytics),
        .title = STRING(Get_Cost_Analytics),
        DESCRIPTOR(get_cost_analytics, get_cost_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_cost_analytics},
    },
    [TOOL_get_request_analytics] = {
        .name = STRING(get_request_analytics),
        .title = STRING(Get_Request_Analytics),
        DESCRIPTOR(get_request_analytics, get_request_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_request_analytics},
    },
    [TOOL_get_token_analytics] = {
        .name = STRING(get_token_analytics),
        .title = STRING(Get_Token_Analytics),
        DESCRIPTOR(get_token_analytics, get_token_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_token_analytics},
    },
    [TOOL_get_latency_analytics] = {
        .name = STRING(get_latency_analytics),
        .title = STRING(Get_Latency_Analytics),
        DESCRIPTOR(get_latency_analytics, get_latency_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_latency_analytics},
    },
    [TOOL_get_error_analytics] = {
        .name = STRING(get_error_analytics),
        .title = STRING(Get_Error_Analytics),
        DESCRIPTOR(get_error_analytics, get_error_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_error_analytics},
    },
    [TOOL_get_error_rate_analytics] = {
        .name = STRING(get_error_rate_analytics),
        .title = STRING(Get_Error_Rate_Analytics),
        DESCRIPTOR(get_error_rate_analytics, get_error_rate_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_error_rate_analytics},
    },
    [TOOL_get_cache_hit_latency] = {
        .name = STRING(get_cache_hit_latency),
        .title = STRING(Get_Cache_Hit_Latency),
        DESCRIPTOR(get_cache_hit_latency, get_cache_hit_latency),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_cache_hit_latency},
    },
    [TOOL_get_cache_hit_rate] = {
        .name = STRING(get_cache_hit_rate),
        .title = STRING(Get_Cache_Hit_Rate),
        DESCRIPTOR(get_cache_hit_rate, get_cache_hit_rate),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_cache_hit_rate},
    },
    [TOOL_get_cache_summary] = {
        .name = STRING(get_cache_summary),
        .title = STRING(Get_Cache_Summary),
        DESCRIPTOR(get_cache_summary, get_cache_summary),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_cache_summary},
    },
    [TOOL_get_users_analytics] = {
        .name = STRING(get_users_analytics),
        .title = STRING(Get_Users_Analytics),
        DESCRIPTOR(get_users_analytics, get_users_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_users_analytics},
    },
    [TOOL_get_error_stacks_analytics] = {
        .name = STRING(get_error_stacks_analytics),
        .title = STRING(Get_Error_Stacks_Analytics),
        DESCRIPTOR(get_error_stacks_analytics, get_error_stacks_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_error_stacks_analytics},
    },
    [TOOL_get_error_status_codes_analytics] = {
        .name = STRING(get_error_status_codes_analytics),
        .title = STRING(Get_Error_Status_Codes),
        DESCRIPTOR(get_error_status_codes_analytics, get_error_status_codes_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_error_status_codes_analytics},
    },
    [TOOL_get_user_requests_analytics] = {
        .name = STRING(get_user_requests_analytics),
        .title = STRING(Get_User_Requests_Analytics),
        DESCRIPTOR(get_user_requests_analytics, get_user_requests_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_user_requests_analytics},
    },
    [TOOL_get_rescued_requests_analytics] = {
        .name = STRING(get_rescued_requests_analytics),
        .title = STRING(Get_Rescued_Requests_Analytics),
        DESCRIPTOR(get_rescued_requests_analytics, get_rescued_requests_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_rescued_requests_analytics},
    },
    [TOOL_get_feedback_analytics] = {
        .name = STRING(get_feedback_analytics),
        .title = STRING(Get_Feedback_Analytics),
        DESCRIPTOR(get_feedback_analytics, get_feedback_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_feedback_analytics},
    },
    [TOOL_get_feedback_models_analytics] = {
        .name = STRING(get_feedback_models_analytics),
        .title = STRING(Get_Feedback_by_Model),
        DESCRIPTOR(get_feedback_models_analytics, get_feedback_models_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_feedback_models_analytics},
    },
    [TOOL_get_feedback_scores_analytics] = {
        .name = STRING(get_feedback_scores_analytics),
        .title = STRING(Get_Feedback_Scores),
        DESCRIPTOR(get_feedback_scores_analytics, get_feedback_scores_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_feedback_scores_analytics},
    },
    [TOOL_get_feedback_weighted_analytics] = {
        .name = STRING(get_feedback_weighted_analytics),
        .title = STRING(Get_Weighted_Feedback_Analytics),
        DESCRIPTOR(get_feedback_weighted_analytics, get_feedback_weighted_analytics),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_feedback_weighted_analytics},
    },
    [TOOL_get_analytics_group_users] = {
        .name = STRING(get_analytics_group_users),
        .title = STRING(Get_Analytics_by_User),
        DESCRIPTOR(get_analytics_group_users, get_analytics_group_users),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_analytics_group_users},
    },
    [TOOL_get_analytics_group_models] = {
        .name = STRING(get_analytics_group_models),
        .title = STRING(Get_Analytics_by_Model),
        DESCRIPTOR(get_analytics_group_models, get_analytics_group_models),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_analytics_group_models},
    },
    [TOOL_get_analytics_group_providers] = {
        .name = STRING(get_analytics_group_providers),
        .title = STRING(Get_Analytics_by_Provider),
        DESCRIPTOR(get_analytics_group_providers, get_analytics_group_providers),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_analytics_group_providers},
    },
    [TOOL_get_analytics_group] = {
        .name = STRING(get_analytics_group),
        .title = STRING(Get_Analytics_by_Group),
        DESCRIPTOR(get_analytics_group, get_analytics_group),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_analytics_group},
    },
    [TOOL_get_analytics_group_workspaces] = {
        .name = STRING(get_analytics_group_workspaces),
        .title = STRING(Get_Analytics_by_Workspace),
        DESCRIPTOR(get_analytics_group_workspaces, get_analytics_group_workspaces),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_analytics_group_workspaces},
    },
    [TOOL_get_analytics_group_metadata] = {
        .name = STRING(get_analytics_group_metadata),
        .title = STRING(Get_Analytics_by_Metadata),
        DESCRIPTOR(get_analytics_group_metadata, get_analytics_group_metadata),
        .domain = DOMAIN_analytics,
        .operation = {DOMAIN_analytics, OPERATION_get_analytics_group_metadata},
    },
};

extern const struct pa_tool_table pa_tools_of_analytics;
const struct pa_tool_table pa_tools_of_analytics = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
