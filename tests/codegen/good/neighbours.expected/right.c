/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/right.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/right.h>

static const struct {
    char t0[1]; char t1[7]; char t2[6]; char t3[7]; char t4[5]; char t5[10]; char t6[5]; char t7[7];
    char t8[17]; char t9[10];
} strings = {
    "",
    "common",
    "again",
    "theirs",
    "text",
    "use_right",
    "POST",
    "/right",
    "application/json",
    "Use Right",
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
    {0, 2}, /* use_right.common.again */
    {2, 1}, /* use_right.theirs.text */
    {3, 2}, /* use_right.theirs */
    {5, 3}, /* use_right */
};

static const struct pa_parameter parameters[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {48, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {21, offsetof(portkey_left, text), PA_NONE, PA_F_STRING},
    {8, offsetof(portkey_common, again), 2, PA_F_OBJECT},
    {14, offsetof(portkey_use_right_params, theirs), 1, PA_F_OBJECT},
    {1, offsetof(portkey_use_right_params, common), 2, PA_F_OBJECT},
};

static const struct pa_struct structs[] = {
    {2, 2, sizeof(portkey_use_right_params)},
    {0, 1, sizeof(portkey_left)},
    {1, 1, sizeof(portkey_common)},
};

static const portkey_operation operations[] = {
    {26, 36, 0, 41, 0, 1, 3, PA_NONE, 0, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* use_right */
};

static const struct {
    char t0[533] PA_PIECE;
} descriptors = {
    "{\"name\":\"use_right\",\"title\":\"Use Right\",\"description\":\"Take what the other domain declares.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"theirs\":{\"description\":\"Declared over there.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"A text.\",\"type\":\"string\"}}},\"common\":{\"description\":\"Declared in neither.\",\"type\":\"object\",\"properties\":{\"again\":{\"description\":\"A circle.\",\"type\":\"object\"}}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {26, 65, 0, 533, 1, 1, 0}, /* use_right */
};

extern const struct pa_domain pa_domain_right;
const struct pa_domain pa_domain_right = {
    .name = "right",
    .description = "The other.",
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

int portkey_use_right(portkey_response **out, portkey_client *client, const portkey_use_right_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_use_right_request(portkey_request **out, const portkey_use_right_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
