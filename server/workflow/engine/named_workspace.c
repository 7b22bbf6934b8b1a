/* SPDX-License-Identifier: MIT */
#include "workflow/engine/named_workspace.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/suggest.h"

static const named_workspace_use *use_of(const workflow *flow)
{
    return flow->step->about;
}

static named_workspace *of(workflow *flow)
{
    return (void *)((char *)flow + use_of(flow)->state);
}

static list_reader *reader_of(workflow *flow)
{
    return (void *)((char *)flow + use_of(flow)->reader);
}

static const char *wanted_by(const workflow *flow)
{
    return document_text(flow->arguments, use_of(flow)->argument);
}

bool named_workspace_is_id(const char *text)
{
    static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    size_t i = 0;

    while (form[i] != '\0' && (form[i] == 'x' ? isxdigit((unsigned char)text[i]) != 0 : text[i] == '-'))
        i++;
    return form[i] == '\0' && text[i] == '\0';
}

/* ---- it is read ---- */

bool named_workspace_is_named(const workflow *flow)
{
    return wanted_by(flow) != NULL;
}

void named_workspace_ask(workflow *flow, cJSON *arguments)
{
    workflow_put_text(flow, arguments, "workspace_id", wanted_by(flow));
}

/* NULL: the object has none that could be one. */
static const char *slug_of(const cJSON *workspace)
{
    const char *slug = document_text(workspace, "slug");

    return slug != NULL && slug[0] != '\0' && strlen(slug) < NAMED_WORKSPACE_SLUG ? slug : NULL;
}

workflow_next named_workspace_take(workflow *flow, const cJSON *answer)
{
    if (slug_of(answer) != NULL)
        return use_of(flow)->found(flow, answer);
    of(flow)->needs_list = true;
    return WORKFLOW_ON;
}

workflow_next named_workspace_miss(workflow *flow, const portkey_error *error)
{
    of(flow)->needs_list = true;
    of(flow)->is_absent = error->http_status == 404;
    return WORKFLOW_ON;
}

/* ---- or looked for ---- */

bool named_workspace_needs_list(const workflow *flow)
{
    const named_workspace *named = (const void *)((const char *)flow + use_of(flow)->state);

    return named->needs_list;
}

void named_workspace_ask_for_list(workflow *flow, cJSON *arguments)
{
    reader_ask(flow, reader_of(flow), arguments);
}

static bool has_part(const char *text, const char *part)
{
    size_t length = strlen(part);

    for (; *text != '\0'; text++)
        if (strncasecmp(text, part, length) == 0)
            return true;
    return false;
}

/* One has the other in it, whatever the case, or is the other misspelt. */
static bool is_like(const char *text, const char *wanted)
{
    return text != NULL && text[0] != '\0' &&
           (has_part(text, wanted) || has_part(wanted, text) || pa_is_near(wanted, strlen(wanted), text));
}

/* Leaves out what has no room, and what is no slug. */
static void add_slug(char *list, size_t size, const char *slug)
{
    size_t length = strlen(list);

    if (workflow_plain_name(slug, NULL) != NULL && length + strlen(slug) + sizeof(", ") <= size)
        (void)snprintf(list + length, size - length, "%s%s", length > 0 ? ", " : "", slug);
}

/* Whether a row is the workspace; others are kept for the refusal. */
static bool is_wanted(named_workspace *named, const cJSON *row, const char *wanted)
{
    const char *slug = slug_of(row);
    const char *id = document_text(row, "id");

    named->listed++;
    if (slug == NULL) {
        named->has_odd = true;
        return false;
    }
    if (strcmp(slug, wanted) == 0 || (id != NULL && strcmp(id, wanted) == 0))
        return true;
    if (is_like(slug, wanted) || is_like(document_text(row, "name"), wanted))
        add_slug(named->alike, sizeof(named->alike), slug);
    else
        add_slug(named->others, sizeof(named->others), slug);
    return false;
}

/* Names those like it, or else some of the others. */
static workflow_next refuse(workflow *flow)
{
    const named_workspace *named = of(flow);
    const char *wanted = wanted_by(flow);
    char place[64] = "";

    if (flow->settings->command == NULL)
        (void)snprintf(place, sizeof(place), "/%s: ", use_of(flow)->argument);
    if (named->alike[0] != '\0')
        return workflow_reject(flow, "%sthis key sees no workspace of the id or slug %.200s. Like it: %s",
                               place, wanted, named->alike);
    if (named->others[0] != '\0')
        return workflow_reject(flow, "%sthis key sees no workspace of the id or slug %.200s. It sees: %s",
                               place, wanted, named->others);
    return workflow_reject(flow, "%sthere is no workspace of the id or slug %.200s. %s has the slugs.", place,
                           wanted, workflow_words(flow, "list_workspaces", "call list_workspaces"));
}

void named_workspace_note_doubt(workflow *flow, list_reader *reader, const char *wanted, const char *why)
{
    const reader_list list = {"workspace", wanted};
    pa_text reason = PA_TEXT_INIT(2048);

    pa_text_append_string(&reason,
                          "it could not be confirmed that it exists, and where it does not, lists are "
                          "empty and figures zeros: ");
    pa_text_append_string(&reason, why);
    reader_miss(flow, reader, &list, reason.data);
    pa_text_free(&reason);
}

static workflow_next end_unseen(workflow *flow, bool is_absent, const char *why)
{
    if (is_absent)
        return refuse(flow);
    if (use_of(flow)->doubted != NULL)
        return use_of(flow)->doubted(flow, why);
    named_workspace_note_doubt(flow, reader_of(flow), wanted_by(flow), why);
    return WORKFLOW_ON;
}

static workflow_next end_unlisted(workflow *flow, const char *why)
{
    reader_end(reader_of(flow));
    return end_unseen(flow, of(flow)->is_absent, why);
}

workflow_next named_workspace_take_list(workflow *flow, const cJSON *answer)
{
    static const reader_list list = {"workspace", NULL};
    named_workspace *named = of(flow);
    list_reader *reader = reader_of(flow);
    const cJSON *rows = document_member(answer, "data");
    const cJSON *row;

    cJSON_ArrayForEach(row, rows)
    {
        if (is_wanted(named, row, wanted_by(flow))) {
            reader_end(reader);
            return use_of(flow)->found(flow, row);
        }
    }
    if (!cJSON_IsArray(rows))
        return end_unlisted(flow, "the answer of the API has no list");
    if (reader_turn(flow, reader, &list, answer) == WORKFLOW_AGAIN)
        return WORKFLOW_AGAIN;
    return end_unseen(flow, named->is_absent || (reader->was_whole && named->listed > 0 && !named->has_odd),
                      "it is not among the workspaces that could be listed");
}

workflow_next named_workspace_miss_list(workflow *flow, const portkey_error *error)
{
    return end_unlisted(flow, error->message);
}
