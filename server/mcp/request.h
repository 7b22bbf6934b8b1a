/* SPDX-License-Identifier: MIT */
/**
 * @file request.h
 * What is known of the request at hand.
 */
#ifndef SERVER_MCP_REQUEST_H
#define SERVER_MCP_REQUEST_H

#include "mcp/revision.h"
#include "rpc/message.h"
#include "rpc/output.h"

typedef struct mcp_session mcp_session;

/** Valid while the request is being dispatched; what outlives that has to be copied. */
typedef struct mcp_request {
    mcp_session *session;
    rpc_output *output; /* where its answer goes */
    rpc_id id;
    const mcp_revision *revision; /* the one that rules this request */
    portkey_value params;         /* an object or none */
    portkey_value meta; /* params._meta, an object or none; a modern client tells about itself here */
    bool in_batch;
} mcp_request;

#endif
