/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(get_prompts_by_id_versions, "get_prompts_by_id_versions") \
    TEXT(get_prompts_versions, "get_prompts_versions") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_prompts_versions, \
        "{\"name\":\"get_prompts_versions\",\"title\":\"get_prompts_versions\",\"description\":\"This has the short name.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_prompts_by_id_versions, \
        "{\"name\":\"get_prompts_by_id_versions\",\"title\":\"get_prompts_by_id_versions\",\"description\":\"This names all of its parameters instead.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_prompts_versions] = {
        .name = STRING(get_prompts_versions),
        .title = STRING(get_prompts_versions),
        DESCRIPTOR(get_prompts_versions, get_prompts_versions),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_get_prompts_versions},
    },
    [TOOL_get_prompts_by_id_versions] = {
        .name = STRING(get_prompts_by_id_versions),
        .title = STRING(get_prompts_by_id_versions),
        DESCRIPTOR(get_prompts_by_id_versions, get_prompts_by_id_versions),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_get_prompts_by_id_versions},
    },
};

extern const struct pa_tool_table pa_tools_of_prompts;
const struct pa_tool_table pa_tools_of_prompts = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
