/* SPDX-License-Identifier: MIT */
/**
 * @file report.h
 * Telling a person at the terminal.
 */
#ifndef SERVER_CLI_REPORT_H
#define SERVER_CLI_REPORT_H

#include <stdbool.h>

#include <portkeyadmin/portkeyadmin.h>

/** Prints the error with all it knows to standard error. */
void cli_report(const portkey_error *error);

/** Prints a complaint of one line to standard error: names in it may be anybody's, and have line feeds. */
void cli_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** The same where line feeds are our own, and names in it cannot have any. */
void cli_complain_lines(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** Prints a complaint about how the program was called, and where help is. Returns EXIT_USAGE. */
int cli_refuse_usage(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** The same for a mistake in a variable of the environment, which the manual page describes. Returns EXIT_USAGE. */
int cli_refuse_setting(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** Prints to standard output: unchanged to a file or pipe, written as by terminal_write() to a terminal. */
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
