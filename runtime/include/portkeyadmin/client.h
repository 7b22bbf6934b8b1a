/* SPDX-License-Identifier: MIT */
/**
 * @file client.h
 * The client: a pool of connections to Portkey, and the calls in flight on it.
 *
 * A client belongs to one thread at a time and starts no threads (libcurl may
 * start one to resolve a host name); only portkey_client_wake() may be called
 * from any thread. A program may have several clients. Creating one opens a
 * pipe, for portkey_client_wake(); libcurl and the connections are set up by the
 * first call.
 *
 * A client belongs to the process that created it. In a child of fork() its
 * functions fail with PORTKEY_EFORK and touch none of the parent's connections;
 * portkey_client_free() works there. All descriptors are closed on exec; those of
 * libcurl while it resolves a host name are if libcurl does so.
 *
 * One client can serve many API keys: portkey_call_options gives a call a key
 * of its own, while connections are shared.
 *
 * Which attempts are followed by another, up to max_attempts and before the
 * deadline:
 *  - Nothing was sent: the host name was not resolved, or the connection or the
 *    TLS handshake failed or took too long. This holds for every operation, and
 *    not for a certificate or an address that is refused.
 *  - The operation is idempotent (portkey_operation_is_idempotent()), and the
 *    connection broke, or the status is 429, 502, 503 or 504.
 *
 * Not repeated are an attempt that exceeded timeout_ms, first_byte_timeout_ms or
 * idle_timeout_ms after its request was sent, and one that brought a whole answer
 * of any other kind. The pause before the second attempt is 125 to 250 ms, at
 * random; it doubles with each further attempt, up to 4 to 8 s. Where the answer
 * has Retry-After, the pause is that long; if it exceeds 30 s, the call ends with
 * PORTKEY_EHTTP instead. A Retry-After of 0, of a date that has passed, or that
 * cannot be read counts as none.
 */
#ifndef PORTKEYADMIN_CLIENT_H
#define PORTKEYADMIN_CLIENT_H

#include <poll.h>

#include "hooks.h"
#include "request.h"
#include "response.h"
#include "stream.h"
#include "transport.h"

PORTKEY_BEGIN_DECLS

typedef struct portkey_client portkey_client;

/**
 * The options of a client. Start from PORTKEY_OPTIONS_INIT and set what should
 * differ from the default: a field that is NULL, 0 or false means its default.
 * A number above its maximum means the maximum, which is INT_MAX where none is
 * stated. portkey_client_new() copies
 * all strings.
 *
 * Unless proxy, ca_file and ca_directory are set, these come from the
 * environment, as curl reads it: HTTPS_PROXY, ALL_PROXY, NO_PROXY (or lower-case),
 * http_proxy (lower-case only), and SSL_CERT_FILE, SSL_CERT_DIR, CURL_CA_BUNDLE.
 * TLS is 1.2 or later, even if OpenSSL's configuration allows less. libcurl itself reads
 * SSLKEYLOGFILE and writes the keys of TLS sessions there: a program that does
 * not want that must unset it before its first call.
 */
