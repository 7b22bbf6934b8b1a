/* SPDX-License-Identifier: MIT */
/* What a file is of in the workspace: found by what the file says, such as its name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workflow/workspace/import_plan.h"
#include "workflow/workspace/path.h"

static char *identify(workspace_import *import, const import_file *file, unsigned level);

/* Of a reference such as "${collections/shop}" as the value of a member; "" where the member is absent. */
static char *identity_around(workspace_import *import, const import_file *file, const char *member,
                             unsigned level)
{
    const char *reference = document_text(file->document, member);
    char path[WORKSPACE_MAX_PATH];
    const import_file *other;
    const workspace_object *object;
    size_t length;

    if (!document_has(file->document, member))
        return strdup("");
    length = reference != NULL ? strlen(reference) : 0;
    if (length < 4 || length >= sizeof(path) || strncmp(reference, "${", 2) != 0 ||
        reference[length - 1] != '}') {
        (void)import_refuse(import, file, "collections are named like ${collections/shop}");
        return NULL;
    }
    (void)snprintf(path, sizeof(path), "%.*s", (int)length - 3, reference + 2);
    other = import_file_at(import, path);
    object = other == NULL ? workspace_view_at(&import->view, path) : NULL;
    if (other != NULL && other->kind->id == WORKSPACE_COLLECTION)
        return identify(import, other, level + 1);
    if (object != NULL && object->kind->id == WORKSPACE_COLLECTION)
        return strdup(object->identity);
    (void)import_refuse(import, file, "its collection is neither in the files nor in the workspace");
    return NULL;
}

static char *identity_within(workspace_import *import, const import_file *file, const char *member,
                             unsigned level)
{
    char *around = identity_around(import, file, member, level);
    char *identity =
        around != NULL ? workspace_identity(around, document_text(file->document, "name")) : NULL;

    free(around);
    return identity;
}

/* NULL when out of memory, or after a refusal. */
static char *identify(workspace_import *import, const import_file *file, unsigned level)
{
    const char *name = document_text(file->document, "name");

    if (level > WORKSPACE_MAX_LEVELS) {
        (void)import_refuse(import, file, "collections are nested too deeply, or in a circle");
        return NULL;
    }
    switch (file->kind->id) {
    case WORKSPACE_COLLECTION: return identity_within(import, file, "parent", level);
    case WORKSPACE_PROMPT: return identity_within(import, file, "collection", level);
    case WORKSPACE_INTEGRATION: return workspace_identity("", document_text(file->document, "slug"));
    case WORKSPACE_USAGE_LIMIT:
    case WORKSPACE_RATE_LIMIT:
        return name != NULL && name[0] != '\0' ? workspace_identity("", name)
                                               : workspace_limit_identity(file->document);
    default: return workspace_identity("", name);
    }
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
    file->identity = identify(import, file, 0);
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
