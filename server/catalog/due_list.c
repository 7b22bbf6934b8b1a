/* SPDX-License-Identifier: MIT */
#include "catalog/due_list.h"

#include <stddef.h>

#include "base/clock.h"

void due_list_add(due_list *list, due_item *item, void *owner, int wait_ms)
{
    *item = (due_item){.owner = owner, .previous = list->last, .at = pa_clock_ms() + wait_ms};
    if (list->last != NULL)
        list->last->next = item;
    else
        list->first = item;
    list->last = item;
}

void due_list_remove(due_list *list, due_item *item)
{
    if (item->previous != NULL)
        item->previous->next = item->next;
    else
        list->first = item->next;
    if (item->next != NULL)
        item->next->previous = item->previous;
    else
        list->last = item->previous;
}

int due_list_left(const due_list *list)
{
    int64_t left;

    if (list->first == NULL)
        return -1;
    left = list->first->at - pa_clock_ms();
    return left > 0 ? (int)left : 0;
}

void *due_list_first_due(const due_list *list)
{
    return due_list_left(list) == 0 ? list->first->owner : NULL;
}
