/* SPDX-License-Identifier: MIT */
/**
 * @file refusal.h
 * Ending a call that has to ask and cannot, or need not any longer.
 */
#ifndef SERVER_MCP_ASK_REFUSAL_H
#define SERVER_MCP_ASK_REFUSAL_H

#include "mcp/ask/ask.h"

/** The client did not declare that it can be asked such a thing. */
void mcp_refuse_unable(mcp_call *call, enum mcp_capability missing);

/** Tells a legacy client that the questions it was sent and has not answered need no answer any longer. */
void mcp_withdraw_questions(mcp_call *call);

/** The client was asked and answered with an error. */
void mcp_refuse_unanswered(mcp_call *call);

#endif
