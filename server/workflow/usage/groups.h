/* SPDX-License-Identifier: MIT */
/**
 * @file groups.h
 * Rows of the same name, of all workspaces together.
 */
#ifndef SERVER_WORKFLOW_USAGE_GROUPS_H
#define SERVER_WORKFLOW_USAGE_GROUPS_H

#include "workflow/usage/figures.h"

/** Most rows; the names beyond are not kept. */
enum { USAGE_MAX_GROUPS = 2000 };

typedef struct usage_group {
    char *name;
    usage_sum sums[2]; /* of the period, and of the one before */
} usage_group;

/** Starts as zeros. */
typedef struct usage_groups {
    usage_group *items;
    size_t count;
    size_t capacity;
    bool is_full; /* there were more names than are kept */
} usage_groups;

/** Adds a record to the row of a name. Returns false when out of memory. */
bool usage_groups_add(usage_groups *groups, const char *name, int period, const usage_record *record);

/** Sets "groups" to the most expensive rows, and "others" to the sum of the rest. */
void usage_groups_put(workflow *flow, cJSON *answer, usage_groups *groups, size_t limit, bool with_before);

void usage_groups_free(usage_groups *groups);

#endif
