/* SPDX-License-Identifier: MIT */
/**
 * @file options.h
 * What was asked for: flags, then environment, then defaults.
 */
#ifndef SERVER_CLI_OPTIONS_H
#define SERVER_CLI_OPTIONS_H

#include "catalog/about.h"
#include "catalog/metadata_rule.h"
#include "catalog/portkey_catalog.h"
#include "cli/confine.h"
#include "cli/texts.h"

/** Exit statuses, as the man page lists them. */
enum { EXIT_DONE = 0, EXIT_FAILED = 1, EXIT_USAGE = 2 };

typedef enum cli_command {
    COMMAND_SERVE,
    COMMAND_HTTP,
    COMMAND_TOOLS,
    COMMAND_CALL,
    COMMAND_EXPORT,
    COMMAND_IMPORT,
    COMMAND_DIFF,
    COMMAND_OBSERVE,
    COMMAND_REPORT,
    COMMAND_SANDBOX,
    COMMAND_TOKEN,
    COMMAND_HELP,
    COMMAND_VERSION,
} cli_command;

/** What the command `tools` prints; `report` prints text or JSON. */
typedef enum cli_listing {
    LISTING_TEXT, /* a table, or the description of one tool */
    LISTING_JSON,
    LISTING_NAMES,
    LISTING_DOMAINS,
} cli_listing;

/** What the commands http and sandbox listen on, and http for whom; NULL: not given. */
typedef struct cli_listening {
    const char *host;       /* http: an address */
    const char *principals; /* http: a file */
    unsigned workers;       /* http: processes that serve; 0: not given */
    uint16_t port;          /* 0: any that is free */
    bool has_port;
} cli_listening;

/** The sandbox, of the command and of --sandbox. */
typedef struct cli_sandbox {
    const char *path; /* of the file with its state; NULL: memory */
    const char *key;  /* that its clients need; NULL: the usual one */
    bool empty;       /* without the records of the demo */
    bool is_small;    /* without the Enterprise plan */
    const char *time; /* at which the clock stands; NULL: it runs */
    int64_t now_ms;   /* the same in milliseconds since 1970; 0: it runs */
    const char *recording;
    cli_texts faults;
} cli_sandbox;

/** What the command report is asked for; NULL: not given. */
typedef struct cli_report_wish {
    const char *workspace;
    const char *from;
    const char *to;
    const char *by;
} cli_report_wish;

/** A workspace and the folder that it is kept in. */
typedef struct cli_files_wish {
    const char *folder;
    const char *workspace; /* its id or slug */
    bool is_dry;           /* import: only what would be sent */
    bool is_yes;           /* import: without asking; export: changed files are replaced */
} cli_files_wish;

typedef struct cli_options {
    cli_command command;
    portkey_options client; /* strings belong to the arguments and the environment */
    tool_selection selection;
    surface_kind surface;
    bool full_answers;      /* as the API sent them */
    size_t max_answer;      /* bytes of one that is not */
    answer_wish wish;       /* call: how the answer is printed; the fields point into the arguments */
    bool has_wish;          /* else it is printed as it came */
    metadata_rule metadata; /* of completions */
    bool no_landlock;       /* the process keeps its access to files */
    confine_needs needs;    /* what it keeps otherwise */
    bool all;               /* tools: every tool; neither environment nor addresses are looked at */
    cli_listing listing;
    const char *tool;      /* call: the tool's name; tools: NULL means all that are active */
    const char *arguments; /* call: JSON, or "-" for standard input; NULL means {} */
    const char *help_of;   /* help: a command; NULL: all of them */
    const char *recording; /* observe: a file; NULL means that the API is called */
    cli_report_wish report;
    cli_files_wish files;
    cli_listening listening;
    bool is_inside; /* a sandbox within the process takes the place of the API */
    cli_sandbox sandbox;
} cli_options;

/**
 * Reads the command line and the environment. Complaints go to standard error.
 *
 * @return EXIT_DONE, or the status to exit with
 */
int cli_options_read(cli_options *out, int argc, char **argv);

/** Frees what cli_options_read() made; to be called only if that returned EXIT_DONE. */
void cli_options_free(cli_options *options);

/** The tools that the settings choose: a command has no principal who narrows them. */
static inline tool_offer cli_offer(const cli_options *options)
{
    return (tool_offer){&options->selection, NULL};
}

/** The rules on requests of commands, which nobody logs in to: there are no scopes. */
static inline request_rules cli_rules(const cli_options *options)
{
    return (request_rules){.offer = cli_offer(options), .metadata = options->metadata};
}

/** Prints how the program is used. */
void cli_print_help(void);

/** Prints what a command takes; NULL, or one that takes nothing: how the program is used. */
void cli_print_help_of(const char *command);

/** Prints what the command http takes: its options and variables. */
void cli_print_http_help(void);

#endif
