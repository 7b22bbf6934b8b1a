/* SPDX-License-Identifier: MIT */
/**
 * @file result.h
 * The result object of an answer, with what its revision puts into every one.
 */
#ifndef SERVER_MCP_RESULT_H
#define SERVER_MCP_RESULT_H

#include "mcp/member.h"
#include "mcp/request.h"
#include "rpc/answer.h"

/** How many bytes mcp_end_result() and the line end add. */
#define MCP_ANSWER_END 3u

/** `type` is what modern clients read in resultType: "complete" or "input_required". */
void mcp_begin_result(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision,
                      const char *type, rpc_output *output, rpc_id id, bool promised);

/**
 * Appends to a _meta what a modern result should tell of the server; server/discover
 * alone tells the rest.
 */
void mcp_append_server(pa_text *text, const mcp_session *session);

/** Begins a complete result again. */
void mcp_restart_result(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision);

/** How long what we list may be kept: it depends on nothing but how the process was started, until we tell. */
#define MCP_LIST_TTL_MS (60u * 60 * 1000)

/**
 * Adds ttlMs and cacheScope, which modern clients demand of what they may keep.
 *
 * @param is_public whether every user of this server would get the same
 */
void mcp_append_cache_hint(rpc_answer *answer, const mcp_revision *revision, unsigned ttl_ms, bool is_public);

void mcp_end_result(rpc_answer *answer);

/** A request's result begun. */
void mcp_begin_request_result(rpc_answer *answer, const mcp_request *request);

/** A request answered with a result that says nothing but that it was done. */
void mcp_answer_empty(const mcp_request *request);

/** A request answered with an error, which ends the call that it resumed. */
void mcp_request_error(const mcp_request *request, int code, const char *message);

#endif
