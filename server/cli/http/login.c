/* SPDX-License-Identifier: MIT */
#include "cli/http/login.h"

#include <string.h>

#include "cli/http/environment.h"
#include "cli/report.h"

enum { MIN_TOKEN = 16 };

/* RFC 6750, section 2.1. */
static const char token_characters[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=";

static int read_bearer(cli_gate *out)
{
    out->token = environment_text("MCP_AUTH_TOKEN");
    if (out->token == NULL)
        return cli_refuse_usage("MCP_AUTH_MODE=bearer needs MCP_AUTH_TOKEN, the token that clients send");
    if (strlen(out->token) < MIN_TOKEN)
        return cli_refuse_usage("MCP_AUTH_TOKEN needs at least %d characters", MIN_TOKEN);
    if (strspn(out->token, token_characters) < strlen(out->token))
        return cli_refuse_usage(
            "MCP_AUTH_TOKEN has a character that no bearer token can have, such as a blank or "
            "a line end");
    return EXIT_DONE;
}

static int check_open(const http_settings *out)
{
    const char *host = out->place.host;
    bool is_wanted;

    if (environment_switch(&is_wanted, "MCP_ALLOW_UNAUTHENTICATED_HTTP") != EXIT_DONE)
        return EXIT_USAGE;
    if (is_wanted || sockets_reach(&out->place) == HTTP_REACH_MACHINE)
        return EXIT_DONE;
    return cli_refuse_usage(
        "without a login anybody who reaches %s could use this server: set MCP_AUTH_MODE=bearer and "
        "MCP_AUTH_TOKEN, or MCP_ALLOW_UNAUTHENTICATED_HTTP=true if something else keeps others away",
        host != NULL ? host : "the socket");
}

static int read_login(http_settings *out)
{
    const char *mode = environment_text("MCP_AUTH_MODE");

    if (mode == NULL)
        mode = environment_text("MCP_AUTH_TOKEN") != NULL ? "bearer" : "none";
    if (strcmp(mode, "bearer") == 0)
        return read_bearer(&out->gate);
    return strcmp(mode, "none") == 0
               ? check_open(out)
               : cli_refuse_usage("MCP_AUTH_MODE takes none or bearer; a proxy can log users in otherwise");
}

static int read_key_mode(http_settings *out, const cli_options *options)
{
    const char *mode = environment_text("MCP_KEY_MODE");
    const portkey_options *client = &options->client;

    if (mode != NULL && strcmp(mode, "server") != 0 && strcmp(mode, "client") != 0)
        return cli_refuse_usage("MCP_KEY_MODE takes server or client");
    out->gate.has_client_key = mode != NULL && strcmp(mode, "client") == 0;
    if (out->gate.has_client_key && (client->api_key != NULL || client->api_key_file != NULL))
        return cli_refuse_usage(
            "with MCP_KEY_MODE=client each client sends its own key: unset PORTKEY_API_KEY and "
            "PORTKEY_API_KEY_FILE, so that the server has none");
    return EXIT_DONE;
}

int login_read(http_settings *out, const cli_options *options)
{
    return read_key_mode(out, options) == EXIT_DONE ? read_login(out) : EXIT_USAGE;
}
