/* SPDX-License-Identifier: MIT */
/**
 * @file output.h
 * What a command prints to standard output.
 */
#ifndef SERVER_CLI_OUTPUT_H
#define SERVER_CLI_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

/** Prints a text: unchanged to a file or pipe, written as by terminal_write() to a terminal. */
void cli_print(const char *text, size_t length);

/**
 * Prints a response's body as cli_print() does, with a line end after text.
 * Binary data, which is what has a NUL, is refused with a complaint where
 * standard output is a terminal.
 *
 * @param type its media type, or NULL
 * @return whether it was printed
 */
bool cli_print_body(const char *body, size_t length, const char *type);

/** Flushes standard output. Returns EXIT_DONE, or EXIT_FAILED after a complaint. */
int cli_finish_output(void);

#endif
