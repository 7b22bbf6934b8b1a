/* SPDX-License-Identifier: MIT */
/**
 * @file archive.h
 * Resources that are not gone once they are deleted: their status is archived.
 */
#ifndef SERVER_SANDBOX_ENGINE_ARCHIVE_H
#define SERVER_SANDBOX_ENGINE_ARCHIVE_H

#include "sandbox/engine/exchange.h"

/** Whether what is deleted from a collection stays as a row of its list. */
bool archive_keeps(const char *collection);

/** Archives a record of such a collection. Returns false after it answered with a failure. */
bool archive_record(sandbox_exchange *exchange, store_place place, portkey_value record);

/** Whether a record is deleted as far as this operation can tell that reads or changes it. */
bool archive_hides(const sandbox_exchange *exchange, const char *collection, portkey_value record);

/** Whether a list leaves a record out, unless it is asked for its status. */
bool archive_hides_row(const char *collection, portkey_value record);

#endif
