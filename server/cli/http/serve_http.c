/* SPDX-License-Identifier: MIT */
#include "cli/http/serve_http.h"

#include "cli/http/settings.h"
#include "cli/report.h"

static const char *login_of(const cli_gate *gate)
{
    if (gate->token != NULL)
        return ", with the token in MCP_AUTH_TOKEN";
    return gate->has_client_key ? "" : ", without a login";
}

static void announce(const http_transport *transport, const http_settings *settings)
{
    const char *host = settings->transport.host != NULL ? settings->transport.host : "127.0.0.1";
    bool is_v6 = strchr(host, ':') != NULL;

    cli_complain("serving MCP at http://%s%s%s:%u/mcp%s%s", is_v6 ? "[" : "", host, is_v6 ? "]" : "",
                 (unsigned)http_transport_port(transport), login_of(&settings->gate),
                 settings->gate.has_client_key ? ", with the Portkey key of each client" : "");
}

static void warn_without_key(const cli_options *options, const cli_gate *gate)
{
    const portkey_options *client = &options->client;

    if (!gate->has_client_key && !options->is_inside && client->api_key == NULL &&
        client->api_key_file == NULL)
        cli_complain("warning: no API key is set, so calls fail: set PORTKEY_API_KEY or --api-key-file");
}

int serve_http(event_loop *loop, mcp_server *server, const cli_options *options)
{
    http_transport *transport;
    http_settings settings;

    if (http_settings_read(&settings, options) != EXIT_DONE)
        return EXIT_USAGE;
    warn_without_key(options, &settings.gate);
    settings.transport.gate = cli_gate_open(&settings.gate);
    transport = http_transport_open(loop, server, &settings.transport);
    if (transport == NULL)
        return EXIT_FAILED;
    announce(transport, &settings);
    loop_run(loop);
    http_transport_close(transport);
    return EXIT_DONE;
}
