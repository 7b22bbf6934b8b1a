/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "base/memory.h"

char *pa_copy(const char *bytes, size_t length)
{
    char *copy = length < SIZE_MAX ? malloc(length + 1) : NULL;

    if (copy != NULL) {
        if (length > 0)
            memcpy(copy, bytes, length);
        copy[length] = '\0';
    }
    return copy;
}

void *pa_resize_array(void *array, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return NULL;
    /* realloc() of 0 bytes may free the array and return NULL, which would look like a failure that kept it. */
    return realloc(array, count * size > 0 ? count * size : 1);
}

void pa_lock(const char *secret, size_t length)
{
    (void)mlock(secret, length);
}

void pa_wipe(char *secret, size_t length)
{
    if (length == 0)
        return;
    memset(secret, 0, length);
    /* For all the compiler knows, this reads what was written. */
    __asm__ volatile("" : : "r"(secret) : "memory");
}
