/* SPDX-License-Identifier: MIT */
/**
 * @file freshness.h
 * How long an answer may be kept, by its headers (RFC 9111).
 */
#ifndef SERVER_FETCH_FRESHNESS_H
#define SERVER_FETCH_FRESHNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** What the headers read so far say. Start from FRESHNESS_INIT. */
typedef struct fetch_freshness {
    int64_t max_age; /* seconds; -1: not said */
    int64_t age;     /* seconds that it was kept on its way */
    bool is_refused; /* it must not be kept */
} fetch_freshness;

#define FRESHNESS_INIT ((fetch_freshness){-1, 0, false})

/** Reads a header line, with its line end or without. */
void freshness_read(fetch_freshness *freshness, const char *line, size_t length);

/** Seconds for which the answer is fresh; -1: the headers do not say. */
int64_t freshness_left(const fetch_freshness *freshness);

#endif
