/* SPDX-License-Identifier: MIT */
/**
 * @file fixture_catalog.h
 * A catalog of nothing but the fixtures that the official MCP conformance
 * suite calls for, on the same core as Portkey's.
 */
#ifndef TESTS_MCP_SUITE_FIXTURE_CATALOG_H
#define TESTS_MCP_SUITE_FIXTURE_CATALOG_H

#include "catalog/catalog.h"

/** One step of a tool that takes its time. */
typedef struct fixture_timer fixture_timer;

typedef struct fixture_catalog {
    mcp_catalog catalog; /* first, so that one is the other */
    fixture_timer *timers;
} fixture_catalog;

void fixture_catalog_init(fixture_catalog *catalog);

#endif
