/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/left.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/left.h>

static const struct {
    char t0[1]; char t1[7]; char t2[6]; char t3[7]; char t4[5]; char t5[9]; char t6[5]; char t7[6];
    char t8[17]; char t9[9];
} strings = {
    "",
    "common",
    "again",
    "theirs",
    "text",
    "use_left",
    "POST",
    "/left",
    "application/json",
    "Use Left",
};

static const uint32_t names[] = {
    0,
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {8, 0}, /* again */
    {21, 1}, /* text */
    {1, 0}, /* common */
    {14, 2}, /* theirs */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 2},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* use_left.common.again */
    {2, 1}, /* use_left.theirs.text */
    {3, 2}, /* use_left.theirs */
    {5, 3}, /* use_left */
};

static const struct pa_parameter parameters[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {46, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {21, offsetof(portkey_right, text), PA_NONE, PA_F_STRING},
    {8, offsetof(portkey_common, again), 2, PA_F_OBJECT},
    {14, offsetof(portkey_use_left_params, theirs), 1, PA_F_OBJECT},
    {1, offsetof(portkey_use_left_params, common), 2, PA_F_OBJECT},
};

static const struct pa_struct structs[] = {
    {2, 2, sizeof(portkey_use_left_params)},
    {0, 1, sizeof(portkey_right)},
    {1, 1, sizeof(portkey_common)},
};

static const portkey_operation operations[] = {
    {26, 35, 0, 40, 0, 0, 3, PA_NONE, 0, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* use_left */
};

static const struct {
    char t0[531] PA_PIECE;
} descriptors = {
    "{\"name\":\"use_left\",\"title\":\"Use Left\",\"description\":\"Take what the other domain declares.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"theirs\":{\"description\":\"Declared over there.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"A text.\",\"type\":\"string\"}}},\"common\":{\"description\":\"Declared in neither.\",\"type\":\"object\",\"properties\":{\"again\":{\"description\":\"A circle.\",\"type\":\"object\"}}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {26, 63, 0, 531, 0, 0, 0}, /* use_left */
};

extern const struct pa_domain pa_domain_left;
const struct pa_domain pa_domain_left = {
    .name = "left",
    .description = "The one.",
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

int portkey_use_left(portkey_response **out, portkey_client *client, const portkey_use_left_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_use_left_request(portkey_request **out, const portkey_use_left_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
