/* SPDX-License-Identifier: MIT */
/**
 * @file guest.h
 * What a client that is known gets: a principal with the rights of its request.
 */
#ifndef SERVER_ACCESS_GUEST_H
#define SERVER_ACCESS_GUEST_H

#include "access/gate.h"

/** Who a client is. NULL: one of all that are told apart by nothing, but perhaps a key of their own. */
typedef struct access_who {
    const char *kind;          /* where the id is from */
    const char *id;            /* unique there */
    const access_entry *entry; /* that fits it; NULL: none is needed */
    scope_set *scopes;         /* of its token; stays the caller's */
    bool has_no_scopes;        /* the token names none: those of the entry hold, if it has any */
} access_who;

/** Makes the principal of an entry, or says why there is none. */
void access_admit(access_gate *gate, http_entry *entry, const access_who *who);

/** As http_gate has it. */
void access_leave(void *gate, const mcp_principal *principal);
http_standing access_standing(void *gate, const mcp_principal *principal);

/** The file was read again: what becomes of those who are in. */
void access_judge(access_gate *gate);

#endif
