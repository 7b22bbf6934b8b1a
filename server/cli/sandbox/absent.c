/* SPDX-License-Identifier: MIT */
/* In place of this folder's other files where the libraries that the sandbox needs are absent. */
#include <stdio.h>

#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/sandbox/inside.h"
#include "cli/sandbox/open.h"

static const char ABSENT[] =
    "this program was built without the sandbox, which needs libmicrohttpd and SQLite";

int command_sandbox(const cli_options *options)
{
    (void)options;
    cli_complain("%s", ABSENT);
    return EXIT_FAILED;
}

void cli_sandbox_confine(const cli_options *options)
{
    (void)options;
}

int inside_open(sandbox_inside **out, portkey_options *client, const cli_options *options,
                portkey_error *error)
{
    (void)out;
    (void)client;
    (void)options;
    *error = (portkey_error){.code = PORTKEY_ECONFIG};
    (void)snprintf(error->message, sizeof(error->message), "%s", ABSENT);
    return error->code;
}

void inside_close(sandbox_inside *inside)
{
    (void)inside;
}
