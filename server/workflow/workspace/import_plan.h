/* SPDX-License-Identifier: MIT */
/**
 * @file import_plan.h
 * The parts of a plan, for import_plan() alone, which calls them in the order in
 * which they stand here.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_IMPORT_PLAN_H
#define SERVER_WORKFLOW_WORKSPACE_IMPORT_PLAN_H

#include "workflow/workspace/import.h"

/** The run of an import. */
static inline workflow *import_flow(workspace_import *import)
{
    return &import->view.flow;
}

/** Whether a plan can still be made of it. */
static inline bool import_is_fine(const workspace_import *import)
{
    return !import->view.flow.is_short && !import->view.flow.is_refused;
}

/** Refuses a file: workflow_reject() with its name. Returns false. */
bool import_refuse(workspace_import *import, const import_file *file, const char *reason);

/** Finds what each file is of in the workspace. Returns false as import_plan() does. */
bool import_find_counterparts(workspace_import *import);

/** Adds the names of members that differ between a file and a document of the workspace. */
void import_compare(workspace_import *import, const import_file *file, const cJSON *document, cJSON *names);

/** Brings files into an order in which each refers to those before it. Returns false as import_plan() does. */
bool import_put_in_order(workspace_import *import);

/** Checks that all that will be sent can be, and makes the digest of it. Returns false as import_plan() does. */
bool import_check(workspace_import *import);

#endif
