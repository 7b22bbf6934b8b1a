/* SPDX-License-Identifier: MIT */
/**
 * @file client_setups.h
 * How MCP clients are told to use the server over HTTP.
 */
#ifndef SERVER_CLI_HTTP_PAGES_CLIENT_SETUPS_H
#define SERVER_CLI_HTTP_PAGES_CLIENT_SETUPS_H

#include <stddef.h>

/** What clients have to send; bits. */
enum { CLIENT_SENDS_TOKEN = 1, CLIENT_SENDS_KEY = 2 };

/** Stands in the lines for the URL of the server. */
#define CLIENT_SETUP_URL "%URL%"

typedef struct client_setup {
    const char *client;
    const char *file;     /* where the lines belong; NULL: a shell */
    const char *lines[4]; /* by what the client has to send */
} client_setup;

const client_setup *client_setups(size_t *count);

#endif
