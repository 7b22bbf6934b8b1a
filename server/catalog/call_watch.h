/* SPDX-License-Identifier: MIT */
/**
 * @file call_watch.h
 * The check that notes calls of tools, in the log and in the metrics: which
 * tool, for whom, how it ended, how long it took. No argument and no result.
 */
#ifndef SERVER_CATALOG_CALL_WATCH_H
#define SERVER_CATALOG_CALL_WATCH_H

#include "mcp/catalog.h"
#include "telemetry/telemetry.h"

typedef struct call_watch {
    mcp_check check; /* first, so that one is the other */
    telemetry telemetry;
} call_watch;

/** Nothing is noted until `telemetry` is set. */
call_watch call_watch_init(void);

/** A tool's place in the metrics. */
size_t call_watch_place(const mcp_tool *tool);

/** How many places there are: one for each operation and workflow, and for each tool that stands for others or helps. */
size_t call_watch_count(void);

/** The name of the tool of that place. */
const char *call_watch_name(size_t place);

#endif
