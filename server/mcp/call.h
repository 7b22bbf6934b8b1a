/* SPDX-License-Identifier: MIT */
/**
 * @file call.h
 * A request that is answered later: a call in flight.
 *
 * A catalog gets one for each tool call, prompt, resource or completion asked
 * for, and ends it once: with one of the *_finish() functions of finish.h, with
 * mcp_call_fail(), or by a question of ask.h.
 */
#ifndef SERVER_MCP_CALL_H
#define SERVER_MCP_CALL_H

#include "mcp/request.h"

/** The longest answer to a call, in bytes. Desktop clients refuse more. */
#define MCP_MAX_ANSWER ((size_t)1024 * 1024)

/** Valid until it was ended or cancelled. */
typedef struct mcp_call mcp_call;

/** Notes what the catalog is to stop should the call be cancelled. NULL: nothing any longer. */
void mcp_call_set_work(mcp_call *call, void *work);

/**
 * Tells the client how far the call is, if it wants to know. `done` must grow
 * from one report to the next; one that does not is not sent.
 *
 * Leave out the report that everything is done: the answer says so.
 *
 * @param total   what `done` will be in the end; 0: unknown
 * @param message may be NULL
 */
void mcp_call_progress(mcp_call *call, double done, double total, const char *message);

/**
 * Writes to the client's log, if it asked for messages of this level.
 *
 * @param level   one of "debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"
 */
void mcp_call_log(mcp_call *call, const char *level, const char *message);

/** Ends the call with a protocol error: the request as such was wrong, or could not be served. */
void mcp_call_fail(mcp_call *call, int code, const char *message);

#endif
