/* SPDX-License-Identifier: MIT */
/**
 * @file framing.h
 * What is no request for the sandbox, to be told from its line and its headers.
 */
#ifndef SERVER_SANDBOX_HTTP_FRAMING_H
#define SERVER_SANDBOX_HTTP_FRAMING_H

#include <microhttpd.h>
#include <stdbool.h>

#include "sandbox/message.h"

/**
 * Judges a request before its body is read.
 *
 * @param target path and query, as sent
 * @param reply becomes why it is refused
 * @return whether it is one
 */
bool framing_is_good(struct MHD_Connection *connection, const char *target, sandbox_reply *reply);

#endif
