/* SPDX-License-Identifier: MIT */
/* Generated from openapi/integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/integrations.h>

static const struct {
    char t0[1]; char t1[9]; char t2[6]; char t3[10]; char t4[8]; char t5[9]; char t6[6]; char t7[10];
    char t8[6]; char t9[11]; char t10[9]; char t11[9]; char t12[6]; char t13[16]; char t14[13]; char t15[6];
    char t16[14]; char t17[14]; char t18[17]; char t19[29]; char t20[23]; char t21[24]; char t22[6];
    char t23[20]; char t24[14]; char t25[21]; char t26[15]; char t27[18]; char t28[4]; char t29[42];
    char t30[13]; char t31[10]; char t32[13]; char t33[5]; char t34[12]; char t35[15]; char t36[6];
    char t37[5]; char t38[15]; char t39[11]; char t40[12]; char t41[3]; char t42[16]; char t43[5];
    char t44[7]; char t45[14]; char t46[16]; char t47[5]; char t48[7]; char t49[9]; char t50[11]; char t51[7];
    char t52[6]; char t53[18]; char t54[4]; char t55[14]; char t56[15]; char t57[20]; char t58[15];
    char t59[20]; char t60[24]; char t61[16]; char t62[10]; char t63[8]; char t64[10]; char t65[18];
    char t66[22]; char t67[17]; char t68[6]; char t69[11]; char t70[22]; char t71[26]; char t72[22];
    char t73[24]; char t74[14]; char t75[11]; char t76[18]; char t77[12]; char t78[14]; char t79[16];
    char t80[13]; char t81[22]; char t82[17]; char t83[14]; char t84[8]; char t85[17]; char t86[18];
    char t87[28]; char t88[18]; char t89[22]; char t90[33]; char t91[35]; char t92[35]; char t93[28];
    char t94[26]; char t95[26]; char t96[41]; char t97[28]; char t98[30]; char t99[21]; char t100[18];
    char t101[15]; char t102[12]; char t103[24]; char t104[22]; char t105[17]; char t106[4]; char t107[20];
    char t108[11]; char t109[2]; char t110[29]; char t111[28]; char t112[30]; char t113[29]; char t114[8];
    char t115[26]; char t116[26]; char t117[16]; char t118[20]; char t119[19]; char t120[21]; char t121[20];
    char t122[16]; char t123[13]; char t124[20]; char t125[11]; char t126[13]; char t127[7]; char t128[9];
    char t129[5]; char t130[19]; char t131[5]; char t132[17]; char t133[17]; char t134[33]; char t135[8];
    char t136[12]; char t137[11]; char t138[9]; char t139[5]; char t140[6]; char t141[6]; char t142[6];
    char t143[13]; char t144[16]; char t145[2]; char t146[13]; char t147[20]; char t148[15]; char t149[10];
    char t150[9]; char t151[20]; char t152[4]; char t153[7]; char t154[11]; char t155[16]; char t156[16];
    char t157[21]; char t158[19]; char t159[4]; char t160[19]; char t161[7]; char t162[7]; char t163[16];
    char t164[10]; char t165[12]; char t166[15]; char t167[9]; char t168[24]; char t169[28]; char t170[26];
    char t171[6]; char t172[25]; char t173[11]; char t174[28]; char t175[32]; char t176[24]; char t177[35];
    char t178[12]; char t179[30]; char t180[11]; char t181[6]; char t182[7]; char t183[5]; char t184[6];
    char t185[6]; char t186[7]; char t187[7]; char t188[11]; char t189[13]; char t190[15]; char t191[8];
    char t192[8]; char t193[9]; char t194[12]; char t195[8]; char t196[18]; char t197[18]; char t198[19];
    char t199[16]; char t200[19]; char t201[19]; char t202[24]; char t203[26]; char t204[26]; char t205[28];
    char t206[30]; char t207[22];
} strings = {
    "",
    "provider",
    "model",
    "calculate",
    "request",
    "operands",
    "value",
    "operation",
    "\"sum\"",
    "\"multiply\"",
    "response",
    "currency",
    "\"USD\"",
    "finetune_config",
    "pay_per_hour",
    "price",
    "pay_per_token",
    "pay_as_you_go",
    "additional_units",
    "cache_read_audio_input_token",
    "cache_read_input_token",
    "cache_write_input_token",
    "image",
    "request_audio_token",
    "request_token",
    "response_audio_token",
    "response_token",
    "get_model_pricing",
    "GET",
    "/model-configs/pricing/{provider}/{model}",
    "current_page",
    "page_size",
    "workspace_id",
    "type",
    "\"workspace\"",
    "\"organisation\"",
    "\"all\"",
    "data",
    "ai_provider_id",
    "created_at",
    "description",
    "id",
    "last_updated_at",
    "name",
    "object",
    "\"integration\"",
    "organisation_id",
    "slug",
    "status",
    "\"active\"",
    "\"archived\"",
    "\"list\"",
    "total",
    "list_integrations",
    "/v1",
    "/integrations",
    "configurations",
    "openai_organization",
    "openai_project",
    "azure_resource_name",
    "azure_deployment_config",
    "azure_auth_mode",
    "\"default\"",
    "\"entra\"",
    "\"managed\"",
    "azure_api_version",
    "azure_deployment_name",
    "azure_model_slug",
    "alias",
    "is_default",
    "azure_entra_client_id",
    "azure_entra_client_secret",
    "azure_entra_tenant_id",
    "azure_managed_client_id",
    "aws_auth_type",
    "aws_region",
    "aws_access_key_id",
    "\"accessKey\"",
    "\"assumedRole\"",
    "aws_external_id",
    "aws_role_arn",
    "aws_secret_access_key",
    "vertex_auth_type",
    "vertex_region",
    "\"basic\"",
    "\"serviceAccount\"",
    "vertex_project_id",
    "vertex_service_account_json",
    "azure_foundry_url",
    "workers_ai_account_id",
    "amzn_sagemaker_custom_attributes",
    "amzn_sagemaker_enable_explanations",
    "amzn_sagemaker_inference_component",
    "amzn_sagemaker_inference_id",
    "amzn_sagemaker_model_name",
    "amzn_sagemaker_session_id",
    "amzn_sagemaker_target_container_hostname",
    "amzn_sagemaker_target_model",
    "amzn_sagemaker_target_variant",
    "huggingface_base_url",
    "snowflake_account",
    "custom_headers",
    "custom_host",
    "create_default_provider",
    "default_provider_slug",
    "^[a-zA-Z0-9_-]+$",
    "key",
    "pricing_adjustments",
    "multiplier",
    "0",
    "cache_read_image_input_token",
    "cache_read_text_input_token",
    "cache_write_image_input_token",
    "cache_write_text_input_token",
    "default",
    "prediction_accepted_token",
    "prediction_rejected_token",
    "reasoning_token",
    "request_image_token",
    "request_text_token",
    "response_image_token",
    "response_text_token",
    "secret_mappings",
    "target_field",
    "secret_reference_id",
    "secret_key",
    "value_format",
    "\"json\"",
    "\"string\"",
    "null",
    "create_integration",
    "POST",
    "application/json",
    "allow_all_models",
    "global_workspace_access_settings",
    "enabled",
    "rate_limits",
    "\"requests\"",
    "\"tokens\"",
    "unit",
    "\"rpd\"",
    "\"rph\"",
    "\"rpm\"",
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
    "masked_key",
    "workspace_count",
    "get_integration",
    "/integrations/{slug}",
    "update_integration",
    "PUT",
    "delete_integration",
    "DELETE",
    "models",
    "base_model_slug",
    "is_custom",
    "is_finetune",
    "pricing_config",
    "\"static\"",
    "list_integration_models",
    "/integrations/{slug}/models",
    "update_integration_models",
    "slugs",
    "delete_integration_model",
    "workspaces",
    "list_integration_workspaces",
    "/integrations/{slug}/workspaces",
    "global_workspace_access",
    "override_existing_workspace_access",
    "reset_usage",
    "update_integration_workspaces",
    "ai_service",
    "limit",
    "offset",
    "sort",
    "order",
    "\"asc\"",
    "\"desc\"",
    "\"name\"",
    "\"provider\"",
    "\"ai_service\"",
    "canonical_slug",
    "created",
    "\"model\"",
    "owned_by",
    "list_models",
    "/models",
    "Get Model Pricing",
    "List Integrations",
    "Create Integration",
    "Get Integration",
    "Update Integration",
    "Delete Integration",
    "List Integration Models",
    "Update Integration Models",
    "Delete Integration Models",
    "List Integration Workspaces",
    "Update Integration Workspaces",
    "List Available Models",
};

static const uint32_t names[] = {
    1, /* provider */
    10, /* model */
    59, /* "sum" */
    65, /* "multiply" */
    94, /* "USD" */
    437, /* "workspace" */
    449, /* "organisation" */
    464, /* "all" */
    544, /* "integration" */
    586, /* "active" */
    595, /* "archived" */
    606, /* "list" */
    532, /* name */
    475, /* ai_provider_id */
    705, /* azure_resource_name */
    725, /* azure_deployment_config */
    749, /* azure_auth_mode */
    765, /* "default" */
    775, /* "entra" */
    783, /* "managed" */
    793, /* azure_api_version */
    811, /* azure_deployment_name */
    833, /* azure_model_slug */
    961, /* aws_auth_type */
    975, /* aws_region */
    1004, /* "accessKey" */
    1016, /* "assumedRole" */
    1081, /* vertex_auth_type */
    1098, /* vertex_region */
    1112, /* "basic" */
    1120, /* "serviceAccount" */
    1183, /* azure_foundry_url */
    749, /* azure_auth_mode */
    1201, /* workers_ai_account_id */
    1526, /* snowflake_account */
    1617, /* ^[a-zA-Z0-9_-]+$ */
    1617, /* ^[a-zA-Z0-9_-]+$ */
    1959, /* target_field */
    1972, /* secret_reference_id */
    2016, /* "json" */
    2023, /* "string" */
    2032, /* null */
    574, /* slug */
    2128, /* enabled */
    2148, /* "requests" */
    2159, /* "tokens" */
    2173, /* "rpd" */
    2179, /* "rph" */
    2185, /* "rpm" */
    2270, /* "monthly" */
    2280, /* "weekly" */
    2032, /* null */
    2313, /* "cost" */
    2159, /* "tokens" */
    2493, /* "static" */
    574, /* slug */
    2433, /* models */
    574, /* slug */
    2128, /* enabled */
    574, /* slug */
    2580, /* slugs */
    513, /* id */
    2128, /* enabled */
    2818, /* "asc" */
    2824, /* "desc" */
    2831, /* "name" */
    2838, /* "provider" */
    2849, /* "ai_service" */
    537, /* object */
    470, /* data */
    513, /* id */
    537, /* object */
    2885, /* "model" */
};

