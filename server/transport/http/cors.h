/* SPDX-License-Identifier: MIT */
/**
 * @file cors.h
 * What pages of other origins may do.
 */
#ifndef SERVER_TRANSPORT_HTTP_CORS_H
#define SERVER_TRANSPORT_HTTP_CORS_H

#include "transport/http/inside.h"

/** Whether a comma-separated list has the text, of either case. */
bool http_list_has(const char *list, const char *text, size_t length);

/** Whether pages of the origin may call, and read our responses. */
bool http_is_origin_allowed(http_request *request, const char *origin);

/** Adds what lets a browser show the response to the page that asked. */
void http_add_origin(http_request *request, struct MHD_Response *response);

/** Answers what browsers ask before they send a request of a page. */
enum MHD_Result http_reply_preflight(http_request *request);

#endif
