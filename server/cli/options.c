/* SPDX-License-Identifier: MIT */
#include "cli/options.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/suggest.h"
#include "base/time.h"
#include "catalog/surface/surface.h"
#include "cli/environment.h"
#include "cli/flags.h"
#include "cli/report.h"
#include "cli/usage/wish.h"
#include "cli/variables.h"

/* The letters of "portkey" on a telephone begin so. */
enum { SANDBOX_PORT = 7678, MAX_WORKERS = 32, MAX_COMPLAINT = 256 };

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

/* ---- the command ---- */

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
static int read_transport(cli_options *options, const cli_flags *flags)
{
    const char *transport = environment_text("MCP_TRANSPORT");

    if (is_http_program(flags->program))
        transport = "http";
    if (transport == NULL || environment_is(transport, "stdio"))
        return EXIT_DONE;
    if (!environment_is(transport, "http"))
        return cli_refuse_usage("MCP_TRANSPORT takes stdio or http");
    options->command = COMMAND_HTTP;
    return EXIT_DONE;
}

static void read_operands(cli_options *options, const cli_flags *flags, cli_command command)
{
    const char *first = flags->operand_count > 1 ? flags->operands[1] : NULL;

    options->command = command;
    switch (command) {
    case COMMAND_OBSERVE: options->recording = first; break;
    case COMMAND_HELP: options->help_of = first; break;
    case COMMAND_REPORT: options->report.workspace = first; break;
    case COMMAND_EXPORT:
    case COMMAND_IMPORT:
    case COMMAND_DIFF: options->files.folder = first; break;
    default: options->tool = first; break;
    }
    options->arguments = flags->operand_count > 2 ? flags->operands[2] : NULL;
}

static int read_command(cli_options *options, const cli_flags *flags)
{
    const struct command *command = flags->operand_count > 0 ? find_command(flags->operands[0]) : NULL;
    size_t count = flags->operand_count > 0 ? flags->operand_count - 1 : 0;

    if (flags->operand_count == 0)
        return read_transport(options, flags);
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
    read_operands(options, flags, command->command);
    return EXIT_DONE;
}

/*
 * `call TOOL --help` describes the tool, COMMAND --help what that command takes. With anything else, what is wrong or
 * missing makes no difference.
 */
static void read_help(cli_options *options, const cli_flags *flags)
{
    bool is_tool = flags->operand_count > 1 && strcmp(flags->operands[0], "call") == 0;

    options->command = is_tool ? COMMAND_TOOLS : COMMAND_HELP;
    options->all = is_tool;
    options->tool = is_tool ? flags->operands[1] : NULL;
    options->help_of = flags->operand_count > 0 ? flags->operands[0] : NULL;
}

/* ---- how tools are listed ---- */

static int read_listing(cli_options *options, const cli_flags *flags)
{
    int count = flags->json + flags->names + flags->domains;
    bool has_json = options->command == COMMAND_REPORT || options->command == COMMAND_EXPORT ||
                    options->command == COMMAND_IMPORT;

    if (options->command != COMMAND_TOOLS && flags->names + flags->domains + flags->all > 0)
        return cli_refuse_usage("--all, --names and --domains go with the command tools only");
    if (options->command != COMMAND_TOOLS && !has_json && flags->json)
        return cli_refuse_usage("--json goes with the commands tools, report, export and import only");
    if (count > 1)
        return cli_refuse_usage("--names, --domains and --json exclude each other");
    if (options->tool != NULL && (flags->names || flags->domains))
        return cli_refuse_usage("--names and --domains list; they do not go with the name of a tool");
    options->all = options->all || flags->all;
    if (flags->json)
        options->listing = LISTING_JSON;
    else if (flags->names)
        options->listing = LISTING_NAMES;
    else if (flags->domains)
        options->listing = LISTING_DOMAINS;
    return EXIT_DONE;
}

/* ---- how an answer is printed ---- */

