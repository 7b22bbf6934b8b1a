/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tracing.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/tracing.h>

static const struct {
    char t0[1]; char t1[9]; char t2[6]; char t3[9]; char t4[4]; char t5[3]; char t6[7]; char t7[2];
    char t8[2]; char t9[13]; char t10[8]; char t11[7]; char t12[16]; char t13[5]; char t14[4]; char t15[10];
    char t16[17]; char t17[3]; char t18[16]; char t19[4]; char t20[15]; char t21[16]; char t22[16];
} strings = {
    "",
    "trace_id",
    "value",
    "metadata",
    "-10",
    "10",
    "weight",
    "0",
    "1",
    "feedback_ids",
    "message",
    "status",
    "create_feedback",
    "POST",
    "/v1",
    "/feedback",
    "application/json",
    "id",
    "update_feedback",
    "PUT",
    "/feedback/{id}",
    "Create Feedback",
    "Update Feedback",
};

static const uint32_t names[] = {
    1, /* trace_id */
    10, /* value */
    123, /* id */
    10, /* value */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {16, 0}, /* metadata */
    {1, 1}, /* trace_id */
    {10, 2}, /* value */
    {32, 3}, /* weight */
    {43, 5}, /* feedback_ids */
    {56, 1}, /* message */
    {64, 1}, /* status */
    {123, 1}, /* id */
    {16, 0}, /* metadata */
    {10, 2}, /* value */
    {32, 3}, /* weight */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 25},
    {PA_MAXIMUM, 0, 29},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_MINIMUM, 0, 39},
    {PA_MAXIMUM, 0, 41},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 0},
    {PA_PROPERTIES, 4, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 4},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 2},
    {PA_PROPERTIES, 4, 7},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* create_feedback.metadata */
    {1, 1}, /* create_feedback.trace_id */
    {2, 3}, /* create_feedback.value */
    {5, 3}, /* create_feedback.weight */
    {8, 4}, /* create_feedback */
    {12, 2}, /* create_feedback response.feedback_ids */
    {14, 2}, /* create_feedback response */
    {16, 4}, /* update_feedback */
};

static const struct pa_parameter parameters[] = {
    {123, 123, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* update_feedback.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {106, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_create_feedback_params, trace_id), PA_NONE, PA_F_STRING},
    {10, offsetof(portkey_create_feedback_params, value), PA_NONE, PA_F_INTEGER},
    {32, offsetof(portkey_create_feedback_params, weight), PA_NONE, PA_F_NUMBER},
    {16, offsetof(portkey_create_feedback_params, metadata), PA_NONE, PA_F_JSON},
    {123, offsetof(portkey_update_feedback_params, id), PA_NONE, PA_F_STRING},
    {10, offsetof(portkey_update_feedback_params, value), PA_NONE, PA_F_INTEGER},
    {32, offsetof(portkey_update_feedback_params, weight), PA_NONE, PA_F_NUMBER},
    {16, offsetof(portkey_update_feedback_params, metadata), PA_NONE, PA_F_JSON},
};

static const struct pa_struct structs[] = {
    {0, 4, sizeof(portkey_create_feedback_params)},
    {4, 4, sizeof(portkey_update_feedback_params)},
};

static const portkey_operation operations[] = {
    {71, 87, 92, 96, 0, 13, 4, 6, 0, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_feedback */
    {126, 142, 92, 146, 0, 13, 7, 6, 1, 0, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_feedback */
};

static const struct {
    char t0[926] PA_PIECE; char t1[897] PA_PIECE;
} descriptors = {
    "{\"name\":\"create_feedback\",\"title\":\"Create Feedback\",\"description\":\"Rate a traced AI request: attach a feedback value, from -10 (worst) to 10 (best), to a trace id. Returns the id of the new feedback, which update_feedback needs. The weight decides how much the value counts in get_feedback_weighted_analytics.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"trace_id\":{\"description\":\"Trace id of the request to rate.\",\"type\":\"string\"},\"value\":{\"description\":\"Rating; higher is better.\",\"type\":\"integer\",\"minimum\":-10,\"maximum\":10},\"weight\":{\"description\":\"How much the value counts; 1 if absent.\",\"type\":\"number\",\"format\":\"float\",\"minimum\":0,\"maximum\":1,\"default\":1.0},\"metadata\":{\"description\":\"Free key-value pairs kept with the feedback.\",\"type\":\"object\"}},\"required\":[\"trace_id\",\"value\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"update_feedback\",\"title\":\"Update Feedback\",\"description\":\"Change feedback given earlier: its value and, if you like, its weight and metadata. Takes the feedback id that create_feedback returned, not the trace id. To rate another trace use create_feedback.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Feedback id, as create_feedback returned it.\",\"type\":\"string\",\"format\":\"uuid\"},\"value\":{\"description\":\"Rating; higher is better.\",\"type\":\"integer\",\"minimum\":-10,\"maximum\":10},\"weight\":{\"description\":\"How much the value counts; 1 if absent.\",\"type\":\"number\",\"format\":\"float\",\"minimum\":0,\"maximum\":1,\"default\":1.0},\"metadata\":{\"description\":\"Free key-value pairs kept with the feedback.\",\"type\":\"object\"}},\"required\":[\"id\",\"value\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {71, 161, 0, 926, 13, 13, 0}, /* create_feedback */
    {126, 177, 926, 897, 13, 13, 1}, /* update_feedback */
};

extern const struct pa_domain pa_domain_tracing;
const struct pa_domain pa_domain_tracing = {
    .name = "tracing",
    .description = "Feedback on traced requests.",
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
    .operation_count = 2,
    .tool_count = 2,
};

int portkey_create_feedback(portkey_response **out, portkey_client *client, const portkey_create_feedback_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_create_feedback_request(portkey_request **out, const portkey_create_feedback_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_update_feedback(portkey_response **out, portkey_client *client, const portkey_update_feedback_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_update_feedback_request(portkey_request **out, const portkey_update_feedback_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}
