/* SPDX-License-Identifier: MIT */
/* Generated from openapi/analytics.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/analytics.h>

static const struct {
    char t0[1]; char t1[15]; char t2[23]; char t3[23]; char t4[16]; char t5[16]; char t6[9]; char t7[9];
    char t8[17]; char t9[17]; char t10[21]; char t11[21]; char t12[12]; char t13[22]; char t14[22];
    char t15[13]; char t16[8]; char t17[12]; char t18[9]; char t19[13]; char t20[9]; char t21[8];
    char t22[12]; char t23[2]; char t24[4]; char t25[3]; char t26[8]; char t27[12]; char t28[7]; char t29[10];
    char t30[6]; char t31[4]; char t32[18]; char t33[19]; char t34[4]; char t35[4]; char t36[23];
    char t37[15]; char t38[22]; char t39[27]; char t40[20]; char t41[25]; char t42[4]; char t43[4];
    char t44[4]; char t45[22]; char t46[26]; char t47[20]; char t48[25]; char t49[5]; char t50[25];
    char t51[30]; char t52[22]; char t53[32]; char t54[12]; char t55[14]; char t56[32]; char t57[34];
    char t58[19]; char t59[33]; char t60[20]; char t61[12]; char t62[14]; char t63[5]; char t64[15];
    char t65[18]; char t66[25]; char t67[20]; char t68[24]; char t69[6]; char t70[6]; char t71[21];
    char t72[27]; char t73[32]; char t74[13]; char t75[19]; char t76[33]; char t77[38]; char t78[7];
    char t79[28]; char t80[33]; char t81[6]; char t82[9]; char t83[20]; char t84[31]; char t85[35];
    char t86[23]; char t87[28]; char t88[9]; char t89[22]; char t90[30]; char t91[38]; char t92[6];
    char t93[30]; char t94[35]; char t95[32]; char t96[37]; char t97[13]; char t98[10]; char t99[5];
    char t100[5]; char t101[18]; char t102[9]; char t103[5]; char t104[7]; char t105[26]; char t106[24];
    char t107[27]; char t108[28]; char t109[9]; char t110[14]; char t111[8]; char t112[14]; char t113[11];
    char t114[7]; char t115[15]; char t116[13]; char t117[19]; char t118[20]; char t119[14]; char t120[14];
    char t121[14]; char t122[15]; char t123[14]; char t124[17]; char t125[12]; char t126[13]; char t127[4];
    char t128[30]; char t129[27]; char t130[13]; char t131[11]; char t132[10]; char t133[15]; char t134[23];
    char t135[29]; char t136[42]; char t137[19]; char t138[22]; char t139[20]; char t140[22]; char t141[20];
    char t142[25]; char t143[22]; char t144[19]; char t145[18]; char t146[20]; char t147[27]; char t148[23];
    char t149[28]; char t150[31]; char t151[23]; char t152[22]; char t153[20]; char t154[32]; char t155[22];
    char t156[23]; char t157[26]; char t158[26];
} strings = {
    "",
    "workspace_slug",
    "time_of_generation_min",
    "time_of_generation_max",
    "total_units_min",
    "total_units_max",
    "cost_min",
    "cost_max",
    "prompt_token_min",
    "prompt_token_max",
    "completion_token_min",
    "completion_token_max",
    "status_code",
    "weighted_feedback_min",
    "weighted_feedback_max",
    "virtual_keys",
    "configs",
    "api_key_ids",
    "metadata",
    "ai_org_model",
    "trace_id",
    "span_id",
    "prompt_slug",
    "0",
    "-10",
    "10",
    "summary",
    "data_points",
    "object",
    "timestamp",
    "total",
    "avg",
    "\"analytics-graph\"",
    "get_cost_analytics",
    "GET",
    "/v1",
    "/analytics/graphs/cost",
    "analytics.view",
    "get_request_analytics",
    "/analytics/graphs/requests",
    "get_token_analytics",
    "/analytics/graphs/tokens",
    "p50",
    "p90",
    "p99",
    "get_latency_analytics",
    "/analytics/graphs/latency",
    "get_error_analytics",
    "/analytics/graphs/errors",
    "rate",
    "get_error_rate_analytics",
    "/analytics/graphs/errors/rate",
    "get_cache_hit_latency",
    "/analytics/graphs/cache/latency",
    "simple_hits",
    "semantic_hits",
    "cumulative_simple_cache_savings",
    "cumulative_semantic_cache_savings",
    "get_cache_hit_rate",
    "/analytics/graphs/cache/hit-rate",
    "\"analytics-summary\"",
    "avg_latency",
    "cache_speedup",
    "hits",
    "total_requests",
    "get_cache_summary",
    "/analytics/summary/cache",
    "get_users_analytics",
    "/analytics/graphs/users",
    "stats",
    "count",
    "response_status_code",
    "get_error_stacks_analytics",
    "/analytics/graphs/errors/stacks",
    "total_errors",
    "unique_error_codes",
    "get_error_status_codes_analytics",
    "/analytics/graphs/errors/status-codes",
    "unique",
    "get_user_requests_analytics",
    "/analytics/graphs/users/requests",
    "retry",
    "fallback",
    "retry_success_count",
    "get_rescued_requests_analytics",
    "/analytics/graphs/requests/rescued",
    "get_feedback_analytics",
    "/analytics/graphs/feedbacks",
    "ai_model",
    "avg_weighted_feedback",
    "get_feedback_models_analytics",
    "/analytics/graphs/feedbacks/ai-models",
    "score",
    "get_feedback_scores_analytics",
    "/analytics/graphs/feedbacks/scores",
    "get_feedback_weighted_analytics",
    "/analytics/graphs/feedbacks/weighted",
    "current_page",
    "page_size",
    "data",
    "cost",
    "\"analytics-group\"",
    "requests",
    "user",
    "\"list\"",
    "get_analytics_group_users",
    "/analytics/groups/users",
    "get_analytics_group_models",
    "/analytics/groups/ai-models",
    "order_by",
    "order_by_type",
    "columns",
    "include_total",
    "\"requests\"",
    "\"cost\"",
    "\"total_tokens\"",
    "\"avg_tokens\"",
    "\"avg_input_tokens\"",
    "\"avg_output_tokens\"",
    "\"avg_latency\"",
    "\"p95_latency\"",
    "\"p99_latency\"",
    "\"success_rate\"",
    "\"error_count\"",
    "\"cache_hit_rate\"",
    "\"last_seen\"",
    "\"first_seen\"",
    "100",
    "get_analytics_group_providers",
    "/analytics/groups/provider",
    "metadata_key",
    "avg_tokens",
    "last_seen",
    "metadata_value",
    "requests_with_feedback",
    "get_analytics_group_metadata",
    "/analytics/groups/metadata/{metadata_key}",
    "Get Cost Analytics",
    "Get Request Analytics",
    "Get Token Analytics",
    "Get Latency Analytics",
    "Get Error Analytics",
    "Get Error Rate Analytics",
    "Get Cache Hit Latency",
    "Get Cache Hit Rate",
    "Get Cache Summary",
    "Get Users Analytics",
    "Get Error Stacks Analytics",
    "Get Error Status Codes",
    "Get User Requests Analytics",
    "Get Rescued Requests Analytics",
    "Get Feedback Analytics",
    "Get Feedback by Model",
    "Get Feedback Scores",
    "Get Weighted Feedback Analytics",
    "Get Analytics by User",
    "Get Analytics by Model",
    "Get Analytics by Provider",
    "Get Analytics by Metadata",
};

static const uint32_t names[] = {
    1, /* workspace_slug */
    16, /* time_of_generation_min */
    39, /* time_of_generation_max */
    337, /* summary */
    345, /* data_points */
    357, /* object */
    364, /* timestamp */
    374, /* total */
    380, /* avg */
    384, /* "analytics-graph" */
    374, /* total */
    380, /* avg */
    364, /* timestamp */
    374, /* total */
    374, /* total */
    364, /* timestamp */
    380, /* avg */
    374, /* total */
    364, /* timestamp */
    380, /* avg */
    561, /* p50 */
    565, /* p90 */
    569, /* p99 */
    380, /* avg */
    561, /* p50 */
    565, /* p90 */
    569, /* p99 */
    364, /* timestamp */
    666, /* rate */
    666, /* rate */
    364, /* timestamp */
    380, /* avg */
    364, /* timestamp */
    780, /* simple_hits */
    792, /* semantic_hits */
    666, /* rate */
    806, /* cumulative_simple_cache_savings */
    838, /* cumulative_semantic_cache_savings */
    374, /* total */
    666, /* rate */
    337, /* summary */
    357, /* object */
    924, /* "analytics-summary" */
    364, /* timestamp */
    1077, /* stats */
    16, /* time_of_generation_min */
    39, /* time_of_generation_max */
    1, /* workspace_slug */
    188, /* status_code */
    1083, /* count */
    1169, /* total_errors */
    1182, /* unique_error_codes */
    374, /* total */
    1272, /* unique */
    380, /* avg */
    364, /* timestamp */
    1340, /* retry */
    1346, /* fallback */
    1340, /* retry */
    1346, /* fallback */
    1492, /* ai_model */
    374, /* total */
    1501, /* avg_weighted_feedback */
    1591, /* score */
    374, /* total */
    380, /* avg */
    374, /* total */
    357, /* object */
    1754, /* data */
    1764, /* "analytics-group" */
    1796, /* "list" */
    1953, /* "requests" */
    1964, /* "cost" */
    1971, /* "total_tokens" */
    1986, /* "avg_tokens" */
    1999, /* "avg_input_tokens" */
    2018, /* "avg_output_tokens" */
    2038, /* "avg_latency" */
    2052, /* "p95_latency" */
    2066, /* "p99_latency" */
    2080, /* "success_rate" */
    2095, /* "error_count" */
    2109, /* "cache_hit_rate" */
    2126, /* "last_seen" */
    2138, /* "first_seen" */
    2212, /* metadata_key */
    1, /* workspace_slug */
    16, /* time_of_generation_min */
    39, /* time_of_generation_max */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {286, 0}, /* ai_org_model */
    {265, 0}, /* api_key_ids */
    {167, 1}, /* completion_token_max */
    {146, 1}, /* completion_token_min */
    {257, 0}, /* configs */
    {103, 2}, /* cost_max */
    {94, 2}, /* cost_min */
    {277, 0}, /* metadata */
    {316, 0}, /* prompt_slug */
    {129, 1}, /* prompt_token_max */
    {112, 1}, /* prompt_token_min */
    {308, 0}, /* span_id */
    {188, 0}, /* status_code */
    {39, 0}, /* time_of_generation_max */
    {16, 0}, /* time_of_generation_min */
    {78, 1}, /* total_units_max */
    {62, 1}, /* total_units_min */
    {299, 0}, /* trace_id */
    {244, 0}, /* virtual_keys */
    {222, 3}, /* weighted_feedback_max */
    {200, 3}, /* weighted_feedback_min */
    {1, 4}, /* workspace_slug */
    {380, 6}, /* avg */
    {364, 0}, /* timestamp */
    {374, 6}, /* total */
    {380, 6}, /* avg */
    {374, 6}, /* total */
    {345, 8}, /* data_points */
    {357, 9}, /* object */
    {337, 10}, /* summary */
    {364, 0}, /* timestamp */
    {374, 6}, /* total */
    {374, 6}, /* total */
    {345, 13}, /* data_points */
    {357, 9}, /* object */
    {337, 14}, /* summary */
    {345, 17}, /* data_points */
    {357, 9}, /* object */
    {337, 10}, /* summary */
    {380, 6}, /* avg */
    {561, 6}, /* p50 */
    {565, 6}, /* p90 */
    {569, 6}, /* p99 */
    {364, 0}, /* timestamp */
    {380, 6}, /* avg */
    {561, 6}, /* p50 */
    {565, 6}, /* p90 */
    {569, 6}, /* p99 */
    {345, 20}, /* data_points */
    {357, 9}, /* object */
    {337, 21}, /* summary */
    {666, 6}, /* rate */
    {364, 0}, /* timestamp */
    {666, 6}, /* rate */
    {345, 24}, /* data_points */
    {357, 9}, /* object */
    {337, 25}, /* summary */
    {380, 6}, /* avg */
    {364, 0}, /* timestamp */
    {345, 28}, /* data_points */
    {357, 9}, /* object */
    {337, 29}, /* summary */
    {838, 6}, /* cumulative_semantic_cache_savings */
    {806, 6}, /* cumulative_simple_cache_savings */
    {666, 6}, /* rate */
    {792, 6}, /* semantic_hits */
    {780, 6}, /* simple_hits */
    {364, 0}, /* timestamp */
    {666, 6}, /* rate */
    {374, 6}, /* total */
    {345, 32}, /* data_points */
    {357, 9}, /* object */
    {337, 33}, /* summary */
    {944, 6}, /* avg_latency */
    {956, 6}, /* cache_speedup */
    {970, 6}, /* hits */
    {975, 6}, /* total_requests */
    {357, 35}, /* object */
    {337, 36}, /* summary */
    {1083, 6}, /* count */
    {1089, 6}, /* response_status_code */
    {1077, 39}, /* stats */
    {364, 0}, /* timestamp */
    {345, 41}, /* data_points */
    {357, 9}, /* object */
    {337, 14}, /* summary */
    {1083, 6}, /* count */
    {188, 6}, /* status_code */
    {1169, 6}, /* total_errors */
    {1182, 6}, /* unique_error_codes */
    {345, 45}, /* data_points */
    {357, 9}, /* object */
    {337, 46}, /* summary */
    {380, 6}, /* avg */
    {374, 6}, /* total */
    {1272, 6}, /* unique */
    {345, 28}, /* data_points */
    {357, 9}, /* object */
    {337, 48}, /* summary */
    {1083, 6}, /* count */
    {1355, 6}, /* retry_success_count */
    {1346, 6}, /* fallback */
    {1340, 51}, /* retry */
    {364, 0}, /* timestamp */
    {1346, 6}, /* fallback */
    {1340, 6}, /* retry */
    {345, 53}, /* data_points */
    {357, 9}, /* object */
    {337, 54}, /* summary */
    {1492, 0}, /* ai_model */
    {1501, 6}, /* avg_weighted_feedback */
    {374, 6}, /* total */
    {345, 57}, /* data_points */
    {357, 9}, /* object */
    {337, 29}, /* summary */
    {1591, 6}, /* score */
    {374, 6}, /* total */
    {345, 60}, /* data_points */
    {357, 9}, /* object */
    {337, 14}, /* summary */
    {380, 6}, /* avg */
    {345, 28}, /* data_points */
    {357, 9}, /* object */
    {337, 62}, /* summary */
    {286, 0}, /* ai_org_model */
    {265, 0}, /* api_key_ids */
    {167, 1}, /* completion_token_max */
    {146, 1}, /* completion_token_min */
    {257, 0}, /* configs */
    {103, 2}, /* cost_max */
    {94, 2}, /* cost_min */
    {1731, 1}, /* current_page */
    {277, 0}, /* metadata */
    {1744, 1}, /* page_size */
    {316, 0}, /* prompt_slug */
    {129, 1}, /* prompt_token_max */
    {112, 1}, /* prompt_token_min */
    {308, 0}, /* span_id */
    {188, 0}, /* status_code */
    {39, 0}, /* time_of_generation_max */
    {16, 0}, /* time_of_generation_min */
    {78, 1}, /* total_units_max */
    {62, 1}, /* total_units_min */
    {299, 0}, /* trace_id */
    {244, 0}, /* virtual_keys */
    {222, 3}, /* weighted_feedback_max */
    {200, 3}, /* weighted_feedback_min */
    {1, 4}, /* workspace_slug */
    {1759, 0}, /* cost */
    {357, 65}, /* object */
    {1782, 0}, /* requests */
    {1791, 0}, /* user */
    {1754, 67}, /* data */
    {357, 68}, /* object */
    {374, 6}, /* total */
    {1492, 0}, /* ai_model */
    {357, 65}, /* object */
    {1782, 0}, /* requests */
    {1754, 71}, /* data */
    {357, 68}, /* object */
    {374, 6}, /* total */
    {286, 0}, /* ai_org_model */
    {265, 0}, /* api_key_ids */
    {1931, 74}, /* columns */
    {167, 2}, /* completion_token_max */
    {146, 2}, /* completion_token_min */
    {257, 0}, /* configs */
    {103, 2}, /* cost_max */
    {94, 2}, /* cost_min */
    {1731, 1}, /* current_page */
    {1939, 75}, /* include_total */
    {277, 0}, /* metadata */
    {1908, 0}, /* order_by */
    {1917, 0}, /* order_by_type */
    {1744, 76}, /* page_size */
    {316, 0}, /* prompt_slug */
    {129, 2}, /* prompt_token_max */
    {112, 2}, /* prompt_token_min */
    {308, 0}, /* span_id */
    {188, 0}, /* status_code */
    {39, 0}, /* time_of_generation_max */
    {16, 0}, /* time_of_generation_min */
    {78, 2}, /* total_units_max */
    {62, 2}, /* total_units_min */
    {299, 0}, /* trace_id */
    {244, 0}, /* virtual_keys */
    {222, 3}, /* weighted_feedback_max */
    {200, 3}, /* weighted_feedback_min */
    {1, 4}, /* workspace_slug */
    {286, 0}, /* ai_org_model */
    {265, 0}, /* api_key_ids */
    {167, 1}, /* completion_token_max */
    {146, 1}, /* completion_token_min */
    {257, 0}, /* configs */
    {103, 2}, /* cost_max */
    {94, 2}, /* cost_min */
    {1731, 1}, /* current_page */
    {277, 0}, /* metadata */
    {2212, 0}, /* metadata_key */
    {1744, 1}, /* page_size */
    {316, 0}, /* prompt_slug */
    {129, 1}, /* prompt_token_max */
    {112, 1}, /* prompt_token_min */
    {308, 0}, /* span_id */
    {188, 0}, /* status_code */
    {39, 0}, /* time_of_generation_max */
    {16, 0}, /* time_of_generation_min */
    {78, 1}, /* total_units_max */
    {62, 1}, /* total_units_min */
    {299, 0}, /* trace_id */
    {244, 0}, /* virtual_keys */
    {222, 3}, /* weighted_feedback_max */
    {200, 3}, /* weighted_feedback_min */
    {1, 4}, /* workspace_slug */
    {2225, 6}, /* avg_tokens */
    {1501, 6}, /* avg_weighted_feedback */
    {1759, 6}, /* cost */
    {2236, 0}, /* last_seen */
    {2246, 0}, /* metadata_value */
    {357, 65}, /* object */
    {1782, 6}, /* requests */
    {2261, 6}, /* requests_with_feedback */
    {1754, 80}, /* data */
    {357, 68}, /* object */
    {374, 6}, /* total */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 328},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_MINIMUM, 0, 328},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_MINIMUM, 0, 330},
    {PA_MAXIMUM, 0, 334},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 0},
    {PA_PROPERTIES, 22, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 6},
    {PA_PROPERTIES, 3, 22},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 7},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 10},
    {PA_PROPERTIES, 2, 25},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 27},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 12},
    {PA_PROPERTIES, 2, 30},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 12},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 14},
    {PA_PROPERTIES, 1, 32},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 33},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 15},
    {PA_PROPERTIES, 3, 22},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 16},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 36},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 5, 18},
    {PA_PROPERTIES, 5, 39},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 19},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 23},
    {PA_PROPERTIES, 4, 44},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 48},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 27},
    {PA_PROPERTIES, 2, 51},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 23},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 29},
    {PA_PROPERTIES, 1, 53},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 54},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 30},
    {PA_PROPERTIES, 2, 57},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 27},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 59},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 6, 32},
    {PA_PROPERTIES, 6, 62},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 31},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 38},
    {PA_PROPERTIES, 2, 68},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 70},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 42},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 73},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 40},
    {PA_PROPERTIES, 2, 77},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 79},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 38},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 43},
    {PA_PROPERTIES, 2, 81},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 40},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 83},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 45},
    {PA_PROPERTIES, 22, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 48},
    {PA_PROPERTIES, 2, 86},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 44},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 50},
    {PA_PROPERTIES, 2, 88},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 90},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 52},
    {PA_PROPERTIES, 3, 93},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 96},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 99},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 50},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 55},
    {PA_PROPERTIES, 3, 101},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 52},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 58},
    {PA_PROPERTIES, 2, 104},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 106},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 60},
    {PA_PROPERTIES, 3, 109},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 56},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 112},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 63},
    {PA_PROPERTIES, 2, 115},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 59},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 117},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 65},
    {PA_PROPERTIES, 1, 120},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 3},
    {PA_PROPERTIES, 3, 121},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 0},
    {PA_PROPERTIES, 24, 124},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 69},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 148},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 66},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 70},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 66},
    {PA_PROPERTIES, 3, 152},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 155},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 70},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 66},
    {PA_PROPERTIES, 3, 158},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 14, 71},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 73},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_EXCLUSIVE_MINIMUM, 0, 328},
    {PA_MAXIMUM, 0, 2151},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 45},
    {PA_PROPERTIES, 28, 161},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 85},
    {PA_PROPERTIES, 25, 189},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 8, 214},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 79},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 66},
    {PA_PROPERTIES, 3, 222},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* get_cost_analytics.ai_org_model */
    {1, 2}, /* get_cost_analytics.completion_token_max */
    {3, 2}, /* get_cost_analytics.cost_max */
    {5, 3}, /* get_cost_analytics.weighted_feedback_max */
    {8, 2}, /* get_cost_analytics.workspace_slug */
    {10, 4}, /* get_cost_analytics */
    {14, 1}, /* get_cost_analytics response.data_points[].avg */
    {15, 3}, /* get_cost_analytics response.data_points[] */
    {18, 2}, /* get_cost_analytics response.data_points */
    {20, 2}, /* get_cost_analytics response.object */
    {22, 3}, /* get_cost_analytics response.summary */
    {25, 3}, /* get_cost_analytics response */
    {28, 3}, /* get_request_analytics response.data_points[] */
    {31, 2}, /* get_request_analytics response.data_points */
    {33, 3}, /* get_request_analytics response.summary */
    {36, 3}, /* get_request_analytics response */
    {39, 3}, /* get_token_analytics response.data_points[] */
    {42, 2}, /* get_token_analytics response.data_points */
    {44, 3}, /* get_token_analytics response */
    {47, 3}, /* get_latency_analytics response.data_points[] */
    {50, 2}, /* get_latency_analytics response.data_points */
    {52, 3}, /* get_latency_analytics response.summary */
    {55, 3}, /* get_latency_analytics response */
    {58, 3}, /* get_error_rate_analytics response.data_points[] */
    {61, 2}, /* get_error_rate_analytics response.data_points */
    {63, 3}, /* get_error_rate_analytics response.summary */
    {66, 3}, /* get_error_rate_analytics response */
    {69, 3}, /* get_cache_hit_latency response.data_points[] */
    {72, 2}, /* get_cache_hit_latency response.data_points */
    {74, 1}, /* get_cache_hit_latency response.summary */
    {75, 3}, /* get_cache_hit_latency response */
    {78, 3}, /* get_cache_hit_rate response.data_points[] */
    {81, 2}, /* get_cache_hit_rate response.data_points */
    {83, 3}, /* get_cache_hit_rate response.summary */
    {86, 3}, /* get_cache_hit_rate response */
    {89, 2}, /* get_cache_summary response.object */
    {91, 2}, /* get_cache_summary response.summary */
    {93, 3}, /* get_cache_summary response */
    {96, 2}, /* get_error_stacks_analytics response.data_points[].stats[] */
    {98, 2}, /* get_error_stacks_analytics response.data_points[].stats */
    {100, 3}, /* get_error_stacks_analytics response.data_points[] */
    {103, 2}, /* get_error_stacks_analytics response.data_points */
    {105, 3}, /* get_error_stacks_analytics response */
    {108, 4}, /* get_error_status_codes_analytics */
    {112, 3}, /* get_error_status_codes_analytics response.data_points[] */
    {115, 2}, /* get_error_status_codes_analytics response.data_points */
    {117, 3}, /* get_error_status_codes_analytics response.summary */
    {120, 3}, /* get_error_status_codes_analytics response */
    {123, 3}, /* get_user_requests_analytics response.summary */
    {126, 3}, /* get_user_requests_analytics response */
    {129, 2}, /* get_rescued_requests_analytics response.data_points[].retry[] */
    {131, 2}, /* get_rescued_requests_analytics response.data_points[].retry */
    {133, 3}, /* get_rescued_requests_analytics response.data_points[] */
    {136, 2}, /* get_rescued_requests_analytics response.data_points */
    {138, 3}, /* get_rescued_requests_analytics response.summary */
    {141, 3}, /* get_rescued_requests_analytics response */
    {144, 3}, /* get_feedback_models_analytics response.data_points[] */
    {147, 2}, /* get_feedback_models_analytics response.data_points */
    {149, 3}, /* get_feedback_models_analytics response */
    {152, 3}, /* get_feedback_scores_analytics response.data_points[] */
    {155, 2}, /* get_feedback_scores_analytics response.data_points */
    {157, 3}, /* get_feedback_scores_analytics response */
    {160, 3}, /* get_feedback_weighted_analytics response.summary */
    {163, 3}, /* get_feedback_weighted_analytics response */
    {166, 4}, /* get_analytics_group_users */
    {170, 2}, /* get_analytics_group_users response.data[].object */
    {172, 2}, /* get_analytics_group_users response.data[] */
    {174, 2}, /* get_analytics_group_users response.data */
    {176, 2}, /* get_analytics_group_users response.object */
    {178, 3}, /* get_analytics_group_users response */
    {181, 2}, /* get_analytics_group_models response.data[] */
    {183, 2}, /* get_analytics_group_models response.data */
    {185, 3}, /* get_analytics_group_models response */
    {188, 2}, /* get_analytics_group_providers.columns[] */
    {190, 2}, /* get_analytics_group_providers.columns */
    {192, 1}, /* get_analytics_group_providers.include_total */
    {193, 3}, /* get_analytics_group_providers.page_size */
    {196, 4}, /* get_analytics_group_providers */
    {200, 4}, /* get_analytics_group_metadata */
    {204, 2}, /* get_analytics_group_metadata response.data[] */
    {206, 2}, /* get_analytics_group_metadata response.data */
    {208, 3}, /* get_analytics_group_metadata response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.workspace_slug */
    {16, 16, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.time_of_generation_min */
    {39, 39, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.time_of_generation_max */
    {62, 62, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.total_units_min */
    {78, 78, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.total_units_max */
    {94, 94, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.cost_min */
    {103, 103, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.cost_max */
    {112, 112, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.prompt_token_min */
    {129, 129, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.prompt_token_max */
    {146, 146, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.completion_token_min */
    {167, 167, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.completion_token_max */
    {188, 188, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.status_code */
    {200, 200, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.weighted_feedback_min */
    {222, 222, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.weighted_feedback_max */
    {244, 244, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.virtual_keys */
    {257, 257, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.configs */
    {265, 265, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.api_key_ids */
    {277, 277, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.metadata */
    {286, 286, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.ai_org_model */
    {299, 299, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.trace_id */
    {308, 308, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.span_id */
    {316, 316, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_cost_analytics.prompt_slug */
    {16, 16, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.time_of_generation_min */
    {39, 39, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.time_of_generation_max */
    {62, 62, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.total_units_min */
    {78, 78, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.total_units_max */
    {94, 94, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.cost_min */
    {103, 103, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.cost_max */
    {112, 112, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.prompt_token_min */
    {129, 129, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.prompt_token_max */
    {146, 146, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.completion_token_min */
    {167, 167, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.completion_token_max */
    {188, 188, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.status_code */
    {200, 200, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.weighted_feedback_min */
    {222, 222, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.weighted_feedback_max */
    {244, 244, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.virtual_keys */
    {257, 257, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.configs */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.workspace_slug */
    {265, 265, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.api_key_ids */
    {277, 277, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.metadata */
    {286, 286, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.ai_org_model */
    {299, 299, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.trace_id */
    {308, 308, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.span_id */
    {316, 316, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_error_status_codes_analytics.prompt_slug */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.workspace_slug */
    {16, 16, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.time_of_generation_min */
    {39, 39, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.time_of_generation_max */
    {62, 62, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.total_units_min */
    {78, 78, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.total_units_max */
    {94, 94, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.cost_min */
    {103, 103, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.cost_max */
    {112, 112, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.prompt_token_min */
    {129, 129, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.prompt_token_max */
    {146, 146, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.completion_token_min */
    {167, 167, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.completion_token_max */
    {188, 188, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.status_code */
    {200, 200, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.weighted_feedback_min */
    {222, 222, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.weighted_feedback_max */
    {244, 244, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.virtual_keys */
    {257, 257, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.configs */
    {265, 265, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.api_key_ids */
    {1731, 1731, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.current_page */
    {1744, 1744, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.page_size */
    {277, 277, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.metadata */
    {286, 286, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.ai_org_model */
    {299, 299, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.trace_id */
    {308, 308, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.span_id */
    {316, 316, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_users.prompt_slug */
    {16, 16, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.time_of_generation_min */
    {39, 39, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.time_of_generation_max */
    {62, 62, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.total_units_min */
    {78, 78, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.total_units_max */
    {94, 94, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.cost_min */
    {103, 103, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.cost_max */
    {112, 112, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.prompt_token_min */
    {129, 129, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.prompt_token_max */
    {146, 146, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.completion_token_min */
    {167, 167, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.completion_token_max */
    {188, 188, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.status_code */
    {200, 200, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.weighted_feedback_min */
    {222, 222, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.weighted_feedback_max */
    {244, 244, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.virtual_keys */
    {257, 257, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.configs */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.workspace_slug */
    {265, 265, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.api_key_ids */
    {277, 277, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.metadata */
    {286, 286, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.ai_org_model */
    {299, 299, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.trace_id */
    {308, 308, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.span_id */
    {316, 316, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.prompt_slug */
    {1731, 1731, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.current_page */
    {1744, 1744, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.page_size */
    {1908, 1908, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.order_by */
    {1917, 1917, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.order_by_type */
    {1931, 1931, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.columns */
    {1939, 1939, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_providers.include_total */
    {2212, 2212, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_analytics_group_metadata.metadata_key */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.workspace_slug */
    {16, 16, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.time_of_generation_min */
    {39, 39, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.time_of_generation_max */
    {62, 62, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.total_units_min */
    {78, 78, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.total_units_max */
    {94, 94, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.cost_min */
    {103, 103, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.cost_max */
    {112, 112, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.prompt_token_min */
    {129, 129, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.prompt_token_max */
    {146, 146, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.completion_token_min */
    {167, 167, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.completion_token_max */
    {188, 188, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.status_code */
    {200, 200, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.weighted_feedback_min */
    {222, 222, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.weighted_feedback_max */
    {244, 244, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.virtual_keys */
    {257, 257, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.configs */
    {265, 265, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.api_key_ids */
    {1731, 1731, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.current_page */
    {1744, 1744, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.page_size */
    {277, 277, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.metadata */
    {286, 286, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.ai_org_model */
    {299, 299, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.trace_id */
    {308, 308, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.span_id */
    {316, 316, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_analytics_group_metadata.prompt_slug */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_get_cost_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_cost_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_cost_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_cost_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_cost_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_cost_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_cost_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_cost_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_cost_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_cost_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_cost_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_cost_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_cost_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_cost_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_cost_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_cost_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_cost_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_cost_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_cost_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_cost_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_cost_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_cost_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_request_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_request_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_request_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_request_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_request_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_request_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_request_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_request_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_request_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_request_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_request_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_request_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_request_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_request_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_request_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_request_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_request_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_request_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_request_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_request_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_request_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_request_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_token_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_token_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_token_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_token_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_token_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_token_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_token_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_token_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_token_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_token_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_token_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_token_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_token_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_token_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_token_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_token_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_token_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_token_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_token_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_token_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_token_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_token_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_latency_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_latency_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_latency_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_latency_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_latency_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_latency_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_latency_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_latency_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_latency_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_latency_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_latency_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_latency_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_latency_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_latency_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_latency_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_latency_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_latency_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_latency_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_latency_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_latency_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_latency_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_latency_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_error_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_error_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_error_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_error_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_error_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_error_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_error_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_error_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_error_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_error_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_error_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_error_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_error_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_error_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_error_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_error_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_error_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_error_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_error_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_error_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_error_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_error_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_error_rate_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_error_rate_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_error_rate_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_error_rate_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_error_rate_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_error_rate_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_error_rate_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_error_rate_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_error_rate_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_error_rate_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_error_rate_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_error_rate_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_error_rate_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_error_rate_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_error_rate_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_error_rate_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_error_rate_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_error_rate_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_error_rate_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_error_rate_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_error_rate_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_error_rate_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_cache_hit_latency_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_cache_hit_latency_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_cache_hit_latency_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_cache_hit_latency_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_cache_hit_latency_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_cache_hit_latency_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_cache_hit_latency_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_cache_hit_latency_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_cache_hit_latency_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_cache_hit_latency_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_cache_hit_latency_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_cache_hit_latency_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_cache_hit_latency_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_cache_hit_latency_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_cache_hit_latency_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_cache_hit_latency_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_cache_hit_latency_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_cache_hit_latency_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_cache_hit_latency_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_cache_hit_latency_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_cache_hit_latency_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_cache_hit_latency_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_cache_hit_rate_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_cache_hit_rate_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_cache_hit_rate_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_cache_hit_rate_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_cache_hit_rate_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_cache_hit_rate_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_cache_hit_rate_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_cache_hit_rate_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_cache_hit_rate_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_cache_hit_rate_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_cache_hit_rate_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_cache_hit_rate_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_cache_hit_rate_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_cache_hit_rate_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_cache_hit_rate_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_cache_hit_rate_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_cache_hit_rate_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_cache_hit_rate_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_cache_hit_rate_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_cache_hit_rate_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_cache_hit_rate_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_cache_hit_rate_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_cache_summary_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_cache_summary_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_cache_summary_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_cache_summary_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_cache_summary_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_cache_summary_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_cache_summary_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_cache_summary_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_cache_summary_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_cache_summary_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_cache_summary_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_cache_summary_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_cache_summary_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_cache_summary_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_cache_summary_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_cache_summary_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_cache_summary_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_cache_summary_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_cache_summary_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_cache_summary_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_cache_summary_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_cache_summary_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_users_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_users_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_users_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_users_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_users_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_users_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_users_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_users_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_users_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_users_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_users_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_users_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_users_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_users_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_users_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_users_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_users_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_users_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_users_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_users_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_users_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_users_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_error_stacks_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_error_stacks_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_error_stacks_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_error_stacks_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_error_stacks_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_error_stacks_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_error_stacks_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_error_stacks_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_error_stacks_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_error_stacks_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_error_stacks_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_error_stacks_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_error_stacks_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_error_stacks_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_error_stacks_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_error_stacks_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_error_stacks_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_error_stacks_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_error_stacks_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_error_stacks_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_error_stacks_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_error_stacks_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_error_status_codes_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_error_status_codes_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_error_status_codes_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_error_status_codes_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_error_status_codes_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_error_status_codes_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_error_status_codes_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_error_status_codes_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_error_status_codes_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_error_status_codes_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_error_status_codes_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_error_status_codes_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_error_status_codes_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_error_status_codes_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_error_status_codes_analytics_params, configs), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_error_status_codes_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_error_status_codes_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_error_status_codes_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_error_status_codes_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_error_status_codes_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_error_status_codes_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_error_status_codes_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_user_requests_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_user_requests_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_user_requests_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_user_requests_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_user_requests_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_user_requests_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_user_requests_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_user_requests_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_user_requests_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_user_requests_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_user_requests_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_user_requests_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_user_requests_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_user_requests_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_user_requests_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_user_requests_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_user_requests_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_user_requests_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_user_requests_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_user_requests_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_user_requests_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_user_requests_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_rescued_requests_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_rescued_requests_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_rescued_requests_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_rescued_requests_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_rescued_requests_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_rescued_requests_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_rescued_requests_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_rescued_requests_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_rescued_requests_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_rescued_requests_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_rescued_requests_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_rescued_requests_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_rescued_requests_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_rescued_requests_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_rescued_requests_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_rescued_requests_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_rescued_requests_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_rescued_requests_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_rescued_requests_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_rescued_requests_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_rescued_requests_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_rescued_requests_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_feedback_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_feedback_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_feedback_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_feedback_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_feedback_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_feedback_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_feedback_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_feedback_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_feedback_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_feedback_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_feedback_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_feedback_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_feedback_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_feedback_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_feedback_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_feedback_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_feedback_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_feedback_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_feedback_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_feedback_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_feedback_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_feedback_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_feedback_models_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_feedback_models_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_feedback_models_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_feedback_models_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_feedback_models_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_feedback_models_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_feedback_models_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_feedback_models_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_feedback_models_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_feedback_models_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_feedback_models_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_feedback_models_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_feedback_models_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_feedback_models_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_feedback_models_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_feedback_models_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_feedback_models_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_feedback_models_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_feedback_models_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_feedback_models_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_feedback_models_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_feedback_models_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_feedback_scores_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_feedback_scores_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_feedback_scores_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_feedback_scores_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_feedback_scores_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_feedback_scores_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_feedback_scores_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_feedback_scores_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_feedback_scores_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_feedback_scores_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_feedback_scores_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_feedback_scores_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_feedback_scores_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_feedback_scores_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_feedback_scores_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_feedback_scores_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_feedback_scores_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_feedback_scores_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_feedback_scores_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_feedback_scores_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_feedback_scores_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_feedback_scores_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_feedback_weighted_analytics_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_feedback_weighted_analytics_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_feedback_weighted_analytics_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_feedback_weighted_analytics_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_feedback_weighted_analytics_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_feedback_weighted_analytics_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_feedback_weighted_analytics_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_feedback_weighted_analytics_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_feedback_weighted_analytics_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_feedback_weighted_analytics_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_feedback_weighted_analytics_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_feedback_weighted_analytics_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_feedback_weighted_analytics_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_feedback_weighted_analytics_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_feedback_weighted_analytics_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_feedback_weighted_analytics_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_feedback_weighted_analytics_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_feedback_weighted_analytics_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_feedback_weighted_analytics_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_feedback_weighted_analytics_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_feedback_weighted_analytics_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_feedback_weighted_analytics_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_analytics_group_users_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_analytics_group_users_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_analytics_group_users_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_analytics_group_users_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_analytics_group_users_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_analytics_group_users_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_analytics_group_users_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_analytics_group_users_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_analytics_group_users_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_analytics_group_users_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_analytics_group_users_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_analytics_group_users_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_analytics_group_users_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_analytics_group_users_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_analytics_group_users_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_analytics_group_users_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_analytics_group_users_params, api_key_ids), PA_NONE, PA_F_STRING},
    {1731, offsetof(portkey_get_analytics_group_users_params, current_page), PA_NONE, PA_F_INTEGER},
    {1744, offsetof(portkey_get_analytics_group_users_params, page_size), PA_NONE, PA_F_INTEGER},
    {277, offsetof(portkey_get_analytics_group_users_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_analytics_group_users_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_analytics_group_users_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_analytics_group_users_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_analytics_group_users_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_analytics_group_models_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_analytics_group_models_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_analytics_group_models_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_analytics_group_models_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_analytics_group_models_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_analytics_group_models_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_analytics_group_models_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_analytics_group_models_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_analytics_group_models_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_analytics_group_models_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_analytics_group_models_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_analytics_group_models_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_analytics_group_models_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_analytics_group_models_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_analytics_group_models_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_analytics_group_models_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_analytics_group_models_params, api_key_ids), PA_NONE, PA_F_STRING},
    {1731, offsetof(portkey_get_analytics_group_models_params, current_page), PA_NONE, PA_F_INTEGER},
    {1744, offsetof(portkey_get_analytics_group_models_params, page_size), PA_NONE, PA_F_INTEGER},
    {277, offsetof(portkey_get_analytics_group_models_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_analytics_group_models_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_analytics_group_models_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_analytics_group_models_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_analytics_group_models_params, prompt_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_analytics_group_providers_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_analytics_group_providers_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_analytics_group_providers_params, total_units_min), PA_NONE, PA_F_NUMBER},
    {78, offsetof(portkey_get_analytics_group_providers_params, total_units_max), PA_NONE, PA_F_NUMBER},
    {94, offsetof(portkey_get_analytics_group_providers_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_analytics_group_providers_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_analytics_group_providers_params, prompt_token_min), PA_NONE, PA_F_NUMBER},
    {129, offsetof(portkey_get_analytics_group_providers_params, prompt_token_max), PA_NONE, PA_F_NUMBER},
    {146, offsetof(portkey_get_analytics_group_providers_params, completion_token_min), PA_NONE, PA_F_NUMBER},
    {167, offsetof(portkey_get_analytics_group_providers_params, completion_token_max), PA_NONE, PA_F_NUMBER},
    {188, offsetof(portkey_get_analytics_group_providers_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_analytics_group_providers_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_analytics_group_providers_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_analytics_group_providers_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_analytics_group_providers_params, configs), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_analytics_group_providers_params, workspace_slug), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_analytics_group_providers_params, api_key_ids), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_analytics_group_providers_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_analytics_group_providers_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_analytics_group_providers_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_analytics_group_providers_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_analytics_group_providers_params, prompt_slug), PA_NONE, PA_F_STRING},
    {1731, offsetof(portkey_get_analytics_group_providers_params, current_page), PA_NONE, PA_F_INTEGER},
    {1744, offsetof(portkey_get_analytics_group_providers_params, page_size), PA_NONE, PA_F_INTEGER},
    {1908, offsetof(portkey_get_analytics_group_providers_params, order_by), PA_NONE, PA_F_STRING},
    {1917, offsetof(portkey_get_analytics_group_providers_params, order_by_type), PA_NONE, PA_F_STRING},
    {1931, offsetof(portkey_get_analytics_group_providers_params, columns), PA_NONE, PA_F_STRING_LIST},
    {1939, offsetof(portkey_get_analytics_group_providers_params, include_total), PA_NONE, PA_F_BOOLEAN},
    {2212, offsetof(portkey_get_analytics_group_metadata_params, metadata_key), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_analytics_group_metadata_params, workspace_slug), PA_NONE, PA_F_STRING},
    {16, offsetof(portkey_get_analytics_group_metadata_params, time_of_generation_min), PA_NONE, PA_F_STRING},
    {39, offsetof(portkey_get_analytics_group_metadata_params, time_of_generation_max), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_get_analytics_group_metadata_params, total_units_min), PA_NONE, PA_F_INTEGER},
    {78, offsetof(portkey_get_analytics_group_metadata_params, total_units_max), PA_NONE, PA_F_INTEGER},
    {94, offsetof(portkey_get_analytics_group_metadata_params, cost_min), PA_NONE, PA_F_NUMBER},
    {103, offsetof(portkey_get_analytics_group_metadata_params, cost_max), PA_NONE, PA_F_NUMBER},
    {112, offsetof(portkey_get_analytics_group_metadata_params, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {129, offsetof(portkey_get_analytics_group_metadata_params, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {146, offsetof(portkey_get_analytics_group_metadata_params, completion_token_min), PA_NONE, PA_F_INTEGER},
    {167, offsetof(portkey_get_analytics_group_metadata_params, completion_token_max), PA_NONE, PA_F_INTEGER},
    {188, offsetof(portkey_get_analytics_group_metadata_params, status_code), PA_NONE, PA_F_STRING},
    {200, offsetof(portkey_get_analytics_group_metadata_params, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {222, offsetof(portkey_get_analytics_group_metadata_params, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {244, offsetof(portkey_get_analytics_group_metadata_params, virtual_keys), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_get_analytics_group_metadata_params, configs), PA_NONE, PA_F_STRING},
    {265, offsetof(portkey_get_analytics_group_metadata_params, api_key_ids), PA_NONE, PA_F_STRING},
    {1731, offsetof(portkey_get_analytics_group_metadata_params, current_page), PA_NONE, PA_F_INTEGER},
    {1744, offsetof(portkey_get_analytics_group_metadata_params, page_size), PA_NONE, PA_F_INTEGER},
    {277, offsetof(portkey_get_analytics_group_metadata_params, metadata), PA_NONE, PA_F_STRING},
    {286, offsetof(portkey_get_analytics_group_metadata_params, ai_org_model), PA_NONE, PA_F_STRING},
    {299, offsetof(portkey_get_analytics_group_metadata_params, trace_id), PA_NONE, PA_F_STRING},
    {308, offsetof(portkey_get_analytics_group_metadata_params, span_id), PA_NONE, PA_F_STRING},
    {316, offsetof(portkey_get_analytics_group_metadata_params, prompt_slug), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 22, sizeof(portkey_get_cost_analytics_params)},
    {22, 22, sizeof(portkey_get_request_analytics_params)},
    {44, 22, sizeof(portkey_get_token_analytics_params)},
    {66, 22, sizeof(portkey_get_latency_analytics_params)},
    {88, 22, sizeof(portkey_get_error_analytics_params)},
    {110, 22, sizeof(portkey_get_error_rate_analytics_params)},
    {132, 22, sizeof(portkey_get_cache_hit_latency_params)},
    {154, 22, sizeof(portkey_get_cache_hit_rate_params)},
    {176, 22, sizeof(portkey_get_cache_summary_params)},
    {198, 22, sizeof(portkey_get_users_analytics_params)},
    {220, 22, sizeof(portkey_get_error_stacks_analytics_params)},
    {242, 22, sizeof(portkey_get_error_status_codes_analytics_params)},
    {264, 22, sizeof(portkey_get_user_requests_analytics_params)},
    {286, 22, sizeof(portkey_get_rescued_requests_analytics_params)},
    {308, 22, sizeof(portkey_get_feedback_analytics_params)},
    {330, 22, sizeof(portkey_get_feedback_models_analytics_params)},
    {352, 22, sizeof(portkey_get_feedback_scores_analytics_params)},
    {374, 22, sizeof(portkey_get_feedback_weighted_analytics_params)},
    {396, 24, sizeof(portkey_get_analytics_group_users_params)},
    {420, 24, sizeof(portkey_get_analytics_group_models_params)},
    {444, 28, sizeof(portkey_get_analytics_group_providers_params)},
    {472, 25, sizeof(portkey_get_analytics_group_metadata_params)},
};

static const portkey_operation operations[] = {
    {402, 421, 425, 429, 452, 7, 5, 11, 0, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_cost_analytics */
    {467, 421, 425, 489, 452, 7, 5, 15, 1, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_request_analytics */
    {516, 421, 425, 536, 452, 7, 5, 18, 2, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_token_analytics */
    {573, 421, 425, 595, 452, 7, 5, 22, 3, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_latency_analytics */
    {621, 421, 425, 641, 452, 7, 5, 15, 4, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_error_analytics */
    {671, 421, 425, 696, 452, 7, 5, 26, 5, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_error_rate_analytics */
    {726, 421, 425, 748, 452, 7, 5, 30, 6, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_cache_hit_latency */
    {872, 421, 425, 891, 452, 7, 5, 34, 7, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_cache_hit_rate */
    {990, 421, 425, 1008, 452, 7, 5, 37, 8, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_cache_summary */
    {1033, 421, 425, 1053, 452, 7, 5, 15, 9, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_users_analytics */
    {1110, 421, 425, 1137, 452, 7, 5, 42, 10, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_error_stacks_analytics */
    {1201, 421, 425, 1234, 452, 7, 43, 47, 11, PA_NONE, 22, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_error_status_codes_analytics */
    {1279, 421, 425, 1307, 452, 7, 5, 49, 12, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_user_requests_analytics */
    {1375, 421, 425, 1406, 452, 7, 5, 55, 13, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_rescued_requests_analytics */
    {1441, 421, 425, 1464, 452, 7, 5, 15, 14, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_feedback_analytics */
    {1523, 421, 425, 1553, 452, 7, 5, 58, 15, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_feedback_models_analytics */
    {1597, 421, 425, 1627, 452, 7, 5, 61, 16, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_feedback_scores_analytics */
    {1662, 421, 425, 1694, 452, 7, 5, 63, 17, PA_NONE, 0, 22, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_feedback_weighted_analytics */
    {1803, 421, 425, 1829, 452, 7, 64, 69, 18, PA_NONE, 44, 24, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_analytics_group_users */
    {1853, 421, 425, 1880, 452, 7, 64, 72, 19, PA_NONE, 44, 24, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_analytics_group_models */
    {2155, 421, 425, 2185, 452, 7, 77, 29, 20, PA_NONE, 68, 28, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_analytics_group_providers */
    {2284, 421, 425, 2313, 452, 7, 78, 81, 21, PA_NONE, 96, 25, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_analytics_group_metadata */
};

static const struct {
    char t0[2000] PA_PIECE; char t1[631] PA_PIECE; char t2[2000] PA_PIECE; char t3[601] PA_PIECE;
    char t4[2000] PA_PIECE; char t5[585] PA_PIECE; char t6[2000] PA_PIECE; char t7[600] PA_PIECE;
    char t8[2000] PA_PIECE; char t9[614] PA_PIECE; char t10[2000] PA_PIECE; char t11[573] PA_PIECE;
    char t12[2000] PA_PIECE; char t13[605] PA_PIECE; char t14[2000] PA_PIECE; char t15[601] PA_PIECE;
    char t16[2000] PA_PIECE; char t17[606] PA_PIECE; char t18[2000] PA_PIECE; char t19[603] PA_PIECE;
    char t20[2000] PA_PIECE; char t21[612] PA_PIECE; char t22[2000] PA_PIECE; char t23[592] PA_PIECE;
    char t24[2000] PA_PIECE; char t25[615] PA_PIECE; char t26[2000] PA_PIECE; char t27[622] PA_PIECE;
    char t28[2000] PA_PIECE; char t29[579] PA_PIECE; char t30[2000] PA_PIECE; char t31[613] PA_PIECE;
    char t32[2000] PA_PIECE; char t33[600] PA_PIECE; char t34[2000] PA_PIECE; char t35[617] PA_PIECE;
    char t36[2000] PA_PIECE; char t37[847] PA_PIECE; char t38[2000] PA_PIECE; char t39[855] PA_PIECE;
    char t40[2000] PA_PIECE; char t41[1419] PA_PIECE; char t42[2000] PA_PIECE; char t43[956] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_cost_analytics\",\"title\":\"Get Cost Analytics\",\"description\":\"Chart what requests cost over time in a workspace. Returns the total and the average per request in cents, for each time bucket and for the whole period; the filters narrow which requests count. For cost per user call get_analytics_group_users. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"strin",
    "g\"},\"metadata\":{\"description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_request_analytics\",\"title\":\"Get Request Analytics\",\"description\":\"Chart the number of requests over time in a workspace: traffic volume per time bucket and the sum over the period. Every filter narrows which requests count. For failed requests alone use get_error_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":",
    "\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_token_analytics\",\"title\":\"Get Token Analytics\",\"description\":\"Chart token usage over time in a workspace. Returns the tokens used and the average per request, for each time bucket and for the whole period. For money rather than tokens use get_cost_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata to mat",
    "ch, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_latency_analytics\",\"title\":\"Get Latency Analytics\",\"description\":\"Chart response latency over time in a workspace. Returns the average and the 50th, 90th and 99th percentile in milliseconds, per time bucket and overall. For answers from the cache use get_cache_hit_latency. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"",
    "Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_error_analytics\",\"title\":\"Get Error Analytics\",\"description\":\"Chart the number of failed requests over time in a workspace, per time bucket and in total. For the share of requests that failed use get_error_rate_analytics; for a split by status code over time, get_error_stacks_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"",
    "description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_error_rate_analytics\",\"title\":\"Get Error Rate Analytics\",\"description\":\"Chart the error rate over time in a workspace: the percentage of requests that failed, per time bucket and over the whole period. For absolute counts use get_error_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata to match, as JSON ",
    "object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_cache_hit_latency\",\"title\":\"Get Cache Hit Latency\",\"description\":\"Chart how fast cache hits were answered in a workspace: the average latency in milliseconds of each time bucket. For latency over all requests use get_latency_analytics; for one overall figure, get_cache_summary. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"descripti",
    "on\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_cache_hit_rate\",\"title\":\"Get Cache Hit Rate\",\"description\":\"Chart the cache hit rate over time in a workspace. Each time bucket gives the rate in percent, simple and semantic hits, and the savings accumulated so far in cents; the summary gives all hits and the overall rate. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":",
    "\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_cache_summary\",\"title\":\"Get Cache Summary\",\"description\":\"Summarise how the cache performed in a workspace over a period: number of requests, cache hits, average latency of a hit and the speed-up in percent against other requests. For the course over time use get_cache_hit_rate. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"descript",
    "ion\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_users_analytics\",\"title\":\"Get Users Analytics\",\"description\":\"Chart how many distinct users sent requests over time in a workspace, per time bucket and for the whole period. To see who they are use get_analytics_group_users; for activity per user, get_user_requests_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description",
    "\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_error_stacks_analytics\",\"title\":\"Get Error Stacks Analytics\",\"description\":\"Chart errors over time split by response status code: each time bucket lists its codes with their counts, ready for a stacked graph. For one count per code over the period use get_error_status_codes_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"de",
    "scription\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_error_status_codes_analytics\",\"title\":\"Get Error Status Codes\",\"description\":\"Count the errors of a workspace by response status code over a whole period, with the total and the number of distinct codes. For the same split along time use get_error_stacks_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata",
    " to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"time_of_generation_min\",\"time_of_generation_max\",\"workspace_slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_user_requests_analytics\",\"title\":\"Get User Requests Analytics\",\"description\":\"Chart the average number of requests per user over time in a workspace. The summary gives all requests, distinct users and the overall average. For the figures of each single user use get_analytics_group_users. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{",
    "\"description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_rescued_requests_analytics\",\"title\":\"Get Rescued Requests Analytics\",\"description\":\"Chart the requests saved by retries and fallbacks over time in a workspace. Each time bucket counts the requests rescued by a fallback and, for retries, at which attempt they succeeded; the summary adds both up. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"meta",
    "data\":{\"description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_feedback_analytics\",\"title\":\"Get Feedback Analytics\",\"description\":\"Chart how many feedbacks were given over time in a workspace, per time bucket and in total. For how good they were use get_feedback_weighted_analytics or get_feedback_scores_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata to match, as",
    " JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_feedback_models_analytics\",\"title\":\"Get Feedback by Model\",\"description\":\"Compare AI models of a workspace by the feedback they received: the number of feedbacks and the average weighted feedback of each model in the period. For the course over time use get_feedback_weighted_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"d",
    "escription\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_feedback_scores_analytics\",\"title\":\"Get Feedback Scores\",\"description\":\"Show how feedback values are distributed in a workspace: how often each score was given in the period, and the number of feedbacks in all. For the average over time use get_feedback_weighted_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"",
    "Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_feedback_weighted_analytics\",\"title\":\"Get Weighted Feedback Analytics\",\"description\":\"Chart the average weighted feedback over time in a workspace, where each feedback counts as value times weight. Returns the average per time bucket and overall. For mere counts use get_feedback_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\"",
    ":{\"description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_analytics_group_users\",\"title\":\"Get Analytics by User\",\"description\":\"Group the requests of a workspace by user, the one named in the request metadata: number of requests and cost in cents of each, page by page. Takes all analytics filters; the tool get_user_stats is the shorter form. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"current_page\":",
    "{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of rows per page.\",\"type\":\"integer\",\"minimum\":0},\"metadata\":{\"description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"get_analytics_group_models\",\"title\":\"Get Analytics by Model\",\"description\":\"Group the requests of a workspace by AI model and count them, page by page, to see which models are used most. To group by provider use get_analytics_group_providers; for feedback per model, get_feedback_models_analytics. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"curren",
    "t_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of rows per page.\",\"type\":\"integer\",\"minimum\":0},\"metadata\":{\"description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"get_analytics_group_providers\",\"title\":\"Get Analytics by Provider\",\"description\":\"Group the requests of a workspace by AI provider, page by page. The columns argument picks the metrics, such as cost, tokens, latency or success rate, and order_by sorts the rows. To group by model use get_analytics_group_models. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"number\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"number\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"number\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"number\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"number\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"api_key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata to ma",
    "tch, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of providers per page.\",\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":100},\"order_by\":{\"description\":\"Column to sort by, e.g. cost.\",\"type\":\"string\"},\"order_by_type\":{\"description\":\"Direction of the sort: asc or desc.\",\"type\":\"string\"},\"columns\":{\"description\":\"Metrics to return for each provider.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"requests\",\"cost\",\"total_tokens\",\"avg_tokens\",\"avg_input_tokens\",\"avg_output_tokens\",\"avg_latency\",\"p95_latency\",\"p99_latency\",\"success_rate\",\"error_count\",\"cache_hit_rate\",\"last_seen\",\"first_seen\"]}},\"include_total\":{\"description\":\"Whether to count the rows of all pages, too.\",\"type\":\"boolean\"}},\"required\":[\"time_of_generation_min\",\"time_of_generation_max\",\"workspace_slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"get_analytics_group_metadata\",\"title\":\"Get Analytics by Metadata\",\"description\":\"Group the requests of a workspace by the values of one metadata key, such as team or environment, page by page. Each row gives requests, cost, average tokens, feedback figures and when the value was last seen. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"metadata_key\":{\"description\":\"Metadata key to group by, e.g. environment.\",\"type\":\"string\"},\"workspace_slug\":{\"description\":\"Slug of the workspace to report on.\",\"type\":\"string\",\"minLength\":1},\"time_of_generation_min\":{\"description\":\"Start of the period, RFC 3339, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"End of the period, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\",\"minimum\":0},\"cost_min\":{\"description\":\"Lowest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"cost_max\":{\"description\":\"Highest cost, in cents.\",\"type\":\"number\",\"minimum\":0},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\",\"minimum\":0},\"status_code\":{\"description\":\"HTTP statuses, comma-separated, e.g. 429,500.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback.\",\"type\":\"number\",\"minimum\":-10,\"maximum\":10},\"virtual_keys\":{\"description\":\"Slugs of virtual keys, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Slugs of configs, comma-separated.\",\"type\":\"string\"},\"api_",
    "key_ids\":{\"description\":\"UUIDs of API keys, comma-separated.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of rows per page.\",\"type\":\"integer\",\"minimum\":0},\"metadata\":{\"description\":\"Metadata to match, as JSON object text.\",\"type\":\"string\"},\"ai_org_model\":{\"description\":\"Models as provider__model, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Ids of traces, comma-separated.\",\"type\":\"string\"},\"span_id\":{\"description\":\"Ids of spans, comma-separated.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Slugs of prompts, comma-separated.\",\"type\":\"string\"}},\"required\":[\"metadata_key\",\"workspace_slug\",\"time_of_generation_min\",\"time_of_generation_max\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
};

static const portkey_tool tools[] = {
    {402, 2355, 0, 2631, 7, 7, 0}, /* get_cost_analytics */
    {467, 2374, 2631, 2601, 7, 7, 1}, /* get_request_analytics */
    {516, 2396, 5232, 2585, 7, 7, 2}, /* get_token_analytics */
    {573, 2416, 7817, 2600, 7, 7, 3}, /* get_latency_analytics */
    {621, 2438, 10417, 2614, 7, 7, 4}, /* get_error_analytics */
    {671, 2458, 13031, 2573, 7, 7, 5}, /* get_error_rate_analytics */
    {726, 2483, 15604, 2605, 7, 7, 6}, /* get_cache_hit_latency */
    {872, 2505, 18209, 2601, 7, 7, 7}, /* get_cache_hit_rate */
    {990, 2524, 20810, 2606, 7, 7, 8}, /* get_cache_summary */
    {1033, 2542, 23416, 2603, 7, 7, 9}, /* get_users_analytics */
    {1110, 2562, 26019, 2612, 7, 7, 10}, /* get_error_stacks_analytics */
    {1201, 2589, 28631, 2592, 7, 7, 11}, /* get_error_status_codes_analytics */
    {1279, 2612, 31223, 2615, 7, 7, 12}, /* get_user_requests_analytics */
    {1375, 2640, 33838, 2622, 7, 7, 13}, /* get_rescued_requests_analytics */
    {1441, 2671, 36460, 2579, 7, 7, 14}, /* get_feedback_analytics */
    {1523, 2694, 39039, 2613, 7, 7, 15}, /* get_feedback_models_analytics */
    {1597, 2716, 41652, 2600, 7, 7, 16}, /* get_feedback_scores_analytics */
    {1662, 2736, 44252, 2617, 7, 7, 17}, /* get_feedback_weighted_analytics */
    {1803, 2768, 46869, 2847, 7, 7, 18}, /* get_analytics_group_users */
    {1853, 2790, 49716, 2855, 7, 7, 19}, /* get_analytics_group_models */
    {2155, 2813, 52571, 3419, 7, 7, 20}, /* get_analytics_group_providers */
    {2284, 2839, 55990, 2956, 7, 7, 21}, /* get_analytics_group_metadata */
};

extern const struct pa_domain pa_domain_analytics;
const struct pa_domain pa_domain_analytics = {
    .name = "analytics",
    .description = "Cost, token, latency, error and usage figures of gateway traffic.",
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .keywords = keywords,
    .schemas = schemas,
    .properties = properties,
    .branches = branches,
    .names = names,
    .parameters = parameters,
    .members = members,
    .media = media,
    .structs = structs,
    .fields = fields,
    .operations = operations,
    .tools = tools,
    .operation_count = 22,
    .tool_count = 22,
};

int portkey_get_cost_analytics(portkey_response **out, portkey_client *client, const portkey_get_cost_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_cost_analytics_request(portkey_request **out, const portkey_get_cost_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_get_request_analytics(portkey_response **out, portkey_client *client, const portkey_get_request_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_get_request_analytics_request(portkey_request **out, const portkey_get_request_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_token_analytics(portkey_response **out, portkey_client *client, const portkey_get_token_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_token_analytics_request(portkey_request **out, const portkey_get_token_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_get_latency_analytics(portkey_response **out, portkey_client *client, const portkey_get_latency_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_get_latency_analytics_request(portkey_request **out, const portkey_get_latency_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_get_error_analytics(portkey_response **out, portkey_client *client, const portkey_get_error_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_get_error_analytics_request(portkey_request **out, const portkey_get_error_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_get_error_rate_analytics(portkey_response **out, portkey_client *client, const portkey_get_error_rate_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_get_error_rate_analytics_request(portkey_request **out, const portkey_get_error_rate_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_get_cache_hit_latency(portkey_response **out, portkey_client *client, const portkey_get_cache_hit_latency_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_get_cache_hit_latency_request(portkey_request **out, const portkey_get_cache_hit_latency_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_get_cache_hit_rate(portkey_response **out, portkey_client *client, const portkey_get_cache_hit_rate_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_get_cache_hit_rate_request(portkey_request **out, const portkey_get_cache_hit_rate_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_get_cache_summary(portkey_response **out, portkey_client *client, const portkey_get_cache_summary_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_get_cache_summary_request(portkey_request **out, const portkey_get_cache_summary_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_get_users_analytics(portkey_response **out, portkey_client *client, const portkey_get_users_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_get_users_analytics_request(portkey_request **out, const portkey_get_users_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_get_error_stacks_analytics(portkey_response **out, portkey_client *client, const portkey_get_error_stacks_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_get_error_stacks_analytics_request(portkey_request **out, const portkey_get_error_stacks_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}

int portkey_get_error_status_codes_analytics(portkey_response **out, portkey_client *client, const portkey_get_error_status_codes_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[11], params, error);
}

int portkey_get_error_status_codes_analytics_request(portkey_request **out, const portkey_get_error_status_codes_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[11], params, error);
}

int portkey_get_user_requests_analytics(portkey_response **out, portkey_client *client, const portkey_get_user_requests_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[12], params, error);
}

int portkey_get_user_requests_analytics_request(portkey_request **out, const portkey_get_user_requests_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[12], params, error);
}

int portkey_get_rescued_requests_analytics(portkey_response **out, portkey_client *client, const portkey_get_rescued_requests_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[13], params, error);
}

int portkey_get_rescued_requests_analytics_request(portkey_request **out, const portkey_get_rescued_requests_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[13], params, error);
}

int portkey_get_feedback_analytics(portkey_response **out, portkey_client *client, const portkey_get_feedback_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[14], params, error);
}

int portkey_get_feedback_analytics_request(portkey_request **out, const portkey_get_feedback_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[14], params, error);
}

int portkey_get_feedback_models_analytics(portkey_response **out, portkey_client *client, const portkey_get_feedback_models_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[15], params, error);
}

int portkey_get_feedback_models_analytics_request(portkey_request **out, const portkey_get_feedback_models_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[15], params, error);
}

int portkey_get_feedback_scores_analytics(portkey_response **out, portkey_client *client, const portkey_get_feedback_scores_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[16], params, error);
}

int portkey_get_feedback_scores_analytics_request(portkey_request **out, const portkey_get_feedback_scores_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[16], params, error);
}

int portkey_get_feedback_weighted_analytics(portkey_response **out, portkey_client *client, const portkey_get_feedback_weighted_analytics_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[17], params, error);
}

int portkey_get_feedback_weighted_analytics_request(portkey_request **out, const portkey_get_feedback_weighted_analytics_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[17], params, error);
}

int portkey_get_analytics_group_users(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_users_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[18], params, error);
}

int portkey_get_analytics_group_users_request(portkey_request **out, const portkey_get_analytics_group_users_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[18], params, error);
}

int portkey_get_analytics_group_models(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_models_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[19], params, error);
}

int portkey_get_analytics_group_models_request(portkey_request **out, const portkey_get_analytics_group_models_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[19], params, error);
}

int portkey_get_analytics_group_providers(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_providers_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[20], params, error);
}

int portkey_get_analytics_group_providers_request(portkey_request **out, const portkey_get_analytics_group_providers_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[20], params, error);
}

int portkey_get_analytics_group_metadata(portkey_response **out, portkey_client *client, const portkey_get_analytics_group_metadata_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[21], params, error);
}

int portkey_get_analytics_group_metadata_request(portkey_request **out, const portkey_get_analytics_group_metadata_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[21], params, error);
}
