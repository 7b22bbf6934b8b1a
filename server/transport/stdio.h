/* SPDX-License-Identifier: MIT */
/**
 * @file stdio.h
 * Serving one client over standard input and output.
 */
#ifndef SERVER_TRANSPORT_STDIO_H
#define SERVER_TRANSPORT_STDIO_H

#include "loop/loop.h"
#include "mcp/server.h"

enum stdio_client {
    STDIO_ANY,       /* a client of either era */
    STDIO_STATELESS, /* modern requests only: a proxy that relays many clients */
};

typedef struct stdio_transport stdio_transport;

/**
 * Serves from the next turn of the loop on, until the input ends, the reader
 * goes away, or SIGTERM or SIGINT comes; then stops the loop.
 *
 * Takes over the process's standard output: what else is printed from then on
 * goes to standard error.
 *
 * @return NULL after a complaint on standard error
 */
stdio_transport *stdio_open(event_loop *loop, mcp_server *server, const mcp_principal *principal,
                            enum stdio_client client);

/**
 * Closes the session and what stdio_open() opened.
 *
 * @return the exit status: 1, after a complaint on standard error, if messages were lost
 */
int stdio_close(stdio_transport *transport);

#endif
