/* SPDX-License-Identifier: MIT */
/**
 * @file store.h
 * What the sandbox keeps: records, each the JSON text of a resource, and API
 * keys, in SQLite; in memory, or in a file.
 *
 * What a transaction wrote to a file is on disk when store_commit() returns.
 */
#ifndef SERVER_SANDBOX_STORE_H
#define SERVER_SANDBOX_STORE_H

#include "base/text.h"

enum { STORE_MAX_BODY = 16 * 1024 * 1024, STORE_MAX_PATH = 4096 };

typedef struct sandbox_store sandbox_store;

/** Where records lie: those of a collection, such as "/configs/{}/versions", below one parent. */
typedef struct store_place {
    const char *collection;
    const char *parent; /* ids of the resources it belongs to, with '/' between them; "" for none */
} store_place;

/** A record that is written. */
typedef struct store_record {
    const char *id;
    const char *slug; /* another name for it; NULL: none */
    const char *body;
    size_t length;
} store_record;

/** A record that was found. */
typedef struct store_found {
    pa_text id;
    pa_text body;
} store_found;

#define STORE_FOUND_INIT                                                                                     \
    {                                                                                                        \
        PA_TEXT_INIT(1024), PA_TEXT_INIT(STORE_MAX_BODY)                                                     \
    }

/**
 * Opens the store.
 *
 * @param path a file, which is made if there is none; what is not a store is
 *             left as it is; NULL: memory
 * @param message receives why it failed
 * @return the store, or NULL
 */
sandbox_store *store_open(const char *path, char *message, size_t size);

/** Closes it. Accepts NULL. */
void store_close(sandbox_store *store);

/* ---- transactions; what returns bool is false when SQLite failed ---- */

/** Begins one. Inside of another one it is a part of that. */
bool store_begin(sandbox_store *store);

bool store_commit(sandbox_store *store);

/** Takes back all since the outermost one began. */
void store_roll_back(sandbox_store *store);

/**
 * Whether a statement failed, or a record was not read for want of memory, since
 * this was asked last. Until then nothing is committed.
 */
bool store_take_failure(sandbox_store *store);

/* ---- records ---- */

/** Finds a record by its id, else by its slug. Returns 1, 0 if there is none, -1 on failure. */
int store_find(sandbox_store *store, store_found *out, store_place place, const char *name);

void store_found_free(store_found *found);

/** Fails if there is a record with that id. */
bool store_add(sandbox_store *store, store_place place, const store_record *record);

/** Writes a record in the place of the one with its id, which keeps its rank, or adds it. */
bool store_put(sandbox_store *store, store_place place, const store_record *record);

/** Deletes a record and all below it, whose parents begin with its own and its id. */
bool store_delete(sandbox_store *store, store_place place, const char *id);

/** Deletes all records of a place. */
bool store_clear(sandbox_store *store, store_place place);

/** The number of records in a place; -1 on failure. */
int64_t store_count(sandbox_store *store, store_place place);

/** Called with each record. Returns whether to go on. */
typedef bool store_visit(void *context, const char *body, size_t length);

/** Visits the records of a place, the newest first, after the first `skip` ones. */
bool store_each(sandbox_store *store, store_place place, int64_t skip, int64_t most, store_visit *visit,
                void *context);

/** The same, the oldest first. A NULL parent: whatever the parent. */
bool store_each_oldest(sandbox_store *store, store_place place, store_visit *visit, void *context);

/** A record of any place, as it is visited. */
typedef struct store_named {
    store_place place;
    const char *id;
    const char *body;
    size_t length;
} store_named;

typedef bool store_named_visit(void *context, const store_named *row);

/** Visits the records of all places that contain a text, the oldest first. The visitor changes nothing. */
bool store_each_naming(sandbox_store *store, const char *text, store_named_visit *visit, void *context);

/* ---- API keys ---- */

/** Lets a secret stand for a record until a time, in ms since 1970; INT64_MAX: for ever. */
bool store_add_key(sandbox_store *store, const char *secret, const char *id, int64_t until);

/** Ends all secrets of a record at a time. */
bool store_end_keys(sandbox_store *store, const char *id, int64_t until);

/** Finds the record of a secret. Returns 1, 0 if the secret is not valid at that time, -1 on failure. */
int store_find_key(sandbox_store *store, pa_text *id, const char *secret, int64_t now);

/* ---- counters, which go on where the file is opened again ---- */

/** A number that was never given before: 1, 2, 3. */
uint64_t store_next(sandbox_store *store);

/** Whether nothing was ever committed. */
bool store_is_new(sandbox_store *store);

#endif
