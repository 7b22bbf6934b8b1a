/* SPDX-License-Identifier: MIT */
/**
 * @file workspace_lookup.h
 * A workspace that the caller named, looked for among those that the key sees:
 * for one that does not exist analytics answer zeros, and lists nothing.
 */
#ifndef SERVER_WORKFLOW_ENGINE_WORKSPACE_LOOKUP_H
#define SERVER_WORKFLOW_ENGINE_WORKSPACE_LOOKUP_H

#include "workflow/engine/workflow.h"

/** Begins as zeros. */
typedef struct workspace_lookup {
    bool has_rows;    /* the key sees some workspace */
    char alike[512];  /* slugs like what was asked for, separated by commas */
    char others[512]; /* other slugs */
} workspace_lookup;

/**
 * Looks at a row of the list of workspaces.
 *
 * @param wanted what the caller named the workspace
 * @return its slug if it is the one of that slug or id; lives as long as `row`. Else NULL.
 */
const char *workspace_lookup_row(workspace_lookup *lookup, const char *wanted, const cJSON *row);

/** Refuses the run: there is no such workspace. Names those like it, or else some of the others. */
workflow_next workspace_lookup_refuse(workflow *flow, const workspace_lookup *lookup, const char *argument,
                                      const char *wanted);

#endif
