/* SPDX-License-Identifier: MIT */
/**
 * @file record.h
 * One record of the store, read as JSON.
 */
#ifndef SERVER_SANDBOX_ENGINE_RECORD_H
#define SERVER_SANDBOX_ENGINE_RECORD_H

#include "sandbox/engine/exchange.h"

/** Start from STORED_RECORD_INIT, and free it with record_free(), also after a failure. */
typedef struct stored_record {
    store_found found;
    portkey_json *document;
    portkey_value value; /* an object; none where there is no record */
} stored_record;

#define STORED_RECORD_INIT                                                                                   \
    {                                                                                                        \
        STORE_FOUND_INIT, NULL,                                                                              \
        {                                                                                                    \
            NULL, 0                                                                                          \
        }                                                                                                    \
    }

/** Reads the record of that id or slug, as it is stored. Returns 1, 0 if there is none, -1 after a failure. */
int record_read(stored_record *out, const sandbox_exchange *exchange, store_place place, const char *name);

void record_free(stored_record *record);

/** A text of the record of that id or slug, which lives as long as the exchange; NULL if there is none. */
const char *record_text(sandbox_exchange *exchange, store_place place, const char *name, const char *member);

#endif
