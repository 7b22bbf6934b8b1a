/* SPDX-License-Identifier: MIT */
#include "answers/reveal.h"

#include "answers/hidden.h"
#include "answers/passes.h"
#include "base/encode.h"
#include "base/utf8.h"

#define REPLACEMENT "\xEF\xBF\xBD"

/* What of one text was seen and not written yet. */
struct scan {
    pa_text *out;
    const char *text;
    size_t length;
    size_t at;
    size_t clean;    /* where the run of bytes that stay as they are began */
    uint32_t before; /* the character in front, if it stayed */
};

/* ---- escapes ---- */

enum { UNIT = 6 };

static void write_unit(char out[UNIT], unsigned unit)
{
    out[0] = '\\';
    out[1] = 'u';
    for (size_t i = UNIT; i-- > 2; unit >>= 4)
        out[i] = pa_hex_digit(unit & 0xF);
}

size_t reveal_write_escape(char out[REVEAL_MAX_ESCAPE], uint32_t code_point)
{
    if (code_point < 0x10000) {
        write_unit(out, code_point);
        return UNIT;
    }
    write_unit(out, 0xD800 + ((code_point - 0x10000) >> 10));
    write_unit(out + UNIT, 0xDC00 + (code_point & 0x3FF));
    return (size_t)2 * UNIT;
}

/* ---- going through a text ---- */

static uint32_t code_point_at(const struct scan *scan, size_t at)
{
    size_t size = pa_utf8_sequence(scan->text + at, scan->length - at);

    return size > 0 ? pa_utf8_read(scan->text + at, size) : 0;
}

static void flush(struct scan *scan)
{
    if (scan->at > scan->clean)
        pa_text_append(scan->out, scan->text + scan->clean, scan->at - scan->clean);
}

/* Leaves `size` bytes as they are. */
static void keep(struct scan *scan, size_t size, uint32_t code_point)
{
    scan->at += size;
    scan->before = code_point;
}

static void escape(struct scan *scan, size_t size, uint32_t code_point)
{
    char bytes[REVEAL_MAX_ESCAPE];

    flush(scan);
    if (size > 0)
        pa_text_append(scan->out, bytes, reveal_write_escape(bytes, code_point));
    else
        pa_text_append_string(scan->out, REPLACEMENT);
    scan->at += size > 0 ? size : 1;
    scan->clean = scan->at;
    scan->before = 0;
}

static bool stays(const struct scan *scan, size_t size, uint32_t code_point)
{
    return size > 0 && (!pa_is_hidden(code_point) ||
                        hidden_may_stay(scan->before, code_point, code_point_at(scan, scan->at + size)));
}

/* Any character. */
static void step(struct scan *scan)
{
    const char *bytes = scan->text + scan->at;
    size_t left = scan->length - scan->at;
    size_t size = pa_utf8_sequence(bytes, left);
    uint32_t code_point = size > 0 ? pa_utf8_read(bytes, size) : 0;
    size_t flag = hidden_flag(bytes, left);

    if (flag > 0)
        keep(scan, flag, code_point);
    else if (stays(scan, size, code_point))
        keep(scan, size, code_point);
    else
        escape(scan, size, code_point);
}

static struct scan begin(pa_text *out, const char *text, size_t length)
{
    return (struct scan){.out = out, .text = text, .length = length};
}

/* ---- JSON, and any text ---- */

/* In JSON text, control characters of ASCII stand between values, or are escapes already; DEL is neither. */
void reveal_append_json(pa_text *out, const char *json, size_t length)
{
    struct scan scan = begin(out, json, length);

    while (scan.at < length && !out->failed) {
        unsigned char byte = (unsigned char)json[scan.at];

        if (byte < 0x7F)
            keep(&scan, 1, byte);
        else
            step(&scan);
    }
    flush(&scan);
}

static bool begins_escape(const char *text, size_t length)
{
    return text[0] == '\\' && length > 1 && text[1] == 'u';
}

static bool is_plain(unsigned char byte, bool keeps_lines)
{
    return (byte >= 0x20 && byte < 0x7F) || (keeps_lines && (byte == '\n' || byte == '\r' || byte == '\t'));
}

void reveal_append_text(pa_text *out, const char *text, size_t length, bool keeps_lines)
{
    struct scan scan = begin(out, text, length);

    while (scan.at < length && !out->failed) {
        unsigned char byte = (unsigned char)text[scan.at];

        if (begins_escape(text + scan.at, length - scan.at))
            escape(&scan, 1, byte);
        else if (is_plain(byte, keeps_lines))
            keep(&scan, 1, byte);
        else
            step(&scan);
    }
    flush(&scan);
}

/* ---- as a pass ---- */

static bool is_for(const answer_subject *subject, const answer_wish *wish)
{
    (void)subject;
    (void)wish;
    return true;
}

/* Most answers have nothing to reveal, and stay as they are. */
static void rewrite(pa_text *out, portkey_value root, const answer_subject *subject, const answer_wish *wish,
                    pa_text *note)
{
    size_t length;
    const char *json = portkey_value_raw(root, &length);

    (void)subject;
    (void)wish;
    (void)note;
    reveal_append_json(out, json, length);
    if (out->length == length && !pa_text_failed(out))
        pa_text_clear(out);
}

const answer_pass answer_reveal_pass = {is_for, rewrite};
