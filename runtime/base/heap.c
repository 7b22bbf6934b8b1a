/* SPDX-License-Identifier: MIT */
#include "base/heap.h"

/* Makes one root of two: the greater becomes the first child of the lesser. Either may be NULL. */
static pa_heap_node *join(pa_heap_node *a, pa_heap_node *b)
{
    pa_heap_node *lesser;
    pa_heap_node *greater;

    if (a == NULL || b == NULL)
        return a != NULL ? a : b;
    lesser = a->key <= b->key ? a : b;
    greater = lesser == a ? b : a;
    greater->next = lesser->child;
    if (greater->next != NULL)
        greater->next->previous = greater;
    greater->previous = lesser;
    lesser->child = greater;
    return lesser;
}

/* The node after this one, which becomes a root by itself. NULL is fine. */
static pa_heap_node *detach(pa_heap_node *node)
{
    pa_heap_node *next = node != NULL ? node->next : NULL;

    if (node != NULL) {
        node->next = NULL;
        node->previous = NULL;
    }
    return next;
}

/* Joins siblings in pairs, then the pairs from the last to the first: that is what keeps the heap shallow. */
static pa_heap_node *join_all(pa_heap_node *first)
{
    pa_heap_node *pairs = NULL; /* linked by next, the last pair first */
    pa_heap_node *root = NULL;

    while (first != NULL) {
        pa_heap_node *a = first;
        pa_heap_node *b = detach(a);
        pa_heap_node *pair;

        first = detach(b);
        pair = join(a, b);
        pair->next = pairs;
        pairs = pair;
    }
    while (pairs != NULL) {
        pa_heap_node *next = detach(pairs);

        root = join(root, pairs);
        pairs = next;
    }
    return root;
}

void pa_heap_add(pa_heap *heap, pa_heap_node *node, int64_t key)
{
    *node = (pa_heap_node){.key = key, .is_in = true};
    heap->least = join(heap->least, node);
}

void pa_heap_remove(pa_heap *heap, pa_heap_node *node)
{
    pa_heap_node *children;

    if (!node->is_in)
        return;
    children = join_all(node->child);
    if (node == heap->least) {
        heap->least = children;
    } else {
        if (node->previous->child == node)
            node->previous->child = node->next;
        else
            node->previous->next = node->next;
        if (node->next != NULL)
            node->next->previous = node->previous;
        heap->least = join(heap->least, children);
    }
    *node = (pa_heap_node){.is_in = false};
}
