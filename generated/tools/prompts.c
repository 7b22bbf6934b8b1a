/* SPDX-License-Identifier: MIT */
/* Generated from openapi/prompts.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Prompt, "Create Prompt") \
    TEXT(Delete_Prompt, "Delete Prompt") \
    TEXT(Get_Prompt, "Get Prompt") \
    TEXT(Get_Prompt_Version, "Get Prompt Version") \
    TEXT(Label_Prompt_Version, "Label Prompt Version") \
    TEXT(List_Prompt_Versions, "List Prompt Versions") \
    TEXT(List_Prompts, "List Prompts") \
    TEXT(Publish_Prompt_Version, "Publish Prompt Version") \
    TEXT(Render_Prompt, "Render Prompt") \
    TEXT(Run_Prompt_Completion, "Run Prompt Completion") \
    TEXT(Update_Prompt, "Update Prompt") \
    TEXT(create_prompt, "create_prompt") \
    TEXT(delete_prompt, "delete_prompt") \
    TEXT(get_prompt, "get_prompt") \
    TEXT(get_prompt_version, "get_prompt_version") \
    TEXT(list_prompt_versions, "list_prompt_versions") \
    TEXT(list_prompts, "list_prompts") \
    TEXT(publish_prompt, "publish_prompt") \
    TEXT(render_prompt, "render_prompt") \
    TEXT(run_prompt_completion, "run_prompt_completion") \
    TEXT(update_prompt, "update_prompt") \
    TEXT(update_prompt_version, "update_prompt_version") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_prompts, \
        "{\"name\":\"list_prompts\",\"title\":\"List Prompts\",\"description\":\"List prompt templates, filtered by workspace, collection (folder) or a search text. Returns a page with id, slug, name, model and status of each, and the total. Templates are not included; to read one in full, use get_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"collection_id\":{\"description\":\"Only prompts of this collection; id or slug.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Only prompts of this workspace; id or slug.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Number of prompts per page.\",\"type\":\"integer\"}," \
        "\"search\":{\"description\":\"Text to look for in prompts, e.g. part of a name.\",\"type\":\"string\"}," \
        "\"type\":{\"description\":\"Lists the prompts that other workspaces share.\",\"type\":\"string\",\"enum\":[\"shared\"]}," \
        "\"show_prompt_share\":{\"description\":\"True also returns with whom each prompt is shared.\",\"type\":\"boolean\"}," \
        "\"id\":{\"description\":\"Only the prompt of this id.\",\"type\":\"string\"}," \
        "\"return_last_used\":{\"description\":\"True also returns when each prompt was last used.\",\"type\":\"boolean\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_prompt, \
        "{\"name\":\"create_prompt\",\"title\":\"Create Prompt\",\"description\":\"Create a prompt template in a collection, with the model, virtual key and model parameters it runs with. Version 1 is the published one at once. Returns the id, slug and first version id. For a new version of an existing prompt, use update_prompt; for text shared between prompts, create_prompt_partial.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the prompt.\",\"type\":\"string\"}," \
        "\"collection_id\":{\"description\":\"Id or slug of the collection to put it in.\",\"type\":\"string\"}," \
        "\"string\":{\"description\":\"Template with {{variables}}; plain text, or chat messages as a JSON string.\",\"type\":\"string\"}," \
        "\"parameters\":{\"description\":\"Default model parameters, e.g. temperature and max_tokens.\",\"type\":\"object\"}," \
        "\"functions\":{\"description\":\"Function definitions offered to the model, the older form of tools.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"tools\":{\"description\":\"Tool definitions offered to the model.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"tool_choice\":{\"description\":\"Which tool the model is to use.\",\"type\":[\"object\",\"string\"]}," \
        "\"model\":{\"description\":\"Model name as the provider knows it.\",\"type\":\"string\"}," \
        "\"virtual_key\":{\"description\":\"Slug of the virtual key (provider) to call the model with.\",\"type\":\"string\"}," \
        "\"version_description\":{\"description\":\"Note on the first version.\",\"type\":\"string\"}," \
        "\"template_metadata\":{\"description\":\"Free-form metadata stored with the template.\",\"type\":\"object\"}," \
        "\"is_raw_template\":{\"description\":\"1 if the template is raw, 0 if it is processed.\",\"type\":\"integer\",\"enum\":[0,1]}," \
        "\"ai_model_id\":{\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"finetune_id\":{\"description\":\"Id of the fine-tune.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"provider_api_key_id\":{\"description\":\"Id of the provider's stored API key.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"name\",\"collection_id\",\"string\",\"parameters\",\"virtual_key\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_prompt, \
        "{\"name\":\"get_prompt\",\"title\":\"Get Prompt\",\"description\":\"Read one prompt by id or slug, with template, model, virtual key, parameters, tools and the number of the version shown: the published one unless version says otherwise. Right after a change the answer may be stale. For a version by its id use get_prompt_version; to see the template with variables filled in, use render_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}," \
        "\"version\":{\"description\":\"Version to read, as latest, default (the published one) or a number.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(update_prompt, \
        "{\"name\":\"update_prompt\",\"title\":\"Update Prompt\",\"description\":\"Rename or move a prompt, or save changed content (template, model, parameters, tools) as a new version. With patch true, version fields left out are taken from the latest version; otherwise string, parameters, model, virtual_key and is_raw_template must all be sent. A new version goes live only through publish_prompt. Versions cannot be edited. A change of name or collection alone returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}," \
        "\"patch\":{\"description\":\"True takes omitted version fields from the latest one; absent means false.\",\"type\":\"boolean\"}," \
        "\"name\":{\"description\":\"New display name; makes no new version.\",\"type\":\"string\"}," \
        "\"collection_id\":{\"description\":\"Id or slug of the collection to move it to; makes no new version.\",\"type\":\"string\"}," \
        "\"string\":{\"description\":\"New template; plain text, or chat messages as a JSON string.\",\"type\":\"string\"}," \
        "\"parameters\":{\"description\":\"Model parameters of the new version, e.g. temperature and max_tokens.\",\"type\":\"object\"}," \
        "\"model\":{\"description\":\"Model name of the new version.\",\"type\":\"string\"}," \
        "\"virtual_key\":{\"description\":\"Slug of the virtual key (provider) to call the model with.\",\"type\":\"string\"}," \
        "\"version_description\":{\"description\":\"Note on the new version; alone it makes none.\",\"type\":\"string\"}," \
        "\"functions\":{\"description\":\"Function definitions offered to the model, the older form of tools.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"tools\":{\"description\":\"Tool definitions offered to the model.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"tool_choice\":{\"description\":\"Which tool the model is to use.\",\"type\":[\"object\",\"string\"]}," \
        "\"is_raw_template\":{\"description\":\"1 if the template is raw, 0 if it is processed.\",\"type\":\"integer\",\"enum\":[0,1]}," \
        "\"prompt_metadata\":{\"description\":\"Free-form metadata stored with the version.\",\"type\":\"object\"}," \
        "\"template_metadata\":{\"description\":\"Free-form metadata stored with the template.\",\"type\":\"object\"}," \
        "\"status\":{\"description\":\"New status of the prompt.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"]}," \
        "\"ai_model_id\":{\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"finetune_id\":{\"description\":\"Id of the fine-tune.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"provider_api_key_id\":{\"description\":\"Id of the provider's stored API key.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"prompt_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_prompt, \
        "{\"name\":\"delete_prompt\",\"title\":\"Delete Prompt\",\"description\":\"Delete a prompt by id or slug; no operation brings it back. Applications that still run or render it by that id will fail. To stop using just one version, publish another with publish_prompt instead. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(publish_prompt, \
        "{\"name\":\"publish_prompt\",\"title\":\"Publish Prompt Version\",\"description\":\"Make one version of a prompt the default, which applications that name no version then get at once. Also the way to roll back: publish an older number. Find version numbers with list_prompt_versions; they may have gaps. To mark a version with a label instead, use update_prompt_version: applications then ask for it by that label.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}," \
        "\"version\":{\"description\":\"Number of the version to make the default, from list_prompt_versions.\",\"type\":\"number\"}" \
        "},\"required\":[\"prompt_id\",\"version\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_prompt_versions, \
        "{\"name\":\"list_prompt_versions\",\"title\":\"List Prompt Versions\",\"description\":\"List every saved version of a prompt, newest first, with its id, number, template, description, label and status, to compare them or to roll back. The number is what publish_prompt takes, the id what get_prompt_version and update_prompt_version take.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(render_prompt, \
        "{\"name\":\"render_prompt\",\"title\":\"Render Prompt\",\"description\":\"Fill the variables into a prompt template and return the finished request (messages, model and parameters) without calling a model, so nothing is billed. Add @ and a version number, a label or latest to prompt_id to pick a version; without it the published one is used. An unknown prompt answers 404. To get the model's answer, use run_prompt_completion.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}," \
        "\"variables\":{\"description\":\"Values for the template's variables by name; an empty object if it has none.\",\"type\":\"object\"}," \
        "\"model\":{\"description\":\"Model to run in place of the saved one.\",\"type\":\"string\"}," \
        "\"messages\":{\"description\":\"Chat messages in place of the saved template.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"temperature\":{\"description\":\"Sampling temperature; lower is more predictable.\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":2}," \
        "\"top_p\":{\"description\":\"Share of probability mass to sample from.\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":1}," \
        "\"max_tokens\":{\"description\":\"Older name of max_completion_tokens.\",\"type\":[\"integer\",\"null\"]}," \
        "\"max_completion_tokens\":{\"description\":\"Most tokens the completion may have.\",\"type\":[\"integer\",\"null\"]}," \
        "\"stop\":{\"description\":\"Text, or a list of texts, that ends the completion.\",\"anyOf\":[{\"type\":[\"string\",\"null\"]},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}," \
        "\"n\":{\"description\":\"How many completions to make; each is billed.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":128}," \
        "\"seed\":{\"description\":\"Seed for repeatable sampling, where the model has it.\",\"type\":[\"integer\",\"null\"]}," \
        "\"frequency_penalty\":{\"description\":\"Above 0, discourages repeating tokens often.\",\"type\":[\"number\",\"null\"],\"minimum\":-2,\"maximum\":2}," \
        "\"presence_penalty\":{\"description\":\"Above 0, encourages new topics.\",\"type\":[\"number\",\"null\"],\"minimum\":-2,\"maximum\":2}," \
        "\"response_format\":{\"description\":\"Form of the answer, e.g. a JSON schema.\",\"type\":\"object\"}," \
        "\"tools\":{\"description\":\"Tools the model may call.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"tool_choice\":{\"description\":\"Whether and which tool to call.\",\"anyOf\":[{\"type\":\"string\"},{\"type\":\"object\"}]}," \
        "\"user\":{\"description\":\"Id of the end user, passed to the provider.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_id\",\"variables\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(run_prompt_completion, \
        "{\"name\":\"run_prompt_completion\",\"title\":\"Run Prompt Completion\",\"description\":\"Run a saved prompt: fill in its variables, call the model and return the completion. The provider bills the tokens. Add @ and a version number, a label or latest to prompt_id to pick a version; without it the published one is used. To preview the request free of charge, use render_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}," \
        "\"variables\":{\"description\":\"Values for the template's variables by name; an empty object if it has none.\",\"type\":\"object\"}," \
        "\"stream\":{\"description\":\"True sends server-sent events; false gives the whole answer as one JSON.\",\"type\":\"boolean\",\"default\":false}," \
        "\"metadata\":{\"description\":\"What costs are attributed to, by name, e.g. client_id, app and env.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}," \
        "\"model\":{\"description\":\"Model to run in place of the saved one.\",\"type\":\"string\"}," \
        "\"messages\":{\"description\":\"Chat messages in place of the saved template.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"temperature\":{\"description\":\"Sampling temperature; lower is more predictable.\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":2}," \
        "\"top_p\":{\"description\":\"Share of probability mass to sample from.\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":1}," \
        "\"max_tokens\":{\"description\":\"Older name of max_completion_tokens.\",\"type\":[\"integer\",\"null\"]}," \
        "\"max_completion_tokens\":{\"description\":\"Most tokens the completion may have.\",\"type\":[\"integer\",\"null\"]}," \
        "\"stop\":{\"description\":\"Text, or a list of texts, that ends the completion.\",\"anyOf\":[{\"type\":[\"string\",\"null\"]},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}," \
        "\"n\":{\"description\":\"How many completions to make; each is billed.\",\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":128}," \
        "\"seed\":{\"description\":\"Seed for repeatable sampling, where the model has it.\",\"type\":[\"integer\",\"null\"]}," \
        "\"frequency_penalty\":{\"description\":\"Above 0, discourages repeating tokens often.\",\"type\":[\"number\",\"null\"],\"minimum\":-2,\"maximum\":2}," \
        "\"presence_penalty\":{\"description\":\"Above 0, encourages new topics.\",\"type\":[\"number\",\"null\"],\"minimum\":-2,\"maximum\":2}," \
        "\"response_format\":{\"description\":\"Form of the answer, e.g. a JSON schema.\",\"type\":\"object\"}," \
        "\"tools\":{\"description\":\"Tools the model may call.\",\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"tool_choice\":{\"description\":\"Whether and which tool to call.\",\"anyOf\":[{\"type\":\"string\"},{\"type\":\"object\"}]}," \
        "\"user\":{\"description\":\"Id of the end user, passed to the provider.\",\"type\":\"string\"}" \
        "},\"required\":[\"prompt_id\",\"variables\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_prompt_version, \
        "{\"name\":\"get_prompt_version\",\"title\":\"Get Prompt Version\",\"description\":\"Read one saved version of a prompt by its version id, with the template, model, virtual key, parameters and tools it had. Version ids come from list_prompt_versions. To read the prompt without choosing a version, use get_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}," \
        "\"version_id\":{\"description\":\"Id (not number) of the version, from list_prompt_versions.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"prompt_id\",\"version_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(update_prompt_version, \
        "{\"name\":\"update_prompt_version\",\"title\":\"Label Prompt Version\",\"description\":\"Attach a label, such as staging, to one version of a prompt. A version may carry several labels, and a label that is on another version moves to this one. The label is all that can be set here: the content of a version never changes, so to edit it save a new one with update_prompt. Find or create labels with list_prompt_labels and create_prompt_label; to set the default version, use publish_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"prompt_id\":{\"description\":\"Id or slug of the prompt.\",\"type\":\"string\"}," \
        "\"version_id\":{\"description\":\"Id (not number) of the version, from list_prompt_versions.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"label_id\":{\"description\":\"Id of the label to attach, from list_prompt_labels.\",\"type\":\"string\",\"format\":\"uuid\"}" \
        "},\"required\":[\"prompt_id\",\"version_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_prompts] = {
        .name = STRING(list_prompts),
        .title = STRING(List_Prompts),
        DESCRIPTOR(list_prompts, list_prompts),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_list_prompts},
    },
    [TOOL_create_prompt] = {
        .name = STRING(create_prompt),
        .title = STRING(Create_Prompt),
        DESCRIPTOR(create_prompt, create_prompt),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_create_prompt},
    },
    [TOOL_get_prompt] = {
        .name = STRING(get_prompt),
        .title = STRING(Get_Prompt),
        DESCRIPTOR(get_prompt, get_prompt),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_get_prompt},
    },
    [TOOL_update_prompt] = {
        .name = STRING(update_prompt),
        .title = STRING(Update_Prompt),
        DESCRIPTOR(update_prompt, update_prompt),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_update_prompt},
    },
    [TOOL_delete_prompt] = {
        .name = STRING(delete_prompt),
        .title = STRING(Delete_Prompt),
        DESCRIPTOR(delete_prompt, delete_prompt),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_delete_prompt},
    },
    [TOOL_publish_prompt] = {
        .name = STRING(publish_prompt),
        .title = STRING(Publish_Prompt_Version),
        DESCRIPTOR(publish_prompt, publish_prompt),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_publish_prompt},
    },
    [TOOL_list_prompt_versions] = {
        .name = STRING(list_prompt_versions),
        .title = STRING(List_Prompt_Versions),
        DESCRIPTOR(list_prompt_versions, list_prompt_versions),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_list_prompt_versions},
    },
    [TOOL_render_prompt] = {
        .name = STRING(render_prompt),
        .title = STRING(Render_Prompt),
        DESCRIPTOR(render_prompt, render_prompt),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_render_prompt},
    },
    [TOOL_run_prompt_completion] = {
        .name = STRING(run_prompt_completion),
        .title = STRING(Run_Prompt_Completion),
        DESCRIPTOR(run_prompt_completion, run_prompt_completion),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_run_prompt_completion},
    },
    [TOOL_get_prompt_version] = {
        .name = STRING(get_prompt_version),
        .title = STRING(Get_Prompt_Version),
        DESCRIPTOR(get_prompt_version, get_prompt_version),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_get_prompt_version},
    },
    [TOOL_update_prompt_version] = {
        .name = STRING(update_prompt_version),
        .title = STRING(Label_Prompt_Version),
        DESCRIPTOR(update_prompt_version, update_prompt_version),
        .domain = DOMAIN_prompts,
        .operation = {DOMAIN_prompts, OPERATION_update_prompt_version},
    },
};

extern const struct pa_tool_table pa_tools_of_prompts;
const struct pa_tool_table pa_tools_of_prompts = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
