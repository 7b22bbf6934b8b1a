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

size_t pa_utf8_clean(char *out, size_t *out_length, const char *bytes, size_t length)
{
    size_t sequence = pa_utf8_sequence(bytes, length);
    bool is_shown = sequence > 0 && !pa_is_control(pa_utf8_read(bytes, sequence));

    *out_length = is_shown ? sequence : 1;
    if (is_shown)
        memmove(out, bytes, sequence);
    else
        out[0] = sequence == 0 ? '?' : ' ';
    return sequence > 0 ? sequence : 1;
}
