/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/document_of.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workflow/workspace/path.h"
#include "workflow/workspace/reference.h"
#include "workflow/workspace/secret.h"

/* ---- members whose form is another in the file ---- */

/* Nothing here fails by itself: the run notes that it is short. NULL is no value. */

/* "${collections/shop}" for the id of a collection; NULL for the default one, which each workspace has. */
static cJSON *refer_to(workspace_view *view, const cJSON *row, const char *member)
{
    const char *id = document_text(row, member);
    const workspace_object *object = id != NULL ? workspace_view_find(view, id) : NULL;
    char text[WORKSPACE_MAX_PATH + 4];
    cJSON *reference;

    if (object == NULL || object->path[0] == '\0')
        return NULL;
    (void)snprintf(text, sizeof(text), "${%s}", object->path);
    reference = cJSON_CreateString(text);
    workflow_need(&view->flow, reference != NULL);
    return reference;
}

/* The API has configs as JSON text. */
static cJSON *open_config(workspace_view *view, const cJSON *row)
{
    const char *text = document_text(row, "config");
    cJSON *config = NULL;

    if (text == NULL)
        return workflow_keep(&view->flow, document_member(row, "config"));
    workflow_need(&view->flow, document_read(&config, text, strlen(text), NULL) != PORTKEY_ENOMEM);
    return config;
}

static cJSON *name_of_label(workspace_view *view, const cJSON *row)
{
    const char *id = document_text(row, "prompt_version_label_id");
    const workspace_object *label = id != NULL ? workspace_view_find(view, id) : NULL;

    return label != NULL ? workflow_keep(&view->flow, document_member(label->row, "name")) : NULL;
}

char *document_close_messages(const cJSON *messages)
{
    char *text = cJSON_PrintUnformatted(messages);
    char *copy = text != NULL ? strdup(text) : NULL;

    cJSON_free(text);
    return copy;
}

int document_open_messages(cJSON **out, const char *template)
{
    cJSON *messages = NULL;
    char *again = NULL;
    int result = template[0] == '[' ? document_read(&messages, template, strlen(template), NULL) : 0;

    if (messages != NULL) {
        again = document_close_messages(messages);
        result = again != NULL ? 0 : PORTKEY_ENOMEM;
    }
    if (again != NULL && strcmp(again, template) == 0)
        *out = messages;
    else
        document_free(messages);
    free(again);
    return result == PORTKEY_ENOMEM ? result : 0;
}

static cJSON *messages_of(workspace_view *view, const workspace_object *object)
{
    const char *template = document_text(object->row, "string");
    cJSON *messages = NULL;

    if (template != NULL && object->kind->id == WORKSPACE_PROMPT)
        workflow_need(&view->flow, document_open_messages(&messages, template) == 0);
    return messages;
}

/* The template, unless it is in the member `messages`. */
static cJSON *string_of(workspace_view *view, const workspace_object *object)
{
    cJSON *messages = messages_of(view, object);
    bool is_open = messages != NULL;

    document_free(messages);
    return is_open ? NULL : workflow_keep(&view->flow, document_member(object->row, "string"));
}

static cJSON *version_description_of(workspace_view *view, const workspace_object *object)
{
    const char *name =
        object->kind->id == WORKSPACE_PROMPT ? "prompt_version_description" : "version_description";

    return workflow_keep(&view->flow, document_member(object->row, name));
}

static cJSON *raw_flag_of(workspace_view *view, const cJSON *row)
{
    cJSON *flag = document_flag(row, "is_raw_template") ? cJSON_CreateTrue() : NULL;

    workflow_need(&view->flow, flag != NULL || !document_flag(row, "is_raw_template"));
    return flag;
}

/* The API takes the slug of a workspace for its id here. Anywhere else a text that is the slug may mean something else. */
static cJSON *conditions_of(workspace_view *view, const cJSON *row)
{
    cJSON *conditions = workflow_keep(&view->flow, document_member(row, "conditions"));
    cJSON *condition;

    cJSON_ArrayForEach(condition, conditions)
    {
        const char *key = document_text(condition, "key");
        const char *value = document_text(condition, "value");

        if (key != NULL && strcmp(key, "workspace_id") == 0 && value != NULL && view->id[0] != '\0' &&
            strcmp(value, view->slug) == 0)
            workflow_put_text(&view->flow, condition, "value", view->id);
    }
    return conditions;
}