static int read_fields(cli_options *options, const char *names)
{
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    int status = EXIT_DONE;

    options->wish.has_fields = true;
    if (!answer_fields_split(&options->wish.fields, names, strlen(names), &complaint))
        status =
            cli_refuse_usage("--fields takes a comma-separated list of names, with dots between those of "
                             "members of members, or \"*\"");
    pa_text_free(&complaint);
    return status;
}

static int read_wish(cli_options *options, const cli_flags *flags)
{
    options->has_wish = flags->fields != NULL || flags->format != NULL;
    if (options->has_wish && options->command != COMMAND_CALL)
        return cli_refuse_usage("--fields and --format go with the command call only");
    if (flags->format != NULL && !answer_form_find(&options->wish.form, flags->format, strlen(flags->format)))
        return cli_refuse_usage("--format takes json, csv or table");
    return flags->fields != NULL ? read_fields(options, flags->fields) : EXIT_DONE;
}

/* ---- what is reported ---- */

static int read_report(cli_options *options, const cli_flags *flags)
{
    options->report.from = flags->from;
    options->report.to = flags->to;
    options->report.by = flags->by;
    if (options->command != COMMAND_REPORT && (flags->from != NULL || flags->to != NULL || flags->by != NULL))
        return cli_refuse_usage("--from, --to and --by go with the command report only");
    return report_wish_check(&options->report);
}

/* ---- a workspace as files ---- */

static int read_files(cli_options *options, const cli_flags *flags)
{
    bool is_import = options->command == COMMAND_IMPORT;
    bool is_export = options->command == COMMAND_EXPORT;
    bool is_of_files = is_import || is_export || options->command == COMMAND_DIFF;

    options->files.workspace = flags->workspace;
    options->files.is_dry = flags->dry_run;
    options->files.is_yes = flags->yes;
    if (!is_import && flags->dry_run)
        return cli_refuse_usage("--dry-run goes with the command import only");
    if (!is_import && !is_export && flags->yes)
        return cli_refuse_usage("--yes goes with the commands export and import only");
    if (flags->dry_run && flags->yes)
        return cli_refuse_usage("--dry-run and --yes exclude each other");
    if (options->command == COMMAND_REPORT && flags->workspace != NULL)
        return cli_refuse_usage("report takes the workspace as its argument: report WORKSPACE");
    if (!is_of_files && flags->workspace != NULL)
        return cli_refuse_usage("--workspace goes with the commands export, import and diff only");
    if (is_of_files && (flags->workspace == NULL || flags->workspace[0] == '\0'))
        return cli_refuse_usage("--workspace takes the id or slug of a workspace, which this command needs");
    return EXIT_DONE;
}

/* ---- the sandbox ---- */

static int read_port(cli_options *options, const char *text)
{
    size_t digits = strspn(text, "0123456789");
    unsigned long port =
        digits > 0 && digits < 6 && text[digits] == '\0' ? strtoul(text, NULL, 10) : ULONG_MAX;

    if (port > UINT16_MAX)
        return cli_refuse_usage("--port takes a whole number from 0, for any port, to %d", UINT16_MAX);
    options->sandbox.port = (unsigned)port;
    return EXIT_DONE;
}

static int read_workers(cli_options *options, const char *text)
{
    size_t digits = strspn(text, "0123456789");
    unsigned long count = digits > 0 && digits < 4 && text[digits] == '\0' ? strtoul(text, NULL, 10) : 0;

    if (count == 0 || count > MAX_WORKERS)
        return cli_refuse_usage("--workers takes a whole number from 1 to %d", MAX_WORKERS);
    options->workers = (unsigned)count;
    return EXIT_DONE;
}

static int read_seed(cli_options *options, const char *text)
{
    options->sandbox.empty = strcmp(text, "empty") == 0;
    if (!options->sandbox.empty && strcmp(text, "demo") != 0)
        return cli_refuse_usage("--seed takes demo or empty");
    return EXIT_DONE;
}

