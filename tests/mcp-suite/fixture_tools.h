/* SPDX-License-Identifier: MIT */
/**
 * @file fixture_tools.h
 * The suite's tools, as functions of a catalog.
 */
#ifndef TESTS_MCP_SUITE_FIXTURE_TOOLS_H
#define TESTS_MCP_SUITE_FIXTURE_TOOLS_H

#include "fixture_catalog.h"

/** One tool. `run` ends the call, asks, or leaves it to later. */
struct mcp_tool {
    const char *name;
    const char *description;
    const char *schema; /* NULL: no arguments */
    void (*run)(fixture_catalog *catalog, portkey_value arguments, mcp_call *call);
};

/** Each ends with a NULL name. */
extern const mcp_tool fixture_content_tools[];
extern const mcp_tool fixture_timed_tools[];
extern const mcp_tool fixture_legacy_asking_tools[];
extern const mcp_tool fixture_modern_asking_tools[];

/** Ends the call with one block of text. */
void fixture_say(mcp_call *call, const char *text);

void fixture_list_tools(mcp_catalog *catalog, portkey_text *text);
const mcp_tool *fixture_find_tool(mcp_catalog *catalog, const char *name, size_t length,
                                  portkey_text *complaint);
void fixture_call_tool(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                       mcp_call *call);

#endif
