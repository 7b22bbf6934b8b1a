/* SPDX-License-Identifier: MIT */
/**
 * @file server_info.h
 * What initialize and server/discover both tell of the server.
 */
#ifndef SERVER_MCP_SERVER_INFO_H
#define SERVER_MCP_SERVER_INFO_H

#include "mcp/result.h"

/** Adds the members "capabilities" and "instructions". */
void mcp_append_offer(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision);

/** The Implementation object as the revision knows it. */
void mcp_append_implementation(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision);

#endif
