/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "catalog/portkey_catalog.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "transport/stdio.h"

int command_serve(const cli_options *options)
{
    portkey_catalog catalog;
    portkey_client *client = NULL;
    portkey_error error;
    int status;

    if (portkey_client_new(&client, &options->client, &error) < 0) {
        cli_report(&error);
        return EXIT_FAILED;
    }
    if (isatty(STDIN_FILENO))
        cli_complain(
            "waiting for MCP messages, one JSON object a line; \"--help\" tells of other uses, Ctrl-D ends");
    portkey_catalog_init(&catalog, client, options->tools);
    status = stdio_serve(&catalog.catalog);
    portkey_client_free(client);
    return status;
}
