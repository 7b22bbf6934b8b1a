/* SPDX-License-Identifier: MIT */
/**
 * @file workflows.h
 * Which workflows there are. Each is a file of this folder.
 */
#ifndef SERVER_WORKFLOW_WORKFLOWS_H
#define SERVER_WORKFLOW_WORKFLOWS_H

#include "workflow/engine/workflow.h"

extern const workflow_type access_report;
extern const workflow_type diff_versions;
extern const workflow_type export_workspace;
extern const workflow_type find;
extern const workflow_type find_references;
extern const workflow_type import_workspace;
extern const workflow_type migrate_prompt;
extern const workflow_type promote_prompt;
extern const workflow_type rotate_key_safely;
extern const workflow_type usage_report;
extern const workflow_type validate_completion_metadata;
extern const workflow_type whoami;

/** The workflow of that name, or NULL. */
const workflow_type *workflows_find(const char *name);

#endif
