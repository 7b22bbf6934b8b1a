/* SPDX-License-Identifier: MIT */
#include "base/json_writer.h"

#include <string.h>

#include "base/encode.h"
#include "base/utf8.h"

/* ---- objects and arrays ---- */

pa_writer pa_write_to(pa_text *text)
{
    return (pa_writer){.text = text};
}

static uint64_t level(const pa_writer *writer)
{
    return writer->depth > 0 ? (uint64_t)1 << (writer->depth - 1) : 0;
}

/* What stands before every value and every key: a comma, but for the first in its place. */
static void separate(pa_writer *writer)
{
    if (writer->after_key)
        writer->after_key = false;
    else if (writer->is_begun & level(writer))
        pa_text_append_char(writer->text, ',');
    writer->is_begun |= level(writer);
}

static void begin(pa_writer *writer, char opening, bool is_array)
{
    separate(writer);
    if (writer->depth == PA_WRITER_MAX_DEPTH) {
        writer->text->failed = true;
        return;
    }
    pa_text_append_char(writer->text, opening);
    writer->depth++;
    writer->is_begun &= ~level(writer);
    writer->is_array &= ~level(writer);
    if (is_array)
        writer->is_array |= level(writer);
}

void pa_begin_object(pa_writer *writer)
{
    begin(writer, '{', false);
}

void pa_begin_array(pa_writer *writer)
{
    begin(writer, '[', true);
}

void pa_end(pa_writer *writer)
{
    if (writer->depth == 0)
        return;
    pa_text_append_char(writer->text, writer->is_array & level(writer) ? ']' : '}');
    writer->depth--;
}

void pa_end_all(pa_writer *writer)
{
    while (writer->depth > 0)
        pa_end(writer);
}

/* ---- strings ---- */

static void append_escape(pa_text *text, unsigned char byte)
{
    char unicode[] = {'\\', 'u', '0', '0', pa_hex_digit(byte >> 4), pa_hex_digit(byte)};

    switch (byte) {
    case '"': pa_text_append(text, "\\\"", 2); break;
    case '\\': pa_text_append(text, "\\\\", 2); break;
    case '\n': pa_text_append(text, "\\n", 2); break;
    case '\r': pa_text_append(text, "\\r", 2); break;
    case '\t': pa_text_append(text, "\\t", 2); break;
    default: pa_text_append(text, unicode, sizeof(unicode)); break;
    }
}

void pa_append_json_string(pa_text *text, const char *bytes, size_t length)
{
    size_t clean = 0; /* where the run of bytes that need no change began */
    size_t at = 0;

    pa_text_append_char(text, '"');
    while (at < length && !text->failed) {
        unsigned char byte = (unsigned char)bytes[at];
        size_t sequence = byte < 0x80 ? 1 : pa_utf8_sequence(bytes + at, length - at);

        if (sequence == 0 || byte < 0x20 || byte == '"' || byte == '\\') {
            pa_text_append(text, bytes + clean, at - clean);
            if (sequence == 0)
                pa_text_append(text, "\xEF\xBF\xBD", 3);
            else
                append_escape(text, byte);
            clean = ++at;
        } else {
            at += sequence;
        }
    }
    if (at > clean)
        pa_text_append(text, bytes + clean, at - clean);
    pa_text_append_char(text, '"');
}

/* ---- members and values ---- */

void pa_write_key(pa_writer *writer, const char *key)
{
    separate(writer);
    pa_text_append_char(writer->text, '"');
    pa_text_append_string(writer->text, key);
    pa_text_append(writer->text, "\":", 2);
    writer->after_key = true;
}

void pa_write_any_key(pa_writer *writer, const char *key, size_t length)
{
    separate(writer);
    pa_append_json_string(writer->text, key, length);
    pa_text_append_char(writer->text, ':');
    writer->after_key = true;
}

void pa_write_json_key(pa_writer *writer, const char *json, size_t length)
{
    pa_write_json(writer, json, length);
    pa_text_append_char(writer->text, ':');
    writer->after_key = true;
}

pa_writer *pa_member(pa_writer *writer, const char *key)
{
    pa_write_key(writer, key);
    return writer;
}

void pa_write_string(pa_writer *writer, const char *bytes, size_t length)
{
    separate(writer);
    pa_append_json_string(writer->text, bytes, length);
}

void pa_write_text(pa_writer *writer, const char *text)
{
    pa_write_string(writer, text, strlen(text));
}

void pa_write_integer(pa_writer *writer, int64_t value)
{
    separate(writer);
    pa_text_append_integer(writer->text, value);
}

void pa_write_number(pa_writer *writer, double value)
{
    separate(writer);
    pa_text_append_number(writer->text, value);
}

void pa_write_boolean(pa_writer *writer, bool value)
{
    separate(writer);
    pa_text_append_string(writer->text, value ? "true" : "false");
}

void pa_write_null(pa_writer *writer)
{
    separate(writer);
    pa_text_append_string(writer->text, "null");
}

void pa_write_json(pa_writer *writer, const char *json, size_t length)
{
    separate(writer);
    pa_text_append(writer->text, json, length);
}
