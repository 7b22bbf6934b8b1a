/* SPDX-License-Identifier: MIT */
/**
 * @file portkey_catalog.h
 * The Portkey Admin API as a catalog.
 */
#ifndef SERVER_CATALOG_PORTKEY_CATALOG_H
#define SERVER_CATALOG_PORTKEY_CATALOG_H

#include "catalog/catalog.h"
#include "catalog/completion/suggestion_cache.h"
#include "catalog/toolset.h"
#include "catalog/upstream.h"

typedef struct portkey_catalog {
    mcp_catalog catalog;            /* first, so that one is the other */
    const portkey_options *options; /* what the client was made with */
    toolset tools;
    upstream_queue upstream;
    suggestion_cache *suggestions;
} portkey_catalog;

/**
 * Client and options stay the caller's and have to live as long.
 *
 * @return 0 or PORTKEY_ENOMEM
 */
PORTKEY_CHECK_RESULT int portkey_catalog_init(portkey_catalog *catalog, portkey_client *client,
                                              const portkey_options *options, toolset tools,
                                              portkey_error *error);

/** Frees what it holds; no session may serve it any longer. */
void portkey_catalog_free(portkey_catalog *catalog);

#endif
