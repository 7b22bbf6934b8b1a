/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/tag-3d.h>

static const struct {
    char t0[1]; char t1[5]; char t2[16]; char t3[4]; char t4[4]; char t5[16];
} strings = {
    "",
    "slug",
    "put_2_fa_config",
    "PUT",
    "/v3",
    "/configs/{slug}",
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
    {0, 1}, /* put_2_fa_config.slug */
    {1, 4}, /* put_2_fa_config */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* put_2_fa_config.slug */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_put_2_fa_config_params, slug), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_put_2_fa_config_params)},
};

static const portkey_operation operations[] = {
    {6, 22, 26, 30, 0, 2, 1, PA_NONE, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* put_2_fa_config */
};

static const struct {
    char t0[314] PA_PIECE;
} descriptors = {
    "{\"name\":\"put_2_fa_config\",\"title\":\"put_2_fa_config\",\"description\":\"PUT /configs/{slug}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {6, 6, 0, 314, 2, 2, 0}, /* put_2_fa_config */
};

extern const struct pa_domain pa_domain_tag_3d;
const struct pa_domain pa_domain_tag_3d = {
    .name = "tag-3d",
    .description = "A domain begins with a letter.",
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

int portkey_put_2_fa_config(portkey_response **out, portkey_client *client, const portkey_put_2_fa_config_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_put_2_fa_config_request(portkey_request **out, const portkey_put_2_fa_config_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
