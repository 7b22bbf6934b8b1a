/* SPDX-License-Identifier: MIT */
#include "workflow/prompt_content.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { MAX_PAGES = 100 };

/* ---- by name ---- */

void prompt_search_begin(workflow *flow, prompt_search *search)
{
    reader_begin(flow, &search->reader, MAX_PAGES);
}

void prompt_search_free(prompt_search *search)
{
    reader_free(&search->reader);
}

void prompt_search_ask(workflow *flow, cJSON *arguments, const prompt_search *search, const char *collection,
                       const char *name)
{
    workflow_put_text(flow, arguments, "collection_id", collection);
    workflow_put_text(flow, arguments, "search", name);
    reader_ask(flow, &search->reader, arguments);
}

static bool fits(char *out, size_t size, const char *text)
{
    int length = snprintf(out, size, "%s", text != NULL ? text : "");

    return length > 0 && (size_t)length < size;
}

static workflow_next take_found(workflow *flow, const cJSON *prompt, prompt_search *search)
{
    if (fits(search->id, sizeof(search->id), document_text(prompt, "id")) &&
        fits(search->slug, sizeof(search->slug), document_text(prompt, "slug")))
        return WORKFLOW_ON;
    return workflow_refuse(flow, "the API lists a prompt of that name without an id or a slug");
}

workflow_next prompt_search_take(workflow *flow, const cJSON *answer, prompt_search *search, const char *name)
{
    static const reader_list list = {"prompt", NULL};
    workflow_next next;
    const cJSON *prompt;

    cJSON_ArrayForEach(prompt, document_member(answer, "data"))
    {
        const char *own = document_text(prompt, "name");

        if (own != NULL && strcasecmp(own, name) == 0)
            return take_found(flow, prompt, search);
    }
    next = reader_turn(flow, &search->reader, &list, answer);
    if (next == WORKFLOW_ON && !search->reader.was_whole)
        return workflow_refuse(
            flow,
            "not all prompts of the collection could be read, and one of that name may be among the others");
    return next;
}

/* ---- the prompt that was looked for ---- */

static const prompt_search *search_of(const workflow *flow)
{
    return &((const prompt_target *)flow)->search;
}

bool prompt_is_there(const workflow *flow)
{
    return search_of(flow)->id[0] != '\0';
}

bool prompt_is_missing(const workflow *flow)
{
    return !prompt_is_there(flow);
}

void prompt_ask_for_found(workflow *flow, cJSON *arguments)
{
    workflow_put_text(flow, arguments, "prompt_id", search_of(flow)->id);
}

void prompt_ask_for_latest(workflow *flow, cJSON *arguments)
{
    prompt_ask_for_found(flow, arguments);
    workflow_put_text(flow, arguments, "version", "latest");
}

const char *prompt_action(const prompt_search *search, bool is_changed)
{
    if (search->id[0] == '\0')
        return "created";
    return is_changed ? "updated" : "unchanged";
}

/* ---- content ---- */

/* Members that are copied as they are; the others need more care. */
static const char *const plain[] = {"string",    "parameters", "model",       "virtual_key",
                                    "functions", "tools",      "tool_choice", NULL};

void prompt_copy_content(workflow *flow, cJSON *content, const cJSON *version)
{
    for (size_t i = 0; plain[i] != NULL; i++)
        if (document_has(version, plain[i]))
            workflow_put(flow, content, plain[i], document_member(version, plain[i]));
    if (document_has(version, "is_raw_template"))
        workflow_need(flow, document_set_integer(content, "is_raw_template",
                                                 document_flag(version, "is_raw_template")));
}

/* A template that is JSON; NULL for any other. */
static cJSON *open_template(workflow *flow, const char *text)
{
    cJSON *document = NULL;
    int result = text[0] == '[' ? document_read(&document, text, strlen(text), NULL) : PORTKEY_EJSON;

    workflow_need(flow, result != PORTKEY_ENOMEM);
    return document;
}

/* Messages that are written otherwise are the same: a template may be JSON as text. */
static bool are_same_messages(workflow *flow, const char *a, const char *b)
{
    cJSON *left = open_template(flow, a);
    cJSON *right = open_template(flow, b);
    bool are_same = left != NULL && document_equals(left, right, &flow->is_short);

    document_free(left);
    document_free(right);
    return are_same;
}

