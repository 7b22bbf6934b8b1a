/* SPDX-License-Identifier: MIT */
/**
 * @file number.h
 * Whole numbers in digits, and doubles as JSON spells them, in any locale.
 */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * Reads the digits that a text begins with.
 *
 * @param out receives their number, UINT64_MAX for a larger one, 0 for no digits
 * @return how many digits there are
 */
size_t pa_take_digits(uint64_t *out, const char *text, size_t length);

/**
 * Reads a whole number: digits, and nothing else, neither signs nor blanks.
 *
 * @param most the largest that is taken, below UINT64_MAX
 * @param out receives the number, unless the result is false
 * @return whether all of the text is one
 */
bool pa_read_count(uint64_t *out, const char *text, size_t length, uint64_t most);

/** Room for a double in pa_format_double()'s form. */
#define PA_DOUBLE_SIZE 32

/** Writes the shortest decimal form of a finite number that reads back as the same; returns its length. */
size_t pa_format_double(char out[PA_DOUBLE_SIZE], double value);

/** What strtod() reads in the C locale. */
double pa_parse_double(const char *text);

#endif
