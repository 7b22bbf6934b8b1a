/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Keep_Branches, "Keep Branches") \
    TEXT(Keep_Sibling, "Keep Sibling") \
    TEXT(Name_Fields, "Name Fields") \
    TEXT(Spread_Closed, "Spread Closed") \
    TEXT(keep_branches, "keep_branches") \
    TEXT(keep_sibling, "keep_sibling") \
    TEXT(name_fields, "name_fields") \
    TEXT(spread_closed, "spread_closed") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(spread_closed, \
        "{\"name\":\"spread_closed\",\"title\":\"Spread Closed\",\"description\":\"An object without further members is spread like any other.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"a\":{\"type\":\"string\"}," \
        "\"b\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(keep_branches, \
        "{\"name\":\"keep_branches\",\"title\":\"Keep Branches\",\"description\":\"What only a branch declares would be lost if the body were spread.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"anyOf\":[{\"properties\":{\"b\":{\"type\":\"string\"}},\"required\":[\"b\"]},{\"required\":[\"a\"]}]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(keep_sibling, \
        "{\"name\":\"keep_sibling\",\"title\":\"Keep Sibling\",\"description\":\"A reference with members beside it is both.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"allOf\":[{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}}]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(name_fields, \
        "{\"name\":\"name_fields\",\"title\":\"Name Fields\",\"description\":\"Members named like types, and data that looks like a reference.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"portkey_integer\":{\"type\":\"integer\"}," \
        "\"portkey_default\":{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}}," \
        "\"default\":{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}}," \
        "\"lists\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{}}}," \
        "\"kinds\":{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}}]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_spread_closed] = {
        .name = STRING(spread_closed),
        .title = STRING(Spread_Closed),
        DESCRIPTOR(spread_closed, spread_closed),
        .domain = DOMAIN_corners,
        .operation = {DOMAIN_corners, OPERATION_spread_closed},
    },
    [TOOL_keep_branches] = {
        .name = STRING(keep_branches),
        .title = STRING(Keep_Branches),
        DESCRIPTOR(keep_branches, keep_branches),
        .domain = DOMAIN_corners,
        .operation = {DOMAIN_corners, OPERATION_keep_branches},
    },
    [TOOL_keep_sibling] = {
        .name = STRING(keep_sibling),
        .title = STRING(Keep_Sibling),
        DESCRIPTOR(keep_sibling, keep_sibling),
        .domain = DOMAIN_corners,
        .operation = {DOMAIN_corners, OPERATION_keep_sibling},
    },
    [TOOL_name_fields] = {
        .name = STRING(name_fields),
        .title = STRING(Name_Fields),
        DESCRIPTOR(name_fields, name_fields),
        .domain = DOMAIN_corners,
        .operation = {DOMAIN_corners, OPERATION_name_fields},
    },
};

extern const struct pa_tool_table pa_tools_of_corners;
const struct pa_tool_table pa_tools_of_corners = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