static bool is_same_template(workflow *flow, const cJSON *version, const char *wanted)
{
    const char *present = document_text(version, "string");

    return present != NULL && (strcmp(present, wanted) == 0 || are_same_messages(flow, present, wanted));
}

/* The API adds the model to the parameters that it was sent. */
static bool are_same_parameters(workflow *flow, const cJSON *version, const cJSON *wanted)
{
    const cJSON *present = document_member(version, "parameters");
    cJSON *copy;
    bool are_same;

    if (document_has(wanted, "model") || !document_has(present, "model"))
        return document_equals(present, wanted, &flow->is_short);
    copy = workflow_keep(flow, present);
    cJSON_DeleteItemFromObjectCaseSensitive(copy, "model");
    are_same = document_equals(copy, wanted, &flow->is_short);
    document_free(copy);
    return are_same;
}

/* All that is wanted has to be there; times of earlier copies and the like may be there, too. */
static bool has_metadata(workflow *flow, const cJSON *version, const cJSON *wanted)
{
    const cJSON *present = document_member(version, "template_metadata");
    const cJSON *member;

    cJSON_ArrayForEach(member, wanted)
    {
        if (!document_equals(document_member(present, member->string), member, &flow->is_short))
            return false;
    }
    return true;
}

static bool is_same(workflow *flow, const cJSON *version, const cJSON *wanted)
{
    const char *name = wanted->string;

    if (strcmp(name, "string") == 0)
        return is_same_template(flow, version, cJSON_GetStringValue(wanted));
    if (strcmp(name, "parameters") == 0)
        return are_same_parameters(flow, version, wanted);
    if (strcmp(name, "template_metadata") == 0)
        return has_metadata(flow, version, wanted);
    if (strcmp(name, "is_raw_template") == 0)
        return document_flag(version, name) == (wanted->valuedouble > 0);
    if (strcmp(name, "version_description") == 0)
        return document_equals(document_member(version, "prompt_version_description"), wanted,
                               &flow->is_short);
    if (cJSON_IsArray(wanted) && wanted->child == NULL && !document_has(version, name))
        return true;
    return document_equals(document_member(version, name), wanted, &flow->is_short);
}

void prompt_compare(workflow *flow, cJSON *names, const cJSON *version, const cJSON *wanted)
{
    const cJSON *member;

    cJSON_ArrayForEach(member, wanted)
    {
        if (strcmp(member->string, "name") != 0 && strcmp(member->string, "collection_id") != 0 &&
            !is_same(flow, version, member))
            workflow_add_text(flow, names, "%s", member->string);
    }
}

/* ---- a version ---- */

void prompt_version_note(prompt_version *version, const char *id, int64_t number)
{
    (void)snprintf(version->id, sizeof(version->id), "%s", id != NULL ? id : "");
    version->number = number;
}

void prompt_version_take(prompt_version *version, const cJSON *answer)
{
    prompt_version_note(version, document_text(answer, "prompt_version_id"),
                        document_integer(answer, "prompt_version", 0));
}

workflow_next prompt_take_live(workflow *flow, const cJSON *answer)
{
    prompt_version *version = &((prompt_target *)flow)->version;
    const char *id = document_text(answer, "prompt_version_id");

    version->is_live = id != NULL && strcmp(id, version->id) == 0;
    return WORKFLOW_ON;
}

void prompt_version_find_number(prompt_version *version, const cJSON *answer)
{
    const cJSON *row;

    cJSON_ArrayForEach(row, document_member(answer, "data"))
    {
        const char *id = document_text(row, "id");

        if (id != NULL && strcmp(id, version->id) == 0)
            version->number = document_integer(row, "prompt_version", 0);
    }
}

/* ---- saving one ---- */

void prompt_ask_to_update(workflow *flow, cJSON *arguments, const char *id, const cJSON *content)
{
    const cJSON *member;

    workflow_put_text(flow, arguments, "prompt_id", id);
    workflow_need(flow, document_set_flag(arguments, "patch", true));
    cJSON_ArrayForEach(member, content)
    {
        /* Sources differ in what an update calls it: the document says one, Terraform's provider the other. */
        if (strcmp(member->string, "template_metadata") == 0)
            workflow_put(flow, arguments, "prompt_metadata", member);
        if (strcmp(member->string, "name") != 0 && strcmp(member->string, "collection_id") != 0)
            workflow_put(flow, arguments, member->string, member);
    }
}
