/* SPDX-License-Identifier: MIT */
/**
 * @file workspace_round.h
 * Lists that an organisation's key can read of one workspace at a time: from one
 * workspace to the next, up to a cap.
 */
#ifndef SERVER_WORKFLOW_ENGINE_WORKSPACE_ROUND_H
#define SERVER_WORKFLOW_ENGINE_WORKSPACE_ROUND_H

#include "workflow/document/document.h"

enum { ROUND_MAX_WORKSPACES = 20, ROUND_MAX_ID = 128 };

/** Begins as zeros. */
typedef struct workspace_round {
    char ids[ROUND_MAX_WORKSPACES][ROUND_MAX_ID];
    size_t count;
    size_t present;
    bool has_more; /* there are workspaces that it leaves out */
} workspace_round;

/** Adds a workspace by its id or slug. Returns false if there is no room for it. */
bool round_add(workspace_round *round, const char *id);

/** Adds a row of the list of workspaces. */
void round_add_row(workspace_round *round, const cJSON *workspace);

/** The present workspace; NULL: none is known, as with a workspace's key, whose lists need none. */
const char *round_workspace(const workspace_round *round);

/** Goes to the next workspace. Returns false after the last one, and begins again with the first. */
bool round_turn(workspace_round *round);

#endif
