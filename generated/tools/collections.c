/* SPDX-License-Identifier: MIT */
/* Generated from openapi/collections.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Prompt_Collection, "Create Prompt Collection") \
    TEXT(Delete_Prompt_Collection, "Delete Prompt Collection") \
    TEXT(Get_Prompt_Collection, "Get Prompt Collection") \
    TEXT(List_Prompt_Collections, "List Prompt Collections") \
    TEXT(Update_Prompt_Collection, "Update Prompt Collection") \
    TEXT(create_collection, "create_collection") \
    TEXT(delete_collection, "delete_collection") \
    TEXT(get_collection, "get_collection") \
    TEXT(list_collections, "list_collections") \
    TEXT(update_collection, "update_collection") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_collections, \
        "{\"name\":\"list_collections\",\"title\":\"List Prompt Collections\",\"description\":\"List the prompt collections (folders that group prompts) of one workspace, optionally those whose name matches a search. Returns a page of collections with the count of prompts and child collections in each, and the total. To see the child collections of one, use get_collection; for the prompts inside, list_prompts.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Number of collections per page.\",\"type\":\"integer\",\"minimum\":1}," \
        "\"search\":{\"description\":\"Text to look for in collection names.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_collection, \
        "{\"name\":\"create_collection\",\"title\":\"Create Prompt Collection\",\"description\":\"Create a prompt collection, a folder that groups prompts by application or team, in a workspace or nested inside another collection. Returns the id and slug of the new collection; either serves as collection_id in create_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace that will own the collection.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"Display name of the collection.\",\"type\":\"string\"}," \
        "\"parent_collection_id\":{\"description\":\"Id or slug of the collection to nest it in; absent means top level.\",\"type\":\"string\"}" \
        "},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_collection, \
        "{\"name\":\"get_collection\",\"title\":\"Get Prompt Collection\",\"description\":\"Read one prompt collection by id or slug, including its workspace, parent, status and whether it is the default one. Also returns its child collections with their prompt counts, which list_collections does not. The prompts themselves come from list_prompts with this collection_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"collection_id\":{\"description\":\"Id or slug of the collection, as list_collections returns it.\",\"type\":\"string\"}" \
        "},\"required\":[\"collection_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_collection, \
        "{\"name\":\"update_collection\",\"title\":\"Update Prompt Collection\",\"description\":\"Rename a prompt collection, or move it below another one. Returns an empty object. To move a prompt to another collection, use update_prompt with a new collection_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"collection_id\":{\"description\":\"Id or slug of the collection, as list_collections returns it.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"Display name of the collection, new or as it is.\",\"type\":\"string\"}," \
        "\"parent_collection_id\":{\"description\":\"Id or slug of the collection to move it below; null moves it to the top.\",\"type\":[\"string\",\"null\"]}" \
        "},\"required\":[\"collection_id\",\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_collection, \
        "{\"name\":\"delete_collection\",\"title\":\"Delete Prompt Collection\",\"description\":\"Delete a prompt collection; no operation brings it back. The default collection of a workspace cannot be deleted and is answered as not found. What happens to prompts inside is not documented, so check with get_collection and list_prompts first. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"collection_id\":{\"description\":\"Id or slug of the collection, as list_collections returns it.\",\"type\":\"string\"}," \
        "\"cascade\":{\"description\":\"True also deletes the prompts and collections inside.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"collection_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_collections] = {
        .name = STRING(list_collections),
        .title = STRING(List_Prompt_Collections),
        DESCRIPTOR(list_collections, list_collections),
        .domain = DOMAIN_collections,
        .operation = {DOMAIN_collections, OPERATION_list_collections},
    },
    [TOOL_create_collection] = {
        .name = STRING(create_collection),
        .title = STRING(Create_Prompt_Collection),
        DESCRIPTOR(create_collection, create_collection),
        .domain = DOMAIN_collections,
        .operation = {DOMAIN_collections, OPERATION_create_collection},
    },
    [TOOL_get_collection] = {
        .name = STRING(get_collection),
        .title = STRING(Get_Prompt_Collection),
        DESCRIPTOR(get_collection, get_collection),
        .domain = DOMAIN_collections,
        .operation = {DOMAIN_collections, OPERATION_get_collection},
    },
    [TOOL_update_collection] = {
        .name = STRING(update_collection),
        .title = STRING(Update_Prompt_Collection),
        DESCRIPTOR(update_collection, update_collection),
        .domain = DOMAIN_collections,
        .operation = {DOMAIN_collections, OPERATION_update_collection},
    },
    [TOOL_delete_collection] = {
        .name = STRING(delete_collection),
        .title = STRING(Delete_Prompt_Collection),
        DESCRIPTOR(delete_collection, delete_collection),
        .domain = DOMAIN_collections,
        .operation = {DOMAIN_collections, OPERATION_delete_collection},
    },
};

extern const struct pa_tool_table pa_tools_of_collections;
const struct pa_tool_table pa_tools_of_collections = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
