/* SPDX-License-Identifier: MIT */
/**
 * @file stream.h
 * Streams of messages.
 */
#ifndef SERVER_TRANSPORT_HTTP_STREAM_H
#define SERVER_TRANSPORT_HTTP_STREAM_H

#include "transport/http/inside.h"

/** A stream for the request. NULL when out of memory. */
http_stream *http_stream_new(http_request *request, http_session *session);

/** Sends what there is, and waits for what is to come. */
enum MHD_Result http_stream_reply(http_stream *stream);

/** The connection is gone. What a legacy client's session still promises is waited for, and dropped. */
void http_stream_detach(http_stream *stream);

/** Gives a stream whose session ends to the transport. */
void http_stream_leave(http_stream *stream);

/** Lets the daemon see what is new, after this turn. */
void http_stream_wake(http_stream *stream);

/** Frees it after the turn: who ends it goes on for a moment. */
void http_stream_finish(http_stream *stream);

/** It stays open, whether anything comes or not: counts it for all and for its principal, until its client is gone. */
void http_stream_count(http_stream *stream);

/** Nothing more comes. */
void http_stream_end(http_stream *stream);

/** Frees the streams that are finished. */
void http_streams_sweep(http_transport *transport);

#endif
