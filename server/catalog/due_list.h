/* SPDX-License-Identifier: MIT */
/**
 * @file due_list.h
 * Things whose time comes, each after the same while, so that the list is in the order of their times.
 */
#ifndef SERVER_CATALOG_DUE_LIST_H
#define SERVER_CATALOG_DUE_LIST_H

#include <stdint.h>

typedef struct due_item due_item;

/** A member of the thing, which is the item's owner. */
struct due_item {
    void *owner;
    due_item *previous;
    due_item *next;
    int64_t at; /* milliseconds of clock.h */
};

/** Zero-initialised: empty. */
typedef struct due_list {
    due_item *first;
    due_item *last;
} due_list;

/** Adds an item, due in so many milliseconds: as many for every item of the list. */
void due_list_add(due_list *list, due_item *item, void *owner, int wait_ms);

void due_list_remove(due_list *list, due_item *item);

/** Milliseconds until the first item is due; -1: there is none. */
int due_list_left(const due_list *list);

/** The owner of the first item if that is due, else NULL. */
void *due_list_first_due(const due_list *list);

#endif
