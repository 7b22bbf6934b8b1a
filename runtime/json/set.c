/* SPDX-License-Identifier: MIT */
/* Changes at one place of a text. */
#include <string.h>

#include "base/json_writer.h"
#include "base/utf8.h"
#include "error/error.h"
#include "json/edit.h"

/* Where a pointer leads. */
struct place {
    portkey_value parent;
    portkey_value value; /* no value: one may be added to the parent */
    const char *part;    /* the last of the pointer */
};

static bool is_pointer(const char *pointer)
{
    if (*pointer != '\0' && *pointer != '/')
        return false;
    for (const char *at = pointer; *at != '\0'; at++)
        if (*at == '~' && at[1] != '0' && at[1] != '1')
            return false;
    return pa_is_utf8(pointer, strlen(pointer));
}

static int check(const char *function, char **out, const char *pointer, portkey_error *error)
{
    if (out == NULL || pointer == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "%s(): out and pointer must not be NULL", function);
    if (!is_pointer(pointer))
        return pa_fail(error, PORTKEY_EINVAL, "%s(): the pointer is not a JSON Pointer in UTF-8", function);
    return 0;
}

/* `end` is where the pointer leads no further. */
static int lead_nowhere(const char *pointer, const char *end, portkey_error *error)
{
    char known[sizeof(error->pointer)];

    pa_copy_clean(known, sizeof(known), pointer, (size_t)(end - pointer));
    (void)pa_fail(error, PORTKEY_EUNKNOWN, "the text has no place %s", known);
    if (error != NULL)
        memcpy(error->pointer, known, sizeof(known));
    return PORTKEY_EUNKNOWN;
}

static int find(struct place *place, portkey_value root, const char *pointer, portkey_error *error)
{
    const char *at = pointer;

    *place = (struct place){.value = root, .part = ""};
    while (*at == '/') {
        size_t length = strcspn(at + 1, "/");

        place->parent = place->value;
        place->part = at + 1;
        place->value = pa_value_step(place->parent, at + 1, length);
        at += length + 1;
        if (*at == '/' && !portkey_value_exists(place->value))
            return lead_nowhere(pointer, at, error);
    }
    return 0;
}

/* ---- setting ---- */

/* Whether the part is the place behind the last element. */
static bool is_next_index(const char *part, size_t count)
{
    uint64_t index;

    return strcmp(part, "-") == 0 || (pa_read_index(&index, part, strlen(part)) && index == count);
}

static bool takes_another(const struct place *place)
{
    switch (portkey_value_type(place->parent)) {
    case PORTKEY_JSON_OBJECT: return true;
    case PORTKEY_JSON_ARRAY: return is_next_index(place->part, portkey_value_count(place->parent));
    default: return false;
    }
}

static void append_key(struct pa_edit *edit, const char *part)
{
    pa_text key = {.limit = SIZE_MAX - 1, .secret = true};
    pa_text quoted = {.limit = SIZE_MAX - 1, .secret = true};

    for (; *part != '\0'; part++) {
        if (*part == '~')
            pa_text_append_char(&key, *++part == '0' ? '~' : '/');
        else
            pa_text_append_char(&key, *part);
    }
    pa_append_json_string(&quoted, key.length > 0 ? key.data : "", key.length);
    if (pa_text_failed(&key) || pa_text_failed(&quoted))
        edit->text.failed = true;
    else
        pa_edit_append(edit, quoted.data, quoted.length);
    pa_text_free(&key);
    pa_text_free(&quoted);
}

/* The new one looks like the last one. Returns the place in the text that follows. */
static const char *append_added(struct pa_edit *edit, const char *text, const struct place *place,
                                portkey_value value)
{
    portkey_value last = pa_last_child(place->parent);
    size_t length;
    const char *rest = portkey_value_raw(place->parent, &length) + length - 1;
    struct pa_slot slot = {0};

    if (portkey_value_exists(last)) {
        slot = pa_slot_of(last);
        rest = slot.value_end;
    }
    pa_edit_copy(edit, text, rest);
    if (portkey_value_exists(last)) {
        pa_edit_append(edit, ",", 1);
        pa_edit_copy(edit, slot.lead, slot.begin);
    }
    if (portkey_value_type(place->parent) == PORTKEY_JSON_OBJECT) {
        append_key(edit, place->part);
        if (portkey_value_exists(last))
            pa_edit_copy(edit, slot.key_end, slot.value);
        else
            pa_edit_append(edit, ":", 1);
    }
    pa_edit_append_value(edit, value);
    return rest;
}

