/* SPDX-License-Identifier: MIT */
/**
 * @file api_key.h
 * Where the API key comes from.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_API_KEY_H
#define PORTKEYADMIN_RUNTIME_CLIENT_API_KEY_H

#include <portkeyadmin/portkeyadmin.h>

/**
 * The key from the options, or from the file they name.
 *
 * @param out receives a copy to be wiped and freed, or NULL when there is none
 * @return 0, PORTKEY_ECONFIG (the file cannot be read, or what is there cannot be a key), PORTKEY_ENOMEM
 */
int pa_api_key_load(char **out, const portkey_options *options, portkey_error *error);

/**
 * Whether bytes can be an API key.
 *
 * @param from what holds them, for the message
 * @return 0 or PORTKEY_ECONFIG
 */
int pa_api_key_check(const char *key, size_t length, const char *from, portkey_error *error);

/** Whether a masked text may be that of the key: see portkey_client_key_fits(). */
bool pa_api_key_fits(const char *key, const char *masked);

/** Wipes and frees. NULL is fine. */
void pa_api_key_free(char *key);

#endif
