/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/things.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(0_25, "0.25") \
    TEXT(1, "1") \
    TEXT(100, "100") \
    TEXT(1_5, "1.5") \
    TEXT(2fa, "2fa") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(X_Trace, "X-Trace") \
    TEXT(a, "a") \
    TEXT(a_z, "^[a-z]+$") \
    TEXT(anything, "anything") \
    TEXT(application_json, "application/json") \
    TEXT(b, "b") \
    TEXT(body, "body") \
    TEXT(children, "children") \
    TEXT(class, "class") \
    TEXT(closed, "closed") \
    TEXT(create_things, "create_things") \
    TEXT(deep, "deep") \
    TEXT(delete_thing, "delete_thing") \
    TEXT(either, "either") \
    TEXT(filter, "filter") \
    TEXT(get_health, "get_health") \
    TEXT(get_thing, "get_thing") \
    TEXT(ids, "ids") \
    TEXT(inner, "inner") \
    TEXT(isDefault, "isDefault") \
    TEXT(json_one, "\"one\"") \
    TEXT(json_thing, "\"thing\"") \
    TEXT(json_two, "\"two\"") \
    TEXT(left, "left") \
    TEXT(map, "map") \
    TEXT(merged, "merged") \
    TEXT(minus_5, "-5") \
    TEXT(name, "name") \
    TEXT(node, "node") \
    TEXT(nodes, "nodes") \
    TEXT(numbers, "numbers") \
    TEXT(pageSize, "pageSize") \
    TEXT(page_size, "page_size") \
    TEXT(parent, "parent") \
    TEXT(path_health, "/health") \
    TEXT(path_things, "/things") \
    TEXT(path_things_thing_id, "/things/{thing_id}") \
    TEXT(path_v1, "/v1") \
    TEXT(path_v2, "/v2") \
    TEXT(ratio, "ratio") \
    TEXT(real, "real") \
    TEXT(replace_thing, "replace_thing") \
    TEXT(right, "right") \
    TEXT(secret, "secret") \
    TEXT(tag, "tag") \
    TEXT(text, "text") \
    TEXT(thing_id, "thing_id") \
    TEXT(things_read, "things.read") \
    TEXT(trace, "trace") \
    TEXT(union, "union") \
    TEXT(whole, "whole") \
    TEXT(words, "words") \
    TEXT(x, "^x") \
    TEXT(yes, "yes") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_like_09ac29_pattern[2];
    uint32_t of_string_length_from_1_length_to_40_like_3c18c4_pattern[2];
    uint32_t of_string_of_one_two[2];
    uint32_t of_Node_required[1];
    uint32_t of_get_thing_required[1];
    uint32_t of_replace_thing_closed_inner_required[1];
    uint32_t of_replace_thing_merged_required[1];
    uint32_t of_replace_thing_any_1_required[1];
    uint32_t of_replace_thing_any_2_required[1];
    uint32_t of_replace_thing_required[3];
    uint32_t of_delete_thing_required[1];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_like_09ac29_pattern = {STRING(x), STRING(x)},
    .of_string_length_from_1_length_to_40_like_3c18c4_pattern = {STRING(a_z), STRING(a_z)},
    .of_string_of_one_two = {STRING(json_one), STRING(json_two)},
    .of_Node_required = {STRING(name)},
    .of_get_thing_required = {STRING(thing_id)},
    .of_replace_thing_closed_inner_required = {STRING(a)},
    .of_replace_thing_merged_required = {STRING(left)},
    .of_replace_thing_any_1_required = {STRING(whole)},
    .of_replace_thing_any_2_required = {STRING(real)},
    .of_replace_thing_required = {STRING(thing_id), STRING(text), STRING(class)},
    .of_delete_thing_required = {STRING(thing_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_from_1_items_to_3_of_Node, 4) \
    EACH(array_items_from_1_of_string, 3) \
    EACH(array_of_Node, 2) \
    EACH(array_of_number, 2) \
    EACH(array_of_string, 2) \
    EACH(array_unique_of_integer, 3) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_0_to_100, 3) \
    EACH(integer_of_0_1, 2) \
    EACH(integer_or_string, 1) \
    EACH(like_09ac29, 1) \
    EACH(null_or_integer_from_minus_5, 2) \
    EACH(number, 1) \
    EACH(number_above_0_below_by_75c9a3, 4) \
    EACH(object_of_nothing, 3) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_is_thing, 2) \
    EACH(string_length_from_1_length_to_40_like_3c18c4, 4) \
    EACH(string_of_one_two, 2) \
    EACH(Node, 3) \
    EACH(get_thing, 4) \
    EACH(replace_thing_closed_inner_b, 1) \
    EACH(replace_thing_closed_inner, 3) \
    EACH(replace_thing_closed, 3) \
    EACH(replace_thing_map, 5) \
    EACH(replace_thing_merged, 3) \
    EACH(replace_thing_union, 1) \
    EACH(replace_thing_any_1, 1) \
    EACH(replace_thing_any_2, 1) \
    EACH(replace_thing, 5) \
    EACH(delete_thing, 4) \
    EACH(create_things, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_replace_thing_union_one[2];
    uint16_t of_replace_thing_any[2];
} branches = {
    .of_replace_thing_union_one = {SCHEMA_string, SCHEMA_array_of_string},
    .of_replace_thing_any = {SCHEMA_replace_thing_any_1, SCHEMA_replace_thing_any_2},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Node[3];
    struct pa_property of_get_thing[8];
    struct pa_property of_replace_thing_closed_inner[2];
    struct pa_property of_replace_thing_closed[2];
    struct pa_property of_replace_thing_merged[2];
    struct pa_property of_replace_thing[18];
    struct pa_property of_delete_thing[1];
    struct pa_property of_create_things[1];
} properties = {
    .of_Node = {
        {.name = STRING(children), .schema = SCHEMA_array_of_Node},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parent), .schema = SCHEMA_Node},
    },
    .of_get_thing = {
        {.name = STRING(deep), .schema = SCHEMA_boolean},
        {.name = STRING(filter), .schema = SCHEMA_object_of_string},
        {.name = STRING(ids), .schema = SCHEMA_array_unique_of_integer},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_0_to_100},
        {.name = STRING(ratio), .schema = SCHEMA_number_above_0_below_by_75c9a3},
        {.name = STRING(tag), .schema = SCHEMA_array_of_string},
        {.name = STRING(thing_id), .schema = SCHEMA_string_length_from_1_length_to_40_like_3c18c4},
        {.name = STRING(trace), .schema = SCHEMA_string},
    },
    .of_replace_thing_closed_inner = {
        {.name = STRING(a), .schema = SCHEMA_string},
        {.name = STRING(b), .schema = SCHEMA_replace_thing_closed_inner_b},
    },
    .of_replace_thing_closed = {
        {.name = STRING(2fa), .schema = SCHEMA_boolean},
        {.name = STRING(inner), .schema = SCHEMA_replace_thing_closed_inner},
    },
    .of_replace_thing_merged = {
        {.name = STRING(left), .schema = SCHEMA_string},
        {.name = STRING(right), .schema = SCHEMA_string},
    },
    .of_replace_thing = {
        {.name = STRING(anything), .schema = SCHEMA_anything},
        {.name = STRING(class), .schema = SCHEMA_string_is_thing},
        {.name = STRING(closed), .schema = SCHEMA_replace_thing_closed},
        {.name = STRING(either), .schema = SCHEMA_integer_or_string},
        {.name = STRING(isDefault), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(map), .schema = SCHEMA_replace_thing_map},
        {.name = STRING(merged), .schema = SCHEMA_replace_thing_merged},
        {.name = STRING(node), .schema = SCHEMA_Node},
        {.name = STRING(nodes), .schema = SCHEMA_array_of_Node},
        {.name = STRING(numbers), .schema = SCHEMA_array_of_number},
        {.name = STRING(real), .schema = SCHEMA_number},
        {.name = STRING(secret), .schema = SCHEMA_string},
        {.name = STRING(text), .schema = SCHEMA_string_of_one_two},
        {.name = STRING(thing_id), .schema = SCHEMA_string_length_from_1_length_to_40_like_3c18c4},
        {.name = STRING(union), .schema = SCHEMA_replace_thing_union},
        {.name = STRING(whole), .schema = SCHEMA_null_or_integer_from_minus_5},
        {.name = STRING(words), .schema = SCHEMA_array_items_from_1_of_string},
        {.name = STRING(yes), .schema = SCHEMA_boolean},
    },
    .of_delete_thing = {
        {.name = STRING(thing_id), .schema = SCHEMA_string_length_from_1_length_to_40_like_3c18c4},
    },
    .of_create_things = {{.name = STRING(body), .schema = SCHEMA_array_items_from_1_items_to_3_of_Node}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_items_from_1_items_to_3_of_Node = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_MAX_ITEMS, .value = 3},
        {.code = PA_ITEMS, .value = SCHEMA_Node},
    },
    .of_array_items_from_1_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_array_of_Node = {{.code = PA_TYPE, .value = PA_T_ARRAY}, {.code = PA_ITEMS, .value = SCHEMA_Node}},
    .of_array_of_number = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_number},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_array_unique_of_integer = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_UNIQUE_ITEMS},
        {.code = PA_ITEMS, .value = SCHEMA_integer},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(0)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_integer_or_string = {{.code = PA_TYPE, .value = PA_T_INTEGER | PA_T_STRING}},
    .of_like_09ac29 = {{.code = PA_PATTERN, NAMES(like_09ac29_pattern)}},
    .of_null_or_integer_from_minus_5 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(minus_5)},
    },
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_number_above_0_below_by_75c9a3 = {
        {.code = PA_TYPE, .value = PA_T_NUMBER},
        {.code = PA_EXCLUSIVE_MINIMUM, .value = STRING(0)},
        {.code = PA_EXCLUSIVE_MAXIMUM, .value = STRING(1_5)},
        {.code = PA_MULTIPLE_OF, .value = STRING(0_25)},
    },
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_is_thing = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_CONST, .value = STRING(json_thing)},
    },
    .of_string_length_from_1_length_to_40_like_3c18c4 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 1},
        {.code = PA_MAX_LENGTH, .value = 40},
        {.code = PA_PATTERN, NAMES(string_length_from_1_length_to_40_like_3c18c4_pattern)},
    },
    .of_string_of_one_two = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_one_two)},
    },
    .of_Node = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Node_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Node)},
    },
    .of_get_thing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_thing_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_thing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_replace_thing_closed_inner_b = {{.code = PA_NOT, .value = SCHEMA_string}},
    .of_replace_thing_closed_inner = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(replace_thing_closed_inner_required)},
        {.code = PA_PROPERTIES, PROPERTIES(replace_thing_closed_inner)},
    },
    .of_replace_thing_closed = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(replace_thing_closed)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_replace_thing_map = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_MAX_PROPERTIES, .value = 9},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_integer},
        {.code = PA_PROPERTY_NAMES, .value = SCHEMA_like_09ac29},
    },
    .of_replace_thing_merged = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(replace_thing_merged_required)},
        {.code = PA_PROPERTIES, PROPERTIES(replace_thing_merged)},
    },
    .of_replace_thing_union = {{.code = PA_ONE_OF, BRANCHES(replace_thing_union_one)}},
    .of_replace_thing_any_1 = {{.code = PA_REQUIRED, NAMES(replace_thing_any_1_required)}},
    .of_replace_thing_any_2 = {{.code = PA_REQUIRED, NAMES(replace_thing_any_2_required)}},
    .of_replace_thing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(replace_thing_required)},
        {.code = PA_PROPERTIES, PROPERTIES(replace_thing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
        {.code = PA_ANY_OF, BRANCHES(replace_thing_any)},
    },
    .of_delete_thing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_thing_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_thing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_things = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_things)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_thing[8];
    struct pa_parameter of_replace_thing[1];
    struct pa_parameter of_delete_thing[1];
} parameters = {
    .of_get_thing = {
        {.argument = STRING(thing_id), .wire = STRING(thing_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(page_size), .wire = STRING(pageSize), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ratio), .wire = STRING(ratio), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(deep), .wire = STRING(deep), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(tag), .wire = STRING(tag), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(ids), .wire = STRING(ids), .location = PA_IN_QUERY, .style = PA_STYLE_FORM},
        {.argument = STRING(filter), .wire = STRING(filter), .location = PA_IN_QUERY, .style = PA_STYLE_JSON},
        {.argument = STRING(trace), .wire = STRING(X_Trace), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
    },
    .of_replace_thing = {
        {.argument = STRING(thing_id), .wire = STRING(thing_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_thing = {
        {.argument = STRING(thing_id), .wire = STRING(thing_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_node, 3) \
    EACH(portkey_get_thing_params, 8) \
    EACH(portkey_replace_thing_params, 18) \
    EACH(portkey_replace_thing_params_closed, 2) \
    EACH(portkey_replace_thing_params_closed_inner, 2) \
    EACH(portkey_replace_thing_params_merged, 2) \
    EACH(portkey_delete_thing_params, 1) \
    EACH(portkey_create_things_params, 1) \
    EMPTY(portkey_get_health_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_node = {
        {.name = STRING(name), .offset = offsetof(portkey_node, name), .kind = PA_F_STRING},
        {.name = STRING(parent), .offset = offsetof(portkey_node, parent), .structure = STRUCTURE_portkey_node, .kind = PA_F_OBJECT},
        {.name = STRING(children), .offset = offsetof(portkey_node, children), .structure = STRUCTURE_portkey_node, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_get_thing_params = {
        {.name = STRING(thing_id), .offset = offsetof(portkey_get_thing_params, thing_id), .kind = PA_F_STRING},
        {.name = STRING(page_size), .offset = offsetof(portkey_get_thing_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(ratio), .offset = offsetof(portkey_get_thing_params, ratio), .kind = PA_F_NUMBER},
        {.name = STRING(deep), .offset = offsetof(portkey_get_thing_params, deep), .kind = PA_F_BOOLEAN},
        {.name = STRING(tag), .offset = offsetof(portkey_get_thing_params, tag), .kind = PA_F_STRING_LIST},
        {.name = STRING(ids), .offset = offsetof(portkey_get_thing_params, ids), .kind = PA_F_JSON},
        {.name = STRING(filter), .offset = offsetof(portkey_get_thing_params, filter), .kind = PA_F_JSON},
        {.name = STRING(trace), .offset = offsetof(portkey_get_thing_params, trace), .kind = PA_F_STRING},
    },
    .of_portkey_replace_thing_params = {
        {.name = STRING(thing_id), .offset = offsetof(portkey_replace_thing_params, thing_id), .kind = PA_F_STRING},
        {.name = STRING(text), .offset = offsetof(portkey_replace_thing_params, text), .kind = PA_F_STRING},
        {.name = STRING(class), .offset = offsetof(portkey_replace_thing_params, class_), .kind = PA_F_STRING},
        {.name = STRING(secret), .offset = offsetof(portkey_replace_thing_params, secret), .kind = PA_F_STRING},
        {.name = STRING(whole), .offset = offsetof(portkey_replace_thing_params, whole), .kind = PA_F_INTEGER},
        {.name = STRING(real), .offset = offsetof(portkey_replace_thing_params, real), .kind = PA_F_NUMBER},
        {.name = STRING(yes), .offset = offsetof(portkey_replace_thing_params, yes), .kind = PA_F_BOOLEAN},
        {.name = STRING(words), .offset = offsetof(portkey_replace_thing_params, words), .kind = PA_F_STRING_LIST},
        {.name = STRING(numbers), .offset = offsetof(portkey_replace_thing_params, numbers), .kind = PA_F_JSON},
        {.name = STRING(anything), .offset = offsetof(portkey_replace_thing_params, anything), .kind = PA_F_JSON},
        {.name = STRING(either), .offset = offsetof(portkey_replace_thing_params, either), .kind = PA_F_JSON},
        {.name = STRING(isDefault), .offset = offsetof(portkey_replace_thing_params, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(union), .offset = offsetof(portkey_replace_thing_params, union_), .kind = PA_F_JSON},
        {.name = STRING(map), .offset = offsetof(portkey_replace_thing_params, map), .kind = PA_F_JSON},
        {.name = STRING(closed), .offset = offsetof(portkey_replace_thing_params, closed), .structure = STRUCTURE_portkey_replace_thing_params_closed, .kind = PA_F_OBJECT},
        {.name = STRING(node), .offset = offsetof(portkey_replace_thing_params, node), .structure = STRUCTURE_portkey_node, .kind = PA_F_OBJECT},
        {.name = STRING(nodes), .offset = offsetof(portkey_replace_thing_params, nodes), .structure = STRUCTURE_portkey_node, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(merged), .offset = offsetof(portkey_replace_thing_params, merged), .structure = STRUCTURE_portkey_replace_thing_params_merged, .kind = PA_F_OBJECT},
    },
    .of_portkey_replace_thing_params_closed = {
        {.name = STRING(2fa), .offset = offsetof(portkey_replace_thing_params_closed, _2fa), .kind = PA_F_BOOLEAN},
        {.name = STRING(inner), .offset = offsetof(portkey_replace_thing_params_closed, inner), .structure = STRUCTURE_portkey_replace_thing_params_closed_inner, .kind = PA_F_OBJECT},
    },
    .of_portkey_replace_thing_params_closed_inner = {
        {.name = STRING(a), .offset = offsetof(portkey_replace_thing_params_closed_inner, a), .kind = PA_F_STRING},
        {.name = STRING(b), .offset = offsetof(portkey_replace_thing_params_closed_inner, b), .kind = PA_F_JSON},
    },
    .of_portkey_replace_thing_params_merged = {
        {.name = STRING(left), .offset = offsetof(portkey_replace_thing_params_merged, left), .kind = PA_F_STRING},
        {.name = STRING(right), .offset = offsetof(portkey_replace_thing_params_merged, right), .kind = PA_F_STRING},
    },
    .of_portkey_delete_thing_params = {
        {.name = STRING(thing_id), .offset = offsetof(portkey_delete_thing_params, thing_id), .kind = PA_F_STRING},
    },
    .of_portkey_create_things_params = {
        {.name = STRING(body), .offset = offsetof(portkey_create_things_params, body), .structure = STRUCTURE_portkey_node, .kind = PA_F_OBJECT_LIST},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/things/{thing_id} */
    [OPERATION_get_thing] = {
        .name = STRING(get_thing),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_things_thing_id),
        .scope = STRING(things_read),
        .domain = DOMAIN_things,
        .arguments = SCHEMA_get_thing,
        .structure = STRUCTURE_portkey_get_thing_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_thing),
    },
    /* PUT /v1/things/{thing_id} */
    [OPERATION_replace_thing] = {
        .name = STRING(replace_thing),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_things_thing_id),
        .domain = DOMAIN_things,
        .arguments = SCHEMA_replace_thing,
        .structure = STRUCTURE_portkey_replace_thing_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ENTERPRISE | PA_ANSWERS_NOTHING,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(replace_thing),
    },
    /* DELETE /v1/things/{thing_id} */
    [OPERATION_delete_thing] = {
        .name = STRING(delete_thing),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_things_thing_id),
        .domain = DOMAIN_things,
        .arguments = SCHEMA_delete_thing,
        .structure = STRUCTURE_portkey_delete_thing_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_NOTHING,
        PARAMETERS(delete_thing),
    },
    /* POST /v2/things */
    [OPERATION_create_things] = {
        .name = STRING(create_things),
        .method = STRING(POST),
        .base = STRING(path_v2),
        .path = STRING(path_things),
        .domain = DOMAIN_things,
        .arguments = SCHEMA_create_things,
        .structure = STRUCTURE_portkey_create_things_params,
        .plane = PORTKEY_PLANE_DATA,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_WHOLE,
        .media = {.type = STRING(application_json), .argument = STRING(body), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/health */
    [OPERATION_get_health] = {
        .name = STRING(get_health),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_health),
        .domain = DOMAIN_things,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_health_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
};

extern const struct pa_domain pa_domain_things;
const struct pa_domain pa_domain_things = {
    .name = "things",
    .description = "Things of every kind.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .parameters = (const struct pa_parameter *)&parameters,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_things(void)
{
    return &pa_domain_things;
}
