/* SPDX-License-Identifier: MIT */
/**
 * @file number.h
 * Doubles as JSON spells them, in any locale.
 */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stddef.h>

/** Room for a double in pa_format_double()'s form. */
#define PA_DOUBLE_SIZE 32

/** Writes the shortest decimal form of a finite number that reads back as the same; returns its length. */
size_t pa_format_double(char out[PA_DOUBLE_SIZE], double value);

/** What strtod() reads in the C locale. */
double pa_parse_double(const char *text);

#endif
