/* SPDX-License-Identifier: MIT */
/* Generated from good/hostile.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(be_evil, "be_evil") \
    TEXT(error_summary, "*/ #error summary") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(be_evil, \
        "{\"name\":\"be_evil\",\"title\":\"*/ #error summary\",\"description\":\"Ends */ and /* begins, *?\?/\\n/ trigraph, */*/ twice, a backslash at the end \\\\\\nsecond line \\\\\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"a | b \342\200\256 bidi \\u0007 bell line \\\\\",\"type\":\"string\"}," \
        "\"default\":{\"description\":\"?\?/ ?\?= %s \\\"quoted\\\" \\\\\",\"type\":\"string\"}," \
        "\"class\":{\"type\":\"string\",\"enum\":[\"*/\",\"?\?/\",\"\\\"\",\"\\\\\",\"\303\251\360\237\230\200\",\"\\u0001\"]}," \
        "\"errno\":{\"type\":\"string\",\"pattern\":\"\\\\*/\\\\\\\\$\"}," \
        "\"NULL\":{\"type\":\"string\",\"default\":\"*/ \\\\\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_be_evil] = {
        .name = STRING(be_evil),
        .title = STRING(error_summary),
        DESCRIPTOR(be_evil, be_evil),
        .domain = DOMAIN_evil,
        .operation = {DOMAIN_evil, OPERATION_be_evil},
    },
};

extern const struct pa_tool_table pa_tools_of_evil;
const struct pa_tool_table pa_tools_of_evil = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
