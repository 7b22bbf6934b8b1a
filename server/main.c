/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/output.h"
#include "cli/process.h"

static int print_version(void)
{
    printf("%s %s\n", PROGRAM_NAME, portkey_version());
    return cli_finish_output();
}

static int print_help(const char *command)
{
    cli_print_help_of(command);
    return cli_finish_output();
}

static int run(const cli_options *options)
{
    switch (options->command) {
    case COMMAND_SERVE: return command_serve(options);
    case COMMAND_HTTP: return command_http(options);
    case COMMAND_TOOLS: return command_tools(options);
    case COMMAND_CALL: return command_call(options);
    case COMMAND_EXPORT: return command_export(options);
    case COMMAND_IMPORT: return command_import(options);
    case COMMAND_DIFF: return command_diff(options);
    case COMMAND_OBSERVE: return command_observe(options);
    case COMMAND_REPORT: return command_report(options);
    case COMMAND_SANDBOX: return command_sandbox(options);
    case COMMAND_TOKEN: return command_token();
    case COMMAND_HELP: return print_help(options->help_of);
    case COMMAND_VERSION: return print_version();
    }
    return EXIT_USAGE;
}

int main(int argc, char **argv)
{
    cli_options options;
    int status;

    if (!process_prepare()) {
        cli_complain("cannot prepare the process: %s", strerror(errno));
        return EXIT_FAILED;
    }
    status = cli_options_read(&options, argc, argv);
    if (status != EXIT_DONE)
        return status;
    status = run(&options);
    cli_options_free(&options);
    return status;
}
