/* SPDX-License-Identifier: MIT */
/**
 * @file parting.h
 * Connections that are about to be closed.
 */
#ifndef SERVER_TRANSPORT_HTTP_PARTING_H
#define SERVER_TRANSPORT_HTTP_PARTING_H

#include "transport/http/inside.h"

bool http_partings_open(http_transport *transport);

/** Closes all of them. */
void http_partings_close(http_transport *transport);

/** Nothing more is sent on a socket, which it takes over: it is closed when its client has read what was sent. */
void http_part(http_transport *transport, int fd);

#endif
