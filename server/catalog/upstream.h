/* SPDX-License-Identifier: MIT */
/**
 * @file upstream.h
 * A job is one request upstream on behalf of a client, who is told of what it waits for.
 */
#ifndef SERVER_CATALOG_UPSTREAM_H
#define SERVER_CATALOG_UPSTREAM_H

#include "catalog/due_list.h"
#include "catalog/work.h"
#include "mcp/call.h"

typedef struct upstream_job upstream_job;

typedef struct upstream_type {
    /** Ends the client's call. `response` is there for 0 and PORTKEY_EHTTP, `error` for all but 0. */
    void (*ended)(upstream_job *job, int code, const portkey_response *response, const portkey_error *error);

    /** Frees the job, after its end or instead of it. */
    void (*free)(upstream_job *job);
} upstream_type;

/** All jobs in flight. */
typedef struct upstream_queue {
    portkey_client *client;
    due_list reports; /* jobs whose clients hear that they still wait */
} upstream_queue;

/** The first member of a structure on the heap. Set type, call and work.tool; the rest is upstream.c's. */
struct upstream_job {
    catalog_work work; /* first, so that one is the other */
    const upstream_type *type;
    mcp_call *call;

    upstream_queue *upstream;
    portkey_call *transfer;
    due_item report;
    int64_t began; /* milliseconds of clock.h */
};

/**
 * Sends, and notes the job as the call's work.
 *
 * @param built is taken over, on success and on failure
 * @return 0, or a negative code with *error filled: then the job is still the caller's to free
 */
PORTKEY_CHECK_RESULT int upstream_send(upstream_queue *upstream, upstream_job *job, portkey_request *built,
                                       portkey_error *error);

/** Milliseconds until upstream_report() has something to say; -1: nothing is in flight. */
int upstream_due(const upstream_queue *upstream);

/** Tells the clients that have waited for long that they still do. */
void upstream_report(upstream_queue *upstream);

#endif
