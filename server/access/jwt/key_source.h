/* SPDX-License-Identifier: MIT */
/**
 * @file key_source.h
 * The keys of an issuer, fetched and kept up to date: one fetch at a time, not
 * too often. Old keys stay while new ones cannot be fetched.
 */
#ifndef SERVER_ACCESS_JWT_KEY_SOURCE_H
#define SERVER_ACCESS_JWT_KEY_SOURCE_H

#include "access/jwt/jwt.h"
#include "access/jwt/key_set.h"

typedef struct jwt_key_source {
    event_loop *loop;
    const jwt_rules *rules;
    jwt_times times; /* without zeros */
    fetch_pool *pool;
    unsigned place; /* of the metadata that is fetched */
    bool is_fetching;
    bool was_started;   /* a fetch was, ever */
    bool has_failed;    /* the last one did */
    int64_t started_at; /* the last one */
    int64_t fetched_at; /* the set */
    bool has_set;
    jwt_key_set set;
    size_t noted; /* how many keys the operator knows that cannot be used */
    loop_timer refresh;
    /** Called from the loop when a fetch has ended, well or badly. */
    void (*ended)(void *owner);
    void *owner;
} jwt_key_source;

/** The rules stay the caller's. Returns false when out of memory; jwt_key_source_close() is due in any case. */
bool jwt_key_source_open(jwt_key_source *source, event_loop *loop, const jwt_rules *rules,
                         void (*ended)(void *owner), void *owner);

void jwt_key_source_close(jwt_key_source *source);

/** Fetches, unless that began a moment ago. Returns whether a fetch is on its way, so that `ended` will be called. */
bool jwt_key_source_want(jwt_key_source *source);

#endif
