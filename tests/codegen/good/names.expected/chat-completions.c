/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/chat-completions.h>

static const struct {
    char t0[1]; char t1[23]; char t2[5]; char t3[4]; char t4[18]; char t5[25]; char t6[8];
} strings = {
    "",
    "create_chat_completion",
    "POST",
    "/v3",
    "/chat/completions",
    "options_chat_completions",
    "OPTIONS",
};

static const uint32_t names[] = {
    0,
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {0, 0},
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 3}, /* create_chat_completion */
};

static const struct pa_parameter parameters[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_field fields[] = {
    {0, 0, PA_NONE, 0},
};

static const struct pa_struct structs[] = {
    {0, 0, sizeof(portkey_create_chat_completion_params)},
    {0, 0, sizeof(portkey_options_chat_completions_params)},
};

static const portkey_operation operations[] = {
    {1, 24, 29, 33, 0, 0, 0, PA_NONE, 0, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* create_chat_completion */
    {51, 76, 29, 33, 0, 0, 0, PA_NONE, 1, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* options_chat_completions */
};

static const struct {
    char t0[287] PA_PIECE; char t1[292] PA_PIECE;
} descriptors = {
    "{\"name\":\"create_chat_completion\",\"title\":\"create_chat_completion\",\"description\":\"POST /chat/completions\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"options_chat_completions\",\"title\":\"options_chat_completions\",\"description\":\"OPTIONS /chat/completions\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {1, 1, 0, 287, 0, 0, 0}, /* create_chat_completion */
    {51, 51, 287, 292, 0, 0, 1}, /* options_chat_completions */
};

extern const struct pa_domain pa_domain_chat_completions;
const struct pa_domain pa_domain_chat_completions = {
    .name = "chat-completions",
    .description = "The first of two tags with one domain.",
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

int portkey_create_chat_completion(portkey_response **out, portkey_client *client, const portkey_create_chat_completion_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_create_chat_completion_request(portkey_request **out, const portkey_create_chat_completion_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_options_chat_completions(portkey_response **out, portkey_client *client, const portkey_options_chat_completions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_options_chat_completions_request(portkey_request **out, const portkey_options_chat_completions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}
