/* SPDX-License-Identifier: MIT */
/**
 * @file seal_key.h
 * The keys that processes of one server share.
 */
#ifndef SERVER_CLI_HTTP_SEAL_KEY_H
#define SERVER_CLI_HTTP_SEAL_KEY_H

#include "shared/keys.h"

/**
 * Reads a file of keys: 32 bytes, or lines of 64 hexadecimal digits or of
 * base64. Others must not be able to read it.
 *
 * @return EXIT_DONE, or EXIT_USAGE after a complaint on standard error
 */
int seal_key_read(shared_keys *out, const char *path);

/** Reads one key in base64, the value of that variable. EXIT_DONE, or EXIT_USAGE after a complaint. */
int seal_key_read_text(shared_keys *out, const char *name, const char *text);

#endif
