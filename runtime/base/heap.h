/* SPDX-License-Identifier: MIT */
/**
 * @file heap.h
 * A priority queue through a member of its elements, a pairing heap: adding and
 * removing never allocate, so that a timer can always be started.
 */
#ifndef BASE_HEAP_H
#define BASE_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct pa_heap_node pa_heap_node;

/** Zero-initialised: in no heap. */
struct pa_heap_node {
    int64_t key;
    pa_heap_node *child;    /* the first of its children */
    pa_heap_node *next;     /* the next child of the same parent */
    pa_heap_node *previous; /* the child before it; the parent, for the first child */
    bool is_in;
};

/** Zero-initialised: empty. */
typedef struct pa_heap {
    pa_heap_node *least;
} pa_heap;

/** Adds a node that is in no heap. */
void pa_heap_add(pa_heap *heap, pa_heap_node *node, int64_t key);

/** Removes a node; one that is in no heap stays so. */
void pa_heap_remove(pa_heap *heap, pa_heap_node *node);

/** The node with the least key, or NULL. Of equal keys, any. */
static inline pa_heap_node *pa_heap_least(const pa_heap *heap)
{
    return heap->least;
}

#endif
