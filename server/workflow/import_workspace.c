/* SPDX-License-Identifier: MIT */
/*
 * Files of export_workspace applied to a workspace. Without a plan the answer is
 * one: what would be done, and a digest of it. With that digest it is done, if
 * files and workspace still are what the plan was made of. What is not in the
 * files stays as it is.
 */
#include <stdio.h>
#include <string.h>

#include "workflow/workflows.h"
#include "workflow/workspace/import.h"

static workspace_import *of(workflow *flow)
{
    return (workspace_import *)flow;
}

static bool begin(workflow *flow)
{
    return workspace_view_begin(flow) && import_read(of(flow));
}

/* ---- the plan, when the last list was read ---- */

static bool is_approved(const workflow *flow)
{
    const char *plan = document_text(flow->arguments, "plan");

    return plan != NULL && strcmp(plan, ((const workspace_import *)flow)->digest) == 0;
}

/* Whether the plan is of another target: then the new one must not be taken for it. */
static bool is_elsewhere(workflow *flow)
{
    const char *plan = document_text(flow->arguments, "plan");
    const char *what = plan != NULL ? import_differs_from(of(flow), plan) : NULL;

    if (what != NULL)
        (void)workflow_reject(flow,
                              "the plan was made for another target: %s of the plan and of this call differ. "
                              "Apply it where it was made, or call without plan to make one for this target",
                              what);
    return what != NULL;
}

static workflow_next plan(workflow *flow)
{
    if (!import_plan(of(flow)) || is_elsewhere(flow))
        return WORKFLOW_STOP;
    of(flow)->is_applied = !flow->is_dry && is_approved(flow);
    return flow->is_dry || is_approved(flow) ? WORKFLOW_ON : WORKFLOW_DONE;
}

static workflow_next take_last_list(workflow *flow, const cJSON *answer)
{
    workflow_next next = workspace_take_last_list(flow, answer);

    return next == WORKFLOW_ON ? plan(flow) : next;
}

static workflow_next miss_last_list(workflow *flow, const portkey_error *error)
{
    workflow_next next = workspace_miss_last_list(flow, error);

    return next == WORKFLOW_ON ? plan(flow) : next;
}

/* ---- what is done: each step is a stage of all files of a kind ---- */

/* Files are in an order in which each refers to those before it. */
static import_file *find_due(const workflow *flow)
{
    const workspace_import *import = (const workspace_import *)flow;
    const import_call *call = flow->step->about;

    for (size_t i = 0; i < import->count; i++)
        if (import->files[i].kind->id == call->kind && import->files[i].needs[call->stage])
            return &import->files[i];
    return NULL;
}

static bool is_due(const workflow *flow)
{
    return find_due(flow) != NULL;
}

static const char *undone(const workflow *flow, size_t index)
{
    const workspace_import *import = (const workspace_import *)flow;
    const import_call *call = flow->step->about;

    for (size_t i = 0; i < import->count; i++)
        if (import->files[i].kind->id == call->kind && import->files[i].needs[call->stage] && index-- == 0)
            return import->files[i].path;
    return NULL;
}

static void ask(workflow *flow, cJSON *arguments)
{
    const import_call *call = flow->step->about;
    import_file *file = find_due(flow);

    workflow_name_subject(flow, file->path);
    import_compose(of(flow), file, call->stage, arguments);
}

static void keep(char *out, size_t size, const char *text)
{
    if (text != NULL)
        (void)snprintf(out, size, "%s", text);
}

