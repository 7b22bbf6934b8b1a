/* SPDX-License-Identifier: MIT */
/**
 * @file sharing.h
 * What is kept for clients that come back, perhaps at another process: as the
 * environment says.
 */
#ifndef SERVER_CLI_HTTP_SHARING_H
#define SERVER_CLI_HTTP_SHARING_H

#include "shared/events.h"

typedef struct cli_sharing {
    bool has_events;
    shared_limits limits;
    shared_events *events; /* NULL: none */
} cli_sharing;

/** Reads it. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. */
int sharing_read(cli_sharing *out);

/** Opens what was read. Returns false after a complaint. */
bool sharing_open(cli_sharing *sharing, event_loop *loop);

void sharing_close(cli_sharing *sharing);

#endif
