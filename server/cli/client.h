/* SPDX-License-Identifier: MIT */
/**
 * @file client.h
 * The clients of commands.
 */
#ifndef SERVER_CLI_CLIENT_H
#define SERVER_CLI_CLIENT_H

#include "cli/options.h"
#include "cli/sandbox/inside.h"

/** What a command calls. Start from {0}. */
typedef struct cli_client {
    portkey_client *client;
    sandbox_inside *sandbox; /* NULL: the API is called */
} cli_client;

/**
 * Makes the client of a command that makes calls, and gives up access to the
 * user's files, for which it was the last to ask.
 *
 * @param out          to be closed with client_close(), after failures, too
 * @param max_response the size of responses, as in portkey_options
 * @return as portkey_client_new() and inside_open(); nothing was printed but warnings
 */
PORTKEY_CHECK_RESULT int client_open(cli_client *out, const cli_options *options, size_t max_response,
                                     portkey_error *error);

/**
 * Makes a client for a server that must not send anything: it has neither the
 * key nor the addresses of the options, and its own address does not exist.
 */
PORTKEY_CHECK_RESULT int client_open_idle(cli_client *out, const cli_options *options, portkey_error *error);

/** Closes what these opened. */
void client_close(cli_client *client);

/** Checks the addresses that were given, for a command that makes no calls. Reads no file. */
PORTKEY_CHECK_RESULT int client_check_addresses(const cli_options *options, portkey_error *error);

#endif
