/* SPDX-License-Identifier: MIT */
/**
 * @file range.h
 * A part of a body, as a header Range names it.
 */
#ifndef SERVER_SANDBOX_HTTP_RANGE_H
#define SERVER_SANDBOX_HTTP_RANGE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct http_range {
    size_t first;
    size_t count; /* 0: there is nothing in the range */
} http_range;

/**
 * Reads one range of bytes, such as "bytes=0-99", "bytes=100-" or "bytes=-20".
 *
 * @param length that of the body
 * @return false where the header is none, or names several: then the whole is meant
 */
bool range_read(http_range *out, const char *header, size_t length);

#endif
