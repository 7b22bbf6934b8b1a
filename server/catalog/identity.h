/* SPDX-License-Identifier: MIT */
/**
 * @file identity.h
 * What principals' API keys are, as workflows such as whoami found it: their
 * answers, kept for a few minutes.
 *
 * An answer belongs to one principal, one key and one tool: who gets another key
 * is asked about again.
 */
#ifndef SERVER_CATALOG_IDENTITY_H
#define SERVER_CATALOG_IDENTITY_H

#include "catalog/portkey_catalog.h"

/** How many answers are kept; the oldest makes room. */
#define IDENTITY_MAX_ENTRIES 64

/** Answers that are longer are not kept. */
#define IDENTITY_MAX_BYTES ((size_t)64 * 1024)

/** How long an answer is kept. */
#define IDENTITY_KEPT_MS (10 * 60 * 1000)

/** NULL when out of memory. */
identity_cache *identity_cache_new(void);

/** NULL is fine. */
void identity_cache_free(identity_cache *cache);

/**
 * The answer of the tool that is kept for the principal and its present key, until the cache is used next.
 *
 * @return NULL: there is none
 */
const char *identity_recall(identity_cache *cache, const mcp_principal *principal, const char *tool,
                            size_t *length);

/** Keeps an answer in place of the tool's earlier one to the principal. Nothing is kept when out of memory, or if its
 * key changed meanwhile. */
void identity_keep(identity_cache *cache, const mcp_principal *principal, const char *tool, const char *text,
                   size_t length);

/** Whether a change of what the target of a request names may make another answer right. */
bool identity_may_change(const char *target);

/** Forgets the principal's answers. */
void identity_forget(identity_cache *cache, const mcp_principal *principal);

#endif