static const uint16_t branches[] = {
    2, 3, 26, 32, 34, 37, 38, 39, 40, 41, 42, 44, 69, 70,
};

static const struct pa_property properties[] = {
    {10, 0}, /* model */
    {1, 0}, /* provider */
    {43, 0}, /* value */
    {34, 5}, /* operands */
    {49, 6}, /* operation */
    {26, 2}, /* request */
    {76, 2}, /* response */
    {129, 9}, /* price */
    {116, 10}, /* pay_per_hour */
    {135, 10}, /* pay_per_token */
    {163, 12}, /* additional_units */
    {180, 10}, /* cache_read_audio_input_token */
    {209, 10}, /* cache_read_input_token */
    {232, 10}, /* cache_write_input_token */
    {256, 13}, /* image */
    {262, 10}, /* request_audio_token */
    {282, 10}, /* request_token */
    {296, 10}, /* response_audio_token */
    {317, 10}, /* response_token */
    {16, 7}, /* calculate */
    {85, 8}, /* currency */
    {100, 11}, /* finetune_config */
    {149, 14}, /* pay_as_you_go */
    {396, 16}, /* current_page */
    {409, 16}, /* page_size */
    {432, 17}, /* type */
    {419, 0}, /* workspace_id */
    {475, 0}, /* ai_provider_id */
    {490, 0}, /* created_at */
    {501, 0}, /* description */
    {513, 0}, /* id */
    {516, 19}, /* last_updated_at */
    {532, 0}, /* name */
    {537, 20}, /* object */
    {558, 0}, /* organisation_id */
    {574, 0}, /* slug */
    {579, 21}, /* status */
    {470, 23}, /* data */
    {537, 24}, /* object */
    {613, 16}, /* total */
    {670, 0}, /* openai_organization */
    {690, 0}, /* openai_project */
    {850, 0}, /* alias */
    {793, 28}, /* azure_api_version */
    {811, 0}, /* azure_deployment_name */
    {833, 0}, /* azure_model_slug */
    {856, 29}, /* is_default */
    {749, 27}, /* azure_auth_mode */
    {725, 31}, /* azure_deployment_config */
    {867, 0}, /* azure_entra_client_id */
    {889, 0}, /* azure_entra_client_secret */
    {915, 0}, /* azure_entra_tenant_id */
    {937, 0}, /* azure_managed_client_id */
    {705, 0}, /* azure_resource_name */
    {986, 0}, /* aws_access_key_id */
    {961, 33}, /* aws_auth_type */
    {1030, 19}, /* aws_external_id */
    {975, 0}, /* aws_region */
    {1046, 0}, /* aws_role_arn */
    {1059, 0}, /* aws_secret_access_key */
    {1081, 35}, /* vertex_auth_type */
    {1137, 0}, /* vertex_project_id */
    {1098, 0}, /* vertex_region */
    {1155, 36}, /* vertex_service_account_json */
    {793, 28}, /* azure_api_version */
    {749, 27}, /* azure_auth_mode */
    {811, 0}, /* azure_deployment_name */
    {867, 0}, /* azure_entra_client_id */
    {889, 0}, /* azure_entra_client_secret */
    {915, 0}, /* azure_entra_tenant_id */
    {1183, 0}, /* azure_foundry_url */
    {937, 0}, /* azure_managed_client_id */
    {1201, 0}, /* workers_ai_account_id */
    {1223, 0}, /* amzn_sagemaker_custom_attributes */
    {1256, 0}, /* amzn_sagemaker_enable_explanations */
    {1291, 0}, /* amzn_sagemaker_inference_component */
    {1326, 0}, /* amzn_sagemaker_inference_id */
    {1354, 0}, /* amzn_sagemaker_model_name */
    {1380, 0}, /* amzn_sagemaker_session_id */
    {1406, 0}, /* amzn_sagemaker_target_container_hostname */
    {1447, 0}, /* amzn_sagemaker_target_model */
    {1475, 0}, /* amzn_sagemaker_target_variant */
    {1505, 0}, /* huggingface_base_url */
    {1526, 0}, /* snowflake_account */
    {1544, 43}, /* custom_headers */
    {1559, 0}, /* custom_host */
    {1787, 47}, /* default */
    {163, 48}, /* additional_units */
    {180, 47}, /* cache_read_audio_input_token */
    {1671, 47}, /* cache_read_image_input_token */
    {209, 47}, /* cache_read_input_token */
    {1700, 47}, /* cache_read_text_input_token */
    {1728, 47}, /* cache_write_image_input_token */
    {232, 47}, /* cache_write_input_token */
    {1758, 47}, /* cache_write_text_input_token */
    {1787, 47}, /* default */
    {256, 49}, /* image */
    {1795, 47}, /* prediction_accepted_token */
    {1821, 47}, /* prediction_rejected_token */
    {1847, 47}, /* reasoning_token */
    {262, 47}, /* request_audio_token */
    {1863, 47}, /* request_image_token */
    {1883, 47}, /* request_text_token */
    {282, 47}, /* request_token */
    {296, 47}, /* response_audio_token */
    {1902, 47}, /* response_image_token */
    {1923, 47}, /* response_text_token */
    {317, 47}, /* response_token */
    {1658, 50}, /* multiplier */
    {1992, 19}, /* secret_key */
    {1972, 0}, /* secret_reference_id */
    {1959, 0}, /* target_field */
    {2003, 52}, /* value_format */
    {475, 0}, /* ai_provider_id */
    {655, 45}, /* configurations */
    {1571, 29}, /* create_default_provider */
    {1595, 46}, /* default_provider_slug */
    {501, 0}, /* description */
    {1634, 0}, /* key */
    {532, 0}, /* name */
    {1638, 51}, /* pricing_adjustments */
    {1943, 54}, /* secret_mappings */
    {574, 55}, /* slug */
    {419, 0}, /* workspace_id */
    {513, 0}, /* id */
    {574, 0}, /* slug */
    {574, 0}, /* slug */
    {432, 59}, /* type */
    {2168, 60}, /* unit */
    {43, 16}, /* value */
    {2204, 63}, /* alert_threshold */
    {2222, 63}, /* credit_limit */
    {2235, 19}, /* next_usage_reset_at */
    {2255, 64}, /* periodic_reset */
    {2289, 65}, /* periodic_reset_days */
    {432, 66}, /* type */
    {2128, 29}, /* enabled */
    {2136, 62}, /* rate_limits */
    {2191, 68}, /* usage_limits */
    {475, 0}, /* ai_provider_id */
    {2078, 29}, /* allow_all_models */
    {655, 45}, /* configurations */
    {490, 0}, /* created_at */
    {501, 0}, /* description */
    {2095, 71}, /* global_workspace_access_settings */
    {513, 0}, /* id */
    {516, 19}, /* last_updated_at */
    {2320, 0}, /* masked_key */
    {532, 0}, /* name */
    {537, 20}, /* object */
    {558, 0}, /* organisation_id */
    {1638, 51}, /* pricing_adjustments */
    {1943, 54}, /* secret_mappings */
    {574, 0}, /* slug */
    {579, 21}, /* status */
    {2331, 16}, /* workspace_count */
    {655, 45}, /* configurations */
    {501, 0}, /* description */
    {1634, 0}, /* key */
    {532, 0}, /* name */
    {1638, 51}, /* pricing_adjustments */
    {1943, 54}, /* secret_mappings */
    {574, 0}, /* slug */
    {282, 10}, /* request_token */
    {317, 10}, /* response_token */
    {149, 75}, /* pay_as_you_go */
    {432, 76}, /* type */
    {2440, 19}, /* base_model_slug */
    {2128, 29}, /* enabled */
    {2456, 74}, /* is_custom */
    {2466, 74}, /* is_finetune */
    {532, 0}, /* name */
    {2478, 77}, /* pricing_config */
    {574, 0}, /* slug */
    {2433, 79}, /* models */
    {613, 16}, /* total */
    {1559, 0}, /* custom_host */
    {2440, 19}, /* base_model_slug */
    {655, 81}, /* configurations */
    {2128, 29}, /* enabled */
    {2456, 74}, /* is_custom */
    {2466, 74}, /* is_finetune */
    {2478, 77}, /* pricing_config */
    {574, 0}, /* slug */
    {2078, 29}, /* allow_all_models */
    {2433, 83}, /* models */
    {574, 0}, /* slug */
    {574, 0}, /* slug */
    {2580, 85}, /* slugs */
    {2128, 29}, /* enabled */
    {513, 0}, /* id */
    {2136, 87}, /* rate_limits */
    {2191, 88}, /* usage_limits */
    {613, 16}, /* total */
    {2611, 90}, /* workspaces */
    {1571, 29}, /* create_default_provider */
    {1595, 0}, /* default_provider_slug */
    {2128, 29}, /* enabled */
    {513, 0}, /* id */
    {2136, 62}, /* rate_limits */
    {2741, 29}, /* reset_usage */
    {2191, 68}, /* usage_limits */
    {1571, 29}, /* create_default_provider */
    {1595, 0}, /* default_provider_slug */
    {2682, 69}, /* global_workspace_access */
    {2706, 29}, /* override_existing_workspace_access */
    {574, 0}, /* slug */
    {2611, 93}, /* workspaces */
    {2783, 0}, /* ai_service */
    {2794, 16}, /* limit */
    {2800, 16}, /* offset */
    {2812, 95}, /* order */
    {1, 0}, /* provider */
    {2807, 96}, /* sort */
    {2862, 0}, /* canonical_slug */
    {2877, 16}, /* created */
    {513, 0}, /* id */
    {537, 98}, /* object */
    {2893, 0}, /* owned_by */
    {574, 0}, /* slug */
    {470, 100}, /* data */
    {537, 24}, /* object */
    {613, 16}, /* total */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 0},
    {PA_PROPERTIES, 2, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 2},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 4},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 5},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 4},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 7},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 8},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 10},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 12},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 10},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 19},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 5},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 23},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 8},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 10, 27},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 22},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 11},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 37},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 40},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 17},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MAX_LENGTH, 0, 30},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 20},
    {PA_PROPERTIES, 5, 42},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 30},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 14},
    {PA_PROPERTIES, 7, 47},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 25},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 23},
    {PA_PROPERTIES, 6, 54},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 29},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 27},
    {PA_PROPERTIES, 4, 60},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 31},
    {PA_PROPERTIES, 8, 64},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 33},
    {PA_PROPERTIES, 1, 72},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 73},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 82},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 34},
    {PA_PROPERTIES, 1, 83},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 84},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_ANY_OF, 10, 2},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MAX_LENGTH, 0, 255},
    {PA_PATTERN, 2, 35},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_MINIMUM, 0, 1669},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 47},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 1, 86},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 21, 87},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 1, 108},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 39},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 37},
    {PA_PROPERTIES, 4, 109},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 53},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_PATTERN, 2, 35},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 12},
    {PA_PROPERTIES, 11, 113},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 124},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 42},
    {PA_PROPERTIES, 1, 126},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 44},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 46},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 127},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_MAX_ITEMS, 0, 1},
    {PA_ITEMS, 0, 61},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 2220},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 49},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_MINIMUM, 0, 2220},
    {PA_MAXIMUM, 0, 2309},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 52},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 130},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_MAX_ITEMS, 0, 1},
    {PA_ITEMS, 0, 67},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 43},
    {PA_PROPERTIES, 3, 136},
    {PA_TYPE, 0, PA_T_NULL},
    {PA_ANY_OF, 2, 12},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 17, 139},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 42},
    {PA_PROPERTIES, 7, 156},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 163},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 54},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 165},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 7, 167},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 78},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 174},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 176},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 57},
    {PA_PROPERTIES, 7, 177},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 82},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 55},
    {PA_PROPERTIES, 3, 184},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 59},
    {PA_PROPERTIES, 2, 187},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 61},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 67},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 189},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 89},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 193},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 61},
    {PA_PROPERTIES, 7, 195},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 92},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 42},
    {PA_PROPERTIES, 6, 202},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 63},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 65},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 208},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 72},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 70},
    {PA_PROPERTIES, 6, 214},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 99},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 68},
    {PA_PROPERTIES, 3, 220},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* get_model_pricing.model */
    {1, 4}, /* get_model_pricing */
    {5, 2}, /* get_model_pricing response.calculate.request.operands[] (1) */
    {7, 2}, /* get_model_pricing response.calculate.request.operands[] (2) */
    {9, 1}, /* get_model_pricing response.calculate.request.operands[] */
    {10, 2}, /* get_model_pricing response.calculate.request.operands */
    {12, 2}, /* get_model_pricing response.calculate.request.operation */
    {14, 2}, /* get_model_pricing response.calculate */
    {16, 2}, /* get_model_pricing response.currency */
    {18, 1}, /* get_model_pricing response.finetune_config.pay_per_hour.price */
    {19, 2}, /* get_model_pricing response.finetune_config.pay_per_hour */
    {21, 2}, /* get_model_pricing response.finetune_config */
    {23, 3}, /* get_model_pricing response.pay_as_you_go.additional_units */
    {26, 3}, /* get_model_pricing response.pay_as_you_go.image */
    {29, 2}, /* get_model_pricing response.pay_as_you_go */
    {31, 2}, /* get_model_pricing response */
    {33, 1}, /* list_integrations.current_page */
    {34, 2}, /* list_integrations.type */
    {36, 3}, /* list_integrations */
    {39, 1}, /* list_integrations response.data[].last_updated_at */
    {40, 2}, /* list_integrations response.data[].object */
    {42, 2}, /* list_integrations response.data[].status */
    {44, 2}, /* list_integrations response.data[] */
    {46, 2}, /* list_integrations response.data */
    {48, 2}, /* list_integrations response.object */
    {50, 2}, /* list_integrations response */
    {52, 2}, /* create_integration.configurations (1) */
    {54, 2}, /* create_integration.configurations (2).azure_auth_mode */
    {56, 2}, /* create_integration.configurations (2).azure_deployment_config[].azure_api_versio */
    {58, 1}, /* create_integration.configurations (2).azure_deployment_config[].is_default */
    {59, 3}, /* create_integration.configurations (2).azure_deployment_config[] */
    {62, 3}, /* create_integration.configurations (2).azure_deployment_config */
    {65, 3}, /* create_integration.configurations (2) */
    {68, 2}, /* create_integration.configurations (3).aws_auth_type */
    {70, 3}, /* create_integration.configurations (3) */
    {73, 2}, /* create_integration.configurations (4).vertex_auth_type */
    {75, 1}, /* create_integration.configurations (4).vertex_service_account_json */
    {76, 3}, /* create_integration.configurations (4) */
    {79, 3}, /* create_integration.configurations (5) */
    {82, 3}, /* create_integration.configurations (6) */
    {85, 2}, /* create_integration.configurations (7) */
    {87, 2}, /* create_integration.configurations (8) */
    {89, 3}, /* create_integration.configurations (9) */
    {92, 3}, /* create_integration.configurations (10).custom_headers */
    {95, 2}, /* create_integration.configurations (10) */
    {97, 2}, /* create_integration.configurations */
    {99, 3}, /* create_integration.default_provider_slug */
    {102, 2}, /* create_integration.pricing_adjustments.multiplier.additional_units.* */
    {104, 3}, /* create_integration.pricing_adjustments.multiplier.additional_units */
    {107, 3}, /* create_integration.pricing_adjustments.multiplier.image */
    {110, 3}, /* create_integration.pricing_adjustments.multiplier */
    {113, 3}, /* create_integration.pricing_adjustments */
    {116, 2}, /* create_integration.secret_mappings[].value_format */
    {118, 3}, /* create_integration.secret_mappings[] */
    {121, 2}, /* create_integration.secret_mappings */
    {123, 2}, /* create_integration.slug */
    {125, 4}, /* create_integration */
    {129, 2}, /* create_integration response */
    {131, 4}, /* get_integration */
    {135, 2}, /* get_integration response.global_workspace_access_settings (1).rate_limits[].type */
    {137, 2}, /* get_integration response.global_workspace_access_settings (1).rate_limits[].unit */
    {139, 2}, /* get_integration response.global_workspace_access_settings (1).rate_limits[] */
    {141, 3}, /* get_integration response.global_workspace_access_settings (1).rate_limits */
    {144, 2}, /* get_integration response.global_workspace_access_settings (1).usage_limits[].ale */
    {146, 2}, /* get_integration response.global_workspace_access_settings (1).usage_limits[].per */
    {148, 3}, /* get_integration response.global_workspace_access_settings (1).usage_limits[].per */
    {151, 2}, /* get_integration response.global_workspace_access_settings (1).usage_limits[].typ */
    {153, 2}, /* get_integration response.global_workspace_access_settings (1).usage_limits[] */
    {155, 3}, /* get_integration response.global_workspace_access_settings (1).usage_limits */
    {158, 3}, /* get_integration response.global_workspace_access_settings (1) */
    {161, 1}, /* get_integration response.global_workspace_access_settings (2) */
    {162, 1}, /* get_integration response.global_workspace_access_settings */
    {163, 2}, /* get_integration response */
    {165, 4}, /* update_integration */
    {169, 1}, /* list_integration_models response.models[].is_custom */
    {170, 2}, /* list_integration_models response.models[].pricing_config.pay_as_you_go */
    {172, 2}, /* list_integration_models response.models[].pricing_config.type */
    {174, 2}, /* list_integration_models response.models[].pricing_config */
    {176, 2}, /* list_integration_models response.models[] */
    {178, 2}, /* list_integration_models response.models */
    {180, 2}, /* list_integration_models response */
    {182, 2}, /* update_integration_models.models[].configurations */
    {184, 3}, /* update_integration_models.models[] */
    {187, 2}, /* update_integration_models.models */
    {189, 4}, /* update_integration_models */
    {193, 2}, /* delete_integration_model.slugs */
    {195, 4}, /* delete_integration_model */
    {199, 2}, /* list_integration_workspaces response.workspaces[].rate_limits */
    {201, 2}, /* list_integration_workspaces response.workspaces[].usage_limits */
    {203, 2}, /* list_integration_workspaces response.workspaces[] */
    {205, 2}, /* list_integration_workspaces response.workspaces */
    {207, 2}, /* list_integration_workspaces response */
    {209, 3}, /* update_integration_workspaces.workspaces[] */
    {212, 2}, /* update_integration_workspaces.workspaces */
    {214, 4}, /* update_integration_workspaces */
    {218, 2}, /* list_models.order */
    {220, 2}, /* list_models.sort */
    {222, 3}, /* list_models */
    {225, 2}, /* list_models response.data[].object */
    {227, 3}, /* list_models response.data[] */
    {230, 2}, /* list_models response.data */
    {232, 3}, /* list_models response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_model_pricing.provider */
    {10, 10, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_model_pricing.model */
    {396, 396, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_integrations.current_page */
    {409, 409, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_integrations.page_size */
    {419, 419, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_integrations.workspace_id */
    {432, 432, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_integrations.type */
    {574, 574, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_integration.slug */
    {574, 574, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* delete_integration_model.slug */
    {2580, 2580, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* delete_integration_model.slugs */
    {2783, 2783, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_models.ai_service */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_models.provider */
    {2794, 2794, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_models.limit */
    {2800, 2800, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_models.offset */
    {2807, 2807, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_models.sort */
    {2812, 2812, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_models.order */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {2061, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_get_model_pricing_params, provider), PA_NONE, PA_F_STRING},
    {10, offsetof(portkey_get_model_pricing_params, model), PA_NONE, PA_F_STRING},
    {396, offsetof(portkey_list_integrations_params, current_page), PA_NONE, PA_F_INTEGER},
    {409, offsetof(portkey_list_integrations_params, page_size), PA_NONE, PA_F_INTEGER},
    {419, offsetof(portkey_list_integrations_params, workspace_id), PA_NONE, PA_F_STRING},
    {432, offsetof(portkey_list_integrations_params, type), PA_NONE, PA_F_STRING},
    {1959, offsetof(portkey_secret_mapping, target_field), PA_NONE, PA_F_STRING},
    {1972, offsetof(portkey_secret_mapping, secret_reference_id), PA_NONE, PA_F_STRING},
    {1992, offsetof(portkey_secret_mapping, secret_key), PA_NONE, PA_F_STRING},
    {2003, offsetof(portkey_secret_mapping, value_format), PA_NONE, PA_F_STRING},
    {1787, offsetof(portkey_pricing_multiplier_image, default_), PA_NONE, PA_F_NUMBER},
    {1787, offsetof(portkey_pricing_multiplier, default_), PA_NONE, PA_F_NUMBER},
    {282, offsetof(portkey_pricing_multiplier, request_token), PA_NONE, PA_F_NUMBER},
    {317, offsetof(portkey_pricing_multiplier, response_token), PA_NONE, PA_F_NUMBER},
    {209, offsetof(portkey_pricing_multiplier, cache_read_input_token), PA_NONE, PA_F_NUMBER},
    {232, offsetof(portkey_pricing_multiplier, cache_write_input_token), PA_NONE, PA_F_NUMBER},
    {180, offsetof(portkey_pricing_multiplier, cache_read_audio_input_token), PA_NONE, PA_F_NUMBER},
    {262, offsetof(portkey_pricing_multiplier, request_audio_token), PA_NONE, PA_F_NUMBER},
    {296, offsetof(portkey_pricing_multiplier, response_audio_token), PA_NONE, PA_F_NUMBER},
    {1847, offsetof(portkey_pricing_multiplier, reasoning_token), PA_NONE, PA_F_NUMBER},
    {1795, offsetof(portkey_pricing_multiplier, prediction_accepted_token), PA_NONE, PA_F_NUMBER},
    {1821, offsetof(portkey_pricing_multiplier, prediction_rejected_token), PA_NONE, PA_F_NUMBER},
    {1863, offsetof(portkey_pricing_multiplier, request_image_token), PA_NONE, PA_F_NUMBER},
    {1902, offsetof(portkey_pricing_multiplier, response_image_token), PA_NONE, PA_F_NUMBER},
    {1883, offsetof(portkey_pricing_multiplier, request_text_token), PA_NONE, PA_F_NUMBER},
    {1923, offsetof(portkey_pricing_multiplier, response_text_token), PA_NONE, PA_F_NUMBER},
    {1671, offsetof(portkey_pricing_multiplier, cache_read_image_input_token), PA_NONE, PA_F_NUMBER},
    {1700, offsetof(portkey_pricing_multiplier, cache_read_text_input_token), PA_NONE, PA_F_NUMBER},
    {1758, offsetof(portkey_pricing_multiplier, cache_write_text_input_token), PA_NONE, PA_F_NUMBER},
    {1728, offsetof(portkey_pricing_multiplier, cache_write_image_input_token), PA_NONE, PA_F_NUMBER},
    {256, offsetof(portkey_pricing_multiplier, image), 6, PA_F_OBJECT},
    {163, offsetof(portkey_pricing_multiplier, additional_units), PA_NONE, PA_F_JSON},
    {1658, offsetof(portkey_pricing_adjustments, multiplier), 5, PA_F_OBJECT},
    {532, offsetof(portkey_create_integration_params, name), PA_NONE, PA_F_STRING},
    {574, offsetof(portkey_create_integration_params, slug), PA_NONE, PA_F_STRING},
    {475, offsetof(portkey_create_integration_params, ai_provider_id), PA_NONE, PA_F_STRING},
    {1634, offsetof(portkey_create_integration_params, key), PA_NONE, PA_F_STRING},
    {501, offsetof(portkey_create_integration_params, description), PA_NONE, PA_F_STRING},
    {419, offsetof(portkey_create_integration_params, workspace_id), PA_NONE, PA_F_STRING},
    {655, offsetof(portkey_create_integration_params, configurations), PA_NONE, PA_F_JSON},
    {1571, offsetof(portkey_create_integration_params, create_default_provider), PA_NONE, PA_F_BOOLEAN},
    {1595, offsetof(portkey_create_integration_params, default_provider_slug), PA_NONE, PA_F_STRING},
    {1943, offsetof(portkey_create_integration_params, secret_mappings), 3, PA_F_OBJECT_LIST},
    {1638, offsetof(portkey_create_integration_params, pricing_adjustments), 4, PA_F_OBJECT},
    {574, offsetof(portkey_get_integration_params, slug), PA_NONE, PA_F_STRING},
    {574, offsetof(portkey_update_integration_params, slug), PA_NONE, PA_F_STRING},
    {532, offsetof(portkey_update_integration_params, name), PA_NONE, PA_F_STRING},
    {1634, offsetof(portkey_update_integration_params, key), PA_NONE, PA_F_STRING},
    {501, offsetof(portkey_update_integration_params, description), PA_NONE, PA_F_STRING},
    {655, offsetof(portkey_update_integration_params, configurations), PA_NONE, PA_F_JSON},
    {1943, offsetof(portkey_update_integration_params, secret_mappings), 3, PA_F_OBJECT_LIST},
    {1638, offsetof(portkey_update_integration_params, pricing_adjustments), 4, PA_F_OBJECT},
    {574, offsetof(portkey_delete_integration_params, slug), PA_NONE, PA_F_STRING},
    {574, offsetof(portkey_list_integration_models_params, slug), PA_NONE, PA_F_STRING},
    {1559, offsetof(portkey_model_configurations, custom_host), PA_NONE, PA_F_STRING},
    {129, offsetof(portkey_token_pricing, price), PA_NONE, PA_F_NUMBER},
    {282, offsetof(portkey_pay_as_you_go_pricing, request_token), 16, PA_F_OBJECT},
    {317, offsetof(portkey_pay_as_you_go_pricing, response_token), 16, PA_F_OBJECT},
    {432, offsetof(portkey_pricing_config, type), PA_NONE, PA_F_STRING},
    {149, offsetof(portkey_pricing_config, pay_as_you_go), 15, PA_F_OBJECT},
    {574, offsetof(portkey_model_update_request, slug), PA_NONE, PA_F_STRING},
    {2128, offsetof(portkey_model_update_request, enabled), PA_NONE, PA_F_BOOLEAN},
    {2456, offsetof(portkey_model_update_request, is_custom), PA_NONE, PA_F_BOOLEAN},
    {2466, offsetof(portkey_model_update_request, is_finetune), PA_NONE, PA_F_BOOLEAN},
    {2440, offsetof(portkey_model_update_request, base_model_slug), PA_NONE, PA_F_STRING},
    {655, offsetof(portkey_model_update_request, configurations), 13, PA_F_OBJECT},
    {2478, offsetof(portkey_model_update_request, pricing_config), 14, PA_F_OBJECT},
    {574, offsetof(portkey_update_integration_models_params, slug), PA_NONE, PA_F_STRING},
    {2433, offsetof(portkey_update_integration_models_params, models), 12, PA_F_OBJECT_LIST},
    {2078, offsetof(portkey_update_integration_models_params, allow_all_models), PA_NONE, PA_F_BOOLEAN},
    {574, offsetof(portkey_delete_integration_model_params, slug), PA_NONE, PA_F_STRING},
    {2580, offsetof(portkey_delete_integration_model_params, slugs), PA_NONE, PA_F_STRING},
    {574, offsetof(portkey_list_integration_workspaces_params, slug), PA_NONE, PA_F_STRING},
    {2222, offsetof(portkey_usage_limits, credit_limit), PA_NONE, PA_F_INTEGER},
    {432, offsetof(portkey_usage_limits, type), PA_NONE, PA_F_STRING},
    {2204, offsetof(portkey_usage_limits, alert_threshold), PA_NONE, PA_F_INTEGER},
    {2255, offsetof(portkey_usage_limits, periodic_reset), PA_NONE, PA_F_STRING},
    {2289, offsetof(portkey_usage_limits, periodic_reset_days), PA_NONE, PA_F_INTEGER},
    {2235, offsetof(portkey_usage_limits, next_usage_reset_at), PA_NONE, PA_F_STRING},
    {432, offsetof(portkey_rate_limits, type), PA_NONE, PA_F_STRING},
    {2168, offsetof(portkey_rate_limits, unit), PA_NONE, PA_F_STRING},
    {43, offsetof(portkey_rate_limits, value), PA_NONE, PA_F_INTEGER},
    {513, offsetof(portkey_workspace_update_request, id), PA_NONE, PA_F_STRING},
    {2128, offsetof(portkey_workspace_update_request, enabled), PA_NONE, PA_F_BOOLEAN},
    {2191, offsetof(portkey_workspace_update_request, usage_limits), 21, PA_F_OBJECT_LIST},
    {2136, offsetof(portkey_workspace_update_request, rate_limits), 22, PA_F_OBJECT_LIST},
    {2741, offsetof(portkey_workspace_update_request, reset_usage), PA_NONE, PA_F_BOOLEAN},
    {1571, offsetof(portkey_workspace_update_request, create_default_provider), PA_NONE, PA_F_BOOLEAN},
    {1595, offsetof(portkey_workspace_update_request, default_provider_slug), PA_NONE, PA_F_STRING},
    {2128, offsetof(portkey_global_workspace_access, enabled), PA_NONE, PA_F_BOOLEAN},
    {2191, offsetof(portkey_global_workspace_access, usage_limits), 21, PA_F_OBJECT_LIST},
    {2136, offsetof(portkey_global_workspace_access, rate_limits), 22, PA_F_OBJECT_LIST},
    {574, offsetof(portkey_update_integration_workspaces_params, slug), PA_NONE, PA_F_STRING},
    {2611, offsetof(portkey_update_integration_workspaces_params, workspaces), 20, PA_F_OBJECT_LIST},
    {2682, offsetof(portkey_update_integration_workspaces_params, global_workspace_access), 23, PA_F_OBJECT},
    {2706, offsetof(portkey_update_integration_workspaces_params, override_existing_workspace_access), PA_NONE, PA_F_BOOLEAN},
    {1571, offsetof(portkey_update_integration_workspaces_params, create_default_provider), PA_NONE, PA_F_BOOLEAN},
    {1595, offsetof(portkey_update_integration_workspaces_params, default_provider_slug), PA_NONE, PA_F_STRING},
    {2783, offsetof(portkey_list_models_params, ai_service), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_list_models_params, provider), PA_NONE, PA_F_STRING},
    {2794, offsetof(portkey_list_models_params, limit), PA_NONE, PA_F_INTEGER},
    {2800, offsetof(portkey_list_models_params, offset), PA_NONE, PA_F_INTEGER},
    {2807, offsetof(portkey_list_models_params, sort), PA_NONE, PA_F_STRING},
    {2812, offsetof(portkey_list_models_params, order), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 2, sizeof(portkey_get_model_pricing_params)},
    {2, 4, sizeof(portkey_list_integrations_params)},
    {33, 11, sizeof(portkey_create_integration_params)},
    {6, 4, sizeof(portkey_secret_mapping)},
    {32, 1, sizeof(portkey_pricing_adjustments)},
    {11, 21, sizeof(portkey_pricing_multiplier)},
    {10, 1, sizeof(portkey_pricing_multiplier_image)},
    {44, 1, sizeof(portkey_get_integration_params)},
    {45, 7, sizeof(portkey_update_integration_params)},
    {52, 1, sizeof(portkey_delete_integration_params)},
    {53, 1, sizeof(portkey_list_integration_models_params)},
    {67, 3, sizeof(portkey_update_integration_models_params)},
    {60, 7, sizeof(portkey_model_update_request)},
    {54, 1, sizeof(portkey_model_configurations)},
    {58, 2, sizeof(portkey_pricing_config)},
    {56, 2, sizeof(portkey_pay_as_you_go_pricing)},
    {55, 1, sizeof(portkey_token_pricing)},
    {70, 2, sizeof(portkey_delete_integration_model_params)},
    {72, 1, sizeof(portkey_list_integration_workspaces_params)},
    {92, 6, sizeof(portkey_update_integration_workspaces_params)},
    {82, 7, sizeof(portkey_workspace_update_request)},
    {73, 6, sizeof(portkey_usage_limits)},
    {79, 3, sizeof(portkey_rate_limits)},
    {89, 3, sizeof(portkey_global_workspace_access)},
    {98, 6, sizeof(portkey_list_models_params)},
};

static const portkey_operation operations[] = {
    {332, 350, 0, 354, 0, 17, 1, 15, 0, PA_NONE, 0, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_PUBLIC}, /* get_model_pricing */
    {619, 350, 637, 641, 0, 17, 18, 25, 1, PA_NONE, 2, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_integrations */
    {2037, 2056, 637, 641, 0, 17, 56, 57, 2, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_integration */
    {2347, 350, 637, 2363, 0, 17, 58, 72, 7, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* get_integration */
    {2384, 2403, 637, 2363, 0, 17, 73, 36, 8, 0, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* update_integration */
    {2407, 2426, 637, 2363, 0, 17, 58, 36, 9, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_integration */
    {2502, 350, 637, 2526, 0, 17, 58, 80, 10, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_integration_models */
    {2554, 2403, 637, 2526, 0, 17, 84, 36, 11, 0, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* update_integration_models */
    {2586, 2426, 637, 2526, 0, 17, 86, 36, 17, PA_NONE, 7, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_integration_model */
    {2622, 350, 637, 2650, 0, 17, 58, 91, 18, PA_NONE, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_integration_workspaces */
    {2753, 2403, 637, 2650, 0, 17, 94, 36, 19, 0, 6, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* update_integration_workspaces */
    {2902, 350, 637, 2914, 0, 17, 97, 101, 24, PA_NONE, 9, 6, PORTKEY_PLANE_DATA, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_models */
};

static const struct {
    char t0[798] PA_PIECE; char t1[1023] PA_PIECE; char t2[2000] PA_PIECE; char t3[2000] PA_PIECE;
    char t4[2000] PA_PIECE; char t5[2000] PA_PIECE; char t6[879] PA_PIECE; char t7[631] PA_PIECE;
    char t8[2000] PA_PIECE; char t9[2000] PA_PIECE; char t10[2000] PA_PIECE; char t11[2000] PA_PIECE;
    char t12[300] PA_PIECE; char t13[630] PA_PIECE; char t14[612] PA_PIECE; char t15[2000] PA_PIECE;
    char t16[75] PA_PIECE; char t17[722] PA_PIECE; char t18[611] PA_PIECE; char t19[2000] PA_PIECE;
    char t20[2000] PA_PIECE; char t21[499] PA_PIECE; char t22[1142] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_model_pricing\",\"title\":\"Get Model Pricing\",\"description\":\"Look up the public list price of a model at an AI provider: input, output, cache, audio and image tokens and extras such as web search. Prices are in US cents per token or unit, so 0.003 is 3 US cents per 1000. Needs no API key. For prices negotiated for an integration use list_integration_models.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"provider\":{\"description\":\"Provider name in lower case with hyphens, e.g. openai or azure-openai.\",\"type\":\"string\"},\"model\":{\"description\":\"Model name exactly as the provider spells it, e.g. gpt-5.\",\"type\":\"string\"}},\"required\":[\"provider\",\"model\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_integrations\",\"title\":\"List Integrations\",\"description\":\"List the integrations of an organisation or workspace: the stored credentials of AI providers such as OpenAI, Azure, Bedrock or Vertex AI. Returns slug, name, provider and status, no credentials. To read one with its settings use get_integration; for what workspaces make of them use list_providers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"current_page\":{\"description\":\"Page to return, counted from 0, which is the default.\",\"type\":\"integer\"},\"page_size\":{\"description\":\"Integrations per page; 100 when absent.\",\"type\":\"integer\"},\"workspace_id\":{\"description\":\"Workspace id or slug that may use them; a workspace key sets it itself.\",\"type\":\"string\"},\"type\":{\"description\":\"Where they are defined, in a workspace or organisation-wide.\",\"type\":\"string\",\"enum\":[\"workspace\",\"organisation\",\"all\"],\"default\":\"all\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_integration\",\"title\":\"Create Integration\",\"description\":\"Store the credentials of an AI provider as an integration, organisation-wide or for one workspace, with provider-specific configurations. Returns its id and slug. To keep the key out of the request name a secret reference in secret_mappings. To let workspaces use an organisation-wide one call update_integration_workspaces next.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Display name of the integration.\",\"type\":\"string\"},\"slug\":{\"description\":\"Slug for calls about it; made up when absent.\",\"type\":\"string\",\"pattern\":\"^[a-zA-Z0-9_-]+$\"},\"ai_provider_id\":{\"description\":\"AI provider, e.g. openai, azure-openai, bedrock or vertex-ai.\",\"type\":\"string\"},\"key\":{\"description\":\"API key of the AI provider; not needed if secret_mappings supplies it.\",\"type\":\"string\"},\"description\":{\"description\":\"Free text on what it is for.\",\"type\":\"string\"},\"workspace_id\":{\"description\":\"Workspace id or slug to confine it to; organisation-wide when absent.\",\"type\":\"string\"},\"configurations\":{\"description\":\"Settings of the chosen AI provider, such as region or endpoint.\",\"type\":\"object\",\"anyOf\":[{\"description\":\"OpenAI.\",\"type\":\"object\",\"properties\":{\"openai_organization\":{\"description\":\"OpenAI organisation id.\",\"type\":\"string\"},\"openai_project\":{\"description\":\"OpenAI project id.\",\"type\":\"string\"}}},{\"description\":\"Azure OpenAI.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"How to sign in to Azure.\",\"type\":\"string\",\"enum\":[\"default\",\"entra\",\"managed\"]},\"azure_resource_name\":{\"description\":\"Azure OpenAI resource.\",\"type\":\"string\"},\"azure_deployment_config\":{\"description\":\"Deployments it offers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A model deployment in Azure OpenAI.\",\"type\":\"object\",\"properties\":{\"alias\":{\"description\":\"Name for requests.\",\"type\":\"string\"},\"azure_api_version\":{\"description\":\"API version date.\",\"type\":\"string\",\"maxLength\":30},\"azure_deployment_name\":",
    "{\"description\":\"Deployment in Azure.\",\"type\":\"string\"},\"is_default\":{\"description\":\"Used when none is named.\",\"type\":\"boolean\",\"default\":false},\"azure_model_slug\":{\"description\":\"Model deployed, e.g. gpt-4o.\",\"type\":\"string\"}},\"required\":[\"azure_api_version\",\"azure_deployment_name\",\"azure_model_slug\"]}},\"azure_entra_tenant_id\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_managed_client_id\":{\"description\":\"For managed, optional.\",\"type\":\"string\"}},\"required\":[\"azure_resource_name\",\"azure_deployment_config\",\"azure_auth_mode\"]},{\"description\":\"AWS Bedrock.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"How to sign in to AWS.\",\"type\":\"string\",\"enum\":[\"accessKey\",\"assumedRole\"]},\"aws_region\":{\"description\":\"Region, e.g. us-east-1.\",\"type\":\"string\"},\"aws_access_key_id\":{\"description\":\"For accessKey.\",\"type\":\"string\"},\"aws_secret_access_key\":{\"description\":\"For accessKey.\",\"type\":\"string\"},\"aws_role_arn\":{\"description\":\"For assumedRole.\",\"type\":\"string\"},\"aws_external_id\":{\"description\":\"For assumedRole, optional.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"aws_auth_type\",\"aws_region\"]},{\"description\":\"Google Vertex AI.\",\"type\":\"object\",\"properties\":{\"vertex_auth_type\":{\"description\":\"How to sign in to Google Cloud.\",\"type\":\"string\",\"enum\":[\"basic\",\"serviceAccount\"]},\"vertex_region\":{\"description\":\"Region, e.g. us-central1.\",\"type\":\"string\"},\"vertex_project_id\":{\"description\":\"For basic.\",\"type\":\"string\"},\"vertex_service_account_json\":{\"description\":\"For serviceAccount, the key file as an object.\",\"type\":\"object\"}},\"required\":[\"vertex_auth_type\",\"vertex_region\"]},{\"description\":\"Azure AI Foundry.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"How to sign in to Azure.\",\"type\":\"string\",\"enum\":[\"default\",\"entra\",\"managed\"]},\"azure_foundry_url\":{\"description\":\"Foundry endpoint URL.\",\"type\":\"string\"},",
    "\"azure_api_version\":{\"description\":\"API version date.\",\"type\":\"string\",\"maxLength\":30},\"azure_deployment_name\":{\"description\":\"Deployment in Azure.\",\"type\":\"string\"},\"azure_entra_tenant_id\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_managed_client_id\":{\"description\":\"For managed, optional.\",\"type\":\"string\"}},\"required\":[\"azure_foundry_url\",\"azure_auth_mode\"]},{\"description\":\"Cloudflare Workers AI.\",\"type\":\"object\",\"properties\":{\"workers_ai_account_id\":{\"description\":\"Cloudflare account id.\",\"type\":\"string\"}},\"required\":[\"workers_ai_account_id\"]},{\"description\":\"AWS SageMaker; the fields of Bedrock, and these.\",\"type\":\"object\",\"properties\":{\"amzn_sagemaker_custom_attributes\":{\"type\":\"string\"},\"amzn_sagemaker_target_model\":{\"type\":\"string\"},\"amzn_sagemaker_target_variant\":{\"type\":\"string\"},\"amzn_sagemaker_target_container_hostname\":{\"type\":\"string\"},\"amzn_sagemaker_inference_id\":{\"type\":\"string\"},\"amzn_sagemaker_enable_explanations\":{\"type\":\"string\"},\"amzn_sagemaker_inference_component\":{\"type\":\"string\"},\"amzn_sagemaker_session_id\":{\"type\":\"string\"},\"amzn_sagemaker_model_name\":{\"type\":\"string\"}}},{\"description\":\"Hugging Face.\",\"type\":\"object\",\"properties\":{\"huggingface_base_url\":{\"description\":\"Base URL of your endpoint.\",\"type\":\"string\"}}},{\"description\":\"Snowflake Cortex.\",\"type\":\"object\",\"properties\":{\"snowflake_account\":{\"description\":\"Account identifier.\",\"type\":\"string\"}},\"required\":[\"snowflake_account\"]},{\"description\":\"Own base URL and headers; may be added to any other.\",\"type\":\"object\",\"properties\":{\"custom_host\":{\"description\":\"Base URL instead of the provider's.\",\"type\":\"string\"},\"custom_headers\":{\"description\":\"Headers sent along.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}]},\"create_default_provider\":{\"description\":\"Also create a provider; workspace integrations only.\",\"type\":\"boolean\",\"de",
    "fault\":true},\"default_provider_slug\":{\"description\":\"Slug of that provider; the call fails if it is taken.\",\"type\":\"string\",\"maxLength\":255,\"pattern\":\"^[a-zA-Z0-9_-]+$\"},\"secret_mappings\":{\"description\":\"Secrets to take from secret references instead of this request.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, e.g. key or configurations.aws_secret_access_key; unique.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}},\"pricing_adjustments\":{\"description\":\"Factors on list prices for cost tracking and budgets.\",\"type\":[\"object\",\"null\"],\"properties\":{\"multiplier\":{\"description\":\"Factor per kind of token.\",\"type\":\"object\",\"properties\":{\"default\":{\"description\":\"For all not set below.\",\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_audio_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_audio_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_audio_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"reasoning_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"prediction_accepted_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"prediction_rejected_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_image_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_image_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_text_token\":{\"type\":[\"number\",\"nu",
    "ll\"],\"minimum\":0},\"response_text_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_image_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_text_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_text_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_image_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"image\":{\"type\":[\"object\",\"null\"],\"properties\":{\"default\":{\"type\":[\"number\",\"null\"],\"minimum\":0}},\"additionalProperties\":false},\"additional_units\":{\"description\":\"Extras by name, e.g. web_search.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":[\"number\",\"null\"],\"minimum\":0}}},\"additionalProperties\":false}},\"additionalProperties\":false}},\"required\":[\"name\",\"ai_provider_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_integration\",\"title\":\"Get Integration\",\"description\":\"Read one integration in full: AI provider, configurations, workspace access, secret mappings and pricing adjustments. The key and other secrets come masked, in fields whose names start with masked_. For its models use list_integration_models. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_integration\",\"title\":\"Update Integration\",\"description\":\"Change the name, description, API key, configurations, secret mappings or pricing adjustments of an integration. A new key replaces the old one for every provider built on it and the old one cannot be read back. Models and workspaces have calls of their own: update_integration_models and update_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name of the integration.\",\"type\":\"string\"},\"key\":{\"description\":\"New API key of the AI provider, replacing the old one.\",\"type\":\"string\"},\"description\":{\"description\":\"New free text on what it is for.\",\"type\":\"string\"},\"configurations\":{\"description\":\"Settings of the AI provider, such as region or endpoint.\",\"type\":\"object\",\"anyOf\":[{\"description\":\"OpenAI.\",\"type\":\"object\",\"properties\":{\"openai_organization\":{\"description\":\"OpenAI organisation id.\",\"type\":\"string\"},\"openai_project\":{\"description\":\"OpenAI project id.\",\"type\":\"string\"}}},{\"description\":\"Azure OpenAI.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"How to sign in to Azure.\",\"type\":\"string\",\"enum\":[\"default\",\"entra\",\"managed\"]},\"azure_resource_name\":{\"description\":\"Azure OpenAI resource.\",\"type\":\"string\"},\"azure_deployment_config\":{\"description\":\"Deployments it offers.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"A model deployment in Azure OpenAI.\",\"type\":\"object\",\"properties\":{\"alias\":{\"description\":\"Name for requests.\",\"type\":\"string\"},\"azure_api_version\":{\"description\":\"API version date.\",\"type\":\"string\",\"maxLength\":30},\"azure_deployment_name\":{\"description\":\"Deployment in Azure.\",\"type\":\"string\"},\"is_default\":{\"description\":\"Used when none is named.\",\"type\":\"boolean\",\"default\":false},\"azure_model_slug\":{\"description\":\"Model deployed, e.g. gpt-4o.\",\"type\":\"string\"}},\"required\":[\"azure_api_version\",\"azure_deployme",
    "nt_name\",\"azure_model_slug\"]}},\"azure_entra_tenant_id\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_managed_client_id\":{\"description\":\"For managed, optional.\",\"type\":\"string\"}},\"required\":[\"azure_resource_name\",\"azure_deployment_config\",\"azure_auth_mode\"]},{\"description\":\"AWS Bedrock.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"How to sign in to AWS.\",\"type\":\"string\",\"enum\":[\"accessKey\",\"assumedRole\"]},\"aws_region\":{\"description\":\"Region, e.g. us-east-1.\",\"type\":\"string\"},\"aws_access_key_id\":{\"description\":\"For accessKey.\",\"type\":\"string\"},\"aws_secret_access_key\":{\"description\":\"For accessKey.\",\"type\":\"string\"},\"aws_role_arn\":{\"description\":\"For assumedRole.\",\"type\":\"string\"},\"aws_external_id\":{\"description\":\"For assumedRole, optional.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"aws_auth_type\",\"aws_region\"]},{\"description\":\"Google Vertex AI.\",\"type\":\"object\",\"properties\":{\"vertex_auth_type\":{\"description\":\"How to sign in to Google Cloud.\",\"type\":\"string\",\"enum\":[\"basic\",\"serviceAccount\"]},\"vertex_region\":{\"description\":\"Region, e.g. us-central1.\",\"type\":\"string\"},\"vertex_project_id\":{\"description\":\"For basic.\",\"type\":\"string\"},\"vertex_service_account_json\":{\"description\":\"For serviceAccount, the key file as an object.\",\"type\":\"object\"}},\"required\":[\"vertex_auth_type\",\"vertex_region\"]},{\"description\":\"Azure AI Foundry.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"How to sign in to Azure.\",\"type\":\"string\",\"enum\":[\"default\",\"entra\",\"managed\"]},\"azure_foundry_url\":{\"description\":\"Foundry endpoint URL.\",\"type\":\"string\"},\"azure_api_version\":{\"description\":\"API version date.\",\"type\":\"string\",\"maxLength\":30},\"azure_deployment_name\":{\"description\":\"Deployment in Azure.\",\"type\":\"string\"},\"azure_entra_tenant_id\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":",
    "\"For entra.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"For entra.\",\"type\":\"string\"},\"azure_managed_client_id\":{\"description\":\"For managed, optional.\",\"type\":\"string\"}},\"required\":[\"azure_foundry_url\",\"azure_auth_mode\"]},{\"description\":\"Cloudflare Workers AI.\",\"type\":\"object\",\"properties\":{\"workers_ai_account_id\":{\"description\":\"Cloudflare account id.\",\"type\":\"string\"}},\"required\":[\"workers_ai_account_id\"]},{\"description\":\"AWS SageMaker; the fields of Bedrock, and these.\",\"type\":\"object\",\"properties\":{\"amzn_sagemaker_custom_attributes\":{\"type\":\"string\"},\"amzn_sagemaker_target_model\":{\"type\":\"string\"},\"amzn_sagemaker_target_variant\":{\"type\":\"string\"},\"amzn_sagemaker_target_container_hostname\":{\"type\":\"string\"},\"amzn_sagemaker_inference_id\":{\"type\":\"string\"},\"amzn_sagemaker_enable_explanations\":{\"type\":\"string\"},\"amzn_sagemaker_inference_component\":{\"type\":\"string\"},\"amzn_sagemaker_session_id\":{\"type\":\"string\"},\"amzn_sagemaker_model_name\":{\"type\":\"string\"}}},{\"description\":\"Hugging Face.\",\"type\":\"object\",\"properties\":{\"huggingface_base_url\":{\"description\":\"Base URL of your endpoint.\",\"type\":\"string\"}}},{\"description\":\"Snowflake Cortex.\",\"type\":\"object\",\"properties\":{\"snowflake_account\":{\"description\":\"Account identifier.\",\"type\":\"string\"}},\"required\":[\"snowflake_account\"]},{\"description\":\"Own base URL and headers; may be added to any other.\",\"type\":\"object\",\"properties\":{\"custom_host\":{\"description\":\"Base URL instead of the provider's.\",\"type\":\"string\"},\"custom_headers\":{\"description\":\"Headers sent along.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}]},\"secret_mappings\":{\"description\":\"Secrets to take from secret references instead of this request.\",\"type\":\"array\",\"items\":{\"description\":\"Fills a secret field from a secret reference.\",\"type\":\"object\",\"properties\":{\"target_field\":{\"description\":\"Field to fill, e.g. key or configurations.aws_secret_access_key; unique.\",\"type\":\"string\"},\"secret_reference_id\":{\"description\":\"Id or slug of a",
    " secret reference the workspace may use.\",\"type\":\"string\"},\"secret_key\":{\"description\":\"Key to pick from a multi-value secret.\",\"type\":[\"string\",\"null\"]},\"value_format\":{\"description\":\"Use json to parse the value before it is applied.\",\"type\":[\"string\",\"null\"],\"enum\":[\"json\",\"string\",null]}},\"required\":[\"target_field\",\"secret_reference_id\"]}},\"pricing_adjustments\":{\"description\":\"Factors on list prices for cost tracking and budgets.\",\"type\":[\"object\",\"null\"],\"properties\":{\"multiplier\":{\"description\":\"Factor per kind of token.\",\"type\":\"object\",\"properties\":{\"default\":{\"description\":\"For all not set below.\",\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_audio_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_audio_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_audio_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"reasoning_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"prediction_accepted_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"prediction_rejected_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_image_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_image_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"request_text_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"response_text_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_image_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_read_text_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_text_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"cache_write_image_input_token\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"image\":{\"type\":[\"object\",\"null\"],\"properties\":{\"default\":{\"type\":[\"number\",\"null\"],\"minimum\":0}},\"additionalProperties\":false},\"additional_units\":{\"description\":\"Extras by name, e.g. web_search.\",\"typ",
    "e\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":[\"number\",\"null\"],\"minimum\":0}}},\"additionalProperties\":false}},\"additionalProperties\":false}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"delete_integration\",\"title\":\"Delete Integration\",\"description\":\"Delete an integration and the AI provider credentials it stores, for good. Providers built on it stop working in every workspace. To withdraw it from some workspaces only use update_integration_workspaces; to see who has it use list_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_integration_models\",\"title\":\"List Integration Models\",\"description\":\"List the models of an integration and whether each is enabled, custom or fine-tuned, with its own prices where set. To change them use update_integration_models; for what an API key can call use list_models. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_integration_models\",\"title\":\"Update Integration Models\",\"description\":\"Enable or disable models of an integration, add custom or fine-tuned ones and set their prices, many in one call. Requests for a disabled model are refused in all workspaces. allow_all_models decides about models that appear later. To remove a custom model use delete_integration_model.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"},\"models\":{\"description\":\"Models to change, with access and prices for each.\",\"type\":\"array\",\"items\":{\"description\":\"Change to one model.\",\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Model slug.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether it may be used.\",\"type\":\"boolean\"},\"is_custom\":{\"description\":\"True adds a model of yours.\",\"type\":[\"boolean\",\"null\"]},\"is_finetune\":{\"description\":\"True for a fine-tuned model.\",\"type\":[\"boolean\",\"null\"]},\"base_model_slug\":{\"description\":\"Model it was tuned from.\",\"type\":[\"string\",\"null\"]},\"configurations\":{\"description\":\"Settings of this model.\",\"type\":\"object\",\"properties\":{\"custom_host\":{\"description\":\"Base URL for this model.\",\"type\":\"string\"}}},\"pricing_config\":{\"description\":\"Own prices of this model.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"Kind of pricing.\",\"type\":\"string\",\"enum\":[\"static\"]},\"pay_as_you_go\":{\"description\":\"Prices per token.\",\"type\":\"object\",\"properties\":{\"request_token\":{\"description\":\"Input.\",\"type\":\"object\",\"properties\":{\"price\":{\"description\":\"Per token.\",\"type\":\"number\",\"format\":\"float\"}}},\"response_token\":{\"description\":\"Output.\",\"type\":\"object\",\"properties\":{\"price\":{\"description\":\"Per token.\",\"type\":\"number\",\"format\":\"float\"}}}}}}}},\"required\":[\"slug\",\"enabled\"]}},\"allow_all_models\":{\"description\":\"Whether models that appear later are enabled on their own.\",\"type\":\"boolean\"}},\"required\":[\"slug\",\"models\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint",
    "\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"delete_integration_model\",\"title\":\"Delete Integration Models\",\"description\":\"Remove custom models from an integration for good, one or several by slug. Only models added by update_integration_models can be removed; to take a built-in model out of use, disable it there instead.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"},\"slugs\":{\"description\":\"Model slugs to remove, separated by commas, e.g. my-model,my-finetune.\",\"type\":\"string\",\"minLength\":1}},\"required\":[\"slug\",\"slugs\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_integration_workspaces\",\"title\":\"List Integration Workspaces\",\"description\":\"List the workspaces that an integration is shared with: whether access is enabled, and the budget and rate limit each has on it. To grant, limit or withdraw access use update_integration_workspaces. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_integration_workspaces\",\"title\":\"Update Integration Workspaces\",\"description\":\"Grant or withdraw workspaces' access to an integration and set the budget and rate limit of each, or one rule for all workspaces, future ones included. By default each workspace gaining access gets a provider. Withdrawing access makes requests from that workspace fail.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"description\":\"Slug of the integration, as list_integrations returns it.\",\"type\":\"string\"},\"workspaces\":{\"description\":\"Workspaces to change, with access and limits for each.\",\"type\":\"array\",\"items\":{\"description\":\"Access of one workspace.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Workspace id or slug.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether it has access.\",\"type\":\"boolean\"},\"usage_limits\":{\"description\":\"Its budget.\",\"type\":[\"array\",\"null\"],\"maxItems\":1,\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}}},\"rate_limits\":{\"description\":\"Its rate limit.\",\"type\":[\"array\",\"null\"],\"maxItems\":1,\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph) or minute (rpm).\",\"t",
    "ype\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}},\"reset_usage\":{\"description\":\"Set usage to zero; revives an exhausted one.\",\"type\":\"boolean\"},\"create_default_provider\":{\"description\":\"Over the setting for all.\",\"type\":\"boolean\"},\"default_provider_slug\":{\"description\":\"Over the setting for all.\",\"type\":\"string\"}},\"required\":[\"id\",\"enabled\"]}},\"global_workspace_access\":{\"description\":\"Access and limits for all workspaces, future ones too.\",\"type\":\"object\",\"properties\":{\"enabled\":{\"description\":\"Open to all workspaces, future ones too.\",\"type\":\"boolean\"},\"usage_limits\":{\"description\":\"Budget of each.\",\"type\":[\"array\",\"null\"],\"maxItems\":1,\"items\":{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}}},\"rate_limits\":{\"description\":\"Rate limit of each.\",\"type\":[\"array\",\"null\"],\"maxItems\":1,\"items\":{\"description\":\"A cap on requests or tokens per period.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph) or minute (rpm).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}}}},\"required\":[\"enabled\"]},\"override_ex",
    "isting_workspace_access\":{\"description\":\"Whether to overwrite what workspaces have now.\",\"type\":\"boolean\"},\"create_default_provider\":{\"description\":\"Create a provider in each workspace that gains access.\",\"type\":\"boolean\",\"default\":true},\"default_provider_slug\":{\"description\":\"Slug for that provider; fails where it is taken.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"list_models\",\"title\":\"List Available Models\",\"description\":\"List the models that the API key can call through the gateway, filtered by AI service or provider, sorted and paged. Returns ids as a request's model argument takes them. This asks the gateway, not the control plane; to decide which models are open use update_integration_models.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"ai_service\":{\"description\":\"Keep models of this AI service, e.g. openai or anthropic.\",\"type\":\"string\"},\"provider\":{\"description\":\"Keep models of this provider.\",\"type\":\"string\"},\"limit\":{\"description\":\"Most models to return.\",\"type\":\"integer\"},\"offset\":{\"description\":\"Models to skip before the first one returned.\",\"type\":\"integer\"},\"sort\":{\"description\":\"Field to sort the models by.\",\"type\":\"string\",\"enum\":[\"name\",\"provider\",\"ai_service\"],\"default\":\"name\"},\"order\":{\"description\":\"Direction of sorting.\",\"type\":\"string\",\"enum\":[\"asc\",\"desc\"],\"default\":\"asc\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
};

static const portkey_tool tools[] = {
    {332, 2922, 0, 798, 17, 17, 0}, /* get_model_pricing */
    {619, 2940, 798, 1023, 17, 17, 1}, /* list_integrations */
    {2037, 2958, 1821, 8879, 17, 17, 2}, /* create_integration */
    {2347, 2977, 10700, 631, 17, 17, 3}, /* get_integration */
    {2384, 2993, 11331, 8300, 17, 17, 4}, /* update_integration */
    {2407, 3012, 19631, 630, 17, 17, 5}, /* delete_integration */
    {2502, 3031, 20261, 612, 17, 17, 6}, /* list_integration_models */
    {2554, 3055, 20873, 2075, 17, 17, 7}, /* update_integration_models */
    {2586, 3081, 22948, 722, 17, 17, 8}, /* delete_integration_model */
    {2622, 3107, 23670, 611, 17, 17, 9}, /* list_integration_workspaces */
    {2753, 3135, 24281, 4499, 17, 17, 10}, /* update_integration_workspaces */
    {2902, 3165, 28780, 1142, 17, 17, 11}, /* list_models */
};

extern const struct pa_domain pa_domain_integrations;
const struct pa_domain pa_domain_integrations = {
    .name = "integrations",
    .description = "Stored AI provider credentials, their models and workspace access.",
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
    .operation_count = 12,
    .tool_count = 12,
};

int portkey_get_model_pricing(portkey_response **out, portkey_client *client, const portkey_get_model_pricing_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_model_pricing_request(portkey_request **out, const portkey_get_model_pricing_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_list_integrations(portkey_response **out, portkey_client *client, const portkey_list_integrations_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_list_integrations_request(portkey_request **out, const portkey_list_integrations_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_create_integration(portkey_response **out, portkey_client *client, const portkey_create_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_create_integration_request(portkey_request **out, const portkey_create_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_get_integration(portkey_response **out, portkey_client *client, const portkey_get_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_get_integration_request(portkey_request **out, const portkey_get_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_update_integration(portkey_response **out, portkey_client *client, const portkey_update_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_update_integration_request(portkey_request **out, const portkey_update_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_delete_integration(portkey_response **out, portkey_client *client, const portkey_delete_integration_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_delete_integration_request(portkey_request **out, const portkey_delete_integration_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_list_integration_models(portkey_response **out, portkey_client *client, const portkey_list_integration_models_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_list_integration_models_request(portkey_request **out, const portkey_list_integration_models_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_update_integration_models(portkey_response **out, portkey_client *client, const portkey_update_integration_models_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_update_integration_models_request(portkey_request **out, const portkey_update_integration_models_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_delete_integration_model(portkey_response **out, portkey_client *client, const portkey_delete_integration_model_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_delete_integration_model_request(portkey_request **out, const portkey_delete_integration_model_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_list_integration_workspaces(portkey_response **out, portkey_client *client, const portkey_list_integration_workspaces_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_list_integration_workspaces_request(portkey_request **out, const portkey_list_integration_workspaces_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}

int portkey_update_integration_workspaces(portkey_response **out, portkey_client *client, const portkey_update_integration_workspaces_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[10], params, error);
}

int portkey_update_integration_workspaces_request(portkey_request **out, const portkey_update_integration_workspaces_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[10], params, error);
}

int portkey_list_models(portkey_response **out, portkey_client *client, const portkey_list_models_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[11], params, error);
}

int portkey_list_models_request(portkey_request **out, const portkey_list_models_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[11], params, error);
}
