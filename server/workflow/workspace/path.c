/* SPDX-License-Identifier: MIT */
#include "workflow/workspace/path.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

enum {
    MAX_IDENTITY = 64 * 1024,
    MAX_HANDLE = 80, /* without the hash */
};

/* ---- identities ---- */

/* A slash stands before each name; those within names are escaped, so that "a/b" is not "b" in "a". */
static void append_name(pa_text *text, const char *name)
{
    pa_text_append_char(text, '/');
    for (; *name != '\0'; name++) {
        if (*name == '/' || *name == '\\')
            pa_text_append_char(text, '\\');
        pa_text_append_char(text, *name);
    }
}

char *workspace_identity(const char *around, const char *name)
{
    pa_text text = PA_TEXT_INIT(MAX_IDENTITY);
    char *taken;

    pa_text_append_string(&text, around);
    append_name(&text, name);
    taken = pa_text_failed(&text) ? NULL : pa_text_take(&text);
    pa_text_free(&text);
    return taken;
}

char *workspace_limit_identity(const cJSON *limit)
{
    static const char *const members[] = {"target", "type", "unit", "group_by"};
    pa_text text = PA_TEXT_INIT(MAX_IDENTITY);
    char *taken;
    bool is_whole = true;

    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        const cJSON *member = document_member(limit, members[i]);
        char *part = NULL;

        is_whole = is_whole && (member == NULL || document_write(&part, member, NULL) == 0);
        pa_text_append_string(&text, part != NULL ? part : "");
        pa_text_append_char(&text, ' ');
        portkey_text_free(part);
    }
    taken = is_whole && !pa_text_failed(&text) ? pa_text_take(&text) : NULL;
    pa_text_free(&text);
    return taken;
}

/* Of the collection with that id; "" for the default one. One that is not known has an identity that no file has. */
static char *identity_around(const workspace_view *view, const char *id, size_t level)
{
    const workspace_object *object =
        id != NULL && level < WORKSPACE_MAX_LEVELS ? workspace_view_find(view, id) : NULL;
    const char *name;
    char *around;
    char *identity;

    if (object == NULL || object->kind->id != WORKSPACE_COLLECTION)
        return id != NULL ? workspace_identity("?", id) : strdup("");
    if (object->is_skipped && !object->is_unfit)
        return strdup("");
    name = document_text(object->row, "name");
    around = identity_around(view, document_text(object->row, "parent_collection_id"), level + 1);
    identity = around != NULL ? workspace_identity(around, name != NULL ? name : "") : NULL;
    free(around);
    return identity;
}

static char *identity_in(const workspace_view *view, const cJSON *row, const char *collection)
{
    char *around = identity_around(view, document_text(row, collection), 0);
    const char *name = document_text(row, "name");
    char *identity = around != NULL ? workspace_identity(around, name != NULL ? name : "") : NULL;

    free(around);
    return identity;
}

static char *identity_of(const workspace_view *view, const workspace_object *object)
{
    const workspace_kind *kind = object->kind;
    const char *name = document_text(object->row, kind->identity);
    bool has_name = name != NULL && name[0] != '\0';

    if (kind->around_id != NULL)
        return identity_in(view, object->row, kind->around_id);
    if (kind->is_limit && !has_name)
        return workspace_limit_identity(object->row);
    return workspace_identity("", has_name ? name : "");
}

/* ---- names of files ---- */

static char letter_of(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (char)(c - 'A' + 'a');
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-';
}

/* Runs of other characters are one hyphen, and none stands at an end. Returns the length. */
static size_t put_handle(char out[MAX_HANDLE + 1], const char *identity)
{
    size_t length = 0;

    for (; *identity != '\0' && length < MAX_HANDLE; identity++) {
        char c = letter_of(*identity);

        if (c != '-' || (length > 0 && out[length - 1] != '-'))
            out[length++] = c;
    }
    while (length > 0 && out[length - 1] == '-')
        length--;
    out[length] = '\0';
    return length;
}

