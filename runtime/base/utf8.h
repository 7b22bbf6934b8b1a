/* SPDX-License-Identifier: MIT */
/**
 * @file utf8.h
 * Well-formed UTF-8 (Table 3-7 of the Unicode standard).
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The length of the well-formed UTF-8 sequence at the start of the bytes; 0 if there is none. */
size_t pa_utf8_sequence(const char *bytes, size_t length);

/** Whether all the bytes are well-formed UTF-8. */
bool pa_is_utf8(const char *bytes, size_t length);

/** The code point of a sequence that pa_utf8_sequence() found. */
uint32_t pa_utf8_read(const char *bytes, size_t length);

/** Writes a code point (a surrogate as U+FFFD) and returns how many bytes (1 to 4) it took. */
size_t pa_utf8_write(char out[4], uint32_t code_point);

#endif
