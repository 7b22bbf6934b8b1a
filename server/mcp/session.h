/* SPDX-License-Identifier: MIT */
/**
 * @file session.h
 * One client's conversation with the server: lines in, answers out.
 */
#ifndef SERVER_MCP_SESSION_H
#define SERVER_MCP_SESSION_H

#include "catalog/catalog.h"
#include "mcp/subscriptions.h"

struct mcp_session {
    mcp_session *next; /* of the same catalog */
    mcp_catalog *catalog;
    rpc_output *output;    /* where everything goes that is no answer */
    const char *principal; /* whom it speaks for: what one may go on with, another may not */
    bool is_stateless;     /* no initialize came before: a request that claims no revision is refused */
    const mcp_revision *negotiated; /* by initialize; NULL before. Modern requests do not depend on it */
    unsigned capabilities;          /* as initialize declared them */
    int log_level;                  /* as logging/setLevel chose it */
    mcp_call *calls;                /* in flight, the newest first */
    size_t call_count;
    uint64_t requests_sent; /* to the client; the next one's number */
    mcp_subscriptions subscriptions;
};

/** `output` and `principal` have to live as long. */
void mcp_session_init(mcp_session *session, mcp_catalog *catalog, rpc_output *output, const char *principal);

/** Cancels all calls in flight without a word, and forgets the subscriptions. */
void mcp_session_close(mcp_session *session);

/** Cancels all calls in flight and answers each with an error of that message. */
void mcp_session_abandon_calls(mcp_session *session, const char *message);

/** Cancels whatever has that id, calls and subscriptions, without an answer; there may be none. */
void mcp_session_cancel(mcp_session *session, rpc_id id);

/** Reads one line and answers it, or sees to it that it will be answered. Blank lines are fine. */
void mcp_session_receive(mcp_session *session, const char *line, size_t length);

/** Answers a message that could not be received. */
void mcp_session_refuse(mcp_session *session, rpc_output *output, int code, const char *message);

#endif
