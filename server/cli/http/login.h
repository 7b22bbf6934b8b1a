/* SPDX-License-Identifier: MIT */
/**
 * @file login.h
 * Who may use the server over HTTP, and with whose key, as the environment says.
 */
#ifndef SERVER_CLI_HTTP_LOGIN_H
#define SERVER_CLI_HTTP_LOGIN_H

#include "cli/http/settings.h"

/** Reads it. The host must have been read. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. */
int login_read(http_settings *out, const cli_options *options);

#endif
