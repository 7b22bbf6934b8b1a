/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/configs.h>

static const struct {
    char t0[1]; char t1[5]; char t2[20]; char t3[4]; char t4[4]; char t5[16]; char t6[25]; char t7[4];
    char t8[28];
} strings = {
    "",
    "slug",
    "get_configs_by_slug",
    "GET",
    "/v3",
    "/configs/{slug}",
    "put_configs_make_default",
    "PUT",
    "/configs/{slug}/makeDefault",
};

static const uint32_t names[] = {
    1, /* slug */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {1, 0}, /* slug */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* get_configs_by_slug.slug */
    {1, 4}, /* get_configs_by_slug */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_configs_by_slug.slug */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_get_configs_by_slug_params, slug), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_put_configs_make_default_params, slug), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_get_configs_by_slug_params)},
    {1, 1, sizeof(portkey_put_configs_make_default_params)},
};

static const portkey_operation operations[] = {
    {6, 26, 30, 34, 0, 5, 1, PA_NONE, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_configs_by_slug */
    {50, 75, 30, 79, 0, 5, 1, PA_NONE, 1, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* put_configs_make_default */
};

static const struct {
    char t0[358] PA_PIECE; char t1[349] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_configs_by_slug\",\"title\":\"get_configs_by_slug\",\"description\":\"The words of a path and its last parameters are the name.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"put_configs_make_default\",\"title\":\"put_configs_make_default\",\"description\":\"A parameter in between is not named.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {6, 6, 0, 358, 5, 5, 0}, /* get_configs_by_slug */
    {50, 50, 358, 349, 5, 5, 1}, /* put_configs_make_default */
};

extern const struct pa_domain pa_domain_configs;
const struct pa_domain pa_domain_configs = {
    .name = "configs",
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

int portkey_get_configs_by_slug(portkey_response **out, portkey_client *client, const portkey_get_configs_by_slug_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_configs_by_slug_request(portkey_request **out, const portkey_get_configs_by_slug_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_put_configs_make_default(portkey_response **out, portkey_client *client, const portkey_put_configs_make_default_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_put_configs_make_default_request(portkey_request **out, const portkey_put_configs_make_default_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}