typedef struct portkey_options {
    size_t size; /**< set by PORTKEY_OPTIONS_INIT of this release or an earlier one; any other is refused */
    /**
     * The API key: 1 to 4096 printable ASCII characters, no spaces. It is sent
     * as the security schemes of the API's document say, for Portkey in the
     * header x-portkey-api-key; for HTTP basic authentication it is
     * USER:PASSWORD. A key that was copied with quotation marks around it, with a
     * name in front ("PORTKEY_API_KEY="), or with a variable in it ("${KEY}") is
     * refused; so is a path ("~/key", or one of a file that exists). Where a
     * server repeats a key of fewer than 8 characters, error texts may contain
     * it; see error.h.
     */
    const char *api_key;
    const char *api_key_file; /**< a file with the key on its first line; used when api_key is NULL */
    const char *base_url;     /**< default portkey_api_base_url(); see portkey_client_new() */
    const char *gateway_url;  /**< for operations of the data plane; default base_url */
    const char *user_agent; /**< at most 1024 bytes, no control characters; default "portkeyadmin/VERSION" */
    unsigned connect_timeout_ms; /**< milliseconds to connect, TLS included; default 10,000 */
    /**
     * Milliseconds for one attempt; see portkey_call_options; default 60,000.
     * An attempt that takes longer is not repeated once its request was sent.
     */
    unsigned timeout_ms;
    unsigned deadline_ms;  /**< milliseconds for one call; see portkey_call_options; default no limit */
    unsigned max_attempts; /**< see portkey_call_options; default 3, maximum 10 */
    /**
     * How many calls are sent to one host at the same time; default 64, maximum
     * 1024. Further calls wait and are sent in the order in which they were
     * started. Over HTTP/1.1 each call that is sent uses a connection; over
     * HTTP/2 they share connections.
     */
    unsigned max_connections;
    bool allow_insecure_http; /**< accept http:// addresses */
    bool
        allow_private_address; /**< accept loopback, link-local and private addresses; see portkey_client_new() */
    /** Set by portkey_options_from_environment(): errors then name the variables, too. */
    bool from_environment;
    size_t max_response_bytes;      /**< maximum size of a response body; default 32 MiB, maximum 1 GiB */
    unsigned first_byte_timeout_ms; /**< see portkey_call_options; default no limit of its own */
    unsigned idle_timeout_ms;       /**< see portkey_call_options; default 60,000 */
    /** Sends the requests in place of libcurl; copied; NULL: libcurl does. */
    const portkey_transport *transport;
    /**
     * The proxy for all hosts, as a URL that CURLOPT_PROXY of libcurl takes, such as
     * "http://user:password@proxy.example:3128". NULL: that of the environment;
     * "": none.
     */
    const char *proxy;
    const char *ca_file;        /**< trusted certificates, in PEM; NULL: see above */
    const char *ca_directory;   /**< the same, as a directory that "openssl rehash" prepared */
    const portkey_hooks *hooks; /**< what is called for each attempt; copied; NULL: nothing */
} portkey_options;

#ifdef __cplusplus
/* C++ has no designators before C++20. */
static inline portkey_options portkey_options_init(void)
{
    portkey_options options = {};

    options.size = sizeof(options);
    return options;
}
#define PORTKEY_OPTIONS_INIT portkey_options_init()
#else
#define PORTKEY_OPTIONS_INIT                                                                                 \
    {                                                                                                        \
        .size = sizeof(portkey_options)                                                                      \
    }
#endif

/**
 * Fills the fields that are still NULL or false from the environment:
 * PORTKEY_API_KEY, PORTKEY_API_KEY_FILE, PORTKEY_BASE_URL,
 * PORTKEY_GATEWAY_URL, PORTKEY_ALLOW_INSECURE_HTTP and
 * PORTKEY_ALLOW_PRIVATE_BASE_URL ("true" or "false").
 *
 * The strings belong to the environment. Errors of a client with these options
 * name the variables beside the members of the structure. On failure the options
 * are unchanged.
 *
 * @return 0, PORTKEY_ECONFIG (a switch is neither "true" nor "false"), PORTKEY_EINVAL (options is NULL, or its size
 *         was not set by PORTKEY_OPTIONS_INIT)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_options_from_environment(portkey_options *options,
                                                                      portkey_error *error);

/**
 * Creates a client.
 *
 * A base address that ends in the path of the server that the API's document
 * names, which is "/v1" for Portkey, means a whole server: operations of another
 * version are sent to the sibling path ("/v2"), those without a version to the
 * server's root. Any other base address is used unchanged for every operation,
 * as gateways that map paths and mocks need it. Where the document names no
 * server, or one without a host, base_url must be set.
 *
 * A private address is refused here if the base address contains it, and while
 * connecting if a host name resolves to it. The latter is not possible behind a
 * proxy, because the peer is then the proxy; a host that NO_PROXY names is
 * connected to directly, and checked.
 *
 * A missing key is not an error here: a call that needs one and has none fails
 * with PORTKEY_ENOKEY.
 *
 * @param out     receives the client; free with portkey_client_free()
 * @param options NULL for the defaults
 * @return 0, PORTKEY_ECONFIG (an option is refused; the message says which and why), PORTKEY_EINVAL (options.size
 *         is not one that PORTKEY_OPTIONS_INIT of this release or an earlier one sets, that of transport or hooks is not
 *         one that its macro sets, or transport lacks `send`), PORTKEY_ENOMEM
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_new(portkey_client **out, const portkey_options *options,
                                                        portkey_error *error);

/**
 * Creates a client with what the environment says and the defaults: the same as
 * portkey_options_from_environment() and portkey_client_new(), and with their
 * codes.
 */
