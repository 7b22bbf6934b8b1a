/* SPDX-License-Identifier: MIT */
/**
 * @file portkey_catalog.h
 * The Portkey Admin API as a catalog.
 */
#ifndef SERVER_CATALOG_PORTKEY_CATALOG_H
#define SERVER_CATALOG_PORTKEY_CATALOG_H

#include "catalog/catalog.h"
#include "catalog/toolset.h"

typedef struct portkey_catalog {
    mcp_catalog catalog; /* first, so that one is the other */
    portkey_client *client;
    toolset tools;
} portkey_catalog;

/** The client stays the caller's and has to live as long. */
void portkey_catalog_init(portkey_catalog *catalog, portkey_client *client, toolset tools);

/** The active tool of that name, or NULL after appending what is wrong with it. */
const portkey_tool *portkey_catalog_find(const toolset *tools, const char *name, size_t length,
                                         portkey_text *complaint);

#endif
