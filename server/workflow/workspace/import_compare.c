/* SPDX-License-Identifier: MIT */
/* What differs between a file and what the workspace has. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workflow/workspace/document_of.h"
#include "workflow/workspace/import_plan.h"
#include "workflow/workspace/reference.h"

enum { MAX_MEANING = WORKSPACE_MAX_PATH + 16 };

struct meaning {
    workspace_import *import;
    char text[MAX_MEANING];
};

/* As the document of the counterpart has it; what is not there yet is like nothing that is. */
static const char *canonical(void *context, const char *path)
{
    struct meaning *meaning = context;
    const import_file *file = meaning->import != NULL ? import_file_at(meaning->import, path) : NULL;

    if (file == NULL)
        (void)snprintf(meaning->text, sizeof(meaning->text), "${%s}", path);
    else if (file->object != NULL)
        (void)snprintf(meaning->text, sizeof(meaning->text), "${%s}", file->object->path);
    else
        (void)snprintf(meaning->text, sizeof(meaning->text), "${new %s}", path);
    return meaning->text;
}

static void close_messages(workspace_import *import, cJSON *document)
{
    const cJSON *messages = document_member(document, "messages");
    char *text;

    if (messages == NULL)
        return;
    text = document_close_messages(messages);
    workflow_need(import_flow(import), text != NULL && document_set_text(document, "string", text));
    cJSON_DeleteItemFromObjectCaseSensitive(document, "messages");
    free(text);
}

/* A document in the form in which two are compared: that of a file, or of the workspace. */
static cJSON *comparable(workspace_import *import, const workspace_kind *kind, const cJSON *document,
                         bool is_file)
{
    struct meaning meaning = {.import = is_file ? import : NULL};
    cJSON *copy = workflow_keep(import_flow(import), document);

    workflow_need(import_flow(import), reference_resolve(copy, canonical, &meaning));
    close_messages(import, copy);
    document_drop_empty(copy);
    workflow_need(import_flow(import), document_hide_secrets(copy, kind));
    return copy;
}

/* A note of a version makes no new one, and a label that a file does not name may stay. */
static bool is_compared(const cJSON *wanted, const char *name)
{
    return strcmp(name, "version_description") != 0 &&
           (strcmp(name, "label") != 0 || document_has(wanted, name));
}

void import_compare(workspace_import *import, const import_file *file, const cJSON *document, cJSON *names)
{
    workflow *flow = import_flow(import);
    cJSON *wanted = comparable(import, file->kind, file->document, true);
    cJSON *present = comparable(import, file->kind, document, false);

    for (size_t i = 0; file->kind->members[i] != NULL; i++) {
        const char *name = file->kind->members[i];

        if (is_compared(wanted, name) &&
            !document_equals(document_member(wanted, name), document_member(present, name), &flow->is_short))
            workflow_add_text(flow, names, "%s", name);
    }
    if (!document_equals(document_member(wanted, "left_out"), document_member(present, "left_out"),
                         &flow->is_short))
        workflow_add_text(flow, names, "left_out");
    document_free(wanted);
    document_free(present);
}

/* What is not of a version: it is the prompt's, or given to the version later. */
static bool is_of_version(const char *name)
{
    return strcmp(name, "name") != 0 && strcmp(name, "collection") != 0 && strcmp(name, "label") != 0;
}

bool import_is_version(workspace_import *import, const import_file *file, const cJSON *version)
{
    workspace_object object = {.kind = file->kind, .row = workflow_keep(import_flow(import), version)};
    cJSON *names = cJSON_CreateArray();
    const cJSON *name;
    bool is_same = true;

    workflow_need(import_flow(import), names != NULL);
    workspace_compose(&import->view, &object);
    if (!import_flow(import)->is_short)
        import_compare(import, file, object.document, names);
    cJSON_ArrayForEach(name, names)
    {
        is_same = is_same && !is_of_version(name->valuestring);
    }
    document_free(names);
    document_free(object.row);
    document_free(object.document);
    return is_same;
}
