/* SPDX-License-Identifier: MIT */
/**
 * @file reply.h
 * Responses.
 */
#ifndef SERVER_TRANSPORT_HTTP_REPLY_H
#define SERVER_TRANSPORT_HTTP_REPLY_H

#include "transport/http/inside.h"

/** A text of that type, and nothing else to come. NULL: no body. */
enum MHD_Result http_reply(http_request *request, unsigned status, const char *type, const char *text);

/** The same, with one more header. */
enum MHD_Result http_reply_with(http_request *request, unsigned status, const char *type, const char *text,
                                const char *header, const char *value);

/** Refuses, with one more header if it has a name: at the endpoint as JSON-RPC, in which clients look for the cause. */
enum MHD_Result http_refuse(http_request *request, unsigned status, const char *text, const char *header,
                            const char *value);

/** An error of JSON-RPC without an id, for what is wrong before there is a message. */
enum MHD_Result http_reply_error(http_request *request, unsigned status, int code, const char *message);

/** Makes such an error. NULL when out of memory. */
struct MHD_Response *http_make_error(unsigned status, int code, const char *message);

/** Queues a response, with what every response has. Takes it over. */
enum MHD_Result http_reply_queue(http_request *request, unsigned status, struct MHD_Response *response);

#endif
