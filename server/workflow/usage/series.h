/* SPDX-License-Identifier: MIT */
/**
 * @file series.h
 * Cost and requests over time, of all workspaces together.
 */
#ifndef SERVER_WORKFLOW_USAGE_SERIES_H
#define SERVER_WORKFLOW_USAGE_SERIES_H

#include "workflow/usage/figures.h"

/** Most pieces of time that the API may answer with. */
enum { USAGE_MAX_POINTS = 4096 };

typedef struct usage_point {
    int64_t start; /* ms since 1970 */
    double cost;
    double requests;
} usage_point;

/** In the order of time. Starts as zeros. */
typedef struct usage_series {
    usage_point *points;
    size_t count;
    size_t capacity;
    bool has_cost;
    bool has_requests;
} usage_series;

/** A period, in milliseconds since 1970. */
typedef struct usage_span {
    int64_t from;
    int64_t to;
} usage_span;

/**
 * Adds the points of an answer, which are cost or requests. One that begins before the period begins with it, and one
 * that begins as it ends is left out if it has nothing.
 *
 * @return false when out of memory; what is no point, and what is beyond the cap, is left out
 */
bool usage_series_add(usage_series *series, usage_figure figure, const cJSON *answer, const usage_span *span);

/** Sets "over_time" to at most 31 pieces. */
void usage_series_put(workflow *flow, cJSON *answer, const usage_series *series);

void usage_series_free(usage_series *series);

#endif
