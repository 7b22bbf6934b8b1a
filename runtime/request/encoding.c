/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "request/encoding.h"

#include "base/encode.h"
#include "base/utf8.h"

static bool is_alphanumeric(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/* Returns whether the byte is one of the characters. NUL never is. */
static bool is_one_of(unsigned char byte, const char *characters)
{
    return byte != '\0' && strchr(characters, byte) != NULL;
}

static bool is_control(unsigned char byte)
{
    return byte < 0x20 || byte == 0x7F;
}

/* ---- characters allowed in each place ---- */

/* RFC 6265, cookie-octet. */
static bool is_cookie_octet(unsigned char byte)
{
    return byte > 0x20 && byte < 0x7F && !is_one_of(byte, "\",;\\");
}

static const char *without_controls(const char *text, size_t length, const char *expected)
{
    for (size_t i = 0; i < length; i++)
        if (is_control((unsigned char)text[i]))
            return expected;
    return NULL;
}

/*
 * Reads a character as it is when all percent-encoding is gone: "%2F" and
 * "%252F" are a slash. Returns how many bytes it takes.
 */
static size_t read_decoded(char *out, const char *text, size_t length)
{
    size_t size = 1;

    *out = text[0];
    if (text[0] != '%')
        return 1;
    while (length - size >= 2 && text[size] == '2' && text[size + 1] == '5')
        size += 2;
    if (length - size < 2 || pa_hex_value(text[size]) < 0 || pa_hex_value(text[size + 1]) < 0)
        return size;
    *out = (char)(pa_hex_value(text[size]) * 16 + pa_hex_value(text[size + 1]));
    return size + 2;
}

/*
 * Returns whether "." or ".." is a segment, or a part of one before ";", "?" or
 * "#". Behind "?" and "#" there are no segments until the next slash.
 */
static bool holds_dot_segment(const char *text, size_t length)
{
    size_t dots = 0;
    size_t others = 0;
    char c;

    for (size_t i = 0; i < length;) {
        i += read_decoded(&c, text + i, length - i);
        if (is_one_of((unsigned char)c, "/\\;?#")) {
            if (others == 0 && (dots == 1 || dots == 2))
                return true;
            dots = 0;
            others = is_one_of((unsigned char)c, "?#") ? 1 : 0;
        } else if (c == '.') {
            dots++;
        } else {
            others++;
        }
    }
    return others == 0 && (dots == 1 || dots == 2);
}

/*
 * A value must not be empty or hold a dot segment: the path would become that
 * of another operation. Percent-encoding does not prevent that, because proxies
 * decode "%2F" and "%5C", some more than once, before they resolve dot segments.
 * This applies to each part of a segment, because proxies may drop parts
 * separated by ";", "?" or "#".
 */
static const char *expected_in_path(const char *text, size_t length)
{
    if (length == 0)
        return "non-empty text, because it is part of the path";
    if (holds_dot_segment(text, length))
        return "an id or slug; \".\" and \"..\" have a special meaning in a path, alone, between slashes, and percent-encoded";
    return without_controls(text, length, "text without control characters, because it is part of the path");
}

static const char *expected_in_header(const char *text, size_t length)
{
    return without_controls(text, length, "text without control characters, because it is sent in a header");
}

static const char *expected_in_cookie(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (!is_cookie_octet((unsigned char)text[i]))
            return "visible ASCII text without quotes, commas, semicolons and backslashes, because it is sent in a cookie";
    return NULL;
}

const char *pa_place_expected(enum pa_place_kind place, const char *text, size_t length)
{
    switch (place) {
    case PA_TO_PATH: return expected_in_path(text, length);
    case PA_TO_HEADER: return expected_in_header(text, length);
    case PA_TO_COOKIE: return expected_in_cookie(text, length);
    case PA_TO_QUERY:
    case PA_TO_QUERY_RESERVED: break;
    }
    return NULL;
}

/* ---- percent-encoding ---- */

/* RFC 3986. */
static bool is_unreserved(unsigned char byte)
{
    return is_alphanumeric(byte) || is_one_of(byte, "-._~");
}

/*
 * RFC 6570's reserved expansion, without characters that a query must not
 * contain ("#", "[" and "]"), that would end the value ("&", and ";" for old
 * servers) or that would be read as a space ("+").
 */
static bool passes_reserved(unsigned char byte)
{
    return is_unreserved(byte) || is_one_of(byte, ":/?@!$'()*,=");
}

static void append_encoded(pa_text *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (is_unreserved((unsigned char)text[i]))
            pa_text_append_char(out, text[i]);
        else
            pa_append_percent(out, (unsigned char)text[i]);
    }
}

/* Escapes in the text stay as they are, as reserved expansion requires. */
static void append_reserved(pa_text *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (passes_reserved((unsigned char)text[i]) || pa_percent_value(text + i, length - i) >= 0)
            pa_text_append_char(out, text[i]);
        else
            pa_append_percent(out, (unsigned char)text[i]);
    }
}

/* Headers and cookies have no encoding that all servers decode, so text is sent unchanged or refused. */
void pa_append_coded(pa_text *out, enum pa_place_kind place, const char *text, size_t length)
{
    switch (place) {
    case PA_TO_PATH:
    case PA_TO_QUERY: append_encoded(out, text, length); break;
    case PA_TO_QUERY_RESERVED: append_reserved(out, text, length); break;
    case PA_TO_HEADER:
    case PA_TO_COOKIE: pa_text_append(out, text, length); break;
    }
}

/* ---- JSON ---- */

static void append_unicode_escape(pa_text *out, uint32_t unit)
{
    char escape[] = {'\\',
                     'u',
                     pa_hex_digit(unit >> 12),
                     pa_hex_digit(unit >> 8),
                     pa_hex_digit(unit >> 4),
                     pa_hex_digit(unit)};

    pa_text_append(out, escape, sizeof(escape));
}

/* JSON on one line and in ASCII: other characters occur only in strings and are escaped there. */
static void append_ascii_json(pa_text *out, const char *json, size_t length)
{
    bool in_string = false;
    size_t size;

    for (size_t i = 0; i < length; i += size) {
        unsigned char byte = (unsigned char)json[i];

        size = pa_utf8_sequence(json + i, length - i);
        if (size == 0)
            size = 1;
        if (in_string && byte == '\\') {
            size = 2;
            pa_text_append(out, json + i, size);
        } else if (size == 1 && byte != 0x7F) {
            if (byte == '"')
                in_string = !in_string;
            if (in_string || !is_one_of(byte, " \t\r\n"))
                pa_text_append_char(out, json[i]);
        } else {
            uint32_t point = pa_utf8_read(json + i, size);

            if (point >= 0x10000)
                append_unicode_escape(out, 0xD800 + ((point - 0x10000) >> 10));
            append_unicode_escape(out, point >= 0x10000 ? 0xDC00 + ((point - 0x10000) & 0x3FF) : point);
        }
    }
}

/* A cookie must not contain JSON's quotes and commas, so the JSON is percent-encoded, as is usual. */
void pa_append_json(pa_text *out, enum pa_place_kind place, const char *json, size_t length)
{
    if (place == PA_TO_HEADER)
        append_ascii_json(out, json, length);
    else
        append_encoded(out, json, length);
}
