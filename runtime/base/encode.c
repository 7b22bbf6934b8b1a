/* SPDX-License-Identifier: MIT */
#include "base/encode.h"

#include <string.h>

#include "base/memory.h"

/* ---- hexadecimal and percent-encoding ---- */

char pa_hex_digit(unsigned value)
{
    return "0123456789abcdef"[value & 15];
}

int pa_hex_value(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

void pa_write_hex(char *out, const void *bytes, size_t count)
{
    const unsigned char *byte = bytes;

    for (size_t i = 0; i < count; i++) {
        out[2 * i] = pa_hex_digit(byte[i] >> 4);
        out[2 * i + 1] = pa_hex_digit(byte[i]);
    }
    out[2 * count] = '\0';
}

bool pa_append_from_hex(pa_text *out, const char *text, size_t length)
{
    if (length % 2 != 0)
        return false;
    for (size_t i = 0; i < length; i += 2) {
        int high = pa_hex_value(text[i]), low = pa_hex_value(text[i + 1]);

        if (high < 0 || low < 0)
            return false;
        pa_text_append_char(out, (char)(high << 4 | low));
    }
    return true;
}

void pa_append_percent(pa_text *out, unsigned char byte)
{
    static const char hex[] = "0123456789ABCDEF";
    char escape[] = {'%', hex[byte >> 4], hex[byte & 15]};

    pa_text_append(out, escape, sizeof(escape));
}

int pa_percent_value(const char *text, size_t length)
{
    if (length < 3 || text[0] != '%' || pa_hex_value(text[1]) < 0 || pa_hex_value(text[2]) < 0)
        return -1;
    return pa_hex_value(text[1]) * 16 + pa_hex_value(text[2]);
}

bool pa_append_from_percent(pa_text *out, const char *text, size_t length)
{
    size_t at = 0;

    while (at < length) {
        const char *escape = memchr(text + at, '%', length - at);
        size_t plain = escape != NULL ? (size_t)(escape - text) - at : length - at;
        int byte;

        pa_text_append(out, text + at, plain);
        at += plain;
        if (escape == NULL)
            break;
        byte = pa_percent_value(escape, length - at);
        if (byte < 0)
            return false;
        pa_text_append_char(out, (char)byte);
        at += 3;
    }
    return true;
}

/* ---- base64 ---- */

enum { NO_DIGIT = 64 };

static uint32_t digit_value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (uint32_t)(c - 'A');
    if (c >= 'a' && c <= 'z')
        return (uint32_t)(c - 'a') + 26;
    if (c >= '0' && c <= '9')
        return (uint32_t)(c - '0') + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : NO_DIGIT;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/* Bytes on their way to the text, which takes them a run at a time. */
struct sink {
    pa_text *out;
    size_t count;
    char bytes[1024];
};

static void flush(struct sink *sink)
{
    pa_text_append(sink->out, sink->bytes, sink->count);
    pa_wipe(sink->bytes, sink->count);
    sink->count = 0;
}

static void put(struct sink *sink, uint32_t byte)
{
    if (sink->count == sizeof(sink->bytes))
        flush(sink);
    sink->bytes[sink->count++] = (char)(unsigned char)(byte & 0xFF);
}

bool pa_append_from_base64(pa_text *out, const char *text, size_t length)
{
    struct sink sink = {.out = out};
    uint32_t bits = 0;
    size_t digits = 0;
    size_t padding = 0;
    bool good = true;

    for (size_t i = 0; i < length && good; i++) {
        uint32_t value = digit_value(text[i]);

        if (is_space(text[i]))
            continue;
        if (text[i] == '=') {
            padding++;
        } else if (value == NO_DIGIT || padding > 0) {
            good = false;
        } else {
            bits = bits << 6 | value;
            if (++digits % 4 == 0) {
                put(&sink, bits >> 16);
                put(&sink, bits >> 8);
                put(&sink, bits);
            }
        }
    }
    /* Two or three digits are left where the bytes come out uneven; one stands for nothing. */
    if (digits % 4 == 2) {
        put(&sink, bits >> 4);
    } else if (digits % 4 == 3) {
        put(&sink, bits >> 10);
        put(&sink, bits >> 2);
    }
    flush(&sink);
    return good && digits % 4 != 1 && (padding == 0 || (digits + padding) % 4 == 0) && padding <= 2;
}

/* ---- writing base64, and base64url ---- */

static const char standard_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* Without padding; the digits of up to three bytes. */
static void append_group(pa_text *out, const unsigned char *bytes, size_t left, const char *digits)
{
    unsigned group =
        (unsigned)bytes[0] << 16 | (left > 1 ? (unsigned)bytes[1] << 8 : 0) | (left > 2 ? bytes[2] : 0);
    char text[4];

    for (unsigned k = 0; k < 4; k++)
        text[k] = digits[group >> (18 - 6 * k) & 63];
    pa_text_append(out, text, left > 2 ? 4 : left + 1);
}

void pa_append_base64url(pa_text *out, const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i += 3)
        append_group(out, bytes + i, length - i, url_digits);
}

void pa_append_base64(pa_text *out, const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i += 3)
        append_group(out, bytes + i, length - i, standard_digits);
    if (length % 3 > 0)
        pa_text_append_string(out, length % 3 == 1 ? "==" : "=");
}

static int url_digit_value(char c)
{
    const char *found = c != '\0' ? strchr(url_digits, c) : NULL;

    return found != NULL ? (int)(found - url_digits) : -1;
}

bool pa_append_from_base64url(pa_text *out, const char *text, size_t length)
{
    if (length % 4 == 1)
        return false;
    for (size_t i = 0; i < length; i += 4) {
        size_t count = length - i < 4 ? length - i : 4;
        unsigned group = 0;

        for (size_t k = 0; k < 4; k++) {
            int value = k < count ? url_digit_value(text[i + k]) : 0;

            if (value < 0)
                return false;
            group = group << 6 | (unsigned)value;
        }
        /* Bits that stand for nothing must be 0, or two texts would mean the same bytes. */
        if ((count == 2 && (group & 0xFFFF) != 0) || (count == 3 && (group & 0xFF) != 0))
            return false;
        for (size_t k = 0; k + 1 < count; k++)
            pa_text_append_char(out, (char)(unsigned char)(group >> (16 - 8 * k)));
    }
    return !pa_text_failed(out);
}
