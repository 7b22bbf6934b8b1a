/* SPDX-License-Identifier: MIT */
/**
 * @file result.h
 * The result object of an answer, with what its revision puts into every one.
 */
#ifndef SERVER_MCP_RESULT_H
#define SERVER_MCP_RESULT_H

#include "mcp/session.h"
#include "rpc/answer.h"

/** How many bytes mcp_end_result() and the line end add. */
#define MCP_ANSWER_END 3u

void mcp_begin_result(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision,
                      rpc_output *output, rpc_id id, bool promised);

/** Begins the same result again. */
void mcp_restart_result(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision);

/** Begins a member of an object: a comma where one is needed, the key (plain ASCII) and the colon. */
void mcp_append_member(rpc_answer *answer, const char *key);

/** A member that is a string. */
void mcp_append_string_member(rpc_answer *answer, const char *key, const char *value);

/** Adds ttlMs and cacheScope, which modern clients demand of what they may keep. */
void mcp_append_cache_hint(rpc_answer *answer, const mcp_revision *revision);

void mcp_end_result(rpc_answer *answer);

/** A request's result begun. */
void mcp_begin_request_result(rpc_answer *answer, const mcp_request *request);

/** A request answered with an error. */
void mcp_request_error(const mcp_request *request, int code, const char *message);

#endif
