/* SPDX-License-Identifier: MIT */
#include "mcp/ask/canonical.h"

#include <stdlib.h>
#include <string.h>

struct member {
    const char *name;
    size_t length;
    portkey_value value;
};

static int compare_members(const void *a, const void *b)
{
    const struct member *left = a;
    const struct member *right = b;
    size_t shorter = left->length < right->length ? left->length : right->length;
    int order = memcmp(left->name, right->name, shorter);

    if (order != 0)
        return order;
    return left->length < right->length ? -1 : left->length > right->length;
}

static bool is_skipped(const struct member *member, const char *const *skipped)
{
    for (; *skipped != NULL; skipped++)
        if (member->length == strlen(*skipped) && memcmp(member->name, *skipped, member->length) == 0)
            return true;
    return false;
}

static const char *const nothing[] = {NULL};

static bool append_sorted(pa_text *text, struct member *members, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        pa_text_append_char(text, i == 0 ? '{' : ',');
        pa_append_json_string(text, members[i].name, members[i].length);
        pa_text_append_char(text, ':');
        if (!mcp_append_canonical(text, members[i].value, nothing))
            return false;
    }
    pa_text_append_string(text, count == 0 ? "{}" : "}");
    return !pa_text_failed(text);
}

static bool append_object(pa_text *text, portkey_value object, const char *const *skipped)
{
    struct member *members = calloc(portkey_value_count(object) + 1, sizeof(*members));
    size_t count = 0;
    bool worked = members != NULL;

    for (portkey_value value = portkey_value_first(object); worked && portkey_value_exists(value);
         value = portkey_value_next(value)) {
        struct member *member = &members[count];

        member->value = value;
        member->name = portkey_value_string(portkey_value_key(value), &member->length);
        worked = member->name != NULL;
        if (worked && !is_skipped(member, skipped))
            count++;
    }
    if (worked) {
        qsort(members, count, sizeof(*members), compare_members);
        worked = append_sorted(text, members, count);
    }
    free(members);
    return worked;
}

static bool append_array(pa_text *text, portkey_value array)
{
    char separator = '[';

    PORTKEY_FOR_EACH (value, array) {
        pa_text_append_char(text, separator);
        separator = ',';
        if (!mcp_append_canonical(text, value, nothing))
            return false;
    }
    pa_text_append_string(text, separator == '[' ? "[]" : "]");
    return true;
}

/* As deep as the parser lets values be. */
bool mcp_append_canonical(pa_text *text, portkey_value value, const char *const *skipped)
{
    size_t length;
    const char *bytes;

    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_OBJECT: return append_object(text, value, skipped);
    case PORTKEY_JSON_ARRAY: return append_array(text, value);
    case PORTKEY_JSON_STRING:
        bytes = portkey_value_string(value, &length);
        if (bytes == NULL)
            return false;
        pa_append_json_string(text, bytes, length);
        break;
    default: bytes = portkey_value_raw(value, &length); pa_text_append(text, bytes, length);
    }
    return !pa_text_failed(text);
}
