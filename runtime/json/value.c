/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "json/json.h"

enum { MAX_INDEX = 999999999 };

static const portkey_value none = {NULL, 0};

/* They may be secrets, such as the settings of a provider. */
static void free_copies(struct pa_copy *copy)
{
    while (copy != NULL) {
        struct pa_copy *next = copy->next;

        pa_wipe(copy->text, copy->length);
        free(copy);
        copy = next;
    }
}

void portkey_json_free(portkey_json *document)
{
    if (document == NULL)
        return;
    pa_free_strings(document);
    free_copies(document->copies);
    free(document->nodes);
    free(document);
}

const struct pa_node *pa_node(portkey_value value)
{
    return &value.document->nodes[value.index];
}

portkey_value portkey_json_root(portkey_json *document)
{
    return (portkey_value){document, 0};
}

portkey_json_type portkey_value_type(portkey_value value)
{
    return value.document == NULL ? PORTKEY_JSON_NONE : (portkey_json_type)pa_node(value)->type;
}

const char *pa_type_name(portkey_json_type type)
{
    static const char *const names[] = {"nothing", "null", "boolean", "number", "string", "array", "object"};

    return names[type];
}

const char *portkey_value_raw(portkey_value value, size_t *length)
{
    if (value.document == NULL) {
        *length = 0;
        return "";
    }
    *length = pa_node(value)->end - pa_node(value)->start;
    return value.document->text + pa_node(value)->start;
}

static struct pa_copy *find_copy(portkey_value value)
{
    struct pa_copy *copy = value.document->copies;

    while (copy != NULL && copy->index != value.index)
        copy = copy->next;
    return copy;
}

static struct pa_copy *add_copy(portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);
    struct pa_copy *copy = malloc(sizeof(*copy) + length + 1);

    if (copy == NULL)
        return NULL;
    copy->next = value.document->copies;
    copy->index = value.index;
    copy->length = length;
    memcpy(copy->text, raw, length);
    copy->text[length] = '\0';
    value.document->copies = copy;
    return copy;
}

const char *portkey_value_text(portkey_value value)
{
    struct pa_copy *copy;

    if (value.document == NULL)
        return NULL;
    copy = find_copy(value);
    if (copy == NULL)
        copy = add_copy(value);
    return copy != NULL ? copy->text : NULL;
}

/* ---- navigation ---- */

size_t portkey_value_count(portkey_value value)
{
    portkey_json_type type = portkey_value_type(value);

    return type == PORTKEY_JSON_ARRAY || type == PORTKEY_JSON_OBJECT ? pa_node(value)->count : 0;
}

portkey_value portkey_value_first(portkey_value container)
{
    if (portkey_value_count(container) == 0)
        return none;
    container.index += pa_node(container)->type == PORTKEY_JSON_OBJECT ? 2 : 1;
    return container;
}

portkey_value portkey_value_next(portkey_value value)
{
    uint32_t next;

    if (value.document == NULL || pa_node(value)->last)
        return none;
    next = pa_node(value)->after;
    if (value.document->nodes[next].is_key)
        next++;
    return (portkey_value){value.document, next};
}

portkey_value portkey_value_key(portkey_value member)
{
    if (member.document == NULL || member.index == 0 || !member.document->nodes[member.index - 1].is_key)
        return none;
    member.index--;
    return member;
}

portkey_value portkey_value_get(portkey_value object, const char *name, size_t name_length)
{
    portkey_value found = none;

    if (portkey_value_type(object) != PORTKEY_JSON_OBJECT)
        return none;
    for (portkey_value member = portkey_value_first(object); member.document != NULL;
         member = portkey_value_next(member))
        if (portkey_value_equals_string(portkey_value_key(member), name, name_length))
            found = member;
    return found;
}

/* One reference token of a pointer, unescaped (~1 is /, ~0 is ~), against a key. */
static bool token_equals_key(const char *token, size_t length, portkey_value key)
{
    struct pa_string_cursor cursor;
    size_t at = 0;

    pa_string_begin(&cursor, key);
    while (pa_string_step(&cursor)) {
        for (size_t i = 0; i < cursor.length; i++) {
            char c;

            if (at >= length)
                return false;
            c = token[at++];
            if (c == '~' && at < length && (token[at] == '0' || token[at] == '1'))
                c = token[at++] == '0' ? '~' : '/';
            if (c != cursor.bytes[i])
                return false;
        }
    }
    return at == length;
}

static portkey_value member_by_token(portkey_value object, const char *token, size_t length)
{
    portkey_value found = none;

    for (portkey_value member = portkey_value_first(object); member.document != NULL;
         member = portkey_value_next(member))
        if (token_equals_key(token, length, portkey_value_key(member)))
            found = member;
    return found;
}

bool pa_read_index(uint64_t *out, const char *part, size_t length)
{
    bool has_leading_zero = length > 1 && part[0] == '0';

    return !has_leading_zero && pa_read_count(out, part, length, MAX_INDEX);
}

static portkey_value element_by_token(portkey_value array, const char *token, size_t length)
{
    portkey_value element = portkey_value_first(array);
    uint64_t index;

    if (!pa_read_index(&index, token, length))
        return none;
    while (index-- > 0)
        element = portkey_value_next(element);
    return element;
}

portkey_value pa_value_step(portkey_value container, const char *part, size_t length)
{
    switch (portkey_value_type(container)) {
    case PORTKEY_JSON_OBJECT: return member_by_token(container, part, length);
    case PORTKEY_JSON_ARRAY: return element_by_token(container, part, length);
    default: return none;
    }
}

portkey_value portkey_value_at(portkey_value value, const char *pointer)
{
    while (*pointer != '\0') {
        size_t length;

        if (*pointer != '/')
            return none;
        pointer++;
        length = strcspn(pointer, "/");
        value = pa_value_step(value, pointer, length);
        pointer += length;
    }
    return value;
}

portkey_value portkey_value_within(portkey_value value, const char *names)
{
    const char *rest = names;

    if (names == NULL)
        return none;
    while (names[0] != '\0' && rest != NULL) {
        size_t length = strcspn(rest, ".");

        value = portkey_value_get(value, rest, length);
        rest = rest[length] == '.' ? rest + length + 1 : NULL;
    }
    return value;
}

int portkey_value_boolean(portkey_value value, bool *out)
{
    if (portkey_value_type(value) != PORTKEY_JSON_BOOLEAN)
        return PORTKEY_EUNKNOWN;
    *out = value.document->text[pa_node(value)->start] == 't';
    return 0;
}
