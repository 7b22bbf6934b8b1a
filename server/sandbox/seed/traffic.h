/* SPDX-License-Identifier: MIT */
/**
 * @file traffic.h
 * A month of traffic of a small company, the same for the same clock.
 */
#ifndef SERVER_SANDBOX_SEED_TRAFFIC_H
#define SERVER_SANDBOX_SEED_TRAFFIC_H

#include "sandbox/engine/world.h"

/** Adds it, inside of a transaction. Returns whether the store took it. */
bool traffic_add(sandbox_world *world);

#endif
