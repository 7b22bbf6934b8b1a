/* SPDX-License-Identifier: MIT */
/**
 * @file dispatch.h
 * Running the method that a call was made by.
 */
#ifndef SERVER_MCP_DISPATCH_H
#define SERVER_MCP_DISPATCH_H

#include "mcp/call.h"

/** Runs the call's method once more, now that its questions are answered. */
void mcp_dispatch_again(mcp_call *call);

#endif
