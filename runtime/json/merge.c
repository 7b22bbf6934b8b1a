/* SPDX-License-Identifier: MIT */
/* JSON Merge Patch (RFC 7396). */
#include <stdlib.h>

#include "base/memory.h"
#include "error/error.h"
#include "json/edit.h"

/* ---- the members of a patch, by name ---- */

struct entry {
    portkey_value member;
    uint32_t hash;
    bool is_used; /* the text has a member of that name */
};

/* Sorted by hash: a text of many members meets a patch of many. */
struct names {
    struct entry *entries;
    size_t count;
};

static int compare_entries(const void *a, const void *b)
{
    const struct entry *x = a;
    const struct entry *y = b;

    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static bool list_names(struct names *names, portkey_value object)
{
    *names = (struct names){pa_resize_array(NULL, portkey_value_count(object), sizeof(struct entry)), 0};
    if (names->entries == NULL)
        return false;
    PORTKEY_FOR_EACH (member, object)
        names->entries[names->count++] =
            (struct entry){.member = member, .hash = pa_hash_string(portkey_value_key(member))};
    qsort(names->entries, names->count, sizeof(struct entry), compare_entries);
    return true;
}

static struct entry *find_name(const struct names *names, portkey_value key)
{
    uint32_t hash = pa_hash_string(key);
    size_t low = 0;
    size_t high = names->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (names->entries[middle].hash < hash)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < names->count && names->entries[low].hash == hash; low++)
        if (pa_strings_equal(portkey_value_key(names->entries[low].member), key))
            return &names->entries[low];
    return NULL;
}

/* ---- objects that are written member by member ---- */

struct object {
    struct pa_edit *edit;
    struct pa_slot last;     /* the last member of the text's object; its value is NULL: there is none */
    struct pa_slot previous; /* the member that was written last, if it is one of the text */
    bool has_members;
};

static int merge_value(struct pa_edit *edit, portkey_value value, portkey_value patch);

static void begin_object(struct object *object, struct pa_edit *edit, portkey_value source)
{
    portkey_value last = pa_last_child(source);
    size_t length;
    const char *raw = portkey_value_raw(source, &length);

    *object = (struct object){.edit = edit};
    if (portkey_value_exists(last))
        object->last = pa_slot_of(last);
    /* An empty object may have white space. */
    pa_edit_append(edit, raw, portkey_value_exists(last) ? 1 : length - 1);
}

static void begin_member(struct object *object)
{
    if (object->has_members)
        pa_edit_append(object->edit, ",", 1);
    object->has_members = true;
}

/* A member of the text, up to its value. The white space that follows a value is written only before a comma. */
static void begin_kept(struct object *object, portkey_value member)
{
    struct pa_slot slot = pa_slot_of(member);

    if (object->has_members)
        pa_edit_copy(object->edit, object->previous.value_end, object->previous.end);
    begin_member(object);
    pa_edit_copy(object->edit, slot.lead, slot.value);
    object->previous = slot;
}

/* A member of the patch, up to its value. It looks like the last one of the text. */
static void begin_new(struct object *object, portkey_value member)
{
    bool has_model = object->last.value != NULL;

    begin_member(object);
    if (has_model)
        pa_edit_copy(object->edit, object->last.lead, object->last.begin);
    pa_edit_append_value(object->edit, portkey_value_key(member));
    if (has_model)
        pa_edit_copy(object->edit, object->last.key_end, object->last.value);
    else
        pa_edit_append(object->edit, ":", 1);
}

static void end_object(struct object *object)
{
    if (object->has_members && object->last.value != NULL)
        pa_edit_copy(object->edit, object->last.value_end, object->last.end);
    pa_edit_append(object->edit, "}", 1);
}

/* ---- merging ---- */

/* An object of the patch where the text has none: without the members that are null. */
static int copy_object(struct pa_edit *edit, portkey_value patch)
{
    const portkey_value none = {NULL, 0};
    struct object object;
    int result = 0;

    begin_object(&object, edit, patch);
    for (portkey_value member = portkey_value_first(patch); portkey_value_exists(member) && result == 0;
         member = portkey_value_next(member)) {
        if (portkey_value_type(member) == PORTKEY_JSON_NULL)
            continue;
        begin_kept(&object, member);
        result = merge_value(edit, none, member);
    }
    end_object(&object);
    return result;
}

static int merge_kept(struct object *object, const struct names *names, portkey_value member)
{
    struct entry *entry = find_name(names, portkey_value_key(member));

    if (entry != NULL)
        entry->is_used = true;
    if (entry != NULL && portkey_value_type(entry->member) == PORTKEY_JSON_NULL)
        return 0;
    begin_kept(object, member);
    if (entry != NULL)
        return merge_value(object->edit, member, entry->member);
    pa_edit_append_value(object->edit, member);
    return 0;
}

static int merge_new(struct object *object, const struct names *names, portkey_value member)
{
    const portkey_value none = {NULL, 0};
    const struct entry *entry = find_name(names, portkey_value_key(member));

    if (entry == NULL || entry->is_used || portkey_value_type(member) == PORTKEY_JSON_NULL)
        return 0;
    begin_new(object, member);
    return merge_value(object->edit, none, member);
}

static int merge_members(struct object *object, portkey_value value, portkey_value patch)
{
    struct names names;
    portkey_value member;
    int result = 0;

    if (!list_names(&names, patch))
        return pa_fail_memory(object->edit->error);
    for (member = portkey_value_first(value); portkey_value_exists(member) && result == 0;
         member = portkey_value_next(member))
        result = merge_kept(object, &names, member);
    for (member = portkey_value_first(patch); portkey_value_exists(member) && result == 0;
         member = portkey_value_next(member))
        result = merge_new(object, &names, member);
    free(names.entries);
    return result;
}

static int merge_value(struct pa_edit *edit, portkey_value value, portkey_value patch)
{
    struct object object;
    int result;

    if (portkey_value_type(patch) != PORTKEY_JSON_OBJECT) {
        pa_edit_append_value(edit, patch);
        return 0;
    }
    if (portkey_value_type(value) != PORTKEY_JSON_OBJECT)
        return copy_object(edit, patch);
    begin_object(&object, edit, value);
    result = merge_members(&object, value, patch);
    end_object(&object);
    return result;
}

static int merge(struct pa_edit *edit, const char *text, size_t length, portkey_value root,
                 portkey_value patch)
{
    size_t size;
    const char *raw = portkey_value_raw(root, &size);
    int result;

    pa_edit_copy(edit, text, raw);
    result = merge_value(edit, root, patch);
    pa_edit_copy(edit, raw + size, text + length);
    return result;
}

int portkey_json_merge(char **out, const char *text, size_t length, const char *patch, size_t patch_length,
                       const portkey_json_limits *limits, portkey_error *error)
{
    struct pa_edit edit;
    portkey_json *document = NULL;
    portkey_json *changes = NULL;
    int result;

    if (out == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_json_merge(): out must not be NULL");
    pa_edit_begin(&edit, limits, error);
    result = pa_edit_read(&edit, &document, "text", text, length);
    if (result == 0)
        result = pa_edit_read(&edit, &changes, "patch", patch, patch_length);
    if (result == 0)
        result = merge(&edit, text, length, portkey_json_root(document), portkey_json_root(changes));
    result = pa_edit_finish(&edit, out, result);
    portkey_json_free(document);
    portkey_json_free(changes);
    return result;
}
