/* SPDX-License-Identifier: MIT */
/* Generated from set/jobs.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Count_Nothing, "Count Nothing") \
    TEXT(Limit_All, "Limit All") \
    TEXT(count_nothing, "count_nothing") \
    TEXT(limit_all, "limit_all") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(limit_all, \
        "{\"name\":\"limit_all\",\"title\":\"Limit All\",\"description\":\"Give all things a limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"limit\":{\"description\":\"The limit of all.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Most there may be.\",\"type\":\"integer\"},\"period\":{\"description\":\"How often it starts anew.\",\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}}}," \
        "\"dry_run\":{\"description\":\"Only shows what would be done.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"limit\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(count_nothing, \
        "{\"name\":\"count_nothing\",\"title\":\"Count Nothing\",\"description\":\"Calls nothing.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_limit_all] = {
        .name = STRING(limit_all),
        .title = STRING(Limit_All),
        DESCRIPTOR(limit_all, limit_all),
        .domain = DOMAIN_jobs,
        .operation = {DOMAIN_jobs, OPERATION_limit_all},
    },
    [TOOL_count_nothing] = {
        .name = STRING(count_nothing),
        .title = STRING(Count_Nothing),
        DESCRIPTOR(count_nothing, count_nothing),
        .domain = DOMAIN_jobs,
        .operation = {DOMAIN_jobs, OPERATION_count_nothing},
    },
};

extern const struct pa_tool_table pa_tools_of_jobs;
const struct pa_tool_table pa_tools_of_jobs = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
