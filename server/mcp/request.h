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
    const char *method;           /* its name, for as long as the process lives */
    const mcp_revision *revision; /* the one that rules this request */
    portkey_value params;         /* an object or none */
    portkey_value meta;    /* params._meta, an object or none; a modern client tells about itself here */
    unsigned capabilities; /* enum mcp_capability: what the client can do */
    struct mcp_call
        *resumed; /* the call that goes on with this request, now that its questions are answered */
    bool in_batch;
} mcp_request;

#endif
