/* SPDX-License-Identifier: MIT */
/**
 * @file view.h
 * What is in a workspace, read step by step, and each object as a document
 * that means the same in another workspace: without ids and times,
 * without what looks like a secret, and with references in place of slugs.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_VIEW_H
#define SERVER_WORKFLOW_WORKSPACE_VIEW_H

#include "workflow/engine/named_workspace.h"
#include "workflow/workspace/kind.h"

enum {
    WORKSPACE_MAX_OBJECTS = 1000, /* of a kind */
    WORKSPACE_MAX_CALLS = 5000,   /* of a run */
    WORKSPACE_MAX_PATH = 128,
    WORKSPACE_MAX_LEVELS = 32, /* of collections around an object */
};

typedef struct workspace_object {
    const workspace_kind *kind;
    cJSON *row;    /* as the API has it: of a list, later in full */
    bool is_whole; /* the row is all that is wanted */
    bool is_own;   /* of this workspace, as far as is known: lists of partials do not say */
    bool
        is_skipped; /* it is not exported: of another workspace, of all, or without a file that it could have */
    bool is_unfit;                 /* it is, as it has no document: files of its name are refused */
    bool is_alike;                 /* like another, while they are compared */
    char *identity;                /* what it is found by in another workspace */
    char path[WORKSPACE_MAX_PATH]; /* such as "configs/shop"; "": it has none */
    cJSON *document;               /* NULL while it is not composed, and where there is none */
} workspace_object;

/** The beginning of the state of a workflow that reads a workspace. */
typedef struct workspace_view {
    workflow flow; /* first, so that one is the other */
    char id[64];   /* of the workspace; "": not known */
    char slug[NAMED_WORKSPACE_SLUG];
    char organisation[64]; /* that it is of; "": nothing that was read says it */
    bool is_only;          /* the key sees no other workspace */
    bool is_reached;       /* a list of the workspace was answered */
    bool is_named;         /* rows of its lists name it as it was asked for */
    bool is_mixed;         /* they name several others */
    char other[64];        /* what they name in its place, while its id is not known; "": nothing */
    named_workspace named;
    char *doubt; /* why it is not known whether it exists; NULL: it does */
    workspace_object *objects;
    size_t count;
    size_t capacity;
    struct workspace_name *names; /* the index: ids and slugs in order, which it owns; NULL: there is none */
    size_t name_count;
    list_reader reader;
    size_t listed;                          /* objects of the list that is read */
    const char *ids[WORKSPACE_MAX_OBJECTS]; /* theirs, in order */
    size_t id_count;
    bool is_cut[WORKSPACE_KINDS];   /* which have more objects than are read */
    bool is_whole[WORKSPACE_KINDS]; /* which lists were read to their end */
    cJSON *left_out;                /* objects that have no document, and why */
} workspace_view;

/** Begins and frees the part of the state that is here. */
bool workspace_view_begin(workflow *flow);
void workspace_view_free(workspace_view *view);

/** What is done with the workspace itself. */
extern const named_workspace_use workspace_named;

/* Functions of steps. */
bool workspace_needs_others(const workflow *flow);
void workspace_ask_for_others(workflow *flow, cJSON *arguments);
workflow_next workspace_take_others(workflow *flow, const cJSON *answer);
workflow_next workspace_miss_others(workflow *flow, const portkey_error *error);
void workspace_ask_for_list(workflow *flow, cJSON *arguments);
workflow_next workspace_take_list(workflow *flow, const cJSON *answer);
workflow_next workspace_miss_list(workflow *flow, const portkey_error *error);
void workspace_ask_for_shared(workflow *flow, cJSON *arguments);
workflow_next workspace_take_shared(workflow *flow, const cJSON *answer);
workflow_next workspace_miss_shared(workflow *flow, const portkey_error *error);
workflow_next workspace_take_last_list(workflow *flow, const cJSON *answer);
workflow_next workspace_miss_last_list(workflow *flow, const portkey_error *error);
bool workspace_has_unread(const workflow *flow);
void workspace_ask_for_one(workflow *flow, cJSON *arguments);
workflow_next workspace_take_one(workflow *flow, const cJSON *answer);
workflow_next workspace_miss_one(workflow *flow, const portkey_error *error);

