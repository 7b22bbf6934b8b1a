/* SPDX-License-Identifier: MIT */
/**
 * @file analytics.h
 * The calls that a request for analytics is about.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_ANALYTICS_H
#define SERVER_SANDBOX_BEHAVIOUR_ANALYTICS_H

#include "base/json_writer.h"
#include "sandbox/behaviour/filters.h"

/** Some of the calls, in the order of time. */
typedef struct analytics_slice {
    const store_call *calls;
    size_t count;
} analytics_slice;

typedef struct analytics_query {
    sandbox_exchange *exchange;
    store_call *calls;
    size_t count;
    size_t capacity;
    int64_t from; /* ms since 1970 */
    int64_t to;
    const char *workspace; /* the id, or NULL: all */
    call_filters filters;
    bool has_failed;
} analytics_query;

/**
 * Reads the calls that the arguments choose. Returns false after it answered
 * with a failure. To be freed in any case.
 */
bool analytics_read(analytics_query *out, sandbox_exchange *exchange);

void analytics_free(analytics_query *analytics);

/** All of them. */
analytics_slice analytics_all(const analytics_query *analytics);

/** The sum of what the calls cost. */
double analytics_cost(analytics_slice slice);

/** The lowest latency that p of a hundred do not exceed, from 1 to 100; 0 if there is none. */
int64_t analytics_percentile(analytics_slice slice, unsigned p);

double analytics_average_latency(analytics_slice slice);

/** How many failed. */
int64_t analytics_errors(analytics_slice slice);

/** How many came from the cache; a kind of cache, or NULL for any. */
int64_t analytics_hits(analytics_slice slice, const char *cache);

/** One number of another, in per cent; 0 of 0. */
double analytics_rate(int64_t part, size_t whole);

#endif
