/* SPDX-License-Identifier: MIT */
/* Reading a workspace: list by list, and what lists do not show object by object. */
#include "workflow/workspace/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workflow/workspace/reference.h"
#include "workflow/workspace/settle.h"
#include "yaml/tree.h"

enum { MAX_PAGES = 50, FIRST_CAPACITY = 64 };

static workspace_view *of(workflow *flow)
{
    return (workspace_view *)flow;
}

static const workspace_view *seen(const workflow *flow)
{
    return (const workspace_view *)flow;
}

/* ---- its life ---- */

bool workspace_view_begin(workflow *flow)
{
    of(flow)->left_out = cJSON_CreateArray();
    workflow_need(flow, of(flow)->left_out != NULL);
    reader_begin(flow, &of(flow)->reader, MAX_PAGES);
    if (!tree_is_available())
        (void)workflow_refuse(flow, "this program was built without libyaml; nothing was sent");
    return tree_is_available();
}

static void free_object(workspace_object *object)
{
    document_free(object->row);
    document_free(object->document);
    free(object->identity);
}

/* Of an object: its id or its slug. */
struct workspace_name {
    char *text;
    size_t object;
};

static void drop_index(workspace_view *view)
{
    for (size_t i = 0; i < view->name_count; i++)
        free(view->names[i].text);
    free(view->names);
    view->names = NULL;
    view->name_count = 0;
}

void workspace_view_free(workspace_view *view)
{
    for (size_t i = 0; i < view->count; i++)
        free_object(&view->objects[i]);
    free(view->objects);
    drop_index(view);
    free(view->doubt);
    document_free(view->left_out);
    reader_free(&view->reader);
}

void workspace_note_left_out(workspace_view *view, const workspace_kind *kind, const cJSON *object,
                             const char *reason)
{
    static const char *const members[] = {"name", "slug", "id"};
    workflow *flow = &view->flow;
    cJSON *entry = cJSON_CreateObject();

    workflow_put_text(flow, entry, "kind", kind->name);
    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++)
        workflow_put_text(flow, entry, members[i], document_text(object, members[i]));
    workflow_put_text(flow, entry, "reason", reason);
    workflow_need(flow, document_append(view->left_out, entry));
}

void workspace_leave_out(workspace_view *view, workspace_object *object, const char *reason)
{
    object->is_skipped = true;
    object->is_unfit = true;
    workspace_note_left_out(view, object->kind, object->row, reason);
}

/* ---- the workspace itself ---- */

/* What belongs to an organisation may name it. */
static void note_organisation(workspace_view *view, const cJSON *object)
{
    const char *id = document_text(object, "organisation_id");

    if (view->organisation[0] == '\0' && id != NULL)
        (void)snprintf(view->organisation, sizeof(view->organisation), "%s", id);
}

/* Its list of workspaces was read, or refused, as it is to a workspace's own key. */
static void note_listed_workspaces(workspace_view *view)
{
    view->is_only = view->named.needs_list && view->named.listed <= 1;
}

static workflow_next take_workspace(workflow *flow, const cJSON *workspace)
{
    const char *id = document_text(workspace, "id");

    (void)snprintf(of(flow)->id, sizeof(of(flow)->id), "%s", id != NULL ? id : "");
    (void)snprintf(of(flow)->slug, sizeof(of(flow)->slug), "%s", document_text(workspace, "slug"));
    note_organisation(of(flow), workspace);
    note_listed_workspaces(of(flow));
    return WORKFLOW_ON;
}

/* A key may reach what is in a workspace, and not the workspace. Lists may say which one it is: workspace_settle(). */
static workflow_next doubt_workspace(workflow *flow, const char *why)
{
    of(flow)->doubt = strdup(why);
    workflow_need(flow, of(flow)->doubt != NULL);
    note_listed_workspaces(of(flow));
    return WORKFLOW_ON;
}

const named_workspace_use workspace_named = {
    .argument = "workspace_id",
    .state = offsetof(workspace_view, named),
    .reader = offsetof(workspace_view, reader),
    .found = take_workspace,
    .doubted = doubt_workspace,
};

bool workspace_needs_others(const workflow *flow)
{
    return !seen(flow)->named.needs_list;
}

