/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/things.h>

static const struct {
    char t0[1]; char t1[9]; char t2[10]; char t3[9]; char t4[6]; char t5[5]; char t6[4]; char t7[4];
    char t8[7]; char t9[6]; char t10[8]; char t11[2]; char t12[4]; char t13[4]; char t14[5]; char t15[9];
    char t16[5]; char t17[9]; char t18[7]; char t19[10]; char t20[4]; char t21[4]; char t22[19]; char t23[12];
    char t24[5]; char t25[6]; char t26[9]; char t27[8]; char t28[7]; char t29[4]; char t30[6]; char t31[2];
    char t32[2]; char t33[7]; char t34[10]; char t35[2]; char t36[4]; char t37[3]; char t38[7]; char t39[5];
    char t40[6]; char t41[5]; char t42[6]; char t43[8]; char t44[5]; char t45[7]; char t46[6]; char t47[6];
    char t48[6]; char t49[6]; char t50[3]; char t51[6]; char t52[4]; char t53[14]; char t54[4]; char t55[17];
    char t56[13]; char t57[7]; char t58[5]; char t59[14]; char t60[5]; char t61[4]; char t62[8]; char t63[11];
    char t64[8]; char t65[10]; char t66[14]; char t67[13]; char t68[14]; char t69[11];
} strings = {
    "",
    "thing_id",
    "page_size",
    "pageSize",
    "ratio",
    "deep",
    "tag",
    "ids",
    "filter",
    "trace",
    "X-Trace",
    "0",
    "100",
    "1.5",
    "0.25",
    "^[a-z]+$",
    "name",
    "children",
    "parent",
    "get_thing",
    "GET",
    "/v1",
    "/things/{thing_id}",
    "things.read",
    "text",
    "class",
    "anything",
    "\"thing\"",
    "closed",
    "2fa",
    "inner",
    "a",
    "b",
    "either",
    "isDefault",
    "1",
    "map",
    "^x",
    "merged",
    "left",
    "right",
    "node",
    "nodes",
    "numbers",
    "real",
    "secret",
    "\"one\"",
    "\"two\"",
    "union",
    "whole",
    "-5",
    "words",
    "yes",
    "replace_thing",
    "PUT",
    "application/json",
    "delete_thing",
    "DELETE",
    "body",
    "create_things",
    "POST",
    "/v2",
    "/things",
    "get_health",
    "/health",
    "Get Thing",
    "Replace Thing",
    "Delete Thing",
    "Create Things",
    "Get Health",
};

static const uint32_t names[] = {
    1, /* thing_id */
    84, /* ^[a-z]+$ */
    84, /* ^[a-z]+$ */
    93, /* name */
    1, /* thing_id */
    163, /* text */
    168, /* class */
    208, /* a */
    69, /* 0 */
    229, /* 1 */
    235, /* ^x */
    235, /* ^x */
    245, /* left */
    287, /* "one" */
    293, /* "two" */
    305, /* whole */
    275, /* real */
};

static const uint16_t branches[] = {
    1, 7, 28, 29,
};

