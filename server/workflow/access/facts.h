/* SPDX-License-Identifier: MIT */
/**
 * @file facts.h
 * What access_report has read: people, invites and keys as it shows them, with
 * members that only its rules look at.
 */
#ifndef SERVER_WORKFLOW_ACCESS_FACTS_H
#define SERVER_WORKFLOW_ACCESS_FACTS_H

#include "workflow/engine/named_workspace.h"

/** What it reads. */
enum access_list {
    ACCESS_WORKSPACES,
    ACCESS_USERS,
    ACCESS_INVITES,
    ACCESS_MEMBERS, /* of each workspace */
    ACCESS_KEYS,
    ACCESS_USE, /* of the keys of each workspace */
    ACCESS_LISTS
};

typedef struct access_facts {
    workflow flow; /* first, so that one is the other */
    list_reader reader;
    named_workspace named;
    int64_t calls;                 /* for the present list, of all workspaces */
    bool is_partial[ACCESS_LISTS]; /* not all of it was read */
    bool is_of_one;                /* one workspace is looked at */
    cJSON *workspace;              /* whose list is read; NULL: there is none */
    bool is_use_unclear;           /* of that workspace */

    /* Rows have the names of the API's members. Those of workspaces: "use_was_read". */
    cJSON *workspaces;
    /* "is_user": the organisation lists them; "workspaces": the role in each, by slug. */
    cJSON *people;
    cJSON *invites;
    /* "scope_count", "known_scopes": how many they have, also of those that operations are known to need;
     * "can_complete": a model may be called; "was_used" and "last_seen": in the last unused_days. */
    cJSON *keys;

    int64_t known_scopes[2]; /* of a workspace's key, and of the organisation's */

    int64_t now; /* in ms since 1970 */
    int64_t unused_days;
    char since[PA_TIME_SIZE]; /* when these began */
    char until[PA_TIME_SIZE]; /* now */
} access_facts;

/** The state of a run. */
static inline access_facts *facts_of(workflow *flow)
{
    return (access_facts *)flow;
}

/** In place of a role: the workspace is known, its members are not. */
#define ACCESS_ROLE_NOT_READ "role not read"

/** The row whose member is that text, or NULL. */
cJSON *access_find(const cJSON *rows, const char *member, const char *text);

/** The workspace with that id or slug, or NULL. */
cJSON *access_find_workspace(const access_facts *facts, const char *name);

/** Whose an API key is: the address of a user, the id where that is not known, or "a service". */
const char *access_owner(const access_facts *facts, const cJSON *key);

/** What a row is called: its name, the names of a person, or the address; NULL where it has none of these. */
enum { ACCESS_NAME = 520 };
const char *access_name(char out[ACCESS_NAME], const cJSON *object);

#endif
