/* SPDX-License-Identifier: MIT */
/* Generated from openapi/logging.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/logging.h>

static const struct {
    char t0[1]; char t1[7]; char t2[4]; char t3[8]; char t4[9]; char t5[16]; char t6[11]; char t7[26];
    char t8[5]; char t9[8]; char t10[7]; char t11[4]; char t12[8]; char t13[9]; char t14[7]; char t15[11];
    char t16[22]; char t17[13]; char t18[11]; char t19[7]; char t20[10]; char t21[18]; char t22[5];
    char t23[14]; char t24[24]; char t25[3]; char t26[18]; char t27[14]; char t28[11]; char t29[23];
    char t30[27]; char t31[13]; char t32[15]; char t33[5]; char t34[18]; char t35[15]; char t36[20];
    char t37[10]; char t38[12]; char t39[18]; char t40[10]; char t41[15]; char t42[21]; char t43[12];
    char t44[10]; char t45[22]; char t46[21]; char t47[14]; char t48[20]; char t49[8]; char t50[16];
    char t51[12]; char t52[7]; char t53[8]; char t54[10]; char t55[12]; char t56[12]; char t57[9];
    char t58[23]; char t59[12]; char t60[15]; char t61[17]; char t62[15]; char t63[6]; char t64[7];
    char t65[6]; char t66[9]; char t67[8]; char t68[10]; char t69[7]; char t70[7]; char t71[13]; char t72[23];
    char t73[19]; char t74[8]; char t75[4]; char t76[4]; char t77[15]; char t78[10]; char t79[13];
    char t80[34]; char t81[33]; char t82[9]; char t83[11]; char t84[5]; char t85[6]; char t86[17];
    char t87[5]; char t88[8]; char t89[15]; char t90[12]; char t91[16]; char t92[11]; char t93[7];
    char t94[13]; char t95[21]; char t96[21]; char t97[8]; char t98[9]; char t99[9]; char t100[13];
    char t101[10]; char t102[17]; char t103[17]; char t104[12]; char t105[23]; char t106[23]; char t107[16];
    char t108[16]; char t109[13]; char t110[22]; char t111[22]; char t112[9]; char t113[5]; char t114[11];
    char t115[13]; char t116[10]; char t117[11]; char t118[13]; char t119[9]; char t120[11]; char t121[12];
    char t122[12]; char t123[14]; char t124[14]; char t125[7]; char t126[16]; char t127[16]; char t128[23];
    char t129[7]; char t130[9]; char t131[14]; char t132[11]; char t133[8]; char t134[14]; char t135[10];
    char t136[9]; char t137[10]; char t138[7]; char t139[6]; char t140[17]; char t141[14]; char t142[18];
    char t143[12]; char t144[10]; char t145[15]; char t146[26]; char t147[18]; char t148[4]; char t149[8];
    char t150[17]; char t151[32]; char t152[18]; char t153[33]; char t154[11]; char t155[20]; char t156[35];
    char t157[8]; char t158[30]; char t159[11]; char t160[17]; char t161[18]; char t162[15]; char t163[18];
    char t164[17]; char t165[18]; char t166[20];
} strings = {
    "",
    "log_id",
    "_id",
    "request",
    "response",
    "organisation_id",
    "created_at",
    "finalUntransformedRequest",
    "body",
    "headers",
    "method",
    "url",
    "metrics",
    "ai_model",
    "ai_org",
    "api_key_id",
    "cache_processing_time",
    "cache_status",
    "cache_type",
    "config",
    "config_id",
    "config_version_id",
    "cost",
    "cost_currency",
    "gateway_processing_time",
    "id",
    "internal_trace_id",
    "is_proxy_call",
    "is_success",
    "last_used_option_index",
    "log_store_file_path_format",
    "metadata.key",
    "metadata.value",
    "mode",
    "organisation_name",
    "parent_span_id",
    "pre_processing_time",
    "prompt_id",
    "prompt_slug",
    "prompt_version_id",
    "req_units",
    "request_method",
    "request_parsing_time",
    "request_url",
    "res_units",
    "response_parsing_time",
    "response_status_code",
    "response_time",
    "retry_success_count",
    "runtime",
    "runtime_version",
    "sdk_version",
    "source",
    "span_id",
    "span_name",
    "stream_mode",
    "total_units",
    "trace_id",
    "upstream_response_time",
    "virtual_key",
    "workspace_slug",
    "originalResponse",
    "portkeyHeaders",
    "\"GET\"",
    "\"POST\"",
    "\"PUT\"",
    "\"DELETE\"",
    "\"PATCH\"",
    "\"OPTIONS\"",
    "\"HEAD\"",
    "status",
    "responseTime",
    "lastUsedOptionJsonPath",
    "transformedRequest",
    "get_log",
    "GET",
    "/v1",
    "/logs/{log_id}",
    "logs.view",
    "workspace_id",
    "get_log_export_field_restrictions",
    "/logs/exports/field-restrictions",
    "metadata",
    "insert_log",
    "POST",
    "/logs",
    "application/json",
    "data",
    "filters",
    "requested_data",
    "description",
    "last_updated_at",
    "created_by",
    "object",
    "ai_org_model",
    "completion_token_max",
    "completion_token_min",
    "configs",
    "cost_max",
    "cost_min",
    "current_page",
    "page_size",
    "prompt_token_max",
    "prompt_token_min",
    "status_code",
    "time_of_generation_max",
    "time_of_generation_min",
    "total_units_max",
    "total_units_min",
    "virtual_keys",
    "weighted_feedback_max",
    "weighted_feedback_min",
    "\"export\"",
    "\"id\"",
    "\"trace_id\"",
    "\"created_at\"",
    "\"request\"",
    "\"response\"",
    "\"is_success\"",
    "\"ai_org\"",
    "\"ai_model\"",
    "\"req_units\"",
    "\"res_units\"",
    "\"total_units\"",
    "\"request_url\"",
    "\"cost\"",
    "\"cost_currency\"",
    "\"response_time\"",
    "\"response_status_code\"",
    "\"mode\"",
    "\"config\"",
    "\"prompt_slug\"",
    "\"metadata\"",
    "\"draft\"",
    "\"in_progress\"",
    "\"success\"",
    "\"failed\"",
    "\"stopped\"",
    "\"list\"",
    "total",
    "list_log_exports",
    "/logs/exports",
    "create_log_export",
    "logs.export",
    "export_id",
    "get_log_export",
    "/logs/exports/{export_id}",
    "update_log_export",
    "PUT",
    "message",
    "start_log_export",
    "/logs/exports/{export_id}/start",
    "cancel_log_export",
    "/logs/exports/{export_id}/cancel",
    "signed_url",
    "download_log_export",
    "/logs/exports/{export_id}/download",
    "Get Log",
    "Get Export Field Restrictions",
    "Insert Log",
    "List Log Exports",
    "Create Log Export",
    "Get Log Export",
    "Update Log Export",
    "Start Log Export",
    "Cancel Log Export",
    "Download Log Export",
};

static const uint32_t names[] = {
    1, /* log_id */
    8, /* _id */
    12, /* request */
    20, /* response */
    29, /* organisation_id */
    45, /* created_at */
    102, /* url */
    95, /* method */
    793, /* portkeyHeaders */
    808, /* "GET" */
    814, /* "POST" */
    821, /* "PUT" */
    827, /* "DELETE" */
    836, /* "PATCH" */
    844, /* "OPTIONS" */
    854, /* "HEAD" */
    861, /* status */
    868, /* responseTime */
    881, /* lastUsedOptionJsonPath */
    964, /* workspace_id */
    12, /* request */
    20, /* response */
    102, /* url */
    82, /* body */
    82, /* body */
    265, /* id */
    29, /* organisation_id */
    1097, /* filters */
    1105, /* requested_data */
    861, /* status */
    1120, /* description */
    45, /* created_at */
    1132, /* last_updated_at */
    1148, /* created_by */
    964, /* workspace_id */
    1159, /* object */
    1451, /* "export" */
    1460, /* "id" */
    1465, /* "trace_id" */
    1476, /* "created_at" */
    1489, /* "request" */
    1499, /* "response" */
    1510, /* "is_success" */
    1523, /* "ai_org" */
    1532, /* "ai_model" */
    1543, /* "req_units" */
    1555, /* "res_units" */
    1567, /* "total_units" */
    1581, /* "request_url" */
    1595, /* "cost" */
    1602, /* "cost_currency" */
    1618, /* "response_time" */
    1634, /* "response_status_code" */
    1657, /* "mode" */
    1664, /* "config" */
    1673, /* "prompt_slug" */
    1687, /* "metadata" */
    1698, /* "draft" */
    1706, /* "in_progress" */
    1720, /* "success" */
    1730, /* "failed" */
    1739, /* "stopped" */
    1749, /* "list" */
    1097, /* filters */
    1105, /* requested_data */
    265, /* id */
    1756, /* total */
    1159, /* object */
    1823, /* export_id */
    1823, /* export_id */
    1097, /* filters */
    1896, /* message */
    1159, /* object */
    2004, /* signed_url */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {1, 0}, /* log_id */
    {82, 3}, /* body */
    {87, 4}, /* headers */
    {95, 0}, /* method */
    {102, 0}, /* url */
    {114, 0}, /* ai_model */
    {123, 0}, /* ai_org */
    {130, 0}, /* api_key_id */
    {141, 6}, /* cache_processing_time */
    {163, 2}, /* cache_status */
    {176, 2}, /* cache_type */
    {187, 0}, /* config */
    {194, 0}, /* config_id */
    {204, 0}, /* config_version_id */
    {222, 7}, /* cost */
    {227, 0}, /* cost_currency */
    {45, 0}, /* created_at */
    {241, 6}, /* gateway_processing_time */
    {265, 0}, /* id */
    {268, 0}, /* internal_trace_id */
    {286, 8}, /* is_proxy_call */
    {300, 8}, /* is_success */
    {311, 6}, /* last_used_option_index */
    {334, 0}, /* log_store_file_path_format */
    {361, 9}, /* metadata.key */
    {374, 9}, /* metadata.value */
    {389, 0}, /* mode */
    {29, 0}, /* organisation_id */
    {394, 0}, /* organisation_name */
    {412, 0}, /* parent_span_id */
    {427, 6}, /* pre_processing_time */
    {447, 0}, /* prompt_id */
    {457, 0}, /* prompt_slug */
    {469, 0}, /* prompt_version_id */
    {487, 7}, /* req_units */
    {497, 0}, /* request_method */
    {512, 6}, /* request_parsing_time */
    {533, 0}, /* request_url */
    {545, 7}, /* res_units */
    {555, 6}, /* response_parsing_time */
    {577, 6}, /* response_status_code */
    {598, 6}, /* response_time */
    {612, 6}, /* retry_success_count */
    {632, 0}, /* runtime */
    {640, 0}, /* runtime_version */
    {656, 0}, /* sdk_version */
    {668, 0}, /* source */
    {675, 0}, /* span_id */
    {683, 0}, /* span_name */
    {693, 10}, /* stream_mode */
    {705, 7}, /* total_units */
    {717, 0}, /* trace_id */
    {726, 6}, /* upstream_response_time */
    {749, 0}, /* virtual_key */
    {761, 2}, /* workspace_slug */
    {82, 3}, /* body */
    {87, 4}, /* headers */
    {95, 12}, /* method */
    {793, 4}, /* portkeyHeaders */
    {102, 0}, /* url */
    {82, 3}, /* body */
    {87, 4}, /* headers */
    {881, 0}, /* lastUsedOptionJsonPath */
    {868, 6}, /* responseTime */
    {861, 6}, /* status */
    {8, 2}, /* _id */
    {45, 2}, /* created_at */
    {56, 5}, /* finalUntransformedRequest */
    {106, 11}, /* metrics */
    {29, 2}, /* organisation_id */
    {776, 5}, /* originalResponse */
    {12, 13}, /* request */
    {20, 14}, /* response */
    {904, 5}, /* transformedRequest */
    {964, 0}, /* workspace_id */
    {675, 0}, /* span_id */
    {683, 0}, /* span_name */
    {717, 0}, /* trace_id */
    {82, 3}, /* body */
    {87, 4}, /* headers */
    {598, 6}, /* response_time */
    {861, 6}, /* status */
    {1044, 17}, /* metadata */
    {12, 18}, /* request */
    {20, 19}, /* response */
    {114, 0}, /* ai_model */
    {1166, 0}, /* ai_org_model */
    {1179, 6}, /* completion_token_max */
    {1200, 6}, /* completion_token_min */
    {1221, 0}, /* configs */
    {1229, 7}, /* cost_max */
    {1238, 7}, /* cost_min */
    {1247, 7}, /* current_page */
    {1044, 3}, /* metadata */
    {1260, 7}, /* page_size */
    {457, 0}, /* prompt_slug */
    {1270, 6}, /* prompt_token_max */
    {1287, 6}, /* prompt_token_min */
    {1304, 0}, /* status_code */
    {1316, 0}, /* time_of_generation_max */
    {1339, 0}, /* time_of_generation_min */
    {1362, 6}, /* total_units_max */
    {1378, 6}, /* total_units_min */
    {717, 0}, /* trace_id */
    {1394, 0}, /* virtual_keys */
    {1407, 7}, /* weighted_feedback_max */
    {1429, 7}, /* weighted_feedback_min */
    {761, 0}, /* workspace_slug */
    {45, 0}, /* created_at */
    {1148, 0}, /* created_by */
    {1120, 0}, /* description */
    {1097, 22}, /* filters */
    {265, 0}, /* id */
    {1132, 0}, /* last_updated_at */
    {1159, 23}, /* object */
    {29, 0}, /* organisation_id */
    {1105, 25}, /* requested_data */
    {861, 26}, /* status */
    {964, 0}, /* workspace_id */
    {1092, 28}, /* data */
    {1159, 29}, /* object */
    {1756, 6}, /* total */
    {1097, 22}, /* filters */
    {1105, 25}, /* requested_data */
    {964, 0}, /* workspace_id */
    {265, 0}, /* id */
    {1159, 23}, /* object */
    {1756, 6}, /* total */
    {1823, 0}, /* export_id */
    {1823, 0}, /* export_id */
    {1097, 22}, /* filters */
    {1105, 25}, /* requested_data */
    {964, 0}, /* workspace_id */
    {1896, 0}, /* message */
    {1159, 23}, /* object */
    {2004, 0}, /* signed_url */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 1},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 2},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 50, 5},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 7, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 6},
    {PA_PROPERTIES, 5, 55},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 16},
    {PA_PROPERTIES, 5, 60},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 5, 1},
    {PA_PROPERTIES, 9, 65},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 19},
    {PA_PROPERTIES, 1, 74},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 75},
    {PA_ADDITIONAL_PROPERTIES, 0, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 22},
    {PA_PROPERTIES, 4, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 24},
    {PA_PROPERTIES, 4, 78},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 20},
    {PA_PROPERTIES, 3, 82},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 74},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 23, 85},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 36},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 20, 37},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 24},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 5, 57},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 11, 25},
    {PA_PROPERTIES, 11, 108},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 27},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 62},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 119},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 63},
    {PA_PROPERTIES, 3, 122},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 65},
    {PA_PROPERTIES, 3, 125},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 68},
    {PA_PROPERTIES, 1, 128},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 69},
    {PA_PROPERTIES, 4, 129},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 71},
    {PA_PROPERTIES, 2, 133},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 73},
    {PA_PROPERTIES, 1, 135},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* get_log.log_id */
    {1, 4}, /* get_log */
    {5, 1}, /* get_log response._id */
    {6, 1}, /* get_log response.finalUntransformedRequest.body */
    {7, 3}, /* get_log response.finalUntransformedRequest.headers */
    {10, 2}, /* get_log response.finalUntransformedRequest */
    {12, 1}, /* get_log response.metrics.cache_processing_time */
    {13, 1}, /* get_log response.metrics.cost */
    {14, 1}, /* get_log response.metrics.is_proxy_call */
    {15, 2}, /* get_log response.metrics.metadata.key */
    {17, 1}, /* get_log response.metrics.stream_mode */
    {18, 2}, /* get_log response.metrics */
    {20, 2}, /* get_log response.request.method */
    {22, 3}, /* get_log response.request */
    {25, 3}, /* get_log response.response */
    {28, 3}, /* get_log response */
    {31, 4}, /* get_log_export_field_restrictions */
    {35, 3}, /* insert_log.metadata */
    {38, 3}, /* insert_log.request */
    {41, 3}, /* insert_log.response */
    {44, 4}, /* insert_log */
    {48, 3}, /* list_log_exports */
    {51, 2}, /* list_log_exports response.data[].filters */
    {53, 2}, /* list_log_exports response.data[].object */
    {55, 2}, /* list_log_exports response.data[].requested_data[] */
    {57, 2}, /* list_log_exports response.data[].requested_data */
    {59, 2}, /* list_log_exports response.data[].status */
    {61, 3}, /* list_log_exports response.data[] */
    {64, 2}, /* list_log_exports response.data */
    {66, 2}, /* list_log_exports response.object */
    {68, 2}, /* list_log_exports response */
    {70, 4}, /* create_log_export */
    {74, 3}, /* create_log_export response */
    {77, 4}, /* get_log_export */
    {81, 4}, /* update_log_export */
    {85, 3}, /* start_log_export response */
    {88, 3}, /* download_log_export response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_log.log_id */
    {964, 964, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_log_export_field_restrictions.workspace_id */
    {1823, 1823, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_log_export.export_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {1075, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_get_log_params, log_id), PA_NONE, PA_F_STRING},
    {964, offsetof(portkey_get_log_export_field_restrictions_params, workspace_id), PA_NONE, PA_F_STRING},
    {102, offsetof(portkey_insert_log_params_request, url), PA_NONE, PA_F_STRING},
    {95, offsetof(portkey_insert_log_params_request, method), PA_NONE, PA_F_STRING},
    {87, offsetof(portkey_insert_log_params_request, headers), PA_NONE, PA_F_JSON},
    {82, offsetof(portkey_insert_log_params_request, body), PA_NONE, PA_F_JSON},
    {861, offsetof(portkey_insert_log_params_response, status), PA_NONE, PA_F_INTEGER},
    {87, offsetof(portkey_insert_log_params_response, headers), PA_NONE, PA_F_JSON},
    {82, offsetof(portkey_insert_log_params_response, body), PA_NONE, PA_F_JSON},
    {598, offsetof(portkey_insert_log_params_response, response_time), PA_NONE, PA_F_INTEGER},
    {12, offsetof(portkey_insert_log_params, request), 3, PA_F_OBJECT},
    {20, offsetof(portkey_insert_log_params, response), 4, PA_F_OBJECT},
    {1044, offsetof(portkey_insert_log_params, metadata), PA_NONE, PA_F_JSON},
    {964, offsetof(portkey_list_log_exports_params, workspace_id), PA_NONE, PA_F_STRING},
    {1339, offsetof(portkey_generations_filter_schema, time_of_generation_min), PA_NONE, PA_F_STRING},
    {1316, offsetof(portkey_generations_filter_schema, time_of_generation_max), PA_NONE, PA_F_STRING},
    {1378, offsetof(portkey_generations_filter_schema, total_units_min), PA_NONE, PA_F_INTEGER},
    {1362, offsetof(portkey_generations_filter_schema, total_units_max), PA_NONE, PA_F_INTEGER},
    {1238, offsetof(portkey_generations_filter_schema, cost_min), PA_NONE, PA_F_NUMBER},
    {1229, offsetof(portkey_generations_filter_schema, cost_max), PA_NONE, PA_F_NUMBER},
    {114, offsetof(portkey_generations_filter_schema, ai_model), PA_NONE, PA_F_STRING},
    {1287, offsetof(portkey_generations_filter_schema, prompt_token_min), PA_NONE, PA_F_INTEGER},
    {1270, offsetof(portkey_generations_filter_schema, prompt_token_max), PA_NONE, PA_F_INTEGER},
    {1200, offsetof(portkey_generations_filter_schema, completion_token_min), PA_NONE, PA_F_INTEGER},
    {1179, offsetof(portkey_generations_filter_schema, completion_token_max), PA_NONE, PA_F_INTEGER},
    {1304, offsetof(portkey_generations_filter_schema, status_code), PA_NONE, PA_F_STRING},
    {1044, offsetof(portkey_generations_filter_schema, metadata), PA_NONE, PA_F_JSON},
    {1166, offsetof(portkey_generations_filter_schema, ai_org_model), PA_NONE, PA_F_STRING},
    {1429, offsetof(portkey_generations_filter_schema, weighted_feedback_min), PA_NONE, PA_F_NUMBER},
    {1407, offsetof(portkey_generations_filter_schema, weighted_feedback_max), PA_NONE, PA_F_NUMBER},
    {1394, offsetof(portkey_generations_filter_schema, virtual_keys), PA_NONE, PA_F_STRING},
    {717, offsetof(portkey_generations_filter_schema, trace_id), PA_NONE, PA_F_STRING},
    {1221, offsetof(portkey_generations_filter_schema, configs), PA_NONE, PA_F_STRING},
    {761, offsetof(portkey_generations_filter_schema, workspace_slug), PA_NONE, PA_F_STRING},
    {457, offsetof(portkey_generations_filter_schema, prompt_slug), PA_NONE, PA_F_STRING},
    {1260, offsetof(portkey_generations_filter_schema, page_size), PA_NONE, PA_F_NUMBER},
    {1247, offsetof(portkey_generations_filter_schema, current_page), PA_NONE, PA_F_NUMBER},
    {964, offsetof(portkey_create_log_export_params, workspace_id), PA_NONE, PA_F_STRING},
    {1097, offsetof(portkey_create_log_export_params, filters), 7, PA_F_OBJECT},
    {1105, offsetof(portkey_create_log_export_params, requested_data), PA_NONE, PA_F_STRING_LIST},
    {1823, offsetof(portkey_get_log_export_params, export_id), PA_NONE, PA_F_STRING},
    {1823, offsetof(portkey_update_log_export_params, export_id), PA_NONE, PA_F_STRING},
    {964, offsetof(portkey_update_log_export_params, workspace_id), PA_NONE, PA_F_STRING},
    {1097, offsetof(portkey_update_log_export_params, filters), 7, PA_F_OBJECT},
    {1105, offsetof(portkey_update_log_export_params, requested_data), PA_NONE, PA_F_STRING_LIST},
    {1823, offsetof(portkey_start_log_export_params, export_id), PA_NONE, PA_F_STRING},
    {1823, offsetof(portkey_cancel_log_export_params, export_id), PA_NONE, PA_F_STRING},
    {1823, offsetof(portkey_download_log_export_params, export_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_get_log_params)},
    {1, 1, sizeof(portkey_get_log_export_field_restrictions_params)},
    {10, 3, sizeof(portkey_insert_log_params)},
    {2, 4, sizeof(portkey_insert_log_params_request)},
    {6, 4, sizeof(portkey_insert_log_params_response)},
    {13, 1, sizeof(portkey_list_log_exports_params)},
    {37, 3, sizeof(portkey_create_log_export_params)},
    {14, 23, sizeof(portkey_generations_filter_schema)},
    {40, 1, sizeof(portkey_get_log_export_params)},
    {41, 4, sizeof(portkey_update_log_export_params)},
    {45, 1, sizeof(portkey_start_log_export_params)},
    {46, 1, sizeof(portkey_cancel_log_export_params)},
    {47, 1, sizeof(portkey_download_log_export_params)},
};

