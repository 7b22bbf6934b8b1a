/* SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/internal.h"

void portkey_text_free(portkey_text *text)
{
    free(text->data);
    text->data = NULL;
    text->length = 0;
    text->capacity = 0;
    text->failed = false;
}

void portkey_text_clear(portkey_text *text)
{
    text->length = 0;
    text->failed = false;
    if (text->data != NULL)
        text->data[0] = '\0';
}

char *portkey_text_take(portkey_text *text)
{
    char *data = text->data;

    text->data = NULL;
    portkey_text_free(text);
    return data;
}

bool portkey_text_reserve(portkey_text *text, size_t more)
{
    size_t needed;
    size_t capacity;
    char *data;

    if (text->failed)
        return false;
    if (text->limit == SIZE_MAX || more > text->limit - text->length) {
        text->failed = true;
        return false;
    }
    needed = text->length + more + 1;
    if (needed <= text->capacity)
        return true;
    capacity = text->capacity < 64 ? 64 : text->capacity;
    while (capacity < needed)
        capacity = capacity > SIZE_MAX / 2 ? needed : capacity * 2;
    if (capacity > text->limit + 1)
        capacity = text->limit + 1;
    data = realloc(text->data, capacity);
    if (data == NULL) {
        text->failed = true;
        return false;
    }
    text->data = data;
    text->capacity = capacity;
    return true;
}

void portkey_text_append(portkey_text *text, const void *bytes, size_t length)
{
    if (!portkey_text_reserve(text, length))
        return;
    if (length > 0)
        memcpy(text->data + text->length, bytes, length);
    text->length += length;
    text->data[text->length] = '\0';
}

void portkey_text_append_string(portkey_text *text, const char *string)
{
    portkey_text_append(text, string, strlen(string));
}

void portkey_text_append_char(portkey_text *text, char c)
{
    portkey_text_append(text, &c, 1);
}

void portkey_text_append_integer(portkey_text *text, int64_t value)
{
    char digits[24];
    int length = snprintf(digits, sizeof(digits), "%" PRId64, value);

    portkey_text_append(text, digits, (size_t)length);
}

void portkey_text_append_number(portkey_text *text, double value)
{
    char digits[PA_DOUBLE_SIZE];

    if (isfinite(value))
        portkey_text_append(text, digits, pa_format_double(digits, value));
    else
        text->failed = true;
}

static void append_escape(portkey_text *text, unsigned char byte)
{
    static const char hex[] = "0123456789abcdef";
    char unicode[] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};

    switch (byte) {
    case '"': portkey_text_append(text, "\\\"", 2); break;
    case '\\': portkey_text_append(text, "\\\\", 2); break;
    case '\n': portkey_text_append(text, "\\n", 2); break;
    case '\r': portkey_text_append(text, "\\r", 2); break;
    case '\t': portkey_text_append(text, "\\t", 2); break;
    default: portkey_text_append(text, unicode, sizeof(unicode)); break;
    }
}

void portkey_text_append_json_string(portkey_text *text, const char *bytes, size_t length)
{
    size_t clean = 0; /* where the run of bytes that need no change began */
    size_t at = 0;

    portkey_text_append_char(text, '"');
    while (at < length && !text->failed) {
        unsigned char byte = (unsigned char)bytes[at];
        size_t sequence = byte < 0x80 ? 1 : pa_utf8_sequence(bytes + at, length - at);

        if (sequence == 0 || byte < 0x20 || byte == '"' || byte == '\\') {
            portkey_text_append(text, bytes + clean, at - clean);
            if (sequence == 0)
                portkey_text_append(text, "\xEF\xBF\xBD", 3);
            else
                append_escape(text, byte);
            clean = ++at;
        } else {
            at += sequence;
        }
    }
    if (at > clean)
        portkey_text_append(text, bytes + clean, at - clean);
    portkey_text_append_char(text, '"');
}
