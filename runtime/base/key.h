/* SPDX-License-Identifier: MIT */
/**
 * @file key.h
 * API keys: what can be one, and files that have one on their first line.
 */
#ifndef BASE_KEY_H
#define BASE_KEY_H

#include <stddef.h>
#include <sys/types.h>

/** The longest key. */
#define PA_MAX_KEY 4096

/** The bytes that pa_read_key() needs, with which it notices that a key is too long. */
enum { PA_KEY_FILE_SIZE = PA_MAX_KEY + 3 };

/** Why bytes cannot be an API key, as the end of a sentence that has it as its subject; NULL if they can. */
const char *pa_key_flaw(const char *key, size_t length);

/**
 * Reads the first line of a file that pa_open_file() opened, and leaves nothing else in the buffer.
 *
 * @return its length, which may be that of no key; or -1, with errno
 */
ssize_t pa_read_key(int file, char buffer[PA_KEY_FILE_SIZE]);

#endif
