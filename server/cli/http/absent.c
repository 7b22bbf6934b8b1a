/* SPDX-License-Identifier: MIT */
/* In place of this folder's other files where libmicrohttpd is absent. */
#include "cli/http/serve_http.h"
#include "cli/report.h"

int serve_http(event_loop *loop, mcp_server *server, const cli_options *options)
{
    (void)loop;
    (void)server;
    (void)options;
    cli_complain("this program was built without HTTP, which needs libmicrohttpd");
    return EXIT_FAILED;
}
