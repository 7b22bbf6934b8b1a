/* SPDX-License-Identifier: MIT */
/**
 * @file lookup.h
 * The workspace that a report was asked for, looked for among those that the key
 * sees: analytics answer zeros for a workspace that does not exist.
 */
#ifndef SERVER_WORKFLOW_USAGE_LOOKUP_H
#define SERVER_WORKFLOW_USAGE_LOOKUP_H

#include "workflow/engine/workflow.h"

/** Begins as zeros. */
typedef struct usage_lookup {
    bool is_needed;   /* the workspace was not shown when it was asked for */
    bool is_absent;   /* the API said that it does not exist */
    bool has_rows;    /* the key sees some workspace */
    char alike[512];  /* slugs like what was asked for, separated by commas */
    char others[512]; /* other slugs */
} usage_lookup;

/**
 * Looks at a row of the list of workspaces.
 *
 * @param wanted what the caller named the workspace
 * @return its slug if it is the one of that slug or id; lives as long as `row`. Else NULL.
 */
const char *usage_lookup_row(usage_lookup *lookup, const char *wanted, const cJSON *row);

/** What a tool says, or the command report in its own words. */
const char *usage_words(const workflow *flow, const char *of_tool, const char *of_command);

/** Refuses the run: there is no such workspace. Names those like it, or else some of the others. */
workflow_next usage_lookup_refuse(workflow *flow, const usage_lookup *lookup, const char *wanted);

#endif
