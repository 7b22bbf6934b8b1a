/* SPDX-License-Identifier: MIT */
/**
 * @file upstream.h
 * How requests of principals are sent to the API. Here is no rule about what may
 * be sent: a request that is not made by request_rules_make() has passed none. A
 * job is a request that an exchange waits for; its client is notified of the wait
 * and of retries.
 */
#ifndef SERVER_CATALOG_UPSTREAM_H
#define SERVER_CATALOG_UPSTREAM_H

#include "catalog/portkey_catalog.h"

/** Returns 0, or the code of the problem for which nothing may be sent, and the problem in *error, which may be NULL. */
PORTKEY_CHECK_RESULT int upstream_ready(const portkey_upstream *upstream, portkey_error *error);

/** Notes the error, with what to do, as why the exchange cannot be served (mcp_fail()). Returns false. */
bool upstream_fail(mcp_exchange *exchange, const portkey_error *error);

/**
 * Starts a call with the principal's key, as portkey_client_start() does, if
 * upstream_ready(). `done` is called with PORTKEY_ECANCELLED for a call that is
 * cancelled.
 *
 * @param trace      is sent as the trace id; NULL: none is
 * @param on_attempt runs with the context after each attempt; NULL: nothing does
 */
PORTKEY_CHECK_RESULT int upstream_call(portkey_call_id *out, const portkey_upstream *upstream,
                                       const mcp_principal *principal, const char *trace,
                                       portkey_request *request, portkey_done *done,
                                       portkey_attempt_notice *on_attempt, void *context,
                                       portkey_error *error);

/**
 * The same for a call that asks whether the API answers, with the server's own
 * key: one attempt, of a few seconds. It is made for no principal.
 */
PORTKEY_CHECK_RESULT int upstream_probe(portkey_call_id *out, const portkey_upstream *upstream,
                                        portkey_request *request, portkey_done *done, void *context,
                                        portkey_error *error);

/**
 * The base URL of requests, as it was set: the library accepts none that has a
 * password or a query. That of a sandbox within the process is "sandbox".
 */
const char *upstream_base_url(const portkey_options *options, bool is_sandbox);

typedef struct upstream_job upstream_job;

typedef struct upstream_type {
    /** Ends the exchange. `response` is there for 0 and PORTKEY_EHTTP, `error` for all but 0. */
    void (*ended)(upstream_job *job, int code, const portkey_response *response, const portkey_error *error);

    /** Frees the job, after its end or instead of it. */
    void (*free)(upstream_job *job);

    /** Tells the client how it is going; NULL: progress counts the seconds since the start, which always grow. */
    void (*report)(upstream_job *job, double seconds, const char *message);

    /**
     * Whether the job goes on although its exchange is cancelled: it has none
     * from then on, and `ended` has to do without. NULL: no job does.
     */
    bool (*outlives)(upstream_job *job);
} upstream_type;

/**
 * The first member of a structure on the heap. Set type and exchange; the rest
 * is upstream.c's. A job is one request: it is freed when `ended` returns, and a
 * further request needs a job of its own.
 */
struct upstream_job {
    mcp_work work; /* first, so that one is the other */
    const upstream_type *type;
    mcp_exchange *exchange;

    event_loop *loop;
    portkey_client *client;
    portkey_call_id call;
    loop_timer report;
    int64_t began; /* pa_clock_ms() */
};

/**
 * Sends, and notes the job as what the exchange waits for.
 *
 * @param request is taken over, on success and on failure
 * @param key     in place of the principal's; NULL: that one. It is copied
 * @return 0, or a negative code with *error filled: then the job is still the caller's to free
 */
PORTKEY_CHECK_RESULT int upstream_send(upstream_job *job, portkey_request *request, const char *key,
                                       portkey_error *error);

#endif
