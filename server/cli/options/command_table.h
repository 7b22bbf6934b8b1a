/* SPDX-License-Identifier: MIT */
/**
 * @file command_table.h
 * The commands by their names, and what each takes beside options.
 */
#ifndef SERVER_CLI_OPTIONS_COMMAND_TABLE_H
#define SERVER_CLI_OPTIONS_COMMAND_TABLE_H

#include "base/text.h"
#include "cli/options.h"

typedef struct command_row {
    const char *name;
    const char
        *needs; /* the kind of thing that its operand names and that it cannot do without; NULL: it can */
    size_t at;  /* the member of cli_options that the first operand sets */
    cli_command command;
    unsigned max_operands;
    bool is_apart; /* settings make no difference to it, and may be wrong */
} command_row;

enum { COMMAND_ROWS = 12 }; /* all but serving, which has no name */

extern const command_row command_rows[COMMAND_ROWS];

/** The row of a command, by its name; NULL: there is none. */
const command_row *command_find(const char *name);

/** The row of a command; NULL for serving. */
const command_row *command_row_of(cli_command command);

/* ---- several ---- */

/** A set of commands has the bits of its commands. */
#define COMMAND_BIT(command) (1u << (command))

/** Appends the names of those in a set that have one: "a", "a and b", "a, b and c". Returns how many. */
size_t command_append_names(pa_text *out, unsigned commands);

#endif
