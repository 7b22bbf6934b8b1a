/* SPDX-License-Identifier: MIT */
/**
 * @file seed.h
 * What is there from the start.
 */
#ifndef SERVER_SANDBOX_SEED_H
#define SERVER_SANDBOX_SEED_H

#include "sandbox/engine/world.h"

/**
 * Fills a store that is new: with the owner and the workspace, and, unless it
 * is to be empty, with the demo. Returns whether the store took it.
 */
bool seed_world(sandbox_world *world, bool empty);

#endif
