/* SPDX-License-Identifier: MIT */
/**
 * @file resource.h
 * What operations do with records, by the kind of their route alone. Each
 * function returns false after it answered with a failure.
 */
#ifndef SERVER_SANDBOX_ENGINE_RESOURCE_H
#define SERVER_SANDBOX_ENGINE_RESOURCE_H

#include "sandbox/engine/exchange.h"

/** Finds the records that the path is about: all that must be there is, or the request is refused. */
bool resource_resolve(sandbox_exchange *exchange);

/** Does what the route's kind says; what the answer is made from is then in `result`. */
bool resource_run(sandbox_exchange *exchange);

/** Writes the answer, unless there is one. */
bool resource_answer(sandbox_exchange *exchange);

/** Answers with a list of the records of the place. */
bool resource_list(sandbox_exchange *exchange);

/** Rows that are no records of a place. */
typedef struct resource_rows {
    bool (*each)(void *context, store_visit *visit, void *visitor); /* false if the store failed */
    void *context;
    portkey_value beside; /* members of the answer, or no value */
} resource_rows;

/** Answers with a list of these rows, with filters and pages like any other. */
bool resource_list_rows(sandbox_exchange *exchange, const resource_rows *rows);

/** Where the only record of a path is, under the id "". */
store_place resource_only_place(sandbox_exchange *exchange);

/* ---- steps, for those that are not plain ---- */

/** Finds a record by id or slug and makes it the exchange's. Returns 1, 0 if there is none, -1 after a failure. */
int resource_load(sandbox_exchange *exchange, store_place place, const char *name);

/** Writes the arguments over the record. */
bool resource_merge(sandbox_exchange *exchange);

/** Stores `result` in a place, under its own id. */
bool resource_store(sandbox_exchange *exchange, store_place place);

#endif
