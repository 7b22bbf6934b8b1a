/* SPDX-License-Identifier: MIT */
/**
 * @file inside.h
 * What the files of the store share.
 */
#ifndef SERVER_SANDBOX_STORE_INSIDE_H
#define SERVER_SANDBOX_STORE_INSIDE_H

#include <sqlite3.h>

#include "sandbox/store/store.h"

enum statement {
    BEGIN,
    COMMIT,
    ROLL_BACK,
    FIND_ID,
    FIND_SLUG,
    ADD,
    PUT,
    DELETE,
    DELETE_BELOW,
    CLEAR,
    COUNT,
    EACH,
    EACH_OLDEST,
    EACH_NAMING,
    ADD_KEY,
    END_KEYS,
    FIND_KEY,
    ADD_CALL,
    RATE_CALL,
    EACH_CALL,
    FIND_CALL,
    COUNT_CALLS,
    EACH_METERED_CALL,
    LAST_CALL,
    SAVE_COUNTER,
    STATEMENTS,
};

struct sandbox_store {
    sqlite3 *database;
    sqlite3_stmt *statements[STATEMENTS];
    unsigned depth;  /* how many transactions were begun inside of each other */
    uint64_t last;   /* number given */
    uint64_t saved;  /* the same of the last commit */
    bool has_failed; /* since store_take_failure() was asked last */
};

sqlite3_stmt *store_statement(sandbox_store *store, enum statement which);

/** The text is not copied: it must stay until the statement was run. */
void store_bind_text(sqlite3_stmt *prepared, int at, const char *text);

/** Goes on by one row, and keeps in mind if that fails. Returns what sqlite3_step() does. */
int store_step(sandbox_store *store, sqlite3_stmt *prepared);

/** Runs a statement that gives no rows, and lets go of what was bound. */
bool store_run(sandbox_store *store, sqlite3_stmt *prepared);

#endif
