/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_path_simple] = PA_NONE,
    [OPERATION_path_simple_exploded] = PA_NONE,
    [OPERATION_path_label] = PA_NONE,
    [OPERATION_path_label_exploded] = PA_NONE,
    [OPERATION_path_matrix] = PA_NONE,
    [OPERATION_path_matrix_exploded] = PA_NONE,
    [OPERATION_query_form] = PA_NONE,
    [OPERATION_query_form_exploded] = PA_NONE,
    [OPERATION_query_space_delimited] = PA_NONE,
    [OPERATION_query_space_delimited_exploded] = PA_NONE,
    [OPERATION_query_pipe_delimited] = PA_NONE,
    [OPERATION_query_pipe_delimited_exploded] = PA_NONE,
    [OPERATION_header_simple] = PA_NONE,
    [OPERATION_header_simple_exploded] = PA_NONE,
    [OPERATION_cookie_form] = PA_NONE,
    [OPERATION_cookie_form_exploded] = PA_NONE,
    [OPERATION_query_deep_object] = PA_NONE,
    [OPERATION_path_json] = PA_NONE,
    [OPERATION_query_json] = PA_NONE,
    [OPERATION_header_json] = PA_NONE,
    [OPERATION_cookie_json] = PA_NONE,
    [OPERATION_defaults] = PA_NONE,
    [OPERATION_reserved] = PA_NONE,
    [OPERATION_several_in_one_segment] = PA_NONE,
    [OPERATION_unions] = PA_NONE,
    [OPERATION_typed] = PA_NONE,
    [OPERATION_headers_and_cookies] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_path_simple] = {.first = 0},
    [OPERATION_path_simple_exploded] = {.first = 0},
    [OPERATION_path_label] = {.first = 0},
    [OPERATION_path_label_exploded] = {.first = 0},
    [OPERATION_path_matrix] = {.first = 0},
    [OPERATION_path_matrix_exploded] = {.first = 0},
    [OPERATION_query_form] = {.first = 0},
    [OPERATION_query_form_exploded] = {.first = 0},
    [OPERATION_query_space_delimited] = {.first = 0},
    [OPERATION_query_space_delimited_exploded] = {.first = 0},
    [OPERATION_query_pipe_delimited] = {.first = 0},
    [OPERATION_query_pipe_delimited_exploded] = {.first = 0},
    [OPERATION_header_simple] = {.first = 0},
    [OPERATION_header_simple_exploded] = {.first = 0},
    [OPERATION_cookie_form] = {.first = 0},
    [OPERATION_cookie_form_exploded] = {.first = 0},
    [OPERATION_query_deep_object] = {.first = 0},
    [OPERATION_path_json] = {.first = 0},
    [OPERATION_query_json] = {.first = 0},
    [OPERATION_header_json] = {.first = 0},
    [OPERATION_cookie_json] = {.first = 0},
    [OPERATION_defaults] = {.first = 0},
    [OPERATION_reserved] = {.first = 0},
    [OPERATION_several_in_one_segment] = {.first = 0},
    [OPERATION_unions] = {.first = 0},
    [OPERATION_typed] = {.first = 0},
    [OPERATION_headers_and_cookies] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_path_simple] = {.is_list = 0},
    [OPERATION_path_simple_exploded] = {.is_list = 0},
    [OPERATION_path_label] = {.is_list = 0},
    [OPERATION_path_label_exploded] = {.is_list = 0},
    [OPERATION_path_matrix] = {.is_list = 0},
    [OPERATION_path_matrix_exploded] = {.is_list = 0},
    [OPERATION_query_form] = {.is_list = 0},
    [OPERATION_query_form_exploded] = {.is_list = 0},
    [OPERATION_query_space_delimited] = {.is_list = 0},
    [OPERATION_query_space_delimited_exploded] = {.is_list = 0},
    [OPERATION_query_pipe_delimited] = {.is_list = 0},
    [OPERATION_query_pipe_delimited_exploded] = {.is_list = 0},
    [OPERATION_header_simple] = {.is_list = 0},
    [OPERATION_header_simple_exploded] = {.is_list = 0},
    [OPERATION_cookie_form] = {.is_list = 0},
    [OPERATION_cookie_form_exploded] = {.is_list = 0},
    [OPERATION_query_deep_object] = {.is_list = 0},
    [OPERATION_path_json] = {.is_list = 0},
    [OPERATION_query_json] = {.is_list = 0},
    [OPERATION_header_json] = {.is_list = 0},
    [OPERATION_cookie_json] = {.is_list = 0},
    [OPERATION_defaults] = {.is_list = 0},
    [OPERATION_reserved] = {.is_list = 0},
    [OPERATION_several_in_one_segment] = {.is_list = 0},
    [OPERATION_unions] = {.is_list = 0},
    [OPERATION_typed] = {.is_list = 0},
    [OPERATION_headers_and_cookies] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_path_simple] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_path_simple_exploded] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_path_label] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_path_label_exploded] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_path_matrix] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_path_matrix_exploded] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_query_form] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_query_form_exploded] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_query_space_delimited] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_query_space_delimited_exploded] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_query_pipe_delimited] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_query_pipe_delimited_exploded] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_header_simple] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_header_simple_exploded] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_cookie_form] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_cookie_form_exploded] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_query_deep_object] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_path_json] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_query_json] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_header_json] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_cookie_json] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_defaults] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_reserved] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_several_in_one_segment] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_unions] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_typed] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_headers_and_cookies] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_styles;
extern const struct pa_answer_table pa_answers_of_styles;
const struct pa_answer_table pa_answers_of_styles = {
    .domain = &pa_domain_styles,
    .pools = {
        .strings = (const char *)&strings,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
