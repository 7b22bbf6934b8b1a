/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "json/json.h"

static const portkey_value none = {NULL, 0};

void portkey_json_free(portkey_json *document)
{
    if (document == NULL)
        return;
    for (uint32_t i = 0; document->decoded != NULL && i < document->node_count; i++)
        free(document->decoded[i]);
    free(document->decoded);
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

/* ---- strings ---- */

void pa_string_begin(struct pa_string_cursor *cursor, portkey_value string)
{
    cursor->at = string.document->text + pa_node(string)->start + 1;
    cursor->end = string.document->text + pa_node(string)->end - 1;
    cursor->length = 0;
}

static uint32_t hex_value(const char *digits)
{
    uint32_t value = 0;

    for (int i = 0; i < 4; i++) {
        char c = digits[i];
        int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

        value = value << 4 | (uint32_t)digit;
    }
    return value;
}

/* The parser made sure that four digits follow every \u. */
static uint32_t decode_unicode_escape(struct pa_string_cursor *cursor)
{
    uint32_t high = hex_value(cursor->at + 2);

    cursor->at += 6;
    if (high >= 0xD800 && high <= 0xDBFF && cursor->end - cursor->at >= 6 && cursor->at[0] == '\\' &&
        cursor->at[1] == 'u') {
        uint32_t low = hex_value(cursor->at + 2);

        if (low >= 0xDC00 && low <= 0xDFFF) {
            cursor->at += 6;
            return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    return high;
}

static char decode_short_escape(char c)
{
    switch (c) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return c;
    }
}

bool pa_string_step(struct pa_string_cursor *cursor)
{
    if (cursor->at >= cursor->end)
        return false;
    if (cursor->at[0] != '\\') {
        cursor->length = pa_utf8_sequence(cursor->at, (size_t)(cursor->end - cursor->at));
        memcpy(cursor->bytes, cursor->at, cursor->length);
        cursor->at += cursor->length;
    } else if (cursor->at[1] == 'u') {
        cursor->length = pa_utf8_write(cursor->bytes, decode_unicode_escape(cursor));
    } else {
        cursor->bytes[0] = decode_short_escape(cursor->at[1]);
        cursor->length = 1;
        cursor->at += 2;
    }
    return true;
}

bool portkey_value_equals_string(portkey_value value, const char *bytes, size_t length)
{
    struct pa_string_cursor cursor;
    size_t matched = 0;

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return false;
    if (pa_node(value)->count == 0) {
        size_t inside = pa_node(value)->end - pa_node(value)->start - 2;

        return inside == length &&
               memcmp(value.document->text + pa_node(value)->start + 1, bytes, length) == 0;
    }
    pa_string_begin(&cursor, value);
    while (pa_string_step(&cursor)) {
        if (length - matched < cursor.length || memcmp(bytes + matched, cursor.bytes, cursor.length) != 0)
            return false;
        matched += cursor.length;
    }
    return matched == length;
}

bool pa_strings_equal(portkey_value a, portkey_value b)
{
    struct pa_string_cursor x;
    struct pa_string_cursor y;

    pa_string_begin(&x, a);
    pa_string_begin(&y, b);
    for (;;) {
        bool more = pa_string_step(&x);

        if (more != pa_string_step(&y))
            return false;
        if (!more)
            return true;
        if (x.length != y.length || memcmp(x.bytes, y.bytes, x.length) != 0)
            return false;
    }
}

/* Decoding never makes a string longer, so its length in the text is room enough. */
static struct pa_decoded *decode(portkey_value string)
{
    struct pa_decoded *decoded = malloc(sizeof(*decoded) + (pa_node(string)->end - pa_node(string)->start));
    struct pa_string_cursor cursor;

    if (decoded == NULL)
        return NULL;
    decoded->length = 0;
    pa_string_begin(&cursor, string);
    while (pa_string_step(&cursor)) {
        memcpy(decoded->bytes + decoded->length, cursor.bytes, cursor.length);
        decoded->length += cursor.length;
    }
    decoded->bytes[decoded->length] = '\0';
    return decoded;
}

const char *portkey_value_string(portkey_value value, size_t *length)
{
    portkey_json *document = value.document;
    struct pa_decoded **decoded;

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return NULL;
    if (document->decoded == NULL)
        document->decoded = calloc(document->node_count, sizeof(struct pa_decoded *));
    if (document->decoded == NULL)
        return NULL;
    decoded = &document->decoded[value.index];
    if (*decoded == NULL)
        *decoded = decode(value);
    if (*decoded == NULL)
        return NULL;
    if (length != NULL)
        *length = (*decoded)->length;
    return (*decoded)->bytes;
}

/* ---- going about ---- */

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

static portkey_value element_by_token(portkey_value array, const char *token, size_t length)
{
    portkey_value element = portkey_value_first(array);
    uint32_t index = 0;

    if (length == 0 || length > 9 || (token[0] == '0' && length > 1))
        return none;
    for (size_t i = 0; i < length; i++) {
        if (token[i] < '0' || token[i] > '9')
            return none;
        index = index * 10 + (uint32_t)(token[i] - '0');
    }
    while (index-- > 0)
        element = portkey_value_next(element);
    return element;
}

portkey_value portkey_value_at(portkey_value value, const char *pointer)
{
    while (*pointer != '\0') {
        size_t length;

        if (*pointer != '/')
            return none;
        pointer++;
        length = strcspn(pointer, "/");
        if (portkey_value_type(value) == PORTKEY_JSON_OBJECT)
            value = member_by_token(value, pointer, length);
        else if (portkey_value_type(value) == PORTKEY_JSON_ARRAY)
            value = element_by_token(value, pointer, length);
        else
            return none;
        pointer += length;
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
