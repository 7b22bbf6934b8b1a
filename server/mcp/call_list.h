/* SPDX-License-Identifier: MIT */
/**
 * @file call_list.h
 * The calls in flight, as the session sees them.
 */
#ifndef SERVER_MCP_CALL_LIST_H
#define SERVER_MCP_CALL_LIST_H

#include "mcp/call.h"

struct mcp_call {
    mcp_call *next;
    mcp_call *previous;
    mcp_session *session;
    rpc_output *output;           /* holds a promise of this call's answer */
    const mcp_revision *revision; /* of the request */
    void *work;
    size_t id_length;
    char id[];
};

/** The call's id, as long as the call. */
rpc_id mcp_call_id(const mcp_call *call);

/** Takes the call off the list and frees it; its promise is the caller's to keep or withdraw. */
void mcp_call_remove(mcp_call *call);

#endif
