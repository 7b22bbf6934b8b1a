/* SPDX-License-Identifier: MIT */
/**
 * @file workspaces.h
 * What a workspace shows beside what is stored.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_WORKSPACES_H
#define SERVER_SANDBOX_BEHAVIOUR_WORKSPACES_H

#include "sandbox/engine/exchange.h"

/** The icon before the name, where it is read; a world_view. */
bool workspaces_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out);

#endif
