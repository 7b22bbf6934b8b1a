/* SPDX-License-Identifier: MIT */
/**
 * @file complain.h
 * Complaints to a person, on standard error.
 */
#ifndef SERVER_CLI_COMPLAIN_H
#define SERVER_CLI_COMPLAIN_H

#include <portkeyadmin/portkeyadmin.h>

/** Prints an error with all it knows. */
void cli_complain_error(const portkey_error *error);

/** Prints a complaint of one line: names in it may be anybody's, and have line feeds. */
void cli_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** The same where line feeds are our own, and names in it cannot have any. */
void cli_complain_lines(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** Prints a complaint about how the program was called, and where help is. Returns EXIT_USAGE. */
int cli_refuse_usage(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** The same for a mistake in a variable of the environment, which the manual page describes. Returns EXIT_USAGE. */
int cli_refuse_setting(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
