/* SPDX-License-Identifier: MIT */
/* Generated from good/shapes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(create_config, "create_config") \
    TEXT(delete_owner, "delete_owner") \
    TEXT(find_owners, "find_owners") \
    TEXT(get_owner, "get_owner") \
    TEXT(list_configs, "list_configs") \
    TEXT(list_owners, "list_owners") \
    TEXT(list_servers, "list_servers") \
    TEXT(update_owner, "update_owner") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_configs, \
        "{\"name\":\"list_configs\",\"title\":\"list_configs\",\"description\":\"GET /configs\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"current_page\":{\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_config, \
        "{\"name\":\"create_config\",\"title\":\"create_config\",\"description\":\" Experimental: known only from a note of a reader.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_servers, \
        "{\"name\":\"list_servers\",\"title\":\"list_servers\",\"description\":\"GET /servers\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"cursor\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_owners, \
        "{\"name\":\"list_owners\",\"title\":\"list_owners\",\"description\":\"GET /owners\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(find_owners, \
        "{\"name\":\"find_owners\",\"title\":\"find_owners\",\"description\":\"POST /owners\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_owner, \
        "{\"name\":\"get_owner\",\"title\":\"get_owner\",\"description\":\"GET /owners/{id}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_owner, \
        "{\"name\":\"update_owner\",\"title\":\"update_owner\",\"description\":\"PUT /owners/{id}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_owner, \
        "{\"name\":\"delete_owner\",\"title\":\"delete_owner\",\"description\":\"DELETE /owners/{id}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_configs] = {
        .name = STRING(list_configs),
        .title = STRING(list_configs),
        DESCRIPTOR(list_configs, list_configs),
        .domain = DOMAIN_shapes,
        .operation = {DOMAIN_shapes, OPERATION_list_configs},
    },
    [TOOL_create_config] = {
        .name = STRING(create_config),
        .title = STRING(create_config),
        DESCRIPTOR(create_config, create_config),
        .domain = DOMAIN_shapes,
        .operation = {DOMAIN_shapes, OPERATION_create_config},
    },
    [TOOL_list_servers] = {
        .name = STRING(list_servers),
        .title = STRING(list_servers),
        DESCRIPTOR(list_servers, list_servers),
        .domain = DOMAIN_shapes,
        .operation = {DOMAIN_shapes, OPERATION_list_servers},
    },
    [TOOL_list_owners] = {
        .name = STRING(list_owners),
        .title = STRING(list_owners),
        DESCRIPTOR(list_owners, list_owners),
        .domain = DOMAIN_shapes,
        .operation = {DOMAIN_shapes, OPERATION_list_owners},
    },
    [TOOL_find_owners] = {
        .name = STRING(find_owners),
        .title = STRING(find_owners),
        DESCRIPTOR(find_owners, find_owners),
        .domain = DOMAIN_shapes,
        .operation = {DOMAIN_shapes, OPERATION_find_owners},
    },
    [TOOL_get_owner] = {
        .name = STRING(get_owner),
        .title = STRING(get_owner),
        DESCRIPTOR(get_owner, get_owner),
        .domain = DOMAIN_shapes,
        .operation = {DOMAIN_shapes, OPERATION_get_owner},
    },
    [TOOL_update_owner] = {
        .name = STRING(update_owner),
        .title = STRING(update_owner),
        DESCRIPTOR(update_owner, update_owner),
        .domain = DOMAIN_shapes,
        .operation = {DOMAIN_shapes, OPERATION_update_owner},
    },
    [TOOL_delete_owner] = {
        .name = STRING(delete_owner),
        .title = STRING(delete_owner),
        DESCRIPTOR(delete_owner, delete_owner),
        .domain = DOMAIN_shapes,
        .operation = {DOMAIN_shapes, OPERATION_delete_owner},
    },
};

extern const struct pa_tool_table pa_tools_of_shapes;
const struct pa_tool_table pa_tools_of_shapes = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
