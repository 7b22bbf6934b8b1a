/* SPDX-License-Identifier: MIT */
/**
 * @file from_key.h
 * An argument that an operation requires and the API key decides: its tool's
 * schema does not require it, and where a call has none, that of whoami's answer
 * is filled in.
 */
#ifndef SERVER_CATALOG_FROM_KEY_H
#define SERVER_CATALOG_FROM_KEY_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

/**
 * The argument that is to be filled in; NULL: none is, because none is missing,
 * or because the arguments are wrong besides, which is then in *error.
 *
 * @param error may be NULL; is left as it is if no such argument is missing
 */
const char *from_key_missing(const portkey_tool *tool, const char *arguments, size_t length,
                             portkey_error *error);

/**
 * Writes the arguments with the one of that name added.
 *
 * @param out      receives an object, to be freed; one that failed was out of memory
 * @param identity what whoami answered
 * @return false if the answer does not have it
 */
bool from_key_fill(pa_text *out, const char *name, const char *arguments, size_t length, const char *identity,
                   size_t identity_length);

/** Explains that the argument was not found, why (no bytes: it is not known), and what to do. */
void from_key_explain(portkey_error *error, const char *name, const char *reason, size_t length);

/** Appends what was filled in, as a sentence; the value if it is a short identifier. */
void from_key_append_note(pa_text *text, const char *name, const char *arguments, size_t length);

#endif
