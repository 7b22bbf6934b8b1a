/* SPDX-License-Identifier: MIT */
#include "cli/http/settings.h"

#include <stdio.h>
#include <string.h>

#include "base/names.h"
#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/http/login.h"
#include "cli/http/sharing.h"
#include "cli/http/trust.h"
#include "cli/http/workers.h"
#include "http/incoming.h"

enum {
    MAX_SESSIONS = 100000,
    MAX_CONNECTIONS = 100000,
};

#define MAX_TIMEOUT_MS 604800000ull /* a week */

/* ---- sessions and names ---- */

static int read_sessions(http_transport_options *out)
{
    const char *mode = environment_text("MCP_SESSION_MODE");
    unsigned long long count, each, timeout, drain;

    out->is_stateless = environment_is(mode, "stateless");
    if (mode != NULL && !out->is_stateless && !environment_is(mode, "stateful"))
        return cli_refuse_setting("MCP_SESSION_MODE takes stateful or stateless");
    if (environment_count(&count, "MCP_MAX_SESSIONS", MAX_SESSIONS) != EXIT_DONE ||
        environment_count(&each, "MCP_MAX_SESSIONS_PER_ADDRESS", MAX_SESSIONS) != EXIT_DONE ||
        environment_count(&timeout, "MCP_SESSION_TIMEOUT", MAX_TIMEOUT_MS) != EXIT_DONE ||
        environment_count(&drain, "MCP_SHUTDOWN_TIMEOUT_MS", MAX_TIMEOUT_MS) != EXIT_DONE)
        return EXIT_USAGE;
    out->drain_ms = (int64_t)drain;
    out->max_sessions = (size_t)count;
    out->max_sessions_per_address = (size_t)each;
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
    const char *url = environment_text("MCP_PUBLIC_BASE_URL");
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
        return cli_refuse_setting(
            "MCP_PUBLIC_BASE_URL takes a URL without a path, such as https://mcp.example.com");
    return EXIT_DONE;
}

/* What no Host header has would never be found. */
static bool are_names(const char *names)
{
    char copy[HTTP_MAX_NAMES];
    const char *name;
    size_t length;

    while ((name = pa_next_item(&names, &length)) != NULL) {
        if (length >= sizeof(copy))
            return false;
        (void)snprintf(copy, sizeof(copy), "%.*s", (int)length, name);
        if (http_name_length(copy) != length)
            return false;
    }
    return true;
}

/* Scheme, name and port, as browsers send them, or "*". */
static bool is_origin(const char *origin, size_t length)
{
    char text[HTTP_MAX_NAMES];
    const char *name;

    if (length == 1 && *origin == '*')
        return true;
    if (length >= sizeof(text))
        return false;
    (void)snprintf(text, sizeof(text), "%.*s", (int)length, origin);
    name = strstr(text, "://");
    return name != NULL && name != text && http_name_length(name + 3) > 0;
}

static int read_origins(http_transport_options *out)
{
    const char *name = environment_name("ALLOWED_ORIGINS", "CORS_ORIGIN");
    const char *at = environment_text(name);
    const char *origin;
    size_t length;

    out->origins = at;
    while ((origin = pa_next_item(&at, &length)) != NULL)
        if (!is_origin(origin, length))
            return cli_refuse_setting("%s takes origins without a path, such as https://app.example.com or "
                                      "http://localhost:8080, comma-separated, or *",
                                      name);
    return EXIT_DONE;
}

static int read_names(http_settings *out)
{
    const char *names = environment_text("MCP_ALLOWED_HOSTS");

    if (read_public_url(out) != EXIT_DONE)
        return EXIT_USAGE;
    if (names != NULL && !are_names(names))
        return cli_refuse_setting(
            "MCP_ALLOWED_HOSTS takes host names without a scheme, port or path, such as mcp.example.com or "
            "[2001:db8::1], comma-separated");
    if (names != NULL && !add_names(out, names, strlen(names)))
        return cli_refuse_setting("MCP_ALLOWED_HOSTS is too long");
    if (sockets_reach(&out->place) == HTTP_REACH_EVERYWHERE && out->transport.names == NULL)
        return cli_refuse_setting(
            "%s is every address of this machine: set MCP_PUBLIC_BASE_URL to the URL that "
            "clients use, or MCP_ALLOWED_HOSTS to the host names in it",
            out->place.host != NULL ? out->place.host : "the address that it listens on");
    return EXIT_DONE;
}

/* Clients may name the address that they connect to; a unix socket has none. */
static int add_addresses(http_settings *out)
{
    const http_sockets *sockets = &out->place.sockets;
    char name[HTTP_MAX_SOCKET_NAME];

    for (size_t i = 0; i < sockets->count; i++) {
        size_t length;

        http_socket_name(name, sockets->fds[i]);
        length = http_name_length(name);
        if (length > 0 && !add_names(out, name, length))
            return cli_refuse_setting("MCP_ALLOWED_HOSTS is too long");
    }
    return EXIT_DONE;
}

