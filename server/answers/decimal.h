/* SPDX-License-Identifier: MIT */
/**
 * @file decimal.h
 * Sums of numbers as JSON spells them, without rounding: 0.1 and 0.2 are 0.3.
 *
 * A number with a fraction and 16 or 17 digits, such as 0.032174999999999995, is how programs write a double that is
 * near 0.032175: with one of these, a sum has the 15 digits that a double keeps, and all that are before the point.
 */
#ifndef SERVER_ANSWERS_DECIMAL_H
#define SERVER_ANSWERS_DECIMAL_H

#include "base/text.h"

/** Digits on each side of the point: money in cents times 2^64, and the last digit of a small double. */
enum { DECIMAL_DIGITS = 40 };

/** A sum. Zero-initialise it. */
typedef struct decimal {
    int64_t columns[2 * DECIMAL_DIGITS]; /* what was added for each power of ten; the last is 10^(DIGITS-1) */
    bool has_doubles;
} decimal;

/**
 * Adds a number of JSON, such as -1.5e-3.
 *
 * @return false, with nothing added, if it is longer or has digits beyond those above
 */
bool decimal_add(decimal *sum, const char *number, size_t length);

/** Appends the sum, in the shortest form without an exponent. */
void decimal_append(pa_text *out, const decimal *sum);

#endif
