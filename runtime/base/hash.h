/* SPDX-License-Identifier: MIT */
/**
 * @file hash.h
 * FNV-1a, for tables whose keys nobody chooses to collide, or that are bounded.
 */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/** The hash of nothing. */
#define PA_HASH_START UINT32_C(2166136261)

/** The hash of what was hashed before and these bytes behind it. */
static inline uint32_t pa_hash(uint32_t hash, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * UINT32_C(16777619);
    return hash;
}

#endif
