/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(get_anything, "get_anything") \
    TEXT(get_json, "get_json") \
    TEXT(get_page, "get_page") \
    TEXT(get_text, "get_text") \
    TEXT(head_nothing, "head_nothing") \
    TEXT(post_json, "post_json") \
    TEXT(post_json_by_default, "post_json_by_default") \
    TEXT(post_json_or_nothing, "post_json_or_nothing") \
    TEXT(post_nothing, "post_nothing") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_json, \
        "{\"name\":\"get_json\",\"title\":\"get_json\",\"description\":\"GET /json\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_json, \
        "{\"name\":\"post_json\",\"title\":\"post_json\",\"description\":\"POST /json\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_json_or_nothing, \
        "{\"name\":\"post_json_or_nothing\",\"title\":\"post_json_or_nothing\",\"description\":\"POST /json-or-nothing\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_json_by_default, \
        "{\"name\":\"post_json_by_default\",\"title\":\"post_json_by_default\",\"description\":\"POST /json-by-default\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_nothing, \
        "{\"name\":\"post_nothing\",\"title\":\"post_nothing\",\"description\":\"POST /nothing\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(head_nothing, \
        "{\"name\":\"head_nothing\",\"title\":\"head_nothing\",\"description\":\"HEAD /nothing\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_text, \
        "{\"name\":\"get_text\",\"title\":\"get_text\",\"description\":\"GET /text\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_page, \
        "{\"name\":\"get_page\",\"title\":\"get_page\",\"description\":\"GET /page\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_anything, \
        "{\"name\":\"get_anything\",\"title\":\"get_anything\",\"description\":\"GET /anything\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_json] = {
        .name = STRING(get_json),
        .title = STRING(get_json),
        DESCRIPTOR(get_json, get_json),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_get_json},
    },
    [TOOL_post_json] = {
        .name = STRING(post_json),
        .title = STRING(post_json),
        DESCRIPTOR(post_json, post_json),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_post_json},
    },
    [TOOL_post_json_or_nothing] = {
        .name = STRING(post_json_or_nothing),
        .title = STRING(post_json_or_nothing),
        DESCRIPTOR(post_json_or_nothing, post_json_or_nothing),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_post_json_or_nothing},
    },
    [TOOL_post_json_by_default] = {
        .name = STRING(post_json_by_default),
        .title = STRING(post_json_by_default),
        DESCRIPTOR(post_json_by_default, post_json_by_default),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_post_json_by_default},
    },
    [TOOL_post_nothing] = {
        .name = STRING(post_nothing),
        .title = STRING(post_nothing),
        DESCRIPTOR(post_nothing, post_nothing),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_post_nothing},
    },
    [TOOL_head_nothing] = {
        .name = STRING(head_nothing),
        .title = STRING(head_nothing),
        DESCRIPTOR(head_nothing, head_nothing),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_head_nothing},
    },
    [TOOL_get_text] = {
        .name = STRING(get_text),
        .title = STRING(get_text),
        DESCRIPTOR(get_text, get_text),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_get_text},
    },
    [TOOL_get_page] = {
        .name = STRING(get_page),
        .title = STRING(get_page),
        DESCRIPTOR(get_page, get_page),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_get_page},
    },
    [TOOL_get_anything] = {
        .name = STRING(get_anything),
        .title = STRING(get_anything),
        DESCRIPTOR(get_anything, get_anything),
        .domain = DOMAIN_answers,
        .operation = {DOMAIN_answers, OPERATION_get_anything},
    },
};

extern const struct pa_tool_table pa_tools_of_answers;
const struct pa_tool_table pa_tools_of_answers = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
