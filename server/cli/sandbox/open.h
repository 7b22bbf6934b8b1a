/* SPDX-License-Identifier: MIT */
/**
 * @file open.h
 * The sandbox that the options ask for.
 */
#ifndef SERVER_CLI_SANDBOX_OPEN_H
#define SERVER_CLI_SANDBOX_OPEN_H

#include "cli/options.h"
#include "sandbox/sandbox.h"

/**
 * Opens it.
 *
 * @param message receives why it failed
 * @return NULL on failure
 */
portkey_sandbox *cli_sandbox_open(const cli_options *options, char *message, size_t size);

/** Gives up access to the user's files, unless the sandbox needs one. */
void cli_sandbox_confine(const cli_options *options);

#endif
