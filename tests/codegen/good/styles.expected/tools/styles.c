/* SPDX-License-Identifier: MIT */
/* Generated from good/styles.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(cookie_form, "cookie_form") \
    TEXT(cookie_form_exploded, "cookie_form_exploded") \
    TEXT(cookie_json, "cookie_json") \
    TEXT(defaults, "defaults") \
    TEXT(header_json, "header_json") \
    TEXT(header_simple, "header_simple") \
    TEXT(header_simple_exploded, "header_simple_exploded") \
    TEXT(headers_and_cookies, "headers_and_cookies") \
    TEXT(path_json, "path_json") \
    TEXT(path_label, "path_label") \
    TEXT(path_label_exploded, "path_label_exploded") \
    TEXT(path_matrix, "path_matrix") \
    TEXT(path_matrix_exploded, "path_matrix_exploded") \
    TEXT(path_simple, "path_simple") \
    TEXT(path_simple_exploded, "path_simple_exploded") \
    TEXT(query_deep_object, "query_deep_object") \
    TEXT(query_form, "query_form") \
    TEXT(query_form_exploded, "query_form_exploded") \
    TEXT(query_json, "query_json") \
    TEXT(query_pipe_delimited, "query_pipe_delimited") \
    TEXT(query_pipe_delimited_exploded, "query_pipe_delimited_exploded") \
    TEXT(query_space_delimited, "query_space_delimited") \
    TEXT(query_space_delimited_exploded, "query_space_delimited_exploded") \
    TEXT(reserved, "reserved") \
    TEXT(several_in_one_segment, "several_in_one_segment") \
    TEXT(typed, "typed") \
    TEXT(unions, "unions") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(path_simple, \
        "{\"name\":\"path_simple\",\"title\":\"path_simple\",\"description\":\"GET /path-simple/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(path_simple_exploded, \
        "{\"name\":\"path_simple_exploded\",\"title\":\"path_simple_exploded\",\"description\":\"GET /path-simple-exploded/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(path_label, \
        "{\"name\":\"path_label\",\"title\":\"path_label\",\"description\":\"GET /path-label/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(path_label_exploded, \
        "{\"name\":\"path_label_exploded\",\"title\":\"path_label_exploded\",\"description\":\"GET /path-label-exploded/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(path_matrix, \
        "{\"name\":\"path_matrix\",\"title\":\"path_matrix\",\"description\":\"GET /path-matrix/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(path_matrix_exploded, \
        "{\"name\":\"path_matrix_exploded\",\"title\":\"path_matrix_exploded\",\"description\":\"GET /path-matrix-exploded/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(query_form, \
        "{\"name\":\"query_form\",\"title\":\"query_form\",\"description\":\"GET /query-form\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(query_form_exploded, \
        "{\"name\":\"query_form_exploded\",\"title\":\"query_form_exploded\",\"description\":\"GET /query-form-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(query_space_delimited, \
        "{\"name\":\"query_space_delimited\",\"title\":\"query_space_delimited\",\"description\":\"GET /query-space-delimited\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(query_space_delimited_exploded, \
        "{\"name\":\"query_space_delimited_exploded\",\"title\":\"query_space_delimited_exploded\",\"description\":\"GET /query-space-delimited-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(query_pipe_delimited, \
        "{\"name\":\"query_pipe_delimited\",\"title\":\"query_pipe_delimited\",\"description\":\"GET /query-pipe-delimited\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(query_pipe_delimited_exploded, \
        "{\"name\":\"query_pipe_delimited_exploded\",\"title\":\"query_pipe_delimited_exploded\",\"description\":\"GET /query-pipe-delimited-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(header_simple, \
        "{\"name\":\"header_simple\",\"title\":\"header_simple\",\"description\":\"GET /header-simple\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(header_simple_exploded, \
        "{\"name\":\"header_simple_exploded\",\"title\":\"header_simple_exploded\",\"description\":\"GET /header-simple-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(cookie_form, \
        "{\"name\":\"cookie_form\",\"title\":\"cookie_form\",\"description\":\"GET /cookie-form\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(cookie_form_exploded, \
        "{\"name\":\"cookie_form_exploded\",\"title\":\"cookie_form_exploded\",\"description\":\"GET /cookie-form-exploded\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(query_deep_object, \
        "{\"name\":\"query_deep_object\",\"title\":\"query_deep_object\",\"description\":\"GET /deep\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(path_json, \
        "{\"name\":\"path_json\",\"title\":\"path_json\",\"description\":\"GET /path-json/{color}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"required\":[\"color\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(query_json, \
        "{\"name\":\"query_json\",\"title\":\"query_json\",\"description\":\"GET /query-json\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(header_json, \
        "{\"name\":\"header_json\",\"title\":\"header_json\",\"description\":\"GET /header-json\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(cookie_json, \
        "{\"name\":\"cookie_json\",\"title\":\"cookie_json\",\"description\":\"GET /cookie-json\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"color\":{}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(defaults, \
        "{\"name\":\"defaults\",\"title\":\"defaults\",\"description\":\"GET /defaults/{path}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"path\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"query\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"x_header\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"cookie\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}" \
        "},\"required\":[\"path\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(reserved, \
        "{\"name\":\"reserved\",\"title\":\"reserved\",\"description\":\"GET /reserved\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"a_b\":{\"type\":\"string\"}," \
        "\"list\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"map\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}," \
        "\"empty\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(several_in_one_segment, \
        "{\"name\":\"several_in_one_segment\",\"title\":\"several_in_one_segment\",\"description\":\"GET /two/{left}.{right}/end{tail}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"left\":{\"type\":\"string\"}," \
        "\"right\":{\"type\":\"integer\"}," \
        "\"tail\":{\"type\":\"number\"}" \
        "},\"required\":[\"left\",\"right\",\"tail\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(unions, \
        "{\"name\":\"unions\",\"title\":\"unions\",\"description\":\"GET /unions\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"either\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}," \
        "\"range\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"object\",\"properties\":{\"gte\":{\"type\":\"integer\"},\"not\":{\"type\":\"object\",\"properties\":{\"in\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(typed, \
        "{\"name\":\"typed\",\"title\":\"typed\",\"description\":\"GET /typed/{point}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"point\":{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\"},\"y\":{\"type\":\"number\"}},\"required\":[\"x\"]}," \
        "\"range\":{\"type\":\"object\",\"properties\":{\"gte\":{\"type\":\"integer\"},\"not\":{\"type\":\"object\",\"properties\":{\"in\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}," \
        "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}" \
        "},\"required\":[\"point\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(headers_and_cookies, \
        "{\"name\":\"headers_and_cookies\",\"title\":\"headers_and_cookies\",\"description\":\"GET /headers\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"x_trace\":{\"type\":\"string\"}," \
        "\"theme\":{\"type\":\"string\"}," \
        "\"x_portkey_api_key\":{\"type\":\"string\"}," \
        "\"session\":{\"type\":\"string\"}," \
        "\"x_more\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_path_simple] = {
        .name = STRING(path_simple),
        .title = STRING(path_simple),
        DESCRIPTOR(path_simple, path_simple),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_path_simple},
    },
    [TOOL_path_simple_exploded] = {
        .name = STRING(path_simple_exploded),
        .title = STRING(path_simple_exploded),
        DESCRIPTOR(path_simple_exploded, path_simple_exploded),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_path_simple_exploded},
    },
    [TOOL_path_label] = {
        .name = STRING(path_label),
        .title = STRING(path_label),
        DESCRIPTOR(path_label, path_label),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_path_label},
    },
    [TOOL_path_label_exploded] = {
        .name = STRING(path_label_exploded),
        .title = STRING(path_label_exploded),
        DESCRIPTOR(path_label_exploded, path_label_exploded),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_path_label_exploded},
    },
    [TOOL_path_matrix] = {
        .name = STRING(path_matrix),
        .title = STRING(path_matrix),
        DESCRIPTOR(path_matrix, path_matrix),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_path_matrix},
    },
    [TOOL_path_matrix_exploded] = {
        .name = STRING(path_matrix_exploded),
        .title = STRING(path_matrix_exploded),
        DESCRIPTOR(path_matrix_exploded, path_matrix_exploded),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_path_matrix_exploded},
    },
    [TOOL_query_form] = {
        .name = STRING(query_form),
        .title = STRING(query_form),
        DESCRIPTOR(query_form, query_form),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_query_form},
    },
    [TOOL_query_form_exploded] = {
        .name = STRING(query_form_exploded),
        .title = STRING(query_form_exploded),
        DESCRIPTOR(query_form_exploded, query_form_exploded),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_query_form_exploded},
    },
    [TOOL_query_space_delimited] = {
        .name = STRING(query_space_delimited),
        .title = STRING(query_space_delimited),
        DESCRIPTOR(query_space_delimited, query_space_delimited),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_query_space_delimited},
    },
    [TOOL_query_space_delimited_exploded] = {
        .name = STRING(query_space_delimited_exploded),
        .title = STRING(query_space_delimited_exploded),
        DESCRIPTOR(query_space_delimited_exploded, query_space_delimited_exploded),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_query_space_delimited_exploded},
    },
    [TOOL_query_pipe_delimited] = {
        .name = STRING(query_pipe_delimited),
        .title = STRING(query_pipe_delimited),
        DESCRIPTOR(query_pipe_delimited, query_pipe_delimited),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_query_pipe_delimited},
    },
    [TOOL_query_pipe_delimited_exploded] = {
        .name = STRING(query_pipe_delimited_exploded),
        .title = STRING(query_pipe_delimited_exploded),
        DESCRIPTOR(query_pipe_delimited_exploded, query_pipe_delimited_exploded),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_query_pipe_delimited_exploded},
    },
    [TOOL_header_simple] = {
        .name = STRING(header_simple),
        .title = STRING(header_simple),
        DESCRIPTOR(header_simple, header_simple),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_header_simple},
    },
    [TOOL_header_simple_exploded] = {
        .name = STRING(header_simple_exploded),
        .title = STRING(header_simple_exploded),
        DESCRIPTOR(header_simple_exploded, header_simple_exploded),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_header_simple_exploded},
    },
    [TOOL_cookie_form] = {
        .name = STRING(cookie_form),
        .title = STRING(cookie_form),
        DESCRIPTOR(cookie_form, cookie_form),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_cookie_form},
    },
    [TOOL_cookie_form_exploded] = {
        .name = STRING(cookie_form_exploded),
        .title = STRING(cookie_form_exploded),
        DESCRIPTOR(cookie_form_exploded, cookie_form_exploded),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_cookie_form_exploded},
    },
    [TOOL_query_deep_object] = {
        .name = STRING(query_deep_object),
        .title = STRING(query_deep_object),
        DESCRIPTOR(query_deep_object, query_deep_object),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_query_deep_object},
    },
    [TOOL_path_json] = {
        .name = STRING(path_json),
        .title = STRING(path_json),
        DESCRIPTOR(path_json, path_json),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_path_json},
    },
    [TOOL_query_json] = {
        .name = STRING(query_json),
        .title = STRING(query_json),
        DESCRIPTOR(query_json, query_json),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_query_json},
    },
    [TOOL_header_json] = {
        .name = STRING(header_json),
        .title = STRING(header_json),
        DESCRIPTOR(header_json, header_json),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_header_json},
    },
    [TOOL_cookie_json] = {
        .name = STRING(cookie_json),
        .title = STRING(cookie_json),
        DESCRIPTOR(cookie_json, cookie_json),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_cookie_json},
    },
    [TOOL_defaults] = {
        .name = STRING(defaults),
        .title = STRING(defaults),
        DESCRIPTOR(defaults, defaults),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_defaults},
    },
    [TOOL_reserved] = {
        .name = STRING(reserved),
        .title = STRING(reserved),
        DESCRIPTOR(reserved, reserved),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_reserved},
    },
    [TOOL_several_in_one_segment] = {
        .name = STRING(several_in_one_segment),
        .title = STRING(several_in_one_segment),
        DESCRIPTOR(several_in_one_segment, several_in_one_segment),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_several_in_one_segment},
    },
    [TOOL_unions] = {
        .name = STRING(unions),
        .title = STRING(unions),
        DESCRIPTOR(unions, unions),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_unions},
    },
    [TOOL_typed] = {
        .name = STRING(typed),
        .title = STRING(typed),
        DESCRIPTOR(typed, typed),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_typed},
    },
    [TOOL_headers_and_cookies] = {
        .name = STRING(headers_and_cookies),
        .title = STRING(headers_and_cookies),
        DESCRIPTOR(headers_and_cookies, headers_and_cookies),
        .domain = DOMAIN_styles,
        .operation = {DOMAIN_styles, OPERATION_headers_and_cookies},
    },
};

extern const struct pa_tool_table pa_tools_of_styles;
const struct pa_tool_table pa_tools_of_styles = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
