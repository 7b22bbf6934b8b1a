/* SPDX-License-Identifier: MIT */
#include "cli/http/settings.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/report.h"
#include "http/incoming.h"

enum {
    PORT = 3000,
    MIN_TOKEN = 16,
    MAX_PORT = 65535,
    MAX_SESSIONS = 100000,
    MAX_CONNECTIONS = 100000,
    MAX_BODY = 64 * 1024 * 1024,
};

#define MAX_TIMEOUT_MS 604800000ull /* a week */

/* What is set but empty counts as not set, as everywhere. */
static const char *variable(const char *name)
{
    const char *value = getenv(name);

    return value != NULL && *value != '\0' ? value : NULL;
}

static const char *either(const char *first, const char *second)
{
    return variable(first) != NULL ? variable(first) : variable(second);
}

/* ---- numbers ---- */

/* Digits alone, up to a most. */
static bool read_number(unsigned long long *out, const char *text, size_t digits, unsigned long long most)
{
    errno = 0;
    *out = strtoull(text, NULL, 10);
    return digits > 0 && strspn(text, "0123456789") == digits && errno == 0 && *out <= most;
}

/* Leaves 0, which stands for the default, where the variable is not set. */
static int read_count(unsigned long long *out, const char *name, unsigned long long most)
{
    const char *text = variable(name);

    *out = 0;
    if (text == NULL || (read_number(out, text, strlen(text), most) && *out > 0))
        return EXIT_DONE;
    return cli_refuse_usage("%s takes a whole number from 1 to %llu", name, most);
}

/* "1mb", "512kb", "4096b" or bytes. */
static int read_size(size_t *out, const char *name)
{
    static const struct {
        const char *name;
        unsigned long long factor;
    } units[] = {{"", 1}, {"b", 1}, {"kb", 1024}, {"mb", 1048576}};
    const char *text = variable(name);
    size_t digits = text != NULL ? strspn(text, "0123456789") : 0;
    unsigned long long number;

    *out = 0;
    if (text == NULL)
        return EXIT_DONE;
    number = strtoull(text, NULL, 10);
    for (size_t i = 0; digits > 0 && digits < 10 && i < sizeof(units) / sizeof(units[0]); i++)
        if (strcasecmp(text + digits, units[i].name) == 0 && number > 0 &&
            number <= MAX_BODY / units[i].factor) {
            *out = (size_t)(number * units[i].factor);
            return EXIT_DONE;
        }
    return cli_refuse_usage("%s takes a size such as 512kb or 4mb, at most 64mb", name);
}

static int read_port(uint16_t *out, const cli_options *options)
{
    const char *text = either("PORT", "MCP_PORT");
    unsigned long long port = PORT;

    if (options->has_port)
        port = options->sandbox.port;
    else if (text != NULL && !read_number(&port, text, strlen(text), MAX_PORT))
        return cli_refuse_usage("PORT and MCP_PORT take a whole number from 0, for any port, to %d",
                                MAX_PORT);
    *out = (uint16_t)port;
    return EXIT_DONE;
}

/* ---- who may come in ---- */

static bool is_loopback(const char *host)
{
    return host == NULL || strncmp(host, "127.", 4) == 0 || strcmp(host, "::1") == 0;
}

static int read_switch(bool *out, const char *name)
{
    const char *value = variable(name);

    *out = value != NULL && (strcmp(value, "true") == 0 || strcmp(value, "1") == 0);
    if (*out || value == NULL || strcmp(value, "false") == 0 || strcmp(value, "0") == 0)
        return EXIT_DONE;
    return cli_refuse_usage("%s must be \"true\" or \"false\"", name);
}

