/* SPDX-License-Identifier: MIT */
#include "cli/http/sockets.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/number.h"
#include "cli/complain.h"
#include "cli/environment.h"

enum { PORT = 3000, MODE = 0600, FIRST_FD = 3 };

/* A name for the address that is the default. */
static const char *read_host(const cli_options *options)
{
    const char *host = environment_unless(options->listening.host, "MCP_HOST");

    return host != NULL && strcmp(host, "localhost") == 0 ? NULL : host;
}

/* A name would be one for several addresses, or for none tomorrow. */
static int check_host(const char *host)
{
    const struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_flags = AI_NUMERICHOST};
    struct addrinfo *address = NULL;

    if (host == NULL || strncmp(host, "unix:", strlen("unix:")) == 0)
        return EXIT_DONE;
    if (getaddrinfo(host, NULL, &hints, &address) == 0) {
        freeaddrinfo(address);
        return EXIT_DONE;
    }
    return cli_refuse_setting(
        "--host (MCP_HOST) takes an address such as 127.0.0.1, localhost, or unix:/path; "
        "\"%.64s\" is none of these",
        host);
}

static int read_port(uint16_t *out, const cli_options *options)
{
    const char *name = environment_name("PORT", "MCP_PORT");
    const char *text = environment_text(name);
    uint64_t port = PORT;

    if (options->listening.has_port)
        port = options->listening.port;
    else if (text != NULL && !pa_read_count(&port, text, strlen(text), UINT16_MAX))
        return cli_refuse_setting("%s takes a whole number from 0, for any port, to %d", name, UINT16_MAX);
    *out = (uint16_t)port;
    return EXIT_DONE;
}

static int read_mode(unsigned *out)
{
    const char *text = environment_text("MCP_SOCKET_MODE");

    *out = MODE;
    if (text == NULL)
        return EXIT_DONE;
    *out = (unsigned)strtoul(text, NULL, 8);
    if (strspn(text, "01234567") == strlen(text) && strlen(text) >= 3 && strlen(text) <= 4 && *out <= 0777)
        return EXIT_DONE;
    return cli_refuse_setting("MCP_SOCKET_MODE takes the permissions of the socket's file, such as 0660");
}

/* ---- sockets that were handed over: sd_listen_fds(3) ---- */

static int take_sockets(http_sockets *out)
{
    const char *process = getenv("LISTEN_PID"), *text = getenv("LISTEN_FDS");
    uint64_t count;

    if (process == NULL || text == NULL || strtoull(process, NULL, 10) != (unsigned long long)getpid())
        return EXIT_DONE;
    if (!pa_read_count(&count, text, strlen(text), HTTP_MAX_SOCKETS))
        return cli_refuse_setting("LISTEN_FDS is not the number of sockets: at most %d can be handed over",
                                  HTTP_MAX_SOCKETS);
    for (int i = 0; i < (int)count; i++)
        if (!http_take_socket(out, FIRST_FD + i))
            return cli_refuse_setting(
                "descriptor %d, which LISTEN_FDS hands over, is no stream socket that listens: with systemd "
                "use ListenStream= and Accept=no",
                FIRST_FD + i);
    return EXIT_DONE;
}

/* ---- all of it ---- */

int sockets_read(http_place *out, const cli_options *options)
{
    *out = (http_place){.host = read_host(options)};
    if (check_host(out->host) != EXIT_DONE || read_port(&out->port, options) != EXIT_DONE ||
        read_mode(&out->mode) != EXIT_DONE)
        return EXIT_USAGE;
    return take_sockets(&out->sockets);
}

int sockets_open(http_place *place)
{
    char problem[512];

    if (place->sockets.count > 0 ||
        http_listen(&place->sockets, place->host, place->port, place->mode, problem, sizeof(problem)))
        return EXIT_DONE;
    cli_complain("%s", problem);
    return EXIT_FAILED;
}

http_reach sockets_reach(const http_place *place)
{
    return place->sockets.count > 0 ? http_sockets_reach(&place->sockets) : http_host_reach(place->host);
}
