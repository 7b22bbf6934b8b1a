/* SPDX-License-Identifier: MIT */
/**
 * @file users.h
 * What a user shows beside what is stored.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_USERS_H
#define SERVER_SANDBOX_BEHAVIOUR_USERS_H

#include "sandbox/engine/exchange.h"

/** The workspaces of a user, where it is read; a world_view. */
bool users_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out);

#endif
