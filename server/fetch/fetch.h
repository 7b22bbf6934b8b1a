/* SPDX-License-Identifier: MIT */
/**
 * @file fetch.h
 * Fetching one small document by URL, on the loop: what a login provider
 * publishes about its keys.
 *
 * Only https is fetched, with the server's certificate checked, and http from
 * this machine itself, which is for tests and providers that run beside the
 * server. Redirects are not followed: a provider is trusted at the address that
 * was configured.
 */
#ifndef SERVER_FETCH_FETCH_H
#define SERVER_FETCH_FETCH_H

#include "loop/loop.h"

/** How many documents one pool fetches at once. */
enum { FETCH_MAX = 4 };

/** The longest URL, in bytes. */
enum { FETCH_MAX_URL = 2048 };

typedef struct fetch_pool fetch_pool;

/** Certificates to trust, as in portkey_options: files in PEM. NULL: those of the system. */
typedef struct fetch_trust {
    const char *ca_file;
    const char *ca_directory;
} fetch_trust;

/** What came of it; valid during the callback. */
typedef struct fetch_answer {
    const char *failure; /* why there is no answer, in words for the operator; NULL: there is one */
    long status;         /* of HTTP */
    const char *body;    /* not NUL-terminated */
    size_t length;
    int64_t fresh_s; /* for so many seconds more Cache-Control lets it be kept; -1: it says nothing */
} fetch_answer;

typedef struct fetch_order {
    const char *url;    /* one that fetch_check_url() accepts; copied */
    size_t max_bytes;   /* of the body; a longer one is a failure */
    int64_t timeout_ms; /* from the start to the last byte */
    /**
     * Called once, from the loop, never from fetch_start(). It may start
     * another fetch, while its own still counts for FETCH_MAX. It must not free the pool.
     */
    void (*done)(void *owner, const fetch_answer *answer);
    void *owner;
} fetch_order;

/** What is wrong with a URL, as the end of a sentence that begins with its name; NULL: nothing. Sends nothing. */
const char *fetch_check_url(const char *url);

/** @param trust copied. @return NULL when out of memory */
fetch_pool *fetch_pool_new(event_loop *loop, const fetch_trust *trust);

/** Ends what is in flight, whose `done` is not called. Accepts NULL. */
void fetch_pool_free(fetch_pool *pool);

/** Fetches. Returns false when out of memory, for a bad URL, and beyond FETCH_MAX. */
bool fetch_start(fetch_pool *pool, const fetch_order *order);

#endif
