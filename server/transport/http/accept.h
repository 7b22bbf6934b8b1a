/* SPDX-License-Identifier: MIT */
/**
 * @file accept.h
 * Clients that arrive.
 */
#ifndef SERVER_TRANSPORT_HTTP_ACCEPT_H
#define SERVER_TRANSPORT_HTTP_ACCEPT_H

#include "transport/http/inside.h"

/** Lets clients in from now on. False where the loop has no room. */
bool http_accept_start(http_transport *transport);

/** Takes no further ones, and closes the sockets. */
void http_accept_stop(http_transport *transport);

#endif
