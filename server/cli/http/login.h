/* SPDX-License-Identifier: MIT */
/**
 * @file login.h
 * Who may use the server over HTTP, and with whose key, as the environment says.
 */
#ifndef SERVER_CLI_HTTP_LOGIN_H
#define SERVER_CLI_HTTP_LOGIN_H

#include "cli/http/settings.h"

/**
 * Reads it, with the file of principals. The host must have been read.
 *
 * @return EXIT_DONE: login_free() must follow; or EXIT_USAGE after a complaint on standard error
 */
int login_read(http_settings *out, const cli_options *options);

/** Fills in what depends on where the server listens. EXIT_DONE, or the status to exit with after a complaint. */
int login_place(http_settings *settings);

void login_free(http_settings *settings);

#endif
