/* SPDX-License-Identifier: MIT */
/**
 * @file framing.h
 * Requests that are refused because of their request line or their headers.
 */
#ifndef SERVER_SANDBOX_HTTP_FRAMING_H
#define SERVER_SANDBOX_HTTP_FRAMING_H

#include <microhttpd.h>
#include <stdbool.h>

#include "http/incoming.h"
#include "sandbox/message.h"

/**
 * Judges a request before its body is read.
 *
 * @param reply becomes the refusal
 * @return whether the request is accepted
 */
bool framing_is_good(struct MHD_Connection *connection, const http_line *line, sandbox_reply *reply);

#endif
