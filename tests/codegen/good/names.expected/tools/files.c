/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(post_files_cancel, "post_files_cancel") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(post_files_cancel, \
        "{\"name\":\"post_files_cancel\",\"title\":\"post_files_cancel\",\"description\":\"A method of Google's kind.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_post_files_cancel] = {
        .name = STRING(post_files_cancel),
        .title = STRING(post_files_cancel),
        DESCRIPTOR(post_files_cancel, post_files_cancel),
        .domain = DOMAIN_files,
        .operation = {DOMAIN_files, OPERATION_post_files_cancel},
    },
};

extern const struct pa_tool_table pa_tools_of_files;
const struct pa_tool_table pa_tools_of_files = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
