/* SPDX-License-Identifier: MIT */
/**
 * @file kind.h
 * The kinds of objects that a workspace is exported as.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_KIND_H
#define SERVER_WORKFLOW_WORKSPACE_KIND_H

#include <stdbool.h>
#include <stddef.h>

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

typedef struct workspace_kind {
    workspace_kind_id id;
    bool has_pages;
    bool by_workspace;          /* the list takes workspace_id */
    const char *name;           /* as arguments have it */
    const char *folder;         /* of its files, and in references */
    const char *id_argument;    /* of the operation that reads one; NULL: its list has all of it */
    const char *const *members; /* of its documents, in their order; ends with NULL */
} workspace_kind;

extern const workspace_kind workspace_kinds[WORKSPACE_KINDS];

/** The kind whose folder begins a text, up to its slash; NULL: none. */
const workspace_kind *workspace_kind_in(const char *path);

/** The member by which an object of a kind is found, so that each has one; NULL: it is found by what it limits. */
const char *workspace_name_member(const workspace_kind *kind);

#endif
