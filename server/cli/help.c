/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "catalog/about.h"
#include "cli/options.h"

/* Three texts: C11 lets a compiler refuse a literal of more than 4095 characters. */

/* A format, for the name of the API. */
static const char usage[] =
    "Usage: " PROGRAM_NAME " [OPTIONS] [COMMAND]\n"
    "\n"
    "%s as tools for a language model, over the Model Context\n"
    "Protocol on standard input and output.\n"
    "\n"
    "Commands:\n"
    "  (none)            serve MCP on standard input and output\n"
    "  http              serve MCP over HTTP, at http://127.0.0.1:3000/mcp\n"
    "  tools             list the active tools and their sizes\n"
    "  tools TOOL        describe a tool, its arguments and an example call;\n"
    "                    the same as call TOOL --help\n"
    "  call TOOL [JSON]  call one tool; JSON holds the arguments, - reads them\n"
    "                    from standard input\n"
    "  report [WORKSPACE]\n"
    "                    show cost, requests, tokens, errors and latency of a period,\n"
    "                    of one workspace or all\n"
    "  export DIR        write a workspace into a folder, as YAML files\n"
    "  import DIR        show what would make a workspace what the files of a folder\n"
    "                    say, ask, and do it\n"
    "  diff DIR          compare the workspace with DIR, as a unified diff\n"
    "  observe [FILE]    compare the API's answers with what is documented of them;\n"
    "                    FILE is a recording, without it the API is called\n"
    "  sandbox           emulate the API on 127.0.0.1, with state, to try things out\n"
    "  token             make a bearer token for the file of principals, and its\n"
    "                    digest\n"
    "  help [COMMAND]    print this help, or what a command takes; the same as\n"
    "                    COMMAND --help\n"
    "  version           print the version\n";

/* A format, for the default base URL. */
static const char settings[] =
    "\n"
    "Options (an option overrides its environment variable):\n"
    "  --toolsets LIST           comma-separated list of domains; default: all\n"
    "                            [PORTKEY_TOOL_DOMAINS]\n"
    "  --tools LIST              tools to offer besides those domains; without\n"
    "                            --toolsets: only these [PORTKEY_TOOLS]\n"
    "  --exclude-tools LIST      tools not to offer; overrides the two above\n"
    "                            [PORTKEY_EXCLUDE_TOOLS]\n"
    "  --surface SURFACE         how tools are listed [PORTKEY_SURFACE]:\n"
    "                            compact, one for each area and risk, the default;\n"
    "                            full, one for each operation, the default with\n"
    "                            --toolsets or --tools;\n"
    "                            names, one for each risk\n"
    "  --answers short|full      short: of lists the main fields, within a budget;\n"
    "                            full: as the API sent them, the default with\n"
    "                            --surface full [PORTKEY_ANSWERS]\n"
    "  --max-answer BYTES        the budget of a short answer; default: 32768\n"
    "                            [PORTKEY_MAX_ANSWER]\n"
    "  --read-only               offer only tools that change nothing; overrides\n"
    "                            the three above [PORTKEY_READ_ONLY=true]\n"
    "  --experimental            show tools that Portkey does not document, too\n"
    "                            [PORTKEY_EXPERIMENTAL=true]\n"
    "  --api-key-file FILE       file with the API key on its first line\n"
    "                            [PORTKEY_API_KEY_FILE; the key itself:\n"
    "                            PORTKEY_API_KEY]\n"
    "  --base-url URL            control plane [PORTKEY_BASE_URL]; default:\n"
    "                            %s\n"
    "  --gateway-url URL         data plane; default: the base URL\n"
    "                            [PORTKEY_GATEWAY_URL]\n"
    "  --allow-insecure-http     accept http:// URLs\n"
    "                            [PORTKEY_ALLOW_INSECURE_HTTP=true]\n"
    "  --allow-private-base-url  accept loopback, link-local and private addresses\n"
    "                            [PORTKEY_ALLOW_PRIVATE_BASE_URL=true]\n"
    "  --timeout SECONDS         time limit for one attempt at a request,\n"
    "                            1 to 3600; default: 60\n"
    "  --no-landlock             let the process keep its access to files\n"
    "                            [PORTKEY_NO_LANDLOCK=true]\n";

static const char more_settings[] =
    "  --fields LIST             print these members only: comma-separated, with dots\n"
    "                            for members of members, or '*' (call)\n"
    "  --format json|csv|table   print the answer in this form (call)\n"
    "  --all                     every tool, whichever the settings choose (tools)\n"
    "  --names                   print the names of the tools only (tools)\n"
    "  --domains                 print the names of their domains only (tools)\n"
    "  --json                    print JSON; of one tool its descriptor with the\n"
    "                            schema of its arguments (tools, report,\n"
    "                            export, import)\n"
    "  --workspace WORKSPACE     its id or slug (export, import, diff)\n"
    "  --dry-run                 only show the plan (import)\n"
    "  --yes                     do not ask (import); replace files that were changed\n"
    "                            since they were exported (export)\n"
    "  --from TIME, --to TIME    the period; default: the last seven days (report)\n"
    "  --by DIMENSION            model, the default, user, workspace or metadata:KEY\n"
    "                            (report)\n"
    "  --sandbox                 call a sandbox inside this program, not the API;\n"
    "                            needs no account\n"
    "  --db FILE                 where the sandbox keeps its state; default: memory\n"
    "                            (with a sandbox)\n"
    "  --seed demo|empty         what it begins with; default: demo (with a sandbox)\n"
    "  --plan enterprise|pro     pro refuses what needs Enterprise; default:\n"
    "                            enterprise (with a sandbox)\n"
    "  --clock TIME              the time at which its clock stands (with a sandbox)\n"
    "  --host ADDRESS            where it listens, or unix:/path; default: 127.0.0.1\n"
    "                            (http) [MCP_HOST]\n"
    "  --port PORT               the port to listen on; 0: any free one; default:\n"
    "                            7678 (sandbox), 3000 (http) [MCP_PORT]\n"
    "  --principals FILE         who may come in, with which key, and how far (http)\n"
    "                            [MCP_PRINCIPALS_FILE]\n"
    "  --workers N               processes that serve; default: 1 (http)\n"
    "                            [MCP_WORKERS]\n"
    "  --key KEY                 the API key that it accepts for its owner; default:\n"
    "                            sandbox-owner-key (sandbox)\n"
    "  --record FILE             writes requests and responses as JSON lines\n"
    "                            (sandbox)\n"
    "  --fault RULE              lets requests fail or come late, such as\n"
    "                            'GET /configs 503 delay=2s 30%'; can be given\n"
    "                            several times (sandbox)\n"
    "  -h, --help                print this help\n"
    "  -V, --version             print the version\n"
    "\n"
    "The variables of the command http, such as MCP_AUTH_TOKEN: http --help.\n"
    "\n"
    "Exit status: 0 success, 1 failure, 2 usage error (nothing was sent);\n"
    "of observe and diff: 0 no differences, 1 differences or failure;\n"
    "of export and diff also 1: objects were left out or not looked at;\n"
    "of import also 1: something remains to be done by hand.\n";

static const char *default_base_url(void)
{
    const char *url = portkey_api_base_url();

    return url[0] != '\0' ? url : "none, as the API's document names no server";
}

void cli_print_help(void)
{
    printf(usage, about_api());
    printf(settings, default_base_url());
    fputs(more_settings, stdout);
}
