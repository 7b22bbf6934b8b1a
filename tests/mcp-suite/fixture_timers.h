/* SPDX-License-Identifier: MIT */
/**
 * @file fixture_timers.h
 * Tools that go on after a while.
 */
#ifndef TESTS_MCP_SUITE_FIXTURE_TIMERS_H
#define TESTS_MCP_SUITE_FIXTURE_TIMERS_H

#include "fixture_catalog.h"

/** Runs one step of a call. Returns false when it ended the call. */
typedef bool fixture_step(mcp_call *call, unsigned step);

/** Runs step 0 now and the others 50 ms apart, until one ends the call. */
void fixture_run_steps(fixture_catalog *catalog, mcp_call *call, fixture_step *step);

/** Forgets the steps of a call: the catalog's cancel(). */
void fixture_cancel(mcp_catalog *catalog, void *work);

/** Runs the steps that are due while waiting: the catalog's wait(). */
int fixture_wait(mcp_catalog *catalog, struct pollfd *fds, size_t count, int timeout_ms);

#endif
