/* SPDX-License-Identifier: MIT */
/**
 * @file figures.h
 * The figures of usage, and what adding them up means for each.
 */
#ifndef SERVER_WORKFLOW_USAGE_FIGURES_H
#define SERVER_WORKFLOW_USAGE_FIGURES_H

#include "workflow/engine/workflow.h"

typedef enum usage_figure {
    USAGE_COST,
    USAGE_REQUESTS,
    USAGE_TOKENS,
    USAGE_ERRORS,
    USAGE_CACHE_HITS,
    USAGE_LATENCY,
    USAGE_P50,
    USAGE_P90,
    USAGE_P99,
    USAGE_USERS,
    USAGE_FIGURES,
} usage_figure;

/** The figures of one workspace, or of one row, in one period: those that are known. */
typedef struct usage_record {
    double values[USAGE_FIGURES];
    bool is_known[USAGE_FIGURES];
    bool is_read[USAGE_FIGURES]; /* also where there is none, such as the latency of no requests */
} usage_record;

/** What records add up to. Starts as zeros. */
typedef struct usage_sum {
    usage_record first;
    usage_record all; /* sums; of averages, each times its requests */
    double weight;    /* the requests of what has an average */
    size_t count;     /* of records */
} usage_sum;

/** Its name in answers, which has the unit. */
const char *usage_name(usage_figure figure);

/** Reads the figures that an operation of analytics answers. Returns whether all are there that always are. */
bool usage_read_summary(usage_record *record, const char *operation, const cJSON *answer);

/** Reads the figures of a row of groups. */
void usage_read_row(usage_record *record, const cJSON *row);

void usage_add(usage_sum *sum, const usage_record *record);

/** Adds what others add up to, as one record. Adds nothing if there are none. */
void usage_add_sum(usage_sum *sum, const usage_sum *other);

/** What a figure is in all: false where it is not known, or has no sum. */
bool usage_total(double *out, const usage_sum *sum, usage_figure figure);

/** Sets the members of an object: each figure that is known, and shares of requests. */
void usage_put(workflow *flow, cJSON *object, const usage_sum *sum);

/** The number of a member, which may also be a text; false: there is none. */
bool usage_number(double *out, const cJSON *object, const char *name);

/** Sets a member to a number, rounded to so many digits after the point. */
void usage_put_number(workflow *flow, cJSON *object, const char *name, double number, int digits);

#endif
