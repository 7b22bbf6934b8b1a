/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "base/suggest.h"
#include "cli/environment.h"
#include "cli/report.h"

enum { MAX_COMPLAINT = 256 };

static const struct command {
    const char *name;
    cli_command command;
    size_t min_operands;
    size_t max_operands;
} commands[] = {
    {"http", COMMAND_HTTP, 0, 0},       {"tools", COMMAND_TOOLS, 0, 1},   {"call", COMMAND_CALL, 1, 2},
    {"observe", COMMAND_OBSERVE, 0, 1}, {"report", COMMAND_REPORT, 0, 1}, {"sandbox", COMMAND_SANDBOX, 0, 0},
    {"export", COMMAND_EXPORT, 1, 1},   {"import", COMMAND_IMPORT, 1, 1}, {"diff", COMMAND_DIFF, 1, 1},
    {"token", COMMAND_TOKEN, 0, 0},     {"help", COMMAND_HELP, 0, 1},     {"version", COMMAND_VERSION, 0, 0},
};

static const struct command *find_command(const char *name)
{
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
        if (strcmp(name, commands[i].name) == 0)
            return &commands[i];
    return NULL;
}

/* The word is not repeated: it may be a key. */
static int refuse_command(const char *word)
{
    struct pa_suggestions meant;
    pa_text text = PA_TEXT_INIT(MAX_COMPLAINT);
    int status;

    pa_suggest_for(&meant, word, strlen(word));
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
        pa_suggest(&meant, commands[i].name);
    pa_append_suggestions(&text, &meant, NULL);
    status = cli_refuse_usage(
        "there is no such command; %s%s commands are http, tools, call, report, export, import, diff, observe, "
        "sandbox, token, help and version (an option before it may need a value, or take none)",
        text.length > 0 ? text.data : "", text.length > 0 ? " The" : "the");
    pa_text_free(&text);
    return status;
}

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

static void read_operands(cli_options *out, const cli_flags *flags, cli_command command)
{
    const char *first = flags->operand_count > 1 ? flags->operands[1] : NULL;

    out->command = command;
    switch (command) {
    case COMMAND_OBSERVE: out->recording = first; break;
    case COMMAND_HELP: out->help_of = first; break;
    case COMMAND_REPORT: out->report.workspace = first; break;
    case COMMAND_EXPORT:
    case COMMAND_IMPORT:
    case COMMAND_DIFF: out->files.folder = first; break;
    default: out->tool = first; break;
    }
    out->arguments = flags->operand_count > 2 ? flags->operands[2] : NULL;
}

int options_read_command(cli_options *out, const cli_flags *flags)
{
    const struct command *command = flags->operand_count > 0 ? find_command(flags->operands[0]) : NULL;
    size_t count = flags->operand_count > 0 ? flags->operand_count - 1 : 0;

    if (flags->operand_count == 0)
        return read_transport(out, flags);
    if (command == NULL)
        return refuse_command(flags->operands[0]);
    if (count < command->min_operands)
        return cli_refuse_usage("the name of a %s is missing after %s",
                                command->command == COMMAND_CALL ? "tool" : "folder", command->name);
    if (count > 0 && command->max_operands == 0)
        return cli_refuse_usage("%s takes no arguments", command->name);
    if (count > command->max_operands)
        return cli_refuse_usage("too many arguments after %s, which takes at most %zu", command->name,
                                command->max_operands);
    if (count > 0 && command->command == COMMAND_HELP && find_command(flags->operands[1]) == NULL)
        return refuse_command(flags->operands[1]);
    read_operands(out, flags, command->command);
    return EXIT_DONE;
}

/*
 * `call TOOL --help` describes the tool, COMMAND --help what that command takes. With anything else, what is wrong or
 * missing makes no difference.
 */
void options_read_help(cli_options *out, const cli_flags *flags)
{
    bool is_tool = flags->operand_count > 1 && strcmp(flags->operands[0], "call") == 0;

    out->command = is_tool ? COMMAND_TOOLS : COMMAND_HELP;
    out->all = is_tool;
    out->tool = is_tool ? flags->operands[1] : NULL;
    out->help_of = flags->operand_count > 0 ? flags->operands[0] : NULL;
}
