/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(get_by_id, "get_by_id") \
    TEXT(get_root, "get_root") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_by_id, \
        "{\"name\":\"get_by_id\",\"title\":\"get_by_id\",\"description\":\"No word at all.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_root, \
        "{\"name\":\"get_root\",\"title\":\"get_root\",\"description\":\"Nothing at all.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_by_id] = {
        .name = STRING(get_by_id),
        .title = STRING(get_by_id),
        DESCRIPTOR(get_by_id, get_by_id),
        .domain = DOMAIN_default,
        .operation = {DOMAIN_default, OPERATION_get_by_id},
    },
    [TOOL_get_root] = {
        .name = STRING(get_root),
        .title = STRING(get_root),
        DESCRIPTOR(get_root, get_root),
        .domain = DOMAIN_default,
        .operation = {DOMAIN_default, OPERATION_get_root},
    },
};

extern const struct pa_tool_table pa_tools_of_default;
const struct pa_tool_table pa_tools_of_default = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