static int read_connections(http_transport_options *out)
{
    unsigned long long count, each, headers, body;

    if (environment_count(&count, "MCP_MAX_CONNECTIONS", MAX_CONNECTIONS) != EXIT_DONE ||
        environment_count(&each, "MCP_MAX_CONNECTIONS_PER_ADDRESS", MAX_CONNECTIONS) != EXIT_DONE ||
        environment_count(&headers, "MCP_HEADERS_TIMEOUT_MS", MAX_TIMEOUT_MS) != EXIT_DONE ||
        environment_count(&body, "MCP_BODY_TIMEOUT_MS", MAX_TIMEOUT_MS) != EXIT_DONE)
        return EXIT_USAGE;
    out->max_connections = (unsigned)count;
    out->max_connections_per_address = (unsigned)each;
    out->headers_ms = (int64_t)headers;
    out->body_ms = (int64_t)body;
    return EXIT_DONE;
}

/* ---- all of it ---- */

static int read_workers(http_settings *out, const cli_options *options)
{
    unsigned long long count = options->listening.workers;

    if (count == 0 && environment_count(&count, "MCP_WORKERS", WORKERS_MAX) != EXIT_DONE)
        return EXIT_USAGE;
    out->workers = count > 0 ? (unsigned)count : 1;
    if (out->workers == 1)
        return EXIT_DONE;
    if (options->is_inside)
        return cli_refuse_setting("--sandbox is inside one process: it does not go with several workers");
    if (!out->transport.is_stateless && out->sharing.redis.url == NULL)
        return cli_refuse_setting(
            "several workers need MCP_REDIS_URL or MCP_SESSION_MODE=stateless: else a session is in the "
            "memory of one of them");
    if (out->sharing.store == EVENTS_IN_MEMORY)
        return cli_refuse_setting(
            "several workers need MCP_EVENT_STORE=redis or off: other events are in the memory of one "
            "of them");
    return EXIT_DONE;
}

/* The npm server takes these in both modes. */
static void warn_of_sessions(const http_settings *out)
{
    static const char *const without[] = {"MCP_MAX_SESSIONS", "MCP_MAX_SESSIONS_PER_ADDRESS",
                                          "MCP_SESSION_TIMEOUT", "MCP_EVENT_STORE"};

    for (size_t i = 0; out->transport.is_stateless && i < sizeof(without) / sizeof(without[0]); i++)
        if (environment_text(without[i]) != NULL && !environment_is(environment_text(without[i]), "off"))
            cli_complain("warning: %s has no effect with MCP_SESSION_MODE=stateless", without[i]);
}

int http_settings_read(http_settings *out, const cli_options *options)
{
    *out = (http_settings){.transport = {.sockets = &out->place.sockets}};
    if (read_origins(&out->transport) != EXIT_DONE || sockets_read(&out->place, options) != EXIT_DONE ||
        environment_size(&out->transport.max_body, "MCP_MAX_REQUEST_SIZE") != EXIT_DONE ||
        read_connections(&out->transport) != EXIT_DONE || trust_read(&out->transport.trust) != EXIT_DONE ||
        rate_read(&out->rate) != EXIT_DONE || tls_read(&out->tls) != EXIT_DONE ||
        read_sessions(&out->transport) != EXIT_DONE || read_names(out) != EXIT_DONE ||
        sharing_read(&out->sharing) != EXIT_DONE || operation_read(&out->operation) != EXIT_DONE ||
        read_workers(out, options) != EXIT_DONE || login_read(out, options) != EXIT_DONE)
        return EXIT_USAGE;
    warn_of_sessions(out);
    return EXIT_DONE;
}

/* The URL that clients use where no other one is named. */
static void write_base(http_settings *out)
{
    const http_sockets *sockets = &out->place.sockets;
    const char *url = environment_text("MCP_PUBLIC_BASE_URL");
    char name[HTTP_MAX_SOCKET_NAME] = "localhost";

    out->has_public_url = url != NULL;
    if (sockets->count > 0)
        http_socket_name(name, sockets->fds[0]);
    if (url != NULL) /* a slash may stand behind it */
        (void)snprintf(out->base_url, sizeof(out->base_url), "%.*s",
                       (int)(strlen(url) - (url[strlen(url) - 1] == '/')), url);
    else
        (void)snprintf(out->base_url, sizeof(out->base_url), "%s://%s",
                       out->tls.key != NULL ? "https" : "http", http_is_unix(name) ? "localhost" : name);
}

int http_settings_listen(http_settings *out)
{
    int status = sockets_open(&out->place);

    out->notify = notify_open();
    if (status == EXIT_DONE)
        status = add_addresses(out);
    write_base(out);
    return status == EXIT_DONE ? login_place(out) : status;
}
