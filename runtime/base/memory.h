/* SPDX-License-Identifier: MIT */
/**
 * @file memory.h
 * Copying, growing and wiping memory.
 */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

/** A NUL-terminated copy, or NULL. */
char *pa_copy(const char *bytes, size_t length);

/** realloc for count elements; NULL on overflow and when out of memory, and only then. The array is kept then. */
void *pa_resize_array(void *array, size_t count, size_t size);

/**
 * Keeps a secret out of swap space, where the system allows that. Its pages stay
 * locked when it is gone, as other secrets may lie in them.
 */
void pa_lock(const char *secret, size_t length);

/** Overwrites a secret in a way the compiler keeps. NULL with length 0 is fine. */
void pa_wipe(char *secret, size_t length);

#endif
