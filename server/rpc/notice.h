/* SPDX-License-Identifier: MIT */
/**
 * @file notice.h
 * Composing what the server says unasked: notifications, and requests to the client.
 */
#ifndef SERVER_RPC_NOTICE_H
#define SERVER_RPC_NOTICE_H

#include "rpc/output.h"

/**
 * Begins a notification. One JSON object, its params, is to be appended to the
 * returned text before rpc_end_notice().
 */
pa_text *rpc_begin_notification(rpc_output *output, const char *method);

/** Begins a request of the server's own; as above. */
pa_text *rpc_begin_request(rpc_output *output, const char *id, const char *method);

/** Returns false if memory did not suffice: the message is then not sent. */
bool rpc_end_notice(rpc_output *output, pa_text *text);

#endif
