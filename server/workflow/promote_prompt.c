/* SPDX-License-Identifier: MIT */
/*
 * A prompt's version in another environment: its counterpart there, found by
 * name in a collection, is created or given the content as a new version, and
 * that is published if asked.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "workflow/prompt_content.h"
#include "workflow/workflows.h"

enum { MAX_NAME = 512 };

struct promotion {
    prompt_target target; /* first, so that one is the other */
    cJSON *source;        /* the version that is copied, as get_prompt has it */
    cJSON *content;       /* of the counterpart, as create_prompt takes it */
    char name[MAX_NAME];
    char created[64];  /* id of the counterpart that was created */
    cJSON *difference; /* between the counterpart's latest version and the content */
    cJSON *changes;    /* names of members that differ */
    bool is_published; /* publish_prompt was called */
    char time[WORKFLOW_TIME];
};

static struct promotion *of(workflow *flow)
{
    return (struct promotion *)flow;
}

static const struct promotion *seen(const workflow *flow)
{
    return (const struct promotion *)flow;
}

static const char *argument(const workflow *flow, const char *name)
{
    return document_text(flow->arguments, name);
}

static bool begin(workflow *flow)
{
    prompt_search_begin(flow, &of(flow)->target.search);
    of(flow)->changes = cJSON_CreateArray();
    of(flow)->difference = cJSON_CreateArray();
    of(flow)->content = cJSON_CreateObject();
    workflow_need(flow,
                  of(flow)->changes != NULL && of(flow)->difference != NULL && of(flow)->content != NULL);
    workflow_read_as_text(flow, "version");
    workflow_now(flow, of(flow)->time);
    return true;
}

/* ---- what is copied ---- */

static void ask_for_source(workflow *flow, cJSON *arguments)
{
    workflow_put_text(flow, arguments, "prompt_id", argument(flow, "source_prompt_id"));
    workflow_put_text(flow, arguments, "version", argument(flow, "version"));
}

/* "greeting-dev" is "greeting-prod" in prod. */
static bool make_name(struct promotion *promotion, const char *name, const char *env)
{
    static const char *const ends[] = {"-dev", "-staging", "-prod"};
    size_t length = strlen(name);
    int made;

    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        size_t end = strlen(ends[i]);

        if (length >= end && strcmp(name + length - end, ends[i]) == 0) {
            length -= end;
            break;
        }
    }
    made = snprintf(promotion->name, sizeof(promotion->name), "%.*s-%s", (int)length, name, env);
    return made > 0 && (size_t)made < sizeof(promotion->name);
}

/* Returns false after it was refused. */
static bool choose_name(workflow *flow, const char *own)
{
    struct promotion *promotion = of(flow);
    const char *given = argument(flow, "target_name");
    bool is_given = given != NULL && given[0] != '\0';

    if (!is_given && own == NULL)
        (void)workflow_reject(flow, "the source prompt has no name; give target_name");
    else if (!is_given && !make_name(promotion, own, argument(flow, "target_env")))
        (void)workflow_reject(flow,
                              "the name that the counterpart would have, that of the source and the "
                              "environment, is longer than %d bytes; give target_name",
                              MAX_NAME - 1);
    else if (is_given && strlen(given) >= MAX_NAME)
        (void)workflow_reject(flow, "/target_name is longer than %d bytes", MAX_NAME - 1);
    else if (is_given)
        (void)snprintf(promotion->name, sizeof(promotion->name), "%s", given);
    return !flow->is_refused;
}

static void put_metadata(workflow *flow, cJSON *content, const char *slug, const char *number)
{
    const cJSON *own = document_member(of(flow)->source, "template_metadata");
    cJSON *metadata;

    if (cJSON_IsObject(own))
        workflow_put(flow, content, "template_metadata", own);
    else
        (void)workflow_put_object(flow, content, "template_metadata");
    metadata = document_member(content, "template_metadata");
    workflow_put_text(flow, metadata, "env", argument(flow, "target_env"));
    workflow_put_text(flow, metadata, "promoted_from", slug);
    workflow_put_text(flow, metadata, "promoted_from_version", number);
    workflow_put_text(flow, metadata, "promoted_at", of(flow)->time);
}

static void put_content(workflow *flow)
{
    struct promotion *promotion = of(flow);
    const char *slug = document_text(promotion->source, "slug");
    char number[24];
    char note[320];

    (void)snprintf(number, sizeof(number), "%" PRId64,
                   document_integer(promotion->source, "prompt_version", 0));
    (void)snprintf(note, sizeof(note), "Promoted from %.250s v%s", slug != NULL ? slug : "", number);
    prompt_copy_content(flow, promotion->content, promotion->source);
    workflow_put_text(flow, promotion->content, "name", promotion->name);
    workflow_put_text(flow, promotion->content, "collection_id", argument(flow, "target_collection_id"));
    workflow_put_text(flow, promotion->content, "virtual_key", argument(flow, "virtual_key"));
    workflow_put_text(flow, promotion->content, "version_description", note);
    put_metadata(flow, promotion->content, slug, number);
}

