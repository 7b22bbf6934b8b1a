/* SPDX-License-Identifier: MIT */
/*
 * A prompt of that name in a collection, with that content: created where there
 * is none, given a new version where its content differs, else left as it is.
 */
#include <stdio.h>
#include <string.h>

#include "workflow/prompt_content.h"
#include "workflow/workflows.h"

struct migration {
    prompt_target target; /* first, so that one is the other */
    cJSON *content;       /* as create_prompt takes it, with the name and the collection */
    cJSON *changes;       /* names of members that differ */
    cJSON *receipt;       /* of what was created or saved */
    char time[WORKFLOW_TIME];
};

static struct migration *of(workflow *flow)
{
    return (struct migration *)flow;
}

static const char *argument(const workflow *flow, const char *name)
{
    return document_text(flow->arguments, name);
}

/* ---- what is wanted ---- */

static void put_template(workflow *flow, cJSON *content)
{
    const cJSON *messages = document_member(flow->arguments, "messages");
    char *text = NULL;

    if (argument(flow, "string") != NULL) {
        workflow_put_text(flow, content, "string", argument(flow, "string"));
        return;
    }
    workflow_need(flow, document_write(&text, messages, NULL) == 0);
    workflow_put_text(flow, content, "string", text);
    portkey_text_free(text);
}

/* {"mode": "function", "function_name": "f"} as the API has it; any other mode is a bare word. */
static void put_tool_choice(workflow *flow, cJSON *content)
{
    const cJSON *choice = document_member(flow->arguments, "tool_choice");
    const char *mode = document_text(choice, "mode");
    cJSON *object;

    if (mode == NULL)
        return;
    if (strcmp(mode, "function") != 0) {
        workflow_put_text(flow, content, "tool_choice", mode);
        return;
    }
    object = workflow_put_object(flow, content, "tool_choice");
    workflow_put_text(flow, object, "type", "function");
    workflow_put_text(flow, workflow_put_object(flow, object, "function"), "name",
                      document_text(choice, "function_name"));
}

static void put_metadata(workflow *flow, cJSON *content)
{
    const cJSON *metadata = document_member(flow->arguments, "template_metadata");
    cJSON *object;

    if (metadata != NULL)
        workflow_put(flow, content, "template_metadata", metadata);
    else
        (void)workflow_put_object(flow, content, "template_metadata");
    object = document_member(content, "template_metadata");
    workflow_put_text(flow, object, "app", argument(flow, "app"));
    workflow_put_text(flow, object, "env", argument(flow, "env"));
}

