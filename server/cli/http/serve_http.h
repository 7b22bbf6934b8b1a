/* SPDX-License-Identifier: MIT */
/**
 * @file serve_http.h
 * A catalog over HTTP.
 */
#ifndef SERVER_CLI_HTTP_SERVE_HTTP_H
#define SERVER_CLI_HTTP_SERVE_HTTP_H

#include "catalog/portkey_catalog.h"
#include "cli/options.h"

/** Serves until a signal ends it. Returns the exit status. */
int serve_http(event_loop *loop, mcp_server *server, const cli_options *options);

#endif
