/* SPDX-License-Identifier: MIT */
/**
 * @file fixture_prompts.h
 * The suite's prompts and the completion of their arguments, as functions of a catalog.
 */
#ifndef TESTS_MCP_SUITE_FIXTURE_PROMPTS_H
#define TESTS_MCP_SUITE_FIXTURE_PROMPTS_H

#include "fixture_catalog.h"

void fixture_list_prompts(mcp_catalog *catalog, portkey_text *text);
void fixture_get_prompt(mcp_catalog *catalog, const char *name, size_t length, portkey_value arguments,
                        mcp_call *call);
void fixture_complete(mcp_catalog *catalog, const mcp_completion *what, mcp_call *call);

#endif
