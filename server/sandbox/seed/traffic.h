/* SPDX-License-Identifier: MIT */
/**
 * @file traffic.h
 * A month of traffic of the company, the same for the same clock: with a day on
 * which one user's reports cost more than all else, a user whose requests fail,
 * and a bot that a cache serves.
 */
#ifndef SERVER_SANDBOX_SEED_TRAFFIC_H
#define SERVER_SANDBOX_SEED_TRAFFIC_H

#include "sandbox/seed/script.h"

/** Adds it, inside of a transaction. Returns whether the store took it. */
bool traffic_add(seed_script *script);

#endif
