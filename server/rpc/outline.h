/* SPDX-License-Identifier: MIT */
/**
 * @file outline.h
 * The little that can be read of a message without memory.
 */
#ifndef SERVER_RPC_OUTLINE_H
#define SERVER_RPC_OUTLINE_H

#include "rpc/message.h"

/** Borrows from the line. */
typedef struct rpc_outline {
    rpc_id id; /* raw is NULL where there is none, or none that is plain */
    bool has_method;
} rpc_outline;

/**
 * Looks through a line that could not be parsed. It is not checked to be JSON;
 * so only a plain id is taken: an integer, or a string of well-formed UTF-8
 * without escapes, of at most RPC_MAX_ID bytes, given once in the outermost
 * object, none of whose keys has an escape.
 */
rpc_outline rpc_outline_read(const char *line, size_t length);

#endif
