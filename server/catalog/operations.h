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

/**
 * Where a request changes what others may have read.
 *
 * @param out receives the request's target, to be freed; NULL if the request changes nothing
 * @return 0 or PORTKEY_ENOMEM, with *error filled: then it must not be sent
 */
PORTKEY_CHECK_RESULT int operations_note_target(char **out, const portkey_request *request,
                                                portkey_error *error);

/** Forgets what was kept for the principal of that name and may have changed. */
void operations_forget(portkey_catalog *catalog, const char *name, const char *target);

/** The same after a call, and notifies subscribers of a change that was made. */
void operations_changed(portkey_catalog *catalog, const mcp_principal *principal, const char *target,
                        bool is_done);

#endif
