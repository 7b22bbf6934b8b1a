/* SPDX-License-Identifier: MIT */
/* The arguments of the calls that make a file true. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workflow/workspace/document_of.h"
#include "workflow/workspace/import.h"
#include "workflow/workspace/reference.h"

/* ---- what is not known ---- */

static bool is_known(workspace_import *import, const char *what, const char *path, bool is)
{
    if (!is && import->is_applied)
        (void)workflow_refuse(&import->view.flow, "the API did not say the %s of %s, which is needed here",
                              what, path);
    return is;
}

/* Zeros take the place of what is not made yet, where a plan is checked or shown; they are never sent. */
static const char *known_id(workspace_import *import, const char *what, const char *path, const char *id)
{
    bool is = id != NULL && id[0] != '\0';

    return is_known(import, what, path, is) ? id : "00000000-0000-0000-0000-000000000000";
}

/* ---- operations ---- */

#define OPERATION(operation_, kind_, stage_, what_) [kind_][stage_] = (operation_)

const char *import_operation(const workspace_kind *kind, import_stage stage)
{
    static const char *const operations[WORKSPACE_KINDS][IMPORT_STAGES] = {IMPORT_CALLS(OPERATION)};

    return operations[kind->id][stage];
}

/* ---- what references mean ---- */

static const char *name_or(const char *slug, const char *id)
{
    return slug != NULL && slug[0] != '\0' ? slug : id;
}

static const char *meaning(void *context, const char *path)
{
    workspace_import *import = context;
    const import_file *file = import_file_at(import, path);
    const workspace_object *object;

    if (strcmp(path, "workspace") == 0)
        return import->view.id[0] != '\0' ? import->view.id
                                          : document_text(import->view.flow.arguments, "workspace_id");
    if (file != NULL)
        return known_id(import, "id", path, name_or(file->slug, file->id));
    object = workspace_view_at(&import->view, path);
    if (object == NULL)
        return NULL;
    return known_id(import, "id", path,
                    name_or(document_text(object->row, "slug"), document_text(object->row, "id")));
}

const char *import_label(const workspace_import *import, const char *name)
{
    for (size_t i = 0; i < import->view.count; i++) {
        const workspace_object *object = &import->view.objects[i];
        const char *own = document_text(object->row, "name");

        if (object->kind->id == WORKSPACE_LABEL && own != NULL && strcmp(own, name) == 0)
            return document_text(object->row, "id");
    }
    for (size_t i = 0; i < import->count; i++) {
        const import_file *file = &import->files[i];

        if (file->kind->id == WORKSPACE_LABEL && strcmp(document_text(file->document, "name"), name) == 0)
            return file->id;
    }
    return NULL;
}

const char *import_default_collection(const workspace_import *import)
{
    for (size_t i = 0; i < import->view.count; i++) {
        const workspace_object *object = &import->view.objects[i];

        if (object->kind->id == WORKSPACE_COLLECTION && document_flag(object->row, "is_default"))
            return document_text(object->row, "id");
    }
    return NULL;
}

/* ---- what is created ---- */

/* The id of a collection, which partials are put in by id alone. */
static const char *id_of_collection(const workspace_import *import, const cJSON *document)
{
    const char *slug = document_text(document, "collection");
    const workspace_object *object = slug != NULL ? workspace_view_find(&import->view, slug) : NULL;

    for (size_t i = 0; slug != NULL && i < import->count; i++)
        if (import->files[i].kind->id == WORKSPACE_COLLECTION && strcmp(import->files[i].slug, slug) == 0)
            return import->files[i].id;
    return object != NULL ? document_text(object->row, "id") : slug;
}

static void put_workspace(workspace_import *import, cJSON *arguments)
{
    workflow *flow = &import->view.flow;

    workflow_put_text(flow, arguments, "workspace_id", document_text(flow->arguments, "workspace_id"));
}