static const char *append_replaced(struct pa_edit *edit, const char *text, portkey_value old,
                                   portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(old, &length);

    pa_edit_copy(edit, text, raw);
    pa_edit_append_value(edit, value);
    return raw + length;
}

static int set(struct pa_edit *edit, const char *text, size_t length, portkey_value root, const char *pointer,
               portkey_value value)
{
    struct place place;
    const char *rest;
    int result = find(&place, root, pointer, edit->error);

    if (result < 0)
        return result;
    if (portkey_value_exists(place.value))
        rest = append_replaced(edit, text, place.value, value);
    else if (takes_another(&place))
        rest = append_added(edit, text, &place, value);
    else
        return lead_nowhere(pointer, pointer + strlen(pointer), edit->error);
    pa_edit_copy(edit, rest, text + length);
    return 0;
}

int portkey_json_set(char **out, const char *text, size_t length, const char *pointer, const char *value,
                     size_t value_length, const portkey_json_limits *limits, portkey_error *error)
{
    struct pa_edit edit;
    portkey_json *document = NULL;
    portkey_json *added = NULL;
    int result = check("portkey_json_set", out, pointer, error);

    if (result < 0)
        return result;
    pa_edit_begin(&edit, limits, error);
    result = pa_edit_read(&edit, &document, "text", text, length);
    if (result == 0)
        result = pa_edit_read(&edit, &added, "value", value, value_length);
    if (result == 0)
        result = set(&edit, text, length, portkey_json_root(document), pointer, portkey_json_root(added));
    result = pa_edit_finish(&edit, out, result);
    portkey_json_free(document);
    portkey_json_free(added);
    return result;
}

/* ---- removing ---- */

/* The bytes that go with the value: from *from up to the place that is returned. */
static const char *gap_of(portkey_value value, const char **from)
{
    struct pa_slot slot = pa_slot_of(value);

    if (*slot.end == ',') {
        *from = slot.begin;
        return pa_slot_of(portkey_value_next(value)).begin;
    }
    if (slot.lead[-1] != ',') {
        *from = slot.lead;
        return slot.end;
    }
    for (*from = slot.lead - 1; strchr(" \n\t\r", (*from)[-1]) != NULL; (*from)--)
        ;
    return slot.value_end;
}

static int cut(struct pa_edit *edit, const char *text, size_t length, portkey_value root, const char *pointer)
{
    struct place place;
    const char *from;
    const char *to;
    int result = find(&place, root, pointer, edit->error);

    if (result < 0)
        return result;
    if (!portkey_value_exists(place.value))
        return lead_nowhere(pointer, pointer + strlen(pointer), edit->error);
    to = gap_of(place.value, &from);
    pa_edit_copy(edit, text, from);
    pa_edit_copy(edit, to, text + length);
    return 0;
}

int portkey_json_remove(char **out, const char *text, size_t length, const char *pointer,
                        const portkey_json_limits *limits, portkey_error *error)
{
    struct pa_edit edit;
    portkey_json *document = NULL;
    int result = check("portkey_json_remove", out, pointer, error);

    if (result == 0 && *pointer == '\0')
        result = pa_fail(error, PORTKEY_EINVAL, "portkey_json_remove(): the whole text cannot be removed");
    if (result < 0)
        return result;
    pa_edit_begin(&edit, limits, error);
    result = pa_edit_read(&edit, &document, "text", text, length);
    if (result == 0)
        result = cut(&edit, text, length, portkey_json_root(document), pointer);
    result = pa_edit_finish(&edit, out, result);
    portkey_json_free(document);
    return result;
}
