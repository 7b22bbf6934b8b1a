/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/bodies.h>

static const struct {
    char t0[1]; char t1[5]; char t2[6]; char t3[5]; char t4[6]; char t5[10]; char t6[4]; char t7[7];
    char t8[17]; char t9[3]; char t10[2]; char t11[2]; char t12[2]; char t13[11]; char t14[13]; char t15[10];
    char t16[7]; char t17[5]; char t18[4]; char t19[17]; char t20[14]; char t21[22]; char t22[19];
    char t23[9]; char t24[6]; char t25[10]; char t26[11]; char t27[10]; char t28[17]; char t29[22];
    char t30[9];
} strings = {
    "",
    "name",
    "owner",
    "left",
    "right",
    "put_named",
    "PUT",
    "/named",
    "application/json",
    "id",
    "a",
    "b",
    "c",
    "put_closed",
    "/closed/{id}",
    "put_union",
    "/union",
    "body",
    "\"x\"",
    "put_closed_union",
    "/closed-union",
    "put_checked_reference",
    "/checked-reference",
    "put_tree",
    "/tree",
    "Put Named",
    "Put Closed",
    "Put Union",
    "Put Closed Union",
    "Put Checked Reference",
    "Put Tree",
};

static const uint32_t names[] = {
    1, /* name */
    61, /* id */
    64, /* a */
    66, /* b */
    111, /* body */
    12, /* left */
};

static const uint16_t branches[] = {
    4, 5, 8,
};

static const struct pa_property properties[] = {
    {12, 1}, /* left */
    {1, 0}, /* name */
    {6, 1}, /* owner */
    {17, 1}, /* right */
    {1, 0}, /* name */
    {6, 1}, /* owner */
    {64, 0}, /* a */
    {66, 0}, /* b */
    {68, 0}, /* c */
    {61, 0}, /* id */
    {64, 0}, /* a */
    {66, 0}, /* b */
    {64, 0}, /* a */
    {64, 7}, /* a */
    {111, 9}, /* body */
    {111, 11}, /* body */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 4, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 2, 4},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_MIN_PROPERTIES, 0, 2},
    {PA_MAX_PROPERTIES, 0, 3},
    {PA_REQUIRED, 1, 1},
    {PA_PROPERTIES, 4, 6},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_REQUIRED, 1, 2},
    {PA_REQUIRED, 1, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 10},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_ONE_OF, 2, 0},
    {PA_CONST, 0, 116},
    {PA_PROPERTIES, 1, 13},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 12},
    {PA_ANY_OF, 1, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 14},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_REQUIRED, 1, 5},
    {PA_REF, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 4},
    {PA_PROPERTIES, 1, 15},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 4, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* put_named.name */
    {1, 3}, /* put_named.owner.left */
    {4, 4}, /* put_named */
    {8, 6}, /* put_closed */
    {14, 1}, /* put_union (1) */
    {15, 1}, /* put_union (2) */
    {16, 4}, /* put_union */
    {20, 1}, /* put_closed_union.body (1).a */
    {21, 2}, /* put_closed_union.body (1) */
    {23, 3}, /* put_closed_union.body */
    {26, 3}, /* put_closed_union */
    {29, 2}, /* put_checked_reference.body */
    {31, 4}, /* put_checked_reference */
    {35, 4}, /* put_tree */
};

static const struct pa_parameter parameters[] = {
    {61, 61, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* put_closed.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {44, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
    {44, 111, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_tree, name), PA_NONE, PA_F_STRING},
    {6, offsetof(portkey_tree, owner), 1, PA_F_OBJECT},
    {12, offsetof(portkey_tree, left), 1, PA_F_OBJECT},
    {17, offsetof(portkey_tree, right), 1, PA_F_OBJECT},
    {1, offsetof(portkey_put_named_params, name), PA_NONE, PA_F_STRING},
    {6, offsetof(portkey_put_named_params, owner), 1, PA_F_OBJECT},
    {61, offsetof(portkey_put_closed_params, id), PA_NONE, PA_F_STRING},
    {64, offsetof(portkey_put_closed_params, a), PA_NONE, PA_F_STRING},
    {66, offsetof(portkey_put_closed_params, b), PA_NONE, PA_F_STRING},
    {68, offsetof(portkey_put_closed_params, c), PA_NONE, PA_F_STRING},
    {64, offsetof(portkey_put_union_params, a), PA_NONE, PA_F_STRING},
    {66, offsetof(portkey_put_union_params, b), PA_NONE, PA_F_STRING},
    {111, offsetof(portkey_put_closed_union_params, body), PA_NONE, PA_F_JSON},
    {111, offsetof(portkey_put_checked_reference_params, body), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_put_tree_params, name), PA_NONE, PA_F_STRING},
    {6, offsetof(portkey_put_tree_params, owner), 1, PA_F_OBJECT},
    {12, offsetof(portkey_put_tree_params, left), 1, PA_F_OBJECT},
    {17, offsetof(portkey_put_tree_params, right), 1, PA_F_OBJECT},
};

