/* SPDX-License-Identifier: MIT */
/**
 * @file held.h
 * What answers hold that are composed and were not sent yet: the bytes of one
 * buffer, as a part of sums that others limit.
 */
#ifndef SERVER_RPC_HELD_H
#define SERVER_RPC_HELD_H

#include <stddef.h>

enum { RPC_HELD_SUMS = 3 };

/** Zero-initialised: it is counted nowhere. */
typedef struct rpc_held {
    size_t *sums[RPC_HELD_SUMS]; /* NULL: none; they stay the caller's and must live as long */
    size_t bytes;
} rpc_held;

/** The buffer has so many bytes now. 0 before it ends. */
void rpc_held_set(rpc_held *held, size_t bytes);

#endif
