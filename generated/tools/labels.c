/* SPDX-License-Identifier: MIT */
/* Generated from openapi/labels.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Prompt_Label, "Create Prompt Label") \
    TEXT(Delete_Prompt_Label, "Delete Prompt Label") \
    TEXT(Get_Prompt_Label, "Get Prompt Label") \
    TEXT(List_Prompt_Labels, "List Prompt Labels") \
    TEXT(Update_Prompt_Label, "Update Prompt Label") \
    TEXT(create_prompt_label, "create_prompt_label") \
    TEXT(delete_prompt_label, "delete_prompt_label") \
    TEXT(get_prompt_label, "get_prompt_label") \
    TEXT(list_prompt_labels, "list_prompt_labels") \
    TEXT(update_prompt_label, "update_prompt_label") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_prompt_labels, \
        "{\"name\":\"list_prompt_labels\",\"title\":\"List Prompt Labels\",\"description\":\"List the labels available for marking prompt versions, filtered by organisation, workspace or name. Returns a page of labels with id, name, colour and status, and the total. Use it to find the label_id that update_prompt_version takes.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"Only labels of this organisation; its id, from list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"workspace_id\":{\"description\":\"Only labels of this workspace; id or slug.\",\"type\":\"string\"}," \
        "\"search\":{\"description\":\"Text to look for in label names.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"Only the label of this name.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Number of labels per page.\",\"type\":\"integer\",\"minimum\":1}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_prompt_label, \
        "{\"name\":\"create_prompt_label\",\"title\":\"Create Prompt Label\",\"description\":\"Create a label that can mark a version of a prompt, so that applications may ask for that version by name. The labels production, staging and development exist already; names are unique in a workspace. Returns the id of the new label. Attach it to a version with update_prompt_version.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"Id of the organisation that will own the label, from list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace that will own the label.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"Name without spaces or @; not latest, not default and not only digits.\",\"type\":\"string\",\"pattern\":\"^(?!latest$)(?!default$)(?!\\\\d+$)[a-zA-Z0-9_-]*[^@\\\\s]?[a-zA-Z0-9_-]*$\"}," \
        "\"description\":{\"description\":\"What the label stands for.\",\"type\":\"string\"}," \
        "\"color_code\":{\"description\":\"Display colour, e.g. '#3366FF'.\",\"type\":\"string\"}" \
        "},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_prompt_label, \
        "{\"name\":\"get_prompt_label\",\"title\":\"Get Prompt Label\",\"description\":\"Read one prompt label by id, with its name, description, colour, workspace and whether it is universal. The versions that carry the label are not included; list_prompt_versions shows the label of each version of a prompt. To find a label by name, use list_prompt_labels.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"label_id\":{\"description\":\"As list_prompt_labels returns it.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"organisation_id\":{\"description\":\"Organisation that owns the label; its id, from list_api_keys.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"workspace_id\":{\"description\":\"Workspace that owns the label; its id or slug, from list_workspaces.\",\"type\":\"string\"}" \
        "},\"required\":[\"label_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_prompt_label, \
        "{\"name\":\"update_prompt_label\",\"title\":\"Update Prompt Label\",\"description\":\"Change the name, description or colour of a prompt label; what is left out stays. A new name affects applications that select prompt versions by the old one. Returns an empty object. To move a label to another version, use update_prompt_version.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"label_id\":{\"description\":\"As list_prompt_labels returns it.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"name\":{\"description\":\"New name without spaces or @; not latest, not default and not only digits.\",\"type\":\"string\",\"pattern\":\"^(?!latest$)(?!default$)(?!\\\\d+$)[a-zA-Z0-9_-]*[^@\\\\s]?[a-zA-Z0-9_-]*$\"}," \
        "\"description\":{\"description\":\"What the label stands for.\",\"type\":\"string\"}," \
        "\"color_code\":{\"description\":\"Display colour, e.g. '#3366FF'.\",\"type\":\"string\"}" \
        "},\"required\":[\"label_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_prompt_label, \
        "{\"name\":\"delete_prompt_label\",\"title\":\"Delete Prompt Label\",\"description\":\"Delete a prompt label and take it off all versions; no operation brings it back. Calls that select a prompt version by this label fail, so check with list_prompt_versions where it is attached first. The labels production, staging and development cannot be deleted. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"label_id\":{\"description\":\"As list_prompt_labels returns it.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"label_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_prompt_labels] = {
        .name = STRING(list_prompt_labels),
        .title = STRING(List_Prompt_Labels),
        DESCRIPTOR(list_prompt_labels, list_prompt_labels),
        .domain = DOMAIN_labels,
        .operation = {DOMAIN_labels, OPERATION_list_prompt_labels},
    },
    [TOOL_create_prompt_label] = {
        .name = STRING(create_prompt_label),
        .title = STRING(Create_Prompt_Label),
        DESCRIPTOR(create_prompt_label, create_prompt_label),
        .domain = DOMAIN_labels,
        .operation = {DOMAIN_labels, OPERATION_create_prompt_label},
    },
    [TOOL_get_prompt_label] = {
        .name = STRING(get_prompt_label),
        .title = STRING(Get_Prompt_Label),
        DESCRIPTOR(get_prompt_label, get_prompt_label),
        .domain = DOMAIN_labels,
        .operation = {DOMAIN_labels, OPERATION_get_prompt_label},
    },
    [TOOL_update_prompt_label] = {
        .name = STRING(update_prompt_label),
        .title = STRING(Update_Prompt_Label),
        DESCRIPTOR(update_prompt_label, update_prompt_label),
        .domain = DOMAIN_labels,
        .operation = {DOMAIN_labels, OPERATION_update_prompt_label},
    },
    [TOOL_delete_prompt_label] = {
        .name = STRING(delete_prompt_label),
        .title = STRING(Delete_Prompt_Label),
        DESCRIPTOR(delete_prompt_label, delete_prompt_label),
        .domain = DOMAIN_labels,
        .operation = {DOMAIN_labels, OPERATION_delete_prompt_label},
    },
};

extern const struct pa_tool_table pa_tools_of_labels;
const struct pa_tool_table pa_tools_of_labels = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
