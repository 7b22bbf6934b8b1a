/* SPDX-License-Identifier: MIT */
/**
 * @file daemon.h
 * Between libmicrohttpd and the requests: what it calls, and how long each
 * part of a request may take.
 */
#ifndef SERVER_TRANSPORT_HTTP_DAEMON_H
#define SERVER_TRANSPORT_HTTP_DAEMON_H

#include <microhttpd.h>

/* ---- called by the daemon (request.c) ---- */

void *http_request_new(void *owner, const char *target, struct MHD_Connection *connection);
enum MHD_Result http_request_handle(void *owner, struct MHD_Connection *connection, const char *url,
                                    const char *method, const char *version, const char *data, size_t *size,
                                    void **state);
void http_request_done(void *owner, struct MHD_Connection *connection, void **state,
                       enum MHD_RequestTerminationCode code);

/** Some clients that a request waits for went away. */
void http_clients_gone(void *owner, short revents);

/* ---- deadlines of a connection (deadline.c) ---- */

/** A connection begins or ends. */
void http_deadline_connection(void *owner, struct MHD_Connection *connection, void **socket_context,
                              enum MHD_ConnectionNotificationCode code);

/** The request line was read: the headers must follow. */
void http_deadline_headers(struct MHD_Connection *connection);

/** The headers were read: the body must follow. */
void http_deadline_body(struct MHD_Connection *connection);

/** The request is whole: its answer may take its time. */
void http_deadline_stop(struct MHD_Connection *connection);

/** The request is done: the next one may begin. */
void http_deadline_next(struct MHD_Connection *connection);

#endif