void workspace_ask_for_others(workflow *flow, cJSON *arguments)
{
    workflow_need(flow, document_set_integer(arguments, "page_size", 2));
}

workflow_next workspace_take_others(workflow *flow, const cJSON *answer)
{
    of(flow)->is_only = cJSON_GetArraySize(document_member(answer, "data")) <= 1;
    return WORKFLOW_ON;
}

/* Keys of workspaces have no list of workspaces. */
workflow_next workspace_miss_others(workflow *flow, const portkey_error *error)
{
    (void)error;
    of(flow)->is_only = true;
    return WORKFLOW_ON;
}

/* ---- lists ---- */

/* That of the step. */
static reader_list list_of(const workflow *flow)
{
    const workspace_kind *kind = flow->step->about;

    return (reader_list){kind->name, NULL};
}

void workspace_ask_for_list(workflow *flow, cJSON *arguments)
{
    const workspace_kind *kind = flow->step->about;

    if (kind->by_workspace)
        workflow_put_text(flow, arguments, "workspace_id", document_text(flow->arguments, "workspace_id"));
    reader_ask(flow, &seen(flow)->reader, arguments);
}

void workspace_ask_for_shared(workflow *flow, cJSON *arguments)
{
    reader_ask(flow, &seen(flow)->reader, arguments);
}

/* Archived objects, and those of another workspace, which a list may show all the same. */
static bool is_of_others(const workspace_view *view, const cJSON *row)
{
    const char *status = document_text(row, "status");
    const char *workspace = document_text(row, "workspace_id");

    if (status != NULL && strcmp(status, "archived") == 0)
        return true;
    return workspace != NULL && view->id[0] != '\0' && strcmp(workspace, view->id) != 0 &&
           strcmp(workspace, view->slug) != 0;
}

/* What belongs to the organisation can be referred to, and has no file. */
static bool is_of_all(const workspace_kind *kind, const cJSON *row)
{
    if (kind->id == WORKSPACE_LABEL || kind->id == WORKSPACE_GUARDRAIL)
        return document_flag(row, "is_universal") || !document_has(row, "workspace_id");
    return kind->id == WORKSPACE_COLLECTION && document_flag(row, "is_default");
}

