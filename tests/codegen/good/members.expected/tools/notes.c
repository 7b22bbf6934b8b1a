/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(create_note, "create_note") \
    TEXT(get_figures, "get_figures") \
    TEXT(get_note, "get_note") \
    TEXT(list_notes, "list_notes") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_notes, \
        "{\"name\":\"list_notes\",\"title\":\"list_notes\",\"description\":\"GET /notes\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_note, \
        "{\"name\":\"create_note\",\"title\":\"create_note\",\"description\":\"POST /notes\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_note, \
        "{\"name\":\"get_note\",\"title\":\"get_note\",\"description\":\"GET /notes/{id}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_figures, \
        "{\"name\":\"get_figures\",\"title\":\"get_figures\",\"description\":\"GET /figures\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_notes] = {
        .name = STRING(list_notes),
        .title = STRING(list_notes),
        DESCRIPTOR(list_notes, list_notes),
        .domain = DOMAIN_notes,
        .operation = {DOMAIN_notes, OPERATION_list_notes},
    },
    [TOOL_create_note] = {
        .name = STRING(create_note),
        .title = STRING(create_note),
        DESCRIPTOR(create_note, create_note),
        .domain = DOMAIN_notes,
        .operation = {DOMAIN_notes, OPERATION_create_note},
    },
    [TOOL_get_note] = {
        .name = STRING(get_note),
        .title = STRING(get_note),
        DESCRIPTOR(get_note, get_note),
        .domain = DOMAIN_notes,
        .operation = {DOMAIN_notes, OPERATION_get_note},
    },
    [TOOL_get_figures] = {
        .name = STRING(get_figures),
        .title = STRING(get_figures),
        DESCRIPTOR(get_figures, get_figures),
        .domain = DOMAIN_notes,
        .operation = {DOMAIN_notes, OPERATION_get_figures},
    },
};

extern const struct pa_tool_table pa_tools_of_notes;
const struct pa_tool_table pa_tools_of_notes = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