PORTKEY_CHECK_RESULT static inline int portkey_client_from_environment(portkey_client **out,
                                                                       portkey_error *error)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    int result = portkey_options_from_environment(&options, error);

    return result < 0 ? result : portkey_client_new(out, &options, error);
}

/**
 * Ends all calls in flight, whose `done` is called with PORTKEY_ECANCELLED, and
 * closes all connections. No call can be started meanwhile. Responses stay
 * valid. Must not be called from a callback. NULL is fine.
 *
 * On an event loop, all descriptors are taken from the loop and its timer is
 * stopped before the function returns. In a child of fork(), `done` is called
 * with PORTKEY_EFORK, and neither `watch` nor `timer` is called: the loop's
 * descriptors may be shared with the parent.
 */
PORTKEY_API void portkey_client_free(portkey_client *client);

/* ---- the options of one call ---- */

/**
 * The options of one call. Start from PORTKEY_CALL_OPTIONS_INIT and set what
 * should differ from the client: a field that is NULL or 0 means what the
 * client's options say. A number above its maximum means the maximum. Strings
 * and headers are copied before portkey_client_start() returns; the copies are
 * overwritten when the call ends.
 *
 *     portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
 *
 *     options.api_key = key_of_this_tenant;
 *     options.deadline_ms = 5000;
 *     result = portkey_client_send(&response, client, request, &options, &error);
 */
typedef struct portkey_call_options {
    /** Set by PORTKEY_CALL_OPTIONS_INIT of this release or an earlier one; any other is refused. */
    size_t size;
    const char *api_key;  /**< the key of this call: as the client's, but no path is looked for; not "" */
    const char *trace_id; /**< sent as x-portkey-trace-id: 1 to 256 printable ASCII characters, no spaces */
    /**
     * Extra headers, at most 16 with 8192 bytes in all. Headers of the same
     * name are all sent, in this order. Refused are headers that are an
     * argument of the operation, the header that has the API key (for Portkey
     * x-portkey-api-key), and x-portkey-trace-id, Accept, Accept-Encoding,
     * Connection, Content-Encoding, Content-Length, Content-Type, Cookie, Expect,
     * Host, HTTP2-Settings, Keep-Alive, Proxy-Authorization, Proxy-Connection,
     * TE, Trailer, Transfer-Encoding, Upgrade and User-Agent. The comparison
     * ignores case and takes '_' for '-', as some servers do.
     */
    const portkey_header *headers;
    size_t header_count; /**< the length of headers */
    /**
     * Milliseconds for one attempt, from the moment it is sent, connecting
     * included. Time in which the call waits for others is not counted. An
     * attempt that takes longer is not repeated once its request was sent.
     */
    unsigned timeout_ms;
    /**
     * Milliseconds for the whole call, from portkey_client_start() to the end
     * of the answer: waiting for other calls, all attempts and the pauses
     * between them. No retry is planned beyond it. The maximum is 24 days: set
     * UINT_MAX to make a call without the client's deadline.
     */
    unsigned deadline_ms;
    unsigned max_attempts;     /**< attempts at a call that is safe to repeat; 1 means no retry; maximum 10 */
    size_t max_response_bytes; /**< maximum size of the response body; maximum 1 GiB */
    portkey_attempt_notice *on_attempt; /**< called after each attempt; may be NULL */
    void *context;                      /**< passed to on_attempt and on_progress */
    /**
     * Milliseconds in which an attempt sends nothing more of its request and
     * receives nothing, from the connection to the first byte of the answer.
     */
    unsigned first_byte_timeout_ms;
    /** Milliseconds in which an answer that has begun may stop. A line of its head counts when it is whole. */
    unsigned idle_timeout_ms;
    /**
     * Receives the body of an answer of 2xx, piece by piece: the response's is empty
     * then, nothing of it is kept in memory, and max_response_bytes does not limit
     * it. Whether it is JSON is not checked. The bodies of other answers, and web
     * pages, are kept as ever. An attempt is not repeated once the sink received some
     * of its answer. A failed call may have written a part.
     */
    portkey_sink *sink;
    void *sink_context; /**< passed to sink */
    portkey_progress_notice
        *on_progress; /**< called with context as bodies are sent and received; may be NULL */
} portkey_call_options;

