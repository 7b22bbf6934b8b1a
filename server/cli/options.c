/* SPDX-License-Identifier: MIT */
#include "cli/options.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "catalog/about.h"
#include "cli/report.h"

enum { MAX_TIMEOUT_S = 3600 };

enum option_code {
    OPTION_HELP = 'h',
    OPTION_VERSION = 'V',
    OPTION_TOOLSETS = 256,
    OPTION_TOOLS,
    OPTION_EXCLUDE_TOOLS,
    OPTION_READ_ONLY,
    OPTION_API_KEY_FILE,
    OPTION_BASE_URL,
    OPTION_GATEWAY_URL,
    OPTION_INSECURE_HTTP,
    OPTION_PRIVATE_BASE_URL,
    OPTION_TIMEOUT,
    OPTION_NO_LANDLOCK,
    OPTION_JSON,
};

static const struct option known_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"version", no_argument, NULL, OPTION_VERSION},
    {"toolsets", required_argument, NULL, OPTION_TOOLSETS},
    {"tools", required_argument, NULL, OPTION_TOOLS},
    {"exclude-tools", required_argument, NULL, OPTION_EXCLUDE_TOOLS},
    {"read-only", no_argument, NULL, OPTION_READ_ONLY},
    {"api-key-file", required_argument, NULL, OPTION_API_KEY_FILE},
    {"base-url", required_argument, NULL, OPTION_BASE_URL},
    {"gateway-url", required_argument, NULL, OPTION_GATEWAY_URL},
    {"allow-insecure-http", no_argument, NULL, OPTION_INSECURE_HTTP},
    {"allow-private-base-url", no_argument, NULL, OPTION_PRIVATE_BASE_URL},
    {"timeout", required_argument, NULL, OPTION_TIMEOUT},
    {"no-landlock", no_argument, NULL, OPTION_NO_LANDLOCK},
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
    selection_options selection;
    bool no_landlock;
    bool json;
    bool help;
    bool version;
};

static int complain_usage(const char *what, const char *about)
{
    cli_complain("%s%s\nTry \"" PROGRAM_NAME " --help\".", what, about);
    return EXIT_USAGE;
}

