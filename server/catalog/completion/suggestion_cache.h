/* SPDX-License-Identifier: MIT */
/**
 * @file suggestion_cache.h
 * Lists of the API, fetched for suggestions and kept for a minute.
 *
 * Somebody types while suggestions are asked for, so nobody waits for long: a
 * list that is not there in time goes into the cache for the next question.
 */
#ifndef SERVER_CATALOG_COMPLETION_SUGGESTION_CACHE_H
#define SERVER_CATALOG_COMPLETION_SUGGESTION_CACHE_H

#include "catalog/completion/suggestions.h"
#include "catalog/due_list.h"
#include "catalog/work.h"

typedef struct suggestion_cache suggestion_cache;
typedef struct suggestion_waiter suggestion_waiter;

/** Who waits for a list: the first member of a structure on the heap. Set ready; the rest is the cache's. */
struct suggestion_waiter {
    catalog_work work; /* first, so that one is the other; its `stop` takes the waiter out and frees it */

    /** Gets the list, or NULL where it did not come in time, and frees the waiter. */
    void (*ready)(suggestion_waiter *waiter, const suggestion_list *list);

    struct suggestion_entry *entry;
    due_item deadline;
};

/** NULL when memory ran out. The client has to live longer. */
suggestion_cache *suggestion_cache_new(portkey_client *client);

/** Frees it with the fetches under way; nobody may wait any longer. NULL is fine. */
void suggestion_cache_free(suggestion_cache *cache);

/**
 * Gives a waiter the list that a request fetches, at once or later.
 *
 * A list that cannot be fetched is an empty one.
 *
 * @param request  is taken over
 * @param variable names the value of an element, as suggestions_read() has it
 */
void suggestion_cache_ask(suggestion_cache *cache, portkey_request *request, const char *variable,
                          size_t length, suggestion_waiter *waiter);

/** Forgets all lists, as something may have changed. */
void suggestion_cache_forget(suggestion_cache *cache);

/** Milliseconds until somebody has waited enough; -1: nobody waits. */
int suggestion_cache_due(const suggestion_cache *cache);

/** Answers those who have. */
void suggestion_cache_tick(suggestion_cache *cache);

#endif
