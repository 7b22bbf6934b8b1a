/* SPDX-License-Identifier: MIT */
/**
 * @file print_answer.h
 * The answer of a call, printed as --fields and --format ask.
 */
#ifndef SERVER_CLI_PRINT_ANSWER_H
#define SERVER_CLI_PRINT_ANSWER_H

#include "cli/options.h"

/**
 * Prints the answer to standard output, and what there is to say about it to
 * standard error. Without either option it is printed as it came.
 *
 * @param type its media type, or NULL
 * @return EXIT_DONE, or EXIT_FAILED after a complaint
 */
int cli_print_answer(const cli_options *options, const portkey_tool *tool, const char *body, size_t length,
                     const char *type);

#endif