#ifdef __cplusplus
/* C++ has no designators before C++20. */
static inline portkey_call_options portkey_call_options_init(void)
{
    portkey_call_options options = {};

    options.size = sizeof(options);
    return options;
}
#define PORTKEY_CALL_OPTIONS_INIT portkey_call_options_init()
#else
#define PORTKEY_CALL_OPTIONS_INIT                                                                            \
    {                                                                                                        \
        .size = sizeof(portkey_call_options)                                                                 \
    }
#endif

/* ---- calls ---- */

/**
 * Sends a request and waits for the answer. Other calls of the same client
 * continue meanwhile, and their callbacks are called from here.
 *
 * Each time limit has a code: PORTKEY_ECONNECTTIMEOUT for connect_timeout_ms,
 * PORTKEY_EFIRSTBYTE for first_byte_timeout_ms, PORTKEY_EIDLE for
 * idle_timeout_ms, PORTKEY_ETIMEOUT for timeout_ms and PORTKEY_EDEADLINE for
 * deadline_ms. portkey_code_is_timeout() is true of all of them.
 *
 * An answer is a success only if it is complete, its status is 2xx, and it has
 * what the API's document promises: JSON where it promises JSON, and a body
 * unless the status is 204 or 205 or the operation may be answered with none.
 *
 * An answer of any other status is PORTKEY_EHTTP: the error has its status,
 * Portkey's code, the request id and retry_after, and
 * portkey_client_take_answer() has the answer itself.
 *
 * @param out     receives the response of a success; free with portkey_response_free()
 * @param request still belongs to the caller
 * @param options NULL for those of the client
 * @return 0, PORTKEY_ENOKEY, EDNS, ECONNECT, ETLS, ENETWORK, ETOOLARGE, EHTTP, EANSWER, ESTREAM, ENOMEM, EFORK, the
 *         codes of time limits, PORTKEY_ECANCELLED (by a hook or on_progress), PORTKEY_ECONFIG (an option is refused and
 *         nothing was sent), PORTKEY_EINVAL (a NULL, a size of options that PORTKEY_CALL_OPTIONS_INIT did not set,
 *         called from within a callback of the client, or the client is on an event loop)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_send(portkey_response **out, portkey_client *client,
                                                         const portkey_request *request,
                                                         const portkey_call_options *options,
                                                         portkey_error *error);

/**
 * Takes the answer of the last synchronous call of the client, if that failed
 * with PORTKEY_EHTTP, or with PORTKEY_EANSWER and a complete answer: its body
 * and all its headers. Synchronous calls are portkey_client_send() and the
 * functions of operations that return a response. The client keeps the answer
 * until it is taken, the next of these calls begins or the client is freed;
 * `done` receives the answers of other calls.
 *
 *     if (portkey_get_config(&response, client, &params, &error) == PORTKEY_EHTTP)
 *         response = portkey_client_take_answer(client);
 *
 * @return the answer, which the caller frees with portkey_response_free(); NULL if there is none, and for NULL
 */
PORTKEY_API portkey_response *portkey_client_take_answer(portkey_client *client);

/**
 * Called exactly once for each call that was started, when it ends: from
 * portkey_client_wait(), portkey_client_send(), portkey_client_ready() or
 * portkey_client_expired(); from portkey_client_cancel() with
 * PORTKEY_ECANCELLED; from portkey_client_free() with PORTKEY_ECANCELLED or
 * PORTKEY_EFORK. Never from portkey_client_start(). The context is not used
 * afterwards.
 *
 * It may start and cancel other calls. portkey_client_send() and
 * portkey_client_wait() of the same client are refused with PORTKEY_EINVAL
 * there: waits would nest until the stack is used up. It must not free the client.
 *
 * @param code     0 or a negative code
 * @param response the answer, which the callee frees; NULL if there was none. Present for PORTKEY_EHTTP, and
 *                 for PORTKEY_EANSWER if it is complete.
 * @param error    the failure when code is not 0, else NULL; valid during the callback
 */
typedef void portkey_done(void *context, int code, portkey_response *response, const portkey_error *error);

