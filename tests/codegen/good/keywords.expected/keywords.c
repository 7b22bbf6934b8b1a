/* SPDX-License-Identifier: MIT */
/* Generated from good/keywords.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/keywords.h>

static const struct {
    char t0[1]; char t1[9]; char t2[7]; char t3[5]; char t4[6]; char t5[5]; char t6[12]; char t7[5];
    char t8[9]; char t9[7]; char t10[10]; char t11[2]; char t12[10]; char t13[5]; char t14[7]; char t15[5];
    char t16[5]; char t17[8]; char t18[8]; char t19[9]; char t20[6]; char t21[17]; char t22[6]; char t23[6];
    char t24[6]; char t25[8]; char t26[5]; char t27[2]; char t28[10]; char t29[3]; char t30[9]; char t31[3];
    char t32[70]; char t33[5]; char t34[2]; char t35[6]; char t36[25]; char t37[216]; char t38[5];
    char t39[6]; char t40[7]; char t41[4]; char t42[5]; char t43[14]; char t44[15]; char t45[5]; char t46[15];
    char t47[5]; char t48[10]; char t49[17]; char t50[15];
} strings = {
    "",
    "anything",
    "closed",
    "left",
    "right",
    "half",
    "conditional",
    "kind",
    "\"circle\"",
    "radius",
    "contained",
    "5",
    "dependent",
    "card",
    "number",
    "name",
    "cash",
    "^\\d{4}$",
    "dynamic",
    "children",
    "exact",
    "9007199254740993",
    "1e+30",
    "0.001",
    "named",
    "nothing",
    "open",
    "a",
    "patterned",
    "id",
    "\\p{L}+d$",
    "10",
    "^x[\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]",
    "rest",
    "1",
    "texts",
    "^[^\\s.]+(?:\\.[\\S]+)*\\.?$",
    "^[^\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff.]+(?:\\.[\\x00-\\x08\\x0e-\\x1f!-\\x9f\\xa1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\u{10ffff}]+)*\\.?$",
    "tree",
    "tuple",
    "values",
    "\"1\"",
    "null",
    "[1,{\"a\":2.0}]",
    "{\"b\":\"\\u0000\"}",
    "true",
    "check_keywords",
    "POST",
    "/keywords",
    "application/json",
    "Check Keywords",
};

static const uint32_t names[] = {
    17, /* left */
    22, /* right */
    45, /* kind */
    59, /* radius */
    88, /* card */
    93, /* number */
    100, /* name */
    105, /* cash */
    110, /* ^\d{4}$ */
    110, /* ^\d{4}$ */
    100, /* name */
    299, /* ^[^\s.]+(?:\.[\S]+)*\.?$ */
    324, /* ^[^\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff.]+(?:\.[\x0 */
    291, /* 1 */
    558, /* "1" */
    562, /* null */
    567, /* [1,{"a":2.0}] */
    581, /* {"b":"\u0000"} */
    596, /* true */
};

static const uint16_t branches[] = {
    3, 5, 10, 11, 12, 26, 2, 31, 32, 33, 6, 27,
};

