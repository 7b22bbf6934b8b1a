/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/files.h>

static const struct {
    char t0[1]; char t1[3]; char t2[18]; char t3[5]; char t4[4]; char t5[19];
} strings = {
    "",
    "id",
    "post_files_cancel",
    "POST",
    "/v3",
    "/files/{id}:cancel",
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
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* post_files_cancel.id */
    {1, 4}, /* post_files_cancel */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* post_files_cancel.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_post_files_cancel_params, id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_post_files_cancel_params)},
};

static const portkey_operation operations[] = {
    {4, 22, 27, 31, 0, 7, 1, PA_NONE, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* post_files_cancel */
};

static const struct {
    char t0[321] PA_PIECE;
} descriptors = {
    "{\"name\":\"post_files_cancel\",\"title\":\"post_files_cancel\",\"description\":\"A method of Google's kind.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {4, 4, 0, 321, 7, 7, 0}, /* post_files_cancel */
};

extern const struct pa_domain pa_domain_files;
const struct pa_domain pa_domain_files = {
    .name = "files",
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

int portkey_post_files_cancel(portkey_response **out, portkey_client *client, const portkey_post_files_cancel_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_post_files_cancel_request(portkey_request **out, const portkey_post_files_cancel_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
