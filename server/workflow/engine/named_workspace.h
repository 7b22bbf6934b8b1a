/* SPDX-License-Identifier: MIT */
/**
 * @file named_workspace.h
 * The workspace that the caller named. For one that does not exist analytics
 * answer zeros, and lists nothing or objects of others, so it is read before
 * anything is asked about it, or else looked for among those that the key sees.
 *
 * The API answers 403 both for what does not exist and for what the key may not
 * read: only 404, or a list of workspaces that was read to its end, says that
 * there is none. That is refused, with the names of others.
 */
#ifndef SERVER_WORKFLOW_ENGINE_NAMED_WORKSPACE_H
#define SERVER_WORKFLOW_ENGINE_NAMED_WORKSPACE_H

#include <stddef.h>

#include "workflow/engine/list_reader.h"

/** Longer slugs, and ids that are none, are not taken for the workspace. */
enum { NAMED_WORKSPACE_SLUG = 128 };

/** Part of the state of a workflow; begins as zeros. */
typedef struct named_workspace {
    size_t listed;    /* rows of the list of workspaces that were seen */
    bool needs_list;  /* it could not be read, so that list is asked for */
    bool has_odd;     /* rows of it have no slug */
    bool is_absent;   /* the API said that it does not exist */
    char alike[512];  /* slugs like what was asked for, separated by commas */
    char others[512]; /* other slugs */
} named_workspace;

/** How a workflow has it. */
typedef struct named_workspace_use {
    const char *argument; /* that names it; without it the steps are not due */
    size_t state;         /* where in the workflow's state the named_workspace is, with offsetof() */
    size_t reader;        /* and the list_reader */

    /** Takes it, as it was read or listed: it has a slug. */
    workflow_next (*found)(workflow *flow, const cJSON *workspace);

    /** Goes on while it is not known whether it exists. NULL: named_workspace_note_doubt() does. */
    workflow_next (*doubted)(workflow *flow, const char *why);
} named_workspace_use;

/* Functions of its steps. */
bool named_workspace_is_named(const workflow *flow);
bool named_workspace_needs_list(const workflow *flow);
void named_workspace_ask(workflow *flow, cJSON *arguments);
workflow_next named_workspace_take(workflow *flow, const cJSON *answer);
workflow_next named_workspace_miss(workflow *flow, const portkey_error *error);
void named_workspace_ask_for_list(workflow *flow, cJSON *arguments);
workflow_next named_workspace_take_list(workflow *flow, const cJSON *answer);
workflow_next named_workspace_miss_list(workflow *flow, const portkey_error *error);

/** The steps that find it. `use_` is a `named_workspace_use *`. */
#define NAMED_WORKSPACE_STEPS(use_)                                                                          \
    {.operation = "get_workspace",                                                                           \
     .what = "read the workspace",                                                                           \
     .is_due = named_workspace_is_named,                                                                     \
     .ask = named_workspace_ask,                                                                             \
     .take = named_workspace_take,                                                                           \
     .miss = named_workspace_miss,                                                                           \
     .about = (use_)},                                                                                       \
    {                                                                                                        \
        .operation = "list_workspaces", .what = "look for the workspace",                                    \
        .is_due = named_workspace_needs_list, .ask = named_workspace_ask_for_list,                           \
        .take = named_workspace_take_list, .miss = named_workspace_miss_list, .about = (use_)                \
    }

/** Notes in the answer that it is not known whether it exists. */
void named_workspace_note_doubt(workflow *flow, list_reader *reader, const char *wanted, const char *why);

/** Whether a text is a UUID, as ids are, and slugs are not. */
bool named_workspace_is_id(const char *text);

#endif
