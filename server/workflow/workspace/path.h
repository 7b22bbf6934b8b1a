/* SPDX-License-Identifier: MIT */
/**
 * @file path.h
 * What an object is found by in another workspace, and the name of its file.
 *
 * Slugs and ids differ from workspace to workspace, so it is the name: of
 * collections and prompts together with the names of the collections around
 * them, of integrations the slug. Names of files are made of these, of lower
 * case letters, digits and hyphens only: a name may be hostile.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_PATH_H
#define SERVER_WORKFLOW_WORKSPACE_PATH_H

#include "workflow/workspace/view.h"

/**
 * Gives an identity to all that is exported, and a path. Where two have the same
 * identity, both are left out.
 *
 * @return false when out of memory
 */
bool workspace_name_all(workspace_view *view);

/**
 * An identity from a name, and that of the collection around it. Two that differ in a name differ.
 *
 * @param around "": none
 * @return to be freed with free(); NULL when out of memory
 */
char *workspace_identity(const char *around, const char *name);

/**
 * The identity of a limit without a name: what it counts. It is like that of no name.
 *
 * @param limit as the API or a file has it
 * @return to be freed with free(); NULL when out of memory
 */
char *workspace_limit_identity(const cJSON *limit);

/** The object of a kind with that identity. *count says how many there are, those left out included. */
workspace_object *workspace_view_named(const workspace_view *view, const workspace_kind *kind,
                                       const char *identity, size_t *count);

#endif
