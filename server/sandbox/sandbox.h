/* SPDX-License-Identifier: MIT */
/**
 * @file sandbox.h
 * An emulation of Portkey's Admin API: one organisation, with state.
 * Knows no transport; http/ brings the requests.
 */
#ifndef SERVER_SANDBOX_SANDBOX_H
#define SERVER_SANDBOX_SANDBOX_H

#include <stddef.h>

#include "sandbox/message.h"

/** The API key of the owner, unless the options name another one. */
#define SANDBOX_KEY "sandbox-owner-key"

typedef struct portkey_sandbox portkey_sandbox;

typedef struct sandbox_options {
    const char *path; /* of the file with the records; NULL: memory */
    const char *key;  /* the API key of the owner; NULL: SANDBOX_KEY */
    bool empty;       /* without the records of the demo */
    bool is_small;    /* without the Enterprise plan */
    const char *time; /* at which the clock stands, such as 2026-01-31T12:00:00Z; NULL: it runs */
} sandbox_options;

/**
 * Opens the sandbox.
 *
 * @param message receives why it failed
 * @return NULL on failure
 */
portkey_sandbox *sandbox_open(const sandbox_options *options, char *message, size_t size);

/** Closes it. Accepts NULL. */
void sandbox_close(portkey_sandbox *sandbox);

/** Answers a request. What it changes is in the store, and on disk if that is a file, before this returns. */
void sandbox_answer(portkey_sandbox *sandbox, const sandbox_request *request, sandbox_reply *reply);

/* ---- what the owner changes while it runs ---- */

enum { SANDBOX_TIME_SIZE = 25 };

/** Whether it is the API key of the owner. A NULL is not. */
bool sandbox_is_owner(const portkey_sandbox *sandbox, const char *key);

/**
 * Moves the clock.
 *
 * @param to a time such as 2026-01-31T12:00:00Z, at which it stands from then
 *           on; a step forward such as +30s, +5m, +2h or +1d, after which it
 *           stands or runs as before; or "now", the time of the system, from
 *           which it runs
 * @return false if it is none of these, and if it lies before 1970 or after 8999
 */
bool sandbox_move_clock(portkey_sandbox *sandbox, const char *to);

/** Writes the time, such as 2026-01-31T12:00:00.000Z. Returns whether the clock stands. */
bool sandbox_read_clock(const portkey_sandbox *sandbox, char time[SANDBOX_TIME_SIZE]);

#endif
