/* SPDX-License-Identifier: MIT */
/**
 * @file batch.h
 * A stream that gathers the answers to a batch into one array. It takes answers
 * alone: notices go to the stream that the batch came on.
 */
#ifndef SERVER_RPC_BATCH_H
#define SERVER_RPC_BATCH_H

#include "rpc/held.h"
#include "rpc/message.h"
#include "rpc/stream.h"

/**
 * Begins a batch whose array will be one message of the parent. Answers
 * promised meanwhile are waited for. An answer that finds no room any more
 * becomes an error of its own, so that none is missing.
 *
 * @param messages how many the batch has; each gets one answer at most
 * @param open     one more from now on, one less when the batch goes
 * @param held     where its answers are counted until they are the parent's
 * @return NULL when out of memory
 */
rpc_stream *rpc_batch_new(rpc_stream *parent, size_t messages, size_t *open, rpc_held held);

/** Refuses a request of the batch, which was not dispatched yet, if an answer found no room before. Returns whether it did. */
bool rpc_batch_refuse(rpc_stream *stream, rpc_id id);

/** All messages of the batch were read. The batch sends itself and goes when its last answer is there. */
void rpc_batch_all_read(rpc_stream *stream);

/** The parent takes nothing any longer: the answers that are there already will not be sent. */
void rpc_batch_close_parent(rpc_stream *stream);

#endif
