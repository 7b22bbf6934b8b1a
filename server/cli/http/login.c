/* SPDX-License-Identifier: MIT */
#include "cli/http/login.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "cli/complain.h"
#include "cli/environment.h"
#include "http/incoming.h"

enum { MIN_TOKEN = 16, MAX_COMPLAINT = 16 * 1024 };

/* RFC 6750, section 2.1. */
static const char token_characters[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=";

static int check_token(const char *token)
{
    if (strlen(token) < MIN_TOKEN)
        return cli_refuse_setting("MCP_AUTH_TOKEN needs at least %d characters", MIN_TOKEN);
    if (strspn(token, token_characters) < strlen(token))
        return cli_refuse_setting(
            "MCP_AUTH_TOKEN has a character that no bearer token can have, such as a blank or "
            "a line end");
    return EXIT_DONE;
}

static int read_bearer(access_options *out)
{
    out->token = environment_text("MCP_AUTH_TOKEN");
    if (out->token != NULL)
        return check_token(out->token);
    return out->principals != NULL
               ? EXIT_DONE
               : cli_refuse_setting(
                     "MCP_AUTH_MODE=bearer needs MCP_AUTH_TOKEN, the token that clients send, or "
                     "--principals with the digests of several");
}

static void warn_of_token(void)
{
    if (environment_text("MCP_AUTH_TOKEN") != NULL)
        cli_complain(
            "warning: MCP_AUTH_TOKEN has no effect: only MCP_AUTH_MODE=bearer takes it, and the file "
            "of principals can have tokens in every mode");
}

/* A name that others know the server by leads them to it, whatever it listens on: by a proxy, or a tunnel. */
static const char *other_name(const http_settings *out, size_t *length)
{
    const char *at = out->transport.names;
    const char *name;

    do
        name = pa_next_item(&at, length);
    while (name != NULL && http_is_loopback(name, *length));
    return name;
}

static int check_open(const http_settings *out)
{
    const char *host = out->place.host;
    size_t length = 0;
    const char *name = other_name(out, &length);
    bool is_wanted = false;

    if (environment_switch(&is_wanted, "MCP_ALLOW_UNAUTHENTICATED_HTTP") != EXIT_DONE)
        return EXIT_USAGE;
    if (is_wanted || (name == NULL && sockets_reach(&out->place) == HTTP_REACH_MACHINE))
        return EXIT_DONE;
    if (name == NULL)
        name = host != NULL ? host : "the socket";
    return cli_refuse_setting(
        "without a login anybody who reaches %.*s could use this server: set MCP_AUTH_MODE=bearer and "
        "MCP_AUTH_TOKEN, or MCP_ALLOW_UNAUTHENTICATED_HTTP=true if something else keeps others away",
        length > 0 ? (int)length : (int)strlen(name), name);
}

static const char *default_mode(const access_options *access)
{
    return environment_text("MCP_AUTH_TOKEN") != NULL || access->principals != NULL ? "bearer" : "none";
}

/* Who names a provider expects that it is asked. */
static int check_provider(const char *mode, const char *wanted, const char *variable)
{
    return environment_text(variable) == NULL || strcmp(mode, wanted) == 0
               ? EXIT_DONE
               : cli_refuse_setting("%s is set, but the tokens of a login provider are not asked for: set "
                                    "MCP_AUTH_MODE=%s, or unset it",
                                    variable, wanted);
}

static int read_open(http_settings *out)
{
    out->access.is_open = true;
    if (out->access.principals != NULL)
        return cli_refuse_setting(
            "MCP_AUTH_MODE=none knows no principals: leave it out, or leave out --principals");
    return check_open(out);
}

/* Whoever set it meant to have one: not a server without a login, because a file was missing or empty. */
static int check_empty_token(void)
{
    const char *token = getenv("MCP_AUTH_TOKEN");

    return token == NULL || *token != '\0'
               ? EXIT_DONE
               : cli_refuse_setting(
                     "MCP_AUTH_TOKEN is set, but empty: set it to the token that clients send, "
                     "or unset it");
}

/* As the variable says, by the name that is ours. NULL: there is no such mode. */
static const char *find_mode(const access_options *access)
{
    static const char *const modes[] = {"none", "bearer", "jwt", "clerk"};
    const char *wanted = environment_text("MCP_AUTH_MODE");

    if (wanted == NULL)
        return default_mode(access);
    for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++)
        if (environment_is(wanted, modes[i]))
            return modes[i];
    return NULL;
}

