/* SPDX-License-Identifier: MIT */
#include "answers/fields.h"

#include <string.h>

/* ---- names ---- */

static bool is_plain(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '_' || character == '.' ||
           character == '-' || character == '/';
}

bool answer_is_plain_name(answer_path name)
{
    for (size_t i = 0; i < name.length; i++)
        if (!is_plain(name.name[i]))
            return false;
    return name.length > 0 && name.length <= ANSWER_MAX_PLAIN;
}

/* ---- reading ---- */

static bool is_path(answer_path path)
{
    size_t dots = 0;

    if (path.length == 0 || path.length > ANSWER_MAX_PATH)
        return false;
    for (size_t i = 0; i < path.length; i++) {
        if (path.name[i] == '\0')
            return false;
        dots += path.name[i] == '.';
    }
    return dots <= ANSWER_MAX_DOTS;
}

static bool add(answer_fields *fields, answer_path path, pa_text *complaint)
{
    if (!is_path(path)) {
        pa_text_append_string(complaint,
                              "\"fields\" takes names of members, with a dot before a member's own");
        return false;
    }
    if (fields->count == ANSWER_MAX_FIELDS) {
        pa_text_append_string(complaint, "\"fields\" takes at most 64 names; [\"*\"] is everything");
        return false;
    }
    fields->paths[fields->count++] = path;
    return true;
}

/* "*" among others is everything as well. */
static void take_stars(answer_fields *fields)
{
    for (size_t i = 0; i < fields->count; i++)
        if (fields->paths[i].length == 1 && fields->paths[i].name[0] == '*') {
            fields->count = 0;
            return;
        }
}

static bool is_around(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '[' || c == ']' || c == '"';
}

/* Without blanks, and without what is around names where an array was sent as text. */
static answer_path trimmed(const char *start, const char *end)
{
    while (start < end && is_around(*start))
        start++;
    while (end > start && is_around(end[-1]))
        end--;
    return (answer_path){start, (size_t)(end - start)};
}

bool answer_fields_split(answer_fields *out, const char *text, size_t length, pa_text *complaint)
{
    answer_fields fields = {.count = 0};
    const char *at = text, *end = text + length, *comma;

    do {
        comma = memchr(at, ',', (size_t)(end - at));
        if (!add(&fields, trimmed(at, comma != NULL ? comma : end), complaint))
            return false;
        at = comma != NULL ? comma + 1 : end;
    } while (comma != NULL);
    take_stars(&fields);
    *out = fields;
    return true;
}

static bool add_item(answer_fields *fields, portkey_value item, pa_text *complaint)
{
    answer_path path = {.name = NULL};

    if (portkey_value_type(item) != PORTKEY_JSON_STRING) {
        pa_text_append_string(complaint, "\"fields\" must be an array of names, such as [\"id\",\"name\"]");
        return false;
    }
    path.name = portkey_value_string(item, &path.length);
    return path.name != NULL && add(fields, path, complaint);
}

static bool read_array(answer_fields *out, portkey_value array, pa_text *complaint)
{
    answer_fields fields = {.count = 0};

    PORTKEY_FOR_EACH (item, array)
        if (!add_item(&fields, item, complaint))
            return false;
    if (fields.count == 0) {
        pa_text_append_string(complaint, "\"fields\" is empty; [\"*\"] is everything");
        return false;
    }
    take_stars(&fields);
    *out = fields;
    return true;
}

bool answer_fields_read(answer_fields *out, portkey_value value, pa_text *complaint)
{
    size_t length;
    const char *text;

    if (portkey_value_type(value) == PORTKEY_JSON_ARRAY)
        return read_array(out, value, complaint);
    if (portkey_value_type(value) != PORTKEY_JSON_STRING) {
        answer_fields none = {.count = 0};

        return add_item(&none, value, complaint);
    }
    text = portkey_value_string(value, &length);
    return text != NULL && answer_fields_split(out, text, length, complaint);
}

/* ---- following ---- */

answer_path answer_path_first(answer_path path, answer_path *rest)
{
    const char *dot = memchr(path.name, '.', path.length);
    size_t length = dot != NULL ? (size_t)(dot - path.name) : path.length;

    *rest = dot != NULL ? (answer_path){dot + 1, path.length - length - 1} : (answer_path){dot, 0};
    return (answer_path){path.name, length};
}

/* Where the path ends without its last name; 0 if it has one only. */
static size_t before_last(answer_path path, size_t end)
{
    while (end > 0 && path.name[end - 1] != '.')
        end--;
    return end > 0 ? end - 1 : 0;
}

/* The longest beginning of the path that is the key, and no shorter than `least`. Returns false if there is none. */
static bool begins_with(size_t *length, answer_path path, portkey_value key, size_t least)
{
    size_t end = path.length;

    while (!portkey_value_equals_string(key, path.name, end)) {
        bool is_whole = memchr(path.name, '.', end) == NULL;

        end = before_last(path, end);
        if (is_whole || end < least)
            return false;
    }
    *length = end;
    return true;
}

static answer_path path_behind(answer_path path, size_t length)
{
    if (length == path.length)
        return (answer_path){NULL, 0};
    return (answer_path){path.name + length + 1, path.length - length - 1};
}

portkey_value answer_path_member(portkey_value object, answer_path path, answer_path *rest)
{
    portkey_value found = {NULL, 0};
    size_t longest = 0;

    *rest = (answer_path){NULL, 0};
    PORTKEY_FOR_EACH (member, object)
        if (begins_with(&longest, path, portkey_value_key(member), longest))
            found = member;
    if (portkey_value_exists(found))
        *rest = path_behind(path, longest);
    return found;
}

/* Arrays within arrays are no deeper than the reader lets them be. */
static bool leads_into_elements(answer_path path, portkey_value array)
{
    PORTKEY_FOR_EACH (item, array)
        if (answer_path_leads(path, item))
            return true;
    return false;
}

bool answer_path_leads(answer_path path, portkey_value value)
{
    answer_path rest;
    portkey_value member;

    if (portkey_value_type(value) == PORTKEY_JSON_ARRAY)
        return leads_into_elements(path, value);
    member = answer_path_member(value, path, &rest);
    if (!portkey_value_exists(member))
        return false;
    return rest.length == 0 || answer_path_leads(rest, member);
}
