/* SPDX-License-Identifier: MIT */
/* Generated from set/first-things.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/first-things.h>

static const struct {
    char t0[1]; char t1[3]; char t2[6]; char t3[7]; char t4[6]; char t5[7]; char t6[6]; char t7[4];
    char t8[7]; char t9[12]; char t10[5]; char t11[4]; char t12[13]; char t13[13]; char t14[17]; char t15[12];
} strings = {
    "",
    "id",
    "limit",
    "period",
    "\"day\"",
    "\"hour\"",
    "value",
    "own",
    "limits",
    "limit_thing",
    "POST",
    "/v1",
    "/things/{id}",
    "things.write",
    "application/json",
    "Limit Thing",
};

static const uint32_t names[] = {
    1, /* id */
    4, /* limit */
    17, /* "day" */
    23, /* "hour" */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {10, 1}, /* period */
    {30, 2}, /* value */
    {40, 4}, /* limits */
    {1, 0}, /* id */
    {4, 3}, /* limit */
    {36, 5}, /* own */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 2},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 0},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 0},
    {PA_PROPERTIES, 3, 3},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* limit_thing.id */
    {1, 2}, /* limit_thing.limit.period */
    {3, 1}, /* limit_thing.limit.value */
    {4, 2}, /* limit_thing.limit */
    {6, 2}, /* limit_thing.own.limits */
    {8, 2}, /* limit_thing.own */
    {10, 4}, /* limit_thing */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* limit_thing.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {94, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {30, offsetof(portkey_limit, value), PA_NONE, PA_F_INTEGER},
    {10, offsetof(portkey_limit, period), PA_NONE, PA_F_STRING},
    {40, offsetof(portkey_own, limits), 1, PA_F_OBJECT_LIST},
    {1, offsetof(portkey_limit_thing_params, id), PA_NONE, PA_F_STRING},
    {4, offsetof(portkey_limit_thing_params, limit), 1, PA_F_OBJECT},
    {36, offsetof(portkey_limit_thing_params, own), 2, PA_F_OBJECT},
};

static const struct pa_struct structs[] = {
    {3, 3, sizeof(portkey_limit_thing_params)},
    {0, 2, sizeof(portkey_limit)},
    {2, 1, sizeof(portkey_own)},
};

static const portkey_operation operations[] = {
    {47, 59, 64, 68, 81, 0, 6, PA_NONE, 0, 0, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* limit_thing */
};

static const struct {
    char t0[941] PA_PIECE;
} descriptors = {
    "{\"name\":\"limit_thing\",\"title\":\"Limit Thing\",\"description\":\"Give a thing a limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Id of the thing.\",\"type\":\"string\"},\"limit\":{\"description\":\"The limit.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Most there may be.\",\"type\":\"integer\"},\"period\":{\"description\":\"How often it starts anew.\",\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}}},\"own\":{\"description\":\"A structure of this domain.\",\"type\":\"object\",\"properties\":{\"limits\":{\"description\":\"Several.\",\"type\":\"array\",\"items\":{\"description\":\"A limit that both domains use.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Most there may be.\",\"type\":\"integer\"},\"period\":{\"description\":\"How often it starts anew.\",\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}}}}}}},\"required\":[\"id\",\"limit\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {47, 111, 0, 941, 0, 0, 0}, /* limit_thing */
};

extern const struct pa_domain pa_domain_first_things;
const struct pa_domain pa_domain_first_things = {
    .name = "first-things",
    .description = "The first things.",
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

int portkey_limit_thing(portkey_response **out, portkey_client *client, const portkey_limit_thing_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_limit_thing_request(portkey_request **out, const portkey_limit_thing_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
