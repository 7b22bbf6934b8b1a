/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(cookie_form, "{\"operation\":\"cookie_form\",\"base\":\"\",\"parameters\":[{\"in\":\"cookie\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(cookie_form_exploded, "{\"operation\":\"cookie_form_exploded\",\"base\":\"\",\"parameters\":[{\"in\":\"cookie\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(cookie_json, "{\"operation\":\"cookie_json\",\"base\":\"\",\"parameters\":[{\"in\":\"cookie\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(defaults, "{\"operation\":\"defaults\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"path\",\"argument\":\"path\",\"type\":\"array\",\"items\":\"string\"},{\"in\":\"query\",\"wire\":\"query\",\"argument\":\"query\",\"type\":\"array\",\"items\":\"string\"},{\"in\":\"header\",\"wire\":\"X-Header\",\"argument\":\"x_header\",\"type\":\"array\",\"items\":\"string\"},{\"in\":\"cookie\",\"wire\":\"cookie\",\"argument\":\"cookie\",\"type\":\"array\",\"items\":\"string\"}],\"body\":\"none\"}") \
    TEXT(header_json, "{\"operation\":\"header_json\",\"base\":\"\",\"parameters\":[{\"in\":\"header\",\"wire\":\"X-Color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(header_simple, "{\"operation\":\"header_simple\",\"base\":\"\",\"parameters\":[{\"in\":\"header\",\"wire\":\"X-Color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(header_simple_exploded, "{\"operation\":\"header_simple_exploded\",\"base\":\"\",\"parameters\":[{\"in\":\"header\",\"wire\":\"X-Color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(headers_and_cookies, "{\"operation\":\"headers_and_cookies\",\"base\":\"\",\"parameters\":[{\"in\":\"header\",\"wire\":\"x-trace\",\"argument\":\"x_trace\",\"type\":\"string\"},{\"in\":\"cookie\",\"wire\":\"theme\",\"argument\":\"theme\",\"type\":\"string\"},{\"in\":\"header\",\"wire\":\"X-Portkey-Api-Key\",\"argument\":\"x_portkey_api_key\",\"type\":\"string\"},{\"in\":\"cookie\",\"wire\":\"session\",\"argument\":\"session\",\"type\":\"string\"},{\"in\":\"header\",\"wire\":\"X-More\",\"argument\":\"x_more\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(path_json, "{\"operation\":\"path_json\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(path_label, "{\"operation\":\"path_label\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(path_label_exploded, "{\"operation\":\"path_label_exploded\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(path_matrix, "{\"operation\":\"path_matrix\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(path_matrix_exploded, "{\"operation\":\"path_matrix_exploded\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(path_simple, "{\"operation\":\"path_simple\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(path_simple_exploded, "{\"operation\":\"path_simple_exploded\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(query_deep_object, "{\"operation\":\"query_deep_object\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(query_form, "{\"operation\":\"query_form\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(query_form_exploded, "{\"operation\":\"query_form_exploded\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(query_json, "{\"operation\":\"query_json\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(query_pipe_delimited, "{\"operation\":\"query_pipe_delimited\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(query_pipe_delimited_exploded, "{\"operation\":\"query_pipe_delimited_exploded\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(query_space_delimited, "{\"operation\":\"query_space_delimited\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(query_space_delimited_exploded, "{\"operation\":\"query_space_delimited_exploded\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"color\",\"argument\":\"color\"}],\"body\":\"none\"}") \
    TEXT(reserved, "{\"operation\":\"reserved\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"a b\",\"argument\":\"a_b\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"list\",\"argument\":\"list\",\"type\":\"array\",\"items\":\"string\"},{\"in\":\"query\",\"wire\":\"map\",\"argument\":\"map\",\"type\":\"object\"},{\"in\":\"query\",\"wire\":\"empty\",\"argument\":\"empty\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(several_in_one_segment, "{\"operation\":\"several_in_one_segment\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"left\",\"argument\":\"left\",\"type\":\"string\"},{\"in\":\"path\",\"wire\":\"right\",\"argument\":\"right\",\"type\":\"integer\"},{\"in\":\"path\",\"wire\":\"tail\",\"argument\":\"tail\",\"type\":\"number\"}],\"body\":\"none\"}") \
    TEXT(typed, "{\"operation\":\"typed\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"point\",\"argument\":\"point\",\"type\":\"object\"},{\"in\":\"query\",\"wire\":\"range\",\"argument\":\"range\",\"type\":\"object\"},{\"in\":\"query\",\"wire\":\"tags\",\"argument\":\"tags\",\"type\":\"array\",\"items\":\"string\"}],\"body\":\"none\"}") \
    TEXT(unions, "{\"operation\":\"unions\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"either\",\"argument\":\"either\"},{\"in\":\"query\",\"wire\":\"range\",\"argument\":\"range\"}],\"body\":\"none\"}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(path_simple),
    STRING(path_simple_exploded),
    STRING(path_label),
    STRING(path_label_exploded),
    STRING(path_matrix),
    STRING(path_matrix_exploded),
    STRING(query_form),
    STRING(query_form_exploded),
    STRING(query_space_delimited),
    STRING(query_space_delimited_exploded),
    STRING(query_pipe_delimited),
    STRING(query_pipe_delimited_exploded),
    STRING(header_simple),
    STRING(header_simple_exploded),
    STRING(cookie_form),
    STRING(cookie_form_exploded),
    STRING(query_deep_object),
    STRING(path_json),
    STRING(query_json),
    STRING(header_json),
    STRING(cookie_json),
    STRING(defaults),
    STRING(reserved),
    STRING(several_in_one_segment),
    STRING(unions),
    STRING(typed),
    STRING(headers_and_cookies),
};
const char *const sandbox_texts = (const char *)&strings;
