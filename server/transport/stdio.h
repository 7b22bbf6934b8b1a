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
 * Opens /dev/null where the process was started without a standard input or
 * error: the next file or socket would take its number, and be read or written
 * in its place. To be called before anything is opened.
 *
 * @return -1 on failure, with errno set
 */
int stdio_fill_gaps(void);

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
