/* SPDX-License-Identifier: MIT */
/* The plan: what is done about each file, and how that is shown. */
#include "workflow/workspace/document_of.h"
#include "workflow/workspace/import_plan.h"

bool import_refuse(workspace_import *import, const import_file *file, const char *reason)
{
    (void)workflow_reject(import_flow(import), "%s.yaml: %.800s", file->path, reason);
    return false;
}

/* ---- what is done ---- */

static bool changes(const import_file *file, const char *name)
{
    return document_has_text(file->changes, name);
}

/* Whether the file is without a member that the API takes no empty value for, or that stays if it is not sent. */
static bool lacks_for_good(const import_file *file)
{
    const cJSON *name;

    cJSON_ArrayForEach(name, file->changes)
    {
        if (!document_has(file->document, name->valuestring) &&
            !import_can_empty(file->kind, name->valuestring))
            return true;
    }
    return false;
}

/* What objects of its kind have that cannot be changed, or cannot be made. */
static const char *reason_of_kind(const import_file *file)
{
    const char *const *fixed = file->kind->fixed;

    for (size_t i = 0; fixed != NULL && fixed[i] != NULL; i++)
        if (changes(file, fixed[i]))
            return file->kind->why_fixed;
    return file->kind->by_hand;
}

/* NULL: nothing of it has to be done by hand. */
static const char *reason_by_hand(const import_file *file)
{
    const char *reason = reason_of_kind(file);

    if (document_has(file->document, "left_out") || changes(file, "left_out"))
        return "it has secrets, which files do not have (left_out): do it by hand";
    if (reason == NULL && file->object != NULL && lacks_for_good(file))
        return "it has a member that the file does not have, and that cannot be emptied";
    return reason;
}

static void plan_update(import_file *file)
{
    bool is_only_label = cJSON_GetArraySize(file->changes) == 1 && changes(file, "label");
    bool has_content = !is_only_label;
    bool makes_version = has_content && file->kind->has_versions;

    file->action = IMPORT_UPDATE;
    file->needs[IMPORT_CHANGE] = has_content;
    file->needs[IMPORT_LATEST] = makes_version;
    file->needs[IMPORT_NUMBER] = makes_version;
    file->needs[IMPORT_PUBLISH] = makes_version;
    file->needs[IMPORT_MARK] = document_has(file->document, "label");
}

static void plan_creation(import_file *file)
{
    file->action = IMPORT_CREATE;
    file->needs[IMPORT_MAKE] = true;
    file->needs[IMPORT_MARK] = document_has(file->document, "label");
}

static void plan_file(workspace_import *import, import_file *file)
{
    if (file->object != NULL)
        import_compare(import, file, file->object->document, file->changes);
    if (file->object != NULL && cJSON_GetArraySize(file->changes) == 0)
        return;
    file->reason = reason_by_hand(file);
    if (file->reason != NULL)
        file->action = IMPORT_BY_HAND;
    else if (file->object != NULL)
        plan_update(file);
    else
        plan_creation(file);
}

/* ---- the plan ---- */

bool import_plan(workspace_import *import)
{
    workspace_view_compose(&import->view);
    if (!import_find_counterparts(import))
        return false;
    for (size_t i = 0; i < import->count; i++)
        plan_file(import, &import->files[i]);
    return import_is_fine(import) && import_put_in_order(import) && import_check(import);
}

static const char *word_for(import_action action)
{
    static const char *const words[] = {"unchanged", "create", "update", "by_hand"};

    return words[action];
}

static void put_change(workspace_import *import, cJSON *changes, const import_file *file)
{
    workflow *flow = import_flow(import);
    cJSON *entry = cJSON_CreateObject();

    workflow_put_text(flow, entry, "file", file->path);
    workflow_put_text(flow, entry, "action", word_for(file->action));
    if (file->object != NULL)
        workflow_put(flow, entry, "changes", file->changes);
    workflow_put_text(flow, entry, "reason", file->reason);
    workflow_need(flow, document_append(changes, entry));
}

static bool has_file(const workspace_import *import, const workspace_object *object)
{
    for (size_t i = 0; i < import->count; i++)
        if (import->files[i].object == object)
            return true;
    return false;
}

void import_put_plan(workspace_import *import, cJSON *answer)
{
    workflow *flow = import_flow(import);
    cJSON *changes = workflow_put_array(flow, answer, "changes");
    cJSON *others;
    int64_t unchanged = 0;

    for (size_t i = 0; i < import->count; i++) {
        if (import->files[i].action == IMPORT_NOTHING)
            unchanged++;
        else
            put_change(import, changes, &import->files[i]);
    }
    workflow_need(flow, document_set_integer(answer, "unchanged", unchanged));
    others = workflow_put_array(flow, answer, "not_in_files");
    for (size_t i = 0; i < import->view.count; i++)
        if (import->view.objects[i].document != NULL && !has_file(import, &import->view.objects[i]))
            workflow_add_text(flow, others, "%s", import->view.objects[i].path);
}
