/* SPDX-License-Identifier: MIT */
/**
 * @file create.h
 * New records: what was sent, and what Portkey adds, by the shapes in which the
 * resource is answered.
 */
#ifndef SERVER_SANDBOX_ENGINE_CREATE_H
#define SERVER_SANDBOX_ENGINE_CREATE_H

#include "base/json_writer.h"
#include "sandbox/engine/exchange.h"

/** Makes the record and stores it. Returns false after it answered with a failure. */
bool create_record(sandbox_exchange *exchange);

/**
 * Writes an argument. Where its name is that of a resource's id, it may be a
 * slug, and becomes the id.
 *
 * @return false after it answered that there is no such resource
 */
bool create_write_argument(sandbox_exchange *exchange, pa_writer *writer, const char *name,
                           portkey_value value);

#endif
