/* SPDX-License-Identifier: MIT */
/**
 * @file canonical.h
 * JSON in one form, whatever form it came in.
 */
#ifndef SERVER_MCP_ASK_CANONICAL_H
#define SERVER_MCP_ASK_CANONICAL_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/**
 * Appends the value without white space, members sorted by name, strings
 * escaped in one way. Numbers stay as they were written.
 *
 * @param skipped names of members of the outermost object that are left out; ends with NULL
 * @return false if memory ran out
 */
bool mcp_append_canonical(pa_text *text, portkey_value value, const char *const *skipped);

#endif
