/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/number.h"
#include "json/json.h"

/* The value of a number's text: its digits from the first to the last that is not 0, times a power of ten. */
struct decimal {
    bool negative;
    const char *first; /* NULL: zero */
    const char *last;  /* a point may stand between them */
    int64_t scale;     /* the power of ten that the last digit counts */
};

/* Larger exponents are all treated alike: no text is long enough to compensate for them. */
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

static struct decimal read_decimal_text(const char *at, size_t length)
{
    struct decimal out = {.negative = *at == '-'};
    const char *end = at + length;
    const char *point = NULL;

    for (at += out.negative ? 1 : 0; at < end && *at != 'e' && *at != 'E'; at++) {
        if (*at == '.') {
            point = at;
        } else if (*at != '0') {
            out.first = out.first == NULL ? at : out.first;
            out.last = at;
        }
    }
    if (out.first == NULL)
        return out;
    if (point == NULL)
        point = at;
    out.scale = out.last < point ? point - out.last - 1 : point - out.last;
    if (at < end)
        out.scale += read_exponent(at + 1, end);
    return out;
}

static bool read_decimal(portkey_value value, struct decimal *out)
{
    size_t length;
    const char *text = portkey_value_raw(value, &length);

    if (portkey_value_type(value) != PORTKEY_JSON_NUMBER)
        return false;
    *out = read_decimal_text(text, length);
    return true;
}

bool pa_number_is_integer(portkey_value value)
{
    struct decimal decimal;

    return read_decimal(value, &decimal) && decimal.scale >= 0;
}

/* Returns the number of digits before the decimal point in plain notation; negative: the zeros after it. */
static int64_t magnitude(const struct decimal *decimal)
{
    size_t length = (size_t)(decimal->last - decimal->first) + 1;

    return decimal->scale + (int64_t)length - (memchr(decimal->first, '.', length) != NULL ? 1 : 0);
}

/* Compares the magnitudes of numbers that are not 0. */
static int compare_digits(struct decimal x, struct decimal y)
{
    int64_t more = magnitude(&x) - magnitude(&y);

    if (more != 0)
        return more < 0 ? -1 : 1;
    while (x.first <= x.last && y.first <= y.last) {
        x.first += *x.first == '.' ? 1 : 0;
        y.first += *y.first == '.' ? 1 : 0;
        if (*x.first != *y.first)
            return *x.first < *y.first ? -1 : 1;
        x.first++;
        y.first++;
    }
    /* The last digit of neither is 0, so the longer one is greater. */
    return (x.first <= x.last ? 1 : 0) - (y.first <= y.last ? 1 : 0);
}

static int sign(const struct decimal *decimal)
{
    if (decimal->first == NULL)
        return 0;
    return decimal->negative ? -1 : 1;
}

static int compare(const struct decimal *x, const struct decimal *y)
{
    if (sign(x) != sign(y))
        return sign(x) < sign(y) ? -1 : 1;
    return sign(x) == 0 ? 0 : compare_digits(*x, *y) * sign(x);
}

int pa_number_compare(portkey_value value, portkey_value other)
{
    struct decimal x = {false, NULL, NULL, 0};
    struct decimal y = {false, NULL, NULL, 0};

    (void)read_decimal(value, &x);
    (void)read_decimal(other, &y);
    return compare(&x, &y);
}

int pa_number_compare_text(portkey_value value, const char *other)
{
    struct decimal x = {false, NULL, NULL, 0};
    struct decimal y = read_decimal_text(other, strlen(other));

    (void)read_decimal(value, &x);
    return compare(&x, &y);
}

/* Returns the digits, as an integer, modulo a number of at most 10^18, so that nothing overflows. */
static uint64_t remainder_of(const struct decimal *decimal, uint64_t modulus)
{
    uint64_t rest = 0;

    for (const char *at = decimal->first; at <= decimal->last; at++)
        if (*at != '.')
            rest = (rest * 10 + (uint64_t)(*at - '0')) % modulus;
    return rest;
}

bool pa_number_is_multiple(portkey_value value, const char *of)
{
    /* Of 2 and 5 no number below 10^18 has more factors than this, so further tens change nothing. */
    enum { MAX_TENS = 60 };
    struct decimal x;
    struct decimal y = read_decimal_text(of, strlen(of));
    uint64_t modulus;
    uint64_t rest;

    if (!read_decimal(value, &x) || x.first == NULL || y.first == NULL)
        return true;
    /* Its last digit is not 0, so it is not a multiple of a number in larger powers of ten. */
    if (x.scale < y.scale)
        return false;
    modulus = remainder_of(&y, UINT64_C(1000000000000000000));
    if (modulus == 0)
        return false;
    rest = remainder_of(&x, modulus);
    for (int64_t tens = x.scale - y.scale; tens > 0 && tens > x.scale - y.scale - MAX_TENS; tens--)
        rest = rest * 10 % modulus;
    return rest == 0;
}

/* ---- reading ---- */

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
    /* -2^63 has no positive counterpart to negate. */
    *out = decimal.negative && magnitude > 0 ? -(int64_t)(magnitude - 1) - 1 : (int64_t)magnitude;
    return 0;
}

int portkey_value_number(portkey_value value, double *out)
{
    char text[400]; /* longer numbers are refused */
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    if (portkey_value_type(value) != PORTKEY_JSON_NUMBER || length >= sizeof(text))
        return PORTKEY_EUNKNOWN;
    memcpy(text, raw, length);
    text[length] = '\0';
    *out = pa_parse_double(text);
    return 0;
}
