/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "schema/validate.h"

static void pay(uint32_t *work_left, size_t work)
{
    *work_left -= work < *work_left ? (uint32_t)work : *work_left;
}

static size_t text_length(portkey_value value)
{
    return pa_node(value)->end - pa_node(value)->start;
}

/* Long texts with a long common beginning cost more than one step. */
static void pay_for_texts(portkey_value a, portkey_value b, uint32_t *work_left)
{
    pay(work_left, text_length(a) / 64 + text_length(b) / 64);
}

static bool strings_equal(portkey_value a, portkey_value b, uint32_t *work_left)
{
    size_t length = text_length(a);

    pay_for_texts(a, b, work_left);
    if (pa_node(a)->count == 0 && pa_node(b)->count == 0)
        return length == text_length(b) &&
               memcmp(portkey_value_raw(a, &length), portkey_value_raw(b, &length), length) == 0;
    return pa_strings_equal(a, b);
}

static bool arrays_equal(portkey_value a, portkey_value b, uint32_t *work_left)
{
    portkey_value y = portkey_value_first(b);

    for (portkey_value x = portkey_value_first(a); x.document != NULL; x = portkey_value_next(x)) {
        if (!pa_values_equal(x, y, work_left))
            return false;
        y = portkey_value_next(y);
    }
    return true;
}

static bool objects_equal(portkey_value a, portkey_value b, uint32_t *work_left)
{
    for (portkey_value x = portkey_value_first(a); x.document != NULL; x = portkey_value_next(x)) {
        portkey_value y = portkey_value_first(b);

        while (y.document != NULL && !strings_equal(portkey_value_key(x), portkey_value_key(y), work_left)) {
            pay(work_left, 1);
            y = portkey_value_next(y);
        }
        if (y.document == NULL || !pa_values_equal(x, y, work_left))
            return false;
    }
    return true;
}

/* The depth of the recursion is that of the values, which the parser limits. */
bool pa_values_equal(portkey_value a, portkey_value b, uint32_t *work_left)
{
    portkey_json_type type = portkey_value_type(a);
    bool x = false;
    bool y = false;

    if (*work_left == 0)
        return false;
    pay(work_left, 1);
    if (type != portkey_value_type(b) || portkey_value_count(a) != portkey_value_count(b))
        return false;
    switch (type) {
    case PORTKEY_JSON_NONE:
    case PORTKEY_JSON_NULL: return true;
    case PORTKEY_JSON_BOOLEAN:
        return portkey_value_boolean(a, &x) == 0 && portkey_value_boolean(b, &y) == 0 && x == y;
    case PORTKEY_JSON_NUMBER: pay_for_texts(a, b, work_left); return pa_number_compare(a, b) == 0;
    case PORTKEY_JSON_STRING: return strings_equal(a, b, work_left);
    case PORTKEY_JSON_ARRAY: return arrays_equal(a, b, work_left);
    case PORTKEY_JSON_OBJECT: return objects_equal(a, b, work_left);
    }
    return false;
}

int pa_value_equals_text(portkey_value value, const char *text, uint32_t *work_left)
{
    size_t length = strlen(text);
    size_t raw_length;
    const char *raw = portkey_value_raw(value, &raw_length);
    portkey_json *literal = NULL;
    int result;

    /* Most values are strings without escapes, whose text can be compared directly. */
    if (raw_length == length && memcmp(raw, text, length) == 0)
        return 1;
    if (text[0] == '"' && (portkey_value_type(value) != PORTKEY_JSON_STRING ||
                           (memchr(raw, '\\', raw_length) == NULL && strchr(text, '\\') == NULL)))
        return 0;
    result = portkey_json_parse(&literal, text, length, NULL, NULL);
    if (result < 0)
        return result;
    result = pa_values_equal(value, portkey_json_root(literal), work_left) ? 1 : 0;
    portkey_json_free(literal);
    return result;
}
