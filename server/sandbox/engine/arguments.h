/* SPDX-License-Identifier: MIT */
/**
 * @file arguments.h
 * The arguments of an operation, taken from a request's path, query and body.
 */
#ifndef SERVER_SANDBOX_ENGINE_ARGUMENTS_H
#define SERVER_SANDBOX_ENGINE_ARGUMENTS_H

#include "sandbox/engine/exchange.h"

/** What workspace_slug is where a request leaves it out. No slug is so. */
#define ARGUMENTS_ANY_WORKSPACE "*"

/** Decodes the parameters in the path. Returns false after it answered with a failure, as the next one. */
bool arguments_read_path(sandbox_exchange *exchange, const route_match *match);

/** Reads all arguments and checks them with the schema of the operation. */
bool arguments_read(sandbox_exchange *exchange, const char *query);

#endif
