/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "client/hide.h"

#include "base/encode.h"

enum { MIN_LENGTH = 4, MIN_BASE64 = 8 };

/* ---- one character ---- */

/* The length of a "\u00XX" or "%XX" that the text begins with, and its byte; otherwise 0. */
static size_t read_escape(const char *text, int *byte)
{
    if (text[0] == '%') {
        *byte = pa_percent_value(text, strnlen(text, 3));
        return *byte >= 0 ? 3 : 0;
    }
    if (text[0] != '\\' || text[1] != 'u' || text[2] != '0' || text[3] != '0' || pa_hex_value(text[4]) < 0 ||
        pa_hex_value(text[5]) < 0)
        return 0;
    *byte = pa_hex_value(text[4]) * 16 + pa_hex_value(text[5]);
    return 6;
}

static size_t match_escape(const char *text, char c)
{
    int byte = -1;
    size_t length = read_escape(text, &byte);

    if (length > 0 && byte == (unsigned char)c)
        return length;
    return *text == '\\' && text[1] == c ? 2 : 0;
}

/* The length of what stands for the character at the start of the text, or 0. */
static size_t match_character(const char *text, char c)
{
    return *text == c ? 1 : match_escape(text, c);
}

/*
 * The length of the secret that the text begins with, or 0. '%' and '\\' begin
 * escapes, of themselves, too, or stand for themselves: `escaped` has those that
 * begin escapes.
 */
static size_t match_as(const char *text, const char *secret, const char *escaped)
{
    const char *at = text;

    for (; *secret != '\0'; secret++) {
        size_t length = strchr(escaped, *secret) != NULL ? match_escape(at, *secret) : 0;

        if (length == 0)
            length = match_character(at, *secret);
        if (length == 0)
            return 0;
        at += length;
    }
    return (size_t)(at - text);
}

static size_t match_plain(const char *text, const char *secret)
{
    static const char *const escaped[] = {"%\\", "%", "\\", ""};
    size_t length = 0;

    for (size_t i = 0; i < sizeof(escaped) / sizeof(escaped[0]) && length == 0; i++)
        length = match_as(text, secret, escaped[i]);
    return length;
}

/* ---- base64 ---- */

/* Six bits of the secret. */
static unsigned bits_at(const char *secret, size_t bit)
{
    unsigned high = (unsigned char)secret[bit / 8];
    unsigned low = (unsigned char)secret[bit / 8 + 1];

    return (high << 8 | low) >> (10 - bit % 8) & 0x3F;
}

static size_t match_digit(const char *text, unsigned value)
{
    static const char standard[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t length = match_character(text, standard[value]);

    if (length > 0 || value < 62)
        return length;
    return match_character(text, value == 62 ? '-' : '_');
}

/*
 * The length of the digits at the start of the text that stand for nothing but
 * the secret, whose first `skipped` bits are in a digit with what is before it.
 */
static size_t match_base64(const char *text, const char *secret, size_t skipped)
{
    const size_t bits = strlen(secret) * 8;
    const char *at = text;

    for (size_t bit = skipped; bit + 6 <= bits; bit += 6) {
        size_t length = match_digit(at, bits_at(secret, bit));

        if (length == 0)
            return 0;
        at += length;
    }
    return (size_t)(at - text);
}

/* A group of base64 is three bytes, and the secret may begin with any of them. */
static size_t match_any_base64(const char *text, const char *secret)
{
    static const size_t skipped[] = {0, 4, 2};
    size_t length = 0;

    for (size_t i = 0; i < sizeof(skipped) / sizeof(skipped[0]) && length == 0; i++)
        length = match_base64(text, secret, skipped[i]);
    return length;
}

/* ---- a text ---- */

static void hide(char *text, const char *secret)
{
    size_t secret_length = strlen(secret);

    if (secret_length < MIN_LENGTH)
        return;
    while (*text != '\0') {
        size_t length = match_plain(text, secret);

        if (length == 0 && secret_length >= MIN_BASE64)
            length = match_any_base64(text, secret);
        memset(text, '*', length);
        text += length > 0 ? length : 1;
    }
}

void pa_hide(char *text, const char *secret)
{
    const char *password = secret != NULL ? strchr(secret, ':') : NULL;

    if (secret != NULL)
        hide(text, secret);
    if (password != NULL)
        hide(text, password + 1);
}