#define WORKSPACE_LIST(operation_, kind_, what_, take_, miss_)                                               \
    {                                                                                                        \
        .operation = operation_, .what = what_, .ask = workspace_ask_for_list, .take = take_, .miss = miss_, \
        .about = &workspace_kinds[kind_]                                                                     \
    }
#define WORKSPACE_LIST_ALL(operation_, kind_, what_)                                                         \
    WORKSPACE_LIST(operation_, kind_, what_, workspace_take_list, workspace_miss_list)
#define WORKSPACE_READ(operation_, kind_, what_)                                                             \
    {                                                                                                        \
        .operation = operation_, .what = what_, .is_due = workspace_has_unread,                              \
        .ask = workspace_ask_for_one, .take = workspace_take_one, .miss = workspace_miss_one,                \
        .about = &workspace_kinds[kind_]                                                                     \
    }

/** The steps that read it, but for the last one. Partials come after prompts, which say which are of the workspace. */
#define WORKSPACE_VIEW_STEPS                                                                                 \
    NAMED_WORKSPACE_STEPS(&workspace_named),                                                                 \
        {.operation = "list_workspaces",                                                                     \
         .what = "see whether there are others",                                                             \
         .is_due = workspace_needs_others,                                                                   \
         .ask = workspace_ask_for_others,                                                                    \
         .take = workspace_take_others,                                                                      \
         .miss = workspace_miss_others},                                                                     \
        WORKSPACE_LIST_ALL("list_collections", WORKSPACE_COLLECTION, "list the collections"),                \
        WORKSPACE_LIST_ALL("list_prompt_labels", WORKSPACE_LABEL, "list the labels"),                        \
        {.operation = "list_prompt_labels",                                                                  \
         .what = "list the labels that all workspaces have",                                                 \
         .ask = workspace_ask_for_shared,                                                                    \
         .take = workspace_take_shared,                                                                      \
         .miss = workspace_miss_shared,                                                                      \
         .about = &workspace_kinds[WORKSPACE_LABEL]},                                                        \
        WORKSPACE_LIST_ALL("list_guardrails", WORKSPACE_GUARDRAIL, "list the guardrails"),                   \
        WORKSPACE_READ("get_guardrail", WORKSPACE_GUARDRAIL, "read a guardrail"),                            \
        WORKSPACE_LIST_ALL("list_configs", WORKSPACE_CONFIG, "list the configs"),                            \
        WORKSPACE_READ("get_config", WORKSPACE_CONFIG, "read a config"),                                     \
        WORKSPACE_LIST_ALL("list_prompts", WORKSPACE_PROMPT, "list the prompts"),                            \
        WORKSPACE_READ("get_prompt", WORKSPACE_PROMPT, "read a prompt"),                                     \
        WORKSPACE_LIST_ALL("list_prompt_partials", WORKSPACE_PARTIAL, "list the partials"),                  \
        WORKSPACE_READ("get_prompt_partial", WORKSPACE_PARTIAL, "read a partial"),                           \
        WORKSPACE_LIST_ALL("list_integrations", WORKSPACE_INTEGRATION, "list the integrations"),             \
        WORKSPACE_READ("get_integration", WORKSPACE_INTEGRATION, "read an integration"),                     \
        WORKSPACE_LIST_ALL("list_usage_limits", WORKSPACE_USAGE_LIMIT, "list the usage limits")

/** The last one, which is always due: what follows may hook in behind it. */
#define WORKSPACE_LAST_STEP(take_, miss_)                                                                    \
    WORKSPACE_LIST("list_rate_limits", WORKSPACE_RATE_LIMIT, "list the rate limits", take_, miss_)

/** Lets the objects that are there now be found. Returns false when out of memory. */
bool workspace_view_index(workspace_view *view);

/** Brings objects into the order of kinds and paths, and lets them be found. Returns false when out of memory. */
bool workspace_view_sort(workspace_view *view);

/** The object that has this id or slug, integrations aside; NULL: none, or there is no index. */
workspace_object *workspace_view_find(const workspace_view *view, const char *id);

/** The object of that path, when they were sorted; NULL: none. */
workspace_object *workspace_view_at(const workspace_view *view, const char *path);

/** Notes what is left out, and why. `object` may be NULL. */
void workspace_note_left_out(workspace_view *view, const workspace_kind *kind, const cJSON *object,
                             const char *reason);

/** The same, of an object of this workspace that keeps its name. */
void workspace_leave_out(workspace_view *view, workspace_object *object, const char *reason);

#endif
