/* SPDX-License-Identifier: MIT */
/**
 * @file members.h
 * Members of workspaces.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_MEMBERS_H
#define SERVER_SANDBOX_BEHAVIOUR_MEMBERS_H

#include "sandbox/engine/exchange.h"

/** Takes a user out of all workspaces. Returns false after it answered with a failure. */
bool members_end(sandbox_exchange *exchange, const char *user);

#endif
