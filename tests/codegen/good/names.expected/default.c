/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/default.h>

static const struct {
    char t0[1]; char t1[3]; char t2[10]; char t3[4]; char t4[4]; char t5[6]; char t6[9]; char t7[2];
} strings = {
    "",
    "id",
    "get_by_id",
    "GET",
    "/v3",
    "/{id}",
    "get_root",
    "/",
};

static const uint32_t names[] = {
    1, /* id */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {1, 0}, /* id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* get_by_id.id */
    {1, 4}, /* get_by_id */
    {5, 3}, /* get_root */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_by_id.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_get_by_id_params, id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_get_by_id_params)},
    {1, 0, sizeof(portkey_get_root_params)},
};

static const portkey_operation operations[] = {
    {4, 14, 18, 22, 0, 8, 1, PA_NONE, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_by_id */
    {28, 14, 18, 37, 0, 8, 2, PA_NONE, 1, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_root */
};

static const struct {
    char t0[292] PA_PIECE; char t1[250] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_by_id\",\"title\":\"get_by_id\",\"description\":\"No word at all.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_root\",\"title\":\"get_root\",\"description\":\"Nothing at all.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {4, 4, 0, 292, 8, 8, 0}, /* get_by_id */
    {28, 28, 292, 250, 8, 8, 1}, /* get_root */
};

extern const struct pa_domain pa_domain_default;
const struct pa_domain pa_domain_default = {
    .name = "default",
    .description = "",
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

int portkey_get_by_id(portkey_response **out, portkey_client *client, const portkey_get_by_id_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_by_id_request(portkey_request **out, const portkey_get_by_id_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_get_root(portkey_response **out, portkey_client *client, const portkey_get_root_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_get_root_request(portkey_request **out, const portkey_get_root_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}
