/* SPDX-License-Identifier: MIT */
/* Generated from openapi/prompts.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/prompts.h>

static const struct {
    char t0[1]; char t1[14]; char t2[13]; char t3[13]; char t4[10]; char t5[7]; char t6[5]; char t7[11];
    char t8[3]; char t9[16]; char t10[6]; char t11[5]; char t12[7]; char t13[9]; char t14[5]; char t15[7];
    char t16[6]; char t17[13]; char t18[4]; char t19[4]; char t20[9]; char t21[13]; char t22[7]; char t23[11];
    char t24[12]; char t25[10]; char t26[18]; char t27[12]; char t28[6]; char t29[20]; char t30[11];
    char t31[14]; char t32[5]; char t33[15]; char t34[17]; char t35[10]; char t36[16]; char t37[15];
    char t38[27]; char t39[18]; char t40[24]; char t41[22]; char t42[9]; char t43[11]; char t44[11];
    char t45[21]; char t46[13]; char t47[2]; char t48[2]; char t49[6]; char t50[16]; char t51[14];
    char t52[4]; char t53[15]; char t54[14]; char t55[7]; char t56[15]; char t57[8]; char t58[15];
    char t59[33]; char t60[16]; char t61[9]; char t62[19]; char t63[16]; char t64[7]; char t65[21];
    char t66[30]; char t67[10]; char t68[18]; char t69[3]; char t70[2]; char t71[22]; char t72[11];
    char t73[9]; char t74[2]; char t75[4]; char t76[17]; char t77[16]; char t78[5]; char t79[5]; char t80[12];
    char t81[6]; char t82[5]; char t83[8]; char t84[14]; char t85[28]; char t86[15]; char t87[7]; char t88[8];
    char t89[8]; char t90[14]; char t91[6]; char t92[8]; char t93[7]; char t94[9]; char t95[13]; char t96[17];
    char t97[16]; char t98[9]; char t99[8]; char t100[6]; char t101[8]; char t102[6]; char t103[13];
    char t104[5]; char t105[15]; char t106[5]; char t107[5]; char t108[7]; char t109[9]; char t110[11];
    char t111[20]; char t112[14]; char t113[10]; char t114[12]; char t115[11]; char t116[9]; char t117[11];
    char t118[18]; char t119[19]; char t120[6]; char t121[14]; char t122[18]; char t123[13]; char t124[26];
    char t125[27]; char t126[17]; char t127[27]; char t128[22]; char t129[14]; char t130[12]; char t131[15];
    char t132[7]; char t133[18]; char t134[5]; char t135[8]; char t136[22]; char t137[33]; char t138[18];
    char t139[19]; char t140[43]; char t141[22]; char t142[13]; char t143[14]; char t144[11]; char t145[14];
    char t146[14]; char t147[23]; char t148[21]; char t149[14]; char t150[22]; char t151[19]; char t152[21];
} strings = {
    "",
    "collection_id",
    "workspace_id",
    "current_page",
    "page_size",
    "search",
    "data",
    "created_at",
    "id",
    "last_updated_at",
    "model",
    "name",
    "object",
    "\"prompt\"",
    "slug",
    "status",
    "total",
    "list_prompts",
    "GET",
    "/v1",
    "/prompts",
    "prompts.list",
    "string",
    "parameters",
    "virtual_key",
    "functions",
    "template_metadata",
    "tool_choice",
    "tools",
    "version_description",
    "version_id",
    "create_prompt",
    "POST",
    "prompts.create",
    "application/json",
    "prompt_id",
    "is_raw_template",
    "prompt_version",
    "prompt_version_description",
    "prompt_version_id",
    "prompt_version_label_id",
    "prompt_version_status",
    "\"active\"",
    "\"archived\"",
    "get_prompt",
    "/prompts/{prompt_id}",
    "prompts.read",
    "0",
    "1",
    "patch",
    "prompt_metadata",
    "update_prompt",
    "PUT",
    "prompts.update",
    "delete_prompt",
    "DELETE",
    "prompts.delete",
    "version",
    "publish_prompt",
    "/prompts/{prompt_id}/makeDefault",
    "prompts.publish",
    "label_id",
    "prompt_description",
    "prompt_template",
    "\"list\"",
    "list_prompt_versions",
    "/prompts/{prompt_id}/versions",
    "variables",
    "frequency_penalty",
    "-2",
    "2",
    "max_completion_tokens",
    "max_tokens",
    "messages",
    "n",
    "128",
    "presence_penalty",
    "response_format",
    "seed",
    "stop",
    "temperature",
    "top_p",
    "user",
    "success",
    "render_prompt",
    "/prompts/{prompt_id}/render",
    "prompts.render",
    "stream",
    "choices",
    "created",
    "finish_reason",
    "index",
    "message",
    "\"stop\"",
    "\"length\"",
    "\"tool_calls\"",
    "\"content_filter\"",
    "\"function_call\"",
    "logprobs",
    "content",
    "token",
    "logprob",
    "bytes",
    "top_logprobs",
    "role",
    "content_blocks",
    "type",
    "text",
    "\"text\"",
    "thinking",
    "\"thinking\"",
    "\"redacted_thinking\"",
    "function_call",
    "arguments",
    "\"assistant\"",
    "tool_calls",
    "function",
    "\"function\"",
    "\"chat.completion\"",
    "system_fingerprint",
    "usage",
    "prompt_tokens",
    "completion_tokens",
    "total_tokens",
    "completion_tokens_details",
    "accepted_prediction_tokens",
    "reasoning_tokens",
    "rejected_prediction_tokens",
    "prompt_tokens_details",
    "cached_tokens",
    "text_offset",
    "token_logprobs",
    "tokens",
    "\"text_completion\"",
    "body",
    "headers",
    "run_prompt_completion",
    "/prompts/{prompt_id}/completions",
    "completions.write",
    "get_prompt_version",
    "/prompts/{prompt_id}/versions/{version_id}",
    "update_prompt_version",
    "List Prompts",
    "Create Prompt",
    "Get Prompt",
    "Update Prompt",
    "Delete Prompt",
    "Publish Prompt Version",
    "List Prompt Versions",
    "Render Prompt",
    "Run Prompt Completion",
    "Get Prompt Version",
    "Label Prompt Version",
};

static const uint32_t names[] = {
    111, /* "prompt" */
    99, /* name */
    1, /* collection_id */
    181, /* string */
    188, /* parameters */
    199, /* virtual_key */
    339, /* prompt_id */
    471, /* "active" */
    480, /* "archived" */
    536, /* 0 */
    538, /* 1 */
    339, /* prompt_id */
    631, /* version */
    747, /* "list" */
    339, /* prompt_id */
    805, /* variables */
    952, /* success */
    58, /* data */
    1024, /* choices */
    1032, /* created */
    74, /* id */
    93, /* model */
    104, /* object */
    1040, /* finish_reason */
    1054, /* index */
    1060, /* message */
    1068, /* "stop" */
    1075, /* "length" */
    1084, /* "tool_calls" */
    1097, /* "content_filter" */
    1114, /* "function_call" */
    1139, /* content */
    1147, /* token */
    1153, /* logprob */
    1161, /* bytes */
    1167, /* top_logprobs */
    1147, /* token */
    1153, /* logprob */
    1161, /* bytes */
    1180, /* role */
    1139, /* content */
    1200, /* type */
    1205, /* text */
    1210, /* "text" */
    1200, /* type */
    1217, /* thinking */
    1226, /* "thinking" */
    1200, /* type */
    58, /* data */
    1237, /* "redacted_thinking" */
    99, /* name */
    1271, /* arguments */
    1281, /* "assistant" */
    74, /* id */
    1200, /* type */
    1304, /* function */
    1313, /* "function" */
    1324, /* "chat.completion" */
    1367, /* prompt_tokens */
    1381, /* completion_tokens */
    1399, /* total_tokens */
    74, /* id */
    104, /* object */
    1032, /* created */
    93, /* model */
    1024, /* choices */
    1040, /* finish_reason */
    1054, /* index */
    1130, /* logprobs */
    1205, /* text */
    1068, /* "stop" */
    1075, /* "length" */
    1097, /* "content_filter" */
    1579, /* "text_completion" */
    1597, /* body */
    339, /* prompt_id */
    277, /* version_id */
};

