/* SPDX-License-Identifier: MIT */
/**
 * @file serve.h
 * The catalog as a server, whichever way its clients come.
 */
#ifndef SERVER_CLI_SERVE_H
#define SERVER_CLI_SERVE_H

#include "cli/options.h"
#include "loop/loop.h"
#include "mcp/server.h"

/** A way for clients to come. */
typedef struct cli_front {
    /** Serves until it ends. Returns the exit status. */
    int (*serve)(void *context, event_loop *loop, mcp_server *server);
    void *context;
} cli_front;

/**
 * Opens the client and the catalog, and serves them. Where the settings of the
 * API cannot be used, it serves all the same and says so to each caller.
 *
 * @return the exit status
 */
int cli_serve(const cli_options *options, const cli_front *front);

#endif
