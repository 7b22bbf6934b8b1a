/* SPDX-License-Identifier: MIT */
/**
 * @file inside.h
 * The sandbox within this process: a client's requests go to it, not to the API.
 */
#ifndef SERVER_CLI_SANDBOX_INSIDE_H
#define SERVER_CLI_SANDBOX_INSIDE_H

#include "cli/options.h"

typedef struct sandbox_inside sandbox_inside;

/**
 * Opens the sandbox that the options ask for, and says so on standard error.
 *
 * @param client receives address, key and transport, in place of those of the API
 * @return 0, PORTKEY_ECONFIG, or PORTKEY_ENOMEM
 */
PORTKEY_CHECK_RESULT int inside_open(sandbox_inside **out, portkey_options *client,
                                     const cli_options *options, portkey_error *error);

/** Closes it, after the clients that call it. Accepts NULL. */
void inside_close(sandbox_inside *inside);

#endif
