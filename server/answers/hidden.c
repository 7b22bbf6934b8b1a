/* SPDX-License-Identifier: MIT */
#include "answers/hidden.h"

#include <string.h>

#include "answers/range.h"
#include "base/utf8.h"

#define COUNT(ranges) (sizeof(ranges) / sizeof(*(ranges)))

enum {
    ZWNJ = 0x200C,
    ZWJ = 0x200D,
    TEXT_FORM = 0xFE0E,
    EMOJI_FORM = 0xFE0F,
    KEYCAP = 0x20E3,
};

/* Blocks with pictures. That some of what is in them is none does no harm. */
static const struct range pictures[] = {
    {0x00A9, 0x00A9}, {0x00AE, 0x00AE},   {0x203C, 0x203C}, {0x2049, 0x2049}, {0x2122, 0x2122},
    {0x2139, 0x2139}, {0x2190, 0x21FF},   {0x2300, 0x23FF}, {0x24C2, 0x24C2}, {0x25A0, 0x27BF},
    {0x2934, 0x2935}, {0x2B00, 0x2BFF},   {0x3030, 0x3030}, {0x303D, 0x303D}, {0x3297, 0x3297},
    {0x3299, 0x3299}, {0x1F000, 0x1FAFF},
};

/* Arabic, Syriac, N'Ko and others to Sinhala; Myanmar; Khmer and Mongolian. */
static const struct range joining[] = {{0x0600, 0x0DFF}, {0x1000, 0x109F}, {0x1780, 0x18AF}};

static bool is_picture(uint32_t code_point)
{
    return RANGES_HAVE(pictures, code_point);
}

/* What is not shown itself never comes before it: it would not have stayed. */
static bool is_of_joining_script(uint32_t code_point)
{
    return RANGES_HAVE(joining, code_point);
}

static bool is_keycap(uint32_t base, uint32_t after)
{
    return after == KEYCAP && ((base >= '0' && base <= '9') || base == '#' || base == '*');
}

static bool is_mongolian(uint32_t code_point)
{
    return code_point >= 0x1820 && code_point <= 0x18AA;
}

static bool joins_pictures(uint32_t before, uint32_t after)
{
    return (is_picture(before) || before == EMOJI_FORM) && is_picture(after);
}

static bool joins_letters(uint32_t before, uint32_t after)
{
    return is_of_joining_script(before) && (after == 0 || !pa_is_hidden(after));
}

bool hidden_may_stay(uint32_t before, uint32_t code_point, uint32_t after)
{
    switch (code_point) {
    case ZWJ: return joins_pictures(before, after) || joins_letters(before, after);
    case ZWNJ: return joins_letters(before, after);
    case EMOJI_FORM: return is_picture(before) || is_keycap(before, after);
    case TEXT_FORM: return is_picture(before);
    case 0x180B:
    case 0x180C:
    case 0x180D:
    case 0x180F: return is_mongolian(before);
    default: return false;
    }
}

size_t hidden_flag(const char *bytes, size_t length)
{
    static const char *const flags[] = {
        "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
        "\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",
        "\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F",
    };

    for (size_t i = 0; i < COUNT(flags); i++) {
        size_t size = strlen(flags[i]);

        if (length >= size && memcmp(bytes, flags[i], size) == 0)
            return size;
    }
    return 0;
}
