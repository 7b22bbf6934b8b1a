/* SPDX-License-Identifier: MIT */
/**
 * @file shared_rate.h
 * Limits of requests that several processes count together, in Redis.
 */
#ifndef SERVER_CLI_HTTP_SHARED_RATE_H
#define SERVER_CLI_HTTP_SHARED_RATE_H

#include "cli/http/operation.h"
#include "cli/http/rate.h"
#include "shared/state.h"
#include "transport/http/limits.h"

/** The state with the buckets, in the Redis that settings name. NULL after a complaint on standard error. */
shared_state *shared_rate_open(event_loop *loop, http_operation *operation, const rate_settings *settings);

/** Where the buckets are. */
typedef struct shared_rate {
    shared_state *state;
    const shared_keys *keys; /* that all processes have, for the names of buckets; NULL: none */
} shared_rate;

/** A limiter that asks it; it must live as long. */
http_limiter shared_rate_limiter(const shared_rate *rate);

#endif
