/* SPDX-License-Identifier: MIT */
/**
 * @file memory_session.h
 * A session that is spoken to while memory runs out (allocations.h), and remembers all that it said.
 */
#ifndef TESTS_MEMORY_SESSION_H
#define TESTS_MEMORY_SESSION_H

#include "mcp/session.h"
#include "transport/write_queue.h"

/** What every answer begins with. */
#define ID(id) "{\"jsonrpc\":\"2.0\",\"id\":" id ","

struct memory_session {
    mcp_server server;
    write_queue queue; /* never written to its descriptor: it keeps all that was said */
    mcp_session session;
};

/**
 * Runs the scenario with a server and a session of its own and the first
 * allocation failing, then the second, and so on, until none fails any more.
 * The scenario judges what came of it; that no answer is owed in the end is
 * checked here.
 */
void memory_session_exhaust(mcp_catalog *catalog, const mcp_principal *principal,
                            void (*run)(struct memory_session *s));

/** Says a line, which must have an id. */
void memory_session_say(struct memory_session *s, const char *line);

/** How many messages have the part. */
unsigned memory_session_count(const struct memory_session *s, const char *part);

#endif
