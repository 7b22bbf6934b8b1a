/* SPDX-License-Identifier: MIT */
/* Generated from openapi/providers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/providers.h>

static const struct {
    char t0[1]; char t1[13]; char t2[10]; char t3[13]; char t4[5]; char t5[11]; char t6[11]; char t7[15];
    char t8[5]; char t9[5]; char t10[7]; char t11[11]; char t12[12]; char t13[5]; char t14[11]; char t15[9];
    char t16[5]; char t17[6]; char t18[6]; char t19[6]; char t20[6]; char t21[12]; char t22[5]; char t23[7];
    char t24[9]; char t25[12]; char t26[10]; char t27[13]; char t28[16]; char t29[2]; char t30[13];
    char t31[20]; char t32[15]; char t33[10]; char t34[9]; char t35[5]; char t36[20]; char t37[4];
    char t38[7]; char t39[7]; char t40[6]; char t41[15]; char t42[4]; char t43[4]; char t44[11]; char t45[18];
    char t46[3]; char t47[16]; char t48[5]; char t49[20]; char t50[17]; char t51[13]; char t52[18];
    char t53[18]; char t54[16]; char t55[4]; char t56[20]; char t57[16]; char t58[7]; char t59[20];
    char t60[15]; char t61[16]; char t62[13]; char t63[16]; char t64[16];
} strings = {
    "",
    "current_page",
    "page_size",
    "workspace_id",
    "data",
    "created_at",
    "expires_at",
    "integration_id",
    "name",
    "note",
    "object",
    "\"provider\"",
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
    "slug",
    "status",
    "\"active\"",
    "\"exhausted\"",
    "\"expired\"",
    "usage_limits",
    "alert_threshold",
    "1",
    "credit_limit",
    "next_usage_reset_at",
    "periodic_reset",
    "\"monthly\"",
    "\"weekly\"",
    "null",
    "periodic_reset_days",
    "365",
    "\"cost\"",
    "\"list\"",
    "total",
    "list_providers",
    "GET",
    "/v1",
    "/providers",
    "virtual_keys.list",
    "id",
    "create_provider",
    "POST",
    "virtual_keys.create",
    "application/json",
    "get_provider",
    "/providers/{slug}",
    "virtual_keys.read",
    "update_provider",
    "PUT",
    "virtual_keys.update",
    "delete_provider",
    "DELETE",
    "virtual_keys.delete",
    "List Providers",
    "Create Provider",
    "Get Provider",
    "Update Provider",
    "Delete Provider",
};

static const uint32_t names[] = {
    96, /* "provider" */
    124, /* "requests" */
    135, /* "tokens" */
    149, /* "rpd" */
    155, /* "rph" */
    161, /* "rpm" */
    197, /* "active" */
    206, /* "exhausted" */
    218, /* "expired" */
    307, /* "monthly" */
    317, /* "weekly" */
    326, /* null */
    355, /* "cost" */
    135, /* "tokens" */
    362, /* "list" */
    79, /* name */
    64, /* integration_id */
    185, /* slug */
};

static const uint16_t branches[] = {
    15, 24,
};

