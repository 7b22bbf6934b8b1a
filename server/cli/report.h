/* SPDX-License-Identifier: MIT */
/**
 * @file report.h
 * Telling a person at the terminal.
 */
#ifndef SERVER_CLI_REPORT_H
#define SERVER_CLI_REPORT_H

#include <portkeyadmin/portkeyadmin.h>

/** Prints the error with all it knows to standard error. */
void cli_report(const portkey_error *error);

/** Prints a complaint to standard error. */
void cli_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** Flushes standard output. Returns EXIT_DONE, or EXIT_FAILED after a complaint. */
int cli_finish_output(void);

#endif
