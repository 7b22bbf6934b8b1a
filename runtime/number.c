/* SPDX-License-Identifier: MIT */
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

/* ---- doubles, as JSON spells them whatever the program's locale ---- */

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

static double parse_double(const char *text)
{
    locale_t before;
    locale_t c = enter_c_locale(&before);
    double value = strtod(text, NULL);

    leave_c_locale(c, before);
    return value;
}

/* ---- exact decimals ---- */

/* What a number's text stands for: its digits from the first to the last that is not 0, times a power of ten. */
struct decimal {
    bool negative;
    const char *first; /* NULL: zero */
    const char *last;  /* there may be a point between them */
    int64_t scale;     /* the power of ten that the last digit counts */
};

/* Exponents beyond this are all the same: no text is long enough to bring them back. */
static const int64_t most_exponent = INT64_C(1) << 40;

static int64_t read_exponent(const char *at, const char *end)
{
    bool negative = *at == '-';
    int64_t exponent = 0;

    if (*at == '-' || *at == '+')
        at++;
    for (; at < end && exponent < most_exponent; at++)
        exponent = exponent * 10 + (*at - '0');
    return negative ? -exponent : exponent;
}

static bool read_decimal(portkey_value value, struct decimal *out)
{
    size_t length;
    const char *at = portkey_value_raw(value, &length);
    const char *end = at + length;
    const char *point = NULL;

    if (portkey_value_type(value) != PORTKEY_JSON_NUMBER)
        return false;
    *out = (struct decimal){.negative = *at == '-'};
    for (at += out->negative ? 1 : 0; at < end && *at != 'e' && *at != 'E'; at++) {
        if (*at == '.') {
            point = at;
        } else if (*at != '0') {
            out->first = out->first == NULL ? at : out->first;
            out->last = at;
        }
    }
    if (out->first == NULL)
        return true;
    if (point == NULL)
        point = at;
    out->scale = out->last < point ? point - out->last - 1 : point - out->last;
    if (at < end)
        out->scale += read_exponent(at + 1, end);
    return true;
}

bool pa_number_is_integer(portkey_value value)
{
    struct decimal decimal;

    return read_decimal(value, &decimal) && decimal.scale >= 0;
}

bool pa_numbers_equal(portkey_value a, portkey_value b)
{
    struct decimal x;
    struct decimal y;

    if (!read_decimal(a, &x) || !read_decimal(b, &y))
        return false;
    if (x.first == NULL || y.first == NULL)
        return x.first == y.first;
    if (x.negative != y.negative || x.scale != y.scale)
        return false;
    while (x.first <= x.last && y.first <= y.last) {
        x.first += *x.first == '.' ? 1 : 0;
        y.first += *y.first == '.' ? 1 : 0;
        if (*x.first++ != *y.first++)
            return false;
    }
    return x.first > x.last && y.first > y.last;
}

/* ---- what callers read ---- */

int portkey_value_integer(portkey_value value, int64_t *out)
{
    struct decimal decimal;
    uint64_t most;
    uint64_t magnitude = 0;

    if (!read_decimal(value, &decimal) || decimal.scale < 0)
        return PORTKEY_EUNKNOWN;
    most = (uint64_t)INT64_MAX + (decimal.negative ? 1 : 0);
    if (decimal.first != NULL) {
        for (const char *at = decimal.first; at <= decimal.last; at++) {
            if (*at == '.')
                continue;
            if (magnitude > (most - (uint64_t)(*at - '0')) / 10)
                return PORTKEY_EUNKNOWN;
            magnitude = magnitude * 10 + (uint64_t)(*at - '0');
        }
        for (; decimal.scale > 0; decimal.scale--) {
            if (magnitude > most / 10)
                return PORTKEY_EUNKNOWN;
            magnitude *= 10;
        }
    }
    /* -2^63 has no positive twin to negate. */
    *out = decimal.negative && magnitude > 0 ? -(int64_t)(magnitude - 1) - 1 : (int64_t)magnitude;
    return 0;
}

int portkey_value_number(portkey_value value, double *out)
{
    char text[400]; /* what is longer is beyond any double's precision */
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    if (portkey_value_type(value) != PORTKEY_JSON_NUMBER || length >= sizeof(text))
        return PORTKEY_EUNKNOWN;
    memcpy(text, raw, length);
    text[length] = '\0';
    *out = parse_double(text);
    return 0;
}
