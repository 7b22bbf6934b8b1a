/* SPDX-License-Identifier: MIT */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/number.h"

/* ---- whole numbers ---- */

size_t pa_take_digits(uint64_t *out, const char *text, size_t length)
{
    size_t count = 0;

    *out = 0;
    for (; count < length && text[count] >= '0' && text[count] <= '9'; count++) {
        uint64_t digit = (uint64_t)(text[count] - '0');

        *out = *out > (UINT64_MAX - digit) / 10 ? UINT64_MAX : *out * 10 + digit;
    }
    return count;
}

bool pa_read_count(uint64_t *out, const char *text, size_t length, uint64_t most)
{
    uint64_t number;

    if (pa_take_digits(&number, text, length) != length || length == 0 || number > most)
        return false;
    *out = number;
    return true;
}

/* ---- doubles, in any locale of the program ---- */

static locale_t enter_c_locale(locale_t *before)
{
    locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);

    *before = c != (locale_t)0 ? uselocale(c) : (locale_t)0;
    return c;
}

static void leave_c_locale(locale_t c, locale_t before)
{
    if (c == (locale_t)0)
        return;
    (void)uselocale(before);
    freelocale(c);
}

size_t pa_format_double(char out[PA_DOUBLE_SIZE], double value)
{
    locale_t before;
    locale_t c = enter_c_locale(&before);
    int length = 0;

    /* 15 digits read well and mostly suffice; 17 always do. */
    for (int precision = 15; precision <= 17; precision++) {
        length = snprintf(out, PA_DOUBLE_SIZE, "%.*g", precision, value);
        if (strtod(out, NULL) == value)
            break;
    }
    leave_c_locale(c, before);
    return (size_t)length;
}

double pa_parse_double(const char *text)
{
    locale_t before;
    locale_t c = enter_c_locale(&before);
    double value = strtod(text, NULL);

    leave_c_locale(c, before);
    return value;
}
