/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(get_configs_by_slug, "get_configs_by_slug") \
    TEXT(put_configs_make_default, "put_configs_make_default") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_configs_by_slug, \
        "{\"name\":\"get_configs_by_slug\",\"title\":\"get_configs_by_slug\",\"description\":\"The words of a path and its last parameters are the name.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_configs_make_default, \
        "{\"name\":\"put_configs_make_default\",\"title\":\"put_configs_make_default\",\"description\":\"A parameter in between is not named.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"slug\":{\"type\":\"string\"}" \
        "},\"required\":[\"slug\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_configs_by_slug] = {
        .name = STRING(get_configs_by_slug),
        .title = STRING(get_configs_by_slug),
        DESCRIPTOR(get_configs_by_slug, get_configs_by_slug),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_get_configs_by_slug},
    },
    [TOOL_put_configs_make_default] = {
        .name = STRING(put_configs_make_default),
        .title = STRING(put_configs_make_default),
        DESCRIPTOR(put_configs_make_default, put_configs_make_default),
        .domain = DOMAIN_configs,
        .operation = {DOMAIN_configs, OPERATION_put_configs_make_default},
    },
};

extern const struct pa_tool_table pa_tools_of_configs;
const struct pa_tool_table pa_tools_of_configs = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
