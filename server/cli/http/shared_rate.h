/* SPDX-License-Identifier: MIT */
/**
 * @file shared_rate.h
 * Limits of requests that several processes count together, in Redis.
 */
#ifndef SERVER_CLI_HTTP_SHARED_RATE_H
#define SERVER_CLI_HTTP_SHARED_RATE_H

#include "cli/http/operation.h"
#include "shared/state.h"
#include "transport/http/limits.h"

/** The state with the buckets. NULL after a complaint on standard error. */
shared_state *shared_rate_open(event_loop *loop, http_operation *operation, const char *url,
                               const char *prefix);

/** A limiter that asks the state, which must live as long. */
http_limiter shared_rate_limiter(shared_state *state);

#endif
