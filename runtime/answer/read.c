/* SPDX-License-Identifier: MIT */
/*
 * Answers as C structures. What is absent, null or of another type than is
 * documented is shown as absent: an answer is never refused for its shape.
 */
#include <string.h>

#include <portkeyadmin/response.h>

#include "answer/read.h"
#include "base/names.h"
#include "error/error.h"
#include "json/json.h"
#include "request/params.h"

enum { MAX_DEPTH = 64 };

/* One answer being read. */
struct reader {
    const struct pa_answer_table *table;
    pa_arena *arena;
    unsigned depth;
    bool failed; /* out of memory */
};

/* The layout of every generated `struct { const STRUCT *const *items; size_t count; }`. */
struct object_list {
    const void **items;
    size_t count;
};

static const void *read_object(struct reader *reader, uint16_t structure, portkey_value object);

static void *take(struct reader *reader, size_t size)
{
    void *piece = pa_arena_take(reader->arena, size);

    reader->failed = reader->failed || piece == NULL;
    return piece;
}

/* ---- values ---- */

static const char *read_string(struct reader *reader, portkey_value value)
{
    const char *string = NULL;
    size_t length = 0;

    if (portkey_value_type(value) == PORTKEY_JSON_STRING) {
        string = portkey_value_string(value, &length);
        reader->failed = reader->failed || string == NULL;
    }
    /* Cut at a NUL it would be another text, such as the id of something else. */
    return string != NULL && memchr(string, '\0', length) == NULL ? string : NULL;
}

static enum portkey_presence presence(portkey_value value, int result)
{
    if (portkey_value_type(value) == PORTKEY_JSON_NULL)
        return PORTKEY_IS_NULL;
    return result == 0 ? PORTKEY_PRESENT : PORTKEY_ABSENT;
}

static portkey_integer read_integer(portkey_value value)
{
    portkey_integer integer = {PORTKEY_ABSENT, 0};

    integer.presence = presence(value, portkey_value_integer(value, &integer.value));
    return integer;
}

static portkey_number read_number(portkey_value value)
{
    portkey_number number = {PORTKEY_ABSENT, 0};

    number.presence = presence(value, portkey_value_number(value, &number.value));
    return number;
}

static portkey_boolean read_boolean(portkey_value value)
{
    portkey_boolean boolean = {PORTKEY_ABSENT, false};
    int result = portkey_value_boolean(value, &boolean.value);
    int64_t flag;

    /* Flags come as 0 and 1, too. */
    if (result != 0 && portkey_value_integer(value, &flag) == 0 && (flag == 0 || flag == 1)) {
        boolean.value = flag == 1;
        result = 0;
    }
    boolean.presence = presence(value, result);
    return boolean;
}

/* ---- lists ---- */

/* Elements of another type are left out. */
static portkey_string_list read_strings(struct reader *reader, portkey_value array)
{
    portkey_string_list list = {NULL, 0};
    const char **items = NULL;

    if (portkey_value_type(array) == PORTKEY_JSON_ARRAY)
        items = take(reader, (portkey_value_count(array) + 1) * sizeof(*items));
    if (items == NULL)
        return list;
    PORTKEY_FOR_EACH (item, array) {
        items[list.count] = read_string(reader, item);
        list.count += items[list.count] != NULL ? 1 : 0;
    }
    list.items = items;
    return list;
}

static struct object_list read_objects(struct reader *reader, uint16_t structure, portkey_value array)
{
    struct object_list list = {NULL, 0};

    if (portkey_value_type(array) == PORTKEY_JSON_ARRAY)
        list.items = take(reader, (portkey_value_count(array) + 1) * sizeof(*list.items));
    if (list.items == NULL)
        return list;
    PORTKEY_FOR_EACH (item, array) {
        list.items[list.count] = read_object(reader, structure, item);
        list.count += list.items[list.count] != NULL ? 1 : 0;
    }
    return list;
}

/* ---- objects ---- */

struct field_list {
    const struct pa_field *first;
    const char *strings;
};

static const char *field_name(const void *list, size_t index)
{
    const struct field_list *fields = list;

    return fields->strings + fields->first[index].name;
}

