/* SPDX-License-Identifier: MIT */
/**
 * @file width.h
 * Text as it takes columns of a terminal, in any locale.
 */
#ifndef SERVER_ANSWERS_WIDTH_H
#define SERVER_ANSWERS_WIDTH_H

#include "base/text.h"

/** How many columns the text takes when it is shown as answer_append_shown() writes it. */
size_t answer_width(const char *text, size_t length);

/**
 * Appends text with characters that do not show as escapes, in one line. What takes more than `most`
 * columns is cut, and ends in an ellipsis.
 *
 * @return how many columns it takes
 */
size_t answer_append_shown(pa_text *out, const char *text, size_t length, size_t most);

#endif
