/* SPDX-License-Identifier: MIT */
/**
 * @file answer.h
 * Composing a JSON-RPC answer straight into the output's buffer.
 *
 *     rpc_answer answer;
 *     rpc_begin_result(&answer, output, id, false);
 *     pa_text_append_string(answer.text, "{}");
 *     rpc_end(&answer);
 *
 * Appends are not checked one by one: rpc_end() replaces an answer that could
 * not be composed by a -32603 with the same id.
 */
#ifndef SERVER_RPC_ANSWER_H
#define SERVER_RPC_ANSWER_H

#include "rpc/message.h"
#include "rpc/output.h"

typedef struct rpc_answer {
    pa_text *text; /* append here between begin and end */
    rpc_output *output;
    rpc_id id;
    size_t start;        /* length of text before this answer */
    const char *closing; /* the braces that are still to come */
} rpc_answer;

/** Begins a result: one JSON value is to be appended. */
void rpc_begin_result(rpc_answer *answer, rpc_output *output, rpc_id id, bool promised);

/** Begins an error: nothing more, or `,"data":` and a value, is to be appended. No id.raw: no "id" member. */
void rpc_begin_error(rpc_answer *answer, rpc_output *output, rpc_id id, bool promised, int code,
                     const char *message);

/** How many bytes the answer has so far. */
size_t rpc_answer_length(const rpc_answer *answer);

/** Forgets what was composed and begins the same result again. */
void rpc_restart_result(rpc_answer *answer);

void rpc_end(rpc_answer *answer);

/** A whole error without data. */
void rpc_error(rpc_output *output, rpc_id id, bool promised, int code, const char *message);

/** The id of answers to messages whose id could not be read, for revisions that demand one. */
extern const rpc_id rpc_id_null;

#endif
