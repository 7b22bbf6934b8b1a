/* SPDX-License-Identifier: MIT */
/*
 * Answers as structures. The input is the answer; it is read as a structure with a field of each kind, which holds
 * objects and lists of itself. Each field must show what the JSON reader finds in its place, or that it is absent.
 */
#include <string.h>

#include "answer/read.h"
#include "fuzz.h"

struct typed {
    portkey_value json;
    portkey_value any;
    portkey_boolean boolean;
    const struct typed *child;
    struct {
        const struct typed *const *items;
        size_t count;
    } children;
    portkey_integer integer;
    portkey_number number;
    portkey_string_list strings;
    const char *text;
};

static const struct names {
    char any[4], boolean[8], child[6], children[9], integer[8], number[7], strings[8], text[5];
} names = {"any", "boolean", "child", "children", "integer", "number", "strings", "text"};

#define FIELD(name_, kind_)                                                                                  \
    {                                                                                                        \
        .name = offsetof(struct names, name_), .offset = offsetof(struct typed, name_), .kind = (kind_)      \
    }

static const struct pa_field fields[] = {
    FIELD(any, PA_F_JSON),
    FIELD(boolean, PA_F_BOOLEAN),
    FIELD(child, PA_F_OBJECT),
    FIELD(children, PA_F_OBJECT_LIST),
    FIELD(integer, PA_F_INTEGER),
    FIELD(number, PA_F_NUMBER),
    FIELD(strings, PA_F_STRING_LIST),
    FIELD(text, PA_F_STRING),
};
static const struct pa_struct structure = {0, sizeof(fields) / sizeof(fields[0]), sizeof(struct typed)};
static const struct pa_answer_table table = {
    .pools = {.strings = (const char *)&names}, .structs = &structure, .fields = fields};

/* Text that C can hold, which has no NUL in it; or NULL. */
static const char *text_of(portkey_value value)
{
    size_t length = 0;
    const char *text = portkey_value_string(value, &length);

    return text != NULL && strlen(text) == length ? text : NULL;
}

static void check_string(const char *shown, portkey_value value)
{
    const char *text = text_of(value);

    FUZZ_CHECK((shown != NULL) == (text != NULL));
    FUZZ_CHECK(shown == NULL || strcmp(shown, text) == 0);
}

static void check_presence(enum portkey_presence shown, bool is_readable, portkey_value value)
{
    bool is_null = portkey_value_type(value) == PORTKEY_JSON_NULL;

    FUZZ_CHECK((shown == PORTKEY_IS_NULL) == is_null);
    FUZZ_CHECK((shown == PORTKEY_PRESENT) == is_readable);
}

static void check_numbers(const struct typed *typed, portkey_value object)
{
    portkey_value value = portkey_value_member(object, "integer");
    bool flag = false;
    int64_t integer = 0;
    double number = 0;

    check_presence(typed->integer.presence, portkey_value_integer(value, &integer) == 0, value);
    FUZZ_CHECK(typed->integer.presence != PORTKEY_PRESENT || typed->integer.value == integer);
    value = portkey_value_member(object, "number");
    check_presence(typed->number.presence, portkey_value_number(value, &number) == 0, value);
    FUZZ_CHECK(typed->number.presence != PORTKEY_PRESENT || typed->number.value == number);
    value = portkey_value_member(object, "boolean");
    if (portkey_value_integer(value, &integer) == 0 && (integer == 0 || integer == 1)) {
        FUZZ_CHECK(typed->boolean.presence == PORTKEY_PRESENT && typed->boolean.value == (integer == 1));
        return;
    }
    check_presence(typed->boolean.presence, portkey_value_boolean(value, &flag) == 0, value);
    FUZZ_CHECK(typed->boolean.presence != PORTKEY_PRESENT || typed->boolean.value == flag);
}

static void check_strings(const portkey_string_list *strings, portkey_value array)
{
    size_t count = 0;

    FUZZ_CHECK((strings->items != NULL) == (portkey_value_type(array) == PORTKEY_JSON_ARRAY));
    if (strings->items != NULL)
        PORTKEY_FOR_EACH (item, array)
            if (text_of(item) != NULL)
                check_string(strings->items[count++], item);
    FUZZ_CHECK(strings->count == count);
}

static void check_object(const struct typed *typed, portkey_value object);

static void check_objects(const struct typed *typed, portkey_value array)
{
    size_t count = 0;

    FUZZ_CHECK((typed->children.items != NULL) == (portkey_value_type(array) == PORTKEY_JSON_ARRAY));
    if (typed->children.items != NULL)
        PORTKEY_FOR_EACH (item, array)
            if (portkey_value_type(item) == PORTKEY_JSON_OBJECT)
                check_object(typed->children.items[count++], item);
    FUZZ_CHECK(typed->children.count == count);
}

static void check_object(const struct typed *typed, portkey_value object)
{
    portkey_value child = portkey_value_member(object, "child");

    FUZZ_CHECK(typed->json.index == object.index);
    FUZZ_CHECK(typed->any.index == portkey_value_member(object, "any").index);
    check_string(typed->text, portkey_value_member(object, "text"));
    check_numbers(typed, object);
    check_strings(&typed->strings, portkey_value_member(object, "strings"));
    check_objects(typed, portkey_value_member(object, "children"));
    FUZZ_CHECK((typed->child != NULL) == (portkey_value_type(child) == PORTKEY_JSON_OBJECT));
    if (typed->child != NULL)
        check_object(typed->child, child);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    portkey_json *document = NULL;
    pa_arena arena = {0};
    const void *typed = NULL;

    if (portkey_json_parse(&document, (const char *)data, size, NULL, NULL) < 0)
        return 0;
    FUZZ_CHECK(pa_read_value(&typed, portkey_json_root(document), &arena, &table, 0, NULL) == 0);
    check_object(typed, portkey_json_root(document));
    pa_arena_free(&arena);
    portkey_json_free(document);
    return 0;
}
