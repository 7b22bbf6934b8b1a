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

/**
 * Whether a code point is not shown but acts on a terminal, on lines, or on the
 * order in which other characters are shown: C0, DEL, C1, U+2028, U+2029 and
 * the characters with the property Bidi_Control.
 */
bool pa_is_control(uint32_t code_point);

/**
 * Whether a code point does not show by itself: control and format characters,
 * Unicode's default ignorable ones (zero-width, tags, variation selectors, soft
 * hyphen, fillers, those that are not assigned), separators of lines, symbols
 * without a shape such as U+2800, private use, and noncharacters. Blanks show, as they part words.
 */
bool pa_is_hidden(uint32_t code_point);

/**
 * Reads the next character of a text and writes it as it may stand in a
 * message: one that does not show as a space, a byte that is not UTF-8 as '?',
 * any other as it is.
 *
 * @param length of the bytes, not 0
 * @param out_length receives how many bytes were written, no more than were read
 * @return how many bytes were read
 */
size_t pa_utf8_clean(char *out, size_t *out_length, const char *bytes, size_t length);

/**
 * Copies `length` bytes into a fixed field as clean text: control characters (see pa_is_control()) become spaces,
 * bytes that are not UTF-8 become '?', and what does not fit is replaced by "...".
 */
void pa_copy_clean(char *field, size_t size, const char *bytes, size_t length);

/** Makes all of a text such, in place. It does not grow. */
void pa_utf8_clean_text(char *text);

#endif
