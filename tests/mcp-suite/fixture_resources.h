/* SPDX-License-Identifier: MIT */
/**
 * @file fixture_resources.h
 * The suite's resources, as functions of a catalog.
 */
#ifndef TESTS_MCP_SUITE_FIXTURE_RESOURCES_H
#define TESTS_MCP_SUITE_FIXTURE_RESOURCES_H

#include "fixture_catalog.h"

void fixture_list_resources(mcp_catalog *catalog, portkey_text *text);
void fixture_list_templates(mcp_catalog *catalog, portkey_text *text);
void fixture_read_resource(mcp_catalog *catalog, const char *uri, size_t length, mcp_call *call);
bool fixture_can_subscribe(mcp_catalog *catalog, const char *uri, size_t length);

#endif
