/* SPDX-License-Identifier: MIT */
/**
 * @file message.h
 * One incoming JSON-RPC message, taken apart and checked.
 */
#ifndef SERVER_RPC_MESSAGE_H
#define SERVER_RPC_MESSAGE_H

#include <portkeyadmin/portkeyadmin.h>

enum rpc_code {
    RPC_PARSE_ERROR = -32700,
    RPC_INVALID_REQUEST = -32600,
    RPC_METHOD_NOT_FOUND = -32601,
    RPC_INVALID_PARAMS = -32602,
    RPC_INTERNAL_ERROR = -32603,
};

/** A request id as the bytes it came as, quotes included; raw is NULL where there is none. */
typedef struct rpc_id {
    const char *raw;
    size_t length;
} rpc_id;

typedef enum rpc_kind {
    RPC_REQUEST,
    RPC_NOTIFICATION,
    RPC_RESPONSE, /* to a request of ours */
    RPC_IGNORED,  /* calls for no answer and no action: a malformed notification */
    RPC_INVALID,  /* to be answered with code and complaint */
} rpc_kind;

/** Borrows everything from the JSON document. */
typedef struct rpc_message {
    rpc_kind kind;
    rpc_id id;            /* of a request or response; of an invalid message where it could be read */
    portkey_value method; /* a string */
    portkey_value params; /* an object or none */
    portkey_value result; /* of a response; none if it is an error, or has one as well */
    int code;
    const char *complaint;
} rpc_message;

/**
 * Reads one line as JSON, within our caps.
 *
 * @return 0 with *out to be freed, else the JSON-RPC error code; error->message has the reason
 */
PORTKEY_CHECK_RESULT int rpc_parse(portkey_json **out, const char *line, size_t length, portkey_error *error);

/** Takes apart a value that should be a message. */
void rpc_message_read(rpc_message *message, portkey_value value);

/** Whether two ids are the same: type and text as they were written. */
bool rpc_id_equal(const rpc_id *a, const rpc_id *b);

/** The id a value stands for; raw is NULL for a value that we do not accept as an id. */
rpc_id rpc_id_read(portkey_value value);

#endif
