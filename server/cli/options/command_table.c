/* SPDX-License-Identifier: MIT */
#include "cli/options/command_table.h"

#include <string.h>

#define AT(member) offsetof(cli_options, member)

/* In the order in which messages name them. */
const command_row command_rows[COMMAND_ROWS] = {
    {"http", NULL, 0, COMMAND_HTTP, 0, false},
    {"tools", NULL, AT(tool), COMMAND_TOOLS, 1, false},
    {"call", "tool", AT(tool), COMMAND_CALL, 2, false},
    {"report", NULL, AT(report.workspace), COMMAND_REPORT, 1, false},
    {"export", "folder", AT(files.folder), COMMAND_EXPORT, 1, false},
    {"import", "folder", AT(files.folder), COMMAND_IMPORT, 1, false},
    {"diff", "folder", AT(files.folder), COMMAND_DIFF, 1, false},
    {"observe", NULL, AT(recording), COMMAND_OBSERVE, 1, false},
    {"sandbox", NULL, 0, COMMAND_SANDBOX, 0, true},
    {"token", NULL, 0, COMMAND_TOKEN, 0, true},
    {"help", NULL, AT(help_of), COMMAND_HELP, 1, true},
    {"version", NULL, 0, COMMAND_VERSION, 0, true},
};

const command_row *command_find(const char *name)
{
    for (size_t i = 0; i < COMMAND_ROWS; i++)
        if (strcmp(name, command_rows[i].name) == 0)
            return &command_rows[i];
    return NULL;
}

const command_row *command_row_of(cli_command command)
{
    for (size_t i = 0; i < COMMAND_ROWS; i++)
        if (command_rows[i].command == command)
            return &command_rows[i];
    return NULL;
}

/* ---- several ---- */

static bool has(unsigned commands, const command_row *row)
{
    return (commands & COMMAND_BIT(row->command)) != 0;
}

static size_t count(unsigned commands)
{
    size_t sum = 0;

    for (size_t i = 0; i < COMMAND_ROWS; i++)
        sum += has(commands, &command_rows[i]);
    return sum;
}

size_t command_append_names(pa_text *out, unsigned commands)
{
    size_t total = count(commands);
    size_t left = total;

    for (size_t i = 0; i < COMMAND_ROWS; i++) {
        if (!has(commands, &command_rows[i]))
            continue;
        pa_text_append_string(out, command_rows[i].name);
        left--;
        pa_text_append_string(out, left > 1 ? ", " : left == 1 ? " and " : "");
    }
    return total;
}
