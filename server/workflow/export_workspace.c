/* SPDX-License-Identifier: MIT */
/*
 * A workspace as files of YAML: what it has of configs, prompts and the like,
 * without what is its own, such as ids and times, and without what looks like a
 * secret. The same workspace gives the same files, and so does one that they were imported to.
 */
#include <stdio.h>
#include <string.h>

#include "workflow/workflows.h"
#include "workflow/workspace/document_of.h"
#include "workflow/document/yaml_text.h"

static workspace_view *of(workflow *flow)
{
    return (workspace_view *)flow;
}

static const workflow_step steps[] = {
    WORKSPACE_VIEW_STEPS,
    WORKSPACE_LAST_STEP(workspace_take_last_list, workspace_miss_last_list),
    {.operation = NULL},
};

/* ---- the answer ---- */

static bool is_wanted(const workflow *flow, const workspace_kind *kind)
{
    const cJSON *kinds = document_member(flow->arguments, "kinds");

    return kinds == NULL || document_has_text(kinds, kind->name);
}

static void put_file(workflow *flow, cJSON *files, const workspace_object *object)
{
    pa_text text = PA_TEXT_INIT(WORKSPACE_MAX_FILE);
    char name[WORKSPACE_MAX_PATH + sizeof(".yaml")];
    int result = yaml_text_write(&text, object->document);

    (void)snprintf(name, sizeof(name), "%s.yaml", object->path);
    workflow_need(flow, result != PORTKEY_ENOMEM);
    if (result == 0)
        workflow_put_text(flow, files, name, text.data);
    else
        workspace_note_left_out(of(flow), object->kind, object->row,
                                "it is too large or too deep for a YAML file of 1 MiB");
    pa_text_free(&text);
}

static void answer(workflow *flow, cJSON *answer)
{
    workspace_view *view = of(flow);
    cJSON *files;

    workflow_put_text(flow, answer, "workspace", view->slug[0] != '\0' ? view->slug : NULL);
    files = workflow_put_object(flow, answer, "files");
    workspace_view_compose(view);
    for (size_t i = 0; !flow->is_short && i < view->count; i++)
        if (view->objects[i].document != NULL && is_wanted(flow, view->objects[i].kind))
            put_file(flow, files, &view->objects[i]);
    workflow_put(flow, answer, "left_out", view->left_out);
    reader_put(flow, &view->reader, answer);
}

static void free_view(workflow *flow)
{
    workspace_view_free(of(flow));
}

const workflow_type export_workspace = {
    .name = "export_workspace",
    .size = sizeof(workspace_view),
    .steps = steps,
    .max_calls = WORKSPACE_MAX_CALLS,
    .begin = workspace_view_begin,
    .answer = answer,
    .free = free_view,
};
