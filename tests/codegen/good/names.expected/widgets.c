/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/widgets.h>

static const struct {
    char t0[1]; char t1[15]; char t2[4]; char t3[8]; char t4[12];
} strings = {
    "",
    "get_v2_widgets",
    "GET",
    "/api/v9",
    "/v2/widgets",
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
    {0, 3}, /* get_v2_widgets */
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
    {0, 0, sizeof(portkey_get_v2_widgets_params)},
};

static const portkey_operation operations[] = {
    {1, 16, 20, 28, 0, 9, 0, PA_NONE, 0, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_v2_widgets */
};

static const struct {
    char t0[262] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_v2_widgets\",\"title\":\"get_v2_widgets\",\"description\":\"GET /v2/widgets\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {1, 1, 0, 262, 9, 9, 0}, /* get_v2_widgets */
};

extern const struct pa_domain pa_domain_widgets;
const struct pa_domain pa_domain_widgets = {
    .name = "widgets",
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

int portkey_get_v2_widgets(portkey_response **out, portkey_client *client, const portkey_get_v2_widgets_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_v2_widgets_request(portkey_request **out, const portkey_get_v2_widgets_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
