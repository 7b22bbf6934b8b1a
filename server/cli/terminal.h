/* SPDX-License-Identifier: MIT */
/**
 * @file terminal.h
 * Text of others, written so that it is only seen: it can neither act on a
 * terminal nor change how the text around it looks.
 */
#ifndef SERVER_CLI_TERMINAL_H
#define SERVER_CLI_TERMINAL_H

#include <stddef.h>
#include <stdio.h>

#include "base/text.h"

/**
 * Writes text with control characters (see pa_is_control()) other than newline
 * and tab as \uNNNN, and bytes that are not UTF-8 as \xNN. In a string of JSON
 * \uNNNN means the character that it stands for. Failure is the stream's, as
 * with fwrite().
 */
void terminal_write(FILE *out, const char *text, size_t length);

/** The same for what is to stay one line: newlines are escaped, too. */
void terminal_write_line(FILE *out, const char *text, size_t length);

/** Appends text of others as a part of a line: newlines are written as \u000a. */
void terminal_append_part(pa_text *out, const char *text);

#endif
