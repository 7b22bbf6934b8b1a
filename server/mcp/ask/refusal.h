/* SPDX-License-Identifier: MIT */
/**
 * @file refusal.h
 * Ending a call that has to ask and cannot.
 */
#ifndef SERVER_MCP_ASK_REFUSAL_H
#define SERVER_MCP_ASK_REFUSAL_H

#include "mcp/ask/ask.h"

/** The client did not declare that it can be asked such a thing. */
void mcp_refuse_unable(mcp_call *call, enum mcp_capability missing);

/** The client was asked and answered with an error. */
void mcp_refuse_unanswered(mcp_call *call);

#endif
