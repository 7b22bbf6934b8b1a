/* SPDX-License-Identifier: MIT */
/**
 * @file hooks.h
 * What a program may see of each attempt, and change before it: for metrics, logs and settings of libcurl.
 *
 * Without hooks none of this costs anything. A hook that is set may be called
 * from every function of the client that advances calls, on the thread that calls
 * it.
 */
#ifndef PORTKEYADMIN_HOOKS_H
#define PORTKEYADMIN_HOOKS_H

#include "base.h"

PORTKEY_BEGIN_DECLS

/**
 * A call in flight, for portkey_client_cancel(). 0 is no call. An id is not used
 * again: that of a call that has ended means no call.
 */
typedef uint64_t portkey_call_id;

/* ---- attempts ---- */

/** An attempt that ended. The library makes it; later releases add members at its end. */
typedef struct portkey_attempt {
    portkey_call_id call;  /**< the call that it is an attempt at */
    const char *operation; /**< its name, as of portkey_operation_name() */
    const char
        *request_id;       /**< what the server calls the request; see portkey_error. "" if it does not say */
    unsigned number;       /**< 1 for the first attempt of the call */
    unsigned max_attempts; /**< how many attempts there may be */
    int code;              /**< 0, or the code of the failure, such as PORTKEY_EHTTP */
    int http_status;       /**< the status of the answer; 0 when none began */
    bool is_repeated;      /**< another attempt follows. Otherwise the call ends with `code` */
    unsigned wait_ms;      /**< milliseconds until that attempt; 0 if there is none */
    uint64_t bytes_sent;   /**< of the request's body */
    uint64_t bytes_received; /**< of the answer's body, as they came over the network */
    /** Microseconds in which the call waited to be sent, after it was started or its pause was over. */
    int64_t queue_us;
    int64_t
        connect_us; /**< microseconds until there was a connection, TLS included; 0 with one that was kept */
    int64_t
        first_byte_us; /**< microseconds from the attempt's beginning to the answer's first byte; 0: none came */
    int64_t total_us; /**< microseconds from the attempt's beginning to its end */
} portkey_attempt;

/**
 * Called once for each attempt, when it has ended: before the pause if another
 * one follows, and before `done` if none does. Also for attempts that
 * portkey_client_cancel(), portkey_client_free() or a time limit ends; not in a
 * child of fork(), and not for calls that end while they wait: for others, or for
 * a pause. An attempt begins before there is a connection: one that is cancelled
 * at once is reported, too, with nothing sent.
 *
 * It may start and cancel calls, its own included, and must not send or wait: see
 * portkey_done. With a transport, connect_us and first_byte_us are 0.
 *
 * @param context `context` of portkey_hooks or of portkey_call_options
 * @param attempt valid during the callback
 */
typedef void portkey_attempt_notice(void *context, const portkey_attempt *attempt);

/* ---- log ---- */

/** How important a line of the log is. */
enum portkey_log_level {
    PORTKEY_LOG_ERROR = 1,   /**< a call failed */
    PORTKEY_LOG_WARNING = 2, /**< an attempt failed, and another one follows */
    PORTKEY_LOG_INFO = 3,    /**< a call succeeded, or was cancelled */
    PORTKEY_LOG_DEBUG = 4,   /**< an attempt begins */
};

/**
 * Called with a line for people, such as
 * "list_configs: attempt 1 of 3: PORTKEY_EHTTP, HTTP 503, after 83 ms; the next in 180 ms".
 *
 * A line has names of operations, codes, statuses, counts, times, and the request
 * id of the server without the API key. It has no other header, no body, no
 * argument, and nothing of the environment. The callback must not call functions
 * of the client.
 *
 * @param level one of enum portkey_log_level
 * @param line  without a newline or control characters; valid during the callback
 */
typedef void portkey_log(void *context, int level, const char *line);

/* ---- libcurl ---- */

/**
 * Called before each attempt with its handle, on which all options are set that
 * the library sets: for what portkey_options does not have, such as an interface,
 * a client certificate, or CURLOPT_DNS_SERVERS. A handle serves many attempts, and
 * an option stays until it is set again: set the same ones each time.
 *
 * It must not change what the client depends on: URL, method, body and headers;
 * CURLOPT_PRIVATE, CURLOPT_ERRORBUFFER, CURLOPT_NOSIGNAL, CURLOPT_FOLLOWLOCATION,
 * CURLOPT_PROTOCOLS_STR, CURLOPT_TIMEOUT_MS; the functions and data for writing,
 * reading, seeking, headers, progress, sockets and CURLOPT_PREREQFUNCTION. It must
 * not perform, reset or clean up the handle, or call functions of the client.
 * Whoever sets CURLOPT_PROXY here and not in portkey_options must allow private
 * addresses if the proxy has one. CURLOPT_VERBOSE prints the API key.
 *
 * @param easy      a CURL *
 * @param operation its name, as of portkey_operation_name()
 * @return 0, or what a curl_easy_setopt() that failed returned: then the call ends with PORTKEY_ECONFIG
 */
typedef int portkey_prepare_easy(void *context, void *easy, const char *operation);

/** The hooks of a client. Start from PORTKEY_HOOKS_INIT and set those that are wanted; each may be NULL. */
typedef struct portkey_hooks {
    size_t size;   /**< set by PORTKEY_HOOKS_INIT of this release or an earlier one; any other is refused */
    void *context; /**< passed to all of them */
    portkey_attempt_notice *on_attempt; /**< called after each attempt, before that of the call */
    portkey_log *log;                   /**< called with lines of the log */
    /** Lines of this level and of those with smaller numbers are logged; 0 means PORTKEY_LOG_WARNING. */
    int log_level;
    portkey_prepare_easy *prepare_easy; /**< called before each attempt; never with a transport */
} portkey_hooks;

#ifdef __cplusplus
/* C++ has no designators before C++20. */
static inline portkey_hooks portkey_hooks_init(void)
{
    portkey_hooks hooks = {};

    hooks.size = sizeof(hooks);
    return hooks;
}
#define PORTKEY_HOOKS_INIT portkey_hooks_init()
#else
#define PORTKEY_HOOKS_INIT                                                                                   \
    {                                                                                                        \
        .size = sizeof(portkey_hooks)                                                                        \
    }
#endif

PORTKEY_END_DECLS

#endif
