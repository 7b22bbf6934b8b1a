/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/styles.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(X_Color, "X-Color") \
    TEXT(X_Header, "X-Header") \
    TEXT(X_More, "X-More") \
    TEXT(X_Portkey_Api_Key, "X-Portkey-Api-Key") \
    TEXT(a_b, "a_b") \
    TEXT(a_b_c8687a, "a b") \
    TEXT(color, "color") \
    TEXT(cookie, "cookie") \
    TEXT(cookie_form, "cookie_form") \
    TEXT(cookie_form_exploded, "cookie_form_exploded") \
    TEXT(cookie_json, "cookie_json") \
    TEXT(defaults, "defaults") \
    TEXT(either, "either") \
    TEXT(empty, "empty") \
    TEXT(gte, "gte") \
    TEXT(header_json, "header_json") \
    TEXT(header_simple, "header_simple") \
    TEXT(header_simple_exploded, "header_simple_exploded") \
    TEXT(headers_and_cookies, "headers_and_cookies") \
    TEXT(in, "in") \
    TEXT(left, "left") \
    TEXT(list, "list") \
    TEXT(map, "map") \
    TEXT(not, "not") \
    TEXT(path, "path") \
    TEXT(path_cookie_form, "/cookie-form") \
    TEXT(path_cookie_form_exploded, "/cookie-form-exploded") \
    TEXT(path_cookie_json, "/cookie-json") \
    TEXT(path_deep, "/deep") \
    TEXT(path_defaults_path, "/defaults/{path}") \
    TEXT(path_header_json, "/header-json") \
    TEXT(path_header_simple, "/header-simple") \
    TEXT(path_header_simple_exploded, "/header-simple-exploded") \
    TEXT(path_headers, "/headers") \
    TEXT(path_json, "path_json") \
    TEXT(path_label, "path_label") \
    TEXT(path_label_exploded, "path_label_exploded") \
    TEXT(path_matrix, "path_matrix") \
    TEXT(path_matrix_exploded, "path_matrix_exploded") \
    TEXT(path_path_json_color, "/path-json/{color}") \
    TEXT(path_path_label_color, "/path-label/{color}") \
    TEXT(path_path_label_exploded_color, "/path-label-exploded/{color}") \
    TEXT(path_path_matrix_color, "/path-matrix/{color}") \
    TEXT(path_path_matrix_exploded_color, "/path-matrix-exploded/{color}") \
    TEXT(path_path_simple_color, "/path-simple/{color}") \
    TEXT(path_path_simple_exploded_color, "/path-simple-exploded/{color}") \
    TEXT(path_query_form, "/query-form") \
    TEXT(path_query_form_exploded, "/query-form-exploded") \
    TEXT(path_query_json, "/query-json") \
    TEXT(path_query_pipe_delimited, "/query-pipe-delimited") \
    TEXT(path_query_pipe_delimited_exploded, "/query-pipe-delimited-exploded") \
    TEXT(path_query_space_delimited, "/query-space-delimited") \
    TEXT(path_query_space_delimited_exploded, "/query-space-delimited-exploded") \
    TEXT(path_reserved, "/reserved") \
    TEXT(path_simple, "path_simple") \
    TEXT(path_simple_exploded, "path_simple_exploded") \
    TEXT(path_two_left_right_end_tail, "/two/{left}.{right}/end{tail}") \
    TEXT(path_typed_point, "/typed/{point}") \
    TEXT(path_unions, "/unions") \
    TEXT(point, "point") \
    TEXT(query, "query") \
    TEXT(query_deep_object, "query_deep_object") \
    TEXT(query_form, "query_form") \
    TEXT(query_form_exploded, "query_form_exploded") \
    TEXT(query_json, "query_json") \
    TEXT(query_pipe_delimited, "query_pipe_delimited") \
    TEXT(query_pipe_delimited_exploded, "query_pipe_delimited_exploded") \
    TEXT(query_space_delimited, "query_space_delimited") \
    TEXT(query_space_delimited_exploded, "query_space_delimited_exploded") \
    TEXT(range, "range") \
    TEXT(reserved, "reserved") \
    TEXT(right, "right") \
    TEXT(session, "session") \
    TEXT(several_in_one_segment, "several_in_one_segment") \
    TEXT(tags, "tags") \
    TEXT(tail, "tail") \
    TEXT(theme, "theme") \
    TEXT(typed, "typed") \
    TEXT(unions, "unions") \
    TEXT(x, "x") \
    TEXT(x_header, "x_header") \
    TEXT(x_more, "x_more") \
    TEXT(x_portkey_api_key, "x_portkey_api_key") \
    TEXT(x_trace, "x_trace") \
    TEXT(x_trace_83a2b2, "x-trace") \
    TEXT(y, "y") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_Point_required[1];
    uint32_t of_path_simple_required[1];
    uint32_t of_path_simple_exploded_required[1];
    uint32_t of_path_label_required[1];
    uint32_t of_path_label_exploded_required[1];
    uint32_t of_path_matrix_required[1];
    uint32_t of_path_matrix_exploded_required[1];
    uint32_t of_path_json_required[1];
    uint32_t of_defaults_required[1];
    uint32_t of_several_in_one_segment_required[3];
    uint32_t of_typed_required[1];
} names = {
    .of_Point_required = {STRING(x)},
    .of_path_simple_required = {STRING(color)},
    .of_path_simple_exploded_required = {STRING(color)},
    .of_path_label_required = {STRING(color)},
    .of_path_label_exploded_required = {STRING(color)},
    .of_path_matrix_required = {STRING(color)},
    .of_path_matrix_exploded_required = {STRING(color)},
    .of_path_json_required = {STRING(color)},
    .of_defaults_required = {STRING(path)},
    .of_several_in_one_segment_required = {STRING(left), STRING(right), STRING(tail)},
    .of_typed_required = {STRING(point)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_string, 2) \
    EACH(integer, 1) \
    EACH(number, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(Point, 3) \
    EACH(Range, 2) \
    EACH(path_simple, 4) \
    EACH(path_simple_exploded, 4) \
    EACH(path_label, 4) \
    EACH(path_label_exploded, 4) \
    EACH(path_matrix, 4) \
    EACH(path_matrix_exploded, 4) \
    EACH(query_form, 3) \
    EACH(query_form_exploded, 3) \
    EACH(query_space_delimited, 3) \
    EACH(query_space_delimited_exploded, 3) \
    EACH(query_pipe_delimited, 3) \
    EACH(query_pipe_delimited_exploded, 3) \
    EACH(header_simple, 3) \
    EACH(header_simple_exploded, 3) \
    EACH(cookie_form, 3) \
    EACH(cookie_form_exploded, 3) \
    EACH(query_deep_object, 3) \
    EACH(path_json, 4) \
    EACH(query_json, 3) \
    EACH(header_json, 3) \
    EACH(cookie_json, 3) \
    EACH(defaults, 4) \
    EACH(reserved, 3) \
    EACH(several_in_one_segment, 4) \
    EACH(unions_either, 1) \
    EACH(Range_not, 2) \
    EACH(unions_range, 1) \
    EACH(unions, 3) \
    EACH(typed, 4) \
    EACH(headers_and_cookies, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_unions_either_any[2];
    uint16_t of_unions_range_any[2];
} branches = {
    .of_unions_either_any = {SCHEMA_string, SCHEMA_array_of_string},
    .of_unions_range_any = {SCHEMA_integer, SCHEMA_Range},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_Point[2];
    struct pa_property of_Range[2];
    struct pa_property of_path_simple[1];
    struct pa_property of_path_simple_exploded[1];
    struct pa_property of_path_label[1];
    struct pa_property of_path_label_exploded[1];
    struct pa_property of_path_matrix[1];
    struct pa_property of_path_matrix_exploded[1];
    struct pa_property of_query_form[1];
    struct pa_property of_query_form_exploded[1];
    struct pa_property of_query_space_delimited[1];
    struct pa_property of_query_space_delimited_exploded[1];
    struct pa_property of_query_pipe_delimited[1];
    struct pa_property of_query_pipe_delimited_exploded[1];
    struct pa_property of_header_simple[1];
    struct pa_property of_header_simple_exploded[1];
    struct pa_property of_cookie_form[1];
    struct pa_property of_cookie_form_exploded[1];
    struct pa_property of_query_deep_object[1];
    struct pa_property of_path_json[1];
    struct pa_property of_query_json[1];
    struct pa_property of_header_json[1];
    struct pa_property of_cookie_json[1];
    struct pa_property of_defaults[4];
    struct pa_property of_reserved[4];
    struct pa_property of_several_in_one_segment[3];
    struct pa_property of_Range_not[1];
    struct pa_property of_unions[2];
    struct pa_property of_typed[3];
    struct pa_property of_headers_and_cookies[5];
} properties = {
    .of_Point = {{.name = STRING(x), .schema = SCHEMA_integer}, {.name = STRING(y), .schema = SCHEMA_number}},
    .of_Range = {
        {.name = STRING(gte), .schema = SCHEMA_integer},
        {.name = STRING(not), .schema = SCHEMA_Range_not},
    },
    .of_path_simple = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_path_simple_exploded = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_path_label = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_path_label_exploded = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_path_matrix = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_path_matrix_exploded = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_query_form = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_query_form_exploded = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_query_space_delimited = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_query_space_delimited_exploded = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_query_pipe_delimited = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_query_pipe_delimited_exploded = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_header_simple = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_header_simple_exploded = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_cookie_form = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_cookie_form_exploded = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_query_deep_object = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_path_json = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_query_json = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_header_json = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_cookie_json = {{.name = STRING(color), .schema = SCHEMA_anything}},
    .of_defaults = {
        {.name = STRING(cookie), .schema = SCHEMA_array_of_string},
        {.name = STRING(path), .schema = SCHEMA_array_of_string},
        {.name = STRING(query), .schema = SCHEMA_array_of_string},
        {.name = STRING(x_header), .schema = SCHEMA_array_of_string},
    },
    .of_reserved = {
        {.name = STRING(a_b), .schema = SCHEMA_string},
        {.name = STRING(empty), .schema = SCHEMA_string},
        {.name = STRING(list), .schema = SCHEMA_array_of_string},
        {.name = STRING(map), .schema = SCHEMA_object_of_string},
    },
    .of_several_in_one_segment = {
        {.name = STRING(left), .schema = SCHEMA_string},
        {.name = STRING(right), .schema = SCHEMA_integer},
        {.name = STRING(tail), .schema = SCHEMA_number},
    },
    .of_Range_not = {{.name = STRING(in), .schema = SCHEMA_array_of_string}},
    .of_unions = {
        {.name = STRING(either), .schema = SCHEMA_unions_either},
        {.name = STRING(range), .schema = SCHEMA_unions_range},
    },
    .of_typed = {
        {.name = STRING(point), .schema = SCHEMA_Point},
        {.name = STRING(range), .schema = SCHEMA_Range},
        {.name = STRING(tags), .schema = SCHEMA_array_of_string},
    },
    .of_headers_and_cookies = {
        {.name = STRING(session), .schema = SCHEMA_string},
        {.name = STRING(theme), .schema = SCHEMA_string},
        {.name = STRING(x_more), .schema = SCHEMA_string},
        {.name = STRING(x_portkey_api_key), .schema = SCHEMA_string},
        {.name = STRING(x_trace), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_Point = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Point_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Point)},
    },
    .of_Range = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Range)}},
    .of_path_simple = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(path_simple_required)},
        {.code = PA_PROPERTIES, PROPERTIES(path_simple)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_path_simple_exploded = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(path_simple_exploded_required)},
        {.code = PA_PROPERTIES, PROPERTIES(path_simple_exploded)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_path_label = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(path_label_required)},
        {.code = PA_PROPERTIES, PROPERTIES(path_label)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_path_label_exploded = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(path_label_exploded_required)},
        {.code = PA_PROPERTIES, PROPERTIES(path_label_exploded)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_path_matrix = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(path_matrix_required)},
        {.code = PA_PROPERTIES, PROPERTIES(path_matrix)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_path_matrix_exploded = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(path_matrix_exploded_required)},
        {.code = PA_PROPERTIES, PROPERTIES(path_matrix_exploded)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_query_form = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(query_form)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_query_form_exploded = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(query_form_exploded)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_query_space_delimited = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(query_space_delimited)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_query_space_delimited_exploded = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(query_space_delimited_exploded)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_query_pipe_delimited = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(query_pipe_delimited)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_query_pipe_delimited_exploded = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(query_pipe_delimited_exploded)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_header_simple = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(header_simple)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_header_simple_exploded = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(header_simple_exploded)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_cookie_form = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(cookie_form)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_cookie_form_exploded = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(cookie_form_exploded)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_query_deep_object = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(query_deep_object)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_path_json = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(path_json_required)},
        {.code = PA_PROPERTIES, PROPERTIES(path_json)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_query_json = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(query_json)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_header_json = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(header_json)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_cookie_json = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(cookie_json)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_defaults = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(defaults_required)},
        {.code = PA_PROPERTIES, PROPERTIES(defaults)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_reserved = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(reserved)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_several_in_one_segment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(several_in_one_segment_required)},
        {.code = PA_PROPERTIES, PROPERTIES(several_in_one_segment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_unions_either = {{.code = PA_ANY_OF, BRANCHES(unions_either_any)}},
    .of_Range_not = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Range_not)}},
    .of_unions_range = {{.code = PA_ANY_OF, BRANCHES(unions_range_any)}},
    .of_unions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(unions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_typed = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(typed_required)},
        {.code = PA_PROPERTIES, PROPERTIES(typed)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_headers_and_cookies = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(headers_and_cookies)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_path_simple[1];
    struct pa_parameter of_path_simple_exploded[1];
    struct pa_parameter of_path_label[1];
    struct pa_parameter of_path_label_exploded[1];
    struct pa_parameter of_path_matrix[1];
    struct pa_parameter of_path_matrix_exploded[1];
    struct pa_parameter of_query_form[1];
    struct pa_parameter of_query_form_exploded[1];
    struct pa_parameter of_query_space_delimited[1];
    struct pa_parameter of_query_space_delimited_exploded[1];
    struct pa_parameter of_query_pipe_delimited[1];
    struct pa_parameter of_query_pipe_delimited_exploded[1];
    struct pa_parameter of_header_simple[1];
    struct pa_parameter of_header_simple_exploded[1];
    struct pa_parameter of_cookie_form[1];
    struct pa_parameter of_cookie_form_exploded[1];
    struct pa_parameter of_query_deep_object[1];
    struct pa_parameter of_path_json[1];
    struct pa_parameter of_query_json[1];
    struct pa_parameter of_header_json[1];
    struct pa_parameter of_cookie_json[1];
    struct pa_parameter of_defaults[4];
    struct pa_parameter of_reserved[4];
    struct pa_parameter of_several_in_one_segment[3];
    struct pa_parameter of_unions[2];
    struct pa_parameter of_typed[3];
    struct pa_parameter of_headers_and_cookies[5];
} parameters = {
    .of_path_simple = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_path_simple_exploded = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE, .flags = PA_EXPLODE},
    },
    .of_path_label = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_PATH, .style = PA_STYLE_LABEL},
    },
    .of_path_label_exploded = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_PATH, .style = PA_STYLE_LABEL, .flags = PA_EXPLODE},
    },
    .of_path_matrix = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_PATH, .style = PA_STYLE_MATRIX},
    },
    .of_path_matrix_exploded = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_PATH, .style = PA_STYLE_MATRIX, .flags = PA_EXPLODE},
    },
    .of_query_form = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_QUERY, .style = PA_STYLE_FORM},
    },
    .of_query_form_exploded = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_query_space_delimited = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_QUERY, .style = PA_STYLE_SPACE_DELIMITED},
    },
    .of_query_space_delimited_exploded = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_QUERY, .style = PA_STYLE_SPACE_DELIMITED, .flags = PA_EXPLODE},
    },
    .of_query_pipe_delimited = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_QUERY, .style = PA_STYLE_PIPE_DELIMITED},
    },
    .of_query_pipe_delimited_exploded = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_QUERY, .style = PA_STYLE_PIPE_DELIMITED, .flags = PA_EXPLODE},
    },
    .of_header_simple = {
        {.argument = STRING(color), .wire = STRING(X_Color), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
    },
    .of_header_simple_exploded = {
        {.argument = STRING(color), .wire = STRING(X_Color), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE, .flags = PA_EXPLODE},
    },
    .of_cookie_form = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_COOKIE, .style = PA_STYLE_FORM},
    },
    .of_cookie_form_exploded = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_COOKIE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_query_deep_object = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_QUERY, .style = PA_STYLE_DEEP_OBJECT},
    },
    .of_path_json = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_PATH, .style = PA_STYLE_JSON},
    },
    .of_query_json = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_QUERY, .style = PA_STYLE_JSON},
    },
    .of_header_json = {
        {.argument = STRING(color), .wire = STRING(X_Color), .location = PA_IN_HEADER, .style = PA_STYLE_JSON},
    },
    .of_cookie_json = {
        {.argument = STRING(color), .wire = STRING(color), .location = PA_IN_COOKIE, .style = PA_STYLE_JSON},
    },
    .of_defaults = {
        {.argument = STRING(path), .wire = STRING(path), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(query), .wire = STRING(query), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(x_header), .wire = STRING(X_Header), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(cookie), .wire = STRING(cookie), .location = PA_IN_COOKIE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_reserved = {
        {.argument = STRING(a_b), .wire = STRING(a_b_c8687a), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE | PA_RESERVED},
        {.argument = STRING(list), .wire = STRING(list), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_RESERVED},
        {.argument = STRING(map), .wire = STRING(map), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE | PA_RESERVED},
        {.argument = STRING(empty), .wire = STRING(empty), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_several_in_one_segment = {
        {.argument = STRING(left), .wire = STRING(left), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(right), .wire = STRING(right), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(tail), .wire = STRING(tail), .location = PA_IN_PATH, .style = PA_STYLE_MATRIX},
    },
    .of_unions = {
        {.argument = STRING(either), .wire = STRING(either), .location = PA_IN_QUERY, .style = PA_STYLE_FORM},
        {.argument = STRING(range), .wire = STRING(range), .location = PA_IN_QUERY, .style = PA_STYLE_DEEP_OBJECT, .flags = PA_EXPLODE},
    },
    .of_typed = {
        {.argument = STRING(point), .wire = STRING(point), .location = PA_IN_PATH, .style = PA_STYLE_MATRIX, .flags = PA_EXPLODE},
        {.argument = STRING(range), .wire = STRING(range), .location = PA_IN_QUERY, .style = PA_STYLE_DEEP_OBJECT},
        {.argument = STRING(tags), .wire = STRING(tags), .location = PA_IN_QUERY, .style = PA_STYLE_PIPE_DELIMITED},
    },
    .of_headers_and_cookies = {
        {.argument = STRING(x_trace), .wire = STRING(x_trace_83a2b2), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(theme), .wire = STRING(theme), .location = PA_IN_COOKIE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(x_portkey_api_key), .wire = STRING(X_Portkey_Api_Key), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(session), .wire = STRING(session), .location = PA_IN_COOKIE, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(x_more), .wire = STRING(X_More), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_point, 2) \
    EACH(portkey_range, 2) \
    EACH(portkey_range_not, 1) \
    EACH(portkey_path_simple_params, 1) \
    EACH(portkey_path_simple_exploded_params, 1) \
    EACH(portkey_path_label_params, 1) \
    EACH(portkey_path_label_exploded_params, 1) \
    EACH(portkey_path_matrix_params, 1) \
    EACH(portkey_path_matrix_exploded_params, 1) \
    EACH(portkey_query_form_params, 1) \
    EACH(portkey_query_form_exploded_params, 1) \
    EACH(portkey_query_space_delimited_params, 1) \
    EACH(portkey_query_space_delimited_exploded_params, 1) \
    EACH(portkey_query_pipe_delimited_params, 1) \
    EACH(portkey_query_pipe_delimited_exploded_params, 1) \
    EACH(portkey_header_simple_params, 1) \
    EACH(portkey_header_simple_exploded_params, 1) \
    EACH(portkey_cookie_form_params, 1) \
    EACH(portkey_cookie_form_exploded_params, 1) \
    EACH(portkey_query_deep_object_params, 1) \
    EACH(portkey_path_json_params, 1) \
    EACH(portkey_query_json_params, 1) \
    EACH(portkey_header_json_params, 1) \
    EACH(portkey_cookie_json_params, 1) \
    EACH(portkey_defaults_params, 4) \
    EACH(portkey_reserved_params, 4) \
    EACH(portkey_several_in_one_segment_params, 3) \
    EACH(portkey_unions_params, 2) \
    EACH(portkey_typed_params, 3) \
    EACH(portkey_headers_and_cookies_params, 5) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_point = {
        {.name = STRING(x), .offset = offsetof(portkey_point, x), .kind = PA_F_INTEGER},
        {.name = STRING(y), .offset = offsetof(portkey_point, y), .kind = PA_F_NUMBER},
    },
    .of_portkey_range = {
        {.name = STRING(gte), .offset = offsetof(portkey_range, gte), .kind = PA_F_INTEGER},
        {.name = STRING(not), .offset = offsetof(portkey_range, not_), .structure = STRUCTURE_portkey_range_not, .kind = PA_F_OBJECT},
    },
    .of_portkey_range_not = {
        {.name = STRING(in), .offset = offsetof(portkey_range_not, in), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_path_simple_params = {
        {.name = STRING(color), .offset = offsetof(portkey_path_simple_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_path_simple_exploded_params = {
        {.name = STRING(color), .offset = offsetof(portkey_path_simple_exploded_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_path_label_params = {
        {.name = STRING(color), .offset = offsetof(portkey_path_label_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_path_label_exploded_params = {
        {.name = STRING(color), .offset = offsetof(portkey_path_label_exploded_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_path_matrix_params = {
        {.name = STRING(color), .offset = offsetof(portkey_path_matrix_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_path_matrix_exploded_params = {
        {.name = STRING(color), .offset = offsetof(portkey_path_matrix_exploded_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_query_form_params = {
        {.name = STRING(color), .offset = offsetof(portkey_query_form_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_query_form_exploded_params = {
        {.name = STRING(color), .offset = offsetof(portkey_query_form_exploded_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_query_space_delimited_params = {
        {.name = STRING(color), .offset = offsetof(portkey_query_space_delimited_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_query_space_delimited_exploded_params = {
        {.name = STRING(color), .offset = offsetof(portkey_query_space_delimited_exploded_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_query_pipe_delimited_params = {
        {.name = STRING(color), .offset = offsetof(portkey_query_pipe_delimited_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_query_pipe_delimited_exploded_params = {
        {.name = STRING(color), .offset = offsetof(portkey_query_pipe_delimited_exploded_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_header_simple_params = {
        {.name = STRING(color), .offset = offsetof(portkey_header_simple_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_header_simple_exploded_params = {
        {.name = STRING(color), .offset = offsetof(portkey_header_simple_exploded_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_cookie_form_params = {
        {.name = STRING(color), .offset = offsetof(portkey_cookie_form_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_cookie_form_exploded_params = {
        {.name = STRING(color), .offset = offsetof(portkey_cookie_form_exploded_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_query_deep_object_params = {
        {.name = STRING(color), .offset = offsetof(portkey_query_deep_object_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_path_json_params = {
        {.name = STRING(color), .offset = offsetof(portkey_path_json_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_query_json_params = {
        {.name = STRING(color), .offset = offsetof(portkey_query_json_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_header_json_params = {
        {.name = STRING(color), .offset = offsetof(portkey_header_json_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_cookie_json_params = {
        {.name = STRING(color), .offset = offsetof(portkey_cookie_json_params, color), .kind = PA_F_JSON},
    },
    .of_portkey_defaults_params = {
        {.name = STRING(path), .offset = offsetof(portkey_defaults_params, path), .kind = PA_F_STRING_LIST},
        {.name = STRING(query), .offset = offsetof(portkey_defaults_params, query), .kind = PA_F_STRING_LIST},
        {.name = STRING(x_header), .offset = offsetof(portkey_defaults_params, x_header), .kind = PA_F_STRING_LIST},
        {.name = STRING(cookie), .offset = offsetof(portkey_defaults_params, cookie), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_reserved_params = {
        {.name = STRING(a_b), .offset = offsetof(portkey_reserved_params, a_b), .kind = PA_F_STRING},
        {.name = STRING(list), .offset = offsetof(portkey_reserved_params, list), .kind = PA_F_STRING_LIST},
        {.name = STRING(map), .offset = offsetof(portkey_reserved_params, map), .kind = PA_F_JSON},
        {.name = STRING(empty), .offset = offsetof(portkey_reserved_params, empty), .kind = PA_F_STRING},
    },
    .of_portkey_several_in_one_segment_params = {
        {.name = STRING(left), .offset = offsetof(portkey_several_in_one_segment_params, left), .kind = PA_F_STRING},
        {.name = STRING(right), .offset = offsetof(portkey_several_in_one_segment_params, right), .kind = PA_F_INTEGER},
        {.name = STRING(tail), .offset = offsetof(portkey_several_in_one_segment_params, tail), .kind = PA_F_NUMBER},
    },
    .of_portkey_unions_params = {
        {.name = STRING(either), .offset = offsetof(portkey_unions_params, either), .kind = PA_F_JSON},
        {.name = STRING(range), .offset = offsetof(portkey_unions_params, range), .kind = PA_F_JSON},
    },
    .of_portkey_typed_params = {
        {.name = STRING(point), .offset = offsetof(portkey_typed_params, point), .structure = STRUCTURE_portkey_point, .kind = PA_F_OBJECT},
        {.name = STRING(range), .offset = offsetof(portkey_typed_params, range), .structure = STRUCTURE_portkey_range, .kind = PA_F_OBJECT},
        {.name = STRING(tags), .offset = offsetof(portkey_typed_params, tags), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_headers_and_cookies_params = {
        {.name = STRING(x_trace), .offset = offsetof(portkey_headers_and_cookies_params, x_trace), .kind = PA_F_STRING},
        {.name = STRING(theme), .offset = offsetof(portkey_headers_and_cookies_params, theme), .kind = PA_F_STRING},
        {.name = STRING(x_portkey_api_key), .offset = offsetof(portkey_headers_and_cookies_params, x_portkey_api_key), .kind = PA_F_STRING},
        {.name = STRING(session), .offset = offsetof(portkey_headers_and_cookies_params, session), .kind = PA_F_STRING},
        {.name = STRING(x_more), .offset = offsetof(portkey_headers_and_cookies_params, x_more), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /path-simple/{color} */
    [OPERATION_path_simple] = {
        .name = STRING(path_simple),
        .method = STRING(GET),
        .path = STRING(path_path_simple_color),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_path_simple,
        .structure = STRUCTURE_portkey_path_simple_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(path_simple),
    },
    /* GET /path-simple-exploded/{color} */
    [OPERATION_path_simple_exploded] = {
        .name = STRING(path_simple_exploded),
        .method = STRING(GET),
        .path = STRING(path_path_simple_exploded_color),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_path_simple_exploded,
        .structure = STRUCTURE_portkey_path_simple_exploded_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(path_simple_exploded),
    },
    /* GET /path-label/{color} */
    [OPERATION_path_label] = {
        .name = STRING(path_label),
        .method = STRING(GET),
        .path = STRING(path_path_label_color),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_path_label,
        .structure = STRUCTURE_portkey_path_label_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(path_label),
    },
    /* GET /path-label-exploded/{color} */
    [OPERATION_path_label_exploded] = {
        .name = STRING(path_label_exploded),
        .method = STRING(GET),
        .path = STRING(path_path_label_exploded_color),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_path_label_exploded,
        .structure = STRUCTURE_portkey_path_label_exploded_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(path_label_exploded),
    },
    /* GET /path-matrix/{color} */
    [OPERATION_path_matrix] = {
        .name = STRING(path_matrix),
        .method = STRING(GET),
        .path = STRING(path_path_matrix_color),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_path_matrix,
        .structure = STRUCTURE_portkey_path_matrix_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(path_matrix),
    },
    /* GET /path-matrix-exploded/{color} */
    [OPERATION_path_matrix_exploded] = {
        .name = STRING(path_matrix_exploded),
        .method = STRING(GET),
        .path = STRING(path_path_matrix_exploded_color),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_path_matrix_exploded,
        .structure = STRUCTURE_portkey_path_matrix_exploded_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(path_matrix_exploded),
    },
    /* GET /query-form */
    [OPERATION_query_form] = {
        .name = STRING(query_form),
        .method = STRING(GET),
        .path = STRING(path_query_form),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_query_form,
        .structure = STRUCTURE_portkey_query_form_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(query_form),
    },
    /* GET /query-form-exploded */
    [OPERATION_query_form_exploded] = {
        .name = STRING(query_form_exploded),
        .method = STRING(GET),
        .path = STRING(path_query_form_exploded),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_query_form_exploded,
        .structure = STRUCTURE_portkey_query_form_exploded_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(query_form_exploded),
    },
    /* GET /query-space-delimited */
    [OPERATION_query_space_delimited] = {
        .name = STRING(query_space_delimited),
        .method = STRING(GET),
        .path = STRING(path_query_space_delimited),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_query_space_delimited,
        .structure = STRUCTURE_portkey_query_space_delimited_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(query_space_delimited),
    },
    /* GET /query-space-delimited-exploded */
    [OPERATION_query_space_delimited_exploded] = {
        .name = STRING(query_space_delimited_exploded),
        .method = STRING(GET),
        .path = STRING(path_query_space_delimited_exploded),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_query_space_delimited_exploded,
        .structure = STRUCTURE_portkey_query_space_delimited_exploded_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(query_space_delimited_exploded),
    },
    /* GET /query-pipe-delimited */
    [OPERATION_query_pipe_delimited] = {
        .name = STRING(query_pipe_delimited),
        .method = STRING(GET),
        .path = STRING(path_query_pipe_delimited),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_query_pipe_delimited,
        .structure = STRUCTURE_portkey_query_pipe_delimited_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(query_pipe_delimited),
    },
    /* GET /query-pipe-delimited-exploded */
    [OPERATION_query_pipe_delimited_exploded] = {
        .name = STRING(query_pipe_delimited_exploded),
        .method = STRING(GET),
        .path = STRING(path_query_pipe_delimited_exploded),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_query_pipe_delimited_exploded,
        .structure = STRUCTURE_portkey_query_pipe_delimited_exploded_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(query_pipe_delimited_exploded),
    },
    /* GET /header-simple */
    [OPERATION_header_simple] = {
        .name = STRING(header_simple),
        .method = STRING(GET),
        .path = STRING(path_header_simple),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_header_simple,
        .structure = STRUCTURE_portkey_header_simple_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(header_simple),
    },
    /* GET /header-simple-exploded */
    [OPERATION_header_simple_exploded] = {
        .name = STRING(header_simple_exploded),
        .method = STRING(GET),
        .path = STRING(path_header_simple_exploded),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_header_simple_exploded,
        .structure = STRUCTURE_portkey_header_simple_exploded_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(header_simple_exploded),
    },
    /* GET /cookie-form */
    [OPERATION_cookie_form] = {
        .name = STRING(cookie_form),
        .method = STRING(GET),
        .path = STRING(path_cookie_form),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_cookie_form,
        .structure = STRUCTURE_portkey_cookie_form_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(cookie_form),
    },
    /* GET /cookie-form-exploded */
    [OPERATION_cookie_form_exploded] = {
        .name = STRING(cookie_form_exploded),
        .method = STRING(GET),
        .path = STRING(path_cookie_form_exploded),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_cookie_form_exploded,
        .structure = STRUCTURE_portkey_cookie_form_exploded_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(cookie_form_exploded),
    },
    /* GET /deep */
    [OPERATION_query_deep_object] = {
        .name = STRING(query_deep_object),
        .method = STRING(GET),
        .path = STRING(path_deep),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_query_deep_object,
        .structure = STRUCTURE_portkey_query_deep_object_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(query_deep_object),
    },
    /* GET /path-json/{color} */
    [OPERATION_path_json] = {
        .name = STRING(path_json),
        .method = STRING(GET),
        .path = STRING(path_path_json_color),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_path_json,
        .structure = STRUCTURE_portkey_path_json_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(path_json),
    },
    /* GET /query-json */
    [OPERATION_query_json] = {
        .name = STRING(query_json),
        .method = STRING(GET),
        .path = STRING(path_query_json),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_query_json,
        .structure = STRUCTURE_portkey_query_json_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(query_json),
    },
    /* GET /header-json */
    [OPERATION_header_json] = {
        .name = STRING(header_json),
        .method = STRING(GET),
        .path = STRING(path_header_json),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_header_json,
        .structure = STRUCTURE_portkey_header_json_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(header_json),
    },
    /* GET /cookie-json */
    [OPERATION_cookie_json] = {
        .name = STRING(cookie_json),
        .method = STRING(GET),
        .path = STRING(path_cookie_json),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_cookie_json,
        .structure = STRUCTURE_portkey_cookie_json_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(cookie_json),
    },
    /* GET /defaults/{path} */
    [OPERATION_defaults] = {
        .name = STRING(defaults),
        .method = STRING(GET),
        .path = STRING(path_defaults_path),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_defaults,
        .structure = STRUCTURE_portkey_defaults_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(defaults),
    },
    /* GET /reserved */
    [OPERATION_reserved] = {
        .name = STRING(reserved),
        .method = STRING(GET),
        .path = STRING(path_reserved),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_reserved,
        .structure = STRUCTURE_portkey_reserved_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(reserved),
    },
    /* GET /two/{left}.{right}/end{tail} */
    [OPERATION_several_in_one_segment] = {
        .name = STRING(several_in_one_segment),
        .method = STRING(GET),
        .path = STRING(path_two_left_right_end_tail),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_several_in_one_segment,
        .structure = STRUCTURE_portkey_several_in_one_segment_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(several_in_one_segment),
    },
    /* GET /unions */
    [OPERATION_unions] = {
        .name = STRING(unions),
        .method = STRING(GET),
        .path = STRING(path_unions),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_unions,
        .structure = STRUCTURE_portkey_unions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(unions),
    },
    /* GET /typed/{point} */
    [OPERATION_typed] = {
        .name = STRING(typed),
        .method = STRING(GET),
        .path = STRING(path_typed_point),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_typed,
        .structure = STRUCTURE_portkey_typed_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(typed),
    },
    /* GET /headers */
    [OPERATION_headers_and_cookies] = {
        .name = STRING(headers_and_cookies),
        .method = STRING(GET),
        .path = STRING(path_headers),
        .domain = DOMAIN_styles,
        .arguments = SCHEMA_headers_and_cookies,
        .structure = STRUCTURE_portkey_headers_and_cookies_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(headers_and_cookies),
    },
};

extern const struct pa_domain pa_domain_styles;
const struct pa_domain pa_domain_styles = {
    .name = "styles",
    .description = "How values become text.",
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

const portkeyadmin_domain *portkeyadmin_domain_styles(void)
{
    return &pa_domain_styles;
}
