/* SPDX-License-Identifier: MIT */
/**
 * @file session.h
 * One client's conversation with the server: messages in, answers out.
 */
#ifndef SERVER_MCP_SESSION_H
#define SERVER_MCP_SESSION_H

#include "mcp/server.h"
#include "mcp/subscriptions.h"
#include "rpc/message.h"
#include "rpc/stream.h"

/** How many messages a batch may have. */
enum { MCP_MAX_BATCH = 256 };

struct mcp_session {
    pa_link link; /* first, so that one is the other; in the server's sessions */
    mcp_server *server;
    const mcp_principal *principal;
    rpc_stream *stream; /* for notices outside any request; dropped if NULL */
    bool is_stateless;  /* no initialize came before: a request that claims no revision is refused */
    const mcp_revision *negotiated; /* by initialize; NULL before. Modern requests do not depend on it */
    unsigned capabilities;          /* as initialize declared them */
    int log_level;                  /* as logging/setLevel chose it */
    pa_list exchanges;              /* in flight, the oldest first; listeners are not among them */
    size_t open_batches;            /* that have not sent their answers yet */
    uint64_t requests_sent;         /* to the client; the next one's number */
    mcp_subscriptions subscriptions;
};

/** Principal and stream stay the caller's and must live as long. */
void mcp_session_open(mcp_session *session, mcp_server *server, const mcp_principal *principal,
                      rpc_stream *stream);

/**
 * Reads one message that came on a stream and answers it there, now or later.
 * Blank lines are ignored.
 */
void mcp_session_receive(mcp_session *session, rpc_stream *stream, const char *line, size_t length);

/**
 * The same for a message, or a batch of these, that was read as JSON already. It must be as rpc_parse() reads it.
 *
 * @param principal that of the session by its name, perhaps with other rights, which this message has. It must live
 *                  until what the message asks for has ended
 */
void mcp_session_take(mcp_session *session, const mcp_principal *principal, rpc_stream *stream,
                      portkey_json *document);

/** Answers a message that could not be received. */
void mcp_session_refuse(mcp_session *session, rpc_stream *stream, int code, const char *message);

/** Tells other processes which messages of the log the client wants. */
void mcp_share_log_level(const mcp_session *session);

/** Cancels the exchange or listener with that id, if any, without an answer. */
void mcp_session_cancel(mcp_session *session, rpc_id id);

/*
 * What follows is for the transport, from the loop: never from within
 * mcp_session_receive(), a check, a tool, or a function of the stream itself.
 */

/** Cancels all exchanges and listeners of a closed stream. */
void mcp_session_close_stream(mcp_session *session, rpc_stream *stream);

/**
 * How long until the oldest question that the legacy client has not answered
 * waits for so long; negative: there is none.
 */
int64_t mcp_session_question_left_ms(const mcp_session *session, int64_t most_ms);

/** Ends with an explanation what has waited for an answer of the client for so long. */
void mcp_session_give_up_questions(mcp_session *session, int64_t most_ms);

/** Whether something is in flight whose answer would be lost (mcp_work.must_end). */
bool mcp_session_must_wait(const mcp_session *session);

/** Answers all that is in flight with an error of that message, and all listeners with their result. */
void mcp_session_end(mcp_session *session, const char *message);

/** Cancels all that is in flight without an answer, forgets the subscriptions, and leaves the server. Call it once. */
void mcp_session_close(mcp_session *session);

#endif
