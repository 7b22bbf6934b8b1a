/* SPDX-License-Identifier: MIT */
/**
 * @file flags.h
 * The command line, taken apart into options and operands. What it does not
 * know is not repeated in complaints: it may be an API key.
 */
#ifndef SERVER_CLI_FLAGS_H
#define SERVER_CLI_FLAGS_H

#include "catalog/selection.h"
#include "cli/options.h"

enum { CLI_MAX_OPERANDS = 3 }; /* call TOOL JSON */

/** What the options say. Strings belong to the arguments; what is not given is NULL or false. */
typedef struct cli_flags {
    const char *program; /* by which name it was called; NULL: none */
    portkey_options client;
    const char *toolsets;
    const char *tools;
    const char *exclude_tools;
    const char *surface;
    const char *answers;
    const char *max_answer;
    const char *fields;
    const char *format;
    bool read_only;
    bool experimental;
    bool no_landlock;
    bool all;
    bool names;
    bool domains;
    bool json;
    bool sandbox;
    const char *host;
    const char *principals;
    const char *port;
    const char *workers;
    const char *db;
    const char *seed;
    const char *key;
    const char *plan;
    const char *clock;
    const char *record;
    const char *from;
    const char *to;
    const char *by;
    const char *workspace;
    bool dry_run;
    bool yes;
    cli_texts faults;
    bool help;
    bool version;
    const char *operands[CLI_MAX_OPERANDS]; /* the first ones: the command, and what it is given */
    size_t operand_count;                   /* may be higher than CLI_MAX_OPERANDS */
} cli_flags;

/**
 * Reads the command line. Complaints go to standard error.
 *
 * Options may stand between and after operands, up to "--". Names of options
 * are not abbreviated: a name that a later release adds would make an
 * abbreviation ambiguous, and --api-key one of --api-key-file.
 *
 * @return EXIT_DONE or EXIT_USAGE
 */
int cli_flags_read(cli_flags *out, int argc, char **argv);

/** Refuses an option that does not go with the command. Returns EXIT_DONE or EXIT_USAGE. */
int cli_flags_check(const cli_flags *flags, cli_command command);

#endif
