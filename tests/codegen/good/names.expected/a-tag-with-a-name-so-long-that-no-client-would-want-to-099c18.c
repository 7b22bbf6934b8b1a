/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/a-tag-with-a-name-so-long-that-no-client-would-want-to-099c18.h>

static const struct {
    char t0[1]; char t1[5]; char t2[9]; char t3[9]; char t4[34]; char t5[5]; char t6[4]; char t7[27];
} strings = {
    "",
    "type",
    "sub_type",
    "sub-type",
    "post_configs_by_type_and_sub_type",
    "POST",
    "/v3",
    "/configs/{type}/{sub_type}",
};

static const uint32_t names[] = {
    1, /* type */
    6, /* sub_type */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {6, 0}, /* sub_type */
    {1, 0}, /* type */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 0},
    {PA_PROPERTIES, 2, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* post_configs_by_type_and_sub_type.sub_type */
    {1, 4}, /* post_configs_by_type_and_sub_type */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* post_configs_by_type_and_sub_type.type */
    {6, 15, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* post_configs_by_type_and_sub_type.sub_type */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_post_configs_by_type_and_sub_type_params, type), PA_NONE, PA_F_STRING},
    {6, offsetof(portkey_post_configs_by_type_and_sub_type_params, sub_type), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 2, sizeof(portkey_post_configs_by_type_and_sub_type_params)},
};

static const portkey_operation operations[] = {
    {24, 58, 63, 67, 0, 4, 1, PA_NONE, 0, PA_NONE, 0, 2, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* post_configs_by_type_and_sub_type */
};

static const struct {
    char t0[402] PA_PIECE;
} descriptors = {
    "{\"name\":\"post_configs_by_type_and_sub_type\",\"title\":\"post_configs_by_type_and_sub_type\",\"description\":\"POST /configs/{type}/{sub-type}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\"},\"sub_type\":{\"type\":\"string\"}},\"required\":[\"type\",\"sub_type\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {24, 24, 0, 402, 4, 4, 0}, /* post_configs_by_type_and_sub_type */
};

extern const struct pa_domain pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18;
const struct pa_domain pa_domain_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18 = {
    .name = "a-tag-with-a-name-so-long-that-no-client-would-want-to-099c18",
    .description = "x",
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

int portkey_post_configs_by_type_and_sub_type(portkey_response **out, portkey_client *client, const portkey_post_configs_by_type_and_sub_type_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_post_configs_by_type_and_sub_type_request(portkey_request **out, const portkey_post_configs_by_type_and_sub_type_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
