/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/right.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Use_Right, "Use Right") \
    TEXT(use_right, "use_right") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(use_right, \
        "{\"name\":\"use_right\",\"title\":\"Use Right\",\"description\":\"Take what the other domain declares.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"theirs\":{\"description\":\"Declared over there.\",\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\"}}}," \
        "\"common\":{\"description\":\"Declared in neither.\",\"type\":\"object\",\"properties\":{\"again\":{\"description\":\"A circle.\",\"type\":\"object\"}}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_use_right] = {
        .name = STRING(use_right),
        .title = STRING(Use_Right),
        DESCRIPTOR(use_right, use_right),
        .domain = DOMAIN_right,
        .operation = {DOMAIN_right, OPERATION_use_right},
    },
};

extern const struct pa_tool_table pa_tools_of_right;
const struct pa_tool_table pa_tools_of_right = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