static workflow_next take_source(workflow *flow, const cJSON *answer)
{
    of(flow)->source = workflow_keep(flow, answer);
    if (document_text(answer, "prompt_version_id") == NULL)
        return workflow_refuse(flow, "the source prompt has no such version");
    if (!choose_name(flow, document_text(answer, "name")))
        return WORKFLOW_STOP;
    put_content(flow);
    if (document_text(of(flow)->content, "virtual_key") == NULL)
        return workflow_refuse(flow, "the source version has no virtual key; give virtual_key");
    return WORKFLOW_ON;
}

/* ---- the counterpart ---- */

static void ask_for_page(workflow *flow, cJSON *arguments)
{
    prompt_search_ask(flow, arguments, &of(flow)->target.search, argument(flow, "target_collection_id"),
                      of(flow)->name);
}

static bool is_source(const workflow *flow, const char *id)
{
    const char *own = document_text(seen(flow)->source, "id");

    return strcmp(id, argument(flow, "source_prompt_id")) == 0 || (own != NULL && strcmp(id, own) == 0);
}

/* A copy onto the prompt itself would bury what its latest version has under the one that is copied. */
static workflow_next take_page(workflow *flow, const cJSON *answer)
{
    const struct promotion *promotion = of(flow);
    workflow_next next = prompt_search_take(flow, answer, &of(flow)->target.search, promotion->name);

    if (prompt_is_there(flow) && is_source(flow, promotion->target.search.id))
        return workflow_refuse(
            flow, "the prompt of that name in the target collection is the source itself; give another "
                  "target_name or target_collection_id, or publish_prompt if a version of it is to go live");
    return next;
}

/* When it was promoted says nothing of what it is. */
static cJSON *without_time(workflow *flow, const cJSON *content)
{
    cJSON *copy = workflow_keep(flow, content);

    cJSON_DeleteItemFromObjectCaseSensitive(document_member(copy, "template_metadata"), "promoted_at");
    return copy;
}

/* {"member": "string", "before": ..., "after": ...} */
static void note_difference(workflow *flow, const cJSON *version, const char *name)
{
    const char *own = strcmp(name, "version_description") == 0 ? "prompt_version_description" : name;
    cJSON *entry = cJSON_CreateObject();

    workflow_put_text(flow, entry, "member", name);
    workflow_put(flow, entry, "before", document_member(version, own));
    workflow_put(flow, entry, "after", document_member(of(flow)->content, name));
    workflow_need(flow, document_append(of(flow)->difference, entry));
}

static workflow_next compare(workflow *flow, const cJSON *answer)
{
    struct promotion *promotion = of(flow);
    cJSON *wanted = without_time(flow, promotion->content);
    const cJSON *name;

    prompt_version_take(&promotion->target.version, answer);
    prompt_compare(flow, promotion->changes, answer, wanted);
    document_free(wanted);
    cJSON_ArrayForEach(name, promotion->changes)
    {
        note_difference(flow, answer, cJSON_GetStringValue(name));
    }
    return WORKFLOW_ON;
}

static bool is_changed(const workflow *flow)
{
    return prompt_is_there(flow) && cJSON_GetArraySize(seen(flow)->changes) > 0;
}

static bool is_same(const workflow *flow)
{
    return prompt_is_there(flow) && !is_changed(flow);
}

/* ---- copying ---- */

static void ask_to_create(workflow *flow, cJSON *arguments)
{
    const cJSON *member;

    cJSON_ArrayForEach(member, of(flow)->content)
    {
        workflow_put(flow, arguments, member->string, member);
    }
}

static workflow_next take_created(workflow *flow, const cJSON *answer)
{
    struct promotion *promotion = of(flow);
    const char *id = document_text(answer, "id");

    prompt_version_note(&promotion->target.version, document_text(answer, "version_id"), 1);
    if (id != NULL)
        (void)snprintf(promotion->created, sizeof(promotion->created), "%s", id);
    return WORKFLOW_DONE; /* its first version is live at once */
}

static void ask_to_update(workflow *flow, cJSON *arguments)
{
    prompt_ask_to_update(flow, arguments, of(flow)->target.search.id, of(flow)->content);
}

static workflow_next take_updated(workflow *flow, const cJSON *answer)
{
    struct promotion *promotion = of(flow);

    if (answer == NULL)
        promotion->target.version.number++;
    else
        prompt_version_note(&promotion->target.version, document_text(answer, "prompt_version_id"), 0);
    return WORKFLOW_ON;
}

/* ---- publishing ---- */

static bool is_to_publish(const workflow *flow)
{
    return prompt_is_there(flow) && !seen(flow)->target.version.is_live &&
           document_flag(flow->arguments, "publish");
}

static bool needs_number(const workflow *flow)
{
    return is_to_publish(flow) && seen(flow)->target.version.number == 0;
}

static workflow_next take_versions(workflow *flow, const cJSON *answer)
{
    prompt_version *version = &of(flow)->target.version;

    prompt_version_find_number(version, answer);
    if (version->number == 0)
        return workflow_refuse(flow, "the new version %s is not in the list of versions yet",
                               workflow_plain_name(version->id, "that was saved"));
    return WORKFLOW_ON;
}

