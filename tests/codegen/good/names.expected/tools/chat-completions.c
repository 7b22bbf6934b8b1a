/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(create_chat_completion, "create_chat_completion") \
    TEXT(options_chat_completions, "options_chat_completions") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(create_chat_completion, \
        "{\"name\":\"create_chat_completion\",\"title\":\"create_chat_completion\",\"description\":\"POST /chat/completions\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(options_chat_completions, \
        "{\"name\":\"options_chat_completions\",\"title\":\"options_chat_completions\",\"description\":\"OPTIONS /chat/completions\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_create_chat_completion] = {
        .name = STRING(create_chat_completion),
        .title = STRING(create_chat_completion),
        DESCRIPTOR(create_chat_completion, create_chat_completion),
        .domain = DOMAIN_chat_completions,
        .operation = {DOMAIN_chat_completions, OPERATION_create_chat_completion},
    },
    [TOOL_options_chat_completions] = {
        .name = STRING(options_chat_completions),
        .title = STRING(options_chat_completions),
        DESCRIPTOR(options_chat_completions, options_chat_completions),
        .domain = DOMAIN_chat_completions,
        .operation = {DOMAIN_chat_completions, OPERATION_options_chat_completions},
    },
};

extern const struct pa_tool_table pa_tools_of_chat_completions;
const struct pa_tool_table pa_tools_of_chat_completions = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
