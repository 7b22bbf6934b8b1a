/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/old.h>

static const struct {
    char t0[1]; char t1[5]; char t2[7]; char t3[6]; char t4[6]; char t5[7]; char t6[4]; char t7[4];
    char t8[5]; char t9[4]; char t10[4]; char t11[6]; char t12[3]; char t13[6]; char t14[7]; char t15[5];
    char t16[10]; char t17[6]; char t18[5]; char t19[10];
} strings = {
    "",
    "kind",
    "period",
    "above",
    "below",
    "choice",
    "\"a\"",
    "\"b\"",
    "null",
    "\"x\"",
    "\"y\"",
    "other",
    "id",
    "\"day\"",
    "\"hour\"",
    "text",
    "patch_old",
    "PATCH",
    "/old",
    "Patch Old",
};

static const uint32_t names[] = {
    32, /* "a" */
    36, /* "b" */
    40, /* null */
    45, /* "x" */
    49, /* "y" */
    62, /* "day" */
    68, /* "hour" */
};

static const double numbers[] = {
    1.0,
    2.0,
    9.0,
};

static const uint16_t branches[] = {
    5, 6,
};

static const struct pa_property properties[] = {
    {59, 4}, /* id */
    {13, 0}, /* above */
    {19, 1}, /* below */
    {25, 2}, /* choice */
    {1, 3}, /* kind */
    {53, 7}, /* other */
    {6, 8}, /* period */
    {75, 4}, /* text */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_EXCLUSIVE_MINIMUM, 0, 0},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_MINIMUM, 0, 1},
    {PA_EXCLUSIVE_MAXIMUM, 0, 2},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 3},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 0},
    {PA_TYPE, 0, PA_T_NULL},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 5},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 7, 1},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* patch_old.above */
    {2, 3}, /* patch_old.below */
    {5, 2}, /* patch_old.choice */
    {7, 2}, /* patch_old.kind */
    {9, 1}, /* patch_old.other (1).id */
    {10, 2}, /* patch_old.other (1) */
    {12, 1}, /* patch_old.other (2) */
    {13, 1}, /* patch_old.other */
    {14, 2}, /* patch_old.period */
    {16, 3}, /* patch_old */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* patch_old.kind */
    {6, 6, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* patch_old.period */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_patch_old_params, kind), PA_NONE, PA_F_STRING},
    {6, offsetof(portkey_patch_old_params, period), PA_NONE, PA_F_STRING},
    {13, offsetof(portkey_patch_old_params, above), PA_NONE, PA_F_NUMBER},
    {19, offsetof(portkey_patch_old_params, below), PA_NONE, PA_F_NUMBER},
    {75, offsetof(portkey_patch_old_params, text), PA_NONE, PA_F_STRING},
    {25, offsetof(portkey_patch_old_params, choice), PA_NONE, PA_F_STRING},
    {53, offsetof(portkey_patch_old_params, other), PA_NONE, PA_F_JSON},
};

static const struct pa_struct structs[] = {
    {0, 7, sizeof(portkey_patch_old_params)},
};

static const portkey_operation operations[] = {
    {80, 90, 0, 96, 0, 0, 9, 5, 0, 0, 2, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* patch_old */
};

static const struct {
    char t0[665] PA_PIECE;
} descriptors = {
    "{\"name\":\"patch_old\",\"title\":\"Patch Old\",\"description\":\"Bounds as switches, null as a switch.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"x\",\"y\"]},\"period\":{\"type\":\"string\",\"enum\":[\"day\",\"hour\"]},\"above\":{\"type\":\"number\",\"exclusiveMinimum\":1},\"below\":{\"type\":\"number\",\"minimum\":2,\"exclusiveMaximum\":9},\"text\":{\"type\":[\"string\",\"null\"]},\"choice\":{\"type\":[\"string\",\"null\"],\"enum\":[\"a\",\"b\",null]},\"other\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"id\":{\"type\":[\"string\",\"null\"]}}},{\"type\":\"null\"}]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {80, 101, 0, 665, 0, 0, 0}, /* patch_old */
};

extern const struct pa_domain pa_domain_old;
const struct pa_domain pa_domain_old = {
    .name = "old",
    .description = "",
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .keywords = keywords,
    .schemas = schemas,
    .properties = properties,
    .branches = branches,
    .names = names,
    .numbers = numbers,
    .parameters = parameters,
    .structs = structs,
    .fields = fields,
    .operations = operations,
    .tools = tools,
    .operation_count = 1,
    .tool_count = 1,
};

int portkey_patch_old(portkey_response **out, portkey_client *client, const portkey_patch_old_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_patch_old_request(portkey_request **out, const portkey_patch_old_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