static int read_mode(http_settings *out, const char *mode)
{
    if (strcmp(mode, "bearer") == 0)
        return read_bearer(&out->access);
    if (strcmp(mode, "none") == 0)
        return read_open(out);
    warn_of_token();
    return strcmp(mode, "jwt") == 0 ? provider_read_jwt(&out->provider, &out->access)
                                    : provider_read_clerk(&out->provider, &out->access);
}

static int read_login(http_settings *out)
{
    if (check_empty_token() != EXIT_DONE)
        return EXIT_USAGE;
    out->login_mode = find_mode(&out->access);
    if (out->login_mode == NULL)
        return cli_refuse_setting("MCP_AUTH_MODE takes none, bearer, jwt or clerk");
    if (check_provider(out->login_mode, "jwt", "MCP_JWT_ISSUER") != EXIT_DONE ||
        check_provider(out->login_mode, "clerk", "CLERK_ISSUER") != EXIT_DONE)
        return EXIT_USAGE;
    return read_mode(out, out->login_mode);
}

static void reloaded(void *context, bool is_good, const char *message)
{
    http_settings *settings = context;

    if (settings->operation.telemetry.log == NULL) { /* at the start */
        cli_complain_lines("%s", message);
        return;
    }
    settings->has_reload_failed |= !is_good;
    operation_report(&settings->operation, LOG_RELOAD, "principals", is_good, message);
}

/* Reads the file of principals, too. */
static int open_gate(http_settings *out)
{
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    bool is_open = access_gate_open(&out->gate, &out->access, &complaint);

    if (!is_open)
        cli_complain("--principals (MCP_PRINCIPALS_FILE): %s",
                     complaint.data != NULL && !pa_text_failed(&complaint) ? complaint.data
                                                                           : "out of memory");
    pa_text_free(&complaint);
    return is_open ? EXIT_DONE : EXIT_USAGE;
}

static int read_key_mode(http_settings *out, const cli_options *options)
{
    const char *mode = environment_text("MCP_KEY_MODE");
    const portkey_options *client = &options->client;

    out->access.has_client_keys = environment_is(mode, "client");
    if (mode != NULL && !out->access.has_client_keys && !environment_is(mode, "server"))
        return cli_refuse_setting("MCP_KEY_MODE takes server or client");
    out->access.has_no_key = !out->access.has_client_keys && !options->is_inside && client->api_key == NULL &&
                             client->api_key_file == NULL;
    if (out->access.has_client_keys && (client->api_key != NULL || client->api_key_file != NULL))
        return cli_refuse_setting(
            "with MCP_KEY_MODE=client each client sends its own key: unset PORTKEY_API_KEY and "
            "PORTKEY_API_KEY_FILE, so that the server has none");
    return EXIT_DONE;
}

int login_read(http_settings *out, const cli_options *options)
{
    out->access.reloaded = reloaded;
    out->access.reload_context = out;
    out->provider.operation = &out->operation;
    out->access.principals = environment_unless(options->listening.principals, "MCP_PRINCIPALS_FILE");
    if (read_key_mode(out, options) != EXIT_DONE || read_login(out) != EXIT_DONE)
        return EXIT_USAGE;
    return open_gate(out);
}

int login_place(http_settings *settings)
{
    if (!settings->provider.is_there)
        return EXIT_DONE;
    if (!settings->has_public_url && sockets_reach(&settings->place) == HTTP_REACH_EVERYWHERE)
        return cli_refuse_setting(
            "clients that log in need the URL of this server: set MCP_PUBLIC_BASE_URL, such as "
            "https://mcp.example.com");
    settings->transport.login = &settings->provider.login;
    return provider_place(&settings->provider, settings->base_url);
}

void login_free(http_settings *settings)
{
    access_gate_close(&settings->gate);
    provider_free(&settings->provider);
}