/* The API adds the model to parameters itself; a sandbox or an older one may not. */
static void put_parameters(workflow *flow, cJSON *arguments, const cJSON *document)
{
    const cJSON *parameters = document_member(document, "parameters");
    const char *model = document_text(document, "model");
    cJSON *sent;

    if (parameters != NULL)
        workflow_put(flow, arguments, "parameters", parameters);
    else
        (void)workflow_put_object(flow, arguments, "parameters");
    sent = document_member(arguments, "parameters");
    if (!document_has(sent, "model"))
        workflow_put_text(flow, sent, "model", model);
}

static void put_template(workflow *flow, cJSON *arguments, const cJSON *document)
{
    const cJSON *messages = document_member(document, "messages");
    char *text = messages != NULL ? document_close_messages(messages) : NULL;

    workflow_need(flow, messages == NULL || text != NULL);
    workflow_put_text(flow, arguments, "string", text);
    free(text);
}

static void put_members(workflow *flow, cJSON *arguments, const cJSON *document, const char *const *names)
{
    for (; *names != NULL; names++)
        workflow_put(flow, arguments, *names, document_member(document, *names));
}

/* What a version of a prompt has, in full: what is left out of an update is not left as it was. */
static void put_version(workspace_import *import, const cJSON *document, const import_file *file,
                        cJSON *arguments)
{
    static const char *const plain[] = {"string", "model",       "virtual_key",       "functions",
                                        "tools",  "tool_choice", "template_metadata", "version_description",
                                        NULL};
    static const char *const lists[] = {"functions", "tools"};
    workflow *flow = &import->view.flow;

    put_members(flow, arguments, document, plain);
    put_template(flow, arguments, document);
    put_parameters(flow, arguments, document);
    workflow_need(
        flow, document_set_integer(arguments, "is_raw_template", document_flag(document, "is_raw_template")));
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
        if (document_has_text(file->changes, lists[i]) && !document_has(document, lists[i]))
            (void)workflow_put_array(flow, arguments, lists[i]);
    if (document_has_text(file->changes, "template_metadata") && !document_has(document, "template_metadata"))
        (void)workflow_put_object(flow, arguments, "template_metadata");
}

static void put_new_prompt(workspace_import *import, const cJSON *document, const import_file *file,
                           cJSON *arguments)
{
    workflow *flow = &import->view.flow;
    const char *collection = document_text(document, "collection");

    workflow_put_text(flow, arguments, "name", document_text(document, "name"));
    workflow_put_text(flow, arguments, "collection_id",
                      collection != NULL ? collection : import_default_collection(import));
    put_version(import, document, file, arguments);
}

static void put_new(workspace_import *import, const cJSON *document, const import_file *file,
                    cJSON *arguments)
{
    workflow *flow = &import->view.flow;

    if (file->kind->id == WORKSPACE_PROMPT) {
        put_new_prompt(import, document, file, arguments);
        return;
    }
    put_members(flow, arguments, document, file->kind->members);
    put_workspace(import, arguments);
    cJSON_DeleteItemFromObjectCaseSensitive(arguments, "parent");
    cJSON_DeleteItemFromObjectCaseSensitive(arguments, "collection");
    if (file->kind->id == WORKSPACE_COLLECTION)
        workflow_put_text(flow, arguments, "parent_collection_id", document_text(document, "parent"));
    /* Lists of partials name their collections, and no workspaces. */
    if (file->kind->id == WORKSPACE_PARTIAL)
        workflow_put_text(flow, arguments, "collection_id",
                          document_has(document, "collection") ? id_of_collection(import, document)
                                                               : import_default_collection(import));
}

/* ---- what is changed ---- */

/* Of a prompt, the API keeps these where an update has none. */
bool import_can_empty(const workspace_kind *kind, const char *member)
{
    switch (kind->id) {
    case WORKSPACE_LABEL:
    case WORKSPACE_USAGE_LIMIT: return true;
    case WORKSPACE_PROMPT:
        return strcmp(member, "model") != 0 && strcmp(member, "virtual_key") != 0 &&
               strcmp(member, "tool_choice") != 0;
    default: return false;
    }
}