static cJSON *value_of(workspace_view *view, const workspace_object *object, const char *name)
{
    const cJSON *row = object->row;

    if (strcmp(name, "collection") == 0)
        return refer_to(view, row, "collection_id");
    if (strcmp(name, "parent") == 0)
        return refer_to(view, row, "parent_collection_id");
    if (strcmp(name, "config") == 0)
        return open_config(view, row);
    if (strcmp(name, "conditions") == 0)
        return conditions_of(view, row);
    if (strcmp(name, "label") == 0)
        return name_of_label(view, row);
    if (strcmp(name, "messages") == 0)
        return messages_of(view, object);
    if (strcmp(name, "string") == 0)
        return string_of(view, object);
    if (strcmp(name, "version_description") == 0)
        return version_description_of(view, object);
    if (strcmp(name, "is_raw_template") == 0)
        return raw_flag_of(view, row);
    return workflow_keep(&view->flow, document_member(row, name));
}

/* What refers to others already, and names, which are no references whatever they look like. */
static bool may_refer(const char *name)
{
    static const char *const others[] = {"name", "slug", "collection", "parent", "label"};

    for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
        if (strcmp(name, others[i]) == 0)
            return false;
    return true;
}

/* ---- a document ---- */

/* The API adds the model to the parameters that it was sent. */
static void take_off_model(cJSON *document)
{
    const char *model = document_text(document, "model");
    cJSON *parameters = document_member(document, "parameters");
    const char *own = document_text(parameters, "model");

    if (model != NULL && own != NULL && strcmp(model, own) == 0)
        cJSON_DeleteItemFromObjectCaseSensitive(parameters, "model");
}

/* What migrate_prompt and promote_prompt note besides: the same prompt made twice is the same file. */
static void take_off_times(cJSON *document)
{
    static const char *const times[] = {"migrated_at", "promoted_at"};
    cJSON *metadata = document_member(document, "template_metadata");

    for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
        cJSON_DeleteItemFromObjectCaseSensitive(metadata, times[i]);
}

static bool is_empty(const cJSON *value)
{
    if (cJSON_IsString(value))
        return value->valuestring[0] == '\0';
    return cJSON_IsNull(value) || ((cJSON_IsArray(value) || cJSON_IsObject(value)) && value->child == NULL);
}

void document_drop_empty(cJSON *document)
{
    cJSON *next;

    take_off_model(document);
    take_off_times(document);
    for (cJSON *member = document != NULL ? document->child : NULL; member != NULL; member = next) {
        next = member->next;
        if (is_empty(member) || (cJSON_IsFalse(member) && strcmp(member->string, "is_raw_template") == 0))
            cJSON_Delete(cJSON_DetachItemViaPointer(document, member));
    }
}

bool document_hide_secrets(cJSON *document, const workspace_kind *kind)
{
    cJSON *pointers = document_member(document, "left_out");
    bool is_new = !cJSON_IsArray(pointers);
    bool is_whole;

    if (kind->secrets == NULL)
        return true;
    if (is_new)
        pointers = cJSON_CreateArray();
    is_whole = pointers != NULL && secret_take_off(document, kind->secrets, pointers);
    if (!is_new)
        return is_whole;
    if (is_whole && pointers->child != NULL)
        return document_set(document, "left_out", pointers);
    document_free(pointers);
    return is_whole;
}

static void put_member(workspace_view *view, const workspace_object *object, const char *name)
{
    cJSON *value = value_of(view, object, name);

    if (value == NULL)
        return;
    if (may_refer(name))
        workflow_need(&view->flow, reference_put(view, value));
    workflow_need(&view->flow, document_set(object->document, name, value));
}

void workspace_compose(workspace_view *view, workspace_object *object)
{
    object->document = cJSON_CreateObject();
    workflow_need(&view->flow, object->document != NULL);
    for (size_t i = 0; !view->flow.is_short && object->kind->members[i] != NULL; i++)
        put_member(view, object, object->kind->members[i]);
    document_drop_empty(object->document);
    workflow_need(&view->flow, document_hide_secrets(object->document, object->kind));
}

