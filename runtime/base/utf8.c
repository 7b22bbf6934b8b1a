/* SPDX-License-Identifier: MIT */
#include "base/utf8.h"

#include <string.h>

static bool is_continuation(unsigned char byte)
{
    return (byte & 0xC0u) == 0x80u;
}

/* Table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF. */
size_t pa_utf8_sequence(const char *bytes, size_t length)
{
    const unsigned char *b = (const unsigned char *)bytes;

    if (length == 0)
        return 0;
    if (b[0] < 0x80)
        return 1;
    if (b[0] < 0xC2 || b[0] > 0xF4)
        return 0;
    if (b[0] < 0xE0)
        return length >= 2 && is_continuation(b[1]) ? 2 : 0;
    if (b[0] < 0xF0) {
        if (length < 3 || !is_continuation(b[1]) || !is_continuation(b[2]))
            return 0;
        if ((b[0] == 0xE0 && b[1] < 0xA0) || (b[0] == 0xED && b[1] > 0x9F))
            return 0;
        return 3;
    }
    if (length < 4 || !is_continuation(b[1]) || !is_continuation(b[2]) || !is_continuation(b[3]))
        return 0;
    if ((b[0] == 0xF0 && b[1] < 0x90) || (b[0] == 0xF4 && b[1] > 0x8F))
        return 0;
    return 4;
}

bool pa_is_utf8(const char *bytes, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t sequence = pa_utf8_sequence(bytes + at, length - at);

        if (sequence == 0)
            return false;
        at += sequence;
    }
    return true;
}

uint32_t pa_utf8_read(const char *bytes, size_t length)
{
    static const unsigned char mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t value = (unsigned char)bytes[0] & mask[length];

    for (size_t i = 1; i < length; i++)
        value = value << 6 | ((unsigned char)bytes[i] & 0x3Fu);
    return value;
}

size_t pa_utf8_write(char out[4], uint32_t code_point)
{
    if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF))
        code_point = 0xFFFD;
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    if (code_point < 0x800) {
        out[0] = (char)(0xC0 | (code_point >> 6));
        out[1] = (char)(0x80 | (code_point & 0x3F));
        return 2;
    }
    if (code_point < 0x10000) {
        out[0] = (char)(0xE0 | (code_point >> 12));
        out[1] = (char)(0x80 | ((code_point >> 6) & 0x3F));
        out[2] = (char)(0x80 | (code_point & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | (code_point >> 18));
    out[1] = (char)(0x80 | ((code_point >> 12) & 0x3F));
    out[2] = (char)(0x80 | ((code_point >> 6) & 0x3F));
    out[3] = (char)(0x80 | (code_point & 0x3F));
    return 4;
}

static bool is_in(uint32_t code_point, uint32_t first, uint32_t last)
{
    return code_point >= first && code_point <= last;
}

bool pa_is_control(uint32_t code_point)
{
    return code_point < 0x20 || is_in(code_point, 0x7F, 0x9F) || code_point == 0x061C ||
           is_in(code_point, 0x200E, 0x200F) || is_in(code_point, 0x2028, 0x202E) ||
           is_in(code_point, 0x2066, 0x2069);
}

/*
 * Control characters, the property Default_Ignorable_Code_Point of Unicode with
 * what it reserves for later ones, format characters without a shape, letters
 * and symbols that are blank, what stands for an object, and private use, whose
 * shapes are those of a font.
 */
static const struct range {
    uint32_t first;
    uint32_t last;
} hidden[] = {
    {0x0000, 0x001F},    {0x007F, 0x009F},   {0x00AD, 0x00AD},   {0x034F, 0x034F},   {0x061C, 0x061C},
    {0x115F, 0x1160},    {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x200B, 0x200F},   {0x2028, 0x202E},
    {0x2060, 0x206F},    {0x2800, 0x2800},   {0x3164, 0x3164},   {0xE000, 0xF8FF},   {0xFDD0, 0xFDEF},
    {0xFE00, 0xFE0F},    {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFC},   {0x13430, 0x13440},
    {0x16FE4, 0x16FE4},  {0x1BCA0, 0x1BCA3}, {0x1D159, 0x1D159}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
    {0xF0000, 0x10FFFF},
};

static bool is_noncharacter(uint32_t code_point)
{
    return (code_point & 0xFFFE) == 0xFFFE;
}

bool pa_is_hidden(uint32_t code_point)
{
    for (size_t i = 0; i < sizeof(hidden) / sizeof(*hidden) && hidden[i].first <= code_point; i++)
        if (code_point <= hidden[i].last)
            return true;
    return is_noncharacter(code_point);
}

size_t pa_utf8_clean(char *out, size_t *out_length, const char *bytes, size_t length)
{
    size_t sequence = pa_utf8_sequence(bytes, length);
    bool is_shown = sequence > 0 && !pa_is_hidden(pa_utf8_read(bytes, sequence));

    *out_length = is_shown ? sequence : 1;
    if (is_shown)
        memmove(out, bytes, sequence);
    else
        out[0] = sequence == 0 ? '?' : ' ';
    return sequence > 0 ? sequence : 1;
}

void pa_copy_clean(char *field, size_t size, const char *bytes, size_t length)
{
    static const char cut[] = "...";
    size_t used = 0;
    size_t at = 0;
    size_t room = size - sizeof(cut);

    while (at < length) {
        char character[4];
        size_t count;

        at += pa_utf8_clean(character, &count, bytes + at, length - at);
        if (used + count > room) {
            memcpy(field + used, cut, sizeof(cut));
            return;
        }
        memcpy(field + used, character, count);
        used += count;
    }
    field[used] = '\0';
}

void pa_utf8_clean_text(char *text)
{
    size_t length = strlen(text);
    size_t at = 0;
    size_t used = 0;

    while (at < length) {
        size_t count;

        at += pa_utf8_clean(text + used, &count, text + at, length - at);
        used += count;
    }
    text[used] = '\0';
}