/**
 * Starts a call and returns at once; `done` is called later.
 *
 * @param out     receives the id for portkey_client_cancel(); may be NULL
 * @param request freed by the client, on success and on failure
 * @param options NULL for those of the client
 * @param context passed to `done`
 * @return 0, PORTKEY_ENOKEY, PORTKEY_ECONFIG (an option is refused), PORTKEY_ENOMEM, PORTKEY_EINVAL (a NULL, or
 *         called from a hook that must not), PORTKEY_ECANCELLED (the client is being
 *         freed), PORTKEY_EFORK; `done` is called only after 0
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_start(portkey_call_id *out, portkey_client *client,
                                                          portkey_request *request,
                                                          const portkey_call_options *options,
                                                          portkey_done *done, void *context,
                                                          portkey_error *error);

/**
 * Cancels a call: its connection is closed, or over HTTP/2 its stream, or it is
 * no longer waited to be sent. `done` is called with PORTKEY_ECANCELLED before
 * the function returns, which also an on_attempt of the same call may do.
 * error.may_have_happened says whether a change may have been made.
 *
 * @return true if the call was in flight; false for the id of one that has ended, for 0, a client that is NULL, a
 *         child of fork(), and from a hook that must not call the client
 */
PORTKEY_API bool portkey_client_cancel(portkey_client *client, portkey_call_id call);

/**
 * Whether a masked API key, as answers of the API show keys, may be the key that
 * calls are sent with: the key begins and ends with what stands before the first
 * and after the last '*' of it. Other keys may fit as well.
 *
 * @param client  NULL: no key fits
 * @param api_key that of the call, as in portkey_call_options; NULL: the client's
 * @param masked  such as "ab***yz"; with fewer than four characters to compare, or without a '*', no key fits
 */
PORTKEY_API bool portkey_client_key_fits(const portkey_client *client, const char *api_key,
                                         const char *masked);

/**
 * How many calls are in flight, those included that wait to be sent or for a
 * retry. 0 for NULL, and in a child of fork().
 */
PORTKEY_API size_t portkey_client_in_flight(const portkey_client *client);

/**
 * Advances all calls, calls the callbacks of those that ended, and waits until
 * there is more to do: network activity, a retry or deadline that is due, an
 * event on one of the caller's own descriptors, or the timeout. A program's
 * main loop can consist of this call. Without calls in flight, descriptors and a
 * timeout there is nothing to wait for, and it returns 0 at once. A signal that
 * the program handles ends the wait, which then returns 0; so does
 * portkey_client_wake().
 *
 * A descriptor that is hung up or has an error has an event in any case:
 * POLLHUP or POLLERR, or POLLIN or POLLOUT in their place while calls are in
 * flight. Descriptors must be open; negative ones are ignored.
 *
 * @param fds        the caller's descriptors, with poll(2)'s events POLLIN and POLLOUT; their revents are set.
 *                   NULL with count 0 is fine
 * @param count      at most 64
 * @param timeout_ms the longest wait in milliseconds; -1 means no limit
 * @return how many of fds have events (0 or more), PORTKEY_ENETWORK, PORTKEY_EFORK, PORTKEY_EINVAL (a NULL, too many
 *         descriptors, called from within a callback of the client, or the client is on an event loop)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_wait(portkey_client *client, struct pollfd *fds,
                                                         size_t count, int timeout_ms, portkey_error *error);

/**
 * Ends a portkey_client_wait() of the client, or the next one if none is under
 * way; on an event loop, the descriptor of the wake-up becomes readable, so that
 * the loop turns once. Wake-ups that come together count as one. A
 * portkey_client_send() is not ended, and leaves the wake-up to the next wait.
 *
 * May be called from any thread and from a signal handler, until
 * portkey_client_free() is called.
 *
 * @return 0, PORTKEY_EINVAL (NULL), PORTKEY_EFORK
 */
PORTKEY_API int portkey_client_wake(portkey_client *client);

/* ---- other HTTP libraries ---- */

/**
 * Makes a request as the client would send it, for a program that sends it with
 * another HTTP library: whole URL, method, headers and body. Nothing is sent, and
 * it is no call: limits, retries and checks are the program's own.
 *
 * @param out      receives the request; free with portkey_http_request_free()
 * @param client   whose addresses, key and user agent are meant; it may be freed before the request
 * @param request  still belongs to the caller and must live longer, as the body is its own
 * @param options  key, trace id and headers of the request; NULL for those of the client
 * @param with_key whether the API key is in the headers, or where the API's document puts it. false: it is nowhere
 * @return 0, PORTKEY_ENOKEY (with_key is true, the operation needs a key and none is set), PORTKEY_ECONFIG (an option
 *         is refused), PORTKEY_EINVAL (a NULL, or a size that PORTKEY_CALL_OPTIONS_INIT did not set), PORTKEY_ENOMEM
 */
