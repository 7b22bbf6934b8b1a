/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "catalog/about.h"
#include "cli/options.h"

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
          "  --api-key-file FILE       file with the API key on its first line\n"
          "                            [PORTKEY_API_KEY_FILE; the key itself: PORTKEY_API_KEY]\n"
          "  --base-url URL            control plane; default: https://api.portkey.ai/v1\n"
          "                            [PORTKEY_BASE_URL]\n"
          "  --gateway-url URL         data plane; default: the base URL [PORTKEY_GATEWAY_URL]\n"
          "  --allow-insecure-http     accept http:// URLs [PORTKEY_ALLOW_INSECURE_HTTP=true]\n"
          "  --allow-private-base-url  accept loopback and private addresses\n"
          "                            [PORTKEY_ALLOW_PRIVATE_BASE_URL=true]\n"
          "  --timeout SECONDS         time limit for one attempt at a request,\n"
          "                            1 to 3600; default: 60\n"
          "  --json                    print JSON (tools)\n"
          "  -h, --help                print this help\n"
          "  -V, --version             print the version\n"
          "\n"
          "Exit status: 0 success, 1 failure, 2 usage error (nothing was sent).\n",
          stdout);
}
