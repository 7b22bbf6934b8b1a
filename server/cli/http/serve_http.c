/* SPDX-License-Identifier: MIT */
#include "cli/http/serve_http.h"

#include "cli/http/settings.h"
#include "cli/report.h"

static void announce(const http_transport *transport, const http_transport_options *options)
{
    const char *host = options->host != NULL ? options->host : "127.0.0.1";
    bool is_v6 = strchr(host, ':') != NULL;

    cli_complain("serving MCP at http://%s%s%s:%u/mcp%s", is_v6 ? "[" : "", host, is_v6 ? "]" : "",
                 (unsigned)http_transport_port(transport),
                 options->token != NULL ? ", with the token in MCP_AUTH_TOKEN" : ", without a login");
}

int serve_http(event_loop *loop, mcp_server *server, const cli_options *options)
{
    static const portkey_principal principal = {.principal.name = "http"};
    http_transport *transport;
    http_settings settings;

    if (http_settings_read(&settings, options) != EXIT_DONE)
        return EXIT_USAGE;
    settings.transport.principal = &principal.principal;
    transport = http_transport_open(loop, server, &settings.transport);
    if (transport == NULL)
        return EXIT_FAILED;
    announce(transport, &settings.transport);
    loop_run(loop);
    http_transport_close(transport);
    return EXIT_DONE;
}
