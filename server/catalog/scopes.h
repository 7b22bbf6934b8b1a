/* SPDX-License-Identifier: MIT */
/**
 * @file scopes.h
 * How far the credentials of a client reach, in the words of OAuth.
 *
 * "portkey:read", "portkey:write" and "portkey:destructive" are a hierarchy:
 * who may destroy may write, and who may write may read. "portkey:prompts:write"
 * is the same for one domain.
 *
 * What is beyond the scopes is listed all the same: a client that is refused
 * learns which scope it needs, and can log in again with it.
 */
#ifndef SERVER_CATALOG_SCOPES_H
#define SERVER_CATALOG_SCOPES_H

#include "mcp/end.h"

/** The level that its holder has in each domain. */
typedef struct scope_set scope_set;

/** The scopes of all domains, the narrowest first; NULL ends the list. */
extern const char *const scope_names[];

/** One that allows nothing. NULL when out of memory. */
scope_set *scope_set_new(void);

/** NULL when out of memory. */
scope_set *scope_set_copy(const scope_set *set);

void scope_set_free(scope_set *set);

/** Adds what a scope allows. Returns false for a text that is no scope of this server. */
bool scope_set_add(scope_set *set, const char *name, size_t length);

/** Appends which scopes may be meant by one that does not exist. */
void scope_suggest(pa_text *text, const char *name, size_t length);

/** Leaves what both allow. */
void scope_set_narrow(scope_set *set, const scope_set *by);

/** Whether both allow the same. NULL: everything. */
bool scope_set_is_same(const scope_set *one, const scope_set *two);

/** Whether the operation is within the scopes. NULL: all are. */
bool scope_set_covers(const scope_set *set, const portkey_operation *operation);

/**
 * Whether the principal of the exchange may run the operation; if not, a fault
 * is noted that names the scope it needs (mcp_fail_scope()). For what runs
 * operations within a tool, and for resources.
 */
bool scope_permits(mcp_exchange *exchange, const portkey_operation *operation);

/** The same of a tool, which may be a workflow. */
bool scope_permits_tool(mcp_exchange *exchange, const portkey_tool *tool);

/** The check that does so for the tools that are called. */
extern const mcp_check scope_check;

#endif
