/* SPDX-License-Identifier: MIT */
/**
 * @file sockets.h
 * Where the server listens, as options and environment say, or as the service
 * manager that starts it does.
 */
#ifndef SERVER_CLI_HTTP_SOCKETS_H
#define SERVER_CLI_HTTP_SOCKETS_H

#include "cli/options.h"
#include "transport/http/listen.h"

typedef struct http_place {
    const char *host; /* NULL: 127.0.0.1 */
    uint16_t port;
    unsigned mode;        /* of a unix socket's file */
    http_sockets sockets; /* before sockets_open(): those that were handed over */
} http_place;

/** Reads it. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. */
int sockets_read(http_place *out, const cli_options *options);

/** Listens, unless sockets were handed over. EXIT_DONE, or EXIT_FAILED after a complaint. */
int sockets_open(http_place *place);

/** Whose clients will reach it. */
http_reach sockets_reach(const http_place *place);

#endif
