/* SPDX-License-Identifier: MIT */
/* Generated from set/second.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/second.h>

static const struct {
    char t0[1]; char t1[3]; char t2[7]; char t3[6]; char t4[7]; char t5[6]; char t6[10]; char t7[4];
    char t8[4]; char t9[13]; char t10[10]; char t11[12]; char t12[12];
} strings = {
    "",
    "id",
    "period",
    "\"day\"",
    "\"hour\"",
    "value",
    "get_limit",
    "GET",
    "/v1",
    "/things/{id}",
    "Get Limit",
    "limit_again",
    "Limit Again",
};

static const uint32_t names[] = {
    1, /* id */
    11, /* "day" */
    17, /* "hour" */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {1, 0}, /* id */
    {4, 2}, /* period */
    {24, 3}, /* value */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 1},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 1},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* get_limit.id */
    {1, 4}, /* get_limit */
    {5, 2}, /* get_limit response.period */
    {7, 1}, /* get_limit response.value */
    {8, 2}, /* get_limit response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_limit.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_get_limit_params, id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_get_limit_params)},
};

static const portkey_operation operations[] = {
    {30, 40, 44, 48, 0, 1, 1, 4, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_limit */
};

static const struct {
    char t0[343] PA_PIECE; char t1[944] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_limit\",\"title\":\"Get Limit\",\"description\":\"Read the limit of a thing.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the second thing.\",\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"limit_again\",\"title\":\"Limit Again\",\"description\":\"The same in other words.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the thing.\",\"type\":\"string\"},\"limit\":{\"description\":\"The limit.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Most there may be.\",\"type\":\"integer\"},\"period\":{\"description\":\"How often it starts anew.\",\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}}},\"own\":{\"description\":\"A structure of this domain.\",\"type\":\"object\",\"properties\":{\"limits\":{\"description\":\"Several.\",\"type\":\"array\",\"items\":{\"description\":\"A limit that both domains use.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Most there may be.\",\"type\":\"integer\"},\"period\":{\"description\":\"How often it starts anew.\",\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}}}}}}},\"required\":[\"id\",\"limit\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {30, 61, 0, 343, 1, 1, 0}, /* get_limit */
    {71, 83, 343, 944, 1, 0, 0}, /* limit_again */
};

extern const struct pa_domain pa_domain_second;
const struct pa_domain pa_domain_second = {
    .name = "second",
    .description = "The second.",
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
    .tool_count = 2,
};

int portkey_get_limit(portkey_response **out, portkey_client *client, const portkey_get_limit_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_limit_request(portkey_request **out, const portkey_get_limit_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