static void put_path(workspace_object *object, bool needs_hash)
{
    char handle[MAX_HANDLE + 1];
    size_t length = put_handle(handle, object->identity);
    uint32_t hash = pa_hash(PA_HASH_START, object->identity, strlen(object->identity));

    if (needs_hash || length == 0 || length == MAX_HANDLE)
        (void)snprintf(object->path, sizeof(object->path), "%s/%s%s%08x", object->kind->folder, handle,
                       length > 0 ? "-" : "", (unsigned)hash);
    else
        (void)snprintf(object->path, sizeof(object->path), "%s/%s", object->kind->folder, handle);
}

/* ---- objects that are named alike ---- */

typedef int comparison(const void *, const void *);

static int compare_identities(const void *a, const void *b)
{
    const workspace_object *one = *(workspace_object *const *)a;
    const workspace_object *other = *(workspace_object *const *)b;

    if (one->kind != other->kind)
        return one->kind < other->kind ? -1 : 1;
    return strcmp(one->identity, other->identity);
}

static int compare_paths(const void *a, const void *b)
{
    return strcmp((*(workspace_object *const *)a)->path, (*(workspace_object *const *)b)->path);
}

/* Marks those that are equal to another. */
static void mark_alike(workspace_object **objects, size_t count, comparison *compare)
{
    qsort(objects, count, sizeof(workspace_object *), compare);
    for (size_t i = 0; i < count; i++)
        objects[i]->is_alike = (i > 0 && compare(&objects[i - 1], &objects[i]) == 0) ||
                               (i + 1 < count && compare(&objects[i], &objects[i + 1]) == 0);
}

/* Takes those from the list that are marked, or left out already, and returns how many are left. */
static size_t leave_out_alike(workspace_view *view, workspace_object **objects, size_t count)
{
    size_t left = 0;

    for (size_t i = 0; i < count; i++) {
        if (objects[i]->is_skipped)
            continue;
        if (!objects[i]->is_alike) {
            objects[left++] = objects[i];
            continue;
        }
        objects[i]->path[0] = '\0';
        workspace_leave_out(view, objects[i], "another has the same name, by which it is found: rename one");
    }
    return left;
}

/* Names that differ may be the same as names of files. */
static void put_paths(workspace_object **objects, size_t count)
{
    for (size_t i = 0; i < count; i++)
        put_path(objects[i], false);
    mark_alike(objects, count, compare_paths);
    for (size_t i = 0; i < count; i++)
        if (objects[i]->is_alike)
            put_path(objects[i], true);
}

static void name_all(workspace_view *view, workspace_object **objects, size_t count)
{
    mark_alike(objects, count, compare_identities);
    count = leave_out_alike(view, objects, count);
    put_paths(objects, count);
    mark_alike(objects, count, compare_paths);
    (void)leave_out_alike(view, objects, count);
}

bool workspace_name_all(workspace_view *view)
{
    workspace_object **objects = malloc((view->count + 1) * sizeof(workspace_object *));
    size_t count = 0;
    bool is_whole = objects != NULL;

    for (size_t i = 0; is_whole && i < view->count; i++) {
        workspace_object *object = &view->objects[i];

        if (object->is_skipped && !object->is_unfit)
            continue;
        object->identity = identity_of(view, object);
        is_whole = object->identity != NULL;
        objects[count++] = object;
    }
    if (is_whole)
        name_all(view, objects, count);
    free(objects);
    return is_whole;
}

workspace_object *workspace_view_named(const workspace_view *view, const workspace_kind *kind,
                                       const char *identity, size_t *count)
{
    workspace_object *found = NULL;

    *count = 0;
    for (size_t i = 0; i < view->count; i++) {
        workspace_object *object = &view->objects[i];

        if (object->kind != kind || object->identity == NULL || strcmp(object->identity, identity) != 0)
            continue;
        found = object;
        (*count)++;
    }
    return found;
}
