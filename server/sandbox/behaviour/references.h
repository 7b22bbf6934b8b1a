/* SPDX-License-Identifier: MIT */
/**
 * @file references.h
 * Which records name another one.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_REFERENCES_H
#define SERVER_SANDBOX_BEHAVIOUR_REFERENCES_H

#include "sandbox/engine/exchange.h"

/** A record that names another one. Texts live as long as the exchange. */
typedef struct references_row {
    store_place place;
    const char *id;
} references_row;

typedef struct references_list {
    references_row *rows;
    size_t count;
    size_t capacity;
} references_list;

/** Whether a record, which contains the name somewhere, names the thing in the way that is looked for. */
typedef bool references_test(void *context, store_place place, portkey_value record);

/**
 * Finds the records that contain a name and pass a test, and adds them. To be
 * freed in any case. Returns false after it answered with a failure.
 */
bool references_find(references_list *out, sandbox_exchange *exchange, const char *name,
                     references_test *test, void *context);

void references_free(references_list *list);

/** Deletes them, or archives those that stay when they are deleted; secrets of API keys end. */
bool references_delete(sandbox_exchange *exchange, const references_list *list);

#endif
