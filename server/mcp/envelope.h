/* SPDX-License-Identifier: MIT */
/**
 * @file envelope.h
 * The era of a request, and what a modern one must say about itself.
 */
#ifndef SERVER_MCP_ENVELOPE_H
#define SERVER_MCP_ENVELOPE_H

#include "mcp/request.h"

/** params._meta if it is an object, else none. */
portkey_value mcp_meta_of(portkey_value params);

/** Whether the _meta is that of a client that speaks without a session, as far as it may be from complete. */
bool mcp_claims_modern(portkey_value meta);

/**
 * Checks what a modern request must carry, and finds its revision.
 *
 * @return false if the request was answered with an error
 */
bool mcp_check_envelope(mcp_request *request);

#endif
