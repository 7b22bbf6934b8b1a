/* SPDX-License-Identifier: MIT */
/**
 * @file calls.h
 * The gateway's traffic: one row for each call of a model. Analytics are
 * computed from these rows alone.
 */
#ifndef SERVER_SANDBOX_STORE_CALLS_H
#define SERVER_SANDBOX_STORE_CALLS_H

#include "sandbox/store/store.h"

/** A call of a model. Texts are "" where there is nothing. */
typedef struct store_call {
    int64_t rank; /* grows with each call that is added; the store sets it */
    int64_t at;   /* ms since 1970 */
    const char *trace;
    const char *workspace; /* id */
    const char *person;    /* who is named as the user of the request */
    const char *provider;  /* slug */
    const char *service;   /* such as "openai" */
    const char *model;
    const char *key;      /* id */
    const char *prompt;   /* id */
    const char *metadata; /* a JSON object of texts */
    const char *cache;    /* "miss", "simple" or "semantic" */
    int64_t status;
    int64_t latency; /* ms */
    int64_t request_units;
    int64_t response_units;
    int64_t retries;
    int64_t is_fallback;
    double cost; /* US cents */
    bool is_rated;
    int64_t score;
    double weight;
} store_call;

bool store_add_call(sandbox_store *store, const store_call *call);

/** Rates the calls of a trace. */
bool store_rate_call(sandbox_store *store, const char *trace, int64_t score, double weight);

/** Called with each call, whose texts are valid until it returns. Returns whether to go on. */
typedef bool store_call_visit(void *context, const store_call *call);

/** Visits the calls between two times, both included, in their order. */
bool store_each_call(sandbox_store *store, int64_t from, int64_t to, store_call_visit *visit, void *context);

/** Visits the calls of that rank or trace, the oldest first. A rank of 0 and a trace of "" are none. */
bool store_find_call(sandbox_store *store, int64_t rank, const char *trace, store_call_visit *visit,
                     void *context);

/* ---- what limits count ---- */

/** Which calls a limit counts. NULL stands for any. */
typedef struct store_meter {
    int64_t from;  /* the first time that counts, in ms since 1970 */
    int64_t after; /* the rank of the last call that does not count; 0: all count */
    const char *workspace;
    const char *key;
    const char *provider;
} store_meter;

/** What some calls used. */
typedef struct store_usage {
    int64_t requests;
    int64_t tokens;
    double cost;  /* US cents */
    int64_t last; /* when the last one came, in ms since 1970; 0: there is none */
} store_usage;

/** Adds what one call used. */
void store_add_usage(store_usage *usage, const store_call *call);

/** Adds up the calls that the meter chooses. Returns false when SQLite failed, as the next one. */
bool store_count_calls(sandbox_store *store, store_usage *out, const store_meter *meter);

/** Visits them, in the order in which they were added. */
bool store_each_metered_call(sandbox_store *store, const store_meter *meter, store_call_visit *visit,
                             void *context);

/** The rank of the call that was added last; 0 if there is none, -1 on failure. */
int64_t store_last_call(sandbox_store *store);

#endif