static int read_plan(cli_options *options, const char *text)
{
    options->sandbox.is_small = strcmp(text, "pro") == 0;
    if (!options->sandbox.is_small && strcmp(text, "enterprise") != 0)
        return cli_refuse_usage("--plan takes enterprise or pro");
    return EXIT_DONE;
}

static int read_clock(cli_options *options, const char *text)
{
    return pa_read_time(text, &options->sandbox.now_ms)
               ? EXIT_DONE
               : cli_refuse_usage("--clock takes a date or a time, such as 2026-01-31 or "
                                  "2026-01-31T12:00:00Z");
}

/* Who gives a key to any other command means another option. */
static int refuse_command_sandbox(const cli_flags *flags)
{
    if (flags->key != NULL && flags->sandbox)
        return cli_refuse_usage("--key goes with the command sandbox only");
    if (flags->key != NULL)
        return cli_refuse_usage("unknown option --key; did you mean --api-key-file?");
    if (flags->record != NULL || flags->faults.count > 0)
        return cli_refuse_usage("--record and --fault go with the command sandbox only");
    return EXIT_DONE;
}

/* What a request goes to is said once. */
static int refuse_api(const cli_flags *flags)
{
    const portkey_options *client = &flags->client;

    if (client->api_key_file != NULL || client->base_url != NULL || client->gateway_url != NULL)
        return cli_refuse_usage("--sandbox takes the place of the API: it does not go with --api-key-file, "
                                "--base-url and --gateway-url");
    return EXIT_DONE;
}

static int refuse_sandbox(const cli_flags *flags)
{
    if (flags->db != NULL || flags->seed != NULL || flags->plan != NULL || flags->clock != NULL)
        return cli_refuse_usage(
            "--db, --seed, --plan and --clock go with the command sandbox, or with --sandbox");
    return EXIT_DONE;
}

static int check_listening(const cli_options *options, const cli_flags *flags)
{
    if (flags->host != NULL && options->command != COMMAND_HTTP)
        return cli_refuse_usage("--host goes with the command http only");
    if (flags->principals != NULL && options->command != COMMAND_HTTP)
        return cli_refuse_usage("--principals goes with the command http only");
    if (flags->principals != NULL && flags->principals[0] == '\0')
        return cli_refuse_usage("--principals takes the name of a file");
    if (flags->workers != NULL && options->command != COMMAND_HTTP)
        return cli_refuse_usage("--workers goes with the command http only");
    if (flags->port != NULL && options->command != COMMAND_HTTP && options->command != COMMAND_SANDBOX)
        return cli_refuse_usage("--port goes with the commands http and sandbox only");
    return EXIT_DONE;
}

/* Whether there may be a sandbox, and which of its options may be there. */
static int check_sandbox(const cli_options *options, const cli_flags *flags)
{
    int status = check_listening(options, flags);

    if (status != EXIT_DONE)
        return status;
    if (options->command == COMMAND_SANDBOX)
        return flags->sandbox ? cli_refuse_usage("--sandbox does not go with the command sandbox")
                              : EXIT_DONE;
    status = refuse_command_sandbox(flags);
    if (status != EXIT_DONE)
        return status;
    return flags->sandbox ? refuse_api(flags) : refuse_sandbox(flags);
}

static int read_sandbox(cli_options *options, const cli_flags *flags)
{
    int status = check_sandbox(options, flags);

    if (status != EXIT_DONE)
        return status;
    options->is_inside = flags->sandbox;
    options->host = flags->host;
    options->principals = flags->principals;
    options->has_port = flags->port != NULL;
    options->sandbox = (cli_sandbox){
        .port = SANDBOX_PORT,
        .path = flags->db,
        .key = flags->key,
        .time = flags->clock,
        .recording = flags->record,
        .faults = flags->faults,
    };
    if (flags->key != NULL && flags->key[0] == '\0')
        return cli_refuse_usage("--key must not be empty");
    if (flags->db != NULL && flags->db[0] == '\0')
        return cli_refuse_usage("--db takes the name of a file");
    if (flags->port != NULL)
        status = read_port(options, flags->port);
    if (status == EXIT_DONE && flags->clock != NULL)
        status = read_clock(options, flags->clock);
    if (status == EXIT_DONE && flags->workers != NULL)
        status = read_workers(options, flags->workers);
    if (status == EXIT_DONE && flags->seed != NULL)
        status = read_seed(options, flags->seed);
    return status == EXIT_DONE && flags->plan != NULL ? read_plan(options, flags->plan) : status;
}

