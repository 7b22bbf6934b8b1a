/* SPDX-License-Identifier: MIT */
/**
 * @file resuming.h
 * Streams that can be resumed.
 */
#ifndef SERVER_TRANSPORT_HTTP_RESUMING_H
#define SERVER_TRANSPORT_HTTP_RESUMING_H

#include "transport/http/inside.h"

/** Begins the frame of a message; with the id of an event, if it has a token. */
void http_append_frame(pa_text *text, const char *token, uint64_t number);

/** From now on its events are kept, if it can be resumed. It is a stream of events then, even if none came yet. */
void http_stream_record(http_stream *stream);

/** Keeps an event, if it is recorded. */
void http_stream_keep(http_stream *stream, const char *message, size_t length);

/** No event follows. */
void http_stream_stop_record(http_stream *stream);

/** Whether its client can come back. It is recorded from then on. */
bool http_stream_is_resumable(http_stream *stream);

/** Makes it the stream for what belongs to no request of the session, in place of one that nobody reads. */
void http_stream_stand_alone(http_stream *stream);

/** The name of the lease of a session's own stream. */
#define HTTP_STANDALONE "s"

/** Answers a request that cannot be the one reader of a stream, or cannot yet. */
enum MHD_Result http_refuse_reader(http_request *request, http_found found);

/** Answers GET with a Last-Event-ID. */
enum MHD_Result http_resume(http_request *request, http_session *session, const char *id);

/** Whether there are events to send. */
bool http_replay_is_ready(const http_stream *stream);

/** Answers in place of events: waits for these, or says that there are none. */
enum MHD_Result http_replay_reply(http_stream *stream);

/** All is sent: reads more, if there is more at once. Returns whether there are new events. */
bool http_replay_go_on(http_stream *stream);

/** Reads no longer. */
void http_replay_free(http_stream *stream);

#endif
