/* SPDX-License-Identifier: MIT */
/* Generated from openapi/keys.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/keys.h>

static const struct {
    char t0[1]; char t1[13]; char t2[10]; char t3[5]; char t4[11]; char t5[11]; char t6[13]; char t7[5];
    char t8[5]; char t9[7]; char t10[14]; char t11[12]; char t12[5]; char t13[11]; char t14[9]; char t15[5];
    char t16[6]; char t17[6]; char t18[6]; char t19[6]; char t20[12]; char t21[16]; char t22[13];
    char t23[20]; char t24[11]; char t25[13]; char t26[7]; char t27[9]; char t28[5]; char t29[5]; char t30[7];
    char t31[9]; char t32[12]; char t33[13]; char t34[16]; char t35[2]; char t36[13]; char t37[20];
    char t38[15]; char t39[10]; char t40[9]; char t41[20]; char t42[4]; char t43[7]; char t44[7]; char t45[6];
    char t46[18]; char t47[4]; char t48[4]; char t49[14]; char t50[18]; char t51[11]; char t52[15];
    char t53[10]; char t54[19]; char t55[17]; char t56[15]; char t57[6]; char t58[11]; char t59[4];
    char t60[9]; char t61[9]; char t62[15]; char t63[7]; char t64[12]; char t65[11]; char t66[10];
    char t67[9]; char t68[12]; char t69[15]; char t70[9]; char t71[7]; char t72[15]; char t73[7]; char t74[9];
    char t75[13]; char t76[13]; char t77[11]; char t78[8]; char t79[12]; char t80[10]; char t81[13];
    char t82[7]; char t83[16]; char t84[12]; char t85[10]; char t86[10]; char t87[15]; char t88[14];
    char t89[12]; char t90[13]; char t91[8]; char t92[13]; char t93[16]; char t94[13]; char t95[19];
    char t96[13]; char t97[8]; char t98[19]; char t99[5]; char t100[20]; char t101[17]; char t102[16];
    char t103[21]; char t104[18]; char t105[19]; char t106[4]; char t107[20]; char t108[19]; char t109[7];
    char t110[20]; char t111[9]; char t112[7]; char t113[13]; char t114[9]; char t115[22]; char t116[10];
    char t117[9]; char t118[12]; char t119[16]; char t120[6]; char t121[6]; char t122[2]; char t123[16];
    char t124[25]; char t125[8]; char t126[17]; char t127[16]; char t128[7]; char t129[10]; char t130[15];
    char t131[12]; char t132[8]; char t133[3]; char t134[10]; char t135[15]; char t136[28]; char t137[14];
    char t138[5]; char t139[6]; char t140[7]; char t141[16]; char t142[23]; char t143[20]; char t144[17];
    char t145[14]; char t146[10]; char t147[12]; char t148[15]; char t149[15]; char t150[15]; char t151[26];
    char t152[15]; char t153[22]; char t154[18]; char t155[19]; char t156[16]; char t157[19]; char t158[19];
    char t159[15]; char t160[14]; char t161[12]; char t162[15]; char t163[15]; char t164[15];
} strings = {
    "",
    "current_page",
    "page_size",
    "data",
    "created_at",
    "expires_at",
    "model_config",
    "name",
    "note",
    "object",
    "\"virtual-key\"",
    "rate_limits",
    "type",
    "\"requests\"",
    "\"tokens\"",
    "unit",
    "\"rpd\"",
    "\"rph\"",
    "\"rpm\"",
    "value",
    "reset_usage",
    "secret_mappings",
    "target_field",
    "secret_reference_id",
    "secret_key",
    "value_format",
    "\"json\"",
    "\"string\"",
    "null",
    "slug",
    "status",
    "\"active\"",
    "\"exhausted\"",
    "usage_limits",
    "alert_threshold",
    "1",
    "credit_limit",
    "next_usage_reset_at",
    "periodic_reset",
    "\"monthly\"",
    "\"weekly\"",
    "periodic_reset_days",
    "365",
    "\"cost\"",
    "\"list\"",
    "total",
    "list_virtual_keys",
    "GET",
    "/v1",
    "/virtual-keys",
    "virtual_keys.list",
    "apiVersion",
    "awsAccessKeyId",
    "awsRegion",
    "awsSecretAccessKey",
    "deploymentConfig",
    "deploymentName",
    "alias",
    "is_default",
    "key",
    "provider",
    "\"openai\"",
    "\"azure-openai\"",
    "\"ai21\"",
    "\"anthropic\"",
    "\"anyscale\"",
    "\"bedrock\"",
    "\"cohere\"",
    "\"deepinfra\"",
    "\"fireworks-ai\"",
    "\"google\"",
    "\"groq\"",
    "\"hugging-face\"",
    "\"jina\"",
    "\"lingyi\"",
    "\"mistral-ai\"",
    "\"monsterapi\"",
    "\"moonshot\"",
    "\"nomic\"",
    "\"novita-ai\"",
    "\"open-ai\"",
    "\"openrouter\"",
    "\"palm\"",
    "\"perplexity-ai\"",
    "\"predibase\"",
    "\"reka-ai\"",
    "\"segmind\"",
    "\"stability-ai\"",
    "\"together-ai\"",
    "\"vertex-ai\"",
    "\"workers-ai\"",
    "\"zhipu\"",
    "resourceName",
    "vertexProjectId",
    "vertexRegion",
    "workersAiAccountId",
    "workspace_id",
    "success",
    "create_virtual_key",
    "POST",
    "virtual_keys.create",
    "application/json",
    "get_virtual_key",
    "/virtual-keys/{slug}",
    "virtual_keys.read",
    "update_virtual_key",
    "PUT",
    "virtual_keys.update",
    "delete_virtual_key",
    "DELETE",
    "virtual_keys.delete",
    "sub_type",
    "scopes",
    "alert_emails",
    "defaults",
    "allow_config_override",
    "config_id",
    "metadata",
    "description",
    "organisation_id",
    "\"rps\"",
    "\"rpw\"",
    "0",
    "rotation_policy",
    "key_transition_period_ms",
    "1800000",
    "next_rotation_at",
    "rotation_period",
    "\"user\"",
    "\"service\"",
    "\"organisation\"",
    "\"workspace\"",
    "user_id",
    "id",
    "\"api-key\"",
    "create_api_key",
    "/api-keys/{type}/{sub_type}",
    "creation_mode",
    "\"ui\"",
    "\"api\"",
    "\"auto\"",
    "last_updated_at",
    "\"organisation-service\"",
    "\"workspace-service\"",
    "\"workspace-user\"",
    "list_api_keys",
    "/api-keys",
    "get_api_key",
    "/api-keys/{id}",
    "update_api_key",
    "delete_api_key",
    "key_transition_expires_at",
    "rotate_api_key",
    "/api-keys/{id}/rotate",
    "List Virtual Keys",
    "Create Virtual Key",
    "Get Virtual Key",
    "Update Virtual Key",
    "Delete Virtual Key",
    "Create API Key",
    "List API Keys",
    "Get API Key",
    "Update API Key",
    "Delete API Key",
    "Rotate API Key",
};

static const uint32_t names[] = {
    81, /* "virtual-key" */
    112, /* "requests" */
    123, /* "tokens" */
    137, /* "rpd" */
    143, /* "rph" */
    149, /* "rpm" */
    189, /* target_field */
    202, /* secret_reference_id */
    246, /* "json" */
    253, /* "string" */
    262, /* null */
    279, /* "active" */
    288, /* "exhausted" */
    379, /* "monthly" */
    389, /* "weekly" */
    262, /* null */
    422, /* "cost" */
    123, /* "tokens" */
    429, /* "list" */
    500, /* apiVersion */
    572, /* deploymentName */
    617, /* "openai" */
    626, /* "azure-openai" */
    641, /* "ai21" */
    648, /* "anthropic" */
    660, /* "anyscale" */
    671, /* "bedrock" */
    681, /* "cohere" */
    690, /* "deepinfra" */
    702, /* "fireworks-ai" */
    717, /* "google" */
    726, /* "groq" */
    733, /* "hugging-face" */
    748, /* "jina" */
    755, /* "lingyi" */
    764, /* "mistral-ai" */
    777, /* "monsterapi" */
    790, /* "moonshot" */
    801, /* "nomic" */
    809, /* "novita-ai" */
    821, /* "open-ai" */
    831, /* "openrouter" */
    844, /* "palm" */
    851, /* "perplexity-ai" */
    867, /* "predibase" */
    879, /* "reka-ai" */
    889, /* "segmind" */
    899, /* "stability-ai" */
    914, /* "together-ai" */
    928, /* "vertex-ai" */
    940, /* "workers-ai" */
    953, /* "zhipu" */
    267, /* slug */
    107, /* type */
    1248, /* sub_type */
    64, /* name */
    1257, /* scopes */
    107, /* type */
    132, /* unit */
    155, /* value */
    137, /* "rpd" */
    143, /* "rph" */
    149, /* "rpm" */
    1355, /* "rps" */
    1361, /* "rpw" */
    389, /* "weekly" */
    379, /* "monthly" */
    262, /* null */
    1451, /* "user" */
    1458, /* "service" */
    1468, /* "organisation" */
    1483, /* "workspace" */
    1506, /* "api-key" */
    1573, /* "ui" */
    1578, /* "api" */
    1584, /* "auto" */
    1607, /* "organisation-service" */
    1630, /* "workspace-service" */
    1650, /* "workspace-user" */
    1503, /* id */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {1, 0}, /* current_page */
    {14, 0}, /* page_size */
    {107, 6}, /* type */
    {132, 7}, /* unit */
    {155, 0}, /* value */
    {222, 4}, /* secret_key */
    {202, 2}, /* secret_reference_id */
    {189, 2}, /* target_field */
    {233, 11}, /* value_format */
    {313, 15}, /* alert_threshold */
    {331, 15}, /* credit_limit */
    {344, 4}, /* next_usage_reset_at */
    {364, 16}, /* periodic_reset */
    {398, 17}, /* periodic_reset_days */
    {107, 18}, /* type */
    {29, 2}, /* created_at */
    {40, 2}, /* expires_at */
    {51, 3}, /* model_config */
    {64, 2}, /* name */
    {69, 4}, /* note */
    {74, 5}, /* object */
    {95, 9}, /* rate_limits */
    {161, 10}, /* reset_usage */
    {173, 13}, /* secret_mappings */
    {267, 2}, /* slug */
    {272, 14}, /* status */
    {300, 19}, /* usage_limits */
    {24, 21}, /* data */
    {74, 22}, /* object */
    {436, 0}, /* total */
    {587, 2}, /* alias */
    {500, 2}, /* apiVersion */
    {572, 2}, /* deploymentName */
    {593, 24}, /* is_default */
    {500, 4}, /* apiVersion */
    {511, 2}, /* awsAccessKeyId */
    {526, 2}, /* awsRegion */
    {536, 2}, /* awsSecretAccessKey */
    {555, 26}, /* deploymentConfig */
    {572, 4}, /* deploymentName */
    {40, 2}, /* expires_at */
    {604, 2}, /* key */
    {64, 2}, /* name */
    {69, 4}, /* note */
    {608, 27}, /* provider */
    {95, 8}, /* rate_limits */
    {961, 4}, /* resourceName */
    {173, 13}, /* secret_mappings */
    {300, 19}, /* usage_limits */
    {974, 2}, /* vertexProjectId */
    {990, 2}, /* vertexRegion */
    {1003, 2}, /* workersAiAccountId */
    {1022, 2}, /* workspace_id */
    {267, 2}, /* slug */
    {24, 29}, /* data */
    {1035, 24}, /* success */
    {555, 26}, /* deploymentConfig */
    {604, 2}, /* key */
    {64, 2}, /* name */
    {69, 4}, /* note */
    {173, 13}, /* secret_mappings */
    {267, 2}, /* slug */
    {300, 19}, /* usage_limits */
    {1286, 24}, /* allow_config_override */
    {1308, 2}, /* config_id */
    {1318, 3}, /* metadata */
    {107, 6}, /* type */
    {132, 35}, /* unit */
    {155, 36}, /* value */
    {1385, 39}, /* key_transition_period_ms */
    {1418, 4}, /* next_rotation_at */
    {1435, 40}, /* rotation_period */
    {1264, 33}, /* alert_emails */
    {1277, 34}, /* defaults */
    {1327, 2}, /* description */
    {40, 4}, /* expires_at */
    {64, 2}, /* name */
    {1339, 2}, /* organisation_id */
    {95, 38}, /* rate_limits */
    {1369, 41}, /* rotation_policy */
    {1257, 33}, /* scopes */
    {1248, 42}, /* sub_type */
    {107, 43}, /* type */
    {300, 19}, /* usage_limits */
    {1495, 2}, /* user_id */
    {1022, 2}, /* workspace_id */
    {1503, 2}, /* id */
    {604, 2}, /* key */
    {74, 45}, /* object */
    {1, 0}, /* current_page */
    {14, 0}, /* page_size */
    {1022, 2}, /* workspace_id */
    {1308, 2}, /* config_id */
    {1318, 3}, /* metadata */
    {107, 2}, /* type */
    {132, 2}, /* unit */
    {155, 0}, /* value */
    {1264, 33}, /* alert_emails */
    {29, 2}, /* created_at */
    {1559, 48}, /* creation_mode */
    {1277, 49}, /* defaults */
    {1327, 2}, /* description */
    {40, 2}, /* expires_at */
    {1503, 2}, /* id */
    {604, 2}, /* key */
    {1591, 2}, /* last_updated_at */
    {64, 2}, /* name */
    {74, 45}, /* object */
    {1339, 2}, /* organisation_id */
    {95, 51}, /* rate_limits */
    {161, 52}, /* reset_usage */
    {1257, 33}, /* scopes */
    {272, 14}, /* status */
    {107, 53}, /* type */
    {300, 19}, /* usage_limits */
    {1495, 2}, /* user_id */
    {1022, 2}, /* workspace_id */
    {24, 55}, /* data */
    {74, 22}, /* object */
    {436, 0}, /* total */
    {1503, 2}, /* id */
    {1264, 33}, /* alert_emails */
    {1277, 34}, /* defaults */
    {1327, 2}, /* description */
    {40, 4}, /* expires_at */
    {1503, 2}, /* id */
    {64, 2}, /* name */
    {95, 38}, /* rate_limits */
    {161, 24}, /* reset_usage */
    {1369, 41}, /* rotation_policy */
    {1257, 33}, /* scopes */
    {300, 19}, /* usage_limits */
    {1503, 2}, /* id */
    {1385, 39}, /* key_transition_period_ms */
    {1503, 2}, /* id */
    {604, 2}, /* key */
    {1748, 2}, /* key_transition_expires_at */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 1},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 2},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 8},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 8},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 6},
    {PA_PROPERTIES, 4, 5},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 12},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 11},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 329},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 13},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_MINIMUM, 0, 329},
    {PA_MAXIMUM, 0, 418},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 16},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 12, 15},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 20},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 18},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 27},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 19},
    {PA_PROPERTIES, 4, 30},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 25},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 31, 21},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 19, 34},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 53},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 54},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 52},
    {PA_PROPERTIES, 1, 53},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 52},
    {PA_PROPERTIES, 7, 56},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 63},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 5, 60},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 1367},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 57},
    {PA_PROPERTIES, 3, 66},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 37},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 1410},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 65},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 3, 69},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 68},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 70},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 53},
    {PA_PROPERTIES, 14, 72},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 72},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 86},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 89},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 73},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 92},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 94},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 50},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 76},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 20, 97},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 54},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 117},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 79},
    {PA_PROPERTIES, 1, 120},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 79},
    {PA_PROPERTIES, 11, 121},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 79},
    {PA_PROPERTIES, 2, 132},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 134},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* list_virtual_keys.current_page */
    {1, 3}, /* list_virtual_keys */
    {4, 1}, /* list_virtual_keys response.data[].created_at */
    {5, 1}, /* list_virtual_keys response.data[].model_config */
    {6, 1}, /* list_virtual_keys response.data[].note */
    {7, 2}, /* list_virtual_keys response.data[].object */
    {9, 2}, /* list_virtual_keys response.data[].rate_limits[].type */
    {11, 2}, /* list_virtual_keys response.data[].rate_limits[].unit */
    {13, 2}, /* list_virtual_keys response.data[].rate_limits[] */
    {15, 2}, /* list_virtual_keys response.data[].rate_limits */
    {17, 1}, /* list_virtual_keys response.data[].reset_usage */
    {18, 2}, /* list_virtual_keys response.data[].secret_mappings[].value_format */
    {20, 3}, /* list_virtual_keys response.data[].secret_mappings[] */
    {23, 2}, /* list_virtual_keys response.data[].secret_mappings */
    {25, 2}, /* list_virtual_keys response.data[].status */
    {27, 2}, /* list_virtual_keys response.data[].usage_limits.alert_threshold */
    {29, 2}, /* list_virtual_keys response.data[].usage_limits.periodic_reset */
    {31, 3}, /* list_virtual_keys response.data[].usage_limits.periodic_reset_days */
    {34, 2}, /* list_virtual_keys response.data[].usage_limits.type */
    {36, 2}, /* list_virtual_keys response.data[].usage_limits */
    {38, 2}, /* list_virtual_keys response.data[] */
    {40, 2}, /* list_virtual_keys response.data */
    {42, 2}, /* list_virtual_keys response.object */
    {44, 2}, /* list_virtual_keys response */
    {46, 1}, /* create_virtual_key.deploymentConfig[].is_default */
    {47, 3}, /* create_virtual_key.deploymentConfig[] */
    {50, 2}, /* create_virtual_key.deploymentConfig */
    {52, 2}, /* create_virtual_key.provider */
    {54, 3}, /* create_virtual_key */
    {57, 2}, /* create_virtual_key response.data */
    {59, 2}, /* create_virtual_key response */
    {61, 4}, /* get_virtual_key */
    {65, 4}, /* update_virtual_key */
    {69, 2}, /* create_api_key.alert_emails */
    {71, 2}, /* create_api_key.defaults */
    {73, 2}, /* create_api_key.rate_limits[].unit */
    {75, 2}, /* create_api_key.rate_limits[].value */
    {77, 3}, /* create_api_key.rate_limits[] */
    {80, 2}, /* create_api_key.rate_limits */
    {82, 2}, /* create_api_key.rotation_policy.key_transition_period_ms */
    {84, 2}, /* create_api_key.rotation_policy.rotation_period */
    {86, 2}, /* create_api_key.rotation_policy */
    {88, 2}, /* create_api_key.sub_type */
    {90, 2}, /* create_api_key.type */
    {92, 4}, /* create_api_key */
    {96, 2}, /* create_api_key response.object */
    {98, 2}, /* create_api_key response */
    {100, 3}, /* list_api_keys */
    {103, 2}, /* list_api_keys response.data[].creation_mode */
    {105, 2}, /* list_api_keys response.data[].defaults */
    {107, 2}, /* list_api_keys response.data[].rate_limits[] */
    {109, 2}, /* list_api_keys response.data[].rate_limits */
    {111, 1}, /* list_api_keys response.data[].reset_usage */
    {112, 2}, /* list_api_keys response.data[].type */
    {114, 2}, /* list_api_keys response.data[] */
    {116, 2}, /* list_api_keys response.data */
    {118, 2}, /* list_api_keys response */
    {120, 4}, /* get_api_key */
    {124, 4}, /* update_api_key */
    {128, 4}, /* rotate_api_key */
    {132, 2}, /* rotate_api_key response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_virtual_keys.current_page */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_virtual_keys.page_size */
    {267, 267, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_virtual_key.slug */
    {107, 107, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* create_api_key.type */
    {1248, 1248, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* create_api_key.sub_type */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_api_keys.page_size */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_api_keys.current_page */
    {1022, 1022, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_api_keys.workspace_id */
    {1503, 1503, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_api_key.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {1087, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_virtual_keys_params, current_page), PA_NONE, PA_F_INTEGER},
    {14, offsetof(portkey_list_virtual_keys_params, page_size), PA_NONE, PA_F_INTEGER},
    {500, offsetof(portkey_create_virtual_key_params_deployment_config, api_version), PA_NONE, PA_F_STRING},
    {587, offsetof(portkey_create_virtual_key_params_deployment_config, alias), PA_NONE, PA_F_STRING},
    {593, offsetof(portkey_create_virtual_key_params_deployment_config, is_default), PA_NONE, PA_F_BOOLEAN},
    {572, offsetof(portkey_create_virtual_key_params_deployment_config, deployment_name), PA_NONE, PA_F_STRING},
    {331, offsetof(portkey_usage_limits, credit_limit), PA_NONE, PA_F_INTEGER},
    {107, offsetof(portkey_usage_limits, type), PA_NONE, PA_F_STRING},
    {313, offsetof(portkey_usage_limits, alert_threshold), PA_NONE, PA_F_INTEGER},
    {364, offsetof(portkey_usage_limits, periodic_reset), PA_NONE, PA_F_STRING},
    {398, offsetof(portkey_usage_limits, periodic_reset_days), PA_NONE, PA_F_INTEGER},
    {344, offsetof(portkey_usage_limits, next_usage_reset_at), PA_NONE, PA_F_STRING},
    {107, offsetof(portkey_rate_limits, type), PA_NONE, PA_F_STRING},
    {132, offsetof(portkey_rate_limits, unit), PA_NONE, PA_F_STRING},
    {155, offsetof(portkey_rate_limits, value), PA_NONE, PA_F_INTEGER},
    {189, offsetof(portkey_secret_mapping, target_field), PA_NONE, PA_F_STRING},
    {202, offsetof(portkey_secret_mapping, secret_reference_id), PA_NONE, PA_F_STRING},
    {222, offsetof(portkey_secret_mapping, secret_key), PA_NONE, PA_F_STRING},
    {233, offsetof(portkey_secret_mapping, value_format), PA_NONE, PA_F_STRING},
    {64, offsetof(portkey_create_virtual_key_params, name), PA_NONE, PA_F_STRING},
    {608, offsetof(portkey_create_virtual_key_params, provider), PA_NONE, PA_F_STRING},
    {604, offsetof(portkey_create_virtual_key_params, key), PA_NONE, PA_F_STRING},
    {69, offsetof(portkey_create_virtual_key_params, note), PA_NONE, PA_F_STRING},
    {500, offsetof(portkey_create_virtual_key_params, api_version), PA_NONE, PA_F_STRING},
    {961, offsetof(portkey_create_virtual_key_params, resource_name), PA_NONE, PA_F_STRING},
    {572, offsetof(portkey_create_virtual_key_params, deployment_name), PA_NONE, PA_F_STRING},
    {511, offsetof(portkey_create_virtual_key_params, aws_access_key_id), PA_NONE, PA_F_STRING},
    {536, offsetof(portkey_create_virtual_key_params, aws_secret_access_key), PA_NONE, PA_F_STRING},
    {526, offsetof(portkey_create_virtual_key_params, aws_region), PA_NONE, PA_F_STRING},
    {974, offsetof(portkey_create_virtual_key_params, vertex_project_id), PA_NONE, PA_F_STRING},
    {990, offsetof(portkey_create_virtual_key_params, vertex_region), PA_NONE, PA_F_STRING},
    {1003, offsetof(portkey_create_virtual_key_params, workers_ai_account_id), PA_NONE, PA_F_STRING},
    {1022, offsetof(portkey_create_virtual_key_params, workspace_id), PA_NONE, PA_F_STRING},
    {555, offsetof(portkey_create_virtual_key_params, deployment_config), 2, PA_F_OBJECT_LIST},
    {300, offsetof(portkey_create_virtual_key_params, usage_limits), 3, PA_F_OBJECT},
    {95, offsetof(portkey_create_virtual_key_params, rate_limits), 4, PA_F_OBJECT},
    {40, offsetof(portkey_create_virtual_key_params, expires_at), PA_NONE, PA_F_STRING},
    {173, offsetof(portkey_create_virtual_key_params, secret_mappings), 5, PA_F_OBJECT_LIST},
    {267, offsetof(portkey_get_virtual_key_params, slug), PA_NONE, PA_F_STRING},
    {500, offsetof(portkey_update_virtual_key_params_deployment_config, api_version), PA_NONE, PA_F_STRING},
    {587, offsetof(portkey_update_virtual_key_params_deployment_config, alias), PA_NONE, PA_F_STRING},
    {593, offsetof(portkey_update_virtual_key_params_deployment_config, is_default), PA_NONE, PA_F_BOOLEAN},
    {572, offsetof(portkey_update_virtual_key_params_deployment_config, deployment_name), PA_NONE, PA_F_STRING},
    {267, offsetof(portkey_update_virtual_key_params, slug), PA_NONE, PA_F_STRING},
    {64, offsetof(portkey_update_virtual_key_params, name), PA_NONE, PA_F_STRING},
    {604, offsetof(portkey_update_virtual_key_params, key), PA_NONE, PA_F_STRING},
    {69, offsetof(portkey_update_virtual_key_params, note), PA_NONE, PA_F_STRING},
    {555, offsetof(portkey_update_virtual_key_params, deployment_config), 8, PA_F_OBJECT_LIST},
    {300, offsetof(portkey_update_virtual_key_params, usage_limits), 3, PA_F_OBJECT},
    {173, offsetof(portkey_update_virtual_key_params, secret_mappings), 5, PA_F_OBJECT_LIST},
    {267, offsetof(portkey_delete_virtual_key_params, slug), PA_NONE, PA_F_STRING},
    {107, offsetof(portkey_create_api_key_params_rate_limits, type), PA_NONE, PA_F_STRING},
    {132, offsetof(portkey_create_api_key_params_rate_limits, unit), PA_NONE, PA_F_STRING},
    {155, offsetof(portkey_create_api_key_params_rate_limits, value), PA_NONE, PA_F_INTEGER},
    {1318, offsetof(portkey_create_api_key_params_defaults, metadata), PA_NONE, PA_F_JSON},
    {1308, offsetof(portkey_create_api_key_params_defaults, config_id), PA_NONE, PA_F_STRING},
    {1286, offsetof(portkey_create_api_key_params_defaults, allow_config_override), PA_NONE, PA_F_BOOLEAN},
    {1435, offsetof(portkey_create_api_key_params_rotation_policy, rotation_period), PA_NONE, PA_F_STRING},
    {1418, offsetof(portkey_create_api_key_params_rotation_policy, next_rotation_at), PA_NONE, PA_F_STRING},
    {1385, offsetof(portkey_create_api_key_params_rotation_policy, key_transition_period_ms), PA_NONE, PA_F_INTEGER},
    {107, offsetof(portkey_create_api_key_params, type), PA_NONE, PA_F_STRING},
    {1248, offsetof(portkey_create_api_key_params, sub_type), PA_NONE, PA_F_STRING},
    {64, offsetof(portkey_create_api_key_params, name), PA_NONE, PA_F_STRING},
    {1327, offsetof(portkey_create_api_key_params, description), PA_NONE, PA_F_STRING},
    {1339, offsetof(portkey_create_api_key_params, organisation_id), PA_NONE, PA_F_STRING},
    {1022, offsetof(portkey_create_api_key_params, workspace_id), PA_NONE, PA_F_STRING},
    {1495, offsetof(portkey_create_api_key_params, user_id), PA_NONE, PA_F_STRING},
    {95, offsetof(portkey_create_api_key_params, rate_limits), 11, PA_F_OBJECT_LIST},
    {300, offsetof(portkey_create_api_key_params, usage_limits), 3, PA_F_OBJECT},
    {1257, offsetof(portkey_create_api_key_params, scopes), PA_NONE, PA_F_STRING_LIST},
    {1277, offsetof(portkey_create_api_key_params, defaults), 12, PA_F_OBJECT},
    {1264, offsetof(portkey_create_api_key_params, alert_emails), PA_NONE, PA_F_STRING_LIST},
    {40, offsetof(portkey_create_api_key_params, expires_at), PA_NONE, PA_F_STRING},
    {1369, offsetof(portkey_create_api_key_params, rotation_policy), 13, PA_F_OBJECT},
    {14, offsetof(portkey_list_api_keys_params, page_size), PA_NONE, PA_F_INTEGER},
    {1, offsetof(portkey_list_api_keys_params, current_page), PA_NONE, PA_F_INTEGER},
    {1022, offsetof(portkey_list_api_keys_params, workspace_id), PA_NONE, PA_F_STRING},
    {1503, offsetof(portkey_get_api_key_params, id), PA_NONE, PA_F_STRING},
    {107, offsetof(portkey_update_api_key_params_rate_limits, type), PA_NONE, PA_F_STRING},
    {132, offsetof(portkey_update_api_key_params_rate_limits, unit), PA_NONE, PA_F_STRING},
    {155, offsetof(portkey_update_api_key_params_rate_limits, value), PA_NONE, PA_F_INTEGER},
    {1318, offsetof(portkey_update_api_key_params_defaults, metadata), PA_NONE, PA_F_JSON},
    {1308, offsetof(portkey_update_api_key_params_defaults, config_id), PA_NONE, PA_F_STRING},
    {1286, offsetof(portkey_update_api_key_params_defaults, allow_config_override), PA_NONE, PA_F_BOOLEAN},
    {1435, offsetof(portkey_update_api_key_params_rotation_policy, rotation_period), PA_NONE, PA_F_STRING},
    {1418, offsetof(portkey_update_api_key_params_rotation_policy, next_rotation_at), PA_NONE, PA_F_STRING},
    {1385, offsetof(portkey_update_api_key_params_rotation_policy, key_transition_period_ms), PA_NONE, PA_F_INTEGER},
    {1503, offsetof(portkey_update_api_key_params, id), PA_NONE, PA_F_STRING},
    {64, offsetof(portkey_update_api_key_params, name), PA_NONE, PA_F_STRING},
    {1327, offsetof(portkey_update_api_key_params, description), PA_NONE, PA_F_STRING},
    {95, offsetof(portkey_update_api_key_params, rate_limits), 17, PA_F_OBJECT_LIST},
    {300, offsetof(portkey_update_api_key_params, usage_limits), 3, PA_F_OBJECT},
    {161, offsetof(portkey_update_api_key_params, reset_usage), PA_NONE, PA_F_BOOLEAN},
    {1257, offsetof(portkey_update_api_key_params, scopes), PA_NONE, PA_F_STRING_LIST},
    {1277, offsetof(portkey_update_api_key_params, defaults), 18, PA_F_OBJECT},
    {1264, offsetof(portkey_update_api_key_params, alert_emails), PA_NONE, PA_F_STRING_LIST},
    {40, offsetof(portkey_update_api_key_params, expires_at), PA_NONE, PA_F_STRING},
    {1369, offsetof(portkey_update_api_key_params, rotation_policy), 19, PA_F_OBJECT},
    {1503, offsetof(portkey_delete_api_key_params, id), PA_NONE, PA_F_STRING},
    {1503, offsetof(portkey_rotate_api_key_params, id), PA_NONE, PA_F_STRING},
    {1385, offsetof(portkey_rotate_api_key_params, key_transition_period_ms), PA_NONE, PA_F_INTEGER},
};

static const struct pa_struct structs[] = {
    {0, 2, sizeof(portkey_list_virtual_keys_params)},
    {19, 19, sizeof(portkey_create_virtual_key_params)},
    {2, 4, sizeof(portkey_create_virtual_key_params_deployment_config)},
    {6, 6, sizeof(portkey_usage_limits)},
    {12, 3, sizeof(portkey_rate_limits)},
    {15, 4, sizeof(portkey_secret_mapping)},
    {38, 1, sizeof(portkey_get_virtual_key_params)},
    {43, 7, sizeof(portkey_update_virtual_key_params)},
    {39, 4, sizeof(portkey_update_virtual_key_params_deployment_config)},
    {50, 1, sizeof(portkey_delete_virtual_key_params)},
    {60, 14, sizeof(portkey_create_api_key_params)},
    {51, 3, sizeof(portkey_create_api_key_params_rate_limits)},
    {54, 3, sizeof(portkey_create_api_key_params_defaults)},
    {57, 3, sizeof(portkey_create_api_key_params_rotation_policy)},
    {74, 3, sizeof(portkey_list_api_keys_params)},
    {77, 1, sizeof(portkey_get_api_key_params)},
    {87, 11, sizeof(portkey_update_api_key_params)},
    {78, 3, sizeof(portkey_update_api_key_params_rate_limits)},
    {81, 3, sizeof(portkey_update_api_key_params_defaults)},
    {84, 3, sizeof(portkey_update_api_key_params_rotation_policy)},
    {98, 1, sizeof(portkey_delete_api_key_params)},
    {99, 2, sizeof(portkey_rotate_api_key_params)},
};

static const portkey_operation operations[] = {
    {442, 460, 464, 468, 482, 4, 1, 23, 0, PA_NONE, 0, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_virtual_keys */
    {1043, 1062, 464, 468, 1067, 4, 28, 30, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_virtual_key */
    {1104, 460, 464, 1120, 1141, 4, 31, 20, 6, PA_NONE, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_virtual_key */
    {1159, 1178, 464, 1120, 1182, 4, 32, 3, 7, 0, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_virtual_key */
    {1202, 1221, 464, 1120, 1228, 4, 31, 3, 9, PA_NONE, 2, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_virtual_key */
    {1516, 1062, 464, 1531, 0, 4, 44, 46, 10, 0, 3, 2, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_api_key */
    {1667, 460, 464, 1681, 0, 4, 47, 56, 14, PA_NONE, 5, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_api_keys */
    {1691, 460, 464, 1703, 0, 4, 57, 54, 15, PA_NONE, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_api_key */
    {1718, 1178, 464, 1703, 0, 4, 58, 3, 16, 0, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* update_api_key */
    {1733, 1221, 464, 1703, 0, 4, 57, 3, 20, PA_NONE, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_api_key */
    {1774, 1062, 464, 1789, 0, 4, 59, 60, 21, 0, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, PA_DESTRUCTIVE}, /* rotate_api_key */
};

static const struct {
    char t0[727] PA_PIECE; char t1[2000] PA_PIECE; char t2[2000] PA_PIECE; char t3[630] PA_PIECE;
    char t4[598] PA_PIECE; char t5[2000] PA_PIECE; char t6[746] PA_PIECE; char t7[573] PA_PIECE;
    char t8[2000] PA_PIECE; char t9[1745] PA_PIECE; char t10[769] PA_PIECE; char t11[593] PA_PIECE;
    char t12[2000] PA_PIECE; char t13[1330] PA_PIECE; char t14[611] PA_PIECE; char t15[798] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_virtual_keys\",\"title\":\"List Virtual Keys\",\"description\":\"List the virtual keys, the stored provider credentials that requests name by slug. Returns a page with name, slug, status, budget and rate limits; the provider keys themselves are not listed. To read a single one use get_virtual_key; for providers backed by an integration use list_providers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"current_page\":{\"description\":\"Page to return, counted from 0; 0 when absent.\",\"type\":\"integer\"},\"page_size\":{\"description\":\"Virtual keys per page; 50 when absent.\",\"type\":\"integer\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_virtual_key\",\"title\":\"Create Virtual Key\",\"description\":\"Store an AI provider's credential as a virtual key, so that requests name a slug instead of the secret. Returns the slug only. To keep the credential out of the call, leave key out and map it with secret_mappings to a secret reference. To share one credential among workspaces use create_integration and create_provider.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Display name of the virtual key.\",\"type\":\"string\"},\"provider\":{\"description\":\"AI provider the credential belongs to.\",\"type\":\"string\",\"enum\":[\"openai\",\"azure-openai\",\"ai21\",\"anthropic\",\"anyscale\",\"bedrock\",\"cohere\",\"deepinfra\",\"fireworks-ai\",\"google\",\"groq\",\"hugging-face\",\"jina\",\"lingyi\",\"mistral-ai\",\"monsterapi\",\"moonshot\",\"nomic\",\"novita-ai\",\"open-ai\",\"openrouter\",\"palm\",\"perplexity-ai\",\"predibase\",\"reka-ai\",\"segmind\",\"stability-ai\",\"together-ai\",\"vertex-ai\",\"workers-ai\",\"zhipu\"]},\"key\":{\"description\":\"The provider's API key; not needed when secret_mappings fills key.\",\"type\":\"string\"},\"note\":{\"description\":\"Free note about the key.\",\"type\":[\"string\",\"null\"]},\"apiVersion\":{\"description\":\"API version of an Azure OpenAI deployment.\",\"type\":[\"string\",\"null\"]},\"resourceName\":{\"description\":\"Name of the Azure OpenAI resource.\",\"type\":[\"string\",\"null\"]},\"deploymentName\":{\"description\":\"Name of a single Azure OpenAI deployment.\",\"type\":[\"string\",\"null\"]},\"awsAccessKeyId\":{\"description\":\"Access key id, for Bedrock.\",\"type\":\"string\"},\"awsSecretAccessKey\":{\"description\":\"Secret access key, for Bedrock.\",\"type\":\"string\"},\"awsRegion\":{\"description\":\"AWS region, for Bedrock.\",\"type\":\"string\"},\"vertexProjectId\":{\"description\":\"Google Cloud project, for Vertex AI.\",\"type\":\"string\"},\"vertexRegion\":{\"description\":\"Google Cloud region, for Vertex AI.\",\"type\":\"string\"},\"workersAiAccountId\":{\"description\":\"Cloudflare account id, for Workers AI.\",\"type\":\"string\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed w",
    "ith an organisation admin key.\",\"type\":\"string\"},\"deploymentConfig\":{\"description\":\"Azure OpenAI deployments behind this key, in place of deploymentName.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"alias\":{\"description\":\"Model name that selects this deployment.\",\"type\":\"string\"},\"is_default\":{\"description\":\"Used when no alias matches.\",\"type\":\"boolean\"},\"deploymentName\":{\"type\":\"string\"}},\"required\":[\"apiVersion\",\"deploymentName\"]}},\"usage_limits\":{\"description\":\"Budget in cost or tokens, and when it resets.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}},\"rate_limits\":{\"description\":\"Cap on requests or tokens per unit of time.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph) or minute (rpm).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}},\"expires_at\":{\"description\":\"Time the key stops working, RFC 3339, e.g. 2026-12-31T23:59:59Z.\",\"type\":\"string\",\"format\":\"date-time\"},\"secret_mappings\":{\"description\":\"Fields filled from secret references, key or model_config.FIELD.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"descripti",
    "on\":\"Field to fill, e.g. key or configurations.aws_secret_access_key; unique.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_virtual_key\",\"title\":\"Get Virtual Key\",\"description\":\"Read a virtual key by slug: its name, note, status (active or exhausted), budget, rate limits, expiry, model configuration and secret mappings. The provider key field is not part of the answer. To find the slug use list_virtual_keys.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the virtual key, as list_virtual_keys gives it.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_virtual_key\",\"title\":\"Update Virtual Key\",\"description\":\"Change a virtual key: rename it, replace its provider credential, or set its note, Azure deployments, budget or secret mappings. The slug stays, so callers need no change. A replaced credential cannot be read back. For another provider use create_virtual_key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the virtual key, as list_virtual_keys gives it.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name.\",\"type\":\"string\"},\"key\":{\"description\":\"New API key of the provider, replacing the stored one.\",\"type\":\"string\"},\"note\":{\"description\":\"New note; null clears it.\",\"type\":[\"string\",\"null\"]},\"deploymentConfig\":{\"description\":\"Azure OpenAI deployments behind this key.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"apiVersion\":{\"type\":\"string\"},\"alias\":{\"description\":\"Model name that selects this deployment.\",\"type\":\"string\"},\"is_default\":{\"description\":\"Used when no alias matches.\",\"type\":\"boolean\"},\"deploymentName\":{\"type\":\"string\"}},\"required\":[\"apiVersion\",\"deploymentName\"]}},\"usage_limits\":{\"description\":\"Budget in cost or tokens, and when it resets.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}},\"secret_mappings\":{\"description\":\"Fields filled from secret references, key or model_config.FIELD.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a",
    " secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, e.g. key or configurations.aws_secret_access_key; unique.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_virtual_key\",\"title\":\"Delete Virtual Key\",\"description\":\"Delete a virtual key and the provider credential stored in it. This cannot be undone: requests, configs and prompts that name its slug will fail. To exchange only the credential use update_virtual_key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the virtual key, as list_virtual_keys gives it.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"create_api_key\",\"title\":\"Create API Key\",\"description\":\"Create a Portkey API key for an organisation or a workspace, owned by a user or a service, with scopes, limits, defaults and an optional rotation schedule. The key is shown in full only in this answer, so store it at once. The scope needed depends on the kind of key made.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"Level at which the key acts.\",\"type\":\"string\",\"enum\":[\"organisation\",\"workspace\"]},\"sub_type\":{\"description\":\"Owner of the key; user requires user_id in the body.\",\"type\":\"string\",\"enum\":[\"user\",\"service\"]},\"name\":{\"description\":\"Display name of the key.\",\"type\":\"string\"},\"description\":{\"description\":\"What the key is for.\",\"type\":\"string\"},\"organisation_id\":{\"description\":\"Organisation of the key; that of the calling key when absent.\",\"type\":\"string\",\"format\":\"uuid\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace a workspace key belongs to.\",\"type\":\"string\"},\"user_id\":{\"description\":\"Owner of the key; required when sub_type is user.\",\"type\":\"string\",\"format\":\"uuid\"},\"rate_limits\":{\"description\":\"Caps on requests or tokens per unit of time.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Per day, hour, minute, second or week.\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rps\",\"rpw\"]},\"value\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"type\",\"unit\",\"value\"]}},\"usage_limits\":{\"description\":\"Budget in cost or tokens, and when it resets.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",nu",
    "ll]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}},\"scopes\":{\"description\":\"What the key may do, e.g. completions.write or logs.view.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"defaults\":{\"description\":\"Settings applied to each request made with the key.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata put on each request.\",\"type\":\"object\"},\"config_id\":{\"description\":\"Slug of the config used.\",\"type\":\"string\"},\"allow_config_override\":{\"description\":\"Whether a request may name another config.\",\"type\":\"boolean\",\"default\":true}}},\"alert_emails\":{\"description\":\"Addresses told when the usage alert threshold is passed.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"email\"}},\"expires_at\":{\"description\":\"Time the key expires, RFC 3339, within the maximum set by the organisation.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"rotation_policy\":{\"description\":\"Automatic rotation; needs rotation_period or next_rotation_at, not both.\",\"type\":[\"object\",\"null\"],\"properties\":{\"rotation_period\":{\"description\":\"How often the key rotates.\",\"type\":[\"string\",\"null\"],\"enum\":[\"weekly\",\"monthly\",null]},\"next_rotation_at\":{\"description\":\"Time of the next rotation, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"key_transition_period_ms\":{\"description\":\"Milliseconds the old value still works; less than the period.\",\"type\":\"integer\",\"minimum\":1800000}}}},\"required\":[\"type\",\"sub_type\",\"name\",\"scopes\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_api_keys\",\"title\":\"List API Keys\",\"description\":\"List the Portkey API keys of the organisation or of one workspace, with masked value, kind, owner, status, scopes, limits and expiry. To read a single key use get_api_key; stored provider credentials are listed by list_virtual_keys. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"page_size\":{\"description\":\"API keys per page.\",\"type\":\"integer\"},\"current_page\":{\"description\":\"Page to return, counted from 0.\",\"type\":\"integer\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace whose keys are wanted.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_api_key\",\"title\":\"Get API Key\",\"description\":\"Read a Portkey API key by id: name, kind, owner, status, scopes, rate and usage limits, defaults and expiry. Its value is masked and cannot be recovered; for a new value use rotate_api_key. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the API key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_api_key\",\"title\":\"Update API Key\",\"description\":\"Change an API key's name, scopes, limits, defaults, alert addresses, expiry or rotation schedule, or reset its usage. Its kind, owner and value stay; for a new value use rotate_api_key. Fewer scopes or lower limits can make its callers fail. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the API key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"description\":\"New display name.\",\"type\":\"string\"},\"description\":{\"description\":\"What the key is for.\",\"type\":\"string\"},\"rate_limits\":{\"description\":\"Caps on requests or tokens per unit of time.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Per day, hour, minute, second or week.\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\",\"rps\",\"rpw\"]},\"value\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"type\",\"unit\",\"value\"]}},\"usage_limits\":{\"description\":\"Budget in cost or tokens, and when it resets.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}},\"reset_usage\":{\"description\":\"True sets the usage back to zero; an exhausted key becomes active.\",\"type\":\"boolean\"},\"scopes\":{\"description\":\"What the key may do, e.g. completions.write or logs.view.\",\"type\":\"array\",\"items\":{\"type\":\"string\"",
    "}},\"defaults\":{\"description\":\"Settings applied to each request made with the key.\",\"type\":\"object\",\"properties\":{\"metadata\":{\"description\":\"Metadata put on each request.\",\"type\":\"object\"},\"config_id\":{\"description\":\"Slug of the config used.\",\"type\":\"string\"},\"allow_config_override\":{\"description\":\"Whether a request may name another config.\",\"type\":\"boolean\",\"default\":true}}},\"alert_emails\":{\"description\":\"Addresses told when the usage alert threshold is passed.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"email\"}},\"expires_at\":{\"description\":\"Time at which the key expires, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"rotation_policy\":{\"description\":\"Automatic rotation; needs rotation_period or next_rotation_at, not both.\",\"type\":[\"object\",\"null\"],\"properties\":{\"rotation_period\":{\"description\":\"How often the key rotates.\",\"type\":[\"string\",\"null\"],\"enum\":[\"weekly\",\"monthly\",null]},\"next_rotation_at\":{\"description\":\"Time of the next rotation, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"key_transition_period_ms\":{\"description\":\"Milliseconds the old value still works; less than the period.\",\"type\":\"integer\",\"minimum\":1800000}}}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_api_key\",\"title\":\"Delete API Key\",\"description\":\"Delete a Portkey API key. This cannot be undone: everything that authenticates with the key is refused from then on. To exchange the value while the old one still works for a while use rotate_api_key. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the API key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"rotate_api_key\",\"title\":\"Rotate API Key\",\"description\":\"Give an API key a new secret value. The value is shown in full only in this answer; the old one works until key_transition_expires_at and is then refused, so change its callers before that. For rotation on a schedule set rotation_policy with update_api_key. The scope needed depends on the kind of key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the API key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"},\"key_transition_period_ms\":{\"description\":\"Milliseconds for which the old value still works.\",\"type\":\"integer\",\"minimum\":1800000}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {442, 1811, 0, 727, 4, 4, 0}, /* list_virtual_keys */
    {1043, 1829, 727, 4630, 4, 4, 1}, /* create_virtual_key */
    {1104, 1848, 5357, 598, 4, 4, 2}, /* get_virtual_key */
    {1159, 1864, 5955, 2746, 4, 4, 3}, /* update_virtual_key */
    {1202, 1883, 8701, 573, 4, 4, 4}, /* delete_virtual_key */
    {1516, 1902, 9274, 3745, 4, 4, 5}, /* create_api_key */
    {1667, 1917, 13019, 769, 4, 4, 6}, /* list_api_keys */
    {1691, 1931, 13788, 593, 4, 4, 7}, /* get_api_key */
    {1718, 1943, 14381, 3330, 4, 4, 8}, /* update_api_key */
    {1733, 1958, 17711, 611, 4, 4, 9}, /* delete_api_key */
    {1774, 1973, 18322, 798, 4, 4, 10}, /* rotate_api_key */
};

extern const struct pa_domain pa_domain_keys;
const struct pa_domain pa_domain_keys = {
    .name = "keys",
    .description = "Portkey API keys and virtual keys.",
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

int portkey_list_virtual_keys(portkey_response **out, portkey_client *client, const portkey_list_virtual_keys_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_virtual_keys_request(portkey_request **out, const portkey_list_virtual_keys_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_virtual_key(portkey_response **out, portkey_client *client, const portkey_create_virtual_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_virtual_key_request(portkey_request **out, const portkey_create_virtual_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_virtual_key(portkey_response **out, portkey_client *client, const portkey_get_virtual_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_virtual_key_request(portkey_request **out, const portkey_get_virtual_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_virtual_key(portkey_response **out, portkey_client *client, const portkey_update_virtual_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_virtual_key_request(portkey_request **out, const portkey_update_virtual_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_virtual_key(portkey_response **out, portkey_client *client, const portkey_delete_virtual_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_virtual_key_request(portkey_request **out, const portkey_delete_virtual_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_create_api_key(portkey_response **out, portkey_client *client, const portkey_create_api_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_create_api_key_request(portkey_request **out, const portkey_create_api_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_list_api_keys(portkey_response **out, portkey_client *client, const portkey_list_api_keys_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_list_api_keys_request(portkey_request **out, const portkey_list_api_keys_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_get_api_key(portkey_response **out, portkey_client *client, const portkey_get_api_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_get_api_key_request(portkey_request **out, const portkey_get_api_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_update_api_key(portkey_response **out, portkey_client *client, const portkey_update_api_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_update_api_key_request(portkey_request **out, const portkey_update_api_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_delete_api_key(portkey_response **out, portkey_client *client, const portkey_delete_api_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_delete_api_key_request(portkey_request **out, const portkey_delete_api_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_rotate_api_key(portkey_response **out, portkey_client *client, const portkey_rotate_api_key_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_rotate_api_key_request(portkey_request **out, const portkey_rotate_api_key_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}
