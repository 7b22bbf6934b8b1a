/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/prompts.h>

static const struct {
    char t0[1]; char t1[21]; char t2[4]; char t3[4]; char t4[18]; char t5[3]; char t6[27]; char t7[23];
} strings = {
    "",
    "get_prompts_versions",
    "GET",
    "/v3",
    "/prompts/versions",
    "id",
    "get_prompts_by_id_versions",
    "/prompts/{id}/versions",
};

static const uint32_t names[] = {
    48, /* id */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {48, 1}, /* id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 3}, /* get_prompts_versions */
    {3, 1}, /* get_prompts_by_id_versions.id */
    {4, 4}, /* get_prompts_by_id_versions */
};

static const struct pa_parameter parameters[] = {
    {48, 48, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_prompts_by_id_versions.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {48, offsetof(portkey_get_prompts_by_id_versions_params, id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 0, sizeof(portkey_get_prompts_versions_params)},
    {0, 1, sizeof(portkey_get_prompts_by_id_versions_params)},
};

static const portkey_operation operations[] = {
    {1, 22, 26, 30, 0, 6, 0, PA_NONE, 0, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_prompts_versions */
    {51, 22, 26, 78, 0, 6, 2, PA_NONE, 1, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_prompts_by_id_versions */
};

static const struct {
    char t0[283] PA_PIECE; char t1[352] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_prompts_versions\",\"title\":\"get_prompts_versions\",\"description\":\"This has the short name.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_prompts_by_id_versions\",\"title\":\"get_prompts_by_id_versions\",\"description\":\"This names all of its parameters instead.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {1, 1, 0, 283, 6, 6, 0}, /* get_prompts_versions */
    {51, 51, 283, 352, 6, 6, 1}, /* get_prompts_by_id_versions */
};

extern const struct pa_domain pa_domain_prompts;
const struct pa_domain pa_domain_prompts = {
    .name = "prompts",
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

int portkey_get_prompts_versions(portkey_response **out, portkey_client *client, const portkey_get_prompts_versions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_prompts_versions_request(portkey_request **out, const portkey_get_prompts_versions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_get_prompts_by_id_versions(portkey_response **out, portkey_client *client, const portkey_get_prompts_by_id_versions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_get_prompts_by_id_versions_request(portkey_request **out, const portkey_get_prompts_by_id_versions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}
