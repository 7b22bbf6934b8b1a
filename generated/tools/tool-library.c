/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tool-library.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Library_Tool, "Create Library Tool") \
    TEXT(Delete_Library_Tool, "Delete Library Tool") \
    TEXT(List_Library_Tool_Versions, "List Library Tool Versions") \
    TEXT(List_Library_Tools, "List Library Tools") \
    TEXT(Publish_Library_Tool_Version, "Publish Library Tool Version") \
    TEXT(Update_Library_Tool, "Update Library Tool") \
    TEXT(create_library_tool, "create_library_tool") \
    TEXT(delete_library_tool, "delete_library_tool") \
    TEXT(list_library_tool_versions, "list_library_tool_versions") \
    TEXT(list_library_tools, "list_library_tools") \
    TEXT(publish_library_tool, "publish_library_tool") \
    TEXT(update_library_tool, "update_library_tool") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_library_tools, \
        "{\"name\":\"list_library_tools\",\"title\":\"List Library Tools\",\"description\":\"List the tools of the tool library that lie in one collection, with their function definitions. For the tools of MCP servers use list_mcp_server_capabilities; for the versions of one tool, list_library_tool_versions. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"collection_id\":{\"description\":\"From list_collections.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"collection_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(create_library_tool, \
        "{\"name\":\"create_library_tool\",\"title\":\"Create Library Tool\",\"description\":\"Add a tool to the tool library: a function definition with a name, in a collection, that prompts can share. Returns the id, slug and first version id. To change it later use update_library_tool. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"collection_id\":{\"description\":\"Id of the collection to put it in, from list_collections.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"name\":{\"description\":\"Display name of the tool.\",\"type\":\"string\"}," \
        "\"tool_def\":{\"description\":\"Function definition.\",\"type\":\"object\"}," \
        "\"version_description\":{\"description\":\"Note on the first version.\",\"type\":\"string\"}" \
        "},\"required\":[\"collection_id\",\"name\",\"tool_def\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_library_tool, \
        "{\"name\":\"update_library_tool\",\"title\":\"Update Library Tool\",\"description\":\"Change the name, status or function definition of a tool of the tool library. A new definition is saved as a new version, whose id is returned; publish_library_tool makes it the current one. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"tool_id\":{\"description\":\"From list_library_tools.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\"}," \
        "\"tool_def\":{\"description\":\"New function definition in full; saved as a new version.\",\"type\":\"object\"}," \
        "\"status\":{\"description\":\"New status of the tool.\",\"type\":\"string\",\"enum\":[\"archived\",\"active\"]}," \
        "\"version_description\":{\"description\":\"Note on the new version.\",\"type\":\"string\"}" \
        "},\"required\":[\"tool_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_library_tool, \
        "{\"name\":\"delete_library_tool\",\"title\":\"Delete Library Tool\",\"description\":\"Delete a tool of the tool library with its versions; no operation brings it back. What happens to prompts that use it is not documented. To retire it and keep it, set the status archived with update_library_tool. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"tool_id\":{\"description\":\"From list_library_tools.\",\"type\":\"string\"}" \
        "},\"required\":[\"tool_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(publish_library_tool, \
        "{\"name\":\"publish_library_tool\",\"title\":\"Publish Library Tool Version\",\"description\":\"Make one version of a tool of the tool library the current one. Also the way to roll back: publish an older number. Find version numbers with list_library_tool_versions. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"tool_id\":{\"description\":\"From list_library_tools.\",\"type\":\"string\"}," \
        "\"version\":{\"description\":\"Number of the version, from list_library_tool_versions.\",\"type\":\"integer\"}" \
        "},\"required\":[\"tool_id\",\"version\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_library_tool_versions, \
        "{\"name\":\"list_library_tool_versions\",\"title\":\"List Library Tool Versions\",\"description\":\"List the versions of a tool of the tool library with number, function definition and note. The number is what publish_library_tool takes. Experimental: known only from a generated specification of May 2026 that Portkey did not merge.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"tool_id\":{\"description\":\"From list_library_tools.\",\"type\":\"string\"}" \
        "},\"required\":[\"tool_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_library_tools] = {
        .name = STRING(list_library_tools),
        .title = STRING(List_Library_Tools),
        DESCRIPTOR(list_library_tools, list_library_tools),
        .domain = DOMAIN_tool_library,
        .operation = {DOMAIN_tool_library, OPERATION_list_library_tools},
    },
    [TOOL_create_library_tool] = {
        .name = STRING(create_library_tool),
        .title = STRING(Create_Library_Tool),
        DESCRIPTOR(create_library_tool, create_library_tool),
        .domain = DOMAIN_tool_library,
        .operation = {DOMAIN_tool_library, OPERATION_create_library_tool},
    },
    [TOOL_update_library_tool] = {
        .name = STRING(update_library_tool),
        .title = STRING(Update_Library_Tool),
        DESCRIPTOR(update_library_tool, update_library_tool),
        .domain = DOMAIN_tool_library,
        .operation = {DOMAIN_tool_library, OPERATION_update_library_tool},
    },
    [TOOL_delete_library_tool] = {
        .name = STRING(delete_library_tool),
        .title = STRING(Delete_Library_Tool),
        DESCRIPTOR(delete_library_tool, delete_library_tool),
        .domain = DOMAIN_tool_library,
        .operation = {DOMAIN_tool_library, OPERATION_delete_library_tool},
    },
    [TOOL_publish_library_tool] = {
        .name = STRING(publish_library_tool),
        .title = STRING(Publish_Library_Tool_Version),
        DESCRIPTOR(publish_library_tool, publish_library_tool),
        .domain = DOMAIN_tool_library,
        .operation = {DOMAIN_tool_library, OPERATION_publish_library_tool},
    },
    [TOOL_list_library_tool_versions] = {
        .name = STRING(list_library_tool_versions),
        .title = STRING(List_Library_Tool_Versions),
        DESCRIPTOR(list_library_tool_versions, list_library_tool_versions),
        .domain = DOMAIN_tool_library,
        .operation = {DOMAIN_tool_library, OPERATION_list_library_tool_versions},
    },
};

extern const struct pa_tool_table pa_tools_of_tool_library;
const struct pa_tool_table pa_tools_of_tool_library = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
