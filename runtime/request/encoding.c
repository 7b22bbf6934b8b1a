/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "request/encoding.h"

static bool is_alphanumeric(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/* A byte that is one of the characters; NUL is none. */
static bool is_one_of(unsigned char byte, const char *characters)
{
    return byte != '\0' && strchr(characters, byte) != NULL;
}

static bool is_control(unsigned char byte)
{
    return byte < 0x20 || byte == 0x7F;
}

/* ---- what may stand where ---- */

/* RFC 6265, cookie-octet. */
static bool is_cookie_octet(unsigned char byte)
{
    return byte > 0x20 && byte < 0x7F && !is_one_of(byte, "\",;\\");
}

/*
 * A segment must be one: an empty one or a dot segment would make the path
 * another operation's, percent-encoded or not. That holds for each part of a
 * segment, as proxies drop what ";" and "." separate from it.
 */
static const char *expected_in_path(const char *text, size_t length)
{
    if (length == 0)
        return "text that is not empty, as it is a part of the path";
    if ((length == 1 && text[0] == '.') || (length == 2 && text[0] == '.' && text[1] == '.'))
        return "an id or slug; \".\" and \"..\" have a meaning of their own in a path";
    if (memchr(text, '\0', length) != NULL)
        return "text without NUL characters";
    return NULL;
}

static const char *expected_in_header(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (is_control((unsigned char)text[i]))
            return "text without control characters, as it goes into a header";
    return NULL;
}

static const char *expected_in_cookie(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (!is_cookie_octet((unsigned char)text[i]))
            return "visible ASCII text without quotes, commas, semicolons and backslashes, as in a cookie";
    return NULL;
}

const char *pa_text_expected(enum pa_text_place place, const char *text, size_t length)
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
 * RFC 6570's reserved expansion, without what a query cannot hold ("#", "["
 * and "]") and what would end the value ("&", and ";" for old servers) or be
 * read as a space ("+").
 */
static bool passes_reserved(unsigned char byte)
{
    return is_unreserved(byte) || is_one_of(byte, ":/?@!$'()*,=");
}

static bool is_hex(char character)
{
    return is_one_of((unsigned char)character, "0123456789abcdefABCDEF");
}

static bool is_escape(const char *text, size_t length)
{
    return length >= 3 && text[0] == '%' && is_hex(text[1]) && is_hex(text[2]);
}

static void append_escape(portkey_text *out, unsigned char byte)
{
    static const char hex[] = "0123456789ABCDEF";
    char escape[] = {'%', hex[byte >> 4], hex[byte & 15]};

    portkey_text_append(out, escape, sizeof(escape));
}

static void append_encoded(portkey_text *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (is_unreserved((unsigned char)text[i]))
            portkey_text_append_char(out, text[i]);
        else
            append_escape(out, (unsigned char)text[i]);
    }
}

/* Escapes that the text has already stay, as reserved expansion says. */
static void append_reserved(portkey_text *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (passes_reserved((unsigned char)text[i]) || is_escape(text + i, length - i))
            portkey_text_append_char(out, text[i]);
        else
            append_escape(out, (unsigned char)text[i]);
    }
}

/* Headers and cookies have no encoding that all servers undo, so text goes there as it is, or not at all. */
void pa_append_coded(portkey_text *out, enum pa_text_place place, const char *text, size_t length)
{
    switch (place) {
    case PA_TO_PATH:
    case PA_TO_QUERY: append_encoded(out, text, length); break;
    case PA_TO_QUERY_RESERVED: append_reserved(out, text, length); break;
    case PA_TO_HEADER:
    case PA_TO_COOKIE: portkey_text_append(out, text, length); break;
    }
}

/* ---- JSON ---- */

static void append_unicode_escape(portkey_text *out, uint32_t unit)
{
    static const char hex[] = "0123456789abcdef";
    char escape[] = {'\\',          'u', hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15],
                     hex[unit & 15]};

    portkey_text_append(out, escape, sizeof(escape));
}

/* Of a well-formed sequence. */
static uint32_t code_point(const char *bytes, size_t length)
{
    static const unsigned char mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t value = (unsigned char)bytes[0] & mask[length];

    for (size_t i = 1; i < length; i++)
        value = value << 6 | ((unsigned char)bytes[i] & 0x3Fu);
    return value;
}

/* Strict JSON on one line and in ASCII: what is no ASCII stands in strings only, and can be escaped there. */
static void append_ascii_json(portkey_text *out, const char *json, size_t length)
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
            portkey_text_append(out, json + i, size);
        } else if (size == 1 && byte != 0x7F) {
            if (byte == '"')
                in_string = !in_string;
            if (in_string || !is_one_of(byte, " \t\r\n"))
                portkey_text_append_char(out, json[i]);
        } else {
            uint32_t point = code_point(json + i, size);

            if (point >= 0x10000)
                append_unicode_escape(out, 0xD800 + ((point - 0x10000) >> 10));
            append_unicode_escape(out, point >= 0x10000 ? 0xDC00 + ((point - 0x10000) & 0x3FF) : point);
        }
    }
}

/* A cookie cannot hold JSON's quotes and commas, so there it is percent-encoded, as is the custom. */
void pa_append_json(portkey_text *out, enum pa_text_place place, const char *json, size_t length)
{
    if (place == PA_TO_HEADER)
        append_ascii_json(out, json, length);
    else
        append_encoded(out, json, length);
}
