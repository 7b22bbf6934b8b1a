/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/corners.h>

static const struct {
    char t0[1]; char t1[2]; char t2[2]; char t3[14]; char t4[5]; char t5[8]; char t6[17]; char t7[5];
    char t8[14]; char t9[10]; char t10[13]; char t11[9]; char t12[8]; char t13[6]; char t14[6]; char t15[16];
    char t16[16]; char t17[12]; char t18[7]; char t19[14]; char t20[14]; char t21[13]; char t22[12];
} strings = {
    "",
    "a",
    "b",
    "spread_closed",
    "POST",
    "/closed",
    "application/json",
    "body",
    "keep_branches",
    "/branches",
    "keep_sibling",
    "/sibling",
    "default",
    "kinds",
    "lists",
    "portkey_default",
    "portkey_integer",
    "name_fields",
    "/names",
    "Spread Closed",
    "Keep Branches",
    "Keep Sibling",
    "Name Fields",
};

static const uint32_t names[] = {
    1, /* a */
    3, /* b */
};

static const uint16_t branches[] = {
    1, 2, 4, 1, 7,
};

static const struct pa_property properties[] = {
    {1, 0}, /* a */
    {3, 0}, /* b */
    {1, 0}, /* a */
    {3, 0}, /* b */
    {49, 5}, /* body */
    {49, 8}, /* body */
    {100, 7}, /* default */
    {108, 10}, /* kinds */
    {114, 11}, /* lists */
    {120, 7}, /* portkey_default */
    {136, 12}, /* portkey_integer */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_REQUIRED, 1, 0},
    {PA_REQUIRED, 1, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_ANY_OF, 2, 0},
    {PA_REQUIRED, 1, 1},
    {PA_PROPERTIES, 1, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 2},
    {PA_ANY_OF, 2, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 4},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 2},
    {PA_REF, 0, 7},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 5},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_ONE_OF, 1, 4},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 11},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 6},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* spread_closed.a */
    {1, 1}, /* spread_closed (1) */
    {2, 1}, /* spread_closed (2) */
    {3, 4}, /* spread_closed */
    {7, 2}, /* keep_branches.body (1) */
    {9, 3}, /* keep_branches.body */
    {12, 3}, /* keep_branches */
    {15, 2}, /* keep_sibling.body */
    {17, 3}, /* keep_sibling.body */
    {20, 3}, /* keep_sibling */
    {23, 1}, /* name_fields.kinds */
    {24, 2}, /* name_fields.lists[] */
    {26, 1}, /* name_fields.portkey_integer */
    {27, 3}, /* name_fields */
};

static const struct pa_parameter parameters[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {32, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
    {32, 49, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_spread_closed_params, a), PA_NONE, PA_F_STRING},
    {3, offsetof(portkey_spread_closed_params, b), PA_NONE, PA_F_STRING},
    {49, offsetof(portkey_keep_branches_params, body), PA_NONE, PA_F_JSON},
    {49, offsetof(portkey_keep_sibling_params, body), PA_NONE, PA_F_JSON},
    {3, offsetof(portkey_default, b), PA_NONE, PA_F_STRING},
    {136, offsetof(portkey_name_fields_params, portkey_integer_), PA_NONE, PA_F_INTEGER},
    {120, offsetof(portkey_name_fields_params, portkey_default_), 4, PA_F_OBJECT},
    {100, offsetof(portkey_name_fields_params, default_), 4, PA_F_OBJECT},
    {114, offsetof(portkey_name_fields_params, lists), PA_NONE, PA_F_JSON},
    {108, offsetof(portkey_name_fields_params, kinds), PA_NONE, PA_F_JSON},
};

static const struct pa_struct structs[] = {
    {0, 2, sizeof(portkey_spread_closed_params)},
    {2, 1, sizeof(portkey_keep_branches_params)},
    {3, 1, sizeof(portkey_keep_sibling_params)},
    {5, 5, sizeof(portkey_name_fields_params)},
    {4, 1, sizeof(portkey_default)},
};

static const portkey_operation operations[] = {
    {5, 19, 0, 24, 0, 0, 3, PA_NONE, 0, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* spread_closed */
    {54, 19, 0, 68, 0, 0, 6, PA_NONE, 1, 1, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* keep_branches */
    {78, 19, 0, 91, 0, 0, 9, PA_NONE, 2, 1, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* keep_sibling */
    {152, 19, 0, 164, 0, 0, 13, PA_NONE, 3, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* name_fields */
};

static const struct {
    char t0[349] PA_PIECE; char t1[493] PA_PIECE; char t2[448] PA_PIECE; char t3[616] PA_PIECE;
} descriptors = {
    "{\"name\":\"spread_closed\",\"title\":\"Spread Closed\",\"description\":\"An object without further members is spread like any other.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"keep_branches\",\"title\":\"Keep Branches\",\"description\":\"What only a branch declares would be lost if the body were spread.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"anyOf\":[{\"properties\":{\"b\":{\"type\":\"string\"}},\"required\":[\"b\"]},{\"required\":[\"a\"]}]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"keep_sibling\",\"title\":\"Keep Sibling\",\"description\":\"A reference with members beside it is both.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"allOf\":[{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}}]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"name_fields\",\"title\":\"Name Fields\",\"description\":\"Members named like types, and data that looks like a reference.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"portkey_integer\":{\"type\":\"integer\"},\"portkey_default\":{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}},\"default\":{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}},\"lists\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{}}},\"kinds\":{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}}]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {5, 171, 0, 349, 0, 0, 0}, /* spread_closed */
    {54, 185, 349, 493, 0, 0, 1}, /* keep_branches */
    {78, 199, 842, 448, 0, 0, 2}, /* keep_sibling */
    {152, 212, 1290, 616, 0, 0, 3}, /* name_fields */
};

extern const struct pa_domain pa_domain_corners;
const struct pa_domain pa_domain_corners = {
    .name = "corners",
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
    .operation_count = 4,
    .tool_count = 4,
};

int portkey_spread_closed(portkey_response **out, portkey_client *client, const portkey_spread_closed_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_spread_closed_request(portkey_request **out, const portkey_spread_closed_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_keep_branches(portkey_response **out, portkey_client *client, const portkey_keep_branches_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_keep_branches_request(portkey_request **out, const portkey_keep_branches_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_keep_sibling(portkey_response **out, portkey_client *client, const portkey_keep_sibling_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_keep_sibling_request(portkey_request **out, const portkey_keep_sibling_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_name_fields(portkey_response **out, portkey_client *client, const portkey_name_fields_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_name_fields_request(portkey_request **out, const portkey_name_fields_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}
