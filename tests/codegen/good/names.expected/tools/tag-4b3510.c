/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(delete_configs_by_slug, "delete_configs_by_slug") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(delete_configs_by_slug, \
        "{\"name\":\"delete_configs_by_slug\",\"title\":\"delete_configs_by_slug\",\"description\":\"DELETE /configs/{slug}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_delete_configs_by_slug] = {
        .name = STRING(delete_configs_by_slug),
        .title = STRING(delete_configs_by_slug),
        DESCRIPTOR(delete_configs_by_slug, delete_configs_by_slug),
        .domain = DOMAIN_tag_4b3510,
        .operation = {DOMAIN_tag_4b3510, OPERATION_delete_configs_by_slug},
    },
};

extern const struct pa_tool_table pa_tools_of_tag_4b3510;
const struct pa_tool_table pa_tools_of_tag_4b3510 = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
