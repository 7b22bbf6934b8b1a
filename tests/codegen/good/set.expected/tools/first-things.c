/* SPDX-License-Identifier: MIT */
/* Generated from set/first-things.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Limit_Thing, "Limit Thing") \
    TEXT(limit_thing, "limit_thing") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(limit_thing, \
        "{\"name\":\"limit_thing\",\"title\":\"Limit Thing\",\"description\":\"Give a thing a limit.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the thing.\",\"type\":\"string\"}," \
        "\"limit\":{\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Most there may be.\",\"type\":\"integer\"},\"period\":{\"description\":\"How often it starts anew.\",\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}}}," \
        "\"own\":{\"description\":\"A structure of this domain.\",\"type\":\"object\",\"properties\":{\"limits\":{\"description\":\"Several.\",\"type\":\"array\",\"items\":{\"description\":\"A limit that both domains use.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Most there may be.\",\"type\":\"integer\"},\"period\":{\"description\":\"How often it starts anew.\",\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}}}},\"either\":{\"description\":\"One or none.\",\"anyOf\":[{\"description\":\"A limit that both domains use.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"Most there may be.\",\"type\":\"integer\"},\"period\":{\"description\":\"How often it starts anew.\",\"type\":\"string\",\"enum\":[\"day\",\"hour\"]}}},{\"type\":\"null\"}]},\"open\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}},\"open_either\":{\"description\":\"Open in all its forms.\",\"anyOf\":[{\"description\":\"A form.\",\"type\":\"object\",\"properties\":{\"form\":{\"type\":\"string\"},\"inner\":{\"properties\":{\"c\":{}}}}},{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}}]},\"several\":{\"description\":\"What its forms name is beside what it names itself.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"anyOf\":[{\"description\":\"A form.\",\"type\":\"object\",\"properties\":{\"form\":{\"type\":\"string\"},\"inner\":{\"properties\":{\"c\":{}}}}},{\"properties\":{\"b\":{\"type\":\"string\"}}}]}}}" \
        "},\"required\":[\"id\",\"limit\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_limit_thing] = {
        .name = STRING(limit_thing),
        .title = STRING(Limit_Thing),
        DESCRIPTOR(limit_thing, limit_thing),
        .domain = DOMAIN_first_things,
        .operation = {DOMAIN_first_things, OPERATION_limit_thing},
    },
};

extern const struct pa_tool_table pa_tools_of_first_things;
const struct pa_tool_table pa_tools_of_first_things = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
