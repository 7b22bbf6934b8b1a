/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tracing.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Feedback, "Create Feedback") \
    TEXT(Update_Feedback, "Update Feedback") \
    TEXT(create_feedback, "create_feedback") \
    TEXT(update_feedback, "update_feedback") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(create_feedback, \
        "{\"name\":\"create_feedback\",\"title\":\"Create Feedback\",\"description\":\"Rate a traced AI request: attach a feedback value, from -10 (worst) to 10 (best), to a trace id; a thumbs-up counts as 5, a thumbs-down as -5. Returns the id of the new feedback, which update_feedback needs and no other operation lists. The weight decides how much the value counts in get_feedback_weighted_analytics.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"trace_id\":{\"description\":\"Trace id of the request to rate.\",\"type\":\"string\"}," \
        "\"value\":{\"description\":\"Rating; higher is better.\",\"type\":\"integer\",\"minimum\":-10,\"maximum\":10}," \
        "\"weight\":{\"description\":\"How much the value counts; 1 if absent.\",\"type\":\"number\",\"format\":\"float\",\"minimum\":0,\"maximum\":1,\"default\":1.0}," \
        "\"metadata\":{\"description\":\"Free key-value pairs kept with the feedback.\",\"type\":\"object\"}" \
        "},\"required\":[\"trace_id\",\"value\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_feedback, \
        "{\"name\":\"update_feedback\",\"title\":\"Update Feedback\",\"description\":\"Change feedback given earlier: its value and, optionally, its weight and metadata; what happens to an absent weight or metadata is not documented. Takes the feedback id that create_feedback returned, not the trace id. To rate another trace use create_feedback.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Feedback id, as create_feedback returned it.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"value\":{\"description\":\"Rating; higher is better.\",\"type\":\"integer\",\"minimum\":-10,\"maximum\":10}," \
        "\"weight\":{\"description\":\"How much the value counts; 1 if absent.\",\"type\":\"number\",\"format\":\"float\",\"minimum\":0,\"maximum\":1,\"default\":1.0}," \
        "\"metadata\":{\"description\":\"Free key-value pairs kept with the feedback.\",\"type\":\"object\"}" \
        "},\"required\":[\"id\",\"value\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_create_feedback] = {
        .name = STRING(create_feedback),
        .title = STRING(Create_Feedback),
        DESCRIPTOR(create_feedback, create_feedback),
        .domain = DOMAIN_tracing,
        .operation = {DOMAIN_tracing, OPERATION_create_feedback},
    },
    [TOOL_update_feedback] = {
        .name = STRING(update_feedback),
        .title = STRING(Update_Feedback),
        DESCRIPTOR(update_feedback, update_feedback),
        .domain = DOMAIN_tracing,
        .operation = {DOMAIN_tracing, OPERATION_update_feedback},
    },
};

extern const struct pa_tool_table pa_tools_of_tracing;
const struct pa_tool_table pa_tools_of_tracing = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
