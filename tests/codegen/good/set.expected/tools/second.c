/* SPDX-License-Identifier: MIT */
/* Generated from set/second.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Get_Limit, "Get Limit") \
    TEXT(Limit_Again, "Limit Again") \
    TEXT(get_limit, "get_limit") \
    TEXT(limit_again, "limit_again") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_limit, \
        "{\"name\":\"get_limit\",\"title\":\"Get Limit\",\"description\":\"Read the limit of a thing. Experimental: known only from a test.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the second thing.\",\"type\":\"string\"}," \
        "\"since\":{\"description\":\"Time from which it counts.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"limit_max\":{\"type\":\"integer\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(limit_again, \
        "{\"name\":\"limit_again\",\"title\":\"Limit Again\",\"description\":\"The same in other words.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
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
    [TOOL_get_limit] = {
        .name = STRING(get_limit),
        .title = STRING(Get_Limit),
        DESCRIPTOR(get_limit, get_limit),
        .domain = DOMAIN_second,
        .operation = {DOMAIN_second, OPERATION_get_limit},
    },
    [TOOL_limit_again] = {
        .name = STRING(limit_again),
        .title = STRING(Limit_Again),
        DESCRIPTOR(limit_again, limit_again),
        .domain = DOMAIN_second,
        .operation = {DOMAIN_first_things, OPERATION_limit_thing},
    },
};

extern const struct pa_tool_table pa_tools_of_second;
const struct pa_tool_table pa_tools_of_second = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
