/* SPDX-License-Identifier: MIT */
#include "cli/options.h"

#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/options/command_table.h"
#include "cli/options/parts.h"
#include "cli/variables.h"

/* ---- the command line ---- */

/* Who gives these to such a command means something else, which helps more than the commands that they go with. */
static int refuse_mistaken(const cli_options *options, const cli_flags *flags)
{
    if (options->command == COMMAND_REPORT && flags->workspace != NULL)
        return cli_refuse_usage("report takes the workspace as its argument: report WORKSPACE");
    if (options->command != COMMAND_SANDBOX && flags->key != NULL && !flags->sandbox)
        return cli_refuse_usage("unknown option --key; did you mean --api-key-file?");
    return EXIT_DONE;
}

static int check_place(cli_options *options, const cli_flags *flags)
{
    int status = refuse_mistaken(options, flags);

    return status == EXIT_DONE ? cli_flags_check(flags, options->command) : status;
}

static int read_all(cli_options *options, const cli_flags *flags)
{
    static int (*const parts[])(cli_options *, const cli_flags *) = {
        options_read_command, check_place,        options_read_printing,
        options_read_report,  options_read_files, options_read_listening,
        options_read_sandbox,
    };
    int status = EXIT_DONE;

    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]) && status == EXIT_DONE; i++)
        status = parts[i](options, flags);
    return status;
}

static int read_request(cli_options *options, const cli_flags *flags)
{
    if (!flags->help && !flags->version)
        return read_all(options, flags);
    if (flags->help)
        options_read_help(options, flags);
    else
        options->command = COMMAND_VERSION;
    return EXIT_DONE;
}

/* ---- the environment ---- */

static int add_api(cli_options *options, const cli_flags *flags)
{
    portkey_error error;

    if (portkey_options_from_environment(&options->client, &error) < 0) {
        cli_complain_error(&error);
        return EXIT_USAGE;
    }
    /* --api-key-file overrides PORTKEY_API_KEY. */
    if (flags->client.api_key_file != NULL)
        options->client.api_key = NULL;
    return EXIT_DONE;
}

static int add_metadata_rule(cli_options *options)
{
    const char *setting = environment_text("PORTKEY_REQUIRED_METADATA");

    if (setting == NULL || metadata_rule_read(&options->metadata, setting))
        return EXIT_DONE;
    return cli_refuse_usage("PORTKEY_REQUIRED_METADATA takes comma-separated names of metadata, or none");
}

/* What the environment says of the API is neither needed nor looked at where a sandbox takes its place. */
static int add_environment(cli_options *options, const cli_flags *flags)
{
    int status = EXIT_DONE;

    variables_check(options->command == COMMAND_HTTP);
    if (!options->is_inside)
        status = add_api(options, flags);
    options->no_landlock = flags->no_landlock;
    if (status == EXIT_DONE)
        status = environment_switch_on(&options->no_landlock, "PORTKEY_NO_LANDLOCK");
    if (status == EXIT_DONE)
        status = add_metadata_rule(options);
    if (status == EXIT_DONE)
        status = options_add_tools(options, flags);
    return status == EXIT_DONE ? options_add_answers(options, flags) : status;
}

static int add_settings(cli_options *options, const cli_flags *flags)
{
    const command_row *row = command_row_of(options->command);

    if (row != NULL && row->is_apart)
        return EXIT_DONE;
    return options->all ? options_add_all_tools(options, flags) : add_environment(options, flags);
}

/* ---- all of it ---- */

int cli_options_read(cli_options *out, int argc, char **argv)
{
    cli_flags flags;
    cli_options options = {.command = COMMAND_SERVE, .metadata = METADATA_RULE_INIT};
    int status = cli_flags_read(&flags, argc, argv);

    if (status == EXIT_DONE)
        status = read_request(&options, &flags);
    if (status != EXIT_DONE)
        return status;
    options.client = flags.client;
    options.client.user_agent = PROGRAM_NAME "/" PORTKEY_VERSION;
    status = add_settings(&options, &flags);
    if (status == EXIT_DONE)
        *out = options;
    else
        cli_options_free(&options);
    return status;
}

void cli_options_free(cli_options *options)
{
    selection_free(&options->selection);
}
