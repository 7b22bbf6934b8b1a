/* SPDX-License-Identifier: MIT */
/**
 * @file stream.h
 * Where messages to a client go: what the protocol asks of a transport.
 *
 * A transport embeds an rpc_stream and fills in the functions. One message is
 * open at a time. The functions must not call back into mcp/: a stream that
 * breaks is closed later, from the loop.
 */
#ifndef SERVER_RPC_STREAM_H
#define SERVER_RPC_STREAM_H

#include "base/text.h"

/** The longest request id we accept, in bytes as it stands in the message. */
#define RPC_MAX_ID 1024u

/** Room enough for the message that says an answer could not be composed, with any id. */
#define RPC_LAST_RESORT (RPC_MAX_ID + 128u)

typedef struct rpc_stream rpc_stream;

struct rpc_stream {
    /** An answer will come later. The stream keeps RPC_LAST_RESORT bytes for it from now on. */
    void (*promise)(rpc_stream *stream);

    /** A promised answer will not come after all. */
    void (*withdraw)(rpc_stream *stream);

    /** Begins the answer that was promised, and returns the buffer to append it to. */
    pa_text *(*begin_answer)(rpc_stream *stream);

    /** Begins a message that was not promised: a notification, or a request to the client. */
    pa_text *(*begin_notice)(rpc_stream *stream);

    /**
     * Ends the open message. Returns false if it cannot be kept: the buffer is
     * then as it was when the message began, the message is still open, and one
     * of at most RPC_LAST_RESORT bytes will be accepted. A message that was not
     * promised may be given up then.
     */
    bool (*end_message)(rpc_stream *stream);

    /**
     * Lets the reader see the last message before anything that follows:
     * clients lose a notification that they read together with the answer it
     * precedes.
     */
    void (*set_apart)(rpc_stream *stream);

    /**
     * Ends the connection, not the stream: its client comes back for what
     * follows. Does nothing where it could not. NULL: no client can.
     */
    void (*hang_up)(rpc_stream *stream);

    /** The code of the last answer that was ended, 0 for a result: what transports with statuses look at. */
    int error;

    /** What the request that came on it is called, in the log and upstream; NULL: nothing. */
    const char *trace;

    /** The OAuth scope whose lack is the cause of that error; NULL: none. */
    const char *scope;
};

#endif