/* ---- all of them ---- */

/* A config whose text is none has no document. */
static bool is_readable(workspace_view *view, const workspace_object *object)
{
    cJSON *config = object->kind->id == WORKSPACE_CONFIG ? open_config(view, object->row) : NULL;
    bool is = object->kind->id != WORKSPACE_CONFIG || config != NULL;

    document_free(config);
    return is;
}

/* A limit of one workspace that came into another would go on counting that one. */
static bool names_a_workspace(const cJSON *row)
{
    const cJSON *condition;

    cJSON_ArrayForEach(condition, document_member(row, "conditions"))
    {
        const char *key = document_text(condition, "key");

        if (key != NULL && strcmp(key, "workspace_id") == 0)
            return true;
    }
    return false;
}

/* What import_workspace would not take, or not as it is meant. NULL: nothing. */
static const char *what_is_amiss(workspace_view *view, const workspace_object *object)
{
    const char *member = workspace_name_member(object->kind);
    const char *name = member != NULL ? document_text(object->row, member) : NULL;

    if (member != NULL && (name == NULL || name[0] == '\0'))
        return "it has no name, by which it would be found: give it one";
    if (view->id[0] == '\0' && names_a_workspace(object->row))
        return "it names a workspace by its id, and whether that is this one is not known to the key";
    return is_readable(view, object) ? NULL : "its config is not JSON";
}

/* Objects with a path have a document, whatever happens: references to them are in those of others. */
static void choose(workspace_view *view)
{
    size_t foreign = 0;

    for (size_t i = 0; i < view->count; i++) {
        workspace_object *object = &view->objects[i];
        const char *reason;

        foreign += !object->is_own;
        if (!object->is_own)
            object->is_skipped = true;
        reason = object->is_skipped ? NULL : what_is_amiss(view, object);
        if (reason != NULL)
            workspace_leave_out(view, object, reason);
    }
    if (foreign > 0)
        workspace_note_left_out(
            view, &workspace_kinds[WORKSPACE_PARTIAL], NULL,
            "this key sees the partials of all workspaces, and the API does not say whose "
            "they are: those that no prompt of this workspace includes are not exported; a "
            "key of the workspace exports them");
}

/* Within a collection that has no file, and is not the default one. */
static bool is_orphan(const workspace_view *view, const workspace_object *object)
{
    const char *member = object->kind->around_id;
    const char *id = member != NULL ? document_text(object->row, member) : NULL;
    const workspace_object *around;

    if (object->path[0] == '\0' || id == NULL)
        return false;
    around = workspace_view_find(view, id);
    return around == NULL || (around->path[0] == '\0' && !document_flag(around->row, "is_default"));
}

/* What is within those that are left out is left out, too, level by level. */
static void leave_out_orphans(workspace_view *view)
{
    bool has_changed = true;

    while (has_changed) {
        has_changed = false;
        for (size_t i = 0; i < view->count; i++) {
            workspace_object *object = &view->objects[i];

            if (!is_orphan(view, object))
                continue;
            object->path[0] = '\0';
            object->is_skipped = true;
            has_changed = true;
            workspace_note_left_out(view, object->kind, object->row, "the collection around it is left out");
        }
    }
}

static void compose(workspace_view *view, workspace_object *object)
{
    workspace_compose(view, object);
    if (document_text(object->row, "prompt_version_label_id") != NULL &&
        !document_has(object->document, "label"))
        workspace_note_left_out(view, object->kind, object->row,
                                "it has a label that this key does not see, and that is not in its file");
}

void workspace_view_compose(workspace_view *view)
{
    workflow *flow = &view->flow;

    choose(view);
    workflow_need(flow, workspace_view_index(view) && workspace_name_all(view));
    if (flow->is_short)
        return;
    leave_out_orphans(view);
    workflow_need(flow, workspace_view_sort(view));
    for (size_t i = 0; !flow->is_short && i < view->count; i++)
        if (view->objects[i].path[0] != '\0')
            compose(view, &view->objects[i]);
}