static void put_content(workflow *flow, cJSON *content)
{
    static const char *const names[] = {"name",  "collection_id",       "parameters", "virtual_key",
                                        "model", "version_description", "functions",  "tools"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        workflow_put(flow, content, names[i], document_member(flow->arguments, names[i]));
    put_template(flow, content);
    put_tool_choice(flow, content);
    put_metadata(flow, content);
    if (document_has(flow->arguments, "is_raw_template"))
        workflow_need(flow, document_set_integer(content, "is_raw_template",
                                                 document_flag(flow->arguments, "is_raw_template")));
}

static bool begin(workflow *flow)
{
    struct migration *migration = of(flow);

    prompt_search_begin(flow, &migration->target.search);
    migration->content = cJSON_CreateObject();
    migration->changes = cJSON_CreateArray();
    workflow_need(flow, migration->changes != NULL);
    workflow_now(flow, migration->time);
    put_content(flow, migration->content);
    return true;
}

/* ---- steps ---- */

static void ask_for_page(workflow *flow, cJSON *arguments)
{
    prompt_search_ask(flow, arguments, &of(flow)->target.search, argument(flow, "collection_id"),
                      argument(flow, "name"));
}

static workflow_next take_page(workflow *flow, const cJSON *answer)
{
    return prompt_search_take(flow, answer, &of(flow)->target.search, argument(flow, "name"));
}

static workflow_next compare(workflow *flow, const cJSON *answer)
{
    prompt_version_take(&of(flow)->target.version, answer);
    prompt_compare(flow, of(flow)->changes, answer, of(flow)->content);
    return WORKFLOW_ON;
}

static bool is_changed(const workflow *flow)
{
    return prompt_is_there(flow) && cJSON_GetArraySize(((const struct migration *)flow)->changes) > 0;
}

static bool is_same(const workflow *flow)
{
    return prompt_is_there(flow) && !is_changed(flow);
}

static void put_time(workflow *flow, cJSON *metadata)
{
    workflow_put_text(flow, metadata, "migrated_at", of(flow)->time);
}

static void ask_to_create(workflow *flow, cJSON *arguments)
{
    const cJSON *member;

    cJSON_ArrayForEach(member, of(flow)->content)
    {
        workflow_put(flow, arguments, member->string, member);
    }
    put_time(flow, document_member(arguments, "template_metadata"));
}

static void ask_to_update(workflow *flow, cJSON *arguments)
{
    prompt_ask_to_update(flow, arguments, of(flow)->target.search.id, of(flow)->content);
    put_time(flow, document_member(arguments, "prompt_metadata"));
    put_time(flow, document_member(arguments, "template_metadata"));
}

static workflow_next take_created(workflow *flow, const cJSON *answer)
{
    of(flow)->receipt = workflow_keep(flow, answer);
    prompt_version_note(&of(flow)->target.version, document_text(answer, "version_id"), answer != NULL);
    return WORKFLOW_ON;
}

static workflow_next take_updated(workflow *flow, const cJSON *answer)
{
    of(flow)->receipt = workflow_keep(flow, answer);
    prompt_version_note(&of(flow)->target.version, document_text(answer, "prompt_version_id"), 0);
    return WORKFLOW_ON;
}

static bool needs_number(const workflow *flow)
{
    return is_changed(flow) && !flow->is_dry;
}

static workflow_next take_versions(workflow *flow, const cJSON *answer)
{
    prompt_version_find_number(&of(flow)->target.version, answer);
    return WORKFLOW_ON;
}

/* The version has its id all the same. */
static workflow_next miss_versions(workflow *flow, const portkey_error *error)
{
    (void)flow;
    (void)error;
    return WORKFLOW_ON;
}

static const workflow_step steps[] = {
    {.operation = "list_prompts",
     .what = "look for a prompt of that name in the collection",
     .ask = ask_for_page,
     .take = take_page},
    {.operation = "get_prompt",
     .what = "read its latest version",
     .is_due = prompt_is_there,
     .ask = prompt_ask_for_latest,
     .take = compare},
    {.operation = "get_prompt",
     .what = "read its live version",
     .is_due = is_same,
     .ask = prompt_ask_for_found,
     .take = prompt_take_live},
    {.operation = "create_prompt",
     .what = "create the prompt",
     .is_due = prompt_is_missing,
     .ask = ask_to_create,
     .take = take_created},
    {.operation = "update_prompt",
     .what = "save the content as a new version",
     .is_due = is_changed,
     .ask = ask_to_update,
     .take = take_updated},
    {.operation = "list_prompt_versions",
     .what = "look up the number of the new version",
     .is_due = needs_number,
     .ask = prompt_ask_for_found,
     .take = take_versions,
     .miss = miss_versions},
    {.operation = NULL},
};

/* ---- the answer ---- */

static const char *message_of(const workflow *flow)
{
    if (!prompt_is_there(flow))
        return flow->is_dry ? "There is no prompt of that name; it would be created."
                            : "The prompt was created; version 1 is live.";
    if (!is_changed(flow))
        return ((const struct migration *)flow)->target.version.is_live
                   ? "The latest version has this content already, and is live; nothing was changed."
                   : "The latest version has this content already; nothing was changed. publish_prompt makes it live.";
    return flow->is_dry ? "The content differs; it would be saved as a new version."
                        : "The content was saved as a new version; publish_prompt makes it live.";
}

static void answer(workflow *flow, cJSON *answer)
{
    struct migration *migration = of(flow);
    bool has_version = !flow->is_dry || is_same(flow);

    workflow_put_text(flow, answer, "action", prompt_action(&migration->target.search, is_changed(flow)));
    workflow_need(flow, document_set_flag(answer, "dry_run", flow->is_dry));
    workflow_put_text(flow, answer, "message", message_of(flow));
    workflow_put_text(flow, answer, "prompt_id",
                      prompt_is_there(flow) ? migration->target.search.id
                                            : document_text(migration->receipt, "id"));
    workflow_put_text(flow, answer, "slug",
                      prompt_is_there(flow) ? migration->target.search.slug
                                            : document_text(migration->receipt, "slug"));
    if (has_version && migration->target.version.id[0] != '\0')
        workflow_put_text(flow, answer, "version_id", migration->target.version.id);
    if (has_version && migration->target.version.number > 0)
        workflow_need(flow, document_set_integer(answer, "version", migration->target.version.number));
    /* What is created is live at once. */
    if (has_version)
        workflow_need(flow, document_set_flag(answer, "published",
                                              prompt_is_missing(flow) || migration->target.version.is_live));
    if (is_changed(flow))
        workflow_put(flow, answer, "changes", migration->changes);
}

static void free_migration(workflow *flow)
{
    struct migration *migration = of(flow);

    prompt_search_free(&migration->target.search);
    document_free(migration->content);
    document_free(migration->changes);
    document_free(migration->receipt);
}

const workflow_type migrate_prompt = {
    .name = "migrate_prompt",
    .size = sizeof(struct migration),
    .steps = steps,
    .to_go_on = "call migrate_prompt again with the same arguments; what is there already is left as it is.",
    .to_retry = "call migrate_prompt again, with other arguments if these are the cause.",
    .begin = begin,
    .answer = answer,
    .free = free_migration,
};
