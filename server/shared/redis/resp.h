/* SPDX-License-Identifier: MIT */
/**
 * @file resp.h
 * What Redis says (RESP2), as items one after the other: an array, then its
 * elements.
 */
#ifndef SERVER_SHARED_REDIS_RESP_H
#define SERVER_SHARED_REDIS_RESP_H

#include "base/text.h"

enum {
    RESP_MAX_BULK = 32 * 1024 * 1024,
    RESP_MAX_REPLY = 64 * 1024 * 1024,
    RESP_MAX_ITEMS = 100000, /* of one reply */
    RESP_MAX_LINE = 64 * 1024,
};

typedef struct resp_item {
    char type; /* '+' text, '-' error, ':' number, '$' bytes, '*' array, '_' none */
    const char *text;
    size_t length;
    int64_t number; /* of ':'; of '*' how many elements follow */
} resp_item;

typedef struct resp_cursor {
    const char *at;
    const char *end;
} resp_cursor;

/** Reads the next item. Returns false at the end, and for what is none. */
bool resp_next(resp_cursor *cursor, resp_item *item);

/**
 * Whether a reply begins the bytes.
 *
 * @return its length; 0: more bytes are needed; -1: it is none, or too large
 */
int64_t resp_measure(const char *bytes, size_t length);

/** Appends a command of so many words. */
void resp_append_command(pa_text *out, size_t count, const char *const *words, const size_t *lengths);

#endif