/* RFC 6750, section 2.1. */
static const char token_characters[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=";

static int read_bearer(cli_gate *out)
{
    out->token = variable("MCP_AUTH_TOKEN");
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
    const char *host = out->transport.host;
    bool is_wanted;

    if (read_switch(&is_wanted, "MCP_ALLOW_UNAUTHENTICATED_HTTP") != EXIT_DONE)
        return EXIT_USAGE;
    if (is_wanted || is_loopback(host))
        return EXIT_DONE;
    return cli_refuse_usage(
        "without a login anybody who reaches %s could use this server: set MCP_AUTH_MODE=bearer and "
        "MCP_AUTH_TOKEN, or MCP_ALLOW_UNAUTHENTICATED_HTTP=true if something else keeps others away",
        host);
}

static int read_login(http_settings *out)
{
    const char *mode = variable("MCP_AUTH_MODE");

    if (mode == NULL)
        mode = variable("MCP_AUTH_TOKEN") != NULL ? "bearer" : "none";
    if (strcmp(mode, "bearer") == 0)
        return read_bearer(&out->gate);
    return strcmp(mode, "none") == 0
               ? check_open(out)
               : cli_refuse_usage("MCP_AUTH_MODE takes none or bearer; a proxy can log users in otherwise");
}

static int read_key_mode(http_settings *out, const cli_options *options)
{
    const char *mode = variable("MCP_KEY_MODE");
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

/* ---- sessions and names ---- */

static int read_sessions(http_transport_options *out)
{
    const char *mode = variable("MCP_SESSION_MODE");
    unsigned long long count, timeout, drain;

    if (mode != NULL && strcmp(mode, "stateful") != 0 && strcmp(mode, "stateless") != 0)
        return cli_refuse_usage("MCP_SESSION_MODE takes stateful or stateless");
    out->is_stateless = mode != NULL && strcmp(mode, "stateless") == 0;
    if (read_count(&count, "MCP_MAX_SESSIONS", MAX_SESSIONS) != EXIT_DONE ||
        read_count(&timeout, "MCP_SESSION_TIMEOUT", MAX_TIMEOUT_MS) != EXIT_DONE ||
        read_count(&drain, "MCP_SHUTDOWN_TIMEOUT_MS", MAX_TIMEOUT_MS) != EXIT_DONE)
        return EXIT_USAGE;
    out->drain_ms = (int64_t)drain;
    out->max_sessions = (size_t)count;
    out->session_ms = (int64_t)timeout;
    return EXIT_DONE;
}

/* Appends to the list of names. Returns false where there is no room. */
static bool add_names(http_settings *out, const char *names, size_t length)
{
    size_t used = strlen(out->names);

    if (used + length + 2 > sizeof(out->names))
        return false;
    if (used > 0)
        out->names[used++] = ',';
    memcpy(out->names + used, names, length);
    out->names[used + length] = '\0';
    out->transport.names = out->names;
    return true;
}

/* The name in "https://name:port", or in the same with a slash behind it. */
static int read_public_url(http_settings *out)
{
    const char *url = variable("MCP_PUBLIC_BASE_URL");
    const char *scheme_end = url != NULL ? strstr(url, "://") : NULL;
    const char *name = scheme_end != NULL ? scheme_end + 3 : "";
    size_t whole = strcspn(name, "/");
    char authority[HTTP_MAX_NAMES];
    size_t length;

    if (url == NULL)
        return EXIT_DONE;
    (void)snprintf(authority, sizeof(authority), "%.*s", (int)whole, name);
    length = http_name_length(authority);
    if (length == 0 || whole >= sizeof(authority) || strlen(name + whole) > 1 ||
        !add_names(out, authority, length))
        return cli_refuse_usage(
            "MCP_PUBLIC_BASE_URL takes a URL without a path, such as https://mcp.example.com");
    return EXIT_DONE;
}

static int read_names(http_settings *out)
{
    const char *names = variable("MCP_ALLOWED_HOSTS");
    const char *host = out->transport.host;
    bool is_any = host != NULL && (strcmp(host, "0.0.0.0") == 0 || strcmp(host, "::") == 0);

    if (read_public_url(out) != EXIT_DONE)
        return EXIT_USAGE;
    if (names != NULL && !add_names(out, names, strlen(names)))
        return cli_refuse_usage("MCP_ALLOWED_HOSTS is too long");
    if (is_any && out->transport.names == NULL)
        return cli_refuse_usage(
            "%s is every address of this machine: set MCP_PUBLIC_BASE_URL to the URL that "
            "clients use, or MCP_ALLOWED_HOSTS to the host names in it",
            host);
    return EXIT_DONE;
}

static int read_connections(http_transport_options *out)
{
    unsigned long long count;

    if (read_count(&count, "MCP_MAX_CONNECTIONS", MAX_CONNECTIONS) != EXIT_DONE)
        return EXIT_USAGE;
    out->max_connections = (unsigned)count;
    return EXIT_DONE;
}

/* ---- what the npm server has and this one has not ---- */

static const struct {
    const char *name;
    bool is_relied_on; /* who sets it would be less safe without it */
    const char *advice;
} absent[] = {
    {"MCP_TLS_KEY_PATH", true, "put a proxy with TLS in front of it"},
    {"MCP_TLS_CERT_PATH", true, "put a proxy with TLS in front of it"},
    {"CLERK_ISSUER", true, "use MCP_AUTH_TOKEN, or a proxy that logs users in"},
    {"MCP_EVENT_STORE", false, "streams cannot be resumed"},
    {"MCP_TRUST_PROXY", false, "no header of a proxy is trusted"},
    {"RATE_LIMIT_ENABLED", false, "a proxy can limit requests"},
    {"RATE_LIMIT_MAX", false, "a proxy can limit requests"},
    {"MCP_READY_CHECK_MODE", false, "/ready does not call Portkey"},
};

static bool is_off(const char *value)
{
    return strcmp(value, "off") == 0 || strcmp(value, "false") == 0;
}

static int check_absent(void)
{
    for (size_t i = 0; i < sizeof(absent) / sizeof(absent[0]); i++) {
        const char *value = variable(absent[i].name);

        if (value == NULL || is_off(value))
            continue;
        if (absent[i].is_relied_on)
            return cli_refuse_usage("%s is set, but this server does not have what it asks for: unset it; %s",
                                    absent[i].name, absent[i].advice);
        cli_complain("warning: %s has no effect: %s", absent[i].name, absent[i].advice);
    }
    return EXIT_DONE;
}

/* A name for the address that is the default. */
static const char *read_host(const cli_options *options)
{
    const char *host = options->host != NULL ? options->host : variable("MCP_HOST");

    return host != NULL && strcmp(host, "localhost") == 0 ? NULL : host;
}

int http_settings_read(http_settings *out, const cli_options *options)
{
    *out = (http_settings){.transport = {.host = read_host(options)}};
    out->transport.origins = either("ALLOWED_ORIGINS", "CORS_ORIGIN");
    if (check_absent() != EXIT_DONE || read_port(&out->transport.port, options) != EXIT_DONE ||
        read_size(&out->transport.max_body, "MCP_MAX_REQUEST_SIZE") != EXIT_DONE ||
        read_connections(&out->transport) != EXIT_DONE || read_sessions(&out->transport) != EXIT_DONE ||
        read_names(out) != EXIT_DONE || read_key_mode(out, options) != EXIT_DONE)
        return EXIT_USAGE;
    return read_login(out);
}
