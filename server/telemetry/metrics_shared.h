/* SPDX-License-Identifier: MIT */
/**
 * @file metrics_shared.h
 * How figures lie in the memory that workers share: for metrics.c and
 * metrics_text.c alone.
 */
#ifndef SERVER_TELEMETRY_METRICS_SHARED_H
#define SERVER_TELEMETRY_METRICS_SHARED_H

#include <stdatomic.h>

#include "telemetry/metrics.h"

enum {
    METRICS_BOUNDS = 12,    /* of a histogram's buckets, but for the last one, which has none */
    METRICS_STATUSES = 600, /* of HTTP; 0: none was sent */
    METRICS_CLASSES = 6,    /* of statuses, by their first digit; 0: no answer */
};

/** Zero in fresh memory. Written by one process, and read by others. */
typedef _Atomic uint64_t metrics_figure;

/** The upper bounds of the buckets, in microseconds. */
static const unsigned metrics_bounds_us[METRICS_BOUNDS] = {
    5000, 10000, 25000, 50000, 100000, 250000, 500000, 1000000, 2500000, 5000000, 10000000, 30000000};

typedef struct metrics_histogram {
    metrics_figure buckets[METRICS_BOUNDS + 1]; /* each without those before it */
    metrics_figure sum_us;
} metrics_histogram;

typedef struct metrics_tool {
    metrics_figure results[METRICS_RESULTS];
    metrics_histogram duration;
} metrics_tool;

struct metrics_worker {
    metrics_figure counters[METRICS_COUNTERS];
    metrics_figure gauges[METRICS_GAUGES];
    metrics_figure refusals[TELEMETRY_REFUSALS];
    metrics_figure attempts[METRICS_CLASSES];
    metrics_figure responses[2][METRICS_STATUSES]; /* of other paths, of /mcp */
    metrics_histogram requests;
    metrics_tool tools[];
};

metrics_worker *metrics_worker_at(const metrics *all, unsigned worker);

#endif