static const uint16_t branches[] = {
    27, 25, 32, 33, 0, 7, 50, 52, 54, 69, 79, 69, 79, 81,
};

static const struct pa_property properties[] = {
    {1, 0}, /* collection_id */
    {28, 1}, /* current_page */
    {41, 1}, /* page_size */
    {51, 0}, /* search */
    {15, 0}, /* workspace_id */
    {1, 0}, /* collection_id */
    {63, 0}, /* created_at */
    {74, 0}, /* id */
    {77, 0}, /* last_updated_at */
    {93, 0}, /* model */
    {99, 0}, /* name */
    {104, 3}, /* object */
    {120, 0}, /* slug */
    {125, 0}, /* status */
    {58, 5}, /* data */
    {132, 1}, /* total */
    {1, 0}, /* collection_id */
    {211, 8}, /* functions */
    {93, 0}, /* model */
    {99, 0}, /* name */
    {188, 7}, /* parameters */
    {181, 0}, /* string */
    {221, 7}, /* template_metadata */
    {239, 7}, /* tool_choice */
    {251, 8}, /* tools */
    {257, 0}, /* version_description */
    {199, 0}, /* virtual_key */
    {74, 0}, /* id */
    {104, 3}, /* object */
    {120, 0}, /* slug */
    {277, 0}, /* version_id */
    {339, 0}, /* prompt_id */
    {1, 0}, /* collection_id */
    {63, 0}, /* created_at */
    {211, 12}, /* functions */
    {74, 0}, /* id */
    {349, 13}, /* is_raw_template */
    {77, 0}, /* last_updated_at */
    {93, 0}, /* model */
    {99, 0}, /* name */
    {188, 7}, /* parameters */
    {365, 14}, /* prompt_version */
    {380, 0}, /* prompt_version_description */
    {407, 0}, /* prompt_version_id */
    {425, 0}, /* prompt_version_label_id */
    {449, 15}, /* prompt_version_status */
    {120, 0}, /* slug */
    {125, 0}, /* status */
    {181, 0}, /* string */
    {221, 7}, /* template_metadata */
    {239, 16}, /* tool_choice */
    {251, 12}, /* tools */
    {199, 0}, /* virtual_key */
    {1, 0}, /* collection_id */
    {211, 8}, /* functions */
    {349, 18}, /* is_raw_template */
    {93, 0}, /* model */
    {99, 0}, /* name */
    {188, 7}, /* parameters */
    {540, 19}, /* patch */
    {339, 0}, /* prompt_id */
    {546, 7}, /* prompt_metadata */
    {181, 0}, /* string */
    {239, 7}, /* tool_choice */
    {251, 8}, /* tools */
    {257, 0}, /* version_description */
    {199, 0}, /* virtual_key */
    {74, 0}, /* id */
    {407, 0}, /* prompt_version_id */
    {120, 0}, /* slug */
    {339, 0}, /* prompt_id */
    {631, 14}, /* version */
    {63, 0}, /* created_at */
    {74, 0}, /* id */
    {703, 0}, /* label_id */
    {104, 3}, /* object */
    {712, 0}, /* prompt_description */
    {339, 0}, /* prompt_id */
    {731, 23}, /* prompt_template */
    {365, 14}, /* prompt_version */
    {125, 15}, /* status */
    {58, 25}, /* data */
    {104, 26}, /* object */
    {132, 1}, /* total */
    {815, 29}, /* frequency_penalty */
    {838, 30}, /* max_completion_tokens */
    {860, 30}, /* max_tokens */
    {871, 8}, /* messages */
    {93, 0}, /* model */
    {880, 31}, /* n */
    {886, 29}, /* presence_penalty */
    {339, 0}, /* prompt_id */
    {903, 7}, /* response_format */
    {919, 30}, /* seed */
    {924, 34}, /* stop */
    {929, 35}, /* temperature */
    {239, 36}, /* tool_choice */
    {251, 8}, /* tools */
    {941, 37}, /* top_p */
    {947, 0}, /* user */
    {805, 7}, /* variables */
    {815, 29}, /* frequency_penalty */
    {838, 30}, /* max_completion_tokens */
    {860, 30}, /* max_tokens */
    {871, 8}, /* messages */
    {93, 0}, /* model */
    {880, 31}, /* n */
    {886, 29}, /* presence_penalty */
    {903, 7}, /* response_format */
    {919, 30}, /* seed */
    {924, 34}, /* stop */
    {929, 35}, /* temperature */
    {239, 36}, /* tool_choice */
    {251, 8}, /* tools */
    {941, 37}, /* top_p */
    {947, 0}, /* user */
    {58, 39}, /* data */
    {952, 19}, /* success */
    {815, 29}, /* frequency_penalty */
    {838, 30}, /* max_completion_tokens */
    {860, 30}, /* max_tokens */
    {871, 8}, /* messages */
    {93, 0}, /* model */
    {880, 31}, /* n */
    {886, 29}, /* presence_penalty */
    {339, 0}, /* prompt_id */
    {903, 7}, /* response_format */
    {919, 30}, /* seed */
    {924, 34}, /* stop */
    {1017, 19}, /* stream */
    {929, 35}, /* temperature */
    {239, 36}, /* tool_choice */
    {251, 8}, /* tools */
    {941, 37}, /* top_p */
    {947, 0}, /* user */
    {805, 7}, /* variables */
    {1161, 43}, /* bytes */
    {1153, 14}, /* logprob */
    {1147, 0}, /* token */
    {1161, 43}, /* bytes */
    {1153, 14}, /* logprob */
    {1147, 0}, /* token */
    {1167, 45}, /* top_logprobs */
    {1139, 47}, /* content */
    {1205, 0}, /* text */
    {1200, 49}, /* type */
    {1217, 0}, /* thinking */
    {1200, 51}, /* type */
    {58, 0}, /* data */
    {1200, 53}, /* type */
    {1271, 0}, /* arguments */
    {99, 0}, /* name */
    {1304, 57}, /* function */
    {74, 0}, /* id */
    {1200, 59}, /* type */
    {1139, 32}, /* content */
    {1185, 56}, /* content_blocks */
    {1257, 57}, /* function_call */
    {1180, 58}, /* role */
    {1293, 61}, /* tool_calls */
    {1040, 42}, /* finish_reason */
    {1054, 1}, /* index */
    {1130, 48}, /* logprobs */
    {1060, 62}, /* message */
    {1438, 1}, /* accepted_prediction_tokens */
    {1465, 1}, /* reasoning_tokens */
    {1482, 1}, /* rejected_prediction_tokens */
    {1531, 1}, /* cached_tokens */
    {1381, 1}, /* completion_tokens */
    {1412, 66}, /* completion_tokens_details */
    {1367, 1}, /* prompt_tokens */
    {1509, 67}, /* prompt_tokens_details */
    {1399, 1}, /* total_tokens */
    {1024, 64}, /* choices */
    {1032, 1}, /* created */
    {74, 0}, /* id */
    {93, 0}, /* model */
    {104, 65}, /* object */
    {1342, 32}, /* system_fingerprint */
    {1361, 68}, /* usage */
    {1545, 71}, /* text_offset */
    {1557, 72}, /* token_logprobs */
    {1572, 33}, /* tokens */
    {1167, 74}, /* top_logprobs */
    {1040, 70}, /* finish_reason */
    {1054, 1}, /* index */
    {1130, 75}, /* logprobs */
    {1205, 0}, /* text */
    {1024, 77}, /* choices */
    {1032, 1}, /* created */
    {74, 0}, /* id */
    {93, 0}, /* model */
    {104, 78}, /* object */
    {1342, 0}, /* system_fingerprint */
    {1361, 68}, /* usage */
    {1597, 80}, /* body */
    {1602, 7}, /* headers */
    {125, 0}, /* status */
    {339, 0}, /* prompt_id */
    {277, 0}, /* version_id */
    {703, 0}, /* label_id */
    {339, 0}, /* prompt_id */
    {277, 0}, /* version_id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 5},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 4},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 14},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 7},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 5, 1},
    {PA_PROPERTIES, 11, 16},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 27},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 6},
    {PA_PROPERTIES, 1, 31},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 7},
    {PA_TYPE, 0, PA_T_BOOLEAN | PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 7},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING | PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 21, 32},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_ENUM, 2, 9},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 6},
    {PA_PROPERTIES, 14, 53},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 67},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 11},
    {PA_PROPERTIES, 2, 70},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING | PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 72},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 24},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 13},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 81},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_MINIMUM, 0, 833},
    {PA_MAXIMUM, 0, 836},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_MINIMUM, 0, 538},
    {PA_MAXIMUM, 0, 882},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 0},
    {PA_ANY_OF, 2, 2},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_MINIMUM, 0, 536},
    {PA_MAXIMUM, 0, 836},
    {PA_ANY_OF, 2, 4},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_MINIMUM, 0, 536},
    {PA_MAXIMUM, 0, 538},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 14},
    {PA_PROPERTIES, 17, 84},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 15, 101},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 16},
    {PA_PROPERTIES, 2, 116},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 14},
    {PA_PROPERTIES, 18, 118},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 5, 26},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 36},
    {PA_PROPERTIES, 3, 136},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 44},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 32},
    {PA_PROPERTIES, 4, 139},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 46},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_REQUIRED, 1, 31},
    {PA_PROPERTIES, 1, 143},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 43},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 41},
    {PA_PROPERTIES, 2, 144},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 46},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 44},
    {PA_PROPERTIES, 2, 146},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 49},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 47},
    {PA_PROPERTIES, 2, 148},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_ONE_OF, 3, 6},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 55},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 50},
    {PA_PROPERTIES, 2, 150},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 52},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 56},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 53},
    {PA_PROPERTIES, 3, 152},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 60},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 39},
    {PA_PROPERTIES, 5, 155},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 23},
    {PA_PROPERTIES, 4, 160},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 63},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 57},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 3, 164},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 1, 167},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 58},
    {PA_PROPERTIES, 5, 168},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 5, 18},
    {PA_PROPERTIES, 7, 173},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 70},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 1},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 14},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 14},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 73},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 4, 180},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 66},
    {PA_PROPERTIES, 4, 184},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 76},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 73},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 5, 61},
    {PA_PROPERTIES, 7, 188},
    {PA_ANY_OF, 2, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 74},
    {PA_PROPERTIES, 3, 195},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_ANY_OF, 3, 11},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 75},
    {PA_PROPERTIES, 2, 198},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 75},
    {PA_PROPERTIES, 3, 200},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* list_prompts.collection_id */
    {1, 1}, /* list_prompts.current_page */
    {2, 3}, /* list_prompts */
    {5, 2}, /* list_prompts response.data[].object */
    {7, 2}, /* list_prompts response.data[] */
    {9, 2}, /* list_prompts response.data */
    {11, 2}, /* list_prompts response */
    {13, 1}, /* create_prompt.functions[] */
    {14, 2}, /* create_prompt.functions */
    {16, 4}, /* create_prompt */
    {20, 2}, /* create_prompt response */
    {22, 4}, /* get_prompt */
    {26, 2}, /* get_prompt response.functions */
    {28, 1}, /* get_prompt response.is_raw_template */
    {29, 1}, /* get_prompt response.prompt_version */
    {30, 2}, /* get_prompt response.prompt_version_status */
    {32, 1}, /* get_prompt response.tool_choice */
    {33, 2}, /* get_prompt response */
    {35, 2}, /* update_prompt.is_raw_template */
    {37, 1}, /* update_prompt.patch */
    {38, 4}, /* update_prompt */
    {42, 2}, /* update_prompt response */
    {44, 4}, /* publish_prompt */
    {48, 1}, /* list_prompt_versions response (1).data[].prompt_template */
    {49, 2}, /* list_prompt_versions response (1).data[] */
    {51, 2}, /* list_prompt_versions response (1).data */
    {53, 2}, /* list_prompt_versions response (1).object */
    {55, 2}, /* list_prompt_versions response (1) */
    {57, 1}, /* list_prompt_versions response */
    {58, 3}, /* render_prompt.frequency_penalty */
    {61, 1}, /* render_prompt.max_completion_tokens */
    {62, 3}, /* render_prompt.n */
    {65, 1}, /* render_prompt.stop (1) */
    {66, 2}, /* render_prompt.stop (2) */
    {68, 1}, /* render_prompt.stop */
    {69, 3}, /* render_prompt.temperature */
    {72, 1}, /* render_prompt.tool_choice */
    {73, 3}, /* render_prompt.top_p */
    {76, 4}, /* render_prompt */
    {80, 2}, /* render_prompt response.data */
    {82, 3}, /* render_prompt response */
    {85, 4}, /* run_prompt_completion */
    {89, 2}, /* run_prompt_completion response (1).choices[].finish_reason */
    {91, 2}, /* run_prompt_completion response (1).choices[].logprobs.content[].bytes */
    {93, 3}, /* run_prompt_completion response (1).choices[].logprobs.content[].top_logprobs[] */
    {96, 2}, /* run_prompt_completion response (1).choices[].logprobs.content[].top_logprobs */
    {98, 3}, /* run_prompt_completion response (1).choices[].logprobs.content[] */
    {101, 2}, /* run_prompt_completion response (1).choices[].logprobs.content */
    {103, 3}, /* run_prompt_completion response (1).choices[].logprobs */
    {106, 2}, /* run_prompt_completion response (1).choices[].message.content_blocks[] (1).type */
    {108, 3}, /* run_prompt_completion response (1).choices[].message.content_blocks[] (1) */
    {111, 2}, /* run_prompt_completion response (1).choices[].message.content_blocks[] (2).type */
    {113, 3}, /* run_prompt_completion response (1).choices[].message.content_blocks[] (2) */
    {116, 2}, /* run_prompt_completion response (1).choices[].message.content_blocks[] (3).type */
    {118, 3}, /* run_prompt_completion response (1).choices[].message.content_blocks[] (3) */
    {121, 2}, /* run_prompt_completion response (1).choices[].message.content_blocks[] */
    {123, 2}, /* run_prompt_completion response (1).choices[].message.content_blocks */
    {125, 3}, /* run_prompt_completion response (1).choices[].message.function_call */
    {128, 2}, /* run_prompt_completion response (1).choices[].message.role */
    {130, 2}, /* run_prompt_completion response (1).choices[].message.tool_calls[].type */
    {132, 3}, /* run_prompt_completion response (1).choices[].message.tool_calls[] */
    {135, 2}, /* run_prompt_completion response (1).choices[].message.tool_calls */
    {137, 3}, /* run_prompt_completion response (1).choices[].message */
    {140, 3}, /* run_prompt_completion response (1).choices[] */
    {143, 2}, /* run_prompt_completion response (1).choices */
    {145, 2}, /* run_prompt_completion response (1).object */
    {147, 2}, /* run_prompt_completion response (1).usage.completion_tokens_details */
    {149, 2}, /* run_prompt_completion response (1).usage.prompt_tokens_details */
    {151, 3}, /* run_prompt_completion response (1).usage */
    {154, 3}, /* run_prompt_completion response (1) */
    {157, 2}, /* run_prompt_completion response (2).choices[].finish_reason */
    {159, 2}, /* run_prompt_completion response (2).choices[].logprobs.text_offset */
    {161, 2}, /* run_prompt_completion response (2).choices[].logprobs.token_logprobs */
    {163, 3}, /* run_prompt_completion response (2).choices[].logprobs.top_logprobs[] */
    {166, 2}, /* run_prompt_completion response (2).choices[].logprobs.top_logprobs */
    {168, 2}, /* run_prompt_completion response (2).choices[].logprobs */
    {170, 3}, /* run_prompt_completion response (2).choices[] */
    {173, 2}, /* run_prompt_completion response (2).choices */
    {175, 2}, /* run_prompt_completion response (2).object */
    {177, 3}, /* run_prompt_completion response (2) */
    {180, 1}, /* run_prompt_completion response (3).body */
    {181, 3}, /* run_prompt_completion response (3) */
    {184, 2}, /* run_prompt_completion response */
    {186, 4}, /* get_prompt_version */
    {190, 4}, /* update_prompt_version */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompts.collection_id */
    {15, 15, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompts.workspace_id */
    {28, 28, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompts.current_page */
    {41, 41, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompts.page_size */
    {51, 51, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompts.search */
    {339, 339, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_prompt.prompt_id */
    {339, 339, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_prompt_version.prompt_id */
    {277, 277, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_prompt_version.version_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {322, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_prompts_params, collection_id), PA_NONE, PA_F_STRING},
    {15, offsetof(portkey_list_prompts_params, workspace_id), PA_NONE, PA_F_STRING},
    {28, offsetof(portkey_list_prompts_params, current_page), PA_NONE, PA_F_INTEGER},
    {41, offsetof(portkey_list_prompts_params, page_size), PA_NONE, PA_F_INTEGER},
    {51, offsetof(portkey_list_prompts_params, search), PA_NONE, PA_F_STRING},
    {99, offsetof(portkey_create_prompt_params, name), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_create_prompt_params, collection_id), PA_NONE, PA_F_STRING},
    {181, offsetof(portkey_create_prompt_params, string), PA_NONE, PA_F_STRING},
    {188, offsetof(portkey_create_prompt_params, parameters), PA_NONE, PA_F_JSON},
    {211, offsetof(portkey_create_prompt_params, functions), PA_NONE, PA_F_JSON},
    {251, offsetof(portkey_create_prompt_params, tools), PA_NONE, PA_F_JSON},
    {239, offsetof(portkey_create_prompt_params, tool_choice), PA_NONE, PA_F_JSON},
    {93, offsetof(portkey_create_prompt_params, model), PA_NONE, PA_F_STRING},
    {199, offsetof(portkey_create_prompt_params, virtual_key), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_create_prompt_params, version_description), PA_NONE, PA_F_STRING},
    {221, offsetof(portkey_create_prompt_params, template_metadata), PA_NONE, PA_F_JSON},
    {339, offsetof(portkey_get_prompt_params, prompt_id), PA_NONE, PA_F_STRING},
    {339, offsetof(portkey_update_prompt_params, prompt_id), PA_NONE, PA_F_STRING},
    {540, offsetof(portkey_update_prompt_params, patch), PA_NONE, PA_F_BOOLEAN},
    {99, offsetof(portkey_update_prompt_params, name), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_update_prompt_params, collection_id), PA_NONE, PA_F_STRING},
    {181, offsetof(portkey_update_prompt_params, string), PA_NONE, PA_F_STRING},
    {188, offsetof(portkey_update_prompt_params, parameters), PA_NONE, PA_F_JSON},
    {93, offsetof(portkey_update_prompt_params, model), PA_NONE, PA_F_STRING},
    {199, offsetof(portkey_update_prompt_params, virtual_key), PA_NONE, PA_F_STRING},
    {257, offsetof(portkey_update_prompt_params, version_description), PA_NONE, PA_F_STRING},
    {211, offsetof(portkey_update_prompt_params, functions), PA_NONE, PA_F_JSON},
    {251, offsetof(portkey_update_prompt_params, tools), PA_NONE, PA_F_JSON},
    {239, offsetof(portkey_update_prompt_params, tool_choice), PA_NONE, PA_F_JSON},
    {349, offsetof(portkey_update_prompt_params, is_raw_template), PA_NONE, PA_F_INTEGER},
    {546, offsetof(portkey_update_prompt_params, prompt_metadata), PA_NONE, PA_F_JSON},
    {339, offsetof(portkey_delete_prompt_params, prompt_id), PA_NONE, PA_F_STRING},
    {339, offsetof(portkey_publish_prompt_params, prompt_id), PA_NONE, PA_F_STRING},
    {631, offsetof(portkey_publish_prompt_params, version), PA_NONE, PA_F_NUMBER},
    {339, offsetof(portkey_list_prompt_versions_params, prompt_id), PA_NONE, PA_F_STRING},
    {339, offsetof(portkey_render_prompt_params, prompt_id), PA_NONE, PA_F_STRING},
    {805, offsetof(portkey_render_prompt_params, variables), PA_NONE, PA_F_JSON},
    {93, offsetof(portkey_render_prompt_params, model), PA_NONE, PA_F_STRING},
    {871, offsetof(portkey_render_prompt_params, messages), PA_NONE, PA_F_JSON},
    {929, offsetof(portkey_render_prompt_params, temperature), PA_NONE, PA_F_NUMBER},
    {941, offsetof(portkey_render_prompt_params, top_p), PA_NONE, PA_F_NUMBER},
    {860, offsetof(portkey_render_prompt_params, max_tokens), PA_NONE, PA_F_INTEGER},
    {838, offsetof(portkey_render_prompt_params, max_completion_tokens), PA_NONE, PA_F_INTEGER},
    {924, offsetof(portkey_render_prompt_params, stop), PA_NONE, PA_F_JSON},
    {880, offsetof(portkey_render_prompt_params, n), PA_NONE, PA_F_INTEGER},
    {919, offsetof(portkey_render_prompt_params, seed), PA_NONE, PA_F_INTEGER},
    {815, offsetof(portkey_render_prompt_params, frequency_penalty), PA_NONE, PA_F_NUMBER},
    {886, offsetof(portkey_render_prompt_params, presence_penalty), PA_NONE, PA_F_NUMBER},
    {903, offsetof(portkey_render_prompt_params, response_format), PA_NONE, PA_F_JSON},
    {251, offsetof(portkey_render_prompt_params, tools), PA_NONE, PA_F_JSON},
    {239, offsetof(portkey_render_prompt_params, tool_choice), PA_NONE, PA_F_JSON},
    {947, offsetof(portkey_render_prompt_params, user), PA_NONE, PA_F_STRING},
    {339, offsetof(portkey_run_prompt_completion_params, prompt_id), PA_NONE, PA_F_STRING},
    {805, offsetof(portkey_run_prompt_completion_params, variables), PA_NONE, PA_F_JSON},
    {1017, offsetof(portkey_run_prompt_completion_params, stream), PA_NONE, PA_F_BOOLEAN},
    {93, offsetof(portkey_run_prompt_completion_params, model), PA_NONE, PA_F_STRING},
    {871, offsetof(portkey_run_prompt_completion_params, messages), PA_NONE, PA_F_JSON},
    {929, offsetof(portkey_run_prompt_completion_params, temperature), PA_NONE, PA_F_NUMBER},
    {941, offsetof(portkey_run_prompt_completion_params, top_p), PA_NONE, PA_F_NUMBER},
    {860, offsetof(portkey_run_prompt_completion_params, max_tokens), PA_NONE, PA_F_INTEGER},
    {838, offsetof(portkey_run_prompt_completion_params, max_completion_tokens), PA_NONE, PA_F_INTEGER},
    {924, offsetof(portkey_run_prompt_completion_params, stop), PA_NONE, PA_F_JSON},
    {880, offsetof(portkey_run_prompt_completion_params, n), PA_NONE, PA_F_INTEGER},
    {919, offsetof(portkey_run_prompt_completion_params, seed), PA_NONE, PA_F_INTEGER},
    {815, offsetof(portkey_run_prompt_completion_params, frequency_penalty), PA_NONE, PA_F_NUMBER},
    {886, offsetof(portkey_run_prompt_completion_params, presence_penalty), PA_NONE, PA_F_NUMBER},
    {903, offsetof(portkey_run_prompt_completion_params, response_format), PA_NONE, PA_F_JSON},
    {251, offsetof(portkey_run_prompt_completion_params, tools), PA_NONE, PA_F_JSON},
    {239, offsetof(portkey_run_prompt_completion_params, tool_choice), PA_NONE, PA_F_JSON},
    {947, offsetof(portkey_run_prompt_completion_params, user), PA_NONE, PA_F_STRING},
    {339, offsetof(portkey_get_prompt_version_params, prompt_id), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_get_prompt_version_params, version_id), PA_NONE, PA_F_STRING},
    {339, offsetof(portkey_update_prompt_version_params, prompt_id), PA_NONE, PA_F_STRING},
    {277, offsetof(portkey_update_prompt_version_params, version_id), PA_NONE, PA_F_STRING},
    {703, offsetof(portkey_update_prompt_version_params, label_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 5, sizeof(portkey_list_prompts_params)},
    {5, 11, sizeof(portkey_create_prompt_params)},
    {16, 1, sizeof(portkey_get_prompt_params)},
    {17, 14, sizeof(portkey_update_prompt_params)},
    {31, 1, sizeof(portkey_delete_prompt_params)},
    {32, 2, sizeof(portkey_publish_prompt_params)},
    {34, 1, sizeof(portkey_list_prompt_versions_params)},
    {35, 17, sizeof(portkey_render_prompt_params)},
    {52, 18, sizeof(portkey_run_prompt_completion_params)},
    {70, 2, sizeof(portkey_get_prompt_version_params)},
    {72, 3, sizeof(portkey_update_prompt_version_params)},
};

static const portkey_operation operations[] = {
    {138, 151, 155, 159, 168, 6, 2, 6, 0, PA_NONE, 0, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_prompts */
    {288, 302, 155, 159, 307, 6, 9, 10, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_prompt */
    {491, 151, 155, 502, 523, 6, 11, 17, 2, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_prompt */
    {562, 576, 155, 502, 580, 6, 20, 21, 3, 0, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_prompt */
    {595, 609, 155, 502, 616, 6, 11, 7, 4, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_prompt */
    {639, 576, 155, 654, 687, 6, 22, 7, 5, 0, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* publish_prompt */
    {754, 151, 155, 775, 0, 6, 11, 28, 6, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_prompt_versions */
    {960, 302, 155, 974, 1002, 6, 38, 40, 7, 0, 5, 1, PORTKEY_PLANE_DATA, PA_BODY_OBJECT, PA_READ_ONLY | PA_IDEMPOTENT}, /* render_prompt */
    {1610, 302, 155, 1632, 1665, 6, 41, 82, 8, 0, 5, 1, PORTKEY_PLANE_DATA, PA_BODY_OBJECT, 0}, /* run_prompt_completion */
    {1683, 151, 155, 1702, 523, 6, 83, 17, 9, PA_NONE, 6, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_prompt_version */
    {1745, 576, 155, 1702, 0, 6, 84, 7, 10, 0, 6, 2, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_prompt_version */
};

static const struct {
    char t0[880] PA_PIECE; char t1[1661] PA_PIECE; char t2[612] PA_PIECE; char t3[1967] PA_PIECE;
    char t4[566] PA_PIECE; char t5[743] PA_PIECE; char t6[638] PA_PIECE; char t7[2000] PA_PIECE;
    char t8[507] PA_PIECE; char t9[2000] PA_PIECE; char t10[574] PA_PIECE; char t11[762] PA_PIECE;
    char t12[882] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_prompts\",\"title\":\"List Prompts\",\"description\":\"List prompt templates, filtered by workspace, collection or a search text. Returns a page with id, slug, name, model and status of each, and the total. Templates are not included; to read one in full, use get_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"collection_id\":{\"description\":\"Only prompts of this collection; id or slug.\",\"type\":\"string\"},\"workspace_id\":{\"description\":\"Only prompts of this workspace; id or slug.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return.\",\"type\":\"integer\"},\"page_size\":{\"description\":\"Number of prompts per page.\",\"type\":\"integer\"},\"search\":{\"description\":\"Text to look for in prompts, e.g. part of a name.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_prompt\",\"title\":\"Create Prompt\",\"description\":\"Create a prompt template in a collection, with the model, virtual key and model parameters it runs with. Returns the id, slug and first version id. For a new version of an existing prompt, use update_prompt; for text shared between prompts, create_prompt_partial.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Display name of the prompt.\",\"type\":\"string\"},\"collection_id\":{\"description\":\"Id or slug of the collection to put it in.\",\"type\":\"string\"},\"string\":{\"description\":\"Template with {{variables}}; plain text, or chat messages as a JSON string.\",\"type\":\"string\"},\"parameters\":{\"description\":\"Default model parameters, e.g. temperature and max_tokens.\",\"type\":\"object\"},\"functions\":{\"description\":\"Function definitions offered to the model, the older form of tools.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"tools\":{\"description\":\"Tool definitions offered to the model.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"tool_choice\":{\"description\":\"Which tool the model is to use.\",\"type\":\"object\"},\"model\":{\"description\":\"Model name as the provider knows it.\",\"type\":\"string\"},\"virtual_key\":{\"description\":\"Slug of the virtual key (provider) to call the model with.\",\"type\":\"string\"},\"version_description\":{\"description\":\"Note on the first version.\",\"type\":\"string\"},\"template_metadata\":{\"description\":\"Free-form metadata stored with the template.\",\"type\":\"object\"}},\"required\":[\"name\",\"collection_id\",\"string\",\"parameters\",\"virtual_key\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_prompt\",\"title\":\"Get Prompt\",\"description\":\"Read one prompt by id or slug, with template, model, virtual key, parameters, tools and the number of the version shown. For another version use get_prompt_version; to see the template with variables filled in, use render_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}},\"required\":[\"prompt_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"update_prompt\",\"title\":\"Update Prompt\",\"description\":\"Rename or move a prompt, or save changed content (template, model, parameters, tools) as a new version. With patch true, version fields left out are taken from the latest version; otherwise all must be sent together. A new version goes live only through publish_prompt. Versions cannot be edited.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"},\"patch\":{\"description\":\"True takes omitted version fields from the latest one; absent means false.\",\"type\":\"boolean\"},\"name\":{\"description\":\"New display name; makes no new version.\",\"type\":\"string\"},\"collection_id\":{\"description\":\"Id or slug of the collection to move it to; makes no new version.\",\"type\":\"string\"},\"string\":{\"description\":\"New template; plain text, or chat messages as a JSON string.\",\"type\":\"string\"},\"parameters\":{\"description\":\"Model parameters of the new version, e.g. temperature and max_tokens.\",\"type\":\"object\"},\"model\":{\"description\":\"Model name of the new version.\",\"type\":\"string\"},\"virtual_key\":{\"description\":\"Slug of the virtual key (provider) to call the model with.\",\"type\":\"string\"},\"version_description\":{\"description\":\"Note on the version.\",\"type\":\"string\"},\"functions\":{\"description\":\"Function definitions offered to the model, the older form of tools.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"tools\":{\"description\":\"Tool definitions offered to the model.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"tool_choice\":{\"description\":\"Which tool the model is to use.\",\"type\":\"object\"},\"is_raw_template\":{\"description\":\"1 if the template is raw, 0 if it is processed.\",\"type\":\"integer\",\"enum\":[0,1]},\"prompt_metadata\":{\"description\":\"Free-form metadata stored with the version.\",\"type\":\"object\"}},\"required\":[\"prompt_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_prompt\",\"title\":\"Delete Prompt\",\"description\":\"Delete a prompt by id or slug; no operation brings it back. Applications that still run or render it by that id will fail. To stop using just one version, publish another with publish_prompt instead. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}},\"required\":[\"prompt_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"publish_prompt\",\"title\":\"Publish Prompt Version\",\"description\":\"Make one version of a prompt the default, which applications that name no version then get at once. Also the way to roll back: publish an older number. Find version numbers with list_prompt_versions; to mark a version with a label instead, use update_prompt_version.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"},\"version\":{\"description\":\"Number of the version to make the default, from list_prompt_versions.\",\"type\":\"number\"}},\"required\":[\"prompt_id\",\"version\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_prompt_versions\",\"title\":\"List Prompt Versions\",\"description\":\"List every saved version of a prompt with its id, number, template, description, label and status, to compare them or to roll back. The number is what publish_prompt takes, the id what get_prompt_version and update_prompt_version take.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}},\"required\":[\"prompt_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"render_prompt\",\"title\":\"Render Prompt\",\"description\":\"Fill the variables into a prompt template and return the finished request (messages, model and parameters) without calling a model, so no tokens are spent. Add @ and a version number, a label or latest to prompt_id to pick a version; without it the published one is used. To get the model's answer, use run_prompt_completion.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"},\"variables\":{\"description\":\"Values for the template's variables by name; an empty object if it has none.\",\"type\":\"object\"},\"model\":{\"description\":\"Model to run in place of the saved one.\",\"type\":\"string\"},\"messages\":{\"description\":\"Chat messages in place of the saved template.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"temperature\":{\"description\":\"Sampling temperature; lower is more predictable.\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":2},\"top_p\":{\"description\":\"Share of probability mass to sample from.\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":1},\"max_tokens\":{\"description\":\"Older name of max_completion_tokens.\",\"type\":[\"integer\",\"null\"]},\"max_completion_tokens\":{\"description\":\"Most tokens the completion may have.\",\"type\":[\"integer\",\"null\"]},\"stop\":{\"description\":\"Text, or a list of texts, that ends the completion.\",\"anyOf\":[{\"type\":[\"string\",\"null\"]},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]},\"n\":{\"description\":\"How many completions to make; each is billed.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":128},\"seed\":{\"description\":\"Seed for repeatable sampling, where the model has it.\",\"type\":[\"integer\",\"null\"]},\"frequency_penalty\":{\"description\":\"Above 0, discourages repeating tokens often.\",\"type\":[\"number\",\"null\"],\"minimum\":-2,\"maximum\":2},\"presence_penalty\":{\"description\":\"Above 0, encourages new topics.\",\"type\":[\"number\",\"null\"],\"minimum\":-2,\"maximum\":2},\"response_format\":{\"description\":\"Form of the answer, e.g. a JSON schema.\",\"type\":\"object\"},",
    "\"tools\":{\"description\":\"Tools the model may call.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"tool_choice\":{\"description\":\"Whether and which tool to call.\",\"anyOf\":[{\"type\":\"string\"},{\"type\":\"object\"}]},\"user\":{\"description\":\"Id of the end user, passed to the provider.\",\"type\":\"string\"}},\"required\":[\"prompt_id\",\"variables\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"run_prompt_completion\",\"title\":\"Run Prompt Completion\",\"description\":\"Run a saved prompt: fill in its variables, call the model and return the completion. The provider bills the tokens. Add @ and a version number, a label or latest to prompt_id to pick a version; without it the published one is used. To preview the request free of charge, use render_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"},\"variables\":{\"description\":\"Values for the template's variables by name; an empty object if it has none.\",\"type\":\"object\"},\"stream\":{\"description\":\"True sends server-sent events; false gives the whole answer as one JSON.\",\"type\":\"boolean\",\"default\":false},\"model\":{\"description\":\"Model to run in place of the saved one.\",\"type\":\"string\"},\"messages\":{\"description\":\"Chat messages in place of the saved template.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"temperature\":{\"description\":\"Sampling temperature; lower is more predictable.\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":2},\"top_p\":{\"description\":\"Share of probability mass to sample from.\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":1},\"max_tokens\":{\"description\":\"Older name of max_completion_tokens.\",\"type\":[\"integer\",\"null\"]},\"max_completion_tokens\":{\"description\":\"Most tokens the completion may have.\",\"type\":[\"integer\",\"null\"]},\"stop\":{\"description\":\"Text, or a list of texts, that ends the completion.\",\"anyOf\":[{\"type\":[\"string\",\"null\"]},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]},\"n\":{\"description\":\"How many completions to make; each is billed.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":128},\"seed\":{\"description\":\"Seed for repeatable sampling, where the model has it.\",\"type\":[\"integer\",\"null\"]},\"frequency_penalty\":{\"description\":\"Above 0, discourages repeating tokens often.\",\"type\":[\"number\",\"null\"],\"minimum\":-2,\"maximum\":2},\"presence_penalty\":{\"description\":\"Above 0, encourages new topics.\",\"type\":[\"number\",\"null\"],\"mini",
    "mum\":-2,\"maximum\":2},\"response_format\":{\"description\":\"Form of the answer, e.g. a JSON schema.\",\"type\":\"object\"},\"tools\":{\"description\":\"Tools the model may call.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}},\"tool_choice\":{\"description\":\"Whether and which tool to call.\",\"anyOf\":[{\"type\":\"string\"},{\"type\":\"object\"}]},\"user\":{\"description\":\"Id of the end user, passed to the provider.\",\"type\":\"string\"}},\"required\":[\"prompt_id\",\"variables\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_prompt_version\",\"title\":\"Get Prompt Version\",\"description\":\"Read one saved version of a prompt by its version id, with the template, model, virtual key, parameters and tools it had. Version ids come from list_prompt_versions. To read the prompt without choosing a version, use get_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"},\"version_id\":{\"description\":\"Id (not number) of the version, from list_prompt_versions.\",\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"prompt_id\",\"version_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"update_prompt_version\",\"title\":\"Label Prompt Version\",\"description\":\"Attach a label, such as staging, to one version of a prompt. The label is all that can be set here: the content of a version never changes, so to edit it save a new one with update_prompt. Create labels with create_prompt_label; to set the default version, use publish_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"},\"version_id\":{\"description\":\"Id (not number) of the version, from list_prompt_versions.\",\"type\":\"string\",\"format\":\"uuid\"},\"label_id\":{\"description\":\"Id of the label to attach, from list_prompt_labels.\",\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"prompt_id\",\"version_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {138, 1767, 0, 880, 6, 6, 0}, /* list_prompts */
    {288, 1780, 880, 1661, 6, 6, 1}, /* create_prompt */
    {491, 1794, 2541, 612, 6, 6, 2}, /* get_prompt */
    {562, 1805, 3153, 1967, 6, 6, 3}, /* update_prompt */
    {595, 1819, 5120, 566, 6, 6, 4}, /* delete_prompt */
    {639, 1833, 5686, 743, 6, 6, 5}, /* publish_prompt */
    {754, 1856, 6429, 638, 6, 6, 6}, /* list_prompt_versions */
    {960, 1877, 7067, 2507, 6, 6, 7}, /* render_prompt */
    {1610, 1891, 9574, 2574, 6, 6, 8}, /* run_prompt_completion */
    {1683, 1913, 12148, 762, 6, 6, 9}, /* get_prompt_version */
    {1745, 1932, 12910, 882, 6, 6, 10}, /* update_prompt_version */
};

