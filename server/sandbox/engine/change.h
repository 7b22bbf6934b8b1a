/* SPDX-License-Identifier: MIT */
/**
 * @file change.h
 * A record with some members changed, which becomes what was written.
 */
#ifndef SERVER_SANDBOX_ENGINE_CHANGE_H
#define SERVER_SANDBOX_ENGINE_CHANGE_H

#include "base/json_writer.h"
#include "sandbox/engine/exchange.h"

/** A member that is set. Where both are NULL, there was no memory for the value. */
typedef struct change {
    const char *name;
    const char *text; /* a string */
    const char *json; /* any value, as JSON */
} change;

/**
 * Makes `result` of a record, with the changes in place of members of their
 * names. The record may be the result as it was. Returns false after it
 * answered with a failure.
 */
bool change_record(sandbox_exchange *exchange, portkey_value record, const change *changes, size_t count);

/** Writes a record with the changes in place of members of their names. Returns false if it or a change is unusable. */
bool change_write(pa_writer *writer, portkey_value record, const change *changes, size_t count);

/** A value as JSON text that lives as long as the exchange; "null" where there is none; NULL if out of memory. */
const char *change_json(sandbox_exchange *exchange, portkey_value value);

/** A number as JSON text that lives as long as the exchange; NULL if out of memory. */
const char *change_integer(sandbox_exchange *exchange, int64_t number);

/** The same for any number. */
const char *change_number(sandbox_exchange *exchange, double number);

#endif
