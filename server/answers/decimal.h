/* SPDX-License-Identifier: MIT */
/**
 * @file decimal.h
 * Sums of numbers as JSON spells them, without rounding: 0.1 and 0.2 are 0.3.
 */
#ifndef SERVER_ANSWERS_DECIMAL_H
#define SERVER_ANSWERS_DECIMAL_H

#include "base/text.h"

/** Digits on each side of the point: money in cents times 2^64, and the last digit of a small double. */
enum { DECIMAL_DIGITS = 40 };

/** A sum. Zero-initialise it. */
typedef struct decimal {
    int64_t columns[2 * DECIMAL_DIGITS]; /* what was added for each power of ten; the last is 10^(DIGITS-1) */
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
