/* SPDX-License-Identifier: MIT */
/**
 * @file arena.h
 * Memory that is given back all at once: many small pieces that live equally long.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct pa_chunk;

/** Zero-initialised: empty. */
typedef struct pa_arena {
    struct pa_chunk *newest;
    size_t used; /* of the newest */
} pa_arena;

/** Returns memory that is zero and aligned for any type, or NULL. */
void *pa_arena_take(pa_arena *arena, size_t size);

/** Frees all that was taken, and makes the arena empty. */
void pa_arena_free(pa_arena *arena);

#endif
