/* SPDX-License-Identifier: MIT */
#include "cli/options.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cli/report.h"

enum { MAX_TIMEOUT_S = 3600 };

enum option_code {
    OPTION_HELP = 'h',
    OPTION_VERSION = 'V',
    OPTION_TOOLSETS = 256,
    OPTION_API_KEY_FILE,
    OPTION_BASE_URL,
    OPTION_GATEWAY_URL,
    OPTION_INSECURE_HTTP,
    OPTION_PRIVATE_BASE_URL,
    OPTION_TIMEOUT,
    OPTION_JSON,
};

static const struct option known_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"version", no_argument, NULL, OPTION_VERSION},
    {"toolsets", required_argument, NULL, OPTION_TOOLSETS},
    {"api-key-file", required_argument, NULL, OPTION_API_KEY_FILE},
    {"base-url", required_argument, NULL, OPTION_BASE_URL},
    {"gateway-url", required_argument, NULL, OPTION_GATEWAY_URL},
    {"allow-insecure-http", no_argument, NULL, OPTION_INSECURE_HTTP},
    {"allow-private-base-url", no_argument, NULL, OPTION_PRIVATE_BASE_URL},
    {"timeout", required_argument, NULL, OPTION_TIMEOUT},
    {"json", no_argument, NULL, OPTION_JSON},
    {NULL, 0, NULL, 0},
};

static const struct command {
    const char *name;
    cli_command command;
    int min_operands;
    int max_operands;
} commands[] = {
    {"tools", COMMAND_TOOLS, 0, 0},
    {"call", COMMAND_CALL, 1, 2},
    {"help", COMMAND_HELP, 0, 0},
    {"version", COMMAND_VERSION, 0, 0},
};

/* What the flags said, before the environment is asked. */
struct flags {
    portkey_options client;
    const char *toolsets;
    bool json;
    bool help;
    bool version;
};

static int complain_usage(const char *what, const char *about)
{
    cli_complain("%s%s\nTry \"" PROGRAM_NAME " --help\".", what, about);
    return EXIT_USAGE;
}

static int read_timeout(const char *text, unsigned *out_ms)
{
    char *end;
    long seconds;

    errno = 0;
    seconds = strtol(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0' || seconds < 1 || seconds > MAX_TIMEOUT_S)
        return complain_usage("--timeout takes a number of seconds from 1 to 3600, not ", text);
    *out_ms = (unsigned)seconds * 1000;
    return EXIT_DONE;
}

static int read_flags(struct flags *flags, int argc, char **argv)
{
    int code;

    while ((code = getopt_long(argc, argv, "hV", known_options, NULL)) != -1) {
        switch (code) {
        case OPTION_HELP: flags->help = true; break;
        case OPTION_VERSION: flags->version = true; break;
        case OPTION_TOOLSETS: flags->toolsets = optarg; break;
        case OPTION_API_KEY_FILE: flags->client.api_key_file = optarg; break;
        case OPTION_BASE_URL: flags->client.base_url = optarg; break;
        case OPTION_GATEWAY_URL: flags->client.gateway_url = optarg; break;
        case OPTION_INSECURE_HTTP: flags->client.allow_insecure_http = true; break;
        case OPTION_PRIVATE_BASE_URL: flags->client.allow_private_address = true; break;
        case OPTION_JSON: flags->json = true; break;
        case OPTION_TIMEOUT:
            if (read_timeout(optarg, &flags->client.timeout_ms) != EXIT_DONE)
                return EXIT_USAGE;
            break;
        default: return complain_usage("the command line was not understood", ""); /* getopt said why */
        }
    }
    return EXIT_DONE;
}

static int read_command(cli_options *options, int argc, char **argv)
{
    if (argc == 0) {
        options->command = COMMAND_SERVE;
        return EXIT_DONE;
    }
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        const struct command *command = &commands[i];

        if (strcmp(argv[0], command->name) != 0)
            continue;
        if (argc - 1 < command->min_operands)
            return complain_usage("the name of a tool is missing after ", argv[0]);
        if (argc - 1 > command->max_operands)
            return complain_usage("too many arguments, beginning with ", argv[1 + command->max_operands]);
        options->command = command->command;
        if (argc > 1)
            options->tool = argv[1];
        if (argc > 2)
            options->arguments = argv[2];
        return EXIT_DONE;
    }
    return complain_usage("unknown command: ", argv[0]);
}

/* A variable that is set but empty counts as not set: client configurations tend to pass such on. */
static const char *environment(const char *name)
{
    const char *value = getenv(name);

    return value != NULL && *value != '\0' ? value : NULL;
}

static int add_environment(cli_options *options, const struct flags *flags)
{
    const char *toolsets = flags->toolsets != NULL ? flags->toolsets : environment("PORTKEY_TOOL_DOMAINS");
    portkey_error error;

    if (portkey_options_from_environment(&options->client, &error) < 0 ||
        toolset_parse(&options->tools, toolsets, &error) < 0) {
        cli_report(&error);
        return EXIT_USAGE;
    }
    /* A key file named on the command line goes before a key in the environment. */
    if (flags->client.api_key_file != NULL)
        options->client.api_key = NULL;
    return EXIT_DONE;
}

int cli_options_read(cli_options *out, int argc, char **argv)
{
    struct flags flags = {.client = PORTKEY_OPTIONS_INIT};
    cli_options options = {.command = COMMAND_SERVE};
    int status = read_flags(&flags, argc, argv);

    if (status != EXIT_DONE)
        return status;
    /* Whoever asks for help may not know yet what else a command needs. */
    if (flags.help || flags.version)
        options.command = flags.help ? COMMAND_HELP : COMMAND_VERSION;
    else
        status = read_command(&options, argc - optind, argv + optind);
    if (status != EXIT_DONE)
        return status;
    if (flags.json && (options.command == COMMAND_SERVE || options.command == COMMAND_CALL))
        return complain_usage("--json goes with the command tools only", "");
    options.client = flags.client;
    options.client.user_agent = PROGRAM_NAME "/" PORTKEY_VERSION;
    options.json = flags.json;
    if (options.command != COMMAND_HELP && options.command != COMMAND_VERSION) {
        status = add_environment(&options, &flags);
        if (status != EXIT_DONE)
            return status;
    }
    *out = options;
    return EXIT_DONE;
}
