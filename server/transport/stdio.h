/* SPDX-License-Identifier: MIT */
/**
 * @file stdio.h
 * Serving one client over standard input and output.
 */
#ifndef SERVER_TRANSPORT_STDIO_H
#define SERVER_TRANSPORT_STDIO_H

#include "catalog/catalog.h"

enum stdio_client {
    STDIO_ANY,       /* of either era: a client */
    STDIO_STATELESS, /* modern requests only: somebody who passes on those of many clients */
};

/**
 * Serves until the input ends, the reader goes away, or SIGTERM or SIGINT.
 *
 * Takes over the process's standard output: whatever else is printed from then
 * on goes to standard error.
 *
 * @return the exit status
 */
int stdio_serve(mcp_catalog *catalog, enum stdio_client client);

#endif
