/* SPDX-License-Identifier: MIT */
/* Doubles as JSON spells them, in any locale of the program. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/number.h"

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
