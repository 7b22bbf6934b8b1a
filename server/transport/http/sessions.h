/* SPDX-License-Identifier: MIT */
/**
 * @file sessions.h
 * Sessions.
 */
#ifndef SERVER_TRANSPORT_HTTP_SESSIONS_H
#define SERVER_TRANSPORT_HTTP_SESSIONS_H

#include "transport/http/inside.h"

/** A session of the request's principal that is not initialized yet, with that key. NULL when out of memory. */
http_session *http_session_new(http_request *request, const char *key);

/** Makes its id, now that it is initialized, with the wishes of its initialize. Returns false without randomness or memory. */
bool http_session_seal(http_session *session, const char *wishes);

/** One that is here, by its key. */
http_session *http_session_of_key(http_transport *transport, const char *key);

/** The session of an id that is the tenant's. Its time begins anew. */
http_found http_session_find(http_request *request, const char *id, http_session **out);

/** Whether there may be one more, under a key that is then the request's. */
http_found http_session_reserve(http_request *request);

/** The request is done: gives back the place of a session that it did not begin. */
void http_session_leave_place(http_request *request);

/** Something was sent to its client that may be a question, which is given up if it is not answered in time. */
void http_session_watch_questions(http_session *session);

/** Lets no other process find it any longer. */
http_found http_session_find_end(http_request *request, http_session *session);

/** Ends it here and everywhere. */
void http_session_delete(http_session *session);

/** Ends what is in flight with an error, and frees it. */
void http_session_end(http_session *session);

/** Ends the streams that sessions have beside their requests, which nothing else ends. */
void http_sessions_hang_up(http_transport *transport);

void http_sessions_end(http_transport *transport);

/** Forgets which ones ended. */
void http_sessions_forget(http_transport *transport);

#endif
