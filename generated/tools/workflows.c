/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workflows.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Validate_Completion_Metadata, "Validate Completion Metadata") \
    TEXT(validate_completion_metadata, "validate_completion_metadata") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(validate_completion_metadata, \
        "{\"name\":\"validate_completion_metadata\",\"title\":\"Validate Completion Metadata\",\"description\":\"Check billing metadata before run_prompt_completion spends money on a call that cannot be attributed. No request is made. Returns whether it is valid, and each name that is missing: client_id, app and env are required, unless the server was told otherwise (PORTKEY_REQUIRED_METADATA); project_id is recommended.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"client_id\":{\"description\":\"Client that the call is billed to.\",\"type\":\"string\"}," \
        "\"app\":{\"description\":\"Application that makes the call.\",\"type\":\"string\",\"minLength\":1}," \
        "\"env\":{\"description\":\"Environment, e.g. dev, staging or prod.\",\"type\":\"string\",\"minLength\":1}," \
        "\"project_id\":{\"description\":\"Project within the client; recommended.\",\"type\":\"string\"}," \
        "\"feature\":{\"description\":\"Feature of the application.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"Metadata of other names.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_validate_completion_metadata] = {
        .name = STRING(validate_completion_metadata),
        .title = STRING(Validate_Completion_Metadata),
        DESCRIPTOR(validate_completion_metadata, validate_completion_metadata),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_validate_completion_metadata},
    },
};

extern const struct pa_tool_table pa_tools_of_workflows;
const struct pa_tool_table pa_tools_of_workflows = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
