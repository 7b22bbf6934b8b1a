/* SPDX-License-Identifier: MIT */
/**
 * @file undelivered.h
 * Answers that must not be lost, such as the new value of an API key, and whose
 * call was cancelled: kept for whoever asked, until the same tool is asked about
 * the same again.
 *
 * They are secrets: they lie in memory that is overwritten, for half an hour at
 * most, and go to the principal of the same name with the same API key alone.
 */
#ifndef SERVER_CATALOG_UNDELIVERED_H
#define SERVER_CATALOG_UNDELIVERED_H

#include "catalog/portkey_catalog.h"

/** How many there may be, with those that are waited for. */
#define UNDELIVERED_MAX_ENTRIES 16

/** How many one principal may have. */
#define UNDELIVERED_MAX_EACH 4

/** How long one is kept: as long as an old value works at least. */
#define UNDELIVERED_KEPT_MS (30 * 60 * 1000)

/** How long the text of one may be. */
#define UNDELIVERED_MAX_BYTES ((size_t)64 * 1024)

/** NULL when out of memory. The loop must live as long. */
undelivered_answers *undelivered_new(event_loop *loop);

/** NULL is fine. */
void undelivered_free(undelivered_answers *answers);

typedef struct undelivered_entry undelivered_entry;

/**
 * Makes room for an answer that is still waited for. undelivered_keep() or
 * undelivered_drop() follows.
 *
 * @param owner   for whom, with the key that the answer was made with
 * @param tool    whose answer it is
 * @param subject what the answer is about
 * @return NULL when out of memory, or if there are too many
 */
undelivered_entry *undelivered_await(undelivered_answers *answers, const mcp_principal *owner,
                                     const char *tool, const char *subject);

/** The name of the principal that the answer is for, until undelivered_keep() or undelivered_drop(). */
const char *undelivered_owner(const undelivered_entry *entry);

/** Keeps the answer. */
void undelivered_keep(undelivered_entry *entry, const char *text, size_t length);

/** Gives the room back. */
void undelivered_drop(undelivered_entry *entry);

typedef enum undelivered_state {
    UNDELIVERED_NONE,
    UNDELIVERED_AWAITED, /* its run goes on */
    UNDELIVERED_TAKEN,
} undelivered_state;

/**
 * Moves what is kept out of the store.
 *
 * @param out receives the text, to be freed, if it is taken
 */
undelivered_state undelivered_take(undelivered_answers *answers, const mcp_principal *owner, const char *tool,
                                   const char *subject, pa_text *out);

#endif
