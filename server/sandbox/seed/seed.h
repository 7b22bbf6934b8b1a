/* SPDX-License-Identifier: MIT */
/**
 * @file seed.h
 * What is there from the start.
 */
#ifndef SERVER_SANDBOX_SEED_H
#define SERVER_SANDBOX_SEED_H

#include "sandbox/seed/script.h"

typedef struct seed_options {
    script_answer *answer; /* answers a request of the script */
    bool empty;            /* without the company of the demo */
} seed_options;

/**
 * Fills a store that is new, as a whole or not at all.
 *
 * @param message receives why it failed
 */
bool seed_world(sandbox_world *world, const seed_options *options, char *message, size_t size);

#endif
