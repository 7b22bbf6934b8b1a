/* SPDX-License-Identifier: MIT */
/* Generated from openapi/partials.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Prompt_Partial, "Create Prompt Partial") \
    TEXT(Delete_Prompt_Partial, "Delete Prompt Partial") \
    TEXT(Get_Prompt_Partial, "Get Prompt Partial") \
    TEXT(List_Partial_Versions, "List Partial Versions") \
    TEXT(List_Prompt_Partials, "List Prompt Partials") \
    TEXT(Publish_Partial_Version, "Publish Partial Version") \
    TEXT(Update_Prompt_Partial, "Update Prompt Partial") \
    TEXT(create_prompt_partial, "create_prompt_partial") \
    TEXT(delete_prompt_partial, "delete_prompt_partial") \
    TEXT(get_prompt_partial, "get_prompt_partial") \
    TEXT(list_partial_versions, "list_partial_versions") \
    TEXT(list_prompt_partials, "list_prompt_partials") \
    TEXT(publish_partial, "publish_partial") \
    TEXT(update_prompt_partial, "update_prompt_partial") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_prompt_partials, \
        "{\"name\":\"list_prompt_partials\",\"title\":\"List Prompt Partials\",\"description\":\"List the prompt partials, the reusable pieces of template text, that the API key can see, optionally those of one collection. Returns id, slug, name and status of all in one response, without the text; to read one in full, use get_prompt_partial.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"collection_id\":{\"description\":\"Only partials of this collection; absent lists all.\",\"type\":\"string\"}," \
        "\"type\":{\"description\":\"Lists the partials that other workspaces share.\",\"type\":\"string\",\"enum\":[\"shared\"]}," \
        "\"show_prompt_share\":{\"description\":\"True also returns with whom each partial is shared.\",\"type\":\"boolean\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_prompt_partial, \
        "{\"name\":\"create_prompt_partial\",\"title\":\"Create Prompt Partial\",\"description\":\"Create a prompt partial, a reusable piece of template text that several prompts can include by its id. Version 1 is the published one at once. Returns the id, slug and first version id. For a complete prompt with a model, use create_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; a workspace key has one already.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"Display name of the partial.\",\"type\":\"string\"}," \
        "\"string\":{\"description\":\"Template text; may hold Mustache variables such as {{name}}.\",\"type\":\"string\"}," \
        "\"version_description\":{\"description\":\"Note on the first version.\",\"type\":\"string\"}," \
        "\"collection_id\":{\"description\":\"Id of the collection to put it in.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"name\",\"string\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_prompt_partial, \
        "{\"name\":\"get_prompt_partial\",\"title\":\"Get Prompt Partial\",\"description\":\"Read one prompt partial by id or slug, with its template text, version number and version description, of the published version unless version says otherwise. Right after a change the answer may be stale. To see all its versions, use list_partial_versions; to find its id, use list_prompt_partials.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"}," \
        "\"version\":{\"description\":\"Version to read, as latest, default (the published one) or a number.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_partial_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_prompt_partial, \
        "{\"name\":\"update_prompt_partial\",\"title\":\"Update Prompt Partial\",\"description\":\"Change the name, template text or status of a prompt partial; what is left out stays. New text is saved as a new version, whose id is returned; prompts that include the partial get it only once publish_partial makes that version the default. A new name alone returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\"}," \
        "\"string\":{\"description\":\"New template text; saved as a new version.\",\"type\":\"string\"}," \
        "\"version_description\":{\"description\":\"Note on the new version.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"The same under its published name; prefer version_description.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"E.g. active or archived.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_partial_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_prompt_partial, \
        "{\"name\":\"delete_prompt_partial\",\"title\":\"Delete Prompt Partial\",\"description\":\"Delete a prompt partial by id or slug; no operation brings it back. Prompts whose templates include it can no longer find it, so search them for its id first. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_partial_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_partial_versions, \
        "{\"name\":\"list_partial_versions\",\"title\":\"List Partial Versions\",\"description\":\"List every saved version of a prompt partial, newest first, with its number, text, description and status, to compare them or to roll back. The number is what publish_partial takes. To read only the current one, use get_prompt_partial.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_partial_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(publish_partial, \
        "{\"name\":\"publish_partial\",\"title\":\"Publish Partial Version\",\"description\":\"Make one version of a prompt partial the default, which prompts that include it then use at once. Also the way to roll back: publish an older number. Find version numbers with list_partial_versions; partials have no labels. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"}," \
        "\"version\":{\"description\":\"Number of the version to make the default, from list_partial_versions.\",\"type\":\"number\"}" \
        "},\"required\":[\"prompt_partial_id\",\"version\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_prompt_partials] = {
        .name = STRING(list_prompt_partials),
        .title = STRING(List_Prompt_Partials),
        DESCRIPTOR(list_prompt_partials, list_prompt_partials),
        .domain = DOMAIN_partials,
        .operation = {DOMAIN_partials, OPERATION_list_prompt_partials},
    },
    [TOOL_create_prompt_partial] = {
        .name = STRING(create_prompt_partial),
        .title = STRING(Create_Prompt_Partial),
        DESCRIPTOR(create_prompt_partial, create_prompt_partial),
        .domain = DOMAIN_partials,
        .operation = {DOMAIN_partials, OPERATION_create_prompt_partial},
    },
    [TOOL_get_prompt_partial] = {
        .name = STRING(get_prompt_partial),
        .title = STRING(Get_Prompt_Partial),
        DESCRIPTOR(get_prompt_partial, get_prompt_partial),
        .domain = DOMAIN_partials,
        .operation = {DOMAIN_partials, OPERATION_get_prompt_partial},
    },
    [TOOL_update_prompt_partial] = {
        .name = STRING(update_prompt_partial),
        .title = STRING(Update_Prompt_Partial),
        DESCRIPTOR(update_prompt_partial, update_prompt_partial),
        .domain = DOMAIN_partials,
        .operation = {DOMAIN_partials, OPERATION_update_prompt_partial},
    },
    [TOOL_delete_prompt_partial] = {
        .name = STRING(delete_prompt_partial),
        .title = STRING(Delete_Prompt_Partial),
        DESCRIPTOR(delete_prompt_partial, delete_prompt_partial),
        .domain = DOMAIN_partials,
        .operation = {DOMAIN_partials, OPERATION_delete_prompt_partial},
    },
    [TOOL_list_partial_versions] = {
        .name = STRING(list_partial_versions),
        .title = STRING(List_Partial_Versions),
        DESCRIPTOR(list_partial_versions, list_partial_versions),
        .domain = DOMAIN_partials,
        .operation = {DOMAIN_partials, OPERATION_list_partial_versions},
    },
    [TOOL_publish_partial] = {
        .name = STRING(publish_partial),
        .title = STRING(Publish_Partial_Version),
        DESCRIPTOR(publish_partial, publish_partial),
        .domain = DOMAIN_partials,
        .operation = {DOMAIN_partials, OPERATION_publish_partial},
    },
};

extern const struct pa_tool_table pa_tools_of_partials;
const struct pa_tool_table pa_tools_of_partials = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
