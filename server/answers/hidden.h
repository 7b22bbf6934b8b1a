/* SPDX-License-Identifier: MIT */
/**
 * @file hidden.h
 * Where characters that do not show (pa_is_hidden()) are needed by writing. What
 * they spell elsewhere reaches a model, and no reader.
 */
#ifndef SERVER_ANSWERS_HIDDEN_H
#define SERVER_ANSWERS_HIDDEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * Whether one that does not show may stay because writing needs it where it
 * stands: a joiner in a script that has joiners or between two emoji, one
 * selector of a form after a character that has such forms. One at a time:
 * several in a row would spell something.
 *
 * @param before the code point before it; 0 where there is none, or one that was not left as it is
 * @param after  the code point behind it; 0 where there is none
 */
bool hidden_may_stay(uint32_t before, uint32_t code_point, uint32_t after);

/**
 * The length of an emoji that is spelled with tags, at the start of the bytes:
 * the flags of England, Scotland and Wales. 0 if there is none.
 */
size_t hidden_flag(const char *bytes, size_t length);

#endif
