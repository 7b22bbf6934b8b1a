/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "catalog/portkey_catalog.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "transport/stdio.h"
#include "transport/stdio_setup.h"

/*
 * An answer above MCP_MAX_ANSWER is not passed on, only counted. Somewhat more
 * is taken in to tell its size; beyond that its size is not worth the memory.
 */
enum { MOST_RESPONSE = 4 * 1024 * 1024 };

static int serve(const cli_options *options, const portkey_options *client_options, portkey_client *client)
{
    portkey_catalog catalog;
    portkey_error error;
    int status;

    if (portkey_catalog_init(&catalog, client, client_options, options->tools, &error) < 0) {
        cli_report(&error);
        return EXIT_FAILED;
    }
    if (isatty(STDIN_FILENO))
        cli_complain(
            "waiting for MCP messages, one JSON object a line; \"--help\" tells of other uses, Ctrl-D ends");
    status = stdio_serve(&catalog.catalog, STDIO_ANY);
    portkey_catalog_free(&catalog);
    return status;
}

int command_serve(const cli_options *options)
{
    portkey_options client_options = options->client;
    portkey_client *client = NULL;
    portkey_error error;
    int status;

    if (stdio_fill_gaps() < 0) {
        cli_complain("cannot open /dev/null: %s", strerror(errno));
        return EXIT_FAILED;
    }
    client_options.max_response_bytes = MOST_RESPONSE;
    if (portkey_client_new(&client, &client_options, &error) < 0) {
        cli_report(&error);
        return EXIT_FAILED;
    }
    status = serve(options, &client_options, client);
    portkey_client_free(client);
    return status;
}
