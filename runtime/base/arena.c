/* SPDX-License-Identifier: MIT */
#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>

enum { CHUNK = 8 * 1024 };

struct pa_chunk {
    struct pa_chunk *next;
    size_t size;
    max_align_t content[];
};

static size_t rounded(size_t size)
{
    return (size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
}

static struct pa_chunk *add_chunk(pa_arena *arena, size_t size)
{
    struct pa_chunk *chunk = calloc(1, sizeof(*chunk) + size);

    if (chunk == NULL)
        return NULL;
    chunk->size = size;
    chunk->next = arena->newest;
    arena->newest = chunk;
    arena->used = 0;
    return chunk;
}

void *pa_arena_take(pa_arena *arena, size_t size)
{
    struct pa_chunk *chunk = arena->newest;
    size_t wanted;
    void *piece;

    if (size > SIZE_MAX / 2)
        return NULL;
    wanted = rounded(size);
    if (chunk == NULL || chunk->size - arena->used < wanted)
        chunk = add_chunk(arena, wanted > CHUNK ? wanted : CHUNK);
    if (chunk == NULL)
        return NULL;
    piece = (char *)chunk->content + arena->used;
    arena->used += wanted;
    return piece;
}

void pa_arena_free(pa_arena *arena)
{
    while (arena->newest != NULL) {
        struct pa_chunk *next = arena->newest->next;

        free(arena->newest);
        arena->newest = next;
    }
    arena->used = 0;
}
