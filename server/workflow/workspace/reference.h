/* SPDX-License-Identifier: MIT */
/**
 * @file reference.h
 * References from one document to another: "${configs/shop}" is the slug or id
 * of what that file describes, whichever it is in a workspace, "${workspace}"
 * the id of the workspace itself. A dollar sign more in front makes it text:
 * "$${configs/shop}" is the text "${configs/shop}".
 *
 * Ids and slugs become references where a value has nothing else, and where a
 * template includes a partial.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_REFERENCE_H
#define SERVER_WORKFLOW_WORKSPACE_REFERENCE_H

#include "workflow/workspace/view.h"

/** Notes which partials a template includes: these are of the workspace. NULL is none. */
void reference_mark_included(workspace_view *view, const char *template);

/** Replaces ids and slugs in all texts of a value. Returns false when out of memory. */
bool reference_put(const workspace_view *view, cJSON *value);

/**
 * What a reference stands for.
 *
 * @param path such as "configs/shop" or "workspace"
 * @return NULL: it has no meaning, and stays as it is
 */
typedef const char *reference_meaning(void *context, const char *path);

/** Replaces the references in all texts of a value by what they mean. Returns false when out of memory. */
bool reference_resolve(cJSON *value, reference_meaning *meaning, void *context);

/**
 * Replaces the paths in the references of all texts of a value, which stay references, by what they mean; NULL leaves
 * one as it is. Returns false when out of memory.
 */
bool reference_rename(cJSON *value, reference_meaning *meaning, void *context);

#endif
