/* SPDX-License-Identifier: MIT */
/**
 * @file exports.h
 * The files of log exports.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_EXPORTS_H
#define SERVER_SANDBOX_BEHAVIOUR_EXPORTS_H

#include "sandbox/engine/exchange.h"

/** Answers with the file of the export that the token stands for, for some hours. Returns false after it answered with a failure. */
bool exports_send(sandbox_exchange *exchange, const char *token);

/** Writes the lines of an export: the logs that its filters choose. Returns false after it answered with a failure. */
bool exports_write_lines(pa_text *out, sandbox_exchange *exchange, portkey_value record);

/** How many lines it has; -1 after it answered with a failure. */
int64_t exports_count_lines(sandbox_exchange *exchange, portkey_value record);

#endif
