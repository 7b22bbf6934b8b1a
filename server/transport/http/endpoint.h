/* SPDX-License-Identifier: MIT */
/**
 * @file endpoint.h
 * The endpoint: /mcp.
 */
#ifndef SERVER_TRANSPORT_HTTP_ENDPOINT_H
#define SERVER_TRANSPORT_HTTP_ENDPOINT_H

#include "transport/http/inside.h"

/** Answers POST, GET and DELETE of /mcp. */
enum MHD_Result http_endpoint(http_request *request, const char *method);

#endif