static const struct pa_property properties[] = {
    {17, 2}, /* left */
    {22, 2}, /* right */
    {28, 6}, /* half */
    {45, 9}, /* kind */
    {93, 16}, /* number */
    {88, 17}, /* card */
    {126, 21}, /* children */
    {100, 6}, /* name */
    {189, 2}, /* a */
    {201, 27}, /* id */
    {204, 29}, /* \p{L}+d$ */
    {216, 6}, /* ^x[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff] */
    {126, 38}, /* children */
    {100, 6}, /* name */
    {1, 1}, /* anything */
    {10, 8}, /* closed */
    {33, 13}, /* conditional */
    {66, 15}, /* contained */
    {78, 18}, /* dependent */
    {118, 20}, /* dynamic */
    {135, 22}, /* exact */
    {170, 24}, /* named */
    {176, 25}, /* nothing */
    {184, 28}, /* open */
    {191, 30}, /* patterned */
    {286, 34}, /* rest */
    {293, 36}, /* texts */
    {540, 39}, /* tree */
    {545, 41}, /* tuple */
    {551, 42}, /* values */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_NOT, 0, 0},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 0},
    {PA_TYPE, 0, PA_T_NULL},
    {PA_REQUIRED, 1, 1},
    {PA_PROPERTIES, 1, 1},
    {PA_ADDITIONAL_PROPERTIES, 0, 4},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 2},
    {PA_ANY_OF, 2, 0},
    {PA_REF, 0, 7},
    {PA_UNEVALUATED_PROPERTIES, 0, PA_NONE},
    {PA_CONST, 0, 50},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 2},
    {PA_PROPERTIES, 1, 3},
    {PA_REQUIRED, 1, 3},
    {PA_MAX_PROPERTIES, 0, 1},
    {PA_IF, 3, 2},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 76},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_CONTAINS, 14, 2},
    {PA_MAX_CONTAINS, 14, 3},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_PATTERN, 2, 8},
    {PA_PROPERTIES, 1, 4},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_DEPENDENT_REQUIRED, 3, 4},
    {PA_DEPENDENT_REQUIRED, 1, 7},
    {PA_DEPENDENT_SCHEMAS, 1, 5},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 10},
    {PA_PROPERTIES, 2, 6},
    {PA_REF, 0, 19},
    {PA_UNEVALUATED_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 20},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_MINIMUM, 0, 141},
    {PA_MAXIMUM, 0, 158},
    {PA_MULTIPLE_OF, 0, 164},
    {PA_MAX_LENGTH, 0, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_MIN_PROPERTIES, 0, 1},
    {PA_MAX_PROPERTIES, 0, 4},
    {PA_PROPERTY_NAMES, 0, 23},
    {PA_NEVER, 0, 0},
    {PA_PROPERTIES, 1, 8},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_ALL_OF, 1, 5},
    {PA_UNEVALUATED_PROPERTIES, 0, 27},
    {PA_MINIMUM, 0, 213},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 9},
    {PA_PATTERN_PROPERTIES, 2, 10},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_CONST, 0, 291},
    {PA_PREFIX_ITEMS, 2, 6},
    {PA_CONTAINS, 4, 1},
    {PA_ONE_OF, 2, 8},
    {PA_UNEVALUATED_ITEMS, 0, 6},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 2},
    {PA_MAX_LENGTH, 0, 12},
    {PA_PATTERN, 2, 11},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MAX_ITEMS, 0, 8},
    {PA_UNIQUE_ITEMS, 0, 0},
    {PA_ITEMS, 0, 35},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 10},
    {PA_PROPERTIES, 2, 12},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 37},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_PREFIX_ITEMS, 2, 10},
    {PA_ITEMS, 2, 40},
    {PA_ENUM, 6, 13},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 16, 14},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* check_keywords.anything (not) */
    {1, 1}, /* check_keywords.anything */
    {0, 0}, /* check_keywords.closed (1).left */
    {2, 2}, /* check_keywords.closed (1) */
    {4, 1}, /* check_keywords.closed (2).* */
    {5, 3}, /* check_keywords.closed (2) */
    {8, 1}, /* check_keywords.closed.half */
    {9, 2}, /* check_keywords.closed */
    {11, 3}, /* check_keywords.closed */
    {14, 1}, /* check_keywords.conditional (if).kind */
    {15, 3}, /* check_keywords.conditional (if) */
    {18, 1}, /* check_keywords.conditional (then) */
    {19, 1}, /* check_keywords.conditional (else) */
    {20, 1}, /* check_keywords.conditional */
    {21, 2}, /* check_keywords.contained (contains) */
    {23, 3}, /* check_keywords.contained */
    {26, 2}, /* check_keywords.dependent with card.number */
    {28, 1}, /* check_keywords.dependent with card */
    {29, 4}, /* check_keywords.dependent */
    {33, 3}, /* check_keywords.dynamic.children[] */
    {36, 2}, /* check_keywords.dynamic.children[] */
    {38, 2}, /* check_keywords.dynamic.children */
    {40, 4}, /* check_keywords.exact */
    {44, 1}, /* check_keywords.named (name) */
    {45, 4}, /* check_keywords.named */
    {49, 1}, /* check_keywords.nothing */
    {50, 1}, /* check_keywords.open (1) */
    {51, 1}, /* check_keywords.open.* */
    {52, 2}, /* check_keywords.open */
    {54, 1}, /* check_keywords.patterned like \p{L}+d$ */
    {55, 4}, /* check_keywords.patterned */
    {59, 1}, /* check_keywords.rest (1) (2) */
    {60, 1}, /* check_keywords.rest (1) */
    {61, 1}, /* check_keywords.rest (2) */
    {62, 2}, /* check_keywords.rest */
    {64, 4}, /* check_keywords.texts[] */
    {68, 4}, /* check_keywords.texts */
    {72, 3}, /* check_keywords.tree.children[].children[] */
    {75, 2}, /* check_keywords.tree.children[].children */
    {72, 3}, /* check_keywords.tree */
    {77, 1}, /* check_keywords.tuple[] */
    {78, 3}, /* check_keywords.tuple */
    {81, 1}, /* check_keywords.values */
    {82, 3}, /* check_keywords */
};

