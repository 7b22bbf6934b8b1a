/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/settle.h"

#include <stdio.h>
#include <string.h>

/* Integrations may be of all workspaces. */
void workspace_note_named(workspace_view *view, const workspace_kind *kind, const cJSON *row)
{
    const char *named = document_text(row, "workspace_id");

    if (view->id[0] != '\0' || named == NULL || !kind->by_workspace || kind->id == WORKSPACE_INTEGRATION)
        return;
    if (strcmp(named, document_text(view->flow.arguments, "workspace_id")) == 0)
        view->is_named = true;
    else if (view->other[0] == '\0')
        (void)snprintf(view->other, sizeof(view->other), "%s", named);
    else if (strcmp(view->other, named) != 0)
        view->is_mixed = true;
}

static workflow_next refuse_unreached(workspace_view *view)
{
    const char *reason = reader_reason(&view->reader, NULL);

    return workflow_reject(
        &view->flow, "no list of the workspace \"%.200s\" can be read with this key: %.600s",
        document_text(view->flow.arguments, "workspace_id"), reason != NULL ? reason : view->doubt);
}

static workflow_next refuse_mixed(workspace_view *view)
{
    return workflow_reject(
        &view->flow,
        "lists of the workspace \"%.200s\" show objects of another one, and the key may not "
        "read which workspaces there are",
        document_text(view->flow.arguments, "workspace_id"));
}

/* By an id: what rows name otherwise is the slug of it. */
static workflow_next settle_id(workspace_view *view, const char *id)
{
    if (named_workspace_is_id(view->other))
        return refuse_mixed(view);
    (void)snprintf(view->id, sizeof(view->id), "%s", id);
    if (view->is_named)
        (void)snprintf(view->slug, sizeof(view->slug), "%s", view->other);
    return WORKFLOW_ON;
}

static void settle_slug(workspace_view *view, const char *slug)
{
    if (named_workspace_is_id(view->other))
        (void)snprintf(view->id, sizeof(view->id), "%s", view->other);
    if (view->is_named || view->id[0] != '\0')
        (void)snprintf(view->slug, sizeof(view->slug), "%s", slug);
}

workflow_next workspace_settle(workspace_view *view)
{
    const char *asked = document_text(view->flow.arguments, "workspace_id");
    workflow_next next = WORKFLOW_ON;

    if (view->id[0] != '\0' || view->doubt == NULL)
        return WORKFLOW_ON;
    if (!view->is_reached)
        return refuse_unreached(view);
    if (view->is_mixed)
        return refuse_mixed(view);
    if (named_workspace_is_id(asked))
        next = settle_id(view, asked);
    else
        settle_slug(view, asked);
    if (view->slug[0] == '\0' && !view->is_named)
        named_workspace_note_doubt(&view->flow, &view->reader, asked, view->doubt);
    return next;
}
