/* SPDX-License-Identifier: MIT */
/**
 * @file call.h
 * A tool call in flight.
 */
#ifndef SERVER_MCP_CALL_H
#define SERVER_MCP_CALL_H

#include "mcp/request.h"

/** The longest answer to a call, in bytes. Desktop clients refuse more. */
#define MCP_MAX_ANSWER ((size_t)1024 * 1024)

/** Valid until it was finished or cancelled. */
typedef struct mcp_call mcp_call;

/** Notes what the catalog is to stop should the call be cancelled. */
void mcp_call_set_work(mcp_call *call, void *work);

/**
 * Answers the call with one block of text, and ends it. Where the answer would
 * be longer than MCP_MAX_ANSWER, the catalog's explain_excess() words another.
 */
void mcp_call_finish(mcp_call *call, bool is_error, const char *text, size_t length);

/** Notes a call for the request. NULL when memory ran out. */
mcp_call *mcp_call_new(const mcp_request *request);

#endif