static const struct pa_field *find_field(const struct reader *reader, const struct pa_struct *row,
                                         const char *name, size_t length)
{
    struct field_list list = {&reader->table->fields[row->first_field], reader->table->pools.strings};
    size_t index = pa_find_name(name, length, &list, row->field_count, field_name);

    return index < row->field_count ? &list.first[index] : NULL;
}

/* The type of a pointer to a structure is known to the generated header only. */
static void store(void *at, const void *value, size_t size)
{
    memcpy(at, value, size);
}

static void read_field(struct reader *reader, const struct pa_field *field, void *at, portkey_value value)
{
    switch ((enum pa_field_kind)field->kind) {
    case PA_F_STRING: *(const char **)at = read_string(reader, value); break;
    case PA_F_JSON: *(portkey_value *)at = value; break;
    case PA_F_INTEGER: *(portkey_integer *)at = read_integer(value); break;
    case PA_F_NUMBER: *(portkey_number *)at = read_number(value); break;
    case PA_F_BOOLEAN: *(portkey_boolean *)at = read_boolean(value); break;
    case PA_F_STRING_LIST: *(portkey_string_list *)at = read_strings(reader, value); break;
    case PA_F_OBJECT: {
        const void *object = read_object(reader, field->structure, value);

        store(at, &object, sizeof(object));
        break;
    }
    case PA_F_OBJECT_LIST: {
        struct object_list list = read_objects(reader, field->structure, value);

        store(at, &list, sizeof(list));
        break;
    }
    }
}

/* Of a member that stands twice the last one counts, as for portkey_value_get(). */
static void read_members(struct reader *reader, const struct pa_struct *row, char *structure,
                         portkey_value object)
{
    PORTKEY_FOR_EACH (member, object) {
        size_t length;
        const char *name = pa_string_bytes(portkey_value_key(member), &length);
        const struct pa_field *field = name != NULL ? find_field(reader, row, name, length) : NULL;

        reader->failed = reader->failed || name == NULL;
        if (reader->failed)
            return;
        if (field != NULL)
            read_field(reader, field, structure + field->offset, member);
    }
}

/* Returns NULL for what is no object, lies too deep, or found no memory. */
static const void *read_object(struct reader *reader, uint16_t structure, portkey_value object)
{
    const struct pa_struct *row = &reader->table->structs[structure];
    char *made;

    if (portkey_value_type(object) != PORTKEY_JSON_OBJECT || reader->depth >= MAX_DEPTH)
        return NULL;
    made = take(reader, row->size);
    if (made == NULL)
        return NULL;
    store(made, &object, sizeof(object));
    reader->depth++;
    read_members(reader, row, made, object);
    reader->depth--;
    return reader->failed ? NULL : made;
}

int pa_read_value(const void **out, portkey_value value, pa_arena *arena, const struct pa_answer_table *table,
                  uint16_t structure, portkey_error *error)
{
    struct reader reader = {.table = table, .arena = arena};
    const void *made = read_object(&reader, structure, value);

    /* An answer that is no object has no members, but is there. */
    if (made == NULL && !reader.failed) {
        void *empty = take(&reader, table->structs[structure].size);

        if (empty != NULL)
            store(empty, &value, sizeof(value));
        made = empty;
    }
    if (reader.failed)
        return pa_fail_memory(error);
    *out = made;
    return 0;
}

int portkeyadmin_read(const void **out, portkey_response *response, const portkeyadmin_answers *answers,
                      const char *operation, portkey_error *error)
{
    const portkey_operation *row = pa_find_in(answers != NULL ? answers->domain : NULL, operation, error);
    uint16_t structure;
    portkey_value root;
    int result;

    if (answers == NULL || row == NULL)
        return PORTKEY_EUNKNOWN;
    if (out == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_%s_read() needs out", operation);
    structure = answers->shapes[row - answers->domain->operations].answer;
    if (structure == PA_NONE)
        return pa_fail(error, PORTKEY_EUNKNOWN, "the answer of %s has no structure", operation);
    result = portkey_response_json(&root, response, error);
    return result < 0 ? result
                      : pa_read_value(out, root, pa_response_arena(response), answers, structure, error);
}
