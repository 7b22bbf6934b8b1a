/* SPDX-License-Identifier: MIT */
/**
 * @file parts.h
 * What the command line says, a subject each, and what the environment says
 * where it does not. All return EXIT_DONE, or the status to exit with after a
 * complaint.
 */
#ifndef SERVER_CLI_OPTIONS_PARTS_H
#define SERVER_CLI_OPTIONS_PARTS_H

#include <stdint.h>

#include "cli/flags.h"
#include "cli/options.h"

/* ---- of the command line ---- */

/** The command and its operands. */
int options_read_command(cli_options *out, const cli_flags *flags);

/** The command that --help stands for; what is wrong or missing makes no difference to it. */
void options_read_help(cli_options *out, const cli_flags *flags);

/** How tools are listed, and how an answer is printed. */
int options_read_printing(cli_options *out, const cli_flags *flags);

/** A time since 1970, of the option of that name, in ms; `out` stays as it was where it is refused. */
int options_read_time(int64_t *out, const char *name, const char *text);

/** What is reported. */
int options_read_report(cli_options *out, const cli_flags *flags);

/** A workspace as files. */
int options_read_files(cli_options *out, const cli_flags *flags);

/** What the server listens on. */
int options_read_listening(cli_options *out, const cli_flags *flags);

/** The sandbox, of the command and of --sandbox. */
int options_read_sandbox(cli_options *out, const cli_flags *flags);

/* ---- and of the environment ---- */

/** Which tools are offered, and on which surface. */
int options_add_tools(cli_options *out, const cli_flags *flags);

/** All tools: a command that a hint names must work while settings are wrong. */
int options_add_all_tools(cli_options *out, const cli_flags *flags);

/** How answers of the API are shown, which depends on the surface. */
int options_add_answers(cli_options *out, const cli_flags *flags);

#endif
