/* SPDX-License-Identifier: MIT */
/* Generated from openapi/audit.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/audit.h>

static const struct {
    char t0[1]; char t1[11]; char t2[9]; char t3[16]; char t4[7]; char t5[4]; char t6[11]; char t7[8];
    char t8[10]; char t9[13]; char t10[21]; char t11[14]; char t12[7]; char t13[10]; char t14[8];
    char t15[13]; char t16[10]; char t17[2]; char t18[7]; char t19[6]; char t20[9]; char t21[4]; char t22[7];
    char t23[10]; char t24[7]; char t25[18]; char t26[8]; char t27[13]; char t28[13]; char t29[16];
    char t30[10]; char t31[6]; char t32[16]; char t33[4]; char t34[4]; char t35[12]; char t36[16];
} strings = {
    "",
    "start_time",
    "end_time",
    "organisation_id",
    "method",
    "uri",
    "request_id",
    "user_id",
    "user_type",
    "workspace_id",
    "response_status_code",
    "resource_type",
    "action",
    "client_ip",
    "country",
    "current_page",
    "page_size",
    "0",
    "\"POST\"",
    "\"PUT\"",
    "\"DELETE\"",
    "100",
    "\"user\"",
    "\"api_key\"",
    "object",
    "\"analytics-graph\"",
    "records",
    "query_params",
    "request_body",
    "request_headers",
    "timestamp",
    "total",
    "list_audit_logs",
    "GET",
    "/v1",
    "/audit-logs",
    "List Audit Logs",
};

static const uint32_t names[] = {
    1, /* start_time */
    12, /* end_time */
    21, /* organisation_id */
    175, /* "POST" */
    182, /* "PUT" */
    188, /* "DELETE" */
    201, /* "user" */
    208, /* "api_key" */
    225, /* "analytics-graph" */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {125, 0}, /* action */
    {132, 0}, /* client_ip */
    {142, 0}, /* country */
    {150, 1}, /* current_page */
    {12, 2}, /* end_time */
    {37, 3}, /* method */
    {21, 0}, /* organisation_id */
    {163, 4}, /* page_size */
    {48, 0}, /* request_id */
    {111, 0}, /* resource_type */
    {90, 5}, /* response_status_code */
    {1, 2}, /* start_time */
    {44, 0}, /* uri */
    {59, 0}, /* user_id */
    {67, 6}, /* user_type */
    {77, 0}, /* workspace_id */
    {125, 0}, /* action */
    {132, 0}, /* client_ip */
    {142, 0}, /* country */
    {37, 3}, /* method */
    {21, 0}, /* organisation_id */
    {251, 0}, /* query_params */
    {264, 0}, /* request_body */
    {277, 0}, /* request_headers */
    {48, 0}, /* request_id */
    {111, 0}, /* resource_type */
    {90, 5}, /* response_status_code */
    {293, 0}, /* timestamp */
    {44, 0}, /* uri */
    {59, 0}, /* user_id */
    {67, 6}, /* user_type */
    {77, 0}, /* workspace_id */
    {218, 8}, /* object */
    {243, 10}, /* records */
    {303, 5}, /* total */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 173},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 3},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 173},
    {PA_MAXIMUM, 0, 197},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 6},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 0},
    {PA_PROPERTIES, 16, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 8},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 16, 16},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 32},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* list_audit_logs.action */
    {1, 2}, /* list_audit_logs.current_page */
    {3, 2}, /* list_audit_logs.end_time */
    {5, 2}, /* list_audit_logs.method */
    {7, 3}, /* list_audit_logs.page_size */
    {10, 1}, /* list_audit_logs.response_status_code */
    {11, 2}, /* list_audit_logs.user_type */
    {13, 4}, /* list_audit_logs */
    {17, 2}, /* list_audit_logs response.object */
    {19, 2}, /* list_audit_logs response.records[] */
    {21, 2}, /* list_audit_logs response.records */
    {23, 2}, /* list_audit_logs response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.start_time */
    {12, 12, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.end_time */
    {21, 21, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.organisation_id */
    {37, 37, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.method */
    {44, 44, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.uri */
    {48, 48, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.request_id */
    {59, 59, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.user_id */
    {67, 67, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.user_type */
    {77, 77, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.workspace_id */
    {90, 90, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.response_status_code */
    {111, 111, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.resource_type */
    {125, 125, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.action */
    {132, 132, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.client_ip */
    {142, 142, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.country */
    {150, 150, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.current_page */
    {163, 163, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_audit_logs.page_size */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_audit_logs_params, start_time), PA_NONE, PA_F_STRING},
    {12, offsetof(portkey_list_audit_logs_params, end_time), PA_NONE, PA_F_STRING},
    {21, offsetof(portkey_list_audit_logs_params, organisation_id), PA_NONE, PA_F_STRING},
    {37, offsetof(portkey_list_audit_logs_params, method), PA_NONE, PA_F_STRING},
    {44, offsetof(portkey_list_audit_logs_params, uri), PA_NONE, PA_F_STRING},
    {48, offsetof(portkey_list_audit_logs_params, request_id), PA_NONE, PA_F_STRING},
    {59, offsetof(portkey_list_audit_logs_params, user_id), PA_NONE, PA_F_STRING},
    {67, offsetof(portkey_list_audit_logs_params, user_type), PA_NONE, PA_F_STRING},
    {77, offsetof(portkey_list_audit_logs_params, workspace_id), PA_NONE, PA_F_STRING},
    {90, offsetof(portkey_list_audit_logs_params, response_status_code), PA_NONE, PA_F_INTEGER},
    {111, offsetof(portkey_list_audit_logs_params, resource_type), PA_NONE, PA_F_STRING},
    {125, offsetof(portkey_list_audit_logs_params, action), PA_NONE, PA_F_STRING},
    {132, offsetof(portkey_list_audit_logs_params, client_ip), PA_NONE, PA_F_STRING},
    {142, offsetof(portkey_list_audit_logs_params, country), PA_NONE, PA_F_STRING},
    {150, offsetof(portkey_list_audit_logs_params, current_page), PA_NONE, PA_F_INTEGER},
    {163, offsetof(portkey_list_audit_logs_params, page_size), PA_NONE, PA_F_INTEGER},
};

static const struct pa_struct structs[] = {
    {0, 16, sizeof(portkey_list_audit_logs_params)},
};

static const portkey_operation operations[] = {
    {309, 325, 329, 333, 0, 10, 7, 11, 0, PA_NONE, 0, 16, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_ENTERPRISE}, /* list_audit_logs */
};

static const struct {
    char t0[2000] PA_PIECE; char t1[138] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_audit_logs\",\"title\":\"List Audit Logs\",\"description\":\"List the audit log of an organisation: who created, changed or deleted what, when, and from which address. Filters narrow by user, workspace, resource, action or response status. It records administration; for costs, usage and errors of AI requests use the analytics operations. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"start_time\":{\"description\":\"Start of the period, ISO 8601, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"minLength\":1},\"end_time\":{\"description\":\"End of the period, ISO 8601, e.g. 2026-01-31T23:59:59Z.\",\"type\":\"string\",\"minLength\":1},\"organisation_id\":{\"description\":\"Organisation whose log to read.\",\"type\":\"string\"},\"method\":{\"description\":\"HTTP method of the recorded request.\",\"type\":\"string\",\"enum\":[\"POST\",\"PUT\",\"DELETE\"]},\"uri\":{\"description\":\"URI path of the recorded request.\",\"type\":\"string\"},\"request_id\":{\"description\":\"Only the request with this id.\",\"type\":\"string\"},\"user_id\":{\"description\":\"Only requests made by this user.\",\"type\":\"string\"},\"user_type\":{\"description\":\"Whether a person or an API key acted.\",\"type\":\"string\",\"enum\":[\"user\",\"api_key\"]},\"workspace_id\":{\"description\":\"Only resources of this workspace.\",\"type\":\"string\"},\"response_status_code\":{\"description\":\"Only requests answered with this HTTP status.\",\"type\":\"integer\"},\"resource_type\":{\"description\":\"Kind of resource that was acted on.\",\"type\":\"string\"},\"action\":{\"description\":\"What was done, as named in the records.\",\"type\":\"string\"},\"client_ip\":{\"description\":\"IP address the request came from.\",\"type\":\"string\"},\"country\":{\"description\":\"Country the IP address belongs to.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return, together with page_size.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of records per page.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":100}},\"required\":[\"start_time\",\"end_time\",\"organisation_id\"],\"additionalProperties\":false},\"annotations\"",
    ":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
};

static const portkey_tool tools[] = {
    {309, 345, 0, 2138, 10, 10, 0}, /* list_audit_logs */
};

extern const struct pa_domain pa_domain_audit;
const struct pa_domain pa_domain_audit = {
    .name = "audit",
    .description = "The record of who changed what.",
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
    .operation_count = 1,
    .tool_count = 1,
};

int portkey_list_audit_logs(portkey_response **out, portkey_client *client, const portkey_list_audit_logs_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_audit_logs_request(portkey_request **out, const portkey_list_audit_logs_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
