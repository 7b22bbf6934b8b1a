/* SPDX-License-Identifier: MIT */
/**
 * @file waits.h
 * Connections that wait for a time, while others are served.
 */
#ifndef SERVER_SANDBOX_HTTP_WAITS_H
#define SERVER_SANDBOX_HTTP_WAITS_H

#include <microhttpd.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct http_waits http_waits;

/** Room for one wait of each of so many connections, and a thread that ends waits. NULL on failure, with errno set. */
http_waits *waits_start(unsigned connections);

/**
 * Suspends a connection, from a callback for it, until a number of
 * milliseconds has passed.
 *
 * @return false if it was not suspended, as the server stops
 */
bool waits_add(http_waits *waits, struct MHD_Connection *connection, int64_t milliseconds);

/** Ends all waits at once; none begins from then on. libmicrohttpd wants that before it stops. */
void waits_stop(http_waits *waits);

/** After the server stopped. Accepts NULL. */
void waits_free(http_waits *waits);

#endif
