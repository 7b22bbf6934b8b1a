/* SPDX-License-Identifier: MIT */
/**
 * @file hide.h
 * The API key, where a server repeats it.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_HIDE_H
#define PORTKEYADMIN_RUNTIME_CLIENT_HIDE_H

#include "client/api_key.h"

/** The most bytes that one byte of a secret takes in the forms that pa_hide() knows. */
#define PA_MAX_FORM 6

/**
 * Overwrites the secret with asterisks wherever it stands in the text: as it
 * is, with the escapes of JSON, percent-encoded, or within base64 of either
 * alphabet. Nothing is hidden of a secret of fewer than 4 bytes, and not in
 * base64 of one of fewer than 8: too much else would look like it.
 *
 * Of USER:PASSWORD the password is hidden by itself, too.
 *
 * @param secret printable ASCII; NULL: there is none
 */
void pa_hide(char *text, const char *secret);

#endif
