/* SPDX-License-Identifier: MIT */
/**
 * @file others.h
 * Other processes.
 */
#ifndef SERVER_TRANSPORT_HTTP_OTHERS_H
#define SERVER_TRANSPORT_HTTP_OTHERS_H

#include "transport/http/inside.h"

/** Whether the answer is there. */
bool http_question_is_done(const http_request *request, http_question question);

/** The call with which to ask. The endpoint is called again when it is answered. */
shared_call *http_question_begin(http_request *request, http_question question);

/** It is not to be answered any longer. */
void http_question_cancel(http_request *request);

/** Hears of other processes from now on, and tells them, if there are any. Returns false without randomness. */
bool http_others_open(http_transport *transport);
void http_others_close(http_transport *transport);

/** Something about a session that its key and a letter say. */
void http_others_tell(const http_session *session, char kind);

/** A message of a legacy client that may be for another process. */
void http_others_pass_on(const http_session *session, portkey_value message);

/** Gives a session that was made elsewhere what its client chose there. */
void http_others_restore(http_session *session, const char *kept, size_t length);

/** Whether the request may be the one reader of the stream of that name. */
http_found http_others_lease(http_request *request, const http_session *session, const char *name);

/** The stream is read no longer. */
void http_others_release(http_stream *stream);

#endif
