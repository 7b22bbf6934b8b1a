/* SPDX-License-Identifier: MIT */
/**
 * @file tools.h
 * The operations as tools: finding them, listing them, calling them.
 */
#ifndef SERVER_CATALOG_TOOLS_H
#define SERVER_CATALOG_TOOLS_H

#include "catalog/portkey_catalog.h"

/** The active tool of that name, or NULL after appending what is wrong with it. */
const portkey_tool *tools_find(const toolset *tools, const char *name, size_t length, pa_text *complaint);

/** Appends the descriptors of the active tools with commas between. */
void tools_append(pa_text *text, const toolset *tools);

/** Runs a tool and ends the call with what came of it. */
void tools_call(portkey_catalog *catalog, const portkey_tool *tool, const char *arguments, size_t length,
                mcp_call *call);

#endif