static const struct pa_property properties[] = {
    {1, 0}, /* current_page */
    {14, 0}, /* page_size */
    {24, 1}, /* workspace_id */
    {119, 5}, /* type */
    {144, 6}, /* unit */
    {167, 0}, /* value */
    {241, 11}, /* alert_threshold */
    {259, 11}, /* credit_limit */
    {272, 3}, /* next_usage_reset_at */
    {292, 12}, /* periodic_reset */
    {331, 13}, /* periodic_reset_days */
    {119, 14}, /* type */
    {42, 1}, /* created_at */
    {53, 1}, /* expires_at */
    {64, 1}, /* integration_id */
    {79, 1}, /* name */
    {84, 3}, /* note */
    {89, 4}, /* object */
    {107, 8}, /* rate_limits */
    {173, 9}, /* reset_usage */
    {185, 1}, /* slug */
    {190, 10}, /* status */
    {228, 15}, /* usage_limits */
    {37, 17}, /* data */
    {89, 18}, /* object */
    {369, 0}, /* total */
    {53, 1}, /* expires_at */
    {64, 1}, /* integration_id */
    {79, 1}, /* name */
    {84, 3}, /* note */
    {107, 7}, /* rate_limits */
    {185, 1}, /* slug */
    {228, 15}, /* usage_limits */
    {24, 1}, /* workspace_id */
    {427, 1}, /* id */
    {185, 1}, /* slug */
    {185, 1}, /* slug */
    {24, 1}, /* workspace_id */
    {53, 3}, /* expires_at */
    {79, 1}, /* name */
    {84, 1}, /* note */
    {107, 7}, /* rate_limits */
    {173, 23}, /* reset_usage */
    {185, 1}, /* slug */
    {228, 25}, /* usage_limits */
    {24, 1}, /* workspace_id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 1},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 3},
    {PA_TYPE, 0, PA_T_NULL | PA_T_ARRAY},
    {PA_ITEMS, 0, 7},
    {PA_TYPE, 0, PA_T_NULL | PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 6},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 257},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 9},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_MINIMUM, 0, 257},
    {PA_MAXIMUM, 0, 351},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 12},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 6, 6},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 11, 12},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 16},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 14},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 23},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 15},
    {PA_PROPERTIES, 8, 26},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 34},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 17},
    {PA_PROPERTIES, 2, 36},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_NULL},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 17},
    {PA_PROPERTIES, 8, 38},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* list_providers.current_page */
    {1, 1}, /* list_providers.workspace_id */
    {2, 3}, /* list_providers */
    {5, 1}, /* list_providers response.data[].note */
    {6, 2}, /* list_providers response.data[].object */
    {8, 2}, /* list_providers response.data[].rate_limits[].type */
    {10, 2}, /* list_providers response.data[].rate_limits[].unit */
    {12, 2}, /* list_providers response.data[].rate_limits[] */
    {14, 2}, /* list_providers response.data[].rate_limits */
    {16, 1}, /* list_providers response.data[].reset_usage */
    {17, 2}, /* list_providers response.data[].status */
    {19, 2}, /* list_providers response.data[].usage_limits.alert_threshold */
    {21, 2}, /* list_providers response.data[].usage_limits.periodic_reset */
    {23, 3}, /* list_providers response.data[].usage_limits.periodic_reset_days */
    {26, 2}, /* list_providers response.data[].usage_limits.type */
    {28, 2}, /* list_providers response.data[].usage_limits */
    {30, 2}, /* list_providers response.data[] */
    {32, 2}, /* list_providers response.data */
    {34, 2}, /* list_providers response.object */
    {36, 2}, /* list_providers response */
    {38, 4}, /* create_provider */
    {42, 2}, /* create_provider response */
    {44, 4}, /* get_provider */
    {48, 1}, /* update_provider.reset_usage */
    {49, 1}, /* update_provider.usage_limits (2) */
    {50, 1}, /* update_provider.usage_limits */
    {51, 4}, /* update_provider */
    {55, 1}, /* delete_provider response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_providers.current_page */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_providers.page_size */
    {24, 24, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_providers.workspace_id */
    {24, 24, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_provider.workspace_id */
    {185, 185, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_provider.slug */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {471, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_providers_params, current_page), PA_NONE, PA_F_INTEGER},
    {14, offsetof(portkey_list_providers_params, page_size), PA_NONE, PA_F_INTEGER},
    {24, offsetof(portkey_list_providers_params, workspace_id), PA_NONE, PA_F_STRING},
    {259, offsetof(portkey_usage_limits, credit_limit), PA_NONE, PA_F_INTEGER},
    {119, offsetof(portkey_usage_limits, type), PA_NONE, PA_F_STRING},
    {241, offsetof(portkey_usage_limits, alert_threshold), PA_NONE, PA_F_INTEGER},
    {292, offsetof(portkey_usage_limits, periodic_reset), PA_NONE, PA_F_STRING},
    {331, offsetof(portkey_usage_limits, periodic_reset_days), PA_NONE, PA_F_INTEGER},
    {272, offsetof(portkey_usage_limits, next_usage_reset_at), PA_NONE, PA_F_STRING},
    {119, offsetof(portkey_rate_limits, type), PA_NONE, PA_F_STRING},
    {144, offsetof(portkey_rate_limits, unit), PA_NONE, PA_F_STRING},
    {167, offsetof(portkey_rate_limits, value), PA_NONE, PA_F_INTEGER},
    {79, offsetof(portkey_create_provider_params, name), PA_NONE, PA_F_STRING},
    {64, offsetof(portkey_create_provider_params, integration_id), PA_NONE, PA_F_STRING},
    {24, offsetof(portkey_create_provider_params, workspace_id), PA_NONE, PA_F_STRING},
    {185, offsetof(portkey_create_provider_params, slug), PA_NONE, PA_F_STRING},
    {84, offsetof(portkey_create_provider_params, note), PA_NONE, PA_F_STRING},
    {228, offsetof(portkey_create_provider_params, usage_limits), 2, PA_F_OBJECT},
    {107, offsetof(portkey_create_provider_params, rate_limits), 3, PA_F_OBJECT},
    {53, offsetof(portkey_create_provider_params, expires_at), PA_NONE, PA_F_STRING},
    {24, offsetof(portkey_get_provider_params, workspace_id), PA_NONE, PA_F_STRING},
    {185, offsetof(portkey_get_provider_params, slug), PA_NONE, PA_F_STRING},
    {24, offsetof(portkey_update_provider_params, workspace_id), PA_NONE, PA_F_STRING},
    {185, offsetof(portkey_update_provider_params, slug), PA_NONE, PA_F_STRING},
    {79, offsetof(portkey_update_provider_params, name), PA_NONE, PA_F_STRING},
    {84, offsetof(portkey_update_provider_params, note), PA_NONE, PA_F_STRING},
    {228, offsetof(portkey_update_provider_params, usage_limits), PA_NONE, PA_F_JSON},
    {107, offsetof(portkey_update_provider_params, rate_limits), 3, PA_F_OBJECT},
    {53, offsetof(portkey_update_provider_params, expires_at), PA_NONE, PA_F_STRING},
    {173, offsetof(portkey_update_provider_params, reset_usage), PA_NONE, PA_F_BOOLEAN},
    {24, offsetof(portkey_delete_provider_params, workspace_id), PA_NONE, PA_F_STRING},
    {185, offsetof(portkey_delete_provider_params, slug), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 3, sizeof(portkey_list_providers_params)},
    {12, 8, sizeof(portkey_create_provider_params)},
    {3, 6, sizeof(portkey_usage_limits)},
    {9, 3, sizeof(portkey_rate_limits)},
    {20, 2, sizeof(portkey_get_provider_params)},
    {22, 8, sizeof(portkey_update_provider_params)},
    {30, 2, sizeof(portkey_delete_provider_params)},
};

static const portkey_operation operations[] = {
    {375, 390, 394, 398, 409, 15, 2, 19, 0, PA_NONE, 0, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_providers */
    {430, 446, 394, 398, 451, 15, 20, 21, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_provider */
    {488, 390, 394, 501, 519, 15, 22, 16, 4, PA_NONE, 3, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_provider */
    {537, 553, 394, 501, 557, 15, 26, 21, 5, 0, 3, 2, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_provider */
    {577, 593, 394, 501, 600, 15, 22, 27, 6, PA_NONE, 3, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_provider */
};

static const struct {
    char t0[835] PA_PIECE; char t1[2000] PA_PIECE; char t2[251] PA_PIECE; char t3[739] PA_PIECE;
    char t4[2000] PA_PIECE; char t5[347] PA_PIECE; char t6[742] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_providers\",\"title\":\"List Providers\",\"description\":\"List the AI providers of a workspace: the slugs that requests address, each backed by an integration that holds the credentials. Returns name, status, budget, rate limits and expiry. Providers are the former virtual keys; for the credentials behind them use list_integrations.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"current_page\":{\"description\":\"Page to return, counted from 0, which is the default.\",\"type\":\"integer\"},\"page_size\":{\"description\":\"Providers per page; 50 when absent.\",\"type\":\"integer\"},\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key, else the key decides.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_provider\",\"title\":\"Create Provider\",\"description\":\"Create an AI provider in a workspace from an existing integration, so that requests can use it by slug, under a budget, a rate limit and an expiry date of its own. Returns its id and slug. The provider holds no credentials: to store those use create_integration first.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"Display name of the provider.\",\"type\":\"string\"},\"integration_id\":{\"description\":\"Slug of the integration whose credentials it uses.\",\"type\":\"string\"},\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key.\",\"type\":\"string\"},\"slug\":{\"description\":\"Slug for requests; by default the name with a random suffix.\",\"type\":\"string\"},\"note\":{\"description\":\"Free text shown beside the provider.\",\"type\":[\"string\",\"null\"]},\"usage_limits\":{\"description\":\"Budget of this provider.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}},\"rate_limits\":{\"description\":\"Rate limit of this provider.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph) or minute (rpm).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}},\"expires_at\":{\"description\":\"When it stops ",
    "working, RFC 3339; absent means never.\",\"type\":\"string\",\"format\":\"date-time\"}},\"required\":[\"name\",\"integration_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_provider\",\"title\":\"Get Provider\",\"description\":\"Read one AI provider of a workspace: name, integration, status (active, exhausted or expired), budget, rate limits and expiry. Credentials belong to the integration and are not shown; for those settings use get_integration. To find a slug use list_providers.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key, else the key decides.\",\"type\":\"string\"},\"slug\":{\"description\":\"Slug of the provider, as list_providers returns it.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_provider\",\"title\":\"Update Provider\",\"description\":\"Change the name, note, budget, rate limit or expiry of an AI provider. With reset_usage the usage counted so far is set back to zero, which cannot be undone. The integration and the slug stay as they are; to change credentials use update_integration.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key, else the key decides.\",\"type\":\"string\"},\"slug\":{\"description\":\"Slug of the provider, as list_providers returns it.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name of the provider.\",\"type\":\"string\"},\"note\":{\"description\":\"New free text shown beside the provider.\",\"type\":\"string\"},\"usage_limits\":{\"description\":\"New budget; null removes it.\",\"anyOf\":[{\"description\":\"A budget in cost or tokens, with an alert and a reset schedule.\",\"type\":\"object\",\"properties\":{\"credit_limit\":{\"description\":\"Budget in US dollars or tokens.\",\"type\":\"integer\",\"minimum\":1},\"type\":{\"description\":\"What the budget counts.\",\"type\":\"string\",\"enum\":[\"cost\",\"tokens\"]},\"alert_threshold\":{\"description\":\"Usage that triggers an alert.\",\"type\":\"integer\",\"minimum\":1},\"periodic_reset\":{\"description\":\"Rhythm of resets; or periodic_reset_days.\",\"type\":[\"string\",\"null\"],\"enum\":[\"monthly\",\"weekly\",null]},\"periodic_reset_days\":{\"description\":\"Days between resets.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":365},\"next_usage_reset_at\":{\"description\":\"Next reset, RFC 3339.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}}},{\"type\":\"null\"}]},\"rate_limits\":{\"description\":\"New rate limit of this provider.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"What is counted.\",\"type\":\"string\",\"enum\":[\"requests\",\"tokens\"]},\"unit\":{\"description\":\"Period, per day (rpd), hour (rph) or minute (rpm).\",\"type\":\"string\",\"enum\":[\"rpd\",\"rph\",\"rpm\"]},\"value\":{\"description\":\"Most requests or tokens allowed per period.\",\"type\":\"integer\"}}},\"expires_at\":{\"description\":\"New ex",
    "piry, RFC 3339; null means it never expires.\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"reset_usage\":{\"description\":\"True sets the usage counted so far back to zero.\",\"type\":\"boolean\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_provider\",\"title\":\"Delete Provider\",\"description\":\"Delete an AI provider from a workspace for good. Requests, configs and prompts that name its slug fail from then on; the integration behind it and its credentials stay. To take an integration away from a whole workspace use update_integration_workspaces.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Workspace id or slug; needed with an organisation key, else the key decides.\",\"type\":\"string\"},\"slug\":{\"description\":\"Slug of the provider, as list_providers returns it.\",\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {375, 620, 0, 835, 15, 15, 0}, /* list_providers */
    {430, 635, 835, 2251, 15, 15, 1}, /* create_provider */
    {488, 651, 3086, 739, 15, 15, 2}, /* get_provider */
    {537, 664, 3825, 2347, 15, 15, 3}, /* update_provider */
    {577, 680, 6172, 742, 15, 15, 4}, /* delete_provider */
};

extern const struct pa_domain pa_domain_providers;
const struct pa_domain pa_domain_providers = {
    .name = "providers",
    .description = "AI providers of a workspace, the former virtual keys.",
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
    .operation_count = 5,
    .tool_count = 5,
};

int portkey_list_providers(portkey_response **out, portkey_client *client, const portkey_list_providers_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_providers_request(portkey_request **out, const portkey_list_providers_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_provider(portkey_response **out, portkey_client *client, const portkey_create_provider_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_provider_request(portkey_request **out, const portkey_create_provider_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_provider(portkey_response **out, portkey_client *client, const portkey_get_provider_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_provider_request(portkey_request **out, const portkey_get_provider_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_provider(portkey_response **out, portkey_client *client, const portkey_update_provider_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_provider_request(portkey_request **out, const portkey_update_provider_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_provider(portkey_response **out, portkey_client *client, const portkey_delete_provider_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_provider_request(portkey_request **out, const portkey_delete_provider_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}
