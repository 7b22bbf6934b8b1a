/* SPDX-License-Identifier: MIT */
/**
 * @file operations.h
 * The API's operations as tools of the catalog. Whether a principal is offered
 * one is not decided here: see selection.h.
 */
#ifndef SERVER_CATALOG_OPERATIONS_H
#define SERVER_CATALOG_OPERATIONS_H

#include "catalog/portkey_catalog.h"

/** As mcp_catalog_type has them; the origin of these tools is a portkey_tool, and workflows are among them. */
bool operations_tool_at(mcp_catalog *catalog, size_t index, mcp_tool *out);
bool operations_find_tool(mcp_catalog *catalog, const char *name, size_t length, mcp_tool *out);

/** Whether a call of the operation may change what others have read. */
bool operations_change(const portkey_operation *operation);

/** After a call that may have changed something: what was kept of it is forgotten, and subscribers are notified. */
void operations_changed(portkey_catalog *catalog, const mcp_principal *principal, const char *target,
                        bool is_done);

#endif
