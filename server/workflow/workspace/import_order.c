/* SPDX-License-Identifier: MIT */
/* The order of dependence: each file after those that it refers to. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workflow/workspace/import_plan.h"
#include "workflow/workspace/reference.h"

/* A walk through files, each after those that it refers to. */
struct walk {
    workspace_import *import;
    import_file *file; /* whose references are looked at */
    import_file *order;
    size_t count;
    unsigned level;
    bool is_fine;
};

static bool refuse_reference(struct walk *walk, const char *path, const char *what)
{
    char reason[WORKSPACE_MAX_PATH + 128];

    (void)snprintf(reason, sizeof(reason), "it refers to %s, %s", path, what);
    return import_refuse(walk->import, walk->file, reason);
}

static bool visit(struct walk *walk, import_file *file);

/* What has to be made before the file that refers to it. */
static bool visit_before(struct walk *walk, import_file *other)
{
    import_file *file = walk->file;
    bool is_fine;

    if (other->action == IMPORT_BY_HAND)
        return refuse_reference(walk, other->path, "which has to be made by hand before");
    if (other->kind->id > file->kind->id)
        return refuse_reference(walk, other->path, "which is not made before it");
    walk->level++;
    is_fine = visit(walk, other);
    walk->level--;
    walk->file = file;
    return is_fine;
}

static const char *follow(void *context, const char *path)
{
    struct walk *walk = context;
    import_file *other = import_file_at(walk->import, path);

    if (!walk->is_fine || strcmp(path, "workspace") == 0)
        return NULL;
    if (other != NULL)
        walk->is_fine = other->object != NULL || visit_before(walk, other);
    else if (workspace_view_at(&walk->import->view, path) == NULL)
        walk->is_fine = refuse_reference(walk, path, "which is neither in the files nor in the workspace");
    return NULL;
}

static bool visit(struct walk *walk, import_file *file)
{
    cJSON *copy;

    if (file->visit == IMPORT_VISITED)
        return true;
    if (file->visit == IMPORT_VISITING || walk->level > WORKSPACE_MAX_LEVELS)
        return import_refuse(walk->import, file,
                             "files refer to each other in a circle, or in too long a row");
    file->visit = IMPORT_VISITING;
    walk->file = file;
    copy = workflow_keep(import_flow(walk->import), file->document);
    workflow_need(import_flow(walk->import), reference_resolve(copy, follow, walk));
    document_free(copy);
    file->visit = IMPORT_VISITED;
    walk->order[walk->count++] = *file;
    return walk->is_fine && import_is_fine(walk->import);
}

/* Files are found by their paths while they are moved: the old array stays until all are. */
bool import_put_in_order(workspace_import *import)
{
    struct walk walk = {.import = import, .is_fine = true};

    walk.order = calloc(import->count + 1, sizeof(*walk.order));
    workflow_need(import_flow(import), walk.order != NULL);
    for (size_t kind = 0; kind < WORKSPACE_KINDS && walk.order != NULL; kind++)
        for (size_t i = 0; walk.is_fine && i < import->count; i++)
            if (import->files[i].kind->id == kind)
                walk.is_fine = visit(&walk, &import->files[i]);
    if (walk.order == NULL || walk.count < import->count) {
        free(walk.order);
        return false;
    }
    free(import->files);
    import->files = walk.order;
    workflow_need(import_flow(import), import_index(import));
    return walk.is_fine;
}
