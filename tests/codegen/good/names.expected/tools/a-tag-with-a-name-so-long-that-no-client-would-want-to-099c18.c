/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(post_configs_by_type_and_sub_type, "post_configs_by_type_and_sub_type") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(post_configs_by_type_and_sub_type, \
        "{\"name\":\"post_configs_by_type_and_sub_type\",\"title\":\"post_configs_by_type_and_sub_type\",\"description\":\"POST /configs/{type}/{sub-type}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"type\":{\"type\":\"string\"}," \
        "\"sub_type\":{\"type\":\"string\"}" \
        "},\"required\":[\"type\",\"sub_type\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_post_configs_by_type_and_sub_type] = {
        .name = STRING(post_configs_by_type_and_sub_type),
        .title = STRING(post_configs_by_type_and_sub_type),
        DESCRIPTOR(post_configs_by_type_and_sub_type, post_configs_by_type_and_sub_type),
        .domain = DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18,
        .operation = {DOMAIN_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18, OPERATION_post_configs_by_type_and_sub_type},
    },
};

extern const struct pa_tool_table pa_tools_of_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18;
const struct pa_tool_table pa_tools_of_a_tag_with_a_name_so_long_that_no_client_would_want_to_099c18 = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
