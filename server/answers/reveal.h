/* SPDX-License-Identifier: MIT */
/**
 * @file reveal.h
 * Making characters that do not show (pa_is_hidden()) visible: they are written as the
 * escapes of JSON, such as \u200b.
 *
 * Nothing is lost: read back, an escape is the character that was there.
 */
#ifndef SERVER_ANSWERS_REVEAL_H
#define SERVER_ANSWERS_REVEAL_H

#include "base/text.h"

/** Room for the escapes of a character. */
enum { REVEAL_MAX_ESCAPE = 12 };

/** Writes the escapes of a character, and returns their length. */
size_t reveal_write_escape(char out[REVEAL_MAX_ESCAPE], uint32_t code_point);

/**
 * Appends JSON text whose strings mean what they meant: a parser sees no
 * difference. Line ends and blanks between values stay.
 */
void reveal_append_json(pa_text *out, const char *json, size_t length);

/**
 * Appends the characters of a text, such as a cell of a table. A backslash
 * before a "u" is written as \u005c, so that what looks like an escape is one.
 * Bytes that are not UTF-8 become U+FFFD.
 *
 * @param keeps_lines line ends and tabs stay as they are; else they are escaped, and the text is one line
 */
void reveal_append_text(pa_text *out, const char *text, size_t length, bool keeps_lines);

#endif