/* ---- the environment ---- */

static void fill(const char **field, const char *name)
{
    if (*field == NULL)
        *field = environment_text(name);
}

/* The option goes before the variable, which can only be wrong then. */
static int fill_switch(bool *field, const char *name)
{
    bool is_on = false;

    if (environment_switch(&is_on, name) != EXIT_DONE)
        return EXIT_USAGE;
    *field |= is_on;
    return EXIT_DONE;
}

/* The setting is named in messages: a variable may come from a file that is long forgotten. */
static selection_list choose_list(const char *names, const char *flag, const char *variable)
{
    selection_list list = {names, flag};

    if (names == NULL) {
        list.setting = variable;
        fill(&list.names, variable);
    }
    return list;
}

/* Who chooses tools wants to see these: every other server lists them so. */
static surface_kind default_surface(const selection_options *wanted)
{
    bool is_chosen = wanted->toolsets.names != NULL || wanted->tools.names != NULL;

    return is_chosen || !surface_exists() ? SURFACE_FULL : SURFACE_COMPACT;
}

static int add_surface(cli_options *options, const cli_flags *flags, const selection_options *selection)
{
    const char *wanted = flags->surface;

    fill(&wanted, "PORTKEY_SURFACE");
    options->surface = default_surface(selection);
    if (wanted != NULL && !surface_find(&options->surface, wanted))
        return cli_refuse_usage("--surface (PORTKEY_SURFACE) takes compact, full or names");
    if (options->surface != SURFACE_FULL && !surface_exists())
        return cli_refuse_usage("the document of this API describes no surface but full (--surface, "
                                "PORTKEY_SURFACE)");
    return EXIT_DONE;
}

static int read_max_answer(cli_options *options, const char *text)
{
    size_t digits = strspn(text, "0123456789");
    unsigned long bytes = digits > 0 && digits < 8 && text[digits] == '\0' ? strtoul(text, NULL, 10) : 0;

    if (bytes < ANSWER_MIN_BUDGET || bytes > ANSWER_MAX_BUDGET)
        return cli_refuse_usage(
            "--max-answer (PORTKEY_MAX_ANSWER) takes a whole number of bytes from %d to %d",
            ANSWER_MIN_BUDGET, ANSWER_MAX_BUDGET);
    options->max_answer = bytes;
    return EXIT_DONE;
}

/* Who wants to see the tools of other servers is shown answers as these show them. */
static int add_answers(cli_options *options, const cli_flags *flags)
{
    const char *wanted = flags->answers, *most = flags->max_answer;

    fill(&wanted, "PORTKEY_ANSWERS");
    fill(&most, "PORTKEY_MAX_ANSWER");
    options->full_answers = wanted != NULL ? strcmp(wanted, "full") == 0 : options->surface == SURFACE_FULL;
    options->max_answer = ANSWER_BUDGET;
    if (wanted != NULL && !options->full_answers && strcmp(wanted, "short") != 0)
        return cli_refuse_usage("--answers (PORTKEY_ANSWERS) takes short or full");
    return most != NULL ? read_max_answer(options, most) : EXIT_DONE;
}

