/* SPDX-License-Identifier: MIT */
#include "workflow/engine/workspace_lookup.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static bool is_text(const cJSON *row, const char *member, const char *wanted)
{
    const char *text = document_text(row, member);

    return text != NULL && strcmp(text, wanted) == 0;
}

static bool has_part(const char *text, const char *part)
{
    size_t length = strlen(part);

    for (; *text != '\0'; text++)
        if (strncasecmp(text, part, length) == 0)
            return true;
    return false;
}

/* One has the other in it, whatever the case. */
static bool is_like(const cJSON *row, const char *member, const char *wanted)
{
    const char *text = document_text(row, member);

    return text != NULL && text[0] != '\0' && (has_part(text, wanted) || has_part(wanted, text));
}

/* Leaves out what has no room, and what is no slug. */
static void add_slug(char *list, size_t size, const char *slug)
{
    size_t length = strlen(list);

    if (workflow_plain_name(slug, NULL) != NULL && length + strlen(slug) + sizeof(", ") <= size)
        (void)snprintf(list + length, size - length, "%s%s", length > 0 ? ", " : "", slug);
}

const char *workspace_lookup_row(workspace_lookup *lookup, const char *wanted, const cJSON *row)
{
    const char *slug = document_text(row, "slug");

    if (slug == NULL)
        return NULL;
    lookup->has_rows = true;
    if (strcmp(slug, wanted) == 0 || is_text(row, "id", wanted))
        return slug;
    if (is_like(row, "slug", wanted) || is_like(row, "name", wanted))
        add_slug(lookup->alike, sizeof(lookup->alike), slug);
    else
        add_slug(lookup->others, sizeof(lookup->others), slug);
    return NULL;
}

workflow_next workspace_lookup_refuse(workflow *flow, const workspace_lookup *lookup, const char *argument,
                                      const char *wanted)
{
    char place[64] = "";

    if (flow->settings->command == NULL)
        (void)snprintf(place, sizeof(place), "/%s: ", argument);
    if (lookup->alike[0] != '\0')
        return workflow_reject(flow, "%sthis key sees no workspace of the id or slug %.200s. Like it: %s",
                               place, wanted, lookup->alike);
    if (lookup->others[0] != '\0')
        return workflow_reject(flow, "%sthis key sees no workspace of the id or slug %.200s. It sees: %s",
                               place, wanted, lookup->others);
    return workflow_reject(flow, "%sthere is no workspace of the id or slug %.200s. %s has the slugs.", place,
                           wanted, workflow_words(flow, "list_workspaces", "call list_workspaces"));
}
