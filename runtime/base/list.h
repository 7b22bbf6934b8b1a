/* SPDX-License-Identifier: MIT */
/**
 * @file list.h
 * A doubly linked list through a member of its elements: adding and removing
 * never allocate.
 *
 * The link is the element's first member, so that one is the other.
 */
#ifndef BASE_LIST_H
#define BASE_LIST_H

#include <stdbool.h>
#include <stddef.h>

typedef struct pa_link pa_link;

struct pa_link {
    pa_link *next;
    pa_link *previous;
};

/** Zero-initialised: empty. */
typedef struct pa_list {
    pa_link *first;
    pa_link *last;
    size_t count;
} pa_list;

static inline void pa_list_add(pa_list *list, pa_link *link)
{
    *link = (pa_link){.previous = list->last};
    if (list->last != NULL)
        list->last->next = link;
    else
        list->first = link;
    list->last = link;
    list->count++;
}

/** Takes a link out of the list it is in. */
static inline void pa_list_remove(pa_list *list, pa_link *link)
{
    if (list->first == link)
        list->first = link->next;
    else
        link->previous->next = link->next;
    if (link->next == NULL) /* as analyzers can see, list->last == link */
        list->last = link->previous;
    else
        link->next->previous = link->previous;
    *link = (pa_link){NULL, NULL};
    list->count--;
}

#endif
