/* SPDX-License-Identifier: MIT */
/**
 * @file transport.h
 * Requests as they are sent, and a transport in place of libcurl.
 *
 * A client with a transport opens no connection and does not use libcurl: each
 * attempt at a call is handed to the program, which answers it. All else is as
 * with libcurl: queue, retries, limits, deadline, checks of answers and texts of
 * errors. A unit test of a program needs no server then:
 *
 *     static int answer(void *context, const portkey_http_request *request, portkey_response **out,
 *                       portkey_error *error)
 *     {
 *         static const portkey_header json = {"Content-Type", "application/json"};
 *
 *         assert(strcmp(request->operation, "list_configs") == 0);
 *         return portkey_response_new(out, 200, &json, 1, "{\"data\":[]}", 11, error);
 *     }
 *
 *     portkey_transport transport = PORTKEY_TRANSPORT_INIT;
 *     portkey_options options = PORTKEY_OPTIONS_INIT;
 *
 *     transport.send = answer;
 *     options.transport = &transport;
 *     options.api_key = "test";
 *     result = portkey_client_new(&client, &options, &error);
 *
 * `send` answers before it returns. A program whose HTTP library is asynchronous
 * sends what portkey_http_request_new() returns, and makes the answer a
 * portkey_response with portkey_response_new().
 */
#ifndef PORTKEYADMIN_TRANSPORT_H
#define PORTKEYADMIN_TRANSPORT_H

#include "error.h"
#include "response.h"
#include "stream.h"

PORTKEY_BEGIN_DECLS

/**
 * A request as it is sent. The library makes it, and it is read-only; later
 * releases add members at its end.
 *
 * Content-Length, Host and Accept-Encoding are not among the headers: the HTTP
 * library that sends the request sets them.
 */
typedef struct portkey_http_request {
    const char *operation; /**< the name of the operation, as of portkey_operation_name() */
    unsigned attempt;      /**< 1 for the first attempt; 0 in what portkey_http_request_new() returns */
    /**
     * Milliseconds that the attempt may take: timeout_ms of the call, or what is
     * left until its deadline if that is less. A transport should keep to it, as
     * calls of the same client wait meanwhile.
     */
    unsigned timeout_ms;
    const char *method; /**< such as "GET" */
    const char
        *url; /**< whole: base URL, version prefix, path and query; it has the key if that is sent there */
    const portkey_header *headers; /**< in the order in which they are sent; one of them has the API key */
    size_t header_count;           /**< the length of headers */
    const char *body;              /**< NULL: none, or that of source */
    size_t body_length;            /**< bytes of the body */
    portkey_source *source;        /**< reads the body; NULL: it is `body` */
    void *source_context;          /**< for source */
} portkey_http_request;

/**
 * Answers one attempt at a call. Called from where `done` is called (see
 * portkey_done), never from portkey_client_start(). It must not call functions of
 * the client; those of responses and JSON are fine.
 *
 * A code of failure that it returns is that of the attempt. Nothing was sent by
 * PORTKEY_EDNS, PORTKEY_ECONNECT, PORTKEY_ECONNECTTIMEOUT and PORTKEY_ETLS, so that
 * these attempts are repeated; after PORTKEY_ENETWORK those of idempotent
 * operations are; after any other code none is.
 *
 * @param context `context` of portkey_transport
 * @param request valid during the call
 * @param out     receives the whole answer, which the client frees; made with portkey_response_new()
 * @param error   0 at first; its message, if one is set, is part of the message of the call's error, without the
 *                API key. Nothing else of it is used
 * @return 0, or a code of failure
 */
typedef int portkey_transport_send(void *context, const portkey_http_request *request, portkey_response **out,
                                   portkey_error *error);

/** A transport. Start from PORTKEY_TRANSPORT_INIT and set `send`. */
typedef struct portkey_transport {
    size_t size; /**< set by PORTKEY_TRANSPORT_INIT of this release or an earlier one; any other is refused */
    void *context;                /**< passed to send */
    portkey_transport_send *send; /**< answers attempts; not NULL */
} portkey_transport;

#ifdef __cplusplus
/* C++ has no designators before C++20. */
static inline portkey_transport portkey_transport_init(void)
{
    portkey_transport transport = {};

    transport.size = sizeof(transport);
    return transport;
}
#define PORTKEY_TRANSPORT_INIT portkey_transport_init()
#else
#define PORTKEY_TRANSPORT_INIT                                                                               \
    {                                                                                                        \
        .size = sizeof(portkey_transport)                                                                    \
    }
#endif

PORTKEY_END_DECLS

#endif
