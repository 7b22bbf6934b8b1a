/* SPDX-License-Identifier: MIT */
/**
 * @file daemon.h
 * Between libmicrohttpd and the requests: what it calls, and what a request
 * tells its connection.
 */
#ifndef SERVER_TRANSPORT_HTTP_DAEMON_H
#define SERVER_TRANSPORT_HTTP_DAEMON_H

#include <microhttpd.h>
#include <stdbool.h>

#include "transport/http/address.h"

typedef struct http_request http_request;

/* ---- called by the daemon: requests (request.c) ---- */

void *http_request_new(void *owner, const char *target, struct MHD_Connection *connection);
enum MHD_Result http_request_handle(void *owner, struct MHD_Connection *connection, const char *url,
                                    const char *method, const char *version, const char *data, size_t *size,
                                    void **state);
void http_request_done(void *owner, struct MHD_Connection *connection, void **state,
                       enum MHD_RequestTerminationCode code);

/* ---- connections (connection.c) ---- */

/** Called by the daemon: one begins or ends. */
void http_connection_notify(void *owner, struct MHD_Connection *connection, void **socket_context,
                            enum MHD_ConnectionNotificationCode code);

/** Called by the loop: clients went away. */
void http_clients_gone(void *owner, short revents);

/** Whether its client is there, as far as is known. */
bool http_connection_has_client(struct MHD_Connection *connection);

/** Of the other end. */
http_address http_connection_address(struct MHD_Connection *connection);

/** The line of a request was read: the headers must follow. */
void http_connection_begin(struct MHD_Connection *connection, http_request *request);

/** Says that its headers are too large, before it is closed. */
void http_connection_refuse_headers(struct MHD_Connection *connection);

/** The headers were read: the body must follow. */
void http_connection_take_body(struct MHD_Connection *connection);

/** The request is whole: its answer may take its time. */
void http_connection_answer(struct MHD_Connection *connection);

/** The request is done: the next one may begin, if all of it was read. */
void http_connection_end(struct MHD_Connection *connection, bool is_whole);

#endif
