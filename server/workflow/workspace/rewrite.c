/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/rewrite.h"

#include <stdio.h>
#include <string.h>

#include "workflow/workspace/document_of.h"
#include "workflow/document/yaml_text.h"

bool workspace_is_file_name(const char *name)
{
    const workspace_kind *kind = workspace_kind_in(name);
    const char *handle = kind != NULL ? name + strlen(kind->folder) + 1 : "";
    size_t length = strspn(handle, "abcdefghijklmnopqrstuvwxyz0123456789-");

    return kind != NULL && length > 0 && strcmp(handle + length, ".yaml") == 0 &&
           strlen(name) - strlen(".yaml") < WORKSPACE_MAX_PATH;
}

/* ---- what documents have ---- */

static bool has_member(const workspace_kind *kind, const char *name)
{
    for (size_t i = 0; kind->members[i] != NULL; i++)
        if (strcmp(kind->members[i], name) == 0)
            return true;
    return strcmp(name, "left_out") == 0;
}

/* What identifies an object. Limits may do without a name. */
static bool check_known(const cJSON *document, const workspace_kind *kind, pa_text *complaint)
{
    const cJSON *member;
    char reason[320];

    cJSON_ArrayForEach(member, document)
    {
        if (has_member(kind, member->string))
            continue;
        (void)snprintf(reason, sizeof(reason), "a %s has no member \"%.100s\"", kind->name, member->string);
        pa_text_append_string(complaint, reason);
        return false;
    }
    return true;
}

static bool check_name(const cJSON *document, const workspace_kind *kind, pa_text *complaint)
{
    const char *needed = workspace_name_member(kind);
    const char *text = needed != NULL ? document_text(document, needed) : NULL;
    char reason[320];

    if (needed == NULL || (text != NULL && text[0] != '\0'))
        return true;
    (void)snprintf(reason, sizeof(reason), "the member \"%s\" must be a text", needed);
    pa_text_append_string(complaint, reason);
    return false;
}

static bool check_members(const cJSON *document, const workspace_kind *kind, pa_text *complaint)
{
    bool is_fine = cJSON_IsObject(document);

    if (!is_fine)
        pa_text_append_string(complaint, "it has no members at its top");
    is_fine = is_fine && check_known(document, kind, complaint) && check_name(document, kind, complaint);
    if (!is_fine || !document_has(document, "string") || !document_has(document, "messages"))
        return is_fine;
    pa_text_append_string(complaint, "it has both string and messages, of which a prompt has one");
    return false;
}

int workspace_read_file(cJSON **out, const workspace_kind *kind, const char *text, size_t length,
                        size_t *values_left, pa_text *complaint)
{
    int result = yaml_text_read(out, text, length, values_left, complaint);

    return result == 0 && !check_members(*out, kind, complaint) ? PORTKEY_EARGUMENTS : result;
}

/* ---- as export_workspace writes it ---- */

/* Moves the members that the kind has to the end, one after the other, and then left_out behind these. */
static void put_in_order(cJSON *document, const workspace_kind *kind)
{
    size_t others = (size_t)cJSON_GetArraySize(document);

    for (size_t i = 0; kind->members[i] != NULL; i++) {
        cJSON *member = document_member(document, kind->members[i]);

        if (member == NULL)
            continue;
        cJSON_AddItemToArray(document, cJSON_DetachItemViaPointer(document, member));
        others--;
    }
    for (; others > 0; others--)
        cJSON_AddItemToArray(document, cJSON_DetachItemViaPointer(document, document->child));
}

/* A template that has messages is written so. Returns 0 or PORTKEY_ENOMEM. */
static int open_template(cJSON *document, const workspace_kind *kind)
{
    const char *template = kind->id == WORKSPACE_PROMPT ? document_text(document, "string") : NULL;
    cJSON *messages = NULL;
    int result = template != NULL ? document_open_messages(&messages, template) : 0;

    if (messages == NULL)
        return result;
    if (!document_set(document, "messages", messages))
        return PORTKEY_ENOMEM;
    cJSON_DeleteItemFromObjectCaseSensitive(document, "string");
    return 0;
}

bool workspace_rewrite(pa_text *out, const char *name, const char *text, size_t length, pa_text *complaint)
{
    const workspace_kind *kind = workspace_kind_in(name);
    cJSON *document = NULL;
    int result = workspace_read_file(&document, kind, text, length, NULL, complaint);

    if (result == 0)
        result = open_template(document, kind);
    if (result == 0) {
        document_drop_empty(document);
        put_in_order(document, kind);
        result = yaml_text_write(out, document);
        if (result < 0)
            pa_text_append_string(complaint, "it cannot be written as export_workspace does");
    }
    document_free(document);
    return result == 0;
}