static const struct pa_property properties[] = {
    {35, 0}, /* deep */
    {48, 2}, /* filter */
    {44, 4}, /* ids */
    {10, 5}, /* page_size */
    {29, 6}, /* ratio */
    {40, 7}, /* tag */
    {1, 8}, /* thing_id */
    {55, 1}, /* trace */
    {98, 11}, /* children */
    {93, 1}, /* name */
    {107, 10}, /* parent */
    {208, 1}, /* a */
    {210, 14}, /* b */
    {198, 0}, /* 2fa */
    {202, 15}, /* inner */
    {245, 1}, /* left */
    {250, 1}, /* right */
    {174, 12}, /* anything */
    {168, 13}, /* class */
    {191, 16}, /* closed */
    {212, 17}, /* either */
    {219, 18}, /* isDefault */
    {231, 20}, /* map */
    {238, 21}, /* merged */
    {256, 10}, /* node */
    {261, 11}, /* nodes */
    {267, 23}, /* numbers */
    {275, 22}, /* real */
    {280, 1}, /* secret */
    {163, 24}, /* text */
    {1, 8}, /* thing_id */
    {299, 25}, /* union */
    {305, 26}, /* whole */
    {314, 27}, /* words */
    {320, 0}, /* yes */
    {1, 8}, /* thing_id */
    {379, 32}, /* body */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 1},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_UNIQUE_ITEMS, 0, 0},
    {PA_ITEMS, 0, 3},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 69},
    {PA_MAXIMUM, 0, 71},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_EXCLUSIVE_MINIMUM, 0, 69},
    {PA_EXCLUSIVE_MAXIMUM, 0, 75},
    {PA_MULTIPLE_OF, 0, 79},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 1},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_MAX_LENGTH, 0, 40},
    {PA_PATTERN, 2, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 8, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 3},
    {PA_PROPERTIES, 3, 8},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 10},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_CONST, 0, 183},
    {PA_NOT, 0, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 7},
    {PA_PROPERTIES, 2, 11},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 13},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_INTEGER | PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_ENUM, 2, 8},
    {PA_PATTERN, 2, 10},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_MAX_PROPERTIES, 0, 9},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 3},
    {PA_PROPERTY_NAMES, 0, 19},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 12},
    {PA_PROPERTIES, 2, 15},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 22},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 13},
    {PA_ONE_OF, 2, 0},
    {PA_TYPE, 0, PA_T_NULL | PA_T_INTEGER},
    {PA_MINIMUM, 0, 311},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 1},
    {PA_REQUIRED, 1, 15},
    {PA_REQUIRED, 1, 16},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 4},
    {PA_PROPERTIES, 18, 17},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_ANY_OF, 2, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 35},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_MAX_ITEMS, 0, 3},
    {PA_ITEMS, 0, 10},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 36},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* get_thing.deep */
    {1, 1}, /* get_thing.filter.* */
    {2, 3}, /* get_thing.filter */
    {5, 1}, /* get_thing.ids[] */
    {6, 3}, /* get_thing.ids */
    {9, 3}, /* get_thing.page_size */
    {12, 4}, /* get_thing.ratio */
    {16, 2}, /* get_thing.tag */
    {18, 4}, /* get_thing.thing_id */
    {22, 4}, /* get_thing */
    {26, 3}, /* get_thing response.children[] */
    {29, 2}, /* get_thing response.children */
    {0, 0}, /* replace_thing.anything */
    {31, 2}, /* replace_thing.class */
    {33, 1}, /* replace_thing.closed.inner.b */
    {34, 3}, /* replace_thing.closed.inner */
    {37, 3}, /* replace_thing.closed */
    {40, 1}, /* replace_thing.either */
    {41, 2}, /* replace_thing.isDefault */
    {43, 1}, /* replace_thing.map (name) */
    {44, 5}, /* replace_thing.map */
    {49, 3}, /* replace_thing.merged */
    {52, 1}, /* replace_thing.numbers[] */
    {53, 2}, /* replace_thing.numbers */
    {55, 2}, /* replace_thing.text */
    {57, 1}, /* replace_thing.union */
    {58, 2}, /* replace_thing.whole */
    {60, 3}, /* replace_thing.words */
    {63, 1}, /* replace_thing (1) */
    {64, 1}, /* replace_thing (2) */
    {65, 5}, /* replace_thing */
    {70, 4}, /* delete_thing */
    {74, 4}, /* create_things.body */
    {78, 3}, /* create_things */
    {81, 3}, /* get_health */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_thing.thing_id */
    {10, 20, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_thing.page_size */
    {29, 29, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_thing.ratio */
    {35, 35, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_thing.deep */
    {40, 40, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_thing.tag */
    {44, 44, PA_IN_QUERY, PA_STYLE_FORM, 0}, /* get_thing.ids */
    {48, 48, PA_IN_QUERY, PA_STYLE_JSON, 0}, /* get_thing.filter */
    {55, 61, PA_IN_HEADER, PA_STYLE_SIMPLE, 0}, /* get_thing.trace */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* replace_thing.thing_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {342, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
    {342, 379, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_get_thing_params, thing_id), PA_NONE, PA_F_STRING},
    {10, offsetof(portkey_get_thing_params, page_size), PA_NONE, PA_F_INTEGER},
    {29, offsetof(portkey_get_thing_params, ratio), PA_NONE, PA_F_NUMBER},
    {35, offsetof(portkey_get_thing_params, deep), PA_NONE, PA_F_BOOLEAN},
    {40, offsetof(portkey_get_thing_params, tag), PA_NONE, PA_F_STRING_LIST},
    {44, offsetof(portkey_get_thing_params, ids), PA_NONE, PA_F_JSON},
    {48, offsetof(portkey_get_thing_params, filter), PA_NONE, PA_F_JSON},
    {55, offsetof(portkey_get_thing_params, trace), PA_NONE, PA_F_STRING},
    {208, offsetof(portkey_replace_thing_params_closed_inner, a), PA_NONE, PA_F_STRING},
    {210, offsetof(portkey_replace_thing_params_closed_inner, b), PA_NONE, PA_F_JSON},
    {198, offsetof(portkey_replace_thing_params_closed, _2fa), PA_NONE, PA_F_BOOLEAN},
    {202, offsetof(portkey_replace_thing_params_closed, inner), 3, PA_F_OBJECT},
    {93, offsetof(portkey_node, name), PA_NONE, PA_F_STRING},
    {107, offsetof(portkey_node, parent), 4, PA_F_OBJECT},
    {98, offsetof(portkey_node, children), 4, PA_F_OBJECT_LIST},
    {245, offsetof(portkey_replace_thing_params_merged, left), PA_NONE, PA_F_STRING},
    {250, offsetof(portkey_replace_thing_params_merged, right), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_replace_thing_params, thing_id), PA_NONE, PA_F_STRING},
    {163, offsetof(portkey_replace_thing_params, text), PA_NONE, PA_F_STRING},
    {168, offsetof(portkey_replace_thing_params, class_), PA_NONE, PA_F_STRING},
    {280, offsetof(portkey_replace_thing_params, secret), PA_NONE, PA_F_STRING},
    {305, offsetof(portkey_replace_thing_params, whole), PA_NONE, PA_F_INTEGER},
    {275, offsetof(portkey_replace_thing_params, real), PA_NONE, PA_F_NUMBER},
    {320, offsetof(portkey_replace_thing_params, yes), PA_NONE, PA_F_BOOLEAN},
    {314, offsetof(portkey_replace_thing_params, words), PA_NONE, PA_F_STRING_LIST},
    {267, offsetof(portkey_replace_thing_params, numbers), PA_NONE, PA_F_JSON},
    {174, offsetof(portkey_replace_thing_params, anything), PA_NONE, PA_F_JSON},
    {212, offsetof(portkey_replace_thing_params, either), PA_NONE, PA_F_JSON},
    {219, offsetof(portkey_replace_thing_params, is_default), PA_NONE, PA_F_INTEGER},
    {299, offsetof(portkey_replace_thing_params, union_), PA_NONE, PA_F_JSON},
    {231, offsetof(portkey_replace_thing_params, map), PA_NONE, PA_F_JSON},
    {191, offsetof(portkey_replace_thing_params, closed), 2, PA_F_OBJECT},
    {256, offsetof(portkey_replace_thing_params, node), 4, PA_F_OBJECT},
    {261, offsetof(portkey_replace_thing_params, nodes), 4, PA_F_OBJECT_LIST},
    {238, offsetof(portkey_replace_thing_params, merged), 5, PA_F_OBJECT},
    {1, offsetof(portkey_delete_thing_params, thing_id), PA_NONE, PA_F_STRING},
    {379, offsetof(portkey_create_things_params, body), 4, PA_F_OBJECT_LIST},
};

static const struct pa_struct structs[] = {
    {0, 8, sizeof(portkey_get_thing_params)},
    {17, 18, sizeof(portkey_replace_thing_params)},
    {10, 2, sizeof(portkey_replace_thing_params_closed)},
    {8, 2, sizeof(portkey_replace_thing_params_closed_inner)},
    {12, 3, sizeof(portkey_node)},
    {15, 2, sizeof(portkey_replace_thing_params_merged)},
    {35, 1, sizeof(portkey_delete_thing_params)},
    {36, 1, sizeof(portkey_create_things_params)},
    {37, 0, sizeof(portkey_get_health_params)},
};

static const portkey_operation operations[] = {
    {114, 124, 128, 132, 151, 0, 9, 10, 0, PA_NONE, 0, 8, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_thing */
    {324, 338, 128, 132, 0, 0, 30, PA_NONE, 1, 0, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ENTERPRISE}, /* replace_thing */
    {359, 372, 128, 132, 0, 0, 31, PA_NONE, 6, PA_NONE, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_thing */
    {384, 398, 403, 407, 0, 0, 33, 7, 7, 1, 0, 0, PORTKEY_PLANE_DATA, PA_BODY_WHOLE, 0}, /* create_things */
    {415, 124, 128, 426, 0, 0, 34, PA_NONE, 8, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT | PA_PUBLIC}, /* get_health */
};

static const struct {
    char t0[838] PA_PIECE; char t1[2000] PA_PIECE; char t2[91] PA_PIECE; char t3[394] PA_PIECE;
    char t4[599] PA_PIECE; char t5[259] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_thing\",\"title\":\"Get Thing\",\"description\":\"Read one thing.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"thing_id\":{\"description\":\"Id of the thing.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"pattern\":\"^[a-z]+$\"},\"page_size\":{\"description\":\"Page size.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":100,\"default\":20},\"ratio\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"exclusiveMaximum\":1.5,\"multipleOf\":0.25},\"deep\":{\"type\":\"boolean\"},\"tag\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ids\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"integer\"}},\"filter\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"trace\":{\"description\":\"Deprecated.\",\"type\":\"string\"}},\"required\":[\"thing_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"replace_thing\",\"title\":\"Replace Thing\",\"description\":\"Put another thing in its place.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"thing_id\":{\"description\":\"Id of the thing.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"pattern\":\"^[a-z]+$\"},\"text\":{\"description\":\"Words.\",\"type\":\"string\",\"enum\":[\"one\",\"two\"]},\"class\":{\"type\":\"string\",\"const\":\"thing\"},\"secret\":{\"description\":\"Not for all eyes\",\"type\":\"string\"},\"whole\":{\"description\":\"A whole number.\",\"type\":[\"integer\",\"null\"],\"minimum\":-5},\"real\":{\"type\":\"number\",\"default\":0.5},\"yes\":{\"type\":\"boolean\",\"default\":true},\"words\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}},\"numbers\":{\"type\":\"array\",\"items\":{\"type\":\"number\"}},\"anything\":{},\"either\":{\"type\":[\"string\",\"integer\"]},\"isDefault\":{\"type\":\"integer\",\"enum\":[0,1]},\"union\":{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]},\"map\":{\"type\":\"object\",\"maxProperties\":9,\"additionalProperties\":{\"type\":\"integer\"},\"propertyNames\":{\"pattern\":\"^x\"}},\"closed\":{\"description\":\"A closed object.\",\"type\":\"object\",\"properties\":{\"2fa\":{\"type\":\"boolean\"},\"inner\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"not\":{\"type\":\"string\"}}},\"required\":[\"a\"]}},\"additionalProperties\":false},\"node\":{\"description\":\"A tree.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"parent\":{\"description\":\"What it hangs on.\",\"type\":\"object\"},\"children\":{\"type\":\"array\",\"items\":{\"description\":\"A tree.\",\"type\":\"object\"}}},\"required\":[\"name\"]},\"nodes\":{\"type\":\"array\",\"items\":{\"description\":\"A tree.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"parent\":{\"description\":\"What it hangs on.\",\"type\":\"object\"},\"children\":{\"type\":\"array\",\"items\":{\"description\":\"A tree.\",\"type\":\"object\"}}},\"required\":[\"name\"]}},\"merged\":{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"string\"},\"right\":{\"type\":\"string\"}},\"required\":[\"left\"]}},\"required\":[\"thing_id\",\"text\",\"class\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"",
    "idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"delete_thing\",\"title\":\"Delete Thing\",\"description\":\"Delete a thing.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"thing_id\":{\"description\":\"Id of the thing.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"pattern\":\"^[a-z]+$\"}},\"required\":[\"thing_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"create_things\",\"title\":\"Create Things\",\"description\":\"Several in one call.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"body\":{\"description\":\"The request body.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":3,\"items\":{\"description\":\"A tree.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"parent\":{\"description\":\"What it hangs on.\",\"type\":\"object\"},\"children\":{\"type\":\"array\",\"items\":{\"description\":\"A tree.\",\"type\":\"object\"}}},\"required\":[\"name\"]}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_health\",\"title\":\"Get Health\",\"description\":\"Whether all is well.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {114, 434, 0, 838, 0, 0, 0}, /* get_thing */
    {324, 444, 838, 2091, 0, 0, 1}, /* replace_thing */
    {359, 458, 2929, 394, 0, 0, 2}, /* delete_thing */
    {384, 471, 3323, 599, 0, 0, 3}, /* create_things */
    {415, 485, 3922, 259, 0, 0, 4}, /* get_health */
};

extern const struct pa_domain pa_domain_things;
const struct pa_domain pa_domain_things = {
    .name = "things",
    .description = "Things of every kind.",
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
    .operation_count = 5,
    .tool_count = 5,
};

int portkey_get_thing(portkey_response **out, portkey_client *client, const portkey_get_thing_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_thing_request(portkey_request **out, const portkey_get_thing_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_replace_thing(portkey_response **out, portkey_client *client, const portkey_replace_thing_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_replace_thing_request(portkey_request **out, const portkey_replace_thing_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_delete_thing(portkey_response **out, portkey_client *client, const portkey_delete_thing_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_delete_thing_request(portkey_request **out, const portkey_delete_thing_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_create_things(portkey_response **out, portkey_client *client, const portkey_create_things_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_create_things_request(portkey_request **out, const portkey_create_things_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_get_health(portkey_response **out, portkey_client *client, const portkey_get_health_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_get_health_request(portkey_request **out, const portkey_get_health_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}
