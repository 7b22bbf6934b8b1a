/* SPDX-License-Identifier: MIT */
#include "answers/decimal.h"

enum {
    MAX_NUMBER = 400,    /* characters: no column overflows however often one is added */
    MAX_EXPONENT = 1000, /* beyond all columns */
    SURE_DIGITS = 15,    /* that a double keeps of any decimal */
    DOUBLE_DIGITS = 17,  /* that spell any double */
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

/* Whether it has a fraction, and digits that only a double would be spelled with: from the first to the last but 0. */
static bool is_of_double(const struct reading *reading)
{
    int digits = 0, zeros = 0, exponent = reading->exponent;

    for (size_t i = 0; i < reading->length; i++) {
        char c = reading->digits[i];

        if (c == '0')
            zeros += digits > 0;
        else if (is_digit(c)) {
            digits += zeros + 1;
            zeros = 0;
        }
    }
    return exponent + zeros < 0 && digits > SURE_DIGITS && digits <= DOUBLE_DIGITS;
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
    if (!add_digits(sum, &reading, reading.is_negative ? -1 : 1)) {
        *sum = sum_so_far;
        return false;
    }
    sum->has_doubles = sum->has_doubles || is_of_double(&reading);
    return true;
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

/* The highest column with a digit but 0, and one more. */
static size_t top_of(const decimal *sum)
{
    size_t top = 2 * DECIMAL_DIGITS;

    while (top > 0 && sum->columns[top - 1] == 0)
        top--;
    return top;
}

/* Rounds what is made of digits and not negative. Returns what the carry leaves above them. */
static int64_t round_doubles(decimal *sum, int64_t rest)
{
    size_t top = rest > 0 ? 2 * DECIMAL_DIGITS : top_of(sum);
    size_t end = top > SURE_DIGITS ? top - SURE_DIGITS : 0;

    if (end > DECIMAL_DIGITS)
        end = DECIMAL_DIGITS;
    if (!sum->has_doubles || end == 0)
        return rest;
    sum->columns[end] += sum->columns[end - 1] >= 5;
    for (size_t i = 0; i < end; i++)
        sum->columns[i] = 0;
    return rest + carry(sum);
}

static void append_digits(pa_text *out, const decimal *sum, size_t from, size_t to)
{
    for (size_t i = to; i-- > from;)
        pa_text_append_char(out, (char)('0' + sum->columns[i]));
}

/* Leaves digits alone, of a sum that is not negative. Returns what is above them. */
static int64_t spell(pa_text *out, decimal *digits, const decimal *sum)
{
    int64_t rest;

    *digits = *sum;
    rest = carry(digits);
    if (rest < 0) {
        pa_text_append_char(out, '-');
        *digits = *sum;
        negate(digits);
        rest = carry(digits);
    }
    return round_doubles(digits, rest);
}

void decimal_append(pa_text *out, const decimal *sum)
{
    decimal digits;
    int64_t rest = spell(out, &digits, sum);
    size_t last = 0; /* the lowest digit that is shown */
    size_t top = rest > 0 ? 2 * DECIMAL_DIGITS : top_of(&digits);

    while (last < DECIMAL_DIGITS && digits.columns[last] == 0)
        last++;
    if (rest > 0)
        pa_text_append_integer(out, rest);
    append_digits(out, &digits, DECIMAL_DIGITS, top > DECIMAL_DIGITS ? top : DECIMAL_DIGITS + 1);
    if (last < DECIMAL_DIGITS)
        pa_text_append_char(out, '.');
    append_digits(out, &digits, last, DECIMAL_DIGITS);
}
