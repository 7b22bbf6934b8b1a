/* SPDX-License-Identifier: MIT */
#include "rpc/held.h"

void rpc_held_set(rpc_held *held, size_t bytes)
{
    for (size_t i = 0; i < RPC_HELD_SUMS; i++)
        if (held->sums[i] != NULL)
            *held->sums[i] += bytes - held->bytes;
    held->bytes = bytes;
}
