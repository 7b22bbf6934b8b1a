/* SPDX-License-Identifier: MIT */
/**
 * @file rate.h
 * How often clients may ask, as the environment says.
 */
#ifndef SERVER_CLI_HTTP_RATE_H
#define SERVER_CLI_HTTP_RATE_H

#include "transport/http/limits.h"

typedef struct rate_settings {
    bool is_on;
    http_rate rate;
    size_t max_buckets;
    const char *redis_url;      /* processes count together there; NULL: each by itself */
    const char *redis_url_name; /* the variable with it */
    const char *redis_prefix;
} rate_settings;

/** Reads them. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. */
int rate_read(rate_settings *out);

#endif
