/* SPDX-License-Identifier: MIT */
/** @file redis_state.h What the files of this room share: the state in Redis. */
#ifndef SERVER_SHARED_REDIS_REDIS_STATE_H
#define SERVER_SHARED_REDIS_REDIS_STATE_H

#include "shared/redis/link.h"
#include "shared/state.h"

enum { REDIS_MAX_KEY = 512, REDIS_MAX_PREFIX = 128 };

typedef struct redis_events redis_events;

typedef struct redis_state {
    shared_state state; /* first, so that one is the other */
    event_loop *loop;
    redis_place place;
    redis_link commands;
    redis_link news;
    redis_events *events;
    void (*changed)(void *context, bool is_there, const char *why);
    void *context;
    char prefix[REDIS_MAX_PREFIX];
    char channel[REDIS_MAX_PREFIX + 8];
} redis_state;

/** Room for the name of a key. */
typedef struct redis_key {
    char text[REDIS_MAX_KEY];
} redis_key;

/** The name of a key of a kind: PREFIX:KIND:KEY. */
redis_key redis_key_of(const redis_state *state, const char *kind, const char *key);

/** A number as a word. */
typedef struct redis_number {
    char text[24];
} redis_number;

redis_number redis_number_of(int64_t value);

/** Begins to keep events there. Returns false when out of memory. */
bool redis_events_open(redis_state *state, const shared_redis_options *options);

/** There is more in the stream of that key. */
void redis_events_wake(redis_state *state, const char *key, size_t length);

void redis_events_close(redis_state *state);

#endif
