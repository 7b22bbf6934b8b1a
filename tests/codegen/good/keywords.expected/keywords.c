/* SPDX-License-Identifier: MIT */
/* Generated from good/keywords.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/keywords.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0_001, "0.001") \
    TEXT(1, "1") \
    TEXT(10, "10") \
    TEXT(1_a_2_0, "[1,{\"a\":2.0}]") \
    TEXT(1e_30, "1e+30") \
    TEXT(5, "5") \
    TEXT(9007199254740993, "9007199254740993") \
    TEXT(POST, "POST") \
    TEXT(a, "a") \
    TEXT(anything, "anything") \
    TEXT(application_json, "application/json") \
    TEXT(b_u0000, "{\"b\":\"\\u0000\"}") \
    TEXT(card, "card") \
    TEXT(cash, "cash") \
    TEXT(check_keywords, "check_keywords") \
    TEXT(children, "children") \
    TEXT(closed, "closed") \
    TEXT(conditional, "conditional") \
    TEXT(contained, "contained") \
    TEXT(d_4, "^\\d{4}$") \
    TEXT(dependent, "dependent") \
    TEXT(dynamic, "dynamic") \
    TEXT(exact, "exact") \
    TEXT(half, "half") \
    TEXT(id, "id") \
    TEXT(json_1, "\"1\"") \
    TEXT(json_circle, "\"circle\"") \
    TEXT(kind, "kind") \
    TEXT(left, "left") \
    TEXT(name, "name") \
    TEXT(named, "named") \
    TEXT(nothing, "nothing") \
    TEXT(null, "null") \
    TEXT(number, "number") \
    TEXT(open, "open") \
    TEXT(p_L_d, "\\p{L}+d$") \
    TEXT(path_keywords, "/keywords") \
    TEXT(patterned, "patterned") \
    TEXT(radius, "radius") \
    TEXT(rest, "rest") \
    TEXT(right, "right") \
    TEXT(s_S, "^[^\\s.]+(?:\\.[\\S]+)*\\.?$") \
    TEXT(t_r_xa0_u1680_u2000_u200a_u2028_u2029_u202f_u205f_u3000_5096c8, "^[^\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff.]+(?:\\.[\\x00-\\x08\\x0e-\\x1f!-\\x9f\\xa1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\u{10ffff}]+)*\\.?$") \
    TEXT(texts, "texts") \
    TEXT(tree, "tree") \
    TEXT(true, "true") \
    TEXT(tuple, "tuple") \
    TEXT(values, "values") \
    TEXT(x_t_r_xa0_u1680_u2000_u200a_u2028_u2029_u202f_u205f_u3000_ufeff, "^x[\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_of_1_null_true_6a07e8[6];
    uint32_t of_string_length_from_2_length_to_12_like_be1016_pattern[2];
    uint32_t of_string_like_334f68_pattern[2];
    uint32_t of_Tree_required[1];
    uint32_t of_Tree_1_required[1];
    uint32_t of_Tree_2_required[1];
    uint32_t of_check_keywords_closed_any_1_required[1];
    uint32_t of_check_keywords_closed_any_2_required[1];
    uint32_t of_check_keywords_conditional_if_required[1];
    uint32_t of_check_keywords_conditional_then_required[1];
    uint32_t of_check_keywords_dependent_with_card[3];
    uint32_t of_check_keywords_dependent_with_cash[1];
} names = {
    .of_of_1_null_true_6a07e8 = {
        STRING(1),
        STRING(json_1),
        STRING(null),
        STRING(1_a_2_0),
        STRING(b_u0000),
        STRING(true),
    },
    .of_string_length_from_2_length_to_12_like_be1016_pattern = {
        STRING(s_S),
        STRING(t_r_xa0_u1680_u2000_u200a_u2028_u2029_u202f_u205f_u3000_5096c8),
    },
    .of_string_like_334f68_pattern = {STRING(d_4), STRING(d_4)},
    .of_Tree_required = {STRING(name)},
    .of_Tree_1_required = {STRING(name)},
    .of_Tree_2_required = {STRING(name)},
    .of_check_keywords_closed_any_1_required = {STRING(left)},
    .of_check_keywords_closed_any_2_required = {STRING(right)},
    .of_check_keywords_conditional_if_required = {STRING(kind)},
    .of_check_keywords_conditional_then_required = {STRING(radius)},
    .of_check_keywords_dependent_with_card = {STRING(card), STRING(number), STRING(name)},
    .of_check_keywords_dependent_with_cash = {STRING(cash)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_to_8_unique_of_string_length_from_2_length_b75f7d, 4) \
    EACH(array_of_Strict_2, 2) \
    EACH(array_of_Tree_1, 2) \
    EACH(boolean, 1) \
    EACH(from_10, 1) \
    EACH(integer, 1) \
    EACH(integer_from_5, 2) \
    EACH(is_1, 1) \
    EACH(is_circle, 1) \
    EACH(length_to_3, 1) \
    EACH(members_to_1, 1) \
    EACH(never, 1) \
    EACH(null, 1) \
    EACH(null_or_string, 1) \
    EACH(number_from_9007199254740993_to_by_8af3b0, 4) \
    EACH(of_1_null_true_6a07e8, 1) \
    EACH(string, 1) \
    EACH(string_length_from_2_length_to_12_like_be1016, 4) \
    EACH(string_like_334f68, 2) \
    EACH(Half, 2) \
    EACH(Strict, 2) \
    EACH(Strict_2, 2) \
    EACH(Tree, 3) \
    EACH(Tree_1, 3) \
    EACH(Tree_2, 3) \
    EACH(check_keywords_anything, 1) \
    EACH(check_keywords_closed_any_1, 2) \
    EACH(check_keywords_closed_any_2, 3) \
    EACH(check_keywords_closed, 3) \
    EACH(check_keywords_conditional_if, 3) \
    EACH(check_keywords_conditional_then, 1) \
    EACH(check_keywords_conditional, 1) \
    EACH(check_keywords_contained, 3) \
    EACH(check_keywords_dependent_with_card, 1) \
    EACH(check_keywords_dependent, 4) \
    EACH(check_keywords_named, 4) \
    EACH(check_keywords_open_all_1, 1) \
    EACH(check_keywords_open, 2) \
    EACH(check_keywords_patterned, 4) \
    EACH(check_keywords_rest_one_1, 1) \
    EACH(check_keywords_rest_one_2, 1) \
    EACH(check_keywords_rest, 2) \
    EACH(check_keywords_tuple, 3) \
    EACH(check_keywords, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_check_keywords_closed_any[2];
    uint16_t of_check_keywords_conditional_if[3];
    uint16_t of_check_keywords_open_all[1];
    uint16_t of_check_keywords_rest_one_1_item[2];
    uint16_t of_check_keywords_rest_one[2];
    uint16_t of_check_keywords_tuple_item[2];
} branches = {
    .of_check_keywords_closed_any = {SCHEMA_check_keywords_closed_any_1, SCHEMA_check_keywords_closed_any_2},
    .of_check_keywords_conditional_if = {
        SCHEMA_check_keywords_conditional_if,
        SCHEMA_check_keywords_conditional_then,
        SCHEMA_members_to_1,
    },
    .of_check_keywords_open_all = {SCHEMA_check_keywords_open_all_1},
    .of_check_keywords_rest_one_1_item = {SCHEMA_anything, SCHEMA_is_1},
    .of_check_keywords_rest_one = {SCHEMA_check_keywords_rest_one_1, SCHEMA_check_keywords_rest_one_2},
    .of_check_keywords_tuple_item = {SCHEMA_string, SCHEMA_integer},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Half[1];
    struct pa_property of_Tree[2];
    struct pa_property of_Tree_1[2];
    struct pa_property of_Tree_2[2];
    struct pa_property of_check_keywords_closed_any_1[1];
    struct pa_property of_check_keywords_closed_any_2[1];
    struct pa_property of_check_keywords_conditional_if[1];
    struct pa_property of_check_keywords_dependent_with_card[1];
    struct pa_property of_check_keywords_dependent_with[1];
    struct pa_property of_check_keywords_open_all_1[1];
    struct pa_property of_check_keywords_patterned[1];
    struct pa_property of_check_keywords_patterned_like[2];
    struct pa_property of_check_keywords[16];
} properties = {
    .of_Half = {{.name = STRING(half), .schema = SCHEMA_string}},
    .of_Tree = {
        {.name = STRING(children), .schema = SCHEMA_array_of_Tree_1},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_Tree_1 = {
        {.name = STRING(children), .schema = SCHEMA_array_of_Tree_1},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_Tree_2 = {
        {.name = STRING(children), .schema = SCHEMA_array_of_Strict_2},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_check_keywords_closed_any_1 = {{.name = STRING(left), .schema = SCHEMA_anything}},
    .of_check_keywords_closed_any_2 = {{.name = STRING(right), .schema = SCHEMA_anything}},
    .of_check_keywords_conditional_if = {{.name = STRING(kind), .schema = SCHEMA_is_circle}},
    .of_check_keywords_dependent_with_card = {{.name = STRING(number), .schema = SCHEMA_string_like_334f68}},
    .of_check_keywords_dependent_with = {
        {.name = STRING(card), .schema = SCHEMA_check_keywords_dependent_with_card},
    },
    .of_check_keywords_open_all_1 = {{.name = STRING(a), .schema = SCHEMA_anything}},
    .of_check_keywords_patterned = {{.name = STRING(id), .schema = SCHEMA_integer}},
    .of_check_keywords_patterned_like = {
        {.name = STRING(p_L_d), .schema = SCHEMA_from_10},
        {.name = STRING(x_t_r_xa0_u1680_u2000_u200a_u2028_u2029_u202f_u205f_u3000_ufeff), .schema = SCHEMA_string},
    },
    .of_check_keywords = {
        {.name = STRING(anything), .schema = SCHEMA_check_keywords_anything},
        {.name = STRING(closed), .schema = SCHEMA_check_keywords_closed},
        {.name = STRING(conditional), .schema = SCHEMA_check_keywords_conditional},
        {.name = STRING(contained), .schema = SCHEMA_check_keywords_contained},
        {.name = STRING(dependent), .schema = SCHEMA_check_keywords_dependent},
        {.name = STRING(dynamic), .schema = SCHEMA_Strict},
        {.name = STRING(exact), .schema = SCHEMA_number_from_9007199254740993_to_by_8af3b0},
        {.name = STRING(named), .schema = SCHEMA_check_keywords_named},
        {.name = STRING(nothing), .schema = SCHEMA_never},
        {.name = STRING(open), .schema = SCHEMA_check_keywords_open},
        {.name = STRING(patterned), .schema = SCHEMA_check_keywords_patterned},
        {.name = STRING(rest), .schema = SCHEMA_check_keywords_rest},
        {.name = STRING(texts), .schema = SCHEMA_array_items_to_8_unique_of_string_length_from_2_length_b75f7d},
        {.name = STRING(tree), .schema = SCHEMA_Tree},
        {.name = STRING(tuple), .schema = SCHEMA_check_keywords_tuple},
        {.name = STRING(values), .schema = SCHEMA_of_1_null_true_6a07e8},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_items_to_8_unique_of_string_length_from_2_length_b75f7d = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MAX_ITEMS, .value = 8},
        {.code = PA_UNIQUE_ITEMS},
        {.code = PA_ITEMS, .value = SCHEMA_string_length_from_2_length_to_12_like_be1016},
    },
    .of_array_of_Strict_2 = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Strict_2},
    },
    .of_array_of_Tree_1 = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_Tree_1},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_from_10 = {{.code = PA_MINIMUM, .value = STRING(10)}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_5 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(5)}},
    .of_is_1 = {{.code = PA_CONST, .value = STRING(1)}},
    .of_is_circle = {{.code = PA_CONST, .value = STRING(json_circle)}},
    .of_length_to_3 = {{.code = PA_MAX_LENGTH, .value = 3}},
    .of_members_to_1 = {{.code = PA_MAX_PROPERTIES, .value = 1}},
    .of_never = {{.code = PA_NEVER}},
    .of_null = {{.code = PA_TYPE, .value = PA_T_NULL}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_number_from_9007199254740993_to_by_8af3b0 = {
        {.code = PA_TYPE, .value = PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(9007199254740993)},
        {.code = PA_MAXIMUM, .value = STRING(1e_30)},
        {.code = PA_MULTIPLE_OF, .value = STRING(0_001)},
    },
    .of_of_1_null_true_6a07e8 = {{.code = PA_ENUM, NAMES(of_1_null_true_6a07e8)}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_2_length_to_12_like_be1016 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 2},
        {.code = PA_MAX_LENGTH, .value = 12},
        {.code = PA_PATTERN, NAMES(string_length_from_2_length_to_12_like_be1016_pattern)},
    },
    .of_string_like_334f68 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_PATTERN, NAMES(string_like_334f68_pattern)},
    },
    .of_Half = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Half)}},
    .of_Strict = {
        {.code = PA_REF, .value = SCHEMA_Tree_2},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_Strict_2 = {
        {.code = PA_REF, .value = SCHEMA_Tree_2},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_Tree = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Tree_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Tree)},
    },
    .of_Tree_1 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Tree_1_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Tree_1)},
    },
    .of_Tree_2 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Tree_2_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Tree_2)},
    },
    .of_check_keywords_anything = {{.code = PA_NOT, .value = SCHEMA_null_or_string}},
    .of_check_keywords_closed_any_1 = {
        {.code = PA_REQUIRED, NAMES(check_keywords_closed_any_1_required)},
        {.code = PA_PROPERTIES, PROPERTIES(check_keywords_closed_any_1)},
    },
    .of_check_keywords_closed_any_2 = {
        {.code = PA_REQUIRED, NAMES(check_keywords_closed_any_2_required)},
        {.code = PA_PROPERTIES, PROPERTIES(check_keywords_closed_any_2)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_null},
    },
    .of_check_keywords_closed = {
        {.code = PA_ANY_OF, BRANCHES(check_keywords_closed_any)},
        {.code = PA_REF, .value = SCHEMA_Half},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_check_keywords_conditional_if = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(check_keywords_conditional_if_required)},
        {.code = PA_PROPERTIES, PROPERTIES(check_keywords_conditional_if)},
    },
    .of_check_keywords_conditional_then = {
        {.code = PA_REQUIRED, NAMES(check_keywords_conditional_then_required)},
    },
    .of_check_keywords_conditional = {{.code = PA_IF, BRANCHES(check_keywords_conditional_if)}},
    .of_check_keywords_contained = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_CONTAINS, .count = SCHEMA_integer_from_5, .value = 2},
        {.code = PA_MAX_CONTAINS, .count = SCHEMA_integer_from_5, .value = 3},
    },
    .of_check_keywords_dependent_with_card = {
        {.code = PA_PROPERTIES, PROPERTIES(check_keywords_dependent_with_card)},
    },
    .of_check_keywords_dependent = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_DEPENDENT_REQUIRED, NAMES(check_keywords_dependent_with_card)},
        {.code = PA_DEPENDENT_REQUIRED, NAMES(check_keywords_dependent_with_cash)},
        {.code = PA_DEPENDENT_SCHEMAS, PROPERTIES(check_keywords_dependent_with)},
    },
    .of_check_keywords_named = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_MIN_PROPERTIES, .value = 1},
        {.code = PA_MAX_PROPERTIES, .value = 4},
        {.code = PA_PROPERTY_NAMES, .value = SCHEMA_length_to_3},
    },
    .of_check_keywords_open_all_1 = {{.code = PA_PROPERTIES, PROPERTIES(check_keywords_open_all_1)}},
    .of_check_keywords_open = {
        {.code = PA_ALL_OF, BRANCHES(check_keywords_open_all)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = SCHEMA_integer},
    },
    .of_check_keywords_patterned = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(check_keywords_patterned)},
        {.code = PA_PATTERN_PROPERTIES, PROPERTIES(check_keywords_patterned_like)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_check_keywords_rest_one_1 = {{.code = PA_PREFIX_ITEMS, BRANCHES(check_keywords_rest_one_1_item)}},
    .of_check_keywords_rest_one_2 = {{.code = PA_CONTAINS, .count = SCHEMA_null, .value = 1}},
    .of_check_keywords_rest = {
        {.code = PA_ONE_OF, BRANCHES(check_keywords_rest_one)},
        {.code = PA_UNEVALUATED_ITEMS, .value = SCHEMA_string},
    },
    .of_check_keywords_tuple = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_PREFIX_ITEMS, BRANCHES(check_keywords_tuple_item)},
        {.code = PA_ITEMS, .count = 2, .value = SCHEMA_boolean},
    },
    .of_check_keywords = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(check_keywords)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_tree, 2) \
    EACH(portkey_tree_1, 2) \
    EACH(portkey_check_keywords_params, 16) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_tree = {
        {.name = STRING(name), .offset = offsetof(portkey_tree, name), .kind = PA_F_STRING},
        {.name = STRING(children), .offset = offsetof(portkey_tree, children), .structure = STRUCTURE_portkey_tree_1, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_tree_1 = {
        {.name = STRING(name), .offset = offsetof(portkey_tree_1, name), .kind = PA_F_STRING},
        {.name = STRING(children), .offset = offsetof(portkey_tree_1, children), .structure = STRUCTURE_portkey_tree_1, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_check_keywords_params = {
        {.name = STRING(tuple), .offset = offsetof(portkey_check_keywords_params, tuple), .kind = PA_F_JSON},
        {.name = STRING(contained), .offset = offsetof(portkey_check_keywords_params, contained), .kind = PA_F_JSON},
        {.name = STRING(patterned), .offset = offsetof(portkey_check_keywords_params, patterned), .kind = PA_F_JSON},
        {.name = STRING(dependent), .offset = offsetof(portkey_check_keywords_params, dependent), .kind = PA_F_JSON},
        {.name = STRING(conditional), .offset = offsetof(portkey_check_keywords_params, conditional), .kind = PA_F_JSON},
        {.name = STRING(closed), .offset = offsetof(portkey_check_keywords_params, closed), .kind = PA_F_JSON},
        {.name = STRING(open), .offset = offsetof(portkey_check_keywords_params, open), .kind = PA_F_JSON},
        {.name = STRING(rest), .offset = offsetof(portkey_check_keywords_params, rest), .kind = PA_F_JSON},
        {.name = STRING(exact), .offset = offsetof(portkey_check_keywords_params, exact), .kind = PA_F_NUMBER},
        {.name = STRING(values), .offset = offsetof(portkey_check_keywords_params, values), .kind = PA_F_JSON},
        {.name = STRING(named), .offset = offsetof(portkey_check_keywords_params, named), .kind = PA_F_JSON},
        {.name = STRING(texts), .offset = offsetof(portkey_check_keywords_params, texts), .kind = PA_F_STRING_LIST},
        {.name = STRING(tree), .offset = offsetof(portkey_check_keywords_params, tree), .structure = STRUCTURE_portkey_tree, .kind = PA_F_OBJECT},
        {.name = STRING(dynamic), .offset = offsetof(portkey_check_keywords_params, dynamic), .kind = PA_F_JSON},
        {.name = STRING(nothing), .offset = offsetof(portkey_check_keywords_params, nothing), .kind = PA_F_JSON},
        {.name = STRING(anything), .offset = offsetof(portkey_check_keywords_params, anything), .kind = PA_F_JSON},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* POST /keywords */
    [OPERATION_check_keywords] = {
        .name = STRING(check_keywords),
        .method = STRING(POST),
        .path = STRING(path_keywords),
        .domain = DOMAIN_keywords,
        .arguments = SCHEMA_check_keywords,
        .structure = STRUCTURE_portkey_check_keywords_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
};

extern const struct pa_domain pa_domain_keywords;
const struct pa_domain pa_domain_keywords = {
    .name = "keywords",
    .description = "The keywords of JSON Schema.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_keywords(void)
{
    return &pa_domain_keywords;
}