static const struct pa_struct structs[] = {
    {4, 2, sizeof(portkey_put_named_params)},
    {0, 4, sizeof(portkey_tree)},
    {6, 4, sizeof(portkey_put_closed_params)},
    {10, 2, sizeof(portkey_put_union_params)},
    {12, 1, sizeof(portkey_put_closed_union_params)},
    {13, 1, sizeof(portkey_put_checked_reference_params)},
    {14, 4, sizeof(portkey_put_tree_params)},
};

static const portkey_operation operations[] = {
    {23, 33, 0, 37, 0, 0, 2, PA_NONE, 0, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* put_named */
    {70, 33, 0, 81, 0, 0, 3, PA_NONE, 2, 0, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* put_closed */
    {94, 33, 0, 104, 0, 0, 6, PA_NONE, 3, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* put_union */
    {120, 33, 0, 137, 0, 0, 10, PA_NONE, 4, 1, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* put_closed_union */
    {151, 33, 0, 173, 0, 0, 12, PA_NONE, 5, 1, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_WHOLE, 0}, /* put_checked_reference */
    {192, 33, 0, 201, 0, 0, 13, PA_NONE, 6, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* put_tree */
};

static const struct {
    char t0[601] PA_PIECE; char t1[458] PA_PIECE; char t2[344] PA_PIECE; char t3[500] PA_PIECE;
    char t4[614] PA_PIECE; char t5[988] PA_PIECE;
} descriptors = {
    "{\"name\":\"put_named\",\"title\":\"Put Named\",\"description\":\"Here the object is read before the allOf that holds it, which leads back to it.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]}},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"put_closed\",\"title\":\"Put Closed\",\"description\":\"A closed body is spread, and its count of members allows for the parameter.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"},\"c\":{\"type\":\"string\"}},\"required\":[\"id\"],\"minProperties\":2,\"maxProperties\":3,\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"put_union\",\"title\":\"Put Union\",\"description\":\"Branches that only require are kept beside the spread members.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"put_closed_union\",\"title\":\"Put Closed Union\",\"description\":\"A closed branch would not bear a parameter beside it, so the body stays whole.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"anyOf\":[{\"properties\":{\"a\":{\"const\":\"x\"}},\"additionalProperties\":false}]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"put_checked_reference\",\"title\":\"Put Checked Reference\",\"description\":\"A reference with checks of its own beside it stays whole.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"A tree with a left branch.\",\"required\":[\"left\"],\"allOf\":[{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]}]}},\"required\":[\"body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"put_tree\",\"title\":\"Put Tree\",\"description\":\"An allOf of objects is one object, whichever of them is read first.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]},\"left\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]},\"right\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]}},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {23, 207, 0, 601, 0, 0, 0}, /* put_named */
    {70, 217, 601, 458, 0, 0, 1}, /* put_closed */
    {94, 228, 1059, 344, 0, 0, 2}, /* put_union */
    {120, 238, 1403, 500, 0, 0, 3}, /* put_closed_union */
    {151, 255, 1903, 614, 0, 0, 4}, /* put_checked_reference */
    {192, 277, 2517, 988, 0, 0, 5}, /* put_tree */
};

extern const struct pa_domain pa_domain_bodies;
const struct pa_domain pa_domain_bodies = {
    .name = "bodies",
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
    .operation_count = 6,
    .tool_count = 6,
};

int portkey_put_named(portkey_response **out, portkey_client *client, const portkey_put_named_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_put_named_request(portkey_request **out, const portkey_put_named_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_put_closed(portkey_response **out, portkey_client *client, const portkey_put_closed_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_put_closed_request(portkey_request **out, const portkey_put_closed_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_put_union(portkey_response **out, portkey_client *client, const portkey_put_union_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_put_union_request(portkey_request **out, const portkey_put_union_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_put_closed_union(portkey_response **out, portkey_client *client, const portkey_put_closed_union_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_put_closed_union_request(portkey_request **out, const portkey_put_closed_union_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_put_checked_reference(portkey_response **out, portkey_client *client, const portkey_put_checked_reference_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_put_checked_reference_request(portkey_request **out, const portkey_put_checked_reference_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_put_tree(portkey_response **out, portkey_client *client, const portkey_put_tree_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_put_tree_request(portkey_request **out, const portkey_put_tree_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}
