/* SPDX-License-Identifier: MIT */
/**
 * @file kind.h
 * The kinds of objects that a workspace is exported as.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_KIND_H
#define SERVER_WORKFLOW_WORKSPACE_KIND_H

#include <stdbool.h>
#include <stddef.h>

/** What a folder of files may have, and an import. */
enum {
    WORKSPACE_MAX_FILES = 2000,
    WORKSPACE_MAX_FILE = 1024 * 1024, /* bytes of one */
};

/** In the order of dependence: each refers to those before it. */
typedef enum workspace_kind_id {
    WORKSPACE_COLLECTION,
    WORKSPACE_LABEL,
    WORKSPACE_PARTIAL,
    WORKSPACE_GUARDRAIL,
    WORKSPACE_CONFIG,
    WORKSPACE_PROMPT,
    WORKSPACE_USAGE_LIMIT,
    WORKSPACE_RATE_LIMIT,
    WORKSPACE_INTEGRATION,
    WORKSPACE_KINDS
} workspace_kind_id;

/** Lists of members end with NULL; NULL in place of a list: none. */
typedef struct workspace_kind {
    const char *name;           /* as arguments have it */
    const char *folder;         /* of its files, and in references */
    const char *id_argument;    /* of operations on one; NULL: none is called */
    const char *const *members; /* of its documents, in their order */
    const char *const
        *secrets; /* those within which secrets may be: conditions of limits have keys that are none */
    const char *identity;     /* the member by which it is found in another workspace */
    const char *around;       /* that with the collection around it, which is part of that; NULL: none is */
    const char *around_id;    /* the same, as the API calls it */
    const char *const *fixed; /* members that no call can change */
    const char *why_fixed;    /* says so */
    const char *by_hand;      /* why no call makes or changes one; NULL: calls do */
    workspace_kind_id id;
    bool by_workspace; /* the list takes workspace_id */
    bool is_whole;     /* its list has all of it */
    bool is_limit;     /* without a name it is found by what it limits */
    bool has_versions; /* a change makes one, which is published then */
} workspace_kind;

extern const workspace_kind workspace_kinds[WORKSPACE_KINDS];

/** The kind whose folder begins a text, up to its slash; NULL: none. */
const workspace_kind *workspace_kind_in(const char *path);

/** The member that each object of a kind has to have, so that it is found; NULL: it may do without. */
const char *workspace_name_member(const workspace_kind *kind);

#endif
