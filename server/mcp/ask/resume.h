/* SPDX-License-Identifier: MIT */
/**
 * @file resume.h
 * Going on with a call whose questions were answered.
 */
#ifndef SERVER_MCP_ASK_RESUME_H
#define SERVER_MCP_ASK_RESUME_H

#include "mcp/ask/seal.h"
#include "mcp/call_state.h"

/**
 * Takes over the answers that a modern request brings along: those it gives to
 * our last questions, and the earlier ones in its requestState.
 *
 * @return what is wrong with them, or NULL
 */
const char *mcp_resume_take_inputs(mcp_call *call, portkey_value params);

/** Appends the text to be sealed into the requestState: the answers so far and what is asked now. */
void mcp_resume_append_state(pa_text *text, const mcp_call *call, const char *const *keys, size_t count);

/** What the call's state is good for. */
mcp_seal_scope mcp_resume_scope(mcp_call *call);

/** A legacy client's response to one of our questions; others are ignored. */
void mcp_resume_by_response(mcp_session *session, const rpc_message *response);

#endif
