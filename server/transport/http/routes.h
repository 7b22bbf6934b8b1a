/* SPDX-License-Identifier: MIT */
/**
 * @file routes.h
 * Where requests go.
 */
#ifndef SERVER_TRANSPORT_HTTP_ROUTES_H
#define SERVER_TRANSPORT_HTTP_ROUTES_H

#include "transport/http/inside.h"

/** That of the request; a path that nothing has goes to one that says so. */
const http_route *http_route_of(const http_request *request);

/** Answers by the request's route, or refuses the method. */
enum MHD_Result http_route_answer(http_request *request, const char *method);

#endif
