/* SPDX-License-Identifier: MIT */
/**
 * @file stdio.h
 * Serving one client over standard input and output.
 */
#ifndef SERVER_TRANSPORT_STDIO_H
#define SERVER_TRANSPORT_STDIO_H

#include "catalog/catalog.h"

/**
 * Serves until the input ends, the reader goes away, or SIGTERM or SIGINT.
 *
 * Takes over the process's standard output: whatever else is printed from then
 * on goes to standard error.
 *
 * @return the exit status
 */
int stdio_serve(mcp_catalog *catalog);

#endif
