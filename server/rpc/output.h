/* SPDX-License-Identifier: MIT */
/**
 * @file output.h
 * Where answers go: what the protocol asks of a transport.
 *
 * A transport embeds an rpc_output and fills in the functions. One
 * message is open at a time.
 */
#ifndef SERVER_RPC_OUTPUT_H
#define SERVER_RPC_OUTPUT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** The longest request id we accept, in bytes as it stands in the message. */
#define RPC_MAX_ID 1024u

/** Room enough for the message that says an answer could not be composed, whatever its id. */
#define RPC_LAST_RESORT (RPC_MAX_ID + 128u)

typedef struct rpc_output rpc_output;

struct rpc_output {
    /** An answer will come later. The output keeps RPC_LAST_RESORT bytes for it from now on. */
    void (*promise)(rpc_output *output);

    /** A promised answer will not come after all. */
    void (*withdraw)(rpc_output *output);

    /** Begins a message, promised or not, and gives the buffer to append it to. */
    pa_text *(*open)(rpc_output *output, bool promised);

    /**
     * Ends the open message. Returns false if it cannot be kept: the buffer is
     * then as open() gave it, the message is still open, and one of at most
     * RPC_LAST_RESORT bytes will be accepted. A message that was not promised
     * may be given up then.
     */
    bool (*close)(rpc_output *output);

    /**
     * Lets the reader see the message that was closed last before anything
     * that follows: clients lose a notification that they read together with
     * the answer it precedes.
     */
    void (*set_apart)(rpc_output *output);
};

#endif