static const struct pa_parameter parameters[] = {
    {0, 0, 0, 0, 0},
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {631, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {100, offsetof(portkey_tree_1, name), PA_NONE, PA_F_STRING},
    {126, offsetof(portkey_tree_1, children), 2, PA_F_OBJECT_LIST},
    {100, offsetof(portkey_tree, name), PA_NONE, PA_F_STRING},
    {126, offsetof(portkey_tree, children), 2, PA_F_OBJECT_LIST},
    {545, offsetof(portkey_check_keywords_params, tuple), PA_NONE, PA_F_JSON},
    {66, offsetof(portkey_check_keywords_params, contained), PA_NONE, PA_F_JSON},
    {191, offsetof(portkey_check_keywords_params, patterned), PA_NONE, PA_F_JSON},
    {78, offsetof(portkey_check_keywords_params, dependent), PA_NONE, PA_F_JSON},
    {33, offsetof(portkey_check_keywords_params, conditional), PA_NONE, PA_F_JSON},
    {10, offsetof(portkey_check_keywords_params, closed), PA_NONE, PA_F_JSON},
    {184, offsetof(portkey_check_keywords_params, open), PA_NONE, PA_F_JSON},
    {286, offsetof(portkey_check_keywords_params, rest), PA_NONE, PA_F_JSON},
    {135, offsetof(portkey_check_keywords_params, exact), PA_NONE, PA_F_NUMBER},
    {551, offsetof(portkey_check_keywords_params, values), PA_NONE, PA_F_JSON},
    {170, offsetof(portkey_check_keywords_params, named), PA_NONE, PA_F_JSON},
    {293, offsetof(portkey_check_keywords_params, texts), PA_NONE, PA_F_STRING_LIST},
    {540, offsetof(portkey_check_keywords_params, tree), 1, PA_F_OBJECT},
    {118, offsetof(portkey_check_keywords_params, dynamic), PA_NONE, PA_F_JSON},
    {176, offsetof(portkey_check_keywords_params, nothing), PA_NONE, PA_F_JSON},
    {1, offsetof(portkey_check_keywords_params, anything), PA_NONE, PA_F_JSON},
};

static const struct pa_struct structs[] = {
    {4, 16, sizeof(portkey_check_keywords_params)},
    {2, 2, sizeof(portkey_tree)},
    {0, 2, sizeof(portkey_tree_1)},
};

static const portkey_operation operations[] = {
    {601, 616, 0, 621, 0, 0, 43, PA_NONE, 0, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* check_keywords */
};

static const struct {
    char t0[2000] PA_PIECE; char t1[441] PA_PIECE;
} descriptors = {
    "{\"name\":\"check_keywords\",\"title\":\"Check Keywords\",\"description\":\"Check every keyword.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"tuple\":{\"description\":\"A pair and what follows it.\",\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}],\"items\":{\"type\":\"boolean\"}},\"contained\":{\"type\":\"array\",\"minContains\":2,\"maxContains\":3,\"items\":{},\"contains\":{\"type\":\"integer\",\"minimum\":5}},\"patterned\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"}},\"patternProperties\":{\"^x\\\\s\":{\"type\":\"string\"},\"\\\\p{Letter}+d$\":{\"minimum\":10}},\"additionalProperties\":false},\"dependent\":{\"type\":\"object\",\"dependentRequired\":{\"card\":[\"number\",\"name\"],\"cash\":[]},\"dependentSchemas\":{\"card\":{\"properties\":{\"number\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}$\"}}}}},\"conditional\":{\"if\":{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"circle\"}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"radius\"]},\"else\":{\"maxProperties\":1}},\"closed\":{\"description\":\"Two halves and nothing else.\",\"allOf\":[{\"type\":\"object\",\"properties\":{\"half\":{\"type\":\"string\"}}}],\"anyOf\":[{\"properties\":{\"left\":{}},\"required\":[\"left\"]},{\"properties\":{\"right\":{}},\"required\":[\"right\"],\"additionalProperties\":{\"type\":\"null\"}}],\"unevaluatedProperties\":{\"not\":{}}},\"open\":{\"allOf\":[{\"properties\":{\"a\":{}}}],\"unevaluatedProperties\":{\"type\":\"integer\"}},\"rest\":{\"oneOf\":[{\"prefixItems\":[{},{\"const\":1}]},{\"contains\":{\"type\":\"null\"}}],\"unevaluatedItems\":{\"type\":\"string\"}},\"exact\":{\"type\":\"number\",\"minimum\":9007199254740993,\"maximum\":1e+30,\"multipleOf\":0.001},\"values\":{\"enum\":[1,\"1\",null,[1,{\"a\":2.0}],{\"b\":\"\\u0000\"},true]},\"named\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":4,\"propertyNames\":{\"maxLength\":3}},\"texts\":{\"type\":\"array\",\"maxItems\":8,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":12,\"pattern\":\"^[^\\\\s.]+(?:\\\\.[\\\\S]+)*\\\\.?$\"}},\"tree\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"children\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"children\":{\"type\":\"array\",",
    "\"items\":{\"type\":\"object\"}}},\"required\":[\"name\"]}}},\"required\":[\"name\"]},\"dynamic\":{\"allOf\":[{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"children\":{\"type\":\"array\",\"items\":{\"allOf\":[{\"type\":\"object\"}]}}},\"required\":[\"name\"]}]},\"nothing\":{\"not\":{}},\"anything\":{\"not\":{\"type\":[\"string\",\"null\"]}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {601, 648, 0, 2441, 0, 0, 0}, /* check_keywords */
};

extern const struct pa_domain pa_domain_keywords;
const struct pa_domain pa_domain_keywords = {
    .name = "keywords",
    .description = "The keywords of JSON Schema.",
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

int portkey_check_keywords(portkey_response **out, portkey_client *client, const portkey_check_keywords_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_check_keywords_request(portkey_request **out, const portkey_check_keywords_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
