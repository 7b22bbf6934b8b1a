/* SPDX-License-Identifier: MIT */
/**
 * @file metrics.h
 * Figures about the server's work, in the text format of Prometheus.
 *
 * Each worker counts in a part of its own of memory that all workers share, so
 * that any of them can show the sum. Labels come from the catalog and from the
 * enumerations below, never from a client: there are so many series, and no
 * more.
 */
#ifndef SERVER_TELEMETRY_METRICS_H
#define SERVER_TELEMETRY_METRICS_H

#include "base/text.h"
#include "telemetry/refusal.h"

/** How a call of a tool ended. */
typedef enum metrics_result {
    METRICS_OK,        /* with a result */
    METRICS_ERROR,     /* with a result that is an error: arguments, or the API */
    METRICS_FAILED,    /* with an error of the protocol */
    METRICS_CANCELLED, /* without an answer */
    METRICS_RESULTS,
} metrics_result;

/** What only grows. */
typedef enum metrics_counter {
    METRICS_RETRIES,  /* attempts upstream that another one followed */
    METRICS_RECEIVED, /* bytes of the bodies of requests */
    METRICS_SENT,     /* and of answers */
    METRICS_SESSIONS_BEGUN,
    METRICS_LINES_LOST, /* of the log */
    METRICS_COUNTERS,
} metrics_counter;

/** What there is at the moment. */
typedef enum metrics_gauge {
    METRICS_CONNECTIONS,
    METRICS_REQUESTS,  /* whole ones that are not answered to the end */
    METRICS_EXCHANGES, /* requests of MCP in flight */
    METRICS_SESSIONS,
    METRICS_STREAMS, /* of events */
    METRICS_GAUGES,
} metrics_gauge;

/** What the metrics are of. Strings stay the caller's. */
typedef struct metrics_options {
    unsigned workers;                      /* at least 1 */
    size_t tools;                          /* of the catalog */
    const char *(*tool_name)(size_t tool); /* the name of one of them, which needs no escaping */
    const char *version;                   /* of the program */
} metrics_options;

typedef struct metrics_worker metrics_worker;

typedef struct metrics {
    metrics_options options;
    int64_t started_ms; /* since 1970 */
    unsigned char *shared;
    size_t worker_size;
    metrics_worker *own; /* where this process counts */
} metrics;

/**
 * Takes the memory that workers share. To be called before they are forked; the
 * process counts as worker 0 until metrics_use().
 *
 * @return false, with errno set, when out of memory
 */
bool metrics_open(metrics *out, const metrics_options *options);

/** Counts as that worker from now on. What one before it left open is forgotten; what it counted is kept. */
void metrics_use(metrics *all, unsigned worker);

void metrics_close(metrics *all);

/* ---- counting; NULL: nothing is counted ---- */

void metrics_count(metrics *all, metrics_counter counter, uint64_t more);
void metrics_set(metrics *all, metrics_gauge gauge, uint64_t value);

/** A call of a tool ended. One that is not below the number of tools counts as "other". */
void metrics_call(metrics *all, size_t tool, metrics_result result, int64_t duration_us);

/** An attempt upstream ended. @param status 0: there was no answer */
void metrics_attempt(metrics *all, int status);

/** A request over HTTP ended. @param duration_us negative: it was a stream, whose length says nothing */
void metrics_request(metrics *all, bool is_mcp, int status, telemetry_refusal refusal, int64_t duration_us);

/* ---- showing ---- */

/** The name of a result, such as "ok". */
const char *metrics_result_name(metrics_result result);

/** The media type of what metrics_write() writes. */
#define METRICS_MEDIA_TYPE "text/plain; version=0.0.4; charset=utf-8"

/** Appends the sum of all workers. The text fails when out of memory or room. */
void metrics_write(const metrics *all, pa_text *out);

#endif
