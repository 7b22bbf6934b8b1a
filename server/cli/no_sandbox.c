/* SPDX-License-Identifier: MIT */
/* In place of sandbox.c where the libraries that it needs are absent. */
#include "cli/commands.h"
#include "cli/report.h"

int command_sandbox(const cli_options *options)
{
    (void)options;
    cli_complain("this program was built without the sandbox, which needs libmicrohttpd and SQLite");
    return EXIT_FAILED;
}
