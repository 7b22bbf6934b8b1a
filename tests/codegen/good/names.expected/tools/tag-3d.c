/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(put_2_fa_config, "put_2_fa_config") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(put_2_fa_config, \
        "{\"name\":\"put_2_fa_config\",\"title\":\"put_2_fa_config\",\"description\":\"PUT /configs/{slug}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_put_2_fa_config] = {
        .name = STRING(put_2_fa_config),
        .title = STRING(put_2_fa_config),
        DESCRIPTOR(put_2_fa_config, put_2_fa_config),
        .domain = DOMAIN_tag_3d,
        .operation = {DOMAIN_tag_3d, OPERATION_put_2_fa_config},
    },
};

extern const struct pa_tool_table pa_tools_of_tag_3d;
const struct pa_tool_table pa_tools_of_tag_3d = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