/* The place of an id among those of the list, or that where it belongs. */
static size_t place_of(const workspace_view *view, const char *id)
{
    size_t low = 0;
    size_t high = view->id_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(view->ids[middle], id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A list that changes while it is read may show a row on two pages. */
static bool is_there(const workspace_view *view, const cJSON *row)
{
    const char *id = document_text(row, "id");
    size_t place = id != NULL ? place_of(view, id) : 0;

    return id != NULL && place < view->id_count && strcmp(view->ids[place], id) == 0;
}

/* The row is one that the view keeps. */
static void note_listed(workspace_view *view, const cJSON *row)
{
    const char *id = document_text(row, "id");
    size_t place = id != NULL ? place_of(view, id) : 0;

    view->listed++;
    if (id == NULL)
        return;
    memmove(&view->ids[place + 1], &view->ids[place], (view->id_count - place) * sizeof(view->ids[0]));
    view->ids[place] = id;
    view->id_count++;
}

static void end_listed(workspace_view *view)
{
    view->listed = 0;
    view->id_count = 0;
}

static workspace_object *new_object(workspace_view *view)
{
    size_t capacity = view->capacity > 0 ? 2 * view->capacity : FIRST_CAPACITY;
    workspace_object *objects;

    if (view->count < view->capacity)
        return &view->objects[view->count];
    objects = realloc(view->objects, capacity * sizeof(*objects));
    workflow_need(&view->flow, objects != NULL);
    if (objects == NULL)
        return NULL;
    view->objects = objects;
    view->capacity = capacity;
    return &objects[view->count];
}

static void add(workspace_view *view, const workspace_kind *kind, const cJSON *row)
{
    workspace_object *object = new_object(view);

    if (object == NULL)
        return;
    *object = (workspace_object){.kind = kind, .row = workflow_keep(&view->flow, row)};
    object->is_skipped = is_of_all(kind, row);
    object->is_whole = kind->is_whole || object->is_skipped;
    object->is_own = kind->by_workspace || view->is_only;
    view->count++;
    note_listed(view, object->row);
}

/* Of labels that all workspaces have there is a list of its own, which may have others, too. */
static bool is_wanted(const workflow *flow, const workspace_kind *kind, const cJSON *row)
{
    if (flow->step->ask == workspace_ask_for_shared)
        return is_of_all(kind, row);
    return !is_of_others(seen(flow), row) && !is_there(seen(flow), row);
}

static void add_page(workflow *flow, const workspace_kind *kind, const cJSON *rows)
{
    workspace_view *view = of(flow);
    const cJSON *row;

    cJSON_ArrayForEach(row, rows)
    {
        note_organisation(view, row);
        if (!is_wanted(flow, kind, row))
            continue;
        workspace_note_named(view, kind, row);
        if (view->listed == WORKSPACE_MAX_OBJECTS) {
            view->is_cut[kind->id] = true;
            reader_note_cut(flow, &view->reader, kind->name);
            return;
        }
        add(view, kind, row);
    }
}

/* Lists of partials name no workspace: a collection does, a prompt that includes it, or a key that sees one only. */
static void find_own_partials(workspace_view *view)
{
    workflow_need(&view->flow, workspace_view_index(view));
    for (size_t i = 0; i < view->count; i++) {
        workspace_object *object = &view->objects[i];
        const char *collection = document_text(object->row, "collection_id");

        if (object->kind->id == WORKSPACE_PROMPT)
            reference_mark_included(view, document_text(object->row, "string"));
        else if (object->kind->id == WORKSPACE_PARTIAL && collection != NULL &&
                 workspace_view_find(view, collection) != NULL)
            object->is_own = true;
    }
}

workflow_next workspace_take_list(workflow *flow, const cJSON *answer)
{
    workspace_view *view = of(flow);
    const workspace_kind *kind = flow->step->about;
    reader_list list = list_of(flow);
    workflow_next next;

    view->is_reached = view->is_reached || kind->by_workspace;
    add_page(flow, kind, document_member(answer, "data"));
    next = reader_turn(flow, &view->reader, &list, answer);
    if (next == WORKFLOW_AGAIN)
        return next;
    end_listed(view);
    view->is_whole[kind->id] = view->reader.was_whole && !view->is_cut[kind->id];
    if (kind->id == WORKSPACE_PARTIAL)
        find_own_partials(view);
    return next;
}

workflow_next workspace_take_shared(workflow *flow, const cJSON *answer)
{
    reader_list list = list_of(flow);
    workflow_next next;

    add_page(flow, flow->step->about, document_member(answer, "data"));
    next = reader_turn(flow, &of(flow)->reader, &list, answer);
    if (next != WORKFLOW_AGAIN)
        end_listed(of(flow));
    return next;
}

/* A key may see those of its workspace alone. What is missed by that is noted where a prompt has one. */
workflow_next workspace_miss_shared(workflow *flow, const portkey_error *error)
{
    (void)error;
    end_listed(of(flow));
    reader_end(&of(flow)->reader);
    return WORKFLOW_ON;
}

workflow_next workspace_miss_list(workflow *flow, const portkey_error *error)
{
    reader_list list = list_of(flow);

    end_listed(of(flow));
    reader_miss(flow, &of(flow)->reader, &list, error->message);
    return WORKFLOW_ON;
}

workflow_next workspace_take_last_list(workflow *flow, const cJSON *answer)
{
    workflow_next next = workspace_take_list(flow, answer);

    return next == WORKFLOW_ON ? workspace_settle(of(flow)) : next;
}

workflow_next workspace_miss_last_list(workflow *flow, const portkey_error *error)
{
    (void)workspace_miss_list(flow, error);
    return workspace_settle(of(flow));
}

/* ---- one by one ---- */

static workspace_object *find_unread(const workspace_view *view, const workspace_kind *kind)
{
    for (size_t i = 0; i < view->count; i++) {
        workspace_object *object = &view->objects[i];

        if (object->kind == kind && !object->is_whole && object->is_own)
            return object;
    }
    return NULL;
}

static workspace_object *unread_of_step(const workflow *flow)
{
    return find_unread(seen(flow), flow->step->about);
}

bool workspace_has_unread(const workflow *flow)
{
    return unread_of_step(flow) != NULL;
}

void workspace_ask_for_one(workflow *flow, cJSON *arguments)
{
    const workspace_object *object = unread_of_step(flow);
    const char *slug = object != NULL ? document_text(object->row, "slug") : NULL;

    if (object == NULL)
        return;
    workflow_put_text(flow, arguments, object->kind->id_argument,
                      slug != NULL ? slug : document_text(object->row, "id"));
}

workflow_next workspace_take_one(workflow *flow, const cJSON *answer)
{
    workspace_view *view = of(flow);
    workspace_object *object = unread_of_step(flow);

    if (object == NULL)
        return WORKFLOW_ON;
    document_free(object->row);
    object->row = workflow_keep(flow, answer);
    object->is_whole = true;
    if (object->kind->id == WORKSPACE_PARTIAL)
        reference_mark_included(view, document_text(answer, "string"));
    return workspace_has_unread(flow) ? WORKFLOW_AGAIN : WORKFLOW_ON;
}

workflow_next workspace_miss_one(workflow *flow, const portkey_error *error)
{
    workspace_object *object = unread_of_step(flow);

    if (object == NULL)
        return WORKFLOW_ON;
    object->is_whole = true;
    workspace_leave_out(of(flow), object, error->message);
    return workspace_has_unread(flow) ? WORKFLOW_AGAIN : WORKFLOW_ON;
}

/* ---- finding ---- */

/* The order of kinds, then that of paths. */
static int compare_objects(const void *a, const void *b)
{
    const workspace_object *one = a;
    const workspace_object *other = b;

    if (one->kind != other->kind)
        return one->kind < other->kind ? -1 : 1;
    return strcmp(one->path, other->path);
}

/* Names refer to objects by their place. */
bool workspace_view_sort(workspace_view *view)
{
    if (view->count > 0)
        qsort(view->objects, view->count, sizeof(*view->objects), compare_objects);
    return workspace_view_index(view);
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(((const struct workspace_name *)a)->text, ((const struct workspace_name *)b)->text);
}

static int compare_with_name(const void *id, const void *name)
{
    return strcmp(id, ((const struct workspace_name *)name)->text);
}

/* Slugs of integrations are chosen, and the same in each workspace. */
static bool has_names(const workspace_object *object)
{
    return object->kind->id != WORKSPACE_INTEGRATION;
}

/* Returns false when out of memory. */
static bool add_name(workspace_view *view, const char *text, size_t object)
{
    char *copy = text != NULL && text[0] != '\0' ? strdup(text) : NULL;

    if (copy != NULL)
        view->names[view->name_count++] = (struct workspace_name){copy, object};
    return copy != NULL || text == NULL || text[0] == '\0';
}

static bool add_names(workspace_view *view, size_t object)
{
    const cJSON *row = view->objects[object].row;

    return !has_names(&view->objects[object]) || (add_name(view, document_text(row, "id"), object) &&
                                                  add_name(view, document_text(row, "slug"), object));
}

bool workspace_view_index(workspace_view *view)
{
    bool is_whole;

    drop_index(view);
    view->names = malloc((2 * view->count + 1) * sizeof(*view->names));
    is_whole = view->names != NULL;
    for (size_t i = 0; is_whole && i < view->count; i++)
        is_whole = add_names(view, i);
    if (!is_whole) {
        drop_index(view);
        return false;
    }
    qsort(view->names, view->name_count, sizeof(*view->names), compare_names);
    return true;
}

workspace_object *workspace_view_find(const workspace_view *view, const char *id)
{
    const struct workspace_name *found =
        view->names != NULL
            ? bsearch(id, view->names, view->name_count, sizeof(*view->names), compare_with_name)
            : NULL;

    return found != NULL ? &view->objects[found->object] : NULL;
}

workspace_object *workspace_view_at(const workspace_view *view, const char *path)
{
    workspace_object wanted = {.kind = workspace_kind_in(path)};

    if (wanted.kind == NULL || view->count == 0 || strlen(path) >= sizeof(wanted.path))
        return NULL;
    (void)snprintf(wanted.path, sizeof(wanted.path), "%s", path);
    return bsearch(&wanted, view->objects, view->count, sizeof(wanted), compare_objects);
}
