/* SPDX-License-Identifier: MIT */
/**
 * @file peers.h
 * Connections and sessions of one address.
 */
#ifndef SERVER_TRANSPORT_HTTP_PEERS_H
#define SERVER_TRANSPORT_HTTP_PEERS_H

#include "transport/http/inside.h"

/** Whether it has as many as it may have. */
bool http_peer_is_full(http_transport *transport, const http_address *address);

/** One more. NULL where they are not counted. */
http_peer *http_peer_enter(http_transport *transport, const http_address *address);

/** One less. NULL: nothing. */
void http_peer_leave(http_transport *transport, http_peer *peer);

/** Whether its clients have as many sessions as they may, of those whose key nobody checked. */
bool http_peer_has_sessions(http_transport *transport, const http_address *address);

/** One more of these. NULL where they are not counted. */
http_peer *http_peer_begin_session(http_transport *transport, const http_address *address);

/** One less. NULL: nothing. */
void http_peer_end_session(http_transport *transport, http_peer *peer);

#endif
