/* SPDX-License-Identifier: MIT */
/* The argument `files`. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "workflow/workspace/import.h"
#include "workflow/workspace/rewrite.h"

enum { MAX_SHOWN_NAME = 200, MAX_SHOWN_REASON = 700 };

static bool refuse(workspace_import *import, const char *file, const char *reason)
{
    char name[MAX_SHOWN_NAME], why[MAX_SHOWN_REASON];

    pa_copy_clean(name, sizeof(name), file, strlen(file));
    pa_copy_clean(why, sizeof(why), reason, strlen(reason));
    (void)workflow_refuse(&import->view.flow, "%s: %s; nothing was changed", name, why);
    return false;
}

/* ---- names of files ---- */

static bool read_path(import_file *file, const char *name)
{
    if (!workspace_is_file_name(name))
        return false;
    (void)snprintf(file->path, sizeof(file->path), "%.*s", (int)(strlen(name) - strlen(".yaml")), name);
    file->kind = workspace_kind_in(name);
    return true;
}

/* ---- one file ---- */

static bool refuse_text(workspace_import *import, const char *name, const pa_text *complaint)
{
    char reason[MAX_SHOWN_REASON];

    if (import->values_left > 0)
        return refuse(import, name, complaint->data != NULL ? complaint->data : "out of memory");
    (void)snprintf(reason, sizeof(reason),
                   "with it the files have more than %d values together: import fewer files at a time, first "
                   "those that others refer to",
                   (int)IMPORT_MAX_VALUES);
    return refuse(import, name, reason);
}

static bool parse(workspace_import *import, import_file *file, const char *name, const char *text)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    int result = workspace_read_file(&file->document, file->kind, text, strlen(text), &import->values_left,
                                     &complaint);

    workflow_need(&import->view.flow, result != PORTKEY_ENOMEM);
    if (result == PORTKEY_EARGUMENTS)
        (void)refuse_text(import, name, &complaint);
    pa_text_free(&complaint);
    return result == 0;
}

static bool read_file(workspace_import *import, const cJSON *member)
{
    import_file *file = &import->files[import->count++];
    const char *text = cJSON_GetStringValue(member);

    if (!read_path(file, member->string))
        return refuse(import, member->string,
                      "names of files are like configs/shop.yaml: a folder that export_workspace has, then "
                      "letters from a to z, digits and hyphens");
    if (text == NULL)
        return refuse(import, member->string, "a file is a text");
    file->changes = cJSON_CreateArray();
    workflow_need(&import->view.flow, file->changes != NULL);
    return parse(import, file, member->string, text);
}

/* ---- all of them ---- */

static int compare_paths(const void *a, const void *b)
{
    return strcmp(((const import_file *)a)->path, ((const import_file *)b)->path);
}

static size_t files_length(const cJSON *files)
{
    size_t length = 0;
    const cJSON *member;

    cJSON_ArrayForEach(member, files) length += strlen(member->valuestring);
    return length;
}

bool import_read(workspace_import *import)
{
    const cJSON *files = document_member(import->view.flow.arguments, "files");
    size_t count = (size_t)cJSON_GetArraySize(files);
    const cJSON *member;

    if (count > WORKSPACE_MAX_FILES) {
        (void)workflow_refuse(&import->view.flow, "there are more than %d files", (int)WORKSPACE_MAX_FILES);
        return false;
    }
    import->files = calloc(count + 1, sizeof(*import->files));
    workflow_need(&import->view.flow, import->files != NULL);
    if (import->files == NULL)
        return true;
    import->values_left = IMPORT_MAX_VALUES;
    cJSON_ArrayForEach(member, files)
    {
        if (!read_file(import, member))
            return import->view.flow.is_short;
    }
    if (import->count > 0)
        qsort(import->files, import->count, sizeof(*import->files), compare_paths);
    workflow_need(&import->view.flow, import_index(import));
    workflow_hold(&import->view.flow, files_length(files) + import->count * sizeof(*import->files) +
                                          (IMPORT_MAX_VALUES - import->values_left) * WORKFLOW_VALUE_BYTES);
    return true;
}

void import_free(workspace_import *import)
{
    for (size_t i = 0; i < import->count; i++) {
        document_free(import->files[i].document);
        document_free(import->files[i].changes);
        free(import->files[i].identity);
    }
    free(import->files);
    free(import->by_path);
}

/* ---- finding ---- */

static int compare_pointed(const void *a, const void *b)
{
    return compare_paths(*(import_file *const *)a, *(import_file *const *)b);
}

bool import_index(workspace_import *import)
{
    free(import->by_path);
    import->by_path = malloc((import->count + 1) * sizeof(import_file *));
    if (import->by_path == NULL)
        return false;
    for (size_t i = 0; i < import->count; i++)
        import->by_path[i] = &import->files[i];
    qsort(import->by_path, import->count, sizeof(import_file *), compare_pointed);
    return true;
}

static int compare_with_path(const void *path, const void *file)
{
    return strcmp(path, (*(import_file *const *)file)->path);
}

import_file *import_file_at(const workspace_import *import, const char *path)
{
    import_file **found = import->by_path != NULL ? bsearch(path, import->by_path, import->count,
                                                            sizeof(import_file *), compare_with_path)
                                                  : NULL;

    return found != NULL ? *found : NULL;
}
