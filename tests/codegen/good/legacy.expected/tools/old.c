/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Patch_Old, "Patch Old") \
    TEXT(Post_Old_File, "Post Old File") \
    TEXT(patch_old, "patch_old") \
    TEXT(post_old_file, "post_old_file") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(patch_old, \
        "{\"name\":\"patch_old\",\"title\":\"Patch Old\",\"description\":\"Bounds as switches, null as a switch.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"kind\":{\"type\":\"string\",\"enum\":[\"x\",\"y\"]}," \
        "\"period\":{\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}," \
        "\"above\":{\"type\":\"number\",\"exclusiveMinimum\":1}," \
        "\"below\":{\"type\":\"number\",\"minimum\":2,\"exclusiveMaximum\":9}," \
        "\"text\":{\"type\":[\"string\",\"null\"]}," \
        "\"choice\":{\"type\":[\"string\",\"null\"],\"enum\":[\"a\",\"b\",null]}," \
        "\"other\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"id\":{\"type\":[\"string\",\"null\"]}}},{\"type\":\"null\"}]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_old_file, \
        "{\"name\":\"post_old_file\",\"title\":\"Post Old File\",\"description\":\"A file is binary here, a schema that says nothing is no file, and parts have no styles.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"file\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":[\"string\",\"null\"]}," \
        "\"coded\":{\"type\":\"string\",\"format\":\"byte\"}," \
        "\"any\":{}," \
        "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_patch_old] = {
        .name = STRING(patch_old),
        .title = STRING(Patch_Old),
        DESCRIPTOR(patch_old, patch_old),
        .domain = DOMAIN_old,
        .operation = {DOMAIN_old, OPERATION_patch_old},
    },
    [TOOL_post_old_file] = {
        .name = STRING(post_old_file),
        .title = STRING(Post_Old_File),
        DESCRIPTOR(post_old_file, post_old_file),
        .domain = DOMAIN_old,
        .operation = {DOMAIN_old, OPERATION_post_old_file},
    },
};

extern const struct pa_tool_table pa_tools_of_old;
const struct pa_tool_table pa_tools_of_old = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
