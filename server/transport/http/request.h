/* SPDX-License-Identifier: MIT */
/**
 * @file request.h
 * A request: while libmicrohttpd has it, and while it leaves it alone.
 */
#ifndef SERVER_TRANSPORT_HTTP_REQUEST_H
#define SERVER_TRANSPORT_HTTP_REQUEST_H

#include "transport/http/inside.h"

/** Lets the daemon look at the request again. */
void http_request_resume(http_request *request);

/**
 * Leaves it alone until http_request_resume(), or until the client goes away.
 *
 * @return false if it went away already
 */
bool http_request_suspend(http_request *request);

/** Resumes all of them, so that the daemon can end: it does not while one is suspended. They get no answer. */
void http_requests_give_up(http_transport *transport);

/** The value of a header, without blanks around it, or NULL. */
const char *http_header(http_request *request, const char *name);

#endif
