/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/encode.h"
#include "base/hash.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "json/json.h"

void pa_string_begin(struct pa_string_cursor *cursor, portkey_value string)
{
    cursor->at = string.document->text + pa_node(string)->start + 1;
    cursor->end = string.document->text + pa_node(string)->end - 1;
    cursor->length = 0;
}

static uint32_t hex_value(const char *digits)
{
    uint32_t value = 0;

    for (int i = 0; i < 4; i++)
        value = value << 4 | (uint32_t)pa_hex_value(digits[i]);
    return value;
}

/* The parser has checked that four digits follow every \u. */
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

/* In bytes, without the quotes; decoded it may be shorter. */
static size_t plain_length(const struct pa_node *string)
{
    return string->end - string->start - 2;
}

bool portkey_value_equals_string(portkey_value value, const char *bytes, size_t length)
{
    struct pa_string_cursor cursor;
    size_t matched = 0;

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return false;
    if (!pa_has_escape(pa_node(value)))
        return plain_length(pa_node(value)) == length &&
               memcmp(value.document->text + pa_node(value)->start + 1, bytes, length) == 0;
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

uint32_t pa_hash_string(portkey_value string)
{
    struct pa_string_cursor cursor;
    uint32_t hash = PA_HASH_START;

    pa_string_begin(&cursor, string);
    while (pa_string_step(&cursor))
        hash = pa_hash(hash, cursor.bytes, cursor.length);
    return hash;
}

/* What is before the next escape, at once: long texts have few. */
static size_t copy_plain(char *out, struct pa_string_cursor *cursor)
{
    size_t left = (size_t)(cursor->end - cursor->at);
    const char *escape = left > 0 ? memchr(cursor->at, '\\', left) : NULL;
    size_t length = escape != NULL ? (size_t)(escape - cursor->at) : left;

    memcpy(out, cursor->at, length);
    cursor->at += length;
    return length;
}

static size_t decode_escapes(char *out, portkey_value string)
{
    struct pa_string_cursor cursor;
    size_t length;

    pa_string_begin(&cursor, string);
    length = copy_plain(out, &cursor);
    while (pa_string_step(&cursor)) {
        memcpy(out + length, cursor.bytes, cursor.length);
        length += cursor.length;
        length += copy_plain(out + length, &cursor);
    }
    return length;
}

/* Decoding never makes a string longer, so it and its NUL fit where the string with its quotes is in the text. */
static void decode(char *out, struct pa_node *node, portkey_value string)
{
    size_t length = plain_length(node);

    if (pa_has_escape(node)) {
        length = decode_escapes(out, string);
        node->count = 1 + (uint32_t)length;
    } else {
        memcpy(out, string.document->text + node->start + 1, length);
    }
    out[length] = '\0';
    node->is_decoded = true;
}

void pa_free_strings(portkey_json *document)
{
    for (uint32_t i = 0; document->strings != NULL && i < document->node_count; i++)
        if (document->nodes[i].is_decoded)
            pa_wipe(document->strings + document->nodes[i].start, plain_length(&document->nodes[i]));
    free(document->strings);
}

const char *portkey_value_string(portkey_value value, size_t *length)
{
    portkey_json *document = value.document;
    struct pa_node *node;

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return NULL;
    if (document->strings == NULL)
        document->strings = malloc(document->length);
    if (document->strings == NULL)
        return NULL;
    node = &document->nodes[value.index];
    if (!node->is_decoded)
        decode(document->strings + node->start, node, value);
    if (length != NULL)
        *length = pa_has_escape(node) ? node->count - 1 : plain_length(node);
    return document->strings + node->start;
}

const char *pa_string_bytes(portkey_value string, size_t *length)
{
    if (pa_has_escape(pa_node(string)))
        return portkey_value_string(string, length);
    *length = plain_length(pa_node(string));
    return string.document->text + pa_node(string)->start + 1;
}
