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

/**
 * Serves on the loop until the input ends, the reader goes away, or SIGTERM or
 * SIGINT comes; then stops the loop.
 *
 * Takes over the process's standard output: what else is printed from then on
 * goes to standard error.
 *
 * @return the exit status
 */
int stdio_serve(event_loop *loop, mcp_server *server, const mcp_principal *principal,
                enum stdio_client client);

#endif
