/* SPDX-License-Identifier: MIT */
/**
 * @file settle.h
 * Which workspace it is, where the key may neither read it nor list any: lists
 * are asked for by the name of the workspace, so their rows say its id.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_SETTLE_H
#define SERVER_WORKFLOW_WORKSPACE_SETTLE_H

#include "workflow/workspace/view.h"

/** Notes which workspace a row of a list names. */
void workspace_note_named(workspace_view *view, const workspace_kind *kind, const cJSON *row);

/**
 * Settles it when all lists were read. Returns WORKFLOW_STOP after workflow_reject(): none could be read, or they show
 * another one.
 */
workflow_next workspace_settle(workspace_view *view);

#endif
