/* SPDX-License-Identifier: MIT */
#include "answers/decimal.h"

enum {
    MAX_NUMBER = 400,    /* characters: no column overflows however often one is added */
    MAX_EXPONENT = 1000, /* beyond all columns */
};

/* ---- reading a number ---- */

/* A number's digits without sign, point and exponent. */
struct reading {
    const char *digits; /* with a point among them, perhaps */
    size_t length;
    bool is_negative;
    int exponent; /* of the last digit */
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static int read_exponent(const char *text, size_t length)
{
    bool is_negative = length > 0 && text[0] == '-';
    int value = 0;

    for (size_t i = 0; i < length; i++)
        if (is_digit(text[i]) && value < MAX_EXPONENT)
            value = value * 10 + (text[i] - '0');
    return is_negative ? -value : value;
}

static struct reading read_number(const char *number, size_t length)
{
    struct reading reading = {.is_negative = length > 0 && number[0] == '-'};
    size_t at = reading.is_negative ? 1 : 0;
    bool is_fraction = false;

    reading.digits = number + at;
    for (; at < length && number[at] != 'e' && number[at] != 'E'; at++) {
        reading.exponent -= is_fraction ? 1 : 0;
        is_fraction = is_fraction || number[at] == '.';
    }
    reading.length = (size_t)(number + at - reading.digits);
    if (at < length)
        reading.exponent += read_exponent(number + at + 1, length - at - 1);
    return reading;
}

/* ---- adding ---- */

/* Calls for each digit that is not 0, from the last; returns false where one has no column. */
static bool add_digits(decimal *sum, const struct reading *reading, int sign)
{
    int column = reading->exponent + DECIMAL_DIGITS;

    for (size_t i = reading->length; i-- > 0;) {
        int digit = reading->digits[i] - '0';

        if (!is_digit(reading->digits[i]))
            continue;
        if (digit > 0 && (column < 0 || column >= 2 * DECIMAL_DIGITS))
            return false;
        if (digit > 0)
            sum->columns[column] += sign * digit;
        column++;
    }
    return true;
}

bool decimal_add(decimal *sum, const char *number, size_t length)
{
    struct reading reading = read_number(number, length);
    decimal sum_so_far = *sum;

    if (length > MAX_NUMBER)
        return false;
    if (add_digits(sum, &reading, reading.is_negative ? -1 : 1))
        return true;
    *sum = sum_so_far;
    return false;
}

/* ---- writing ---- */

/* Makes each column a digit; returns what is left above them, which is negative if the sum is. */
static int64_t carry(decimal *sum)
{
    int64_t rest = 0;

    for (size_t i = 0; i < 2 * DECIMAL_DIGITS; i++) {
        int64_t value = sum->columns[i] + rest;
        int64_t digit = ((value % 10) + 10) % 10;

        sum->columns[i] = digit;
        rest = (value - digit) / 10;
    }
    return rest;
}

static void negate(decimal *sum)
{
    for (size_t i = 0; i < 2 * DECIMAL_DIGITS; i++)
        sum->columns[i] = -sum->columns[i];
}

static void append_digits(pa_text *out, const decimal *sum, size_t from, size_t to)
{
    for (size_t i = to; i-- > from;)
        pa_text_append_char(out, (char)('0' + sum->columns[i]));
}

void decimal_append(pa_text *out, const decimal *sum)
{
    decimal digits = *sum;
    int64_t rest = carry(&digits);
    size_t last = 0;                 /* the lowest digit that is shown */
    size_t top = 2 * DECIMAL_DIGITS; /* the highest one, and one more */

    if (rest < 0) {
        pa_text_append_char(out, '-');
        digits = *sum;
        negate(&digits);
        rest = carry(&digits);
    }
    while (last < DECIMAL_DIGITS && digits.columns[last] == 0)
        last++;
    while (top > DECIMAL_DIGITS + 1 && digits.columns[top - 1] == 0)
        top--;
    if (rest > 0)
        pa_text_append_integer(out, rest);
    append_digits(out, &digits, DECIMAL_DIGITS, rest > 0 ? 2 * DECIMAL_DIGITS : top);
    if (last < DECIMAL_DIGITS)
        pa_text_append_char(out, '.');
    append_digits(out, &digits, last, DECIMAL_DIGITS);
}
