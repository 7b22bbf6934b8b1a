/* SPDX-License-Identifier: MIT */
/**
 * @file names.h
 * Names that others wrote: a map may have keys, addresses and numbers of
 * customers as the names of its members, so only what looks like the name of
 * a field is shown.
 */
#ifndef SERVER_CLI_OBSERVE_NAMES_H
#define SERVER_CLI_OBSERVE_NAMES_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

/** The longest API key, and its NUL. */
enum { MAX_KEY = 4096 + 1 };

/** The API key that is in use, which is shown in no case. Zero-initialised: none. */
typedef struct own_key {
    char text[MAX_KEY];
} own_key;

/** Reads the key where the client does. What cannot be read is left to the client to complain about. */
void own_key_read(own_key *key, const portkey_options *options);

void own_key_wipe(own_key *key);

/** Appends the name, or in its place that it is not shown. */
void names_append(pa_text *text, const own_key *key, const char *name, size_t length);

#endif
