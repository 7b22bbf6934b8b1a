/* SPDX-License-Identifier: MIT */
/* What each command takes. Options that all have are in the general help. */
#include <stdio.h>
#include <string.h>

#include "cli/options.h"

#define USAGE "Usage: " PROGRAM_NAME " [OPTIONS] "
#define EXAMPLE "\nExample:\n  " PROGRAM_NAME " "

static const struct page {
    const char *command;
    const char *text;
} pages[] = {
    {"tools", USAGE "tools [TOOL]\n"
                    "\n"
                    "Lists the active tools and their sizes, or describes one tool.\n"
                    "\n"
                    "Options:\n"
                    "  --all      every tool, whichever the settings choose\n"
                    "  --names    print the names of the tools only\n"
                    "  --domains  print the names of their domains only\n"
                    "  --json     print JSON; of one tool its descriptor\n" EXAMPLE "tools list_configs\n"},
    {"call", USAGE "call TOOL [JSON]\n"
                   "\n"
                   "Calls one tool and prints the answer. JSON is an object with the arguments,\n"
                   "- reads it from standard input. call TOOL --help describes the tool.\n"
                   "\n"
                   "Options:\n"
                   "  --fields LIST            print these members only: comma-separated, with dots\n"
                   "                           for members of members, or '*'\n"
                   "  --format json|csv|table  print the answer in this form\n" EXAMPLE
                   "call get_config '{\"slug\": \"pc-shop\"}'\n"},
    {"report", USAGE "report [WORKSPACE]\n"
                     "\n"
                     "Shows cost, requests, tokens, errors and latency of a period, and of the one\n"
                     "before. WORKSPACE is an id or slug; without it, all workspaces are added up.\n"
                     "\n"
                     "Options:\n"
                     "  --from TIME     start: a date or a time; default: seven days before the end\n"
                     "  --to TIME       end; default: now\n"
                     "  --by DIMENSION  what rows stand for: model, the default, user, workspace or\n"
                     "                  metadata:KEY\n"
                     "  --json          print JSON\n" EXAMPLE
                     "report ws-shop --from 2026-01-01 --to 2026-02-01 --by user\n"},
    {"export", USAGE "export --workspace WORKSPACE DIR\n"
                     "\n"
                     "Writes a workspace into the folder DIR, as YAML files.\n"
                     "Exit status: 0 success, 1 failure, or objects were left out or not looked at.\n"
                     "\n"
                     "Options:\n"
                     "  --workspace WORKSPACE  its id or slug\n"
                     "  --yes                  replace files that were changed since the last export\n"
                     "  --json                 print the answer of export_workspace\n" EXAMPLE
                     "export shop --workspace ws-shop\n"},
    {"import", USAGE "import --workspace WORKSPACE DIR\n"
                     "\n"
                     "Shows what would make a workspace what the files of the folder DIR say, asks,\n"
                     "and does it. Nothing is deleted.\n"
                     "Exit status: 0 success, 1 failure, or something remains to be done by hand.\n"
                     "\n"
                     "Options:\n"
                     "  --workspace WORKSPACE  its id or slug\n"
                     "  --dry-run              only show the plan\n"
                     "  --yes                  do not ask\n"
                     "  --json                 print the answer of import_workspace\n" EXAMPLE
                     "import shop --workspace ws-shop --dry-run\n"},
    {"diff", USAGE "diff --workspace WORKSPACE DIR\n"
                   "\n"
                   "Compares a workspace with the files of the folder DIR, as a unified diff.\n"
                   "Exit status: 0 no differences, 1 differences, failure, or objects were left\n"
                   "out or not looked at.\n"
                   "\n"
                   "Options:\n"
                   "  --workspace WORKSPACE  its id or slug\n" EXAMPLE "diff shop --workspace ws-shop\n"},
    {"observe",
     USAGE "observe [FILE]\n"
           "\n"
           "Compares answers of the API with what is documented of them. FILE is a\n"
           "recording; without it, operations that only read are called.\n"
           "Exit status: 0 no differences, 1 differences or failure.\n" EXAMPLE "observe recording.har\n"},
    {"sandbox", USAGE "sandbox\n"
                      "\n"
                      "Emulates the API on 127.0.0.1, with state. With the option --sandbox, other\n"
                      "commands have one inside.\n"
                      "\n"
                      "Options:\n"
                      "  --port PORT            0: any free one; default: 7678\n"
                      "  --db FILE              where state is kept; default: in memory\n"
                      "  --seed demo|empty      what it begins with; default: demo\n"
                      "  --plan enterprise|pro  pro refuses what needs Enterprise\n"
                      "  --clock TIME           the time at which its clock stands\n"
                      "  --key KEY              the API key of its owner; default: sandbox-owner-key\n"
                      "  --record FILE          write requests and responses as JSON lines\n"
                      "  --fault RULE           let requests fail or come late; several times\n" EXAMPLE
                      "sandbox --fault 'GET /configs 503 delay=2s 30%'\n"},
    {"token", USAGE "token\n"
                    "\n"
                    "Prints a new bearer token, and its SHA-256 for the file of principals of the\n"
                    "command http (--principals).\n" EXAMPLE "token\n"},
};

static const char *find_page(const char *command)
{
    for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++)
        if (strcmp(command, pages[i].command) == 0)
            return pages[i].text;
    return NULL;
}

void cli_print_help_of(const char *command)
{
    const char *page = command != NULL ? find_page(command) : NULL;

    if (page != NULL)
        printf("%s\nOptions that all commands have: " PROGRAM_NAME " --help\n", page);
    else if (command != NULL && strcmp(command, "http") == 0)
        cli_print_http_help();
    else
        cli_print_help();
}