PORTKEY_API PORTKEY_CHECK_RESULT int
portkey_http_request_new(portkey_http_request **out, portkey_client *client, const portkey_request *request,
                         const portkey_call_options *options, bool with_key, portkey_error *error);

/** Frees the request. URL and headers, which may have the key, are overwritten before. NULL is fine. */
PORTKEY_API void portkey_http_request_free(portkey_http_request *request);

/* ---- the program's own event loop ---- */

/** What to watch a descriptor for, and what it is ready for; bits. */
enum portkey_event {
    PORTKEY_READABLE = 1, /**< there is something to read */
    PORTKEY_WRITABLE = 2, /**< there is room to write */
};

/**
 * An event loop, as the client needs it. Start from PORTKEY_LOOP_INIT and set
 * all members.
 *
 * `watch` and `timer` are called from within the functions of the client, on its
 * thread. They must not call functions of the client, and must not fail: a
 * descriptor that cannot be watched leaves its call to the call's time limits.
 */
typedef struct portkey_loop {
    size_t size;   /**< set by PORTKEY_LOOP_INIT of this release or an earlier one; any other is refused */
    void *context; /**< passed to watch and timer */
    /**
     * Watches a descriptor, level-triggered, for these events and no others
     * from now on. Whenever it is ready for one of them, and for both when it is
     * hung up or has an error, the program calls portkey_client_ready(). With
     * events 0 it is watched no longer, and may be closed as soon as `watch`
     * returns.
     *
     * @param slot a place for what the program keeps about the descriptor: NULL when a descriptor is new; what is
     *             put there is there in the next call for the same descriptor
     */
    void (*watch)(void *context, int fd, unsigned events, void **slot);
    /**
     * Sets the one timer of the client, in place of what it was set to: the
     * program calls portkey_client_expired() once, after so many milliseconds; 0:
     * as soon as the loop turns, not from within `timer`; -1: never.
     */
    void (*timer)(void *context, int64_t timeout_ms);
} portkey_loop;

#ifdef __cplusplus
/* C++ has no designators before C++20. */
static inline portkey_loop portkey_loop_init(void)
{
    portkey_loop loop = {};

    loop.size = sizeof(loop);
    return loop;
}
#define PORTKEY_LOOP_INIT portkey_loop_init()
#else
#define PORTKEY_LOOP_INIT                                                                                    \
    {                                                                                                        \
        .size = sizeof(portkey_loop)                                                                         \
    }
#endif

/**
 * Puts a client on the program's event loop, or takes it off. Calls are started
 * with portkey_client_start() and end in the loop; any number may be in flight.
 * Functions that wait, which are portkey_client_wait(), portkey_client_send() and
 * the functions of operations, are refused with PORTKEY_EINVAL meanwhile: use
 * another client for these.
 *
 * @param loop copied; NULL: the client waits by itself again, as a new one does
 * @return 0, PORTKEY_EFORK, PORTKEY_EINVAL (a NULL, a size that PORTKEY_LOOP_INIT did not set, calls are in flight, or
 *         called from within a callback of the client)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_client_use_loop(portkey_client *client, const portkey_loop *loop,
                                                             portkey_error *error);

/**
 * Advances the calls of a descriptor that `watch` was called for, and calls the
 * callbacks of those that ended. An event that is not true, and a descriptor
 * that is no longer watched, do no harm. Does nothing from within a callback of
 * the client, in a child of fork(), and without a loop.
 *
 * @param events PORTKEY_READABLE, PORTKEY_WRITABLE or both; 0: unknown
 */
PORTKEY_API void portkey_client_ready(portkey_client *client, int fd, unsigned events);

/**
 * Does what is due: sends calls, retries, ends those whose time limit passed.
 * For the timer; does nothing where portkey_client_ready() does nothing.
 */
PORTKEY_API void portkey_client_expired(portkey_client *client);

PORTKEY_END_DECLS

#endif