static const char *version_id_of(const cJSON *answer)
{
    static const char *const names[] = {"prompt_version_id", "prompt_partial_version_id", "version_id"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (document_text(answer, names[i]) != NULL)
            return document_text(answer, names[i]);
    return NULL;
}

static int64_t number_of(const cJSON *version)
{
    return document_integer(version, "prompt_version", document_integer(version, "version", 0));
}

/* A run before this one may have saved the content, and not have published it. */
static void take_latest(workflow *flow, import_file *file, const cJSON *answer)
{
    file->number = number_of(answer);
    if (!import_is_version(of(flow), file, answer))
        return;
    file->needs[IMPORT_CHANGE] = false;
    file->needs[IMPORT_NUMBER] = file->number <= 0;
    file->version[0] = '\0';
    keep(file->version, sizeof(file->version), version_id_of(answer));
}

/* NULL, of a dry run, makes nothing. */
static bool take_made(workflow *flow, import_file *file, const cJSON *answer)
{
    keep(file->id, sizeof(file->id), document_text(answer, "id"));
    keep(file->slug, sizeof(file->slug), document_text(answer, "slug"));
    keep(file->version, sizeof(file->version), version_id_of(answer));
    if (answer == NULL || file->id[0] != '\0')
        return true;
    (void)workflow_refuse(flow, "the answer has no id of %s: see whether it was made", file->path);
    return false;
}

/* The number of a new version is not in its receipt, and numbers may have gaps: a dry run shows the likely one. */
static void take_changed(import_file *file, const cJSON *answer)
{
    if (answer == NULL) {
        file->needs[IMPORT_NUMBER] = false;
        file->number += file->number > 0;
        return;
    }
    file->version[0] = '\0';
    keep(file->version, sizeof(file->version), version_id_of(answer));
}

static bool take_number(workflow *flow, import_file *file, const cJSON *answer)
{
    const cJSON *version;

    file->number = 0;
    cJSON_ArrayForEach(version, document_member(answer, "data"))
    {
        const char *id = document_text(version, "id");

        id = id != NULL && file->kind->id == WORKSPACE_PROMPT ? id : version_id_of(version);
        if (id != NULL && id[0] != '\0' && strcmp(id, file->version) == 0)
            file->number = number_of(version);
    }
    if (file->number <= 0)
        (void)workflow_refuse(flow, "the list of versions does not have the new one of %s with its number",
                              file->path);
    return file->number > 0;
}

static workflow_next take(workflow *flow, const cJSON *answer)
{
    const import_call *call = flow->step->about;
    import_file *file = find_due(flow);
    bool is_fine = true;

    if (file == NULL)
        return WORKFLOW_ON;
    file->needs[call->stage] = false;
    switch (call->stage) {
    case IMPORT_LATEST: take_latest(flow, file, answer); break;
    case IMPORT_MAKE: is_fine = take_made(flow, file, answer); break;
    case IMPORT_CHANGE: take_changed(file, answer); break;
    case IMPORT_NUMBER: is_fine = take_number(flow, file, answer); break;
    case IMPORT_PUBLISH:
    case IMPORT_MARK:
    case IMPORT_STAGES: break;
    }
    if (!is_fine)
        return WORKFLOW_STOP;
    return is_due(flow) ? WORKFLOW_AGAIN : WORKFLOW_ON;
}

#define TASK(operation_, kind_, stage_, what_)                                                               \
    {                                                                                                        \
        .operation = (operation_), .what = (what_), .is_due = is_due, .ask = ask, .take = take,              \
        .undone = undone, .about = &(const import_call)                                                      \
        {                                                                                                    \
            kind_, stage_                                                                                    \
        }                                                                                                    \
    }

static const workflow_step steps[] = {
    WORKSPACE_VIEW_STEPS,
    WORKSPACE_LAST_STEP(take_last_list, miss_last_list),
    IMPORT_CALLS(TASK),
    {.operation = NULL},
};

/* ---- the answer ---- */

static bool is_left_to_hands(const workspace_import *import)
{
    for (size_t i = 0; i < import->count; i++)
        if (import->files[i].action == IMPORT_BY_HAND)
            return true;
    return false;
}

static const char *message_of(const workflow *flow)
{
    const char *plan = document_text(flow->arguments, "plan");

    if (flow->is_dry)
        return "Nothing was changed: this is a dry run. Ids of what is not made yet are zeros.";
    if (is_approved(flow))
        return is_left_to_hands((const workspace_import *)flow)
                   ? "All was done, but for what is to be done by hand."
                   : "All was done.";
    if (plan == NULL)
        return "Nothing was changed: this is the plan. Show it, and call again with its digest as plan.";
    if (!import_is_digest(plan))
        return "Nothing was changed: plan is not the digest of a plan. This is the plan: call again with its digest.";
    return "Nothing was changed: files or workspace are not what the plan was made of any more. This is the new plan.";
}

static void answer(workflow *flow, cJSON *answer)
{
    workspace_view *view = &of(flow)->view;

    workflow_put_text(flow, answer, "message", message_of(flow));
    workflow_put_text(flow, answer, "workspace", view->slug[0] != '\0' ? view->slug : NULL);
    workflow_put_text(flow, answer, "plan", of(flow)->digest);
    workflow_need(flow, document_set_flag(answer, "applied", !flow->is_dry && is_approved(flow)));
    import_put_plan(of(flow), answer);
    workflow_put(flow, answer, "left_out", view->left_out);
    reader_put(flow, &view->reader, answer);
}

static void free_import(workflow *flow)
{
    import_free(of(flow));
    workspace_view_free(&of(flow)->view);
}

const workflow_type import_workspace = {
    .name = "import_workspace",
    .size = sizeof(workspace_import),
    .steps = steps,
    .to_go_on = "import the same files again: what is done already is not done again.",
    .to_check =
        "look at the workspace before you import again: what is not known may be done yet, and an import that "
        "does not see it makes a second one of the same name.",
    .max_calls = WORKSPACE_MAX_CALLS,
    .begin = begin,
    .answer = answer,
    .free = free_import,
};