/* What a file does not have any longer is emptied as the kind has it. */
static void put_emptied(workflow *flow, cJSON *arguments, const import_file *file, const char *name)
{
    if (file->kind->id == WORKSPACE_LABEL)
        workflow_put_text(flow, arguments, name, "");
    else
        workflow_need(flow, document_set(arguments, name, cJSON_CreateNull()));
}

static void put_changes(workspace_import *import, const cJSON *document, const import_file *file,
                        cJSON *arguments)
{
    workflow *flow = &import->view.flow;
    const cJSON *name;

    cJSON_ArrayForEach(name, file->changes)
    {
        const char *member = name->valuestring;

        if (document_has(document, member))
            workflow_put(flow, arguments, member, document_member(document, member));
        else
            put_emptied(flow, arguments, file, member);
    }
    if (file->kind->id == WORKSPACE_PARTIAL)
        workflow_put_text(flow, arguments, "version_description",
                          document_text(document, "version_description"));
}

static void put_change(workspace_import *import, const cJSON *document, const import_file *file,
                       cJSON *arguments)
{
    if (file->kind->id != WORKSPACE_PROMPT) {
        put_changes(import, document, file, arguments);
        return;
    }
    put_version(import, document, file, arguments);
    /* Sources differ in what an update calls it: the document says one, Terraform's provider the other. */
    workflow_put(&import->view.flow, arguments, "prompt_metadata",
                 document_member(arguments, "template_metadata"));
}

static void put_mark(workspace_import *import, const import_file *file, cJSON *arguments)
{
    workflow *flow = &import->view.flow;
    const char *name = document_text(file->document, "label");

    workflow_put_text(flow, arguments, "version_id",
                      known_id(import, "id of the live version", file->path, file->version));
    workflow_put_text(flow, arguments, "label_id",
                      known_id(import, "id of the label", file->path, import_label(import, name)));
}

/* Zero as the number stands for one that is not known. */
static void put_number(workspace_import *import, const import_file *file, cJSON *arguments)
{
    (void)is_known(import, "number of the new version", file->path, file->number > 0);
    workflow_need(&import->view.flow, document_set_integer(arguments, "version", file->number));
}

/* ---- all of them ---- */

static void put_object(workspace_import *import, const import_file *file, cJSON *arguments)
{
    workflow_put_text(&import->view.flow, arguments, file->kind->id_argument,
                      known_id(import, "id", file->path, name_or(file->slug, file->id)));
}

static void put_stage(workspace_import *import, const cJSON *document, const import_file *file,
                      import_stage stage, cJSON *arguments)
{
    workflow *flow = &import->view.flow;

    switch (stage) {
    case IMPORT_LATEST: workflow_put_text(flow, arguments, "version", "latest"); break;
    case IMPORT_MAKE: put_new(import, document, file, arguments); break;
    case IMPORT_CHANGE: put_change(import, document, file, arguments); break;
    case IMPORT_PUBLISH: put_number(import, file, arguments); break;
    case IMPORT_MARK: put_mark(import, file, arguments); break;
    case IMPORT_NUMBER:
    case IMPORT_STAGES: break;
    }
}

void import_compose(workspace_import *import, const import_file *file, import_stage stage, cJSON *arguments)
{
    cJSON *document = workflow_keep(&import->view.flow, file->document);

    /* Other stages come before what the file refers to is made. */
    if (stage == IMPORT_MAKE || stage == IMPORT_CHANGE)
        workflow_need(&import->view.flow, reference_resolve(document, meaning, import));
    put_stage(import, document, file, stage, arguments);
    if (stage != IMPORT_MAKE)
        put_object(import, file, arguments);
    document_free(document);
}
