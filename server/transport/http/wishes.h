/* SPDX-License-Identifier: MIT */
/**
 * @file wishes.h
 * How a request narrows what it is offered.
 */
#ifndef SERVER_TRANSPORT_HTTP_WISHES_H
#define SERVER_TRANSPORT_HTTP_WISHES_H

#include "transport/http/inside.h"

enum { HTTP_MAX_PROBLEM = 256 };

/** Whether the URL has a parameter of that name, in either case, however it is encoded. */
bool http_query_has(const http_request *request, const char *name);

/** Whether the URL has no other parameters than those of the endpoint. A narrowing that is misspelt must not be none. */
bool http_query_is_known(const http_request *request, char problem[HTTP_MAX_PROBLEM]);

/** The same of headers whose names begin with "X-MCP-". */
bool http_narrowing_is_known(http_request *request, char problem[HTTP_MAX_PROBLEM]);

/** Reads the wishes of a request and of its session. Returns false when out of memory. */
bool http_read_wishes(http_request *request);

/** Appends wishes as text for the id of a session; nothing for none. Returns false if they are too long. */
bool http_wishes_append(pa_text *out, const http_wishes *wishes);

#endif
