/* SPDX-License-Identifier: MIT */
/**
 * @file key_check.h
 * Advice on how the API key is kept.
 */
#ifndef SERVER_CLI_KEY_CHECK_H
#define SERVER_CLI_KEY_CHECK_H

#include <portkeyadmin/portkeyadmin.h>

/**
 * Warns on standard error of a key file that other users can read, and of a
 * key that is too short to be recognised in texts that must not show it.
 * A key that cannot be had at all is for portkey_client_new() to refuse.
 */
void cli_check_key(const portkey_options *options);

#endif
