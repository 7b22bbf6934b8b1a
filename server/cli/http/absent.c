/* SPDX-License-Identifier: MIT */
/* In place of this folder's other files where libmicrohttpd is absent. */
#include "cli/commands.h"
#include "cli/complain.h"

int command_http(const cli_options *options)
{
    (void)options;
    cli_complain("this program was built without HTTP, which needs libmicrohttpd");
    return EXIT_FAILED;
}