static const portkey_operation operations[] = {
    {923, 931, 935, 939, 954, 14, 1, 15, 0, PA_NONE, 0, 1, PORTKEY_PLANE_DATA, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_log */
    {977, 931, 935, 1011, 0, 14, 16, 3, 1, PA_NONE, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_log_export_field_restrictions */
    {1053, 1064, 935, 1069, 0, 14, 20, PA_NONE, 2, 0, 0, 0, PORTKEY_PLANE_DATA, PA_BODY_OBJECT, 0}, /* insert_log */
    {1762, 931, 935, 1779, 0, 14, 21, 30, 5, PA_NONE, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_log_exports */
    {1793, 1064, 935, 1779, 1811, 14, 31, 32, 6, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_ENTERPRISE}, /* create_log_export */
    {1833, 931, 935, 1848, 0, 14, 33, 27, 8, PA_NONE, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_log_export */
    {1874, 1892, 935, 1848, 1811, 14, 34, 32, 9, 0, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_ENTERPRISE}, /* update_log_export */
    {1904, 1064, 935, 1921, 1811, 14, 33, 35, 10, PA_NONE, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_ENTERPRISE}, /* start_log_export */
    {1953, 1064, 935, 1971, 1811, 14, 33, 35, 11, PA_NONE, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE | PA_ENTERPRISE}, /* cancel_log_export */
    {2015, 931, 935, 2035, 1811, 14, 33, 36, 12, PA_NONE, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* download_log_export */
};

static const struct {
    char t0[658] PA_PIECE; char t1[616] PA_PIECE; char t2[1553] PA_PIECE; char t3[598] PA_PIECE;
    char t4[2000] PA_PIECE; char t5[1045] PA_PIECE; char t6[582] PA_PIECE; char t7[2000] PA_PIECE;
    char t8[1116] PA_PIECE; char t9[643] PA_PIECE; char t10[571] PA_PIECE; char t11[622] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_log\",\"title\":\"Get Log\",\"description\":\"Read one gateway log by id: the request to the model, its response, and metrics such as tokens, cost, cache status and timings. The untransformed and transformed bodies appear only where debug logging is on, the provider's own response also for failed requests. For many logs use create_log_export.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"log_id\":{\"description\":\"Id of the log.\",\"type\":\"string\"}},\"required\":[\"log_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"get_log_export_field_restrictions\",\"title\":\"Get Export Field Restrictions\",\"description\":\"Read which log fields the organisation restricts in log exports of a workspace. Ask before create_log_export or update_log_export, so that requested_data names only fields that may be exported. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace to export from.\",\"type\":\"string\"}},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"insert_log\",\"title\":\"Insert Log\",\"description\":\"Record the request and response of a model call that did not pass through the gateway, so that it shows up in logs and analytics. Takes one log per call; trace and span ids in the metadata join it to a trace. Scores for an existing log are feedback and belong to create_feedback.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"request\":{\"description\":\"The request sent to the model provider.\",\"type\":\"object\",\"properties\":{\"url\":{\"description\":\"Address the request went to.\",\"type\":\"string\"},\"method\":{\"type\":\"string\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"body\":{\"description\":\"Body of the request, as JSON.\",\"type\":\"object\"}},\"required\":[\"url\",\"body\"]},\"response\":{\"description\":\"The provider's response.\",\"type\":\"object\",\"properties\":{\"status\":{\"description\":\"HTTP status code.\",\"type\":\"integer\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"body\":{\"description\":\"Body of the response, as JSON.\",\"type\":\"object\"},\"response_time\":{\"description\":\"Duration in milliseconds.\",\"type\":\"integer\"}},\"required\":[\"body\"]},\"metadata\":{\"description\":\"Trace and span ids, and any custom string values such as user_id.\",\"type\":\"object\",\"properties\":{\"trace_id\":{\"type\":\"string\"},\"span_id\":{\"type\":\"string\"},\"span_name\":{\"type\":\"string\"}},\"additionalProperties\":{\"type\":\"string\"}}},\"required\":[\"request\",\"response\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_log_exports\",\"title\":\"List Log Exports\",\"description\":\"List the log exports of a workspace with the filters, requested fields and status of each: draft, in_progress, success, failed or stopped. To read one use get_log_export; to read a single log rather than an export use get_log. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace whose exports to list.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_log_export\",\"title\":\"Create Log Export\",\"description\":\"Create an export of gateway logs: the filters choose the logs, requested_data the fields of each. It is stored as a draft and does not run yet: call start_log_export, watch get_log_export, then download_log_export. Returns the export's id and the number of logs matched. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace whose logs to export.\",\"type\":\"string\"},\"filters\":{\"description\":\"Which logs to export; usually at least a time range.\",\"type\":\"object\",\"properties\":{\"time_of_generation_min\":{\"description\":\"Earliest time, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"Latest time, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\"},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\"},\"cost_min\":{\"description\":\"Lowest cost in cents.\",\"type\":\"number\"},\"cost_max\":{\"description\":\"Highest cost in cents.\",\"type\":\"number\"},\"ai_model\":{\"description\":\"Model name.\",\"type\":\"string\"},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\"},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\"},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\"},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\"},\"status_code\":{\"description\":\"HTTP status codes, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata keys with the values they must have.\",\"type\":\"object\"},\"ai_org_model\":{\"description\":\"Provider__model pairs, comma-separated, e.g. openai__gpt-4o.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback score.\",\"type\":\"number\"},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback score.\",\"type\":\"number\"},\"virtual_keys\":{\"description\":\"Virtual key slug",
    "s, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Trace ids, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Config slugs, comma-separated.\",\"type\":\"string\"},\"workspace_slug\":{\"description\":\"Slug of a workspace.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Prompt slugs, comma-separated.\",\"type\":\"string\"},\"page_size\":{\"description\":\"Logs to take, 50000 at most and by default.\",\"type\":\"number\"},\"current_page\":{\"description\":\"Which page of page_size logs to take.\",\"type\":\"number\"}}},\"requested_data\":{\"description\":\"Fields to export of each log.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"id\",\"trace_id\",\"created_at\",\"request\",\"response\",\"is_success\",\"ai_org\",\"ai_model\",\"req_units\",\"res_units\",\"total_units\",\"request_url\",\"cost\",\"cost_currency\",\"response_time\",\"response_status_code\",\"mode\",\"config\",\"prompt_slug\",\"metadata\"]}}},\"required\":[\"filters\",\"requested_data\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_log_export\",\"title\":\"Get Log Export\",\"description\":\"Read one log export by id: its filters, requested fields and status. Poll it after start_log_export until the status is success, failed or stopped; the logs themselves come from download_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}},\"required\":[\"export_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_log_export\",\"title\":\"Update Log Export\",\"description\":\"Change the filters or requested fields of a log export, for instance its time range; to be done before start_log_export. Filters must always be given. Returns the id and the number of logs matched. To export other logs next to these use create_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace whose logs to export.\",\"type\":\"string\"},\"filters\":{\"description\":\"Which logs to export; usually at least a time range.\",\"type\":\"object\",\"properties\":{\"time_of_generation_min\":{\"description\":\"Earliest time, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"Latest time, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\"},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\"},\"cost_min\":{\"description\":\"Lowest cost in cents.\",\"type\":\"number\"},\"cost_max\":{\"description\":\"Highest cost in cents.\",\"type\":\"number\"},\"ai_model\":{\"description\":\"Model name.\",\"type\":\"string\"},\"prompt_token_min\":{\"description\":\"Fewest prompt tokens.\",\"type\":\"integer\"},\"prompt_token_max\":{\"description\":\"Most prompt tokens.\",\"type\":\"integer\"},\"completion_token_min\":{\"description\":\"Fewest completion tokens.\",\"type\":\"integer\"},\"completion_token_max\":{\"description\":\"Most completion tokens.\",\"type\":\"integer\"},\"status_code\":{\"description\":\"HTTP status codes, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata keys with the values they must have.\",\"type\":\"object\"},\"ai_org_model\":{\"description\":\"Provider__model pairs, comma-separated, e.g. openai__gpt-4o.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback score.\",\"type\":\"number\"},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedb",
    "ack score.\",\"type\":\"number\"},\"virtual_keys\":{\"description\":\"Virtual key slugs, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Trace ids, comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Config slugs, comma-separated.\",\"type\":\"string\"},\"workspace_slug\":{\"description\":\"Slug of a workspace.\",\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Prompt slugs, comma-separated.\",\"type\":\"string\"},\"page_size\":{\"description\":\"Logs to take, 50000 at most and by default.\",\"type\":\"number\"},\"current_page\":{\"description\":\"Which page of page_size logs to take.\",\"type\":\"number\"}}},\"requested_data\":{\"description\":\"Fields to export of each log.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"id\",\"trace_id\",\"created_at\",\"request\",\"response\",\"is_success\",\"ai_org\",\"ai_model\",\"req_units\",\"res_units\",\"total_units\",\"request_url\",\"cost\",\"cost_currency\",\"response_time\",\"response_status_code\",\"mode\",\"config\",\"prompt_slug\",\"metadata\"]}}},\"required\":[\"export_id\",\"filters\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"start_log_export\",\"title\":\"Start Log Export\",\"description\":\"Start the job that gathers the logs of an export made with create_log_export. It runs in the background and this call returns only a message: follow its status with get_log_export, stop it with cancel_log_export, fetch the file with download_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}},\"required\":[\"export_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"cancel_log_export\",\"title\":\"Cancel Log Export\",\"description\":\"Stop a log export that start_log_export has set running; its status becomes stopped and it yields no finished file. Check first with get_log_export whether it is still in progress. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}},\"required\":[\"export_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"download_log_export\",\"title\":\"Download Log Export\",\"description\":\"Get a signed URL for the file of a finished log export. Whoever has the URL can fetch the logs, prompts and responses included, so treat it as confidential. The export must have reached status success: check with get_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}},\"required\":[\"export_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {923, 2070, 0, 658, 14, 14, 0}, /* get_log */
    {977, 2078, 658, 616, 14, 14, 1}, /* get_log_export_field_restrictions */
    {1053, 2108, 1274, 1553, 14, 14, 2}, /* insert_log */
    {1762, 2119, 2827, 598, 14, 14, 3}, /* list_log_exports */
    {1793, 2136, 3425, 3045, 14, 14, 4}, /* create_log_export */
    {1833, 2154, 6470, 582, 14, 14, 5}, /* get_log_export */
    {1874, 2169, 7052, 3116, 14, 14, 6}, /* update_log_export */
    {1904, 2187, 10168, 643, 14, 14, 7}, /* start_log_export */
    {1953, 2204, 10811, 571, 14, 14, 8}, /* cancel_log_export */
    {2015, 2222, 11382, 622, 14, 14, 9}, /* download_log_export */
};

extern const struct pa_domain pa_domain_logging;
const struct pa_domain pa_domain_logging = {
    .name = "logging",
    .description = "Gateway logs: adding and exporting them.",
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
    .operation_count = 10,
    .tool_count = 10,
};

int portkey_get_log(portkey_response **out, portkey_client *client, const portkey_get_log_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_log_request(portkey_request **out, const portkey_get_log_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_get_log_export_field_restrictions(portkey_response **out, portkey_client *client, const portkey_get_log_export_field_restrictions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_get_log_export_field_restrictions_request(portkey_request **out, const portkey_get_log_export_field_restrictions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_insert_log(portkey_response **out, portkey_client *client, const portkey_insert_log_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_insert_log_request(portkey_request **out, const portkey_insert_log_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_list_log_exports(portkey_response **out, portkey_client *client, const portkey_list_log_exports_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_list_log_exports_request(portkey_request **out, const portkey_list_log_exports_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_create_log_export(portkey_response **out, portkey_client *client, const portkey_create_log_export_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_create_log_export_request(portkey_request **out, const portkey_create_log_export_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_get_log_export(portkey_response **out, portkey_client *client, const portkey_get_log_export_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_get_log_export_request(portkey_request **out, const portkey_get_log_export_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_update_log_export(portkey_response **out, portkey_client *client, const portkey_update_log_export_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_update_log_export_request(portkey_request **out, const portkey_update_log_export_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_start_log_export(portkey_response **out, portkey_client *client, const portkey_start_log_export_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_start_log_export_request(portkey_request **out, const portkey_start_log_export_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_cancel_log_export(portkey_response **out, portkey_client *client, const portkey_cancel_log_export_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_cancel_log_export_request(portkey_request **out, const portkey_cancel_log_export_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_download_log_export(portkey_response **out, portkey_client *client, const portkey_download_log_export_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_download_log_export_request(portkey_request **out, const portkey_download_log_export_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}
