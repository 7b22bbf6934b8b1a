/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(get_basic, "get_basic") \
    TEXT(get_bearer, "get_bearer") \
    TEXT(get_cookie, "get_cookie") \
    TEXT(get_header, "get_header") \
    TEXT(get_optional, "get_optional") \
    TEXT(get_public, "get_public") \
    TEXT(get_query, "get_query") \
    TEXT(get_several, "get_several") \
    TEXT(get_together, "get_together") \
    TEXT(get_token, "get_token") \
    TEXT(get_v4, "get_v4") \
    TEXT(post_header, "post_header") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_header, \
        "{\"name\":\"get_header\",\"title\":\"get_header\",\"description\":\"By the security of the document. What carries the key is no argument.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_header, \
        "{\"name\":\"post_header\",\"title\":\"post_header\",\"description\":\"POST /header\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"a\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_public, \
        "{\"name\":\"get_public\",\"title\":\"get_public\",\"description\":\"Where the key is not sent, its header is a parameter as others.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"x_api_key\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_optional, \
        "{\"name\":\"get_optional\",\"title\":\"get_optional\",\"description\":\"GET /optional\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_query, \
        "{\"name\":\"get_query\",\"title\":\"get_query\",\"description\":\"GET /query\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"page\":{\"type\":\"integer\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_cookie, \
        "{\"name\":\"get_cookie\",\"title\":\"get_cookie\",\"description\":\"GET /cookie\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"theme\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_bearer, \
        "{\"name\":\"get_bearer\",\"title\":\"get_bearer\",\"description\":\"GET /bearer\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_token, \
        "{\"name\":\"get_token\",\"title\":\"get_token\",\"description\":\"A token is sent as by the scheme bearer, wherever it comes from.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_basic, \
        "{\"name\":\"get_basic\",\"title\":\"get_basic\",\"description\":\"GET /basic\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_several, \
        "{\"name\":\"get_several\",\"title\":\"get_several\",\"description\":\"The first that the key alone is enough for.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_together, \
        "{\"name\":\"get_together\",\"title\":\"get_together\",\"description\":\"The key is one of two, the first.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_v4, \
        "{\"name\":\"get_v4\",\"title\":\"get_v4\",\"description\":\"GET /v4\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_header] = {
        .name = STRING(get_header),
        .title = STRING(get_header),
        DESCRIPTOR(get_header, get_header),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_header},
    },
    [TOOL_post_header] = {
        .name = STRING(post_header),
        .title = STRING(post_header),
        DESCRIPTOR(post_header, post_header),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_post_header},
    },
    [TOOL_get_public] = {
        .name = STRING(get_public),
        .title = STRING(get_public),
        DESCRIPTOR(get_public, get_public),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_public},
    },
    [TOOL_get_optional] = {
        .name = STRING(get_optional),
        .title = STRING(get_optional),
        DESCRIPTOR(get_optional, get_optional),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_optional},
    },
    [TOOL_get_query] = {
        .name = STRING(get_query),
        .title = STRING(get_query),
        DESCRIPTOR(get_query, get_query),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_query},
    },
    [TOOL_get_cookie] = {
        .name = STRING(get_cookie),
        .title = STRING(get_cookie),
        DESCRIPTOR(get_cookie, get_cookie),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_cookie},
    },
    [TOOL_get_bearer] = {
        .name = STRING(get_bearer),
        .title = STRING(get_bearer),
        DESCRIPTOR(get_bearer, get_bearer),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_bearer},
    },
    [TOOL_get_token] = {
        .name = STRING(get_token),
        .title = STRING(get_token),
        DESCRIPTOR(get_token, get_token),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_token},
    },
    [TOOL_get_basic] = {
        .name = STRING(get_basic),
        .title = STRING(get_basic),
        DESCRIPTOR(get_basic, get_basic),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_basic},
    },
    [TOOL_get_several] = {
        .name = STRING(get_several),
        .title = STRING(get_several),
        DESCRIPTOR(get_several, get_several),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_several},
    },
    [TOOL_get_together] = {
        .name = STRING(get_together),
        .title = STRING(get_together),
        DESCRIPTOR(get_together, get_together),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_together},
    },
    [TOOL_get_v4] = {
        .name = STRING(get_v4),
        .title = STRING(get_v4),
        DESCRIPTOR(get_v4, get_v4),
        .domain = DOMAIN_schemes,
        .operation = {DOMAIN_schemes, OPERATION_get_v4},
    },
};

extern const struct pa_tool_table pa_tools_of_schemes;
const struct pa_tool_table pa_tools_of_schemes = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