extern const struct pa_domain pa_domain_prompts;
const struct pa_domain pa_domain_prompts = {
    .name = "prompts",
    .description = "Prompt templates: editing, versions, publishing and running.",
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
    .operation_count = 11,
    .tool_count = 11,
};

int portkey_list_prompts(portkey_response **out, portkey_client *client, const portkey_list_prompts_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_prompts_request(portkey_request **out, const portkey_list_prompts_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_prompt(portkey_response **out, portkey_client *client, const portkey_create_prompt_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_prompt_request(portkey_request **out, const portkey_create_prompt_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_prompt(portkey_response **out, portkey_client *client, const portkey_get_prompt_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_prompt_request(portkey_request **out, const portkey_get_prompt_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_prompt(portkey_response **out, portkey_client *client, const portkey_update_prompt_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_prompt_request(portkey_request **out, const portkey_update_prompt_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_prompt(portkey_response **out, portkey_client *client, const portkey_delete_prompt_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_prompt_request(portkey_request **out, const portkey_delete_prompt_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_publish_prompt(portkey_response **out, portkey_client *client, const portkey_publish_prompt_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_publish_prompt_request(portkey_request **out, const portkey_publish_prompt_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_list_prompt_versions(portkey_response **out, portkey_client *client, const portkey_list_prompt_versions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_list_prompt_versions_request(portkey_request **out, const portkey_list_prompt_versions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_render_prompt(portkey_response **out, portkey_client *client, const portkey_render_prompt_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_render_prompt_request(portkey_request **out, const portkey_render_prompt_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_run_prompt_completion(portkey_response **out, portkey_client *client, const portkey_run_prompt_completion_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_run_prompt_completion_request(portkey_request **out, const portkey_run_prompt_completion_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_get_prompt_version(portkey_response **out, portkey_client *client, const portkey_get_prompt_version_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_get_prompt_version_request(portkey_request **out, const portkey_get_prompt_version_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_update_prompt_version(portkey_response **out, portkey_client *client, const portkey_update_prompt_version_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_update_prompt_version_request(portkey_request **out, const portkey_update_prompt_version_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}