static int add_selection(cli_options *options, const cli_flags *flags)
{
    /* The npm server has two names for it. */
    const char *domains = environment_name("PORTKEY_TOOL_DOMAINS", "MCP_TOOL_DOMAINS");
    selection_options wanted = {
        .toolsets = choose_list(flags->toolsets, "--toolsets", domains),
        .tools = choose_list(flags->tools, "--tools", "PORTKEY_TOOLS"),
        .exclude_tools = choose_list(flags->exclude_tools, "--exclude-tools", "PORTKEY_EXCLUDE_TOOLS"),
        .read_only = flags->read_only,
        .experimental = flags->experimental,
    };
    portkey_error error;

    if (fill_switch(&wanted.read_only, "PORTKEY_READ_ONLY") != EXIT_DONE ||
        fill_switch(&wanted.experimental, "PORTKEY_EXPERIMENTAL") != EXIT_DONE ||
        add_surface(options, flags, &wanted) != EXIT_DONE || add_answers(options, flags) != EXIT_DONE)
        return EXIT_USAGE;
    if (selection_init(&options->selection, &wanted, &error) == 0)
        return EXIT_DONE;
    cli_report(&error);
    return error.code == PORTKEY_ENOMEM ? EXIT_FAILED : EXIT_USAGE;
}

static int add_api(cli_options *options, const cli_flags *flags)
{
    portkey_error error;

    if (portkey_options_from_environment(&options->client, &error) < 0) {
        cli_report(&error);
        return EXIT_USAGE;
    }
    /* --api-key-file overrides PORTKEY_API_KEY. */
    if (flags->client.api_key_file != NULL)
        options->client.api_key = NULL;
    return EXIT_DONE;
}

static int add_metadata_rule(cli_options *options)
{
    const char *setting = NULL;

    fill(&setting, "PORTKEY_REQUIRED_METADATA");
    if (setting == NULL || metadata_rule_read(&options->metadata, setting))
        return EXIT_DONE;
    return cli_refuse_usage("PORTKEY_REQUIRED_METADATA takes comma-separated names of metadata, or none");
}

/* What the environment says of the API is neither needed nor looked at where a sandbox takes its place. */
static int add_environment(cli_options *options, const cli_flags *flags)
{
    variables_check(options->command == COMMAND_HTTP);
    if (!options->is_inside && add_api(options, flags) != EXIT_DONE)
        return EXIT_USAGE;
    options->no_landlock = flags->no_landlock;
    if (fill_switch(&options->no_landlock, "PORTKEY_NO_LANDLOCK") != EXIT_DONE)
        return EXIT_USAGE;
    if (add_metadata_rule(options) != EXIT_DONE)
        return EXIT_USAGE;
    return add_selection(options, flags);
}

/* All tools: a command that a hint names must work while settings are wrong. */
static int select_all(cli_options *options, const cli_flags *flags)
{
    const char *experimental = environment_text("PORTKEY_EXPERIMENTAL");
    selection_options wanted = {.experimental = flags->experimental || environment_is(experimental, "true") ||
                                                environment_is(experimental, "1")};
    portkey_error error;

    if (selection_init(&options->selection, &wanted, &error) == 0)
        return EXIT_DONE;
    cli_report(&error);
    return EXIT_FAILED;
}

/* ---- all of it ---- */

/* What the command line alone says. */
static int read_request(cli_options *options, const cli_flags *flags)
{
    int status;

    if (flags->help) {
        read_help(options, flags);
        return EXIT_DONE;
    }
    if (flags->version) {
        options->command = COMMAND_VERSION;
        return EXIT_DONE;
    }
    status = read_command(options, flags);
    if (status == EXIT_DONE)
        status = read_listing(options, flags);
    if (status == EXIT_DONE)
        status = read_wish(options, flags);
    if (status == EXIT_DONE)
        status = read_report(options, flags);
    if (status == EXIT_DONE)
        status = read_files(options, flags);
    return status == EXIT_DONE ? read_sandbox(options, flags) : status;
}

static int add_settings(cli_options *options, const cli_flags *flags)
{
    if (options->command == COMMAND_HELP || options->command == COMMAND_VERSION ||
        options->command == COMMAND_SANDBOX || options->command == COMMAND_TOKEN)
        return EXIT_DONE;
    return options->all ? select_all(options, flags) : add_environment(options, flags);
}

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
    return status;
}

void cli_options_free(cli_options *options)
{
    selection_free(&options->selection);
}
