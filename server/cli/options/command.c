/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "base/suggest.h"
#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/options/command_table.h"

enum { MAX_COMPLAINT = 512 };

/* ---- what is no command ---- */

static void append_meant(pa_text *out, const char *word)
{
    struct pa_suggestions meant;

    pa_suggest_for(&meant, word, strlen(word));
    for (size_t i = 0; i < COMMAND_ROWS; i++)
        pa_suggest(&meant, command_rows[i].name);
    pa_append_suggestions(out, &meant, NULL);
}

/* The word is not repeated: it may be a key. */
static int refuse_command(const char *word)
{
    pa_text text = PA_TEXT_INIT(MAX_COMPLAINT);
    int status;

    append_meant(&text, word);
    pa_text_append_string(&text, text.length > 0 ? " The" : "the");
    pa_text_append_string(&text, " commands are ");
    (void)command_append_names(&text, ~0u);
    status =
        cli_refuse_usage("there is no such command; %s (an option before it may need a value, or take none)",
                         pa_text_failed(&text) ? "--help has them" : text.data);
    pa_text_free(&text);
    return status;
}

/* ---- without a command ---- */

/* The npm package has a program of that name besides. */
static bool is_http_program(const char *program)
{
    const char *slash = program != NULL ? strrchr(program, '/') : NULL;

    return program != NULL && strcmp(slash != NULL ? slash + 1 : program, PROGRAM_NAME "-http") == 0;
}

/* Without a command it serves, as the npm server does where its name or the variable says so. */
static int read_transport(cli_options *out, const cli_flags *flags)
{
    const char *transport = environment_text("MCP_TRANSPORT");

    if (is_http_program(flags->program))
        transport = "http";
    if (transport == NULL || environment_is(transport, "stdio"))
        return EXIT_DONE;
    if (!environment_is(transport, "http"))
        return cli_refuse_usage("MCP_TRANSPORT takes stdio or http");
    out->command = COMMAND_HTTP;
    return EXIT_DONE;
}

/* ---- with one ---- */

static int check_operands(const command_row *row, const char *const *operands, size_t count)
{
    if (count == 0 && row->needs != NULL)
        return cli_refuse_usage("the name of a %s is missing after %s", row->needs, row->name);
    if (count > 0 && row->max_operands == 0)
        return cli_refuse_usage("%s takes no arguments", row->name);
    if (count > row->max_operands)
        return cli_refuse_usage("too many arguments after %s, which takes at most %u", row->name,
                                row->max_operands);
    if (count > 0 && row->command == COMMAND_HELP && command_find(operands[0]) == NULL)
        return refuse_command(operands[0]);
    return EXIT_DONE;
}

static void take_operands(cli_options *out, const command_row *row, const char *const *operands, size_t count)
{
    out->command = row->command;
    if (count > 0)
        memcpy((char *)out + row->at, &operands[0], sizeof(operands[0]));
    if (count > 1)
        out->arguments = operands[1];
}

int options_read_command(cli_options *out, const cli_flags *flags)
{
    const command_row *row;
    size_t count;
    int status;

    if (flags->operand_count == 0)
        return read_transport(out, flags);
    row = command_find(flags->operands[0]);
    if (row == NULL)
        return refuse_command(flags->operands[0]);
    count = flags->operand_count - 1;
    status = check_operands(row, flags->operands + 1, count);
    if (status == EXIT_DONE)
        take_operands(out, row, flags->operands + 1, count);
    return status;
}

/* `call TOOL --help` describes the tool, COMMAND --help what that command takes. */
void options_read_help(cli_options *out, const cli_flags *flags)
{
    bool is_tool = flags->operand_count > 1 && strcmp(flags->operands[0], "call") == 0;

    out->command = is_tool ? COMMAND_TOOLS : COMMAND_HELP;
    out->all = is_tool;
    out->tool = is_tool ? flags->operands[1] : NULL;
    out->help_of = flags->operand_count > 0 ? flags->operands[0] : NULL;
}
