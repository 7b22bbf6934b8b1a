/* SPDX-License-Identifier: MIT */
/**
 * @file bulk.h
 * Writes that name several rows of a list at once, such as the workspaces that
 * may use an integration. Rows are changed or added, never taken away.
 */
#ifndef SERVER_SANDBOX_ENGINE_BULK_H
#define SERVER_SANDBOX_ENGINE_BULK_H

#include "sandbox/engine/exchange.h"

/** Writes the rows in the arguments. Returns false after it answered with a failure. */
bool bulk_write(sandbox_exchange *exchange);

#endif
