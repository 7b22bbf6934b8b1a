/* SPDX-License-Identifier: MIT */
/**
 * @file answer.h
 * Composing JSON-RPC messages straight into a stream's buffer.
 *
 *     rpc_answer answer;
 *     pa_writer *result = rpc_begin_result(&answer, stream, id);
 *
 *     pa_begin_object(result);
 *     rpc_end_answer(&answer);
 *
 * rpc_end_answer() closes all open objects and arrays. Writes are not checked one by one:
 * rpc_end_answer() replaces an answer that could not be composed by a -32603
 * with the same id.
 */
#ifndef SERVER_RPC_ANSWER_H
#define SERVER_RPC_ANSWER_H

#include "base/json_writer.h"
#include "rpc/message.h"
#include "rpc/stream.h"

typedef struct rpc_answer {
    pa_writer writer; /* write here between begin and end */
    rpc_stream *stream;
    rpc_id id;
    size_t start; /* length of the text before this answer */
} rpc_answer;

/** Begins a result that was promised: write one value. */
pa_writer *rpc_begin_result(rpc_answer *answer, rpc_stream *stream, rpc_id id);

/** Begins an error that was promised: further members of the error may be written. Without id.raw no "id" is written. */
pa_writer *rpc_begin_error(rpc_answer *answer, rpc_stream *stream, rpc_id id, int code, const char *message);

/** How many bytes the answer has so far. */
size_t rpc_answer_length(const rpc_answer *answer);

/** Forgets what was written and begins the same result again. */
pa_writer *rpc_restart_result(rpc_answer *answer);

void rpc_end_answer(rpc_answer *answer);

/** A whole error about a message that nothing was promised for. */
void rpc_refuse(rpc_stream *stream, rpc_id id, int code, const char *message);

/** The id of answers to messages whose id could not be read, for revisions that demand one. */
extern const rpc_id rpc_id_null;

/* ---- what the server sends unasked ---- */

typedef struct rpc_notice {
    pa_writer writer; /* write the params here between begin and end */
    rpc_stream *stream;
} rpc_notice;

/** Begins a notification, whose params are one object, begun already: write its members. */
pa_writer *rpc_begin_notification(rpc_notice *notice, rpc_stream *stream, const char *method);

/** Begins a request of the server's own: write its params, one value. */
pa_writer *rpc_begin_request(rpc_notice *notice, rpc_stream *stream, const char *id, const char *method);

/** Returns false if there was no memory for it: the message is then not sent. */
bool rpc_end_notice(rpc_notice *notice);

#endif
