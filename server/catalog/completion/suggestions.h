/* SPDX-License-Identifier: MIT */
/**
 * @file suggestions.h
 * Values to choose from: the objects that lists of the API have, fetched and
 * kept for a minute.
 *
 * A user types while suggestions are asked for, so the wait is short: a list
 * that does not come in time goes into the cache for the next question.
 */
#ifndef SERVER_CATALOG_COMPLETION_SUGGESTIONS_H
#define SERVER_CATALOG_COMPLETION_SUGGESTIONS_H

#include "catalog/portkey_catalog.h"

/* ---- lists ---- */

/** How many bytes of values and names one list keeps. */
#define SUGGESTIONS_MAX_BYTES ((size_t)256 * 1024)

/** How many values one answer gives. */
#define SUGGESTIONS_MAX_VALUES 100

typedef struct suggestion_list {
    pa_text pairs;   /* value NUL name NUL, and so on; the name may be empty */
    bool is_partial; /* there are more upstream than were listed */
} suggestion_list;

#define SUGGESTIONS_INIT                                                                                     \
    {                                                                                                        \
        PA_TEXT_INIT(SUGGESTIONS_MAX_BYTES), false                                                           \
    }

void suggestions_free(suggestion_list *list);

/**
 * Adds a value, with the name it is known by, which may be "". Values of zero
 * length, or with a NUL in them, are left out.
 */
void suggestions_add(suggestion_list *list, const char *value, size_t value_length, const char *name,
                     size_t name_length);

/**
 * Adds what an answer of the API lists: the elements of its "data", of the
 * answer itself, or of its first array. The value of an element is its member
 * named as the variable, else its "id", else its "slug".
 */
void suggestions_read(suggestion_list *list, portkey_value answer, const char *variable, size_t length);

/**
 * Appends the values of which they or their names begin with what was typed
 * (ASCII letters of either case), as JSON strings with commas between.
 *
 * @return how many there are; no more than SUGGESTIONS_MAX_VALUES are appended
 */
size_t suggestions_match(pa_text *values, const suggestion_list *list, const char *typed, size_t length);

/* ---- the cache ---- */

/** NULL when out of memory. Loop and upstream must live longer. */
suggestion_cache *suggestion_cache_new(event_loop *loop, const portkey_upstream *upstream);

/** Frees it with the fetches under way. There must be no waiter any longer. NULL is fine. */
void suggestion_cache_free(suggestion_cache *cache);

/** Waits for a list. Embed it, with ready and owner set; the rest is the cache's. */
typedef struct suggestion_waiter {
    pa_link link; /* first, so that one is the other */

    /** Gets the list, or NULL where it did not come in time. The waiter has left the cache. */
    void (*ready)(void *owner, const suggestion_list *list);

    void *owner;
    struct suggestion_entry *entry;
    loop_timer patience;
} suggestion_waiter;

/**
 * Gives a waiter the list that a request fetches with the principal's key, at
 * once or later. A list that cannot be fetched is an empty one.
 *
 * @param request  is taken over
 * @param variable names the value of an element, as suggestions_read() has it; no NUL among its bytes
 */
void suggestion_cache_ask(suggestion_cache *cache, const mcp_principal *principal, portkey_request *request,
                          const char *variable, size_t length, suggestion_waiter *waiter);

/** Takes out a waiter that was not given its list yet. The fetch continues, because the next request will need the same list. */
void suggestion_cache_leave(suggestion_waiter *waiter);

/** Forgets the lists of the principal, as something may have changed. */
void suggestion_cache_forget(suggestion_cache *cache, const mcp_principal *principal);

#endif
