/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/tag-4b3510.h>

static const struct {
    char t0[1]; char t1[5]; char t2[23]; char t3[7]; char t4[4]; char t5[16];
} strings = {
    "",
    "slug",
    "delete_configs_by_slug",
    "DELETE",
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
    {0, 1}, /* delete_configs_by_slug.slug */
    {1, 4}, /* delete_configs_by_slug */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* delete_configs_by_slug.slug */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_delete_configs_by_slug_params, slug), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_delete_configs_by_slug_params)},
};

static const portkey_operation operations[] = {
    {6, 29, 36, 40, 0, 3, 1, PA_NONE, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_configs_by_slug */
};

static const struct {
    char t0[330] PA_PIECE;
} descriptors = {
    "{\"name\":\"delete_configs_by_slug\",\"title\":\"delete_configs_by_slug\",\"description\":\"DELETE /configs/{slug}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"slug\":{\"type\":\"string\"}},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {6, 6, 0, 330, 3, 3, 0}, /* delete_configs_by_slug */
};

extern const struct pa_domain pa_domain_tag_4b3510;
const struct pa_domain pa_domain_tag_4b3510 = {
    .name = "tag-4b3510",
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
    .operation_count = 1,
    .tool_count = 1,
};

int portkey_delete_configs_by_slug(portkey_response **out, portkey_client *client, const portkey_delete_configs_by_slug_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_delete_configs_by_slug_request(portkey_request **out, const portkey_delete_configs_by_slug_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
