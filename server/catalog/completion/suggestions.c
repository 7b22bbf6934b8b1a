/* SPDX-License-Identifier: MIT */
#include "catalog/completion/suggestions.h"

#include <string.h>
#include <strings.h>

void suggestions_free(suggestion_list *list)
{
    pa_text_free(&list->pairs);
    list->is_partial = false;
}

void suggestions_add(suggestion_list *list, const char *value, size_t value_length, const char *name,
                     size_t name_length)
{
    size_t before = list->pairs.length;

    if (value_length == 0 || memchr(value, '\0', value_length) != NULL)
        return;
    if (memchr(name, '\0', name_length) != NULL)
        name_length = 0;
    pa_text_append(&list->pairs, value, value_length);
    pa_text_append_char(&list->pairs, '\0');
    pa_text_append(&list->pairs, name, name_length);
    pa_text_append_char(&list->pairs, '\0');
    if (pa_text_failed(&list->pairs)) {
        pa_text_rewind(&list->pairs, before);
        list->is_partial = true;
    }
}

/* ---- reading an answer ---- */

static portkey_value first_array(portkey_value object)
{
    portkey_value member = portkey_value_first(object);

    while (portkey_value_exists(member) && portkey_value_type(member) != PORTKEY_JSON_ARRAY)
        member = portkey_value_next(member);
    return member;
}

static portkey_value elements_of(portkey_value answer)
{
    portkey_value data = portkey_value_member(answer, "data");

    if (portkey_value_type(answer) == PORTKEY_JSON_ARRAY)
        return answer;
    return portkey_value_type(data) == PORTKEY_JSON_ARRAY ? data : first_array(answer);
}

static const char *string_of(portkey_value object, const char *name, size_t name_length, size_t *length)
{
    return portkey_value_string(portkey_value_get(object, name, name_length), length);
}

static void add_element(suggestion_list *list, portkey_value element, const char *variable,
                        size_t variable_length)
{
    size_t length = 0;
    size_t name_length = 0;
    const char *value = string_of(element, variable, variable_length, &length);
    const char *name = string_of(element, "name", 4, &name_length);

    if (value == NULL)
        value = string_of(element, "id", 2, &length);
    if (value == NULL)
        value = string_of(element, "slug", 4, &length);
    if (value != NULL)
        suggestions_add(list, value, length, name != NULL ? name : "", name != NULL ? name_length : 0);
}

void suggestions_read(suggestion_list *list, portkey_value answer, const char *variable, size_t length)
{
    portkey_value elements = elements_of(answer);
    int64_t total = 0;
    bool has_more = false;

    PORTKEY_FOR_EACH (element, elements)
        add_element(list, element, variable, length);
    if ((portkey_value_integer(portkey_value_member(answer, "total"), &total) == 0 &&
         total > (int64_t)portkey_value_count(elements)) ||
        (portkey_value_boolean(portkey_value_member(answer, "has_more"), &has_more) == 0 && has_more))
        list->is_partial = true;
}

/* ---- matching ---- */

size_t suggestions_match(pa_text *values, const suggestion_list *list, const char *typed, size_t length)
{
    const char *at = list->pairs.data;
    const char *end = at != NULL ? at + list->pairs.length : NULL;
    size_t count = 0;

    while (at != end) {
        const char *value = at;
        const char *name = value + strlen(value) + 1;

        at = name + strlen(name) + 1;
        if (strncasecmp(value, typed, length) != 0 && strncasecmp(name, typed, length) != 0)
            continue;
        if (count++ >= SUGGESTIONS_MAX_VALUES)
            continue;
        if (count > 1)
            pa_text_append_char(values, ',');
        pa_append_json_string(values, value, strlen(value));
    }
    return count;
}