/* After getopt_long() refused an option; `last` is the last argument that it took. */
static int complain_option(const char *last)
{
    char letter[] = {(char)optopt, '\0'};
    bool is_letter =
        optopt != 0 && optopt < OPTION_TOOLSETS && optopt != OPTION_HELP && optopt != OPTION_VERSION;

    if (is_letter)
        return complain_usage("unknown option: -", letter);
    return complain_usage(optopt == 0 ? "unknown or ambiguous option: " : "missing or unexpected value: ",
                          last);
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

    opterr = 0; /* getopt would print what was given unescaped */
    while ((code = getopt_long(argc, argv, "hV", known_options, NULL)) != -1) {
        switch (code) {
        case OPTION_HELP: flags->help = true; break;
        case OPTION_VERSION: flags->version = true; break;
        case OPTION_TOOLSETS: flags->selection.toolsets = optarg; break;
        case OPTION_TOOLS: flags->selection.tools = optarg; break;
        case OPTION_EXCLUDE_TOOLS: flags->selection.exclude_tools = optarg; break;
        case OPTION_READ_ONLY: flags->selection.read_only = true; break;
        case OPTION_API_KEY_FILE: flags->client.api_key_file = optarg; break;
        case OPTION_BASE_URL: flags->client.base_url = optarg; break;
        case OPTION_GATEWAY_URL: flags->client.gateway_url = optarg; break;
        case OPTION_INSECURE_HTTP: flags->client.allow_insecure_http = true; break;
        case OPTION_PRIVATE_BASE_URL: flags->client.allow_private_address = true; break;
        case OPTION_NO_LANDLOCK: flags->no_landlock = true; break;
        case OPTION_JSON: flags->json = true; break;
        case OPTION_TIMEOUT:
            if (read_timeout(optarg, &flags->client.timeout_ms) != EXIT_DONE)
                return EXIT_USAGE;
            break;
        default: return complain_option(argv[optind - 1]);
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
static void fill(const char **field, const char *name)
{
    const char *value = getenv(name);

    if (*field == NULL && value != NULL && *value != '\0')
        *field = value;
}

static int fill_switch(bool *field, const char *name)
{
    const char *value = NULL;

    fill(&value, name);
    if (value != NULL && strcmp(value, "true") == 0)
        *field = true;
    else if (value != NULL && strcmp(value, "false") != 0)
        return complain_usage(name, " is neither \"true\" nor \"false\"");
    return EXIT_DONE;
}

static int add_selection(cli_options *options, selection_options wanted)
{
    portkey_error error;

    if (fill_switch(&wanted.read_only, "PORTKEY_READ_ONLY") != EXIT_DONE)
        return EXIT_USAGE;
    fill(&wanted.toolsets, "PORTKEY_TOOL_DOMAINS");
    fill(&wanted.tools, "PORTKEY_TOOLS");
    fill(&wanted.exclude_tools, "PORTKEY_EXCLUDE_TOOLS");
    if (selection_init(&options->selection, &wanted, &error) == 0)
        return EXIT_DONE;
    cli_report(&error);
    return error.code == PORTKEY_ENOMEM ? EXIT_FAILED : EXIT_USAGE;
}

static int add_environment(cli_options *options, const struct flags *flags)
{
    portkey_error error;

    if (portkey_options_from_environment(&options->client, &error) < 0) {
        cli_report(&error);
        return EXIT_USAGE;
    }
    /* --api-key-file overrides PORTKEY_API_KEY. */
    if (flags->client.api_key_file != NULL)
        options->client.api_key = NULL;
    options->no_landlock = flags->no_landlock;
    if (fill_switch(&options->no_landlock, "PORTKEY_NO_LANDLOCK") != EXIT_DONE)
        return EXIT_USAGE;
    return add_selection(options, flags->selection);
}

int cli_options_read(cli_options *out, int argc, char **argv)
{
    struct flags flags = {.client = PORTKEY_OPTIONS_INIT};
    cli_options options = {.command = COMMAND_SERVE};
    int status = read_flags(&flags, argc, argv);

    if (status != EXIT_DONE)
        return status;
    /* --help and --version ignore missing operands. */
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

void cli_options_free(cli_options *options)
{
    selection_free(&options->selection);
}

static const char *default_base_url(void)
{
    const char *url = portkey_api_base_url();

    return url[0] != '\0' ? url : "none, as the API's document names no server";
}

void cli_print_help(void)
{
    printf("Usage: " PROGRAM_NAME " [OPTIONS] [COMMAND]\n"
           "\n"
           "%s as tools for a language model, over the Model Context\n"
           "Protocol on standard input and output.\n",
           about_api());
    fputs("\n"
          "Commands:\n"
          "  (none)            serve MCP on standard input and output\n"
          "  tools             list the active tools and their sizes\n"
          "  call TOOL [JSON]  call one tool; JSON holds the arguments, - reads them\n"
          "                    from standard input\n"
          "  help              print this help\n"
          "  version           print the version\n"
          "\n"
          "Options (an option overrides its environment variable):\n"
          "  --toolsets LIST           comma-separated list of domains; default: all\n"
          "                            [PORTKEY_TOOL_DOMAINS]\n"
          "  --tools LIST              tools to offer besides those domains; without\n"
          "                            --toolsets: only these [PORTKEY_TOOLS]\n"
          "  --exclude-tools LIST      tools not to offer; overrides the two above\n"
          "                            [PORTKEY_EXCLUDE_TOOLS]\n"
          "  --read-only               offer only tools that change nothing; overrides\n"
          "                            the three above [PORTKEY_READ_ONLY=true]\n"
          "  --api-key-file FILE       file with the API key on its first line\n"
          "                            [PORTKEY_API_KEY_FILE; the key itself: PORTKEY_API_KEY]\n"
          "  --base-url URL            control plane [PORTKEY_BASE_URL]; default:\n",
          stdout);
    printf("                            %s\n", default_base_url());
    fputs("  --gateway-url URL         data plane; default: the base URL [PORTKEY_GATEWAY_URL]\n"
          "  --allow-insecure-http     accept http:// URLs [PORTKEY_ALLOW_INSECURE_HTTP=true]\n"
          "  --allow-private-base-url  accept loopback and private addresses\n"
          "                            [PORTKEY_ALLOW_PRIVATE_BASE_URL=true]\n"
          "  --timeout SECONDS         time limit for one attempt at a request,\n"
          "                            1 to 3600; default: 60\n"
          "  --no-landlock             let the process keep its access to files\n"
          "                            [PORTKEY_NO_LANDLOCK=true]\n"
          "  --json                    print JSON (tools)\n"
          "  -h, --help                print this help\n"
          "  -V, --version             print the version\n"
          "\n"
          "Exit status: 0 success, 1 failure, 2 usage error (nothing was sent).\n",
          stdout);
}
