/* SPDX-License-Identifier: MIT */
/**
 * @file access.h
 * Who sends a request, and whether that one may.
 */
#ifndef SERVER_SANDBOX_ENGINE_ACCESS_H
#define SERVER_SANDBOX_ENGINE_ACCESS_H

#include "sandbox/engine/exchange.h"

/** Finds the actor and checks the scope. Returns false after it answered with a failure. */
bool access_check(sandbox_exchange *exchange);

/** The same once the arguments are read: a key of a workspace writes to no other one, and makes no key of the organisation. */
bool access_check_arguments(sandbox_exchange *exchange);

#endif
