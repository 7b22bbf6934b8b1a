/* SPDX-License-Identifier: MIT */
/**
 * @file client.h
 * The client: one set of connections to Portkey, and the calls in flight on it.
 *
 * A client belongs to one thread at a time and starts none of its own (the
 * resolver of libcurl aside). Several clients may live side by side. Creating
 * one opens nothing: connections, and libcurl itself, are set up by the first
 * call.
 */
#ifndef PORTKEYADMIN_CLIENT_H
#define PORTKEYADMIN_CLIENT_H

#include <poll.h>

#include "request.h"
#include "response.h"

PORTKEY_BEGIN_DECLS

typedef struct portkey_client portkey_client;

/** One call in flight. Valid until its `done` runs or it is cancelled. */
typedef struct portkey_call portkey_call;

/**
 * How a client behaves. Start from PORTKEY_OPTIONS_INIT; a NULL or zero field
 * means its default. Strings are copied by portkey_client_new().
 *
 * Proxy and CA settings come from the environment as curl reads it:
 * HTTPS_PROXY, ALL_PROXY, NO_PROXY (lower-case too), http_proxy (lower-case
 * alone), and SSL_CERT_FILE, SSL_CERT_DIR, CURL_CA_BUNDLE.
 */
typedef struct portkey_options {
    size_t size;              /**< sizeof(portkey_options); set by PORTKEY_OPTIONS_INIT */
    const char *api_key;      /**< the Portkey API key */
    const char *api_key_file; /**< a file that holds the key on its first line; used when api_key is NULL */
    const char *base_url;     /**< default "https://api.portkey.ai/v1"; see portkey_client_new() */
    const char *gateway_url;  /**< for operations of the data plane; default base_url */
    const char *user_agent;   /**< default "portkeyadmin/VERSION" */
    unsigned connect_timeout_ms; /**< default 10,000 */
    unsigned timeout_ms;         /**< for one attempt in whole; default 60,000 */
    unsigned max_attempts;     /**< attempts at a call that is safe to repeat; default 3, 1 means no retry */
    unsigned max_connections;  /**< connections to one host at a time; default 64 */
    size_t max_response_bytes; /**< default 32 MiB, at most 1 GiB */
    bool allow_insecure_http;  /**< accept http:// addresses */
    bool
        allow_private_address; /**< accept loopback, link-local and private addresses; see portkey_client_new() */
} portkey_options;

#define PORTKEY_OPTIONS_INIT                                                                                 \
    {                                                                                                        \
        .size = sizeof(portkey_options)                                                                      \
    }

/**
 * Fills the fields that are still NULL or zero from the environment:
 * PORTKEY_API_KEY, PORTKEY_API_KEY_FILE, PORTKEY_BASE_URL,
 * PORTKEY_GATEWAY_URL, PORTKEY_ALLOW_INSECURE_HTTP and
 * PORTKEY_ALLOW_PRIVATE_BASE_URL ("true" or "false").
 *
 * The strings stay the environment's.
 *
 * @return 0, or PORTKEY_ECONFIG for a switch that is neither
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_options_from_environment(portkey_options *options,
                                                                      portkey_error *error);

/**
 * Creates a client.
 *
 * A base address that ends in "/v1" stands for a whole server: operations of
 * another version go to the sibling path ("/v2"), those without a version to
 * the server's root. Any other base address is used as it is for every
 * operation, which suits gateways that map paths themselves, and mocks.
 *
 * A private address is refused here where the base address names one, and on
 * connecting where a host name leads to one. The latter is not possible with
 * a proxy, which is the peer then, be the host in NO_PROXY or not.
 *
 * A missing key is no error here: operations that need one fail with
 * PORTKEY_ENOKEY when called.
 *
 * @param options NULL for the defaults
 * @return 0, PORTKEY_ECONFIG (an address or key that is refused, and why), PORTKEY_EINVAL (options of another
 *         library), PORTKEY_ENOMEM
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_new(portkey_client **out, const portkey_options *options,
                                                        portkey_error *error);

/**
 * Drops all calls in flight without running their callbacks, closes all
 * connections. Not from within a callback. NULL is fine.
 */
PORTKEY_API void portkey_client_free(portkey_client *client);

/**
 * Sends a request and waits for its answer. Other calls of the same client go
 * on meanwhile, and their callbacks run from here.
 *
 * @param out     receives the response when the status was 2xx; free with portkey_response_free()
 * @param request stays the caller's
 * @return 0, or any of PORTKEY_ENOKEY, ECONNECT, ETLS, ETIMEOUT, ENETWORK, ETOOLARGE, EHTTP, ENOMEM, EINVAL
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_send(portkey_response **out, portkey_client *client,
                                                         const portkey_request *request,
                                                         portkey_error *error);

/**
 * What runs when a call ended, once, from within portkey_client_wait() or
 * portkey_client_send(), never from portkey_client_start(). It may start and
 * cancel other calls; its own is gone.
 *
 * @param code     0 or a negative code
 * @param response the answer, now the callee's to free; NULL when none came. Present for PORTKEY_EHTTP, too.
 * @param error    the failure in full when code is not 0, else NULL; valid during the callback
 */
typedef void portkey_done(void *context, int code, portkey_response *response, const portkey_error *error);

/**
 * Starts a call and returns at once; `done` runs later.
 *
 * @param out     receives the handle for portkey_call_cancel(); may be NULL
 * @param request is taken over and freed by the client, on success and on failure
 * @return 0, PORTKEY_ENOKEY, PORTKEY_ENOMEM, PORTKEY_EINVAL; `done` runs only after 0
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_start(portkey_call **out, portkey_client *client,
                                                          portkey_request *request, portkey_done *done,
                                                          void *context, portkey_error *error);

/** A call about to be tried again. */
typedef struct portkey_retry {
    unsigned attempt;      /**< the one that comes: 2 for the first retry */
    unsigned max_attempts; /**< the last that there may be */
    int http_status;       /**< how the attempt before was answered; 0 when no answer came */
    unsigned wait_ms;      /**< until it is sent */
} portkey_retry;

/**
 * What runs when an attempt failed and another one will follow, from where
 * `done` runs, and with its context. It may cancel the call.
 *
 * @param retry valid during the callback
 */
typedef void portkey_retry_notice(void *context, const portkey_retry *retry);

/** Asks to be told before the call is tried again. NULL ends that. */
PORTKEY_API void portkey_call_on_retry(portkey_call *call, portkey_retry_notice *notice);

/** Stops a call: its connection is dropped or its retry forgotten, and `done` will not run. NULL is fine. */
PORTKEY_API void portkey_call_cancel(portkey_call *call);

/** How many calls are in flight, waiting for a retry included. */
PORTKEY_API size_t portkey_client_in_flight(const portkey_client *client);

/**
 * Moves all calls on, runs the callbacks of those that ended, and waits until
 * there is more to do: network activity, a retry that is due, one of the
 * caller's own descriptors, or the timeout. The heart of a program's loop.
 *
 * @param fds        descriptors of the caller to wait for as well (poll(2)'s events POLLIN, POLLOUT); their
 *                   revents are set. NULL with count 0 is fine
 * @param count      at most 64
 * @param timeout_ms how long to wait at most; -1 means no limit
 * @return how many of fds have events (0 or more), PORTKEY_ENETWORK, PORTKEY_EINVAL
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_wait(portkey_client *client, struct pollfd *fds,
                                                         size_t count, int timeout_ms, portkey_error *error);

PORTKEY_END_DECLS

#endif