static void ask_to_publish(workflow *flow, cJSON *arguments)
{
    workflow_put_text(flow, arguments, "prompt_id", of(flow)->target.search.id);
    workflow_need(flow, document_set_integer(arguments, "version", of(flow)->target.version.number));
}

static workflow_next take_published(workflow *flow, const cJSON *answer)
{
    of(flow)->is_published = answer != NULL || flow->is_dry;
    return WORKFLOW_ON;
}

static const workflow_step steps[] = {
    {.operation = "get_prompt",
     .what = "read the version to copy",
     .ask = ask_for_source,
     .take = take_source},
    {.operation = "list_prompts", .what = "look for its counterpart", .ask = ask_for_page, .take = take_page},
    {.operation = "get_prompt",
     .what = "read the latest version of the counterpart",
     .is_due = prompt_is_there,
     .ask = prompt_ask_for_latest,
     .take = compare},
    {.operation = "get_prompt",
     .what = "read its live version",
     .is_due = is_same,
     .ask = prompt_ask_for_found,
     .take = prompt_take_live},
    {.operation = "create_prompt",
     .what = "create the counterpart",
     .is_due = prompt_is_missing,
     .ask = ask_to_create,
     .take = take_created},
    {.operation = "update_prompt",
     .what = "save the content as a new version of the counterpart",
     .is_due = is_changed,
     .ask = ask_to_update,
     .take = take_updated},
    {.operation = "list_prompt_versions",
     .what = "look up the number of the new version",
     .is_due = needs_number,
     .ask = prompt_ask_for_found,
     .take = take_versions},
    {.operation = "publish_prompt",
     .what = "publish that version",
     .is_due = is_to_publish,
     .ask = ask_to_publish,
     .take = take_published},
    {.operation = NULL},
};

/* ---- the answer ---- */

static void put_source(workflow *flow, cJSON *answer)
{
    cJSON *source = workflow_put_object(flow, answer, "source");

    workflow_put_text(flow, source, "prompt_id", argument(flow, "source_prompt_id"));
    workflow_put(flow, source, "version_id", document_member(of(flow)->source, "prompt_version_id"));
    workflow_put(flow, source, "version", document_member(of(flow)->source, "prompt_version"));
}

static void put_target(workflow *flow, cJSON *answer)
{
    struct promotion *promotion = of(flow);
    cJSON *target = workflow_put_object(flow, answer, "target");
    bool is_made = !flow->is_dry || !(prompt_is_missing(flow) || is_changed(flow));

    if (prompt_is_there(flow))
        workflow_put_text(flow, target, "prompt_id", promotion->target.search.id);
    else if (!flow->is_dry)
        workflow_put_text(flow, target, "prompt_id", promotion->created);
    if (is_made)
        workflow_put_text(flow, target, "version_id", promotion->target.version.id);
    workflow_put_text(flow, target, "action", prompt_action(&promotion->target.search, is_changed(flow)));
    workflow_put_text(flow, target, "name", promotion->name);
    /* What is created is live at once. */
    workflow_need(flow, document_set_flag(target, "published",
                                          prompt_is_missing(flow) || promotion->target.version.is_live ||
                                              promotion->is_published));
}

/* What becomes of the counterpart, as the end of a sentence. */
static const char *what_was_done(const workflow *flow)
{
    if (prompt_is_missing(flow))
        return flow->is_dry ? "would be created" : "was created, and is live";
    if (is_changed(flow))
        return flow->is_dry ? "would get a new version" : "got a new version";
    return "has this content already";
}

static const char *what_is_live(const workflow *flow)
{
    if (prompt_is_missing(flow))
        return "";
    if (seen(flow)->is_published)
        return flow->is_dry ? "; it would go live" : "; it is live now";
    return seen(flow)->target.version.is_live ? "; it is live" : "; it is not live without publish";
}

static void put_message(workflow *flow, cJSON *answer)
{
    char message[256];

    (void)snprintf(message, sizeof(message), "The counterpart in %.60s %s%s.", argument(flow, "target_env"),
                   what_was_done(flow), what_is_live(flow));
    workflow_put_text(flow, answer, "message", message);
}

static void answer(workflow *flow, cJSON *answer)
{
    put_message(flow, answer);
    put_source(flow, answer);
    put_target(flow, answer);
    workflow_put_text(flow, answer, "promoted_at", of(flow)->time);
    workflow_put(flow, answer, "difference", of(flow)->difference);
}

static void free_promotion(workflow *flow)
{
    prompt_search_free(&of(flow)->target.search);
    document_free(of(flow)->source);
    document_free(of(flow)->content);
    document_free(of(flow)->changes);
    document_free(of(flow)->difference);
}

const workflow_type promote_prompt = {
    .name = "promote_prompt",
    .size = sizeof(struct promotion),
    .steps = steps,
    .to_go_on =
        "call promote_prompt again with the same arguments; a version that was saved already is not saved again.",
    .to_retry = "call promote_prompt again, with other arguments if these are the cause.",
    .begin = begin,
    .answer = answer,
    .free = free_promotion,
};
