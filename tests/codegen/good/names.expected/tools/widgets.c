/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(get_v2_widgets, "get_v2_widgets") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_v2_widgets, \
        "{\"name\":\"get_v2_widgets\",\"title\":\"get_v2_widgets\",\"description\":\"GET /v2/widgets\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_v2_widgets] = {
        .name = STRING(get_v2_widgets),
        .title = STRING(get_v2_widgets),
        DESCRIPTOR(get_v2_widgets, get_v2_widgets),
        .domain = DOMAIN_widgets,
        .operation = {DOMAIN_widgets, OPERATION_get_v2_widgets},
    },
};

extern const struct pa_tool_table pa_tools_of_widgets;
const struct pa_tool_table pa_tools_of_widgets = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
