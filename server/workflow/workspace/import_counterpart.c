/* SPDX-License-Identifier: MIT */
/* What a file is of in the workspace: found by what the file says, such as its name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workflow/workspace/file_identity.h"
#include "workflow/workspace/import_plan.h"
#include "workflow/workspace/path.h"

/* Of a collection: that of the files, else one of the workspace. */
static char *collection_at(void *context, const char *path, unsigned level, const char **reason)
{
    workspace_import *import = context;
    const import_file *file = import_file_at(import, path);
    const workspace_object *object = file == NULL ? workspace_view_at(&import->view, path) : NULL;
    const file_surroundings around = {collection_at, import};

    if (file != NULL && file->kind->id == WORKSPACE_COLLECTION)
        return file_identity(file->kind, file->document, &around, level, reason);
    if (object != NULL && object->kind->id == WORKSPACE_COLLECTION)
        return strdup(object->identity);
    *reason = "its collection is neither in the files nor in the workspace";
    return NULL;
}

static char *identify(workspace_import *import, const import_file *file)
{
    const file_surroundings around = {collection_at, import};
    const char *reason = NULL;
    char *identity = file_identity(file->kind, file->document, &around, 0, &reason);

    if (reason != NULL)
        (void)import_refuse(import, file, reason);
    return identity;
}

static void keep_text(char *out, size_t size, const char *text)
{
    (void)snprintf(out, size, "%s", text != NULL ? text : "");
}

static bool take_counterpart(workspace_import *import, import_file *file, workspace_object *object,
                             size_t count)
{
    if (count > 1)
        return import_refuse(import, file, "the workspace has several of that name: rename all but one");
    if (object->document == NULL)
        return import_refuse(import, file, "what the workspace has of that name could not be read");
    file->object = object;
    keep_text(file->id, sizeof(file->id), document_text(object->row, "id"));
    keep_text(file->slug, sizeof(file->slug), document_text(object->row, "slug"));
    keep_text(file->version, sizeof(file->version), document_text(object->row, "prompt_version_id"));
    return true;
}

/* A list that was not read to its end would let things be created that are there. */
static bool refuse_unread(workspace_import *import, const import_file *file)
{
    const char *reason = reader_reason(&import->view.reader, file->kind->name);
    char text[800];

    (void)snprintf(text, sizeof(text), "what the workspace has of this kind could not be read%s%.700s",
                   reason != NULL ? ": " : " to the end", reason != NULL ? reason : "");
    return import_refuse(import, file, text);
}

static bool find_counterpart(workspace_import *import, import_file *file)
{
    size_t count = 0;
    workspace_object *object;

    if (!import->view.is_whole[file->kind->id])
        return refuse_unread(import, file);
    file->identity = identify(import, file);
    workflow_need(import_flow(import), file->identity != NULL || import_flow(import)->is_refused);
    if (file->identity == NULL)
        return false;
    object = workspace_view_named(&import->view, file->kind, file->identity, &count);
    return object == NULL || take_counterpart(import, file, object, count);
}

static int compare_identities(const void *a, const void *b)
{
    const import_file *one = *(import_file *const *)a;
    const import_file *other = *(import_file *const *)b;

    return one->kind != other->kind ? (one->kind < other->kind ? -1 : 1)
                                    : strcmp(one->identity, other->identity);
}

static bool refuse_twins(workspace_import *import)
{
    import_file **files = malloc((import->count + 1) * sizeof(import_file *));
    bool is_fine = true;

    workflow_need(import_flow(import), files != NULL);
    if (files == NULL)
        return false;
    for (size_t i = 0; i < import->count; i++)
        files[i] = &import->files[i];
    qsort(files, import->count, sizeof(import_file *), compare_identities);
    for (size_t i = 1; is_fine && i < import->count; i++)
        if (compare_identities(&files[i - 1], &files[i]) == 0)
            is_fine = import_refuse(import, files[i], "another file describes an object of the same name");
    free(files);
    return is_fine;
}

/* ---- all of them ---- */

bool import_find_counterparts(workspace_import *import)
{
    for (size_t i = 0; i < import->count && import_is_fine(import); i++)
        if (!find_counterpart(import, &import->files[i]))
            return false;
    return import_is_fine(import) && refuse_twins(import);
}
