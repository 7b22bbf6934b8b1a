/* SPDX-License-Identifier: MIT */
/**
 * @file entry.h
 * The way in.
 */
#ifndef SERVER_TRANSPORT_HTTP_ENTRY_H
#define SERVER_TRANSPORT_HTTP_ENTRY_H

#include "transport/http/inside.h"

/** Goes it. request->is_entering is set while something decides later. */
void http_enter(http_request *request);

/**
 * Counts the messages of a batch as so many requests, once. Nothing of it may be
 * done before request->step is HTTP_STEP_IN; it is HTTP_STEP_OUT if they are too
 * many. In between the endpoint is called again when that is decided.
 */
void http_enter_batch(http_request *request, size_t count);

/** How many messages a batch of the request may ever have. */
size_t http_largest_batch(const http_request *request);

/** Waits for that. Returns false if the client went away. */
bool http_await_entry(http_request *request);

/** The request is done: nothing need be decided any longer. */
void http_leave_entry(http_request *request);

#endif
